/* RISC-V: what the processor remembers, its features, and what its trans functions share.
 * SPDX-License-Identifier: MIT
 *
 * One set of functions serves riscv32 and riscv64: t->word is the type of x registers and
 * addresses, 32-bit guests keep x registers in the low half of the same cells (the upper half means
 * nothing). x0 has no home: x() gives the constant, set_x() drops the write.
 *
 * Load-reserved / store-conditional. An LR starts a block, loads, and remembers address and value.
 * An SC that follows in the same block, to the same address, with no memory access between, becomes
 * one compare-and-swap with the loaded value. That is exact although it compares values: nothing
 * was observed between LR and SC, so the pair may be taken to happen at the moment of the swap.
 * Compilers' loops are of this kind. The loop of a compare-and-swap (lr; bne out; sc; bnez back) is
 * recognised as a whole and needs no load. An SC of another kind turns on versions:
 * translate/exclusive.h.
 *
 * Memory model: RVWMO on a TSO host needs no barriers but for store-load fences and before an LR
 * with rl; acquire and release travel in the memops for weaker hosts.
 */
#pragma once

#include "v_ops.h"

#include "translate/decode.h"
#include "translate/exclusive.h"

/* -- features ---------------------------------------------------------------------------------- */

enum riscv_feature_bit {
#define FEATURE(id, name, includes) RV_BIT_##id,
#include "features.def"
#undef FEATURE
    RV_FEATURES
};
static_assert(RV_FEATURES <= 64, "features are bits of one word");

enum riscv_feature {
#define FEATURE(id, name, includes) RV_##id = 1ull << RV_BIT_##id,
#include "features.def"
#undef FEATURE
};

/* cpu_model.detail: bytes of a vector register in the low half, and RV_TELL_ALL. */
#define RV_TELL_ALL (1ull << 32)
enum { RV_VLENB_MAX = 128, RV_VLENB_DEFAULT = 16, RV_CBO_BLOCK = 64 };
static inline unsigned riscv_vlenb(const struct cpu *cpu) { return (unsigned)cpu->model->detail; }

/* What runs by helpers and so slower than the code that programs have for processors without it:
 * the default model can it, but does not tell programs that look (ten times for OpenSSL's ChaCha20
 * and SHA-256 with V, twice for AES). A model or extension that the user names is told. */
#define RV_SLOW                                                                                    \
    (RV_V | RV_ZVE32X | RV_ZVE32F | RV_ZVE64X | RV_ZVE64D | RV_ZVFHMIN | RV_ZVFH | RV_ZVBB |       \
     RV_ZVBC | RV_ZVKG | RV_ZVKNED | RV_ZVKNHB | RV_ZVKSED | RV_ZVKSH | RV_ZVFBFMIN |              \
     RV_ZVFBFWMA | RV_ZKND | RV_ZKNE | RV_ZKSED)
static inline uint64_t riscv_told(const struct cpu *cpu)
{
    return cpu->model->detail & RV_TELL_ALL ? cpu->features : cpu->features & ~RV_SLOW;
}

/* -- state ------------------------------------------------------------------------------------- */

struct riscv {
    struct runtime rt;                  /* rt.pc is the pc; fflags is rt.fp_flags, see fcsr below */
    uint64_t x[32];                     /* x[0] stays 0 */
    uint64_t f[32];                     /* narrower values are NaN-boxed */
    uint32_t frm;                       /* as written, 0..7; rt.fp_round is what the host does */
    uint32_t vxrm, vxsat;
    struct monitor reserved;            /* by the last LR */
    uint64_t vl, vtype, vstart;
    /* Register n is at n * vlenb: see v.h. */
    uint8_t v[32 * RV_VLENB_MAX] __attribute__((aligned(64)));
};

/* enum riscv_slot: x registers are slots 0..31 (0 unused), f registers 32..63. */
enum { SLOT_X = 0, SLOT_F = 32, RV_SLOTS = 64 };

/* block_flags: state that selects translations. */
enum {
    RV_FLAG_RMM = 1,                    /* frm is "to nearest, ties away": not a mode of hosts */
    RV_FLAG_BAD_RM = 2,                 /* frm is reserved: dynamic rounding is illegal */
    RV_FLAG_VSTART = 4,                 /* vstart is not 0: rare, so code may take 0 for granted */
};

/* -- helpers ----------------------------------------------------------------------------------- */

