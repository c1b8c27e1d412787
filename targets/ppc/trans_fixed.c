/* Fixed-point arithmetic, comparison, logic: Power ISA, Book I chapter 3.3.9 to 3.3.13.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

#include "targets/ppc/ppc_fixed.decode.h"

static void record(struct trans *t, int64_t rc, ir_ref v)
{
    if (rc)
        cr_record(t, v);
}

static ir_ref shifted_const(struct trans *t, int64_t imm, int64_t shift)
{
    return word_const(t, (uint64_t)imm << shift);
}

/* -- XER --------------------------------------------------------------------------------------- */

/* OV and OV32 are bits of v that say so, SO becomes 1 with OV. The key of later blocks may differ.
 */
static void set_overflow(struct trans *t, ir_ref ov, ir_ref ov32)
{
    ir_put(t->ir, SLOT_OV, ov);
    ir_put(t->ir, SLOT_OV32, ov32);
    ir_put(t->ir, SLOT_SO, ir_binary(t->ir, IR_or, I32, ir_get(t->ir, SLOT_SO), ov));
}

/* The sign bit of v as 0 or 1, of type I32. */
static ir_ref sign(struct trans *t, ir_ref v)
{
    unsigned bits = word_bits(t);

    return ir_trunc(t->ir, I32, ir_extract(t->ir, t->word, v, bits - 1, 1));
}

static ir_ref bit32(struct trans *t, ir_ref zero_or_one)
{
    return ir_binary(t->ir, IR_shl, I64, ir_zext(t->ir, I64, 32, zero_or_one),
                     ir_const(t->ir, I32, 32));
}

/* Of the sum a + b [+ carry]: the signs of a and b are equal and that of the sum is another. */
static void sum_overflow(struct trans *t, ir_ref a, ir_ref b, ir_ref sum)
{
    ir_ref v = ir_binary(t->ir, IR_andn, t->word, ir_binary(t->ir, IR_xor, t->word, a, sum),
                         ir_binary(t->ir, IR_xor, t->word, a, b));
    ir_ref ov = sign(t, v);

    set_overflow(t, ov, t->word == I32 ? bit32(t, ov) : ir_binary_imm(t->ir, IR_shl, I64, v, 1));
}

/* Of the same sum: bit 32 of a ^ b ^ sum is the carry into it. */
static void set_carry(struct trans *t, ir_ref carry, ir_ref a, ir_ref b, ir_ref sum)
{
    ir_put(t->ir, SLOT_CA, carry);
    if (!has(t, PPC_ISA300))
        return;
    ir_ref differs = t->word == I32
                         ? bit32(t, carry)
                         : ir_binary(t->ir, IR_xor, I64, ir_binary(t->ir, IR_xor, I64, a, b), sum);
    ir_put(t->ir, SLOT_CA32, differs);
}

static ir_ref invert(struct trans *t, ir_ref v) { return ir_unary(t->ir, IR_not, t->word, v); }

/* -- sums -------------------------------------------------------------------------------------- */

bool trans_addi(struct trans *t, const struct args_d *a)
{
    set_r(t, a->rt,
          ir_binary(t->ir, IR_add, t->word, r_or_0(t, a->ra), shifted_const(t, a->imm, a->shift)));
    return true;
}

/* With overflow recorded the key may change, so the block ends. */
static void finish(struct trans *t, int64_t rt, int64_t rc, int64_t oe, ir_ref v)
{
    set_r(t, rt, v);
    if (oe && rc && !(t->flags & PPC_FLAG_SO)) {
        t->flags |= PPC_FLAG_SO; /* CR0 is to have the new SO */
        cr_record(t, v);
    } else {
        record(t, rc, v);
    }
    if (oe)
        ppc_leave_again(t);
}

