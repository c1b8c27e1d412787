/* Vector cryptography: AES, SHA-2, SM3, SM4, GHASH. Chapter 33; FIPS 197, FIPS 180-4, GB/T 32905,
 * GB/T 32907, NIST SP 800-38D.
 * SPDX-License-Identifier: MIT
 *
 * A function gets one group of each operand: d (vd, in and out), a (vs2), b (vs1).
 */
#include "v.h"

#include "tcg/vector.h"

typedef void group(struct v_call *c, void *d, const void *a, const void *b);
#define GROUP(name) static void name(struct v_call *c, void *d, const void *a, const void *b)

static uint32_t rotl(uint32_t v, unsigned n) { return v << (n & 31) | v >> (-n & 31); }

/* -- AES: the scalar insns do half a state each ------------------------------------------------ */

struct aes { uint64_t low, high; };

static struct aes aes_load(const void *p)
{
    struct aes s;

    memcpy(&s, p, sizeof(s));
    return s;
}

static void aes_store_xor(void *p, struct aes s, struct aes key)
{
    s.low ^= key.low;
    s.high ^= key.high;
    memcpy(p, &s, sizeof(s));
}

static struct aes aes_round(struct v_call *c, struct aes s, unsigned how)
{
    return (struct aes){ help_aes64(c->s->rt.cpu, s.low, s.high, how, 0),
                         help_aes64(c->s->rt.cpu, s.high, s.low, how, 0) };
}

GROUP(aesef) { aes_store_xor(d, aes_round(c, aes_load(d), 0), aes_load(a)); }
GROUP(aesem) { aes_store_xor(d, aes_round(c, aes_load(d), AES_MIX), aes_load(a)); }
GROUP(aesdf) { aes_store_xor(d, aes_round(c, aes_load(d), AES_INVERSE), aes_load(a)); }
GROUP(aesz) { aes_store_xor(d, aes_load(d), aes_load(a)); }

/* The key is added before the columns are mixed. */
GROUP(aesdm)
{
    aesdf(c, d, a, b);
    aes_store_xor(d, aes_round(c, aes_load(d), AES_INVERSE | AES_ONLY_MIX), (struct aes){ 0, 0 });
}

/* SubWord of `word`, rotated and with constant number `round` before 10. */
static uint32_t key_word(struct v_call *c, uint32_t word, unsigned round)
{
    return (uint32_t)help_aes64ks1i(c->s->rt.cpu, (uint64_t)word << 32, round, 0, 0);
}

/* Words of the next round key: each is the sum of the one before and of an old one. */
static void key_chain(uint32_t *d, uint32_t first, const uint32_t *old)
{
    for (unsigned i = 0; i < 4; i++)
        d[i] = first = first ^ old[i];
}

/* AES-128. Rounds out of range are mapped into it: section 33.3.9. */
GROUP(aeskf1)
{
    unsigned round = c->scalar & 15;
    uint32_t old[4];

    if (round == 0 || round > 10)
        round ^= 8;
    memcpy(old, a, sizeof(old));
    key_chain(d, key_word(c, old[3], round - 1), old);
}

/* AES-256 */
GROUP(aeskf2)
{
    unsigned round = c->scalar & 15;
    uint32_t now[4], old[4];

    if (round < 2 || round > 14)
        round ^= 8;
    memcpy(now, a, sizeof(now));
    memcpy(old, d, sizeof(old));
    key_chain(d, key_word(c, now[3], round & 1 ? 10 : round / 2 - 1), old);
}

/* -- SHA-2: SHA-256 with SEW = 32, SHA-512 with 64 --------------------------------------------- */

/* The third of a sigma is a shift. */
struct sha2_rotations { uint8_t sum0[3], sum1[3], sigma0[3], sigma1[3]; };

static const struct sha2_rotations sha256 = {
    { 2, 13, 22 }, { 6, 11, 25 }, { 7, 18, 3 }, { 17, 19, 10 }
};
static const struct sha2_rotations sha512 = {
    { 28, 34, 39 }, { 14, 18, 41 }, { 1, 8, 7 }, { 19, 61, 6 }
};

static const struct sha2_rotations *rotations(const struct v_call *c)
{
    return c->sew == 3 ? &sha512 : &sha256;
}

static uint64_t rotr(const struct v_call *c, uint64_t v, unsigned n)
{
    return c->sew == 3 ? v >> n | v << (64 - n) : rotl((uint32_t)v, 32 - n);
}

static uint64_t sum(const struct v_call *c, const uint8_t n[3], uint64_t v)
{
    return rotr(c, v, n[0]) ^ rotr(c, v, n[1]) ^ rotr(c, v, n[2]);
}

