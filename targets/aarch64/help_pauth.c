/* Pointer authentication at run time: QARMA, codes that are wrong, new keys.
 * SPDX-License-Identifier: MIT
 *
 * QARMA-64 is described in R. Avanzi, "The QARMA Block Cipher Family", 2017; the Arm ARM uses it
 * with 5 rounds and the S-box sigma 2 (FEAT_PACQARMA5) or 3 rounds and sigma 1 (FEAT_PACQARMA3):
 * shared/functions/aarch64/ComputePAC.
 */
#include "aarch64.h"

#include "tcg/backend.h"

#include <signal.h>
#include <sys/random.h>

/* -- QARMA ------------------------------------------------------------------------------------- */

enum { CELLS = 16 };

/* Cell 0 is the most significant one. */
static unsigned cell(uint64_t v, unsigned i) { return v >> (60 - 4 * i) & 15; }
static uint64_t at_cell(uint64_t v, unsigned i) { return v << (60 - 4 * i); }

static const uint8_t shuffle_order[] = { 0, 11, 6, 13, 10, 1, 12, 7, 5, 14, 3, 8, 15, 4, 9, 2 };
static const uint8_t tweak_order[] = { 6, 5, 14, 15, 0, 1, 2, 3, 7, 12, 13, 4, 8, 9, 10, 11 };
static const uint8_t sigma1[] = { 10, 13, 14, 6, 15, 7, 3, 5, 9, 8, 0, 12, 11, 1, 2, 4 };
static const uint8_t sigma2[] = { 11, 6, 8, 15, 12, 0, 9, 14, 3, 7, 4, 5, 13, 2, 1, 10 };
static const uint8_t sigma2_inverse[] = { 5, 14, 13, 8, 10, 11, 1, 9, 2, 6, 15, 0, 4, 12, 7, 3 };
enum { TWEAKED_CELLS = 1 << 0 | 1 << 1 | 1 << 3 | 1 << 4 | 1 << 8 | 1 << 11 | 1 << 13 };

static uint64_t shuffle(uint64_t v, const uint8_t order[CELLS])
{
    uint64_t r = 0;

    for (unsigned i = 0; i < CELLS; i++)
        r |= at_cell(cell(v, order[i]), i);
    return r;
}

static uint64_t unshuffle(uint64_t v, const uint8_t order[CELLS])
{
    uint64_t r = 0;

    for (unsigned i = 0; i < CELLS; i++)
        r |= at_cell(cell(v, i), order[i]);
    return r;
}

static uint64_t substitute(uint64_t v, const uint8_t box[16])
{
    uint64_t r = 0;

    for (unsigned i = 0; i < CELLS; i++)
        r |= at_cell(box[cell(v, i)], i);
    return r;
}

static unsigned rotate(unsigned v, unsigned n) { return (v << n | v >> (4 - n)) & 15; }

/* Columns times the circulant matrix (0, rho, rho^2, rho). */
static uint64_t mix(uint64_t v)
{
    uint64_t r = 0;

    for (unsigned i = 0; i < CELLS; i++)
        r |= at_cell(rotate(cell(v, (i + 4) % CELLS), 1) ^ rotate(cell(v, (i + 8) % CELLS), 2) ^
                         rotate(cell(v, (i + 12) % CELLS), 1), i);
    return r;
}

static uint64_t tweak(uint64_t v)
{
    uint64_t r = 0;

    v = shuffle(v, tweak_order);
    for (unsigned i = 0; i < CELLS; i++) {
        unsigned c = cell(v, i);
        if (TWEAKED_CELLS >> i & 1)
            c = c >> 1 | ((c ^ c >> 1) & 1) << 3;
        r |= at_cell(c, i);
    }
    return r;
}

static uint64_t untweak(uint64_t v)
{
    uint64_t r = 0;

    for (unsigned i = 0; i < CELLS; i++) {
        unsigned c = cell(v, i);
        if (TWEAKED_CELLS >> i & 1)
            c = (c << 1 & 14) | ((c ^ c >> 3) & 1);
        r |= at_cell(c, i);
    }
    return unshuffle(r, tweak_order);
}

