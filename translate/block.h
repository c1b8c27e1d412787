/* Translated blocks: finding, linking, invalidating, evicting; and the engine that owns them.
 * SPDX-License-Identifier: MIT
 *
 * One engine per guest address space. Blocks are found by (pc, flags) in a hash table that
 * readers walk without locks; translation, linking and invalidation hold engine->lock. A block
 * knows its exits (links out) and who links to it, so it can be taken out completely: unlink
 * incoming sites, remove it from the table, bump the flush epoch so that every cpu drops its jump
 * table and predicted returns at its next safe point. Its memory is reused when its generation is
 * evicted and all cpus have passed a safe point since.
 */
#pragma once

#include "translate/cpu.h"

#include <pthread.h>

struct engine_options {
    const char *backend;                /* NULL: native */
    bool lockstep;                      /* run interp beside the back end and compare */
    bool wx;                            /* dual mapping, never writable and executable at once */
    size_t code_size;                   /* bytes, 0: default (256 MiB reserved) */
    const char *no_opt;                 /* passes left out, comma-separated; NULL: none */
    unsigned loop_rounds;               /* a loop is translated as one after so many; 0: 4 */
    unsigned max_insns;                 /* guest insns per block, 0: 64; -one-insn-per-tb: 1 */
};

enum { LOOPS_NEVER = UINT16_MAX };      /* loop_rounds */

struct block;

/* Dies when the code buffer cannot be had (user's limits). */
struct engine *engine_new(const struct target *target, struct memory *memory,
                          const struct engine_options *options);
/* Has it more than one cpu? */
bool engine_is_shared(const struct engine *engine);
const struct engine_options *engine_options(const struct engine *engine);
/* Where it keeps the descriptor of translated code; -1: there is none. */
int *engine_code_fd(struct engine *engine);
/* After fork in the child: other cpus are gone, locks are new, dual mappings are private again. */
void engine_after_fork(struct engine *engine, struct cpu *survivor);
/* Take and release all engine locks around fork. */
void engine_before_fork(struct engine *engine);
void engine_after_fork_parent(struct engine *engine);
/* A process that ran on this thread's state in our memory is gone: a lock that it held when it was
 * killed is let go. alone: nobody else runs in this memory. */
void engine_after_borrow(struct engine *engine, bool alone);

/* Translations that overlap [start, start + size) are gone for the caller when this returns, for
 * other cpus at their next safe point. Cheap when there are none. */
void block_invalidate_range(struct engine *engine, vaddr start, uint64_t size);
/* Everything: cpu model or debugging changed. */
void block_invalidate_all(struct engine *engine);

/* gdb and ptrace: insns at these addresses leave with EXIT_BREAK before they run. */
void engine_set_breakpoint(struct engine *engine, vaddr pc, bool on);

void engine_report(struct engine *engine);              /* -d stats, coverage: at exit */
