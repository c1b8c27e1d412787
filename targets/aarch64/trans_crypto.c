/* Cryptographic extensions: AES, SHA, SM3, SM4, products of polynomials. Arm ARM C7.2.
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

/* -- SHA-1, SHA-512, SM3, SM4: by help_hash.c -------------------------------------------------- */

static bool hash(struct trans *t, int64_t op, int64_t registers, int64_t imm)
{
    ir_call(t->ir, HELP_hash, k64(t, (uint64_t)op), k64(t, (uint64_t)registers),
            k64(t, (uint64_t)imm), 0);
    sve_clear_high(t, registers & 31);
    return true;
}

bool trans_sha(struct trans *t, const struct args_sha3 *a)
{
    return hash(t, a->op, a->rd | a->rn << 8 | a->rm << 16, 0);
}

bool trans_sha_2(struct trans *t, const struct args_aes *a)
{
    return hash(t, a->op, a->rd | a->rn << 8, 0);
}

bool trans_sm3ss1(struct trans *t, const struct args_four *a)
{
    return hash(t, HASH_SM3SS1, a->rd | a->rn << 8 | a->rm << 16 | a->ra << 24, 0);
}

bool trans_sm3tt(struct trans *t, const struct args_sm3tt *a)
{
    return hash(t, a->op, a->rd | a->rn << 8 | a->rm << 16, a->imm2);
}

/* rd = rol(rn, 30), one word */
bool trans_sha1h(struct trans *t, const struct args_aes *a)
{
    ir_ref n = get_lane(t, I32, v(t, a->rn), I32, 0);

    set_low_v(t, a->rd, widen(t, ir_binary_imm(t->ir, IR_rotl, I32, n, 30)));
    return true;
}

/* -- SHA-256: the IR's variables are in another order ------------------------------------------ */

static ir_ref place(struct trans *t, unsigned op, enum ir_type lane, int imm, ir_ref a, ir_ref b)
{
    return ir_emit(t->ir, (struct ir_op){ .op = (uint8_t)op, .type = V128, .aux = (uint16_t)lane,
                                          .imm = imm, .a = a, .b = b });
}

static ir_ref sha256(struct trans *t, enum ir_sha256 how, ir_ref a, ir_ref b, ir_ref c)
{
    return ir_emit(t->ir, (struct ir_op){ .op = IR_vsha256, .type = V128, .aux = (uint16_t)how,
                                          .a = a, .b = b, .c = c });
}

/* Halves 0 or 1 of a and b, words of each turned: between abcd, efgh and feba, hgdc. */
static ir_ref mixed(struct trans *t, int half, ir_ref a, ir_ref b)
{
    return place(t, IR_vrev, I32, 8, place(t, IR_vzip, I64, half, a, b), 0);
}

/* Four rounds. The two insns of a step share the work: value numbering sees it. */
bool trans_sha256_rounds(struct trans *t, const struct args_sha3 *a)
{
    ir_ref abcd = v(t, a->second ? a->rn : a->rd), efgh = v(t, a->second ? a->rd : a->rn);
    ir_ref w = v(t, a->rm), w23 = place(t, IR_vduplane, I64, 1, w, 0);
    ir_ref feba = mixed(t, 0, efgh, abcd), hgdc = mixed(t, 1, efgh, abcd);
    ir_ref first = sha256(t, SHA256_ROUNDS, hgdc, feba, w);
    ir_ref last = sha256(t, SHA256_ROUNDS, feba, first, w23);

    set_v(t, a->rd, mixed(t, !a->second, last, first));
    return true;
}

bool trans_sha256_su0(struct trans *t, const struct args_aes *a)
{
    set_v(t, a->rd, sha256(t, SHA256_MSG1, v(t, a->rd), v(t, a->rn), 0));
    return true;
}

bool trans_sha256_su1(struct trans *t, const struct args_sha3 *a)
{
    ir_ref earlier = place(t, IR_vext, VOID, 4, v(t, a->rn), v(t, a->rm));
    ir_ref sum = place(t, IR_vadd, I32, 0, v(t, a->rd), earlier);

    set_v(t, a->rd, sha256(t, SHA256_MSG2, sum, v(t, a->rm), 0));
    return true;
}

/* -- SHA3 -------------------------------------------------------------------------------------- */

bool trans_eor3(struct trans *t, const struct args_four *a)
{
    ir_ref r = ir_binary(t->ir, IR_xor, V128, v(t, a->rn), v(t, a->rm));

    set_v(t, a->rd, ir_binary(t->ir, IR_xor, V128, r, v(t, a->ra)));
    return true;
}

/* rd = rn ^ (rm & ~ra) */
bool trans_bcax(struct trans *t, const struct args_four *a)
{
    ir_ref r = ir_binary(t->ir, IR_andn, V128, v(t, a->rm), v(t, a->ra));

    set_v(t, a->rd, ir_binary(t->ir, IR_xor, V128, v(t, a->rn), r));
    return true;
}

static ir_ref rotate(struct trans *t, ir_ref v, unsigned left)
{
    ir_ref high = place(t, IR_vshl, I64, 0, v, ir_const(t->ir, I32, left & 63));
    ir_ref low = place(t, IR_vshr, I64, 0, v, ir_const(t->ir, I32, -left & 63));

    return (left & 63) == 0 ? v : ir_binary(t->ir, IR_or, V128, high, low);
}

/* rd = rn ^ rol(rm, 1) */
bool trans_rax1(struct trans *t, const struct args_sha3 *a)
{
    set_v(t, a->rd, ir_binary(t->ir, IR_xor, V128, v(t, a->rn), rotate(t, v(t, a->rm), 1)));
    return true;
}

/* rd = ror(rn ^ rm, imm6) */
bool trans_xar(struct trans *t, const struct args_xar *a)
{
    ir_ref sum = ir_binary(t->ir, IR_xor, V128, v(t, a->rn), v(t, a->rm));

    set_v(t, a->rd, rotate(t, sum, -(unsigned)a->imm6));
    return true;
}
