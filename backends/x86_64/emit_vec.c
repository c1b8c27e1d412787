/* Vectors: V128, V64 in a low half; of V256 (which needs AVX) moves, logic and lanes.
 * SPDX-License-Identifier: MIT
 *
 * What the host has no insn for is done lane by lane (tcg/expand_wide.c).
 */
#include "x86_64.h"

enum { LANES = 4 };                     /* lane types I8 to I64 */

static unsigned lane_of(const struct ir_op *op)
{
    return op->aux - I8;
}

static uint32_t long_if_v256(enum ir_type t)
{
    return t == V256 ? L256 : 0;
}

/* -- logic ------------------------------------------------------------------------------------ */

static void logic(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t insns[IR_OPS] = { [IR_and] = 0x54, [IR_or] = 0x56, [IR_xor] = 0x57 };

    three(e, insns[op->op] | M0F | long_if_v256((enum ir_type)op->type), o[0].reg, o[1].reg, &o[2],
          true);
}

/* andnps: ~first & second */
static void andn(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, 0x55 | M0F | long_if_v256((enum ir_type)op->type), o[0].reg, o[2].reg, &o[1], false);
}

static void all_ones(struct emission *e, reg r)
{
    struct operand self = at_reg(r);

    three(e, 0x76 | M0F | P66, r, r, &self, true);              /* pcmpeqd */
}

static void bit_not(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    all_ones(e, o[5].reg);
    three(e, 0x57 | M0F, o[0].reg, o[1].reg, &o[5], true);
}

static void select_bits(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, 0x54 | M0F, o[5].reg, o[1].reg, &o[2], true);
    three(e, 0x55 | M0F, o[0].reg, o[1].reg, &o[3], false);
    three(e, 0x56 | M0F, o[0].reg, o[0].reg, &o[5], true);
}

/* -- lane by lane ----------------------------------------------------------------------------- */

#define SSE2(n) (0x##n | M0F | P66)
#define SSE4(n) (0x##n | M38 | P66)

/* By lane type; 0: none. Those of map 38 are SSE4. */
static const uint32_t insns[IR_OPS][LANES] = {
    [IR_vadd] = { SSE2(fc), SSE2(fd), SSE2(fe), SSE2(d4) },
    [IR_vsub] = { SSE2(f8), SSE2(f9), SSE2(fa), SSE2(fb) },
    [IR_vmul] = { 0, SSE2(d5), SSE4(40), 0 },
    [IR_vsmin] = { SSE4(38), SSE2(ea), SSE4(39), 0 },
    [IR_vsmax] = { SSE4(3c), SSE2(ee), SSE4(3d), 0 },
    [IR_vumin] = { SSE2(da), SSE4(3a), SSE4(3b), 0 },
    [IR_vumax] = { SSE2(de), SSE4(3e), SSE4(3f), 0 },
    [IR_vcmpeq] = { SSE2(74), SSE2(75), SSE2(76), SSE4(29) },
    [IR_vcmpgt] = { SSE2(64), SSE2(65), SSE2(66), SSE4(37) },
};

static bool has_lanes(const struct ir_op *op, enum ir_type operand)
{
    return insns[op->op][lane_of(op)] != 0;
}

static bool has_lanes_sse2(const struct ir_op *op, enum ir_type operand)
{
    return has_lanes(op, operand) && (insns[op->op][lane_of(op)] & M38) == 0;
}

static void lanes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    bool commute = (ir_ops[op->op].traits & COMMUTE) != 0;

    three(e, insns[op->op][lane_of(op)], o[0].reg, o[1].reg, &o[2], commute);
}

/* a > b if the minimum is not a. */
static void compare_unsigned(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, insns[IR_vumin][lane_of(op)], o[5].reg, o[1].reg, &o[2], true);
    three(e, insns[IR_vcmpeq][lane_of(op)], o[5].reg, o[5].reg, &o[1], true);
    all_ones(e, o[6].reg);
    three(e, 0x57 | M0F, o[0].reg, o[5].reg, &o[6], true);
}

static bool up_to_i32(const struct ir_op *op, enum ir_type operand)
{
    return op->aux <= I32;
}

/* -- shifts ----------------------------------------------------------------------------------- */

static bool can_shift(const struct ir_op *op, enum ir_type operand)
{
    return op->aux != I8 && (op->op != IR_vsar || op->aux != I64);
}

/* psllw xmm, imm8 and its family: 71, 72, 73 by width; /2 right, /4 arithmetic, /6 left. */
static void shift_const(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t digits[IR_OPS] = { [IR_vshr] = 2, [IR_vsar] = 4, [IR_vshl] = 6 };
    uint32_t insn = (0x70 + lane_of(op)) | M0F | P66;
    unsigned mask = 8 * ir_type_bytes((enum ir_type)op->aux) - 1;

    if (avx(e)) {
        vex_rrr(e->code, insn, digits[op->op], xmm(o[0].reg), xmm(o[1].reg));
    } else {
        x86_move(e, V128, o[0].reg, o[1].reg);
        x86_rr(e->code, insn, digits[op->op], xmm(o[0].reg));
    }
    put8(e->code, (uint8_t)(o[2].imm & mask));
}

