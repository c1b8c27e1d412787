#!/usr/bin/env python3
# Makes tests/insn/aarch64/NAME.t from targets/aarch64/NAME.decode: some encodings of each row, results from QEMU.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/a64.py a64_simd > tests/insn/aarch64/a64_simd.t
#
# It needs aarch64-linux-gnu-gcc and qemu-aarch64. Reserved encodings stay in: QEMU says that they are illegal. Rows that
# QEMU 7.2 does not know (CSSC) and those that change the flow are in files by hand.
import os, random, re, struct, subprocess, sys, tempfile
import rows as decode_rows

name = sys.argv[1]
per_row = int(sys.argv[2]) if len(sys.argv) > 2 else 3
here = os.path.dirname(os.path.abspath(__file__))
decode = os.path.join(here, "../../targets/aarch64", name + ".decode")
random.seed(name)
DATA = 0x20000000
MEMORY = name in ("a64_mem", "a64_atomic", "a64_simd_mem")
FLOAT = name in ("a64_fp", "a64_simd", "a64_scalar")
SKIP_NEEDS = {"cssc", "lse128", "rcpc3"}
SKIP_ROWS = {"ldr_lit_q"}

HARNESS = r"""
#include <signal.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
struct state { uint64_t x[8], v[8][2], nzcv, fpcr, fpsr; uint8_t mem[256]; uint32_t insn, signal; } s;
static sigjmp_buf out;
static void on_signal(int n) { siglongjmp(out, n); }
void run(struct state *s, void *code);
__asm__(".globl run\nrun:\n"
    "stp x29, x30, [sp, #-160]!\n stp x19, x20, [sp, #16]\n stp x21, x22, [sp, #32]\n"
    "stp x23, x24, [sp, #48]\n stp x25, x26, [sp, #64]\n stp x27, x28, [sp, #80]\n"
    "stp d8, d9, [sp, #96]\n stp d10, d11, [sp, #112]\n stp d12, d13, [sp, #128]\n stp d14, d15, [sp, #144]\n"
    "mov x29, x0\n mov x28, x1\n"
    "ldr x9, [x29, #192]\n msr nzcv, x9\n ldr x9, [x29, #200]\n msr fpcr, x9\n msr fpsr, xzr\n"
    "add x9, x29, #64\n ld1 {v0.2d-v3.2d}, [x9], #64\n ld1 {v4.2d-v7.2d}, [x9]\n"
    "ldp x0, x1, [x29]\n ldp x2, x3, [x29, #16]\n ldp x4, x5, [x29, #32]\n ldp x6, x7, [x29, #48]\n"
    "blr x28\n"
    "stp x0, x1, [x29]\n stp x2, x3, [x29, #16]\n stp x4, x5, [x29, #32]\n stp x6, x7, [x29, #48]\n"
    "add x9, x29, #64\n st1 {v0.2d-v3.2d}, [x9], #64\n st1 {v4.2d-v7.2d}, [x9]\n"
    "mrs x9, nzcv\n str x9, [x29, #192]\n mrs x9, fpsr\n str x9, [x29, #208]\n msr fpcr, xzr\n"
    "ldp x19, x20, [sp, #16]\n ldp x21, x22, [sp, #32]\n ldp x23, x24, [sp, #48]\n ldp x25, x26, [sp, #64]\n"
    "ldp x27, x28, [sp, #80]\n ldp d8, d9, [sp, #96]\n ldp d10, d11, [sp, #112]\n ldp d12, d13, [sp, #128]\n"
    "ldp d14, d15, [sp, #144]\n ldp x29, x30, [sp], #160\n ret\n");
int main(void)
{
    uint32_t *code = mmap((void *)0x10000000, 4096, 7, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    uint8_t *data = mmap((void *)0x20000000, 65536, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    struct sigaction a = { .sa_handler = on_signal, .sa_flags = SA_NODEFER };
    sigaction(SIGILL, &a, 0); sigaction(SIGSEGV, &a, 0); sigaction(SIGBUS, &a, 0); sigaction(SIGTRAP, &a, 0);
    while (fread(&s, sizeof s, 1, stdin) == 1) {
        memcpy(data + 0x100, s.mem, 256);
        code[0] = 0xd503201f; code[1] = s.insn; code[2] = 0xd53b4211; code[3] = 0xd65f03c0;
        __builtin___clear_cache((char *)code, (char *)code + 16);
        s.signal = sigsetjmp(out, 1);
        if (!s.signal)
            run(&s, code);
        memcpy(s.mem, data + 0x100, 256);
        fwrite(&s, sizeof s, 1, stdout);
    }
    return 0;
}
"""
STATE = struct.Struct("<8Q16QQQQ256sII")


