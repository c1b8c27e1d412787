/* Two ways of running the same random program, compared.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_fuzz.h"
#include "tcg/passes.h"

#include <stdlib.h>

struct run {
    struct arena arena;
    struct ir ir;
    struct ir_machine *machine;
};

static void fill(struct ir_machine *m, uint64_t seed)
{
    uint64_t random = seed ^ 0x5bd1e995;
    struct sample_state *s = m->state;

    for (unsigned i = 0; i < SAMPLE_SLOTS; i++) {
        uint8_t *at = (uint8_t *)s + sample_slots[i].offset;

        for (unsigned k = 0; k < ir_type_bytes(sample_slots[i].type); k += 4) {
            uint64_t v = ir_fuzz_number(&random);

            memcpy(at + k, &v, min_u64(8, ir_type_bytes(sample_slots[i].type) - k));
        }
    }
    for (unsigned i = 0; i < SAMPLE_MEMORY_SIZE; i += 8) {
        uint64_t v = ir_fuzz_number(&random);

        memcpy(m->memory + i, &v, 8);
    }
    s->rt.fp_round = (uint32_t)(random & 3);
}

static void start(struct run *r, const struct backend *backend, const struct fuzz_options *o)
{
    *r = (struct run){ .machine = ir_machine_new(backend, o->config) };
    ir_init(&r->ir, o->config, &r->arena);
}

static void finish(struct run *r)
{
    ir_machine_free(r->machine);
    arena_free(&r->arena);
}

static char *wrong_ir(const struct ir *ir)
{
    const char *error = ir_verify(ir);

    return error != NULL ? format("wrong IR: %s", error) : NULL;
}

static void emit(struct run *r, const struct fuzz_options *o, uint64_t seed, unsigned size,
                 bool fold)
{
    ir_begin(&r->ir, 0x4000);
    r->ir.fold = fold;
    ir_fuzz_generate(&r->ir, seed, o->kinds, size);
}

/* NULL, or what differs when the first `size` steps are run. */
static char *compare(struct run *plain, struct run *tested, const struct fuzz_options *o,
                     uint64_t seed, unsigned size)
{
    emit(plain, o, seed, size, false);
    emit(tested, o, seed, size, true);
    char *difference = wrong_ir(&plain->ir);
    if (difference == NULL)
        difference = wrong_ir(&tested->ir);
    if (difference != NULL)
        return difference;

    ir_optimize(&tested->ir, o->backend);
    fill(plain->machine, seed);
    ir_machine_copy(tested->machine, plain->machine);
    plain->machine->state->rt.fp_flags = tested->machine->state->rt.fp_flags = 0;
    ir_machine_run(plain->machine, &plain->ir);
    ir_machine_run(tested->machine, &tested->ir);
    return ir_machine_difference(plain->machine, tested->machine);
}

/* The program of n steps is the start of that of n + 1 steps. */
static char *shorten(struct run *plain, struct run *tested, const struct fuzz_options *o,
                     uint64_t seed, char *difference)
{
    unsigned size = 0;

    release(difference);
    do
        difference = compare(plain, tested, o, seed, ++size);
    while (difference == NULL && size < o->size);

    emit(plain, o, seed, size, false);
    char *before = ir_print(&plain->ir), *after = ir_print(&tested->ir);
    char *report = format("seed %llu, %u steps, %s: %s\n--- as asked for\n%s--- optimised\n%s",
                          (unsigned long long)seed, size, o->backend->name,
                          difference != NULL ? difference : "not seen again", before, after);
    free(before);
    free(after);
    release(difference);
    return report;
}

char *ir_fuzz_run(const struct fuzz_options *o, uint64_t seed)
{
    struct run plain, tested;

    start(&plain, &backend_interp, o);
    start(&tested, o->backend, o);
    ir_always_verify = true;
    char *difference = compare(&plain, &tested, o, seed, o->size);
    if (difference != NULL)
        difference = shorten(&plain, &tested, o, seed, difference);
    finish(&plain);
    finish(&tested);
    return difference;
}
