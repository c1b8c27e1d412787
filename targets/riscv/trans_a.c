/* Atomics: Unprivileged ISA 20240411, chapters 14 to 18. riscv.h says how LR and SC work.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#include "targets/riscv/rv_a.decode.h"

#define CELL(member) ((unsigned)offsetof(struct riscv, member))

/* t->local[0]: what an SC needs of the LR that started the block. */
struct reserved { uint16_t valid, address, value, memop; };
static_assert(sizeof(struct reserved) == sizeof(uint64_t), "one note of struct trans");

static struct reserved reserved(const struct trans *t)
{
    struct reserved r;

    memcpy(&r, &t->local[0], sizeof(r));
    return r;
}

static void set_reserved(struct trans *t, struct reserved r)
{
    memcpy(&t->local[0], &r, sizeof(r));
}

/* aq and rl as memop bits; misaligned atomics fault. */
static unsigned ordered(const struct args_amo *a)
{
    return (unsigned)a->memop | M_ALIGN | (a->aq ? M_ACQUIRE : 0) | (a->rl ? M_RELEASE : 0);
}

/* -- load-reserved, store-conditional --------------------------------------------------------- */

static ir_ref memop_const(struct trans *t, uint64_t v) { return ir_const(t->ir, I64, v); }

static void lr_versioned(struct trans *t, const struct args_amo *a)
{
    ir_ref v = ir_call(t->ir, HELP_lr, riscv_widen(t, x(t, a->rs1)),
                       memop_const(t, (uint64_t)a->memop), 0, 0);

    set_x(t, a->rd, riscv_narrow(t, v));
}

/* rd = memory[rs1], reserved. A block of its own, so that the SC falls into the same one. */
bool trans_lr(struct trans *t, const struct args_amo *a)
{
    if (t->pc != t->first_pc) {
        ir_exit_to(t->ir, t->pc, JUMP, 0);
        t->done = true;
        return true;
    }
    if (riscv_versions()) {
        lr_versioned(t, a);
        return true;
    }
    ir_ref address = x(t, a->rs1);
    ir_ref value = ir_load(t->ir, t->word, address, 0, ordered(a));
    ir_state_store(t->ir, CELL(reserve_at), riscv_widen(t, address));
    ir_state_store(t->ir, CELL(reserve_value), riscv_widen(t, value));
    set_x(t, a->rd, value);
    set_reserved(t, (struct reserved){ 1, address, value, (uint16_t)a->memop });
    return true;
}

/* Is all between the LR's load and here free of memory accesses, calls and labels (behind which
 * refs are not live)? */
static bool is_undisturbed(const struct trans *t, struct reserved r)
{
    for (uint32_t i = r.value - IR_FIRST_OP + 1u; i < t->ir->count; i++)
        if (t->ir->ops[i].op == IR_label ||
            (ir_ops[t->ir->ops[i].op].traits & (READS | WRITES | CALL)))
            return false;
    return true;
}

static void sc_by_helper(struct trans *t, const struct args_amo *a)
{
    ir_ref failed = ir_call(t->ir, HELP_sc, riscv_widen(t, x(t, a->rs1)),
                            riscv_widen(t, x(t, a->rs2)), memop_const(t, (uint64_t)a->memop),
                            memop_const(t, (uint64_t)a->rd));

    set_x(t, a->rd, riscv_narrow(t, failed));
}

/* if (still reserved) memory[rs1] = rs2, rd = 0; else rd = 1 */
bool trans_sc(struct trans *t, const struct args_amo *a)
{
    struct reserved r = reserved(t);
    ir_ref address = x(t, a->rs1);

    set_reserved(t, (struct reserved){ 0 });
    if (!r.valid || r.address != address || r.memop != a->memop || riscv_versions() ||
        !is_undisturbed(t, r)) {
        sc_by_helper(t, a);
        return true;
    }
    ir_ref old = ir_cas(t->ir, t->word, address, r.value, x(t, a->rs2), ordered(a));
    ir_state_store(t->ir, CELL(reserve_at), ir_const(t->ir, I64, RV_NO_RESERVATION));
    set_x(t, a->rd, ir_setcc(t->ir, t->word, CC_NE, old, r.value));
    return true;
}

/* -- read-modify-write ------------------------------------------------------------------------ */

/* The same through help_a.c, which keeps versions. For cas, `expected` is what memory must hold. */
static void amo_versioned(struct trans *t, const struct args_amo *a, unsigned op, ir_ref expected)
{
    ir_ref old = ir_call(t->ir, HELP_amo, riscv_widen(t, x(t, a->rs1)),
                         riscv_widen(t, x(t, a->rs2)),
                         memop_const(t, (uint64_t)a->memop | (uint64_t)op << 16),
                         riscv_widen(t, expected));

    set_x(t, a->rd, riscv_narrow(t, old));
}

/* rd = memory[rs1]; memory[rs1] = rd op rs2 */
bool trans_amo(struct trans *t, const struct args_amo *a)
{
    if (riscv_versions())
        amo_versioned(t, a, (unsigned)a->op, word_const(t, 0));
    else
        set_x(t, a->rd,
              ir_amo(t->ir, (enum ir_opcode)a->op, t->word, x(t, a->rs1), x(t, a->rs2),
                     ordered(a)));
    return true;
}

/* old = memory[rs1]; if (old == rd) memory[rs1] = rs2; rd = old */
bool trans_amocas(struct trans *t, const struct args_amo *a)
{
    if (riscv_versions())
        amo_versioned(t, a, IR_cas, x(t, a->rd));
    else
        set_x(t, a->rd,
              ir_cas(t->ir, t->word, x(t, a->rs1), x(t, a->rd), x(t, a->rs2), ordered(a)));
    return true;
}

/* Registers n and n + 1 as one wide value; x0 stands for two zeros. */
static ir_ref pair(struct trans *t, int64_t n)
{
    return ir_binary(t->ir, IR_pack, t->word == I64 ? I128 : I64, x(t, n), x(t, n ? n + 1 : 0));
}

/* The same with twice the word: registers are even-odd pairs. Not versioned. */
bool trans_amocas_pair(struct trans *t, const struct args_amo *a)
{
    enum ir_type wide = t->word == I64 ? I128 : I64;

    if ((a->rd | a->rs2) & 1)
        return false;
    ir_ref old = ir_cas(t->ir, wide, x(t, a->rs1), pair(t, a->rd), pair(t, a->rs2), ordered(a));
    if (a->rd) {
        set_x(t, a->rd, ir_unary(t->ir, IR_low, t->word, old));
        set_x(t, a->rd + 1, ir_unary(t->ir, IR_high, t->word, old));
    }
    return true;
}

/* WRS.NTO and WRS.STO may end at any time. */
bool trans_wait_reservation(struct trans *t, const struct args_none *a)
{
    ir_exit(t->ir, t->next_pc, EXIT_YIELD);
    t->done = true;
    return true;
}
