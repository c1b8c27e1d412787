/* Between the files that say AdvSIMD as operations of the IR: the insn at work, its operands.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "simd.h"

enum form {
    NOT_INLINE,
    BINARY,                             /* op(n, m) */
    SWAPPED,                            /* op(m, n) */
    INVERTED, INVERTED_STRAIGHT,        /* ~op(m, n): n >= m is not m > n; ~op(n, m) */
    ACCUMULATE,                         /* d + op(n, m) */
    MULTIPLY_SUB,                       /* d - n * m */
    TEST,                               /* ~((n & m) == 0) */
    UNARY,                              /* op(n) */
    SIGN_BITS,                          /* leading bits like the sign */
    REVERSE,
    PAIRS,                              /* op of neighbours of n:m */
    LONG, LONG_ADD,                     /* op(longer n, longer m); added to d */
    WIDE,                               /* op(n, longer m) */
    PRODUCT, PRODUCT_ADD, PRODUCT_SUB,  /* op(n, m) of a half; added to or subtracted from d */
    PAIRS_LONG, PAIRS_LONG_ADD,         /* sums of neighbours, longer */
    NARROW,                             /* shorter n >> imm; `other` & ROUNDED */
    HIGH_NARROW,                        /* high halves of op(n, m); `other` & ROUNDED */
    LENGTHEN,                           /* longer n << imm */
    ACROSS, ACROSS_LONG,
    SHIFT_RIGHT, SHIFT_RIGHT_ADD, SHIFT_LEFT,
    INTEGER_FORMS,

    /* simd_saturate.c: rounded and saturated */
    SHIFT_ROUND, SHIFT_ROUND_ADD,       /* n >> imm, rounded; op is the shift */
    SHIFT_INSERT_LEFT, SHIFT_INSERT_RIGHT,
    SHIFT_EACH,                         /* n << m, or n >> -m by op; `other` & ROUNDED */
    SATURATE,                           /* op(n, m); QC if other(n, m) differs */
    SATURATE_NEGATE, SATURATE_ABS,
    SATURATE_NARROW,                    /* op of n >> imm; `other`: SIGNED, ROUNDED */
    DOUBLE_HIGH,                        /* op(n, m), doubled; QC if both are MIN */
    DOUBLE_LONG, DOUBLE_LONG_ADD, DOUBLE_LONG_SUB,
    SATURATED_FORMS,

    /* simd_float.c */
    F_EACH, FLOAT_UNARY, FLOAT_DIFFERENCE,
    FLOAT_FMA,                          /* d + n * m; `other`: n negated */
    FLOAT_COMPARE,                      /* op is enum ir_fcc; `other`: operands swapped */
    FLOAT_COMPARE_SIZE,                 /* the same of absolute values */
    FLOAT_PAIRS,
    FLOAT_MINMAX, FLOAT_MINMAX_PAIRS, FLOAT_MINMAX_ACROSS,      /* `other`: enum ir_fmin */
    FLOAT_ROUND,                        /* `other`: exact */
    FLOAT_TO_INT, FLOAT_TO_FIXED, FLOAT_FROM_INT,
    FLOAT_LONGER, FLOAT_SHORTER,
    COMPLEX_ADD, COMPLEX_FMA,
    FORMS
};

enum { SIGNED = 1, ROUNDED = 2 };

struct rule { uint8_t form, op, other; };

/* The insn: types of what it works on, in the rule's words. Of scalars the lanes above are zeros
 * in operands, which no form makes anything of but comparisons. */
struct work {
    struct trans *t;
    const struct simd_call *c;
    const struct rule *rule;
    enum ir_type type, lane, longer;
    ir_ref n, m, d;                     /* given operands, instead of those of registers */
};

static inline ir_ref op(const struct work *w, unsigned opcode, enum ir_type type, unsigned aux,
                        int imm, ir_ref a, ir_ref b)
{
    return ir_emit(w->t->ir, (struct ir_op){ .op = (uint8_t)opcode, .type = (uint8_t)type,
                                             .aux = (uint16_t)aux, .imm = imm, .a = a, .b = b });
}

static inline ir_ref each(const struct work *w, unsigned opcode, ir_ref a, ir_ref b)
{
    return op(w, opcode, w->type, w->lane, 0, a, b);
}

static inline ir_ref long_op(const struct work *w, unsigned opcode, ir_ref a, ir_ref b)
{
    return op(w, opcode, V128, w->longer, 0, a, b);
}

static inline ir_ref amount(const struct work *w, uint64_t n)
{
    return ir_const(w->t->ir, I32, n);
}

static inline unsigned lane_bits(const struct work *w) { return 8u * ir_type_bytes(w->lane); }

/* A constant in all lanes. */
static inline ir_ref all_lanes(const struct work *w, enum ir_type type, enum ir_type lane,
                               uint64_t v)
{
    v &= low_bits(8 * ir_type_bytes(lane));
    return v ? op(w, IR_vdup, type, lane, 0, k64(w->t, v), 0) : ir_const(w->t->ir, type, 0);
}

/* V128: registers, of scalars one lane of this type. m: or its one element in all lanes. */
ir_ref simd_whole(const struct work *w, int64_t n, enum ir_type lane);
ir_ref simd_whole_m(const struct work *w);
/* Of the work's type; m is zero where the insn has none. */
ir_ref simd_n(const struct work *w);
ir_ref simd_m(const struct work *w);
ir_ref simd_d(const struct work *w);
/* Neighbours in n:m. */
void simd_neighbours(const struct work *w, ir_ref *even, ir_ref *odd);
/* n, m lengthened as `other` says. */
ir_ref simd_lengthen(const struct work *w, ir_ref whole);
/* The result of "2" forms: the low half of d stays. */
ir_ref simd_upper(const struct work *w, ir_ref low_part);

/* The result, or 0: not inline. */
ir_ref simd_saturated(const struct work *w);
ir_ref simd_float(const struct work *w);
