/* A guest thread under Linux, and the process it belongs to.
 * SPDX-License-Identifier: MIT
 *
 * One host thread per task. A task's loop (task_run) runs its cpu, serves system calls, turns
 * exceptions into signals and delivers pending signals at safe points. Fields without a lock belong
 * to the task's own thread.
 */
#pragma once

#include "thunk/abi.h"
#include "translate/block.h"

#include <signal.h>
#include <sys/types.h>

struct space;                           /* loader/loader.h: the guest address space */
struct signals;                         /* signal/signal.h: dispositions of a process */
struct trace;                           /* syscall/ptrace.h */
struct tracee;                          /* syscall/ptrace.c */
struct filter;                          /* syscall/filter.h */
struct call;                            /* syscall/syscall.h: a row of the call table */

/* What threads share (CLONE_VM, CLONE_SIGHAND). One per process; vfork children borrow the
 * parent's. */
struct process {
    const struct linux_abi *abi;
    const struct cpu_model *model;
    struct memory *memory;
    struct engine *engine;
    struct space *space;
    struct signals *signals;
    struct gdb *gdb;                    /* translate/gdb.h; NULL: no debugger */
    const struct options *options;      /* loader/loader.h */
    struct vdso_map { vaddr base, sigreturn; } vdso;
    char *exe;                          /* path of the guest program, absolute: /proc/self/exe */
    int exe_fd;                         /* open on it, or -1 */
    bool shared;                        /* a process beside it has run in its memory */
    pthread_mutex_t lock;               /* tasks, and what names it in its comment */
    struct task *tasks;                 /* under lock */
    struct uring *urings;               /* syscall/uring.c; under lock */
    struct tracee *tracees;             /* syscall/ptrace.c: whom we trace; under lock */
    bool traces_by_file;                /* has opened a /proc/PID/mem to write */
    vaddr pie_base;                     /* programs that may lie anywhere; their heaps */
    vaddr brk_start, brk;               /* under space lock */
    vaddr stack_top, stack_limit, stack_gap;     /* the main stack; down to where it may grow */
    vaddr arg_start, arg_end, env_start, env_end, auxv_at;
    size_t auxv_size;
};

/* Interrupted calls. safe_syscall() already knows what the kernel wants (host actions carry the
 * guest's SA_RESTART): it returns -RESTART_NOINTR when the call is to be made again after the
 * guest's handler, and -EINTR when the guest is to see EINTR. So a handler returns what
 * safe_syscall() returned, as it is. The other codes are for handlers that wait by other means;
 * they mean what they mean in the kernel. As -value. */
enum { RESTART_SYS = 512, RESTART_NOINTR = 513, RESTART_NOHAND = 514, RESTART_BLOCK = 516 };
/* -NO_RESULT: the handler has set all registers (rt_sigreturn); the dispatcher puts no result. */
enum { NO_RESULT = 540 };
static inline bool is_restart(int64_t result)
{
    return result <= -RESTART_SYS && result >= -RESTART_BLOCK;
}

struct task {
    struct cpu *cpu;
    const struct linux_abi *abi;
    struct process *process;
    pid_t tid;
    struct task *next;                  /* under process->lock */

    const struct call *call;            /* the system call being served */
    uint64_t args[7];
    uint64_t number;
    int64_t result;                     /* of the handler; -RESTART_*: to be made again */

    struct task_signals *sig;           /* signal/signal.h: mask, pending, alternate stack */

    vaddr clear_child_tid;              /* CLONE_CHILD_CLEARTID, set_tid_address */
    vaddr robust_list;                  /* set_robust_list */
    size_t robust_size;
    bool exiting;                       /* task_loop ends at the next safe point: thread exit */
    int exit_status;
    bool libc_thread;                   /* its host thread is libc's, not the process's leader */
    struct exec *exec;                  /* exec.c: execve in progress or failed */
    struct { uint8_t mode; const struct filter *filters; } seccomp;     /* syscall/seccomp.h */
    bool tagged;                        /* addresses in calls may have a tag in the top byte */
    bool borrowed;                      /* runs in another process's memory: vfork child */
    struct trace *trace;                /* syscall/ptrace.h; NULL: not traced. Owner: the task */
    uint32_t trace_orders, trace_options;       /* of a tracer, not yet served */
};

extern __thread struct task *current_task;      /* NULL on threads that are not tasks */

/* Runs until the task exits; for the first task of a process this ends the process. */
_Noreturn void task_run(struct task *t);
/* The loop of task_run; returns when t->exiting. */
void task_loop(struct task *t);
/* exit of a task that is its process's leader. */
_Noreturn void task_leave(struct task *t);
/* exit_group: ends the process with `status`, whatever other threads do. */
_Noreturn void process_exit(struct task *t, int status);
/* A task for a new program: cpu from abi->target; not started. */
struct task *task_new(struct process *p);
void task_free(struct task *t);
/* Registers as before the call insn that was just left. */
void task_undo_call(struct task *t);
/* Puts it in and takes it out of process->tasks; task_new has put it in. */
void task_link(struct task *t);
bool task_is_alone(struct task *t);     /* no others in its process */
bool task_unlink(struct task *t);       /* true: it was the last */
