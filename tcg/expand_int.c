/* Expansions of integer ops, conditions and memory accesses.
 * SPDX-License-Identifier: MIT
 */
#include "expand.h"
#include "fold.h"

static ir_ref binary(struct ir *ir, const struct ir_op *op, enum ir_opcode code, ir_ref a, ir_ref b)
{
    return ir_binary(ir, code, op->type, a, b);
}

static ir_ref binary_imm(struct ir *ir, const struct ir_op *op, enum ir_opcode code, ir_ref a,
                         uint64_t b)
{
    return ir_binary(ir, code, op->type, a, number(ir, op, b));
}

static unsigned width(const struct ir_op *op)
{
    return ir_type_bits(op->type);
}

/* -- logic, rotations, choices ---------------------------------------------------------------- */

static ir_ref expand_addshl(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    return binary(ir, op, IR_add, op->a, ir_binary_imm(ir, IR_shl, op->type, op->b, op->aux));
}

static ir_ref expand_andn(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    return binary(ir, op, IR_and, op->a, ir_unary(ir, IR_not, op->type, op->b));
}

/* a ^ (a == a) for vectors, whose ones are no constant. */
static ir_ref expand_not(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (ir_type_is_vector(op->type))
        return binary(ir, op, IR_xor, op->a,
                      ir_vector(ir, IR_vcmpeq, op->type, I32, op->a, op->a));
    return binary(ir, op, IR_sub, number(ir, op, ~0ull), op->a);
}

/* Amounts count modulo the width, so -n turns the other way. */
static ir_ref expand_rotation(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    enum ir_type t = ir_type_of(ir, op->b);
    ir_ref back = ir_unary(ir, IR_neg, t, op->b);
    bool left = op->op == IR_rotl;
    struct ir_op other = *op;

    other.op = left ? IR_rotr : IR_rotl;
    other.b = back;
    if (legal(ir, &other, backend))
        return ir_emit(ir, other);
    ir_ref stays = binary(ir, op, left ? IR_shl : IR_shr, op->a, op->b);
    return binary(ir, op, IR_or, stays, binary(ir, op, left ? IR_shr : IR_shl, op->a, back));
}

static ir_ref expand_minmax(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    static const uint8_t conditions[IR_OPS] = {
        [IR_smin] = CC_LT, [IR_smax] = CC_GT, [IR_umin] = CC_LTU, [IR_umax] = CC_GTU,
    };

    return ir_select(ir, conditions[op->op], op->a, op->b, op->a, op->b);
}

/* A test is a comparison of a & b with zero. */
static ir_ref compare_mask(struct ir *ir, const struct ir_op *op)
{
    struct ir_op new = *op;
    enum ir_type t = ir_type_of(ir, op->a);

    new.aux = op->aux == CC_TSTEQ ? CC_EQ : CC_NE;
    new.a = ir_binary(ir, IR_and, t, op->a, op->b);
    new.b = ir_const(ir, t, 0);
    return ir_emit(ir, new);
}

static bool is_test(const struct ir_op *op)
{
    return op->aux == CC_TSTEQ || op->aux == CC_TSTNE;
}

/* Of all conditions only tests are optional. */
static ir_ref expand_condition(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (!is_test(op))
        unreachable("the back end lacks a condition");
    return compare_mask(ir, op);
}

static ir_ref select_as_int(struct ir *ir, const struct ir_op *op)
{
    enum ir_type t = op->type == F32 ? I32 : I64;
    ir_ref r =
        ir_select(ir, op->aux, op->a, op->b, ir_bitcast(ir, t, op->c), ir_bitcast(ir, t, op->d));

    return ir_bitcast(ir, op->type, r);
}

/* d ^ ((c ^ d) & mask), the mask being all ones where the condition holds. */
static ir_ref expand_select(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (ir_type_is_float(op->type))
        return select_as_int(ir, op);
    if (is_test(op))
        return compare_mask(ir, op);
    ir_ref mask = ir_unary(ir, IR_neg, op->type, ir_setcc(ir, op->type, op->aux, op->a, op->b));
    ir_ref change = binary(ir, op, IR_and, binary(ir, op, IR_xor, op->c, op->d), mask);
    return binary(ir, op, IR_xor, op->d, change);
}

/* -- fields ----------------------------------------------------------------------------------- */

static ir_ref expand_field(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    unsigned pos = op->aux & 0xff, len = op->aux >> 8;
    bool sign = op->op == IR_sextract;
    uint64_t mask = low_bits(len);

    if (!sign && len <= 31)             /* the mask is an immediate */
        return binary_imm(ir, op, IR_and, binary_imm(ir, op, IR_shr, op->a, pos), mask);
    if (len == 32 || (sign && (len == 8 || len == 16))) {
        ir_ref low = binary_imm(ir, op, IR_shr, op->a, pos);
        return sign ? ir_sext(ir, op->type, len, low) : ir_zext(ir, op->type, len, low);
    }
    ir_ref top = binary_imm(ir, op, IR_shl, op->a, width(op) - pos - len);
    return binary_imm(ir, op, sign ? IR_sar : IR_shr, top, width(op) - len);
}

