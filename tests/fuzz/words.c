/* Random numbers, registers' corner values and output for the guest programs that run random insns.
 * SPDX-License-Identifier: MIT
 */
#include "words.h"

uint64_t seed;

uint64_t random_bits(void)
{
    seed += 0x9e3779b97f4a7c15;
    uint64_t z = (seed ^ seed >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

uint32_t below(uint32_t n) { return (uint32_t)(random_bits() >> 33) % n; }

uint32_t pick(const uint8_t *of, uint32_t n) { return of[below(n)]; }

/* -- states ------------------------------------------------------------------------------------ */

static const uint64_t f64[] = { 0,
                                1ull << 63,
                                0x3ff0000000000000,
                                0x7ff0000000000000,
                                0xfff0000000000000,
                                0x7ff8000000000000,
                                0x7ff0000000000001,
                                1,
                                0x000fffffffffffff,
                                0x7fefffffffffffff,
                                0x41dfffffffc00000,
                                0xc1e0000000000000,
                                0x43e0000000000000,
                                0x3fe0000000000000 };
static const uint32_t f32[] = { 0,          1u << 31,   0x3f800000, 0x7f800000, 0xff800000,
                                0x7fc00000, 0x7f800001, 1,          0x7fffff,   0x7f7fffff,
                                0x4f000000, 0xcf000000, 0x3f000000, 0xffc12345, 0x00800000 };
static const uint16_t f16[] = { 0,      0x8000, 0x3c00, 0x7c00, 0xfc00, 0x7e00,
                                0x7c01, 1,      0x3ff,  0x7bff, 0x3800, 0x400 };

uint64_t some_double(void)
{
    uint64_t r = random_bits();
    if (below(3) == 0)
        return f64[below(sizeof f64 / 8)];
    return below(2) ? r : (r & 0x800fffffffffffff) | (uint64_t)(1023 - 70 + below(140)) << 52;
}

uint32_t some_single(void)
{
    uint32_t r = (uint32_t)random_bits();
    if (below(3) == 0)
        return f32[below(sizeof f32 / 4)];
    return below(2) ? r : (r & 0x807fffff) | (127 - 35 + below(70)) << 23;
}

uint16_t some_half(void)
{
    return below(3) ? (uint16_t)random_bits() : f16[below(sizeof f16 / 2)];
}

uint64_t some_f(void)
{
    switch (below(4)) {
    case 0: return 0xffffffff00000000 | some_single();
    case 1: return 0xffffffffffff0000 | some_half();
    default: return some_double();
    }
}

uint64_t some_x(void)
{
    static const uint64_t corner[] = { 0,          1,          ~0ull,      1ull << 63,
                                       ~0ull >> 1, 0x80000000, 0x7fffffff, ~0ull << 31 };
    switch (below(4)) {
    case 0: return corner[below(8)];
    case 1: return random_bits();
    case 2: return random_bits() >> below(64);
    default: return below(70);
    }
}

/* Lanes of some width, all from the same kind of values. */
void fill_lanes(uint8_t *at, uint32_t n)
{
    uint32_t style = below(9);
    for (uint32_t i = 0; i < n; i += 8) {
        uint64_t r = random_bits(), *p = (uint64_t *)(at + i);
        switch (style) {
        case 0: *p = r & 0x7f7f7f7f7f7f7f7f; break;
        case 1: *p = r & 0x01ff01ff01ff01ff; break;
        case 2: *p = r & 0x000001ff000001ff; break;
        case 3: *p = r & 0x00000000000001ff; break;
        case 4: *p = some_double(); break;
        case 5: *p = (uint64_t)some_single() << 32 | some_single(); break;
        case 6:
            *p = (uint64_t)some_half() << 48 | (uint64_t)some_half() << 32 | some_half() << 16 |
                 some_half();
            break;
        case 7: *p = some_x(); break;
        default: *p = r; break;
        }
    }
}

/* -- output ------------------------------------------------------------------------------------ */

static char line[512];
static uint32_t line_size;

void flush(void)
{
    call(CALL_WRITE, 1, (long)line, line_size, 0);
    line_size = 0;
}

void put(char c)
{
    line[line_size++] = c;
    if (line_size == sizeof line)
        flush();
}

void say(const char *text)
{
    while (*text)
        put(*text++);
}

void say_hex(uint64_t v, int digits)
{
    for (int i = digits - 1; i >= 0; i--)
        put("0123456789abcdef"[v >> 4 * i & 15]);
}

void say_number(uint32_t n)
{
    if (n >= 10)
        say_number(n / 10);
    put((char)('0' + n % 10));
}

uint64_t hash(uint64_t h, const void *data, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        h = (h ^ ((const uint8_t *)data)[i]) * 0x100000001b3;
    return h;
}

uint32_t number(const char *text)
{
    uint32_t n = 0;
    while (text && *text)
        n = n * 10 + (uint32_t)(*text++ - '0');
    return n;
}

bool has(const char *letters, char letter)
{
    while (*letters && *letters != letter)
        letters++;
    return *letters;
}
