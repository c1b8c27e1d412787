/* Address arithmetic moves into loads and stores: base + constant, base + (index << scale); sums
 * with shifted operands elsewhere are one op.
 * SPDX-License-Identifier: MIT
 *
 * Sums in an address wrap to the guest word, as the address itself does, so moving them changes
 * nothing, also for 32-bit guests. An add moves only if all its uses are addresses: otherwise it
 * stays alive beside its operands and the only thing gained is a longer life for them.
 */
#include "tcg/passes.h"

#include "fold.h"

static bool is_access(const struct ir_op *op)
{
    return op->op == IR_load || op->op == IR_store;
}

/* By op index: how often it is operand a of a load or store. */
static uint16_t *count_addresses(struct ir *ir)
{
    uint16_t *n = arena_alloc(ir->arena, ir->count * sizeof(*n));

    memset(n, 0, ir->count * sizeof(*n));
    for (uint32_t i = 0; i < ir->count; i++)
        if (is_access(&ir->ops[i]) && !ir_is_const(ir->ops[i].a))
            n[ir->ops[i].a - IR_FIRST_OP]++;
    return n;
}

static void add_use(struct ir *ir, ir_ref r)
{
    if (!ir_is_const(r))
        ir->uses[r - IR_FIRST_OP]++;
}

/* One use less; an op that was used only there goes with its operands. */
static void drop_use(struct ir *ir, ir_ref r)
{
    if (ir_is_const(r) || --ir->uses[r - IR_FIRST_OP] != 0)
        return;
    struct ir_op *op = ir_at(ir, r);
    if (op->op != IR_add && op->op != IR_shl)
        return;                         /* left to ir_remove_dead */
    struct ir_op old = *op;
    *op = (struct ir_op){ 0 };
    drop_use(ir, old.a);
    drop_use(ir, old.b);
}

static void replace_base(struct ir *ir, uint16_t *address, struct ir_op *op, ir_ref by)
{
    ir_ref old = op->a;

    add_use(ir, by);
    if (address != NULL && !ir_is_const(by))
        address[by - IR_FIRST_OP]++;
    op->a = by;
    if (address != NULL)
        address[old - IR_FIRST_OP]--;
    drop_use(ir, old);
}

/* [x + c] + imm. */
static bool fold_constant(struct ir *ir, uint16_t *address, struct ir_op *op,
                          const struct ir_op *add)
{
    uint64_t c;

    if (!ir_const_value(ir, add->b, &c))
        return false;
    int64_t disp = op->imm + sign_extend(c, ir_type_bits(add->type));
    if (!fits_signed(disp, 32))
        return false;
    op->imm = (int32_t)disp;
    replace_base(ir, address, op, add->a);
    return true;
}

/* Is r = x << 1..3? */
static bool is_scaled(const struct ir *ir, ir_ref r, ir_ref *x, unsigned *scale)
{
    uint64_t n;

    if (ir_is_const(r) || ir_at(ir, r)->op != IR_shl || !ir_const_value(ir, ir_at(ir, r)->b, &n))
        return false;
    if (n < 1 || n > 3)
        return false;
    *x = ir_at(ir, r)->a;
    *scale = (unsigned)n;
    return true;
}

/* [x + y] or [x + (y << scale)]; operands of an add are in order of age, so the shift may be
 * either. */
static bool fold_index(struct ir *ir, uint16_t *address, struct ir_op *op, const struct ir_op *add)
{
    ir_ref base = add->a, index = add->b, x;
    unsigned scale = 0;

    if (op->b != 0 || ir_is_const(index))
        return false;
    if (is_scaled(ir, index, &x, &scale)) {
        index = x;
    } else if (is_scaled(ir, base, &x, &scale)) {
        base = index;
        index = x;
    }
    op->b = index;
    op->aux = (uint16_t)(op->aux | scale << M_SCALE_SHIFT);
    add_use(ir, index);
    replace_base(ir, address, op, base);
    return true;
}

static uint32_t next_op(const struct ir *ir, uint32_t i)
{
    do
        i++;
    while (i < ir->count && (ir->ops[i].op == IR_none || ir->ops[i].op == IR_insn));
    return i;
}

static bool is_slot(const struct ir *ir, ir_ref r, unsigned slot)
{
    ir_ref x;
    unsigned scale;

    if (is_scaled(ir, r, &x, &scale))
        r = x;
    return !ir_is_const(r) && ir_at(ir, r)->op == IR_get && ir_at(ir, r)->aux == slot;
}

