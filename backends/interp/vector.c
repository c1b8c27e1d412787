/* Vector steps: what an op means is in tcg/vector.h; only cells and constants are found here.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/vector.h"

#include "interp.h"

static unsigned lanes_of(const struct step *s)
{
    return bits_of(s->type) / bits_of((uint8_t)s->aux);
}

static const struct step *vector(struct frame *f, const struct step *s)
{
    struct float_env e = { .round = (uint8_t)f->rt->fp_round };
    struct vector_op op = { (uint8_t)s->op, s->type, s->of, s->aux, s->imm };

    vector_compute(&e, &op, result(f, s), operand(f, s->a), operand(f, s->b), operand(f, s->c));
    f->rt->fp_flags |= e.flags;
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
    return give(f, s, get_lane(operand(f, s->a), bits_of((uint8_t)s->aux), (unsigned)s->imm));
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
    [IR_vadd] = vector,      [IR_vsub] = vector,    [IR_vmul] = vector,     [IR_vsmin] = vector,
    [IR_vsmax] = vector,     [IR_vumin] = vector,   [IR_vumax] = vector,    [IR_vcmpeq] = vector,
    [IR_vcmpgt] = vector,    [IR_vcmpgtu] = vector, [IR_vshl] = vector,     [IR_vshr] = vector,
    [IR_vsar] = vector,      [IR_vdup] = vdup,      [IR_vlane] = vlane,     [IR_vinsert] = vinsert,
    [IR_vselect] = vselect,  [IR_vlow] = vlow,      [IR_vzext] = vzext,     [IR_vneg] = vector,
    [IR_vabs] = vector,      [IR_vqadds] = vector,  [IR_vqaddu] = vector,   [IR_vqsubs] = vector,
    [IR_vqsubu] = vector,    [IR_vhadds] = vector,  [IR_vhaddu] = vector,   [IR_vhsubs] = vector,
    [IR_vhsubu] = vector,    [IR_vabds] = vector,   [IR_vabdu] = vector,    [IR_vmulhs] = vector,
    [IR_vmulhu] = vector,    [IR_vqdmulh] = vector, [IR_vshlv] = vector,    [IR_vshrv] = vector,
    [IR_vsarv] = vector,     [IR_vrotlv] = vector,  [IR_vpopcnt] = vector,  [IR_vclz] = vector,
    [IR_vrbit] = vector,     [IR_vnarrow] = vector, [IR_vnarrows] = vector, [IR_vnarrowu] = vector,
    [IR_vnarrowsu] = vector, [IR_vwidens] = vector, [IR_vwidenu] = vector,  [IR_vmulls] = vector,
    [IR_vmullu] = vector,    [IR_vclmul] = vector,  [IR_vzip] = vector,     [IR_vuzp] = vector,
    [IR_vtrn] = vector,      [IR_vext] = vector,    [IR_vtbl] = vector,     [IR_vrev] = vector,
    [IR_vduplane] = vector,  [IR_vaddv] = vector,   [IR_vsminv] = vector,   [IR_vsmaxv] = vector,
    [IR_vuminv] = vector,    [IR_vumaxv] = vector,  [IR_vmask] = vector,    [IR_vany] = vector,
    [IR_vdots] = vector,     [IR_vdotu] = vector,   [IR_vdotus] = vector,   [IR_vfadd] = vector,
    [IR_vfsub] = vector,     [IR_vfmul] = vector,   [IR_vfdiv] = vector,    [IR_vfsqrt] = vector,
    [IR_vfma] = vector,      [IR_vfmin] = vector,   [IR_vfmax] = vector,    [IR_vfcmp] = vector,
    [IR_vfround] = vector,   [IR_vftois] = vector,  [IR_vftoiu] = vector,   [IR_vitofs] = vector,
    [IR_vitofu] = vector,    [IR_vfwiden] = vector, [IR_vfnarrow] = vector, [IR_vaes] = vector,
    [IR_vsha1] = vector,     [IR_vsha256] = vector, [IR_crc32] = vector,
};
