/* Structures of LD2 to ST4, between registers and memory's order.
 * SPDX-License-Identifier: MIT
 *
 * a: number of the first register; b: size, count << 8; c: q.
 */
#include "aarch64.h"

static uint64_t get(const uint64_t *v, unsigned width, unsigned i)
{
    return bits(v[i * width / 64], i * width % 64, width);
}

static void set(uint64_t *v, unsigned width, unsigned i, uint64_t x)
{
    uint64_t mask = low_bits(width);
    unsigned at = i * width % 64;

    v[i * width / 64] = (v[i * width / 64] & ~(mask << at)) | (x & mask) << at;
}

/* Structures between memory's order, in s->structure, and registers a, a + 1 ...: elements of
 * 8 << size bits, count of them to a structure. */
struct shape { unsigned width, lanes, count; };

static struct shape shape(uint64_t b, uint64_t c)
{
    unsigned width = 8u << (b & 255);

    return (struct shape){ width, (c ? 128 : 64) / width, (unsigned)(b >> 8) };
}

uint64_t help_deinterleave(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct shape h = shape(b, c);

    for (unsigned k = 0; k < h.count; k++) {
        uint64_t r[2] = { 0 };
        for (unsigned i = 0; i < h.lanes; i++)
            set(r, h.width, i, get(s->structure[0], h.width, i * h.count + k));
        memcpy(s->v[(a + k) & 31], r, sizeof(r));
    }
    return 0;
}

uint64_t help_interleave(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct shape h = shape(b, c);

    for (unsigned k = 0; k < h.count; k++)
        for (unsigned i = 0; i < h.lanes; i++)
            set(s->structure[0], h.width, i * h.count + k,
                get(s->v[(a + k) & 31], h.width, i));
    return 0;
}
