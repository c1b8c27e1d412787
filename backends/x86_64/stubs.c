/* Code that all blocks share: entry and exit, helper calls, returns that were not predicted.
 * SPDX-License-Identifier: MIT
 *
 * It is written at init, as it depends on which slots have homes. Only here may host addresses be
 * in code.
 */
#include "tcg/float.h"

#include "x86_64.h"

enum { SEARCHED = 8 };                  /* pairs that STUB_RETURN looks at */

/* Registers that C functions keep (System V psABI, 3.2.1). */
static const reg_set saved_by_c = 1 << RBX | 1 << RBP | 1 << R12 | 1 << R13 | 1 << R14 | 1 << R15;
static const reg kept[] = { RBX, RBP, R12, R13, R14, R15 };

/* -- bricks ----------------------------------------------------------------------------------- */

static void mov_to_cell(struct code *c, int32_t cell, reg r)
{
    struct operand o = at_cell(cell);

    op_ro(c, 0x89 | W, r, &o);
}

static void mov_from_cell(struct code *c, reg r, int32_t cell)
{
    struct operand o = at_cell(cell);

    op_ro(c, 0x8b | W, r, &o);
}

static void set_reason(struct code *c, enum exit_reason reason)
{
    struct operand o = at_cell(RUNTIME(reason));

    op_o(c, 0xc7, 0, &o);
    put32(c, reason);
}

static void jump_to(struct emission *e, const uint8_t *stub)
{
    e->patch(e, jump(e->code), (uint32_t)(stub - e->code->rx));
}

/* Stores or loads the homes in `set`. */
static void homes(struct emission *e, reg_set set, bool store)
{
    const struct machine *m = e->machine;

    for (reg r = 0; r < MAX_REGS; r++) {
        if (!(set >> r & 1) || m->slot_of[r] < 0)
            continue;
        const struct ir_slot *s = &m->config->slots[m->slot_of[r]];
        if (store)
            m->store(e, (enum ir_type)s->type, (int32_t)s->offset, r);
        else
            m->load(e, (enum ir_type)s->type, r, (int32_t)s->offset);
    }
}

static void begin(struct x86 *x, unsigned stub, struct code *c)
{
    x86_nop(c, (unsigned)(-c->at & 15));
    x->stubs[stub] = code_here(c);
}

/* -- in and out ------------------------------------------------------------------------------- */

static void write_enter(struct emission *e)
{
    struct code *c = e->code;

    for (unsigned i = 0; i < countof(kept); i++)
        x86_o(c, 0x50, kept[i]);
    alu_ri(c, ALU_SUB, I64, RSP, 8);
    lea(c, I64, RBP, (struct address){ .base = RDI, .index = NO_BASE, .disp = BIAS });
    mov_to_cell(c, SCRATCH(c_stack), RSP);
    mov_from_cell(c, RSP, SCRATCH(returns));
    mov_rr(c, I64, RAX, RSI);
    homes(e, ~0ull, false);
    struct operand rax = at_reg(RAX);
    op_o(c, 0xff, 4, &rax);
}

static void write_leave(struct x86 *x, struct emission *e)
{
    struct code *c = e->code;

    homes(e, ~0ull, true);
    x->back_to_c = code_here(c);
    mov_to_cell(c, SCRATCH(returns), RSP);
    mov_from_cell(c, RSP, SCRATCH(c_stack));
    alu_ri(c, ALU_ADD, I64, RSP, 8);
    for (unsigned i = countof(kept); i-- > 0;)
        x86_o(c, 0x58, kept[i]);
    put8(c, 0xc3);
}

/* rax = address of the data after the call; rt->pc is its first part. */
static void take_data(struct code *c)
{
    struct address data = { .base = RAX, .index = NO_BASE };

    x86_o(c, 0x58, RAX);
    x86_rm(c, 0x8b | W, RCX, &data);
    mov_to_cell(c, RUNTIME(pc), RCX);
}

static void write_leave_at(struct x86 *x, struct emission *e)
{
    struct address data = { .base = RAX, .index = NO_BASE, .disp = 8 };
    struct operand reason = at_cell(RUNTIME(reason));

    take_data(e->code);
    x86_rm(e->code, 0x8b, RCX, &data);
    op_ro(e->code, 0x89, RCX, &reason);
    jump_to(e, x->stubs[STUB_LEAVE]);
}

