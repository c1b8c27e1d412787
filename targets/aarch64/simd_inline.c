/* Advanced SIMD as operations of the IR: what they say of simd.def's operations, in one table.
 * SPDX-License-Identifier: MIT
 */
#include "simd_work.h"

/* clang-format off */
static const struct rule rules[SIMD_OPS] = {
    [SIMD_add] = { BINARY, IR_vadd },        [SIMD_sub] = { BINARY, IR_vsub },
    [SIMD_mul] = { BINARY, IR_vmul },        [SIMD_smax] = { BINARY, IR_vsmax },
    [SIMD_umax] = { BINARY, IR_vumax },      [SIMD_smin] = { BINARY, IR_vsmin },
    [SIMD_umin] = { BINARY, IR_vumin },      [SIMD_cmeq] = { BINARY, IR_vcmpeq },
    [SIMD_cmgt] = { BINARY, IR_vcmpgt },     [SIMD_cmhi] = { BINARY, IR_vcmpgtu },
    [SIMD_cmge] = { INVERTED, IR_vcmpgt },   [SIMD_cmhs] = { INVERTED, IR_vcmpgtu },
    [SIMD_mla] = { ACCUMULATE, IR_vmul },    [SIMD_mls] = { MULTIPLY_SUB },
    [SIMD_cmtst] = { TEST },
    [SIMD_sabd] = { BINARY, IR_vabds },      [SIMD_uabd] = { BINARY, IR_vabdu },
    [SIMD_saba] = { ACCUMULATE, IR_vabds },  [SIMD_uaba] = { ACCUMULATE, IR_vabdu },
    [SIMD_shadd] = { BINARY, IR_vhadds },    [SIMD_uhadd] = { BINARY, IR_vhaddu },
    [SIMD_shsub] = { BINARY, IR_vhsubs },    [SIMD_uhsub] = { BINARY, IR_vhsubu },
    [SIMD_srhadd] = { BINARY, IR_vhadds, V_ROUND >> 8 },
    [SIMD_urhadd] = { BINARY, IR_vhaddu, V_ROUND >> 8 },
    [SIMD_sqadd] = { SATURATE, IR_vqadds, IR_vadd },
    [SIMD_uqadd] = { SATURATE, IR_vqaddu, IR_vadd },
    [SIMD_sqsub] = { SATURATE, IR_vqsubs, IR_vsub },
    [SIMD_uqsub] = { SATURATE, IR_vqsubu, IR_vsub },
    [SIMD_addp] = { PAIRS, IR_vadd },
    [SIMD_smaxp] = { PAIRS, IR_vsmax },      [SIMD_umaxp] = { PAIRS, IR_vumax },
    [SIMD_sminp] = { PAIRS, IR_vsmin },      [SIMD_uminp] = { PAIRS, IR_vumin },
    /* with zero as m: */
    [SIMD_cmgt0] = { BINARY, IR_vcmpgt },    [SIMD_cmeq0] = { BINARY, IR_vcmpeq },
    [SIMD_cmlt0] = { SWAPPED, IR_vcmpgt },   [SIMD_cmge0] = { INVERTED, IR_vcmpgt },

    [SIMD_cmle0] = { INVERTED_STRAIGHT, IR_vcmpgt },
    [SIMD_sshl] = { SHIFT_EACH, IR_vsarv },  [SIMD_ushl] = { SHIFT_EACH, IR_vshrv },
    [SIMD_srshl] = { SHIFT_EACH, IR_vsarv, ROUNDED },
    [SIMD_urshl] = { SHIFT_EACH, IR_vshrv, ROUNDED },
    [SIMD_sqdmulh] = { DOUBLE_HIGH },        [SIMD_sqrdmulh] = { DOUBLE_HIGH, 0, ROUNDED },
    [SIMD_sqabs] = { SATURATE_ABS },         [SIMD_sqneg] = { SATURATE_NEGATE },

    [SIMD_saddl] = { LONG, IR_vadd, SIGNED }, [SIMD_uaddl] = { LONG, IR_vadd },
    [SIMD_ssubl] = { LONG, IR_vsub, SIGNED }, [SIMD_usubl] = { LONG, IR_vsub },
    [SIMD_sabdl] = { LONG, IR_vabds, SIGNED }, [SIMD_uabdl] = { LONG, IR_vabds },
    [SIMD_sabal] = { LONG_ADD, IR_vabds, SIGNED }, [SIMD_uabal] = { LONG_ADD, IR_vabds },
    [SIMD_saddw] = { WIDE, IR_vadd, SIGNED }, [SIMD_uaddw] = { WIDE, IR_vadd },
    [SIMD_ssubw] = { WIDE, IR_vsub, SIGNED }, [SIMD_usubw] = { WIDE, IR_vsub },
    [SIMD_smull] = { PRODUCT, IR_vmulls },   [SIMD_umull] = { PRODUCT, IR_vmullu },
    [SIMD_smlal] = { PRODUCT_ADD, IR_vmulls }, [SIMD_umlal] = { PRODUCT_ADD, IR_vmullu },
    [SIMD_smlsl] = { PRODUCT_SUB, IR_vmulls }, [SIMD_umlsl] = { PRODUCT_SUB, IR_vmullu },
    [SIMD_pmull] = { PRODUCT, IR_vclmul },
    [SIMD_addhn] = { HIGH_NARROW, IR_vadd }, [SIMD_subhn] = { HIGH_NARROW, IR_vsub },
    [SIMD_raddhn] = { HIGH_NARROW, IR_vadd, ROUNDED },
    [SIMD_rsubhn] = { HIGH_NARROW, IR_vsub, ROUNDED },
    [SIMD_sqdmull] = { DOUBLE_LONG },        [SIMD_sqdmlal] = { DOUBLE_LONG_ADD },
    [SIMD_sqdmlsl] = { DOUBLE_LONG_SUB },

    [SIMD_rev] = { REVERSE },                [SIMD_clz] = { UNARY, IR_vclz },
    [SIMD_cnt] = { UNARY, IR_vpopcnt },      [SIMD_rbit] = { UNARY, IR_vrbit },
    [SIMD_abs] = { UNARY, IR_vabs },         [SIMD_neg] = { UNARY, IR_vneg },
    [SIMD_not] = { UNARY, IR_not },          [SIMD_cls] = { SIGN_BITS },
    [SIMD_saddlp] = { PAIRS_LONG, 0, SIGNED }, [SIMD_uaddlp] = { PAIRS_LONG },
    [SIMD_sadalp] = { PAIRS_LONG_ADD, 0, SIGNED }, [SIMD_uadalp] = { PAIRS_LONG_ADD },
    [SIMD_xtn] = { NARROW },                 [SIMD_shrn] = { NARROW },
    [SIMD_rshrn] = { NARROW, 0, ROUNDED },
    [SIMD_sqxtn] = { SATURATE_NARROW, IR_vnarrows, SIGNED },
    [SIMD_uqxtn] = { SATURATE_NARROW, IR_vnarrowu },
    [SIMD_sqxtun] = { SATURATE_NARROW, IR_vnarrowsu, SIGNED },
    [SIMD_sqshrn] = { SATURATE_NARROW, IR_vnarrows, SIGNED },
    [SIMD_uqshrn] = { SATURATE_NARROW, IR_vnarrowu },
    [SIMD_sqshrun] = { SATURATE_NARROW, IR_vnarrowsu, SIGNED },
    [SIMD_sqrshrn] = { SATURATE_NARROW, IR_vnarrows, SIGNED | ROUNDED },
    [SIMD_uqrshrn] = { SATURATE_NARROW, IR_vnarrowu, ROUNDED },
    [SIMD_sqrshrun] = { SATURATE_NARROW, IR_vnarrowsu, SIGNED | ROUNDED },
    [SIMD_shll] = { LENGTHEN },              [SIMD_ushll] = { LENGTHEN },
    [SIMD_sshll] = { LENGTHEN, 0, SIGNED },
    [SIMD_addv] = { ACROSS, IR_vaddv },
    [SIMD_smaxv] = { ACROSS, IR_vsmaxv },    [SIMD_umaxv] = { ACROSS, IR_vumaxv },
    [SIMD_sminv] = { ACROSS, IR_vsminv },    [SIMD_uminv] = { ACROSS, IR_vuminv },
    [SIMD_saddlv] = { ACROSS_LONG, 0, SIGNED }, [SIMD_uaddlv] = { ACROSS_LONG },
    [SIMD_sshr] = { SHIFT_RIGHT, IR_vsar },  [SIMD_ushr] = { SHIFT_RIGHT, IR_vshr },
    [SIMD_ssra] = { SHIFT_RIGHT_ADD, IR_vsar }, [SIMD_usra] = { SHIFT_RIGHT_ADD, IR_vshr },
    [SIMD_shl] = { SHIFT_LEFT },
    [SIMD_srshr] = { SHIFT_ROUND, IR_vsar }, [SIMD_urshr] = { SHIFT_ROUND, IR_vshr },
    [SIMD_srsra] = { SHIFT_ROUND_ADD, IR_vsar }, [SIMD_ursra] = { SHIFT_ROUND_ADD, IR_vshr },
    [SIMD_sli] = { SHIFT_INSERT_LEFT },      [SIMD_sri] = { SHIFT_INSERT_RIGHT },

    [SIMD_fadd] = { F_EACH, IR_vfadd },       [SIMD_fsub] = { F_EACH, IR_vfsub },
    [SIMD_fmul] = { F_EACH, IR_vfmul },       [SIMD_fdiv] = { F_EACH, IR_vfdiv },
    [SIMD_fabd] = { FLOAT_DIFFERENCE },      [SIMD_faddp] = { FLOAT_PAIRS, IR_vfadd },
    [SIMD_fmla] = { FLOAT_FMA },             [SIMD_fmls] = { FLOAT_FMA, 0, 1 },
    [SIMD_fcmeq] = { FLOAT_COMPARE, FCC_EQ }, [SIMD_fcmge] = { FLOAT_COMPARE, FCC_LE, 1 },
    [SIMD_fcmgt] = { FLOAT_COMPARE, FCC_LT, 1 },
    [SIMD_fcmeq0] = { FLOAT_COMPARE, FCC_EQ }, [SIMD_fcmge0] = { FLOAT_COMPARE, FCC_LE, 1 },
    [SIMD_fcmgt0] = { FLOAT_COMPARE, FCC_LT, 1 }, [SIMD_fcmle0] = { FLOAT_COMPARE, FCC_LE },
    [SIMD_fcmlt0] = { FLOAT_COMPARE, FCC_LT },
    [SIMD_fabs] = { FLOAT_UNARY, IR_vabs },  [SIMD_fneg] = { FLOAT_UNARY, IR_vneg },
    [SIMD_fsqrt] = { FLOAT_UNARY, IR_vfsqrt },
    [SIMD_facge] = { FLOAT_COMPARE_SIZE, FCC_LE, 1 },
    [SIMD_facgt] = { FLOAT_COMPARE_SIZE, FCC_LT, 1 },
    [SIMD_fmax] = { FLOAT_MINMAX, IR_vfmax, FMIN_NAN },
    [SIMD_fmin] = { FLOAT_MINMAX, IR_vfmin, FMIN_NAN },
    [SIMD_fmaxnm] = { FLOAT_MINMAX, IR_vfmax, FMIN_QUIET },
    [SIMD_fminnm] = { FLOAT_MINMAX, IR_vfmin, FMIN_QUIET },
    [SIMD_fmaxp] = { FLOAT_MINMAX_PAIRS, IR_vfmax, FMIN_NAN },
    [SIMD_fminp] = { FLOAT_MINMAX_PAIRS, IR_vfmin, FMIN_NAN },
    [SIMD_fmaxnmp] = { FLOAT_MINMAX_PAIRS, IR_vfmax, FMIN_QUIET },
    [SIMD_fminnmp] = { FLOAT_MINMAX_PAIRS, IR_vfmin, FMIN_QUIET },
    [SIMD_fmaxv] = { FLOAT_MINMAX_ACROSS, IR_vfmax, FMIN_NAN },
    [SIMD_fminv] = { FLOAT_MINMAX_ACROSS, IR_vfmin, FMIN_NAN },
    [SIMD_fmaxnmv] = { FLOAT_MINMAX_ACROSS, IR_vfmax, FMIN_QUIET },
    [SIMD_fminnmv] = { FLOAT_MINMAX_ACROSS, IR_vfmin, FMIN_QUIET },
    [SIMD_frint] = { FLOAT_ROUND },          [SIMD_frintx] = { FLOAT_ROUND, 0, 1 },
    [SIMD_fcvts] = { FLOAT_TO_INT, IR_vftois }, [SIMD_fcvtu] = { FLOAT_TO_INT, IR_vftoiu },
    [SIMD_scvtf] = { FLOAT_FROM_INT, IR_vitofs }, [SIMD_ucvtf] = { FLOAT_FROM_INT, IR_vitofu },
    [SIMD_fcvtzs_f] = { FLOAT_TO_FIXED, IR_vftois },
    [SIMD_fcvtzu_f] = { FLOAT_TO_FIXED, IR_vftoiu },
    [SIMD_fcvtl] = { FLOAT_LONGER },         [SIMD_fcvtn] = { FLOAT_SHORTER },
    [SIMD_fcadd] = { COMPLEX_ADD },          [SIMD_fcmla] = { COMPLEX_FMA },
};
/* clang-format on */

