/* From a path to a task that can run: scripts, host programs, guest programs and interpreters.
 * SPDX-License-Identifier: MIT
 */
#include "load.h"

#include "signal/signal.h"
#include "syscall/proc.h"
#include "syscall/fd.h"
#include "syscall/path.h"
#include "syscall/seccomp.h"
#include "translate/target.h"

#include <errno.h>
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <unistd.h>

enum { MAX_SCRIPTS = 4 }; /* interpreters that are scripts themselves */

/* -- finding the program ---- */

struct found {
    char *path; /* of the guest program, opened as fd */
    int fd;
    struct program program;
};

static _Noreturn void cannot_run(const char *path, int error, const char *why)
{
    die_status(error == ENOENT || error == ENOTDIR ? 127 : 126, "%s: %s", path, why);
}

static int open_program(const struct options *o, const char *path, const char *asked)
{
    char *real = prefix_path(o, path);
    int fd = open(asked == path ? path : real, O_RDONLY | O_CLOEXEC);

    if (fd < 0 && asked != path)
        die_status(127, "%s: its interpreter %s: %s", asked, path, strerror(errno));
    if (fd < 0)
        cannot_run(path, errno, strerror(errno));
    release(real);
    return fd;
}

/* The kernel's rule for #!: argv[0] gives way to the interpreter, its argument and the script's
 * path. */
static void rewrite_arguments(struct options *o, const struct program *script, const char *path)
{
    char **old = o->argv;
    size_t n = 0;

    while (old[n])
        n++;
    char **argv = alloc((n + 4) * sizeof *argv);
    size_t at = 0;
    argv[at++] = copy_string(script->interpreter);
    if (script->argument[0])
        argv[at++] = copy_string(script->argument);
    argv[at++] = copy_string(path);
    for (size_t i = 1; i < n; i++)
        argv[at++] = old[i];
    o->argv = argv;
}

/* A program of the host itself, perhaps as interpreter of a script: nothing to translate. */
static _Noreturn void run_on_host(const struct options *o, const char *path)
{
    execve(path, o->argv, o->envp);
    if (errno == ENOEXEC)
        die_status(126,
                   "%s: neither an ELF file for a known machine (--list) nor another format that "
                   "runs here",
                   path);
    cannot_run(path, errno, strerror(errno));
}

static struct found find_program(struct options *o)
{
    struct found f = { .path = copy_string(o->program), .fd = o->exec_fd };

    if (f.fd < 0)
        f.fd = open_program(o, o->program, o->program);
    for (int depth = 0;; depth++) {
        program_probe(f.fd, &f.program);
        if (f.program.kind == PROGRAM_BAD)
            cannot_run(f.path, -f.program.error, f.program.why);
        if (f.program.kind == PROGRAM_HOST)
            run_on_host(o, f.path);
        if (f.program.kind == PROGRAM_GUEST)
            return f;
        if (depth > MAX_SCRIPTS)
            die_status(126, "%s: %s", o->program, strerror(ELOOP));
        rewrite_arguments(o, &f.program, f.path);
        close(f.fd);
        f.fd = open_program(o, f.program.interpreter, f.path);
        release(f.path);
        f.path = prefix_path(o, f.program.interpreter);
    }
}

/* -- the process ---- */

static const struct cpu_model *choose_model(const struct target *target, const char *text)
{
    struct cpu_model *m = alloc(sizeof *m);

    const char *error = target->parse_model(text ? text : target->models[0].name, m);
    if (error)
        die("-cpu %s: %s (-cpu help lists what there is)", text, error);
    return m;
}

uint64_t load_random(const struct process *p, unsigned bits)
{
    uint64_t random = 0;

    if (!p->options->aslr || personality(~0u) & ADDR_NO_RANDOMIZE)
        return 0;
    if (getrandom(&random, sizeof random, 0) != sizeof random)
        die("no random addresses: %s", strerror(errno));
    uint64_t most = min_u64(1ull << (bits + 12), p->memory->limit / 32);

    return align_down(random % most, 1ull << p->memory->page_bits);
}

/* -R, and where things begin: ELF_ET_DYN_BASE, arch_mmap_rnd. */
static void lay_out(struct process *p)
{
    const struct options *o = p->options;
    struct memory *m = p->memory;
    bool small = p->abi->abi.word == 4;
    uint64_t page = 1ull << m->page_bits;

    if (o->reserved)
        m->limit = min_u64(m->limit, align_down(o->reserved, 1 << 16));
    p->pie_base = align_down(min_u64(p->abi->pie_base, m->limit / 3), page) +
                  load_random(p, small ? 8 : 18);
    space_set_seed(p->space, load_random(p, 20));
}

static struct process *new_process(const struct options *o, const struct linux_abi *abi)
{
    struct process *p = alloc(sizeof *p);

