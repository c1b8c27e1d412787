/* The call ptrace, and what wait() leaves out of the host's stops: the tracer's side of ptrace.h.
 * SPDX-License-Identifier: MIT
 */
#include "ptrace.h"

#include "proc.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <elf.h>
#include <fcntl.h>
#include <linux/ptrace.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/uio.h>
#include <sys/wait.h>

enum { ALL_OPTIONS = PTRACE_O_MASK, NT_TLS = 0x401, NT_SYSTEM_CALL = 0x404 };

/* Under process->lock while it is looked for; used by its tracer's thread alone. */
struct tracee {
    pid_t tid;
    bool seized, stopped;
    bool fresh;                         /* attached by the host, not yet stopped */
    uint32_t options, orders;           /* enum trace_order: given, not yet arrived */
    uint64_t at;                        /* of its struct trace_stop, in its memory */
    struct trace_stop stop;
    struct tracee *next;
};

/* -- the host's ptrace ------------------------------------------------------------------------ */

static int64_t host(long request, pid_t tid, uint64_t addr, uint64_t data)
{
    return host_call(SYS_ptrace, (uint64_t)request, (uint64_t)tid, addr, data, 0, 0);
}

/* execve must not become a SIGTRAP of the host's, which the new program would not know. */
static uint64_t host_options(uint32_t options)
{
    return PTRACE_O_TRACEEXEC | (options & (PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
                                            PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL));
}

static bool go_on(pid_t tid, int signo)
{
    host(PTRACE_CONT, tid, 0, (uint64_t)signo);
    return false;
}

/* A number of /proc/TID/status. */
static long status_of(pid_t tid, const char *name)
{
    char path[40];

    snprintf(path, sizeof(path), "/proc/%d/status", tid);
    char *text = read_text(path), *at = text ? strstr(text, name) : NULL;
    long n = at ? strtol(at + strlen(name), NULL, 10) : -1;

    release(text);
    return n;
}

static siginfo_t order_info(const struct tracee *x)
{
    siginfo_t info = { .si_signo = SIGTRAP, .si_code = TRACE_CODE };

    info.si_pid = getpid();
    info.si_uid = getuid();
    info.si_ptr = (void *)(uintptr_t)(ORDER_MARK | x->orders | (uint64_t)x->options << 32);
    return info;
}

static int64_t order(struct tracee *x, enum trace_order what)
{
    x->orders |= what;
    siginfo_t info = order_info(x);

    return host_call(SYS_rt_tgsigqueueinfo, (uint64_t)status_of(x->tid, "\nTgid:"),
                     (uint64_t)x->tid, SIGTRAP, (uintptr_t)&info, 0, 0);
}

/* An order arrives: with those that were given meanwhile, if they have not gone with another. */
static bool pass_orders(struct tracee *x)
{
    siginfo_t info = order_info(x);
    bool any = x->orders != 0;

    host(PTRACE_SETSIGINFO, x->tid, 0, (uintptr_t)&info);
    x->orders = 0;
    return go_on(x->tid, any ? SIGTRAP : 0);
}

/* -- tracees ---------------------------------------------------------------------------------- */

static struct tracee *find(struct task *t, pid_t tid)
{
    struct process *p = t->process;

    pthread_mutex_lock(&p->lock);
    struct tracee *x = p->tracees;
    while (x && x->tid != tid)
        x = x->next;
    pthread_mutex_unlock(&p->lock);
    return x;
}

static struct tracee *find_or_add(struct task *t, pid_t tid)
{
    struct process *p = t->process;
    struct tracee *x = find(t, tid);

    if (x)
        return x;
    x = alloc(sizeof(*x));
    x->tid = tid;
    pthread_mutex_lock(&p->lock);
    x->next = p->tracees;
    p->tracees = x;
    pthread_mutex_unlock(&p->lock);
    return x;
}

static void forget(struct task *t, pid_t tid)
{
    struct process *p = t->process;
    struct tracee *gone = NULL;

    pthread_mutex_lock(&p->lock);
    for (struct tracee **at = &p->tracees; *at; at = &(*at)->next)
        if ((*at)->tid == tid) {
            gone = *at;
            *at = gone->next;
            break;
        }
    pthread_mutex_unlock(&p->lock);
    release(gone);
}

