/* Masks, order, nesting, flags of handlers, the alternate stack.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>

static char order[64];
static sigset_t in_handler;
static char *low, *high;
static int was_on_stack, depth, deepest;

static void add(char c) { order[strlen(order)] = c; }

static void one(int signo)
{
    add('1');
    sigprocmask(SIG_BLOCK, NULL, &in_handler);
    raise(SIGUSR2);
    add('e');
}

static void two(int signo) { add('2'); }

static void again(int signo)
{
    if (++depth > deepest)
        deepest = depth;
    if (depth < 3)
        raise(signo);
    depth--;
}

static void stack_note(int signo, siginfo_t *info, void *context)
{
    char here;
    stack_t s;
    ucontext_t *uc = context;

    was_on_stack = &here >= low && &here < high;
    sigaltstack(NULL, &s);
    SAY("the kernel says SS_ONSTACK there", was_on_stack == !!(s.ss_flags & SS_ONSTACK));
    if (was_on_stack) {
        SAY("uc_stack is the alternate stack",
            uc->uc_stack.ss_sp == low && uc->uc_stack.ss_flags == 0);
        SAY("sigaltstack is refused there with EPERM", sigaltstack(&s, NULL) < 0 && errno == EPERM);
    }
}

static void set_mask_of(int signo, siginfo_t *info, void *context)
{
    sigaddset(&((ucontext_t *)context)->uc_sigmask, SIGUSR2);
}

static void act(int signo, void *f, int flags, int masked)
{
    struct sigaction a = { .sa_sigaction = f, .sa_flags = flags };
    sigemptyset(&a.sa_mask);
    if (masked)
        sigaddset(&a.sa_mask, masked);
    sigaction(signo, &a, NULL);
}

static sigjmp_buf back;
static void overflowed(int signo, siginfo_t *info, void *context) { siglongjmp(back, 1); }
static int __attribute__((noinline)) recurse(volatile int n)
{
    volatile char pad[1000];
    pad[0] = (char)n;
    return recurse(n + 1) + pad[0];
}

int main(void)
{
    sigset_t set, now;

    act(SIGUSR1, one, 0, SIGHUP);
    act(SIGUSR2, two, 0, 0);
    raise(SIGUSR1);
    SAY("a handler may be interrupted by another signal", !strcmp(order, "12e"));
    SAY("its mask: itself and sa_mask", sigismember(&in_handler, SIGUSR1) &&
                                            sigismember(&in_handler, SIGHUP) &&
                                            !sigismember(&in_handler, SIGUSR2));
    memset(order, 0, sizeof order);
    act(SIGUSR1, one, 0, SIGUSR2);
    raise(SIGUSR1);
    SAY("sa_mask puts it off to the end", !strcmp(order, "1e2"));
    sigprocmask(SIG_BLOCK, NULL, &now);
    SAY("afterwards nothing is blocked",
        !sigismember(&now, SIGUSR1) && !sigismember(&now, SIGUSR2));

    memset(order, 0, sizeof order);
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, NULL);
    act(SIGUSR1, one, 0, 0);
    raise(SIGUSR1);
    raise(SIGUSR1);
    raise(SIGUSR2);
    SAY("blocked ones wait", !order[0]);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    SAY("standard signals merge; frames stack up lowest number innermost", !strcmp(order, "212e"));

    act(SIGUSR1, again, SA_NODEFER, 0);
    raise(SIGUSR1);
    SAME("SA_NODEFER nests", deepest, 3);
    struct sigaction old;
    act(SIGUSR1, two, SA_RESETHAND, 0);
    raise(SIGUSR1);
    sigaction(SIGUSR1, NULL, &old);
    SAY("SA_RESETHAND resets", old.sa_handler == SIG_DFL);
    act(SIGUSR1, set_mask_of, SA_SIGINFO, 0);
    raise(SIGUSR1);
    sigprocmask(SIG_SETMASK, NULL, &now);
    SAY("a handler changes the mask through uc_sigmask", sigismember(&now, SIGUSR2));
    sigprocmask(SIG_UNBLOCK, &set, NULL);

    stack_t s = { .ss_size = 65536 };
    low = s.ss_sp =
        mmap(NULL, s.ss_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    high = low + s.ss_size;
    SAY("sigaltstack", sigaltstack(&s, NULL) == 0);
    act(SIGUSR1, stack_note, SA_SIGINFO | SA_ONSTACK, 0);
    raise(SIGUSR1);
    SAY("SA_ONSTACK runs there", was_on_stack);
    act(SIGUSR1, stack_note, SA_SIGINFO, 0);
    raise(SIGUSR1);
    SAY("without it, not", !was_on_stack);
    stack_t small = { .ss_sp = low, .ss_size = 1024 };
    SAY("too small: ENOMEM", sigaltstack(&small, NULL) < 0 && errno == ENOMEM);
    stack_t odd = { .ss_sp = low, .ss_size = 65536, .ss_flags = 16 };
    SAY("odd flags: EINVAL", sigaltstack(&odd, NULL) < 0 && errno == EINVAL);

    setrlimit(RLIMIT_STACK, &(struct rlimit){ 1 << 20, 1 << 20 });
    act(SIGSEGV, overflowed, SA_SIGINFO | SA_ONSTACK, 0);
    if (!sigsetjmp(back, 1))
        recurse(0);
    SAY("a stack overflow is survived on the alternate stack", 1);
    if (!sigsetjmp(back, 1))
        recurse(0);
    SAY("twice", 1);

    SAY("SIGKILL and SIGSTOP cannot be caught",
        signal(SIGKILL, two) == SIG_ERR && errno == EINVAL && signal(SIGSTOP, SIG_IGN) == SIG_ERR);
    sigfillset(&set);
    sigprocmask(SIG_SETMASK, &set, NULL);
    sigprocmask(SIG_SETMASK, NULL, &now);
    SAY("nor blocked",
        !sigismember(&now, SIGKILL) && !sigismember(&now, SIGSTOP) && sigismember(&now, SIGTERM));
    SAY("how must be known: EINVAL", sigprocmask(77, &set, NULL) < 0 && errno == EINVAL);
    return 0;
}
