/* Exclusive and ordered accesses, atomic memory operations: Arm ARM C4.1.96, B2.9, B2.12.
 * SPDX-License-Identifier: MIT
 *
 * aarch64.h says how exclusives work.
 */
#include "flags.h"

#include "targets/aarch64/a64_atomic.decode.h"

/* t->local[LOCAL_EXCLUSIVE]: what a store-exclusive needs of the load that started the block. */
struct loaded { uint16_t valid, address, value, memop; };
static_assert(sizeof(struct loaded) == sizeof(uint64_t), "one note of struct trans");

static struct loaded loaded(const struct trans *t)
{
    struct loaded l;

    memcpy(&l, &t->local[LOCAL_EXCLUSIVE], sizeof(l));
    return l;
}

static void set_loaded(struct trans *t, struct loaded l)
{
    memcpy(&t->local[LOCAL_EXCLUSIVE], &l, sizeof(l));
}

static enum ir_type access_type(unsigned memop)
{
    return (memop & M_SIZE) == M_16 ? I128 : (memop & M_SIZE) == M_8 ? I64 : I32;
}

/* A pair is one access of twice the size. */
static unsigned exclusive_memop(const struct args_excl *a)
{
    return (unsigned)(a->memop + a->pair) | M_ALIGN;
}

/* What help_atomic.c needs to know of the insn. */
static ir_ref registers(struct trans *t, const struct args_excl *a)
{
    return k64(t, (uint64_t)(a->rt | a->rt2 << 8 | a->rs << 16 | a->pair << 24));
}

/* -- load-exclusive ---------------------------------------------------------------------------- */

/* Registers rt and rt2 (pairs) from what was loaded. */
static void set_pair(struct trans *t, const struct args_excl *a, ir_ref v)
{
    enum ir_type half = a->memop == M_8 ? I64 : I32;

    set_reg(t, a->rt, ir_unary(t->ir, IR_low, half, v));
    set_reg(t, a->rt2, ir_unary(t->ir, IR_high, half, v));
}

static void remember(struct trans *t, ir_ref address, ir_ref v)
{
    ir_ref low = v;

    if (ir_type_of(t->ir, v) == I128) {
        low = ir_unary(t->ir, IR_low, I64, v);
        ir_state_store(t->ir, CELL(exclusive.value[1]), ir_unary(t->ir, IR_high, I64, v));
    }
    ir_state_store(t->ir, CELL(exclusive.at), address);
    ir_state_store(t->ir, CELL(exclusive.value), widen(t, low));
}

/* -- loops of them that are one atomic operation ----------------------------------------------- */

/* 1: ldxr rt, [rn]; rd = rt op rm or imm; stxr ws, rd, [rn]; cbnz ws, 1b. Without the second insn
 * rd is stored as it is. */
struct loop { unsigned op; bool inverted, negated, has_imm; int64_t rd, rm, ws; vaddr end; };

static const struct { uint32_t mask, is; uint8_t op; bool inverted, negated, has_imm; } steps[] = {
    { 0x7fc00000, 0x11000000, IR_amo_add, false, false, true },     /* ADD (immediate) */
    { 0x7fc00000, 0x51000000, IR_amo_add, false, true, true },      /* SUB (immediate) */
    { 0x7fe0fc00, 0x0b000000, IR_amo_add, false, false, false },    /* ADD (shifted register) */
    { 0x7fe0fc00, 0x4b000000, IR_amo_add, false, true, false },     /* SUB */
    { 0x7fe0fc00, 0x0a000000, IR_amo_and, false, false, false },    /* AND */
    { 0x7fe0fc00, 0x0a200000, IR_amo_and, true, false, false },     /* BIC */
    { 0x7fe0fc00, 0x2a000000, IR_amo_or, false, false, false },     /* ORR */
    { 0x7fe0fc00, 0x4a000000, IR_amo_xor, false, false, false },    /* EOR */
};

