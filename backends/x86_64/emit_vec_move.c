/* Vectors: lanes that change places or width, and what becomes an integer.
 * SPDX-License-Identifier: MIT
 *
 * Two V64 operands of which both halves are wanted are put together in one register first.
 */
#include "x86_64.h"

enum { LANES = 4 };

#define SSE2(n) (0x##n | M0F | P66)
#define SSE4(n) (0x##n | M38 | P66)
enum { PSHUFD = 0x70 | M0F | P66, PSHUFLW = 0x70 | M0F | PF2, PSHUFHW = 0x70 | M0F | PF3,
       PAND = 0xdb | M0F | P66, POR = 0xeb | M0F | P66, PUNPCKLQDQ = 0x6c | M0F | P66,
       PBLENDW = 0x0e | M3A | P66 };

static enum ir_type lane(const struct ir_op *op)
{
    return V_LANE(op->aux);
}

static bool is_half(const struct ir_op *op)
{
    return op->type == V64;
}

/* psrldq by bytes; psrlw and its family by bits. */
static void shift_imm(struct emission *e, uint32_t insn, unsigned digit, reg d, reg a, unsigned n)
{
    if (avx(e)) {
        vex_rrr(e->code, insn, digit, xmm(d), xmm(a));
    } else {
        x86_move(e, V128, d, a);
        x86_rr(e->code, insn, digit, xmm(d));
    }
    put8(e->code, (uint8_t)n);
}

static void bytes_down(struct emission *e, reg d, reg a, unsigned n)
{
    shift_imm(e, SSE2(73), 3, d, a, n);
}

static void lanes_down(struct emission *e, enum ir_type t, reg d, reg a, unsigned n)
{
    shift_imm(e, (0x70u + (t - I8)) | M0F | P66, 2, d, a, n);
}

static void lanes_up(struct emission *e, enum ir_type t, reg d, reg a, unsigned n)
{
    shift_imm(e, (0x70u + (t - I8)) | M0F | P66, 6, d, a, n);
}

static void signs_down(struct emission *e, enum ir_type t, reg d, reg a, unsigned n)
{
    shift_imm(e, (0x70u + (t - I8)) | M0F | P66, 4, d, a, n);
}

static void shuffle(struct emission *e, uint32_t insn, reg d, const struct operand *a, unsigned imm)
{
    two_plain(e, insn, d, a);
    put8(e->code, (uint8_t)imm);
}

static void shuffle_two(struct emission *e, uint32_t insn, reg d, reg a, const struct operand *b,
                        unsigned imm)
{
    three(e, insn, d, a, b, false);
    put8(e->code, (uint8_t)imm);
}

/* -- halves ----------------------------------------------------------------------------------- */

static bool of_v64_v128(const struct ir_op *op, enum ir_type operand)
{
    return operand == V64 || operand == V128;
}

/* The operands as one vector: b or both in the same register. Uses o[5]. */
static struct operand joined(struct emission *e, const struct operand *o)
{
    three(e, PUNPCKLQDQ, o[5].reg, o[1].reg, &o[2], false);
    return o[5];
}

/* -- wider lanes ------------------------------------------------------------------------------ */

static void widen_one(struct emission *e, const struct ir_op *op, bool is_signed, reg d,
                      const struct operand *a)
{
    static const uint32_t insns[2][LANES] = {
        { 0, SSE4(30), SSE4(33), SSE4(35) }, { 0, SSE4(20), SSE4(23), SSE4(25) },
    };
    struct operand from = *a;

    if (op->imm) {
        bytes_down(e, d, a->reg, is_half(op) ? 4 : 8);
        from = at_reg(d);
    }
    two_plain(e, insns[is_signed][lane(op) - I8], d, &from);
}

static void widen(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    widen_one(e, op, op->op == IR_vwidens, o[0].reg, &o[1]);
}

