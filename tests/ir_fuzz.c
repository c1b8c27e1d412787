/* Random valid IR.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_fuzz.h"

enum { POOL = 24, LABELS = 3 };

struct pool { ir_ref r[POOL]; unsigned count, next; };

struct generator {
    struct ir *ir;
    uint64_t random;
    unsigned kinds, insns;
    struct pool pools[IR_TYPES];
    unsigned labels[LABELS], nlabels;   /* branched to, not yet placed */
    struct ir_op loaded;                /* an earlier load, to be repeated; IR_none: none */
};

/* splitmix64 */
uint64_t ir_fuzz_random(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15ull;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

uint64_t ir_fuzz_number(uint64_t *state)
{
    static const uint64_t corners[] = {
        0, 1, 2, 3, 4, 7, 8, 31, 32, 33, 63, 64, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff,
        0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x7fffffffffffffff, 0x8000000000000000,
        0xffffffff80000000, 0xffffffffffffff80, ~0ull, ~1ull,
    };
    uint64_t r = ir_fuzz_random(state);

    switch (r >> 60) {
    case 0: case 1: return 1ull << (r & 63);
    case 2: return r & 0xff;
    case 3: return 0 - (r & 0xff);
    case 4: case 5: return ir_fuzz_random(state);
    case 6: return low_bits((unsigned)(r & 63) + 1);
    default: return corners[r % countof(corners)];
    }
}

static unsigned below(struct generator *g, unsigned n)
{
    return (unsigned)(ir_fuzz_random(&g->random) >> 32) % n;
}

static bool chance(struct generator *g, unsigned percent)
{
    return below(g, 100) < percent;
}

/* -- values ----------------------------------------------------------------------------------- */

static void keep(struct generator *g, enum ir_type t, ir_ref r)
{
    struct pool *p = &g->pools[t];

    p->r[p->next++ % POOL] = r;
    if (p->count < POOL)
        p->count++;
}

/* Patterns of floating values that matter: zeros, ones, infinities, NaNs, the smallest and the
 * largest. */
static uint64_t float_number(struct generator *g, enum ir_type t)
{
    static const uint64_t doubles[] = {
        0, 0x8000000000000000, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000,
        0xfff0000000000000, 0x7ff8000000000000, 0x7ff0000000000001, 0xfff8000000000123, 1,
        0x000fffffffffffff, 0x0010000000000000, 0x7fefffffffffffff, 0x4340000000000000,
        0x41dfffffffc00000, 0x43e0000000000000, 0xc1e0000000000000, 0x3fe0000000000000,
    };
    static const uint32_t singles[] = {
        0, 0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000, 0x7f800001,
        0xffc00123, 1, 0x007fffff, 0x00800000, 0x7f7fffff, 0x4b800000, 0x4f000000, 0x5f000000,
    };
    uint64_t r = ir_fuzz_random(&g->random);

    if (r >> 62 == 0)
        return r * 0x9e3779b97f4a7c15ull;
    return t == F64 ? doubles[r % countof(doubles)] : singles[r % countof(singles)];
}

static ir_ref constant(struct generator *g, enum ir_type t)
{
    if (ir_type_is_float(t))
        return ir_const(g->ir, t, float_number(g, t));
    return ir_const(g->ir, t, t > I64 ? 0 : ir_fuzz_number(&g->random));
}

static ir_ref value(struct generator *g, enum ir_type t)
{
    struct pool *p = &g->pools[t];

    if (p->count == 0 || (t <= I64 && chance(g, 20)) || (ir_type_is_float(t) && chance(g, 15)))
        return constant(g, t);
    return p->r[below(g, p->count)];
}

static enum ir_type int_type(struct generator *g)
{
    return chance(g, 60) ? I64 : I32;
}

static enum ir_type float_type(struct generator *g)
{
    return chance(g, 60) ? F64 : F32;
}

static enum ir_type vector_type(struct generator *g)
{
    if (g->kinds & FUZZ_WIDE && chance(g, 25))
        return V256;
    return V128;
}

static void emit(struct generator *g, struct ir_op op)
{
    ir_ref r = ir_emit(g->ir, op);

    if (ir_ops[op.op].shape[0] == 'r')
        keep(g, op.type, r);
}

static uint16_t pick(struct generator *g, const uint16_t *list, unsigned n)
{
    return list[below(g, n)];
}
#define PICK(g, ...)                                                                               \
    pick(g, (const uint16_t[]){ __VA_ARGS__ }, countof(((const uint16_t[]){ __VA_ARGS__ })))

/* -- slots and cells -------------------------------------------------------------------------- */

static unsigned random_slot(struct generator *g)
{
    for (;;) {
        unsigned i = below(g, SAMPLE_SLOTS);
        enum ir_type t = sample_slots[i].type;

        if ((t == V256 || t == I128) && !(g->kinds & FUZZ_WIDE))
            continue;
        if (ir_type_is_float(t) && !(g->kinds & FUZZ_FLOAT))
            continue;
        if (ir_type_is_vector(t) && !(g->kinds & FUZZ_VECTOR))
            continue;
        return i;
    }
}

static void do_get(struct generator *g)
{
    unsigned i = random_slot(g);

    keep(g, sample_slots[i].type, ir_get(g->ir, i));
}

static void do_put(struct generator *g)
{
    unsigned i = random_slot(g);

    ir_put(g->ir, i, value(g, sample_slots[i].type));
}

static void do_cell(struct generator *g)
{
    unsigned offset = offsetof(struct sample_state, cell) + 8 * below(g, 4);
    enum ir_type t = int_type(g);

    if (chance(g, 50))
        ir_state_store(g->ir, offset, value(g, t));
    else
        keep(g, t, ir_state_load(g->ir, t, offset));
}

/* -- integers --------------------------------------------------------------------------------- */

static void do_binary(struct generator *g)
{
    enum ir_type t = int_type(g);

    emit(g, (struct ir_op){
        .op = (uint8_t)PICK(g, IR_add, IR_add, IR_add, IR_sub, IR_sub, IR_mul, IR_and, IR_and,
                            IR_or, IR_xor, IR_andn, IR_mulhs, IR_mulhu, IR_mulhsu, IR_clmul,
                            IR_clmulh, IR_smin, IR_smax, IR_umin, IR_umax),
        .type = (uint8_t)t, .a = value(g, t), .b = value(g, t) });
}

static void do_shift(struct generator *g)
{
    enum ir_type t = int_type(g);
    ir_ref b = chance(g, 60) ? ir_const(g->ir, t, below(g, 64)) : value(g, int_type(g));

    emit(g, (struct ir_op){ .op = (uint8_t)PICK(g, IR_shl, IR_shl, IR_shr, IR_shr, IR_sar, IR_sar,
                                                IR_rotl, IR_rotr),
                            .type = (uint8_t)t, .a = value(g, t), .b = b });
}

/* Both parts of a rotation, or nearly. */
static void do_rotation(struct generator *g)
{
    enum ir_type t = int_type(g);
    unsigned w = 8 * ir_type_bytes(t), n = 1 + below(g, w - 1);
    unsigned m = chance(g, 70) ? w - n : below(g, w);
    ir_ref x = value(g, t), left = ir_binary_imm(g->ir, IR_shl, t, x, n);

    keep(g, t, ir_binary(g->ir, IR_or, t, left, ir_binary_imm(g->ir, IR_shr, t, x, m)));
}

static void do_unary(struct generator *g)
{
    enum ir_type t = int_type(g);

    emit(g, (struct ir_op){
                .op = (uint8_t)PICK(g, IR_neg, IR_not, IR_clz, IR_ctz, IR_popcnt, IR_bswap),
                .type = (uint8_t)t,
                .a = value(g, t) });
}

static void do_divide(struct generator *g)
{
    enum ir_type t = int_type(g);

    emit(g, (struct ir_op){ .op = (uint8_t)PICK(g, IR_divs, IR_divu, IR_rems, IR_remu),
                            .type = (uint8_t)t, .aux = PICK(g, DIV_ONES, DIV_ZERO),
                            .a = value(g, t), .b = value(g, t) });
}

static void do_extend(struct generator *g)
{
    enum ir_type t = int_type(g), from = chance(g, 70) ? t : int_type(g);
    uint16_t aux = t == I64 && chance(g, 50) ? 32 : PICK(g, 8, 16);

    emit(g, (struct ir_op){ .op = (uint8_t)PICK(g, IR_sext, IR_zext),
                            .type = (uint8_t)t,
                            .aux = aux,
                            .a = value(g, from) });
}

static void do_resize(struct generator *g)
{
    if (chance(g, 50))
        emit(g, (struct ir_op){ .op = IR_trunc, .type = I32, .a = value(g, I64) });
    else
        emit(g, (struct ir_op){ .op = (uint8_t)PICK(g, IR_sext, IR_zext), .type = I64, .aux = 32,
                                .a = value(g, I32) });
}

static void do_field(struct generator *g)
{
    enum ir_type t = int_type(g);
    unsigned w = 8 * ir_type_bytes(t), pos = below(g, w), len = 1 + below(g, w - pos);
    struct ir_op op = { .op = (uint8_t)PICK(g, IR_extract, IR_sextract, IR_deposit),
                        .type = (uint8_t)t,
                        .aux = (uint16_t)(pos | len << 8),
                        .a = value(g, t) };

    if (op.op == IR_deposit)
        op.b = value(g, t);
    emit(g, op);
}

static void do_setcc(struct generator *g)
{
    enum ir_type from = int_type(g);

    emit(g, (struct ir_op){ .op = IR_setcc,
                            .type = (uint8_t)int_type(g),
                            .aux = (uint16_t)below(g, IR_CCS),
                            .a = value(g, from),
                            .b = value(g, from) });
}

static void do_select(struct generator *g)
{
    enum ir_type from = int_type(g), t = int_type(g);

    emit(g, (struct ir_op){ .op = IR_select,
                            .type = (uint8_t)t,
                            .aux = (uint16_t)below(g, IR_CCS),
                            .a = value(g, from),
                            .b = value(g, from),
                            .c = value(g, t),
                            .d = value(g, t) });
}

static void do_wide(struct generator *g)
{
    ir_ref r = value(g, I128);

    if (chance(g, 40))
        emit(g,
             (struct ir_op){ .op = IR_pack, .type = I128, .a = value(g, I64), .b = value(g, I64) });
    else
        emit(g, (struct ir_op){ .op = (uint8_t)PICK(g, IR_low, IR_high), .type = I64, .a = r });
}

static void do_halves(struct generator *g)
{
    if (chance(g, 50))
        emit(g,
             (struct ir_op){ .op = IR_pack, .type = I64, .a = value(g, I32), .b = value(g, I32) });
    else
        emit(g, (struct ir_op){
                    .op = (uint8_t)PICK(g, IR_low, IR_high), .type = I32, .a = value(g, I64) });
}

/* -- memory ----------------------------------------------------------------------------------- */

/* An address that is surely mapped, as front ends compute them. */
static ir_ref address(struct generator *g, unsigned align)
{
    enum ir_type w = g->ir->config->word;
    ir_ref r = ir_binary_imm(g->ir, IR_and, w, value(g, w), 0x7ff & ~(align - 1));

    if (chance(g, 40)) {
        ir_ref index = ir_binary_imm(g->ir, IR_and, w, value(g, w), 0xf8);

        if (chance(g, 70))
            index = ir_binary_imm(g->ir, IR_shl, w, index, below(g, 4));
        r = ir_binary(g->ir, IR_add, w, r, index);
    }
    if (chance(g, 40))
        r = ir_binary_imm(g->ir, IR_add, w, r, (uint64_t)below(g, 64) * 16);
    return r;
}

/* Size, sign and order for an access of type t. */
static uint16_t random_memop(struct generator *g, enum ir_type t)
{
    unsigned size = (unsigned)__builtin_ctz(ir_type_bytes(t)), m = size;

    if (t == V128)
        m = below(g, M_16 + 1);
    if (t == I32 || t == I64) {
        m = below(g, size + 1);
        m |= chance(g, 40) ? M_SIGN : 0;
    }
    if (chance(g, 15))
        m |= M_BIG;
    if (chance(g, 5))
        m |= PICK(g, M_ACQUIRE, M_RELEASE, M_ACQUIRE | M_RELEASE);
    return (uint16_t)m;
}

static enum ir_type memory_type(struct generator *g)
{
    if (g->kinds & FUZZ_FLOAT && chance(g, 15))
        return float_type(g);
    if (g->kinds & FUZZ_VECTOR && chance(g, 15))
        return vector_type(g);
    return g->kinds & FUZZ_WIDE && chance(g, 10) ? I128 : int_type(g);
}

static void do_load(struct generator *g)
{
    enum ir_type t = memory_type(g);
    uint16_t m = random_memop(g, t);

    m |= chance(g, 2) ? M_ALIGN : 0;
    g->loaded = (struct ir_op){ .op = IR_load, .type = (uint8_t)t, .aux = m,
                                .a = address(g, chance(g, 50) ? 1 : 8),
                                .imm = (int32_t)below(g, 512) };
    emit(g, g->loaded);
}

/* The same again: what was written since must be seen. */
static void do_reload(struct generator *g)
{
    if (g->loaded.op != IR_none)
        emit(g, g->loaded);
}

/* Where the last load was, so that loads and stores meet. */
static void do_overwrite(struct generator *g)
{
    struct ir_op op = g->loaded;

    if (op.op == IR_none)
        return;
    op.op = IR_store;
    op.c = value(g, op.type);
    emit(g, op);
}

static void do_store(struct generator *g)
{
    enum ir_type t = memory_type(g);
    uint16_t m = random_memop(g, t) & (uint16_t)~M_SIGN;
    ir_ref v = value(g, t);

    ir_store(g->ir, address(g, chance(g, 50) ? 1 : 8), (int32_t)below(g, 512), v, m);
}

static void do_amo(struct generator *g)
{
    enum ir_type t = int_type(g);
    uint16_t m = (uint16_t)((t == I32 ? M_4 : PICK(g, M_4, M_8)) | (chance(g, 50) ? M_SIGN : 0));
    ir_ref a = address(g, 8), b = value(g, t);

    if (chance(g, 25))
        keep(g, t, ir_cas(g->ir, t, a, chance(g, 50) ? b : ir_const(g->ir, t, 0), value(g, t), m));
    else
        keep(g, t, ir_amo(g->ir, PICK(g, IR_amo_add, IR_amo_and, IR_amo_or, IR_amo_xor, IR_amo_xchg,
                                      IR_amo_smin, IR_amo_smax, IR_amo_umin, IR_amo_umax),
                          t, a, b, m));
}

static void do_fence(struct generator *g)
{
    ir_fence(g->ir, 1 + below(g, FENCE_ALL));
}

/* -- floating point --------------------------------------------------------------------------- */

static unsigned fp(struct generator *g)
{
    enum ir_round rm = PICK(g, RM_NE, RM_TZ, RM_DN, RM_UP, RM_DYN, RM_DYN, RM_DYN);
    enum ir_nan nan = NAN_DEFAULT;

    if (g->kinds & FUZZ_EXOTIC && chance(g, 10))
        rm = RM_MM;
    if (g->kinds & FUZZ_EXOTIC && chance(g, 20))
        nan = PICK(g, NAN_FIRST, NAN_X86);
    return fp_aux(nan, rm);
}

static void do_float(struct generator *g)
{
    enum ir_type t = float_type(g);
    ir_ref a = value(g, t), b = value(g, t), c = value(g, t);

    switch (below(g, 5)) {
    case 0: keep(g, t, ir_float(g->ir, IR_fma, t, fp(g) | below(g, 4) << 8, a, b, c)); return;
    case 1: keep(g, t, ir_float(g->ir, IR_fsqrt, t, fp(g), a, 0, 0)); return;
    case 2:
        keep(g, t, ir_float(g->ir, PICK(g, IR_fmin, IR_fmax), t,
                            fmin_aux(below(g, 3), chance(g, 50) ? NAN_FIRST : NAN_DEFAULT), a, b,
                            0));
        return;
    default:
        keep(g, t, ir_float(g->ir, PICK(g, IR_fadd, IR_fsub, IR_fmul, IR_fdiv), t, fp(g), a, b, 0));
        return;
    }
}

static void do_float_convert(struct generator *g)
{
    enum ir_type f = float_type(g), i = int_type(g);

    switch (below(g, 6)) {
    case 0:
        keep(g, f, ir_float(g->ir, IR_fcvt, f, fp(g), value(g, f == F64 ? F32 : F64), 0, 0));
        return;
    case 5:
        keep(g, f, ir_float(g->ir, IR_fcvt, f, fp(g),
                            ir_float(g->ir, IR_fcvt, F16, fp(g), value(g, f), 0, 0), 0, 0));
        return;
    case 1: keep(g, f, ir_float(g->ir, IR_fround, f, fp(g) | (chance(g, 50) ? FROUND_EXACT : 0),
                                value(g, f), 0, 0)); return;
    case 2:
        keep(g, i, ir_float(g->ir, PICK(g, IR_ftois, IR_ftoiu), i,
                            fp(g) | PICK(g, FTOI_NAN_MAX, FTOI_NAN_ZERO), value(g, f), 0, 0));
        return;
    case 3:
        keep(g, f, ir_float(g->ir, PICK(g, IR_itofs, IR_itofu), f, fp(g), value(g, i), 0, 0));
        return;
    default: keep(g, i, ir_fcmp(g->ir, i, below(g, IR_FCCS), value(g, f), value(g, f))); return;
    }
}

static void do_float_bits(struct generator *g)
{
    enum ir_type f = float_type(g), i = f == F64 ? I64 : I32;

    switch (below(g, 6)) {
    case 0: keep(g, f, ir_unary(g->ir, PICK(g, IR_fneg, IR_fabs), f, value(g, f))); return;
    case 1:
        keep(g, f,
             ir_binary(g->ir, PICK(g, IR_fcopysign, IR_fxorsign), f, value(g, f), value(g, f)));
        return;
    case 2: keep(g, f, ir_bitcast(g->ir, f, value(g, i))); return;
    case 3: keep(g, i, ir_bitcast(g->ir, i, value(g, f))); return;
    case 4: keep(g, F64, ir_unary(g->ir, IR_fbox, F64, value(g, F32))); return;
    default: keep(g, F32, ir_unary(g->ir, IR_funbox, F32, value(g, F64))); return;
    }
}

/* -- vectors ---------------------------------------------------------------------------------- */

static void do_vector(struct generator *g)
{
    enum ir_type t = vector_type(g), lane = PICK(g, I8, I16, I32, I64);

    keep(g, t, ir_vector(g->ir, PICK(g, IR_vadd, IR_vsub, IR_vmul, IR_vsmin, IR_vsmax, IR_vumin,
                                     IR_vumax, IR_vcmpeq, IR_vcmpgt, IR_vcmpgtu),
                         t, lane, value(g, t), value(g, t)));
}

static void do_vector_logic(struct generator *g)
{
    enum ir_type t = vector_type(g);
    ir_ref a = value(g, t), b = value(g, t), c = value(g, t);

    switch (below(g, 4)) {
    case 0: keep(g, t, ir_unary(g->ir, IR_not, t, a)); return;
    case 1: keep(g, t, ir_ternary(g->ir, IR_vselect, t, a, b, c)); return;
    default: keep(g, t, ir_binary(g->ir, PICK(g, IR_and, IR_or, IR_xor, IR_andn), t, a, b)); return;
    }
}

static void do_vector_low(struct generator *g, enum ir_type t)
{
    enum ir_type part = g->kinds & FUZZ_FLOAT ? float_type(g) : V64;

    if (t == V256 && chance(g, 50))
        part = V128;
    if (part != V64)                    /* no pool: of V64 nothing else is made */
        keep(g, part, ir_unary(g->ir, IR_vlow, part, value(g, t)));
    else
        keep(g, t, ir_unary(g->ir, IR_vzext, t, ir_unary(g->ir, IR_vlow, part, value(g, t))));
}

static void do_vector_extend(struct generator *g, enum ir_type t)
{
    enum ir_type part = g->kinds & FUZZ_FLOAT && chance(g, 60) ? float_type(g) : int_type(g);

    if (t == V256 && chance(g, 50))
        part = V128;
    keep(g, t, ir_unary(g->ir, IR_vzext, t, value(g, part)));
}

static void do_vector_lanes(struct generator *g)
{
    enum ir_type t = vector_type(g), lane = PICK(g, I8, I16, I32, I64), i = int_type(g);
    int32_t n = (int32_t)below(g, ir_type_bytes(t) / ir_type_bytes(lane));

    switch (below(g, 6)) {
    case 4: do_vector_low(g, t); return;
    case 5: do_vector_extend(g, t); return;
    case 0:
        keep(g, t, ir_vector(g->ir, IR_vdup, t, lane, value(g, lane == I64 ? I64 : i), 0));
        return;
    case 1:
        emit(g,
             (struct ir_op){
                 .op = IR_vlane, .type = I64, .aux = (uint16_t)lane, .a = value(g, t), .imm = n });
        return;
    case 2:
        emit(g, (struct ir_op){ .op = IR_vinsert,
                                .type = (uint8_t)t,
                                .aux = (uint16_t)lane,
                                .a = value(g, t),
                                .b = value(g, lane == I64 ? I64 : i),
                                .imm = n });
        return;
    default:
        keep(g, t, ir_vector(g->ir, PICK(g, IR_vshl, IR_vshr, IR_vsar), t, lane, value(g, t),
                             ir_const(g->ir, I64, below(g, 8 * ir_type_bytes(lane)))));
        return;
    }
}

/* The low halves of V128 as V64: there is no slot of that type. */
static ir_ref vector_value(struct generator *g, enum ir_type t)
{
    return t == V64 ? ir_unary(g->ir, IR_vlow, V64, value(g, V128)) : value(g, t);
}

/* Mostly shown at once: few results would come to light by chance. */
static void keep_vector(struct generator *g, enum ir_type t, ir_ref r)
{
    if (t == V64)
        r = ir_unary(g->ir, IR_vzext, V128, r);
    keep(g, t == V64 ? V128 : t, r);
    if (chance(g, 70))
        ir_put(g->ir, (t == V256 ? SAMPLE_Y : SAMPLE_V) + below(g, 2), r);
}

static enum ir_type any_vector_type(struct generator *g)
{
    return chance(g, 30) ? V64 : vector_type(g);
}

static void vector_op(struct generator *g, enum ir_type t, struct ir_op op)
{
    const char *shape = ir_ops[op.op].shape;

    op.type = (uint8_t)t;
    op.a = vector_value(g, t);
    if (strchr(shape, 'b') != NULL)
        op.b = chance(g, 5) ? op.a : vector_value(g, t);
    if (strchr(shape, 'c') != NULL)
        op.c = vector_value(g, t);
    keep_vector(g, t, ir_emit(g->ir, op));
}

static uint8_t lane(struct generator *g)
{
    return (uint8_t)PICK(g, I8, I16, I32, I64);
}

static void do_vector_arithmetic(struct generator *g)
{
    uint8_t l = lane(g);
    uint16_t round = chance(g, 50) ? V_ROUND : 0;

    if (chance(g, 40))
        vector_op(g, any_vector_type(g), (struct ir_op){
            .op = (uint8_t)PICK(g, IR_vhadds, IR_vhaddu, IR_vhsubs, IR_vhsubu, IR_vqdmulh),
            .aux = (uint16_t)(l | round) });
    else
        vector_op(g, any_vector_type(g), (struct ir_op){
            .op = (uint8_t)PICK(g, IR_vneg, IR_vabs, IR_vqadds, IR_vqaddu, IR_vqsubs, IR_vqsubu,
                                IR_vabds, IR_vabdu, IR_vmulhs, IR_vmulhu, IR_vpopcnt, IR_vclz,
                                IR_vrbit, IR_vadd, IR_vcmpgt, IR_vsmin),
            .aux = l });
}

/* Amounts around the width. */
static void do_vector_shift(struct generator *g)
{
    enum ir_type t = any_vector_type(g);
    uint8_t l = lane(g);
    ir_ref b = vector_value(g, t);

    if (chance(g, 80))
        b = ir_vector(g->ir, IR_vshr, t, l, b, ir_const(g->ir, I64, 8 * ir_type_bytes(l) - 5));
    keep_vector(g, t, ir_vector(g->ir, PICK(g, IR_vshlv, IR_vshrv, IR_vsarv, IR_vrotlv), t, l,
                                vector_value(g, t), b));
}

static void do_vector_width(struct generator *g)
{
    uint8_t op = (uint8_t)PICK(g, IR_vnarrow, IR_vnarrows, IR_vnarrowu, IR_vnarrowsu, IR_vwidens,
                               IR_vwidenu, IR_vmulls, IR_vmullu, IR_vclmul);
    uint8_t l = (uint8_t)(op <= IR_vnarrowsu ? PICK(g, I8, I16, I32) : PICK(g, I16, I32, I64));
    enum ir_type t = any_vector_type(g);

    if (op == IR_vclmul && t != V64 && chance(g, 50))
        l = I128;
    vector_op(g, t, (struct ir_op){ .op = op, .aux = l,
                                    .imm = op <= IR_vnarrowsu ? 0 : (int32_t)below(g, 2) });
}

static void do_vector_places(struct generator *g)
{
    enum ir_type t = any_vector_type(g);
    unsigned bytes = ir_type_bytes(t);
    uint8_t l = lane(g);

    switch (below(g, 4)) {
    case 0:
        vector_op(g, t, (struct ir_op){ .op = IR_vext, .imm = (int32_t)below(g, bytes) });
        return;
    case 1:
        vector_op(g, t, (struct ir_op){ .op = IR_vduplane, .aux = l,
                                        .imm = (int32_t)below(g, bytes / ir_type_bytes(l)) });
        return;
    case 2:
        l = (uint8_t)PICK(g, I8, I16, I32);
        vector_op(g, t, (struct ir_op){ .op = IR_vrev, .aux = l,
                                        .imm = (int32_t)min_u64(2 * ir_type_bytes(l) << below(g, 3),
                                                                min_u64(bytes, 16)) });
        return;
    default:
        vector_op(g, t, (struct ir_op){ .op = (uint8_t)PICK(g, IR_vzip, IR_vuzp, IR_vtrn),
                                        .aux = (uint16_t)(bytes == 8 && l == I64 ? I32 : l),
                                        .imm = (int32_t)below(g, 2) });
        return;
    }
}

static void do_vector_look_up(struct generator *g)
{
    enum ir_type t = any_vector_type(g);
    ir_ref b = vector_value(g, t);

    if (chance(g, 70))
        b = ir_vector(g->ir, IR_vshr, t, I8, b, ir_const(g->ir, I64, 3));
    keep_vector(g, t, ir_binary(g->ir, IR_vtbl, t, vector_value(g, t), b));
}

static void do_vector_to_int(struct generator *g)
{
    ir_ref a = vector_value(g, any_vector_type(g));

    if (chance(g, 20))
        keep(g, I64, ir_unary(g->ir, IR_vany, I64, a));
    else
        keep(g, I64, ir_vector(g->ir, PICK(g, IR_vaddv, IR_vsminv, IR_vsmaxv, IR_vuminv, IR_vumaxv,
                                           IR_vmask), I64, lane(g), a, 0));
}

static void do_vector_dot(struct generator *g)
{
    vector_op(g, any_vector_type(g),
              (struct ir_op){ .op = (uint8_t)PICK(g, IR_vdots, IR_vdotu, IR_vdotus) });
}

static void do_cipher(struct generator *g)
{
    struct ir_op op = { .op = IR_vsha256, .type = V128, .aux = (uint16_t)below(g, IR_SHA256),
                        .a = value(g, V128), .b = value(g, V128) };
    enum ir_type t = int_type(g);

    switch (below(g, 4)) {
    case 0: vector_op(g, V128, (struct ir_op){ .op = IR_vaes, .aux = (uint16_t)below(g, IR_AES) });
        return;
    case 1:
        op.c = op.aux == SHA256_ROUNDS ? value(g, V128) : 0;
        keep_vector(g, V128, ir_emit(g->ir, op));
        return;
    case 2:
        op.op = IR_vsha1;
        op.aux = (uint16_t)below(g, IR_SHA1);
        op.c = value(g, V128);
        keep_vector(g, V128, ir_emit(g->ir, op));
        return;
    default:
        op = (struct ir_op){ .op = IR_crc32, .type = I32, .a = value(g, I32), .b = value(g, t),
                             .aux = (uint16_t)(PICK(g, 1, 2, 4) | (chance(g, 30) ? CRC_IEEE : 0)) };
        if (t == I64 && chance(g, 50))
            op.aux = (uint16_t)((op.aux & CRC_IEEE) | 8);
        emit(g, op);
    }
}

static uint8_t float_lane(struct generator *g)
{
    return (uint8_t)(g->kinds & FUZZ_EXOTIC && chance(g, 10) ? F16 : float_type(g));
}

static void do_vector_float(struct generator *g)
{
    uint16_t l = vf_lane(float_lane(g)), rm = (uint16_t)fp(g);

    switch (below(g, 5)) {
    case 0:
        vector_op(g, any_vector_type(g), (struct ir_op){ .op = IR_vfma,
                  .aux = (uint16_t)(l | rm | below(g, 4) << 8) });
        return;
    case 1:
        vector_op(g, any_vector_type(g), (struct ir_op){
            .op = (uint8_t)PICK(g, IR_vfmin, IR_vfmax),
            .aux = (uint16_t)(l | fmin_aux(PICK(g, FMIN_NUMBER, FMIN_NAN, FMIN_QUIET),
                                           FP_NAN(rm) == NAN_X86 ? NAN_FIRST : FP_NAN(rm))) });
        return;
    case 2:
        vector_op(g, any_vector_type(g), (struct ir_op){ .op = IR_vfcmp,
                  .aux = (uint16_t)(l | below(g, IR_FCCS)) });
        return;
    default:
        vector_op(g, any_vector_type(g), (struct ir_op){
            .op = (uint8_t)PICK(g, IR_vfadd, IR_vfsub, IR_vfmul, IR_vfdiv, IR_vfsqrt),
            .aux = (uint16_t)(l | rm) });
        return;
    }
}

static void do_vector_convert(struct generator *g)
{
    enum ir_type t = any_vector_type(g);
    uint16_t l = vf_lane(float_lane(g)), rm = (uint16_t)fp(g);

    switch (below(g, 5)) {
    case 0:
        vector_op(g, t, (struct ir_op){ .op = IR_vfround,
                  .aux = (uint16_t)(l | rm | (chance(g, 50) ? FROUND_EXACT : 0)) });
        return;
    case 1:
        vector_op(g, t, (struct ir_op){ .op = (uint8_t)PICK(g, IR_vftois, IR_vftoiu),
                  .aux = (uint16_t)(l | rm | PICK(g, FTOI_NAN_MAX, FTOI_NAN_ZERO)) });
        return;
    case 2:
        vector_op(g, t, (struct ir_op){ .op = (uint8_t)PICK(g, IR_vitofs, IR_vitofu),
                  .aux = (uint16_t)(l | rm) });
        return;
    case 3:
        vector_op(g, t, (struct ir_op){ .op = IR_vfwiden, .imm = (int32_t)below(g, 2),
                  .aux = (uint16_t)(vf_lane(PICK(g, F32, F64)) | rm) });
        return;
    default:
        vector_op(g, t, (struct ir_op){ .op = IR_vfnarrow,
                  .aux = (uint16_t)(vf_lane(PICK(g, F16, F32)) | rm) });
        return;
    }
}

/* -- flow ------------------------------------------------------------------------------------- */

static void new_insn(struct generator *g)
{
    ir_insn(g->ir, g->ir->pc + 4 * g->insns++, 4);
}

static void forget_values(struct generator *g)
{
    memset(g->pools, 0, sizeof(g->pools));
    g->loaded = (struct ir_op){ 0 };
}

static void place_label(struct generator *g)
{
    ir_place(g->ir, g->labels[--g->nlabels]);
    forget_values(g);
    new_insn(g);
}

static void do_branch(struct generator *g)
{
    enum ir_type t = int_type(g);

    if (g->nlabels == LABELS) {
        place_label(g);
        return;
    }
    g->labels[g->nlabels++] = ir_label(g->ir);
    ir_brcc(g->ir, below(g, IR_CCS), value(g, t), value(g, t), g->labels[g->nlabels - 1]);
}

/* Over a stretch that nothing reaches but a branch of its own. */
static void do_jump(struct generator *g)
{
    unsigned over = ir_label(g->ir), inside = ir_label(g->ir);
    enum ir_type t = int_type(g);

    ir_brcc(g->ir, below(g, IR_CCS), value(g, t), value(g, t), inside);
    ir_put(g->ir, below(g, 8), value(g, I64));
    ir_br(g->ir, over);
    ir_place(g->ir, inside);
    ir_put(g->ir, below(g, 8), ir_get(g->ir, below(g, 8)));
    ir_place(g->ir, over);
    forget_values(g);
    new_insn(g);
}

static void do_exit_if(struct generator *g)
{
    enum ir_type t = int_type(g);
    uint16_t cc = (uint16_t)below(g, IR_CCS);

    /* Mostly unlikely ones, so that programs go on. */
    if (chance(g, 70))
        ir_exit_if(g->ir, CC_EQ, value(g, t), ir_const(g->ir, t, ir_fuzz_random(&g->random)),
                   0x9000);
    else
        ir_exit_if(g->ir, cc, value(g, t), value(g, t), 0x8000 + 4 * below(g, 16));
}

static void do_call(struct generator *g)
{
    switch (below(g, g->kinds & FUZZ_FLOAT ? 4 : 3)) {
    case 0: keep(g, I64, ir_call(g->ir, SAMPLE_PURE, value(g, I64), value(g, I64), 0, 0)); return;
    case 1: keep(g, I64, ir_call(g->ir, SAMPLE_STATE, value(g, I64), 0, 0, 0)); return;
    case 2: keep(g, I64, ir_call(g->ir, SAMPLE_MEMORY, value(g, I64), value(g, I64), 0, 0)); return;
    default: keep(g, I64, ir_call(g->ir, SAMPLE_FLAGS, 0, 0, 0, 0)); return;
    }
}

/* -- programs --------------------------------------------------------------------------------- */

static const struct { unsigned kind, weight; void (*step)(struct generator *g);
} steps[] = {
    { FUZZ_INT, 12, do_binary },
    { FUZZ_INT, 8, do_shift },
    { FUZZ_INT, 3, do_unary },
    { FUZZ_INT, 2, do_divide },
    { FUZZ_INT, 5, do_extend },
    { FUZZ_INT, 4, do_resize },
    { FUZZ_INT, 4, do_field },
    { FUZZ_INT, 4, do_setcc },
    { FUZZ_INT, 3, do_select },
    { FUZZ_INT, 1, do_halves },
    { FUZZ_INT, 10, do_get },
    { FUZZ_INT, 14, do_put },
    { FUZZ_INT, 1, do_cell },
    { FUZZ_INT, 6, new_insn },
    { FUZZ_WIDE, 2, do_wide },
    { FUZZ_MEMORY, 5, do_load },
    { FUZZ_MEMORY, 5, do_store },
    { FUZZ_MEMORY, 1, do_amo },
    { FUZZ_MEMORY, 1, do_fence },
    { FUZZ_FLOAT, 6, do_float },
    { FUZZ_FLOAT, 4, do_float_convert },
    { FUZZ_FLOAT, 3, do_float_bits },
    { FUZZ_VECTOR, 4, do_vector },
    { FUZZ_VECTOR, 2, do_vector_logic },
    { FUZZ_VECTOR, 4, do_vector_lanes },
    { FUZZ_VECTOR, 4, do_vector_arithmetic }, { FUZZ_VECTOR, 2, do_vector_shift },
    { FUZZ_VECTOR, 3, do_vector_width },      { FUZZ_VECTOR, 3, do_vector_places },
    { FUZZ_VECTOR, 1, do_vector_look_up },    { FUZZ_VECTOR, 2, do_vector_to_int },
    { FUZZ_VECTOR, 1, do_vector_dot },        { FUZZ_VECTOR, 1, do_cipher },
    { FUZZ_FLOAT, 4, do_vector_float },       { FUZZ_FLOAT, 3, do_vector_convert },
    { FUZZ_FLOW, 2, do_branch },
    { FUZZ_FLOW, 1, do_jump },
    { FUZZ_FLOW, 1, do_exit_if },
    { FUZZ_CALLS, 1, do_call },    { FUZZ_INT, 1, do_rotation },    { FUZZ_MEMORY, 2, do_reload },
    { FUZZ_MEMORY, 2, do_overwrite },
};

static void random_step(struct generator *g)
{
    for (;;) {
        unsigned i = below(g, countof(steps));

        if (g->kinds & steps[i].kind && below(g, 14) < steps[i].weight) {
            steps[i].step(g);
            return;
        }
    }
}

static void do_end(struct generator *g)
{
    switch (below(g, 4)) {
    case 0: ir_exit_to(g->ir, 0x7000, JUMP_CALL, 0x7004); return;
    case 1: ir_exit_ptr(g->ir, value(g, g->ir->config->word), JUMP, 0); return;
    case 2: ir_exit(g->ir, 0x7008, EXIT_SYSCALL); return;
    default: ir_exit_to(g->ir, 0x7000, JUMP, 0); return;
    }
}

void ir_fuzz_generate(struct ir *ir, uint64_t seed, unsigned kinds, unsigned size)
{
    struct generator g = { .ir = ir, .random = seed, .kinds = kinds };

    new_insn(&g);
    for (unsigned i = 0; i < size; i++)
        random_step(&g);
    while (g.nlabels > 0)
        place_label(&g);
    do_end(&g);
}
