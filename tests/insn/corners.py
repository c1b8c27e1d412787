#!/usr/bin/env python3
# Makes tests/insn/riscv/corners64.t and corners32.t: many values through each insn, the expected results from QEMU.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/corners.py riscv64 > tests/insn/riscv/corners64.t
#
# An assembly program runs every case (routine, a0, a1, a2, 16 bytes of memory) and writes what came out; it needs
# riscv64-linux-gnu-as, -ld and qemu-riscv64 or qemu-riscv32. Insns that those do not know are in files by hand.
import itertools, os, random, struct, subprocess, sys, tempfile

target = sys.argv[1]
XLEN = 64 if target == "riscv64" else 32
MASK = (1 << XLEN) - 1
DATA = 0x20000000
random.seed(20240411)

CORNERS = [0, 1, MASK, 1 << (XLEN - 1), (1 << (XLEN - 1)) - 1, 0x80000000, 0x7fffffff]
if XLEN == 64:
    CORNERS += [0xffffffff, 0xffffffff80000000]
CORNERS = sorted({c & MASK for c in CORNERS})
MAIN = sorted({0, 1, MASK, 1 << (XLEN - 1), (1 << (XLEN - 1)) - 1, 0x80000000})
OTHERS = [0x123456789abcdef0 & MASK, 31, 32, 63, 0xff00ff8000017f00 & MASK]
SOME = CORNERS + OTHERS + [random.getrandbits(XLEN) for _ in range(3)]
PAIRS = list(itertools.product(MAIN, repeat=2))
PAIRS += list(zip(SOME, reversed(SOME)))
PAIRS += [(random.getrandbits(XLEN), s) for s in (0, 1, 31, 32, 33, 63, 64)]
PAIRS += [(random.getrandbits(XLEN), random.getrandbits(XLEN)) for _ in range(6)]
FEW = [(0, 0), (MASK, 1), (1 << (XLEN - 1), MASK), (random.getrandbits(XLEN), random.getrandbits(XLEN))]

routines = []   # assembly text
cases = []      # routine, a0, a1, a2, memory


def add(text, values, memory=bytes(16)):
    routines.append(text)
    for a0, a1, a2 in values:
        cases.append((len(routines) - 1, a0 & MASK, a1 & MASK, a2 & MASK, memory))


def r_type(op):
    add(f"{op} a0, a1, a2", [(5, x, y) for x, y in PAIRS])
    add(f"{op} a1, a1, a2", [(5, x, y) for x, y in FEW])
    add(f"{op} a2, a1, a2", [(5, x, y) for x, y in FEW])
    add(f"{op} a0, a1, a1", [(5, x, 7) for x, _ in FEW])
    add(f"{op} zero, a1, a2", [(5, x, y) for x, y in FEW[-1:]])
    add(f"{op} a0, zero, a2", [(5, x, y) for x, y in FEW])
    add(f"{op} a0, a1, zero", [(5, x, y) for x, y in FEW])


def i_type(op, imms):
    for imm in imms:
        add(f"{op} a0, a1, {imm}", [(5, x, 0) for x in SOME])
    add(f"{op} a0, a0, {imms[-1]}", [(x, 5, 0) for x in CORNERS])
    add(f"{op} zero, a1, {imms[-1]}", [(5, 6, 0)])
    add(f"{op} a0, zero, {imms[-1]}", [(5, 6, 0)])


def unary(op):
    add(f"{op} a0, a1", [(5, x, 0) for x in SOME])
    add(f"{op} a1, a1", [(5, x, 0) for x in CORNERS])
    add(f"{op} zero, a1", [(5, 6, 0)])


MEMORY = bytes.fromhex("80ff7f0100fe8081 7f80ff00ff7f0080".replace(" ", ""))


def load(op):
    for offset in (0, 1, 2, 7):
        add(f"{op} a0, {offset}(a1)", [(5, DATA, 0)], MEMORY)
    add(f"{op} a1, -4(a1)", [(5, DATA + 8, 0)], MEMORY)
    add(f"{op} zero, 0(a1)", [(5, DATA, 0)], MEMORY)
    add(f"{op} a0, 2047(a1)", [(5, DATA - 2047, 0)], MEMORY)
    add(f"{op} a0, -2048(a1)", [(5, DATA + 2048, 0)], MEMORY)


def store(op):
    for offset in (0, 1, 3, 7):
        add(f"{op} a2, {offset}(a1)", [(5, DATA, 0x8877665544332211)], MEMORY)
    add(f"{op} zero, 0(a1)", [(5, DATA, 9)], MEMORY)
    add(f"{op} a1, 0(a1)", [(5, DATA, 9)], MEMORY)


