/* Advanced SIMD on vectors: Arm ARM C4.1.97, insns in C7.2.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_simd.decode.h"
#include "targets/aarch64/a64_simd_imm.decode.h"

bool simd_call(struct trans *t, struct simd_call c)
{
    uint64_t what = (uint64_t)(c.op | c.size << 16 | c.q << 24) | (uint64_t)c.scalar << 25;

    ir_call(t->ir, HELP_simd, k64(t, what), k64(t, (uint64_t)(c.rd | c.rn << 8 | c.rm << 16)),
            k64(t, c.imm), k64(t, c.element));
    return true;
}

ir_ref simd_const(struct trans *t, uint64_t low, uint64_t high)
{
    if (low == high)
        return low ? ir_vector(t->ir, IR_vdup, V128, I64, k64(t, low), 0) :
                     ir_const(t->ir, V128, 0);
    return with_lane(t, ir_unary(t->ir, IR_vzext, V128, k64(t, low)), I64, 1, k64(t, high));
}

/* Elements of 64 bits are in 128-bit vectors only. */
static bool is_size(int64_t size, int64_t q, int64_t sizes)
{
    return (sizes >> size & 1) && (size < 3 || q);
}

/* -- by the IR --------------------------------------------------------------------------------- */

enum form {
    NOT_INLINE,
    PLAIN,                              /* op(n, m) */
    SWAPPED,                            /* op(m, n) */
    INVERTED,                           /* ~op(m, n): n >= m is not m > n */
    MULTIPLY_ADD, MULTIPLY_SUB,         /* d +- n * m */
    TEST,                               /* ~((n & m) == 0) */
    DIFFERENCE,                         /* max(n, m) - min(n, m) */
};

static const struct { uint8_t form; uint8_t op, other; } inline_ops[SIMD_OPS] = {
    [SIMD_add] = { PLAIN, IR_vadd },      [SIMD_sub] = { PLAIN, IR_vsub },
    [SIMD_mul] = { PLAIN, IR_vmul },      [SIMD_smax] = { PLAIN, IR_vsmax },
    [SIMD_umax] = { PLAIN, IR_vumax },    [SIMD_smin] = { PLAIN, IR_vsmin },
    [SIMD_umin] = { PLAIN, IR_vumin },    [SIMD_cmeq] = { PLAIN, IR_vcmpeq },
    [SIMD_cmgt] = { PLAIN, IR_vcmpgt },   [SIMD_cmhi] = { PLAIN, IR_vcmpgtu },
    [SIMD_cmge] = { INVERTED, IR_vcmpgt }, [SIMD_cmhs] = { INVERTED, IR_vcmpgtu },
    [SIMD_mla] = { MULTIPLY_ADD },        [SIMD_mls] = { MULTIPLY_SUB },
    [SIMD_cmtst] = { TEST },
    [SIMD_sabd] = { DIFFERENCE, IR_vsmax, IR_vsmin },
    [SIMD_uabd] = { DIFFERENCE, IR_vumax, IR_vumin },
    /* with zero as m: */
    [SIMD_cmgt0] = { PLAIN, IR_vcmpgt },  [SIMD_cmeq0] = { PLAIN, IR_vcmpeq },
    [SIMD_cmlt0] = { SWAPPED, IR_vcmpgt }, [SIMD_cmge0] = { INVERTED, IR_vcmpgt },
};

struct lanewise { struct trans *t; enum ir_type type, lane; };

static ir_ref op2(const struct lanewise *w, unsigned op, ir_ref a, ir_ref b)
{
    return ir_vector(w->t->ir, (enum ir_opcode)op, w->type, w->lane, a, b);
}

static ir_ref invert(const struct lanewise *w, ir_ref a)
{
    return ir_unary(w->t->ir, IR_not, w->type, a);
}

