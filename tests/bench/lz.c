/* Matches by hash chains as in a compressor, and an edit distance.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>

enum { N = 1 << 17, WIDTH = 1200 };
static uint8_t data[N + 8];
static int32_t head[1 << 14], previous[N];
static int row[WIDTH + 1];

static int match(const uint8_t *a, const uint8_t *b, int most)
{
    int n = 0;
    while (n < most && a[n] == b[n])
        n++;
    return n;
}

static int smallest(int a, int b, int c) { int m = a < b ? a : b; return m < c ? m : c; }

static int distance(const uint8_t *a, const uint8_t *b)
{
    for (int k = 0; k <= WIDTH; k++)
        row[k] = k;
    for (int i = 1; i <= WIDTH; i++) {
        int corner = row[0];
        row[0] = i;
        for (int k = 1; k <= WIDTH; k++) {
            int up = row[k];
            row[k] = smallest(row[k - 1] + 1, up + 1, corner + (a[i - 1] != b[k - 1]));
            corner = up;
        }
    }
    return row[WIDTH];
}

int main(void)
{
    uint32_t x = 3;
    unsigned long total = 0;

    for (int i = 0; i < N; i++)
        x = x * 1664525 + 1013904223, data[i] = (uint8_t)((x >> 24) % 11 * ((x >> 20) % 3));
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 1 << 14; i++)
            head[i] = -1;
        for (int i = 0; i < N - 64; i++) {
            uint32_t h = (data[i] | data[i + 1] << 8 | data[i + 2] << 16) * 2654435761u >> 18;
            int best = 0, tries = 24;
            for (int at = head[h]; at >= 0 && tries-- > 0; at = previous[at]) {
                int n = match(data + i, data + at, 64);
                if (n > best)
                    best = n;
            }
            previous[i] = head[h], head[h] = i;
            total += best;
        }
    }
    for (int i = 0; i < 20; i++)
        total += distance(data + i * 100, data + 50000 + i * 77);
    printf("%lu\n", total);
    return 0;
}
