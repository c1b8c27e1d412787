/* Tracing: stops, what they say, what a tracer may change, children, programs, ends.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <elf.h>
#include <linux/filter.h>
#include <linux/ptrace.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

static volatile long cell = 1234;
static volatile int handled;

static long trace(long request, pid_t pid, long addr, void *data)
{
    return syscall(SYS_ptrace, request, pid, addr, data);
}

/* The next stop of `pid`: signal | event << 8; -1 - status when it is no stop. */
static int next(pid_t pid)
{
    int status = 0;

    if (waitpid(pid, &status, __WALL) != pid)
        return -1000;
    return WIFSTOPPED(status) ? status >> 8 : -1 - (WIFEXITED(status) ? WEXITSTATUS(status)
                                                                     : 256 + WTERMSIG(status));
}

static int go(long request, pid_t pid, long signo)
{
    trace(request, pid, 0, (void *)signo);
    return next(pid);
}

static void on_signal(int signo) { handled = signo; }

static pid_t start(void (*f)(void))
{
    pid_t pid = fork();

    if (pid == 0) {
        trace(PTRACE_TRACEME, 0, 0, NULL);
        raise(SIGSTOP);
        f();
        _exit(9);
    }
    return pid;
}

/* -- calls and memory -- */

static void makes_calls(void)
{
    signal(SIGUSR1, on_signal);
    if (syscall(SYS_getpid) != 77)      /* the tracer's answer, see below */
        _exit(1);
    if (cell != 4321)
        _exit(2);
    raise(SIGUSR1);                     /* suppressed */
    if (handled)
        _exit(3);
    raise(SIGUSR2);                     /* becomes SIGUSR1 */
    _exit(handled == SIGUSR1 ? 5 : 4);
}

static int stop_at(pid_t pid, int op, unsigned long number, struct ptrace_syscall_info *i)
{
    for (int n = 0; n < 200; n++) {
        int stop = go(PTRACE_SYSCALL, pid, 0);

        if (stop != (SIGTRAP | 0x80))
            return stop;
        memset(i, 0, sizeof *i);
        trace(PTRACE_GET_SYSCALL_INFO, pid, sizeof *i, i);
        if (i->op == op && (op != PTRACE_SYSCALL_INFO_ENTRY || i->entry.nr == number))
            return 0;
    }
    return -1;
}

static void calls(void)
{
    pid_t pid = start(makes_calls);
    struct ptrace_syscall_info i;
    unsigned long regs[80], word = 0;
    struct iovec iov = { regs, sizeof regs };
    siginfo_t info;

    SAME("it stops itself", next(pid), SIGSTOP);
    SAY("the signal", trace(PTRACE_GETSIGINFO, pid, 0, &info) == 0 && info.si_signo == SIGSTOP);
    SAY("options", trace(PTRACE_SETOPTIONS, pid, 0, (void *)PTRACE_O_TRACESYSGOOD) == 0);
    SAY("unknown options",
        trace(PTRACE_SETOPTIONS, pid, 0, (void *)(1l << 30)) == -1 && errno == EINVAL);
    SAME("getpid begins", stop_at(pid, PTRACE_SYSCALL_INFO_ENTRY, SYS_getpid, &i), 0);
    SAME("getpid ends", stop_at(pid, PTRACE_SYSCALL_INFO_EXIT, 0, &i), 0);
    SAME("its result", i.exit.rval, pid);
    SAY("no error", !i.exit.is_error);
    SAY("registers", trace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &iov) == 0 && iov.iov_len >= 26 * 8);
    int at = -1;
    for (unsigned n = 0; n < iov.iov_len / 8 && at < 0; n++)
        at = regs[n] == (unsigned long)pid ? (int)n : -1;
    SAY("the result is in one", at >= 0);
    for (unsigned n = 0; n < iov.iov_len / 8; n++)
        if (regs[n] == (unsigned long)pid)
            regs[n] = 77;
    SAY("which can be set", trace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &iov) == 0);
    iov.iov_len = sizeof regs;
    SAY("others as well", trace(PTRACE_GETREGSET, pid, NT_PRFPREG, &iov) == 0 && iov.iov_len > 200);
    iov.iov_len = 33 * 8 - 4;
    SAY("not parts of one", trace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &iov) == -1 &&
                                errno == EINVAL);
    SAY("an unknown set", trace(PTRACE_GETREGSET, pid, 0x7777, &iov) == -1 && errno == EINVAL);
    SAY("memory", trace(PTRACE_PEEKDATA, pid, (long)&cell, &word) == 0 && word == 1234);
    SAY("is written", trace(PTRACE_POKEDATA, pid, (long)&cell, (void *)4321) == 0);
    SAY("not where there is none", trace(PTRACE_PEEKDATA, pid, 8, &word) == -1 && errno == EIO);
    SAME("a signal", go(PTRACE_CONT, pid, 0), SIGUSR1);
    SAY("by itself", trace(PTRACE_GETSIGINFO, pid, 0, &info) == 0 && info.si_pid == pid &&
                         info.si_code == SI_TKILL);
    SAME("another", go(PTRACE_CONT, pid, 0), SIGUSR2);
    SAME("the end", go(PTRACE_CONT, pid, SIGUSR1), -1 - 5);
    SAY("it is gone", trace(PTRACE_CONT, pid, 0, NULL) == -1 && errno == ESRCH);
}

