/* Loads and stores of structures: LD1 to LD4, ST1 to ST4. Arm ARM C4.1.96.
 * SPDX-License-Identifier: MIT
 */
#include "simd.h"

#include "targets/aarch64/a64_simd_mem.decode.h"

/* Post-indexed: by rm, or by the bytes of the access if rm is 31. */
static void update(struct trans *t, int64_t post, int64_t rn, int64_t rm, ir_ref base,
                   unsigned bytes)
{
    ir_ref step = rm == 31 ? k64(t, bytes) : x(t, rm);

    if (post)
        set_xsp(t, rn, ir_binary(t->ir, IR_add, I64, base, step));
}

/* -- whole registers: elements 1 --------------------------------------------------------------- */

static unsigned register_bytes(const struct args_post *a) { return a->q ? 16 : 8; }

/* All is loaded before a register changes. */
static void load_registers(struct trans *t, const struct args_post *a, ir_ref base)
{
    ir_ref value[4];

    for (int64_t i = 0; i < a->count; i++)
        value[i] = ir_load(t->ir, a->q ? V128 : F64, base, (int32_t)(i * register_bytes(a)),
                           a->q ? M_16 : M_8);
    for (int64_t i = 0; i < a->count; i++)
        set_low_v(t, (a->rt + i) & 31, value[i]);
}

static void store_registers(struct trans *t, const struct args_post *a, ir_ref base)
{
    for (int64_t i = 0; i < a->count; i++)
        ir_store(t->ir, base, (int32_t)(i * register_bytes(a)),
                 low_v(t, a->q ? V128 : F64, (a->rt + i) & 31), a->q ? M_16 : M_8);
}

/* -- structures: elements of the registers by turns -------------------------------------------- */

/* Memory in parts of 16 bytes; of three short registers the last has 8. */
static unsigned parts_of(const struct args_post *a)
{
    return (unsigned)(a->count * register_bytes(a) + 15) / 16;
}

static bool is_short(const struct args_post *a, unsigned part)
{
    return (part + 1) * 16 > a->count * register_bytes(a);
}

static ir_ref place(const struct args_post *a, struct trans *t, unsigned op, int odd, ir_ref x,
                    ir_ref y)
{
    return ir_emit(t->ir, (struct ir_op){ .op = (uint8_t)op, .type = V128, .imm = odd, .a = x,
                                          .b = y, .aux = (uint16_t)lane_type(a->size) });
}

/* Of three the places are not a power of two apart: bytes from each of `n` vectors by a table;
 * from[i] is the byte of result i, 16 for each vector. */
static ir_ref pick(struct trans *t, const ir_ref *v, unsigned n, const uint8_t from[16])
{
    ir_ref r = 0;

    for (unsigned i = 0; i < n; i++) {
        uint64_t at[2] = { 0 };
        for (unsigned k = 0; k < 16; k++)
            at[k / 8] |= (uint64_t)(from[k] / 16 == i ? from[k] % 16 : 0xff) << 8 * (k % 8);
        ir_ref found = ir_binary(t->ir, IR_vtbl, V128, v[i], simd_const(t, at[0], at[1]));
        r = r ? ir_binary(t->ir, IR_or, V128, r, found) : found;
    }
    return r;
}

/* Where byte j of register k is in memory. */
static unsigned in_memory(const struct args_post *a, unsigned k, unsigned j)
{
    return ((j >> a->size) * 3 + k) << a->size | (j & ((1u << a->size) - 1));
}

static void three_apart(struct trans *t, const struct args_post *a, const ir_ref *m, ir_ref *r)
{
    for (unsigned k = 0; k < 3; k++) {
        uint8_t from[16];
        for (unsigned j = 0; j < 16; j++)
            from[j] = (uint8_t)(j < register_bytes(a) ? in_memory(a, k, j) : 0xff);
        r[k] = pick(t, m, parts_of(a), from);
    }
}

static void three_together(struct trans *t, const struct args_post *a, const ir_ref *r, ir_ref *m)
{
    uint8_t from[48];

    for (unsigned k = 0; k < 3; k++)
        for (unsigned j = 0; j < register_bytes(a); j++)
            from[in_memory(a, k, j)] = (uint8_t)(16 * k + j);
    for (unsigned i = register_bytes(a) * 3; i < 48; i++)
        from[i] = 0xff;
    for (unsigned i = 0; i < parts_of(a); i++)
        m[i] = pick(t, r, 3, from + 16 * i);
}

/* m: memory's parts, r: registers. Even and odd elements, of four once more; a short register is
 * half of what comes out. */
static void take_apart(struct trans *t, const struct args_post *a, const ir_ref *m, ir_ref *r)
{
    if (a->count == 3) {
        three_apart(t, a, m, r);
    } else if (a->count == 2) {
        for (int i = 0; i < 2; i++)
            r[i] = place(a, t, IR_vuzp, i, m[0], m[a->q]);
    } else {
        for (int i = 0; i < 2; i++) {
            ir_ref first = place(a, t, IR_vuzp, i, m[0], m[1]);
            ir_ref second = a->q ? place(a, t, IR_vuzp, i, m[2], m[3]) : first;
            r[i] = place(a, t, IR_vuzp, 0, first, second);
            r[i + 2] = place(a, t, IR_vuzp, 1, first, second);
        }
    }
}

