/* Pairs of registers are loaded and stored as one where processors say so (FEAT_LSE2).
 * SPDX-License-Identifier: MIT
 *
 * NAME.out is by hand: there is no such thing on this machine.
 */
#include "../say.h"

#include <pthread.h>
#include <sys/auxv.h>

enum { ROUNDS = 300000, USCAT = 1 << 25 };

static uint64_t shared[2] __attribute__((aligned(16)));
static volatile int done;

static void *write_pairs(void *p)
{
    for (uint64_t i = 0; i < ROUNDS; i++)
        __asm__ volatile("stp %1, %1, [%0]" ::"r"(shared), "r"(i) : "memory");
    done = 1;
    return p;
}

int main(void)
{
    pthread_t t;
    long torn = 0, back = 0;
    uint64_t a, b, last = 0;

    pthread_create(&t, NULL, write_pairs, NULL);
    while (!done) {
        __asm__ volatile("ldp %0, %1, [%2]" : "=&r"(a), "=r"(b) : "r"(shared) : "memory");
        torn += a != b;
        back += a < last;
        last = a;
    }
    pthread_join(t, NULL);
    SAY("programs are told", getauxval(AT_HWCAP) & USCAT);
    SAME("no pair is torn", torn, 0);
    SAME("no pair is older than the one before", back, 0);
    return 0;
}
