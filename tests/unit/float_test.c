/* tcg/float.h against the host's arithmetic (C with rounding modes and sticky flags, x86 NaN rules)
 * and against integer arithmetic where the host cannot help: half precision, ties away.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/float.h"

#include "tests/suites.h"

#include <fenv.h>
#include <math.h>

/* Volatile stores keep the compiler from moving arithmetic over changes of the environment. */
union number { uint64_t bits; double d; float f; };

static const int host_rounding[] = { FE_TONEAREST, FE_TOWARDZERO, FE_DOWNWARD, FE_UPWARD };

static unsigned host_flags(void)
{
    static const struct { int host; unsigned ours; } map[] = {
        { FE_INEXACT, FP_INEXACT },   { FE_UNDERFLOW, FP_UNDERFLOW }, { FE_OVERFLOW, FP_OVERFLOW },
        { FE_DIVBYZERO, FP_DIVZERO }, { FE_INVALID, FP_INVALID },
    };
    int raised = fetestexcept(FE_ALL_EXCEPT);
    unsigned flags = 0;

    for (size_t i = 0; i < countof(map); i++)
        if (raised & map[i].host)
            flags |= map[i].ours;
    return flags;
}

/* -- one operation on both sides -------------------------------------------------------------- */

enum kind {
    ADD, SUB, MUL, DIV, SQRT, FMA, EQ, LT, LE, TO_OTHER, TO_I64, TRUNC_I32, TRUNC_I64,
    FROM_I32, FROM_I64, KINDS
};

static const char *const kind_names[] = {
    "add", "sub", "mul", "div", "sqrt", "fma", "eq", "lt", "le", "to_other", "to_i64",
    "trunc_i32", "trunc_i64", "from_i32", "from_i64",
};

static uint64_t host_f64(enum kind kind, uint64_t ab, uint64_t bb, uint64_t cb)
{
    volatile union number a = { ab }, b = { bb }, c = { cb }, r = { 0 };

    switch (kind) {
    case ADD:       r.d = a.d + b.d; break;
    case SUB:       r.d = a.d - b.d; break;
    case MUL:       r.d = a.d * b.d; break;
    case DIV:       r.d = a.d / b.d; break;
    case SQRT:      r.d = sqrt(a.d); break;
    case FMA:       r.d = fma(a.d, b.d, c.d); break;
    case EQ:        r.bits = a.d == b.d; break;
    case LT:        r.bits = a.d < b.d; break;
    case LE:        r.bits = a.d <= b.d; break;
    case TO_OTHER:  r.f = (float)a.d; break;
    case TO_I64:    r.bits = (uint64_t)llrint(a.d); break;
    case TRUNC_I32: r.bits = (uint64_t)(int64_t)(int32_t)a.d; break;
    case TRUNC_I64: r.bits = (uint64_t)(int64_t)a.d; break;
    case FROM_I32:  r.d = (double)(int32_t)a.bits; break;
    case FROM_I64:  r.d = (double)(int64_t)a.bits; break;
    default:        break;
    }
    return r.bits;
}

static uint64_t host_f32(enum kind kind, uint64_t ab, uint64_t bb, uint64_t cb)
{
    volatile union number a = { ab }, b = { bb }, c = { cb }, r = { 0 };

    switch (kind) {
    case ADD:       r.f = a.f + b.f; break;
    case SUB:       r.f = a.f - b.f; break;
    case MUL:       r.f = a.f * b.f; break;
    case DIV:       r.f = a.f / b.f; break;
    case SQRT:      r.f = sqrtf(a.f); break;
    case FMA:       r.f = fmaf(a.f, b.f, c.f); break;
    case EQ:        r.bits = a.f == b.f; break;
    case LT:        r.bits = a.f < b.f; break;
    case LE:        r.bits = a.f <= b.f; break;
    case TO_OTHER:  r.d = (double)a.f; break;
    case TO_I64:    r.bits = (uint64_t)llrintf(a.f); break;
    case TRUNC_I32: r.bits = (uint64_t)(int64_t)(int32_t)a.f; break;
    case TRUNC_I64: r.bits = (uint64_t)(int64_t)a.f; break;
    case FROM_I32:  r.f = (float)(int32_t)a.bits; break;
    case FROM_I64:  r.f = (float)(int64_t)a.bits; break;
    default:        break;
    }
    return r.bits;
}