static ir_ref expand_deposit(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    unsigned pos = op->aux & 0xff;
    uint64_t mask = low_bits(op->aux >> 8);
    ir_ref rest = binary_imm(ir, op, IR_and, op->a, ~(mask << pos));
    ir_ref field = binary_imm(ir, op, IR_and, op->b, mask);

    return binary(ir, op, IR_or, rest, binary_imm(ir, op, IR_shl, field, pos));
}

/* -- counting, reversing ---------------------------------------------------------------------- */

/* Sums of neighbours in fields of 2, 4, 8 bits; the product adds up all bytes in the highest. */
static ir_ref expand_popcnt(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    const uint64_t m1 = 0x5555555555555555, m2 = 0x3333333333333333, m4 = 0x0f0f0f0f0f0f0f0f;
    ir_ref half = binary_imm(ir, op, IR_and, binary_imm(ir, op, IR_shr, op->a, 1), m1);
    ir_ref v = binary(ir, op, IR_sub, op->a, half);

    v = binary(ir, op, IR_add, binary_imm(ir, op, IR_and, v, m2),
               binary_imm(ir, op, IR_and, binary_imm(ir, op, IR_shr, v, 2), m2));
    v = binary_imm(ir, op, IR_and, binary(ir, op, IR_add, v, binary_imm(ir, op, IR_shr, v, 4)), m4);
    v = binary_imm(ir, op, IR_mul, v, 0x0101010101010101);
    return binary_imm(ir, op, IR_shr, v, width(op) - 8);
}

/* Everything below the highest one becomes one; what is still zero was leading. */
static ir_ref expand_clz(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    ir_ref v = op->a;

    for (unsigned n = 1; n < width(op); n *= 2)
        v = binary(ir, op, IR_or, v, binary_imm(ir, op, IR_shr, v, n));
    return ir_unary(ir, IR_popcnt, op->type, ir_unary(ir, IR_not, op->type, v));
}

/* ~a & (a - 1): ones where a has trailing zeros. */
static ir_ref expand_ctz(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    ir_ref below = binary_imm(ir, op, IR_sub, op->a, 1);

    return ir_unary(ir, IR_popcnt, op->type,
                    binary(ir, op, IR_and, below, ir_unary(ir, IR_not, op->type, op->a)));
}

/* Neighbours of n bits change places. */
static ir_ref swap_fields(struct ir *ir, const struct ir_op *op, ir_ref v, unsigned n,
                          uint64_t mask)
{
    ir_ref up = binary_imm(ir, op, IR_shl, binary_imm(ir, op, IR_and, v, mask), n);

    return binary(ir, op, IR_or, up,
                  binary_imm(ir, op, IR_and, binary_imm(ir, op, IR_shr, v, n), mask));
}

static ir_ref swap_bytes(struct ir *ir, const struct ir_op *op, ir_ref v)
{
    v = swap_fields(ir, op, v, 8, 0x00ff00ff00ff00ff);
    if (op->type == I64)
        v = swap_fields(ir, op, v, 16, 0x0000ffff0000ffff);
    return binary(ir, op, IR_or, binary_imm(ir, op, IR_shl, v, width(op) / 2),
                  binary_imm(ir, op, IR_shr, v, width(op) / 2));
}

static ir_ref expand_bswap(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    return swap_bytes(ir, op, op->a);
}

static ir_ref reverse_bits(struct ir *ir, const struct ir_op *op, ir_ref v)
{
    v = swap_fields(ir, op, v, 1, 0x5555555555555555);
    v = swap_fields(ir, op, v, 2, 0x3333333333333333);
    v = swap_fields(ir, op, v, 4, 0x0f0f0f0f0f0f0f0f);
    return ir_unary(ir, IR_bswap, op->type, v);
}

/* -- products --------------------------------------------------------------------------------- */

