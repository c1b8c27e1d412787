/* Every descriptor that a program did not open is closed, whatever it does to look for one.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <dirent.h>
#include <fcntl.h>
#include <spawn.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

enum { MANY = 4096 };

static int listed(const char *path)
{
    DIR *d = opendir(path);
    int count = 0;

    for (struct dirent *e; d && (e = readdir(d));)
        count += e->d_name[0] != '.' && atoi(e->d_name) != dirfd(d);
    if (d)
        closedir(d);
    return count;
}

static int answered(void)
{
    struct stat st;
    int count = 0;

    for (int fd = 3; fd < MANY; fd++)
        count += fcntl(fd, F_GETFD) >= 0 || fstat(fd, &st) >= 0 || lseek(fd, 0, SEEK_CUR) >= 0 ||
                 dup(fd) >= 0 || close(fd) == 0 || read(fd, &st, 0) >= 0 || fchdir(fd) >= 0;
    return count;
}

static int found_by_name(const char *dir)
{
    char path[64], link[64];
    struct stat st;
    int count = 0;

    for (int fd = 3; fd < MANY; fd++) {
        snprintf(path, sizeof path, "%s/%d", dir, fd);
        count += stat(path, &st) == 0 || lstat(path, &st) == 0 || access(path, F_OK) == 0 ||
                 readlink(path, link, sizeof link) >= 0;
    }
    return count;
}

static int without; /* so many standard ones are closed in the next child */

static int run(char *const argv[], int fd)
{
    int status;
    pid_t child = fork();

    if (child == 0) {
        for (int i = 0; i < without; i++)
            close(i);
        if (fd >= 0)
            fexecve(fd, argv, environ);
        execv("/proc/self/exe", argv);
        _exit(99);
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* A copy of this program that has no name. */
static int nameless(void)
{
    int from = open("/proc/self/exe", O_RDONLY | O_CLOEXEC), to = memfd_create("x", MFD_CLOEXEC);
    char bytes[65536];

    for (ssize_t n; (n = read(from, bytes, sizeof bytes)) > 0;)
        write(to, bytes, n);
    close(from);
    return to;
}

static int replaced(void)
{
    int count = 0, pipes[2];
    char c = 0;

    pipe(pipes);
    for (int fd = 512; fd < 1024; fd++) {
        int here = dup2(pipes[1], fd) == fd && write(fd, "x", 1) == 1 &&
                   read(pipes[0], &c, 1) == 1 && c == 'x' && fcntl(fd, F_GETFD) == 0;
        count += here;
    }
    close(pipes[0]);
    close(pipes[1]);
    return count;
}

static int polled(void)
{
    int count = 0;

    for (int fd = 3; fd < MANY; fd++) {
        struct pollfd p = { fd, POLLIN | POLLOUT };

        count += poll(&p, 1, 0) != 1 || p.revents != POLLNVAL || p.fd != fd;
    }
    return count;
}

static int selected(void)
{
    int count = 0;

    for (int fd = 3; fd < 64; fd++) {
        fd_set set;

        FD_ZERO(&set);
        FD_SET(fd, &set);
        struct timeval now = { 0 };
        count += select(fd + 1, &set, NULL, NULL, &now) != -1 || errno != EBADF;
    }
    return count;
}

static int sent(void)
{
    int count = 0, pair[2];
    char byte = 0;
    struct iovec v = { &byte, 1 };

    socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
    for (int fd = 5; fd < MANY; fd++) {
        union { struct cmsghdr head; char bytes[CMSG_SPACE(sizeof(int))]; } control = { 0 };
        struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = &control,
                            .msg_controllen = CMSG_LEN(sizeof(int)) };

        control.head = (struct cmsghdr){ CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS };
        memcpy(CMSG_DATA(&control.head), &fd, sizeof fd);
        count += sendmsg(pair[0], &m, MSG_DONTWAIT) != -1 || errno != EBADF;
    }
    close(pair[0]);
    close(pair[1]);
    return count;
}

/* Opens what it can: the highest number, if they came in order; 0 otherwise. */
static int opened(void)
{
    int last = 2;

    for (int fd; (fd = open("/dev/null", O_RDONLY)) >= 0; last = fd)
        if (fd != last + 1)
            return 0;
    return last;
}

static int filled(rlim_t soft, rlim_t hard)
{
    struct rlimit limit = { soft, hard };
    int status;
    pid_t child = fork();

    if (child == 0) {
        if (setrlimit(RLIMIT_NOFILE, &limit) == 0 && opened() == (int)soft - 1) {
            char *count[] = { "full", "full", NULL };
            close_range(soft - 4, ~0u, 0);      /* the dynamic linker wants some */
            execv("/proc/self/exe", count);
        }
        _exit(99);
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int main(int argc, char **argv)
{
    char *count[] = { argv[0], "count", NULL }, *low[] = { argv[0], "low", NULL };
    struct rlimit few = { 8, 0 }, was;

    if (argc > 1 && !strcmp(argv[1], "count"))
        return listed("/proc/self/fd") * 10 + answered();
    if (argc > 1 && !strcmp(argv[1], "low"))
        return open("/dev/null", O_RDONLY);
    if (argc > 1 && !strcmp(argv[1], "full")) {
        struct rlimit r;

        getrlimit(RLIMIT_NOFILE, &r);
        for (int fd = r.rlim_cur - 4; fd < (int)r.rlim_cur; fd++)
            if (open("/dev/null", O_RDONLY) != fd)
                return 8;
        return open("/dev/null", O_RDONLY) == -1 && errno == EMFILE ? 7 : 9;
    }
    if (argc < 2) {                     /* whoever started us may have left some open */
        close_range(3, ~0u, 0);
        execl("/proc/self/exe", argv[0], "tests", NULL);
    }
    SAME("listed", listed("/proc/self/fd"), 3);
    SAME("listed with information", listed("/proc/self/fdinfo"), 3);
    SAME("listed for the thread", listed("/proc/thread-self/fd"), 3);
    SAME("open", answered(), 0);
    SAME("by name", found_by_name("/proc/self/fd"), 0);
    SAME("by another name", found_by_name("/dev/fd"), 0);
    SAME("after execve", run(count, -1), 30);
    int copy = nameless();
    SAME("after fexecve of a file without name", run(count, copy), 30);
    close(copy);
    for (without = 3; without > 0; without--)
        SAME("without standard ones, the first free one", run(low, -1), 0);
    SAY("all closed", close_range(3, ~0u, 0) == 0);
    SAME("everything can be replaced", replaced(), 512);
    SAME("still runs others", run(low, -1), 3);
    SAY("closed again", close_range(3, ~0u, 0) == 0);
    getrlimit(RLIMIT_NOFILE, &was);
    few.rlim_max = was.rlim_max;
    SAY("few are allowed", setrlimit(RLIMIT_NOFILE, &few) == 0);
    SAME("then another program has the first free one", run(low, -1), 3);
    SAME("as has one without name", (copy = nameless(), run(low, copy)), 3);
    close(copy);
    setrlimit(RLIMIT_NOFILE, &was);
    close_range(3, ~0u, 0);
    SAME("polled", polled(), 0);
    SAME("selected", selected(), 0);
    SAME("sent", sent(), 0);
    if (was.rlim_max > 3000) {
        SAME("few, no more to come", filled(20, 20), 7);
        SAME("the usual number", filled(1024, was.rlim_max), 7);
        SAME("the usual number, no more to come", filled(1024, 1024), 7);
        SAME("more", filled(1500, 1500), 7);
        SAME("many", filled(3000, was.rlim_max), 7);
    }
    return 0;
}
