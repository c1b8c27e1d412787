/* One floating-point lane of what only SVE and SVE2 have. Arm ARM C8.2, J1.3.
 * SPDX-License-Identifier: MIT
 */
#include "lanes.h"

#include "tcg/float.h"

static enum ir_type ieee(unsigned width) { return width == 64 ? F64 : width == 32 ? F32 : F16; }
static uint64_t sign(const struct lanes *l) { return 1ull << (l->width - 1); }
static unsigned fraction_bits(const struct lanes *l)
{
    return l->width == 64 ? 52 : l->width == 32 ? 23 : 10;
}

/* -- FEXPA: FPExpA() --------------------------------------------------------------------------- */

/* 2 ^ (i / 64), the 52 bits of its fraction. Narrower formats have it rounded. */
static const uint64_t powers[64] = {
    0x0000000000000, 0x02c9a3e778061, 0x059b0d3158574, 0x0874518759bc8, 0x0b5586cf9890f,
    0x0e3ec32d3d1a2, 0x11301d0125b51, 0x1429aaea92de0, 0x172b83c7d517b, 0x1a35beb6fcb75,
    0x1d4873168b9aa, 0x2063b88628cd6, 0x2387a6e756238, 0x26b4565e27cdd, 0x29e9df51fdee1,
    0x2d285a6e4030b, 0x306fe0a31b715, 0x33c08b26416ff, 0x371a7373aa9cb, 0x3a7db34e59ff7,
    0x3dea64c123422, 0x4160a21f72e2a, 0x44e086061892d, 0x486a2b5c13cd0, 0x4bfdad5362a27,
    0x4f9b2769d2ca7, 0x5342b569d4f82, 0x56f4736b527da, 0x5ab07dd485429, 0x5e76f15ad2148,
    0x6247eb03a5585, 0x6623882552225, 0x6a09e667f3bcd, 0x6dfb23c651a2f, 0x71f75e8ec5f74,
    0x75feb564267c9, 0x7a11473eb0187, 0x7e2f336cf4e62, 0x82589994cce13, 0x868d99b4492ed,
    0x8ace5422aa0db, 0x8f1ae99157736, 0x93737b0cdc5e5, 0x97d829fde4e50, 0x9c49182a3f090,
    0xa0c667b5de565, 0xa5503b23e255d, 0xa9e6b5579fdbf, 0xae89f995ad3ad, 0xb33a2b84f15fb,
    0xb7f76f2fb5e47, 0xbcc1e904bc1d2, 0xc199bdd85529c, 0xc67f12e57d14b, 0xcb720dcef9069,
    0xd072d4a07897c, 0xd5818dcfba487, 0xda9e603db3285, 0xdfc97337b9b5f, 0xe502ee78b3ff6,
    0xea4afa2a490da, 0xefa1bee615a27, 0xf50765b6e4540, 0xfa7c1819e90d8,
};

/* Of n the low bits are the index, those above it the exponent. */
int128 lane_fexpa(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned bits = fraction_bits(l), index_bits = l->width == 16 ? 5 : 6;
    uint64_t index = (uint64_t)n & low_bits(index_bits);
    uint64_t exponent = (uint64_t)n >> index_bits & low_bits(l->width - 1 - bits);
    uint64_t fraction = powers[l->width == 16 ? 2 * index : index];

    if (bits < 52)
        fraction = (fraction + (1ull << (51 - bits))) >> (52 - bits);
    return (int128)(exponent << bits | fraction);
}

/* -- trigonometry: FPTrigSSel(), FPTrigSMul(), FPTrigMAdd() ------------------------------------ */

static uint64_t one(const struct lanes *l)
{
    return low_bits(l->width - 2 - fraction_bits(l)) << fraction_bits(l);
}

/* n or 1, as bit 0 of m says, with the sign inverted if bit 1 says so. */
int128 lane_ftssel(struct lanes *l, int128 n, int128 m, int128 d)
{
    return (m & 1 ? (int128)one(l) : n) ^ (m & 2 ? sign(l) : 0);
}

/* n * n with a sign from bit 0 of m. */
int128 lane_ftsmul(struct lanes *l, int128 n, int128 m, int128 d)
{
    uint64_t r = (uint64_t)lane_fmul(l, n, n, 0);

    return float_is_nan(ieee(l->width), r) ? r : (r & ~sign(l)) | (m & 1 ? sign(l) : 0);
}

