/* SVE insns by which elements change places, or come from general registers. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "sve.h"

/* Elements here may have 128 bits, too. */
static void copy(struct sve_work *w, unsigned i, const uint8_t *v, unsigned from)
{
    size_t bytes = 1u << w->insn.size;

    memcpy(w->r + i * bytes, v + from * bytes, bytes);
}

/* imm: the base; the scalar: the step. */
void row_index(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++)
        sve_put(w->r, w->insn.size, i, w->imm + i * w->scalar);
}

/* All are element imm of n; 0 if there is none. */
void row_dup(struct sve_work *w)
{
    if (w->imm >= w->count)
        memset(w->r, 0, w->vl);
    for (unsigned i = 0; i < w->count && w->imm < w->count; i++)
        copy(w, i, w->n, (unsigned)w->imm);
}

/* The scalar comes in at the low end. */
void row_insr(struct sve_work *w)
{
    for (unsigned i = 1; i < w->count; i++)
        copy(w, i, w->d, i - 1);
    sve_put(w->r, w->insn.size, 0, w->scalar);
}

void row_rev(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++)
        copy(w, i, w->n, w->count - 1 - i);
}

/* -- tables ------------------------------------------------------------------------------------ */

/* Element i of n and the register after it. */
static bool look_up(const struct sve_work *w, uint64_t i, unsigned registers, uint64_t *x)
{
    const struct aarch64 *s = w->l.state;

    if (i >= (uint64_t)w->count * registers)
        return false;
    *x = sve_get((const uint8_t *)s->v[(w->insn.n + i / w->count) & 31], w->insn.size,
                 (unsigned)(i % w->count));
    return true;
}

/* imm: registers of the table. */
void row_tbl(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++) {
        uint64_t x = 0;
        look_up(w, sve_get(w->m, w->insn.size, i), (unsigned)w->imm, &x);
        sve_put(w->r, w->insn.size, i, x);
    }
}

void row_tbx(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++) {
        uint64_t x;
        if (look_up(w, sve_get(w->m, w->insn.size, i), 1, &x))
            sve_put(w->r, w->insn.size, i, x);
    }
}

/* -- fixed places ------------------------------------------------------------------------------ */

/* Bytes of n:m from imm on; from the start if there are not so many in n. */
void row_ext(struct sve_work *w)
{
    unsigned at = w->imm < w->vl ? (unsigned)w->imm : 0;

    memcpy(w->r, w->n + at, w->vl - at);
    memcpy(w->r + w->vl - at, w->m, at);
}

/* imm: the second kind. 128-bit elements may be an odd number: what has no partner becomes 0. */
static unsigned pairs(struct sve_work *w)
{
    if (w->count & 1)
        memset(w->r + 16 * (w->count - 1), 0, 16);
    return w->count / 2;
}

void row_zip(struct sve_work *w)
{
    unsigned half = pairs(w), first = w->imm ? half : 0;

    for (unsigned i = 0; i < 2 * half; i++)
        copy(w, i, i & 1 ? w->m : w->n, first + i / 2);
}

/* Of n and m as one, so that an odd number is no matter. */
void row_uzp(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++) {
        unsigned from = 2 * i + (unsigned)w->imm;
        copy(w, i, from < w->count ? w->n : w->m, from % w->count);
    }
}

void row_trn(struct sve_work *w)
{
    unsigned half = pairs(w);

    for (unsigned i = 0; i < 2 * half; i++)
        copy(w, i, i & 1 ? w->m : w->n, (i & ~1u) + (unsigned)w->imm);
}

/* -- places that a predicate says -------------------------------------------------------------- */

void row_sel(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++)
        copy(w, i, sve_active(w, w->insn.size, i) ? w->n : w->m, i);
}

void row_compact(struct sve_work *w)
{
    unsigned to = 0;

    memset(w->r, 0, w->vl);
    for (unsigned i = 0; i < w->count; i++)
        if (sve_active(w, w->insn.size, i))
            copy(w, to++, w->n, i);
}

/* From the first to the last active element of n, then m. */
void row_splice(struct sve_work *w)
{
    unsigned first = 0, end = w->count, to = 0;

    while (first < w->count && !sve_active(w, w->insn.size, first))
        first++;
    while (end > first && !sve_active(w, w->insn.size, end - 1))
        end--;
    for (unsigned i = first; i < end; i++)
        copy(w, to++, w->n, i);
    for (unsigned i = 0; to < w->count; i++)
        copy(w, to++, w->m, i);
}

/* The last active element (imm: the one after it, around the end); -1: no element is active. */
static int find_last(const struct sve_work *w)
{
    unsigned i = w->count;

    while (i > 0 && !sve_active(w, w->insn.size, i - 1))
        i--;
    if (!w->imm)
        return (int)i - 1;
    return i == 0 ? -1 : i == w->count ? 0 : (int)i;
}

/* A scalar, for a general register or alone in d. */
static void give(struct sve_work *w, uint64_t x)
{
    w->scalar = x;
    memset(w->r, 0, w->vl);
    sve_put(w->r, w->insn.size, 0, x);
}

/* Without an active element: the last one of all (imm: the first). */
void row_last(struct sve_work *w)
{
    int i = find_last(w);

    if (i < 0)
        i = w->imm ? 0 : (int)w->count - 1;
    give(w, sve_get(w->n, w->insn.size, (unsigned)i));
}

/* Without an active element d stays, cut to its element; element: d is a vector, filled with it. */
void row_clast(struct sve_work *w)
{
    int i = find_last(w);
    uint64_t old = w->insn.how & SVE_TO_X ? w->scalar & low_bits(8u << w->insn.size) :
                                            sve_get(w->d, w->insn.size, 0);

    if (w->insn.element) {
        for (unsigned k = 0; k < w->count && i >= 0; k++)
            copy(w, k, w->m, (unsigned)i);
        return;
    }
    give(w, i < 0 ? old : sve_get(w->m, w->insn.size, (unsigned)i));
}

/* n + (m << imm); element: of m only the low half, 1 unsigned, 2 signed. */
void row_adr(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++) {
        uint64_t m = sve_get(w->m, w->insn.size, i);
        if (w->insn.element)
            m = w->insn.element == 2 ? (uint64_t)sign_extend(m, 32) : m & UINT32_MAX;
        sve_put(w->r, w->insn.size, i, sve_get(w->n, w->insn.size, i) + (m << w->imm));
    }
}
