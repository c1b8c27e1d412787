/* Floating point: SSE or AVX insns where they do what the IR says, cold paths and software where not.
 * SPDX-License-Identifier: MIT
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

#define ALL_TEMPS "/acdD0123"
enum { ALL_FLOATS = 1 << F16 | 1 << F32 | 1 << F64 };

/* clang-format off */
const struct emitter x86_fp[] = {
    /* op           types      classes                     emitter          needs fits */
    { IR_bitcast,   INTS,      "r xn",                     bitcast_to_int,    0, from_float },
    { IR_bitcast,   FLOATS | 1 << V64, "x rn",             bitcast_to_float,  0, from_int },
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