/* -- operands ---------------------------------------------------------------------------------- */

static ir_ref part(const struct work *w, ir_ref whole)
{
    return w->type == V128 ? whole : ir_unary(w->t->ir, IR_vlow, w->type, whole);
}

/* One lane, zeros above. */
static ir_ref alone(const struct work *w, ir_ref whole, enum ir_type lane, int i)
{
    struct ir *ir = w->t->ir;
    ir_ref low;

    if (lane < I32 || i)
        low = get_lane(w->t, I64, whole, lane, i);
    else
        low = ir_unary(ir, IR_vlow, lane == I64 ? V64 : F32, whole);
    return ir_unary(ir, IR_vzext, V128, low);
}

ir_ref simd_whole(const struct work *w, int64_t n, enum ir_type lane)
{
    return w->c->scalar ? alone(w, v(w->t, n), lane, 0) : v(w->t, n);
}

ir_ref simd_whole_m(const struct work *w)
{
    if (w->c->element && w->c->scalar)
        return alone(w, v(w->t, w->c->rm), w->lane, (int)w->c->element - 1);
    if (w->c->element)
        return op(w, IR_vduplane, V128, w->lane, (int)w->c->element - 1, v(w->t, w->c->rm), 0);
    return simd_whole(w, w->c->rm, w->lane);
}

