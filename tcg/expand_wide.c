/* Expansions of halves, signs of floating values, and vector ops lane by lane.
 * SPDX-License-Identifier: MIT
 */
#include "expand.h"
#include "fold.h"

/* -- halves of I64 (those of I128 are the back end's) ----------------------------------------- */

static ir_ref expand_pack(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (op->type != I64)
        unreachable("the back end lacks I128");
    ir_ref high = ir_binary_imm(ir, IR_shl, I64, ir_zext(ir, I64, 32, op->b), 32);
    return ir_binary(ir, IR_or, I64, ir_zext(ir, I64, 32, op->a), high);
}

static ir_ref expand_half(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (op->type != I32)
        unreachable("the back end lacks I128");
    return ir_trunc(ir, I32, op->op == IR_low ? op->a : ir_binary_imm(ir, IR_shr, I64, op->a, 32));
}

/* -- signs and boxes of floating values, as integers ------------------------------------------ */

static enum ir_type int_of(enum ir_type t)
{
    return t == F32 ? I32 : I64;
}

static ir_ref expand_sign(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    enum ir_type t = int_of(op->type);
    ir_ref sign = ir_const(ir, t, 1ull << (ir_type_bits(t) - 1));
    ir_ref rest = ir_const(ir, t, low_bits(ir_type_bits(t) - 1));
    ir_ref a = ir_bitcast(ir, t, op->a), r;

    if (op->op == IR_fneg)
        r = ir_binary(ir, IR_xor, t, a, sign);
    else if (op->op == IR_fabs)
        r = ir_binary(ir, IR_and, t, a, rest);
    else {
        ir_ref b = ir_binary(ir, IR_and, t, ir_bitcast(ir, t, op->b), sign);

        if (op->op == IR_fcopysign)
            r = ir_binary(ir, IR_or, t, ir_binary(ir, IR_and, t, a, rest), b);
        else
            r = ir_binary(ir, IR_xor, t, a, b);
    }
    return ir_bitcast(ir, op->type, r);
}

static ir_ref expand_fbox(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    ir_ref low = ir_zext(ir, I64, 32, ir_bitcast(ir, I32, op->a));

    return ir_bitcast(ir, F64, ir_binary_imm(ir, IR_or, I64, low, ~low_bits(32)));
}

static ir_ref expand_funbox(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    enum { DEFAULT_NAN = 0x7fc00000 };
    ir_ref a = ir_bitcast(ir, I64, op->a);
    ir_ref r = ir_select(ir, CC_GEU, a, ir_const(ir, I64, ~low_bits(32)), ir_trunc(ir, I32, a),
                         ir_const(ir, I32, DEFAULT_NAN));

    return ir_bitcast(ir, F32, r);
}

/* -- vectors ---------------------------------------------------------------------------------- */

struct lane_op {
    uint8_t op;
    bool is_signed;
    uint8_t cc;
}; /* op setcc: all ones where cc holds */

static const struct lane_op lane_ops[IR_OPS] = {
    [IR_vadd] = { IR_add },          [IR_vsub] = { IR_sub },         [IR_vmul] = { IR_mul },
    [IR_vsmin] = { IR_smin, true },  [IR_vsmax] = { IR_smax, true }, [IR_vumin] = { IR_umin },
    [IR_vumax] = { IR_umax },        [IR_vshl] = { IR_shl },         [IR_vshr] = { IR_shr },
    [IR_vsar] = { IR_sar, true },    [IR_vcmpeq] = { IR_setcc, false, CC_EQ },
    [IR_vcmpgt] = { IR_setcc, true, CC_GT }, [IR_vcmpgtu] = { IR_setcc, false, CC_GTU },
};

static ir_ref lane_of(struct ir *ir, ir_ref v, unsigned lane, unsigned i, bool is_signed)
{
    ir_ref r = ir_emit(
        ir, (struct ir_op){
                .op = IR_vlane, .type = I64, .aux = (uint16_t)lane, .a = v, .imm = (int32_t)i });

    return is_signed && lane != I64 ? ir_sext(ir, I64, ir_type_bits(lane), r) : r;
}

