/* Rules of conditions: setcc, select, brcc, exit_if share them; and of exits whose target is known.
 * SPDX-License-Identifier: MIT
 */
#include "fold.h"

enum truth { NEVER, ALWAYS, OPEN };

static enum ir_type compared(const struct ir *ir, const struct ir_op *op)
{
    return ir_type_of(ir, op->a);
}

/* -- what is decided -------------------------------------------------------------------------- */

/* The condition of a value with itself. */
static enum truth with_itself(enum ir_cc cc)
{
    switch (cc) {
    case CC_EQ:
    case CC_GE:
    case CC_LE:
    case CC_GEU:
    case CC_LEU: return ALWAYS;
    case CC_TSTEQ:
    case CC_TSTNE: return OPEN;
    default: return NEVER;
    }
}

/* An unsigned value between 0 and max against a constant. */
static enum truth in_range(enum ir_cc cc, uint64_t max, uint64_t c)
{
    switch (cc) {
    case CC_LTU: return max < c ? ALWAYS : c == 0 ? NEVER : OPEN;
    case CC_GEU: return max < c ? NEVER : c == 0 ? ALWAYS : OPEN;
    case CC_LEU: return max <= c ? ALWAYS : OPEN;
    case CC_GTU: return max <= c ? NEVER : OPEN;
    default: return OPEN;
    }
}

/* A value that is known not to be negative against a constant: as unsigned, unless the constant is
 * negative. */
static enum truth in_signed_range(enum ir_cc cc, uint64_t max, int64_t c)
{
    static const uint8_t unsigned_cc[IR_CCS] = {
        [CC_LT] = CC_LTU, [CC_GE] = CC_GEU, [CC_LE] = CC_LEU, [CC_GT] = CC_GTU,
    };

    if (cc < CC_LT || cc > CC_GT)
        return OPEN;
    if (c < 0)
        return cc == CC_GT || cc == CC_GE ? ALWAYS : NEVER;
    return in_range(unsigned_cc[cc], max, (uint64_t)c);
}

static enum truth at_the_limits(enum ir_cc cc, unsigned w, uint64_t c)
{
    uint64_t min = 1ull << (w - 1);

    if (c == min && (cc == CC_LT || cc == CC_GE))
        return cc == CC_GE ? ALWAYS : NEVER;
    if (c == min - 1 && (cc == CC_GT || cc == CC_LE))
        return cc == CC_LE ? ALWAYS : NEVER;
    return OPEN;
}

static enum truth against_constant(const struct ir *ir, const struct ir_op *op, uint64_t c)
{
    unsigned w = ir_type_bits(compared(ir, op));
    enum ir_cc cc = op->aux;

    if ((cc == CC_EQ || cc == CC_NE) && (c == 0 || !has_known_bits(ir, op->a)))
        return OPEN;
    uint64_t ones = ir_possible_ones(ir, op->a);
    if ((cc == CC_EQ || cc == CC_NE) && (c & ~ones) != 0)
        return cc == CC_NE ? ALWAYS : NEVER;
    if ((cc == CC_TSTEQ || cc == CC_TSTNE) && (c & ones) == 0)
        return cc == CC_TSTEQ ? ALWAYS : NEVER;
    enum truth t = in_range(cc, ones, c);
    if (t == OPEN && !(ones >> (w - 1)))
        t = in_signed_range(cc, ones, sign_extend(c, w));
    return t != OPEN ? t : at_the_limits(cc, w, c);
}

static enum truth decide(const struct ir *ir, const struct ir_op *op)
{
    uint64_t a, b;

    if (op->a == op->b && !ir_is_const(op->a))
        return with_itself(op->aux);
    if (!ir_const_value(ir, op->b, &b))
        return OPEN;
    if (ir_const_value(ir, op->a, &a))
        return ir_eval_cc(op->aux, ir_type_bits(compared(ir, op)), a, b) ? ALWAYS : NEVER;
    return against_constant(ir, op, b);
}

/* -- simpler conditions ----------------------------------------------------------------------- */

static ir_ref constant_goes_right(struct ir *ir, struct ir_op *op)
{
    if (!ir_is_const(op->a) || ir_is_const(op->b))
        return FOLD_NONE;
    ir_ref a = op->a;
    op->a = op->b;
    op->b = a;
    op->aux = ir_cc_swap(op->aux);
    return FOLD_AGAIN;
}

static ir_ref compare(struct ir_op *op, enum ir_cc cc, ir_ref a, ir_ref b)
{
    op->aux = (uint16_t)cc;
    op->a = a;
    op->b = b;
    return FOLD_AGAIN;
}

