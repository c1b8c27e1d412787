/* Vector floating-point arithmetic with software floating point: all formats, modes, operations.
 * SPDX-License-Identifier: MIT
 *
 * Element functions get the format of SEW and the bits of d (vd), a (vs2), b (vs1 or f[rs1]).
 */
#include "v.h"

#include "fp.h"

typedef uint64_t element(struct float_env *e, enum ir_type t, uint64_t d, uint64_t a, uint64_t b);
#define ELEMENT(name)                                                                              \
    static uint64_t name(struct float_env *e, enum ir_type t, uint64_t d, uint64_t a, uint64_t b)

static unsigned width(enum ir_type t) { return ir_type_bytes(t) * 8; }
static enum ir_type twice(enum ir_type t) { return (enum ir_type)(t + 1); }
static uint64_t widen(struct float_env *e, enum ir_type t, uint64_t a)
{
    return float_convert(e, twice(t), t, a);
}

/* -- 31.13.2 to 31.13.5: add, multiply, divide ------------------------------------------------- */

ELEMENT(fadd) { return float_arith(e, IR_fadd, t, a, b); }
ELEMENT(fsub) { return float_arith(e, IR_fsub, t, a, b); }
ELEMENT(frsub) { return float_arith(e, IR_fsub, t, b, a); }
ELEMENT(fmul) { return float_arith(e, IR_fmul, t, a, b); }
ELEMENT(fdiv) { return float_arith(e, IR_fdiv, t, a, b); }
ELEMENT(frdiv) { return float_arith(e, IR_fdiv, t, b, a); }
ELEMENT(fwadd) { return float_arith(e, IR_fadd, twice(t), widen(e, t, a), widen(e, t, b)); }
ELEMENT(fwsub) { return float_arith(e, IR_fsub, twice(t), widen(e, t, a), widen(e, t, b)); }
ELEMENT(fwmul) { return float_arith(e, IR_fmul, twice(t), widen(e, t, a), widen(e, t, b)); }
ELEMENT(fwadd_w) { return float_arith(e, IR_fadd, twice(t), a, widen(e, t, b)); }
ELEMENT(fwsub_w) { return float_arith(e, IR_fsub, twice(t), a, widen(e, t, b)); }

/* -- 31.13.6, 31.13.7: fused multiply-add ------------------------------------------------------ */

enum { NEGATE_BOTH = FMA_NEG_PRODUCT | FMA_NEG_ADDEND };

ELEMENT(fmacc) { return float_fma(e, t, 0, a, b, d); }
ELEMENT(fnmacc) { return float_fma(e, t, NEGATE_BOTH, a, b, d); }
ELEMENT(fmsac) { return float_fma(e, t, FMA_NEG_ADDEND, a, b, d); }
ELEMENT(fnmsac) { return float_fma(e, t, FMA_NEG_PRODUCT, a, b, d); }
ELEMENT(fmadd) { return float_fma(e, t, 0, d, b, a); }
ELEMENT(fnmadd) { return float_fma(e, t, NEGATE_BOTH, d, b, a); }
ELEMENT(fmsub) { return float_fma(e, t, FMA_NEG_ADDEND, d, b, a); }
ELEMENT(fnmsub) { return float_fma(e, t, FMA_NEG_PRODUCT, d, b, a); }

static uint64_t wide_fma(struct float_env *e, enum ir_type t, unsigned negate, uint64_t d,
                         uint64_t a, uint64_t b)
{
    return float_fma(e, twice(t), negate, widen(e, t, a), widen(e, t, b), d);
}

ELEMENT(fwmacc) { return wide_fma(e, t, 0, d, a, b); }
ELEMENT(fwnmacc) { return wide_fma(e, t, NEGATE_BOTH, d, a, b); }
ELEMENT(fwmsac) { return wide_fma(e, t, FMA_NEG_ADDEND, d, a, b); }
ELEMENT(fwnmsac) { return wide_fma(e, t, FMA_NEG_PRODUCT, d, a, b); }

/* -- 31.13.8, 31.13.11 to 31.13.14: roots, extremes, signs, comparisons ------------------------ */

