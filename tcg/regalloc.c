/* Register allocation and emission, op by op.
 * SPDX-License-Identifier: MIT
 */
#include "regvalue.h"

/* -- spills ----------------------------------------------------------------------------------- */

static bool is_spill(const struct emission *e, int32_t cell)
{
    return cell >= e->machine->spill_first && cell < e->machine->spill_end;
}

static uint64_t spill_mask(enum ir_type t)
{
    return low_bits((ir_type_bytes(t) + 7) / 8);
}

/* Vectors need aligned cells: a run of bits at a multiple of its length, never across words. */
static int32_t new_spill(struct emission *e, enum ir_type t)
{
    uint64_t run = spill_mask(t);
    unsigned step = (unsigned)__builtin_popcountll(run);
    unsigned cells = (unsigned)(e->machine->spill_end - e->machine->spill_first) / 8;

    for (unsigned at = 0; at + step <= cells; at += step) {
        uint64_t *word = &e->spills_used[at / 64];

        if ((*word >> at % 64 & run) == 0) {
            *word |= run << at % 64;
            e->nspilled++;
            return e->machine->spill_first + (int32_t)at * 8;
        }
    }
    e->too_many = true;
    return e->machine->spill_first;
}

static void leave_cell(struct emission *e, struct value *v)
{
    if (is_spill(e, v->cell)) {
        unsigned at = (unsigned)(v->cell - e->machine->spill_first) / 8;
        e->spills_used[at / 64] &= ~(spill_mask(v->type) << at % 64);
        e->nspilled--;
    }
    v->cell = NO_CELL;
}

/* Integers are spilled whole, as their upper half may be known to be zero. */
static enum ir_type whole(enum ir_type t)
{
    return small_int(t) ? I64 : t;
}

static void spill(struct emission *e, struct value *v)
{
    if (v->cell != NO_CELL)
        return;
    v->cell = new_spill(e, v->type);
    e->machine->store(e, whole(v->type), v->cell, v->reg);
}

/* -- registers -------------------------------------------------------------------------------- */

static reg_set bit(reg r)
{
    return r == NO_REG ? 0 : (reg_set)1 << r;
}

/* Takes a temporary away from its value, which goes on living in a cell. */
static void evict(struct emission *e, reg r)
{
    ir_ref held = e->holds[r];

    e->holds[r] = 0;
    if (ir_is_const(held))
        return;
    struct value *v = value_of(e, held);
    spill(e, v);
    v->reg = NO_REG;
}

/* The best temporary to take: a free one, one with a constant, the one that is used last. */
static unsigned distance(const struct emission *e, reg r)
{
    ir_ref held = e->holds[r];

    if (held == 0)
        return NEVER + 2;
    return ir_is_const(held) ? NEVER + 1 : value_of(e, held)->next;
}

static reg take(struct emission *e, reg_set set)
{
    reg best = NO_REG;
    unsigned farthest = 0;

    for (set &= e->machine->temps & ~e->locked; set != 0; set &= set - 1) {
        unsigned d = distance(e, lowest(set));

        if (d > farthest) {
            farthest = d;
            best = lowest(set);
        }
    }
    if (best == NO_REG)
        unreachable("an op needs more registers than there are");
    evict(e, best);
    return best;
}

static bool is_free(const struct emission *e, reg r)
{
    return distance(e, r) > NEVER;
}

static reg_set free_temps(const struct emission *e, reg_set set)
{
    reg_set free = 0;

    for (set &= e->machine->temps & ~e->locked; set != 0; set &= set - 1)
        if (is_free(e, lowest(set)))
            free |= bit(lowest(set));
    return free;
}

static bool is_home(const struct emission *e, reg r)
{
    return r != NO_REG && !(e->machine->temps >> r & 1);
}

static void hold(struct emission *e, ir_ref r, reg in)
{
    e->holds[in] = r;
    value_of(e, r)->reg = in;
}

