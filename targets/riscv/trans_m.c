/* M: Unprivileged ISA 20240411, chapter 13.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#include "targets/riscv/rv_m.decode.h"

/* rd = rs1 op rs2; table 11 says what division by zero and overflow give: the IR's DIV_ONES. */
bool trans_divide(struct trans *t, const struct args_r *a)
{
    set_x(t, a->rd,
          ir_div(t->ir, (enum ir_opcode)a->op, t->word, x(t, a->rs1), x(t, a->rs2), DIV_ONES));
    return true;
}

bool trans_divide_w(struct trans *t, const struct args_r *a)
{
    set_x32(t, a->rd,
            ir_div(t->ir, (enum ir_opcode)a->op, I32, x32(t, a->rs1), x32(t, a->rs2), DIV_ONES));
    return true;
}
