/* One lane of floating-point AdvSIMD, exact: FPAdd() and its kind of the pseudo-code, Arm ARM J1.3.
 * SPDX-License-Identifier: MIT
 *
 * Also what scalar insns need that the IR does not express. Tininess is detected before rounding.
 */
#include "lanes.h"

#include "tcg/float.h"

struct float_env lane_env(const struct lanes *l)
{
    return (struct float_env){ .round = (uint8_t)l->state->rt.fp_round, .tiny_before = true,
                               .nan = l->state->fpcr & FPCR_DN ? NAN_DEFAULT : NAN_FIRST };
}

void lane_env_done(struct lanes *l, const struct float_env *env)
{
    l->cpu->rt->fp_flags |= env->flags;
}

static enum ir_type ieee(unsigned width) { return width == 64 ? F64 : width == 32 ? F32 : F16; }
static enum ir_type type(const struct lanes *l) { return ieee(l->width); }
static uint64_t sign(const struct lanes *l) { return 1ull << (l->width - 1); }
static uint64_t magnitude(const struct lanes *l, uint64_t v) { return v & ~sign(l); }

/* -- flush to zero ----------------------------------------------------------------------------- */

static bool flushes(const struct lanes *l, enum ir_type t)
{
    return l->state->fpcr & (t == F16 ? FPCR_FZ16 : FPCR_FZ);
}

static uint64_t sign_of(enum ir_type t, uint64_t v)
{
    return v & 1ull << (8 * ir_type_bytes(t) - 1);
}

static bool is_tiny(enum ir_type t, uint64_t v)
{
    return (v ^ sign_of(t, v)) < float_smallest_normal(t);
}

/* FPUnpack: FZ tells of it, FZ16 does not. */
static uint64_t in(const struct lanes *l, enum ir_type t, int128 v)
{
    uint64_t x = (uint64_t)v;

    if (!flushes(l, t) || !is_tiny(t, x) || x == sign_of(t, x))
        return x;
    if (t != F16)
        l->cpu->rt->fp_flags |= FP_DENORMAL;
    return sign_of(t, x);
}

/* a: bits of an operand of type b */
uint64_t help_flush(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct lanes l = { .cpu = cpu, .state = cpu->state };

    return in(&l, (enum ir_type)b, (int128)a);
}

/* FPRound: a result that is tiny before rounding becomes zero, underflow but not inexact. */
static uint64_t out(struct lanes *l, struct float_env *e, enum ir_type t, uint64_t v)
{
    bool tiny = is_tiny(t, v) && v != sign_of(t, v);

    if (flushes(l, t) && (tiny || e->flags & FP_UNDERFLOW)) {
        e->flags = (uint8_t)((e->flags & ~FP_INEXACT) | FP_UNDERFLOW);
        v = sign_of(t, v);
    }
    lane_env_done(l, e);
    return v;
}

uint64_t lane_flushed(struct lanes *l, enum ir_type t, int128 v) { return in(l, t, v); }
uint64_t lane_rounded(struct lanes *l, struct float_env *e, enum ir_type t, uint64_t v)
{
    return out(l, e, t, v);
}

/* -- NaNs -------------------------------------------------------------------------------------- */

static uint64_t quiet_bit(enum ir_type t)
{
    return t == F64 ? 1ull << 51 : t == F32 ? 1 << 22 : 1 << 9;
}

/* FPProcessNaNs: a signalling operand before a quiet one, the first before the second. */
static bool process_nans(struct float_env *e, enum ir_type t, uint64_t n, uint64_t m, uint64_t *r)
{
    bool signals = float_is_snan(t, n) || float_is_snan(t, m);
    bool takes_n = float_is_snan(t, n) || (float_is_nan(t, n) && !float_is_snan(t, m));

    if (!float_is_nan(t, n) && !float_is_nan(t, m))
        return false;
    if (signals)
        e->flags |= FP_INVALID;
    *r = e->nan == NAN_DEFAULT ? float_default_nan(t) : (takes_n ? n : m) | quiet_bit(t);
    return true;
}

/* -- arithmetic -------------------------------------------------------------------------------- */

static uint64_t arith(struct lanes *l, enum ir_opcode op, int128 n, int128 m)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);

    return out(l, &e, t, float_arith(&e, op, t, in(l, t, n), in(l, t, m)));
}

