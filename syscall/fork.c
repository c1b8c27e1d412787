/* Processes that are copies: fork, and clone without CLONE_VM.
 * SPDX-License-Identifier: MIT
 *
 * Plain forks go through libc, which knows how to leave its own locks sane. Other flags
 * (namespaces, pidfd, chosen ids, shared descriptors) need the kernel's call itself; there we take
 * malloc's locks as libc would.
 */
#include "clone.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "syscall/host.h"
#include "syscall/ptrace.h"
#include "syscall/syscall.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"
#include "translate/cpu.h"
#include "translate/gdb.h"

#include <errno.h>
#include <pthread.h>

/* libc's own; absent in a dynamic libc. */
void __malloc_fork_lock_parent(void) __attribute__((weak));
void __malloc_fork_unlock_parent(void) __attribute__((weak));
void __malloc_fork_unlock_child(void) __attribute__((weak));

#define PLAIN_FLAGS                                                                                \
    ((uint64_t)CLONE_SETTLS | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | CLONE_PARENT_SETTID)
#define OWN_FLAGS ((uint64_t)CLONE_SETTLS | CLONE_CLEAR_SIGHAND)     /* not the host's business */

static uint64_t host_address(struct task *t, vaddr a)
{
    return a ? (uintptr_t)guest_pointer(t, a, 4) : 0;
}

struct clone_args clone_host_args(struct task *t, const struct clone_request *c)
{
    return (struct clone_args){
        .flags = c->flags & ~OWN_FLAGS,
        .pidfd = host_address(t, c->pidfd),
        .child_tid = host_address(t, c->child_tid),
        .parent_tid = host_address(t, c->parent_tid),
        .exit_signal = c->exit_signal,
        .set_tid = c->ntids ? (uintptr_t)c->tids : 0,
        .set_tid_size = c->ntids,
        .cgroup = c->flags & CLONE_INTO_CGROUP ? (uint64_t)c->cgroup : 0,
    };
}

/* One pointer serves both the pidfd and the parent's cell there, and CLONE_NEWTIME is a bit of the
 * exit signal. */
bool clone_is_old(const struct clone_args *args)
{
    if (args->set_tid || args->flags >> 32 || args->flags & CLONE_NEWTIME)
        return false;
    return !(args->flags & CLONE_PIDFD && args->flags & CLONE_PARENT_SETTID);
}

static int64_t old_fork(const struct clone_args *args)
{
    uint64_t ptid = args->flags & CLONE_PIDFD ? args->pidfd : args->parent_tid;

    return host_raw_clone(args->flags | args->exit_signal, ptid, args->child_tid);
}

static void call_if(void (*f)(void))
{
    if (f)
        f();
}

/* clone3 takes no exit signal above the lower byte and no CLONE_VM here, so the child returns on
 * its copy of this stack. */
static int64_t raw_fork(struct task *t, const struct clone_request *c)
{
    struct clone_args args = clone_host_args(t, c);

    call_if(__malloc_fork_lock_parent);
    signals_shut();
    int64_t r = host_result(clone_is_old(&args) ? old_fork(&args)
                                                : syscall(SYS_clone3, &args, sizeof(args)));
    signals_forked(t, r == 0);
    call_if(r ? __malloc_fork_unlock_parent : __malloc_fork_unlock_child);
    return r;
}

static int64_t plain_fork(struct task *t, const struct clone_request *c)
{
    signals_shut();
    int64_t r = host_result(fork());
    signals_forked(t, r == 0);
    if (r > 0 && c->flags & CLONE_PARENT_SETTID)
        u32_put(t, c->parent_tid, (uint32_t)r);
    if (r == 0 && c->flags & CLONE_CHILD_SETTID)
        u32_put(t, c->child_tid, (uint32_t)gettid());
    if (r == 0)
        syscall(SYS_set_tid_address,
                c->flags & CLONE_CHILD_CLEARTID ? host_address(t, c->child_tid) : 0);
    return r;
}

/* -- locks ------------------------------------------------------------------------------------ */

static void before_fork(struct process *p)
{
    signals_hold();
    pthread_mutex_lock(&p->lock);
    pthread_mutex_lock(&p->signals->lock);
    engine_before_fork(p->engine);
    space_before_fork(p->space);
}

static void after_fork_parent(struct task *t)
{
    struct process *p = t->process;

    space_after_fork(p->space);
    engine_after_fork_parent(p->engine);
    pthread_mutex_unlock(&p->signals->lock);
    pthread_mutex_unlock(&p->lock);
    signals_resume(t);
}

static void inherit_trace(struct task *t, const struct clone_request *c)
{
    struct trace *of_parent = t->trace;

    t->trace = trace_inherit(t, c->flags, c->exit_signal);
    t->trace_orders = 0;
    t->cpu->single_step = false;
    release(of_parent);
}

/* The other tasks are gone; what they owned is left to the copy's memory. */
static void after_fork_child(struct task *t, const struct clone_request *c)
{
    struct process *p = t->process;

    space_after_fork_child(p->space);
    engine_after_fork(p->engine, t->cpu);
    gdb_after_fork(p->gdb, t->cpu);
    p->gdb = NULL;
    pthread_mutex_init(&p->lock, NULL);
    p->tasks = t;
    t->next = NULL;
    t->tid = gettid();
    inherit_trace(t, c);
    trace_forget_all(p);
    t->libc_thread = t->borrowed = false;
    t->clear_child_tid = c->flags & CLONE_CHILD_CLEARTID ? c->child_tid : 0;
    t->robust_list = 0;
    syscall(SYS_set_robust_list, NULL, 24);
    signals_after_fork(t);
    if (c->flags & CLONE_CLEAR_SIGHAND)
        signals_clear_handlers(t);
    if (c->sp)
        t->abi->set_sp(t->cpu, c->sp);
    if (c->flags & CLONE_SETTLS)
        t->abi->set_tls(t->cpu, c->tls);
    if (t->abi->clone_child)
        t->abi->clone_child(t->cpu, t->cpu);
}

int64_t clone_copy(struct task *t, const struct clone_request *c)
{
    bool plain = !(c->flags & ~PLAIN_FLAGS) && c->exit_signal == SIGCHLD && !c->ntids;

    before_fork(t->process);
    int64_t r = plain ? plain_fork(t, c) : raw_fork(t, c);
    if (r == 0)
        after_fork_child(t, c);
    else
        after_fork_parent(t);
    return r;
}
