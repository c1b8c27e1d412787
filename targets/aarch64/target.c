/* AArch64 as a value. Manual: Arm Architecture Reference Manual for A-profile, DDI 0487.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

#include "translate/block.h"

#define X(n) ((uint32_t)(offsetof(struct aarch64, x) + 8 * (n)))
#define V(n) ((uint32_t)(offsetof(struct aarch64, v) + A64_VL_MAX * (n)))
#define P(n) ((uint32_t)(offsetof(struct aarch64, p) + A64_VL_MAX / 8 * (n)))

/* REG(number, rank): ranks by counts of register operands in cc1 and python3 (Debian 13, arm64). */
#define X_REGS(REG)                                                                                \
    REG(0, 1) REG(1, 2) REG(2, 5) REG(3, 8) REG(4, 12) REG(5, 16) REG(6, 19) REG(7, 22) REG(8, 18) \
    REG(9, 25) REG(10, 26) REG(11, 27) REG(12, 28) REG(13, 29) REG(14, 30) REG(15, 31) REG(16, 23) \
    REG(17, 24) REG(18, 0) REG(19, 4) REG(20, 6) REG(21, 7) REG(22, 9) REG(23, 10) REG(24, 13)     \
    REG(25, 14) REG(26, 17) REG(27, 20) REG(28, 21) REG(29, 11) REG(30, 15)
/* Compilers allocate from v0 and from v31. */
#define V_REGS(REG)                                                                                \
    REG(0, 1) REG(1, 3) REG(2, 5) REG(3, 7) REG(4, 9) REG(5, 11) REG(6, 13) REG(7, 15) REG(8, 17)  \
    REG(9, 19) REG(10, 21) REG(11, 22) REG(12, 23) REG(13, 24) REG(14, 25) REG(15, 26) REG(16, 18) \
    REG(17, 20) REG(18, 27) REG(19, 28) REG(20, 29) REG(21, 30) REG(22, 31) REG(23, 32)            \
    REG(24, 16) REG(25, 14) REG(26, 12) REG(27, 10) REG(28, 8) REG(29, 6) REG(30, 4) REG(31, 2)

#define P_REGS(REG)                                                                                \
    REG(0, "p0") REG(1, "p1") REG(2, "p2") REG(3, "p3") REG(4, "p4") REG(5, "p5") REG(6, "p6")     \
    REG(7, "p7") REG(8, "p8") REG(9, "p9") REG(10, "p10") REG(11, "p11") REG(12, "p12")            \
    REG(13, "p13") REG(14, "p14") REG(15, "p15") REG(16, "ffr")

#define XSLOT(n, rank) [SLOT_X + n] = { "x" #n, X(n), I64, rank },
#define VSLOT(n, rank) [SLOT_V + n] = { "v" #n, V(n), V128, rank },
#define PSLOT(n, name) [SLOT_P + n] = { name, P(n), I64, 0 },

static const struct ir_slot slots[A64_SLOTS] = {
    X_REGS(XSLOT) [SLOT_SP] = { "sp", CELL(sp), I64, 3 }, V_REGS(VSLOT)
    [SLOT_CC_A] = { "cc_a", CELL(cc_a), I64, 0 },
    [SLOT_CC_B] = { "cc_b", CELL(cc_b), I64, 0 },
    [SLOT_CC_KIND] = { "cc_kind", CELL(cc_kind), I64, 0 },
    P_REGS(PSLOT)
};

static const struct helper helpers[A64_HELPERS] = {
#define HELPER(name, traits, result) { #name, help_##name, traits, result },
#include "helpers.def"
#undef HELPER
};

/* -- for gdb, logs, tests ---------------------------------------------------------------------- */

#define CORE "org.gnu.gdb.aarch64.core"
#define FPU "org.gnu.gdb.aarch64.fpu"
#define PAUTH "org.gnu.gdb.aarch64.pauth"
#define TLS "org.gnu.gdb.aarch64.tls"
enum { UNTOLD = 0xffff };

/* The cells of flags are not told to anyone: kinds differ where flags are equal. gdb has cpsr. */
#define XDESC(n, rank) { "x" #n, X(n), 8, n, CORE, "int" },
#define VDESC(n, rank) { "v" #n, V(n), 16, 34 + n, FPU, "vector" },
#define ZDESC(n, rank) { "z" #n, V(n) + 16, A64_VL_MAX - 16, UNTOLD, FPU, "vector" },
#define PDESC(n, name) { name, P(n), A64_VL_MAX / 8, UNTOLD, FPU, "vector" },

