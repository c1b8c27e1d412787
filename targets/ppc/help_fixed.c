/* Fixed-point insns that are rare, in C: Power ISA, Book I chapter 3.3.
 * SPDX-License-Identifier: MIT
 *
 * Words come and go zero-extended to 64 bits.
 */
#include "ppc.h"

#define PURE_HELPER(name)                                                                          \
    uint64_t help_##name(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)

/* -- extended division: (a << width) / b; with c it is the answer whether that does not fit. What
 * does not fit is undefined: 0 ------------------------------------------------------------------
 */

static uint64_t divide_signed(int64_t n, int64_t d, unsigned width, uint64_t ask)
{
    bool bad = d == 0;
    __int128 quotient = bad ? 0 : ((__int128)n * ((__int128)1 << width)) / d;
    __int128 limit = (__int128)1 << (width - 1);

    bad |= quotient >= limit || quotient < -limit;
    return ask ? bad : bad ? 0 : (uint64_t)quotient;
}

static uint64_t divide_unsigned(uint64_t n, uint64_t d, unsigned width, uint64_t ask)
{
    bool bad = n >= d; /* also of d == 0 */
    unsigned __int128 quotient = bad ? 0 : ((unsigned __int128)n << width) / d;

    return ask ? bad : (uint64_t)quotient;
}

PURE_HELPER(divwe) { return (uint32_t)divide_signed((int32_t)a, (int32_t)b, 32, c); }

PURE_HELPER(divweu) { return divide_unsigned((uint32_t)a, (uint32_t)b, 32, c); }
PURE_HELPER(divde) { return divide_signed((int64_t)a, (int64_t)b, 64, c); }
PURE_HELPER(divdeu) { return divide_unsigned(a, b, 64, c); }

/* -- bytes ------------------------------------------------------------------------------------- */

/* The low byte of a is in the range of the two low bytes of b; with c also in that above. */
PURE_HELPER(cmprb)
{
    uint8_t v = (uint8_t)a;
    bool in = v >= (uint8_t)b && v <= (uint8_t)(b >> 8);

    return in || (c && v >= (uint8_t)(b >> 16) && v <= (uint8_t)(b >> 24));
}

PURE_HELPER(cmpeqb)
{
    for (unsigned i = 0; i < 64; i += 8)
        if ((uint8_t)(b >> i) == (uint8_t)a)
            return 1;
    return 0;
}

PURE_HELPER(cmpb)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < 64; i += 8)
        if ((uint8_t)(a >> i) == (uint8_t)(b >> i))
            v |= 0xffull << i;
    return v;
}

PURE_HELPER(popcntb)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < 64; i += 8)
        v |= (uint64_t)__builtin_popcount((uint8_t)(a >> i)) << i;
    return v;
}

PURE_HELPER(popcntw)
{
    return (uint64_t)__builtin_popcount((uint32_t)a) |
           (uint64_t)__builtin_popcount((uint32_t)(a >> 32)) << 32;
}

/* Parity of the lowest bits of the bytes. */
PURE_HELPER(prtyd) { return (uint64_t)__builtin_parityll(a & 0x0101010101010101); }

PURE_HELPER(prtyw)
{
    return (uint64_t)__builtin_parity((uint32_t)a & 0x01010101) |
           (uint64_t)__builtin_parity((uint32_t)(a >> 32) & 0x01010101) << 32;
}

/* -- bits: a is rs, b is rb, which selects or is the mask ----------------------------------------
 */

/* Bit n of the result, from the low end: bit number (byte n of rs) of rb, counted from the high
 * end; 0 for numbers above 63. */
PURE_HELPER(bpermd)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < 8; i++) {
        uint8_t number = (uint8_t)(a >> 8 * i);
        if (number < 64)
            v |= (b >> (63 - number) & 1) << i;
    }
    return v;
}

/* Bits of a under ones of the mask go right, the others left, in order. */
PURE_HELPER(cfuged)
{
    uint64_t right = 0, left = 0;
    unsigned nright = 0, nleft = 0;

    for (unsigned i = 0; i < 64; i++)
        if (b >> i & 1)
            right |= (a >> i & 1) << nright++;
        else
            left |= (a >> i & 1) << nleft++;
    return nright == 64 ? right : right | left << nright;
}