static uint64_t number(enum ir_type t, int power, unsigned quarters)
{
    unsigned fraction = t == F64 ? 52 : t == F32 ? 23 : 10;
    unsigned bias = t == F64 ? 1023 : t == F32 ? 127 : 15;

    return (uint64_t)(power + (int)bias) << fraction | (uint64_t)quarters << (fraction - 2);
}

int128 lane_fadd(struct lanes *l, int128 n, int128 m, int128 d) { return arith(l, IR_fadd, n, m); }
int128 lane_fsub(struct lanes *l, int128 n, int128 m, int128 d) { return arith(l, IR_fsub, n, m); }
int128 lane_fmul(struct lanes *l, int128 n, int128 m, int128 d) { return arith(l, IR_fmul, n, m); }
int128 lane_fdiv(struct lanes *l, int128 n, int128 m, int128 d) { return arith(l, IR_fdiv, n, m); }
int128 lane_fnmul(struct lanes *l, int128 n, int128 m, int128 d)
{
    return arith(l, IR_fmul, n, m) ^ sign(l);
}
int128 lane_fabd(struct lanes *l, int128 n, int128 m, int128 d)
{
    return magnitude(l, arith(l, IR_fsub, n, m));
}
int128 lane_fabs(struct lanes *l, int128 n, int128 m, int128 d)
{
    return magnitude(l, (uint64_t)n);
}
int128 lane_fneg(struct lanes *l, int128 n, int128 m, int128 d) { return n ^ sign(l); }

static bool is_inf_times_zero(const struct lanes *l, uint64_t n, uint64_t m)
{
    uint64_t a = magnitude(l, n), b = magnitude(l, m), inf = float_inf(type(l));

    return (a == inf && b == 0) || (a == 0 && b == inf);
}

int128 lane_fmulx(struct lanes *l, int128 n, int128 m, int128 d)
{
    enum ir_type t = type(l);
    uint64_t a = in(l, t, n), b = in(l, t, m);

    if (is_inf_times_zero(l, a, b))
        return number(t, 1, 0) | ((a ^ b) & sign(l));
    return arith(l, IR_fmul, n, m);
}

/* FPMulAdd: of NaNs the addend comes first; a quiet one does not hide the invalid product. */
static uint64_t fused(struct lanes *l, uint64_t addend, uint64_t n, uint64_t m)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    uint64_t a = in(l, t, addend), x = in(l, t, n), y = in(l, t, m), r;
    uint64_t product_nan = 0;

    if (float_is_nan(t, a) && !float_is_snan(t, a) && is_inf_times_zero(l, x, y)) {
        e.flags |= FP_INVALID;
        return out(l, &e, t, float_default_nan(t));
    }
    if (process_nans(&e, t, x, y, &product_nan) || float_is_nan(t, a)) {
        bool first = float_is_snan(t, a) ||
                     (float_is_nan(t, a) && !float_is_snan(t, x) && !float_is_snan(t, y));
        e.flags |= float_is_snan(t, a) ? FP_INVALID : 0;
        r = e.nan == NAN_DEFAULT ? float_default_nan(t) : first ? a | quiet_bit(t) : product_nan;
        lane_env_done(l, &e);
        return r;
    }
    return out(l, &e, t, float_fma(&e, t, 0, x, y, a));
}

int128 lane_fmla(struct lanes *l, int128 n, int128 m, int128 d)
{
    return fused(l, (uint64_t)d, (uint64_t)n, (uint64_t)m);
}
int128 lane_fmls(struct lanes *l, int128 n, int128 m, int128 d)
{
    return fused(l, (uint64_t)d, (uint64_t)n ^ sign(l), (uint64_t)m);
}

/* The same number with more exponent bits; a signalling NaN stays one. FZ16 flushes. */
static uint64_t half_to_single(const struct lanes *l, uint64_t v)
{
    struct float_env scratch = { .nan = NAN_FIRST };
    uint64_t r = float_convert(&scratch, F32, F16, in(l, F16, v));

    return float_is_snan(F16, v) ? r & ~quiet_bit(F32) : r;
}

