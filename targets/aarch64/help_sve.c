/* SVE element by element: the shapes of simd.def under a predicate.
 * SPDX-License-Identifier: MIT
 *
 * Elements are numbered from the low end. A result is made beside the registers, so a destination
 * may be any of the sources. Saturation is not remembered in FPSR.QC.
 */
#include "sve.h"

#include "tcg/float.h"

/* -- elements ---------------------------------------------------------------------------------- */

static int128 number(const struct sve_work *w, const uint8_t *v, unsigned size, unsigned i)
{
    uint64_t x = sve_get(v, size, i);

    return w->l.is_signed ? (int128)sign_extend(x, 8u << size) : (int128)x;
}

/* Elements of m by index lie in the 128 bits where d's element lies. */
static int128 number_m(const struct sve_work *w, unsigned size, unsigned i, unsigned d_size,
                       unsigned d)
{
    const struct sve_insn *insn = &w->insn;

    if (insn->how & SVE_IMM_M)
        return (int64_t)w->imm;
    if (insn->how & SVE_WIDE_M)
        return w->l.is_signed && simd_rows[insn->op].f != lane_asrv ?
                   (int128)(int64_t)sve_get(w->m, 3, i << size >> 3) :
                   (int128)sve_get(w->m, 3, i << size >> 3);
    if (insn->element)
        i = ((d << d_size & ~15u) >> size) + insn->element - 1;
    return number(w, w->m, size, i);
}

static void put(struct sve_work *w, unsigned size, unsigned i, int128 x)
{
    if (size == 4)
        memcpy(w->r + 16 * (size_t)i, &x, 16);
    else
        sve_put(w->r, size, i, (uint64_t)x);
}

static int128 accumulator(const struct sve_work *w, unsigned size, unsigned i)
{
    return size < 4 ? number(w, w->a, size, i) : 0;
}

/* -- shapes ------------------------------------------------------------------------------------ */

static void inactive(struct sve_work *w, unsigned size, unsigned i)
{
    if (w->insn.how & SVE_ZERO)
        put(w, size, i, 0);
}

static void same(struct sve_work *w)
{
    unsigned size = w->insn.size, count = w->vl >> size;

    for (unsigned i = 0; i < count; i++)
        if (sve_active(w, size, i))
            put(w, size, i, w->f(&w->l, number(w, w->n, size, i), number_m(w, size, i, size, i),
                                 accumulator(w, size, i)));
        else
            inactive(w, size, i);
}

static void one(struct sve_work *w)
{
    unsigned size = w->insn.size, count = w->vl >> size;

    for (unsigned i = 0; i < count; i++)
        if (sve_active(w, size, i))
            put(w, size, i, w->f(&w->l, number(w, w->n, size, i), (int128)w->imm,
                                 accumulator(w, size, i)));
        else
            inactive(w, size, i);
}

static void longer(struct sve_work *w)
{
    unsigned size = w->insn.size, how = w->insn.how, count = w->vl >> (size + 1);
    unsigned top_n = how & SVE_TOP_N ? 1 : 0, top_m = how & SVE_TOP_M ? 1 : 0;

    for (unsigned i = 0; i < count; i++)
        put(w, size + 1, i, w->f(&w->l, number(w, w->n, size, 2 * i + top_n),
                                 number_m(w, size, 2 * i + top_m, size + 1, i),
                                 accumulator(w, size + 1, i)));
}

/* Half of the elements, or each second one. */
static void longer_one(struct sve_work *w)
{
    unsigned size = w->insn.size, how = w->insn.how, count = w->vl >> (size + 1);
    unsigned step = how & (SVE_TOP_N | SVE_TOP_D) ? 2 : 1;
    unsigned first = how & SVE_HIGH_N ? count : how & SVE_TOP_N ? 1 : 0;

    for (unsigned i = 0; i < count; i++)
        put(w, size + 1, i, w->f(&w->l, number(w, w->n, size, first + step * i), (int128)w->imm,
                                 0));
}