static void put_together(struct trans *t, const struct args_post *a, const ir_ref *r, ir_ref *m)
{
    if (a->count == 3) {
        three_together(t, a, r, m);
    } else if (a->count == 2) {
        for (int i = 0; i <= a->q; i++)
            m[i] = place(a, t, IR_vzip, i, r[0], r[1]);
    } else {
        for (int i = 0; i <= a->q; i++) {
            ir_ref even = place(a, t, IR_vzip, i, r[0], r[2]);
            ir_ref odd = place(a, t, IR_vzip, i, r[1], r[3]);
            m[2 * i] = place(a, t, IR_vzip, 0, even, odd);
            m[2 * i + 1] = place(a, t, IR_vzip, 1, even, odd);
        }
    }
}

static void load_structures(struct trans *t, const struct args_post *a, ir_ref base)
{
    ir_ref m[4], r[4];

    for (unsigned i = 0; i < parts_of(a); i++)
        m[i] = ir_load(t->ir, V128, base, (int32_t)(16 * i), is_short(a, i) ? M_8 : M_16);
    take_apart(t, a, m, r);
    for (int64_t i = 0; i < a->count; i++)
        set_low_v(t, (a->rt + i) & 31,
                  a->q ? r[i] : ir_unary(t->ir, IR_vlow, V64, r[i]));
}

static void store_structures(struct trans *t, const struct args_post *a, ir_ref base)
{
    ir_ref m[4], r[4];

    for (int64_t i = 0; i < a->count; i++)
        r[i] = v(t, (a->rt + i) & 31);
    put_together(t, a, r, m);
    for (unsigned i = 0; i < parts_of(a); i++)
        ir_store(t->ir, base, (int32_t)(16 * i),
                 is_short(a, i) ? ir_unary(t->ir, IR_vlow, F64, m[i]) : m[i],
                 is_short(a, i) ? M_8 : M_16);
}

/* The base is updated when all loads have been made, and all stores. */
bool trans_load_multiple(struct trans *t, const struct args_post *a)
{
    ir_ref base = xsp(t, a->rn);

    if (a->elements > 1 && a->size == 3 && !a->q)
        return false;
    if (a->elements > 1)
        load_structures(t, a, base);
    else
        load_registers(t, a, base);
    update(t, a->post, a->rn, a->rm, base, (unsigned)a->count * register_bytes(a));
    return true;
}

bool trans_store_multiple(struct trans *t, const struct args_post *a)
{
    ir_ref base = xsp(t, a->rn);

    if (a->elements > 1 && a->size == 3 && !a->q)
        return false;
    if (a->elements > 1)
        store_structures(t, a, base);
    else
        store_registers(t, a, base);
    update(t, a->post, a->rn, a->rm, base, (unsigned)a->count * register_bytes(a));
    return true;
}

/* -- one lane ---------------------------------------------------------------------------------- */

/* Size and index from Q:S:size; false: reserved. */
static bool lane_of(const struct args_lane *a, int64_t *size, int64_t *index)
{
    int64_t number = a->q << 3 | a->s << 2 | a->size;

    *size = a->scale;
    if (a->scale == 2 && (a->size & 1))
        *size = 3;
    *index = number >> *size;
    return a->scale != 1 ? (a->scale != 2 || a->size == 0 || (a->size == 1 && !a->s)) :
                           !(a->size & 1);
}

bool trans_load_lane(struct trans *t, const struct args_lane *a)
{
    ir_ref base = xsp(t, a->rn), value[4];
    int64_t size, index;

    if (!lane_of(a, &size, &index))
        return false;
    for (int64_t i = 0; i < a->count; i++)
        value[i] = ir_load(t->ir, I64, base, (int32_t)(i << size), (unsigned)size);
    update(t, a->post, a->rn, a->rm, base, (unsigned)a->count << size);
    for (int64_t i = 0; i < a->count; i++) {
        int64_t n = (a->rt + i) & 31;
        set_v(t, n, with_lane(t, v(t, n), lane_type(size), index, value[i]));
    }
    return true;
}

bool trans_store_lane(struct trans *t, const struct args_lane *a)
{
    ir_ref base = xsp(t, a->rn);
    int64_t size, index;

    if (!lane_of(a, &size, &index))
        return false;
    for (int64_t i = 0; i < a->count; i++)
        ir_store(t->ir, base, (int32_t)(i << size),
                 get_lane(t, I64, v(t, (a->rt + i) & 31), lane_type(size), index),
                 (unsigned)size);
    update(t, a->post, a->rn, a->rm, base, (unsigned)a->count << size);
    return true;
}

bool trans_load_lane_acquire(struct trans *t, const struct args_lane *a)
{
    bool known = trans_load_lane(t, a);

    ir_fence(t->ir, FENCE_RR | FENCE_RW);
    return known;
}

bool trans_store_lane_release(struct trans *t, const struct args_lane *a)
{
    ir_fence(t->ir, FENCE_RW | FENCE_WW);
    bool known = trans_store_lane(t, a);
    ir_fence(t->ir, FENCE_WR);
    return known;
}

/* All lanes get the element. */
bool trans_load_replicate(struct trans *t, const struct args_lane *a)
{
    ir_ref base = xsp(t, a->rn), value[4];

    for (int64_t i = 0; i < a->count; i++)
        value[i] = ir_load(t->ir, I64, base, (int32_t)(i << a->size), (unsigned)a->size);
    update(t, a->post, a->rn, a->rm, base, (unsigned)a->count << a->size);
    for (int64_t i = 0; i < a->count; i++)
        set_low_v(t, (a->rt + i) & 31, ir_vector(t->ir, IR_vdup, vector_type(a->q),
                                                 lane_type(a->size), value[i], 0));
    return true;
}
