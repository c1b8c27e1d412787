/* Nested loops with calls that are not inlined.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

static __attribute__((noinline)) int step(int a, int b) { return a * 3 + (b ^ a >> 3); }
static __attribute__((noinline)) int clamp(int x, int low, int high)
{
    return x < low ? low : x > high ? high : x;
}
static __attribute__((noinline)) int both(int a, int b)
{
    return clamp(step(a, b), -1000000, 1000000) + clamp(b, 0, 255);
}

int main(void)
{
    int s = 1;

    for (int i = 0; i < 3000; i++)
        for (int k = 0; k < 3000; k++)
            s = both(s, i + k);
    printf("%d\n", s);
    return 0;
}
