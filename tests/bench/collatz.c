/* Lengths of Collatz sequences: unpredictable branches, no memory.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
    unsigned best = 0, at = 0;

    for (unsigned start = 1; start < 400000; start++) {
        unsigned steps = 0;
        for (uint64_t n = start; n != 1; steps++)
            n = n & 1 ? 3 * n + 1 : n / 2;
        if (steps > best)
            best = steps, at = start;
    }
    printf("%u %u\n", at, best);
    return 0;
}
