/* Integer ops.
 * SPDX-License-Identifier: MIT
 *
 * Most insns overwrite their first operand. An emitter gets operands wherever they are and a result
 * register that may be that of any operand not marked `!`; it moves as little as possible.
 */
#include "x86_64.h"

static bool is(const struct operand *o, reg r)
{
    return o->kind == IN_REG && o->reg == r;
}

static struct address indexed(reg base, reg index)
{
    return (struct address){ .base = base, .index = index };
}

static struct address displaced(reg base, int64_t disp)
{
    return (struct address){ .base = base, .index = NO_BASE, .disp = (int32_t)disp };
}

/* -- two-address arithmetic ------------------------------------------------------------------- */

static void commutative(struct code *c, unsigned op, enum ir_type t, const struct operand *o)
{
    const struct operand *d = &o[0];

    if (d->kind == IN_CELL) {
        alu(c, op, t, d, &o[2]);
    } else if (is(&o[2], d->reg)) {
        alu(c, op, t, d, &o[1]);
    } else {
        mov_ro(c, t, d->reg, &o[1]);
        alu(c, op, t, d, &o[2]);
    }
}

/* lea adds without overwriting. */
static void add(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;
    reg d = o[0].reg;

    if (o[0].kind == IN_CELL || o[1].kind != IN_REG || o[2].kind == IN_CELL || is(&o[1], d) ||
        is(&o[2], d))
        commutative(e->code, ALU_ADD, t, o);
    else if (o[2].kind == IMMEDIATE)
        lea(e->code, t, d, displaced(o[1].reg, (int32_t)o[2].imm));
    else
        lea(e->code, t, d, indexed(o[1].reg, o[2].reg));
}

/* lea, also for a shift alone. */
static void scaled(struct code *c, enum ir_type t, reg d, reg base, reg index, unsigned n)
{
    if (base == NO_BASE && n == 1)
        lea(c, t, d, indexed(index, index));
    else
        lea(c, t, d, (struct address){ .base = base, .index = index, .scale = (uint8_t)n });
}

static void addshl(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;

    scaled(e->code, t, o[0].reg, o[1].reg, o[2].reg, op->aux);
}

static void sub(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct code *c = e->code;
    enum ir_type t = (enum ir_type)op->type;
    const struct operand *d = &o[0];

    if (d->kind == IN_CELL) {
        alu(c, ALU_SUB, t, d, &o[2]);
    } else if (is(&o[2], d->reg) && !is(&o[1], d->reg)) {
        op_o(c, 0xf7 | wide(t), 3, d);                          /* neg */
        alu(c, ALU_ADD, t, d, &o[1]);
    } else {
        mov_ro(c, t, d->reg, &o[1]);
        alu(c, ALU_SUB, t, d, &o[2]);
    }
}

/* and with 0xff, 0xffff, 0xffffffff into another register is a move. */
static bool and_is_move(struct code *c, reg d, const struct operand *a, uint64_t mask)
{
    uint32_t op = mask == 0xff ? 0xb6 | M0F | BYTE_RM : mask == 0xffff ? 0xb7 | M0F
                : mask == 0xffffffff ? 0x8b : 0;

    if (op == 0)
        return false;
    op_ro(c, op, d, a);
    return true;
}

static void bit_and(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;

    if (o[0].kind == IN_REG && o[2].kind == IMMEDIATE) {
        if (and_is_move(e->code, o[0].reg, &o[1], o[2].imm))
            return;
        if (o[2].imm <= INT32_MAX)
            t = I32;
    }
    commutative(e->code, ALU_AND, t, o);
}

static void bit_or(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    commutative(e->code, ALU_OR, (enum ir_type)op->type, o);
}

/* and with a mask that is zero-extended from 32 bits. */
static void and_u32(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    if (and_is_move(e->code, o[0].reg, &o[1], o[2].imm))
        return;
    mov_ro(e->code, I32, o[0].reg, &o[1]);
    alu(e->code, ALU_AND, I32, &o[0], &o[2]);
}

