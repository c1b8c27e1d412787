/* Branches, condition register logic, system calls: Power ISA, Book I chapter 2.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

#include "targets/ppc/ppc_branch.decode.h"

/* A block goes on behind a forward branch that is not taken, but code is not copied without end. */
enum { MAX_SIDE_EXITS = 3 };

/* BO, 2.4: the condition is not looked at; it must be true; CTR is not counted; it must be 0. */
enum { BO_ALWAYS = 16, BO_TRUE = 8, BO_NO_CTR = 4, BO_CTR_ZERO = 2 };

/* BH of bclr and bcctr: this is no subroutine return. */
enum { BH_NOT_RETURN = 1 };

void ppc_leave(struct trans *t, vaddr pc, enum exit_reason why)
{
    ir_exit(t->ir, pc, why);
    t->done = true;
}

void ppc_leave_again(struct trans *t) { ppc_leave(t, t->next_pc, EXIT_AGAIN); }

static void set_lr(struct trans *t, int64_t lk)
{
    if (lk)
        ir_put(t->ir, SLOT_LR, word_const(t, t->next_pc));
}

/* bcl 20,31,.+4 reads the pc: nobody returns from it. */
static enum ir_jump jump_kind(const struct trans *t, vaddr target, int64_t lk)
{
    return lk && target != t->next_pc ? JUMP_CALL : JUMP;
}

bool trans_b(struct trans *t, const struct args_i *a)
{
    vaddr target = to_word(t, (a->aa ? 0 : t->pc) + (uint64_t)a->li);

    set_lr(t, a->lk);
    ir_exit_to(t->ir, target, jump_kind(t, target, a->lk), t->next_pc);
    t->done = true;
    return true;
}

/* Counts CTR if BO says so; the branch depends on CTR being 0, or not. */
static struct cr_test count(struct trans *t, int64_t bo)
{
    ir_ref left = ir_binary_imm(t->ir, IR_add, t->word, ir_get(t->ir, SLOT_CTR), ~0ull);

    ir_put(t->ir, SLOT_CTR, left);
    return (struct cr_test){ bo & BO_CTR_ZERO ? CC_EQ : CC_NE, left, word_const(t, 0) };
}

static struct cr_test condition(struct trans *t, int64_t bo, int64_t bi)
{
    struct cr_test test = cr_test(t, (unsigned)bi);

    if (!(bo & BO_TRUE))
        test.cc = ir_cc_invert(test.cc);
    return test;
}

/* Branches to `label` unless the test holds. */
static void skip_unless(struct trans *t, struct cr_test test, unsigned label)
{
    ir_brcc(t->ir, ir_cc_invert(test.cc), test.a, test.b, label);
}

/* What is left to ask when all but the last condition have led to `skip`; false: nothing. */
static bool last_test(struct trans *t, int64_t bo, int64_t bi, unsigned skip, struct cr_test *last)
{
    bool counts = !(bo & BO_NO_CTR), asks = !(bo & BO_ALWAYS);

    if (counts)
        *last = count(t, bo);
    if (counts && asks)
        skip_unless(t, *last, skip);
    if (asks)
        *last = condition(t, bo, bi);
    return counts || asks;
}

/* Backward branches close loops: what follows is not worth copying. */
static void go_on(struct trans *t, vaddr target)
{
    if (target <= t->pc || ++t->local[LOCAL_EXITS] > MAX_SIDE_EXITS) {
        ir_exit_to(t->ir, t->next_pc, JUMP, 0);
        t->done = true;
    }
}

bool trans_bc(struct trans *t, const struct args_b *a)
{
    vaddr target = to_word(t, (a->aa ? 0 : t->pc) + (uint64_t)a->bd);
    unsigned skip = ir_label(t->ir);
    struct cr_test test;

    set_lr(t, a->lk);
    bool asks = last_test(t, a->bo, a->bi, skip, &test);
    if (asks && !a->lk) {
        ir_exit_if(t->ir, test.cc, test.a, test.b, target);
        ir_place(t->ir, skip);
        go_on(t, target);
        return true;
    }
    if (asks)
        skip_unless(t, test, skip);
    ir_exit_to(t->ir, target, jump_kind(t, target, a->lk), t->next_pc);
    ir_place(t->ir, skip);
    t->done = !asks;
    return true;
}