def amo(op, size):
    memories = [0, 1, (1 << 8 * size) - 1, 1 << (8 * size - 1), (1 << (8 * size - 1)) - 1]
    for m in memories:
        memory = m.to_bytes(size, "little") + MEMORY[size:]
        add(f"{op} a0, a2, (a1)", [(5, DATA, y) for y in CORNERS + [0x123456789abcdef0]], memory)
    add(f"{op} a2, a2, (a1)", [(5, DATA, 3)], MEMORY)
    add(f"{op} a1, a2, (a1)", [(5, DATA, 3)], MEMORY)
    add(f"{op} zero, a2, (a1)", [(5, DATA, 3)], MEMORY)
    add(f"{op} a0, zero, (a1)", [(5, DATA + 8, 3)], MEMORY)
    add(f"{op}.aqrl a0, a2, (a1)", [(5, DATA, 3)], MEMORY)


SHIFTS = (0, 1, 31, 32, 63) if XLEN == 64 else (0, 1, 31)
IMMS = (-2048, -1, 1, 2047)

for op in "add sub sll slt sltu xor srl sra or and mul mulh mulhsu mulhu div divu rem remu".split():
    r_type(op)
for op in "sh1add sh2add sh3add andn orn xnor max maxu min minu rol ror clmul clmulh clmulr".split():
    r_type(op)
for op in "bclr bext binv bset pack packh xperm4 xperm8".split():
    r_type(op)
for op in "addi slti sltiu xori ori andi".split():
    i_type(op, IMMS)
for op in "slli srli srai rori bclri bexti binvi bseti".split():
    i_type(op, SHIFTS)
for op in "clz ctz cpop sext.b sext.h zext.h orc.b rev8 brev8".split():
    unary(op)
for op in "sha256sum0 sha256sum1 sha256sig0 sha256sig1 sm3p0 sm3p1".split():
    unary(op)
for op in "sm4ed sm4ks".split() + ("aes32esi aes32esmi aes32dsi aes32dsmi".split() if XLEN == 32 else []):
    for bs in range(4):
        add(f"{op} a0, a1, a2, {bs}", [(5, x, y) for x, y in PAIRS[-20:]])
if XLEN == 64:
    for op in "addw subw sllw srlw sraw mulw divw divuw remw remuw rolw rorw packw".split():
        r_type(op)
    for op in "add.uw sh1add.uw sh2add.uw sh3add.uw".split():
        r_type(op)
    i_type("addiw", IMMS)
    for op in "slliw srliw sraiw roriw".split():
        i_type(op, (0, 1, 31))
    i_type("slli.uw", SHIFTS)
    for op in "clzw cpopw".split():
        unary(op)
    # QEMU 7.2 is wrong when only the upper half is not 0
    add("ctzw a0, a1", [(5, x, 0) for x in SOME if x & 0xffffffff or x == 0])
    for op in "sha512sum0 sha512sum1 sha512sig0 sha512sig1 aes64im".split():
        unary(op)
    for op in "aes64es aes64esm aes64ds aes64dsm aes64ks2".split():
        add(f"{op} a0, a1, a2", [(5, x, y) for x, y in PAIRS[-20:]])
        add(f"{op} a1, a1, a2", [(5, x, y) for x, y in PAIRS[-3:]])
    for rnum in range(11):
        add(f"aes64ks1i a0, a1, {rnum}", [(5, x, 0) for x in SOME[-6:]])
else:
    for op in "zip unzip".split():
        unary(op)
    for op in "sha512sum0r sha512sum1r sha512sig0l sha512sig0h sha512sig1l sha512sig1h".split():
        add(f"{op} a0, a1, a2", [(5, x, y) for x, y in PAIRS[-20:]])
for op in "lb lbu lh lhu lw".split() + (["lwu", "ld"] if XLEN == 64 else []):
    load(op)
for op in "sb sh sw".split() + (["sd"] if XLEN == 64 else []):
    store(op)
for size, suffix in [(4, "w")] + ([(8, "d")] if XLEN == 64 else []):
    for op in "swap add xor and or min max minu maxu".split():
        amo(f"amo{op}.{suffix}", size)
    add(f"lr.{suffix} a0, (a1); sc.{suffix} a2, a2, (a1)", [(5, DATA, 0x99887766)], MEMORY)
    add(f"lr.{suffix}.aq a0, (a1); addi a0, a0, 1; sc.{suffix}.rl a2, a0, (a1)", [(5, DATA, 3)], MEMORY)
    add(f"lr.{suffix} a0, (a1); bne a0, a2, 1f; sc.{suffix} a2, a1, (a1); 1:", [(5, DATA, 3)], MEMORY)
    add(f"lr.{suffix} a0, (a1); sc.{suffix} a0, a2, (a1); sc.{suffix} a1, a2, (a1)", [(5, DATA, 3)], MEMORY)
