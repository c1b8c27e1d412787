/* Insns on operands: moves, arithmetic, compares and jumps that all emitters use.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

static unsigned hw(reg r)
{
    return r >= XMM0 ? xmm(r) : r;
}

/* -- any op ----------------------------------------------------------------------------------- */

void op_ro(struct code *c, uint32_t op, reg r, const struct operand *o)
{
    struct address a = state_address(o->cell);

    if (o->kind == IN_REG)
        x86_rr(c, op, hw(r), hw(o->reg));
    else
        x86_rm(c, op, hw(r), &a);
}

void op_o(struct code *c, uint32_t op, unsigned digit, const struct operand *o)
{
    op_ro(c, op, (reg)digit, o);
}

void vex_rro(struct code *c, uint32_t op, reg r, reg v, const struct operand *o)
{
    struct address a = state_address(o->cell);

    if (o->kind == IN_REG)
        vex_rrr(c, op, hw(r), hw(v), hw(o->reg));
    else
        vex_rrm(c, op, hw(r), hw(v), &a);
}

/* -- moves ------------------------------------------------------------------------------------ */

void mov_rr(struct code *c, enum ir_type t, reg to, reg from)
{
    if (to != from)
        x86_rr(c, 0x8b | wide(t), to, from);
}

void mov_ri(struct code *c, reg to, uint64_t value)
{
    if (value <= UINT32_MAX) {
        x86_o(c, 0xb8, to);
        put32(c, (uint32_t)value);
    } else if (fits_signed((int64_t)value, 32)) {
        x86_rr(c, 0xc7 | W, 0, to);
        put32(c, (uint32_t)value);
    } else {
        x86_o(c, 0xb8 | W, to);
        put64(c, value);
    }
}

void mov_ro(struct code *c, enum ir_type t, reg to, const struct operand *o)
{
    if (o->kind == IMMEDIATE)
        mov_ri(c, to, o->imm);
    else if (o->kind == IN_CELL || o->reg != to)
        op_ro(c, 0x8b | wide(t), to, o);
}

/* -- arithmetic ------------------------------------------------------------------------------- */

static void alu_oi(struct code *c, unsigned op, enum ir_type t, const struct operand *to,
                   int32_t imm)
{
    if (fits_signed(imm, 8)) {
        op_o(c, 0x83 | wide(t), op, to);
        put8(c, (uint8_t)imm);
    } else if (to->kind == IN_REG && to->reg == RAX) {
        x86_o(c, 0x05 | op << 3 | wide(t), 0);
        put32(c, (uint32_t)imm);
    } else {
        op_o(c, 0x81 | wide(t), op, to);
        put32(c, (uint32_t)imm);
    }
}

/* 128 needs four bytes, -128 one: add and sub change places. */
static unsigned shorter(unsigned op, int32_t *imm)
{
    if (*imm != 128 || (op != ALU_ADD && op != ALU_SUB))
        return op;
    *imm = -128;
    return op == ALU_ADD ? ALU_SUB : ALU_ADD;
}

void alu(struct code *c, unsigned op, enum ir_type t, const struct operand *to,
         const struct operand *from)
{
    if (from->kind == IMMEDIATE) {
        int32_t imm = (int32_t)from->imm;

        op = shorter(op, &imm);
        alu_oi(c, op, t, to, imm);
    } else if (to->kind == IN_REG) {
        op_ro(c, (op << 3 | 3) | wide(t), to->reg, from);
    } else {
        op_ro(c, (op << 3 | 1) | wide(t), from->reg, to);
    }
}

void alu_ri(struct code *c, unsigned op, enum ir_type t, reg to, int32_t imm)
{
    struct operand o = at_reg(to), n = number((uint64_t)(int64_t)imm);

    alu(c, op, t, &o, &n);
}

