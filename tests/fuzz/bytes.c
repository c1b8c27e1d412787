/* A guest program: jumps into pages of random code and writes a line about what happened.
 * SPDX-License-Identifier: MIT
 *
 *     bytes SEED FIRST COUNT [ONLY]
 *
 * Case n depends on SEED and n only. Most registers point to scratch memory, so that loads and
 * stores find something; the code cannot be written and has nothing else within reach of a branch.
 * An insn that gets a signal is skipped; a jump away comes back; until there were many signals. A
 * line: number, last signal and where, how many, and a hash of all signals with the registers and
 * memory at that moment; "time" when it ran for too long. ONLY: says all about this case.
 * tests/fuzz/code.py compares.
 */
#include "random.h"

#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

enum { CODE_SIZE = 4096, SCRATCH_SIZE = 16384, MOST_SIGNALS = 60 };
#define CODE    ((uint8_t *)0x2000000000)
#define SCRATCH ((uint8_t *)0x2100000000)

static uint64_t fregs[64];
static sigjmp_buf back;
static unsigned number, only = ~0u, signals;
static uint64_t signal_hash;

static uint64_t hash(uint64_t h, const void *data, size_t n)
{
    for (size_t i = 0; i < n / 4; i++)
        h = (h ^ h >> 32 ^ ((const uint32_t *)data)[i]) * 0x9e3779b97f4a7c15;
    return h;
}

/* -- what differs between the guests ------------------------------------------------------------
 */

#ifdef __riscv

enum { REGS = 32, STEP = 2 };
static uint64_t kept_tp, regs[REGS];

/* No calls, no clocks, no entropy. */
static int is_unwanted(const uint8_t *at)
{
    uint32_t w;
    memcpy(&w, at, 4);
    uint32_t csr = w >> 20;
    return (w & 0x7f) == 0x73 && (w == 0x73 || csr >> 8 == 0xc || csr == 0x015);
}

static void write_code(void)
{
    static const uint8_t majors[] = { 0x03, 0x07, 0x0b, 0x0f, 0x13, 0x17, 0x1b, 0x23, 0x27,
                                      0x2b, 0x2f, 0x33, 0x37, 0x3b, 0x43, 0x47, 0x4b, 0x4f,
                                      0x53, 0x57, 0x63, 0x67, 0x6f, 0x73, 0x77, 0x7b };
    uint32_t style = below(4), at = 0;
    while (at + 4 <= CODE_SIZE) {
        uint32_t w = (uint32_t)random_bits(), compressed = style == 1 || (style == 2 && below(2));
        if (style && !compressed)
            w = (w & ~0x7fu) | majors[below(sizeof majors - (below(8) ? 6 : 0))];
        if (compressed)
            w = (w & 3) == 3 ? w ^ 1 + below(3) : w;
        memcpy(CODE + at, &w, 4);
        at += compressed ? 2 : 4;
    }
}

static void enter(void)
{
    asm volatile("mv %0, tp" : "=r"(kept_tp));
    asm volatile(
        "fscsr x0\n.irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,"
        "26,27,28,29,30,31\nfld f\\i, 8*\\i(%1)\n.endr\nmv x31, %0\n"
        ".irp i,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,"
        "30\nld x\\i, 8*\\i(x31)\n.endr\nld x31, 0(x31)\njr x31" ::"r"(regs),
        "r"(fregs));
}

static void prepare(void) { regs[0] = (uintptr_t)CODE; }
static uint64_t *pc_at(ucontext_t *u) { return (uint64_t *)&u->uc_mcontext.__gregs[0]; }
static unsigned length(const uint8_t *at) { return (*at & 3) == 3 ? 4 : 2; }

static uint64_t hash_registers(const ucontext_t *u)
{
    uint64_t h = hash(1, u->uc_mcontext.__gregs + 1, 31 * 8);
    const struct __riscv_mc_d_ext_state *f = &u->uc_mcontext.__fpregs.__d;
    h = hash(h, f->__f, sizeof f->__f);
    return hash(h, &f->__fcsr, 4);
}