/* A call whose return address only tells where it was: the site. */
static void write_at_site(struct x86 *x, struct emission *e, enum exit_reason reason)
{
    struct code *c = e->code;

    x86_o(c, 0x58, RAX);
    alu_ri(c, ALU_SUB, I64, RAX, CALL_STUB_SIZE);
    mov_to_cell(c, RUNTIME(site), RAX);
    set_reason(c, reason);
    jump_to(e, x->stubs[STUB_LEAVE]);
}

static void write_indirect(struct x86 *x, struct emission *e)
{
    set_reason(e->code, EXIT_INDIRECT);
    jump_to(e, x->stubs[STUB_LEAVE]);
}

/* -- returns ---------------------------------------------------------------------------------- */

/* A deeper entry matches after longjmp or an exception: what is above it is stale. */
static void search_returns(struct emission *e)
{
    struct code *c = e->code;

    for (int n = 1; n <= SEARCHED; n++) {
        struct address entry = { .base = RSP, .index = NO_BASE, .disp = 16 * n + 8 };

        x86_rm(c, 0x3b | W, RAX, &entry);
        put8(c, 0x70 | X_NE);
        put8(c, 0);
        size_t from = c->at;
        lea(c, I64, RSP, (struct address){ .base = RSP, .index = NO_BASE, .disp = 16 * n });
        put8(c, 0xc3);
        c->rw[from - 1] = (uint8_t)(c->at - from);
    }
}

static void write_return(struct x86 *x, struct emission *e)
{
    struct address entry = { .base = RDX, .index = RCX, .scale = 3 };
    struct code *c = e->code;

    mov_from_cell(c, RAX, RUNTIME(pc));
    search_returns(e);
    mov_rr(c, I32, RCX, RAX);
    alu_ri(c, ALU_AND, I32, RCX, (JUMP_ENTRIES - 1) << 1);
    mov_from_cell(c, RDX, RUNTIME(jumps));
    x86_rm(c, 0x3b | W, RAX, &entry);
    e->patch(e, jump_if(c, X_NE), (uint32_t)(x->stubs[STUB_INDIRECT] - c->rx));
    entry.disp = 8;
    x86_rm(c, 0xff, 4, &entry);
}

/* The entry at the bottom of the shadow stack, whose pc is ~0, was taken for a return to ~0. */
static void write_underflow(struct x86 *x, struct emission *e)
{
    struct operand pc = at_cell(RUNTIME(pc));
    struct code *c = e->code;

    x->underflow = code_here(c);
    alu_ri(c, ALU_SUB, I64, RSP, 8);
    op_o(c, 0xc7 | W, 0, &pc);
    put32(c, ~0u);
    jump_to(e, x->stubs[STUB_INDIRECT]);
}

/* -- helpers ---------------------------------------------------------------------------------- */

/* Saves what C may change, notes the shadow stack without our return address (a helper may leave by
 * longjmp), goes to the C stack. r10 and r11 are free then. */
static void to_c(struct emission *e, reg_set save)
{
    struct code *c = e->code;

    homes(e, save, true);
    lea(c, I64, R11, (struct address){ .base = RSP, .index = NO_BASE, .disp = 8 });
    mov_to_cell(c, SCRATCH(returns), R11);
}

static void back_from_c(struct emission *e, reg_set save)
{
    struct code *c = e->code;

    mov_from_cell(c, RSP, SCRATCH(returns));
    lea(c, I64, RSP, (struct address){ .base = RSP, .index = NO_BASE, .disp = -8 });
    homes(e, save, false);
}

static void from_c(struct emission *e, reg_set save)
{
    back_from_c(e, save);
    put8(e->code, 0xc3);
}

static void shift_arguments(struct code *c)
{
    mov_from_cell(c, RSP, SCRATCH(c_stack));
    mov_rr(c, I64, RSI, RDX);
    mov_rr(c, I64, RDX, RCX);
    mov_rr(c, I64, RCX, RDI);
    mov_from_cell(c, R8, SCRATCH(argument));
}