void shift_i(struct code *c, unsigned op, enum ir_type t, const struct operand *to, unsigned n)
{
    n &= t == I64 ? 63 : 31;
    if (n == 1) {
        op_o(c, 0xd1 | wide(t), op, to);
    } else if (n != 0) {
        op_o(c, 0xc1 | wide(t), op, to);
        put8(c, (uint8_t)n);
    }
}

void lea(struct code *c, enum ir_type t, reg to, struct address a)
{
    /* rbp and r13 as base cost a displacement byte; as index they do not. */
    if (a.disp == 0 && a.scale == 0 && a.index != NO_BASE && (a.base & 7) == RBP) {
        uint8_t base = a.base;
        a.base = a.index;
        a.index = base;
    }
    x86_rm(c, 0x8d | wide(t), to, &a);
}

/* -- compares and jumps ----------------------------------------------------------------------- */

uint32_t jump(struct code *c)
{
    c->insns++;
    put8(c, 0xe9);
    put32(c, 0);
    return (uint32_t)c->at - 4;
}

uint32_t jump_if(struct code *c, enum x86_cc cc)
{
    c->insns++;
    put16(c, (uint16_t)(0x0f | (0x80 | cc) << 8));
    put32(c, 0);
    return (uint32_t)c->at - 4;
}

void jump_back(struct emission *e, const struct cold *cold)
{
    e->patch(e, jump(e->code), cold->back);
}

/* Only ZF is looked at, so the narrowest form that has all bits will do. */
static void test(struct code *c, enum ir_type t, const struct operand *a, const struct operand *b)
{
    if (b->kind == IN_REG) {
        op_ro(c, 0x85 | wide(t), b->reg, a);
    } else if (b->kind == IN_CELL) {
        op_ro(c, 0x85 | wide(t), a->reg, b);
    } else if (b->imm <= 0xff) {
        op_o(c, 0xf6 | BYTE_RM, 0, a);
        put8(c, (uint8_t)b->imm);
    } else {
        op_o(c, 0xf7 | (b->imm <= INT32_MAX ? 0 : wide(t)), 0, a);
        put32(c, (uint32_t)b->imm);
    }
}

enum x86_cc compare(struct code *c, enum ir_cc cc, enum ir_type t, const struct operand *a,
                    const struct operand *b)
{
    static const uint8_t x86_ccs[IR_CCS] = {
        [CC_EQ] = X_E,  [CC_NE] = X_NE,   [CC_LT] = X_L,  [CC_GE] = X_GE,
        [CC_LE] = X_LE, [CC_GT] = X_G,    [CC_LTU] = X_B, [CC_GEU] = X_AE,
        [CC_LEU] = X_BE, [CC_GTU] = X_A,  [CC_TSTEQ] = X_E, [CC_TSTNE] = X_NE,
    };

    if (cc == CC_TSTEQ || cc == CC_TSTNE)
        test(c, t, a, b);
    else if (b->kind == IMMEDIATE && b->imm == 0 && a->kind == IN_REG)
        test(c, t, a, a);
    else
        alu(c, ALU_CMP, t, a, b);
    return (enum x86_cc)x86_ccs[cc];
}

/* -- vector registers, AVX or SSE ------------------------------------------------------------- */

void three(struct emission *e, uint32_t insn, reg d, reg a, const struct operand *b, bool swap)
{
    struct operand first = at_reg(a);

    if (avx(e)) {
        vex_rro(e->code, insn, d, a, b);
    } else if (swap && b->kind == IN_REG && b->reg == d) {
        op_ro(e->code, insn, d, &first);
    } else {
        x86_move(e, V128, d, a);
        op_ro(e->code, insn, d, b);
    }
}

void two(struct emission *e, uint32_t insn, reg d, const struct operand *a)
{
    if (avx(e))
        vex_rro(e->code, insn, d, a->kind == IN_REG && a->reg >= XMM0 ? a->reg : d, a);
    else
        op_ro(e->code, insn, d, a);
}

