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
    def __init__(self, seed, bits, sets):
        self.r = random.Random(seed)
        self.bits = bits
        self.sets = sets
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
                (self.fcvt, 4), (self.fload, 3), (self.fstore, 2), (self.upper, 2), (self.indexed, 3), (self.csr, 1),
                (self.crypto, 20 if "crypto" in self.sets else 0), (self.half, 20 if "half" in self.sets else 0),
                (self.vset, 8 if "vector" in self.sets else 0), (self.vector, 60 if "vector" in self.sets else 0)]

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
        kinds, self.kinds = self.kinds, [(f, w) for f, w in self.kinds if f != self.vset]
        skipped = "; ".join(self.insn() for _ in range(self.r.randrange(1, 4)))
        self.kinds = kinds
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
        return self.r.choice("sdh" if "half" in self.sets else "sd")

    def crypto(self):
        r = self.r
        d, a, b = self.x(), self.x(), self.x()
        one = "brev8 sha256sum0 sha256sum1 sha256sig0 sha256sig1 sm3p0 sm3p1".split()
        two = "pack packh xperm4 xperm8".split()
        if self.bits == 64:
            one += "sha512sum0 sha512sum1 sha512sig0 sha512sig1 aes64im".split()
            two += "packw aes64es aes64esm aes64ds aes64dsm aes64ks2".split()
        else:
            one += ["zip", "unzip"]
            two += "sha512sum0r sha512sum1r sha512sig0l sha512sig0h sha512sig1l sha512sig1h".split()
        byte = "sm4ed sm4ks".split() + ("aes32esi aes32esmi aes32dsi aes32dsmi".split() if self.bits == 32 else [])
        return r.choice([f"{r.choice(one)} {d}, {a}", f"{r.choice(two)} {d}, {a}, {b}",
                         f"{r.choice(byte)} {d}, {a}, {b}, {r.randrange(4)}"] +
                        ([f"aes64ks1i {d}, {a}, {r.randrange(11)}"] if self.bits == 64 else []))

    def half(self):
        rm = self.r.choice(RM)
        return self.r.choice([f"flh {self.f()}, {self.offset()}(x4)", f"fsh {self.f()}, {self.offset()}(x4)",
                              f"fmv.x.h {self.x()}, {self.f()}", f"fmv.h.x {self.f()}, {self.x()}",
                              f"fcvt.s.h {self.f()}, {self.f()}", f"fcvt.d.h {self.f()}, {self.f()}",
                              f"fcvt.h.s {self.f()}, {self.f()}, {rm}", f"fcvt.h.d {self.f()}, {self.f()}, {rm}",
                              self.fp2(), self.fma()])

    # Undisturbed tails and masks: agnostic ones may differ. Groups of up to 4 registers.
    def vset(self):
        r = self.r
        sew = r.choice([8, 16, 32, 64])
        lmul = r.choice(["m1", "m1", "m2", "m4"])
        length = r.choice([f"vsetvli {self.x()}, {r.choice(X[1:])}", f"vsetivli {self.x()}, {r.randrange(1, 32)}"])
        self.group = {"m1": 1, "m2": 2, "m4": 4}[lmul]
        self.sew = sew
        return f"{length}, e{sew}, {lmul}, tu, mu"

    def v(self):
        return f"v{self.r.randrange(self.group, 32) // self.group * self.group}"

    def vector(self):
        r = self.r
        m = r.choice(["", ", v0.t"])
        d, a, b = self.v(), self.v(), self.v()
        arith = "vadd vsub vand vor vxor vminu vmin vmaxu vmax vsll vsrl vsra vsaddu vsadd vssubu vssub vssrl vssra".split()
        product = "vmul vmulh vmulhu vmulhsu vdiv vdivu vrem vremu vmacc vnmsac vmadd vnmsub vaadd vaaddu vasub vasubu".split()
        swapped = "vmacc vnmsac vmadd vnmsub".split()
        compare = "vmseq vmsne vmsltu vmslt vmsleu vmsle".split()
        kind = r.randrange(12)
        op = r.choice(arith + product)
        other = b if r.random() < 0.6 else self.x()
        tail = "vv" if other == b else "vx"
        if kind < 4:
            return f"{op}.{tail} {d}, {other}, {a}{m}" if op in swapped else f"{op}.{tail} {d}, {a}, {other}{m}"
        if kind == 4:
            return f"{r.choice('vadd vrsub vand vor vxor vsaddu vsadd'.split())}.vi {d}, {a}, {r.randrange(-16, 16)}{m}"
        if kind == 5:
            return f"{r.choice(compare)}.{tail} v0, {a}, {other}"
        if kind == 6:
            eew = f"{self.sew}"
            return r.choice([f"addi x5, x4, {r.randrange(-128, 64) * 8}; vle{eew}.v {d}, (x5){m}",
                             f"addi x5, x4, {r.randrange(-128, 64) * 8}; vse{eew}.v {d}, (x5){m}",
                             f"addi x5, x4, {r.randrange(-16, 16) * 8}; li x6, {r.choice([8, 16, 24, 0])}; "
                             f"vlse{eew}.v {d}, (x5), x6{m}"])
        if kind == 7:
            return r.choice([f"vmv.v.v {d}, {a}", f"vmv.v.x {d}, {self.x()}", f"vmerge.vvm {d}, {a}, {b}, v0",
                             f"vmv.x.s {self.x()}, {a}", f"vmv.s.x {d}, {self.x()}", f"vid.v {d}{m}",
                             f"vmv1r.v v{r.randrange(32)}, v{r.randrange(32)}"])
        if kind == 8:
            return f"v{r.choice('redsum redmax redmaxu redmin redminu redand redor redxor'.split())}.vs {d}, {a}, {b}{m}"
        if kind == 9:
            return r.choice([f"vm{r.choice('and nand andn xor or nor orn xnor'.split())}.mm v0, {a}, {b}",
                             f"vcpop.m {self.x()}, {a}{m}", f"vfirst.m {self.x()}, {a}{m}",
                             f"csrwi vxrm, {r.randrange(4)}", f"csrr {self.x()}, vxsat"])
        if self.sew < 32:
            return f"vadd.vv {d}, {a}, {b}{m}"
        if kind == 10:
            op = r.choice("vfadd vfsub vfmul vfdiv vfmin vfmax vfsgnj vfsgnjn vfsgnjx".split())
            return f"{op}.vv {d}, {a}, {b}{m}"
        return r.choice([f"{r.choice('vfmacc vfnmacc vfmsac vfmadd vfnmsub'.split())}.vv {d}, {b}, {a}{m}",
                         f"vfsqrt.v {d}, {a}{m}", f"{r.choice('vmfeq vmflt vmfle vmfne'.split())}.vv v0, {a}, {b}",
                         f"vfcvt.x.f.v {d}, {a}{m}", f"vfcvt.f.x.v {d}, {a}{m}", f"vfclass.v {d}, {a}{m}"])

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


