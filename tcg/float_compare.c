/* Software floating point: comparisons, minimum and maximum, what a bit pattern is.
 * SPDX-License-Identifier: MIT
 */
#include "float_parts.h"

bool float_is_nan(enum ir_type t, uint64_t a)
{
    struct parts p = float_unpack(t, a);

    return parts_is_nan(&p);
}

bool float_is_snan(enum ir_type t, uint64_t a)
{
    return float_unpack(t, a).class == PARTS_SNAN;
}

/* Bit patterns as integers in the order of the numbers they mean, -0 just below +0. */
static int64_t ordered(enum ir_type t, uint64_t a)
{
    uint64_t sign = format_sign(&float_formats[t], true);

    return a & sign ? -(int64_t)(a & (sign - 1)) - 1 : (int64_t)(a & (sign - 1));
}

static bool both_zero(enum ir_type t, uint64_t a, uint64_t b)
{
    return ((a | b) & (format_sign(&float_formats[t], true) - 1)) == 0;
}

bool float_compare(struct float_env *e, enum ir_type t, enum ir_fcc fcc, uint64_t a, uint64_t b)
{
    bool signals = fcc == FCC_LT || fcc == FCC_LE;

    if (float_is_nan(t, a) || float_is_nan(t, b)) {
        if (signals || float_is_snan(t, a) || float_is_snan(t, b))
            e->flags |= FP_INVALID;
        return fcc == FCC_UNORD;
    }

    bool equal = both_zero(t, a, b) || ordered(t, a) == ordered(t, b);
    bool less = !equal && ordered(t, a) < ordered(t, b);

    switch (fcc) {
    case FCC_EQ:                return equal;
    case FCC_LT: case FCC_LTQ:  return less;
    case FCC_LE: case FCC_LEQ:  return less || equal;
    default:                    return false;
    }
}

uint64_t float_minmax(struct float_env *e, enum ir_opcode op, enum ir_type t, enum ir_fmin how,
                      uint64_t a, uint64_t b)
{
    struct parts p[2] = { float_unpack(t, a), float_unpack(t, b) };
    bool a_nan = parts_is_nan(&p[0]), b_nan = parts_is_nan(&p[1]);

    bool snan = p[0].class == PARTS_SNAN || p[1].class == PARTS_SNAN;

    if ((a_nan && b_nan) || (how == FMIN_NAN && (a_nan || b_nan)) || (how == FMIN_QUIET && snan))
        return float_pack_nan(e, t, p, 2);
    if (a_nan || b_nan) {
        if (snan)
            e->flags |= FP_INVALID;
        return a_nan ? b : a;
    }
    return (ordered(t, a) < ordered(t, b)) == (op == IR_fmin) ? a : b;
}
