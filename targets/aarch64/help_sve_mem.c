/* SVE loads and stores: what is active, and nothing else, is accessed. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 *
 * A load changes registers when all of it has been read, so a fault finds them as they were. The
 * elements of a store before one that faults have been written, which the architecture allows.
 */
#include "sve.h"

#include "translate/memory.h"

#include <signal.h>

/* A load or store being executed. */
struct transfer {
    struct cpu *cpu;
    struct aarch64 *s;
    struct sve_access insn;
    uint64_t base;
    unsigned vl, elements;
    const uint64_t *pg;
    const uint8_t *n;
    bool store;
};

/* The top byte of a user's address is a tag (D8.8). */
static uint64_t untagged(uint64_t address)
{
    return address >> 55 & 1 ? address : address & low_bits(56);
}

static void *host(const struct transfer *t, uint64_t address, uint64_t bytes)
{
    address = untagged(address);
    if (!memory_in_range(t->cpu->memory, address, bytes))
        cpu_raise(t->cpu, (struct exception){ .kind = EXC_FAULT, .address = address,
                                              .write = t->store, .host_signal = SIGSEGV,
                                              .host_code = SEGV_MAPERR });
    return memory_host(t->cpu->memory, address);
}

/* -- one element, at once ---------------------------------------------------------------------- */

#define CELL_OF(type) ((volatile type __attribute__((aligned(1), may_alias)) *)at)

static uint64_t read_element(const struct transfer *t, uint64_t address)
{
    void *at = host(t, address, 1ull << t->insn.memory);
    uint64_t v;

    switch (t->insn.memory) {
    case 0: v = *CELL_OF(uint8_t); break;
    case 1: v = *CELL_OF(uint16_t); break;
    case 2: v = *CELL_OF(uint32_t); break;
    default: v = *CELL_OF(uint64_t); break;
    }
    return t->insn.flags & SVE_SIGN ? (uint64_t)sign_extend(v, 8u << t->insn.memory) : v;
}

static void write_element(const struct transfer *t, uint64_t address, uint64_t v)
{
    void *at = host(t, address, 1ull << t->insn.memory);

    switch (t->insn.memory) {
    case 0: *CELL_OF(uint8_t) = (uint8_t)v; break;
    case 1: *CELL_OF(uint16_t) = (uint16_t)v; break;
    case 2: *CELL_OF(uint32_t) = (uint32_t)v; break;
    default: *CELL_OF(uint64_t) = v; break;
    }
}

/* -- where elements are ------------------------------------------------------------------------ */

static uint64_t offset(const struct transfer *t, unsigned i)
{
    uint64_t x = sve_get(t->n, t->insn.size, i);

    if (t->insn.flags & SVE_SXTW)
        return (uint64_t)sign_extend(x, 32);
    return t->insn.flags & SVE_UXTW ? x & UINT32_MAX : x;
}

/* Of element i of the first register. */
static uint64_t element_address(const struct transfer *t, unsigned i)
{
    switch ((enum sve_access_how)t->insn.how) {
    case SVE_SCATTER_X: return t->base + (offset(t, i) << t->insn.shift);
    case SVE_SCATTER_Z: return sve_get(t->n, t->insn.size, i) + t->base;
    case SVE_REPLICATE: return t->base;
    default: return t->base + ((uint64_t)i * t->insn.count << t->insn.memory);
    }
}

static bool is_active(const struct transfer *t, unsigned i)
{
    return sve_bit(t->pg, i << t->insn.size);
}

static bool all_active(const struct transfer *t)
{
    for (unsigned i = 0; i < t->elements; i++)
        if (!is_active(t, i))
            return false;
    return true;
}

static uint8_t *target(const struct transfer *t, unsigned k)
{
    return (uint8_t *)t->s->v[(t->insn.d + k) & 31];
}

/* Memory is as the register: no widening, no structures. */
static bool is_plain(const struct transfer *t)
{
    return t->insn.how == SVE_CONTIGUOUS && t->insn.count == 1 && t->insn.memory == t->insn.size &&
           all_active(t);
}

/* -- LDR and STR ------------------------------------------------------------------------------- */

static void whole(const struct transfer *t)
{
    bool predicate = t->insn.flags & SVE_PREDICATE;
    unsigned bytes = predicate ? t->vl / 8 : t->vl;
    uint8_t *data = predicate ? (uint8_t *)t->s->p[t->insn.d] : (uint8_t *)t->s->v[t->insn.d];
    uint8_t copy[A64_VL_MAX];
    void *at = host(t, t->base, bytes);

    if (t->store) {
        memcpy(at, data, bytes);
        return;
    }
    memcpy(copy, at, bytes);
    memcpy(data, copy, bytes);
}

