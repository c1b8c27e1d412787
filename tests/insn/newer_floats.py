#!/usr/bin/env python3
# Makes tests/insn/riscv/newer_floats.t: Zfa, bfloat16, vector bit manipulation and cryptography, vector conversions toward
# zero, which QEMU 7.2 does not know or do right; the expected results from the models here, which are checked against
# published vectors first.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/newer_floats.py > tests/insn/riscv/newer_floats.t
import hashlib, math, random, struct

random.seed(20240411)
M32, M64 = (1 << 32) - 1, (1 << 64) - 1
FMTS = {"s": (0, "f", 32), "d": (1, "d", 64), "h": (2, "e", 16)}
NAN = {"s": 0x7fc00000, "d": 0x7ff8000000000000, "h": 0x7e00}


def op_fp(funct7, rs2, rm, rd=10, rs1=11):
    return funct7 << 25 | rs2 << 20 | rs1 << 15 | rm << 12 | rd << 7 | 0x53


def box(fmt, v):
    bits = FMTS[fmt][2]
    return v | (M64 << bits & M64)


def bits(fmt, x):
    return int.from_bytes(struct.pack("<" + FMTS[fmt][1], x), "little")


def regs(values):
    return " ".join(f"{n}={v:x}" for n, v in values if v or n == "vtype")


def code(word, name, prefix=""):
    print(f"code    {prefix}{word:08x}  # {name}")


def case(ins, outs):
    print(f"in      {regs(ins)}")
    print("out     " + " ".join(f"{n}={v:x}" for n, v in outs))


# -- Zfa ---------------------------------------------------------------------------------------------
FLI = [-1.0, None, 2.0**-16, 2.0**-15, 2.0**-8, 2.0**-7, 0.0625, 0.125, 0.25, 0.3125, 0.375, 0.4375, 0.5, 0.625, 0.75,
       0.875, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 8.0, 16.0, 128.0, 256.0, 2.0**15, 2.0**16, math.inf, None]


def fli():
    for fmt, (number, _, _) in FMTS.items():
        for i, value in enumerate(FLI):
            v = {1: {"s": 0x800000, "d": 1 << 52, "h": 0x400}[fmt], 31: NAN[fmt]}.get(i)
            if v is None:
                v = 0x7c00 if fmt == "h" and i == 29 else bits(fmt, value)
            code(op_fp(0b1111000 | number, 1, 0, rs1=i), f"fli.{fmt} fa0, {i}")
            case([], [("fa0", box(fmt, v))])


def min_max():
    for fmt, (number, _, _) in FMTS.items():
        one, two, nan, snan = bits(fmt, 1.0), bits(fmt, -2.0), NAN[fmt], NAN[fmt] ^ 3 << {"s": 21, "d": 50, "h": 8}[fmt]
        minus0, zero = bits(fmt, -0.0), 0
        for name, rm in (("fminm", 2), ("fmaxm", 3)):
            code(op_fp(0b0010100 | number, 12, rm), f"{name}.{fmt}")
            for a, b, low, high, flags in ((one, two, two, one, 0), (zero, minus0, minus0, zero, 0),
                                           (minus0, zero, minus0, zero, 0), (one, nan, nan, nan, 0),
                                           (nan | 1, one, nan, nan, 0), (one, snan, nan, nan, 16)):
                out = [("fa0", box(fmt, low if rm == 2 else high))] + ([("fflags", flags)] if flags else [])
                case([("fa1", box(fmt, a)), ("fa2", box(fmt, b))], out)
        for name, rm in (("fleq", 4), ("fltq", 5)):
            code(op_fp(0b1010000 | number, 12, rm), f"{name}.{fmt}")
            for a, b, le, lt, flags in ((one, two, 0, 0, 0), (two, one, 1, 1, 0), (one, one, 1, 0, 0),
                                        (minus0, zero, 1, 0, 0), (one, nan, 0, 0, 0), (snan, one, 0, 0, 16)):
                out = [("a0", le if rm == 4 else lt)] + ([("fflags", flags)] if flags else [])
                case([("a0", 5), ("fa1", box(fmt, a)), ("fa2", box(fmt, b))], out)


