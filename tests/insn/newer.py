#!/usr/bin/env python3
# Makes tests/insn/riscv/newer.t: insns that QEMU 7.2 does not know, the expected results from the models here.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/newer.py > tests/insn/riscv/newer.t
import itertools

DATA = 0x20000000
A0, A1, A2 = 10, 11, 12
MEMORY = bytes.fromhex("80ff7f0100fe80817f80ff00ff7f0080")


def signed(v, n):
    v &= (1 << n) - 1
    return v - (1 << n) if v >> (n - 1) else v


def word(v, xlen):
    return v & ((1 << xlen) - 1)


def r_type(funct7, rs2, rs1, funct3, rd, opcode):
    return funct7 << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode


def registers(values):
    return " ".join(f"{n}={v:x}" for n, v in values if v)


def case(ins, outs, memory=None, stored=None):
    if memory is None:
        print(f"try     {registers(ins)} : " + " ".join(f"{n}={v:x}" for n, v in outs))
        return
    print(f"in      {registers(ins)}\nmemory  {DATA:x}: {memory.hex()}")
    print("out     " + " ".join(f"{n}={v:x}" for n, v in outs))
    print(f"stored  {DATA:x}: {stored.hex()}")


def zicond(xlen):
    top = 1 << (xlen - 1)
    for name, funct3, is_zero in ("czero.eqz", 5, lambda c: c == 0), ("czero.nez", 7, lambda c: c != 0):
        print(f"code    {r_type(7, A2, A1, funct3, A0, 0x33):08x}  # {name} a0, a1, a2")
        for v, c in itertools.product((0, 1, top, 2 * top - 1), repeat=2):
            case([("a0", 5), ("a1", v), ("a2", c)], [("a0", 0 if is_zero(c) else v)])
        print(f"code    {r_type(7, A1, A1, funct3, A1, 0x33):08x}  # {name} a1, a1, a1")
        for v in (0, 1, top):
            case([("a1", v)], [("a1", 0 if is_zero(v) else v)])


AMOS = [("swap", 1, lambda o, b, n: b), ("add", 0, lambda o, b, n: o + b), ("xor", 4, lambda o, b, n: o ^ b),
        ("and", 12, lambda o, b, n: o & b), ("or", 8, lambda o, b, n: o | b),
        ("min", 16, lambda o, b, n: min(signed(o, n), signed(b, n))),
        ("max", 20, lambda o, b, n: max(signed(o, n), signed(b, n))),
        ("minu", 24, lambda o, b, n: min(o % (1 << n), b % (1 << n))),
        ("maxu", 28, lambda o, b, n: max(o % (1 << n), b % (1 << n)))]


def zabha(xlen):
    for size, suffix in (1, "b"), (2, "h"):
        n = 8 * size
        corners = (0, 1, (1 << n) - 1, 1 << (n - 1), (1 << (n - 1)) - 1)
        for name, funct5, f in AMOS:
            print(f"code    {r_type(funct5 << 2, A2, A1, size - 1, A0, 0x2f):08x}  # amo{name}.{suffix} a0, a2, (a1)")
            for old, b in itertools.product(corners, corners):
                memory = MEMORY[:4] + old.to_bytes(size, "little") + MEMORY[4 + size:]
                new = (f(old, b, n) % (1 << n)).to_bytes(size, "little")
                case([("a0", 7), ("a1", DATA + 4), ("a2", b | 0x5500 << n - 8)],
                     [("a0", word(signed(old, n), xlen))], memory, memory[:4] + new + memory[4 + size:])