/* Coefficients of sine and cosine by format. */
static const uint64_t coefficients[3][2][8] = {
    { { 0x3c00, 0xb155, 0x2030 },
      { 0x3c00, 0xb800, 0x293a } },
    { { 0x3f800000, 0xbe2aaaab, 0x3c088886, 0xb95008b9, 0x36369d6d },
      { 0x3f800000, 0xbf000000, 0x3d2aaaa6, 0xbab60705, 0x37cd37cc } },
    { { 0x3ff0000000000000, 0xbfc5555555555543, 0x3f8111111110f30c, 0xbf2a01a019b92fc6,
        0x3ec71de351f3d22b, 0xbe5ae5e2b60f7b91, 0x3de5d8408868552f },
      { 0x3ff0000000000000, 0xbfe0000000000000, 0x3fa5555555555536, 0xbf56c16c16c13a0b,
        0x3efa01a019b1e8d8, 0xbe927e4f7282f468, 0x3e21ee96d2641b13, 0xbda8f76380fbb401 } },
};

/* Coefficient imm + n * |m|; the sign of m says whether of the cosine. */
int128 lane_ftmad(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned format = l->width == 16 ? 0 : l->width == 32 ? 1 : 2;
    bool cosine = m & sign(l);

    return lane_fmla(l, n, m & ~(int128)sign(l), coefficients[format][cosine][l->imm & 7]);
}

/* -- arithmetic -------------------------------------------------------------------------------- */

int128 lane_frsub(struct lanes *l, int128 n, int128 m, int128 d) { return lane_fsub(l, m, n, 0); }
int128 lane_fnmla(struct lanes *l, int128 n, int128 m, int128 d)
{
    return lane_fmls(l, n, m, d ^ (int128)sign(l));
}
int128 lane_fnmls(struct lanes *l, int128 n, int128 m, int128 d)
{
    return lane_fmla(l, n, m, d ^ (int128)sign(l));
}
int128 lane_fcmne(struct lanes *l, int128 n, int128 m, int128 d)
{
    return ~lane_fcmeq(l, n, m, 0);
}

int128 lane_fcmuo(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct float_env e = lane_env(l);
    enum ir_type t = ieee(l->width);
    bool holds = float_compare(&e, t, FCC_UNORD, lane_flushed(l, t, n), lane_flushed(l, t, m));

    lane_env_done(l, &e);
    return holds ? -1 : 0;
}

/* d + n * m of bfloat16, as singles. */
int128 lane_bfmlal(struct lanes *l, int128 n, int128 m, int128 d)
{
    struct lanes single = *l;

    single.width = single.result = 32;
    return lane_fmla(&single, n << 16, m << 16, d);
}

/* Two to the power of `by`, which is the exponent of a normal number. */
static uint64_t power_of_2(const struct lanes *l, int64_t by)
{
    return one(l) + ((uint64_t)by << fraction_bits(l));
}

static int64_t exponent(const struct lanes *l, uint64_t x)
{
    unsigned bits = fraction_bits(l);
    int64_t bias = (int64_t)(one(l) >> bits), biased = (int64_t)(x >> bits);

    return biased ? biased - bias : 63 - __builtin_clzll(x) - (int64_t)bits + 1 - bias;
}

/* x times two to the power of `by`, by steps of which only the last is rounded: what would be tiny
 * becomes the smallest normal number first. */
static uint64_t scale(const struct lanes *l, struct float_env *e, uint64_t x, int64_t by)
{
    enum ir_type t = ieee(l->width);
    uint64_t size = x & ~sign(l);
    int64_t limit = (int64_t)(one(l) >> fraction_bits(l)) - 1;

    if (float_is_nan(t, x) || size == 0 || size == float_inf(t))
        return float_arith(e, IR_fmul, t, x, one(l));
    by = by < -8 * limit ? -8 * limit : by;
    if (exponent(l, size) + by < -limit)
        for (int64_t away = -limit - exponent(l, size), step; away; away -= step, by -= step) {
            step = away < -limit ? -limit : away > limit ? limit : away;
            x = float_arith(e, IR_fmul, t, x, power_of_2(l, step));
        }
    else
        for (; by < -limit; by += limit)
            x = float_arith(e, IR_fmul, t, x, power_of_2(l, -limit));
    by = by < -limit ? -limit : by > 4 * limit ? 4 * limit : by;
    for (; by > limit; by -= limit)
        x = float_arith(e, IR_fmul, t, x, power_of_2(l, limit));
    return float_arith(e, IR_fmul, t, x, power_of_2(l, by));
}

