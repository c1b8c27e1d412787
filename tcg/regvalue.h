/* What the parts of the register allocator tell each other.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "tcg/regalloc.h"

static inline ir_ref ref_at(uint32_t i) { return (ir_ref)(IR_FIRST_OP + i); }

static inline struct value *value_of(const struct emission *e, ir_ref r)
{
    return &e->values[r - IR_FIRST_OP];
}

static inline ir_ref same(const struct emission *e, ir_ref r)
{
    return ir_is_const(r) ? r : value_of(e, r)->same;
}

static inline bool small_int(enum ir_type t) { return t >= I8 && t <= I64; }
static inline bool single(reg_set s) { return s != 0 && (s & (s - 1)) == 0; }
static inline reg lowest(reg_set s) { return (reg)__builtin_ctzll(s); }

/* A 64-bit value does not live in the home of a 32-bit slot: helper calls save only what the slot
 * has. */
static inline bool fits_slot(const struct emission *e, const struct value *v, unsigned slot)
{
    return ir_type_bytes((enum ir_type)v->type) <=
           ir_type_bytes((enum ir_type)e->ir->config->slots[slot].type);
}

static inline void forget_slots(struct emission *e)
{
    memset(e->slot_value, 0, e->ir->config->nslots * sizeof(*e->slot_value));
}

/* The value of an operand of any kind; constants share one in which nobody is interested. Without a
 * branch: which operands are constants cannot be predicted. */
static inline struct value *value_among(struct value *values, ir_ref r)
{
    int at = (int)r - IR_FIRST_OP;

    at = at < 0 ? -1 : at;
    return &values[(int)values[at].same - IR_FIRST_OP];
}

static inline struct value *operand_value(const struct emission *e, ir_ref r)
{
    return value_among(e->values, r);
}

/* Is the constant r one of those that this place admits? */
bool place_admits(const struct machine *m, const struct ir *ir, const struct place *p,
                  const struct ir_op *op, ir_ref r);
/* Which refs share a value, next uses, which values can be computed in a home. */
void find_values(struct emission *e);
void find_uses(struct emission *e);

/* machine->facts */
enum {
    FACT_PURE = 1,                      /* without code if nobody uses the result */
    FACT_LOOKS = 2,                     /* homes must be exact here */
    FACT_CALL = 4,                      /* both depend on the helper */
    FACT_NOTHING = 8,                   /* a mark: nothing is to be done */
};
