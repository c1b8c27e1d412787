/* The code buffer: one reserved range for host code, in generations that are evicted whole.
 * SPDX-License-Identifier: MIT
 *
 * The range is reserved once (so rel32 reaches everywhere) and committed as it grows. With W^X
 * (`--wx`) the same pages are mapped twice, writable at `rw` and executable at `rx`; otherwise both
 * are the same address. Everything that is written goes through code_rw(); everything that is
 * executed, compared with a host pc or stored in tables is an rx address. Writers hold the
 * translation lock (translate/block.h).
 *
 * Invariant: no absolute host address is ever written into the buffer by a block: helpers and stubs
 * are reached through the runtime (backend.h), other blocks by relative links. Blocks can so be
 * kept on disk.
 */
#pragma once

#include "tcg/base.h"

struct code {
    uint8_t *rx, *rw;                   /* start of the range, executable and writable view */
    size_t size, committed;             /* reserved, committed bytes */
    size_t start;                       /* first byte after the stubs */
    size_t at;                          /* next free byte */
    size_t limit;                       /* the current generation ends here */
    uint32_t insns;                     /* written so far, by encoders that count */
    bool overflow; /* a put went past limit: the translation is void, make room and try again */
    bool dual;
    int fd;                             /* memfd of a dual mapping, or -1 */
};

/* 0 or -errno. */
int code_init(struct code *c, size_t size, bool dual);
void code_free(struct code *c);
/* After fork: a dual mapping is shared with the parent, who goes on writing; this gives the child
 * its own copy of [0, at) at the same addresses. What the parent wrote since the fork may be in it,
 * so the child keeps only what it knows of. 0 or -errno; nothing to do without a dual mapping. */
int code_unshare(struct code *c);

static inline uint8_t *code_rw(const struct code *c, const void *rx)
{
    return c->rw + ((const uint8_t *)rx - c->rx);
}
static inline const uint8_t *code_here(const struct code *c) { return c->rx + c->at; }
static inline bool code_contains(const struct code *c, uintptr_t pc)
{
    return pc - (uintptr_t)c->rx < c->size;
}

static inline void code_put(struct code *c, const void *bytes, size_t n)
{
    if (unlikely(c->at + n > c->limit)) {
        c->overflow = true;
        return;
    }
    memcpy(c->rw + c->at, bytes, n);
    c->at += n;
}
static inline void put8(struct code *c, uint8_t v) { code_put(c, &v, 1); }
static inline void put16(struct code *c, uint16_t v) { code_put(c, &v, 2); }
static inline void put32(struct code *c, uint32_t v) { code_put(c, &v, 4); }
static inline void put64(struct code *c, uint64_t v) { code_put(c, &v, 8); }
