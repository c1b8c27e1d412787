#!/usr/bin/env python3
"""Pages of random code end with the same signals, addresses, registers and memory on all back ends.

A case is ten pages (tests/fuzz/bytes.c) of one guest.

SPDX-License-Identifier: MIT
"""
import os
from harness import Fuzzer, complaint

HERE = os.path.dirname(os.path.abspath(__file__))
PAGES = 10
CPU = {"riscv64": ["-cpu", "max,v=true"], "aarch64": []}


def differing(one, other):
    """The first lines that differ, "time" matches all."""
    if len(one) != len(other):
        return f"{len(one)} lines", f"{len(other)} lines"
    for a, b in zip(one, other):
        if a != b and not a.endswith("time") and not b.endswith("time"):
            return a, b
    return None


def run_case(f, guest, program):
    first = str(f.number * PAGES)
    ways = [["-backend", "interp"], [], ["-one-insn-per-tb"]]
    results = []
    for way in ways:
        command = [*CPU[guest], *way, program, str(f.options.seed), first, str(PAGES)]
        ended = f.run([f.dragoman, *command], seconds=120)
        if complaint(ended) or ended.status != 0:
            return f"{' '.join(command)}: {complaint(ended) or ended}"
        results.append(ended.out.splitlines())
    for way, result in zip(ways[1:], results[1:]):
        lines = differing(results[0], result)
        if lines:
            return f"{guest}: interp '{lines[0]}', {way} '{lines[1]}'"
    return None


def main():
    f = Fuzzer(__doc__, 4, lambda p: p.add_argument("--guest", help="only this one"))
    flags = ["-static", "-Wl,--no-relax"]
    guests = [f.options.guest] if f.options.guest else list(CPU)
    f.run_guests([(guest, f.compile(guest, os.path.join(HERE, "bytes.c"), guest, *flags)) for guest in guests], run_case)


main()
