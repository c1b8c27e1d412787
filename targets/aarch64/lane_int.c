/* One lane of integer AdvSIMD: Arm ARM C7.2, and SatQ() and its kind of the pseudo-code.
 * SPDX-License-Identifier: MIT
 */
#include "lanes.h"

/* -- saturation -------------------------------------------------------------------------------- */

static int128 clamp(struct lanes *l, int128 v, int128 low, int128 high)
{
    if (v >= low && v <= high)
        return v;
    l->state->qc = 1;
    return v < low ? low : high;
}

static int128 power(unsigned n) { return (int128)1 << n; }

static int128 saturate_signed(struct lanes *l, int128 v)
{
    return clamp(l, v, -power(l->result - 1), power(l->result - 1) - 1);
}

static int128 saturate_unsigned(struct lanes *l, int128 v)
{
    return clamp(l, v, 0, power(l->result) - 1);
}

static int128 saturate(struct lanes *l, int128 v)
{
    return l->is_signed ? saturate_signed(l, v) : saturate_unsigned(l, v);
}

int128 lane_saturate(struct lanes *l, int128 n, int128 m, int128 d) { return saturate(l, n); }

/* -- sums, comparisons ------------------------------------------------------------------------- */

static int128 magnitude(int128 v) { return v < 0 ? -v : v; }

int128 lane_add(struct lanes *l, int128 n, int128 m, int128 d) { return n + m; }
int128 lane_sub(struct lanes *l, int128 n, int128 m, int128 d) { return n - m; }
int128 lane_add3(struct lanes *l, int128 n, int128 m, int128 d) { return n + m + d; }
int128 lane_hadd(struct lanes *l, int128 n, int128 m, int128 d) { return (n + m) >> 1; }
int128 lane_rhadd(struct lanes *l, int128 n, int128 m, int128 d) { return (n + m + 1) >> 1; }
int128 lane_hsub(struct lanes *l, int128 n, int128 m, int128 d) { return (n - m) >> 1; }
int128 lane_qadd(struct lanes *l, int128 n, int128 m, int128 d) { return saturate(l, n + m); }
int128 lane_qsub(struct lanes *l, int128 n, int128 m, int128 d) { return saturate(l, n - m); }
int128 lane_gt(struct lanes *l, int128 n, int128 m, int128 d) { return n > m ? -1 : 0; }
int128 lane_ge(struct lanes *l, int128 n, int128 m, int128 d) { return n >= m ? -1 : 0; }
int128 lane_eq(struct lanes *l, int128 n, int128 m, int128 d) { return n == m ? -1 : 0; }
int128 lane_lt(struct lanes *l, int128 n, int128 m, int128 d) { return n < m ? -1 : 0; }
int128 lane_le(struct lanes *l, int128 n, int128 m, int128 d) { return n <= m ? -1 : 0; }
int128 lane_tst(struct lanes *l, int128 n, int128 m, int128 d) { return (n & m) != 0 ? -1 : 0; }
int128 lane_max(struct lanes *l, int128 n, int128 m, int128 d) { return n > m ? n : m; }
int128 lane_min(struct lanes *l, int128 n, int128 m, int128 d) { return n < m ? n : m; }
int128 lane_abd(struct lanes *l, int128 n, int128 m, int128 d) { return magnitude(n - m); }
int128 lane_aba(struct lanes *l, int128 n, int128 m, int128 d) { return d + magnitude(n - m); }
int128 lane_first(struct lanes *l, int128 n, int128 m, int128 d) { return n; }
int128 lane_not(struct lanes *l, int128 n, int128 m, int128 d) { return ~n; }
int128 lane_absolute(struct lanes *l, int128 n, int128 m, int128 d) { return magnitude(n); }
int128 lane_negate(struct lanes *l, int128 n, int128 m, int128 d) { return -n; }
int128 lane_qabs(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, magnitude(n));
}
int128 lane_qneg(struct lanes *l, int128 n, int128 m, int128 d) { return saturate_signed(l, -n); }

/* Signed d, unsigned n; and the other way round. */
int128 lane_suqadd(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, d + (n & (power(l->width) - 1)));
}
int128 lane_usqadd(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_unsigned(l, d + sign_extend((uint64_t)n, l->width));
}

/* The high half of a sum, for narrowing: the result has half of the operands' width. */
static int128 half_bit(const struct lanes *l) { return power(l->result - 1); }

int128 lane_addh(struct lanes *l, int128 n, int128 m, int128 d) { return (n + m) >> l->result; }
int128 lane_subh(struct lanes *l, int128 n, int128 m, int128 d) { return (n - m) >> l->result; }
int128 lane_raddh(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (n + m + half_bit(l)) >> l->result;
}
int128 lane_rsubh(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (n - m + half_bit(l)) >> l->result;
}

/* -- products ---------------------------------------------------------------------------------- */

int128 lane_mul(struct lanes *l, int128 n, int128 m, int128 d) { return n * m; }
int128 lane_mla(struct lanes *l, int128 n, int128 m, int128 d) { return d + n * m; }
int128 lane_mls(struct lanes *l, int128 n, int128 m, int128 d) { return d - n * m; }
/* Halves of doubled products, so that 64-bit ones do not overflow here. */
int128 lane_qdmulh(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, n * m >> (l->width - 1));
}
int128 lane_qrdmulh(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, (n * m + power(l->width - 2)) >> (l->width - 1));
}
/* FEAT_RDM: the product is added to d in full length. */
int128 lane_qrdmlah(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned by = l->width - 1;

    return saturate_signed(l, (d * power(by) + n * m + power(by - 1)) >> by);
}
int128 lane_qrdmlsh(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned by = l->width - 1;

    return saturate_signed(l, (d * power(by) - n * m + power(by - 1)) >> by);
}
int128 lane_qdmull(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, 2 * n * m);
}
int128 lane_qdmlal(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, d + saturate_signed(l, 2 * n * m));
}
int128 lane_qdmlsl(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_signed(l, d - saturate_signed(l, 2 * n * m));
}

