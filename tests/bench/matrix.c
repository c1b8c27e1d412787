/* Product of integer matrices.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

enum { N = 200 };
static int a[N][N], b[N][N], c[N][N];

int main(void)
{
    unsigned sum = 0;

    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            a[i][j] = i * 3 + j, b[i][j] = i - j * 7;
    for (int round = 0; round < 15; round++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                int s = 0;
                for (int k = 0; k < N; k++)
                    s += a[i][k] * b[k][j];
                c[i][j] = s;
            }
        a[round][round] += c[7][9];
        sum += (unsigned)c[N - 1][round];
    }
    printf("%u\n", sum);
    return 0;
}