/* rt = ra + rb, or rb - ra: rb + ~ra + 1 */
bool trans_add(struct trans *t, const struct args_xo *a)
{
    bool is_sum = a->op == IR_add;
    ir_ref ra = r(t, a->ra), rb = r(t, a->rb);
    ir_ref v = ir_binary(t->ir, (enum ir_opcode)a->op, t->word, is_sum ? ra : rb, is_sum ? rb : ra);

    if (a->oe)
        sum_overflow(t, is_sum ? ra : invert(t, ra), rb, v);
    finish(t, a->rt, a->rc, a->oe, v);
    return true;
}

/* addic: CA; the shift says whether CR0 is recorded. */
bool trans_addic(struct trans *t, const struct args_d *a)
{
    ir_ref ra = r(t, a->ra), imm = word_const(t, (uint64_t)a->imm);
    ir_ref v = ir_binary(t->ir, IR_add, t->word, ra, imm);

    set_carry(t, ir_setcc(t->ir, I32, CC_LTU, v, imm), ra, imm, v);
    set_r(t, a->rt, v);
    record(t, a->shift, v);
    return true;
}

/* No borrow: rb >= ra. */
static ir_ref subtract(struct trans *t, ir_ref ra, ir_ref rb)
{
    ir_ref v = ir_binary(t->ir, IR_sub, t->word, rb, ra);

    set_carry(t, ir_setcc(t->ir, I32, CC_GEU, rb, ra), invert(t, ra), rb, v);
    return v;
}

bool trans_subfic(struct trans *t, const struct args_d *a)
{
    set_r(t, a->rt, subtract(t, r(t, a->ra), word_const(t, (uint64_t)a->imm)));
    return true;
}

bool trans_addc(struct trans *t, const struct args_xo *a)
{
    ir_ref ra = r(t, a->ra), rb = r(t, a->rb), v;

    if (a->op == IR_add) {
        v = ir_binary(t->ir, IR_add, t->word, ra, rb);
        set_carry(t, ir_setcc(t->ir, I32, CC_LTU, v, ra), ra, rb, v);
    } else {
        v = subtract(t, ra, rb);
        ra = invert(t, ra);
    }
    if (a->oe)
        sum_overflow(t, ra, rb, v);
    finish(t, a->rt, a->rc, a->oe, v);
    return true;
}

/* a + b + carry; carries out of either sum, never out of both. */
static ir_ref add_with_carry(struct trans *t, ir_ref a, ir_ref b, ir_ref carry, ir_ref *out)
{
    ir_ref first = ir_binary(t->ir, IR_add, t->word, a, b);
    ir_ref v = ir_binary(t->ir, IR_add, t->word, first,
                         t->word == I64 ? ir_zext(t->ir, I64, 32, carry) : carry);

    *out = ir_binary(t->ir, IR_or, I32, ir_setcc(t->ir, I32, CC_LTU, first, a),
                     ir_setcc(t->ir, I32, CC_LTU, v, first));
    return v;
}

static void extended(struct trans *t, const struct args_xo *a, ir_ref b)
{
    ir_ref ra = a->op == IR_add ? r(t, a->ra) : invert(t, r(t, a->ra)), carry;
    ir_ref v = add_with_carry(t, ra, b, ir_get(t->ir, SLOT_CA), &carry);

    set_carry(t, carry, ra, b, v);
    if (a->oe)
        sum_overflow(t, ra, b, v);
    finish(t, a->rt, a->rc, a->oe, v);
}

bool trans_adde(struct trans *t, const struct args_xo *a)
{
    extended(t, a, r(t, a->rb));
    return true;
}

/* rb is the constant 0 or -1. */
bool trans_adde_const(struct trans *t, const struct args_xo *a)
{
    extended(t, a, word_const(t, (uint64_t)a->rb));
    return true;
}

/* CY = 0: OV is the carry, and SO stays. */
bool trans_addex(struct trans *t, const struct args_z23 *a)
{
    ir_ref ra = r(t, a->ra), rb = r(t, a->rb), carry;

    if (a->cy)
        return false;
    ir_ref v = add_with_carry(t, ra, rb, ir_get(t->ir, SLOT_OV), &carry);
    ir_put(t->ir, SLOT_OV, carry);
    ir_put(t->ir, SLOT_OV32,
           t->word == I32
               ? bit32(t, carry)
               : ir_binary(t->ir, IR_xor, I64, ir_binary(t->ir, IR_xor, I64, ra, rb), v));
    set_r(t, a->rt, v);
    return true;
}

