/* The command line: one table of options, read for parsing, help, environment names and children.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"

#include "syscall/fd.h"
#include "translate/target.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <unistd.h>

static const char version[] = "0.1.0";

/* A growing NULL-terminated list of strings. */
struct list {
    char **at;
    size_t count;
};

struct parser {
    struct options *o;
    struct list envp, inherited;
    const char *log_list, *log_file;
};

struct row {
    const char *names;       /* comma-separated, without dashes */
    const char *argument;    /* NULL: takes none */
    const char *env, *alias; /* environment: DRAGOMAN_<env>, and QEMU's name; NULL: none */
    bool inherited;          /* children of the guest get it as well */
    void (*set)(struct parser *p, const char *value);
    const char *help; /* NULL: accepted, not shown */
};

static void append(struct list *l, const char *s)
{
    l->at = resize(l->at, (l->count + 2) * sizeof *l->at);
    l->at[l->count++] = s ? copy_string(s) : NULL;
    l->at[l->count] = NULL;
}

/* -- values ---- */

/* Number with K, M or G behind it. */
static uint64_t parse_size(const char *option, const char *text)
{
    static const char units[] = "kKmMgG";
    char *end;

    errno = 0;
    uint64_t value = strtoull(text, &end, 0);
    const char *unit = *end ? strchr(units, *end) : NULL;
    unsigned shift = unit ? 10 * (1 + (unsigned)(unit - units) / 2) : 0;
    if (end == text || *text == '-' || errno || (*end && (!unit || end[1])) ||
        value << shift >> shift != value)
        die("%s: '%s' is not a size (a number, perhaps with K, M or G)", option, text);
    return value << shift;
}

static size_t name_length(const char *variable) { return strcspn(variable, "="); }

static void unset_env(struct list *env, const char *variable)
{
    size_t n = name_length(variable), kept = 0;

    for (size_t i = 0; i < env->count; i++)
        if (strncmp(env->at[i], variable, n) != 0 || env->at[i][n] != '=')
            env->at[kept++] = env->at[i];
    env->count = kept;
    if (env->at)
        env->at[kept] = NULL;
}