/* 0: not inline. rd only for what accumulates. */
static ir_ref inline_value(const struct lanewise *w, int64_t op, ir_ref n, ir_ref m, int64_t rd)
{
    struct ir *ir = w->t->ir;
    unsigned how = inline_ops[op].op;
    ir_ref zero;

    switch ((enum form)inline_ops[op].form) {
    case PLAIN: return op2(w, how, n, m);
    case SWAPPED: return op2(w, how, m, n);
    case INVERTED: return invert(w, op2(w, how, m, n));
    case MULTIPLY_ADD: return op2(w, IR_vadd, low_v(w->t, w->type, rd), op2(w, IR_vmul, n, m));
    case MULTIPLY_SUB: return op2(w, IR_vsub, low_v(w->t, w->type, rd), op2(w, IR_vmul, n, m));
    case TEST:
        zero = ir_const(ir, w->type, 0);
        return invert(w, op2(w, IR_vcmpeq, ir_binary(ir, IR_and, w->type, n, m), zero));
    case DIFFERENCE: return op2(w, IR_vsub, op2(w, how, n, m), op2(w, inline_ops[op].other, n, m));
    default: return 0;
    }
}

static bool is_inline(int64_t op, int64_t size)
{
    bool multiplies = op == SIMD_mul || op == SIMD_mla || op == SIMD_mls;

    return inline_ops[op].form != NOT_INLINE && !(multiplies && size == 0);
}

/* -- three registers --------------------------------------------------------------------------- */

/* rd = rn op rm, bit by bit */
bool trans_logic(struct trans *t, const struct args_v1r *a)
{
    enum { AND, BIC, ORR, ORN, EOR, BSL, BIT, BIF };
    enum ir_type type = vector_type(a->q);
    struct ir *ir = t->ir;
    ir_ref n = low_v(t, type, a->rn), m = low_v(t, type, a->rm), d = low_v(t, type, a->rd), r;

    switch (a->how) {
    case AND: r = ir_binary(ir, IR_and, type, n, m); break;
    case BIC: r = ir_binary(ir, IR_andn, type, n, m); break;
    case ORR: r = a->rn == a->rm ? n : ir_binary(ir, IR_or, type, n, m); break;
    case ORN: r = ir_binary(ir, IR_or, type, n, ir_unary(ir, IR_not, type, m)); break;
    case EOR: r = ir_binary(ir, IR_xor, type, n, m); break;
    case BSL: r = ir_ternary(ir, IR_vselect, type, d, n, m); break;
    case BIT: r = ir_ternary(ir, IR_vselect, type, m, n, d); break;
    default: r = ir_ternary(ir, IR_vselect, type, m, d, n); break;
    }
    set_low_v(t, a->rd, r);
    return true;
}

/* rd = rn op rm, lane by lane */
bool trans_v3(struct trans *t, const struct args_v3 *a)
{
    struct lanewise w = { t, vector_type(a->q), lane_type(a->size) };

    if (!is_size(a->size, a->q, a->sizes))
        return false;
    if (!is_inline(a->op, a->size))
        return simd_call(t, (struct simd_call){ a->op, a->size, a->q, a->rd, a->rn, a->rm });
    set_low_v(t, a->rd, inline_value(&w, a->op, low_v(t, w.type, a->rn), low_v(t, w.type, a->rm),
                                     a->rd));
    return true;
}

bool trans_f3(struct trans *t, const struct args_f3 *a)
{
    if (a->sz && !a->q)
        return false;
    return simd_call(t, (struct simd_call){ a->op, 2 + a->sz, a->q, a->rd, a->rn, a->rm });
}

/* -- two registers ----------------------------------------------------------------------------- */

bool trans_rev(struct trans *t, const struct args_v2 *a)
{
    if (a->size >= a->container)
        return false;
    return simd_call(t, (struct simd_call){ SIMD_rev, a->container, a->q, a->rd, a->rn,
                                            .imm = (uint64_t)a->size });
}

bool trans_v2(struct trans *t, const struct args_v2 *a)
{
    struct lanewise w = { t, vector_type(a->q), lane_type(a->size) };
    ir_ref zero = ir_const(t->ir, w.type, 0), n;

    if (!is_size(a->size, a->q, a->sizes))
        return false;
    if (a->op != SIMD_neg && !is_inline(a->op, a->size))
        return simd_call(t, (struct simd_call){ a->op, a->size, a->q, a->rd, a->rn });
    n = low_v(t, w.type, a->rn);
    set_low_v(t, a->rd, a->op == SIMD_neg ? op2(&w, IR_vsub, zero, n) :
                                            inline_value(&w, a->op, n, zero, a->rd));
    return true;
}

bool trans_v2_byte(struct trans *t, const struct args_v1 *a)
{
    enum ir_type type = vector_type(a->q);

    if (a->op != SIMD_not)
        return simd_call(t, (struct simd_call){ a->op, 0, a->q, a->rd, a->rn });
    set_low_v(t, a->rd, ir_unary(t->ir, IR_not, type, low_v(t, type, a->rn)));
    return true;
}

