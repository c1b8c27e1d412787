/* V registers as values: whole, and their low part as a scalar or 64-bit vector.
 * SPDX-License-Identifier: MIT
 *
 * Writing a part clears the rest of the register (C1.2.5).
 */
#pragma once

#include "aarch64.h"

static inline ir_ref v(struct trans *t, int64_t n) { return ir_get(t->ir, SLOT_V + (unsigned)n); }
static inline void set_v(struct trans *t, int64_t n, ir_ref value)
{
    ir_put(t->ir, SLOT_V + (unsigned)n, value);
}

/* The low part: F32, F64 or V64. */
static inline ir_ref low_v(struct trans *t, enum ir_type type, int64_t n)
{
    return type == V128 ? v(t, n) : ir_unary(t->ir, IR_vlow, type, v(t, n));
}

/* value of any type up to 128 bits: the rest becomes 0. */
static inline void set_low_v(struct trans *t, int64_t n, ir_ref value)
{
    if (ir_type_of(t->ir, value) != V128)
        value = ir_unary(t->ir, IR_vzext, V128, value);
    set_v(t, n, value);
}

static inline enum ir_type vector_type(int64_t q) { return q ? V128 : V64; }
