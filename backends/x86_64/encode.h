/* Encoders of x86-64 insns: legacy, VEX and EVEX, from an opcode word and operands.
 * SPDX-License-Identifier: MIT
 *
 * An opcode word is the opcode byte with its map, mandatory prefix and width (Intel SDM vol. 2, 2.1
 * and 3.1.1), so `0F 38 F6` with F2 and W is 0xf6 | M38 | PF2 | W. The same word serves all three
 * forms. Register numbers are the hardware's, 0 to 15 (31 in EVEX), of whichever kind the insn
 * takes. Immediates follow with put8() or put32().
 */
#pragma once

#include "tcg/code.h"

enum {
    M0F = 1 << 8, M38 = 2 << 8, M3A = 3 << 8,
    P66 = 1 << 10, PF3 = 2 << 10, PF2 = 3 << 10,
    W = 1 << 12,                        /* 64-bit operands; VEX.W, EVEX.W */
    BYTE_REG = 1 << 13,                 /* reg is an 8-bit register: spl..dil need a REX prefix */
    BYTE_RM = 1 << 14,                  /* r/m likewise */
    LOCK = 1 << 15,
    L256 = 1 << 16,                     /* VEX.L, EVEX.L'L = 1 */
};

enum { NO_BASE = 0x80 };                 /* bit 3, which goes to a prefix, is clear */

/* base + index * 2^scale + disp; base and index may be absent. */
struct address {
    uint8_t base, index, scale;
    bool gs;                            /* relative to the gs base */
    bool wrap;                          /* computed modulo 2^32 */
    int32_t disp;
};

void x86_rr(struct code *c, uint32_t op, unsigned r, unsigned rm);
void x86_rm(struct code *c, uint32_t op, unsigned r, const struct address *a);
/* Opcodes that name a register in their low bits (push, pop, mov imm, bswap). */
void x86_o(struct code *c, uint32_t op, unsigned r);
void vex_rrr(struct code *c, uint32_t op, unsigned r, unsigned v, unsigned rm);
void vex_rrm(struct code *c, uint32_t op, unsigned r, unsigned v, const struct address *a);
void evex_rrr(struct code *c, uint32_t op, unsigned r, unsigned v, unsigned rm);
void evex_rrm(struct code *c, uint32_t op, unsigned r, unsigned v, const struct address *a);
/* n bytes of the recommended multi-byte nops (SDM vol. 2, NOP). */
void x86_nop(struct code *c, unsigned n);
