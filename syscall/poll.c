/* Waiting for several descriptors: poll, select, epoll.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <time.h>

/* -- temporary masks ------------------------------------------------------------------------ */

/* The mask argument of ppoll, pselect6, epoll_pwait. */
struct wait_mask { bool given; uint64_t guest, host; };

static int get_mask(struct task *t, vaddr at, uint64_t size, struct wait_mask *m)
{
    *m = (struct wait_mask){ at != 0 };
    if (!at)
        return 0;
    if (size != sizeof(m->guest))
        return -EINVAL;
    if (struct_get(t, at, STRUCT_sigset, &m->guest) < 0)
        return -EFAULT;
    m->host = host_mask(m->guest);
    return 0;
}

static uint64_t mask_pointer(const struct wait_mask *m)
{
    return m->given ? (uintptr_t)&m->host : 0;
}

static int64_t waited(struct task *t, const struct wait_mask *m, int64_t result)
{
    return m->given ? task_waited_with_mask(t, m->guest, result) : result;
}

/* -- poll ----------------------------------------------------------------------------------- */

/* More than any RLIMIT_NOFILE allows: the host would refuse it with EINVAL as well. */
enum { MOST_FDS = 1 << 20 };

/* Ours are as good as not open: numbers that no process has stand for them meanwhile. */
enum { NEVER_OPEN = 1 << 30 };

static bool hide_ours(struct pollfd *p, uint64_t count)
{
    bool any = false;

    for (uint64_t i = 0; i < count; i++)
        if (fd_is_ours(p[i].fd)) {
            p[i].fd |= NEVER_OPEN;
            any = true;
        }
    return any;
}

static void show_ours(struct pollfd *p, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++)
        if (p[i].fd & NEVER_OPEN && fd_is_ours(p[i].fd & ~NEVER_OPEN))
            p[i].fd &= ~NEVER_OPEN;
}

static int64_t poll_common(struct task *t, vaddr fds, uint64_t count, struct timespec *timeout,
                           const struct wait_mask *mask)
{
    struct pollfd few[32], *p = few;
    int64_t result = -EFAULT;

    if (count > MOST_FDS)
        return -EINVAL;
    if (count > countof(few) && !(p = try_alloc(count * sizeof(*p))))
        return -ENOMEM;
    if (structs_get(t, fds, STRUCT_pollfd, p, count) == 0) {
        bool hid = hide_ours(p, count);

        result = safe_syscall(SYS_ppoll, (uintptr_t)p, count, (uintptr_t)timeout,
                              mask_pointer(mask), 8, 0);
        if (hid)
            show_ours(p, count);
        if (result >= 0 && structs_put(t, fds, STRUCT_pollfd, p, count) < 0)
            result = -EFAULT;
    }
    if (p != few)
        release(p);
    return waited(t, mask, result);
}

/* The kernel writes the remaining time back, and does not mind when it cannot. */
static int64_t ppoll_as(struct task *t, const uint64_t a[6], enum struct_id time)
{
    struct timespec timeout;
    struct wait_mask mask;
    int error = a[2] ? struct_get(t, a[2], time, &timeout) : 0;

    if (error == 0)
        error = get_mask(t, a[3], a[4], &mask);
    if (error < 0)
        return error;
    int64_t result = poll_common(t, a[0], a[1], a[2] ? &timeout : NULL, &mask);

    if (a[2])
        struct_put(t, a[2], time, &timeout);
    return result;
}

int64_t sys_ppoll(struct task *t, const uint64_t a[6]) { return ppoll_as(t, a, STRUCT_timespec); }
int64_t sys_ppoll_time64(struct task *t, const uint64_t a[6])
{
    return ppoll_as(t, a, STRUCT_timespec64);
}

int64_t sys_poll(struct task *t, const uint64_t a[6])
{
    int milliseconds = (int)a[2];
    struct timespec timeout = { milliseconds / 1000, milliseconds % 1000 * 1000000L };
    struct wait_mask none = { false };

    return poll_common(t, a[0], a[1], milliseconds < 0 ? NULL : &timeout, &none);
}

/* -- select --------------------------------------------------------------------------------- */

/* A set of descriptors is an array of guest longs, bit n % (8 * word) of long n / (8 * word). */
static int set_get(struct task *t, vaddr at, unsigned n, uint64_t *set)
{
    const struct abi *abi = &t->abi->abi;
    unsigned words = (n + 8 * abi->word - 1) / (8 * abi->word);

    if (!abi->big_endian)
        return copy_in(t, set, at, words * abi->word);
    for (unsigned i = 0; i < words; i++) {
        uint64_t w;

        if (word_get(t, at + i * abi->word, &w) < 0)
            return -EFAULT;
        memcpy((uint8_t *)set + i * abi->word, &w, abi->word);
    }
    return 0;
}

static int set_put(struct task *t, vaddr at, unsigned n, const uint64_t *set)
{
    const struct abi *abi = &t->abi->abi;
    unsigned words = (n + 8 * abi->word - 1) / (8 * abi->word);

    if (!abi->big_endian)
        return copy_out(t, at, set, words * abi->word);
    for (unsigned i = 0; i < words; i++) {
        uint64_t w = 0;

        memcpy(&w, (const uint8_t *)set + i * abi->word, abi->word);
        if (word_put(t, at + i * abi->word, w) < 0)
            return -EFAULT;
    }
    return 0;
}

