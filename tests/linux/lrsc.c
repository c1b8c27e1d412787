/* A lock-free stack that is right only with exact load-reserved / store-conditional.
 * SPDX-License-Identifier: MIT
 *
 * With a plain compare-and-swap, nodes that are popped and pushed back between the two (A-B-A)
 * break it.
 */
#include "say.h"

#include <pthread.h>
#include <stdatomic.h>

enum { NODES = 8, THREADS = 4, ROUNDS = 100000 };

struct node { struct node *next; atomic_int owned; int pad[12]; };
static struct node *head, nodes[NODES];
static atomic_int stolen;

#ifdef __riscv
/* A load between LR and SC. */
static struct node *pop(void)
{
    struct node *n, *next;
    long failed;

    do
        __asm__ volatile("lr.d.aqrl %0, (%3)\n"
                         "li %2, 0\n"
                         "beqz %0, 1f\n"
                         "ld %1, 0(%0)\n"
                         "sc.d.rl %2, %1, (%3)\n"
                         "1:"
                         : "=&r"(n), "=&r"(next), "=&r"(failed) : "r"(&head) : "memory");
    while (failed);
    return n;
}

/* A store between LR and SC. */
static void push(struct node *n)
{
    struct node *old;
    long failed;

    do
        __asm__ volatile("lr.d.aqrl %0, (%2)\n"
                         "sd %0, 0(%3)\n"
                         "sc.d.rl %1, %3, (%2)"
                         : "=&r"(old), "=&r"(failed) : "r"(&head), "r"(n) : "memory");
    while (failed);
}
#elif defined(__aarch64__)
/* A load between LDAXR and STLXR. */
static struct node *pop(void)
{
    struct node *n, *next;
    int failed;

    do
        __asm__ volatile("ldaxr %0, [%3]\n"
                         "mov %w2, #0\n"
                         "cbz %0, 1f\n"
                         "ldr %1, [%0]\n"
                         "stlxr %w2, %1, [%3]\n"
                         "1:"
                         : "=&r"(n), "=&r"(next), "=&r"(failed) : "r"(&head) : "memory");
    while (failed);
    return n;
}

/* A store between LDAXR and STLXR. */
static void push(struct node *n)
{
    struct node *old;
    int failed;

    do
        __asm__ volatile("ldaxr %0, [%2]\n"
                         "str %0, [%3]\n"
                         "stlxr %w1, %3, [%2]"
                         : "=&r"(old), "=&r"(failed) : "r"(&head), "r"(n) : "memory");
    while (failed);
}
#else
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct node *pop(void)
{
    pthread_mutex_lock(&lock);
    struct node *n = head;
    if (n)
        head = n->next;
    pthread_mutex_unlock(&lock);
    return n;
}

static void push(struct node *n)
{
    pthread_mutex_lock(&lock);
    n->next = head;
    head = n;
    pthread_mutex_unlock(&lock);
}
#endif

static struct node *take(void)
{
    struct node *n = pop();

    if (n && atomic_exchange(&n->owned, 1))
        atomic_fetch_add(&stolen, 1);
    return n;
}

static void give(struct node *n)
{
    if (!n)
        return;
    atomic_store(&n->owned, 0);
    push(n);
}

/* One node and two in turns: that is what makes A-B-A. */
static void *work(void *arg)
{
    for (int i = 0; i < ROUNDS; i++) {
        struct node *a = take(), *b = i & 1 ? take() : NULL;
        give(a);
        give(b);
    }
    return arg;
}

int main(void)
{
    pthread_t t[THREADS];
    int left = 0;

    for (int i = 0; i < NODES; i++)
        push(&nodes[i]);
    for (int i = 0; i < THREADS; i++)
        pthread_create(&t[i], NULL, work, NULL);
    for (int i = 0; i < THREADS; i++)
        pthread_join(t[i], NULL);
    for (struct node *n = head; n && left <= NODES; n = n->next)
        left++;
    SAME("no node had two owners", stolen, 0);
    SAME("all nodes are back", left, NODES);
    return 0;
}