/* ANDN r, ~v, rm */
static void andn_bmi(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    vex_rro(e->code, 0xf2 | M38 | wide((enum ir_type)op->type), o[0].reg, o[2].reg, &o[1]);
}

static void andn(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;

    mov_ro(e->code, t, o[0].reg, &o[2]);
    op_o(e->code, 0xf7 | wide(t), 2, &o[0]);
    alu(e->code, ALU_AND, t, &o[0], &o[1]);
}

static void f7(struct emission *e, const struct ir_op *op, const struct operand *o, unsigned digit)
{
    if (o[0].kind == IN_REG)
        mov_ro(e->code, (enum ir_type)op->type, o[0].reg, &o[1]);
    op_o(e->code, 0xf7 | wide((enum ir_type)op->type), digit, &o[0]);
}

static void neg(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    f7(e, op, o, 3);
}

static void bit_not(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    f7(e, op, o, 2);
}

static void bit_xor(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint64_t ones = low_bits(8 * ir_type_bytes((enum ir_type)op->type));

    if (o[2].kind == IMMEDIATE && o[2].imm == ones)
        bit_not(e, op, o);
    else
        commutative(e->code, ALU_XOR, (enum ir_type)op->type, o);
}

/* -- shifts ----------------------------------------------------------------------------------- */

static void shift_const(struct emission *e, const struct ir_op *op, const struct operand *o,
                        unsigned shift)
{
    enum ir_type t = (enum ir_type)op->type;

    unsigned n = (unsigned)o[2].imm & (t == I64 ? 63 : 31);

    if (o[0].kind == IN_REG && n == 0)
        op_ro(e->code, 0x8b | wide(t), o[0].reg, &o[1]);        /* zero-extends at least */
    else if (o[0].kind == IN_REG)
        mov_ro(e->code, t, o[0].reg, &o[1]);
    shift_i(e->code, shift, t, &o[0], n);
}

static void shl_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned n = (unsigned)o[2].imm & (op->type == I64 ? 63 : 31);

    if (o[0].kind != IN_REG || o[1].kind != IN_REG || o[0].reg == o[1].reg || n == 0 || n > 3)
        shift_const(e, op, o, SHIFT_SHL);
    else
        scaled(e->code, (enum ir_type)op->type, o[0].reg, NO_BASE, o[1].reg, n);
}

static void shr_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shift_const(e, op, o, SHIFT_SHR);
}

static void sar_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shift_const(e, op, o, SHIFT_SAR);
}

static void rotate_const(struct emission *e, const struct ir_op *op, const struct operand *o,
                         unsigned right)
{
    enum ir_type t = (enum ir_type)op->type;

    if (e->machine->features & BMI2 && o[0].kind == IN_REG && !is(&o[1], o[0].reg)) {
        struct address a = state_address(o[1].cell);
        uint32_t rorx = 0xf0 | M3A | PF2 | wide(t);

        if (o[1].kind == IN_REG)
            vex_rrr(e->code, rorx, o[0].reg, 0, o[1].reg);
        else
            vex_rrm(e->code, rorx, o[0].reg, 0, &a);
        put8(e->code, (uint8_t)right);
        return;
    }
    shift_const(e, &(struct ir_op){ .type = op->type },
                (struct operand[]){ o[0], o[1], number(right) }, SHIFT_ROR);
}

static void rotl_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned width = op->type == I64 ? 64 : 32;

    rotate_const(e, op, o, (width - (unsigned)o[2].imm) & (width - 1));
}

static void rotr_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    rotate_const(e, op, o, (unsigned)o[2].imm & (op->type == I64 ? 63 : 31));
}

/* SHLX, SHRX, SARX r, rm, v: the amount is taken modulo the width, as the IR wants. */
static void shift_bmi(struct emission *e, const struct ir_op *op, const struct operand *o,
                      uint32_t prefix)
{
    vex_rro(e->code, 0xf7 | M38 | prefix | wide((enum ir_type)op->type), o[0].reg, o[2].reg, &o[1]);
}

static void shlx(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shift_bmi(e, op, o, P66);
}

static void shrx(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shift_bmi(e, op, o, PF2);
}

static void sarx(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shift_bmi(e, op, o, PF3);
}

