/* FPSCR: Power ISA, Book I chapter 4.2.2.
 * SPDX-License-Identifier: MIT
 *
 * Sticky bits that the host collects are rt.fp_flags: OX UX ZX XX. The others, and invalid
 * operation by its kinds, are in the cell.
 */
#include "ppc.h"

#include "tcg/backend.h"

enum { FPSCR_RN = 3 };

static const struct {
    uint8_t flag, bit;
} sticky[] = {
    { FP_OVERFLOW, 28 },
    { FP_UNDERFLOW, 27 },
    { FP_DIVZERO, 26 },
    { FP_INEXACT, 25 },
};

uint32_t ppc_get_fpscr(struct cpu *cpu)
{
    const struct ppc *s = cpu->state;
    uint32_t fpscr = s->fpscr;

    cpu->rt->backend->fp_sync(cpu->rt);
    for (unsigned i = 0; i < countof(sticky); i++)
        if (cpu->rt->fp_flags & sticky[i].flag)
            fpscr |= 1u << sticky[i].bit;
    return fpscr;
}

void ppc_set_fpscr(struct cpu *cpu, uint32_t fpscr)
{
    static const uint8_t modes[] = { RM_NE, RM_TZ, RM_UP, RM_DN };
    struct ppc *s = cpu->state;
    uint32_t flags = 0;

    for (unsigned i = 0; i < countof(sticky); i++)
        if (fpscr >> sticky[i].bit & 1)
            flags |= sticky[i].flag;
    s->fpscr = fpscr;
    for (unsigned i = 0; i < countof(sticky); i++)
        s->fpscr &= ~(1u << sticky[i].bit);
    s->rt.fp_round = modes[fpscr & FPSCR_RN];
    cpu->rt->fp_flags = flags;
    cpu->rt->backend->fp_load(cpu->rt);
}
