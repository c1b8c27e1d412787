/* Power as three values: ppc, ppc64 (big-endian) and ppc64le. Manual: Power ISA 3.1B.
 * SPDX-License-Identifier: MIT
 */
#include "cr.h"

#define R(n)   ((uint32_t)(offsetof(struct ppc, r) + 8 * (n)))
#define VSR(n) ((uint32_t)(offsetof(struct ppc, vsr) + 16 * (n)))
#define CRF(which, n) ((uint32_t)(offsetof(struct ppc, which) + 8 * (n)))

/* REG(number, rank): r1 is the stack pointer, r3..r10 arguments, r31 downwards are kept. */
#define R_REGS(REG)                                                                                \
    REG(0, 8) REG(1, 2) REG(2, 12) REG(3, 1) REG(4, 3) REG(5, 4) REG(6, 5) REG(7, 9) REG(8, 10)    \
    REG(9, 6) REG(10, 7) REG(11, 20) REG(12, 19) REG(13, 24) REG(14, 32) REG(15, 31) REG(16, 30)   \
    REG(17, 29) REG(18, 28) REG(19, 27) REG(20, 26) REG(21, 25) REG(22, 23) REG(23, 22)            \
    REG(24, 21) REG(25, 18) REG(26, 17) REG(27, 16) REG(28, 15) REG(29, 14) REG(30, 13)            \
    REG(31, 11)
#define FIELDS(REG) REG(0) REG(1) REG(2) REG(3) REG(4) REG(5) REG(6) REG(7)
#define VSRS(REG)                                                                                  \
    REG(0) REG(1) REG(2) REG(3) REG(4) REG(5) REG(6) REG(7) REG(8) REG(9) REG(10) REG(11) REG(12)  \
    REG(13) REG(14) REG(15) REG(16) REG(17) REG(18) REG(19) REG(20) REG(21) REG(22) REG(23)        \
    REG(24) REG(25) REG(26) REG(27) REG(28) REG(29) REG(30) REG(31) REG(32) REG(33) REG(34)        \
    REG(35) REG(36) REG(37) REG(38) REG(39) REG(40) REG(41) REG(42) REG(43) REG(44) REG(45)        \
    REG(46) REG(47) REG(48) REG(49) REG(50) REG(51) REG(52) REG(53) REG(54) REG(55) REG(56)        \
    REG(57) REG(58) REG(59) REG(60) REG(61) REG(62) REG(63)

#define RSLOT(n, rank) [SLOT_R + n] = { "r" #n, R(n), WORD, rank },
#define ASLOT(n) [SLOT_CR_A + n] = { "cr_a" #n, CRF(cr_a, n), WORD, 0 },
#define BSLOT(n) [SLOT_CR_B + n] = { "cr_b" #n, CRF(cr_b, n), WORD, 0 },
#define VSLOT(n) [SLOT_VSR + n] = { "vsr" #n, VSR(n), V128, 0 },
#define SLOTS                                                                                      \
    R_REGS(RSLOT) FIELDS(ASLOT) FIELDS(BSLOT) VSRS(VSLOT)                                          \
    [SLOT_LR] = { "lr", CELL(lr), WORD, 0 }, [SLOT_CTR] = { "ctr", CELL(ctr), WORD, 0 },           \
    [SLOT_TAR] = { "tar", CELL(tar), WORD, 0 }, [SLOT_CRX] = { "crx", CELL(crx), I32, 0 },         \
    [SLOT_SO] = { "so", CELL(so), I32, 0 }, [SLOT_OV] = { "ov", CELL(ov), I32, 0 },                \
    [SLOT_CA] = { "ca", CELL(ca), I32, 0 }, [SLOT_OV32] = { "ov32", CELL(ov32), I64, 0 },          \
    [SLOT_CA32] = { "ca32", CELL(ca32), I64, 0 },

#define WORD I64
static const struct ir_slot slots64[PPC_SLOTS] = { SLOTS };
#undef WORD
#define WORD I32
static const struct ir_slot slots32[PPC_SLOTS] = { SLOTS };
#undef WORD

static const struct helper helpers[PPC_HELPERS] = {
#define HELPER(name, traits, result) { #name, help_##name, traits, result },
#include "helpers.def"
#undef HELPER
};

/* -- for gdb, logs, tests ---------------------------------------------------------------------- */

#define CORE "org.gnu.gdb.power.core"
#define VSX  "org.gnu.gdb.power.vsx"
enum { UNTOLD = 0xffff };

