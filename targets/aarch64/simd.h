/* V registers as values: whole, and their low part as a scalar or 64-bit vector.
 * SPDX-License-Identifier: MIT
 *
 * Writing a part clears the rest of the register (C1.2.5).
 */
#pragma once

#include "aarch64.h"

static inline ir_ref v(struct trans *t, int64_t n) { return ir_get(t->ir, SLOT_V + (unsigned)n); }
/* Bytes of a Z register. */
static inline unsigned sve_vl(const struct trans *t)
{
    return ((t->flags >> A64_FLAG_VQ & 15) + 1) * 16;
}
/* Zn above Vn becomes 0: whatever writes Vn and is not of SVE says so, set_v() by itself. */
void sve_clear_high(struct trans *t, int64_t n);
static inline void set_v(struct trans *t, int64_t n, ir_ref value)
{
    ir_put(t->ir, SLOT_V + (unsigned)n, value);
    if (unlikely(sve_vl(t) > 16))
        sve_clear_high(t, n);
}

/* The low part: F32, F64 or V64. */
static inline ir_ref low_v(struct trans *t, enum ir_type type, int64_t n)
{
    return type == V128 ? v(t, n) : ir_unary(t->ir, IR_vlow, type, v(t, n));
}

/* value of any type up to 128 bits: the rest becomes 0. */
static inline void set_low_v(struct trans *t, int64_t n, ir_ref value)
{
    if (ir_type_of(t->ir, value) != V128)
        value = ir_unary(t->ir, IR_vzext, V128, value);
    set_v(t, n, value);
}

static inline enum ir_type vector_type(int64_t q) { return q ? V128 : V64; }

/* -- by help_simd.c ---------------------------------------------------------------------------- */

struct simd_call {
    int64_t op, size, q, rd, rn, rm;
    bool scalar, unary;                 /* unary: there is no rm */
    uint64_t imm;
    unsigned element;                   /* of rm in by-element forms: index + 1; 0: all */
};
/* Emits the insn, by the IR or as a call. True, for trans functions to return. */
bool simd_call(struct trans *t, struct simd_call c);
/* False: the IR does not say this. */
bool simd_inline(struct trans *t, const struct simd_call *c);

/* The same of 128 bits of given operands n, m, d, for shapes SAME and ONE: the result, or 0.
 * Saturation is not remembered. */
ir_ref simd_value(struct trans *t, unsigned op, int64_t size, const ir_ref nmd[3], uint64_t imm);

/* For floating point: what the IR does may stand for the insn only if FPCR does not flush. */
static inline bool fp_is_inline(const struct trans *t) { return !(t->flags & A64_FLAG_FZ); }
/* The aux of a floating-point op. */
static inline unsigned fp_mode(const struct trans *t, int64_t rm)
{
    return fp_aux(t->flags & A64_FLAG_DN ? NAN_DEFAULT : NAN_FIRST, (enum ir_round)rm);
}

/* One lane as an integer of `type`, zero-extended; a lane replaced. */
static inline ir_ref get_lane(struct trans *t, enum ir_type type, ir_ref v, enum ir_type lane,
                              int64_t i)
{
    return ir_emit(t->ir, (struct ir_op){ .op = IR_vlane, .type = (uint8_t)type, .a = v,
                                          .aux = (uint16_t)lane, .imm = (int32_t)i });
}
static inline ir_ref with_lane(struct trans *t, ir_ref v, enum ir_type lane, int64_t i, ir_ref x)
{
    return ir_emit(t->ir, (struct ir_op){ .op = IR_vinsert, .type = V128, .a = v, .b = x,
                                          .aux = (uint16_t)lane, .imm = (int32_t)i });
}

/* I8 to I64 for sizes 0 to 3. */
static inline enum ir_type lane_type(int64_t size) { return (enum ir_type)(I8 + size); }
static_assert(I16 == I8 + 1 && I32 == I8 + 2 && I64 == I8 + 3, "lane types are in order of size");
/* A constant vector of two 64-bit halves. */
ir_ref simd_const(struct trans *t, uint64_t low, uint64_t high);
/* VFPExpandImm(): the constant of FMOV in a format of 16, 32 or 64 bits. */
uint64_t simd_expand_imm(unsigned imm8, unsigned width);
