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

/* -- the loop of a compare-and-swap --------------------------------------------------------- */

/* 1: lr rd, (rs1); bne rd, expected, out; sc failed, new, (rs1); bnez failed, 1b */
struct cas_loop {
    int64_t expected, new, failed;
    vaddr out, end;                     /* where bne goes; the insn behind the loop */
};

struct bne { int64_t rs1, rs2; vaddr to; };

/* BNE or C.BNEZ (2.5.2, 28.4). */
static bool match_bne(uint32_t insn, unsigned bytes, vaddr at, struct bne *b)
{
    int64_t imm;

    if (bytes == 2) {
        imm = (int64_t)(bits(insn, 3, 2) << 1 | bits(insn, 10, 2) << 3 | bits(insn, 2, 1) << 5 |
                        bits(insn, 5, 2) << 6 | bits(insn, 12, 1) << 8);
        *b = (struct bne){ (int64_t)bits(insn, 7, 3) + 8, 0,
                           at + (uint64_t)sign_extend((uint64_t)imm, 9) };
        return (insn & 0xe003) == 0xe001;
    }
    imm = (int64_t)(bits(insn, 8, 4) << 1 | bits(insn, 25, 6) << 5 | bits(insn, 7, 1) << 11 |
                    bits(insn, 31, 1) << 12);
    *b = (struct bne){ (int64_t)bits(insn, 15, 5), (int64_t)bits(insn, 20, 5),
                       at + (uint64_t)sign_extend((uint64_t)imm, 13) };
    return (insn & 0x707f) == 0x1063;
}

/* SC of the same size and address as the LR that t->raw is. */
static bool match_sc(const struct trans *t, uint32_t insn)
{
    const uint32_t same = 31u << 15 | 7u << 12 | 0x7f;

    return insn >> 27 == 3 && ((insn ^ t->raw) & same) == 0;
}

static bool match_cas_loop(struct trans *t, const struct args_amo *lr, struct cas_loop *loop)
{
    uint32_t insn;
    unsigned bytes;
    vaddr at = t->next_pc;
    struct bne out, back;

    if (!riscv_fetch(t, at, &insn, &bytes) || !match_bne(insn, bytes, at, &out))
        return false;
    at += bytes;
    if (!riscv_fetch(t, at, &insn, &bytes) || bytes != 4 || !match_sc(t, insn))
        return false;
    at += bytes;
    loop->failed = (int64_t)bits(insn, 7, 5);
    loop->new = (int64_t)bits(insn, 20, 5);
    loop->expected = out.rs1 == lr->rd ? out.rs2 : out.rs1;
    if (!riscv_fetch(t, at, &insn, &bytes) || !match_bne(insn, bytes, at, &back))
        return false;
    loop->out = to_word(t, out.to);
    loop->end = to_word(t, at + bytes);
    return (out.rs1 == lr->rd || out.rs2 == lr->rd) && back.rs1 == loop->failed &&
           back.rs2 == 0 && to_word(t, back.to) == t->pc && lr->rd != 0 && loop->failed != 0 &&
           lr->rd != lr->rs1 && lr->rd != loop->expected && lr->rd != loop->new;
}

static void load_reserved(struct trans *t, const struct args_amo *a)
{
    ir_ref address = x(t, a->rs1);

    if (a->rl)                          /* earlier stores come first, which TSO does not promise */
        ir_fence(t->ir, FENCE_WR);
    ir_ref value = ir_load(t->ir, t->word, address, 0, ordered(a));
    ir_state_store(t->ir, CELL(reserved.at), riscv_widen(t, address));
    ir_state_store(t->ir, CELL(reserved.value), riscv_widen(t, value));
    set_x(t, a->rd, value);
    set_reserved(t, (struct reserved){ 1, address, value, (uint16_t)a->memop });
}

/* LR.W never equals a register that is not sign-extended; the swap compares 32 bits. */
static void trans_cas_loop(struct trans *t, const struct args_amo *a, const struct cas_loop *loop)
{
    ir_ref expected = x(t, loop->expected);
    bool narrow = (a->memop & M_SIZE) == M_4 && t->word == I64 && loop->expected != 0;
    unsigned never = narrow ? ir_label(t->ir) : 0;

    if (narrow)
        ir_brcc(t->ir, CC_NE, ir_sext(t->ir, I64, 32, expected), expected, never);
    unsigned memop = ordered(a) | M_ACQUIRE | M_RELEASE;
    ir_ref old = ir_cas(t->ir, t->word, x(t, a->rs1), expected, x(t, loop->new), memop);
    ir_state_store(t->ir, CELL(reserved.at), ir_const(t->ir, I64, MONITOR_OPEN));
    set_x(t, a->rd, old);
    ir_exit_if(t->ir, CC_NE, old, expected, loop->out);
    set_x(t, loop->failed, word_const(t, 0));
    t->next_pc = loop->end;
    if (narrow) {
        ir_exit_to(t->ir, loop->end, JUMP, 0);
        ir_place(t->ir, never);
        load_reserved(t, a);
        ir_exit_to(t->ir, loop->out, JUMP, 0);
        t->done = true;
    }
}

/* -- LR and SC ------------------------------------------------------------------------------ */

/* rd = memory[rs1], reserved. A block of its own, so that the SC falls into the same one. */
bool trans_lr(struct trans *t, const struct args_amo *a)
{
    if (t->pc != t->first_pc) {
        ir_exit_to(t->ir, t->pc, JUMP, 0);
        t->done = true;
        return true;
    }
    if (exclusive_versions()) {
        lr_versioned(t, a);
        return true;
    }
    struct cas_loop loop;
    if (has(t, RV_ZCA) && match_cas_loop(t, a, &loop))
        trans_cas_loop(t, a, &loop);
    else
        load_reserved(t, a);
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
    if (!r.valid || r.address != address || r.memop != a->memop || exclusive_versions() ||
        !is_undisturbed(t, r)) {
        sc_by_helper(t, a);
        return true;
    }
    ir_ref old = ir_cas(t->ir, t->word, address, r.value, x(t, a->rs2), ordered(a));
    ir_state_store(t->ir, CELL(reserved.at), ir_const(t->ir, I64, MONITOR_OPEN));
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
    if (exclusive_versions())
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
    if (exclusive_versions())
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
