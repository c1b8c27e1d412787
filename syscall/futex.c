/* Futexes: the host kernel's, on the guest's own words.
 * SPDX-License-Identifier: MIT
 *
 * PI and robust words hold thread ids, which are the host's, so those operations need no help
 * either. Guests of the other byte order compare swapped values; operations that make the kernel
 * compute on the word are refused for them.
 */
#include "syscall/host.h"
#include "syscall/syscall.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include "signal/signal.h"

#include <linux/futex.h>
#include <time.h>

enum { FUTEX_LOCK_PI2_OP = 13 };

static uint64_t word_at(struct task *t, vaddr a)
{
    return a ? (uintptr_t)guest_pointer(t, a, 4) : 0;
}

static uint32_t compared(struct task *t, uint64_t value)
{
    return t->abi->abi.big_endian ? __builtin_bswap32((uint32_t)value) : (uint32_t)value;
}

static bool has_timeout(int operation)
{
    switch (operation) {
    case FUTEX_WAIT: case FUTEX_WAIT_BITSET: case FUTEX_LOCK_PI: case FUTEX_LOCK_PI2_OP:
    case FUTEX_WAIT_REQUEUE_PI: return true;
    default: return false;
    }
}

/* The kernel computes on these words or keeps thread ids in them. */
static bool needs_order(int operation)
{
    switch (operation) {
    case FUTEX_WAKE_OP:
    case FUTEX_LOCK_PI:
    case FUTEX_UNLOCK_PI:
    case FUTEX_TRYLOCK_PI:
    case FUTEX_LOCK_PI2_OP:
    case FUTEX_WAIT_REQUEUE_PI: case FUTEX_CMP_REQUEUE_PI: return true;
    default: return false;
    }
}

static int64_t futex(struct task *t, const uint64_t a[6], enum struct_id time)
{
    int operation = (int)a[1] & FUTEX_CMD_MASK;
    struct timespec limit;
    uint64_t fourth = a[3], second = word_at(t, a[4]);
    int e;

    if (t->abi->abi.big_endian && needs_order(operation))
        return -ENOSYS;
    if (has_timeout(operation) && fourth) {
        if ((e = struct_get(t, a[3], time, &limit)))
            return e;
        fourth = (uintptr_t)&limit;
    }
    bool waits = operation == FUTEX_WAIT || operation == FUTEX_WAIT_BITSET;
    return safe_syscall(SYS_futex, word_at(t, a[0]), a[1], waits ? compared(t, a[2]) : a[2], fourth,
                        second, operation == FUTEX_CMP_REQUEUE ? compared(t, a[5]) : a[5]);
}

int64_t sys_futex(struct task *t, const uint64_t a[6]) { return futex(t, a, STRUCT_timespec); }
int64_t sys_futex_time64(struct task *t, const uint64_t a[6])
{
    return futex(t, a, STRUCT_timespec64);
}

/* -- the calls of Linux 5.16 and 6.7 ---------------------------------------------------------- */

static int read_waiters(struct task *t, vaddr at, unsigned count, struct futex_waitv *out)
{
    struct reader r = guest_reader(t, at, count * sizeof(*out));

    for (unsigned i = 0; i < count; i++) {
        out[i].val = get_u64(&r);
        out[i].uaddr = word_at(t, get_u64(&r));
        out[i].flags = get_u32(&r);
        out[i].__reserved = get_u32(&r);
        if (t->abi->abi.big_endian)
            out[i].val = compared(t, out[i].val);
    }
    return r.c.ok ? 0 : -EFAULT;
}

int64_t sys_futex_waitv(struct task *t, const uint64_t a[6])
{
    struct futex_waitv waiters[FUTEX_WAITV_MAX];
    struct timespec limit;
    int e;

    if (a[1] == 0 || a[1] > FUTEX_WAITV_MAX || !a[0])
        return -EINVAL;
    if (a[3] && (e = struct_get(t, a[3], STRUCT_timespec64, &limit)))
        return e;
    if ((e = read_waiters(t, a[0], (unsigned)a[1], waiters)))
        return e;
    return safe_syscall(SYS_futex_waitv, (uintptr_t)waiters, a[1], a[2],
                        a[3] ? (uintptr_t)&limit : 0, a[4], 0);
}

int64_t sys_futex_wake(struct task *t, const uint64_t a[6])
{
    return host_call(__NR_futex_wake, word_at(t, a[0]), a[1], a[2], a[3], 0, 0);
}

int64_t sys_futex_wait(struct task *t, const uint64_t a[6])
{
    struct timespec limit;
    int e;

    if (a[4] && (e = struct_get(t, a[4], STRUCT_timespec64, &limit)))
        return e;
    return safe_syscall(__NR_futex_wait, word_at(t, a[0]), compared(t, a[1]), a[2], a[3],
                        a[4] ? (uintptr_t)&limit : 0, a[5]);
}

int64_t sys_futex_requeue(struct task *t, const uint64_t a[6])
{
    struct futex_waitv pair[2];
    int e = read_waiters(t, a[0], 2, pair);

    return e ? e : host_call(__NR_futex_requeue, (uintptr_t)pair, a[1], a[2], a[3], 0, 0);
}