/* Another home that has the value. */
static reg find_home(const struct emission *e, ir_ref r)
{
    for (reg i = 0; i < MAX_REGS; i++)
        if (e->holds[i] == r && is_home(e, i))
            return i;
    return NO_REG;
}

/* The slot is about to change: who still needs the old value gets a copy. */
static void displace(struct emission *e, unsigned slot)
{
    const struct machine *m = e->machine;
    ir_ref old = e->slot_value[slot];
    reg home = m->home[slot];

    e->slot_value[slot] = 0;
    if (home != NO_REG)
        e->holds[home] = 0;
    if (old == 0)
        return;
    struct value *v = value_of(e, old);
    bool was_cell = home == NO_REG && v->cell == (int32_t)e->ir->config->slots[slot].offset;
    if (was_cell)
        v->cell = NO_CELL;
    if (v->next == NEVER || (home != NO_REG && v->reg != home) || (home == NO_REG && !was_cell))
        return;
    if (home != NO_REG)
        v->reg = find_home(e, old);
    if (v->reg != NO_REG || v->cell != NO_CELL)
        return;
    reg r = take(e, m->bank[v->type]);
    if (home != NO_REG)
        m->move(e, (enum ir_type)v->type, r, home);
    else
        m->load(e, (enum ir_type)v->type, r, (int32_t)e->ir->config->slots[slot].offset);
    hold(e, old, r);
}

reg constant_at(const struct emission *e, uint64_t value)
{
    for (reg i = 0; i < MAX_REGS; i++) {
        ir_ref r = e->holds[i];

        if (r != 0 && ir_is_const(r) && ir_value(e->ir, r) == value &&
            ir_type_is_int((enum ir_type)e->ir->consts[r].type))
            return i;
    }
    return NO_REG;
}

/* -- operands --------------------------------------------------------------------------------- */

struct assignment {
    const struct ir_op *op;
    const struct shape *shape;
    ir_ref refs[4];
    struct operand o[OPERANDS];         /* of an ABSENT one the rest is not set */
    bool has_cell; /* the one memory operand that most insns can have is taken */
    bool in_cell;                       /* so is it for both insns of an emitter that writes two */
};

static struct operand in_reg(reg r)
{
    return (struct operand){ .kind = IN_REG, .reg = r };
}

/* After the op, is the value still needed, or before that by an operand elsewhere than in r? */
static bool needed_beside(const struct emission *e, const struct assignment *a, ir_ref held, reg r)
{
    for (unsigned k = 0; k < a->shape->operands; k++)
        if (same(e, a->refs[k]) == held &&
            (e->next[e->at][k] != NEVER || a->shape->operand[k].regs != bit(r)))
            return true;
    return value_of(e, held)->next != e->at;
}

/* Frees a register that the op is fixed to, or clobbers. What it held may stay to be used as
 * operand. */
static void vacate(struct emission *e, const struct assignment *a, reg r)
{
    ir_ref held = e->holds[r];

    e->holds[r] = 0;
    if (held == 0 || ir_is_const(held) || !needed_beside(e, a, held, r))
        return;
    struct value *v = value_of(e, held);
    reg_set free = free_temps(e, e->machine->bank[v->type] & ~a->shape->fixed);
    if (v->cell != NO_CELL) {
        v->reg = NO_REG;
    } else if (free != 0) {
        hold(e, held, lowest(free));
        e->machine->move(e, (enum ir_type)v->type, lowest(free), r);
    } else {
        spill(e, v);
        v->reg = NO_REG;
    }
}

static void bring(struct emission *e, ir_ref ref, reg r)
{
    const struct machine *m = e->machine;

    if (ir_is_const(ref)) {
        m->constant(e, (enum ir_type)e->ir->consts[ref].type, r, ir_value(e->ir, ref));
        return;
    }
    const struct value *v = value_of(e, same(e, ref));
    if (v->reg != NO_REG)
        m->move(e, (enum ir_type)v->type, r, v->reg);
    else
        m->load(e, is_spill(e, v->cell) ? whole(v->type) : (enum ir_type)v->type, r, v->cell);
}

