/* Rewrites what a back end lacks into what it has.
 * SPDX-License-Identifier: MIT
 *
 * One expansion per op, each a few simpler ops; what these need in turn is expanded in the next
 * round. So a new back end starts with the ops that have no row in expand_int.c and expand_wide.c.
 */
#include "tcg/passes.h"

#include "expand.h"
#include "fold.h"

bool legal(const struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    return backend->has(op, op->a != 0 ? ir_type_of(ir, op->a) : VOID);
}

static expand_fn *expansion(const struct ir_op *op)
{
    return expand_int[op->op] != NULL ? expand_int[op->op] : expand_wide[op->op];
}

/* The back end's table and the expansions do not meet: a mistake of ours, not of the guest. */
static _Noreturn void no_expansion(const struct ir_op *op, const struct backend *backend)
{
    unreachable_at(backend->name, op->aux, format("cannot express %s.%s", ir_ops[op->op].name,
                                                  ir_type_name(op->type)));
}

struct round { const struct backend *backend; bool again; };

static ir_ref legalize_op(struct ir *ir, const struct ir_op *op, void *data)
{
    struct round *round = data;

    if (legal(ir, op, round->backend))
        return ir_emit(ir, *op);
    if (expansion(op) == NULL)
        no_expansion(op, round->backend);
    round->again = true;
    return expansion(op)(ir, op, round->backend);
}

static bool needs_work(const struct ir *ir, const struct backend *backend)
{
    const uint32_t *sure = backend->has_types;

    for (const struct ir_op *op = ir->ops, *end = op + ir->count; op < end; op++)
        if (!(sure != NULL && sure[op->op] >> op->type & 1) && op->op != IR_none &&
            !legal(ir, op, backend))
            return true;
    return false;
}

/* Folding is on, or constants in expansions would be computed at run time. */
void ir_legalize(struct ir *ir, const struct backend *backend)
{
    struct round round = { .backend = backend };
    bool fold = ir->fold;

    if (ir->odd == 0 || !needs_work(ir, backend))
        return;
    ir->fold = ir->lowering = true;
    do {
        round.again = false;
        ir_rebuild(ir, legalize_op, &round);
    } while (round.again);
    ir->fold = fold;
    ir->lowering = false;
    ir_remove_dead(ir, DEAD_VALUES);
}
