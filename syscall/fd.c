/* Descriptors: duplicating, closing, fcntl.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <stdlib.h>
#include <sys/resource.h>

bool fd_is_ours(const struct task *t, int fd)
{
    const struct options *o = t->process->options;

    return fd > 2 && (fd == t->process->exe_fd || fd == log_fd() || (o && fd == o->self_fd));
}

int fd_hide(int fd)
{
    struct rlimit limit;
    int high = -1;

    if (fd < 0)
        return fd;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
        high = fcntl(fd, F_DUPFD_CLOEXEC, (int)min_u64(limit.rlim_cur, 1024) - 16);
    if (high < 0)
        return fd;
    close(fd);
    return high;
}

int64_t sys_close(struct task *t, const uint64_t a[6])
{
    return fd_is_ours(t, (int)a[0]) ? -EBADF : host_call(SYS_close, a[0], 0, 0, 0, 0, 0);
}

static int64_t close_some(unsigned first, unsigned last, unsigned flags)
{
    return first > last ? 0 : host_call(SYS_close_range, first, last, flags, 0, 0, 0);
}

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The range without our descriptors. CLOSE_RANGE_UNSHARE is done first, once, so that the pieces
 * see one table. */
int64_t sys_close_range(struct task *t, const uint64_t a[6])
{
    unsigned first = a[0], last = a[1], flags = a[2];
    int ours[3] = { t->process->exe_fd, log_fd(),
                    t->process->options ? t->process->options->self_fd : -1 };
    int64_t result = first > last ? close_some(first, first, ~0u) : 0;

    if (first > last || flags & ~(CLOSE_RANGE_UNSHARE | CLOSE_RANGE_CLOEXEC))
        return -EINVAL;
    qsort(ours, countof(ours), sizeof(ours[0]), ascending);
    for (unsigned i = 0; i < countof(ours) && result == 0; i++) {
        unsigned fd = ours[i];

        if (ours[i] <= 2 || fd < first || fd > last)
            continue;
        result = close_some(first, fd - 1, flags);
        first = fd + 1;
    }
    return result < 0 || first > last ? result : close_some(first, last, flags);
}

int64_t sys_dup3(struct task *t, const uint64_t a[6])
{
    if (fd_is_ours(t, (int)a[0]) || fd_is_ours(t, (int)a[1]))
        return -EBADF;
    return host_call(SYS_dup3, a[0], a[1], a[2], 0, 0, 0);
}

int64_t sys_dup2(struct task *t, const uint64_t a[6])
{
    if (a[0] == a[1])
        return fd_is_ours(t, (int)a[0]) || fcntl((int)a[0], F_GETFD) < 0 ? -EBADF : (int64_t)a[0];
    return sys_dup3(t, (uint64_t[6]){ a[0], a[1], 0 });
}

/* -- fcntl ---------------------------------------------------------------------------------- */

/* Commands whose argument is a pointer; all others take a number. The 64 rows exist on 32-bit ABIs
 * only. */
static const struct {
    uint16_t command, host;
    uint8_t id, word;
    bool in, out, waits;
} commands[] = {
    { F_GETLK, F_GETLK, STRUCT_flock, 0, true, true, false },
    { F_SETLK, F_SETLK, STRUCT_flock, 0, true, false, false },
    { F_SETLKW, F_SETLKW, STRUCT_flock, 0, true, false, true },
    { 12, F_GETLK, STRUCT_flock64, 4, true, true, false },
    { 13, F_SETLK, STRUCT_flock64, 4, true, false, false },
    { 14, F_SETLKW, STRUCT_flock64, 4, true, false, true },
    { F_OFD_GETLK, F_OFD_GETLK, STRUCT_flock64, 0, true, true, false },
    { F_OFD_SETLK, F_OFD_SETLK, STRUCT_flock64, 0, true, false, false },
    { F_OFD_SETLKW, F_OFD_SETLKW, STRUCT_flock64, 0, true, false, true },
    { F_SETOWN_EX, F_SETOWN_EX, STRUCT_owner, 0, true, false, false },
    { F_GETOWN_EX, F_GETOWN_EX, STRUCT_owner, 0, false, true, false },
    { 17 /* F_GETOWNER_UIDS */, 17, STRUCT_fdpair, 0, false, true, false },
    { F_GET_RW_HINT, F_GET_RW_HINT, STRUCT_sigset, 0, false, true, false },
    { F_SET_RW_HINT, F_SET_RW_HINT, STRUCT_sigset, 0, true, false, false },
    { F_GET_FILE_RW_HINT, F_GET_FILE_RW_HINT, STRUCT_sigset, 0, false, true, false },
    { F_SET_FILE_RW_HINT, F_SET_FILE_RW_HINT, STRUCT_sigset, 0, true, false, false },
};

static int64_t with_structure(struct task *t, const uint64_t a[6], unsigned row)
{
    uint64_t copy[8] = { 0 };
    int error = commands[row].in ? struct_get(t, a[2], commands[row].id, copy) : 0;

    if (error < 0)
        return error;
    int64_t result = (commands[row].waits ? safe_syscall : host_call)(
        SYS_fcntl, a[0], commands[row].host, (uintptr_t)copy, 0, 0, 0);

    if (result >= 0 && commands[row].out && struct_put(t, a[2], commands[row].id, copy) < 0)
        return -EFAULT;
    return result;
}

int64_t sys_fcntl(struct task *t, const uint64_t a[6])
{
    if (fd_is_ours(t, (int)a[0]))
        return -EBADF;
    for (unsigned i = 0; i < countof(commands); i++)
        if (commands[i].command == a[1] &&
            (!commands[i].word || commands[i].word == t->abi->abi.word))
            return with_structure(t, a, i);
    return safe_syscall(SYS_fcntl, a[0], a[1], a[2], 0, 0, 0);
}