/* Comparisons with 0 and 1 that are equalities; tests of all bits. */
static ir_ref is_equality(struct ir *ir, struct ir_op *op)
{
    bool equal, is;

    switch (op->aux) {
    case CC_TSTEQ:
    case CC_TSTNE:
        equal = op->aux == CC_TSTEQ;
        is = op->a == op->b || is_value(ir, op->b, ~0ull);
        break;
    case CC_LTU:
    case CC_GEU:
        equal = op->aux == CC_LTU;
        is = is_value(ir, op->b, 1);
        break;
    case CC_LEU:
    case CC_GTU:
        equal = op->aux == CC_LEU;
        is = is_value(ir, op->b, 0);
        break;
    default: return FOLD_NONE;
    }
    if (!is)
        return FOLD_NONE;
    return compare(op, equal ? CC_EQ : CC_NE, op->a, ir_const(ir, compared(ir, op), 0));
}

/* The truth of an earlier comparison compared with 0 or 1 is that comparison. Branches take over
 * its type. */
static ir_ref truth_of_truth(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *inner = defined_by(ir, op->a, IR_setcc);
    bool zero = is_value(ir, op->b, 0), one = is_value(ir, op->b, 1);

    if (inner == NULL || !(zero || one) || (op->aux != CC_EQ && op->aux != CC_NE))
        return FOLD_NONE;
    bool same = (op->aux == CC_NE) == zero;
    if (op->op == IR_brcc || op->op == IR_exit_if)
        op->type = (uint8_t)ir_type_of(ir, inner->a);
    return compare(op, same ? inner->aux : ir_cc_invert(inner->aux), inner->a, inner->b);
}

/* x - y == 0, x ^ y == 0: x == y. */
static ir_ref difference_is_zero(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_sub);

    if (op->aux != CC_EQ && op->aux != CC_NE)
        return FOLD_NONE;
    if (a == NULL)
        a = defined_by(ir, op->a, IR_xor);
    return a != NULL && is_value(ir, op->b, 0) ? compare(op, op->aux, a->a, a->b) : FOLD_NONE;
}

/* Both sides are extensions of words, by their signs: the words compare alike. */
static ir_ref words_compare(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_sext), *b = defined_by(ir, op->b, IR_sext);

    if (compared(ir, op) != I64 || (a == NULL && b == NULL) || ir_signed_width(ir, op->a) > 32 ||
        ir_signed_width(ir, op->b) > 32 || (a != NULL && ir_type_of(ir, a->a) != I32) ||
        (b != NULL && ir_type_of(ir, b->a) != I32))
        return FOLD_NONE;
    if (op->op == IR_brcc || op->op == IR_exit_if)
        op->type = I32;
    ir_ref y = op->b, low = ir_trunc(ir, I32, op->a);
    return compare(op, op->aux, low, ir_trunc(ir, I32, y));
}

/* (x & y) == 0 is a test; so is an extension of the low bits. If it is put in a slot, nothing is
 * gained. */
static ir_ref mask_is_test(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_and), *z = defined_by(ir, op->a, IR_zext);
    enum ir_cc test = op->aux == CC_EQ ? CC_TSTEQ : CC_TSTNE;

    if (ir->lowering || (op->aux != CC_EQ && op->aux != CC_NE) || !is_value(ir, op->b, 0) ||
        ir_is_put_next(ir, op->a))
        return FOLD_NONE;
    if (a != NULL)
        return compare(op, test, a->a, a->b);
    if (z != NULL && ir_type_of(ir, z->a) == z->type && z->aux < 32)
        return compare(op, test, z->a, ir_const(ir, z->type, low_bits(z->aux)));
    return FOLD_NONE;
}

/* -- what becomes of the op ------------------------------------------------------------------- */

static ir_ref setcc_decided(struct ir *ir, struct ir_op *op)
{
    enum truth t = decide(ir, op);

    return t == OPEN ? FOLD_NONE : ir_const(ir, op->type, t == ALWAYS);
}

/* (0 or 1) != 0 is the value itself. */
static ir_ref setcc_of_bit(struct ir *ir, struct ir_op *op)
{
    if (op->aux != CC_NE || !is_value(ir, op->b, 0) || compared(ir, op) != op->type)
        return FOLD_NONE;
    return ir_possible_ones(ir, op->a) == 1 ? op->a : FOLD_NONE;
}

static ir_ref select_decided(struct ir *ir, struct ir_op *op)
{
    enum truth t = op->c == op->d ? ALWAYS : decide(ir, op);

    return t == OPEN ? FOLD_NONE : t == ALWAYS ? op->c : op->d;
}

