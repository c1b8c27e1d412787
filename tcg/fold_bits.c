/* Rules of bits: masks, shifts, extensions, and what memory accesses make of them.
 * SPDX-License-Identifier: MIT
 */
#include "fold.h"

static ir_ref into(struct ir_op *op, enum ir_opcode to, unsigned aux, ir_ref a, ir_ref b)
{
    *op =
        (struct ir_op){ .op = (uint8_t)to, .type = op->type, .aux = (uint16_t)aux, .a = a, .b = b };
    return FOLD_AGAIN;
}

static bool extendable(unsigned bits)
{
    return bits == 8 || bits == 16 || bits == 32;
}

static unsigned width(const struct ir_op *op)
{
    return ir_type_bits(op->type);
}

/* -- masks ------------------------------------------------------------------------------------ */

/* A mask that takes nothing away that could be there. */
static ir_ref mask_without_effect(struct ir *ir, struct ir_op *op)
{
    uint64_t mask;

    if (!ir_const_value(ir, op->b, &mask) || op->type > I64)
        return FOLD_NONE;
    uint64_t ones = ir_possible_ones(ir, op->a);
    if ((ones & ~mask) == 0)
        return op->a;
    return (ones & mask) == 0 ? ir_const(ir, op->type, 0) : FOLD_NONE;
}

/* and x, 0xff = zext x, 8 */
static ir_ref mask_is_extension(struct ir *ir, struct ir_op *op)
{
    uint64_t mask;

    if (!ir_const_value(ir, op->b, &mask) || op->type > I64)
        return FOLD_NONE;
    unsigned bits = mask == 0xff ? 8 : mask == 0xffff ? 16 : mask == 0xffffffff ? 32 : 0;
    return bits != 0 && bits < width(op) ? into(op, IR_zext, bits, op->a, 0) : FOLD_NONE;
}

/* and (shr x, n), 2^len - 1 = extract x, n:len */
static ir_ref mask_of_shift(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *shift = defined_by(ir, op->a, IR_shr);
    uint64_t mask, n;

    if (ir->lowering || shift == NULL || !ir_const_value(ir, op->b, &mask) ||
        !ir_const_value(ir, shift->b, &n) || (mask & (mask + 1)) != 0)
        return FOLD_NONE;
    unsigned len = (unsigned)__builtin_popcountll(mask);
    if (n + len > width(op))
        return FOLD_NONE;
    return into(op, IR_extract, (unsigned)n | len << 8, shift->a, 0);
}

static ir_ref and_with_not(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_not), *b = defined_by(ir, op->b, IR_not);

    if (ir->lowering)
        return FOLD_NONE;
    if (b != NULL)
        return into(op, IR_andn, 0, op->a, b->a);
    return a != NULL ? into(op, IR_andn, 0, op->b, a->a) : FOLD_NONE;
}

static ir_ref andn_constant(struct ir *ir, struct ir_op *op)
{
    if (!ir_is_const(op->b) || op->type > I64)
        return FOLD_NONE;
    return into(op, IR_and, 0, op->a, ir_const(ir, op->type, ~ir_value(ir, op->b)));
}

static ir_ref xor_ones(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, ~0ull) && op->type <= I64 ? into(op, IR_not, 0, op->a, 0)
                                                         : FOLD_NONE;
}

/* (a cc b) ^ 1 = !(a cc b) */
static ir_ref xor_truth(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_setcc);

    if (a == NULL || !is_value(ir, op->b, 1))
        return FOLD_NONE;
    return into(op, IR_setcc, ir_cc_invert(a->aux), a->a, a->b);
}

/* x, if r is sext 32 of a word x; zext will do where x is not negative. */
static ir_ref extended_word(const struct ir *ir, ir_ref r)
{
    const struct ir_op *a = ir_is_const(r) ? NULL : ir_at(ir, r);

    if (a == NULL || a->aux != 32 || (a->op != IR_sext && a->op != IR_zext) ||
        ir_type_of(ir, a->a) != I32 ||
        (a->op == IR_zext && ir_possible_ones(ir, a->a) >> 31 != 0))
        return 0;
    return a->a;
}

static ir_ref logic_of_words(struct ir *ir, struct ir_op *op)
{
    ir_ref x = op->type == I64 ? extended_word(ir, op->a) : 0, y = extended_word(ir, op->b);

    if (x == 0 || y == 0)
        return FOLD_NONE;
    return into(op, IR_sext, 32, ir_binary(ir, op->op, I32, x, y), 0);
}

