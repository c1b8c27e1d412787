/* Fibonacci and Ackermann numbers by recursion.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

static __attribute__((noinline)) unsigned fib(unsigned n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

static __attribute__((noinline)) unsigned ackermann(unsigned m, unsigned n)
{
    if (m == 0)
        return n + 1;
    return ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
}

int main(void)
{
    printf("%u %u\n", fib(34), ackermann(3, 7));
    return 0;
}