static void wide(struct sve_work *w)
{
    unsigned size = w->insn.size, count = w->vl >> (size + 1);
    unsigned top = w->insn.how & SVE_TOP_M ? 1 : 0;

    for (unsigned i = 0; i < count; i++)
        put(w, size + 1, i, w->f(&w->l, number(w, w->n, size + 1, i),
                                 number(w, w->m, size, 2 * i + top), 0));
}

/* Even elements are made and odd ones cleared; or odd ones are made and even ones stay. */
static void narrow(struct sve_work *w)
{
    unsigned size = w->insn.size, count = w->vl >> (size + 1);
    unsigned top = w->insn.how & SVE_TOP_D ? 1 : 0;
    bool binary = simd_rows[w->insn.op].shape == NARROW;

    for (unsigned i = 0; i < count; i++) {
        int128 m = binary ? number(w, w->m, size + 1, i) : (int128)w->imm;
        put(w, size, 2 * i + top, w->f(&w->l, number(w, w->n, size + 1, i), m, 0));
        if (!top)
            put(w, size, 2 * i + 1, 0);
    }
}

/* Pairs of n make even elements, pairs of m odd ones. */
static void pairs(struct sve_work *w)
{
    unsigned size = w->insn.size, count = w->vl >> size;

    for (unsigned i = 0; i < count; i++) {
        const uint8_t *v = i & 1 ? w->m : w->n;
        if (sve_active(w, size, i))
            put(w, size, i, w->f(&w->l, number(w, v, size, i & ~1u), number(w, v, size, i | 1),
                                 0));
    }
}

static void pairs_long(struct sve_work *w)
{
    unsigned size = w->insn.size, count = w->vl >> (size + 1);

    for (unsigned i = 0; i < count; i++)
        if (sve_active(w, size + 1, i))
            put(w, size + 1, i, w->f(&w->l, number(w, w->n, size, 2 * i),
                                     number(w, w->n, size, 2 * i + 1),
                                     accumulator(w, size + 1, i)));
}

/* -- reductions -------------------------------------------------------------------------------- */

/* What an inactive element counts as. imm of floating-point insns is that value. */
static int128 neutral(const struct sve_work *w)
{
    lane_fn *f = w->f;
    unsigned width = w->l.width;
    int128 max = w->l.is_signed ? ((int128)1 << (width - 1)) - 1 : ((int128)1 << width) - 1;
    int128 min = w->l.is_signed ? -max - 1 : 0;

    if (simd_rows[w->insn.op].kind == F)
        return (int128)w->imm;
    return f == lane_max ? min : f == lane_min ? max : f == lane_bitand ? -1 : 0;
}

/* Halves are combined, as Reduce() of the manual's pseudo-code; the length is rounded up to a power
 * of two. */
static int128 reduce(struct sve_work *w, unsigned first, unsigned count)
{
    unsigned size = w->insn.size;

    if (count == 1)
        return first < w->vl >> size && sve_active(w, size, first) ? number(w, w->n, size, first) :
                                                                     neutral(w);
    int128 low = reduce(w, first, count / 2), high = reduce(w, first + count / 2, count / 2);
    return w->f(&w->l, low, high, 0);
}

static void across(struct sve_work *w)
{
    unsigned size = w->insn.size, count = 1;

    while (count < w->vl >> size)
        count *= 2;
    int128 r = reduce(w, 0, count);
    memset(w->r, 0, w->vl);
    sve_put(w->r, w->insn.how & SVE_WIDE_D ? 3 : size, 0, (uint64_t)r);
}

static row_fn *const shapes[] = {
    [SAME] = same, [ONE] = one, [LONG] = longer, [LONG1] = longer_one, [WIDE] = wide,
    [NARROW] = narrow, [NARROW1] = narrow, [PAIR] = pairs, [PAIRLONG] = pairs_long,
    [ACROSS] = across, [ACROSSL] = across,
};

/* -- results that are predicates --------------------------------------------------------------- */

