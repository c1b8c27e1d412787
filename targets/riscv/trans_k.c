/* Scalar cryptography: Unprivileged ISA 20240411, chapter 32.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#include "targets/riscv/rv_k.decode.h"

/* -- AES, SM4 ------------------------------------------------------------------------------ */

static ir_ref number(struct trans *t, uint64_t v) { return ir_const(t->ir, I64, v); }

/* rd = sign-extended low half of the helper's result */
static void set_low(struct trans *t, int64_t rd, ir_ref v)
{
    set_x32(t, rd, ir_trunc(t->ir, I32, v));
}

static void call_bytes(struct trans *t, const struct args_bytes *a, unsigned helper)
{
    set_low(t, a->rd,
            ir_call(t->ir, helper, riscv_widen(t, x(t, a->rs1)), riscv_widen(t, x(t, a->rs2)),
                    number(t, (uint64_t)(a->how | a->bs)), 0));
}

bool trans_aes32(struct trans *t, const struct args_bytes *a)
{
    call_bytes(t, a, HELP_aes32);
    return true;
}

bool trans_sm4(struct trans *t, const struct args_bytes *a)
{
    call_bytes(t, a, HELP_sm4);
    return true;
}

bool trans_aes64(struct trans *t, const struct args_aes *a)
{
    set_x(t, a->rd,
          ir_call(t->ir, HELP_aes64, x(t, a->rs1), x(t, a->rs2), number(t, (uint64_t)a->how), 0));
    return true;
}

/* Inverse MixColumns alone, for the keys of decryption. */
bool trans_aes64im(struct trans *t, const struct args_unary *a)
{
    ir_ref how = number(t, AES_ONLY_MIX | AES_INVERSE);

    set_x(t, a->rd, ir_call(t->ir, HELP_aes64, x(t, a->rs1), number(t, 0), how, 0));
    return true;
}

bool trans_aes64ks1i(struct trans *t, const struct args_round *a)
{
    ir_ref round = number(t, (uint64_t)a->rnum);

    if (a->rnum > 10)
        return false;
    set_x(t, a->rd, ir_call(t->ir, HELP_aes64ks1i, x(t, a->rs1), round, 0, 0));
    return true;
}

/* rd = w1 : w0, w0 = rs1.high ^ rs2.low, w1 = w0 ^ rs2.high */
bool trans_aes64ks2(struct trans *t, const struct args_aes *a)
{
    ir_ref rs2 = x(t, a->rs2);
    ir_ref last = ir_binary_imm(t->ir, IR_shr, I64, x(t, a->rs1), 32);
    ir_ref w0 = ir_binary(t->ir, IR_xor, I64, last, rs2);
    ir_ref w1 = ir_binary(t->ir, IR_xor, I64, w0, ir_binary_imm(t->ir, IR_shr, I64, rs2, 32));

    set_x(t, a->rd, ir_deposit(t->ir, I64, w0, w1, 32, 32));
    return true;
}

/* -- SHA-2, SM3 ---------------------------------------------------------------------------- */

/* Each is the exclusive or of rs1 moved in several ways; those of 32 bits are sign-extended. */
static const struct rotations {
    enum ir_type type;
    uint8_t right[3];                   /* rotated by these; 0 is the value itself */
    uint8_t shifted;                    /* not 0: the last is shifted by this instead */
} rotations[] = {
    [SHA256_SUM0] = { I32, { 2, 13, 22 } },
    [SHA256_SUM1] = { I32, { 6, 11, 25 } },
    [SHA256_SIG0] = { I32, { 7, 18 }, 3 },
    [SHA256_SIG1] = { I32, { 17, 19 }, 10 },
    [SHA512_SUM0] = { I64, { 28, 34, 39 } },
    [SHA512_SUM1] = { I64, { 14, 18, 41 } },
    [SHA512_SIG0] = { I64, { 1, 8 }, 7 },
    [SHA512_SIG1] = { I64, { 19, 61 }, 6 },
    [SM3_P0] = { I32, { 0, 32 - 9, 32 - 17 } },
    [SM3_P1] = { I32, { 0, 32 - 15, 32 - 23 } },
};

bool trans_rotations(struct trans *t, const struct args_unary *a)
{
    const struct rotations *r = &rotations[a->how];
    ir_ref v = ir_trunc(t->ir, r->type, x(t, a->rs1));
    ir_ref first = r->right[0] ? ir_binary_imm(t->ir, IR_rotr, r->type, v, r->right[0]) : v;
    ir_ref second = ir_binary_imm(t->ir, IR_rotr, r->type, v, r->right[1]);
    ir_ref third = r->shifted ? ir_binary_imm(t->ir, IR_shr, r->type, v, r->shifted)
                              : ir_binary_imm(t->ir, IR_rotr, r->type, v, r->right[2]);
    ir_ref sum = ir_binary(t->ir, IR_xor, r->type, first, second);

    sum = ir_binary(t->ir, IR_xor, r->type, sum, third);
    if (r->type == I32)
        set_x32(t, a->rd, sum);
    else
        set_x(t, a->rd, sum);
    return true;
}

/* One half of a 64-bit sum, from two halves: exclusive or of both shifted, right if positive, left
 * if negative. */
static const struct shifts { int8_t rs1[3], rs2[3]; } shifts[] = {
    [SHA512_SUM0R] = { { -25, -30, 28 }, { 7, 2, -4 } },
    [SHA512_SUM1R] = { { -23, 14, 18 }, { 9, -18, -14 } },
    [SHA512_SIG0L] = { { 1, 7, 8 }, { -31, -25, -24 } },
    [SHA512_SIG0H] = { { 1, 7, 8 }, { -31, -24 } },
    [SHA512_SIG1L] = { { -3, 6, 19 }, { 29, -26, -13 } },
    [SHA512_SIG1H] = { { -3, 6, 19 }, { 29, -13 } },
};

/* sum ^ v shifted by each; 0 ends the list. */
static ir_ref add_shifted(struct trans *t, ir_ref sum, ir_ref v, const int8_t by[3])
{
    for (int i = 0; i < 3 && by[i]; i++) {
        enum ir_opcode op = by[i] > 0 ? IR_shr : IR_shl;
        ir_ref moved = ir_binary_imm(t->ir, op, I32, v, (uint64_t)(by[i] > 0 ? by[i] : -by[i]));
        sum = ir_binary(t->ir, IR_xor, I32, sum, moved);
    }
    return sum;
}

bool trans_shifts(struct trans *t, const struct args_sha *a)
{
    const struct shifts *s = &shifts[a->how];
    ir_ref sum = add_shifted(t, ir_const(t->ir, I32, 0), x(t, a->rs1), s->rs1);

    set_x(t, a->rd, add_shifted(t, sum, x(t, a->rs2), s->rs2));
    return true;
}
