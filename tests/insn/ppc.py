#!/usr/bin/env python3
# Makes tests/insn/ppc/NAME.t from targets/ppc/NAME.decode: some encodings of each row, results from QEMU.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/ppc.py ppc_fixed > tests/insn/ppc/ppc_fixed.t
#
# It needs powerpc64le-linux-gnu-gcc and qemu-ppc64le. What changes the flow is in files by hand. CR and XER go in by r20
# and r21, and come out in r22 and r23.
import os, random, struct, subprocess, sys, tempfile
import rows as decode_rows

name = sys.argv[1]
per_row = int(sys.argv[2]) if len(sys.argv) > 2 else 4
here = os.path.dirname(os.path.abspath(__file__))
random.seed(name)
DATA = 0x20000000
MEMORY = name in ("ppc_mem", "ppc_system")
SKIP_ROWS = {"b", "bc", "bclr", "bcctr", "bctar", "sc", "scv", "isync", "twi", "tdi", "tw", "td", "darn", "mtspr", "mfspr",
             "mftb", "wait", "icbi", "stbcx_", "sthcx_", "stwcx_", "stdcx_", "lat", "lwat", "ldat", "stwat", "stdat",
             "lswi", "lswx", "stswi", "stswx", "mcrxr", "addpcis"}
# What the manual leaves open: results of failed divisions, upper halves of mulhw.
OPEN = {"mulhw", "mulhwu", "divw", "divwu", "divd", "divdu", "divwe", "divweu", "divde", "divdeu", "modsw", "moduw",
        "modsd", "modud"}
BEFORE = [0x7e8ff120, 0x7ea103a6]       # mtcr r20; mtxer r21
AFTER = [0x7ec00026, 0x7ee102a6]        # mfcr r22; mfxer r23
RESET = [0x7c0ff120, 0x7c0103a6]        # mtcr r0; mtxer r0: how it is kept is nobody's business

HARNESS = r"""
#include <signal.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
struct state { uint64_t r[8], cr, xer; uint8_t mem[256]; uint32_t insn, signal; } s;
static sigjmp_buf out;
static void on_signal(int n) { siglongjmp(out, n); }
void run(struct state *s, void *code);
__asm__(".globl run\nrun:\n"
    "mflr 0\n std 0, 16(1)\n mfcr 0\n std 0, 8(1)\n stdu 1, -256(1)\n"
    "std 14, 32(1)\n std 15, 40(1)\n std 20, 48(1)\n std 21, 56(1)\n std 22, 64(1)\n std 23, 72(1)\n"
    "mr 14, 3\n mtctr 4\n ld 20, 64(14)\n ld 21, 72(14)\n"
    "ld 3, 0(14)\n ld 4, 8(14)\n ld 5, 16(14)\n ld 6, 24(14)\n ld 7, 32(14)\n ld 8, 40(14)\n ld 9, 48(14)\n"
    "ld 10, 56(14)\n bctrl\n"
    "std 3, 0(14)\n std 4, 8(14)\n std 5, 16(14)\n std 6, 24(14)\n std 7, 32(14)\n std 8, 40(14)\n std 9, 48(14)\n"
    "std 10, 56(14)\n std 22, 64(14)\n std 23, 72(14)\n"
    "ld 14, 32(1)\n ld 15, 40(1)\n ld 20, 48(1)\n ld 21, 56(1)\n ld 22, 64(1)\n ld 23, 72(1)\n"
    "addi 1, 1, 256\n ld 0, 8(1)\n mtcr 0\n ld 0, 16(1)\n mtlr 0\n blr\n");
int main(void)
{
    uint32_t *code = mmap((void *)0x30000000, 65536, 7, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    uint8_t *data = mmap((void *)0x20000000, 65536, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    struct sigaction a = { .sa_handler = on_signal, .sa_flags = SA_NODEFER };
    sigaction(SIGILL, &a, 0); sigaction(SIGSEGV, &a, 0); sigaction(SIGBUS, &a, 0); sigaction(SIGTRAP, &a, 0);
    while (fread(&s, sizeof s, 1, stdin) == 1) {
        memcpy(data + 0x100, s.mem, 256);
        code[0] = 0x7e8ff120; code[1] = 0x7ea103a6; code[2] = s.insn; code[3] = 0x7ec00026; code[4] = 0x7ee102a6;
        code[5] = 0x4e800020;
        __builtin___clear_cache((char *)code, (char *)code + 64);
        s.signal = sigsetjmp(out, 1);
        if (!s.signal)
            run(&s, code);
        memcpy(s.mem, data + 0x100, 256);
        fwrite(&s, sizeof s, 1, stdout);
    }
    return 0;
}
"""
STATE = struct.Struct("<8QQQ256sII")
INTS = [0, 1, 2, 3, 0x1f, 0x20, 0x3f, 0x40, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff,
        0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff, 0xffffffff80000000]


def number():
    return random.choice(INTS) if random.random() < 0.6 else random.getrandbits(64) >> random.choice([0, 0, 8, 32, 50])


