#!/usr/bin/env python3
"""System calls with bad pointers and random arguments, from both guests: tests/linux/fuzz_calls.c with other seeds.

SPDX-License-Identifier: MIT
"""
import os
from harness import CROSS, GUEST_ENDED, OURS, Fuzzer

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    f = Fuzzer(__doc__, 1)
    source = os.path.join(HERE, "../linux/fuzz_calls.c")
    programs = [(guest, f.compile(guest, source, guest, "-static", "-O0")) for guest in CROSS]
    programs = [p for p in programs if p[1]]
    f.confine()
    for r in f.cases() if programs else ():
        for guest, program in programs:
            ended = f.run([f.dragoman, program, str(r.getrandbits(60))], seconds=300)
            if ended.status != 0 or "0" in ended.out.split() or any(word in ended.err for word in OURS):
                f.fail(f"{guest}: {ended} {ended.out}")
            if f.options.case is not None:
                print(ended, ended.out)
    f.end()


main()
