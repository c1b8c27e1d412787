/* AArch64: what the processor remembers, its features, and what its trans functions share.
 * SPDX-License-Identifier: MIT
 *
 * Registers. Slot n is Xn, slot SLOT_SP the stack pointer; number 31 is one or the other as the
 * insn says: x() and set_x() take it for XZR, xsp() and set_xsp() for SP. A write of Wn clears the
 * upper half: set_reg(). V registers are V128; a scalar or a 64-bit vector is their low part, and
 * writing it clears the rest: simd.h.
 *
 * Z registers of SVE lie over V registers: Vn is the low part of Zn. Writing Vn clears the rest of
 * Zn, which nobody can see while the vector length is 128 bits: sve.h.
 *
 * Flags are deferred: flags.h.
 *
 * Exclusives. A load-exclusive starts a block, loads, and remembers address and value. A
 * store-exclusive in the same block, to the same address, with no memory access between, becomes
 * one compare-and-swap with the loaded value; others are helped by translate/exclusive.h.
 *
 * Pointer authentication. keys[] are the 128-bit keys, the low half first. By default the hash of
 * an address is our own, which the architecture allows (ID_AA64ISAR1_EL1.API): the low 48 bits of
 * the address, xored with the key's low half, times its high half, xored with the modifier, times
 * it again. That is four host insns inline; -cpu max,pauth-qarma5=on has the ciphers of the Arm
 * ARM. Keys switched off by prctl are bits of the block flags: their insns do nothing.
 *
 * Guarded pages (BTI). While no mapping has PROT_BTI there is nothing of it in translated code.
 * Otherwise PSTATE.BTYPE travels in the two low bits of pc: BR and BLR add them to their target, so
 * they go to a block of its own, which looks at the landing pad when it is translated and jumps on
 * to the insn itself. So direct jumps and returns cost nothing.
 *
 * Memory model: Arm's is weaker than a TSO host's; acquire and release travel in the memops, and
 * only a store-release before a load-acquire needs a fence (B2.3.11).
 */
#pragma once

#include "simd_ops.h"
#include "sve_ops.h"

#include "translate/decode.h"
#include "translate/exclusive.h"

/* -- features ---------------------------------------------------------------------------------- */

#define FIELD(...)
#define CAP(...)
enum aarch64_feature_bit {
#define FEATURE(id, name, includes, state) A64_BIT_##id,
#include "features.def"
#undef FEATURE
    A64_FEATURES
};
static_assert(A64_FEATURES <= 64, "features are bits of one word");

enum aarch64_feature {
#define FEATURE(id, name, includes, state) A64_##id = 1ull << A64_BIT_##id,
#include "features.def"
#undef FEATURE
};
#undef FIELD
#undef CAP

/* -- state ------------------------------------------------------------------------------------- */

enum { A64_VL_MAX = 256, A64_FFR = 16 };

struct aarch64 {
    struct runtime rt;                  /* rt.pc is the pc; FPSR's flags are rt.fp_flags */
    uint64_t x[31];
    uint64_t sp;
    /* Zn, of which `vl` bytes count; P0..P15 and FFR: bit n is that of byte n, the rest 0. */
    uint64_t v[32][A64_VL_MAX / 8] __attribute__((aligned(16)));
    uint64_t p[17][A64_VL_MAX / 64];
    uint64_t cc_a, cc_b, cc_kind;       /* flags: flags.h */
    uint64_t tpidr, tpidr2;
    uint32_t fpcr;                      /* as written; rt.fp_round is what the host does */
    uint32_t qc;                        /* FPSR.QC: 0 or not */
    uint32_t vl;                        /* bytes of a Z register: 16 to A64_VL_MAX */
    uint32_t vl_after_exec;             /* that execve() leaves, 0: the default; A64_VL_INHERIT */
    uint64_t jump_target;               /* of a jump in a guarded process */
    uint32_t btype;                     /* PSTATE.BTYPE where rt.pc does not have it: in frames */
    uint32_t dit, ssbs;                 /* PSTATE bits without effect here */
    struct monitor exclusive;           /* of the last load-exclusive */
    uint64_t keys[5][2];                /* by A64_KEY_* */
    uint32_t cpsr, fpsr;                /* for debuggers: made when one looks */
    uint64_t pauth_mask[2];
    uint32_t keys_off;                  /* bits 1 << A64_KEY_* */
};
enum { A64_KEY_IA, A64_KEY_IB, A64_KEY_DA, A64_KEY_DB, A64_KEY_GA };

enum {
    SLOT_X = 0, SLOT_SP = 31, SLOT_V = 32, SLOT_CC_A = 64, SLOT_CC_B, SLOT_CC_KIND,
    SLOT_P,                             /* bits 0 to 63 of P0..P15 and FFR */
    A64_SLOTS = SLOT_P + 17
};

