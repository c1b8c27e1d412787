/* Reading and writing with vectors, and what else is not a plain pass to the host.
 * SPDX-License-Identifier: MIT
 */
#include "path.h"
#include "proc.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <fcntl.h>
#include <sys/statfs.h>

/* The kernel takes the offset as two longs: on 64-bit ABIs the first has all of it. */
static uint64_t position(const struct task *t, uint64_t low, uint64_t high)
{
    return t->abi->abi.word == 4 ? high << 32 | (uint32_t)low : low;
}

static int64_t vectored(struct task *t, const uint64_t a[6], long number, uint64_t offset,
                        uint64_t flags)
{
    struct iovec *v;
    int count = guest_iovec(t, a[1], a[2], &v);

    if (count < 0)
        return count;
    int64_t result = safe_syscall(number, a[0], (uintptr_t)v, (uint64_t)count, offset, 0, flags);

    release(v);
    return result;
}

int64_t sys_readv(struct task *t, const uint64_t a[6]) { return vectored(t, a, SYS_readv, 0, 0); }
int64_t sys_writev(struct task *t, const uint64_t a[6]) { return vectored(t, a, SYS_writev, 0, 0); }

int64_t sys_preadv(struct task *t, const uint64_t a[6])
{
    return vectored(t, a, SYS_preadv, position(t, a[3], a[4]), 0);
}

int64_t sys_pwritev(struct task *t, const uint64_t a[6])
{
    return vectored(t, a, SYS_pwritev, position(t, a[3], a[4]), 0);
}

int64_t sys_preadv2(struct task *t, const uint64_t a[6])
{
    return vectored(t, a, SYS_preadv2, position(t, a[3], a[4]), a[5]);
}

int64_t sys_pwritev2(struct task *t, const uint64_t a[6])
{
    return vectored(t, a, SYS_pwritev2, position(t, a[3], a[4]), a[5]);
}

int64_t sys_vmsplice(struct task *t, const uint64_t a[6])
{
    struct iovec *v;
    int count = guest_iovec(t, a[1], a[2], &v);

    if (count < 0)
        return count;
    int64_t result = safe_syscall(SYS_vmsplice, a[0], (uintptr_t)v, (uint64_t)count, a[3], 0, 0);

    release(v);
    return result;
}

/* -- positions -------------------------------------------------------------------------------- */

int64_t sys_lseek(struct task *t, const uint64_t a[6])
{
    int64_t at = host_call(SYS_lseek, a[0], a[1], a[2], 0, 0, 0);

    if (at == 0)
        proc_rewind(t, (int)a[0]);
    return at;
}

int64_t sys_pread64(struct task *t, const uint64_t a[6])
{
    void *to = a[1] ? guest_pointer(t, a[1], a[2]) : NULL;

    if (a[3] == 0)
        proc_rewind(t, (int)a[0]);
    return to || !a[1] ? safe_syscall(SYS_pread64, a[0], (uintptr_t)to, a[2], a[3], 0, 0) : -EFAULT;
}

int64_t sys__llseek(struct task *t, const uint64_t a[6])
{
    int64_t at = sys_lseek(t, (uint64_t[6]){ a[0], a[1] << 32 | (uint32_t)a[2], a[4] });

    return at < 0 ? at : u64_put(t, a[3], (uint64_t)at);
}

int64_t sys_sync_file_range2(struct task *t, const uint64_t a[6])
{
    return safe_syscall(SYS_sync_file_range, a[0], a[2], a[3], a[1], 0, 0);
}

int64_t sys_arm_fadvise64_64(struct task *t, const uint64_t a[6])
{
    return host_call(SYS_fadvise64, a[0], a[2], a[3], a[1], 0, 0);
}

/* The 32-bit ABIs' statfs64 tells the size of the structure it knows. */
static int64_t put_statfs64(struct task *t, const uint64_t a[6], int result, const struct statfs *s)
{
    if (a[1] != layout_of(&t->abi->abi, STRUCT_statfs64)->size)
        return -EINVAL;
    return result < 0 ? -errno : struct_put(t, a[2], STRUCT_statfs64, s);
}

int64_t sys_statfs64(struct task *t, const uint64_t a[6])
{
    struct path p;
    struct statfs s;
    int error = path_get(t, AT_FDCWD, a[0], true, &p);

    return error < 0 ? error : put_statfs64(t, a, statfs(p.at, &s), &s);
}

int64_t sys_fstatfs64(struct task *t, const uint64_t a[6])
{
    struct statfs s;

    return put_statfs64(t, a, fstatfs((int)a[0], &s), &s);
}
