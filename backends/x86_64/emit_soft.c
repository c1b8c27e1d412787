/* Ops that the tables before have no row for, in software: any vector op, checksums.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

static void pass(struct emission *e, ir_ref ref, const struct operand *o, unsigned k)
{
    int32_t cell = SCRATCH(soft_operand) + 32 * (int32_t)k;
    struct operand low = at_cell(cell), high = at_cell(cell + 4);

    if (o->kind == IN_REG) {
        x86_store(e, ir_type_of(e->ir, ref), cell, o->reg);
    } else if (o->kind == IMMEDIATE) {
        op_o(e->code, 0xc7, 0, &low);
        put32(e->code, (uint32_t)o->imm);
        op_o(e->code, 0xc7, 0, &high);
        put32(e->code, (uint32_t)(o->imm >> 32));
    }
}

void soft_op(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand stub = at_cell(SCRATCH(soft_vector)), what = at_cell(SCRATCH(soft_what));
    uint64_t word = x86_soft_word(op, ir_type_of(e->ir, op->a));

    pass(e, op->a, &o[1], 0);
    pass(e, op->b, &o[2], 1);
    pass(e, op->c, &o[3], 2);
    op_o(e->code, 0xc7, 0, &what);
    put32(e->code, (uint32_t)word);
    what.cell += 4;
    op_o(e->code, 0xc7, 0, &what);
    put32(e->code, (uint32_t)(word >> 32));
    op_o(e->code, 0xff, 2, &stub);
    x86_load(e, (enum ir_type)op->type, o[0].reg, SCRATCH(soft_result));
}

void soft_cold(struct emission *e, const struct cold *cold)
{
    soft_op(e, cold->op, cold->o);
    jump_back(e, cold);
}

/* Two lanes are done one by one in less time. */
static bool many_lanes(const struct ir_op *op, enum ir_type operand)
{
    return op->type == V256 || op->aux != I64;
}

/* Those of V64 are done in a V128 (tcg/expand_wide.c), unless that is software, too. */
static bool not_short(const struct ir_op *op, enum ir_type operand)
{
    return op->type != V64 || VF_LANE(op->aux) == F16 || FP_ROUND(op->aux) != RM_DYN;
}

enum { ANY_VECTOR = 1 << V64 | 1 << V128 | 1 << V256 };

#define ONE(op) { IR_##op, ANY_VECTOR, "x x", soft_op }
#define TWO(op) { IR_##op, ANY_VECTOR, "x x x", soft_op }
#define MANY(op) { IR_##op, ANY_VECTOR, "x x x", soft_op, 0, many_lanes }
#define SHIFT(op) { IR_##op, ANY_VECTOR, "x x rk", soft_op }
#define THREE(op) { IR_##op, ANY_VECTOR, "x x x x", soft_op }
#define TO_INT(op) { IR_##op, INTS, "r x", soft_op }

const struct emitter x86_soft_rows[] = {
    MANY(vadd),
    MANY(vsub),
    MANY(vmul),
    MANY(vsmin),
    MANY(vsmax),
    MANY(vumin),
    MANY(vumax),
    MANY(vcmpeq),
    MANY(vcmpgt),
    MANY(vcmpgtu),
    SHIFT(vshl),
    SHIFT(vshr),
    SHIFT(vsar),
    ONE(vneg),
    ONE(vabs),
    TWO(vqadds),
    TWO(vqaddu),
    TWO(vqsubs),
    TWO(vqsubu),
    TWO(vhadds),
    TWO(vhaddu),
    TWO(vhsubs),
    TWO(vhsubu),
    TWO(vabds),
    TWO(vabdu),
    TWO(vmulhs),
    TWO(vmulhu),
    TWO(vqdmulh),
    TWO(vshlv),
    TWO(vshrv),
    TWO(vsarv),
    TWO(vrotlv),
    ONE(vpopcnt),
    ONE(vclz),
    ONE(vrbit),
    TWO(vnarrow),
    TWO(vnarrows),
    TWO(vnarrowu),
    TWO(vnarrowsu),
    ONE(vwidens),
    ONE(vwidenu),
    TWO(vmulls),
    TWO(vmullu),
    TWO(vclmul),
    TWO(vzip),
    TWO(vuzp),
    TWO(vtrn),
    TWO(vext),
    TWO(vtbl),
    ONE(vrev),
    ONE(vduplane),
    TO_INT(vaddv),
    TO_INT(vsminv),
    TO_INT(vsmaxv),
    TO_INT(vuminv),
    TO_INT(vumaxv),
    TO_INT(vmask),
    TO_INT(vany),
    THREE(vdots),
    THREE(vdotu),
    THREE(vdotus),
    TWO(vfadd),
    TWO(vfsub),
    TWO(vfmul),
    TWO(vfdiv),
    ONE(vfsqrt),

    { IR_vfma, ANY_VECTOR, "x x x x", soft_op, 0, not_short },
    TWO(vfmin),
    TWO(vfmax),
    TWO(vfcmp),
    ONE(vfround),
    ONE(vftois),
    ONE(vftoiu),
    ONE(vitofs),
    ONE(vitofu),
    ONE(vfwiden),
    ONE(vfnarrow),
    TWO(vaes),
    THREE(vsha1),
    THREE(vsha256),
    { IR_crc32, INTS, "r rk rk", soft_op },
    { 0 },
};
