/* Advanced SIMD on vectors: Arm ARM C4.1.97, insns in C7.2.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_simd.decode.h"
#include "targets/aarch64/a64_simd_imm.decode.h"

bool simd_call(struct trans *t, struct simd_call c)
{
    uint64_t what = (uint64_t)(c.op | c.size << 16 | c.q << 24) | (uint64_t)c.scalar << 25;

    if (simd_inline(t, &c))
        return true;
    ir_call(t->ir, HELP_simd, k64(t, what), k64(t, (uint64_t)(c.rd | c.rn << 8 | c.rm << 16)),
            k64(t, c.imm), k64(t, c.element));
    sve_clear_high(t, c.rd);
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
    if (!is_size(a->size, a->q, a->sizes))
        return false;
    return simd_call(t, (struct simd_call){ a->op, a->size, a->q, a->rd, a->rn, a->rm });
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
    if (!is_size(a->size, a->q, a->sizes))
        return false;
    return simd_call(t, (struct simd_call){ a->op, a->size, a->q, a->rd, a->rn, .unary = true });
}

bool trans_v2_byte(struct trans *t, const struct args_v1 *a)
{
    return simd_call(t, (struct simd_call){ a->op, 0, a->q, a->rd, a->rn, .unary = true });
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
    return simd_call(t, (struct simd_call){ a->op, 2 + a->sz, a->q, a->rd, a->rn, .unary = true,
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

/* FMOV of half precision */
bool trans_half_imm(struct trans *t, const struct args_imm *a)
{
    uint64_t v64 = repeat(simd_expand_imm((unsigned)a->imm8, 16), 16);

    set_low_v(t, a->rd, a->q ? simd_const(t, v64, v64) : k64(t, v64));
    return true;
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

bool trans_shift_right(struct trans *t, const struct args_shift *a)
{
    int64_t size;

    if (!is_shift(a, &size))
        return false;
    return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn,
                                            .imm = right_amount(a->immhb, size) });
}

bool trans_shift_left(struct trans *t, const struct args_shift *a)
{
    int64_t size;

    if (!is_shift(a, &size))
        return false;
    return simd_call(t, (struct simd_call){ a->op, size, a->q, a->rd, a->rn,
                                            .imm = left_amount(a->immhb, size) });
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

    if (!is_shift(a, &size) || size < (has(t, A64_FP16) ? 1 : 2))
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

static ir_ref place(struct trans *t, enum ir_opcode op, int64_t q, unsigned aux, int imm, ir_ref a,
                    ir_ref b)
{
    return ir_emit(t->ir, (struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)vector_type(q),
                                          .aux = (uint16_t)aux, .imm = imm, .a = a, .b = b });
}

bool trans_permute(struct trans *t, const struct args_perm *a)
{
    static const uint8_t ops[] = { [PERMUTE_UZP1] = IR_vuzp, [PERMUTE_TRN1] = IR_vtrn,
                                   [PERMUTE_ZIP1] = IR_vzip };
    enum ir_type type = vector_type(a->q);

    if (a->size == 3 && !a->q)
        return false;
    set_low_v(t, a->rd, place(t, (enum ir_opcode)ops[a->how & 3], a->q,
                              (unsigned)lane_type(a->size), (int)a->how >> 2,
                              low_v(t, type, a->rn), low_v(t, type, a->rm)));
    return true;
}

/* rd = bytes from imm4 on of rm:rn */
bool trans_ext(struct trans *t, const struct args_ext *a)
{
    enum ir_type type = vector_type(a->q);

    if (!a->q && a->imm4 >= 8)
        return false;
    set_low_v(t, a->rd, place(t, IR_vext, a->q, 0, (int)a->imm4, low_v(t, type, a->rn),
                              low_v(t, type, a->rm)));
    return true;
}

static ir_ref all_bytes(struct trans *t, uint64_t byte)
{
    return ir_vector(t->ir, IR_vdup, V128, I8, k64(t, byte), 0);
}

/* rd = bytes of the table rn, rn + 1 ... that rm names; others 0 or (TBX) as they were. Numbers for
 * a later register are above 15 in an earlier one, and below 0 the other way round. */
bool trans_table(struct trans *t, const struct args_table *a)
{
    ir_ref at = v(t, a->rm), r = 0;

    for (int64_t i = 0; i <= a->len; i++) {
        ir_ref from = i ? ir_vector(t->ir, IR_vsub, V128, I8, at,
                                    all_bytes(t, (uint64_t)(16 * i))) : at;
        ir_ref found = place(t, IR_vtbl, 1, 0, 0, v(t, (a->rn + i) & 31), from);
        r = r ? ir_binary(t->ir, IR_or, V128, r, found) : found;
    }
    if (a->keep) {
        ir_ref inside = ir_vector(t->ir, IR_vcmpgtu, V128, I8,
                                  all_bytes(t, (uint64_t)(16 * (a->len + 1))), at);
        r = ir_ternary(t->ir, IR_vselect, V128, inside, r, v(t, a->rd));
    }
    set_low_v(t, a->rd, a->q ? r : ir_unary(t->ir, IR_vlow, V64, r));
    return true;
}