bool trans_v2_word(struct trans *t, const struct args_v1 *a)
{
    return simd_call(t, (struct simd_call){ a->op, 2, a->q, a->rd, a->rn });
}

/* rd = rn << its width, in twice the width */
bool trans_shll(struct trans *t, const struct args_v2 *a)
{
    if (a->size == 3)
        return false;
    return simd_call(t, (struct simd_call){ SIMD_shll, a->size, a->q, a->rd, a->rn,
                                            .imm = 8u << a->size });
}

bool trans_f2(struct trans *t, const struct args_f2 *a)
{
    if (a->sz && !a->q)
        return false;
    return simd_call(t, (struct simd_call){ a->op, 2 + a->sz, a->q, a->rd, a->rn,
                                            .imm = (uint64_t)a->imm });
}

/* sz: half and single, or single and double */
bool trans_f_convert(struct trans *t, const struct args_f2 *a)
{
    return simd_call(t, (struct simd_call){ a->op, 1 + a->sz, a->q, a->rd, a->rn });
}

/* -- across lanes ------------------------------------------------------------------------------ */

bool trans_across(struct trans *t, const struct args_v2 *a)
{
    if (a->size == 3 || (a->size == 2 && !a->q))
        return false;
    return simd_call(t, (struct simd_call){ a->op, a->size, a->q, a->rd, a->rn });
}

bool trans_f_across(struct trans *t, const struct args_v1q *a)
{
    return simd_call(t, (struct simd_call){ a->op, 2, 1, a->rd, a->rn });
}

/* -- copies ------------------------------------------------------------------------------------ */

/* imm5: the lowest one says the size, what is above is the index. False: reserved. */
static bool copy_lane(int64_t imm5, int64_t *size, int64_t *index)
{
    *size = imm5 ? __builtin_ctz((unsigned)imm5) : 4;
    *index = imm5 >> (*size + 1);
    return *size < 4;
}

static void dup(struct trans *t, const struct args_copy *a, int64_t size, ir_ref x)
{
    set_low_v(t, a->rd, ir_vector(t->ir, IR_vdup, vector_type(a->q), lane_type(size), x, 0));
}

bool trans_dup_element(struct trans *t, const struct args_copy *a)
{
    int64_t size, index;

    if (!copy_lane(a->imm5, &size, &index) || (size == 3 && !a->q))
        return false;
    dup(t, a, size, get_lane(t, I64, v(t, a->rn), lane_type(size), index));
    return true;
}

bool trans_dup_general(struct trans *t, const struct args_copy *a)
{
    int64_t size, index;

    if (!copy_lane(a->imm5, &size, &index) || (size == 3 && !a->q))
        return false;
    dup(t, a, size, x(t, a->rn));
    return true;
}

bool trans_umov(struct trans *t, const struct args_copy *a)
{
    int64_t size, index;

    if (!copy_lane(a->imm5, &size, &index) || (size == 3) != a->q)
        return false;
    set_x(t, a->rd, get_lane(t, I64, v(t, a->rn), lane_type(size), index));
    return true;
}

bool trans_smov(struct trans *t, const struct args_copy *a)
{
    int64_t size, index;

    if (!copy_lane(a->imm5, &size, &index) || size == 3 || (size == 2 && !a->q))
        return false;
    enum ir_type type = size_type(a->q);
    ir_ref lane = get_lane(t, type, v(t, a->rn), lane_type(size), index);
    set_reg(t, a->rd, size == 2 ? ir_sext(t->ir, I64, 32, lane) :
                                  ir_sext(t->ir, type, 8u << size, lane));
    return true;
}

bool trans_ins_general(struct trans *t, const struct args_copy *a)
{
    int64_t size, index;

    if (!copy_lane(a->imm5, &size, &index))
        return false;
    set_v(t, a->rd, with_lane(t, v(t, a->rd), lane_type(size), index, x(t, a->rn)));
    return true;
}

bool trans_ins_element(struct trans *t, const struct args_copy *a)
{
    int64_t size, index;

    if (!copy_lane(a->imm5, &size, &index))
        return false;
    ir_ref from = get_lane(t, I64, v(t, a->rn), lane_type(size), a->index >> size);
    set_v(t, a->rd, with_lane(t, v(t, a->rd), lane_type(size), index, from));
    return true;
}

