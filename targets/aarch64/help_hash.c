/* SM3 and SM4, which the IR does not express. Arm ARM C7.2, insns by name.
 * SPDX-License-Identifier: MIT
 */
#include "aarch64.h"

#include "tcg/vector.h"

/* Operands as words (lane 0 first) and as 64-bit lanes. */
union lanes { uint64_t d[2]; uint32_t w[4]; };

struct work {
    union lanes d, n, m, a, r;
    unsigned imm;
};

static uint32_t rol(uint32_t v, unsigned n) { return v << n | v >> (32 - n); }

/* -- SM3: GB/T 32905-2016 ---------------------------------------------------------------------- */

static uint32_t choose(uint32_t x, uint32_t y, uint32_t z) { return ((y ^ z) & x) ^ z; }
static uint32_t parity(uint32_t x, uint32_t y, uint32_t z) { return x ^ y ^ z; }
static uint32_t majority(uint32_t x, uint32_t y, uint32_t z) { return (x & y) | ((x | y) & z); }

static void sm3ss1(struct work *w)
{
    w->r.w[3] = rol(rol(w->n.w[3], 12) + w->m.w[3] + w->a.w[3], 7);
}

/* The new first variable is t; of the others one is rotated. */
static void sm3_shift(struct work *w, unsigned rotation, uint32_t t)
{
    w->r.w[0] = w->d.w[1];
    w->r.w[1] = rol(w->d.w[2], rotation);
    w->r.w[2] = w->d.w[3];
    w->r.w[3] = t;
}

static void sm3tt1(struct work *w, uint32_t f)
{
    uint32_t ss2 = w->n.w[3] ^ rol(w->d.w[3], 12);

    sm3_shift(w, 9, f + w->d.w[0] + ss2 + w->m.w[w->imm]);
}

static void sm3tt2(struct work *w, uint32_t f)
{
    uint32_t t = f + w->d.w[0] + w->n.w[3] + w->m.w[w->imm];

    sm3_shift(w, 19, t ^ rol(t, 9) ^ rol(t, 17));
}

static void sm3tt1a(struct work *w) { sm3tt1(w, parity(w->d.w[1], w->d.w[3], w->d.w[2])); }
static void sm3tt1b(struct work *w) { sm3tt1(w, majority(w->d.w[3], w->d.w[1], w->d.w[2])); }
static void sm3tt2a(struct work *w) { sm3tt2(w, parity(w->d.w[1], w->d.w[2], w->d.w[3])); }
static void sm3tt2b(struct work *w) { sm3tt2(w, choose(w->d.w[3], w->d.w[2], w->d.w[1])); }

static void sm3partw1(struct work *w)
{
    for (unsigned i = 0; i < 4; i++) {
        uint32_t later = i < 3 ? w->m.w[i + 1] : w->r.w[0];
        uint32_t t = w->d.w[i] ^ w->n.w[i] ^ rol(later, 15);
        w->r.w[i] = t ^ rol(t, 15) ^ rol(t, 23);
    }
}

static void sm3partw2(struct work *w)
{
    uint32_t first = rol(w->n.w[0] ^ rol(w->m.w[0], 7), 15);

    for (unsigned i = 0; i < 4; i++)
        w->r.w[i] = w->d.w[i] ^ w->n.w[i] ^ rol(w->m.w[i], 7);
    w->r.w[3] ^= first ^ rol(first, 15) ^ rol(first, 23);
}

/* -- SM4: GB/T 32907-2016 ---------------------------------------------------------------------- */

static uint32_t substitute(uint32_t v)
{
    uint32_t r = 0;

    for (unsigned i = 0; i < 32; i += 8)
        r |= (uint32_t)sm4_sbox[v >> i & 255] << i;
    return r;
}

static void sm4(struct work *w, const union lanes *start, const union lanes *keys, bool schedule)
{
    uint32_t x[8];

    memcpy(x, start->w, 16);
    for (unsigned i = 0; i < 4; i++) {
        uint32_t v = substitute(x[i + 1] ^ x[i + 2] ^ x[i + 3] ^ keys->w[i]);
        v ^= schedule ? rol(v, 13) ^ rol(v, 23) : rol(v, 2) ^ rol(v, 10) ^ rol(v, 18) ^ rol(v, 24);
        x[i + 4] = x[i] ^ v;
    }
    memcpy(w->r.w, x + 4, 16);
}

static void sm4e(struct work *w) { sm4(w, &w->d, &w->n, false); }
static void sm4ekey(struct work *w) { sm4(w, &w->n, &w->m, true); }

/* -- the helper -------------------------------------------------------------------------------- */

static void (*const steps[])(struct work *) = {
    [HASH_SM3SS1] = sm3ss1,
    [HASH_SM3TT1A] = sm3tt1a, [HASH_SM3TT1B] = sm3tt1b, [HASH_SM3TT2A] = sm3tt2a,
    [HASH_SM3TT2B] = sm3tt2b, [HASH_SM3PARTW1] = sm3partw1, [HASH_SM3PARTW2] = sm3partw2,
    [HASH_SM4E] = sm4e, [HASH_SM4EKEY] = sm4ekey,
};

void hash_step(unsigned op, uint64_t r[2], const uint64_t d[2], const uint64_t n[2],
               const uint64_t m[2])
{
    struct work w = { 0 };

    memcpy(&w.d, d, sizeof(w.d));
    memcpy(&w.n, n, sizeof(w.n));
    memcpy(&w.m, m, sizeof(w.m));
    steps[op](&w);
    memcpy(r, &w.r, sizeof(w.r));
}

/* a: HASH_*; b: numbers of d, n << 8, m << 16, a << 24; c: imm2 */
uint64_t help_hash(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct work w = { .imm = (unsigned)c };

    memcpy(&w.d, s->v[b & 31], sizeof(w.d));
    memcpy(&w.n, s->v[b >> 8 & 31], sizeof(w.n));
    memcpy(&w.m, s->v[b >> 16 & 31], sizeof(w.m));
    memcpy(&w.a, s->v[b >> 24 & 31], sizeof(w.a));
    steps[a](&w);
    memcpy(s->v[b & 31], &w.r, sizeof(w.r));
    return 0;
}
