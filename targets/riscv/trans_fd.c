/* F and D, and the same instructions for half precision (Zfh): chapters 20 to 22.
 * SPDX-License-Identifier: MIT
 */
#include "fp.h"

#include "targets/riscv/rv_fd.decode.h"
#include "tcg/float.h"

static unsigned memop(int64_t type)
{
    return type == F64 ? M_8 : type == F32 ? M_4 : M_2;
}

/* -- loads and stores ------------------------------------------------------------------------- */

/* rd = [rs1 + imm] */
bool trans_fp_load(struct trans *t, const struct args_f_load *a)
{
    enum ir_type type = a->type == F16 ? I64 : (enum ir_type)a->type;
    ir_ref v = ir_load(t->ir, type, x(t, a->rs1), (int32_t)a->imm, memop(a->type));

    if (a->type == F16)
        set_fp_cell(t, a->rd, ir_binary_imm(t->ir, IR_or, I64, v, ~0xffffull));
    else
        set_fp(t, a->type, a->rd, v);
    return true;
}

/* [rs1 + imm] = low bits of rs2, boxed or not */
bool trans_fp_store(struct trans *t, const struct args_f_store *a)
{
    ir_ref v = fp_cell(t, a->rs2);

    if (a->type == F16)                 /* no host stores two bytes of a float register */
        v = ir_bitcast(t->ir, I64, v);
    ir_store(t->ir, x(t, a->rs1), (int32_t)a->imm, v, memop(a->type));
    return true;
}

/* -- arithmetic ------------------------------------------------------------------------------- */

/* rd = rs1 op rs2 */
bool trans_fp_arith(struct trans *t, const struct args_f_rm *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    set_fp(t, a->type, a->rd,
           ir_float(t->ir, (enum ir_opcode)a->op, (enum ir_type)a->type, aux,
                    fp(t, a->type, a->rs1), fp(t, a->type, a->rs2), 0));
    return true;
}

/* rd = +-(rs1 * rs2) +- rs3 */
bool trans_fp_fma(struct trans *t, const struct args_f_r4 *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    set_fp(t, a->type, a->rd,
           ir_float(t->ir, IR_fma, (enum ir_type)a->type, aux | (unsigned)a->neg,
                    fp(t, a->type, a->rs1), fp(t, a->type, a->rs2), fp(t, a->type, a->rs3)));
    return true;
}

bool trans_fp_sqrt(struct trans *t, const struct args_f_cvt *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    set_fp(t, a->type, a->rd,
           ir_float(t->ir, IR_fsqrt, (enum ir_type)a->type, aux, fp(t, a->type, a->rs1), 0, 0));
    return true;
}

bool trans_fp_minmax(struct trans *t, const struct args_f_r *a)
{
    set_fp(t, a->type, a->rd,
           ir_float(t->ir, (enum ir_opcode)a->op, (enum ir_type)a->type, (unsigned)a->how,
                    fp(t, a->type, a->rs1), fp(t, a->type, a->rs2), 0));
    return true;
}

/* -- signs, comparisons, classes -------------------------------------------------------------- */

/* rd = rs1 with the sign of rs2 */
bool trans_fp_sgnj(struct trans *t, const struct args_f_r *a)
{
    set_fp(t, a->type, a->rd,
           ir_binary(t->ir, IR_fcopysign, (enum ir_type)a->type, fp(t, a->type, a->rs1),
                     fp(t, a->type, a->rs2)));
    return true;
}

/* rd = rs1 with the inverted sign of rs2; fneg if they are the same */
bool trans_fp_sgnjn(struct trans *t, const struct args_f_r *a)
{
    enum ir_type type = (enum ir_type)a->type;
    ir_ref negated = ir_unary(t->ir, IR_fneg, type, fp(t, type, a->rs2));

    if (a->rs1 != a->rs2)
        negated = ir_binary(t->ir, IR_fcopysign, type, fp(t, type, a->rs1), negated);
    set_fp(t, type, a->rd, negated);
    return true;
}

