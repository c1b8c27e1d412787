/* Pointer authentication as Linux shows it: signed returns, unwinding, wrong codes, keys.
 * SPDX-License-Identifier: MIT
 *
 * NAME.out is by hand: there is no such thing on this machine.
 */
#include "../say.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <ucontext.h>
#include <unwind.h>

#pragma GCC target("arch=armv8.3-a,branch-protection=standard")

enum { RESET_KEYS = 54, SET_ENABLED = 60, GET_ENABLED = 61, KEY_IA = 1, KEY_IB = 2, KEY_DA = 4 };

static sigjmp_buf again;
static siginfo_t info;
static uint64_t syndrome;

static void on_signal(int signo, siginfo_t *i, void *context)
{
    const uint8_t *record = ((ucontext_t *)context)->uc_mcontext.__reserved;

    info = *i;
    syndrome = 0;
    for (; *(uint32_t *)record; record += ((uint32_t *)record)[1])
        if (*(uint32_t *)record == 0x45535201)
            syndrome = *(uint64_t *)(record + 8);
    siglongjmp(again, 1);
}

static uint64_t sign(uint64_t v, uint64_t m)
{
    __asm__("pacia %0, %1" : "+r"(v) : "r"(m));
    return v;
}

static uint64_t check(uint64_t v, uint64_t m)
{
    __asm__ volatile("autia %0, %1" : "+r"(v) : "r"(m));
    return v;
}

static uint64_t strip(uint64_t v)
{
    __asm__("xpaci %0" : "+r"(v));
    return v;
}

static _Unwind_Reason_Code count(struct _Unwind_Context *c, void *n)
{
    ++*(int *)n;
    return _URC_NO_REASON;
}

static __attribute__((noinline)) int deep(int n)
{
    int frames = 0;

    if (n) {
        int r = deep(n - 1);
        __asm__ volatile("");
        return r;
    }
    _Unwind_Backtrace(count, &frames);
    return frames;
}

static volatile int loops;
static __attribute__((noinline)) int return_through_signed(int n)
{
    loops++;
    return n ? return_through_signed(n - 1) + 1 : 0;
}

int main(void)
{
    struct sigaction a = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_NODEFER };
    uint64_t p = (uintptr_t)&info, m = 0x1234, s = sign(p, m);

    sigaction(SIGILL, &a, NULL);
    SAME("hardware capabilities", getauxval(AT_HWCAP) >> 30 & 3, 3);
    SAY("a code is in bits 54 to 48", (s ^ p) >> 55 == 0 && (s ^ p) << 16 == 0);
    SAY("the right modifier gives the address back", check(s, m) == p);
    SAY("it can be stripped", strip(s) == p);
    SAME("a thousand signed returns", return_through_signed(1000), 1000);
    SAY("unwinding goes through signed frames", deep(20) > 20);

    if (!sigsetjmp(again, 1)) {
        check(s, m + 1);
        SAY("a wrong modifier is an exception", 0);
    } else {
        SAY("a wrong modifier is SIGILL", info.si_signo == SIGILL && info.si_code == ILL_ILLOPN);
        SAME("its exception class", syndrome >> 26, 0x1c);
    }

    SAME("all keys are on", prctl(GET_ENABLED, 0, 0, 0, 0), 15);
    SAME("one can be switched off", prctl(SET_ENABLED, KEY_IB, 0, 0, 0), 0);
    SAME("then it is off", prctl(GET_ENABLED, 0, 0, 0, 0), 15 & ~KEY_IB);
    uint64_t b = p;
    __asm__("pacib %0, %1" : "+r"(b) : "r"(m));
    SAY("and signs nothing", b == p);
    SAY("bits that are no keys are refused",
        prctl(SET_ENABLED, 16, 0, 0, 0) < 0 && errno == EINVAL);
    uint64_t before = p, after = p;
    int differ = 0;
    for (int i = 0; i < 16 && !differ; i++) {
        __asm__ volatile("pacda %0, %1" : "+r"(before) : "r"(m));
        prctl(RESET_KEYS, KEY_DA, 0, 0, 0);
        __asm__ volatile("pacda %0, %1" : "+r"(after) : "r"(m));
        differ = before != after;
        before = after = p;
    }
    SAY("keys can be made anew", differ);
    return 0;
}
