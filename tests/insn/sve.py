#!/usr/bin/env python3
# Random encodings of each row of targets/aarch64/sve*.decode, with what QEMU computes.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/sve.py make sve_int 2 > tests/insn/aarch64/sve_int.t     2 cases of each row and vector length
#     python3 tests/insn/sve.py compare SEED 20 1,2,3,4,16 COMMAND...             20 of each row, COMMAND against QEMU
#
# COMMAND is build/dragoman, say; -cpu and the harness are appended. It needs aarch64-linux-gnu-gcc and qemu-aarch64.
import glob, os, random, re, struct, subprocess, sys, tempfile
import rows as decode_rows

here = os.path.dirname(os.path.abspath(__file__))
decodes = os.path.join(here, "../../targets/aarch64")
DATA, MEM = 0x20000000, 4096
MIDDLE = DATA + 0x8800                                  # x1 in loads and stores; MEM bytes around it are compared
END = DATA + 0x10000                                    # nothing is mapped from here on
QEMU = "qemu-aarch64"
# QEMU 7.2 has it for vectors of 128 bits, too.
NOT_SHORT = {"fmmla_d"}

HARNESS = r"""
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
struct state {
    uint64_t x[8], nzcv, fpcr, fpsr, vl;
    uint8_t z[8][256], p[8][32], ffr[32];
    uint8_t mem[4096];
    uint32_t insn, signal;
    uint64_t address;
} s;
static uint8_t z[8 * 256], p[9 * 32];
static sigjmp_buf out;
static void on_signal(int n, siginfo_t *i, void *u) { s.address = n == SIGILL ? 0 : (uint64_t)i->si_addr; siglongjmp(out, n); }
void run(struct state *s, void *code, void *z, void *p);
#define Z(op) op " z0, [x26]\n" op " z1, [x26, #1, mul vl]\n" op " z2, [x26, #2, mul vl]\n" op " z3, [x26, #3, mul vl]\n" \
    op " z4, [x26, #4, mul vl]\n" op " z5, [x26, #5, mul vl]\n" op " z6, [x26, #6, mul vl]\n" op " z7, [x26, #7, mul vl]\n"
#define P(op) op " p0, [x27]\n" op " p1, [x27, #1, mul vl]\n" op " p2, [x27, #2, mul vl]\n" op " p3, [x27, #3, mul vl]\n" \
    op " p4, [x27, #4, mul vl]\n" op " p5, [x27, #5, mul vl]\n" op " p6, [x27, #6, mul vl]\n" op " p7, [x27, #7, mul vl]\n"
__asm__(".arch armv8.2-a+sve\n.globl run\nrun:\n"
    "stp x29, x30, [sp, #-160]!\n stp x19, x20, [sp, #16]\n stp x21, x22, [sp, #32]\n"
    "stp x23, x24, [sp, #48]\n stp x25, x26, [sp, #64]\n stp x27, x28, [sp, #80]\n"
    "stp d8, d9, [sp, #96]\n stp d10, d11, [sp, #112]\n stp d12, d13, [sp, #128]\n stp d14, d15, [sp, #144]\n"
    "mov x29, x0\n mov x28, x1\n mov x26, x2\n mov x27, x3\n"
    "ldr p8, [x27, #8, mul vl]\n wrffr p8.b\n" Z("ldr") P("ldr")
    "ldr x9, [x29, #64]\n msr nzcv, x9\n ldr x9, [x29, #72]\n msr fpcr, x9\n msr fpsr, xzr\n"
    "ldp x0, x1, [x29]\n ldp x2, x3, [x29, #16]\n ldp x4, x5, [x29, #32]\n ldp x6, x7, [x29, #48]\n"
    "blr x28\n"
    "stp x0, x1, [x29]\n stp x2, x3, [x29, #16]\n stp x4, x5, [x29, #32]\n stp x6, x7, [x29, #48]\n"
    "mrs x9, nzcv\n str x9, [x29, #64]\n mrs x9, fpsr\n str x9, [x29, #80]\n msr fpcr, xzr\n"
    Z("str") P("str") "rdffr p8.b\n str p8, [x27, #8, mul vl]\n"
    "ldp x19, x20, [sp, #16]\n ldp x21, x22, [sp, #32]\n ldp x23, x24, [sp, #48]\n ldp x25, x26, [sp, #64]\n"
    "ldp x27, x28, [sp, #80]\n ldp d8, d9, [sp, #96]\n ldp d10, d11, [sp, #112]\n ldp d12, d13, [sp, #128]\n"
    "ldp d14, d15, [sp, #144]\n ldp x29, x30, [sp], #160\n ret\n");
int main(void)
{
    uint32_t *code = mmap((void *)0x10000000, 4096, 7, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    uint8_t *data = mmap((void *)0x20000000, 65536, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    struct sigaction a = { .sa_sigaction = on_signal, .sa_flags = SA_NODEFER | SA_SIGINFO };
    uint64_t vl;
    __asm__ volatile (".arch armv8.2-a+sve\n rdvl %0, #1" : "=r"(vl));
    sigaction(SIGILL, &a, 0); sigaction(SIGSEGV, &a, 0); sigaction(SIGBUS, &a, 0); sigaction(SIGTRAP, &a, 0);
    while (fread(&s, sizeof s, 1, stdin) == 1) {
        s.vl = vl;
        memset(data, 0, 65536);
        memcpy(data + 0x8000, s.mem, 4096);
        memcpy(data + 0xf000, s.mem, 4096);
        code[0] = 0xd503201f; code[1] = s.insn; code[2] = 0xd65f03c0;
        __builtin___clear_cache((char *)code, (char *)code + 16);
        for (int i = 0; i < 8; i++) { memcpy(z + i * vl, s.z[i], vl); memcpy(p + i * vl / 8, s.p[i], vl / 8); }
        memcpy(p + vl, s.ffr, vl / 8);
        s.signal = sigsetjmp(out, 1);
        if (!s.signal)
            run(&s, code, z, p);
        for (int i = 0; i < 8; i++) { memcpy(s.z[i], z + i * vl, vl); memcpy(s.p[i], p + i * vl / 8, vl / 8); }
        memcpy(s.ffr, p + vl, vl / 8);
        memcpy(s.mem, data + 0x8000, 4096);
        fwrite(&s, sizeof s, 1, stdout);
    }
    return 0;
}
"""
STATE = struct.Struct("<8QQQQQ2048s256s32s4096sIIQ")


