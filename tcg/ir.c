/* Building the IR: constants, emission with value numbering, one function per kind of op.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/ir.h"
#include "tcg/passes.h"
#include "tcg/region.h"

#include "fold.h"

const struct ir_op_desc ir_ops[IR_OPS] = {
    [IR_none] = { "none", "v", "", MARK, 0, "a removed op; everybody skips it" },
#define OP(name, shape, types, traits, meaning)                                                    \
    [IR_##name] = { #name, shape, types, traits, sizeof(types) - 1, meaning },
#include "tcg/ops.def"
#undef OP
};

const uint16_t ir_op_traits[IR_OPS] = {
    [IR_none] = MARK,
#define OP(name, shape, types, traits, meaning) [IR_##name] = traits,
#include "tcg/ops.def"
#undef OP
};

const uint8_t ir_op_operands[IR_OPS] = {
#define OP(name, shape, types, traits, meaning) [IR_##name] = sizeof(types) - 1,
#include "tcg/ops.def"
#undef OP
};

/* -- types ------------------------------------------------------------------------------------ */

const uint8_t ir_type_sizes[IR_TYPES] = {
    [I8] = 1,  [I16] = 2, [I32] = 4, [I64] = 8, [I128] = 16, [F16] = 2,
    [F32] = 4, [F64] = 8, [V64] = 8, [V128] = 16, [V256] = 32,
};

const char *ir_type_name(enum ir_type t)
{
    static const char *const names[IR_TYPES] = {
        [VOID] = "void", [I8] = "i8",     [I16] = "i16",   [I32] = "i32",
        [I64] = "i64",   [I128] = "i128", [F16] = "f16",   [F32] = "f32",
        [F64] = "f64",   [V64] = "v64",   [V128] = "v128", [V256] = "v256",
    };

    return names[t];
}

bool ir_const_value(const struct ir *ir, ir_ref r, uint64_t *value)
{
    if (!ir_is_const(r))
        return false;
    *value = ir_value(ir, r);
    return true;
}

static enum ir_type half_type(enum ir_type t)
{
    return t == I128 ? I64 : t == I64 ? I32 : t == I32 ? I16 : VOID;
}

static enum ir_type double_type(enum ir_type t)
{
    return t == I64 ? I128 : t == I32 ? I64 : t == I16 ? I32 : VOID;
}

enum ir_type ir_operand_type(const struct ir *ir, const struct ir_op *op, unsigned i)
{
    switch (ir_ops[op->op].types[i]) {
    case 't': return op->type;
    case 'w': return ir->config->word;
    case 'h': return half_type(op->type);
    case 'd': return double_type(op->type);
    case '=': return ir_type_of(ir, op->a);
    default: return VOID;
    }
}

enum ir_cc ir_cc_swap(enum ir_cc cc)
{
    static const uint8_t swapped[IR_CCS] = {
        [CC_EQ] = CC_EQ,   [CC_NE] = CC_NE,   [CC_LT] = CC_GT,   [CC_GT] = CC_LT,
        [CC_GE] = CC_LE,   [CC_LE] = CC_GE,   [CC_LTU] = CC_GTU, [CC_GTU] = CC_LTU,
        [CC_GEU] = CC_LEU, [CC_LEU] = CC_GEU, [CC_TSTEQ] = CC_TSTEQ, [CC_TSTNE] = CC_TSTNE,
    };
    return swapped[cc];
}

/* -- value numbering -------------------------------------------------------------------------- */

enum { BUCKET_BITS = 6, BUCKETS = 1 << BUCKET_BITS };       /* cleared for each block */

/* Ops with the same hash are chained, newest first; an op found again counts only if it is not
 * older than the floor of its kind: the last op that may have changed what it depends on. */
struct ir_numbering {
    ir_ref ops[BUCKETS], consts[BUCKETS];
    ir_ref *op_chain, *const_chain;     /* by op index, by constant */
    ir_ref *slots;                      /* what a slot is known to hold; 0: unknown */
    ir_ref label, memory, state, flags; /* floors */
    ir_ref look;                        /* the last op that can see slots */
    ir_ref *puts;                       /* the last put to each slot; 0: none */
};

