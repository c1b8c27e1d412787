/* Descriptors: duplicating, closing, fcntl.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <ctype.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/close_range.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/resource.h>

/* -- ours ----------------------------------------------------------------------------------- */

enum { MOST_OWNED = 32, ROOM = 16, USUAL_LIMIT = 1024 };

/* Where the owners keep their numbers. Descriptors are the host process's, so this is, too. */
static int *owned[MOST_OWNED];

/* Above what the guest may open, where that costs little: fork copies the table up to the highest
 * open descriptor. */
int fd_first_hidden(const struct rlimit *limit)
{
    uint64_t soft = limit->rlim_cur, hard = limit->rlim_max;
    uint64_t first = soft > USUAL_LIMIT && soft <= 4 * USUAL_LIMIT ? soft : USUAL_LIMIT;

    if (first + ROOM > hard)
        first = hard > 2 * ROOM ? hard - ROOM : hard / 2;
    return (int)first;
}

/* While a program is loaded: what limit it will have. */
static struct { bool going_on, raised; struct rlimit was; } start;

void fd_start(void)
{
    start.raised = fd_limit_raise(&start.was);
    start.going_on = true;
}

void fd_started(void)
{
    start.going_on = false;
    if (start.raised)
        fd_limit_restore(&start.was);
}

/* The guest may have lowered the soft limit; numbers above it stay open. */
bool fd_limit_raise(struct rlimit *was)
{
    *was = start.was;
    if (start.going_on)
        return false;
    if (getrlimit(RLIMIT_NOFILE, was) < 0)
        return false;
    struct rlimit most = { was->rlim_max, was->rlim_max };

    return was->rlim_cur < was->rlim_max && setrlimit(RLIMIT_NOFILE, &most) == 0;
}

void fd_limit_restore(const struct rlimit *was) { setrlimit(RLIMIT_NOFILE, was); }

static int duplicate_high(int fd, int how)
{
    struct rlimit was;
    bool raised = fd_limit_raise(&was);
    int high = (int)host_result(fcntl(fd, how, fd_first_hidden(&was)));

    if (raised)
        fd_limit_restore(&was);
    return high;
}

int fd_hide(int fd)
{
    int high = fd < 0 ? -1 : duplicate_high(fd, F_DUPFD_CLOEXEC);

    if (high < 0)
        return fd;
    close(fd);
    return high;
}

int fd_inheritable(int fd) { return duplicate_high(fd, F_DUPFD); }

void fd_own(int *fd)
{
    unsigned i = 0;

    while (i < MOST_OWNED && owned[i] && owned[i] != fd)
        i++;
    assert(i < MOST_OWNED);
    /* We may have been started without standard input, so that ours got its number. */
    if (*fd >= 0 && !(fd == log_fd() && *fd <= 2))
        *fd = fd_hide(*fd);
    owned[i] = fd;
}

/* A vfork child has its parent's numbers and must keep them. */
void fd_limit_changed(const struct task *t)
{
    for (unsigned i = 0; i < MOST_OWNED && owned[i] && !t->borrowed; i++)
        if (*owned[i] > 2)
            *owned[i] = fd_hide(*owned[i]);
}

/* NULL: the guest's. */
static int *owner_of(int fd)
{
    for (unsigned i = 0; i < MOST_OWNED && owned[i]; i++)
        if (*owned[i] == fd)
            return fd > 2 ? owned[i] : NULL;
    return NULL;
}

bool fd_is_ours(int fd) { return fd > 2 && owner_of(fd); }

bool fd_set_has_ours(const uint64_t *set, unsigned n)
{
    for (unsigned i = 0; i < MOST_OWNED && owned[i]; i++) {
        unsigned fd = (unsigned)*owned[i];

        if (fd > 2 && fd < n && set[fd / 64] >> fd % 64 & 1)
            return true;
    }
    return false;
}

bool fd_name_is_ours(const char *name)
{
    char *end;
    unsigned long fd = strtoul(name, &end, 10);

    return isdigit((unsigned char)name[0]) && !*end && fd < INT_MAX && fd_is_ours((int)fd);
}

/* -- closing, duplicating ------------------------------------------------------------------- */

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
    unsigned first = a[0], last = a[1], flags = a[2], count = 0;
    int ours[MOST_OWNED];
    int64_t result = 0;

    if (first > last || flags & ~(CLOSE_RANGE_UNSHARE | CLOSE_RANGE_CLOEXEC))
        return -EINVAL;
    if (flags & CLOSE_RANGE_UNSHARE && unshare(CLONE_FILES) < 0)
        return -errno;
    flags &= ~CLOSE_RANGE_UNSHARE;
    while (count < MOST_OWNED && owned[count])
        ours[count] = *owned[count], count++;
    qsort(ours, count, sizeof(ours[0]), ascending);
    for (unsigned i = 0; i < count && result == 0; i++) {
        unsigned fd = (unsigned)ours[i];

        if (ours[i] <= 2 || fd < first || fd > last)
            continue;
        result = close_some(first, fd - 1, flags);
        first = fd + 1;
    }
    return result < 0 || first > last ? result : close_some(first, last, flags);
}

/* Beyond the hard limit, with privilege: the guest's own is kept beside. */
static int duplicate_beyond(int fd)
{
    struct rlimit was;

    if (getrlimit(RLIMIT_NOFILE, &was) < 0)
        return -1;
    struct rlimit more = { was.rlim_max + ROOM, was.rlim_max + ROOM };

    if (setrlimit(RLIMIT_NOFILE, &more) < 0)
        return -1;
    int beyond = fcntl(fd, F_DUPFD_CLOEXEC, (int)was.rlim_max);

    more.rlim_cur = was.rlim_cur;
    setrlimit(RLIMIT_NOFILE, &more);
    return beyond;
}

/* Ours goes elsewhere. A vfork child has the numbers of its parent but descriptors of its own:
 * there it must stay. */
static bool make_way(const struct task *t, int fd)
{
    int *ours = owner_of(fd);
    int elsewhere = ours && !t->borrowed ? fcntl(fd, F_DUPFD_CLOEXEC, fd + 1) : -1;

    if (ours && elsewhere < 0 && !t->borrowed)
        elsewhere = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (ours && elsewhere < 0 && !t->borrowed)
        elsewhere = duplicate_beyond(fd);
    if (ours && elsewhere >= 0)
        *ours = elsewhere;
    return !ours || elsewhere >= 0;
}

int64_t sys_dup3(struct task *t, const uint64_t a[6])
{
    if (fcntl((int)a[0], F_GETFD) >= 0 && a[0] != a[1] && !make_way(t, (int)a[1]))
        return -EBADF;
    return host_call(SYS_dup3, a[0], a[1], a[2], 0, 0, 0);
}

int64_t sys_dup2(struct task *t, const uint64_t a[6])
{
    if (a[0] == a[1])
        return fcntl((int)a[0], F_GETFD) < 0 ? -EBADF : (int64_t)a[0];
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
    for (unsigned i = 0; i < countof(commands); i++)
        if (commands[i].command == a[1] &&
            (!commands[i].word || commands[i].word == t->abi->abi.word))
            return with_structure(t, a, i);
    uint64_t argument = a[1] == F_SETFL ? open_flags_to_host(&t->abi->abi, a[2]) : a[2];
    int64_t result = safe_syscall(SYS_fcntl, a[0], a[1], argument, 0, 0, 0);
    return a[1] == F_GETFL && result >= 0 ?
               (int64_t)open_flags_to_guest(&t->abi->abi, (uint64_t)result) : result;
}
