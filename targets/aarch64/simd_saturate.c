/* Advanced SIMD as operations of the IR: rounded shifts, saturation and FPSR.QC.
 * SPDX-License-Identifier: MIT
 */
#include "simd_work.h"

/* FPSR.QC stays once it is set. */
static void note_saturation(const struct work *w, ir_ref any_bit)
{
    struct ir *ir = w->t->ir;
    ir_ref qc = ir_binary(ir, IR_or, I32, ir_state_load(ir, I32, CELL(qc)),
                          ir_unary(ir, IR_vany, I32, any_bit));

    ir_state_store(ir, CELL(qc), qc);
}

/* r, which is what the operation gave; saturated where it differs from `plain`. */
static ir_ref saturated(const struct work *w, enum ir_type type, ir_ref r, ir_ref plain)
{
    note_saturation(w, ir_binary(w->t->ir, IR_xor, type, r, plain));
    return r;
}

/* -- shifts by a constant ---------------------------------------------------------------------- */

/* v >> by, 1 to the width: signs or nothing are left at the width. */
static ir_ref right(const struct work *w, unsigned opcode, enum ir_type type, enum ir_type lane,
                    ir_ref v, unsigned by)
{
    unsigned width = 8u * ir_type_bytes(lane);

    if (by == width && opcode == IR_vshr)
        return ir_const(w->t->ir, type, 0);
    return op(w, opcode, type, lane, 0, v, amount(w, by == width ? by - 1 : by));
}

/* (v + half) >> by without losing a carry: the last bit that goes out is added. */
static ir_ref rounded(const struct work *w, unsigned opcode, enum ir_type type, enum ir_type lane,
                      ir_ref v, unsigned by)
{
    unsigned width = 8u * ir_type_bytes(lane);
    ir_ref last = op(w, IR_vshl, type, lane, 0, v, amount(w, width - by));

    last = op(w, IR_vshr, type, lane, 0, by == width ? v : last, amount(w, width - 1));
    return op(w, IR_vadd, type, lane, 0, right(w, opcode, type, lane, v, by), last);
}

static ir_ref shift_round(const struct work *w)
{
    return rounded(w, w->rule->op, w->type, w->lane, simd_n(w), (unsigned)w->c->imm);
}

/* The bits that are shifted in are those of d. */
static ir_ref insert(const struct work *w, bool left)
{
    unsigned width = lane_bits(w), by = (unsigned)w->c->imm;
    uint64_t from_n = left ? low_bits(width) << by : low_bits(width) >> by;
    ir_ref mask = all_lanes(w, w->type, w->lane, from_n);

    if (!(from_n & low_bits(width)))
        return simd_d(w);
    return ir_ternary(w->t->ir, IR_vselect, w->type, mask,
                      each(w, left ? IR_vshl : IR_vshr, simd_n(w), amount(w, by)), simd_d(w));
}

/* -- shifts by registers ----------------------------------------------------------------------- */

/* The amount is the lowest byte of a lane of m, signed. Amounts beyond the width leave nothing (or
 * signs), so where m goes the other way, a shift by 128 and more gives zero. */
static ir_ref shift_each(const struct work *w)
{
    unsigned opcode = w->rule->op, width = lane_bits(w);
    ir_ref n = simd_n(w), m = simd_m(w), zero = ir_const(w->t->ir, w->type, 0);
    ir_ref byte = all_lanes(w, w->type, w->lane, 0xff);
    ir_ref back = ir_binary(w->t->ir, IR_and, w->type, each(w, IR_vsub, zero, m), byte);
    ir_ref left = each(w, IR_vshlv, n, ir_binary(w->t->ir, IR_and, w->type, m, byte));
    ir_ref r = each(w, opcode, n, back);

    if (w->rule->other & ROUNDED) {
        ir_ref one = all_lanes(w, w->type, w->lane, 1);
        ir_ref last = each(w, opcode, n, each(w, IR_vsub, back, one));
        r = each(w, IR_vadd, r, ir_binary(w->t->ir, IR_and, w->type, last, one));
    } else if (opcode == IR_vshrv) {
        return ir_binary(w->t->ir, IR_or, w->type, left, r);
    }
    ir_ref sign = width == 8 ? m : each(w, IR_vshl, m, amount(w, width - 8));
    return ir_ternary(w->t->ir, IR_vselect, w->type, each(w, IR_vcmpgt, zero, sign), r, left);
}

