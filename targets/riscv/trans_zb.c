/* Bit manipulation: Unprivileged ISA 20240411, chapter 30 and 32.4.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#include "targets/riscv/rv_zb.decode.h"

static ir_ref imm_op(struct trans *t, enum ir_opcode op, ir_ref a, uint64_t b)
{
    return ir_binary_imm(t->ir, op, t->word, a, to_word(t, b));
}

static ir_ref op(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b)
{
    return ir_binary(t->ir, op, t->word, a, b);
}

/* -- Zba -------------------------------------------------------------------------------------- */

/* rd = (rs1 << shift) + rs2 */
bool trans_shift_add(struct trans *t, const struct args_shadd *a)
{
    ir_ref index = imm_op(t, IR_shl, x(t, a->rs1), (uint64_t)a->shift);

    set_x(t, a->rd, op(t, IR_add, index, x(t, a->rs2)));
    return true;
}

/* rd = (zext32(rs1) << shift) + rs2 */
bool trans_add_uw(struct trans *t, const struct args_shadd *a)
{
    ir_ref index = ir_zext(t->ir, I64, 32, x(t, a->rs1));

    if (a->shift)
        index = imm_op(t, IR_shl, index, (uint64_t)a->shift);
    set_x(t, a->rd, op(t, IR_add, index, x(t, a->rs2)));
    return true;
}

/* rd = zext32(rs1) << shamt */
bool trans_slli_uw(struct trans *t, const struct args_shift *a)
{
    ir_ref low = ir_zext(t->ir, I64, 32, x(t, a->rs1));

    set_x(t, a->rd, imm_op(t, IR_shl, low, (uint64_t)a->shamt));
    return true;
}

/* -- Zbb -------------------------------------------------------------------------------------- */

/* rd = rs1 op ~rs2 */
bool trans_arith_not(struct trans *t, const struct args_r *a)
{
    ir_ref b = ir_unary(t->ir, IR_not, t->word, x(t, a->rs2));

    set_x(t, a->rd, op(t, (enum ir_opcode)a->op, x(t, a->rs1), b));
    return true;
}

/* rd = op(rs1) */
bool trans_unary(struct trans *t, const struct args_unary *a)
{
    set_x(t, a->rd, ir_unary(t->ir, (enum ir_opcode)a->op, t->word, x(t, a->rs1)));
    return true;
}

bool trans_unary_w(struct trans *t, const struct args_unary *a)
{
    set_x32(t, a->rd, ir_unary(t->ir, (enum ir_opcode)a->op, I32, x32(t, a->rs1)));
    return true;
}

bool trans_sext(struct trans *t, const struct args_unary *a)
{
    set_x(t, a->rd, ir_sext(t->ir, t->word, (unsigned)a->width, x(t, a->rs1)));
    return true;
}

bool trans_zext(struct trans *t, const struct args_unary *a)
{
    set_x(t, a->rd, ir_zext(t->ir, t->word, (unsigned)a->width, x(t, a->rs1)));
    return true;
}

/* Bytes become 0xff where they are not 0: bit 7 of each is set if any bit is (no carry leaves a
 * byte), then spread by 2 * bit - bit / 128. */
bool trans_orc_b(struct trans *t, const struct args_unary *a)
{
    const uint64_t low7 = 0x7f7f7f7f7f7f7f7f;
    ir_ref v = x(t, a->rs1);
    ir_ref sum = imm_op(t, IR_add, imm_op(t, IR_and, v, low7), low7);
    ir_ref any = imm_op(t, IR_and, op(t, IR_or, sum, v), ~low7);

    set_x(t, a->rd, op(t, IR_sub, imm_op(t, IR_shl, any, 1), imm_op(t, IR_shr, any, 7)));
    return true;
}

/* -- Zbc -------------------------------------------------------------------------------------- */

/* rd = bits xlen-1..2*xlen-2 of the carry-less product */
bool trans_clmulr(struct trans *t, const struct args_r *a)
{
    ir_ref low = op(t, IR_clmul, x(t, a->rs1), x(t, a->rs2));
    ir_ref high = op(t, IR_clmulh, x(t, a->rs1), x(t, a->rs2));

    set_x(t, a->rd,
          op(t, IR_or, imm_op(t, IR_shl, high, 1), imm_op(t, IR_shr, low, xlen(t) - 1)));
    return true;
}

