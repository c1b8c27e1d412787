/* One lane of what only SVE and SVE2 have: Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "lanes.h"

/* -- bits ------------------------------------------------------------------------------------ */

int128 lane_bitand(struct lanes *l, int128 n, int128 m, int128 d) { return n & m; }
int128 lane_bitor(struct lanes *l, int128 n, int128 m, int128 d) { return n | m; }
int128 lane_bitxor(struct lanes *l, int128 n, int128 m, int128 d) { return n ^ m; }
int128 lane_bitclear(struct lanes *l, int128 n, int128 m, int128 d) { return n & ~m; }
int128 lane_cnot(struct lanes *l, int128 n, int128 m, int128 d) { return n == 0; }
int128 lane_second(struct lanes *l, int128 n, int128 m, int128 d) { return m; }
int128 lane_ne(struct lanes *l, int128 n, int128 m, int128 d) { return n != m ? -1 : 0; }

/* Of three registers, d is the one the others are combined with first. */
int128 lane_eor3(struct lanes *l, int128 n, int128 m, int128 d) { return n ^ m ^ d; }
int128 lane_bcax(struct lanes *l, int128 n, int128 m, int128 d) { return n ^ (m & ~d); }
int128 lane_select(struct lanes *l, int128 n, int128 m, int128 d) { return (n & d) | (m & ~d); }
int128 lane_bsl1n(struct lanes *l, int128 n, int128 m, int128 d) { return (~n & d) | (m & ~d); }
int128 lane_bsl2n(struct lanes *l, int128 n, int128 m, int128 d) { return (n & d) | ~(m | d); }
int128 lane_nbsl(struct lanes *l, int128 n, int128 m, int128 d) { return ~((n & d) | (m & ~d)); }

/* imm: how many low bits count. */
int128 lane_sxt(struct lanes *l, int128 n, int128 m, int128 d)
{
    return sign_extend((uint64_t)n, (unsigned)l->imm);
}
int128 lane_uxt(struct lanes *l, int128 n, int128 m, int128 d)
{
    return n & low_bits((unsigned)l->imm);
}

int128 lane_rsub(struct lanes *l, int128 n, int128 m, int128 d) { return m - n; }

/* -- products, quotients --------------------------------------------------------------------- */

int128 lane_mulh(struct lanes *l, int128 n, int128 m, int128 d)
{
    if (l->is_signed)
        return n * m >> l->width;
    return (int128)((unsigned __int128)n * (unsigned __int128)m >> l->width);
}

int128 lane_div(struct lanes *l, int128 n, int128 m, int128 d) { return m == 0 ? 0 : n / m; }

/* -- shifts: the amount is the whole element, unsigned --------------------------------------- */

static unsigned amount(const struct lanes *l, int128 m)
{
    uint64_t by = m < 0 ? (uint64_t)m & low_bits(l->width) : (uint64_t)m;

    return by < l->width ? (unsigned)by : l->width;
}

int128 lane_asrv(struct lanes *l, int128 n, int128 m, int128 d) { return n >> amount(l, m); }
int128 lane_lsrv(struct lanes *l, int128 n, int128 m, int128 d) { return n >> amount(l, m); }
int128 lane_lslv(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (int128)((unsigned __int128)n << amount(l, m));
}

/* Division by a power of two, towards zero. */
int128 lane_asrd(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (n < 0 ? n + ((int128)1 << l->imm) - 1 : n) >> l->imm;
}

/* n ^ m rotated right. */
int128 lane_sve_xar(struct lanes *l, int128 n, int128 m, int128 d)
{
    uint64_t x = (uint64_t)(n ^ m), by = l->imm;

    return by == l->width ? (int128)x : (int128)(x >> by | x << (l->width - by));
}

/* n ^ m rotated left by one. */
int128 lane_rax1(struct lanes *l, int128 n, int128 m, int128 d)
{
    uint64_t x = (uint64_t)m;

    return (int128)((uint64_t)n ^ (x << 1 | x >> 63));
}