static unsigned bucket_of(uint64_t x, uint64_t y)
{
    return (unsigned)((x ^ (y << 23 | y >> 41)) * 0x9e3779b97f4a7c15ull >> (64 - BUCKET_BITS));
}

static unsigned op_bucket(const struct ir_op *op)
{
    uint64_t w[2];

    memcpy(w, op, sizeof(w));
    return bucket_of(w[0], w[1]);
}

static void forget_slots(struct ir *ir)
{
    memset(ir->numbering->slots, 0, ir->config->nslots * sizeof(ir_ref));
}

static struct ir_numbering *new_numbering(struct ir *ir)
{
    struct ir_numbering *n = arena_alloc(ir->arena, sizeof(*n));

    *n = (struct ir_numbering){ 0 };
    n->op_chain = arena_alloc(ir->arena, ir->capacity * sizeof(ir_ref));
    n->const_chain = arena_alloc(ir->arena, ir->const_capacity * sizeof(ir_ref));
    n->slots = arena_alloc(ir->arena, ir->config->nslots * sizeof(ir_ref));
    n->puts = arena_alloc(ir->arena, ir->config->nslots * sizeof(ir_ref));
    return n;
}

/* The oldest op that still stands for the same value as a new op with these traits. */
static ir_ref floor_of(const struct ir_numbering *n, unsigned opcode, unsigned traits)
{
    if (traits & FLOAT)
        return n->flags;
    if (opcode == IR_load)
        return n->memory;
    if (opcode == IR_state_load)
        return n->state;
    return n->label;
}

static bool numbered(const struct ir_op *op, unsigned traits)
{
    if (op->op == IR_load)
        return !(op->aux & (M_ACQUIRE | M_RELEASE));
    return (traits & (PURE | FLOAT)) != 0 || op->op == IR_state_load;
}

static ir_ref find_equal(const struct ir *ir, const struct ir_op *op, unsigned bucket, ir_ref floor)
{
    const struct ir_numbering *n = ir->numbering;

    for (ir_ref r = n->ops[bucket]; r != 0 && r >= floor; r = n->op_chain[r - IR_FIRST_OP])
        if (memcmp(ir_at(ir, r), op, sizeof(*op)) == 0)
            return r;
    return 0;
}

/* An add whose result nothing but this access may want: it was not put in a slot. */
static bool may_take_address(const struct ir *ir, const struct ir_op *op, ir_ref r)
{
    if (ir_is_const(op->a) || ir_at(ir, op->a)->op != IR_add)
        return false;
    const struct ir_op *next = ir_at(ir, op->a) + 1;
    return !(op->a + 1 < r && next->op == IR_put && next->a == op->a);
}

/* What the op at r, just appended, makes stale. */
static void note_effects(struct ir *ir, const struct ir_op *op, ir_ref r, unsigned traits)
{
    struct ir_numbering *n = ir->numbering;

    if (ir_sees_slots(op, traits))
        n->look = r;
    if (op->op == IR_load || op->op == IR_store)
        ir->addresses |= may_take_address(ir, op, r);
    if (op->op == IR_state_store) {
        n->state = r;
    } else if (op->op == IR_label) {
        n->label = n->memory = n->state = n->flags = r;
        forget_slots(ir);
    } else if (traits & CALL) {
        if (!(traits & PURE))
            n->state = n->flags = r;
        if (traits & STATE)
            forget_slots(ir);
    }
    ir->nends += (traits & ENDS) != 0;
    bool ordered = op->op == IR_load && (op->aux & (M_ACQUIRE | M_RELEASE)) != 0;
    if (ordered || traits & (WRITES | BARRIER))
        n->memory = r;
}

/* -- storage ---------------------------------------------------------------------------------- */

static void *grow(struct ir *ir, void *old, size_t used, size_t size)
{
    return memcpy(arena_alloc(ir->arena, size), old, used);
}

