/* Floating point: SSE or AVX where it does what the IR says, cold paths and software where not.
 * SPDX-License-Identifier: MIT
 *
 * MXCSR has the guest's rounding and collects its flags; tininess is detected after rounding (SDM
 * vol. 1, 4.9.1.5). The host's NaN results are those of NAN_X86. For NAN_DEFAULT a result that is
 * not equal to itself is replaced in cold code; the compare raises nothing, as arithmetic gives no
 * signalling NaN. Ops that round otherwise than MXCSR says, NAN_FIRST and F16 go through software.
 */
#include "x86_64.h"

/* -- in software ------------------------------------------------------------------------------ */

static void pass_bits(struct code *c, enum ir_type t, reg to, const struct operand *o)
{
    if (o->kind == IMMEDIATE)
        mov_ri(c, to, o->imm);
    else if (o->kind == IN_CELL)
        op_ro(c, 0x8b | (ir_type_bytes(t) == 8 ? W : 0), to, o);
    else if (o->reg >= XMM0)
        x86_rr(c, 0x7e | M0F | P66 | W, xmm(o->reg), to);       /* movq */
    else
        mov_rr(c, I64, to, o->reg);
}

/* Operands are in homes, cells or constants, so they survive being moved one after the other. */
static void soft(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const reg arguments[] = { RDX, RCX, RDI };
    struct operand stub = at_cell(SCRATCH(soft)), rax = at_reg(RAX);
    enum ir_type t = ir_type_of(e->ir, op->a);

    for (unsigned k = 0; k < countof(arguments); k++)
        if (o[k + 1].kind != ABSENT)
            pass_bits(e->code, t, arguments[k], &o[k + 1]);
    mov_ri(e->code, RAX, x86_soft_word(op, t));
    op_o(e->code, 0xff, 2, &stub);
    if (o[0].kind == IN_REG && o[0].reg >= XMM0)
        op_ro(e->code, 0x6e | M0F | P66 | W, o[0].reg, &rax);
}

/* -- moves ------------------------------------------------------------------------------------ */

static void bitcast_to_int(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0];

    if (o[1].kind == IN_CELL)
        op_ro(e->code, 0x8b | wide((enum ir_type)op->type), d.reg, &o[1]);
    else
        op_ro(e->code, 0x7e | M0F | P66 | wide((enum ir_type)op->type), o[1].reg, &d);
}

static void bitcast_to_float(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t w = op->type == F64 || op->type == V64 ? W : 0;

    if (o[1].kind == IN_CELL)
        e->machine->load(e, (enum ir_type)op->type, o[0].reg, o[1].cell);
    else
        op_ro(e->code, 0x6e | M0F | P66 | w, o[0].reg, &o[1]);
}

static bool from_float(const struct ir_op *op, enum ir_type operand)
{
    return operand == F32 || operand == F64 || operand == V64;
}

static bool from_int(const struct ir_op *op, enum ir_type operand)
{
    return operand == I32 || operand == I64;
}

/* -- bricks ----------------------------------------------------------------------------------- */

static uint32_t scalar(enum ir_type t)
{
    return t == F64 ? PF2 : PF3;
}

/* ucomiss, ucomisd: ZF PF CF = 111 unordered, 000 above, 001 below, 100 equal. comis raises invalid
 * for all NaNs. */
static void compare_floats(struct emission *e, enum ir_type t, reg a, const struct operand *b,
                           bool quiet)
{
    uint32_t insn = (quiet ? 0x2e : 0x2f) | M0F | (t == F64 ? P66 : 0);

    if (avx(e))
        vex_rro(e->code, insn, a, XMM0, b);
    else
        op_ro(e->code, insn, a, b);
}

static int32_t default_nan_cell(enum ir_type t)
{
    return t == F64 ? SCRATCH(f64_nan) : SCRATCH(f32_nan);
}

static struct operand sign_cell(enum ir_type t)
{
    return at_cell(t == F64 ? SCRATCH(f64_sign) : SCRATCH(f32_sign));
}

/* -- NaN results ------------------------------------------------------------------------------ */

static void give_default_nan(struct emission *e, const struct cold *cold)
{
    enum ir_type t = (enum ir_type)cold->op->type;

    x86_load(e, t, cold->o[0].reg, default_nan_cell(t));
    jump_back(e, cold);
}

