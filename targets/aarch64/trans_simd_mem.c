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

/* -- whole registers --------------------------------------------------------------------------- */

static unsigned register_bytes(const struct args_post *a) { return a->q ? 16 : 8; }

static ir_ref load_part(struct trans *t, const struct args_post *a, ir_ref base, int64_t i)
{
    return ir_load(t->ir, a->q ? V128 : F64, base, (int32_t)(i * register_bytes(a)),
                   a->q ? M_16 : M_8);
}

static unsigned cell(const struct args_post *a, int64_t i)
{
    return CELL(structure) + (unsigned)i * register_bytes(a);
}

/* All is loaded before a register changes. Structures of several elements are taken apart by
 * help_permute.c. */
bool trans_load_multiple(struct trans *t, const struct args_post *a)
{
    ir_ref base = xsp(t, a->rn), value[4];

    if (a->elements > 1 && a->size == 3 && !a->q)
        return false;
    for (int64_t i = 0; i < a->count; i++)
        value[i] = load_part(t, a, base, i);
    update(t, a->post, a->rn, a->rm, base, (unsigned)a->count * register_bytes(a));
    for (int64_t i = 0; i < a->count; i++) {
        if (a->elements > 1)
            ir_state_store(t->ir, cell(a, i), value[i]);
        else
            set_low_v(t, (a->rt + i) & 31, value[i]);
    }
    if (a->elements > 1)
        ir_call(t->ir, HELP_deinterleave, k64(t, (uint64_t)a->rt),
                k64(t, (uint64_t)(a->size | a->count << 8)), k64(t, (uint64_t)a->q), 0);
    for (int64_t i = 0; a->elements > 1 && i < a->count; i++)
        sve_clear_high(t, (a->rt + i) & 31);
    return true;
}

bool trans_store_multiple(struct trans *t, const struct args_post *a)
{
    ir_ref base = xsp(t, a->rn);
    enum ir_type type = a->q ? V128 : F64;

    if (a->elements > 1 && a->size == 3 && !a->q)
        return false;
    if (a->elements > 1)
        ir_call(t->ir, HELP_interleave, k64(t, (uint64_t)a->rt),
                k64(t, (uint64_t)(a->size | a->count << 8)), k64(t, (uint64_t)a->q), 0);
    for (int64_t i = 0; i < a->count; i++) {
        ir_ref value = a->elements > 1 ? ir_state_load(t->ir, type, cell(a, i)) :
                                         low_v(t, type, (a->rt + i) & 31);
        ir_store(t->ir, base, (int32_t)(i * register_bytes(a)), value, a->q ? M_16 : M_8);
    }
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
