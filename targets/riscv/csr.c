/* Control and status registers that user mode sees, and their helpers.
 * SPDX-License-Identifier: MIT
 *
 * Unprivileged ISA 20240411: 8 (counters), 20.2 (fcsr), 31.3 (vector), 32.3.1 (seed).
 */
#include "csr.h"

#include <sys/random.h>
#include <time.h>

static struct riscv *self(struct cpu *cpu) { return cpu->state; }

/* -- floating point: fflags and frm are parts of fcsr -------------------------------------------
 * */

/* Hosts have no "ties away"; insns that need it look at frm, the rest of them round to even. */
void riscv_set_frm(struct riscv *cpu, uint32_t frm)
{
    cpu->frm = frm & 7;
    cpu->rt.fp_round = cpu->frm <= RM_UP ? cpu->frm : RM_NE;
}

uint32_t riscv_get_fflags(struct cpu *cpu)
{
    if (cpu->rt->backend)
        cpu->rt->backend->fp_sync(cpu->rt);
    return cpu->rt->fp_flags & 31;
}

/* What the host collected so far is merged first, so that it cannot come back later. */
void riscv_set_fflags(struct cpu *cpu, uint32_t flags)
{
    riscv_get_fflags(cpu);
    cpu->rt->fp_flags = flags & 31;
}

static void load_host(struct cpu *cpu)
{
    if (cpu->rt->backend)
        cpu->rt->backend->fp_load(cpu->rt);
}

static uint64_t read_fflags(struct cpu *cpu) { return riscv_get_fflags(cpu); }
static uint64_t read_frm(struct cpu *cpu) { return self(cpu)->frm; }
static uint64_t read_fcsr(struct cpu *cpu) { return riscv_get_fflags(cpu) | self(cpu)->frm << 5; }

/* GCC saves and restores the flags around comparisons that must not raise any (square roots): they
 * nearly always are what they were, and the host's control register is slow to load. */
static void write_fflags(struct cpu *cpu, uint64_t v)
{
    if (riscv_get_fflags(cpu) == (v & 31))
        return;
    riscv_set_fflags(cpu, (uint32_t)v);
    load_host(cpu);
}

static void write_frm(struct cpu *cpu, uint64_t v)
{
    riscv_get_fflags(cpu);
    riscv_set_frm(self(cpu), (uint32_t)v);
    load_host(cpu);
}

static void write_fcsr(struct cpu *cpu, uint64_t v)
{
    riscv_set_fflags(cpu, (uint32_t)v);
    riscv_set_frm(self(cpu), (uint32_t)v >> 5);
    load_host(cpu);
}

/* -- vector -------------------------------------------------------------------------------------
 * */

static uint64_t read_vstart(struct cpu *cpu) { return self(cpu)->vstart; }
static uint64_t read_vxsat(struct cpu *cpu) { return self(cpu)->vxsat; }
static uint64_t read_vxrm(struct cpu *cpu) { return self(cpu)->vxrm; }
static uint64_t read_vcsr(struct cpu *cpu) { return self(cpu)->vxsat | self(cpu)->vxrm << 1; }
static uint64_t read_vl(struct cpu *cpu) { return self(cpu)->vl; }
static uint64_t read_vtype(struct cpu *cpu) { return self(cpu)->vtype; }
static uint64_t read_vlenb(struct cpu *cpu) { return riscv_vlenb(cpu); }

/* vstart has as many bits as the largest element index needs: VLMAX for LMUL = 8 and bytes is 8 *
 * VLENB. */
static void write_vstart(struct cpu *cpu, uint64_t v)
{
    self(cpu)->vstart = v & (8 * riscv_vlenb(cpu) - 1);
}

static void write_vxsat(struct cpu *cpu, uint64_t v) { self(cpu)->vxsat = v & 1; }
static void write_vxrm(struct cpu *cpu, uint64_t v) { self(cpu)->vxrm = v & 3; }

