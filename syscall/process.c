/* Waiting for children.
 * SPDX-License-Identifier: MIT
 */
#include "ptrace.h"

#include "syscall/host.h"
#include "syscall/syscall.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include "signal/signal.h"

#include <sys/resource.h>
#include <sys/wait.h>

static int put_usage(struct task *t, vaddr at, const struct rusage *usage)
{
    return at ? struct_put(t, at, STRUCT_rusage, usage) : 0;
}

int64_t sys_wait4(struct task *t, const uint64_t a[6])
{
    struct rusage usage;
    int status = 0;
    int64_t r;

    do
        r = safe_syscall(SYS_wait4, a[0], (uintptr_t)&status, a[2], (uintptr_t)&usage, 0, 0);
    while (r > 0 && !trace_waited(t, (pid_t)r, &status));

    if (r > 0 && ((a[1] && u32_put(t, a[1], (uint32_t)status)) || put_usage(t, a[3], &usage)))
        return -EFAULT;
    return r;
}

int64_t sys_waitpid(struct task *t, const uint64_t a[6])
{
    return sys_wait4(t, (const uint64_t[6]){ a[0], a[1], a[2] });
}

/* kernel/exit.c writes these fields and no others. */
static int put_child(struct task *t, vaddr at, const siginfo_t *info)
{
    struct writer w = guest_writer(t, at, 32);

    put_u32(&w, (uint32_t)info->si_signo);
    put_u32(&w, 0);
    put_u32(&w, (uint32_t)info->si_code);
    if (t->abi->abi.word == 8)
        w.c.at += 4;
    put_u32(&w, (uint32_t)info->si_pid);
    put_u32(&w, info->si_uid);
    put_u32(&w, (uint32_t)info->si_status);
    return w.c.ok ? 0 : -EFAULT;
}

static bool waited_id(struct task *t, siginfo_t *info)
{
    bool stopped = info->si_code == CLD_TRAPPED || info->si_code == CLD_STOPPED;
    int status = stopped ? info->si_status << 8 | 0x7f : 0;

    if (info->si_code == CLD_CONTINUED)
        return true;
    if (!trace_waited(t, info->si_pid, &status))
        return false;
    if (stopped)
        info->si_status = status >> 8;
    return true;
}

int64_t sys_waitid(struct task *t, const uint64_t a[6])
{
    struct rusage usage = { 0 };
    siginfo_t info = { 0 };
    int64_t r;

    do
        r = safe_syscall(SYS_waitid, a[0], a[1], (uintptr_t)&info, a[3], (uintptr_t)&usage, 0);
    while (r == 0 && info.si_pid && !(a[3] & WNOWAIT) && !waited_id(t, &info));

    if (r == 0 &&
        ((info.si_signo && put_usage(t, a[4], &usage)) || (a[2] && put_child(t, a[2], &info))))
        return -EFAULT;
    return r;
}
