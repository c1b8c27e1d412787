/* A guest program: a handler hands back a damaged signal frame, once in each of many children.
 * SPDX-License-Identifier: MIT
 *
 *     frames SEED FIRST COUNT
 *
 * A line for each case: number and wait status, and whether the child was there again after the
 * handler. tests/fuzz/frames.py judges what the translator says.
 */
#include "random.h"

#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

static uint64_t edge(uint64_t old)
{
    static const uint64_t edges[] = { 0,          1,          7,          8,
                                      16,         0xfff,      1 << 12,    0x7fffffff,
                                      1u << 31,   ~0u,        1ull << 38, 1ull << 47,
                                      ~0ull >> 1, 1ull << 63, ~0ull,      ~7ull };
    switch (below(5)) {
    case 0: return random_bits();
    case 1: return old + below(64) - 32;
    case 2: return old ^ 1ull << below(64);
    default: return edges[below(sizeof edges / sizeof *edges)];
    }
}

static void change(uint8_t *at)
{
    uint64_t v;
    memcpy(&v, at, 8);
    v = edge(v);
    memcpy(at, &v, below(2) ? 4 : 8);
}

/* Where the frame has records: floating point, vectors, extensions. */
static uint8_t *records(ucontext_t *u)
{
#ifdef __riscv
    return (uint8_t *)&u->uc_mcontext.__fpregs;
#else
    return u->uc_mcontext.__reserved;
#endif
}

static void damage(int n, siginfo_t *info, void *context)
{
    uint8_t *start = context, *special = records(context);

    for (uint32_t i = 1 << below(6); i > 0; i--) {
        switch (below(4)) {
        case 0: change(start + 4 * below(sizeof(ucontext_t) / 4)); break;
        case 1: change(special + 4 * below(8)); break;
        case 2: change(special + 528 + 4 * below(64)); break;
        default: change((uint8_t *)&((ucontext_t *)start)->uc_mcontext + 8 * below(36)); break;
        }
    }
}

static void child(void)
{
    static uint8_t stack[1 << 16];
    static const struct itimerval limit = { .it_value.tv_usec = 100000 };
    stack_t alternate = { stack, 0, sizeof stack };
    struct sigaction action = { .sa_sigaction = damage, .sa_flags = SA_SIGINFO };

    if (below(2)) {
        sigaltstack(&alternate, NULL);
        action.sa_flags |= SA_ONSTACK;
    }
    for (int n = 1; n < 32; n++)
        if (n != SIGUSR1 && n != SIGKILL && n != SIGSTOP)
            signal(n, SIG_DFL);
    sigaction(SIGUSR1, &action, NULL);
    setitimer(ITIMER_REAL, &limit, NULL);
#ifdef VECTOR
    asm volatile(".option push\n.option arch, +v\nvsetvli t0, zero, e8, m8, ta, ma\n"
                 "vmv.v.i v8, 1\n.option pop" ::
                     : "t0");
#endif
    raise(SIGUSR1);
    setitimer(ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
    _exit(7);
}

int main(int argc, char **argv)
{
    unsigned first = (unsigned)atol(argv[2]), count = (unsigned)atol(argv[3]);

    for (unsigned n = first; n < first + count; n++) {
        int status = 0;
        seed_case(argv[1], n);
        fflush(stdout);
        pid_t pid = fork();
        if (pid == 0)
            child();
        while (waitpid(pid, &status, WUNTRACED) > 0 && WIFSTOPPED(status))
            kill(pid, SIGKILL);
        printf("%u %x\n", n, status);
    }
    return 0;
}
