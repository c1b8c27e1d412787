/* Exclusives and atomics with versions: translate/exclusive.h says when and why.
 * SPDX-License-Identifier: MIT
 *
 * Helpers get the numbers of registers as trans_atomic.c packs them: rt, rt2 << 8, rs << 16, and
 * whether it is a pair << 24. The access of a pair is one of twice the size.
 */
#include "aarch64.h"

struct operands { unsigned rt, rt2, rs, half; bool pair; };

/* half: width of one register of a pair, 0: both are 64 bits wide. */
static struct operands unpack(uint64_t packed, unsigned memop)
{
    bool pair = packed >> 24 & 1;

    return (struct operands){ packed & 31, packed >> 8 & 31, packed >> 16 & 31,
                              pair && (memop & M_SIZE) == M_8 ? 32 : 0, pair };
}

/* The top byte of an address is a tag. */
static vaddr untagged(vaddr a) { return a & low_bits(56); }

static uint64_t get(const struct aarch64 *s, unsigned n) { return n == 31 ? 0 : s->x[n]; }

static void set(struct aarch64 *s, unsigned n, uint64_t v)
{
    if (n != 31)
        s->x[n] = v;
}

static void get_value(const struct aarch64 *s, const struct operands *o, unsigned first,
                      unsigned second, uint64_t v[2])
{
    v[0] = get(s, first);
    v[1] = o->pair && !o->half ? get(s, second) : 0;
    if (o->half)
        v[0] = (uint32_t)v[0] | get(s, second) << 32;
}

static void set_value(struct aarch64 *s, const struct operands *o, unsigned first,
                      unsigned second, const uint64_t v[2])
{
    set(s, first, o->half ? (uint32_t)v[0] : v[0]);
    if (o->pair)
        set(s, second, o->half ? v[0] >> 32 : v[1]);
}

/* a: address, b: memop, c: registers. rt (and rt2) = memory. */
uint64_t help_load_exclusive(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct operands o = unpack(c, (unsigned)b);
    uint64_t v[2];

    exclusive_load(cpu, &s->exclusive, untagged(a), (unsigned)b, v);
    set_value(s, &o, o.rt, o.rt2, v);
    return 0;
}

/* The same; rs = stored ? 0 : 1. */
uint64_t help_store_exclusive(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct operands o = unpack(c, (unsigned)b);
    uint64_t v[2];

    get_value(s, &o, o.rt, o.rt2, v);
    enum exclusive_result r = exclusive_store(cpu, &s->exclusive, untagged(a), (unsigned)b, v);
    set(s, o.rs, r != EXCLUSIVE_STORED);
    if (r == EXCLUSIVE_TURNED_ON)
        cpu_leave(cpu, EXIT_AGAIN, cpu_helper_pc(cpu) + 4);
    return 0;
}

/* a: address, b: operand, c: memop, d: IR_amo_*. */
uint64_t help_modify(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return exclusive_modify(cpu, (unsigned)d, untagged(a), (unsigned)c, b);
}

/* CAS and CASP. a: address, b: memop, c: rs and rt << 8, the lower of a pair each, pair << 24. */
uint64_t help_swap(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct operands o = unpack(c, (unsigned)b);
    unsigned rs = o.rt, rt = o.rt2;
    uint64_t expected[2], desired[2], old[2];

    get_value(s, &o, rs, rs + 1, expected);
    get_value(s, &o, rt, rt + 1, desired);
    exclusive_swap(cpu, untagged(a), (unsigned)b, expected, desired, old);
    set_value(s, &o, rs, rs + 1, old);
    return 0;
}

/* LDCLRP, LDSETP, SWPP. a: address, b: rt, rt2 << 8, c: IR_amo_*. */
uint64_t help_modify_pair(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    uint64_t *low = &s->x[b & 31], *high = &s->x[b >> 8 & 31];
    uint64_t v[2] = { *low, *high }, old[2];

    if (c == IR_amo_and) {
        v[0] = ~v[0];
        v[1] = ~v[1];
    }
    exclusive_modify_pair(cpu, (unsigned)c, untagged(a), M_16 | M_ALIGN, v, old);
    *low = old[0];
    *high = old[1];
    return 0;
}

/* a: address of a misaligned access of b bytes. With FEAT_LSE2 it may be anywhere within 16. */
uint64_t help_check_granule(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    if ((a & 15) + b > 16)
        cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, a });
    return 0;
}
