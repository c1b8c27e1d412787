/* Programs by vfork, posix_spawn, execve: what the new program gets, and how failures come back.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

extern char **environ;
static char dir[] = "/tmp/spawnXXXXXX", path[64], self[4096];

static const char *in_dir(const char *name)
{
    snprintf(path, sizeof path, "%s/%s", dir, name);
    return path;
}

static void make(const char *name, const char *text, int mode)
{
    int fd = open(in_dir(name), O_WRONLY | O_CREAT | O_TRUNC, 0700);
    (void)!write(fd, text, strlen(text));
    fchmod(fd, (mode_t)mode);
    close(fd);
}

static int exec_error(const char *name)
{
    volatile int error = 0;
    pid_t pid = vfork();

    if (!pid) {
        execve(name, (char *[]){ "x", NULL }, environ);
        error = errno;                  /* seen by the parent: the memory is the same */
        _exit(127);
    }
    waitpid(pid, NULL, 0);
    return error;
}

static int spawn_status(char *const argv[], char *const envp[], const char *name)
{
    pid_t pid;
    int status = -1, e = posix_spawn(&pid, name, NULL, NULL, argv, envp);

    if (e)
        return -e;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

/* -- what runs as the new program: spawn child MODE ... --------------------------------------- */

static int child(int argc, char **argv)
{
    sigset_t mask, pending;
    char name[32];

    if (!strcmp(argv[1], "args"))
        return argc == 5 && !strcmp(argv[0], "odd name") && !strcmp(argv[2], "two words") &&
                       !argv[3][0] && !strcmp(argv[4], "--help") && getenv("ONLY") &&
                       !strcmp(getenv("ONLY"), "one") && !environ[1]
                   ? 40
                   : 1;
    if (!strcmp(argv[1], "signals")) {
        sigprocmask(SIG_BLOCK, NULL, &mask);
        sigpending(&pending);
        struct sigaction ignored, caught, fault;
        sigaction(SIGHUP, NULL, &ignored);
        sigaction(SIGINT, NULL, &caught);
        sigaction(SIGSEGV, NULL, &fault);
        return sigismember(&mask, SIGUSR1) && sigismember(&mask, SIGSEGV) &&
                       !sigismember(&mask, SIGTERM) && sigismember(&pending, SIGUSR1) &&
                       ignored.sa_handler == SIG_IGN && caught.sa_handler == SIG_DFL &&
                       fault.sa_handler == SIG_IGN
                   ? 41
                   : 1;
    }
    if (!strcmp(argv[1], "name"))
        return prctl(PR_GET_NAME, name) == 0 && !strcmp(name, argv[2]) ? 42 : 1;
    if (!strcmp(argv[1], "fd"))
        return fcntl(atoi(argv[2]), F_GETFD) < 0 && fcntl(atoi(argv[3]), F_GETFD) == 0 ? 43 : 1;
    if (!strcmp(argv[1], "exe")) {
        char link[4096];
        ssize_t n = readlink("/proc/self/exe", link, sizeof link - 1);
        link[n > 0 ? n : 0] = 0;
        return !strcmp(link, argv[2]) ? 44 : 1;
    }
    return 2;
}

static void note(int signo) {}

static int exec_child(char *const argv[], void (*before)(void))
{
    int status;
    pid_t pid = fork();

    if (!pid) {
        if (before)
            before();
        execv(self, argv);
        _exit(126);
    }
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void set_signals(void)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGSEGV);
    sigprocmask(SIG_BLOCK, &set, NULL);
    raise(SIGUSR1);
    signal(SIGHUP, SIG_IGN);
    signal(SIGSEGV, SIG_IGN);
    signal(SIGINT, note);
}

