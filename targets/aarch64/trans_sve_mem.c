/* SVE loads, stores and prefetches. Arm ARM C8.2.
 * SPDX-License-Identifier: MIT
 */
#include "trans_sve.h"

#include "targets/aarch64/sve_mem.decode.h"

static ir_ref packed(struct trans *t, const struct sve_access *insn)
{
    uint64_t v;

    memcpy(&v, insn, sizeof(v));
    return k64(t, v);
}

static bool access(struct trans *t, struct sve_access insn, ir_ref base, bool store)
{
    if (insn.memory > insn.size)
        return false;
    ir_call(t->ir, store ? HELP_sve_store : HELP_sve_load, packed(t, &insn), base, 0, 0);
    return true;
}

/* Elements stand one after the other, or are one: if all are active, whole parts are moved. */
static bool is_plain(const struct trans *t, const struct sve_access *insn)
{
    return sve_is_inline(t) && insn->count == 1 && insn->memory <= insn->size &&
           (insn->how == SVE_CONTIGUOUS || insn->how == SVE_REPLICATE) &&
           !(insn->flags & (SVE_FIRST_FAULT | SVE_NO_FAULT));
}

static ir_ref change(struct trans *t, enum ir_opcode op, unsigned lane, ir_ref a, ir_ref b)
{
    return ir_vector(t->ir, op, V128, lane_type((int64_t)lane), a, b);
}

/* 16 bytes of a register from so many in memory. */
static ir_ref load_part(struct trans *t, const struct sve_access *insn, ir_ref base, unsigned at)
{
    enum ir_opcode longer = insn->flags & SVE_SIGN ? IR_vwidens : IR_vwidenu;
    unsigned steps = insn->size - insn->memory;
    ir_ref v;

    if (insn->how == SVE_REPLICATE) {
        v = ir_load(t->ir, I64, base, 0,
                    insn->memory | (insn->flags & SVE_SIGN ? (unsigned)M_SIGN : 0));
        return ir_vector(t->ir, IR_vdup, V128, lane_type(insn->size), v, 0);
    }
    v = ir_load(t->ir, V128, base, (int32_t)(at >> steps), M_16 - steps);
    for (unsigned lane = insn->memory + 1; lane <= insn->size; lane++)
        v = change(t, longer, lane, v, 0);
    return v;
}

static void store_part(struct trans *t, const struct sve_access *insn, ir_ref base, unsigned at)
{
    unsigned steps = insn->size - insn->memory;
    ir_ref v = sve_part(t, insn->d, at);

    for (unsigned lane = insn->size; lane > insn->memory; lane--)
        v = change(t, IR_vnarrow, lane - 1, v, v);
    if (steps)
        v = get_lane(t, I64, v, lane_type(4 - (int64_t)steps), 0);
    ir_store(t->ir, base, (int32_t)(at >> steps), v, M_16 - steps);
}

/* A load reads all before the register changes. */
static void move_parts(struct trans *t, const struct sve_access *insn, ir_ref base, bool store)
{
    ir_ref part[4];

    for (unsigned at = 0; at < sve_vl(t); at += 16)
        if (store)
            store_part(t, insn, base, at);
        else
            part[at / 16] = load_part(t, insn, base, at);
    for (unsigned at = 0; at < sve_vl(t) && !store; at += 16)
        sve_set_part(t, insn->d, at, part[at / 16]);
}

/* Behind labels only slots are known, so each arm computes the address. */
static bool contiguous(struct trans *t, const struct sve_access *insn,
                       ir_ref (*address)(struct trans *, const void *, const struct sve_access *),
                       const void *a, bool store)
{
    uint64_t all = sve_element_bits(t, insn->size);
    unsigned some, end;

    if (!is_plain(t, insn))
        return access(t, *insn, address(t, a, insn), store);
    some = ir_label(t->ir), end = ir_label(t->ir);
    flags_forget(t);
    ir_brcc(t->ir, CC_NE, ir_binary_imm(t->ir, IR_and, I64, sve_p(t, insn->pg), all),
            k64(t, all), some);
    move_parts(t, insn, address(t, a, insn), store);
    ir_br(t->ir, end);
    ir_place(t->ir, some);
    flags_forget(t);
    access(t, *insn, address(t, a, insn), store);
    ir_place(t->ir, end);
    flags_forget(t);
    return true;
}

static ir_ref plus(struct trans *t, ir_ref base, uint64_t by)
{
    return ir_binary_imm(t->ir, IR_add, I64, base, by);
}

