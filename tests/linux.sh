#!/bin/sh
# Guest programs of tests/linux, each compared with the output it has natively (NAME.out).
# SPDX-License-Identifier: MIT
#
# Usage: linux.sh DRAGOMAN OUTDIR [NAME...]      RUN_OPTIONS: options for dragoman. CROSS: compiler of the guest.
# NATIVE=1: run them on this machine instead and write NAME.out anew.
set -u
dragoman=$(realpath "$1") out=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)/linux
cross=${CROSS:-riscv64-linux-gnu-gcc}
run="$dragoman ${RUN_OPTIONS:-}"
link=-static
[ -z "${NATIVE:-}" ] || { cross=${CC:-cc} run= link=; }
command -v "${cross%% *}" >/dev/null || { echo "linux: no $cross, skipped"; exit 0; }
mkdir -p "$out"
out=$(cd "$out" && pwd)
own=$(basename "${cross%%-*}")                 # programs of this guest only
[ $# -gt 0 ] || set -- $(cd "$here" && ls *.c "$own"/*.c 2>/dev/null | sed 's/\.c$//')
mkdir -p "$out/$own"

passed=0 failed=0
for name in "$@"; do
    # Not optimised: libc says of kill and raise that they call nothing back, so handlers would go unseen.
    $cross $link -w -O0 -fasynchronous-unwind-tables -pthread -o "$out/$name" "$here/$name.c" -lrt || { failed=$((failed + 1)); continue; }
    (cd "$out" && timeout "${CASE_TIMEOUT:-60}" $run "./$name" >"$name.got" 2>"$name.err" </dev/null)
    status=$?
    [ $status = 0 ] || echo "status $status" >>"$out/$name.got"
    [ -z "${NATIVE:-}" ] || { cp "$out/$name.got" "$here/$name.out"; continue; }
    if cmp -s "$here/$name.out" "$out/$name.got"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL  $name"
        diff "$here/$name.out" "$out/$name.got" | sed -n "1,${DIFF_LINES:-10}p"
        head -3 "$out/$name.err"
    fi
done
echo "linux: $passed passed, $failed failed"
[ $failed = 0 ]
