/* From a file to a running task: options, ELF, address space, stack, vDSO.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/task.h"

/* Command line and DRAGOMAN_* environment, once parsed constant. */
struct options {
    const char *program;             /* path as given */
    const char *argv0;               /* -0; NULL: program as given */
    char **argv;                     /* guest arguments, argv[0] included; NULL-terminated */
    char **envp;                     /* guest environment after -E and -U */
    const char *prefix;              /* -L; NULL: none. See prefix_path() */
    const char *cpu;                 /* -cpu text; NULL: default */
    const char *release;             /* -r: what uname() says; NULL: the host's */
    const struct linux_abi *machine; /* set when called as dragoman-MACHINE: no other programs */
    uint64_t stack_size;             /* -s; 0: RLIMIT_STACK */
    unsigned page_bits;              /* -p; 0: the ABI's */
    uint64_t reserved;               /* -R: size of the guest's address space; 0: the ABI's */
    bool aslr;                       /* -aslr: random addresses */
    const char *seed;                /* -seed: AT_RANDOM made from this; NULL: random */
    const char *gdb;                 /* -g; NULL: off */
    bool strace;
    struct engine_options engine;
    int exec_fd;      /* open on the program (binfmt_misc flag O), or -1 */
    const char *self; /* how to run ourselves again for children: /proc/self/exe resolved */
    int self_fd;      /* open on it, for children in another root; -1: none */
    const char *limits; /* of memory, for the guest alone; NULL: ours */
    const char *traced; /* by whom and how, see syscall/ptrace.h; NULL: not */
    const char *kept;   /* of the cpu's state, see linux_abi.kept; NULL: nothing */
    int seccomp_fd;   /* filters in force, see syscall/seccomp.h; -1: none */
    char **inherited; /* options that children get as well; NULL-terminated */
};

/* Parses; prints help, version, lists and exits where asked. Dies with one line for errors. */
const struct options *options_parse(int argc, char **argv, char **envp);
/* The command line that makes another dragoman run `path` with the same settings: prepended
 * arguments, NULL-terminated. For execve of guest programs. Owner: the caller. */
char **options_child_args(const struct options *o, const char *path, const char *argv0);
/* What to open for a guest's absolute path: PREFIX/path if that exists, else path. Owner: the
 * caller. */
char *prefix_path(const struct options *o, const char *path);
/* The file of a dynamic linker, NULL if there is none: under the prefix, as named, or where Debian
 * puts libraries for cross-compiling (*prefix is that place then). Owner: the caller, of both. */
char *interpreter_path(const struct options *o, const struct linux_abi *abi, const char *name,
                       char **prefix);
/* Installs the handlers that say something useful when we crash ourselves. */
void crash_install(void);
/* Called by the signal handler for a fault that is nobody's: says where, and how to report it; dies
 * by the signal. */
_Noreturn void crash_report(int signo, void *info, void *ucontext);

/* Writes the guest's core file where the kernel puts core files, if it would. The caller dies of
 * `signo` then. */
void core_write(struct task *t, int signo);

/* What a file is, for execve and main. */
enum program_kind { PROGRAM_GUEST, PROGRAM_HOST, PROGRAM_SCRIPT, PROGRAM_BAD };
struct program {
    enum program_kind kind;
    const struct linux_abi *abi; /* PROGRAM_GUEST */
    char interpreter[256];       /* PROGRAM_SCRIPT: after #!; PROGRAM_GUEST: dynamic linker or "" */
    char argument[256];          /* PROGRAM_SCRIPT: after the interpreter */
    int error;                   /* PROGRAM_BAD: -ENOEXEC, -EACCES, -ENOENT ... */
    char why[160];               /* PROGRAM_BAD: for people */
};
void program_probe(int fd, struct program *out);

/* Maps program and interpreter, builds the stack, starts nothing. Dies (126/127) with one line on
 * errors. */
