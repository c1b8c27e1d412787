/* Sleeping, and timers that signal.
 * SPDX-License-Identifier: MIT
 */
#include "timer.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <sys/time.h>
#include <time.h>

/* Relative sleeps tell how much was left when a handler ends them. */
static int64_t sleep_as(struct task *t, const uint64_t a[6], enum struct_id time)
{
    struct timespec want, left = { 0 };

    if (struct_get(t, a[2], time, &want) < 0)
        return -EFAULT;
    int64_t result =
        safe_syscall(SYS_clock_nanosleep, a[0], a[1], (uintptr_t)&want, (uintptr_t)&left, 0, 0);

    if (result == -EINTR && a[3] && !(a[1] & TIMER_ABSTIME) && struct_put(t, a[3], time, &left) < 0)
        return -EFAULT;
    return result;
}

int64_t sys_clock_nanosleep(struct task *t, const uint64_t a[6])
{
    return sleep_as(t, a, STRUCT_timespec);
}
int64_t sys_clock_nanosleep_time64(struct task *t, const uint64_t a[6])
{
    return sleep_as(t, a, STRUCT_timespec64);
}

int64_t sys_nanosleep(struct task *t, const uint64_t a[6])
{
    return sleep_as(t, (uint64_t[6]){ CLOCK_MONOTONIC, 0, a[0], a[1] }, STRUCT_timespec);
}

int get_sigevent(struct task *t, vaddr at, struct sigevent *out)
{
    struct reader r = guest_reader(t, at, 64);

    memset(out, 0, sizeof(*out));
    out->sigev_value.sival_ptr = (void *)(uintptr_t)get_word(&r);
    out->sigev_signo = (int)get_u32(&r);
    out->sigev_notify = (int)get_u32(&r);
    out->_sigev_un._tid = (int)get_u32(&r);
    return r.c.ok ? 0 : -EFAULT;
}

int64_t sys_timer_create(struct task *t, const uint64_t a[6])
{
    struct sigevent event;
    int id;

    if (a[1] && get_sigevent(t, a[1], &event) < 0)
        return -EFAULT;
    int64_t result =
        host_call(SYS_timer_create, a[0], a[1] ? (uintptr_t)&event : 0, (uintptr_t)&id, 0, 0, 0);

    if (result == 0 && u32_put(t, a[2], (uint32_t)id) < 0) {
        host_call(SYS_timer_delete, (uint64_t)id, 0, 0, 0, 0, 0);
        return -EFAULT;
    }
    return result;
}

int64_t sys_time(struct task *t, const uint64_t a[6])
{
    time_t now = time(NULL);

    return a[0] && word_put(t, a[0], (uint64_t)now) < 0 ? -EFAULT : now;
}

int64_t sys_stime(struct task *t, const uint64_t a[6])
{
    uint64_t seconds;

    if (word_get(t, a[0], &seconds) < 0)
        return -EFAULT;
    struct timespec now = { t->abi->abi.word == 4 ? (int32_t)seconds : (int64_t)seconds, 0 };

    return host_result(clock_settime(CLOCK_REALTIME, &now));
}

/* Whole seconds, rounded up when any fraction is left. */
int64_t sys_alarm(struct task *t, const uint64_t a[6])
{
    struct itimerval value = { .it_value.tv_sec = (uint32_t)a[0] }, old;

    if (setitimer(ITIMER_REAL, &value, &old) < 0)
        return -errno;
    return old.it_value.tv_sec +
           (old.it_value.tv_usec >= 500000 || (!old.it_value.tv_sec && old.it_value.tv_usec));
}
