/* RV32I and RV64I: Unprivileged ISA 20240411, chapters 2 and 4.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#include "targets/riscv/rv_i.decode.h"

/* A block goes on behind a forward branch that is not taken, but code is not copied without end. */
enum { MAX_SIDE_EXITS = 3 };

/* rd = imm */
bool trans_lui(struct trans *t, const struct args_u *a)
{
    set_x(t, a->rd, word_const(t, (uint64_t)a->imm));
    return true;
}

/* rd = pc + imm */
bool trans_auipc(struct trans *t, const struct args_u *a)
{
    set_x(t, a->rd, word_const(t, t->pc + (uint64_t)a->imm));
    return true;
}

/* -- jumps ------------------------------------------------------------------------------------ */

static bool is_link(int64_t reg) { return reg == 1 || reg == 5; }

/* Table 3 of chapter 2.5.1: what rd and rs1 of JALR say about the return address stack. */
static enum ir_jump jump_kind(int64_t rd, int64_t rs1)
{
    if (is_link(rd))
        return JUMP_CALL;
    return is_link(rs1) ? JUMP_RETURN : JUMP;
}

/* Without C a jump to the middle of a word raises "instruction address misaligned" and writes no
 * rd. */
static bool is_misaligned(const struct trans *t, vaddr target)
{
    return (target & 2) && !has(t, RV_ZCA);
}

static void raise_misaligned(struct trans *t, vaddr target)
{
    ir_call(t->ir, HELP_misaligned, ir_const(t->ir, I64, target), 0, 0, 0);
    ir_exit(t->ir, t->pc, EXIT_ILLEGAL);
    t->done = true;
}

/* rd = next pc; go to pc + imm */
bool trans_jal(struct trans *t, const struct args_j *a)
{
    vaddr target = to_word(t, t->pc + (uint64_t)a->imm);

    if (is_misaligned(t, target)) {
        raise_misaligned(t, target);
        return true;
    }
    set_x(t, a->rd, word_const(t, t->next_pc));
    ir_exit_to(t->ir, target, is_link(a->rd) ? JUMP_CALL : JUMP, t->next_pc);
    t->done = true;
    return true;
}

/* Without C: leaves to `target` if its bit 1 is clear. */
static void check_indirect(struct trans *t, ir_ref target)
{
    unsigned good;

    if (has(t, RV_ZCA))
        return;
    good = ir_label(t->ir);
    ir_brcc(t->ir, CC_TSTEQ, target, word_const(t, 2), good);
    ir_call(t->ir, HELP_misaligned, riscv_widen(t, target), 0, 0, 0);
    ir_place(t->ir, good);
}

/* The target of auipc and jalr together is known now: a direct jump. */
static void leave_indirect(struct trans *t, ir_ref target, enum ir_jump kind)
{
    uint64_t known;

    if (ir_const_value(t->ir, target, &known))
        ir_exit_to(t->ir, known, kind, t->next_pc);
    else
        ir_exit_ptr(t->ir, target, kind, t->next_pc);
    t->done = true;
}

/* target = (rs1 + imm) & ~1; rd = next pc; go to target. After a label only slots are live, so
 * target is computed anew. */
bool trans_jalr(struct trans *t, const struct args_i *a)
{
    ir_ref sum = ir_binary_imm(t->ir, IR_add, t->word, x(t, a->rs1), (uint64_t)a->imm);

    check_indirect(t, sum);
    if (!has(t, RV_ZCA))
        sum = ir_binary_imm(t->ir, IR_add, t->word, x(t, a->rs1), (uint64_t)a->imm);
    ir_ref target = ir_binary_imm(t->ir, IR_and, t->word, sum, ~1ull);
    set_x(t, a->rd, word_const(t, t->next_pc));
    leave_indirect(t, target, jump_kind(a->rd, a->rs1));
    return true;
}

/* if (rs1 cc rs2) pc += imm. Backward branches close loops: what follows is not worth copying. */
bool trans_branch(struct trans *t, const struct args_b *a)
{
    vaddr target = to_word(t, t->pc + (uint64_t)a->imm);

    if (is_misaligned(t, target)) {
        unsigned next = ir_label(t->ir);
        ir_brcc(t->ir, ir_cc_invert((enum ir_cc)a->cc), x(t, a->rs1), x(t, a->rs2), next);
        ir_call(t->ir, HELP_misaligned, ir_const(t->ir, I64, target), 0, 0, 0);
        ir_place(t->ir, next);
        return true;
    }
    ir_exit_if(t->ir, (enum ir_cc)a->cc, x(t, a->rs1), x(t, a->rs2), target);
    if (a->imm <= 0 || ++t->local[1] > MAX_SIDE_EXITS) {
        ir_exit_to(t->ir, t->next_pc, JUMP, 0);
        t->done = true;
    }
    return true;
}

/* -- loads and stores ------------------------------------------------------------------------- */