static int64_t select_sets(struct task *t, const uint64_t a[6], unsigned n, uint64_t *sets,
                           unsigned words, struct timespec *timeout, const struct wait_mask *mask)
{
    uint64_t host[3];
    struct { uint64_t mask, size; } sixth = { mask_pointer(mask), 8 };

    for (unsigned i = 0; i < 3; i++) {
        host[i] = a[1 + i] ? (uintptr_t)(sets + i * words) : 0;
        if (host[i] && set_get(t, a[1 + i], n, sets + i * words) < 0)
            return -EFAULT;
        if (host[i] && fd_set_has_ours(sets + i * words, n))
            return -EBADF;
    }
    int64_t result = safe_syscall(SYS_pselect6, n, host[0], host[1], host[2], (uintptr_t)timeout,
                                  (uintptr_t)&sixth);

    for (unsigned i = 0; i < 3 && result >= 0; i++)
        if (host[i] && set_put(t, a[1 + i], n, sets + i * words) < 0)
            result = -EFAULT;
    return result;
}

static int64_t select_common(struct task *t, const uint64_t a[6], struct timespec *timeout,
                             const struct wait_mask *mask)
{
    uint64_t few[3 * 16] = { 0 }, *sets = few;
    unsigned n = min_u64(a[0], MOST_FDS), words = (n + 63) / 64;

    if ((int)a[0] < 0)
        return -EINVAL;
    if (words > 16 && !(sets = try_alloc(3 * words * sizeof(*sets))))
        return -ENOMEM;
    int64_t result = select_sets(t, a, n, sets, words, timeout, mask);

    if (sets != few)
        release(sets);
    return waited(t, mask, result);
}

/* The sixth argument is a pointer to { pointer to mask, size }. */
static int64_t pselect6_as(struct task *t, const uint64_t a[6], enum struct_id time)
{
    struct timespec timeout;
    struct wait_mask mask = { false };
    uint64_t at = 0, size = 0;
    int error = a[4] ? struct_get(t, a[4], time, &timeout) : 0;

    if (error == 0 && a[5] &&
        (word_get(t, a[5], &at) < 0 || word_get(t, a[5] + t->abi->abi.word, &size) < 0))
        error = -EFAULT;
    if (error == 0)
        error = get_mask(t, at, size, &mask);
    if (error < 0)
        return error;
    int64_t result = select_common(t, a, a[4] ? &timeout : NULL, &mask);

    if (a[4])
        struct_put(t, a[4], time, &timeout);
    return result;
}

int64_t sys_pselect6(struct task *t, const uint64_t a[6])
{
    return pselect6_as(t, a, STRUCT_timespec);
}
int64_t sys_pselect6_time64(struct task *t, const uint64_t a[6])
{
    return pselect6_as(t, a, STRUCT_timespec64);
}

int64_t sys_select(struct task *t, const uint64_t a[6])
{
    struct timeval tv;
    struct timespec timeout;
    struct wait_mask none = { false };

    if (a[4] && struct_get(t, a[4], STRUCT_timeval, &tv) < 0)
        return -EFAULT;
    if (a[4])
        timeout =
            (struct timespec){ tv.tv_sec + tv.tv_usec / 1000000, tv.tv_usec % 1000000 * 1000 };
    int64_t result = select_common(t, a, a[4] ? &timeout : NULL, &none);

    if (a[4]) {
        tv = (struct timeval){ timeout.tv_sec, timeout.tv_nsec / 1000 };
        struct_put(t, a[4], STRUCT_timeval, &tv);
    }
    return result;
}

/* -- epoll ---------------------------------------------------------------------------------- */

/* epoll_pwait2 with any timeout; NULL: for ever. */
static int64_t epoll_common(struct task *t, int fd, vaddr events, int most,
                            const struct timespec *timeout, const struct wait_mask *mask)
{
    struct epoll_event few[64], *e = few;
    unsigned size = layout_of(&t->abi->abi, STRUCT_epoll_event)->size;

    if (most <= 0 || most > INT_MAX / (int)size)
        return -EINVAL;
    if (!guest_pointer(t, events, (uint64_t)most * size))
        return -EFAULT;
    most = most > 65536 ? 65536 : most;
    if (most > (int)countof(few) && !(e = try_alloc(most * sizeof(*e))))
        return -ENOMEM;
    int64_t result = safe_syscall(SYS_epoll_pwait2, fd, (uintptr_t)e, most, (uintptr_t)timeout,
                                  mask_pointer(mask), 8);

    if (result > 0 && structs_put(t, events, STRUCT_epoll_event, e, (size_t)result) < 0)
        result = -EFAULT;
    if (e != few)
        release(e);
    return waited(t, mask, result);
}

static int64_t epoll_milliseconds(struct task *t, const uint64_t a[6], const struct wait_mask *mask)
{
    int ms = (int)a[3];
    struct timespec timeout = { ms / 1000, ms % 1000 * 1000000L };

    return epoll_common(t, (int)a[0], a[1], (int)a[2], ms < 0 ? NULL : &timeout, mask);
}

int64_t sys_epoll_wait(struct task *t, const uint64_t a[6])
{
    struct wait_mask none = { false };

    return epoll_milliseconds(t, a, &none);
}

int64_t sys_epoll_pwait(struct task *t, const uint64_t a[6])
{
    struct wait_mask mask;
    int error = get_mask(t, a[4], a[5], &mask);

    return error < 0 ? error : epoll_milliseconds(t, a, &mask);
}

int64_t sys_epoll_pwait2(struct task *t, const uint64_t a[6])
{
    struct timespec timeout;
    struct wait_mask mask;
    int error = a[3] ? struct_get(t, a[3], STRUCT_timespec64, &timeout) : 0;

    if (error == 0)
        error = get_mask(t, a[4], a[5], &mask);
    return error < 0 ? error
                     : epoll_common(t, (int)a[0], a[1], (int)a[2], a[3] ? &timeout : NULL, &mask);
}