ir_ref simd_n(const struct work *w)
{
    return w->n ? w->n : part(w, simd_whole(w, w->c->rn, w->lane));
}
ir_ref simd_d(const struct work *w)
{
    return w->d ? w->d : part(w, simd_whole(w, w->c->rd, w->lane));
}
ir_ref simd_m(const struct work *w)
{
    if (w->m)
        return w->m;
    return w->c->unary ? ir_const(w->t->ir, w->type, 0) : part(w, simd_whole_m(w));
}

static ir_ref invert(const struct work *w, ir_ref a)
{
    return ir_unary(w->t->ir, IR_not, w->type, a);
}

ir_ref simd_lengthen(const struct work *w, ir_ref whole)
{
    return op(w, w->rule->other & SIGNED ? IR_vwidens : IR_vwidenu, V128, w->longer, (int)w->c->q,
              whole, 0);
}

static ir_ref long_m(const struct work *w) { return simd_lengthen(w, simd_whole_m(w)); }
static ir_ref long_n(const struct work *w) { return simd_lengthen(w, v(w->t, w->c->rn)); }

ir_ref simd_upper(const struct work *w, ir_ref low_part)
{
    if (!w->c->q || w->c->scalar)
        return low_part;
    return op(w, IR_vzip, V128, I64, 0, v(w->t, w->c->rd), low_part);
}

