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

/* -- SM3, SM4: by help_hash.c -------------------------------------------------- */

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

static ir_ref place(struct trans *t, unsigned op, enum ir_type lane, int imm, ir_ref a, ir_ref b)
{
    return ir_emit(t->ir, (struct ir_op){ .op = (uint8_t)op, .type = V128, .aux = (uint16_t)lane,
                                          .imm = imm, .a = a, .b = b });
}

/* Lanes rotated left. */
static ir_ref rotate(struct trans *t, ir_ref v, enum ir_type lane, unsigned left)
{
    unsigned mask = 8 * ir_type_bytes(lane) - 1;
    ir_ref high = place(t, IR_vshl, lane, 0, v, ir_const(t->ir, I32, left & mask));
    ir_ref low = place(t, IR_vshr, lane, 0, v, ir_const(t->ir, I32, -left & mask));

    return (left & mask) == 0 ? v : ir_binary(t->ir, IR_or, V128, high, low);
}

static ir_ref vxor(struct trans *t, ir_ref a, ir_ref b)
{
    return ir_binary(t->ir, IR_xor, V128, a, b);
}

/* -- SHA-1 ------------------------------------------------------------------------------------- */

/* rd = rol(rn, 30), one word */
bool trans_sha1h(struct trans *t, const struct args_aes *a)
{
    ir_ref n = get_lane(t, I32, v(t, a->rn), I32, 0);

    set_low_v(t, a->rd, widen(t, ir_binary_imm(t->ir, IR_rotl, I32, n, 30)));
    return true;
}

/* Four rounds of d, e in rn, sums in rm */
bool trans_sha1_rounds(struct trans *t, const struct args_sha3 *a)
{
    set_v(t, a->rd, ir_emit(t->ir, (struct ir_op){ .op = IR_vsha1, .type = V128,
                                                   .aux = (uint16_t)a->op, .a = v(t, a->rd),
                                                   .b = v(t, a->rn), .c = v(t, a->rm) }));
    return true;
}

bool trans_sha1_su0(struct trans *t, const struct args_sha3 *a)
{
    ir_ref later = place(t, IR_vext, VOID, 8, v(t, a->rd), v(t, a->rn));

    set_v(t, a->rd, vxor(t, vxor(t, later, v(t, a->rd)), v(t, a->rm)));
    return true;
}

/* The last word needs the first of the result. */
bool trans_sha1_su1(struct trans *t, const struct args_aes *a)
{
    ir_ref zero = ir_const(t->ir, V128, 0);
    ir_ref sum = vxor(t, v(t, a->rd), place(t, IR_vext, VOID, 4, v(t, a->rn), zero));
    ir_ref turned = rotate(t, sum, I32, 1);
    ir_ref first = place(t, IR_vext, VOID, 4, zero, turned);

    set_v(t, a->rd, vxor(t, turned, rotate(t, first, I32, 1)));
    return true;
}

/* -- SHA-256: the IR's variables are in another order ------------------------------------------ */

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

/* -- SHA-512: the rounds on integers ----------------------------------------------------------- */

static ir_ref long_op(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b)
{
    return ir_binary(t->ir, op, I64, a, b);
}

static ir_ref turned(struct trans *t, ir_ref v, unsigned n)
{
    return ir_binary_imm(t->ir, IR_rotr, I64, v, n);
}

/* Sigma1(v) and Sigma0(v): FIPS 180-4, 4.1.3 */
static ir_ref sum(struct trans *t, ir_ref v, unsigned i, unsigned j, unsigned k)
{
    return long_op(t, IR_xor, long_op(t, IR_xor, turned(t, v, i), turned(t, v, j)),
                   turned(t, v, k));
}

static ir_ref choose(struct trans *t, ir_ref x, ir_ref y, ir_ref z)
{
    return long_op(t, IR_xor, long_op(t, IR_and, long_op(t, IR_xor, y, z), x), z);
}

