#!/bin/sh
# make demo: fetches foreign Debian programs as packages and runs them.
# SPDX-License-Identifier: MIT
#
# Usage: demo.sh DRAGOMAN ROOTS
set -eu
dragoman=$(realpath "$1") roots=$2 guest=riscv64
here=$(dirname "$0")
root=$(realpath -m "$roots/demo-$guest")
sh "$here/root.sh" "$guest" "$root" busybox-static bash coreutils lua5.4 python3-minimal libpython3-stdlib file
say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

say "This machine: $(uname -m), $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
say "The program: $root/usr/bin/python3.13"
od -A n -t x2 -j 18 -N 2 "$root/usr/bin/python3.13" | sed 's/^ */ELF machine 0x/; s/$/ (0x00f3 is RISC-V, 0x003e is x86-64)/'
say "Run directly:"
"$root/usr/bin/python3.13" --version 2>&1 || true
say "Run by dragoman:"
program='import platform, sys; print("python", platform.python_version(), "on", platform.machine()); print("2**200 =", 2**200)'
"$dragoman" -L "$root" "$root/usr/bin/python3.13" -c "$program"
"$dragoman" -L "$root" "$root/usr/bin/lua5.4" -e 'print("lua says", 6 * 7, math.pi)'
"$dragoman" "$root/usr/bin/busybox" uname -m
"$dragoman" -L "$root" "$root/usr/bin/bash" -c 'echo "bash $BASH_VERSION on $MACHTYPE: $(echo a pipe of two | tr a-z A-Z)"'
