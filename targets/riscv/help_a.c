/* LR, SC and AMO with versions: see riscv.h for when and why.
 * SPDX-License-Identifier: MIT
 *
 * A version is a counter for all granules with the same hash; bit 0 is a lock. Invariant: while
 * versions are on, SCs and AMOs change memory only under the lock of their granule, and the version
 * has grown when the lock is free again.
 */
#include "riscv.h"

#include "translate/block.h"

#include <sched.h>
#include <stdatomic.h>

enum { VERSIONS = 4096, GRANULE_BITS = 4, PATIENCE = 1 << 16 };

/* Process-wide on purpose: memory is. */
static _Atomic uint32_t versions[VERSIONS];
static _Atomic bool versions_on;

bool riscv_versions(void) { return atomic_load_explicit(&versions_on, memory_order_relaxed); }

static _Atomic uint32_t *version_of(uint64_t address)
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

/* -- host memory ------------------------------------------------------------------------------ */

static void *host(struct cpu *cpu, uint64_t address, unsigned memop, bool write)
{
    if (address & (memop_bytes(memop) - 1))
        cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, address, write });
    return memory_host(cpu->memory, address);
}

static uint64_t load(const void *p, unsigned memop)
{
    switch (memop & M_SIZE) {
    case M_1: return __atomic_load_n((const uint8_t *)p, __ATOMIC_SEQ_CST);
    case M_2: return __atomic_load_n((const uint16_t *)p, __ATOMIC_SEQ_CST);
    case M_4: return __atomic_load_n((const uint32_t *)p, __ATOMIC_SEQ_CST);
    default: return __atomic_load_n((const uint64_t *)p, __ATOMIC_SEQ_CST);
    }
}

/* if (*p == old) *p = new */
static bool swap(void *p, unsigned memop, uint64_t old, uint64_t new)
{
    switch (memop & M_SIZE) {
    case M_1: return __sync_bool_compare_and_swap((uint8_t *)p, (uint8_t)old, (uint8_t)new);
    case M_2: return __sync_bool_compare_and_swap((uint16_t *)p, (uint16_t)old, (uint16_t)new);
    case M_4: return __sync_bool_compare_and_swap((uint32_t *)p, (uint32_t)old, (uint32_t)new);
    default: return __sync_bool_compare_and_swap((uint64_t *)p, old, new);
    }
}

/* Faults now, before a lock is taken, if the memory cannot be written. */
static void touch(void *p, unsigned memop)
{
    uint64_t v = load(p, memop);

    swap(p, memop, v, v);
}

static uint64_t extend(uint64_t v, unsigned memop)
{
    unsigned width = 8 * memop_bytes(memop);

    return memop & M_SIGN ? (uint64_t)sign_extend(v, width) : v & low_bits(width);
}

/* -- helpers ---------------------------------------------------------------------------------- */

/* a: address, b: memop. The version is read first: who changes memory afterwards changes the
 * version, too. */
uint64_t help_lr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct riscv *state = cpu->state;
    unsigned memop = (unsigned)b;
    const void *p = host(cpu, a, memop, false);

    state->reserve_version = atomic_load(version_of(a)) & ~1u;
    uint64_t value = extend(load(p, memop), memop);
    state->reserve_value = value;
    state->reserve_at = a;
    return value;
}

/* The first time: everybody has to count. This SC fails. */
static void turn_on_versions(struct cpu *cpu, unsigned rd)
{
    struct riscv *state = cpu->state;
    vaddr pc = cpu_helper_pc(cpu);

    log_to(LOG_BLOCK, "riscv: sc at 0x%llx is not one with its lr: versions are on\n",
           (unsigned long long)pc);
    atomic_store(&versions_on, true);
    block_invalidate_all(cpu->engine);
    if (rd)
        state->x[rd] = 1;
    cpu_leave(cpu, EXIT_AGAIN, pc + 4);
}

/* a: address, b: new value, c: memop, d: number of rd. Returns 0 if stored. */
uint64_t help_sc(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct riscv *state = cpu->state;
    unsigned memop = (unsigned)c;
    void *p = host(cpu, a, memop, true);
    bool is_reserved = state->reserve_at == a;
    bool stored = false;

    state->reserve_at = RV_NO_RESERVATION;
    if (!is_reserved)
        return 1;
    if (!riscv_versions())
        turn_on_versions(cpu, (unsigned)d);
    touch(p, memop);
    if (lock_if(version_of(a), state->reserve_version)) {
        stored = swap(p, memop, state->reserve_value, b);
        unlock(version_of(a));
    }
    return !stored;
}

static uint64_t modify(unsigned op, uint64_t old, uint64_t b, unsigned memop)
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
    default: return b;                  /* amo_xchg, cas */
    }
}

/* a: address, b: operand, c: memop and IR op << 16, d: for cas what memory must hold. Returns the
 * old value. */
uint64_t help_amo(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    unsigned memop = c & 0xffff, op = c >> 16 & 0xff;
    void *p = host(cpu, a, memop, true);
    _Atomic uint32_t *version = version_of(a);
    uint64_t old;

    touch(p, memop);
    lock(version);
    do
        old = load(p, memop);
    while ((op != IR_cas || extend(old, memop) == extend(d, memop)) &&
           !swap(p, memop, old, modify(op, old, b, memop)));
    unlock(version);
    return extend(old, memop);
}

/* a: an address that is not aligned as an insn must be. */
uint64_t help_misaligned(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, a });
}
