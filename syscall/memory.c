/* Memory calls: thin over the guest address space of loader/space.c.
 * SPDX-License-Identifier: MIT
 */
#include "async.h"
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "thunk/guest.h"

#include <sys/mman.h>

static struct space *space(struct task *t) { return t->process->space; }

int64_t sys_brk(struct task *t, const uint64_t a[6]) { return space_brk(t, a[0]); }
int64_t sys_munmap(struct task *t, const uint64_t a[6])
{
    return space_munmap(space(t), a[0], a[1]);
}

int64_t sys_mmap(struct task *t, const uint64_t a[6])
{
    int64_t at = space_mmap(space(t), a[0], a[1], (int)a[2], (int)a[3], (int)a[4], a[5]);

    uring_mapped(t, (int)a[4], a[5], at);
    return at;
}

/* The offset is in units of 4096 bytes, whatever the page size. */
int64_t sys_mmap2(struct task *t, const uint64_t a[6])
{
    return space_mmap(space(t), a[0], a[1], (int)a[2], (int)a[3], (int)a[4], a[5] << 12);
}

int64_t sys_mprotect(struct task *t, const uint64_t a[6])
{
    return space_mprotect(space(t), a[0], a[1], (int)a[2]);
}

int64_t sys_mremap(struct task *t, const uint64_t a[6])
{
    return space_mremap(space(t), a[0], a[1], a[2], (int)a[3], a[4]);
}

int64_t sys_remap_file_pages(struct task *t, const uint64_t a[6])
{
    return space_remap_file(space(t), a[0], a[1], (int)a[2], a[3]);
}

int64_t sys_madvise(struct task *t, const uint64_t a[6])
{
    return space_madvise(space(t), a[0], a[1], (int)a[2]);
}

/* Calls on a range of pages that change nothing we keep a record of. The kernel says ENOMEM for
 * what is not mapped. */
static int64_t on_range(struct task *t, long number, const uint64_t a[6])
{
    void *at = guest_pointer(t, a[0], a[1]);

    return at || a[0] == 0 ? safe_syscall(number, (uintptr_t)at, a[1], a[2], 0, 0, 0) : -ENOMEM;
}

/* What is wrong before it is looked what is mapped: mm/msync.c, mm/mlock.c. */
int64_t sys_msync(struct task *t, const uint64_t a[6])
{
    uint64_t page = 1ull << t->process->memory->page_bits, flags = (uint32_t)a[2];

    if (flags & ~(uint64_t)(MS_ASYNC | MS_INVALIDATE | MS_SYNC) || a[0] & (page - 1) ||
        (flags & MS_ASYNC && flags & MS_SYNC))
        return -EINVAL;
    return on_range(t, SYS_msync, a);
}

int64_t sys_mlock(struct task *t, const uint64_t a[6]) { return on_range(t, SYS_mlock, a); }

int64_t sys_mlock2(struct task *t, const uint64_t a[6])
{
    return a[2] & ~(uint64_t)MLOCK_ONFAULT ? -EINVAL : on_range(t, SYS_mlock2, a);
}

int64_t sys_munlock(struct task *t, const uint64_t a[6]) { return on_range(t, SYS_munlock, a); }

/* 32-bit kernels have not got it. */
int64_t sys_mseal(struct task *t, const uint64_t a[6])
{
    return t->abi->abi.word == 8 ? space_mseal(space(t), a[0], a[1], a[2]) : -ENOSYS;
}

int64_t sys_mlockall(struct task *t, const uint64_t a[6])
{
    return space_mlockall(space(t), (int)a[0]);
}
int64_t sys_munlockall(struct task *t, const uint64_t a[6]) { return space_munlockall(space(t)); }

/* Checked in the kernel's order (mm/mincore.c); nothing is written for a length of 0. */
int64_t sys_mincore(struct task *t, const uint64_t a[6])
{
    uint64_t page = 1ull << t->process->memory->page_bits;
    void *at = guest_pointer(t, a[0], a[1]);
    void *out = guest_pointer(t, a[2], (a[1] + page - 1) / page);

    if (a[0] & (page - 1))
        return -EINVAL;
    if (!at && a[0])
        return -ENOMEM;
    if (!out && a[1])
        return -EFAULT;
    return host_call(SYS_mincore, (uintptr_t)at, a[1], (uintptr_t)out, 0, 0, 0);
}
