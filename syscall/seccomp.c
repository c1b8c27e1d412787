/* Serves seccomp: installs filters, runs them, does what they say.
 * SPDX-License-Identifier: MIT
 *
 * Order, checks and actions: kernel/seccomp.c of Linux 6.12.
 */
#include "syscall/ptrace.h"
#include "syscall/seccomp.h"

#include "fd.h"
#include "syscall/filter.h"
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"
#include "translate/cpu.h"

#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>

enum { CHAIN_MOST = 32768, CHAIN_EXTRA = 4, ERRNO_MOST = 4095, SECCOMP_CODE = 1 };

/* Newer than some hosts' headers. */
enum { TSYNC_ESRCH = 1 << 4, KNOWN_FLAGS = SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_LOG |
       SECCOMP_FILTER_FLAG_SPEC_ALLOW | TSYNC_ESRCH };

/* -- running ---------------------------------------------------------------------------------- */

static uint32_t audit_arch(const struct linux_abi *abi)
{
    return abi->elf_machine | (abi->abi.word == 8 ? __AUDIT_ARCH_64BIT : 0) |
           (abi->abi.big_endian ? 0 : __AUDIT_ARCH_LE);
}

static void put_double(const struct abi *abi, uint32_t *to, uint64_t v)
{
    to[abi->big_endian] = (uint32_t)v;
    to[!abi->big_endian] = (uint32_t)(v >> 32);
}

/* struct seccomp_data: number, architecture, where the call returns to, six arguments. */
static void describe(const struct task *t, const uint64_t raw[6], uint32_t data[FILTER_WORDS])
{
    const struct abi *abi = &t->abi->abi;

    data[0] = (uint32_t)t->number;
    data[1] = audit_arch(t->abi);
    put_double(abi, data + 2, t->cpu->rt->pc);
    for (unsigned i = 0; i < 6; i++)
        put_double(abi, data + 4 + 2 * i, abi->word == 4 ? (uint32_t)raw[i] : raw[i]);
}

/* All of them run, the newest first; the smallest action wins, the first one of equals. */
static uint32_t judge(const struct task *t, const uint64_t raw[6])
{
    uint32_t data[FILTER_WORDS], worst = SECCOMP_RET_ALLOW;
    const struct filter *f = __atomic_load_n(&t->seccomp.filters, __ATOMIC_ACQUIRE);

    describe(t, raw, data);
    for (; f; f = f->before) {
        uint32_t now = filter_run(f, data);

        if ((int32_t)(now & SECCOMP_RET_ACTION_FULL) < (int32_t)(worst & SECCOMP_RET_ACTION_FULL))
            worst = now;
    }
    return worst;
}

/* -- actions ---------------------------------------------------------------------------------- */

static void signal_call(struct task *t, uint32_t reason, bool fatal)
{
    siginfo_t info = { .si_signo = SIGSYS, .si_code = SECCOMP_CODE, .si_errno = (int)reason };

    info.si_call_addr = (void *)(uintptr_t)t->cpu->rt->pc;
    info.si_syscall = (int)t->number;
    info.si_arch = audit_arch(t->abi);
    signal_force_info(t, &info, fatal);
}

/* One thread of several just ends; the last one takes the process with it. */
static void kill_task(struct task *t, uint32_t data, bool whole)
{
    log_to(LOG_GUEST, "system call %lu is forbidden: killed\n", (unsigned long)t->number);
    if (whole || task_is_alone(t))
        signal_call(t, data, true);
    t->exiting = true;
    t->exit_status = SIGSYS;
}

/* False: *result. */
static bool act(struct task *t, uint32_t verdict, int64_t *result)
{
    uint32_t data = verdict & SECCOMP_RET_DATA;

    *result = -NO_RESULT;
    switch (verdict & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_ALLOW: return true;
    case SECCOMP_RET_LOG:
        log_to(LOG_GUEST, "system call %lu: to be logged\n", (unsigned long)t->number);
        return true;
    case SECCOMP_RET_ERRNO: *result = -(int64_t)min_u64(data, ERRNO_MOST); return false;
    case SECCOMP_RET_TRAP: signal_call(t, data, false); return false;
    case SECCOMP_RET_TRACE:
        if (trace_seccomp(t, data))
            return true;
        *result = -ENOSYS;
        return false;
    case SECCOMP_RET_USER_NOTIF: *result = -ENOSYS; return false;
    case SECCOMP_RET_KILL_THREAD: kill_task(t, data, false); return false;
    default: kill_task(t, data, true); return false;
    }
}