/* block_flags: state that selects translations. */
enum {
    A64_FLAG_DN = 1,                    /* FPCR.DN: default NaN */
    A64_FLAG_FZ = 2,                    /* FPCR.FZ: flush to zero */
    A64_FLAG_FZ16 = 4,                  /* FPCR.FZ16: of half precision */
    A64_FLAG_BAD_SP = 8,                /* SP is no multiple of 16: accesses by it fault */
    A64_FLAG_GUARDED = 1 << 21,         /* some page has PROT_BTI: see branches above */
    A64_FLAG_SHARED = 1 << 22,          /* other threads look at memory: pairs are one access */
    A64_FLAG_TAGS = 1 << 20,            /* addresses have tags in the top byte (D8.8) */
    A64_FLAG_NO_KEY = 1 << 16,          /* and three bits more: SCTLR_EL1.EnIA, EnIB.. are 0 */
    A64_FLAG_AHP = 1 << 21,             /* FPCR.AHP: alternative half precision */
    A64_FLAG_VQ = 8,                    /* from this bit on: 128-bit parts of a Z register, - 1 */
};

enum {
    FPCR_AHP = 1 << 26, FPCR_DN = 1 << 25, FPCR_FZ = 1 << 24, FPCR_RMODE = 22, FPCR_FZ16 = 1 << 19,
    FPCR_MASK = FPCR_AHP | FPCR_DN | FPCR_FZ | 3 << FPCR_RMODE | FPCR_FZ16,
    FPSR_QC = 1 << 27,
};

/* -- helpers ----------------------------------------------------------------------------------- */

enum aarch64_helper {
#define HELPER(name, traits, result) HELP_##name,
#include "helpers.def"
#undef HELPER
    A64_HELPERS
};

/* Every helper takes the cpu and four integers; arguments that a call leaves out have any value.
 * Linker names carry the target's, as those of trans functions do. */
