/* Floating point on scalars: Arm ARM C4.1.97, insns in C7.2.
 * SPDX-License-Identifier: MIT
 *
 * Single and double precision are the IR's, with FPCR.FZ as flush.h says; where the IR says less
 * than the manual, lane_float.c computes. Half precision is computed there, too, but for what is
 * exact in single precision.
 */
#include "flags.h"
#include "flush.h"

#include "targets/aarch64/a64_fp.decode.h"

/* The field `type`: 0 single, 1 double, 3 half. VOID: not here. */
static enum ir_type fp_type(const struct trans *t, int64_t type)
{
    if (type == 3 && has(t, A64_FP16))
        return F16;
    return type == 0 ? F32 : type == 1 ? F64 : VOID;
}

static enum ir_type bits_type(enum ir_type type)
{
    return type == F16 ? I16 : type == F32 ? I32 : I64;
}

/* The register's bits, in an I64. */
static ir_ref fp_bits(struct trans *t, enum ir_type type, int64_t n)
{
    return get_lane(t, I64, v(t, n), bits_type(type), 0);
}

/* A single or double as an operand. */
static ir_ref value_of(struct trans *t, enum ir_type type, int64_t n)
{
    ir_ref value = low_v(t, type, n);

    return flushes(t, type) ? flush_operand(t, value) : value;
}

static bool by_lane(struct trans *t, int64_t op, int64_t type, int64_t rd, int64_t rn, int64_t rm,
                    uint64_t imm)
{
    int64_t size = type == 3 ? 1 : 2 + type;

    return simd_call(t, (struct simd_call){ op, size, 1, rd, rn, rm, .scalar = true, .imm = imm });
}

/* The IR has halves where it boxes them. */
static ir_ref half_value(struct trans *t, ir_ref bits)
{
    ir_ref boxed = ir_binary_imm(t->ir, IR_or, I64, bits, ~0xffffull);

    return ir_unary(t->ir, IR_funbox, F16, ir_bitcast(t->ir, F64, boxed));
}

static void set_half(struct trans *t, int64_t n, ir_ref value)
{
    ir_ref boxed = ir_bitcast(t->ir, I64, ir_unary(t->ir, IR_fbox, F64, value));

    set_low_v(t, n, ir_zext(t->ir, I64, 16, boxed));
}

/* -- one source -------------------------------------------------------------------------------- */

static ir_ref half_sign(struct trans *t, int64_t op, ir_ref bits)
{
    if (op == IR_fabs)
        return ir_binary_imm(t->ir, IR_and, I64, bits, 0x7fff);
    return op == IR_fneg ? ir_binary_imm(t->ir, IR_xor, I64, bits, 0x8000) : bits;
}

/* FMOV, FABS, FNEG */
bool trans_fp_sign(struct trans *t, const struct args_fp1 *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    if (type == F16) {
        set_low_v(t, a->rd, half_sign(t, a->op, fp_bits(t, type, a->rn)));
        return true;
    }
    ir_ref n = low_v(t, type, a->rn);
    set_low_v(t, a->rd, a->op == IR_none ? n : ir_unary(t->ir, (enum ir_opcode)a->op, type, n));
    return true;
}

bool trans_fp_sqrt(struct trans *t, const struct args_fp1 *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    if (type == F16)
        return by_lane(t, SIMD_fsqrt, a->type, a->rd, a->rn, 0, 0);
    set_low_v(t, a->rd, ir_float(t->ir, IR_fsqrt, type, fp_mode(t, RM_DYN),
                                 value_of(t, type, a->rn), 0, 0));
    return true;
}

static void convert_by_helper(struct trans *t, const struct args_fp1 *a, enum ir_type from)
{
    ir_ref r = ir_call(t->ir, HELP_fcvt, fp_bits(t, from, a->rn), k64(t, (uint64_t)a->to),
                       k64(t, from), 0);

    set_low_v(t, a->rd, r);
}

