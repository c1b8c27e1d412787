/* Being traced by another guest: the stops, and what the tracer answers. See ptrace.h.
 * SPDX-License-Identifier: MIT
 */
#include "ptrace.h"

#include "syscall/clone.h"
#include "syscall/host.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "translate/block.h"
#include "translate/cpu.h"

#include <linux/audit.h>
#include <linux/ptrace.h>
#include <stdio.h>

/* -- one stop --------------------------------------------------------------------------------- */

static uint32_t audit_arch(const struct linux_abi *abi)
{
    return abi->elf_machine | (abi->abi.word == 8 ? __AUDIT_ARCH_64BIT : 0) |
           (abi->abi.big_endian ? 0 : __AUDIT_ARCH_LE);
}

static void fill(struct task *t, uint32_t reason, int status)
{
    struct trace_stop *s = &t->trace->stop;
    const struct linux_abi *abi = t->abi;

    s->version = TRACE_VERSION;
    s->size = sizeof(*s);
    s->reason = reason;
    s->status = status;
    s->pc = t->cpu->rt->pc;
    s->sp = abi->get_sp(t->cpu);
    s->mask = task_mask(t);
    s->base = (uintptr_t)t->process->memory->base;
    s->machine = audit_arch(abi);
    s->regs_size = (uint32_t)(abi->gregset ? abi->gregset(t->cpu, s->regs, TRACE_REGS) : 0);
    s->fpregs_size = (uint32_t)(abi->fpregset ? abi->fpregset(t->cpu, s->fpregs, TRACE_REGS) : 0);
    s->seized = t->trace->seized;
    s->options = t->trace->options;
    s->has_tls = abi->get_tls != NULL;
    s->tls = s->has_tls ? abi->get_tls(t->cpu) : 0;
    s->tls_changed = false;
    s->answered = s->regs_changed = s->fpregs_changed = s->call_changed = false;
    s->resume = s->inject = s->nwrites = 0;
}

static void invalidate(struct task *t, const struct trace_stop *s)
{
    if (s->nwrites > TRACE_WRITES)
        block_invalidate_all(t->process->engine);
    for (uint32_t i = 0; i < s->nwrites && s->nwrites <= TRACE_WRITES; i++)
        block_invalidate_range(t->process->engine, s->writes[i].at, s->writes[i].size);
}

static void end_tracing(struct task *t)
{
    release(t->trace);
    t->trace = NULL;
    t->cpu->single_step = false;
}

/* Stops, and does what the tracer wants. The signal that it wants delivered, 0 for none, or of one
 * who is not traced any more, -1. */
static int stop(struct task *t)
{
    struct trace_stop *s = &t->trace->stop;
    siginfo_t info = { .si_signo = SIGTRAP, .si_code = TRACE_CODE };

    info.si_ptr = s;
    syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), SIGTRAP, &info);
    if (!__atomic_load_n(&s->answered, __ATOMIC_ACQUIRE)) {
        end_tracing(t);
        return -1;
    }
    t->trace->options = s->options;
    t->trace->resume = s->resume;
    t->cpu->single_step = s->resume == RESUME_STEP;
    if (s->regs_changed && t->abi->set_gregset)
        t->abi->set_gregset(t->cpu, s->regs, s->regs_size);
    if (s->fpregs_changed && t->abi->set_fpregset)
        t->abi->set_fpregset(t->cpu, s->fpregs, s->fpregs_size);
    if (s->tls_changed)
        t->abi->set_tls(t->cpu, s->tls);
    if (s->mask != task_mask(t))
        task_set_mask(t, s->mask);
    invalidate(t, s);
    int inject = (int)s->inject;

    if (s->resume == RESUME_DETACH)
        end_tracing(t);
    return inject;
}

/* Events and calls: a signal that is to go on with is a new one. */
static void stop_and_send(struct task *t)
{
    int signo = stop(t);

    if (signo > 0)
        syscall(SYS_tgkill, getpid(), gettid(), signo);
}

static void event(struct task *t, int number, uint64_t message)
{
    struct trace_stop *s = &t->trace->stop;

    fill(t, TRACE_EVENT, SIGTRAP | number << 8);
    s->message = message;
    s->info = (siginfo_t){ .si_signo = SIGTRAP, .si_code = SIGTRAP | number << 8 };
    s->info.si_pid = t->tid;
    s->info.si_uid = getuid();
    stop_and_send(t);
}

static bool wants(const struct task *t, unsigned option)
{
    return t->trace && t->trace->options & option;
}