def rows(path):
    """(name, mask, value, {field: (shift, width)}) of each pattern."""
    for row, bits, fields, _ in decode_rows.rows(path):
        yield row, decode_rows.number(bits, "01"), decode_rows.number(bits, "1"), fields


INTS = [0, 1, 2, 3, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff,
        0x8000000000000000, 0xffffffffffffffff, 0xffffffff80000000]
HALVES = [0, 0x8000, 0x3c00, 0xbc00, 0x7c00, 0xfc00, 0x7e01, 0x7c01, 0xfe12, 1, 0x3ff, 0x400, 0x7bff, 0x5800, 0x3e00,
          0xc100, 0x3555, 0x4248]
SINGLES = [0, 0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00001, 0x7f800001, 0xffc00123, 1,
           0x007fffff, 0x00800000, 0x7f7fffff, 0x4b800000, 0x4f000000, 0x3fc00000, 0xc0200000, 0x3eaaaaab, 0x40490fdb]
DOUBLES = [0, 1 << 63, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000, 0xfff0000000000000,
           0x7ff8000000000001, 0x7ff0000000000001, 0xfff8000000000123, 1, 0x000fffffffffffff, 0x0010000000000000,
           0x7fefffffffffffff, 0x41dfffffffc00000, 0x43e0000000000000, 0x3fe8000000000000, 0xc004000000000000,
           0x3fd5555555555555, 0x400921fb54442d18, 0x36a0000000000000, 0x47f0000000000000]


# How many registers of a kind are in use; where a program reads and writes memory.
REGISTERS, WINDOW = 8, (0, MEM)


def number():
    return random.choice(INTS) if random.random() < 0.6 else random.getrandbits(64)


def cell(is_float):
    """64 bits of a vector."""
    kind = random.random()
    if is_float and kind < 0.9:
        kind /= 0.9
        if kind < 0.3:
            return random.choice(DOUBLES)
        if kind < 0.6:
            return random.choice(SINGLES) | random.choice(SINGLES) << 32
        if kind < 0.8:
            return sum(random.choice(HALVES) << 16 * i for i in range(4))
        if kind < 0.87:                                 # numbers of about 1
            return 0x3ff0000000000000 ^ random.getrandbits(56) ^ random.getrandbits(1) << 63
        if kind < 0.93:
            return sum((0x3f800000 ^ random.getrandbits(25) ^ random.getrandbits(1) << 31) << 32 * i for i in range(2))
        return sum((0x3c00 ^ random.getrandbits(12) ^ random.getrandbits(1) << 15) << 16 * i for i in range(4))
    if kind < 0.3:
        return sum(random.choice([0, 1, 0x7f, 0x80, 0xff, 0xfe, random.getrandbits(8)]) << 8 * i for i in range(8))
    if kind < 0.45:
        return sum(random.choice([0, 1, 0x7fff, 0x8000, 0xffff, random.getrandbits(5)]) << 16 * i for i in range(4))
    if kind < 0.6:
        return random.choice(INTS)
    if kind < 0.7:
        return sum(random.randrange(40) << 8 * i for i in range(8))
    return random.getrandbits(64)


