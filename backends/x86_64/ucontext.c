/* The fields of an x86-64 Linux signal context.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

#include <ucontext.h>

uintptr_t host_pc(const void *ucontext)
{
    return (uintptr_t)((const ucontext_t *)ucontext)->uc_mcontext.gregs[REG_RIP];
}

void host_set_pc(void *ucontext, uintptr_t pc)
{
    ((ucontext_t *)ucontext)->uc_mcontext.gregs[REG_RIP] = (greg_t)pc;
}

/* Intel SDM volume 3, 4.7: bit 1 of a page fault's error code. */
bool host_fault_is_write(const void *ucontext)
{
    return ((const ucontext_t *)ucontext)->uc_mcontext.gregs[REG_ERR] & 2;
}

/* -- the guest's state in a context of generated code ----------------------------------------- */

static const int context_regs[] = {
    [RAX] = REG_RAX, [RCX] = REG_RCX, [RDX] = REG_RDX, [RBX] = REG_RBX, [RSP] = REG_RSP,
    [RBP] = REG_RBP, [RSI] = REG_RSI, [RDI] = REG_RDI, [R8] = REG_R8,   [R9] = REG_R9,
    [R10] = REG_R10, [R11] = REG_R11, [R12] = REG_R12, [R13] = REG_R13, [R14] = REG_R14,
    [R15] = REG_R15,
};

void x86_64_sync_fault(struct runtime *rt, const void *ucontext)
{
    const mcontext_t *context = &((const ucontext_t *)ucontext)->uc_mcontext;
    const struct machine *m = &x86.machine;

    for (reg r = 0; r < MAX_REGS; r++) {
        if (m->slot_of[r] < 0)
            continue;
        const struct ir_slot *s = &m->config->slots[m->slot_of[r]];
        const void *from = r >= XMM0 ? (const void *)&context->fpregs->_xmm[r - XMM0]
                                     : (const void *)&context->gregs[context_regs[r]];
        memcpy((uint8_t *)rt + s->offset, from, ir_type_bytes((enum ir_type)s->type));
    }
}

/* Homes are in memory already, and the engine may have changed them there. */
void x86_64_leave_from_signal(struct runtime *rt, void *ucontext)
{
    host_set_pc(ucontext, (uintptr_t)x86.back_to_c);
}

/* The guest called deeper than the shadow stack: predictions start anew and the push is tried
 * again. */
bool x86_64_repair(struct runtime *rt, void *ucontext, uintptr_t address)
{
    struct scratch *s = scratch_of(rt);
    greg_t *sp = &((ucontext_t *)ucontext)->uc_mcontext.gregs[REG_RSP];

    if (s->returns_low == 0 || address - s->returns_low >= s->returns_base - s->returns_low)
        return false;
    *sp = (greg_t)s->returns_base;
    return true;
}
