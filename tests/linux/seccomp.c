/* Filters and strict mode: what is valid, what each action does, who inherits them.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>

#ifdef __riscv
enum { ARCH = AUDIT_ARCH_RISCV64 };
#define PC(uc) ((uc)->uc_mcontext.__gregs[0])
#elif defined(__aarch64__)
enum { ARCH = AUDIT_ARCH_AARCH64 };
#define PC(uc) ((uc)->uc_mcontext.pc)
#else
enum { ARCH = AUDIT_ARCH_X86_64 };
#define PC(uc) ((uc)->uc_mcontext.gregs[16])
#endif

#define S(code, k) BPF_STMT(code, k)
#define J(code, k, t, f) BPF_JUMP(code, k, t, f)
#define LOAD(field) S(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define RET(k) S(BPF_RET | BPF_K, k)
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static long seccomp(unsigned op, unsigned flags, void *p)
{
    return syscall(SYS_seccomp, op, flags, p);
}

static long install(struct sock_filter *f, size_t count, unsigned flags)
{
    struct sock_fprog program = { count, f };

    return seccomp(SECCOMP_SET_MODE_FILTER, flags, &program);
}

/* `number` gives `action`, everything else is allowed. */
static long forbid(int number, unsigned action, unsigned flags)
{
    struct sock_filter f[] = {
        LOAD(arch), J(BPF_JMP | BPF_JEQ | BPF_K, ARCH, 1, 0), RET(SECCOMP_RET_KILL_PROCESS),
        LOAD(nr), J(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), RET(action),
        RET(SECCOMP_RET_ALLOW),
    };

    return install(f, COUNT(f), flags);
}

static int in_child(int (*f)(void))
{
    int status;
    pid_t child = fork();

    if (child == 0)
        _exit(f());
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? 1000 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* -- what is a program ------------------------------------------------------------------------ */

static int refused(struct sock_filter *f, size_t count)
{
    return install(f, count, 0) < 0 && errno == EINVAL;
}

#define REFUSED(...)                                                                               \
    ({                                                                                             \
        struct sock_filter f_[] = { __VA_ARGS__ };                                                 \
        refused(f_, COUNT(f_));                                                                    \
    })
#define GOOD(...)                                                                                  \
    ({                                                                                             \
        struct sock_filter f_[] = { __VA_ARGS__ };                                                 \
        install(f_, COUNT(f_), 0) == 0;                                                            \
    })

static void checks(void)
{
    static struct sock_filter many[BPF_MAXINSNS + 1];
    unsigned action = SECCOMP_RET_ERRNO, unknown = 0x12340000;

    SAY("no end", REFUSED(S(BPF_LD | BPF_IMM, 0)));
    SAY("empty", refused(many, 0));
    SAY("too long", refused(many, BPF_MAXINSNS + 1));
    SAY("unaligned data", REFUSED(S(BPF_LD | BPF_W | BPF_ABS, 2), RET(SECCOMP_RET_ALLOW)));
    SAY("data too far", REFUSED(S(BPF_LD | BPF_W | BPF_ABS, 64), RET(SECCOMP_RET_ALLOW)));
    SAY("bytes of data", REFUSED(S(BPF_LD | BPF_B | BPF_ABS, 0), RET(SECCOMP_RET_ALLOW)));
    SAY("jump over the end", REFUSED(S(BPF_JMP | BPF_JA, 1), RET(SECCOMP_RET_ALLOW)));
    SAY("branch over the end",
        REFUSED(J(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1), RET(SECCOMP_RET_ALLOW)));
    SAY("division by 0", REFUSED(S(BPF_ALU | BPF_DIV | BPF_K, 0), RET(SECCOMP_RET_ALLOW)));
    SAY("shift by 32", REFUSED(S(BPF_ALU | BPF_LSH | BPF_K, 32), RET(SECCOMP_RET_ALLOW)));
    SAY("remainder", REFUSED(S(BPF_ALU | BPF_MOD | BPF_K, 3), RET(SECCOMP_RET_ALLOW)));
    SAY("cell 16", REFUSED(S(BPF_ST, 16), RET(SECCOMP_RET_ALLOW)));
    SAY("cell not written", REFUSED(S(BPF_LD | BPF_MEM, 0), RET(SECCOMP_RET_ALLOW)));
    SAY("cell written on one way",
        REFUSED(J(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0), S(BPF_ST, 1), S(BPF_LD | BPF_MEM, 1),
                RET(SECCOMP_RET_ALLOW)));
    SAY("bad address", install((void *)8, 1, 0) < 0 && errno == EFAULT);
    SAY("bad address of all",
        seccomp(SECCOMP_SET_MODE_FILTER, 0, (void *)8) < 0 && errno == EFAULT);
    SAY("unknown flag", forbid(-1, 0, 1 << 20) < 0 && errno == EINVAL);
    SAY("unknown operation", seccomp(77, 0, NULL) < 0 && errno == EINVAL);
    SAY("available", seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0);
    SAY("not available", seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &unknown) < 0 && errno == EOPNOTSUPP);
    SAY("none yet", prctl(PR_GET_SECCOMP) == 0);
}