/* -- children and threads -- */

static void *quiet(void *data) { return NULL; }

static void has_children(void)
{
    pthread_t thread;
    int status;
    pid_t child = fork();

    if (!child)
        _exit(3);
    waitpid(child, &status, 0);
    pthread_create(&thread, NULL, quiet, NULL);
    pthread_join(thread, NULL);
    child = vfork();
    if (!child)
        _exit(4);
    waitpid(child, &status, 0);
    _exit(WEXITSTATUS(status));
}

/* Lets all run until `pid` ends: counts events, new tasks' first stops and ends. */
static void children(void)
{
    int events[16] = { 0 }, firsts = 0, ends = 0, status = 0, sigchld = 0, exits = 0;
    pid_t pid = start(has_children), got;
    unsigned long message = 0, told = 0;
    long options = PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE |
                   PTRACE_O_TRACEEXIT | PTRACE_O_TRACEVFORKDONE;

    next(pid);
    trace(PTRACE_SETOPTIONS, pid, 0, (void *)options);
    trace(PTRACE_CONT, pid, 0, NULL);
    while ((got = waitpid(-1, &status, __WALL)) > 0) {
        int event = status >> 16;

        if (!WIFSTOPPED(status)) {
            ends++;
            if (got == pid)
                break;
            continue;
        }
        if (event && event < 16) {
            events[event]++;
            trace(PTRACE_GETEVENTMSG, got, 0, &message);
            told += event <= 3 && message > 1;
            exits += event == PTRACE_EVENT_EXIT && (message == 0 || message >> 8 <= 4);
        } else if (WSTOPSIG(status) == SIGSTOP)
            firsts++;
        else
            sigchld += WSTOPSIG(status) == SIGCHLD;
        long signo = event || WSTOPSIG(status) == SIGSTOP ? 0 : WSTOPSIG(status);
        trace(PTRACE_CONT, got, 0, (void *)signo);
    }
    SAME("forks", events[PTRACE_EVENT_FORK], 1);
    SAME("vforks", events[PTRACE_EVENT_VFORK], 1);
    SAME("vforks done", events[PTRACE_EVENT_VFORK_DONE], 1);
    SAME("threads", events[PTRACE_EVENT_CLONE], 1);
    SAME("who is told", told, 3);
    SAME("first stops", firsts, 3);
    SAME("exits", events[PTRACE_EVENT_EXIT], 4);
    SAME("their codes", exits, 4);
    SAME("SIGCHLD", sigchld, 2);
    SAME("ends", ends, 4);
    SAY("the last", WIFEXITED(status) && WEXITSTATUS(status) == 4);
}

/* -- execve -- */

static void runs_again(void) { execl("/proc/self/exe", "ptrace", "again", NULL); }

static void programs(void)
{
    pid_t pid = start(runs_again);
    struct ptrace_syscall_info i;
    unsigned long message = 0;

    next(pid);
    SAME("a SIGTRAP after execve", go(PTRACE_CONT, pid, 0), SIGTRAP);
    SAME("it runs", go(PTRACE_CONT, pid, 0), -1 - 6);

    pid = start(runs_again);
    next(pid);
    trace(PTRACE_SETOPTIONS, pid, 0, (void *)(long)(PTRACE_O_TRACEEXEC | PTRACE_O_TRACESYSGOOD));
    SAME("an event at execve", go(PTRACE_CONT, pid, 0), SIGTRAP | PTRACE_EVENT_EXEC << 8);
    SAY("who", trace(PTRACE_GETEVENTMSG, pid, 0, &message) == 0 && message == (unsigned long)pid);
    SAME("then the call ends", go(PTRACE_SYSCALL, pid, 0), SIGTRAP | 0x80);
    SAY("well", trace(PTRACE_GET_SYSCALL_INFO, pid, sizeof i, &i) >= 33 &&
                    i.op == PTRACE_SYSCALL_INFO_EXIT && i.exit.rval == 0);
    SAME("the new one calls", stop_at(pid, PTRACE_SYSCALL_INFO_ENTRY, SYS_exit_group, &i), 0);
    SAME("with its status", i.entry.args[0], 6);
    SAY("let go", trace(PTRACE_DETACH, pid, 0, NULL) == 0);
    SAME("it ends", next(pid), -1 - 6);
}

/* It is traced, but nobody has waited for it yet. */
static void traps_itself(void)
{
    pid_t pid = fork();

    if (pid == 0) {
        trace(PTRACE_TRACEME, 0, 0, NULL);
        kill(getpid(), SIGTRAP);
        _exit(9);
    }
    SAME("a SIGTRAP of its own", next(pid), SIGTRAP);
    SAME("which is suppressed", go(PTRACE_CONT, pid, 0), -1 - 9);
}

