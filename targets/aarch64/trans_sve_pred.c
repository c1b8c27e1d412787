/* SVE predicates, comparisons of integers, arithmetic with constants. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

#include "targets/aarch64/sve_pred.decode.h"

/* -- comparisons ------------------------------------------------------------------------------- */

/* Pd = active elements for which rn op rm holds. */
bool trans_sve_compare(struct trans *t, const struct args_sve *a)
{
    if (!(a->sizes >> a->size & 1))
        return false;
    struct sve_insn insn = { .op = (uint16_t)a->op, .how = (uint16_t)a->how,
                             .size = (uint8_t)a->size, .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                             .m = (uint8_t)a->rm, .pg = (uint8_t)a->pg };
    if (!sve_compare_inline(t, &insn, k64(t, (uint64_t)a->imm), true))
        sve_set_flags(t, sve_emit(t, insn, k64(t, (uint64_t)a->imm)));
    return true;
}

/* -- predicates -------------------------------------------------------------------------------- */

/* Pd = r; its flags among the elements g. False: the IR does not say the flags. */
static bool set_inline(struct trans *t, const struct args_pred *a, unsigned size, ir_ref g,
                       ir_ref r)
{
    if (!sve_is_inline(t) || (a->s && sve_vl(t) > 32))
        return false;
    sve_set_p(t, a->rd, r);
    if (a->s)
        sve_test_inline(t, ir_binary_imm(t->ir, IR_and, I64, g, sve_element_bits(t, size)), r);
    return true;
}

static bool emit(struct trans *t, const struct args_pred *a, unsigned row, unsigned pg,
                 uint64_t imm)
{
    ir_ref nzcv = sve_emit_row(t, (struct sve_insn){ .op = (uint16_t)row, .how = SVE_TO_P,
                                                     .size = (uint8_t)a->size,
                                                     .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                                                     .m = (uint8_t)a->rm, .pg = (uint8_t)pg },
                               k64(t, imm), 0);

    if (a->s)
        sve_set_flags(t, nzcv);
    return true;
}

static ir_ref logic(struct trans *t, enum sve_logic how, ir_ref g, ir_ref n, ir_ref m)
{
    struct ir *ir = t->ir;

    switch (how) {
    case P_AND: return ir_binary(ir, IR_and, I64, g, ir_binary(ir, IR_and, I64, n, m));
    case P_BIC: return ir_binary(ir, IR_and, I64, g, ir_binary(ir, IR_andn, I64, n, m));
    case P_EOR: return ir_binary(ir, IR_and, I64, g, ir_binary(ir, IR_xor, I64, n, m));
    case P_SEL:
        return ir_binary(ir, IR_or, I64, ir_binary(ir, IR_and, I64, n, g),
                         ir_binary(ir, IR_andn, I64, m, g));
    case P_ORR: return ir_binary(ir, IR_and, I64, g, ir_binary(ir, IR_or, I64, n, m));
    case P_ORN: return ir_binary(ir, IR_andn, I64, g, ir_binary(ir, IR_andn, I64, m, n));
    case P_NOR: return ir_binary(ir, IR_andn, I64, g, ir_binary(ir, IR_or, I64, n, m));
    default: return ir_binary(ir, IR_andn, I64, g, ir_binary(ir, IR_and, I64, n, m));
    }
}

bool trans_sve_p_logic(struct trans *t, const struct args_pred *a)
{
    ir_ref g = sve_p(t, a->pg);

    if (set_inline(t, a, 0, g, logic(t, (enum sve_logic)a->imm, g, sve_p(t, a->rn),
                                     sve_p(t, a->rm))))
        return true;
    return emit(t, a, ROW_p_logic, (unsigned)a->pg, (uint64_t)a->imm);
}

bool trans_sve_brk(struct trans *t, const struct args_pred *a)
{
    return emit(t, a, ROW_p_brk, (unsigned)a->pg, (uint64_t)(a->how | a->merges << 1));
}
bool trans_sve_brkp(struct trans *t, const struct args_pred *a)
{
    return emit(t, a, ROW_p_brkp, (unsigned)a->pg, (uint64_t)a->how);
}
bool trans_sve_brkn(struct trans *t, const struct args_pred *a)
{
    return emit(t, a, ROW_p_brkn, (unsigned)a->pg, 0);
}

/* The lowest bits of the first n elements. */
static uint64_t first_elements(const struct trans *t, unsigned size, unsigned n)
{
    return sve_element_bits(t, size) & low_bits(n << size);
}

bool trans_sve_ptrue(struct trans *t, const struct args_pred *a)
{
    unsigned size = (unsigned)a->size, n = sve_pattern(t, (unsigned)a->pattern, size);
    ir_ref r = k64(t, first_elements(t, size, n < 64 ? n : 64));

    if (set_inline(t, a, size, r, r))
        return true;
    return emit(t, a, ROW_p_true, SVE_ALL, n);
}
bool trans_sve_pfalse(struct trans *t, const struct args_pred *a)
{
    if (set_inline(t, a, 0, 0, k64(t, 0)))
        return true;
    return emit(t, a, ROW_p_true, SVE_ALL, 0);
}