/* Zeros of a under the mask before the first one there. */
PURE_HELPER(cntlzdm)
{
    uint64_t n = 0;

    for (uint64_t bit = 1ull << 63; bit && !(a & b & bit); bit >>= 1)
        n += (b & bit) != 0;
    return n;
}

PURE_HELPER(cnttzdm)
{
    uint64_t n = 0;

    for (uint64_t bit = 1; bit && !(a & b & bit); bit <<= 1)
        n += (b & bit) != 0;
    return n;
}

PURE_HELPER(pdepd)
{
    uint64_t v = 0;

    for (uint64_t mask = b; mask; mask &= mask - 1, a >>= 1)
        if (a & 1)
            v |= mask & -mask;
    return v;
}

PURE_HELPER(pextd)
{
    uint64_t v = 0;
    unsigned n = 0;

    for (uint64_t mask = b; mask; mask &= mask - 1)
        v |= (uint64_t)((a & mask & -mask) != 0) << n++;
    return v;
}

/* -- decimal: densely packed (Book I, appendix B) and binary coded -------------------------------
 */

/* Ten bits from three digits: B.1. */
static unsigned declet_from(unsigned d0, unsigned d1, unsigned d2)
{
    unsigned big = (d0 & 8) >> 1 | (d1 & 8) >> 2 | (d2 & 8) >> 3;
    unsigned x = d0 & 7, y = d1 & 7, z = d2 & 7;

    switch (big) {
    case 0: return x << 7 | y << 4 | z;
    case 1: return x << 7 | y << 4 | 8 | (z & 1);
    case 2: return x << 7 | (z & 6) << 4 | (y & 1) << 4 | 10 | (z & 1);
    case 3: return x << 7 | 4 << 4 | (y & 1) << 4 | 14 | (z & 1);
    case 4: return (z & 6) << 7 | (x & 1) << 7 | y << 4 | 12 | (z & 1);
    case 5: return (y & 6) << 7 | (x & 1) << 7 | 2 << 4 | (y & 1) << 4 | 14 | (z & 1);
    case 6: return (z & 6) << 7 | (x & 1) << 7 | (y & 1) << 4 | 14 | (z & 1);
    default: return (x & 1) << 7 | 6 << 4 | (y & 1) << 4 | 14 | (z & 1);
    }
}

/* Three digits, four bits each: B.2. */
static unsigned digits_of(unsigned v)
{
    unsigned p = v >> 7 & 7, s = v >> 4 & 7, w = v & 7;

    if (!(v & 8))
        return p << 8 | s << 4 | w;
    switch (w >> 1) {
    case 0: return p << 8 | s << 4 | 8 | (w & 1);
    case 1: return p << 8 | (8 | (s & 1)) << 4 | (s & 6) | (w & 1);
    case 2: return (8 | (p & 1)) << 8 | s << 4 | (p & 6) | (w & 1);
    }
    switch (s >> 1) {
    case 0: return (8 | (p & 1)) << 8 | (8 | (s & 1)) << 4 | (p & 6) | (w & 1);
    case 1: return (8 | (p & 1)) << 8 | ((p & 6) | (s & 1)) << 4 | 8 | (w & 1);
    case 2: return p << 8 | (8 | (s & 1)) << 4 | 8 | (w & 1);
    default: return (8 | (p & 1)) << 8 | (8 | (s & 1)) << 4 | 8 | (w & 1);
    }
}

/* In each word two declets, of the low 20 bits, become six digits, and back. */
PURE_HELPER(cdtbcd)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < 64; i += 32)
        v |= (uint64_t)(digits_of(a >> (i + 10) & 1023) << 12 | digits_of(a >> i & 1023)) << i;
    return v;
}

static unsigned declet(uint64_t digits)
{
    return declet_from(digits >> 8 & 15, digits >> 4 & 15, digits & 15);
}

PURE_HELPER(cbcdtd)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < 64; i += 32)
        v |= (uint64_t)(declet(a >> (i + 12)) << 10 | declet(a >> i)) << i;
    return v;
}

/* Digits of 6 where the sum of the two digits does not carry. */
PURE_HELPER(addg6s)
{
    uint64_t v = 0;
    unsigned carry = 0;

    for (unsigned i = 0; i < 64; i += 4) {
        carry = ((a >> i & 15) + (b >> i & 15) + carry) >> 4;
        if (!carry)
            v |= 6ull << i;
    }
    return v;
}