static void call_helper(struct emission *e)
{
    struct address function = { .base = R11, .index = RAX, .scale = 3 };
    struct code *c = e->code;

    shift_arguments(c);
    mov_from_cell(c, RDI, RUNTIME(cpu));
    mov_from_cell(c, R11, RUNTIME(helpers));
    x86_rm(c, 0xff, 2, &function);
}

static void write_helper(struct emission *e)
{
    to_c(e, ~saved_by_c);
    call_helper(e);
    from_c(e, ~saved_by_c);
}

static void write_state_helper(struct emission *e)
{
    struct address top = { .base = RSP, .index = NO_BASE };

    to_c(e, ~0ull);
    x86_rm(e->code, 0x8b | W, R11, &top);
    mov_to_cell(e->code, RUNTIME(helper_return), R11);
    call_helper(e);
    from_c(e, ~0ull);
}

/* Floating point that no insn does: rax says what, operands rdx rcx rdi, result in rax. */
static void write_soft(struct x86 *x, struct emission *e)
{
    struct code *c = e->code;
    struct operand r11 = at_reg(R11);

    x86_nop(c, (unsigned)(-c->at & 15));
    x->soft = code_here(c);
    to_c(e, ~saved_by_c);
    shift_arguments(c);
    mov_rr(c, I64, R8, RCX);
    mov_rr(c, I64, RCX, RDX);
    mov_rr(c, I64, RDX, RSI);
    mov_rr(c, I64, RSI, RAX);
    lea(c, I64, RDI, (struct address){ .base = RBP, .index = NO_BASE, .disp = -BIAS });
    mov_ri(c, R11, (uintptr_t)x86_soft);
    op_o(c, 0xff, 2, &r11);
    from_c(e, ~saved_by_c);
}

static void temporaries(struct emission *e, bool store)
{
    static const reg ints[] = { RAX, RCX, RDX, RDI };
    enum ir_type t = avx(e) ? V256 : V128;

    for (unsigned i = 0; i < countof(ints); i++) {
        int32_t cell = SCRATCH(soft_int) + 8 * (int32_t)i;
        int32_t vector = SCRATCH(soft_xmm) + 32 * (int32_t)i;

        if (store) {
            mov_to_cell(e->code, cell, ints[i]);
            x86_store(e, t, vector, (reg)(XMM0 + i));
        } else {
            mov_from_cell(e->code, ints[i], cell);
            x86_load(e, t, (reg)(XMM0 + i), vector);
        }
    }
}

/* Operands and result are in scratch. */
static void write_soft_vector(struct x86 *x, struct emission *e)
{
    struct code *c = e->code;
    struct operand rax = at_reg(RAX);

    x86_nop(c, (unsigned)(-c->at & 15));
    x->soft_vector = code_here(c);
    temporaries(e, true);
    to_c(e, ~saved_by_c);
    mov_from_cell(c, RSP, SCRATCH(c_stack));
    lea(c, I64, RDI, (struct address){ .base = RBP, .index = NO_BASE, .disp = -BIAS });
    mov_ri(c, RAX, (uintptr_t)x86_soft_vector);
    op_o(c, 0xff, 2, &rax);
    back_from_c(e, ~saved_by_c);
    temporaries(e, false);
    put8(c, 0xc3);
}

void x86_write_stubs(struct x86 *x, struct code *c)
{
    struct emission e = { .code = c, .machine = &x->machine, .patch = x86_branch_field };

    begin(x, STUB_ENTER, c);
    write_enter(&e);
    begin(x, STUB_LEAVE, c);
    write_leave(x, &e);
    begin(x, STUB_LEAVE_AT, c);
    write_leave_at(x, &e);
    begin(x, STUB_POLL, c);
    write_at_site(x, &e, EXIT_REQUEST);
    begin(x, STUB_LINK, c);
    write_at_site(x, &e, EXIT_LINK);
    begin(x, STUB_INDIRECT, c);
    write_indirect(x, &e);
    begin(x, STUB_RETURN, c);
    write_return(x, &e);
    write_underflow(x, &e);
    begin(x, STUB_HELPER, c);
    write_helper(&e);
    begin(x, STUB_STATE_HELPER, c);
    write_state_helper(&e);
    write_soft(x, &e);
    write_soft_vector(x, &e);
    x86_nop(c, (unsigned)(-c->at & 63));
}
