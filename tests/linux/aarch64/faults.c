/* What faults of AArch64 tell: codes, addresses, syndromes; tags in addresses; a personality.
 * SPDX-License-Identifier: MIT
 *
 * NAME.out is by hand: there is no such thing on this machine.
 */
#include "../say.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <ucontext.h>

static sigjmp_buf again;
static siginfo_t info;
static uint64_t syndrome, fault_address, pc;

static void on_signal(int signo, siginfo_t *i, void *context)
{
    const mcontext_t *m = &((ucontext_t *)context)->uc_mcontext;
    const uint8_t *record = m->__reserved;

    info = *i;
    syndrome = 0;
    fault_address = m->fault_address;
    pc = m->pc;
    for (; *(uint32_t *)record; record += ((uint32_t *)record)[1])
        if (*(uint32_t *)record == 0x45535201)
            syndrome = *(uint64_t *)(record + 8);
    siglongjmp(again, 1);
}

/* Runs what faults; then the signal, its code, address and syndrome. */
#define FAULT(claim, what, signo, code, address, esr)                                              \
    do {                                                                                           \
        if (!sigsetjmp(again, 1)) {                                                                \
            what;                                                                                  \
            SAY(claim, 0);                                                                         \
        } else {                                                                                   \
            SAY(claim, info.si_signo == (signo) && info.si_code == (code) &&                       \
                           (uint64_t)(uintptr_t)info.si_addr == (uint64_t)(address) &&             \
                           syndrome == (esr));                                                     \
        }                                                                                          \
    } while (0)

static void *tagged(const void *p) { return (void *)((uintptr_t)p | 0x5aull << 56); }
static void call(uintptr_t at) { ((void (*)(void))at)(); }
static uint64_t words[4] __attribute__((aligned(64)));

static uint64_t load_ordered(const void *p)
{
    uint64_t v;

    __asm__ volatile("ldar %0, [%1]" : "=r"(v) : "r"(p));
    return v;
}

static void load_exclusive(const void *p)
{
    uint64_t v;

    __asm__ volatile("ldxr %0, [%1]" : "=r"(v) : "r"(p));
}

static uintptr_t stack;
static void use_misaligned_stack(void)
{
    __asm__ volatile("mov x9, sp\n sub x9, x9, #8\n str x9, [%0]\n mov x10, sp\n mov sp, x9\n"
                     "str xzr, [sp, #-16]\n mov sp, x10" ::"r"(&stack)
                     : "x9", "x10", "memory");
}

static void aligned_stack_again(void)
{
    __asm__ volatile("sub sp, sp, #8\n mov x9, #1\n add sp, sp, #8\n stp x9, x9, [sp, #-16]!\n"
                     "add sp, sp, #16" ::
                         : "x9", "memory");
}

int main(void);
static void faults(void)
{
    volatile char *null = (char *)0x1000;
    char *byte = (char *)words;

    FAULT("a store to nothing", *null = 1, SIGSEGV, SEGV_MAPERR, 0x1000, 0x92000047);
    SAME("where it was, once more", fault_address, 0x1000);
    FAULT("a load from nothing", (void)*null, SIGSEGV, SEGV_MAPERR, 0x1000, 0x92000007);
    FAULT("a store to what is read-only", *(volatile int *)main = 1, SIGSEGV, SEGV_ACCERR, main,
          0x9200004f);
    FAULT("a jump to nothing", call(0x123450), SIGSEGV, SEGV_MAPERR, 0x123450, 0x82000007);
    FAULT("a jump between insns", call((uintptr_t)main + 2), SIGBUS, BUS_ADRALN,
          (uintptr_t)main + 2, 0x8a000000);
    FAULT("a misaligned stack", use_misaligned_stack(), SIGBUS, BUS_ADRALN, stack, 0x9a000000);
    aligned_stack_again();
    FAULT("an exclusive that is misaligned", load_exclusive(byte + 4), SIGBUS, BUS_ADRALN, byte + 4,
          0x92000021);
    FAULT("an ordered load across 16 bytes", load_ordered(byte + 12), SIGBUS, BUS_ADRALN, byte + 12,
          0x92000021);
    byte[11] = 5;
    SAME("within 16 bytes it may be anywhere", load_ordered(byte + 4) >> 56, 5);
    FAULT("an undefined insn", __asm__ volatile("udf #1"), SIGILL, ILL_ILLOPC, pc, 0);
    FAULT("hlt", __asm__ volatile("hlt #1"), SIGILL, ILL_ILLOPC, pc, 0);
    FAULT("brk", __asm__ volatile("brk #1"), SIGTRAP, TRAP_BRKPT, pc, 0);
}

static void tags(void)
{
    enum { SET_TAGGED = 55, GET_TAGGED = 56 };
    static char text[] = "ok\n";
    struct iovec v = { tagged(text), 3 };
    char *volatile t = tagged(text);
    volatile char *far = tagged((void *)0x2000);
    struct utsname u;
    int out[2];

    pipe(out);
    SAY("a load by a tagged address", t[1] == 'k');
    t[0] = 'O';
    SAY("a store by a tagged address", text[0] == 'O');
    FAULT("a store to nothing with a tag", *far = 1, SIGSEGV, SEGV_MAPERR, 0x2000, 0x92000047);
    SAY("system calls want none", write(out[1], t, 3) < 0 && errno == EFAULT);
    SAME("until they are asked to take them", prctl(SET_TAGGED, 1, 0, 0, 0), 0);
    SAME("what they do then", prctl(GET_TAGGED, 0, 0, 0, 0), 1);
    SAME("write", write(out[1], t, 3), 3);
    SAME("writev", writev(out[1], tagged(&v), 1), 3);
    SAY("uname", uname(tagged(&u)) == 0 && strcmp(u.machine, "aarch64") == 0);
    SAY("other bits are refused", prctl(SET_TAGGED, 1 << 30, 0, 0, 0) < 0 && errno == EINVAL);
    personality(PER_LINUX32);
    SAY("the machine of PER_LINUX32", uname(&u) == 0 && strcmp(u.machine, "armv8l") == 0);
}

int main(void)
{
    struct sigaction a = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_NODEFER };

    for (int i = 0; i < 4; i++)
        sigaction((int[]){ SIGILL, SIGSEGV, SIGBUS, SIGTRAP }[i], &a, NULL);
    faults();
    tags();
    return 0;
}
