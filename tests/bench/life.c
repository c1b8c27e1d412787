/* Conway's Game of Life: neighbours in two dimensions.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

enum { N = 256 };
static unsigned char a[N + 2][N + 2], b[N + 2][N + 2];

static void step(unsigned char (*from)[N + 2], unsigned char (*to)[N + 2])
{
    for (int y = 1; y <= N; y++)
        for (int x = 1; x <= N; x++) {
            int n = from[y - 1][x - 1] + from[y - 1][x] + from[y - 1][x + 1] + from[y][x - 1] +
                    from[y][x + 1] + from[y + 1][x - 1] + from[y + 1][x] + from[y + 1][x + 1];
            to[y][x] = n == 3 || (n == 2 && from[y][x]);
        }
}

int main(void)
{
    unsigned x = 5, alive = 0;

    for (int y = 1; y <= N; y++)
        for (int k = 1; k <= N; k++)
            x = x * 69069 + 1, a[y][k] = x >> 31;
    for (int round = 0; round < 100; round++)
        step(a, b), step(b, a);
    for (int y = 1; y <= N; y++)
        for (int k = 1; k <= N; k++)
            alive += a[y][k];
    printf("%u\n", alive);
    return 0;
}
