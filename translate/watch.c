/* Watchpoints: while there are any, every insn runs alone in interp, which asks about each access.
 * SPDX-License-Identifier: MIT
 *
 * Slow, but exact for all cpus and any size. Helpers that access memory themselves (LR/SC,
 * vectors) are not asked; for them the watched bytes are compared, so that their writes are seen
 * when they change something. Their reads are not seen.
 */
#include "shadow.h"

enum { COMPARED = 64 };                 /* bytes of a watchpoint that are compared */

struct watchpoint { vaddr at; uint64_t size; char kind; };
struct watchpoints { uint32_t count; struct watchpoint at[]; };

/* -- the list ------------------------------------------------------------------------------ */

static bool is_same(const struct watchpoint *a, const struct watchpoint *b)
{
    return a->at == b->at && a->size == b->size && a->kind == b->kind;
}

/* The old list stays for readers; debuggers set few. The last one gone, the list is NULL: full
 * speed. */
bool watch_set(struct engine *e, vaddr at, uint64_t size, char kind, bool on)
{
    struct watchpoint w = { at, size, kind };

    if (size == 0)
        return false;
    shadow_init(e);
    engine_lock(e);
    const struct watchpoints *old = e->watch;
    uint32_t had = old ? old->count : 0;
    struct watchpoints *new = alloc(sizeof(*new) + (had + 1) * sizeof(w));
    for (uint32_t i = 0; i < had; i++)
        if (!is_same(&old->at[i], &w))
            new->at[new->count++] = old->at[i];
    if (on)
        new->at[new->count++] = w;
    __atomic_store_n(&e->watch, new->count ? new : NULL, __ATOMIC_RELEASE);
    engine_unlock(e);
    return true;
}

/* -- running ------------------------------------------------------------------------------- */

static bool concerns(const struct watchpoint *w, bool write)
{
    return w->kind == '4' || (w->kind == '2') == write;
}

static void *redirect(struct runtime *rt, vaddr address, unsigned bytes, bool write)
{
    const struct watchpoints *list = rt->cpu->watching;

    for (uint32_t i = 0; i < list->count; i++) {
        const struct watchpoint *w = &list->at[i];
        if (concerns(w, write) && address - w->at < w->size)
            rt->cpu->watch_hit = (struct watch_hit){ address, w->kind };
        else if (concerns(w, write) && w->at - address < bytes)
            rt->cpu->watch_hit = (struct watch_hit){ w->at, w->kind };
    }
    return (void *)(uintptr_t)(rt->mem_base + address);
}

struct values { uint8_t bytes[8][COMPARED]; };

static void look(const struct cpu *cpu, const struct watchpoints *list, struct values *v)
{
    memset(v, 0, sizeof(*v));
    for (uint32_t i = 0; i < list->count && i < countof(v->bytes); i++)
        memory_read(cpu->memory, v->bytes[i], list->at[i].at, min_u64(list->at[i].size, COMPARED));
}

static void find_changes(struct cpu *cpu, const struct watchpoints *list, const struct values *old)
{
    struct values new;

    look(cpu, list, &new);
    for (uint32_t i = 0; i < list->count && i < countof(new.bytes); i++)
        if (list->at[i].kind != '3' && memcmp(old->bytes[i], new.bytes[i], COMPARED) != 0)
            cpu->watch_hit = (struct watch_hit){ list->at[i].at, list->at[i].kind };
}

static void take_result(struct cpu *cpu, const struct cpu *shadow)
{
    bool step = cpu->single_step;

    shadow_copy_state(cpu, shadow);
    cpu->single_step = step;
    cpu->rt->reason = shadow->rt->reason;
    cpu->rt->fault_address = shadow->rt->fault_address;
    cpu->exception = shadow->exception;
    cpu->watch_hit = shadow->watch_hit;
}

/* One insn, b in the shadow. */
void watch_run(struct cpu *cpu, const struct block *b)
{
    const struct watchpoints *list = __atomic_load_n(&cpu->engine->watch, __ATOMIC_ACQUIRE);
    struct cpu *shadow = shadow_of(cpu);
    struct values before;
    vaddr failed;

    shadow->watching = list;
    shadow->rt->redirect = redirect;
    shadow->watch_hit.kind = 0;
    engine_enter(shadow);
    struct block *same = translate_block(shadow, b->pc, b->key, &failed);
    cpu->rt->reason = EXIT_AGAIN;               /* the code went away just now: look again */
    if (same && list) {
        look(cpu, list, &before);
        shadow_copy_state(shadow, cpu);
        shadow_run(cpu, same);
        take_result(cpu, shadow);
        if (same->opaque && !cpu->watch_hit.kind)
            find_changes(cpu, list, &before);
    }
    engine_leave(shadow);
}
