/* Eight queens and more by bit masks; counting of bits.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

static unsigned solve(unsigned all, unsigned columns, unsigned left, unsigned right)
{
    unsigned n = 0;

    if (columns == all)
        return 1;
    for (unsigned free = all & ~(columns | left | right); free;) {
        unsigned bit = free & -free;
        free ^= bit;
        n += solve(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return n;
}

int main(void)
{
    unsigned bits = 0;

    for (unsigned i = 0; i < 3000000; i++)
        for (unsigned x = i * 2654435761u; x; x &= x - 1)
            bits++;
    printf("%u %u\n", solve((1 << 11) - 1, 0, 0, 0), bits);
    return 0;
}
