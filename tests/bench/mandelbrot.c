/* The Mandelbrot set in double precision.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

int main(void)
{
    unsigned inside = 0, steps = 0;

    for (int y = 0; y < 300; y++)
        for (int x = 0; x < 300; x++) {
            double cr = x / 150.0 - 1.5, ci = y / 150.0 - 1.0, zr = 0, zi = 0;
            int i = 0;
            for (; i < 200 && zr * zr + zi * zi < 4; i++) {
                double t = zr * zr - zi * zi + cr;
                zi = 2 * zr * zi + ci, zr = t;
            }
            steps += i, inside += i == 200;
        }
    printf("%u %u\n", inside, steps);
    return 0;
}
