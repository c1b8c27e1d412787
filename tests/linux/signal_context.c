/* The frame of a handler: registers are there, changes come back, damage is refused. RISC-V's own.
 * SPDX-License-Identifier: MIT
 *
 * Elsewhere it only says what RISC-V must say.
 */
#include "say.h"

#include <signal.h>
#include <stddef.h>
#include <sys/wait.h>
#include <ucontext.h>

#ifdef __riscv
static const long values[] = { 0x1111, 0x2222, 0x3333, 0x4444 };
static int registers_seen, f_seen, fcsr_seen, layout, end_seen, stack_flags;
static unsigned damage;

static void look(int signo, siginfo_t *info, void *context)
{
    ucontext_t *uc = context;
    unsigned long *g = uc->uc_mcontext.__gregs;
    unsigned *extension = (unsigned *)((char *)&uc->uc_mcontext.__fpregs + 520);

    layout = (char *)uc - (char *)info == 128 && offsetof(ucontext_t, uc_mcontext) == 176 &&
             (uintptr_t)info % 16 == 0;
    registers_seen = !memcmp(&g[18], values, sizeof values);
    f_seen = uc->uc_mcontext.__fpregs.__d.__f[18] == 0x4008000000000000;
    fcsr_seen = uc->uc_mcontext.__fpregs.__d.__fcsr == (2 << 5 | 1);
    stack_flags = uc->uc_stack.ss_flags;
    end_seen = extension[-1] == 0 &&
               (extension[0] == 0 ? extension[1] == 0 : extension[0] == 0x53465457);
    g[18] = 0x9999;
    uc->uc_mcontext.__fpregs.__d.__f[18] = 0x4010000000000000;
    uc->uc_mcontext.__fpregs.__d.__fcsr = 3 << 5 | 16;
    if (damage)
        extension[damage - 1] = 0x12345678;
    asm volatile("fscsr zero; fmv.d.x fs2, zero; li s3, 7" ::: "s3", "fs2");
}

/* An ebreak of our own: pc does not move, so the handler moves it. */
static void step(int signo, siginfo_t *info, void *context)
{
    look(signo, info, context);
    ((ucontext_t *)context)->uc_mcontext.__gregs[0] += 4;
}

static int run(void)
{
    long a, b, c;
    double f;

    asm volatile("li s2, 0x1111; li s3, 0x2222; li s4, 0x3333; li s5, 0x4444; li t0, 3\n"
                 "fcvt.d.w fs2, t0; li t0, 0x41; fscsr t0\n"
                 ".option push; .option norvc; ebreak; .option pop\n"
                 "mv %0, s2; mv %1, s3; frcsr %2; fmv.d %3, fs2; fscsr zero"
                 : "=r"(a), "=r"(b), "=r"(c), "=f"(f)
                 :
                 : "s2", "s3", "s4", "s5", "t0", "fs2", "memory");
    return a == 0x9999 && b == 0x2222 && c == (3 << 5 | 16) && f == 4.0;
}

static int damaged(unsigned word)
{
    int status;
    pid_t pid = fork();

    if (!pid) {
        signal(SIGSEGV, SIG_DFL);
        damage = word;
        run();
        _exit(0);
    }
    waitpid(pid, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
}

static int bad_stack(void)
{
    int status;
    pid_t pid = fork();

    if (!pid) {
        asm volatile("li sp, 64; .option push; .option norvc; ebreak; .option pop");
        _exit(0);
    }
    waitpid(pid, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
}
#else
enum { layout = 1, registers_seen = 1, f_seen = 1, fcsr_seen = 1, end_seen = 1, stack_flags = 0 };
static void step(int signo, siginfo_t *info, void *context) {}
static int run(void) { return 1; }
static int damaged(unsigned word) { return 1; }
static int bad_stack(void) { return 1; }
#endif

int main(void)
{
    struct sigaction a = { .sa_sigaction = step, .sa_flags = SA_SIGINFO };

    sigaction(SIGTRAP, &a, NULL);
    SAY("what a handler changes comes back, the rest is as it was", run());
    SAY("siginfo and ucontext lie where the kernel puts them", layout);
    SAY("x registers are in the frame", registers_seen);
    SAY("f registers are in the frame", f_seen);
    SAY("fcsr is in the frame", fcsr_seen);
    SAY("the extensions end", end_seen);
    SAY("uc_stack has no flags", stack_flags == 0 || stack_flags == SS_DISABLE);
    SAY("an unknown extension: SIGSEGV", damaged(1));
    SAY("an end that has a size: SIGSEGV", damaged(2));
    SAY("no stack for the frame: SIGSEGV", bad_stack());
    return 0;
}
