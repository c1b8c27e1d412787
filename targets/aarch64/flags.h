/* NZCV, deferred: what the last insn that sets flags computed, not the flags.
 * SPDX-License-Identifier: MIT
 *
 * In the state flags are three cells: kind, a, b. `subs` leaves CC_SUB64 and its operands; helpers
 * make bits of that for whoever asks. Within a block struct flags has the same as IR values, so
 * that a condition becomes a comparison of the operands: cmp and b.lo are one compare-and-branch.
 * The cells are slots: a put that the next insn supersedes is removed by the IR's dead-put pass.
 *
 * An insn that sets flags does not put at once: struct flags is `pending`. Insns of data
 * processing cannot fault, so the puts may wait until one that can, or until the block is left;
 * before an exit to a place where the flags are set again before anyone reads them (flags_dead())
 * there are none at all.
 */
#pragma once

#include "aarch64.h"

/* cc_kind. In cells of 32-bit kinds only the low half of a and b counts. */
enum cc_kind {
    CC_BITS,                            /* a: N Z C V are bits 31 to 28 */
    CC_SUB32, CC_SUB64,                 /* of a - b */
    CC_ADD32, CC_ADD64,                 /* of a + b */
    CC_LOGIC32, CC_LOGIC64,             /* N and Z of a; C and V are 0 */
    CC_FCMP32, CC_FCMP64,               /* of the comparison of floating-point a with b */
    CC_KINDS,
    /* Only in struct flags: */
    CC_UNKNOWN = CC_KINDS,              /* whatever the cells have */
    CC_RESULT,                          /* N and Z of a, C is b, V is c (both I32, 0 or 1) */
};

/* What a condition comes to: a compare-and-something of the IR. */
struct test { enum ir_cc cc; ir_ref a, b; };

/* Conditions as insns number them: C1.2.4. */
enum { COND_EQ, COND_NE, COND_CS, COND_CC, COND_MI, COND_PL, COND_VS, COND_VC, COND_HI, COND_LS,
       COND_GE, COND_LT, COND_GT, COND_LE, COND_AL, COND_NV };

struct test flags_test(struct trans *t, unsigned cond);
/* The same as a value of type I32, 0 or 1. */
ir_ref flags_condition(struct trans *t, unsigned cond);
/* C as I32, 0 or 1. */
ir_ref flags_carry(struct trans *t);
/* N Z C V in bits 31 to 28 of an I32, other bits 0. */
ir_ref flags_bits(struct trans *t);

/* kind: for I32; that for I64 follows it. */
void flags_set(struct trans *t, enum cc_kind kind, enum ir_type type, ir_ref a, ir_ref b);
/* The same; a - b or a + b is also the new value of a register. */
void flags_set_kept(struct trans *t, enum cc_kind kind, enum ir_type type, ir_ref a, ir_ref b);
void flags_set_bits(struct trans *t, ir_ref bits);
void flags_set_result(struct trans *t, ir_ref result, ir_ref carry, ir_ref overflow);
/* As flags_set(CC_SUB or CC_ADD) if the condition holds (I32, not 0), else the constant nzcv. */
void flags_set_if(struct trans *t, ir_ref holds, enum cc_kind kind, enum ir_type type, ir_ref a,
                  ir_ref b, unsigned nzcv);
/* Puts what is pending. */
void flags_flush(struct trans *t);
/* Before a label: nothing is pending, nothing is known behind it. */
void flags_forget(struct trans *t);
/* Puts what is pending unless the code at pc sets flags before it reads them. */
void flags_flush_for(struct trans *t, vaddr pc);

/* If the test holds, helper(a, b), which raises an exception or returns. A block cannot leave in
 * the middle for that, so it goes to this very insn as a block of its own, and only at a block's
 * start the helper is called. There values are not live behind the guard. */
void aarch64_guard(struct trans *t, struct test test, enum aarch64_helper helper, ir_ref a,
                   ir_ref b);
static inline bool aarch64_starts_block(const struct trans *t) { return t->pc == t->first_pc; }

/* For C code: bits 31 to 28. */
uint32_t aarch64_nzcv(const struct aarch64 *s);
void aarch64_set_nzcv(struct aarch64 *s, uint32_t nzcv);
