/* The calls execve and execveat: guest programs run in another dragoman.
 * SPDX-License-Identifier: MIT
 *
 * The kernel is asked first whenever it can answer: whatever is no readable guest program goes to
 * the host's call, whose errors are the exact ones (ENOENT, EACCES, ELOOP, ETXTBSY, E2BIG, ENOEXEC
 * ...). A guest program becomes the command line "dragoman [our settings] -0 argv0 program
 * args...", so it works with and without binfmt_misc and the environment stays exactly what the
 * guest gave.
 *
 * Until the kernel replaces us nothing has changed, so a failure is an ordinary error, also in a
 * vfork child. What was allocated there belongs to the parent's memory; the task remembers it and
 * the parent releases it (exec_release).
 */
#include "clone.h"
#include "fd.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "syscall/host.h"
#include "syscall/ptrace.h"
#include "syscall/seccomp.h"
#include "syscall/syscall.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

enum {
    STRING_MAX = 32 * 4096,             /* MAX_ARG_STRLEN */
    ALL_MAX = 6 << 20,                  /* the kernel's, for any limit */
    SCRIPT_DEPTH = 4,
};

struct exec {
    struct arena arena;
    struct task *task;
    int dir, flags;
    bool nameless;                      /* the program has no name that would find it */
    int program;                        /* open on it */
    char *path;
    char **argv, **envp;
    size_t argc, envc, bytes;
    char **prefix;                      /* from options_child_args; owner: us */
};

void exec_release(struct task *t)
{
    if (!t->exec)
        return;
    release(t->exec->prefix);
    arena_free(&t->exec->arena);
    release(t->exec);
    t->exec = NULL;
}

/* -- arguments -------------------------------------------------------------------------------- */

static int copy_text(struct exec *x, vaddr at, size_t max, char **out)
{
    const struct memory *m = x->task->process->memory;
    int64_t length = memory_strlen(m, at, max);

    if (length < 0)
        return (int)length;
    *out = arena_alloc(&x->arena, (size_t)length + 1);
    if (memory_read(m, *out, at, (size_t)length))
        return -EFAULT;
    (*out)[length] = 0;
    x->bytes += (size_t)length + 1 + x->task->abi->abi.word;
    return x->bytes > ALL_MAX ? -E2BIG : 0;
}

static int count_pointers(struct task *t, vaddr at, size_t *count)
{
    uint64_t p = 0;
    int e;

    for (*count = 0; at && *count < ALL_MAX / 8; ++*count) {
        if ((e = word_get(t, at + *count * t->abi->abi.word, &p)))
            return e;
        if (!p)
            return 0;
    }
    return at ? -E2BIG : 0;
}

static int copy_texts(struct exec *x, vaddr at, char ***out, size_t *count)
{
    int e = count_pointers(x->task, at, count);

    if (e)
        return e;
    *out = arena_alloc(&x->arena, (*count + 1) * sizeof(char *));
    for (size_t i = 0; i < *count; i++) {
        uint64_t p;
        if ((e = word_get(x->task, at + i * x->task->abi->abi.word, &p)))
            return e;
        e = copy_text(x, p, STRING_MAX, &(*out)[i]);
        if (e)
            return e == -ENAMETOOLONG ? -E2BIG : e;
    }
    (*out)[*count] = NULL;
    return 0;
}

/* -- running ---------------------------------------------------------------------------------- */

static int64_t replace(struct task *t, int dir, const char *path, char **argv, char **envp,
                       int flags)
{
    signals_before_exec(t);
    int64_t r = safe_syscall(SYS_execveat, (uint64_t)(int64_t)dir, (uintptr_t)path, (uintptr_t)argv,
                             (uintptr_t)envp, (uint64_t)flags, 0);
    signals_exec_failed(t);
    return r;
}

/* A filter for the guest's calls means nothing to a program of the host. */
static int64_t run_native(struct exec *x)
{
    if (x->task->seccomp.mode && faccessat(x->dir, x->path, X_OK, AT_EACCESS) == 0) {
        log_to(LOG_TODO, "%s: a program of the host can't run under the guest's filters: EACCES\n",
               x->path);
        return -EACCES;
    }
    space_limits_before_exec(x->task->process->space);
    int64_t r = replace(x->task, x->dir, x->path, x->argv, x->envp, x->flags);
    space_limits_exec_failed(x->task->process->space);
    return r;
}

