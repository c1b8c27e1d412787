/* SVE floating-point insns. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

#include "tcg/float.h"

#include "targets/aarch64/sve_fp.decode.h"

static struct sve_fields fields(const struct args_sve *a)
{
    return (struct sve_fields){ .op = a->op, .how = a->how, .size = a->size, .sizes = a->sizes,
                                .rd = a->rd, .rn = a->rn, .rm = a->rm, .ra = a->ra, .pg = a->pg,
                                .imm = a->imm };
}

bool trans_sve_fp(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);

    return sve_lanes(t, &f);
}

static enum ir_type format_of(int64_t size) { return size == 3 ? F64 : size == 2 ? F32 : F16; }

/* What inactive elements count as. */
static uint64_t neutral(const struct args_sve *a)
{
    enum ir_type t = format_of(a->size);
    uint64_t minus = 1ull << ((8 << a->size) - 1);

    switch (a->op) {
    case SIMD_faddv: return 0;
    case SIMD_fmaxv: return float_inf(t) | minus;
    case SIMD_fminv: return float_inf(t);
    default: return float_default_nan(t);
    }
}

/* Vd = all active elements of rn, combined by halves. */
bool trans_sve_reduce_fp(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);

    if (a->size == 0)
        return false;
    f.imm = (int64_t)neutral(a);
    return sve_lanes(t, &f);
}

static struct sve_insn row(const struct args_sve *a, unsigned op)
{
    return (struct sve_insn){ .op = (uint16_t)op, .size = (uint8_t)a->size, .d = (uint8_t)a->rd,
                              .n = (uint8_t)a->rn, .m = (uint8_t)a->rm, .a = (uint8_t)a->rd,
                              .pg = (uint8_t)a->pg };
}

/* Vd += active elements of rm, one after the other. */
bool trans_sve_fadda(struct trans *t, const struct args_sve *a)
{
    if (a->size == 0)
        return false;
    sve_emit_row(t, row(a, ROW_fadda), k64(t, 0), 0);
    return true;
}

bool trans_sve_row_fp(struct trans *t, const struct args_sve *a)
{
    if (a->op == ROW_fmmla && a->size == 3 && sve_vl(t) < 32)
        return false;
    sve_emit_row(t, row(a, (unsigned)a->op), k64(t, 0), 0);
    return true;
}

/* Sums of two products of bfloat16, in words. */
bool trans_sve_bfdot(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);

    f.size = 2;
    f.sizes = 4;
    return sve_lanes(t, &f);
}

/* The constants that one bit chooses from, as VFPExpandImm() has them. */
bool trans_sve_fp_imm(struct trans *t, const struct args_fimm *a)
{
    static const uint8_t half_one[] = { 0x60, 0x70 }, half_two[] = { 0x60, 0x00 };
    unsigned width = 8u << a->size;
    uint64_t value = a->pair == HALF_ONE ? simd_expand_imm(half_one[a->one], width) :
                     a->pair == HALF_TWO ? simd_expand_imm(half_two[a->one], width) :
                     a->one              ? simd_expand_imm(0x70, width) : 0;

    if (a->size == 0)
        return false;
    sve_emit(t, (struct sve_insn){ .op = (uint16_t)a->op, .how = SVE_IMM_M,
                                   .size = (uint8_t)a->size, .d = (uint8_t)a->rd,
                                   .n = (uint8_t)a->rd, .a = (uint8_t)a->rd,
                                   .pg = (uint8_t)a->pg }, k64(t, value));
    return true;
}

/* Elements are as wide as the wider format. */
bool trans_sve_convert(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);
    int64_t to = a->imm & 3, from = a->imm >> 2 & 3;

    f.size = to > from ? to : from;
    f.sizes = 15;
    return sve_lanes(t, &f);
}

/* -- complex numbers --------------------------------------------------------------------------- */

static bool complex_row(struct trans *t, const struct args_complex *a, unsigned op)
{
    if (a->size == 0)
        return false;
    sve_emit_row(t, (struct sve_insn){ .op = (uint16_t)op, .size = (uint8_t)a->size,
                                       .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                                       .m = (uint8_t)a->rm, .a = (uint8_t)a->rd,
                                       .pg = (uint8_t)a->pg, .rot = (uint8_t)a->rot,
                                       .element = (uint8_t)a->element }, k64(t, 0), 0);
    return true;
}

bool trans_sve_fcmla(struct trans *t, const struct args_complex *a)
{
    return complex_row(t, a, ROW_fcmla);
}
bool trans_sve_fcadd(struct trans *t, const struct args_complex *a)
{
    return complex_row(t, a, ROW_fcadd);
}
bool trans_sve_fcmla_element(struct trans *t, const struct args_complex *a)
{
    struct args_complex one = *a;

    one.element++;
    return complex_row(t, &one, ROW_fcmla);
}

/* -- by element, of halves --------------------------------------------------------------------- */

static struct sve_insn element(const struct args_elem *a)
{
    return (struct sve_insn){ .op = (uint16_t)a->op, .how = (uint16_t)a->how,
                              .size = (uint8_t)a->size, .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                              .m = (uint8_t)a->rm, .a = (uint8_t)a->rd, .pg = SVE_ALL,
                              .element = (uint8_t)(a->index + 1) };
}

bool trans_sve_element_fp(struct trans *t, const struct args_elem *a)
{
    sve_emit(t, element(a), k64(t, 0));
    return true;
}

/* rd += halves of rn * halves of rm */
bool trans_sve_long_fp(struct trans *t, const struct args_sve *a)
{
    struct sve_insn insn = row(a, (unsigned)a->op);

    insn.how = (uint16_t)a->how;
    insn.size = 1;
    sve_emit(t, insn, k64(t, 0));
    return true;
}