static bool match_step(const struct args_excl *a, uint32_t insn, struct loop *l)
{
    if (insn >> 31 != (a->memop == M_8) || (insn >> 5 & 31) != a->rt)
        return false;
    for (unsigned i = 0; i < countof(steps); i++)
        if ((insn & steps[i].mask) == steps[i].is) {
            *l = (struct loop){ steps[i].op, steps[i].inverted, steps[i].negated,
                                steps[i].has_imm, insn & 31, insn >> 16 & 31 };
            if (l->has_imm)
                l->rm = insn >> 10 & 0xfff;
            return true;
        }
    return false;
}

/* The store of the same size and address as the load that t->raw is, and the branch back to it. */
static bool match_store(struct trans *t, vaddr at, struct loop *l)
{
    const uint32_t same = 3u << 30 | 31 << 5;
    uint32_t store, back;

    if (!fetch32(t, at, &store) || !fetch32(t, at + 4, &back))
        return false;
    l->ws = store >> 16 & 31;
    l->end = at + 8;
    return (store & 0x3fe07c00) == 0x08007c00 && ((store ^ t->raw) & same) == 0 &&
           (store & 31) == l->rd && back == (0x35000000 | (uint32_t)l->ws |
                                             ((uint32_t)(t->pc - at - 4) >> 2 & 0x7ffff) << 5);
}

/* No register may be two things, none 31. But compilers load rd and change it in place. */
static bool are_apart(const struct args_excl *a, const struct loop *l, bool has_step)
{
    const int64_t r[] = { a->rt, a->rn, l->ws, l->rd, l->has_imm ? -1 : l->rm };
    unsigned n = has_step ? 5 : 4, first = has_step && l->rd == a->rt;

    for (unsigned i = first; i < n; i++)
        for (unsigned k = first; k < i; k++)
            if (r[i] == r[k])
                return false;
    for (unsigned i = 0; i < n; i++)
        if (r[i] == 31)
            return false;
    return true;
}

static ir_ref operand(struct trans *t, enum ir_type type, const struct loop *l)
{
    ir_ref v = l->has_imm ? ir_const(t->ir, type, (uint64_t)l->rm) : reg(t, type, l->rm);

    if (l->inverted || l->negated)
        v = ir_unary(t->ir, l->inverted ? IR_not : IR_neg, type, v);
    return v;
}

static bool trans_loop(struct trans *t, const struct args_excl *a)
{
    static const enum ir_opcode plain[] = { [IR_amo_add - IR_amo_add] = IR_add,
                                            [IR_amo_and - IR_amo_add] = IR_and,
                                            [IR_amo_or - IR_amo_add] = IR_or,
                                            [IR_amo_xor - IR_amo_add] = IR_xor };
    enum ir_type type = a->memop == M_8 ? I64 : I32;
    struct loop l = { .op = IR_amo_xchg };
    uint32_t insn;

    if (a->pair || !fetch32(t, t->next_pc, &insn))
        return false;
    bool has_step = match_step(a, insn, &l);
    if (!has_step)
        l.rd = insn & 31;
    if (!match_store(t, t->next_pc + (has_step ? 4 : 0), &l) || !are_apart(a, &l, has_step))
        return false;
    ir_ref b = has_step ? operand(t, type, &l) : reg(t, type, l.rd);
    ir_ref old = ir_amo(t->ir, (enum ir_opcode)l.op, type, xsp(t, a->rn), b,
                        exclusive_memop(a) | M_ACQUIRE | M_RELEASE);
    set_reg(t, a->rt, old);
    if (has_step)
        set_reg(t, l.rd, ir_binary(t->ir, plain[l.op - IR_amo_add], type, old, b));
    set_x(t, l.ws, k64(t, 0));
    ir_state_store(t->ir, CELL(exclusive.at), k64(t, MONITOR_OPEN));
    t->next_pc = l.end;
    return true;
}

/* -- load-exclusive ---------------------------------------------------------------------------- */

