/* Integer lanes of V64 and V128 beyond the plain ones: saturation, averages, products, amounts per
 * lane, counts, ciphers.
 * SPDX-License-Identifier: MIT
 *
 * What has no row here or in the other tables for vectors runs in software (emit_soft.c). Lanes
 * above a V64 have any values and give any.
 */
#include "x86_64.h"

enum { LANES = 4 };                     /* lane types I8 to I64 */

#define SSE2(n) (0x##n | M0F | P66)
#define SSE4(n) (0x##n | M38 | P66)
#define AVX_W(n) (0x##n | M38 | P66 | W)

static unsigned lane_of(const struct ir_op *op)
{
    return V_LANE(op->aux) - I8;
}

static void move_first(struct emission *e, reg d, const struct operand *a)
{
    x86_move(e, V128, d, a->reg);
}

static void zero(struct emission *e, reg r)
{
    struct operand self = at_reg(r);

    three(e, SSE2(ef), r, r, &self, true);                      /* pxor */
}

static void evex(struct emission *e, uint32_t insn, reg d, reg a, reg b)
{
    evex_rrr(e->code, insn, xmm(d), xmm(a), xmm(b));
}

static void shift_imm(struct emission *e, enum ir_type lane, unsigned digit, reg d, reg a,
                      unsigned n)
{
    uint32_t insn = (0x70 + (lane - I8)) | M0F | P66;

    if (avx(e)) {
        vex_rrr(e->code, insn, digit, xmm(d), xmm(a));
    } else {
        x86_move(e, V128, d, a);
        x86_rr(e->code, insn, digit, xmm(d));
    }
    put8(e->code, (uint8_t)n);
}
enum { RIGHT = 2, SIGNED = 4, LEFT = 6 };

/* -- one insn --------------------------------------------------------------------------------- */

/* By lane type; 0: none. */
static const uint32_t insns[IR_OPS][LANES] = {
    [IR_vqadds] = { SSE2(ec), SSE2(ed) },
    [IR_vqaddu] = { SSE2(dc), SSE2(dd) },
    [IR_vqsubs] = { SSE2(e8), SSE2(e9) },
    [IR_vqsubu] = { SSE2(d8), SSE2(d9) },
    [IR_vhaddu] = { SSE2(e0), SSE2(e3) },
    [IR_vmulhs] = { 0, SSE2(e5) },
    [IR_vmulhu] = { 0, SSE2(e4) },
    [IR_vabs] = { SSE4(1c), SSE4(1d), SSE4(1e) },
    [IR_vneg] = { SSE2(f8), SSE2(f9), SSE2(fa), SSE2(fb) },     /* subtracts from zero */
};

/* With AVX2. */
static const uint32_t shifts[IR_OPS][LANES] = {
    [IR_vshlv] = { 0, 0, SSE4(47), AVX_W(47) },
    [IR_vshrv] = { 0, 0, SSE4(45), AVX_W(45) },
    [IR_vsarv] = { 0, 0, SSE4(46), 0 },
};

/* With AVX512: EVEX forms. */
static const uint32_t long_insns[IR_OPS][LANES] = {
    [IR_vshlv] = { 0, AVX_W(12) },
    [IR_vshrv] = { 0, AVX_W(10) },
    [IR_vsarv] = { 0, AVX_W(11), 0, AVX_W(46) },
    [IR_vrotlv] = { 0, 0, SSE4(15), AVX_W(15) },
    [IR_vmul] = { 0, 0, 0, AVX_W(40) },
    [IR_vsmin] = { 0, 0, 0, AVX_W(39) },
    [IR_vsmax] = { 0, 0, 0, AVX_W(3d) },
    [IR_vumin] = { 0, 0, 0, AVX_W(3b) },
    [IR_vumax] = { 0, 0, 0, AVX_W(3f) },
    [IR_vabs] = { 0, 0, 0, AVX_W(1f) },
};

static const uint32_t counts[IR_OPS][LANES] = {
    [IR_vpopcnt] = { SSE4(54), AVX_W(54), SSE4(55), AVX_W(55) },
    [IR_vclz] = { 0, 0, SSE4(44), AVX_W(44) },
};

