/* What has no effect goes: puts nobody sees, values nobody uses, code nobody reaches.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/passes.h"

#include "fold.h"

/* Labels that no branch names disappear, so that what follows an end before them is known to be
 * dead. */
static void drop_unused_labels(struct ir *ir)
{
    uint8_t *named = arena_alloc(ir->arena, ir->nlabels);

    memset(named, 0, ir->nlabels);
    for (uint32_t i = 0; i < ir->count; i++)
        if (ir->ops[i].op == IR_br || ir->ops[i].op == IR_brcc || ir->ops[i].op == IR_br_request)
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
        else if (ir_op_traits[op->op] & ENDS)
            reached = false;
    }
}

/* -- the walk --------------------------------------------------------------------------------- */

/* Backwards, so every use of a value is seen before its definition. A slot is covered where a later
 * put overwrites it and nothing between can see it: faults, exits, branches (at the target all
 * slots are live), helpers that look at the state. */
struct walk {
    unsigned what;                      /* enum ir_dead */
    uint16_t *covered;                  /* by slot: `now` if it is covered */
    uint16_t now;                       /* new whenever all slots are seen */
};

static bool is_dead_put(struct walk *w, unsigned slot)
{
    if (w->covered[slot] == w->now && w->what & DEAD_PUTS)
        return true;
    w->covered[slot] = w->now;
    return false;
}

static bool is_dead(struct walk *w, const struct ir *ir, const struct ir_op *op, bool used)
{
    bool unused = !used && w->what & DEAD_VALUES;

    switch (op->op) {
    case IR_none:
    case IR_insn: return false;
    case IR_put: return is_dead_put(w, op->aux);
    case IR_state_load: return unused;
    case IR_get:
        if (!unused)
            w->covered[op->aux] = 0;
        return unused;
    }
    unsigned traits = ir_traits(ir, op);
    if (traits & PURE)
        return unused;
    w->now += ir_sees_slots(op, traits);
    return false;
}

static void count_operands(struct ir *ir, const struct ir_op *op)
{
    uint16_t *uses = ir->uses;
    unsigned n = ir_op_operands[op->op];

    for (unsigned k = 0; k < n; k++)
        if (!ir_is_const(ir_operands(op)[k]))
            uses[ir_operands(op)[k] - IR_FIRST_OP]++;
}

static void *zeroed(struct ir *ir, size_t size)
{
    return memset(arena_alloc(ir->arena, size), 0, size);
}

/* Nearly all translations have one end, which is their last op. */
bool ir_ends_once(const struct ir *ir)
{
    return ir->nlabels == 0 && ir->nends == 1 && ir_op_traits[ir->ops[ir->count - 1].op] & ENDS;
}

void ir_remove_dead(struct ir *ir, unsigned what)
{
    struct walk w = { .what = what, .now = 1 };

    if (what & DEAD_VALUES && !ir_ends_once(ir)) {
        drop_unused_labels(ir);
        drop_unreached(ir);
    }
    w.covered = zeroed(ir, ir->config->nslots * sizeof(*w.covered));
    ir->uses = zeroed(ir, ir->count * sizeof(*ir->uses));
    for (uint32_t i = ir->count; i-- > 0;) {
        struct ir_op *op = &ir->ops[i];

        if (is_dead(&w, ir, op, ir->uses[i] != 0))
            *op = (struct ir_op){ 0 };
        else
            count_operands(ir, op);
    }
}
