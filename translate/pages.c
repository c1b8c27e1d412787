/* Which blocks lie on which guest page, and taking them out when the guest changes its code.
 * SPDX-License-Identifier: MIT
 *
 * A block lies on one page or on two neighbours (asserted below). Pages without code cost
 * two compares.
 *
 * fence.i compares the source of the blocks that the guest's stores can reach: some 10 ns for
 * each such block, nothing for those in file mappings without write permission. Where the guest
 * names a range (riscv_flush_icache, as compilers' __clear_cache does) only that is looked at:
 * measured 5 us for changing, translating and running a small function, against 50 us in QEMU.
 *
 * A block that is invalidated becomes stale: nobody finds or enters it any more, but it stays in
 * the table. When its pc is wanted again and the guest's bytes are what they were, it is
 * revived instead of translated: JITs that make whole pages writable and executable by turns pay
 * a hash per block, not a translation.
 */
#include "engine.h"

static_assert(sizeof(((struct fetch *)0)->bytes) <= 4096, "a block touches at most two pages");

enum { PRECISE_LIMIT = 4096 };          /* blocks times cpus: above, all jumps are dropped */

void pages_init(struct engine *e)
{
    e->page_mask = 255;
    e->pages = alloc((e->page_mask + 1) * sizeof(*e->pages));
    e->code_low = ~0ull;
}

static vaddr first_page(const struct engine *e, const struct block *b)
{
    return b->pc >> e->memory->page_bits;
}

static vaddr last_page(const struct engine *e, const struct block *b)
{
    return (b->pc + b->guest_size - 1) >> e->memory->page_bits;
}

static struct page *find_page(const struct engine *e, vaddr number)
{
    struct page *p = e->pages[number & e->page_mask];

    while (p && p->number != number)
        p = p->chain;
    return p;
}

static void grow_pages(struct engine *e)
{
    struct page **old = e->pages;
    size_t mask = e->page_mask;

    e->page_mask = mask * 2 + 1;
    e->pages = alloc((e->page_mask + 1) * sizeof(*e->pages));
    for (size_t i = 0; i <= mask; i++)
        for (struct page *p = old[i], *next; p; p = next) {
            next = p->chain;
            p->chain = e->pages[p->number & e->page_mask];
            e->pages[p->number & e->page_mask] = p;
        }
    release(old);
}

static struct page *make_page(struct engine *e, vaddr number)
{
    struct page *p = find_page(e, number);

    if (p)
        return p;
    if (e->npages++ > e->page_mask)
        grow_pages(e);
    p = alloc(sizeof(*p));
    *p = (struct page){ number, NULL, e->pages[number & e->page_mask], 0 };
    e->pages[number & e->page_mask] = p;
    return p;
}

/* A block is on the list of a page by its first or its second link. */
static struct block **next_on(const struct engine *e, vaddr number, struct block *b)
{
    return &b->page_next[first_page(e, b) != number];
}

void pages_insert(struct engine *e, struct block *b)
{
    for (vaddr n = first_page(e, b); n <= last_page(e, b); n++) {
        struct page *p = make_page(e, n);
        *next_on(e, n, b) = p->blocks;
        p->blocks = b;
        p->changeable += !b->constant;
    }
}

void pages_announce(struct engine *e, vaddr start, uint64_t size)
{
    if (start < e->code_low)
        __atomic_store_n(&e->code_low, start, __ATOMIC_SEQ_CST);
    if (start + size > e->code_high)
        __atomic_store_n(&e->code_high, start + size, __ATOMIC_SEQ_CST);
}

/* -- taking out ---------------------------------------------------------------------------- */

/* One invalidation: which blocks, and how. */
struct drop {
    bool (*chosen)(const struct engine *e, const struct block *b, const struct drop *d);
    vaddr start, last;
    bool forget;                        /* nothing old is to be revived either */
    bool only_changeable;               /* pages without such blocks are passed over */
    size_t budget;                      /* jump entries that may still be cleared singly */
    bool any;
};

static bool overlaps(const struct engine *e, const struct block *b, const struct drop *d)
{
    return b->pc <= d->last && b->pc + (b->guest_size - 1) >= d->start;
}

static bool has_changed(const struct engine *e, const struct block *b, const struct drop *d)
{
    return !b->constant && !block_source_is_same(e, b);
}

