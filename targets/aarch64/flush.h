/* Scalar floating point with FPCR.FZ: operands and results that are flushed to zero, inline.
 * SPDX-License-Identifier: MIT
 *
 * An operand that is denormal becomes zero and raises IDC (FPUnpack); a result that is tiny before
 * rounding becomes zero and raises UFC, but not IXC (FPRound). The host's own operation follows on
 * flushed operands. Its sum, if tiny, is exact; a product that could be tiny is told by the
 * exponents before, and left to the helper.
 */
#pragma once

#include "simd.h"

static inline bool flushes(const struct trans *t, enum ir_type type)
{
    return t->flags & (type == F16 ? A64_FLAG_FZ16 : A64_FLAG_FZ);
}

/* value, F32 or F64, as an operand; as a sum. */
ir_ref flush_operand(struct trans *t, ir_ref value);
ir_ref flush_sum(struct trans *t, ir_ref value);
/* Branches to label if the operation on flushed operands could be tiny: op is IR_fmul, IR_fdiv,
 * IR_fma (its product) or IR_fcvt (of a to F32). */
void flush_guard(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b, unsigned label);
