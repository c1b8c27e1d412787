/* Versions of memory that exclusives watch; exclusive.h says when and why.
 * SPDX-License-Identifier: MIT
 *
 * A version is a counter for all granules with the same hash; bit 0 is a lock. Invariant: while
 * versions are on, exclusives and atomics change memory only under the lock of their granule, and
 * the version has grown when the lock is free again.
 */
#include "translate/exclusive.h"

#include "translate/block.h"

#include <sched.h>
#include <signal.h>
#include <stdatomic.h>

enum { VERSIONS = 4096, GRANULE_BITS = 4, PATIENCE = 1 << 16 };

typedef unsigned __int128 wide;

/* Process-wide on purpose: memory is. */
static _Atomic uint32_t versions[VERSIONS];
static _Atomic bool versions_on;

bool exclusive_versions(void)
{
    return atomic_load_explicit(&versions_on, memory_order_relaxed);
}

static _Atomic uint32_t *version_of(vaddr address)
{
    uint64_t granule = address >> GRANULE_BITS;

    return &versions[(granule ^ granule >> 12) % VERSIONS];
}

/* A thread whose memory is unmapped by another at this moment may leave a lock held; who waits too
 * long takes it. */
static void lock(_Atomic uint32_t *version)
{
    for (unsigned tries = 0;; tries++) {
        uint32_t v = atomic_load(version) & ~1u;
        if (atomic_compare_exchange_weak(version, &v, v | 1))
            return;
        if (tries >= PATIENCE)
            return;
        if (tries % 64 == 63)
            sched_yield();
    }
}

/* Locks only the given version. */
static bool lock_if(_Atomic uint32_t *version, uint32_t v)
{
    return atomic_compare_exchange_strong(version, &v, v | 1);
}

static void unlock(_Atomic uint32_t *version)
{
    atomic_store(version, (atomic_load(version) | 1) + 1);
}

/* -- host memory ------------------------------------------------------------------------------- */

static void *host(struct cpu *cpu, vaddr at, unsigned memop, bool write)
{
    if (memop & M_ALIGN && at & (memop_bytes(memop) - 1))
        cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, at, write });
    /* The host does not tell addresses that it cannot have. */
    if (!memory_in_range(cpu->memory, at, memop_bytes(memop)))
        cpu_raise(cpu, (struct exception){ EXC_FAULT, at, write, SIGSEGV, SEGV_MAPERR });
    return memory_host(cpu->memory, at);
}

static wide join(const uint64_t v[2]) { return (wide)v[1] << 64 | v[0]; }

static void split(wide v, uint64_t out[2])
{
    out[0] = (uint64_t)v;
    out[1] = (uint64_t)(v >> 64);
}

/* Compare-and-swap of any size; the old value. */
USES_CAS16 static wide swap(void *p, unsigned memop, wide old, wide new)
{
    switch (memop & M_SIZE) {
    case M_1: return __sync_val_compare_and_swap((uint8_t *)p, (uint8_t)old, (uint8_t)new);
    case M_2: return __sync_val_compare_and_swap((uint16_t *)p, (uint16_t)old, (uint16_t)new);
    case M_4: return __sync_val_compare_and_swap((uint32_t *)p, (uint32_t)old, (uint32_t)new);
    case M_8: return __sync_val_compare_and_swap((uint64_t *)p, (uint64_t)old, (uint64_t)new);
    default: return __sync_val_compare_and_swap((wide *)p, old, new);
    }
}

/* Until two readings agree: memory may be read-only, so it cannot be a swap. */
static wide load_pair(const uint64_t *p)
{
    uint64_t a[2], b[2] = { 0 };

    do {
        memcpy(a, b, sizeof(a));
        b[0] = __atomic_load_n(p, __ATOMIC_SEQ_CST);
        b[1] = __atomic_load_n(p + 1, __ATOMIC_SEQ_CST);
    } while (a[0] != b[0] || a[1] != b[1]);
    return join(b);
}

static wide load(const void *p, unsigned memop)
{
    switch (memop & M_SIZE) {
    case M_1: return __atomic_load_n((const uint8_t *)p, __ATOMIC_SEQ_CST);
    case M_2: return __atomic_load_n((const uint16_t *)p, __ATOMIC_SEQ_CST);
    case M_4: return __atomic_load_n((const uint32_t *)p, __ATOMIC_SEQ_CST);
    case M_8: return __atomic_load_n((const uint64_t *)p, __ATOMIC_SEQ_CST);
    default: return load_pair(p);
    }
}

