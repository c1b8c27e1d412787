/* Many threads: mutexes, conditions, barriers, thread-local data, joining, cancelling, signals.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <time.h>

enum { THREADS = 64, ROUNDS = 200 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static pthread_barrier_t barrier;
static long shared, turn;
static atomic_long atomically;
static __thread long mine;
static int phase[ROUNDS];
static int bad;
static pthread_key_t key;
static atomic_int destroyed;

static void destroy(void *p) { atomic_fetch_add(&destroyed, (int)(long)p); }

static void *storm(void *arg)
{
    pthread_setspecific(key, (void *)1);
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(&lock);
        shared++;
        pthread_mutex_unlock(&lock);
        atomic_fetch_add(&atomically, 3);
        mine++;
    }
    for (int i = 0; i < 20; i++) {
        atomic_fetch_add((atomic_int *)&phase[i], 1);
        pthread_barrier_wait(&barrier);
        if (phase[i] != THREADS)
            bad++;
    }
    return (void *)mine;
}

static void *ring(void *arg)
{
    long me = (long)arg;

    for (int i = 0; i < 20; i++) {
        pthread_mutex_lock(&lock);
        while (turn % THREADS != me)
            pthread_cond_wait(&changed, &lock);
        turn++;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
    }
    return arg;
}

static volatile pid_t handled_by;
static void note(int signo) { handled_by = (pid_t)syscall(SYS_gettid); }
static sem_t ready;
static volatile pid_t sleeper_tid;
static volatile int stop;

static void *sleeper(void *arg)
{
    sleeper_tid = (pid_t)syscall(SYS_gettid);
    sem_post(&ready);
    while (!stop)
        usleep(1000);
    return NULL;
}

static volatile int cleaned;
static void cleanup(void *arg) { cleaned = 1; }

static void *cancelled(void *arg)
{
    pthread_cleanup_push(cleanup, NULL);
    sem_post(&ready);
    for (;;)
        pause();
    pthread_cleanup_pop(0);
    return NULL;
}

static void *spinner(void *arg)
{
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
    sem_post(&ready);
    for (volatile long i = 0;; i++)
        ;
}

static void *nothing(void *arg) { return (char *)arg + 1; }

int main(void)
{
    pthread_t t[THREADS];
    long sum = 0;
    void *r;

    pthread_key_create(&key, destroy);
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (long i = 0; i < THREADS; i++)
        if (pthread_create(&t[i], NULL, storm, (void *)i))
            abort();
    for (int i = 0; i < THREADS; i++) {
        pthread_join(t[i], &r);
        sum += (long)r;
    }
    SAME("each thread has its own data", sum, THREADS * ROUNDS);
    SAME("a mutex keeps a sum right", shared, THREADS * ROUNDS);
    SAME("atomic additions", atomically, 3 * THREADS * ROUNDS);
    SAME("barriers hold everybody", bad, 0);
    SAME("key destructors ran", destroyed, THREADS);

    for (long i = 0; i < THREADS; i++)
        pthread_create(&t[i], NULL, ring, (void *)i);
    for (int i = 0; i < THREADS; i++)
        pthread_join(t[i], NULL);
    SAME("a condition passes the turn around", turn, 20 * THREADS);

    for (long i = 0; i < 2000; i++) {
        pthread_create(&t[0], NULL, nothing, (void *)i);
        pthread_join(t[0], &r);
        sum += (long)r - i;
    }
    SAME("2000 threads come and go", sum, THREADS * ROUNDS + 2000);

    sem_init(&ready, 0, 0);
    signal(SIGUSR1, note);
    pthread_create(&t[0], NULL, sleeper, NULL);
    sem_wait(&ready);
    pthread_kill(t[0], SIGUSR1);
    for (int i = 0; i < 1000 && !handled_by; i++)
        usleep(1000);
    SAY("pthread_kill reaches its thread", handled_by == sleeper_tid && handled_by != getpid());
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    handled_by = 0;
    kill(getpid(), SIGUSR1);
    for (int i = 0; i < 1000 && !handled_by; i++)
        usleep(1000);
    SAY("kill finds the thread that does not block it", handled_by == sleeper_tid);
    stop = 1;
    pthread_join(t[0], NULL);

    pthread_create(&t[0], NULL, cancelled, NULL);
    sem_wait(&ready);
    pthread_cancel(t[0]);
    pthread_join(t[0], &r);
    SAY("pthread_cancel wakes and cleans up", r == PTHREAD_CANCELED && cleaned);
    pthread_create(&t[0], NULL, spinner, NULL);
    sem_wait(&ready);
    pthread_cancel(t[0]);
    pthread_join(t[0], &r);
    SAY("and stops a loop without calls", r == PTHREAD_CANCELED);

    pthread_mutex_lock(&lock);
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += 20000000;
    if (until.tv_nsec >= 1000000000)
        until.tv_sec++, until.tv_nsec -= 1000000000;
    SAME("a timed wait times out", pthread_cond_timedwait(&changed, &lock, &until), ETIMEDOUT);
    pthread_mutex_unlock(&lock);

    pthread_mutexattr_t attr;
    pthread_mutex_t inherits;
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_INHERIT);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
    SAME("priority inheritance: init", pthread_mutex_init(&inherits, &attr), 0);
    SAME("lock", pthread_mutex_lock(&inherits), 0);
    SAME("lock again: EDEADLK", pthread_mutex_lock(&inherits), EDEADLK);
    SAME("unlock", pthread_mutex_unlock(&inherits), 0);
    return 0;
}
