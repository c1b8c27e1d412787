/* What tests/gdb.sh debugs.
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

volatile long counter;
volatile double half = 0.5, third;

int twice(int x)
{
    counter += x;
    return x * 2;
}

void on_signal(int s) { counter = 1000 * half; }

void *thread(void *p)
{
    for (;;)
        usleep(1000);
}

int main(void)
{
    int s = 0;
    pthread_t t;

    signal(SIGUSR1, on_signal);
    for (int i = 0; i < 5; i++)
        s += twice(i);
    printf("s=%d counter=%ld\n", s, counter);
    if (!vfork()) {                     /* not debugged: breakpoints are not for it */
        twice(0);
        _exit(0);
    }
    third = 1 / (half * 6);
    pthread_create(&t, NULL, thread, NULL);
    usleep(20000);
    raise(SIGUSR1);
    return s;
}