uint32_t sve_test(const uint64_t *mask, const uint64_t *p, unsigned size, unsigned vl)
{
    uint32_t first = 2, any = 0, last = 0;

    for (unsigned i = 0; i < vl; i += 1u << size)
        if (!mask || sve_bit(mask, i)) {
            last = sve_bit(p, i);
            first = first == 2 ? last : first;
            any |= last;
        }
    return (first == 1 ? 1u << 31 : 0) | (any ? 0 : 1u << 30) | (last ? 0 : 1u << 29);
}

static uint64_t compare(struct sve_work *w)
{
    struct aarch64 *s = w->l.state;
    unsigned size = w->insn.size, count = w->vl >> size;
    uint64_t p[A64_VL_MAX / 64] = { 0 };

    for (unsigned i = 0; i < count; i++)
        if (sve_active(w, size, i)) {
            int128 m = simd_rows[w->insn.op].shape == ONE ? (int128)w->imm :
                                                             number_m(w, size, i, size, i);
            if (w->f(&w->l, number(w, w->n, size, i), m, 0) & 1)
                sve_set_bit(p, i << size);
        }
    uint32_t nzcv = sve_test(w->pg, p, size, w->vl);
    memcpy(s->p[w->insn.d], p, sizeof(p));
    return nzcv;
}

/* -- the helpers ------------------------------------------------------------------------------- */

static void start(struct sve_work *w, struct cpu *cpu, uint64_t a, uint64_t b, uint64_t imm)
{
    struct aarch64 *s = cpu->state;

    memcpy(&w->insn, &a, 8);
    memcpy((uint8_t *)&w->insn + 8, &b, 8);
    w->vl = s->vl;
    w->imm = imm;
    w->n = (const uint8_t *)s->v[w->insn.n & 31];
    w->m = (const uint8_t *)s->v[w->insn.m & 31];
    w->a = (const uint8_t *)s->v[w->insn.a & 31];
    w->d = (uint8_t *)s->v[w->insn.d & 31];
    w->pg = w->insn.pg == SVE_ALL ? NULL : s->p[w->insn.pg];
    w->l = (struct lanes){ .cpu = cpu, .state = s, .width = 8u << w->insn.size, .imm = imm };
}

/* a, b: struct sve_insn; c: the constant. Gives NZCV if it sets flags. */
uint64_t help_sve(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct sve_work w;

    start(&w, cpu, a, b, c);
    const struct simd_row *row = &simd_rows[w.insn.op];
    w.f = row->f;
    w.l.result = simd_is_doubled(row->shape) ? 2 * w.l.width : w.l.width;
    w.l.is_signed = row->kind == S;
    if (w.insn.how & SVE_TO_P)
        return compare(&w);
    uint32_t qc = w.l.state->qc;
    memcpy(w.r, w.d, w.vl);
    shapes[row->shape](&w);
    memcpy(w.d, w.r, w.vl);
    w.l.state->qc = qc;
    return 0;
}

static row_fn *const rows[SVE_ROWS] = {
#define ROW(name) [ROW_##name] = row_##name,
#include "sve_row.def"
#undef ROW
};

/* P registers, FFR and what Z registers have above V registers become 0. */
void sve_discard(struct aarch64 *s)
{
    memset(s->p, 0, sizeof(s->p));
    for (unsigned i = 0; s->vl > 16 && i < 32; i++)
        memset(s->v[i] + 2, 0, sizeof(s->v[i]) - 16);
}

uint64_t help_sve_discard(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    sve_discard(cpu->state);
    return 0;
}

/* a, b: struct sve_insn; c: the constant; d: a general register. */
uint64_t help_sve_row(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct sve_work w;

    start(&w, cpu, a, b, c);
    w.scalar = d;
    w.l.result = w.l.width;
    w.count = w.vl >> (w.insn.size & 7);
    memcpy(w.r, w.d, w.vl);
    rows[w.insn.op](&w);
    if (!(w.insn.how & (SVE_TO_X | SVE_TO_P)))
        memcpy(w.d, w.r, w.vl);
    return w.scalar;
}
