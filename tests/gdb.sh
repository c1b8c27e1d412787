#!/bin/sh
# A real gdb debugs a program: breakpoints, steps, watchpoints, threads, signals. Needs a cross
# compiler and gdb-multiarch; says so and passes without them.
# SPDX-License-Identifier: MIT
set -u
dragoman=${1:-build/dragoman}
command -v gdb-multiarch > /dev/null && command -v riscv64-linux-gnu-gcc > /dev/null || {
    echo "gdb: skipped, gdb-multiarch or riscv64-linux-gnu-gcc is missing"
    exit 0
}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
riscv64-linux-gnu-gcc -g -O0 -static -o "$dir/program" tests/gdb/program.c -lpthread || exit 1
timeout 60 "$dragoman" -g "$dir/socket" "$dir/program" > "$dir/output" 2>&1 &
while ! [ -S "$dir/socket" ]; do sleep 0.05; done
sed "s|SOCKET|$dir/socket|" tests/gdb/script > "$dir/script"
timeout 60 gdb-multiarch -nx -batch -x "$dir/script" "$dir/program" > "$dir/log" 2>&1
wait
grep '^==' "$dir/log" > "$dir/seen"
if diff tests/gdb/expected "$dir/seen" && grep -q '^s=20 counter=10$' "$dir/output"; then
    echo "gdb: ok"
else
    cat "$dir/log" "$dir/output"
    echo "gdb: failed"
    exit 1
fi
