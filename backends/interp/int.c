/* Integer steps, exact and independent of the compiler's folding, which is checked against them.
 * SPDX-License-Identifier: MIT
 */
#include "interp.h"

typedef unsigned __int128 u128;
typedef __int128 s128;

static int64_t signed_a(const struct frame *f, const struct step *s)
{
    return sign_extend(value_a(f, s), bits_of(s->type));
}

static int64_t signed_b(const struct frame *f, const struct step *s)
{
    return sign_extend(value_b(f, s), bits_of(s->type));
}

static unsigned amount(const struct frame *f, const struct step *s)
{
    return (unsigned)value_b(f, s) & (bits_of(s->type) - 1);
}

/* -- arithmetic ------------------------------------------------------------------------------- */

static const struct step *add(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) + value_b(f, s));
}
static const struct step *addshl(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) + (value_b(f, s) << s->aux));
}
static const struct step *sub(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) - value_b(f, s));
}
static const struct step *neg(struct frame *f, const struct step *s)
{
    return give(f, s, 0 - value_a(f, s));
}
static const struct step *mul(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) * value_b(f, s));
}

static const struct step *mulhs(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)((s128)signed_a(f, s) * signed_b(f, s) >> bits_of(s->type)));
}

static const struct step *mulhu(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)((u128)value_a(f, s) * value_b(f, s) >> bits_of(s->type)));
}

static const struct step *mulhsu(struct frame *f, const struct step *s)
{
    return give(f, s,
                (uint64_t)((s128)signed_a(f, s) * (s128)(u128)value_b(f, s) >> bits_of(s->type)));
}

static bool overflows(const struct frame *f, const struct step *s)
{
    return signed_b(f, s) == -1 && value_a(f, s) == 1ull << (bits_of(s->type) - 1);
}

static uint64_t quotient_by_zero(const struct step *s)
{
    return s->aux == DIV_ONES ? ~0ull : 0;
}

static uint64_t remainder_by_zero(const struct frame *f, const struct step *s)
{
    return s->aux == DIV_ANY ? 0 : value_a(f, s);
}

static const struct step *divs(struct frame *f, const struct step *s)
{
    if (value_b(f, s) == 0)
        return give(f, s, quotient_by_zero(s));
    if (overflows(f, s))
        return give(f, s, value_a(f, s));
    return give(f, s, (uint64_t)(signed_a(f, s) / signed_b(f, s)));
}

static const struct step *divu(struct frame *f, const struct step *s)
{
    if (value_b(f, s) == 0)
        return give(f, s, quotient_by_zero(s));
    return give(f, s, value_a(f, s) / value_b(f, s));
}

static const struct step *rems(struct frame *f, const struct step *s)
{
    if (value_b(f, s) == 0)
        return give(f, s, remainder_by_zero(f, s));
    if (overflows(f, s))
        return give(f, s, 0);
    return give(f, s, (uint64_t)(signed_a(f, s) % signed_b(f, s)));
}

static const struct step *remu(struct frame *f, const struct step *s)
{
    if (value_b(f, s) == 0)
        return give(f, s, remainder_by_zero(f, s));
    return give(f, s, value_a(f, s) % value_b(f, s));
}

/* -- logic, over all cells of a vector -------------------------------------------------------- */

static unsigned words(const struct step *s)
{
    unsigned bytes = ir_type_bytes(s->type);

    return bytes <= 8 ? 1 : bytes / 8;
}

static const struct step *and(struct frame *f, const struct step *s)
{
    for (unsigned i = 0; i < words(s); i++)
        result(f, s)[i] = operand(f, s->a)[i] & operand(f, s->b)[i];
    return s + 1;
}

static const struct step *or(struct frame *f, const struct step *s)
{
    for (unsigned i = 0; i < words(s); i++)
        result(f, s)[i] = operand(f, s->a)[i] | operand(f, s->b)[i];
    return s + 1;
}

static const struct step *xor(struct frame *f, const struct step *s)
{
    for (unsigned i = 0; i < words(s); i++)
        result(f, s)[i] = operand(f, s->a)[i] ^ operand(f, s->b)[i];
    return s + 1;
}

static const struct step *andn(struct frame *f, const struct step *s)
{
    for (unsigned i = 0; i < words(s); i++)
        result(f, s)[i] = operand(f, s->a)[i] & ~operand(f, s->b)[i];
    return s + 1;
}

static const struct step *not(struct frame *f, const struct step *s)
{
    if (words(s) == 1)
        return give(f, s, ~value_a(f, s));
    for (unsigned i = 0; i < words(s); i++)
        result(f, s)[i] = ~operand(f, s->a)[i];
    return s + 1;
}

/* -- shifts and bits -------------------------------------------------------------------------- */

static const struct step *shl(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) << amount(f, s));
}
static const struct step *shr(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) >> amount(f, s));
}
static const struct step *sar(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)(signed_a(f, s) >> amount(f, s)));
}

/* The value twice beside itself makes a rotation a shift. */
static u128 doubled(const struct frame *f, const struct step *s)
{
    u128 a = value_a(f, s);

    return a << bits_of(s->type) | a;
}

static const struct step *rotl(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)(doubled(f, s) >> (bits_of(s->type) - amount(f, s))));
}

static const struct step *rotr(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)(doubled(f, s) >> amount(f, s)));
}

static const struct step *clz(struct frame *f, const struct step *s)
{
    unsigned n = 0, width = bits_of(s->type);

    while (n < width && !(value_a(f, s) >> (width - 1 - n) & 1))
        n++;
    return give(f, s, n);
}

static const struct step *ctz(struct frame *f, const struct step *s)
{
    unsigned n = 0, width = bits_of(s->type);

    while (n < width && !(value_a(f, s) >> n & 1))
        n++;
    return give(f, s, n);
}

