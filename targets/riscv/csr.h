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
};

/* NULL: no such register. */
const struct csr *csr_find(uint64_t number);
