/* SVE in translation: registers as values, and how trans functions emit an insn.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "flags.h"
#include "simd.h"
#include "sve.h"

/* 128 bits of Zn from byte `at` on. */
ir_ref sve_part(struct trans *t, int64_t n, unsigned at);
void sve_set_part(struct trans *t, int64_t n, unsigned at, ir_ref value);

/* -- sve_inline.c: by operations of the IR, while vectors have at most 512 bits ---------------- */

bool sve_is_inline(const struct trans *t);
/* Pn as an I64; it has no bits beyond the vector. */
ir_ref sve_p(struct trans *t, int64_t n);
void sve_set_p(struct trans *t, int64_t n, ir_ref v);
/* The bits of a predicate that count for elements of 1 << size bytes. */
uint64_t sve_element_bits(const struct trans *t, unsigned size);
/* False: the IR does not say this insn, or vectors are too long. */
bool sve_inline(struct trans *t, const struct sve_insn *insn, ir_ref imm);
bool sve_compare_inline(struct trans *t, const struct sve_insn *insn, ir_ref imm, bool flags);
/* Flags of the predicate p among elements g; vectors of up to 256 bits. */
void sve_test_inline(struct trans *t, ir_ref g, ir_ref p);

/* -- emitting ---------------------------------------------------------------------------------- */

/* What most formats of sve_*.decode have; sizes: bit n, elements of 1 << n bytes may be. */
struct sve_fields {
    int64_t op, how, size, sizes, rd, rn, rm, ra, pg, imm;
};

/* Emits rd = op(rn, rm, ra) under pg. False: there is no such size. */
bool sve_lanes(struct trans *t, const struct sve_fields *f);
/* The same for any insn; imm: I64. The result is NZCV if the insn sets flags. */
ir_ref sve_emit(struct trans *t, struct sve_insn insn, ir_ref imm);
/* An insn of sve_row.def. */
ir_ref sve_emit_row(struct trans *t, struct sve_insn insn, ir_ref imm, ir_ref scalar);
/* NZCV of a helper. */
void sve_set_flags(struct trans *t, ir_ref nzcv);
/* Elements that a pattern (PTRUE, INC) names: DecodePredCount. */
unsigned sve_pattern(const struct trans *t, unsigned pattern, unsigned size);
/* DecodeBitMasks: false if reserved. */
bool sve_bit_mask(uint64_t n_r_s, uint64_t *mask);

/* Xd (sf) or Wd += by, as how says. */
void sve_step_x(struct trans *t, unsigned how, bool sf, int64_t rd, ir_ref by);
/* Each element of zd += by. */
void sve_step_z(struct trans *t, unsigned how, int64_t size, int64_t rd, ir_ref by);
