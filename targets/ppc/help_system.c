/* Special purpose registers at run time, instruction cache maintenance, strings.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

#include "tcg/backend.h"
#include "translate/block.h"

#include <sched.h>
#include <sys/random.h>
#include <time.h>

/* -- XER --------------------------------------------------------------------------------------- */

enum { XER_SO = 31, XER_OV = 30, XER_CA = 29, XER_OV32 = 19, XER_CA32 = 18, XER_BYTES = 0x7f };

uint64_t ppc_get_xer(const struct ppc *s)
{
    uint32_t ov32 = s->ov32 >> 32 & 1, ca32 = s->ca32 >> 32 & 1;

    return s->so << XER_SO | s->ov << XER_OV | s->ca << XER_CA | ov32 << XER_OV32 |
           ca32 << XER_CA32 | s->string_bytes;
}

void ppc_set_xer(struct ppc *s, uint64_t xer)
{
    s->so = xer >> XER_SO & 1;
    s->ov = xer >> XER_OV & 1;
    s->ca = xer >> XER_CA & 1;
    s->ov32 = (xer >> XER_OV32 & 1) << 32;
    s->ca32 = (xer >> XER_CA32 & 1) << 32;
    s->string_bytes = xer & XER_BYTES;
}

/* -- others ------------------------------------------------------------------------------------ */

enum {
    SPR_XER = 1,
    SPR_DSCR = 3,
    SPR_VRSAVE = 256,
    SPR_SPRG3 = 259,
    SPR_TB = 268,
    SPR_TBU = 269,
    SPR_PVR = 287,
    SPR_PPR = 896,
    SPR_PPR32 = 898,
    PPR_MEDIUM = 4 << 2,
};

/* The time base counts at 512 MHz, as Linux says in /proc/cpuinfo. */
static uint64_t time_base(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 512000000 + (uint64_t)now.tv_nsec * 512 / 1000;
}

/* SPRG3: number of the processor, and of its node, for the vDSO's getcpu. */
static uint64_t processor(void)
{
    unsigned cpu = 0, node = 0;

    getcpu(&cpu, &node);
    return cpu | (uint64_t)node << 16;
}

uint64_t help_read_spr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    const struct ppc *s = cpu->state;

    switch (a) {
    case SPR_XER: return ppc_get_xer(s);
    case SPR_DSCR: return s->dscr;
    case SPR_VRSAVE: return s->vrsave;
    case SPR_SPRG3: return processor();
    case SPR_TB: return time_base();
    case SPR_TBU: return time_base() >> 32;
    case SPR_PVR: return (uint32_t)cpu->model->detail;
    case SPR_PPR: return (uint64_t)PPR_MEDIUM << 48;
    case SPR_PPR32: return (uint64_t)PPR_MEDIUM << 16;
    }
    return 0;
}

uint64_t help_write_spr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct ppc *s = cpu->state;

    switch (a) {
    case SPR_XER: ppc_set_xer(s, b); break;
    case SPR_DSCR: s->dscr = b & 0x01ffffff; break;
    case SPR_VRSAVE: s->vrsave = (uint32_t)b; break;
    }
    return 0;
}

uint64_t help_read_cr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return ppc_get_cr(cpu->state, cpu->target->word == I64);
}

/* a is L of the insn. */
uint64_t help_darn(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t v = 0;

    if (getrandom(&v, sizeof(v), 0) != sizeof(v))
        return ~0ull;
    return a == 0 ? (uint32_t)v : v;
}

/* a: an address in the block. Other threads see it at their next safe point, which isync is. */
uint64_t help_icbi(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t bytes = cpu->target->word == I64 ? PPC_BLOCK64 : PPC_BLOCK32;

    block_invalidate_range(cpu->engine, a & ~(bytes - 1), bytes);
    return 0;
}

/* The system call that follows has the convention of scv: linux.c. */
uint64_t help_scv(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    ((struct ppc *)cpu->state)->scv = 1;
    return 0;
}

/* -- strings: a address, b bytes, c the first register; each takes four, the highest first -------
 */

static _Noreturn void fault(struct cpu *cpu, vaddr at, bool write)
{
    cpu_raise(cpu, (struct exception){ EXC_FAULT, at, write, 0, 0, 0 });
}

uint64_t help_load_string(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct ppc *s = cpu->state;
    uint8_t bytes[128] = { 0 };

    for (uint64_t i = 0; i < b; i++)
        if (memory_read(cpu->memory, bytes + i, a + i, 1) < 0)
            fault(cpu, a + i, false);
    for (uint64_t i = 0; i < b; i += 4)
        s->r[(c + i / 4) & 31] = (uint32_t)bytes[i] << 24 | (uint32_t)bytes[i + 1] << 16 |
                                 (uint32_t)bytes[i + 2] << 8 | bytes[i + 3];
    return 0;
}

uint64_t help_store_string(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    const struct ppc *s = cpu->state;

    for (uint64_t i = 0; i < b; i++) {
        uint8_t byte = (uint8_t)(s->r[(c + i / 4) & 31] >> (24 - 8 * (i % 4)));
        if (memory_write(cpu->memory, a + i, &byte, 1) < 0)
            fault(cpu, a + i, true);
    }
    return 0;
}
