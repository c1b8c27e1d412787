/* What functions of one lane are given: help_simd.c calls them, simd.def names them.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "aarch64.h"

typedef __int128 int128;

struct lanes {
    struct cpu *cpu;
    struct aarch64 *state;
    unsigned width;                     /* of the operands n and m, in bits */
    unsigned result;                    /* of the result and of d */
    bool is_signed;
    uint64_t imm;                       /* the insn's constant, also given as m in some shapes */
};

/* n, m, d are numbers (S, U) or bits (F); of the result the low bits count. */
typedef int128 lane_fn(struct lanes *l, int128 n, int128 m, int128 d);

#define SIMD(name, function, shape, kind) lane_fn lane_##function;
#include "simd.def"
#include "sve.def"
#undef SIMD

/* The rows of simd.def. */
enum simd_shape {
    SAME, ONE, LONG, LONGH, LONG1, WIDE, NARROW, NARROW1, PAIR, PAIRLONG, ACROSS, ACROSSL,
    COMPLEX_ADD, COMPLEX_FMA,
};
enum simd_kind { S, U, F };
struct simd_row { lane_fn *f; uint8_t shape, kind; };
extern const struct simd_row simd_rows[SIMD_OPS];
/* The result's elements are twice as wide as those of n. */
static inline bool simd_is_doubled(unsigned shape)
{
    return shape == LONG || shape == LONGH || shape == LONG1 || shape == WIDE ||
           shape == PAIRLONG || shape == ACROSSL;
}

/* Floating point with the guest's rules: lane_float.c. */
struct float_env;
struct float_env lane_env(const struct lanes *l);
void lane_env_done(struct lanes *l, const struct float_env *env);
/* An operand and a result in format t, as FPCR's flushing to zero has them; lane_rounded() is
 * lane_env_done(), too. */
uint64_t lane_flushed(struct lanes *l, enum ir_type t, int128 v);
uint64_t lane_rounded(struct lanes *l, struct float_env *e, enum ir_type t, uint64_t v);