static size_t count_texts(char **texts)
{
    size_t n = 0;

    while (texts[n])
        n++;
    return n;
}

/* An option of our own behind argv[0]. */
static char **with_option(struct exec *x, char **argv, const char *option, const char *value)
{
    size_t n = count_texts(argv), size = strlen(value) + 1;
    char **all = arena_alloc(&x->arena, (n + 3) * sizeof(char *));

    all[0] = argv[0];
    all[1] = (char *)option;
    all[2] = memcpy(arena_alloc(&x->arena, size), value, size);
    memcpy(all + 3, argv + 1, n * sizeof(char *));
    return all;
}

/* The same for a descriptor that the new process inherits. */
static char **with_descriptor(struct exec *x, char **argv, const char *option, int fd)
{
    char number[12];

    snprintf(number, sizeof(number), "%d", fd);
    return with_option(x, argv, option, number);
}

/* Limits are the guest's alone: the host's would be ours as well. */
static char **with_limits(struct exec *x, char **argv)
{
    char text[LIMITS_TEXT];

    space_limits_write(x->task->process->space, text);
    return with_option(x, argv, "--limits", text);
}

/* Another root, or our file is gone: we are still open. The new process learns the descriptor,
 * since its own children may need it as well. */
static int64_t run_by_descriptor(struct exec *x, char **argv)
{
    int own = x->task->process->options->self_fd, fd = own < 0 ? -1 : fd_inheritable(own);

    if (fd < 0)
        return -ENOENT;
    int64_t r = replace(x->task, fd, "", with_descriptor(x, argv, "--self-fd", fd), x->envp,
                        AT_EMPTY_PATH);
    close(fd);
    return r;
}

static int64_t run_ourselves(struct exec *x, char **argv)
{
    const struct options *o = x->task->process->options;
    int64_t r = replace(x->task, AT_FDCWD, o->self, argv, x->envp, 0);

    return r == -ENOENT || r == -ENOTDIR || r == -EACCES ? run_by_descriptor(x, argv) : r;
}

/* -- Landlock --------------------------------------------------------------------------------- */

/* A copy of our program that no path leads to: rules about paths do not concern it.
 * -1: none can be made. */
