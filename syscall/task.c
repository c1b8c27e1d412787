/* A task's loop: run the cpu, serve calls, turn exceptions into signals, deliver signals.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/task.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "syscall/ptrace.h"
#include "syscall/syscall.h"
#include "translate/cpu.h"
#include "translate/gdb.h"

#include <errno.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

__thread struct task *current_task;

/* -- what ends cpu_run ------------------------------------------------------------------------ */

void task_undo_call(struct task *t)
{
    uint64_t a[7];

    t->abi->call_args(t->cpu, a);
    t->abi->call_again(t->cpu, t->abi->call_number(t->cpu), a[0]);
}

/* A signal that came before the call is delivered before it: sigprocmask must not outrun it. */
static void serve_call(struct task *t)
{
    if (signals_pending(t)) {
        task_undo_call(t);
        return;
    }
    t->result = 0;
    syscall_dispatch(t);
}

static void breakpoint(struct task *t) { signal_force(t, SIGTRAP, TRAP_BRKPT, t->cpu->rt->pc); }

static void raise_illegal(struct task *t, int code)
{
    vaddr pc = t->cpu->rt->pc;

    log_to(LOG_GUEST, "illegal instruction at 0x%llx", (unsigned long long)pc);
    signal_force(t, SIGILL, code, pc);
}

static void illegal(struct task *t) { raise_illegal(t, ILL_ILLOPC); }

/* The address may be in the middle of an insn: where its second half is on another page. */
static void bad_fetch(struct task *t)
{
    vaddr at = t->cpu->exception.address;
    struct mapping m;
    bool mapped = space_find(t->process->space, at, &m);

    signal_force(t, SIGSEGV, mapped ? SEGV_ACCERR : SEGV_MAPERR, at);
}

static void exception(struct task *t)
{
    struct exception e = t->cpu->exception;

    t->cpu->exception.kind = EXC_NONE;
    if (e.kind == EXC_FAULT && t->abi->may_retry && t->abi->may_retry(t, e.address))
        return;
    switch (e.kind) {
    case EXC_FAULT: signal_force(t, e.host_signal, e.host_code, e.address); break;
    case EXC_MISALIGNED: signal_force(t, SIGBUS, BUS_ADRALN, e.address); break;
    case EXC_ARITHMETIC: signal_force(t, SIGFPE, (int)e.detail, t->cpu->rt->pc); break;
    case EXC_ILLEGAL: raise_illegal(t, e.detail ? (int)e.detail : ILL_ILLOPC); break;
    default: illegal(t); break;
    }
}

static void request(struct task *t) {}          /* signals are looked at after every exit */
static void yield(struct task *t) { sched_yield(); }

static void (*const on_exit_of_cpu[])(struct task *t) = {
    [EXIT_SYSCALL] = serve_call,
    [EXIT_BREAK] = breakpoint,
    [EXIT_ILLEGAL] = illegal,
    [EXIT_FETCH] = bad_fetch,
    [EXIT_EXCEPTION] = exception,
    [EXIT_REQUEST] = request,
    [EXIT_YIELD] = yield,
};

void task_loop(struct task *t)
{
    if (!t->borrowed)
        gdb_thread_new(t->process->gdb, t->cpu);
    trace_first(t);
    while (!t->exiting) {
        gdb_before_run(t->cpu);
        enum exit_reason why = cpu_run(t->cpu);
        bool stepping = t->cpu->single_step;

        assert(why < countof(on_exit_of_cpu) && on_exit_of_cpu[why]);
        if (!gdb_after_run(t->cpu, why) && !trace_stepped(t)) {
            on_exit_of_cpu[why](t);
            if (unlikely(t->trace && stepping))
                trace_stepped_over(t);
        }
        if (unlikely(signals_pending(t) || is_restart(t->result)))
            signals_deliver(t);
    }
    gdb_thread_exit(t->cpu);
}

/* -- the list --------------------------------------------------------------------------------- */

void task_link(struct task *t)
{
    struct process *p = t->process;

    pthread_mutex_lock(&p->lock);
    t->next = p->tasks;
    p->tasks = t;
    pthread_mutex_unlock(&p->lock);
}

bool task_unlink(struct task *t)
{
    struct process *p = t->process;

    pthread_mutex_lock(&p->lock);
    for (struct task **at = &p->tasks; *at; at = &(*at)->next)
        if (*at == t) {
            *at = t->next;
            break;
        }
    bool last = !p->tasks;
    pthread_mutex_unlock(&p->lock);
    return last;
}

/* -- the end of tasks ------------------------------------------------------------------------- */

_Noreturn void process_exit(struct task *t, int status)
{
    signals_hold();
    if (!t->borrowed) {
        engine_report(t->process->engine);
        gdb_exited(t->process->gdb, status);
    }
    for (;;)
        syscall(SYS_exit_group, status);
}

int64_t sys_exit_group(struct task *t, const uint64_t a[6])
{
    trace_exits(t, (int)a[0] << 8);
    process_exit(t, (int)a[0]);
}

int64_t sys_exit(struct task *t, const uint64_t a[6])
{
    trace_exits(t, (int)a[0] << 8);
    t->exiting = true;
    t->exit_status = (int)a[0];
    return -NO_RESULT;
}

bool task_is_alone(struct task *t)
{
    struct process *p = t->process;

    pthread_mutex_lock(&p->lock);
    bool alone = !p->tasks || !p->tasks->next;
    pthread_mutex_unlock(&p->lock);
    return alone;
}

/* The leader's host thread ends raw, so that it stays a zombie while others run, and the process
 * ends with its status. */
_Noreturn void task_leave(struct task *t)
{
    if (t->borrowed || task_is_alone(t))
        process_exit(t, t->exit_status);
    signals_hold();
    task_unlink(t);
    for (;;)
        syscall(SYS_exit, t->exit_status);
}

_Noreturn void task_run(struct task *t)
{
    current_task = t;
    t->tid = gettid();
    task_signals_start(t);
    if (t->process->options->traced && !trace_after_exec(t, t->process->options->traced))
        die("-traced is for our own children");
    task_loop(t);
    task_leave(t);
}

/* -- life ------------------------------------------------------------------------------------- */

struct task *task_new(struct process *p)
{
    struct task *t = alloc(sizeof(*t));

    t->process = p;
    t->abi = p->abi;
    t->tid = gettid();
    t->sig = task_signals_new(NULL);
    t->cpu = cpu_new(p->engine, p->model);
    t->cpu->task = t;
    task_link(t);
    return t;
}

void task_free(struct task *t)
{
    cpu_free(t->cpu);
    task_signals_free(t->sig);
    release(t->trace);
    release(t);
}
