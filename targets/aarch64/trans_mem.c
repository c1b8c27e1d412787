/* Loads and stores of general and of SIMD and floating-point registers: Arm ARM C4.1.96.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_mem.decode.h"

/* -- addresses --------------------------------------------------------------------------------- */

/* Where the access is, and with MODE_PRE and MODE_POST what the base register becomes. */
struct place { ir_ref base; int32_t offset; int64_t rn; ir_ref updated; };

static struct place place(struct trans *t, int64_t rn, int64_t offset, int64_t mode)
{
    struct place p = { xsp(t, rn), (int32_t)offset, rn, 0 };

    if (mode == MODE_OFFSET)
        return p;
    p.updated = ir_binary_imm(t->ir, IR_add, I64, p.base, (uint64_t)offset);
    if (mode == MODE_POST)
        p.offset = 0;
    return p;
}

/* After the access, which may fault. */
static void update(struct trans *t, struct place p)
{
    if (p.updated)
        set_xsp(t, p.rn, p.updated);
}

/* base + (extended rm << scale); option<1> clear is reserved. */
static bool place_reg(struct trans *t, const struct args_reg *a, struct place *p)
{
    ir_ref offset = aarch64_extend(t, I64, x(t, a->rm), (unsigned)a->option,
                                   a->s ? (unsigned)a->memop & M_SIZE : 0);

    *p = (struct place){ ir_binary(t->ir, IR_add, I64, xsp(t, a->rn), offset), 0, a->rn, 0 };
    return a->option & 2;
}

/* -- general registers ------------------------------------------------------------------------- */

static void load(struct trans *t, struct place p, int64_t rt, int64_t type, int64_t memop)
{
    ir_ref v = ir_load(t->ir, (enum ir_type)type, p.base, p.offset, (unsigned)memop);

    update(t, p);
    set_reg(t, rt, v);
}

static void store(struct trans *t, struct place p, int64_t rt, int64_t memop)
{
    ir_store(t->ir, p.base, p.offset, x(t, rt), (unsigned)memop);
    update(t, p);
}

bool trans_load_literal(struct trans *t, const struct args_literal *a)
{
    struct place p = { k64(t, t->pc + (uint64_t)a->imm), 0, 0, 0 };

    load(t, p, a->rt, a->type, a->memop);
    return true;
}

bool trans_load_imm(struct trans *t, const struct args_imm *a)
{
    load(t, place(t, a->rn, a->imm, a->mode), a->rt, a->type, a->memop);
    return true;
}

bool trans_store_imm(struct trans *t, const struct args_imm *a)
{
    store(t, place(t, a->rn, a->imm, a->mode), a->rt, a->memop);
    return true;
}

bool trans_load_offset(struct trans *t, const struct args_offset *a)
{
    struct place p = place(t, a->rn, a->imm << (a->memop & M_SIZE), MODE_OFFSET);

    load(t, p, a->rt, a->type, a->memop);
    return true;
}

bool trans_store_offset(struct trans *t, const struct args_offset *a)
{
    store(t, place(t, a->rn, a->imm << (a->memop & M_SIZE), MODE_OFFSET), a->rt, a->memop);
    return true;
}

bool trans_load_reg(struct trans *t, const struct args_reg *a)
{
    struct place p;

    if (!place_reg(t, a, &p))
        return false;
    load(t, p, a->rt, a->type, a->memop);
    return true;
}

bool trans_store_reg(struct trans *t, const struct args_reg *a)
{
    struct place p;

    if (!place_reg(t, a, &p))
        return false;
    store(t, p, a->rt, a->memop);
    return true;
}

static struct place place_pair(struct trans *t, const struct args_pair *a)
{
    return place(t, a->rn, a->imm * (1 << (a->memop & M_SIZE)), a->mode);
}

/* With FEAT_LSE2 two X registers are one access (B2.2.1.1). Only other threads can see that, and
 * not of a stack. */
static bool is_one_access(const struct trans *t, const struct args_pair *a)
{
    return t->flags & A64_FLAG_SHARED && a->memop == M_8 && a->rn != 31;
}

/* Both accesses come before either register changes. */
bool trans_load_pair(struct trans *t, const struct args_pair *a)
{
    struct place p = place_pair(t, a);

    if (is_one_access(t, a)) {
        ir_ref v = ir_load(t->ir, I128, p.base, p.offset, M_16);
        update(t, p);
        set_x(t, a->rt, ir_unary(t->ir, IR_low, I64, v));
        set_x(t, a->rt2, ir_unary(t->ir, IR_high, I64, v));
        return true;
    }
    int32_t next = p.offset + (1 << (a->memop & M_SIZE));
    ir_ref first = ir_load(t->ir, (enum ir_type)a->type, p.base, p.offset, (unsigned)a->memop);
    ir_ref second = ir_load(t->ir, (enum ir_type)a->type, p.base, next, (unsigned)a->memop);

    update(t, p);
    set_reg(t, a->rt, first);
    set_reg(t, a->rt2, second);
    return true;
}

