/* The inside of the engine: what translate/'s files share with each other and with nobody else.
 * SPDX-License-Identifier: MIT
 *
 * Blocks are created under engine->lock and published in a hash table with release stores.
 * Readers take no lock: a block that was taken out of the table keeps its memory
 * until its generation is evicted.
 *
 * Reclamation: the code buffer is cut into GENERATIONS parts that are filled in turn. Before the
 * oldest is reused every other cpu must be *parked*: outside cpu_run() or waiting in
 * engine_lock_parked() (cpu->active is 0). The one who evicts sets engine->stopping, requests all
 * cpus and waits on engine->parked with the lock released, so a cpu blocked in a system call
 * never holds it up, and helpers may still invalidate. That is cheaper for the reader than RCU or
 * hazard pointers (nothing per look-up, one exchange per cpu_run), and eviction is rare: once per
 * 32 MiB of host code.
 *
 * Building IR happens without the lock in a struct translation of a small pool; who invalidates
 * marks translations in flight that overlap as spoiled, so stale code is never installed.
 * engine->lock is a leaf for callers: nothing of the memory map is asked while it is held.
 */
#pragma once

#include "translate/block.h"
#include "translate/target.h"

enum { GENERATIONS = 8, REQUEST_CALLER = 1, REQUEST_ENGINE = 2 };

/* A place where a block leaves to a known pc. While linked it is in the incoming list of `to`. */
struct exit {
    vaddr pc;
    uint32_t at, stub;
    struct block *from, *to;
    struct exit *next;
    uint32_t rounds;                    /* of a jump back: how often it was taken unlinked */
};

/* STALE: taken out by an invalidation, may come back if the guest's bytes turn out the same. */
enum block_state { BLOCK_VALID, BLOCK_STALE, BLOCK_DEAD };

struct block {
    vaddr pc;                           /* to the state: what look-ups need, in one cache line */
    uint64_t key;                       /* block_flags; KEY_STEP */
    uint8_t state;                      /* enum block_state; written under lock */
    uint8_t generation;
    struct block *page_next[2];         /* lists of the first and the last guest page */
    struct exit *incoming;
    const uint8_t *code;
    uint32_t code_size, guest_size;
    uint32_t entry, fast_entry;         /* offsets from code */
    uint64_t hash;                      /* of the guest's bytes */
    uint32_t forgets;                   /* engine->forgets at birth; changed: no revival */
    const uint8_t *faults;              /* pairs of LEB128 differences: host offset, guest offset */
    uint16_t nfaults, nexits, ninsns;
    bool constant;                      /* the guest can't store into its source */
    bool opaque;                        /* lock step can't follow its helpers */
    bool loop;                          /* its key has KEY_LOOP, and it is one */
    uint8_t no_loops;                   /* how often what looked like a loop from here was none */
    uint16_t loop_size;                 /* bytes of the loop that starts here; 0: none known */
    uint64_t words;                     /* slots whose homes have low halves only, at some faults */
    struct exit exits[];
};

/* A key with this bit belongs to one-insn blocks for single stepping. */
#define KEY_STEP (1ull << 32)
/* The same for blocks of cpus that are not debugged: without breakpoints. */
#define KEY_UNBROKEN (1ull << 33)

/* Blocks that are loops (loop.c); how many bytes is above. */
#define KEY_LOOP (1ull << 34)
enum { KEY_LOOP_SHIFT = 48 };
/* What decides whether two blocks run in the same state of the cpu. */
#define KEY_PLAIN(key) ((key) & (KEY_LOOP - 1))

struct block_table {
    size_t mask;                        /* number of lines - 1 */
    uint64_t (*lines)[8];
    size_t used;                        /* entries that are not 0 */
};

struct page {
    vaddr number;
    struct block *blocks;
    struct page *chain;
    uint32_t changeable;                /* blocks that are not constant */
};

struct generation {
    size_t start, end;                  /* offsets in the code buffer */
    struct block **blocks;              /* ascending by host address */
    uint32_t *starts;                   /* where their code starts, offsets in the code buffer */
    uint32_t count;                     /* published with release: fault.c reads without lock */
    struct arena arena;                 /* the blocks' memory */
};

/* Guest code of one translation. */
struct fetch {
    const struct memory *memory;
    vaddr start, end;                   /* read so far: bytes[0 .. end - start) */
    vaddr limit;                        /* executable up to here, as far as asked */
    bool constant;                      /* all of that is */
    vaddr failed;                       /* first byte that could not be had */
    uint8_t bytes[2048];
};

