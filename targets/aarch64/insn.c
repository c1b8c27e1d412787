/* From guest bytes to a trans function: the decoders of AArch64, one line per table.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

/* decodegen makes one per .decode file; the most frequent first. */
/* clang-format off */
extern const struct decoder
    a64_imm_decoder, a64_reg_decoder, a64_mem_decoder, a64_branch_decoder, a64_atomic_decoder,
    a64_simd_imm_decoder, a64_simd_decoder, a64_scalar_decoder, a64_simd_mem_decoder,
    a64_fp_decoder, a64_crypto_decoder, a64_pauth_decoder, a64_mops_decoder,
    sve_int_decoder, sve_perm_decoder, sve_pred_decoder,
    sve_mem_decoder, sve_fp_decoder, sve2_decoder;

const struct decoder *const aarch64_decoders[] = {
    &a64_imm_decoder,
    &a64_mem_decoder,
    &a64_branch_decoder,
    &a64_reg_decoder,
    &a64_fp_decoder,
    &a64_crypto_decoder,
    &a64_simd_imm_decoder,
    &a64_simd_decoder,
    &a64_simd_mem_decoder,
    &a64_scalar_decoder,
    &a64_atomic_decoder,
    &sve_mem_decoder,
    &sve_int_decoder,
    &sve_pred_decoder,
    &sve_perm_decoder,
    &sve_fp_decoder,
    &sve2_decoder,
    &a64_pauth_decoder,
    &a64_mops_decoder,
    NULL,
};
/* clang-format on */

static bool decode(struct trans *t)
{
    for (const struct decoder *const *d = aarch64_decoders; *d; d++)
        if ((*d)->decode(t, t->raw))
            return true;
    return false;
}

/* Data processing, B.cond, CBZ and TBZ do by themselves what deferred flags need; others may fault
 * or leave. */
static bool may_wait(uint32_t insn)
{
    unsigned op0 = insn >> 25 & 15;             /* C4.1 */

    return (op0 & 14) == 8 || (op0 & 7) == 5 || (op0 & 7) == 7 ||
           (insn & 0x7c000000) == 0x14000000 || (insn & 0xff000000) == 0x54000000 ||
           (insn & 0x7c000000) == 0x34000000;
}

/* -- the stack pointer ------------------------------------------------------------------------- */

/* Is SP the base register of this load or store? (Not of prefetches, and literals have none.) */
static bool uses_sp(uint32_t insn)
{
    bool access = (insn >> 25 & 5) == 4, literal = (insn & 0x3b000000) == 0x18000000;
    bool prefetch = (insn & 0xffc00000) == 0xf9800000 || (insn & 0xffe00000) == 0xf8800000 ||
                    (insn & 0xffe00c00) == 0xf8a00800;

    return access && !literal && !prefetch && (insn >> 5 & 31) == 31;
}

/* The block is one for an SP that is no multiple of 16. */
static bool misaligned_sp(const struct trans *t)
{
    return t->flags & A64_FLAG_BAD_SP && uses_sp(t->raw);
}

/* After an insn that gave SP a value of unknown alignment. What selects the blocks that follow
 * would be another state if it is not the same as before. */
static void settle_sp(struct trans *t)
{
    if (!t->local[LOCAL_SP] || t->done)
        return;
    t->local[LOCAL_SP] = 0;
    flags_flush(t);
    if (t->flags & A64_FLAG_BAD_SP) {
        aarch64_leave(t, t->next_pc, EXIT_AGAIN);
        return;
    }
    unsigned good = ir_label(t->ir);
    ir_brcc(t->ir, CC_TSTEQ, xsp(t, SLOT_SP), k64(t, 15), good);
    ir_exit(t->ir, t->next_pc, EXIT_AGAIN);
    ir_place(t->ir, good);
    flags_forget(t);
}

/* v = *base + result. */
static uint64_t split_sum(const struct trans *t, ir_ref v, ir_ref *base)
{
    uint64_t c;

    *base = v;
    if (ir_is_const(v) || ir_at(t->ir, v)->op != IR_add ||
        !ir_const_value(t->ir, ir_at(t->ir, v)->b, &c))
        return 0;
    *base = ir_at(t->ir, v)->a;
    return c;
}

