/* Limits and scheduling attributes.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <linux/capability.h>
#include <sys/resource.h>

/* What counts against these on the host is our memory as well as the guest's, and our descriptors,
 * so the guest's own are ours to keep. */
static bool is_of_space(uint64_t resource)
{
    return resource == RLIMIT_AS || resource == RLIMIT_DATA || resource == RLIMIT_NOFILE;
}

/* kernel/sys.c, do_prlimit. */
static int64_t limit_of_self(struct task *t, int resource, const struct rlimit *set,
                             struct rlimit *old)
{
    struct rlimit now = space_limit(t->process->space, resource);

    if (set && set->rlim_cur > set->rlim_max)
        return -EINVAL;
    if (set && set->rlim_max > now.rlim_max && !host_capable(CAP_SYS_RESOURCE))
        return -EPERM;
    if (old)
        *old = now;
    int error = set ? space_set_limit(t->process->space, resource, set) : 0;

    if (set && !error && resource == RLIMIT_NOFILE)
        fd_limit_changed(t);
    return error;
}

static int64_t limit(struct task *t, pid_t pid, unsigned resource, const struct rlimit *set,
                     struct rlimit *old)
{
    if (is_of_space(resource) && t->process->space && (pid == 0 || pid == getpid()))
        return limit_of_self(t, (int)resource, set, old);
    int64_t result =
        host_call(SYS_prlimit64, (uint64_t)pid, resource, (uintptr_t)set, (uintptr_t)old, 0, 0);

    if (result == 0 && set && resource == RLIMIT_STACK && (pid == 0 || pid == getpid()))
        stack_set_limit(t->process, set->rlim_cur);
    return result;
}

int64_t sys_prlimit64(struct task *t, const uint64_t a[6])
{
    struct rlimit set, old;

    if (a[2] && struct_get(t, a[2], STRUCT_rlimit64, &set) < 0)
        return -EFAULT;
    int64_t result = limit(t, (pid_t)a[0], (unsigned)a[1], a[2] ? &set : NULL, a[3] ? &old : NULL);

    return result < 0 || !a[3] ? result : struct_put(t, a[3], STRUCT_rlimit64, &old);
}

/* A 32-bit rlim_t says "infinite" with all ones, and so do limits that it cannot hold. */
static uint64_t narrow(const struct task *t, uint64_t v)
{
    return t->abi->abi.word == 4 && v > UINT32_MAX ? UINT32_MAX : v;
}

static uint64_t widen(const struct task *t, uint64_t v)
{
    return t->abi->abi.word == 4 && v == UINT32_MAX ? RLIM_INFINITY : v;
}

int64_t sys_getrlimit(struct task *t, const uint64_t a[6])
{
    struct rlimit old;
    int64_t result = limit(t, 0, (unsigned)a[0], NULL, &old);

    if (result < 0)
        return result;
    old = (struct rlimit){ narrow(t, old.rlim_cur), narrow(t, old.rlim_max) };
    return struct_put(t, a[1], STRUCT_rlimit, &old);
}

int64_t sys_setrlimit(struct task *t, const uint64_t a[6])
{
    struct rlimit set;

    if (struct_get(t, a[1], STRUCT_rlimit, &set) < 0)
        return -EFAULT;
    set = (struct rlimit){ widen(t, set.rlim_cur), widen(t, set.rlim_max) };
    return limit(t, 0, (unsigned)a[0], &set, NULL);
}

/* struct sched_attr says its own size and is the same for all little-endian ABIs. */
int64_t sys_sched_setattr(struct task *t, const uint64_t a[6])
{
    uint32_t size;

    if (!a[1] || t->abi->abi.big_endian)
        return -EINVAL;
    if (u32_get(t, a[1], &size) < 0)
        return -EFAULT;
    void *attr = guest_pointer(t, a[1], size ? size : 48);

    return attr ? host_call(SYS_sched_setattr, a[0], (uintptr_t)attr, a[2], 0, 0, 0) : -EFAULT;
}

/* Relative to now; the raw getpriority() counts 20 - nice. */
int64_t sys_nice(struct task *t, const uint64_t a[6])
{
    int64_t now = 20 - host_call(SYS_getpriority, PRIO_PROCESS, 0, 0, 0, 0, 0),
            want = now + (int)a[0];

    return host_call(SYS_setpriority, PRIO_PROCESS, 0, (uint64_t)want, 0, 0, 0);
}