static ir_ref insert(struct ir *ir, enum ir_type t, ir_ref v, unsigned lane, unsigned i, ir_ref x)
{
    return ir_emit(ir, (struct ir_op){ .op = IR_vinsert, .type = (uint8_t)t, .aux = (uint16_t)lane,
                                       .a = v, .b = x, .imm = (int32_t)i });
}

static ir_ref one_lane(struct ir *ir, const struct lane_op *l, ir_ref a, ir_ref b)
{
    if (l->op == IR_setcc)
        return ir_unary(ir, IR_neg, I64, ir_setcc(ir, I64, l->cc, a, b));
    return ir_binary(ir, l->op, I64, a, b);
}

/* Amounts of shifts are below the lane's width, or count modulo it. */
static ir_ref shift_amount(struct ir *ir, const struct ir_op *op)
{
    enum ir_type t = ir_type_of(ir, op->b);

    return ir_binary_imm(ir, IR_and, t, op->b, ir_type_bits(op->aux) - 1);
}

static ir_ref expand_lanes(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    const struct lane_op *l = &lane_ops[op->op];
    bool shift = op->op == IR_vshl || op->op == IR_vshr || op->op == IR_vsar;
    unsigned lanes = ir_type_bytes(op->type) / ir_type_bytes(op->aux);
    ir_ref amount = shift ? shift_amount(ir, op) : 0, r = op->a;

    for (unsigned i = 0; i < lanes; i++) {
        ir_ref a = lane_of(ir, op->a, op->aux, i, l->is_signed);
        ir_ref b = shift ? amount : lane_of(ir, op->b, op->aux, i, l->is_signed);

        r = insert(ir, op->type, r, op->aux, i, one_lane(ir, l, a, b));
    }
    return r;
}

static ir_ref expand_vdup(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    unsigned lanes = ir_type_bytes(op->type) / ir_type_bytes(op->aux);
    ir_ref r = ir_const(ir, op->type, 0);

    for (unsigned i = 0; i < lanes; i++)
        r = insert(ir, op->type, r, op->aux, i, op->a);
    return r;
}

static ir_ref expand_vselect(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    ir_ref b = ir_binary(ir, IR_and, op->type, op->a, op->b);

    return ir_binary(ir, IR_or, op->type, b, ir_binary(ir, IR_andn, op->type, op->c, op->a));
}

/* In a wider vector: the zeros above raise nothing. */
static ir_ref expand_vfma(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    struct ir_op wide = *op;

    wide.type = V128;
    wide.a = ir_unary(ir, IR_vzext, V128, op->a);
    wide.b = ir_unary(ir, IR_vzext, V128, op->b);
    wide.c = ir_unary(ir, IR_vzext, V128, op->c);
    return ir_unary(ir, IR_vlow, V64, ir_emit(ir, wide));
}

expand_fn *const expand_wide[IR_OPS] = {
    [IR_vfma] = expand_vfma,
    [IR_pack] = expand_pack,       [IR_low] = expand_half,       [IR_high] = expand_half,
    [IR_fneg] = expand_sign,       [IR_fabs] = expand_sign,      [IR_fcopysign] = expand_sign,
    [IR_fxorsign] = expand_sign,   [IR_fbox] = expand_fbox,      [IR_funbox] = expand_funbox,
    [IR_vadd] = expand_lanes,      [IR_vsub] = expand_lanes,     [IR_vmul] = expand_lanes,
    [IR_vsmin] = expand_lanes,     [IR_vsmax] = expand_lanes,    [IR_vumin] = expand_lanes,
    [IR_vumax] = expand_lanes,     [IR_vshl] = expand_lanes,     [IR_vshr] = expand_lanes,
    [IR_vsar] = expand_lanes,      [IR_vcmpeq] = expand_lanes,   [IR_vcmpgt] = expand_lanes,
    [IR_vcmpgtu] = expand_lanes,   [IR_vdup] = expand_vdup,      [IR_vselect] = expand_vselect,
};