/* n:m whole, also where it is 64 bits of each; of a scalar insn n's two lanes. */
void simd_neighbours(const struct work *w, ir_ref *even, ir_ref *odd)
{
    ir_ref n = v(w->t, w->c->rn), m = v(w->t, w->c->rm);

    if (w->c->scalar) {
        *even = part(w, alone(w, n, w->lane, 0));
        *odd = part(w, alone(w, n, w->lane, 1));
        return;
    }
    if (w->type == V64)
        n = m = op(w, IR_vzip, V128, I64, 0, n, m);
    *even = part(w, op(w, IR_vuzp, V128, w->lane, 0, n, m));
    *odd = part(w, op(w, IR_vuzp, V128, w->lane, 1, n, m));
}

/* -- forms ------------------------------------------------------------------------------------- */

static ir_ref pairs(const struct work *w)
{
    ir_ref even, odd;

    simd_neighbours(w, &even, &odd);
    return each(w, w->rule->op, even, odd);
}

/* In lanes twice as wide: the lower neighbour, extended in place, and the upper one. */
static ir_ref pairs_long(const struct work *w)
{
    unsigned shift = w->rule->other & SIGNED ? IR_vsar : IR_vshr;
    ir_ref n = simd_n(w), by = amount(w, ir_type_bytes(w->lane) * 8u);
    ir_ref low = op(w, IR_vshl, w->type, w->longer, 0, n, by);

    return op(w, IR_vadd, w->type, w->longer, 0, op(w, shift, w->type, w->longer, 0, low, by),
              op(w, shift, w->type, w->longer, 0, n, by));
}