static void grow_ops(struct ir *ir)
{
    uint32_t n = ir->capacity;

    if (n >= IR_MAX_OPS)
        unreachable("too many ops in one translation");
    ir->capacity = (uint32_t)min_u64(2 * n, IR_MAX_OPS);
    ir->ops = grow(ir, ir->ops, n * sizeof(*ir->ops), ir->capacity * sizeof(*ir->ops));
    ir->numbering->op_chain = grow(ir, ir->numbering->op_chain, n * sizeof(ir_ref),
                                   ir->capacity * sizeof(ir_ref));
}

static void grow_consts(struct ir *ir)
{
    uint32_t n = ir->const_capacity;

    if (n >= IR_MAX_CONSTS)
        unreachable("too many constants in one translation");
    ir->const_capacity = (uint32_t)min_u64(2 * n, IR_MAX_CONSTS);
    ir->consts = grow(ir, ir->consts, n * sizeof(*ir->consts),
                      ir->const_capacity * sizeof(*ir->consts));
    ir->numbering->const_chain = grow(ir, ir->numbering->const_chain, n * sizeof(ir_ref),
                                      ir->const_capacity * sizeof(ir_ref));
}

/* Room for one more; get, put and insn are written straight there: every back end has them. */
static inline struct ir_op *next_op(struct ir *ir)
{
    if (unlikely(ir->count == ir->capacity))
        grow_ops(ir);
    return &ir->ops[ir->count++];
}

static inline ir_ref ref_of(const struct ir *ir, const struct ir_op *op)
{
    return (ir_ref)(IR_FIRST_OP + (op - ir->ops));
}

static inline ir_ref append(struct ir *ir, const struct ir_op *op)
{
    struct ir_op *new = next_op(ir);

    *new = *op;
    ir->odd |= ~ir->native[op->op] >> op->type & 1;
    ir->traits |= ir_op_traits[op->op];
    return ref_of(ir, new);
}

void ir_init(struct ir *ir, const struct ir_config *config, struct arena *arena)
{
    static const uint32_t nothing[IR_OPS];

    ir_fold_init();
    *ir = (struct ir){ .config = config, .arena = arena,
                       .native = config->native != NULL ? config->native : nothing };
}

static void start_ops(struct ir *ir, uint32_t capacity)
{
    ir->count = ir->nends = ir->odd = ir->traits = 0;
    ir->capacity = capacity;
    ir->ops = arena_alloc(ir->arena, capacity * sizeof(*ir->ops));
    ir->uses = NULL;
}

void ir_begin(struct ir *ir, vaddr pc)
{
    static const struct ir_const zeros[IR_TYPES] = {
        [I8] = { 0, I8 },     [I16] = { 0, I16 },   [I32] = { 0, I32 },   [I64] = { 0, I64 },
        [I128] = { 0, I128 }, [F16] = { 0, F16 },   [F32] = { 0, F32 },   [F64] = { 0, F64 },
        [V64] = { 0, V64 },   [V128] = { 0, V128 }, [V256] = { 0, V256 },
    };

    arena_reset(ir->arena);
    start_ops(ir, 512);
    ir->pc = pc;
    ir->const_capacity = 256;
    ir->consts = arena_alloc(ir->arena, ir->const_capacity * sizeof(*ir->consts));
    memcpy(ir->consts, zeros, sizeof(zeros));
    ir->nconsts = IR_TYPES;
    ir->nlabels = 0;
    ir->address_mask = 0;
    ir->numbering = new_numbering(ir);
    forget_slots(ir);
    memset(ir->numbering->puts, 0, ir->config->nslots * sizeof(ir_ref));
    ir->fold = ir_folding_enabled();
    ir->drop_puts = ir->fold && ir_dropping_puts();
    ir->addresses = ir->lowering = false;
    ir->region = NULL;
    ir->words = 0;
}