static void unhook(struct engine *e, struct block *b)
{
    for (vaddr n = first_page(e, b); n <= last_page(e, b); n++) {
        struct page *p = find_page(e, n);
        struct block **link = &p->blocks;
        while (*link != b)
            link = next_on(e, n, *link);
        *link = *next_on(e, n, b);
        p->changeable -= !b->constant;
    }
}

/* The state changes before the jump tables are cleared, and exec.c looks at the state after it
 * filled an entry: one of the two sees the other. */
static void drop_block(struct engine *e, struct block *b, struct drop *d)
{
    __atomic_store_n(&b->state, BLOCK_STALE, __ATOMIC_SEQ_CST);
    unhook(e, b);
    block_unlink_incoming(e, b);
    for (struct cpu *c = e->cpus; c && d->budget; c = c->next, d->budget--)
        cpu_forget_block(c, b);
    d->any = true;
    e->stats.invalidated++;
    log_to(LOG_BLOCK, "block 0x%llx: invalidated", (unsigned long long)b->pc);
}

static void drop_on_page(struct engine *e, struct page *p, struct drop *d)
{
    struct block *first = d->only_changeable && !p->changeable ? NULL : p->blocks;

    for (struct block *b = first, *next; b; b = next) {
        next = *next_on(e, p->number, b);
        if (d->chosen(e, b, d))
            drop_block(e, b, d);
    }
}

/* Code that is being translated just now may be from before the change. */
static void spoil(struct engine *e, const struct drop *d)
{
    for (struct translation *t = e->translations; t; t = t->next)
        if (t->busy && t->pc <= d->last && t->pc + (sizeof(t->fetch.bytes) - 1) >= d->start)
            t->spoiled = true;
}

static void drop(struct engine *e, struct drop *d)
{
    struct drop again = *d;

    if (e->shadow)
        drop(e->shadow, &again);
    vaddr low = d->start >> e->memory->page_bits, high = d->last >> e->memory->page_bits;

    engine_lock(e);
    d->budget = PRECISE_LIMIT;
    __atomic_fetch_add(&e->forgets, d->forget, __ATOMIC_RELAXED);
    spoil(e, d);
    if (high - low <= e->page_mask) {
        for (vaddr n = low; n <= high; n++) {
            struct page *p = find_page(e, n);
            if (p)
                drop_on_page(e, p, d);
        }
    } else {
        for (size_t i = 0; i <= e->page_mask; i++)
            for (struct page *p = e->pages[i]; p; p = p->chain)
                if (p->number >= low && p->number <= high)
                    drop_on_page(e, p, d);
    }
    if (d->any)
        engine_flush_cpus(e, d->budget == 0);
    engine_unlock(e);
}

void block_invalidate_range(struct engine *e, vaddr start, uint64_t size)
{
    vaddr last = size - 1 > ~start ? ~0ull : start + (size - 1);

    /* A translation announces its range before it asks what is executable, and callers change the
     * map before they call: so code from before the change is either seen here or never read. */
    if (size == 0 || last < __atomic_load_n(&e->code_low, __ATOMIC_SEQ_CST) ||
        start >= __atomic_load_n(&e->code_high, __ATOMIC_SEQ_CST))
        return;
    drop(e, &(struct drop){ .chosen = overlaps, .start = start, .last = last });
}

void block_forget_range(struct engine *e, vaddr start, uint64_t size)
{
    vaddr last = start + (size - 1);

    drop(e, &(struct drop){ .chosen = overlaps, .start = start, .last = last, .forget = true });
}

void block_invalidate_all(struct engine *e) { block_forget_range(e, 0, ~0ull); }

void pages_flush_changed(struct engine *e)
{
    e->stats.flushes++;
    drop(e, &(struct drop){ .chosen = has_changed, .last = ~0ull, .only_changeable = true });
}

/* -- eviction ------------------------------------------------------------------------------ */

static void sweep_page(struct engine *e, struct page *p, unsigned generation)
{
    for (struct block **link = &p->blocks; *link;)
        if ((*link)->generation == generation) {
            p->changeable -= !(*link)->constant;
            *link = *next_on(e, p->number, *link);
        } else {
            link = next_on(e, p->number, *link);
        }
}

void pages_sweep(struct engine *e, unsigned generation)
{
    for (size_t i = 0; i <= e->page_mask; i++)
        for (struct page **link = &e->pages[i], *p; (p = *link);) {
            sweep_page(e, p, generation);
            if (p->blocks) {
                link = &p->chain;
                continue;
            }
            *link = p->chain;
            e->npages--;
            release(p);
        }
}