static uint64_t to_int(struct float_env *e, enum ir_type t, unsigned bits, bool truncate,
                       uint64_t a)
{
    struct float_env toward_zero = { .round = RM_TZ, .nan = NAN_X86 };
    uint64_t r = float_to_int(truncate ? &toward_zero : e, t, bits, true, FTOI_X86, a);

    e->flags |= toward_zero.flags;
    return r;
}

static uint64_t ours(struct float_env *e, enum kind kind, enum ir_type t, const uint64_t v[3])
{
    switch (kind) {
    case ADD:       return float_arith(e, IR_fadd, t, v[0], v[1]);
    case SUB:       return float_arith(e, IR_fsub, t, v[0], v[1]);
    case MUL:       return float_arith(e, IR_fmul, t, v[0], v[1]);
    case DIV:       return float_arith(e, IR_fdiv, t, v[0], v[1]);
    case SQRT:      return float_sqrt(e, t, v[0]);
    case FMA:       return float_fma(e, t, 0, v[0], v[1], v[2]);
    case EQ:        return float_compare(e, t, FCC_EQ, v[0], v[1]);
    case LT:        return float_compare(e, t, FCC_LT, v[0], v[1]);
    case LE:        return float_compare(e, t, FCC_LE, v[0], v[1]);
    case TO_OTHER:  return float_convert(e, t == F64 ? F32 : F64, t, v[0]);
    case TO_I64:    return to_int(e, t, 64, false, v[0]);
    case TRUNC_I32: return to_int(e, t, 32, true, v[0]);
    case TRUNC_I64: return to_int(e, t, 64, true, v[0]);
    case FROM_I32:  return float_from_int(e, t, 32, true, v[0]);
    case FROM_I64:  return float_from_int(e, t, 64, true, v[0]);
    default:        return 0;
    }
}

static void compare_with_host(enum kind kind, enum ir_type t, enum ir_round rm, const uint64_t v[3])
{
    struct float_env e = { .round = rm, .nan = NAN_X86 };
    uint64_t got = ours(&e, kind, t, v);

    feclearexcept(FE_ALL_EXCEPT);
    uint64_t expected = (t == F64 ? host_f64 : host_f32)(kind, v[0], v[1], v[2]);
    unsigned flags = host_flags();

    if (got != expected || e.flags != flags) {
        fesetround(FE_TONEAREST);
        ck_abort_msg("%s.%s rm %d: %#lx %#lx %#lx = %#lx flags %#x, host %#lx flags %#x",
                     kind_names[kind], t == F64 ? "f64" : "f32", rm, v[0], v[1], v[2],
                     got, e.flags, expected, flags);
    }
}

/* -- operands --------------------------------------------------------------------------------- */

static const uint64_t corners_f64[] = {
    0,                  0x8000000000000000, 1,                  0x800000000000000f,
    0x000fffffffffffff, 0x0010000000000000, 0x8010000000000001, 0x0020000000000000,
    0x3ff0000000000000, 0xbff0000000000000, 0x3ff0000000000001, 0x3fefffffffffffff,
    0x3fe0000000000000, 0xbfe0000000000001, 0x3fdfffffffffffff, 0x3ff8000000000000,
    0x4008000000000000, 0x41dfffffffc00000, 0xc1e0000000200000, 0x43dfffffffffffff,
    0x43e0000000000000, 0xc3e0000000000000, 0x4330000000000001, 0x4340000000000001,
    0x7fefffffffffffff, 0xffefffffffffffff, 0x7fe0000000000000, 0x7ff0000000000000,
    0xfff0000000000000, 0x7ff8000000000000, 0xfff8000000000123, 0x7ff0000000000001,
    0xfff4000000000321, 0x380fffffe0000000, 0x36a0000000000000, 0x3690000000000001,
    0x47efffffefffffff, 0x47effffff0000000,
};

