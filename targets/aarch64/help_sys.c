/* System registers at run time, instruction cache maintenance.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

#include "tcg/backend.h"
#include "translate/block.h"

#include <sys/random.h>
#include <time.h>

/* -- FPCR, FPSR: C5.2.8, C5.2.10 --------------------------------------------------------------- */

void aarch64_set_fpcr(struct aarch64 *s, uint32_t fpcr)
{
    static const uint8_t modes[] = { RM_NE, RM_UP, RM_DN, RM_TZ };

    s->fpcr = fpcr & FPCR_MASK;
    s->rt.fp_round = modes[fpcr >> FPCR_RMODE & 3];
}

/* FPSR's bits of what FP_* says. */
static const struct { uint8_t flag, bit; } fpsr_bits[] = {
    { FP_INVALID, 0 }, { FP_DIVZERO, 1 }, { FP_OVERFLOW, 2 }, { FP_UNDERFLOW, 3 },
    { FP_INEXACT, 4 }, { FP_DENORMAL, 7 },
};

uint32_t aarch64_fpsr_known(const struct aarch64 *s)
{
    uint32_t fpsr = s->qc ? FPSR_QC : 0;

    for (unsigned i = 0; i < countof(fpsr_bits); i++)
        if (s->rt.fp_flags & fpsr_bits[i].flag)
            fpsr |= 1u << fpsr_bits[i].bit;
    return fpsr;
}

uint32_t aarch64_get_fpsr(struct cpu *cpu)
{
    cpu->rt->backend->fp_sync(cpu->rt);
    return aarch64_fpsr_known(cpu->state);
}

void aarch64_set_fpsr_known(struct aarch64 *s, uint32_t fpsr)
{
    uint32_t flags = 0;

    for (unsigned i = 0; i < countof(fpsr_bits); i++)
        if (fpsr >> fpsr_bits[i].bit & 1)
            flags |= fpsr_bits[i].flag;
    s->qc = fpsr & FPSR_QC;
    s->rt.fp_flags = flags;
}

void aarch64_set_fpsr(struct cpu *cpu, uint32_t fpsr)
{
    aarch64_set_fpsr_known(cpu->state, fpsr);
    cpu->rt->backend->fp_load(cpu->rt);
}

static void write_fpcr(struct cpu *cpu, uint32_t fpcr)
{
    cpu->rt->backend->fp_sync(cpu->rt);
    aarch64_set_fpcr(cpu->state, fpcr);
    cpu->rt->backend->fp_load(cpu->rt);
}

/* -- registers --------------------------------------------------------------------------------- */

/* The generic timer counts nanoseconds. */
static uint64_t now(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC_RAW, &ts);
    return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
}

static uint64_t random_bits(void)
{
    uint64_t v = 0;

    if (getrandom(&v, sizeof(v), 0) != sizeof(v))
        return 0;
    return v;
}

#define SYSREG(op1, crn, crm, op2) (1 << 14 | (op1) << 11 | (crn) << 7 | (crm) << 3 | (op2))

uint64_t help_read_sysreg(struct cpu *cpu, uint64_t number, uint64_t b, uint64_t c, uint64_t d)
{
    const struct aarch64 *s = cpu->state;

    switch (number) {
    case SYSREG(3, 4, 4, 1): return aarch64_get_fpsr(cpu);
    case SYSREG(3, 0, 0, 1): return aarch64_caches(cpu->model->detail).ctr;
    case SYSREG(3, 0, 0, 7): return aarch64_caches(cpu->model->detail).zva;
    case SYSREG(3, 14, 0, 0): return 1000000000;
    case SYSREG(3, 14, 0, 2):
    case SYSREG(3, 14, 0, 6): return now();
    case SYSREG(3, 4, 2, 5): return (uint64_t)s->dit << 24;
    case SYSREG(3, 4, 2, 6): return (uint64_t)s->ssbs << 12;
    case SYSREG(3, 2, 4, 0):
    case SYSREG(3, 2, 4, 1): return random_bits();
    default: return 0;                  /* TPIDRRO_EL0 */
    }
}

uint64_t help_write_sysreg(struct cpu *cpu, uint64_t number, uint64_t v, uint64_t c, uint64_t d)
{
    struct aarch64 *s = cpu->state;

    switch (number) {
    case SYSREG(3, 4, 4, 0): write_fpcr(cpu, (uint32_t)v); break;
    case SYSREG(3, 4, 4, 1): aarch64_set_fpsr(cpu, (uint32_t)v); break;
    case SYSREG(3, 4, 2, 5): s->dit = v >> 24 & 1; break;
    case SYSREG(3, 4, 2, 6): s->ssbs = v >> 12 & 1; break;
    }
    return 0;
}

/* -- caches ------------------------------------------------------------------------------------ */

/* a: an address in the line. Other threads see it at their next safe point, which their ISB is. */
uint64_t help_ic_ivau(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t line = 4ull << (aarch64_caches(cpu->model->detail).ctr & 15);

    block_invalidate_range(cpu->engine, a & low_bits(56) & ~(line - 1), line);
    return 0;
}

/* -- branches ---------------------------------------------------------------------------------- */

/* A branch went to an address that is not a multiple of four: PC alignment fault, D1.4.6. */
uint64_t help_misaligned_pc(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, cpu_helper_pc(cpu),
                                       .detail = A64_CLASS_PC });
}

/* a: the stack pointer, which is no multiple of 16 where it is the base of an access: SP alignment
 * fault, D1.3.10.2. */
uint64_t help_misaligned_sp(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, a, .detail = A64_CLASS_SP });
}

/* The same with the target in jump_target, before the jump. */
uint64_t help_misaligned_target(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    const struct aarch64 *s = cpu->state;

    cpu->exception = (struct exception){ EXC_MISALIGNED, s->jump_target, .detail = A64_CLASS_PC };
    cpu_leave(cpu, EXIT_EXCEPTION, s->jump_target);
}