static void bring_fixed(struct emission *e, struct assignment *a, const ir_ref *content)
{
    for (unsigned k = 0; k < a->shape->operands; k++) {
        reg_set set = a->shape->operand[k].regs;

        if (a->refs[k] == 0 || !single(set) || !(set & a->shape->fixed) ||
            a->o[k + 1].kind != ABSENT)
            continue;
        reg r = lowest(set);
        if (content[r] != same(e, a->refs[k]))
            bring(e, a->refs[k], r);
        a->o[k + 1] = in_reg(r);
    }
}

static void fix_registers(struct emission *e, struct assignment *a)
{
    ir_ref content[MAX_REGS];

    memcpy(content, e->holds, sizeof(content));
    for (reg_set s = a->shape->fixed; s != 0; s &= s - 1)
        vacate(e, a, lowest(s));
    e->locked |= a->shape->fixed;
    bring_fixed(e, a, content);
}

static reg constant_in(const struct emission *e, ir_ref ref, reg_set set)
{
    for (; set != 0; set &= set - 1)
        if (e->holds[lowest(set)] == ref)
            return lowest(set);
    return NO_REG;
}

static void resolve_constant(struct emission *e, struct assignment *a, unsigned k, reg_set set)
{
    reg r = constant_in(e, a->refs[k], set);

    if (r == NO_REG) {
        r = take(e, set);
        bring(e, a->refs[k], r);
        e->holds[r] = a->refs[k];
    }
    e->locked |= bit(r);
    a->o[k + 1] = in_reg(r);
}

/* A value that is not in a register where it may be. */
static void resolve_value(struct emission *e, struct assignment *a, unsigned k, reg_set set)
{
    const struct place *p = &a->shape->operand[k];
    ir_ref ref = same(e, a->refs[k]);
    struct value *v = value_of(e, ref);

    if (v->reg != NO_REG && set >> v->reg & 1) {        /* by now: the same value twice */
        a->o[k + 1] = in_reg(v->reg);
    } else if (p->cell && v->cell != NO_CELL && !(a->has_cell && p->only_cell) && !a->in_cell) {
        a->has_cell |= p->only_cell;
        a->o[k + 1] = (struct operand){ .kind = IN_CELL, .cell = v->cell };
        return;
    } else {
        reg r = take(e, set);
        bring(e, ref, r);
        if (v->reg == NO_REG)
            hold(e, ref, r);
        a->o[k + 1] = in_reg(r);
    }
    e->locked |= bit(a->o[k + 1].reg);
}

/* Is the operand where it may be, without doing anything? */
static inline bool is_present(struct emission *e, struct assignment *a, unsigned k, reg_set set)
{
    ir_ref ref = a->refs[k];

    if (ir_is_const(ref)) {
        if (!place_admits(e->machine, e->ir, &a->shape->operand[k], a->op, ref))
            return false;
        a->o[k + 1].kind = IMMEDIATE;
        a->o[k + 1].imm = ir_value(e->ir, ref);
        return true;
    }
    reg r = operand_value(e, ref)->reg;
    if (r == NO_REG || !(set >> r & 1))
        return false;
    a->o[k + 1].kind = IN_REG;
    a->o[k + 1].reg = r;
    e->locked |= bit(r);
    return true;
}

/* First those that are there, so that making room for the others leaves them alone. */
static void resolve(struct emission *e, struct assignment *a)
{
    const struct shape *s = a->shape;
    unsigned missing = 0;

    for (unsigned read = s->read; read != 0; read &= read - 1) {
        unsigned k = lowest(read);

        if (a->refs[k] != 0 && a->o[k + 1].kind == ABSENT &&
            !is_present(e, a, k, s->operand[k].regs & ~s->fixed))
            missing |= 1u << k;
    }
    for (; missing != 0; missing &= missing - 1) {
        unsigned k = lowest(missing);
        reg_set set = s->operand[k].regs & ~s->fixed;

        if (ir_is_const(a->refs[k]))
            resolve_constant(e, a, k, set);
        else
            resolve_value(e, a, k, set);
    }
}

