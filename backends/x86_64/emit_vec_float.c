/* Floating lanes of V64 and V128.
 * SPDX-License-Identifier: MIT
 *
 * MXCSR rounds and collects flags as for scalars. Of a V64 both halves are computed with the same
 * lanes, so that what is above raises nothing. Where the host's NaN, minimum or integer is not the
 * one that the IR asks for, the whole op runs in software, in cold code; its flags are the same.
 */
#include "x86_64.h"

#define SSE2(n) (0x##n | M0F | P66)
#define SSE4(n) (0x##n | M38 | P66)

static enum ir_type lane(const struct ir_op *op)
{
    return VF_LANE(op->aux);
}

/* The packed forms have no prefix for F32 and 66 for F64. */
static uint32_t packed(const struct ir_op *op)
{
    return lane(op) == F64 ? P66 : 0;
}

static bool is_host_lane(const struct ir_op *op)
{
    return lane(op) == F32 || lane(op) == F64;
}

static bool dynamic(const struct ir_op *op, enum ir_type operand)
{
    return is_host_lane(op) && FP_ROUND(op->aux) == RM_DYN;
}

/* Operand k, whose upper half repeats the lower one in a V64: then in t. */
static struct operand doubled(struct emission *e, const struct ir_op *op, const struct operand *o,
                              unsigned k, reg t)
{
    struct operand self = o[k];

    if (op->type != V64)
        return self;
    three(e, 0x6c | M0F | P66, t, self.reg, &self, true);       /* punpcklqdq */
    return at_reg(t);
}

/* -- when the host's answer is not the right one ---------------------------------------------- */

static void cold_if(struct emission *e, const struct ir_op *op, const struct operand *o,
                    enum x86_cc cc)
{
    struct cold *cold = add_cold(e, soft_cold, op, o, jump_if(e->code, cc));

    cold->back = (uint32_t)e->code->at;
}

/* Cold code for the rest of the op: the usual path goes on here until end_cold(). */
static struct cold *begin_cold(struct emission *e, const struct ir_op *op,
                               const struct operand *o, enum x86_cc cc)
{
    return add_cold(e, soft_cold, op, o, jump_if(e->code, cc));
}

static void end_cold(struct emission *e, struct cold *cold)
{
    cold->back = (uint32_t)e->code->at;
}

/* ZF = no bit of r is set. */
static void test_any(struct emission *e, reg r)
{
    struct operand self = at_reg(r);

    two_plain(e, SSE4(17), r, &self);                           /* ptest */
}

static void compare_to(struct emission *e, const struct ir_op *op, reg d, reg a,
                    const struct operand *b, unsigned predicate)
{
    three(e, 0xc2 | M0F | packed(op), d, a, b, false);
    put8(e->code, (uint8_t)predicate);
}
enum { EQUAL_Q = 0, LESS_S = 1, LESS_EQUAL_S = 2, UNORDERED_Q = 3, LESS_Q = 0x11,
       LESS_EQUAL_Q = 0x12, NOT_LESS_Q = 0x15 };

/* Default NaNs where there are NaNs: vblendvps, or the same by logic. */
static void default_nans(struct emission *e, const struct ir_op *op, reg d, reg t)
{
    struct operand nan = at_cell(lane(op) == F64 ? SCRATCH(f64_nan) : SCRATCH(f32_nan));
    struct operand self = at_reg(d), mask = at_reg(t);

    compare_to(e, op, t, d, &self, UNORDERED_Q);
    vex_rro(e->code, (lane(op) == F64 ? 0x4b : 0x4a) | M3A | P66, d, d, &nan);
    put8(e->code, (uint8_t)(xmm(mask.reg) << 4));
}

/* Result in o[0], a temporary in t. */
static void check_nans(struct emission *e, const struct ir_op *op, const struct operand *o, reg t)
{
    struct operand d = o[0];

    if (FP_NAN(op->aux) == NAN_X86)
        return;
    if (FP_NAN(op->aux) == NAN_DEFAULT && avx(e)) {
        default_nans(e, op, d.reg, t);
        return;
    }
    compare_to(e, op, t, d.reg, &d, UNORDERED_Q);
    test_any(e, t);
    cold_if(e, op, o, X_NE);
}

/* -- arithmetic ------------------------------------------------------------------------------- */