def encode(mask, value, fields):
    insn = value | random.getrandbits(32) & ~mask & 0xffffffff
    taken = []
    for field, (at, width) in fields.items():
        free = ((1 << width) - 1) << at
        if mask & free or field not in ("rt", "rs", "ra", "rb", "rc3", "imm"):
            continue
        if field == "imm":
            v = random.randrange(-60, 60) & 0xffff if MEMORY else random.getrandbits(width)
        elif MEMORY and field == "ra":
            v = 9
        elif MEMORY and field == "rb":
            v = 10
        else:
            v = random.choice([n for n in (3, 4, 5, 6, 7, 8) if n not in taken or random.random() < 0.2])
            taken.append(v)
        insn = insn & ~free | v << at
    return insn


def settle(row, insn):
    """Encodings without what the manual leaves open, or what other files test."""
    if row in ("ld", "ldu", "lwa", "std", "stdu", "stq", "lq"):
        insn = insn & ~0xffff | random.randrange(-4, 4) * 16 & 0xffff | insn & 3
    if row in ("lq", "stq"):
        insn = insn & ~(31 << 21) | random.choice([4, 6]) << 21
        insn &= ~0xc if row == "stq" else ~0xf
    if row in ("lmw", "stmw"):
        return None                     # little-endian processors do not have them
    if row in ("mtocrf", "mfocrf"):
        insn = insn & ~(0xff << 12) | 0x1000 << random.randrange(8)
    if row == "addex":
        insn &= ~(3 << 9)
    if row == "sync":
        insn &= ~(3 << 21)
    return insn


def main():
    tests = []
    for row, bits, fields, rest in decode_rows.rows(os.path.join(here, "../../targets/ppc", name + ".decode")):
        # Bits that processors ignore are illegal in QEMU unless they are 0.
        mask, value = decode_rows.number(bits, "01-"), decode_rows.number(bits, "1")
        if row in SKIP_ROWS:
            continue
        for i in range(per_row):
            insn = settle(row, encode(mask, value, fields))
            if insn is None:
                continue
            r = [number() for _ in range(8)]
            if MEMORY:
                r[6], r[7] = DATA + 0x140, random.choice([0, 16, 0xfffffffffffffff0, 48])
                if "ar" not in row and row not in ("lq", "stq"):
                    r[7] += random.choice([0, 1, 4])
            if row in OPEN and (insn >> 16 & 31) == (insn >> 11 & 31):
                insn ^= 1 << 11         # MIN / MIN and the like stay possible
            memory = bytes(random.getrandbits(8) for _ in range(256))
            xer = random.choice([0, 0, 1 << 29, 1 << 31, 5 << 29, random.getrandbits(32) & 0xe00c007f])
            tests.append((row, insn, r, random.getrandbits(32), xer, memory))
    with tempfile.TemporaryDirectory() as tmp:
        source, program = os.path.join(tmp, "h.c"), os.path.join(tmp, "h")
        open(source, "w").write(HARNESS)
        subprocess.run(["powerpc64le-linux-gnu-gcc", "-O1", "-static", "-o", program, source], check=True)
        data = b"".join(STATE.pack(*t[2], t[3], t[4], t[5], t[1], 0) for t in tests)
        result = subprocess.run(["qemu-ppc64le", "-cpu", "power10", program], input=data, stdout=subprocess.PIPE,
                                check=True).stdout
    assert len(result) == len(tests) * STATE.size, (len(result) // STATE.size, len(tests))
    print(f"# From {name}.decode by tests/insn/ppc.py, what QEMU computes.\ntarget ppc64le")
    for i, test in enumerate(tests):
        write(test, STATE.unpack_from(result, i * STATE.size))


def is_open(row, insn, r):
    """The divisor, and whether the quotient has a value: words and doublewords."""
    if row not in OPEN or row.startswith("mul"):
        return False
    bits = 32 if row[3] == "w" or row.endswith("w") or "w" in row[3:] else 64
    signed = not row.endswith("u") and row not in ("moduw", "modud")
    n, d = (r[(insn >> at & 31) - 3] & (1 << bits) - 1 for at in (16, 11))
    if row.startswith("div") and row[3:5] in ("we", "de"):
        return True
    return d == 0 or signed and d == (1 << bits) - 1 and n == 1 << bits - 1


def write(test, after):
    row, insn, r, cr, xer, memory = test
    signal = after[-1]
    if signal or is_open(row, insn, r) and insn & 1 << 10 == 0 and row[:3] != "div":
        return
    code = " ".join(f"{w:08x}" for w in BEFORE + [insn] + AFTER + RESET)
    print(f"code    {code}   # {row}")
    print("in      " + " ".join(f"r{i + 3}={n:x}" for i, n in enumerate(r)) + f" r20={cr:x} r21={xer:x}")
    if MEMORY:
        print(f"memory  {DATA + 0x100:x}: {memory[:128].hex()}")
    out = [f"r{i + 3}={n:x}" for i, n in enumerate(after[:8]) if n != r[i]]
    print("out     " + " ".join(out + [f"r22={after[8]:x} r23={after[9]:x}"]))
    if MEMORY:
        print(f"stored  {DATA + 0x100:x}: {after[10][:128].hex()}")


main()
