/* Vector estimates of reciprocals to 7 bits: sections 31.13.9 and 31.13.10.
 * SPDX-License-Identifier: MIT
 */
#include "v.h"

/* Fractions of 1 / sqrt(x), by the exponent's lowest bit and 6 bits of the fraction. */
static const uint8_t root_table[128] = {
     52,  51,  50,  48,  47,  46,  44,  43,  42,  41,  40,  39,  38,  36,  35,  34,
     33,  32,  31,  30,  30,  29,  28,  27,  26,  25,  24,  23,  23,  22,  21,  20,
     19,  19,  18,  17,  16,  16,  15,  14,  14,  13,  12,  12,  11,  10,  10,   9,
      9,   8,   7,   7,   6,   6,   5,   4,   4,   3,   3,   2,   2,   1,   1,   0,
    127, 125, 123, 121, 119, 118, 116, 114, 113, 111, 109, 108, 106, 105, 103, 102,
    100,  99,  97,  96,  95,  93,  92,  91,  90,  88,  87,  86,  85,  84,  83,  82,
     80,  79,  78,  77,  76,  75,  74,  73,  72,  71,  70,  70,  69,  68,  67,  66,
     65,  64,  63,  63,  62,  61,  60,  59,  59,  58,  57,  56,  56,  55,  54,  53,
};

/* Fractions of 1 / x, by 7 bits of the fraction. */
static const uint8_t reciprocal_table[128] = {
    127, 125, 123, 121, 119, 117, 116, 114, 112, 110, 109, 107, 105, 104, 102, 100,
     99,  97,  96,  94,  93,  91,  90,  88,  87,  85,  84,  83,  81,  80,  79,  77,
     76,  75,  74,  72,  71,  70,  69,  68,  66,  65,  64,  63,  62,  61,  60,  59,
     58,  57,  56,  55,  54,  53,  52,  51,  50,  49,  48,  47,  46,  45,  44,  43,
     42,  41,  40,  40,  39,  38,  37,  36,  35,  35,  34,  33,  32,  31,  31,  30,
     29,  28,  28,  27,  26,  25,  25,  24,  23,  23,  22,  21,  21,  20,  19,  19,
     18,  17,  17,  16,  15,  15,  14,  14,  13,  12,  12,  11,  11,  10,   9,   9,
      8,   8,   7,   7,   6,   5,   5,   4,   4,   3,   3,   2,   2,   1,   1,   0,
};

/* A number taken apart; fraction without the leading one, also of what was subnormal. */
struct fields { unsigned frac_bits; int bias, exp; bool sign; uint64_t frac; };

static struct fields split(enum ir_type t, uint64_t a)
{
    unsigned bits = ir_type_bytes(t) * 8, frac_bits = t == F64 ? 52 : t == F32 ? 23 : 10;
    uint64_t max = low_bits(bits - 1 - frac_bits);
    struct fields f = {
        .frac_bits = frac_bits, .bias = (int)(max >> 1), .exp = (int)(a >> frac_bits & max),
        .sign = a >> (bits - 1) & 1, .frac = a & low_bits(frac_bits),
    };

    if (f.exp == 0 && f.frac != 0) {
        int zeros = __builtin_clzll(f.frac) - (64 - (int)frac_bits);

        f.frac = f.frac << (zeros + 1) & low_bits(frac_bits);
        f.exp = -zeros;
    }
    return f;
}

static uint64_t join(enum ir_type t, bool sign, int exp, uint64_t frac)
{
    unsigned bits = ir_type_bytes(t) * 8, frac_bits = t == F64 ? 52 : t == F32 ? 23 : 10;

    return (uint64_t)sign << (bits - 1) | (uint64_t)exp << frac_bits | frac;
}

static uint64_t nan_result(struct float_env *e, enum ir_type t, bool invalid)
{
    if (invalid)
        e->flags |= FP_INVALID;
    return float_default_nan(t);
}

uint64_t v_frsqrt7(struct float_env *e, enum ir_type t, uint64_t d, uint64_t a, uint64_t b)
{
    struct fields f = split(t, a);
    uint64_t inf = float_inf(t), magnitude = a & ~join(t, true, 0, 0);

    if (magnitude > inf)
        return nan_result(e, t, float_is_snan(t, a));
    if (magnitude == 0) {
        e->flags |= FP_DIVZERO;
        return inf | a;
    }
    if (f.sign)
        return nan_result(e, t, true);
    if (magnitude == inf)
        return 0;

    unsigned index = (f.exp & 1 ? 64u : 0) | (unsigned)(f.frac >> (f.frac_bits - 6));

    return join(t, false, (3 * f.bias - 1 - f.exp) >> 1,
                (uint64_t)root_table[index] << (f.frac_bits - 7));
}

/* The reciprocal of a tiny number: section 31.13.10. */
static uint64_t overflow(struct float_env *e, enum ir_type t, bool sign)
{
    bool to_inf = e->round == RM_NE || e->round == RM_MM || e->round == (sign ? RM_DN : RM_UP);

    e->flags |= FP_OVERFLOW | FP_INEXACT;
    return join(t, sign, 0, 0) | (float_inf(t) - !to_inf);
}

uint64_t v_frec7(struct float_env *e, enum ir_type t, uint64_t d, uint64_t a, uint64_t b)
{
    struct fields f = split(t, a);
    uint64_t inf = float_inf(t), magnitude = a & ~join(t, true, 0, 0);
    uint64_t frac = (uint64_t)reciprocal_table[f.frac >> (f.frac_bits - 7)] << (f.frac_bits - 7);
    int exp = 2 * f.bias - 1 - f.exp;

    if (magnitude > inf)
        return nan_result(e, t, float_is_snan(t, a));
    if (magnitude == inf)
        return join(t, f.sign, 0, 0);
    if (magnitude == 0) {
        e->flags |= FP_DIVZERO;
        return inf | a;
    }
    if (f.exp < -1)
        return overflow(e, t, f.sign);
    if (exp <= 0) {                     /* 0 or -1: the result is subnormal */
        frac = (frac | 1ull << f.frac_bits) >> (1 - exp);
        exp = 0;
    }
    return join(t, f.sign, exp, frac);
}
