/* Vector ops on floating lanes: the scalar ones, lane by lane; flags are those of all lanes.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/vector.h"

static struct float_env env_of(const struct float_env *in, const struct vector_op *op)
{
    enum ir_round round = FP_ROUND(op->aux);

    return (struct float_env){
        .round = round == RM_DYN ? in->round : (uint8_t)round,
        .nan = FP_NAN(op->aux),
    };
}

static unsigned float_width(const struct vector_op *op)
{
    return 8 * ir_type_bytes(VF_LANE(op->aux));
}

static uint64_t one(struct float_env *e, const struct vector_op *op, uint64_t a, uint64_t b,
                    uint64_t c)
{
    enum ir_type t = VF_LANE(op->aux);
    unsigned w = float_width(op), aux = op->aux, ftoi = aux & (FTOI_NAN_ZERO | FTOI_X86);

    switch (op->op) {
    case IR_vfadd: return float_arith(e, IR_fadd, t, a, b);
    case IR_vfsub: return float_arith(e, IR_fsub, t, a, b);
    case IR_vfmul: return float_arith(e, IR_fmul, t, a, b);
    case IR_vfdiv: return float_arith(e, IR_fdiv, t, a, b);
    case IR_vfsqrt: return float_sqrt(e, t, a);
    case IR_vfma: return float_fma(e, t, aux & (FMA_NEG_PRODUCT | FMA_NEG_ADDEND), a, b, c);
    case IR_vfmin: return float_minmax(e, IR_fmin, t, FMIN_HOW(aux), a, b);
    case IR_vfmax: return float_minmax(e, IR_fmax, t, FMIN_HOW(aux), a, b);
    case IR_vfcmp: return float_compare(e, t, (enum ir_fcc)(aux & 7), a, b) ? ~0ull : 0;
    case IR_vfround: return float_round(e, t, (aux & FROUND_EXACT) != 0, a);
    case IR_vftois: return float_to_int(e, t, w, true, ftoi, a);
    case IR_vftoiu: return float_to_int(e, t, w, false, ftoi, a);
    case IR_vitofs: return float_from_int(e, t, w, true, a);
    case IR_vitofu: return float_from_int(e, t, w, false, a);
    default: unreachable("floating vector op");
    }
}

static uint64_t lane_or_zero(const uint64_t *v, unsigned w, unsigned i)
{
    return v == NULL ? 0 : get_lane(v, w, i);
}

static void each(struct float_env *in, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                 const uint64_t *b, const uint64_t *c)
{
    struct float_env e = env_of(in, op);
    unsigned w = float_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, one(&e, op, get_lane(a, w, i), lane_or_zero(b, w, i),
                              lane_or_zero(c, w, i)));
    in->flags |= e.flags;
}

static enum ir_type narrower(enum ir_type t)
{
    return t == F64 ? F32 : F16;
}

static void widen(struct float_env *in, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                  const uint64_t *b, const uint64_t *c)
{
    struct float_env e = env_of(in, op);
    enum ir_type t = VF_LANE(op->aux);
    unsigned w = float_width(op), lanes = vector_bits(op) / w, from = op->imm ? lanes : 0;

    for (unsigned i = 0; i < lanes; i++)
        set_lane(r, w, i, float_convert(&e, t, narrower(t), get_lane(a, w / 2, from + i)));
    in->flags |= e.flags;
}

static void narrow(struct float_env *in, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                   const uint64_t *b, const uint64_t *c)
{
    struct float_env e = env_of(in, op);
    enum ir_type t = VF_LANE(op->aux);
    unsigned w = float_width(op), lanes = vector_bits(op) / w;

    for (unsigned i = 0; i < lanes; i++)
        set_lane(r, w, i,
                 i < lanes / 2 ? float_convert(&e, t, t == F32 ? F64 : F32, get_lane(a, 2 * w, i))
                               : 0);
    in->flags |= e.flags;
}

vector_fn *const vector_float[IR_OPS] = {
    [IR_vfadd] = each,   [IR_vfsub] = each,  [IR_vfmul] = each,   [IR_vfdiv] = each,
    [IR_vfsqrt] = each,  [IR_vfma] = each,   [IR_vfmin] = each,   [IR_vfmax] = each,
    [IR_vfcmp] = each,   [IR_vfround] = each, [IR_vftois] = each, [IR_vftoiu] = each,
    [IR_vitofs] = each,  [IR_vitofu] = each, [IR_vfwiden] = widen, [IR_vfnarrow] = narrow,
};
