/* The execution loop: find or translate, connect, enter, see why it came back.
 * SPDX-License-Identifier: MIT
 *
 * The only longjmp of the engine lands here: cpu_raise(), cpu_leave() and faults in C code jump
 * to *cpu->leave.
 *
 * Most of the time the guest runs from block to block without passing here. When it does come
 * here with EXIT_LINK, the exit is linked to the block that follows; with EXIT_INDIRECT the jump
 * table gets an entry: the next time it stays away.
 */
#include "engine.h"

#include <fenv.h>

/* -- leaving from helpers ------------------------------------------------------------------ */

void exec_leave(struct cpu *cpu)
{
    assert(cpu->leave);
    siglongjmp(*cpu->leave, 1);
}

/* A native helper call records its return address; the fault table of the block knows the insn.
 * interp keeps rt->pc exact and leaves helper_return NULL. */
vaddr cpu_helper_pc(const struct cpu *cpu)
{
    uintptr_t at = (uintptr_t)cpu->rt->helper_return;
    const struct block *b = at ? block_at_host(cpu->engine, at - 1) : NULL;
    vaddr pc;
    bool words;

    return b && block_guest_pc(b, at - 1, &pc, &words) ? pc : cpu->rt->pc;
}

void cpu_raise(struct cpu *cpu, struct exception e)
{
    cpu->rt->pc = cpu_helper_pc(cpu);
    cpu->rt->reason = EXIT_EXCEPTION;
    cpu->exception = e;
    exec_leave(cpu);
}

void cpu_leave(struct cpu *cpu, enum exit_reason reason, vaddr pc)
{
    cpu->rt->pc = pc;
    cpu->rt->reason = reason;
    exec_leave(cpu);
}

/* -- safe points --------------------------------------------------------------------------- */

static void obey_flushes(struct cpu *cpu)
{
    struct engine *e = cpu->engine;

    if (cpu->returns_seen == __atomic_load_n(&e->returns_epoch, __ATOMIC_SEQ_CST))
        return;
    engine_lock_parked(e, cpu);
    if (cpu->flush_seen != e->flush_epoch) {
        cpu->flush_seen = e->flush_epoch;
        cpu_clear_jumps(cpu);
    }
    cpu->returns_seen = e->returns_epoch;
    engine_unlock(e);
    cpu->rt->backend->forget_returns(cpu->rt);
}

/* True: the caller of cpu_run wants it back. */
static bool safe_point(struct cpu *cpu)
{
    uint32_t *request = &cpu->rt->request;

    if (__atomic_load_n(request, __ATOMIC_RELAXED)) {
        uint32_t was = __atomic_exchange_n(request, 0, __ATOMIC_SEQ_CST);
        if (__atomic_load_n(&cpu->engine->stopping, __ATOMIC_SEQ_CST)) {
            engine_lock_parked(cpu->engine, cpu);
            engine_unlock(cpu->engine);
        }
        if (was & REQUEST_CALLER)
            return true;
    }
    obey_flushes(cpu);
    return false;
}

/* -- connecting ---------------------------------------------------------------------------- */

/* How the cpu left the block before; the exit is there as long as nothing has been evicted. */
struct departure {
    enum exit_reason reason;
    struct exit *exit;
    uint32_t evictions;
};

static void link_departure(struct cpu *cpu, const struct departure *d, struct block *to)
{
    struct engine *e = cpu->engine;
    struct exit *x = d->exit;

    engine_lock(e);
    if (d->evictions == e->evictions && to->state == BLOCK_VALID && x->pc == to->pc &&
        KEY_PLAIN(x->from->key) == KEY_PLAIN(to->key) && x->from->state == BLOCK_VALID)
        block_link(e, x, to);
    engine_unlock(e);
}

/* The entry is written first and the state looked at then; drop_block() does it the other way
 * round. */
static void fill_jump(struct cpu *cpu, const struct block *to)
{
    struct jump_entry *entry = &cpu->jumps->entries[jump_index(to->pc)];
    vaddr empty = jump_empty_pc(jump_index(to->pc));

    __atomic_store_n(&entry->pc, empty, __ATOMIC_RELAXED);
    __atomic_store_n(&entry->code, to->code + to->entry, __ATOMIC_RELEASE);
    __atomic_store_n(&entry->pc, to->pc, __ATOMIC_SEQ_CST);
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    if (__atomic_load_n(&to->state, __ATOMIC_SEQ_CST) != BLOCK_VALID)
        __atomic_store_n(&entry->pc, empty, __ATOMIC_SEQ_CST);
}

static void connect(struct cpu *cpu, const struct departure *d, struct block *to)
{
    if (cpu->engine->unlinked || to->key & KEY_STEP)
        return;
    if (d->exit)
        link_departure(cpu, d, to);
    else if (d->reason == EXIT_INDIRECT)
        fill_jump(cpu, to);
}

/* -- one block ----------------------------------------------------------------------------- */

