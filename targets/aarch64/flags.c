/* NZCV from deferred operands: as IR for trans functions, as bits for helpers.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

#include "tcg/float.h"

enum { BIT_N = 31, BIT_Z = 30, BIT_C = 29, BIT_V = 28 };
#define N (1u << BIT_N)
#define Z (1u << BIT_Z)
#define C (1u << BIT_C)
#define V (1u << BIT_V)

/* -- what is known in this block --------------------------------------------------------------- */

/* trans.local[LOCAL_FLAGS]. With `c` of a CC_SUB or CC_ADD: only if c is not 0, else nzcv. */
struct note {
    uint8_t known : 1, pending : 1, kept : 1, nzcv : 4;
    uint8_t kind;
    uint16_t a, b, c;
};
static_assert(sizeof(struct note) == sizeof(uint64_t), "one note of struct trans");

static struct note get_note(const struct trans *t)
{
    struct note n;

    memcpy(&n, &t->local[LOCAL_FLAGS], sizeof(n));
    return n;
}

static void set_note(struct trans *t, struct note n)
{
    memcpy(&t->local[LOCAL_FLAGS], &n, sizeof(n));
}

static void set_pending(struct trans *t, struct note n)
{
    n.known = n.pending = 1;
    set_note(t, n);
}

void flags_set(struct trans *t, enum cc_kind kind, enum ir_type type, ir_ref a, ir_ref b)
{
    set_pending(t, (struct note){ .kind = (uint8_t)(kind + (type == I64 || type == F64)),
                                  .a = a, .b = b });
}

void flags_set_kept(struct trans *t, enum cc_kind kind, enum ir_type type, ir_ref a, ir_ref b)
{
    set_pending(t, (struct note){ .kept = 1, .kind = (uint8_t)(kind + (type == I64)),
                                  .a = a, .b = b });
}

void flags_set_bits(struct trans *t, ir_ref bits)
{
    set_pending(t, (struct note){ .kind = CC_BITS, .a = bits });
}

void flags_set_result(struct trans *t, ir_ref result, ir_ref carry, ir_ref overflow)
{
    set_pending(t, (struct note){ .kind = CC_RESULT, .a = result, .b = carry, .c = overflow });
}

void flags_set_if(struct trans *t, ir_ref holds, enum cc_kind kind, enum ir_type type, ir_ref a,
                  ir_ref b, unsigned nzcv)
{
    uint64_t constant;

    if (!ir_const_value(t->ir, holds, &constant))
        set_pending(t, (struct note){ .kind = (uint8_t)(kind + (type == I64 || type == F64)),
                                      .a = a, .b = b, .c = holds, .nzcv = nzcv & 15 });
    else if (constant)
        flags_set(t, kind, type, a, b);
    else
        flags_set_bits(t, ir_const(t->ir, I32, nzcv << BIT_V));
}

static bool is_conditional(const struct note *n) { return n->c && n->kind != CC_RESULT; }

/* -- bits -------------------------------------------------------------------------------------- */

static ir_ref i32(struct trans *t, uint64_t v) { return ir_const(t->ir, I32, v); }

static ir_ref op32(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b)
{
    return ir_binary(t->ir, op, I32, a, b);
}

static ir_ref or_bit(struct trans *t, ir_ref bits, ir_ref bit, unsigned at)
{
    return op32(t, IR_or, bits, op32(t, IR_shl, bit, i32(t, at)));
}

static ir_ref result_bits(struct trans *t, const struct note *n)
{
    enum ir_type type = ir_type_of(t->ir, n->a);
    ir_ref top = n->a;

    if (type == I64)
        top = ir_trunc(t->ir, I32, ir_binary(t->ir, IR_shr, I64, n->a, i32(t, 32)));
    ir_ref bits = op32(t, IR_and, top, i32(t, N));
    ir_ref zero = ir_setcc(t->ir, I32, CC_EQ, n->a, ir_const(t->ir, type, 0));
    bits = or_bit(t, bits, zero, BIT_Z);
    bits = or_bit(t, bits, n->b, BIT_C);
    return or_bit(t, bits, n->c, BIT_V);
}

/* -- cells ------------------------------------------------------------------------------------- */

static ir_ref cell_value(struct trans *t, ir_ref v)
{
    enum ir_type type = ir_type_of(t->ir, v);

    if (type == F32)
        v = ir_bitcast(t->ir, I32, v);
    if (type == F64)
        v = ir_bitcast(t->ir, I64, v);
    return widen(t, v);
}

