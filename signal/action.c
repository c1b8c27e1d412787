/* Dispositions of a process, mirrored to the host, and what signals do by default.
 * SPDX-License-Identifier: MIT
 */
#include "state.h"

#include "tcg/base.h"

#include <errno.h>
#include <stdio.h>

#define KNOWN_FLAGS                                                                                \
    (SA_NOCLDSTOP | SA_NOCLDWAIT | SA_SIGINFO | SA_ONSTACK | SA_RESTART | SA_NODEFER |             \
     SA_RESETHAND | KERNEL_SA_RESTORER | 0x800 /* SA_EXPOSE_TAGBITS */)

const char *signal_name(int signo)
{
    static const char *const names[] = {
        [SIGSEGV] = "SIGSEGV", [SIGBUS] = "SIGBUS", [SIGFPE] = "SIGFPE",
        [SIGILL] = "SIGILL",   [SIGTRAP] = "SIGTRAP",
    };
    return signo < (int)countof(names) && names[signo] ? names[signo] : "signal";
}

/* signal(7), "Standard signals". */
enum default_action default_action(int signo)
{
    switch (signo) {
    case SIGCHLD: case SIGURG: case SIGWINCH: case SIGCONT: return DEFAULT_IGNORE;
    case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU: return DEFAULT_STOP;
    case SIGQUIT: case SIGILL: case SIGTRAP: case SIGABRT: case SIGBUS: case SIGFPE: case SIGSEGV:
    case SIGXCPU: case SIGXFSZ: case SIGSYS: return DEFAULT_CORE;
    default: return DEFAULT_TERMINATE;
    }
}

/* Until now SIGABRT was for our own crash reports. Other dispositions are looked up when needed. */
void signals_init(struct process *p)
{
    struct signals *s = alloc(sizeof(*s));
    uint64_t ignored = host_install_faults();

    pthread_mutex_init(&s->lock, NULL);
    for (int i = 1; i <= SIGNALS; i++)
        if (ignored & signal_bit(i))
            s->action[i].handler = (uintptr_t)SIG_IGN;
    s->known = SYNC_SIGNALS;
    if (!host_is_ignored(SIGABRT))
        host_set_default(SIGABRT);
    p->signals = s;
}

/* Under s->lock. */
static struct guest_action *find(struct signals *s, int signo)
{
    if (!(s->known & signal_bit(signo))) {
        s->known |= signal_bit(signo);
        s->action[signo].handler = (uintptr_t)(host_is_ignored(signo) ? SIG_IGN : SIG_DFL);
    }
    return &s->action[signo];
}

struct guest_action action_get(struct task *t, int signo)
{
    struct signals *s = t->process->signals;

    pthread_mutex_lock(&s->lock);
    struct guest_action a = *find(s, signo);
    pthread_mutex_unlock(&s->lock);
    return a;
}

int signal_action(struct task *t, int signo, const struct guest_action *set,
                  struct guest_action *old)
{
    struct signals *s = t->process->signals;

    if (signo < 1 || signo > SIGNALS || (set && (signo == SIGKILL || signo == SIGSTOP)))
        return -EINVAL;
    pthread_mutex_lock(&s->lock);
    struct guest_action *a = find(s, signo);
    if (old)
        *old = *a;
    if (set) {
        *a = *set;
        a->flags &= KNOWN_FLAGS;
        a->mask &= ~UNBLOCKABLE;
        host_set_action(signo, a, s->catch);
    }
    pthread_mutex_unlock(&s->lock);
    return 0;
}

/* Flags and mask stay (kernel/signal.c, get_signal and force_sig_info_to_task). */
void action_reset(struct task *t, int signo)
{
    struct guest_action a = action_get(t, signo);

    a.handler = (uintptr_t)SIG_DFL;
    signal_action(t, signo, &a, NULL);
}

struct signals *signals_copy(const struct signals *s)
{
    struct signals *copy = alloc(sizeof(*copy));

    copy->known = s->known;
    copy->catch = s->catch;
    memcpy(copy->action, s->action, sizeof(copy->action));
    pthread_mutex_init(&copy->lock, NULL);
    return copy;
}

/* The inherited dispositions first, while the host still knows them. */
void signals_catch_all(struct task *t)
{
    struct signals *s = t->process->signals;

    for (int i = 1; i <= SIGNALS; i++)
        if (i != SIGKILL && i != SIGSTOP)
            action_get(t, i);
    pthread_mutex_lock(&s->lock);
    s->catch = true;
    for (int i = 1; i <= SIGNALS; i++)
        if (i != SIGKILL && i != SIGSTOP)
            host_set_action(i, &s->action[i], true);
    pthread_mutex_unlock(&s->lock);
}

void signals_clear_handlers(struct task *t)
{
    for (int i = 1; i <= SIGNALS; i++)
        if (action_get(t, i).handler > (uintptr_t)SIG_IGN)
            signal_action(t, i, &(struct guest_action){ 0 }, NULL);
}

/* A new program inherits SIG_IGN and the mask from the kernel, so the kernel must know them now. */
void signals_before_exec(struct task *t)
{
    uint64_t ours = t->process->signals->catch ? ~0ull : SYNC_SIGNALS;

    for (int i = 1; i <= SIGNALS; i++)
        if (signal_bit(i) & ours && action_get(t, i).handler == (uintptr_t)SIG_IGN)
            host_set_ignored(i);
    host_set_mask(t->sig->mask);
}

void signals_exec_failed(struct task *t)
{
    host_install_faults();
    if (t->process->signals->catch)
        signals_catch_all(t);
    signals_resume(t);
}