static const uint64_t corners_f32[] = {
    0,          0x80000000, 1,          0x8000000f, 0x007fffff, 0x00800000, 0x80800001, 0x01000000,
    0x3f800000, 0xbf800000, 0x3f800001, 0x3f7fffff, 0x3f000000, 0xbf000001, 0x3effffff, 0x3fc00000,
    0x40400000, 0x4effffff, 0x4f000000, 0xcf000000, 0xcf000001, 0x5effffff, 0x5f000000, 0xdf000000,
    0x4b000001, 0x4b800001, 0x7f7fffff, 0xff7fffff, 0x7f000000, 0x7f800000, 0xff800000, 0x7fc00000,
    0xffc00123, 0x7f800001, 0xffa00321, 0x33800000, 0x00400000,
};

static uint64_t random_state = 0x9e3779b97f4a7c15;

static uint64_t random_bits(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1d;
}

/* Long runs of equal bits and, half of the time, an exponent near the middle or either end. */
static uint64_t random_number(enum ir_type t)
{
    uint64_t r = random_bits();
    uint64_t fraction = random_bits() >> (r & 63);
    unsigned frac_bits = t == F64 ? 52 : 23, exp_bits = t == F64 ? 11 : 8;
    uint64_t middle = low_bits(exp_bits - 1), exponent = r >> 40 & low_bits(exp_bits);

    if (r & 64)
        fraction = ~fraction;
    if (r & 128)
        exponent = (r & 256 ? middle : r & 512 ? 0 : low_bits(exp_bits) - 4) + (r >> 20 & 3);
    fraction &= low_bits(frac_bits);
    return (r >> 63) << (exp_bits + frac_bits) | exponent << frac_bits | fraction;
}

static void all_kinds(enum ir_type t, enum ir_round rm, const uint64_t v[3])
{
    for (enum kind kind = 0; kind < KINDS; kind++)
        compare_with_host(kind, t, rm, v);
}

static void corner_by_corner(enum ir_type t, const uint64_t *corners, size_t n)
{
    for (enum ir_round rm = RM_NE; rm <= RM_UP; rm++) {
        fesetround(host_rounding[rm]);
        for (size_t i = 0; i < n * n; i++)
            all_kinds(t, rm, (uint64_t[]){ corners[i / n], corners[i % n], corners[(i * 7) % n] });
    }
    fesetround(FE_TONEAREST);
}

static void at_random(enum ir_type t, unsigned rounds)
{
    for (unsigned i = 0; i < rounds; i++) {
        enum ir_round rm = i & 3;
        uint64_t a = random_number(t), b = random_number(t);
        uint64_t c = i & 4 ? random_number(t) : a ^ (i & 8 ? 1ull << 40 : 1);

        fesetround(host_rounding[rm]);
        all_kinds(t, rm, (uint64_t[]){ a, b, c });
    }
    fesetround(FE_TONEAREST);
}

START_TEST(f64_equals_host_at_corners) { corner_by_corner(F64, corners_f64, countof(corners_f64)); }
END_TEST
START_TEST(f32_equals_host_at_corners) { corner_by_corner(F32, corners_f32, countof(corners_f32)); }
END_TEST
START_TEST(f64_equals_host_at_random) { at_random(F64, 25000); }
END_TEST
START_TEST(f32_equals_host_at_random) { at_random(F32, 25000); }
END_TEST

/* fma whose addend nearly cancels the product: only one rounding keeps what is left. */
START_TEST(fma_equals_host_at_cancellation)
{
    for (unsigned i = 0; i < 40000; i++) {
        enum ir_round rm = i & 3;
        enum ir_type t = i & 4 ? F64 : F32;
        struct float_env e = { .round = RM_TZ, .nan = NAN_X86 };
        uint64_t a = random_number(t), b = random_number(t);
        uint64_t c = float_arith(&e, IR_fmul, t, a, b) ^ 1ull << (t == F64 ? 63 : 31);

        fesetround(host_rounding[rm]);
        compare_with_host(FMA, t, rm, (uint64_t[]){ a, b, c ^ (i >> 3 & 3) });
    }
    fesetround(FE_TONEAREST);
}
END_TEST

/* -- half precision --------------------------------------------------------------------------- */

static uint64_t f16_bits(_Float16 h)
{
    uint16_t bits;

    memcpy(&bits, &h, 2);
    return bits;
}

static double f16_value(uint64_t a)
{
    uint16_t bits = (uint16_t)a;
    _Float16 h;

    memcpy(&h, &bits, 2);
    return (double)h;
}

