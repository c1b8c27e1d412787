/* Counters of the engine: -d stats.
 * SPDX-License-Identifier: MIT
 */
#include "engine.h"

#include "translate/decode.h"

#include <time.h>

static uint64_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* What it costs to look at the clock: a system call, as long as three guest insns take. */
static uint64_t cost(void)
{
    uint64_t least = ~0ull;

    for (int i = 0; i < 100; i++) {
        uint64_t start = now();
        least = min_u64(least, now() - start);
    }
    return least;
}

uint64_t stats_start(void) { return now(); }

uint64_t stats_since(uint64_t start)
{
    static uint64_t clock;

    if (clock == 0)
        clock = cost();
    uint64_t time = now() - start;
    return time - min_u64(time, clock);
}

void stats_count_block(struct engine *e, const struct translation *t, const struct compiled *c)
{
    struct stats *s = &e->stats;

    s->blocks++;
    s->loops += t->loop;
    s->insns += t->ninsns;
    s->guest_bytes += t->size;
    s->host_bytes += c->size;
    s->host_insns += c->host_insns;
    s->ops += t->ir.count;
    for (uint32_t i = 0; log_on(LOG_STATS) && i < t->ir.count; i++)
        s->helper_calls += t->ir.ops[i].op == IR_call;
}

static double ratio(uint64_t a, uint64_t b) { return b ? (double)a / (double)b : 0; }

static void print_translation(const struct stats *s)
{
    log_write("blocks          %llu, %llu of them loops\n", (unsigned long long)s->blocks,
              (unsigned long long)s->loops);
    log_write("guest insns     %llu, %.2f per block\n", (unsigned long long)s->insns,
              ratio(s->insns, s->blocks));
    log_write("IR ops          %.2f per guest insn\n", ratio(s->ops, s->insns));
    log_write("host code       %llu bytes, %.2f per guest insn, %.2f host insns\n",
              (unsigned long long)s->host_bytes, ratio(s->host_bytes, s->insns),
              ratio(s->host_insns, s->insns));
    log_write("translation     %llu us, %.0f ns per guest insn\n",
              (unsigned long long)s->nanoseconds / 1000, ratio(s->nanoseconds, s->insns));
    log_write("helper calls    %llu sites, %.3f per guest insn\n",
              (unsigned long long)s->helper_calls, ratio(s->helper_calls, s->insns));
}

static void print_life(const struct stats *s)
{
    log_write("links           %llu made, %llu undone\n", (unsigned long long)s->links,
              (unsigned long long)s->unlinks);
    log_write("invalidated     %llu blocks, %llu revived; %llu flushes\n",
              (unsigned long long)s->invalidated, (unsigned long long)s->revived,
              (unsigned long long)s->flushes);
    log_write("evictions       %llu generations\n", (unsigned long long)s->evictions);
}

static const char *const reason_names[EXIT_REASONS] = {
    [EXIT_LINK] = "link", [EXIT_INDIRECT] = "indirect", [EXIT_REQUEST] = "request",
    [EXIT_SYSCALL] = "syscall", [EXIT_BREAK] = "break", [EXIT_ILLEGAL] = "illegal",
    [EXIT_FETCH] = "fetch", [EXIT_FLUSH] = "flush", [EXIT_AGAIN] = "again",
    [EXIT_EXCEPTION] = "exception", [EXIT_YIELD] = "yield", [EXIT_MISALIGNED] = "misaligned",
    [EXIT_POLL] = "poll",
};

static void print_exits(const struct engine *e, int reason)
{
    uint64_t n = e->stats.exits[reason];

    for (const struct cpu *c = e->cpus; c; c = c->next)
        n += c->exits[reason];
    if (n)
        log_write("exit %-10s %llu\n", reason_names[reason], (unsigned long long)n);
}

static void print_stats(struct engine *e)
{
    engine_lock(e);
    print_translation(&e->stats);
    print_life(&e->stats);
    for (int i = 0; i < EXIT_REASONS; i++)
        print_exits(e, i);
    engine_unlock(e);
}

void engine_report(struct engine *e)
{
    if (log_on(LOG_STATS))
        print_stats(e);
    if (log_on(LOG_COVERAGE) && e->target->decoders)
        decode_print_coverage(e->target->decoders);
}
