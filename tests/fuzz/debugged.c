/* What the fuzzer of debuggers' packets debugs: threads that compute, call, fault, start and end.
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <unistd.h>

static volatile long counter;

static void on_fault(int n) { counter++; }

static void *compute(void *p)
{
    for (;;)
        counter += (uintptr_t)p;
}

static void *short_life(void *p)
{
    for (int i = 0; i < 1000; i++)
        counter++;
    return p;
}

int main(void)
{
    pthread_t t;

    signal(SIGUSR1, on_fault);
    pthread_create(&t, NULL, compute, (void *)1);
    for (;;) {
        pthread_create(&t, NULL, short_life, NULL);
        usleep(300);
        raise(SIGUSR1);
        pthread_join(t, NULL);
    }
}