static void put_cells(struct trans *t, ir_ref kind, ir_ref a, ir_ref b)
{
    ir_put(t->ir, SLOT_CC_KIND, kind);
    ir_put(t->ir, SLOT_CC_A, a);
    if (b)
        ir_put(t->ir, SLOT_CC_B, b);
}

static void put_conditional(struct trans *t, const struct note *n)
{
    ir_ref zero = i32(t, 0), nzcv = k64(t, (uint64_t)n->nzcv << BIT_V);

    put_cells(t, ir_select(t->ir, CC_NE, n->c, zero, k64(t, n->kind), k64(t, CC_BITS)),
              ir_select(t->ir, CC_NE, n->c, zero, cell_value(t, n->a), nzcv),
              cell_value(t, n->b));
}

void flags_flush(struct trans *t)
{
    struct note n = get_note(t);

    if (!n.pending)
        return;
    if (is_conditional(&n))
        put_conditional(t, &n);
    else if (n.kind == CC_RESULT)
        put_cells(t, k64(t, CC_BITS), widen(t, result_bits(t, &n)), 0);
    else
        put_cells(t, k64(t, n.kind), cell_value(t, n.a), n.b ? cell_value(t, n.b) : 0);
    n.pending = 0;
    set_note(t, n);
}

void flags_forget(struct trans *t)
{
    flags_flush(t);
    set_note(t, (struct note){ 0 });
}

/* -- conditions -------------------------------------------------------------------------------- */

/* Conditions in pairs, the second is the inverse of the first. */
enum pair { PAIR_EQ, PAIR_CS, PAIR_MI, PAIR_VS, PAIR_HI, PAIR_GE, PAIR_GT, PAIR_AL };

static struct test compare(enum ir_cc cc, ir_ref a, ir_ref b) { return (struct test){ cc, a, b }; }

static struct test is_true(struct trans *t, ir_ref v) { return compare(CC_NE, v, i32(t, 0)); }

static ir_ref value_of(struct trans *t, struct test c)
{
    return ir_setcc(t->ir, I32, c.cc, c.a, c.b);
}

static struct test test_bits(struct trans *t, ir_ref bits, enum pair pair)
{
    ir_ref differ = op32(t, IR_xor, bits, op32(t, IR_shr, bits, i32(t, BIT_N - BIT_V)));

    switch (pair) {
    case PAIR_EQ: return compare(CC_TSTNE, bits, i32(t, Z));
    case PAIR_CS: return compare(CC_TSTNE, bits, i32(t, C));
    case PAIR_MI: return compare(CC_TSTNE, bits, i32(t, N));
    case PAIR_VS: return compare(CC_TSTNE, bits, i32(t, V));
    case PAIR_HI: return compare(CC_EQ, op32(t, IR_and, bits, i32(t, C | Z)), i32(t, C));
    case PAIR_GE: return compare(CC_TSTEQ, differ, i32(t, V));
    default:
        return compare(CC_EQ, op32(t, IR_or, op32(t, IR_and, differ, i32(t, V)),
                                   op32(t, IR_and, bits, i32(t, Z))), i32(t, 0));
    }
}

/* The sign of (a ^ b) & (a ^ r), as a value whose sign is V of r = a - b. */
static ir_ref sub_overflow(struct trans *t, enum ir_type type, ir_ref a, ir_ref b)
{
    ir_ref r = ir_binary(t->ir, IR_sub, type, a, b);

    return ir_binary(t->ir, IR_and, type, ir_binary(t->ir, IR_xor, type, a, b),
                     ir_binary(t->ir, IR_xor, type, a, r));
}

/* If the difference is kept in a register, that is compared with 0: a need not live longer. */
static struct test test_sub(struct trans *t, enum ir_type type, const struct note *n,
                            enum pair pair)
{
    ir_ref zero = ir_const(t->ir, type, 0), a = n->a, b = n->b;

    switch (pair) {
    case PAIR_EQ:
        if (n->kept)
            return compare(CC_EQ, ir_binary(t->ir, IR_sub, type, a, b), zero);
        return compare(CC_EQ, a, b);
    case PAIR_CS: return compare(CC_GEU, a, b);
    case PAIR_MI: return compare(CC_LT, ir_binary(t->ir, IR_sub, type, a, b), zero);
    case PAIR_VS: return compare(CC_LT, sub_overflow(t, type, a, b), zero);
    case PAIR_HI: return compare(CC_GTU, a, b);
    case PAIR_GE: return compare(CC_GE, a, b);
    default: return compare(CC_GT, a, b);
    }
}

