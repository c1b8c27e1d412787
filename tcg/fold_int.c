/* Rules of arithmetic: what adding, multiplying, dividing by special numbers comes to.
 * SPDX-License-Identifier: MIT
 */
#include "fold.h"

static ir_ref zero(struct ir *ir, const struct ir_op *op)
{
    return ir_const(ir, op->type, 0);
}

static ir_ref into(struct ir_op *op, enum ir_opcode to, ir_ref a, ir_ref b)
{
    *op = (struct ir_op){ .op = (uint8_t)to, .type = op->type, .a = a, .b = b };
    return FOLD_AGAIN;
}

/* n with v == 1 << n, or -1. */
static int log2_of(uint64_t v)
{
    return v != 0 && (v & (v - 1)) == 0 ? __builtin_ctzll(v) : -1;
}

static int log2_operand(const struct ir *ir, ir_ref r)
{
    return ir_is_const(r) ? log2_of(ir_value(ir, r)) : -1;
}

/* -- x op 0, x op ~0, x op x ------------------------------------------------------------------ */

static ir_ref x_when_zero(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, 0) ? op->a : FOLD_NONE;
}

static ir_ref zero_when_zero(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, 0) ? zero(ir, op) : FOLD_NONE;
}

static ir_ref zero_of_zero(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->a, 0) ? zero(ir, op) : FOLD_NONE;
}

static ir_ref x_when_ones(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, ~0ull) && op->type <= I64 ? op->a : FOLD_NONE;
}

static ir_ref ones_when_ones(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, ~0ull) && op->type <= I64 ? op->b : FOLD_NONE;
}

static ir_ref x_when_same(struct ir *ir, struct ir_op *op)
{
    return op->a == op->b ? op->a : FOLD_NONE;
}

static ir_ref zero_when_same(struct ir *ir, struct ir_op *op)
{
    return op->a == op->b ? zero(ir, op) : FOLD_NONE;
}

/* -- sums ------------------------------------------------------------------------------------- */

/* (x op c) op d = x op (c op d): add, and, or, xor, mul; the inner op is the same op. */
static ir_ref associate(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *inner = defined_by(ir, op->a, op->op);

    if (inner == NULL || !ir_is_const(op->b) || !ir_is_const(inner->b))
        return FOLD_NONE;
    ir_ref x = inner->a;
    op->b = ir_binary(ir, op->op, op->type, inner->b, op->b);
    op->a = x;
    return FOLD_AGAIN;
}

static ir_ref add_negated(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_neg), *b = defined_by(ir, op->b, IR_neg);

    if (b != NULL)
        return into(op, IR_sub, op->a, b->a);
    return a != NULL ? into(op, IR_sub, op->b, a->a) : FOLD_NONE;
}

/* (x - y) + y = x */
static ir_ref add_subtracted(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_sub), *b = defined_by(ir, op->b, IR_sub);

    if (a != NULL && a->b == op->b)
        return a->a;
    return b != NULL && b->b == op->a ? b->a : FOLD_NONE;
}

static ir_ref subtract_constant(struct ir *ir, struct ir_op *op)
{
    if (!ir_is_const(op->b))
        return FOLD_NONE;
    return into(op, IR_add, op->a, ir_const(ir, op->type, -ir_value(ir, op->b)));
}

static ir_ref subtract_from_zero(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->a, 0) ? into(op, IR_neg, op->b, 0) : FOLD_NONE;
}

static ir_ref subtract_negated(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *b = defined_by(ir, op->b, IR_neg);

    return b != NULL ? into(op, IR_add, op->a, b->a) : FOLD_NONE;
}

/* (x + y) - y = x */
static ir_ref subtract_added(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_add);

    if (a == NULL)
        return FOLD_NONE;
    return a->b == op->b ? a->a : a->a == op->b ? a->b : FOLD_NONE;
}

/* op(op(x)) = x: neg, not, bswap, fneg. */
static ir_ref twice_is_nothing(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, op->op);

    return a != NULL ? a->a : FOLD_NONE;
}

static ir_ref negate_difference(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_sub);

    return a != NULL ? into(op, IR_sub, a->b, a->a) : FOLD_NONE;
}

/* -- products and quotients ------------------------------------------------------------------- */

static ir_ref multiply_by_special(struct ir *ir, struct ir_op *op)
{
    int n = log2_operand(ir, op->b);

    if (n == 0)
        return op->a;
    if (n > 0)
        return into(op, IR_shl, op->a, ir_const(ir, op->type, (uint64_t)n));
    return is_value(ir, op->b, ~0ull) ? into(op, IR_neg, op->a, 0) : FOLD_NONE;
}

/* The unsigned high half of x * 2^n: what a shift to the left would lose. */
static ir_ref high_of_power(struct ir *ir, struct ir_op *op)
{
    int n = log2_operand(ir, op->b), w = (int)ir_type_bits(op->type);

    if (n < 0)
        return FOLD_NONE;
    return n == 0 ? zero(ir, op)
                  : into(op, IR_shr, op->a, ir_const(ir, op->type, (uint64_t)(w - n)));
}

