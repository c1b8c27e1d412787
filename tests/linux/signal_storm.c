/* Signals at 2 kHz while threads, processes, failing execs and pipes come and go: nothing is lost.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>

static volatile long ticks, queued;

static void tick(int signo) { ticks++; }
static void count(int signo, siginfo_t *info, void *context) { queued += info->si_value.sival_int; }
static void *add_one(void *arg) { return (char *)arg + 1; }

static int wait_for(pid_t pid)
{
    int status;

    return waitpid(pid, &status, 0) == pid && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int fork_once(int i)
{
    pid_t pid = fork();

    if (!pid)
        _exit(i & 63);
    return wait_for(pid) == (i & 63);
}

static int exec_once(int i)
{
    volatile int error = 0;
    pid_t pid = vfork();

    if (!pid) {
        execl("/nonexistent", "x", (char *)NULL);
        error = errno;
        _exit(i & 31);
    }
    return wait_for(pid) == (i & 31) && error == ENOENT;
}

static int thread_once(int i)
{
    pthread_t t;
    void *r;

    return pthread_create(&t, NULL, add_one, (void *)(long)i) == 0 && pthread_join(t, &r) == 0 &&
           (long)r == i + 1;
}

static int pipe_once(int i)
{
    int p[2], got = 0;
    char buffer[5000] = { 0 };

    if (pipe(p))
        return 0;
    (void)!write(p[1], buffer, sizeof buffer);
    close(p[1]);
    for (ssize_t n; (n = read(p[0], buffer, 700)) > 0;)
        got += (int)n;
    close(p[0]);
    return got == sizeof buffer;
}

static int map_once(int i)
{
    char *p = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    p[i * 7 & 65535] = 3;
    return mprotect(p, 4096, PROT_READ) == 0 && munmap(p, 65536) == 0;
}

static int queue_once(int i) { return sigqueue(getpid(), SIGRTMIN, (union sigval){ 1 }) == 0; }

static int repeat(int (*f)(int), int n)
{
    int good = 0;

    for (int i = 0; i < n; i++)
        good += f(i);
    return good;
}

int main(void)
{
    struct sigaction a = { .sa_handler = tick, .sa_flags = SA_RESTART };
    struct sigaction q = { .sa_sigaction = count, .sa_flags = SA_RESTART | SA_SIGINFO };
    struct itimerval often = { { 0, 500 }, { 0, 500 } }, off = { { 0, 0 }, { 0, 0 } };

    sigaction(SIGALRM, &a, NULL);
    sigaction(SIGRTMIN, &q, NULL);
    setitimer(ITIMER_REAL, &often, NULL);
    SAME("forks", repeat(fork_once, 100), 100);
    SAME("failing execs", repeat(exec_once, 100), 100);
    SAME("threads", repeat(thread_once, 200), 200);
    SAME("pipes", repeat(pipe_once, 500), 500);
    SAME("mappings", repeat(map_once, 500), 500);
    SAME("queued signals", repeat(queue_once, 2000), 2000);
    setitimer(ITIMER_REAL, &off, NULL);
    SAME("each of them was handled", queued, 2000);
    SAY("alarms came in between", ticks > 20);
    return 0;
}
