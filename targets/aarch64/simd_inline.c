/* Advanced SIMD as operations of the IR: what they say of simd.def's operations, in one table.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

enum form {
    NOT_INLINE,
    BINARY,                             /* op(n, m) */
    SWAPPED,                            /* op(m, n) */
    INVERTED,                           /* ~op(m, n): n >= m is not m > n */
    ACCUMULATE,                         /* d + op(n, m) */
    MULTIPLY_SUB,                       /* d - n * m */
    TEST,                               /* ~((n & m) == 0) */
    UNARY,                              /* op(n) */
    SATURATE,                           /* op(n, m); QC if other(n, m) differs */
    REVERSE,
    PAIRS,                              /* op of neighbours of n:m */
    LONG, LONG_ADD,                     /* op(longer n, longer m); added to d */
    WIDE,                               /* op(n, longer m) */
    PRODUCT, PRODUCT_ADD, PRODUCT_SUB,  /* op(n, m) of a half; added to or subtracted from d */
    PAIRS_LONG, PAIRS_LONG_ADD,         /* sums of neighbours, longer */
    NARROW,                             /* shorter n >> imm */
    HIGH_NARROW,                        /* high halves of op(n, m) */
    LENGTHEN,                           /* longer n << imm */
    ACROSS, ACROSS_LONG,
    SHIFT_RIGHT, SHIFT_RIGHT_ADD, SHIFT_LEFT,
    F_EACH, FLOAT_UNARY, FLOAT_DIFFERENCE,
    FLOAT_FMA,                          /* d + n * m; `other`: n negated */
    FLOAT_COMPARE,                      /* op is enum ir_fcc; `other`: operands swapped */
    FLOAT_PAIRS,
};

enum { SIGNED = 1 };

/* clang-format off */
static const struct rule { uint8_t form, op, other; } rules[SIMD_OPS] = {
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

    [SIMD_rev] = { REVERSE },                [SIMD_clz] = { UNARY, IR_vclz },
    [SIMD_cnt] = { UNARY, IR_vpopcnt },      [SIMD_rbit] = { UNARY, IR_vrbit },
    [SIMD_abs] = { UNARY, IR_vabs },         [SIMD_neg] = { UNARY, IR_vneg },
    [SIMD_not] = { UNARY, IR_not },
    [SIMD_saddlp] = { PAIRS_LONG, 0, SIGNED }, [SIMD_uaddlp] = { PAIRS_LONG },
    [SIMD_sadalp] = { PAIRS_LONG_ADD, 0, SIGNED }, [SIMD_uadalp] = { PAIRS_LONG_ADD },
    [SIMD_xtn] = { NARROW },                 [SIMD_shrn] = { NARROW },
    [SIMD_shll] = { LENGTHEN },              [SIMD_ushll] = { LENGTHEN },
    [SIMD_sshll] = { LENGTHEN, 0, SIGNED },
    [SIMD_addv] = { ACROSS, IR_vaddv },
    [SIMD_smaxv] = { ACROSS, IR_vsmaxv },    [SIMD_umaxv] = { ACROSS, IR_vumaxv },
    [SIMD_sminv] = { ACROSS, IR_vsminv },    [SIMD_uminv] = { ACROSS, IR_vuminv },
    [SIMD_saddlv] = { ACROSS_LONG, 0, SIGNED }, [SIMD_uaddlv] = { ACROSS_LONG },
    [SIMD_sshr] = { SHIFT_RIGHT, IR_vsar },  [SIMD_ushr] = { SHIFT_RIGHT, IR_vshr },
    [SIMD_ssra] = { SHIFT_RIGHT_ADD, IR_vsar }, [SIMD_usra] = { SHIFT_RIGHT_ADD, IR_vshr },
    [SIMD_shl] = { SHIFT_LEFT },

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
};
/* clang-format on */

