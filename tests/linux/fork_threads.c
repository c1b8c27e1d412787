/* Forks while other threads are busy, and the ends of processes with threads.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>

static volatile int stop;

static void *busy(void *arg)
{
    unsigned long n = 0;

    while (!stop) {
        free(malloc(100 + n % 5000));
        n++;
        if (n % 64 == 0)
            usleep(100);
    }
    return NULL;
}

static void *fork_and_exit(void *arg)
{
    pid_t pid = fork();
    int status = -1;

    if (!pid)
        pthread_exit(NULL);             /* the only thread of the child: ends it with status 0 */
    waitpid(pid, &status, 0);
    return (void *)(long)status;
}

static void *exit_23(void *arg)
{
    usleep(10000);
    exit(23);
}

static void *sleep_on(void *arg)
{
    for (;;)
        pause();
}

static void *late(void *arg)
{
    usleep(50000);
    syscall(SYS_exit, 9);
    return NULL;
}

static int status_of(void (*f)(void))
{
    int status;
    pid_t pid = fork();

    if (!pid) {
        f();
        _exit(99);
    }
    waitpid(pid, &status, 0);
    return status;
}

static void thread_calls_exit(void)
{
    pthread_t t;

    for (int i = 0; i < 8; i++)
        pthread_create(&t, NULL, sleep_on, NULL);
    pthread_create(&t, NULL, exit_23, NULL);
    pause();
}

static void leader_leaves_first(void)
{
    pthread_t t;

    pthread_create(&t, NULL, late, NULL);
    syscall(SYS_exit, 5);
}

static void *run_true(void *arg)
{
    execl("/proc/self/exe", "fork_threads", "again", (char *)NULL);
    return NULL;
}

static void thread_runs_another(void)
{
    pthread_t t;

    for (int i = 0; i < 8; i++)
        pthread_create(&t, NULL, sleep_on, NULL);
    pthread_create(&t, NULL, run_true, NULL);
    pause();
}

static void thread_is_killed(void)
{
    pthread_t t;

    pthread_create(&t, NULL, sleep_on, NULL);
    pthread_kill(t, SIGTERM);
    pause();
}

int main(int argc, char **argv)
{
    pthread_t t[8];
    int good = 0, status;
    void *r;

    if (argc > 1)
        return 44;
    for (int i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, busy, NULL);
    for (int i = 0; i < 50; i++) {
        pid_t pid = fork();
        if (!pid) {
            void *p[50];
            for (int j = 0; j < 50; j++)
                p[j] = malloc(3000);
            for (int j = 0; j < 50; j++)
                free(p[j]);
            pthread_t own;
            if (pthread_create(&own, NULL, (void *(*)(void *))pthread_self, NULL) ||
                pthread_join(own, NULL))
                _exit(1);
            _exit(17);
        }
        good += waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 17;
    }
    SAME("50 forks among busy threads", good, 50);
    stop = 1;
    for (int i = 0; i < 4; i++)
        pthread_join(t[i], NULL);

    pthread_create(&t[0], NULL, fork_and_exit, NULL);
    pthread_join(t[0], &r);
    SAME("fork in a thread, whose copy ends as a thread: status 0", (long)r, 0);

    status = status_of(thread_calls_exit);
    SAY("exit in a thread ends all", WIFEXITED(status) && WEXITSTATUS(status) == 23);
    status = status_of(leader_leaves_first);
    SAY("the last thread ends the process, not the leader", /* either's status */
        WIFEXITED(status) && (WEXITSTATUS(status) == 5 || WEXITSTATUS(status) == 9));
    status = status_of(thread_runs_another);
    SAY("execve in a thread ends the others", WIFEXITED(status) && WEXITSTATUS(status) == 44);
    status = status_of(thread_is_killed);
    SAY("a deadly signal for a thread ends all",
        WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);

    pid_t pid = fork();
    if (!pid)
        _exit(3);
    siginfo_t info;
    memset(&info, 0x55, sizeof info);
    SAME("waitid WNOWAIT", waitid(P_PID, pid, &info, WEXITED | WNOWAIT), 0);
    SAY("its siginfo", info.si_signo == SIGCHLD && info.si_code == CLD_EXITED &&
                           info.si_status == 3 && info.si_pid == pid && info.si_uid == getuid() &&
                           info.si_errno == 0);
    SAME("waitid again", waitid(P_PID, pid, &info, WEXITED), 0);
    SAY("then ECHILD", waitid(P_PID, pid, &info, WEXITED) < 0 && errno == ECHILD);
    signal(SIGCHLD, SIG_IGN);
    if (!(pid = fork()))
        _exit(0);
    SAY("ignored SIGCHLD: children are reaped by the kernel",
        waitpid(pid, &status, 0) < 0 && errno == ECHILD);
    return 0;
}