static void take_beside(struct emission *e, struct assignment *a)
{
    for (unsigned n = 0; n < 2 && a->shape->beside[n] != 0; n++) {
        reg r = take(e, a->shape->beside[n] & ~a->shape->fixed);

        e->locked |= bit(r);
        a->o[5 + n] = in_reg(r);
    }
}

/* -- results ---------------------------------------------------------------------------------- */

/* Operands whose last use this was give their registers back. */
static void release_operands(struct emission *e, const struct assignment *a)
{
    const uint16_t *next = e->next[e->at];

    for (unsigned read = a->shape->read; read != 0; read &= read - 1) {
        unsigned k = lowest(read);

        if (ir_is_const(a->refs[k]))
            continue;
        ir_ref r = same(e, a->refs[k]);
        struct value *v = value_of(e, r);
        v->next = next[k];
        if (next[k] != NEVER || v->reg == NO_REG || is_home(e, v->reg))
            continue;
        if (e->holds[v->reg] == r)
            e->holds[v->reg] = 0;
        v->reg = NO_REG;
    }
}

/* Their cells are read by the op itself, so these are free only after it. */
static void release_cells(struct emission *e, const struct assignment *a)
{
    if (likely(e->nspilled == 0))
        return;
    for (unsigned k = 0; k < a->shape->operands; k++) {
        if (ir_is_const(a->refs[k]))
            continue;
        struct value *v = value_of(e, same(e, a->refs[k]));
        if (v->next == NEVER && is_spill(e, v->cell))
            leave_cell(e, v);
    }
}

static reg_set apart_from_result(const struct assignment *a)
{
    reg_set s = 0;

    if (!a->shape->apart)
        return 0;
    for (unsigned k = 0; k < a->shape->operands; k++)
        if (a->shape->operand[k].apart && a->o[k + 1].kind == IN_REG)
            s |= bit(a->o[k + 1].reg);
    for (unsigned n = 5; n < OPERANDS; n++)
        if (a->o[n].kind == IN_REG)
            s |= bit(a->o[n].reg);
    return s;
}

/* Would the home's old value need a temporary, and all of them have operands? */
static bool stuck(const struct emission *e, unsigned slot)
{
    ir_ref old = e->slot_value[slot];
    const struct value *v = old == 0 ? NULL : value_of(e, old);

    return v != NULL && v->next != NEVER &&
           (e->machine->bank[v->type] & e->machine->temps & ~e->locked) == 0;
}

/* Can the value be computed in the home of the slot that it will be put in? */
static bool take_wish(struct emission *e, struct assignment *a, struct value *v, reg_set set)
{
    reg home = v->want < 0 ? NO_REG : e->machine->home[v->want];

    if (home == NO_REG || !(set >> home & 1) || stuck(e, (unsigned)v->want))
        return false;
    displace(e, (unsigned)v->want);
    e->slot_value[v->want] = ref_at(e->at);
    a->o[0] = in_reg(home);
    return true;
}

/* A temporary of an operand that ends here, a's first: two-address insns then need no move. */
static reg reusable(const struct emission *e, const struct assignment *a, reg_set set)
{
    for (unsigned k = 1; k <= 4; k++)
        if (a->o[k].kind == IN_REG && set >> a->o[k].reg & 1 && is_free(e, a->o[k].reg))
            return a->o[k].reg;
    return NO_REG;
}

