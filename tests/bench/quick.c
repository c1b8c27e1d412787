/* Quicksort, recursive, with insertion sort for short runs.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

enum { N = 400000 };
static int v[N];

static void insertion(int *a, int n)
{
    for (int i = 1; i < n; i++) {
        int x = a[i], k = i;
        for (; k > 0 && a[k - 1] > x; k--)
            a[k] = a[k - 1];
        a[k] = x;
    }
}

static void sort(int *a, int n)
{
    while (n > 12) {
        int pivot = a[n / 2], i = 0, k = n - 1;
        for (;;) {
            while (a[i] < pivot)
                i++;
            while (a[k] > pivot)
                k--;
            if (i >= k)
                break;
            int t = a[i];
            a[i++] = a[k], a[k--] = t;
        }
        sort(a, k + 1);
        a += k + 1, n -= k + 1;
    }
    insertion(a, n);
}

int main(void)
{
    unsigned x = 1;
    long sum = 0;

    for (int round = 0; round < 4; round++) {
        for (int i = 0; i < N; i++)
            x = x * 1664525 + 1013904223, v[i] = (int)(x >> 4);
        sort(v, N);
        for (int i = 0; i < N; i += 1000)
            sum += v[i];
    }
    printf("%ld\n", sum);
    return 0;
}
