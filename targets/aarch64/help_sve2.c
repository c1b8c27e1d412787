/* SVE2's integer insns that are not lane by lane: complex numbers, long sums, histograms, matrices.
 * Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "sve.h"

static int128 number(const struct sve_work *w, const uint8_t *v, unsigned i)
{
    return sign_extend(sve_get(v, w->insn.size, i), w->l.width);
}
static void put(struct sve_work *w, unsigned i, int128 x)
{
    sve_put(w->r, w->insn.size, i, (uint64_t)x);
}

/* -- complex numbers ------------------------------------------------------------------------- */

/* d +- the real or (odd imm) imaginary part of n times m, turned by imm quarters. element: the pair
 * of m within each 128 bits, + 1. */
static void multiply(struct sve_work *w, lane_fn *add, lane_fn *subtract)
{
    unsigned turn = (unsigned)w->imm, in_part = 16 >> w->insn.size;

    w->l.is_signed = true;
    for (unsigned i = 0; i < w->count; i++) {
        unsigned odd = i & 1, pair = i & ~1u;
        unsigned at = w->insn.element ? i / in_part * in_part + 2 * (w->insn.element - 1u) : pair;
        bool minus = odd ? turn >= 2 : turn == 1 || turn == 2;
        put(w, i, (minus ? subtract : add)(&w->l, number(w, w->n, pair + (turn & 1)),
                                           number(w, w->m, at + (odd ^ (turn & 1))),
                                           number(w, w->a, i)));
    }
}

void row_cmla(struct sve_work *w) { multiply(w, lane_mla, lane_mls); }
void row_sqrdcmlah(struct sve_work *w)
{
    uint32_t qc = w->l.state->qc;

    multiply(w, lane_qrdmlah, lane_qrdmlsh);
    w->l.state->qc = qc;
}

/* n + m turned by 90 (imm 0) or 270 degrees */
static void turned_sum(struct sve_work *w, lane_fn *add, lane_fn *subtract)
{
    w->l.is_signed = true;
    for (unsigned i = 0; i < w->count; i++) {
        bool odd = i & 1;
        put(w, i, (odd == w->imm ? subtract : add)(&w->l, number(w, w->n, i),
                                                   number(w, w->m, i ^ 1), 0));
    }
}

void row_cadd(struct sve_work *w) { turned_sum(w, lane_add, lane_sub); }
void row_sqcadd(struct sve_work *w)
{
    uint32_t qc = w->l.state->qc;

    turned_sum(w, lane_qadd, lane_qsub);
    w->l.state->qc = qc;
}

/* -- long arithmetic ------------------------------------------------------------------------- */

/* Even elements: d + n (imm: its odd element; element: inverted) + the carry in m's odd element,
 * whose carry goes to the odd element. */
void row_adc(struct sve_work *w)
{
    unsigned size = w->insn.size, width = w->l.width;

    for (unsigned i = 0; i < w->count; i += 2) {
        uint64_t n = sve_get(w->n, size, i + (unsigned)w->imm);
        if (w->insn.element)
            n = ~n & low_bits(width);
        unsigned __int128 sum = (unsigned __int128)sve_get(w->a, size, i) + n +
                                (sve_get(w->m, size, i + 1) & 1);
        sve_put(w->r, size, i, (uint64_t)sum);
        sve_put(w->r, size, i + 1, (uint64_t)(sum >> width) & 1);
    }
}

/* Even elements of n with odd ones of m, to even ones; imm: odd, even, odd. */
void row_eorbt(struct sve_work *w)
{
    unsigned size = w->insn.size, odd = (unsigned)w->imm;

    for (unsigned i = 0; i < w->count; i += 2)
        sve_put(w->r, size, i + odd,
                sve_get(w->n, size, i + odd) ^ sve_get(w->m, size, i + 1 - odd));
}

/* -- histograms ------------------------------------------------------------------------------ */

/* How often each byte of n stands in the same 128 bits of m. */
void row_histseg(struct sve_work *w)
{
    for (unsigned i = 0; i < w->vl; i++) {
        unsigned count = 0;
        for (unsigned k = i & ~15u; k < (i & ~15u) + 16; k++)
            count += w->m[k] == w->n[i];
        w->r[i] = (uint8_t)count;
    }
}

/* How often each active element of n stands among active ones of m, up to its place. */
void row_histcnt(struct sve_work *w)
{
    unsigned size = w->insn.size;

    for (unsigned i = 0; i < w->count; i++) {
        uint64_t count = 0;
        for (unsigned k = 0; k <= i && sve_active(w, size, i); k++)
            count += sve_active(w, size, k) && sve_get(w->m, size, k) == sve_get(w->n, size, i);
        sve_put(w->r, size, i, count);
    }
}

/* -- matrices, ciphers: for each 128 bits ----------------------------------------------------- */

/* Words of d + rows of eight bytes of n times those of m. imm: bit 0: n is signed, 1: m is. */
void row_mmla(struct sve_work *w)
{
    for (unsigned i = 0; i < w->vl / 4; i++) {
        unsigned part = i / 4 * 16, row = part + (i & 2) * 4, column = part + (i & 1) * 8;
        uint64_t sum = sve_get(w->a, 2, i);
        for (unsigned k = 0; k < 8; k++) {
            int n = w->imm & 1 ? (int8_t)w->n[row + k] : w->n[row + k];
            int m = w->imm & 2 ? (int8_t)w->m[column + k] : w->m[column + k];
            sum += (uint64_t)(int64_t)(n * m);
        }
        sve_put(w->r, 2, i, sum);
    }
}

/* imm: the key schedule */
void row_sm4(struct sve_work *w)
{
    for (unsigned at = 0; at < w->vl; at += 16) {
        uint64_t n[2], m[2], r[2];
        memcpy(n, w->n + at, 16);
        memcpy(m, w->m + at, 16);
        if (w->imm)
            hash_step(HASH_SM4EKEY, r, n, n, m);
        else
            hash_step(HASH_SM4E, r, n, m, m);
        memcpy(w->r + at, r, 16);
    }
}