enum riscv_helper {
#define HELPER(name, traits, result) HELP_##name,
#include "helpers.def"
#undef HELPER
    RV_HELPERS
};

/* Every helper takes the cpu and four integers; arguments that a call leaves out have any value.
 * Linker names carry the target's, as those of trans functions do. */
#define HELPER(name, traits, result)                                                               \
    uint64_t help_##name(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)          \
        __asm__("riscv_help_" #name);
#include "helpers.def"
#undef HELPER

extern const struct helper riscv_helpers[RV_HELPERS];
extern const struct ir_slot riscv32_slots[RV_SLOTS], riscv64_slots[RV_SLOTS];
extern const struct decoder *const riscv_decoders[];
enum { RV64_MODELS = 6, RV32_MODELS = 2 };
extern const struct cpu_model riscv32_models[RV32_MODELS], riscv64_models[RV64_MODELS];

/* -- what trans functions share ---------------------------------------------------------------- */

static inline bool has(const struct trans *t, uint64_t feature) { return t->features & feature; }
static inline unsigned xlen(const struct trans *t) { return t->word == I64 ? 64 : 32; }

/* Value of register n. */
static inline ir_ref x(struct trans *t, int64_t n)
{
    return n ? ir_get(t->ir, SLOT_X + (unsigned)n) : ir_const(t->ir, t->word, 0);
}

/* Register n = v, of type t->word. */
static inline void set_x(struct trans *t, int64_t n, ir_ref v)
{
    if (n)
        ir_put(t->ir, SLOT_X + (unsigned)n, v);
}

static inline ir_ref x32(struct trans *t, int64_t n) { return ir_trunc(t->ir, I32, x(t, n)); }

/* Register n = sign-extended I32. */
static inline void set_x32(struct trans *t, int64_t n, ir_ref v)
{
    set_x(t, n, t->word == I64 ? ir_sext(t->ir, I64, 32, v) : v);
}

/* An address or value of the guest's word size. */
static inline uint64_t to_word(const struct trans *t, uint64_t v)
{
    return t->word == I64 ? v : (uint32_t)v;
}

static inline ir_ref word_const(struct trans *t, uint64_t v)
{
    return ir_const(t->ir, t->word, to_word(t, v));
}

/* A value for a helper (64 bits) and back. */
ir_ref riscv_widen(struct trans *t, ir_ref v);
ir_ref riscv_narrow(struct trans *t, ir_ref v);
/* Ends the block; the next insn starts a new one with block flags looked at again. */
void riscv_leave_again(struct trans *t);

/* Constants in .decode files. What the csr insns do; */
enum { CSR_WRITE, CSR_SET, CSR_CLEAR };
/* what AES and SM4 insns do: bits; */
enum {
    AES_BYTE = 3,                       /* two bits: number of the byte */
    AES_INVERSE = 4,
    AES_MIX = 8,                        /* (inverse) MixColumns, too */
    AES_ONLY_MIX = 16,
    SM4_KEY = 4,                        /* key schedule */
};
/* and rows of tables in trans_k.c. */
enum {
    SHA256_SUM0, SHA256_SUM1, SHA256_SIG0, SHA256_SIG1, SHA512_SUM0, SHA512_SUM1, SHA512_SIG0,
    SHA512_SIG1, SM3_P0, SM3_P1,
};
enum { SHA512_SUM0R, SHA512_SUM1R, SHA512_SIG0L, SHA512_SIG0H, SHA512_SIG1L, SHA512_SIG1H };

uint32_t riscv_block_flags(const struct cpu *cpu);
/* The insn at `at` and its length; false: not executable. */
bool riscv_fetch(struct trans *t, vaddr at, uint32_t *insn, unsigned *bytes);
bool riscv_translate_insn(struct trans *t);
void riscv_reset(struct cpu *cpu);
void riscv_wrote_state(struct cpu *cpu);
const char *riscv32_parse_model(const char *text, struct cpu_model *m);
const char *riscv64_parse_model(const char *text, struct cpu_model *m);
/* All features without which a set that names them makes no sense are added. */
uint64_t riscv_complete(uint64_t features);

/* frm as the guest sees it; keeps rt.fp_round. The caller loads it into the host
 * (backend->fp_load). */
void riscv_set_frm(struct riscv *cpu, uint32_t frm);
/* fflags: merges what the host collected. */
uint32_t riscv_get_fflags(struct cpu *cpu);
void riscv_set_fflags(struct cpu *cpu, uint32_t flags);