static void shift_cl(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t digits[IR_OPS] = {
        [IR_shl] = SHIFT_SHL, [IR_shr] = SHIFT_SHR, [IR_sar] = SHIFT_SAR,
        [IR_rotl] = SHIFT_ROL, [IR_rotr] = SHIFT_ROR,
    };

    mov_ro(e->code, (enum ir_type)op->type, o[0].reg, &o[1]);
    op_o(e->code, 0xd3 | wide((enum ir_type)op->type), digits[op->op], &o[0]);
}

/* -- multiplication and division -------------------------------------------------------------- */

static void mul(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;
    uint32_t imul = 0xaf | M0F | wide(t);

    if (is(&o[2], o[0].reg)) {
        op_ro(e->code, imul, o[0].reg, &o[1]);
    } else {
        mov_ro(e->code, t, o[0].reg, &o[1]);
        op_ro(e->code, imul, o[0].reg, &o[2]);
    }
}

static void mul_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    int32_t n = (int32_t)o[2].imm;

    op_ro(e->code, (fits_signed(n, 8) ? 0x6b : 0x69) | wide((enum ir_type)op->type), o[0].reg,
          &o[1]);
    if (fits_signed(n, 8))
        put8(e->code, (uint8_t)n);
    else
        put32(e->code, (uint32_t)n);
}

/* One-operand mul (4), imul (5): rdx:rax = rax * operand. */
static void mulhs(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_o(e->code, 0xf7 | wide((enum ir_type)op->type), 5, &o[2]);
}

static void mulhu(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_o(e->code, 0xf7 | wide((enum ir_type)op->type), 4, &o[2]);
}

/* MULX high, low, rm with rdx; the high half survives when both are the same register. */
static void mulx(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    vex_rro(e->code, 0xf6 | M38 | PF2 | wide((enum ir_type)op->type), o[0].reg, o[0].reg, &o[2]);
}

/* unsigned(a * b) >> width, minus b if a is negative */
static void mulhsu(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;
    struct operand sign = at_reg(RCX), high = at_reg(RDX);

    mov_rr(e->code, t, RCX, RAX);
    shift_i(e->code, SHIFT_SAR, t, &sign, t == I64 ? 63 : 31);
    alu(e->code, ALU_AND, t, &sign, &o[2]);
    op_o(e->code, 0xf7 | wide(t), 4, &o[2]);
    alu(e->code, ALU_SUB, t, &high, &sign);
}

static bool is_signed_div(const struct ir_op *op)
{
    return op->op == IR_divs || op->op == IR_rems;
}

static bool is_remainder(const struct ir_op *op)
{
    return op->op == IR_rems || op->op == IR_remu;
}

/* What b == 0 gives, with a in rax. */
static void divided_by_zero(struct code *c, const struct ir_op *op)
{
    enum ir_type t = (enum ir_type)op->type;

    if (is_remainder(op))
        mov_rr(c, t, RDX, RAX);
    else
        mov_ri(c, RAX, op->aux == DIV_ZERO ? 0 : low_bits(t == I64 ? 64 : 32));
}

/* b is 0 or (signed) -1, by which a quotient is -a and the remainder 0. */
static void odd_divisor(struct emission *e, const struct cold *cold)
{
    struct code *c = e->code;
    const struct ir_op *op = cold->op;
    struct operand zero = number(0), rax = at_reg(RAX), rdx = at_reg(RDX);
    uint32_t nonzero = 0;

    if (is_signed_div(op)) {
        nonzero = jump_if(c, compare(c, CC_NE, (enum ir_type)op->type, &cold->o[2], &zero));
    }
    divided_by_zero(c, op);
    jump_back(e, cold);
    if (nonzero == 0)
        return;
    e->patch(e, nonzero, (uint32_t)c->at);
    if (is_remainder(op))
        alu(c, ALU_XOR, I32, &rdx, &rdx);
    else
        op_o(c, 0xf7 | wide((enum ir_type)op->type), 3, &rax);
    jump_back(e, cold);
}