static void place_result(struct emission *e, struct assignment *a)
{
    struct value *v = &e->values[e->at];
    reg_set avoid = apart_from_result(a);
    reg_set set = a->shape->result.regs & ~avoid;

    if (a->o[0].kind != ABSENT)
        return;
    if (single(a->shape->result.regs & a->shape->fixed) && single(a->shape->result.regs)) {
        a->o[0] = in_reg(lowest(a->shape->result.regs));
    } else if (!take_wish(e, a, v, set)) {
        e->locked = avoid | (a->shape->fixed & ~set);
        reg r = reusable(e, a, set & e->machine->temps & ~a->shape->fixed);
        a->o[0] = in_reg(r != NO_REG ? r : take(e, set & ~a->shape->fixed));
    }
    e->holds[a->o[0].reg] = 0;
    if (v->next != NEVER)
        hold(e, ref_at(e->at), a->o[0].reg);
}

/* -- read-modify-write ------------------------------------------------------------------------ */

/* slot = slot op b, of a slot that lives in its cell and with nobody else interested: one insn. */
static bool modifies_cell(const struct emission *e, const struct ir_op *op, unsigned k)
{
    const struct value *v = &e->values[e->at];
    ir_ref r = k == 0 ? op->a : op->b;

    if (v->next != v->put || e->next[v->put][0] != NEVER || ir_is_const(r) ||
        e->next[e->at][k] != NEVER)
        return false;
    const struct ir_slot *slot = &e->ir->config->slots[v->want];
    const struct value *a = value_of(e, same(e, r));
    return slot->type == op->type && e->slot_value[v->want] == same(e, r) &&
           a->cell == (int32_t)slot->offset;
}

static void swap_operands(struct emission *e, struct ir_op *op)
{
    ir_ref a = op->a;
    uint16_t next = e->next[e->at][0];

    op->a = op->b;
    op->b = a;
    e->next[e->at][0] = e->next[e->at][1];
    e->next[e->at][1] = next;
}

static void try_in_cell(struct emission *e, struct ir_op *op, struct assignment *a)
{
    struct value *v = &e->values[e->at];

    if (v->want < 0 || e->machine->home[v->want] != NO_REG)
        return;
    if (ir_op_traits[op->op] & COMMUTE && modifies_cell(e, op, 1))
        swap_operands(e, op);
    if (!modifies_cell(e, op, 0) || same(e, op->a) == same(e, op->b))
        return;
    int32_t cell = (int32_t)e->ir->config->slots[v->want].offset;
    a->in_cell = true;
    a->o[0] = a->o[1] = (struct operand){ .kind = IN_CELL, .cell = cell };
    e->slot_value[v->want] = ref_at(e->at);
    v->cell = cell;
}

/* -- the forward pass ------------------------------------------------------------------------- */

/* What a helper may change must be in spill cells, if it is needed later. */
static void save_value(struct emission *e, ir_ref ref)
{
    struct value *v = value_of(e, ref);

    if (!is_spill(e, v->cell)) {
        if (v->reg == NO_REG) {
            reg r = take(e, e->machine->bank[v->type]);

            bring(e, ref, r);
            hold(e, ref, r);
        }
        v->cell = NO_CELL;
        spill(e, v);
    }
    if (is_home(e, v->reg))
        v->reg = NO_REG;
}

static bool used_after(const struct emission *e, const struct assignment *a, ir_ref r)
{
    for (unsigned k = 0; k < a->shape->operands; k++)
        if (same(e, a->refs[k]) == r)
            return e->next[e->at][k] != NEVER;
    return value_of(e, r)->next != NEVER;
}

static void save_slots(struct emission *e, const struct assignment *a)
{
    for (unsigned s = 0; s < e->ir->config->nslots; s++) {
        ir_ref r = e->slot_value[s];

        if (r != 0 && used_after(e, a, r))
            save_value(e, r);
    }
}

static void forget_state(struct emission *e)
{
    forget_slots(e);
    for (reg r = 0; r < MAX_REGS; r++)
        if (is_home(e, r))
            e->holds[r] = 0;
}