/* -- Zbs -------------------------------------------------------------------------------------- */

/* rd = rs1 op (1 << rs2) */
bool trans_bit(struct trans *t, const struct args_r *a)
{
    ir_ref bit = op(t, IR_shl, word_const(t, 1), x(t, a->rs2));

    set_x(t, a->rd, op(t, (enum ir_opcode)a->op, x(t, a->rs1), bit));
    return true;
}

bool trans_bit_imm(struct trans *t, const struct args_shift *a)
{
    if (a->shamt >= xlen(t))
        return false;
    ir_ref bit = word_const(t, 1ull << a->shamt);
    set_x(t, a->rd, op(t, (enum ir_opcode)a->op, x(t, a->rs1), bit));
    return true;
}

/* rd = rs1 >> rs2 & 1 */
bool trans_bext(struct trans *t, const struct args_r *a)
{
    ir_ref shifted = op(t, IR_shr, x(t, a->rs1), x(t, a->rs2));

    set_x(t, a->rd, imm_op(t, IR_and, shifted, 1));
    return true;
}

bool trans_bext_imm(struct trans *t, const struct args_shift *a)
{
    if (a->shamt >= xlen(t))
        return false;
    set_x(t, a->rd, ir_extract(t->ir, t->word, x(t, a->rs1), (unsigned)a->shamt, 1));
    return true;
}

/* -- Zbkb, Zbkx ------------------------------------------------------------------------------- */

/* rd = low half of rs1, low half of rs2 above it */
bool trans_pack(struct trans *t, const struct args_r *a)
{
    unsigned half = xlen(t) / 2;

    set_x(t, a->rd, ir_deposit(t->ir, t->word, x(t, a->rs1), x(t, a->rs2), half, half));
    return true;
}

bool trans_packw(struct trans *t, const struct args_r *a)
{
    set_x32(t, a->rd, ir_deposit(t->ir, I32, x32(t, a->rs1), x32(t, a->rs2), 16, 16));
    return true;
}

bool trans_packh(struct trans *t, const struct args_r *a)
{
    ir_ref low = imm_op(t, IR_and, x(t, a->rs1), 0xff);
    ir_ref high = imm_op(t, IR_shl, imm_op(t, IR_and, x(t, a->rs2), 0xff), 8);

    set_x(t, a->rd, op(t, IR_or, low, high));
    return true;
}

/* Swaps neighbouring groups of `by` bits; mask selects the lower ones. */
static ir_ref swap_bits(struct trans *t, ir_ref v, unsigned by, uint64_t mask)
{
    ir_ref up = imm_op(t, IR_shl, imm_op(t, IR_and, v, mask), by);
    ir_ref down = imm_op(t, IR_and, imm_op(t, IR_shr, v, by), mask);

    return op(t, IR_or, up, down);
}

/* The bits of each byte reversed. */
bool trans_brev8(struct trans *t, const struct args_unary *a)
{
    ir_ref v = swap_bits(t, x(t, a->rs1), 1, 0x5555555555555555);

    v = swap_bits(t, v, 2, 0x3333333333333333);
    set_x(t, a->rd, swap_bits(t, v, 4, 0x0f0f0f0f0f0f0f0f));
    return true;
}

bool trans_by_helper(struct trans *t, const struct args_unary *a)
{
    ir_ref v = ir_call(t->ir, (unsigned)a->helper, riscv_widen(t, x(t, a->rs1)), 0, 0, 0);

    set_x(t, a->rd, riscv_narrow(t, v));
    return true;
}

bool trans_by_helper_2(struct trans *t, const struct args_help *a)
{
    ir_ref lhs = riscv_widen(t, x(t, a->rs1)), rhs = riscv_widen(t, x(t, a->rs2));
    ir_ref v = ir_call(t->ir, (unsigned)a->helper, lhs, rhs, 0, 0);

    set_x(t, a->rd, riscv_narrow(t, v));
    return true;
}
