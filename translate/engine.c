/* The engine: options, the lock, stopping the cpus, fork, breakpoints.
 * SPDX-License-Identifier: MIT
 */
#include "shadow.h"

#include "tcg/passes.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

enum { DEFAULT_CODE_SIZE = 256 << 20, LEAST_CODE_SIZE = 512 << 10, DEFAULT_MAX_INSNS = 64,
       DEFAULT_LOOP_ROUNDS = 4 };

/* -- the lock and stopping ----------------------------------------------------------------- */

/* The engine that this thread has locked. A vfork child runs on its parent's thread state, so what
 * it held at its death can be seen here. */
static __thread struct engine *locked;

void engine_lock(struct engine *e)
{
    pthread_mutex_lock(&e->lock);
    locked = e;
}

void engine_unlock(struct engine *e)
{
    locked = NULL;
    pthread_mutex_unlock(&e->lock);
}

/* Blocks that were being added may be half there: none of them is used again. Between taking the
 * lock and saying so a child may be killed as well: who is alone needs no trace. */
void engine_after_borrow(struct engine *e, bool alone)
{
    bool held = locked == e;

    memory_recovery = NULL;
    locked = NULL;
    if (alone) {
        pthread_mutex_init(&e->lock, NULL);
        pthread_cond_init(&e->parked, NULL);
    } else if (held) {
        pthread_mutex_unlock(&e->lock);
    }
    if (alone || held)
        e->stopping = 0;
    if (held)
        block_invalidate_all(e);
}

static void set_active(struct cpu *cpu, uint32_t active)
{
    __atomic_store_n(&cpu->active, active, __ATOMIC_SEQ_CST);
}

static bool is_stopping(const struct engine *e)
{
    return __atomic_load_n(&e->stopping, __ATOMIC_SEQ_CST) != 0;
}

static void wait_unlocked(struct engine *e)
{
    locked = NULL;
    pthread_cond_wait(&e->parked, &e->lock);
    locked = e;
}

void engine_lock_parked(struct engine *e, struct cpu *cpu)
{
    engine_lock(e);
    if (likely(!is_stopping(e)))
        return;
    set_active(cpu, 0);
    pthread_cond_broadcast(&e->parked);
    while (is_stopping(e))
        wait_unlocked(e);
    set_active(cpu, 1);
}

static bool all_parked(const struct engine *e, const struct cpu *self)
{
    for (const struct cpu *c = e->cpus; c; c = c->next)
        if (c != self && __atomic_load_n(&c->active, __ATOMIC_SEQ_CST))
            return false;
    return true;
}

void engine_stop_others(struct engine *e, struct cpu *self)
{
    __atomic_store_n(&e->stopping, 1, __ATOMIC_SEQ_CST);
    for (struct cpu *c = e->cpus; c; c = c->next)
        if (c != self)
            cpu_interrupt(c, REQUEST_ENGINE);
    while (!all_parked(e, self))
        wait_unlocked(e);
}

void engine_resume_others(struct engine *e)
{
    __atomic_store_n(&e->stopping, 0, __ATOMIC_SEQ_CST);
    pthread_cond_broadcast(&e->parked);
}

/* Both sides of `active` and `stopping` write one and then read the other, sequentially
 * consistent, so either the cpu sees that it must park or the stopper sees that it is active. */
void engine_enter(struct cpu *cpu)
{
    set_active(cpu, 1);
    if (unlikely(is_stopping(cpu->engine))) {
        engine_lock_parked(cpu->engine, cpu);
        engine_unlock(cpu->engine);
    }
}

void engine_leave(struct cpu *cpu)
{
    set_active(cpu, 0);
    if (unlikely(is_stopping(cpu->engine))) {
        engine_lock(cpu->engine);
        pthread_cond_broadcast(&cpu->engine->parked);
        engine_unlock(cpu->engine);
    }
}

