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

/* Only without folding: emission forwards what a slot is known to hold. */
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

static const struct value fresh = {
    .next = NEVER, .reg = NO_REG, .want = -1, .cell = NO_CELL,
};

static void find_names(struct emission *e)
{
    const struct ir_op *op = e->ir->ops;
    bool all = !e->ir->fold;            /* then also a slot's value has several names */

    forget_slots(e);
    for (uint32_t i = 0, count = e->ir->count; i < count; i++, op++) {
        ir_ref r = all || ir_op_traits[op->op] & RENAMES ? find_same(e, op, ref_at(i)) : 0;

        if (r != 0)
            e->values[i].same = r;
    }
}

void find_values(struct emission *e)
{
    const struct ir_op *op = e->ir->ops;
    struct value *v = e->values;

    v[-1] = fresh;
    v[-1].same = IR_FIRST_OP - 1;
    for (uint32_t i = 0, count = e->ir->count; i < count; i++, op++, v++) {
        *v = fresh;
        v->same = ref_at(i);
        v->type = op->type;
    }
    if (!e->ir->fold || e->ir->traits & RENAMES)
        find_names(e);
}

/* -- the backward scan ------------------------------------------------------------------------ */

/* While scanning backwards: the nearest later op that looks at all slots, gets or puts this one. */
struct later { uint16_t barrier, *get, *put; };

static void check_wish(const struct later *l, struct value *v)
{
    if (l->barrier < v->put || l->put[v->want] != v->put || l->get[v->want] < v->put)
        v->want = -1;
}

/* All are read before the first is written: a value that is several operands of one op has the same
 * next use in all of them. */
static inline void note_uses(struct value *values, const struct ir_op *op, uint32_t i,
                             uint16_t *next)
{
    struct value *a = value_among(values, op->a), *b = value_among(values, op->b);

    next[0] = a->next;
    next[1] = b->next;
    if (op->c != 0) {
        struct value *c = value_among(values, op->c), *d = value_among(values, op->d);

        next[2] = c->next;
        next[3] = d->next;
        c->next = d->next = (uint16_t)i;
    }
    a->next = b->next = (uint16_t)i;
}

static void note_put(struct emission *e, const struct ir_op *op, uint32_t i, struct later *l)
{
    struct value *v = operand_value(e, op->a);

    l->put[op->aux] = (uint16_t)i;
    v->want = v->type == op->type || fits_slot(e, v, op->aux) ? (int16_t)op->aux : -1;
    v->put = (uint16_t)i;
}

static unsigned call_facts(const struct emission *e, const struct ir_op *op)
{
    return ir_traits(e->ir, op) & PURE ? FACT_PURE : FACT_LOOKS;
}

void find_uses(struct emission *e)
{
    size_t size = e->ir->config->nslots * sizeof(uint16_t);
    struct later l = { NEVER, arena_alloc(e->ir->arena, size), arena_alloc(e->ir->arena, size) };
    const uint8_t *facts = e->machine->facts;
    const struct ir_op *ops = e->ir->ops;
    struct value *values = e->values;
    uint16_t (*next)[4] = e->next;
    uint16_t *todo = e->todo_end;

    memset(l.get, 0xff, size);
    memset(l.put, 0xff, size);
    for (uint32_t i = e->ir->count; i-- > 0;) {
        const struct ir_op *op = &ops[i];
        struct value *v = &values[i];
        unsigned f = facts[op->op];

        if (unlikely(f & FACT_CALL))
            f = call_facts(e, op);
        if (f & FACT_NOTHING || (f & FACT_PURE && v->next == NEVER) || v->same != ref_at(i))
            continue;
        *--todo = (uint16_t)i;
        if (v->want >= 0)
            check_wish(&l, v);
        if (op->op == IR_get)
            l.get[op->aux] = (uint16_t)i;
        else if (op->op == IR_put)
            note_put(e, op, i, &l);
        note_uses(values, op, i, next[i]);
        if (f & FACT_LOOKS)
            l.barrier = (uint16_t)i;
    }
    e->todo = todo;
}