/* Constants stay where they are, and so does their part of the numbering. */
void ir_rebuild(struct ir *ir, ir_ref (*rewrite)(struct ir *ir, const struct ir_op *op, void *data),
                void *data)
{
    const struct ir_op *old = ir->ops;
    uint32_t count = ir->count;
    ir_ref *now = arena_alloc(ir->arena, count * sizeof(*now));
    struct ir_numbering *n = ir->numbering;
    bool reached = true;

    start_ops(ir, (uint32_t)max_u64(512, min_u64(count + count / 2, IR_MAX_OPS)));
    n->op_chain = arena_alloc(ir->arena, ir->capacity * sizeof(ir_ref));
    memset(n->ops, 0, sizeof(n->ops));
    n->label = n->memory = n->state = n->flags = n->look = 0;
    forget_slots(ir);
    ir->drop_puts = false;
    for (uint32_t i = 0; i < count; i++) {
        struct ir_op op = old[i];

        reached |= op.op == IR_label;
        if (op.op == IR_none || !reached)
            continue;
        for (unsigned k = 0; k < 4; k++)
            if (!ir_is_const(ir_operands(&op)[k]))
                ir_operands(&op)[k] = now[ir_operands(&op)[k] - IR_FIRST_OP];
        now[i] = rewrite(ir, &op, data);
        if (ir->count > 0 && ir_ops[ir->ops[ir->count - 1].op].traits & ENDS)
            reached = false;
    }
}

/* -- emission --------------------------------------------------------------------------------- */

/* An op that stands for any equal one after it. May change *op. */
static ir_ref emit_numbered(struct ir *ir, const struct ir_op *op, unsigned traits)
{
    struct ir_numbering *n = ir->numbering;
    unsigned bucket = op_bucket(op);
    ir_ref r = find_equal(ir, op, bucket, floor_of(n, op->op, traits));

    if (r != 0)
        return r;
    r = append(ir, op);
    n->op_chain[r - IR_FIRST_OP] = n->ops[bucket];
    n->ops[bucket] = r;
    if (!(traits & PURE))
        note_effects(ir, op, r, traits);
    return r;
}

/* An op that no rule can make simpler. */
static ir_ref emit_simplest(struct ir *ir, struct ir_op *op)
{
    unsigned traits = ir_traits(ir, op);

    if (numbered(op, traits))
        return emit_numbered(ir, op, traits);
    ir_ref r = append(ir, op);
    note_effects(ir, op, r, traits);
    return r;
}

static ir_ref emit_folded(struct ir *ir, struct ir_op *op)
{
    ir_ref r = ir_fold(ir, op);

    return r != 0 || op->op == IR_none ? r : emit_simplest(ir, op);
}

/* Of ops that every back end has. */
static inline ir_ref append_known(struct ir *ir, const struct ir_op *op)
{
    struct ir_op *new = next_op(ir);

    *new = *op;
    return ref_of(ir, new);
}

/* A slot that is known to hold a value needs no get. */
static ir_ref emit_get(struct ir *ir, const struct ir_op *op)
{
    ir_ref *known = &ir->numbering->slots[op->aux];

    if (*known == 0)
        *known = append_known(ir, op);
    return *known;
}

/* Nor a put of the same value. */
static ir_ref emit_put(struct ir *ir, const struct ir_op *op)
{
    struct ir_numbering *n = ir->numbering;
    ir_ref *last = &n->puts[op->aux];

    if (n->slots[op->aux] != 0 && n->slots[op->aux] == op->a)
        return 0;
    n->slots[op->aux] = op->a;
    if (*last > n->look && ir->drop_puts)
        *ir_at(ir, *last) = (struct ir_op){ 0 };
    return *last = append_known(ir, op);
}

static ir_ref emit_plain(struct ir *ir, const struct ir_op *op)
{
    ir->nends += (ir_op_traits[op->op] & ENDS) != 0;
    return append(ir, op);
}

/* All but get, put and insn. By reference: assembled in registers, the op would be stored and read
 * again in pieces of other sizes. */
static inline ir_ref emit(struct ir *ir, struct ir_op *op)
{
    return likely(ir->fold) ? emit_folded(ir, op) : emit_plain(ir, op);
}

static inline ir_ref emit_if_plain(struct ir *ir, struct ir_op *op, bool plain)
{
    return likely(ir->fold && plain) ? emit_simplest(ir, op) : emit(ir, op);
}

ir_ref ir_emit(struct ir *ir, struct ir_op op)
{
    if (!ir->fold)
        return emit_plain(ir, &op);
    switch (op.op) {
    case IR_get: return emit_get(ir, &op);
    case IR_put: return emit_put(ir, &op);
    case IR_insn: return append(ir, &op);
    default: return emit_folded(ir, &op);
    }
}

