/* One lane of what only SVE and SVE2 have: Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "lanes.h"

/* -- bits -------------------------------------------------------------------------------------- */

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

/* -- products, quotients ----------------------------------------------------------------------- */

int128 lane_mulh(struct lanes *l, int128 n, int128 m, int128 d)
{
    if (l->is_signed)
        return n * m >> l->width;
    return (int128)((unsigned __int128)n * (unsigned __int128)m >> l->width);
}

int128 lane_div(struct lanes *l, int128 n, int128 m, int128 d) { return m == 0 ? 0 : n / m; }

/* -- shifts: the amount is the whole element, unsigned ----------------------------------------- */

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