static bool in_table(const uint32_t table[IR_OPS][LANES], const struct ir_op *op)
{
    return V_LANE(op->aux) <= I64 && table[op->op][lane_of(op)] != 0;
}

static bool has_lanes(const struct ir_op *op, enum ir_type operand)
{
    return in_table(insns, op);
}

static bool rounds_up(const struct ir_op *op, enum ir_type operand)
{
    return op->aux & V_ROUND && in_table(insns, op);
}

static void lanes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    bool commute = (ir_ops[op->op].traits & COMMUTE) != 0;

    three(e, insns[op->op][lane_of(op)], o[0].reg, o[1].reg, &o[2], commute);
}

static bool has_shift(const struct ir_op *op, enum ir_type operand) { return in_table(shifts, op); }

static void shift_each(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, shifts[op->op][lane_of(op)], o[0].reg, o[1].reg, &o[2], false);
}

static bool has_long(const struct ir_op *op, enum ir_type operand)
{
    return in_table(long_insns, op);
}

static void long_lanes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    evex(e, long_insns[op->op][lane_of(op)], o[0].reg, o[1].reg, o[2].reg);
}

static void long_alone(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    evex(e, long_insns[op->op][lane_of(op)], o[0].reg, XMM0, o[1].reg);
}

static bool has_count(const struct ir_op *op, enum ir_type operand) { return in_table(counts, op); }

static void count(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    evex(e, counts[op->op][lane_of(op)], o[0].reg, XMM0, o[1].reg);
}

static void absolute(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    two_plain(e, insns[IR_vabs][lane_of(op)], o[0].reg, &o[1]);
}

static bool is_int_lane(const struct ir_op *op, enum ir_type operand)
{
    return V_LANE(op->aux) <= I64;
}

static void negate(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    zero(e, o[0].reg);
    three(e, insns[IR_vneg][lane_of(op)], o[0].reg, o[0].reg, &o[1], false);
}

static bool is_float_lane(const struct ir_op *op, enum ir_type operand)
{
    return V_LANE(op->aux) == F32 || V_LANE(op->aux) == F64;
}

static struct operand signs(const struct ir_op *op)
{
    return at_cell(V_LANE(op->aux) == F64 ? SCRATCH(f64_sign) : SCRATCH(f32_sign));
}

static void negate_float(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand sign = signs(op);

    three(e, 0x57 | M0F, o[0].reg, o[1].reg, &sign, false);
}

static void absolute_float(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand sign = signs(op);

    x86_load(e, V128, o[0].reg, sign.cell);
    three(e, 0x55 | M0F, o[0].reg, o[0].reg, &o[1], false);
}

/* -- shifts of bytes, arithmetic ones of quadwords -------------------------------------------- */

static bool is_byte(const struct ir_op *op, enum ir_type operand) { return op->aux == I8; }
static bool is_quad(const struct ir_op *op, enum ir_type operand) { return op->aux == I64; }

/* What would cross into the next byte is cut off before or after. */
static void shift_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned n = (unsigned)o[2].imm & 7;
    struct operand kept = constant_cell(C_LOW + 8 - n), top = constant_cell(C_HIGH + n);
    reg d = o[0].reg;

    if (n == 0) {
        x86_move(e, V128, d, o[1].reg);
    } else if (op->op == IR_vshl) {
        three(e, SSE2(db), d, o[1].reg, &kept, false);
        shift_imm(e, I16, LEFT, d, d, n);
    } else {
        shift_imm(e, I16, RIGHT, d, o[1].reg, n);
        three(e, SSE2(db), d, d, &kept, false);
    }
    if (op->op != IR_vsar || n == 0)
        return;
    three(e, SSE2(ef), d, d, &top, false);
    three(e, SSE2(f8), d, d, &top, false);
}

static void shift_quads_long(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    evex_rrr(e->code, 0x72 | M0F | P66 | W, SIGNED, xmm(o[0].reg), xmm(o[1].reg));
    put8(e->code, (uint8_t)(o[2].imm & 63));
}

static void sign_mask(struct emission *e, reg d, const struct operand *a)
{
    two_plain(e, SSE2(70), d, a);                               /* pshufd: high halves twice */
    put8(e->code, 0xf5);
    shift_imm(e, I32, SIGNED, d, d, 31);
}

