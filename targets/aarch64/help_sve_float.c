/* SVE floating point that is not lane by lane: ordered sums, complex numbers, matrices. Arm ARM
 * C8.2, J1.3.
 * SPDX-License-Identifier: MIT
 */
#include "sve.h"

static int128 get(const struct sve_work *w, const uint8_t *v, unsigned i)
{
    return (int128)sve_get(v, w->insn.size, i);
}
static void put(struct sve_work *w, unsigned i, int128 x)
{
    sve_put(w->r, w->insn.size, i, (uint64_t)x);
}

/* FADDA: strictly in order. */
void row_fadda(struct sve_work *w)
{
    int128 sum = get(w, w->d, 0);

    for (unsigned i = 0; i < w->count; i++)
        if (sve_active(w, w->insn.size, i))
            sum = lane_fadd(&w->l, sum, get(w, w->m, i), 0);
    memset(w->r, 0, w->vl);
    put(w, 0, sum);
}

/* -- complex numbers: even elements are real parts, odd ones imaginary ------------------------ */

static int128 negated(const struct sve_work *w, int128 x, bool negate)
{
    return x ^ (negate ? (int128)1 << (w->l.width - 1) : 0);
}

/* n + m turned by 90 (rot 0) or 270 degrees */
void row_fcadd(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++) {
        bool odd = i & 1;
        int128 m = negated(w, get(w, w->m, i ^ 1), odd == w->insn.rot);
        if (sve_active(w, w->insn.size, i))
            put(w, i, lane_fadd(&w->l, get(w, w->n, i), m, 0));
    }
}

/* d + the real or (odd rot) imaginary part of n times m, turned by rot quarters. element: the pair
 * of m within each 128 bits, + 1. */
void row_fcmla(struct sve_work *w)
{
    unsigned turn = w->insn.rot, in_part = 16 >> w->insn.size;

    for (unsigned i = 0; i < w->count; i++) {
        unsigned odd = i & 1, pair = i & ~1u;
        unsigned at = w->insn.element ? i / in_part * in_part + 2 * (w->insn.element - 1u) : pair;
        bool negate = odd ? turn >= 2 : turn == 1 || turn == 2;
        int128 m = negated(w, get(w, w->m, at + (odd ^ (turn & 1))), negate);
        if (sve_active(w, w->insn.size, i))
            put(w, i, lane_fmla(&w->l, get(w, w->n, pair + (turn & 1)), m, get(w, w->a, i)));
    }
}

/* -- matrices of two rows: d + n times m transposed ------------------------------------------- */

/* Each element of bfloat16 matrices is two of its sums. */
void row_bfmmla(struct sve_work *w)
{
    for (unsigned i = 0; i < w->vl / 4; i++) {
        unsigned part = i & ~3u, row = part + (i & 2), column = part + (i & 1) * 2;
        uint64_t sum = sve_get(w->a, 2, i);
        for (unsigned k = 0; k < 2; k++)
            sum = (uint64_t)lane_bfdot(&w->l, (int128)sve_get(w->n, 2, row + k),
                                       (int128)sve_get(w->m, 2, column + k), (int128)sum);
        sve_put(w->r, 2, i, sum);
    }
}

/* Elements that make no whole matrix become 0. */
void row_fmmla(struct sve_work *w)
{
    for (unsigned i = 0; i < w->count; i++) {
        unsigned part = i & ~3u, row = part + (i & 2), column = part + (i & 1) * 2;
        int128 product[2];
        if (part + 4 > w->count) {
            put(w, i, 0);
            continue;
        }
        for (unsigned k = 0; k < 2; k++)
            product[k] = lane_fmul(&w->l, get(w, w->n, row + k), get(w, w->m, column + k), 0);
        put(w, i, lane_fadd(&w->l, get(w, w->a, i),
                            lane_fadd(&w->l, product[0], product[1], 0), 0));
    }
}