def sequence(seed, bits, length, sets):
    m = Maker(seed, bits, sets)
    first = [m.vset()] if "vector" in sets else []
    return first + [m.insn() for _ in range(length)], [m.value() for _ in X], [m.double() for _ in F]


def program(sequences, bits, sets):
    lx, sx, word = ("ld", "sd", ".dword") if bits == 64 else ("lw", "sw", ".word")
    n = bits // 8
    vector = 520 if "vector" in sets else 0             # v registers, vl
    saved = 256 + 256 + 8 + AREA + vector               # x registers, f registers, fcsr, memory
    out = [".option norvc", ".text", ".globl _start", "_start:", "la x3, starts", "la x4, memory + 2048"]
    for i, (insns, xs, fs) in enumerate(sequences):
        out += [f"S{i}:", "la x1, fill", "jalr x1, x1", f"la x3, in{i}"]
        out += [f"{lx} {x}, {k * n}(x3)" for k, x in enumerate(X)]
        out += [f"fld {f}, {256 + 8 * k}(x3)" for k, f in enumerate(F)]
        if vector:
            out += ["vsetvli x0, x0, e8, m1, tu, mu", "csrwi vcsr, 0"]
            out += [f"addi x5, x4, {128 * (k - 16)}; vl8re8.v v{k}, (x5)" for k in range(0, 32, 8)]
            out += [f"{lx} x5, {X.index('x5') * n}(x3)"]
        out += ["fsflags x0", "fsrmi 0", "la x3, result"]
        for text in insns:
            out += [p.replace("L", f"L{i}_") if p.strip().startswith("L") or ", L" in p else p for p in text.split(";")]
        out += [f"{sx} {x}, {k * n}(x3)" for k, x in enumerate(X)]
        out += [f"fsd {f}, {256 + 8 * k}(x3)" for k, f in enumerate(F)]
        out += ["frcsr x5", f"{sx} x5, 512(x3)"]
        if vector:
            out += [f"la x5, result + {520 + AREA + 16 * k}; vs8r.v v{k}, (x5)" for k in range(0, 32, 8)]
            out += [f"csrr x6, vl; la x5, result + {520 + AREA + 512}; sw x6, 0(x5)"]
        out += ["la x1, save", "jalr x1, x1"]
    out += ["li a0, 0", "li a7, 93", "ecall", "fill:", "la x5, memory", f"li x6, {AREA}", "li x7, 0x9e3779b1",
            "li x8, 1", "1: mul x8, x8, x7", "addi x8, x8, 11", "sw x8, 0(x5)", "addi x5, x5, 4", "addi x6, x6, -4",
            "bnez x6, 1b", "ret", "save:", "li a0, 1", "la a1, result", f"li a2, {saved}", "li a7, 64", "ecall",
            "ret", ".data", ".balign 16", "starts:"]
    for i, (_, xs, fs) in enumerate(sequences):
        out += [f"in{i}:"] + [f"{word} {v:#x}" for v in xs] + [f".space {256 - n * len(X)}"]
        out += [f".dword {v:#x}" for v in fs]
    out += [".bss", ".balign 4096", "result:", ".space 520", "memory:", f".space {AREA + 1024}"]
    return "\n".join(out) + "\n", saved


