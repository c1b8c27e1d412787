/* SVE: what the trans functions of its chapters share.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

/* -- registers --------------------------------------------------------------------------------- */

static unsigned cell(int64_t n, unsigned at) { return (unsigned)(CELL(v) + A64_VL_MAX * n) + at; }

ir_ref sve_part(struct trans *t, int64_t n, unsigned at)
{
    return at ? ir_state_load(t->ir, V128, cell(n, at)) : v(t, n);
}

void sve_set_part(struct trans *t, int64_t n, unsigned at, ir_ref value)
{
    if (at)
        ir_state_store(t->ir, cell(n, at), value);
    else
        ir_put(t->ir, SLOT_V + (unsigned)n, value);
}

void sve_clear_high(struct trans *t, int64_t n)
{
    for (unsigned at = 16; at < sve_vl(t); at += 16)
        ir_state_store(t->ir, cell(n, at), ir_const(t->ir, V128, 0));
}

/* -- calls ------------------------------------------------------------------------------------- */

static ir_ref word_of(struct trans *t, const struct sve_insn *insn, unsigned i)
{
    uint64_t v;

    memcpy(&v, (const uint8_t *)insn + 8 * i, 8);
    return k64(t, v);
}

ir_ref sve_emit(struct trans *t, struct sve_insn insn, ir_ref imm)
{
    bool compares = insn.how & SVE_TO_P;

    if (compares ? !(insn.how & SVE_SETS_FLAGS) && sve_compare_inline(t, &insn, imm, false) :
                   sve_inline(t, &insn, imm))
        return 0;
    return ir_call(t->ir, HELP_sve, word_of(t, &insn, 0), word_of(t, &insn, 1), imm, 0);
}

ir_ref sve_emit_row(struct trans *t, struct sve_insn insn, ir_ref imm, ir_ref scalar)
{
    return ir_call(t->ir, HELP_sve_row, word_of(t, &insn, 0), word_of(t, &insn, 1), imm, scalar);
}

void sve_set_flags(struct trans *t, ir_ref nzcv)
{
    flags_set_bits(t, ir_trunc(t->ir, I32, nzcv));
}

bool sve_lanes(struct trans *t, const struct sve_fields *f)
{
    if (!(f->sizes >> f->size & 1))
        return false;
    sve_emit(t, (struct sve_insn){ .op = (uint16_t)f->op, .how = (uint16_t)f->how,
                                   .size = (uint8_t)f->size, .d = (uint8_t)f->rd,
                                   .n = (uint8_t)f->rn, .m = (uint8_t)f->rm, .a = (uint8_t)f->ra,
                                   .pg = (uint8_t)f->pg }, k64(t, (uint64_t)f->imm));
    return true;
}

/* -- constants --------------------------------------------------------------------------------- */

unsigned sve_pattern(const struct trans *t, unsigned pattern, unsigned size)
{
    static const uint16_t fixed[] = { 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64, 128, 256 };
    enum { POW2 = 0, VL1 = 1, VL256 = 13, MUL4 = 29, MUL3, ALL };
    unsigned elements = sve_vl(t) >> size;

    if (pattern >= VL1 && pattern <= VL256)
        return fixed[pattern - VL1] <= elements ? fixed[pattern - VL1] : 0;
    switch (pattern) {
    case POW2: return 1u << (31 - __builtin_clz(elements));
    case MUL4: return elements & ~3u;
    case MUL3: return elements / 3 * 3;
    case ALL: return elements;
    default: return 0;
    }
}

/* Of 64-bit masks N:immr:imms: runs of ones, rotated, in elements of 2 to 64 bits. */
bool sve_bit_mask(uint64_t n_r_s, uint64_t *mask)
{
    unsigned n = n_r_s >> 12 & 1, r = n_r_s >> 6 & 63, s = n_r_s & 63;
    unsigned length = n << 6 | (~s & 63);

    if (length < 2)
        return false;
    unsigned element = 1u << (31 - __builtin_clz(length)), ones = (s & (element - 1)) + 1;
    if (ones == element)
        return false;
    r &= element - 1;
    uint64_t v = low_bits(ones);
    if (r)
        v = (v >> r | v << (element - r)) & low_bits(element);
    for (unsigned at = element; at < 64; at *= 2)
        v |= v << at;
    *mask = v;
    return true;
}

/* -- counting ---------------------------------------------------------------------------------- */

void sve_step_x(struct trans *t, unsigned how, bool sf, int64_t rd, ir_ref by)
{
    ir_ref old = x(t, rd), r;

    if (how == STEP_INC || how == STEP_DEC)
        r = ir_binary(t->ir, how == STEP_INC ? IR_add : IR_sub, I64, old, by);
    else
        r = ir_call(t->ir, HELP_sve_step, old, by, k64(t, how | (sf ? 0 : 8)), 0);
    set_x(t, rd, r);
}

void sve_step_z(struct trans *t, unsigned how, int64_t size, int64_t rd, ir_ref by)
{
    static const uint16_t ops[] = {
        [STEP_INC] = SIMD_add, [STEP_DEC] = SIMD_sub, [STEP_SQINC] = SIMD_sqadd,
        [STEP_SQDEC] = SIMD_sqsub, [STEP_UQINC] = SIMD_uqadd, [STEP_UQDEC] = SIMD_uqsub,
    };

    sve_emit(t, (struct sve_insn){ .op = ops[how], .how = SVE_IMM_M, .size = (uint8_t)size,
                                   .d = (uint8_t)rd, .n = (uint8_t)rd, .a = (uint8_t)rd,
                                   .pg = SVE_ALL }, by);
}
