/* The file of a running program is not written to, and one that is open for writing does not run.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/wait.h>

static char copy[64];

static void make_copy(void)
{
    int from = open("/proc/self/exe", O_RDONLY), to;
    char bytes[65536];

    snprintf(copy, sizeof copy, "/tmp/running-%d", getpid());
    to = open(copy, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0755);
    for (ssize_t n; (n = read(from, bytes, sizeof bytes)) > 0;)
        write(to, bytes, n);
    close(from);
    close(to);
}

static int refused(const char *path, int flags)
{
    int fd = open(path, flags), error = errno;

    close(fd);
    return fd < 0 && error == ETXTBSY;
}

static void tries(const char *path)
{
    struct stat before, after;

    stat(path, &before);
    SAY("for writing", refused(path, O_WRONLY));
    SAY("for both", refused(path, O_RDWR));
    SAY("to make it anew", refused(path, O_WRONLY | O_CREAT | O_TRUNC));
    SAY("to append", refused(path, O_WRONLY | O_APPEND));
    SAY("truncate", truncate(path, 10) == -1 && errno == ETXTBSY);
    SAY("not if it must be new", open(path, O_WRONLY | O_CREAT | O_EXCL, 0600) == -1 &&
                                     errno == EEXIST);
    SAY("nothing changed", stat(path, &after) == 0 && after.st_size == before.st_size);
}

/* Who watches the file sees no more than what the program did. */
static void watched(void)
{
    char bytes[4096];
    int watch = inotify_init1(IN_NONBLOCK), fd;
    const struct inotify_event *e = (void *)bytes;

    inotify_add_watch(watch, copy, IN_ALL_EVENTS);
    fd = open(copy, O_WRONLY);
    ssize_t n = read(watch, bytes, sizeof bytes);
    SAY("opening is one event", n == sizeof *e && e->mask == IN_OPEN);
    close(fd);
    n = read(watch, bytes, sizeof bytes);
    SAY("closing as well", n == sizeof *e && e->mask == IN_CLOSE_WRITE);
    close(watch);
}

int main(int argc, char **argv)
{
    int pipes[2], status;
    char byte;

    if (argc > 1) {                     /* the copy: until its input ends */
        write(1, "x", 1);
        read(0, &byte, 1);
        return 7;
    }
    tries("/proc/self/exe");
    make_copy();
    watched();
    SAY("a copy can be written", (status = open(copy, O_RDWR)) >= 0);
    SAY("then it does not run", execl(copy, copy, "wait", NULL) == -1 && errno == ETXTBSY);
    close(status);
    pipe(pipes);
    int out[2];
    pipe(out);
    pid_t child = fork();
    if (!child) {
        dup2(pipes[0], 0);
        dup2(out[1], 1);
        close(pipes[1]);
        execl(copy, copy, "wait", NULL);
        _exit(1);
    }
    close(pipes[0]);
    read(out[0], &byte, 1);
    tries(copy);
    SAY("its name can go", unlink(copy) == 0);
    make_copy();
    SAY("and be another's", (status = open(copy, O_RDWR)) >= 0);
    close(status);
    close(pipes[1]);
    waitpid(child, &status, 0);
    SAME("it ran", WEXITSTATUS(status), 7);
    unlink(copy);
    return 0;
}
