/* Scalar cryptography: AES (FIPS 197) and SM4 (GB/T 32907).
 * SPDX-License-Identifier: MIT
 *
 * The Unprivileged ISA 20240411, 32.2, cuts them into insns.
 */
#include "riscv.h"

#include "tcg/vector.h"

static uint32_t rotl32(uint32_t v, unsigned n) { return n ? v << n | v >> (32 - n) : v; }

/* -- AES ----------------------------------------------------------------------------------- */

/* 2 * a in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1 */
static uint8_t twice(uint8_t a) { return (uint8_t)(a << 1 ^ (a >> 7) * 0x1b); }

/* The same in each of eight bytes. */
static uint64_t twice_each(uint64_t v)
{
    uint64_t high = v >> 7 & 0x0101010101010101;

    return (v & 0x7f7f7f7f7f7f7f7f) << 1 ^ high * 0x1b;
}

/* Byte i of each column takes the place of byte i - n; bytes come around. */
static uint64_t rotate_columns(uint64_t v, unsigned n)
{
    uint64_t stay = (0xffffffffu >> 8 * n) * 0x100000001ull;

    return (v >> 8 * n & stay) | (v << (32 - 8 * n) & ~stay);
}

/* Two columns (FIPS 197, 5.1.3): byte i becomes 2 a[i] + 3 a[i+1] + a[i+2] + a[i+3]. The inverse
 * (5.3.3) is the same after adding 4 (a[i] + a[i+2]). */
static uint64_t mix_columns(uint64_t v, bool inverse)
{
    if (inverse)
        v ^= twice_each(twice_each(v ^ rotate_columns(v, 2)));
    uint64_t v2 = twice_each(v);
    return v2 ^ rotate_columns(v2 ^ v, 1) ^ rotate_columns(v, 2) ^ rotate_columns(v, 3);
}

static uint8_t substitute(uint8_t a, bool inverse)
{
    return (inverse ? aes_inverse_sbox : aes_sbox)[a];
}

/* Columns 0 and 1 of the state (low, high) after (inverse) ShiftRows and SubBytes. */
static uint64_t shift_and_substitute(uint64_t low, uint64_t high, bool inverse)
{
    uint64_t result = 0;

    for (unsigned i = 0; i < 8; i++) {
        unsigned row = i % 4, column = (i / 4 + (inverse ? 4 - row : row)) % 4;
        unsigned from = row + 4 * column;
        uint8_t byte = (uint8_t)((from < 8 ? low : high) >> from % 8 * 8);
        result |= (uint64_t)substitute(byte, inverse) << 8 * i;
    }
    return result;
}

/* a, b: rs1, rs2; c: enum aes with the number of the byte. */
uint64_t help_aes32(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    unsigned shift = 8 * (c & AES_BYTE);
    uint8_t byte = substitute((uint8_t)(b >> shift), c & AES_INVERSE);
    uint32_t v = c & AES_MIX ? (uint32_t)mix_columns(byte, c & AES_INVERSE) : byte;

    return (uint32_t)a ^ rotl32(v, shift);
}

/* a, b: rs1, rs2; c: enum aes. */
uint64_t help_aes64(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    bool inverse = c & AES_INVERSE;
    uint64_t v = c & AES_ONLY_MIX ? a : shift_and_substitute(a, b, inverse);

    return c & (AES_MIX | AES_ONLY_MIX) ? mix_columns(v, inverse) : v;
}

/* a: rs1; b: number of the round, 10 for the step of AES-256 that neither rotates nor adds a
 * constant. */
uint64_t help_aes64ks1i(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint32_t word = (uint32_t)(a >> 32), result = 0;
    uint8_t constant = 1;

    if (b < 10)
        word = rotl32(word, 24);
    for (unsigned i = 0; i < 4; i++)
        result |= (uint32_t)aes_sbox[word >> 8 * i & 0xff] << 8 * i;
    for (unsigned i = 0; i < b; i++)
        constant = twice(constant);
    if (b < 10)
        result ^= constant;
    return result | (uint64_t)result << 32;
}

/* -- SM4 ----------------------------------------------------------------------------------- */

/* The linear transformations L (rounds) and L' (keys): sums of rotations. SM4 is big-endian: byte 0
 * of the insn is the highest of the word. */
static uint32_t sm4_spread(uint8_t byte, bool key)
{
    uint32_t v = (uint32_t)byte << 24;
    uint32_t sum = key ? v ^ rotl32(v, 13) ^ rotl32(v, 23)
                       : v ^ rotl32(v, 2) ^ rotl32(v, 10) ^ rotl32(v, 18) ^ rotl32(v, 24);

    return __builtin_bswap32(sum);
}

/* a, b: rs1, rs2; c: number of the byte, and SM4_KEY. */
uint64_t help_sm4(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    unsigned shift = 8 * (c & AES_BYTE);
    uint32_t v = sm4_spread(sm4_sbox[b >> shift & 0xff], c & SM4_KEY);

    return (uint32_t)a ^ rotl32(v, shift);
}
