/* Software floating point: exact IEEE 754 arithmetic on bit patterns, for helpers, for `interp` and
 * as an oracle.
 * SPDX-License-Identifier: MIT
 *
 * Every function takes a struct float_env that says how to round and what NaNs do, and collects
 * exceptions in it. Formats: f16, f32, f64 (f128 for targets that need it later). Tininess is
 * detected after rounding unless env->tiny_before. The arithmetic is ours: unpack to (sign,
 * exponent, 64-bit or 128-bit significand), compute exactly with a sticky bit, round once, pack.
 */
#pragma once

#include "tcg/ir.h"

/* A format that the IR has no type for; may be given as any enum ir_type below. */
#define FLOAT_BF16 ((enum ir_type)IR_TYPES)

struct float_env {
    uint8_t round; /* enum ir_round RM_NE..RM_MM */
    uint8_t nan;   /* enum ir_nan */
    uint8_t flags; /* FP_* ORed in */
    bool tiny_before;
};

/* Two-operand arithmetic in format t (F16, F32, F64): op is IR_fadd, IR_fsub, IR_fmul, IR_fdiv. */
uint64_t float_arith(struct float_env *e, enum ir_opcode op, enum ir_type t, uint64_t a,
                     uint64_t b);
uint64_t float_sqrt(struct float_env *e, enum ir_type t, uint64_t a);
/* a * b + c; negate: bits FMA_NEG_PRODUCT, FMA_NEG_ADDEND. */
uint64_t float_fma(struct float_env *e, enum ir_type t, unsigned negate, uint64_t a, uint64_t b,
                   uint64_t c);
uint64_t float_minmax(struct float_env *e, enum ir_opcode op, enum ir_type t, enum ir_fmin how,
                      uint64_t a, uint64_t b);
bool float_compare(struct float_env *e, enum ir_type t, enum ir_fcc fcc, uint64_t a, uint64_t b);
uint64_t float_convert(struct float_env *e, enum ir_type to, enum ir_type from, uint64_t a);
uint64_t float_round(struct float_env *e, enum ir_type t, bool exact, uint64_t a);
/* To an integer of `bits` 8..64; aux has FTOI_*. The result is sign- or zero-extended to 64 bits as
 * `is_signed` says. */
uint64_t float_to_int(struct float_env *e, enum ir_type t, unsigned bits, bool is_signed,
                      unsigned aux, uint64_t a);
uint64_t float_from_int(struct float_env *e, enum ir_type t, unsigned bits, bool is_signed,
                        uint64_t a);
bool float_is_nan(enum ir_type t, uint64_t a);
bool float_is_snan(enum ir_type t, uint64_t a);
uint64_t float_default_nan(enum ir_type t);
uint64_t float_inf(enum ir_type t);
uint64_t float_smallest_normal(enum ir_type t);