static uint64_t sigma(const struct v_call *c, const uint8_t n[3], uint64_t v)
{
    v &= low_bits(8u << c->sew);
    return rotr(c, v, n[0]) ^ rotr(c, v, n[1]) ^ v >> n[2];
}

/* W[16..19] from W[0..3] (d), W[4], W[9..11] (a), W[12..15] (b). */
GROUP(sha2ms)
{
    const struct sha2_rotations *n = rotations(c);
    uint64_t w[20];

    for (unsigned i = 0; i < 4; i++) {
        w[i] = v_get(d, c->sew, i);
        w[i == 0 ? 4 : 8 + i] = v_get(a, c->sew, i);
        w[12 + i] = v_get(b, c->sew, i);
    }
    for (unsigned t = 16; t < 20; t++)
        w[t] = sigma(c, n->sigma1, w[t - 2]) + w[t - 7] + sigma(c, n->sigma0, w[t - 15]) +
               w[t - 16];
    for (unsigned i = 0; i < 4; i++)
        v_put(d, c->sew, i, w[16 + i]);
}

static uint64_t choose(uint64_t x, uint64_t y, uint64_t z) { return (x & y) | (~x & z); }
static uint64_t majority(uint64_t x, uint64_t y, uint64_t z) { return (x & y) | (x & z) | (y & z); }

/* Two rounds. s[] is a to h. */
static void sha2_rounds(struct v_call *c, void *d, const void *a, const uint64_t w[2])
{
    const struct sha2_rotations *n = rotations(c);
    uint64_t s[8] = {
        v_get(a, c->sew, 3), v_get(a, c->sew, 2), v_get(d, c->sew, 3), v_get(d, c->sew, 2),
        v_get(a, c->sew, 1), v_get(a, c->sew, 0), v_get(d, c->sew, 1), v_get(d, c->sew, 0),
    };

    for (unsigned i = 0; i < 2; i++) {
        uint64_t t1 = s[7] + sum(c, n->sum1, s[4]) + choose(s[4], s[5], s[6]) + w[i];
        uint64_t t2 = sum(c, n->sum0, s[0]) + majority(s[0], s[1], s[2]);

        memmove(s + 1, s, 7 * sizeof(*s));
        s[4] += t1;
        s[0] = t1 + t2;
        for (unsigned k = 0; k < 8; k++)
            s[k] &= low_bits(8u << c->sew);
    }
    v_put(d, c->sew, 3, s[0]);
    v_put(d, c->sew, 2, s[1]);
    v_put(d, c->sew, 1, s[4]);
    v_put(d, c->sew, 0, s[5]);
}

GROUP(sha2ch) { sha2_rounds(c, d, a, (uint64_t[]){ v_get(b, c->sew, 2), v_get(b, c->sew, 3) }); }
GROUP(sha2cl) { sha2_rounds(c, d, a, (uint64_t[]){ v_get(b, c->sew, 0), v_get(b, c->sew, 1) }); }

/* -- SM4 --------------------------------------------------------------------------------------- */

static uint32_t sm4_substitute(uint32_t v)
{
    uint32_t r = 0;

    for (unsigned i = 0; i < 32; i += 8)
        r |= (uint32_t)sm4_sbox[v >> i & 255] << i;
    return r;
}

/* Constant number i of the key schedule: bytes (4 i + j) * 7. */
static uint32_t sm4_constant(unsigned i)
{
    uint32_t r = 0;

    for (unsigned j = 0; j < 4; j++)
        r = r << 8 | ((4 * i + j) * 7 & 255);
    return r;
}

/* Four new words of keys; keys of round group number c->scalar. */
GROUP(sm4k)
{
    uint32_t k[8];

    memcpy(k, a, 16);
    for (unsigned i = 0; i < 4; i++) {
        uint32_t v = k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ sm4_constant(4 * (c->scalar & 7) + i);

        v = sm4_substitute(v);
        k[i + 4] = k[i] ^ v ^ rotl(v, 13) ^ rotl(v, 23);
    }
    memcpy(d, k + 4, 16);
}

GROUP(sm4r)
{
    uint32_t x[8], keys[4];

    memcpy(x, d, 16);
    memcpy(keys, a, 16);
    for (unsigned i = 0; i < 4; i++) {
        uint32_t v = sm4_substitute(x[i + 1] ^ x[i + 2] ^ x[i + 3] ^ keys[i]);

        x[i + 4] = x[i] ^ v ^ rotl(v, 2) ^ rotl(v, 10) ^ rotl(v, 18) ^ rotl(v, 24);
    }
    memcpy(d, x + 4, 16);
}

