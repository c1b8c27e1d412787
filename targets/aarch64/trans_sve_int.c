/* SVE integer insns: arithmetic, shifts, indices, counts of elements. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

#include "targets/aarch64/sve_int.decode.h"

static struct sve_fields fields(const struct args_sve *a)
{
    return (struct sve_fields){ .op = a->op, .how = a->how, .size = a->size, .sizes = a->sizes,
                                .rd = a->rd, .rn = a->rn, .rm = a->rm, .ra = a->ra, .pg = a->pg,
                                .imm = a->imm };
}

bool trans_sve_int(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);

    return sve_lanes(t, &f);
}

/* Vd = all active elements of rn, combined; sums have 64 bits. */
bool trans_sve_reduce(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);

    if (a->op == SIMD_saddv || a->op == SIMD_uaddv)
        f.how = SVE_WIDE_D;
    return sve_lanes(t, &f);
}

/* Inactive elements become 0, or stay. */
bool trans_sve_movprfx(struct trans *t, const struct args_sve *a)
{
    struct sve_fields f = fields(a);

    f.op = SIMD_mov;
    f.sizes = 15;
    f.how = a->merges ? 0 : SVE_ZERO;
    return sve_lanes(t, &f);
}

/* -- shifts by a constant ---------------------------------------------------------------------- */

/* tsz:imm3: the highest one says the size. False: reserved. */
static bool is_shift(int64_t immhb, int64_t *size)
{
    if (immhb >> 3 == 0)
        return false;
    *size = 28 - __builtin_clz((unsigned)immhb);
    return true;
}

static bool shift(struct trans *t, const struct args_shift *a, bool left)
{
    struct sve_fields f = { .op = a->op, .sizes = 15, .rd = a->rd, .rn = a->rn, .rm = a->rm,
                            .ra = a->rd, .pg = a->pg };

    if (!is_shift(a->immhb, &f.size))
        return false;
    f.imm = left ? a->immhb - (8 << f.size) : (16 << f.size) - a->immhb;
    return sve_lanes(t, &f);
}

bool trans_sve_shift_right_p(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, false);
}
bool trans_sve_shift_left_p(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, true);
}
bool trans_sve_shift_right(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, false);
}
bool trans_sve_shift_left(struct trans *t, const struct args_shift *a)
{
    return shift(t, a, true);
}

/* rd = (rd ^ rm) rotated right */
bool trans_sve_xar(struct trans *t, const struct args_shift *a)
{
    struct args_shift right = *a;

    right.op = SIMD_sve_xar;
    return shift(t, &right, false);
}

/* -- indices, addresses ------------------------------------------------------------------------ */

static ir_ref index_operand(struct trans *t, int64_t kind, int64_t number, int64_t imm)
{
    return kind == INDEX_X ? x(t, number) : k64(t, (uint64_t)imm);
}

/* base + the constant i * step of each lane */
static void index_inline(struct trans *t, const struct args_index *a)
{
    unsigned size = (unsigned)a->size, count = 16u >> size;
    ir_ref base = ir_vector(t->ir, IR_vdup, V128, lane_type(a->size),
                            index_operand(t, a->n, a->rn, a->in), 0);

    for (unsigned at = 0; at < sve_vl(t); at += 16) {
        uint64_t lanes[2];
        for (unsigned i = 0; i < count; i++)
            sve_put((uint8_t *)lanes, size, i, (uint64_t)((int64_t)((at >> size) + i) * a->im));
        sve_set_part(t, a->rd, at, ir_vector(t->ir, IR_vadd, V128, lane_type(a->size), base,
                                             simd_const(t, lanes[0], lanes[1])));
    }
}

/* rd[i] = base + i * step */
bool trans_sve_index(struct trans *t, const struct args_index *a)
{
    if (a->m == INDEX_I && sve_is_inline(t)) {
        index_inline(t, a);
        return true;
    }
    sve_emit_row(t, (struct sve_insn){ .op = ROW_index, .size = (uint8_t)a->size,
                                       .d = (uint8_t)a->rd, .pg = SVE_ALL },
                 index_operand(t, a->n, a->rn, a->in), index_operand(t, a->m, a->rm, a->im));
    return true;
}

/* rd = rn + imm * bytes of a vector (scale 8) or of a predicate */
bool trans_sve_addvl(struct trans *t, const struct args_vl *a)
{
    set_xsp(t, a->rd, ir_binary_imm(t->ir, IR_add, I64, xsp(t, a->rn),
                                    (uint64_t)(a->imm * a->scale * sve_vl(t) / 8)));
    return true;
}

bool trans_sve_rdvl(struct trans *t, const struct args_vl *a)
{
    set_x(t, a->rd, k64(t, (uint64_t)(a->imm * sve_vl(t))));
    return true;
}

bool trans_sve_adr(struct trans *t, const struct args_adr *a)
{
    sve_emit_row(t, (struct sve_insn){ .op = ROW_adr, .size = (uint8_t)a->size,
                                       .d = (uint8_t)a->rd, .n = (uint8_t)a->rn,
                                       .m = (uint8_t)a->rm, .pg = SVE_ALL,
                                       .element = (uint8_t)a->how }, k64(t, (uint64_t)a->shift), 0);
    return true;
}

/* -- counts of elements ------------------------------------------------------------------------ */

static ir_ref count(struct trans *t, const struct args_count *a)
{
    unsigned elements = sve_pattern(t, (unsigned)a->pattern, (unsigned)a->size);

    return k64(t, elements * (uint64_t)(a->imm4 + 1));
}

bool trans_sve_count_x(struct trans *t, const struct args_count *a)
{
    set_x(t, a->rd, count(t, a));
    return true;
}

bool trans_sve_step_x(struct trans *t, const struct args_count *a)
{
    sve_step_x(t, (unsigned)a->how, a->sf, a->rd, count(t, a));
    return true;
}

bool trans_sve_step_z(struct trans *t, const struct args_count *a)
{
    if (a->size == 0)
        return false;
    sve_step_z(t, (unsigned)a->how, a->size, a->rd, count(t, a));
    return true;
}
