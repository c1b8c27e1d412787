/* A guest thread under Linux, and the process it belongs to.
 * SPDX-License-Identifier: MIT
 *
 * One host thread per task. A task's loop (task_run) runs its cpu, serves system calls, turns exceptions into signals and
 * delivers pending signals at safe points. Fields without a lock belong to the task's own thread.
 */
#pragma once

#include "thunk/abi.h"
#include "translate/block.h"

#include <signal.h>
#include <sys/types.h>

struct space;                           /* loader/loader.h: the guest address space */
struct signals;                         /* signal/signal.h: dispositions of a process */
struct call;                            /* syscall/syscall.h: a row of the call table */

/* What threads share (CLONE_VM, CLONE_SIGHAND). One per process; vfork children borrow the parent's. */
struct process {
    const struct linux_abi *abi;
    const struct cpu_model *model;
    struct memory *memory;
    struct engine *engine;
    struct space *space;
    struct signals *signals;
    const struct options *options;      /* loader/loader.h */
    struct vdso_map { vaddr base, sigreturn; } vdso;
    char *exe;                          /* path of the guest program, absolute: /proc/self/exe */
    int exe_fd;                         /* open on it, or -1 */
    pthread_mutex_t lock;               /* tasks, and what names it in its comment */
    struct task *tasks;                 /* under lock */
    vaddr brk_start, brk;               /* under space lock */
    vaddr stack_top, stack_limit, arg_start, arg_end, env_start, env_end, auxv_at;
    size_t auxv_size;
};

struct task {
    struct cpu *cpu;
    const struct linux_abi *abi;
    struct process *process;
    pid_t tid;
    struct task *next;                  /* under process->lock */

    const struct call *call;            /* the system call being served */
    uint64_t args[7];
    uint64_t number;

    struct task_signals *sig;           /* signal/signal.h: mask, pending, alternate stack */

    vaddr clear_child_tid;              /* CLONE_CHILD_CLEARTID, set_tid_address */
    vaddr robust_list;                  /* set_robust_list */
    size_t robust_size;
    bool exiting;
    int exit_status;
};

extern __thread struct task *current_task;      /* NULL on threads that are not tasks */

/* Runs until the task exits; for the first task of a process this ends the process. */
_Noreturn void task_run(struct task *t);
/* A task for a new program: cpu from abi->target; not started. */
struct task *task_new(struct process *p);
void task_free(struct task *t);
