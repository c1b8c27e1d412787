/* Calls clone and clone3 with flags that libraries seldom use.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

int clone(int (*)(void *), void *, int, void *, ...);
static volatile int value, fd_of_child, go;
static char stack[2][65536] __attribute__((aligned(16)));

static int set_value(void *arg)
{
    value = (int)(long)arg;
    return 7;
}

static int wait_and_set(void *arg)
{
    while (!go)
        usleep(1000);
    value = getppid();
    return 8;
}

static int open_something(void *arg)
{
    fd_of_child = open("/dev/null", O_RDONLY);
    return 0;
}

static int go_elsewhere(void *arg) { return chdir("/usr"); }

static int wait_for(pid_t pid, int options)
{
    int status = -1;

    return waitpid(pid, &status, options) == pid && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int64_t clone3(struct clone_args *a, size_t size) { return syscall(SYS_clone3, a, size); }

int main(void)
{
    char *top = stack[0] + sizeof stack[0], cwd[100];
    pid_t pid, tids[2] = { 0 };

    pid = clone(set_value, top, SIGCHLD, (void *)5);
    SAY("without CLONE_VM memory is copied", wait_for(pid, 0) == 7 && value == 0);
    pid = clone(set_value, top, CLONE_VM | CLONE_VFORK | SIGCHLD, (void *)5);
    SAY("CLONE_VM|CLONE_VFORK: shared, and has ended", value == 5);
    SAME("its status", wait_for(pid, 0), 7);
    pid = clone(wait_and_set, top, CLONE_VM | SIGCHLD, NULL);
    SAY("CLONE_VM alone: both run", pid > 0);
    go = 1;
    SAME("its status", wait_for(pid, 0), 8);
    SAME("its parent is us", value, getpid());

    pid = clone(open_something, top, CLONE_VM | CLONE_FILES | SIGCHLD, NULL);
    wait_for(pid, 0);
    SAY("CLONE_FILES: its descriptor is ours", fcntl(fd_of_child, F_GETFD) == 0);
    close(fd_of_child);
    pid = clone(open_something, top, CLONE_VM | SIGCHLD, NULL);
    wait_for(pid, 0);
    SAY("without it, not", fcntl(fd_of_child, F_GETFD) < 0);
    pid = clone(go_elsewhere, top, CLONE_FS | SIGCHLD, NULL);
    wait_for(pid, 0);
    SAY("CLONE_FS: its directory is ours", getcwd(cwd, sizeof cwd) && !strcmp(cwd, "/usr"));

    pid = clone(set_value, top, CLONE_PARENT_SETTID | CLONE_VM | SIGCHLD, (void *)1, &tids[0]);
    SAY("CLONE_PARENT_SETTID", tids[0] == pid);
    wait_for(pid, 0);
    pid = clone(set_value, top, 0, (void *)1);
    SAY("no exit signal: needs __WCLONE", waitpid(pid, NULL, 0) < 0 && errno == ECHILD);
    SAME("with it", wait_for(pid, __WCLONE), 7);

    struct clone_args a = { .flags = CLONE_PIDFD | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID,
                            .exit_signal = SIGCHLD };
    int pidfd = -1;
    a.pidfd = (uintptr_t)&pidfd;
    a.parent_tid = (uintptr_t)&tids[0];
    a.child_tid = (uintptr_t)&tids[1];
    pid = (pid_t)clone3(&a, sizeof a);
    if (!pid)
        _exit(tids[1] == getpid() ? 13 : 14);
    SAY("clone3 like fork", pid > 0 && tids[0] == pid && tids[1] == 0);
    struct pollfd p = { pidfd, POLLIN, 0 };
    SAY("its pidfd becomes ready", poll(&p, 1, 2000) == 1);
    SAME("its status", wait_for(pid, 0), 13);
    SAY("a signal to its pidfd: ESRCH",
        syscall(SYS_pidfd_send_signal, pidfd, 0, NULL, 0) < 0 && errno == ESRCH);

    SAY("clone3, size too small: EINVAL", clone3(&a, 32) < 0 && errno == EINVAL);
    char large[200] = { 0 };
    large[190] = 1;
    SAY("clone3, later fields set: E2BIG",
        clone3((void *)large, sizeof large) < 0 && errno == E2BIG);
    struct clone_args odd = { .flags = CLONE_SIGHAND, .exit_signal = SIGCHLD };
    SAY("CLONE_SIGHAND without CLONE_VM: EINVAL", clone3(&odd, sizeof odd) < 0 && errno == EINVAL);
    odd.flags = CLONE_THREAD | CLONE_VM;
    odd.exit_signal = 0;
    SAY("CLONE_THREAD without CLONE_SIGHAND: EINVAL",
        clone3(&odd, sizeof odd) < 0 && errno == EINVAL);
    odd = (struct clone_args){ .exit_signal = 200 };
    SAY("exit signal 200: EINVAL", clone3(&odd, sizeof odd) < 0 && errno == EINVAL);
    odd = (struct clone_args){ .flags = CLONE_NEWNS | CLONE_FS, .exit_signal = SIGCHLD };
    SAY("CLONE_NEWNS with CLONE_FS: EINVAL", clone3(&odd, sizeof odd) < 0 && errno == EINVAL);

    signal(SIGUSR1, SIG_IGN);
    signal(SIGUSR2, (void (*)(int))set_value);
    struct clone_args clear = { .flags = CLONE_CLEAR_SIGHAND, .exit_signal = SIGCHLD };
    pid = (pid_t)clone3(&clear, sizeof clear);
    if (!pid) {
        struct sigaction ignored, caught;
        sigaction(SIGUSR1, NULL, &ignored);
        sigaction(SIGUSR2, NULL, &caught);
        _exit(ignored.sa_handler == SIG_IGN && caught.sa_handler == SIG_DFL ? 15 : 16);
    }
    SAME("CLONE_CLEAR_SIGHAND", wait_for(pid, 0), 15);

    if (getuid() == 0) {
        pid = clone(set_value, top, CLONE_NEWPID | CLONE_NEWUTS | SIGCHLD, NULL);
        if (pid < 0 && errno == EPERM)
            printf("new namespaces: yes\n");
        else
            SAME("new namespaces", wait_for(pid, 0), 7);
    } else
        printf("new namespaces: yes\n");
    return 0;
}