def build(text, bits, path):
    march = f"rv{bits}gcv_zba_zbb_zbc_zbs_zbkb_zbkx_zknd_zkne_zknh_zksed_zksh_zfh"
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
    if a[520:520 + AREA] != b[520:520 + AREA]:
        print("  memory differs")
    for k in range(32):
        at = 520 + AREA + 16 * k
        if a[at:at + 16] != b[at:at + 16]:
            print(f"  v{k}: {a[at:at + 16][::-1].hex()} {b[at:at + 16][::-1].hex()}")


def outputs(commands, path):
    return [subprocess.run(shlex.split(c) + [path], stdout=subprocess.PIPE, timeout=120).stdout for c in commands]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rounds", type=int, default=1)
    p.add_argument("--count", type=int, default=200)
    p.add_argument("--length", type=int, default=40)
    p.add_argument("--bits", type=int, default=64)
    p.add_argument("--sets", default="", help="more insns, in one word: crypto, half, vector (QEMU's -cpu must have them)")
    p.add_argument("--keep", help="where to leave the last program")
    p.add_argument("commands", nargs="+")
    o = p.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as d:
        for round_ in range(o.rounds):
            seed = o.seed + round_ * o.count
            sequences = [sequence(seed + i, o.bits, o.length, o.sets) for i in range(o.count)]
            text, saved = program(sequences, o.bits, o.sets)
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
