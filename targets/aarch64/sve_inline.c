/* SVE as operations of the IR, by parts of 128 bits: what is frequent, up to 512 bits.
 * SPDX-License-Identifier: MIT
 *
 * Under a predicate all elements are computed and those that are not active left out of the result.
 * Floating point finds zeros where elements are not active (to divide by, ones), which raise no
 * flags. Each part's result is made before a register changes only where insns mix parts.
 */
#include "trans_sve.h"

enum { PART = 16, MAX_INLINE = 64 };

bool sve_is_inline(const struct trans *t) { return sve_vl(t) <= MAX_INLINE; }

/* -- predicates as values: I64, a bit for each byte -------------------------------------------- */

ir_ref sve_p(struct trans *t, int64_t n) { return ir_get(t->ir, SLOT_P + (unsigned)n); }
void sve_set_p(struct trans *t, int64_t n, ir_ref v) { ir_put(t->ir, SLOT_P + (unsigned)n, v); }

uint64_t sve_element_bits(const struct trans *t, unsigned size)
{
    static const uint64_t lowest[] = { ~0ull, 0x5555555555555555, 0x1111111111111111,
                                       0x0101010101010101 };

    return lowest[size] & low_bits(sve_vl(t));
}

/* All ones in the elements of the part at `at` that p has. */
static ir_ref mask(struct trans *t, int64_t p, unsigned size, unsigned at)
{
    static const uint64_t bit_of_byte[] = { 0x8040201008040201, 0x4040101004040101,
                                            0x1010101001010101, 0x0101010101010101 };
    ir_ref bits = ir_binary_imm(t->ir, IR_shr, I64, sve_p(t, p), at);
    ir_ref v = ir_unary(t->ir, IR_vzext, V128, bits);
    ir_ref one = simd_const(t, bit_of_byte[size], bit_of_byte[size]);

    for (enum ir_type lane = I8; lane <= I32; lane++)   /* each byte eight times */
        v = ir_emit(t->ir, (struct ir_op){ .op = IR_vzip, .type = V128, .aux = (uint16_t)lane,
                                           .a = v, .b = v });
    return ir_vector(t->ir, IR_vcmpeq, V128, I8, ir_binary(t->ir, IR_and, V128, v, one), one);
}

/* -- lane by lane ------------------------------------------------------------------------------ */

enum form { NONE, LOGIC, SECOND, FIRST, SATURATING, REVERSED, LOW_BITS };

/* What AdvSIMD has not. */
static const struct { uint8_t form, op; } own[SIMD_OPS] = {
    [SIMD_sve_and] = { LOGIC, IR_and },      [SIMD_sve_orr] = { LOGIC, IR_or },
    [SIMD_sve_eor] = { LOGIC, IR_xor },      [SIMD_sve_bic] = { LOGIC, IR_andn },
    [SIMD_dup] = { SECOND },                 [SIMD_mov] = { FIRST },
    [SIMD_sqadd] = { SATURATING, IR_vqadds }, [SIMD_uqadd] = { SATURATING, IR_vqaddu },
    [SIMD_sqsub] = { SATURATING, IR_vqsubs }, [SIMD_uqsub] = { SATURATING, IR_vqsubu },
    [SIMD_rsub] = { REVERSED, IR_vsub },     [SIMD_uxt] = { LOW_BITS, IR_vshr },
    [SIMD_sxt] = { LOW_BITS, IR_vsar },
};

/* Comparisons that are AdvSIMD's with exchanged operands or by another name. */
static const struct { uint16_t op; bool exchanged, inverted; } comparisons[SIMD_OPS] = {
    [SIMD_cmlt] = { SIMD_cmgt, true },       [SIMD_cmle] = { SIMD_cmge, true },
    [SIMD_cmlo] = { SIMD_cmhi, true },       [SIMD_cmls] = { SIMD_cmhs, true },
    [SIMD_sve_cmeq] = { SIMD_cmeq },         [SIMD_cmne] = { SIMD_cmeq, false, true },
};

static ir_ref own_value(struct trans *t, unsigned op, unsigned size, const ir_ref nmd[3],
                        uint64_t imm)
{
    enum ir_opcode opcode = (enum ir_opcode)own[op].op;
    enum ir_type lane = lane_type(size);

    switch ((enum form)own[op].form) {
    case LOGIC: return ir_binary(t->ir, opcode, V128, nmd[0], nmd[1]);
    case SECOND: return nmd[1];
    case FIRST: return nmd[0];
    case SATURATING:
        return size < 2 ? ir_vector(t->ir, opcode, V128, lane, nmd[0], nmd[1]) : 0;
    case REVERSED: return ir_vector(t->ir, opcode, V128, lane, nmd[1], nmd[0]);
    case LOW_BITS: {
        ir_ref above = ir_const(t->ir, I32, (8u << size) - imm);
        return ir_vector(t->ir, opcode, V128, lane,
                         ir_vector(t->ir, IR_vshl, V128, lane, nmd[0], above), above);
    }
    default: return 0;
    }
}

static bool is_own(unsigned op) { return own[op].form != NONE; }

static ir_ref value(struct trans *t, unsigned op, unsigned size, const ir_ref nmd[3], uint64_t imm)
{
    ir_ref r;

    if (is_own(op))
        return own_value(t, op, size, nmd, imm);
    if (!comparisons[op].op)
        return simd_value(t, op, size, nmd, imm);
    const ir_ref exchanged[3] = { nmd[1], nmd[0] };
    r = simd_value(t, comparisons[op].op, size, comparisons[op].exchanged ? exchanged : nmd, imm);
    return r && comparisons[op].inverted ? ir_unary(t->ir, IR_not, V128, r) : r;
}

