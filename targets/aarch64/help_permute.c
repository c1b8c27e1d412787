/* Bytes and lanes in other places: ZIP, UZP, TRN, EXT, TBL, structures of LD2 to LD4.
 * SPDX-License-Identifier: MIT
 *
 * a: numbers of d, n << 8, m << 16; b: how; c: q.
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

/* Where element i of the result comes from: lanes of n, then of m. */
static unsigned source(unsigned how, unsigned i, unsigned lanes)
{
    unsigned half = lanes / 2;

    switch (how) {
    case PERMUTE_UZP1: return 2 * i;
    case PERMUTE_UZP2: return 2 * i + 1;
    case PERMUTE_TRN1: return (i & ~1u) + (i & 1) * lanes;
    case PERMUTE_TRN2: return (i | 1) + (i & 1) * lanes;
    case PERMUTE_ZIP1: return i / 2 + (i & 1) * lanes;
    default: return half + i / 2 + (i & 1) * lanes;
    }
}

/* b: PERMUTE_*, size << 8 */
uint64_t help_permute(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    unsigned width = 8u << (b >> 8), lanes = (c ? 128 : 64) / width;
    const uint64_t *n = s->v[a >> 8 & 31], *m = s->v[a >> 16 & 31];
    uint64_t r[2] = { 0 };

    for (unsigned i = 0; i < lanes; i++) {
        unsigned from = source(b & 255, i, lanes);
        set(r, width, i, from < lanes ? get(n, width, from) : get(m, width, from - lanes));
    }
    memcpy(s->v[a & 31], r, sizeof(r));
    return 0;
}

/* b: the first byte */
uint64_t help_ext(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    const uint64_t *n = s->v[a >> 8 & 31], *m = s->v[a >> 16 & 31];
    unsigned bytes = c ? 16 : 8;
    uint64_t r[2] = { 0 };

    for (unsigned i = 0; i < bytes; i++) {
        unsigned from = (unsigned)b + i;
        set(r, 8, i, from < bytes ? get(n, 8, from) : get(m, 8, from - bytes));
    }
    memcpy(s->v[a & 31], r, sizeof(r));
    return 0;
}

/* b: registers of the table, 256: TBX */
uint64_t help_table(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    uint64_t r[2] = { 0 }, keep[2] = { 0 };

    if (b >> 8)
        memcpy(keep, s->v[a & 31], sizeof(keep));
    for (unsigned i = 0; i < (c ? 16 : 8); i++) {
        uint64_t at = get(s->v[a >> 16 & 31], 8, i);
        bool inside = at < 16 * (b & 255);
        set(r, 8, i, inside ? get(s->v[((a >> 8) + at / 16) & 31], 8, at % 16) : get(keep, 8, i));
    }
    memcpy(s->v[a & 31], r, sizeof(r));
    return 0;
}

/* Structures between memory's order, in s->structure, and registers a, a + 1 ...: elements of
 * 8 << size bits, count of them to a structure. */
struct shape { unsigned width, lanes, count; };

static struct shape shape(uint64_t b, uint64_t c)
{
    unsigned width = 8u << (b & 255);

    return (struct shape){ width, (c ? 128 : 64) / width, (unsigned)(b >> 8) };
}

/* b: size, count << 8 */
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