static uint64_t f64_bits(double d)
{
    return ((union number){ .d = d }).bits;
}

START_TEST(f16_widens_exactly)
{
    for (uint64_t a = 0; a < 0x10000; a++) {
        struct float_env e = { .nan = NAN_DEFAULT };
        uint64_t wide = float_convert(&e, F64, F16, a);

        if (float_is_nan(F16, a)) {
            ck_assert_uint_eq(wide, 0x7ff8000000000000);
            ck_assert_uint_eq(e.flags, a & 0x200 ? 0 : FP_INVALID);
        } else {
            ck_assert_uint_eq(wide, f64_bits(f16_value(a)));
            ck_assert_uint_eq(e.flags, 0);
        }
        e.nan = NAN_FIRST;
        ck_assert_uint_eq(float_convert(&e, F16, F32, float_convert(&e, F32, F16, a)),
                          float_is_snan(F16, a) ? a | 0x200 : a);
    }
}
END_TEST

START_TEST(f16_square_root_is_that_of_f64_rounded)
{
    for (uint64_t a = 0; a < 0x10000; a++) {
        struct float_env e = { .round = RM_NE };

        if (float_is_nan(F16, a) || a > 0x8000)
            continue;
        ck_assert_uint_eq(float_sqrt(&e, F16, a), f16_bits((_Float16)sqrt(f16_value(a))));
    }
}
END_TEST

START_TEST(f16_rounds_to_integral_as_f64_does)
{
    for (enum ir_round rm = RM_NE; rm <= RM_UP; rm++) {
        fesetround(host_rounding[rm]);
        for (uint64_t a = 0; a < 0x10000; a++) {
            struct float_env e = { .round = rm };
            volatile double d = f16_value(a);

            if (float_is_nan(F16, a))
                continue;
            feclearexcept(FE_ALL_EXCEPT);
            volatile double r = rint(d);
            ck_assert_uint_eq(float_round(&e, F16, true, a), f16_bits((_Float16)r));
            ck_assert_uint_eq(e.flags, host_flags());
        }
    }
    fesetround(FE_TONEAREST);
}
END_TEST

static double in_f64(enum ir_opcode op, double x, double y)
{
    volatile double a = x, b = y;

    return op == IR_fadd ? a + b : op == IR_fsub ? a - b : op == IR_fmul ? a * b : a / b;
}

/* F64 holds sums and products of F16 exactly, and quotients so well that rounding twice is rounding
 * once. */
START_TEST(f16_arithmetic_is_that_of_f64_rounded)
{
    static const enum ir_opcode ops[] = { IR_fadd, IR_fsub, IR_fmul, IR_fdiv };

    for (unsigned i = 0; i < 200000; i++) {
        uint64_t r = random_bits(), a = r & 0xffff, b = r >> 16 & 0xffff;
        enum ir_opcode op = ops[r >> 32 & 3];
        enum ir_round rm = r >> 34 & 3;
        struct float_env e = { .round = rm };
        uint64_t got = float_arith(&e, op, F16, a, b);

        if (float_is_nan(F16, got) || float_is_nan(F16, a) || float_is_nan(F16, b))
            continue;
        fesetround(host_rounding[rm]);
        feclearexcept(FE_ALL_EXCEPT);
        volatile double wide = in_f64(op, f16_value(a), f16_value(b));
        volatile _Float16 half = (_Float16)wide;
        unsigned flags = host_flags();
        fesetround(FE_TONEAREST);
        ck_assert_msg(got == f16_bits(half) && e.flags == flags,
                      "op %d rm %d: %#lx %#lx = %#lx flags %#x, expected %#lx flags %#x", op, rm, a,
                      b, got, e.flags, f16_bits(half), flags);
    }
}
END_TEST

/* -- ties away: no host does it --------------------------------------------------------------- */

/* n to `precision` significant bits, ties away from zero, by integers only. */
static uint64_t round_away(uint64_t n, unsigned precision)
{
    unsigned length = n ? 64 - (unsigned)__builtin_clzll(n) : 0;
    unsigned drop = length > precision ? length - precision : 0;

    return drop ? (n + (1ull << (drop - 1))) >> drop << drop : n;
}

