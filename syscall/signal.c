/* System calls about signals; what delivery means is signal/.
 * SPDX-License-Identifier: MIT
 */
#include "signal/signal.h"

#include "syscall/syscall.h"
#include "thunk/guest.h"

#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { SET_SIZE = 8, INFO_SIZE = 128 };

/* -- copies ----------------------------------------------------------------------------------- */

/* Words are in ascending significance; on 32-bit ABIs a set is two of them. */
static int get_set(struct task *t, vaddr at, uint64_t *set)
{
    struct reader r = guest_reader(t, at, SET_SIZE);

    if (t->abi->abi.word == 8)
        *set = get_u64(&r);
    else {
        *set = get_u32(&r);
        *set |= (uint64_t)get_u32(&r) << 32;
    }
    return r.c.ok ? 0 : -EFAULT;
}

static void put_set(struct writer *w, uint64_t set)
{
    if (w->c.abi->word == 8)
        put_u64(w, set);
    else {
        put_u32(w, (uint32_t)set);
        put_u32(w, (uint32_t)(set >> 32));
    }
}

static int write_set(struct task *t, vaddr at, uint64_t set)
{
    struct writer w = guest_writer(t, at, SET_SIZE);

    put_set(&w, set);
    return w.c.ok ? 0 : -EFAULT;
}

static int write_info(struct task *t, vaddr at, const siginfo_t *info)
{
    struct writer w = guest_writer(t, at, INFO_SIZE);

    put_siginfo(&w, info);
    return w.c.ok ? 0 : -EFAULT;
}

static int read_info(struct task *t, vaddr at, int signo, siginfo_t *info)
{
    struct reader r = guest_reader(t, at, INFO_SIZE);

    get_siginfo(&r, info);
    info->si_signo = signo;
    return r.c.ok ? 0 : -EFAULT;
}

static size_t action_size(const struct linux_abi *abi)
{
    return (abi->sa_restorer ? 3u : 2u) * abi->abi.word + SET_SIZE;
}

static int read_action(struct task *t, vaddr at, struct guest_action *a)
{
    struct reader r = guest_reader(t, at, action_size(t->abi));

    a->handler = get_word(&r);
    a->flags = get_word(&r);
    a->restorer = t->abi->sa_restorer ? get_word(&r) : 0;
    return r.c.ok ? get_set(t, r.c.at, &a->mask) : -EFAULT;
}

static int write_action(struct task *t, vaddr at, const struct guest_action *a)
{
    struct writer w = guest_writer(t, at, action_size(t->abi));

    put_word(&w, a->handler);
    put_word(&w, a->flags);
    if (t->abi->sa_restorer)
        put_word(&w, a->restorer);
    put_set(&w, a->mask);
    return w.c.ok ? 0 : -EFAULT;
}

/* -- dispositions and masks ------------------------------------------------------------------- */

int64_t sys_rt_sigaction(struct task *t, const uint64_t a[6])
{
    struct guest_action set, old;
    int e;

    if (a[3] != SET_SIZE)
        return -EINVAL;
    if (a[1] && (e = read_action(t, a[1], &set)))
        return e;
    if ((e = signal_action(t, (int)a[0], a[1] ? &set : NULL, &old)))
        return e;
    return a[2] ? write_action(t, a[2], &old) : 0;
}

int64_t sys_rt_sigprocmask(struct task *t, const uint64_t a[6])
{
    uint64_t now = task_mask(t), set = 0;
    int e;

    if (a[3] != SET_SIZE)
        return -EINVAL;
    if (a[1]) {
        if ((e = get_set(t, a[1], &set)))
            return e;
        switch ((int)a[0]) {
        case SIG_BLOCK: task_set_mask(t, now | set); break;
        case SIG_UNBLOCK: task_set_mask(t, now & ~set); break;
        case SIG_SETMASK: task_set_mask(t, set); break;
        default: return -EINVAL;
        }
    }
    return a[2] ? write_set(t, a[2], now) : 0;
}

