/* mlockall: locks the guest's memory one mapping at a time, since ours is large and mostly unused.
 * SPDX-License-Identifier: MIT
 */
#include "space.h"

#include <errno.h>
#include <sys/mman.h>

static void unpin(struct space *s)
{
    const struct vma *v;

    for (vaddr at = 0; (v = vma_find(&s->tree, at)); at = v->m.end)
        if (!v->host)
            munlock(space_host(s, v->m.start), v->m.end - v->m.start);
}

static int lock_one(const struct space *s, const struct vma *v, unsigned flags)
{
    if (v->host)
        return 0;
    return mlock2(space_host(s, v->m.start), v->m.end - v->m.start, flags) < 0 ? -errno : 0;
}

/* First without reading anything in: what fails then is permission or RLIMIT_MEMLOCK. Reading in
 * may fail where nothing can be read, and the kernel does not say so either (mm/mlock.c). */
static int pin(struct space *s, bool populate)
{
    const struct vma *v;
    int error = 0;

    for (vaddr at = 0; !error && (v = vma_find(&s->tree, at)); at = v->m.end)
        error = lock_one(s, v, MLOCK_ONFAULT);
    for (vaddr at = 0; !error && populate && (v = vma_find(&s->tree, at)); at = v->m.end)
        (void)lock_one(s, v, 0);
    return error;
}

int64_t space_mlockall(struct space *s, int flags)
{
    int result = 0;

    if (!(flags & (MCL_CURRENT | MCL_FUTURE))
        || flags & ~(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT))
        return -EINVAL;
    space_lock(s);
    if (flags & MCL_CURRENT && (result = pin(s, !(flags & MCL_ONFAULT))) < 0)
        unpin(s);
    else
        s->pin_new = flags & MCL_FUTURE ? flags : 0;
    space_unlock(s);
    return result;
}

int64_t space_munlockall(struct space *s)
{
    space_lock(s);
    s->pin_new = 0;
    unpin(s);
    space_unlock(s);
    return 0;
}

int space_pin_flag(const struct space *s)
{
    return s->pin_new && !(s->pin_new & MCL_ONFAULT) ? MAP_LOCKED : 0;
}

void space_pin_new(struct space *s, void *host, uint64_t size)
{
    if (s->pin_new & MCL_ONFAULT)
        mlock2(host, size, MLOCK_ONFAULT);
}