static int nameless_copy(void)
{
    int from = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    int to = from < 0 ? -1 : memfd_create("dragoman", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    ssize_t n = -1;

    while (to >= 0 && (n = sendfile(to, from, NULL, 1 << 30)) > 0)
        ;
    if (from >= 0)
        close(from);
    if (to >= 0 && (n < 0 || fchmod(to, 0755) < 0)) {
        close(to);
        to = -1;
    }
    if (to >= 0)
        fcntl(to, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    return to;
}

/* Programs that the guest may still run need us, who are in none of its rules. */
int64_t sys_landlock_restrict_self(struct task *t, const uint64_t a[6])
{
    struct options *o = (struct options *)t->process->options;
    struct stat st;

    if (o && !t->borrowed && (fstat(o->self_fd, &st) < 0 || st.st_nlink)) {
        int copy = nameless_copy();

        if (copy >= 0 && o->self_fd >= 0)
            close(o->self_fd);
        if (copy >= 0) {
            o->self_fd = copy;
            fd_own(&o->self_fd);
        }
    }
    return host_call(SYS_landlock_restrict_self, a[0], a[1], 0, 0, 0, 0);
}

/* -- descriptors ------------------------------------------------------------------------------ */

/* Descriptors for the new process: the program without name, what is forbidden. */
static int64_t run_with_descriptors(struct exec *x, char **argv)
{
    int program = x->nameless ? fd_inheritable(x->program) : -1, filters = seccomp_save(x->task);
    int64_t r = filters < -1 ? filters : program < -1 ? program : 0;

    if (program >= 0)
        argv = with_descriptor(x, argv, "--exec-fd", program);
    if (filters >= 0)
        argv = with_descriptor(x, argv, "--seccomp-fd", filters);
    if (r == 0)
        r = run_ourselves(x, argv);
    if (program >= 0)
        close(program);
    if (filters >= 0)
        close(filters);
    return r;
}

static int64_t run_guest(struct exec *x, const char *path, char **argv)
{
    const struct options *o = x->task->process->options;

    x->prefix = options_child_args(o, path, argv[0] ? argv[0] : "");
    size_t n = count_texts(x->prefix), argc = count_texts(argv);
    char **all = arena_alloc(&x->arena, (n + argc + 1) * sizeof(char *));

    memcpy(all, x->prefix, n * sizeof(char *));
    if (argc)
        argc--;
    memcpy(all + n, argv + 1, argc * sizeof(char *));
    all[n + argc] = NULL;
    all = with_limits(x, all);
    char *traced = trace_before_exec(x->task);
    if (traced)
        all = with_option(x, all, "--traced", traced);
    release(traced);
    char *kept = x->task->abi->kept ? x->task->abi->kept(x->task->cpu) : NULL;
    if (kept)
        all = with_option(x, all, "--kept", kept);
    release(kept);
    return run_with_descriptors(x, all);
}

/* Another process has it open for writing: the kernel refuses to run it. */
static bool is_being_written(int fd)
{
    if (fcntl(fd, F_SETLEASE, F_RDLCK) == 0) {
        fcntl(fd, F_SETLEASE, F_UNLCK);
        return false;
    }
    return errno == EAGAIN;
}

/* -- scripts ---------------------------------------------------------------------------------- */

static struct program probe(const char *path)
{
    struct program p = { .kind = PROGRAM_BAD };
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd >= 0 && faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0)
        program_probe(fd, &p);
    if (fd >= 0)
        close(fd);
    return p;
}

/* "#! interpreter argument": argv becomes interpreter, argument, script, and the old argv without
 * its first. */
static char **script_argv(struct exec *x, const struct program *p, char *script, char **argv)
{
    size_t argc = count_texts(argv), n = 0;
    char **out = arena_alloc(&x->arena, (argc + 4) * sizeof(char *));
    char *words = arena_alloc(&x->arena, sizeof(p->interpreter) + sizeof(p->argument));

    memcpy(words, p->interpreter, sizeof(p->interpreter));
    memcpy(words + sizeof(p->interpreter), p->argument, sizeof(p->argument));
    out[n++] = words;
    if (p->argument[0])
        out[n++] = words + sizeof(p->interpreter);
    out[n++] = script;
    for (size_t i = 1; i < argc; i++)
        out[n++] = argv[i];
    out[n] = NULL;
    return out;
}

/* Follows interpreters; a guest one in the end is ours, everything else the host does better. Our
 * child gets the script itself and does the same once more: so its name is the script's. */
static int64_t run_script(struct exec *x, struct program p, char *script)
{
    char **argv = x->argv, *first = script;

    for (int depth = 0; depth < SCRIPT_DEPTH && p.kind == PROGRAM_SCRIPT; depth++) {
        argv = script_argv(x, &p, script, argv);
        script = argv[0];
        p = probe(script);
    }
    return p.kind == PROGRAM_GUEST ? run_guest(x, first, x->argv) : run_native(x);
}

/* -- the calls -------------------------------------------------------------------------------- */

static bool names_ourselves(const struct exec *x)
{
    char own[40];

    snprintf(own, sizeof(own), "/proc/%d/exe", getpid());
    return !strcmp(x->path, "/proc/self/exe") || !strcmp(x->path, "/proc/thread-self/exe") ||
           !strcmp(x->path, own);
}

/* The file, or -1 with errno: then the host's call says what is wrong with it. */
static int open_program(struct exec *x)
{
    int nofollow = x->flags & AT_SYMLINK_NOFOLLOW ? O_NOFOLLOW : 0;
    struct stat st;

    if (x->flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH))
        return -1;
    if (fstatat(x->dir, x->path, &st, x->flags) < 0 || !S_ISREG(st.st_mode))
        return -1;
    if (faccessat(x->dir, x->path, X_OK, AT_EACCESS | (x->flags & AT_EMPTY_PATH)) < 0)
        return -1;
    if (x->path[0])
        return openat(x->dir, x->path, O_RDONLY | O_CLOEXEC | nofollow);
    char name[40];
    snprintf(name, sizeof(name), "/proc/self/fd/%d", x->dir);
    return open(name, O_RDONLY | O_CLOEXEC);
}

