/* Vector ops on integer lanes: one loop, one small function per op.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/vector.h"

typedef __int128 int128;

/* Lanes arrive zero-extended; what is above the width in the result is cut off. */
typedef uint64_t lane_fn(uint64_t a, uint64_t b, unsigned width);

static int64_t s(uint64_t v, unsigned w) { return sign_extend(v, w); }
static int64_t lane_max(unsigned w) { return (int64_t)low_bits(w - 1); }
static int64_t lane_min(unsigned w) { return -lane_max(w) - 1; }

static uint64_t saturate_signed(int128 v, unsigned w)
{
    return (uint64_t)(v > lane_max(w) ? lane_max(w) : v < lane_min(w) ? lane_min(w) : (int64_t)v);
}

static uint64_t saturate_unsigned(int128 v, unsigned w)
{
    return v < 0 ? 0 : v > (int128)low_bits(w) ? low_bits(w) : (uint64_t)v;
}

/* -- arithmetic ------------------------------------------------------------------------------- */

static uint64_t add(uint64_t a, uint64_t b, unsigned w) { return a + b; }
static uint64_t sub(uint64_t a, uint64_t b, unsigned w) { return a - b; }
static uint64_t mul(uint64_t a, uint64_t b, unsigned w) { return a * b; }
static uint64_t neg(uint64_t a, uint64_t b, unsigned w) { return 0 - a; }
static uint64_t absolute(uint64_t a, uint64_t b, unsigned w) { return s(a, w) < 0 ? 0 - a : a; }
static uint64_t smin(uint64_t a, uint64_t b, unsigned w) { return s(a, w) < s(b, w) ? a : b; }
static uint64_t smax(uint64_t a, uint64_t b, unsigned w) { return s(a, w) > s(b, w) ? a : b; }
static uint64_t umin(uint64_t a, uint64_t b, unsigned w) { return a < b ? a : b; }
static uint64_t umax(uint64_t a, uint64_t b, unsigned w) { return a > b ? a : b; }
static uint64_t qadds(uint64_t a, uint64_t b, unsigned w)
{
    return saturate_signed((int128)s(a, w) + s(b, w), w);
}
static uint64_t qaddu(uint64_t a, uint64_t b, unsigned w)
{
    return saturate_unsigned((int128)a + b, w);
}
static uint64_t qsubs(uint64_t a, uint64_t b, unsigned w)
{
    return saturate_signed((int128)s(a, w) - s(b, w), w);
}
static uint64_t qsubu(uint64_t a, uint64_t b, unsigned w)
{
    return saturate_unsigned((int128)a - b, w);
}
static uint64_t hadds(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)s(a, w) + s(b, w)) >> 1);
}
static uint64_t hadds_up(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)s(a, w) + s(b, w) + 1) >> 1);
}
static uint64_t haddu(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)a + b) >> 1);
}
static uint64_t haddu_up(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)a + b + 1) >> 1);
}
static uint64_t hsubs(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)s(a, w) - s(b, w)) >> 1);
}
static uint64_t hsubs_up(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)s(a, w) - s(b, w) + 1) >> 1);
}
static uint64_t hsubu(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)a - b) >> 1);
}
static uint64_t hsubu_up(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(((int128)a - b + 1) >> 1);
}
static uint64_t abds(uint64_t a, uint64_t b, unsigned w)
{
    return s(a, w) < s(b, w) ? b - a : a - b;
}
static uint64_t abdu(uint64_t a, uint64_t b, unsigned w) { return a < b ? b - a : a - b; }
static uint64_t mulhs(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)((int128)s(a, w) * s(b, w) >> w);
}
static uint64_t mulhu(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)((unsigned __int128)a * b >> w);
}

/* (2 * a * b) >> w is (a * b) >> (w - 1), which does not overflow 128 bits. */
static uint64_t qdmulh(uint64_t a, uint64_t b, unsigned w)
{
    return saturate_signed((int128)s(a, w) * s(b, w) >> (w - 1), w);
}
static uint64_t qdmulh_up(uint64_t a, uint64_t b, unsigned w)
{
    return saturate_signed(((int128)s(a, w) * s(b, w) + ((int128)1 << (w - 2))) >> (w - 1), w);
}

/* -- comparisons, shifts, bits ---------------------------------------------------------------- */