void two_plain(struct emission *e, uint32_t insn, reg d, const struct operand *a)
{
    if (avx(e))
        vex_rro(e->code, insn, d, XMM0, a);
    else
        op_ro(e->code, insn, d, a);
}

/* -- for the register allocator --------------------------------------------------------------- */

/* Loads and stores of XMM registers by type: opcode to load, to store. */
static uint32_t xmm_load_op(enum ir_type t)
{
    switch (t) {
    case F16:                           /* cells have eight bytes: room for four */
    case F32: return 0x10 | M0F | PF3;                          /* movss */
    case F64:
    case V64: return 0x7e | M0F | PF3;                          /* movq */
    case V256: return 0x10 | M0F | L256;
    default: return 0x10 | M0F;                                 /* movups */
    }
}

static uint32_t xmm_store_op(enum ir_type t)
{
    switch (t) {
    case F16:
    case F32: return 0x11 | M0F | PF3;
    case F64:
    case V64: return 0xd6 | M0F | P66;
    case V256: return 0x11 | M0F | L256;
    default: return 0x11 | M0F;
    }
}

void x86_move(struct emission *e, enum ir_type t, reg to, reg from)
{
    struct operand o = at_reg(from);

    if (to == from)
        return;
    if (to < XMM0)
        mov_rr(e->code, t, to, from);
    else
        two_plain(e, 0x28 | M0F | (t == V256 ? L256 : 0), to, &o);  /* movaps */
}

void x86_load(struct emission *e, enum ir_type t, reg to, int32_t cell)
{
    struct operand o = at_cell(cell);

    if (to < XMM0)
        mov_ro(e->code, t, to, &o);
    else
        two_plain(e, xmm_load_op(t), to, &o);
}

void x86_store(struct emission *e, enum ir_type t, int32_t cell, reg from)
{
    struct operand o = at_cell(cell);

    if (from < XMM0)
        op_ro(e->code, 0x89 | wide(t), from, &o);
    else
        two_plain(e, xmm_store_op(t), from, &o);
}

/* The register allocator asks between ops, when flags are dead. */
static void integer_constant(struct emission *e, reg to, uint64_t value)
{
    struct operand o = at_reg(to);

    if (value == 0)
        op_ro(e->code, 0x33, to, &o);
    else
        mov_ri(e->code, to, value);
}

/* Floating constants are rare: through a cell. */
static void xmm_constant(struct emission *e, enum ir_type t, reg to, uint64_t value)
{
    struct operand self = at_reg(to), cell = at_cell(SCRATCH(argument));
    struct code *c = e->code;

    if (value == 0) {
        if (avx(e))
            vex_rro(c, 0x57 | M0F, to, to, &self);              /* xorps */
        else
            op_ro(c, 0x57 | M0F, to, &self);
        return;
    }
    op_o(c, 0xc7, 0, &cell);
    put32(c, (uint32_t)value);
    if (t != F32 && t != F16) {
        cell.cell += 4;
        op_o(c, 0xc7, 0, &cell);
        put32(c, (uint32_t)(value >> 32));
        cell.cell -= 4;
    }
    two_plain(e, xmm_load_op(t == F16 ? F32 : t == F32 ? F32 : F64), to, &cell);
}

void x86_constant(struct emission *e, enum ir_type t, reg to, uint64_t value)
{
    if (to < XMM0)
        integer_constant(e, to, value);
    else
        xmm_constant(e, t, to, value);
}

bool x86_store_constant(struct emission *e, enum ir_type t, int32_t cell, uint64_t value)
{
    struct operand o = at_cell(cell);
    unsigned bytes = ir_type_bytes(t);

    if (bytes != 4 && (bytes != 8 || !fits_signed((int64_t)value, 32)))
        return false;
    op_o(e->code, 0xc7 | (bytes == 8 ? W : 0), 0, &o);
    put32(e->code, (uint32_t)value);
    return true;
}
