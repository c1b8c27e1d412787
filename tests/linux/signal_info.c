/* Each way to get a signal fills in its own siginfo fields.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <setjmp.h>

static siginfo_t got;
static int count;
static sigjmp_buf back;

static void note(int signo, siginfo_t *info, void *context)
{
    got = *info;
    count++;
}

static void leave(int signo, siginfo_t *info, void *context)
{
    got = *info;
    siglongjmp(back, 1);
}

static void handle(int signo, void (*f)(int, siginfo_t *, void *), int flags)
{
    struct sigaction a = { .sa_sigaction = f, .sa_flags = SA_SIGINFO | flags };
    sigemptyset(&a.sa_mask);
    sigaction(signo, &a, NULL);
}

static void wait_count(int n)
{
    for (int i = 0; count < n && i < 2000; i++)
        usleep(1000);
}

static void child_info(const char *what, int code, int status, pid_t pid)
{
    char text[80];

    snprintf(text, sizeof text, "SIGCHLD %s: code, status, pid, uid", what);
    SAY(text, got.si_signo == SIGCHLD && got.si_code == code && got.si_status == status &&
                  got.si_pid == pid && got.si_uid == getuid());
}

static void children(void)
{
    pid_t pid;

    handle(SIGCHLD, note, 0);
    count = 0;
    if (!(pid = fork()))
        _exit(42);
    wait_count(1);
    child_info("exit", CLD_EXITED, 42, pid);
    waitpid(pid, NULL, 0);

    count = 0;
    if (!(pid = fork()))
        for (;;)
            pause();
    kill(pid, SIGSTOP);
    wait_count(1);
    child_info("stop", CLD_STOPPED, SIGSTOP, pid);
    kill(pid, SIGCONT);
    wait_count(2);
    child_info("continue", CLD_CONTINUED, SIGCONT, pid);
    kill(pid, SIGKILL);
    wait_count(3);
    child_info("kill", CLD_KILLED, SIGKILL, pid);
    waitpid(pid, NULL, 0);
}

static void fault(const char *claim, volatile char *at, int signo, int code, int write)
{
    if (!sigsetjmp(back, 1)) {
        if (write)
            *at = 1;
        else
            (void)*at;
        SAY(claim, 0);
        return;
    }
    if (got.si_signo == signo && got.si_code == code && got.si_addr == at)
        printf("%s: yes\n", claim);
    else
        printf("%s: NO (signal %d code %d address %p, wanted %d %d %p)\n", claim, got.si_signo,
               got.si_code, got.si_addr, signo, code, (void *)at);
}

int main(void)
{
    handle(SIGUSR1, note, 0);
    kill(getpid(), SIGUSR1);
    SAY("kill delivers before it returns", count == 1);
    SAY("kill: SI_USER, pid, uid",
        got.si_code == SI_USER && got.si_pid == getpid() && got.si_uid == getuid());
    syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), SIGUSR1);
    SAY("tgkill: SI_TKILL", got.si_code == SI_TKILL && got.si_pid == getpid());
    sigqueue(getpid(), SIGUSR1, (union sigval){ .sival_ptr = (void *)0x123456789abcdef0 });
    SAY("sigqueue: SI_QUEUE and the value",
        got.si_code == SI_QUEUE && got.si_value.sival_ptr == (void *)0x123456789abcdef0);

    timer_t timer;
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1,
                              .sigev_value.sival_ptr = (void *)0x5555666677778888 };
    struct itimerspec once = { .it_value.tv_nsec = 1000000 };
    count = 0;
    timer_create(CLOCK_MONOTONIC, &event, &timer);
    timer_settime(timer, 0, &once, NULL);
    wait_count(1);
    SAY("timer: SI_TIMER and the value",
        got.si_code == SI_TIMER && got.si_value.sival_ptr == (void *)0x5555666677778888);

    children();

    handle(SIGSEGV, leave, 0);
    handle(SIGBUS, leave, 0);
    char *page = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    fault("write to a read-only page: SEGV_ACCERR", page + 5, SIGSEGV, SEGV_ACCERR, 1);
    munmap(page + 4096, 4096);
    fault("read of no page: SEGV_MAPERR", page + 4096 + 7, SIGSEGV, SEGV_MAPERR, 0);
    fault("write to address 8: SEGV_MAPERR", (char *)8, SIGSEGV, SEGV_MAPERR, 1);
    mprotect(page, 4096, PROT_NONE);
    fault("read of PROT_NONE: SEGV_ACCERR", page, SIGSEGV, SEGV_ACCERR, 0);
    if (!sigsetjmp(back, 1))
        ((void (*)(void))(page))();
    SAY("jump to PROT_NONE: SEGV_ACCERR at the target",
        got.si_signo == SIGSEGV && got.si_code == SEGV_ACCERR && got.si_addr == page);
    if (!sigsetjmp(back, 1))
        ((void (*)(void))(page + 4096))();
    SAY("jump to no page: SEGV_MAPERR at the target",
        got.si_signo == SIGSEGV && got.si_code == SEGV_MAPERR && got.si_addr == page + 4096);

    FILE *f = tmpfile();
    char *file = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(f), 0);
    fault("beyond the end of a file: BUS_ADRERR", file + 3, SIGBUS, BUS_ADRERR, 1);

    handle(SIGILL, leave, 0);
    char *code =
        mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    memset(code, 0, 16);                /* illegal on riscv; x86 gets ud2 */
