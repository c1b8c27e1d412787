/* What an interrupted call does: starts again, says EINTR, or goes on with the time that is left.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>

static volatile int count;
static int wake_fd = -1;

static void note(int signo)
{
    count++;
    if (wake_fd >= 0 && count == 2)
        (void)!write(wake_fd, "x", 1);
}

static void act(int flags)
{
    struct sigaction a = { .sa_handler = note, .sa_flags = flags };
    sigaction(SIGALRM, &a, NULL);
    count = 0;
}

static void alarms(int ms, int again_ms)
{
    struct itimerval v = { { again_ms / 1000, again_ms % 1000 * 1000 },
                           { ms / 1000, ms % 1000 * 1000 } };
    setitimer(ITIMER_REAL, &v, NULL);
}

static long long now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

int main(void)
{
    int p[2];
    char c;
    struct timespec rest, second = { 1, 0 };

    (void)!pipe(p);
    act(0);
    alarms(20, 0);
    SAY("read without SA_RESTART: EINTR", read(p[0], &c, 1) < 0 && errno == EINTR && count == 1);
    act(SA_RESTART);
    wake_fd = p[1];
    alarms(20, 20);
    SAY("read with SA_RESTART goes on", read(p[0], &c, 1) == 1 && count == 2);
    wake_fd = -1;
    alarms(0, 0);

    act(SA_RESTART);
    alarms(50, 0);
    SAY("nanosleep: EINTR even then", nanosleep(&second, &rest) < 0 && errno == EINTR);
    SAY("and says what is left", rest.tv_sec == 0 && rest.tv_nsec > 500000000);
    alarms(20, 0);
    SAY("poll: EINTR", poll(&(struct pollfd){ p[0], POLLIN, 0 }, 1, 1000) < 0 && errno == EINTR);
    alarms(20, 0);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(p[0], &set);
    SAY("select: EINTR",
        select(p[0] + 1, &set, NULL, NULL, &(struct timeval){ 1, 0 }) < 0 && errno == EINTR);
    int e = epoll_create1(0);
    struct epoll_event event;
    alarms(20, 0);
    SAY("epoll_wait: EINTR", epoll_wait(e, &event, 1, 1000) < 0 && errno == EINTR);
    alarms(20, 0);
    SAY("pause: EINTR", pause() < 0 && errno == EINTR);
    sigset_t usr;
    sigemptyset(&usr);
    sigaddset(&usr, SIGUSR1);
    alarms(20, 0);
    SAY("sigwaitinfo: EINTR", sigwaitinfo(&usr, NULL) < 0 && errno == EINTR);
    int word = 0;
    alarms(20, 0);
    SAY("futex with time: EINTR",
        syscall(SYS_futex, &word, FUTEX_WAIT, 0, &second, 0, 0) < 0 && errno == EINTR);

    pid_t pid = fork();
    if (!pid) {
        usleep(100000);
        _exit(7);
    }
    int status;
    count = 0;
    alarms(20, 0);
    SAY("wait with SA_RESTART goes on",
        waitpid(pid, &status, 0) == pid && WEXITSTATUS(status) == 7 && count == 1);

    /* Stopped and continued: no handler runs, so the call goes on with the time that is left. */
    pid = fork();
    if (!pid) {
        struct timespec nap = { 0, 300000000 };
        long long from = now();
        int r = nanosleep(&nap, NULL);
        long long took = now() - from;
        _exit(r == 0 && took >= 295 && took < 700 ? 0 : r == 0 ? 1 : 2);
    }
    usleep(50000);
    kill(pid, SIGSTOP);
    usleep(50000);
    kill(pid, SIGCONT);
    waitpid(pid, &status, 0);
    SAME("nanosleep over SIGSTOP and SIGCONT", WEXITSTATUS(status), 0);

    sigset_t block, none;
    sigemptyset(&none);
    sigemptyset(&block);
    sigaddset(&block, SIGALRM);
    sigprocmask(SIG_BLOCK, &block, NULL);
    act(0);
    raise(SIGALRM);
    SAY("sigsuspend takes what is pending", sigsuspend(&none) < 0 && errno == EINTR && count == 1);
    sigset_t after;
    sigprocmask(SIG_BLOCK, NULL, &after);
    SAY("and puts the mask back", sigismember(&after, SIGALRM));
    raise(SIGALRM);
    struct timespec long_time = { 5, 0 };
    SAY("ppoll with a mask", ppoll(NULL, 0, &long_time, &none) < 0 && errno == EINTR && count == 2);
    raise(SIGALRM);
    SAY("pselect with a mask",
        pselect(0, NULL, NULL, NULL, &long_time, &none) < 0 && errno == EINTR && count == 3);
    (void)!write(p[1], "x", 1);
    raise(SIGALRM);
    SAY("ppoll that is ready leaves the signal alone",
        ppoll(&(struct pollfd){ p[0], POLLIN, 0 }, 1, &long_time, &none) == 1 && count == 3);
    sigprocmask(SIG_BLOCK, NULL, &after);
    SAY("the mask is back", sigismember(&after, SIGALRM));
    SAY("epoll_pwait with a mask",
        epoll_pwait(e, &event, 1, 5000, &none) < 0 && errno == EINTR && count == 4);

    /* No signal may get lost between the test and the wait. */
    sigprocmask(SIG_UNBLOCK, &block, NULL);
    act(0);
    alarms(1, 1);
    int interrupted = 0;
    for (int i = 0; i < 200; i++)
        interrupted += nanosleep(&second, NULL) < 0;
    alarms(0, 0);
    SAY("200 sleeps end by 200 alarms", interrupted == 200);
    return 0;
}