/* rt = memory[rn], marked. A block of its own, so that the store falls into the same one. */
bool trans_load_exclusive(struct trans *t, const struct args_excl *a)
{
    unsigned memop = exclusive_memop(a) | (a->release ? M_ACQUIRE : 0);

    if (t->pc != t->first_pc) {
        flags_flush(t);
        ir_exit_to(t->ir, t->pc, JUMP, 0);
        t->done = true;
        return true;
    }
    if (exclusive_versions()) {
        ir_call(t->ir, HELP_load_exclusive, xsp(t, a->rn), k64(t, memop), registers(t, a), 0);
        return true;
    }
    if (trans_loop(t, a))
        return true;
    ir_ref address = xsp(t, a->rn);
    ir_ref v = ir_load(t->ir, access_type(memop), address, 0, memop);
    remember(t, address, v);
    set_loaded(t, (struct loaded){ 1, address, v, (uint16_t)exclusive_memop(a) });
    if (a->pair)
        set_pair(t, a, v);
    else
        set_reg(t, a->rt, v);
    return true;
}

/* -- store-exclusive --------------------------------------------------------------------------- */

/* Is all between the load and here free of memory accesses, calls and labels? */
static bool is_undisturbed(const struct trans *t, struct loaded l)
{
    for (uint32_t i = l.value - IR_FIRST_OP + 1u; i < t->ir->count; i++)
        if (t->ir->ops[i].op == IR_label ||
            (ir_ops[t->ir->ops[i].op].traits & (READS | WRITES | CALL)))
            return false;
    return true;
}

static ir_ref pair_value(struct trans *t, enum ir_type wide, int64_t first, int64_t second)
{
    enum ir_type half = wide == I128 ? I64 : I32;

    return ir_binary(t->ir, IR_pack, wide, reg(t, half, first), reg(t, half, second));
}

static ir_ref stored_value(struct trans *t, const struct args_excl *a)
{
    enum ir_type type = access_type(exclusive_memop(a));

    return a->pair ? pair_value(t, type, a->rt, a->rt2) : reg(t, type, a->rt);
}

/* 1 if the two differ: of I128 there is no comparison. */
static ir_ref differ(struct trans *t, ir_ref a, ir_ref b)
{
    struct ir *ir = t->ir;

    if (ir_type_of(ir, a) != I128)
        return ir_setcc(ir, I32, CC_NE, a, b);
    ir_ref low = ir_binary(ir, IR_xor, I64, ir_unary(ir, IR_low, I64, a),
                           ir_unary(ir, IR_low, I64, b));
    ir_ref high = ir_binary(ir, IR_xor, I64, ir_unary(ir, IR_high, I64, a),
                            ir_unary(ir, IR_high, I64, b));
    return ir_setcc(ir, I32, CC_NE, ir_binary(ir, IR_or, I64, low, high), k64(t, 0));
}

/* if (still exclusive) memory[rn] = rt, rs = 0; else rs = 1 */
bool trans_store_exclusive(struct trans *t, const struct args_excl *a)
{
    struct loaded l = loaded(t);
    unsigned memop = exclusive_memop(a);
    ir_ref address = xsp(t, a->rn);

    set_loaded(t, (struct loaded){ 0 });
    if (!l.valid || l.address != address || l.memop != memop || exclusive_versions() ||
        !is_undisturbed(t, l)) {
        flags_flush(t);
        ir_call(t->ir, HELP_store_exclusive, address, k64(t, memop), registers(t, a), 0);
        return true;
    }
    ir_ref old = ir_cas(t->ir, access_type(memop), address, l.value, stored_value(t, a),
                        memop | (a->release ? M_RELEASE : 0));
    ir_state_store(t->ir, CELL(exclusive.at), k64(t, MONITOR_OPEN));
    set_reg(t, a->rs, differ(t, old, l.value));
    return true;
}

/* -- alignment --------------------------------------------------------------------------------- */

/* All must be aligned; with FEAT_LSE2 it is enough that they are within 16 bytes (B2.5.2): what the
 * host does is atomic then. Memory operations of that size say so with M_ALIGN. */
static unsigned check_alignment(struct trans *t, int64_t rn, int64_t imm, int64_t memop)
{
    unsigned bytes = memop_bytes((unsigned)memop);

    if (!has(t, A64_LSE2) || bytes == 16)
        return M_ALIGN;
    if (bytes > 1) {
        ir_ref at = ir_binary_imm(t->ir, IR_add, I64, xsp(t, rn), (uint64_t)imm);
        aarch64_guard(t, (struct test){ CC_TSTNE, at, k64(t, bytes - 1) }, HELP_check_granule, at,
                      k64(t, bytes));
    }
    return 0;
}