/* Faults now, before a lock is taken, if the memory cannot be written. */
static void touch(void *p, unsigned memop)
{
    wide v = load(p, memop);

    swap(p, memop, v, v);
}

static wide low_part(wide v, unsigned memop)
{
    unsigned width = 8 * memop_bytes(memop);

    return width == 128 ? v : v & (((wide)1 << width) - 1);
}

/* -- load and store ---------------------------------------------------------------------------- */

/* The version is read first: who changes memory afterwards changes the version, too. */
void exclusive_load(struct cpu *cpu, struct monitor *m, vaddr at, unsigned memop, uint64_t v[2])
{
    void *p = host(cpu, at, memop, false);

    m->version = atomic_load(version_of(at)) & ~1u;
    split(load(p, memop), v);
    memcpy(m->value, v, sizeof(m->value));
    m->at = at;
}

/* The first time: everybody has to count. */
static enum exclusive_result turn_on(struct cpu *cpu)
{
    log_to(LOG_BLOCK, "store-exclusive at 0x%llx is not one with its load: versions are on\n",
           (unsigned long long)cpu_helper_pc(cpu));
    atomic_store(&versions_on, true);
    block_invalidate_all(cpu->engine);
    return EXCLUSIVE_TURNED_ON;
}

enum exclusive_result exclusive_store(struct cpu *cpu, struct monitor *m, vaddr at, unsigned memop,
                                      const uint64_t v[2])
{
    void *p = host(cpu, at, memop, true);
    bool is_reserved = m->at == at, stored = false;
    wide expected = low_part(join(m->value), memop);

    m->at = MONITOR_OPEN;
    if (!is_reserved)
        return EXCLUSIVE_FAILED;
    if (!exclusive_versions())
        return turn_on(cpu);
    touch(p, memop);
    if (lock_if(version_of(at), m->version)) {
        stored = swap(p, memop, expected, join(v)) == expected;
        unlock(version_of(at));
    }
    return stored ? EXCLUSIVE_STORED : EXCLUSIVE_FAILED;
}

/* -- atomics beside them ----------------------------------------------------------------------- */

static uint64_t result(unsigned op, uint64_t old, uint64_t b, unsigned memop)
{
    unsigned width = 8 * memop_bytes(memop);
    int64_t so = sign_extend(old, width), sb = sign_extend(b, width);
    uint64_t uo = old & low_bits(width), ub = b & low_bits(width);

    switch (op) {
    case IR_amo_add: return old + b;
    case IR_amo_and: return old & b;
    case IR_amo_or: return old | b;
    case IR_amo_xor: return old ^ b;
    case IR_amo_smin: return so < sb ? old : b;
    case IR_amo_smax: return so > sb ? old : b;
    case IR_amo_umin: return uo < ub ? old : b;
    case IR_amo_umax: return uo > ub ? old : b;
    default: return b;                  /* amo_xchg */
    }
}

uint64_t exclusive_modify(struct cpu *cpu, unsigned op, vaddr at, unsigned memop, uint64_t b)
{
    void *p = host(cpu, at, memop, true);
    _Atomic uint32_t *version = version_of(at);
    uint64_t old;

    touch(p, memop);
    lock(version);
    do
        old = (uint64_t)load(p, memop);
    while (swap(p, memop, old, result(op, old, b, memop)) != old);
    unlock(version);
    return old;
}

void exclusive_modify_pair(struct cpu *cpu, unsigned op, vaddr at, unsigned memop,
                           const uint64_t b[2], uint64_t old[2])
{
    void *p = host(cpu, at, memop, true);
    _Atomic uint32_t *version = version_of(at);
    wide was, new;

    touch(p, memop);
    lock(version);
    do {
        was = load(p, memop);
        new = op == IR_amo_and ? was & join(b) : op == IR_amo_or ? was | join(b) : join(b);
    } while (swap(p, memop, was, new) != was);
    unlock(version);
    split(was, old);
}

void exclusive_swap(struct cpu *cpu, vaddr at, unsigned memop, const uint64_t expected[2],
                    const uint64_t v[2], uint64_t old[2])
{
    void *p = host(cpu, at, memop, true);
    _Atomic uint32_t *version = version_of(at);

    touch(p, memop);
    lock(version);
    split(swap(p, memop, low_part(join(expected), memop), join(v)), old);
    unlock(version);
}