/* Division by zero is an ordinary case: the policy says what comes out. */
static ir_ref divide_by_zero(struct ir *ir, struct ir_op *op)
{
    if (!is_value(ir, op->b, 0))
        return FOLD_NONE;
    if (op->op == IR_divs || op->op == IR_divu)
        return ir_const(ir, op->type, op->aux == DIV_ONES ? ~0ull : 0);
    return op->aux == DIV_ANY ? zero(ir, op) : op->a;
}

static ir_ref divide_by_power(struct ir *ir, struct ir_op *op)
{
    int n = log2_operand(ir, op->b);

    if (n == 0)
        return op->a;
    return n > 0 ? into(op, IR_shr, op->a, ir_const(ir, op->type, (uint64_t)n)) : FOLD_NONE;
}

static ir_ref remainder_of_power(struct ir *ir, struct ir_op *op)
{
    if (log2_operand(ir, op->b) < 0)
        return FOLD_NONE;
    return into(op, IR_and, op->a, ir_const(ir, op->type, ir_value(ir, op->b) - 1));
}

/* MIN / -1 is MIN in every policy, and so is -MIN. */
static ir_ref divide_signed_by_one(struct ir *ir, struct ir_op *op)
{
    if (is_value(ir, op->b, 1))
        return op->a;
    return is_value(ir, op->b, ~0ull) ? into(op, IR_neg, op->a, 0) : FOLD_NONE;
}

/* What to add to x so that an arithmetic shift by n rounds to zero: 2^n - 1 if x < 0. */
static ir_ref rounding_to_zero(struct ir *ir, const struct ir_op *op, int n)
{
    unsigned w = ir_type_bits(op->type);
    ir_ref sign = ir_binary_imm(ir, IR_sar, op->type, op->a, w - 1);

    return ir_binary_imm(ir, IR_shr, op->type, sign, w - (unsigned)n);
}

static int positive_power(const struct ir *ir, const struct ir_op *op)
{
    int n = log2_operand(ir, op->b);

    return n < (int)ir_type_bits(op->type) - 1 ? n : -1;
}

static ir_ref divide_signed_by_power(struct ir *ir, struct ir_op *op)
{
    int n = positive_power(ir, op);

    if (n < 1)
        return FOLD_NONE;
    ir_ref sum = ir_binary(ir, IR_add, op->type, op->a, rounding_to_zero(ir, op, n));
    return into(op, IR_sar, sum, ir_const(ir, op->type, (uint64_t)n));
}

static ir_ref remainder_signed_of_one(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, 1) || is_value(ir, op->b, ~0ull) ? zero(ir, op) : FOLD_NONE;
}

/* x - (x rounded to zero to a multiple of 2^n) */
static ir_ref remainder_signed_of_power(struct ir *ir, struct ir_op *op)
{
    int n = positive_power(ir, op);

    if (n < 1)
        return FOLD_NONE;
    ir_ref sum = ir_binary(ir, IR_add, op->type, op->a, rounding_to_zero(ir, op, n));
    ir_ref multiple = ir_binary_imm(ir, IR_and, op->type, sum, ~low_bits((unsigned)n));
    return into(op, IR_sub, op->a, multiple);
}

/* -- halves ----------------------------------------------------------------------------------- */

static ir_ref half_of_pack(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_pack);

    return a == NULL ? FOLD_NONE : op->op == IR_high ? a->b : a->a;
}

static ir_ref pack_of_halves(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_low), *b = defined_by(ir, op->b, IR_high);

    return a != NULL && b != NULL && a->a == b->a ? a->a : FOLD_NONE;
}

/* -- signs of floating values ----------------------------------------------------------------- */

static ir_ref sign_does_not_matter(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_fneg);

    if (a == NULL)
        a = defined_by(ir, op->a, IR_fabs);
    if (a == NULL)
        return FOLD_NONE;
    op->a = a->a;
    return FOLD_AGAIN;
}

static ir_ref sign_times_itself(struct ir *ir, struct ir_op *op)
{
    return op->a == op->b ? into(op, IR_fabs, op->a, 0) : FOLD_NONE;
}

static ir_ref bits_of_bits(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_bitcast);

    if (ir_type_of(ir, op->a) == op->type)
        return op->a;
    if (a == NULL)
        return FOLD_NONE;
    op->a = a->a;
    return FOLD_AGAIN;
}

static ir_ref unbox_boxed(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_fbox);

    return a != NULL && ir_type_of(ir, a->a) == op->type ? a->a : FOLD_NONE;
}

static ir_ref low_of_extended(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_vzext);

    if (ir_is_const(op->a))             /* of vectors there is only 0 */
        return ir_const(ir, op->type, 0);
    return a != NULL && ir_type_of(ir, a->a) == op->type ? a->a : FOLD_NONE;
}

static ir_ref extended_zero(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->a, 0) ? ir_const(ir, op->type, 0) : FOLD_NONE;
}

