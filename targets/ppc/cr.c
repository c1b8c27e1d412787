/* The condition register: Power ISA, Book I chapter 2.3.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

static unsigned at(unsigned bit) { return 31 - bit; }
static unsigned field_at(unsigned field) { return 28 - 4 * field; }

static ir_ref a_of(struct trans *t, unsigned field) { return ir_get(t->ir, SLOT_CR_A + field); }
static ir_ref b_of(struct trans *t, unsigned field) { return ir_get(t->ir, SLOT_CR_B + field); }
static ir_ref k32(struct trans *t, uint32_t v) { return ir_const(t->ir, I32, v); }

/* How often the field is inverted, and how it is without. */
static ir_ref inversion(struct trans *t, unsigned bit)
{
    return ir_extract(t->ir, I32, ir_get(t->ir, SLOT_CRX), at(bit), 1);
}

static const enum ir_cc conditions[] = { [CR_LT] = CC_LT, [CR_GT] = CC_GT, [CR_EQ] = CC_EQ };

/* The bit that a_of and b_of say. */
static ir_ref plain_bit(struct trans *t, unsigned bit)
{
    if (bit % 4 == CR_SO)
        return k32(t, 0);
    return ir_setcc(t->ir, I32, conditions[bit % 4], a_of(t, bit / 4), b_of(t, bit / 4));
}

struct cr_test cr_test(struct trans *t, unsigned bit)
{
    ir_ref inverted = inversion(t, bit);
    struct cr_test test = { CC_NE, inverted, k32(t, 0) };
    uint64_t known;

    if (bit % 4 == CR_SO)
        return test;
    if (ir_const_value(t->ir, inverted, &known))
        return (struct cr_test){ known ? ir_cc_invert(conditions[bit % 4]) : conditions[bit % 4],
                                 a_of(t, bit / 4), b_of(t, bit / 4) };
    test.a = ir_binary(t->ir, IR_xor, I32, plain_bit(t, bit), inverted);
    return test;
}

ir_ref cr_bit(struct trans *t, unsigned bit)
{
    return ir_binary(t->ir, IR_xor, I32, plain_bit(t, bit), inversion(t, bit));
}

static void set_inversions(struct trans *t, unsigned field, ir_ref bits)
{
    ir_put(t->ir, SLOT_CRX,
           ir_deposit(t->ir, I32, ir_get(t->ir, SLOT_CRX), bits, field_at(field), 4));
}

static ir_ref without_sign(struct trans *t, ir_ref v)
{
    return ir_binary_imm(t->ir, IR_xor, t->word, v, 1ull << (word_bits(t) - 1));
}

void cr_compare(struct trans *t, unsigned field, ir_ref a, ir_ref b, bool is_signed)
{
    ir_put(t->ir, SLOT_CR_A + field, is_signed ? a : without_sign(t, a));
    ir_put(t->ir, SLOT_CR_B + field, is_signed ? b : without_sign(t, b));
    set_inversions(t, field, t->flags & PPC_FLAG_SO ? ir_get(t->ir, SLOT_SO) : k32(t, 0));
}

void cr_record(struct trans *t, ir_ref v) { cr_compare(t, 0, v, word_const(t, 0), true); }

/* a > b: GT, the rest is inverted as needed. */
static void set_plain_gt(struct trans *t, unsigned field)
{
    ir_put(t->ir, SLOT_CR_A + field, word_const(t, 1));
    ir_put(t->ir, SLOT_CR_B + field, word_const(t, 0));
}

enum { GT = 8 >> CR_GT };

void cr_set_field(struct trans *t, unsigned field, ir_ref bits)
{
    ir_ref inversions = ir_binary_imm(t->ir, IR_xor, I32, bits, GT);

    set_plain_gt(t, field);
    set_inversions(t, field, inversions);
}

ir_ref cr_field(struct trans *t, unsigned field)
{
    ir_ref v = ir_extract(t->ir, I32, ir_get(t->ir, SLOT_CRX), field_at(field), 4);

    for (unsigned bit = CR_LT; bit < CR_SO; bit++) {
        ir_ref one = plain_bit(t, 4 * field + bit);
        ir_ref placed = ir_binary(t->ir, IR_shl, I32, one, k32(t, 3 - bit));
        v = ir_binary(t->ir, IR_xor, I32, v, placed);
    }
    return v;
}

void cr_set_bit(struct trans *t, unsigned bit, ir_ref v)
{
    ir_ref inverted = ir_binary(t->ir, IR_xor, I32, v, plain_bit(t, bit));

    ir_put(t->ir, SLOT_CRX, ir_deposit(t->ir, I32, ir_get(t->ir, SLOT_CRX), inverted, at(bit), 1));
}

void cr_copy_field(struct trans *t, unsigned to, unsigned from)
{
    ir_ref inversions = ir_extract(t->ir, I32, ir_get(t->ir, SLOT_CRX), field_at(from), 4);

    ir_put(t->ir, SLOT_CR_A + to, a_of(t, from));
    ir_put(t->ir, SLOT_CR_B + to, b_of(t, from));
    set_inversions(t, to, inversions);
}

/* -- as a whole -------------------------------------------------------------------------------- */

uint32_t ppc_get_cr(const struct ppc *s, bool is64)
{
    uint32_t cr = s->crx;

    for (unsigned i = 0; i < 8; i++) {
        int64_t a = is64 ? (int64_t)s->cr_a[i] : (int32_t)s->cr_a[i];
        int64_t b = is64 ? (int64_t)s->cr_b[i] : (int32_t)s->cr_b[i];
        uint32_t plain = a < b ? 8 >> CR_LT : a > b ? GT : 8 >> CR_EQ;
        cr ^= plain << field_at(i);
    }
    return cr;
}

void ppc_set_cr(struct ppc *s, uint32_t cr)
{
    for (unsigned i = 0; i < 8; i++) {
        s->cr_a[i] = 1;
        s->cr_b[i] = 0;
    }
    s->crx = cr ^ (GT * 0x11111111u);
}