/* The amount is the low 64 bits of a vector register. */
static void shift_by(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t base[IR_OPS] = { [IR_vshr] = 0xd0, [IR_vsar] = 0xe0, [IR_vshl] = 0xf0 };
    int32_t mask = 8 * (int32_t)ir_type_bytes((enum ir_type)op->aux) - 1;

    mov_ro(e->code, I32, o[5].reg, &o[2]);
    alu_ri(e->code, ALU_AND, I32, o[5].reg, mask);
    two_plain(e, 0x6e | M0F | P66, o[6].reg, &o[5]);            /* movd */
    three(e, (base[op->op] + lane_of(op)) | M0F | P66, o[0].reg, o[1].reg, &o[6], false);
}

/* -- lanes in and out ------------------------------------------------------------------------- */

static void broadcast(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t by_lane[LANES] = { 0x78, 0x79, 0x58, 0x59 };

    two_plain(e, 0x6e | M0F | P66 | (op->aux == I64 ? W : 0), o[0].reg, &o[1]);
    vex_rro(e->code, by_lane[lane_of(op)] | M38 | P66 | long_if_v256((enum ir_type)op->type),
            o[0].reg, XMM0, &o[0]);
}

static void shuffle(struct emission *e, uint32_t insn, reg d)
{
    struct operand self = at_reg(d);

    two_plain(e, insn, d, &self);
    put8(e->code, 0);
}

/* Each step doubles the width of what is repeated. */
static void dup(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0];

    two_plain(e, 0x6e | M0F | P66 | (op->aux == I64 ? W : 0), d.reg, &o[1]);
    if (op->aux == I8)
        three(e, 0x60 | M0F | P66, d.reg, d.reg, &d, true);     /* punpcklbw */
    if (op->aux <= I16)
        shuffle(e, 0x70 | M0F | PF2, d.reg);                    /* pshuflw */
    if (op->aux <= I32)
        shuffle(e, 0x70 | M0F | P66, d.reg);                    /* pshufd */
    else
        three(e, 0x6c | M0F | P66, d.reg, d.reg, &d, true);     /* punpcklqdq */
}

/* pextrb, pextrd, pextrq have the vector register in reg, pextrw in r/m. */
static void extract_lane(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0];

    if (op->aux == I16)
        op_ro(e->code, 0xc5 | M0F | P66, d.reg, &o[1]);
    else
        op_ro(e->code, (op->aux == I8 ? 0x14 : 0x16) | M3A | P66 | (op->aux == I64 ? W : 0),
              o[1].reg, &d);
    put8(e->code, (uint8_t)op->imm);
}

static bool in_v128(const struct ir_op *op, enum ir_type operand)
{
    return operand == V64 || operand == V128;
}

static bool words_in_v128(const struct ir_op *op, enum ir_type operand)
{
    return in_v128(op, operand) && op->aux == I16;
}

static void insert_lane(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t by_lane[LANES] = {
        0x20 | M3A | P66, 0xc4 | M0F | P66, 0x22 | M3A | P66, 0x22 | M3A | P66 | W,
    };

    three(e, by_lane[lane_of(op)], o[0].reg, o[1].reg, &o[2], false);
    put8(e->code, (uint8_t)op->imm);
}

static void low_part(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    x86_move(e, (enum ir_type)op->type == V128 ? V128 : V64, o[0].reg, o[1].reg);
}

static bool is_zero_above(const struct emission *e, ir_ref r)
{
    return !ir_is_const(r) && ir_at(e->ir, r)->op == IR_load && !(ir_at(e->ir, r)->aux & M_BIG);
}

/* Loads of a part have cleared the rest. */
static void extend_low(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type from = ir_type_of(e->ir, op->a);

    if (is_zero_above(e, op->a) || from == V128) {
        x86_move(e, V128, o[0].reg, o[1].reg);
    } else if (from == F32) {
        three(e, 0x21 | M3A | P66, o[0].reg, o[1].reg, &o[1], false);       /* insertps */
        put8(e->code, 0x0e);
    } else {
        two_plain(e, 0x7e | M0F | PF3, o[0].reg, &o[1]);                    /* movq */
    }
}

static void extend_f32_plain(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, 0x57 | M0F, o[5].reg, o[5].reg, &o[5], true);
    three(e, 0x10 | M0F | PF3, o[5].reg, o[5].reg, &o[1], false);           /* movss */
    x86_move(e, V128, o[0].reg, o[5].reg);
}

static void extend_int(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    bool wide = ir_type_of(e->ir, op->a) == I64;

    two_plain(e, 0x6e | M0F | P66 | (wide ? W : 0), o[0].reg, &o[1]);
}

static bool from_int(const struct ir_op *op, enum ir_type operand)
{
    return operand == I32 || operand == I64;
}

