/* What the parts of the IR builder tell each other: emission (ir.c), rules (fold.c), arithmetic
 * (eval.c). SPDX-License-Identifier: MIT
 */
#pragma once

#include "tcg/ir.h"

/* What a rule says: not my case; the op is rewritten, look again; or the ref of an equal value. */
enum { FOLD_NONE = 0, FOLD_AGAIN = 0xffff };
typedef ir_ref rule_fn(struct ir *ir, struct ir_op *op);
enum { RULES_PER_OP = 8 };
typedef rule_fn *const rule_list[RULES_PER_OP];
extern rule_list fold_int[IR_OPS], fold_bits[IR_OPS], fold_condition[IR_OPS];

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
/* Bits of r that may be one. */
uint64_t ir_possible_ones(const struct ir *ir, ir_ref r);
/* The least n so that r is the sign extension of its low n bits. */
unsigned ir_signed_width(const struct ir *ir, ir_ref r);