/* -- what a program computes ------------------------------------------------------------------ */

static long probe(long a, long b) { return syscall(SYS_getpid, a, b) < 0 ? errno : 0; }

/* errno = ((a - 3) * 2 ^ b >> 4) & 0xff, by way of cells. */
static int computes(void)
{
    struct sock_filter f[] = {
        LOAD(nr), J(BPF_JMP | BPF_JEQ | BPF_K, SYS_getpid, 1, 0), RET(SECCOMP_RET_ALLOW),
        LOAD(args[1]), S(BPF_ALU | BPF_RSH | BPF_K, 4), S(BPF_ST, 5),
        LOAD(args[0]), S(BPF_ALU | BPF_SUB | BPF_K, 3), S(BPF_LDX | BPF_IMM, 2),
        S(BPF_ALU | BPF_MUL | BPF_X, 0), S(BPF_LDX | BPF_MEM, 5), S(BPF_ALU | BPF_XOR | BPF_X, 0),
        S(BPF_ALU | BPF_AND | BPF_K, 0xff), S(BPF_ALU | BPF_OR | BPF_K, SECCOMP_RET_ERRNO),
        S(BPF_RET | BPF_A, 0),
    };

    if (install(f, COUNT(f), 0))
        return 1;
    for (unsigned a = 3; a < 40; a++)
        for (unsigned b = 0; b < 4096; b += 97)
            if (probe(a, b) != ((((a - 3) * 2) ^ (b >> 4)) & 0xff))
                return 2;
    return 0;
}

static int high_halves(void)
{
    struct sock_filter f[] = {
        LOAD(nr), J(BPF_JMP | BPF_JEQ | BPF_K, SYS_getpid, 1, 0), RET(SECCOMP_RET_ALLOW),
        S(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1]) + 4),
        S(BPF_ALU | BPF_OR | BPF_K, SECCOMP_RET_ERRNO), S(BPF_RET | BPF_A, 0),
    };

    return install(f, COUNT(f), 0) || probe(5, 77l << 32 | 3) != 77;
}

static int divides_by_zero(void)
{
    struct sock_filter f[] = {
        LOAD(nr), J(BPF_JMP | BPF_JEQ | BPF_K, SYS_getpid, 1, 0), RET(SECCOMP_RET_ALLOW),
        S(BPF_LDX | BPF_IMM, 0), S(BPF_ALU | BPF_DIV | BPF_X, 0), RET(SECCOMP_RET_ALLOW),
    };

    return install(f, COUNT(f), 0) || probe(0, 0);
}

/* -- actions ---------------------------------------------------------------------------------- */

static siginfo_t seen;
static unsigned long pc;

static void on_sigsys(int s, siginfo_t *info, void *uc)
{
    seen = *info;
    pc = PC((ucontext_t *)uc);
}

static int traps(void)
{
    struct sigaction a = { .sa_sigaction = on_sigsys, .sa_flags = SA_SIGINFO };

    sigaction(SIGSYS, &a, NULL);
    if (forbid(SYS_getppid, SECCOMP_RET_TRAP | 0x1234, 0))
        return 1;
    syscall(SYS_getppid);
    if (seen.si_signo != SIGSYS || seen.si_code != 1 || seen.si_errno != 0x1234)
        return 2;
    if (seen.si_syscall != SYS_getppid || seen.si_arch != ARCH)
        return 3;
    return (unsigned long)seen.si_call_addr != pc;
}