static void check_nan(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_nan nan = FP_NAN(op->aux);

    if (nan == NAN_X86)
        return;
    compare_floats(e, (enum ir_type)op->type, o[0].reg, &o[0], true);
    struct cold *cold = add_cold(e, nan == NAN_DEFAULT ? give_default_nan : soft_cold, op, o,
                                 jump_if(e->code, X_P));
    cold->back = (uint32_t)e->code->at;
}

static bool host_nan(const struct ir_op *op)
{
    return FP_NAN(op->aux) == NAN_DEFAULT || FP_NAN(op->aux) == NAN_X86;
}

/* NAN_FIRST: what the operands are is looked at again in cold code. */
static bool first_nan(const struct ir_op *op, enum ir_type operand)
{
    return FP_ROUND(op->aux) == RM_DYN && FP_NAN(op->aux) == NAN_FIRST;
}

/* A rounding mode of the op's own is mostly the one in force. */
static bool static_rounding(const struct ir_op *op, enum ir_type operand)
{
    return FP_ROUND(op->aux) <= RM_UP;
}

static struct cold *check_rounding(struct emission *e, const struct ir_op *op,
                                   const struct operand *o)
{
    struct operand now = at_cell(RUNTIME(fp_round)), wanted = number(FP_ROUND(op->aux));

    alu(e->code, ALU_CMP, I32, &now, &wanted);
    return add_cold(e, soft_cold, op, o, jump_if(e->code, X_NE));
}

static bool host_rounding(const struct ir_op *op, enum ir_type operand)
{
    return FP_ROUND(op->aux) == RM_DYN && host_nan(op);
}

/* -- arithmetic ------------------------------------------------------------------------------- */

static void arith(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t insns[IR_OPS] = {
        [IR_fadd] = 0x58, [IR_fmul] = 0x59, [IR_fsub] = 0x5c, [IR_fdiv] = 0x5e,
    };
    uint32_t insn = insns[op->op] | M0F | scalar((enum ir_type)op->type);

    three(e, insn, o[0].reg, o[1].reg, &o[2], op->op == IR_fadd || op->op == IR_fmul);
    check_nan(e, op, o);
}

static void arith_static(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct cold *cold = check_rounding(e, op, o);

    arith(e, op, o);
    cold->back = (uint32_t)e->code->at;
}

static void square_root(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    two(e, 0x51 | M0F | scalar((enum ir_type)op->type), o[0].reg, &o[1]);
    check_nan(e, op, o);
}

static void square_root_static(struct emission *e, const struct ir_op *op,
                               const struct operand *o)
{
    struct cold *cold = check_rounding(e, op, o);

    square_root(e, op, o);
    cold->back = (uint32_t)e->code->at;
}

/* With a quiet NaN as addend the host does not look at the product; inf * 0 must raise invalid all
 * the same. The product is computed aside, and of its flags only this one is kept. */
static void product_flags(struct emission *e, const struct cold *cold)
{
    struct operand old = at_cell(SCRATCH(mxcsr_old)), now = at_cell(SCRATCH(mxcsr));
    struct operand save = at_cell(SCRATCH(argument)), one = number(1), rax = at_reg(RAX);
    enum ir_type t = (enum ir_type)cold->op->type;
    struct code *c = e->code;

    op_o(c, 0xae | M0F, 3, &old);                               /* stmxcsr */
    vex_rro(c, 0x59 | M0F | scalar(t), cold->o[0].reg, cold->o[1].reg, &cold->o[2]);
    op_o(c, 0xae | M0F, 3, &now);
    op_ro(c, 0x89 | W, RAX, &save);
    op_ro(c, 0x8b, RAX, &now);
    alu(c, ALU_AND, I32, &rax, &one);
    alu(c, ALU_OR, I32, &old, &rax);
    op_ro(c, 0x8b | W, RAX, &save);
    op_o(c, 0xae | M0F, 2, &old);                               /* ldmxcsr */
    give_default_nan(e, cold);
}

/* 231: d = a * b + d. */
static void fused_insn(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t insns[] = { 0xb9, 0xbd, 0xbb, 0xbf };  /* FMADD, FNMADD, FMSUB, FNMSUB */
    unsigned kind = (op->aux & FMA_NEG_PRODUCT ? 1 : 0) | (op->aux & FMA_NEG_ADDEND ? 2 : 0);

    x86_move(e, V128, o[0].reg, o[3].reg);
    vex_rro(e->code, insns[kind] | M38 | P66 | (op->type == F64 ? W : 0), o[0].reg, o[1].reg,
            &o[2]);
    compare_floats(e, (enum ir_type)op->type, o[0].reg, &o[0], true);
}