int64_t sys_rt_sigpending(struct task *t, const uint64_t a[6])
{
    uint64_t set = 0;

    if (a[1] > SET_SIZE)
        return -EINVAL;
    if (syscall(SYS_rt_sigpending, &set, sizeof(set)) < 0)
        return -errno;
    return write_set(t, a[0], (set & task_mask(t)) | signals_held(t));
}

int64_t sys_rt_sigsuspend(struct task *t, const uint64_t a[6])
{
    uint64_t set, host;
    int e;

    if (a[1] != SET_SIZE)
        return -EINVAL;
    if ((e = get_set(t, a[0], &set)))
        return e;
    if (signals_held(t) & ~set)         /* held in us: the host would not wake up for them */
        return task_waited_with_mask(t, set, -EINTR);
    host = host_mask(set);
    return task_waited_with_mask(
        t, set, safe_syscall(SYS_rt_sigsuspend, (uintptr_t)&host, sizeof(host), 0, 0, 0, 0));
}

int64_t sys_pause(struct task *t, const uint64_t a[6])
{
    return safe_syscall(SYS_ppoll, 0, 0, 0, 0, 0, 0);
}

/* The host restarts what is restarted this way; a guest that makes the call itself is told what the
 * kernel's do_no_restart_syscall says. */
int64_t sys_restart_syscall(struct task *t, const uint64_t a[6]) { return -EINTR; }

static int64_t timed_wait(struct task *t, const uint64_t a[6], bool time64)
{
    struct timespec limit;
    uint64_t set;
    siginfo_t info;
    int e;

    if (a[3] != SET_SIZE)
        return -EINVAL;
    if ((e = get_set(t, a[0], &set)))
        return e;
    if (a[2]) {
        bool wide = time64 || t->abi->abi.time == 8;
        struct reader r = guest_reader(t, a[2], wide ? 16 : 8);

        limit.tv_sec = wide ? (time_t)get_u64(&r) : (int32_t)get_u32(&r);
        limit.tv_nsec =
            wide ? (t->abi->abi.word == 8 ? (long)get_u64(&r) : (long)(uint32_t)get_u64(&r))
                 : (int32_t)get_u32(&r);
        if (!r.c.ok)
            return -EFAULT;
    }
    if (signal_take_held(t, set, &info))
        e = info.si_signo;
    else
        e = (int)safe_syscall(SYS_rt_sigtimedwait, (uintptr_t)&set, (uintptr_t)&info,
                              a[2] ? (uintptr_t)&limit : 0, SET_SIZE, 0, 0);
    if (e > 0 && a[1] && write_info(t, a[1], &info))
        return -EFAULT;
    return e;
}

int64_t sys_rt_sigtimedwait(struct task *t, const uint64_t a[6]) { return timed_wait(t, a, false); }
int64_t sys_rt_sigtimedwait_time64(struct task *t, const uint64_t a[6])
{
    return timed_wait(t, a, true);
}

int64_t sys_rt_sigreturn(struct task *t, const uint64_t a[6])
{
    uint64_t mask;

    if (t->abi->pop_frame(t, &mask))
        task_set_mask(t, mask);
    else
        signal_force(t, SIGSEGV, SI_KERNEL, 0);
    return -NO_RESULT;
}

/* -- alternate stack -------------------------------------------------------------------------- */

static int read_altstack(struct task *t, vaddr at, struct guest_stack *s)
{
    struct reader r = guest_reader(t, at, 3 * t->abi->abi.word);

    s->sp = get_word(&r);
    s->flags = get_u32(&r);
    if (t->abi->abi.word == 8)
        get_u32(&r);
    s->size = get_word(&r);
    return r.c.ok ? 0 : -EFAULT;
}

/* What the guest is told of flags: in use, off, and the mode bit (kernel/signal.c,
 * sas_ss_flags). */
static uint32_t told_flags(const struct guest_stack *s, bool running)
{
    enum { ONSTACK = 1, DISABLE = 2 };

    return (s->size ? running ? ONSTACK : 0 : DISABLE) | (s->flags & 1u << 31);
}