/* -- system calls ----------------------------------------------------------------------------- */

/* Some handlers set the registers themselves: sigreturn. */
static int64_t result_of(const struct task *t)
{
    uint64_t a[7];

    if (t->result != -NO_RESULT)
        return t->result;
    t->abi->call_args(t->cpu, a);
    return (int64_t)a[0];
}

static void call_stop(struct task *t, uint32_t reason)
{
    struct trace_stop *s = &t->trace->stop;
    int status = SIGTRAP | (t->trace->options & PTRACE_O_TRACESYSGOOD ? 0x80 : 0);

    fill(t, reason, status);
    s->message = reason == TRACE_CALL_ENTRY ? PTRACE_EVENTMSG_SYSCALL_ENTRY
                                            : PTRACE_EVENTMSG_SYSCALL_EXIT;
    s->info = (siginfo_t){ .si_signo = SIGTRAP, .si_code = status };
    s->info.si_pid = t->tid;
    s->info.si_uid = getuid();
    s->number = t->number;
    memcpy(s->args, t->args, sizeof(s->args));
    s->result = result_of(t);
    stop_and_send(t);
}

void trace_call_entry(struct task *t)
{
    if (t->trace && t->trace->resume == RESUME_CALL)
        call_stop(t, TRACE_CALL_ENTRY);
}

void trace_call_exit(struct task *t)
{
    if (t->trace && t->trace->fresh)
        trace_first(t);
    else if (t->trace && t->trace->resume == RESUME_CALL)
        call_stop(t, TRACE_CALL_EXIT);
}

/* -- signals ---------------------------------------------------------------------------------- */

/* kernel/signal.c, ptrace_signal: another signal than the one that came is the tracer's. */
int trace_signal(struct task *t, siginfo_t *info)
{
    if (!t->trace)
        return info->si_signo;
    fill(t, TRACE_SIGNAL, info->si_signo);
    t->trace->stop.info = *info;
    pid_t tracer = getppid();
    int signo = stop(t);

    if (signo < 0)
        return info->si_signo;
    if (t->trace)
        *info = t->trace->stop.info;
    if (signo && signo != info->si_signo) {
        *info = (siginfo_t){ .si_signo = signo, .si_code = SI_USER };
        info->si_pid = tracer;
    }
    return signo;
}

/* Stopped until SIGCONT comes, or an order. Signals are held. */
static void listen(struct task *t)
{
    uint64_t cont = signal_bit(SIGCONT);
    siginfo_t info;

    while (!t->trace_orders)
        if (syscall(SYS_rt_sigtimedwait, &cont, &info, NULL, sizeof(cont)) == SIGCONT) {
            syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), SIGCONT, &info);
            break;
        }
}

bool trace_group_stop(struct task *t, int signo)
{
    if (!t->trace)
        return false;
    signals_hold();
    fill(t, TRACE_GROUP, signo | (t->trace->seized ? PTRACE_EVENT_STOP << 8 : 0));
    stop(t);
    if (t->trace && t->trace->resume == RESUME_LISTEN) {
        listen(t);
        if (t->trace && !t->trace_orders)
            event(t, PTRACE_EVENT_STOP, 0);
    }
    signals_resume(t);
    return true;
}

/* -- steps ------------------------------------------------------------------------------------ */

static void step_done(struct task *t)
{
    t->cpu->single_step = false;
    signal_force(t, SIGTRAP, TRAP_TRACE, t->cpu->rt->pc);
}

bool trace_stepped(struct task *t)
{
    if (!t->trace || !t->cpu->single_step || !t->cpu->step_done)
        return false;
    step_done(t);
    return true;
}

/* An insn that left cpu_run: a call, a pause. Whatever else it may have been is a stop itself. */
void trace_stepped_over(struct task *t)
{
    if (t->trace->resume == RESUME_STEP && !signals_pending(t) && !is_restart(t->result))
        step_done(t);
}

/* -- orders ----------------------------------------------------------------------------------- */

/* In the signal handler. A stop that nobody saw comes here, too: its address is even. */
void trace_take_order(struct task *t, const siginfo_t *info)
{
    uint64_t word = (uintptr_t)info->si_ptr;

    if (!(word & ORDER_MARK))
        return;
    if (word & (ORDER_ATTACHED | ORDER_SEIZED))
        t->trace_options = (uint32_t)(word >> 32);
    __atomic_fetch_or(&t->trace_orders, (uint32_t)word, __ATOMIC_RELEASE);
}

