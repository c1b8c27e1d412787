/* Power: what the processor remembers, its features, and what its trans functions share.
 * SPDX-License-Identifier: MIT
 *
 * One set of functions serves ppc (32 bits, big-endian), ppc64 and ppc64le: t->word is the type of
 * general registers and addresses, the target's byte order that of memory. 32-bit guests keep
 * general registers in the low half of the same cells.
 *
 * Condition register. Field n is two numbers and four bits: LT, GT, EQ say how cr_a[n] compares
 * with cr_b[n] as signed numbers, SO is 0, and then the field's bits of crx are inverted. A
 * comparison so just keeps its operands (of unsigned ones the sign bit is inverted) and clears four
 * bits of crx; a branch compares them again, or, in the same block, for the first time. What is not
 * the result of a comparison is 1 and 0 (GT), put right by crx. cr.c has all of it.
 *
 * XER is kept in parts. ca32 and ov32 matter to almost no one: ca32 keeps a value of which bit 32
 * is the flag. SO is part of the block's key: comparisons copy it, and it is nearly always 0.
 *
 * VSX registers hold doubleword 0 (the floating-point register, of registers below 32) in the low
 * 64 bits of a vector and doubleword 1 above it; elements within a doubleword count from its high
 * end.
 *
 * Reservations. As AArch64's exclusives: larx starts a block, loads, and remembers address and
 * value; stcx. in the same block to the same address, with no memory access between, is one
 * compare-and-swap with the loaded value; another one compares with the remembered value.
 * TODO(changes A-B-A between a pair of the second kind are not seen; RISC-V's versions are the
 * model)
 *
 * Memory model: Power's is weaker than a TSO host's; only sync needs a fence.
 */
#pragma once

#include "translate/decode.h"

/* -- features ---------------------------------------------------------------------------------- */

#define CAP(features, word, bit, text)
enum ppc_feature_bit {
#define FEATURE(id, name, includes) PPC_BIT_##id,
#include "features.def"
#undef FEATURE
    PPC_FEATURES
};

enum ppc_feature {
#define FEATURE(id, name, includes) PPC_##id = 1 << PPC_BIT_##id,
#include "features.def"
#undef FEATURE
};
#undef CAP

/* Bytes of a cache block: dcbz, AT_DCACHEBSIZE; of processors with 64 bits, and others. */
enum { PPC_BLOCK64 = 128, PPC_BLOCK32 = 32 };

/* -- state ------------------------------------------------------------------------------------- */

struct ppc {
    struct runtime rt; /* rt.pc is the pc */
    uint64_t r[32];
    uint64_t lr, ctr, tar;
    uint64_t cr_a[8], cr_b[8];
    uint32_t crx;          /* CR0 in the highest four bits, as in the CR */
    uint32_t so, ov, ca;   /* 0 or 1 */
    uint32_t string_bytes; /* XER 57..63 */
    uint64_t ov32, ca32;   /* bit 32: the flag */
    uint64_t vsr[64][2] __attribute__((aligned(16)));
    uint32_t fpscr; /* without what rt.fp_flags says */
    uint32_t vscr, vrsave;
    uint64_t reserve_at, reserve_value; /* address of the last larx, ~0: none; what it loaded */
    uint64_t dscr;
    uint32_t scv; /* the system call that is being made came by scv */
};
#define PPC_NO_RESERVATION (~0ull)

enum {
    SLOT_R = 0,
    SLOT_LR = 32,
    SLOT_CTR,
    SLOT_TAR,
    SLOT_CRX,
    SLOT_SO,
    SLOT_OV,
    SLOT_CA,
    SLOT_OV32,
    SLOT_CA32,
    SLOT_CR_A,
    SLOT_CR_B = SLOT_CR_A + 8,
    SLOT_VSR = SLOT_CR_B + 8,
    PPC_SLOTS = SLOT_VSR + 64
};

/* block_flags: state that selects translations. */
enum { PPC_FLAG_SO = 1 };

/* -- helpers ----------------------------------------------------------------------------------- */

enum ppc_helper {
#define HELPER(name, traits, result) HELP_##name,
#include "helpers.def"
#undef HELPER
    PPC_HELPERS
};

