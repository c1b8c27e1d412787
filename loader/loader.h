/* From a file to a running task: options, ELF, address space, stack, vDSO.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/task.h"

/* Command line and DRAGOMAN_* environment, once parsed constant. */
struct options {
    const char *program;                /* path as given */
    const char *argv0;                  /* -0; NULL: program as given */
    char **argv;                        /* guest arguments, argv[0] included; NULL-terminated */
    char **envp;                        /* guest environment after -E and -U */
    const char *prefix;                 /* -L; NULL: none. Tried for absolute paths of interpreter and libraries */
    const char *cpu;                    /* -cpu text; NULL: default */
    uint64_t stack_size;                /* -s; 0: RLIMIT_STACK */
    const char *gdb;                    /* -g; NULL: off */
    bool strace;
    struct engine_options engine;
    const char *self;                   /* how to run ourselves again for children: /proc/self/exe resolved */
};

/* Parses; prints help, version, lists and exits where asked. Dies with one line for errors. */
const struct options *options_parse(int argc, char **argv, char **envp);
/* The command line that makes another dragoman run `path` with the same settings: prepended arguments, NULL-terminated.
 * For execve of guest programs. Owner: the caller. */
char **options_child_args(const struct options *o, const char *path, const char *argv0);

/* What a file is, for execve and main. */
enum program_kind { PROGRAM_GUEST, PROGRAM_HOST, PROGRAM_SCRIPT, PROGRAM_BAD };
struct program {
    enum program_kind kind;
    const struct linux_abi *abi;        /* PROGRAM_GUEST */
    char interpreter[256], argument[256];   /* PROGRAM_SCRIPT: after #! */
    int error;                          /* PROGRAM_BAD: -ENOEXEC, -EACCES, -ENOENT ... */
    char why[160];                      /* PROGRAM_BAD: for people */
};
void program_probe(int fd, struct program *out);

/* Maps program and interpreter, builds the stack, starts nothing. Dies (126/127) with one line on errors. */
struct task *load_program(const struct options *o);

/* -- the guest address space (space.c). All lengths and addresses are whole guest pages unless said otherwise. ---- */

struct mapping {                        /* one VMA */
    vaddr start, end;
    int prot, flags;                    /* guest's PROT_*, host's MAP_* */
    uint64_t offset;
    uint64_t dev, ino;
    char *path;                         /* file or "[stack]", "[heap]", "[vdso]"; NULL: anonymous */
};

/* A space for the abi: reserves its window and sets memory->executable. Dies if it cannot be had. */
struct space *space_new(const struct linux_abi *abi, struct memory *memory);
void space_set_engine(struct space *s, struct engine *engine);
/* The mmap family with the kernel's semantics and errors. Addresses or -errno. */
int64_t space_mmap(struct space *s, vaddr at, uint64_t size, int prot, int flags, int fd, uint64_t offset);
int64_t space_munmap(struct space *s, vaddr at, uint64_t size);
int64_t space_mprotect(struct space *s, vaddr at, uint64_t size, int prot);
int64_t space_mremap(struct space *s, vaddr at, uint64_t old_size, uint64_t new_size, int flags, vaddr to);
int64_t space_madvise(struct space *s, vaddr at, uint64_t size, int advice);
int64_t space_brk(struct task *t, vaddr to);
int64_t space_shmat(struct space *s, int id, vaddr at, int flags);
int64_t space_shmdt(struct space *s, vaddr at);
/* Name for /proc/self/maps. */
void space_name(struct space *s, vaddr start, vaddr end, const char *name);
/* Calls f for each mapping in order, under the lock. */
void space_each(struct space *s, void (*f)(void *data, const struct mapping *m), void *data);
bool space_find(struct space *s, vaddr at, struct mapping *out);
void space_before_fork(struct space *s);
void space_after_fork(struct space *s);
