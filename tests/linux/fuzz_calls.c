/* System calls with bad pointers and random arguments never crash the translator.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* Calls that end, replace, stop or duplicate the caller, and those that could harm the machine when
 * run by root. */
static const int skipped[] = {
    SYS_exit,
    SYS_exit_group,
    SYS_rt_sigreturn,
    SYS_clone,
    SYS_clone3,
    SYS_execve,
    SYS_execveat,
    SYS_kill,
    SYS_tkill,
    SYS_tgkill,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_pidfd_send_signal,
    SYS_ptrace,
    SYS_reboot,
    SYS_kexec_load,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_swapon,
    SYS_swapoff,
    SYS_sethostname,
    SYS_setdomainname,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_clock_adjtime,
    SYS_adjtimex,
    SYS_acct,
    SYS_syslog,
    SYS_vhangup,
    SYS_quotactl,
    SYS_quotactl_fd,
    SYS_bpf,
    SYS_prlimit64,
    SYS_setpriority,
    SYS_sched_setscheduler,
    SYS_sched_setparam,
    SYS_sched_setattr,
    SYS_sched_setaffinity,
    SYS_ioprio_set,
    SYS_process_vm_writev,
    SYS_process_madvise,
    SYS_process_mrelease,
    SYS_migrate_pages,
    SYS_move_pages,
    SYS_msgctl,
    SYS_semctl,
    SYS_shmctl,
    SYS_sync,
    SYS_syncfs,
    SYS_setns,
    SYS_unshare,
    SYS_setpgid,
    SYS_rt_sigsuspend,
    SYS_keyctl,
    SYS_fsopen,
    SYS_open_tree,
    SYS_move_mount,
    SYS_fanotify_init,
    SYS_unlinkat,
    SYS_renameat2,
    SYS_msgget,
    SYS_semget,
    SYS_shmget,
    SYS_mq_open,
    SYS_fchmod,
    SYS_fchown,
    SYS_ftruncate,
    SYS_personality,
};

static int is_skipped(long number)
{
    for (unsigned i = 0; i < sizeof skipped / sizeof skipped[0]; i++)
        if (skipped[i] == number)
            return 1;
    return 0;
}

static uint64_t seed = 0x9e3779b97f4a7c15;

