/* Before allocation: which refs share a value, where each is used next, where it would best be.
 * SPDX-License-Identifier: MIT
 */
#include "regvalue.h"

/* -- which refs are the same value ------------------------------------------------------------ */

/* trunc is free: upper halves are unspecified. */
static ir_ref same_as_trunc(struct emission *e, const struct ir_op *op)
{
    ir_ref a = same(e, op->a);

    return !ir_is_const(a) && small_int(value_of(e, a)->type) && small_int(op->type) ? a : 0;
}

/* zext of what the host's 32-bit insns have zero-extended already. */
static ir_ref same_as_zext(struct emission *e, const struct ir_op *op)
{
    ir_ref a = same(e, op->a);

    if (ir_is_const(a) || op->aux != 32 || op->type != I64 || value_of(e, a)->type != I32 ||
        !e->machine->zero_extends(ir_at(e->ir, a)))
        return 0;
    value_of(e, a)->wide = true;
    return a;
}

static ir_ref same_as_bitcast(struct emission *e, const struct ir_op *op)
{
    ir_ref a = same(e, op->a);
    const reg_set *bank = e->machine->bank;

    if (ir_is_const(a) || bank[op->type] != bank[value_of(e, a)->type] ||
        ir_type_bytes(op->type) != ir_type_bytes(value_of(e, a)->type))
        return 0;
    return a;
}

/* The low part of a vector register is there as it is; what is above does not matter. */
static ir_ref same_as_vlow(struct emission *e, const struct ir_op *op)
{
    ir_ref a = same(e, op->a);
    const reg_set *bank = e->machine->bank;

    return !ir_is_const(a) && bank[op->type] == bank[value_of(e, a)->type] ? a : 0;
}

static ir_ref same_as_slot(struct emission *e, const struct ir_op *op, ir_ref self)
{
    ir_ref *now = &e->slot_value[op->aux];

    if (op->op == IR_put)
        *now = ir_is_const(op->a) ? 0 : same(e, op->a);
    else if (*now == 0)
        *now = self;
    else
        return *now;
    return 0;
}

static ir_ref find_same(struct emission *e, const struct ir_op *op, ir_ref self)
{
    switch (op->op) {
    case IR_get:
    case IR_put: return same_as_slot(e, op, self);
    case IR_trunc: return same_as_trunc(e, op);
    case IR_zext: return same_as_zext(e, op);
    case IR_bitcast: return same_as_bitcast(e, op);
    case IR_vlow: return same_as_vlow(e, op);
    case IR_label: forget_slots(e); return 0;
    case IR_call:
        if (ir_traits(e->ir, op) & STATE)
            forget_slots(e);
        return 0;
    default: return 0;
    }
}

void find_values(struct emission *e)
{
    static const struct value fresh = {
        .next = NEVER, .reg = NO_REG, .want = -1, .cell = NO_CELL,
    };

    forget_slots(e);
    for (uint32_t i = 0; i < e->ir->count; i++) {
        const struct ir_op *op = &e->ir->ops[i];

        if (op->op == IR_none || op->op == IR_insn)
            continue;
        e->values[i] = fresh;
        e->values[i].same = ref_at(i);
        e->values[i].type = op->type;
        ir_ref r = find_same(e, op, ref_at(i));
        if (r != 0)
            e->values[i].same = r;
    }
}

/* -- the backward scan ------------------------------------------------------------------------ */

static unsigned facts(const struct emission *e, const struct ir_op *op)
{
    unsigned f = e->machine->facts[op->op];

    if (unlikely(f & FACT_CALL))
        return ir_traits(e->ir, op) & PURE ? FACT_PURE : FACT_LOOKS;
    return f;
}

/* While scanning backwards: the nearest later op that looks at all slots, gets or puts this one. */
struct later { uint16_t barrier, *get, *put; };

static void check_wish(const struct later *l, struct value *v)
{
    if (l->barrier < v->put || l->put[v->want] != v->put || l->get[v->want] < v->put)
        v->want = -1;
}

/* In two walks: a value that is several operands of one op has the same next use in all of them. */
static void note_uses(struct emission *e, const struct ir_op *op, uint32_t i)
{
    const ir_ref refs[4] = { op->a, op->b, op->c, op->d };
    unsigned n = ir_ops[op->op].operands;

    if (n == 1 && !ir_is_const(op->a)) {
        struct value *v = value_of(e, same(e, op->a));

        e->next[i][0] = v->next;
        v->next = (uint16_t)i;
        return;
    }
    for (unsigned k = 0; k < n; k++)
        e->next[i][k] = ir_is_const(refs[k]) ? NEVER : value_of(e, same(e, refs[k]))->next;
    for (unsigned k = 0; k < n; k++)
        if (!ir_is_const(refs[k]))
            value_of(e, same(e, refs[k]))->next = (uint16_t)i;
}

static void note_put(struct emission *e, const struct ir_op *op, uint32_t i, struct later *l)
{
    l->put[op->aux] = (uint16_t)i;
    if (ir_is_const(op->a))
        return;
    struct value *v = value_of(e, same(e, op->a));
    v->want = fits_slot(e, v, op->aux) ? (int16_t)op->aux : -1;
    v->put = (uint16_t)i;
}

static void scan_op(struct emission *e, const struct ir_op *op, uint32_t i, struct later *l)
{
    if (op->op == IR_get) {
        l->get[op->aux] = (uint16_t)i;
        return;
    }
    if (e->values[i].want >= 0)
        check_wish(l, &e->values[i]);
    if (op->op == IR_put)
        note_put(e, op, i, l);
    note_uses(e, op, i);
}

void find_uses(struct emission *e)
{
    size_t size = e->ir->config->nslots * sizeof(uint16_t);
    struct later l = { NEVER, arena_alloc(e->ir->arena, size), arena_alloc(e->ir->arena, size) };

    memset(l.get, 0xff, size);
    memset(l.put, 0xff, size);
    for (uint32_t i = e->ir->count; i-- > 0;) {
        const struct ir_op *op = &e->ir->ops[i];
        struct value *v = &e->values[i];

        v->skip = false;
        if (op->op == IR_insn)
            continue;
        unsigned f = facts(e, op);
        v->skip = op->op == IR_none || v->same != ref_at(i) || (f & FACT_PURE && v->next == NEVER);
        if (v->skip)
            continue;
        scan_op(e, op, i, &l);
        if (f & FACT_LOOKS)
            l.barrier = (uint16_t)i;
    }
}
