/* Threads: clone with CLONE_THREAD, their end, tid cells and robust futex lists.
 * SPDX-License-Identifier: MIT
 *
 * A guest thread is a host thread made by libc, since the translator itself needs libc's thread
 * state. What such a thread shares less than usual (CLONE_FS, CLONE_FILES) it unshares when it
 * starts.
 *
 * The first task of a process runs on the host's leader: for it the kernel itself clears the tid
 * cell. The cell of libc's threads is libc's, so at their end we do what the kernel would. The
 * robust list is the kernel's business in both cases where layouts agree, so that SIGKILL is
 * covered; at an orderly end we walk it first, because the kernel would do so only after somebody
 * who waits for the tid cell has reused the memory.
 */
#include "clone.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "syscall/host.h"
#include "syscall/ptrace.h"
#include "syscall/seccomp.h"
#include "syscall/syscall.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"
#include "translate/cpu.h"
#include "translate/memory.h"

#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sys/mman.h>

enum { HOST_STACK = 512 << 10, SIG_OF_SETXID = 33 };

/* -- futexes ---------------------------------------------------------------------------------- */

static void wake(struct task *t, vaddr at, int flags)
{
    void *cell = guest_pointer(t, at, 4);

    if (cell)
        syscall(SYS_futex, cell, FUTEX_WAKE | flags, 1, NULL, NULL, 0);
}

static uint32_t in_memory(const struct task *t, uint32_t v)
{
    return t->abi->abi.big_endian ? __builtin_bswap32(v) : v;
}

/* kernel/futex/core.c, handle_futex_death. False: the list is not to be trusted. */
static bool owner_died(struct task *t, vaddr at, bool pi, bool pending)
{
    uint32_t value, cell;
    int swapped;

    if (at & 3 || u32_get(t, at, &value))
        return false;
    if (pending && !pi && !value) {
        wake(t, at, 0);
        return true;
    }
    do {
        if ((value & FUTEX_TID_MASK) != (uint32_t)t->tid)
            return true;
        cell = in_memory(t, value);
        swapped = memory_exchange32(t->process->memory, at, &cell,
                                    in_memory(t, (value & FUTEX_WAITERS) | FUTEX_OWNER_DIED));
        if (swapped == 0)
            value = in_memory(t, cell);
    } while (swapped == 0);
    if (swapped > 0 && !pi && value & FUTEX_WAITERS)
        wake(t, at, 0);
    return swapped > 0;
}

/* struct robust_list_head: first entry, offset of the futex word, entry being locked or unlocked.
 * Bit 0: PI. */
static void walk_robust_list(struct task *t)
{
    uint64_t entry, offset, pending, next;
    unsigned word = t->abi->abi.word;
    vaddr head = t->robust_list;

    if (!head || word_get(t, head, &entry) || word_get(t, head + word, &offset) ||
        word_get(t, head + 2 * word, &pending))
        return;
    for (int left = 2048; (entry & ~1ull) != head && left > 0; left--, entry = next) {
        bool bad = word_get(t, entry & ~1ull, &next);
        if ((entry ^ pending) & ~1ull &&
            !owner_died(t, (entry & ~1ull) + offset, entry & 1, false))
            return;
        if (bad)
            break;
    }
    if (pending & ~1ull)
        owner_died(t, (pending & ~1ull) + offset, pending & 1, true);
}

/* -- the end of a thread ---------------------------------------------------------------------- */

static void clear_child_tid(struct task *t)
{
    if (t->clear_child_tid && u32_put(t, t->clear_child_tid, 0) == 0)
        wake(t, t->clear_child_tid, 0);
}

static void end_thread(struct task *t)
{
    signals_hold();
    walk_robust_list(t);
    syscall(SYS_set_robust_list, NULL, 24);
    bool last = task_unlink(t);
    clear_child_tid(t);
    while (last)                        /* newer kernels take its status for the process's */
        syscall(SYS_exit, t->exit_status);
    current_task = NULL;
    task_free(t);
}

/* -- the start of a thread -------------------------------------------------------------------- */

struct start {
    struct task *task;
    const struct task *parent;          /* waits until `done` */
    const struct clone_request *request;
    uint32_t done;                      /* futex: the parent may go on */
    int64_t result;
};

struct task *clone_task(struct task *t, struct process *p, const struct clone_request *c)
{
    struct task *child = alloc(sizeof(*child));

    child->process = p;
    child->abi = t->abi;
    child->seccomp = t->seccomp;
    child->sig = task_signals_new(t);
    child->cpu = cpu_copy(t->cpu);
    child->cpu->task = child;
    child->libc_thread = c->flags & CLONE_THREAD;
    child->trace = trace_inherit(t, c->flags, c->exit_signal);
    t->abi->call_result(child->cpu, 0);
    if (t->abi->clone_child)
        t->abi->clone_child(child->cpu, t->cpu);
    if (c->sp)
        t->abi->set_sp(child->cpu, c->sp);
    if (c->flags & CLONE_SETTLS)
        t->abi->set_tls(child->cpu, c->tls);
    if (c->flags & CLONE_CHILD_CLEARTID)
        child->clear_child_tid = c->child_tid;
    return child;
}