struct task *load_program(const struct options *o);

/* After a change of RLIMIT_STACK: the main stack may become this large, as far as there is room. */
void stack_set_limit(struct process *p, uint64_t size);

/* -- the guest address space (space.c). All lengths and addresses are whole guest pages unless said
 * otherwise. ---- */

struct mapping { /* one VMA */
    vaddr start, end;
    int prot, flags; /* guest's PROT_*, host's MAP_* */
    uint64_t offset;
    uint64_t dev, ino;
    uint8_t huge; /* log2 of its huge pages; 0: ordinary ones */
    const char *path; /* file or "[stack]", "[heap]", "[vdso]"; NULL: anonymous. Never freed */
};

/* A space for the abi: reserves its window and sets memory->executable. Dies if it cannot be had.
 */
struct space *space_new(const struct linux_abi *abi, struct memory *memory);
void space_set_engine(struct space *s, struct engine *engine);
/* The mmap family with the kernel's semantics and errors. Addresses or -errno. */
int64_t space_mmap(struct space *s, vaddr at, uint64_t size, int prot, int flags, int fd,
                   uint64_t offset);
int64_t space_munmap(struct space *s, vaddr at, uint64_t size);
int64_t space_mprotect(struct space *s, vaddr at, uint64_t size, int prot);
int64_t space_mremap(struct space *s, vaddr at, uint64_t old_size, uint64_t new_size, int flags,
                     vaddr to);
int64_t space_remap_file(struct space *s, vaddr at, uint64_t size, int prot, uint64_t page);
int64_t space_madvise(struct space *s, vaddr at, uint64_t size, int advice);
int64_t space_mlockall(struct space *s, int flags);
int64_t space_munlockall(struct space *s);
int64_t space_mseal(struct space *s, vaddr at, uint64_t size, uint64_t flags);
int64_t space_brk(struct task *t, vaddr to);
int64_t space_shmat(struct space *s, int id, vaddr at, int flags);
int64_t space_shmdt(struct space *s, vaddr at);
/* Name for /proc/self/maps, as shown there ("[anon:NAME]"); NULL takes it away. 0 or -errno as
 * PR_SET_VMA_ANON_NAME. */
int64_t space_name(struct space *s, vaddr start, vaddr end, const char *name);
/* Calls f for each mapping in order, under the lock: f must not call back into the space. */
void space_each(struct space *s, void (*f)(void *data, const struct mapping *m), void *data);
/* The mapping that holds `at`. A fetch that fails is SEGV_MAPERR where this is
 * false. */
bool space_find(struct space *s, vaddr at, struct mapping *out);
/* mmap stays below this. */
void space_set_top(struct space *s, vaddr top);
/* Files that may lie anywhere get another place for each seed. */
void space_set_seed(struct space *s, uint64_t seed);
/* The guest's RLIMIT_AS, RLIMIT_DATA and RLIMIT_NOFILE; the host's own stay as high as they may be,
 * so that our memory and our descriptors do not count. A guest's setrlimit() of these goes here. 0
 * or -errno. */
struct rlimit;
struct rlimit space_limit(const struct space *s, int resource);
int space_set_limit(struct space *s, int resource, const struct rlimit *limit);
/* Around a host execve() of a host's program: it gets the guest's limits; back to ours if it
 * failed. Guest programs get them as text (-limits). */
void space_limits_before_exec(const struct space *s);
void space_limits_exec_failed(const struct space *s);
enum { LIMITS_TEXT = 96 };
void space_limits_write(const struct space *s, char text[LIMITS_TEXT]);
bool space_limits_read(struct space *s, const char *text);
/* fork: lock after engine_before_fork(), unlock (parent and child) before the engine's. */
void space_before_fork(struct space *s);
void space_after_fork(struct space *s);
void space_after_fork_child(struct space *s);
/* As engine_after_borrow(). */
void space_after_borrow(struct space *s, bool alone);