/* To an address in a register, its low two bits ignored. LR is read before it is written. */
static void branch_to(struct trans *t, const struct args_xl *a, unsigned slot, bool counts,
                      enum ir_jump kind)
{
    unsigned skip = ir_label(t->ir);
    int64_t bo = counts ? a->bo : a->bo | BO_NO_CTR;
    struct cr_test test;
    bool asks = last_test(t, bo, a->bi, skip, &test);

    if (asks)
        skip_unless(t, test, skip);
    ir_ref target = ir_binary_imm(t->ir, IR_and, t->word, ir_get(t->ir, slot), ~3ull);
    set_lr(t, a->lk);
    ir_exit_ptr(t->ir, target, a->lk ? JUMP_CALL : kind, t->next_pc);
    ir_place(t->ir, skip);
    if (asks)
        set_lr(t, a->lk);
    t->done = !asks;
}

bool trans_bclr(struct trans *t, const struct args_xl *a)
{
    branch_to(t, a, SLOT_LR, true, a->bh & BH_NOT_RETURN ? JUMP : JUMP_RETURN);
    return true;
}

/* With counting the form is invalid: CTR can't be both. */
bool trans_bcctr(struct trans *t, const struct args_xl *a)
{
    if (!(a->bo & BO_NO_CTR))
        return false;
    branch_to(t, a, SLOT_CTR, false, JUMP);
    return true;
}

bool trans_bctar(struct trans *t, const struct args_xl *a)
{
    branch_to(t, a, SLOT_TAR, true, JUMP);
    return true;
}

/* -- condition register ------------------------------------------------------------------------ */

bool trans_crlogic(struct trans *t, const struct args_crl *a)
{
    ir_ref v = ir_binary(t->ir, (enum ir_opcode)a->op, I32, cr_bit(t, (unsigned)a->ba),
                         cr_bit(t, (unsigned)a->bb));

    cr_set_bit(t, (unsigned)a->bt, a->invert ? ir_binary_imm(t->ir, IR_xor, I32, v, 1) : v);
    return true;
}

bool trans_crorc(struct trans *t, const struct args_crl *a)
{
    ir_ref b = ir_binary_imm(t->ir, IR_xor, I32, cr_bit(t, (unsigned)a->bb), 1);

    cr_set_bit(t, (unsigned)a->bt, ir_binary(t->ir, IR_or, I32, cr_bit(t, (unsigned)a->ba), b));
    return true;
}

bool trans_mcrf(struct trans *t, const struct args_mcrf *a)
{
    cr_copy_field(t, (unsigned)a->bf, (unsigned)a->bfa);
    return true;
}

/* -- the rest ---------------------------------------------------------------------------------- */

/* rt = next pc + imm << 16 */
bool trans_addpcis(struct trans *t, const struct args_dx *a)
{
    set_r(t, a->rt, word_const(t, t->next_pc + ((uint64_t)a->imm << 16)));
    return true;
}

bool trans_sc(struct trans *t, const struct args_none *a)
{
    ppc_leave(t, t->next_pc, EXIT_SYSCALL);
    return true;
}

/* The kernel is told which of the two it was. */
bool trans_scv(struct trans *t, const struct args_none *a)
{
    ir_call(t->ir, HELP_scv, 0, 0, 0, 0);
    ppc_leave(t, t->next_pc, EXIT_SYSCALL);
    return true;
}

/* What icbi named is translated again behind it. help_system.c has dropped that already, so only
 * this block, which may be old, must end. */
bool trans_isync(struct trans *t, const struct args_none *a)
{
    ir_exit_to(t->ir, t->next_pc, JUMP, 0);
    t->done = true;
    return true;
}