#define RDESC(n, rank) { "r" #n, R(n), BYTES, n, CORE, "int" },
#define ADESC(n) { "cr_a" #n, CRF(cr_a, n), BYTES, UNTOLD, CORE, "int" },
#define BDESC(n) { "cr_b" #n, CRF(cr_b, n), BYTES, UNTOLD, CORE, "int" },
#define VDESC(n) { "vsr" #n, VSR(n), 16, UNTOLD, VSX, "vector" },
/* TODO(gdb has cr and xer as its numbers 66 and 69, and f0..f31: it does not see them) */
#define REGS                                                                                       \
    R_REGS(RDESC)                                                                                  \
    { "pc", (uint32_t)offsetof(struct ppc, rt.pc), BYTES, 64, CORE, "code_ptr" },                  \
    { "lr", CELL(lr), BYTES, 67, CORE, "code_ptr" },                                               \
    { "ctr", CELL(ctr), BYTES, 68, CORE, "int" }, FIELDS(ADESC) FIELDS(BDESC)                      \
    { "crx", CELL(crx), 4, UNTOLD, CORE, "int" }, { "so", CELL(so), 4, UNTOLD, CORE, "int" },      \
    { "ov", CELL(ov), 4, UNTOLD, CORE, "int" }, { "ca", CELL(ca), 4, UNTOLD, CORE, "int" },        \
    { "ov32", CELL(ov32), 8, UNTOLD, CORE, "int" },                                                \
    { "ca32", CELL(ca32), 8, UNTOLD, CORE, "int" },                                                \
    { "tar", CELL(tar), BYTES, UNTOLD, CORE, "code_ptr" },                                         \
    { "string_bytes", CELL(string_bytes), 4, UNTOLD, CORE, "int" },                                \
    { "scv", CELL(scv), 4, UNTOLD, CORE, "int" },                                                  \
    { "fpscr", CELL(fpscr), 4, UNTOLD, CORE, "int" },                                              \
    { "fp_flags", (uint32_t)offsetof(struct ppc, rt.fp_flags), 4, UNTOLD, CORE, "int" },           \
    { "vscr", CELL(vscr), 4, UNTOLD, CORE, "int" }, VSRS(VDESC)

#define BYTES 8
static const struct reg_desc regs64[] = { REGS };
#undef BYTES
#define BYTES 4
static const struct reg_desc regs32[] = { REGS };
#undef BYTES

/* -- state ------------------------------------------------------------------------------------- */

void ppc_reset(struct cpu *cpu)
{
    struct ppc *s = cpu->state;

    ppc_set_cr(s, 0);
    s->reserve_at = PPC_NO_RESERVATION;
}

uint32_t ppc_block_flags(const struct cpu *cpu)
{
    const struct ppc *s = cpu->state;

    return s->so ? PPC_FLAG_SO : 0;
}

/* -- the values -------------------------------------------------------------------------------- */

/* clang-format off */
#define COMMON                                                                                     \
    .insn_align = 2, .state_size = sizeof(struct ppc), .nslots = PPC_SLOTS,                        \
    .helpers = helpers, .nhelpers = PPC_HELPERS, .reset = ppc_reset,                               \
    .block_flags = ppc_block_flags, .translate_insn = ppc_translate_insn,                          \
    .decoders = ppc_decoders
#define COMMON64                                                                                   \
    COMMON, .word = I64, .slots = slots64, .regs = regs64, .nregs = countof(regs64),               \
    .models = ppc64_models, .nmodels = PPC64_MODELS, .parse_model = ppc64_parse_model,             \
    .gdb_arch = "powerpc:common64", .capstone_arch = CS_ARCH_PPC

enum { CS_ARCH_PPC = 4, CS_MODE_32 = 1 << 2, CS_MODE_64 = 1 << 3, CS_MODE_BIG = 1u << 31 };

const struct target target_ppc64le = {
    COMMON64, .name = "ppc64le", .capstone_mode = CS_MODE_64,
};
const struct target target_ppc64 = {
    COMMON64, .name = "ppc64", .big_endian = true, .capstone_mode = (int)(CS_MODE_64 | CS_MODE_BIG),
};
const struct target target_ppc = {
    COMMON, .name = "ppc", .big_endian = true, .word = I32, .slots = slots32, .regs = regs32,
    .nregs = countof(regs32), .models = ppc32_models, .nmodels = PPC32_MODELS,
    .parse_model = ppc32_parse_model, .gdb_arch = "powerpc:common", .capstone_arch = CS_ARCH_PPC,
    .capstone_mode = (int)(CS_MODE_32 | CS_MODE_BIG),
};
/* clang-format on */