/* FPMulAddH: l has the halves' width. */
static uint64_t fused_half(struct lanes *l, uint64_t addend, uint64_t n, uint64_t m)
{
    struct lanes single = *l;

    single.width = single.result = 32;
    return fused(&single, addend, half_to_single(l, n), half_to_single(l, m));
}

int128 lane_fmlal(struct lanes *l, int128 n, int128 m, int128 d)
{
    return fused_half(l, (uint64_t)d, (uint64_t)n, (uint64_t)m);
}
int128 lane_fmlsl(struct lanes *l, int128 n, int128 m, int128 d)
{
    return fused_half(l, (uint64_t)d, (uint64_t)n ^ sign(l), (uint64_t)m);
}

/* FMADD and its kind: help_simd.c has no third operand. a: bits of n, b: m, c: addend, d: 0 or
 * FMA_NEG_*; low bits: type of FP insns (0 single, 1 double, 3 half). */
uint64_t help_fmadd(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    static const uint8_t widths[] = { 32, 64, 0, 16 };
    struct lanes l = { .cpu = cpu, .state = cpu->state, .width = widths[d & 3] };

    l.result = l.width;
    return fused(&l, c ^ (d & FMA_NEG_ADDEND ? sign(&l) : 0),
                 a ^ (d & FMA_NEG_PRODUCT ? sign(&l) : 0), b);
}

/* FPRecipStepFused: 2 - n * m */
int128 lane_frecps(struct lanes *l, int128 n, int128 m, int128 d)
{
    enum ir_type t = type(l);

    if (is_inf_times_zero(l, in(l, t, n), in(l, t, m)))
        return number(t, 1, 0);
    return fused(l, number(t, 1, 0), (uint64_t)n ^ sign(l), (uint64_t)m);
}

/* FPRSqrtStepFused: (3 - n * m) / 2, rounded once. Halving is exact: of the larger factor if it is
 * above 1, so that nothing overflows before; else of the result, which is above 1. */
int128 lane_frsqrts(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    uint64_t a = in(l, t, n), b = in(l, t, m), half = number(t, -1, 0);
    uint64_t *larger = magnitude(l, a) > magnitude(l, b) ? &a : &b;

    if (is_inf_times_zero(l, a, b))
        return number(t, 0, 2);
    if (float_is_nan(t, a) || float_is_nan(t, b))
        return fused(l, number(t, 0, 2), a ^ sign(l), b);
    if (magnitude(l, *larger) <= number(t, 0, 0))
        return float_arith(&e, IR_fmul, t, fused(l, number(t, 1, 2), a ^ sign(l), b), half);
    *larger = float_arith(&e, IR_fmul, t, *larger, half);
    return fused(l, number(t, 0, 2), a ^ sign(l), b);
}

int128 lane_fsqrt(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);

    return out(l, &e, t, float_sqrt(&e, t, in(l, t, n)));
}

/* -- minimum and maximum ----------------------------------------------------------------------- */

static uint64_t minmax(struct lanes *l, enum ir_opcode op, uint64_t n, uint64_t m)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    uint64_t r;

    n = in(l, t, n);
    m = in(l, t, m);
    if (!process_nans(&e, t, n, m, &r))
        r = float_minmax(&e, op, t, FMIN_NAN, n, m);
    return out(l, &e, t, r);
}

/* A quiet NaN counts as nothing beside a number. */
static uint64_t minmax_number(struct lanes *l, enum ir_opcode op, uint64_t n, uint64_t m)
{
    enum ir_type t = type(l);
    bool n_quiet = float_is_nan(t, n) && !float_is_snan(t, n);
    bool m_quiet = float_is_nan(t, m) && !float_is_snan(t, m);

    if (n_quiet && !float_is_nan(t, m))
        n = m;
    else if (m_quiet && !float_is_nan(t, n))
        m = n;
    return minmax(l, op, n, m);
}

int128 lane_fmax(struct lanes *l, int128 n, int128 m, int128 d)
{
    return minmax(l, IR_fmax, (uint64_t)n, (uint64_t)m);
}
int128 lane_fmin(struct lanes *l, int128 n, int128 m, int128 d)
{
    return minmax(l, IR_fmin, (uint64_t)n, (uint64_t)m);
}
int128 lane_fmaxnm(struct lanes *l, int128 n, int128 m, int128 d)
{
    return minmax_number(l, IR_fmax, (uint64_t)n, (uint64_t)m);
}
int128 lane_fminnm(struct lanes *l, int128 n, int128 m, int128 d)
{
    return minmax_number(l, IR_fmin, (uint64_t)n, (uint64_t)m);
}

