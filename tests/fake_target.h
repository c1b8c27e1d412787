/* A tiny architecture for tests of the engine: sixteen registers, a dozen insns of four bytes.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "translate/block.h"
#include "translate/target.h"

struct fake {
    struct runtime rt;
    uint64_t x[16];
    uint32_t mode;                      /* part of the block's key */
};

enum fake_op {
    F_ILLEGAL, F_ADDI, F_ADD, F_LD, F_ST, F_BNE, F_JAL, F_JR, F_CALL, F_RET, F_SYSCALL, F_BREAK,
    F_FLUSH, F_MODE, F_PEEK, F_RAISE, F_LEAVE, F_ADDIW,
};

extern const struct target fake_target;

/* addi rd = rs + imm; addiw rd = low half of that, extended; add rd = rs + x[imm];
 * ld rd = [rs + imm]; st [rs + imm] = rd;
 * bne rd, rs, pc + imm; jal pc + imm; jr rs; call pc + imm with x[rd] = return; ret to rs;
 * mode = imm; peek rd = [rs] by a helper. */
static inline uint32_t fake_insn(enum fake_op op, unsigned rd, unsigned rs, int imm)
{
    return (uint32_t)op | rd << 8 | rs << 12 | (uint32_t)imm << 16;
}
