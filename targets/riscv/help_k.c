/* Scalar cryptography: AES (FIPS 197) and SM4 (GB/T 32907).
 * SPDX-License-Identifier: MIT
 *
 * The Unprivileged ISA 20240411, 32.2, cuts them into insns.
 */
#include "riscv.h"

#include "tcg/vector.h"

/* clang-format off */
const uint8_t riscv_sm4_sbox[256] = {
    0xd6, 0x90, 0xe9, 0xfe, 0xcc, 0xe1, 0x3d, 0xb7, 0x16, 0xb6, 0x14, 0xc2, 0x28, 0xfb, 0x2c, 0x05,
    0x2b, 0x67, 0x9a, 0x76, 0x2a, 0xbe, 0x04, 0xc3, 0xaa, 0x44, 0x13, 0x26, 0x49, 0x86, 0x06, 0x99,
    0x9c, 0x42, 0x50, 0xf4, 0x91, 0xef, 0x98, 0x7a, 0x33, 0x54, 0x0b, 0x43, 0xed, 0xcf, 0xac, 0x62,
    0xe4, 0xb3, 0x1c, 0xa9, 0xc9, 0x08, 0xe8, 0x95, 0x80, 0xdf, 0x94, 0xfa, 0x75, 0x8f, 0x3f, 0xa6,
    0x47, 0x07, 0xa7, 0xfc, 0xf3, 0x73, 0x17, 0xba, 0x83, 0x59, 0x3c, 0x19, 0xe6, 0x85, 0x4f, 0xa8,
    0x68, 0x6b, 0x81, 0xb2, 0x71, 0x64, 0xda, 0x8b, 0xf8, 0xeb, 0x0f, 0x4b, 0x70, 0x56, 0x9d, 0x35,
    0x1e, 0x24, 0x0e, 0x5e, 0x63, 0x58, 0xd1, 0xa2, 0x25, 0x22, 0x7c, 0x3b, 0x01, 0x21, 0x78, 0x87,
    0xd4, 0x00, 0x46, 0x57, 0x9f, 0xd3, 0x27, 0x52, 0x4c, 0x36, 0x02, 0xe7, 0xa0, 0xc4, 0xc8, 0x9e,
    0xea, 0xbf, 0x8a, 0xd2, 0x40, 0xc7, 0x38, 0xb5, 0xa3, 0xf7, 0xf2, 0xce, 0xf9, 0x61, 0x15, 0xa1,
    0xe0, 0xae, 0x5d, 0xa4, 0x9b, 0x34, 0x1a, 0x55, 0xad, 0x93, 0x32, 0x30, 0xf5, 0x8c, 0xb1, 0xe3,
    0x1d, 0xf6, 0xe2, 0x2e, 0x82, 0x66, 0xca, 0x60, 0xc0, 0x29, 0x23, 0xab, 0x0d, 0x53, 0x4e, 0x6f,
    0xd5, 0xdb, 0x37, 0x45, 0xde, 0xfd, 0x8e, 0x2f, 0x03, 0xff, 0x6a, 0x72, 0x6d, 0x6c, 0x5b, 0x51,
    0x8d, 0x1b, 0xaf, 0x92, 0xbb, 0xdd, 0xbc, 0x7f, 0x11, 0xd9, 0x5c, 0x41, 0x1f, 0x10, 0x5a, 0xd8,
    0x0a, 0xc1, 0x31, 0x88, 0xa5, 0xcd, 0x7b, 0xbd, 0x2d, 0x74, 0xd0, 0x12, 0xb8, 0xe5, 0xb4, 0xb0,
    0x89, 0x69, 0x97, 0x4a, 0x0c, 0x96, 0x77, 0x7e, 0x65, 0xb9, 0xf1, 0x09, 0xc5, 0x6e, 0xc6, 0x84,
    0x18, 0xf0, 0x7d, 0xec, 0x3a, 0xdc, 0x4d, 0x20, 0x79, 0xee, 0x5f, 0x3e, 0xd7, 0xcb, 0x39, 0x48,
};
/* clang-format on */

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
    uint32_t v = sm4_spread(riscv_sm4_sbox[b >> shift & 0xff], c & SM4_KEY);

    return (uint32_t)a ^ rotl32(v, shift);
}