static int traps_blocked(void)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGSYS);
    sigprocmask(SIG_BLOCK, &set, NULL);
    forbid(SYS_getppid, SECCOMP_RET_TRAP, 0);
    syscall(SYS_getppid);
    return 1;
}

static int action_of(unsigned action)
{
    if (forbid(SYS_getppid, action, 0))
        return 99;
    return syscall(SYS_getppid) >= 0 ? 0 : errno;
}

static int kills(void)
{
    signal(SIGSYS, SIG_IGN);
    return action_of(SECCOMP_RET_KILL_PROCESS);
}
static int kills_thread(void) { return action_of(SECCOMP_RET_KILL_THREAD); }
static int unknown_action(void) { return action_of(0x00120000); }
static int logs(void) { return action_of(SECCOMP_RET_LOG); }
static int traces(void) { return action_of(SECCOMP_RET_TRACE) != ENOSYS; }
static int gives_errno(void) { return action_of(SECCOMP_RET_ERRNO | 42); }
static int largest_errno(void)
{
    forbid(SYS_getppid, SECCOMP_RET_ERRNO | 0xffff, 0);
    return syscall(SYS_getppid) >= 0 || errno != 4095;
}
static int no_errno(void)
{
    forbid(SYS_getppid, SECCOMP_RET_ERRNO, 0);
    return syscall(SYS_getppid) != 0;
}
static int strictest_wins(void)
{
    forbid(SYS_getppid, SECCOMP_RET_ERRNO | 7, 0);
    forbid(SYS_getppid, SECCOMP_RET_LOG, 0);
    forbid(SYS_getppid, SECCOMP_RET_ERRNO | 9, 0);
    return syscall(SYS_getppid) >= 0 ? 0 : errno;
}
static int unknown_call(void)
{
    forbid(10000, SECCOMP_RET_ERRNO | 11, 0);
    return syscall(10000) >= 0 ? 0 : errno;
}

/* -- who has it ------------------------------------------------------------------------------- */

static void *forbidden_thread(void *p)
{
    if (p)
        forbid(SYS_getppid, SECCOMP_RET_KILL_THREAD, 0);
    return (void *)(syscall(SYS_getppid) < 0 ? (long)errno : 0l);
}

static long thread_result(int kill)
{
    pthread_t t;
    void *result = (void *)-1l;

    pthread_create(&t, NULL, forbidden_thread, kill ? &t : NULL);
    pthread_join(t, &result);
    return (long)result;
}

static int thread_inherits(void)
{
    forbid(SYS_getppid, SECCOMP_RET_ERRNO | 13, 0);
    return thread_result(0);
}

static volatile int go;

static void *waits(void *p)
{
    while (!go)
        usleep(1000);
    return forbidden_thread(NULL);
}

static int all_threads(unsigned flags)
{
    pthread_t t;
    void *result;

    pthread_create(&t, NULL, waits, NULL);
    if (forbid(SYS_getppid, SECCOMP_RET_ERRNO | 17, flags))
        return 1;
    go = 1;
    pthread_join(t, &result);
    return (long)result;
}

static int synchronised(void) { return all_threads(SECCOMP_FILTER_FLAG_TSYNC); }
static int not_synchronised(void) { return all_threads(0); }

static void *own_filter(void *p)
{
    forbid(-1, 0, 0);
    *(int *)p = gettid();
    return waits(p);
}

static int cannot_synchronise(void)
{
    pthread_t t;
    volatile int tid = 0;

    pthread_create(&t, NULL, own_filter, (void *)&tid);
    while (!tid)
        usleep(1000);
    long r = forbid(SYS_getppid, SECCOMP_RET_ERRNO | 17, SECCOMP_FILTER_FLAG_TSYNC);
    if (r != tid || syscall(SYS_getppid) < 0)
        return 1;
    r = forbid(SYS_getppid, SECCOMP_RET_ERRNO | 17,
               SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH);
    go = 1;
    pthread_join(t, NULL);
    return r != -1 || errno != ESRCH;
}

/* A killed thread does not answer pthread_join; others live on. */
static int one_thread_dies(void)
{
    pthread_t t;

    pthread_create(&t, NULL, forbidden_thread, &t);
    usleep(100000);
    return syscall(SYS_getppid) < 0;
}

static char *self;