static uint64_t cmpeq(uint64_t a, uint64_t b, unsigned w) { return a == b ? ~0ull : 0; }
static uint64_t cmpgt(uint64_t a, uint64_t b, unsigned w) { return s(a, w) > s(b, w) ? ~0ull : 0; }
static uint64_t cmpgtu(uint64_t a, uint64_t b, unsigned w) { return a > b ? ~0ull : 0; }
static uint64_t shlv(uint64_t a, uint64_t b, unsigned w) { return b < w ? a << b : 0; }
static uint64_t shrv(uint64_t a, uint64_t b, unsigned w) { return b < w ? a >> b : 0; }
static uint64_t sarv(uint64_t a, uint64_t b, unsigned w)
{
    return (uint64_t)(s(a, w) >> min_u64(b, w - 1));
}
static uint64_t shl(uint64_t a, uint64_t b, unsigned w) { return a << (b & (w - 1)); }
static uint64_t shr(uint64_t a, uint64_t b, unsigned w) { return a >> (b & (w - 1)); }
static uint64_t sar(uint64_t a, uint64_t b, unsigned w) { return sarv(a, b & (w - 1), w); }
static uint64_t rotlv(uint64_t a, uint64_t b, unsigned w)
{
    b &= w - 1;
    return b == 0 ? a : a << b | a >> (w - b);
}
static uint64_t popcnt(uint64_t a, uint64_t b, unsigned w)
{
    return (unsigned)__builtin_popcountll(a);
}
static uint64_t clz(uint64_t a, uint64_t b, unsigned w)
{
    return a == 0 ? w : (unsigned)__builtin_clzll(a) - (64 - w);
}
static uint64_t rbit(uint64_t a, uint64_t b, unsigned w)
{
    uint64_t r = 0;

    for (unsigned i = 0; i < w; i++)
        r |= (a >> i & 1) << (w - 1 - i);
    return r;
}

/* -- loops ------------------------------------------------------------------------------------ */

static lane_fn *const lane_functions[IR_OPS] = {
    [IR_vadd] = add,     [IR_vsub] = sub,     [IR_vmul] = mul,       [IR_vsmin] = smin,
    [IR_vsmax] = smax,   [IR_vumin] = umin,   [IR_vumax] = umax,     [IR_vcmpeq] = cmpeq,
    [IR_vcmpgt] = cmpgt, [IR_vcmpgtu] = cmpgtu, [IR_vshl] = shl,     [IR_vshr] = shr,
    [IR_vsar] = sar,     [IR_vneg] = neg,     [IR_vabs] = absolute,  [IR_vqadds] = qadds,
    [IR_vqaddu] = qaddu, [IR_vqsubs] = qsubs, [IR_vqsubu] = qsubu,   [IR_vhadds] = hadds,
    [IR_vhaddu] = haddu, [IR_vhsubs] = hsubs, [IR_vhsubu] = hsubu,   [IR_vabds] = abds,
    [IR_vabdu] = abdu,   [IR_vmulhs] = mulhs, [IR_vmulhu] = mulhu,   [IR_vqdmulh] = qdmulh,
    [IR_vshlv] = shlv,   [IR_vshrv] = shrv,   [IR_vsarv] = sarv,     [IR_vrotlv] = rotlv,
    [IR_vpopcnt] = popcnt, [IR_vclz] = clz,   [IR_vrbit] = rbit,     [IR_vaddv] = add,
    [IR_vsminv] = smin,  [IR_vsmaxv] = smax,  [IR_vuminv] = umin,    [IR_vumaxv] = umax,
};

static lane_fn *const rounding_functions[IR_OPS] = {
    [IR_vhadds] = hadds_up, [IR_vhaddu] = haddu_up, [IR_vhsubs] = hsubs_up,
    [IR_vhsubu] = hsubu_up, [IR_vqdmulh] = qdmulh_up,
};

static lane_fn *function_of(const struct vector_op *op)
{
    return op->aux & V_ROUND ? rounding_functions[op->op] : lane_functions[op->op];
}

static void each_lane(struct float_env *e, const struct vector_op *op, uint64_t *r,
                      const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);
    lane_fn *f = function_of(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, f(get_lane(a, w, i), get_lane(b, w, i), w));
}

static void each_lane_alone(struct float_env *e, const struct vector_op *op, uint64_t *r,
                            const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, lane_functions[op->op](get_lane(a, w, i), 0, w));
}

static void each_lane_by(struct float_env *e, const struct vector_op *op, uint64_t *r,
                         const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, lane_functions[op->op](get_lane(a, w, i), *b, w));
}

/* Of floating lanes only the sign bit changes. */
static void each_sign(struct float_env *e, const struct vector_op *op, uint64_t *r,
                      const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);
    uint64_t sign = 1ull << (w - 1);

    if (V_LANE(op->aux) < F16) {
        each_lane_alone(e, op, r, a, b, c);
        return;
    }
    for (unsigned i = 0; i < vector_bits(op) / w; i++) {
        uint64_t v = get_lane(a, w, i);

        set_lane(r, w, i, op->op == IR_vneg ? v ^ sign : v & ~sign);
    }
}

static void across(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                   const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op), lanes = 8 * ir_type_bytes((enum ir_type)op->of) / w;
    uint64_t v = get_lane(a, w, 0);

    for (unsigned i = 1; i < lanes; i++)
        v = lane_functions[op->op](v, get_lane(a, w, i), w);
    *r = v & low_bits(w);
}

/* -- lanes that change their width ------------------------------------------------------------ */

static uint64_t narrowed(enum ir_opcode op, uint64_t v, unsigned w)
{
    switch (op) {
    case IR_vnarrows: return saturate_signed(s(v, 2 * w), w);
    case IR_vnarrowu: return saturate_unsigned((int128)v, w);
    case IR_vnarrowsu: return saturate_unsigned(s(v, 2 * w), w);
    default: return v;
    }
}

