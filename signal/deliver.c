/* Delivery at safe points: handlers get a frame, default actions happen, the host mask opens again.
 * SPDX-License-Identifier: MIT
 */
#include "state.h"

#include "loader/loader.h"
#include "syscall/ptrace.h"
#include "translate/cpu.h"
#include "translate/gdb.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* -- the end ---------------------------------------------------------------------------------- */

_Noreturn void signal_kill_self(struct task *t, int signo)
{
    gdb_killed(t->process->gdb, signo);
    trace_exits(t, signo);
    host_set_default(signo);
    host_set_mask(~signal_bit(signo));
    for (;;) {
        syscall(SYS_tgkill, getpid(), gettid(), signo);
        if (default_action(signo) > DEFAULT_CORE)
            syscall(SYS_exit_group, 128 + signo);
    }
}

static void describe_place(struct task *t, vaddr at, char *out, size_t size)
{
    struct mapping m;

    if (t->process->space && space_find(t->process->space, at, &m))
        snprintf(out, size, " in %s+0x%llx", m.path ? m.path : "anonymous memory",
                 (unsigned long long)(at - m.start + m.offset));
    else
        snprintf(out, size, ", which is not mapped");
}

/* One line for a program that crashes; shells say less and translators are suspected first. */
static void say_crash(struct task *t, const siginfo_t *info)
{
    char place[300], line[480];
    vaddr pc = t->cpu->rt->pc;

    if (!(signal_bit(info->si_signo) & SYNC_SIGNALS) || info->si_code <= 0)
        return;
    describe_place(t, pc, place, sizeof(place));
    int n =
        snprintf(line, sizeof(line), "%s: guest program ended by %s, address 0x%llx, pc 0x%llx%s\n",
                 program_name, signal_name(info->si_signo),
                 (unsigned long long)(uintptr_t)info->si_addr, (unsigned long long)pc, place);
    (void)!write(STDERR_FILENO, line, (size_t)n < sizeof(line) ? (size_t)n : sizeof(line) - 1);
}

static void default_happens(struct task *t, const siginfo_t *info)
{
    int signo = info->si_signo;

    switch (default_action(signo)) {
    case DEFAULT_IGNORE: return;
    case DEFAULT_STOP:
        if (trace_group_stop(t, signo))
            return;
        syscall(SYS_kill, getpid(), SIGSTOP);
        return;
    default: break;
    }
    say_crash(t, info);
    if (default_action(signo) == DEFAULT_CORE)
        core_write(t, signo);
    signal_kill_self(t, signo);
}

/* -- handlers --------------------------------------------------------------------------------- */

/* kernel/signal.c, sigsp: a handler that runs on the alternate stack already stays there. */
static void choose_stack(struct task *t, struct delivery *d)
{
    const struct guest_stack *s = &t->sig->altstack;

    d->sp = t->abi->get_sp(t->cpu);
    if (!(d->action.flags & SA_ONSTACK) || !s->size)
        return;
    if (!task_on_altstack(t, d->sp))
        d->sp = s->sp + s->size;
    d->on_altstack = true;
}

vaddr frame_place(struct task *t, const struct delivery *d, uint64_t size, unsigned align)
{
    vaddr at = align_down(d->sp - size, align);

    if (task_on_altstack(t, t->abi->get_sp(t->cpu)) && !task_on_altstack(t, at))
        return 0;
    return at;
}

static void after_frame(struct task *t, const struct delivery *d)
{
    struct task_signals *sig = t->sig;

    sig->mask |= d->action.mask & ~UNBLOCKABLE;
    if (!(d->action.flags & SA_NODEFER))
        sig->mask |= signal_bit(d->signo);
    if (sig->altstack.flags & ALTSTACK_AUTODISARM)
        sig->altstack = (struct guest_stack){ .flags = ALTSTACK_DISABLED };
}

/* No room for the frame: SIGSEGV, or the end if that is what did not fit (force_sigsegv). */
static void frame_failed(struct task *t, int signo)
{
    log_to(LOG_SIGNAL, "signal %d: no stack for its frame at 0x%llx", signo,
           (unsigned long long)t->abi->get_sp(t->cpu));
    if (signo == SIGSEGV)
        action_reset(t, SIGSEGV);
    signal_force(t, SIGSEGV, SI_KERNEL, 0);
}

static void run_handler(struct task *t, const siginfo_t *info, const struct guest_action *a)
{
    struct task_signals *sig = t->sig;
    struct delivery d = { .signo = info->si_signo, .info = *info, .action = *a,
                          .mask = sig->has_saved ? sig->saved_mask : sig->mask };

    restart_call(t, a);
    if (a->flags & SA_RESETHAND)
        action_reset(t, d.signo);
    choose_stack(t, &d);
    if (!t->abi->push_frame(t, &d)) {
        frame_failed(t, d.signo);
        return;
    }
    sig->has_saved = false;
    after_frame(t, &d);
    log_to(LOG_SIGNAL, "signal %d code %d: handler 0x%llx, mask 0x%llx", d.signo, info->si_code,
           (unsigned long long)a->handler, (unsigned long long)sig->mask);
}

/* The debugger may swallow the signal or make it another. */
static void deliver(struct task *t, const siginfo_t *original)
{
    siginfo_t changed = *original, *info = &changed;

    info->si_signo = gdb_signal(t->cpu, original->si_signo);
    if (info->si_signo && unlikely(t->trace != NULL))
        info->si_signo = trace_signal(t, info);
    if (!info->si_signo)
        return;
    struct guest_action a = action_get(t, info->si_signo);

    if (a.handler == (uintptr_t)SIG_DFL)
        default_happens(t, info);
    else if (a.handler != (uintptr_t)SIG_IGN)
        run_handler(t, info, &a);
}

/* Opening the host mask lets the next pending signal in at once, so it is asked for again; frames
 * stack up as they do when the kernel delivers several. */
static void deliver_all(struct task *t)
{
    struct task_signals *sig = t->sig;
    siginfo_t info;

    do {
        while (queue_take(sig, &info)) {
            deliver(t, &info);
            if (!sig->recorded)
                host_set_mask(host_mask(sig->mask));
        }
        if (sig->has_saved) {           /* waited with another mask, and no handler ran */
            sig->has_saved = false;
            task_set_mask(t, sig->saved_mask);
        }
    } while (sig->attention);
}

void signals_deliver(struct task *t)
{
    do {
        if (unlikely(t->trace_orders))
            trace_serve_orders(t);
        deliver_all(t);
    } while (unlikely(t->trace_orders));
    restart_call(t, NULL);
}

/* kernel/signal.c, force_sig_info_to_task: blocked or ignored becomes the default action. */
void signal_force_info(struct task *t, const siginfo_t *info, bool fatal)
{
    struct task_signals *sig = t->sig;
    int signo = info->si_signo;
    bool blocked = sig->mask & signal_bit(signo);

    if (fatal || blocked || action_get(t, signo).handler == (uintptr_t)SIG_IGN) {
        action_reset(t, signo);
        sig->mask &= ~signal_bit(signo);
    }
    deliver(t, info);
    if (!sig->recorded)
        host_set_mask(host_mask(sig->mask));
}

void signal_force(struct task *t, int signo, int code, vaddr address)
{
    siginfo_t info = { .si_signo = signo, .si_code = code };

    info.si_addr = (void *)(uintptr_t)address;
    signal_force_info(t, &info, false);
}
