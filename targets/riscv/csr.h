/* Control and status registers that user mode sees.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "riscv.h"

struct csr {
    uint16_t number;
    const char *name;
    uint64_t needs;                     /* one of these features */
    uint64_t needs_too;                 /* and this one, 0: nothing */
    uint64_t (*read)(struct cpu *cpu);
    void (*write)(struct cpu *cpu, uint64_t v); /* NULL: read-only */
    bool selects;                       /* writing changes how insns translate */
    bool only_written;                  /* reading without writing is illegal (seed) */
    uint16_t cell;                      /* where the value is, 64 bits; 0: ask read() */
};

/* NULL: no such register. */
const struct csr *csr_find(uint64_t number);
/* For helpers. */
uint64_t csr_index(const struct csr *csr);