/* Between single and double; the helper does what may be tiny. */
static void convert(struct trans *t, const struct args_fp1 *a, enum ir_type from)
{
    enum ir_type to = (enum ir_type)a->to;
    unsigned tiny = ir_label(t->ir), end = ir_label(t->ir);
    bool guarded = flushes(t, from) && to == F32;
    ir_ref n = value_of(t, from, a->rn);

    if (guarded)
        flush_guard(t, IR_fcvt, n, 0, tiny);
    set_low_v(t, a->rd, ir_float(t->ir, IR_fcvt, to, fp_mode(t, RM_DYN), n, 0, 0));
    if (!guarded)
        return;
    ir_br(t->ir, end);
    ir_place(t->ir, tiny);
    convert_by_helper(t, a, from);
    ir_place(t->ir, end);
}

bool trans_fp_convert(struct trans *t, const struct args_fp1 *a)
{
    enum ir_type from = a->type == 3 ? F16 : fp_type(t, a->type), to = (enum ir_type)a->to;

    if (from == VOID || from == to)
        return false;
    if ((from == F16 || to == F16) && (t->flags & A64_FLAG_AHP))
        convert_by_helper(t, a, from);
    else if (from == F16 && to == F32)
        set_low_v(t, a->rd, ir_float(t->ir, IR_fcvt, F32, fp_mode(t, RM_DYN),
                                     half_value(t, fp_bits(t, F16, a->rn)), 0, 0));
    else if (from == F32 && to == F16)
        set_half(t, a->rd, ir_float(t->ir, IR_fcvt, F16, fp_mode(t, RM_DYN),
                                    value_of(t, F32, a->rn), 0, 0));
    else if (from == F16 || to == F16)
        convert_by_helper(t, a, from);
    else
        convert(t, a, from);
    return true;
}

bool trans_fp_round(struct trans *t, const struct args_fp1 *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    if (type == F16)
        return by_lane(t, a->exact ? SIMD_frintx : SIMD_frint, a->type, a->rd, a->rn, 0,
                       (uint64_t)a->rm);
    set_low_v(t, a->rd, ir_float(t->ir, IR_fround, type,
                                 fp_mode(t, a->rm) | (a->exact ? FROUND_EXACT : 0),
                                 value_of(t, type, a->rn), 0, 0));
    return true;
}

bool trans_fp_round_int(struct trans *t, const struct args_fp1 *a)
{
    if (a->type > 1)
        return false;
    return by_lane(t, a->op, a->type, a->rd, a->rn, 0, (uint64_t)a->rm);
}

/* -- two and three sources --------------------------------------------------------------------- */

/* rd = rn op rm, negated by FNMUL, of a NaN as well. With FZ what may be tiny is left to a helper,
 * but for sums. */
static bool arith(struct trans *t, const struct args_fp2 *a, bool negates)
{
    enum ir_type type = fp_type(t, a->type);
    enum ir_opcode op = (enum ir_opcode)a->op;
    unsigned tiny = ir_label(t->ir), end = ir_label(t->ir);
    bool sum = op == IR_fadd || op == IR_fsub;

    if (type == VOID)
        return false;
    if (type == F16)
        return by_lane(t, a->simd, a->type, a->rd, a->rn, a->rm, 0);
    ir_ref n = value_of(t, type, a->rn), m = value_of(t, type, a->rm);
    if (flushes(t, type) && !sum)
        flush_guard(t, op, n, m, tiny);
    ir_ref r = ir_float(t->ir, op, type, fp_mode(t, RM_DYN), n, m, 0);
    if (flushes(t, type) && sum)
        r = flush_sum(t, r);
    set_low_v(t, a->rd, negates ? ir_unary(t->ir, IR_fneg, type, r) : r);
    if (!flushes(t, type) || sum)
        return true;
    ir_br(t->ir, end);
    ir_place(t->ir, tiny);
    by_lane(t, a->simd, a->type, a->rd, a->rn, a->rm, 0);
    ir_place(t->ir, end);
    return true;
}

bool trans_fp_arith(struct trans *t, const struct args_fp2 *a) { return arith(t, a, false); }
bool trans_fp_nmul(struct trans *t, const struct args_fp2 *a) { return arith(t, a, true); }

bool trans_fp_minmax(struct trans *t, const struct args_fp2 *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    if (type == F16)
        return by_lane(t, a->simd, a->type, a->rd, a->rn, a->rm, 0);
    unsigned aux = fmin_aux((enum ir_fmin)a->how, FP_NAN(fp_mode(t, RM_DYN)));
    set_low_v(t, a->rd, ir_float(t->ir, (enum ir_opcode)a->op, type, aux,
                                 value_of(t, type, a->rn), value_of(t, type, a->rm), 0));
    return true;
}