struct translation {
    struct ir ir;
    struct arena arena;
    struct fetch fetch;
    vaddr pc;
    uint64_t key;
    uint32_t size;                      /* guest bytes */
    uint32_t ninsns, max_insns;
    bool loop;                          /* key has KEY_LOOP, and it is one */
    bool constant;
    bool busy, spoiled;
    struct translation *next;
};

struct breakpoints { uint32_t count; vaddr at[]; };

struct stats {
    uint64_t exits[EXIT_REASONS];       /* of cpus that are gone */
    uint64_t blocks, loops, insns, guest_bytes, host_bytes, host_insns, ops, nanoseconds;
    uint64_t helper_calls, links, unlinks, invalidated, revived, flushes, evictions;
};

struct engine {
    const struct target *target;
    struct memory *memory;
    struct engine_options options;
    const struct backend *backend;
    struct ir_config config;
    const void **helper_table;
    struct code code;
    struct jump_entry *empty_jumps;

    pthread_mutex_t lock;
    pthread_cond_t parked;              /* active or stopping changed */
    uint32_t stopping;                  /* under lock; read without */
    uint32_t flush_epoch;               /* jump tables are void; written under lock; read without */
    uint32_t returns_epoch;             /* predicted returns are void; the same */
    uint32_t evictions;
    uint32_t forgets;                   /* how often breakpoints or the like changed; under lock */
    struct cpu *cpus;                   /* under lock */

    struct block_table *table;          /* replaced under lock */
    size_t nblocks;
    struct block_table *old_tables[16]; /* readers may still look at these */
    unsigned nold;

    struct page **pages;                /* hash of guest pages with blocks; all under lock */
    size_t page_mask, npages;
    vaddr code_low, code_high;          /* no block and no translation outside; read without lock */

    struct generation generation[GENERATIONS];
    unsigned current;

    struct translation *translations;
    struct breakpoints *breakpoints;    /* replaced under lock, old ones are kept */
    struct watchpoints *watch;          /* the same; NULL: none */
    struct stats stats;
    bool unlinked;                      /* every block returns to the loop: logs, lock step */
    struct engine *shadow;              /* the same guest in interp: lock step; else NULL */
    bool plain;                         /* no passes: what the front end emitted is what runs */
    int fork_fd;                        /* W^X: the child's copy of the code, while forking */
};

/* -- engine.c ------------------------------------------------------------------------------ */

void engine_lock(struct engine *e);
void engine_unlock(struct engine *e);
/* For a cpu in cpu_run that holds no block pointer: counts as parked while it waits. */
void engine_lock_parked(struct engine *e, struct cpu *cpu);
/* Returns with the lock held and every other cpu parked. The lock is released meanwhile. */
void engine_stop_others(struct engine *e, struct cpu *self);
void engine_resume_others(struct engine *e);
void engine_enter(struct cpu *cpu);
void engine_leave(struct cpu *cpu);
/* Under lock: every cpu drops its predicted returns, and its jump tables if asked, before it runs
 * again. */
void engine_flush_cpus(struct engine *e, bool jumps_too);
void engine_clear_points(struct engine *e);     /* breakpoints and watchpoints */
bool engine_find_breakpoint(const struct engine *e, vaddr pc);
static inline bool engine_is_breakpoint(const struct engine *e, vaddr pc)
{
    const struct breakpoints *b = __atomic_load_n(&e->breakpoints, __ATOMIC_ACQUIRE);

    return unlikely(b->count != 0) && engine_find_breakpoint(e, pc);
}

/* -- block.c ------------------------------------------------------------------------------- */

struct block *block_find(const struct engine *e, vaddr pc, uint64_t key);       /* no lock */
/* A block that was invalidated but not evicted, or NULL. Under lock. */
struct block *block_find_stale(const struct engine *e, vaddr pc, uint64_t key);
/* Is its source what it was, and executable (and constant)? Without lock: asks the memory map. */
bool block_may_revive(const struct engine *e, const struct block *b, bool *constant);
/* Under lock: a stale block is valid again, or is never looked at again. */
void block_revive(struct engine *e, struct block *b, bool constant);
void block_bury(struct engine *e, struct block *b);
void block_insert(struct engine *e, struct block *b);
void block_table_init(struct engine *e);
void block_table_sweep(struct engine *e, unsigned generation);
/* Host address to block; async-signal-safe for a cpu that is active. */
struct block *block_at_host(const struct engine *e, uintptr_t pc);
/* Guest pc of a host pc inside b, and whether b->words are not exact there; false if the fault
 * table does not cover it. */
