/* SVE2's integer insns and ciphers, and those of SVE that multiply. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

#include "targets/aarch64/sve2.decode.h"

static struct sve_insn insn(const struct args_sve *a)
{
    return (struct sve_insn){ .op = (uint16_t)a->op, .how = (uint16_t)a->how,
                              .size = (uint8_t)a->size, .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                              .m = (uint8_t)a->rm, .a = (uint8_t)a->ra, .pg = (uint8_t)a->pg };
}

static bool emit(struct trans *t, struct sve_insn i, int64_t imm)
{
    sve_emit(t, i, k64(t, (uint64_t)imm));
    return true;
}

bool trans_sve2_lanes(struct trans *t, const struct args_sve *a)
{
    return (a->sizes >> a->size & 1) && emit(t, insn(a), a->imm);
}

/* -- elements of two sizes: the insn's is the wider -------------------------------------------- */

static bool of_narrow(struct trans *t, const struct args_sve *a)
{
    struct sve_insn i = insn(a);

    if (a->size == 0 || (a->sizes && !(a->sizes >> a->size & 1)))
        return false;
    i.size--;
    return emit(t, i, 0);
}

bool trans_sve2_long(struct trans *t, const struct args_sve *a) { return of_narrow(t, a); }
bool trans_sve2_narrow(struct trans *t, const struct args_sve *a) { return of_narrow(t, a); }
bool trans_sve2_pairs_long(struct trans *t, const struct args_sve *a) { return of_narrow(t, a); }

/* Of 64 bits, to 128. */
bool trans_sve2_pmull(struct trans *t, const struct args_sve *a)
{
    struct sve_insn i = insn(a);

    i.op = SIMD_pmull;
    i.size = 3;
    return emit(t, i, 0);
}

/* -- by element ------------------------------------------------------------------------------ */

static struct sve_insn element(const struct args_elem *a)
{
    return (struct sve_insn){ .op = (uint16_t)a->op, .how = (uint16_t)a->how,
                              .size = (uint8_t)a->size, .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                              .m = (uint8_t)a->rm, .a = (uint8_t)a->rd, .pg = SVE_ALL,
                              .element = (uint8_t)(a->index + 1) };
}

bool trans_sve2_element(struct trans *t, const struct args_elem *a)
{
    return emit(t, element(a), a->imm);
}
bool trans_sve2_element_long(struct trans *t, const struct args_elem *a)
{
    return emit(t, element(a), 0);
}
bool trans_sve2_row_element(struct trans *t, const struct args_elem *a)
{
    sve_emit_row(t, element(a), k64(t, (uint64_t)a->imm), 0);
    return true;
}

/* -- shifts by a constant -------------------------------------------------------------------- */

/* tsz:imm3, of which the highest one says the size. */
static bool shift(struct trans *t, const struct args_shift *a, bool left)
{
    struct sve_insn i = { .op = (uint16_t)a->op, .how = (uint16_t)a->how, .d = (uint8_t)a->rd,
                          .n = (uint8_t)a->rn, .a = (uint8_t)a->rd, .pg = SVE_ALL };

    if (a->immhb >> 3 == 0)
        return false;
    i.size = (uint8_t)(28 - __builtin_clz((unsigned)a->immhb));
    return emit(t, i, left ? a->immhb - (8 << i.size) : (16 << i.size) - a->immhb);
}

bool trans_sve2_shift_right(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, false);
}
bool trans_sve2_shift_left(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, true);
}
bool trans_sve2_shift_long(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, true);
}
bool trans_sve2_shift_narrow(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, false);
}

/* A size alone. */
bool trans_sve2_extract_narrow(struct trans *t, const struct args_shift *a)
{
    struct sve_insn i = { .op = (uint16_t)a->op, .how = (uint16_t)a->how, .d = (uint8_t)a->rd,
                          .n = (uint8_t)a->rn, .a = (uint8_t)a->rd, .pg = SVE_ALL };

    if (a->immhb >> 3 == 0 || (a->immhb & (a->immhb - 1)))
        return false;
    i.size = (uint8_t)(28 - __builtin_clz((unsigned)a->immhb));
    return emit(t, i, 0);
}

/* -- whole insns ----------------------------------------------------------------------------- */

static bool row(struct trans *t, struct sve_insn i, int64_t imm)
{
    sve_emit_row(t, i, k64(t, (uint64_t)imm), 0);
    return true;
}

bool trans_sve2_row(struct trans *t, const struct args_sve *a)
{
    return row(t, insn(a), a->imm);
}

/* how: n is inverted. */
bool trans_sve2_adc(struct trans *t, const struct args_sve *a)
{
    struct sve_insn i = insn(a);

    i.op = ROW_adc;
    i.how = 0;
    i.size = (uint8_t)(2 + (a->size & 1));
    i.element = (uint8_t)a->how;
    return row(t, i, a->imm);
}

bool trans_sve2_match(struct trans *t, const struct args_sve *a)
{
    struct sve_insn i = insn(a);

    i.op = ROW_p_match;
    i.how = SVE_TO_P;
    sve_set_flags(t, sve_emit_row(t, i, k64(t, (uint64_t)a->imm), 0));
    return true;
}

bool trans_sve2_rax1(struct trans *t, const struct args_sve *a)
{
    struct sve_insn i = insn(a);

    i.op = SIMD_sve_rax1;
    i.size = 3;
    return emit(t, i, 0);
}

/* Each 128 bits: the last round, or the columns mixed. */
bool trans_sve2_aes(struct trans *t, const struct args_sve *a)
{
    bool mixes = a->imm == VAES_MIX || a->imm == VAES_INVMIX;

    for (unsigned at = 0; at < sve_vl(t); at += 16) {
        ir_ref state = sve_part(t, a->rd, at);
        if (!mixes)
            state = ir_binary(t->ir, IR_xor, V128, state, sve_part(t, a->rm, at));
        sve_set_part(t, a->rd, at, ir_emit(t->ir, (struct ir_op){
            .op = IR_vaes, .type = V128, .aux = (uint16_t)a->imm, .a = state,
            .b = ir_const(t->ir, V128, 0) }));
    }
    return true;
}
