/* Load-exclusive and store-exclusive (load-reserved, store-conditional) that are not one atomic op.
 * SPDX-License-Identifier: MIT
 *
 * A pair of both in one block with nothing between is a compare-and-swap and needs nothing of
 * this: nothing was observed between the two, so they may be taken to happen at the same moment.
 * The first store of another kind (other block, accesses between) that runs fails, which ISAs
 * always allow, and turns on *versions* for the process: all blocks are translated again, and
 * exclusives and atomics go through here, where every change of memory by them locks and counts up
 * the version of its 16-byte granule, and a store-exclusive needs value and version unchanged. So
 * A-B-A changes by atomics are seen. What remains unseen are A-B-A changes by plain stores or by
 * other processes, and atomics of another thread that was inside an old block while versions were
 * turned on, until its next safe point.
 *
 * Targets ask exclusive_versions() when they translate, and call the rest from helpers. Values are
 * in host byte order, zero-extended; of 16-byte ones the low half comes first.
 */
#pragma once

#include "translate/cpu.h"

/* What a load-exclusive leaves; part of the target's state. */
struct monitor {
    uint64_t at;                        /* the address; MONITOR_OPEN: none */
    uint64_t value[2];
    uint32_t version;                   /* when versions are on */
};
#define MONITOR_OPEN (~0ull)

enum exclusive_result { EXCLUSIVE_STORED, EXCLUSIVE_FAILED, EXCLUSIVE_TURNED_ON };

/* True once versions are on. */
bool exclusive_versions(void);
/* memop: size, M_ALIGN: a misaligned address raises EXC_MISALIGNED. Faults as memory does. */
void exclusive_load(struct cpu *cpu, struct monitor *m, vaddr at, unsigned memop, uint64_t v[2]);
/* EXCLUSIVE_TURNED_ON: it failed and the caller leaves with EXIT_AGAIN behind the insn. */
enum exclusive_result exclusive_store(struct cpu *cpu, struct monitor *m, vaddr at, unsigned memop,
                                      const uint64_t v[2]);
/* op: IR_amo_* of at most 8 bytes. The old value. */
uint64_t exclusive_modify(struct cpu *cpu, unsigned op, vaddr at, unsigned memop, uint64_t b);
/* The same of 16 bytes, for IR_amo_and, IR_amo_or, IR_amo_xchg. */
void exclusive_modify_pair(struct cpu *cpu, unsigned op, vaddr at, unsigned memop,
                           const uint64_t b[2], uint64_t old[2]);
/* if ([at] == expected) [at] = v; old: what was there. */
void exclusive_swap(struct cpu *cpu, vaddr at, unsigned memop, const uint64_t expected[2],
                    const uint64_t v[2], uint64_t old[2]);
