/* Asynchronous input and output: aio; io_uring is in uring.c.
 * SPDX-License-Identifier: MIT
 *
 * Requests hold guest addresses that the host kernel uses long after the call, so they go through
 * only where guest and host agree on layouts and addresses: 64-bit little-endian ABIs with base 0.
 * Elsewhere the calls do not exist, as on a kernel built without them, and programs fall back.
 */
#include "async.h"
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <linux/aio_abi.h>

/* -- aio ------------------------------------------------------------------------------------ */

int64_t sys_io_setup(struct task *t, const uint64_t a[6])
{
    void *context = guest_pointer(t, a[1], 8);

    if (async_absent(t))
        return -ENOSYS;
    return context ? host_call(SYS_io_setup, a[0], (uintptr_t)context, 0, 0, 0, 0) : -EFAULT;
}

int64_t sys_io_destroy(struct task *t, const uint64_t a[6])
{
    return async_absent(t) ? -ENOSYS : safe_syscall(SYS_io_destroy, a[0], 0, 0, 0, 0, 0);
}

/* Buffers are checked here; the kernel reads the blocks again, but a guest that changes them
 * meanwhile has its own threads' races, and what it can reach that way is what io_uring lets it
 * reach as well. */
static bool block_is_sound(struct task *t, const struct iocb *b)
{
    bool vector = b->aio_lio_opcode == IOCB_CMD_PREADV || b->aio_lio_opcode == IOCB_CMD_PWRITEV;

    return !b->aio_buf || guest_pointer(t, b->aio_buf, vector ? b->aio_nbytes * 16 : b->aio_nbytes);
}

int64_t sys_io_submit(struct task *t, const uint64_t a[6])
{
    int64_t n = (int64_t)a[1], i = 0, result = 0;
    struct iocb b;
    uint64_t at;

    if (async_absent(t) || n < 0)
        return n < 0 ? -EINVAL : -ENOSYS;
    for (; i < n; i++) {
        if (word_get(t, a[2] + 8 * (uint64_t)i, &at) < 0 || copy_in(t, &b, at, sizeof(b)) < 0
            || !block_is_sound(t, &b))
            result = -EFAULT;
        else
            result = safe_syscall(SYS_io_submit, a[0], 1, (uintptr_t)&(uint64_t){ at }, 0, 0, 0);
        if (result < 1)
            break;
    }
    return i ? i : result;
}

int64_t sys_io_cancel(struct task *t, const uint64_t a[6])
{
    void *block = guest_pointer(t, a[1], sizeof(struct iocb)),
         *out = guest_pointer(t, a[2], sizeof(struct io_event));

    if (async_absent(t))
        return -ENOSYS;
    return block && out ? host_call(SYS_io_cancel, a[0], (uintptr_t)block, (uintptr_t)out, 0, 0, 0)
                        : -EFAULT;
}

/* struct io_event is the same for all: four 64-bit numbers. */
static int64_t get_events(struct task *t, const uint64_t a[6], struct timespec *timeout)
{
    void *events = a[2] < 1 << 24 ? guest_pointer(t, a[3], a[2] * sizeof(struct io_event)) : NULL;

    if ((int64_t)a[2] < 0)
        return -EINVAL;
    return events || !a[2] ? safe_syscall(SYS_io_getevents, a[0], a[1], a[2], (uintptr_t)events,
                                          (uintptr_t)timeout, 0)
                           : -EFAULT;
}

int64_t sys_io_getevents(struct task *t, const uint64_t a[6])
{
    struct timespec timeout;

    if (async_absent(t))
        return -ENOSYS;
    if (a[4] && struct_get(t, a[4], STRUCT_timespec, &timeout) < 0)
        return -EFAULT;
    return get_events(t, a, a[4] ? &timeout : NULL);
}

int64_t sys_io_pgetevents(struct task *t, const uint64_t a[6])
{
    struct timespec timeout;
    uint64_t at = 0, size = 0, mask = 0, host;
    void *events = a[2] < 1 << 24 ? guest_pointer(t, a[3], a[2] * sizeof(struct io_event)) : NULL;

    if (async_absent(t))
        return -ENOSYS;
    if ((!events && a[2]) || (a[4] && struct_get(t, a[4], STRUCT_timespec, &timeout) < 0)
        || (a[5] && (word_get(t, a[5], &at) < 0 || word_get(t, a[5] + 8, &size) < 0))
        || (at && struct_get(t, at, STRUCT_sigset, &mask) < 0))
        return -EFAULT;
    if (at && size != sizeof(mask))
        return -EINVAL;
    host = host_mask(mask);
    struct { uint64_t mask, size; } sixth = { (uintptr_t)&host, sizeof(host) };
    int64_t result = safe_syscall(SYS_io_pgetevents, a[0], a[1], a[2], (uintptr_t)events,
                                  a[4] ? (uintptr_t)&timeout : 0, at ? (uintptr_t)&sixth : 0);

    return at ? task_waited_with_mask(t, mask, result) : result;
}
