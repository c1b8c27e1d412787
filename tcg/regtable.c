/* The tables of a back end, parsed: where operands of each op may be.
 * SPDX-License-Identifier: MIT
 */
#include "regvalue.h"

static const char *parse_place(const struct machine *m, const char *at, struct place *p)
{
    unsigned n = 0;

    for (; *at != '\0' && *at != ' ' && *at != '/'; at++) {
        reg_set set = m->classes[(unsigned char)*at];

        if (*at == '-')
            p->skip = true;
        else if (*at == 'm' || *at == 'n' || *at == 'M')
            p->cell = true, p->only_cell |= *at == 'm';
        else if (*at == '!')
            p->apart = true;
        else if (set != 0)
            p->regs |= set;
        else
            p->immediates[n++] = *at;
    }
    assert(n <= sizeof(p->immediates));
    return at;
}

static const char *parse_beside(const struct machine *m, const char *at, struct shape *s)
{
    for (unsigned n = 0; *at != '\0'; at++) {
        reg_set set = m->classes[(unsigned char)*at];

        assert(set != 0);
        if (single(set))
            s->fixed |= set;
        else
            s->beside[n++] = set, s->apart = true;
    }
    return at;
}

static struct shape parse_shape(const struct machine *m, const char *at)
{
    struct shape s = { 0 };
    unsigned n = 0;
    struct place *places[] = { &s.result, &s.operand[0], &s.operand[1], &s.operand[2],
                               &s.operand[3] };

    while (*at != '\0') {
        if (*at == ' ')
            at++;
        else if (*at == '/')
            at = parse_beside(m, at + 1, &s);
        else
            at = parse_place(m, at, places[n++]);
    }
    s.operands = n > 0 ? (uint8_t)(n - 1) : 0;
    for (unsigned k = 0; k < s.operands; k++)
        s.read |= (uint8_t)(!s.operand[k].skip << k);
    for (unsigned k = 0; k < countof(places); k++) {
        const struct place *p = places[k];

        if (single(p->regs & m->temps) && single(p->regs))
            s.fixed |= p->regs;
        s.apart |= p->apart;
        if (k > 0 && p->regs == 0 && !p->skip && p->immediates[0] != 0)
            s.constants |= (uint8_t)(1 << (k - 1));
    }
    return s;
}

static bool usable(const struct machine *m, const struct emitter *e)
{
    return (e->needs & ~m->features) == 0;
}

/* first[op + 1] = number of rows up to op */
static void count_rows(struct machine *m)
{
    memset(m->first, 0, sizeof(m->first));
    for (const struct emitter *const *t = m->tables; *t != NULL; t++)
        for (const struct emitter *e = *t; e->op != IR_none; e++)
            m->first[e->op + 1] += usable(m, e);
    for (unsigned op = 0; op < IR_OPS; op++)
        m->first[op + 1] += m->first[op];
}

static uint8_t facts_of(unsigned op)
{
    unsigned traits = ir_op_traits[op];

    if (op == IR_none || op == IR_insn)
        return FACT_NOTHING;
    if (op == IR_call)
        return FACT_CALL;
    return (traits & PURE || op == IR_get ? FACT_PURE : 0) |
           (traits & (FAULTS | EXITS | BRANCH | ENDS) || op == IR_label ? FACT_LOOKS : 0);
}

/* Slots are moved, marks have no code: they need no row. */
static void find_sure(struct machine *m)
{
    static const enum ir_type slot_types[] = { I32, I64, I128, F32, F64, V64, V128, V256 };

    for (unsigned i = 0; i < m->first[IR_OPS]; i++) {
        const struct emitter *e = m->rows[i].emitter;

        if (e->fits == NULL)
            m->sure[e->op] |= e->types ? e->types : ~0u;
    }
    for (unsigned i = 0; i < countof(slot_types); i++)
        m->sure[IR_get] |= 1u << slot_types[i];
    m->sure[IR_put] = m->sure[IR_get];
    m->sure[IR_none] = m->sure[IR_insn] = m->sure[IR_label] = ~0u;
}

/* Ops of which the first row of the type takes all need no search. */
static void find_only_rows(struct machine *m)
{
    memset(m->only, 0, sizeof(m->only));
    for (unsigned i = m->first[IR_OPS]; i-- > 0;) {
        const struct row *row = &m->rows[i];
        uint32_t types = row->emitter->types != 0 ? row->emitter->types : ~0u;
        bool any = row->emitter->fits == NULL && row->shape.constants == 0;

        for (unsigned t = 0; t < IR_TYPES; t++)
            if (types >> t & 1)
                m->only[row->emitter->op][t] = any ? (uint16_t)(i + 1) : 0;
    }
}

void machine_init(struct machine *m)
{
    uint16_t next[IR_OPS];

    count_rows(m);
    memcpy(next, m->first, sizeof(next));
    struct row *rows = alloc((m->first[IR_OPS] + 1u) * sizeof(*rows));
    for (const struct emitter *const *t = m->tables; *t != NULL; t++)
        for (const struct emitter *e = *t; e->op != IR_none; e++)
            if (usable(m, e))
                rows[next[e->op]++] = (struct row){ parse_shape(m, e->classes), e };
    m->rows = rows;
    find_sure(m);
    find_only_rows(m);
    for (unsigned op = 0; op < IR_OPS; op++)
        m->facts[op] = facts_of(op);
}

bool place_admits(const struct machine *m, const struct ir *ir, const struct place *p,
                   const struct ir_op *op, ir_ref r)
{
    if (!ir_is_const(r))
        return false;
    for (unsigned i = 0; i < sizeof(p->immediates) && p->immediates[i] != 0; i++)
        if (m->immediate(ir, p->immediates[i], op, r))
            return true;
    return false;
}

static bool has_constants(const struct machine *m, const struct ir *ir, const struct row *row,
                          const struct ir_op *op)
{
    const ir_ref refs[4] = { op->a, op->b, op->c, op->d };

    for (unsigned set = row->shape.constants; set != 0; set &= set - 1) {
        unsigned k = lowest(set);

        if (refs[k] != 0 && !place_admits(m, ir, &row->shape.operand[k], op, refs[k]))
            return false;
    }
    return true;
}

static bool row_matches(const struct machine *m, const struct ir *ir, const struct row *row,
                        const struct ir_op *op, enum ir_type operand)
{
    const struct emitter *e = row->emitter;

    if (e->types != 0 && !(e->types >> op->type & 1))
        return false;
    if (e->fits != NULL && !e->fits(op, operand))
        return false;
    return row->shape.constants == 0 || ir == NULL || has_constants(m, ir, row, op);
}

const struct row *machine_row(const struct machine *m, const struct ir *ir, const struct ir_op *op,
                              enum ir_type operand)
{
    for (unsigned i = m->first[op->op]; i < m->first[op->op + 1]; i++)
        if (row_matches(m, ir, &m->rows[i], op, operand))
            return &m->rows[i];
    return NULL;
}