static void fma_by_helper(struct trans *t, const struct args_fp3 *a, enum ir_type type)
{
    ir_ref r = ir_call(t->ir, HELP_fmadd, fp_bits(t, type, a->rn), fp_bits(t, type, a->rm),
                       fp_bits(t, type, a->ra), k64(t, (uint64_t)(a->neg | a->type)));

    set_low_v(t, a->rd, r);
}

/* rd = +-ra +- rn * rm */
bool trans_fp_fma(struct trans *t, const struct args_fp3 *a)
{
    enum ir_type type = fp_type(t, a->type);
    unsigned tiny = ir_label(t->ir), end = ir_label(t->ir);

    if (type == VOID)
        return false;
    if (type == F16) {
        fma_by_helper(t, a, type);
        return true;
    }
    ir_ref n = value_of(t, type, a->rn), m = value_of(t, type, a->rm);
    ir_ref addend = value_of(t, type, a->ra);
    if (flushes(t, type))
        flush_guard(t, IR_fma, n, m, tiny);
    set_low_v(t, a->rd, ir_float(t->ir, IR_fma, type, fp_mode(t, RM_DYN) | (unsigned)a->neg, n, m,
                                 addend));
    if (!flushes(t, type))
        return true;
    ir_br(t->ir, end);
    ir_place(t->ir, tiny);
    fma_by_helper(t, a, type);
    ir_place(t->ir, end);
    return true;
}

/* -- comparisons, selection -------------------------------------------------------------------- */

/* With FZ operands are flushed. Halves come as singles: that is exact, and a signalling NaN that
 * raises invalid here would raise it anyway. */
static ir_ref operand(struct trans *t, enum ir_type type, int64_t n)
{
    if (type != F16)
        return value_of(t, type, n);
    ir_ref bits = fp_bits(t, type, n);
    if (flushes(t, F16))
        bits = ir_call(t->ir, HELP_flush, bits, k64(t, type), 0, 0);
    return ir_float(t->ir, IR_fcvt, F32, fp_mode(t, RM_DYN), half_value(t, bits), 0, 0);
}

static enum ir_type operand_type(enum ir_type type) { return type == F16 ? F32 : type; }

/* One comparison, for its invalid flag: FCMPE raises it for any NaN. */
static void compare(struct trans *t, ir_ref n, ir_ref m, bool signals)
{
    ir_fcmp(t->ir, I32, signals ? FCC_LT : FCC_LTQ, n, m);
}

bool trans_fp_compare(struct trans *t, const struct args_fcmp *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    ir_ref n = operand(t, type, a->rn), m = operand(t, type, a->rm);
    compare(t, n, m, a->signals);
    flags_set(t, CC_FCMP32, operand_type(type), n, m);
    return true;
}

bool trans_fp_compare0(struct trans *t, const struct args_fcmp0 *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    ir_ref n = operand(t, type, a->rn), zero = ir_const(t->ir, operand_type(type), 0);
    compare(t, n, zero, a->signals);
    flags_set(t, CC_FCMP32, operand_type(type), n, zero);
    return true;
}

/* The comparison is not made, and raises nothing, if the condition does not hold. */
bool trans_fp_ccmp(struct trans *t, const struct args_fccmp *a)
{
    enum ir_type type = fp_type(t, a->type);
    unsigned other = ir_label(t->ir), end = ir_label(t->ir);

    if (type == VOID)
        return false;
    struct test no = flags_test(t, (unsigned)a->cond ^ (a->cond < COND_AL));
    if (a->cond < COND_AL)
        ir_brcc(t->ir, no.cc, no.a, no.b, other);
    ir_ref n = operand(t, type, a->rn), m = operand(t, type, a->rm);
    compare(t, n, m, a->signals);
    flags_set(t, CC_FCMP32, operand_type(type), n, m);
    flags_forget(t);
    ir_br(t->ir, end);
    ir_place(t->ir, other);
    flags_set_bits(t, ir_const(t->ir, I32, (uint64_t)a->nzcv << 28));
    flags_forget(t);
    ir_place(t->ir, end);
    return true;
}