/* -- comparisons ------------------------------------------------------------------------------- */

static int128 compare(struct lanes *l, enum ir_fcc fcc, int128 a, int128 b)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    bool holds = float_compare(&e, t, fcc, in(l, t, a), in(l, t, b));

    lane_env_done(l, &e);
    return holds ? -1 : 0;
}

static int128 size_of(const struct lanes *l, int128 v) { return magnitude(l, (uint64_t)v); }

int128 lane_fcmeq(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_EQ, n, m);
}
int128 lane_fcmge(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_LE, m, n);
}
int128 lane_fcmgt(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_LT, m, n);
}
int128 lane_fcmle(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_LE, n, m);
}
int128 lane_fcmlt(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_LT, n, m);
}
int128 lane_facge(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_LE, size_of(l, m), size_of(l, n));
}
int128 lane_facgt(struct lanes *l, int128 n, int128 m, int128 d)
{
    return compare(l, FCC_LT, size_of(l, m), size_of(l, n));
}

/* -- conversions ------------------------------------------------------------------------------- */

static void set_round(struct float_env *e, uint64_t imm)
{
    if ((imm & 7) != RM_DYN)
        e->round = imm & 7;
}

/* imm: enum ir_round */
static uint64_t integral(struct lanes *l, bool exact, int128 n)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);

    set_round(&e, l->imm);
    uint64_t r = float_round(&e, t, exact, in(l, t, n));
    lane_env_done(l, &e);
    return r;
}

int128 lane_frint(struct lanes *l, int128 n, int128 m, int128 d) { return integral(l, false, n); }
int128 lane_frintx(struct lanes *l, int128 n, int128 m, int128 d) { return integral(l, true, n); }

static uint64_t to_int(struct lanes *l, bool is_signed, uint64_t n)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);

    set_round(&e, l->imm);
    uint64_t r = float_to_int(&e, t, l->width, is_signed, FTOI_NAN_ZERO, in(l, t, n));
    lane_env_done(l, &e);
    return r;
}

int128 lane_fcvts(struct lanes *l, int128 n, int128 m, int128 d)
{
    return to_int(l, true, (uint64_t)n);
}
int128 lane_fcvtu(struct lanes *l, int128 n, int128 m, int128 d)
{
    return to_int(l, false, (uint64_t)n);
}

/* The value times a power of two, exact: halves as doubles. */
static uint64_t scaled(enum ir_type *t, uint64_t v, int power)
{
    struct float_env scratch = { .nan = NAN_FIRST };

    if (float_is_nan(*t, v))
        return v;
    if (*t == F16)
        v = float_convert(&scratch, F64, F16, v), *t = F64;
    return float_arith(&scratch, IR_fmul, *t, v, number(*t, power, 0));
}

/* Fixed point of that many fraction bits. What scaling overflows saturates anyway. */
static uint64_t to_fixed(struct lanes *l, unsigned bits, bool is_signed, unsigned fraction,
                         uint64_t v)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);

    e.round = RM_TZ;
    v = scaled(&t, in(l, t, (int128)v), (int)fraction);
    uint64_t r = float_to_int(&e, t, bits, is_signed, FTOI_NAN_ZERO, v);
    lane_env_done(l, &e);
    return r;
}

int128 lane_fcvtzs_f(struct lanes *l, int128 n, int128 m, int128 d)
{
    return to_fixed(l, l->width, true, (unsigned)l->imm, (uint64_t)n);
}
int128 lane_fcvtzu_f(struct lanes *l, int128 n, int128 m, int128 d)
{
    return to_fixed(l, l->width, false, (unsigned)l->imm, (uint64_t)n);
}

/* Halves by way of doubles, rounded to odd, which a second rounding does not notice. Dividing by a
 * power of two is exact. */