/* A value whose sign is V of r = a + b. */
static ir_ref add_overflow(struct trans *t, enum ir_type type, ir_ref a, ir_ref b, ir_ref r)
{
    return ir_binary(t->ir, IR_and, type, ir_binary(t->ir, IR_xor, type, a, r),
                     ir_binary(t->ir, IR_xor, type, b, r));
}

/* N == V: the sign of the true sum is that of r ^ overflow. */
static struct test test_add(struct trans *t, enum ir_type type, ir_ref a, ir_ref b, enum pair pair)
{
    ir_ref r = ir_binary(t->ir, IR_add, type, a, b), zero = ir_const(t->ir, type, 0);
    ir_ref overflow = add_overflow(t, type, a, b, r);
    struct test both;

    switch (pair) {
    case PAIR_EQ: return compare(CC_EQ, r, zero);
    case PAIR_CS: return compare(CC_LTU, r, a);
    case PAIR_MI: return compare(CC_LT, r, zero);
    case PAIR_VS: return compare(CC_LT, overflow, zero);
    case PAIR_HI: both = compare(CC_LTU, r, a); break;
    case PAIR_GE: return compare(CC_GE, ir_binary(t->ir, IR_xor, type, r, overflow), zero);
    default: both = compare(CC_GE, ir_binary(t->ir, IR_xor, type, r, overflow), zero); break;
    }
    ir_ref not_zero = value_of(t, compare(CC_NE, r, zero));
    return is_true(t, op32(t, IR_and, value_of(t, both), not_zero));
}

static struct test test_logic(struct trans *t, enum ir_type type, ir_ref a, enum pair pair)
{
    ir_ref zero = ir_const(t->ir, type, 0);

    switch (pair) {
    case PAIR_EQ: return compare(CC_EQ, a, zero);
    case PAIR_MI: return compare(CC_LT, a, zero);
    case PAIR_GE: return compare(CC_GE, a, zero);
    case PAIR_GT: return compare(CC_GT, a, zero);
    default: return compare(CC_NE, i32(t, 0), i32(t, 0));      /* C and V are 0 */
    }
}

static struct test test_result(struct trans *t, const struct note *n, enum pair pair)
{
    enum ir_type type = ir_type_of(t->ir, n->a);
    ir_ref zero = ir_const(t->ir, type, 0);

    switch (pair) {
    case PAIR_EQ: return compare(CC_EQ, n->a, zero);
    case PAIR_CS: return is_true(t, n->b);
    case PAIR_MI: return compare(CC_LT, n->a, zero);
    case PAIR_VS: return is_true(t, n->c);
    default: return test_bits(t, result_bits(t, n), pair);
    }
}

/* FCMP's NZCV: less 1000, equal 0110, greater 0010, unordered 0011. That signalling NaNs raise
 * invalid was seen to by the insn itself. */
static ir_ref fcmp_value(struct trans *t, ir_ref a, ir_ref b, enum pair pair)
{
    switch (pair) {
    case PAIR_EQ: return ir_fcmp(t->ir, I32, FCC_EQ, a, b);
    case PAIR_MI: return ir_fcmp(t->ir, I32, FCC_LTQ, a, b);
    case PAIR_VS: return ir_fcmp(t->ir, I32, FCC_UNORD, a, b);
    case PAIR_GE: return ir_fcmp(t->ir, I32, FCC_LEQ, b, a);
    case PAIR_GT: return ir_fcmp(t->ir, I32, FCC_LTQ, b, a);
    case PAIR_CS: return op32(t, IR_xor, ir_fcmp(t->ir, I32, FCC_LTQ, a, b), i32(t, 1));
    default: return op32(t, IR_xor, ir_fcmp(t->ir, I32, FCC_LEQ, a, b), i32(t, 1));     /* HI */
    }
}

/* Cells of unknown kind become known bits. */
static void resolve(struct trans *t)
{
    if (get_note(t).known)
        return;
    ir_ref bits = ir_call(t->ir, HELP_nzcv, ir_get(t->ir, SLOT_CC_KIND),
                          ir_get(t->ir, SLOT_CC_A), ir_get(t->ir, SLOT_CC_B), 0);
    set_note(t, (struct note){ .known = 1, .kind = CC_BITS, .a = ir_trunc(t->ir, I32, bits) });
}