static bool is_watched(const struct cpu *cpu)
{
    return unlikely(__atomic_load_n(&cpu->engine->watch, __ATOMIC_RELAXED) != NULL) &&
           !cpu->undebugged;
}

uint64_t block_key(const struct cpu *cpu)
{
    uint64_t flags = cpu->target->block_flags ? cpu->target->block_flags(cpu) : 0;

    if (unlikely(cpu->undebugged))
        flags |= KEY_UNBROKEN;
    return flags | (cpu->single_step || is_watched(cpu) ? KEY_STEP : 0);
}

/* Jump tables and predicted returns hold blocks of one key only. */
static void select_key(struct cpu *cpu, uint64_t key)
{
    engine_lock(cpu->engine);
    cpu_select_jumps(cpu, key);
    engine_unlock(cpu->engine);
    cpu->rt->backend->forget_returns(cpu->rt);
}

static void log_block(const struct cpu *cpu, const struct block *b)
{
    log_to(LOG_EXEC, "0x%llx", (unsigned long long)b->pc);
    if (log_on(LOG_CPU))
        cpu_log(cpu);
}

/* Returns the exit by which it left, if it could be linked. */
static struct exit *enter_code(struct cpu *cpu, struct block *b)
{
    struct runtime *rt = cpu->rt;

    log_block(cpu, b);
    if (is_watched(cpu) && b->key & KEY_STEP) {
        watch_run(cpu, b);
        return NULL;
    }
    if (unlikely(cpu->engine->options.lockstep)) {
        return lockstep_run(cpu, b);
    }
    if (b->key & KEY_STEP)
        rt->backend->forget_returns(rt);
    rt->helper_return = NULL;
    cpu->in_code = true;
    rt->backend->enter(rt, b->code + b->entry);
    cpu->in_code = false;
    return block_find_exit(cpu);
}

/* Finds the block at rt->pc and runs from there. Sets rt->reason and how it left. */
static void run_from_here(struct cpu *cpu, struct departure *d)
{
    struct runtime *rt = cpu->rt;
    uint64_t key = block_key(cpu);
    vaddr failed;

    if (unlikely(cpu->jumps->key != key))
        select_key(cpu, key);
    struct block *b = block_find(cpu->engine, rt->pc, key);
    if (!b)
        b = translate_block(cpu, rt->pc, key, &failed);
    if (!b) {
        cpu->exception = (struct exception){ .kind = EXC_FAULT, .address = failed };
        rt->reason = EXIT_FETCH;
        d->exit = NULL;
        return;
    }
    bool cold = d->exit && loop_is_cold(cpu, d->exit, d->evictions, b);
    if (unlikely(b->loop_size) && !cold)
        b = loop_block(cpu, b);
    if (!cold)
        connect(cpu, d, b);
    d->exit = enter_code(cpu, b);
}

/* -- the loop ------------------------------------------------------------------------------ */

/* What is served here and does not concern the caller. */
static bool is_internal(enum exit_reason r)
{
    return r == EXIT_LINK || r == EXIT_INDIRECT || r == EXIT_REQUEST || r == EXIT_FLUSH ||
           r == EXIT_AGAIN || r == EXIT_POLL;
}

/* A back end knows nothing of exceptions. */
static enum exit_reason raise_misaligned(struct cpu *cpu)
{
    vaddr address = cpu->rt->fault_address;

    cpu->exception = (struct exception){ .kind = EXC_MISALIGNED, .address = address };
    return EXIT_EXCEPTION;
}

static enum exit_reason loop(struct cpu *cpu, bool jumped)
{
    struct runtime *rt = cpu->rt;
    struct departure d = { .reason = EXIT_AGAIN };
    bool stepped = jumped;

    for (;;) {
        if (!jumped) {
            cpu->step_done = stepped && cpu->single_step;
            if (cpu->step_done || cpu->watch_hit.kind || safe_point(cpu))
                return EXIT_REQUEST;
            run_from_here(cpu, &d);
            stepped = true;
        }
        jumped = false;
        d.reason = rt->reason;
        d.evictions = cpu->engine->evictions;
        cpu->exits[d.reason]++;
        if (unlikely(cpu->address_unknown))
            fault_find_address(cpu);
        if (d.reason == EXIT_MISALIGNED)
            return raise_misaligned(cpu);
        if (!is_internal(d.reason))
            return d.reason;
        if (d.reason == EXIT_FLUSH)
            pages_flush_changed(cpu->engine);
    }
}

enum exit_reason cpu_run(struct cpu *cpu)
{
    sigjmp_buf leave;

    engine_enter(cpu);
    cpu->leave = &leave;
    bool jumped = sigsetjmp(leave, 0) != 0;
    if (jumped) {
        cpu->in_code = false;
        cpu->rt->backend->fp_sync(cpu->rt);
        fesetenv(FE_DFL_ENV);
    }
    enum exit_reason why = loop(cpu, jumped);
    cpu->rt->reason = why;
    cpu->leave = NULL;
    engine_leave(cpu);
    return why;
}
