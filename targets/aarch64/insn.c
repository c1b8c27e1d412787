/* From guest bytes to a trans function: the decoders of AArch64, one line per table.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

/* decodegen makes one per .decode file; the most frequent first. */
/* clang-format off */
extern const struct decoder
    a64_imm_decoder, a64_reg_decoder, a64_mem_decoder, a64_branch_decoder, a64_atomic_decoder,
    a64_simd_imm_decoder, a64_simd_decoder, a64_scalar_decoder, a64_simd_mem_decoder,
    a64_fp_decoder, a64_crypto_decoder, a64_pauth_decoder, 
    sve_int_decoder, sve_perm_decoder, sve_pred_decoder,
    sve_mem_decoder, sve_fp_decoder, sve2_decoder;

const struct decoder *const aarch64_decoders[] = {
    &a64_imm_decoder,
    &a64_mem_decoder,
    &a64_branch_decoder,
    &a64_reg_decoder,
    &a64_fp_decoder,
    &a64_crypto_decoder,
    &a64_simd_imm_decoder,
    &a64_simd_decoder,
    &a64_simd_mem_decoder,
    &a64_scalar_decoder,
    &a64_atomic_decoder,
    &sve_mem_decoder,
    &sve_int_decoder,
    &sve_pred_decoder,
    &sve_perm_decoder,
    &sve_fp_decoder,
    &sve2_decoder,
    &a64_pauth_decoder,
    NULL,
};
/* clang-format on */

static bool decode(struct trans *t)
{
    for (const struct decoder *const *d = aarch64_decoders; *d; d++)
        if ((*d)->decode(t, t->raw))
            return true;
    return false;
}

/* Data processing, B.cond, CBZ and TBZ do by themselves what deferred flags need; others may fault
 * or leave. */
static bool may_wait(uint32_t insn)
{
    unsigned op0 = insn >> 25 & 15;             /* C4.1 */

    return (op0 & 14) == 8 || (op0 & 7) == 5 || (op0 & 7) == 7 ||
           (insn & 0x7c000000) == 0x14000000 || (insn & 0xff000000) == 0x54000000 ||
           (insn & 0x7c000000) == 0x34000000;
}

/* pc and targets of branches are aligned (BR to others is seen here). */
bool aarch64_translate_insn(struct trans *t)
{
    t->next_pc = t->pc + 4;
    if (t->pc & 3) {
        ir_insn(t->ir, t->pc, 4);
        ir_call(t->ir, HELP_misaligned_pc, 0, 0, 0, 0);
        ir_exit(t->ir, t->pc, EXIT_ILLEGAL);
        t->done = true;
        return true;
    }
    if (!fetch32(t, t->pc, &t->raw))
        return false;
    t->name = "illegal";
    ir_insn(t->ir, t->pc, 4);
    if (!may_wait(t->raw))
        flags_flush(t);
    if (!decode(t)) {
        log_to(LOG_TODO, "todo: insn %08x at 0x%llx\n", t->raw, (unsigned long long)t->pc);
        aarch64_leave(t, t->pc, EXIT_ILLEGAL);
    }
    return true;
}