/* rd = memory[rs1 + imm] */
bool trans_load(struct trans *t, const struct args_load *a)
{
    set_x(t, a->rd, ir_load(t->ir, t->word, x(t, a->rs1), (int32_t)a->imm, (unsigned)a->memop));
    return true;
}

/* memory[rs1 + imm] = rs2 */
bool trans_store(struct trans *t, const struct args_s *a)
{
    ir_store(t->ir, x(t, a->rs1), (int32_t)a->imm, x(t, a->rs2), (unsigned)a->memop);
    return true;
}

/* -- arithmetic ------------------------------------------------------------------------------- */

/* rd = rs1 op imm */
bool trans_arith_imm(struct trans *t, const struct args_i *a)
{
    ir_ref imm = word_const(t, (uint64_t)a->imm);

    if (a->rs1 != 0 || a->op != IR_add)                 /* else it is li */
        imm = ir_binary(t->ir, (enum ir_opcode)a->op, t->word, x(t, a->rs1), imm);
    set_x(t, a->rd, imm);
    return true;
}

/* rd = rs1 op rs2; shifts take the low bits of rs2, as the IR's do */
bool trans_arith(struct trans *t, const struct args_r *a)
{
    set_x(t, a->rd,
          ir_binary(t->ir, (enum ir_opcode)a->op, t->word, x(t, a->rs1), x(t, a->rs2)));
    return true;
}

/* rd = rs1 cc rs2 ? 1 : 0 */
bool trans_set(struct trans *t, const struct args_r *a)
{
    set_x(t, a->rd, ir_setcc(t->ir, t->word, (enum ir_cc)a->cc, x(t, a->rs1), x(t, a->rs2)));
    return true;
}

bool trans_set_imm(struct trans *t, const struct args_i *a)
{
    ir_ref imm = word_const(t, (uint64_t)a->imm);

    set_x(t, a->rd, ir_setcc(t->ir, t->word, (enum ir_cc)a->cc, x(t, a->rs1), imm));
    return true;
}

/* rd = rs1 shifted by shamt; RV32 has no bit 5 in it. */
bool trans_shift_imm(struct trans *t, const struct args_shift *a)
{
    if (a->shamt >= xlen(t))
        return false;
    set_x(t, a->rd,
          ir_binary(t->ir, (enum ir_opcode)a->op, t->word, x(t, a->rs1),
                    word_const(t, (uint64_t)a->shamt)));
    return true;
}

/* The W forms compute on the low 32 bits and sign-extend the result. */
bool trans_arith_imm_w(struct trans *t, const struct args_i *a)
{
    ir_ref imm = ir_const(t->ir, I32, (uint32_t)a->imm);

    set_x32(t, a->rd, ir_binary(t->ir, (enum ir_opcode)a->op, I32, x32(t, a->rs1), imm));
    return true;
}

bool trans_arith_w(struct trans *t, const struct args_r *a)
{
    set_x32(t, a->rd,
            ir_binary(t->ir, (enum ir_opcode)a->op, I32, x32(t, a->rs1), x32(t, a->rs2)));
    return true;
}

bool trans_shift_imm_w(struct trans *t, const struct args_shiftw *a)
{
    ir_ref shamt = ir_const(t->ir, I32, (uint64_t)a->shamt);

    set_x32(t, a->rd, ir_binary(t->ir, (enum ir_opcode)a->op, I32, x32(t, a->rs1), shamt));
    return true;
}

/* -- order, environment ----------------------------------------------------------------------- */

/* pred and succ are the sets I O R W; devices are memory here. */
bool trans_fence(struct trans *t, const struct args_fence *a)
{
    bool pr = a->pred & 10, pw = a->pred & 5, sr = a->succ & 10, sw = a->succ & 5;
    unsigned kinds = (pr && sr ? FENCE_RR : 0) | (pr && sw ? FENCE_RW : 0) |
                     (pw && sr ? FENCE_WR : 0) | (pw && sw ? FENCE_WW : 0);

    if (kinds)
        ir_fence(t->ir, kinds);
    return true;
}

/* FENCE.TSO: all but store to load. */
bool trans_fence_tso(struct trans *t, const struct args_none *a)
{
    ir_fence(t->ir, FENCE_RR | FENCE_RW | FENCE_WW);
    return true;
}

static void leave(struct trans *t, vaddr pc, enum exit_reason why)
{
    ir_exit(t->ir, pc, why);
    t->done = true;
}

bool trans_pause(struct trans *t, const struct args_none *a)
{
    leave(t, t->next_pc, EXIT_YIELD);
    return true;
}

bool trans_fence_i(struct trans *t, const struct args_none *a)
{
    leave(t, t->next_pc, EXIT_FLUSH);
    return true;
}

bool trans_ecall(struct trans *t, const struct args_none *a)
{
    leave(t, t->next_pc, EXIT_SYSCALL);
    return true;
}

bool trans_ebreak(struct trans *t, const struct args_none *a)
{
    leave(t, t->pc, EXIT_BREAK);
    return true;
}