/* ((x ^ sign) >> n) ^ sign */
static void shift_quads(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    sign_mask(e, o[5].reg, &o[1]);
    three(e, SSE2(ef), o[0].reg, o[1].reg, &o[5], true);
    shift_imm(e, I64, RIGHT, o[0].reg, o[0].reg, (unsigned)o[2].imm & 63);
    three(e, SSE2(ef), o[0].reg, o[0].reg, &o[5], true);
}

/* -- comparison, minimum, maximum, difference ------------------------------------------------- */

static void compare_unsigned_quads(struct emission *e, const struct ir_op *op,
                                   const struct operand *o)
{
    struct operand sign = at_cell(SCRATCH(f64_sign));

    three(e, SSE2(ef), o[5].reg, o[1].reg, &sign, false);
    three(e, SSE2(ef), o[6].reg, o[2].reg, &sign, false);
    three(e, SSE4(37), o[0].reg, o[5].reg, &o[6], false);       /* pcmpgtq */
}

static uint32_t extreme(bool is_signed, bool max, enum ir_type lane)
{
    static const uint32_t table[2][2][LANES] = {
        { { SSE2(da), SSE4(3a), SSE4(3b) }, { SSE2(de), SSE4(3e), SSE4(3f) } },
        { { SSE4(38), SSE2(ea), SSE4(39) }, { SSE4(3c), SSE2(ee), SSE4(3d) } },
    };
    return table[is_signed][max][lane - I8];
}

static bool up_to_i32(const struct ir_op *op, enum ir_type operand)
{
    return V_LANE(op->aux) <= I32;
}

static void difference(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    bool is_signed = op->op == IR_vabds;
    enum ir_type lane = V_LANE(op->aux);

    three(e, extreme(is_signed, false, lane), o[5].reg, o[1].reg, &o[2], true);
    three(e, extreme(is_signed, true, lane), o[0].reg, o[1].reg, &o[2], true);
    three(e, insns[IR_vneg][lane_of(op)], o[0].reg, o[0].reg, &o[5], false);
}

/* -- averages --------------------------------------------------------------------------------- */

static bool shiftable(const struct ir_op *op, enum ir_type operand)
{
    enum ir_type lane = V_LANE(op->aux);

    return lane == I16 || lane == I32 || (lane == I64 && op->op == IR_vhaddu);
}

/* Down: (a & b) + ((a ^ b) >> 1); up: (a | b) - ((a ^ b) >> 1). */
static void average(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t sums[LANES] = { 0, SSE2(fd), SSE2(fe), SSE2(d4) };
    bool up = (op->aux & V_ROUND) != 0;
    unsigned lane = lane_of(op);

    three(e, SSE2(ef), o[5].reg, o[1].reg, &o[2], true);
    three(e, up ? SSE2(eb) : SSE2(db), o[0].reg, o[1].reg, &o[2], true);
    shift_imm(e, V_LANE(op->aux), op->op == IR_vhaddu ? RIGHT : SIGNED, o[5].reg, o[5].reg, 1);
    three(e, up ? insns[IR_vneg][lane] : sums[lane], o[0].reg, o[0].reg, &o[5], false);
}

/* pavgb rounds up: one less where a + b is odd. Signed bytes are 0x80 higher meanwhile. */
static void average_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand top = constant_cell(C_HIGH), one = constant_cell(C_LOW + 1);
    struct operand a = o[1], b = o[2];
    reg d = o[0].reg;

    if (op->op == IR_vhadds) {
        three(e, SSE2(ef), o[5].reg, a.reg, &top, false);
        three(e, SSE2(ef), o[6].reg, b.reg, &top, false);
        a = o[5], b = o[6];
    }
    three(e, SSE2(e0), d, a.reg, &b, true);
    if (!(op->aux & V_ROUND)) {
        three(e, SSE2(ef), o[5].reg, a.reg, &b, true);
        three(e, SSE2(db), o[5].reg, o[5].reg, &one, false);
        three(e, SSE2(f8), d, d, &o[5], false);
    }
    if (op->op == IR_vhadds)
        three(e, SSE2(ef), d, d, &top, false);
}

