/* The condition register: how its fields are kept, ppc.h says; here is how insns use them.
 * SPDX-License-Identifier: MIT
 *
 * Bits and fields have the manual's numbers: bit 0 is LT of CR0, the most significant.
 */
#pragma once

#include "ppc.h"

enum cr_bit { CR_LT, CR_GT, CR_EQ, CR_SO };

/* A bit of the CR is 1 if (a cc b). */
struct cr_test {
    enum ir_cc cc;
    ir_ref a, b;
};
struct cr_test cr_test(struct trans *t, unsigned bit);
/* The bit as 0 or 1, of type I32. */
ir_ref cr_bit(struct trans *t, unsigned bit);

/* Field = a compared with b, words; SO is copied from XER. */
void cr_compare(struct trans *t, unsigned field, ir_ref a, ir_ref b, bool is_signed);
/* Rc = 1: CR0 = v, a word, compared with 0. */
void cr_record(struct trans *t, ir_ref v);
/* Field = four bits, LT the highest, an I32 in 0..15. */
void cr_set_field(struct trans *t, unsigned field, ir_ref bits);
/* The field's four bits, of type I32. */
ir_ref cr_field(struct trans *t, unsigned field);
/* One bit = the low bit of an I32 in 0..1. */
void cr_set_bit(struct trans *t, unsigned bit, ir_ref v);
void cr_copy_field(struct trans *t, unsigned to, unsigned from);

/* The CR as a whole, for frames, gdb and helpers. */
uint32_t ppc_get_cr(const struct ppc *s, bool is64);
void ppc_set_cr(struct ppc *s, uint32_t cr);
