/* SVE's predicates at run time: logic, breaks, loops, counts. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 *
 * Registers d, n, m, pg of the insn are predicates here. What sets flags gives NZCV.
 */
#include "sve.h"

enum { WORDS = A64_VL_MAX / 64 };

static uint64_t *p(const struct sve_work *w, unsigned n) { return w->l.state->p[n]; }
static unsigned size(const struct sve_work *w) { return w->insn.size; }
static unsigned count(const struct sve_work *w) { return w->vl >> w->insn.size; }

/* The lowest bit of element i. */
static bool is_set(const struct sve_work *w, const uint64_t *v, unsigned i)
{
    return sve_bit(v, i << size(w));
}
static void set(const struct sve_work *w, uint64_t *v, unsigned i) { sve_set_bit(v, i << size(w)); }

/* d = r, without bits beyond the vector; flags of its elements under mask (NULL: all). */
static void finish(struct sve_work *w, const uint64_t *mask, const uint64_t *r)
{
    uint64_t *d = p(w, w->insn.d), copy[WORDS];

    if (mask)
        memcpy(copy, mask, sizeof(copy));
    for (unsigned i = 0; i < WORDS; i++)
        d[i] = 64 * i >= w->vl ? 0 : w->vl - 64 * i >= 64 ? r[i] : r[i] & low_bits(w->vl - 64 * i);
    w->scalar = sve_test(mask ? copy : NULL, d, size(w), w->vl);
}

/* -- logic ------------------------------------------------------------------------------------- */

/* imm: enum sve_logic */
void row_p_logic(struct sve_work *w)
{
    const uint64_t *g = w->pg, *n = p(w, w->insn.n), *m = p(w, w->insn.m);
    uint64_t r[WORDS];

    for (unsigned i = 0; i < WORDS; i++)
        switch ((enum sve_logic)w->imm) {
        case P_AND: r[i] = g[i] & n[i] & m[i]; break;
        case P_BIC: r[i] = g[i] & n[i] & ~m[i]; break;
        case P_EOR: r[i] = g[i] & (n[i] ^ m[i]); break;
        case P_SEL: r[i] = (g[i] & n[i]) | (~g[i] & m[i]); break;
        case P_ORR: r[i] = g[i] & (n[i] | m[i]); break;
        case P_ORN: r[i] = g[i] & (n[i] | ~m[i]); break;
        case P_NOR: r[i] = g[i] & ~(n[i] | m[i]); break;
        default: r[i] = g[i] & ~(n[i] & m[i]); break;
        }
    finish(w, g, r);
}

void row_p_test(struct sve_work *w)
{
    w->scalar = sve_test(w->pg, p(w, w->insn.n), 0, w->vl);
}

/* -- breaks ------------------------------------------------------------------------------------ */

/* Up to the first active true element, with it (A) or without (B). imm: bit 0: B, bit 1: inactive
 * elements stay. */
void row_p_brk(struct sve_work *w)
{
    const uint64_t *g = w->pg, *n = p(w, w->insn.n), *d = p(w, w->insn.d);
    bool before = w->imm & 1, merges = w->imm & 2, broken = false;
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < w->vl; i++)
        if (sve_bit(g, i)) {
            bool here = sve_bit(n, i);
            broken |= before && here;
            if (!broken)
                sve_set_bit(r, i);
            broken |= here;
        } else if (merges && sve_bit(d, i)) {
            sve_set_bit(r, i);
        }
    finish(w, g, r);
}

static bool last_active(const struct sve_work *w, const uint64_t *g, const uint64_t *n)
{
    for (unsigned i = w->vl; i-- > 0;)
        if (sve_bit(g, i))
            return sve_bit(n, i);
    return false;
}

/* d stays if the last active element of n is true, else nothing is. */
void row_p_brkn(struct sve_work *w)
{
    const uint64_t none[WORDS] = { 0 };
    uint64_t r[WORDS];

    memcpy(r, last_active(w, w->pg, p(w, w->insn.n)) ? p(w, w->insn.d) : none, sizeof(r));
    finish(w, NULL, r);
}

