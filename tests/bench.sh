#!/bin/sh
# make bench: the same Debian programs natively, under dragoman and under the distribution's QEMU, interleaved.
# SPDX-License-Identifier: MIT
#
# Usage: bench.sh DRAGOMAN ROOTS [PROGRAM...]
# CPU time (user + system) of the whole process tree, best of RUNS rounds; outputs must be equal. JSON: $ROOTS/bench.json.
set -eu
dragoman=$(realpath "$1") roots=$2
shift 2
here=$(dirname "$0") guest=${GUEST:-riscv64} machine=${GUEST:-riscv64}
sh "$here/need.sh" qemu-user python3
packages="bash coreutils dash perl python3 lua5.4 sqlite3 xz-utils zstd openssl gcc libc6-dev gawk"
sh "$here/root.sh" amd64 "$roots/bench-amd64" $packages
case $guest in aarch64 | arm64) guest=arm64 machine=aarch64;; esac        # Debian's name, QEMU's
sh "$here/root.sh" "$guest" "$roots/bench-$guest" $packages
exec python3 "$here/bench.py" --dragoman "$dragoman" --qemu "${QEMU:-qemu-$machine}" --runs "${RUNS:-3}" \
    --native "$(realpath "$roots/bench-amd64")" --guest "$(realpath "$roots/bench-$guest")" --json "$roots/bench.json" "$@"
