/* Processes in the parent's memory: vfork, and clone with CLONE_VM but without CLONE_THREAD.
 * SPDX-License-Identifier: MIT
 *
 * The child is a host process that shares our memory, runs on a host stack of its own and on the
 * thread state (libc's TLS) of a host thread that sleeps in CLONE_VFORK meanwhile. With the guest's
 * CLONE_VFORK that thread is the caller's. Without, it is a thread made for the purpose, whose only
 * task is to sleep until the child has ended or run execve. So a failed execve, a changed variable,
 * an address handed over are seen by the parent as they are with the kernel.
 *
 * A child that is killed may have been at anything of ours. Memory of ours is whole at any moment
 * (tcg/heap.c); its parent lets go of locks, drops translations and takes back the memory map as it
 * was. Children must not do what takes libc's own locks: no malloc, no stdio.
 */
#include "clone.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "syscall/host.h"
#include "syscall/syscall.h"
#include "thunk/thunk.h"
#include "translate/cpu.h"


#include <errno.h>
#include <linux/futex.h>
#include <sys/mman.h>

enum { STACK = 512 << 10 };

/* On the stack of the creator of a helper thread, who waits for `done`, a futex. */
struct answer { int64_t result; uint32_t done; };

struct borrow {
    struct task *child;
    struct process *parent;
    const struct clone_request *request;
    void *stack;
    pid_t pid;                          /* written by the kernel before the child runs */
    struct answer *answer;              /* NULL: the creator itself sleeps */
};

/* -- the child -------------------------------------------------------------------------------- */

/* After `done` the answer may be gone; a wake-up at an address that was one is harmless. */
static void tell(struct answer *answer, int64_t result)
{
    if (!answer)
        return;
    answer->result = result;
    __atomic_store_n(&answer->done, 1, __ATOMIC_RELEASE);
    syscall(SYS_futex, &answer->done, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static int child_main(void *data)
{
    struct borrow *b = data;
    struct task *t = b->child;

    current_task = t;
    t->tid = gettid();
    if (b->request->flags & CLONE_CLEAR_SIGHAND)
        signals_clear_handlers(t);
    if (b->request->flags & CLONE_PARENT_SETTID)
        u32_put(t, b->request->parent_tid, (uint32_t)b->pid);
    tell(b->answer, b->pid);
    task_signals_start(t);
    task_loop(t);
    task_leave(t);
}

/* -- the parent ------------------------------------------------------------------------------- */

static struct process *copy_process(const struct process *p, bool share_handlers)
{
    struct process *copy = alloc(sizeof(*copy));

    *copy = *p;
    pthread_mutex_init(&copy->lock, NULL);
    copy->tasks = NULL;
    copy->tracees = NULL;
    if (!share_handlers)
        copy->signals = signals_copy(p->signals);
    return copy;
}

static struct borrow *borrow_new(struct task *t, const struct clone_request *c)
{
    struct borrow *b = alloc(sizeof(*b));

    b->stack =
        mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (b->stack == MAP_FAILED) {
        release(b);
        return NULL;
    }
    b->parent = t->process;
    b->request = c;
    b->child = clone_task(t, copy_process(t->process, c->flags & CLONE_SIGHAND), c);
    b->child->borrowed = true;
    b->child->cpu->undebugged = t->process->gdb != NULL;
    if (c->flags & CLONE_VFORK)
        task_set_altstack(b->child, task_altstack(t));
    task_link(b->child);
    return b;
}

static void borrow_free(struct borrow *b)
{
    struct process *p = b->child->process;

    b->parent->brk = p->brk;            /* one memory, one break */
    exec_release(b->child);
    task_free(b->child);
    if (p->signals != b->parent->signals)
        release(p->signals);
    release(p);
    munmap(b->stack, STACK);
    release(b);
}

/* Returns when the child has ended or runs another program. */
static int64_t run_child(struct task *t, struct borrow *b)
{
    struct clone_args args = clone_host_args(t, b->request);
    struct task *self = current_task;   /* the child runs on our TLS and leaves its own there */

    args.flags |= CLONE_VFORK | CLONE_PARENT_SETTID;
    args.parent_tid = (uintptr_t)&b->pid;
    args.stack = (uintptr_t)b->stack;
    args.stack_size = STACK;
    int64_t r = clone_is_old(&args)
                    ? host_clone(args.flags | args.exit_signal, (char *)b->stack + STACK, &b->pid,
                                 (void *)args.child_tid, child_main, b)
                    : host_clone3(&args, sizeof(args), child_main, b);
    current_task = self;
    bool alone = !b->answer && !t->process->shared && task_is_alone(t);
    engine_after_borrow(t->process->engine, alone);
    space_after_borrow(t->process->space, alone);
    return r;
}

static int64_t vfork_here(struct task *t, struct borrow *b)
{
    signals_hold();
    int64_t r = run_child(t, b);
    signals_resume(t);
    borrow_free(b);
    return r;
}

static void *sleeper(void *data)
{
    struct borrow *b = data;
    struct answer *answer = b->answer;
    struct clone_request request = *b->request;     /* the creator's goes away when it is told */

    b->request = &request;
    int64_t r = run_child(b->child, b);
    borrow_free(b);
    if (r < 0)
        tell(answer, r);
    return NULL;
}

static int64_t clone_beside(struct task *t, struct borrow *b)
{
    struct answer answer = { 0 };

    b->answer = &answer;
    t->process->shared = true;
    signals_hold();
    int e = create_thread(sleeper, b);
    if (e)
        borrow_free(b);
    while (!e && !__atomic_load_n(&answer.done, __ATOMIC_ACQUIRE))
        syscall(SYS_futex, &answer.done, FUTEX_WAIT_PRIVATE, 0, NULL, NULL, 0);
    give_back_setxid(t);
    signals_resume(t);
    return e ? e : answer.result;
}

int64_t clone_borrow(struct task *t, const struct clone_request *c)
{
    struct borrow *b = borrow_new(t, c);

    if (!b)
        return -ENOMEM;
    return c->flags & CLONE_VFORK ? vfork_here(t, b) : clone_beside(t, b);
}
