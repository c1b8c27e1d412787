/* From IR to the interpreter's steps: cells for values, a table of constants, offsets for labels.
 * SPDX-License-Identifier: MIT
 */
#include "interp.h"

struct compiler {
    struct ir *ir;
    struct step *steps;
    uint32_t count;
    uint32_t *last_use;                 /* by op index */
    uint16_t *cell;                     /* by op index */
    uint16_t *constant;                 /* by constant: index in consts + 1, or 0 */
    uint64_t *consts;
    uint32_t nconsts;
    uint32_t *label;                    /* step index of each label */
    struct { uint16_t *cells; uint32_t count; } unused[3];  /* by log2 of words */
    uint32_t ncells;
};

static unsigned words_log2(enum ir_type t)
{
    unsigned bytes = ir_type_bytes(t);

    return bytes == 32 ? 2 : bytes == 16 ? 1 : 0;
}

/* -- cells ------------------------------------------------------------------------------------ */

static void find_last_uses(struct compiler *c)
{
    for (uint32_t i = 0; i < c->ir->count; i++) {
        const ir_ref refs[4] = { c->ir->ops[i].a, c->ir->ops[i].b, c->ir->ops[i].c,
                                 c->ir->ops[i].d };

        c->last_use[i] = i;
        for (unsigned k = 0; k < 4; k++)
            if (!ir_is_const(refs[k]))
                c->last_use[refs[k] - IR_FIRST_OP] = i;
    }
}

static uint16_t take_cell(struct compiler *c, enum ir_type t)
{
    unsigned size = words_log2(t);

    if (c->unused[size].count > 0)
        return c->unused[size].cells[--c->unused[size].count];
    uint32_t cell = c->ncells;
    c->ncells += 1u << size;
    if (c->ncells > CELLS)
        unreachable("more values alive than the interpreter has cells");
    return (uint16_t)cell;
}

static void give_back(struct compiler *c, uint32_t index)
{
    unsigned size = words_log2(c->ir->ops[index].type);

    c->unused[size].cells[c->unused[size].count++] = c->cell[index];
}

/* After op i: cells whose last reader it was. An operand may be there twice. */
static void give_back_operands(struct compiler *c, uint32_t i)
{
    const struct ir_op *op = &c->ir->ops[i];
    const ir_ref refs[4] = { op->a, op->b, op->c, op->d };

    for (unsigned k = 0; k < 4; k++) {
        bool again = false;

        for (unsigned m = 0; m < k; m++)
            again |= refs[m] == refs[k];
        if (!ir_is_const(refs[k]) && !again && c->last_use[refs[k] - IR_FIRST_OP] == i)
            give_back(c, refs[k] - IR_FIRST_OP);
    }
}

/* -- operands --------------------------------------------------------------------------------- */

/* A wide constant is zero in all its words. */
static uint16_t constant_of(struct compiler *c, ir_ref r)
{
    if (c->constant[r] == 0) {
        c->constant[r] = (uint16_t)(c->nconsts + 1);
        for (unsigned i = 0; i < 1u << words_log2(ir_type_of(c->ir, r)); i++)
            c->consts[c->nconsts++] = i == 0 ? ir_value(c->ir, r) : 0;
    }
    return (uint16_t)((c->constant[r] - 1) << 1 | 1);
}

static uint16_t new_constant(struct compiler *c, uint64_t v)
{
    return constant_of(c, ir_const(c->ir, I64, v));
}

static uint16_t operand_of(struct compiler *c, ir_ref r)
{
    if (r == 0)
        return 0;
    return ir_is_const(r) ? constant_of(c, r) : (uint16_t)(c->cell[r - IR_FIRST_OP] << 1);
}

/* -- steps ------------------------------------------------------------------------------------ */

static struct step *new_step(struct compiler *c, unsigned op)
{
    struct step *s = &c->steps[c->count++];

    *s = (struct step){ .op = (uint16_t)op };
    return s;
}

/* What is not the same in a step as in the op. */
static void adapt(struct compiler *c, struct step *s, const struct ir_op *op)
{
    switch (op->op) {
    case IR_get:
    case IR_put: s->imm = (int32_t)c->ir->config->slots[op->aux].offset; return;
    case IR_insn: s->a = new_constant(c, c->ir->pc + (vaddr)(int64_t)op->imm); return;
    case IR_exit_if:
    case IR_exit_to: s->imm = 0; return;
    default: return;
    }
}

