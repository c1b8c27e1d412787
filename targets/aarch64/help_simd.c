/* AdvSIMD lane by lane, for what the IR does not express: the shapes of simd.def.
 * SPDX-License-Identifier: MIT
 */
#include "lanes.h"

const struct simd_row simd_rows[SIMD_OPS] = {
#define SIMD(name, function, shape, kind) { lane_##function, shape, kind },
#include "simd.def"
#include "sve.def"
#undef SIMD
};

/* One insn at work. */
struct work {
    struct lanes l;
    lane_fn *f;
    uint64_t n[2], m[2], d[2], r[2];
    unsigned count;                     /* lanes of the result */
    unsigned part;                      /* "2" forms: the first lane of the upper half */
    int index;                          /* of m in by-element forms, else -1 */
};

/* -- lanes: 0 is the low end of the first cell ------------------------------------------------- */

static int128 lane(const struct work *w, const uint64_t *v, unsigned width, unsigned i)
{
    uint64_t x = bits(v[i * width / 64], i * width % 64, width);

    return w->l.is_signed ? (int128)sign_extend(x, width) : (int128)x;
}

static int128 lane_m(const struct work *w, unsigned width, unsigned i)
{
    return lane(w, w->m, width, w->index >= 0 ? (unsigned)w->index : i);
}

static void set_lane(uint64_t *v, unsigned width, unsigned i, int128 x)
{
    uint64_t mask = low_bits(width);
    unsigned at = i * width % 64;

    v[i * width / 64] = (v[i * width / 64] & ~(mask << at)) | ((uint64_t)x & mask) << at;
}

/* -- shapes ------------------------------------------------------------------------------------ */

static void each(struct work *w)
{
    unsigned s = w->l.width;

    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, s, i, w->f(&w->l, lane(w, w->n, s, i), lane_m(w, s, i),
                                  lane(w, w->d, s, i)));
}

static void each_one(struct work *w)
{
    unsigned s = w->l.width;

    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, s, i, w->f(&w->l, lane(w, w->n, s, i), (int128)w->l.imm,
                                  lane(w, w->d, s, i)));
}

static void longer(struct work *w)
{
    unsigned s = w->l.width;

    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, 2 * s, i, w->f(&w->l, lane(w, w->n, s, w->part + i),
                                      lane_m(w, s, w->part + i), lane(w, w->d, 2 * s, i)));
}

/* FMLAL: of 64-bit vectors the halves have 32 bits. */
static void longer_half(struct work *w)
{
    w->part = w->l.imm ? w->count : 0;
    longer(w);
}

static void longer_one(struct work *w)
{
    unsigned s = w->l.width;

    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, 2 * s, i, w->f(&w->l, lane(w, w->n, s, w->part + i), (int128)w->l.imm, 0));
}

static void wide(struct work *w)
{
    unsigned s = w->l.width;

    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, 2 * s, i, w->f(&w->l, lane(w, w->n, 2 * s, i),
                                      lane(w, w->m, s, w->part + i), 0));
}

/* The upper half only is written in "2" forms. */
static void narrow(struct work *w)
{
    unsigned s = w->l.width;

    if (w->part)
        w->r[0] = w->d[0];
    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, s, w->part + i, w->f(&w->l, lane(w, w->n, 2 * s, i),
                                            lane(w, w->m, 2 * s, i), 0));
}

static void narrow_one(struct work *w)
{
    unsigned s = w->l.width;

    if (w->part)
        w->r[0] = w->d[0];
    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, s, w->part + i, w->f(&w->l, lane(w, w->n, 2 * s, i), (int128)w->l.imm, 0));
}

static void pairs(struct work *w)
{
    unsigned s = w->l.width, half = w->count / 2;

    for (unsigned i = 0; i < w->count; i++) {
        const uint64_t *v = i < half || w->count == 1 ? w->n : w->m;
        unsigned at = 2 * (i < half ? i : i - half);
        set_lane(w->r, s, i, w->f(&w->l, lane(w, v, s, at), lane(w, v, s, at + 1), 0));
    }
}

static void pairs_long(struct work *w)
{
    unsigned s = w->l.width;

    for (unsigned i = 0; i < w->count; i++)
        set_lane(w->r, 2 * s, i, w->f(&w->l, lane(w, w->n, s, 2 * i), lane(w, w->n, s, 2 * i + 1),
                                      lane(w, w->d, 2 * s, i)));
}