ir_ref ir_const(struct ir *ir, enum ir_type t, uint64_t v)
{
    struct ir_numbering *n = ir->numbering;

    v &= low_bits(ir_type_bits(t));
    if (v == 0)
        return (ir_ref)t;
    unsigned bucket = bucket_of(v, t);
    for (ir_ref r = n->consts[bucket]; r != 0; r = n->const_chain[r])
        if (ir->consts[r].value == v && ir->consts[r].type == t)
            return r;
    if (ir->nconsts == ir->const_capacity)
        grow_consts(ir);
    ir_ref r = (ir_ref)ir->nconsts++;
    ir->consts[r] = (struct ir_const){ .value = v, .type = (uint8_t)t };
    n->const_chain[r] = n->consts[bucket];
    n->consts[bucket] = r;
    return r;
}

/* -- one function per kind of op -------------------------------------------------------------- */

ir_ref ir_get(struct ir *ir, unsigned slot)
{
    if (unlikely(ir->region != NULL))
        return region_get(ir, slot);
    if (likely(ir->fold) && ir->numbering->slots[slot] != 0)
        return ir->numbering->slots[slot];
    struct ir_op op = { .op = IR_get, .type = ir->config->slots[slot].type, .aux = (uint16_t)slot };
    return likely(ir->fold) ? emit_get(ir, &op) : append_known(ir, &op);
}

void ir_put(struct ir *ir, unsigned slot, ir_ref v)
{
    assert(ir_type_of(ir, v) == ir->config->slots[slot].type);
    if (unlikely(ir->region != NULL)) {
        region_put(ir, slot, v);
        return;
    }
    struct ir_op op = { .op = IR_put, .type = ir->config->slots[slot].type, .aux = (uint16_t)slot,
                        .a = v };
    if (likely(ir->fold))
        emit_put(ir, &op);
    else
        append_known(ir, &op);
}

ir_ref ir_state_load(struct ir *ir, enum ir_type t, unsigned offset)
{
    return emit(ir, &(struct ir_op){ .op = IR_state_load, .type = (uint8_t)t,
                                       .imm = (int32_t)offset });
}

void ir_state_store(struct ir *ir, unsigned offset, ir_ref v)
{
    emit(ir, &(struct ir_op){ .op = IR_state_store, .type = (uint8_t)ir_type_of(ir, v), .a = v,
                                .imm = (int32_t)offset });
}

ir_ref ir_unary(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a)
{
    return emit(ir, &(struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)t, .a = a });
}

ir_ref ir_binary(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, ir_ref b)
{
    return emit(ir, &(struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)t, .a = a, .b = b });
}

ir_ref ir_binary_imm(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, uint64_t b)
{
    return ir_binary(ir, op, t, a, ir_const(ir, t, b));
}

ir_ref ir_ternary(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, ir_ref b, ir_ref c)
{
    return emit(ir,
                &(struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)t, .a = a, .b = b, .c = c });
}

/* An op whose aux is a number. */
static ir_ref with_aux(struct ir *ir, enum ir_opcode op, enum ir_type t, unsigned aux, ir_ref a,
                       ir_ref b)
{
    return emit(ir, &(struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)t, .aux = (uint16_t)aux,
                                       .a = a, .b = b });
}

ir_ref ir_div(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, ir_ref b, enum ir_div how)
{
    return with_aux(ir, op, t, how, a, b);
}

ir_ref ir_sext(struct ir *ir, enum ir_type t, unsigned from_bits, ir_ref a)
{
    return with_aux(ir, IR_sext, t, from_bits, a, 0);
}

ir_ref ir_zext(struct ir *ir, enum ir_type t, unsigned from_bits, ir_ref a)
{
    return with_aux(ir, IR_zext, t, from_bits, a, 0);
}

ir_ref ir_trunc(struct ir *ir, enum ir_type t, ir_ref a)
{
    return ir_type_of(ir, a) == t ? a : ir_unary(ir, IR_trunc, t, a);
}

