/* The x86-64 back end as a value: registers, which slots have homes, compiling a block.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

struct x86 x86;

/* -- registers -------------------------------------------------------------------------------- */

#define R(r) ((reg_set)1 << (r))

/* By rank. rbx and rsi need no REX prefix for 32-bit ops; r12 and r13 are longest as a base. */
static const reg int_homes[] = { RBX, RSI, R14, R15, R8, R9, R10, R11, R12, R13 };

enum { XMM_TEMPS = 4, XMM_HOMES = 12 };
static const reg_set int_temps = R(RAX) | R(RCX) | R(RDX) | R(RDI);
static const reg_set xmm_temps = (reg_set)15 << XMM0;
static const reg_set xmm_homes = (reg_set)0xfff << XMM4;
static const reg_set ints = int_temps | R(RBX) | R(RSI) | R(R8) | R(R9) | R(R10) | R(R11) | R(R12) |
                            R(R13) | R(R14) | R(R15);

static const reg_set classes[256] = {
    ['r'] = ints, ['t'] = int_temps, ['h'] = ints & ~int_temps,
    ['a'] = R(RAX), ['c'] = R(RCX), ['d'] = R(RDX), ['D'] = R(RDI),
    ['x'] = xmm_temps | xmm_homes, ['y'] = xmm_temps, ['g'] = xmm_homes,
    ['0'] = R(XMM0), ['1'] = R(XMM1), ['2'] = R(XMM2), ['3'] = R(XMM3),
};

static const reg_set bank[IR_TYPES] = {
    [I8] = ints, [I16] = ints, [I32] = ints, [I64] = ints,
    [I128] = xmm_temps | xmm_homes, [F16] = xmm_temps | xmm_homes, [F32] = xmm_temps | xmm_homes,
    [F64] = xmm_temps | xmm_homes, [V64] = xmm_temps | xmm_homes, [V128] = xmm_temps | xmm_homes,
    [V256] = xmm_temps | xmm_homes,
};

static reg home_of(const struct ir_slot *s)
{
    bool is_int = s->type == I32 || s->type == I64;
    bool is_xmm = s->type >= F32 && s->type <= V128;

    if (is_int && s->rank >= 1 && s->rank <= countof(int_homes))
        return int_homes[s->rank - 1];
    if (is_xmm && s->rank >= 1 && s->rank <= XMM_HOMES)
        return (reg)(XMM4 + s->rank - 1);
    return NO_REG;
}

/* Two slots of one rank: the first has the home. */
static void assign_homes(struct machine *m)
{
    memset(m->slot_of, 0xff, sizeof(m->slot_of));
    assert(m->config->nslots <= countof(m->home));
    for (unsigned s = 0; s < m->config->nslots; s++) {
        reg r = home_of(&m->config->slots[s]);

        m->home[s] = r != NO_REG && m->slot_of[r] < 0 ? r : NO_REG;
        if (m->home[s] != NO_REG)
            m->slot_of[r] = (int16_t)s;
    }
}

/* -- constants -------------------------------------------------------------------------------- */

/*  i  sign-extended from 32 bits     u  zero-extended from 32 bits
 *  k  any                            A  an address that fits with the op's displacement */
static bool immediate(const struct ir *ir, char letter, const struct ir_op *op, ir_ref r)
{
    uint64_t v = ir_value(ir, r);
    int64_t address = (int64_t)(v + (uint64_t)(int64_t)op->imm);

    switch (letter) {
    case 'i': return ir->consts[r].type != I64 || fits_signed((int64_t)v, 32);
    case 'u': return v <= UINT32_MAX;
    case 'k': return true;
    case 'A': return v <= INT32_MAX && address >= 0 && address <= INT32_MAX;
    default: return false;
    }
}

