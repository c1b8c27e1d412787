/* LR, SC and AMO with versions: translate/exclusive.h says when and why.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

static uint64_t extend(uint64_t v, unsigned memop)
{
    unsigned width = 8 * memop_bytes(memop);

    return memop & M_SIGN ? (uint64_t)sign_extend(v, width) : v & low_bits(width);
}

/* a: address, b: memop. */
uint64_t help_lr(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct riscv *state = cpu->state;
    uint64_t v[2];

    exclusive_load(cpu, &state->reserved, a, (unsigned)b | M_ALIGN, v);
    return extend(v[0], (unsigned)b);
}

/* a: address, b: new value, c: memop, d: number of rd. Returns 0 if stored. */
uint64_t help_sc(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct riscv *state = cpu->state;
    uint64_t v[2] = { b };
    enum exclusive_result r = exclusive_store(cpu, &state->reserved, a, (unsigned)c | M_ALIGN, v);

    if (r == EXCLUSIVE_TURNED_ON) {
        if (d)
            state->x[d] = 1;
        cpu_leave(cpu, EXIT_AGAIN, cpu_helper_pc(cpu) + 4);
    }
    return r != EXCLUSIVE_STORED;
}

/* a: address, b: operand, c: memop and IR op << 16, d: for cas what memory must hold. Returns the
 * old value. */
uint64_t help_amo(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    unsigned memop = (c & 0xffff) | M_ALIGN, op = c >> 16 & 0xff;
    uint64_t old[2];

    if (op == IR_cas)
        exclusive_swap(cpu, a, memop, (uint64_t[2]){ d }, (uint64_t[2]){ b }, old);
    else
        old[0] = exclusive_modify(cpu, op, a, memop, b);
    return extend(old[0], memop);
}

/* a: an address that is not aligned as an insn must be. */
uint64_t help_misaligned(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    cpu_raise(cpu, (struct exception){ EXC_MISALIGNED, a });
}
