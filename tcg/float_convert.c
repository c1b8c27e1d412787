/* Software floating point: between formats, to and from integers, to integral values.
 * SPDX-License-Identifier: MIT
 */
#include "float_parts.h"

uint64_t float_convert(struct float_env *e, enum ir_type to, enum ir_type from, uint64_t a)
{
    struct parts p = float_unpack(from, a);

    if (parts_is_nan(&p))
        return float_pack_nan(e, to, &p, 1);
    if (p.class == PARTS_INF)
        return float_pack_inf(to, p.sign);
    if (p.class == PARTS_ZERO)
        return float_pack_zero(to, p.sign);
    return float_pack(e, to, p.sign, p.exp, p.sig);
}

/* The magnitude of a number below 2^64, rounded to an integer. */
static uint64_t to_integral(const struct float_env *e, const struct parts *p, bool *inexact)
{
    if (p->exp < -1)                    /* below one half: only that there is something matters */
        return float_round_bits(e->round, p->sign, 1, 64, inexact);
    return float_round_bits(e->round, p->sign, p->sig, (unsigned)(63 - p->exp), inexact);
}

uint64_t float_round(struct float_env *e, enum ir_type t, bool exact, uint64_t a)
{
    struct parts p = float_unpack(t, a);
    bool inexact = false;

    if (parts_is_nan(&p))
        return float_pack_nan(e, t, &p, 1);
    if (p.class != PARTS_NUMBER || p.exp >= float_formats[t].frac_bits)
        return a;

    uint64_t magnitude = to_integral(e, &p, &inexact);

    if (inexact && exact)
        e->flags |= FP_INEXACT;
    if (magnitude == 0)
        return float_pack_zero(t, p.sign);

    int zeros = __builtin_clzll(magnitude);
    return float_pack(e, t, p.sign, 63 - zeros, magnitude << zeros);
}

static uint64_t integer_min(unsigned bits, bool is_signed)
{
    return is_signed ? ~0ull << (bits - 1) : 0;
}

static uint64_t integer_max(unsigned bits, bool is_signed)
{
    return low_bits(is_signed ? bits - 1 : bits);
}

/* What does not fit: NaN, infinity, too large. */
static uint64_t saturate(struct float_env *e, unsigned bits, bool is_signed, unsigned aux,
                         const struct parts *p)
{
    e->flags |= FP_INVALID;
    if (aux & FTOI_X86)                 /* SDM volume 1, 4.8.3.7; AVX-512: all ones for unsigned */
        return is_signed ? integer_min(bits, true) : integer_max(bits, false);
    if (parts_is_nan(p))
        return aux & FTOI_NAN_ZERO ? 0 : integer_max(bits, is_signed);
    return p->sign ? integer_min(bits, is_signed) : integer_max(bits, is_signed);
}

uint64_t float_to_int(struct float_env *e, enum ir_type t, unsigned bits, bool is_signed,
                      unsigned aux, uint64_t a)
{
    struct parts p = float_unpack(t, a);
    bool inexact = false;

    if (p.class == PARTS_ZERO)
        return 0;
    if (p.class != PARTS_NUMBER || p.exp > 63)
        return saturate(e, bits, is_signed, aux, &p);

    uint64_t magnitude = to_integral(e, &p, &inexact);
    uint64_t limit = p.sign ? -integer_min(bits, is_signed) : integer_max(bits, is_signed);

    if (magnitude > limit)
        return saturate(e, bits, is_signed, aux, &p);
    if (inexact)
        e->flags |= FP_INEXACT;
    return p.sign ? -magnitude : magnitude;
}

uint64_t float_from_int(struct float_env *e, enum ir_type t, unsigned bits, bool is_signed,
                        uint64_t a)
{
    uint64_t value = is_signed ? (uint64_t)sign_extend(a, bits) : a & low_bits(bits);
    bool sign = is_signed && (int64_t)value < 0;
    uint64_t magnitude = sign ? -value : value;

    if (magnitude == 0)
        return float_pack_zero(t, false);

    int zeros = __builtin_clzll(magnitude);
    return float_pack(e, t, sign, 63 - zeros, magnitude << zeros);
}
