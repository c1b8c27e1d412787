/* Floating-point steps: software arithmetic with the guest's rounding, flags into the runtime.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/float.h"

#include "interp.h"

static struct float_env env_of(const struct frame *f, const struct step *s)
{
    enum ir_round round = FP_ROUND(s->aux);

    return (struct float_env){
        .round = (uint8_t)(round == RM_DYN ? f->rt->fp_round : round),
        .nan = FP_NAN(s->aux),
    };
}

static const struct step *give_float(struct frame *f, const struct step *s,
                                     const struct float_env *e, uint64_t v)
{
    f->rt->fp_flags |= e->flags;
    return give(f, s, v);
}

static const struct step *arith(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    uint64_t v = float_arith(&e, s->op, s->type, value_a(f, s), value_b(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *square_root(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    uint64_t v = float_sqrt(&e, s->type, value_a(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *fused(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    unsigned negate = s->aux & (FMA_NEG_PRODUCT | FMA_NEG_ADDEND);
    uint64_t v = float_fma(&e, s->type, negate, value_a(f, s), value_b(f, s), value_c(f, s));

    return give_float(f, s, &e, v);
}

/* Their aux has no rounding. */
static const struct step *minmax(struct frame *f, const struct step *s)
{
    struct float_env e = { .nan = FP_NAN(s->aux) };
    uint64_t v = float_minmax(&e, s->op, s->type, FMIN_HOW(s->aux), value_a(f, s), value_b(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *compare(struct frame *f, const struct step *s)
{
    struct float_env e = { 0 };
    bool v = float_compare(&e, s->of, s->aux, value_a(f, s), value_b(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *convert(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    uint64_t v = float_convert(&e, s->type, s->of, value_a(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *integral(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    uint64_t v = float_round(&e, s->type, (s->aux & FROUND_EXACT) != 0, value_a(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *to_int(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    unsigned nan = s->aux & (FTOI_NAN_ZERO | FTOI_X86);
    uint64_t v = float_to_int(&e, s->of, bits_of(s->type), s->op == IR_ftois, nan, value_a(f, s));

    return give_float(f, s, &e, v);
}

static const struct step *from_int(struct frame *f, const struct step *s)
{
    struct float_env e = env_of(f, s);
    uint64_t v = float_from_int(&e, s->type, bits_of(s->of), s->op == IR_itofs, value_a(f, s));

    return give_float(f, s, &e, v);
}

/* -- bits ------------------------------------------------------------------------------------- */

static uint64_t sign_bit(const struct step *s)
{
    return 1ull << (bits_of(s->type) - 1);
}

static const struct step *fneg(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) ^ sign_bit(s));
}
static const struct step *fabsolute(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) & ~sign_bit(s));
}

static const struct step *fcopysign(struct frame *f, const struct step *s)
{
    return give(f, s, (value_a(f, s) & ~sign_bit(s)) | (value_b(f, s) & sign_bit(s)));
}

static const struct step *fxorsign(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) ^ (value_b(f, s) & sign_bit(s)));
}

static const struct step *bitcast(struct frame *f, const struct step *s)
{
    for (unsigned i = 0; i == 0 || i < ir_type_bytes(s->type) / 8; i++)
        result(f, s)[i] = operand(f, s->a)[i];
    return s + 1;
}

static const struct step *fbox(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) | ~low_bits(bits_of(s->of)));
}

static const struct step *funbox(struct frame *f, const struct step *s)
{
    uint64_t v = value_a(f, s), above = ~low_bits(bits_of(s->type));

    return give(f, s, (v & above) == above ? v : float_default_nan(s->type));
}

step_fn *const interp_float[IR_OPS] = {
    [IR_fadd] = arith,        [IR_fsub] = arith,        [IR_fmul] = arith,
    [IR_fdiv] = arith,        [IR_fsqrt] = square_root, [IR_fma] = fused,
    [IR_fmin] = minmax,       [IR_fmax] = minmax,       [IR_fcmp] = compare,
    [IR_fcvt] = convert,      [IR_fround] = integral,   [IR_ftois] = to_int,
    [IR_ftoiu] = to_int,      [IR_itofs] = from_int,    [IR_itofu] = from_int,
    [IR_fneg] = fneg,         [IR_fabs] = fabsolute,    [IR_fcopysign] = fcopysign,
    [IR_fxorsign] = fxorsign, [IR_bitcast] = bitcast,   [IR_fbox] = fbox,
    [IR_funbox] = funbox,
};
