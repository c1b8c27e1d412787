/* A guest program: says of each insn word from standard input which signal it gets where it stands.
 * SPDX-License-Identifier: MIT
 *
 * Reads 32-bit words, writes a byte for each: 0, or the signal. A word that leaves its place in
 * another way (a jump, a loop) got none. All registers but the one that holds the address of the
 * word point to memory. System calls are not made: 255. tests/fuzz/legality.py asks.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

enum { WORDS = 1024, SLOT = 32, SCRATCH_SIZE = 1 << 20, NOT_ASKED = 255 };
#define CODE    ((uint8_t *)0x2000000000)
#define SCRATCH ((uint8_t *)0x2100000000)

static sigjmp_buf back;
static volatile int result, ticks;      /* ticks: of the timer, while this word runs */
static volatile uint64_t here;

#ifdef __riscv
enum { END = 0x00100073 }; /* ebreak */
static uint64_t kept_tp;

static int is_call(uint32_t w) { return w == 0x73; }
static uint64_t pc_of(const ucontext_t *u) { return u->uc_mcontext.__gregs[0]; }

static void enter(uint64_t at)
{
    asm volatile("mv %0, tp" : "=r"(kept_tp));
#ifdef VECTOR
    asm volatile(".option push\n.option arch, +v\nvsetvli t0, zero, e8, m1, ta, ma\n.option pop");
#endif
    asm volatile(
        "fscsr x0\nmv x31, %0\nmv x30, %1\n.irp i,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,"
        "18,19,20,21,22,23,24,25,26,27,28,29\nmv x\\i, x30\n.endr\njr x31" ::"r"(at),
        "r"(SCRATCH + SCRATCH_SIZE / 2));
}

#define RESTORE_THREAD() asm volatile("mv tp, %0" ::"r"(kept_tp))
#else
enum { END = 0xd4200000 }; /* brk */

static int is_call(uint32_t w) { return (w & 0xffe0001f) == 0xd4000001; }
static uint64_t pc_of(const ucontext_t *u) { return u->uc_mcontext.pc; }

static void enter(uint64_t at)
{
    asm volatile(
        "mov x30, %0\nmov x29, %1\nmov sp, x29\n.irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,"
        "16,17,18,19,20,21,22,23,24,25,26,27,28\nmov x\\i, x29\n.endr\nbr x30" ::"r"(at),
        "r"(SCRATCH + SCRATCH_SIZE / 2));
}

#define RESTORE_THREAD() (void)0
#endif

static void on_signal(int n, siginfo_t *info, void *context)
{
    RESTORE_THREAD();
    if (n == SIGVTALRM && ++ticks < 3)
        return;
    if (pc_of(context) == here && n != SIGVTALRM)
        result = n;
    siglongjmp(back, 1);
}

static int ask(uint32_t w, unsigned slot)
{
    here = (uintptr_t)CODE + slot * SLOT;
    result = ticks = 0;
    if (is_call(w))
        return NOT_ASKED;
    if (sigsetjmp(back, 0) == 0)
        enter(here);
    return result;
}

/* The whole of the code is made of words and ends. */
static void write_code(const uint32_t *words, unsigned n)
{
    static const uint32_t ends[SLOT / 4] = { END, END, END, END, END, END, END, END };

    mprotect(CODE, WORDS * SLOT, PROT_READ | PROT_WRITE);
    for (unsigned i = 0; i < n; i++) {
        uint32_t w = is_call(words[i]) ? END : words[i];
        memcpy(CODE + i * SLOT, ends, SLOT);
        memcpy(CODE + i * SLOT, &w, 4);
    }
    mprotect(CODE, WORDS * SLOT, PROT_READ | PROT_EXEC);
    __builtin___clear_cache((char *)CODE, (char *)CODE + WORDS * SLOT);
}

int main(void)
{
    static const int caught[] = { SIGILL, SIGTRAP, SIGBUS, SIGSEGV, SIGFPE, SIGSYS, SIGVTALRM };
    static uint8_t stack[1 << 16];
    static uint32_t words[WORDS];
    static const struct itimerval often = { { 0, 20000 }, { 0, 20000 } };
    stack_t alternate = { stack, 0, sizeof stack };
    struct sigaction action = { .sa_sigaction = on_signal,
                                .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    size_t n;

    sigaltstack(&alternate, NULL);
    if (mmap(CODE, WORDS * SLOT, 3, flags, -1, 0) != (void *)CODE ||
        mmap(SCRATCH, SCRATCH_SIZE, 3, flags, -1, 0) != (void *)SCRATCH)
        return 1;
    while ((n = fread(words, 4, WORDS, stdin)) > 0) {
        uint8_t answers[WORDS];
        write_code(words, (unsigned)n);
        for (unsigned i = 0; i < sizeof caught / sizeof *caught; i++)
            sigaction(caught[i], &action, NULL);
        setitimer(ITIMER_VIRTUAL, &often, NULL);
        for (unsigned i = 0; i < n; i++)
            answers[i] = (uint8_t)ask(words[i], i);
        signal(SIGVTALRM, SIG_IGN);
        fwrite(answers, 1, n, stdout);
    }
    fflush(stdout);
    _exit(0);
}