/* For signed division: rdx = b + 1 is 0 or 1 for the odd ones. */
static uint32_t test_divisor(struct code *c, const struct ir_op *op, const struct operand *b)
{
    enum ir_type t = (enum ir_type)op->type;

    if (is_signed_div(op)) {
        lea(c, t, RDX, displaced(b->reg, 1));
        alu_ri(c, ALU_CMP, t, RDX, 1);
        return jump_if(c, X_BE);
    }
    op_ro(c, 0x85 | wide(t), b->reg, b);
    return jump_if(c, X_E);
}

static void divide(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct code *c = e->code;
    struct operand rdx = at_reg(RDX);
    enum ir_type t = (enum ir_type)op->type;
    struct cold *cold = add_cold(e, odd_divisor, op, o, test_divisor(c, op, &o[2]));

    if (is_signed_div(op)) {
        x86_o(c, 0x99 | wide(t), 0);                            /* cqo, cdq */
    } else {
        alu(c, ALU_XOR, I32, &rdx, &rdx);
    }
    op_o(c, 0xf7 | wide(t), is_signed_div(op) ? 7 : 6, &o[2]);
    cold->back = (uint32_t)c->at;
}

/* -- bits ------------------------------------------------------------------------------------- */

/* lzcnt, tzcnt and popcnt depend on the old destination on some hosts; clearing it is free where it
 * matters. */
static void count(struct emission *e, const struct ir_op *op, const struct operand *o,
                  uint32_t insn)
{
    op_ro(e->code, insn | M0F | PF3 | wide((enum ir_type)op->type), o[0].reg, &o[1]);
}

static void clz(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    count(e, op, o, 0xbd);
}

static void ctz(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    count(e, op, o, 0xbc);
}

static void popcnt(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    count(e, op, o, 0xb8);
}

/* bsr, bsf set ZF and leave the destination for 0. */
static void scan(struct emission *e, const struct ir_op *op, const struct operand *o, uint32_t insn,
                 uint32_t for_zero)
{
    mov_ri(e->code, o[5].reg, for_zero);
    op_ro(e->code, insn | M0F | wide((enum ir_type)op->type), o[0].reg, &o[1]);
    op_ro(e->code, 0x44 | M0F, o[0].reg, &o[5]);                /* cmove */
}

static void clz_bsr(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t width = op->type == I64 ? 64 : 32;

    scan(e, op, o, 0xbd, 2 * width - 1);
    alu_ri(e->code, ALU_XOR, I32, o[0].reg, (int32_t)width - 1);
}

static void ctz_bsf(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    scan(e, op, o, 0xbc, op->type == I64 ? 64 : 32);
}

static void bswap(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    mov_ro(e->code, (enum ir_type)op->type, o[0].reg, &o[1]);
    x86_o(e->code, 0xc8 | M0F | wide((enum ir_type)op->type), o[0].reg);
}

/* pclmulqdq of the low halves: the product has 2 * width - 1 bits. */
static void carryless(struct emission *e, enum ir_type t, const struct operand *o)
{
    op_ro(e->code, 0x6e | M0F | P66 | wide(t), o[5].reg, &o[1]);        /* movq, movd */
    op_ro(e->code, 0x6e | M0F | P66 | wide(t), o[6].reg, &o[2]);
    op_ro(e->code, 0x44 | M3A | P66, o[5].reg, &o[6]);
    put8(e->code, 0);
}

static void clmul(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    carryless(e, (enum ir_type)op->type, o);
    op_ro(e->code, 0x7e | M0F | P66 | wide((enum ir_type)op->type), o[5].reg, &o[0]);
}

static void clmulh(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    carryless(e, (enum ir_type)op->type, o);
    op_ro(e->code, 0x16 | M3A | P66 | wide((enum ir_type)op->type), o[5].reg, &o[0]);
    put8(e->code, 1);                                           /* pextrq, pextrd */
}

/* -- widths ----------------------------------------------------------------------------------- */

