/* A small made-up guest for tests of the IR: its state, slots and helpers.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "tcg/backend.h"

struct sample_state {
    struct runtime rt;
    uint64_t x[8];
    uint32_t w[4];
    uint32_t pad[2];
    uint64_t f[4];
    uint32_t s[2];
    _Alignas(32) uint8_t v[2][16];
    _Alignas(32) uint8_t y[2][32];
    _Alignas(16) uint8_t q[2][16];
    uint64_t cell[4];                   /* state cells, not slots */
};

enum { SAMPLE_X = 0, SAMPLE_W = 8, SAMPLE_F = 12, SAMPLE_S = 16, SAMPLE_V = 18, SAMPLE_Y = 20,
       SAMPLE_Q = 22, SAMPLE_SLOTS = 24 };
enum { SAMPLE_PURE, SAMPLE_STATE, SAMPLE_MEMORY, SAMPLE_FLAGS, SAMPLE_HELPERS };

extern const struct ir_slot sample_slots[SAMPLE_SLOTS];
extern const struct helper sample_helpers[SAMPLE_HELPERS];
extern const struct ir_config sample_config, sample_config32;
