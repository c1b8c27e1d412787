/* ptrace between guests: both sides run under us, the host's ptrace carries it.
 * SPDX-License-Identifier: MIT
 *
 * The tracer's process is the host's tracer of the tracee's, so attaching, waiting, SIGCHLD, ends
 * and rights are the host kernel's own. But what the host would stop at (our system calls, our
 * signals, our insns) is not what the guest wants to see. So a tracee stops itself, where a stop
 * of the guest's is due and its state is exact: it fills in a struct trace_stop and sends itself a
 * SIGTRAP with the code TRACE_CODE and that structure's address. The host stops it there and tells
 * the tracer, who finds the address in the siginfo, reads the structure out of the tracee's memory,
 * and shows the guest the wait status that stands in it. What the tracer wants then is written into
 * the same structure before the host's PTRACE_CONT, and the tracee does it (trace_wait).
 *
 * All other stops of the host are not the guest's: wait() of the tracer lets the tracee go on at
 * once, signals included. Those reach the tracee's handler, are delivered at a safe point, and that
 * is where the guest's signal stop is made (trace_signal). Hence a traced process has handlers for
 * all signals, and does itself what ignored and default ones would do.
 *
 * What a tracer wants of a running tracee (you are traced; interrupt; stop) is a SIGTRAP of the
 * same code with a word instead of an address (enum trace_order).
 *
 * New tasks are attached by the host (PTRACE_O_TRACECLONE ...); they know from their parent that
 * they are traced. execve passes it on as an option (-traced).
 *
 * A tracer and its tracees are the same program of ours: the structure is not looked at otherwise.
 */
#pragma once

#include "syscall/task.h"

#include <signal.h>

enum { TRACE_CODE = -0x7472, TRACE_VERSION = 2, TRACE_REGS = 576, TRACE_WRITES = 8 };

enum trace_reason {
    TRACE_SIGNAL, TRACE_GROUP, TRACE_EVENT, TRACE_CALL_ENTRY, TRACE_CALL_EXIT,
};
enum trace_resume { RESUME_CONT, RESUME_CALL, RESUME_STEP, RESUME_LISTEN, RESUME_DETACH };

struct trace_stop {
    uint32_t version, size;
    uint32_t reason;
    int32_t status;                     /* wait status above the low byte: signal | event << 8 */
    uint64_t message;                   /* PTRACE_GETEVENTMSG */
    siginfo_t info;
    uint64_t number, args[6];           /* TRACE_CALL_* */
    int64_t result;                     /* TRACE_CALL_EXIT; -errno of the guest's */
    uint64_t pc, sp, mask, base;        /* base: host address of guest address 0 */
    uint32_t machine;                   /* AUDIT_ARCH_* */
    uint32_t regs_size, fpregs_size;
    uint8_t regs[TRACE_REGS], fpregs[TRACE_REGS];
    uint64_t tls;
    bool has_tls, seized;
    uint32_t options;                   /* PTRACE_O_* */
    /* The tracer's answer. */
    bool answered, regs_changed, fpregs_changed, call_changed, tls_changed;
    uint32_t resume, inject;
    uint32_t nwrites;                   /* memory that was written; more than there is room: all */
    struct { uint64_t at, size; } writes[TRACE_WRITES];
};

/* What a task knows about being traced. */
struct trace {
    bool seized;
    bool fresh;                         /* has not made its first stop */
    uint32_t options;
    uint32_t resume;
    struct trace_stop stop;
};

/* Bits of a word, which is odd, so it is no address; options are its upper half. Such a signal does
 * not queue: the tracer puts all orders that are due into the one that arrives. */
enum trace_order {
    ORDER_MARK = 1, ORDER_ATTACHED = 2, ORDER_SEIZED = 4, ORDER_INTERRUPT = 8, ORDER_STOP = 16,
};

/* -- the tracee (tracee.c) -- */

/* Starts being traced. */
void trace_begin(struct task *t, bool seized, uint32_t options);
/* For a new task whose parent is t: NULL if it is not traced. `event`: PTRACE_EVENT_*. */
struct trace *trace_inherit(const struct task *t, uint64_t clone_flags, uint64_t exit_signal);
/* Stops of the guest's; all but the first do nothing for a task that is not traced. */
void trace_call_entry(struct task *t);
void trace_call_exit(struct task *t);
void trace_cloned(struct task *t, uint64_t clone_flags, uint64_t exit_signal, int64_t child);
void trace_exits(struct task *t, int status);
/* SECCOMP_RET_TRACE. False: nobody listens. */
bool trace_seccomp(struct task *t, uint32_t data);
void trace_first(struct task *t);       /* of a new task, before it runs */
/* cpu_run has returned: true if that is all there was, because a step is done. Then after what
 * there was. */
bool trace_stepped(struct task *t);
void trace_stepped_over(struct task *t);
/* About to deliver: what instead, which may be changed in *info; 0: nothing. */
int trace_signal(struct task *t, siginfo_t *info);
/* The default action of `signo` is to stop. False: it is not traced. */
bool trace_group_stop(struct task *t, int signo);
/* execve: the option's text for the new program; NULL: not traced. Then in the new program. */
char *trace_before_exec(struct task *t);
bool trace_after_exec(struct task *t, const char *text);
/* Orders: taken in the signal handler, served at a safe point. */
void trace_take_order(struct task *t, const siginfo_t *info);
void trace_serve_orders(struct task *t);

/* -- the tracer (ptrace.c) -- */

/* The tracer opens a file: if it may write to memory of tracees with it, that is not to be missed.
 */
void trace_opened(struct task *t, const char *path, uint64_t flags);
/* wait() has this: false if it is none of the guest's business, and to be waited for again. */
bool trace_waited(struct task *t, pid_t pid, int *status);
void trace_forget_all(struct process *p);       /* in a forked child */
