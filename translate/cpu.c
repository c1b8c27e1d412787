/* One guest processor: allocation, copies, requests, its tables of indirect jumps.
 * SPDX-License-Identifier: MIT
 */
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>

enum { STATE_ALIGN = 64 };
static_assert(RUNTIME_SCRATCH % STATE_ALIGN == 0, "the state is aligned behind the scratch area");

static size_t allocation_size(const struct target *t)
{
    return align_up(RUNTIME_SCRATCH + t->state_size, STATE_ALIGN);
}

static void *new_state(const struct target *t)
{
    uint8_t *p = aligned_alloc(STATE_ALIGN, allocation_size(t));

    if (!p)
        die("out of memory");
    memset(p, 0, allocation_size(t));
    return p + RUNTIME_SCRATCH;
}

/* -- jump tables --------------------------------------------------------------------------- */

/* Calloc'd memory is an empty table but for entry 0, which guest address 0 would hit. */
static void clear_entries(struct jump_entry *entries)
{
    memset(entries, 0, JUMP_ENTRIES * sizeof(*entries));
    entries[0].pc = ~0ull;
}

static struct jump_entry *new_entries(void)
{
    struct jump_entry *entries = alloc(JUMP_ENTRIES * sizeof(*entries));

    entries[0].pc = ~0ull;
    return entries;
}

void cpu_clear_jumps(struct cpu *cpu)
{
    for (int i = 0; i < JUMP_TABLES; i++)
        if (cpu->tables[i].entries)
            clear_entries(cpu->tables[i].entries);
    __atomic_store_n(&cpu->rt->jumps, cpu->jumps->entries, __ATOMIC_SEQ_CST);
}

/* A table with the key, else a free one, else the one after the last used, emptied. */
static struct jump_table *table_for(struct cpu *cpu, uint64_t key)
{
    for (int i = 0; i < JUMP_TABLES; i++)
        if (cpu->tables[i].entries && cpu->tables[i].key == key)
            return &cpu->tables[i];
    for (int i = 0; i < JUMP_TABLES; i++)
        if (!cpu->tables[i].entries) {
            cpu->tables[i] = (struct jump_table){ key, new_entries() };
            return &cpu->tables[i];
        }
    struct jump_table *t = &cpu->tables[(cpu->jumps - cpu->tables + 1) % JUMP_TABLES];
    clear_entries(t->entries);
    t->key = key;
    return t;
}

/* Under lock: cpu_forget_block() of other cpus must not see a table that changes its key. */
void cpu_select_jumps(struct cpu *cpu, uint64_t key)
{
    cpu->jumps = table_for(cpu, key);
    if (cpu->flush_seen == cpu->engine->flush_epoch)
        __atomic_store_n(&cpu->rt->jumps, cpu->jumps->entries, __ATOMIC_SEQ_CST);
}

void cpu_forget_block(struct cpu *cpu, const struct block *b)
{
    for (int i = 0; i < JUMP_TABLES; i++) {
        struct jump_table *t = &cpu->tables[i];
        if (!t->entries || t->key != KEY_PLAIN(b->key))
            continue;
        struct jump_entry *entry = &t->entries[jump_index(b->pc)];
        vaddr empty = jump_empty_pc(jump_index(b->pc));
        if (__atomic_load_n(&entry->pc, __ATOMIC_SEQ_CST) == b->pc)
            __atomic_store_n(&entry->pc, empty, __ATOMIC_SEQ_CST);
    }
}

/* -- life ---------------------------------------------------------------------------------- */

static void add_to_engine(struct cpu *cpu)
{
    struct engine *e = cpu->engine;

    engine_lock(e);
    cpu->flush_seen = e->flush_epoch;
    cpu->returns_seen = e->returns_epoch;
    cpu->next = e->cpus;
    e->cpus = cpu;
    engine_unlock(e);
}