    p->abi = abi;
    p->options = o;
    p->model = choose_model(abi->target, o->cpu);
    p->memory = alloc(sizeof *p->memory);
    p->space = space_new(abi, p->memory);
    if (o->page_bits > p->memory->page_bits)
        p->memory->page_bits = o->page_bits;
    if (o->limits && !space_limits_read(p->space, o->limits))
        die("-limits is for our own children");
    lay_out(p);
    pthread_mutex_init(&p->lock, NULL);
    p->exe_fd = -1;
    return p;
}

static void read_elf(int fd, struct elf *e, const char *name)
{
    const char *error = elf_read(fd, e);

    if (error)
        die_status(126, "%s: %s", name, error);
    if (e->type == ET_EXEC && e->low < 4096)
        die_status(126, "%s: it wants to be loaded at address 0", name);
}

char *interpreter_path(const struct options *o, const struct linux_abi *abi, const char *name,
                       char **prefix)
{
    char *path = prefix_path(o, name);

    *prefix = NULL;
    if (access(path, F_OK) == 0)
        return path;
    release(path);
    if (o->prefix)
        return NULL;
    *prefix = format("/usr/%s", abi->interpreter_dirs);
    path = format("%s%s", *prefix, name);
    if (access(path, F_OK) == 0)
        return path;
    release(path);
    release(*prefix);
    *prefix = NULL;
    return NULL;
}

static int open_interpreter(struct options *o, const struct linux_abi *abi, const char *name,
                            const char *program)
{
    char *prefix, *path = interpreter_path(o, abi, name, &prefix);

    if (!path)
        die_status(127,
                   "%s: its dynamic linker %s is not there: install the %s libraries, "
                   "or say with -L where they are",
                   program, name, abi->name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        die_status(126, "%s: its dynamic linker %s: %s", program, path, strerror(errno));
    release(path);
    if (prefix)
        o->prefix = prefix;
    return fd;
}

static struct image map_interpreter(struct options *o, struct process *p, const struct elf *e,
                                    const char *program)
{
    int fd = open_interpreter(o, p->abi, e->interpreter, program);
    struct program kind;
    struct elf interpreter;

    program_probe(fd, &kind);
    if (kind.kind != PROGRAM_GUEST || kind.abi != p->abi)
        die_status(126, "%s: its dynamic linker %s is not a %s program", program, e->interpreter,
                   p->abi->name);
    read_elf(fd, &interpreter, e->interpreter);
    struct image image = image_map(p, &interpreter, e->interpreter, true);
    elf_free(&interpreter);
    close(fd);
    return image;
}

/* The heap begins behind the program; for programs among the libraries (static PIE) at pie_base,
 * with more room. */
static void place_heap(struct process *p, const struct elf *e, const struct image *program)
{
    bool among_libraries = e->type == ET_DYN && !e->interpreter;

    p->brk_start = p->brk = among_libraries ? p->pie_base : program->high;
}

static void set_name(struct process *p, const struct options *o, const char *path)
{
    char absolute[PATH_MAX];
    const char *slash = strrchr(o->program, '/');

    prctl(PR_SET_NAME, slash ? slash + 1 : o->program);
    p->exe = copy_string(realpath(path, absolute) ? absolute : path);
}

struct task *load_program(const struct options *given)
{
    struct options *o = alloc(sizeof *o);
    struct elf e;
    struct image program, interpreter = { 0 };

    *o = *given;
    struct found f = find_program(o);
    const struct linux_abi *abi = f.program.abi;
    if (o->machine && o->machine != abi)
        die_status(126, "%s: a %s program, not one for %s", f.path, abi->name, o->machine->name);
    read_elf(f.fd, &e, f.path);
    if (e.interpreter && access(f.path, F_OK) < 0 && o->exec_fd < 0)
        cannot_run(f.path, errno, strerror(errno));

    struct process *p = new_process(o, abi);
    const struct elf_segment *stack = elf_segment(&e, PT_GNU_STACK);
    stack_map(p, stack && stack->flags & PF_X);
    program = image_map(p, &e, f.path, false);
    if (e.interpreter)
        interpreter = map_interpreter(o, p, &e, f.path);
    place_heap(p, &e, &program);
    vdso_map(p);
    set_name(p, o, f.path);

    p->engine = engine_new(abi->target, p->memory, &o->engine);
    space_set_engine(p->space, p->engine);
    signals_init(p);
    struct task *t = task_new(p);
    if (o->seccomp_fd >= 0 && !seccomp_load(t, o->seccomp_fd))
        die("-seccomp-fd is for our own children");
    vaddr sp = stack_build(t, &program, e.interpreter ? interpreter.bias : 0, o->program);
    abi->start(t, e.interpreter ? interpreter.entry : program.entry, sp);
    elf_free(&e);
    p->exe_fd = f.fd; /* what /proc/self/exe opens, whatever happens to the name */
    running_mark(p->exe_fd);
    fd_own(&p->exe_fd);
    fd_own(&o->self_fd);
    fd_own(engine_code_fd(p->engine));
    fd_own(log_fd());
    proc_publish(p);
    if (o->gdb)
        debug_attach(p);
    return t;
}
