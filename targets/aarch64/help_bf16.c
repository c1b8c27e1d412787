/* BFloat16: sums of products, and conversions. Arm ARM J1.3, BFDotAdd() and its kind.
 * SPDX-License-Identifier: MIT
 *
 * BFDOT and BFMMLA round to odd, flush denormals both ways, have one NaN and raise nothing.
 */
#include "lanes.h"

#include "tcg/float.h"

/* The half of a word as a single. */
static uint64_t single(uint64_t v, unsigned half) { return (v >> (16 * half) & 0xffff) << 16; }

static uint64_t flush(uint64_t v)
{
    return (v & 0x7fffffff) < float_smallest_normal(F32) ? v & 0x80000000 : v;
}

/* Rounded to odd, but to infinity on overflow; tiny is zero. */
static uint64_t odd_arith(enum ir_opcode op, uint64_t a, uint64_t b)
{
    struct float_env e = { .round = RM_TZ, .nan = NAN_DEFAULT, .tiny_before = true };
    uint64_t r = float_arith(&e, op, F32, flush(a), flush(b));

    if (e.flags & FP_OVERFLOW)
        return (r & 0x80000000) | float_inf(F32);
    return flush(r | (e.flags & FP_INEXACT ? 1 : 0));
}

/* d + the products of both halves of n and m. */
static uint64_t dot_add(uint64_t d, uint64_t n, uint64_t m)
{
    uint64_t low = odd_arith(IR_fmul, single(n, 0), single(m, 0));
    uint64_t high = odd_arith(IR_fmul, single(n, 1), single(m, 1));

    return odd_arith(IR_fadd, d, odd_arith(IR_fadd, low, high));
}

int128 lane_bfdot(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (int128)dot_add((uint64_t)d, (uint64_t)n, (uint64_t)m);
}

static uint32_t word(const uint64_t *v, unsigned i) { return (uint32_t)(v[i / 2] >> (i % 2 * 32)); }

static void set_word(uint64_t *v, unsigned i, uint64_t x)
{
    unsigned at = i % 2 * 32;

    v[i / 2] = (v[i / 2] & ~(0xffffffffull << at)) | x << at;
}

struct work { uint64_t n[2], m[2], d[2], r[2]; };

static void dot(struct work *w, unsigned lanes, int index)
{
    for (unsigned i = 0; i < lanes; i++)
        set_word(w->r, i, dot_add(word(w->d, i), word(w->n, i),
                                  word(w->m, index < 0 ? i : (unsigned)index)));
}

/* Rows of n times rows of m, 2x4 and 2x4. */
static void multiply(struct work *w)
{
    for (unsigned i = 0; i < 4; i++) {
        uint64_t sum = word(w->d, i);
        for (unsigned k = 0; k < 2; k++)
            sum = dot_add(sum, word(w->n, i / 2 * 2 + k), word(w->m, i % 2 * 2 + k));
        set_word(w->r, i, sum);
    }
}

/* d + n * m of the lower or upper halves of words, as FMLA of singles. index: of a half. */
static void multiply_add(struct work *w, struct lanes *l, unsigned top, int index)
{
    l->width = l->result = 32;
    for (unsigned i = 0; i < 4; i++) {
        uint64_t m = index < 0 ? single(word(w->m, i), top) :
                                 single(word(w->m, (unsigned)index / 2), (unsigned)index % 2);
        set_word(w->r, i, (uint32_t)lane_fmla(l, (int128)single(word(w->n, i), top), (int128)m,
                                              word(w->d, i)));
    }
}

static uint64_t convert(struct lanes *l, uint64_t v)
{
    struct float_env e = lane_env(l);
    uint64_t n = l->state->fpcr & FPCR_FZ ? flush(v) : v;

    if (n != v)
        l->cpu->rt->fp_flags |= FP_DENORMAL;
    uint64_t r = float_convert(&e, FLOAT_BF16, F32, n);
    lane_env_done(l, &e);
    return r;
}

static void narrow(struct work *w, struct lanes *l, bool upper)
{
    uint64_t r = 0;

    for (unsigned i = 0; i < 4; i++)
        r |= convert(l, word(w->n, i)) << (16 * i);
    w->r[0] = upper ? w->d[0] : r;
    w->r[1] = upper ? r : 0;
}

/* a: BF_*; b: numbers of d, n << 8, m << 16; c: Q; d: index + 1 of the element of m, 0: none */
uint64_t help_bf16(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    struct lanes l = { .cpu = cpu, .state = s };
    struct work w = { 0 };

    memcpy(w.d, s->v[b & 31], sizeof(w.d));
    memcpy(w.n, s->v[b >> 8 & 31], sizeof(w.n));
    memcpy(w.m, s->v[b >> 16 & 31], sizeof(w.m));
    switch (a) {
    case BF_DOT: dot(&w, c ? 4 : 2, (int)d - 1); break;
    case BF_MMLA: multiply(&w); break;
    case BF_MLAL: multiply_add(&w, &l, (unsigned)c, (int)d - 1); break;
    case BF_CVT: w.r[0] = convert(&l, word(w.n, 0)); break;
    default: narrow(&w, &l, c); break;
    }
    memcpy(s->v[b & 31], w.r, sizeof(w.r));
    return 0;
}