static ir_ref pairs_long_add(const struct work *w)
{
    return op(w, IR_vadd, w->type, w->longer, 0, simd_d(w), pairs_long(w));
}

/* Bits by .. of lanes twice as long, as short lanes; a carry of rounding is not lost among them. */
static ir_ref shorten(const struct work *w, ir_ref n, unsigned by)
{
    if (w->rule->other & ROUNDED)
        n = long_op(w, IR_vadd, n, all_lanes(w, V128, w->longer, 1ull << (by - 1)));
    if (by)
        n = long_op(w, IR_vshr, n, amount(w, by));
    return simd_upper(w, op(w, IR_vnarrow, V128, w->lane, 0, n, ir_const(w->t->ir, V128, 0)));
}

static ir_ref narrow(const struct work *w)
{
    return shorten(w, v(w->t, w->c->rn), (unsigned)w->c->imm);
}

static ir_ref high_narrow(const struct work *w)
{
    ir_ref r = long_op(w, w->rule->op, v(w->t, w->c->rn), v(w->t, w->c->rm));

    return shorten(w, r, lane_bits(w));
}

static ir_ref longer_shifted(const struct work *w)
{
    ir_ref n = long_n(w);

    return w->c->imm ? long_op(w, IR_vshl, n, amount(w, w->c->imm)) : n;
}

static ir_ref product(const struct work *w)
{
    return op(w, w->rule->op, V128, w->longer, (int)w->c->q, v(w->t, w->c->rn), simd_whole_m(w));
}

static ir_ref across_long(const struct work *w)
{
    return op(w, IR_vaddv, I64, w->longer, 0, pairs_long(w), 0);
}

/* A right shift by the whole width leaves signs or nothing. */
static ir_ref shift_right(const struct work *w)
{
    unsigned width = ir_type_bytes(w->lane) * 8, by = (unsigned)w->c->imm;

    if (by == width && w->rule->op == IR_vshr)
        return ir_const(w->t->ir, w->type, 0);
    return each(w, w->rule->op, simd_n(w), amount(w, by == width ? by - 1 : by));
}

/* Leading zeros of what differs from its neighbour above, without the sign itself. */
static ir_ref sign_bits(const struct work *w)
{
    ir_ref n = simd_n(w), one = all_lanes(w, w->type, w->lane, 1);
    ir_ref changes = ir_binary(w->t->ir, IR_xor, w->type, n, each(w, IR_vsar, n, amount(w, 1)));

    return each(w, IR_vsub, each(w, IR_vclz, changes, 0), one);
}

/* -- all --------------------------------------------------------------------------------------- */