START_TEST(ties_go_away_from_zero)
{
    for (unsigned i = 0; i < 50000; i++) {
        uint64_t a = random_bits() >> (40 + i % 16) | 1, b = random_bits() >> (40 + i % 8) | 1;
        struct float_env e = { .round = RM_MM };
        uint64_t fa = float_from_int(&e, F32, 24, false, a);
        uint64_t fb = float_from_int(&e, F32, 24, false, b);
        uint64_t product = float_arith(&e, IR_fmul, F32, fa, fb);
        uint64_t sum = float_arith(&e, IR_fadd, F32, fa, fb);
        ck_assert_uint_eq(float_to_int(&e, F32, 64, false, 0, product), round_away(a * b, 24));
        ck_assert_uint_eq(float_to_int(&e, F32, 64, false, 0, sum), round_away(a + b, 24));
        uint64_t n = random_bits() >> 2;
        ck_assert_uint_eq(float_to_int(&e, F64, 64, false, 0, float_from_int(&e, F64, 64, true, n)),
                          round_away(n, 53));
    }
}
END_TEST

START_TEST(ties_away_to_integral_is_round_of_c)
{
    for (unsigned i = 0; i < 50000; i++) {
        uint64_t a = i < 1000 ? f64_bits((int)i / 4.0 - 125) : random_number(F64);
        struct float_env e = { .round = RM_MM };
        union number n = { a };

        if (!float_is_nan(F64, a))
            ck_assert_uint_eq(float_round(&e, F64, false, a), f64_bits(round(n.d)));
    }
}
END_TEST

/* -- rules that hosts do not share ------------------------------------------------------------ */

START_TEST(out_of_range_integers_saturate)
{
    static const struct {
        uint64_t a;
        unsigned bits;
        bool is_signed;
        uint64_t r;
        unsigned flags;
    } t[] = {
        { 0x7ff8000000000000, 32, true, 0x7fffffff, FP_INVALID },
        { 0x7ff8000000000000, 64, false, ~0ull, FP_INVALID },
        { 0xfff0000000000000, 32, true, 0xffffffff80000000, FP_INVALID },
        { 0xc1e0000000000000, 32, true, 0xffffffff80000000, 0 },
        { 0xc1e0000000200000, 32, true, 0xffffffff80000000, FP_INVALID },
        { 0xc1e0000000100000, 32, true, 0xffffffff80000000, FP_INEXACT },
        { 0x41efffffffe00000, 32, false, 0xffffffff, 0 },
        { 0x41f0000000000000, 32, false, 0xffffffff, FP_INVALID },
        { 0xbfe0000000000000, 32, false, 0, FP_INEXACT },
        { 0xbff0000000000000, 32, false, 0, FP_INVALID },
        { 0x43f0000000000000, 64, false, ~0ull, FP_INVALID },
        { 0x43e0000000000000, 64, false, 1ull << 63, 0 },
        { 0xc3e0000000000000, 64, true, 1ull << 63, 0 },
        { 0x406fe00000000000, 8, false, 255, 0 },
        { 0x4070000000000000, 8, false, 255, FP_INVALID },
        { 0xc060200000000000, 8, true, (uint64_t)-128, FP_INVALID },
    };

    for (size_t i = 0; i < countof(t); i++) {
        struct float_env e = { .round = RM_TZ };

        ck_assert_uint_eq(float_to_int(&e, F64, t[i].bits, t[i].is_signed, 0, t[i].a), t[i].r);
        ck_assert_uint_eq(e.flags, t[i].flags);
    }
}
END_TEST

/* Minimum or maximum of F32 under RISC-V's NaN rule. */
static uint64_t extreme(struct float_env *e, enum ir_opcode op, enum ir_fmin how, uint64_t a,
                        uint64_t b)
{
    return float_minmax(e, op, F32, how, a, b);
}

