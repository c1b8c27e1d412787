/* Memory copy and memory set at run time.
 * SPDX-License-Identifier: MIT
 *
 * A piece never crosses a page, and its pages are touched before anything of it is written: so a
 * fault finds registers that say exactly how far we are, and no byte beyond has changed.
 */
#include "flags.h"

#include "tcg/backend.h"

enum { PIECE = 4096 };                  /* the smallest page of hosts and guests */

struct mops { struct cpu *cpu; struct aarch64 *s; unsigned d, n, from, what, part; };

static uint64_t *cell(const struct mops *m, unsigned n) { return &m->s->x[n]; }

/* Tags do not count. */
static void *host(const struct mops *m, vaddr at)
{
    return memory_host(m->cpu->memory, at & low_bits(56));
}

static void touch_for_read(const struct mops *m, vaddr at)
{
    (void)*(const volatile uint8_t *)host(m, at);
}

static void touch_for_write(const struct mops *m, vaddr at)
{
    __atomic_fetch_or((uint8_t *)host(m, at), 0, __ATOMIC_RELAXED);
}

/* Bytes from `at` to the end of its page, from its start up to and with `at`. */
static uint64_t above(vaddr at) { return PIECE - at % PIECE; }
static uint64_t below(vaddr at) { return at % PIECE + 1; }

/* -- pieces ------------------------------------------------------------------------------------ */

/* The size is negative and counts up to 0; addresses are the ends. */
static void copy_forward(const struct mops *m)
{
    uint64_t *size = cell(m, m->n);

    while (*size) {
        vaddr to = *cell(m, m->d) + *size, from = *cell(m, m->from) + *size;
        uint64_t n = min_u64(0 - *size, min_u64(above(to), above(from)));
        touch_for_read(m, from);
        touch_for_write(m, to);
        memmove(host(m, to), host(m, from), n);
        *size += n;
    }
}

/* The size counts down to 0; addresses are the starts. */
static void copy_backward(const struct mops *m)
{
    uint64_t *size = cell(m, m->n);

    while (*size) {
        vaddr to = *cell(m, m->d) + *size - 1, from = *cell(m, m->from) + *size - 1;
        uint64_t n = min_u64(*size, min_u64(below(to), below(from)));
        touch_for_read(m, from);
        touch_for_write(m, to);
        memmove(host(m, to - n + 1), host(m, from - n + 1), n);
        *size -= n;
    }
}

static void set(const struct mops *m)
{
    uint64_t *size = cell(m, m->n);
    int byte = m->from == 31 ? 0 : (int)(uint8_t)*cell(m, m->from);

    while (*size) {
        vaddr to = *cell(m, m->d) + *size;
        uint64_t n = min_u64(0 - *size, above(to));
        touch_for_write(m, to);
        memset(host(m, to), byte, n);
        *size += n;
    }
}

/* -- parts ------------------------------------------------------------------------------------- */

/* CPY goes backward if it has to: where the destination starts inside the source. Tags do not
 * count. */
static bool must_go_backward(const struct mops *m, uint64_t size)
{
    uint64_t to = *cell(m, m->d) & low_bits(56), from = *cell(m, m->from) & low_bits(56);

    return m->what == MOPS_CPY && from < to && to < from + size;
}

static void prologue(const struct mops *m)
{
    uint64_t limit = m->what == MOPS_CPY ? 0x007fffffffffffff : 0x7fffffffffffffff;
    uint64_t size = min_u64(*cell(m, m->n), limit);

    *cell(m, m->n) = size;
    if (must_go_backward(m, size))
        return;
    *cell(m, m->n) = 0 - size;
    *cell(m, m->d) += size;
    if (m->what != MOPS_SET)
        *cell(m, m->from) += size;
}

/* C is set: registers are those of option B. Linux makes them what the prologue had and begins
 * again (arch/arm64/include/asm/traps.h, arm64_mops_reset_regs). */
static void begin_again(const struct mops *m, uint32_t nzcv)
{
    if (m->what != MOPS_SET && nzcv >> 31) {    /* backward: addresses are ends */
        *cell(m, m->d) -= *cell(m, m->n);
        *cell(m, m->from) -= *cell(m, m->n);
    }
    cpu_leave(m->cpu, EXIT_AGAIN, cpu_helper_pc(m->cpu) - 4 * m->part);
}

/* a: rd, rn << 8, rs << 16; b: part, what << 4. */
uint64_t help_mops(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct mops m = { cpu, cpu->state, a & 31, a >> 8 & 31, a >> 16 & 31, (unsigned)b >> 4,
                      b & 15 };
    uint32_t nzcv = aarch64_nzcv(m.s);

    if (m.part == MOPS_P)
        prologue(&m);
    else if (nzcv >> 29 & 1)
        begin_again(&m, nzcv);
    else if (m.what == MOPS_SET)
        set(&m);
    else if (*cell(&m, m.n) >> 63)
        copy_forward(&m);
    else
        copy_backward(&m);
    return 0;
}