static void init_runtime(struct cpu *cpu)
{
    struct runtime *rt = cpu->rt;

    cpu->jumps = &cpu->tables[0];
    *cpu->jumps = (struct jump_table){ 0, new_entries() };
    rt->jumps = cpu->jumps->entries;
    rt->helpers = cpu->engine->helper_table;
    rt->cpu = cpu;
    rt->mem_base = (uintptr_t)cpu->memory->base;
    rt->backend = cpu->engine->backend;
    rt->backend->init_runtime(rt, &cpu->engine->code);
}

static struct cpu *new_cpu(struct engine *e, const struct cpu_model *model)
{
    struct cpu *cpu = alloc(sizeof(*cpu));

    cpu->engine = e;
    cpu->target = e->target;
    cpu->model = model;
    cpu->features = model->features;
    cpu->memory = e->memory;
    cpu->state = new_state(e->target);
    cpu->rt = cpu->state;
    init_runtime(cpu);
    return cpu;
}

struct cpu *cpu_new(struct engine *e, const struct cpu_model *model)
{
    struct cpu *cpu = new_cpu(e, model ? model : &e->target->models[0]);

    if (e->target->reset)
        e->target->reset(cpu);
    add_to_engine(cpu);
    return cpu;
}

struct cpu *cpu_copy(const struct cpu *from)
{
    struct cpu *cpu = new_cpu(from->engine, from->model);
    size_t registers = from->target->state_size - sizeof(struct runtime);

    memcpy((struct runtime *)cpu->state + 1, (struct runtime *)from->state + 1, registers);
    cpu->features = from->features;
    cpu->rt->pc = from->rt->pc;
    cpu->rt->fp_flags = from->rt->fp_flags;
    cpu->rt->fp_round = from->rt->fp_round;
    add_to_engine(cpu);
    return cpu;
}

static void remove_from_engine(struct cpu *cpu)
{
    engine_lock(cpu->engine);
    for (struct cpu **p = &cpu->engine->cpus; *p; p = &(*p)->next)
        if (*p == cpu) {
            *p = cpu->next;
            break;
        }
    for (int i = 0; i < EXIT_REASONS; i++)
        cpu->engine->stats.exits[i] += cpu->exits[i];
    pthread_cond_broadcast(&cpu->engine->parked);       /* it may have died while it was active */
    engine_unlock(cpu->engine);
}

void cpu_free(struct cpu *cpu)
{
    remove_from_engine(cpu);
    if (cpu->shadow)
        cpu_free(cpu->shadow);
    free(cpu->accesses);
    if (cpu->rt->backend->free_runtime)
        cpu->rt->backend->free_runtime(cpu->rt);
    for (int i = 0; i < JUMP_TABLES; i++)
        release(cpu->tables[i].entries);
    free((uint8_t *)cpu->state - RUNTIME_SCRATCH);
    release(cpu);
}

/* A shadow has loops, too (lockstep.c). */
void cpu_interrupt(struct cpu *cpu, uint32_t why)
{
    __atomic_fetch_or(&cpu->rt->request, why, __ATOMIC_SEQ_CST);
    if (unlikely(cpu->shadow != NULL))
        __atomic_fetch_or(&cpu->shadow->rt->request, why, __ATOMIC_SEQ_CST);
}

void cpu_request(struct cpu *cpu)
{
    cpu_interrupt(cpu, REQUEST_CALLER);
}

/* -- -d cpu -------------------------------------------------------------------------------- */

static uint64_t low_word(const struct cpu *cpu, const struct reg_desc *r)
{
    uint64_t v = 0;

    memcpy(&v, (const uint8_t *)cpu->state + r->offset, min_u64(r->bytes, 8));
    return v;
}

void cpu_log(const struct cpu *cpu)
{
    char line[8192];
    size_t at = 0;

    at += (size_t)snprintf(line, sizeof(line), "pc=%llx", (unsigned long long)cpu->rt->pc);
    for (unsigned i = 0; i < cpu->target->nregs && at < sizeof(line) - 64; i++) {
        const struct reg_desc *r = &cpu->target->regs[i];
        uint64_t v = low_word(cpu, r);
        if (v)                                  /* zeros would be most of the line */
            at += (size_t)snprintf(line + at, 64, " %.20s=%llx", r->name, (unsigned long long)v);
    }
    log_write("%s\n", line);
}