static void narrow(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                   const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op), half = vector_bits(op) / (2 * w);

    for (unsigned i = 0; i < half; i++) {
        set_lane(r, w, i, narrowed(op->op, get_lane(a, 2 * w, i), w));
        set_lane(r, w, half + i, narrowed(op->op, get_lane(b, 2 * w, i), w));
    }
}

static uint64_t widened(const struct vector_op *op, const uint64_t *v, unsigned w, unsigned i)
{
    uint64_t lane = get_lane(v, w / 2, i + (op->imm ? vector_bits(op) / w : 0));

    return op->op == IR_vwidens || op->op == IR_vmulls ? (uint64_t)s(lane, w / 2) : lane;
}

static void widen(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                  const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, widened(op, a, w, i));
}

static void multiply_long(struct float_env *e, const struct vector_op *op, uint64_t *r,
                          const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++)
        set_lane(r, w, i, widened(op, a, w, i) * widened(op, b, w, i));
}

static unsigned __int128 carryless(uint64_t a, uint64_t b, unsigned w)
{
    unsigned __int128 product = 0;

    for (unsigned i = 0; i < w; i++)
        product ^= b >> i & 1 ? (unsigned __int128)a << i : 0;
    return product;
}

static void carryless_long(struct float_env *e, const struct vector_op *op, uint64_t *r,
                           const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    unsigned w = lane_width(op);

    for (unsigned i = 0; i < vector_bits(op) / w; i++) {
        unsigned __int128 p = carryless(widened(op, a, w, i), widened(op, b, w, i), w / 2);

        if (w == 128)
            r[2 * i] = (uint64_t)p, r[2 * i + 1] = (uint64_t)(p >> 64);
        else
            set_lane(r, w, i, (uint64_t)p);
    }
}

static void dot(struct float_env *e, const struct vector_op *op, uint64_t *r, const uint64_t *a,
                const uint64_t *b, const uint64_t *c)
{
    for (unsigned i = 0; i < vector_bits(op) / 8; i++) {
        uint64_t x = get_lane(a, 8, i), y = get_lane(b, 8, i);
        uint64_t sum = i % 4 == 0 ? get_lane(c, 32, i / 4) : get_lane(r, 32, i / 4);

        x = op->op == IR_vdots ? (uint64_t)s(x, 8) : x;
        y = op->op == IR_vdotu ? y : (uint64_t)s(y, 8);
        set_lane(r, 32, i / 4, sum + x * y);
    }
}

vector_fn *const vector_int[IR_OPS] = {
    [IR_vadd] = each_lane,      [IR_vsub] = each_lane,      [IR_vmul] = each_lane,
    [IR_vsmin] = each_lane,     [IR_vsmax] = each_lane,     [IR_vumin] = each_lane,
    [IR_vumax] = each_lane,     [IR_vcmpeq] = each_lane,    [IR_vcmpgt] = each_lane,
    [IR_vcmpgtu] = each_lane,   [IR_vshl] = each_lane_by,   [IR_vshr] = each_lane_by,
    [IR_vsar] = each_lane_by,   [IR_vneg] = each_sign,      [IR_vabs] = each_sign,
    [IR_vqadds] = each_lane,    [IR_vqaddu] = each_lane,    [IR_vqsubs] = each_lane,
    [IR_vqsubu] = each_lane,    [IR_vhadds] = each_lane,    [IR_vhaddu] = each_lane,
    [IR_vhsubs] = each_lane,    [IR_vhsubu] = each_lane,    [IR_vabds] = each_lane,
    [IR_vabdu] = each_lane,     [IR_vmulhs] = each_lane,    [IR_vmulhu] = each_lane,
    [IR_vqdmulh] = each_lane,   [IR_vshlv] = each_lane,     [IR_vshrv] = each_lane,
    [IR_vsarv] = each_lane,     [IR_vrotlv] = each_lane,    [IR_vpopcnt] = each_lane_alone,
    [IR_vclz] = each_lane_alone, [IR_vrbit] = each_lane_alone, [IR_vaddv] = across,
    [IR_vsminv] = across,       [IR_vsmaxv] = across,       [IR_vuminv] = across,
    [IR_vumaxv] = across,       [IR_vnarrow] = narrow,      [IR_vnarrows] = narrow,
    [IR_vnarrowu] = narrow,     [IR_vnarrowsu] = narrow,    [IR_vwidens] = widen,
    [IR_vwidenu] = widen,       [IR_vmulls] = multiply_long, [IR_vmullu] = multiply_long,
    [IR_vclmul] = carryless_long, [IR_vdots] = dot,         [IR_vdotu] = dot,
    [IR_vdotus] = dot,
};

/* -- all ops ---------------------------------------------------------------------------------- */

void vector_compute(struct float_env *e, const struct vector_op *op, uint64_t *result,
                    const uint64_t *a, const uint64_t *b, const uint64_t *c)
{
    vector_fn *const *const tables[] = { vector_int, vector_move, vector_float, vector_cipher };

    for (unsigned i = 0; i < countof(tables); i++) {
        if (tables[i][op->op] != NULL) {
            tables[i][op->op](e, op, result, a, b, c);
            return;
        }
    }
    unreachable("vector op");
}
