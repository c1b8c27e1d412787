/* Bit permutations that the IR does not express: Unprivileged ISA 20240411, 32.4.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

/* Each group of `width` bits of the indices picks a group of the value; 0 where there is none.
 * RV32's values come zero-extended: their groups above bit 31 are 0 as the ISA wants, and the
 * caller drops the upper half. */
static uint64_t permute(uint64_t value, uint64_t index, unsigned width)
{
    uint64_t result = 0;

    for (unsigned at = 0; at < 64; at += width) {
        uint64_t from = bits(index, at, width) * width;
        if (from < 64)
            result |= bits(value, (unsigned)from, width) << at;
    }
    return result;
}

uint64_t help_xperm4(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return permute(a, b, 4);
}

uint64_t help_xperm8(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return permute(a, b, 8);
}

/* RV32: the lower half to even bits, the upper half to odd bits. */
uint64_t help_zip(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t result = 0;

    for (unsigned i = 0; i < 16; i++)
        result |= bits(a, i, 1) << 2 * i | bits(a, i + 16, 1) << (2 * i + 1);
    return result;
}

uint64_t help_unzip(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t result = 0;

    for (unsigned i = 0; i < 16; i++)
        result |= bits(a, 2 * i, 1) << i | bits(a, 2 * i + 1, 1) << (i + 16);
    return result;
}