static void fused(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    fused_insn(e, op, o);
    struct cold *cold = add_cold(e, product_flags, op, o, jump_if(e->code, X_P));
    cold->back = (uint32_t)e->code->at;
}

static void fused_first(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    fused_insn(e, op, o);
    struct cold *cold = add_cold(e, soft_cold, op, o, jump_if(e->code, X_P));
    cold->back = (uint32_t)e->code->at;
}

static void fused_static(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct cold *cold = check_rounding(e, op, o);

    fused_first(e, op, o);
    cold->back = (uint32_t)e->code->at;
}

static bool fma_default(const struct ir_op *op, enum ir_type operand)
{
    return FP_ROUND(op->aux) == RM_DYN && FP_NAN(op->aux) == NAN_DEFAULT;
}

/* -- minimum and maximum ---------------------------------------------------------------------- */

/* d = the operand that is a number, or the default NaN. */
static void take_number(struct emission *e, const struct cold *cold)
{
    enum ir_type t = (enum ir_type)cold->op->type;
    struct code *c = e->code;

    compare_floats(e, t, cold->o[1].reg, &cold->o[1], true);
    uint32_t a_is_nan = jump_if(c, X_P);
    x86_move(e, V128, cold->o[0].reg, cold->o[1].reg);
    jump_back(e, cold);
    e->patch(e, a_is_nan, (uint32_t)c->at);
    x86_move(e, V128, cold->o[0].reg, cold->o[2].reg);
    compare_floats(e, t, cold->o[0].reg, &cold->o[0], true);
    e->patch(e, jump_if(c, X_NP), cold->back);
    give_default_nan(e, cold);
}

/* Equal operands have the same bits but for zeros: or gives -0, and gives +0. */
static void equal_or_unordered(struct emission *e, const struct cold *cold)
{
    struct code *c = e->code;
    uint32_t unordered = jump_if(c, X_P);

    three(e, (cold->op->op == IR_fmin ? 0x56 : 0x54) | M0F, cold->o[0].reg, cold->o[1].reg,
          &cold->o[2], true);
    jump_back(e, cold);
    e->patch(e, unordered, (uint32_t)c->at);
    if (cold->op->aux == fmin_aux(FMIN_NUMBER, NAN_DEFAULT))
        take_number(e, cold);
    else if (cold->op->aux == fmin_aux(FMIN_NAN, NAN_DEFAULT))
        give_default_nan(e, cold);
    else
        soft_cold(e, cold);
}

/* min and max differ from the IR's only where operands are equal or unordered: ZF is set for both.
 */
static void minmax(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;

    compare_floats(e, t, o[1].reg, &o[2], true);
    struct cold *cold = add_cold(e, equal_or_unordered, op, o, jump_if(e->code, X_E));
    three(e, (op->op == IR_fmin ? 0x5d : 0x5f) | M0F | scalar(t), o[0].reg, o[1].reg, &o[2], true);
    cold->back = (uint32_t)e->code->at;
}

/* -- comparisons ------------------------------------------------------------------------------ */

/* b above a, so that unordered is false. */
static void fcmp_order(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    bool quiet = op->aux == FCC_LTQ || op->aux == FCC_LEQ;
    bool less = op->aux == FCC_LT || op->aux == FCC_LTQ;

    alu(e->code, ALU_XOR, I32, &o[0], &o[0]);
    compare_floats(e, ir_type_of(e->ir, op->a), o[2].reg, &o[1], quiet);
    x86_rr(e->code, 0x90 | (less ? X_A : X_AE) | M0F | BYTE_RM, 0, o[0].reg);
}

static bool is_order(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 || operand == F64) && op->aux != FCC_EQ && op->aux != FCC_UNORD;
}

static void fcmp_unordered(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    alu(e->code, ALU_XOR, I32, &o[0], &o[0]);
    compare_floats(e, ir_type_of(e->ir, op->a), o[1].reg, &o[2], true);
    x86_rr(e->code, 0x90 | X_P | M0F | BYTE_RM, 0, o[0].reg);
}

static bool is_unordered(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 || operand == F64) && op->aux == FCC_UNORD;
}

/* cmpss, cmpsd with predicate 0: a mask. */
static void fcmp_equal(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0];

    three(e, 0xc2 | M0F | scalar(ir_type_of(e->ir, op->a)), o[5].reg, o[1].reg, &o[2], false);
    put8(e->code, 0);
    op_ro(e->code, 0x7e | M0F | P66, o[5].reg, &d);             /* movd */
    alu_ri(e->code, ALU_AND, I32, d.reg, 1);
}

