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
    BY_KNOWN = 512 /* some bits of the result are known */,
};
extern const uint16_t ir_definers[IR_OPS];

/* A rule is tried only for ops of which at least one of these is true. */
enum fold_when {
    ANY_OP = 1, A_CONST = 2, B_CONST = 4, A_IS_B = 8, A_LIKE_OP = 16 /* a comes from such an op */,
    A_SHIFT = 5, B_SHIFT = 15,
};
#define A_IS(definers) ((uint32_t)(definers) << A_SHIFT)
#define B_IS(definers) ((uint32_t)(definers) << B_SHIFT)

/* The rules of an op are together, in the order in which they are tried. */
struct rule { uint8_t op; uint32_t when; rule_fn *apply; };
extern const struct rule fold_int[], fold_bits[], fold_condition[];     /* the last has op 0 */

/* Once, before anything is folded. */
void ir_fold_init(void);
/* Tries to replace op by a simpler one before it is appended. Returns the ref of an equal value, or
 * FOLD_NONE when *op (perhaps rewritten; IR_none: it does nothing) is to be appended. May emit
 * other ops first. */
ir_ref ir_fold(struct ir *ir, struct ir_op *op);

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
