/* System insns: hints, barriers, PSTATE, cache maintenance, system registers. Arm ARM C4.1.94, C5.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

#include "targets/aarch64/a64_branch.decode.h"

/* -- hints, barriers --------------------------------------------------------------------------- */

bool trans_nop(struct trans *t, const struct args_none *a) { return true; }

bool trans_yield(struct trans *t, const struct args_none *a)
{
    aarch64_leave(t, t->next_pc, EXIT_YIELD);
    return true;
}

/* CRm<1:0> are the accesses: 1 loads before all, 2 stores before stores, 3 all (C6.2, DMB). */
bool trans_barrier(struct trans *t, const struct args_flag *a)
{
    static const uint8_t kinds[] = { FENCE_ALL, FENCE_RR | FENCE_RW, FENCE_WW, FENCE_ALL };

    ir_fence(t->ir, kinds[a->imm & 3]);
    return true;
}

/* All accesses, also those with XS. */
bool trans_dsb_nxs(struct trans *t, const struct args_none *a)
{
    ir_fence(t->ir, FENCE_ALL);
    return true;
}

bool trans_clrex(struct trans *t, const struct args_none *a)
{
    t->local[LOCAL_EXCLUSIVE] = 0;
    ir_state_store(t->ir, CELL(exclusive.at), k64(t, MONITOR_OPEN));
    return true;
}

/* What IC IVAU named is translated again behind it. help_sys.c has dropped that already, so only
 * this block, which may be old, must end. */
bool trans_isb(struct trans *t, const struct args_none *a)
{
    aarch64_leave(t, t->next_pc, EXIT_AGAIN);
    return true;
}

/* -- PSTATE ------------------------------------------------------------------------------------ */

enum { BIT_N = 31, BIT_Z = 30, BIT_C = 29, BIT_V = 28 };

bool trans_cfinv(struct trans *t, const struct args_none *a)
{
    flags_set_bits(t, ir_binary_imm(t->ir, IR_xor, I32, flags_bits(t), 1u << BIT_C));
    return true;
}

static ir_ref flag(struct trans *t, ir_ref bits, unsigned at)
{
    return ir_extract(t->ir, I32, bits, at, 1);
}

static ir_ref combine(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b)
{
    return ir_binary(t->ir, op, I32, a, b);
}

static void set_flags(struct trans *t, const ir_ref nzcv[4])
{
    ir_ref bits = ir_const(t->ir, I32, 0);

    for (unsigned i = 0; i < 4; i++)
        bits = combine(t, IR_or, bits,
                       ir_binary_imm(t->ir, IR_shl, I32, nzcv[i], BIT_N - i));
    flags_set_bits(t, bits);
}

/* From Arm's floating-point flags to others': Z = Z | V, C = C & ~V, N = V = 0. */
bool trans_axflag(struct trans *t, const struct args_none *a)
{
    ir_ref bits = flags_bits(t), zero = ir_const(t->ir, I32, 0), v = flag(t, bits, BIT_V);

    set_flags(t, (ir_ref[]){ zero, combine(t, IR_or, flag(t, bits, BIT_Z), v),
                             combine(t, IR_andn, flag(t, bits, BIT_C), v), zero });
    return true;
}

/* And back: N = ~C & ~Z, Z = Z & C, C = C | Z, V = ~C & Z. */
bool trans_xaflag(struct trans *t, const struct args_none *a)
{
    ir_ref bits = flags_bits(t), one = ir_const(t->ir, I32, 1);
    ir_ref z = flag(t, bits, BIT_Z), c = flag(t, bits, BIT_C);
    ir_ref either = combine(t, IR_or, c, z);

    set_flags(t, (ir_ref[]){ combine(t, IR_xor, either, one), combine(t, IR_and, z, c), either,
                             combine(t, IR_andn, z, c) });
    return true;
}

/* MSR DIT, #imm and MSR SSBS, #imm: remembered. */
bool trans_msr_cell(struct trans *t, const struct args_flag *a)
{
    ir_state_store(t->ir, (unsigned)a->cell, ir_const(t->ir, I32, a->imm & 1));
    return true;
}

/* -- caches ------------------------------------------------------------------------------------ */

/* A block of memory, aligned, becomes zero. */
bool trans_dc_zva(struct trans *t, const struct args_rt *a)
{
    int bytes = 4 << aarch64_caches(t->cpu->model->detail).zva;
    ir_ref at = ir_binary_imm(t->ir, IR_and, I64, x(t, a->rt), ~(uint64_t)(bytes - 1));

    for (int i = 0; i < bytes; i += 16)
        ir_store(t->ir, at, i, ir_const(t->ir, V128, 0), M_16);
    return true;
}

/* Faults where memory cannot be read; there is no cache to clean. */
bool trans_dc_clean(struct trans *t, const struct args_rt *a)
{
    ir_load(t->ir, I32, x(t, a->rt), 0, M_1);
    return true;
}

/* CTR_EL0 says how long lines are. */
bool trans_ic_ivau(struct trans *t, const struct args_rt *a)
{
    ir_call(t->ir, HELP_ic_ivau, x(t, a->rt), 0, 0, 0);
    return true;
}

/* -- system registers -------------------------------------------------------------------------- */