static bool is_equal(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 || operand == F64) && op->aux == FCC_EQ;
}

/* -- conversions ------------------------------------------------------------------------------ */

static void convert(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    two(e, 0x5a | M0F | scalar(ir_type_of(e->ir, op->a)), o[0].reg, &o[1]);
    check_nan(e, op, o);
}

/* F32 to F64 is exact. */
static bool convertible(const struct ir_op *op, enum ir_type operand)
{
    return host_nan(op) && ((operand == F32 && op->type == F64) ||
                            (operand == F64 && op->type == F32 && FP_ROUND(op->aux) == RM_DYN));
}

static bool convertible_first(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 && op->type == F64) ||
           (operand == F64 && op->type == F32 && FP_ROUND(op->aux) == RM_DYN);
}

/* VCVTPH2PS; VCVTPS2PH, after NaNs have been looked for. */
static void from_f16(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    vex_rro(e->code, 0x13 | M38 | P66, o[0].reg, XMM0, &o[1]);
    check_nan(e, op, o);
}

/* The insn converts four; three are cleared before, which costs less than their flags. */
static void to_f16(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0];

    compare_floats(e, F32, o[1].reg, &o[1], true);
    struct cold *cold = add_cold(e, soft_cold, op, o, jump_if(e->code, X_P));
    three(e, 0x21 | M3A | P66, d.reg, o[1].reg, &o[1], false);  /* insertps: zeros above */
    put8(e->code, 0x0e);
    vex_rro(e->code, 0x1d | M3A | P66, d.reg, XMM0, &d);
    put8(e->code, 4);
    cold->back = (uint32_t)e->code->at;
}

static bool f16_to_f32(const struct ir_op *op, enum ir_type operand)
{
    return operand == F16 && op->type == F32;
}

static bool f32_to_f16(const struct ir_op *op, enum ir_type operand)
{
    return operand == F32 && FP_ROUND(op->aux) == RM_DYN;
}

static bool roundable_first(const struct ir_op *op, enum ir_type operand)
{
    return FP_ROUND(op->aux) != RM_MM;
}

/* ROUNDSS, ROUNDSD (SDM vol. 2): bits 1:0 the mode, 2 as MXCSR says, 3 no inexact. */
static void round_integral(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t modes[8] = {
        [RM_NE] = 0, [RM_TZ] = 3, [RM_DN] = 1, [RM_UP] = 2, [RM_DYN] = 4
    };

    two(e, (op->type == F64 ? 0x0b : 0x0a) | M3A | P66, o[0].reg, &o[1]);
    put8(e->code, modes[FP_ROUND(op->aux)] | (op->aux & FROUND_EXACT ? 0 : 8));
    check_nan(e, op, o);
}

static bool roundable(const struct ir_op *op, enum ir_type operand)
{
    return host_nan(op) && FP_ROUND(op->aux) != RM_MM;
}

/* RM_MM, ties away from zero. Truncated; twice what was lost, truncated, is what is to be added;
 * all of it is exact. What is integral by its size, infinite or a NaN is done in software: d and t
 * are not a. */
static struct cold *begin_away(struct emission *e, const struct ir_op *op, const struct operand *o,
                               enum ir_type t, reg d)
{
    struct operand limit = constant_cell(t == F64 ? C_F64_INTEGRAL : C_F32_INTEGRAL);
    reg size = o[5].reg;

    x86_load(e, V128, size, sign_cell(t).cell);
    three(e, 0x55 | M0F, size, size, &o[1], false);             /* andnps: |a| */
    x86_load(e, t, d, limit.cell);
    compare_floats(e, t, d, &o[5], true);
    return add_cold(e, soft_cold, op, o, jump_if(e->code, X_BE));
}

static void away(struct emission *e, const struct operand *o, enum ir_type t, reg d, bool exact)
{
    uint32_t round = (t == F64 ? 0x0b : 0x0a) | M3A | P66;
    struct operand truncated = at_reg(d), sign = sign_cell(t);
    reg lost = o[5].reg;

    two(e, round, d, &o[1]);
    put8(e->code, 3 | (exact ? 0 : 8));
    three(e, 0x5c | M0F | scalar(t), lost, o[1].reg, &truncated, false);
    three(e, 0x58 | M0F | scalar(t), lost, lost, &o[5], true);
    two(e, round, lost, &o[5]);
    put8(e->code, 3 | 8);
    three(e, 0x58 | M0F | scalar(t), d, d, &o[5], true);
    x86_load(e, V128, lost, sign.cell);
    three(e, 0x55 | M0F, lost, lost, &truncated, false);        /* |d|, with the sign of a: zeros */
    three(e, 0x54 | M0F, d, o[1].reg, &sign, false);
    three(e, 0x56 | M0F, d, d, &o[5], true);
}