static const struct step *popcnt(struct frame *f, const struct step *s)
{
    unsigned n = 0;

    for (uint64_t v = value_a(f, s); v != 0; v &= v - 1)
        n++;
    return give(f, s, n);
}

static const struct step *bswap(struct frame *f, const struct step *s)
{
    uint64_t v = value_a(f, s);

    return give(f, s, s->type == I32 ? __builtin_bswap32((uint32_t)v) : __builtin_bswap64(v));
}

static u128 carryless(const struct frame *f, const struct step *s)
{
    u128 product = 0;

    for (unsigned i = 0; i < bits_of(s->type); i++)
        if (value_b(f, s) >> i & 1)
            product ^= (u128)value_a(f, s) << i;
    return product;
}

static const struct step *clmul(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)carryless(f, s));
}

static const struct step *clmulh(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)(carryless(f, s) >> bits_of(s->type)));
}

static const struct step *sext(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)sign_extend(value_a(f, s), s->aux));
}

static const struct step *zext(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s) & low_bits(s->aux));
}

static const struct step *truncate_int(struct frame *f, const struct step *s)
{
    return give(f, s, value_a(f, s));
}

static const struct step *extract(struct frame *f, const struct step *s)
{
    return give(f, s, bits(value_a(f, s), s->aux & 0xff, s->aux >> 8));
}

static const struct step *sextract(struct frame *f, const struct step *s)
{
    return give(f, s, (uint64_t)sign_extend(value_a(f, s) >> (s->aux & 0xff), s->aux >> 8));
}

static const struct step *deposit(struct frame *f, const struct step *s)
{
    unsigned pos = s->aux & 0xff;
    uint64_t mask = low_bits(s->aux >> 8);

    return give(f, s, (value_a(f, s) & ~(mask << pos)) | (value_b(f, s) & mask) << pos);
}

/* -- comparisons ------------------------------------------------------------------------------ */

bool interp_condition(const struct frame *f, const struct step *s, unsigned width)
{
    uint64_t a = value_a(f, s), b = value_b(f, s);
    int64_t sa = sign_extend(a, width), sb = sign_extend(b, width);
    const bool holds[IR_CCS] = {
        [CC_EQ] = a == b,           [CC_NE] = a != b,   [CC_LT] = sa < sb,  [CC_GE] = sa >= sb,
        [CC_LE] = sa <= sb,         [CC_GT] = sa > sb,  [CC_LTU] = a < b,   [CC_GEU] = a >= b,
        [CC_LEU] = a <= b,          [CC_GTU] = a > b,   [CC_TSTEQ] = (a & b) == 0,
        [CC_TSTNE] = (a & b) != 0,
    };
    return holds[s->aux];
}

static const struct step *setcc(struct frame *f, const struct step *s)
{
    return give(f, s, interp_condition(f, s, bits_of(s->of)));
}

static const struct step *select(struct frame *f, const struct step *s)
{
    return give(f, s, *operand(f, interp_condition(f, s, bits_of(s->of)) ? s->c : s->d));
}

static const struct step *smin(struct frame *f, const struct step *s)
{
    return give(f, s, signed_a(f, s) < signed_b(f, s) ? value_a(f, s) : value_b(f, s));
}

static const struct step *smax(struct frame *f, const struct step *s)
{
    return give(f, s, signed_a(f, s) > signed_b(f, s) ? value_a(f, s) : value_b(f, s));
}

static const struct step *umin(struct frame *f, const struct step *s)
{
    return give(f, s, min_u64(value_a(f, s), value_b(f, s)));
}

static const struct step *umax(struct frame *f, const struct step *s)
{
    return give(f, s, max_u64(value_a(f, s), value_b(f, s)));
}

/* -- halves ----------------------------------------------------------------------------------- */

static const struct step *pack(struct frame *f, const struct step *s)
{
    uint64_t low = value_a(f, s), high = value_b(f, s);

    if (s->type == I64)
        return give(f, s, low | high << 32);
    result(f, s)[0] = low;
    result(f, s)[1] = high;
    return s + 1;
}

static const struct step *high(struct frame *f, const struct step *s)
{
    return give(f, s, s->of == I128 ? operand(f, s->a)[1] : value_a(f, s) >> 32);
}

step_fn *const interp_int[IR_OPS] = {
    [IR_add] = add,         [IR_sub] = sub,       [IR_neg] = neg,     [IR_mul] = mul,
    [IR_addshl] = addshl,
    [IR_mulhs] = mulhs,     [IR_mulhu] = mulhu,   [IR_mulhsu] = mulhsu,
    [IR_divs] = divs,       [IR_divu] = divu,     [IR_rems] = rems,   [IR_remu] = remu,
    [IR_and] = and,         [IR_or] = or,         [IR_xor] = xor,     [IR_andn] = andn,
    [IR_not] = not,         [IR_shl] = shl,       [IR_shr] = shr,     [IR_sar] = sar,
    [IR_rotl] = rotl,       [IR_rotr] = rotr,     [IR_clz] = clz,     [IR_ctz] = ctz,
    [IR_popcnt] = popcnt,   [IR_bswap] = bswap,   [IR_clmul] = clmul, [IR_clmulh] = clmulh,
    [IR_sext] = sext,       [IR_zext] = zext,     [IR_trunc] = truncate_int, [IR_extract] = extract,
    [IR_sextract] = sextract, [IR_deposit] = deposit, [IR_setcc] = setcc, [IR_select] = select,
    [IR_smin] = smin,       [IR_smax] = smax,     [IR_umin] = umin,   [IR_umax] = umax,
    [IR_pack] = pack,       [IR_low] = truncate_int,     [IR_high] = high,
};