#define SYSREG(o0, op1, crn, crm, op2) ((o0) << 14 | (op1) << 11 | (crn) << 7 | (crm) << 3 | (op2))

enum access { READ_HELPER = 1, WRITE_HELPER = 2, READ_CELL = 4, WRITE_CELL = 8, WRITE_AGAIN = 16 };

/* Registers of EL0 other than NZCV. A cell of four or eight bytes, or help_sys.c by its number. */
/* clang-format off */
static const struct sysreg {
    uint16_t number;
    uint8_t access, bytes;
    uint16_t cell;
    uint64_t needs;
} sysregs[] = {
    { SYSREG(1, 3, 13, 0, 2), READ_CELL | WRITE_CELL, 8, CELL(tpidr) },    /* TPIDR_EL0 */
    { SYSREG(1, 3, 13, 0, 3), READ_HELPER },    /* TPIDRRO_EL0 */
    { SYSREG(1, 3,  4, 4, 0), READ_CELL | WRITE_HELPER | WRITE_AGAIN, 4, CELL(fpcr) },  /* FPCR */
    { SYSREG(1, 3,  4, 4, 1), READ_HELPER | WRITE_HELPER },                         /* FPSR */
    { SYSREG(1, 3,  0, 0, 1), READ_HELPER },    /* CTR_EL0 */
    { SYSREG(1, 3,  0, 0, 7), READ_HELPER },    /* DCZID_EL0 */
    { SYSREG(1, 3, 14, 0, 0), READ_HELPER },    /* CNTFRQ_EL0 */
    { SYSREG(1, 3, 14, 0, 2), READ_HELPER },    /* CNTVCT_EL0 */
    { SYSREG(1, 3, 14, 0, 6), READ_HELPER, 0, 0, A64_ECV },                         /* CNTVCTSS */
    { SYSREG(1, 3,  4, 2, 5), READ_HELPER | WRITE_HELPER, 0, 0, A64_DIT },          /* DIT */
    { SYSREG(1, 3,  4, 2, 6), READ_HELPER | WRITE_HELPER, 0, 0, A64_SSBS2 },        /* SSBS */
    { SYSREG(1, 3,  2, 4, 0), READ_HELPER, 0, 0, A64_RNG },                         /* RNDR */
    { SYSREG(1, 3,  2, 4, 1), READ_HELPER, 0, 0, A64_RNG },                         /* RNDRRS */
};
/* clang-format on */

static const struct sysreg *find(const struct trans *t, unsigned number)
{
    for (unsigned i = 0; i < countof(sysregs); i++)
        if (sysregs[i].number == number && (sysregs[i].needs & ~t->features) == 0)
            return &sysregs[i];
    return NULL;
}

static unsigned number_of(const struct args_sysreg *a)
{
    return (unsigned)SYSREG(a->o0, a->op1, a->crn, a->crm, a->op2);
}

enum { NZCV = SYSREG(1, 3, 4, 2, 0), RNDR = SYSREG(1, 3, 2, 4, 0), RNDRRS = SYSREG(1, 3, 2, 4, 1) };

/* Linux emulates the ID registers op1 = 0, CRn = 0: its Documentation/arch/arm64,
 * cpu-feature-registers. */
static bool mrs_id(struct trans *t, const struct args_sysreg *a)
{
    uint64_t value;

    if (a->o0 != 1 || a->op1 != 0 || a->crn != 0 ||
        !aarch64_id_register(aarch64_told(t->features, t->cpu->model->detail),
                             t->cpu->model->detail, (unsigned)a->crm,
                             (unsigned)a->op2, &value))
        return false;
    set_x(t, a->rt, k64(t, value));
    return true;
}

/* rt = register */
bool trans_mrs(struct trans *t, const struct args_sysreg *a)
{
    unsigned number = number_of(a);
    const struct sysreg *r = find(t, number);

    if (number == NZCV)
        set_x(t, a->rt, widen(t, flags_bits(t)));
    else if (!r)
        return mrs_id(t, a);
    else if (r->access & READ_CELL)
        set_x(t, a->rt, widen(t, ir_state_load(t->ir, r->bytes == 8 ? I64 : I32, r->cell)));
    else
        set_x(t, a->rt, ir_call(t->ir, HELP_read_sysreg, k64(t, number), 0, 0, 0));
    if (number == RNDR || number == RNDRRS)     /* random bits are always to be had */
        flags_set_bits(t, ir_const(t->ir, I32, 0));
    return true;
}

/* register = rt */
bool trans_msr(struct trans *t, const struct args_sysreg *a)
{
    unsigned number = number_of(a);
    const struct sysreg *r = find(t, number);

    if (number == NZCV) {
        flags_set_bits(t, ir_binary_imm(t->ir, IR_and, I32, w(t, a->rt), 0xf0000000));
        return true;
    }
    if (!r || !(r->access & (WRITE_CELL | WRITE_HELPER)))
        return false;
    if (r->access & WRITE_CELL)
        ir_state_store(t->ir, r->cell, x(t, a->rt));
    else
        ir_call(t->ir, HELP_write_sysreg, k64(t, number), x(t, a->rt), 0, 0);
    if (r->access & WRITE_AGAIN)
        aarch64_leave(t, t->next_pc, EXIT_AGAIN);
    return true;
}
