/* What has no effect goes: puts nobody sees, values nobody uses, code nobody reaches.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/passes.h"

#include "fold.h"

/* Backwards: a slot is `covered` where a later put overwrites it and nothing between can see it.
 * Homes are seen by faults, exits, branches (at the target all slots are live) and helpers that
 * look at the state. */
void ir_remove_dead_puts(struct ir *ir)
{
    enum { SEEN = FAULTS | EXITS | BRANCH | ENDS };
    uint8_t *covered = arena_alloc(ir->arena, ir->config->nslots);

    memset(covered, 0, ir->config->nslots);
    for (uint32_t i = ir->count; i-- > 0;) {
        struct ir_op *op = &ir->ops[i];
        unsigned traits = ir_traits(ir, op);

        if (op->op == IR_put && covered[op->aux])
            *op = (struct ir_op){ 0 };
        else if (op->op == IR_put)
            covered[op->aux] = 1;
        else if (op->op == IR_get)
            covered[op->aux] = 0;
        else if (traits & SEEN || (traits & STATE && traits & CALL) || op->op == IR_label)
            memset(covered, 0, ir->config->nslots);
    }
}

static bool droppable(const struct ir *ir, const struct ir_op *op)
{
    return (ir_traits(ir, op) & PURE) != 0 || op->op == IR_get || op->op == IR_state_load;
}

/* Labels that no branch names disappear, so that what follows an end before them is known to be
 * dead. */
static void drop_unused_labels(struct ir *ir)
{
    uint8_t *named = arena_alloc(ir->arena, ir->nlabels);

    memset(named, 0, ir->nlabels);
    for (uint32_t i = 0; i < ir->count; i++)
        if (ir->ops[i].op == IR_br || ir->ops[i].op == IR_brcc)
            named[ir->ops[i].imm] = 1;
    for (uint32_t i = 0; i < ir->count; i++)
        if (ir->ops[i].op == IR_label && !named[ir->ops[i].imm])
            ir->ops[i] = (struct ir_op){ 0 };
}

static void drop_unreached(struct ir *ir)
{
    bool reached = true;

    for (uint32_t i = 0; i < ir->count; i++) {
        struct ir_op *op = &ir->ops[i];

        reached |= op->op == IR_label;
        if (!reached)
            *op = (struct ir_op){ 0 };
        else if (ir_ops[op->op].traits & ENDS)
            reached = false;
    }
}

/* Operands are older than the op, so one walk backwards sees every use before the definition. */
void ir_remove_dead(struct ir *ir)
{
    if (ir->nlabels > 0)
        drop_unused_labels(ir);
    drop_unreached(ir);
    ir_count_uses(ir);
    for (uint32_t i = ir->count; i-- > 0;) {
        struct ir_op *op = &ir->ops[i];

        if (ir->uses[i] != 0 || !droppable(ir, op))
            continue;
        for (unsigned k = 0; k < 4; k++)
            if (!ir_is_const(ir_operands(op)[k]))
                ir->uses[ir_operands(op)[k] - IR_FIRST_OP]--;
        *op = (struct ir_op){ 0 };
    }
}
