/* Data processing, register: Arm ARM C4.1.95, insns in C6.2.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

#include "targets/aarch64/a64_reg.decode.h"

static ir_ref shift(struct trans *t, enum ir_type type, ir_ref v, int64_t how, int64_t amount)
{
    static const enum ir_opcode ops[] = { IR_shl, IR_shr, IR_sar, IR_rotr };

    return amount ? ir_binary(t->ir, ops[how], type, v, ir_const(t->ir, I32, (uint64_t)amount)) : v;
}

ir_ref aarch64_extend(struct trans *t, enum ir_type type, ir_ref v, unsigned option,
                      unsigned shift)
{
    unsigned bits = 8u << (option & 3);

    if (bits < (type == I64 ? 64 : 32)) {
        ir_ref low = ir_trunc(t->ir, type, v);
        v = option & 4 ? ir_sext(t->ir, type, bits, low) : ir_zext(t->ir, type, bits, low);
    } else {
        v = ir_trunc(t->ir, type, v);
    }
    return shift ? ir_binary(t->ir, IR_shl, type, v, ir_const(t->ir, I32, shift)) : v;
}

/* -- logic, sums ------------------------------------------------------------------------------- */

/* rd = rn op (shifted rm, inverted or not) */
bool trans_logic_reg(struct trans *t, const struct args_shifted *a)
{
    enum ir_type type = size_type(a->sf);

    if (!a->sf && a->imm >= 32)
        return false;
    ir_ref m = shift(t, type, reg(t, type, a->rm), a->shift, a->imm), result;
    if (a->invert && a->op == IR_and) {
        result = ir_binary(t->ir, IR_andn, type, reg(t, type, a->rn), m);
    } else {
        if (a->invert)
            m = ir_unary(t->ir, IR_not, type, m);
        result = ir_binary(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn), m);
    }
    if (a->s)
        flags_set(t, CC_LOGIC32, type, result, 0);
    set_reg(t, a->rd, result);
    return true;
}

static ir_ref addsub(struct trans *t, int64_t op, int64_t s, enum ir_type type, ir_ref n, ir_ref m,
                     bool kept)
{
    if (s)
        (kept ? flags_set_kept : flags_set)(t, op == IR_add ? CC_ADD32 : CC_SUB32, type, n, m);
    return ir_binary(t->ir, (enum ir_opcode)op, type, n, m);
}

bool trans_addsub_reg(struct trans *t, const struct args_shifted *a)
{
    enum ir_type type = size_type(a->sf);

    if (a->shift == 3 || (!a->sf && a->imm >= 32))
        return false;
    ir_ref m = shift(t, type, reg(t, type, a->rm), a->shift, a->imm);
    set_reg(t, a->rd, addsub(t, a->op, a->s, type, reg(t, type, a->rn), m, a->rd != 31));
    return true;
}

bool trans_addsub_ext(struct trans *t, const struct args_extended *a)
{
    enum ir_type type = size_type(a->sf);

    if (a->imm > 4)
        return false;
    ir_ref m = aarch64_extend(t, type, x(t, a->rm), (unsigned)a->option, (unsigned)a->imm);
    ir_ref result = addsub(t, a->op, a->s, type, reg_sp(t, type, a->rn), m,
                           a->rd != 31);
    if (a->s)
        set_reg(t, a->rd, result);
    else
        set_reg_sp(t, a->rd, result);
    return true;
}

/* The carry of a + b + carry: of either addition. */
static void set_adc_flags(struct trans *t, enum ir_type type, ir_ref n, ir_ref m, ir_ref sum,
                          ir_ref result)
{
    struct ir *ir = t->ir;
    ir_ref carry = ir_binary(ir, IR_or, I32, ir_setcc(ir, I32, CC_LTU, sum, n),
                             ir_setcc(ir, I32, CC_LTU, result, sum));
    ir_ref overflow = ir_binary(ir, IR_and, type, ir_binary(ir, IR_xor, type, n, result),
                                ir_binary(ir, IR_xor, type, m, result));

    flags_set_result(t, result, carry,
                     ir_setcc(ir, I32, CC_LT, overflow, ir_const(ir, type, 0)));
}