/* The name by which the new process finds the program, as in the kernel (fs/exec.c, alloc_bprm): an
 * open file is /dev/fd/N. Where a file has a name of its own, that lasts longer. */
static char *lasting_name(struct exec *x, int fd)
{
    char link[40];
    struct stat by_name, by_fd;
    char *name = arena_alloc(&x->arena, PATH_MAX);

    if (x->path[0] == '/' || (x->path[0] && x->dir == AT_FDCWD))
        return x->path;
    snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, name, PATH_MAX - 1);
    if (n > 0) {
        name[n] = 0;
        if (stat(name, &by_name) == 0 && fstat(fd, &by_fd) == 0 && by_name.st_ino == by_fd.st_ino &&
            by_name.st_dev == by_fd.st_dev)
            return name;
    }
    x->nameless = true;
    snprintf(name, PATH_MAX, x->path[0] ? "/dev/fd/%d/%s" : "/dev/fd/%d", x->dir, x->path);
    return name;
}

/* The kernel looks for the dynamic linker before it lets go of the old program. */
static bool has_interpreter(struct exec *x, const struct program *p)
{
    char *prefix, *name;

    if (!p->interpreter[0])
        return true;
    name = interpreter_path(x->task->process->options, p->abi, p->interpreter, &prefix);
    bool there = name != NULL;
    release(name);
    release(prefix);
    return there;
}

/* An interpreter could not open the script: the descriptor closes (fs/exec.c,
 * BINPRM_FLAGS_PATH_INACCESSIBLE). */
static bool is_out_of_reach(const struct exec *x)
{
    return x->nameless && fcntl(x->dir, F_GETFD) & FD_CLOEXEC;
}

static int64_t run_opened(struct exec *x)
{
    struct program p;

    program_probe(x->program, &p);
    if (p.kind == PROGRAM_GUEST && !has_interpreter(x, &p))
        return -ENOENT;
    if (p.kind == PROGRAM_GUEST && is_being_written(x->program))
        return -ETXTBSY;
    char *name = lasting_name(x, x->program);

    switch (p.kind) {
    case PROGRAM_GUEST: return run_guest(x, name, x->argv);
    case PROGRAM_SCRIPT:
        if (is_out_of_reach(x))
            return -ENOENT;
        x->nameless = false;            /* it stays open under its name */
        return run_script(x, p, name);
    default: return run_native(x);
    }
}

/* The kernel's execve takes no descriptor, so ours is beyond the limit if need be. */
static int open_beyond(struct exec *x)
{
    struct rlimit was;
    int fd = open_program(x);

    if (fd >= 0 || errno != EMFILE || !fd_limit_raise(&was))
        return fd;
    fd = open_program(x);
    fd_limit_restore(&was);
    return fd;
}

static int64_t run(struct exec *x)
{
    if (names_ourselves(x))
        x->path = x->task->process->exe;
    x->program = open_beyond(x);
    if (x->program < 0)
        return run_native(x);
    int64_t r = run_opened(x);
    close(x->program);
    return r;
}

static int64_t execute(struct task *t, int dir, const uint64_t a[3], int flags)
{
    struct exec *x = alloc(sizeof(*x));
    int e;

    exec_release(t);
    t->exec = x;
    *x = (struct exec){ .task = t, .dir = dir, .flags = flags };
    int64_t r = (e = copy_text(x, a[0], PATH_MAX, &x->path)) ||
                        (e = copy_texts(x, a[1], &x->argv, &x->argc)) ||
                        (e = copy_texts(x, a[2], &x->envp, &x->envc))
                    ? e
                    : run(x);
    exec_release(t);
    return r;
}

int64_t sys_execve(struct task *t, const uint64_t a[6])
{
    return execute(t, AT_FDCWD, a, 0);
}

int64_t sys_execveat(struct task *t, const uint64_t a[6])
{
    return execute(t, (int)a[0], a + 1, (int)a[4]);
}