/* The insn: types of what it works on, in the rule's words. */
struct work {
    struct trans *t;
    const struct simd_call *c;
    const struct rule *rule;
    enum ir_type type, lane, longer;
};

/* -- operands ---------------------------------------------------------------------------------- */

static ir_ref op(const struct work *w, unsigned opcode, enum ir_type type, unsigned aux, int imm,
                 ir_ref a, ir_ref b)
{
    return ir_emit(w->t->ir, (struct ir_op){ .op = (uint8_t)opcode, .type = (uint8_t)type,
                                             .aux = (uint16_t)aux, .imm = imm, .a = a, .b = b });
}

static ir_ref part(const struct work *w, ir_ref whole)
{
    return w->type == V128 ? whole : ir_unary(w->t->ir, IR_vlow, w->type, whole);
}

/* m, or its one element in all lanes; zero where the insn has none. */
static ir_ref whole_m(const struct work *w)
{
    if (w->c->element)
        return op(w, IR_vduplane, V128, w->lane, (int)w->c->element - 1, v(w->t, w->c->rm), 0);
    return v(w->t, w->c->rm);
}

static ir_ref get_n(const struct work *w) { return low_v(w->t, w->type, w->c->rn); }
static ir_ref get_d(const struct work *w) { return low_v(w->t, w->type, w->c->rd); }
static ir_ref get_m(const struct work *w)
{
    return w->c->unary ? ir_const(w->t->ir, w->type, 0) : part(w, whole_m(w));
}

static ir_ref each(const struct work *w, unsigned opcode, ir_ref a, ir_ref b)
{
    return op(w, opcode, w->type, w->lane, 0, a, b);
}

static ir_ref invert(const struct work *w, ir_ref a)
{
    return ir_unary(w->t->ir, IR_not, w->type, a);
}

static ir_ref long_op(const struct work *w, unsigned opcode, ir_ref a, ir_ref b)
{
    return op(w, opcode, V128, w->longer, 0, a, b);
}

static ir_ref lengthen(const struct work *w, ir_ref whole)
{
    return op(w, w->rule->other & SIGNED ? IR_vwidens : IR_vwidenu, V128, w->longer, (int)w->c->q,
              whole, 0);
}

static ir_ref long_n(const struct work *w) { return lengthen(w, v(w->t, w->c->rn)); }
static ir_ref amount(const struct work *w, uint64_t n) { return ir_const(w->t->ir, I32, n); }

/* -- forms ------------------------------------------------------------------------------------- */

/* FPSR.QC stays once it is set. */
static ir_ref saturate(const struct work *w)
{
    struct ir *ir = w->t->ir;
    ir_ref n = get_n(w), m = get_m(w), r = each(w, w->rule->op, n, m);
    ir_ref differ = ir_binary(ir, IR_xor, w->type, r, each(w, w->rule->other, n, m));
    ir_ref qc = ir_binary(ir, IR_or, I32, ir_state_load(ir, I32, CELL(qc)),
                          ir_unary(ir, IR_vany, I32, differ));

    ir_state_store(ir, CELL(qc), qc);
    return r;
}

/* n:m whole, also where it is 64 bits of each. */
static void neighbours(const struct work *w, ir_ref *even, ir_ref *odd)
{
    ir_ref n = v(w->t, w->c->rn), m = v(w->t, w->c->rm);

    if (w->type == V64)
        n = m = op(w, IR_vzip, V128, I64, 0, n, m);
    *even = part(w, op(w, IR_vuzp, V128, w->lane, 0, n, m));
    *odd = part(w, op(w, IR_vuzp, V128, w->lane, 1, n, m));
}

static ir_ref pairs(const struct work *w, unsigned aux)
{
    ir_ref even, odd;

    neighbours(w, &even, &odd);
    return op(w, w->rule->op, w->type, aux, 0, even, odd);
}

