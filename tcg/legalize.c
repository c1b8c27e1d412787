/* Rewrites what a back end lacks into what it has.
 * SPDX-License-Identifier: MIT
 *
 * One expansion per op, each a few simpler ops; what these need in turn is expanded in the next round. So a new back
 * end starts with the ops that have no row here.
 */
#include "tcg/backend.h"
#include "tcg/passes.h"

#include "fold.h"

typedef ir_ref expand_fn(struct ir *ir, const struct ir_op *op);

static expand_fn *const expansions[IR_OPS] = { 0 };

struct round { const struct backend *backend; bool again; };

static bool has(const struct backend *backend, const struct ir *ir, const struct ir_op *op)
{
    return backend->has(op, op->a != 0 ? ir_type_of(ir, op->a) : VOID);
}

static ir_ref legalize_op(struct ir *ir, const struct ir_op *op, void *data)
{
    struct round *round = data;

    if (has(round->backend, ir, op))
        return ir_emit(ir, *op);
    if (expansions[op->op] == NULL)
        unreachable(ir_ops[op->op].name);
    round->again = true;
    return expansions[op->op](ir, op);
}

static bool needs_work(const struct ir *ir, const struct backend *backend)
{
    for (uint32_t i = 0; i < ir->count; i++)
        if (ir->ops[i].op != IR_none && !has(backend, ir, &ir->ops[i]))
            return true;
    return false;
}

void ir_legalize(struct ir *ir, const struct backend *backend)
{
    struct round round = { .backend = backend, .again = true };

    if (!needs_work(ir, backend))
        return;
    ir->lowering = true;
    while (round.again) {
        round.again = false;
        ir_rebuild(ir, legalize_op, &round);
    }
    ir->lowering = false;
    ir_remove_dead(ir);
}