def rounded(x, rm):
    low = math.floor(x)
    rest = x - low
    if rm == 0:
        return low + (rest > 0.5 or (rest == 0.5 and low % 2 == 1))
    if rm == 1:
        return math.trunc(x)
    if rm == 4:
        return low + (rest > 0.5 or (rest == 0.5 and x > 0))
    return low if rm == 2 else math.ceil(x)


def fround():
    for fmt, (number, _, _) in FMTS.items():
        for name, rs2 in (("fround", 4), ("froundnx", 5)):
            for rm in range(5):
                code(op_fp(0b0100000 | number, rs2, rm), f"{name}.{fmt} rm {rm}")
                for x in (0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.25, -0.75, 1000.0, 1023.5, math.inf):
                    r = x if math.isinf(x) or x == 0 else math.copysign(float(abs(rounded(x, rm))), x)
                    out = [("fa0", box(fmt, bits(fmt, r)))]
                    if rs2 == 5 and r != x:
                        out.append(("fflags", 1))
                    case([("fa1", box(fmt, bits(fmt, x)))], out)


def fcvtmod():
    code(op_fp(0b1100001, 8, 1), "fcvtmod.w.d")
    for x in (0.0, -0.5, 1.5, -1.0, 2.0**31 - 1, 2.0**31, -2.0**31, -2.0**31 - 1, 2.0**32 + 5, 2.0**40 + 2.0**20 + 0.5,
              -2.0**52 - 7, 2.0**62 + 2.0**20, 2.0**83 + 2.0**31, 2.0**84, 1e300, math.inf, math.nan):
        whole = 0 if math.isinf(x) or math.isnan(x) else math.trunc(x)
        fits = not (math.isinf(x) or math.isnan(x)) and -2**31 <= whole < 2**31
        flags = 16 if not fits else 1 if whole != x else 0
        value = (whole & M32) | (M64 << 32 & M64 if whole >> 31 & 1 else 0)
        case([("a0", 5), ("fa1", bits("d", x))], [("a0", value)] + ([("fflags", flags)] if flags else []))


# -- bfloat16 ------------------------------------------------------------------------------------------
def to_bf16(a, rm=0):
    """Bits of F32 to bits and flags; rm 0 or 1."""
    if a & 0x7fffffff > 0x7f800000:
        return 0x7fc0, 0 if a & 0x400000 else 16
    low, high = a & 0xffff, a >> 16
    if rm == 0 and (low > 0x8000 or (low == 0x8000 and high & 1)):
        high += 1
    if high & 0x7fff == 0x7f80 and a & 0x7fffffff != 0x7f800000:
        return high, 5
    tiny = a & 0x7fffffff < 0x800000 and high & 0x7fff < 0x80
    return high, (3 if tiny else 1) if low else 0


BF16_CASES = [0, 0x80000000, 0x3f800000, 0x3f808000, 0x3f818000, 0x3f808001, 0xbf80ffff, 0x7f7fffff, 0x7f800000, 0x7fc00001,
              0x7f800001, 0x00400000, 0x00008000, 0x80000001, 0x12345678]


def bfloat():
    code(0x44858553 & ~0x7000, "fcvt.bf16.s fa0, fa1, rne")
    for a in BF16_CASES:
        v, flags = to_bf16(a)
        case([("fa1", box("s", a))], [("fa0", box("h", v))] + ([("fflags", flags)] if flags else []))
    code(op_fp(0b0100000, 6, 0), "fcvt.s.bf16")
    for a in (0, 0x3f80, 0xff80, 0x0001, 0x7f7f):
        case([("fa1", box("h", a))], [("fa0", box("s", a << 16))])
    case([("fa1", box("h", 0x7f81))], [("fa0", box("s", 0x7fc00000)), ("fflags", 16)])


# -- vectors ---------------------------------------------------------------------------------------------
def op_v(funct6, vs2, vs1, funct3, vd=8, vm=1, opcode=0x57):
    return funct6 << 26 | vm << 25 | vs2 << 20 | vs1 << 15 | funct3 << 12 | vd << 7 | opcode


