#!/bin/sh
# A real gdb debugs a program: breakpoints, steps, watchpoints, threads, signals. Needs a cross
# compiler and gdb-multiarch; says so and passes without them.
# SPDX-License-Identifier: MIT
set -u
dragoman=${1:-build/dragoman}
command -v gdb-multiarch > /dev/null || { echo "gdb: skipped, gdb-multiarch is missing"; exit 0; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT

# GUEST OPTIONS UP: compiler options; where rounding is set, to up and to nearest.
debug() {
    cross=$1-linux-gnu-gcc
    command -v "$cross" > /dev/null || { echo "gdb: $1 skipped, $cross is missing"; return 0; }
    rm -f "$dir"/*
    $cross -g -O0 -static $2 -o "$dir/program" tests/gdb/program.c -lpthread || exit 1
    timeout 60 "$dragoman" -g "$dir/socket" "$dir/program" > "$dir/output" 2>&1 &
    while ! [ -S "$dir/socket" ]; do sleep 0.05; done
    sed "s|SOCKET|$dir/socket|; s|ROUND_UP|$3|; s|ROUND_NEAREST|$4|" tests/gdb/script > "$dir/script"
    timeout 60 gdb-multiarch -nx -batch -x "$dir/script" "$dir/program" > "$dir/log" 2>&1
    wait
    grep '^==' "$dir/log" > "$dir/seen"
    if diff tests/gdb/expected "$dir/seen" && grep -q '^s=20 counter=10$' "$dir/output"; then
        echo "gdb: $1 ok"
    else
        cat "$dir/log" "$dir/output"
        echo "gdb: $1 failed"
        exit 1
    fi
}

debug riscv64 "" '$frm = 3' '$frm = 0'
debug aarch64 -mbranch-protection=standard '$fpcr = 0x400000' '$fpcr = 0'