/* clang-format off */
const struct rule fold_int[] = {
    { IR_add,       B_ZERO,                                          x_when_zero },
    { IR_add,       A_LIKE_OP,                                       associate },
    { IR_add,       A_IS(BY_NEG) | B_IS(BY_NEG),                     add_negated },
    { IR_add,       A_IS(BY_SUB) | B_IS(BY_SUB),                     add_subtracted },
    { IR_sub,       A_IS_B,                                          zero_when_same },
    { IR_sub,       B_CONST,                                         subtract_constant },
    { IR_sub,       A_CONST,                                         subtract_from_zero },
    { IR_sub,       B_IS(BY_NEG),                                    subtract_negated },
    { IR_sub,       A_IS(BY_ADD),                                    subtract_added },
    { IR_neg,       A_LIKE_OP,                                       twice_is_nothing },
    { IR_neg,       A_IS(BY_SUB),                                    negate_difference },
    { IR_mul,       B_ZERO,                                          zero_when_zero },
    { IR_mul,       B_CONST,                                         multiply_by_special },
    { IR_mul,       A_LIKE_OP,                                       associate },
    { IR_mulhs,     B_ZERO,                                          zero_when_zero },
    { IR_mulhu,     B_ZERO,                                          zero_when_zero },
    { IR_mulhu,     B_CONST,                                         high_of_power },
    { IR_mulhsu,    B_ZERO,                                          zero_when_zero },
    { IR_mulhsu,    A_CONST,                                         zero_of_zero },
    { IR_divs,      B_ZERO,                                          divide_by_zero },
    { IR_divs,      B_CONST,                                         divide_signed_by_one },
    { IR_divs,      B_CONST,                                         divide_signed_by_power },
    { IR_divu,      B_ZERO,                                          divide_by_zero },
    { IR_divu,      B_CONST,                                         divide_by_power },
    { IR_rems,      B_ZERO,                                          divide_by_zero },
    { IR_rems,      B_CONST,                                         remainder_signed_of_one },
    { IR_rems,      B_CONST,                                         remainder_signed_of_power },
    { IR_remu,      B_ZERO,                                          divide_by_zero },
    { IR_remu,      B_CONST,                                         remainder_of_power },
    { IR_and,       B_ZERO,                                          zero_when_zero },
    { IR_and,       B_CONST,                                         x_when_ones },
    { IR_and,       A_IS_B,                                          x_when_same },
    { IR_and,       A_LIKE_OP,                                       associate },
    { IR_or,        B_ZERO,                                          x_when_zero },
    { IR_or,        B_CONST,                                         ones_when_ones },
    { IR_or,        A_IS_B,                                          x_when_same },
    { IR_or,        A_LIKE_OP,                                       associate },
    { IR_xor,       B_ZERO,                                          x_when_zero },
    { IR_xor,       A_IS_B,                                          zero_when_same },
    { IR_xor,       A_LIKE_OP,                                       associate },
    { IR_andn,      B_ZERO,                                          x_when_zero },
    { IR_andn,      A_IS_B,                                          zero_when_same },
    { IR_andn,      A_CONST,                                         zero_of_zero },
    { IR_not,       A_LIKE_OP,                                       twice_is_nothing },
    { IR_bswap,     A_LIKE_OP,                                       twice_is_nothing },
    { IR_clmul,     B_ZERO,                                          zero_when_zero },
    { IR_clmulh,    B_ZERO,                                          zero_when_zero },
    { IR_smin,      A_IS_B,                                          x_when_same },
    { IR_smax,      A_IS_B,                                          x_when_same },
    { IR_umin,      A_IS_B,                                          x_when_same },
    { IR_umin,      B_ZERO,                                          zero_when_zero },
    { IR_umin,      B_CONST,                                         x_when_ones },
    { IR_umax,      A_IS_B,                                          x_when_same },
    { IR_umax,      B_ZERO,                                          x_when_zero },
    { IR_umax,      B_CONST,                                         ones_when_ones },
    { IR_low,       A_IS(BY_TRUNC),                                  half_of_pack },
    { IR_low,       A_CONST,                                         zero_of_zero },
    { IR_high,      A_IS(BY_TRUNC),                                  half_of_pack },
    { IR_high,      A_CONST,                                         zero_of_zero },
    { IR_pack,      ANY_OP,                                          pack_of_halves },
    { IR_fneg,      A_LIKE_OP,                                       twice_is_nothing },
    { IR_fabs,      ANY_OP,                                          sign_does_not_matter },
    { IR_fcopysign, A_IS_B,                                          x_when_same },
    { IR_fcopysign, ANY_OP,                                          sign_does_not_matter },
    { IR_fxorsign,  A_IS_B,                                          sign_times_itself },
    { IR_bitcast,   ANY_OP,                                          bits_of_bits },
    { IR_funbox,    ANY_OP,                                          unbox_boxed },
    { IR_vlow,      ANY_OP,                                          low_of_extended },
    { IR_vzext,     A_CONST,                                         extended_zero },
    { 0 },
};
/* clang-format on */
