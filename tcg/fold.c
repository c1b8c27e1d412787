/* Folding while emitting: constants first, then the rules of the op, until none applies.
 * SPDX-License-Identifier: MIT
 *
 * Rules that bring in an op a back end may lack (extract, andn, rotl, TST conditions) stay silent
 * while legalising, or they would undo its work.
 */
#include "fold.h"

/* Constants go right, other operands in order of age: equal expressions look equal. */
static void order_operands(struct ir_op *op)
{
    bool swap = ir_is_const(op->a) ? !ir_is_const(op->b) : !ir_is_const(op->b) && op->a > op->b;

    if (swap) {
        ir_ref a = op->a;

        op->a = op->b;
        op->b = a;
    }
}

static ir_ref evaluate(struct ir *ir, const struct ir_op *op)
{
    uint64_t v[4], result;

    if (op->a == 0)
        return FOLD_NONE;
    for (unsigned i = 0; i < 4; i++) {
        if (!ir_is_const(ir_operands(op)[i]))
            return FOLD_NONE;
        v[i] = ir_value(ir, ir_operands(op)[i]);
    }
    if (!ir_eval(op, ir_type_of(ir, op->a), v, &result))
        return FOLD_NONE;
    return ir_const(ir, op->type, result);
}

static ir_ref apply(struct ir *ir, struct ir_op *op, rule_list *table)
{
    for (unsigned i = 0; i < RULES_PER_OP && table[op->op][i] != NULL; i++) {
        ir_ref r = table[op->op][i](ir, op);

        if (r != FOLD_NONE)
            return r;
    }
    return FOLD_NONE;
}

static ir_ref fold_once(struct ir *ir, struct ir_op *op)
{
    unsigned traits = ir_ops[op->op].traits;
    ir_ref r = FOLD_NONE;

    if (traits & COMMUTE)
        order_operands(op);
    if (traits & PURE)
        r = evaluate(ir, op);
    if (r == FOLD_NONE)
        r = apply(ir, op, fold_int);
    if (r == FOLD_NONE)
        r = apply(ir, op, fold_bits);
    if (r == FOLD_NONE)
        r = apply(ir, op, fold_condition);
    return r;
}

/* Each rule makes the op simpler, so this ends; the bound is for a rule that does not. */
ir_ref ir_fold(struct ir *ir, struct ir_op *op)
{
    if (ir_ops[op->op].traits & (STATE | MARK | CALL | FLOAT))
        return FOLD_NONE;               /* no rules for these */
    for (unsigned round = 0; round < 32; round++) {
        ir_ref r = fold_once(ir, op);

        if (r != FOLD_AGAIN)
            return r;
    }
    return FOLD_NONE;
}
