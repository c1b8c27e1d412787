/* Robust mutexes: the death of an owner is told to the next one, whatever it died of.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

static pthread_mutex_t *make(int shared, int protocol)
{
    pthread_mutex_t *m =
        mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_t a;

    pthread_mutexattr_init(&a);
    pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_setpshared(&a, shared);
    pthread_mutexattr_setprotocol(&a, protocol);
    pthread_mutex_init(m, &a);
    return m;
}

static void *die_locked(void *m)
{
    pthread_mutex_lock(m);
    return NULL;
}

static void *die_raw(void *m)
{
    pthread_mutex_lock(m);
    syscall(SYS_exit, 0);
    return NULL;
}

static void check(const char *claim, pthread_mutex_t *m)
{
    int r = pthread_mutex_lock(m);

    SAME(claim, r, EOWNERDEAD);
    if (r == EOWNERDEAD) {
        SAME("made consistent", pthread_mutex_consistent(m), 0);
        pthread_mutex_unlock(m);
        SAME("it works again", pthread_mutex_lock(m), 0);
        pthread_mutex_unlock(m);
    }
}

static void *wait_for_it(void *m) { return (void *)(long)pthread_mutex_lock(m); }

static void processes(const char *claim, pthread_mutex_t *m, int signo)
{
    int p[2];
    char c;

    (void)!pipe(p);
    pid_t pid = fork();
    if (!pid) {
        pthread_mutex_lock(m);
        (void)!write(p[1], "x", 1);
        if (!signo)
            _exit(0);
        for (;;)
            pause();
    }
    (void)!read(p[0], &c, 1);
    if (signo)
        kill(pid, signo);
    waitpid(pid, NULL, 0);
    check(claim, m);
}

/* A list that is not memory, or is not any more, is nobody's fault but its own. */
static struct { struct { void *next; } list; long offset; void *pending; } head;
static char *page;
static volatile int toggling;

static void *toggle(void *p)
{
    for (unsigned i = 0; toggling; i++)
        mprotect(page, 4096, i & 1 ? PROT_READ | PROT_WRITE : PROT_NONE);
    return NULL;
}

static void *die_with_list(void *p)
{
    head.list.next = p;
    head.offset = page - (char *)p;
    syscall(SYS_set_robust_list, &head, sizeof head);
    syscall(SYS_exit, 0);
    return NULL;
}

static void die_with_bad_lists(void)
{
    static void *entry[2] = { &head };
    pthread_t t, other;

    page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    toggling = 1;
    for (int i = 0; i < 400; i++) {
        if (i == 100)
            munmap(page, 4096);
        if (i == 200) {
            mmap(page, 4096, PROT_READ, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            pthread_create(&other, NULL, toggle, NULL);
        }
        entry[0] = &head;
        pthread_create(&t, NULL, die_with_list, entry);
        pthread_join(t, NULL);
    }
    toggling = 0;
    pthread_join(other, NULL);
    SAY("bad lists", 1);
}

int main(void)
{
    pthread_t t, w;
    void *r;

    pthread_mutex_t *m = make(PTHREAD_PROCESS_PRIVATE, PTHREAD_PRIO_NONE);
    pthread_create(&t, NULL, die_locked, m);
    pthread_join(t, NULL);
    check("a thread returned with the lock", m);
    m = make(PTHREAD_PROCESS_SHARED, PTHREAD_PRIO_NONE);
    processes("a process exited with the lock", m, 0);
    processes("a process was killed by SIGTERM", m, SIGTERM);
    processes("a process was killed by SIGKILL", m, SIGKILL);

    m = make(PTHREAD_PROCESS_SHARED, PTHREAD_PRIO_NONE);
    pid_t pid = fork();
    if (!pid) {
        pthread_mutex_lock(m);
        usleep(100000);
        kill(getpid(), SIGKILL);
    }
    usleep(30000);
    pthread_create(&w, NULL, wait_for_it, m);
    pthread_join(w, &r);
    SAME("a waiter is woken by the death", (long)r, EOWNERDEAD);
    waitpid(pid, NULL, 0);

    void *head = NULL;
    size_t size = 0;
    SAY("get_robust_list",
        syscall(SYS_get_robust_list, 0, &head, &size) == 0 && head && size == 3 * sizeof(long));
    die_with_bad_lists();
    SAY("a wrong size: EINVAL", syscall(SYS_set_robust_list, head, 5) < 0 && errno == EINVAL);
    return 0;
}
