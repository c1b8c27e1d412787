/* Advanced SIMD on scalars: one lane, the rest of the register becomes 0. Arm ARM C4.1.97.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_scalar.decode.h"

static bool scalar(struct trans *t, int64_t op, int64_t size, int64_t rd, int64_t rn, int64_t rm,
                   uint64_t imm)
{
    return simd_call(t, (struct simd_call){ op, size, 1, rd, rn, rm, .scalar = true, .imm = imm });
}

bool trans_s3(struct trans *t, const struct args_s3 *a)
{
    static const uint8_t ir_ops_64[SIMD_OPS] = { [SIMD_add] = IR_add, [SIMD_sub] = IR_sub };

    if (!(a->sizes >> a->size & 1))
        return false;
    if (!ir_ops_64[a->op])
        return scalar(t, a->op, a->size, a->rd, a->rn, a->rm, 0);
    ir_ref n = get_lane(t, I64, v(t, a->rn), I64, 0), m = get_lane(t, I64, v(t, a->rm), I64, 0);
    set_low_v(t, a->rd, ir_binary(t->ir, (enum ir_opcode)ir_ops_64[a->op], I64, n, m));
    return true;
}

bool trans_sf3(struct trans *t, const struct args_sf3 *a)
{
    return scalar(t, a->op, 2 + a->sz, a->rd, a->rn, a->rm, 0);
}

bool trans_s2(struct trans *t, const struct args_s2 *a)
{
    if (!(a->sizes >> a->size & 1))
        return false;
    return simd_call(t, (struct simd_call){ a->op, a->size, 1, a->rd, a->rn, .scalar = true,
                                            .unary = true });
}

/* Conversions between a register's own bits: as those with general registers. */
static ir_ref convert(struct trans *t, const struct args_sf2 *a)
{
    enum ir_type fp = a->sz ? F64 : F32, i = a->sz ? I64 : I32;
    unsigned mode = fp_mode(t, a->imm);

    switch (a->op) {
    case SIMD_fcvts: return ir_float(t->ir, IR_ftois, i, mode | FTOI_NAN_ZERO,
                                     low_v(t, fp, a->rn), 0, 0);
    case SIMD_fcvtu: return ir_float(t->ir, IR_ftoiu, i, mode | FTOI_NAN_ZERO,
                                     low_v(t, fp, a->rn), 0, 0);
    case SIMD_scvtf: return ir_float(t->ir, IR_itofs, fp, fp_mode(t, RM_DYN),
                                     get_lane(t, i, v(t, a->rn), i, 0), 0, 0);
    case SIMD_ucvtf: return ir_float(t->ir, IR_itofu, fp, fp_mode(t, RM_DYN),
                                     get_lane(t, i, v(t, a->rn), i, 0), 0, 0);
    default: return 0;
    }
}

bool trans_sf2(struct trans *t, const struct args_sf2 *a)
{
    ir_ref r = fp_is_inline(t) ? convert(t, a) : 0;

    if (!r)
        return simd_call(t, (struct simd_call){ a->op, 2 + a->sz, 1, a->rd, a->rn, .scalar = true,
                                                .unary = true, .imm = (uint64_t)a->imm });
    set_low_v(t, a->rd, r);
    return true;
}

bool trans_s_fcvtxn(struct trans *t, const struct args_sone *a)
{
    return scalar(t, SIMD_fcvtxn, 2, a->rd, a->rn, 0, 0);
}

/* rd = sum of the two lanes of rn */
bool trans_s_addp(struct trans *t, const struct args_sone *a)
{
    ir_ref n = v(t, a->rn);

    set_low_v(t, a->rd, ir_binary(t->ir, IR_add, I64, get_lane(t, I64, n, I64, 0),
                                  get_lane(t, I64, n, I64, 1)));
    return true;
}

/* DUP (element), MOV */
bool trans_s_dup(struct trans *t, const struct args_scopy *a)
{
    int64_t size = a->imm5 ? __builtin_ctz((unsigned)a->imm5) : 4;

    if (size > 3)
        return false;
    set_low_v(t, a->rd, get_lane(t, I64, v(t, a->rn), lane_type(size), a->imm5 >> (size + 1)));
    return true;
}

/* -- shifts ------------------------------------------------------------------------------------ */

static int64_t shift_size(int64_t immhb) { return 31 - __builtin_clz((unsigned)immhb >> 3 | 1); }

bool trans_s_shift_right(struct trans *t, const struct args_sshift *a)
{
    if (shift_size(a->immhb) != 3)
        return false;
    return scalar(t, a->op, 3, a->rd, a->rn, 0, (uint64_t)(128 - a->immhb));
}

bool trans_s_shift_left(struct trans *t, const struct args_sshift *a)
{
    int64_t size = shift_size(a->immhb);

    if (!(a->immhb >> 3) || !(a->sizes >> size & 1))
        return false;
    return scalar(t, a->op, size, a->rd, a->rn, 0, (uint64_t)(a->immhb - (8 << size)));
}

bool trans_s_shift_narrow(struct trans *t, const struct args_sshift *a)
{
    int64_t size = shift_size(a->immhb);

    if (!(a->immhb >> 3) || size == 3)
        return false;
    return scalar(t, a->op, size, a->rd, a->rn, 0, (uint64_t)((16 << size) - a->immhb));
}

bool trans_s_fixed_point(struct trans *t, const struct args_sshift *a)
{
    int64_t size = shift_size(a->immhb);

    if (size < (has(t, A64_FP16) ? 1 : 2))
        return false;
    return scalar(t, a->op, size, a->rd, a->rn, 0, (uint64_t)((16 << size) - a->immhb));
}

/* -- by element -------------------------------------------------------------------------------- */

bool trans_s_element(struct trans *t, const struct args_selem *a)
{
    int64_t index = a->size == 1 ? a->h << 2 | a->l << 1 | a->m : a->h << 1 | a->l;
    int64_t rm = a->size == 1 ? a->rm : a->m << 4 | a->rm;

    if (a->size != 1 && a->size != 2)
        return false;
    return simd_call(t, (struct simd_call){ a->op, a->size, 1, a->rd, a->rn, rm, .scalar = true,
                                            .element = (unsigned)index + 1 });
}

bool trans_sf_element(struct trans *t, const struct args_sfelem *a)
{
    int64_t index = a->sz ? a->h : a->h << 1 | a->l;

    if (a->sz && a->l)
        return false;
    return simd_call(t, (struct simd_call){ a->op, 2 + a->sz, 1, a->rd, a->rn, a->m << 4 | a->rm,
                                            .scalar = true, .element = (unsigned)index + 1 });
}