bool trans_neg(struct trans *t, const struct args_xo *a)
{
    ir_ref ra = r(t, a->ra), v = ir_unary(t->ir, IR_neg, t->word, ra);

    if (a->oe) /* ~ra + 0 + 1 */
        sum_overflow(t, invert(t, ra), word_const(t, 0), v);
    finish(t, a->rt, a->rc, a->oe, v);
    return true;
}

/* -- products ---------------------------------------------------------------------------------- */

bool trans_mulli(struct trans *t, const struct args_d *a)
{
    set_r(t, a->rt, ir_binary_imm(t->ir, IR_mul, t->word, r(t, a->ra), (uint64_t)a->imm));
    return true;
}

static void both_overflow(struct trans *t, ir_ref ov) { set_overflow(t, ov, bit32(t, ov)); }

/* The whole product of words; on 32-bit processors its low half. */
bool trans_mullw(struct trans *t, const struct args_xo *a)
{
    ir_ref x = ir_sext(t->ir, I64, 32, r32(t, a->ra)), y = ir_sext(t->ir, I64, 32, r32(t, a->rb));
    ir_ref v = ir_binary(t->ir, IR_mul, I64, x, y);

    if (a->oe)
        both_overflow(
            t, ir_setcc(t->ir, I32, CC_NE, v, ir_sext(t->ir, I64, 32, ir_trunc(t->ir, I32, v))));
    finish(t, a->rt, a->rc, a->oe, to_reg(t, v));
    return true;
}

bool trans_mulld(struct trans *t, const struct args_xo *a)
{
    ir_ref x = r(t, a->ra), y = r(t, a->rb), v = ir_binary(t->ir, IR_mul, I64, x, y);

    if (a->oe)
        both_overflow(t, ir_setcc(t->ir, I32, CC_NE, ir_binary(t->ir, IR_mulhs, I64, x, y),
                                  ir_binary(t->ir, IR_sar, I64, v, ir_const(t->ir, I32, 63))));
    finish(t, a->rt, a->rc, a->oe, v);
    return true;
}

/* Of words the upper half of the result is undefined: zeros. */
bool trans_mulh(struct trans *t, const struct args_xo *a)
{
    enum ir_type type = a->word ? I32 : I64;
    ir_ref v = ir_binary(t->ir, (enum ir_opcode)a->op, type, ir_trunc(t->ir, type, r(t, a->ra)),
                         ir_trunc(t->ir, type, r(t, a->rb)));

    finish(t, a->rt, a->rc, 0, widen(t, v));
    return true;
}

/* rt = a part of ra * rb + rc */
bool trans_madd(struct trans *t, const struct args_va *a)
{
    ir_ref x = r(t, a->ra), y = r(t, a->rb), z = r(t, a->rc3);
    ir_ref low = ir_binary(t->ir, IR_add, I64, ir_binary(t->ir, IR_mul, I64, x, y), z);

    if (a->op == IR_mul) {
        set_r(t, a->rt, low);
        return true;
    }
    ir_ref carry = ir_setcc(t->ir, I64, CC_LTU, low, z);
    ir_ref high =
        ir_binary(t->ir, IR_add, I64, ir_binary(t->ir, (enum ir_opcode)a->op, I64, x, y), carry);
    if (a->op == IR_mulhs)
        high = ir_binary(t->ir, IR_add, I64, high,
                         ir_binary(t->ir, IR_sar, I64, z, ir_const(t->ir, I32, 63)));
    set_r(t, a->rt, high);
    return true;
}

/* -- quotients --------------------------------------------------------------------------------- */

