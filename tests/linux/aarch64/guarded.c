/* Guarded pages: where calls and jumps by registers may land (FEAT_BTI).
 * SPDX-License-Identifier: MIT
 *
 * NAME.out is by hand: there is no such thing on this machine.
 */
#include "../say.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <ucontext.h>

enum { GUARDED = 0x10, BTYPE_SHIFT = 10, PADS = 7 };

static sigjmp_buf again;
static siginfo_t info;
static unsigned btype;
static int skip;
static uint32_t *code;

static void on_signal(int signo, siginfo_t *i, void *context)
{
    ucontext_t *uc = context;

    info = *i;
    btype = uc->uc_mcontext.pstate >> BTYPE_SHIFT & 3;
    if (skip) {
        uc->uc_mcontext.pstate &= ~(3ull << BTYPE_SHIFT);
        return;
    }
    siglongjmp(again, 1);
}

static void call(const void *at) { __asm__ volatile("blr %0" ::"r"(at) : "x30", "memory"); }

static void jump(const void *at)
{
    __asm__ volatile("mov x9, %0\n adr x30, 1f\n br x9\n1:" ::"r"(at) : "x9", "x30", "memory");
}

static void jump_by_veneer(const void *at)
{
    __asm__ volatile("mov x16, %0\n adr x30, 1f\n br x16\n1:" ::"r"(at) : "x16", "x30", "memory");
}

/* From a page that is guarded: br x10 with x30 set, which begins at code[32]. */
static void jump_from_guarded(const void *at)
{
    __asm__ volatile("mov x10, %0\n adr x30, 1f\n mov x9, %1\n br x9\n1:" ::"r"(at), "r"(&code[32])
                     : "x9", "x10", "x30", "memory");
}

/* 0: it got there; else BTYPE of the exception. */
static int landed(void (*go)(const void *), const uint32_t *at)
{
    if (sigsetjmp(again, 1))
        return info.si_signo == SIGILL && info.si_code == ILL_ILLOPC && info.si_addr == at
                   ? (int)btype
                   : -1;
    go(at);
    return 0;
}

static const struct {
    const char *name;
    uint32_t insn;
    int call, veneer, jump; /* BTYPE of the exception */
} pads[PADS] = {
    { "nop", 0xd503201f, 2, 1, 3 },     { "bti", 0xd503241f, 2, 1, 3 },
    { "bti c", 0xd503245f, 0, 0, 3 },   { "bti j", 0xd503249f, 2, 0, 0 },
    { "bti jc", 0xd50324df, 0, 0, 0 },  { "paciasp", 0xd503233f, 0, 0, 3 },
    { "pacibsp", 0xd503237f, 0, 0, 3 },
};

static void write_code(void)
{
    enum { BTI_JC = 0xd50324df, BR_X10 = 0xd61f0140, XPACLRI = 0xd50320ff, RET = 0xd65f03c0 };

    for (int i = 0; i < PADS; i++) {
        code[4 * i] = pads[i].insn;
        code[4 * i + 1] = XPACLRI;
        code[4 * i + 2] = RET;
    }
    code[32] = BTI_JC;
    code[33] = BR_X10;
    __builtin___clear_cache((char *)code, (char *)code + 4096);
}

int main(void)
{
    struct sigaction a = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_NODEFER };

    sigaction(SIGILL, &a, NULL);
    code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    write_code();
    SAME("no page is guarded: a call to a nop", landed(call, code), 0);
    SAME("mprotect takes PROT_BTI",
         mprotect(code, 4096, PROT_READ | PROT_WRITE | PROT_EXEC | GUARDED), 0);
    for (int i = 0; i < PADS; i++) {
        printf("-- %s\n", pads[i].name);
        SAME("call", landed(call, &code[4 * i]), pads[i].call);
        SAME("jump by x16", landed(jump_by_veneer, &code[4 * i]), pads[i].veneer);
        SAME("jump from elsewhere", landed(jump, &code[4 * i]), pads[i].veneer);
        SAME("jump", landed(jump_from_guarded, &code[4 * i]), pads[i].jump);
    }
    printf("-- handlers\n");
    skip = 1;
    call(code);
    SAME("one that clears BTYPE goes on", btype, 2);
    mprotect(code, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
    skip = 0;
    SAME("without PROT_BTI all may land", landed(call, code), 0);
    return 0;
}