static void round_away(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;
    struct cold *cold = begin_away(e, op, o, t, o[0].reg);

    away(e, o, t, o[0].reg, (op->aux & FROUND_EXACT) != 0);
    cold->back = (uint32_t)e->code->at;
}

static bool is_away(const struct ir_op *op, enum ir_type operand)
{
    return FP_ROUND(op->aux) == RM_MM && op->type != F16;
}

/* An integer register's bit at the top of its type, inverted. */
static void invert_top(struct code *c, enum ir_type t, const struct operand *d)
{
    op_o(c, 0xba | M0F | wide(t), 7, d);                        /* btc */
    put8(c, t == I64 ? 63 : 31);
}

/* What NaN gives. */
static void convert_nan(struct code *c, const struct ir_op *op, const struct operand *d)
{
    enum ir_type t = (enum ir_type)op->type;

    if (op->aux & FTOI_NAN_ZERO) {
        alu(c, ALU_XOR, I32, d, d);
        return;
    }
    alu_ri(c, ALU_OR, t, d->reg, -1);
    if (op->op == IR_ftois)
        invert_top(c, t, d);
}

/* The host gave its "indefinite" value; invalid is raised already, unless it is the right one.
 * Signed: MIN or MAX as the sign says; unsigned: 0 or all ones. */
static void saturate(struct emission *e, const struct cold *cold)
{
    const struct ir_op *op = cold->op;
    enum ir_type t = (enum ir_type)op->type, from = ir_type_of(e->ir, op->a);
    const struct operand *d = &cold->o[0];
    struct code *c = e->code;

    compare_floats(e, from, cold->o[1].reg, &cold->o[1], true);
    uint32_t nan = jump_if(c, X_P);
    op_ro(c, 0x50 | M0F | (from == F64 ? P66 : 0), d->reg, &cold->o[1]);        /* movmskps */
    alu_ri(c, ALU_AND, I32, d->reg, 1);
    alu_ri(c, ALU_SUB, t, d->reg, 1);
    if (op->op == IR_ftois)
        invert_top(c, t, d);
    jump_back(e, cold);
    e->patch(e, nan, (uint32_t)c->at);
    convert_nan(c, op, d);
    jump_back(e, cold);
}

/* cvt(t)sd2si, saturated; cold code needs o[1] only for its sign and whether it is a NaN. */
static void to_signed_as(struct emission *e, const struct ir_op *op, const struct operand *o,
                         enum ir_round round)
{
    enum ir_type t = (enum ir_type)op->type, from = ir_type_of(e->ir, op->a);
    uint32_t insn = round == RM_TZ ? 0x2c : 0x2d;

    op_ro(e->code, insn | M0F | scalar(from) | wide(t), o[0].reg, &o[1]);
    if (op->aux & FTOI_X86)
        return;
    alu_ri(e->code, ALU_CMP, t, o[0].reg, 1);                   /* overflows for MIN only */
    struct cold *cold = add_cold(e, saturate, op, o, jump_if(e->code, X_O));
    cold->back = (uint32_t)e->code->at;
}

static void to_signed(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    to_signed_as(e, op, o, FP_ROUND(op->aux));
}

/* A static rounding mode: to an integral value first. Where that value does not fit, there must be
 * no inexact beside invalid: all values so large are integral, but for F64 to I32. */
static void to_signed_rounded(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct ir_op rounding = { .op = IR_fround, .type = (uint8_t)ir_type_of(e->ir, op->a) };
    struct operand in[OPERANDS] = { o[5], o[1] }, out[OPERANDS] = { o[0], o[5] };

    rounding.aux = fp_aux(NAN_X86, FP_ROUND(op->aux)) | FROUND_EXACT;
    round_integral(e, &rounding, in);
    to_signed_as(e, op, out, RM_TZ);
}

/* Numbers that do not fit are large, so that software does them: but for F64 to I32. */
static void to_signed_away(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type from = ir_type_of(e->ir, op->a);
    struct cold *cold = begin_away(e, op, o, from, o[6].reg);

    away(e, o, from, o[6].reg, true);
    op_ro(e->code, 0x2c | M0F | scalar(from) | wide((enum ir_type)op->type), o[0].reg, &o[6]);
    cold->back = (uint32_t)e->code->at;
}