static bool zero_extends(const struct ir_op *op)
{
    static const bool known[IR_OPS] = {
        [IR_add] = 1, [IR_sub] = 1, [IR_neg] = 1, [IR_mul] = 1, [IR_and] = 1, [IR_or] = 1,
        [IR_xor] = 1, [IR_andn] = 1, [IR_not] = 1, [IR_shl] = 1, [IR_shr] = 1, [IR_sar] = 1,
        [IR_rotl] = 1, [IR_rotr] = 1, [IR_clz] = 1, [IR_ctz] = 1, [IR_popcnt] = 1, [IR_bswap] = 1,
        [IR_sext] = 1, [IR_zext] = 1, [IR_setcc] = 1, [IR_select] = 1, [IR_smin] = 1, [IR_smax] = 1,
        [IR_umin] = 1, [IR_umax] = 1, [IR_divs] = 1, [IR_divu] = 1, [IR_rems] = 1, [IR_remu] = 1,
        [IR_load] = 1, [IR_state_load] = 1, [IR_addshl] = 1,
    };
    return known[op->op];
}

/* -- the machine ------------------------------------------------------------------------------ */

static const struct emitter *const tables[] = {
    x86_int, x86_mem, x86_fp, x86_vec_lane, x86_vec, x86_vec_move, x86_vec_float, x86_soft_rows,
    x86_flow, NULL,
};

static uint32_t chosen_features;
static bool features_chosen;

void x86_64_set_features(uint32_t features)
{
    chosen_features = features;
    features_chosen = true;
}

static void align_loop(struct code *code)
{
    x86_nop(code, (unsigned)(-code->at & 15));
}

static void init(struct code *code, const struct ir_config *config)
{
    struct machine *m = &x86.machine;

    release((void *)m->rows);
    *m = (struct machine){
        .config = config, .classes = classes, .bank = bank, .temps = int_temps | xmm_temps,
        .spill_first = SCRATCH(spill), .spill_end = SCRATCH(spill) + (int32_t)sizeof_spill,
        .features = features_chosen ? chosen_features : x86_64_host_features(),
        .tables = tables, .immediate = immediate, .zero_extends = zero_extends,
        .align = align_loop, .move = x86_move, .load = x86_load, .store = x86_store,
        .constant = x86_constant, .store_constant = x86_store_constant,
    };
    assign_homes(m);
    machine_init(m);
    x86_write_stubs(&x86, code);
    code->start = code->at;
}

static bool has(const struct ir_op *op, enum ir_type operand)
{
    return x86.machine.sure[op->op] >> op->type & 1 ||
           machine_row(&x86.machine, NULL, op, operand) != NULL;
}

/* -- blocks ----------------------------------------------------------------------------------- */

static bool compile(struct ir *ir, struct code *code, struct compiled *out)
{
    struct emission e = { .ir = ir, .code = code, .machine = &x86.machine, .out = out,
                          .patch = x86_branch_field };
    size_t at = code->at;
    uint32_t insns = code->insns;

    x86_nop(code, (unsigned)(-code->at & 15));
    e.start = code->at;
    *out = (struct compiled){ .code = code_here(code), .entry = code_here(code) };
    x86_mask_late(ir);
    emit_begin(&e);
    x86_write_poll(&e);
    out->fast_entry = code_here(code);
    emit_ops(&e);
    out->host_insns = code->insns - insns;
    emit_cold(&e);
    x86_write_exits(&e);
    if (code->overflow || e.too_many) {
        code->at = at;
        return false;
    }
    out->size = (uint32_t)(code->at - e.start);
    return true;
}

const struct backend backend_x86_64 = {
    .name = "x86_64", .host_float = true,
    .has = has, .has_types = x86.machine.sure,
    .init = init,
    .init_runtime = x86_64_init_runtime,
    .free_runtime = x86_64_free_runtime,
    .compile = compile,
    .link = x86_64_link,
    .unlink = x86_64_unlink,
    .enter = x86_64_enter,
    .forget_returns = x86_64_forget_returns,
    .repair = x86_64_repair,
    .sync_fault = x86_64_sync_fault,
    .leave_from_signal = x86_64_leave_from_signal,
    .fp_sync = x86_64_fp_sync,
    .fp_load = x86_64_fp_load,
    .disassemble = x86_64_disassemble,
};