/* As brk of m, if the last active element of n is true. imm: bit 0: B. */
void row_p_brkp(struct sve_work *w)
{
    const uint64_t *g = w->pg, *m = p(w, w->insn.m);
    bool goes_on = last_active(w, g, p(w, w->insn.n)), before = w->imm & 1;
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < w->vl; i++)
        if (sve_bit(g, i)) {
            goes_on &= !(before && sve_bit(m, i));
            if (goes_on)
                sve_set_bit(r, i);
            goes_on &= !sve_bit(m, i);
        }
    finish(w, g, r);
}

/* -- one element ------------------------------------------------------------------------------- */

void row_p_first(struct sve_work *w)
{
    uint64_t r[WORDS];

    memcpy(r, p(w, w->insn.d), sizeof(r));
    for (unsigned i = 0; i < w->vl; i++)
        if (sve_bit(w->pg, i)) {
            sve_set_bit(r, i);
            break;
        }
    finish(w, w->pg, r);
}

/* The first active element after the last true one. */
void row_p_next(struct sve_work *w)
{
    uint64_t r[WORDS] = { 0 };
    unsigned i = count(w);

    while (i > 0 && !is_set(w, p(w, w->insn.d), i - 1))
        i--;
    while (i < count(w) && !is_set(w, w->pg, i))
        i++;
    if (i < count(w))
        set(w, r, i);
    finish(w, w->pg, r);
}

/* -- making ------------------------------------------------------------------------------------ */

/* The first imm elements; for the flags only they are active. */
void row_p_true(struct sve_work *w)
{
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < count(w) && i < w->imm; i++)
        set(w, r, i);
    finish(w, r, r);
}

void row_p_rdffr(struct sve_work *w)
{
    const uint64_t *ffr = p(w, A64_FFR);
    uint64_t r[WORDS];

    for (unsigned i = 0; i < WORDS; i++)
        r[i] = w->pg ? ffr[i] & w->pg[i] : ffr[i];
    finish(w, w->pg, r);
}

void row_p_wrffr(struct sve_work *w)
{
    memcpy(p(w, A64_FFR), p(w, w->insn.n), sizeof(w->l.state->p[0]));
}

/* Does the loop go on? Unsigned and 32-bit operands come extended. */
static bool goes_on(unsigned how, uint64_t a, uint64_t b)
{
    int64_t sa = (int64_t)a, sb = (int64_t)b;

    switch (how) {
    case WHILE_GE: return sa >= sb;
    case WHILE_GT: return sa > sb;
    case WHILE_LT: return sa < sb;
    case WHILE_LE: return sa <= sb;
    case WHILE_HS: return a >= b;
    case WHILE_HI: return a > b;
    case WHILE_LO: return a < b;
    default: return a <= b;
    }
}

/* imm and the scalar: operands; element: enum sve_while; rot: 32-bit ones. Counting down fills from
 * the high end. A count wraps in the operands' width, and never comes to an end there. */
void row_p_while(struct sve_work *w)
{
    unsigned how = w->insn.element, n = count(w);
    uint64_t a = w->imm, b = w->scalar, r[WORDS] = { 0 };
    bool is_signed = how < WHILE_HS, down = how == WHILE_GE || how == WHILE_GT ||
                                            how == WHILE_HS || how == WHILE_HI;

    for (unsigned i = 0; i < n; i++) {
        if (!goes_on(how, a, b))
            break;
        set(w, r, down ? n - 1 - i : i);
        a += down ? -1ull : 1;
        if (w->insn.rot)
            a = is_signed ? (uint64_t)sign_extend(a, 32) : a & UINT32_MAX;
    }
    finish(w, NULL, r);
}

/* imm, the scalar: addresses n and m; element: read after write, where m before n conflicts, too.
 * As many whole elements as lie between them; all if the pointers do not conflict. */
