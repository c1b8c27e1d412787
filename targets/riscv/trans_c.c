/* C: what the compressed forms add to the insns they stand for.
 * SPDX-License-Identifier: MIT
 *
 * Unprivileged ISA 20240411, chapters 28 and 29. Mostly the reserved encodings: forms whose
 * immediate or register must not be 0 are illegal with it.
 */
#include "riscv.h"

#include "targets/riscv/rv_c.decode.h"

bool trans_c_addi4spn(struct trans *t, const struct args_i *a)
{
    return a->imm != 0 && trans_arith_imm(t, a);
}

bool trans_c_addi16sp(struct trans *t, const struct args_i *a)
{
    return a->imm != 0 && trans_arith_imm(t, a);
}

bool trans_c_addiw(struct trans *t, const struct args_i *a)
{
    return a->rd != 0 && trans_arith_imm_w(t, a);
}

bool trans_c_lui(struct trans *t, const struct args_u *a)
{
    return a->imm != 0 && trans_lui(t, a);
}

bool trans_c_load_sp(struct trans *t, const struct args_load *a)
{
    return a->rd != 0 && trans_load(t, a);
}

bool trans_c_jalr(struct trans *t, const struct args_i *a)
{
    return a->rs1 != 0 && trans_jalr(t, a);
}

/* Insns that may do nothing: hints, may-be-operations without result. */
bool trans_nop(struct trans *t, const struct args_none *a) { return true; }