static void say_registers(const ucontext_t *u)
{
    for (int i = 1; i < 32; i++)
        printf("  x%d %016llx\n", i, (long long)u->uc_mcontext.__gregs[i]);
    for (int i = 0; i < 32; i++)
        printf("  f%d %016llx\n", i, (long long)u->uc_mcontext.__fpregs.__d.__f[i]);
    printf("  fcsr %x\n", u->uc_mcontext.__fpregs.__d.__fcsr);
}

#define RESTORE_THREAD() asm volatile("mv tp, %0" ::"r"(kept_tp))

#else

enum { REGS = 32, STEP = 4 };
static uint64_t kept_tp, regs[REGS + 1];

/* SVC; MRS of clocks and random numbers; MSR TPIDR_EL0. */
static int is_unwanted(const uint8_t *at)
{
    uint32_t w;
    memcpy(&w, at, 4);
    return (w & 0xffe0001f) == 0xd4000001 || (w & 0xfffff000) == 0xd53be000 ||
           (w & 0xffffff00) == 0xd53b2400 || (w & 0xfffff000) == 0xd51bd000;
}

/* Mostly words of groups that have insns: Arm ARM C4.1, bits 28:25. */
static void write_code(void)
{
    static const uint8_t groups[] = {
        8, 9, 5, 13, 4, 6, 12, 14, 7, 15, 8, 9, 5, 13, 6, 14, 10, 11
    };
    uint32_t style = below(4);
    for (uint32_t at = 0; at + 4 <= CODE_SIZE; at += 4) {
        uint32_t w = (uint32_t)random_bits();
        if (style)
            w = (w & ~(15u << 25)) | (uint32_t)groups[below(sizeof groups)] << 25;
        memcpy(CODE + at, &w, 4);
    }
}

static void enter(void)
{
    asm volatile(
        "msr fpsr, xzr\nmsr fpcr, xzr\nmsr nzcv, xzr\nmov x30, %0\nmov x29, %1\n"
        ".irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,"
        "29,30,31\nldr q\\i, [x29, #16 * \\i]\n.endr" ::"r"(regs),
        "r"(fregs));
    asm volatile(
        "ldr x0, [x30, #31 * 8]\nmov sp, x0\n.irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,"
        "17,18,19,20,21,22,23,24,25,26,27,28,29\nldr x\\i, [x30, #8 * \\i]\n.endr\n"
        "ldr x30, [x30, #32 * 8]\nbr x30");
}

static void prepare(void)
{
    regs[32] = (uintptr_t)CODE;
    regs[31] &= ~15ull;
}
static uint64_t *pc_at(ucontext_t *u) { return (uint64_t *)&u->uc_mcontext.pc; }
static unsigned length(const uint8_t *at) { return 4; }

static uint64_t hash_registers(const ucontext_t *u)
{
    uint64_t h = hash(1, u->uc_mcontext.regs, 31 * 8);
    h = hash(h, &u->uc_mcontext.sp, 8);
    h = hash(h, &u->uc_mcontext.pstate, 8);
    return hash(h, (uint8_t *)u->uc_mcontext.__reserved + 8, 8 + 512);
}

static void say_registers(const ucontext_t *u)
{
    const uint64_t *v = (const uint64_t *)((const uint8_t *)u->uc_mcontext.__reserved + 16);
    for (int i = 0; i < 31; i++)
        printf("  x%d %016llx\n", i, (long long)u->uc_mcontext.regs[i]);
    printf("  sp %016llx\n  pstate %llx\n", (long long)u->uc_mcontext.sp,
           (long long)u->uc_mcontext.pstate);
    for (int i = 0; i < 32; i++)
        printf("  v%d %016llx%016llx\n", i, (long long)v[2 * i + 1], (long long)v[2 * i]);
    printf("  fpsr, fpcr %016llx\n", (long long)v[-1]);
}

#define RESTORE_THREAD() (void)0

#endif

/* -- cases --------------------------------------------------------------------------------------
 */

static uint64_t some_value(void)
{
    switch (below(8)) {
    case 0: return random_bits();
    case 1: return below(256);
    case 2: return (uint64_t)(uintptr_t)SCRATCH + below(SCRATCH_SIZE);
    case 3: return (uint64_t)(uintptr_t)CODE + STEP * below(CODE_SIZE / STEP);
    default: return (uint64_t)(uintptr_t)SCRATCH + 16 * below(SCRATCH_SIZE / 16);
    }
}