/* Divisor 0, or signed MIN / -1; results are undefined then. */
static ir_ref bad_division(struct trans *t, enum ir_type type, bool is_signed, ir_ref n, ir_ref d)
{
    ir_ref zero = ir_setcc(t->ir, I32, CC_EQ, d, ir_const(t->ir, type, 0));
    uint64_t min = 1ull << (type == I64 ? 63 : 31);

    if (!is_signed)
        return zero;
    ir_ref both =
        ir_binary(t->ir, IR_and, I32, ir_setcc(t->ir, I32, CC_EQ, d, ir_const(t->ir, type, ~0ull)),
                  ir_setcc(t->ir, I32, CC_EQ, n, ir_const(t->ir, type, min)));
    return ir_binary(t->ir, IR_or, I32, zero, both);
}

bool trans_div(struct trans *t, const struct args_xo *a)
{
    enum ir_type type = a->word ? I32 : I64;
    ir_ref n = ir_trunc(t->ir, type, r(t, a->ra)), d = ir_trunc(t->ir, type, r(t, a->rb));
    ir_ref v = ir_div(t->ir, (enum ir_opcode)a->op, type, n, d, DIV_ANY);

    if (a->oe)
        both_overflow(t, bad_division(t, type, a->op == IR_divs, n, d));
    finish(t, a->rt, a->rc, a->oe, a->op == IR_rems ? widen_signed(t, v) : widen(t, v));
    return true;
}

/* The dividend is ra with as many zeros after it. The helper says whether the quotient fits. */
bool trans_div_ext(struct trans *t, const struct args_xo *a)
{
    ir_ref n = wide(t, r(t, a->ra)), d = wide(t, r(t, a->rb));
    ir_ref v = ir_call(t->ir, (unsigned)a->op, n, d, ir_const(t->ir, I64, 0), 0);

    if (a->oe)
        both_overflow(t,
                      ir_trunc(t->ir, I32,
                               ir_call(t->ir, (unsigned)a->op, n, d, ir_const(t->ir, I64, 1), 0)));
    finish(t, a->rt, a->rc, a->oe, to_reg(t, v));
    return true;
}

/* L: 0 a random word, 1 and 2 a doubleword; 3 reserved */
bool trans_darn(struct trans *t, const struct args_darn *a)
{
    if (a->l == 3)
        set_r(t, a->rt, word_const(t, ~0ull));
    else
        set_r(t, a->rt,
              to_reg(t, ir_call(t->ir, HELP_darn, ir_const(t->ir, I64, (uint64_t)a->l), 0, 0, 0)));
    return true;
}

/* -- comparisons ------------------------------------------------------------------------------- */

/* L = 0: of words, extended. L = 1 is invalid on processors without doublewords. */
static bool compare(struct trans *t, int64_t bf, int64_t l, ir_ref a, ir_ref b, bool is_signed)
{
    if (l && t->word == I32)
        return false;
    if (!l && t->word == I64) {
        a = is_signed ? ir_sext(t->ir, I64, 32, a) : ir_zext(t->ir, I64, 32, a);
        b = is_signed ? ir_sext(t->ir, I64, 32, b) : ir_zext(t->ir, I64, 32, b);
    }
    cr_compare(t, (unsigned)bf, a, b, is_signed || (!l && t->word == I64));
    return true;
}

bool trans_cmpi(struct trans *t, const struct args_cmpi *a)
{
    return compare(t, a->bf, a->l, r(t, a->ra), word_const(t, (uint64_t)a->imm), true);
}

bool trans_cmpli(struct trans *t, const struct args_cmpli *a)
{
    return compare(t, a->bf, a->l, r(t, a->ra), word_const(t, (uint64_t)a->imm), false);
}

bool trans_cmp(struct trans *t, const struct args_cmp *a)
{
    return compare(t, a->bf, a->l, r(t, a->ra), r(t, a->rb), true);
}

bool trans_cmpl(struct trans *t, const struct args_cmp *a)
{
    return compare(t, a->bf, a->l, r(t, a->ra), r(t, a->rb), false);
}