def predicate():
    kind = random.random()
    if kind < 0.25:
        return b"\xff" * 32
    if kind < 0.3:
        return bytes(32)
    if kind < 0.4:                                      # the first so many bytes
        n = random.choice([1, 2, 3, 4, 5, 8, 12, 16, 24, 32, 40, 64, 128, 200])
        return ((1 << n) - 1).to_bytes(32, "little")
    if kind < 0.7:
        return bytes(random.choice([0, 0x11, 0x01, 0x10, 0x55, 0xff]) for _ in range(32))
    return random.randbytes(32)


def encode(row, mask, value, fields, memory):
    insn = value | random.getrandbits(32) & ~mask & 0xffffffff
    if row.startswith("index"):
        fields = {"rd": (0, 5)} | ({"rn": (5, 5)} if "_r" in row else {}) | ({"rm": (16, 5)} if row.endswith("r") else {})
    for field, (at, width) in fields.items():
        free = ((1 << width) - 1) << at
        if mask & free or width < 4 or field not in ("rd", "rn", "rm", "ra", "rt", "zm", "zn", "pg"):
            continue
        v = random.randrange(REGISTERS)
        if memory and field == "rn":
            v = 1
        elif memory and field == "rm":
            v = random.choice([2, 2, 2, 31])
        elif field == "zn":
            v = REGISTERS - 2
        elif field == "zm":
            v = REGISTERS - 1
        elif memory and field == "rt":
            v = random.choice([0, 1, 2, 3, 6, 7][:6 if REGISTERS == 8 else 1])
        insn = insn & ~free | v << at
    return insn