INTS = [0, 1, 2, 3, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff,
        0x8000000000000000, 0xffffffffffffffff, 0xffffffff80000000]
SINGLES = [0, 0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00001, 0x7f800001, 0xffc00123, 1,
           0x007fffff, 0x00800000, 0x7f7fffff, 0x4b800000, 0x4f000000, 0x3fc00000, 0xc0200000, 0x3eaaaaab, 0x40490fdb]
DOUBLES = [0, 1 << 63, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000, 0xfff0000000000000,
           0x7ff8000000000001, 0x7ff0000000000001, 0xfff8000000000123, 1, 0x000fffffffffffff, 0x0010000000000000,
           0x7fefffffffffffff, 0x41dfffffffc00000, 0x43e0000000000000, 0x3fe8000000000000, 0xc004000000000000,
           0x3fd5555555555555, 0x400921fb54442d18, 0x36a0000000000000, 0x47f0000000000000]

HALVES = [0, 0x8000, 0x3c00, 0xbc00, 0x7c00, 0xfc00, 0x7e01, 0x7c01, 0xfe23, 1, 0x3ff, 0x400, 0x7bff, 0x6400, 0x7800,
          0x3e00, 0xc100, 0x3555, 0x4248]


def number():
    return random.choice(INTS) if random.random() < 0.6 else random.getrandbits(64)


def half(halves):
    """64 bits of a vector."""
    kind = random.random()
    if halves and FLOAT and kind < 0.8:
        return sum(random.choice(HALVES + [random.getrandbits(16)]) << 16 * i for i in range(4))
    if FLOAT and kind < 0.35:
        return random.choice(DOUBLES)
    if FLOAT and kind < 0.7:
        return random.choice(SINGLES) | random.choice(SINGLES) << 32
    if kind < 0.85:
        return sum(random.choice([0, 1, 0x7f, 0x80, 0xff, 0xfe, random.getrandbits(8)]) << 8 * i for i in range(8))
    return random.getrandbits(64)


def encode(mask, value, fields, row):
    insn = value | random.getrandbits(32) & ~mask & 0xffffffff
    taken = []
    stack = re.match("(add|sub|and|orr|eor)_[ix]", row)    # 31 is SP
    for field, (at, width) in fields.items():
        free = ((1 << width) - 1) << at
        if mask & free or field not in ("rd", "rn", "rm", "ra", "rt", "rt2", "rs", "imm", "imm7", "option"):
            continue
        if field == "rm" and width == 4:
            v = random.randrange(8)
        elif field == "imm" and MEMORY:
            limit = 3 if width != 9 else 7
            v = random.randrange(limit) if width == 12 else random.randrange(-limit, limit) & ((1 << width) - 1)
        elif field == "imm" or field == "imm7":
            continue
        elif field == "option":
            v = random.choice([2, 3, 6, 7, random.randrange(8)])
        elif MEMORY and field == "rn":
            v = 1
        elif MEMORY and field == "rm":
            v = random.choice([7, 7, 31])
        elif MEMORY:
            v = random.choice([n for n in ((2, 3, 4) if "simd" in name else (2, 3, 4, 5, 6)) if n not in taken])
            if "casp" in row:
                v = random.choice([n for n in (2, 4) if n not in taken])
            taken.append(v)
        else:
            v = random.choice([0, 1, 2, 3, 4, 5, 6] + ([31] if name in ("a64_imm", "a64_reg") and field != "rn" and not stack else []))
        insn = insn & ~free | v << at
    return insn