/* Compilers move SP by multiples of 16 or clear the low bits of its new value. */
static bool keeps_alignment(struct trans *t, ir_ref v)
{
    ir_ref from, to;
    uint64_t c;

    if (ir_const_value(t->ir, v, &c))
        return c % 16 == 0;
    if (ir_at(t->ir, v)->op == IR_and && ir_const_value(t->ir, ir_at(t->ir, v)->b, &c) &&
        c % 16 == 0)
        return true;
    uint64_t before = split_sum(t, ir_get(t->ir, SLOT_SP), &from);
    return (split_sum(t, v, &to) - before) % 16 == 0 && from == to;
}

void aarch64_set_sp(struct trans *t, ir_ref v)
{
    if (!keeps_alignment(t, v))
        t->local[LOCAL_SP] = 1;
    ir_put(t->ir, SLOT_SP, v);
}

/* -- guarded pages ----------------------------------------------------------------------------- */

bool aarch64_page_is_guarded(const struct trans *t, vaddr pc)
{
    const struct memory *m = t->cpu->memory;

    return m->prot && m->prot(m, pc) & A64_PROT_BTI;
}

/* BTypeCompatible of the Arm ARM: BTI c, j and jc; PACIASP and PACIBSP as BTI c (Linux sets
 * SCTLR_EL1.BT0); breakpoints. */
static bool is_landing_pad(uint32_t insn, unsigned btype)
{
    enum { CALLS = 1, JUMPS = 2 };
    unsigned targets = 0;

    if ((insn & 0xffe0001f) == 0xd4200000 || (insn & 0xffe0001f) == 0xd4400000)
        return true;
    if ((insn & 0xffffff3f) == 0xd503241f)
        targets = insn >> 6 & 3;
    else if ((insn & 0xffffffbf) == 0xd503233f)
        targets = CALLS;
    return (targets & CALLS && btype != 3) || (targets & JUMPS && btype != 2);
}

/* BR or BLR came here: pc has BTYPE in its low bits. */
static void land(struct trans *t)
{
    vaddr pc = t->pc & ~3ull;
    unsigned btype = t->pc & 3;
    uint8_t b[4];

    ir_insn(t->ir, t->pc, 4 - btype);
    t->next_pc = pc + 4;
    t->done = true;
    bool known = memory_read(t->cpu->memory, b, pc, 4) == 0;
    uint32_t insn = b[0] | b[1] << 8 | b[2] << 16 | (uint32_t)b[3] << 24;
    if (known && aarch64_page_is_guarded(t, pc) && !is_landing_pad(insn, btype)) {
        ir_state_store(t->ir, CELL(btype), ir_const(t->ir, I32, btype));
        ir_exit(t->ir, pc, EXIT_ILLEGAL);
    } else {
        ir_exit_to(t->ir, pc, JUMP, 0);
    }
}

/* -- one insn ---------------------------------------------------------------------------------- */

/* pc and targets of branches are aligned (BR to others is seen here). */
bool aarch64_translate_insn(struct trans *t)
{
    t->next_pc = t->pc + 4;
    if (t->pc & 3 && t->flags & A64_FLAG_GUARDED) {
        land(t);
        return true;
    }
    if (t->pc & 3) {
        ir_insn(t->ir, t->pc, 4);
        ir_call(t->ir, HELP_misaligned_pc, 0, 0, 0, 0);
        ir_exit(t->ir, t->pc, EXIT_ILLEGAL);
        t->done = true;
        return true;
    }
    if (!fetch32(t, t->pc, &t->raw))
        return false;
    t->name = "illegal";
    t->ir->address_mask = t->flags & A64_FLAG_TAGS ? low_bits(56) : 0;
    ir_insn(t->ir, t->pc, 4);
    if (!may_wait(t->raw))
        flags_flush(t);
    if (misaligned_sp(t)) {
        ir_call(t->ir, HELP_misaligned_sp, xsp(t, SLOT_SP), 0, 0, 0);
        aarch64_leave(t, t->pc, EXIT_ILLEGAL);
        return true;
    }
    if (!decode(t)) {
        log_to(LOG_TODO, "todo: insn %08x at 0x%llx\n", t->raw, (unsigned long long)t->pc);
        aarch64_leave(t, t->pc, EXIT_ILLEGAL);
    }
    settle_sp(t);
    return true;
}
