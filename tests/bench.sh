#!/bin/sh
# make bench: the same Debian programs natively, under dragoman and under the distribution's QEMU, interleaved.
# SPDX-License-Identifier: MIT
#
# Usage: bench.sh DRAGOMAN ROOTS [PROGRAM...]
# PROGRAM `loops`: those of tests/bench.
# CPU time (user + system) of the whole process tree, best of RUNS rounds; outputs must be equal. JSON: $ROOTS/bench.json.
set -eu
dragoman=$(realpath "$1") roots=$2
shift 2
here=$(dirname "$0") guest=${GUEST:-riscv64} machine=${GUEST:-riscv64} cpu=
case $guest in aarch64 | arm64) guest=arm64 machine=aarch64 cpu=" -cpu cortex-a57";; esac  # Debian's name, QEMU's
sh "$here/need.sh" qemu-user python3 gcc-$machine-linux-gnu libc6-dev-$guest-cross
native=/ root=/
case " ${*:-all} " in
*\ loops\ * | *\ loop\ * | *\ float\ *) [ $# = 1 ] && compiled=yes;;     # needs no Debian of the guest
esac
if [ -z "${compiled:-}" ]; then
    packages="bash coreutils dash perl python3 lua5.4 sqlite3 xz-utils zstd openssl gcc libc6-dev gawk"
    native=$(realpath "$roots")/bench-amd64 root=$(realpath "$roots")/bench-$guest
    sh "$here/root.sh" amd64 "$native" $packages
    sh "$here/root.sh" "$guest" "$root" $packages
fi
mkdir -p "$roots"
exec python3 "$here/bench.py" --dragoman "$dragoman" --qemu "${QEMU:-qemu-$machine$cpu}" --runs "${RUNS:-3}" \
    --native "$native" --guest "$root" --json "$roots/bench.json" "$@"
