/* Calls deeper than any stack of predicted returns, and returns that nobody predicts.
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <ucontext.h>

static jmp_buf landing;

static long deep(long n, volatile signed char *above)
{
    volatile signed char here[8] = { (signed char)n };

    return n == 0 ? *above : deep(n - 1, here) + here[0];
}

static void *deep_in_thread(void *depth)
{
    return (void *)deep((long)depth, (signed char *)"x");
}

static void jump_out(int n)
{
    if (n == 0)
        longjmp(landing, 1);
    jump_out(n - 1);
}

/* Each round leaves more frames than the last returns from. */
static int jumps(int rounds)
{
    volatile int landed = 0;

    for (volatile int i = 0; i < rounds; i++)
        if (setjmp(landing) == 0)
            jump_out(i % 40);
        else
            landed++;
    return landed;
}

static ucontext_t back, other;
static char stack[65536];
static volatile int turns;

static void coroutine(void)
{
    for (;;) {
        turns++;
        swapcontext(&other, &back);
    }
}

static int switches(int rounds)
{
    getcontext(&other);
    other.uc_stack.ss_sp = stack;
    other.uc_stack.ss_size = sizeof(stack);
    makecontext(&other, coroutine, 0);
    for (int i = 0; i < rounds; i++)
        swapcontext(&back, &other);
    return turns;
}

static long in_thread(long depth)
{
    pthread_attr_t big;
    pthread_t thread;
    void *result;

    pthread_attr_init(&big);
    pthread_attr_setstacksize(&big, 256 << 20);
    pthread_create(&thread, &big, deep_in_thread, (void *)depth);
    pthread_join(thread, &result);
    return (long)result;
}

int main(void)
{
    printf("deep %ld\n", deep(20000, (signed char *)"x"));
    printf("jumps %d\n", jumps(20000));
    printf("switches %d\n", switches(2000));
    for (int i = 0; i < 4; i++)
        printf("thread %ld\n", in_thread(1200000));
    printf("deep %ld\n", deep(20000, (signed char *)"x"));
    return 0;
}
