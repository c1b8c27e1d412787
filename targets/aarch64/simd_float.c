/* Advanced SIMD as operations of the IR: floating lanes, single and double.
 * SPDX-License-Identifier: MIT
 *
 * Half precision, and all with FPCR.FZ, is left to lane_float.c.
 */
#include "simd_work.h"

static enum ir_type float_lane(const struct work *w) { return w->c->size == 3 ? F64 : F32; }

static unsigned float_aux(const struct work *w)
{
    return fp_mode(w->t, RM_DYN) | vf_lane(float_lane(w));
}

static ir_ref f_op(const struct work *w, unsigned opcode, ir_ref a, ir_ref b)
{
    return op(w, opcode, w->type, float_aux(w), 0, a, b);
}

static ir_ref absolute(const struct work *w, ir_ref a)
{
    return op(w, IR_vabs, w->type, float_lane(w), 0, a, 0);
}

static ir_ref unary(const struct work *w)
{
    bool computes = w->rule->op == IR_vfsqrt;

    return op(w, w->rule->op, w->type, computes ? float_aux(w) : float_lane(w), 0, simd_n(w), 0);
}

static ir_ref fused(const struct work *w, ir_ref n, ir_ref m)
{
    return ir_emit(w->t->ir, (struct ir_op){ .op = IR_vfma, .type = (uint8_t)w->type,
                                             .aux = (uint16_t)float_aux(w), .a = n, .b = m,
                                             .c = simd_d(w) });
}

static ir_ref multiply_add(const struct work *w)
{
    ir_ref n = simd_n(w);

    return fused(w, w->rule->other ? op(w, IR_vneg, w->type, float_lane(w), 0, n, 0) : n,
                 simd_m(w));
}

static ir_ref compare(const struct work *w, ir_ref n, ir_ref m)
{
    unsigned aux = w->rule->op | vf_lane(float_lane(w));

    return op(w, IR_vfcmp, w->type, aux, 0, w->rule->other ? m : n, w->rule->other ? n : m);
}

static ir_ref pairs(const struct work *w, unsigned aux)
{
    ir_ref even, odd;

    simd_neighbours(w, &even, &odd);
    return op(w, w->rule->op, w->type, aux, 0, even, odd);
}

/* -- minimum and maximum ----------------------------------------------------------------------- */

static unsigned minmax_aux(const struct work *w)
{
    unsigned nan = FP_NAN(fp_mode(w->t, RM_DYN));

    return fmin_aux((enum ir_fmin)w->rule->other, (enum ir_nan)nan) | vf_lane(float_lane(w));
}

/* Of four singles: neighbours, then the two that are left. */
static ir_ref minmax_across(const struct work *w)
{
    ir_ref n = simd_n(w);

    for (int i = 0; i < 2; i++)
        n = op(w, w->rule->op, V128, minmax_aux(w), 0, op(w, IR_vuzp, V128, I32, 0, n, n),
               op(w, IR_vuzp, V128, I32, 1, n, n));
    return ir_unary(w->t->ir, IR_vlow, F32, n);
}

/* -- integral values, integers, other formats -------------------------------------------------- */

static unsigned rounding_aux(const struct work *w)
{
    return fp_mode(w->t, (int64_t)w->c->imm) | vf_lane(float_lane(w));
}

static ir_ref all_powers(const struct work *w, int64_t n)
{
    uint64_t bits = w->lane == I64 ? (uint64_t)(1023 + n) << 52 : (uint64_t)(127 + n) << 23;

    return all_lanes(w, w->type, w->lane, bits);
}

/* The integer divided by a power of two, which is exact. */
static ir_ref from_int(const struct work *w)
{
    ir_ref r = f_op(w, w->rule->op, simd_n(w), 0);

    return w->c->imm ? f_op(w, IR_vfmul, r, all_powers(w, -(int64_t)w->c->imm)) : r;
}

/* Times a power of two; what is so large that this could overflow saturates as it is. */
static ir_ref to_fixed(const struct work *w)
{
    ir_ref n = simd_n(w), limit = all_powers(w, w->lane == I64 ? 900 : 63);
    ir_ref large = each(w, IR_vcmpgt, absolute(w, n), limit);
    ir_ref factor = ir_ternary(w->t->ir, IR_vselect, w->type, large, all_powers(w, 0),
                               all_powers(w, (int64_t)w->c->imm));
    unsigned aux = fp_mode(w->t, RM_TZ) | vf_lane(float_lane(w)) | FTOI_NAN_ZERO;

    return op(w, w->rule->op, w->type, aux, 0, f_op(w, IR_vfmul, n, factor), 0);
}

