/* What trans functions of floating point share: f registers as values, rounding modes.
 * SPDX-License-Identifier: MIT
 *
 * f registers are cells of 64 bits; narrower values have all higher bits one. fp() checks that, as
 * section 21.2 of the manual wants; the IR builder knows what was boxed earlier in the block.
 */
#pragma once

#include "riscv.h"

/* The cell, whatever is in it. */
static inline ir_ref fp_cell(struct trans *t, int64_t n)
{
    return ir_get(t->ir, SLOT_F + (unsigned)n);
}

/* Register n as a value of this type; what is not properly boxed is the default NaN. */
static inline ir_ref fp(struct trans *t, int64_t type, int64_t n)
{
    ir_ref cell = fp_cell(t, n);

    return type == F64 ? cell : ir_unary(t->ir, IR_funbox, (enum ir_type)type, cell);
}

static inline void set_fp(struct trans *t, int64_t type, int64_t n, ir_ref v)
{
    ir_put(t->ir, SLOT_F + (unsigned)n, type == F64 ? v : ir_unary(t->ir, IR_fbox, F64, v));
}

/* Register n = v (I64), which is boxed if it is narrower. */
static inline void set_fp_cell(struct trans *t, int64_t n, ir_ref v)
{
    ir_put(t->ir, SLOT_F + (unsigned)n, ir_bitcast(t->ir, F64, v));
}

/* The aux of an op for the insn's rounding mode field; false: this mode is reserved. Dynamic modes
 * that hosts lack are known when translating, see riscv_block_flags(). */
static inline bool fp_rounding(const struct trans *t, int64_t rm, unsigned *aux)
{
    enum ir_round mode = rm == RM_DYN && t->flags & RV_FLAG_RMM ? RM_MM : (enum ir_round)rm;

    *aux = fp_aux(NAN_DEFAULT, mode);
    return rm <= RM_MM || (rm == RM_DYN && !(t->flags & RV_FLAG_BAD_RM));
}

/* fclass: one of ten bits for the kind of number that a is. */
uint64_t riscv_fclass(enum ir_type type, uint64_t a);