/* rn + (rm << shift) */
static ir_ref plus_x(struct trans *t, int64_t rn, int64_t rm, int64_t shift)
{
    return ir_binary(t->ir, IR_add, I64, xsp(t, rn),
                     ir_binary_imm(t->ir, IR_shl, I64, x(t, rm), (uint64_t)shift));
}

/* -- contiguous -------------------------------------------------------------------------------- */

/* Of widening loads: dtype. */
static const struct { uint8_t memory, size; bool is_signed; } dtypes[16] = {
    { 0, 0 }, { 0, 1 }, { 0, 2 }, { 0, 3 }, { 2, 3, true }, { 1, 1 }, { 1, 2 }, { 1, 3 },
    { 1, 3, true }, { 1, 2, true }, { 2, 2 }, { 2, 3 }, { 0, 3, true }, { 0, 2, true },
    { 0, 1, true }, { 3, 3 },
};

/* rm is 32 in forms with a constant, which counts vectors. */
enum { IMM = 32 };

static ir_ref contiguous_base(struct trans *t, const void *args, const struct sve_access *insn)
{
    const struct args_mem *a = args;

    if (a->rm == IMM)
        return plus(t, xsp(t, a->rn), (uint64_t)(a->imm * insn->count) *
                                          (sve_vl(t) >> insn->size << insn->memory));
    return plus_x(t, a->rn, a->rm, insn->memory);
}

static bool load_dtype(struct trans *t, const struct args_mem *a, unsigned flags)
{
    struct sve_access insn = {
        .how = SVE_CONTIGUOUS, .size = dtypes[a->dtype].size & 15,
        .memory = dtypes[a->dtype].memory & 15, .d = (unsigned)a->rt & 31,
        .pg = (unsigned)a->pg & 7, .count = 1,
        .flags = (flags | (dtypes[a->dtype].is_signed ? SVE_SIGN : 0)) & 255,
    };

    return contiguous(t, &insn, contiguous_base, a, false);
}

bool trans_sve_ld1(struct trans *t, const struct args_mem *a)
{
    return a->rm != 31 && load_dtype(t, a, 0);
}
bool trans_sve_ldff1(struct trans *t, const struct args_mem *a)
{
    return load_dtype(t, a, SVE_FIRST_FAULT);
}
bool trans_sve_ldnf1(struct trans *t, const struct args_mem *a)
{
    return load_dtype(t, a, SVE_NO_FAULT);
}

static bool structures(struct trans *t, const struct args_mem *a, bool store)
{
    struct sve_access insn = {
        .how = SVE_CONTIGUOUS, .size = (unsigned)a->msz & 3, .memory = (unsigned)a->msz & 3,
        .d = (unsigned)a->rt & 31, .pg = (unsigned)a->pg & 7, .count = ((unsigned)a->regs & 3) + 1,
    };

    return a->rm != 31 && contiguous(t, &insn, contiguous_base, a, store);
}

/* One register: the non-temporal forms. */
bool trans_sve_ldn(struct trans *t, const struct args_mem *a) { return structures(t, a, false); }
bool trans_sve_stn(struct trans *t, const struct args_mem *a) { return structures(t, a, true); }

bool trans_sve_st1(struct trans *t, const struct args_mem *a)
{
    struct sve_access insn = {
        .how = SVE_CONTIGUOUS, .size = (unsigned)a->size & 3, .memory = (unsigned)a->msz & 3,
        .d = (unsigned)a->rt & 31, .pg = (unsigned)a->pg & 7, .count = 1,
    };

    return a->rm != 31 && insn.memory <= insn.size &&
           contiguous(t, &insn, contiguous_base, a, true);
}

/* 16 bytes (part 4) or 32, again and again. */
bool trans_sve_ld1rq(struct trans *t, const struct args_mem *a)
{
    struct sve_access insn = {
        .how = SVE_REPLICATE_PART, .size = (unsigned)a->msz & 3, .memory = (unsigned)a->msz & 3,
        .d = (unsigned)a->rt & 31, .pg = (unsigned)a->pg & 7, .count = 1,
        .part = (unsigned)a->part & 15,
    };
    ir_ref base;

    if (a->rm == 31 || sve_vl(t) < 1u << a->part)
        return false;
    base = a->rm == IMM ? plus(t, xsp(t, a->rn), (uint64_t)a->imm << a->part) :
                          plus_x(t, a->rn, a->rm, a->msz);
    return access(t, insn, base, false);
}

static ir_ref replicate_base(struct trans *t, const void *args, const struct sve_access *insn)
{
    const struct args_rep *a = args;

    return plus(t, xsp(t, a->rn), (uint64_t)a->imm << insn->memory);
}

