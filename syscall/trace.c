/* -strace: a line per system call.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/syscall.h"

#include <string.h>

void trace_enter(struct task *t)
{
    log_write("%d %s(%#lx, %#lx, %#lx, %#lx, %#lx, %#lx)\n", t->tid, t->call ? t->call->name : "?",
              (long)t->args[0], (long)t->args[1], (long)t->args[2], (long)t->args[3], (long)t->args[4],
              (long)t->args[5]);
}

void trace_leave(struct task *t, int64_t result)
{
    if (result < 0 && result > -4096)
        log_write("%d %s = %ld (%s)\n", t->tid, t->call ? t->call->name : "?", (long)result, strerror(-result));
    else
        log_write("%d %s = %#lx\n", t->tid, t->call ? t->call->name : "?", (long)result);
}