/* In lanes twice as wide: the lower neighbour, extended in place, and the upper one. */
static ir_ref pairs_long(const struct work *w)
{
    unsigned shift = w->rule->other & SIGNED ? IR_vsar : IR_vshr;
    ir_ref n = get_n(w), by = amount(w, ir_type_bytes(w->lane) * 8u);
    ir_ref low = op(w, IR_vshl, w->type, w->longer, 0, n, by);

    return op(w, IR_vadd, w->type, w->longer, 0, op(w, shift, w->type, w->longer, 0, low, by),
              op(w, shift, w->type, w->longer, 0, n, by));
}

static ir_ref pairs_long_add(const struct work *w)
{
    return op(w, IR_vadd, w->type, w->longer, 0, get_d(w), pairs_long(w));
}

/* "2" forms keep the low half of d. */
static ir_ref shorten(const struct work *w, ir_ref n)
{
    ir_ref short_n = op(w, IR_vnarrow, V128, w->lane, 0, n, ir_const(w->t->ir, V128, 0));

    return w->c->q ? op(w, IR_vzip, V128, I64, 0, v(w->t, w->c->rd), short_n) : short_n;
}

static ir_ref narrow(const struct work *w)
{
    ir_ref n = v(w->t, w->c->rn);

    if (w->c->imm)
        n = long_op(w, IR_vshr, n, amount(w, w->c->imm));
    return shorten(w, n);
}

static ir_ref high_narrow(const struct work *w)
{
    ir_ref r = long_op(w, w->rule->op, v(w->t, w->c->rn), v(w->t, w->c->rm));

    return shorten(w, long_op(w, IR_vshr, r, amount(w, ir_type_bytes(w->lane) * 8u)));
}

static ir_ref longer_shifted(const struct work *w)
{
    ir_ref n = long_n(w);

    return w->c->imm ? long_op(w, IR_vshl, n, amount(w, w->c->imm)) : n;
}

static ir_ref product(const struct work *w)
{
    return op(w, w->rule->op, V128, w->longer, (int)w->c->q, v(w->t, w->c->rn), whole_m(w));
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
    return each(w, w->rule->op, get_n(w), amount(w, by == width ? by - 1 : by));
}

/* -- floating point ---------------------------------------------------------------------------- */

static unsigned float_aux(const struct work *w)
{
    return fp_mode(w->t, RM_DYN) | vf_lane(w->c->size == 3 ? F64 : F32);
}

static ir_ref f_op(const struct work *w, unsigned opcode, ir_ref a, ir_ref b)
{
    return op(w, opcode, w->type, float_aux(w), 0, a, b);
}

static unsigned float_lane(const struct work *w) { return w->c->size == 3 ? F64 : F32; }

static ir_ref float_unary(const struct work *w)
{
    bool computes = w->rule->op == IR_vfsqrt;

    return op(w, w->rule->op, w->type, computes ? float_aux(w) : float_lane(w), 0, get_n(w), 0);
}

static ir_ref float_fma(const struct work *w)
{
    ir_ref n = get_n(w);

    if (w->rule->other)
        n = op(w, IR_vneg, w->type, float_lane(w), 0, n, 0);
    return ir_emit(w->t->ir, (struct ir_op){ .op = IR_vfma, .type = (uint8_t)w->type,
                                             .aux = (uint16_t)float_aux(w), .a = n, .b = get_m(w),
                                             .c = get_d(w) });
}

static ir_ref float_compare(const struct work *w)
{
    unsigned aux = w->rule->op | vf_lane((enum ir_type)float_lane(w));
    ir_ref n = get_n(w), m = get_m(w);

    return op(w, IR_vfcmp, w->type, aux, 0, w->rule->other ? m : n, w->rule->other ? n : m);
}

