/* What the parts of the IR builder tell each other: emission (ir.c), rules (fold.c), arithmetic
 * (eval.c). SPDX-License-Identifier: MIT
 */
#pragma once

#include "tcg/ir.h"

/* What a rule says: not my case; the op is rewritten, look again; or the ref of an equal value. */
enum { FOLD_NONE = 0, FOLD_AGAIN = 0xffff };
typedef ir_ref rule_fn(struct ir *ir, struct ir_op *op);

/* What may define an operand, as far as rules tell it apart. */
enum definer {
    BY_ADD = 1, BY_SUB = 2, BY_NEG = 4 /* neg, not */, BY_SHIFT = 8, BY_AND = 16,
    BY_XOR = 32 /* xor, or */, BY_EXTENSION = 64 /* sext, zext */,
    BY_TRUNC = 128 /* trunc, pack */, BY_SETCC = 256,
    BY_KNOWN = 512 /* some bits of the result are known */, CONSTANT = 1024,
};
extern const uint16_t ir_definers[IR_OPS];      /* IR_none stands for constants */

/* A rule is tried only for ops of which at least one of these is true. */
enum fold_when {
    ANY_OP = 1, A_IS_B = 2, A_LIKE_OP = 4 /* a comes from such an op */, B_ZERO = 8,
    A_SHIFT = 4, B_SHIFT = 16,
};
#define A_IS(definers) ((uint32_t)(definers) << A_SHIFT)
#define B_IS(definers) ((uint32_t)(definers) << B_SHIFT)
#define A_CONST A_IS(CONSTANT)
#define B_CONST B_IS(CONSTANT)

/* The rules of an op are together, in the order in which they are tried. */
struct rule { uint8_t op; uint32_t when; rule_fn *apply; };
extern const struct rule fold_int[], fold_bits[], fold_condition[];     /* the last has op 0 */

/* Once, before anything is folded: joins them. */
void ir_fold_init(void);
/* By op: what its rules ask for, all together; A_CONST if it can be evaluated. */
extern uint32_t ir_fold_when[IR_OPS];
/* Tries to replace op by a simpler one before it is appended. Returns the ref of an equal value, or
 * FOLD_NONE when *op (perhaps rewritten; IR_none: it does nothing) is to be appended. May emit
 * other ops first. */
ir_ref ir_fold_by_rules(struct ir *ir, struct ir_op *op);
static inline ir_ref ir_fold(struct ir *ir, struct ir_op *op);

/* The result of a PURE integer op on constants; values are zero-extended from their types.
 * `operand` is the type of a. False: the op, or this type, cannot be evaluated (I128, vectors). */
bool ir_eval(const struct ir_op *op, enum ir_type operand, const uint64_t v[4], uint64_t *result);
bool ir_eval_cc(enum ir_cc cc, unsigned width, uint64_t a, uint64_t b);
static inline unsigned ir_type_bits(enum ir_type t) { return ir_type_bytes(t) * 8; }

/* The type that operand number i (0: a) must have; VOID: it does not follow from the op and the
 * operands before. */
enum ir_type ir_operand_type(const struct ir *ir, const struct ir_op *op, unsigned i);
/* The operands as an array of four refs, also for writing. */
static inline ir_ref *ir_operands(const struct ir_op *op) { return (ir_ref *)&op->a; }

/* Must homes be exact at an op with these traits, so that the puts before it count? */
static inline bool ir_sees_slots(const struct ir_op *op, unsigned traits)
{
    enum { SEEN = FAULTS | EXITS | BRANCH | ENDS };

    return traits & SEEN || (traits & STATE && traits & CALL) || op->op == IR_label;
}

/* Rewrites the whole translation: the array starts anew, and `rewrite` is called with each old op
 * in order, its operands already translated to new refs. It emits what it likes and returns the ref
 * that stands for the old result. Ops that cannot be reached are left out. Labels and constants
 * keep their names. */
void ir_rebuild(struct ir *ir, ir_ref (*rewrite)(struct ir *ir, const struct ir_op *op, void *data),
                void *data);