/* The sum of the four 32-bit products that reach the high half. */
static ir_ref high_of_four_products(struct ir *ir, const struct ir_op *op)
{
    ir_ref al = ir_zext(ir, I64, 32, op->a), ah = binary_imm(ir, op, IR_shr, op->a, 32);
    ir_ref bl = ir_zext(ir, I64, 32, op->b), bh = binary_imm(ir, op, IR_shr, op->b, 32);
    ir_ref low = binary_imm(ir, op, IR_shr, binary(ir, op, IR_mul, al, bl), 32);
    ir_ref mid = binary(ir, op, IR_add, binary(ir, op, IR_mul, ah, bl), low);
    ir_ref mid2 = binary(ir, op, IR_add, binary(ir, op, IR_mul, al, bh), ir_zext(ir, I64, 32, mid));
    ir_ref high = binary(ir, op, IR_add, binary(ir, op, IR_mul, ah, bh),
                         binary_imm(ir, op, IR_shr, mid, 32));

    return binary(ir, op, IR_add, high, binary_imm(ir, op, IR_shr, mid2, 32));
}

static ir_ref high_of_wide_product(struct ir *ir, const struct ir_op *op)
{
    bool a_signed = op->op != IR_mulhu, b_signed = op->op == IR_mulhs;
    ir_ref a = a_signed ? ir_sext(ir, I64, 32, op->a) : ir_zext(ir, I64, 32, op->a);
    ir_ref b = b_signed ? ir_sext(ir, I64, 32, op->b) : ir_zext(ir, I64, 32, op->b);
    ir_ref product = ir_binary(ir, IR_mul, I64, a, b);

    return ir_trunc(ir, I32, ir_binary_imm(ir, IR_shr, I64, product, 32));
}

static ir_ref expand_mulhu(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    return op->type == I32 ? high_of_wide_product(ir, op) : high_of_four_products(ir, op);
}

/* x if y < 0 as signed, else 0: what reading y as unsigned has added to the high half. */
static ir_ref where_negative(struct ir *ir, const struct ir_op *op, ir_ref y, ir_ref x)
{
    return binary(ir, op, IR_and, x, binary_imm(ir, op, IR_sar, y, width(op) - 1));
}

static ir_ref expand_mulhs(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (op->type == I32)
        return high_of_wide_product(ir, op);
    ir_ref high = binary(ir, op, IR_mulhu, op->a, op->b);
    high = binary(ir, op, IR_sub, high, where_negative(ir, op, op->a, op->b));
    return op->op == IR_mulhsu ? high
                               : binary(ir, op, IR_sub, high, where_negative(ir, op, op->b, op->a));
}

/* Carry-less by ordinary multiplication: with only every fourth bit set, sums of a column stay
 * below 16 and carries fall into the holes, which are masked out. (A column of 16 exists only at
 * the top, where its carry leaves the word.) */
static ir_ref clmul_64(struct ir *ir, ir_ref a, ir_ref b)
{
    const uint64_t every = 0x1111111111111111;
    ir_ref x[4], y[4], sum = ir_const(ir, I64, 0);

    for (unsigned i = 0; i < 4; i++) {
        x[i] = ir_binary_imm(ir, IR_and, I64, a, every << i);
        y[i] = ir_binary_imm(ir, IR_and, I64, b, every << i);
    }
    for (unsigned i = 0; i < 4; i++) {
        ir_ref column = ir_const(ir, I64, 0);

        for (unsigned k = 0; k < 4; k++)
            column = ir_binary(ir, IR_xor, I64, column,
                               ir_binary(ir, IR_mul, I64, x[k], y[(i - k) & 3]));
        sum = ir_binary(ir, IR_or, I64, sum, ir_binary_imm(ir, IR_and, I64, column, every << i));
    }
    return sum;
}

static ir_ref wide_clmul(struct ir *ir, const struct ir_op *op)
{
    ir_ref a = ir_zext(ir, I64, 32, op->a), b = ir_zext(ir, I64, 32, op->b);

    return ir_binary(ir, IR_clmul, I64, a, b);
}

static ir_ref expand_clmul(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    return op->type == I64 ? clmul_64(ir, op->a, op->b) : ir_trunc(ir, I32, wide_clmul(ir, op));
}

/* Without carries the product of mirrored factors is the mirrored product. */
static ir_ref expand_clmulh(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (op->type == I32)
        return ir_trunc(ir, I32, ir_binary_imm(ir, IR_shr, I64, wide_clmul(ir, op), 32));
    ir_ref mirrored =
        binary(ir, op, IR_clmul, reverse_bits(ir, op, op->a), reverse_bits(ir, op, op->b));
    return binary_imm(ir, op, IR_shr, reverse_bits(ir, op, mirrored), 1);
}

/* -- division --------------------------------------------------------------------------------- */

/* The division that may give any value in the special cases, and then these. x / -1 is -x, also
 * where it overflows. */