/* Logic of two extensions of the same kind is one extension: sext(x) | sext(y) = sext(x | y). */
static ir_ref logic_of_extensions(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_sext), *b = defined_by(ir, op->b, IR_sext);

    if (a == NULL) {
        a = defined_by(ir, op->a, IR_zext);
        b = defined_by(ir, op->b, IR_zext);
    }
    if (a == NULL || b == NULL || a->aux != b->aux)
        return FOLD_NONE;
    enum ir_type narrow = ir_type_of(ir, a->a);
    if (narrow != ir_type_of(ir, b->a) || narrow == op->type || a->aux != ir_type_bits(narrow))
        return FOLD_NONE;
    enum ir_opcode extension = a->op;
    unsigned bits = a->aux;
    ir_ref inner = ir_binary(ir, op->op, narrow, a->a, b->a);
    return into(op, extension, bits, inner, 0);
}

/* (x << n) | (x >> (w - n)) = x rotated */
static ir_ref or_is_rotation(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *l = defined_by(ir, op->a, IR_shl), *r = defined_by(ir, op->b, IR_shr);
    uint64_t m, n;

    if (l == NULL || r == NULL) {
        l = defined_by(ir, op->b, IR_shl);
        r = defined_by(ir, op->a, IR_shr);
    }
    if (ir->lowering || l == NULL || r == NULL || l->a != r->a ||
        !ir_const_value(ir, l->b, &m) || !ir_const_value(ir, r->b, &n) || m + n != width(op))
        return FOLD_NONE;
    return into(op, IR_rotl, 0, l->a, l->b);
}

/* -- shifts ----------------------------------------------------------------------------------- */

/* Amounts count modulo the width, so a mask or an extension that keeps these bits says nothing. */
static ir_ref simplify_amount(struct ir *ir, struct ir_op *op)
{
    uint64_t mask = width(op) - 1, n;
    const struct ir_op *a;

    if (ir_const_value(ir, op->b, &n)) {
        if (n <= mask && ir->consts[op->b].type == op->type)
            return FOLD_NONE;
        ir_ref canonical = ir_const(ir, op->type, n & mask);

        if (op->b == canonical)
            return FOLD_NONE;
        op->b = canonical;
        return FOLD_AGAIN;
    }
    if ((a = defined_by(ir, op->b, IR_and)) != NULL) {
        if (!ir_const_value(ir, a->b, &n) || (n & mask) != mask)
            return FOLD_NONE;
    } else if ((a = defined_by(ir, op->b, IR_zext)) == NULL &&
               (a = defined_by(ir, op->b, IR_sext)) == NULL &&
               (a = defined_by(ir, op->b, IR_trunc)) == NULL) {
        return FOLD_NONE;
    }
    if (ir_type_of(ir, a->a) > I64)
        return FOLD_NONE;
    op->b = a->a;
    return FOLD_AGAIN;
}

static ir_ref shift_by_zero(struct ir *ir, struct ir_op *op)
{
    return is_value(ir, op->b, 0) || is_value(ir, op->a, 0) ? op->a : FOLD_NONE;
}

/* Shifts of the same kind add up; too far out is zero, or the sign. */
static ir_ref shift_of_shift(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *inner = defined_by(ir, op->a, op->op);
    uint64_t m, n, w = width(op);

    if (inner == NULL || !ir_const_value(ir, inner->b, &m) || !ir_const_value(ir, op->b, &n))
        return FOLD_NONE;
    m &= w - 1;
    if (m + n >= w && op->op != IR_sar)
        return ir_const(ir, op->type, 0);
    return into(op, op->op, 0, inner->a, ir_const(ir, op->type, min_u64(m + n, w - 1)));
}

/* (x << m) >> n, m > n: x extended from the bits that the first shift keeps, shifted by the
 * difference. */
static ir_ref shift_pair_extends(struct ir *ir, struct ir_op *op, ir_ref x, unsigned m, unsigned n)
{
    unsigned len = width(op) - m;

    if (!extendable(len))
        return FOLD_NONE;
    ir_ref low = op->op == IR_shr ? ir_zext(ir, op->type, len, x) : ir_sext(ir, op->type, len, x);
    return into(op, IR_shl, 0, low, ir_const(ir, op->type, m - n));
}

