/* Greatest common divisors, digits, modular powers: division.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>

static unsigned gcd(unsigned a, unsigned b)
{
    while (b) {
        unsigned r = a % b;
        a = b, b = r;
    }
    return a;
}

static uint64_t power(uint64_t base, uint64_t n, uint64_t m)
{
    uint64_t r = 1;
    for (; n; n >>= 1, base = base * base % m)
        if (n & 1)
            r = r * base % m;
    return r;
}

int main(void)
{
    uint64_t sum = 0;

    for (unsigned a = 1; a < 1200; a++)
        for (unsigned b = 1; b < 1200; b++)
            sum += gcd(a, b);
    for (uint64_t i = 1; i < 60000; i++)
        sum += power(i, 1000000005, 1000000007);
    for (int i = 0; i < 2000000; i++)
        for (int d = i; d; d /= 10)
            sum += d % 10;
    printf("%llu\n", (unsigned long long)sum);
    return 0;
}