static void multiply_long_bytes(struct emission *e, const struct ir_op *op,
                                const struct operand *o)
{
    widen_one(e, op, op->op == IR_vmulls, o[5].reg, &o[1]);
    widen_one(e, op, op->op == IR_vmulls, o[6].reg, &o[2]);
    three(e, SSE2(d5), o[0].reg, o[5].reg, &o[6], true);
}

/* Low and high halves of the products by turns; V64 has them all in the low lanes. */
static void multiply_long_words(struct emission *e, const struct ir_op *op,
                                const struct operand *o)
{
    three(e, SSE2(d5), o[5].reg, o[1].reg, &o[2], true);
    three(e, op->op == IR_vmulls ? SSE2(e5) : SSE2(e4), o[6].reg, o[1].reg, &o[2], true);
    three(e, op->imm && !is_half(op) ? SSE2(69) : SSE2(61), o[0].reg, o[5].reg, &o[6], false);
    if (op->imm && is_half(op))
        bytes_down(e, o[0].reg, o[0].reg, 8);
}

static void multiply_long_longs(struct emission *e, const struct ir_op *op,
                                const struct operand *o)
{
    unsigned places = !op->imm ? 0x50 : is_half(op) ? 0xf5 : 0xfa;

    shuffle(e, PSHUFD, o[5].reg, &o[1], places);
    shuffle(e, PSHUFD, o[6].reg, &o[2], places);
    three(e, op->op == IR_vmulls ? SSE4(28) : SSE2(f4), o[0].reg, o[5].reg, &o[6], true);
}

static bool to_i16(const struct ir_op *op, enum ir_type operand) { return lane(op) == I16; }
static bool to_i32(const struct ir_op *op, enum ir_type operand) { return lane(op) == I32; }
static bool to_i64(const struct ir_op *op, enum ir_type operand) { return lane(op) == I64; }
static bool to_i128(const struct ir_op *op, enum ir_type operand) { return lane(op) == I128; }

static void multiply_carryless(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shuffle_two(e, 0x44 | M3A | P66, o[0].reg, o[1].reg, &o[2], op->imm ? 0x11 : 0);
}

/* -- narrower lanes --------------------------------------------------------------------------- */

static const uint32_t packs[2][LANES] = {                       /* to signed, to unsigned */
    { SSE2(63), SSE2(6b) }, { SSE2(67), SSE4(2b) },
};

/* Both operands, each prepared in o[5] and o[6]; of V64 together in o[5]. */
static void pack(struct emission *e, const struct ir_op *op, const struct operand *o, reg a,
                 const struct operand *b, bool to_unsigned)
{
    uint32_t insn = packs[to_unsigned][lane(op) - I8];
    struct operand both = o[5];

    if (is_half(op)) {
        three(e, PUNPCKLQDQ, o[5].reg, a, b, false);
        three(e, insn, o[0].reg, o[5].reg, &both, true);
    } else {
        three(e, insn, o[0].reg, a, b, false);
    }
}

static bool packable(const struct ir_op *op, enum ir_type operand)
{
    return lane(op) <= I16;
}

static void narrow_signed(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    pack(e, op, o, o[1].reg, &o[2], op->op == IR_vnarrowsu);
}

/* Below 0x8000 there is nothing to saturate. */
static void narrow_unsigned(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t minimum = lane(op) == I8 ? SSE4(3a) : SSE4(3b);
    struct operand limit = constant_cell(lane(op) == I8 ? C_00FF : C_0000FFFF);

    three(e, minimum, o[5].reg, o[1].reg, &limit, false);
    three(e, minimum, o[6].reg, o[2].reg, &limit, false);
    pack(e, op, o, o[5].reg, &o[6], true);
}

static void narrow_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand low = constant_cell(C_00FF);

    three(e, PAND, o[5].reg, o[1].reg, &low, false);
    three(e, PAND, o[6].reg, o[2].reg, &low, false);
    pack(e, op, o, o[5].reg, &o[6], true);
}

static void narrow_words(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    lanes_up(e, I32, o[5].reg, o[1].reg, 16);
    signs_down(e, I32, o[5].reg, o[5].reg, 16);
    lanes_up(e, I32, o[6].reg, o[2].reg, 16);
    signs_down(e, I32, o[6].reg, o[6].reg, 16);
    pack(e, op, o, o[5].reg, &o[6], false);
}

