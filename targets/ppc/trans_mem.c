/* Fixed-point loads and stores: Power ISA, Book I chapter 3.3.1 to 3.3.7.
 * SPDX-License-Identifier: MIT
 */
#include "ppc.h"

#include "targets/ppc/ppc_mem.decode.h"

/* Where the access is, and for forms with update what RA becomes. */
struct place {
    ir_ref base;
    int32_t offset;
    int64_t ra;
    ir_ref updated;
};

static struct place place_d(struct trans *t, int64_t ra, int64_t offset, int64_t update)
{
    struct place p = { r_or_0(t, ra), (int32_t)offset, ra, 0 };

    if (update)
        p.updated = ir_binary_imm(t->ir, IR_add, t->word, p.base, (uint64_t)offset);
    return p;
}

static struct place place_x(struct trans *t, int64_t ra, int64_t rb, int64_t update)
{
    ir_ref sum = ir_binary(t->ir, IR_add, t->word, r_or_0(t, ra), r(t, rb));

    return (struct place){ sum, 0, ra, update ? sum : 0 };
}

/* RA is the register that is loaded, or none: invalid forms. */
static bool is_invalid_update(int64_t update, int64_t ra, int64_t rt)
{
    return update && (ra == 0 || ra == rt);
}

/* -- one register ------------------------------------------------------------------------------ */

/* After the access, which may fault. */
static void load(struct trans *t, struct place p, int64_t rt, int64_t memop)
{
    ir_ref v = ir_load(t->ir, t->word, p.base, p.offset, ordered(t, memop));

    if (p.updated)
        set_r(t, p.ra, p.updated);
    set_r(t, rt, v);
}

static void store(struct trans *t, struct place p, int64_t rs, int64_t memop)
{
    ir_store(t->ir, p.base, p.offset, r(t, rs), ordered(t, memop));
    if (p.updated)
        set_r(t, p.ra, p.updated);
}

bool trans_load(struct trans *t, const struct args_d *a)
{
    if (is_invalid_update(a->update, a->ra, a->rt))
        return false;
    load(t, place_d(t, a->ra, a->imm, a->update), a->rt, a->memop);
    return true;
}

bool trans_store(struct trans *t, const struct args_d *a)
{
    if (is_invalid_update(a->update, a->ra, -1))
        return false;
    store(t, place_d(t, a->ra, a->imm, a->update), a->rt, a->memop);
    return true;
}

bool trans_load_x(struct trans *t, const struct args_x *a)
{
    if (is_invalid_update(a->update, a->ra, a->rt))
        return false;
    load(t, place_x(t, a->ra, a->rb, a->update), a->rt, a->memop);
    return true;
}

bool trans_store_x(struct trans *t, const struct args_x *a)
{
    if (is_invalid_update(a->update, a->ra, -1))
        return false;
    store(t, place_x(t, a->ra, a->rb, a->update), a->rt, a->memop);
    return true;
}

/* -- quadwords: an even register and the next; the first is the high half ---------------------- */

bool trans_load_quad(struct trans *t, const struct args_dq *a)
{
    if (a->rt % 2 || a->rt == a->ra)
        return false;
    ir_ref v = ir_load(t->ir, I128, r_or_0(t, a->ra), (int32_t)a->imm, ordered(t, M_16));
    set_r(t, a->rt, ir_unary(t->ir, IR_high, I64, v));
    set_r(t, a->rt + 1, ir_unary(t->ir, IR_low, I64, v));
    return true;
}

bool trans_store_quad(struct trans *t, const struct args_dq *a)
{
    if (a->rt % 2)
        return false;
    ir_ref v = ir_binary(t->ir, IR_pack, I128, r(t, a->rt + 1), r(t, a->rt));
    ir_store(t->ir, r_or_0(t, a->ra), (int32_t)a->imm, v, ordered(t, M_16));
    return true;
}

/* -- several registers ------------------------------------------------------------------------- */

/* RT to 31. One that faults in the middle begins again, so the base must not be among them. */
bool trans_load_many(struct trans *t, const struct args_d *a)
{
    if (a->ra >= a->rt)
        return false;
    for (int64_t n = a->rt; n < 32; n++)
        load(t, place_d(t, a->ra, a->imm + 4 * (n - a->rt), 0), n, a->memop);
    return true;
}

bool trans_store_many(struct trans *t, const struct args_d *a)
{
    for (int64_t n = a->rt; n < 32; n++)
        store(t, place_d(t, a->ra, a->imm + 4 * (n - a->rt), 0), n, a->memop);
    return true;
}

/* Strings of bytes in the low words of registers from RT on, 0 after 31; 0 bytes mean 32. */
static void string(struct trans *t, unsigned helper, int64_t rt, ir_ref address, ir_ref count)
{
    ir_call(t->ir, helper, wide(t, address), wide(t, count), ir_const(t->ir, I64, (uint64_t)rt), 0);
}

static ir_ref imm_count(struct trans *t, int64_t nb)
{
    return ir_const(t->ir, I64, nb ? (uint64_t)nb : 32);
}

/* The base register must not be among those that are loaded. */
static bool overlaps(int64_t ra, int64_t rt, int64_t bytes)
{
    int64_t count = (bytes + 3) / 4;

    return ra && ((ra - rt) & 31) < count;
}

bool trans_load_string_imm(struct trans *t, const struct args_swi *a)
{
    if (t->target->big_endian == false || overlaps(a->ra, a->rt, a->nb ? a->nb : 32))
        return false;
    string(t, HELP_load_string, a->rt, r_or_0(t, a->ra), imm_count(t, a->nb));
    return true;
}

bool trans_store_string_imm(struct trans *t, const struct args_swi *a)
{
    if (t->target->big_endian == false)
        return false;
    string(t, HELP_store_string, a->rt, r_or_0(t, a->ra), imm_count(t, a->nb));
    return true;
}

static ir_ref xer_count(struct trans *t)
{
    return ir_zext(t->ir, I64, 32, ir_state_load(t->ir, I32, CELL(string_bytes)));
}

bool trans_load_string(struct trans *t, const struct args_x *a)
{
    if (t->target->big_endian == false)
        return false;
    string(t, HELP_load_string, a->rt, place_x(t, a->ra, a->rb, 0).base, xer_count(t));
    return true;
}

bool trans_store_string(struct trans *t, const struct args_x *a)
{
    if (t->target->big_endian == false)
        return false;
    string(t, HELP_store_string, a->rt, place_x(t, a->ra, a->rb, 0).base, xer_count(t));
    return true;
}