bool trans_sve_ptest(struct trans *t, const struct args_pred *a)
{
    struct args_pred sets = *a;

    sets.s = 1;
    if (sve_vl(t) <= 32) {
        ir_ref g = sve_p(t, a->pg);
        sve_test_inline(t, g, ir_binary(t->ir, IR_and, I64, g, sve_p(t, a->rn)));
        return true;
    }
    return emit(t, &sets, ROW_p_test, (unsigned)a->pg, 0);
}
bool trans_sve_pfirst(struct trans *t, const struct args_pred *a)
{
    struct args_pred bytes = *a;

    bytes.size = 0;
    return emit(t, &bytes, ROW_p_first, (unsigned)a->pg, 0);
}
bool trans_sve_pnext(struct trans *t, const struct args_pred *a)
{
    return emit(t, a, ROW_p_next, (unsigned)a->pg, 0);
}

/* how: without a governing predicate */
bool trans_sve_rdffr(struct trans *t, const struct args_pred *a)
{
    ir_ref ffr = sve_p(t, A64_FFR), g = a->how ? 0 : sve_p(t, a->pg);

    if (set_inline(t, a, 0, g, g ? ir_binary(t->ir, IR_and, I64, ffr, g) : ffr))
        return true;
    return emit(t, a, ROW_p_rdffr, a->how ? SVE_ALL : (unsigned)a->pg, 0);
}
bool trans_sve_wrffr(struct trans *t, const struct args_pred *a)
{
    if (sve_is_inline(t)) {
        sve_set_p(t, A64_FFR, sve_p(t, a->rn));
        return true;
    }
    return emit(t, a, ROW_p_wrffr, SVE_ALL, 0);
}
bool trans_sve_setffr(struct trans *t, const struct args_none *a)
{
    struct args_pred ffr = { .rd = A64_FFR };

    if (set_inline(t, &ffr, 0, 0, k64(t, sve_element_bits(t, 0))))
        return true;
    return emit(t, &ffr, ROW_p_true, SVE_ALL, sve_vl(t));
}

/* -- loops ------------------------------------------------------------------------------------- */

static ir_ref operand(struct trans *t, const struct args_while *a, int64_t n)
{
    bool is_signed = a->how < WHILE_HS;

    if (a->sf)
        return x(t, n);
    return is_signed ? ir_sext(t->ir, I64, 32, w(t, n)) : ir_zext(t->ir, I64, 32, w(t, n));
}

/* Upward, of vectors of at most 256 bits: as many elements as rm is away, flags of that number. */
static bool while_inline(struct trans *t, const struct args_while *a)
{
    bool is_signed = a->how < WHILE_HS, equal = a->how == WHILE_LE || a->how == WHILE_LS;
    unsigned elements = sve_vl(t) >> a->size;
    ir_ref n = operand(t, a, a->rn), m = operand(t, a, a->rm), zero = k64(t, 0);
    enum ir_cc cc = is_signed ? (equal ? CC_LE : CC_LT) : equal ? CC_LEU : CC_LTU;

    if (sve_vl(t) > 32 || (a->how != WHILE_LT && a->how != WHILE_LO && !equal))
        return false;
    ir_ref away = ir_binary(t->ir, IR_umin, I64, ir_binary(t->ir, IR_sub, I64, m, n),
                            k64(t, elements - equal));
    if (equal) {                        /* what is at most the maximum goes on for ever */
        uint64_t max = low_bits((a->sf ? 64 : 32) - (is_signed ? 1 : 0));
        away = ir_select(t->ir, CC_EQ, m, k64(t, max), k64(t, elements - 1), away);
        away = ir_binary_imm(t->ir, IR_add, I64, away, 1);
    }
    ir_ref count = ir_select(t->ir, cc, n, m, away, zero);
    ir_ref end = ir_binary(t->ir, IR_shl, I64, k64(t, 1),
                           ir_binary_imm(t->ir, IR_shl, I64, count, (uint64_t)a->size));
    sve_set_p(t, a->rd, ir_binary_imm(t->ir, IR_and, I64, ir_binary_imm(t->ir, IR_sub, I64, end, 1),
                                      sve_element_bits(t, (unsigned)a->size)));
    flags_set_result(t, ir_unary(t->ir, IR_neg, I64, count),
                     ir_setcc(t->ir, I32, CC_LTU, count, k64(t, elements)),
                     ir_const(t->ir, I32, 0));
    return true;
}

/* Pd = elements for which rn, counting from here, op rm holds; from the first that does not, none
 * is. */