static ir_ref select_is_truth(struct ir *ir, struct ir_op *op)
{
    bool straight = is_value(ir, op->c, 1) && is_value(ir, op->d, 0);

    if (!ir_type_is_int(op->type) ||
        !(straight || (is_value(ir, op->c, 0) && is_value(ir, op->d, 1))))
        return FOLD_NONE;
    op->op = IR_setcc;
    op->c = op->d = 0;
    if (!straight)
        op->aux = ir_cc_invert(op->aux);
    return FOLD_AGAIN;
}

static ir_ref branch_decided(struct ir *ir, struct ir_op *op)
{
    enum truth t = decide(ir, op);

    if (t == OPEN)
        return FOLD_NONE;
    *op = t == ALWAYS ? (struct ir_op){ .op = IR_br, .imm = op->imm } : (struct ir_op){ 0 };
    return FOLD_AGAIN;
}

static ir_ref exit_decided(struct ir *ir, struct ir_op *op)
{
    enum truth t = decide(ir, op);

    if (t == OPEN)
        return FOLD_NONE;
    *op = t == ALWAYS ? (struct ir_op){ .op = IR_exit_to, .aux = JUMP, .a = op->c }
                      : (struct ir_op){ 0 };
    return FOLD_AGAIN;
}

/* A return keeps its form: it is predicted by where the call came from. */
static ir_ref jump_to_constant(struct ir *ir, struct ir_op *op)
{
    if (!ir_is_const(op->a) || op->aux == JUMP_RETURN)
        return FOLD_NONE;
    op->op = IR_exit_to;
    return FOLD_AGAIN;
}

/* clang-format off */
const struct rule fold_condition[] = {
    { IR_setcc,     A_IS_B | B_CONST,                                setcc_decided },
    { IR_setcc,     B_CONST,                                         setcc_of_bit },
    { IR_setcc,     A_CONST,                                         constant_goes_right },
    { IR_setcc,     A_IS_B | B_CONST,                                is_equality },
    { IR_setcc,     A_IS(BY_SETCC),                                  truth_of_truth },
    { IR_setcc,     A_IS(BY_SUB | BY_XOR),                           difference_is_zero },
    { IR_setcc,     A_IS(BY_AND | BY_EXTENSION),                     mask_is_test },
    { IR_setcc,     A_IS(BY_EXTENSION) | B_IS(BY_EXTENSION),         words_compare },
    { IR_select,    ANY_OP,                                          select_decided },
    { IR_select,    A_CONST,                                         constant_goes_right },
    { IR_select,    A_IS_B | B_CONST,                                is_equality },
    { IR_select,    A_IS(BY_SETCC),                                  truth_of_truth },
    { IR_select,    A_IS(BY_SUB | BY_XOR),                           difference_is_zero },
    { IR_select,    A_IS(BY_AND | BY_EXTENSION),                     mask_is_test },
    { IR_select,    A_IS(BY_EXTENSION) | B_IS(BY_EXTENSION),         words_compare },
    { IR_select,    ANY_OP,                                          select_is_truth },
    { IR_brcc,      A_IS_B | B_CONST,                                branch_decided },
    { IR_brcc,      A_CONST,                                         constant_goes_right },
    { IR_brcc,      A_IS_B | B_CONST,                                is_equality },
    { IR_brcc,      A_IS(BY_SETCC),                                  truth_of_truth },
    { IR_brcc,      A_IS(BY_SUB | BY_XOR),                           difference_is_zero },
    { IR_brcc,      A_IS(BY_AND | BY_EXTENSION),                     mask_is_test },
    { IR_brcc,      A_IS(BY_EXTENSION) | B_IS(BY_EXTENSION),         words_compare },
    { IR_exit_if,   A_IS_B | B_CONST,                                exit_decided },
    { IR_exit_if,   A_CONST,                                         constant_goes_right },
    { IR_exit_if,   A_IS_B | B_CONST,                                is_equality },
    { IR_exit_if,   A_IS(BY_SETCC),                                  truth_of_truth },
    { IR_exit_if,   A_IS(BY_SUB | BY_XOR),                           difference_is_zero },
    { IR_exit_if,   A_IS(BY_AND | BY_EXTENSION),                     mask_is_test },
    { IR_exit_if,   A_IS(BY_EXTENSION) | B_IS(BY_EXTENSION),         words_compare },
    { IR_exit_ptr,  A_CONST,                                         jump_to_constant },
    { 0 },
};
/* clang-format on */
