/* What the host has no insns for, or what is too rare to be worth them: in software.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/vector.h"

#include "x86_64.h"

/* What the stubs are told: opcode, type, operand's type, imm of vector ops, aux. */
uint64_t x86_soft_word(const struct ir_op *op, enum ir_type operand)
{
    return (uint64_t)op->op | (uint64_t)op->type << 8 | (uint64_t)operand << 16 |
           (uint64_t)(op->imm & 0xff) << 24 | (uint64_t)op->aux << 32;
}

static uint64_t low(enum ir_type t, uint64_t v)
{
    return v & low_bits(8 * ir_type_bytes(t));
}

static uint64_t to_int(struct float_env *e, enum ir_opcode op, enum ir_type t, enum ir_type from,
                       unsigned aux, uint64_t a)
{
    unsigned nan = aux & (FTOI_NAN_ZERO | FTOI_X86);

    return float_to_int(e, from, 8 * ir_type_bytes(t), op == IR_ftois, nan, a);
}

static uint64_t sign_op(enum ir_opcode op, enum ir_type t, uint64_t a, uint64_t b)
{
    uint64_t sign = 1ull << (8 * ir_type_bytes(t) - 1);

    switch (op) {
    case IR_fneg: return a ^ sign;
    case IR_fabs: return a & ~sign;
    case IR_fcopysign: return (a & ~sign) | (b & sign);
    case IR_fxorsign: return a ^ (b & sign);
    case IR_fbox: return a;
    default: unreachable("float op");
    }
}

/* Carry-less product of the low `bits` bits, shifted right by `shift`. */
static uint64_t carryless(uint64_t a, uint64_t b, unsigned bits, unsigned shift)
{
    unsigned __int128 product = 0;

    for (unsigned i = 0; i < bits; i++)
        if (b >> i & 1)
            product ^= (unsigned __int128)a << i;
    return (uint64_t)(product >> shift);
}

static uint64_t compute(struct float_env *e, uint64_t what, uint64_t a, uint64_t b, uint64_t c)
{
    enum ir_opcode op = (enum ir_opcode)(what & 0xff);
    enum ir_type t = (enum ir_type)(what >> 8 & 0xff), from = (enum ir_type)(what >> 16 & 0xff);
    unsigned aux = (unsigned)(what >> 32);

    switch (op) {
    case IR_fadd:
    case IR_fsub:
    case IR_fmul:
    case IR_fdiv: return float_arith(e, op, t, a, b);
    case IR_fsqrt: return float_sqrt(e, t, a);
    case IR_fma: return float_fma(e, t, aux & (FMA_NEG_PRODUCT | FMA_NEG_ADDEND), a, b, c);
    case IR_fmin:
    case IR_fmax: return float_minmax(e, op, t, FMIN_HOW(aux), a, b);
    case IR_fcmp: return float_compare(e, from, (enum ir_fcc)aux, a, b);
    case IR_fcvt: return float_convert(e, t, from, a);
    case IR_fround: return float_round(e, t, (aux & FROUND_EXACT) != 0, a);
    case IR_ftois:
    case IR_ftoiu: return to_int(e, op, t, from, aux, a);
    case IR_itofs:
    case IR_itofu: return float_from_int(e, t, 8 * ir_type_bytes(from), op == IR_itofs, a);
    case IR_clmul: return carryless(a, b, 8 * ir_type_bytes(t), 0);
    case IR_clmulh: return carryless(a, b, 8 * ir_type_bytes(t), 8 * ir_type_bytes(t));
    case IR_popcnt: return (uint64_t)__builtin_popcountll(a);
    case IR_bitcast: return a;
    case IR_fbox: return a | ~low_bits(8 * ir_type_bytes(from));
    case IR_funbox: return (a | low_bits(8 * ir_type_bytes(t))) == ~0ull ? a : float_default_nan(t);
    default: return sign_op(op, t, a, b);
    }
}

static bool has_policy(enum ir_opcode op)
{
    return op != IR_fcmp;
}

uint64_t x86_soft(struct runtime *rt, uint64_t what, uint64_t a, uint64_t b, uint64_t c)
{
    enum ir_opcode op = (enum ir_opcode)(what & 0xff);
    enum ir_type t = (enum ir_type)(what >> 8 & 0xff), from = (enum ir_type)(what >> 16 & 0xff);
    unsigned aux = has_policy(op) ? (unsigned)(what >> 32) : fp_aux(NAN_DEFAULT, RM_NE);
    struct float_env e = {
        .round = (uint8_t)(FP_ROUND(aux) == RM_DYN ? rt->fp_round : FP_ROUND(aux)),
        .nan = FP_NAN(aux),
    };

    uint64_t v = compute(&e, what, low(from, a), low(from, b), low(from, c));
    rt->fp_flags |= e.flags;
    return op == IR_ftois || op == IR_ftoiu || op == IR_fcmp ? v : low(t, v);
}

static bool is_vector_op(enum ir_opcode op)
{
    return op >= IR_vadd && op <= IR_crc32;
}

void x86_soft_vector(struct runtime *rt)
{
    struct scratch *s = scratch_of(rt);
    uint64_t what = s->soft_what;
    struct float_env e = { .round = (uint8_t)rt->fp_round };
    struct vector_op op = {
        .op = (uint8_t)what, .type = (uint8_t)(what >> 8), .of = (uint8_t)(what >> 16),
        .aux = (uint16_t)(what >> 32), .imm = (int32_t)(what >> 24 & 0xff),
    };

    if (is_vector_op((enum ir_opcode)op.op)) {
        vector_compute(&e, &op, s->soft_result, s->soft_operand[0], s->soft_operand[1],
                       s->soft_operand[2]);
        rt->fp_flags |= e.flags;
    } else {
        s->soft_result[0] = x86_soft(rt, what, s->soft_operand[0][0], s->soft_operand[1][0],
                                     s->soft_operand[2][0]);
    }
}