/* -- constants --------------------------------------------------------------------------------- */

uint64_t simd_expand_imm(unsigned imm8, unsigned width)
{
    unsigned exponent = width == 64 ? 11 : width == 32 ? 8 : 5, fraction = width - exponent - 1;
    uint64_t high = imm8 >> 6 & 1 ? low_bits(exponent - 3) << 2 : 1ull << (exponent - 1);

    return (uint64_t)(imm8 >> 7) << (width - 1) | (high | (imm8 >> 4 & 3)) << fraction |
           (uint64_t)(imm8 & 15) << (fraction - 4);
}

static uint64_t repeat(uint64_t v, unsigned width)
{
    for (; width < 64; width *= 2)
        v |= v << width;
    return v;
}

/* Each bit of imm8 as a byte. */
static uint64_t bytes_of_bits(unsigned imm8)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < 8; i++)
        if (imm8 >> i & 1)
            v |= 0xffull << (8 * i);
    return v;
}

/* AdvSIMDExpandImm(), J1.3 */
static uint64_t expand(unsigned cmode, unsigned op, unsigned imm8)
{
    if (cmode < 8)
        return repeat((uint64_t)imm8 << (8 * (cmode >> 1)), 32);
    if (cmode < 12)
        return repeat((uint64_t)imm8 << (8 * (cmode >> 1 & 1)), 16);
    if (cmode < 14)
        return repeat((uint64_t)imm8 << (cmode & 1 ? 16 : 8) | (cmode & 1 ? 0xffff : 0xff), 32);
    if (cmode == 14)
        return op ? bytes_of_bits(imm8) : repeat(imm8, 8);
    return op ? simd_expand_imm(imm8, 64) : repeat(simd_expand_imm(imm8, 32), 32);
}

/* MOVI, MVNI, FMOV; ORR and BIC where cmode is odd and below 12 */
bool trans_modified_imm(struct trans *t, const struct args_imm *a)
{
    unsigned cmode = (unsigned)a->cmode, op = (unsigned)a->op;
    uint64_t v64 = expand(cmode, op, (unsigned)a->imm8);
    bool combines = cmode < 12 && (cmode & 1);
    enum ir_type type = vector_type(a->q);

    if (cmode == 15 && op && !a->q)
        return false;
    if (op && cmode < 14)
        v64 = ~v64;
    ir_ref imm = a->q ? simd_const(t, v64, v64) : ir_bitcast(t->ir, V64, k64(t, v64));
    if (combines)
        imm = ir_binary(t->ir, op ? IR_and : IR_or, type, low_v(t, type, a->rd), imm);
    set_low_v(t, a->rd, imm);
    return true;
}

/* -- shifts by a constant ---------------------------------------------------------------------- */

/* The highest one of immh says the size. */
static int64_t shift_size(int64_t immhb)
{
    return 31 - __builtin_clz((unsigned)immhb >> 3 | 1);
}

/* immhb >> 3 is 0: modified immediate, another pattern. */
static bool is_shift(const struct args_shift *a, int64_t *size)
{
    *size = shift_size(a->immhb);
    return a->immhb >> 3 && (*size < 3 || a->q);
}

static unsigned right_amount(int64_t immhb, int64_t size)
{
    return (unsigned)((16 << size) - immhb);
}

static unsigned left_amount(int64_t immhb, int64_t size)
{
    return (unsigned)(immhb - (8 << size));
}

/* SSHR and USHR by less than the width, with or without accumulation. 0: not inline. */
static ir_ref inline_right(struct trans *t, const struct args_shift *a, int64_t size, unsigned by)
{
    bool is_signed = a->op == SIMD_sshr || a->op == SIMD_ssra;
    bool adds = a->op == SIMD_ssra || a->op == SIMD_usra;
    struct lanewise w = { t, vector_type(a->q), lane_type(size) };

    if (!adds && a->op != SIMD_sshr && a->op != SIMD_ushr)
        return 0;
    if (by == 8u << size && !is_signed)
        return adds ? low_v(t, w.type, a->rd) : ir_const(t->ir, w.type, 0);
    if (by == 8u << size)
        by--;
    ir_ref r = op2(&w, is_signed ? IR_vsar : IR_vshr, low_v(t, w.type, a->rn),
                   ir_const(t->ir, I32, by));
    return adds ? op2(&w, IR_vadd, low_v(t, w.type, a->rd), r) : r;
}

