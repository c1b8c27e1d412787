/* What is known about a value without running it: bits that are zero, copies of the sign.
 * SPDX-License-Identifier: MIT
 */
#include "fold.h"

/* Longer chains are not looked at: emission must stay linear. */
enum { DEPTH = 4 };

static uint64_t loaded_ones(const struct ir_op *op)
{
    return op->aux & M_SIGN ? type_mask(op->type) : low_bits(8 * memop_bytes(op->aux));
}

static uint64_t ones(const struct ir *ir, ir_ref r, int depth);

static uint64_t shifted_ones(const struct ir *ir, const struct ir_op *op, int depth)
{
    uint64_t n;

    if (!ir_const_value(ir, op->b, &n))
        return ~0ull;
    n &= ir_type_bits(op->type) - 1;
    return op->op == IR_shl ? ones(ir, op->a, depth) << n : ones(ir, op->a, depth) >> n;
}

static uint64_t op_ones(const struct ir *ir, const struct ir_op *op, int depth)
{
    switch (op->op) {
    case IR_setcc:
    case IR_fcmp: return 1;
    case IR_clz:
    case IR_ctz:
    case IR_popcnt: return 0x7f;
    case IR_load: return loaded_ones(op);
    case IR_extract: return low_bits(op->aux >> 8);
    case IR_zext: return low_bits(op->aux) & ones(ir, op->a, depth);
    case IR_trunc: return ones(ir, op->a, depth);
    case IR_and: return ones(ir, op->a, depth) & ones(ir, op->b, depth);
    case IR_andn: return ones(ir, op->a, depth);
    case IR_or:
    case IR_xor: return ones(ir, op->a, depth) | ones(ir, op->b, depth);
    case IR_shl:
    case IR_shr: return shifted_ones(ir, op, depth);
    case IR_select: return ones(ir, op->c, depth) | ones(ir, op->d, depth);
    default: return ~0ull;
    }
}

static uint64_t ones(const struct ir *ir, ir_ref r, int depth)
{
    enum ir_type t = ir_type_of(ir, r);

    if (t > I64 || depth == 0)
        return ~0ull;
    if (ir_is_const(r))
        return ir_value(ir, r);
    if (!has_known_bits(ir, r))
        return type_mask(t);
    return op_ones(ir, ir_at(ir, r), depth - 1) & type_mask(t);
}

uint64_t ir_possible_ones(const struct ir *ir, ir_ref r)
{
    return ones(ir, r, DEPTH);
}

static unsigned constant_width(uint64_t v, unsigned w)
{
    unsigned n = 1;

    while (n < w && sign_extend(v, n) != sign_extend(v, w))
        n++;
    return n;
}

/* A positive number of n bits has n + 1 with its sign. */
static unsigned width_of_ones(uint64_t mask, unsigned w)
{
    unsigned n = mask == 0 ? 1 : 65 - (unsigned)__builtin_clzll(mask);

    return n < w ? n : w;
}

static unsigned signed_width(const struct ir *ir, ir_ref r, int depth);

static unsigned wider(const struct ir *ir, const struct ir_op *op, int depth)
{
    unsigned a = signed_width(ir, op->a, depth), b = signed_width(ir, op->b, depth);

    return a > b ? a : b;
}

static unsigned op_signed_width(const struct ir *ir, const struct ir_op *op, unsigned w, int depth)
{
    uint64_t n;

    switch (op->op) {
    case IR_sext: return op->aux;
    case IR_sextract: return op->aux >> 8;
    case IR_load: return op->aux & M_SIGN ? 8 * memop_bytes(op->aux) : w;
    case IR_sar: return ir_const_value(ir, op->b, &n) ? w - (unsigned)(n & (w - 1)) : w;
    case IR_get: return op->imm != 0 ? 32 : w;
    case IR_and:
    case IR_or:
    case IR_xor: return wider(ir, op, depth);
    default: return w;
    }
}

static unsigned signed_width(const struct ir *ir, ir_ref r, int depth)
{
    enum ir_type t = ir_type_of(ir, r);
    unsigned w = ir_type_bits(t);

    if (t > I64 || depth == 0)
        return w;
    if (ir_is_const(r))
        return constant_width(ir_value(ir, r), w);
    unsigned a = op_signed_width(ir, ir_at(ir, r), w, depth - 1);
    unsigned b = width_of_ones(ones(ir, r, depth), w);
    return a < b ? a : b;
}

unsigned ir_signed_width(const struct ir *ir, ir_ref r)
{
    return signed_width(ir, r, DEPTH);
}
