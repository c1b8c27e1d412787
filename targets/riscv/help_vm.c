/* Vector loads and stores: section 31.7.
 * SPDX-License-Identifier: MIT
 *
 * vstart names the element being accessed before each access that may fault, so after a fault the
 * guest can continue there. Elements are accessed in order, also where the manual does not ask for
 * it.
 */
#include "v.h"

#include <signal.h>

/* A load or store being executed. */
struct transfer {
    struct cpu *cpu;
    struct riscv *s;
    struct v_access insn;
    uint64_t base, stride;
    int size;                           /* log2 of the bytes of an element in memory */
    unsigned field_bytes;               /* from one field's registers to the next one's */
    unsigned count;                     /* elements: vl or what takes its place */
    uint8_t *data;                      /* of the first field */
    const uint8_t *mask, *index;
};

static uint64_t wrap(const struct transfer *t, uint64_t address)
{
    return t->cpu->target->word == I32 ? (uint32_t)address : address;
}

static void *host(const struct transfer *t, uint64_t address, uint64_t bytes)
{
    if (!memory_in_range(t->cpu->memory, address, bytes))
        cpu_raise(t->cpu, (struct exception){ .kind = EXC_FAULT, .address = address,
                                              .write = t->insn.store, .host_signal = SIGSEGV,
                                              .host_code = SEGV_MAPERR });
    return memory_host(t->cpu->memory, address);
}

/* What is restarted if the next access faults. Volatile: must not be moved behind the access. */
static void at_element(const struct transfer *t, unsigned i)
{
    *(volatile uint64_t *)&t->s->vstart = i;
}

#define MOVE(type)                                                                                 \
    do {                                                                                           \
        typedef type __attribute__((aligned(1), may_alias)) cell;                                  \
        if (store)                                                                                 \
            *(volatile cell *)memory = *(cell *)data;                                              \
        else                                                                                       \
            *(cell *)data = *(volatile cell *)memory;                                              \
    } while (0)

/* One element, at once. */
static void move(void *memory, void *data, int size, bool store)
{
    switch (size) {
    case 0: MOVE(uint8_t); break;
    case 1: MOVE(uint16_t); break;
    case 2: MOVE(uint32_t); break;
    default: MOVE(uint64_t); break;
    }
}

static void move_field(const struct transfer *t, uint64_t address, unsigned field, unsigned i)
{
    uint8_t *data = t->data + field * t->field_bytes + ((size_t)i << t->size);

    address = wrap(t, address);
    move(host(t, address, 1ull << t->size), data, t->size, t->insn.store);
}

/* -- where elements are ------------------------------------------------------------------------ */

static uint64_t element_address(const struct transfer *t, unsigned i)
{
    switch (t->insn.how) {
    case V_STRIDED: return wrap(t, t->base + i * t->stride);
    case V_INDEXED: return wrap(t, t->base + v_get(t->index, t->insn.eew, i));
    default:        return wrap(t, t->base + ((uint64_t)i * t->insn.nf << t->size));
    }
}

static bool is_active(const struct transfer *t, unsigned i)
{
    return t->insn.vm || v_bit(t->mask, i);
}

/* -- fault-only-first -------------------------------------------------------------------------- */

static bool is_readable(const struct transfer *t, uint64_t address, unsigned bytes)
{
    uint8_t copy[8 * 8];

    return memory_read(t->cpu->memory, copy, address, bytes) == 0;
}

/* Element i is not there: the guest learns it from vl. Element 0 may fault. */
static bool ends_before(const struct transfer *t, unsigned i, uint64_t address, unsigned bytes)
{
    if (t->insn.how != V_FIRST || i == 0 || is_readable(t, address, bytes))
        return false;
    t->s->vl = i;
    return true;
}

/* -- the two loops ----------------------------------------------------------------------------- */

static void each_element(const struct transfer *t)
{
    for (unsigned i = (unsigned)t->s->vstart; i < t->count; i++) {
        uint64_t address = element_address(t, i);

        if (!is_active(t, i))
            continue;
        if (ends_before(t, i, address, (unsigned)t->insn.nf << t->size))
            return;
        at_element(t, i);
        for (unsigned field = 0; field < t->insn.nf; field++)
            move_field(t, address + ((uint64_t)field << t->size), field, i);
    }
}

/* Bytes of whole elements from `address` to the end of its page, at most `bytes`; at least one
 * element. */
static uint64_t in_page(const struct transfer *t, uint64_t address, uint64_t bytes)
{
    uint64_t page = 1ull << t->cpu->memory->page_bits, size = 1ull << t->size;
    uint64_t room = align_down(page - (address & (page - 1)), size);

    return max_u64(min_u64(room, bytes), size);
}

/* Consecutive elements, by pages: only the first element of a page can fault. */
static void contiguous(const struct transfer *t)
{
    uint64_t end = (uint64_t)t->count << t->size, size = 1ull << t->size, bytes;

    for (uint64_t at = t->s->vstart << t->size; at < end; at += bytes) {
        uint64_t address = wrap(t, t->base + at);
        unsigned i = (unsigned)(at >> t->size);

        bytes = in_page(t, address, end - at);
        if (ends_before(t, i, address, (unsigned)size))
            return;
        at_element(t, i);
        uint8_t *memory = host(t, address, bytes), *data = t->data + at;
        move(memory, data, t->size, t->insn.store);
        if (t->insn.store)
            memcpy(memory, data, bytes);
        else
            memcpy(data, memory, bytes);
    }
}

/* -- entry ------------------------------------------------------------------------------------- */

static unsigned element_count(const struct transfer *t, unsigned vlenb)
{
    if (t->insn.how == V_WHOLE)
        return t->insn.nf * vlenb >> t->size;
    return t->insn.how == V_MASK ? (unsigned)(t->s->vl + 7) / 8 : (unsigned)t->s->vl;
}

static void transfer(struct cpu *cpu, uint64_t insn, uint64_t base, uint64_t stride)
{
    struct riscv *s = cpu->state;
    struct v_config config = v_config_now(cpu);
    struct transfer t = { .cpu = cpu, .s = s, .base = base, .stride = stride };
    int emul;

    memcpy(&t.insn, &insn, sizeof(t.insn));
    if (!t.insn.known_legal && !v_legal_access(&config, &t.insn))
        cpu_leave(cpu, EXIT_ILLEGAL, cpu_helper_pc(cpu));
    t.size = t.insn.how == V_INDEXED ? v_sew(s->vtype) : t.insn.eew;
    t.count = element_count(&t, config.vlenb);
    emul = v_lmul(s->vtype) + t.size - v_sew(s->vtype);
    t.field_bytes = emul > 0 ? config.vlenb << emul : config.vlenb;
    t.data = v_register(s, config.vlenb, t.insn.vd);
    t.index = v_register(s, config.vlenb, t.insn.vs2);
    t.mask = v_register(s, config.vlenb, 0);
    if (t.insn.how == V_WHOLE || t.insn.how == V_MASK)
        contiguous(&t);
    else if (t.insn.nf == 1 && t.insn.vm && (t.insn.how == V_UNIT || t.insn.how == V_FIRST))
        contiguous(&t);
    else
        each_element(&t);
    s->vstart = 0;
}

/* a: struct v_access, b: x[rs1], c: x[rs2] */
uint64_t help_v_load(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    transfer(cpu, a, b, c);
    return 0;
}

uint64_t help_v_store(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    transfer(cpu, a, b, c);
    return 0;
}