static uint64_t random_bits(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static char *page;

static uint64_t random_argument(void)
{
    static const uint64_t edges[] = {
        0,
        1,
        2,
        3,
        8,
        16,
        0x80,
        0xfff,
        0x1000,
        0x7fffffff,
        0x80000000,
        0xffffffff,
        0x7fffffffffff,
        0x800000000000,
        ~0ull,
        ~0ull - 4095,
        1ull << 63,
        0x3fffffffff,
        0x4000000000,
        0x7ffff7ff0000,
        0xffffffff80000000,
        0x10000,
    };

    switch (random_bits() % 8) {
    case 0: case 1: return edges[random_bits() % (sizeof edges / sizeof edges[0])];
    case 2: return random_bits() % 64;
    case 3: return (uint64_t)page + random_bits() % 4096;
    case 4: return (uint64_t)page + 4096 - random_bits() % 16;  /* runs into what is not mapped */
    case 5: return random_bits();
    case 6: return random_bits() >> random_bits() % 64;
    default: return (uint64_t)page;
    }
}

/* What a child ended by: an exit (also that of its handler for faults), or a signal that Linux
 * gives to programs. A fault that the handler does not see is the translator's own, unless the call
 * has taken handler or stack away. */
static int is_fair(long number, int status)
{
    if (WIFEXITED(status))
        return 1;
    int s = WTERMSIG(status);

    if (s == SIGSEGV || s == SIGBUS)
        return number == SYS_munmap || number == SYS_mremap || number == SYS_mprotect ||
               number == SYS_mmap || number == SYS_madvise || number == SYS_rt_sigaction ||
               number == SYS_sigaltstack || number == SYS_rt_sigprocmask || number == SYS_brk ||
               number == SYS_shmat;
    return s == SIGALRM || s == SIGPIPE || s == SIGXFSZ || s == SIGVTALRM
           || s == SIGPROF || s == SIGXCPU || s == SIGSYS || s == SIGKILL || s == SIGIO;
}

static void leave(int signo) { _exit(0); }

static void prepare(void)
{
    static char stack[65536];
    struct sigaction on_fault = { .sa_handler = leave, .sa_flags = SA_ONSTACK };

    sigaltstack(&(stack_t){ .ss_sp = stack, .ss_size = sizeof stack }, NULL);
    sigaction(SIGSEGV, &on_fault, NULL);
    sigaction(SIGBUS, &on_fault, NULL);
    struct rlimit small = { 1 << 20, 1 << 20 }, files = { 64, 64 };
    int null = open("/dev/null", O_RDWR), pipes[2];

    for (int i = 0; i < 3; i++)
        dup2(null, i);
    pipe2(pipes, O_NONBLOCK);
    setrlimit(RLIMIT_FSIZE, &small);
    setrlimit(RLIMIT_NOFILE, &files);
    if (chdir("/proc/self/fdinfo") < 0)
        _exit(2);
    setitimer(ITIMER_REAL, &(struct itimerval){ .it_value.tv_usec = 200000 }, NULL);
}

/* `make` fills in the six arguments. */
static int survives(long number, unsigned rounds, uint64_t (*make)(unsigned round, unsigned i))
{
    pid_t pid = fork();
    int status;

    if (pid == 0) {
        prepare();
        for (unsigned r = 0; r < rounds; r++) {
            uint64_t a[6];

            for (unsigned i = 0; i < 6; i++)
                a[i] = make(r, i);
            syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
        }
        _exit(0);
    }
    if (waitpid(pid, &status, 0) != pid)
        return 0;
    if (!is_fair(number, status))
        printf("call %ld: status %#x\n", number, status);
    return is_fair(number, status);
}

/* Round r: argument r is bad in one of several ways, the others are small numbers or a good
 * address. */
static uint64_t bad_pointer(unsigned round, unsigned i)
{
    static const uint64_t bad[] = {
        1,
        0xdead0000,
        0x3ffffff000,
        0x7ffffffff000,
        0x7fffffffffff,
        0x800000000000,
        0x123456789abcdef0,
        ~0ull,
    };
    unsigned which = round % 6, way = round / 6 % 8, others = round / 48;

    if (i == which)
        return bad[way];
    return others == 0 ? 0 : others == 1 ? (uint64_t)page + 64 * i : others == 2 ? 1 : 64;
}

static uint64_t random_one(unsigned round, unsigned i) { return random_argument(); }

/* What a call hits by chance (a device, a mount, a process) must not be ours to change. */
static void drop_privileges(void)
{
    if (geteuid() != 0)
        return;
    if (setgroups(0, NULL) < 0 || setresgid(65534, 65534, 65534) < 0 ||
        setresuid(65534, 65534, 65534) < 0)
        _exit(99);
}

int main(int argc, char **argv)
{
    int fair = 1;

    drop_privileges();
    setvbuf(stdout, NULL, _IONBF, 0);
    seed += argc > 1 ? strtoull(argv[1], NULL, 0) : 0;
    page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(page + 4096, 4096);
    for (long number = 0; number < 470; number++)
        if (!is_skipped(number) && !(number >= 244 && number < 258) &&
            !(number > 300 && number < 420))
            fair &= survives(number, 192, bad_pointer);
    SAY("bad pointers are the guest's problem only", fair);
    fair = 1;
    for (long number = 0; number < 470; number++) {
        seed += (uint64_t)number * 0x2545f4914f6cdd1d;
        if (!is_skipped(number) && !(number > 300 && number < 420))
            fair &= survives(number, 200, random_one);
    }
    SAY("random arguments, too", fair);
    return 0;
}
