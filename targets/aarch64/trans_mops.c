/* Memory copy and memory set: Arm ARM C6.2, CPYP to SETE; help_mops.c does the work.
 * SPDX-License-Identifier: MIT
 *
 * We are an implementation of option A: the prologue makes the size negative and lets addresses
 * point to the ends (forward), the main part does all, the epilogue what a debugger left.
 */
#include "flags.h"

#include "targets/aarch64/a64_mops.decode.h"

static void part_of(struct trans *t, int64_t what, int64_t part, uint64_t registers)
{
    flags_flush(t);
    ir_call(t->ir, HELP_mops, k64(t, registers), k64(t, (uint64_t)(what << 4 | part)), 0, 0);
    if (part == MOPS_P)
        flags_set_bits(t, ir_const(t->ir, I32, 0));
}

/* Reserved: registers that are the same, and 31. */
bool trans_mops(struct trans *t, const struct args_mops *a)
{
    if (a->rd == a->rs || a->rd == a->rn || a->rs == a->rn || a->rd == 31 || a->rs == 31 ||
        a->rn == 31)
        return false;
    part_of(t, a->what, a->part, (uint64_t)(a->rd | a->rn << 8 | a->rs << 16));
    return true;
}

/* rs is data: 31 is zero. */
bool trans_mset(struct trans *t, const struct args_sets *a)
{
    if (a->rd == a->rs || a->rd == a->rn || a->rs == a->rn || a->rd == 31 || a->rn == 31)
        return false;
    part_of(t, a->what, a->part, (uint64_t)(a->rd | a->rn << 8 | a->rs << 16));
    return true;
}
