/* Guest memory as the engine sees it: a direct mapping with a map of what is executable.
 * SPDX-License-Identifier: MIT
 *
 * Guest address a lives at host address base + a, for a in [0, limit). 64-bit guests use base 0:
 * their addresses are host addresses, kept below `limit` while we ourselves live above it. 32-bit
 * guests have a 4 GiB window with guard pages behind it. Host pages are never executable:
 * PROT_EXEC of the guest is only recorded here.
 *
 * The map of mappings is kept by loader/space.c, which calls block_invalidate_range()
 * (translate/block.h) after executable memory changed or went away.
 */
#pragma once

#include "tcg/base.h"

struct space;

struct memory {
    uint8_t *base;                      /* host address of guest address 0 */
    vaddr limit;                        /* first guest address that can never be mapped */
    unsigned page_bits;                 /* the guest's page size, log2; at least the host's */
    /* The VMA map: how far from `at` may insns be fetched? 0: not executable or not mapped.
     * *constant: it is safe from stores of the guest, until block_invalidate_range() says so; then
     * fence.i need not look at it. Thread-safe. */
    size_t (*executable)(const struct memory *m, vaddr at, bool *constant);
    /* PROT_* bits of the target's own: which mappings may have, which the one at `at` has; has any
     * ever had one? prot may be NULL: none. Thread-safe. */
    int own_prot;
    int (*prot)(const struct memory *m, vaddr at);
    bool guarded;
    struct space *space;                /* whoever keeps that map: loader/space.c */
};

/* Any address: in base 0 a guest's is no offset into an object of ours. */
static inline void *memory_host(const struct memory *m, vaddr a)
{
    return (void *)((uintptr_t)m->base + a);
}
static inline bool memory_in_range(const struct memory *m, vaddr a, uint64_t size)
{
    return size <= m->limit && a <= m->limit - size;
}
/* Host address to guest address; only for host addresses inside the window. */
static inline vaddr memory_guest(const struct memory *m, const void *host)
{
    return (vaddr)((const uint8_t *)host - m->base);
}
static inline bool memory_is_guest(const struct memory *m, uintptr_t host)
{
    return host - (uintptr_t)m->base < m->limit;
}

/* Copies that survive any guest address: 0 or -EFAULT (an unknown part may be copied). The host
 * fault is caught by translate/fault.c. */
int memory_read(const struct memory *m, void *to, vaddr from, size_t size);
int memory_write(const struct memory *m, vaddr to, const void *from, size_t size);
/* Atomic compare and exchange of an aligned word in host byte order: 1, 0 (*expected is what was
 * there) or -EFAULT. */
int memory_exchange32(const struct memory *m, vaddr at, uint32_t *expected, uint32_t desired);
/* Length of the string at a without its NUL, at most max; -EFAULT, or -ENAMETOOLONG if there is
 * no NUL within max. */
int64_t memory_strlen(const struct memory *m, vaddr a, size_t max);
