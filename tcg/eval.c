/* The arithmetic of PURE integer ops on constants.
 * SPDX-License-Identifier: MIT
 *
 * All values are zero-extended to 64 bits; `w` is the width of the op's type. Results are cut by
 * ir_eval().
 */
#include "fold.h"

struct args { uint64_t a, b, c, d; unsigned w, from, aux; };    /* from: width of operand a */

typedef uint64_t eval_fn(const struct args *x);

static int64_t sa(const struct args *x) { return sign_extend(x->a, x->w); }
static int64_t sb(const struct args *x) { return sign_extend(x->b, x->w); }
static unsigned amount(const struct args *x) { return x->b & (x->w - 1); }

/* -- arithmetic ------------------------------------------------------------------------------- */

static uint64_t add(const struct args *x) { return x->a + x->b; }
static uint64_t addshl(const struct args *x) { return x->a + (x->b << x->aux); }
static uint64_t sub(const struct args *x) { return x->a - x->b; }
static uint64_t neg(const struct args *x) { return -x->a; }
static uint64_t mul(const struct args *x) { return x->a * x->b; }

/* High halves: of 64-bit factors by 128-bit products, of narrower ones the product itself fits. */
static uint64_t mulhu(const struct args *x)
{
    return x->w < 64 ? x->a * x->b >> x->w
                     : (uint64_t)((unsigned __int128)x->a * x->b >> 64);
}

static uint64_t mulhs(const struct args *x)
{
    uint64_t high = mulhu(x);

    return high - (sa(x) < 0 ? x->b : 0) - (sb(x) < 0 ? x->a : 0);
}

static uint64_t mulhsu(const struct args *x)
{
    return mulhu(x) - (sa(x) < 0 ? x->b : 0);
}

static uint64_t zero_quotient(const struct args *x) { return x->aux == DIV_ONES ? ~0ull : 0; }
static uint64_t zero_remainder(const struct args *x) { return x->aux == DIV_ANY ? 0 : x->a; }
static uint64_t divu(const struct args *x) { return x->b == 0 ? zero_quotient(x) : x->a / x->b; }
static uint64_t remu(const struct args *x) { return x->b == 0 ? zero_remainder(x) : x->a % x->b; }

/* Dividing by -1 is negation, which wraps where the division would overflow. */
static uint64_t divs(const struct args *x)
{
    if (x->b == 0)
        return zero_quotient(x);
    return sb(x) == -1 ? -x->a : (uint64_t)(sa(x) / sb(x));
}

static uint64_t rems(const struct args *x)
{
    if (x->b == 0)
        return zero_remainder(x);
    return sb(x) == -1 ? 0 : (uint64_t)(sa(x) % sb(x));
}

/* -- bits ------------------------------------------------------------------------------------- */

static uint64_t and(const struct args *x) { return x->a & x->b; }
static uint64_t or(const struct args *x) { return x->a | x->b; }
static uint64_t xor(const struct args *x) { return x->a ^ x->b; }
static uint64_t andn(const struct args *x) { return x->a & ~x->b; }
static uint64_t not(const struct args *x) { return ~x->a; }
static uint64_t shl(const struct args *x) { return x->a << amount(x); }
static uint64_t shr(const struct args *x) { return x->a >> amount(x); }
static uint64_t sar(const struct args *x) { return (uint64_t)(sa(x) >> amount(x)); }

static uint64_t rotate_left(const struct args *x, unsigned n)
{
    return n == 0 ? x->a : x->a << n | x->a >> (x->w - n);
}

static uint64_t rotl(const struct args *x) { return rotate_left(x, amount(x)); }
static uint64_t rotr(const struct args *x)
{
    return rotate_left(x, (x->w - amount(x)) & (x->w - 1));
}
static uint64_t count_leading(const struct args *x)
{
    return x->a == 0 ? x->w : (unsigned)__builtin_clzll(x->a) - (64 - x->w);
}
static uint64_t count_trailing(const struct args *x)
{
    return x->a == 0 ? x->w : (unsigned)__builtin_ctzll(x->a);
}
static uint64_t popcnt(const struct args *x) { return (unsigned)__builtin_popcountll(x->a); }
static uint64_t bswap(const struct args *x) { return __builtin_bswap64(x->a) >> (64 - x->w); }

static uint64_t clmul(const struct args *x)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < x->w; i++)
        sum ^= x->b >> i & 1 ? x->a << i : 0;
    return sum;
}

static uint64_t clmulh(const struct args *x)
{
    uint64_t sum = 0;

    for (unsigned i = 1; i < x->w; i++)
        sum ^= x->b >> i & 1 ? x->a >> (x->w - i) : 0;
    return sum;
}

static uint64_t sext(const struct args *x) { return (uint64_t)sign_extend(x->a, x->aux); }
static uint64_t zext(const struct args *x) { return bits(x->a, 0, x->aux); }
static uint64_t same(const struct args *x) { return x->a; }
static uint64_t extract(const struct args *x) { return bits(x->a, x->aux & 0xff, x->aux >> 8); }