/* shufps; of V64: the even or odd ones of four. */
static void pick_longs(struct emission *e, const struct operand *o, bool half, unsigned odd)
{
    struct operand a = o[1], b = o[2];

    if (half)
        a = b = joined(e, o);
    shuffle_two(e, 0xc6 | M0F, o[0].reg, a.reg, &b, odd ? 0xdd : 0x88);
}

static void narrow_longs(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    pick_longs(e, o, is_half(op), 0);
}

static bool lane_i8(const struct ir_op *op, enum ir_type operand) { return lane(op) == I8; }
static bool lane_i16(const struct ir_op *op, enum ir_type operand) { return lane(op) == I16; }
static bool lane_i32(const struct ir_op *op, enum ir_type operand) { return lane(op) == I32; }
static bool full_i64(const struct ir_op *op, enum ir_type operand) { return lane(op) == I64; }

/* -- even and odd ----------------------------------------------------------------------------- */

static void unzip_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    if (!op->imm) {
        narrow_bytes(e, op, o);
        return;
    }
    lanes_down(e, I16, o[5].reg, o[1].reg, 8);
    lanes_down(e, I16, o[6].reg, o[2].reg, 8);
    pack(e, op, o, o[5].reg, &o[6], true);
}

static void unzip_words(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    if (!op->imm) {
        narrow_words(e, op, o);
        return;
    }
    signs_down(e, I32, o[5].reg, o[1].reg, 16);
    signs_down(e, I32, o[6].reg, o[2].reg, 16);
    pack(e, op, o, o[5].reg, &o[6], false);
}

static void unzip_longs(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    pick_longs(e, o, is_half(op), op->imm != 0);
}

/* Also trn and zip of quadwords. */
static void pick_quads(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, op->imm ? SSE2(6d) : PUNPCKLQDQ, o[0].reg, o[1].reg, &o[2], false);
}

static void zip(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t insns[2][LANES] = {
        { SSE2(60), SSE2(61), SSE2(62), SSE2(6c) }, { SSE2(68), SSE2(69), SSE2(6a), SSE2(6d) },
    };

    three(e, insns[op->imm && !is_half(op)][lane(op) - I8], o[0].reg, o[1].reg, &o[2], false);
    if (op->imm && is_half(op))
        bytes_down(e, o[0].reg, o[0].reg, 8);
}

/* One operand moves by a lane, then the lanes are mixed. */
static void transpose(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_type pair = lane(op) + 1;
    unsigned bits = 8 * ir_type_bytes(lane(op)), mask = lane(op) == I32 ? 0xcc : 0xaa;

    if (op->imm) {
        lanes_down(e, pair, o[5].reg, o[1].reg, bits);
        shuffle_two(e, PBLENDW, o[0].reg, o[5].reg, &o[2], mask);
    } else {
        lanes_up(e, pair, o[5].reg, o[2].reg, bits);
        shuffle_two(e, PBLENDW, o[0].reg, o[1].reg, &o[5], mask);
    }
}

static bool blendable(const struct ir_op *op, enum ir_type operand)
{
    return lane(op) == I16 || lane(op) == I32;
}

static void transpose_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand low = constant_cell(C_00FF);

    if (op->imm) {
        lanes_down(e, I16, o[5].reg, o[1].reg, 8);
        x86_load(e, V128, o[6].reg, low.cell);
        three(e, SSE2(df), o[6].reg, o[6].reg, &o[2], false);
    } else {
        three(e, PAND, o[5].reg, o[1].reg, &low, false);
        lanes_up(e, I16, o[6].reg, o[2].reg, 8);
    }
    three(e, POR, o[0].reg, o[5].reg, &o[6], true);
}

/* -- bytes ------------------------------------------------------------------------------------ */

/* palignr has the low part second. */
static void extract_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    shuffle_two(e, 0x0f | M3A | P66, o[0].reg, o[2].reg, &o[1], (unsigned)op->imm);
}