static ir_ref float_value(const struct work *w)
{
    if (!fp_is_inline(w->t) || w->c->size == 1)
        return 0;
    switch ((enum form)w->rule->form) {
    case F_EACH: return f_op(w, w->rule->op, get_n(w), get_m(w));
    case FLOAT_UNARY: return float_unary(w);
    case FLOAT_DIFFERENCE:
        return op(w, IR_vabs, w->type, float_lane(w), 0, f_op(w, IR_vfsub, get_n(w), get_m(w)), 0);
    case FLOAT_FMA: return float_fma(w);
    case FLOAT_COMPARE: return float_compare(w);
    case FLOAT_PAIRS: return pairs(w, float_aux(w));
    default: return 0;
    }
}

/* -- all --------------------------------------------------------------------------------------- */

static ir_ref long_value(const struct work *w)
{
    unsigned opcode = w->rule->op;
    ir_ref d = v(w->t, w->c->rd);

    switch ((enum form)w->rule->form) {
    case LONG: return long_op(w, opcode, long_n(w), lengthen(w, whole_m(w)));
    case LONG_ADD:
        return long_op(w, IR_vadd, d, long_op(w, opcode, long_n(w), lengthen(w, whole_m(w))));
    case WIDE: return long_op(w, opcode, v(w->t, w->c->rn), lengthen(w, whole_m(w)));
    case PRODUCT: return product(w);
    case PRODUCT_ADD: return long_op(w, IR_vadd, d, product(w));
    case PRODUCT_SUB: return long_op(w, IR_vsub, d, product(w));
    case PAIRS_LONG: return pairs_long(w);
    case PAIRS_LONG_ADD: return pairs_long_add(w);
    case NARROW: return narrow(w);
    case HIGH_NARROW: return high_narrow(w);
    case LENGTHEN: return longer_shifted(w);
    case ACROSS_LONG: return across_long(w);
    default: return float_value(w);
    }
}

static ir_ref value(const struct work *w)
{
    unsigned opcode = w->rule->op, flags = (unsigned)w->rule->other << 8;

    switch ((enum form)w->rule->form) {
    case NOT_INLINE: return 0;
    case BINARY: return op(w, opcode, w->type, w->lane | flags, 0, get_n(w), get_m(w));
    case SWAPPED: return each(w, opcode, get_m(w), get_n(w));
    case INVERTED: return invert(w, each(w, opcode, get_m(w), get_n(w)));
    case ACCUMULATE: return each(w, IR_vadd, get_d(w), each(w, opcode, get_n(w), get_m(w)));
    case MULTIPLY_SUB: return each(w, IR_vsub, get_d(w), each(w, IR_vmul, get_n(w), get_m(w)));
    case TEST:
        return invert(w, each(w, IR_vcmpeq,
                              ir_binary(w->t->ir, IR_and, w->type, get_n(w), get_m(w)),
                              ir_const(w->t->ir, w->type, 0)));
    case UNARY:
        return opcode == IR_not ? invert(w, get_n(w)) : each(w, opcode, get_n(w), 0);
    case SATURATE: return saturate(w);
    case REVERSE:
        return op(w, IR_vrev, w->type, lane_type((int64_t)w->c->imm), 1 << w->c->size, get_n(w),
                  0);
    case PAIRS: return pairs(w, w->lane);
    case ACROSS: return op(w, opcode, I64, w->lane, 0, get_n(w), 0);
    case SHIFT_RIGHT: return shift_right(w);
    case SHIFT_RIGHT_ADD: return each(w, IR_vadd, get_d(w), shift_right(w));
    case SHIFT_LEFT: return each(w, IR_vshl, get_n(w), amount(w, w->c->imm));
    default: return long_value(w);
    }
}

bool simd_inline(struct trans *t, const struct simd_call *c)
{
    struct work w = { t, c, &rules[c->op], vector_type(c->q), lane_type(c->size),
                      lane_type(c->size + 1) };
    ir_ref r = c->scalar ? 0 : value(&w);

    if (!r)
        return false;
    set_low_v(t, c->rd, r);
    return true;
}
