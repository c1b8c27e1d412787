/* Software floating point: sum, product, quotient, square root, fused multiply-add.
 * SPDX-License-Identifier: MIT
 */
#include "float_parts.h"

/* An exact intermediate: sig * 2^(exp - 126). Bit 126 is the leading one, bit 127 has room for a
 * carry. Products of 53-bit significands leave 20 bits to spare, so a sticky lowest bit never
 * decides more than it should. */
struct wide { bool sign; int exp; uint128 sig; };

static struct wide widen(const struct parts *p)
{
    return (struct wide){ p->sign, p->exp, (uint128)p->sig << 63 };
}

static struct wide wide_product(const struct parts *a, const struct parts *b)
{
    uint128 sig = (uint128)a->sig * b->sig;
    unsigned carry = (unsigned)(sig >> 127);

    return (struct wide){ a->sign ^ b->sign, a->exp + b->exp + (int)carry, sig >> carry };
}

static struct wide wide_sum(struct wide a, struct wide b)
{
    if (a.exp < b.exp || (a.exp == b.exp && a.sig < b.sig)) {
        struct wide larger = b;

        b = a;
        a = larger;
    }
    b.sig = shift_right_sticky128(b.sig, (unsigned)(a.exp - b.exp));
    a.sig = a.sign == b.sign ? a.sig + b.sig : a.sig - b.sig;
    return a;
}

/* The sign of an exact zero sum of numbers with different signs: IEEE 754 section 6.3. */
static bool zero_sign(const struct float_env *e)
{
    return e->round == RM_DN;
}

static uint64_t pack_wide(struct float_env *e, enum ir_type t, struct wide w)
{
    uint64_t high = (uint64_t)(w.sig >> 64);
    int zeros = high ? __builtin_clzll(high) : 64;

    if (w.sig == 0)
        return float_pack_zero(t, zero_sign(e));
    if (high == 0)
        zeros += __builtin_clzll((uint64_t)w.sig);
    w.sig <<= zeros;
    high = (uint64_t)(w.sig >> 64) | ((uint64_t)w.sig != 0);
    return float_pack(e, t, w.sign, w.exp + 1 - zeros, high);
}

static uint64_t pack_number(struct float_env *e, enum ir_type t, const struct parts *p)
{
    return float_pack(e, t, p->sign, p->exp, p->sig);
}

static uint64_t add(struct float_env *e, enum ir_type t, const struct parts p[2])
{
    const struct parts *a = &p[0], *b = &p[1];

    if (a->class == PARTS_INF && b->class == PARTS_INF && a->sign != b->sign)
        return float_pack_invalid(e, t);
    if (a->class == PARTS_INF || b->class == PARTS_INF)
        return float_pack_inf(t, a->class == PARTS_INF ? a->sign : b->sign);
    if (a->class == PARTS_ZERO && b->class == PARTS_ZERO)
        return float_pack_zero(t, a->sign == b->sign ? a->sign : zero_sign(e));
    if (a->class == PARTS_ZERO || b->class == PARTS_ZERO)
        return pack_number(e, t, a->class == PARTS_ZERO ? b : a);
    return pack_wide(e, t, wide_sum(widen(a), widen(b)));
}

/* Infinity times zero has no value. */
static bool is_invalid_product(const struct parts *a, const struct parts *b)
{
    return (a->class == PARTS_INF && b->class == PARTS_ZERO) ||
           (a->class == PARTS_ZERO && b->class == PARTS_INF);
}

static uint64_t multiply(struct float_env *e, enum ir_type t, const struct parts p[2])
{
    const struct parts *a = &p[0], *b = &p[1];
    bool sign = a->sign ^ b->sign;

    if (is_invalid_product(a, b))
        return float_pack_invalid(e, t);
    if (a->class == PARTS_INF || b->class == PARTS_INF)
        return float_pack_inf(t, sign);
    if (a->class == PARTS_ZERO || b->class == PARTS_ZERO)
        return float_pack_zero(t, sign);
    return pack_wide(e, t, wide_product(a, b));
}

/* The quotient of significands is in (2^62, 2^64): one or no leading zero. */
static uint64_t pack_quotient(struct float_env *e, enum ir_type t, const struct parts *a,
                              const struct parts *b)
{
    uint128 dividend = (uint128)a->sig << 63;
    uint64_t quotient = (uint64_t)(dividend / b->sig);
    uint64_t sticky = quotient * (uint128)b->sig != dividend;
    int zeros = __builtin_clzll(quotient);

    return float_pack(e, t, a->sign ^ b->sign, a->exp - b->exp - zeros, quotient << zeros | sticky);
}