/* GT: the byte of ra is in one of the ranges of rb, or equal to one of its bytes. */
static void set_matched(struct trans *t, int64_t bf, ir_ref matched)
{
    cr_set_field(t, (unsigned)bf,
                 ir_binary(t->ir, IR_shl, I32, ir_trunc(t->ir, I32, matched),
                           ir_const(t->ir, I32, 3 - CR_GT)));
}

bool trans_cmprb(struct trans *t, const struct args_cmp *a)
{
    set_matched(t, a->bf,
                ir_call(t->ir, HELP_cmprb, wide(t, r(t, a->ra)), wide(t, r(t, a->rb)),
                        ir_const(t->ir, I64, (uint64_t)a->l), 0));
    return true;
}

bool trans_cmpeqb(struct trans *t, const struct args_cmpb *a)
{
    set_matched(t, a->bf, ir_call(t->ir, HELP_cmpeqb, r(t, a->ra), r(t, a->rb), 0, 0));
    return true;
}

/* TO: signed less, signed greater, equal, unsigned less, unsigned greater */
static bool trap_if(struct trans *t, int64_t to, int64_t word, ir_ref a, ir_ref b)
{
    static const enum ir_cc conditions[] = { CC_LT, CC_GT, CC_EQ, CC_LTU, CC_GTU };
    enum ir_type type = word ? I32 : I64;
    unsigned trap = ir_label(t->ir), skip = ir_label(t->ir);

    a = ir_trunc(t->ir, type, a);
    b = ir_trunc(t->ir, type, b);
    if (to == 0)
        return true;
    if (to == 31) {
        ppc_leave(t, t->pc, EXIT_BREAK);
        return true;
    }
    for (unsigned i = 0; i < countof(conditions); i++)
        if (to & 16 >> i)
            ir_brcc(t->ir, conditions[i], a, b, trap);
    ir_br(t->ir, skip);
    ir_place(t->ir, trap);
    ir_exit(t->ir, t->pc, EXIT_BREAK);
    ir_place(t->ir, skip);
    return true;
}

bool trans_trap_imm(struct trans *t, const struct args_ti *a)
{
    return trap_if(t, a->to, a->word, r(t, a->ra), word_const(t, (uint64_t)a->imm));
}

bool trans_trap(struct trans *t, const struct args_t *a)
{
    return trap_if(t, a->to, a->word, r(t, a->ra), r(t, a->rb));
}

/* -- selection --------------------------------------------------------------------------------- */

bool trans_isel(struct trans *t, const struct args_isel *a)
{
    struct cr_test test = cr_test(t, (unsigned)a->bc);

    set_r(t, a->rt, ir_select(t->ir, test.cc, test.a, test.b, r_or_0(t, a->ra), r(t, a->rb)));
    return true;
}

/* -1 if LT, else 1 if GT, else 0 */
bool trans_setb(struct trans *t, const struct args_setb *a)
{
    struct cr_test lt = cr_test(t, 4 * (unsigned)a->bfa + CR_LT);
    struct cr_test gt = cr_test(t, 4 * (unsigned)a->bfa + CR_GT);
    ir_ref positive = ir_setcc(t->ir, t->word, gt.cc, gt.a, gt.b);

    set_r(t, a->rt, ir_select(t->ir, lt.cc, lt.a, lt.b, word_const(t, ~0ull), positive));
    return true;
}

bool trans_setbc(struct trans *t, const struct args_setbc *a)
{
    struct cr_test test = cr_test(t, (unsigned)a->bi);
    enum ir_cc cc = a->invert ? ir_cc_invert(test.cc) : test.cc;
    ir_ref v = ir_setcc(t->ir, t->word, cc, test.a, test.b);

    set_r(t, a->rt, a->value < 0 ? ir_unary(t->ir, IR_neg, t->word, v) : v);
    return true;
}

/* -- logic ------------------------------------------------------------------------------------- */

bool trans_logic_imm(struct trans *t, const struct args_ui *a)
{
    set_r(t, a->ra,
          ir_binary(t->ir, (enum ir_opcode)a->op, t->word, r(t, a->rs),
                    shifted_const(t, a->imm, a->shift)));
    return true;
}