/* FPScale: n times two to the m, rounded once. */
int128 lane_fscale(struct lanes *l, int128 n, int128 m, int128 d)
{
    enum ir_type t = ieee(l->width);
    struct float_env e = lane_env(l);
    uint64_t x = lane_flushed(l, t, n);
    int64_t by = sign_extend((uint64_t)m, l->width);

    return (int128)lane_rounded(l, &e, t, scale(l, &e, x, by));
}

/* FPLogB: the exponent of n as an integer; zero, NaN and infinity are the extreme ones. */
int128 lane_flogb(struct lanes *l, int128 n, int128 m, int128 d)
{
    enum ir_type t = ieee(l->width);
    struct float_env e = { 0 };
    uint64_t x = lane_flushed(l, t, n) & ~sign(l);
    bool none = x == 0 || float_is_nan(t, x);

    e.flags = none ? FP_INVALID : 0;
    lane_env_done(l, &e);
    return none ? (int128)sign(l) : x == float_inf(t) ? (int128)sign(l) - 1 : exponent(l, x);
}

/* -- conversions ------------------------------------------------------------------------------- */

/* Formats of a conversion: log2 of bytes. */
static unsigned width_to(const struct lanes *l) { return 8u << (l->imm & 3); }
static unsigned width_from(const struct lanes *l) { return 8u << (l->imm >> 2 & 3); }

/* FPConvertSVE: alternative half precision does not count, halves are not flushed. */
static uint64_t convert(struct lanes *l, uint64_t v)
{
    enum ir_type to = l->imm & SVE_CVT_BF ? FLOAT_BF16 : ieee(width_to(l));
    enum ir_type from = ieee(width_from(l));
    struct float_env e = lane_env(l);

    if (l->imm & SVE_CVT_ODD)
        e.round = RM_TZ;
    v = float_convert(&e, to, from, from == F16 ? v : lane_flushed(l, from, (int128)v));
    if (l->imm & SVE_CVT_ODD && e.flags & FP_INEXACT)
        v |= 1;
    if (to == F32 || to == F64)
        return lane_rounded(l, &e, to, v);
    lane_env_done(l, &e);
    return v;
}

int128 lane_sve_fcvt(struct lanes *l, int128 n, int128 m, int128 d)
{
    unsigned half = l->width / 2;
    uint64_t v = convert(l, (uint64_t)(l->imm & SVE_CVT_TOP ? n >> half : n) &
                                low_bits(width_from(l)));

    return l->imm & SVE_CVT_TO_TOP ? (int128)(v << half | ((uint64_t)d & low_bits(half))) :
                                     (int128)v;
}

static int128 to_int(struct lanes *l, bool is_signed, int128 n)
{
    struct float_env e = lane_env(l);
    enum ir_type t = ieee(width_from(l));

    e.round = RM_TZ;
    uint64_t r = float_to_int(&e, t, width_to(l), is_signed, FTOI_NAN_ZERO,
                              lane_flushed(l, t, (int128)((uint64_t)n & low_bits(width_from(l)))));
    lane_env_done(l, &e);
    return (int128)r;
}

static int128 from_int(struct lanes *l, bool is_signed, int128 n)
{
    struct float_env e = lane_env(l);
    unsigned width = width_from(l);
    uint64_t v = is_signed ? (uint64_t)sign_extend((uint64_t)n, width) :
                             (uint64_t)n & low_bits(width);
    uint64_t r = float_from_int(&e, ieee(width_to(l)), 64, is_signed, v);

    lane_env_done(l, &e);
    return (int128)r;
}

int128 lane_sve_fcvtzs(struct lanes *l, int128 n, int128 m, int128 d) { return to_int(l, true, n); }
int128 lane_sve_fcvtzu(struct lanes *l, int128 n, int128 m, int128 d)
{
    return to_int(l, false, n);
}
int128 lane_sve_scvtf(struct lanes *l, int128 n, int128 m, int128 d)
{
    return from_int(l, true, n);
}
int128 lane_sve_ucvtf(struct lanes *l, int128 n, int128 m, int128 d)
{
    return from_int(l, false, n);
}