void engine_flush_cpus(struct engine *e, bool jumps_too)
{
    __atomic_fetch_add(&e->returns_epoch, 1, __ATOMIC_SEQ_CST);
    if (jumps_too)
        __atomic_fetch_add(&e->flush_epoch, 1, __ATOMIC_SEQ_CST);
    for (struct cpu *c = e->cpus; c; c = c->next) {
        if (jumps_too)
            __atomic_store_n(&c->rt->jumps, e->empty_jumps, __ATOMIC_SEQ_CST);
        cpu_interrupt(c, REQUEST_ENGINE);
    }
}

/* -- birth --------------------------------------------------------------------------------- */

static const struct backend *choose_backend(const char *name)
{
    const struct backend *b = name ? backend_find(name) : backend_native();

    if (!b)
        die("no back end is called %s", name);
    return b;
}

static void leave_out_passes(const char *list)
{
    if (list && !ir_disable_passes(list))
        die("--no-opt: '%s' has an unknown name; there are fold, puts, dead, addresses and all",
            list);
}

static void init_config(struct engine *e)
{
    const struct target *t = e->target;

    e->config = (struct ir_config){
        .slots = t->slots, .nslots = t->nslots, .helpers = t->helpers, .nhelpers = t->nhelpers,
        .word = t->word, .mem_base_zero = e->memory->base == NULL,
        .native = e->backend->has_types,
    };
    e->helper_table = alloc((t->nhelpers + 1) * sizeof(*e->helper_table));
    for (unsigned i = 0; i < t->nhelpers; i++)
        e->helper_table[i] = t->helpers[i].fn;
}

/* Where address space is limited (ulimit -v), the buffer takes an eighth of it. */
static size_t default_code_size(void)
{
    struct rlimit r;

    if (getrlimit(RLIMIT_AS, &r) < 0 || r.rlim_cur == RLIM_INFINITY)
        return DEFAULT_CODE_SIZE;
    return align_down(min_u64(DEFAULT_CODE_SIZE, r.rlim_cur / 8), 1 << 20);
}

static void init_code(struct engine *e)
{
    size_t size = e->options.code_size ? e->options.code_size : default_code_size();
    int error = code_init(&e->code, max_u64(size, LEAST_CODE_SIZE), e->options.wx);

    if (error)
        die("cannot reserve %zu bytes for translated code: %s", size, strerror(-error));
    e->backend->init(&e->code, &e->config);
    generations_init(e);
}

/* All zero is empty for every index but 0, where guest address 0 would be found. */
static struct jump_entry *new_empty_jumps(void)
{
    struct jump_entry *jumps = alloc(JUMP_ENTRIES * sizeof(*jumps));

    jumps[0].pc = ~0ull;
    return jumps;
}

struct engine *engine_new(const struct target *target, struct memory *memory,
                          const struct engine_options *options)
{
    struct engine *e = alloc(sizeof(*e));

    e->target = target;
    e->memory = memory;
    if (options)
        e->options = *options;
    if (!e->options.max_insns)
        e->options.max_insns = DEFAULT_MAX_INSNS;
    if (!e->options.loop_rounds)
        e->options.loop_rounds = DEFAULT_LOOP_ROUNDS;
    leave_out_passes(e->options.no_opt);
    e->unlinked = e->options.lockstep || log_on(LOG_EXEC) || log_on(LOG_CPU);
    e->backend = choose_backend(e->options.backend);
    if (e->backend == &backend_interp)
        e->options.loop_rounds = LOOPS_NEVER;   /* nothing to gain */
    e->empty_jumps = new_empty_jumps();
    e->breakpoints = alloc(sizeof(*e->breakpoints));
    e->fork_fd = -1;
    pthread_mutex_init(&e->lock, NULL);
    pthread_cond_init(&e->parked, NULL);
    block_table_init(e);
    pages_init(e);
    init_config(e);
    init_code(e);
    if (e->options.lockstep)
        shadow_init(e);
    return e;
}

bool engine_is_shared(const struct engine *e)
{
    const struct cpu *first = __atomic_load_n(&e->cpus, __ATOMIC_RELAXED);

    return first && first->next;
}

const struct engine_options *engine_options(const struct engine *e) { return &e->options; }

int *engine_code_fd(struct engine *e) { return &e->code.fd; }

/* -- fork ---------------------------------------------------------------------------------- */