void trace_forget_all(struct process *p)
{
    for (struct tracee *x = p->tracees, *next; x; x = next) {
        next = x->next;
        release(x);
    }
    p->tracees = NULL;
}

/* -- waiting ---------------------------------------------------------------------------------- */

static bool transfer(const struct tracee *x, struct trace_stop *s, bool out)
{
    struct iovec here = { s, sizeof(*s) }, there = { (void *)(uintptr_t)x->at, sizeof(*s) };
    ssize_t n = out ? process_vm_writev(x->tid, &here, 1, &there, 1, 0)
                    : process_vm_readv(x->tid, &here, 1, &there, 1, 0);

    return n == sizeof(*s);
}

/* The tracee goes on as `resume` says. */
static int64_t resume(struct task *t, struct tracee *x, enum trace_resume how, uint64_t signo)
{
    x->stop.answered = true;
    if (t->process->traces_by_file)
        x->stop.nwrites = TRACE_WRITES + 1;
    x->stop.resume = how;
    x->stop.inject = (uint32_t)signo;
    x->stop.options = x->options;
    x->stopped = false;
    if (!transfer(x, &x->stop, true))
        return -ESRCH;
    return host(how == RESUME_DETACH ? PTRACE_DETACH : PTRACE_CONT, x->tid, 0, 0);
}

/* The tracee has stopped itself. */
static bool declared(struct task *t, pid_t tid, uint64_t at, int *status)
{
    bool known = find(t, tid) != NULL;
    struct tracee *x = find_or_add(t, tid);

    x->at = at;
    if (!transfer(x, &x->stop, false) || x->stop.version != TRACE_VERSION ||
        x->stop.size != sizeof(x->stop) || x->stop.regs_size > TRACE_REGS ||
        x->stop.fpregs_size > TRACE_REGS)
        return go_on(tid, 0);
    x->fresh = false;
    x->seized = x->stop.seized;
    if (!known) {
        x->options = x->stop.options;
        host(PTRACE_SETOPTIONS, tid, 0, host_options(x->options));
    }
    x->stopped = true;
    *status = x->stop.status << 8 | 0x7f;
    return true;
}

static bool attached_child(struct task *t, pid_t parent)
{
    unsigned long child = 0;
    const struct tracee *x = find(t, parent);

    if (host(PTRACE_GETEVENTMSG, parent, 0, (uintptr_t)&child) == 0 && child &&
        !find(t, (pid_t)child)) {
        struct tracee *new = find_or_add(t, (pid_t)child);

        new->fresh = true;
        new->seized = x && x->seized;
        new->options = x ? x->options : 0;
    }
    return go_on(parent, 0);
}

/* The host's SIGSTOP for a new tracee of its own making is nobody's; others are, at a safe point.
 * One that we have not heard of is new, unless it is our own child: that asked to be traced. */
static bool sigstop(struct task *t, pid_t tid)
{
    struct tracee *x = find(t, tid);
    bool own = !x && status_of(tid, "\nPPid:") == getpid();

    if (own)
        x = find_or_add(t, tid);
    if (own)
        host(PTRACE_SETOPTIONS, tid, 0, host_options(0));
    if (x && !x->fresh)
        order(x, ORDER_STOP);
    if (x)
        x->fresh = false;
    return go_on(tid, 0);
}

/* A child that asked to be traced runs another program before we knew of it, so the host could not
 * be told to make that an event. The new program tells us itself. */
extern char _start[];

static bool is_first_exec(struct task *t, pid_t tid)
{
    struct ptrace_syscall_info at = { 0 };

    if (find(t, tid))
        return false;
    host(PTRACE_GET_SYSCALL_INFO, tid, sizeof(at), (uintptr_t)&at);
    return !proc_runs_guest(tid) ||
           (at.instruction_pointer & 0xfff) == ((uintptr_t)_start & 0xfff);
}

static bool first_exec(struct task *t, pid_t tid)
{
    find_or_add(t, tid);
    host(PTRACE_SETOPTIONS, tid, 0, host_options(0));
    return go_on(tid, 0);
}