/* (x << m) >> n, m <= n: a field of x. */
static ir_ref shift_pair_is_field(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *inner = defined_by(ir, op->a, IR_shl);
    uint64_t m, n;

    if (inner == NULL || !ir_const_value(ir, inner->b, &m) || !ir_const_value(ir, op->b, &n))
        return FOLD_NONE;
    m &= width(op) - 1;
    if (m > n)
        return shift_pair_extends(ir, op, inner->a, (unsigned)m, (unsigned)n);
    unsigned len = width(op) - (unsigned)n;
    if (ir->lowering && !(m == n && extendable(len)))
        return FOLD_NONE;
    return into(op, op->op == IR_shr ? IR_extract : IR_sextract, (unsigned)(n - m) | len << 8,
                inner->a, 0);
}

static ir_ref shift_known_bits(struct ir *ir, struct ir_op *op)
{
    uint64_t n, ones = ir_possible_ones(ir, op->a);

    if (!ir_const_value(ir, op->b, &n))
        return FOLD_NONE;
    if (op->op == IR_sar)
        return ones >> (width(op) - 1) ? FOLD_NONE : into(op, IR_shr, 0, op->a, op->b);
    return ones >> (n & (width(op) - 1)) ? FOLD_NONE : ir_const(ir, op->type, 0);
}

/* -- extensions ------------------------------------------------------------------------------- */

/* x is extended already, by a narrower or the same extension. */
static ir_ref extended_already(struct ir *ir, struct ir_op *op)
{
    bool same = op->op == IR_sext ? ir_signed_width(ir, op->a) <= op->aux
                                  : (ir_possible_ones(ir, op->a) & ~low_bits(op->aux)) == 0;

    return same && ir_type_of(ir, op->a) == op->type ? op->a : FOLD_NONE;
}

static bool is_arithmetic(const struct ir_op *op)
{
    return op->op == IR_add || op->op == IR_sub || op->op == IR_and || op->op == IR_or ||
           op->op == IR_xor;
}

/* What is not negative is extended by zeros, which most hosts' insns have done already. */
static ir_ref sign_is_zero(struct ir *ir, struct ir_op *op)
{
    if (op->aux != 32 || op->type != I64 || ir_possible_ones(ir, op->a) >> 31 & 1)
        return FOLD_NONE;
    return into(op, IR_zext, 32, op->a, 0);
}

/* Of a sum or of logic only the low half counts. */
static ir_ref extension_of_arithmetic(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = ir_is_const(op->a) ? NULL : ir_at(ir, op->a);

    if (a == NULL || ir->lowering || op->aux != 32 || a->type != I64 || !is_arithmetic(a))
        return FOLD_NONE;
    enum ir_opcode opcode = a->op;
    ir_ref y = a->b, low = ir_trunc(ir, I32, a->a);
    op->a = ir_binary(ir, opcode, I32, low, ir_trunc(ir, I32, y));
    return FOLD_AGAIN;
}

static bool can_extend(const struct ir *ir, const struct ir_op *op, ir_ref x)
{
    enum ir_type t = ir_type_of(ir, x);

    return (t == I32 || t == I64) && op->aux <= ir_type_bits(t);
}

/* The low bits that count are those of x: below a wider extension, a mask, a trunc. */
static ir_ref extension_of_low_bits(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = ir_is_const(op->a) ? NULL : ir_at(ir, op->a);
    uint64_t mask;

    if (a == NULL)
        return FOLD_NONE;
    bool low = ((a->op == IR_sext || a->op == IR_zext) && a->aux >= op->aux) || a->op == IR_trunc ||
               (a->op == IR_and && ir_const_value(ir, a->b, &mask) &&
                (mask & low_bits(op->aux)) == low_bits(op->aux));
    if (!low || !can_extend(ir, op, a->a))
        return FOLD_NONE;
    op->a = a->a;
    return FOLD_AGAIN;
}

/* A narrower extension below: sext 32 of sext 8 = sext 8; any of zext 8 = zext 8. */
static ir_ref extension_of_narrower(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = ir_is_const(op->a) ? NULL : ir_at(ir, op->a);

    if (a == NULL || !(a->op == IR_zext || (a->op == IR_sext && op->op == IR_sext)) ||
        a->aux >= op->aux)
        return FOLD_NONE;
    return into(op, a->op, a->aux, a->a, 0);
}

/* All that the type can hold. */
static ir_ref extension_is_trunc(struct ir *ir, struct ir_op *op)
{
    if (op->aux != width(op))
        return FOLD_NONE;
    return ir_type_of(ir, op->a) == op->type ? op->a : into(op, IR_trunc, 0, op->a, 0);
}

