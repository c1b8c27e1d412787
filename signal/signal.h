/* Signals: queueing, masks, dispositions, delivery. Frames are the target's signal.c.
 * SPDX-License-Identifier: MIT
 *
 * The host handler (signal/host.c) only records siginfo in the task's queue and requests the cpu to
 * stop; delivery happens in task_run at a safe point with exact guest state. System calls that may
 * block are made so that a signal arriving just before them is not lost (safe_syscall in host.c:
 * the handler moves the pc back out of the gap). Guest signal numbers equal host numbers on the
 * generic ABIs; others map in thunk. Sets are uint64_t, bit n-1.
 */
#pragma once

#include "syscall/task.h"

enum { SIGNALS = 64 };

struct guest_action { vaddr handler, restorer; uint64_t flags, mask; };

/* Under `lock`. known: whose inherited disposition has been looked up. */
struct signals {
    pthread_mutex_t lock;
    uint64_t known;
    bool catch;                         /* the host has our handler for all of them: ptrace */
    struct guest_action action[SIGNALS + 1];
};

/* What is about to be delivered: input of abi->push_frame. */
struct delivery {
    int signo;
    siginfo_t info;
    struct guest_action action;
    uint64_t mask;                      /* to be restored by sigreturn */
    vaddr sp;                           /* the frame goes below: sp or top of the alternate stack */
    bool on_altstack;
};

struct task_signals;

/* Host handlers, dispositions as inherited. */
void signals_init(struct process *p);
struct task_signals *task_signals_new(const struct task *parent);
/* Delivers what is pending and not blocked; called at safe points. May push frames or end the
 * process. */
void signals_deliver(struct task *t);
bool signals_pending(struct task *t);
/* A synchronous signal of the guest's own making: cannot be blocked or ignored away (the kernel's
 * force_sig_info). */
void signal_force(struct task *t, int signo, int code, vaddr address);
/* The same with all of siginfo; fatal: by the default action, whatever the guest wants. */
void signal_force_info(struct task *t, const siginfo_t *info, bool fatal);
/* Ends the process like an uncaught signal: the parent sees WIFSIGNALED, with core flag as the
 * kernel would. */
_Noreturn void signal_kill_self(struct task *t, int signo);
/* Queue for this very thread (tests, gdb). */
void signal_queue(struct task *t, const siginfo_t *info);

uint64_t task_mask(const struct task *t);
void task_set_mask(struct task *t, uint64_t mask);
/* Frames: alternate stack fields as the guest's stack_t. */
struct guest_stack { vaddr sp; uint64_t size; uint32_t flags; };
struct guest_stack task_altstack(const struct task *t);
void task_set_altstack(struct task *t, struct guest_stack s);
/* sigaltstack(2) and its undoing by sigreturn: 0 or -errno. sp: the guest's. */
int task_change_altstack(struct task *t, struct guest_stack s, vaddr sp);
/* For push_frame: where a frame of `size` bytes goes; 0: it would overflow the alternate stack. */
vaddr frame_place(struct task *t, const struct delivery *d, uint64_t size, unsigned align);
/* Writes siginfo in the guest's layout (128 bytes); thunk/siginfo.c. */
struct writer;
struct reader;
void put_siginfo(struct writer *w, const siginfo_t *info);
void get_siginfo(struct reader *r, siginfo_t *info);

/* A host system call that a signal cannot slip past: arguments as syscall(2), result or -errno.
 * -RESTART_NOINTR (see syscall/task.h) if a signal came before it or the kernel would restart it:
 * the handler returns that as it is. */
int64_t safe_syscall(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e,
                     uint64_t f);
/* Calls that wait with a temporary mask (ppoll, pselect6, epoll_pwait, sigsuspend ...) give
 * host_mask(mask) to the host and then return task_waited_with_mask(t, mask, result): if a signal
 * ended the wait, its handler runs under `mask`, and the old one comes back when the handler
 * returns. */
static inline uint64_t signal_bit(int signo) { return 1ull << (signo - 1); }
uint64_t host_mask(uint64_t guest_mask);
int64_t task_waited_with_mask(struct task *t, uint64_t mask, int64_t result);

/* Around fork and execve. signals_hold: nothing is recorded until signals_resume. */
void signals_hold(void);
void signals_resume(struct task *t);
/* Around the host's fork alone: not even the signals of faults arrive, so none for the child is
 * taken for one that the parent held. signals_forked() goes back to signals_hold(); a child
 * forgets what the parent had pending. */
void signals_shut(void);
void signals_forked(struct task *t, bool child);
/* In the child: locks are new. */
void signals_after_fork(struct task *t);
/* Host mask and dispositions exactly as the guest's. */
void signals_before_exec(struct task *t);
void signals_exec_failed(struct task *t);
/* Dispositions; 0 or -errno. NULL: leave alone, not wanted. */
int signal_action(struct task *t, int signo, const struct guest_action *set,
                  struct guest_action *old);
/* From now on everything that comes is seen here, ignored signals as well. */
void signals_catch_all(struct task *t);
/* clone with CLONE_VM but without CLONE_SIGHAND; CLONE_CLEAR_SIGHAND. */
struct signals *signals_copy(const struct signals *s);
void signals_clear_handlers(struct task *t);
/* Host side of a new host thread that will run t: alternate stack, current mask. */
void task_signals_start(struct task *t);
void task_signals_free(struct task_signals *sig);
/* Pending in us rather than in the host kernel; taking one of them, for sigtimedwait. */
uint64_t signals_held(const struct task *t);
bool signal_take_held(struct task *t, uint64_t set, siginfo_t *out);
bool task_on_altstack(const struct task *t, vaddr sp);      /* running there now */