/* a as an integer of type t; what is above a's own width is not looked at by the caller. */
static ir_ref resize_int(struct ir *ir, enum ir_type t, ir_ref a)
{
    unsigned have = ir_type_bits(ir_type_of(ir, a)), want = ir_type_bits(t);

    return have < want ? ir_zext(ir, t, have, a) : ir_trunc(ir, t, a);
}

ir_ref ir_extract(struct ir *ir, enum ir_type t, ir_ref a, unsigned pos, unsigned len)
{
    enum ir_type from = ir_type_of(ir, a);

    return resize_int(ir, t, with_aux(ir, IR_extract, from, pos | len << 8, a, 0));
}

ir_ref ir_deposit(struct ir *ir, enum ir_type t, ir_ref a, ir_ref b, unsigned pos, unsigned len)
{
    return with_aux(ir, IR_deposit, t, pos | len << 8, a, resize_int(ir, t, b));
}

ir_ref ir_setcc(struct ir *ir, enum ir_type t, enum ir_cc cc, ir_ref a, ir_ref b)
{
    return with_aux(ir, IR_setcc, t, cc, a, b);
}

ir_ref ir_select(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, ir_ref c, ir_ref d)
{
    return emit(ir, &(struct ir_op){ .op = IR_select, .type = (uint8_t)ir_type_of(ir, c),
                                       .aux = (uint16_t)cc, .a = a, .b = b, .c = c, .d = d });
}

static ir_ref masked(struct ir *ir, ir_ref addr)
{
    if (likely(!ir->address_mask))
        return addr;
    return ir_binary_imm(ir, IR_and, ir->config->word, addr, ir->address_mask);
}

ir_ref ir_load(struct ir *ir, enum ir_type t, ir_ref addr, int32_t disp, unsigned memop)
{
    struct ir_op op = { .op = IR_load, .type = (uint8_t)t, .aux = (uint16_t)memop,
                        .a = masked(ir, addr), .imm = disp };

    return emit_if_plain(ir, &op, ir_is_plain_access(ir, memop, 0));
}

void ir_store(struct ir *ir, ir_ref addr, int32_t disp, ir_ref v, unsigned memop)
{
    struct ir_op op = { .op = IR_store, .type = (uint8_t)ir_type_of(ir, v),
                        .aux = (uint16_t)memop, .a = masked(ir, addr), .c = v, .imm = disp };

    emit_if_plain(ir, &op, ir_is_plain_access(ir, memop, v));
}

ir_ref ir_amo(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref addr, ir_ref b,
              unsigned memop)
{
    return with_aux(ir, op, t, memop, masked(ir, addr), b);
}

ir_ref ir_cas(struct ir *ir, enum ir_type t, ir_ref addr, ir_ref expected, ir_ref desired,
              unsigned memop)
{
    addr = masked(ir, addr);
    return emit(ir, &(struct ir_op){ .op = IR_cas, .type = (uint8_t)t, .aux = (uint16_t)memop,
                                       .a = addr, .b = expected, .c = desired });
}

void ir_fence(struct ir *ir, unsigned kinds)
{
    with_aux(ir, IR_fence, VOID, kinds, 0, 0);
}

ir_ref ir_float(struct ir *ir, enum ir_opcode op, enum ir_type t, unsigned aux, ir_ref a, ir_ref b,
                ir_ref c)
{
    return emit(ir, &(struct ir_op){ .op = (uint8_t)op, .type = (uint8_t)t, .aux = (uint16_t)aux,
                                       .a = a, .b = b, .c = c });
}

ir_ref ir_fcmp(struct ir *ir, enum ir_type t, enum ir_fcc fcc, ir_ref a, ir_ref b)
{
    return with_aux(ir, IR_fcmp, t, fcc, a, b);
}

ir_ref ir_bitcast(struct ir *ir, enum ir_type t, ir_ref a)
{
    return ir_type_of(ir, a) == t ? a : ir_unary(ir, IR_bitcast, t, a);
}

ir_ref ir_vector(struct ir *ir, enum ir_opcode op, enum ir_type t, enum ir_type lane, ir_ref a,
                 ir_ref b)
{
    return with_aux(ir, op, t, lane, a, b);
}

