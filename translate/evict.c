/* The generations of the code buffer: adding blocks, evicting the oldest when the buffer is full.
 * SPDX-License-Identifier: MIT
 */
#include "engine.h"

#include <sys/mman.h>

enum { GENERATION_ALIGN = 64, LEAST_BLOCK = 32 };

static void *reserve_index(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                   -1, 0);

    if (p == MAP_FAILED)
        die("cannot reserve the index of translated code: %s", "out of address space");
    return p;
}

/* The index of a generation is reserved for the smallest blocks there can be; only what is used
 * becomes memory. */
void generations_init(struct engine *e)
{
    size_t start = align_up(e->code.start, GENERATION_ALIGN);
    size_t size = align_down((e->code.size - start) / GENERATIONS, GENERATION_ALIGN);
    size_t blocks = size / LEAST_BLOCK, entry = sizeof(struct block *) + sizeof(uint32_t);
    uint8_t *index = reserve_index(GENERATIONS * blocks * entry);

    for (unsigned g = 0; g < GENERATIONS; g++) {
        e->generation[g].start = start + g * size;
        e->generation[g].end = start + (g + 1) * size;
        e->generation[g].blocks = (struct block **)index + g * blocks;
        e->generation[g].starts = (uint32_t *)(index + GENERATIONS * blocks * sizeof(void *)) +
                                  g * blocks;
    }
    e->code.at = e->generation[0].start;
    e->code.limit = e->generation[0].end;
}

/* -- eviction ------------------------------------------------------------------------------ */

/* Blocks that stay must not be in the debt of blocks that go, neither way round. */
static void cut_links(struct engine *e, const struct block *stays, unsigned going)
{
    for (struct exit **x = (struct exit **)&stays->incoming; *x;)
        if ((*x)->from->generation == going)
            *x = (*x)->next;
        else
            x = &(*x)->next;
}

static void forget_generation(struct engine *e, unsigned going)
{
    struct generation *gen = &e->generation[going];

    for (uint32_t i = 0; i < gen->count; i++)
        block_unlink_incoming(e, gen->blocks[i]);
    for (unsigned g = 0; g < GENERATIONS; g++)
        for (uint32_t i = 0; g != going && i < e->generation[g].count; i++)
            cut_links(e, e->generation[g].blocks[i], going);
    block_table_sweep(e, going);
    pages_sweep(e, going);
    for (struct translation *t = e->translations; t; t = t->next)
        t->spoiled = true;                      /* it may have looked at a block that went */
    __atomic_store_n(&gen->count, 0, __ATOMIC_RELEASE);
    arena_reset(&gen->arena);
}

void generation_next(struct engine *e, struct cpu *self)
{
    unsigned next = (e->current + 1) % GENERATIONS;

    if (e->generation[next].count) {
        engine_stop_others(e, self);
        log_to(LOG_BLOCK, "generation %u: evicting %u blocks\n", next, e->generation[next].count);
        forget_generation(e, next);
        engine_flush_cpus(e, true);
        __atomic_fetch_add(&e->evictions, 1, __ATOMIC_SEQ_CST);
        e->stats.evictions++;
        engine_resume_others(e);
    }
    e->current = next;
    e->code.at = e->generation[next].start;
    e->code.limit = e->generation[next].end;
}

/* -- adding -------------------------------------------------------------------------------- */

static uint8_t *put_leb(uint8_t *p, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        *p++ = (uint8_t)(v | 0x80);
    *p++ = (uint8_t)v;
    return p;
}

static uint64_t zigzag(int64_t v) { return (uint64_t)v << 1 ^ (uint64_t)(v >> 63); }

/* Points of the same insn in a row are one; at most 10 bytes each, usually 2. */
static const uint8_t *pack_faults(struct arena *to, const struct compiled *c, uint16_t *n)
{
    uint8_t bytes[10 * 1024], *p = bytes, *copy;
    uint32_t at = 0, insn = 0;

    *n = 0;
    for (uint32_t i = 0; i < c->nfaults && p + 10 < bytes + sizeof(bytes); i++) {
        const struct fault_point *f = &c->faults[i];
        if (*n && f->insn == insn)
            continue;
        p = put_leb(p, f->at - at);
        p = put_leb(p, zigzag((int64_t)f->insn - insn));
        at = f->at;
        insn = f->insn;
        ++*n;
    }
    copy = arena_alloc(to, (size_t)(p - bytes));
    memcpy(copy, bytes, (size_t)(p - bytes));
    return copy;
}

static void add_exits(struct block *b, const struct compiled *c)
{
    for (uint32_t i = 0; i < c->nexits; i++) {
        const struct exit_site *s = &c->exits[i];
        b->exits[i] = (struct exit){ .pc = s->pc, .at = s->at, .stub = s->stub, .from = b };
    }
}

struct block *generation_add(struct engine *e, const struct translation *t,
                             const struct compiled *c)
{
    struct generation *gen = &e->generation[e->current];
    struct block *b = arena_alloc(&gen->arena, sizeof(*b) + c->nexits * sizeof(struct exit));

    *b = (struct block){
        .pc = t->pc, .key = t->key, .code = c->code, .code_size = c->size, .guest_size = t->size,
        .entry = (uint32_t)((const uint8_t *)c->entry - c->code),
        .fast_entry = (uint32_t)((const uint8_t *)c->fast_entry - c->code),
        .hash = block_hash(t->fetch.bytes, t->size), .forgets = e->forgets,
        .constant = t->constant, .words = t->ir.words, .loop = t->loop,
        .nexits = (uint16_t)c->nexits,
        .ninsns = (uint16_t)t->ninsns, .opaque = e->plain && lockstep_is_opaque(&t->ir),
        .generation = (uint8_t)e->current,
    };
    b->faults = pack_faults(&gen->arena, c, &b->nfaults);
    add_exits(b, c);
    gen->blocks[gen->count] = b;
    gen->starts[gen->count] = (uint32_t)(c->code - e->code.rx);
    __atomic_store_n(&gen->count, gen->count + 1, __ATOMIC_RELEASE);
    block_insert(e, b);
    return b;
}