static void after_vfork(void)
{
    pid_t pid = vfork();

    if (pid == 0) {
        trace(PTRACE_TRACEME, 0, 0, NULL);
        runs_again();
    }
    SAME("a SIGTRAP after vfork and execve", next(pid), SIGTRAP);
    SAME("which runs", go(PTRACE_CONT, pid, 0), -1 - 6);
}

/* -- filters -- */

static void is_filtered(void)
{
    struct sock_filter insns[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | 42),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = { 4, insns };

    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
    if (syscall(SYS_getppid) != -1)
        _exit(8);
    _exit(errno == ENOSYS ? 4 : 5);
}

static void filtered(void)
{
    pid_t pid = start(is_filtered);
    struct ptrace_syscall_info i;
    unsigned long message = 0;

    next(pid);
    SAME("nobody listens", go(PTRACE_CONT, pid, 0), -1 - 4);
    pid = start(is_filtered);
    next(pid);
    trace(PTRACE_SETOPTIONS, pid, 0, (void *)PTRACE_O_TRACESECCOMP);
    SAME("a filter asks", go(PTRACE_CONT, pid, 0), SIGTRAP | PTRACE_EVENT_SECCOMP << 8);
    SAY("with data", trace(PTRACE_GETEVENTMSG, pid, 0, &message) == 0 && message == 42);
    SAY("about a call", trace(PTRACE_GET_SYSCALL_INFO, pid, sizeof i, &i) >= 84 &&
                            i.op == PTRACE_SYSCALL_INFO_SECCOMP && i.seccomp.nr == SYS_getppid &&
                            i.seccomp.ret_data == 42);
    trace(PTRACE_SETOPTIONS, pid, 0, (void *)(PTRACE_O_TRACESECCOMP | PTRACE_O_TRACESYSGOOD));
    SAME("its end", go(PTRACE_SYSCALL, pid, 0), SIGTRAP | 0x80);
    SAY("well", trace(PTRACE_GET_SYSCALL_INFO, pid, sizeof i, &i) >= 33 &&
                    i.op == PTRACE_SYSCALL_INFO_EXIT && i.exit.rval == getpid());
    SAME("and on", go(PTRACE_CONT, pid, 0), -1 - 8);
}

/* -- others -- */

static void waits(void)
{
    for (;;)
        pause();
}

static void seized(void)
{
    pid_t pid = fork();
    siginfo_t info;

    if (pid == 0)
        waits();
    usleep(20000);
    SAY("no interrupting before", trace(PTRACE_INTERRUPT, pid, 0, NULL) == -1 && errno == ESRCH);
    SAY("seize", trace(PTRACE_SEIZE, pid, 0, (void *)PTRACE_O_EXITKILL) == 0);
    SAY("it runs", trace(PTRACE_CONT, pid, 0, NULL) == -1 && errno == ESRCH);
    SAY("interrupt", trace(PTRACE_INTERRUPT, pid, 0, NULL) == 0);
    SAME("stopped", next(pid), SIGTRAP | PTRACE_EVENT_STOP << 8);
    trace(PTRACE_CONT, pid, 0, NULL);
    kill(pid, SIGSTOP);
    SAME("SIGSTOP comes", next(pid), SIGSTOP);
    SAME("and stops", go(PTRACE_CONT, pid, SIGSTOP), SIGSTOP | PTRACE_EVENT_STOP << 8);
    SAY("listen", trace(PTRACE_LISTEN, pid, 0, NULL) == 0);
    kill(pid, SIGCONT);
    SAME("SIGCONT ends that", next(pid), SIGTRAP | PTRACE_EVENT_STOP << 8);
    SAME("and comes", go(PTRACE_CONT, pid, 0), SIGCONT);
    trace(PTRACE_CONT, pid, 0, (void *)SIGCONT);
    kill(pid, SIGTERM);
    SAME("SIGTERM", next(pid), SIGTERM);
    SAY("from us", trace(PTRACE_GETSIGINFO, pid, 0, &info) == 0 && info.si_pid == getpid());
    SAME("kills", go(PTRACE_CONT, pid, SIGTERM), -1 - (256 + SIGTERM));
}

static void attached(void)
{
    pid_t pid = fork();

    if (pid == 0)
        waits();
    usleep(20000);
    SAY("attach", trace(PTRACE_ATTACH, pid, 0, NULL) == 0);
    SAME("stopped", next(pid), SIGSTOP);
    SAY("again", trace(PTRACE_ATTACH, pid, 0, NULL) == -1 && errno == EPERM);
    SAY("detach", trace(PTRACE_DETACH, pid, 0, NULL) == 0);
    kill(pid, SIGKILL);
    SAME("killed", next(pid), -1 - (256 + SIGKILL));
}

int main(int argc, char **argv)
{
    if (argc > 1)
        return 6;
    calls();
    children();
    programs();
    after_vfork();
    traps_itself();
    filtered();
    seized();
    attached();
    return 0;
}