static ir_ref long_value(const struct work *w)
{
    unsigned opcode = w->rule->op;
    ir_ref d = v(w->t, w->c->rd);

    switch ((enum form)w->rule->form) {
    case LONG: return long_op(w, opcode, long_n(w), long_m(w));
    case LONG_ADD: return long_op(w, IR_vadd, d, long_op(w, opcode, long_n(w), long_m(w)));
    case WIDE: return long_op(w, opcode, v(w->t, w->c->rn), long_m(w));
    case PRODUCT: return product(w);
    case PRODUCT_ADD: return long_op(w, IR_vadd, d, product(w));
    case PRODUCT_SUB: return long_op(w, IR_vsub, d, product(w));
    case PAIRS_LONG: return pairs_long(w);
    case PAIRS_LONG_ADD: return pairs_long_add(w);
    case NARROW: return narrow(w);
    case HIGH_NARROW: return high_narrow(w);
    case LENGTHEN: return longer_shifted(w);
    case ACROSS_LONG: return across_long(w);
    default: return 0;
    }
}

static ir_ref value(const struct work *w)
{
    unsigned opcode = w->rule->op, flags = (unsigned)w->rule->other << 8;

    switch ((enum form)w->rule->form) {
    case NOT_INLINE: return 0;
    case BINARY: return op(w, opcode, w->type, w->lane | flags, 0, simd_n(w), simd_m(w));
    case SWAPPED: return each(w, opcode, simd_m(w), simd_n(w));
    case INVERTED: return invert(w, each(w, opcode, simd_m(w), simd_n(w)));
    case INVERTED_STRAIGHT: return invert(w, each(w, opcode, simd_n(w), simd_m(w)));
    case ACCUMULATE: return each(w, IR_vadd, simd_d(w), each(w, opcode, simd_n(w), simd_m(w)));
    case MULTIPLY_SUB: return each(w, IR_vsub, simd_d(w), each(w, IR_vmul, simd_n(w), simd_m(w)));
    case TEST:
        return invert(w, each(w, IR_vcmpeq,
                              ir_binary(w->t->ir, IR_and, w->type, simd_n(w), simd_m(w)),
                              ir_const(w->t->ir, w->type, 0)));
    case UNARY:
        return opcode == IR_not ? invert(w, simd_n(w)) : each(w, opcode, simd_n(w), 0);
    case SIGN_BITS: return sign_bits(w);
    case REVERSE:
        return op(w, IR_vrev, w->type, lane_type((int64_t)w->c->imm), 1 << w->c->size, simd_n(w),
                  0);
    case PAIRS: return pairs(w);
    case ACROSS: return op(w, opcode, I64, w->lane, 0, simd_n(w), 0);
    case SHIFT_RIGHT: return shift_right(w);
    case SHIFT_RIGHT_ADD: return each(w, IR_vadd, simd_d(w), shift_right(w));
    case SHIFT_LEFT: return each(w, IR_vshl, simd_n(w), amount(w, w->c->imm));
    default: return long_value(w);
    }
}

/* Of single-precision scalars the lane above may hold the comparison of two zeros. */
static ir_ref float_value(const struct work *w)
{
    ir_ref r = simd_float(w);

    return r && w->c->scalar && w->lane == I32 ? ir_unary(w->t->ir, IR_vlow, F32, r) : r;
}

bool simd_inline(struct trans *t, const struct simd_call *c)
{
    enum ir_type type = c->scalar ? V64 : vector_type(c->q);
    struct work w = { t, c, &rules[c->op], type, lane_type(c->size), lane_type(c->size + 1) };
    ir_ref r;

    if (w.rule->form > SATURATED_FORMS)
        r = float_value(&w);
    else
        r = w.rule->form > INTEGER_FORMS ? simd_saturated(&w) : value(&w);
    if (!r)
        return false;
    set_low_v(t, c->rd, r);
    return true;
}

ir_ref simd_value(struct trans *t, unsigned op, int64_t size, const ir_ref nmd[3], uint64_t imm)
{
    const struct simd_call c = { .op = op, .size = size, .q = 1, .imm = imm };
    const struct work w = { t, &c, &rules[op], V128, lane_type(size), lane_type(size + 1),
                            nmd[0], nmd[1], nmd[2] };

    if (w.rule->form > SATURATED_FORMS)
        return float_value(&w);
    return w.rule->form < INTEGER_FORMS ? value(&w) : 0;
}