/* A sum of two that is put in a slot, then at once the access: the sum has another use, but need
 * not be waited for. Not if the put overwrites an operand. */
static bool is_put_beside(const struct ir *ir, uint32_t sum, const struct ir_op *access)
{
    const struct ir_op *add = &ir->ops[sum];
    uint32_t put = next_op(ir, sum), then = put < ir->count ? next_op(ir, put) : put;

    return then < ir->count && &ir->ops[then] == access && ir->ops[put].op == IR_put &&
           ir->ops[put].a == IR_FIRST_OP + sum && !ir_is_const(add->b) &&
           !is_slot(ir, add->a, ir->ops[put].aux) && !is_slot(ir, add->b, ir->ops[put].aux);
}

/* Are all uses of the op addresses? One use is that of the access which asks; who has more is rare,
 * so they are counted when the first is met. */
static bool only_addresses(struct ir *ir, uint16_t **address, uint32_t index,
                           const struct ir_op *access)
{
    if (ir->uses[index] == 1)
        return true;
    if (ir->uses[index] == 2 && is_put_beside(ir, index, access))
        return true;
    if (*address == NULL)
        *address = count_addresses(ir);
    return ir->uses[index] == (*address)[index];
}

/* At most: constant, index, constant of the base. */
static void fold_access(struct ir *ir, struct ir_op *op, uint16_t **address)
{
    while (!ir_is_const(op->a)) {
        uint32_t index = op->a - IR_FIRST_OP;
        const struct ir_op *add = &ir->ops[index];

        if (add->op != IR_add || !only_addresses(ir, address, index, op))
            return;
        if (!fold_constant(ir, *address, op, add) && !fold_index(ir, *address, op, add))
            return;
    }
}

/* x + (y << 1..3) is one insn of most hosts, if nobody else wants the shifted y. */
static void fuse_shift(struct ir *ir, struct ir_op *op)
{
    ir_ref a = op->a, b = op->b, x;
    unsigned scale;

    if (!is_scaled(ir, b, &x, &scale)) {
        a = op->b;
        b = op->a;
        if (!is_scaled(ir, b, &x, &scale))
            return;
    }
    if (ir->uses[b - IR_FIRST_OP] != 1 || ir_is_const(a) || ir_is_const(x))
        return;
    *op = (struct ir_op){ .op = IR_addshl, .type = op->type, .aux = (uint16_t)scale, .a = a,
                          .b = x };
    add_use(ir, x);
    drop_use(ir, b);
}

static bool compares(const struct ir_op *op)
{
    return op->op == IR_brcc || op->op == IR_exit_if || op->op == IR_setcc || op->op == IR_select;
}

/* (x & y) == 0 is a test, if nobody else wants x & y; so is an extension of the low bits. */
static void fuse_test(struct ir *ir, struct ir_op *op)
{
    if ((op->aux != CC_EQ && op->aux != CC_NE) || ir_is_const(op->a) || !is_value(ir, op->b, 0) ||
        ir->uses[op->a - IR_FIRST_OP] != 1)
        return;
    const struct ir_op *a = ir_at(ir, op->a);
    ir_ref mask = a->b;

    if (a->op == IR_zext && a->aux < 32 && ir_type_of(ir, a->a) == a->type)
        mask = ir_const(ir, a->type, low_bits(a->aux));
    else if (a->op != IR_and)
        return;
    op->aux = op->aux == CC_EQ ? CC_TSTEQ : CC_TSTNE;
    op->a = a->a;
    op->b = mask;
    *ir_at(ir, (ir_ref)(a - ir->ops + IR_FIRST_OP)) = (struct ir_op){ 0 };
}

static void fuse(struct ir *ir, struct ir_op *op)
{
    if (op->op == IR_add && op->type <= I64)
        fuse_shift(ir, op);
    else if (compares(op))
        fuse_test(ir, op);
}

/* Needs ir->uses and keeps it right. */
void ir_fold_addresses(struct ir *ir)
{
    uint16_t *address = NULL;

    if (ir->uses == NULL)
        ir_remove_dead(ir, 0);
    for (uint32_t i = 0; i < ir->count; i++)
        if (is_access(&ir->ops[i]))
            fold_access(ir, &ir->ops[i], &address);
    for (uint32_t i = 0; i < ir->count; i++)
        fuse(ir, &ir->ops[i]);
}