#ifdef __x86_64__
    memcpy(code, "\x0f\x0b", 2);
#endif
    if (!sigsetjmp(back, 1))
        ((void (*)(void))code)();
    SAY("illegal insn: SIGILL at its address", got.si_signo == SIGILL && got.si_addr == code);

    handle(SIGSEGV, note, SA_RESETHAND);
    count = 0;
    raise(SIGSEGV);
    struct sigaction now;
    sigaction(SIGSEGV, NULL, &now);
    SAY("SA_RESETHAND takes the handler away and leaves the flags",
        count == 1 && now.sa_handler == SIG_DFL && now.sa_flags & SA_SIGINFO);

    /* Sent, not raised. */
    handle(SIGSEGV, note, 0);
    count = 0;
    kill(getpid(), SIGSEGV);
    SAY("SIGSEGV by kill: SI_USER", count == 1 && got.si_code == SI_USER && got.si_pid == getpid());
    sigset_t set, pending;
    sigemptyset(&set);
    sigaddset(&set, SIGSEGV);
    sigprocmask(SIG_BLOCK, &set, NULL);
    kill(getpid(), SIGSEGV);
    sigpending(&pending);
    SAY("SIGSEGV by kill can be blocked and is pending",
        count == 1 && sigismember(&pending, SIGSEGV));
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    SAY("and comes when unblocked", count == 2);
    int status;
    pid_t pid = fork();
    if (!pid) {
        sigprocmask(SIG_BLOCK, &set, NULL);
        *(volatile int *)16 = 1;
        _exit(0);
    }
    waitpid(pid, &status, 0);
    SAY("a fault while SIGSEGV is blocked kills",
        WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
    if (!(pid = fork())) {
        signal(SIGSEGV, SIG_IGN);
        *(volatile int *)16 = 1;
        _exit(0);
    }
    waitpid(pid, &status, 0);
    SAY("a fault while SIGSEGV is ignored kills",
        WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
    if (!(pid = fork()))
        abort();
    waitpid(pid, &status, 0);
    SAY("abort kills with SIGABRT", WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    signal(SIGTRAP, SIG_DFL);
    int killed = 0;
    for (int i = 0; i < 100; i++) {
        if (!(pid = fork()))
            for (;;)
                pause();
        kill(pid, SIGTRAP);
        waitpid(pid, &status, 0);
        killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGTRAP;
    }
    SAME("a signal right after fork reaches the child", killed, 100);
    int pidfd = (int)syscall(SYS_pidfd_open, getpid(), 0);
    siginfo_t other = { .si_signo = SIGUSR1, .si_code = SI_QUEUE };
    SAY("siginfo of another signal for a pidfd: EINVAL",
        syscall(SYS_pidfd_send_signal, pidfd, SIGUSR2, &other, 0) < 0 && errno == EINVAL);
    return 0;
}
