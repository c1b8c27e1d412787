/* Software floating point: taking numbers apart, rounding, packing, NaN results.
 * SPDX-License-Identifier: MIT
 */
#include "float_parts.h"

const struct float_format float_formats[IR_TYPES + 1] = {
    [F16] = { 5, 10 },
    [F32] = { 8, 23 },
    [F64] = { 11, 52 },
    [FLOAT_BF16] = { 8, 7 },
};

struct parts float_unpack(enum ir_type t, uint64_t a)
{
    const struct float_format *f = &float_formats[t];
    int biased = (int)bits(a, f->frac_bits, f->exp_bits);
    uint64_t frac = (a & low_bits(f->frac_bits)) << (63 - f->frac_bits);
    bool sign = a >> (f->exp_bits + f->frac_bits) & 1;
    struct parts p = { PARTS_NUMBER, sign, biased - format_bias(f), frac };

    if (biased == (int)low_bits(f->exp_bits)) {
        p.class = frac == 0 ? PARTS_INF : frac >> 62 ? PARTS_QNAN : PARTS_SNAN;
    } else if (biased > 0) {
        p.sig |= 1ull << 63;
    } else if (frac == 0) {
        p.class = PARTS_ZERO;
    } else {
        int zeros = __builtin_clzll(frac);

        p.sig <<= zeros;
        p.exp += 1 - zeros;             /* a subnormal's exponent is that of the smallest normal */
    }
    return p;
}

static bool rounds_up(enum ir_round rm, bool sign, bool odd, bool half, bool rest)
{
    switch (rm) {
    case RM_NE: return half && (rest || odd);
    case RM_MM: return half;
    case RM_UP: return !sign && (half || rest);
    case RM_DN: return sign && (half || rest);
    default:    return false;
    }
}

uint64_t float_round_bits(enum ir_round rm, bool sign, uint128 sig, unsigned drop, bool *inexact)
{
    if (drop == 0)
        return (uint64_t)sig;

    uint64_t kept = (uint64_t)(sig >> drop);
    bool half = sig >> (drop - 1) & 1;
    bool rest = (sig & (((uint128)1 << (drop - 1)) - 1)) != 0;

    if (half || rest)
        *inexact = true;
    return kept + rounds_up(rm, sign, kept & 1, half, rest);
}

/* IEEE 754 section 7.4: overflow gives infinity or the largest number, by direction. */
static uint64_t overflow(struct float_env *e, const struct float_format *f, bool sign)
{
    bool to_inf = e->round == RM_NE || e->round == RM_MM || e->round == (sign ? RM_DN : RM_UP);

    e->flags |= FP_OVERFLOW | FP_INEXACT;
    return format_sign(f, sign) | (format_inf(f) - !to_inf);
}

/* Section 7.5. After rounding: would the result be below the smallest normal if the exponent had no
 * limit? */
static bool is_tiny(const struct float_env *e, const struct float_format *f, bool sign, int biased,
                    uint64_t sig)
{
    bool ignored;

    if (e->tiny_before || biased < 0)
        return true;
    sig = float_round_bits(e->round, sign, sig, 63 - f->frac_bits, &ignored);
    return sig >> (f->frac_bits + 1) == 0;
}

uint64_t float_pack(struct float_env *e, enum ir_type t, bool sign, int exp, uint64_t sig)
{
    const struct float_format *f = &float_formats[t];
    int biased = exp + format_bias(f);
    bool inexact = false, tiny = false;

    if (biased >= (int)low_bits(f->exp_bits))
        return overflow(e, f, sign);
    if (biased <= 0) {
        tiny = is_tiny(e, f, sign, biased, sig);
        sig = shift_right_sticky(sig, (unsigned)(1 - biased));
        biased = 1;
    }
    /* The leading one adds 1 to the exponent field; a carry out of the fraction does right, too. */
    uint64_t packed = ((uint64_t)(biased - 1) << f->frac_bits) +
                      float_round_bits(e->round, sign, sig, 63 - f->frac_bits, &inexact);

    if (packed >= format_inf(f))
        return overflow(e, f, sign);
    if (inexact)
        e->flags |= tiny ? FP_INEXACT | FP_UNDERFLOW : FP_INEXACT;
    return format_sign(f, sign) | packed;
}

uint64_t float_pack_zero(enum ir_type t, bool sign)
{
    return format_sign(&float_formats[t], sign);
}

uint64_t float_pack_inf(enum ir_type t, bool sign)
{
    const struct float_format *f = &float_formats[t];

    return format_sign(f, sign) | format_inf(f);
}

uint64_t float_default_nan(enum ir_type t)
{
    const struct float_format *f = &float_formats[t];

    return format_inf(f) | 1ull << (f->frac_bits - 1);
}

uint64_t float_inf(enum ir_type t)
{
    return format_inf(&float_formats[t]);
}

uint64_t float_smallest_normal(enum ir_type t)
{
    return 1ull << float_formats[t].frac_bits;
}

static uint64_t default_nan(const struct float_env *e, enum ir_type t)
{
    return float_default_nan(t) | format_sign(&float_formats[t], e->nan == NAN_X86);
}

uint64_t float_pack_invalid(struct float_env *e, enum ir_type t)
{
    e->flags |= FP_INVALID;
    return default_nan(e, t);
}

/* The operand whose payload the result has; one that signals comes first if the policy says so. */
static const struct parts *chosen_nan(enum ir_nan policy, const struct parts *operands, unsigned n)
{
    if (policy == NAN_FIRST)
        for (unsigned i = 0; i < n; i++)
            if (operands[i].class == PARTS_SNAN)
                return &operands[i];
    while (!parts_is_nan(operands))
        operands++;
    return operands;
}

uint64_t float_pack_nan(struct float_env *e, enum ir_type t, const struct parts *operands,
                        unsigned n)
{
    const struct float_format *f = &float_formats[t];

    for (unsigned i = 0; i < n; i++)
        if (operands[i].class == PARTS_SNAN)
            e->flags |= FP_INVALID;
    if (e->nan == NAN_DEFAULT)
        return float_default_nan(t);

    const struct parts *p = chosen_nan(e->nan, operands, n);
    return float_default_nan(t) | format_sign(f, p->sign) | p->sig >> (63 - f->frac_bits);
}
