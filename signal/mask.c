/* A task's blocked signals, alternate stack, and the life of its signal state.
 * SPDX-License-Identifier: MIT
 */
#include "state.h"

#include "translate/cpu.h"

#include <errno.h>

enum { ALTSTACK_DISABLED = 2 };         /* SS_DISABLE on every Linux */

struct task_signals *task_signals_new(const struct task *parent)
{
    struct task_signals *sig = alloc(sizeof(*sig));

    sig->altstack.flags = ALTSTACK_DISABLED;
    sig->mask = parent ? parent->sig->mask : host_get_mask() & ~UNBLOCKABLE;
    return sig;
}

uint64_t task_mask(const struct task *t) { return t->sig->mask; }

/* The host's mask first: what comes before that came before the call, and is delivered when it returns. */
void task_set_mask(struct task *t, uint64_t mask)
{
    struct task_signals *sig = t->sig;

    mask &= ~UNBLOCKABLE;
    if (!sig->recorded)
        host_set_mask(host_mask(mask));
    sig->mask = mask;
    if (sig->held & ~mask)
        sig->attention = 1;
}

int64_t task_waited_with_mask(struct task *t, uint64_t mask, int64_t result)
{
    struct task_signals *sig = t->sig;

    if (result == -EINTR && sig->attention) {
        sig->saved_mask = sig->mask;
        sig->has_saved = true;
        sig->mask = mask & ~UNBLOCKABLE;
    }
    return result;
}

struct guest_stack task_altstack(const struct task *t) { return t->sig->altstack; }

void task_set_altstack(struct task *t, struct guest_stack s) { t->sig->altstack = s; }

void signals_after_fork(struct task *t)
{
    queue_clear(t->sig);
    pthread_mutex_init(&t->process->signals->lock, NULL);
    host_set_mask(host_mask(t->sig->mask));
}
