/* The table of blocks, and finding a block by host address.
 * SPDX-License-Identifier: MIT
 */
#include "engine.h"

/* -- the table ----------------------------------------------------------------------------- */

/* Neighbouring blocks share cache lines and pages of the table: the low bits of pc stay low. */
static size_t bucket_of(vaddr pc, uint64_t key)
{
    uint64_t far = (pc >> 16) * 0x9e3779b97f4a7c15 + key * 0xc2b2ae3d27d4eb4f;

    return (size_t)((pc >> 2) ^ pc << 13 ^ far >> 32);
}

static struct block *first(const struct block_table *t, vaddr pc, uint64_t key)
{
    return __atomic_load_n(&t->bucket[bucket_of(pc, key) & t->mask], __ATOMIC_ACQUIRE);
}

static enum block_state state_of(const struct block *b)
{
    return __atomic_load_n(&b->state, __ATOMIC_RELAXED);
}

/* A reader that meets a growing table may miss a block, never find a wrong one: the slow path
 * looks again under lock. */
struct block *block_find(const struct engine *e, vaddr pc, uint64_t key)
{
    const struct block_table *t = __atomic_load_n(&e->table, __ATOMIC_ACQUIRE);
    struct block *b = first(t, pc, key);

    while (b && (b->pc != pc || b->key != key || state_of(b) != BLOCK_VALID))
        b = __atomic_load_n(&b->chain, __ATOMIC_ACQUIRE);
    return b;
}

static void chain(struct block_table *t, struct block *b)
{
    struct block **bucket = &t->bucket[bucket_of(b->pc, b->key) & t->mask];

    __atomic_store_n(&b->chain, *bucket, __ATOMIC_RELEASE);
    __atomic_store_n(bucket, b, __ATOMIC_RELEASE);
}

static void unchain(struct block **link, struct block *b)
{
    __atomic_store_n(link, b->chain, __ATOMIC_RELEASE);
}

/* Old bucket arrays are kept: together they are as big as the newest, and readers need no
 * protection. */
static void grow(struct engine *e)
{
    struct block_table *old = e->table;
    size_t buckets = (old->mask + 1) * 2;
    struct block_table *new = alloc(sizeof(*new) + buckets * sizeof(struct block *));

    new->mask = buckets - 1;
    for (size_t i = 0; i <= old->mask; i++)
        for (struct block *b = old->bucket[i], *next; b; b = next) {
            next = b->chain;
            chain(new, b);
        }
    e->old_tables[e->nold++] = old;
    __atomic_store_n(&e->table, new, __ATOMIC_RELEASE);
}

void block_insert(struct engine *e, struct block *b)
{
    if (e->nblocks++ > e->table->mask && e->nold < countof(e->old_tables))
        grow(e);
    chain(e->table, b);
    pages_insert(e, b);
}

void block_table_sweep(struct engine *e, unsigned generation)
{
    for (size_t i = 0; i <= e->table->mask; i++)
        for (struct block **link = &e->table->bucket[i]; *link;)
            if ((*link)->generation == generation) {
                unchain(link, *link);
                e->nblocks--;
            } else {
                link = &(*link)->chain;
            }
}

/* -- coming back --------------------------------------------------------------------------- */

uint64_t block_hash(const void *bytes, size_t size)
{
    const uint8_t *p = bytes;
    uint64_t h = size * 0x9e3779b97f4a7c15, v;

    for (; size >= 8; p += 8, size -= 8) {
        memcpy(&v, p, 8);
        h = (h ^ v) * 0xff51afd7ed558ccd;
        h ^= h >> 32;
    }
    v = 0;
    memcpy(&v, p, size);
    h = (h ^ v) * 0xc4ceb9fe1a85ec53;
    return h ^ h >> 29;
}

