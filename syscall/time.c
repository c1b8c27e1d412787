/* Clocks.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "thunk/thunk.h"

#include <time.h>

int64_t sys_clock_gettime64(struct task *t, const uint64_t a[6])
{
    struct timespec ts;

    if (clock_gettime((clockid_t)a[0], &ts) < 0)
        return -errno;
    return struct_put(t, a[1], STRUCT_timespec64, &ts);
}