static bool from_f32(const struct ir_op *op, enum ir_type operand)
{
    return operand == F32;
}

static bool from_low(const struct ir_op *op, enum ir_type operand)
{
    return operand == F64 || operand == V64 || operand == V128;
}

static struct operand lane_cell(const struct ir_op *op)
{
    return at_cell(SCRATCH(vector) + op->imm * (int32_t)ir_type_bytes((enum ir_type)op->aux));
}

/* Any lane of any vector, through memory. */
static void extract_by_cell(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t by_lane[LANES] = { 0xb6 | M0F, 0xb7 | M0F, 0x8b, 0x8b | W };
    struct operand cell = lane_cell(op);

    x86_store(e, ir_type_of(e->ir, op->a), SCRATCH(vector), o[1].reg);
    op_ro(e->code, by_lane[lane_of(op)], o[0].reg, &cell);
}

static void insert_by_cell(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t by_lane[LANES] = { 0x88 | BYTE_REG, 0x89 | P66, 0x89, 0x89 | W };
    struct operand cell = lane_cell(op);

    x86_store(e, (enum ir_type)op->type, SCRATCH(vector), o[1].reg);
    op_ro(e->code, by_lane[lane_of(op)], o[2].reg, &cell);
    x86_load(e, (enum ir_type)op->type, o[0].reg, SCRATCH(vector));
}

enum { V_ALL = 1 << V64 | 1 << V128, V_LONG = 1 << V256 };

/* clang-format off */
const struct emitter x86_vec[] = {
    /* op           types   classes          emitter           needs  fits */
    { IR_and,       V_ALL,  "x x x",         logic },
    { IR_or,        V_ALL,  "x x x",         logic },
    { IR_xor,       V_ALL,  "x x x",         logic },
    { IR_and,       V_LONG, "x x x",         logic,            AVX },
    { IR_or,        V_LONG, "x x x",         logic,            AVX },
    { IR_xor,       V_LONG, "x x x",         logic,            AVX },
    { IR_andn,      V_ALL,  "x x! x",        andn },
    { IR_andn,      V_LONG, "x x x",         andn,             AVX },
    { IR_not,       V_ALL,  "x x /y",        bit_not },
    { IR_vselect,   V_ALL,  "x x x x! /y",   select_bits },
    { IR_vadd,      V_ALL,  "x x x!",        lanes,            0,     has_lanes },
    { IR_vsub,      V_ALL,  "x x x!",        lanes,            0,     has_lanes },
    { IR_vmul,      V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vsmin,     V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vsmax,     V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vumin,     V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vumax,     V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vcmpeq,    V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vcmpgt,    V_ALL,  "x x x!",        lanes,            0,     has_lanes_sse2 },
    { IR_vmul,      V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vsmin,     V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vsmax,     V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vumin,     V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vumax,     V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vcmpeq,    V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vcmpgt,    V_ALL,  "x x x!",        lanes,            SSE41, has_lanes },
    { IR_vcmpgtu,   V_ALL,  "x x x /yy",     compare_unsigned, SSE41, up_to_i32 },
    { IR_vshl,      V_ALL,  "x x k",         shift_const,      0,     can_shift },
    { IR_vshr,      V_ALL,  "x x k",         shift_const,      0,     can_shift },
    { IR_vsar,      V_ALL,  "x x k",         shift_const,      0,     can_shift },
    { IR_vshl,      V_ALL,  "x x rn /ty",    shift_by,         0,     can_shift },
    { IR_vshr,      V_ALL,  "x x rn /ty",    shift_by,         0,     can_shift },
    { IR_vsar,      V_ALL,  "x x rn /ty",    shift_by,         0,     can_shift },
    { IR_vdup,      V_ALL | V_LONG, "x rn",  broadcast,        AVX2 },
    { IR_vdup,      V_ALL,  "x rn",          dup },
    { IR_vlow,      FLOATS | V_ALL, "x x",   low_part },
    { IR_vzext,     V_ALL | V_LONG, "x rn",  extend_int,       0,     from_int },
    { IR_vzext,     V_ALL | V_LONG, "x x",   extend_low,       SSE41, from_f32 },
    { IR_vzext,     V_ALL | V_LONG, "x x /y", extend_f32_plain, 0,    from_f32 },
    { IR_vzext,     V_ALL | V_LONG, "x x",   extend_low,       0,     from_low },
    { IR_vlane,     INTS,   "r x",           extract_lane,     0,     words_in_v128 },
    { IR_vlane,     INTS,   "r x",           extract_lane,     SSE41, in_v128 },
    { IR_vlane,     INTS,   "r x",           extract_by_cell },
    { IR_vinsert,   V_ALL,  "x x r",         insert_lane,      SSE41 },
    { IR_vinsert,   V_ALL,  "x x r",         insert_by_cell },
    { IR_vinsert,   V_LONG, "x x r",         insert_by_cell,   AVX },
    { 0 },
};
/* clang-format on */
