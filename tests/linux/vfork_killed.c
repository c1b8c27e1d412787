/* A vfork child that is killed at any moment leaves its parent able to go on.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <sys/wait.h>

enum { ROUNDS = 400, SIZE = 65536 };

#if defined(__riscv)
static const uint32_t two_insns[] = { 0x00000013, 0x00008067 };
#elif defined(__aarch64__)
static const uint32_t two_insns[] = { 0xd503201f, 0xd65f03c0 };
#else
static const uint32_t two_insns[] = { 0x90909090, 0xc3 };
#endif

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
static void change_code(char *code)
{
    for (;;) {
        madvise(code, SIZE, MADV_DONTNEED);
        munmap(code + SIZE, 4096);
    }
}

/* Cuts mappings into many, and joins them. */
static void change_map(char *code)
{
    for (int i = 0;; i++) {
        mprotect(code + i % 14 * 4096, 4096, i % 3 ? PROT_READ : PROT_NONE);
        if (i % 50 == 0)
            mprotect(code, SIZE, PROT_READ | PROT_WRITE);
    }
}

/* Makes us take and give memory of many sizes. */
static void ask(char *code)
{
    for (int i = 0;; i++) {
        struct iovec v[64] = { { 0 } };
        char byte;
        int fd = open(i % 2 ? "/proc/self/maps" : "/proc/self/status", O_RDONLY);

        for (int n = 1; n < 64; n++)
            writev(2, v, n);
        read(fd, &byte, 1);
        close(fd);
    }
}

/* Stores nop and return and runs them: new code each time. */
static void translate(char *code)
{
    for (uint32_t i = 0;; i++) {
        char *at = code + i % 1000 * 16;

        memcpy(at, two_insns, sizeof two_insns);
        __builtin___clear_cache(at, at + 16);
        ((void (*)(void))at)();
        if (i % 1000 == 0)
            madvise(code, SIZE, MADV_DONTNEED);
    }
}

int main(void)
{
    static void (*const busy[])(char *) = { change_code, change_map, ask, translate };
    int rw = PROT_READ | PROT_WRITE;
    volatile int *victim = mmap(NULL, 4096, rw, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    char *code = mmap(NULL, 2 * SIZE, rw | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), byte;
    int killed = 0, status, alive = 0;

    munmap(code + SIZE, SIZE);
    pid_t other = fork();
    if (!other)
        killer(victim);
    for (int i = 0; i < ROUNDS; i++) {
        int kind = i % 4;
        char *at = kind == 3 ? mmap(NULL, SIZE, rw | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                             : code;
        pid_t child = vfork();
        if (!child) {
            *victim = getpid();
            busy[kind](at);
        }
        waitpid(child, &status, 0);
        killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        madvise(code, SIZE, MADV_DONTNEED);
        if (kind == 3)
            munmap(at, SIZE);
        int fd = open("/proc/self/maps", O_RDONLY);
        alive += read(fd, &byte, 1) == 1 && mprotect(code, SIZE, rw | PROT_EXEC) == 0;
        close(fd);
    }
    kill(other, SIGKILL);
    SAME("children killed", killed, ROUNDS);
    SAME("and still all works", alive, ROUNDS);
    return 0;
}