static void extract_bytes_half(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, PUNPCKLQDQ, o[0].reg, o[1].reg, &o[2], false);
    bytes_down(e, o[0].reg, o[0].reg, (unsigned)op->imm);
}

/* pshufb gives 0 where bit 7 is set: a saturated sum sets it from 16 on. From 8 to 15 there are
 * zeros in the table, if it has only 8. */
static void look_up(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand beyond = constant_cell(C_70);
    reg table = o[1].reg;

    three(e, SSE2(dc), o[5].reg, o[2].reg, &beyond, false);
    if (is_half(op)) {
        two_plain(e, 0x7e | M0F | PF3, o[0].reg, &o[1]);        /* movq */
        table = o[0].reg;
    }
    three(e, SSE4(00), o[0].reg, table, &o[5], false);
}

static void reverse_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t orders[17] = {
        [2] = C_REVERSE_2, [4] = C_REVERSE_4, [8] = C_REVERSE_8, [16] = C_REVERSE_16,
    };
    struct operand order = constant_cell(orders[op->imm]);

    three(e, SSE4(00), o[0].reg, o[1].reg, &order, false);
}

static void reverse_words(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned places = op->imm == 4 ? 0xb1 : op->imm == 2 ? 0xe4 : 0x1b;

    shuffle(e, PSHUFLW, o[0].reg, &o[1], places);
    shuffle(e, PSHUFHW, o[0].reg, &o[0], places);
    if (op->imm == 16)
        shuffle(e, PSHUFD, o[0].reg, &o[0], 0x4e);
}

static void reverse_longs(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned places = op->imm == 8 ? 0xb1 : op->imm == 4 ? 0xe4 : 0x1b;

    if (lane(op) == I64)
        places = op->imm == 16 ? 0x4e : 0xe4;
    shuffle(e, PSHUFD, o[0].reg, &o[1], places);
}

/* The lane to the bottom, where it is not, and everywhere from there. */
static void dup_lane(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t broadcasts[] = { SSE4(78), SSE4(79) };
    unsigned bytes = ir_type_bytes(lane(op)), at = (unsigned)op->imm * bytes;
    struct operand a = o[1];

    if (at != 0) {
        bytes_down(e, o[0].reg, a.reg, at);
        a = at_reg(o[0].reg);
    }
    two_plain(e, broadcasts[lane(op) - I8], o[0].reg, &a);
}

static bool small_lane(const struct ir_op *op, enum ir_type operand) { return lane(op) <= I16; }
static bool large_lane(const struct ir_op *op, enum ir_type operand) { return lane(op) >= I32; }

static void dup_large(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned n = (unsigned)op->imm, places = lane(op) == I64 ? (n ? 0xee : 0x44) : n * 0x55;

    shuffle(e, PSHUFD, o[0].reg, &o[1], places);
}

static void dup_words(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned n = (unsigned)op->imm;

    shuffle(e, n < 4 ? PSHUFLW : PSHUFHW, o[0].reg, &o[1], (n & 3) * 0x55);
    shuffle(e, PSHUFD, o[0].reg, &o[0], n < 4 ? 0 : 0xff);
}

/* -- to integers ------------------------------------------------------------------------------ */

static const uint32_t steps[IR_OPS][LANES] = {
    [IR_vaddv] = { SSE2(fc), SSE2(fd), SSE2(fe), SSE2(d4) },
    [IR_vsminv] = { SSE4(38), SSE2(ea), SSE4(39) },
    [IR_vsmaxv] = { SSE4(3c), SSE2(ee), SSE4(3d) },
    [IR_vuminv] = { SSE2(da), SSE4(3a), SSE4(3b) },
    [IR_vumaxv] = { SSE2(de), SSE4(3e), SSE4(3f) },
};

static bool reducible(const struct ir_op *op, enum ir_type operand)
{
    return of_v64_v128(op, operand) && steps[op->op][lane(op) - I8] != 0;
}