def main():
    tests = []
    for row, bits, fields, rest in decode_rows.rows(decode):
        mask, value = decode_rows.number(bits, "01"), decode_rows.number(bits, "1")
        if SKIP_NEEDS & set(rest) or row in SKIP_ROWS:
            continue
        for i in range(per_row):
            insn = encode(mask, value, fields, row)
            if row == "pmull_v":
                insn &= ~(3 << 22)                  # of 64 bits: another feature
            if row.startswith("adr") or "lit" in row:
                insn &= 0x9f00001f | mask
                insn |= value
            x = [number() for _ in range(8)]
            if MEMORY:
                x[1] = DATA + 0x140
                x[7] = random.choice([0, 1, 2, 0xffffffffffffffff, 0xfffffffffffffffe]) if name == "a64_mem" \
                    else random.choice([8, 64])
            halves = re.search("_h$|_eh$|_sh$|_seh$|fml[as]l|fcmla|fcadd", row) or \
                name == "a64_fp" and insn >> 22 & 3 == 3
            v = [half(halves) for _ in range(16)]
            modes = [0, 0, 0x2000000, 0x400000, 0x800000, 0xc00000, 0x80000 if halves else 0x1000000]
            if "fcvt_" in row or row in ("fcvtn_v", "fcvtl_v"):
                modes += [0x4000000] * 4
            fpcr = random.choice(modes) if FLOAT else 0
            memory = bytes(random.choice([0, 1, 0x7f, 0x80, 0xff, random.getrandbits(8)]) for _ in range(256))
            if name == "a64_atomic" and "cas" in row and i == 0:
                x[2] = x[3] = x[4] = x[5] = x[6] = struct.unpack_from("<Q", memory, 64)[0]
                if "p_" in row:
                    x[3] = x[5] = struct.unpack_from("<Q", memory, 72)[0]
            tests.append((row, insn, x, v, random.getrandbits(4) << 28, fpcr, memory))
    with tempfile.TemporaryDirectory() as tmp:
        source, program = os.path.join(tmp, "h.c"), os.path.join(tmp, "h")
        open(source, "w").write(HARNESS)
        subprocess.run(["aarch64-linux-gnu-gcc", "-O1", "-static", "-o", program, source], check=True)
        data = b"".join(STATE.pack(*t[2], *t[3], t[4], t[5], 0, t[6], t[1], 0) for t in tests)
        result = subprocess.run(["qemu-aarch64", "-cpu", "max", program], input=data, stdout=subprocess.PIPE,
                                check=True).stdout
    assert len(result) == len(tests) * STATE.size, (len(result) // STATE.size, len(tests))
    print(f"# From {name}.decode by tests/insn/a64.py, what QEMU computes.\ntarget aarch64")
    for i, test in enumerate(tests):
        write(test, STATE.unpack_from(result, i * STATE.size))


def flags(fpsr):
    return (fpsr & 1) << 4 | (fpsr & 2) << 2 | fpsr & 4 | (fpsr & 8) >> 2 | (fpsr & 16) >> 4 | (fpsr & 128) >> 2


def write(test, after):
    row, insn, x, v, nzcv, fpcr, memory = test
    signal = after[-1]
    if signal not in (0, 4):
        return
    code = "d51b4210 " + ("d51b440f " if fpcr else "") + f"{insn:08x}" + " d53b4211"
    print(f"code    {code}   # {row}")
    nv = [v[2 * i] | v[2 * i + 1] << 64 for i in range(8)]
    print("in      " + " ".join([f"x{i}={n:x}" for i, n in enumerate(x)] + [f"v{i}={n:x}" for i, n in enumerate(nv)]) +
          f" x16={nzcv:x}" + (f" x15={fpcr:x}" if fpcr else ""))
    if MEMORY:
        print(f"memory  {DATA + 0x100:x}: {memory[:128].hex()}")
    if signal == 4:
        print(f"exit    illegal {8 if fpcr else 4:x}" + (f"\nout     fpcr={fpcr:x}" if fpcr else ""))
        return
    out = [f"x{i}={n:x}" for i, n in enumerate(after[:8]) if n != x[i]]
    now = [after[8 + 2 * i] | after[9 + 2 * i] << 64 for i in range(8)]
    out += [f"v{i}={n:x}" for i, n in enumerate(now) if n != nv[i]]
    out.append(f"x17={after[24]:x}")
    fpsr = after[26]
    if flags(fpsr):
        out.append(f"fp_flags={flags(fpsr):x}")
    if fpsr >> 27 & 1:
        out.append("qc=1")
    if fpcr:
        out.append(f"fpcr={fpcr:x}")
    print("out     " + " ".join(out))
    if MEMORY:
        print(f"stored  {DATA + 0x100:x}: {after[27][:128].hex()}")


main()