static void arith(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t insns[IR_OPS] = {
        [IR_vfadd] = 0x58, [IR_vfmul] = 0x59, [IR_vfsub] = 0x5c, [IR_vfdiv] = 0x5e,
    };
    struct operand a = doubled(e, op, o, 1, o[0].reg), b = doubled(e, op, o, 2, o[5].reg);

    three(e, insns[op->op] | M0F | packed(op), o[0].reg, a.reg, &b, false);
    check_nans(e, op, o, o[5].reg);
}

static void square_root(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand a = doubled(e, op, o, 1, o[5].reg);

    two_plain(e, 0x51 | M0F | packed(op), o[0].reg, &a);
    check_nans(e, op, o, o[5].reg);
}

/* 231: d = a * b + d. The host does not look at the product where the addend is a quiet NaN; inf *
 * 0 must raise invalid all the same: software, whatever the policy. The addend waits in memory. */
static void fused_insn(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t insns[] = { 0xb8, 0xbc, 0xba, 0xbe };  /* FMADD, FNMADD, FMSUB, FNMSUB */
    unsigned kind = (op->aux & FMA_NEG_PRODUCT ? 1 : 0) | (op->aux & FMA_NEG_ADDEND ? 2 : 0);

    x86_move(e, V128, o[0].reg, o[3].reg);
    vex_rro(e->code, insns[kind] | M38 | P66 | (lane(op) == F64 ? W : 0), o[0].reg, o[1].reg,
            &o[2]);
}

static void fused(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand kept[OPERANDS];

    memcpy(kept, o, sizeof(kept));
    kept[3].kind = ABSENT;
    x86_store(e, V128, SCRATCH(soft_operand) + 64, o[3].reg);
    fused_insn(e, op, o);
    compare_to(e, op, o[5].reg, o[0].reg, &o[0], UNORDERED_Q);
    test_any(e, o[5].reg);
    cold_if(e, op, kept, X_NE);
}

/* A mask register is a temporary more: vcmpps k1, kortestb k1, k1. */
static void fused_long(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t w = lane(op) == F64 ? W : 0;

    fused_insn(e, op, o);
    evex_rrr(e->code, 0xc2 | M0F | packed(op) | w, 1, xmm(o[0].reg), xmm(o[0].reg));
    put8(e->code, UNORDERED_Q);
    vex_rrr(e->code, 0x98 | M0F | P66, 1, 0, 1);
    cold_if(e, op, o, X_NE);
}

/* min and max give b where a and b are equal or unordered: zeros are put right by the other order,
 * and for NaNs they would raise invalid. */
static void minmax(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t insn = (op->op == IR_vfmin ? 0x5d : 0x5f) | M0F | packed(op);
    uint32_t join = (op->op == IR_vfmin ? 0x56 : 0x54) | M0F;
    reg d = o[0].reg, t = o[5].reg;

    compare_to(e, op, t, o[1].reg, &o[2], UNORDERED_Q);
    test_any(e, t);
    struct cold *cold = begin_cold(e, op, o, X_NE);
    three(e, insn, t, o[1].reg, &o[2], false);
    three(e, insn, d, o[2].reg, &o[1], false);
    three(e, join, d, d, &o[5], true);
    end_cold(e, cold);
}

/* Both orders side by side. */
static void minmax_half(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t insn = (op->op == IR_vfmin ? 0x5d : 0x5f) | M0F | packed(op);
    uint32_t join = (op->op == IR_vfmin ? 0x56 : 0x54) | M0F;
    reg d = o[0].reg, t = o[5].reg;

    three(e, SSE2(6c), t, o[1].reg, &o[2], false);
    three(e, SSE2(6c), d, o[2].reg, &o[1], false);
    compare_to(e, op, d, d, &o[5], UNORDERED_Q);
    test_any(e, d);
    struct cold *cold = begin_cold(e, op, o, X_NE);
    three(e, SSE2(6c), d, o[2].reg, &o[1], false);
    three(e, insn, t, t, &o[0], false);
    two_plain(e, SSE2(70), d, &o[5]);
    put8(e->code, 0x4e);
    three(e, join, d, d, &o[5], true);
    end_cold(e, cold);
}

static bool host_lane(const struct ir_op *op, enum ir_type operand) { return is_host_lane(op); }

static void compare_lanes(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t predicates[IR_FCCS] = {
        [FCC_EQ] = EQUAL_Q, [FCC_LT] = LESS_S, [FCC_LE] = LESS_EQUAL_S, [FCC_LTQ] = LESS_Q,
        [FCC_LEQ] = LESS_EQUAL_Q, [FCC_UNORD] = UNORDERED_Q,
    };
    struct operand a = doubled(e, op, o, 1, o[0].reg), b = doubled(e, op, o, 2, o[5].reg);

    compare_to(e, op, o[0].reg, a.reg, &b, predicates[op->aux & 7]);
}