/* The lowest lane, zero-extended; pextrb has the vector in reg, pextrw in r/m. */
static void lowest_lane(struct emission *e, enum ir_type t, const struct operand *d, reg a)
{
    struct operand from = at_reg(a);

    if (t == I16) {
        two_plain(e, SSE2(c5), d->reg, &from);
        put8(e->code, 0);
    } else if (t == I8) {
        two_plain(e, 0x14 | M3A | P66, a, d);
        put8(e->code, 0);
    } else {
        two_plain(e, SSE2(7e) | (t == I64 ? W : 0), a, d);
    }
}

static void reduce(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    unsigned bytes = ir_type_bytes(ir_type_of(e->ir, op->a));
    reg v = o[1].reg;

    for (unsigned n = bytes / 2; n >= ir_type_bytes(lane(op)); n /= 2) {
        bytes_down(e, o[6].reg, v, n);
        three(e, steps[op->op][lane(op) - I8], o[5].reg, v, &o[6], true);
        v = o[5].reg;
    }
    lowest_lane(e, lane(op), &o[0], v);
}

/* psadbw: the sums of both halves. */
static void add_bytes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    three(e, SSE2(ef), o[6].reg, o[6].reg, &o[6], true);
    three(e, SSE2(f6), o[5].reg, o[1].reg, &o[6], false);
    if (ir_type_of(e->ir, op->a) == V128) {
        bytes_down(e, o[6].reg, o[5].reg, 8);
        three(e, SSE2(d4), o[5].reg, o[5].reg, &o[6], true);
    }
    lowest_lane(e, I8, &o[0], o[5].reg);
}

static bool bytes_v64_v128(const struct ir_op *op, enum ir_type operand)
{
    return of_v64_v128(op, operand) && lane(op) == I8;
}

static void mask(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint32_t insns[LANES] = { SSE2(d7), SSE2(d7), 0x50 | M0F, SSE2(50) };
    unsigned lanes = ir_type_bytes(ir_type_of(e->ir, op->a)) / ir_type_bytes(lane(op));
    struct operand v = o[1];

    if (lane(op) == I16) {
        three(e, SSE2(63), o[5].reg, v.reg, &v, true);          /* packsswb keeps signs */
        v = o[5];
    }
    two_plain(e, insns[lane(op) - I8], o[0].reg, &v);
    if (lane(op) == I16 || ir_type_of(e->ir, op->a) == V64)
        alu_ri(e->code, ALU_AND, I32, o[0].reg, (int32_t)low_bits(lanes));
}

static void set_if_any(struct emission *e, const struct operand *o)
{
    x86_rr(e->code, 0x90 | X_NE | M0F | BYTE_RM, 0, o[0].reg);
    x86_rr(e->code, 0xb6 | M0F | BYTE_RM, o[0].reg, o[0].reg);
}

static void any(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    two_plain(e, SSE4(17), o[1].reg, &o[1]);                    /* ptest */
    set_if_any(e, o);
}

static void any_half(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand d = o[0];

    two_plain(e, SSE2(7e) | W, o[1].reg, &d);
    op_ro(e->code, 0x85 | W, d.reg, &d);
    set_if_any(e, o);
}

static bool of_v64(const struct ir_op *op, enum ir_type operand) { return operand == V64; }
static bool of_v128(const struct ir_op *op, enum ir_type operand) { return operand == V128; }

enum { V_ALL = 1 << V64 | 1 << V128, V_FULL = 1 << V128, V_HALF = 1 << V64 };

