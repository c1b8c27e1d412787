/* Random numbers for the fuzzers' guest programs that have a libc: the same on every machine.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stdint.h>

static uint64_t seed;

static inline uint64_t random_bits(void)
{
    seed += 0x9e3779b97f4a7c15;
    uint64_t z = (seed ^ seed >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

static inline uint32_t below(uint32_t n) { return (uint32_t)(random_bits() >> 33) % n; }

/* Case n of a run depends on both numbers only. */
static inline void seed_case(const char *run, unsigned n)
{
    uint64_t v = 0;

    for (; *run >= '0' && *run <= '9'; run++)
        v = v * 10 + (uint64_t)(*run - '0');
    seed = (v << 32 | n) * 0xd1342543de82ef95;
}
