/* What the host's processor has, once.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

struct leaf { uint32_t a, b, c, d; };

static struct leaf cpuid(uint32_t leaf, uint32_t sub)
{
    struct leaf l;

    __asm__("cpuid" : "=a"(l.a), "=b"(l.b), "=c"(l.c), "=d"(l.d) : "a"(leaf), "c"(sub));
    return l;
}

/* Does the kernel save these parts of the state? (SDM vol. 1, 13.3) */
static bool enabled(uint64_t mask)
{
    uint32_t low, high;

    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & mask) == mask;
}

static uint32_t if_set(uint32_t word, unsigned at, uint32_t feature)
{
    return word >> at & 1 ? feature : 0;
}

/* SDM vol. 2, CPUID: leaf 1. */
static uint32_t basic(struct leaf l, bool avx)
{
    uint32_t f = (l.c >> 20 & 1 ? if_set(l.c, 19, SSE41) : 0) | if_set(l.c, 23, POPCNT) |
                 if_set(l.c, 22, MOVBE) | if_set(l.c, 13, CX16) | if_set(l.c, 1, PCLMUL) |
                 if_set(l.c, 25, AESNI);

    if (avx)
        f |= if_set(l.c, 28, AVX) | if_set(l.c, 29, F16C) | if_set(l.c, 12, FMA);
    return f;
}

/* Leaf 7. */
static uint32_t extended(struct leaf l, bool avx, bool avx512)
{
    const uint32_t all = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31;     /* F, DQ, BW, VL */
    const uint32_t counts = 1u << 12 | 1u << 14;                /* BITALG, VPOPCNTDQ */
    uint32_t f = if_set(l.b, 0, FSGSBASE) | if_set(l.b, 29, SHANI) | if_set(l.c, 8, GFNI);

    if (avx)
        f |= if_set(l.b, 5, AVX2) | if_set(l.b, 3, BMI1) | if_set(l.b, 8, BMI2);
    if (avx512 && (l.b & all) == all)
        f |= AVX512 | if_set(l.c, 11, VNNI) |
             ((l.c & counts) == counts ? if_set(l.b, 28, AVX512BITS) : 0);
    return f;
}

uint32_t x86_64_host_features(void)
{
    uint32_t leaves = cpuid(0, 0).a;
    struct leaf one = cpuid(1, 0);
    bool xsave = one.c >> 27 & 1, avx = xsave && enabled(6), avx512 = xsave && enabled(0xe6);
    uint32_t f = basic(one, avx);

    if (leaves >= 7)
        f |= extended(cpuid(7, 0), avx, avx512);
    if (cpuid(0x80000000, 0).a >= 0x80000001)
        f |= if_set(cpuid(0x80000001, 0).c, 5, LZCNT);
    return f;
}
