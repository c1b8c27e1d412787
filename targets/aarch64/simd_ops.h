/* Names of what simd.def and sve.def list, for .decode files, and of permutations.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stdint.h>

enum simd_op {
#define SIMD(name, function, shape, kind) SIMD_##name,
#include "simd.def"
#include "sve.def"
#undef SIMD
    SIMD_OPS
};

enum { PERMUTE_UZP1 = 1, PERMUTE_TRN1, PERMUTE_ZIP1, PERMUTE_UZP2 = 5, PERMUTE_TRN2, PERMUTE_ZIP2 };
/* help_bf16.c */
enum { BF_DOT, BF_MMLA, BF_MLAL, BF_CVT, BF_CVTN };
/* help_hash.c */
/* A step that has no constant and no fourth operand. */
void hash_step(unsigned op, uint64_t r[2], const uint64_t d[2], const uint64_t n[2],
               const uint64_t m[2]);
enum { HASH_SM3SS1, HASH_SM3TT1A, HASH_SM3TT1B, HASH_SM3TT2A, HASH_SM3TT2B, HASH_SM3PARTW1,
       HASH_SM3PARTW2, HASH_SM4E, HASH_SM4EKEY };
