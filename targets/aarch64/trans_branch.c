/* Branches and exception generating insns: Arm ARM C4.1.94, insns in C6.2.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"
#include "simd.h"

#include "targets/aarch64/a64_branch.decode.h"

/* A block goes on behind a forward branch that is not taken, but code is not copied without end. */
enum { MAX_SIDE_EXITS = 3, LR = 30 };

void aarch64_leave(struct trans *t, vaddr pc, enum exit_reason why)
{
    flags_flush(t);
    ir_exit(t->ir, pc, why);
    t->done = true;
}

void aarch64_guard(struct trans *t, struct test test, enum aarch64_helper helper, ir_ref a,
                   ir_ref b)
{
    flags_flush(t);
    if (!aarch64_starts_block(t)) {
        ir_exit_if(t->ir, test.cc, test.a, test.b, t->pc);
        return;
    }
    unsigned good = ir_label(t->ir);
    ir_brcc(t->ir, ir_cc_invert(test.cc), test.a, test.b, good);
    ir_call(t->ir, helper, a, b, 0, 0);
    ir_place(t->ir, good);
    flags_forget(t);
}

static void leave_to(struct trans *t, vaddr pc, enum ir_jump kind, vaddr return_pc)
{
    flags_flush_for(t, pc);
    ir_exit_to(t->ir, pc, kind, return_pc);
    t->done = true;
}

/* pc += imm; BL: x30 = next pc */
bool trans_b(struct trans *t, const struct args_b *a)
{
    if (a->link)
        set_x(t, LR, k64(t, t->next_pc));
    leave_to(t, t->pc + (uint64_t)a->imm, a->link ? JUMP_CALL : JUMP, t->next_pc);
    return true;
}

/* Leaves if the test holds. Backward branches close loops: what follows is not worth copying. */
static void leave_if(struct trans *t, struct test test, int64_t imm)
{
    vaddr target = t->pc + (uint64_t)imm;

    flags_flush_for(t, target);
    ir_exit_if(t->ir, test.cc, test.a, test.b, target);
    if (imm <= 0 || ++t->local[LOCAL_EXITS] > MAX_SIDE_EXITS)
        leave_to(t, t->next_pc, JUMP, 0);
}

bool trans_b_cond(struct trans *t, const struct args_bcond *a)
{
    if (a->cond >= COND_AL)
        leave_to(t, t->pc + (uint64_t)a->imm, JUMP, 0);
    else
        leave_if(t, flags_test(t, (unsigned)a->cond), a->imm);
    return true;
}

/* if (rt cc 0) pc += imm */
bool trans_cb(struct trans *t, const struct args_cb *a)
{
    enum ir_type type = size_type(a->sf);
    struct test test = { (enum ir_cc)a->cc, reg(t, type, a->rt), ir_const(t->ir, type, 0) };

    leave_if(t, test, a->imm);
    return true;
}

/* if (bit of rt is clear, or set) pc += imm */
bool trans_tb(struct trans *t, const struct args_tb *a)
{
    enum ir_type type = size_type(a->bit >= 32);
    struct test test = { (enum ir_cc)a->cc, reg(t, type, a->rt),
                         ir_const(t->ir, type, 1ull << a->bit) };

    leave_if(t, test, a->imm);
    return true;
}

/* In a guarded process the target must not have low bits of its own, and gets BTYPE there: C6.2.45,
 * a call 2; a jump 1 by way of X16 or X17 (veneers) or from a page that is not guarded, else 3. */
static void jump_guarded(struct trans *t, ir_ref target, enum ir_jump kind, int64_t rn)
{
    bool veneer = rn == 16 || rn == 17 || !aarch64_page_is_guarded(t, t->pc);
    uint64_t btype = kind == JUMP_RETURN ? 0 : kind == JUMP_CALL ? 2 : veneer ? 1 : 3;
    unsigned bad = ir_label(t->ir);

    ir_state_store(t->ir, CELL(jump_target), target);
    ir_brcc(t->ir, CC_TSTNE, target, k64(t, 3), bad);
    ir_exit_ptr(t->ir, ir_binary_imm(t->ir, IR_or, I64, target, btype), kind, t->next_pc);
    ir_place(t->ir, bad);
    ir_call(t->ir, HELP_misaligned_target, 0, 0, 0, 0);
    ir_exit(t->ir, t->pc, EXIT_ILLEGAL);
    t->done = true;
}

void aarch64_jump(struct trans *t, ir_ref target, enum ir_jump kind, int64_t rn)
{
    uint64_t known;

    if (kind == JUMP_CALL)
        set_x(t, LR, k64(t, t->next_pc));
    if (unlikely(t->flags & A64_FLAG_GUARDED)) {
        flags_flush(t);
        jump_guarded(t, target, kind, rn);
        return;
    }
    if (ir_const_value(t->ir, target, &known)) {
        leave_to(t, known, kind, t->next_pc);
        return;
    }
    flags_flush(t);
    ir_exit_ptr(t->ir, target, kind, t->next_pc);
    t->done = true;
}

/* pc = rn; BLR: x30 = next pc */
bool trans_br(struct trans *t, const struct args_br *a)
{
    aarch64_jump(t, x(t, a->rn), (enum ir_jump)a->kind, a->rn);
    return true;
}

/* -- exceptions -------------------------------------------------------------------------------- */

/* What only SVE has becomes 0, as the kernel has it. */
static void discard_sve(struct trans *t)
{
    if (sve_vl(t) > 16)
        ir_call(t->ir, HELP_sve_discard, 0, 0, 0, 0);
    for (unsigned i = 0; sve_vl(t) == 16 && i <= A64_FFR; i++)
        ir_put(t->ir, SLOT_P + i, k64(t, 0));
}

bool trans_svc(struct trans *t, const struct args_none *a)
{
    if (t->features & A64_SVE)
        discard_sve(t);
    aarch64_leave(t, t->next_pc, EXIT_SYSCALL);
    return true;
}

bool trans_brk(struct trans *t, const struct args_none *a)
{
    aarch64_leave(t, t->pc, EXIT_BREAK);
    return true;
}