/* -- SM3: words are big-endian ----------------------------------------------------------------- */

static void swap_words(uint32_t *to, const void *from, unsigned n)
{
    memcpy(to, from, 4 * n);
    for (unsigned i = 0; i < n; i++)
        to[i] = __builtin_bswap32(to[i]);
}

/* Words 16 to 23 of the expanded message from words 0 to 7 (b) and 8 to 15 (a). */
GROUP(sm3me)
{
    uint32_t w[24];

    swap_words(w, b, 8);
    swap_words(w + 8, a, 8);
    for (unsigned i = 16; i < 24; i++) {
        uint32_t x = w[i - 16] ^ w[i - 9] ^ rotl(w[i - 3], 15);

        w[i] = x ^ rotl(x, 15) ^ rotl(x, 23) ^ rotl(w[i - 13], 7) ^ w[i - 6];
    }
    swap_words(d, w + 16, 8);
}

/* Round number j; s[] is A to H, w the message word, x the sum of two of them. */
static void sm3_round(uint32_t s[8], unsigned j, uint32_t w, uint32_t x)
{
    bool first = j < 16;
    uint32_t constant = rotl(first ? 0x79cc4519 : 0x7a879d8a, j);
    uint32_t ss1 = rotl(rotl(s[0], 12) + s[4] + constant, 7), ss2 = ss1 ^ rotl(s[0], 12);
    uint32_t ff = first ? s[0] ^ s[1] ^ s[2] : (uint32_t)majority(s[0], s[1], s[2]);
    uint32_t gg = first ? s[4] ^ s[5] ^ s[6] : (uint32_t)choose(s[4], s[5], s[6]);
    uint32_t tt1 = ff + s[3] + ss2 + x, tt2 = gg + s[7] + ss1 + w;
    const uint32_t next[8] = { tt1, s[0], rotl(s[1], 9), s[2],
                               tt2 ^ rotl(tt2, 9) ^ rotl(tt2, 17), s[4], rotl(s[5], 19), s[6] };

    memcpy(s, next, sizeof(next));
}

GROUP(sm3c)
{
    unsigned j = 2 * (c->scalar & 31);
    uint32_t s[8], w[8];

    swap_words(s, d, 8);
    swap_words(w, a, 8);
    sm3_round(s, j, w[0], w[0] ^ w[4]);
    sm3_round(s, j + 1, w[1], w[1] ^ w[5]);
    swap_words(d, s, 8);
}

/* -- GHASH: GF(2^128) modulo x^128 + x^7 + x^2 + x + 1, bits of bytes reversed ----------------- */

static unsigned __int128 reversed(const void *p)
{
    uint64_t half[2];

    memcpy(half, p, sizeof(half));
    for (unsigned i = 0; i < 2; i++) {
        half[i] = (half[i] >> 1 & 0x5555555555555555) | (half[i] & 0x5555555555555555) << 1;
        half[i] = (half[i] >> 2 & 0x3333333333333333) | (half[i] & 0x3333333333333333) << 2;
        half[i] = (half[i] >> 4 & 0x0f0f0f0f0f0f0f0f) | (half[i] & 0x0f0f0f0f0f0f0f0f) << 4;
    }
    return (unsigned __int128)half[1] << 64 | half[0];
}

static void multiply(void *d, unsigned __int128 s, unsigned __int128 h)
{
    unsigned __int128 z = 0;

    for (unsigned i = 0; i < 128; i++) {
        if (s >> i & 1)
            z ^= h;
        h = h << 1 ^ (h >> 127 ? 0x87 : 0);
    }
    z = reversed(&z);
    memcpy(d, &z, sizeof(z));
}

GROUP(gmul) { multiply(d, reversed(d), reversed(a)); }
GROUP(ghsh) { multiply(d, reversed(d) ^ reversed(b), reversed(a)); }

/* -- loop -------------------------------------------------------------------------------------- */

static group *const groups[] = {
#define V_CRYPTO(name, shape, flags, function) [V_##name - V_FIRST_CRYPTO] = function,
#include "targets/riscv/v_crypto.def"
#undef V_CRYPTO
};

void v_run_crypto(struct v_call *c)
{
    const struct v_op *op = &v_ops[c->insn.op];
    unsigned bytes = (op->flags & OF_8 ? 8u : 4u) << c->sew;
    group *f = groups[c->insn.op - V_FIRST_CRYPTO];

    for (unsigned at = c->vstart << c->sew; at < c->vl << c->sew; at += bytes)
        f(c, c->d + at, op->shape == GROUP_1 ? c->a : c->a + at, c->b + at);
}
