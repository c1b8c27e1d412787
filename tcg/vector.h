/* What the vector ops of the IR compute: for `interp`, for back ends without an insn, as an oracle.
 * SPDX-License-Identifier: MIT
 *
 * Values are arrays of 64-bit words, lane 0 in the low bits of the first; lanes are cut out by
 * shifts, so the host's byte order does not matter.
 */
#pragma once

#include "tcg/float.h"

struct vector_op {
    uint8_t op, type;                   /* enum ir_opcode, the op's type */
    uint8_t of;                         /* type of operand a */
    uint16_t aux;
    int32_t imm;
};

/* Computes op. env->round is the rounding in force (RM_DYN); flags are collected there. The result
 * is no operand. Integer operands and results are one word. */
void vector_compute(struct float_env *e, const struct vector_op *op, uint64_t *result,
                    const uint64_t *a, const uint64_t *b, const uint64_t *c);

/* The parts, one per file. */
typedef void vector_fn(struct float_env *e, const struct vector_op *op, uint64_t *result,
                       const uint64_t *a, const uint64_t *b, const uint64_t *c);
extern vector_fn *const vector_int[IR_OPS], *const vector_move[IR_OPS], *const vector_float[IR_OPS],
    *const vector_cipher[IR_OPS];

/* SubBytes and InvSubBytes (FIPS 197, 5.1.1 and 5.3.2) and the S-box of SM4, for targets' own
 * insns, too. */
extern const uint8_t aes_sbox[256], aes_inverse_sbox[256], sm4_sbox[256];

static inline unsigned vector_bits(const struct vector_op *op)
{
    return 8 * ir_type_bytes((enum ir_type)op->type);
}
static inline unsigned lane_width(const struct vector_op *op)
{
    return 8 * ir_type_bytes(V_LANE(op->aux));
}
static inline uint64_t get_lane(const uint64_t *v, unsigned width, unsigned i)
{
    return bits(v[i * width / 64], i * width % 64, width);
}
static inline void set_lane(uint64_t *v, unsigned width, unsigned i, uint64_t to)
{
    uint64_t *word = &v[i * width / 64], mask = low_bits(width);
    unsigned at = i * width % 64;

    *word = (*word & ~(mask << at)) | (to & mask) << at;
}