static int write_altstack(struct task *t, vaddr at, const struct guest_stack *s, bool running)
{
    struct writer w = guest_writer(t, at, 3 * t->abi->abi.word);

    put_word(&w, s->sp);
    put_u32(&w, told_flags(s, running));
    put_align(&w, t->abi->abi.word);
    put_word(&w, s->size);
    return w.c.ok ? 0 : -EFAULT;
}

int64_t sys_sigaltstack(struct task *t, const uint64_t a[6])
{
    struct guest_stack set, old = task_altstack(t);
    vaddr sp = t->abi->get_sp(t->cpu);
    bool running = task_on_altstack(t, sp);
    int e;

    if (a[0] && ((e = read_altstack(t, a[0], &set)) || (e = task_change_altstack(t, set, sp))))
        return e;
    return a[1] ? write_altstack(t, a[1], &old, running) : 0;
}

/* -- sending ---------------------------------------------------------------------------------- */

static int64_t host_result(long r) { return r < 0 ? -errno : r; }

int64_t sys_kill(struct task *t, const uint64_t a[6])
{
    return host_result(syscall(SYS_kill, (pid_t)a[0], (int)a[1]));
}

int64_t sys_tkill(struct task *t, const uint64_t a[6])
{
    return host_result(syscall(SYS_tkill, (pid_t)a[0], (int)a[1]));
}

int64_t sys_tgkill(struct task *t, const uint64_t a[6])
{
    return host_result(syscall(SYS_tgkill, (pid_t)a[0], (pid_t)a[1], (int)a[2]));
}

int64_t sys_rt_sigqueueinfo(struct task *t, const uint64_t a[6])
{
    siginfo_t info;

    if (read_info(t, a[2], (int)a[1], &info))
        return -EFAULT;
    return host_result(syscall(SYS_rt_sigqueueinfo, (pid_t)a[0], (int)a[1], &info));
}

/* A crash handler may send the fault it got to its own thread again: that must not look like a
 * fault of ours. */
int64_t sys_rt_tgsigqueueinfo(struct task *t, const uint64_t a[6])
{
    int signo = (int)a[2];
    siginfo_t info;

    if (read_info(t, a[3], signo, &info))
        return -EFAULT;
    if ((pid_t)a[1] == t->tid && (pid_t)a[0] == getpid() && info.si_code > 0 && signo >= 1 &&
        signo <= SIGNALS) {
        signal_queue(t, &info);
        return 0;
    }
    return host_result(syscall(SYS_rt_tgsigqueueinfo, (pid_t)a[0], (pid_t)a[1], signo, &info));
}

int64_t sys_pidfd_send_signal(struct task *t, const uint64_t a[6])
{
    siginfo_t info;
    struct reader r = guest_reader(t, a[2], INFO_SIZE);

    if (a[2]) {
        get_siginfo(&r, &info);
        if (!r.c.ok)
            return -EFAULT;
    }
    /* The kernel refuses (EINVAL) a siginfo for another number. */
    return host_result(
        syscall(SYS_pidfd_send_signal, (int)a[0], (int)a[1], a[2] ? &info : NULL, (unsigned)a[3]));
}

/* -- descriptors ------------------------------------------------------------------------------ */

static int64_t signal_descriptor(struct task *t, int fd, vaddr at, uint64_t size, int flags)
{
    uint64_t set;
    int e;

    if (size != SET_SIZE)
        return -EINVAL;
    if ((e = get_set(t, at, &set)))
        return e;
    return host_result(syscall(SYS_signalfd4, fd, &set, sizeof(set), flags));
}

int64_t sys_signalfd(struct task *t, const uint64_t a[6])
{
    return signal_descriptor(t, (int)a[0], a[1], a[2], 0);
}

int64_t sys_signalfd4(struct task *t, const uint64_t a[6])
{
    return signal_descriptor(t, (int)a[0], a[1], a[2], (int)a[3]);
}
