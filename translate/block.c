/* The table of blocks, and finding a block by host address.
 * SPDX-License-Identifier: MIT
 */
#include "engine.h"

/* -- the table ----------------------------------------------------------------------------- */

/* Hashing with lines of entries, as long as cache lines. An entry is a block's address with a tag
 * in its high 16 bits, so that a search touches one line and, but for one time in 30,000, no other
 * block than the one it looks for. It ends at an entry that is 0; those of blocks that were taken
 * out are `removed` until they are used again or the table is made anew. When a line is full the
 * search goes on in another one, as far away as the tag says: code with a block at every insn is
 * spread over all of the table. */
enum { LINE = 8, TAG_SHIFT = 48, FIRST_LINES = 1 << 8, GROWTH = 4 };
static const uint64_t removed = 1;

/* Blocks within 64 bytes share a line, neighbouring ones a page of the table. */
static size_t line_of(const struct block_table *t, vaddr pc, uint64_t key)
{
    uint64_t far = (pc >> 16) * 0x9e3779b97f4a7c15 + key * 0xc2b2ae3d27d4eb4f;

    return (size_t)((pc >> 6) ^ far >> 32) & t->mask;
}

/* Odd, so it is never that of `removed` and leads to all lines. */
static uint64_t tag_of(vaddr pc, uint64_t key)
{
    return ((pc ^ key << 40) * 0x9e3779b97f4a7c15 >> TAG_SHIFT) | 1;
}

static struct block *block_in(uint64_t entry)
{
    return (struct block *)(uintptr_t)(entry & low_bits(TAG_SHIFT));
}

static enum block_state state_of(const struct block *b)
{
    return __atomic_load_n(&b->state, __ATOMIC_RELAXED);
}

static struct block *find(const struct block_table *t, vaddr pc, uint64_t key,
                          enum block_state state)
{
    uint64_t tag = tag_of(pc, key);

    for (size_t line = line_of(t, pc, key);; line = (line + tag) & t->mask)
        for (unsigned i = 0; i < LINE; i++) {
            uint64_t entry = __atomic_load_n(&t->lines[line][i], __ATOMIC_ACQUIRE);
            if (entry == 0)
                return NULL;
            if (entry >> TAG_SHIFT != tag)
                continue;
            struct block *b = block_in(entry);
            if (b->pc == pc && b->key == key && state_of(b) == state)
                return b;
        }
}

/* The first entry on the way of this block's search that is the one wanted, or free. */
static uint64_t *entry_of(const struct block_table *t, const struct block *b, uint64_t wanted)
{
    uint64_t tag = tag_of(b->pc, b->key);

    for (size_t line = line_of(t, b->pc, b->key);; line = (line + tag) & t->mask)
        for (unsigned i = 0; i < LINE; i++) {
            uint64_t entry = t->lines[line][i];
            if (wanted ? entry == wanted : entry <= removed)
                return &t->lines[line][i];
        }
}

static uint64_t entry_for(const struct block *b)
{
    assert((uintptr_t)b >> TAG_SHIFT == 0);
    return tag_of(b->pc, b->key) << TAG_SHIFT | (uintptr_t)b;
}

/* A reader that meets a table that is being made anew may miss a block, never find a wrong one: the
 * slow path looks again under lock. */
struct block *block_find(const struct engine *e, vaddr pc, uint64_t key)
{
    return find(__atomic_load_n(&e->table, __ATOMIC_ACQUIRE), pc, key, BLOCK_VALID);
}

static void enter(struct block_table *t, struct block *b)
{
    uint64_t *entry = entry_of(t, b, 0);

    t->used += *entry == 0;
    __atomic_store_n(entry, entry_for(b), __ATOMIC_RELEASE);
}

static struct block_table *new_table(size_t lines)
{
    struct block_table *t = alloc(sizeof(*t));
    uintptr_t memory = (uintptr_t)alloc((lines + 1) * sizeof(*t->lines));

    static_assert(sizeof(*t->lines) == LINE * sizeof(uint64_t), "a line has LINE entries");
    *t = (struct block_table){ .mask = lines - 1,
                               .lines = (void *)align_up(memory, sizeof(*t->lines)) };
    return t;
}

void block_table_init(struct engine *e) { e->table = new_table(FIRST_LINES); }

/* Old tables are kept: together they are smaller than the newest, and readers need no protection.
 */
static void grow(struct engine *e)
{
    struct block_table *old = e->table, *new = new_table((old->mask + 1) * GROWTH);

    for (uint64_t *entry = old->lines[0]; entry < old->lines[old->mask + 1]; entry++)
        if (*entry > removed)
            enter(new, block_in(*entry));
    e->old_tables[e->nold++] = old;
    __atomic_store_n(&e->table, new, __ATOMIC_RELEASE);
}

/* Without what was removed, and without the blocks of a generation. */
static void make_anew(struct engine *e, unsigned without)
{
    struct block_table *t = e->table;
    struct block **kept = alloc((e->nblocks + 1) * sizeof(*kept));
    size_t n = 0;

    for (uint64_t *entry = t->lines[0]; entry < t->lines[t->mask + 1]; entry++) {
        if (*entry > removed && block_in(*entry)->generation != without)
            kept[n++] = block_in(*entry);
        __atomic_store_n(entry, 0, __ATOMIC_RELAXED);
    }
    t->used = 0;
    e->nblocks = n;
    for (size_t i = 0; i < n; i++)
        enter(t, kept[i]);
    release(kept);
}

void block_insert(struct engine *e, struct block *b)
{
    size_t entries = (e->table->mask + 1) * LINE;

    if (e->table->used > entries / 4 * 3) {
        if (e->nblocks > entries / 2 && e->nold < countof(e->old_tables))
            grow(e);
        else
            make_anew(e, GENERATIONS);
    }
    e->nblocks++;
    enter(e->table, b);
    pages_insert(e, b);
}

static void take_out(struct engine *e, const struct block *b)
{
    __atomic_store_n(entry_of(e->table, b, entry_for(b)), removed, __ATOMIC_RELAXED);
    e->nblocks--;
}

void block_table_sweep(struct engine *e, unsigned generation) { make_anew(e, generation); }

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

struct block *block_find_stale(const struct engine *e, vaddr pc, uint64_t key)
{
    return find(e->table, pc, key, BLOCK_STALE);
}

bool block_may_revive(const struct engine *e, const struct block *b, bool *constant)
{
    return b->forgets == __atomic_load_n(&e->forgets, __ATOMIC_RELAXED) &&
           e->memory->executable(e->memory, b->pc, constant) >= b->guest_size &&
           block_source_is_same(e, b);
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
    take_out(e, b);
    b->state = BLOCK_DEAD;
}

/* -- by host address ----------------------------------------------------------------------- */

/* The number of blocks that start at or before `at` in the code buffer. Nearly always the newest
 * are meant: the search doubles its steps from there backwards. */
static uint32_t count_before(const struct generation *gen, size_t at)
{
    uint32_t high = __atomic_load_n(&gen->count, __ATOMIC_ACQUIRE), low = high, step = 1;

    while (low > 0 && gen->starts[low - 1] > at) {
        high = low - 1;
        low = high - (uint32_t)min_u64(high, step);
        step *= 2;
    }
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (gen->starts[middle] > at)
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
        uint32_t n = count_before(gen, at);
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