static ir_ref trunc_of_extension(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = ir_is_const(op->a) ? NULL : ir_at(ir, op->a);

    if (a == NULL || (a->op != IR_sext && a->op != IR_zext))
        return FOLD_NONE;
    enum ir_type from = ir_type_of(ir, a->a);
    if (a->aux >= width(op)) {          /* nothing but bits of x is left */
        if (from == op->type)
            return a->a;
        op->a = a->a;
        return ir_type_bytes(from) > ir_type_bytes(op->type) ? FOLD_AGAIN : FOLD_NONE;
    }
    return into(op, a->op, a->aux, a->a, 0);
}

static bool extends_word(const struct ir *ir, ir_ref r)
{
    const struct ir_op *a = ir_is_const(r) ? NULL : ir_at(ir, r);

    return a != NULL && (a->op == IR_sext || a->op == IR_zext) && ir_type_of(ir, a->a) == I32;
}

/* The low half of a sum or of logic is that of the low halves: where one is there, that is less
 * work. */
static ir_ref trunc_of_arithmetic(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = ir_is_const(op->a) ? NULL : ir_at(ir, op->a);

    if (a == NULL || ir->lowering || op->type != I32 || a->type != I64 ||
        !is_arithmetic(a) || !(extends_word(ir, a->a) || extends_word(ir, a->b)))
        return FOLD_NONE;
    enum ir_opcode opcode = a->op;
    ir_ref y = a->b, low = ir_trunc(ir, I32, a->a);
    return into(op, opcode, 0, low, ir_trunc(ir, I32, y));
}

static ir_ref trunc_of_wider(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *a = defined_by(ir, op->a, IR_trunc), *p = defined_by(ir, op->a, IR_pack);

    if (p != NULL && ir_type_of(ir, p->a) == op->type)
        return p->a;
    if (a == NULL)
        return FOLD_NONE;
    op->a = a->a;
    return FOLD_AGAIN;
}

static ir_ref field_is_simpler(struct ir *ir, struct ir_op *op)
{
    unsigned pos = op->aux & 0xff, len = op->aux >> 8;
    bool sign = op->op == IR_sextract;

    if (len == width(op))
        return op->a;
    if (pos == 0 && extendable(len))
        return into(op, sign ? IR_sext : IR_zext, len, op->a, 0);
    if (pos + len == width(op))
        return into(op, sign ? IR_sar : IR_shr, 0, op->a, ir_const(ir, op->type, pos));
    return FOLD_NONE;
}

static ir_ref deposit_of_all(struct ir *ir, struct ir_op *op)
{
    return op->aux >> 8 == width(op) ? op->b : FOLD_NONE;
}

/* -- memory ----------------------------------------------------------------------------------- */

/* Flags without meaning here: the order of one byte, the sign of a full value. */
static ir_ref access_flags(struct ir *ir, struct ir_op *op)
{
    uint16_t aux = op->aux;

    if ((aux & M_SIZE) == M_1)
        aux &= (uint16_t) ~(M_BIG | M_ALIGN);
    if (op->op == IR_store || memop_bytes(aux) == ir_type_bytes(op->type))
        aux &= (uint16_t)~M_SIGN;
    if (aux == op->aux)
        return FOLD_NONE;
    op->aux = aux;
    return FOLD_AGAIN;
}

/* A narrow store takes the low bits, whatever was done to the others. */
static ir_ref store_low_bits(struct ir *ir, struct ir_op *op)
{
    const struct ir_op *v = ir_is_const(op->c) ? NULL : ir_at(ir, op->c);
    unsigned bits = 8 * memop_bytes(op->aux);
    uint64_t mask;

    if (v == NULL || bits > 32)
        return FOLD_NONE;
    bool low = ((v->op == IR_sext || v->op == IR_zext) && v->aux >= bits) || v->op == IR_trunc ||
               (v->op == IR_and && ir_const_value(ir, v->b, &mask) &&
                (mask & low_bits(bits)) == low_bits(bits));
    enum ir_type t = low ? ir_type_of(ir, v->a) : VOID;
    if (t != I32 && t != I64)
        return FOLD_NONE;
    op->c = v->a;
    op->type = (uint8_t)t;
    return FOLD_AGAIN;
}

