#!/usr/bin/env python3
"""Random RISC-V programs: dragoman's back ends against each other and against qemu-riscv64.

    python3 tests/fuzz/riscv.py [--seed N] [--rounds N] [--count N] [--length N] [--bits 64] COMMAND...

COMMANDs run the program that is appended to them, e.g. 'build/dragoman -backend interp' and
qemu-riscv64; all must write the same. Each round makes one ELF file of COUNT random
sequences; each sequence starts from random registers and memory, and what it leaves behind is
written out. The first that differs is printed with its insns and seed. Needs riscv64-linux-gnu-as.

SPDX-License-Identifier: MIT
"""
import argparse, os, random, shlex, struct, subprocess, sys, tempfile

X = [f"x{i}" for i in range(32) if i not in (3, 4)]     # x3: where to save, x4: memory
F = [f"f{i}" for i in range(32)]
C = [f"x{i}" for i in range(8, 16)]
AREA = 4096                                             # bytes of memory, x4 points to the middle
RM = ["rne", "rtz", "rdn", "rup", "rmm", "dyn"]


class Maker:
    def __init__(self, seed, bits):
        self.r = random.Random(seed)
        self.bits = bits
        self.labels = 0
        self.kinds = [(f, w) for f, w in self.table() if w]

    def x(self):
        return self.r.choice(X)

    def f(self):
        return self.r.choice(F)

    def table(self):
        wide = self.bits == 64
        return [(self.arith, 30), (self.imm, 15), (self.shift, 8), (self.unary, 6), (self.word, 12 if wide else 0),
                (self.load, 10), (self.store, 8), (self.branch, 4), (self.amo, 4), (self.reserve, 2),
                (self.compressed, 6), (self.fp2, 6), (self.fp1, 4), (self.fma, 3), (self.fcmp, 3), (self.fmove, 4),
                (self.fcvt, 4), (self.fload, 3), (self.fstore, 2), (self.upper, 2), (self.indexed, 3), (self.csr, 1)]

    def insn(self):
        kinds, weights = zip(*self.kinds)
        return self.r.choices(kinds, weights)[0]()

    def arith(self):
        op = self.r.choice("add sub sll slt sltu xor srl sra or and mul mulh mulhsu mulhu div divu rem remu sh1add "
                           "sh2add sh3add andn orn xnor max maxu min minu rol ror clmul clmulh clmulr bclr bext binv "
                           "bset".split())
        return f"{op} {self.x()}, {self.x()}, {self.x()}"

    def word(self):
        op = self.r.choice("addw subw sllw srlw sraw mulw divw divuw remw remuw rolw rorw add.uw sh1add.uw sh2add.uw "
                           "sh3add.uw".split())
        if self.r.random() < 0.3:
            op = self.r.choice("slliw srliw sraiw roriw addiw slli.uw".split())
            return f"{op} {self.x()}, {self.x()}, {self.r.randrange(32)}"
        return f"{op} {self.x()}, {self.x()}, {self.x()}"

    def imm(self):
        op = self.r.choice("addi slti sltiu xori ori andi".split())
        return f"{op} {self.x()}, {self.x()}, {self.r.choice([0, 1, -1, 2047, -2048, self.r.randrange(-2048, 2048)])}"

    def shift(self):
        op = self.r.choice("slli srli srai rori bclri bexti binvi bseti".split())
        return f"{op} {self.x()}, {self.x()}, {self.r.randrange(self.bits)}"

    def unary(self):
        op = self.r.choice("clz ctz cpop sext.b sext.h zext.h orc.b rev8 neg not seqz snez".split() +
                           ("clzw cpopw zext.w sext.w".split() if self.bits == 64 else []))
        return f"{op} {self.x()}, {self.x()}"

    def upper(self):
        return f"lui {self.x()}, {self.r.randrange(1 << 20):#x}"

    def offset(self):
        return self.r.randrange(-2048, 2048 - 8)

    def load(self):
        op = self.r.choice("lb lbu lh lhu lw".split() + (["lwu", "ld", "ld"] if self.bits == 64 else []))
        return f"{op} {self.x()}, {self.offset()}(x4)"

    def store(self):
        op = self.r.choice("sb sh sw".split() + (["sd", "sd"] if self.bits == 64 else []))
        return f"{op} {self.x()}, {self.offset()}(x4)"

    def indexed(self):
        a = self.r.choice(X[1:])
        return (f"andi {a}, {self.x()}, {self.r.choice([0x7f8, 0x7ff, 0x700])}; add {a}, {a}, x4; " +
                (f"lw {self.x()}, -16({a})" if self.r.random() < 0.5 else f"sw {self.x()}, -12({a})"))

    def aligned(self, size):
        a = self.r.choice(X[1:])
        return a, f"addi {a}, x4, {self.r.randrange(-256, 255) * size}"

    def amo(self):
        suffix, size = self.r.choice([("w", 4)] + ([("d", 8)] if self.bits == 64 else []))
        a, text = self.aligned(size)
        op = self.r.choice("swap add xor and or min max minu maxu".split())
        return f"{text}; amo{op}.{suffix}{self.r.choice(['', '.aq', '.aqrl'])} {self.x()}, {self.x()}, ({a})"

    def reserve(self):
        suffix, size = self.r.choice([("w", 4)] + ([("d", 8)] if self.bits == 64 else []))
        a, text = self.aligned(size)
        d, e = (self.r.choice([x for x in X[1:] if x != a]) for _ in range(2))
        middle = self.r.choice(["", f"addi {d}, {d}, 3; ", f"xor {d}, {d}, {self.x()}; "])
        return f"{text}; 1: lr.{suffix} {d}, ({a}); {middle}sc.{suffix} {e}, {d}, ({a}); bnez {e}, 1b"

    def branch(self):
        self.labels += 1
        n = self.labels
        op = self.r.choice("beq bne blt bge bltu bgeu".split())
        skipped = "; ".join(self.insn() for _ in range(self.r.randrange(1, 4)))
        return f"{op} {self.x()}, {self.x()}, L{n}_; {skipped}; L{n}_:"

    def compressed(self):
        r = self.r
        c, d = r.choice(C), r.choice(C)
        text = r.choice([f"c.addi {c}, {r.randrange(1, 32)}", f"c.li {c}, {r.randrange(-32, 32)}",
                         f"c.lui {c}, {r.randrange(1, 32)}", f"c.srli {c}, {r.randrange(1, self.bits)}",
                         f"c.srai {c}, {r.randrange(1, self.bits)}", f"c.andi {c}, {r.randrange(-32, 32)}",
                         f"c.sub {c}, {d}", f"c.xor {c}, {d}", f"c.or {c}, {d}", f"c.and {c}, {d}",
                         f"c.slli {c}, {r.randrange(1, self.bits)}", f"c.mv {c}, {r.choice(X[1:])}",
                         f"c.add {r.choice(X[1:])}, {d}"] +
                        ([f"c.subw {c}, {d}", f"c.addw {c}, {d}", f"c.addiw {c}, {r.randrange(-32, 32)}"]
                         if self.bits == 64 else []))
        return ".option rvc; " + text + "; .option norvc"

    def s(self):
        return self.r.choice("sd")

    def fp2(self):
        s = self.s()
        op = self.r.choice("fadd fsub fmul fdiv".split())
        if self.r.random() < 0.3:
            return f"{self.r.choice('fmin fmax fsgnj fsgnjn fsgnjx'.split())}.{s} {self.f()}, {self.f()}, {self.f()}"
        return f"{op}.{s} {self.f()}, {self.f()}, {self.f()}, {self.r.choice(RM)}"

    def fp1(self):
        return f"fsqrt.{self.s()} {self.f()}, {self.f()}, {self.r.choice(RM)}"

    def fma(self):
        op = self.r.choice("fmadd fmsub fnmadd fnmsub".split())
        return f"{op}.{self.s()} {self.f()}, {self.f()}, {self.f()}, {self.f()}, {self.r.choice(RM)}"

    def fcmp(self):
        if self.r.random() < 0.2:
            return f"fclass.{self.s()} {self.x()}, {self.f()}"
        return f"{self.r.choice('feq flt fle'.split())}.{self.s()} {self.x()}, {self.f()}, {self.f()}"

    def fmove(self):
        return self.r.choice([f"fmv.x.w {self.x()}, {self.f()}", f"fmv.w.x {self.f()}, {self.x()}"] +
                             ([f"fmv.x.d {self.x()}, {self.f()}", f"fmv.d.x {self.f()}, {self.x()}"]
                              if self.bits == 64 else []))

    def fcvt(self):
        s = self.s()
        i = self.r.choice(["w", "wu"] + (["l", "lu"] if self.bits == 64 else []))
        rm = self.r.choice(RM)
        return self.r.choice([f"fcvt.{i}.{s} {self.x()}, {self.f()}, {rm}",
                              f"fcvt.{s}.{i} {self.f()}, {self.x()}" + ("" if s == "d" and i[0] == "w" else f", {rm}"),
                              f"fcvt.s.d {self.f()}, {self.f()}, {rm}", f"fcvt.d.s {self.f()}, {self.f()}"])

    def fload(self):
        return f"{self.r.choice(['flw', 'fld'])} {self.f()}, {self.offset()}(x4)"

    def fstore(self):
        return f"{self.r.choice(['fsw', 'fsd'])} {self.f()}, {self.offset()}(x4)"

    def csr(self):
        return self.r.choice([f"frflags {self.x()}", f"fsflags {self.x()}, x0", f"fsrmi {self.r.randrange(5)}"])

    def value(self):
        b = self.bits
        r = self.r
        return r.choice([0, 1, (1 << b) - 1, 1 << (b - 1), (1 << (b - 1)) - 1, 0x80000000, 0x7fffffff,
                         r.getrandbits(b), r.getrandbits(b), r.getrandbits(r.randrange(1, b + 1))])

    def double(self):
        r = self.r
        single = r.choice([0, 1 << 31, 0x3f800000, 0x7f800000, 0xff800000, 0x7fc00000, 0x7f800001, 1, 0x7fffff,
                           r.getrandbits(32), struct.unpack("<I", struct.pack("<f", r.uniform(-1e6, 1e6)))[0]])
        return r.choice([0xffffffff << 32 | single, 0xffffffff << 32 | single, 0, 1 << 63, 0x3ff0000000000000,
                         0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0x7ff0000000000001, 1,
                         r.getrandbits(64), struct.unpack("<Q", struct.pack("<d", r.uniform(-1e9, 1e9)))[0]])