/* rd = rn + rm + C; SBC adds the inverted rm */
bool trans_adc(struct trans *t, const struct args_r3 *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref n = reg(t, type, a->rn), m = reg(t, type, a->rm), carry = flags_carry(t);

    if (a->invert)
        m = ir_unary(t->ir, IR_not, type, m);
    if (type == I64)
        carry = widen(t, carry);
    ir_ref sum = ir_binary(t->ir, IR_add, type, n, m);
    ir_ref result = ir_binary(t->ir, IR_add, type, sum, carry);
    if (a->s)
        set_adc_flags(t, type, n, m, sum, result);
    set_reg(t, a->rd, result);
    return true;
}

/* -- flags ------------------------------------------------------------------------------------- */

/* Low bits of rn, rotated right by imm, go where mask has ones. */
bool trans_rmif(struct trans *t, const struct args_rmif *a)
{
    uint32_t mask = (uint32_t)a->mask << 28;
    ir_ref turned = ir_binary(t->ir, IR_rotr, I64, x(t, a->rn), ir_const(t->ir, I32,
                                                                         (uint64_t)a->imm));
    ir_ref high = ir_binary_imm(t->ir, IR_shl, I32, ir_trunc(t->ir, I32, turned), 28);
    ir_ref old = flags_bits(t);

    flags_set_bits(t, ir_binary(t->ir, IR_or, I32, ir_binary_imm(t->ir, IR_and, I32, high, mask),
                                ir_binary_imm(t->ir, IR_and, I32, old, 0xf0000000 & ~mask)));
    return true;
}

/* N and Z of the low byte or half word; V: bit `width` differs from the sign. C stays. */
bool trans_setf(struct trans *t, const struct args_setf *a)
{
    struct ir *ir = t->ir;
    ir_ref v = ir_binary_imm(ir, IR_shl, I32, w(t, a->rn), (uint64_t)(32 - a->width));
    ir_ref above = ir_binary_imm(ir, IR_shl, I32, w(t, a->rn), (uint64_t)(31 - a->width));
    ir_ref differs = ir_setcc(ir, I32, CC_LT, ir_binary(ir, IR_xor, I32, v, above),
                              ir_const(ir, I32, 0));

    flags_set_result(t, v, flags_carry(t), differs);
    return true;
}

/* flags = cond holds ? those of rn - operand (CCMN: +) : nzcv */
bool trans_ccmp(struct trans *t, const struct args_ccmp *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref m = a->imm ? ir_const(t->ir, type, (uint64_t)a->rm) : reg(t, type, a->rm);
    ir_ref holds = flags_condition(t, (unsigned)a->cond);

    flags_set_if(t, holds, a->op == IR_add ? CC_ADD32 : CC_SUB32, type, reg(t, type, a->rn), m,
                 (unsigned)a->nzcv);
    return true;
}

static bool always(int64_t cond) { return cond >= COND_AL; }

/* CSET and CSETM: both operands are XZR. */
static ir_ref condition_value(struct trans *t, const struct args_csel *a, enum ir_type type)
{
    struct test no = flags_test(t, (unsigned)a->cond ^ 1);
    ir_ref v = ir_setcc(t->ir, type, no.cc, no.a, no.b);

    return a->invert ? ir_unary(t->ir, IR_neg, type, v) : v;
}

/* rd = cond ? rn : rm, rm + 1, ~rm or -rm */
bool trans_csel(struct trans *t, const struct args_csel *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref n = reg(t, type, a->rn), m = reg(t, type, a->rm);

    if (a->rn == 31 && a->rm == 31 && a->add != a->invert && !always(a->cond)) {
        set_reg(t, a->rd, condition_value(t, a, type));
        return true;
    }
    if (a->invert)
        m = ir_unary(t->ir, a->add ? IR_neg : IR_not, type, m);
    else if (a->add)
        m = ir_binary_imm(t->ir, IR_add, type, m, 1);
    struct test test = flags_test(t, (unsigned)a->cond);
    set_reg(t, a->rd, ir_select(t->ir, test.cc, test.a, test.b, n, m));
    return true;
}

/* -- products, quotients, shifts --------------------------------------------------------------- */

bool trans_binary(struct trans *t, const struct args_r3 *a)
{
    enum ir_type type = size_type(a->sf);

    set_reg(t, a->rd, ir_binary(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn),
                                reg(t, type, a->rm)));
    return true;
}

