/* Handlers that repair and return, or leave by siglongjmp, many times and at any moment.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>

static char *page;
static int repaired, bad_address;
static sigjmp_buf back;
static volatile int ticks;

static void repair(int signo, siginfo_t *info, void *context)
{
    repaired++;
    bad_address |= (char *)info->si_addr < page || (char *)info->si_addr >= page + 4096;
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
}

static void tick(int signo)
{
    ticks++;
    siglongjmp(back, 1);
}

static uint64_t mix(uint64_t x)
{
    for (int i = 0; i < 1000; i++)
        x = (x ^ x >> 7) * 0x9e3779b97f4a7c15u + (uint64_t)i;
    return x;
}

static double series(double x)
{
    double sum = 0;

    for (int i = 1; i < 1000; i++)
        sum += x / (i * (double)i);
    return sum;
}

static volatile uint64_t counted;
static void count_only(int signo) { counted++; }

int main(void)
{
    struct sigaction a = { .sa_sigaction = repair, .sa_flags = SA_SIGINFO };

    page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    sigaction(SIGSEGV, &a, NULL);
    uint64_t sum = 0;
    for (int i = 0; i < 1000; i++) {
        mprotect(page, 4096, i & 1 ? PROT_NONE : PROT_READ);
        ((volatile uint64_t *)page)[i & 511] += (uint64_t)i;
        sum += ((volatile uint64_t *)page)[i & 511];
    }
    SAME("1000 faults are repaired", repaired, 1000);
    SAY("each address lies in the page", !bad_address);
    SAME("and each access happened once", sum, 618328);

    /* Registers survive signals at any point. */
    signal(SIGALRM, count_only);
    struct itimerval often = { { 0, 1000 }, { 0, 1000 } }, off = { { 0, 0 }, { 0, 0 } };
    uint64_t want = mix(1);
    double want_series = series(1.5);
    int wrong = 0;
    setitimer(ITIMER_REAL, &often, NULL);
    while (counted < 100)
        wrong += mix(1) != want || series(1.5) != want_series;
    setitimer(ITIMER_REAL, &off, NULL);
    SAME("1 kHz signals change no result", wrong, 0);

    signal(SIGALRM, tick);
    volatile int jumps = 0;
    setitimer(ITIMER_REAL, &often, NULL);
    if (sigsetjmp(back, 1))
        jumps++;
    while (jumps < 200)
        wrong += mix(1) != want;
    setitimer(ITIMER_REAL, &off, NULL);
    SAY("200 siglongjmp out of a 1 kHz handler", ticks >= 200 && jumps >= 200);
    SAME("and no result is wrong", wrong, 0);
    return 0;
}
