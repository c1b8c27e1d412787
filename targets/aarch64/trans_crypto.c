/* Cryptographic extensions: AES, products of polynomials. Arm ARM C7.2.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_crypto.decode.h"

/* rd = the last round of rd ^ rn, without a key behind it */
bool trans_aes_round(struct trans *t, const struct args_aes *a)
{
    ir_ref state = ir_binary(t->ir, IR_xor, V128, v(t, a->rd), v(t, a->rn));

    set_v(t, a->rd, ir_emit(t->ir, (struct ir_op){ .op = IR_vaes, .type = V128,
                                                   .aux = (uint16_t)a->op, .a = state,
                                                   .b = ir_const(t->ir, V128, 0) }));
    return true;
}

bool trans_aes_mix(struct trans *t, const struct args_aes *a)
{
    set_v(t, a->rd, ir_emit(t->ir, (struct ir_op){ .op = IR_vaes, .type = V128,
                                                   .aux = (uint16_t)a->op, .a = v(t, a->rn),
                                                   .b = ir_const(t->ir, V128, 0) }));
    return true;
}

/* rd = 128-bit product of the halves q of rn and rm */
bool trans_pmull(struct trans *t, const struct args_pmull *a)
{
    set_v(t, a->rd, ir_emit(t->ir, (struct ir_op){ .op = IR_vclmul, .type = V128, .aux = I128,
                                                   .imm = (int32_t)a->q, .a = v(t, a->rn),
                                                   .b = v(t, a->rm) }));
    return true;
}
