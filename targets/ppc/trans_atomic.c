/* Reservations and atomic memory operations: Power ISA, Book II chapter 4.5 and 4.6.
 * SPDX-License-Identifier: MIT
 *
 * ppc.h says how reservations work.
 */
#include "cr.h"

#include "targets/ppc/ppc_system.decode.h"

/* t->local[LOCAL_RESERVED]: what stcx. needs of the larx that started the block. */
struct loaded {
    uint16_t valid, address, value, memop;
};
static_assert(sizeof(struct loaded) == sizeof(uint64_t), "one note of struct trans");

static struct loaded loaded(const struct trans *t)
{
    struct loaded l;

    memcpy(&l, &t->local[LOCAL_RESERVED], sizeof(l));
    return l;
}

static void set_loaded(struct trans *t, struct loaded l)
{
    memcpy(&t->local[LOCAL_RESERVED], &l, sizeof(l));
}

static enum ir_type access_type(int64_t memop) { return memop == M_8 ? I64 : I32; }

static ir_ref address_of(struct trans *t, int64_t ra, int64_t rb)
{
    return ir_binary(t->ir, IR_add, t->word, r_or_0(t, ra), r(t, rb));
}

/* rt = memory[ra + rb], reserved. A block of its own, so that the store falls into the same one. */
bool trans_larx(struct trans *t, const struct args_larx *a)
{
    unsigned memop = ordered(t, a->memop) | M_ALIGN;

    if (t->pc != t->first_pc) {
        ir_exit_to(t->ir, t->pc, JUMP, 0);
        t->done = true;
        return true;
    }
    ir_ref address = address_of(t, a->ra, a->rb);
    ir_ref v = ir_load(t->ir, access_type(a->memop), address, 0, memop);
    ir_state_store(t->ir, CELL(reserve_at), wide(t, address));
    ir_state_store(t->ir, CELL(reserve_value), wide(t, v));
    set_loaded(t, (struct loaded){ 1, address, v, (uint16_t)memop });
    set_r(t, a->rt, widen(t, v));
    return true;
}

/* Is all between the load and here free of memory accesses, calls and labels? */
static bool is_undisturbed(const struct trans *t, struct loaded l)
{
    for (uint32_t i = l.value - IR_FIRST_OP + 1u; i < t->ir->count; i++)
        if (t->ir->ops[i].op == IR_label ||
            (ir_ops[t->ir->ops[i].op].traits & (READS | WRITES | CALL)))
            return false;
    return true;
}

/* CR0 = 0 0 stored SO: EQ if old and expected are equal. */
static void set_result(struct trans *t, ir_ref old, ir_ref expected)
{
    ir_ref stored = ir_setcc(t->ir, I32, CC_EQ, old, expected);
    ir_ref so = t->flags & PPC_FLAG_SO ? ir_get(t->ir, SLOT_SO) : ir_const(t->ir, I32, 0);

    cr_set_field(t, 0,
                 ir_binary(t->ir, IR_or, I32,
                           ir_binary(t->ir, IR_shl, I32, stored, ir_const(t->ir, I32, 1)), so));
}

static ir_ref value_of(struct trans *t, int64_t rs, int64_t memop)
{
    return ir_trunc(t->ir, access_type(memop), r(t, rs));
}

/* The load was in another block, or other accesses were between. */
static void store_if_same(struct trans *t, const struct args_stcx *a, unsigned memop)
{
    unsigned other = ir_label(t->ir), end = ir_label(t->ir);
    enum ir_type type = access_type(a->memop);
    ir_ref zero = ir_const(t->ir, type, 0), one = ir_const(t->ir, type, 1);

    ir_brcc(t->ir, CC_NE, ir_state_load(t->ir, I64, CELL(reserve_at)),
            wide(t, address_of(t, a->ra, a->rb)), other);
    ir_ref expected = ir_trunc(t->ir, type, ir_state_load(t->ir, I64, CELL(reserve_value)));
    set_result(t,
               ir_cas(t->ir, type, address_of(t, a->ra, a->rb), expected,
                      value_of(t, a->rt, a->memop), memop),
               expected);
    ir_br(t->ir, end);
    ir_place(t->ir, other);
    set_result(t, zero, one);
    ir_place(t->ir, end);
    ir_state_store(t->ir, CELL(reserve_at), ir_const(t->ir, I64, PPC_NO_RESERVATION));
}

/* if (still reserved) memory[ra + rb] = rs; CR0.EQ tells */
bool trans_stcx(struct trans *t, const struct args_stcx *a)
{
    struct loaded l = loaded(t);
    unsigned memop = ordered(t, a->memop) | M_ALIGN;
    ir_ref address = address_of(t, a->ra, a->rb);

    set_loaded(t, (struct loaded){ 0 });
    if (!l.valid || l.address != address || l.memop != memop || !is_undisturbed(t, l)) {
        store_if_same(t, a, memop);
        return true;
    }
    ir_ref old =
        ir_cas(t->ir, access_type(a->memop), address, l.value, value_of(t, a->rt, a->memop), memop);
    ir_state_store(t->ir, CELL(reserve_at), ir_const(t->ir, I64, PPC_NO_RESERVATION));
    set_result(t, old, l.value);
    return true;
}

/* -- atomic memory operations: function codes of figures 4 and 5 ---------------------------------
 */

static const uint8_t functions[16] = {
    IR_amo_add,  IR_amo_xor,  IR_amo_or,   IR_amo_and,  IR_amo_umax,
    IR_amo_smax, IR_amo_umin, IR_amo_smin, IR_amo_xchg,
};

/* rt = memory[ra] before the operation with rt + 1. TODO(compare and swap not equal, fetch and
 * increment bounded or equal, fetch and decrement bounded: 16, 24, 25, 28) */
bool trans_lat(struct trans *t, const struct args_amo *a)
{
    unsigned memop = ordered(t, a->memop) | M_ALIGN;
    enum ir_type type = access_type(a->memop);

    if (a->fc >= (int64_t)countof(functions) || !functions[a->fc]) {
        log_to(LOG_TODO, "todo: insn %08x at 0x%llx\n", t->raw, (unsigned long long)t->pc);
        return false;
    }
    ir_ref operand = ir_trunc(t->ir, type, r(t, (a->rt + 1) & 31));
    ir_ref old =
        ir_amo(t->ir, (enum ir_opcode)functions[a->fc], type, r_or_0(t, a->ra), operand, memop);
    set_r(t, a->rt, widen(t, old));
    return true;
}

/* Without a result; TODO(store twin: 24) */
bool trans_stat(struct trans *t, const struct args_amo *a)
{
    unsigned memop = ordered(t, a->memop) | M_ALIGN;
    enum ir_type type = access_type(a->memop);

    if (a->fc >= 8) {
        log_to(LOG_TODO, "todo: insn %08x at 0x%llx\n", t->raw, (unsigned long long)t->pc);
        return false;
    }
    ir_amo(t->ir, (enum ir_opcode)functions[a->fc], type, r_or_0(t, a->ra),
           ir_trunc(t->ir, type, r(t, a->rt)), memop);
    return true;
}