/* SSE has eight predicates. */
static bool sse_predicate(const struct ir_op *op, enum ir_type operand)
{
    return is_host_lane(op) && (op->aux & 7) != FCC_LTQ && (op->aux & 7) != FCC_LEQ;
}

/* -- integral values, integers ---------------------------------------------------------------- */

/* As ROUNDSD in emit_fp.c. */
static void round_to(struct emission *e, const struct ir_op *op, reg d, const struct operand *a,
                     bool exact)
{
    static const uint8_t modes[8] = {
        [RM_NE] = 0, [RM_TZ] = 3, [RM_DN] = 1, [RM_UP] = 2, [RM_DYN] = 4
    };

    two_plain(e, (lane(op) == F64 ? 0x09 : 0x08) | M3A | P66, d, a);
    put8(e->code, modes[FP_ROUND(op->aux)] | (exact ? 0 : 8));
}

static void round_integral(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand a = doubled(e, op, o, 1, o[5].reg);

    round_to(e, op, o[0].reg, &a, (op->aux & FROUND_EXACT) != 0);
    check_nans(e, op, o, o[5].reg);
}

static bool roundable(const struct ir_op *op, enum ir_type operand)
{
    return is_host_lane(op) && FP_ROUND(op->aux) != RM_MM;
}

/* RM_MM as in emit_fp.c, for all lanes or in software. */
static struct cold *begin_away(struct emission *e, const struct ir_op *op, const struct operand *o,
                               const struct operand *a)
{
    bool f64 = lane(op) == F64;
    struct operand limit = constant_cell(f64 ? C_F64_INTEGRAL : C_F32_INTEGRAL);
    struct operand sign = at_cell(f64 ? SCRATCH(f64_sign) : SCRATCH(f32_sign));
    reg size = o[5].reg;

    x86_load(e, V128, size, sign.cell);
    three(e, 0x55 | M0F, size, size, a, false);                 /* andnps: |a| */
    compare_to(e, op, size, size, &limit, NOT_LESS_Q);
    test_any(e, size);
    return begin_cold(e, op, o, X_NE);
}

static void away(struct emission *e, const struct ir_op *op, const struct operand *o,
                 const struct operand *a, bool exact)
{
    uint32_t round = (lane(op) == F64 ? 0x09 : 0x08) | M3A | P66;
    struct operand sign = at_cell(lane(op) == F64 ? SCRATCH(f64_sign) : SCRATCH(f32_sign));
    reg d = o[0].reg, lost = o[5].reg;

    two_plain(e, round, d, a);
    put8(e->code, 3 | (exact ? 0 : 8));
    three(e, 0x5c | M0F | packed(op), lost, a->reg, &o[0], false);
    three(e, 0x58 | M0F | packed(op), lost, lost, &o[5], true);
    two_plain(e, round, lost, &o[5]);
    put8(e->code, 3 | 8);
    three(e, 0x58 | M0F | packed(op), d, d, &o[5], true);
    x86_load(e, V128, lost, sign.cell);
    three(e, 0x55 | M0F, lost, lost, &o[0], false);             /* |d|, with the sign of a: zeros */
    three(e, 0x54 | M0F, d, a->reg, &sign, false);
    three(e, 0x56 | M0F, d, d, &o[5], true);
}

static void round_away(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand a = doubled(e, op, o, 1, o[6].reg);
    struct cold *cold = begin_away(e, op, o, &a);

    away(e, op, o, &a, (op->aux & FROUND_EXACT) != 0);
    end_cold(e, cold);
}

static bool is_away(const struct ir_op *op, enum ir_type operand)
{
    return is_host_lane(op) && FP_ROUND(op->aux) == RM_MM;
}

/* Packed conversions to and from integers, AVX512 where the lanes are long or unsigned. */
static uint32_t to_int_insn(const struct ir_op *op, bool truncate)
{
    bool is_signed = op->op == IR_vftois;

    if (lane(op) == F64)
        return (is_signed ? (truncate ? 0x7a : 0x7b) : (truncate ? 0x78 : 0x79)) | M0F | P66 | W;
    if (!is_signed)
        return (truncate ? 0x78 : 0x79) | M0F;
    return 0x5b | M0F | (truncate ? PF3 : P66);
}