bool block_guest_pc(const struct block *b, uintptr_t host, vaddr *pc, bool *words);
bool block_source_is_same(const struct engine *e, const struct block *b);
uint64_t block_hash(const void *bytes, size_t size);

/* -- link.c -------------------------------------------------------------------------------- */

/* Under lock. */
void block_link(struct engine *e, struct exit *x, struct block *to);
void block_unlink_incoming(struct engine *e, struct block *b);
/* Right after generated code returned, without lock: sets rt->pc where the code has not done it;
 * the exit by which it left, or NULL. */
struct exit *block_find_exit(struct cpu *cpu);

/* -- pages.c ------------------------------------------------------------------------------- */

void pages_init(struct engine *e);
void pages_insert(struct engine *e, struct block *b);
void pages_sweep(struct engine *e, unsigned generation);
/* Before code is fetched from there; under lock. */
void pages_announce(struct engine *e, vaddr start, uint64_t size);
/* As block_invalidate_range, but what is dropped is never revived: we would translate it
 * differently now. */
void block_forget_range(struct engine *e, vaddr start, uint64_t size);
/* fence.i: drops the blocks whose source changed. */
void pages_flush_changed(struct engine *e);

/* -- evict.c ------------------------------------------------------------------------------- */

void generations_init(struct engine *e);
/* Under lock, which may be released meanwhile: makes an empty generation current. */
void generation_next(struct engine *e, struct cpu *self);
struct block *generation_add(struct engine *e, const struct translation *t,
                             const struct compiled *c);

/* -- translate.c --------------------------------------------------------------------------- */

/* The block at pc, translated if need be; NULL: the first insn can't be fetched at *failed. */
struct block *translate_block(struct cpu *cpu, vaddr pc, uint64_t key, vaddr *failed);
/* Only builds and optimises the IR; false: nothing to fetch. For lock step and logs. */
bool translate_build(struct cpu *cpu, struct translation *t);

/* -- loop.c -------------------------------------------------------------------------------- */

/* The IR of a loop; false: it is not to be had, start anew. */
bool translate_loop(struct translation *x, struct trans *t);
/* Is x a jump back to `to` that is better not linked yet? */
bool loop_is_cold(struct cpu *cpu, struct exit *x, uint32_t evictions, struct block *to);
/* The loop for b, which has a loop_size. */
struct block *loop_block(struct cpu *cpu, struct block *b);

/* -- stats.c ------------------------------------------------------------------------------- */

/* Nanoseconds of the thread's CPU time, without what measuring takes. */
uint64_t stats_start(void), stats_since(uint64_t start);
void stats_count_block(struct engine *e, const struct translation *t, const struct compiled *c);

/* -- cpu.c --------------------------------------------------------------------------------- */

/* Async-signal-safe, any thread: it leaves at the next poll. */
void cpu_interrupt(struct cpu *cpu, uint32_t why);
void cpu_clear_jumps(struct cpu *cpu);
/* Makes the table for `key` the one in use. */
void cpu_select_jumps(struct cpu *cpu, uint64_t key);
/* Under lock, any cpu: b must not be found any more. */
void cpu_forget_block(struct cpu *cpu, const struct block *b);

/* Registers as text: -d cpu. */
void cpu_log(const struct cpu *cpu);

/* -- memory.c ------------------------------------------------------------------------------ */

/* Where a copy of this thread goes on when it faults. */
struct recovery { const struct memory *memory; struct recovery *outer; sigjmp_buf jump; };
extern __thread struct recovery *memory_recovery;

/* -- exec.c, lockstep.c -------------------------------------------------------------------- */

/* What fault.c makes the interrupted thread continue with: cpu_run returns with rt->reason. */
_Noreturn void exec_leave(struct cpu *cpu);
/* What selects the block at the cpu's pc. */
uint64_t block_key(const struct cpu *cpu);
/* address.c: completes cpu->exception when the host did not tell the address. */
void fault_find_address(struct cpu *cpu);
struct exit *lockstep_run(struct cpu *cpu, struct block *b);
/* Does the block call helpers that can't be run twice? */
bool lockstep_is_opaque(const struct ir *ir);

/* -- watch.c ------------------------------------------------------------------------------- */

/* kind as in gdb's Z packets: '2' write, '3' read, '4' either. False: nonsense. */
bool watch_set(struct engine *e, vaddr at, uint64_t size, char kind, bool on);
void watch_run(struct cpu *cpu, const struct block *b);
