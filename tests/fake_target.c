/* The tiny architecture of tests/fake_target.h, translated to IR.
 * SPDX-License-Identifier: MIT
 */
#include "tests/fake_target.h"

/* -- helpers ------------------------------------------------------------------------------- */

static uint64_t help_peek(struct cpu *cpu, uint64_t address)
{
    return *(volatile uint64_t *)memory_host(cpu->memory, address);
}

static void help_raise(struct cpu *cpu, uint64_t detail)
{
    cpu_raise(cpu, (struct exception){ .kind = EXC_TARGET, .detail = detail });
}

static void help_leave(struct cpu *cpu)
{
    cpu_leave(cpu, EXIT_YIELD, cpu_helper_pc(cpu) + 4);
}

enum { HELP_peek, HELP_raise, HELP_leave };

static const struct helper helpers[] = {
    { "peek", help_peek, HELP_FAULTS, I64 },
    { "raise", help_raise, HELP_STATE | HELP_FAULTS, VOID },
    { "leave", help_leave, HELP_STATE | HELP_FAULTS, VOID },
};

/* -- insns --------------------------------------------------------------------------------- */

struct args { unsigned rd, rs; int imm; };
typedef void translate(struct trans *t, const struct args *a);

static ir_ref x(struct trans *t, unsigned n) { return ir_get(t->ir, n); }
static void set_x(struct trans *t, unsigned n, ir_ref v) { ir_put(t->ir, n, v); }
static vaddr there(const struct trans *t, const struct args *a) { return t->pc + (vaddr)a->imm; }

static void t_addi(struct trans *t, const struct args *a)
{
    set_x(t, a->rd, ir_binary_imm(t->ir, IR_add, I64, x(t, a->rs), (uint64_t)a->imm));
}

static void t_add(struct trans *t, const struct args *a)
{
    set_x(t, a->rd, ir_binary(t->ir, IR_add, I64, x(t, a->rs), x(t, (unsigned)a->imm & 15)));
}

static void t_addiw(struct trans *t, const struct args *a)
{
    ir_ref low = ir_trunc(t->ir, I32, x(t, a->rs));

    set_x(t, a->rd, ir_sext(t->ir, I64, 32, ir_binary_imm(t->ir, IR_add, I32, low,
                                                          (uint64_t)a->imm)));
}

static void t_ld(struct trans *t, const struct args *a)
{
    set_x(t, a->rd, ir_load(t->ir, I64, x(t, a->rs), a->imm, M_8));
}

static void t_st(struct trans *t, const struct args *a)
{
    ir_store(t->ir, x(t, a->rs), a->imm, x(t, a->rd), M_8);
}

static void t_bne(struct trans *t, const struct args *a)
{
    ir_exit_if(t->ir, CC_NE, x(t, a->rd), x(t, a->rs), there(t, a));
}

static void t_jal(struct trans *t, const struct args *a)
{
    ir_exit_to(t->ir, there(t, a), JUMP, 0);
    t->done = true;
}

static void t_jr(struct trans *t, const struct args *a)
{
    ir_exit_ptr(t->ir, x(t, a->rs), JUMP, 0);
    t->done = true;
}

static void t_call(struct trans *t, const struct args *a)
{
    set_x(t, a->rd, ir_const(t->ir, I64, t->next_pc));
    ir_exit_to(t->ir, there(t, a), JUMP_CALL, t->next_pc);
    t->done = true;
}

static void t_ret(struct trans *t, const struct args *a)
{
    ir_exit_ptr(t->ir, x(t, a->rs), JUMP_RETURN, 0);
    t->done = true;
}

static void leave(struct trans *t, vaddr pc, enum exit_reason why)
{
    ir_exit(t->ir, pc, why);
    t->done = true;
}

static void t_syscall(struct trans *t, const struct args *a) { leave(t, t->next_pc, EXIT_SYSCALL); }
static void t_break(struct trans *t, const struct args *a) { leave(t, t->pc, EXIT_BREAK); }
static void t_flush(struct trans *t, const struct args *a) { leave(t, t->next_pc, EXIT_FLUSH); }
static void t_illegal(struct trans *t, const struct args *a) { leave(t, t->pc, EXIT_ILLEGAL); }

static void t_mode(struct trans *t, const struct args *a)
{
    ir_state_store(t->ir, offsetof(struct fake, mode), ir_const(t->ir, I32, (uint32_t)a->imm));
    leave(t, t->next_pc, EXIT_AGAIN);
}

static void t_peek(struct trans *t, const struct args *a)
{
    set_x(t, a->rd, ir_call(t->ir, HELP_peek, x(t, a->rs), 0, 0, 0));
}

static void t_raise(struct trans *t, const struct args *a)
{
    ir_call(t->ir, HELP_raise, ir_const(t->ir, I64, (uint64_t)a->imm), 0, 0, 0);
}

static void t_leave(struct trans *t, const struct args *a)
{
    ir_call(t->ir, HELP_leave, 0, 0, 0, 0);
}

static translate *const translators[] = {
    [F_ILLEGAL] = t_illegal, [F_ADDI] = t_addi, [F_ADD] = t_add, [F_LD] = t_ld, [F_ST] = t_st,
    [F_BNE] = t_bne, [F_JAL] = t_jal, [F_JR] = t_jr, [F_CALL] = t_call, [F_RET] = t_ret,
    [F_SYSCALL] = t_syscall, [F_BREAK] = t_break, [F_FLUSH] = t_flush, [F_MODE] = t_mode,
    [F_PEEK] = t_peek, [F_RAISE] = t_raise, [F_LEAVE] = t_leave,
    [F_ADDIW] = t_addiw,
};

static bool translate_insn(struct trans *t)
{
    if (!fetch32(t, t->pc, &t->raw))
        return false;
    struct args a = { bits(t->raw, 8, 4), bits(t->raw, 12, 4), (int16_t)(t->raw >> 16) };
    unsigned op = t->raw & 255;

    t->next_pc = t->pc + 4;
    ir_insn(t->ir, t->pc, 4);
    (op < countof(translators) ? translators[op] : t_illegal)(t, &a);
    return true;
}

/* -- the target ---------------------------------------------------------------------------- */

#define SLOT(n, rank) { "x" #n, offsetof(struct fake, x[n]), I64, rank }
static const struct ir_slot slots[] = {
    SLOT(0, 1), SLOT(1, 2), SLOT(2, 3), SLOT(3, 4), SLOT(4, 5), SLOT(5, 6), SLOT(6, 7), SLOT(7, 8),
    SLOT(8, 9), SLOT(9, 10), SLOT(10, 11), SLOT(11, 12), SLOT(12, 13), SLOT(13, 14), SLOT(14, 15),
    SLOT(15, 16),
};

static uint32_t block_flags(const struct cpu *cpu) { return ((struct fake *)cpu->state)->mode; }

static const struct cpu_model model = { .name = "fake" };

const struct target fake_target = {
    .name = "fake", .word = I64, .insn_align = 2, .state_size = sizeof(struct fake),
    .slots = slots, .nslots = countof(slots), .helpers = helpers, .nhelpers = countof(helpers),
    .models = &model, .nmodels = 1, .block_flags = block_flags, .translate_insn = translate_insn,
    .capstone_arch = -1,
};
