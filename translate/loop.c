/* Loops: found by the jumps back that are taken, translated as one (tcg/region.h).
 * SPDX-License-Identifier: MIT
 *
 * A jump back to near is not linked until it has been taken a few times. Then what lies between its
 * target and its end is translated again, as a block of the same pc with another key (KEY_LOOP, how
 * many bytes). The first block stays as it is and knows how long the loop is (loop_size); who comes
 * to its pc by way of the engine is sent to the loop. What cannot be had as one, or is no loop,
 * stays with the first block.
 */
#include "engine.h"

#include "tcg/passes.h"
#include "tcg/region.h"

#include <stdlib.h>

/* -- translation ------------------------------------------------------------------------------ */

enum { MAX_INSNS = 1024, ROUNDS = 4, MAX_TRIES = 2 };

static bool translate_one(struct translation *x, struct trans *t)
{
    t->next_pc = t->pc;
    t->done = false;
    if (engine_is_breakpoint(t->cpu->engine, t->pc) || x->ninsns >= MAX_INSNS ||
        ir_nearly_full(&x->ir) ||
        t->pc - x->pc + 16 > sizeof(x->fetch.bytes) || !t->target->translate_insn(t))
        return false;
    x->ninsns++;
    return true;
}

/* Between two insns everything is in slots, as if a block ended and another one began. */
static void settle(struct trans *t, bool reached)
{
    if (reached && t->target->finish)
        t->target->finish(t);
    memset(t->local, 0, sizeof(t->local));
}

static bool copy_insns(struct translation *x, struct trans *t, struct ir_region *r)
{
    bool reached = false;

    x->ninsns = 0;
    for (t->pc = r->head; t->pc < r->end; t->pc = t->next_pc) {
        if (!reached)
            t->pc = region_next_target(r, t->pc);
        if (t->pc >= r->end)
            break;
        if (region_is_target(r, t->pc)) {
            settle(t, reached);
            region_place(r, t->pc, reached);
        }
        r->pc = t->pc;
        if (!translate_one(x, t) || r->failed)
            return false;
        reached = !t->done;
    }
    x->size = (uint32_t)max_u64(max_u64(t->pc, t->looked_at) - x->pc, x->size);
    if (reached) {
        settle(t, true);
        ir_exit_to(&x->ir, t->pc, JUMP, 0);
    }
    return !r->failed && region_is_whole(r);
}

/* Helpers that see the state would see homes that are not exact. */
static bool shows_state(const struct ir *ir)
{
    for (uint32_t i = 0; i < ir->count; i++)
        if (ir->ops[i].op == IR_call && ir_traits(ir, &ir->ops[i]) & (STATE | FAULTS))
            return true;
    return false;
}

static bool copy_twice(struct translation *x, struct trans *t, struct ir_region *r, uint64_t *waste)
{
    ir_begin(&x->ir, x->pc);
    x->ir.region = r;
    region_copy(r, false, r->words != 0);
    if (!copy_insns(x, t, r))
        return false;
    *waste = 0;
    if (r->words == 0) {
        region_end(r);
        return true;
    }
    uint32_t start = x->ir.count;
    region_copy(r, true, true);
    if (!copy_insns(x, t, r))
        return false;
    uint32_t end = x->ir.count;
    region_end(r);
    ir_remove_dead(&x->ir, DEAD_VALUES);
    *waste = region_waste(r, start, end);
    return true;
}

/* Words that turn out not to be words, or to gain nothing, are let go. */
static bool build(struct translation *x, struct trans *t, struct ir_region *r)
{
    uint64_t known = r->proved & r->written, words, waste;

    if (!x->ir.fold || t->cpu->engine->plain || t->word != I64 || shows_state(&x->ir))
        known = 0;
    words = known;
    for (unsigned round = 0; round < ROUNDS; round++) {
        r->known = known;
        r->words = round == ROUNDS - 1 ? 0 : words;
        if (!copy_twice(x, t, r, &waste))
            return false;
        x->ir.words = r->words;
        if (r->words == 0 || (r->broken == 0 && waste == 0))
            return true;
        known = r->known & ~r->broken;
        words &= known & ~waste;
    }
    return true;
}

/* False: the loop is not to be had, the IR is void. */
bool translate_loop(struct translation *x, struct trans *t)
{
    vaddr end = x->pc + (x->key >> KEY_LOOP_SHIFT);

    if (x->max_insns < t->cpu->engine->options.max_insns)
        return false;                           /* it was too large */
    x->size = 0;
    struct ir_region *r = alloc(sizeof(*r));
    region_begin(r, &x->ir, x->pc, end);
    x->ir.region = r;
    bool whole = copy_insns(x, t, r) && r->loops && build(x, t, r);
    x->ir.region = NULL;
    release(r);
    x->loop = whole;
    log_to(LOG_BLOCK, "loop 0x%llx of %llu bytes: %s, words 0x%llx\n", (unsigned long long)x->pc,
           (unsigned long long)(end - x->pc), whole ? "one translation" : "blocks",
           (unsigned long long)x->ir.words);
    return whole;
}

/* -- finding ---------------------------------------------------------------------------------- */

/* How many bytes a loop has that x closes; 0: it closes none. */
static uint64_t loop_of(const struct exit *x, const struct block *to)
{
    if (x->pc != to->pc || x->pc > x->from->pc || x->from->state != BLOCK_VALID ||
        KEY_PLAIN(x->from->key) != to->key || to->key & KEY_STEP)
        return 0;
    uint64_t size = x->from->pc + x->from->guest_size - x->pc;
    return size <= REGION_BYTES ? size : 0;
}

/* Under lock. */
static bool is_cold(struct engine *e, struct exit *x, struct block *to)
{
    uint64_t size = loop_of(x, to);

    if (size <= to->loop_size || to->no_loops == MAX_TRIES)
        return false;
    if (++x->rounds < e->options.loop_rounds)
        return true;
    to->loop_size = (uint16_t)size;
    return false;
}

bool loop_is_cold(struct cpu *cpu, struct exit *x, uint32_t evictions, struct block *to)
{
    struct engine *e = cpu->engine;

    if (e->options.loop_rounds == LOOPS_NEVER || e->options.max_insns == 1)
        return false;
    engine_lock(e);
    bool cold = evictions == e->evictions && to->state == BLOCK_VALID && is_cold(e, x, to);
    engine_unlock(e);
    return cold;
}

struct block *loop_block(struct cpu *cpu, struct block *b)
{
    uint64_t key = b->key | KEY_LOOP | (uint64_t)b->loop_size << KEY_LOOP_SHIFT;
    struct block *loop = block_find(cpu->engine, b->pc, key);
    vaddr failed;

    if (!loop)
        loop = translate_block(cpu, b->pc, key, &failed);
    if (loop && loop->loop)
        return loop;
    b->loop_size = 0;
    b->no_loops++;
    return b;
}
