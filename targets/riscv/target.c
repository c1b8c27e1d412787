/* RISC-V as two values, riscv32 and riscv64. Manual: The RISC-V Instruction Set Manual, Volume I.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

#define X(n) ((uint32_t)(offsetof(struct riscv, x) + 8 * (n)))
#define F(n) ((uint32_t)(offsetof(struct riscv, f) + 8 * (n)))

/* REG(number, name, rank): ranks by counts of register operands in cc1 and python3 (Debian 13,
 * riscv64). */
#define X_REGS(REG)                                                                                \
    REG(1, ra, 7) REG(2, sp, 2) REG(3, gp, 0) REG(4, tp, 22) REG(5, t0, 20) REG(6, t1, 15)         \
    REG(7, t2, 23) REG(8, s0, 8) REG(9, s1, 10) REG(10, a0, 4) REG(11, a1, 6) REG(12, a2, 9)       \
    REG(13, a3, 5) REG(14, a4, 3) REG(15, a5, 1) REG(16, a6, 13) REG(17, a7, 14) REG(18, s2, 11)   \
    REG(19, s3, 12) REG(20, s4, 16) REG(21, s5, 17) REG(22, s6, 19) REG(23, s7, 21)                \
    REG(24, s8, 25) REG(25, s9, 26) REG(26, s10, 27) REG(27, s11, 28) REG(28, t3, 18)              \
    REG(29, t4, 24) REG(30, t5, 29) REG(31, t6, 30)
#define F_REGS(REG)                                                                                \
    REG(0, ft0, 7) REG(1, ft1, 8) REG(2, ft2, 14) REG(3, ft3, 15) REG(4, ft4, 16) REG(5, ft5, 17)  \
    REG(6, ft6, 21) REG(7, ft7, 22) REG(8, fs0, 9) REG(9, fs1, 10) REG(10, fa0, 4) REG(11, fa1, 6) \
    REG(12, fa2, 11) REG(13, fa3, 5) REG(14, fa4, 2) REG(15, fa5, 1) REG(16, fa6, 12)              \
    REG(17, fa7, 13) REG(18, fs2, 3) REG(19, fs3, 18) REG(20, fs4, 19) REG(21, fs5, 20)            \
    REG(22, fs6, 25) REG(23, fs7, 26) REG(24, fs8, 27) REG(25, fs9, 28) REG(26, fs10, 29)          \
    REG(27, fs11, 30) REG(28, ft8, 23) REG(29, ft9, 24) REG(30, ft10, 31) REG(31, ft11, 32)

#define X32(n, name, rank) [SLOT_X + n] = { #name, X(n), I32, rank },
#define X64(n, name, rank) [SLOT_X + n] = { #name, X(n), I64, rank },
#define FSLOT(n, name, rank) [SLOT_F + n] = { #name, F(n), F64, rank },

const struct ir_slot riscv32_slots[RV_SLOTS] = {
    { "zero", X(0), I32, 0 }, X_REGS(X32) F_REGS(FSLOT)
};
const struct ir_slot riscv64_slots[RV_SLOTS] = {
    { "zero", X(0), I64, 0 }, X_REGS(X64) F_REGS(FSLOT)
};

const struct helper riscv_helpers[RV_HELPERS] = {
#define HELPER(name, traits, result) { #name, help_##name, traits, result },
#include "helpers.def"
#undef HELPER
};

/* -- for gdb, logs, tests --------------------------------------------------------------------- */

#define CPU "org.gnu.gdb.riscv.cpu"
#define FPU "org.gnu.gdb.riscv.fpu"
#define VECTOR "org.gnu.gdb.riscv.vector"
enum { UNTOLD = 0xffff };

#define XDESC(n, name, rank) { #name, X(n), XBYTES, n, CPU, "int" },
#define FDESC(n, name, rank) { #name, F(n), 8, 33 + n, FPU, "ieee_double" },
/* Where they are with VLEN = 128. */
#define VDESC(n)                                                                                   \
    { "v" #n, (uint32_t)(offsetof(struct riscv, v) + n * RV_VLENB_DEFAULT), RV_VLENB_DEFAULT,      \
      UNTOLD, VECTOR, "vector" },