static bool away_to_int(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 || (operand == F64 && op->type == I64)) && FP_ROUND(op->aux) == RM_MM;
}

static bool roundable_to_int(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 || (operand == F64 && op->type == I64)) && FP_ROUND(op->aux) <= RM_UP;
}

static bool host_to_int(const struct ir_op *op, enum ir_type operand)
{
    return (operand == F32 || operand == F64) &&
           (FP_ROUND(op->aux) == RM_TZ || FP_ROUND(op->aux) == RM_DYN);
}

static void to_unsigned(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type, from = ir_type_of(e->ir, op->a);
    uint32_t insn = FP_ROUND(op->aux) == RM_TZ ? 0x78 : 0x79;

    evex_rrr(e->code, insn | M0F | scalar(from) | wide(t), o[0].reg, 0, xmm(o[1].reg));
    alu_ri(e->code, ALU_CMP, t, o[0].reg, -1);
    struct cold *cold = add_cold(e, saturate, op, o, jump_if(e->code, X_E));
    cold->back = (uint32_t)e->code->at;
}

/* Without AVX512: what is surely in range is one of a signed I64; others, negative ones (whose sign
 * is above the exponent) and NaNs run in software. Rounding may carry to the next power of two. */
static void to_unsigned_plain(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type from = ir_type_of(e->ir, op->a);
    bool truncates = FP_ROUND(op->aux) == RM_TZ;
    int32_t bias = from == F64 ? 1023 : 127;
    int32_t limit = bias + (op->type == I64 ? 63 : truncates ? 32 : 31);
    struct operand d = o[0];

    op_ro(e->code, 0x7e | M0F | P66 | (from == F64 ? W : 0), o[1].reg, &d);     /* movd */
    shift_i(e->code, SHIFT_SHR, from == F64 ? I64 : I32, &d, from == F64 ? 52 : 23);
    alu_ri(e->code, ALU_CMP, I32, d.reg, limit);
    struct cold *cold = add_cold(e, soft_cold, op, o, jump_if(e->code, X_AE));
    op_ro(e->code, (truncates ? 0x2c : 0x2d) | M0F | scalar(from) | W, d.reg, &o[1]);
    if (op->type == I32)
        x86_rr(e->code, 0x8b, d.reg, d.reg);
    cold->back = (uint32_t)e->code->at;
}

static bool host_to_unsigned(const struct ir_op *op, enum ir_type operand)
{
    return host_to_int(op, operand) && !(op->aux & FTOI_X86);
}

/* The insn merges into d; clearing it first cuts the dependency. */
static void from_signed_as(struct emission *e, const struct ir_op *op, const struct operand *o,
                           enum ir_type t)
{
    uint32_t insn = 0x2a | M0F | scalar((enum ir_type)op->type) | wide(t);

    x86_constant(e, F64, o[0].reg, 0);
    if (avx(e))
        vex_rro(e->code, insn, o[0].reg, o[0].reg, &o[1]);
    else
        op_ro(e->code, insn, o[0].reg, &o[1]);
}

static void from_signed(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    from_signed_as(e, op, o, ir_type_of(e->ir, op->a));
}

static void from_unsigned32(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand whole[] = { o[0], o[5] };

    op_ro(e->code, 0x8b, o[5].reg, &o[1]);
    from_signed_as(e, op, whole, I64);
}

static void from_unsigned64(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t insn = 0x7b | M0F | scalar((enum ir_type)op->type) | W;

    x86_constant(e, F64, o[0].reg, 0);
    evex_rrr(e->code, insn, xmm(o[0].reg), xmm(o[0].reg), o[1].reg);
}

/* Without AVX512: from 2^63 on in software. */
static void from_unsigned64_plain(struct emission *e, const struct ir_op *op,
                                  const struct operand *o)
{
    op_ro(e->code, 0x85 | W, o[1].reg, &o[1]);                  /* test */
    struct cold *cold = add_cold(e, soft_cold, op, o, jump_if(e->code, X_S));
    from_signed_as(e, op, o, I64);
    cold->back = (uint32_t)e->code->at;
}

/* An I32 fits in an F64. */
static bool host_from_int(const struct ir_op *op, enum ir_type operand)
{
    return (operand == I32 || operand == I64) &&
           (FP_ROUND(op->aux) == RM_DYN || (operand == I32 && op->type == F64));
}

static bool host_from_unsigned32(const struct ir_op *op, enum ir_type operand)
{
    return operand == I32 && host_from_int(op, operand);
}