static int in_code(uint64_t pc) { return pc - (uintptr_t)CODE <= CODE_SIZE - 4; }

/* Behind the insn; somewhere in the code if the program counter has left it. */
static void go_on(ucontext_t *u)
{
    if (in_code(*pc_at(u)))
        *pc_at(u) += length((uint8_t *)*pc_at(u));
    else
        *pc_at(u) = (uintptr_t)CODE + signal_hash % (CODE_SIZE / STEP) * STEP;
}

static void say_all(ucontext_t *u, int n)
{
    printf("  signal %d at %llx", n, (long long)*pc_at(u));
    if (in_code(*pc_at(u)))
        printf(" word %04x%04x", ((uint16_t *)*pc_at(u))[1], ((uint16_t *)*pc_at(u))[0]);
    printf(" hash %016llx\n", (long long)signal_hash);
    say_registers(u);
    printf("  memory %016llx\n", (long long)hash(0, SCRATCH, SCRATCH_SIZE));
}

static void on_signal(int n, siginfo_t *info, void *context)
{
    ucontext_t *u = context;
    uint64_t address = n == SIGTRAP ? 0 : (uintptr_t)info->si_addr;

    RESTORE_THREAD();
    if (n == SIGVTALRM) {
        printf("%u time\n", number);
        siglongjmp(back, 1);
    }
    uint64_t what[] = { (uint64_t)n, (uint64_t)info->si_code, address, *pc_at(u), signal_hash };
    signal_hash = hash(hash_registers(u), what, sizeof what);
    if (number == only)
        say_all(u, n);
    if (++signals < MOST_SIGNALS) {
        go_on(u);
        return;
    }
    signal_hash = hash(signal_hash, SCRATCH, SCRATCH_SIZE);
    printf("%u last %d at %llx of %u %016llx\n", number, n, (long long)*pc_at(u), signals,
           (long long)signal_hash);
    siglongjmp(back, 1);
}

static void run_case(void)
{
    static const struct itimerval limit = { .it_value.tv_usec = 200000 }, off;

    mprotect(CODE, CODE_SIZE, PROT_READ | PROT_WRITE);
    write_code();
    for (uint32_t at = 0; at + 4 <= CODE_SIZE; at += STEP)
        if (is_unwanted(CODE + at))
            memset(CODE + at, 0, 4);
    mprotect(CODE, CODE_SIZE, PROT_READ | PROT_EXEC);
    __builtin___clear_cache((char *)CODE, (char *)CODE + CODE_SIZE);
    for (int i = 0; i < REGS; i++)
        regs[i] = some_value();
    prepare();
    for (int i = 0; i < 64; i++)
        fregs[i] = below(4) ? random_bits() : 0x3ff0000000000000 + random_bits() % 16;
    for (int i = 0; i < SCRATCH_SIZE; i += 8)
        *(uint64_t *)(SCRATCH + i) = below(4) ? random_bits() : some_value();
    signals = 0;
    signal_hash = 0;
    setitimer(ITIMER_VIRTUAL, &limit, NULL);
    if (sigsetjmp(back, 1) == 0)
        enter();
    setitimer(ITIMER_VIRTUAL, &off, NULL);
}

int main(int argc, char **argv)
{
    static const int caught[] = { SIGILL, SIGTRAP, SIGBUS, SIGSEGV, SIGFPE, SIGSYS, SIGVTALRM };
    stack_t alternate = { malloc(1 << 16), 0, 1 << 16 };
    struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;

    sigfillset(&action.sa_mask);
    sigaltstack(&alternate, NULL);
    for (unsigned i = 0; i < sizeof caught / sizeof *caught; i++)
        sigaction(caught[i], &action, NULL);
    if (argc < 4 || mmap(CODE, CODE_SIZE, 3, flags, -1, 0) != (void *)CODE ||
        mmap(SCRATCH, SCRATCH_SIZE, 3, flags, -1, 0) != (void *)SCRATCH)
        return 1;
    if (argc > 4)
        only = (unsigned)atol(argv[4]);
    unsigned first = (unsigned)atol(argv[2]), count = (unsigned)atol(argv[3]);
    for (number = first; number < first + count; number++) {
        seed_case(argv[1], number);
        run_case();
    }
    fflush(stdout);
    _exit(0);
}