/* rd = ra op rn * rm */
bool trans_madd(struct trans *t, const struct args_r4 *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref product = ir_binary(t->ir, IR_mul, type, reg(t, type, a->rn), reg(t, type, a->rm));

    set_reg(t, a->rd, ir_binary(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->ra), product));
    return true;
}

/* The same with 32-bit factors and 64-bit sum. */
bool trans_maddl(struct trans *t, const struct args_wide *a)
{
    unsigned option = a->is_signed ? EXTEND_SXTW : EXTEND_UXTW;
    ir_ref product = ir_binary(t->ir, IR_mul, I64, aarch64_extend(t, I64, x(t, a->rn), option, 0),
                               aarch64_extend(t, I64, x(t, a->rm), option, 0));

    set_x(t, a->rd, ir_binary(t->ir, (enum ir_opcode)a->op, I64, x(t, a->ra), product));
    return true;
}

/* x / 0 is 0 */
bool trans_divide(struct trans *t, const struct args_r3 *a)
{
    enum ir_type type = size_type(a->sf);

    set_reg(t, a->rd, ir_div(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn),
                             reg(t, type, a->rm), DIV_ZERO));
    return true;
}

bool trans_crc32(struct trans *t, const struct args_r3 *a)
{
    unsigned aux = (unsigned)a->bytes | (a->castagnoli ? 0 : CRC_IEEE);
    ir_ref v = ir_emit(t->ir, (struct ir_op){ .op = IR_crc32, .type = I32, .aux = (uint16_t)aux,
                                              .a = w(t, a->rn), .b = x(t, a->rm) });

    set_reg(t, a->rd, v);
    return true;
}

/* -- one source -------------------------------------------------------------------------------- */

bool trans_unary(struct trans *t, const struct args_r2 *a)
{
    enum ir_type type = size_type(a->sf);

    set_reg(t, a->rd, ir_unary(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn)));
    return true;
}

/* v with neighbouring groups of `bits` bits swapped; mask has the lower ones. */
static ir_ref swap(struct trans *t, enum ir_type type, ir_ref v, unsigned bits, uint64_t mask)
{
    ir_ref n = ir_const(t->ir, I32, bits), m = ir_const(t->ir, type, mask);
    ir_ref down = ir_binary(t->ir, IR_and, type, ir_binary(t->ir, IR_shr, type, v, n), m);

    return ir_binary(t->ir, IR_or, type, down,
                     ir_binary(t->ir, IR_shl, type, ir_binary(t->ir, IR_and, type, v, m), n));
}

/* Bytes in reverse order, then bits within bytes. */
bool trans_rbit(struct trans *t, const struct args_r2 *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref v = ir_unary(t->ir, IR_bswap, type, reg(t, type, a->rn));

    v = swap(t, type, v, 4, 0x0f0f0f0f0f0f0f0f);
    v = swap(t, type, v, 2, 0x3333333333333333);
    set_reg(t, a->rd, swap(t, type, v, 1, 0x5555555555555555));
    return true;
}

bool trans_rev16(struct trans *t, const struct args_r2 *a)
{
    enum ir_type type = size_type(a->sf);

    set_reg(t, a->rd, swap(t, type, reg(t, type, a->rn), 8, 0x00ff00ff00ff00ff));
    return true;
}

bool trans_rev32(struct trans *t, const struct args_r2 *a)
{
    ir_ref v = ir_unary(t->ir, IR_bswap, I64, x(t, a->rn));

    set_x(t, a->rd, ir_binary(t->ir, IR_rotr, I64, v, ir_const(t->ir, I32, 32)));
    return true;
}

/* Leading bits that equal the sign, without it: leading zeros of v ^ v >> 1, less one. */
bool trans_cls(struct trans *t, const struct args_r2 *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref v = reg(t, type, a->rn);
    ir_ref differ = ir_binary(t->ir, IR_xor, type, v,
                              ir_binary(t->ir, IR_sar, type, v, ir_const(t->ir, I32, 1)));
    ir_ref zeros = ir_unary(t->ir, IR_clz, type, differ);

    set_reg(t, a->rd, ir_binary_imm(t->ir, IR_sub, type, zeros, 1));
    return true;
}

bool trans_abs(struct trans *t, const struct args_r2 *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref v = reg(t, type, a->rn);

    set_reg(t, a->rd, ir_binary(t->ir, IR_smax, type, v, ir_unary(t->ir, IR_neg, type, v)));
    return true;
}
