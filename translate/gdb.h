/* The remote debugger: gdb's serial protocol over TCP or a socket file.
 * SPDX-License-Identifier: MIT
 *
 * One thread of ours talks to gdb. All stops are for all cpus: the one that stops reports and
 * waits, the others are requested and wait when they come by; a cpu that is blocked in a system
 * call counts as stopped and waits when the call returns. Registers are described to gdb from
 * target->regs.
 *
 * Who runs cpus calls, in the thread of the cpu:
 *
 *     gdb_thread_new(gdb, cpu);
 *     for (;;) {
 *         gdb_before_run(cpu);                 waits while the debugger has stopped us
 *         why = cpu_run(cpu);
 *         if (gdb_after_run(cpu, why))         a breakpoint, a step: nothing of the guest's
 *             continue;
 *         ... signo = gdb_signal(cpu, signo) before a signal is delivered: 0 is none
 *     }
 *     gdb_thread_exit(cpu);
 *
 * All but gdb_open() do nothing when there is no debugger.
 */
#pragma once

#include "translate/cpu.h"

#include <sys/types.h>

struct gdb;

/* What the layer above knows; all but thread_id may be NULL. `data` is as given to gdb_open(). */
struct gdb_hooks {
    uint64_t (*thread_id)(void *data, const struct cpu *cpu);
    /* The auxiliary vector as the guest sees it: bytes copied. */
    size_t (*auxv)(void *data, void *to, size_t at, size_t size);
    /* The guest's file at `path`, opened read-only: fd or -errno. */
    int (*open)(void *data, const char *path);
    /* The debugger wants the program dead. */
    void (*kill)(void *data);
    /* *fd has become, and will be, one of ours that the guest should not meet; -1: closed. */
    void (*own_fd)(int *fd);
    const char *exec_file;              /* absolute, as the guest sees it */
};

/* Waits for gdb at `where`: a port, host:port, or the path of a socket. Dies if that can't be. */
struct gdb *gdb_open(const char *where, struct engine *engine, const struct gdb_hooks *hooks,
                     void *data);
void gdb_thread_new(struct gdb *gdb, struct cpu *cpu);
void gdb_thread_exit(struct cpu *cpu);
void gdb_before_run(struct cpu *cpu);
bool gdb_after_run(struct cpu *cpu, enum exit_reason why);
int gdb_signal(struct cpu *cpu, int signo);
/* The last words to gdb: the process exits or is killed by a signal. */
void gdb_exited(struct gdb *gdb, int status);
void gdb_killed(struct gdb *gdb, int signo);
/* Waits until the server thread has ended: gdb is gone. */
void gdb_wait(struct gdb *gdb);
/* In a forked child: it runs without debugger. */
void gdb_after_fork(struct gdb *gdb, struct cpu *survivor);
