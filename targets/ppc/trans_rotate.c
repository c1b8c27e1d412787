/* Fixed-point rotates and shifts: Power ISA, Book I chapter 3.3.14.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

#include "targets/ppc/ppc_rotate.decode.h"

/* Ones from bit mb to bit me of 64, counted from the high end; around the end if me < mb. */
static uint64_t mask(unsigned mb, unsigned me)
{
    uint64_t from = ~0ull >> mb, to = ~0ull << (63 - me);

    return mb <= me ? from & to : from | to;
}

static void set(struct trans *t, int64_t ra, int64_t rc, ir_ref v)
{
    set_r(t, ra, v);
    if (rc)
        cr_record(t, v);
}

static ir_ref rotl(struct trans *t, enum ir_type type, ir_ref v, ir_ref by)
{
    return ir_binary(t->ir, IR_rotl, type, v, by);
}

static ir_ref k32(struct trans *t, int64_t v) { return ir_const(t->ir, I32, (uint64_t)v); }

/* -- words: both halves of the rotated doubleword are the rotated word --------------------------
 */

static bool wraps(int64_t mb, int64_t me) { return mb > me; }

/* The low word rotated; with a mask that goes around the end both halves matter. */
static ir_ref rotated_word(struct trans *t, int64_t rs, ir_ref by, bool both)
{
    ir_ref v = rotl(t, I32, r32(t, rs), by);

    if (t->word == I32)
        return v;
    v = ir_zext(t->ir, I64, 32, v);
    if (!both)
        return v;
    return ir_binary(t->ir, IR_or, I64, v, ir_binary(t->ir, IR_shl, I64, v, k32(t, 32)));
}

static uint64_t word_mask(int64_t mb, int64_t me)
{
    return mask((unsigned)mb + 32, (unsigned)me + 32);
}

static void rotate_and(struct trans *t, int64_t rs, ir_ref by, int64_t mb, int64_t me, int64_t ra,
                       int64_t rc)
{
    ir_ref v = rotated_word(t, rs, by, wraps(mb, me));

    set(t, ra, rc, ir_binary_imm(t->ir, IR_and, t->word, v, to_word(t, word_mask(mb, me))));
}

/* slwi, srwi and fields without rotation of bits that matter are shifts. */
static bool is_shift_left(const struct args_m *a) { return a->mb == 0 && a->me == 31 - a->sh; }
static bool is_shift_right(const struct args_m *a)
{
    return a->me == 31 && a->sh && a->mb >= 32 - a->sh;
}

bool trans_rlwinm(struct trans *t, const struct args_m *a)
{
    if (is_shift_left(a))
        set(t, a->ra, a->rc, widen(t, ir_binary(t->ir, IR_shl, I32, r32(t, a->rs), k32(t, a->sh))));
    else if (is_shift_right(a))
        set(t, a->ra, a->rc,
            widen(t, ir_extract(t->ir, I32, r32(t, a->rs), (unsigned)(32 - a->sh),
                                (unsigned)(32 - a->mb))));
    else
        rotate_and(t, a->rs, k32(t, a->sh), a->mb, a->me, a->ra, a->rc);
    return true;
}

bool trans_rlwnm(struct trans *t, const struct args_mn *a)
{
    rotate_and(t, a->rs, r32(t, a->rb), a->mb, a->me, a->ra, a->rc);
    return true;
}

/* v under the mask, old elsewhere. */
static ir_ref insert(struct trans *t, ir_ref old, ir_ref v, uint64_t m)
{
    return ir_binary(t->ir, IR_or, t->word, ir_binary_imm(t->ir, IR_and, t->word, v, to_word(t, m)),
                     ir_binary_imm(t->ir, IR_and, t->word, old, to_word(t, ~m)));
}

