/* Primes by Eratosthenes: byte stores at a stride, counting.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <string.h>

static unsigned char composite[1 << 20];

int main(void)
{
    unsigned n = sizeof(composite), count = 0;

    for (int round = 0; round < 30; round++) {
        memset(composite, 0, n);
        for (unsigned i = 2; i < n; i++) {
            if (composite[i])
                continue;
            count++;
            for (unsigned k = 2 * i; k < n; k += i)
                composite[k] = 1;
        }
    }
    printf("%u\n", count);
    return 0;
}
