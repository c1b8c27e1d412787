/* Advanced SIMD, sums of products: FEAT_DotProd, I8MM, BF16, FHM, FCMA. Arm ARM C7.2.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_simd.decode.h"

static ir_ref lanes(struct trans *t, unsigned op, enum ir_type type, enum ir_type lane, int imm,
                    ir_ref a, ir_ref b)
{
    return ir_emit(t->ir, (struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)type,
                                          .aux = (uint16_t)lane, .imm = imm, .a = a, .b = b });
}

/* H:L or H:L:M, as the element's size needs. */
static int64_t index2(const struct args_helem *a) { return a->h << 1 | a->l; }
static int64_t index3(const struct args_helem *a) { return index2(a) << 1 | a->m; }
static int64_t full_rm(const struct args_helem *a) { return a->m << 4 | a->rm; }

/* -- bytes ------------------------------------------------------------------------------------- */

static ir_ref dot(struct trans *t, int64_t op, enum ir_type type, ir_ref n, ir_ref m, ir_ref d)
{
    return ir_ternary(t->ir, (enum ir_opcode)op, type, n, m, d);
}

bool trans_dot(struct trans *t, const struct args_v1r *a)
{
    enum ir_type type = vector_type(a->q);

    set_low_v(t, a->rd, dot(t, a->op, type, low_v(t, type, a->rn), low_v(t, type, a->rm),
                            low_v(t, type, a->rd)));
    return true;
}

/* SUDOT has the unsigned bytes in m. */
bool trans_dot_element(struct trans *t, const struct args_helem *a)
{
    enum ir_type type = vector_type(a->q);
    ir_ref all = lanes(t, IR_vduplane, V128, I32, (int)index2(a), v(t, full_rm(a)), 0);
    ir_ref n = low_v(t, type, a->rn), m = a->q ? all : ir_unary(t->ir, IR_vlow, V64, all);

    set_low_v(t, a->rd, dot(t, a->op, type, a->swap ? m : n, a->swap ? n : m,
                            low_v(t, type, a->rd)));
    return true;
}

/* The rows of n (2x8) by those of m: each row of n beside itself, sums of four bytes in twos. */
bool trans_mmla(struct trans *t, const struct args_v1rq *a)
{
    ir_ref n = v(t, a->rn), m = v(t, a->rm), zero = ir_const(t->ir, V128, 0), row[2];

    for (int i = 0; i < 2; i++)
        row[i] = dot(t, a->op, V128, lanes(t, IR_vduplane, V128, I64, i, n, 0), m, zero);
    ir_ref even = lanes(t, IR_vuzp, V128, I32, 0, row[0], row[1]);
    ir_ref odd = lanes(t, IR_vuzp, V128, I32, 1, row[0], row[1]);
    ir_ref sum = lanes(t, IR_vadd, V128, I32, 0, even, odd);
    set_v(t, a->rd, lanes(t, IR_vadd, V128, I32, 0, v(t, a->rd), sum));
    return true;
}

/* -- half precision: by help_bf16.c, help_simd.c ----------------------------------------------- */

static bool bf16(struct trans *t, int64_t how, int64_t q, int64_t rd, int64_t rn, int64_t rm,
                 int64_t element)
{
    ir_call(t->ir, HELP_bf16, k64(t, (uint64_t)how),
            k64(t, (uint64_t)(rd | rn << 8 | rm << 16)), k64(t, (uint64_t)q),
            k64(t, (uint64_t)element));
    sve_clear_high(t, rd);
    return true;
}

bool trans_bf(struct trans *t, const struct args_v1r *a)
{
    return bf16(t, a->how, a->q, a->rd, a->rn, a->rm, 0);
}

bool trans_bf_element(struct trans *t, const struct args_helem *a)
{
    if (a->how == BF_MLAL)
        return bf16(t, a->how, a->q, a->rd, a->rn, a->rm, index3(a) + 1);
    return bf16(t, a->how, a->q, a->rd, a->rn, full_rm(a), index2(a) + 1);
}

bool trans_bfcvtn(struct trans *t, const struct args_v1 *a)
{
    return bf16(t, BF_CVTN, a->q, a->rd, a->rn, 0, 0);
}

bool trans_fhm(struct trans *t, const struct args_v1r *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, a->q, a->rd, a->rn, a->rm,
                                            .imm = (uint64_t)a->top });
}

bool trans_fhm_element(struct trans *t, const struct args_helem *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, a->q, a->rd, a->rn, a->rm,
                                            .imm = (uint64_t)a->top,
                                            .element = (unsigned)index3(a) + 1 });
}

/* -- complex numbers --------------------------------------------------------------------------- */

static bool is_complex(const struct trans *t, int64_t size, int64_t q)
{
    return size != 0 && (size != 1 || has(t, A64_FP16)) && (size != 3 || q);
}

bool trans_fcadd(struct trans *t, const struct args_fcadd *a)
{
    if (!is_complex(t, a->size, a->q))
        return false;
    return simd_call(t, (struct simd_call){ SIMD_fcadd, a->size, a->q, a->rd, a->rn, a->rm,
                                            .imm = (uint64_t)a->rot });
}

bool trans_fcmla(struct trans *t, const struct args_fcmla *a)
{
    if (!is_complex(t, a->size, a->q))
        return false;
    return simd_call(t, (struct simd_call){ SIMD_fcmla, a->size, a->q, a->rd, a->rn, a->rm,
                                            .imm = (uint64_t)a->rot });
}

/* Numbers of two halves or two singles. */
bool trans_fcmla_element(struct trans *t, const struct args_fcmlae *a)
{
    bool half = a->size == 1;
    int64_t index = half ? a->h << 1 | a->l : a->h;

    if (!is_complex(t, a->size, a->q) || a->size == 3 || (half && a->h && !a->q) ||
        (!half && (a->l || !a->q)))
        return false;
    return simd_call(t, (struct simd_call){ SIMD_fcmla, a->size, a->q, a->rd, a->rn,
                                            a->m << 4 | a->rm, .imm = (uint64_t)a->rot,
                                            .element = (unsigned)index + 1 });
}