static bool needs_evex(const struct ir_op *op)
{
    return lane(op) == F64 || op->op == IR_vftoiu || op->op == IR_vitofu;
}

static void one_operand(struct emission *e, const struct ir_op *op, uint32_t insn, reg d,
                        const struct operand *a)
{
    if (needs_evex(op))
        evex_rrr(e->code, insn, xmm(d), 0, xmm(a->reg));
    else
        two_plain(e, insn, d, a);
}

/* "Indefinite" lanes may be right, but rarely are: MIN if signed, else all ones. */
static struct cold *check_indefinite(struct emission *e, const struct ir_op *op,
                                     const struct operand *o, reg d)
{
    struct operand min = at_cell(lane(op) == F64 ? SCRATCH(f64_sign) : SCRATCH(f32_sign));
    struct operand result = at_reg(d);
    reg t = o[5].reg;

    if (op->op == IR_vftoiu)
        three(e, SSE2(76), t, t, &o[5], true);                  /* pcmpeqd: all ones */
    else
        x86_load(e, V128, t, min.cell);
    three(e, lane(op) == F64 ? SSE4(29) : SSE2(76), t, t, &result, true);
    test_any(e, t);
    return begin_cold(e, op, o, X_NE);
}

/* Other roundings: to integral values first, which then convert exactly. Where a negative fraction
 * becomes -1, which no unsigned integer is, there must be no inexact beside invalid: then it is
 * raised when all lanes are known to fit. */
static void to_int(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum ir_round round = FP_ROUND(op->aux);
    bool rounds = round != RM_TZ && round != RM_DYN, is_signed = op->op == IR_vftois;
    struct operand a = doubled(e, op, o, 1, o[5].reg);

    if (rounds) {
        round_to(e, op, o[5].reg, &a, is_signed);
        a = o[5];
    }
    one_operand(e, op, to_int_insn(op, round != RM_DYN), o[0].reg, &a);
    struct cold *cold = check_indefinite(e, op, o, o[0].reg);
    if (rounds && !is_signed) {
        a = doubled(e, op, o, 1, o[5].reg);
        round_to(e, op, o[5].reg, &a, true);
    }
    end_cold(e, cold);
}

static void to_int_away(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand a = doubled(e, op, o, 1, o[6].reg);
    struct cold *cold = begin_away(e, op, o, &a);

    away(e, op, o, &a, true);
    one_operand(e, op, to_int_insn(op, true), o[0].reg, &o[0]);
    end_cold(e, cold);
}

/* Of AVX512's 64-bit lanes, too; numbers that do not fit are large. */
static bool away_signed(const struct ir_op *op, enum ir_type operand)
{
    return is_away(op, operand) && lane(op) == F32 && !(op->aux & FTOI_X86);
}

static bool away_long(const struct ir_op *op, enum ir_type operand)
{
    return is_away(op, operand) && !(op->aux & FTOI_X86);
}

static bool to_signed_word(const struct ir_op *op, enum ir_type operand)
{
    return lane(op) == F32 && roundable(op, operand) && !(op->aux & FTOI_X86);
}

static bool to_any_int(const struct ir_op *op, enum ir_type operand)
{
    return roundable(op, operand) && !(op->aux & FTOI_X86);
}

static uint32_t from_int_insn(const struct ir_op *op)
{
    bool is_signed = op->op == IR_vitofs;

    if (lane(op) == F64)
        return (is_signed ? 0xe6 : 0x7a) | M0F | PF3 | W;
    return is_signed ? 0x5b | M0F : 0x7a | M0F | PF2;
}

static void from_int(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand a = doubled(e, op, o, 1, o[0].reg);

    one_operand(e, op, from_int_insn(op), o[0].reg, &a);
}

static bool from_signed_word(const struct ir_op *op, enum ir_type operand)
{
    return lane(op) == F32 && FP_ROUND(op->aux) == RM_DYN;
}

/* -- other formats ---------------------------------------------------------------------------- */

/* cvtps2pd, vcvtph2ps read the low half only. */
static void widen(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    uint32_t insn = lane(op) == F64 ? 0x5a | M0F : 0x13 | M38 | P66;
    struct operand a = o[1];

    if (op->imm) {
        three(e, SSE2(6d), o[5].reg, a.reg, &a, true);          /* punpckhqdq */
        a = o[5];
    }
    two_plain(e, insn, o[0].reg, &a);
    check_nans(e, op, o, o[5].reg);
}

static bool widens_f32(const struct ir_op *op, enum ir_type operand) { return lane(op) == F64; }