static bool host_from_unsigned64(const struct ir_op *op, enum ir_type operand)
{
    return operand == I64 && host_from_int(op, operand);
}

/* -- signs and boxes -------------------------------------------------------------------------- */

static void negate(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand sign = sign_cell((enum ir_type)op->type);

    three(e, 0x57 | M0F, o[0].reg, o[1].reg, &sign, false);     /* xorps */
}

/* andnps: ~first & second */
static void absolute(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand sign = sign_cell((enum ir_type)op->type);

    x86_load(e, V128, o[5].reg, sign.cell);
    three(e, 0x55 | M0F, o[5].reg, o[5].reg, &o[1], false);
    x86_move(e, V128, o[0].reg, o[5].reg);
}

static void copy_sign(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand sign = sign_cell((enum ir_type)op->type);

    x86_load(e, V128, o[5].reg, sign.cell);
    three(e, 0x54 | M0F, o[6].reg, o[2].reg, &o[5], false);     /* the sign of b */
    three(e, 0x55 | M0F, o[5].reg, o[5].reg, &o[1], false);     /* a without sign */
    three(e, 0x56 | M0F, o[0].reg, o[5].reg, &o[6], true);
}

static void xor_sign(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand sign = sign_cell((enum ir_type)op->type);

    three(e, 0x54 | M0F, o[5].reg, o[2].reg, &sign, false);
    three(e, 0x57 | M0F, o[0].reg, o[1].reg, &o[5], true);
}

static void box(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand ones = at_cell(SCRATCH(box));

    three(e, 0x56 | M0F, o[0].reg, o[1].reg, &ones, false);
}

static bool boxes_f32(const struct ir_op *op, enum ir_type operand)
{
    return operand == F32;
}

/* PTEST a, m sets CF if all bits of m are set in a. */
static void unbox(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand ones = at_cell(SCRATCH(box));

    if (avx(e))
        vex_rro(e->code, 0x17 | M38 | P66, o[1].reg, XMM0, &ones);
    else
        op_ro(e->code, 0x17 | M38 | P66, o[1].reg, &ones);
    struct cold *cold = add_cold(e, give_default_nan, op, o, jump_if(e->code, X_AE));
    x86_move(e, V128, o[0].reg, o[1].reg);
    cold->back = (uint32_t)e->code->at;
}

static void unbox_cell(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand upper = at_cell(o[1].cell + 4), ones = number(~0ull);

    alu(e->code, ALU_CMP, I32, &upper, &ones);
    struct cold *cold = add_cold(e, give_default_nan, op, o, jump_if(e->code, X_NE));
    x86_load(e, F32, o[0].reg, o[1].cell);
    cold->back = (uint32_t)e->code->at;
}

static void unbox_any(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    if (o[1].kind == IN_CELL)
        unbox_cell(e, op, o);
    else
        unbox(e, op, o);
}

#define ALL_TEMPS "/acdD0123"
enum { ALL_FLOATS = 1 << F16 | 1 << F32 | 1 << F64, ONLY_F32 = 1 << F32 };