/* As integers: what is selected is not looked at. */
bool trans_fp_csel(struct trans *t, const struct args_fcsel *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    struct test test = flags_test(t, (unsigned)a->cond);
    bool half = type == F16;
    ir_ref n = half ? fp_bits(t, type, a->rn) : low_v(t, type, a->rn);
    ir_ref m = half ? fp_bits(t, type, a->rm) : low_v(t, type, a->rm);
    set_low_v(t, a->rd, ir_select(t->ir, test.cc, test.a, test.b, n, m));
    return true;
}

bool trans_fp_imm(struct trans *t, const struct args_fimm *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    unsigned width = 8 * ir_type_bytes(type);
    set_low_v(t, a->rd, k64(t, simd_expand_imm((unsigned)a->imm8, width)));
    return true;
}

/* -- general registers ------------------------------------------------------------------------- */

bool trans_fp_to_int(struct trans *t, const struct args_fint *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    set_reg(t, a->rd, ir_float(t->ir, (enum ir_opcode)a->op, size_type(a->sf),
                               fp_mode(t, a->rm) | FTOI_NAN_ZERO, operand(t, type, a->rn), 0, 0));
    return true;
}

bool trans_fp_from_int(struct trans *t, const struct args_fint *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID)
        return false;
    ir_ref r = ir_float(t->ir, (enum ir_opcode)a->op, type, fp_mode(t, RM_DYN),
                        reg(t, size_type(a->sf), a->rn), 0, 0);
    if (type == F16)
        set_half(t, a->rd, r);
    else
        set_low_v(t, a->rd, r);
    return true;
}

/* Bits, of the same size. */
bool trans_fp_to_general(struct trans *t, const struct args_fint *a)
{
    if (a->type == 3 && has(t, A64_FP16)) {
        set_x(t, a->rd, fp_bits(t, F16, a->rn));
        return true;
    }
    if (a->sf != a->type)
        return false;
    set_x(t, a->rd, get_lane(t, I64, v(t, a->rn), a->sf ? I64 : I32, 0));
    return true;
}

bool trans_fp_from_general(struct trans *t, const struct args_fint *a)
{
    if (a->type == 3 && has(t, A64_FP16)) {
        set_low_v(t, a->rd, ir_zext(t->ir, I64, 16, x(t, a->rn)));
        return true;
    }
    if (a->sf != a->type)
        return false;
    set_low_v(t, a->rd, reg(t, size_type(a->sf), a->rn));
    return true;
}

/* The upper half of a vector. */
bool trans_fp_top_to_general(struct trans *t, const struct args_fint *a)
{
    set_x(t, a->rd, get_lane(t, I64, v(t, a->rn), I64, 1));
    return true;
}

bool trans_fp_top_from_general(struct trans *t, const struct args_fint *a)
{
    set_v(t, a->rd, with_lane(t, v(t, a->rd), I64, 1, x(t, a->rn)));
    return true;
}

/* -- fixed point ------------------------------------------------------------------------------- */

/* scale: 64 less the number of fraction bits. */
static ir_ref fixed(struct trans *t, const struct args_ffix *a, ir_ref value)
{
    bool is_signed = a->op == IR_ftois || a->op == IR_itofs;
    bool to_int = a->op == IR_ftois || a->op == IR_ftoiu;
    uint64_t how = (uint64_t)((64 - a->scale) | a->type << 8 | a->sf << 10) |
                   (uint64_t)is_signed << 11 | (uint64_t)to_int << 12;

    return ir_call(t->ir, HELP_fixed, value, k64(t, how), 0, 0);
}

/* Times a power of two: exact, but where it overflows. */
static ir_ref scaled(struct trans *t, enum ir_type type, ir_ref v, ir_ref factor)
{
    return ir_float(t->ir, IR_fmul, type, fp_mode(t, RM_DYN), v,
                    ir_bitcast(t->ir, type, factor), 0);
}

static uint64_t power(enum ir_type type, int64_t n)
{
    return type == F64 ? (uint64_t)(1023 + n) << 52 : (uint64_t)(127 + n) << 23;
}

bool trans_fp_from_fixed(struct trans *t, const struct args_ffix *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID || (!a->sf && a->scale < 32))
        return false;
    if (type != F16) {
        ir_ref r = ir_float(t->ir, (enum ir_opcode)a->op, type, fp_mode(t, RM_DYN),
                            reg(t, size_type(a->sf), a->rn), 0, 0);
        ir_ref factor = ir_const(t->ir, bits_type(type), power(type, a->scale - 64));
        set_low_v(t, a->rd, scaled(t, type, r, factor));
        return true;
    }
    set_low_v(t, a->rd, fixed(t, a, x(t, a->rn)));
    return true;
}

