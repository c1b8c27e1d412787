/* The interpreter as a back end: runs IR on any host, and is the oracle of the others.
 * SPDX-License-Identifier: MIT
 *
 * The code it "generates" is a compact copy of the IR; the homes of all slots are their cells in
 * the state. Links and the jump table work as in any back end, so they are tested here, too.
 */
#include "interp.h"

#include <stdio.h>

static bool has(const struct ir_op *op, enum ir_type operand)
{
    return true;
}

static step_fn *steps[STEP_OPS];

static void add_steps(step_fn *const *table, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        if (table[i] != NULL)
            steps[i] = table[i];
}

/* No stubs; one table out of those of the files. */
static void init(struct code *code, const struct ir_config *config)
{
    add_steps(interp_int, IR_OPS);
    add_steps(interp_memory, IR_OPS);
    add_steps(interp_float, IR_OPS);
    add_steps(interp_vector, IR_OPS);
    add_steps(interp_flow, STEP_OPS);
    code->start = code->at;
}

static void init_runtime(struct runtime *rt, const struct code *code)
{
    rt->backend = &backend_interp;
}

/* A link is relative to its field, so that blocks can move as files do. */
static void set_link(struct code *code, const uint8_t *block, const struct exit_site *site,
                     int32_t to)
{
    int32_t *field = (int32_t *)code_rw(code, block + site->at);

    __atomic_store_n(field, to, __ATOMIC_RELEASE);
}

static void link_exit(struct code *code, const uint8_t *block, const struct exit_site *site,
                      const void *target)
{
    set_link(code, block, site, (int32_t)((const uint8_t *)target - (block + site->at)));
}

static void unlink_exit(struct code *code, const uint8_t *block, const struct exit_site *site)
{
    set_link(code, block, site, 0);
}

static void enter(struct runtime *rt, const void *entry)
{
    struct frame f;

    f.rt = rt;
    f.bank[0] = f.cells;
    f.cells[0] = 0;
    rt->helper_return = NULL;
    for (const struct step *s = entry; s != NULL;)
        s = steps[s->op](&f, s);
}

static void forget_returns(struct runtime *rt) {}
static void sync_fault(struct runtime *rt, const void *ucontext) {}
static void fp_sync(struct runtime *rt) {}
static void fp_load(struct runtime *rt) {}

/* Nothing in the code buffer runs, so no signal can hit it. */
static void leave_from_signal(struct runtime *rt, void *ucontext)
{
    unreachable("interp has no code of its own");
}

static char *disassemble(const struct code *code, const uint8_t *at, size_t size)
{
    const struct step *s = (const struct step *)at;
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    for (unsigned i = 2; out != NULL && i < s[1].aux; i++)
        fprintf(out, "%4u  %s.%s %u, %u, %u, %u -> %u\n", i, ir_ops[s[i].op].name,
                ir_type_name(s[i].type), s[i].a, s[i].b, s[i].c, s[i].d, s[i].result);
    if (out != NULL)
        fclose(out);
    return text;
}

const struct backend backend_interp = {
    .name = "interp",
    .has = has,
    .init = init,
    .init_runtime = init_runtime,
    .compile = interp_compile,
    .link = link_exit,
    .unlink = unlink_exit,
    .enter = enter,
    .forget_returns = forget_returns,
    .sync_fault = sync_fault,
    .leave_from_signal = leave_from_signal,
    .fp_sync = fp_sync,
    .fp_load = fp_load,
    .disassemble = disassemble,
};
