/* Litmus tests: what the memory model forbids is never seen, whatever barriers forbid it.
 * SPDX-License-Identifier: MIT
 *
 * Each thread runs its part on one slot after the other; the threads meet where they meet. MP is
 * message passing, SB store buffering, LB load buffering, IRIW independent reads of independent
 * writes.
 */
#include "say.h"

#include <pthread.h>

enum { SLOTS = 20000, THREADS = 4 };

struct slot {
    volatile uint32_t x, pad1[15], y, pad2[15];
};
static struct slot slots[SLOTS];
static uint8_t seen[SLOTS][THREADS];
static pthread_barrier_t start;

#define ASM(insns, ...) __asm__ volatile(insns __VA_ARGS__)
typedef volatile uint32_t word;

#if defined(__aarch64__)
static void store(word *p, uint32_t v) { ASM("str %w1, [%0]", ::"r"(p), "r"(v) : "memory"); }
static void store_release(word *p, uint32_t v)
{
    ASM("stlr %w1, [%0]", ::"r"(p), "r"(v) : "memory");
}

static uint32_t load(word *p)
{
    uint32_t v;
    ASM("ldr %w0, [%1]", : "=r"(v) : "r"(p) : "memory");
    return v;
}

static uint32_t load_acquire(word *p)
{
    uint32_t v;
    ASM("ldar %w0, [%1]", : "=r"(v) : "r"(p) : "memory");
    return v;
}

static void fence(void) { ASM("dmb ish", ::: "memory"); }
static void fence_loads(void) { ASM("dmb ishld", ::: "memory"); }
static void fence_stores(void) { ASM("dmb ishst", ::: "memory"); }
static uint32_t swap(word *p, uint32_t v)
{
    uint32_t old, failed;

    ASM("1: ldaxr %w0, [%2]\n stlxr %w1, %w3, [%2]\n cbnz %w1, 1b",
        : "=&r"(old), "=&r"(failed)
        : "r"(p), "r"(v)
        : "memory");
    return old;
}
#elif defined(__riscv)
static void store(word *p, uint32_t v) { ASM("sw %1, (%0)", ::"r"(p), "r"(v) : "memory"); }
static void store_release(word *p, uint32_t v)
{
    ASM("amoswap.w.aqrl zero, %1, (%0)", ::"r"(p), "r"(v) : "memory");
}

static uint32_t load(word *p)
{
    uint32_t v;
    ASM("lw %0, (%1)", : "=r"(v) : "r"(p) : "memory");
    return v;
}

static uint32_t load_acquire(word *p)
{
    uint32_t v;
    ASM("fence rw, rw\n lw %0, (%1)\n fence r, rw", : "=r"(v) : "r"(p) : "memory");
    return v;
}

static void fence(void) { ASM("fence rw, rw", ::: "memory"); }
static void fence_loads(void) { ASM("fence r, rw", ::: "memory"); }
static void fence_stores(void) { ASM("fence w, w", ::: "memory"); }
static uint32_t swap(word *p, uint32_t v)
{
    uint32_t old, failed;

    ASM("1: lr.w.aqrl %0, (%2)\n sc.w.rl %1, %3, (%2)\n bnez %1, 1b",
        : "=&r"(old), "=&r"(failed)
        : "r"(p), "r"(v)
        : "memory");
    return old;
}
#else
static void store(word *p, uint32_t v) { __atomic_store_n(p, v, __ATOMIC_RELAXED); }
static void store_release(word *p, uint32_t v) { __atomic_store_n(p, v, __ATOMIC_SEQ_CST); }
static uint32_t load(word *p) { return __atomic_load_n(p, __ATOMIC_RELAXED); }
static uint32_t load_acquire(word *p) { return __atomic_load_n(p, __ATOMIC_SEQ_CST); }
static void fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
static void fence_loads(void) { __atomic_thread_fence(__ATOMIC_ACQUIRE); }
static void fence_stores(void) { __atomic_thread_fence(__ATOMIC_RELEASE); }
static uint32_t swap(word *p, uint32_t v) { return __atomic_exchange_n(p, v, __ATOMIC_SEQ_CST); }
#endif

/* -- the parts --------------------------------------------------------------------------------- */

/* What was read first, and << 1 what was read second. */
static int mp_write_release(struct slot *s)
{
    store(&s->x, 1);
    store_release(&s->y, 1);
    return 0;
}
static int mp_write_fence(struct slot *s)
{
    store(&s->x, 1);
    fence_stores();
    store(&s->y, 1);
    return 0;
}

