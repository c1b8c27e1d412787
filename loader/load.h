/* Between the files that make a task from a program.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "loader/elf.h"
#include "loader/loader.h"

/* A program or interpreter in the guest's memory. */
struct image {
    vaddr bias, entry, headers; /* headers: where its program headers lie, 0: not in memory */
    vaddr low, high;            /* whole pages */
    unsigned phentsize, nsegments;
    bool exec_stack;
};

/* Maps e; dies with 126 and `name` in the message. An interpreter's place is free to choose. */
struct image image_map(struct process *p, const struct elf *e, const char *name, bool interpreter);

/* With -aslr a random number of pages, fewer than 1 << bits of 4 KiB, in bytes; else 0. */
uint64_t load_random(const struct process *p, unsigned bits);

/* Reserves the stack; sets process->stack_*. */
void stack_map(struct process *p, bool exec);
/* Arguments, environment, auxiliary vector; returns the stack pointer. `base`: bias of the
 * interpreter or 0. `name`: AT_EXECFN. */
vaddr stack_build(struct task *t, const struct image *program, vaddr base, const char *name);

/* Waits for gdb as options->gdb says; sets process->gdb. */
void debug_attach(struct process *p);

/* Maps the target's vDSO; sets process->vdso. */
void vdso_map(struct process *p);
/* The vDSO as an ELF file in memory, made of the abi's functions; size in *size. Owner: the caller.
 */
uint8_t *vdso_build(const struct linux_abi *abi, size_t *size, uint64_t *sigreturn);