/* clang-format off */
const struct rule fold_bits[] = {
    { IR_and,       B_CONST,                                         mask_without_effect },
    { IR_and,       B_CONST,                                         mask_is_extension },
    { IR_and,       A_IS(BY_SHIFT),                                  mask_of_shift },
    { IR_and,       A_IS(BY_NEG) | B_IS(BY_NEG),                     and_with_not },
    { IR_and,       A_IS(BY_EXTENSION),                              logic_of_extensions },
    { IR_and,       A_IS(BY_EXTENSION),                              logic_of_words },
    { IR_or,        A_IS(BY_SHIFT),                                  or_is_rotation },
    { IR_or,        A_IS(BY_EXTENSION),                              logic_of_extensions },
    { IR_or,        A_IS(BY_EXTENSION),                              logic_of_words },
    { IR_xor,       B_CONST,                                         xor_ones },
    { IR_xor,       A_IS(BY_SETCC),                                  xor_truth },
    { IR_xor,       A_IS(BY_EXTENSION),                              logic_of_extensions },
    { IR_xor,       A_IS(BY_EXTENSION),                              logic_of_words },
    { IR_andn,      B_CONST,                                         andn_constant },
    { IR_shl,       B_CONST | B_IS(BY_AND | BY_EXTENSION | BY_TRUNC), simplify_amount },
    { IR_shl,       A_CONST | B_ZERO,                                shift_by_zero },
    { IR_shl,       A_LIKE_OP,                                       shift_of_shift },
    { IR_shr,       B_CONST | B_IS(BY_AND | BY_EXTENSION | BY_TRUNC), simplify_amount },
    { IR_shr,       A_CONST | B_ZERO,                                shift_by_zero },
    { IR_shr,       A_LIKE_OP,                                       shift_of_shift },
    { IR_shr,       A_IS(BY_SHIFT),                                  shift_pair_is_field },
    { IR_shr,       A_IS(BY_KNOWN),                                  shift_known_bits },
    { IR_sar,       B_CONST | B_IS(BY_AND | BY_EXTENSION | BY_TRUNC), simplify_amount },
    { IR_sar,       A_CONST | B_ZERO,                                shift_by_zero },
    { IR_sar,       A_LIKE_OP,                                       shift_of_shift },
    { IR_sar,       A_IS(BY_SHIFT),                                  shift_pair_is_field },
    { IR_sar,       A_IS(BY_KNOWN),                                  shift_known_bits },
    { IR_rotl,      B_CONST | B_IS(BY_AND | BY_EXTENSION | BY_TRUNC), simplify_amount },
    { IR_rotl,      A_CONST | B_ZERO,                                shift_by_zero },
    { IR_rotr,      B_CONST | B_IS(BY_AND | BY_EXTENSION | BY_TRUNC), simplify_amount },
    { IR_rotr,      A_CONST | B_ZERO,                                shift_by_zero },
    { IR_sext,      ANY_OP,                                          extension_is_trunc },
    { IR_sext,      A_IS(BY_KNOWN),                                  extended_already },
    { IR_sext,      A_IS(BY_EXTENSION | BY_TRUNC | BY_AND),          extension_of_low_bits },
    { IR_sext,      A_IS(BY_EXTENSION),                              extension_of_narrower },
    { IR_sext,      A_IS(BY_KNOWN),                                  sign_is_zero },
    { IR_zext,      ANY_OP,                                          extension_is_trunc },
    { IR_zext,      A_IS(BY_KNOWN),                                  extended_already },
    { IR_zext,      A_IS(BY_EXTENSION | BY_TRUNC | BY_AND),          extension_of_low_bits },
    { IR_zext,      A_IS(BY_EXTENSION),                              extension_of_narrower },
    { IR_zext,      A_IS(BY_ADD | BY_SUB | BY_AND | BY_XOR), extension_of_arithmetic },
    { IR_trunc,     A_IS(BY_EXTENSION),                              trunc_of_extension },
    { IR_trunc,     A_IS(BY_TRUNC),                                  trunc_of_wider },
    { IR_trunc,     A_IS(BY_ADD | BY_SUB | BY_AND | BY_XOR), trunc_of_arithmetic },
    { IR_extract,   ANY_OP,                                          field_is_simpler },
    { IR_sextract,  ANY_OP,                                          field_is_simpler },
    { IR_deposit,   ANY_OP,                                          deposit_of_all },
    { IR_load,      ANY_OP,                                          access_flags },
    { IR_store,     ANY_OP,                                          access_flags },
    { IR_store,     ANY_OP,                                          store_low_bits },
    { 0 },
};
/* clang-format on */