static int mp_write_dmb(struct slot *s)
{
    store(&s->x, 1);
    fence();
    store(&s->y, 1);
    return 0;
}
static int mp_write_swap(struct slot *s)
{
    store(&s->x, 1);
    swap(&s->y, 1);
    return 0;
}
static int mp_read_acquire(struct slot *s)
{
    int a = load_acquire(&s->y);
    return a | load(&s->x) << 1;
}

static int mp_read_fence(struct slot *s)
{
    int a = load(&s->y);
    fence_loads();
    return a | load(&s->x) << 1;
}

static int sb_x_fence(struct slot *s)
{
    store(&s->x, 1);
    fence();
    return load(&s->y);
}
static int sb_y_fence(struct slot *s)
{
    store(&s->y, 1);
    fence();
    return load(&s->x);
}
static int sb_x_release(struct slot *s)
{
    store_release(&s->x, 1);
    return load_acquire(&s->y);
}
static int sb_y_release(struct slot *s)
{
    store_release(&s->y, 1);
    return load_acquire(&s->x);
}
static int lb_x_acquire(struct slot *s)
{
    int a = load_acquire(&s->x);
    store(&s->y, 1);
    return a;
}
static int lb_y_acquire(struct slot *s)
{
    int a = load_acquire(&s->y);
    store(&s->x, 1);
    return a;
}
static int lb_x_fence(struct slot *s)
{
    int a = load(&s->x);
    fence_loads();
    store(&s->y, 1);
    return a;
}

static int lb_y_release(struct slot *s)
{
    int a = load(&s->y);
    store_release(&s->x, 1);
    return a;
}
static int write_x(struct slot *s)
{
    store(&s->x, 1);
    return 0;
}
static int write_y(struct slot *s)
{
    store(&s->y, 1);
    return 0;
}
static int read_xy(struct slot *s)
{
    int a = load_acquire(&s->x);
    return a | load_acquire(&s->y) << 1;
}

static int read_yx(struct slot *s)
{
    int a = load_acquire(&s->y);
    return a | load_acquire(&s->x) << 1;
}

static int read_xy_fence(struct slot *s)
{
    int a = load(&s->x);
    fence();
    return a | load(&s->y) << 1;
}

static int read_yx_fence(struct slot *s)
{
    int a = load(&s->y);
    fence();
    return a | load(&s->x) << 1;
}

/* Forbidden: that the threads' results are all these. */
static const struct litmus {
    const char *name;
    int (*part[THREADS])(struct slot *);
    uint8_t forbidden[THREADS];
} tests[] = {
    { "MP release acquire", { mp_write_release, mp_read_acquire }, { 0, 1 } },
    { "MP fences", { mp_write_fence, mp_read_fence }, { 0, 1 } },
    { "MP full fence and acquire", { mp_write_dmb, mp_read_acquire }, { 0, 1 } },
    { "MP exclusive with release and fence", { mp_write_swap, mp_read_fence }, { 0, 1 } },
    { "SB full fences", { sb_x_fence, sb_y_fence }, { 0, 0 } },
    { "SB release acquire", { sb_x_release, sb_y_release }, { 0, 0 } },
    { "SB release acquire and fence", { sb_x_release, sb_y_fence }, { 0, 0 } },
    { "LB acquire", { lb_x_acquire, lb_y_acquire }, { 1, 1 } },
    { "LB fence and release", { lb_x_fence, lb_y_release }, { 1, 1 } },
    { "IRIW acquire", { write_x, write_y, read_xy, read_yx }, { 0, 0, 1, 1 } },
    { "IRIW fences", { write_x, write_y, read_xy_fence, read_yx_fence }, { 0, 0, 1, 1 } },
};

static const struct litmus *test;

static void *run(void *arg)
{
    int me = (int)(intptr_t)arg;

    pthread_barrier_wait(&start);
    for (int i = 0; i < SLOTS && test->part[me]; i++)
        seen[i][me] = (uint8_t)test->part[me](&slots[i]);
    return arg;
}

static int count_forbidden(void)
{
    int n = 0;

    for (int i = 0; i < SLOTS; i++)
        n += memcmp(seen[i], test->forbidden, THREADS) == 0;
    return n;
}

int main(void)
{
    pthread_t t[THREADS];

    pthread_barrier_init(&start, NULL, THREADS);
    for (test = tests; test < tests + sizeof tests / sizeof *tests; test++) {
        memset(slots, 0, sizeof slots);
        memset(seen, 0, sizeof seen);
        for (int i = 0; i < THREADS; i++)
            pthread_create(&t[i], NULL, run, (void *)(intptr_t)i);
        for (int i = 0; i < THREADS; i++)
            pthread_join(t[i], NULL);
        SAME(test->name, count_forbidden(), 0);
    }
    return 0;
}
