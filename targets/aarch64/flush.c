/* Flushing to zero as operations of the IR.
 * SPDX-License-Identifier: MIT
 */
#include "flush.h"

#include "tcg/float.h"

static enum ir_type int_of(enum ir_type t) { return t == F64 ? I64 : I32; }
static unsigned fraction_bits(enum ir_type t) { return t == F64 ? 52 : 23; }
static unsigned bias(enum ir_type t) { return t == F64 ? 1023 : 127; }

/* Of a denormal the sign is left, and flag is raised. Twice the magnitude, less 1: for zero that is
 * the largest integer. */
static ir_ref flushed(struct trans *t, ir_ref value, unsigned flag)
{
    struct ir *ir = t->ir;
    enum ir_type f = ir_type_of(ir, value), i = int_of(f);
    ir_ref bits = ir_bitcast(ir, i, value), one = ir_const(ir, i, 1);
    ir_ref twice = ir_binary(ir, IR_shl, i, bits, ir_const(ir, i, 1));
    ir_ref size = ir_binary(ir, IR_sub, i, twice, one);
    ir_ref limit = ir_const(ir, i, 2 * float_smallest_normal(f) - 1);
    ir_ref zero = ir_binary(ir, IR_and, i, bits,
                            ir_const(ir, i, 1ull << (8 * ir_type_bytes(f) - 1)));
    ir_ref raised = ir_binary_imm(ir, IR_mul, I32, ir_setcc(ir, I32, CC_LTU, size, limit), flag);

    ir_state_store(ir, CELL(rt.fp_flags),
                   ir_binary(ir, IR_or, I32, ir_state_load(ir, I32, CELL(rt.fp_flags)), raised));
    return ir_bitcast(ir, f, ir_select(ir, CC_LTU, size, limit, zero, bits));
}

ir_ref flush_operand(struct trans *t, ir_ref value) { return flushed(t, value, FP_DENORMAL); }
ir_ref flush_sum(struct trans *t, ir_ref value) { return flushed(t, value, FP_UNDERFLOW); }

/* The exponent's field; of zero, with which nothing is tiny, a large one. */
static ir_ref exponent(struct trans *t, ir_ref value)
{
    struct ir *ir = t->ir;
    enum ir_type f = ir_type_of(ir, value), i = int_of(f);
    ir_ref bits = ir_bitcast(ir, i, value);
    ir_ref size = ir_binary(ir, IR_shl, i, bits, ir_const(ir, i, 1));
    ir_ref field = ir_extract(ir, i, bits, fraction_bits(f), f == F64 ? 11 : 8);

    return ir_select(ir, CC_EQ, size, ir_const(ir, i, 0), ir_const(ir, i, 0x7ff), field);
}

/* With fields x and y, a * b is at least 2^(x + y - 2 bias), a / b at least 2^(x - y - 1); normal
 * is what is at least 2^(1 - bias). Of a product to be added to, the last bit is to be normal. */
void flush_guard(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b, unsigned label)
{
    struct ir *ir = t->ir;
    enum ir_type f = ir_type_of(ir, a), i = int_of(f);
    ir_ref x = exponent(t, a), least;

    if (op == IR_fcvt) {
        least = ir_const(ir, i, bias(F64) - bias(F32) + 2);
    } else if (op == IR_fdiv) {
        ir_ref y = ir_extract(ir, i, ir_bitcast(ir, i, b), fraction_bits(f), f == F64 ? 11 : 8);
        x = ir_binary_imm(ir, IR_add, i, x, bias(f) - 3);
        least = y;
    } else {
        x = ir_binary(ir, IR_add, i, x, exponent(t, b));
        least = ir_const(ir, i, bias(f) + 2 + (op == IR_fma ? 2 * fraction_bits(f) : 0));
    }
    ir_brcc(ir, CC_LTU, x, least, label);
}