/* -- saturation -------------------------------------------------------------------------------- */

static ir_ref saturate(const struct work *w)
{
    ir_ref n = simd_n(w), m = simd_m(w);

    return saturated(w, w->type, each(w, w->rule->op, n, m), each(w, w->rule->other, n, m));
}

static ir_ref saturate_negate(const struct work *w)
{
    ir_ref n = simd_n(w), zero = ir_const(w->t->ir, w->type, 0);

    return saturated(w, w->type, each(w, IR_vqsubs, zero, n), each(w, IR_vsub, zero, n));
}

/* MIN, which stays, is above MAX without a sign. */
static ir_ref saturate_abs(const struct work *w)
{
    ir_ref plain = each(w, IR_vabs, simd_n(w), 0);
    ir_ref max = all_lanes(w, w->type, w->lane, low_bits(lane_bits(w) - 1));

    return saturated(w, w->type, each(w, IR_vumin, plain, max), plain);
}

/* What is narrow and was not saturated becomes the same again when it is lengthened. */
static ir_ref saturate_narrow(const struct work *w)
{
    unsigned by = (unsigned)w->c->imm, opcode = w->rule->op;
    unsigned shift = w->rule->other & SIGNED ? IR_vsar : IR_vshr;
    unsigned lengthen = opcode == IR_vnarrows ? IR_vwidens : IR_vwidenu;
    ir_ref n = simd_whole(w, w->c->rn, w->longer);

    if (by)
        n = w->rule->other & ROUNDED ? rounded(w, shift, V128, w->longer, n, by) :
                                       right(w, shift, V128, w->longer, n, by);
    ir_ref r = op(w, opcode, V128, w->lane, 0, n, ir_const(w->t->ir, V128, 0));
    saturated(w, V128, op(w, lengthen, V128, w->longer, 0, r, 0), n);
    return simd_upper(w, r);
}

/* -- doubled products -------------------------------------------------------------------------- */

static ir_ref double_high(const struct work *w)
{
    ir_ref n = simd_n(w), m = simd_m(w);
    ir_ref min = all_lanes(w, w->type, w->lane, 1ull << (lane_bits(w) - 1));
    unsigned aux = w->lane | (w->rule->other & ROUNDED ? V_ROUND : 0);

    note_saturation(w, ir_binary(w->t->ir, IR_and, w->type, each(w, IR_vcmpeq, n, min),
                                 each(w, IR_vcmpeq, m, min)));
    return op(w, IR_vqdmulh, w->type, aux, 0, n, m);
}

static ir_ref doubled_product(const struct work *w)
{
    int half = (int)w->c->q && !w->c->scalar;
    ir_ref n = simd_whole(w, w->c->rn, w->lane);
    ir_ref p = op(w, IR_vmulls, V128, w->longer, half, n, simd_whole_m(w));

    return saturated(w, V128, long_op(w, IR_vqadds, p, p), long_op(w, IR_vadd, p, p));
}

static ir_ref doubled_sum(const struct work *w, unsigned saturating, unsigned plain)
{
    ir_ref d = simd_whole(w, w->c->rd, w->longer), p = doubled_product(w);

    return saturated(w, V128, long_op(w, saturating, d, p), long_op(w, plain, d, p));
}

ir_ref simd_saturated(const struct work *w)
{
    switch ((enum form)w->rule->form) {
    case SHIFT_ROUND: return shift_round(w);
    case SHIFT_ROUND_ADD: return each(w, IR_vadd, simd_d(w), shift_round(w));
    case SHIFT_INSERT_LEFT: return insert(w, true);
    case SHIFT_INSERT_RIGHT: return insert(w, false);
    case SHIFT_EACH: return shift_each(w);
    case SATURATE: return saturate(w);
    case SATURATE_NEGATE: return saturate_negate(w);
    case SATURATE_ABS: return saturate_abs(w);
    case SATURATE_NARROW: return saturate_narrow(w);
    case DOUBLE_HIGH: return double_high(w);
    case DOUBLE_LONG: return doubled_product(w);
    case DOUBLE_LONG_ADD: return doubled_sum(w, IR_vqadds, IR_vadd);
    default: return doubled_sum(w, IR_vqsubs, IR_vsub);
    }
}