/* -- rounded and saturated shifts by the signed element m ------------------------------------- */

/* As the functions of AdvSIMD take it: one byte. */
static int128 byte_amount(const struct lanes *l, int128 m)
{
    int64_t by = sign_extend((uint64_t)m, l->width);

    return by > 127 ? 127 : by < -128 ? -128 : by;
}

int128 lane_sve_rshift(struct lanes *l, int128 n, int128 m, int128 d)
{
    return lane_rshift(l, n, byte_amount(l, m), d);
}
int128 lane_sve_qshift(struct lanes *l, int128 n, int128 m, int128 d)
{
    return lane_qshift(l, n, byte_amount(l, m), d);
}
int128 lane_sve_qrshift(struct lanes *l, int128 n, int128 m, int128 d)
{
    return lane_qrshift(l, n, byte_amount(l, m), d);
}

/* -- sums of products of the four parts of an element ----------------------------------------- */

static int64_t part(const struct lanes *l, int128 v, unsigned i, bool is_signed)
{
    unsigned width = l->width / 4;
    uint64_t x = bits((uint64_t)v, i * width, width);

    return is_signed ? sign_extend(x, width) : (int64_t)x;
}

static int128 dot(const struct lanes *l, int128 n, bool n_signed, int128 m, bool m_signed, int128 d)
{
    int128 sum = d;

    for (unsigned i = 0; i < 4; i++)
        sum += (int128)part(l, n, i, n_signed) * part(l, m, i, m_signed);
    return sum;
}

int128 lane_sdot(struct lanes *l, int128 n, int128 m, int128 d)
{
    return dot(l, n, true, m, true, d);
}
int128 lane_udot(struct lanes *l, int128 n, int128 m, int128 d)
{
    return dot(l, n, false, m, false, d);
}
int128 lane_usdot(struct lanes *l, int128 n, int128 m, int128 d)
{
    return dot(l, n, false, m, true, d);
}
int128 lane_sudot(struct lanes *l, int128 n, int128 m, int128 d)
{
    return dot(l, n, true, m, false, d);
}

/* Parts are complex numbers: the real or (odd imm) imaginary part of n times m, m turned. */
int128 lane_cdot(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned turn = (unsigned)l->imm, odd = turn & 1;
    bool minus = turn == 0 || turn == 3;
    int128 sum = d;

    for (unsigned i = 0; i < 4; i += 2) {
        int128 b = (int128)part(l, n, i + 1, true) * part(l, m, i + 1 - odd, true);
        sum += (int128)part(l, n, i, true) * part(l, m, i + odd, true);
        sum += minus ? -b : b;
    }
    return sum;
}

/* -- BitPerm: m chooses bits of n -------------------------------------------------------------- */

/* The bits of n where m is 1, at the low end; how many in *count. */
static uint64_t chosen(const struct lanes *l, uint64_t n, uint64_t m, unsigned *count)
{
    uint64_t r = 0;

    *count = 0;
    for (unsigned i = 0; i < l->width; i++)
        if (m >> i & 1)
            r |= (n >> i & 1) << (*count)++;
    return r;
}

int128 lane_bext(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned count;

    return (int128)chosen(l, (uint64_t)n, (uint64_t)m, &count);
}

/* The low bits of n to where m is 1. */
int128 lane_bdep(struct lanes *l, int128 n, int128 m, int128 d)
{
    uint64_t r = 0, from = (uint64_t)n;

    for (unsigned i = 0; i < l->width; i++)
        if (m >> i & 1) {
            r |= (from & 1) << i;
            from >>= 1;
        }
    return (int128)r;
}

/* Those that m chooses below those it does not. */
int128 lane_bgrp(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned count, rest;
    uint64_t low = chosen(l, (uint64_t)n, (uint64_t)m, &count);
    uint64_t high = chosen(l, (uint64_t)n, ~(uint64_t)m, &rest);

    return (int128)(count < 64 ? low | high << count : low);
}
