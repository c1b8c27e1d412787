/* What is said when the translator itself crashes: one line for a report, and a backtrace.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"

#include "translate/cpu.h"

#define UNW_LOCAL_ONLY
#include <libunwind.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>
#include <unistd.h>

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

extern const char __executable_start[], __etext[];

/* Addresses are relative to the executable, as addr2line wants them. */
static void backtrace_from(unw_context_t *context)
{
    unw_cursor_t cursor;
    unw_word_t pc, offset;
    char name[96];

    if (unw_init_local2(&cursor, context, UNW_INIT_SIGNAL_FRAME) < 0)
        return;
    for (int i = 0; i < 40; i++) {
        unw_get_reg(&cursor, UNW_REG_IP, &pc);
        if (unw_get_proc_name(&cursor, name, sizeof name, &offset) < 0)
            snprintf(name, sizeof name, "?"), offset = 0;
        bool ours = pc >= (uintptr_t)__executable_start && pc < (uintptr_t)__etext;
        say("    #%-2d %s%#llx %s+%#llx\n", i, ours ? "dragoman+" : "",
            (unsigned long long)(ours ? pc - (uintptr_t)__executable_start : pc), name,
            (unsigned long long)offset);
        if (unw_step(&cursor) <= 0)
            break;
    }
}

_Noreturn void crash_report(int signo, void *info, void *ucontext)
{
    const siginfo_t *si = info;
    struct sigaction plain = { .sa_handler = SIG_DFL };
    sigset_t all;

    sigaction(signo, &plain, NULL); /* a crash while reporting ends it */
    say("dragoman: internal error: signal %d (%s), code %d, address %#llx", signo, strsignal(signo),
        si->si_code, (unsigned long long)(uintptr_t)si->si_addr);
    if (current_task && current_task->cpu)
        say(", guest pc %#llx", (unsigned long long)current_task->cpu->rt->pc);
    say("\n");
    backtrace_from(ucontext);
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