/* -- ordered accesses -------------------------------------------------------------------------- */

/* LDAR after STLR stays in order (B2.3.11): the fence is with the store. LDAPR needs less. */
static void load_acquire(struct trans *t, int64_t rn, int64_t imm, int64_t rt, enum ir_type type,
                         int64_t memop)
{
    unsigned m = (unsigned)memop | check_alignment(t, rn, imm, memop) | M_ACQUIRE;

    set_reg(t, rt, ir_load(t->ir, type, xsp(t, rn), (int32_t)imm, m));
}

static void store_release(struct trans *t, int64_t rn, int64_t imm, int64_t rt, int64_t memop)
{
    unsigned m = (unsigned)memop | check_alignment(t, rn, imm, memop) | M_RELEASE;

    ir_store(t->ir, xsp(t, rn), (int32_t)imm, x(t, rt), m);
}

bool trans_load_acquire(struct trans *t, const struct args_order *a)
{
    load_acquire(t, a->rn, 0, a->rt, a->memop == M_8 ? I64 : I32, a->memop);
    return true;
}

bool trans_store_release(struct trans *t, const struct args_order *a)
{
    store_release(t, a->rn, 0, a->rt, a->memop);
    ir_fence(t->ir, FENCE_WR);
    return true;
}

bool trans_load_acquire_imm(struct trans *t, const struct args_imm *a)
{
    load_acquire(t, a->rn, a->imm, a->rt, (enum ir_type)a->type, a->memop);
    return true;
}

bool trans_store_release_imm(struct trans *t, const struct args_imm *a)
{
    store_release(t, a->rn, a->imm, a->rt, a->memop);
    ir_fence(t->ir, FENCE_WR);
    return true;
}

static void move_base(struct trans *t, int64_t rn, int64_t by)
{
    set_xsp(t, rn, ir_binary_imm(t->ir, IR_add, I64, xsp(t, rn), (uint64_t)by));
}

/* rn -= size; memory[rn] = rt */
bool trans_store_release_pre(struct trans *t, const struct args_wb *a)
{
    int64_t bytes = (int64_t)memop_bytes((unsigned)a->memop);

    store_release(t, a->rn, -bytes, a->rt, a->memop);
    move_base(t, a->rn, -bytes);
    ir_fence(t->ir, FENCE_WR);
    return true;
}

/* rt = memory[rn]; rn += size. Of rt and rn being the same anything may come; rt wins. */
bool trans_load_acquire_post(struct trans *t, const struct args_wb *a)
{
    enum ir_type type = a->memop == M_8 ? I64 : I32;
    unsigned m = (unsigned)a->memop | check_alignment(t, a->rn, 0, a->memop) | M_ACQUIRE;
    ir_ref v = ir_load(t->ir, type, xsp(t, a->rn), 0, m);

    move_base(t, a->rn, (int64_t)memop_bytes((unsigned)a->memop));
    set_reg(t, a->rt, v);
    return true;
}

/* LDIAPP: rt, then rt2; both are one access. */
bool trans_load_ordered_pair(struct trans *t, const struct args_order2 *a)
{
    enum ir_type half = a->memop == M_8 ? I64 : I32, wide = half == I64 ? I128 : I64;

    if (a->rt == a->rt2)
        return false;
    unsigned m = (unsigned)(a->memop + 1) | check_alignment(t, a->rn, 0, a->memop + 1);
    ir_ref v = ir_load(t->ir, wide, xsp(t, a->rn), 0, m | M_ACQUIRE);
    if (a->wb)
        move_base(t, a->rn, 2 << a->memop);
    set_reg(t, a->rt, ir_unary(t->ir, IR_low, half, v));
    set_reg(t, a->rt2, ir_unary(t->ir, IR_high, half, v));
    return true;
}