bool trans_sve_while(struct trans *t, const struct args_while *a)
{
    if (while_inline(t, a))
        return true;
    sve_set_flags(t, sve_emit_row(t, (struct sve_insn){ .op = ROW_p_while, .how = SVE_TO_P,
                                                        .size = (uint8_t)a->size,
                                                        .d = (uint8_t)a->rd, .pg = SVE_ALL,
                                                        .element = (uint8_t)a->how,
                                                        .rot = !a->sf },
                                  operand(t, a, a->rn), operand(t, a, a->rm)));
    return true;
}

/* Pd = elements before the one where the buffers at rn and rm come into conflict. */
bool trans_sve_whilerw(struct trans *t, const struct args_while *a)
{
    sve_set_flags(t, sve_emit_row(t, (struct sve_insn){ .op = ROW_p_whilerw, .how = SVE_TO_P,
                                                        .size = (uint8_t)a->size,
                                                        .d = (uint8_t)a->rd, .pg = SVE_ALL,
                                                        .element = (uint8_t)a->how },
                                  x(t, a->rn), x(t, a->rm)));
    return true;
}

/* The loop ends: N is 1, V 0; else N is 0, V is not C. */
bool trans_sve_cterm(struct trans *t, const struct args_while *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref ends = ir_setcc(t->ir, I32, (enum ir_cc)a->how, reg(t, type, a->rn),
                           reg(t, type, a->rm));
    ir_ref carry = ir_binary_imm(t->ir, IR_xor, I32, flags_carry(t), 1);
    ir_ref kept = ir_binary_imm(t->ir, IR_and, I32, flags_bits(t), 6u << 28);
    ir_ref v = ir_binary(t->ir, IR_andn, I32, carry, ends);
    ir_ref made = ir_binary(t->ir, IR_or, I32, ir_binary_imm(t->ir, IR_shl, I32, ends, 31),
                            ir_binary_imm(t->ir, IR_shl, I32, v, 28));

    flags_set_bits(t, ir_binary(t->ir, IR_or, I32, kept, made));
    return true;
}

/* -- counts ------------------------------------------------------------------------------------ */

static ir_ref count(struct trans *t, int64_t size, int64_t pg, int64_t n)
{
    if (sve_is_inline(t)) {
        ir_ref p = ir_binary_imm(t->ir, IR_and, I64, sve_p(t, n),
                                 sve_element_bits(t, (unsigned)size));
        if (pg != SVE_ALL)
            p = ir_binary(t->ir, IR_and, I64, p, sve_p(t, pg));
        return ir_unary(t->ir, IR_popcnt, I64, p);
    }
    return sve_emit_row(t, (struct sve_insn){ .op = ROW_p_count, .how = SVE_TO_X,
                                              .size = (uint8_t)size, .n = (uint8_t)n,
                                              .pg = (uint8_t)pg }, k64(t, 0), 0);
}

bool trans_sve_cntp(struct trans *t, const struct args_pred *a)
{
    set_x(t, a->rd, count(t, a->size, a->pg, a->rn));
    return true;
}

bool trans_sve_incp_x(struct trans *t, const struct args_incp *a)
{
    sve_step_x(t, (unsigned)a->how, a->sf, a->rd, count(t, a->size, SVE_ALL, a->pg));
    return true;
}

bool trans_sve_incp_z(struct trans *t, const struct args_incp *a)
{
    if (a->size == 0)
        return false;
    sve_step_z(t, (unsigned)a->how, a->size, a->rd, count(t, a->size, SVE_ALL, a->pg));
    return true;
}

/* -- constants --------------------------------------------------------------------------------- */

static bool with_imm(struct trans *t, const struct args_imm8 *a, int64_t op, uint64_t imm)
{
    if (a->size == 0 && a->sh)
        return false;
    sve_emit(t, (struct sve_insn){ .op = (uint16_t)op, .how = SVE_IMM_M, .size = (uint8_t)a->size,
                                   .d = (uint8_t)a->rd, .n = (uint8_t)a->rd, .a = (uint8_t)a->rd,
                                   .pg = SVE_ALL }, k64(t, imm));
    return true;
}

/* rd = rd op the constant */
bool trans_sve_imm(struct trans *t, const struct args_imm8 *a)
{
    return with_imm(t, a, a->op, (uint64_t)(a->imm8 << (a->sh ? 8 : 0)));
}

bool trans_sve_dup_imm(struct trans *t, const struct args_imm8 *a)
{
    return with_imm(t, a, SIMD_dup, (uint64_t)sign_extend((uint64_t)a->imm8, 8) << (a->sh ? 8 : 0));
}

bool trans_sve_fdup(struct trans *t, const struct args_imm8 *a)
{
    return a->size && with_imm(t, a, SIMD_dup,
                               simd_expand_imm((unsigned)a->imm8, 8u << a->size));
}