/* "A=1,B=2" is two variables, "A=1,2" is one. */
static bool all_assign(const char *text)
{
    for (const char *at = text; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (name_length(at) == 0 || name_length(at) >= strcspn(at, ","))
            return false;
    return true;
}

static void for_each_word(struct parser *p, const char *text,
                          void (*f)(struct parser *p, const char *word))
{
    char *copy = copy_string(text), *rest = copy, *word;

    while ((word = strsep(&rest, ",")))
        if (*word)
            f(p, word);
    release(copy);
}

/* -- options ---- */

static void set_one_env(struct parser *p, const char *value)
{
    if (name_length(value) == 0 || !strchr(value, '='))
        die("-E: '%s' is not VAR=VALUE", value);
    unset_env(&p->envp, value);
    append(&p->envp, value);
}

static void unset_one_env(struct parser *p, const char *value)
{
    if (strchr(value, '='))
        die("-U: '%s' is not the name of a variable", value);
    unset_env(&p->envp, value);
}

static void set_env(struct parser *p, const char *value)
{
    if (all_assign(value))
        for_each_word(p, value, set_one_env);
    else
        set_one_env(p, value);
}

static void unset_envs(struct parser *p, const char *value)
{
    for_each_word(p, value, unset_one_env);
}

static void set_prefix(struct parser *p, const char *value) { p->o->prefix = value; }
static void set_argv0(struct parser *p, const char *value) { p->o->argv0 = value; }
static void set_release(struct parser *p, const char *value) { p->o->release = value; }
static void set_gdb(struct parser *p, const char *value) { p->o->gdb = value; }
static void set_seed(struct parser *p, const char *value) { p->o->seed = value; }
static void set_backend(struct parser *p, const char *value) { p->o->engine.backend = value; }
static void set_strace(struct parser *p, const char *value) { p->o->strace = true; }
static void set_lockstep(struct parser *p, const char *value) { p->o->engine.lockstep = true; }
static void set_wx(struct parser *p, const char *value) { p->o->engine.wx = true; }
static void set_one_insn(struct parser *p, const char *value) { p->o->engine.max_insns = 1; }
static void set_log_file(struct parser *p, const char *value) { p->log_file = value; }

static void set_stack(struct parser *p, const char *value)
{
    p->o->stack_size = parse_size("-s", value);
    if (p->o->stack_size < 64 << 10 || p->o->stack_size > 64ull << 30)
        die("-s: a stack of %s bytes is too small or too large", value);
}

static void set_page(struct parser *p, const char *value)
{
    uint64_t size = parse_size("-p", value);

    if (size < 4096 || size > 65536 || size & (size - 1))
        die("-p: '%s' is not a page size (4096 to 65536, a power of two)", value);
    p->o->page_bits = (unsigned)__builtin_ctzll(size);
}

static void set_code_size(struct parser *p, const char *value)
{
    p->o->engine.code_size = parse_size("--code-size", value);
}

static void set_loops(struct parser *p, const char *value)
{
    uint64_t rounds = parse_size("-loops", value);

    if (rounds >= LOOPS_NEVER)
        die("-loops: '%s' is too many (at most %d)", value, LOOPS_NEVER - 1);
    p->o->engine.loop_rounds = rounds ? (unsigned)rounds : LOOPS_NEVER;
}

static void set_no_opt(struct parser *p, const char *value) { p->o->engine.no_opt = value; }

/* Where guest address 0 is follows from the guest: nothing else is faster or gives it more room. */
static void set_base(struct parser *p, const char *value)
{
    if (parse_size("-B", value) != 0)
        die("-B: guest addresses cannot be moved; leave the option out");
}

/* The guest's addresses end here. */
static void set_reserved(struct parser *p, const char *value)
{
    enum { LEAST = 256 << 20 };

    p->o->reserved = parse_size("-R", value);
    if (p->o->reserved && p->o->reserved < LEAST)
        die("-R: '%s' is too small: at least 256M", value);
}

static void set_aslr(struct parser *p, const char *value) { p->o->aslr = true; }

/* From our own execve only: the program has no name. */
static void set_exec_fd(struct parser *p, const char *value) { p->o->exec_fd = atoi(value); }

/* From our own execve only. */
static void set_limits(struct parser *p, const char *value) { p->o->limits = value; }

/* From our own execve only: another guest traces us. */
static void set_traced(struct parser *p, const char *value) { p->o->traced = value; }

/* From our own execve only: what of the cpu's state outlives it. */
static void set_kept(struct parser *p, const char *value) { p->o->kept = value; }

/* From our own execve only: what the guest has forbidden itself. */
static void set_seccomp_fd(struct parser *p, const char *value)
{
    p->o->seccomp_fd = atoi(value);
}

/* From our own execve only: the parent knew us by this descriptor. */
static void set_self_fd(struct parser *p, const char *value)
{
    p->o->self_fd = fd_hide(atoi(value));
}

static void set_log(struct parser *p, const char *value)
{
    if (strcmp(value, "help") != 0 && strcmp(value, "?") != 0) {
        p->log_list = value;
        return;
    }
    printf("Categories for -d, comma-separated:\n");
#define LOG(name, option, what) printf("  %-10s %s\n", option, what);
    LOG_CATEGORIES(LOG)
#undef LOG
    printf("  %-10s %s\n", "all", "all of them");
    exit(0);
}

static void list_models(const struct linux_abi *abi)
{
    const struct target *target = abi->target;

    printf("Processors for %s programs:\n", abi->name);
    for (unsigned i = 0; i < target->nmodels; i++)
        printf("  %-14s %s%s\n", target->models[i].name,
               target->models[i].text ? target->models[i].text : "", i == 0 ? " (default)" : "");
}

static void set_cpu(struct parser *p, const char *value)
{
    p->o->cpu = value;
    if (strcmp(value, "help") != 0 && strcmp(value, "?") != 0 && strcmp(value, "list") != 0)
        return;
    for (unsigned i = 0; i < nlinux_abis; i++)
        if (!p->o->machine || p->o->machine == linux_abis[i])
            list_models(linux_abis[i]);
    exit(0);
}

static void list_guests(struct parser *p, const char *value)
{
    for (unsigned i = 0; i < nlinux_abis; i++)
        printf("%s\n", linux_abis[i]->name);
    exit(0);
}

static void show_version(struct parser *p, const char *value)
{
    printf("dragoman %s\n", version);
    exit(0);
}

static void show_help(struct parser *p, const char *value);

/* clang-format off */
static const struct row rows[] = {
    /* names, argument, DRAGOMAN_ name, QEMU's name, children get it too, function,
     * help */
    { "h,help",    NULL,       NULL,         NULL,                  false, show_help,
      "show this" },
    { "version",   NULL,       NULL,         NULL,                  false, show_version,
      "show the version" },
    { "list",      NULL,       NULL,         NULL,                  false, list_guests,
      "list the processors whose programs run here" },
    { "L",         "PREFIX",   "LD_PREFIX",  "QEMU_LD_PREFIX",      true,  set_prefix,
      "look for the guest's absolute paths under PREFIX first" },
    { "E",         "VAR=VAL",  "SET_ENV",    "QEMU_SET_ENV",        false, set_env,
      "set a variable in the program's environment" },
    { "U",         "VAR",      "UNSET_ENV",  "QEMU_UNSET_ENV",      false, unset_envs,
      "remove a variable from it" },
    { "0",         "ARGV0",    "ARGV0",      "QEMU_ARGV0",          false, set_argv0,
      "the program's argv[0]" },
    { "s",         "SIZE",     "STACK_SIZE", "QEMU_STACK_SIZE",     true,  set_stack,
      "size of the stack (default: ulimit -s)" },
    { "cpu",       "MODEL",    "CPU",        "QEMU_CPU",            true,  set_cpu,
      "the processor to be; 'help' lists them" },
    { "r",         "RELEASE",  "UNAME",      "QEMU_UNAME",          true,  set_release,
      "the kernel release that uname says" },
    { "g",         "PORT",     "GDB",        "QEMU_GDB",            false, set_gdb,
      "wait for gdb on a TCP port or socket file" },
    { "strace",    NULL,       "STRACE",     "QEMU_STRACE",         true,  set_strace,
      "show system calls" },
    { "d",         "LIST",     "LOG",        "QEMU_LOG",            true,  set_log,
      "write logs; 'help' lists the categories" },
    { "D",         "FILE",     "LOG_FILE",   "QEMU_LOG_FILENAME",   true,  set_log_file,
      "where they go (default: stderr; %d: process id)" },
    { "one-insn-per-tb,singlestep",
                   NULL,       "ONE_INSN",   "QEMU_ONE_INSN_PER_TB", true, set_one_insn,
      "translate one instruction at a time" },
    { "backend",   "NAME",     "BACKEND",    NULL,                  true,  set_backend,
      "how to run the code: a host processor or interp" },
    { "lockstep",  NULL,       "LOCKSTEP",   NULL,                  true,  set_lockstep,
      "check each block against the interpreter" },
    { "no-opt",    "LIST",     "NO_OPT",     NULL,                  true,  set_no_opt,
      "leave out optimisations" },
    { "loops",     "ROUNDS",   "LOOPS",      NULL,                  true,  set_loops,
      "translate a loop as one after so many rounds; 0: never" },
    { "wx",        NULL,       "WX",         NULL,                  true,  set_wx,
      "never have memory writable and executable at once" },
    { "code-size", "SIZE",     "CODE_SIZE",  "QEMU_TB_SIZE",        true,  set_code_size,
      "room for translated code" },
    { "tb-size",   "SIZE",     NULL,         NULL,                  true,  set_code_size, NULL },
    { "p",         "SIZE",     "PAGESIZE",   "QEMU_PAGESIZE",       true,  set_page,
      "page size of the guest" },
    { "seed",      "SEED",     "RAND_SEED",  "QEMU_RAND_SEED",      false, set_seed,
      "repeatable random numbers at the program's start" },
    { "aslr",      NULL,       "ASLR",       NULL,                  true,  set_aslr,
      "programs, libraries and stacks at random addresses" },
    { "R",         "SIZE",     "RESERVED_VA", "QEMU_RESERVED_VA",   true,  set_reserved,
      "the guest's addresses end at SIZE" },
    { "self-fd",   "FD",       NULL,         NULL,                  false, set_self_fd, NULL },
    { "limits",    "LIST",     NULL,         NULL,                  false, set_limits, NULL },
    { "traced",    "LIST",     NULL,         NULL,                  false, set_traced, NULL },
    { "kept",      "TEXT",     NULL,         NULL,                  false, set_kept, NULL },
    { "seccomp-fd", "FD",      NULL,         NULL,                  false, set_seccomp_fd, NULL },
    { "exec-fd",   "FD",       NULL,         NULL,                  false, set_exec_fd, NULL },
    { "B",         "ADDRESS",  NULL,         "QEMU_GUEST_BASE",     false, set_base, NULL },
};
/* clang-format on */

static void show_help(struct parser *p, const char *value)
{
    char left[64];

    printf("Usage: dragoman [OPTION...] PROGRAM [ARGUMENT...]\n"
           "Runs a Linux program that was built for another processor.\n\n");
    for (unsigned i = 0; i < countof(rows); i++) {
        if (!rows[i].help)
            continue;
        snprintf(left, sizeof left, "-%.*s %s", (int)strcspn(rows[i].names, ","), rows[i].names,
                 rows[i].argument ? rows[i].argument : "");
        printf("  %-18s %s%s%s%s\n", left, rows[i].help, rows[i].env ? "  [DRAGOMAN_" : "",
               rows[i].env ? rows[i].env : "", rows[i].env ? "]" : "");
    }
    printf("\nOptions may have one dash or two. Names of QEMU's options and variables work as "
           "well.\n");
    exit(0);
}

/* -- parsing ---- */

static bool has_name(const struct row *row, const char *name, size_t length)
{
    const char *at = row->names;

    for (;;) {
        size_t n = strcspn(at, ",");
        if (n == length && strncmp(at, name, n) == 0)
            return true;
        if (!at[n])
            return false;
        at += n + 1;
    }
}

static const struct row *find_row(const char *name, size_t length)
{
    for (unsigned i = 0; i < countof(rows); i++)
        if (has_name(&rows[i], name, length))
            return &rows[i];
    return NULL;
}

static void apply(struct parser *p, const struct row *row, const char *value)
{
    row->set(p, value);
    if (!row->inherited)
        return;
    char *name = format("-%.*s", (int)strcspn(row->names, ","), row->names);
    append(&p->inherited, name);
    release(name);
    if (row->argument)
        append(&p->inherited, value);
}

/* The option at argv[0]; returns how many words it took. */
static int parse_option(struct parser *p, char **argv)
{
    const char *name = argv[0] + 1 + (argv[0][1] == '-');
    const char *equals = strchr(name, '=');
    size_t length = equals ? (size_t)(equals - name) : strlen(name);
    const struct row *row = find_row(name, length);

    if (!row)
        die("unknown option '%s'; dragoman --help lists them", argv[0]);
    if (!row->argument && equals)
        die("option '%.*s' takes no value", (int)(equals - argv[0]), argv[0]);
    if (row->argument && !equals && !argv[1])
        die("option '%s' needs a value: %s", argv[0], row->argument);
    apply(p, row, !row->argument ? NULL : equals ? equals + 1 : argv[1]);
    return row->argument && !equals ? 2 : 1;
}

/* A variable stands for an option. What is not for children does not stay in their environment; the
 * rest becomes part of their command line, so that a guest which empties the environment keeps it.
 */
static void parse_variable(struct parser *p, const struct row *row, const char *name)
{
    const char *value = secure_getenv(name); /* a set-user-id guest is not steered by its caller */

    if (!value || (!row->argument && (!*value || strcmp(value, "0") == 0)))
        return;
    apply(p, row, value);
    if (!row->inherited)
        unset_env(&p->envp, name);
}

/* Ours come second: they are stronger than QEMU's. */
static void parse_environment(struct parser *p)
{
    char name[64];

    for (unsigned i = 0; i < countof(rows); i++) {
        if (rows[i].alias)
            parse_variable(p, &rows[i], rows[i].alias);
        if (!rows[i].env)
            continue;
        snprintf(name, sizeof name, "DRAGOMAN_%s", rows[i].env);
        parse_variable(p, &rows[i], name);
    }
}

/* "dragoman-riscv64", "qemu-riscv64-static": programs of that machine only. */
static const struct linux_abi *machine_of(const char *argv0)
{
    const char *base = strrchr(argv0, '/') ? strrchr(argv0, '/') + 1 : argv0;
    size_t skip = strncmp(base, "dragoman-", 9) == 0 ? 9 : strncmp(base, "qemu-", 5) == 0 ? 5 : 0;
    size_t length = strlen(base + skip);
    const char *end = "-static";

    if (!skip)
        return NULL;
    if (length > strlen(end) && strcmp(base + skip + length - strlen(end), end) == 0)
        length -= strlen(end);
    for (unsigned i = 0; i < nlinux_abis; i++)
        if (strlen(linux_abis[i]->name) == length &&
            strncmp(linux_abis[i]->name, base + skip, length) == 0)
            return linux_abis[i];
    return NULL;
}

/* The kernel started us for a program (binfmt_misc): there are no options. With flag P (bit 0 of
 * AT_FLAGS) the words are: us, path, argv[0] of the program, its arguments. With flag O the program
 * is already open. */
static bool started_by_kernel(struct options *o, int argc, char **argv)
{
    bool keeps_argv0 = getauxval(AT_FLAGS) & 1 && argc >= 3;

    errno = 0;
    unsigned long fd = getauxval(AT_EXECFD);
    o->exec_fd = errno == 0 ? (int)fd : -1;
    if ((!keeps_argv0 && o->exec_fd < 0) || argc < 2)
        return false;
    o->program = argv[1];
    o->argv0 = keeps_argv0 ? argv[2] : argv[1];
    o->argv = argv + (keeps_argv0 ? 2 : 1);
    return true;
}

static void parse_arguments(struct parser *p, int argc, char **argv)
{
    int i = 1;

    while (i < argc && argv[i][0] == '-' && argv[i][1]) {
        if (strcmp(argv[i], "--") == 0) {
            i++;
            break;
        }
        i += parse_option(p, argv + i);
    }
    if (i >= argc)
        die("no program given; dragoman --help says how to start one");
    p->o->program = argv[i];
    p->o->argv = argv + i;
}

static char *own_path(void)
{
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);

    if (n < 0)
        return copy_string("/proc/self/exe");
    path[n] = 0;
    return copy_string(path);
}

