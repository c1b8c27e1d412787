/* One guest processor (under Linux: one per guest thread) and how to run it.
 * SPDX-License-Identifier: MIT
 *
 *     struct cpu *cpu = cpu_new(engine, model);
 *     cpu->rt->pc = entry;
 *     for (;;) {
 *         enum exit_reason why = cpu_run(cpu);
 *         ...          SYSCALL, BREAK, ILLEGAL, FETCH, EXCEPTION, REQUEST or YIELD;
 *                      state is exact: cpu->rt->pc and the target's registers
 *     }
 *
 * cpu_request(), async-signal-safe and callable from any thread, makes cpu_run() return
 * EXIT_REQUEST soon: at the next backward branch, call or system call. The reason for the request
 * is the caller's own business.
 */
#pragma once

#include "tcg/backend.h"
#include "translate/memory.h"

#include <setjmp.h>

struct target;
struct cpu_model;
struct engine;

/* Why EXIT_EXCEPTION. */
enum exception_kind {
    EXC_NONE,
    EXC_FAULT,                          /* access to `address` failed; see host_* */
    EXC_MISALIGNED,                     /* M_ALIGN access at `address` */
    EXC_ILLEGAL,                        /* found out at run time; `detail`: si_code, 0 ILL_ILLOPC */
    EXC_ARITHMETIC,                     /* enabled arithmetic trap; `detail` is the si_code */
    EXC_TARGET,                         /* number of the target's own in `detail` */
};

struct exception {
    enum exception_kind kind;
    vaddr address;
    bool write;
    int host_signal, host_code;         /* SIGSEGV/SIGBUS and si_code as the host said */
    uint64_t detail;
};

enum { JUMP_TABLES = 4, EXIT_REASONS = EXIT_POLL + 1 };

struct cpu {
    struct runtime *rt;                 /* start of state; RUNTIME_SCRATCH bytes precede it */
    void *state;                        /* the same address, as the target's struct */
    const struct target *target;
    const struct cpu_model *model;
    uint64_t features;                  /* bits of the target's own: what -cpu selected */
    struct memory *memory;
    struct engine *engine;
    void *task;                         /* owner above us: struct task (user), vCPU (system) */
    struct exception exception;
    sigjmp_buf *leave;                  /* set while in cpu_run: where helpers and faults go */
    bool address_unknown;               /* exception.address: fault_find_address() knows how */
    bool in_code;                       /* generated code, interp or a helper is running */
    struct jump_table {                 /* one table per value of block_flags seen lately */
        uint64_t key;
        struct jump_entry *entries;     /* NULL: not allocated yet */
    } tables[JUMP_TABLES];
    struct jump_table *jumps;           /* in use: rt->jumps is its entries or empty_jumps */
    uint32_t flush_seen, returns_seen;  /* engine epochs that this cpu has obeyed */
    uint32_t active;                    /* may hold block pointers or run code: engine.h */
    struct watch_hit { vaddr address; char kind; } watch_hit;  /* kind 0: none. gdb's watchpoints */
    const struct watchpoints *watching; /* of a shadow: what interp is asked about */
    bool step_done;                     /* cpu_run returned because it made its step */
    bool single_step;                   /* gdb: one insn per block, EXIT_REQUEST after each */
    bool undebugged;                    /* breakpoints and watchpoints are not for it */
    struct gdb_thread *gdb;             /* what the debugger wants of it; NULL without one */
    uint64_t exits[EXIT_REASONS];       /* how often generated code was left: -d stats */
    struct cpu *shadow;                 /* runs the same in interp: lock step; else NULL */
    struct access_log *accesses;        /* of a shadow: what it read and wrote */
    bool shadow_runs;                   /* faults of this thread belong to the shadow */
    struct cpu *next;                   /* all cpus of the engine, under engine->lock */
};

/* Owner: the caller, cpu_free(). State is zero but what target->reset sets. model NULL: the first
 * of the target. */
struct cpu *cpu_new(struct engine *engine, const struct cpu_model *model);
/* A new cpu with the state of `from`: clone, fork by thread. */
struct cpu *cpu_copy(const struct cpu *from);
void cpu_free(struct cpu *cpu);
enum exit_reason cpu_run(struct cpu *cpu);
void cpu_request(struct cpu *cpu);

/* For helpers (HELP_FAULTS): does not return; state becomes exact, cpu_run() returns
 * EXIT_EXCEPTION. */
_Noreturn void cpu_raise(struct cpu *cpu, struct exception e);
/* For helpers: leave generated code after this insn with `reason`; does not return. rt->pc = next
 * pc. */
_Noreturn void cpu_leave(struct cpu *cpu, enum exit_reason reason, vaddr pc);
/* For helpers: guest pc of the insn that called the helper. */
vaddr cpu_helper_pc(const struct cpu *cpu);

/* translate/fault.c: first look at a host SIGSEGV, SIGBUS or SIGFPE. True if it belonged to the
 * guest (the context is changed so that cpu_run returns EXIT_EXCEPTION) or to memory_read/write;
 * false: our own crash. cpu may be NULL. Async-signal-safe. `info` is siginfo_t. */
bool fault_handle(struct cpu *cpu, int signo, void *info, void *ucontext);