bool trans_and_imm(struct trans *t, const struct args_ui *a)
{
    trans_logic_imm(t, a);
    cr_record(t, r(t, a->ra));
    return true;
}

static void set_logic(struct trans *t, int64_t ra, int64_t rc, ir_ref v)
{
    set_r(t, ra, v);
    record(t, rc, v);
}

bool trans_logic(struct trans *t, const struct args_x *a)
{
    ir_ref v = ir_binary(t->ir, (enum ir_opcode)a->op, t->word, r(t, a->rs), r(t, a->rb));

    set_logic(t, a->ra, a->rc, a->invert ? invert(t, v) : v);
    return true;
}

bool trans_orc(struct trans *t, const struct args_x *a)
{
    set_logic(t, a->ra, a->rc,
              ir_binary(t->ir, IR_or, t->word, r(t, a->rs), invert(t, r(t, a->rb))));
    return true;
}

bool trans_extend(struct trans *t, const struct args_un *a)
{
    set_logic(t, a->ra, a->rc, ir_sext(t->ir, t->word, (unsigned)a->bits, r(t, a->rs)));
    return true;
}

bool trans_count(struct trans *t, const struct args_un *a)
{
    enum ir_type type = a->bits == 64 ? I64 : I32;
    ir_ref v = ir_unary(t->ir, (enum ir_opcode)a->op, type, ir_trunc(t->ir, type, r(t, a->rs)));

    set_logic(t, a->ra, a->rc, widen(t, v));
    return true;
}

bool trans_by_helper1(struct trans *t, const struct args_un *a)
{
    ir_ref v = ir_call(t->ir, (unsigned)a->op, wide(t, r(t, a->rs)), 0, 0, 0);

    set_logic(t, a->ra, a->rc, to_reg(t, v));
    return true;
}

bool trans_by_helper2(struct trans *t, const struct args_x *a)
{
    ir_ref v = ir_call(t->ir, (unsigned)a->op, wide(t, r(t, a->rs)), wide(t, r(t, a->rb)), 0, 0);

    set_logic(t, a->ra, a->rc, to_reg(t, v));
    return true;
}

bool trans_addg6s(struct trans *t, const struct args_xo *a)
{
    ir_ref v = ir_call(t->ir, HELP_addg6s, wide(t, r(t, a->ra)), wide(t, r(t, a->rb)), 0, 0);

    set_r(t, a->rt, to_reg(t, v));
    return true;
}

/* -- bytes reversed in each halfword, word, doubleword ------------------------------------------
 */

/* Bytes of halfwords change places. */
static ir_ref swap_in_halves(struct trans *t, ir_ref v)
{
    ir_ref mask = word_const(t, 0x00ff00ff00ff00ff), eight = ir_const(t->ir, I32, 8);
    ir_ref up =
        ir_binary(t->ir, IR_shl, t->word, ir_binary(t->ir, IR_and, t->word, v, mask), eight);
    ir_ref down =
        ir_binary(t->ir, IR_and, t->word, ir_binary(t->ir, IR_shr, t->word, v, eight), mask);

    return ir_binary(t->ir, IR_or, t->word, up, down);
}

bool trans_brh(struct trans *t, const struct args_un *a)
{
    set_r(t, a->ra, swap_in_halves(t, r(t, a->rs)));
    return true;
}

bool trans_brw(struct trans *t, const struct args_un *a)
{
    ir_ref v = ir_unary(t->ir, IR_bswap, t->word, r(t, a->rs));

    if (t->word == I64)
        v = ir_binary(t->ir, IR_rotl, I64, v, ir_const(t->ir, I32, 32));
    set_r(t, a->ra, v);
    return true;
}

bool trans_brd(struct trans *t, const struct args_un *a)
{
    set_r(t, a->ra, ir_unary(t->ir, IR_bswap, I64, r(t, a->rs)));
    return true;
}
