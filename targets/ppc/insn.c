/* From guest bytes to a trans function: the decoders of Power, one line per table.
 * SPDX-License-Identifier: MIT
 */
#include "ppc.h"

/* decodegen makes one per .decode file; the most frequent first. */
extern const struct decoder ppc_branch_decoder, ppc_fixed_decoder, ppc_mem_decoder,
    ppc_rotate_decoder, ppc_system_decoder;

const struct decoder *const ppc_decoders[] = {
    &ppc_mem_decoder,    &ppc_fixed_decoder,  &ppc_branch_decoder,
    &ppc_rotate_decoder, &ppc_system_decoder, NULL,
};

static bool decode(struct trans *t)
{
    for (const struct decoder *const *d = ppc_decoders; *d; d++)
        if ((*d)->decode(t, t->raw))
            return true;
    return false;
}

bool ppc_translate_insn(struct trans *t)
{
    t->next_pc = to_word(t, t->pc + 4);
    if (!fetch32(t, t->pc, &t->raw))
        return false;
    t->name = "illegal";
    ir_insn(t->ir, t->pc, 4);
    if (!decode(t)) {
        log_to(LOG_TODO, "todo: insn %08x at 0x%llx\n", t->raw, (unsigned long long)t->pc);
        ppc_leave(t, t->pc, EXIT_ILLEGAL);
    }
    return true;
}