bool trans_store_pair(struct trans *t, const struct args_pair *a)
{
    struct place p = place_pair(t, a);
    int32_t next = p.offset + (1 << (a->memop & M_SIZE));

    if (is_one_access(t, a)) {
        ir_store(t->ir, p.base, p.offset,
                 ir_binary(t->ir, IR_pack, I128, x(t, a->rt), x(t, a->rt2)), M_16);
        update(t, p);
        return true;
    }
    ir_store(t->ir, p.base, p.offset, x(t, a->rt), (unsigned)a->memop);
    ir_store(t->ir, p.base, next, x(t, a->rt2), (unsigned)a->memop);
    update(t, p);
    return true;
}

bool trans_prefetch(struct trans *t, const struct args_none *a) { return true; }

bool trans_prefetch_reg(struct trans *t, const struct args_reg *a) { return a->option & 2; }

/* -- SIMD and floating-point registers --------------------------------------------------------- */

/* No host moves one or two bytes of a vector register to memory: they go through an integer. */
static ir_ref fp_read(struct trans *t, struct place p, int64_t memop)
{
    static const enum ir_type types[] = { I32, I32, F32, F64, V128 };

    return ir_load(t->ir, types[memop], p.base, p.offset, (unsigned)memop);
}

static void fp_write(struct trans *t, struct place p, int64_t rt, int64_t memop)
{
    static const enum ir_type types[] = { I8, I16, F32, F64, V128 };
    ir_ref value;

    if (memop < M_4)
        value = ir_emit(t->ir, (struct ir_op){ .op = IR_vlane, .type = I32, .a = v(t, rt),
                                               .aux = (uint16_t)types[memop] });
    else
        value = low_v(t, types[memop], rt);
    ir_store(t->ir, p.base, p.offset, value, (unsigned)memop);
}

static void fp_load(struct trans *t, struct place p, int64_t rt, int64_t memop)
{
    ir_ref value = fp_read(t, p, memop);

    update(t, p);
    set_low_v(t, rt, value);
}

static void fp_store(struct trans *t, struct place p, int64_t rt, int64_t memop)
{
    fp_write(t, p, rt, memop);
    update(t, p);
}

bool trans_fp_load_literal(struct trans *t, const struct args_literal *a)
{
    fp_load(t, (struct place){ k64(t, t->pc + (uint64_t)a->imm), 0, 0, 0 }, a->rt, a->memop);
    return true;
}

bool trans_fp_load_imm(struct trans *t, const struct args_imm *a)
{
    fp_load(t, place(t, a->rn, a->imm, a->mode), a->rt, a->memop);
    return true;
}

bool trans_fp_store_imm(struct trans *t, const struct args_imm *a)
{
    fp_store(t, place(t, a->rn, a->imm, a->mode), a->rt, a->memop);
    return true;
}

/* LDAPUR: what is read before all that follows. */
bool trans_fp_load_acquire(struct trans *t, const struct args_imm *a)
{
    fp_load(t, place(t, a->rn, a->imm, a->mode), a->rt, a->memop);
    ir_fence(t->ir, FENCE_RR | FENCE_RW);
    return true;
}

/* STLUR: after all that came before, and before ordered loads. */
bool trans_fp_store_release(struct trans *t, const struct args_imm *a)
{
    ir_fence(t->ir, FENCE_RW | FENCE_WW);
    fp_store(t, place(t, a->rn, a->imm, a->mode), a->rt, a->memop);
    ir_fence(t->ir, FENCE_WR);
    return true;
}

bool trans_fp_load_offset(struct trans *t, const struct args_offset *a)
{
    fp_load(t, place(t, a->rn, a->imm << a->memop, MODE_OFFSET), a->rt, a->memop);
    return true;
}

bool trans_fp_store_offset(struct trans *t, const struct args_offset *a)
{
    fp_store(t, place(t, a->rn, a->imm << a->memop, MODE_OFFSET), a->rt, a->memop);
    return true;
}

bool trans_fp_load_reg(struct trans *t, const struct args_reg *a)
{
    struct place p;

    if (!place_reg(t, a, &p))
        return false;
    fp_load(t, p, a->rt, a->memop);
    return true;
}

bool trans_fp_store_reg(struct trans *t, const struct args_reg *a)
{
    struct place p;

    if (!place_reg(t, a, &p))
        return false;
    fp_store(t, p, a->rt, a->memop);
    return true;
}

static struct place second_of(struct place p, int64_t memop)
{
    p.offset += 1 << memop;
    return p;
}

bool trans_fp_load_pair(struct trans *t, const struct args_pair *a)
{
    struct place p = place_pair(t, a);
    ir_ref first = fp_read(t, p, a->memop), second = fp_read(t, second_of(p, a->memop), a->memop);

    update(t, p);
    set_low_v(t, a->rt, first);
    set_low_v(t, a->rt2, second);
    return true;
}

bool trans_fp_store_pair(struct trans *t, const struct args_pair *a)
{
    struct place p = place_pair(t, a);

    fp_write(t, p, a->rt, a->memop);
    fp_write(t, second_of(p, a->memop), a->rt2, a->memop);
    update(t, p);
    return true;
}
