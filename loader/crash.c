/* What is said when the translator itself crashes: one line for a report, and a backtrace.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"

#include "translate/cpu.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <unwind.h>

static const char hint[] = "dragoman: please report this with the program and the command line; "
                           "--backend interp or --one-insn-per-tb may get around it\n";

/* Only write(2): the heap and stdio may be what is broken. */
static void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static void say(const char *fmt, ...)
{
    char line[256];
    va_list ap;

    va_start(ap, fmt);
    int n = vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    if (n > 0 && write(STDERR_FILENO, line, min_u64((uint64_t)n, sizeof line - 1)) < 0)
        return;
}

/* Addresses in a backtrace are relative to the executable, as addr2line -e dragoman wants them. */
extern const char __executable_start[], __etext[];

static _Unwind_Reason_Code say_frame(struct _Unwind_Context *context, void *count)
{
    uintptr_t pc = _Unwind_GetIP(context);
    bool ours = pc >= (uintptr_t)__executable_start && pc < (uintptr_t)__etext;

    say("    #%-2d %s%#llx\n", (*(int *)count)++, ours ? "dragoman+" : "",
        (unsigned long long)(ours ? pc - (uintptr_t)__executable_start : pc));
    return *(int *)count < 40 ? _URC_NO_REASON : _URC_NORMAL_STOP;
}

_Noreturn void crash_report(int signo, void *info, void *ucontext)
{
    const siginfo_t *si = info;
    struct sigaction plain = { .sa_handler = SIG_DFL };
    sigset_t all;
    int frames = 0;

    sigaction(signo, &plain, NULL); /* a crash while reporting ends it */
    say("dragoman: internal error: signal %d (%s), code %d, address %#llx", signo, strsignal(signo),
        si->si_code, (unsigned long long)(uintptr_t)si->si_addr);
    if (current_task && current_task->cpu)
        say(", guest pc %#llx", (unsigned long long)current_task->cpu->rt->pc);
    say("\n");
    _Unwind_Backtrace(say_frame, &frames);
    say("%s", hint);
    sigfillset(&all);
    sigdelset(&all, signo);
    sigprocmask(SIG_SETMASK, &all, NULL);
    raise(signo);
    _exit(128 + signo);
}

static void crashed(int signo, siginfo_t *info, void *ucontext)
{
    crash_report(signo, info, ucontext);
}

void crash_install(void)
{
    static const int signals[] = { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT };
    static uint8_t stack[64 << 10]; /* a stack overflow needs another stack; one crash is enough */
    stack_t alternate = { .ss_sp = stack, .ss_size = sizeof stack };
    struct sigaction action = { .sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK };

    sigaltstack(&alternate, NULL);
    for (unsigned i = 0; i < countof(signals); i++) {
        struct sigaction before;
        if (sigaction(signals[i], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
            sigaction(signals[i], &action, NULL);
    }
}
