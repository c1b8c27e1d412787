/* Vectors.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

static void logic(struct emission *e, const struct operand *o, uint32_t insn)
{
    if (e->machine->features & AVX) {
        vex_rro(e->code, insn, o[0].reg, o[1].reg, &o[2]);
        return;
    }
    x86_move(e, V128, o[0].reg, o[1].reg);
    op_ro(e->code, insn, o[0].reg, &o[2]);
}

static void and(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    logic(e, o, 0x54 | M0F);                                    /* andps */
}

static void or(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    logic(e, o, 0x56 | M0F);
}

static void xor(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    logic(e, o, 0x57 | M0F);
}

enum { VECTORS = 1 << V64 | 1 << V128 };

/* clang-format off */
const struct emitter x86_vec[] = {
    { IR_and, VECTORS, "x x x!", and },
    { IR_or,  VECTORS, "x x x!", or },
    { IR_xor, VECTORS, "x x x!", xor },
    { 0 },
};
/* clang-format on */
