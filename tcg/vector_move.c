/* Vector ops that move lanes and bytes without looking at them.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/vector.h"

static unsigned bytes_of(const struct vector_op *op)
{
    return ir_type_bytes((enum ir_type)op->type);
}

static void zip(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op), half = vector_bits(op) / (2 * w), from = op->imm ? half : 0;

    for (unsigned i = 0; i < half; i++) {
        set_lane(r, w, 2 * i, get_lane(a, w, from + i));
        set_lane(r, w, 2 * i + 1, get_lane(b, w, from + i));
    }
}

static void unzip(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                  const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op), half = vector_bits(op) / (2 * w), odd = op->imm != 0;

    for (unsigned i = 0; i < half; i++) {
        set_lane(r, w, i, get_lane(a, w, 2 * i + odd));
        set_lane(r, w, half + i, get_lane(b, w, 2 * i + odd));
    }
}

static void transpose(struct float_env *e, const struct vector_op *op, uint64_t *r,
                      const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op), odd = op->imm != 0;

    for (unsigned i = 0; i < vector_bits(op) / w; i += 2) {
        set_lane(r, w, i, get_lane(a, w, i + odd));
        set_lane(r, w, i + 1, get_lane(b, w, i + odd));
    }
}

static void extract(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                    const uint64_t *b, const uint64_t *c)
{
    unsigned n = bytes_of(op);

    for (unsigned i = 0; i < n; i++) {
        unsigned from = i + (unsigned)op->imm;

        set_lane(r, 8, i, from < n ? get_lane(a, 8, from) : get_lane(b, 8, from - n));
    }
}

static void look_up(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                    const uint64_t *b, const uint64_t *c)
{
    unsigned n = bytes_of(op);

    for (unsigned i = 0; i < n; i++) {
        unsigned from = (unsigned)get_lane(b, 8, i);

        set_lane(r, 8, i, from < n ? get_lane(a, 8, from) : 0);
    }
}

static void reverse(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                    const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op), group = 8 * (unsigned)op->imm / w;

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, get_lane(a, w, i / group * group + (group - 1 - i % group)));
}

static void dup_lane(struct float_env *e, const struct vector_op *op, uint64_t *r,
                     const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, get_lane(a, w, (unsigned)op->imm));
}

static void mask(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                 const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    *r = 0;
    for (unsigned i = 0; i < 8 * ir_type_bytes((enum ir_type)op->of) / w; i++)
        *r |= get_lane(a, w, i) >> (w - 1) << i;
}

static void any(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                const uint64_t *b, const uint64_t *c)
{
    uint64_t all = 0;

    for (unsigned i = 0; i < ir_type_bytes((enum ir_type)op->of) / 8; i++)
        all |= a[i];
    *r = all != 0;
}

vector_fn *const vector_move[IR_OPS] = {
    [IR_vzip] = zip,     [IR_vuzp] = unzip,       [IR_vtrn] = transpose, [IR_vext] = extract,
    [IR_vtbl] = look_up, [IR_vrev] = reverse,     [IR_vduplane] = dup_lane, [IR_vmask] = mask,
    [IR_vany] = any,
};