static bool stopped(struct task *t, pid_t tid, int *status)
{
    siginfo_t info;
    int event = *status >> 16, signo = WSTOPSIG(*status);

    switch (event) {
    case 0: break;
    case PTRACE_EVENT_FORK: case PTRACE_EVENT_VFORK: case PTRACE_EVENT_CLONE:
        return attached_child(t, tid);
    default: return go_on(tid, 0);
    }
    /* Not ours to ask about: a child that is stopped, not traced. */
    if (host(PTRACE_GETSIGINFO, tid, 0, (uintptr_t)&info) < 0)
        return find(t, tid) ? go_on(tid, 0) : true;
    if (signo == SIGTRAP && info.si_code == TRACE_CODE)
        return (uintptr_t)info.si_ptr & ORDER_MARK
                   ? pass_orders(find_or_add(t, tid))
                   : declared(t, tid, (uintptr_t)info.si_ptr, status);
    if (signo == SIGTRAP && info.si_code == SI_USER && is_first_exec(t, tid))
        return first_exec(t, tid);
    return signo == SIGSTOP ? sigstop(t, tid) : go_on(tid, signo);
}

bool trace_waited(struct task *t, pid_t pid, int *status)
{
    if (WIFSTOPPED(*status))
        return stopped(t, pid, status);
    if (!WIFCONTINUED(*status) && t->process->tracees)
        forget(t, pid);
    return true;
}

/* -- attaching -------------------------------------------------------------------------------- */

static int64_t traceme(struct task *t)
{
    int64_t r = host(PTRACE_TRACEME, 0, 0, 0);

    if (r == 0)
        trace_begin(t, false, 0);
    return r;
}

static int64_t attach(struct task *t, pid_t tid, bool seize, uint64_t addr, uint64_t options)
{
    if (seize && (addr || options & ~(uint64_t)ALL_OPTIONS))
        return -EIO;
    if (status_of(tid, "\nTgid:") < 0)
        return -ESRCH;
    if (!proc_runs_guest(tid)) {
        log_to(LOG_TODO, "ptrace: process %d runs a program of the host: EPERM\n", tid);
        return -EPERM;
    }
    int64_t r = seize ? host(PTRACE_SEIZE, tid, 0, host_options((uint32_t)options))
                      : host(PTRACE_ATTACH, tid, 0, 0);

    if (r < 0)
        return r;
    struct tracee *x = find_or_add(t, tid);

    x->seized = seize;
    x->options = seize ? (uint32_t)options : 0;
    return order(x, seize ? ORDER_SEIZED : ORDER_ATTACHED);
}

/* -- memory and registers --------------------------------------------------------------------- */

static int64_t peek(struct task *t, struct tracee *x, vaddr at, vaddr to)
{
    uint64_t value = 0;
    struct iovec here = { &value, t->abi->abi.word },
                 there = { (void *)(uintptr_t)(x->stop.base + at), t->abi->abi.word };

    if (process_vm_readv(x->tid, &here, 1, &there, 1, 0) != (ssize_t)here.iov_len &&
        host(PTRACE_PEEKDATA, x->tid, x->stop.base + at, (uintptr_t)&value) < 0)
        return -EIO;
    return copy_out(t, to, &value, t->abi->abi.word);
}

/* Code that is not writable is written to as well. `value` is as in a register. */
static int64_t poke(struct task *t, struct tracee *x, vaddr at, uint64_t value)
{
    struct trace_stop *s = &x->stop;
    unsigned word = t->abi->abi.word;
    uint8_t bytes[8];

    if (word == 4 && host(PTRACE_PEEKDATA, x->tid, s->base + at, (uintptr_t)bytes) < 0)
        return -EIO;
    store_integer(&t->abi->abi, bytes, word, value);
    memcpy(&value, bytes, sizeof(value));
    if (host(PTRACE_POKEDATA, x->tid, s->base + at, value) < 0)
        return -EIO;
    if (s->nwrites < TRACE_WRITES) {
        s->writes[s->nwrites].at = at;
        s->writes[s->nwrites].size = word;
    }
    s->nwrites += s->nwrites <= TRACE_WRITES;
    return 0;
}