static ir_ref all_lanes(struct trans *t, unsigned size, ir_ref v)
{
    return ir_vector(t->ir, IR_vdup, V128, lane_type(size), v, 0);
}

/* Operands of one part. Numbers that are not active must not raise flags. */
static void operands(struct trans *t, const struct sve_insn *insn, ir_ref imm, unsigned at,
                     ir_ref active, ir_ref nmd[3])
{
    static const uint64_t one[] = { 0, 0x3c00, 0x3f800000, 0x3ff0000000000000 };
    const struct simd_row *row = &simd_rows[insn->op];
    bool constant = insn->how & SVE_IMM_M || insn->op == SIMD_dup;

    nmd[0] = sve_part(t, insn->n, at);
    nmd[1] = constant                 ? all_lanes(t, insn->size, imm) :
             row->shape == SAME       ? sve_part(t, insn->m, at) : ir_const(t->ir, V128, 0);
    nmd[2] = sve_part(t, insn->a, at);
    if (!active || row->kind != F)
        return;
    for (unsigned i = 0; i < 3; i++)
        nmd[i] = ir_binary(t->ir, IR_and, V128, nmd[i], active);
    if (insn->op == SIMD_fdiv)
        nmd[1] = ir_ternary(t->ir, IR_vselect, V128, active, nmd[1],
                            all_lanes(t, insn->size, k64(t, one[insn->size])));
}

static bool is_simple(const struct trans *t, const struct sve_insn *insn)
{
    unsigned shape = simd_rows[insn->op].shape;

    return sve_is_inline(t) && (shape == SAME || shape == ONE) && !insn->element;
}

/* What needs the constant's value at translation; others have it in all lanes. */
static bool knows_imm(const struct trans *t, const struct sve_insn *insn, ir_ref imm)
{
    return ir_is_const(imm) || insn->how & SVE_IMM_M || insn->op == SIMD_dup;
}

/* The constant is unsigned, lanes of saturating sums are not. */
static bool is_mixed(const struct sve_insn *insn)
{
    return insn->how & SVE_IMM_M && (insn->op == SIMD_sqadd || insn->op == SIMD_sqsub);
}

bool sve_inline(struct trans *t, const struct sve_insn *insn, ir_ref imm)
{
    ir_ref r[MAX_INLINE / PART];
    unsigned parts = sve_vl(t) / PART;

    if (is_mixed(insn))
        return false;
    if (!is_simple(t, insn) || (insn->how & ~(SVE_IMM_M | SVE_ZERO)) || !knows_imm(t, insn, imm))
        return false;
    for (unsigned i = 0; i < parts; i++) {
        ir_ref active = insn->pg == SVE_ALL ? 0 : mask(t, insn->pg, insn->size, i * PART), nmd[3];
        operands(t, insn, imm, i * PART, active, nmd);
        r[i] = value(t, insn->op, insn->size, nmd,
                     ir_is_const(imm) ? ir_value(t->ir, imm) : 0);
        if (!r[i])
            return false;
        if (active)
            r[i] = ir_ternary(t->ir, IR_vselect, V128, active, r[i],
                              insn->how & SVE_ZERO ? ir_const(t->ir, V128, 0) :
                                                     sve_part(t, insn->d, i * PART));
    }
    for (unsigned i = 0; i < parts; i++)
        sve_set_part(t, insn->d, i * PART, r[i]);
    return true;
}

/* -- comparisons ------------------------------------------------------------------------------- */

/* NZCV of p among the elements g: PredTest. Up to 32 bytes, so that bit 63 is free. */
void sve_test_inline(struct trans *t, ir_ref g, ir_ref p)
{
    ir_ref first = ir_binary(t->ir, IR_shr, I64, p, ir_unary(t->ir, IR_ctz, I64, g));
    ir_ref at = ir_binary(t->ir, IR_sub, I64, k64(t, 63), ir_unary(t->ir, IR_clz, I64, g));
    ir_ref last = ir_binary(t->ir, IR_shr, I64, p, at);
    ir_ref carry = ir_binary_imm(t->ir, IR_xor, I32,
                                 ir_binary_imm(t->ir, IR_and, I32, ir_trunc(t->ir, I32, last), 1),
                                 1);

    flags_set_result(t, ir_binary(t->ir, IR_or, I64, p,
                                  ir_binary_imm(t->ir, IR_shl, I64, first, 63)),
                     carry, ir_const(t->ir, I32, 0));
}

bool sve_compare_inline(struct trans *t, const struct sve_insn *insn, ir_ref imm, bool flags)
{
    unsigned parts = sve_vl(t) / PART;
    ir_ref g, p = k64(t, 0);

    if (!is_simple(t, insn) || sve_vl(t) > 32 || insn->how & SVE_WIDE_M)
        return false;
    g = ir_binary_imm(t->ir, IR_and, I64, sve_p(t, insn->pg), sve_element_bits(t, insn->size));
    for (unsigned i = 0; i < parts; i++) {
        bool is_float = simd_rows[insn->op].kind == F;
        ir_ref nmd[3], r;
        operands(t, insn, imm, i * PART,
                 is_float ? mask(t, insn->pg, insn->size, i * PART) : 0, nmd);
        r = value(t, insn->op, insn->size, nmd, ir_is_const(imm) ? ir_value(t->ir, imm) : 0);
        if (!r)
            return false;
        r = ir_emit(t->ir, (struct ir_op){ .op = IR_vmask, .type = I64, .aux = I8, .a = r });
        p = ir_binary(t->ir, IR_or, I64, p, ir_binary_imm(t->ir, IR_shl, I64, r, i * PART));
    }
    p = ir_binary(t->ir, IR_and, I64, p, g);
    sve_set_p(t, insn->d, p);
    if (flags)
        sve_test_inline(t, g, p);
    return true;
}