bool block_source_is_same(const struct engine *e, const struct block *b)
{
    uint8_t bytes[sizeof(((struct fetch *)0)->bytes)];

    return memory_read(e->memory, bytes, b->pc, b->guest_size) == 0 &&
           block_hash(bytes, b->guest_size) == b->hash;
}

static struct block **find_stale(const struct engine *e, vaddr pc, uint64_t key)
{
    struct block **link = &e->table->bucket[bucket_of(pc, key) & e->table->mask];

    while (*link && ((*link)->pc != pc || (*link)->key != key || (*link)->state != BLOCK_STALE))
        link = &(*link)->chain;
    return link;
}

struct block *block_find_stale(const struct engine *e, vaddr pc, uint64_t key)
{
    return *find_stale(e, pc, key);
}

bool block_may_revive(const struct engine *e, const struct block *b)
{
    return b->forgets == __atomic_load_n(&e->forgets, __ATOMIC_RELAXED) &&
           e->memory->executable(e->memory, b->pc) >= b->guest_size && block_source_is_same(e, b);
}

/* Blocks it linked to may have gone meanwhile: those exits were unlinked then. Its links hold. */
void block_revive(struct engine *e, struct block *b, bool constant)
{
    b->constant = constant;
    pages_insert(e, b);
    __atomic_store_n(&b->state, BLOCK_VALID, __ATOMIC_RELEASE);
    e->stats.revived++;
    log_to(LOG_BLOCK, "block 0x%llx: unchanged, revived", (unsigned long long)b->pc);
}

void block_bury(struct engine *e, struct block *b)
{
    struct block **link = find_stale(e, b->pc, b->key);

    while (*link != b)
        link = &(*link)->chain;
    unchain(link, b);
    b->state = BLOCK_DEAD;
    e->nblocks--;
}

/* -- by host address ----------------------------------------------------------------------- */

static bool starts_after(const struct generation *gen, uint32_t i, uintptr_t pc)
{
    return (uintptr_t)gen->blocks[i]->code > pc;
}

/* The number of blocks that start at or before pc. Nearly always the newest are meant: the search
 * doubles its steps from there backwards. */
static uint32_t count_before(const struct generation *gen, uintptr_t pc)
{
    uint32_t high = __atomic_load_n(&gen->count, __ATOMIC_ACQUIRE), low = high, step = 1;

    while (low > 0 && starts_after(gen, low - 1, pc)) {
        high = low - 1;
        low = high - (uint32_t)min_u64(high, step);
        step *= 2;
    }
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (starts_after(gen, middle, pc))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

struct block *block_at_host(const struct engine *e, uintptr_t pc)
{
    for (unsigned g = 0; g < GENERATIONS; g++) {
        const struct generation *gen = &e->generation[g];
        size_t at = pc - (uintptr_t)e->code.rx;
        if (at < gen->start || at >= gen->end)
            continue;
        uint32_t n = count_before(gen, pc);
        struct block *b = n ? gen->blocks[n - 1] : NULL;
        return b && pc - (uintptr_t)b->code < b->code_size ? b : NULL;
    }
    return NULL;
}

static uint64_t get_leb(const uint8_t **p)
{
    uint64_t v = 0;

    for (unsigned shift = 0;; shift += 7) {
        uint8_t byte = *(*p)++;
        v |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return v;
    }
}

bool block_guest_pc(const struct block *b, uintptr_t host, vaddr *pc, bool *words)
{
    const uint8_t *p = b->faults;
    uint64_t offset = host - (uintptr_t)b->code, at = 0, insn = 0;
    bool found = false;

    for (unsigned i = 0; i < b->nfaults; i++) {
        at += get_leb(&p);
        if (at > offset)
            break;
        uint64_t zigzag = get_leb(&p);
        insn += zigzag >> 1 ^ -(zigzag & 1);
        *pc = b->pc + (insn & (FAULT_WORDS - 1));
        *words = (insn & FAULT_WORDS) != 0;
        found = true;
    }
    return found;
}