/* Polynomials over {0, 1}: sums without carry. */
int128 lane_pmul(struct lanes *l, int128 n, int128 m, int128 d)
{
    int128 r = 0;

    for (unsigned i = 0; i < l->width; i++)
        if (m >> i & 1)
            r ^= n << i;
    return r;
}

/* -- shifts by the low byte of m, left or (negative) right ------------------------------------- */

static int128 right(int128 v, unsigned n) { return v >> (n > 126 ? 126 : n); }

static int128 round_right(int128 v, unsigned n)
{
    return n == 0 ? v : n > 120 ? 0 : (v + power(n - 1)) >> n;
}

static int128 left(const struct lanes *l, int128 v, unsigned n)
{
    return n >= l->width ? 0 : (int128)((unsigned __int128)v << n);
}

int128 lane_shift(struct lanes *l, int128 n, int128 m, int128 d)
{
    int by = (int8_t)m;

    return by >= 0 ? left(l, n, (unsigned)by) : right(n, (unsigned)-by);
}

int128 lane_rshift(struct lanes *l, int128 n, int128 m, int128 d)
{
    int by = (int8_t)m;

    return by >= 0 ? left(l, n, (unsigned)by) : round_right(n, (unsigned)-by);
}

/* A number that is not 0 shifted by its width or more saturates, as shifting by width - 1 twice. */
static int128 saturate_left(struct lanes *l, int128 n, unsigned by)
{
    if (by >= l->width)
        return n == 0 ? 0 : saturate(l, n < 0 ? -power(100) : power(100));
    return saturate(l, left(l, n, by));
}

int128 lane_qshift(struct lanes *l, int128 n, int128 m, int128 d)
{
    int by = (int8_t)m;

    return by >= 0 ? saturate_left(l, n, (unsigned)by) : right(n, (unsigned)-by);
}

int128 lane_qrshift(struct lanes *l, int128 n, int128 m, int128 d)
{
    int by = (int8_t)m;

    return by >= 0 ? saturate_left(l, n, (unsigned)by) : round_right(n, (unsigned)-by);
}

/* -- shifts by a constant ---------------------------------------------------------------------- */

int128 lane_shr(struct lanes *l, int128 n, int128 m, int128 d) { return n >> l->imm; }
int128 lane_rshr(struct lanes *l, int128 n, int128 m, int128 d)
{
    return round_right(n, (unsigned)l->imm);
}
int128 lane_sra(struct lanes *l, int128 n, int128 m, int128 d) { return d + (n >> l->imm); }
int128 lane_rsra(struct lanes *l, int128 n, int128 m, int128 d)
{
    return d + round_right(n, (unsigned)l->imm);
}
int128 lane_shl(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (int128)((unsigned __int128)n << l->imm);
}
int128 lane_sli(struct lanes *l, int128 n, int128 m, int128 d)
{
    return n << l->imm | (d & (power((unsigned)l->imm) - 1));
}
int128 lane_sri(struct lanes *l, int128 n, int128 m, int128 d)
{
    int128 kept = power(l->width) - power(l->width - (unsigned)l->imm);

    return (n >> l->imm) | (d & kept);
}
int128 lane_qshlu(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_unsigned(l, n * power((unsigned)l->imm));
}
int128 lane_qshr(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate(l, n >> l->imm);
}
int128 lane_qrshr(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate(l, round_right(n, (unsigned)l->imm));
}
int128 lane_qshrun(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_unsigned(l, n >> l->imm);
}
int128 lane_qrshrun(struct lanes *l, int128 n, int128 m, int128 d)
{
    return saturate_unsigned(l, round_right(n, (unsigned)l->imm));
}

/* -- bits -------------------------------------------------------------------------------------- */

/* The lane is a container of elements of 8 << imm bits, which are put in reverse order. */
int128 lane_reverse(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned element = 8u << l->imm;
    uint64_t r = 0;

    for (unsigned at = 0; at < l->width; at += element)
        r = r << element | bits((uint64_t)n, at, element);
    return (int128)r;
}

int128 lane_clz(struct lanes *l, int128 n, int128 m, int128 d)
{
    return n == 0 ? (int)l->width : __builtin_clzll((uint64_t)n) - (64 - (int)l->width);
}

int128 lane_cls(struct lanes *l, int128 n, int128 m, int128 d)
{
    uint64_t differ = ((uint64_t)n ^ (uint64_t)(n >> 1)) & low_bits(l->width);

    return (differ == 0 ? (int)l->width : __builtin_clzll(differ) - (64 - (int)l->width)) - 1;
}

int128 lane_count(struct lanes *l, int128 n, int128 m, int128 d)
{
    return __builtin_popcountll((uint64_t)n);
}

int128 lane_rbit(struct lanes *l, int128 n, int128 m, int128 d)
{
    uint64_t r = 0;

    for (unsigned i = 0; i < l->width; i++)
        r |= ((uint64_t)n >> i & 1) << (l->width - 1 - i);
    return (int128)r;
}