static struct test test_kind(struct trans *t, const struct note *n, enum pair pair)
{
    switch (n->kind) {
    case CC_BITS: return test_bits(t, n->a, pair);
    case CC_SUB32: return test_sub(t, I32, n, pair);
    case CC_SUB64: return test_sub(t, I64, n, pair);
    case CC_ADD32: return test_add(t, I32, n->a, n->b, pair);
    case CC_ADD64: return test_add(t, I64, n->a, n->b, pair);
    case CC_LOGIC32: return test_logic(t, I32, n->a, pair);
    case CC_LOGIC64: return test_logic(t, I64, n->a, pair);
    case CC_RESULT: return test_result(t, n, pair);
    default: return is_true(t, fcmp_value(t, n->a, n->b, pair));
    }
}

/* Does this NZCV (bits 3 to 0) meet the first condition of the pair? */
static bool bits_meet(unsigned nzcv, enum pair pair)
{
    bool n = nzcv >> 3 & 1, z = nzcv >> 2 & 1, c = nzcv >> 1 & 1, v = nzcv & 1;

    switch (pair) {
    case PAIR_EQ: return z;
    case PAIR_CS: return c;
    case PAIR_MI: return n;
    case PAIR_VS: return v;
    case PAIR_HI: return c && !z;
    case PAIR_GE: return n == v;
    default: return n == v && !z;
    }
}

/* c ? condition : what nzcv says. */
static struct test test_conditional(struct trans *t, const struct note *n, enum pair pair)
{
    ir_ref v = value_of(t, test_kind(t, n, pair));

    if (bits_meet(n->nzcv, pair))
        return is_true(t, op32(t, IR_or, v, op32(t, IR_xor, n->c, i32(t, 1))));
    return is_true(t, op32(t, IR_and, v, n->c));
}

struct test flags_test(struct trans *t, unsigned cond)
{
    enum pair pair = (enum pair)(cond >> 1);

    if (pair == PAIR_AL)
        return compare(CC_EQ, i32(t, 0), i32(t, 0));
    resolve(t);
    struct note n = get_note(t);
    struct test test = is_conditional(&n) ? test_conditional(t, &n, pair) : test_kind(t, &n, pair);
    if (cond & 1)
        test.cc = ir_cc_invert(test.cc);
    return test;
}

ir_ref flags_condition(struct trans *t, unsigned cond) { return value_of(t, flags_test(t, cond)); }
ir_ref flags_carry(struct trans *t) { return flags_condition(t, COND_CS); }

ir_ref flags_bits(struct trans *t)
{
    resolve(t);
    struct note n = get_note(t);

    if (n.kind == CC_BITS)
        return n.a;
    ir_ref bits = op32(t, IR_shl, flags_condition(t, COND_MI), i32(t, BIT_N));
    bits = or_bit(t, bits, flags_condition(t, COND_EQ), BIT_Z);
    bits = or_bit(t, bits, flags_condition(t, COND_CS), BIT_C);
    return or_bit(t, bits, flags_condition(t, COND_VS), BIT_V);
}

/* -- who reads them next ----------------------------------------------------------------------- */

enum effect { EFFECT_NONE, EFFECT_SETS, EFFECT_UNKNOWN };

/* Insns that set flags and do not read them; and those that do neither. Only their classes are
 * looked at: C4.1. */
static const struct { uint32_t mask, is; uint8_t effect; } effects[] = {
    { 0x3f000000, 0x31000000, EFFECT_SETS },    /* ADDS, SUBS (immediate) */
    { 0x7f800000, 0x72000000, EFFECT_SETS },    /* ANDS (immediate) */
    { 0x1c000000, 0x10000000, EFFECT_NONE },    /* data processing (immediate) */
    { 0x7f000000, 0x6a000000, EFFECT_SETS },    /* ANDS (shifted register) */
    { 0x7f000000, 0x6b000000, EFFECT_SETS },    /* SUBS (register) */
    { 0x7f000000, 0x2b000000, EFFECT_SETS },    /* ADDS (register) */
    { 0x1e000000, 0x0a000000, EFFECT_NONE },    /* logical, add and subtract */
    { 0x5fe00000, 0x1ac00000, EFFECT_NONE },    /* two sources */
    { 0x5fe00000, 0x5ac00000, EFFECT_NONE },    /* one source */
    { 0x1f000000, 0x1b000000, EFFECT_NONE },    /* three sources */
    { 0xff20fc07, 0x1e202000, EFFECT_SETS },    /* FCMP, FCMPE */
    { 0xff200400, 0x1e200400, EFFECT_UNKNOWN }, /* FCCMP, FCSEL */
    { 0x0e000000, 0x0e000000, EFFECT_NONE },    /* Advanced SIMD and floating point */
    { 0xfffff01f, 0xd503201f, EFFECT_NONE },    /* hints */
    { 0x0a000000, 0x08000000, EFFECT_NONE },    /* loads and stores */
};

