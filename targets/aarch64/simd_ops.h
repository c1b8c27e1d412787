/* Names of what simd.def and sve.def list, for .decode files, and of permutations.
 * SPDX-License-Identifier: MIT
 */
#pragma once

enum simd_op {
#define SIMD(name, function, shape, kind) SIMD_##name,
#include "simd.def"
#include "sve.def"
#undef SIMD
    SIMD_OPS
};

enum { PERMUTE_UZP1 = 1, PERMUTE_TRN1, PERMUTE_ZIP1, PERMUTE_UZP2 = 5, PERMUTE_TRN2, PERMUTE_ZIP2 };