/* -- what rules ask --------------------------------------------------------------------------- */

static inline uint64_t type_mask(enum ir_type t) { return low_bits(ir_type_bits(t)); }
/* The op that defines r, if it is of this kind; else NULL. */
static inline const struct ir_op *defined_by(const struct ir *ir, ir_ref r, enum ir_opcode op)
{
    return !ir_is_const(r) && ir_at(ir, r)->op == op ? ir_at(ir, r) : NULL;
}
/* Is r the constant v? (All ones: ~0, cut to r's type.) */
static inline bool is_value(const struct ir *ir, ir_ref r, uint64_t v)
{
    return ir_is_const(r) && ir_value(ir, r) == (v & type_mask(ir_type_of(ir, r)));
}
/* Was the value put in a slot as soon as it was there? */
static inline bool ir_is_put_next(const struct ir *ir, ir_ref r)
{
    uint32_t next = r - IR_FIRST_OP + 1;

    return next < ir->count && ir->ops[next].op == IR_put && ir->ops[next].a == r;
}
/* Can ir_possible_ones() say more of r than its type does? */
static inline bool has_known_bits(const struct ir *ir, ir_ref r)
{
    return ir_is_const(r) || (ir_definers[ir_at(ir, r)->op] & BY_KNOWN) != 0;
}
/* Bits of r that may be one. */
uint64_t ir_possible_ones(const struct ir *ir, ir_ref r);
/* The least n so that r is the sign extension of its low n bits. */
unsigned ir_signed_width(const struct ir *ir, ir_ref r);

/* -- is there anything to fold? --------------------------------------------------------------- */

/* Constants go right, other operands in order of age: equal expressions look equal. */
static inline void ir_order_operands(struct ir_op *op)
{
    ir_ref a = op->a, b = op->b;
    bool swap = (ir_ref)(a - IR_FIRST_OP) > (ir_ref)(b - IR_FIRST_OP);

    op->a = swap ? b : a;
    op->b = swap ? a : b;
}

/* What is true of the op, as enum fold_when. Without branches: that cannot be predicted. */
static inline uint32_t ir_fold_facts(const struct ir *ir, const struct ir_op *op)
{
    static const struct ir_op constant = { .op = IR_none };
    const struct ir_op *a = ir_is_const(op->a) ? &constant : ir_at(ir, op->a);
    const struct ir_op *b = ir_is_const(op->b) ? &constant : ir_at(ir, op->b);

    return ANY_OP | (op->a == op->b ? A_IS_B : 0) | (a->op == op->op ? A_LIKE_OP : 0) |
           (ir_is_zero(op->b) ? B_ZERO : 0) | A_IS(ir_definers[a->op]) | B_IS(ir_definers[b->op]);
}

/* The commonest accesses and conditions, for which there are no rules: whoever makes such an op
 * need not ask. */
static inline bool ir_is_plain_access(const struct ir *ir, unsigned memop, ir_ref value)
{
    enum { FLAGS = M_SIGN | M_BIG | M_ALIGN, SIMPLER = BY_EXTENSION | BY_TRUNC | BY_AND };

    return !(memop & FLAGS) &&
           (ir_is_const(value) || !(ir_definers[ir_at(ir, value)->op] & SIMPLER));
}

static inline bool ir_is_plain_condition(const struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b)
{
    enum { SIMPLER = BY_SETCC | BY_SUB | BY_XOR | BY_AND | BY_EXTENSION };

    if (ir_is_const(a) || a == b)
        return false;
    if (!ir_is_const(b))
        return true;
    return cc <= CC_NE && ir_is_zero(b) && !(ir_definers[ir_at(ir, a)->op] & SIMPLER);
}

static inline ir_ref ir_fold(struct ir *ir, struct ir_op *op)
{
    if (ir_op_traits[op->op] & COMMUTE)
        ir_order_operands(op);
    if (likely(!(ir_fold_facts(ir, op) & ir_fold_when[op->op])))
        return FOLD_NONE;
    return ir_fold_by_rules(ir, op);
}
