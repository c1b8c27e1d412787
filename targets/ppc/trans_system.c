/* Special purpose registers, order, caches: Power ISA, Book I chapter 3.3.17 and 3.3.18, Book II
 * chapter 4.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

#include "targets/ppc/ppc_system.decode.h"

/* -- special purpose registers ------------------------------------------------------------------
 */

enum access { READ_SLOT = 1, WRITE_SLOT = 2, READ_HELPER = 4, WRITE_HELPER = 8, NOTHING = 16 };
enum { READ_WRITE_SLOT = READ_SLOT | WRITE_SLOT, WITH_HELPER = READ_HELPER | WRITE_HELPER };

/* Book III, 5.4.4 (those that a program may use, or that Linux emulates), Book II 5.1. */
static const struct {
    uint16_t number;
    uint8_t slot, access;
    uint64_t needs;
} registers[] = {
    { 1, 0, WITH_HELPER, 0 },          /* XER */
    { 3, 0, WITH_HELPER, PPC_ISA207 }, /* DSCR */
    { 8, SLOT_LR, READ_WRITE_SLOT, 0 },
    { 9, SLOT_CTR, READ_WRITE_SLOT, 0 },
    { 256, 0, WITH_HELPER, PPC_ALTIVEC }, /* VRSAVE */
    { 259, 0, READ_HELPER, 0 },           /* SPRG3 */
    { 268, 0, READ_HELPER, 0 },           /* TB */
    { 269, 0, READ_HELPER, 0 },           /* TBU */
    { 287, 0, READ_HELPER, 0 },           /* PVR */
    { 808, 0, NOTHING, 0 },
    { 809, 0, NOTHING, 0 },
    { 810, 0, NOTHING, 0 },
    { 811, 0, NOTHING, 0 }, /* reserved, no operation */
    { 815, SLOT_TAR, READ_WRITE_SLOT, PPC_ISA207 },
    { 896, 0, READ_HELPER | NOTHING, PPC_ISA206 }, /* PPR: a hint */
    { 898, 0, READ_HELPER | NOTHING, PPC_ISA207 },
};

static int find(const struct trans *t, int64_t number)
{
    for (unsigned i = 0; i < countof(registers); i++)
        if (registers[i].number == number &&
            (t->features & registers[i].needs) == registers[i].needs)
            return (int)i;
    return -1;
}

bool trans_mfspr(struct trans *t, const struct args_spr *a)
{
    int i = find(t, a->spr);

    if (i < 0)
        return false;
    if (registers[i].access & READ_SLOT)
        set_r(t, a->rt, ir_get(t->ir, registers[i].slot));
    else if (registers[i].access & READ_HELPER)
        set_r(t, a->rt,
              to_reg(t, ir_call(t->ir, HELP_read_spr, ir_const(t->ir, I64, (uint64_t)a->spr), 0, 0,
                                0)));
    return true;
}

enum { SPR_XER = 1 };

bool trans_mtspr(struct trans *t, const struct args_spr *a)
{
    int i = find(t, a->spr);

    if (i < 0 || registers[i].access == READ_HELPER)
        return false;
    if (registers[i].access & WRITE_SLOT)
        ir_put(t->ir, registers[i].slot, r(t, a->rt));
    else if (registers[i].access & WRITE_HELPER)
        ir_call(t->ir, HELP_write_spr, ir_const(t->ir, I64, (uint64_t)a->spr), wide(t, r(t, a->rt)),
                0, 0);
    if (a->spr == SPR_XER)
        ppc_leave_again(t);
    return true;
}

/* -- condition register ------------------------------------------------------------------------ */

bool trans_mtcrf(struct trans *t, const struct args_fxm *a)
{
    for (unsigned field = 0; field < 8; field++)
        if (a->fxm & 0x80 >> field)
            cr_set_field(t, field, ir_extract(t->ir, I32, r32(t, a->rt), 28 - 4 * field, 4));
    return true;
}

bool trans_mfcr(struct trans *t, const struct args_mfcr *a)
{
    set_r(t, a->rt, to_reg(t, ir_call(t->ir, HELP_read_cr, 0, 0, 0, 0)));
    return true;
}