int main(int argc, char **argv)
{
    char text[5000], number[2][12];
    int status;

    if (argc > 1)
        return child(argc, argv);
    self[readlink("/proc/self/exe", self, sizeof self - 1)] = 0;
    (void)!mkdtemp(dir);
    chmod(dir, 0755);

    SAME("vfork, execve of nothing: ENOENT", exec_error("/nonexistent/file"), ENOENT);
    make("plain", "echo", 0600);
    SAME("not executable: EACCES", exec_error(in_dir("plain")), EACCES);
    make("junk", "junk\n", 0700);
    SAME("no known format: ENOEXEC", exec_error(in_dir("junk")), ENOEXEC);
    make("empty", "", 0700);
    SAME("empty file: ENOEXEC", exec_error(in_dir("empty")), ENOEXEC);
    make("lost", "#!/nonexistent/sh\n", 0700);
    SAME("script without interpreter: ENOENT", exec_error(in_dir("lost")), ENOENT);
    SAME("directory: EACCES", exec_error(dir), EACCES);
    SAME("file as directory: ENOTDIR", exec_error("/proc/self/exe/x"), ENOTDIR);
    (void)!symlink(in_dir("loop"), path);
    SAME("symbolic loop: ELOOP", exec_error(in_dir("loop")), ELOOP);
    memset(text, 'a', sizeof text - 1);
    SAME("too long a name: ENAMETOOLONG", exec_error(text), ENAMETOOLONG);
    SAME("bad address: EFAULT", exec_error((char *)8), EFAULT);
    SAY("bad argument address: EFAULT", execve(self, (char **)8, environ) < 0 && errno == EFAULT);

    int in = open(self, O_RDONLY), out = open(in_dir("busy"), O_WRONLY | O_CREAT, 0700);
    ssize_t n;
    while ((n = read(in, text, sizeof text)) > 0)
        (void)!write(out, text, (size_t)n);
    SAME("open for writing: ETXTBSY", exec_error(in_dir("busy")), ETXTBSY);
    close(out);
    SAME("closed again it runs",
         spawn_status((char *[]){ "b", "name", "busy", NULL }, environ, in_dir("busy")), 42);

    SAME("posix_spawn reports ENOENT",
         spawn_status((char *[]){ "x", NULL }, environ, "/nonexistent"), -ENOENT);
    char *huge[2000];
    for (int i = 0; i < 1999; i++)
        huge[i] = memset(malloc(5001), 'x', 5000);
    huge[1999] = NULL;
    SAME("too many arguments: E2BIG", spawn_status(huge, environ, self), -E2BIG);

    char *args[] = { "odd name", "args", "two words", "", "--help", NULL };
    char *only[] = { "ONLY=one", NULL };
    SAME("arguments and environment arrive", spawn_status(args, only, self), 40);
    SAME("mask, pending and ignored signals are inherited",
         exec_child((char *[]){ "c", "signals", NULL }, set_signals), 41);
    const char *slash = strrchr(self, '/');
    char base[16];
    snprintf(base, sizeof base, "%s", slash ? slash + 1 : self);
    SAME("the task's name is the file's",
         spawn_status((char *[]){ "c", "name", base, NULL }, environ, self), 42);
    int closes = open("/dev/null", O_RDONLY | O_CLOEXEC), stays = open("/dev/null", O_RDONLY);
    snprintf(number[0], 12, "%d", closes);
    snprintf(number[1], 12, "%d", stays);
    SAME("close-on-exec",
         spawn_status((char *[]){ "c", "fd", number[0], number[1], NULL }, environ, self), 43);
    SAME("/proc/self/exe", spawn_status((char *[]){ "c", "exe", self, NULL }, environ, self), 44);

    snprintf(text, sizeof text, "#!%s args\n", self);
    make("script", text, 0700);
    pid_t pid = fork();
    if (!pid) {
        execve(in_dir("script"), (char *[]){ "s", NULL }, only);
        _exit(126);
    }
    waitpid(pid, &status, 0);
    SAME("a script runs its interpreter", WEXITSTATUS(status), 1); /* argc differs: it ran */
    SAME("the host's or the guest's sh", system("exit 33") >> 8, 33);

    int fd = (int)syscall(SYS_memfd_create, "prog", 1 /* MFD_CLOEXEC */);
    lseek(in, 0, SEEK_SET);
    while ((n = read(in, text, sizeof text)) > 0)
        (void)!write(fd, text, (size_t)n);
    pid = fork();
    if (!pid) {
        fexecve(fd, args, only);
        _exit(126);
    }
    waitpid(pid, &status, 0);
    SAME("fexecve of a memory file", WEXITSTATUS(status), 40);
    SAY("execveat with odd flags: EINVAL",
        syscall(SYS_execveat, AT_FDCWD, self, args, only, 0x40000000) < 0 && errno == EINVAL);

    volatile int shared = 1;
    pid = vfork();
    if (!pid) {
        shared = 2;
        _exit(11);
    }
    waitpid(pid, &status, 0);
    SAY("vfork shares memory and waits", shared == 2 && WEXITSTATUS(status) == 11);
    int handlers = 0;
    signal(SIGUSR2, note);
    pid = vfork();
    if (!pid) {
        signal(SIGUSR2, SIG_DFL);
        _exit(0);
    }
    waitpid(pid, &status, 0);
    struct sigaction a;
    sigaction(SIGUSR2, NULL, &a);
    SAY("but not handlers", a.sa_handler == note && !handlers);
    pid = vfork();
    if (!pid) {
        raise(SIGKILL);
        _exit(0);
    }
    waitpid(pid, &status, 0);
    SAY("a killed vfork child lets the parent go on",
        WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    (void)!system((snprintf(text, sizeof text, "rm -r %s", dir), text));
    return 0;
}
