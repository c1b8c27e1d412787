/* Runs IR of the sample guest on a back end.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_machine.h"

#include <stdlib.h>

static const struct jump_entry *no_jumps(void)
{
    static struct jump_entry empty[JUMP_ENTRIES];

    for (unsigned i = 0; i < JUMP_ENTRIES; i++)
        empty[i].pc = jump_empty_pc(i);
    return empty;
}

struct ir_machine *ir_machine_new(const struct backend *backend, const struct ir_config *config)
{
    struct ir_machine *m = alloc(sizeof(*m));
    size_t size = align_up(RUNTIME_SCRATCH + sizeof(struct sample_state), 64);
    const void **helpers = alloc(config->nhelpers * sizeof(*helpers));

    m->backend = backend;
    m->config = config;
    if (code_init(&m->code, 1 << 20, false) < 0)
        die("no memory for code");
    backend->init(&m->code, config);
    m->block = aligned_alloc(64, size);
    memset(m->block, 0, size);
    m->state = (void *)((uint8_t *)m->block + RUNTIME_SCRATCH);
    m->memory = alloc(SAMPLE_MEMORY_SIZE);
    for (unsigned i = 0; i < config->nhelpers; i++)
        helpers[i] = config->helpers[i].fn;
    m->state->rt = (struct runtime){
        .jumps = (struct jump_entry *)no_jumps(), .helpers = helpers,
        .cpu = (struct cpu *)m->state, .mem_base = (uint64_t)(uintptr_t)m->memory,
        .backend = backend,
    };
    backend->init_runtime(&m->state->rt, &m->code);
    m->code.start = m->code.at;
    return m;
}

void ir_machine_free(struct ir_machine *m)
{
    if (m->backend->free_runtime)
        m->backend->free_runtime(&m->state->rt);
    release((void *)m->state->rt.helpers);
    code_free(&m->code);
    free(m->block);
    release(m->memory);
    release(m);
}

/* What the engine does for code that leaves by its exits. */
static void find_pc(struct ir_machine *m, const struct ir *ir)
{
    struct runtime *rt = &m->state->rt;
    const struct compiled *c = &m->compiled;

    if (rt->reason == EXIT_REQUEST)
        rt->pc = ir->pc;
    for (uint32_t i = 0; i < c->nexits && rt->reason == EXIT_LINK; i++)
        if (c->code + c->exits[i].stub == rt->site)
            rt->pc = c->exits[i].pc;
}

enum exit_reason ir_machine_run(struct ir_machine *m, struct ir *ir)
{
    struct runtime *rt = &m->state->rt;

    m->code.at = m->code.start;
    m->code.overflow = false;
    if (!m->backend->compile(ir, &m->code, &m->compiled))
        die("the code does not fit");
    m->backend->fp_load(rt);
    m->backend->enter(rt, m->compiled.entry);
    find_pc(m, ir);
    m->backend->fp_sync(rt);
    return rt->reason;
}

void ir_machine_copy(struct ir_machine *to, const struct ir_machine *from)
{
    size_t at = offsetof(struct sample_state, x);

    memcpy((uint8_t *)to->state + at, (uint8_t *)from->state + at, sizeof(*to->state) - at);
    memcpy(to->memory, from->memory, SAMPLE_MEMORY_SIZE);
    to->state->rt.fp_flags = from->state->rt.fp_flags;
    to->state->rt.fp_round = from->state->rt.fp_round;
}

static char *state_difference(const struct sample_state *a, const struct sample_state *b)
{
    for (unsigned i = 0; i < SAMPLE_SLOTS; i++) {
        const struct ir_slot *s = &sample_slots[i];
        const uint8_t *x = (const uint8_t *)a + s->offset, *y = (const uint8_t *)b + s->offset;
        uint64_t u = 0, v = 0;

        if (memcmp(x, y, ir_type_bytes(s->type)) == 0)
            continue;
        memcpy(&u, x, min_u64(8, ir_type_bytes(s->type)));
        memcpy(&v, y, min_u64(8, ir_type_bytes(s->type)));
        return format("%s: 0x%llx and 0x%llx", s->name, (unsigned long long)u,
                      (unsigned long long)v);
    }
    if (memcmp(a->cell, b->cell, sizeof(a->cell)) != 0)
        return format("state cells differ");
    return NULL;
}

/* A jump to a constant may have become a link. */
static uint32_t reason(const struct runtime *rt)
{
    return rt->reason == EXIT_INDIRECT ? (uint32_t)EXIT_LINK : rt->reason;
}

char *ir_machine_difference(const struct ir_machine *a, const struct ir_machine *b)
{
    const struct runtime *x = &a->state->rt, *y = &b->state->rt;

    if (reason(x) != reason(y))
        return format("reason: %u and %u", x->reason, y->reason);
    if (x->pc != y->pc)
        return format("pc: 0x%llx and 0x%llx", (unsigned long long)x->pc,
                      (unsigned long long)y->pc);
    if (x->fp_flags != y->fp_flags)
        return format("floating-point flags: %u and %u", x->fp_flags, y->fp_flags);
    for (unsigned i = 0; i < SAMPLE_MEMORY_SIZE; i++)
        if (a->memory[i] != b->memory[i])
            return format("memory at 0x%x: 0x%x and 0x%x", i, a->memory[i], b->memory[i]);
    return state_difference(a->state, b->state);
}