struct regset { uint8_t *bytes; uint64_t size; bool *changed; };

static bool regset(struct tracee *x, uint64_t type, struct regset *r)
{
    struct trace_stop *s = &x->stop;

    switch (type) {
    case NT_PRSTATUS: *r = (struct regset){ s->regs, s->regs_size, &s->regs_changed }; break;
    case NT_FPREGSET: *r = (struct regset){ s->fpregs, s->fpregs_size, &s->fpregs_changed }; break;
    case NT_TLS:
        *r = (struct regset){ (uint8_t *)&s->tls, s->has_tls ? 8 : 0, &s->tls_changed };
        break;
    case NT_SYSTEM_CALL: *r = (struct regset){ (uint8_t *)&s->number, 4, &s->call_changed }; break;
    default: return false;
    }
    return r->size != 0;
}

static int64_t move_regs(struct task *t, struct tracee *x, uint64_t type, vaddr iov, bool set)
{
    uint64_t base, size;
    struct regset r;

    if (word_get(t, iov, &base) < 0 || word_get(t, iov + t->abi->abi.word, &size) < 0)
        return -EFAULT;
    if (!regset(x, type, &r) || size % min_u64(t->abi->abi.word, r.size))
        return -EINVAL;                 /* whole registers; gdb finds out their width so */
    size = min_u64(size, r.size);
    if ((set ? copy_in(t, r.bytes, base, size) : copy_out(t, base, r.bytes, size)) < 0)
        return -EFAULT;
    *r.changed |= set;
    return word_put(t, iov + t->abi->abi.word, size);
}

void trace_opened(struct task *t, const char *path, uint64_t flags)
{
    const char *last = strrchr(path, '/');

    if (t->process->tracees && (flags & O_ACCMODE) != O_RDONLY && last && !strcmp(last, "/mem"))
        t->process->traces_by_file = true;
}

/* -- questions about a stop ------------------------------------------------------------------- */

static int64_t get_info(struct task *t, const struct tracee *x, vaddr to)
{
    struct writer w = guest_writer(t, to, 128);

    if (x->stop.reason == TRACE_GROUP)
        return -EINVAL;
    put_siginfo(&w, &x->stop.info);
    return w.c.ok ? 0 : -EFAULT;
}

static int64_t set_info(struct task *t, struct tracee *x, vaddr from)
{
    struct reader r = guest_reader(t, from, 128);

    if (x->stop.reason == TRACE_GROUP)
        return -EINVAL;
    get_siginfo(&r, &x->stop.info);
    return r.c.ok ? 0 : -EFAULT;
}

/* struct ptrace_syscall_info of linux/ptrace.h: the size of what is known is the result. */
static int64_t call_info(struct task *t, const struct tracee *x, uint64_t room, vaddr to)
{
    const struct trace_stop *s = &x->stop;
    struct ptrace_syscall_info i = { .arch = s->machine, .instruction_pointer = s->pc,
                                     .stack_pointer = s->sp };
    size_t size = offsetof(struct ptrace_syscall_info, entry);

    bool good = s->status & 0x80;       /* what PTRACE_O_TRACESYSGOOD makes of it, as the kernel */
    bool filtered = s->reason == TRACE_EVENT && s->status >> 8 == PTRACE_EVENT_SECCOMP;

    if (filtered) {
        i.op = PTRACE_SYSCALL_INFO_SECCOMP;
        i.seccomp.nr = s->number;
        memcpy(i.seccomp.args, s->args, sizeof(i.seccomp.args));
        i.seccomp.ret_data = (uint32_t)s->message;
        size = offsetof(struct ptrace_syscall_info, seccomp.ret_data) + sizeof(uint32_t);
    } else if (s->reason == TRACE_CALL_ENTRY && good) {
        i.op = PTRACE_SYSCALL_INFO_ENTRY;
        i.entry.nr = s->number;
        memcpy(i.entry.args, s->args, sizeof(i.entry.args));
        size = offsetof(struct ptrace_syscall_info, entry.args) + sizeof(i.entry.args);
    } else if (s->reason == TRACE_CALL_EXIT && good) {
        i.op = PTRACE_SYSCALL_INFO_EXIT;
        i.exit.rval = s->result;
        i.exit.is_error = s->result < 0 && s->result > -4096;
        size = offsetof(struct ptrace_syscall_info, exit.is_error) + 1;
    }
    if (copy_out(t, to, &i, min_u64(size, room)) < 0)
        return -EFAULT;
    return (int64_t)size;
}

