/* Advanced SIMD in half precision, FEAT_FP16: vectors and scalars. Arm ARM C7.2.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_scalar.decode.h"
#include "targets/aarch64/a64_simd.decode.h"

/* -- vectors ----------------------------------------------------------------------------------- */

bool trans_h3(struct trans *t, const struct args_v1r *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, a->q, a->rd, a->rn, a->rm });
}

bool trans_h2(struct trans *t, const struct args_v1 *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, a->q, a->rd, a->rn, .unary = true,
                                            .imm = (uint64_t)a->imm });
}

bool trans_h_across(struct trans *t, const struct args_v1 *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, a->q, a->rd, a->rn });
}

bool trans_h_element(struct trans *t, const struct args_helem *a)
{
    int64_t index = a->h << 2 | a->l << 1 | a->m;

    return simd_call(t, (struct simd_call){ a->op, 1, a->q, a->rd, a->rn, a->rm,
                                            .element = (unsigned)index + 1 });
}

/* -- scalars ----------------------------------------------------------------------------------- */

bool trans_sh3(struct trans *t, const struct args_sh3 *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, 1, a->rd, a->rn, a->rm, .scalar = true });
}

bool trans_sh2(struct trans *t, const struct args_sone *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1, 1, a->rd, a->rn, .scalar = true,
                                            .unary = true, .imm = (uint64_t)a->imm });
}

bool trans_sh_element(struct trans *t, const struct args_shelem *a)
{
    int64_t index = a->h << 2 | a->l << 1 | a->m;

    return simd_call(t, (struct simd_call){ a->op, 1, 1, a->rd, a->rn, a->rm, .scalar = true,
                                            .element = (unsigned)index + 1 });
}