ELEMENT(fsqrt) { return float_sqrt(e, t, a); }
ELEMENT(fclass) { return riscv_fclass(t, a); }
ELEMENT(fmin_) { return float_minmax(e, IR_fmin, t, FMIN_NUMBER, a, b); }
ELEMENT(fmax_) { return float_minmax(e, IR_fmax, t, FMIN_NUMBER, a, b); }

static uint64_t with_sign(enum ir_type t, uint64_t a, uint64_t sign)
{
    uint64_t bit = 1ull << (width(t) - 1);

    return (a & ~bit) | (sign & bit);
}

ELEMENT(fsgnj) { return with_sign(t, a, b); }
ELEMENT(fsgnjn) { return with_sign(t, a, ~b); }
ELEMENT(fsgnjx) { return with_sign(t, a, a ^ b); }
ELEMENT(feq) { return float_compare(e, t, FCC_EQ, a, b); }
ELEMENT(fne) { return !float_compare(e, t, FCC_EQ, a, b); }
ELEMENT(flt) { return float_compare(e, t, FCC_LT, a, b); }
ELEMENT(fle) { return float_compare(e, t, FCC_LE, a, b); }
ELEMENT(fgt) { return float_compare(e, t, FCC_LT, b, a); }
ELEMENT(fge) { return float_compare(e, t, FCC_LE, b, a); }

/* -- 31.13.16 to 31.13.19: conversions --------------------------------------------------------- */

static uint64_t to_int_toward_zero(struct float_env *e, enum ir_type t, unsigned bits,
                                   bool is_signed, uint64_t a)
{
    struct float_env chopping = *e;

    chopping.round = RM_TZ;
    a = float_to_int(&chopping, t, bits, is_signed, FTOI_NAN_MAX, a);
    e->flags = chopping.flags;
    return a;
}

ELEMENT(fcvt_xu_f) { return float_to_int(e, t, width(t), false, FTOI_NAN_MAX, a); }
ELEMENT(fcvt_x_f) { return float_to_int(e, t, width(t), true, FTOI_NAN_MAX, a); }
ELEMENT(fcvt_f_xu) { return float_from_int(e, t, width(t), false, a); }
ELEMENT(fcvt_f_x) { return float_from_int(e, t, width(t), true, a); }
ELEMENT(fcvt_rtz_xu_f) { return to_int_toward_zero(e, t, width(t), false, a); }
ELEMENT(fcvt_rtz_x_f) { return to_int_toward_zero(e, t, width(t), true, a); }

ELEMENT(fwcvt_xu_f) { return float_to_int(e, t, 2 * width(t), false, FTOI_NAN_MAX, a); }
ELEMENT(fwcvt_x_f) { return float_to_int(e, t, 2 * width(t), true, FTOI_NAN_MAX, a); }
ELEMENT(fwcvt_f_f) { return widen(e, t, a); }
ELEMENT(fwcvt_rtz_xu_f) { return to_int_toward_zero(e, t, 2 * width(t), false, a); }
ELEMENT(fwcvt_rtz_x_f) { return to_int_toward_zero(e, t, 2 * width(t), true, a); }

/* Integers of SEW (8 to 32) and 2 SEW: the float format is named by its own width, because none has
 * 8 bits. */
ELEMENT(fwcvt_f_xu) { return float_from_int(e, twice(t), width(twice(t)) / 2, false, a); }
ELEMENT(fwcvt_f_x) { return float_from_int(e, twice(t), width(twice(t)) / 2, true, a); }
ELEMENT(fncvt_xu_f)
{
    return float_to_int(e, twice(t), width(twice(t)) / 2, false, FTOI_NAN_MAX, a);
}
ELEMENT(fncvt_x_f)
{
    return float_to_int(e, twice(t), width(twice(t)) / 2, true, FTOI_NAN_MAX, a);
}
ELEMENT(fncvt_rtz_xu_f) { return to_int_toward_zero(e, twice(t), width(twice(t)) / 2, false, a); }
ELEMENT(fncvt_rtz_x_f) { return to_int_toward_zero(e, twice(t), width(twice(t)) / 2, true, a); }
ELEMENT(fncvt_f_xu) { return float_from_int(e, t, 2 * width(t), false, a); }
ELEMENT(fncvt_f_x) { return float_from_int(e, t, 2 * width(t), true, a); }
ELEMENT(fncvt_f_f) { return float_convert(e, t, twice(t), a); }