static void compile_op(struct compiler *c, uint32_t i)
{
    const struct ir_op *op = &c->ir->ops[i];

    if (op->op == IR_label)
        c->label[op->imm] = c->count;
    if (op->op == IR_none || op->op == IR_label)
        return;
    struct step *s = new_step(c, op->op);
    s->type = op->type;
    s->of = op->a != 0 ? (uint8_t)ir_type_of(c->ir, op->a) : (uint8_t)VOID;
    s->aux = op->aux;
    s->imm = op->imm;
    s->a = operand_of(c, op->a);
    s->b = operand_of(c, op->b);
    s->c = operand_of(c, op->c);
    s->d = operand_of(c, op->d);
    adapt(c, s, op);
    bool value = op->type != VOID && ir_ops[op->op].shape[0] == 'r';
    if (value)
        s->result = c->cell[i] = take_cell(c, op->type);
    give_back_operands(c, i);
    if (value && c->last_use[i] == i)
        give_back(c, i);
}

static void resolve_branches(struct compiler *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (c->steps[i].op == IR_br || c->steps[i].op == IR_brcc ||
            c->steps[i].op == IR_br_request)
            c->steps[i].imm = (int32_t)(c->label[c->steps[i].imm] - i);
}

static void list_exits(struct compiler *c, struct compiled *out)
{
    out->exits = arena_alloc(c->ir->arena, c->count * sizeof(*out->exits));
    out->nexits = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const struct step *s = &c->steps[i];
        uint32_t at = (uint32_t)(i * sizeof(*s) + offsetof(struct step, imm));

        if (s->op == IR_exit_to || s->op == IR_exit_if)
            out->exits[out->nexits++] = (struct exit_site){
                .at = at, .stub = at, .pc = c->consts[(s->op == IR_exit_to ? s->a : s->c) >> 1],
            };
    }
}

static void *zeroed(struct ir *ir, size_t size)
{
    void *p = arena_alloc(ir->arena, size);

    return memset(p, 0, size);
}

static void start(struct compiler *c, struct ir *ir)
{
    uint32_t consts = ir->nconsts + ir->count + 1;      /* insn steps add some */

    *c = (struct compiler){ .ir = ir, .ncells = 1 };
    c->steps = arena_alloc(ir->arena, (ir->count + 2) * sizeof(*c->steps));
    c->last_use = arena_alloc(ir->arena, ir->count * sizeof(*c->last_use));
    c->cell = arena_alloc(ir->arena, ir->count * sizeof(*c->cell));
    c->constant = zeroed(ir, consts * sizeof(*c->constant));
    c->consts = arena_alloc(ir->arena, (consts + 3 * IR_TYPES) * sizeof(*c->consts));
    c->label = zeroed(ir, ir->nlabels * sizeof(*c->label));
    for (unsigned i = 0; i < countof(c->unused); i++)
        c->unused[i].cells = arena_alloc(ir->arena, CELLS * sizeof(uint16_t));
}

static void compile_block(struct compiler *c)
{
    new_step(c, STEP_POLL);
    struct step *begin = new_step(c, STEP_BEGIN);

    find_last_uses(c);
    for (uint32_t i = 0; i < c->ir->count; i++)
        compile_op(c, i);
    resolve_branches(c);
    uint32_t consts_at = (uint32_t)align_up(c->count * sizeof(struct step), 8);
    begin->imm = (int32_t)(consts_at - sizeof(struct step));
    begin->aux = (uint16_t)c->count;    /* for disassembly */
}

static void pad(struct code *code)
{
    while (code->at % 8 != 0 && !code->overflow)
        put8(code, 0);
}

bool interp_compile(struct ir *ir, struct code *code, struct compiled *out)
{
    struct compiler c;
    size_t before = code->at;

    start(&c, ir);
    compile_block(&c);
    *out = (struct compiled){ 0 };
    pad(code);
    const uint8_t *block = code_here(code);
    code_put(code, c.steps, c.count * sizeof(*c.steps));
    pad(code);
    code_put(code, c.consts, c.nconsts * sizeof(*c.consts));
    if (code->overflow) {
        code->at = before;
        return false;
    }
    out->code = out->entry = block;
    out->fast_entry = block + sizeof(struct step);
    out->size = (uint32_t)(code_here(code) - block);
    list_exits(&c, out);
    return true;
}
