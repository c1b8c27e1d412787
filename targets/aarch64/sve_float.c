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
