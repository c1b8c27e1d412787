/* Unwinding through a signal frame, and which functions it passes.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <unwind.h>

static int frames, saw_leaf, saw_main;

int main(void);
static void leaf(void);

static _Unwind_Reason_Code look(struct _Unwind_Context *context, void *data)
{
    void *f = _Unwind_FindEnclosingFunction((void *)_Unwind_GetIP(context));

    frames++;
    saw_leaf += f == (void *)leaf;
    saw_main += f == (void *)main;
    return _URC_NO_REASON;
}

static void on_signal(int signo) { _Unwind_Backtrace(look, 0); }

__attribute__((noinline)) static void leaf(void) { *(volatile int *)0; }

static void on_fault(int signo, siginfo_t *info, void *context)
{
    _Unwind_Backtrace(look, 0);
    printf("fault: leaf %d, main %d\n", saw_leaf, saw_main);
    _Exit(0);
}

int main(void)
{
    struct sigaction a = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };

    setvbuf(stdout, NULL, _IONBF, 0);
    signal(SIGUSR1, on_signal);
    raise(SIGUSR1);
    printf("raise: main %d\n", saw_main);
    saw_main = 0;
    sigaction(SIGSEGV, &a, 0);
    leaf();
    return 1;
}
