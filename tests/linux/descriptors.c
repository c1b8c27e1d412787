/* Every descriptor that a program did not open is closed, whatever it does to look for one.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <dirent.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
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

int main(int argc, char **argv)
{
    char *count[] = { argv[0], "count", NULL }, *low[] = { argv[0], "low", NULL };
    struct rlimit few = { 8, 0 }, was;

    if (argc > 1 && !strcmp(argv[1], "count"))
        return listed("/proc/self/fd") * 10 + answered();
    if (argc > 1 && !strcmp(argv[1], "low"))
        return open("/dev/null", O_RDONLY);
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
    return 0;
}