/* A shared mapping stays shared over fork, so with W^X the child gets a copy that is made before:
 * afterwards the parent could already write blocks. */
static int copy_code(const struct code *c)
{
    int fd = memfd_create("code", MFD_CLOEXEC);

    if (fd < 0 || ftruncate(fd, (off_t)c->size) < 0)
        return fd;
    for (size_t at = 0; at < c->size;) {
        off_t data = lseek(c->fd, (off_t)at, SEEK_DATA);
        if (data < 0)
            break;                              /* ENXIO: only a hole is left */
        off_t hole = lseek(c->fd, data, SEEK_HOLE);
        for (at = (size_t)data; at < (size_t)hole;) {
            ssize_t n = pwrite(fd, c->rw + at, (size_t)hole - at, (off_t)at);
            if (n <= 0)
                die("cannot copy translated code for fork: %s", strerror(errno));
            at += (size_t)n;
        }
    }
    return fd;
}

static void map_copy(struct code *c, int fd)
{
    int rw = PROT_READ | PROT_WRITE, rx = PROT_READ | PROT_EXEC, how = MAP_SHARED | MAP_FIXED;

    if (mmap(c->rw, c->size, rw, how, fd, 0) == MAP_FAILED ||
        mmap(c->rx, c->size, rx, how, fd, 0) == MAP_FAILED)
        die("cannot map translated code after fork: %s", strerror(errno));
    bool same = dup3(fd, c->fd, O_CLOEXEC) >= 0;        /* not if the guest lowered its limit */
    close(same ? fd : c->fd);
    c->fd = same ? c->fd : fd;
}

void engine_before_fork(struct engine *e)
{
    if (e->shadow)
        engine_before_fork(e->shadow);
    engine_lock(e);
    if (e->code.dual)
        e->fork_fd = copy_code(&e->code);
}

void engine_after_fork_parent(struct engine *e)
{
    if (e->fork_fd >= 0)
        close(e->fork_fd);
    e->fork_fd = -1;
    engine_unlock(e);
    if (e->shadow)
        engine_after_fork_parent(e->shadow);
}

void engine_after_fork(struct engine *e, struct cpu *survivor)
{
    if (e->shadow)
        engine_after_fork(e->shadow, survivor ? survivor->shadow : NULL);
    if (e->fork_fd >= 0)
        map_copy(&e->code, e->fork_fd);
    e->fork_fd = -1;
    locked = NULL;
    e->stopping = 0;
    e->cpus = survivor;
    if (survivor)
        survivor->next = NULL;
    for (struct translation *t = e->translations; t; t = t->next)
        t->busy = false;
    pthread_mutex_init(&e->lock, NULL);
    pthread_cond_init(&e->parked, NULL);
}

/* -- breakpoints --------------------------------------------------------------------------- */

bool engine_find_breakpoint(const struct engine *e, vaddr pc)
{
    const struct breakpoints *b = __atomic_load_n(&e->breakpoints, __ATOMIC_ACQUIRE);

    for (uint32_t i = 0; i < b->count; i++)
        if (b->at[i] == pc)
            return true;
    return false;
}

/* The old list stays for readers without lock; debuggers set few. */
void engine_set_breakpoint(struct engine *e, vaddr pc, bool on)
{
    engine_lock(e);
    const struct breakpoints *old = e->breakpoints;
    struct breakpoints *new = alloc(sizeof(*new) + (old->count + 1) * sizeof(vaddr));
    for (uint32_t i = 0; i < old->count; i++)
        if (old->at[i] != pc)
            new->at[new->count++] = old->at[i];
    if (on)
        new->at[new->count++] = pc;
    __atomic_store_n(&e->breakpoints, new, __ATOMIC_RELEASE);
    engine_unlock(e);
    block_forget_range(e, pc, 1);
}

void engine_clear_points(struct engine *e)
{
    engine_lock(e);
    struct breakpoints *none = alloc(sizeof(*none));
    __atomic_store_n(&e->breakpoints, none, __ATOMIC_RELEASE);
    __atomic_store_n(&e->watch, NULL, __ATOMIC_RELEASE);
    engine_unlock(e);
    block_invalidate_all(e);
}