#define HELPER(name, traits, result)                                                               \
    uint64_t help_##name(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)          \
        __asm__("aarch64_help_" #name);
#include "helpers.def"
#undef HELPER

enum { A64_MODELS = 8 };
extern const struct cpu_model aarch64_models[A64_MODELS];
extern const struct decoder *const aarch64_decoders[];

/* -- what trans functions share ---------------------------------------------------------------- */

#define CELL(member) ((unsigned)offsetof(struct aarch64, member))

/* struct trans.local: flags.h; what the store-exclusive needs; side exits of this block. */
enum { LOCAL_FLAGS, LOCAL_EXCLUSIVE, LOCAL_EXITS, LOCAL_SP };

static inline bool has(const struct trans *t, uint64_t feature) { return t->features & feature; }
static inline enum ir_type size_type(int64_t sf) { return sf ? I64 : I32; }

/* Xn, 31 is zero. */
static inline ir_ref x(struct trans *t, int64_t n)
{
    return n == 31 ? ir_const(t->ir, I64, 0) : ir_get(t->ir, SLOT_X + (unsigned)n);
}

static inline void set_x(struct trans *t, int64_t n, ir_ref v)
{
    if (n != 31)
        ir_put(t->ir, SLOT_X + (unsigned)n, v);
}

/* Xn, 31 is SP: the slots are in this order. */
static inline ir_ref xsp(struct trans *t, int64_t n) { return ir_get(t->ir, SLOT_X + (unsigned)n); }
/* SP's alignment is part of what selects blocks: insn.c. */
void aarch64_set_sp(struct trans *t, ir_ref v);
static inline void set_xsp(struct trans *t, int64_t n, ir_ref v)
{
    if (n == 31)
        aarch64_set_sp(t, v);
    else
        ir_put(t->ir, SLOT_X + (unsigned)n, v);
}

static inline ir_ref w(struct trans *t, int64_t n) { return ir_trunc(t->ir, I32, x(t, n)); }

/* Xn or Wn as a value of type I64 or I32. */
static inline ir_ref reg(struct trans *t, enum ir_type type, int64_t n)
{
    return type == I64 ? x(t, n) : w(t, n);
}

/* A result of either size as 64 bits. */
static inline ir_ref widen(struct trans *t, ir_ref v)
{
    return ir_type_of(t->ir, v) == I64 ? v : ir_zext(t->ir, I64, 32, v);
}

static inline void set_reg(struct trans *t, int64_t n, ir_ref v)
{
    if (n != 31)
        set_x(t, n, widen(t, v));
}

static inline ir_ref reg_sp(struct trans *t, enum ir_type type, int64_t n)
{
    return ir_trunc(t->ir, type, xsp(t, n));
}

static inline void set_reg_sp(struct trans *t, int64_t n, ir_ref v) { set_xsp(t, n, widen(t, v)); }

static inline ir_ref k64(struct trans *t, uint64_t v) { return ir_const(t->ir, I64, v); }

/* Ends the block: jumps to an address that is in rn; JUMP_CALL: x30 = next pc. */
void aarch64_jump(struct trans *t, ir_ref target, enum ir_jump kind, int64_t rn);
bool aarch64_page_is_guarded(const struct trans *t, vaddr pc);
/* Ends the block: leaves to pc for this reason. */
void aarch64_leave(struct trans *t, vaddr pc, enum exit_reason why);

enum { A64_PROT_BTI = 0x10 };
/* The pc without BTYPE and, if not NULL, BTYPE. */
vaddr aarch64_pc(const struct cpu *cpu, uint32_t *btype);

/* How loads and stores use their base register. */
enum { MODE_OFFSET, MODE_PRE, MODE_POST };

/* Of operands that are extended: C6.1.4 `option`. */
enum { EXTEND_UXTB, EXTEND_UXTH, EXTEND_UXTW, EXTEND_UXTX, EXTEND_SXTB, EXTEND_SXTH, EXTEND_SXTW,
       EXTEND_SXTX };
/* v extended as `option` says and shifted left. type: I32 or I64. */
ir_ref aarch64_extend(struct trans *t, enum ir_type type, ir_ref v, unsigned option,
                      unsigned shift);

/* cpu_model.detail, above MIDR_EL1: bit n of 16, vectors of n + 1 times 128 bits are there; their
 * default in bytes, 0: as Linux chooses; programs are told of SVE. */
enum { A64_DETAIL_VQ = 32, A64_DETAIL_DEFAULT_VL = 48 };
#define A64_DETAIL_TELL_SVE (1ull << 63)
#define A64_DETAIL_TELL_BTI (1ull << 62)
/* What ID registers and hardware capabilities tell: the default model can SVE, but code for
 * processors without it is faster. */
uint64_t aarch64_told(uint64_t features, uint64_t detail);
/* P registers, FFR and what Z registers have above V registers become 0. */
void sve_discard(struct aarch64 *s);
/* -cpu's options of vector lengths: NULL: not one of them; "": taken; else what is wrong. */
const char *sve_option(struct cpu_model *m, const char *name, const char *value);
/* The longest vector there is of at most so many bytes, at least 16; the default one. */
unsigned sve_length(uint64_t detail, unsigned bytes);
unsigned sve_default_length(uint64_t detail);

/* Exception classes of ESR_EL1 in exception.detail of EXC_MISALIGNED; data: 0. */
enum { A64_CLASS_PC = 0x22, A64_CLASS_SP = 0x26 };

/* Copies and sets of memory come in three insns: prologue, main part, epilogue. */
enum { MOPS_P, MOPS_M, MOPS_E };
enum { MOPS_CPYF, MOPS_CPY, MOPS_SET };

uint32_t aarch64_block_flags(const struct cpu *cpu);
bool aarch64_translate_insn(struct trans *t);
void aarch64_reset(struct cpu *cpu);
const char *aarch64_parse_model(const char *text, struct cpu_model *m);

/* FPCR as written; keeps rt.fp_round. The caller loads it into the host (backend->fp_load). */
void aarch64_set_fpcr(struct aarch64 *s, uint32_t fpcr);
/* FPSR: merges what the host collected. */
uint32_t aarch64_get_fpsr(struct cpu *cpu);
void aarch64_set_fpsr(struct cpu *cpu, uint32_t fpsr);
/* The same of a processor that is outside of generated code. */
uint32_t aarch64_fpsr_known(const struct aarch64 *s);
void aarch64_set_fpsr_known(struct aarch64 *s, uint32_t fpsr);
/* The bits of addresses where authentication codes are; 0 without them. */
uint64_t aarch64_pauth_mask(const struct cpu *cpu);
/* An ID register as Linux shows it at EL0; false: there is none of this number. detail: of the
 * cpu_model, its low half is MIDR_EL1. */
bool aarch64_id_register(uint64_t features, uint64_t detail, unsigned crm, unsigned op2,
                         uint64_t *value);
/* CTR_EL0; log2 of the words that DC ZVA clears. */
struct aarch64_caches { uint32_t ctr; uint8_t zva; };
struct aarch64_caches aarch64_caches(uint64_t detail);

/* Top bytes of addresses are tags. A host access by such an address faults, and it is rare that
 * programs have any: blocks take tags off only after the first one of the process was seen. */
extern bool aarch64_tags_seen;

/* Random keys for the bits 1 << A64_KEY_* of which. */
void aarch64_new_keys(struct aarch64 *s, unsigned which);
/* The ciphers of the Arm ARM: QARMA5, or QARMA3 if three. key: the low half first. */
uint64_t aarch64_qarma(uint64_t v, uint64_t modifier, const uint64_t key[2], bool three);