def sequence(seed, bits, length):
    m = Maker(seed, bits)
    return [m.insn() for _ in range(length)], [m.value() for _ in X], [m.double() for _ in F]


def program(sequences, bits):
    lx, sx, word = ("ld", "sd", ".dword") if bits == 64 else ("lw", "sw", ".word")
    n = bits // 8
    saved = 256 + 256 + 8 + AREA                        # x registers, f registers, fcsr, memory
    out = [".option norvc", ".text", ".globl _start", "_start:", "la x3, starts", "la x4, memory + 2048"]
    for i, (insns, xs, fs) in enumerate(sequences):
        out += [f"S{i}:", "la x1, fill", "jalr x1, x1", f"la x3, in{i}"]
        out += [f"{lx} {x}, {k * n}(x3)" for k, x in enumerate(X)]
        out += [f"fld {f}, {256 + 8 * k}(x3)" for k, f in enumerate(F)]
        out += ["fsflags x0", "fsrmi 0", "la x3, result"]
        for text in insns:
            out += [p.replace("L", f"L{i}_") if p.strip().startswith("L") or ", L" in p else p for p in text.split(";")]
        out += [f"{sx} {x}, {k * n}(x3)" for k, x in enumerate(X)]
        out += [f"fsd {f}, {256 + 8 * k}(x3)" for k, f in enumerate(F)]
        out += ["frcsr x5", f"{sx} x5, 512(x3)", "la x1, save", "jalr x1, x1"]
    out += ["li a0, 0", "li a7, 93", "ecall", "fill:", "la x5, memory", f"li x6, {AREA}", "li x7, 0x9e3779b1",
            "li x8, 1", "1: mul x8, x8, x7", "addi x8, x8, 11", "sw x8, 0(x5)", "addi x5, x5, 4", "addi x6, x6, -4",
            "bnez x6, 1b", "ret", "save:", "li a0, 1", "la a1, result", f"li a2, {saved}", "li a7, 64", "ecall",
            "ret", ".data", ".balign 16", "starts:"]
    for i, (_, xs, fs) in enumerate(sequences):
        out += [f"in{i}:"] + [f"{word} {v:#x}" for v in xs] + [f".space {256 - n * len(X)}"]
        out += [f".dword {v:#x}" for v in fs]
    out += [".bss", ".balign 4096", "result:", ".space 520", "memory:", f".space {AREA + 64}"]
    return "\n".join(out) + "\n", saved