static uint64_t from_fixed(struct lanes *l, unsigned bits, bool is_signed, unsigned fraction,
                           uint64_t v)
{
    struct float_env e = lane_env(l), odd = e;
    enum ir_type t = type(l);
    uint64_t r;

    odd.round = RM_TZ;
    if (t == F16 && fraction) {
        r = float_from_int(&odd, F64, bits, is_signed, v);
        r |= odd.flags & FP_INEXACT ? 1 : 0;
        r = float_arith(&odd, IR_fmul, F64, r, number(F64, -(int)fraction, 0));
        r = float_convert(&e, F16, F64, r);
    } else {
        r = float_from_int(&e, t, bits, is_signed, v);
        if (fraction)
            r = float_arith(&e, IR_fmul, t, r, number(t, -(int)fraction, 0));
    }
    return out(l, &e, t, r);
}

int128 lane_scvtf(struct lanes *l, int128 n, int128 m, int128 d)
{
    return from_fixed(l, l->width, true, (unsigned)l->imm, (uint64_t)n & low_bits(l->width));
}
int128 lane_ucvtf(struct lanes *l, int128 n, int128 m, int128 d)
{
    return from_fixed(l, l->width, false, (unsigned)l->imm, (uint64_t)n & low_bits(l->width));
}

/* Between fixed point in general registers and scalars. a: value or bits, b: fraction bits; bits 8
 * and 9: type of FP insns; 10: 64-bit integer; 11: signed; 12: to the integer. */
uint64_t help_fixed(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    static const uint8_t widths[] = { 32, 64, 0, 16 };
    struct lanes l = { .cpu = cpu, .state = cpu->state, .width = widths[b >> 8 & 3] };
    unsigned bits = b >> 10 & 1 ? 64 : 32, fraction = b & 127;
    bool is_signed = b >> 11 & 1;

    if (b >> 12 & 1)
        return to_fixed(&l, bits, is_signed, fraction, a) & low_bits(bits);
    return from_fixed(&l, bits, is_signed, fraction, a & low_bits(bits));
}

/* FRINT32Z and its kind: what does not fit becomes the lowest integer, invalid but not inexact. */
static uint64_t round_to_int(struct lanes *l, unsigned bits, uint64_t n)
{
    struct float_env e = lane_env(l), scratch;
    enum ir_type t = type(l);
    uint64_t v = in(l, t, (int128)n), r;

    set_round(&e, l->imm);
    scratch = e;
    r = float_round(&e, t, true, v);
    float_to_int(&scratch, t, bits, true, FTOI_NAN_ZERO, r);
    if (scratch.flags & FP_INVALID) {
        e.flags = FP_INVALID;
        r = number(t, (int)bits - 1, 0) | sign(l);
    }
    lane_env_done(l, &e);
    return r;
}

int128 lane_frint32(struct lanes *l, int128 n, int128 m, int128 d)
{
    return round_to_int(l, 32, (uint64_t)n);
}
int128 lane_frint64(struct lanes *l, int128 n, int128 m, int128 d)
{
    return round_to_int(l, 64, (uint64_t)n);
}

/* FPToFixedJS: modulo 2^32 towards zero. Bit 32 of the result: nothing was lost, Z. What is beyond
 * 2^84 has no low bits. */
uint64_t help_fjcvtzs(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct lanes l = { .cpu = cpu, .state = cpu->state, .width = 64 };
    struct float_env e = { .round = RM_TZ };
    uint64_t v = in(&l, F64, (int128)a), fraction = (v & low_bits(52)) | 1ull << 52, r = 0;
    int exponent = (int)(v >> 52 & 0x7ff) - 1075;

    if (exponent >= 0 && exponent < 32)
        r = fraction << exponent;
    else if (exponent < 0 && exponent > -53)
        r = fraction >> -exponent;
    r = (uint32_t)(v >> 63 ? -r : r);
    float_to_int(&e, F64, 32, true, FTOI_NAN_ZERO, v);
    lane_env_done(&l, &e);
    return r | (uint64_t)(e.flags == 0 && v != 1ull << 63) << 32;
}

static unsigned fraction_bits(enum ir_type t) { return t == F64 ? 52 : t == F32 ? 23 : 10; }

/* Alternative half precision, FPCR.AHP: the largest exponent is a number's as well. It is computed
 * with half or twice the value. */
