/* Runs IR of the sample guest on a back end: for unit tests, golden tests and the fuzzer.
 * SPDX-License-Identifier: MIT
 *
 *     struct ir_machine *m = ir_machine_new(&backend_interp, &sample_config);
 *     ir_machine_run(m, ir);          compile, enter, read m->state and m->memory
 *     ir_machine_free(m);
 */
#pragma once

#include "tests/ir_sample.h"

enum { SAMPLE_MEMORY_SIZE = 8192 };

struct ir_machine {
    const struct backend *backend;
    const struct ir_config *config;
    struct code code;
    void *block;                        /* RUNTIME_SCRATCH bytes, then the state */
    struct sample_state *state;
    uint8_t *memory;                    /* guest addresses 0 .. SAMPLE_MEMORY_SIZE - 1 */
    struct compiled compiled;
};

struct ir_machine *ir_machine_new(const struct backend *backend, const struct ir_config *config);
void ir_machine_free(struct ir_machine *m);
/* Compiles ir as it is (after ir_optimize or ir_legalize) and runs it until it leaves. */
enum exit_reason ir_machine_run(struct ir_machine *m, struct ir *ir);
/* NULL, or the first difference of what a guest could see (owner: the caller). */
char *ir_machine_difference(const struct ir_machine *a, const struct ir_machine *b);
/* State and memory as `from` has them. */
void ir_machine_copy(struct ir_machine *to, const struct ir_machine *from);