def build(text, bits, path):
    march = f"rv{bits}gc_zba_zbb_zbc_zbs"
    subprocess.run(["riscv64-linux-gnu-as", f"-march={march}", "-mabi=" + ("lp64d" if bits == 64 else "ilp32d"),
                    "-o", path + ".o"], input=text.encode(), check=True)
    subprocess.run(["riscv64-linux-gnu-ld", "-m", f"elf{bits}lriscv", "--no-relax", "-o", path, path + ".o"],
                   check=True)


def explain(saved, a, b, bits):
    n = bits // 8
    for k, x in enumerate(X):
        u, v = a[k * n:(k + 1) * n][::-1].hex(), b[k * n:(k + 1) * n][::-1].hex()
        if u != v:
            print(f"  {x}: {u} {v}")
    for k, f in enumerate(F):
        u, v = a[256 + 8 * k:264 + 8 * k][::-1].hex(), b[256 + 8 * k:264 + 8 * k][::-1].hex()
        if u != v:
            print(f"  {f}: {u} {v}")
    if a[512:520] != b[512:520]:
        print(f"  fcsr: {a[512:520][::-1].hex()} {b[512:520][::-1].hex()}")
    if a[520:] != b[520:]:
        print("  memory differs")


def outputs(commands, path):
    return [subprocess.run(shlex.split(c) + [path], stdout=subprocess.PIPE, timeout=120).stdout for c in commands]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rounds", type=int, default=1)
    p.add_argument("--count", type=int, default=200)
    p.add_argument("--length", type=int, default=40)
    p.add_argument("--bits", type=int, default=64)
    p.add_argument("--keep", help="where to leave the last program")
    p.add_argument("commands", nargs="+")
    o = p.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as d:
        for round_ in range(o.rounds):
            seed = o.seed + round_ * o.count
            sequences = [sequence(seed + i, o.bits, o.length) for i in range(o.count)]
            text, saved = program(sequences, o.bits)
            path = o.keep or os.path.join(d, "fuzz")
            build(text, o.bits, path)
            results = outputs(o.commands, path)
            for i in range(o.count):
                parts = [r[i * saved:(i + 1) * saved] for r in results]
                if any(q != parts[0] or len(q) != saved for q in parts):
                    bad += 1
                    print(f"seed {seed + i}: differs (lengths {[len(q) for q in parts]})")
                    if bad <= 3:
                        print("\n".join("    " + t for t in sequences[i][0]))
                        explain(saved, parts[0], next((q for q in parts if q != parts[0]), parts[0]), o.bits)
                    if len(set(map(len, parts))) > 1:
                        break
    print(f"{o.rounds * o.count} sequences, {bad} differ")
    sys.exit(bad != 0)


main()
