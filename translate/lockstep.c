/* Lock step: every block runs in interp and in the back end, and they must agree.
 * SPDX-License-Identifier: MIT
 *
 * A second engine (the shadow) translates for interp what the front end emitted, without passes,
 * so front end excepted everything between guest code and host code is under test. It runs first;
 * its stores go to a log that its own loads look into, and never reach memory. Then the real
 * engine runs the same block, and slots, pc, reason, flags, exception and the bytes in the log
 * are compared. The first difference is reported and the process aborts.
 *
 * Skipped: blocks that call helpers which access guest memory themselves (LR/SC, wide vector
 * accesses) or depend on more than their arguments and slots (clocks), because they can't be run
 * twice. With several cpus blocks that access memory are not compared: others may change it between
 * the two runs. (So may other processes that share it.)
 */
#include "shadow.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { ACCESSES = 4096, WIDEST = 32 };

struct access {
    _Alignas(WIDEST) uint8_t data[WIDEST];      /* interp makes its atomic accesses here */
    vaddr address;
    uint8_t bytes;
    bool write;
};
struct access_log { unsigned count; bool overflow; struct access access[ACCESSES]; };

/* -- the log ------------------------------------------------------------------------------- */

static bool has_byte(const struct access *a, vaddr at) { return at - a->address < a->bytes; }

/* The latest value of a byte that was written, or -1. */
static int written(const struct access_log *log, vaddr at)
{
    for (unsigned i = log->count; i-- > 0;)
        if (log->access[i].write && has_byte(&log->access[i], at))
            return log->access[i].data[at - log->access[i].address];
    return -1;
}