static const uint64_t round_constants[] = {
    0, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89, 0x452821e638d01377,
};

/* The reflector in the middle. */
static uint64_t reflect(uint64_t v, uint64_t key, const uint8_t *inverse)
{
    v = unshuffle(mix(shuffle(v, shuffle_order)) ^ key, shuffle_order);
    return substitute(v, inverse);
}

uint64_t aarch64_qarma(uint64_t v, uint64_t modifier, const uint64_t key[2], bool three)
{
    const uint64_t alpha = 0xc0ac29b7c97c50dd, k0 = key[1], k1 = key[0];
    const uint64_t w1 = (k0 << 63 | k0 >> 1) ^ k0 >> 63;
    const uint8_t *box = three ? sigma1 : sigma2, *inverse = three ? sigma1 : sigma2_inverse;
    unsigned last = three ? 2 : 4;

    v ^= k0;
    for (unsigned i = 0; i <= last; i++) {
        v ^= k1 ^ modifier ^ round_constants[i];
        if (i > 0)
            v = mix(shuffle(v, shuffle_order));
        v = substitute(v, box);
        modifier = tweak(modifier);
    }
    v = substitute(mix(shuffle(v ^ w1 ^ modifier, shuffle_order)), box);
    v = reflect(v, k1, inverse);
    v = unshuffle(mix(v), shuffle_order) ^ k0 ^ modifier;
    for (unsigned i = 0; i <= last; i++) {
        v = substitute(v, inverse);
        if (i < last)
            v = unshuffle(mix(v), shuffle_order);
        modifier = untweak(modifier);
        v ^= round_constants[last - i] ^ k1 ^ modifier ^ alpha;
    }
    return v ^ w1;
}

/* -- helpers ----------------------------------------------------------------------------------- */

/* For PACGA, which signs 32 bits of any data: more rounds than there are for addresses. */
static uint64_t own_hash(uint64_t v, uint64_t modifier, const uint64_t key[2])
{
    uint64_t h = v ^ key[0];

    for (unsigned i = 0; i < 3; i++) {
        h = (h ^ h >> 29) * (key[1] | 1);
        h = (h ^ h >> 31 ^ modifier) * 0x9e3779b97f4a7c15;
    }
    return h ^ h >> 32;
}

/* An address without its code: bits 54 to 48 are copies of bit 55. */
static uint64_t plain_address(uint64_t v)
{
    const uint64_t field = low_bits(7) << 48;

    return v >> 55 & 1 ? v | field : v & ~field;
}

/* a: the address, b: the modifier, c: the key's number. The whole hash. */
uint64_t help_pauth_hash(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    const struct aarch64 *s = cpu->state;
    uint64_t v = c == A64_KEY_GA ? a : plain_address(a);

    if (!(cpu->features & (A64_QARMA3 | A64_QARMA5)))
        return own_hash(v, b, s->keys[c]);
    return aarch64_qarma(v, b, s->keys[c], cpu->features & A64_QARMA3);
}

/* a: an authenticated address. FEAT_FPAC: Linux raises ILL_ILLOPN where the code was wrong. */
uint64_t help_pauth_check(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    if (plain_address(a) != a)
        cpu_raise(cpu, (struct exception){ .kind = EXC_ILLEGAL, .detail = ILL_ILLOPN });
    return 0;
}

void aarch64_new_keys(struct aarch64 *s, unsigned which)
{
    for (unsigned i = 0; i < countof(s->keys); i++) {
        if (!(which >> i & 1))
            continue;
        if (getrandom(s->keys[i], sizeof(s->keys[i]), 0) != sizeof(s->keys[i]))
            die("no random numbers for the keys of pointer authentication");
        s->keys[i][1] |= 1;             /* a factor: odd ones lose nothing */
    }
}

uint64_t aarch64_pauth_mask(const struct cpu *cpu)
{
    return cpu->features & A64_PAUTH ? low_bits(7) << 48 : 0;
}