/* cvtpd2ps, vcvtps2ph clear the high half. */
static void narrow(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    two_plain(e, 0x5a | M0F | P66, o[0].reg, &o[1]);
    check_nans(e, op, o, o[5].reg);
}

static bool narrows_f64(const struct ir_op *op, enum ir_type operand)
{
    return lane(op) == F32 && FP_ROUND(op->aux) == RM_DYN;
}

/* F16 has no compare: NaNs are looked for before. vcvtps2ph has the result in r/m. */
static void narrow_to_f16(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct ir_op as_f32 = { .aux = vf_lane(F32) };
    struct operand d = o[0];

    compare_to(e, &as_f32, o[5].reg, o[1].reg, &o[1], UNORDERED_Q);
    test_any(e, o[5].reg);
    struct cold *cold = begin_cold(e, op, o, X_NE);
    vex_rro(e->code, 0x1d | M3A | P66, o[1].reg, XMM0, &d);
    put8(e->code, 4);                                           /* rounds as MXCSR says */
    end_cold(e, cold);
}

static bool narrows_f32(const struct ir_op *op, enum ir_type operand)
{
    return lane(op) == F16 && FP_ROUND(op->aux) == RM_DYN;
}

enum { V_ALL = 1 << V64 | 1 << V128, V_FULL = 1 << V128, V_HALF = 1 << V64 };

/* clang-format off */
const struct emitter x86_vec_float[] = {
    /* op           types   classes         emitter          needs   fits */
    { IR_vfadd,     V_ALL,  "x x! x! /y",   arith,           SSE41,  dynamic },
    { IR_vfsub,     V_ALL,  "x x! x! /y",   arith,           SSE41,  dynamic },
    { IR_vfmul,     V_ALL,  "x x! x! /y",   arith,           SSE41,  dynamic },
    { IR_vfdiv,     V_ALL,  "x x! x! /y",   arith,           SSE41,  dynamic },
    { IR_vfsqrt,    V_ALL,  "x x! /y",      square_root,     SSE41,  dynamic },
    { IR_vfma,      V_FULL, "x x! x! x!",   fused_long,      FMA | AVX512, dynamic },
    { IR_vfma,      V_FULL, "x x! x! x /y", fused,           FMA,    dynamic },
    { IR_vfmin,     V_FULL, "x x! x! /y",   minmax,          SSE41,  host_lane },
    { IR_vfmax,     V_FULL, "x x! x! /y",   minmax,          SSE41,  host_lane },
    { IR_vfmin,     V_HALF, "x x! x! /y",   minmax_half,     SSE41,  host_lane },
    { IR_vfmax,     V_HALF, "x x! x! /y",   minmax_half,     SSE41,  host_lane },
    { IR_vfcmp,     V_ALL,  "x x! x! /y",   compare_lanes,   AVX,    host_lane },
    { IR_vfcmp,     V_ALL,  "x x! x! /y",   compare_lanes,   0,      sse_predicate },
    { IR_vfround,   V_ALL,  "x x! /y",      round_integral,  SSE41,  roundable },
    { IR_vfround,   V_ALL,  "x x! /yy",     round_away,      AVX,    is_away },
    { IR_vftois,    V_ALL,  "x x! /yy",     to_int_away,     AVX,    away_signed },
    { IR_vftois,    V_ALL,  "x x! /yy",     to_int_away,     AVX512, away_long },
    { IR_vftois,    V_ALL,  "x x! /y",      to_int,          SSE41,  to_signed_word },
    { IR_vftois,    V_ALL,  "x x! /y",      to_int,          AVX512, to_any_int },
    { IR_vftoiu,    V_ALL,  "x x! /y",      to_int,          AVX512, to_any_int },
    { IR_vitofs,    V_ALL,  "x x!",         from_int,        0,      from_signed_word },
    { IR_vitofs,    V_ALL,  "x x!",         from_int,        AVX512, dynamic },
    { IR_vitofu,    V_ALL,  "x x!",         from_int,        AVX512, dynamic },
    { IR_vfwiden,   V_FULL, "x x! /y",      widen,           SSE41,  widens_f32 },
    { IR_vfwiden,   V_FULL, "x x! /y",      widen,           F16C },
    { IR_vfnarrow,  V_FULL, "x x! /y",      narrow,          SSE41,  narrows_f64 },
    { IR_vfnarrow,  V_FULL, "x x! /y",      narrow_to_f16,   F16C,   narrows_f32 },
    { 0 },
};
/* clang-format on */