static uint64_t from_half(const struct lanes *l, struct float_env *e, enum ir_type to, uint64_t v)
{
    if (!(l->state->fpcr & FPCR_AHP) || (v & 0x7c00) != 0x7c00)
        return float_convert(e, to, F16, v);
    return float_convert(e, to, F16, v - 0x400) + (1ull << fraction_bits(to));
}

static uint64_t to_half(const struct lanes *l, struct float_env *e, enum ir_type from, uint64_t v)
{
    uint64_t size = v ^ sign_of(from, v), sign = v == size ? 0 : 0x8000;

    if (!(l->state->fpcr & FPCR_AHP) || size < number(from, 15, 0))
        return float_convert(e, F16, from, v);
    if (float_is_nan(from, v)) {
        e->flags |= FP_INVALID;
        return sign;
    }
    uint64_t r = size == float_inf(from) ? 0 :
                 float_convert(e, F16, from, v - (1ull << fraction_bits(from)));
    if (size != float_inf(from) && !(e->flags & FP_OVERFLOW))
        return r + 0x400;
    e->flags = FP_INVALID;
    return sign | 0x7fff;
}

int128 lane_fcvtl(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type from = type(l), to = ieee(l->result);
    uint64_t v = from == F16 ? from_half(l, &e, to, (uint64_t)n) :
                               float_convert(&e, to, from, in(l, from, n));

    lane_env_done(l, &e);
    return v;
}

/* The lane's width is that of the result here. */
static uint64_t narrow(struct lanes *l, struct float_env *e, int128 n)
{
    enum ir_type to = type(l), from = ieee(2 * l->width);
    uint64_t v = in(l, from, n);

    return to == F16 ? to_half(l, e, from, v) : out(l, e, to, float_convert(e, to, from, v));
}

int128 lane_fcvtn(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    uint64_t v = narrow(l, &e, n);

    lane_env_done(l, &e);
    return v;
}

/* Round to odd: inexact results get their lowest bit. */
int128 lane_fcvtxn(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);

    e.round = RM_TZ;
    uint64_t v = narrow(l, &e, n);
    lane_env_done(l, &e);
    return v | (e.flags & FP_INEXACT ? 1 : 0);
}

/* FCVT between scalars. a: bits, b: type of the result, c: type of a. */
uint64_t help_fcvt(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct lanes l = { .cpu = cpu, .state = cpu->state };
    struct float_env e = lane_env(&l);
    enum ir_type to = (enum ir_type)b, from = (enum ir_type)c;
    uint64_t v = from == F16 ? from_half(&l, &e, to, a & 0xffff) : in(&l, from, (int128)a);

    if (to != F16)
        return out(&l, &e, to, from == F16 ? v : float_convert(&e, to, from, v));
    v = to_half(&l, &e, from, v);
    lane_env_done(&l, &e);
    return v;
}

/* -- estimates: RecipEstimate() and RecipSqrtEstimate() ---------------------------------------- */

/* a: 256 to 511, in units of 1/512; the result likewise, of 1/256. */
static unsigned reciprocal(unsigned a)
{
    return ((1u << 19) / (2 * a + 1) + 1) / 2;
}

/* a: 128 to 511 */
static unsigned reciprocal_root(unsigned a)
{
    unsigned b = 512;

    a = a < 256 ? 2 * a + 1 : ((a & ~1u) + 1) * 2;
    while (a * (b + 1) * (b + 1) < 1u << 28)
        b++;
    return (b + 1) / 2;
}

int128 lane_urecpe(struct lanes *l, int128 n, int128 m, int128 d)
{
    return n >> 31 ? (int128)reciprocal((unsigned)(n >> 23)) << 23 : 0xffffffff;
}

int128 lane_ursqrte(struct lanes *l, int128 n, int128 m, int128 d)
{
    return n >> 30 ? (int128)reciprocal_root((unsigned)(n >> 23)) << 23 : 0xffffffff;
}

/* A number taken apart; the fraction has 52 bits whatever the format. */
struct parts { bool negative; int exponent; uint64_t fraction; };

static struct parts take_apart(const struct lanes *l, uint64_t v)
{
    unsigned n = fraction_bits(type(l));

    return (struct parts){ v >> (l->width - 1) & 1,
                           (int)(magnitude(l, v) >> n), (v & low_bits(n)) << (52 - n) };
}