/* What is so large that scaling could overflow saturates as it is. */
static ir_ref fixed_factor(struct trans *t, const struct args_ffix *a, enum ir_type type)
{
    enum ir_type i = bits_type(type);
    uint64_t magnitude = low_bits(8 * ir_type_bytes(type) - 1);
    ir_ref size = ir_binary_imm(t->ir, IR_and, i,
                                ir_bitcast(t->ir, i, low_v(t, type, a->rn)), magnitude);

    return ir_select(t->ir, CC_LTU, size, ir_const(t->ir, i, power(type, type == F64 ? 900 : 64)),
                     ir_const(t->ir, i, power(type, 64 - a->scale)),
                     ir_const(t->ir, i, power(type, 0)));
}

bool trans_fp_to_fixed(struct trans *t, const struct args_ffix *a)
{
    enum ir_type type = fp_type(t, a->type);

    if (type == VOID || (!a->sf && a->scale < 32))
        return false;
    if (type != F16) {
        ir_ref r = scaled(t, type, value_of(t, type, a->rn), fixed_factor(t, a, type));
        set_reg(t, a->rd, ir_float(t->ir, (enum ir_opcode)a->op, size_type(a->sf),
                                   fp_mode(t, RM_TZ) | FTOI_NAN_ZERO, r, 0, 0));
        return true;
    }
    set_x(t, a->rd, fixed(t, a, fp_bits(t, type, a->rn)));
    return true;
}

/* -- for other languages ----------------------------------------------------------------------- */

/* rd = rn as JavaScript's ToInt32; Z: it is the same number. Where it fits a conversion does; the
 * integer converted back has other bits if a fraction was lost, or the sign of zero. */
static void fjcvtzs_small(struct trans *t, const struct args_fbf *a)
{
    ir_ref n = low_v(t, F64, a->rn);
    ir_ref r = ir_float(t->ir, IR_ftois, I32, fp_mode(t, RM_TZ) | FTOI_NAN_ZERO, n, 0, 0);
    ir_ref back = ir_float(t->ir, IR_itofs, F64, fp_mode(t, RM_DYN), r, 0, 0);
    ir_ref same = ir_setcc(t->ir, I32, CC_EQ, ir_bitcast(t->ir, I64, n),
                           ir_bitcast(t->ir, I64, back));

    set_reg(t, a->rd, r);
    flags_set_bits(t, ir_binary_imm(t->ir, IR_shl, I32, same, 30));
}

static void fjcvtzs_large(struct trans *t, const struct args_fbf *a)
{
    ir_ref r = ir_call(t->ir, HELP_fjcvtzs, fp_bits(t, F64, a->rn), 0, 0, 0);
    ir_ref z = ir_binary_imm(t->ir, IR_shr, I64, r, 32);

    set_x(t, a->rd, ir_zext(t->ir, I64, 32, r));
    flags_set_bits(t, ir_binary_imm(t->ir, IR_shl, I32, ir_trunc(t->ir, I32, z), 30));
}

bool trans_fp_fjcvtzs(struct trans *t, const struct args_fbf *a)
{
    unsigned large = ir_label(t->ir), end = ir_label(t->ir);

    if (!fp_is_inline(t)) {
        fjcvtzs_large(t, a);
        return true;
    }
    ir_ref size = ir_binary_imm(t->ir, IR_shl, I64, fp_bits(t, F64, a->rn), 1);
    ir_brcc(t->ir, CC_GEU, size, k64(t, 1054ull << 53), large);         /* 2^31 */
    fjcvtzs_small(t, a);
    flags_forget(t);
    ir_br(t->ir, end);
    ir_place(t->ir, large);
    fjcvtzs_large(t, a);
    flags_forget(t);
    ir_place(t->ir, end);
    return true;
}

bool trans_fp_bfcvt(struct trans *t, const struct args_fbf *a)
{
    ir_call(t->ir, HELP_bf16, k64(t, BF_CVT), k64(t, (uint64_t)(a->rd | a->rn << 8)), 0, 0);
    sve_clear_high(t, a->rd);
    return true;
}