static bool is_byte_lane(const struct ir_op *op, enum ir_type operand)
{
    return V_LANE(op->aux) == I8;
}

/* -- products --------------------------------------------------------------------------------- */

/* Even bytes and odd bytes of the words apart; products of odd ones with a zero below end up in the
 * high byte. */
static void multiply_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand low = constant_cell(C_00FF);

    shift_imm(e, I16, RIGHT, o[5].reg, o[1].reg, 8);
    x86_load(e, V128, o[6].reg, low.cell);
    three(e, SSE2(df), o[6].reg, o[6].reg, &o[2], false);       /* pandn */
    three(e, SSE2(d5), o[5].reg, o[5].reg, &o[6], true);        /* pmullw */
    three(e, SSE2(d5), o[6].reg, o[1].reg, &o[2], true);
    three(e, SSE2(db), o[6].reg, o[6].reg, &low, false);
    three(e, SSE2(eb), o[0].reg, o[6].reg, &o[5], true);
}

static bool is_word_lane(const struct ir_op *op, enum ir_type operand)
{
    return V_LANE(op->aux) == I16;
}

/* Only MIN * MIN overflows: 0x8000 becomes 0x7fff. */
static void fix_overflow(struct emission *e, reg d, reg t)
{
    struct operand min = constant_cell(C_8000), mask = at_reg(t);

    three(e, SSE2(75), t, d, &min, false);                      /* pcmpeqw */
    three(e, SSE2(ef), d, d, &mask, true);
}

static void double_high_words(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    reg d = o[0].reg, t = o[5].reg;

    if (op->aux & V_ROUND) {
        three(e, SSE4(0b), d, o[1].reg, &o[2], true);           /* pmulhrsw */
    } else {
        three(e, SSE2(d5), t, o[1].reg, &o[2], true);
        three(e, SSE2(e5), d, o[1].reg, &o[2], true);
        shift_imm(e, I16, RIGHT, t, t, 15);
        three(e, SSE2(fd), d, d, &(struct operand){ .kind = IN_REG, .reg = d }, true);
        three(e, SSE2(eb), d, d, &o[5], true);
    }
    fix_overflow(e, d, t);
}

static bool is_long_lane(const struct ir_op *op, enum ir_type operand)
{
    return V_LANE(op->aux) == I32;
}

/* pmuludq, pmuldq of even lanes and of odd ones; the high halves next to each other. */
static void multiply_high_longs(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t multiply = op->op == IR_vmulhu ? SSE2(f4) : SSE4(28);
    reg odd = o[5].reg, even = o[6].reg;

    two_plain(e, SSE2(70), odd, &o[1]);
    put8(e->code, 0xf5);
    two_plain(e, SSE2(70), even, &o[2]);
    put8(e->code, 0xf5);
    three(e, multiply, odd, odd, &o[6], true);
    three(e, multiply, even, o[1].reg, &o[2], true);
    shift_imm(e, I64, RIGHT, even, even, 32);
    three(e, 0x0e | M3A | P66, o[0].reg, even, &o[5], false);   /* pblendw: odd lanes */
    put8(e->code, 0xcc);
}

/* Products >> 31, which has the sign at the top: of even lanes moved down, of odd ones up. Only
 * MIN * MIN gives MIN, and must give MAX. */
static void double_high_longs(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand half = constant_cell(C_2_30), min = at_cell(SCRATCH(f32_sign));
    reg odd = o[5].reg, even = o[6].reg, d = o[0].reg;

    two_plain(e, SSE2(70), odd, &o[1]);
    put8(e->code, 0xf5);
    two_plain(e, SSE2(70), even, &o[2]);
    put8(e->code, 0xf5);
    three(e, SSE4(28), odd, odd, &o[6], true);
    three(e, SSE4(28), even, o[1].reg, &o[2], true);
    if (op->aux & V_ROUND) {
        three(e, SSE2(d4), odd, odd, &half, false);
        three(e, SSE2(d4), even, even, &half, false);
    }
    shift_imm(e, I64, LEFT, odd, odd, 1);
    shift_imm(e, I64, RIGHT, even, even, 31);
    three(e, 0x0e | M3A | P66, d, even, &o[5], false);          /* pblendw: odd lanes */
    put8(e->code, 0xcc);
    three(e, SSE2(76), odd, d, &min, false);                    /* pcmpeqd */
    three(e, SSE2(ef), d, d, &o[5], true);
}

