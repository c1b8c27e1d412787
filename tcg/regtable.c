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
            s->beside[n++] = set;
    }
    return at;
}

static struct shape parse_shape(const struct machine *m, const char *at)
{
    struct shape s = { 0 };
    struct place *places[] = { &s.result, &s.operand[0], &s.operand[1], &s.operand[2],
                               &s.operand[3] };

    for (unsigned n = 0; *at != '\0';) {
        if (*at == ' ')
            at++;
        else if (*at == '/')
            at = parse_beside(m, at + 1, &s);
        else
            at = parse_place(m, at, places[n++]);
    }
    for (unsigned k = 0; k < countof(places); k++)
        if (single(places[k]->regs & m->temps) && single(places[k]->regs))
            s.fixed |= places[k]->regs;
    return s;
}

static unsigned count_rows(const struct machine *m)
{
    unsigned n = 0;

    for (const struct emitter *const *t = m->tables; *t != NULL; t++)
        for (const struct emitter *e = *t; e->op != IR_none; e++)
            n++;
    return n;
}

void machine_init(struct machine *m)
{
    struct row *rows = alloc((count_rows(m) + 1) * sizeof(*rows));
    unsigned n = 0;

    for (unsigned op = 0; op < IR_OPS; op++) {
        m->first[op] = (uint16_t)n;
        for (const struct emitter *const *t = m->tables; *t != NULL; t++)
            for (const struct emitter *e = *t; e->op != IR_none; e++)
                if (e->op == op && (e->needs & ~m->features) == 0)
                    rows[n++] = (struct row){ parse_shape(m, e->classes), e };
    }
    m->first[IR_OPS] = (uint16_t)n;
    m->rows = rows;
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

static bool row_matches(const struct machine *m, const struct ir *ir, const struct row *row,
                        const struct ir_op *op, enum ir_type operand)
{
    const struct emitter *e = row->emitter;
    const ir_ref refs[4] = { op->a, op->b, op->c, op->d };

    if (e->types != 0 && !(e->types >> op->type & 1))
        return false;
    if (e->fits != NULL && !e->fits(op, operand))
        return false;
    for (unsigned k = 0; ir != NULL && k < 4; k++) {
        const struct place *p = &row->shape.operand[k];

        if (p->regs == 0 && !p->skip && p->immediates[0] != 0 && refs[k] != 0 &&
            !place_admits(m, ir, p, op, refs[k]))
            return false;
    }
    return true;
}

const struct row *machine_row(const struct machine *m, const struct ir *ir, const struct ir_op *op,
                              enum ir_type operand)
{
    for (unsigned i = m->first[op->op]; i < m->first[op->op + 1]; i++)
        if (row_matches(m, ir, &m->rows[i], op, operand))
            return &m->rows[i];
    return NULL;
}