/* rd = rs1 with the signs xored; fabs if they are the same */
bool trans_fp_sgnjx(struct trans *t, const struct args_f_r *a)
{
    enum ir_type type = (enum ir_type)a->type;
    ir_ref v = fp(t, type, a->rs1);

    if (a->rs1 == a->rs2)
        v = ir_unary(t->ir, IR_fabs, type, v);
    else
        v = ir_binary(t->ir, IR_fxorsign, type, v, fp(t, type, a->rs2));
    set_fp(t, type, a->rd, v);
    return true;
}

/* x[rd] = rs1 cc rs2 */
bool trans_fp_compare(struct trans *t, const struct args_f_r *a)
{
    set_x(t, a->rd,
          ir_fcmp(t->ir, t->word, (enum ir_fcc)a->op, fp(t, a->type, a->rs1),
                  fp(t, a->type, a->rs2)));
    return true;
}

/* Section 20.9: the bit's number, from 4 (+0) to 7 (+infinity) for positive numbers, for a number
 * without its sign, shifted left by one. */
static ir_ref class_of_magnitude(struct trans *t, enum ir_type bits, enum ir_type type,
                                 ir_ref twice)
{
    ir_ref normal = ir_const(t->ir, bits, 2 * float_smallest_normal(type));
    ir_ref inf = ir_const(t->ir, bits, 2 * float_inf(type));
    ir_ref class = ir_setcc(t->ir, bits, CC_NE, twice, ir_const(t->ir, bits, 0));

    class = ir_binary(t->ir, IR_add, bits, class, ir_setcc(t->ir, bits, CC_GEU, twice, normal));
    class = ir_binary(t->ir, IR_add, bits, class, ir_setcc(t->ir, bits, CC_GEU, twice, inf));
    return ir_binary_imm(t->ir, IR_add, bits, class, 4);
}

/* x[rd] = one bit for the kind of number that rs1 is. libm asks this for every argument of fmin. */
static ir_ref class_in_ir(struct trans *t, enum ir_type type, ir_ref v)
{
    enum ir_type bits = type == F64 ? I64 : I32;
    unsigned quiet = type == F64 ? 51 : 22;
    ir_ref zero = ir_const(t->ir, bits, 0), inf = ir_const(t->ir, bits, 2 * float_inf(type));
    ir_ref number = ir_bitcast(t->ir, bits, v);
    ir_ref twice = ir_binary_imm(t->ir, IR_shl, bits, number, 1);
    ir_ref class = class_of_magnitude(t, bits, type, twice);
    ir_ref negative = ir_binary(t->ir, IR_sub, bits, ir_const(t->ir, bits, 7), class);
    ir_ref nan = ir_binary_imm(t->ir, IR_add, bits, ir_extract(t->ir, bits, number, quiet, 1), 8);

    class = ir_select(t->ir, CC_LT, number, zero, negative, class);
    class = ir_select(t->ir, CC_GTU, twice, inf, nan, class);
    return ir_binary(t->ir, IR_shl, bits, ir_const(t->ir, bits, 1), class);
}

bool trans_fp_class(struct trans *t, const struct args_f_r1 *a)
{
    ir_ref class;

    if (a->type == F16)
        class = ir_call(t->ir, HELP_fclass, ir_bitcast(t->ir, I64, fp_cell(t, a->rs1)),
                        ir_const(t->ir, I64, F16), 0, 0);
    else
        class = class_in_ir(t, (enum ir_type)a->type, fp(t, a->type, a->rs1));
    if (ir_type_of(t->ir, class) == I32)
        set_x32(t, a->rd, class);
    else
        set_x(t, a->rd, riscv_narrow(t, class));
    return true;
}

/* A conversion that is always exact has a rounding mode, usually one that is not the current one,
 * but does not need it. */
