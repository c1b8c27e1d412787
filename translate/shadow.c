/* The shadow: a second engine for the same guest in interp, where every access can be watched.
 * SPDX-License-Identifier: MIT
 *
 * Lock step runs each block there first; watchpoints run each insn there instead.
 */
#include "shadow.h"

#include <fenv.h>

/* It translates what the front end emitted, without passes. */
void shadow_init(struct engine *e)
{
    struct engine_options options = e->options;

    if (e->shadow)
        return;
    options.backend = "interp";
    options.lockstep = false;
    options.wx = false;                 /* nothing there is executed */
    e->shadow = engine_new(e->target, e->memory, &options);
    e->shadow->unlinked = true;
    e->shadow->plain = true;
}

struct cpu *shadow_of(struct cpu *cpu)
{
    if (!cpu->shadow) {
        cpu->shadow = cpu_new(cpu->engine->shadow, cpu->model);
        cpu->shadow->features = cpu->features;
        cpu->shadow->task = cpu->task;
    }
    return cpu->shadow;
}

void shadow_copy_state(struct cpu *to, const struct cpu *from)
{
    memcpy(to->rt + 1, from->rt + 1, to->target->state_size - sizeof(struct runtime));
    to->rt->pc = from->rt->pc;
    to->rt->fp_flags = from->rt->fp_flags;
    to->rt->fp_round = from->rt->fp_round;
    to->single_step = from->single_step;
}

struct exit *shadow_enter(struct cpu *cpu, const struct block *b)
{
    sigjmp_buf here, *outer = cpu->leave;
    struct exit *volatile x = NULL;

    cpu->leave = &here;
    if (sigsetjmp(here, 0) == 0) {
        cpu->rt->helper_return = NULL;
        cpu->in_code = true;
        cpu->rt->backend->enter(cpu->rt, b->code + b->entry);
        x = block_find_exit(cpu);
    } else {
        cpu->rt->backend->fp_sync(cpu->rt);
        fesetenv(FE_DFL_ENV);
    }
    cpu->in_code = false;
    cpu->leave = outer;
    return x;
}

void shadow_run(struct cpu *cpu, const struct block *b)
{
    struct cpu *shadow = cpu->shadow;

    __atomic_store_n(&shadow->rt->request, 0, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&cpu->rt->request, __ATOMIC_SEQ_CST))
        __atomic_store_n(&shadow->rt->request, REQUEST_ENGINE, __ATOMIC_SEQ_CST);
    cpu->shadow_runs = true;
    shadow_enter(shadow, b);
    cpu->shadow_runs = false;
}