/* -- loads ------------------------------------------------------------------------------------- */

static void load_elements(const struct transfer *t)
{
    uint8_t r[4][A64_VL_MAX] = { 0 };

    for (unsigned i = 0; i < t->elements; i++) {
        uint64_t address = element_address(t, i);
        for (unsigned k = 0; is_active(t, i) && k < t->insn.count; k++)
            sve_put(r[k], t->insn.size, i, read_element(t, address + (k << t->insn.memory)));
    }
    for (unsigned k = 0; k < t->insn.count; k++)
        memcpy(target(t, k), r[k], t->vl);
}

static void load_plain(const struct transfer *t)
{
    uint8_t r[A64_VL_MAX];

    memcpy(r, host(t, t->base, t->vl), t->vl);
    memcpy(target(t, 0), r, t->vl);
}

/* Inactive elements are 0 in each part. What is longer than a vector is cut. */
static void load_part(const struct transfer *t)
{
    unsigned bytes = 1u << t->insn.part, count = bytes >> t->insn.size;
    uint8_t r[32] = { 0 };

    for (unsigned i = 0; i < count && i < t->elements; i++)
        if (is_active(t, i))
            sve_put(r, t->insn.size, i, read_element(t, element_address(t, i)));
    for (unsigned at = 0; at < t->vl; at += bytes)
        if (at + bytes <= t->vl)
            memcpy(target(t, 0) + at, r, bytes);
        else
            memset(target(t, 0) + at, 0, t->vl - at);
}

/* -- loads that tell how far they came --------------------------------------------------------- */

static bool is_readable(const struct transfer *t, uint64_t address)
{
    uint64_t cell;

    return memory_read(t->cpu->memory, &cell, untagged(address), 1u << t->insn.memory) == 0;
}

static bool is_same_page(const struct transfer *t, uint64_t a, uint64_t b)
{
    return (a ^ b) >> t->cpu->memory->page_bits == 0;
}

/* FFR loses element i and those after it. */
static void stop_at(const struct transfer *t, unsigned i)
{
    for (unsigned k = i << t->insn.size; k < t->vl; k++)
        t->s->p[A64_FFR][k / 64] &= ~(1ull << k % 64);
}

/* The first active element of LDFF1 faults as that of any load. A page that was read once can be
 * read again without asking. */
static void load_carefully(const struct transfer *t)
{
    uint64_t last = 0, bytes = 1ull << t->insn.memory;
    uint8_t r[A64_VL_MAX] = { 0 };
    bool sure = t->insn.flags & SVE_FIRST_FAULT, known = false;

    for (unsigned i = 0; i < t->elements; i++) {
        uint64_t address = element_address(t, i);
        if (!is_active(t, i))
            continue;
        known = known && is_same_page(t, last, address + bytes - 1) &&
                is_same_page(t, last, address);
        if (!known && !sure && !is_readable(t, address)) {
            stop_at(t, i);
            break;
        }
        sve_put(r, t->insn.size, i, read_element(t, address));
        last = address + bytes - 1;
        known = true;
        sure = false;
    }
    memcpy(target(t, 0), r, t->vl);
}

/* -- entry ------------------------------------------------------------------------------------- */

static struct transfer begin(struct cpu *cpu, uint64_t insn, uint64_t base, bool store)
{
    struct aarch64 *s = cpu->state;
    struct transfer t = { .cpu = cpu, .s = s, .base = base, .vl = s->vl, .store = store };

    memcpy(&t.insn, &insn, sizeof(t.insn));
    t.elements = t.vl >> t.insn.size;
    t.pg = s->p[t.insn.pg];
    t.n = (const uint8_t *)s->v[t.insn.n];
    return t;
}

/* a: struct sve_access; b: the base */
uint64_t help_sve_load(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct transfer t = begin(cpu, a, b, false);

    if (t.insn.flags & SVE_WHOLE)
        whole(&t);
    else if (t.insn.flags & (SVE_FIRST_FAULT | SVE_NO_FAULT))
        load_carefully(&t);
    else if (t.insn.how == SVE_REPLICATE_PART)
        load_part(&t);
    else if (is_plain(&t))
        load_plain(&t);
    else
        load_elements(&t);
    return 0;
}

uint64_t help_sve_store(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct transfer t = begin(cpu, a, b, true);

    if (t.insn.flags & SVE_WHOLE) {
        whole(&t);
        return 0;
    }
    for (unsigned i = 0; i < t.elements; i++) {
        uint64_t address = element_address(&t, i);
        for (unsigned k = 0; is_active(&t, i) && k < t.insn.count; k++)
            write_element(&t, address + (k << t.insn.memory),
                          sve_get(target(&t, k), t.insn.size, i));
    }
    return 0;
}