for op in "beq bne blt bge bltu bgeu".split():
    add(f"{op} a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2", [(5, x, y) for x, y in PAIRS])
    add(f"{op} a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2", [(5, 1, 2)])
    add(f"{op} a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2", [(5, x, 2) for x in CORNERS])
add("1: addi a0, a0, 1; addi a1, a1, -1; bnez a1, 1b", [(0, 1, 0), (0, 100, 0)])
for imm in (0, 1, 0x7ffff, 0x80000, 0xfffff):
    add(f"lui a0, {imm}", [(5, 6, 7)])
add("lui zero, 1", [(5, 6, 7)])
add("fence; fence.i; fence r, w; fence.tso; nop", [(5, 6, 7)])

C = [("c.addi a0, {}", (-32, 1, 31)), ("c.li a0, {}", (-32, 0, 31)), ("c.lui a0, {}", (1, 31, 0xfffe0)),
     ("c.andi a0, {}", (-32, 0, 31)), ("c.srli a0, {}", (1, 31)), ("c.srai a0, {}", (1, 31)),
     ("c.slli a0, {}", (1, 31))]
if XLEN == 64:
    C += [("c.addiw a0, {}", (-32, 0, 31)), ("c.srli a0, {}", (32, 63)), ("c.srai a0, {}", (32, 63)),
          ("c.slli a0, {}", (32, 63))]
for text, imms in C:
    for imm in imms:
        add(text.format(imm), [(x, 6, 7) for x in SOME])
for op in "sub xor or and mv add".split() + (["subw", "addw"] if XLEN == 64 else []):
    add(f"c.{op} a1, a2", [(5, x, y) for x, y in FEW + PAIRS[-8:]])
add("mv a0, sp; c.addi4spn a1, sp, 1020; c.addi4spn a2, sp, 4; sub a1, a1, a0; sub a2, a2, a0; li a0, 0", [(5, 6, 7)])
add("mv a0, sp; c.addi16sp sp, -512; mv a1, sp; mv sp, a0; sub a1, a1, a0; li a0, 0", [(5, 6, 7)])
add("mv a0, sp; c.addi16sp sp, 496; mv a1, sp; mv sp, a0; sub a1, a1, a0; li a0, 0", [(5, 6, 7)])
for op, offsets in [("lw", (0, 4, 8, 12))] + ([("ld", (0, 8))] if XLEN == 64 else []):
    for o in offsets:
        add(f"c.{op} a0, {o}(a1)", [(5, DATA, 7)], MEMORY)
        add(f"c.{op.replace('l', 's')} a2, {o}(a1)", [(5, DATA, 0x8877665544332211)], MEMORY)
        sp = f"mv a0, sp; mv sp, a1; c.{op}sp a2, {o}(sp); mv sp, a0; li a0, 0"
        add(sp, [(5, DATA, 7)], MEMORY)
        add(sp.replace("c.l", "c.s"), [(5, DATA, 7)], MEMORY)
    add(f"c.{op} a0, {31 * 4 if op == 'lw' else 31 * 8}(a1)",
        [(5, DATA - (31 * 4 if op == 'lw' else 31 * 8), 7)], MEMORY)
add("c.j 1f; addi a0, a0, 1; 1: addi a0, a0, 2", [(5, 6, 7)])
add("c.beqz a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2", [(5, x, 7) for x in CORNERS])
add("c.bnez a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2", [(5, x, 7) for x in CORNERS])
add("1: c.addi a0, 1; c.addi a1, -1; c.bnez a1, 1b", [(5, 9, 7)])
add("c.nop; c.addi a0, 1", [(5, 9, 7)])


