/* Zfbfmin, conversions of bfloat16: chapter 23. Zfh and Zfhmin share the functions of trans_fd.c.
 * SPDX-License-Identifier: MIT
 */
#include "fp.h"

#include "targets/riscv/rv_zfh.decode.h"

static bool convert(struct trans *t, const struct args_f_cvt *a, unsigned helper)
{
    ir_ref cell = ir_bitcast(t->ir, I64, fp_cell(t, a->rs1));
    ir_ref mode = ir_const(t->ir, I64, (uint64_t)a->rm);
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    set_fp_cell(t, a->rd, ir_call(t->ir, helper, cell, mode, 0, 0));
    return true;
}

bool trans_fp_to_bf16(struct trans *t, const struct args_f_cvt *a)
{
    return convert(t, a, HELP_to_bf16);
}

bool trans_fp_from_bf16(struct trans *t, const struct args_f_cvt *a)
{
    return convert(t, a, HELP_from_bf16);
}
