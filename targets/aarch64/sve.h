/* SVE: an insn as trans functions hand it to helpers, and what the helpers share.
 * SPDX-License-Identifier: MIT
 *
 * Z registers are arrays of little-endian elements in aarch64.v, of which the low `vl` bytes count;
 * P registers have one bit for each byte, the lowest of an element's bits counts. P registers are
 * slots as far as they fit into 64 bits; what lies above only helpers see.
 *
 * While the vector length is 128 bits, Zn is Vn. Above that an insn of AdvSIMD or scalar floating
 * point clears what lies above Vn: sve_clear_high().
 *
 * Most insns are a lane function (simd.def, sve.def) and a shape: help_sve.c. Those that move
 * elements or work on groups of them are functions of their own (sve_row.def). Either way the
 * whole insn is a struct sve_insn. sve_inline.c says with the IR's operations what it can.
 */
#pragma once

#include "lanes.h"

/* size: log2 of the bytes of an element, of the narrow ones if there are two kinds. a: the
 * accumulator. element: of m within each 128 bits, + 1; 0: all. */
struct sve_insn {
    uint16_t op, how;
    uint8_t size, d, n, m, a, pg, element, rot;
    uint32_t unused;
};
static_assert(sizeof(struct sve_insn) == 16, "two arguments of a helper");

/* An insn at work. */
struct sve_work {
    struct sve_insn insn;
    struct lanes l;
    lane_fn *f;
    unsigned vl, count;                 /* bytes; elements of the result */
    const uint8_t *n, *m, *a;
    uint8_t *d;
    const uint64_t *pg;                 /* NULL: all */
    uint64_t imm;
    uint64_t scalar;                    /* an operand, and the result for a general register */
    uint8_t r[A64_VL_MAX] __attribute__((aligned(16)));     /* becomes d; before it is d */
};

/* A function of sve_row.def: makes w->r. */
typedef void row_fn(struct sve_work *w);
#define ROW(name) row_fn row_##name;
#include "sve_row.def"
#undef ROW

/* Element i of 1 << size bytes, size up to 3. */
static inline uint64_t sve_get(const uint8_t *v, unsigned size, unsigned i)
{
    uint64_t x = 0;

    memcpy(&x, v + ((size_t)i << size), 1u << size);
    return x;
}
static inline void sve_put(uint8_t *v, unsigned size, unsigned i, uint64_t x)
{
    memcpy(v + ((size_t)i << size), &x, 1u << size);
}

static inline bool sve_bit(const uint64_t *p, unsigned i) { return p[i / 64] >> i % 64 & 1; }
static inline void sve_set_bit(uint64_t *p, unsigned i) { p[i / 64] |= 1ull << i % 64; }
static inline bool sve_active(const struct sve_work *w, unsigned size, unsigned i)
{
    return !w->pg || sve_bit(w->pg, i << size);
}

/* NZCV after a predicate was made (PredTest): N the first active is true, Z none is, C the last
 * active is not. */
uint32_t sve_test(const uint64_t *mask, const uint64_t *p, unsigned size, unsigned vl);

/* -- memory ------------------------------------------------------------------------------------ */

enum sve_access_how {
    SVE_CONTIGUOUS,                     /* base + structure number */
    SVE_SCATTER_X,                      /* base + element of n, extended and shifted */
    SVE_SCATTER_Z,                      /* element of n + base */
    SVE_REPLICATE,                      /* one element at base for all */
    SVE_REPLICATE_PART,                 /* 1 << size bytes of memory again and again */
};
/* size: log2 of an element's bytes in the register, memory: in memory. count: registers that make
 * structures. part: log2 of the bytes of SVE_REPLICATE_PART. */
struct sve_access {
    uint64_t how : 4, flags : 8, size : 4, memory : 4, d : 5, n : 5, pg : 5, count : 3, shift : 3,
             part : 4, unused : 19;
};
static_assert(sizeof(struct sve_access) == 8, "one argument of a helper");