static void dot_long(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    x86_move(e, V128, o[0].reg, o[3].reg);
    evex(e, SSE4(50), o[0].reg, o[1].reg, o[2].reg);            /* vpdpbusd */
}

/* Signed: a + 128 is unsigned, and (a + 128) * b is 128 * b too much. Unsigned: b - 128 likewise is
 * -128 * a too much. Registers are few: that waits in memory, and c if it is in the result's. */
static void dot_shifted(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand top = constant_cell(C_HIGH);
    struct operand excess = at_cell(SCRATCH(vector)), c = at_cell(SCRATCH(vector) + 16);
    bool is_signed = op->op == IR_vdots;
    reg d = o[0].reg, t = o[5].reg;

    if (o[3].reg == d)
        x86_store(e, V128, c.cell, d);
    x86_load(e, V128, t, top.cell);
    zero(e, d);
    evex(e, SSE4(50), d, is_signed ? t : o[1].reg, is_signed ? o[2].reg : t);
    x86_store(e, V128, excess.cell, d);
    if (o[3].reg == d)
        x86_load(e, V128, d, c.cell);
    three(e, SSE2(fa), d, o[3].reg, &excess, false);
    three(e, SSE2(ef), t, is_signed ? o[1].reg : o[2].reg, &o[5], true);
    evex(e, SSE4(50), d, is_signed ? t : o[1].reg, is_signed ? o[2].reg : t);
}

/* -- bits ------------------------------------------------------------------------------------- */

static void flip_bits(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand matrix = constant_cell(C_FLIP);

    three(e, 0xce | M3A | P66 | (avx(e) ? W : 0), o[0].reg, o[1].reg, &matrix, false);
    put8(e->code, 0);
}

/* Both nibbles of each byte apart: o[5] the low ones, o[6] the high ones. */
static void nibbles(struct emission *e, const struct operand *o)
{
    struct operand low = constant_cell(C_LOW + 4);

    three(e, SSE2(db), o[5].reg, o[1].reg, &low, false);
    shift_imm(e, I16, RIGHT, o[6].reg, o[1].reg, 4);
    three(e, SSE2(db), o[6].reg, o[6].reg, &low, false);
}

/* d = table[low nibbles] op table[high nibbles] */
static void look_up_nibbles(struct emission *e, const struct operand *o, unsigned low_table,
                            unsigned high_table, uint32_t join)
{
    nibbles(e, o);
    x86_load(e, V128, o[0].reg, constant_cell(low_table).cell);
    three(e, SSE4(00), o[0].reg, o[0].reg, &o[5], false);
    x86_load(e, V128, o[5].reg, constant_cell(high_table).cell);
    three(e, SSE4(00), o[5].reg, o[5].reg, &o[6], false);
    three(e, join, o[0].reg, o[0].reg, &o[5], true);
}

static void count_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    look_up_nibbles(e, o, C_COUNTS, C_COUNTS, SSE2(fc));
}

static void flip_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    look_up_nibbles(e, o, C_FLIP_LOW, C_FLIP_HIGH, SSE2(eb));
}

static void select_long(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    x86_move(e, V128, o[0].reg, o[1].reg);
    evex(e, 0x25 | M3A | P66, o[0].reg, o[2].reg, o[3].reg);    /* vpternlog: a ? b : c */
    put8(e->code, 0xca);
}

/* -- ciphers ---------------------------------------------------------------------------------- */

static bool is_round(const struct ir_op *op, enum ir_type operand) { return op->aux < VAES_MIX; }

static void aes_round(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t rounds[] = { SSE4(dc), SSE4(dd), SSE4(de), SSE4(df) };

    three(e, rounds[op->aux], o[0].reg, o[1].reg, &o[2], false);
}

