/* A task's blocked signals, alternate stack, and the life of its signal state.
 * SPDX-License-Identifier: MIT
 */
#include "state.h"

#include "translate/cpu.h"

#include <errno.h>

struct task_signals *task_signals_new(const struct task *parent)
{
    struct task_signals *sig = alloc(sizeof(*sig));

    sig->altstack.flags = ALTSTACK_DISABLED;
    sig->mask = parent ? parent->sig->mask : host_get_mask() & ~UNBLOCKABLE;
    return sig;
}

uint64_t task_mask(const struct task *t) { return t->sig->mask; }

/* The host's mask first: what comes before that came before the call, and is delivered when it
 * returns. */
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

/* With SS_AUTODISARM the stack is off while a handler runs on it (kernel, on_sig_stack). */
bool task_on_altstack(const struct task *t, vaddr sp)
{
    const struct guest_stack *s = &t->sig->altstack;

    return !(s->flags & ALTSTACK_AUTODISARM) && sp > s->sp && sp - s->sp <= s->size;
}

void task_set_altstack(struct task *t, struct guest_stack s) { t->sig->altstack = s; }

/* kernel/signal.c, do_sigaltstack. */
int task_change_altstack(struct task *t, struct guest_stack s, vaddr sp)
{
    const struct guest_stack *old = &t->sig->altstack;
    uint32_t mode = s.flags & ~ALTSTACK_AUTODISARM;
    unsigned least = t->abi->min_altstack ? t->abi->min_altstack : 2048;

    if (task_on_altstack(t, sp))
        return -EPERM;
    if (mode != 0 && mode != ALTSTACK_ONSTACK && mode != ALTSTACK_DISABLED)
        return -EINVAL;
    if (old->sp == s.sp && old->size == s.size && old->flags == s.flags)
        return 0;
    if (mode == ALTSTACK_DISABLED)
        s.sp = s.size = 0;
    else if (s.size < least)
        return -ENOMEM;
    t->sig->altstack = s;
    return 0;
}

void signals_forked(struct task *t, bool child)
{
    if (child)
        queue_clear(t->sig);
    signals_hold();
}

void signals_after_fork(struct task *t)
{
    pthread_mutex_init(&t->process->signals->lock, NULL);
    host_set_mask(host_mask(t->sig->mask));
}