static void write_vcsr(struct cpu *cpu, uint64_t v)
{
    write_vxsat(cpu, v);
    write_vxrm(cpu, v >> 1);
}

/* -- counters, entropy --------------------------------------------------------------------------
 * */

static uint64_t nanoseconds(clockid_t clock)
{
    struct timespec ts;

    clock_gettime(clock, &ts);
    return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
}

/* time counts at 10 MHz, as common boards do; cycle and instret at 1 GHz of this thread's time. */
static uint64_t read_time(struct cpu *cpu) { return nanoseconds(CLOCK_MONOTONIC) / 100; }
static uint64_t read_cycle(struct cpu *cpu) { return nanoseconds(CLOCK_THREAD_CPUTIME_ID); }
static uint64_t read_timeh(struct cpu *cpu) { return read_time(cpu) >> 32; }
static uint64_t read_cycleh(struct cpu *cpu) { return read_cycle(cpu) >> 32; }

/* 16 bits of entropy with state ES16 (2), or WAIT (1). */
static uint64_t read_seed(struct cpu *cpu)
{
    uint16_t entropy;

    if (getrandom(&entropy, sizeof(entropy), GRND_NONBLOCK) != sizeof(entropy))
        return 1u << 30;
    return 2u << 30 | entropy;
}

static void write_nothing(struct cpu *cpu, uint64_t v) {}

/* clang-format off */
static const struct csr csrs[] = {
    { 0x001, "fflags",   RV_F,      0,        read_fflags, write_fflags },
    { 0x002, "frm",      RV_F,      0,        read_frm,    write_frm,    .selects = true },
    { 0x003, "fcsr",     RV_F,      0,        read_fcsr,   write_fcsr,   .selects = true },
    { 0x008, "vstart",   RV_ZVE32X, 0,        read_vstart, write_vstart, .selects = true,
      .cell = offsetof(struct riscv, vstart) },
    { 0x009, "vxsat",    RV_ZVE32X, 0,        read_vxsat,  write_vxsat },
    { 0x00a, "vxrm",     RV_ZVE32X, 0,        read_vxrm,   write_vxrm },
    { 0x00f, "vcsr",     RV_ZVE32X, 0,        read_vcsr,   write_vcsr },
    { 0x015, "seed",     RV_ZKR,    0,        read_seed,   write_nothing, .only_written = true },
    { 0xc00, "cycle",    RV_ZICNTR, 0,        read_cycle },
    { 0xc01, "time",     RV_ZICNTR, 0,        read_time },
    { 0xc02, "instret",  RV_ZICNTR, 0,        read_cycle },
    { 0xc20, "vl",       RV_ZVE32X, 0,        read_vl,     .cell = offsetof(struct riscv, vl) },
    { 0xc21, "vtype",    RV_ZVE32X, 0,        read_vtype,  .cell = offsetof(struct riscv, vtype) },
    { 0xc22, "vlenb",    RV_ZVE32X, 0,        read_vlenb },
    { 0xc80, "cycleh",   RV_ZICNTR, RV_RV32,  read_cycleh },
    { 0xc81, "timeh",    RV_ZICNTR, RV_RV32,  read_timeh },
    { 0xc82, "instreth", RV_ZICNTR, RV_RV32,  read_cycleh },
};
/* clang-format on */

const struct csr *csr_find(uint64_t number)
{
    for (unsigned i = 0; i < countof(csrs); i++)
        if (csrs[i].number == number)
            return &csrs[i];
    return NULL;
}

uint64_t csr_index(const struct csr *csr)
{
    return (uint64_t)(csr - csrs);
}

/* a: index */
uint64_t help_read_csr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return csrs[a].read(cpu);
}

/* a: index, b: value. Returns 1 if insns translate in another way now. */
uint64_t help_write_csr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint32_t before = riscv_block_flags(cpu);

    csrs[a].write(cpu, b);
    return riscv_block_flags(cpu) != before;
}