bool trans_rlwimi(struct trans *t, const struct args_m *a)
{
    ir_ref old = r(t, a->ra);

    if (!wraps(a->mb, a->me) && a->me == 31 - a->sh) /* the low bits of rs, shifted to the field */
        set(t, a->ra, a->rc,
            ir_deposit(t->ir, t->word, old, r(t, a->rs), (unsigned)a->sh,
                       (unsigned)(a->me - a->mb + 1)));
    else
        set(t, a->ra, a->rc,
            insert(t, old, rotated_word(t, a->rs, k32(t, a->sh), wraps(a->mb, a->me)),
                   word_mask(a->mb, a->me)));
    return true;
}

/* -- doublewords ------------------------------------------------------------------------------- */

static void rotate64(struct trans *t, const struct args_md *a, unsigned mb, unsigned me)
{
    ir_ref v = rotl(t, I64, r(t, a->rs), k32(t, a->sh));

    set(t, a->ra, a->rc, ir_binary_imm(t->ir, IR_and, I64, v, mask(mb, me)));
}

/* srdi and fields: no rotation of bits that matter. */
bool trans_rldicl(struct trans *t, const struct args_md *a)
{
    if (a->sh && a->mb >= 64 - a->sh)
        set(t, a->ra, a->rc,
            ir_extract(t->ir, I64, r(t, a->rs), (unsigned)(64 - a->sh), (unsigned)(64 - a->mb)));
    else
        rotate64(t, a, (unsigned)a->mb, 63);
    return true;
}

/* The field mb is me here. */
bool trans_rldicr(struct trans *t, const struct args_md *a)
{
    if (a->mb == 63 - a->sh)
        set(t, a->ra, a->rc, ir_binary(t->ir, IR_shl, I64, r(t, a->rs), k32(t, a->sh)));
    else
        rotate64(t, a, 0, (unsigned)a->mb);
    return true;
}

bool trans_rldic(struct trans *t, const struct args_md *a)
{
    if (a->mb <= 63 - a->sh) {
        ir_ref v = ir_binary_imm(t->ir, IR_and, I64, r(t, a->rs),
                                 low_bits((unsigned)(64 - a->mb - a->sh)));
        set(t, a->ra, a->rc, ir_binary(t->ir, IR_shl, I64, v, k32(t, a->sh)));
    } else {
        rotate64(t, a, (unsigned)a->mb, (unsigned)(63 - a->sh));
    }
    return true;
}

bool trans_rldimi(struct trans *t, const struct args_md *a)
{
    ir_ref old = r(t, a->ra);
    unsigned sh = (unsigned)a->sh, mb = (unsigned)a->mb;

    if (mb <= 63 - sh)
        set(t, a->ra, a->rc, ir_deposit(t->ir, I64, old, r(t, a->rs), sh, 64 - mb - sh));
    else
        set(t, a->ra, a->rc,
            insert(t, old, rotl(t, I64, r(t, a->rs), k32(t, a->sh)), mask(mb, 63 - sh)));
    return true;
}

static void rotate_by_reg(struct trans *t, const struct args_mds *a, unsigned mb, unsigned me)
{
    ir_ref v = rotl(t, I64, r(t, a->rs), r(t, a->rb));

    set(t, a->ra, a->rc, ir_binary_imm(t->ir, IR_and, I64, v, mask(mb, me)));
}

bool trans_rldcl(struct trans *t, const struct args_mds *a)
{
    rotate_by_reg(t, a, (unsigned)a->mb, 63);
    return true;
}

bool trans_rldcr(struct trans *t, const struct args_mds *a)
{
    rotate_by_reg(t, a, 0, (unsigned)a->mb);
    return true;
}

/* -- shifts by a register: one more bit than the width counts -----------------------------------
 */

static ir_ref shifted(struct trans *t, enum ir_opcode op, enum ir_type type, ir_ref v, ir_ref by)
{
    unsigned width = type == I64 ? 64 : 32;
    ir_ref amount = ir_trunc(t->ir, I32, by);
    ir_ref result = ir_binary(t->ir, op, type, v, amount);

    return ir_select(t->ir, CC_TSTEQ, amount, k32(t, width), result, ir_const(t->ir, type, 0));
}