static uint64_t put_together(const struct lanes *l, struct parts p)
{
    unsigned n = fraction_bits(type(l));

    return (p.negative ? sign(l) : 0) | (uint64_t)p.exponent << n | p.fraction >> (52 - n);
}

static int bias(const struct lanes *l) { return type(l) == F64 ? 1023 : type(l) == F32 ? 127 : 15; }

/* NaN, if n is one. */
static bool is_nan(struct lanes *l, struct float_env *e, uint64_t n, uint64_t *r)
{
    return process_nans(e, type(l), n, n, r);
}

/* FPRecipEstimate: 1 / n of a number that is too small overflows. */
static uint64_t too_large(struct lanes *l, struct float_env *e, bool negative)
{
    bool to_inf = e->round == RM_NE || (e->round == RM_UP && !negative) ||
                  (e->round == RM_DN && negative);

    e->flags |= FP_OVERFLOW | FP_INEXACT;
    return (float_inf(type(l)) - (to_inf ? 0 : 1)) | (negative ? sign(l) : 0);
}

static uint64_t estimate(const struct lanes *l, struct parts p)
{
    const uint64_t top = 1ull << 51;

    if (p.exponent == 0) {
        p.exponent = p.fraction & top ? 0 : -1;
        p.fraction = p.fraction << (p.fraction & top ? 1 : 2) & low_bits(52);
    }
    unsigned r = reciprocal((unsigned)(256 | p.fraction >> 44));
    p.exponent = 2 * bias(l) - 1 - p.exponent;
    p.fraction = (uint64_t)(r & 255) << 44;
    if (p.exponent <= 0) {
        p.fraction = (p.fraction | 1ull << 52) >> (1 - p.exponent);
        p.exponent = 0;
    }
    return put_together(l, p);
}

int128 lane_frecpe(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    uint64_t v = in(l, t, n), a = magnitude(l, v), r;
    unsigned few = fraction_bits(t) - 2;

    if (is_nan(l, &e, v, &r)) {
        ;
    } else if (a == float_inf(t)) {
        r = v & sign(l);
    } else if (a == 0) {
        e.flags |= FP_DIVZERO;
        r = float_inf(t) | (v & sign(l));
    } else if (a < 1ull << few) {
        r = too_large(l, &e, v & sign(l));
    } else {
        r = estimate(l, take_apart(l, v));
        return out(l, &e, t, r);
    }
    lane_env_done(l, &e);
    return r;
}

static uint64_t root_estimate(const struct lanes *l, struct parts p)
{
    if (p.exponent == 0) {
        for (; !(p.fraction >> 51 & 1); p.fraction <<= 1)
            p.exponent--;
        p.fraction = p.fraction << 1 & low_bits(52);
    }
    unsigned scaled = p.exponent & 1 ? 128 | (unsigned)(p.fraction >> 45) :
                                       256 | (unsigned)(p.fraction >> 44);
    unsigned r = reciprocal_root(scaled);
    p.exponent = (3 * bias(l) - 1 - p.exponent) / 2;
    p.fraction = (uint64_t)(r & 255) << 44;
    return put_together(l, p);
}

int128 lane_frsqrte(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    uint64_t v = in(l, t, n), a = magnitude(l, v), r;

    if (is_nan(l, &e, v, &r)) {
        ;
    } else if (a == 0) {
        e.flags |= FP_DIVZERO;
        r = float_inf(t) | (v & sign(l));
    } else if (v & sign(l)) {
        e.flags |= FP_INVALID;
        r = float_default_nan(t);
    } else if (a == float_inf(t)) {
        r = 0;
    } else {
        r = root_estimate(l, take_apart(l, v));
    }
    lane_env_done(l, &e);
    return r;
}

/* FPRecpX: the exponent inverted. */
int128 lane_frecpx(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type t = type(l);
    uint64_t v = (uint64_t)n, r, ones = float_inf(t) >> fraction_bits(t);

    if (!is_nan(l, &e, v, &r)) {
        uint64_t exponent = magnitude(l, in(l, t, n)) >> fraction_bits(t);
        exponent = exponent == 0 ? ones - 1 : exponent ^ ones;
        r = (v & sign(l)) | exponent << fraction_bits(t);
    }
    lane_env_done(l, &e);
    return r;
}