static int after_exec(void)
{
    char *argv[] = { self, "again", NULL };

    forbid(SYS_getppid, SECCOMP_RET_ERRNO | 19, 0);
    forbid(SYS_getpgid, SECCOMP_RET_ERRNO | 23, 0);
    execv("/proc/self/exe", argv);
    return 1;
}

static int by_vfork(void)
{
    char *argv[] = { self, "again", NULL };
    int status;

    forbid(SYS_getppid, SECCOMP_RET_ERRNO | 19, 0);
    forbid(SYS_getpgid, SECCOMP_RET_ERRNO | 23, 0);
    pid_t child = vfork();
    if (child == 0) {
        execv("/proc/self/exe", argv);
        _exit(1);
    }
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

static int again(void)
{
    char text[4096] = "";
    int fd = open("/proc/self/status", O_RDONLY);

    read(fd, text, sizeof text - 1);
    close(fd);
    return syscall(SYS_getppid) == -1 && errno == 19 && syscall(SYS_getpgid, 0) == -1 &&
                   errno == 23 && prctl(PR_GET_SECCOMP) == 2 && strstr(text, "Seccomp:\t2\n") &&
                   strstr(text, "Seccomp_filters:\t2\n") && fcntl(3, F_GETFD) < 0
               ? 0
               : 3;
}

/* -- strict mode, privilege ------------------------------------------------------------------- */

static int strict(void)
{
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT))
        return 1;
    write(-1, "", 0);
    syscall(SYS_exit, 29);
    return 2;
}

static int strict_forbids(void)
{
    seccomp(SECCOMP_SET_MODE_STRICT, 0, NULL);
    getppid();
    return 1;
}

static int too_late_for_strict(void)
{
    forbid(-1, 0, 0);
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) < 0 && errno == EINVAL ? 0 : 1;
}

static int older_call(void)
{
    struct sock_filter f[] = { LOAD(nr), J(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
                               RET(SECCOMP_RET_ERRNO | 31), RET(SECCOMP_RET_ALLOW) };
    struct sock_fprog program = { COUNT(f), f };

    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
        return 1;
    return syscall(SYS_getppid) < 0 ? errno : 2;
}

static int without_promise(void)
{
    if (geteuid() == 0)
        setresuid(65534, 65534, 65534);
    return forbid(-1, 0, 0) < 0 && errno == EACCES ? 0 : 1;
}

int main(int argc, char **argv)
{
    self = argv[0];
    if (argc > 1)
        return again();
    SAME("needs a promise or privilege", in_child(without_promise), 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    checks();
    SAME("computes", in_child(computes), 0);
    SAME("high halves of arguments", in_child(high_halves), 0);
    SAME("division by zero kills", in_child(divides_by_zero), 1000 + SIGSYS);
    SAME("traps", in_child(traps), 0);
    SAME("traps though blocked", in_child(traps_blocked), 1000 + SIGSYS);
    SAME("kills though ignored", in_child(kills), 1000 + SIGSYS);
    SAME("kills the only thread", in_child(kills_thread), 1000 + SIGSYS);
    SAME("unknown action", in_child(unknown_action), 1000 + SIGSYS);
    SAME("logs", in_child(logs), 0);
    SAME("traces", in_child(traces), 0);
    SAME("gives an error", in_child(gives_errno), 42);
    SAME("the largest error", in_child(largest_errno), 0);
    SAME("no error", in_child(no_errno), 0);
    SAME("the strictest, then the newest wins", in_child(strictest_wins), 9);
    SAME("calls that do not exist", in_child(unknown_call), 11);
    SAME("threads inherit", in_child(thread_inherits), 13);
    SAME("all threads", in_child(synchronised), 17);
    SAME("not all threads", in_child(not_synchronised), 0);
    SAME("some thread has its own", in_child(cannot_synchronise), 0);
    SAME("one thread dies", in_child(one_thread_dies), 0);
    SAME("after execve", in_child(after_exec), 0);
    SAME("after vfork and execve", in_child(by_vfork), 0);
    SAME("strict", in_child(strict), 29);
    SAME("strict forbids", in_child(strict_forbids), 1000 + SIGKILL);
    SAME("strict after filters", in_child(too_late_for_strict), 0);
    SAME("the older call", in_child(older_call), 31);
    return 0;
}
