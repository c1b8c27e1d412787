/* Private to signal/: what a task knows about its signals, and the host side of them.
 * SPDX-License-Identifier: MIT
 *
 * Blocked guest signals stay pending in the host kernel: while guest code runs, the host mask is
 * the guest's mask without the synchronous signals. So sigpending, signalfd, sigtimedwait, the
 * choice of a thread for a process-directed signal and inheritance by execve are the kernel's own.
 *
 * An asynchronous signal is recorded in `slot`, and from then on (from the return of the host
 * handler) all host signals are blocked until the task has delivered it. So one slot is enough,
 * nothing is lost, and order is the kernel's.
 *
 * Synchronous signals (SIGSEGV...) must never be blocked in the host: our own faults come through
 * them. If somebody sends one with kill(), it is held here, one for each number as the kernel does
 * for standard signals.
 */
#pragma once

#include "signal/signal.h"

enum { ALTSTACK_ONSTACK = 1, ALTSTACK_DISABLED = 2 };     /* SS_* */
#define ALTSTACK_AUTODISARM (1u << 31)
enum { KERNEL_SA_RESTORER = 0x04000000, HELD_SIGNALS = 32 };

#define SYNC_SIGNALS                                                                               \
    (1ull << (SIGSEGV - 1) | 1ull << (SIGBUS - 1) | 1ull << (SIGFPE - 1) | 1ull << (SIGILL - 1) |  \
     1ull << (SIGTRAP - 1))
#define UNBLOCKABLE (1ull << (SIGKILL - 1) | 1ull << (SIGSTOP - 1))

struct task_signals {
    uint64_t mask;                      /* the guest's blocked set */
    uint64_t saved_mask;                /* has_saved: goes into the next frame (sigsuspend...) */
    bool has_saved;
    struct guest_stack altstack;
    volatile int attention;             /* something is to be delivered: gate of safe_syscall */
    volatile int recorded;              /* slot is full and host signals are blocked */
    siginfo_t slot;
    volatile uint64_t held;             /* synchronous numbers that somebody sent */
    siginfo_t held_info[HELD_SIGNALS];
    void *host_stack;                   /* alternate stack of the host thread */
};

/* host.c */
/* As the guest's needs; catch: ours also where the guest has none (ptrace). */
int host_set_action(int signo, const struct guest_action *action, bool catch);
void host_set_default(int signo);
void host_set_ignored(int signo);
bool host_is_ignored(int signo);
/* Our handler for the synchronous signals; which of them were ignored. */
uint64_t host_install_faults(void);
uint64_t host_get_mask(void);
void host_set_mask(uint64_t mask);
void host_send_self(int signo, const siginfo_t *info);

/* queue.c: takes the next signal that may be delivered now; false: none. Sets attention anew. */
bool queue_take(struct task_signals *sig, siginfo_t *out);
void queue_hold(struct task_signals *sig, const siginfo_t *info);       /* async-signal-safe */
void queue_clear(struct task_signals *sig);

/* action.c */
struct guest_action action_get(struct task *t, int signo);
void action_reset(struct task *t, int signo);
enum default_action { DEFAULT_TERMINATE, DEFAULT_CORE, DEFAULT_IGNORE, DEFAULT_STOP };
enum default_action default_action(int signo);
const char *signal_name(int signo);

/* restart.c: decides about a call that ended with -RESTART_*; a: the handler that will run, NULL:
 * none. */
void restart_call(struct task *t, const struct guest_action *a);