/* STILP: the same stored. */
bool trans_store_ordered_pair(struct trans *t, const struct args_order2 *a)
{
    enum ir_type wide = a->memop == M_8 ? I128 : I64;
    int64_t by = a->wb ? -(2 << a->memop) : 0;
    unsigned m = (unsigned)(a->memop + 1) | check_alignment(t, a->rn, by, a->memop + 1);

    ir_store(t->ir, xsp(t, a->rn), (int32_t)by, pair_value(t, wide, a->rt, a->rt2), m | M_RELEASE);
    if (a->wb)
        move_base(t, a->rn, by);
    ir_fence(t->ir, FENCE_WR);
    return true;
}

/* -- read-modify-write ------------------------------------------------------------------------- */

static unsigned ordered(struct trans *t, int64_t rn, int64_t memop, int64_t acquire,
                        int64_t release)
{
    return (unsigned)memop | check_alignment(t, rn, 0, memop) | (acquire ? M_ACQUIRE : 0) |
           (release ? M_RELEASE : 0);
}

/* rt = memory[rn]; memory[rn] = rt op rs. LDCLR clears the bits of rs. */
bool trans_modify(struct trans *t, const struct args_rmw *a)
{
    enum ir_type type = a->memop == M_8 ? I64 : I32;
    unsigned memop = ordered(t, a->rn, a->memop, a->acquire, a->release);
    ir_ref s = reg(t, type, a->rs);

    if (a->invert)
        s = ir_unary(t->ir, IR_not, type, s);
    if (exclusive_versions()) {
        ir_ref old = ir_call(t->ir, HELP_modify, xsp(t, a->rn), widen(t, s), k64(t, memop),
                             k64(t, (uint64_t)a->op));
        set_reg(t, a->rt, ir_trunc(t->ir, type, old));
        return true;
    }
    set_reg(t, a->rt, ir_amo(t->ir, (enum ir_opcode)a->op, type, xsp(t, a->rn), s, memop));
    return true;
}

static bool swap_versioned(struct trans *t, const struct args_cas *a, unsigned memop, bool pair)
{
    ir_call(t->ir, HELP_swap, xsp(t, a->rn), k64(t, memop),
            k64(t, (uint64_t)(a->rs | a->rt << 8 | pair << 24)), 0);
    return true;
}

/* old = memory[rn]; if (old == rs) memory[rn] = rt; rs = old */
bool trans_compare_swap(struct trans *t, const struct args_cas *a)
{
    unsigned memop = ordered(t, a->rn, a->memop, a->acquire, a->release);

    if (exclusive_versions())
        return swap_versioned(t, a, memop, false);
    enum ir_type type = a->memop == M_8 ? I64 : I32;
    ir_ref expected = reg(t, type, a->rs);

    if (a->memop < M_4)
        expected = ir_zext(t->ir, I32, 8u << a->memop, expected);
    set_reg(t, a->rs, ir_cas(t->ir, type, xsp(t, a->rn), expected, reg(t, type, a->rt), memop));
    return true;
}

/* The same with even-odd pairs of registers. */
bool trans_compare_swap_pair(struct trans *t, const struct args_cas *a)
{
    enum ir_type wide = access_type((unsigned)a->memop), half = wide == I128 ? I64 : I32;

    if ((a->rs | a->rt) & 1)
        return false;
    unsigned memop = ordered(t, a->rn, a->memop, a->acquire, a->release);
    if (exclusive_versions())
        return swap_versioned(t, a, memop, true);
    ir_ref old = ir_cas(t->ir, wide, xsp(t, a->rn), pair_value(t, wide, a->rs, a->rs + 1),
                        pair_value(t, wide, a->rt, a->rt + 1), memop);
    set_reg(t, a->rs, ir_unary(t->ir, IR_low, half, old));
    set_reg(t, a->rs + 1, ir_unary(t->ir, IR_high, half, old));
    return true;
}

/* rt2:rt = memory[rn]; memory[rn] = old op rt2:rt, SWPP: rt2:rt. LDCLRP clears those bits. */
bool trans_modify_pair(struct trans *t, const struct args_rmwp *a)
{
    if (a->rt == a->rt2 || a->rt == 31 || a->rt2 == 31)
        return false;
    ir_call(t->ir, HELP_modify_pair, xsp(t, a->rn),
            k64(t, (uint64_t)(a->rt | a->rt2 << 8)), k64(t, (uint64_t)a->op), 0);
    return true;
}
