/* Who we are: names of the system, groups.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <stdio.h>
#include <sys/personality.h>
#include <sys/utsname.h>

int64_t sys_uname(struct task *t, const uint64_t a[6])
{
    struct utsname u;

    if (uname(&u) < 0)
        return -errno;
    bool is32 = t->abi->uname_machine32 && (personality(~0u) & PER_MASK) == PER_LINUX32;
    snprintf(u.machine, sizeof(u.machine), "%s",
             is32 ? t->abi->uname_machine32 : t->abi->uname_machine);
    return struct_put(t, a[0], STRUCT_utsname, &u);
}

/* More than the kernel's NGROUPS_MAX. */
enum { MOST_GROUPS = 65536 };

int64_t sys_getgroups(struct task *t, const uint64_t a[6])
{
    int room = (int)a[0];
    uint32_t *groups = room > 0 ? try_alloc(MOST_GROUPS * sizeof(*groups)) : NULL;

    if (room < 0)
        return -EINVAL;
    if (room && !groups)
        return -ENOMEM;
    int64_t n = host_call(SYS_getgroups, min_u64(room, MOST_GROUPS), (uintptr_t)groups, 0, 0, 0, 0);

    for (int64_t i = 0; groups && i < n; i++)
        if (u32_put(t, a[1] + 4 * i, groups[i]) < 0)
            n = -EFAULT;
    release(groups);
    return n;
}

int64_t sys_setgroups(struct task *t, const uint64_t a[6])
{
    int n = (int)a[0], error = 0;

    if (n < 0 || n > MOST_GROUPS)
        return -EINVAL;
    uint32_t *groups = try_alloc((n + 1) * sizeof(*groups));

    if (!groups)
        return -ENOMEM;
    for (int i = 0; i < n && error == 0; i++)
        error = u32_get(t, a[1] + 4 * (vaddr)i, &groups[i]);
    int64_t result =
        error ? error : host_call(SYS_setgroups, (uint64_t)n, (uintptr_t)groups, 0, 0, 0, 0);

    release(groups);
    return result;
}
