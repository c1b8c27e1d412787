/* Bubble sort: neighbours compared and swapped in memory.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

enum { N = 6000 };
static int v[N];

int main(void)
{
    unsigned x = 12345;
    long sum = 0;

    for (int i = 0; i < N; i++)
        x = x * 1103515245 + 12345, v[i] = (int)(x >> 8);
    for (int end = N - 1; end > 0; end--)
        for (int i = 0; i < end; i++)
            if (v[i] > v[i + 1]) {
                int t = v[i];
                v[i] = v[i + 1], v[i + 1] = t;
            }
    for (int i = 0; i < N; i++)
        sum += (long)v[i] * i;
    printf("%ld\n", sum);
    return 0;
}