/* Constant 0 stands for no operand and is VOID. */
static inline const struct row *row_of(const struct emission *e, const struct ir_op *op)
{
    const struct machine *m = e->machine;
    unsigned only = m->only[op->op][op->type];

    return only != 0 ? &m->rows[only - 1] : machine_row(m, e->ir, op, ir_type_of(e->ir, op->a));
}

/* Clearing all of it would take longer than the rest. */
static void begin_assignment(struct assignment *a, const struct ir_op *op, const struct shape *s)
{
    a->op = op;
    a->shape = s;
    a->has_cell = a->in_cell = false;
    for (unsigned i = 0; i < OPERANDS; i++)
        a->o[i].kind = ABSENT;
}

static void emit_op(struct emission *e, struct ir_op *op)
{
    const struct row *row = row_of(e, op);
    bool changes_state = op->op == IR_call && ir_traits(e->ir, op) & STATE;
    struct assignment a;

    if (row == NULL)
        unreachable(ir_ops[op->op].name);
    begin_assignment(&a, op, &row->shape);
    e->locked = 0;
    if (row->shape.result.cell)
        try_in_cell(e, op, &a);
    memcpy(a.refs, &op->a, sizeof(a.refs));
    if (changes_state)
        save_slots(e, &a);
    if (row->shape.fixed != 0)
        fix_registers(e, &a);
    resolve(e, &a);
    take_beside(e, &a);
    release_operands(e, &a);
    if (row->shape.result.regs != 0)
        place_result(e, &a);
    row->emitter->emit(e, op, a.o);
    release_cells(e, &a);
    if (changes_state)
        forget_state(e);
}

static void put_constant(struct emission *e, const struct ir_op *op)
{
    const struct machine *m = e->machine;
    reg home = m->home[op->aux];
    int32_t cell = (int32_t)e->ir->config->slots[op->aux].offset;
    uint64_t value = ir_value(e->ir, op->a);

    displace(e, op->aux);
    if (home != NO_REG) {
        m->constant(e, (enum ir_type)op->type, home, value);
        e->holds[home] = op->a;
    } else if (!m->store_constant(e, (enum ir_type)op->type, cell, value)) {
        reg r = constant_in(e, op->a, m->bank[op->type]);

        if (r == NO_REG) {
            r = take(e, m->bank[op->type]);
            m->constant(e, (enum ir_type)op->type, r, value);
            e->holds[r] = op->a;
        }
        m->store(e, (enum ir_type)op->type, cell, r);
    }
}

static void put_in_home(struct emission *e, const struct ir_op *op, ir_ref ref, reg home)
{
    struct value *v = value_of(e, ref);

    displace(e, op->aux);
    bring(e, ref, home);
    if (!fits_slot(e, v, op->aux))
        return;
    e->holds[home] = ref;
    if (is_home(e, v->reg))
        return;
    if (v->reg != NO_REG)
        e->holds[v->reg] = 0;
    v->reg = home;
}

/* Does the cell, which has the slot's type, hold all of the value? */
static bool whole_in_cell(const struct ir_op *put, const struct value *v)
{
    unsigned bytes = ir_type_bytes((enum ir_type)put->type);

    return bytes >= ir_type_bytes((enum ir_type)v->type) && (bytes >= 8 || !v->wide);
}

static void put_in_cell(struct emission *e, const struct ir_op *op, ir_ref ref)
{
    struct value *v = value_of(e, ref);
    int32_t cell = (int32_t)e->ir->config->slots[op->aux].offset;

    displace(e, op->aux);
    if (v->reg == NO_REG) {
        reg r = take(e, e->machine->bank[v->type]);
        bring(e, ref, r);
        hold(e, ref, r);
    }
    e->machine->store(e, (enum ir_type)op->type, cell, v->reg);
    if (whole_in_cell(op, v)) {
        leave_cell(e, v);
        v->cell = cell;
    }
}