static void extend_low(struct code *c, enum ir_type t, unsigned bits, bool sign, reg d,
                       const struct operand *a)
{
    if (bits == 8)
        op_ro(c, (sign ? 0xbe | wide(t) : 0xb6) | M0F | BYTE_RM, d, a);
    else if (bits == 16)
        op_ro(c, (sign ? 0xbf | wide(t) : 0xb7) | M0F, d, a);
    else if (sign && t == I64)
        op_ro(c, 0x63 | W, d, a);                               /* movsxd */
    else
        op_ro(c, 0x8b, d, a);
}

static void sext(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    extend_low(e->code, (enum ir_type)op->type, op->aux, true, o[0].reg, &o[1]);
}

static void zext(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    extend_low(e->code, (enum ir_type)op->type, op->aux, false, o[0].reg, &o[1]);
}

static void move_low(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    mov_ro(e->code, (enum ir_type)op->type, o[0].reg, &o[1]);
}

static bool extends_low(const struct ir_op *op)
{
    unsigned pos = op->aux & 0xff, len = op->aux >> 8;

    return pos == 0 && (len == 8 || len == 16 || (len == 32 && op->type == I64));
}

static void extract(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type t = (enum ir_type)op->type;
    unsigned pos = op->aux & 0xff, len = op->aux >> 8, width = t == I64 ? 64 : 32;
    bool sign = op->op == IR_sextract;

    if (extends_low(op)) {
        extend_low(e->code, t, len, sign, o[0].reg, &o[1]);
        return;
    }
    mov_ro(e->code, t, o[0].reg, &o[1]);
    if (pos == 0 && len < 32 && !sign) {
        alu_ri(e->code, ALU_AND, I32, o[0].reg, (int32_t)low_bits(len));
        return;
    }
    shift_i(e->code, SHIFT_SHL, t, &o[0], width - pos - len);
    shift_i(e->code, sign ? SHIFT_SAR : SHIFT_SHR, t, &o[0], width - len);
}

/* The field is rotated down, b's low bits come in from above and go where it was. */
static void deposit(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned pos = op->aux & 0xff, len = op->aux >> 8, width = op->type == I64 ? 64 : 32;
    enum ir_type t = (enum ir_type)op->type;

    mov_ro(e->code, t, o[0].reg, len == width ? &o[2] : &o[1]);
    if (len == width)
        return;
    shift_i(e->code, SHIFT_ROR, t, &o[0], pos);
    op_ro(e->code, 0xac | M0F | wide(t), o[2].reg, &o[0]);      /* shrd */
    put8(e->code, (uint8_t)len);
    shift_i(e->code, SHIFT_ROL, t, &o[0], pos + len);
}

static bool deposits_low(const struct ir_op *op, enum ir_type operand)
{
    return op->aux == (8 << 8) || op->aux == (16 << 8);
}

static void deposit_low(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    mov_ro(e->code, (enum ir_type)op->type, o[0].reg, &o[1]);
    if (op->aux == 8 << 8)
        op_ro(e->code, 0x8a | BYTE_RM | BYTE_REG, o[0].reg, &o[2]);
    else
        op_ro(e->code, 0x8b | P66, o[0].reg, &o[2]);
}

static void pack(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_ro(e->code, 0x6e | M0F | P66 | W, o[0].reg, &o[1]);
    op_ro(e->code, 0x22 | M3A | P66 | W, o[0].reg, &o[2]);      /* pinsrq */
    put8(e->code, 1);
}

static void pack_sse2(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_ro(e->code, 0x6e | M0F | P66 | W, o[5].reg, &o[2]);
    op_ro(e->code, 0x6e | M0F | P66 | W, o[0].reg, &o[1]);
    op_ro(e->code, 0x6c | M0F | P66, o[0].reg, &o[5]);          /* punpcklqdq */
}

static void high_sse2(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_ro(e->code, 0x12 | M0F, o[5].reg, &o[1]);                /* movhlps */
    op_ro(e->code, 0x7e | M0F | P66 | W, o[5].reg, &o[0]);
}

static void pack_words(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    mov_ro(e->code, I32, o[0].reg, &o[2]);
    shift_i(e->code, SHIFT_SHL, I64, &o[0], 32);
    op_ro(e->code, 0x8b, o[5].reg, &o[1]);
    alu(e->code, ALU_OR, I64, &o[0], &o[5]);
}

