/* Interrupted system calls: make them again, or let the guest see EINTR.
 * SPDX-License-Identifier: MIT
 *
 * The rules are the kernel's (arch/riscv/kernel/signal.c, do_signal): with a handler, NOINTR always
 * restarts, SYS if the action has SA_RESTART, NOHAND and BLOCK never; without a handler all do.
 */
#include "state.h"

#include "translate/cpu.h"

#include <errno.h>

static bool again(int64_t result, const struct guest_action *a)
{
    if (!a || result == -RESTART_NOINTR)
        return true;
    return result == -RESTART_SYS && a->flags & SA_RESTART;
}

void restart_call(struct task *t, const struct guest_action *a)
{
    int64_t result = t->result;

    if (!is_restart(result))
        return;
    t->result = 0;
    if (again(result, a))
        task_undo_call(t);
    else
        t->abi->call_result(t->cpu, -EINTR);    /* 4 on every Linux */
}
