/* The emitters' tools: cold code, faults, exits, labels.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/regalloc.h"

/* The guest insn that is being emitted, as offset from the block's pc: the mark before the op. */
static uint32_t current_insn(const struct emission *e)
{
    const struct ir_op *op = &e->ir->ops[e->at];

    if (e->now != NULL)
        return e->now->insn;
    while (op > e->ir->ops && op->op != IR_insn)
        op--;
    return (op->op == IR_insn ? (uint32_t)op->imm : 0) | e->words;
}

struct cold *add_cold(struct emission *e,
                      void (*emit)(struct emission *, const struct cold *), const struct ir_op *op,
                      const struct operand *o, uint32_t from)
{
    struct cold *c = arena_alloc(e->ir->arena, sizeof(*c));

    *c = (struct cold){ .emit = emit, .op = op, .from = from, .insn = current_insn(e) };
    if (o != NULL)
        memcpy(c->o, o, sizeof(c->o));
    *e->cold_end = c;
    e->cold_end = &c->next;
    return c;
}

/* Cold code may add more cold code. */
void emit_cold(struct emission *e)
{
    for (const struct cold *c = e->cold; c != NULL && !e->code->overflow; c = c->next) {
        e->now = c;
        if (c->from != 0)
            e->patch(e, c->from, (uint32_t)e->code->at);
        c->emit(e, c);
    }
}

/* Room for one more element of an array in the arena; full when the count is a power of two. */
static void *grown(struct arena *arena, void *old, uint32_t n, size_t size)
{
    if (n != 0 && (n < 8 || (n & (n - 1)) != 0))
        return old;
    void *new = arena_alloc(arena, max_u64(8, 2 * (uint64_t)n) * size);
    return n == 0 ? new : memcpy(new, old, n * size);
}

void add_fault(struct emission *e)
{
    struct compiled *out = e->out;
    uint32_t at = (uint32_t)(e->code->at - e->start), insn = current_insn(e);

    if (out->nfaults > 0 && out->faults[out->nfaults - 1].insn == insn)
        return;
    out->faults[out->nfaults++] = (struct fault_point){ at, insn };
}

void add_exit(struct emission *e, uint32_t field, vaddr pc)
{
    struct compiled *out = e->out;

    out->exits[out->nexits++] = (struct exit_site){ .at = field - (uint32_t)e->start, .pc = pc };
}

void branch_to_label(struct emission *e, uint32_t field, unsigned label)
{
    if (e->label_at[label] != UINT32_MAX) {
        e->patch(e, field, e->label_at[label]);
        return;
    }
    e->fixups = grown(e->ir->arena, e->fixups, e->nfixups, sizeof(*e->fixups));
    e->fixups[e->nfixups++] = (struct branch_fixup){ field, label };
}