static void put_value(struct emission *e, const struct ir_op *op)
{
    ir_ref ref = same(e, op->a);
    struct value *v = value_of(e, ref);
    reg home = e->machine->home[op->aux];

    if (e->slot_value[op->aux] != ref) {
        e->locked = bit(v->reg);
        if (home != NO_REG)
            put_in_home(e, op, ref, home);
        else
            put_in_cell(e, op, ref);
        e->slot_value[op->aux] = ref;
    }
    v->next = e->next[e->at][0];
    if (v->next != NEVER)
        return;
    if (v->reg != NO_REG && !is_home(e, v->reg)) {
        e->holds[v->reg] = 0;
        v->reg = NO_REG;
    }
    if (is_spill(e, v->cell))
        leave_cell(e, v);
}

static void emit_put(struct emission *e, const struct ir_op *op)
{
    e->locked = 0;
    if (ir_is_const(op->a))
        put_constant(e, op);
    else
        put_value(e, op);
}

static void emit_get(struct emission *e, const struct ir_op *op)
{
    ir_ref self = ref_at(e->at);
    reg home = e->machine->home[op->aux];

    if (home != NO_REG)
        hold(e, self, home);
    else
        value_of(e, self)->cell = (int32_t)e->ir->config->slots[op->aux].offset;
    e->slot_value[op->aux] = self;
}

static void place_label(struct emission *e, const struct ir_op *op)
{
    unsigned label = (unsigned)op->imm;

    memset(e->holds, 0, sizeof(e->holds));
    memset(e->spills_used, 0, sizeof(e->spills_used));
    e->nspilled = 0;
    forget_slots(e);
    if (op->aux & LABEL_LOOP)
        e->machine->align(e->code);
    e->label_at[label] = (uint32_t)e->code->at;
    if (op->aux & LABEL_WORDS)
        e->words = FAULT_WORDS;
}

static void emit_any(struct emission *e, struct ir_op *op)
{
    switch (op->op) {
    case IR_get: emit_get(e, op); break;
    case IR_put: emit_put(e, op); break;
    case IR_label: place_label(e, op); break;
    default: emit_op(e, op);
    }
}

void emit_begin(struct emission *e)
{
    struct arena *arena = e->ir->arena;
    uint32_t count = e->ir->count;

    e->values = (struct value *)arena_alloc(arena, (count + 1) * sizeof(*e->values)) + 1;
    e->todo_end = (uint16_t *)arena_alloc(arena, count * sizeof(*e->todo)) + count;
    e->next = arena_alloc(arena, count * sizeof(*e->next));
    e->out->faults = arena_alloc(arena, count * sizeof(*e->out->faults));
    e->out->exits = arena_alloc(arena, MOST_EXITS * count * sizeof(*e->out->exits));
    e->slot_value = arena_alloc(arena, e->ir->config->nslots * sizeof(*e->slot_value));
    if (e->ir->nlabels != 0) {
        e->label_at = arena_alloc(arena, e->ir->nlabels * sizeof(*e->label_at));
        memset(e->label_at, 0xff, e->ir->nlabels * sizeof(*e->label_at));
    }
    memset(e->holds, 0, sizeof(e->holds));
    memset(e->spills_used, 0, sizeof(e->spills_used));
    e->nspilled = 0;
    e->cold = NULL;
    e->now = NULL;
    e->cold_end = &e->cold;
    find_values(e);
    find_uses(e);
    forget_slots(e);
}

void emit_ops(struct emission *e)
{
    for (const uint16_t *i = e->todo; i < e->todo_end && !e->code->overflow; i++) {
        e->at = *i;
        emit_any(e, &e->ir->ops[*i]);
    }
    for (uint32_t i = 0; i < e->nfixups && !e->code->overflow; i++)
        e->patch(e, e->fixups[i].field, e->label_at[e->fixups[i].label]);
}

bool result_used(const struct emission *e)
{
    return e->values[e->at].next != NEVER;
}

