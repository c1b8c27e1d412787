/* Folding while emitting: constants first, then the rules of the op, until none applies.
 * SPDX-License-Identifier: MIT
 *
 * Rules that bring in an op a back end may lack (extract, andn, rotl, TST conditions) stay silent
 * while legalising, or they would undo its work.
 */
#include "fold.h"

#include <pthread.h>

static ir_ref evaluate(struct ir *ir, const struct ir_op *op)
{
    unsigned n = ir_op_operands[op->op];
    uint64_t v[4] = { 0 }, result;

    if (op->a == 0)
        return FOLD_NONE;
    for (unsigned i = 0; i < n; i++) {
        if (!ir_is_const(ir_operands(op)[i]))
            return FOLD_NONE;
        v[i] = ir_value(ir, ir_operands(op)[i]);
    }
    if (!ir_eval(op, ir_type_of(ir, op->a), v, &result))
        return FOLD_NONE;
    return ir_const(ir, op->type, result);
}

/* -- which rules can apply -------------------------------------------------------------------- */

const uint16_t ir_definers[IR_OPS] = {
    [IR_none] = CONSTANT,
    [IR_add] = BY_ADD, [IR_sub] = BY_SUB, [IR_neg] = BY_NEG, [IR_not] = BY_NEG,
    [IR_shl] = BY_SHIFT | BY_KNOWN, [IR_shr] = BY_SHIFT | BY_KNOWN, [IR_sar] = BY_SHIFT | BY_KNOWN,
    [IR_and] = BY_AND | BY_KNOWN, [IR_andn] = BY_KNOWN, [IR_or] = BY_XOR | BY_KNOWN,
    [IR_xor] = BY_XOR | BY_KNOWN, [IR_sext] = BY_EXTENSION | BY_KNOWN,
    [IR_zext] = BY_EXTENSION | BY_KNOWN, [IR_trunc] = BY_TRUNC | BY_KNOWN, [IR_pack] = BY_TRUNC,
    [IR_setcc] = BY_SETCC | BY_KNOWN, [IR_fcmp] = BY_KNOWN, [IR_clz] = BY_KNOWN,
    [IR_ctz] = BY_KNOWN, [IR_popcnt] = BY_KNOWN, [IR_load] = BY_KNOWN, [IR_extract] = BY_KNOWN,
    [IR_sextract] = BY_KNOWN, [IR_select] = BY_KNOWN, [IR_get] = BY_KNOWN,
};

/* The three tables joined: rules[first[op]] to rules[first[op + 1]] are those of op. */
static struct {
    struct rule rules[256];
    uint8_t first[IR_OPS + 1];
} all;
uint32_t ir_fold_when[IR_OPS];

static void join_rules(void)
{
    static const struct rule *const tables[] = { fold_int, fold_bits, fold_condition };
    unsigned n = 0, next[IR_OPS] = { 0 };

    for (unsigned i = 0; i < countof(tables); i++)
        for (const struct rule *r = tables[i]; r->op != 0; r++)
            next[r->op]++;
    for (unsigned op = 0; op < IR_OPS; op++) {
        unsigned count = next[op];
        all.first[op] = (uint8_t)(next[op] = n);
        ir_fold_when[op] = ir_op_traits[op] & PURE ? A_CONST : 0;
        n += count;
    }
    assert(n < countof(all.rules));
    all.first[IR_OPS] = (uint8_t)n;
    for (unsigned i = 0; i < countof(tables); i++)
        for (const struct rule *r = tables[i]; r->op != 0; r++) {
            all.rules[next[r->op]++] = *r;
            ir_fold_when[r->op] |= r->when;
        }
}

void ir_fold_init(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, join_rules);
}

static ir_ref apply(struct ir *ir, struct ir_op *op, uint32_t facts)
{
    const struct rule *end = &all.rules[all.first[op->op + 1]];

    for (const struct rule *rule = &all.rules[all.first[op->op]]; rule < end; rule++) {
        if (!(rule->when & facts))
            continue;
        ir_ref r = rule->apply(ir, op);
        if (r != FOLD_NONE)
            return r;
    }
    return FOLD_NONE;
}

static ir_ref fold_once(struct ir *ir, struct ir_op *op)
{
    unsigned traits = ir_op_traits[op->op];
    ir_ref r = FOLD_NONE;

    if (traits & COMMUTE)
        ir_order_operands(op);
    uint32_t facts = ir_fold_facts(ir, op);
    if (facts & A_CONST && traits & PURE)
        r = evaluate(ir, op);
    return r == FOLD_NONE ? apply(ir, op, facts) : r;
}

/* Each rule makes the op simpler, so this ends; the bound is for a rule that does not. */
ir_ref ir_fold_by_rules(struct ir *ir, struct ir_op *op)
{
    for (unsigned round = 0; round < 32; round++) {
        ir_ref r = fold_once(ir, op);

        if (r != FOLD_AGAIN)
            return r;
    }
    return FOLD_NONE;
}