/* Floating point combines halves, as Reduce() of the manual's pseudo-code. */
static int128 reduce(struct work *w, unsigned first, unsigned count)
{
    unsigned half = count / 2;

    if (count == 1)
        return lane(w, w->n, w->l.width, first);
    int128 low = reduce(w, first, half), high = reduce(w, first + half, half);
    return w->f(&w->l, low, high, 0);
}

static void across(struct work *w) { set_lane(w->r, w->l.result, 0, reduce(w, 0, w->count)); }

/* -- complex numbers --------------------------------------------------------------------------- */

static int128 negated(const struct work *w, int128 x, bool negate)
{
    return x ^ (negate ? (int128)1 << (w->l.width - 1) : 0);
}

/* FCADD: n + m turned by 90 (imm 0) or 270 degrees. */
static void complex_add(struct work *w)
{
    unsigned s = w->l.width;
    bool turned = w->l.imm;

    for (unsigned i = 0; i < w->count; i += 2) {
        int128 re = negated(w, lane(w, w->m, s, i + 1), !turned);
        int128 im = negated(w, lane(w, w->m, s, i), turned);
        set_lane(w->r, s, i, w->f(&w->l, lane(w, w->n, s, i), re, 0));
        set_lane(w->r, s, i + 1, w->f(&w->l, lane(w, w->n, s, i + 1), im, 0));
    }
}

/* FCMLA: d + the real (imm 0, 2) or imaginary part of n times m, turned. */
static void complex_fma(struct work *w)
{
    unsigned s = w->l.width, turn = (unsigned)w->l.imm, odd = turn & 1;

    for (unsigned i = 0; i < w->count; i += 2) {
        unsigned at = w->index >= 0 ? 2 * (unsigned)w->index : i;
        int128 n = lane(w, w->n, s, i + odd);
        int128 re = negated(w, lane(w, w->m, s, at + odd), turn == 1 || turn == 2);
        int128 im = negated(w, lane(w, w->m, s, at + 1 - odd), turn >= 2);
        set_lane(w->r, s, i, w->f(&w->l, n, re, lane(w, w->d, s, i)));
        set_lane(w->r, s, i + 1, w->f(&w->l, n, im, lane(w, w->d, s, i + 1)));
    }
}

static void (*const shapes[])(struct work *w) = {
    [SAME] = each, [ONE] = each_one, [LONG] = longer, [LONGH] = longer_half,
    [LONG1] = longer_one, [WIDE] = wide,
    [NARROW] = narrow, [NARROW1] = narrow_one, [PAIR] = pairs, [PAIRLONG] = pairs_long,
    [ACROSS] = across, [ACROSSL] = across,
    [COMPLEX_ADD] = complex_add, [COMPLEX_FMA] = complex_fma,
};

/* -- the helper -------------------------------------------------------------------------------- */

/* Lanes of the result. */
static unsigned count_lanes(unsigned shape, unsigned width, bool scalar, bool q)
{
    unsigned bits = scalar ? width : q ? 128 : 64;

    if (scalar)
        return 1;
    if (shape == PAIRLONG || shape == LONGH)
        return bits / width / 2;
    if (shape == ACROSS || shape == ACROSSL || !(simd_is_doubled(shape) || shape == NARROW ||
                                                 shape == NARROW1))
        return bits / width;
    return 64 / width;
}

/* a: enum simd_op, size << 16 (log2 of the lane's bytes), q << 24, scalar << 25
 * b: numbers of d, n << 8, m << 16
 * c: the constant
 * d: index + 1 of the element of m, 0: none */
uint64_t help_simd(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;
    unsigned op = a & 0xffff, width = 8u << (a >> 16 & 255), shape = simd_rows[op].shape;
    bool q = a >> 24 & 1, scalar = a >> 25 & 1;
    struct work w = {
        .l = { cpu, s, width, simd_is_doubled(shape) ? 2 * width : width,
               simd_rows[op].kind == S, c },
        .f = simd_rows[op].f, .index = (int)d - 1, .count = count_lanes(shape, width, scalar, q),
        .part = q && !scalar ? 64 / width : 0,
    };

    memcpy(w.d, s->v[b & 31], sizeof(w.d));
    memcpy(w.n, s->v[b >> 8 & 31], sizeof(w.n));
    memcpy(w.m, s->v[b >> 16 & 31], sizeof(w.m));
    shapes[shape](&w);
    memcpy(s->v[b & 31], w.r, sizeof(w.r));
    return 0;
}
