/* SVE permutations, bit masks, copies. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

#include "targets/aarch64/sve_perm.decode.h"

/* rd = rd op the mask; of DUPM the mask alone. */
bool trans_sve_bit_mask(struct trans *t, const struct args_bits *a)
{
    uint64_t mask;

    if (!sve_bit_mask((uint64_t)a->mask, &mask))
        return false;
    sve_emit(t, (struct sve_insn){ .op = (uint16_t)a->op, .how = SVE_IMM_M, .size = 3,
                                   .d = (uint8_t)a->rd, .n = (uint8_t)a->rd, .a = (uint8_t)a->rd,
                                   .pg = SVE_ALL }, k64(t, mask));
    return true;
}

/* -- copies ------------------------------------------------------------------------------------ */

static bool copy(struct trans *t, const struct args_copy *a, unsigned how, ir_ref value)
{
    sve_emit(t, (struct sve_insn){ .op = SIMD_dup, .how = (uint16_t)how, .size = (uint8_t)a->size,
                                   .d = (uint8_t)a->rd, .n = (uint8_t)a->rd, .a = (uint8_t)a->rd,
                                   .pg = (uint8_t)a->pg }, value);
    return true;
}

bool trans_sve_copy_imm(struct trans *t, const struct args_copy *a)
{
    if (a->size == 0 && a->sh)
        return false;
    return copy(t, a, a->merges ? 0 : SVE_ZERO,
                k64(t, (uint64_t)a->imm << (a->sh ? 8 : 0)));
}

bool trans_sve_copy_float(struct trans *t, const struct args_copy *a)
{
    return a->size && copy(t, a, 0, k64(t, simd_expand_imm((unsigned)a->imm, 8u << a->size)));
}

static ir_ref element_0(struct trans *t, int64_t n, int64_t size)
{
    return get_lane(t, I64, v(t, n), lane_type(size), 0);
}

bool trans_sve_copy_v(struct trans *t, const struct args_copy *a)
{
    return copy(t, a, 0, element_0(t, a->rn, a->size));
}

bool trans_sve_copy_x(struct trans *t, const struct args_copy *a)
{
    return copy(t, a, 0, xsp(t, a->rn));
}

bool trans_sve_dup_x(struct trans *t, const struct args_move *a)
{
    sve_emit(t, (struct sve_insn){ .op = SIMD_dup, .size = (uint8_t)a->size, .d = (uint8_t)a->rd,
                                   .pg = SVE_ALL }, xsp(t, a->rn));
    return true;
}

/* -- by operations of the IR, of one part ------------------------------------------------------ */

static ir_ref permuted(struct trans *t, const struct args_move *a)
{
    ir_ref n = sve_part(t, a->rn, 0), m = sve_part(t, a->rm, 0);
    struct ir_op op = { .type = V128, .aux = (uint16_t)lane_type(a->size), .a = n, .b = m,
                        .imm = (int32_t)a->imm };

    switch (a->op) {
    case ROW_zip: op.op = IR_vzip; break;
    case ROW_uzp: op.op = IR_vuzp; break;
    case ROW_trn: op.op = IR_vtrn; break;
    case ROW_ext: op.op = IR_vext; op.aux = 0; break;
    case ROW_rev: op.op = IR_vrev; op.b = 0; op.imm = 16; break;
    case ROW_dup: op.op = IR_vduplane; op.b = 0; break;
    case ROW_tbl: op.op = IR_vtbl; op.aux = 0; op.imm = 0; break;
    }
    return op.op ? ir_emit(t->ir, op) : 0;
}

static bool move_inline(struct trans *t, const struct args_move *a)
{
    bool is_table = a->op == ROW_tbl, is_place = a->op == ROW_ext || a->op == ROW_dup;

    if (sve_vl(t) > 16 || a->q || a->size > 3 || (is_table && (a->size || a->imm > 1)) ||
        (is_place && a->imm >= 16 >> a->size))
        return false;
    if (a->op == ROW_rev && a->size == 3)
        return false;
    ir_ref r = permuted(t, a);
    if (r)
        sve_set_part(t, a->rd, 0, r);
    return r;
}

/* Active elements of rn, others of rm: two copies. */
static bool select_inline(struct trans *t, const struct args_move *a)
{
    struct sve_insn all = { .op = SIMD_mov, .size = (uint8_t)a->size, .d = (uint8_t)a->rd,
                            .n = (uint8_t)a->rm, .pg = SVE_ALL };
    struct sve_insn active = { .op = SIMD_mov, .size = (uint8_t)a->size, .d = (uint8_t)a->rd,
                               .n = (uint8_t)a->rn, .pg = (uint8_t)a->pg };

    if (a->op != ROW_sel || (a->rd == a->rn && a->rd != a->rm))
        return false;
    if (a->rd != a->rm && !sve_inline(t, &all, k64(t, 0)))
        return false;
    return sve_inline(t, &active, k64(t, 0));
}

/* -- moves ------------------------------------------------------------------------------------- */

static struct sve_insn insn(const struct args_move *a)
{
    return (struct sve_insn){ .op = (uint16_t)a->op, .size = (uint8_t)(a->q ? 4 : a->size),
                              .d = (uint8_t)a->rd, .n = (uint8_t)a->rn, .m = (uint8_t)a->rm,
                              .pg = (uint8_t)a->pg, .element = (uint8_t)a->element };
}

