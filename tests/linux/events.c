/* Waiting: poll, select, epoll, timers, event and timer descriptors, inotify, sleeping.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>

static volatile int ticks, value;

static void tick(int signo, siginfo_t *info, void *context)
{
    ticks++;
    value = info->si_value.sival_int;
}

static double seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void polling(void)
{
    int p[2];
    struct pollfd fds[3];
    struct timespec short_time = { 0, 30000000 };
    struct timeval tv = { 0, 30000 };
    fd_set set;
    double start = seconds();

    pipe(p);
    fds[0] = (struct pollfd){ p[0], POLLIN, 0 };
    fds[1] = (struct pollfd){ p[1], POLLOUT, 0 };
    fds[2] = (struct pollfd){ 99, POLLIN, 0 };
    SAME("poll sees two", poll(fds, 3, 0), 2);
    SAY("which", !fds[0].revents && fds[1].revents == POLLOUT && fds[2].revents == POLLNVAL);
    SAME("ppoll ends", ppoll(fds, 1, &short_time, NULL), 0);
    FD_ZERO(&set);
    FD_SET(p[0], &set);
    SAME("select ends", select(p[0] + 1, &set, NULL, NULL, &tv), 0);
    SAY("the time it took", seconds() - start >= 0.055 && tv.tv_sec == 0 && tv.tv_usec == 0);
    SAY("nothing is set", !FD_ISSET(p[0], &set));
    write(p[1], "x", 1);
    FD_SET(p[0], &set);
    SAME("select sees one", select(p[0] + 1, &set, NULL, NULL, NULL), 1);
    SAY("a bad set", select(p[0] + 1, (void *)8, NULL, NULL, NULL) == -1 && errno == EFAULT);
    SAY("a bad array", poll((void *)8, 1, 0) == -1 && errno == EFAULT);
    SAY("a bad time", ppoll(fds, 1, &(struct timespec){ -1, 0 }, NULL) == -1 && errno == EINVAL);
}

static void epolling(void)
{
    int e = epoll_create1(EPOLL_CLOEXEC), fd = eventfd(3, EFD_NONBLOCK),
        other = eventfd(0, EFD_SEMAPHORE);
    struct epoll_event event = { EPOLLIN | EPOLLET, { .u64 = 0x123456789abcdef0 } }, got[5];
    uint64_t count;

    memset(got, 0, sizeof got);
    SAME("add", epoll_ctl(e, EPOLL_CTL_ADD, fd, &event), 0);
    event.data.u64 = ~0ull;
    SAME("add another", epoll_ctl(e, EPOLL_CTL_ADD, other, &event), 0);
    SAME("one is ready", epoll_wait(e, got, 5, 100), 1);
    SAY("its data", got[0].data.u64 == 0x123456789abcdef0 && got[0].events == EPOLLIN);
    SAME("once per edge", epoll_wait(e, got, 5, 0), 0);
    count = 7;
    write(other, &count, 8);
    write(fd, &count, 8);
    SAME("two are ready", epoll_pwait(e, got, 5, -1, NULL), 2);
    SAY("both", got[0].data.u64 + got[1].data.u64 == 0x123456789abcdef0 - 1);
    SAY("the sum", read(fd, &count, 8) == 8 && count == 10);
    SAY("a semaphore", read(other, &count, 8) == 8 && count == 1);
    SAY("would block", read(fd, &count, 8) == -1 && errno == EAGAIN);
    SAME("delete", epoll_ctl(e, EPOLL_CTL_DEL, fd, NULL), 0);
    SAY("not there", epoll_ctl(e, EPOLL_CTL_MOD, fd, &event) == -1 && errno == ENOENT);
    SAY("no room", epoll_wait(e, got, 0, 0) == -1 && errno == EINVAL);
    SAME("pwait2", syscall(SYS_epoll_pwait2, e, got, 5, &(struct timespec){ 0, 1000000 }, NULL, 0),
         0);
}

static void timing(void)
{
    struct sigaction on_tick = { .sa_sigaction = tick, .sa_flags = SA_SIGINFO };
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL,
                              .sigev_signo = SIGUSR1,
                              .sigev_value.sival_int = 4711 };
    struct itimerspec every = { { 0, 2000000 }, { 0, 2000000 } }, now;
    struct itimerval once = { .it_value.tv_usec = 20000 }, old;
    struct timespec left, ask = { 1, 0 };
    timer_t timer;
    uint64_t n;
    int fd;

    sigaction(SIGUSR1, &on_tick, NULL);
    sigaction(SIGALRM, &on_tick, NULL);
    SAME("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
    SAME("timer_settime", timer_settime(timer, 0, &every, NULL), 0);
    while (ticks < 5)
        usleep(1000);
    SAY("it ticks with its value", value == 4711);
    SAY("timer_gettime", timer_gettime(timer, &now) == 0 && now.it_interval.tv_nsec == 2000000);
    SAY("overruns", timer_getoverrun(timer) >= 0);
    SAME("timer_delete", timer_delete(timer), 0);
    SAY("gone", timer_gettime(timer, &now) == -1 && errno == EINVAL);
    SAME("setitimer", setitimer(ITIMER_REAL, &once, NULL), 0);
    SAY("sleep is interrupted", nanosleep(&ask, &left) == -1 && errno == EINTR && left.tv_sec == 0
                                && left.tv_nsec > 500000000);
    SAY("getitimer", getitimer(ITIMER_REAL, &old) == 0 && old.it_value.tv_usec == 0);
    fd = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC);
    SAME("timerfd", timerfd_settime(fd, 0, &every, NULL), 0);
    SAY("expirations", read(fd, &n, 8) == 8 && n >= 1);
    SAY("timerfd_gettime", timerfd_gettime(fd, &now) == 0 && now.it_interval.tv_nsec == 2000000);
    SAY("a bad clock", clock_gettime(999, &left) == -1 && errno == EINVAL);
    SAY("resolution", clock_getres(CLOCK_MONOTONIC, &left) == 0 && left.tv_nsec == 1);
    SAME("absolute sleep",
         clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &(struct timespec){ 1, 0 }, NULL), 0);
    SAY("no such time",
        nanosleep(&(struct timespec){ 0, 1000000000 }, NULL) == -1 && errno == EINVAL);
}

static void *thread_timer(void *p)
{
    struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGRTMIN + 1 };
    struct itimerspec soon = { { 0 }, { 0, 1000000 } };
    sigset_t set;
    siginfo_t info;
    timer_t timer;

    sigemptyset(&set);
    sigaddset(&set, SIGRTMIN + 1);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    event._sigev_un._tid = (int)syscall(SYS_gettid);
    event.sigev_value.sival_int = 77;
    timer_create(CLOCK_MONOTONIC, &event, &timer);
    timer_settime(timer, 0, &soon, NULL);
    SAY("a timer of one thread", sigwaitinfo(&set, &info) == SIGRTMIN + 1 &&
                                     info.si_code == SI_TIMER && info.si_value.sival_int == 77);
    return NULL;
}

static void watching(void)
{
    char dir[] = "/tmp/eventsXXXXXX", name[64];
    char buf[1024] __attribute__((aligned(8)));
    struct inotify_event *e = (void *)buf;
    int fd = inotify_init1(IN_NONBLOCK), watch;

    mkdtemp(dir);
    watch = inotify_add_watch(fd, dir, IN_CREATE | IN_DELETE);
    SAY("nothing yet", read(fd, buf, sizeof buf) == -1 && errno == EAGAIN);
    snprintf(name, sizeof name, "%s/new", dir);
    close(open(name, O_CREAT | O_WRONLY, 0600));
    SAY("created", read(fd, buf, sizeof buf) > 0 && e->mask == IN_CREATE && e->wd == watch &&
                       !strcmp(e->name, "new"));
    unlink(name);
    SAY("deleted", read(fd, buf, sizeof buf) > 0 && e->mask == IN_DELETE);
    SAME("rm_watch", inotify_rm_watch(fd, watch), 0);
    rmdir(dir);
}

int main(void)
{
    pthread_t thread;

    polling();
    epolling();
    timing();
    pthread_create(&thread, NULL, thread_timer, NULL);
    pthread_join(thread, NULL);
    watching();
    return 0;
}