/* InvMixColumns is an insn; MixColumns is a round after its inverse without mixing. */
static void aes_mix(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    if (op->aux == VAES_INVMIX) {
        two_plain(e, SSE4(db), o[5].reg, &o[1]);
        three(e, SSE2(ef), o[0].reg, o[5].reg, &o[2], true);
        return;
    }
    zero(e, o[5].reg);
    three(e, SSE4(df), o[0].reg, o[1].reg, &o[5], false);
    three(e, SSE4(dc), o[0].reg, o[0].reg, &o[2], false);
}

/* sha1rnds4 has a in the highest lane, e in that of W, and adds K by itself; its immediate counts
 * functions as enum ir_sha1 does. */
static void sha1_rounds(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0], b = o[2], k = constant_cell(C_SHA1 + op->aux);
    reg t = o[5].reg;

    three(e, 0xfa | M0F | P66, t, o[3].reg, &k, false);         /* psubd */
    zero(e, d.reg);
    three(e, 0x10 | M0F | PF3, d.reg, d.reg, &b, false);        /* movss */
    three(e, 0xfe | M0F | P66, t, t, &d, true);                 /* paddd */
    two_plain(e, 0x70 | M0F | P66, t, &o[5]);
    put8(e->code, 0x1b);
    two_plain(e, 0x70 | M0F | P66, d.reg, &o[1]);
    put8(e->code, 0x1b);
    op_ro(e->code, 0xcc | M3A, d.reg, &o[5]);
    put8(e->code, (uint8_t)op->aux);
    two_plain(e, 0x70 | M0F | P66, d.reg, &d);
    put8(e->code, 0x1b);
}

/* sha256rnds2 reads W + K in xmm0. */
static void sha256_rounds(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand b = o[2];

    move_first(e, o[0].reg, &o[1]);
    op_ro(e->code, 0xcb | M38, o[0].reg, &b);
}

static bool is_rounds(const struct ir_op *op, enum ir_type operand)
{
    return op->aux == SHA256_ROUNDS;
}

static void sha256_message(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    move_first(e, o[0].reg, &o[1]);
    op_ro(e->code, (op->aux == SHA256_MSG1 ? 0xcc : 0xcd) | M38, o[0].reg, &o[2]);
}

static void checksum(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t by_bytes[9] = {
        [1] = 0xf0 | M38 | PF2 | BYTE_RM, [2] = 0xf1 | M38 | PF2, [4] = 0xf1 | M38 | PF2,
        [8] = 0xf1 | M38 | PF2 | W,
    };

    mov_rr(e->code, I32, o[0].reg, o[1].reg);
    if (op->aux == 2)
        put8(e->code, 0x66);
    op_ro(e->code, by_bytes[op->aux], o[0].reg, &o[2]);
}

static bool is_crc32c(const struct ir_op *op, enum ir_type operand)
{
    return !(op->aux & CRC_IEEE);
}

enum { V_ALL = 1 << V64 | 1 << V128, V_FULL = 1 << V128 };

