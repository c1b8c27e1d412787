/* The calls clone, clone3, fork and vfork: reads the request, refuses what the kernel refuses.
 * SPDX-License-Identifier: MIT
 */
#include "clone.h"

#include "syscall/ptrace.h"
#include "syscall/syscall.h"
#include "thunk/guest.h"

#include <errno.h>

/* kernel/fork.c, copy_process and clone3_args_valid: what the host cannot check since threads are
 * made by libc. */
static int check_thread(const struct clone_request *c)
{
    if (!(c->flags & CLONE_SIGHAND) || !(c->flags & CLONE_VM))
        return -EINVAL;
    if (c->flags & (CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWTIME | CLONE_INTO_CGROUP))
        return -EINVAL;
    if (c->flags & CLONE_NEWNS && c->flags & CLONE_FS)
        return -EINVAL;
    return 0;
}

static int64_t make_task(struct task *t, const struct clone_request *c)
{
    if (c->flags & CLONE_THREAD) {
        int e = check_thread(c);
        return e ? e : clone_thread(t, c);
    }
    if (c->flags & CLONE_VM)
        return clone_borrow(t, c);
    return c->flags & CLONE_SIGHAND ? -EINVAL : clone_copy(t, c);
}

static int64_t make(struct task *t, const struct clone_request *c)
{
    int64_t child = make_task(t, c);

    trace_cloned(t, c->flags, c->exit_signal, child);
    return child;
}

int64_t sys_clone(struct task *t, const uint64_t a[6])
{
    bool tls_first = t->abi->clone_tls_before_ctid;
    struct clone_request c = {
        .flags = (uint32_t)a[0] & ~(uint64_t)CSIGNAL,
        .exit_signal = a[0] & CSIGNAL,
        .sp = a[1],
        .parent_tid = a[2],
        .pidfd = a[2],
        .tls = tls_first ? a[3] : a[4],
        .child_tid = tls_first ? a[4] : a[3],
        .cgroup = -1,
    };
    if (c.flags & CLONE_PIDFD && c.flags & (CLONE_PARENT_SETTID | CLONE_DETACHED))
        return -EINVAL;
    c.flags &= ~(uint64_t)CLONE_DETACHED;
    return make(t, &c);
}

int64_t sys_fork(struct task *t, const uint64_t a[6])
{
    return make(t, &(struct clone_request){ .exit_signal = SIGCHLD, .cgroup = -1 });
}

int64_t sys_vfork(struct task *t, const uint64_t a[6])
{
    return make(t, &(struct clone_request){
                       .flags = CLONE_VM | CLONE_VFORK, .exit_signal = SIGCHLD, .cgroup = -1 });
}

/* -- clone3 ----------------------------------------------------------------------------------- */

/* Fields of later kernels must be zero (copy_struct_from_user). */
static int check_tail(struct task *t, vaddr at, uint64_t size)
{
    struct reader r = guest_reader(t, at, size);

    for (uint64_t i = 0; i < size; i++)
        if (get_u8(&r) && r.c.ok)
            return -E2BIG;
    return r.c.ok ? 0 : -EFAULT;
}

/* The structure is the same on all architectures: u64 fields. */
static int read_args(struct task *t, vaddr at, uint64_t size, struct clone_args *out)
{
    uint64_t field[sizeof(*out) / 8] = { 0 };
    uint64_t known = min_u64(size, sizeof(field));
    struct reader r = guest_reader(t, at, known);

    if (size > 4096)
        return -E2BIG;
    if (size < CLONE_ARGS_SIZE_VER0)
        return -EINVAL;
    for (uint64_t i = 0; i < known / 8; i++)
        field[i] = get_u64(&r);
    memcpy(out, field, sizeof(field));
    return !r.c.ok ? -EFAULT : size > known ? check_tail(t, at + known, size - known) : 0;
}

static int check_args(const struct clone_args *args)
{
    enum { KNOWN_HIGH = 3 };

    if (args->flags >> 32 & ~(uint64_t)KNOWN_HIGH)
        return -EINVAL;
    if (args->flags & (CLONE_DETACHED | (CSIGNAL & ~CLONE_NEWTIME)) ||
        args->exit_signal & ~(uint64_t)CSIGNAL)
        return -EINVAL;
    if (args->exit_signal > 64)
        return -EINVAL;
    if (args->flags & CLONE_SIGHAND && args->flags & CLONE_CLEAR_SIGHAND)
        return -EINVAL;
    if (args->flags & (CLONE_THREAD | CLONE_PARENT) && args->exit_signal)
        return -EINVAL;
    if (!args->stack != !args->stack_size || args->set_tid_size > SET_TIDS)
        return -EINVAL;
    return !args->set_tid != !args->set_tid_size ? -EINVAL : 0;
}

int64_t sys_clone3(struct task *t, const uint64_t a[6])
{
    struct clone_args args;
    int e = read_args(t, a[0], a[1], &args);

    if (e || (e = check_args(&args)))
        return e;
    struct clone_request c = {
        .flags = args.flags,
        .exit_signal = (uint32_t)args.exit_signal,
        .sp = args.stack + args.stack_size,
        .parent_tid = args.parent_tid,
        .child_tid = args.child_tid,
        .pidfd = args.pidfd,
        .tls = args.tls,
        .ntids = args.set_tid_size,
        .cgroup = (int)args.cgroup,
    };
    struct reader r = guest_reader(t, args.set_tid, args.set_tid_size * 4);
    for (uint64_t i = 0; i < c.ntids; i++)
        c.tids[i] = (int32_t)get_u32(&r);
    return r.c.ok ? make(t, &c) : -EFAULT;
}