static void start_logs(const struct parser *p)
{
    int error = p->log_file ? log_open(p->log_file) : 0;

    if (error)
        die("cannot write logs to %s: %s", p->log_file, strerror(-error));
    if (p->log_list && !log_enable(p->log_list))
        die("-d: '%s' has an unknown category; -d help lists them", p->log_list);
}

const struct options *options_parse(int argc, char **argv, char **envp)
{
    struct parser p = { .o = alloc(sizeof *p.o) };
    struct options *o = p.o;

    o->self_fd = o->seccomp_fd = -1;
    o->machine = argc > 0 ? machine_of(argv[0]) : NULL;
    for (int i = 0; envp[i]; i++)
        append(&p.envp, envp[i]);
    parse_environment(&p);
    if (!started_by_kernel(o, argc, argv))
        parse_arguments(&p, argc, argv);
    start_logs(&p);
    if (o->argv0)
        o->argv[0] = (char *)o->argv0;
    if (!p.envp.at)
        p.envp.at = alloc(sizeof *p.envp.at);
    if (!p.inherited.at)
        p.inherited.at = alloc(sizeof *p.inherited.at);
    o->envp = p.envp.at;
    o->inherited = p.inherited.at;
    o->self = own_path();
    if (o->self_fd < 0)
        o->self_fd = fd_hide(open("/proc/self/exe", O_PATH | O_CLOEXEC));
    return o;
}

/* -- children ---- */

char **options_child_args(const struct options *o, const char *path, const char *argv0)
{
    struct list l = { 0 };

    append(&l, o->self);
    for (char **a = o->inherited; *a; a++)
        append(&l, *a);
    append(&l, "-0");
    append(&l, argv0);
    append(&l, "--");
    append(&l, path);
    return l.at;
}

/* Not files of a distribution but of the kernel: empty directories under a prefix. */
static bool is_of_kernel(const char *path)
{
    static const char *const trees[] = { "/proc", "/sys", "/dev" };

    for (unsigned i = 0; i < countof(trees); i++) {
        size_t n = strlen(trees[i]);
        if (strncmp(path, trees[i], n) == 0 && (!path[n] || path[n] == '/'))
            return true;
    }
    return false;
}

char *prefix_path(const struct options *o, const char *path)
{
    if (o->prefix && path[0] == '/' && !is_of_kernel(path)) {
        char *inside = format("%s%s", o->prefix, path);
        if (faccessat(AT_FDCWD, inside, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
            return inside;
        release(inside);
    }
    return copy_string(path);
}
