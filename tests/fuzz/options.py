#!/usr/bin/env python3
"""Random options and DRAGOMAN_ variables: the program runs or one clear line says why not.

SPDX-License-Identifier: MIT
"""
import os, subprocess
from harness import Fuzzer, complaint

HERE = os.path.dirname(os.path.abspath(__file__))
NUMBERS = ["0", "1", "-1", "007", "0x10", "2147483647", "2147483648", "4294967295", "9223372036854775807", "9223372036854775808",
           "18446744073709551615", "18446744073709551616", "99999999999999999999999", "1k", "1K", "3M", "64G", "17179869184G", "1T",
           "4096", "65536", "65537", "256M", "1e9", " 1", "1 ", " -1", "+1", "0x", "1.5", "255", "1048576"]
WORDS = ["", "help", "?", "all", "none", "max", "rv64", "rv64,v=true", "max,vlen=128", "max,vlen=65536", "max,elen=64",
         "max,v=maybe", "max,=", "max,,,", "rv64gcv", "cortex-a57", "interp", "x86_64", "fold", "insn,exec", "syscall", "/", ".",
         "/nonexistent", "/dev/null", "/dev/full", "/tmp", "a/b/%d%s%n", "log", "%d", "A=1", "=", "A=", "=B", "A=1,B=2", "A,B",
         "PATH", "6.1.0", "99999.99999", "true", "false", "no", "on"]
OPTIONS = ["L", "E", "U", "0", "s", "cpu", "r", "d", "D", "backend", "no-opt", "code-size", "p", "seed", "R", "B", "tb-size",
           "limits", "seccomp-fd", "exec-fd", "self-fd"]
FLAGS = ["strace", "one-insn-per-tb", "singlestep", "lockstep", "wx", "aslr", "version", "list", "h", "help"]
VARIABLES = ["LD_PREFIX", "SET_ENV", "UNSET_ENV", "ARGV0", "STACK_SIZE", "CPU", "UNAME", "STRACE", "LOG", "LOG_FILE", "ONE_INSN",
             "BACKEND", "LOCKSTEP", "NO_OPT", "WX", "CODE_SIZE", "PAGESIZE", "RAND_SEED", "ASLR", "RESERVED_VA"]


def value(r):
    kind = r.random()
    if kind < .35:
        return r.choice(NUMBERS).encode()
    if kind < .75:
        return r.choice(WORDS).encode()
    if kind < .8:
        return r.choice([b"A", b",", b"=", b"x=1,", b"%n"]) * r.choice([100, 5000, 20000])
    if kind < .9:
        return b",".join(r.choice(WORDS + NUMBERS).encode() for _ in range(r.randrange(5)))
    return r.randbytes(r.choice([1, 2, 5, 40, 300])).replace(b"\0", b"")


def arguments(r):
    args = []
    for _ in range(r.choice([0, 1, 1, 2, 4])):
        dash = r.choice([b"-", b"--"])
        if r.random() < .2:
            args.append(dash + r.choice(FLAGS).encode() + (b"=" + value(r) if r.random() < .1 else b""))
        elif r.random() < .05:
            args.append(dash + value(r))
        else:
            name = dash + r.choice(OPTIONS).encode()
            args += [name + b"=" + value(r)] if r.random() < .3 else [name, value(r)]
    return args


def environment(r):
    env = {b"PATH": b"/bin"}
    for _ in range(r.choice([0, 0, 1, 3])):
        env[r.choice([b"DRAGOMAN_", b"DRAGOMAN_", b"QEMU_"]) + r.choice(VARIABLES).encode()] = value(r)
    return env


def main():
    f = Fuzzer(__doc__, 200)
    programs = [f.compile(guest, os.path.join(HERE, "bare.c"), guest, "-static", "-nostdlib", "-ffreestanding")
                for guest in ("riscv64", "aarch64")]
    programs = [p for p in programs if p]
    f.confine()
    for r in f.cases() if programs else ():
        command = [os.fsencode(f.dragoman), *arguments(r), os.fsencode(r.choice(programs))]
        env = environment(r)
        ended = f.run(command, env=env, seconds=10)
        why = complaint(ended, noise=True) or ("it hangs" if ended.status is None else None)
        if why:
            f.fail(f"{env} {command}: {why}")
        if f.options.case is not None:
            print(env, command, ended)
    f.end()


main()