static bool strict_allows(const struct task *t)
{
    return t->call == &calls[CALL_read] || t->call == &calls[CALL_write] ||
           t->call == &calls[CALL_exit] || t->call == &calls[CALL_rt_sigreturn];
}

bool seccomp_allows(struct task *t, const uint64_t raw[6], int64_t *result)
{
    if (t->seccomp.mode == SECCOMP_MODE_FILTER)
        return act(t, judge(t, raw), result);
    if (strict_allows(t))
        return true;
    if (task_is_alone(t))
        signal_kill_self(t, SIGKILL);
    t->exiting = true;
    t->exit_status = SIGKILL;
    *result = -NO_RESULT;
    return false;
}

/* -- installing ------------------------------------------------------------------------------- */

static bool may_install(void)
{
    return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 || host_capable(CAP_SYS_ADMIN);
}

static struct filter *new_filter(const struct filter *before, uint32_t count)
{
    struct filter *f = alloc(sizeof(*f) + count * sizeof(f->insn[0]));

    f->before = before;
    f->count = count;
    f->total = count + (before ? before->total + CHAIN_EXTRA : 0);
    return f;
}

/* struct sock_fprog: count, program. */
static int64_t read_filter(struct task *t, vaddr at, struct filter **out)
{
    struct reader r = guest_reader(t, at, 2u * t->abi->abi.word);
    uint32_t count = get_u16(&r);

    get_skip(&r, t->abi->abi.word - 2u);
    vaddr program = get_word(&r);
    if (!r.c.ok)
        return -EFAULT;
    if (count == 0 || count > FILTER_MOST)
        return -EINVAL;
    if (!may_install())
        return -EACCES;
    struct filter *f = new_filter(t->seccomp.filters, count);
    r = guest_reader(t, program, count * sizeof(f->insn[0]));
    for (uint32_t i = 0; i < count; i++) {
        uint16_t code = get_u16(&r);
        uint8_t jt = get_u8(&r), jf = get_u8(&r);

        f->insn[i] = (struct sock_filter){ code, jt, jf, get_u32(&r) };
    }
    int64_t error = !r.c.ok ? -EFAULT : !filter_is_good(f->insn, count) ? -EINVAL : 0;
    if (!error && f->total > CHAIN_MOST)
        error = -ENOMEM;
    if (error)
        release(f);
    *out = f;
    return error;
}

/* The filters before the mode: the task may be in its dispatcher. */
static void assign(struct task *t, const struct filter *f)
{
    __atomic_store_n(&t->seccomp.filters, f, __ATOMIC_RELEASE);
    __atomic_store_n(&t->seccomp.mode, SECCOMP_MODE_FILTER, __ATOMIC_RELEASE);
}

static bool descends(const struct filter *f, const struct filter *from)
{
    while (f && f != from)
        f = f->before;
    return f == from;
}

/* All threads get f, unless one has filters of its own: its id. Under the process's lock. */
static int64_t install_for_all(struct task *t, const struct filter *f)
{
    for (struct task *other = t->process->tasks; other; other = other->next)
        if (other != t && (other->seccomp.mode == SECCOMP_MODE_STRICT ||
                           !descends(t->seccomp.filters, other->seccomp.filters)))
            return other->tid;
    for (struct task *other = t->process->tasks; other; other = other->next)
        assign(other, f);
    return 0;
}

static int64_t set_filter(struct task *t, uint32_t flags, vaddr program)
{
    struct filter *f;

    if (flags & ~(uint32_t)KNOWN_FLAGS) {
        if (flags & SECCOMP_FILTER_FLAG_NEW_LISTENER)
            log_to(LOG_TODO, "seccomp: nobody can listen to filters: EINVAL\n");
        return -EINVAL;
    }
    int64_t result = read_filter(t, program, &f);

    if (result < 0)
        return result;
    f->log = flags & SECCOMP_FILTER_FLAG_LOG;
    pthread_mutex_lock(&t->process->lock);
    if (t->seccomp.mode == SECCOMP_MODE_STRICT)
        result = -EINVAL;
    else if (flags & SECCOMP_FILTER_FLAG_TSYNC)
        result = install_for_all(t, f);
    else
        assign(t, f);
    pthread_mutex_unlock(&t->process->lock);
    if (result)
        release(f);
    return result > 0 && flags & TSYNC_ESRCH ? -ESRCH : result;
}