/* One field in its place; with several in the mask the result is undefined: mfcr's. */
bool trans_mfocrf(struct trans *t, const struct args_fxm *a)
{
    unsigned mask = (unsigned)a->fxm;

    if (!mask || (mask & (mask - 1))) {
        set_r(t, a->rt, to_reg(t, ir_call(t->ir, HELP_read_cr, 0, 0, 0, 0)));
        return true;
    }
    unsigned field = (unsigned)__builtin_clz(mask) - 24;
    set_r(t, a->rt,
          widen(t, ir_binary(t->ir, IR_shl, I32, cr_field(t, field),
                             ir_const(t->ir, I32, 28 - 4 * field))));
    return true;
}

static ir_ref flag32(struct trans *t, unsigned slot)
{
    return ir_trunc(t->ir, I32, ir_extract(t->ir, I64, ir_get(t->ir, slot), 32, 1));
}

static ir_ref four(struct trans *t, ir_ref a, ir_ref b, ir_ref c, ir_ref d)
{
    ir_ref bits[] = { a, b, c }, v = d;

    for (unsigned i = 0; i < countof(bits); i++)
        v = ir_binary(t->ir, IR_or, I32, v,
                      ir_binary(t->ir, IR_shl, I32, bits[i], ir_const(t->ir, I32, 3 - i)));
    return v;
}

/* field = OV OV32 CA CA32 */
bool trans_mcrxrx(struct trans *t, const struct args_bf *a)
{
    cr_set_field(t, (unsigned)a->bf,
                 four(t, ir_get(t->ir, SLOT_OV), flag32(t, SLOT_OV32), ir_get(t->ir, SLOT_CA),
                      flag32(t, SLOT_CA32)));
    return true;
}

/* field = SO OV CA 0, which become 0; only on 32-bit processors. */
bool trans_mcrxr(struct trans *t, const struct args_bf *a)
{
    ir_ref zero = ir_const(t->ir, I32, 0);

    if (has(t, PPC_B64))
        return false;
    cr_set_field(
        t, (unsigned)a->bf,
        four(t, ir_get(t->ir, SLOT_SO), ir_get(t->ir, SLOT_OV), ir_get(t->ir, SLOT_CA), zero));
    ir_put(t->ir, SLOT_SO, zero);
    ir_put(t->ir, SLOT_OV, zero);
    ir_put(t->ir, SLOT_CA, zero);
    ppc_leave_again(t);
    return true;
}

/* -- order, caches ----------------------------------------------------------------------------- */

enum { SYNC_LIGHT = 1 };

/* lwsync is all but store to load. */
bool trans_sync(struct trans *t, const struct args_sync *a)
{
    ir_fence(t->ir, a->l == SYNC_LIGHT ? FENCE_RR | FENCE_RW | FENCE_WW : FENCE_ALL);
    return true;
}

bool trans_eieio(struct trans *t, const struct args_none *a)
{
    ir_fence(t->ir, FENCE_WW);
    return true;
}

bool trans_nop(struct trans *t, const struct args_none *a) { return true; }

bool trans_yield(struct trans *t, const struct args_none *a)
{
    ppc_leave(t, t->next_pc, EXIT_YIELD);
    return true;
}

static ir_ref address_of(struct trans *t, const struct args_ea *a)
{
    return ir_binary(t->ir, IR_add, t->word, r_or_0(t, a->ra), r(t, a->rb));
}

/* Faults where memory cannot be read; there is no cache to clean. */
bool trans_clean(struct trans *t, const struct args_ea *a)
{
    ir_load(t->ir, I32, address_of(t, a), 0, M_1);
    return true;
}

bool trans_dcbz(struct trans *t, const struct args_ea *a)
{
    unsigned bytes = has(t, PPC_B64) ? PPC_BLOCK64 : PPC_BLOCK32;
    ir_ref block =
        ir_binary_imm(t->ir, IR_and, t->word, address_of(t, a), to_word(t, ~(uint64_t)(bytes - 1)));

    for (unsigned i = 0; i < bytes; i += 16)
        ir_store(t->ir, block, (int32_t)i, ir_const(t->ir, V128, 0), M_16);
    return true;
}

bool trans_icbi(struct trans *t, const struct args_ea *a)
{
    ir_call(t->ir, HELP_icbi, wide(t, address_of(t, a)), 0, 0, 0);
    return true;
}