static uint64_t sextract(const struct args *x)
{
    return (uint64_t)sign_extend(x->a >> (x->aux & 0xff), x->aux >> 8);
}

static uint64_t deposit(const struct args *x)
{
    uint64_t mask = low_bits(x->aux >> 8) << (x->aux & 0xff);

    return (x->a & ~mask) | (x->b << (x->aux & 0xff) & mask);
}

/* -- choices ---------------------------------------------------------------------------------- */

bool ir_eval_cc(enum ir_cc cc, unsigned width, uint64_t a, uint64_t b)
{
    int64_t s = sign_extend(a, width), t = sign_extend(b, width);

    switch (cc) {
    case CC_EQ: return a == b;
    case CC_NE: return a != b;
    case CC_LT: return s < t;
    case CC_GE: return s >= t;
    case CC_LE: return s <= t;
    case CC_GT: return s > t;
    case CC_LTU: return a < b;
    case CC_GEU: return a >= b;
    case CC_LEU: return a <= b;
    case CC_GTU: return a > b;
    case CC_TSTEQ: return (a & b) == 0;
    case CC_TSTNE: return (a & b) != 0;
    default: unreachable("condition");
    }
}

static uint64_t setcc(const struct args *x) { return ir_eval_cc(x->aux, x->from, x->a, x->b); }
static uint64_t select(const struct args *x) { return setcc(x) ? x->c : x->d; }
static uint64_t smin(const struct args *x) { return sa(x) < sb(x) ? x->a : x->b; }
static uint64_t smax(const struct args *x) { return sa(x) < sb(x) ? x->b : x->a; }
static uint64_t umin(const struct args *x) { return min_u64(x->a, x->b); }
static uint64_t umax(const struct args *x) { return max_u64(x->a, x->b); }
static uint64_t pack(const struct args *x) { return x->a | x->b << x->from; }
static uint64_t high(const struct args *x) { return x->a >> x->w; }

/* -- floating-point bits ---------------------------------------------------------------------- */

static uint64_t sign_of(const struct args *x, uint64_t v) { return v & 1ull << (x->w - 1); }
static uint64_t fneg(const struct args *x) { return x->a ^ 1ull << (x->w - 1); }
static uint64_t fabsolute(const struct args *x) { return x->a & low_bits(x->w - 1); }
static uint64_t fcopysign(const struct args *x) { return fabsolute(x) | sign_of(x, x->b); }
static uint64_t fxorsign(const struct args *x) { return x->a ^ sign_of(x, x->b); }
static uint64_t fbox(const struct args *x) { return x->a | ~low_bits(x->from); }

static uint64_t funbox(const struct args *x)
{
    if ((x->a | low_bits(x->w)) == ~0ull)
        return x->a;
    return x->w == 16 ? 0x7e00 : 0x7fc00000;
}

static eval_fn *const functions[IR_OPS] = {
    [IR_add] = add,         [IR_sub] = sub,       [IR_neg] = neg,       [IR_mul] = mul,
    [IR_addshl] = addshl,
    [IR_mulhs] = mulhs,     [IR_mulhu] = mulhu,   [IR_mulhsu] = mulhsu, [IR_divs] = divs,
    [IR_divu] = divu,       [IR_rems] = rems,     [IR_remu] = remu,     [IR_and] = and,
    [IR_or] = or,           [IR_xor] = xor,       [IR_andn] = andn,     [IR_not] = not,
    [IR_shl] = shl,         [IR_shr] = shr,       [IR_sar] = sar,       [IR_rotl] = rotl,
    [IR_rotr] = rotr,       [IR_clz] = count_leading, [IR_ctz] = count_trailing,
    [IR_popcnt] = popcnt,   [IR_bswap] = bswap,   [IR_clmul] = clmul,   [IR_clmulh] = clmulh,
    [IR_sext] = sext,       [IR_zext] = zext,     [IR_trunc] = same,    [IR_extract] = extract,
    [IR_sextract] = sextract, [IR_deposit] = deposit, [IR_setcc] = setcc, [IR_select] = select,
    [IR_smin] = smin,       [IR_smax] = smax,     [IR_umin] = umin,     [IR_umax] = umax,
    [IR_pack] = pack,       [IR_low] = same,      [IR_high] = high,     [IR_fneg] = fneg,
    [IR_fabs] = fabsolute,  [IR_fcopysign] = fcopysign, [IR_fxorsign] = fxorsign,
    [IR_bitcast] = same,    [IR_fbox] = fbox,     [IR_funbox] = funbox,
};

bool ir_eval(const struct ir_op *op, enum ir_type operand, const uint64_t v[4], uint64_t *result)
{
    eval_fn *f = functions[op->op];
    unsigned w = ir_type_bits(op->type);
    struct args x = { v[0], v[1], v[2], v[3], w, ir_type_bits(operand), op->aux };

    if (f == NULL || w > 64 || x.from > 64 || ir_type_is_vector(op->type))
        return false;
    *result = f(&x) & low_bits(w);
    return true;
}