/* The size is that of the shorter lanes. */
static ir_ref longer(const struct work *w)
{
    enum ir_type lane = w->c->size == 2 ? F64 : F32;

    return op(w, IR_vfwiden, V128, fp_mode(w->t, RM_DYN) | vf_lane(lane), (int)w->c->q,
              simd_whole(w, w->c->rn, w->lane), 0);
}

static ir_ref shorter(const struct work *w)
{
    enum ir_type lane = w->c->size == 2 ? F32 : F16;

    return simd_upper(w, op(w, IR_vfnarrow, V128, fp_mode(w->t, RM_DYN) | vf_lane(lane), 0,
                            simd_whole(w, w->c->rn, w->longer), 0));
}

/* -- complex numbers --------------------------------------------------------------------------- */

/* v with the signs of its even (or odd) lanes, or of all, inverted. */
static ir_ref change_signs(const struct work *w, ir_ref v, bool even, bool odd)
{
    uint64_t sign = 1ull << (lane_bits(w) - 1);
    ir_ref mask;

    if (!even && !odd)
        return v;
    if (w->lane == I64)
        mask = simd_const(w->t, even ? sign : 0, odd ? sign : 0);
    else
        mask = all_lanes(w, w->type, I64, (even ? sign : 0) | (odd ? sign << 32 : 0));
    return ir_binary(w->t->ir, IR_xor, w->type, v, mask);
}

static ir_ref exchanged(const struct work *w, ir_ref v)
{
    return op(w, IR_vrev, w->type, w->lane, 2 * (int)ir_type_bytes(w->lane), v, 0);
}

static ir_ref complex_add(const struct work *w)
{
    bool turned = w->c->imm;

    return f_op(w, IR_vfadd, simd_n(w),
                change_signs(w, exchanged(w, simd_m(w)), !turned, turned));
}

/* FCMLA: the real or imaginary part of n times m, or m turned by 90 degrees. */
static ir_ref complex_fma(const struct work *w)
{
    unsigned turn = (unsigned)w->c->imm;
    ir_ref n = simd_n(w), m = simd_m(w);
    ir_ref part = op(w, IR_vtrn, w->type, w->lane, turn & 1, n, n);

    if (w->c->element)
        m = op(w, IR_vduplane, V128, I64, (int)w->c->element - 1, v(w->t, w->c->rm), 0);
    if (turn & 1)
        m = exchanged(w, m);
    return fused(w, part, change_signs(w, m, turn == 1 || turn == 2, turn >= 2));
}

/* -- all --------------------------------------------------------------------------------------- */

static ir_ref value(const struct work *w)
{
    switch ((enum form)w->rule->form) {
    case F_EACH: return f_op(w, w->rule->op, simd_n(w), simd_m(w));
    case FLOAT_UNARY: return unary(w);
    case FLOAT_DIFFERENCE: return absolute(w, f_op(w, IR_vfsub, simd_n(w), simd_m(w)));
    case FLOAT_FMA: return multiply_add(w);
    case FLOAT_COMPARE: return compare(w, simd_n(w), simd_m(w));
    case FLOAT_COMPARE_SIZE: return compare(w, absolute(w, simd_n(w)), absolute(w, simd_m(w)));
    case FLOAT_PAIRS: return pairs(w, float_aux(w));
    case FLOAT_MINMAX: return op(w, w->rule->op, w->type, minmax_aux(w), 0, simd_n(w), simd_m(w));
    case FLOAT_MINMAX_PAIRS: return pairs(w, minmax_aux(w));
    case FLOAT_MINMAX_ACROSS: return minmax_across(w);
    case FLOAT_ROUND:
        return op(w, IR_vfround, w->type,
                  rounding_aux(w) | (w->rule->other ? FROUND_EXACT : 0), 0, simd_n(w), 0);
    case FLOAT_TO_INT:
        return op(w, w->rule->op, w->type, rounding_aux(w) | FTOI_NAN_ZERO, 0, simd_n(w), 0);
    case FLOAT_TO_FIXED: return to_fixed(w);
    case FLOAT_FROM_INT: return from_int(w);
    case COMPLEX_ADD: return complex_add(w);
    default: return complex_fma(w);
    }
}

ir_ref simd_float(const struct work *w)
{
    bool converts = w->rule->form == FLOAT_LONGER || w->rule->form == FLOAT_SHORTER;

    if (!fp_is_inline(w->t) || (w->c->size == 1 && !converts) ||
        (w->c->size == 1 && w->t->flags & A64_FLAG_AHP))
        return 0;
    if (converts)
        return w->rule->form == FLOAT_LONGER ? longer(w) : shorter(w);
    return value(w);
}