/* All elements are the same one. */
bool trans_sve_ld1r(struct trans *t, const struct args_rep *a)
{
    unsigned dtype = (unsigned)(a->dh << 2 | a->dl);
    struct sve_access insn = {
        .how = SVE_REPLICATE, .size = dtypes[dtype].size & 15, .memory = dtypes[dtype].memory & 15,
        .d = (unsigned)a->rt & 31, .pg = (unsigned)a->pg & 7, .count = 1,
        .flags = dtypes[dtype].is_signed ? SVE_SIGN : 0,
    };

    return contiguous(t, &insn, replicate_base, a, false);
}

/* LDR, STR: a whole vector or predicate. */
bool trans_sve_fill(struct trans *t, const struct args_fill *a)
{
    unsigned bytes = a->flags & SVE_PREDICATE ? sve_vl(t) / 8 : sve_vl(t);
    struct sve_access insn = { .d = (unsigned)a->rt & 31, .flags = (unsigned)a->flags & 255 };
    ir_ref base = plus(t, xsp(t, a->rn), (uint64_t)(a->imm * bytes));

    if (!sve_is_inline(t) || (bytes & (bytes - 1)))
        return access(t, insn, base, a->st);
    unsigned memop = (unsigned)__builtin_ctz(bytes);
    if (!(a->flags & SVE_PREDICATE))
        move_parts(t, &insn, base, a->st);
    else if (a->st)
        ir_store(t->ir, base, 0, sve_p(t, a->rt), memop);
    else
        sve_set_p(t, a->rt, ir_load(t->ir, I64, base, 0, memop));
    return true;
}

/* -- gathers and scatters ---------------------------------------------------------------------- */

/* xs: offsets are 32 bits, unsigned (0) or signed (1), or 64 bits (2). */
static bool scatter_x(struct trans *t, const struct args_gather *a, unsigned flags, bool store)
{
    static const uint8_t extend[] = { SVE_UXTW, SVE_SXTW, 0 };
    struct sve_access insn = {
        .how = SVE_SCATTER_X, .size = (unsigned)a->size & 3, .memory = (unsigned)a->msz & 3,
        .d = (unsigned)a->rt & 31, .n = (unsigned)a->zm & 31, .pg = (unsigned)a->pg & 7,
        .count = 1, .shift = a->scaled ? (unsigned)a->msz & 3 : 0,
        .flags = (flags | extend[a->xs]) & 255,
    };

    return !(a->scaled && a->msz == 0) && access(t, insn, xsp(t, a->rn), store);
}

static bool scatter_z(struct trans *t, const struct args_gather *a, ir_ref base, unsigned flags,
                      bool store)
{
    struct sve_access insn = {
        .how = SVE_SCATTER_Z, .size = (unsigned)a->size & 3, .memory = (unsigned)a->msz & 3,
        .d = (unsigned)a->rt & 31, .n = (unsigned)a->zn & 31, .pg = (unsigned)a->pg & 7,
        .count = 1, .flags = flags & 255,
    };

    return access(t, insn, base, store);
}

/* Elements that fill the register have no sign to extend. */
static bool load_flags(const struct args_gather *a, unsigned *flags)
{
    *flags = (a->u ? 0 : SVE_SIGN) | (a->ff ? SVE_FIRST_FAULT : 0);
    return a->u || a->msz < a->size;
}

bool trans_sve_gather_x(struct trans *t, const struct args_gather *a)
{
    unsigned flags;

    return load_flags(a, &flags) && scatter_x(t, a, flags, false);
}

static ir_ref offset(struct trans *t, const struct args_gather *a)
{
    return k64(t, (uint64_t)a->imm << a->msz);
}

bool trans_sve_gather_z(struct trans *t, const struct args_gather *a)
{
    unsigned flags;

    return load_flags(a, &flags) && scatter_z(t, a, offset(t, a), flags, false);
}

bool trans_sve_gather_nt(struct trans *t, const struct args_gather *a)
{
    unsigned flags;

    return load_flags(a, &flags) && scatter_z(t, a, x(t, a->rm), flags, false);
}

bool trans_sve_scatter_x(struct trans *t, const struct args_gather *a)
{
    return scatter_x(t, a, 0, true);
}
bool trans_sve_scatter_z(struct trans *t, const struct args_gather *a)
{
    return scatter_z(t, a, offset(t, a), 0, true);
}
bool trans_sve_scatter_nt(struct trans *t, const struct args_gather *a)
{
    return scatter_z(t, a, x(t, a->rm), 0, true);
}

/* -- prefetches -------------------------------------------------------------------------------- */

bool trans_sve_prefetch(struct trans *t, const struct args_none *a) { return true; }
bool trans_sve_prefetch_x(struct trans *t, const struct args_prf *a) { return a->rm != 31; }
