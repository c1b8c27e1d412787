/* Planets by Newton's law: square roots, divisions, records.
 * SPDX-License-Identifier: MIT
 */
#include <math.h>
#include <stdio.h>

struct body { double x[3], v[3], mass; };
static struct body bodies[5];

static void advance(double dt)
{
    for (int i = 0; i < 5; i++)
        for (int k = i + 1; k < 5; k++) {
            struct body *a = &bodies[i], *b = &bodies[k];
            double d[3], square = 0;
            for (int c = 0; c < 3; c++)
                d[c] = a->x[c] - b->x[c], square += d[c] * d[c];
            double pull = dt / (square * sqrt(square));
            for (int c = 0; c < 3; c++)
                a->v[c] -= d[c] * b->mass * pull, b->v[c] += d[c] * a->mass * pull;
        }
    for (int i = 0; i < 5; i++)
        for (int c = 0; c < 3; c++)
            bodies[i].x[c] += dt * bodies[i].v[c];
}

int main(void)
{
    for (int i = 0; i < 5; i++) {
        struct body *b = &bodies[i];
        b->mass = 1.0 / (1 + i * i);
        for (int c = 0; c < 3; c++)
            b->x[c] = i * (c + 1.5), b->v[c] = (c - 1) / (i + 1.0);
    }
    for (int i = 0; i < 300000; i++)
        advance(0.001);
    printf("%.6f %.6f\n", bodies[0].x[0], bodies[4].v[2]);
    return 0;
}