ir_ref ir_call(struct ir *ir, unsigned helper, ir_ref a, ir_ref b, ir_ref c, ir_ref d)
{
    if (unlikely(ir->region != NULL))
        region_forget(ir);
    return emit(ir, &(struct ir_op){ .op = IR_call, .type = ir->config->helpers[helper].result,
                                       .aux = (uint16_t)helper, .a = a, .b = b, .c = c, .d = d });
}

/* -- control ---------------------------------------------------------------------------------- */

void ir_insn(struct ir *ir, vaddr pc, unsigned bytes)
{
    *next_op(ir) = (struct ir_op){ .op = IR_insn, .aux = (uint16_t)bytes,
                                   .imm = (int32_t)(pc - ir->pc) };
}

unsigned ir_label(struct ir *ir)
{
    return ir->nlabels++;
}

void ir_place(struct ir *ir, unsigned label)
{
    if (unlikely(ir->region != NULL))
        region_forget(ir);
    emit(ir, &(struct ir_op){ .op = IR_label, .imm = (int32_t)label });
}

void ir_br(struct ir *ir, unsigned label)
{
    emit(ir, &(struct ir_op){ .op = IR_br, .imm = (int32_t)label });
}

void ir_brcc(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, unsigned label)
{
    emit(ir, &(struct ir_op){ .op = IR_brcc,
                                .type = (uint8_t)ir_type_of(ir, a),
                                .aux = (uint16_t)cc,
                                .a = a,
                                .b = b,
                                .imm = (int32_t)label });
}

void ir_exit_if(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, vaddr pc)
{
    if (unlikely(ir->region != NULL)) {
        region_exit_if(ir, cc, a, b, pc);
        return;
    }
    struct ir_op op = { .op = IR_exit_if, .type = (uint8_t)ir_type_of(ir, a),
                        .aux = (uint16_t)cc, .a = a, .b = b,
                        .c = ir_const(ir, ir->config->word, pc) };

    emit_if_plain(ir, &op, ir_is_plain_condition(ir, cc, a, b));
}

static ir_ref return_address(struct ir *ir, enum ir_jump how, vaddr pc)
{
    return how == JUMP_CALL ? ir_const(ir, ir->config->word, pc) : 0;
}

void ir_exit_to(struct ir *ir, vaddr pc, enum ir_jump how, vaddr return_pc)
{
    if (unlikely(ir->region != NULL)) {
        if (how == JUMP) {
            region_exit_to(ir, pc);
            return;
        }
        region_sync(ir);
    }
    with_aux(ir, IR_exit_to, VOID, how, ir_const(ir, ir->config->word, pc),
             return_address(ir, how, return_pc));
}

void ir_exit_ptr(struct ir *ir, ir_ref pc, enum ir_jump how, vaddr return_pc)
{
    if (unlikely(ir->region != NULL))
        region_sync(ir);
    with_aux(ir, IR_exit_ptr, VOID, how, pc, return_address(ir, how, return_pc));
}

void ir_exit(struct ir *ir, vaddr pc, unsigned reason)
{
    if (unlikely(ir->region != NULL))
        region_sync(ir);
    with_aux(ir, IR_exit, VOID, reason, ir_const(ir, ir->config->word, pc), 0);
}

/* -- walking ---------------------------------------------------------------------------------- */

void ir_each_operand(const struct ir_op *op, void (*f)(void *data, ir_ref *r), void *data)
{
    for (unsigned k = 0; k < 4; k++)
        if (ir_operands(op)[k] != 0)
            f(data, &ir_operands(op)[k]);
}

static unsigned helper_traits(unsigned h)
{
    if (h & HELP_PURE)
        return CALL | PURE;
    return CALL | (h & HELP_STATE ? STATE : 0u) | (h & HELP_FAULTS ? FAULTS | READS : 0u) |
           (h & HELP_MEMORY ? WRITES : 0u);
}

unsigned ir_call_traits(const struct ir *ir, const struct ir_op *op)
{
    return helper_traits(ir->config->helpers[op->aux].traits);
}