static int unshare_rest(uint64_t flags)
{
    uint64_t less = ~flags & (CLONE_FS | CLONE_FILES | CLONE_SYSVSEM);
    uint64_t own =
        flags & (CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWCGROUP);

    return (less | own) && unshare((int)(less | own)) < 0 ? -errno : 0;
}

/* The cells are written before either side runs on; a bad address is ignored, as the kernel
 * does. */
static int64_t announce(struct task *t, const struct clone_request *c)
{
    int e = unshare_rest(c->flags);

    if (e)
        return e;
    if (c->flags & CLONE_PIDFD) {
        enum { PIDFD_OF_THREAD = 0200 };
        int fd = (int)syscall(SYS_pidfd_open, t->tid, PIDFD_OF_THREAD);
        if (fd < 0)
            return -errno;
        if (u32_put(t, c->pidfd, (uint32_t)fd))
            return close(fd), -EFAULT;
    }
    if (c->flags & CLONE_PARENT_SETTID)
        u32_put(t, c->parent_tid, (uint32_t)t->tid);
    if (c->flags & CLONE_CHILD_SETTID)
        u32_put(t, c->child_tid, (uint32_t)t->tid);
    return t->tid;
}

static void *thread_main(void *data)
{
    struct start *start = data;
    struct task *t = start->task;

    t->tid = gettid();
    current_task = t;
    int64_t result = announce(t, start->request);
    if (result > 0) {
        task_link(t);
        seccomp_inherit(t, start->parent);
    }
    start->result = result;
    __atomic_store_n(&start->done, 1, __ATOMIC_RELEASE);
    /* By now start may be gone; a wake-up at that address does no harm. */
    syscall(SYS_futex, &start->done, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
    if (result > 0) {
        task_signals_start(t);
        task_loop(t);
        if (!t->libc_thread)            /* it has forked: now it is the leader of the child */
            task_leave(t);
    }
    end_thread(t);
    return NULL;
}

int create_thread(void *(*f)(void *), void *data)
{
    pthread_attr_t attr;
    pthread_t thread;

    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attr, HOST_STACK);
    int e = pthread_create(&thread, &attr, f, data);
    pthread_attr_destroy(&attr);
    return -e;
}

void give_back_setxid(struct task *t)
{
    static bool done;
    struct guest_action a;

    if (!__atomic_exchange_n(&done, true, __ATOMIC_RELAXED) &&
        signal_action(t, SIG_OF_SETXID, NULL, &a) == 0)
        signal_action(t, SIG_OF_SETXID, &a, NULL);
}

static void wait_for(uint32_t *cell)
{
    while (!__atomic_load_n(cell, __ATOMIC_ACQUIRE))
        syscall(SYS_futex, cell, FUTEX_WAIT_PRIVATE, 0, NULL, NULL, 0);
}

int64_t clone_thread(struct task *t, const struct clone_request *c)
{
    struct start start = { .task = clone_task(t, t->process, c), .parent = t, .request = c };

    signals_hold();                     /* the new thread starts with all blocked */
    int e = create_thread(thread_main, &start);
    if (!e) {
        wait_for(&start.done);
        e = start.result < 0 ? (int)start.result : 0;
    } else
        task_free(start.task);
    give_back_setxid(t);
    signals_resume(t);
    return e ? e : start.result;
}

/* -- system calls ----------------------------------------------------------------------------- */

int64_t sys_set_tid_address(struct task *t, const uint64_t a[6])
{
    t->clear_child_tid = a[0];
    if (!t->libc_thread)
        syscall(SYS_set_tid_address, a[0] ? guest_pointer(t, a[0], 4) : NULL);
    return t->tid;
}

static bool host_knows_robust_lists(const struct task *t)
{
    return t->abi->abi.word == 8 && !t->abi->abi.big_endian && t->process->memory->base == NULL;
}

int64_t sys_set_robust_list(struct task *t, const uint64_t a[6])
{
    if (a[1] != 3u * t->abi->abi.word)
        return -EINVAL;
    t->robust_list = a[0];
    if (host_knows_robust_lists(t))
        syscall(SYS_set_robust_list, a[0], a[1]);
    return 0;
}

int64_t sys_get_robust_list(struct task *t, const uint64_t a[6])
{
    void *head = (void *)(uintptr_t)t->robust_list;
    size_t size = 24;

    if ((pid_t)a[0] != 0 && (pid_t)a[0] != t->tid &&
        syscall(SYS_get_robust_list, (pid_t)a[0], &head, &size) < 0)
        return -errno;
    int e = word_put(t, a[2], 3u * t->abi->abi.word);
    return e ? e : word_put(t, a[1], (uintptr_t)head);
}

/* A restartable sequence of guest insns is not one of host insns, and preemption within it would go
 * unseen. */
int64_t sys_rseq(struct task *t, const uint64_t a[6])
{
    log_to(LOG_TODO, "rseq is not offered: sequences cannot be restarted exactly: ENOSYS\n");
    return -ENOSYS;
}
