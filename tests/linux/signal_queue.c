/* Pending signals: order, counting, waiting for them, descriptors.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>

static int values[64], nvalues;

static void note(int signo, siginfo_t *info, void *context)
{
    values[nvalues++] = signo * 100 + info->si_value.sival_int;
}

static int same(const int *a, int n) { return nvalues == n && !memcmp(values, a, n * sizeof(int)); }

int main(void)
{
    int first = SIGRTMIN + 1, second = SIGRTMIN + 2;
    sigset_t set, pending;
    siginfo_t info;
    struct timespec none = { 0 }, little = { 0, 10000000 };

    sigemptyset(&set);
    sigaddset(&set, first);
    sigaddset(&set, second);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, NULL);

    for (int i = 0; i < 3; i++) {
        sigqueue(getpid(), second, (union sigval){ .sival_int = 20 + i });
        sigqueue(getpid(), first, (union sigval){ .sival_int = 10 + i });
        kill(getpid(), SIGUSR1);
    }
    sigpending(&pending);
    SAY("all are pending", sigismember(&pending, first) && sigismember(&pending, second) &&
                               sigismember(&pending, SIGUSR1));
    SAY("a standard signal first", sigwaitinfo(&set, &info) == SIGUSR1);
    for (int i = 0; i < 6; i++) {
        int r = sigwaitinfo(&set, &info);
        SAY("real-time signals in order, none lost",
            r == (i < 3 ? first : second) && info.si_value.sival_int == (i < 3 ? 10 + i : 17 + i) &&
                info.si_code == SI_QUEUE && info.si_pid == getpid());
    }
    SAY("then none: EAGAIN", sigtimedwait(&set, &info, &none) < 0 && errno == EAGAIN);
    SAY("nor after a while", sigtimedwait(&set, &info, &little) < 0 && errno == EAGAIN);

    struct sigaction a = { .sa_sigaction = note, .sa_flags = SA_SIGINFO };
    sigfillset(&a.sa_mask);
    sigaction(first, &a, NULL);
    sigaction(second, &a, NULL);
    for (int i = 0; i < 3; i++) {
        sigqueue(getpid(), second, (union sigval){ .sival_int = i });
        sigqueue(getpid(), first, (union sigval){ .sival_int = i });
    }
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    int want[6] = { first * 100,  first * 100 + 1,  first * 100 + 2,
                    second * 100, second * 100 + 1, second * 100 + 2 };
    SAY("handlers that block all run one after another in order", same(want, 6));

    sigprocmask(SIG_BLOCK, &set, NULL);
    int fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    struct signalfd_siginfo s;
    sigqueue(getpid(), second, (union sigval){ .sival_int = 77 });
    SAY("signalfd reads it", read(fd, &s, sizeof s) == sizeof s &&
                                 s.ssi_signo == (unsigned)second && s.ssi_int == 77 &&
                                 s.ssi_code == SI_QUEUE);
    SAY("once", read(fd, &s, sizeof s) < 0 && errno == EAGAIN);

    kill(getpid(), SIGUSR1);
    pid_t pid = fork();
    if (!pid) {
        sigpending(&pending);
        _exit(sigismember(&pending, SIGUSR1));
    }
    int status;
    waitpid(pid, &status, 0);
    SAME("a child of fork has nothing pending", WEXITSTATUS(status), 0);
    SAY("a pending signal that becomes ignored is gone",
        (signal(SIGUSR1, SIG_IGN), sigpending(&pending), !sigismember(&pending, SIGUSR1)));

    /* The numbers that C libraries keep for themselves. */
    for (int signo = 32; signo <= 34; signo++) {
        struct { void *handler; unsigned long flags; uint64_t x[3]; } k = { (void *)1, 0, { 0 } };
        SAY("32 to 34 can be ignored by a raw call",
            syscall(SYS_rt_sigaction, signo, &k, NULL, 8) == 0);
        syscall(SYS_tkill, syscall(SYS_gettid), signo);
    }
    SAY("bad numbers: EINVAL", syscall(SYS_rt_sigaction, 65, NULL, NULL, 8) < 0 && errno == EINVAL);
    SAY("bad size: EINVAL", syscall(SYS_rt_sigaction, 5, NULL, NULL, 16) < 0 && errno == EINVAL);
    SAY("bad address: EFAULT",
        syscall(SYS_rt_sigaction, 5, (void *)8, NULL, 8) < 0 && errno == EFAULT);
    SAY("kill of nobody: ESRCH", kill(0x3ffffff, 0) < 0 && errno == ESRCH);
    return 0;
}