static int64_t set_options(struct tracee *x, uint64_t options)
{
    if (options & ~(uint64_t)ALL_OPTIONS)
        return -EINVAL;
    x->options = (uint32_t)options;
    return host(PTRACE_SETOPTIONS, x->tid, 0, host_options(x->options));
}

static int64_t move_mask(struct task *t, struct tracee *x, uint64_t size, vaddr at, bool set)
{
    if (size != sizeof(x->stop.mask))
        return -EINVAL;
    return set ? u64_get(t, at, &x->stop.mask) : u64_put(t, at, x->stop.mask);
}

/* -- the call --------------------------------------------------------------------------------- */

static int64_t go(struct task *t, struct tracee *x, enum trace_resume how, uint64_t signo)
{
    if (signo > SIGNALS)
        return -EIO;
    int64_t r = resume(t, x, how, signo);

    if (how == RESUME_DETACH)
        forget(t, x->tid);
    return r;
}

static bool may_listen(const struct tracee *x)
{
    return x->seized && x->stop.status >> 8 == PTRACE_EVENT_STOP;
}

static int64_t on_stopped(struct task *t, struct tracee *x, long request, uint64_t addr,
                          uint64_t data)
{
    switch (request) {
    case PTRACE_PEEKTEXT: case PTRACE_PEEKDATA: return peek(t, x, addr, data);
    case PTRACE_POKETEXT: case PTRACE_POKEDATA: return poke(t, x, addr, data);
    case PTRACE_CONT: return go(t, x, RESUME_CONT, data);
    case PTRACE_SYSCALL: return go(t, x, RESUME_CALL, data);
    case PTRACE_SINGLESTEP: return go(t, x, RESUME_STEP, data);
    case PTRACE_DETACH: return go(t, x, RESUME_DETACH, data);
    case PTRACE_LISTEN: return may_listen(x) ? resume(t, x, RESUME_LISTEN, 0) : -EIO;
    case PTRACE_SETOPTIONS: return set_options(x, data);
    case PTRACE_GETEVENTMSG: return word_put(t, data, x->stop.message);
    case PTRACE_GETSIGINFO: return get_info(t, x, data);
    case PTRACE_SETSIGINFO: return set_info(t, x, data);
    case PTRACE_GETREGSET: return move_regs(t, x, addr, data, false);
    case PTRACE_SETREGSET: return move_regs(t, x, addr, data, true);
    case PTRACE_GETSIGMASK: return move_mask(t, x, addr, data, false);
    case PTRACE_SETSIGMASK: return move_mask(t, x, addr, data, true);
    case PTRACE_GET_SYSCALL_INFO: return call_info(t, x, addr, data);
    default:
        log_to(LOG_TODO, "ptrace request %#lx is not implemented: EIO\n", request);
        return -EIO;
    }
}

int64_t sys_ptrace(struct task *t, const uint64_t a[6])
{
    pid_t tid = (pid_t)a[1];
    long request = (long)a[0];

    if (request == PTRACE_TRACEME)
        return t->trace ? -EPERM : traceme(t);
    if (request == PTRACE_ATTACH || request == PTRACE_SEIZE)
        return attach(t, tid, request == PTRACE_SEIZE, a[2], a[3]);
    struct tracee *x = find(t, tid);

    if (!x)
        return -ESRCH;
    if (request == PTRACE_KILL)
        return host_call(SYS_kill, (uint64_t)tid, SIGKILL, 0, 0, 0, 0) < 0 ? -ESRCH : 0;
    if (request == PTRACE_INTERRUPT)
        return x->seized ? order(x, ORDER_INTERRUPT) : -EIO;
    return x->stopped ? on_stopped(t, x, request, a[2], a[3]) : -ESRCH;
}