void row_p_whilerw(struct sve_work *w)
{
    uint64_t n = w->imm, m = w->scalar, r[WORDS] = { 0 };
    bool apart = n == m || (n > m && !w->insn.element);
    uint64_t distance = apart ? count(w) : (m > n ? m - n : n - m) >> size(w);

    for (unsigned i = 0; i < count(w) && i < distance; i++)
        set(w, r, i);
    finish(w, NULL, r);
}

/* -- counting ---------------------------------------------------------------------------------- */

/* Active true elements; without n: of pg. */
void row_p_count(struct sve_work *w)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < count(w); i++)
        sum += is_set(w, p(w, w->insn.n), i) && (!w->pg || is_set(w, w->pg, i));
    w->scalar = sum;
}

/* A saturating step of a general register. a: the old value; b: by how much; c: STEP_SQINC to
 * STEP_UQDEC, 8: of Wd. A signed 32-bit result is sign-extended. */
uint64_t help_sve_step(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    bool down = c & 1, is_unsigned = c & 4;
    unsigned width = c & 8 ? 32 : 64;
    int128 old = is_unsigned ? (int128)(a & low_bits(width)) : (int128)sign_extend(a, width);
    int128 r = down ? old - (int128)b : old + (int128)b;
    int128 max = is_unsigned ? (int128)low_bits(width) : (int128)low_bits(width - 1);
    int128 min = is_unsigned ? 0 : -max - 1;

    return (uint64_t)(r > max ? max : r < min ? min : r);
}

/* -- permutations ------------------------------------------------------------------------------ */

/* Element i of d is element `from` of v: all its bits. */
static void copy_element(const struct sve_work *w, uint64_t *d, unsigned i, const uint64_t *v,
                         unsigned from)
{
    for (unsigned k = 0; k < 1u << size(w); k++)
        if (sve_bit(v, (from << size(w)) + k))
            sve_set_bit(d, (i << size(w)) + k);
}

/* imm: the second kind of zip, uzp, trn */
void row_p_zip(struct sve_work *w)
{
    unsigned first = w->imm ? count(w) / 2 : 0;
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < count(w); i++)
        copy_element(w, r, i, p(w, i & 1 ? w->insn.m : w->insn.n), first + i / 2);
    finish(w, NULL, r);
}

void row_p_uzp(struct sve_work *w)
{
    unsigned half = count(w) / 2;
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < count(w); i++)
        copy_element(w, r, i, p(w, i < half ? w->insn.n : w->insn.m),
                     2 * (i < half ? i : i - half) + (unsigned)w->imm);
    finish(w, NULL, r);
}

void row_p_trn(struct sve_work *w)
{
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < count(w); i++)
        copy_element(w, r, i, p(w, i & 1 ? w->insn.m : w->insn.n), (i & ~1u) + (unsigned)w->imm);
    finish(w, NULL, r);
}

void row_p_rev(struct sve_work *w)
{
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < count(w); i++)
        copy_element(w, r, i, p(w, w->insn.n), count(w) - 1 - i);
    finish(w, NULL, r);
}

/* imm: of the upper half; a bit becomes the lower one of two. */
void row_p_unpack(struct sve_work *w)
{
    unsigned first = w->imm ? w->vl / 2 : 0;
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < w->vl / 2; i++)
        if (sve_bit(p(w, w->insn.n), first + i))
            sve_set_bit(r, 2 * i);
    finish(w, NULL, r);
}

/* -- MATCH, NMATCH ----------------------------------------------------------------------------- */

/* Is the element among those of m's same 128 bits? imm: is it not? */
static bool is_among(const struct sve_work *w, unsigned i)
{
    unsigned in_part = 16 >> size(w), first = i / in_part * in_part;

    for (unsigned k = first; k < first + in_part; k++)
        if (sve_get(w->m, size(w), k) == sve_get(w->n, size(w), i))
            return true;
    return false;
}

void row_p_match(struct sve_work *w)
{
    uint64_t r[WORDS] = { 0 };

    for (unsigned i = 0; i < count(w); i++)
        if (is_set(w, w->pg, i) && is_among(w, i) != (bool)w->imm)
            set(w, r, i);
    finish(w, w->pg, r);
}