START_TEST(minimum_of_number_and_nan_is_the_number)
{
    struct float_env e = { .nan = NAN_DEFAULT };
    uint64_t one = 0x3f800000, quiet = 0x7fc00000, signalling = 0x7f800001, minus = 0x80000000;

    ck_assert_uint_eq(extreme(&e, IR_fmin, FMIN_NUMBER, quiet, one), one);
    ck_assert_uint_eq(e.flags, 0);
    ck_assert_uint_eq(extreme(&e, IR_fmax, FMIN_NUMBER, one, signalling), one);
    ck_assert_uint_eq(e.flags, FP_INVALID);
    ck_assert_uint_eq(extreme(&e, IR_fmin, FMIN_NAN, 0xffc00001, one), quiet);
    ck_assert_uint_eq(extreme(&e, IR_fmin, FMIN_NUMBER, 0, minus), minus);
    ck_assert_uint_eq(extreme(&e, IR_fmax, FMIN_NUMBER, minus, 0), 0);
    ck_assert_uint_eq(extreme(&e, IR_fmax, FMIN_NUMBER, 0xbf800000, 0xc0000000), 0xbf800000);
}
END_TEST

START_TEST(nan_policy_chooses_the_payload)
{
    struct float_env riscv = { .nan = NAN_DEFAULT }, arm = { .nan = NAN_FIRST };
    uint64_t quiet = 0xffc00001, signalling = 0x7f800002;

    ck_assert_uint_eq(float_arith(&riscv, IR_fadd, F32, quiet, signalling), 0x7fc00000);
    ck_assert_uint_eq(float_arith(&arm, IR_fadd, F32, quiet, signalling), 0x7fc00002);
    ck_assert_uint_eq(float_arith(&arm, IR_fadd, F32, quiet, 0x7fc00003), 0xffc00001);
    /* inf * 0 + NaN: the product is invalid whatever the addend is. */
    riscv.flags = 0;
    ck_assert_uint_eq(float_fma(&riscv, F32, 0, 0x7f800000, 0, quiet), 0x7fc00000);
    ck_assert_uint_eq(riscv.flags, FP_INVALID);
}
END_TEST

START_TEST(tininess_before_rounding_underflows_more)
{
    struct float_env after = { .round = RM_NE }, before = { .round = RM_NE, .tiny_before = true };
    uint64_t a = 0x00ffffff, half = 0x3f000000;         /* rounds up to the smallest normal */

    ck_assert_uint_eq(float_arith(&after, IR_fmul, F32, a, half), 0x00800000);
    ck_assert_uint_eq(float_arith(&before, IR_fmul, F32, a, half), 0x00800000);
    ck_assert_uint_eq(after.flags, FP_INEXACT | FP_UNDERFLOW);
    ck_assert_uint_eq(before.flags, FP_INEXACT | FP_UNDERFLOW);
    /* With one more bit of exponent 0x1.ffffffp-127 rounds up to the smallest normal: not tiny. */
    after.flags = before.flags = 0;
    uint64_t wide = 0x380fffffff000000;
    ck_assert_uint_eq(float_convert(&after, F32, F64, wide), 0x00800000);
    ck_assert_uint_eq(float_convert(&before, F32, F64, wide), 0x00800000);
    ck_assert_uint_eq(after.flags, FP_INEXACT);
    ck_assert_uint_eq(before.flags, FP_INEXACT | FP_UNDERFLOW);
}
END_TEST

Suite *float_suite(void)
{
    Suite *suite = suite_create("float");
    TCase *tests = tcase_create("all");

    tcase_add_test(tests, f64_equals_host_at_corners);
    tcase_add_test(tests, f32_equals_host_at_corners);
    tcase_add_test(tests, f64_equals_host_at_random);
    tcase_add_test(tests, f32_equals_host_at_random);
    tcase_add_test(tests, fma_equals_host_at_cancellation);
    tcase_add_test(tests, f16_widens_exactly);
    tcase_add_test(tests, f16_square_root_is_that_of_f64_rounded);
    tcase_add_test(tests, f16_rounds_to_integral_as_f64_does);
    tcase_add_test(tests, f16_arithmetic_is_that_of_f64_rounded);
    tcase_add_test(tests, ties_go_away_from_zero);
    tcase_add_test(tests, ties_away_to_integral_is_round_of_c);
    tcase_add_test(tests, out_of_range_integers_saturate);
    tcase_add_test(tests, minimum_of_number_and_nan_is_the_number);
    tcase_add_test(tests, nan_policy_chooses_the_payload);
    tcase_add_test(tests, tininess_before_rounding_underflows_more);
    suite_add_tcase(suite, tests);
    return suite;
}
