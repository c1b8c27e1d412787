/* What runs inside host signal handlers: it records and requests; and the raw calls about signals.
 * SPDX-License-Identifier: MIT
 *
 * Calls are made raw, since libc keeps signals 32 and 33 for itself and guests need them.
 */
#include "state.h"

#include "loader/loader.h"
#include "syscall/ptrace.h"
#include "translate/cpu.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

enum { HOST_STACK = 64 << 10 };

struct kernel_action {                  /* what rt_sigaction(2) takes, not libc's struct */
    void *handler;
    unsigned long flags;
    void (*restorer)(void);
    uint64_t mask;
};

/* -- inside the handler ----------------------------------------------------------------------- */

static void set_context_mask(ucontext_t *uc, uint64_t mask)
{
    memcpy(&uc->uc_sigmask, &mask, sizeof(mask));
}

/* The task looks at it at its next safe point; a call that is about to be made is not. */
static void interrupt(struct task *t, void *context)
{
    t->sig->attention = 1;
    cpu_request(t->cpu);

    uintptr_t pc = host_pc(context);
    if (pc >= (uintptr_t)host_gate_begin && pc < (uintptr_t)host_gate_end)
        host_set_pc(context, (uintptr_t)host_gate_closed);
}

static void record(struct task *t, const siginfo_t *info, void *context)
{
    struct task_signals *sig = t->sig;

    if (signal_bit(info->si_signo) & SYNC_SIGNALS) {
        queue_hold(sig, info);
        if (sig->mask & signal_bit(info->si_signo))
            return;
    } else {
        sig->slot = *info;
        sig->recorded = 1;
        set_context_mask(context, ~SYNC_SIGNALS);
    }
    interrupt(t, context);
}

static void handle(int signo, siginfo_t *info, void *context)
{
    int error = errno;
    struct task *t = current_task;

    if (signo == SIGTRAP && info->si_code == TRACE_CODE) {
        if (t && t->sig) {
            trace_take_order(t, info);
            interrupt(t, context);
        }
        errno = error;
        return;
    }

    /* Codes above 0 are the kernel's: a fault of this thread, right now. */
    if (signal_bit(signo) & SYNC_SIGNALS && info->si_code > 0) {
        if (!fault_handle(t ? t->cpu : NULL, signo, info, context))
            crash_report(signo, info, context);
    } else if (t && t->sig)
        record(t, info, context);
    errno = error;
}

/* -- dispositions and masks ------------------------------------------------------------------- */

static int set_raw(int signo, const struct kernel_action *set, struct kernel_action *old)
{
    return syscall(SYS_rt_sigaction, signo, set, old, sizeof(uint64_t)) < 0 ? -errno : 0;
}

static int install(int signo, unsigned long flags, struct kernel_action *old)
{
    struct kernel_action k = {
        .handler = (void *)handle,
        .flags = flags | SA_SIGINFO | SA_ONSTACK | KERNEL_SA_RESTORER,
        .restorer = host_sigreturn,
        .mask = ~(uint64_t)0 & ~SYNC_SIGNALS,
    };
    return set_raw(signo, &k, old);
}

/* SIG_DFL and SIG_IGN go to the host, so that job control, SIGCHLD reaping, SIGPIPE and execve are
 * the kernel's own. SA_RESTART goes too: then the kernel decides which calls restart. */
int host_set_action(int signo, const struct guest_action *action, bool catch)
{
    enum { MIRRORED = SA_RESTART | SA_NOCLDSTOP | SA_NOCLDWAIT };
    unsigned long flags = action->flags & MIRRORED;

    if (catch && action->handler <= (uintptr_t)SIG_IGN) {
        bool reaps = signo == SIGCHLD && action->handler == (uintptr_t)SIG_IGN;
        return install(signo, flags | SA_RESTART | (reaps ? SA_NOCLDWAIT : 0), NULL);
    }

    if (signal_bit(signo) & SYNC_SIGNALS)
        return install(signo, flags, NULL);
    if (action->handler > (uintptr_t)SIG_IGN)
        return install(signo, flags, NULL);
    struct kernel_action k = { .handler = (void *)(uintptr_t)action->handler, .flags = flags };
    return set_raw(signo, &k, NULL);
}

void host_set_default(int signo)
{
    set_raw(signo, &(struct kernel_action){ 0 }, NULL);
}

void host_set_ignored(int signo)
{
    set_raw(signo, &(struct kernel_action){ .handler = (void *)SIG_IGN }, NULL);
}

bool host_is_ignored(int signo)
{
    struct kernel_action k = { 0 };

    return set_raw(signo, NULL, &k) == 0 && k.handler == (void *)SIG_IGN;
}

uint64_t host_install_faults(void)
{
    uint64_t ignored = 0;

    for (int i = 1; i <= SIGNALS; i++) {
        struct kernel_action old = { 0 };
        if (signal_bit(i) & SYNC_SIGNALS && install(i, 0, &old) == 0 &&
            old.handler == (void *)SIG_IGN)
            ignored |= signal_bit(i);
    }
    return ignored;
}

uint64_t host_get_mask(void)
{
    uint64_t mask = 0;
    syscall(SYS_rt_sigprocmask, SIG_BLOCK, NULL, &mask, sizeof(mask));
    return mask;
}

void host_set_mask(uint64_t mask)
{
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, NULL, sizeof(mask));
}

uint64_t host_mask(uint64_t guest_mask)
{
    return guest_mask & ~SYNC_SIGNALS;
}

void host_send_self(int signo, const siginfo_t *info)
{
    siginfo_t copy = *info;
    syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), signo, &copy);
}

/* -- system calls ----------------------------------------------------------------------------- */

static const volatile int gate_open;

int64_t safe_syscall(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e,
                     uint64_t f)
{
    const struct task *t = current_task;
    const uint64_t args[6] = { a, b, c, d, e, f };

    return host_syscall_gated(t && t->sig ? &t->sig->attention : &gate_open, number, args);
}

/* -- threads ---------------------------------------------------------------------------------- */

static void use_host_stack(struct task_signals *sig)
{
    void *at = mmap(NULL, HOST_STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (at == MAP_FAILED)
        return;                         /* handlers then run on the thread's own stack */
    sig->host_stack = at;
    sigaltstack(&(stack_t){ .ss_sp = at, .ss_size = HOST_STACK }, NULL);
}

void task_signals_start(struct task *t)
{
    if (!t->sig->host_stack && !t->borrowed)
        use_host_stack(t->sig);
    host_set_mask(host_mask(t->sig->mask));
}

void task_signals_free(struct task_signals *sig)
{
    if (sig->host_stack) {
        stack_t off = { .ss_flags = SS_DISABLE }, now;

        if (sigaltstack(NULL, &now) == 0 && now.ss_sp == sig->host_stack)
            sigaltstack(&off, NULL);
        munmap(sig->host_stack, HOST_STACK);
    }
    release(sig);
}

void signals_hold(void)
{
    host_set_mask(~SYNC_SIGNALS);
}

void signals_shut(void)
{
    host_set_mask(~(uint64_t)0);
}

/* A recorded signal keeps all others out until it is delivered. */
void signals_resume(struct task *t)
{
    if (!t->sig->recorded)
        host_set_mask(host_mask(t->sig->mask));
}