#define VDESC8(a, b, c, d, e, f, g, h)                                                             \
    VDESC(a) VDESC(b) VDESC(c) VDESC(d) VDESC(e) VDESC(f) VDESC(g) VDESC(h)
#define CELL(member, bytes, gdb, feature)                                                          \
    { #member, (uint32_t)offsetof(struct riscv, member), bytes, gdb, feature, "int" },

#define REGS                                                                                       \
    { "zero", X(0), XBYTES, 0, CPU, "int", true }, X_REGS(XDESC)                                   \
    { "pc", (uint32_t)offsetof(struct riscv, rt.pc), XBYTES, 32, CPU, "code_ptr" }, F_REGS(FDESC)  \
    { "fflags", (uint32_t)offsetof(struct riscv, rt.fp_flags), 4, 66, FPU, "int" },                \
    { "frm", (uint32_t)offsetof(struct riscv, frm), 4, 67, FPU, "int" },                           \
    CELL(vl, 8, UNTOLD, VECTOR) CELL(vtype, 8, UNTOLD, VECTOR) CELL(vstart, 8, UNTOLD, VECTOR)     \
    CELL(vxrm, 4, UNTOLD, VECTOR) CELL(vxsat, 4, UNTOLD, VECTOR)                                   \
    VDESC8(0, 1, 2, 3, 4, 5, 6, 7) VDESC8(8, 9, 10, 11, 12, 13, 14, 15)                            \
    VDESC8(16, 17, 18, 19, 20, 21, 22, 23) VDESC8(24, 25, 26, 27, 28, 29, 30, 31)

#define XBYTES 8
static const struct reg_desc riscv64_regs[] = { REGS };
#undef XBYTES
#define XBYTES 4
static const struct reg_desc riscv32_regs[] = { REGS };
#undef XBYTES

/* -- state ------------------------------------------------------------------------------------ */

void riscv_reset(struct cpu *cpu)
{
    struct riscv *state = cpu->state;

    riscv_set_frm(state, RM_NE);
    state->reserved.at = MONITOR_OPEN;
    state->vtype = 1ull << (cpu->target->word == I64 ? 63 : 31);    /* vill */
}

/* frm decides what the host does. */
void riscv_wrote_state(struct cpu *cpu)
{
    struct riscv *state = cpu->state;

    state->rt.fp_flags &= 31;
    riscv_set_frm(state, state->frm);
}

uint32_t riscv_block_flags(const struct cpu *cpu)
{
    const struct riscv *state = cpu->state;

    return (state->frm == RM_MM ? RV_FLAG_RMM : 0) | (state->frm > RM_MM ? RV_FLAG_BAD_RM : 0) |
           (state->vstart ? RV_FLAG_VSTART : 0);
}

/* -- the values ------------------------------------------------------------------------------- */

const struct target target_riscv64 = {
    .name = "riscv64", .word = I64, .insn_align = 1, .state_size = sizeof(struct riscv),
    .slots = riscv64_slots, .nslots = RV_SLOTS, .helpers = riscv_helpers, .nhelpers = RV_HELPERS,
    .regs = riscv64_regs, .nregs = countof(riscv64_regs),
    .models = riscv64_models, .nmodels = RV64_MODELS, .parse_model = riscv64_parse_model,
    .reset = riscv_reset, .wrote_state = riscv_wrote_state, .block_flags = riscv_block_flags,
    .translate_insn = riscv_translate_insn, .decoders = riscv_decoders,
    .gdb_arch = "riscv:rv64", .capstone_arch = -1,   /* capstone 4 does not know RISC-V */
};

const struct target target_riscv32 = {
    .name = "riscv32", .word = I32, .insn_align = 1, .state_size = sizeof(struct riscv),
    .slots = riscv32_slots, .nslots = RV_SLOTS, .helpers = riscv_helpers, .nhelpers = RV_HELPERS,
    .regs = riscv32_regs, .nregs = countof(riscv32_regs),
    .models = riscv32_models, .nmodels = RV32_MODELS, .parse_model = riscv32_parse_model,
    .reset = riscv_reset, .wrote_state = riscv_wrote_state, .block_flags = riscv_block_flags,
    .translate_insn = riscv_translate_insn, .decoders = riscv_decoders,
    .gdb_arch = "riscv:rv32", .capstone_arch = -1,   /* capstone 4 does not know RISC-V */
};