def zacas(xlen):
    for size, suffix, funct3 in (1, "b", 0), (2, "h", 1), (4, "w", 2), (8, "d", 3):
        n = 8 * size
        if n > xlen:
            continue
        print(f"code    {r_type(5 << 2, A2, A1, funct3, A0, 0x2f):08x}  # amocas.{suffix} a0, a2, (a1)")
        for old in (0, 1 << (n - 1), (1 << n) - 1):
            memory = MEMORY[:8] + old.to_bytes(size, "little") + MEMORY[8 + size:]
            for expected in old, old ^ 1, word(signed(old, n), xlen):
                new = 0x8877665544332211 % (1 << n)
                equal = expected % (1 << n) == old
                stored = memory[:8] + new.to_bytes(size, "little") + memory[8 + size:] if equal else memory
                case([("a0", expected), ("a1", DATA + 8), ("a2", word(0x8877665544332211, xlen))],
                     [("a0", word(signed(old, n), xlen))], memory, stored)
    half = xlen // 8
    name, funct3 = ("q", 4) if xlen == 64 else ("d", 3)
    print(f"code    {r_type(5 << 2, 14, A1, funct3, 12, 0x2f):08x}  # amocas.{name} a2, a4, (a1)")
    low, high = (int.from_bytes(MEMORY[i * half:(i + 1) * half], "little") for i in (0, 1))
    for a2, a3 in (low, high), (low ^ 1, high), (low, high ^ 1):
        equal = (a2, a3) == (low, high)
        stored = (3).to_bytes(half, "little") + (4).to_bytes(half, "little") + MEMORY[2 * half:]
        case([("a1", DATA), ("a2", a2), ("a3", a3), ("a4", 3), ("a5", 4)], [("a2", low), ("a3", high)], MEMORY,
             stored if equal else MEMORY)
    print(f"code    {r_type(5 << 2, 0, A1, funct3, 0, 0x2f):08x}  # amocas.{name} x0, x0, (a1): pairs of zeros")
    case([("a1", DATA)], [], bytes(16), bytes(16))
    print(f"code    {r_type(5 << 2, 13, A1, funct3, 12, 0x2f):08x}  # odd registers are reserved")
    print(f"in      a1={DATA:x}\nexit    illegal 0")
    print(f"code    {r_type(5 << 2, 14, A1, funct3, 13, 0x2f):08x}\nin      a1={DATA:x}\nexit    illegal 0")


def zcb(xlen):
    a1, a0 = 3, 2                                    # a1, a0 in three bits
    unary = [("zext.b", 0, lambda v: v & 0xff), ("sext.b", 1, lambda v: signed(v, 8)),
             ("zext.h", 2, lambda v: v & 0xffff), ("sext.h", 3, lambda v: signed(v, 16)),
             ("not", 5, lambda v: ~v)]
    if xlen == 64:
        unary.append(("zext.w", 4, lambda v: v & 0xffffffff))
    for name, which, f in unary:
        print(f"code    {0x9c61 | a0 << 7 | which << 2:04x}  # c.{name} a0")
        for v in (0, 1, 0x7f, 0x80, 0x7fff, 0x8000, 0xffffffff, word(-1, xlen), word(0x123456789abcdef0, xlen)):
            case([("a0", v), ("a1", 6)], [("a0", word(f(v), xlen))])
    print(f"code    {0x9c41 | a0 << 7 | a1 << 2:04x}  # c.mul a0, a1")
    for v, w in itertools.product((0, 3, word(-1, xlen), word(0x123456789abcdef0, xlen)), repeat=2):
        case([("a0", v), ("a1", w)], [("a0", word(v * w, xlen))])
    for offset in range(4):
        bits = (offset & 1) << 6 | (offset >> 1) << 5
        at = MEMORY[offset]
        print(f"code    {0x8000 | a1 << 7 | bits | a0 << 2:04x}  # c.lbu a0, {offset}(a1)")
        case([("a0", 5), ("a1", DATA)], [("a0", at)], MEMORY, MEMORY)
        print(f"code    {0x8800 | a1 << 7 | bits | a0 << 2:04x}  # c.sb a0, {offset}(a1)")
        case([("a0", 0x1234), ("a1", DATA)], [], MEMORY, MEMORY[:offset] + b"\x34" + MEMORY[offset + 1:])
    for offset in (0, 2):
        bits = (offset >> 1) << 5
        at = int.from_bytes(MEMORY[offset:offset + 2], "little")
        print(f"code    {0x8400 | a1 << 7 | bits | a0 << 2:04x}  # c.lhu a0, {offset}(a1)")
        case([("a0", 5), ("a1", DATA)], [("a0", at)], MEMORY, MEMORY)
        print(f"code    {0x8440 | a1 << 7 | bits | a0 << 2:04x}  # c.lh a0, {offset}(a1)")
        case([("a0", 5), ("a1", DATA)], [("a0", word(signed(at, 16), xlen))], MEMORY, MEMORY)
        print(f"code    {0x8c00 | a1 << 7 | bits | a0 << 2:04x}  # c.sh a0, {offset}(a1)")
        case([("a0", 0x1234), ("a1", DATA)], [], MEMORY, MEMORY[:offset] + b"\x34\x12" + MEMORY[offset + 2:])


print("# Made by tests/insn/newer.py with its own models of Zicond, Zabha, Zacas and Zcb.")
for name, xlen in ("riscv64", 64), ("riscv32", 32):
    print(f"target  {name}")
    zicond(xlen)
    zabha(xlen)
    zacas(xlen)
    zcb(xlen)