bool trans_shift_w(struct trans *t, const struct args_x *a)
{
    set(t, a->ra, a->rc,
        widen(t, shifted(t, (enum ir_opcode)a->op, I32, r32(t, a->rs), r(t, a->rb))));
    return true;
}

bool trans_shift_d(struct trans *t, const struct args_x *a)
{
    set(t, a->ra, a->rc, shifted(t, (enum ir_opcode)a->op, I64, r(t, a->rs), r(t, a->rb)));
    return true;
}

/* CA and CA32: v is negative and ones were shifted out of it. */
static void set_carry(struct trans *t, ir_ref v, ir_ref lost)
{
    enum ir_type type = ir_type_of(t->ir, v);
    ir_ref zero = ir_const(t->ir, type, 0);
    ir_ref ca = ir_binary(t->ir, IR_and, I32, ir_setcc(t->ir, I32, CC_LT, v, zero),
                          ir_setcc(t->ir, I32, CC_NE, lost, zero));

    ir_put(t->ir, SLOT_CA, ca);
    if (has(t, PPC_ISA300))
        ir_put(t->ir, SLOT_CA32,
               ir_binary(t->ir, IR_shl, I64, ir_zext(t->ir, I64, 32, ca), k32(t, 32)));
}

/* By a constant below the width. */
static void shift_right_by(struct trans *t, ir_ref v, int64_t sh, int64_t ra, int64_t rc)
{
    enum ir_type type = ir_type_of(t->ir, v);

    set_carry(t, v, ir_binary_imm(t->ir, IR_and, type, v, low_bits((unsigned)sh)));
    set(t, ra, rc, widen_signed(t, ir_binary(t->ir, IR_sar, type, v, k32(t, sh))));
}

bool trans_srawi(struct trans *t, const struct args_sh *a)
{
    shift_right_by(t, r32(t, a->rs), a->sh, a->ra, a->rc);
    return true;
}

bool trans_sradi(struct trans *t, const struct args_xs *a)
{
    shift_right_by(t, r(t, a->rs), a->sh, a->ra, a->rc);
    return true;
}

/* By a register: from the width on only signs are left, and all of v is lost. */
static void shift_right(struct trans *t, ir_ref v, ir_ref by, int64_t ra, int64_t rc)
{
    enum ir_type type = ir_type_of(t->ir, v);
    unsigned width = type == I64 ? 64 : 32;
    ir_ref amount = ir_trunc(t->ir, I32, by), is_far = k32(t, width);
    ir_ref shifted = ir_binary(t->ir, IR_sar, type, v, amount);
    ir_ref back = ir_binary(t->ir, IR_shl, type, shifted, amount);
    ir_ref lost =
        ir_select(t->ir, CC_TSTEQ, amount, is_far, ir_binary(t->ir, IR_xor, type, back, v), v);
    ir_ref signs = ir_binary(t->ir, IR_sar, type, v, k32(t, width - 1));

    set_carry(t, v, lost);
    set(t, ra, rc, widen_signed(t, ir_select(t->ir, CC_TSTEQ, amount, is_far, shifted, signs)));
}

bool trans_sraw(struct trans *t, const struct args_x *a)
{
    shift_right(t, r32(t, a->rs), r(t, a->rb), a->ra, a->rc);
    return true;
}

bool trans_srad(struct trans *t, const struct args_x *a)
{
    shift_right(t, r(t, a->rs), r(t, a->rb), a->ra, a->rc);
    return true;
}

bool trans_extswsli(struct trans *t, const struct args_xs *a)
{
    set(t, a->ra, a->rc,
        ir_binary(t->ir, IR_shl, I64, ir_sext(t->ir, I64, 32, r32(t, a->rs)), k32(t, a->sh)));
    return true;
}