/* clang-format off */
const struct emitter x86_fp[] = {
    /* op           types      classes                     emitter          needs fits */
    { IR_bitcast,   INTS,      "r xn",                     bitcast_to_int,    0, from_float },
    { IR_bitcast,   FLOATS | 1 << V64, "x rn",             bitcast_to_float,  0, from_int },
    { IR_fadd,      FLOATS,    "x x xm",                   arith,             0, host_rounding },
    { IR_fmul,      FLOATS,    "x x xm",                   arith,             0, host_rounding },
    { IR_fsub,      FLOATS,    "x x xm!",                  arith,             0, host_rounding },
    { IR_fdiv,      FLOATS,    "x x xm!",                  arith,             0, host_rounding },
    { IR_fsqrt,     FLOATS,    "x x",                      square_root,       0, host_rounding },
    { IR_fadd,      FLOATS,    "x x! x!",                  arith,             0, first_nan },
    { IR_fmul,      FLOATS,    "x x! x!",                  arith,             0, first_nan },
    { IR_fsub,      FLOATS,    "x x! x!",                  arith,             0, first_nan },
    { IR_fdiv,      FLOATS,    "x x! x!",                  arith,             0, first_nan },
    { IR_fsqrt,     FLOATS,    "x x!",                     square_root,       0, first_nan },
    { IR_fadd,      FLOATS,    "x x! x!",                  arith_static,      0, static_rounding },
    { IR_fmul,      FLOATS,    "x x! x!",                  arith_static,      0, static_rounding },
    { IR_fsub,      FLOATS,    "x x! x!",                  arith_static,      0, static_rounding },
    { IR_fdiv,      FLOATS,    "x x! x!",                  arith_static,      0, static_rounding },
    { IR_fsqrt,     FLOATS,    "x x!",         square_root_static, 0, static_rounding },
    { IR_fma,       FLOATS,    "x x! x! x",                fused,              FMA, fma_default },
    { IR_fma,       FLOATS,    "x x! x! x!",               fused_first,        FMA, first_nan },
    { IR_fma,       FLOATS,    "x x! x! x!",               fused_static,     FMA, static_rounding },
    { IR_fmin,      FLOATS,    "x x x",                    minmax },
    { IR_fmax,      FLOATS,    "x x x",                    minmax },
    { IR_fcmp,      INTS,      "r xm x",                   fcmp_order,        0, is_order },
    { IR_fcmp,      INTS,      "r x xm",                   fcmp_unordered,    0, is_unordered },
    { IR_fcmp,      INTS,      "r x xm /y",                fcmp_equal,        0, is_equal },
    { IR_fcvt,      FLOATS,    "x x",                      convert,           0, convertible },
    { IR_fcvt,      FLOATS,    "x x!",                     convert,          0, convertible_first },
    { IR_fcvt,      FLOATS,    "x x!",                     from_f16,          F16C, f16_to_f32 },
    { IR_fcvt,      1 << F16,  "x x!",                     to_f16,            F16C, f32_to_f16 },
    { IR_fround,    FLOATS,    "x x",                      round_integral,    SSE41, roundable },
    { IR_fround,    FLOATS,    "x x!",           round_integral,    SSE41, roundable_first },
    { IR_fround,    FLOATS,    "x x! /y",                  round_away,        SSE41, is_away },
    { IR_ftois,     INTS,      "r x",                      to_signed,         0, host_to_int },
    { IR_ftois,     INTS,      "r x /yy",                  to_signed_away,  SSE41, away_to_int },
    { IR_ftois,     INTS,      "r x /y",              to_signed_rounded, SSE41, roundable_to_int },
    { IR_ftoiu,     INTS,      "r x", to_unsigned, AVX512, host_to_unsigned },
    { IR_ftoiu,     INTS,      "r x", to_unsigned_plain, 0, host_to_unsigned },
    { IR_itofs,     FLOATS,    "x rn",                     from_signed,       0, host_from_int },
    { IR_itofu,     FLOATS,    "x rn /t", from_unsigned32, 0, host_from_unsigned32 },
    { IR_itofu,     FLOATS,    "x r", from_unsigned64, AVX512, host_from_unsigned64 },
    { IR_itofu,     FLOATS,    "x r", from_unsigned64_plain, 0, host_from_unsigned64 },
    { IR_fneg,      FLOATS,    "x x",                      negate },
    { IR_fabs,      FLOATS,    "x x /y",                   absolute },
    { IR_fcopysign, FLOATS,    "x x x /yy",                copy_sign },
    { IR_fxorsign,  FLOATS,    "x x x /y",                 xor_sign },
    { IR_fbox,      FLOATS,    "x x",                      box,               0, boxes_f32 },
    { IR_funbox,    ONLY_F32,  "x xn",                     unbox_any,         SSE41 },
    { IR_clmul,     INTS,      "a hnk hnk gnk" ALL_TEMPS,  soft },
    { IR_clmulh,    INTS,      "a hnk hnk gnk" ALL_TEMPS,  soft },
    { IR_popcnt,    INTS,      "a hnk gnk gnk" ALL_TEMPS,  soft },
    { IR_fadd,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fsub,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fmul,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fdiv,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fsqrt,     ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fma,       ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fmin,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fmax,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fcmp,      INTS,      "a gnk gnk gnk" ALL_TEMPS,  soft },
    { IR_fcvt,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fround,    ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_ftois,     INTS,      "a gnk gnk gnk" ALL_TEMPS,  soft },
    { IR_ftoiu,     INTS,      "a gnk gnk gnk" ALL_TEMPS,  soft },
    { IR_itofs,     ALL_FLOATS, "0 hnk gnk gnk" ALL_TEMPS, soft },
    { IR_itofu,     ALL_FLOATS, "0 hnk gnk gnk" ALL_TEMPS, soft },
    { IR_fneg,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fabs,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fcopysign, ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fxorsign,  ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_fbox,      ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { IR_funbox,    ALL_FLOATS, "0 gnk gnk gnk" ALL_TEMPS, soft },
    { 0 },
};
/* clang-format on */
