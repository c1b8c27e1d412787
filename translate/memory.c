/* Copies to and from guest memory that survive any address.
 * SPDX-License-Identifier: MIT
 *
 * A copy runs under a recovery point of its thread: fault.c makes a thread that faults in guest
 * memory continue there.
 */
#include "translate/memory.h"

#include "engine.h"

#include <errno.h>
#include <stdatomic.h>

__thread struct recovery *memory_recovery;

static void set_recovery(struct recovery *r)
{
    atomic_signal_fence(memory_order_seq_cst);
    memory_recovery = r;
    atomic_signal_fence(memory_order_seq_cst);
}

static int copy(const struct memory *m, void *to, const void *from, size_t size)
{
    struct recovery here = { .memory = m, .outer = memory_recovery };

    if (sigsetjmp(here.jump, 0)) {
        set_recovery(here.outer);
        return -EFAULT;
    }
    set_recovery(&here);
    memcpy(to, from, size);
    set_recovery(here.outer);
    return 0;
}

int memory_read(const struct memory *m, void *to, vaddr from, size_t size)
{
    if (!memory_in_range(m, from, size))
        return size ? -EFAULT : 0;
    return copy(m, to, memory_host(m, from), size);
}

int memory_write(const struct memory *m, vaddr to, const void *from, size_t size)
{
    if (!memory_in_range(m, to, size))
        return size ? -EFAULT : 0;
    return copy(m, memory_host(m, to), from, size);
}

int memory_exchange32(const struct memory *m, vaddr at, uint32_t *expected, uint32_t desired)
{
    struct recovery here = { .memory = m, .outer = memory_recovery };

    if (at & 3 || !memory_in_range(m, at, 4))
        return -EFAULT;
    if (sigsetjmp(here.jump, 0)) {
        set_recovery(here.outer);
        return -EFAULT;
    }
    set_recovery(&here);
    bool done = __atomic_compare_exchange_n((uint32_t *)memory_host(m, at), expected, desired,
                                            false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    set_recovery(here.outer);
    return done;
}

/* -EFAULT, or the length up to `most`. */
static int64_t length(const struct memory *m, const char *s, size_t most)
{
    struct recovery here = { .memory = m, .outer = memory_recovery };

    if (sigsetjmp(here.jump, 0)) {
        set_recovery(here.outer);
        return -EFAULT;
    }
    set_recovery(&here);
    size_t n = strnlen(s, most);
    set_recovery(here.outer);
    return (int64_t)n;
}

int64_t memory_strlen(const struct memory *m, vaddr a, size_t max)
{
    if (a >= m->limit)
        return -EFAULT;
    size_t most = min_u64(max, m->limit - a);
    int64_t n = length(m, memory_host(m, a), most);
    if (n != (int64_t)most)
        return n;
    return most < max ? -EFAULT : -ENAMETOOLONG;
}
