/* The fields of an x86-64 Linux signal context.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/backend.h"

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
