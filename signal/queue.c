/* Signals that have arrived and wait to be delivered by their task.
 * SPDX-License-Identifier: MIT
 */
#include "state.h"

#include "translate/cpu.h"

/* Standard signals do not queue: the first one stays (kernel/signal.c, legacy_queue). */
void queue_hold(struct task_signals *sig, const siginfo_t *info)
{
    uint64_t bit = signal_bit(info->si_signo);

    if (sig->held & bit)
        return;
    sig->held_info[info->si_signo] = *info;
    __atomic_or_fetch(&sig->held, bit, __ATOMIC_RELEASE);
}

static bool take_held(struct task_signals *sig, uint64_t set, siginfo_t *out)
{
    uint64_t ready = sig->held & set;

    if (!ready)
        return false;
    int signo = __builtin_ctzll(ready) + 1;
    *out = sig->held_info[signo];
    __atomic_and_fetch(&sig->held, ~signal_bit(signo), __ATOMIC_ACQ_REL);
    return true;
}

bool queue_take(struct task_signals *sig, siginfo_t *out)
{
    sig->attention = 0;
    if (take_held(sig, ~sig->mask, out)) {
        sig->attention = 1;             /* look again afterwards */
        return true;
    }
    if (!sig->recorded)
        return false;
    *out = sig->slot;
    sig->recorded = 0;                  /* the host mask stays closed until the caller opens it */
    return true;
}

void queue_clear(struct task_signals *sig)
{
    sig->attention = sig->recorded = 0;
    sig->held = 0;
}

/* Blocked ones stay pending in the host kernel; what we must hold ourselves is held here. */
void signal_queue(struct task *t, const siginfo_t *info)
{
    if (!(signal_bit(info->si_signo) & SYNC_SIGNALS)) {
        host_send_self(info->si_signo, info);
        return;
    }
    queue_hold(t->sig, info);
    if (!(t->sig->mask & signal_bit(info->si_signo)))
        t->sig->attention = 1;
}

bool signals_pending(struct task *t) { return t->sig->attention; }

bool signal_take_held(struct task *t, uint64_t set, siginfo_t *out)
{
    return take_held(t->sig, set, out);
}

uint64_t signals_held(const struct task *t) { return t->sig->held; }