static ir_ref expand_division(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    bool quotient = op->op == IR_divs || op->op == IR_divu;
    bool is_signed = op->op == IR_divs || op->op == IR_rems;
    ir_ref zero = number(ir, op, 0), ones = number(ir, op, ~0ull);

    if (op->aux == DIV_ANY)
        unreachable("the back end cannot divide");
    ir_ref r = ir_div(ir, op->op, op->type, op->a, op->b, DIV_ANY);
    if (is_signed)
        r = ir_select(ir, CC_EQ, op->b, ones,
                      quotient ? ir_unary(ir, IR_neg, op->type, op->a) : zero, r);
    ir_ref by_zero = !quotient ? op->a : op->aux == DIV_ONES ? ones : zero;
    return ir_select(ir, CC_EQ, op->b, zero, by_zero, r);
}

/* -- memory of the other byte order ----------------------------------------------------------- */

/* The low bytes of v, as many as the access has, reversed; above them is rubbish-free zero. */
static ir_ref reversed(struct ir *ir, const struct ir_op *op, ir_ref v)
{
    unsigned bits = 8 * memop_bytes(op->aux);

    return binary_imm(ir, op, IR_shr, ir_unary(ir, IR_bswap, op->type, v), width(op) - bits);
}

static ir_ref reversed_result(struct ir *ir, const struct ir_op *op, ir_ref v)
{
    unsigned bits = 8 * memop_bytes(op->aux);
    ir_ref swapped = ir_unary(ir, IR_bswap, op->type, v);

    return binary_imm(ir, op, op->aux & M_SIGN ? IR_sar : IR_shr, swapped, width(op) - bits);
}

static struct ir_op in_host_order(const struct ir_op *op)
{
    struct ir_op new = *op;

    new.aux &= (uint16_t) ~(M_BIG | M_SIGN);
    return new;
}

static void need_big(const struct ir_op *op)
{
    if (!(op->aux & M_BIG) || (op->type != I32 && op->type != I64))
        unreachable("the back end lacks a memory access");
}

/* Values that are not I32 or I64 go through integers of their size. */
static ir_ref load_as_int(struct ir *ir, const struct ir_op *op)
{
    struct ir_op new = *op;

    new.type = op->type == F32 ? I32 : I64;
    return ir_bitcast(ir, op->type, ir_emit(ir, new));
}

static bool is_float(const struct ir_op *op)
{
    return op->type == F32 || op->type == F64 || op->type == V64;
}

static ir_ref expand_load(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    if (op->aux & M_BIG && is_float(op))
        return load_as_int(ir, op);
    need_big(op);
    return reversed_result(ir, op, ir_emit(ir, in_host_order(op)));
}

static ir_ref expand_store(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    struct ir_op new = *op;

    if (op->aux & M_BIG && is_float(op)) {
        new.type = op->type == F32 ? I32 : I64;
        new.c = ir_bitcast(ir, new.type, op->c);
        return ir_emit(ir, new);
    }
    need_big(op);
    new = in_host_order(op);
    new.c = reversed(ir, op, op->c);
    return ir_emit(ir, new);
}

/* Logic and exchange do not care about the order of bytes; sums do, and are the back end's. */
static ir_ref expand_amo(struct ir *ir, const struct ir_op *op, const struct backend *backend)
{
    struct ir_op new = in_host_order(op);

    need_big(op);
    new.b = reversed(ir, op, op->b);
    if (op->op == IR_cas)
        new.c = reversed(ir, op, op->c);
    return reversed_result(ir, op, ir_emit(ir, new));
}

expand_fn *const expand_int[IR_OPS] = {
    [IR_addshl] = expand_addshl,
    [IR_andn] = expand_andn,       [IR_not] = expand_not,         [IR_rotl] = expand_rotation,
    [IR_rotr] = expand_rotation,   [IR_smin] = expand_minmax,     [IR_smax] = expand_minmax,
    [IR_umin] = expand_minmax,     [IR_umax] = expand_minmax,     [IR_setcc] = expand_condition,
    [IR_brcc] = expand_condition,  [IR_exit_if] = expand_condition, [IR_select] = expand_select,
    [IR_extract] = expand_field,   [IR_sextract] = expand_field,  [IR_deposit] = expand_deposit,
    [IR_popcnt] = expand_popcnt,   [IR_clz] = expand_clz,         [IR_ctz] = expand_ctz,
    [IR_bswap] = expand_bswap,     [IR_mulhu] = expand_mulhu,     [IR_mulhs] = expand_mulhs,
    [IR_mulhsu] = expand_mulhs,    [IR_clmul] = expand_clmul,     [IR_clmulh] = expand_clmulh,
    [IR_divs] = expand_division,   [IR_divu] = expand_division,   [IR_rems] = expand_division,
    [IR_remu] = expand_division,   [IR_load] = expand_load,       [IR_store] = expand_store,
    [IR_amo_and] = expand_amo,     [IR_amo_or] = expand_amo,      [IR_amo_xor] = expand_amo,
    [IR_amo_xchg] = expand_amo,    [IR_cas] = expand_amo,
};