/* A load or store may fault, and a signal handler may then find flags in its frame that are older
 * than they should be. The program itself cannot: it goes on with an insn that sets them. */
static enum effect effect_of(uint32_t insn)
{
    for (unsigned i = 0; i < countof(effects); i++)
        if ((insn & effects[i].mask) == effects[i].is)
            return (enum effect)effects[i].effect;
    return EFFECT_UNKNOWN;
}

/* What is looked at belongs to the block's source: who changes it changes the block. */
static bool flags_dead(struct trans *t, vaddr pc)
{
    enum { INSNS = 8, FAR = 512 };
    uint32_t insn;

    for (unsigned i = 0; i < INSNS; i++, pc += 4) {
        if (pc - t->first_pc >= FAR || !fetch32(t, pc, &insn))
            return false;
        t->looked_at = max_u64(t->looked_at, pc + 4);
        enum effect e = effect_of(insn);
        if (e != EFFECT_NONE)
            return e == EFFECT_SETS;
    }
    return false;
}

void flags_flush_for(struct trans *t, vaddr pc)
{
    if (get_note(t).pending && !flags_dead(t, pc))
        flags_flush(t);
}

/* -- for C code -------------------------------------------------------------------------------- */

static uint32_t nz(uint64_t r, unsigned width)
{
    return (r >> (width - 1) & 1 ? N : 0) | ((r & low_bits(width)) == 0 ? Z : 0);
}

static uint32_t bits_of_sum(uint64_t a, uint64_t b, unsigned width, bool subtract)
{
    uint64_t r = subtract ? a - b : a + b, mask = low_bits(width);
    uint64_t overflow = subtract ? (a ^ b) & (a ^ r) : (a ^ r) & (b ^ r);
    bool carry = subtract ? (a & mask) >= (b & mask) : (r & mask) < (a & mask);

    return nz(r, width) | (carry ? C : 0) | (overflow >> (width - 1) & 1 ? V : 0);
}

static uint32_t bits_of_fcmp(enum ir_type type, uint64_t a, uint64_t b)
{
    struct float_env env = { 0 };

    if (float_compare(&env, type, FCC_UNORD, a, b))
        return C | V;
    if (float_compare(&env, type, FCC_EQ, a, b))
        return Z | C;
    return float_compare(&env, type, FCC_LTQ, a, b) ? N : C;
}

uint64_t help_nzcv(struct cpu *cpu, uint64_t kind, uint64_t a, uint64_t b, uint64_t d)
{
    switch ((enum cc_kind)kind) {
    case CC_SUB32: return bits_of_sum(a, b, 32, true);
    case CC_SUB64: return bits_of_sum(a, b, 64, true);
    case CC_ADD32: return bits_of_sum(a, b, 32, false);
    case CC_ADD64: return bits_of_sum(a, b, 64, false);
    case CC_LOGIC32: return nz(a, 32);
    case CC_LOGIC64: return nz(a, 64);
    case CC_FCMP32: return bits_of_fcmp(F32, (uint32_t)a, (uint32_t)b);
    case CC_FCMP64: return bits_of_fcmp(F64, a, b);
    default: return a;
    }
}

uint32_t aarch64_nzcv(const struct aarch64 *s)
{
    return (uint32_t)help_nzcv(NULL, s->cc_kind, s->cc_a, s->cc_b, 0) & (N | Z | C | V);
}

void aarch64_set_nzcv(struct aarch64 *s, uint32_t nzcv)
{
    s->cc_kind = CC_BITS;
    s->cc_a = nzcv & (N | Z | C | V);
}