/* clang-format off */
const struct emitter x86_vec_move[] = {
    /* op           types   classes         emitter               needs   fits */
    { IR_vwidens,   V_ALL,  "x x",          widen,                SSE41 },
    { IR_vwidenu,   V_ALL,  "x x",          widen,                SSE41 },
    { IR_vmulls,    V_ALL,  "x x x /yy",    multiply_long_bytes,  SSE41,  to_i16 },
    { IR_vmullu,    V_ALL,  "x x x /yy",    multiply_long_bytes,  SSE41,  to_i16 },
    { IR_vmulls,    V_ALL,  "x x x /yy",    multiply_long_words,  0,      to_i32 },
    { IR_vmullu,    V_ALL,  "x x x /yy",    multiply_long_words,  0,      to_i32 },
    { IR_vmulls,    V_ALL,  "x x x /yy",    multiply_long_longs,  SSE41,  to_i64 },
    { IR_vmullu,    V_ALL,  "x x x /yy",    multiply_long_longs,  0,      to_i64 },
    { IR_vclmul,    V_FULL, "x x x!",       multiply_carryless,   PCLMUL, to_i128 },
    { IR_vnarrows,  V_ALL,  "x x! x! /y",   narrow_signed,        0,      packable },
    { IR_vnarrowsu, V_ALL,  "x x! x! /y",   narrow_signed,        SSE41,  packable },
    { IR_vnarrowu,  V_ALL,  "x x x /yy",    narrow_unsigned,      SSE41,  packable },
    { IR_vnarrow,   V_ALL,  "x x x /yy",    narrow_bytes,         0,      lane_i8 },
    { IR_vnarrow,   V_ALL,  "x x x /yy",    narrow_words,         0,      lane_i16 },
    { IR_vnarrow,   V_ALL,  "x x! x! /y",   narrow_longs,         0,      lane_i32 },
    { IR_vuzp,      V_ALL,  "x x x /yy",    unzip_bytes,          0,      lane_i8 },
    { IR_vuzp,      V_ALL,  "x x x /yy",    unzip_words,          0,      lane_i16 },
    { IR_vuzp,      V_ALL,  "x x! x! /y",   unzip_longs,          0,      lane_i32 },
    { IR_vuzp,      V_FULL, "x x x!",       pick_quads,           0,      full_i64 },
    { IR_vzip,      V_ALL,  "x x x!",       zip },
    { IR_vtrn,      V_FULL, "x x x!",       pick_quads,           0,      full_i64 },
    { IR_vtrn,      V_ALL,  "x x! x! /y",   transpose,            SSE41,  blendable },
    { IR_vtrn,      V_ALL,  "x x x /yy",    transpose_bytes,      0,      lane_i8 },
    { IR_vext,      V_FULL, "x x! x",       extract_bytes,        SSE41 },
    { IR_vext,      V_HALF, "x x x!",       extract_bytes_half },
    { IR_vtbl,      V_ALL,  "x x! x! /y",   look_up,              SSE41 },
    { IR_vrev,      V_ALL,  "x x",          reverse_bytes,        SSE41,  lane_i8 },
    { IR_vrev,      V_ALL,  "x x",          reverse_words,        0,      lane_i16 },
    { IR_vrev,      V_ALL,  "x x",          reverse_longs,        0,      large_lane },
    { IR_vduplane,  V_ALL,  "x x",          dup_large,            0,      large_lane },
    { IR_vduplane,  V_ALL,  "x x",          dup_lane,             AVX2,   small_lane },
    { IR_vduplane,  V_ALL,  "x x",          dup_words,            0,      lane_i16 },
    { IR_vaddv,     INTS,   "r x /yy",      add_bytes,            SSE41,  bytes_v64_v128 },
    { IR_vaddv,     INTS,   "r x /yy",      reduce,               SSE41,  reducible },
    { IR_vsminv,    INTS,   "r x /yy",      reduce,               SSE41,  reducible },
    { IR_vsmaxv,    INTS,   "r x /yy",      reduce,               SSE41,  reducible },
    { IR_vuminv,    INTS,   "r x /yy",      reduce,               SSE41,  reducible },
    { IR_vumaxv,    INTS,   "r x /yy",      reduce,               SSE41,  reducible },
    { IR_vmask,     INTS,   "r x /y",       mask,                 0,      of_v64_v128 },
    { IR_vany,      INTS,   "r x",          any,                  SSE41,  of_v128 },
    { IR_vany,      INTS,   "r x",          any_half,             0,      of_v64 },
    { 0 },
};
/* clang-format on */