static int64_t set_strict(struct task *t)
{
    if (t->seccomp.mode == SECCOMP_MODE_FILTER)
        return -EINVAL;
    t->seccomp.mode = SECCOMP_MODE_STRICT;
    return 0;
}

int64_t seccomp_set(struct task *t, uint64_t mode, vaddr program)
{
    if (mode == SECCOMP_MODE_STRICT)
        return set_strict(t);
    return mode == SECCOMP_MODE_FILTER ? set_filter(t, 0, program) : -EINVAL;
}

static int64_t is_available(struct task *t, vaddr at)
{
    static const uint32_t actions[] = {
        SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_KILL_THREAD, SECCOMP_RET_TRAP, SECCOMP_RET_ERRNO,
        SECCOMP_RET_TRACE, SECCOMP_RET_LOG, SECCOMP_RET_ALLOW,
    };
    uint32_t action;

    if (u32_get(t, at, &action) < 0)
        return -EFAULT;
    for (unsigned i = 0; i < countof(actions); i++)
        if (actions[i] == action)
            return 0;
    return -EOPNOTSUPP;
}

int64_t sys_seccomp(struct task *t, const uint64_t a[6])
{
    switch (a[0]) {
    case SECCOMP_SET_MODE_STRICT: return a[1] || a[2] ? -EINVAL : set_strict(t);
    case SECCOMP_SET_MODE_FILTER: return set_filter(t, (uint32_t)a[1], a[2]);
    case SECCOMP_GET_ACTION_AVAIL: return a[1] ? -EINVAL : is_available(t, a[2]);
    default: return -EINVAL;
    }
}

/* -- handing on ------------------------------------------------------------------------------- */

void seccomp_inherit(struct task *t, const struct task *parent)
{
    pthread_mutex_lock(&t->process->lock);
    t->seccomp = parent->seccomp;
    pthread_mutex_unlock(&t->process->lock);
}

unsigned seccomp_count(const struct task *t)
{
    unsigned count = 0;

    for (const struct filter *f = t->seccomp.filters; f; f = f->before)
        count++;
    return count;
}

/* Of each filter: whether it logs, how long it is, its insns. The newest first. */
int seccomp_save(const struct task *t)
{
    if (t->seccomp.mode != SECCOMP_MODE_FILTER)
        return -1;
    int low = memfd_create("seccomp", 0), fd = low < 0 ? -errno : fd_inheritable(low);

    if (low >= 0)
        close(low);
    for (const struct filter *f = t->seccomp.filters; f && fd >= 0; f = f->before) {
        uint32_t head[2] = { f->log, f->count };
        ssize_t size = (ssize_t)(f->count * sizeof(f->insn[0]));

        if (write(fd, head, sizeof(head)) != sizeof(head) || write(fd, f->insn, size) != size) {
            close(fd);
            fd = -ENOMEM;
        }
    }
    return fd;
}

/* The oldest first, so the newest knows them all. */
static bool load_from(struct task *t, int fd, off_t at)
{
    uint32_t head[2];
    ssize_t n = pread(fd, head, sizeof(head), at);

    if (n == 0)
        return true;
    if (n != sizeof(head) || head[1] == 0 || head[1] > FILTER_MOST)
        return false;
    ssize_t size = (ssize_t)(head[1] * sizeof(struct sock_filter));
    if (!load_from(t, fd, at + n + size))
        return false;
    struct filter *f = new_filter(t->seccomp.filters, head[1]);
    f->log = head[0];
    bool good = f->total <= CHAIN_MOST && pread(fd, f->insn, (size_t)size, at + n) == size &&
                filter_is_good(f->insn, f->count);
    if (good)
        assign(t, f);
    else
        release(f);
    return good;
}

bool seccomp_load(struct task *t, int fd)
{
    bool good = lseek(fd, 0, SEEK_END) < (CHAIN_MOST + 1) * 16 && load_from(t, fd, 0);

    close(fd);
    return good;
}