def program():
    lx, sx, word = ("ld", "sd", ".dword") if XLEN == 64 else ("lw", "sw", ".word")
    n = XLEN // 8
    out = [".option norelax", ".section .testdata, \"aw\"", ".globl data", "data: .space 4096",
           ".data", ".balign 8", "lengths:"]
    out += [f".word r{i} - routines, e{i} - r{i}" for i in range(len(routines))]
    out += ["lengths_end:", ".balign 8", "cases:"]
    for r, a0, a1, a2, m in cases:
        words = ", ".join(str(int.from_bytes(m[i:i + n], "little")) for i in range(0, 16, n))
        out.append(f"{word} r{r}, {a0}, {a1}, {a2}, {words}")
    out += ["cases_end:", ".section .routines, \"ax\"", "routines:"]
    for i, text in enumerate(routines):
        rvc = "rvc" if "c." in text and "fence" not in text else "norvc"
        out += [f".option {rvc}", f"r{i}:"] + text.split(";") + [f"e{i}:", ".option norvc", "jr t0", ".balign 4"]
    out += ["routines_end:", ".option norvc", ".text", ".globl _start", "_start:", "la s0, cases",
            "la s1, cases_end", f"li s2, {DATA}", "1:", "bgeu s0, s1, 2f", f"{lx} t1, 0(s0)"]
    for k in range(3):
        out.append(f"{lx} a{k}, {(k + 1) * n}(s0)")
    for k in range(16 // n):
        out += [f"{lx} t2, {(4 + k) * n}(s0)", f"{sx} t2, {k * n}(s2)"]
    out.append("jalr t0, t1")
    for k in range(3):
        out.append(f"{sx} a{k}, {(k + 1) * n}(s0)")
    for k in range(16 // n):
        out += [f"{lx} t2, {k * n}(s2)", f"{sx} t2, {(4 + k) * n}(s0)"]
    out += [f"addi s0, s0, {4 * n + 16}", "j 1b", "2:"]
    for what in ("lengths", "routines", "cases"):
        out += [f"la a1, {what}", f"la a2, {what}_end", "sub a2, a2, a1", "li a0, 1", "li a7, 64", "ecall"]
    out += ["li a0, 0", "li a7, 93", "ecall"]
    return "\n".join(out) + "\n"


def run():
    with tempfile.TemporaryDirectory() as d:
        s, o, exe = (os.path.join(d, n) for n in ("t.s", "t.o", "t"))
        open(s, "w").write(program())
        march = f"rv{XLEN}gc_zba_zbb_zbc_zbs_zbkb_zbkc_zbkx_zknd_zkne_zknh_zksed_zksh"
        subprocess.run(["riscv64-linux-gnu-as", f"-march={march}", "-mabi=" + ("lp64d" if XLEN == 64 else "ilp32d"),
                        "-o", o, s], check=True)
        subprocess.run(["riscv64-linux-gnu-ld", "-m", f"elf{XLEN}lriscv", f"--section-start=.testdata={DATA:#x}",
                        "--no-relax", "-o", exe, o], check=True)
        cpu = ["-cpu", f"rv{XLEN},zba=on,zbb=on,zbc=on,zbs=on,zbkb=on,zbkc=on,zbkx=on,zknd=on,zkne=on,zknh=on,"
                       "zksed=on,zksh=on"]
        return subprocess.run([f"qemu-riscv{XLEN}"] + cpu + [exe], check=True, stdout=subprocess.PIPE).stdout


def code_words(code):
    words = []
    while code:
        n = 4 if code[0] & 3 == 3 else 2
        words.append(code[:n][::-1].hex())
        code = code[n:]
    return " ".join(words)


def main():
    n = XLEN // 8
    out = run()
    head = 8 * len(routines)
    places = struct.unpack(f"<{2 * len(routines)}I", out[:head])
    starts, lengths = places[::2], places[1::2]
    stride = 4 * n + 16
    results = out[-stride * len(cases):]
    code = out[head:len(out) - len(results)]
    print(f"# Made by tests/insn/corners.py {target}; the results are those of qemu-riscv{XLEN} 7.2.")
    print(f"target  {target}")
    last = None
    for i, (r, a0, a1, a2, m) in enumerate(cases):
        v = struct.unpack(f"<4{'Q' if n == 8 else 'I'}", results[i * stride:i * stride + 4 * n])
        memory = results[i * stride + 4 * n:(i + 1) * stride]
        if r != last:
            print(f"code    {code_words(code[starts[r]:starts[r] + lengths[r]])}  # {routines[r]}")
            last = r
        ins = " ".join(f"{k}={x:x}" for k, x in zip(("a0", "a1", "a2"), (a0, a1, a2)) if x)
        outs = " ".join(f"{k}={x:x}" for k, x, y in zip(("a0", "a1", "a2"), v[1:], (a0, a1, a2)) if x != y)
        if any(m) or any(memory):
            print(f"in      {ins}\nmemory  {DATA:x}: {m.hex()}\nout     {outs}\nstored  {DATA:x}: {memory.hex()}")
        else:
            print(f"try     {ins} : {outs}")


main()