bool trans_shift_right(struct trans *t, const struct args_shift *a)
{
    int64_t size;

    if (!is_shift(a, &size))
        return false;
    unsigned by = right_amount(a->immhb, size);
    ir_ref r = inline_right(t, a, size, by);
    if (!r)
        return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn, .imm = by });
    set_low_v(t, a->rd, r);
    return true;
}

bool trans_shift_left(struct trans *t, const struct args_shift *a)
{
    int64_t size;

    if (!is_shift(a, &size))
        return false;
    unsigned by = left_amount(a->immhb, size);
    struct lanewise w = { t, vector_type(a->q), lane_type(size) };
    if (a->op != SIMD_shl)
        return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn, .imm = by });
    set_low_v(t, a->rd, op2(&w, IR_vshl, low_v(t, w.type, a->rn), ir_const(t->ir, I32, by)));
    return true;
}

bool trans_shift_narrow(struct trans *t, const struct args_shift *a)
{
    int64_t size = shift_size(a->immhb);

    if (!(a->immhb >> 3) || size == 3)
        return false;
    return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn,
                                            .imm = right_amount(a->immhb, size) });
}

bool trans_shift_long(struct trans *t, const struct args_shift *a)
{
    int64_t size = shift_size(a->immhb);

    if (!(a->immhb >> 3) || size == 3)
        return false;
    return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn,
                                            .imm = left_amount(a->immhb, size) });
}

bool trans_fixed_point(struct trans *t, const struct args_shift *a)
{
    int64_t size;

    if (!is_shift(a, &size) || size < 2)
        return false;
    return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn,
                                            .imm = right_amount(a->immhb, size) });
}

/* -- by element -------------------------------------------------------------------------------- */

/* Half words: index H:L:M of V0 to V15; words: H:L. */
bool trans_v_element(struct trans *t, const struct args_elem *a)
{
    int64_t index = a->size == 1 ? a->h << 2 | a->l << 1 | a->m : a->h << 1 | a->l;
    int64_t rm = a->size == 1 ? a->rm : a->m << 4 | a->rm;

    if (a->size != 1 && a->size != 2)
        return false;
    return simd_call(t, (struct simd_call){ a->op, a->size, a->q, a->rd, a->rn, rm,
                                            .element = (unsigned)index + 1 });
}

bool trans_f_element(struct trans *t, const struct args_felem *a)
{
    int64_t index = a->sz ? a->h : a->h << 1 | a->l;

    if (a->sz && (a->l || !a->q))
        return false;
    return simd_call(t, (struct simd_call){ a->op, 2 + a->sz, a->q, a->rd, a->rn,
                                            a->m << 4 | a->rm, .element = (unsigned)index + 1 });
}

/* -- permutations ------------------------------------------------------------------------------ */

/* help_permute.c: registers and what is done with them */
static void permute(struct trans *t, uint64_t rd, uint64_t rn, uint64_t rm, unsigned helper,
                    uint64_t how, uint64_t q)
{
    ir_call(t->ir, helper, k64(t, rd | rn << 8 | rm << 16), k64(t, how), k64(t, q), 0);
}

bool trans_permute(struct trans *t, const struct args_perm *a)
{
    if (a->size == 3 && !a->q)
        return false;
    permute(t, (uint64_t)a->rd, (uint64_t)a->rn, (uint64_t)a->rm, HELP_permute,
            (uint64_t)(a->how | a->size << 8), (uint64_t)a->q);
    return true;
}

/* rd = bytes from imm4 on of rm:rn */
bool trans_ext(struct trans *t, const struct args_ext *a)
{
    if (!a->q && a->imm4 >= 8)
        return false;
    permute(t, (uint64_t)a->rd, (uint64_t)a->rn, (uint64_t)a->rm, HELP_ext, (uint64_t)a->imm4,
            (uint64_t)a->q);
    return true;
}

/* rd = bytes of the table rn, rn + 1 ... that rm names; others 0 or (TBX) as they were */
bool trans_table(struct trans *t, const struct args_table *a)
{
    permute(t, (uint64_t)a->rd, (uint64_t)a->rn, (uint64_t)a->rm, HELP_table,
            (uint64_t)(a->len + 1) | (uint64_t)a->keep << 8, (uint64_t)a->q);
    return true;
}