def case(name, mask, value, fields, path):
    memory = "mem" in path
    is_float = "_fp" in path or random.random() < 0.1
    insn = encode(name, mask, value, fields, memory)
    x = [number() for _ in range(8)]
    z = [[cell(is_float) for _ in range(32)] for _ in range(8)]
    p = [predicate() for _ in range(8)]
    if "while" in name and random.random() < 0.7:
        base = random.choice([0, 0x7fffffff, 0x7fffffffffffffff, 0xffffffff, 0xffffffffffffffff, 0x80000000, 1 << 63])
        x = [(base + random.randrange(-20, 300)) & 0xffffffffffffffff for _ in range(8)]
    if REGISTERS < 8:                                   # no governing predicate that is not set
        for field in ("pg",):
            if field in fields and not mask >> fields[field][0] & 7:
                insn &= ~(4 << fields[field][0])
    if memory:
        near = random.random() < 0.25 and REGISTERS == 8
        x[1] = (END - random.choice([0, 1, 2, 4, 8, 16, 31, 64, 128])) if near else MIDDLE
        x[2] = random.choice([0, 1, 2, 3, 8, 0xffffffffffffffff, 0xfffffffffffffffe])
        size = 8 if name.endswith(("_gd", "_gd_s", "_gdz", "_gdz_s", "_gd_i", "_sd", "_sd_s", "_sdz", "_sdz_s", "_sd_i")) else 4
        for i in range(32):
            ats = [random.choice([0, 8, 16, 24, 100, 1000, -8, -64]) for _ in range(2)]
            bases = [(END - random.choice([1, 2, 4, 8, 16]) if near and random.random() < 0.3 else MIDDLE) + a for a in ats]
            lim = (1 << 8 * size) - 1
            z[REGISTERS - 2][i] = sum((bases[k] & lim) << 32 * k for k in range(8 // size))
            z[REGISTERS - 1][i] = sum((ats[k] & lim) << 32 * k for k in range(8 // size))
            if size == 8 and random.random() < 0.2:
                z[REGISTERS - 1][i] = z[REGISTERS - 1][i] & 0xffffffff
        if "nt" in name or name.startswith(("ldnt1s", "stnt")):
            x[2] = random.choice([0, 8, 0xfffffffffffffff8])
    modes = [0, 0, 0, 0x400000, 0x800000, 0xc00000, 0x1000000, 0x2000000, 0x3000000, 0x80000]
    fpcr = random.choice(modes) if is_float else 0
    mem = bytes(random.choice([0, 1, 0x7f, 0x80, 0xff, random.getrandbits(8)]) for _ in range(256)) * 16
    mem = bytes(WINDOW[0]) + mem[WINDOW[0]:WINDOW[1]] + bytes(MEM - WINDOW[1])
    if REGISTERS < 8:
        x, z, p = [v[:REGISTERS] + [v[0] * 0] * (8 - REGISTERS) if v is x else v for v in (x, z, p)]
        for i in range(REGISTERS, 8):
            z[i], p[i] = [0] * 32, bytes(32)
    ffr = random.choice([b"\xff" * 32, b"\xff" * 32, predicate()])
    return (name, insn, STATE.pack(*x, random.getrandbits(4) << 28, fpcr, 0, 0,
                                   b"".join(struct.pack("<32Q", *v) for v in z), b"".join(p), ffr, mem, insn, 0, 0))


def build(tmp):
    source, program = os.path.join(tmp, "h.c"), os.path.join(tmp, "h")
    open(source, "w").write(HARNESS)
    subprocess.run(["aarch64-linux-gnu-gcc", "-O1", "-static", "-o", program, source], check=True)
    return program


def cpu(vq):
    return f"max,sve-max-vq={vq},sve-default-vector-length=-1"


def run(command, program, vq, data):
    """None where the command itself broke down."""
    results, count = [], len(data) // STATE.size
    while len(results) < count:
        r = subprocess.run([*command, "-cpu", cpu(vq), program], input=data[len(results) * STATE.size:],
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout
        results += [STATE.unpack_from(r, i * STATE.size) for i in range(len(r) // STATE.size)]
        if len(results) < count:
            results.append(None)
    return results


def show(state, vq):
    vl = 16 * vq
    z = " ".join(f"z{i}={state[12][256 * i:256 * i + vl][::-1].hex()}" for i in range(8))
    p = " ".join(f"p{i}={state[13][32 * i:32 * i + vl // 8][::-1].hex()}" for i in range(8))
    return " ".join(f"x{i}={v:x}" for i, v in enumerate(state[:8])) + f" nzcv={state[8]:x} fpcr={state[9]:x} " \
        f"fpsr={state[10]:x} ffr={state[14][:vl // 8][::-1].hex()} signal={state[17]} at={state[18]:x}\n  {z}\n  {p}"


def parts(state, vq):
    vl = 16 * vq
    named = {f"x{i}": v for i, v in enumerate(state[:8])}
    named |= {"nzcv": state[8], "fpsr": state[10], "signal": state[17], "address": state[18], "mem": state[15]}
    named |= {f"z{i}": state[12][256 * i:256 * i + vl][::-1].hex() for i in range(8)}
    named |= {f"p{i}": state[13][32 * i:32 * i + vl // 8][::-1].hex() for i in range(8)}
    named["ffr"] = state[14][:vl // 8][::-1].hex()
    return named


def disassemble(insn):
    with tempfile.NamedTemporaryFile() as f:
        f.write(struct.pack("<I", insn))
        f.flush()
        out = subprocess.run(["aarch64-linux-gnu-objdump", "-D", "-b", "binary", "-m", "aarch64", f.name],
                             stdout=subprocess.PIPE, text=True).stdout
    return out.splitlines()[-1].split("\t", 2)[-1].replace("\t", " ")


def compare(seed, count, vqs, command, only):
    random.seed(seed)
    shown, failed = {}, 0
    with tempfile.TemporaryDirectory() as tmp:
        program = build(tmp)
        for path in sorted(glob.glob(os.path.join(decodes, os.environ.get("FILE", "sve*") + ".decode"))):
            for vq in vqs:
                cases = [case(*r, path) for r in rows(path) for _ in range(count)
                         if (vq > 1 or r[0] not in NOT_SHORT) and re.search(only, r[0])]
                data = b"".join(c[2] for c in cases)
                want, got = run([QEMU], program, vq, data), run(command, program, vq, data)
                for c, w, g in zip(cases, want, got):
                    if not w or not g:
                        print(f"{c[0]} {c[1]:08x}: " + ("QEMU" if not w else "the program") + " broke down")
                        continue
                    pw, pg = parts(w, vq), parts(g, vq)
                    differ = [k for k in pw if pw[k] != pg[k]]
                    if pw["signal"] == 11 and pg["signal"] == 11:   # a store may have written its first elements
                        differ = [k for k in differ if k not in ("mem", "address")]
                    if differ:
                        failed += 1
                        shown[c[0]] = shown.get(c[0], 0) + 1
                        if shown[c[0]] <= 1:
                            before = STATE.unpack(c[2])
                            print(f"{c[0]} {c[1]:08x} {disassemble(c[1])} vq={vq}: " +
                                  ", ".join(f"{k} is {pg[k]} not {pw[k]}" if k != "mem" else "mem" for k in differ[:4]))
                            if os.environ.get("V"):
                                print("  " + show(before, vq))
        print(f"{failed} differ: " + " ".join(f"{k}:{n}" for k, n in shown.items()))
    return failed


def flags(fpsr):
    """As rt.fp_flags has them: tcg/ir.h."""
    return (fpsr & 1) << 4 | (fpsr & 2) << 2 | fpsr & 4 | (fpsr & 8) >> 2 | (fpsr & 16) >> 4 | (fpsr & 128) >> 2


def registers(state, vq, before=None):
    vl, out = 16 * vq, []
    named = [(f"x{i}", v) for i, v in enumerate(state[:REGISTERS])]
    for i in range(REGISTERS):
        z = state[12][256 * i:256 * i + vl]
        named += [(f"v{i}", int.from_bytes(z[:16], "little"))]
        named += [(f"z{i}", int.from_bytes(z[16:], "little"))] if vq > 1 else []
        named += [(f"p{i}", int.from_bytes(state[13][32 * i:32 * i + vl // 8], "little"))]
    named += [("ffr", int.from_bytes(state[14][:vl // 8], "little"))]
    old = dict(registers(before, vq)) if before else {}
    return [(n, v) for n, v in named if v != old.get(n, 0)]


def write(name, insn, before, after, vq):
    before = STATE.unpack(before)
    if after[17] not in (0, 4):
        return
    fpcr, illegal = before[9], after[17] == 4
    print(f"code    d51b4210 " + ("d51b440f " if fpcr else "") + f"{insn:08x} d53b4211   # {disassemble(insn)}")
    pairs = registers(before, vq) + [("x16", before[8])] + ([("x15", fpcr)] if fpcr else [])
    print("in      " + " ".join(f"{n}={v:x}" for n, v in pairs))
    memory = name if ("mem" in name) else None
    lo, hi = WINDOW
    if memory and not illegal:
        print(f"memory  {DATA + 0x8000 + lo:x}: {before[15][lo:hi].hex()}")
    if illegal:
        print(f"exit    illegal {8 if fpcr else 4:x}" + (f"\nout     fpcr={fpcr:x}" if fpcr else ""))
        return
    pairs = registers(after, vq, before) + [("x17", after[8])] + ([("fpcr", fpcr)] if fpcr else [])
    pairs += [("fp_flags", flags(after[10]))] if flags(after[10]) else []
    changed = dict(registers(before, vq))
    pairs += [(n, 0) for n in changed if n not in dict(pairs) and dict(registers(after, vq)).get(n, 0) == 0]
    print("out     " + " ".join(f"{n}={v:x}" for n, v in pairs))
    if memory:
        print(f"stored  {DATA + 0x8000 + lo:x}: {after[15][lo:hi].hex()}")


def make(name, count):
    global REGISTERS, WINDOW
    random.seed(name)
    REGISTERS, WINDOW = 4, (0x800 - 64, 0x800 + 160)
    path = os.path.join(decodes, name + ".decode")
    print(f"# From {name}.decode by tests/insn/sve.py, what QEMU computes.")
    with tempfile.TemporaryDirectory() as tmp:
        program = build(tmp)
        for vq in (1, 2, 4):
            print(f"target  aarch64\ncpu     {cpu(vq)}")
            cases = [case(*r, path) for r in rows(path) for _ in range(count)
                     if vq > 1 or r[0] not in NOT_SHORT]
            for c, after in zip(cases, run([QEMU], program, vq, b"".join(c[2] for c in cases))):
                if after and not ("ld" in c[0] and ("ff1" in c[0] or "nf1" in c[0])):
                    write(name, c[1], c[2], after, vq)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], int(sys.argv[3]))
    if sys.argv[1] == "compare":
        sys.exit(bool(compare(sys.argv[2], int(sys.argv[3]), [int(v) for v in sys.argv[4].split(",")], sys.argv[5:],
                              os.environ.get("ONLY", ""))))