static const struct reg_desc regs[] = {
    X_REGS(XDESC)
    { "sp", CELL(sp), 8, 31, CORE, "data_ptr" },
    { "pc", (uint32_t)offsetof(struct aarch64, rt.pc), 8, 32, CORE, "code_ptr" },
    V_REGS(VDESC)
    V_REGS(ZDESC)                       /* without the part that is Vn */
    P_REGS(PDESC)
    { "fp_flags", (uint32_t)offsetof(struct aarch64, rt.fp_flags), 4, UNTOLD, FPU, "int" },
    { "qc", CELL(qc), 4, UNTOLD, FPU, "int" },
    { "fpcr", CELL(fpcr), 4, 67, FPU, "int" },
    { "cpsr", CELL(cpsr), 4, 33, CORE, "int" },
    { "fpsr", CELL(fpsr), 4, 66, FPU, "int" },
    { "pauth_dmask", CELL(pauth_mask[0]), 8, 70, PAUTH, "int", true },
    { "pauth_cmask", CELL(pauth_mask[1]), 8, 71, PAUTH, "int", true },
    { "tpidr", CELL(tpidr), 8, 69, TLS, "data_ptr" },
    { "apia_lo", CELL(keys[A64_KEY_IA][0]), 8, UNTOLD, CORE, "int" },
    { "apia_hi", CELL(keys[A64_KEY_IA][1]), 8, UNTOLD, CORE, "int" },
    { "apib_lo", CELL(keys[A64_KEY_IB][0]), 8, UNTOLD, CORE, "int" },
    { "apib_hi", CELL(keys[A64_KEY_IB][1]), 8, UNTOLD, CORE, "int" },
    { "apda_lo", CELL(keys[A64_KEY_DA][0]), 8, UNTOLD, CORE, "int" },
    { "apda_hi", CELL(keys[A64_KEY_DA][1]), 8, UNTOLD, CORE, "int" },
    { "apdb_lo", CELL(keys[A64_KEY_DB][0]), 8, UNTOLD, CORE, "int" },
    { "apdb_hi", CELL(keys[A64_KEY_DB][1]), 8, UNTOLD, CORE, "int" },
    { "apga_lo", CELL(keys[A64_KEY_GA][0]), 8, UNTOLD, CORE, "int" },
    { "apga_hi", CELL(keys[A64_KEY_GA][1]), 8, UNTOLD, CORE, "int" },
};

/* -- debuggers --------------------------------------------------------------------------------- */

static void read_state(struct cpu *cpu)
{
    struct aarch64 *s = cpu->state;

    s->cpsr = aarch64_nzcv(s) | s->ssbs << 12 | s->dit << 24;
    s->fpsr = aarch64_fpsr_known(s);
    s->pauth_mask[0] = s->pauth_mask[1] = aarch64_pauth_mask(cpu);
}

static void wrote_state(struct cpu *cpu)
{
    struct aarch64 *s = cpu->state;

    aarch64_set_nzcv(s, s->cpsr);
    aarch64_set_fpcr(s, s->fpcr);
    aarch64_set_fpsr_known(s, s->fpsr);
}

/* -- state ------------------------------------------------------------------------------------- */

void aarch64_reset(struct cpu *cpu)
{
    struct aarch64 *s = cpu->state;

    aarch64_set_fpcr(s, 0);
    s->vl = sve_default_length(cpu->model->detail);
    s->exclusive.at = MONITOR_OPEN;
}

/* Not under a debugger, which takes pc for what it is. */
static bool is_guarded(const struct cpu *cpu)
{
    return __atomic_load_n(&cpu->memory->guarded, __ATOMIC_RELAXED) && !cpu->gdb &&
           cpu->features & A64_BTI;
}

vaddr aarch64_pc(const struct cpu *cpu, uint32_t *btype)
{
    vaddr pc = cpu->rt->pc;
    bool has = is_guarded(cpu);

    if (btype)
        *btype = has ? pc & 3 : 0;
    return has ? pc & ~3ull : pc;
}

uint32_t aarch64_block_flags(const struct cpu *cpu)
{
    const struct aarch64 *s = cpu->state;

    return (s->fpcr & FPCR_DN ? A64_FLAG_DN : 0) | (s->fpcr & FPCR_FZ ? A64_FLAG_FZ : 0) |
           (s->fpcr & FPCR_FZ16 ? A64_FLAG_FZ16 : 0) |
           (s->fpcr & FPCR_AHP ? A64_FLAG_AHP : 0) |
           (unlikely(__atomic_load_n(&aarch64_tags_seen, __ATOMIC_RELAXED)) ? A64_FLAG_TAGS : 0) |
           (s->sp & 15 ? A64_FLAG_BAD_SP : 0) |
           (unlikely(is_guarded(cpu)) ? A64_FLAG_GUARDED : 0) |
           (cpu->features & A64_LSE2 && engine_is_shared(cpu->engine) ? A64_FLAG_SHARED : 0) |
           s->keys_off * A64_FLAG_NO_KEY | (s->vl / 16 - 1) << A64_FLAG_VQ;
}

const struct target target_aarch64 = {
    .name = "aarch64", .word = I64, .insn_align = 2, .state_size = sizeof(struct aarch64),
    .slots = slots, .nslots = A64_SLOTS, .helpers = helpers, .nhelpers = A64_HELPERS,
    .regs = regs, .nregs = countof(regs),
    .models = aarch64_models, .nmodels = A64_MODELS, .parse_model = aarch64_parse_model,
    .reset = aarch64_reset, .read_state = read_state, .wrote_state = wrote_state,
    .block_flags = aarch64_block_flags,
    .translate_insn = aarch64_translate_insn, .finish = flags_flush,
    .decoders = aarch64_decoders, .gdb_arch = "aarch64", .capstone_arch = -1,
};