/* Every helper takes the cpu and four integers; arguments that a call leaves out have any value.
 * Linker names carry the target's, as those of trans functions do. */
#define HELPER(name, traits, result)                                                               \
    uint64_t help_##name(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c,                      \
                         uint64_t d) __asm__("ppc_help_" #name);
#include "helpers.def"
#undef HELPER

enum { PPC64_MODELS = 6, PPC32_MODELS = 2 };
extern const struct cpu_model ppc64_models[PPC64_MODELS], ppc32_models[PPC32_MODELS];
extern const struct decoder *const ppc_decoders[];

/* -- what trans functions share ---------------------------------------------------------------- */

#define CELL(member) ((unsigned)offsetof(struct ppc, member))

/* struct trans.local: what stcx. needs, see trans_atomic.c; side exits of this block. */
enum { LOCAL_RESERVED, LOCAL_EXITS };

static inline bool has(const struct trans *t, uint64_t feature) { return t->features & feature; }
static inline unsigned word_bits(const struct trans *t) { return t->word == I64 ? 64 : 32; }

/* An address or value of the guest's word size. */
static inline uint64_t to_word(const struct trans *t, uint64_t v)
{
    return t->word == I64 ? v : (uint32_t)v;
}

static inline ir_ref word_const(struct trans *t, uint64_t v)
{
    return ir_const(t->ir, t->word, to_word(t, v));
}

static inline ir_ref r(struct trans *t, int64_t n) { return ir_get(t->ir, SLOT_R + (unsigned)n); }
static inline void set_r(struct trans *t, int64_t n, ir_ref v)
{
    ir_put(t->ir, SLOT_R + (unsigned)n, v);
}

/* (RA|0) of the manual. */
static inline ir_ref r_or_0(struct trans *t, int64_t n) { return n ? r(t, n) : word_const(t, 0); }

static inline ir_ref r32(struct trans *t, int64_t n) { return ir_trunc(t->ir, I32, r(t, n)); }

/* 32 bits as a word, with zeros or with the sign above. */
static inline ir_ref widen(struct trans *t, ir_ref v)
{
    return ir_type_of(t->ir, v) == t->word ? v : ir_zext(t->ir, I64, 32, v);
}
static inline ir_ref widen_signed(struct trans *t, ir_ref v)
{
    return ir_type_of(t->ir, v) == t->word ? v : ir_sext(t->ir, I64, 32, v);
}

/* 64 bits for a helper, and a word from one. */
static inline ir_ref wide(struct trans *t, ir_ref v)
{
    return ir_type_of(t->ir, v) == I64 ? v : ir_zext(t->ir, I64, 32, v);
}
static inline ir_ref to_reg(struct trans *t, ir_ref v) { return ir_trunc(t->ir, t->word, v); }

/* memop of an access in the target's byte order; M_BIG in it means the other one. */
static inline unsigned ordered(const struct trans *t, int64_t memop)
{
    return (unsigned)memop ^ (t->target->big_endian ? M_BIG : 0);
}

/* Ends the block: leaves to pc for this reason. */
void ppc_leave(struct trans *t, vaddr pc, enum exit_reason why);
/* Ends the block; the next insn starts a new one with block flags looked at again. */
void ppc_leave_again(struct trans *t);

bool ppc_translate_insn(struct trans *t);
void ppc_reset(struct cpu *cpu);
uint32_t ppc_block_flags(const struct cpu *cpu);
const char *ppc32_parse_model(const char *text, struct cpu_model *m);
const char *ppc64_parse_model(const char *text, struct cpu_model *m);
/* All features that those of a set include are added. */
uint64_t ppc_complete(uint64_t features);

/* FPSCR: Book I, 4.2.2; with what the host collected. Setting keeps rt.fp_round. */
uint32_t ppc_get_fpscr(struct cpu *cpu);
void ppc_set_fpscr(struct cpu *cpu, uint32_t fpscr);
/* XER: Book I, 3.2.2. */
uint64_t ppc_get_xer(const struct ppc *s);
void ppc_set_xer(struct ppc *s, uint64_t xer);
