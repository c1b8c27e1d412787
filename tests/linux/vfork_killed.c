/* A vfork child that is killed at any moment leaves its parent able to go on.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

enum { ROUNDS = 300, SIZE = 65536 };

/* Kills whoever says that it runs, a little later each time. */
static void killer(volatile int *victim)
{
    for (int i = 0;; i++) {
        while (!*victim)
            usleep(20);
        usleep(i % 40 * 25);
        int pid = *victim;
        *victim = 0;
        kill(pid, SIGKILL);
    }
}

/* Changes what executable memory holds, for ever: takes the locks of its map and translations. */
static void busy(char *code)
{
    for (;;) {
        madvise(code, SIZE, MADV_DONTNEED);
        munmap(code + SIZE, 4096);
    }
}

int main(void)
{
    int rw = PROT_READ | PROT_WRITE;
    volatile int *victim = mmap(NULL, 4096, rw, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    char *code = mmap(NULL, 2 * SIZE, rw | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int killed = 0, status;

    munmap(code + SIZE, SIZE);
    pid_t other = fork();
    if (!other)
        killer(victim);
    for (int i = 0; i < ROUNDS; i++) {
        pid_t child = vfork();
        if (!child) {
            *victim = getpid();
            busy(code);
        }
        waitpid(child, &status, 0);
        killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        madvise(code, SIZE, MADV_DONTNEED);
    }
    kill(other, SIGKILL);
    SAME("children killed", killed, ROUNDS);
    return 0;
}