static void low(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_ro(e->code, 0x7e | M0F | P66 | W, o[1].reg, &o[0]);
}

static void high(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    op_ro(e->code, 0x16 | M3A | P66 | W, o[1].reg, &o[0]);
    put8(e->code, 1);
}

static void high_word(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    mov_ro(e->code, I64, o[0].reg, &o[1]);
    shift_i(e->code, SHIFT_SHR, I64, &o[0], 32);
}

/* -- conditions ------------------------------------------------------------------------------- */

static void setcc_to(struct code *c, enum x86_cc cc, reg d)
{
    x86_rr(c, 0x90 | (uint32_t)cc | M0F | BYTE_RM, 0, d);
}

/* a < 0 is the sign bit, moved down. */
static bool is_sign_test(const struct ir_op *op, const struct operand *o)
{
    return op->aux == CC_LT && o[2].kind == IMMEDIATE && o[2].imm == 0 && o[1].kind == IN_REG;
}

static void setcc(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct code *c = e->code;
    enum ir_type t = ir_type_of(e->ir, op->a);
    reg d = o[0].reg;

    if (is_sign_test(op, o)) {
        mov_rr(c, t, d, o[1].reg);
        shift_i(c, SHIFT_SHR, t, &o[0], t == I64 ? 63 : 31);
        return;
    }
    bool clear = !is(&o[1], d) && !is(&o[2], d);
    if (clear)
        alu(c, ALU_XOR, I32, &o[0], &o[0]);
    setcc_to(c, compare(c, (enum ir_cc)op->aux, t, &o[1], &o[2]), d);
    if (!clear)
        extend_low(c, I32, 8, false, d, &o[0]);
}

/* cmov with d already holding what the other condition gives; moves do not touch flags. */
static void choose(struct code *c, enum x86_cc cc, enum ir_type t, reg d, const struct operand *yes,
                   const struct operand *no)
{
    if (is(yes, d)) {
        const struct operand *swap = yes;
        yes = no;
        no = swap;
        cc ^= 1;
    }
    mov_ro(c, t, d, no);
    op_ro(c, 0x40 | (uint32_t)cc | M0F | wide(t), d, yes);
}

static void select_int(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum x86_cc cc = compare(e->code, (enum ir_cc)op->aux, ir_type_of(e->ir, op->a), &o[1], &o[2]);

    choose(e->code, cc, (enum ir_type)op->type, o[0].reg, &o[3], &o[4]);
}

static void select_otherwise(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum x86_cc cc = compare(e->code, (enum ir_cc)op->aux, ir_type_of(e->ir, op->a), &o[1], &o[2]);

    choose(e->code, cc ^ 1, (enum ir_type)op->type, o[0].reg, &o[4], &o[3]);
}

static void minmax(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t ccs[IR_OPS] = {
        [IR_smin] = X_L, [IR_smax] = X_G, [IR_umin] = X_B, [IR_umax] = X_A,
    };
    enum ir_type t = (enum ir_type)op->type;

    alu(e->code, ALU_CMP, t, &o[1], &o[2]);
    choose(e->code, (enum x86_cc)ccs[op->op], t, o[0].reg, &o[1], &o[2]);
}

