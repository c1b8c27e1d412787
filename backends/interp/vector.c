/* Vector steps: one loop over lanes, one function per op.
 * SPDX-License-Identifier: MIT
 *
 * Lane 0 is the low end of the first cell; cells hold host integers, so lanes are cut out by
 * shifts.
 */
#include "interp.h"

typedef uint64_t lane_fn(uint64_t a, uint64_t b, unsigned width);

static uint64_t lane(const uint64_t *v, unsigned width, unsigned i)
{
    return bits(v[i * width / 64], i * width % 64, width);
}

static void set_lane(uint64_t *v, unsigned width, unsigned i, uint64_t to)
{
    uint64_t *word = &v[i * width / 64], mask = low_bits(width);
    unsigned at = i * width % 64;

    *word = (*word & ~(mask << at)) | (to & mask) << at;
}

static uint64_t lane_add(uint64_t a, uint64_t b, unsigned w) { return a + b; }
static uint64_t lane_sub(uint64_t a, uint64_t b, unsigned w) { return a - b; }
static uint64_t lane_mul(uint64_t a, uint64_t b, unsigned w) { return a * b; }
static uint64_t lane_smin(uint64_t a, uint64_t b, unsigned w)
{
    return sign_extend(a, w) < sign_extend(b, w) ? a : b;
}
static uint64_t lane_smax(uint64_t a, uint64_t b, unsigned w)
{
    return sign_extend(a, w) > sign_extend(b, w) ? a : b;
}
static uint64_t lane_umin(uint64_t a, uint64_t b, unsigned w) { return a < b ? a : b; }
static uint64_t lane_umax(uint64_t a, uint64_t b, unsigned w) { return a > b ? a : b; }
static uint64_t lane_eq(uint64_t a, uint64_t b, unsigned w) { return a == b ? ~0ull : 0; }
static uint64_t lane_gt(uint64_t a, uint64_t b, unsigned w)
{
    return sign_extend(a, w) > sign_extend(b, w) ? ~0ull : 0;
}
static uint64_t lane_gtu(uint64_t a, uint64_t b, unsigned w) { return a > b ? ~0ull : 0; }
static uint64_t lane_shl(uint64_t a, uint64_t b, unsigned w) { return a << (b & (w - 1)); }
static uint64_t lane_shr(uint64_t a, uint64_t b, unsigned w) { return a >> (b & (w - 1)); }
static uint64_t lane_sar(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(sign_extend(a, w) >> (b & (w - 1)));
}

static lane_fn *const lane_functions[IR_OPS] = {
    [IR_vadd] = lane_add,   [IR_vsub] = lane_sub,   [IR_vmul] = lane_mul,   [IR_vsmin] = lane_smin,
    [IR_vsmax] = lane_smax, [IR_vumin] = lane_umin, [IR_vumax] = lane_umax, [IR_vcmpeq] = lane_eq,
    [IR_vcmpgt] = lane_gt,  [IR_vcmpgtu] = lane_gtu, [IR_vshl] = lane_shl,  [IR_vshr] = lane_shr,
    [IR_vsar] = lane_sar,
};

static unsigned lanes_of(const struct step *s)
{
    return bits_of(s->type) / bits_of((uint8_t)s->aux);
}

static const struct step *each_lane(struct frame *f, const struct step *s)
{
    const uint64_t *a = operand(f, s->a), *b = operand(f, s->b);
    unsigned width = bits_of((uint8_t)s->aux);

    for (unsigned i = 0; i < lanes_of(s); i++)
        set_lane(result(f, s), width, i,
                 lane_functions[s->op](lane(a, width, i), lane(b, width, i), width));
    return s + 1;
}

static const struct step *each_lane_by(struct frame *f, const struct step *s)
{
    const uint64_t *a = operand(f, s->a);
    unsigned width = bits_of((uint8_t)s->aux);

    for (unsigned i = 0; i < lanes_of(s); i++)
        set_lane(result(f, s), width, i,
                 lane_functions[s->op](lane(a, width, i), value_b(f, s), width));
    return s + 1;
}

static const struct step *vdup(struct frame *f, const struct step *s)
{
    for (unsigned i = 0; i < lanes_of(s); i++)
        set_lane(result(f, s), bits_of((uint8_t)s->aux), i, value_a(f, s));
    return s + 1;
}

static const struct step *vlane(struct frame *f, const struct step *s)
{
    return give(f, s, lane(operand(f, s->a), bits_of((uint8_t)s->aux), (unsigned)s->imm));
}

static const struct step *vlow(struct frame *f, const struct step *s)
{
    if (bits_of(s->type) < 64)
        return give(f, s, value_a(f, s));
    memcpy(result(f, s), operand(f, s->a), ir_type_bytes(s->type));
    return s + 1;
}

static const struct step *vzext(struct frame *f, const struct step *s)
{
    unsigned bytes = ir_type_bytes(s->of);
    uint64_t low[4] = { 0 };

    memcpy(low, operand(f, s->a), bytes < 8 ? 8 : bytes);
    memcpy(result(f, s), low, ir_type_bytes(s->type));
    return s + 1;
}

static const struct step *vinsert(struct frame *f, const struct step *s)
{
    memcpy(result(f, s), operand(f, s->a), ir_type_bytes(s->type));
    set_lane(result(f, s), bits_of((uint8_t)s->aux), (unsigned)s->imm, value_b(f, s));
    return s + 1;
}

static const struct step *vselect(struct frame *f, const struct step *s)
{
    const uint64_t *a = operand(f, s->a), *b = operand(f, s->b), *c = operand(f, s->c);

    for (unsigned i = 0; i < ir_type_bytes(s->type) / 8; i++)
        result(f, s)[i] = (a[i] & b[i]) | (c[i] & ~a[i]);
    return s + 1;
}

step_fn *const interp_vector[IR_OPS] = {
    [IR_vadd] = each_lane,    [IR_vsub] = each_lane,    [IR_vmul] = each_lane,
    [IR_vsmin] = each_lane,   [IR_vsmax] = each_lane,   [IR_vumin] = each_lane,
    [IR_vumax] = each_lane,   [IR_vcmpeq] = each_lane,  [IR_vcmpgt] = each_lane,
    [IR_vcmpgtu] = each_lane, [IR_vshl] = each_lane_by, [IR_vshr] = each_lane_by,
    [IR_vsar] = each_lane_by, [IR_vdup] = vdup,         [IR_vlane] = vlane,
    [IR_vinsert] = vinsert,   [IR_vselect] = vselect,
    [IR_vlow] = vlow,         [IR_vzext] = vzext,
};
