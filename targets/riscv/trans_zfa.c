/* Zfa, additional floating-point instructions: chapter 30.
 * SPDX-License-Identifier: MIT
 */
#include "fp.h"

#include "targets/riscv/rv_zfa.decode.h"
#include "tcg/float.h"

/* The constants of fli as F32 bits: the table of section 30.1. Number 1 is the smallest normal
 * number of the type; half precision has no 65536 (number 29) and takes infinity. */
static const uint32_t fli_values[32] = {
    0xbf800000, 0x00800000, 0x37800000, 0x38000000, 0x3b800000, 0x3c000000, 0x3d800000, 0x3e000000,
    0x3e800000, 0x3ea00000, 0x3ec00000, 0x3ee00000, 0x3f000000, 0x3f200000, 0x3f400000, 0x3f600000,
    0x3f800000, 0x3fa00000, 0x3fc00000, 0x3fe00000, 0x40000000, 0x40200000, 0x40400000, 0x40800000,
    0x41000000, 0x41800000, 0x43000000, 0x43800000, 0x47000000, 0x47800000, 0x7f800000, 0x7fc00000,
};

static uint64_t boxed(int64_t type, uint64_t bits)
{
    return type == F64 ? bits : bits | ~low_bits(type == F32 ? 32 : 16);
}

/* f[rd] = constant number rs1 */
bool trans_fp_load_imm(struct trans *t, const struct args_f_r1 *a)
{
    struct float_env env = { .round = RM_NE, .nan = NAN_DEFAULT };
    uint64_t v = float_convert(&env, (enum ir_type)a->type, F32, fli_values[a->rs1]);

    if (a->rs1 == 1)
        v = float_smallest_normal((enum ir_type)a->type);
    set_fp_cell(t, a->rd, ir_const(t->ir, I64, boxed(a->type, v)));
    return true;
}

/* rd = rs1 rounded to an integral value; op is FROUND_EXACT or 0 */
bool trans_fp_round(struct trans *t, const struct args_f_cvt *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    set_fp(t, a->type, a->rd,
           ir_float(t->ir, IR_fround, (enum ir_type)a->type, aux | (unsigned)a->op,
                    fp(t, a->type, a->rs1), 0, 0));
    return true;
}

/* x[rd] = rs1 toward zero, modulo 2^32, sign-extended */
bool trans_fp_to_int_mod(struct trans *t, const struct args_f_r1 *a)
{
    ir_ref cell = ir_bitcast(t->ir, I64, fp_cell(t, a->rs1));

    set_x(t, a->rd, riscv_narrow(t, ir_call(t->ir, HELP_fcvtmod, cell, 0, 0, 0)));
    return true;
}

/* x[rd] = upper half of rs1 */
bool trans_fp_move_high(struct trans *t, const struct args_f_r1 *a)
{
    ir_ref cell = ir_bitcast(t->ir, I64, fp_cell(t, a->rs1));

    set_x(t, a->rd, ir_trunc(t->ir, I32, ir_extract(t->ir, I64, cell, 32, 32)));
    return true;
}

/* f[rd] = x[rs2]:x[rs1] */
bool trans_fp_move_pair(struct trans *t, const struct args_f_r *a)
{
    ir_ref low = ir_zext(t->ir, I64, 32, x32(t, a->rs1));
    ir_ref high = ir_zext(t->ir, I64, 32, x32(t, a->rs2));

    set_fp_cell(t, a->rd, ir_deposit(t->ir, I64, low, high, 32, 32));
    return true;
}