static unsigned without_rounding(unsigned aux)
{
    return (aux & ~7u) | RM_DYN;
}

/* -- conversions and moves -------------------------------------------------------------------- */

/* f[rd] = rs1 of the other format */
bool trans_fp_convert(struct trans *t, const struct args_f_cvt *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    if (a->type > a->other)             /* wider: F16 < F32 < F64 */
        aux = without_rounding(aux);
    set_fp(t, a->type, a->rd,
           ir_float(t->ir, IR_fcvt, (enum ir_type)a->type, aux, fp(t, a->other, a->rs1), 0, 0));
    return true;
}

/* x[rd] = rs1 as an integer of type `other`; 32 bits are sign-extended, also when unsigned */
bool trans_fp_to_int(struct trans *t, const struct args_f_cvt *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    ir_ref v = ir_float(t->ir, (enum ir_opcode)a->op, (enum ir_type)a->other, aux | FTOI_NAN_MAX,
                        fp(t, a->type, a->rs1), 0, 0);
    if (a->other == I32)
        set_x32(t, a->rd, v);
    else
        set_x(t, a->rd, v);
    return true;
}

static void from_int(struct trans *t, const struct args_f_cvt *a, unsigned aux)
{
    ir_ref v = a->other == I32 ? x32(t, a->rs1) : x(t, a->rs1);

    set_fp(t, a->type, a->rd,
           ir_float(t->ir, (enum ir_opcode)a->op, (enum ir_type)a->type, aux, v, 0, 0));
}

/* libm's floor and the like convert with a mode of their own, but numbers of up to 53 bits. */
static void from_int_mostly_exact(struct trans *t, const struct args_f_cvt *a, unsigned aux)
{
    unsigned large = ir_label(t->ir), end = ir_label(t->ir);
    ir_ref biased = ir_binary_imm(t->ir, IR_add, I64, x(t, a->rs1), 1ull << 53);

    ir_brcc(t->ir, CC_GTU, biased, ir_const(t->ir, I64, 1ull << 54), large);
    from_int(t, a, without_rounding(aux));
    ir_br(t->ir, end);
    ir_place(t->ir, large);
    from_int(t, a, aux);
    ir_place(t->ir, end);
}

/* f[rd] = integer x[rs1] of type `other` */
bool trans_fp_from_int(struct trans *t, const struct args_f_cvt *a)
{
    unsigned aux;

    if (!fp_rounding(t, a->rm, &aux))
        return false;
    if (a->type == F64 && a->other == I32)
        from_int(t, a, without_rounding(aux));
    else if (a->type == F64 && a->op == IR_itofs && FP_ROUND(aux) != RM_DYN)
        from_int_mostly_exact(t, a, aux);
    else
        from_int(t, a, aux);
    return true;
}

/* x[rd] = low bits of rs1, sign-extended */
bool trans_fp_move_to_x(struct trans *t, const struct args_f_r1 *a)
{
    ir_ref cell = ir_bitcast(t->ir, I64, fp_cell(t, a->rs1));

    if (a->type == F64)
        set_x(t, a->rd, cell);
    else if (a->type == F32)
        set_x32(t, a->rd, ir_trunc(t->ir, I32, cell));
    else
        set_x(t, a->rd, riscv_narrow(t, ir_sext(t->ir, I64, 16, cell)));
    return true;
}

/* f[rd] = low bits of x[rs1], boxed */
bool trans_fp_move_from_x(struct trans *t, const struct args_f_r1 *a)
{
    if (a->type == F64)
        set_fp_cell(t, a->rd, x(t, a->rs1));
    else if (a->type == F32)
        set_fp(t, F32, a->rd, ir_bitcast(t->ir, F32, x32(t, a->rs1)));
    else
        set_fp_cell(t, a->rd,
                ir_binary_imm(t->ir, IR_or, I64, riscv_widen(t, x(t, a->rs1)), ~0xffffull));
    return true;
}
