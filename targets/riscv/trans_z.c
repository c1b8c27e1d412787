/* Small extensions: Zicond, Zimop, Zicbom, Zicboz. Unprivileged ISA 20240411.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#include "targets/riscv/rv_z.decode.h"

/* rd = (rs2 cc 0) ? 0 : rs1 */
bool trans_czero(struct trans *t, const struct args_r *a)
{
    ir_ref zero = word_const(t, 0);

    set_x(t, a->rd, ir_select(t->ir, (enum ir_cc)a->cc, x(t, a->rs2), zero, zero, x(t, a->rs1)));
    return true;
}

/* May-be-operations that no extension has defined: rd = 0 */
bool trans_mop(struct trans *t, const struct args_mop *a)
{
    set_x(t, a->rd, word_const(t, 0));
    return true;
}

/* The caches of hosts are coherent: only the access is checked. */
bool trans_cbo(struct trans *t, const struct args_cbo *a)
{
    ir_load(t->ir, t->word, x(t, a->rs1), 0, M_1);
    return true;
}

/* The block of memory that holds rs1 becomes zero. */
bool trans_cbo_zero(struct trans *t, const struct args_cbo *a)
{
    ir_ref block = ir_binary_imm(t->ir, IR_and, t->word, x(t, a->rs1),
                                 to_word(t, ~(uint64_t)(RV_CBO_BLOCK - 1)));

    for (int i = 0; i < RV_CBO_BLOCK; i += 8)
        ir_store(t->ir, block, i, ir_const(t->ir, I64, 0), M_8);
    return true;
}