static bool move(struct trans *t, const struct args_move *a, ir_ref scalar)
{
    if (move_inline(t, a) || (sve_is_inline(t) && select_inline(t, a)))
        return true;
    sve_emit_row(t, insn(a), k64(t, (uint64_t)a->imm), scalar);
    return true;
}

/* Elements of 128 bits need two of them. */
bool trans_sve_move(struct trans *t, const struct args_move *a)
{
    return !(a->q && sve_vl(t) < 32) && move(t, a, 0);
}

bool trans_sve_dup_element(struct trans *t, const struct args_element *a)
{
    struct args_move m = { .op = ROW_dup, .size = a->size, .rd = a->rd, .rn = a->rn, .pg = SVE_ALL,
                           .imm = (a->imm2 << 5 | a->tsz) >> (a->size + 1) };

    return move(t, &m, 0);
}

bool trans_sve_insr_x(struct trans *t, const struct args_move *a)
{
    struct args_move m = *a;

    m.op = ROW_insr;
    return move(t, &m, x(t, a->rn));
}

bool trans_sve_insr_v(struct trans *t, const struct args_move *a)
{
    struct args_move m = *a;

    m.op = ROW_insr;
    return move(t, &m, element_0(t, a->rn, a->size));
}

bool trans_sve_ext(struct trans *t, const struct args_move *a)
{
    struct args_move m = *a;

    m.op = ROW_ext;
    m.size = 0;
    return move(t, &m, 0);
}

/* Of two registers that follow each other. */
bool trans_sve_ext2(struct trans *t, const struct args_move *a)
{
    struct args_move m = *a;

    m.rm = (a->rn + 1) & 31;
    return trans_sve_ext(t, &m);
}

bool trans_sve_splice2(struct trans *t, const struct args_move *a)
{
    struct args_move m = *a;

    m.op = ROW_splice;
    m.rm = (a->rn + 1) & 31;
    return move(t, &m, 0);
}

/* Elements of half a register, made longer. */
bool trans_sve_unpack(struct trans *t, const struct args_move *a)
{
    struct sve_insn i = insn(a);

    if (a->size == 0)
        return false;
    i.size--;
    i.how = (uint16_t)a->how;
    if (sve_vl(t) == 16) {
        sve_set_part(t, a->rd, 0, ir_emit(t->ir, (struct ir_op){
            .op = a->op == SIMD_unpks ? IR_vwidens : IR_vwidenu, .type = V128,
            .aux = (uint16_t)lane_type(a->size), .imm = a->how ? 1 : 0,
            .a = sve_part(t, a->rn, 0) }));
        return true;
    }
    sve_emit(t, i, k64(t, 0));
    return true;
}

/* The last active element, in a general register. */
bool trans_sve_to_x(struct trans *t, const struct args_move *a)
{
    struct sve_insn i = insn(a);

    i.how = SVE_TO_X;
    set_x(t, a->rd, sve_emit_row(t, i, k64(t, (uint64_t)a->imm), x(t, a->rd)));
    return true;
}

/* Within each element: bytes and larger parts (imm: log2), or bits (-1). */
bool trans_sve_reverse(struct trans *t, const struct args_move *a)
{
    struct sve_insn i = insn(a);

    if (a->imm >= a->size)
        return false;
    i.a = i.d;
    sve_emit(t, i, k64(t, (uint64_t)a->imm));
    return true;
}

/* Each bit of half a predicate becomes the lower one of two. */
static ir_ref spread(struct trans *t, ir_ref p)
{
    static const uint64_t masks[] = { 0x0000ffff0000ffff, 0x00ff00ff00ff00ff, 0x0f0f0f0f0f0f0f0f,
                                      0x3333333333333333, 0x5555555555555555 };

    for (unsigned i = 0, by = 16; i < countof(masks); i++, by /= 2)
        if (2 * by < sve_vl(t))
            p = ir_binary_imm(t->ir, IR_and, I64,
                              ir_binary(t->ir, IR_or, I64, p,
                                        ir_binary_imm(t->ir, IR_shl, I64, p, by)), masks[i]);
    return p;
}

static bool p_unpack_inline(struct trans *t, const struct args_pmove *a)
{
    unsigned half = sve_vl(t) / 2;
    ir_ref p = sve_p(t, a->rn);

    if (a->op != ROW_p_unpack || !sve_is_inline(t) || (half & (half - 1)))
        return false;
    p = a->imm ? ir_binary_imm(t->ir, IR_shr, I64, p, half) :
                 ir_binary_imm(t->ir, IR_and, I64, p, low_bits(half));
    sve_set_p(t, a->rd, spread(t, p));
    return true;
}

bool trans_sve_p_move(struct trans *t, const struct args_pmove *a)
{
    if (p_unpack_inline(t, a))
        return true;
    sve_emit_row(t, (struct sve_insn){ .op = (uint16_t)a->op, .how = SVE_TO_P,
                                       .size = (uint8_t)a->size, .d = (uint8_t)a->rd,
                                       .n = (uint8_t)a->rn, .m = (uint8_t)a->rm, .pg = SVE_ALL },
                 k64(t, (uint64_t)a->imm), 0);
    return true;
}