/* clang-format off */
const struct emitter x86_vec_lane[] = {
    /* op           types   classes         emitter               needs   fits */
    { IR_vneg,      V_ALL,  "x x!",         negate,               0,      is_int_lane },
    { IR_vneg,      V_ALL,  "x x",          negate_float,         0,      is_float_lane },
    { IR_vabs,      V_ALL,  "x x",          absolute,             SSE41,  has_lanes },
    { IR_vabs,      V_ALL,  "x x",          long_alone,           AVX512, has_long },
    { IR_vabs,      V_ALL,  "x x!",         absolute_float,       0,      is_float_lane },
    { IR_vqadds,    V_ALL,  "x x x!",       lanes,                0,      has_lanes },
    { IR_vqaddu,    V_ALL,  "x x x!",       lanes,                0,      has_lanes },
    { IR_vqsubs,    V_ALL,  "x x x!",       lanes,                0,      has_lanes },
    { IR_vqsubu,    V_ALL,  "x x x!",       lanes,                0,      has_lanes },
    { IR_vmulhs,    V_ALL,  "x x x!",       lanes,                0,      has_lanes },
    { IR_vmulhu,    V_ALL,  "x x x!",       lanes,                0,      has_lanes },
    { IR_vmulhs,    V_ALL,  "x x x /yy",    multiply_high_longs,  SSE41,  is_long_lane },
    { IR_vmulhu,    V_ALL,  "x x x /yy",    multiply_high_longs,  SSE41,  is_long_lane },
    { IR_vqdmulh,   V_ALL,  "x x! x! /y",   double_high_words,    SSE41,  is_word_lane },
    { IR_vqdmulh,   V_ALL,  "x x x /yy",    double_high_longs,    SSE41,  is_long_lane },
    { IR_vmul,      V_ALL,  "x x x /yy",    multiply_bytes,       0,      is_byte },
    { IR_vmul,      V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vsmin,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vsmax,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vumin,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vumax,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vcmpgtu,   V_ALL,  "x x x /yy",    compare_unsigned_quads, SSE41, is_quad },
    { IR_vhaddu,    V_ALL,  "x x x!",       lanes,                0,      rounds_up },
    { IR_vhadds,    V_ALL,  "x x x /yy",    average_bytes,        0,      is_byte_lane },
    { IR_vhaddu,    V_ALL,  "x x! x! /y",   average_bytes,        0,      is_byte_lane },
    { IR_vhadds,    V_ALL,  "x x! x! /y",   average,              0,      shiftable },
    { IR_vhaddu,    V_ALL,  "x x! x! /y",   average,              0,      shiftable },
    { IR_vabds,     V_ALL,  "x x! x! /y",   difference,           SSE41,  up_to_i32 },
    { IR_vabdu,     V_ALL,  "x x! x! /y",   difference,           SSE41,  up_to_i32 },
    { IR_vshl,      V_ALL,  "x x k",        shift_bytes,          0,      is_byte },
    { IR_vshr,      V_ALL,  "x x k",        shift_bytes,          0,      is_byte },
    { IR_vsar,      V_ALL,  "x x k",        shift_bytes,          0,      is_byte },
    { IR_vsar,      V_ALL,  "x x k",        shift_quads_long,     AVX512, is_quad },
    { IR_vsar,      V_ALL,  "x x! k /y",    shift_quads,          0,      is_quad },
    { IR_vshlv,     V_ALL,  "x x x",        shift_each,           AVX2,   has_shift },
    { IR_vshrv,     V_ALL,  "x x x",        shift_each,           AVX2,   has_shift },
    { IR_vsarv,     V_ALL,  "x x x",        shift_each,           AVX2,   has_shift },
    { IR_vshlv,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vshrv,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vsarv,     V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vrotlv,    V_ALL,  "x x x",        long_lanes,           AVX512, has_long },
    { IR_vpopcnt,   V_ALL,  "x x",          count,                AVX512BITS, has_count },
    { IR_vpopcnt,   V_ALL,  "x x! /yy",     count_bytes,          SSE41,  is_byte_lane },
    { IR_vclz,      V_ALL,  "x x",          count,                AVX512BITS, has_count },
    { IR_vselect,   V_ALL,  "x x! x! x!",   select_long,          AVX512 },
    { IR_vrbit,     V_ALL,  "x x",          flip_bits,            GFNI | AVX, is_byte_lane },
    { IR_vrbit,     V_ALL,  "x x! /yy",     flip_bytes,           SSE41,  is_byte_lane },
    { IR_vdotus,    V_ALL,  "x x! x! x",    dot_long,             VNNI },
    { IR_vdots,     V_ALL,  "x x! x! x /y", dot_shifted,          VNNI },
    { IR_vdotu,     V_ALL,  "x x! x! x /y", dot_shifted,          VNNI },
    { IR_vaes,      V_FULL, "x x x!",       aes_round,            AESNI,  is_round },
    { IR_vaes,      V_FULL, "x x x! /y",    aes_mix,              AESNI },
    { IR_vsha1,     V_FULL, "x x! x! x /y", sha1_rounds,          SHANI },
    { IR_vsha256,   V_FULL, "x x x! 0",     sha256_rounds,        SHANI | SSE41, is_rounds },
    { IR_vsha256,   V_FULL, "x x x!",       sha256_message,       SHANI },
    { IR_crc32,     INTS,   "r r r!",       checksum,             SSE41,  is_crc32c },
    { 0 },
};
/* clang-format on */