def pack(elements, width):
    v = 0
    for i, e in enumerate(elements):
        v |= (e & (1 << width) - 1) << i * width
    return v


def group(name, v, n):
    return [(f"v{name + i}", v >> 128 * i & (1 << 128) - 1) for i in range(n)]


def v_case(sew, n, ins, outs, vl, lmul=0, more_in=(), more_out=()):
    """ins, outs: (first register, value); n registers each."""
    values = [r for first, v in ins for r in group(first, v, n)]
    after = [r for first, v in outs for r in group(first, v, n)]
    case([("vtype", sew << 3 | lmul), ("vl", vl)] + list(more_in) + values, list(more_out) + after)


def with_vtype(sew, vl, lmul=0):
    """vsetivli: the same in a block that knows vtype."""
    return f"{0xc0007057 | (sew << 3 | lmul) << 20 | vl << 15:08x} "


def reverse(v, n):
    return int(f"{v:0{n}b}"[::-1], 2)


def brev8(v, n):
    return int.from_bytes(bytes(reverse(b, 8) for b in v.to_bytes(n // 8, "little")), "little")


def clmul(a, b):
    return 0 if not b else (a if b & 1 else 0) ^ clmul(a << 1, b >> 1)


def bit_manipulation():
    unary = {"vbrev": (10, reverse), "vbrev8": (8, brev8),
             "vrev8": (9, lambda v, n: int.from_bytes(v.to_bytes(n // 8, "little"), "big")),
             "vclz": (12, lambda v, n: n - v.bit_length()),
             "vctz": (13, lambda v, n: (v & -v).bit_length() - 1 if v else n),
             "vcpop": (14, lambda v, n: bin(v).count("1"))}
    binary = {"vandn": (1, lambda a, b, n: a & ~b), "vror": (20, lambda a, b, n: a >> b % n | a << n - b % n),
              "vrol": (21, lambda a, b, n: a << b % n | a >> n - b % n)}
    for sew in range(4):
        n = 8 << sew
        count = 128 // n
        corners = [0, 1, (1 << n) - 1, 1 << n - 1, 0x35 << n - 8]
        for name, (vs1, f) in unary.items():
            a = [random.choice(corners + [random.getrandbits(n)] * 3) for _ in range(count)]
            code(op_v(18, 16, vs1, 2), f"{name}.v e{n}")
            v_case(sew, 1, [(16, pack(a, n))], [(8, pack([f(x, n) for x in a], n))], count)
        for name, (f6, f) in binary.items():
            a, b = ([random.getrandbits(n) for _ in range(count)] for _ in range(2))
            code(op_v(f6, 16, 24, 0), f"{name}.vv e{n}")
            v_case(sew, 1, [(16, pack(a, n)), (24, pack(b, n))], [(8, pack([f(x, y, n) for x, y in zip(a, b)], n))], count)
            code(op_v(f6, 16, 11, 4), f"{name}.vx e{n}", with_vtype(sew, count))
            x = random.getrandbits(64)
            v_case(sew, 1, [(16, pack(a, n))], [(8, pack([f(y, x & (1 << n) - 1, n) for y in a], n))], count,
                   more_in=[("a1", x)])
        code(op_v(20 | (37 >> 5), 16, 37 & 31, 3), f"vror.vi 37 e{n}")
        a = [random.getrandbits(n) for _ in range(count)]
        v_case(sew, 1, [(16, pack(a, n))], [(8, pack([binary["vror"][1](x, 37, n) for x in a], n))], count)
    for name, f3, vs1 in (("vwsll.vv", 0, 24), ("vwsll.vx", 4, 11), ("vwsll.vi", 3, 13)):
        code(op_v(53, 16, vs1, f3), name + " e16")
        a = [random.getrandbits(16) for _ in range(8)]
        b = [random.getrandbits(16) for _ in range(8)] if f3 == 0 else [13] * 8
        wide = pack([x << y % 32 for x, y in zip(a, b)], 32)
        ins = group(16, pack(a, 16), 1) + (group(24, pack(b, 16), 1) if f3 == 0 else []) + [("a1", 13)]
        case([("vtype", 8), ("vl", 8)] + ins, group(8, wide, 2))
    for name, f6, shift in (("vclmul", 12, 0), ("vclmulh", 13, 64)):
        a, b = ([random.getrandbits(64) for _ in range(2)] for _ in range(2))
        code(op_v(f6, 16, 24, 2), name + ".vv")
        v_case(3, 1, [(16, pack(a, 64)), (24, pack(b, 64))], [(8, pack([clmul(x, y) >> shift for x, y in zip(a, b)], 64))], 2)
        code(op_v(f6, 16, 11, 6), name + ".vx")
        v_case(3, 1, [(16, pack(a, 64))], [(8, pack([clmul(x, b[0]) >> shift for x in a], 64))], 2, more_in=[("a1", b[0])])
        print(f"in      vtype=10 vl=4\nout     \nexit    illegal 0")


# vfcvt.rtz.*: as the insn without rtz in rounding mode 1.
def to_int(x, n, signed):
    low, high = (-(1 << n - 1), (1 << n - 1) - 1) if signed else (0, (1 << n) - 1)
    if math.isnan(x) or x == math.inf:
        return high, 16
    if x == -math.inf:
        return low, 16
    whole = math.trunc(x)
    if not low <= whole <= high:
        return (low if whole < low else high), 16
    return whole, 1 if whole != x else 0


def toward_zero():
    values = [0.0, -0.5, 1.5, -1.0, 2.5, 255.75, -129.5, 3e4, 65504.0, 2.0**31, -2.0**31 - 512, 2.0**33, 1e19, math.inf, -math.inf,
              math.nan]
    for base, source, n in ((6, 4, 32), (6, 8, 64), (14, 4, 64), (22, 4, 16), (22, 8, 32), (14, 2, 32)):
        fmt, width = {2: "h", 4: "s", 8: "d"}[source], 8 * source
        sew = {16: 1, 32: 2, 64: 3}[min(n, width)]
        for signed in (0, 1):
            code(op_v(18, 16, base + signed, 1), f"v{'fwn'[(base - 6) // 8]}cvt.rtz to {n} from {width}")
            for at in range(0, len(values), 2):
                two = values[at:at + 2]
                if fmt == "h":
                    two = [x if math.isinf(x) or math.isnan(x) or abs(x) <= 65504 else 7.75 for x in two]
                source_bits = [NAN[fmt] if math.isnan(x) else bits(fmt, x) for x in two]
                two = [x if math.isnan(x) else struct.unpack("<" + FMTS[fmt][1], struct.pack("<" + FMTS[fmt][1], x))[0] for x in two]
                results = [to_int(x, n, signed) for x in two]
                flags = results[0][1] | results[1][1]
                ins = [("vtype", sew << 3), ("vl", 2)] + group(16, pack(source_bits, width), 1)
                case(ins, group(8, pack([r for r, _ in results], n), 1) + ([("fflags", flags)] if flags else []))


def vector_bfloat():
    code(op_v(18, 16, 29, 1), "vfncvtbf16.f.f.w")
    code_cases = [BF16_CASES[i:i + 4] for i in range(0, 12, 4)]
    for four in code_cases:
        results = [to_bf16(a) for a in four]
        flags = results[0][1] | results[1][1] | results[2][1] | results[3][1]
        case([("vtype", 8), ("vl", 4)] + group(16, pack(four, 32), 1),
             group(8, pack([r for r, _ in results], 16), 1) + ([("fflags", flags)] if flags else []))
    code(op_v(18, 16, 13, 1), "vfwcvtbf16.f.f.v")
    a = [0x3f80, 0xc000, 0x0001, 0x7f80]
    case([("vtype", 8), ("vl", 4)] + group(16, pack(a, 16), 1), group(8, pack([x << 16 for x in a], 32), 1))
    b, d = [0x4040, 0x3f00, 0x4000, 0xc080], [0x3f800000, 0, 0x40000000, 0]
    f = lambda x: struct.unpack("<f", struct.pack("<I", x & M32))[0]
    a = [0x3f80, 0xc000, 0x4080, 0x4100]
    sums = [bits("s", f(x << 16) * f(y << 16) + f(z)) for x, y, z in zip(a, b, d)]
    code(op_v(59, 16, 24, 1), "vfwmaccbf16.vv")
    case([("vtype", 8), ("vl", 4)] + group(16, pack(a, 16), 1) + group(24, pack(b, 16), 1) + group(8, pack(d, 32), 1),
         group(8, pack(sums, 32), 1))
    sums = [bits("s", f(x << 16) * 3.0 + f(z)) for x, z in zip(a, d)]
    code(op_v(59, 16, 11, 5), "vfwmaccbf16.vf")
    case([("vtype", 8), ("vl", 4), ("fa1", box("h", 0x4040))] + group(16, pack(a, 16), 1) + group(8, pack(d, 32), 1),
         group(8, pack(sums, 32), 1))


# -- AES: FIPS 197 -----------------------------------------------------------------------------------------
def xtime(a):
    return a << 1 ^ (0x11b if a & 0x80 else 0)


def gmul(a, b):
    r = 0
    while b:
        r, a, b = r ^ (a if b & 1 else 0), xtime(a), b >> 1
    return r


def make_sbox():
    box_ = [0x63] * 256
    for a in range(1, 256):
        inverse = next(b for b in range(1, 256) if gmul(a, b) == 1)
        v = inverse
        for k in range(1, 5):
            v ^= (inverse << k | inverse >> 8 - k) & 255
        box_[a] = v ^ 0x63
    return box_


SBOX = make_sbox()
INVERSE = [SBOX.index(i) for i in range(256)]


def sub_shift(s, inverse):
    if inverse:
        return bytes(INVERSE[s[r + 4 * ((c - r) % 4)]] for c in range(4) for r in range(4))
    return bytes(SBOX[s[r + 4 * ((c + r) % 4)]] for c in range(4) for r in range(4))


def mix(s, inverse):
    m = (14, 11, 13, 9) if inverse else (2, 3, 1, 1)
    out = []
    for c in range(4):
        for r in range(4):
            v = 0
            for k in range(4):
                v ^= gmul(s[4 * c + k], m[(k - r) % 4])
            out.append(v)
    return bytes(out)


def xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b))


def key_word(w, rotate, constant):
    if rotate:
        w = w[1:] + w[:1]
    w = bytes(SBOX[b] for b in w)
    return bytes([w[0] ^ constant]) + w[1:]


def rcon(i):
    v = 1
    for _ in range(i):
        v = xtime(v)
    return v


def expand(key):
    n = len(key) // 4
    w = [key[4 * i:4 * i + 4] for i in range(n)]
    for i in range(n, 4 * (n + 7)):
        t = w[-1]
        if i % n == 0:
            t = key_word(t, True, rcon(i // n - 1))
        elif n > 6 and i % n == 4:
            t = key_word(t, False, 0)
        w.append(xor(w[i - n], t))
    return [b"".join(w[4 * i:4 * i + 4]) for i in range(n + 7)]


def number(b):
    return int.from_bytes(b, "little")


def crypto(f6, vs2, vs1, vd=8):
    return op_v(f6, vs2, vs1, 2, vd, 1, 0x77)


def aes():
    text = bytes.fromhex("00112233445566778899aabbccddeeff")
    keys = expand(bytes(range(16)))
    state = xor(text, keys[0])
    steps = {"em": [], "ef": [], "dm": [], "df": []}
    for i in range(1, 11):
        before = state
        state = sub_shift(state, False)
        state = xor(mix(state, False) if i < 10 else state, keys[i])
        steps["em" if i < 10 else "ef"].append((before, keys[i], state))
    assert state == bytes.fromhex("69c4e0d86a7b0430d8cdb78070b4c55a")
    state = xor(state, keys[10])
    for i in range(9, -1, -1):
        before = state
        state = xor(sub_shift(state, True), keys[i])
        state = mix(state, True) if i else state
        steps["dm" if i else "df"].append((before, keys[i], state))
    assert state == text
    for name, vs1 in (("dm", 0), ("df", 1), ("em", 2), ("ef", 3)):
        code(crypto(40, 16, vs1), f"vaes{name}.vv")
        for before, key, after in steps[name][:3]:
            v_case(2, 1, [(8, number(before)), (16, number(key))], [(8, number(after))], 4)
        code(crypto(41, 16, vs1), f"vaes{name}.vs m2", with_vtype(2, 8, 1))
        before, key, after = steps[name][0]
        two = number(before) | number(before) << 128
        case([("vl", 8)] + group(8, two, 2) + [("v16", number(key))],
             [("vtype", 0x11)] + group(8, number(after) | number(after) << 128, 2))
    code(crypto(41, 16, 7), "vaesz.vs")
    v_case(2, 1, [(8, number(text)), (16, number(keys[0]))], [(8, number(xor(text, keys[0])))], 4)
    for i in (1, 5, 9, 10):
        code(crypto(34, 16, i), f"vaeskf1.vi {i}")
        v_case(2, 1, [(16, number(keys[i - 1]))], [(8, number(keys[i]))], 4)
    code(crypto(34, 16, 0), "vaeskf1.vi 0 means 8")
    v_case(2, 1, [(16, number(keys[7]))], [(8, number(keys[8]))], 4)
    keys = expand(bytes(range(32)))
    for i in (2, 3, 8, 13, 14):
        code(crypto(42, 16, i), f"vaeskf2.vi {i}")
        v_case(2, 1, [(8, number(keys[i - 2])), (16, number(keys[i - 1]))], [(8, number(keys[i]))], 4)
    code(crypto(40, 16, 2), "vaesem.vv: vl must be a multiple of 4, SEW 32")
    print("in      vtype=10 vl=3\nout     \nexit    illegal 0")
    print("in      vtype=18 vl=2\nout     \nexit    illegal 0")
    code(crypto(41, 8, 2), "vaesem.vs: vd must not overlap vs2")
    print("in      vtype=10 vl=4\nout     \nexit    illegal 0")


# -- SHA-2: FIPS 180-4 ---------------------------------------------------------------------------------------
def primes(n):
    found, p = [], 2
    while len(found) < n:
        if all(p % q for q in found):
            found.append(p)
        p += 1
    return found


def root_bits(p, k, n):
    """n bits of the fraction of the k-th root of p."""
    low, high = 0, p << n
    while high - low > 1:
        mid = (low + high) // 2
        low, high = (mid, high) if mid**k <= p << n * k else (low, mid)
    return low & (1 << n) - 1


SHA = {32: (64, (2, 13, 22), (6, 11, 25), (7, 18, 3), (17, 19, 10)),
       64: (80, (28, 34, 39), (14, 18, 41), (1, 8, 7), (19, 61, 6))}


def sha(n):
    rounds, sum0, sum1, sig0, sig1 = SHA[n]
    mask = (1 << n) - 1
    rotr = lambda v, k: (v >> k | v << n - k) & mask
    sums = lambda v, k: rotr(v, k[0]) ^ rotr(v, k[1]) ^ rotr(v, k[2])
    sigma = lambda v, k: rotr(v, k[0]) ^ rotr(v, k[1]) ^ v >> k[2]
    k = [root_bits(p, 3, n) for p in primes(rounds)]
    h = [root_bits(p, 2, n) for p in primes(8)]
    block = b"abc\x80" + bytes(n // 8 * 16 - 5) + b"\x18"
    w = [int.from_bytes(block[i:i + n // 8], "big") for i in range(0, len(block), n // 8)]
    for t in range(16, rounds):
        w.append(sigma(w[t - 2], sig1) + w[t - 7] + sigma(w[t - 15], sig0) + w[t - 16] & mask)
    s, states = list(h), [list(h)]
    for t in range(rounds):
        a, b, c, d, e, f, g, hh = s
        t1 = hh + sums(e, sum1) + (e & f ^ ~e & g) + k[t] + w[t]
        s = [t1 + sums(a, sum0) + (a & b ^ a & c ^ b & c) & mask, a, b, c, d + t1 & mask, e, f, g]
        states.append(list(s))
    digest = b"".join((x + y & mask).to_bytes(n // 8, "big") for x, y in zip(h, s))
    assert digest == (hashlib.sha256 if n == 32 else hashlib.sha512)(b"abc").digest()
    return w, k, states


def sha2():
    for n, sew, lmul, count in ((32, 2, 0, 1), (64, 3, 1, 2)):
        w, k, states = sha(n)
        code(crypto(45, 16, 24), f"vsha2ms.vv e{n}")
        for t in (16, 32):
            old, some, last = w[t - 16:t - 12], [w[t - 12], w[t - 7], w[t - 6], w[t - 5]], w[t - 4:t]
            v_case(sew, count, [(8, pack(old, n)), (16, pack(some, n)), (24, pack(last, n))], [(8, pack(w[t:t + 4], n))], 4, lmul)
        for name, f6, at in (("ch", 46, 2), ("cl", 47, 0)):
            code(crypto(f6, 16, 24), f"vsha2{name}.vv e{n}")
            for t in (0, 20):
                abef = lambda s: pack([s[5], s[4], s[1], s[0]], n)
                cdgh = pack([states[t][7], states[t][6], states[t][3], states[t][2]], n)
                words = [0xdead] * 4
                words[at:at + 2] = [w[t] + k[t], w[t + 1] + k[t + 1]]
                v_case(sew, count, [(8, cdgh), (16, abef(states[t])), (24, pack(words, n))], [(8, abef(states[t + 2]))], 4, lmul)


# -- SM3, SM4 ---------------------------------------------------------------------------------------------------
def rotl(v, n):
    n %= 32
    return (v << n | v >> 32 - n) & M32


def sm3():
    block = b"abc\x80" + bytes(59) + b"\x18"
    w = [int.from_bytes(block[i:i + 4], "big") for i in range(0, 64, 4)]
    for j in range(16, 68):
        x = w[j - 16] ^ w[j - 9] ^ rotl(w[j - 3], 15)
        w.append(x ^ rotl(x, 15) ^ rotl(x, 23) ^ rotl(w[j - 13], 7) ^ w[j - 6])
    s = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]
    start, states = list(s), [list(s)]
    for j in range(64):
        a, b, c, d, e, f, g, h = s
        t = 0x79cc4519 if j < 16 else 0x7a879d8a
        ss1 = rotl(rotl(a, 12) + e + rotl(t, j) & M32, 7)
        ff = a ^ b ^ c if j < 16 else a & b | a & c | b & c
        gg = e ^ f ^ g if j < 16 else e & f | ~e & g
        tt1 = ff + d + (ss1 ^ rotl(a, 12)) + (w[j] ^ w[j + 4]) & M32
        tt2 = gg + h + ss1 + w[j] & M32
        s = [tt1, a, rotl(b, 9), c, tt2 ^ rotl(tt2, 9) ^ rotl(tt2, 17), e, rotl(f, 19), g]
        states.append(list(s))
    digest = b"".join((x ^ y).to_bytes(4, "big") for x, y in zip(start, s))
    assert digest.hex() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    swapped = lambda words: pack([int.from_bytes(x.to_bytes(4, "big"), "little") for x in words], 32)
    code(crypto(32, 16, 24), "vsm3me.vv")
    for j in (0, 8):
        v_case(2, 2, [(24, swapped(w[j:j + 8])), (16, swapped(w[j + 8:j + 16]))], [(8, swapped(w[j + 16:j + 24]))], 8, 1)
    for r in (0, 5, 8, 31):
        code(crypto(43, 16, r), f"vsm3c.vi {r}")
        words = [w[2 * r], w[2 * r + 1], 1, 2, w[2 * r + 4], w[2 * r + 5], 3, 4]
        v_case(2, 2, [(8, swapped(states[2 * r])), (16, swapped(words))], [(8, swapped(states[2 * r + 2]))], 8, 1)


def sm4_sbox():
    """Read from the emulator's table: the vector below checks it."""
    import os, re
    text = open(os.path.dirname(os.path.abspath(__file__)) + "/../../targets/riscv/help_k.c").read()
    return [int(x, 16) for x in re.findall(r"0x..", re.search(r"sm4_sbox\[256\] = \{(.*?)\}", text, re.S)[1])]


def sm4():
    box_ = sm4_sbox()
    sub = lambda v: sum(box_[v >> i & 255] << i for i in (0, 8, 16, 24))
    key = [0x01234567, 0x89abcdef, 0xfedcba98, 0x76543210]
    fk = [0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc]
    ck = [sum(((4 * i + j) * 7 & 255) << 24 - 8 * j for j in range(4)) for i in range(32)]
    k = [x ^ y for x, y in zip(key, fk)]
    x = list(key)
    for i in range(32):
        v = sub(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ ck[i])
        k.append(k[i] ^ v ^ rotl(v, 13) ^ rotl(v, 23))
        v = sub(x[i + 1] ^ x[i + 2] ^ x[i + 3] ^ k[i + 4])
        x.append(x[i] ^ v ^ rotl(v, 2) ^ rotl(v, 10) ^ rotl(v, 18) ^ rotl(v, 24))
    assert x[:31:-1] == [0x681edf34, 0xd206965e, 0x86b3e94f, 0x536e4246]
    for i in (0, 3, 7):
        code(crypto(33, 16, i), f"vsm4k.vi {i}")
        v_case(2, 1, [(16, pack(k[4 * i:4 * i + 4], 32))], [(8, pack(k[4 * i + 4:4 * i + 8], 32))], 4)
        code(crypto(40, 16, 16), "vsm4r.vv")
        ins = [(8, pack(x[4 * i:4 * i + 4], 32)), (16, pack(k[4 * i + 4:4 * i + 8], 32))]
        v_case(2, 1, ins, [(8, pack(x[4 * i + 4:4 * i + 8], 32))], 4)
        code(crypto(41, 16, 16), "vsm4r.vs")
        v_case(2, 1, ins, [(8, pack(x[4 * i + 4:4 * i + 8], 32))], 4)


# -- GHASH: SP 800-38D, numbers with the first bit highest ---------------------------------------------------------
def gf128(x, y):
    z, v = 0, y
    for i in range(127, -1, -1):
        if x >> i & 1:
            z ^= v
        v = v >> 1 ^ (0xe1 << 120 if v & 1 else 0)
    return z


def ghash():
    h, x = 0x66e94bd4ef8a2c3b884cfa59ca342b2e, 0x0388dace60b6a392f328c2b971b2fe78
    assert gf128(x, h) == 0x5e2ec746917062882c85b0685353deb7
    reg = lambda v: number(v.to_bytes(16, "big"))
    code(crypto(40, 16, 17), "vgmul.vv")
    v_case(2, 1, [(8, reg(x)), (16, reg(h))], [(8, reg(gf128(x, h)))], 4)
    y = 0x58e2fccefa7e3061367f1d57a4e7455a
    code(crypto(44, 16, 24), "vghsh.vv")
    v_case(2, 1, [(8, reg(y)), (16, reg(h)), (24, reg(x))], [(8, reg(gf128(x ^ y, h)))], 4)


print("# Made by tests/insn/newer_floats.py.\ntarget  riscv64")
for make in (fli, min_max, fround, fcvtmod, bfloat, bit_manipulation, toward_zero, vector_bfloat, aes, sha2, sm3, sm4, ghash):
    make()
print("""target  riscv32
code    e2158553  # fmvh.x.d a0, fa1
in      a0=5 fa1=0123456789abcdef
out     a0=1234567
code    b2c58553  # fmvp.d.x fa0, a1, a2
in      a1=89abcdef a2=1234567
out     fa0=123456789abcdef""")