static uint64_t divide(struct float_env *e, enum ir_type t, const struct parts p[2])
{
    const struct parts *a = &p[0], *b = &p[1];
    bool sign = a->sign ^ b->sign;

    if (a->class == b->class && a->class != PARTS_NUMBER)
        return float_pack_invalid(e, t);            /* 0 / 0, inf / inf */
    if (a->class == PARTS_ZERO || b->class == PARTS_INF)
        return float_pack_zero(t, sign);
    if (b->class == PARTS_ZERO && a->class == PARTS_NUMBER)
        e->flags |= FP_DIVZERO;
    if (b->class == PARTS_ZERO || a->class == PARTS_INF)
        return float_pack_inf(t, sign);
    return pack_quotient(e, t, a, b);
}

uint64_t float_arith(struct float_env *e, enum ir_opcode op, enum ir_type t, uint64_t a, uint64_t b)
{
    struct parts p[2] = { float_unpack(t, a), float_unpack(t, b) };

    if (parts_is_nan(&p[0]) || parts_is_nan(&p[1]))
        return float_pack_nan(e, t, p, 2);
    switch ((int)op) {
    case IR_fsub: p[1].sign = !p[1].sign; return add(e, t, p);
    case IR_fadd: return add(e, t, p);
    case IR_fmul: return multiply(e, t, p);
    default:      break;
    }
    assert(op == IR_fdiv);
    return divide(e, t, p);
}

/* The root of x, digit by digit; the lowest bit says whether there is a rest. */
static uint64_t root(uint128 x)
{
    uint64_t result = 0;

    for (uint64_t bit = 1ull << 63; bit != 0; bit >>= 1)
        if ((uint128)(result | bit) * (result | bit) <= x)
            result |= bit;
    return result | ((uint128)result * result != x);
}

uint64_t float_sqrt(struct float_env *e, enum ir_type t, uint64_t a)
{
    struct parts p = float_unpack(t, a);

    if (parts_is_nan(&p))
        return float_pack_nan(e, t, &p, 1);
    if (p.class == PARTS_ZERO)
        return float_pack_zero(t, p.sign);
    if (p.sign)
        return float_pack_invalid(e, t);
    if (p.class == PARTS_INF)
        return float_pack_inf(t, false);
    /* sig * 2^(exp - 63) = x * 2^(even - 126) with x in [2^126, 2^128): its root has 64 bits. */
    unsigned odd = p.exp & 1;

    return float_pack(e, t, false, (p.exp - (int)odd) / 2, root((uint128)p.sig << (63 + odd)));
}

/* The order in which a NaN is looked for. Arm: addend first (Arm ARM, FPProcessNaNs3). */
static uint64_t fma_nan(struct float_env *e, enum ir_type t, const struct parts p[3])
{
    struct parts ordered[3] = { p[2], p[0], p[1] };
    bool invalid = is_invalid_product(&p[0], &p[1]);

    if (e->nan == NAN_X86)
        return float_pack_nan(e, t, p, 3);
    if (invalid)
        e->flags |= FP_INVALID;
    if (invalid && p[2].class == PARTS_QNAN)
        return float_default_nan(t);
    return float_pack_nan(e, t, ordered, 3);
}

static uint64_t multiply_add(struct float_env *e, enum ir_type t, const struct parts p[3])
{
    const struct parts *a = &p[0], *b = &p[1], *c = &p[2];
    bool sign = a->sign ^ b->sign;
    bool inf = a->class == PARTS_INF || b->class == PARTS_INF;

    if (is_invalid_product(a, b) || (inf && c->class == PARTS_INF && c->sign != sign))
        return float_pack_invalid(e, t);
    if (inf || c->class == PARTS_INF)
        return float_pack_inf(t, inf ? sign : c->sign);
    if (a->class == PARTS_NUMBER && b->class == PARTS_NUMBER) {
        struct wide product = wide_product(a, b);

        return pack_wide(e, t, c->class == PARTS_ZERO ? product : wide_sum(product, widen(c)));
    }
    if (c->class == PARTS_ZERO)
        return float_pack_zero(t, sign == c->sign ? sign : zero_sign(e));
    return pack_number(e, t, c);
}

uint64_t float_fma(struct float_env *e, enum ir_type t, unsigned negate, uint64_t a, uint64_t b,
                   uint64_t c)
{
    struct parts p[3] = { float_unpack(t, a), float_unpack(t, b), float_unpack(t, c) };
    bool nan = parts_is_nan(&p[0]) || parts_is_nan(&p[1]) || parts_is_nan(&p[2]);

    /* x86 negates the product, not an operand: its NaNs keep their sign. */
    if (nan && e->nan == NAN_X86)
        return fma_nan(e, t, p);
    p[0].sign ^= (negate & FMA_NEG_PRODUCT) != 0;
    p[2].sign ^= (negate & FMA_NEG_ADDEND) != 0;
    return nan ? fma_nan(e, t, p) : multiply_add(e, t, p);
}
