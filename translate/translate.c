/* From guest code to a block: fetch, decode into IR, optimise, compile, install.
 * SPDX-License-Identifier: MIT
 *
 * Invariant: a block holds no trace of memory that is not executable. An insn that cannot be
 * fetched ends the block before it; when it is reached, translate_block() fails and cpu_run()
 * returns EXIT_FETCH with exact pc and address.
 */
#include "engine.h"

#include "tcg/passes.h"

#include <stdlib.h>

/* Longest insn of any guest we know: fetch chunks and block sizes keep this much room. */
enum { LONGEST_INSN = 16, CACHE_LINE = 64 };

/* -- fetch --------------------------------------------------------------------------------- */

/* Copies a run of code in one page. Most blocks are short: first to the end of the next cache line.
 */
static bool read_more(struct fetch *f, vaddr at)
{
    vaddr page = 1ull << f->memory->page_bits;
    size_t have = f->end - f->start;

    if (at >= f->limit) {
        bool constant = false;
        f->limit = at + f->memory->executable(f->memory, at, &constant);
        f->constant &= constant || f->limit == at;
    }
    vaddr to = min_u64(f->limit, align_down(at, page) + page);
    vaddr most = have != 0 ? 256 : 2 * CACHE_LINE - at % CACHE_LINE;
    size_t n = to > f->end ? min_u64(min_u64(to - f->end, most), sizeof(f->bytes) - have) : 0;
    if (n == 0 || memory_read(f->memory, f->bytes + have, f->end, n) < 0)
        return false;
    f->end += n;
    return true;
}

const uint8_t *fetch_more(struct trans *t, vaddr at, unsigned n)
{
    struct fetch *f = t->fetch;

    while ((int64_t)(f->end - at) < (int64_t)n)
        if (!read_more(f, f->end)) {
            f->failed = f->end;
            return NULL;
        }
    t->code_end = f->end;
    return f->bytes + (at - f->start);
}

/* -- IR ------------------------------------------------------------------------------------ */

static void log_insn(const struct trans *t)
{
    size_t size = t->next_pc - t->pc;
    const uint8_t *bytes = t->fetch->bytes + (t->pc - t->fetch->start);
    char *text = disassemble_guest(t->target, t->pc, bytes, size);

    text[strcspn(text, "\n")] = 0;
    if (t->target->capstone_arch < 0 && t->name)
        log_write("%s%s%s", text, t->name, t->operands);
    else
        log_write("%s", text);
    free(text);
}

/* Room for one more insn in the block and the buffers? */
static bool may_go_on(const struct translation *x, const struct trans *t)
{
    return x->ninsns < x->max_insns && !ir_nearly_full(&x->ir) &&
           t->pc - x->pc + LONGEST_INSN <= sizeof(x->fetch.bytes);
}

/* The page of a block's end may differ from that of its start by one: pages.c counts on it. */
static void translate_insns(struct translation *x, struct trans *t)
{
    const struct engine *e = t->cpu->engine;

    while (!t->done) {
        t->next_pc = t->pc;
        if (engine_is_breakpoint(e, t->pc) && !(x->key & (KEY_STEP | KEY_UNBROKEN))) {
            if (x->ninsns)
                break;
            ir_exit(&x->ir, t->pc, EXIT_BREAK);
            x->size = 1;
            t->done = true;
            return;
        }
        if (!may_go_on(x, t) || !t->target->translate_insn(t))
            break;
        x->ninsns++;
        if (log_on(LOG_INSN))
            log_insn(t);
        t->pc = t->next_pc;
    }
    x->size = (uint32_t)(max_u64(t->pc, x->ninsns ? t->looked_at : 0) - x->pc);
    if (t->done || !x->ninsns)
        return;
    if (t->target->finish)
        t->target->finish(t);
    ir_exit_to(&x->ir, t->pc, JUMP, 0);
}

static void log_ir(enum log_category c, const struct ir *ir)
{
    if (!log_on(c))
        return;
    char *text = ir_print(ir);
    log_write("%s", text);
    free(text);
}