void trace_serve_orders(struct task *t)
{
    uint32_t orders = __atomic_exchange_n(&t->trace_orders, 0, __ATOMIC_ACQUIRE);

    if (orders & (ORDER_ATTACHED | ORDER_SEIZED) && !t->trace)
        trace_begin(t, orders & ORDER_SEIZED, t->trace_options);
    if (orders & ORDER_INTERRUPT && t->trace)
        event(t, PTRACE_EVENT_STOP, 0);
    if (orders & ORDER_STOP) {
        siginfo_t info = { .si_signo = SIGSTOP, .si_code = SI_USER };

        if (trace_signal(t, &info) == SIGSTOP)
            trace_group_stop(t, SIGSTOP);
    }
}

void trace_begin(struct task *t, bool seized, uint32_t options)
{
    t->trace = alloc(sizeof(*t->trace));
    t->trace->seized = seized;
    t->trace->options = options;
    signals_catch_all(t);
}

/* -- new tasks -------------------------------------------------------------------------------- */

/* kernel/fork.c, kernel_clone. 0: none. */
static int clone_event(uint64_t flags, uint64_t exit_signal)
{
    if (flags & CLONE_UNTRACED)
        return 0;
    if (flags & CLONE_VFORK)
        return PTRACE_EVENT_VFORK;
    return exit_signal != SIGCHLD ? PTRACE_EVENT_CLONE : PTRACE_EVENT_FORK;
}

struct trace *trace_inherit(const struct task *t, uint64_t clone_flags, uint64_t exit_signal)
{
    int number = clone_event(clone_flags, exit_signal);

    if (!number || !wants(t, 1u << number))
        return NULL;
    struct trace *new = alloc(sizeof(*new));

    new->seized = t->trace->seized;
    new->options = t->trace->options;
    new->fresh = true;
    return new;
}

void trace_cloned(struct task *t, uint64_t clone_flags, uint64_t exit_signal, int64_t child)
{
    int number = clone_event(clone_flags, exit_signal);

    if (child <= 0)
        return;
    if (number && wants(t, 1u << number))
        event(t, number, (uint64_t)child);
    if (clone_flags & CLONE_VFORK && wants(t, PTRACE_O_TRACEVFORKDONE))
        event(t, PTRACE_EVENT_VFORK_DONE, (uint64_t)child);
}

void trace_first(struct task *t)
{
    if (!t->trace || !t->trace->fresh)
        return;
    t->trace->fresh = false;
    if (t->trace->seized) {
        event(t, PTRACE_EVENT_STOP, 0);
        return;
    }
    siginfo_t info = { .si_signo = SIGSTOP, .si_code = SI_USER };

    if (trace_signal(t, &info) == SIGSTOP)
        trace_group_stop(t, SIGSTOP);
}

bool trace_seccomp(struct task *t, uint32_t data)
{
    if (!wants(t, PTRACE_O_TRACESECCOMP))
        return false;
    t->trace->stop.number = t->number;
    memcpy(t->trace->stop.args, t->args, sizeof(t->trace->stop.args));
    event(t, PTRACE_EVENT_SECCOMP, data);
    return true;
}

void trace_exits(struct task *t, int status)
{
    if (wants(t, PTRACE_O_TRACEEXIT))
        event(t, PTRACE_EVENT_EXIT, (uint32_t)status);
}

/* -- execve ----------------------------------------------------------------------------------- */

char *trace_before_exec(struct task *t)
{
    if (!t->trace)
        return NULL;
    return format("%x,%x,%x,%d", t->trace->seized, t->trace->options, t->trace->resume, t->tid);
}

/* fs/exec.c, exec_binprm and ptrace_event: without PTRACE_O_TRACEEXEC there is a SIGTRAP, which
 * comes when the call has ended. */
bool trace_after_exec(struct task *t, const char *text)
{
    unsigned seized, options, resume;
    int tid;

    if (sscanf(text, "%x,%x,%x,%d", &seized, &options, &resume, &tid) != 4)
        return false;
    trace_begin(t, seized, options);
    t->trace->resume = resume;
    t->tid = gettid();
    if (options & PTRACE_O_TRACEEXEC)
        event(t, PTRACE_EVENT_EXEC, (uint64_t)tid);
    t->number = t->abi->call_number(t->cpu);
    trace_call_exit(t);
    if (t->trace && !(options & PTRACE_O_TRACEEXEC) && !seized) {
        siginfo_t info = { .si_signo = SIGTRAP, .si_code = SI_USER };

        info.si_pid = getpid();
        signal_queue(t, &info);
    }
    return true;
}
