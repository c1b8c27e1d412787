/* Random valid IR, run plainly and optimised, on one or two back ends, and compared.
 * SPDX-License-Identifier: MIT
 *
 * The program depends on the seed and the options only, not on folding, so it can be emitted twice:
 * once exactly as asked for, once with folding, value numbering and forwarding at work.
 */
#pragma once

#include "tests/ir_machine.h"

enum fuzz_kinds {
    FUZZ_INT = 1, FUZZ_MEMORY = 2, FUZZ_FLOAT = 4, FUZZ_VECTOR = 8, FUZZ_FLOW = 16, FUZZ_CALLS = 32,
    FUZZ_WIDE = 64,                     /* I128, V256 */
    FUZZ_EXOTIC = 128,                  /* NaN policies and roundings that few hosts have */
    FUZZ_ALL = 255,
};

struct fuzz_options {
    const struct backend *backend;      /* the one that is tested against plain interp */
    const struct ir_config *config;
    unsigned kinds;
    unsigned size;                      /* steps per program */
};

/* Emits the program of this seed into ir (after ir_begin). */
void ir_fuzz_generate(struct ir *ir, uint64_t seed, unsigned kinds, unsigned size);
/* NULL, or a report with the shortest prefix of the program that shows the difference (owner: the
 * caller). */
char *ir_fuzz_run(const struct fuzz_options *options, uint64_t seed);

/* interp that claims to have as little as a back end may have. */
const struct backend *ir_poor_backend(void);

uint64_t ir_fuzz_random(uint64_t *state);
/* A number that tends to be interesting. */
uint64_t ir_fuzz_number(uint64_t *state);