/* Faults as a store would, and changes nothing: 0 becomes 0. */
static void touch_for_write(uint8_t *p)
{
    uint8_t v = 0;

    __atomic_compare_exchange_n(p, &v, v, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

/* Where interp finds the bytes of an access: in a new entry of the log. */
static void *redirect(struct runtime *rt, vaddr address, unsigned bytes, bool write)
{
    struct access_log *log = rt->cpu->accesses;
    uint8_t *host = (uint8_t *)(uintptr_t)(rt->mem_base + address);

    if (log->count == ACCESSES) {
        log->count = 0;                         /* a loop inside the block: nothing is compared */
        log->overflow = true;
        __atomic_store_n(&rt->request, REQUEST_ENGINE, __ATOMIC_RELAXED);
    }
    struct access *a = &log->access[log->count];
    if (write) {
        touch_for_write(host);
        touch_for_write(host + bytes - 1);
    }
    for (unsigned i = 0; i < bytes; i++)
        a->data[i] = ((volatile uint8_t *)host)[i];
    for (unsigned i = 0; i < bytes; i++) {
        int v = written(log, address + i);
        if (v >= 0)
            a->data[i] = (uint8_t)v;
    }
    a->address = address;
    a->bytes = (uint8_t)bytes;
    a->write = write;
    log->count++;
    return a->data;
}

/* -- running ------------------------------------------------------------------------------- */

static struct cpu *shadow_with_log(struct cpu *cpu)
{
    struct cpu *shadow = shadow_of(cpu);

    if (!shadow->accesses)
        shadow->accesses = aligned_alloc(WIDEST, sizeof(*shadow->accesses));
    if (!shadow->accesses)
        die("out of memory");
    shadow->accesses->count = 0;
    shadow->accesses->overflow = false;
    shadow->rt->redirect = redirect;
    return shadow;
}

static bool was_interrupted(const struct cpu *cpu)
{
    return cpu->rt->reason == EXIT_REQUEST || cpu->rt->reason == EXIT_POLL;
}

/* False: there is nothing to compare with. */
static bool run_shadow(struct cpu *cpu, const struct block *b)
{
    struct cpu *shadow = shadow_with_log(cpu);
    vaddr failed;

    struct block *same = translate_block(shadow, b->pc, b->key, &failed);
    if (!same || same->opaque || same->hash != b->hash)
        return false;
    shadow_copy_state(shadow, cpu);
    shadow_run(cpu, same);
    return !was_interrupted(shadow) && !shadow->accesses->overflow;
}

/* -- comparing ----------------------------------------------------------------------------- */

static bool report(const char *what, uint64_t interp, uint64_t native)
{
    fprintf(stderr, "lockstep: %s is 0x%" PRIx64 " in interp, 0x%" PRIx64 " in the back end\n",
            what, interp, native);
    return false;
}

static bool same_value(const char *what, uint64_t a, uint64_t b)
{
    return a == b || report(what, a, b);
}

static bool same_slot(const struct ir_slot *s, const struct cpu *a, const struct cpu *b)
{
    const uint8_t *pa = (const uint8_t *)a->state + s->offset;
    const uint8_t *pb = (const uint8_t *)b->state + s->offset;
    bool same = true;

    for (unsigned i = 0, n = ir_type_bytes(s->type); i < n; i += 8) {
        uint64_t va = 0, vb = 0;
        memcpy(&va, pa + i, min_u64(n - i, 8));
        memcpy(&vb, pb + i, min_u64(n - i, 8));
        same &= same_value(s->name, va, vb);
    }
    return same;
}

/* A predicted return leaves by the link after its call; interp knows no predictions. */
static enum exit_reason kind_of(const struct cpu *cpu)
{
    return cpu->rt->reason == EXIT_LINK ? EXIT_INDIRECT : (enum exit_reason)cpu->rt->reason;
}

static bool same_state(const struct cpu *a, const struct cpu *b)
{
    bool same = same_value("pc", a->rt->pc, b->rt->pc);

    same &= same_value("reason", kind_of(a), kind_of(b));
    same &= same_value("floating-point flags", a->rt->fp_flags, b->rt->fp_flags);
    for (unsigned i = 0; i < a->target->nslots; i++)
        same &= same_slot(&a->target->slots[i], a, b);
    if (a->rt->reason == EXIT_EXCEPTION) {
        same &= same_value("exception", a->exception.kind, b->exception.kind);
        same &= same_value("its address", a->exception.address, b->exception.address);
        same &= same_value("its write bit", a->exception.write, b->exception.write);
    }
    return same;
}

static bool same_memory(const struct cpu *shadow)
{
    const struct access_log *log = shadow->accesses;
    bool same = true;

    for (unsigned i = 0; i < log->count; i++)
        for (unsigned k = 0; log->access[i].write && k < log->access[i].bytes; k++) {
            vaddr at = log->access[i].address + k;
            int want = written(log, at);
            uint8_t have;
            char what[40];
            if (memory_read(shadow->memory, &have, at, 1) < 0 || have == want)
                continue;
            snprintf(what, sizeof(what), "the byte at 0x%" PRIx64, at);
            same = report(what, (uint64_t)want, have);
        }
    return same;
}

static bool is_one_of_several(const struct cpu *cpu)
{
    engine_lock(cpu->engine);
    bool several = cpu->engine->cpus->next != NULL;
    engine_unlock(cpu->engine);
    return several;
}

static void print_ir(struct cpu *cpu, const struct block *b)
{
    struct translation *x = alloc(sizeof(*x));

    ir_init(&x->ir, &cpu->engine->config, &x->arena);
    x->pc = b->pc;
    x->key = b->key;
    x->max_insns = b->ninsns;
    if (translate_build(cpu, x))
        fputs(ir_print(&x->ir), stderr);
}

static _Noreturn void give_up(struct cpu *cpu, const struct block *b)
{
    fprintf(stderr, "lockstep: block 0x%" PRIx64 " of %u insns; as emitted and as optimised:\n",
            b->pc, b->ninsns);
    print_ir(cpu->shadow, b);
    print_ir(cpu, b);
    char *text = cpu->engine->backend->disassemble(&cpu->engine->code, b->code, b->code_size);
    fprintf(stderr, "%s", text ? text : "");
    abort();
}

struct exit *lockstep_run(struct cpu *cpu, struct block *b)
{
    bool several = is_one_of_several(cpu);

    engine_enter(shadow_of(cpu));
    bool compare = run_shadow(cpu, b);
    engine_leave(cpu->shadow);
    struct exit *x = shadow_enter(cpu, b);
    if (!compare || was_interrupted(cpu) || (several && cpu->shadow->accesses->count))
        return x;
    bool same = same_state(cpu->shadow, cpu);
    if (!same_memory(cpu->shadow) || !same)
        give_up(cpu, b);
    return x;
}

bool lockstep_is_opaque(const struct ir *ir)
{
    for (uint32_t i = 0; i < ir->count; i++) {
        const struct ir_op *op = &ir->ops[i];
        unsigned traits = op->op == IR_call ? ir->config->helpers[op->aux].traits : HELP_PURE;
        if (traits == 0 || traits & (HELP_FAULTS | HELP_MEMORY))
            return true;
    }
    return false;
}
