/* Expansions of ops that a back end lacks: private to legalize.c.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "tcg/backend.h"

/* Emits simpler ops and returns the ref that stands for the result (0: the op has none). */
typedef ir_ref expand_fn(struct ir *ir, const struct ir_op *op, const struct backend *backend);

extern expand_fn *const expand_int[IR_OPS], *const expand_wide[IR_OPS];
bool legal(const struct ir *ir, const struct ir_op *op, const struct backend *backend);

static inline ir_ref number(struct ir *ir, const struct ir_op *op, uint64_t v)
{
    return ir_const(ir, op->type, v);
}
