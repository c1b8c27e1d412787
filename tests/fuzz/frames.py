#!/usr/bin/env python3
"""Signal frames that come back with random contents: the guest's problem only, and the same on all back ends.

A case is twenty frames (tests/fuzz/frames.c) of one guest.

SPDX-License-Identifier: MIT
"""
import os
from harness import GUEST_ENDED, OURS, Fuzzer

CRASHES = [word for word in OURS if word != "stack smashing"]   # that is the guest's libc

HERE = os.path.dirname(os.path.abspath(__file__))
FRAMES = 20
WAYS = {"riscv64": (["-DVECTOR"], ["-cpu", "max,v=true"]), "aarch64": ([], [])}


def run_case(f, guest, program):
    for way in [], ["-backend", "interp"]:
        command = [*WAYS[guest][1], *way, program, str(f.options.seed), str(f.number * FRAMES), str(FRAMES)]
        ended = f.run([f.dragoman, *command], seconds=60)
        told = [line for line in ended.err.splitlines() if not line.startswith(GUEST_ENDED)]
        if ended.status != 0 or any(word in ended.err for word in CRASHES):
            return f"{' '.join(command)}: {ended}"
        if any(line.startswith("dragoman") for line in told):
            return f"{' '.join(command)}: {told}"
        if f.options.case is not None:
            print(ended.out)
    return None


def main():
    f = Fuzzer(__doc__, 5)
    f.run_guests([(guest, f.compile(guest, os.path.join(HERE, "frames.c"), guest, "-static", "-fno-stack-protector", *WAYS[guest][0])) for guest in WAYS], run_case)


main()
