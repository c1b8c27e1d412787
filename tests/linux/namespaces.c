/* Namespaces: made alone, with a child, entered; the kernel wants a single thread for some.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/utsname.h>
#include <sys/wait.h>

static int put(const char *name, const char *text)
{
    int fd = open(name, O_WRONLY), n = write(fd, text, strlen(text));

    close(fd);
    return n == (int)strlen(text) ? 0 : -1;
}

static int in_child(int (*f)(void))
{
    int status;
    pid_t child = fork();

    if (!child)
        _exit(f());
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int user(void)
{
    char map[32];
    int uid = geteuid();

    if (unshare(CLONE_NEWUSER))
        return errno == EPERM || errno == ENOSPC ? 77 : 1;
    snprintf(map, sizeof map, "0 %d 1", uid);
    return put("/proc/self/uid_map", map) || getuid() != 0 ? 2 : 0;
}

static int host(void)
{
    struct utsname u;
    int r = user();

    if (r)
        return r;
    if (unshare(CLONE_NEWUTS) || sethostname("inner", 5) || uname(&u))
        return 3;
    return strcmp(u.nodename, "inner") ? 4 : 0;
}

static int first_process(void) { return getpid() == 1 ? 0 : 1; }

static int processes(void)
{
    int r = user();

    return r ? r : unshare(CLONE_NEWPID) ? 5 : in_child(first_process);
}

static int mounts(void)
{
    int r = user();

    if (r)
        return r;
    if (unshare(CLONE_NEWNS) || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL))
        return 6;
    if (mount("tmpfs", "/mnt", "tmpfs", 0, NULL))
        return 7;
    return umount("/mnt") ? 8 : 0;
}

static int enters(void)
{
    int fd = open("/proc/self/ns/uts", O_RDONLY), r = user();

    if (r)
        return r;
    int own = open("/proc/self/ns/user", O_RDONLY);
    if (setns(own, CLONE_NEWUSER) == 0 || errno != EINVAL)
        return 9;
    return setns(fd, CLONE_NEWUTS) == 0 || errno != EPERM ? 10 : 0;
}

/* 77: not allowed here, natively neither. */
static void say(const char *claim, int (*f)(void))
{
    int r = in_child(f);

    SAME(claim, r == 77 ? 0 : r, 0);
}

int main(void)
{
    say("user", user);
    say("host name", host);
    say("processes", processes);
    say("mounts", mounts);
    say("setns", enters);
    return 0;
}