/* Round to odd: an inexact result gets its lowest bit set, so that rounding it again is rounding
 * once. */
ELEMENT(fncvt_rod_f_f)
{
    struct float_env chopping = { .round = RM_TZ, .nan = e->nan };
    uint64_t r = float_convert(&chopping, t, twice(t), a);

    e->flags |= chopping.flags;
    return chopping.flags & FP_INEXACT ? r | 1 : r;
}

/* -- Zvfbfmin, Zvfbfwma ------------------------------------------------------------------------ */

ELEMENT(fncvtbf16) { return float_convert(e, FLOAT_BF16, F32, a); }
ELEMENT(fwcvtbf16) { return float_convert(e, F32, FLOAT_BF16, a); }
ELEMENT(fwmaccbf16)
{
    return float_fma(e, F32, 0, fwcvtbf16(e, t, 0, a, 0), fwcvtbf16(e, t, 0, b, 0), d);
}

/* -- 31.14.3, 31.14.4: reductions; d is the sum so far ----------------------------------------- */

ELEMENT(fredsum) { return float_arith(e, IR_fadd, t, d, a); }
ELEMENT(fwredsum) { return float_arith(e, IR_fadd, twice(t), d, widen(e, t, a)); }
ELEMENT(fredmin) { return float_minmax(e, IR_fmin, t, FMIN_NUMBER, d, a); }
ELEMENT(fredmax) { return float_minmax(e, IR_fmax, t, FMIN_NUMBER, d, a); }

static element *const elements[V_FLOATS] = {
#define V_FLOAT(name, shape, flags, function) [V_##name - V_INTS] = function,
#include "targets/riscv/v_float.def"
#undef V_FLOAT
};

/* -- loops ------------------------------------------------------------------------------------- */

static void map(struct v_call *c, unsigned from, unsigned to)
{
    const struct v_shape_desc *shape = &v_shapes[v_ops[c->insn.op].shape];
    int d_size = v_size(shape->d, c->sew), a_size = v_size(shape->a, c->sew);
    enum ir_type t = (enum ir_type)(F16 + c->sew - 1);
    element *f = elements[c->insn.op - V_INTS];

    for (unsigned i = from; i < to; i++) {
        uint64_t d = v_get(c->d, d_size, i), a = v_get(c->a, a_size, i);

        v_put(c->d, d_size, i, f(&c->env, t, d, a, v_get(c->b, c->sew, i)));
    }
}

static void test(struct v_call *c, unsigned from, unsigned to)
{
    enum ir_type t = (enum ir_type)(F16 + c->sew - 1);
    element *f = elements[c->insn.op - V_INTS];

    for (unsigned i = from; i < to; i++)
        v_put_bit(c->d, i, f(&c->env, t, 0, v_get(c->a, c->sew, i), v_get(c->b, c->sew, i)));
}

static void reduce(struct v_call *c, unsigned from, unsigned to)
{
    enum ir_type t = (enum ir_type)(F16 + c->sew - 1);
    element *f = elements[c->insn.op - V_INTS];
    uint64_t sum;

    memcpy(&sum, c->d, sizeof(sum));
    for (unsigned i = from; i < to; i++)
        sum = f(&c->env, t, sum, v_get(c->a, c->sew, i), 0);
    memcpy(c->d, &sum, sizeof(sum));
}

void v_run_float(struct v_call *c)
{
    v_row *host = v_host_row(c);

    if (host)
        return v_each_run(c, host);
    switch (v_ops[c->insn.op].shape) {
    case COMPARE:                return v_each_run(c, test);
    case REDUCE: case REDUCE_W:  return v_each_run(c, reduce);
    default:                     return v_each_run(c, map);
    }
}