/* clang-format off */
const struct emitter x86_int[] = {
    /* op         types   classes            emitter       needs */
    { IR_add,     INTS,   "rM rn rni",       add },
    { IR_addshl,  INTS,   "r r r",           addshl },
    { IR_sub,     INTS,   "rM rni rni",      sub },
    { IR_neg,     INTS,   "rM rn",           neg },
    { IR_and,     INTS,   "rM rn rni",       bit_and },
    { IR_and,     ONLY64, "r rm u",          and_u32 },
    { IR_or,      INTS,   "rM rn rni",       bit_or },
    { IR_xor,     INTS,   "rM rn rni",       bit_xor },
    { IR_andn,    INTS,   "r rm r",          andn_bmi,     BMI1 },
    { IR_andn,    INTS,   "r rn! rn",        andn },
    { IR_not,     INTS,   "rM rn",           bit_not },
    { IR_shl,     INTS,   "rM rn k",         shl_const },
    { IR_shr,     INTS,   "rM rn k",         shr_const },
    { IR_sar,     INTS,   "rM rn k",         sar_const },
    { IR_rotl,    INTS,   "rM rn k",         rotl_const },
    { IR_rotr,    INTS,   "rM rn k",         rotr_const },
    { IR_shl,     INTS,   "r rm r",          shlx,         BMI2 },
    { IR_shr,     INTS,   "r rm r",          shrx,         BMI2 },
    { IR_sar,     INTS,   "r rm r",          sarx,         BMI2 },
    { IR_shl,     INTS,   "r rn c!",         shift_cl },
    { IR_shr,     INTS,   "r rn c!",         shift_cl },
    { IR_sar,     INTS,   "r rn c!",         shift_cl },
    { IR_rotl,    INTS,   "r rn c!",         shift_cl },
    { IR_rotr,    INTS,   "r rn c!",         shift_cl },
    { IR_mul,     INTS,   "r rm i",          mul_const },
    { IR_mul,     INTS,   "r rn rn",         mul },
    { IR_mulhs,   INTS,   "d a rn /ad",      mulhs },
    { IR_mulhu,   INTS,   "r d rn",          mulx,         BMI2 },
    { IR_mulhu,   INTS,   "d a rn /ad",      mulhu },
    { IR_mulhsu,  INTS,   "d a rn /acd",     mulhsu },
    { IR_divs,    INTS,   "a a r /ad",       divide },
    { IR_divu,    INTS,   "a a r /ad",       divide },
    { IR_rems,    INTS,   "d a r /ad",       divide },
    { IR_remu,    INTS,   "d a r /ad",       divide },
    { IR_clz,     INTS,   "r rm",            clz,          LZCNT },
    { IR_clz,     INTS,   "r rm! /r",        clz_bsr },
    { IR_ctz,     INTS,   "r rm",            ctz,          BMI1 },
    { IR_ctz,     INTS,   "r rm! /r",        ctz_bsf },
    { IR_popcnt,  INTS,   "r rm",            popcnt,       POPCNT },
    { IR_bswap,   INTS,   "r rm",            bswap },
    { IR_clmul,   INTS,   "r rn rn /yy",     clmul,        PCLMUL },
    { IR_clmulh,  INTS,   "r rn rn /yy",     clmulh,       PCLMUL | SSE41 },
    { IR_sext,    INTS,   "r rm",            sext },
    { IR_zext,    INTS,   "r rm",            zext },
    { IR_trunc,   INTS,   "r rm",            move_low },
    { IR_extract, INTS,   "r rm",            extract },
    { IR_sextract, INTS,  "r rm",            extract },
    { IR_deposit, INTS,   "r rn rn!",        deposit_low,  0, deposits_low },
    { IR_deposit, INTS,   "r rn r!",         deposit },
    { IR_setcc,   INTS,   "r rm rmi",        setcc },
    { IR_select,  INTS,   "r rm rmi rn! k",  select_int },
    { IR_select,  INTS,   "r rm rmi k rn!",  select_otherwise },
    { IR_select,  INTS,   "r rm rmi rn rn",  select_int },
    { IR_smin,    INTS,   "r r rm",          minmax },
    { IR_smax,    INTS,   "r r rm",          minmax },
    { IR_umin,    INTS,   "r r rm",          minmax },
    { IR_umax,    INTS,   "r r rm",          minmax },
    { IR_pack,    1 << I128, "x rn rn",      pack,         SSE41 },
    { IR_pack,    1 << I128, "x rn rn /y",   pack_sse2 },
    { IR_pack,    ONLY64, "r rn! rn /r",     pack_words },
    { IR_low,     ONLY64, "r x",             low },
    { IR_high,    ONLY64, "r x",             high,         SSE41 },
    { IR_high,    ONLY64, "r x /y",          high_sse2 },
    { IR_low,     ONLY32, "r rm",            move_low },
    { IR_high,    ONLY32, "r rn",            high_word },
    { 0 },
};
/* clang-format on */