bool translate_build(struct cpu *cpu, struct translation *x)
{
    const struct target *target = cpu->target;

    x->fetch.memory = cpu->memory;
    x->fetch.constant = true;
    x->fetch.start = x->fetch.end = x->fetch.limit = x->fetch.failed = x->pc;
    x->ninsns = 0;
    x->size = 0;
    ir_begin(&x->ir, x->pc);
    struct trans t = {
        .ir = &x->ir,
        .target = target,
        .cpu = cpu,
        .features = cpu->features,
        .fetch = &x->fetch,
        .code_at = (uintptr_t)x->fetch.bytes - x->pc,
        .code_end = x->pc,
        .flags = (uint32_t)x->key,
        .word = target->word,
        .pc = x->pc,
        .first_pc = x->pc,
    };
    x->loop = false;
    if (!(x->key & KEY_LOOP))
        translate_insns(x, &t);
    else if (!translate_loop(x, &t))
        return false;
    if (x->size == 0)
        return false;
    x->constant = x->fetch.constant;
    log_ir(LOG_IR, &x->ir);
    if (!cpu->engine->plain)
        ir_optimize(&x->ir, cpu->engine->backend);
    log_ir(LOG_OPT, &x->ir);
    return true;
}

/* -- compile and install ------------------------------------------------------------------- */

static struct translation *begin(struct engine *e, vaddr pc, uint64_t key)
{
    struct translation *x = e->translations;

    while (x && x->busy)
        x = x->next;
    if (!x) {
        x = alloc(sizeof(*x));
        ir_init(&x->ir, &e->config, &x->arena);
        x->next = e->translations;
        e->translations = x;
    }
    x->busy = true;
    x->pc = pc;
    x->key = key;
    x->max_insns = key & KEY_STEP ? 1 : e->options.max_insns;
    pages_announce(e, pc, sizeof(x->fetch.bytes));
    return x;
}

static void log_host(const struct engine *e, const struct block *b)
{
    if (!log_on(LOG_HOST))
        return;
    char *text = e->backend->disassemble(&e->code, b->code, b->code_size);
    log_write("block 0x%llx at %p, %u bytes:\n%s", (unsigned long long)b->pc, (const void *)b->code,
              b->code_size, text);
    free(text);
}

/* NULL: there was no room. Then the next generation is empty now, but the lock was released
 * meanwhile. */
static struct block *compile(struct cpu *cpu, struct translation *x)
{
    struct engine *e = cpu->engine;
    struct compiled out = { 0 };
    size_t at = e->code.at;

    if (e->backend->compile(&x->ir, &e->code, &out)) {
        struct block *b = generation_add(e, x, &out);
        stats_count_block(e, x, &out);
        log_to(LOG_BLOCK, "block 0x%llx: %u insns, %u bytes\n", (unsigned long long)x->pc,
               x->ninsns, out.size);
        log_host(e, b);
        return b;
    }
    bool full = e->code.overflow;
    e->code.overflow = false;
    e->code.at = at;
    if (full && e->generation[e->current].count)
        generation_next(e, cpu);
    else if (x->max_insns > 1)
        x->max_insns /= 2;              /* even an empty generation is too small, or scratch is */
    else
        die_status(1, "the code buffer is too small for one instruction");
    x->spoiled = true;
    return NULL;
}

/* One attempt; under lock, which is released while the IR is built. *b is NULL without x->spoiled:
 * nothing to fetch. */
static void attempt(struct cpu *cpu, struct translation *x, struct block **b)
{
    struct engine *e = cpu->engine;
    struct block *stale = block_find_stale(e, x->pc, x->key);
    uint64_t start = log_on(LOG_STATS) ? stats_start() : 0;

    engine_unlock(e);
    bool constant = false, same = stale && block_may_revive(e, stale, &constant);
    bool built = same || translate_build(cpu, x);
    engine_lock_parked(e, cpu);
    if (x->spoiled)
        return;
    *b = block_find(e, x->pc, x->key);          /* another thread may have been faster */
    if (*b)
        return;
    if (stale && stale->state == BLOCK_STALE) {
        if (same)
            block_revive(e, *b = stale, constant);
        else
            block_bury(e, stale);
    }
    if (!*b && same)
        x->spoiled = true;
    else if (!*b && built)
        *b = compile(cpu, x);
    if (log_on(LOG_STATS))
        e->stats.nanoseconds += stats_since(start);
}

struct block *translate_block(struct cpu *cpu, vaddr pc, uint64_t key, vaddr *failed)
{
    struct engine *e = cpu->engine;

    engine_lock_parked(e, cpu);
    struct block *b = block_find(e, pc, key);
    if (!b) {
        struct translation *x = begin(e, pc, key);
        do {
            x->spoiled = false;
            attempt(cpu, x, &b);
        } while (x->spoiled);
        *failed = x->fetch.failed;
        x->busy = false;
    }
    engine_unlock(e);
    return b;
}