static ir_ref majority(struct trans *t, ir_ref x, ir_ref y, ir_ref z)
{
    return long_op(t, IR_or, long_op(t, IR_and, x, y),
                   long_op(t, IR_and, long_op(t, IR_or, x, y), z));
}

static ir_ref add3(struct trans *t, ir_ref a, ir_ref b, ir_ref c)
{
    return long_op(t, IR_add, long_op(t, IR_add, a, b), c);
}

static ir_ref half(struct trans *t, int64_t n, int64_t i)
{
    return get_lane(t, I64, v(t, n), I64, i);
}

static void set_halves(struct trans *t, int64_t rd, ir_ref low, ir_ref high)
{
    set_v(t, rd, with_lane(t, ir_unary(t->ir, IR_vzext, V128, low), I64, 1, high));
}

bool trans_sha512_h(struct trans *t, const struct args_sha3 *a)
{
    ir_ref x0 = half(t, a->rn, 0), x1 = half(t, a->rn, 1), y0 = half(t, a->rm, 0);
    ir_ref y1 = half(t, a->rm, 1);
    ir_ref high = add3(t, choose(t, y1, x0, x1), sum(t, y1, 14, 18, 41), half(t, a->rd, 1));
    ir_ref e = long_op(t, IR_add, high, y0);
    ir_ref low = add3(t, choose(t, e, y1, x0), sum(t, e, 14, 18, 41), half(t, a->rd, 0));

    set_halves(t, a->rd, low, high);
    return true;
}

bool trans_sha512_h2(struct trans *t, const struct args_sha3 *a)
{
    ir_ref x0 = half(t, a->rn, 0), y0 = half(t, a->rm, 0), y1 = half(t, a->rm, 1);
    ir_ref high = add3(t, majority(t, y0, y1, x0), sum(t, y0, 28, 34, 39), half(t, a->rd, 1));
    ir_ref low = add3(t, majority(t, y0, y1, high), sum(t, high, 28, 34, 39), half(t, a->rd, 0));

    set_halves(t, a->rd, low, high);
    return true;
}

/* sigma0(v) and sigma1(v) of both lanes: rotated right by i and j, shifted by k */
static ir_ref sigma(struct trans *t, ir_ref v, unsigned i, unsigned j, unsigned k)
{
    ir_ref r = vxor(t, rotate(t, v, I64, -i), rotate(t, v, I64, -j));

    return vxor(t, r, place(t, IR_vshr, I64, 0, v, ir_const(t->ir, I32, k)));
}

bool trans_sha512_su0(struct trans *t, const struct args_aes *a)
{
    ir_ref d = v(t, a->rd), next = place(t, IR_vext, VOID, 8, d, v(t, a->rn));

    set_v(t, a->rd, place(t, IR_vadd, I64, 0, d, sigma(t, next, 1, 8, 7)));
    return true;
}

bool trans_sha512_su1(struct trans *t, const struct args_sha3 *a)
{
    ir_ref d = place(t, IR_vadd, I64, 0, v(t, a->rd), v(t, a->rm));

    set_v(t, a->rd, place(t, IR_vadd, I64, 0, d, sigma(t, v(t, a->rn), 19, 61, 6)));
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

/* rd = rn ^ rol(rm, 1) */
bool trans_rax1(struct trans *t, const struct args_sha3 *a)
{
    set_v(t, a->rd, ir_binary(t->ir, IR_xor, V128, v(t, a->rn), rotate(t, v(t, a->rm), I64, 1)));
    return true;
}

/* rd = ror(rn ^ rm, imm6) */
bool trans_xar(struct trans *t, const struct args_xar *a)
{
    ir_ref sum = ir_binary(t->ir, IR_xor, V128, v(t, a->rn), v(t, a->rm));

    set_v(t, a->rd, rotate(t, sum, I64, -(unsigned)a->imm6));
    return true;
}
