/* Branches, exits, predicted returns, calls of helpers.
 * SPDX-License-Identifier: MIT
 *
 * A patchable branch field never crosses a multiple of 8, so that writing it is atomic (AMD APM
 * vol. 2, 7.3.2; SDM vol. 3, 10.1.1). Prefixes without effect on the compare or jump move it; a nop
 * would take part in the race.
 *
 * Returns: the shadow stack at rsp has pairs (guest pc, host address). A guest call pushes the
 * guest's return address and calls; a guest return compares and returns, so the host predicts it.
 * The landing pad after the call drops the guest pc and goes on with a link. When a return does not
 * match, STUB_RETURN looks deeper (longjmp, exceptions) and then in the table of indirect jumps.
 */
#include "x86_64.h"

/* -- patchable fields ------------------------------------------------------------------------- */

/* The insn at `start` gets prefixes so that a field `ahead` bytes after here does not cross a
 * multiple of 8. CS has no effect in 64-bit mode (SDM vol. 1, 3.4.2.1). */
static void pad_field(struct code *c, size_t start, unsigned ahead)
{
    static const uint8_t prefixes[] = { 0x2e, 0x2e, 0x2e };
    unsigned at = (c->at + ahead) & 7, n = at > 4 ? 8 - at : 0;
    size_t length = c->at - start;

    if (n == 0)
        return;
    code_put(c, prefixes, n);
    if (c->overflow)
        return;
    memmove(c->rw + start + n, c->rw + start, length);
    memcpy(c->rw + start, prefixes, n);
}

/* Every block begins with these, so they are not put together each time:
 *     cmp dword [request], 0; jne to the first of the stubs at the end */
enum { POLL_FIELD = 6, REQUEST = RUNTIME(request) - BIAS };
static_assert(REQUEST == (int8_t)REQUEST, "a short displacement");

void x86_write_poll(struct emission *e)
{
    static const uint8_t insns[] = { 0x83, 0x7d, REQUEST & 0xff, 0, 0x0f, 0x80 | X_NE, 0, 0, 0, 0 };

    code_put(e->code, insns, sizeof(insns));
    e->code->insns += 2;
}

static void call_stub(struct code *c, unsigned stub)
{
    const uint8_t call[CALL_STUB_SIZE] = { 0xff, 0x55, (uint8_t)(RUNTIME(stubs[stub]) - BIAS) };

    code_put(c, call, sizeof(call));
}

/* What the poll and exits without link lead to. */
void x86_write_exits(struct emission *e)
{
    uint32_t start = (uint32_t)e->start;

    e->patch(e, start + POLL_FIELD, (uint32_t)e->code->at);
    call_stub(e->code, STUB_POLL);
    for (uint32_t i = 0; i < e->out->nexits; i++) {
        struct exit_site *x = &e->out->exits[i];

        x->stub = (uint32_t)e->code->at - start;
        e->patch(e, start + x->at, start + x->stub);
        call_stub(e->code, STUB_LINK);
    }
}

static void jump_linked(struct emission *e, vaddr pc)
{
    pad_field(e->code, e->code->at, 1);
    add_exit(e, jump(e->code), pc);
}

/* -- branches --------------------------------------------------------------------------------- */

/* Does the label follow anyway? */
static bool falls_there(const struct emission *e, int32_t label)
{
    const struct ir *ir = e->ir;
    uint32_t i = e->at + 1;

    while (i < ir->count && ir->ops[i].op == IR_none)
        i++;
    return i < ir->count && ir->ops[i].op == IR_label && ir->ops[i].imm == label;
}

static void br(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    if (falls_there(e, op->imm))
        return;
    branch_to_label(e, jump(e->code), (unsigned)op->imm);
}

static enum x86_cc compare_operands(struct emission *e, const struct ir_op *op,
                                    const struct operand *o)
{
    return compare(e->code, (enum ir_cc)op->aux, ir_type_of(e->ir, op->a), &o[1], &o[2]);
}

static void brcc(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    enum x86_cc cc = compare_operands(e, op, o);

    branch_to_label(e, jump_if(e->code, cc), (unsigned)op->imm);
}

static void br_request(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand request = at_cell(RUNTIME(request)), zero = number(0);

    alu(e->code, ALU_CMP, I32, &request, &zero);
    branch_to_label(e, jump_if(e->code, X_NE), (unsigned)op->imm);
}

static void exit_if(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    size_t start = e->code->at;
    enum x86_cc cc = compare_operands(e, op, o);

    pad_field(e->code, start, 2);
    add_exit(e, jump_if(e->code, cc), ir_value(e->ir, op->c));
}

/* -- calls and returns of the guest ----------------------------------------------------------- */

/* The return address is often in a home already: the guest's link register. */
static void push_return(struct emission *e, vaddr pc)
{
    reg r = constant_at(e, pc);
    struct code *c = e->code;

    if (r != NO_REG) {
        x86_o(c, 0x50, r);
    } else if (fits_signed((int64_t)pc, 32)) {
        put8(c, 0x68);
        put32(c, (uint32_t)pc);
    } else {
        mov_ri(c, RAX, pc);
        x86_o(c, 0x50, RAX);
    }
}

/* Where a predicted return arrives. */
static void landing_pad(struct emission *e, vaddr return_pc)
{
    alu_ri(e->code, ALU_ADD, I64, RSP, 8);
    jump_linked(e, return_pc);
}

static void exit_to(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct code *c = e->code;

    if (op->aux != JUMP_CALL) {
        jump_linked(e, ir_value(e->ir, op->a));
        return;
    }
    push_return(e, ir_value(e->ir, op->b));
    pad_field(c, c->at, 1);
    put8(c, 0xe8);
    put32(c, 0);
    add_exit(e, (uint32_t)c->at - 4, ir_value(e->ir, op->a));
    landing_pad(e, ir_value(e->ir, op->b));
}

/* -- indirect jumps --------------------------------------------------------------------------- */

/* Jumps clear the lowest bits of their target. That can wait: pcs in the table and on the shadow
 * stack have them clear, so an odd one does not match, and a miss clears them in cold code. imm
 * says which. */
void x86_mask_late(struct ir *ir)
{
    struct ir_op *jump = &ir->ops[ir->count - 1];

    if (ir->count == 0 || jump->op != IR_exit_ptr || ir_is_const(jump->a))
        return;
    const struct ir_op *and = ir_at(ir, jump->a);
    uint64_t mask;
    if (and->op != IR_and || !ir_const_value(ir, and->b, &mask))
        return;
    unsigned width = 8 * ir_type_bytes((enum ir_type)and->type);
    if (mask != (~1ull & low_bits(width)) && mask != (~3ull & low_bits(width)))
        return;
    jump->imm = (int32_t)sign_extend(mask, width);
    jump->a = and->a;
}

/* rt->pc = guest pc in a register; jmp stub. All temporaries are free when a block is left. */
static void leave_to_stub(struct emission *e, const struct ir_op *op, reg pc, unsigned stub_number)
{
    struct operand cell = at_cell(RUNTIME(pc)),
                   stub = at_cell(RUNTIME(stubs) + 8 * (int)stub_number);

    if (op->imm != 0) {
        mov_rr(e->code, e->ir->config->word, RAX, pc);
        alu_ri(e->code, ALU_AND, e->ir->config->word, RAX, op->imm);
        pc = RAX;
    }
    op_ro(e->code, 0x89 | W, pc, &cell);
    op_o(e->code, 0xff, 4, &stub);
}

static void jump_missed(struct emission *e, const struct cold *cold)
{
    leave_to_stub(e, cold->op, cold->o[1].reg, STUB_INDIRECT);
}

/* The return address that `call` would have pushed. */
static void call_missed(struct emission *e, const struct cold *cold)
{
    struct code *c = e->code;
    uint8_t lea_rip[] = { 0x48, 0x8d, (uint8_t)(0x05 | cold->o[5].reg << 3) };

    code_put(c, lea_rip, sizeof(lea_rip));
    put32(c, cold->back - ((uint32_t)c->at + 4));
    x86_o(c, 0x50, cold->o[5].reg);
    leave_to_stub(e, cold->op, cold->o[1].reg, STUB_INDIRECT);
}

/* Guest pcs of 32-bit guests are compared as 64 bits: made whole in the third temporary. */
static reg whole_pc(struct emission *e, const struct operand *o)
{
    if (e->ir->config->word == I64)
        return o[1].reg;
    x86_rr(e->code, 0x8b, o[1].reg, o[1].reg);
    return o[1].reg;
}

/* o[5] * 8 + o[6] is the entry of rt->jumps for pc; returns the field of a jump for misses. */
static uint32_t look_up(struct emission *e, const struct operand *o, reg pc)
{
    struct operand jumps = at_cell(RUNTIME(jumps));
    struct address entry = { .base = o[6].reg, .index = o[5].reg, .scale = 3 };
    struct code *c = e->code;

    mov_rr(c, I32, o[5].reg, pc);
    alu_ri(c, ALU_AND, I32, o[5].reg, (JUMP_ENTRIES - 1) << 1);
    op_ro(c, 0x8b | W, o[6].reg, &jumps);
    x86_rm(c, 0x3b | W, pc, &entry);
    return jump_if(c, X_NE);
}

static void go(struct emission *e, const struct operand *o, unsigned digit)
{
    struct address code = { .base = o[6].reg, .index = o[5].reg, .scale = 3, .disp = 8 };

    x86_rm(e->code, 0xff, digit, &code);
}

static void exit_ptr(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    reg pc = whole_pc(e, o);

    add_cold(e, jump_missed, op, o, look_up(e, o, pc));
    go(e, o, 4);
}

static void exit_ptr_call(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    vaddr return_pc = ir_value(e->ir, op->b);
    reg pc = whole_pc(e, o);
    struct code *c = e->code;
    reg known = constant_at(e, return_pc);

    if (known == NO_REG && !fits_signed((int64_t)return_pc, 32)) {
        mov_ri(c, o[5].reg, return_pc);
        x86_o(c, 0x50, o[5].reg);
    } else {
        push_return(e, return_pc);
    }
    struct cold *miss = add_cold(e, call_missed, op, o, look_up(e, o, pc));
    go(e, o, 2);
    miss->back = (uint32_t)c->at;
    landing_pad(e, return_pc);
}

static void return_missed(struct emission *e, const struct cold *cold)
{
    leave_to_stub(e, cold->op, cold->o[1].reg, STUB_RETURN);
}

static void exit_ptr_return(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address expected = { .base = RSP, .index = NO_BASE, .disp = 8 };
    reg pc = whole_pc(e, o);

    x86_rm(e->code, 0x3b | W, pc, &expected);
    add_cold(e, return_missed, op, o, jump_if(e->code, X_NE));
    put8(e->code, 0xc3);
}

static bool is_jump(const struct ir_op *op, enum ir_type operand) { return op->aux == JUMP; }
static bool is_call(const struct ir_op *op, enum ir_type operand) { return op->aux == JUMP_CALL; }
static bool is_return(const struct ir_op *op, enum ir_type operand)
{
    return op->aux == JUMP_RETURN;
}

/* -- leaving ---------------------------------------------------------------------------------- */

static void exit_at(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand stub = at_cell(RUNTIME(stubs[STUB_LEAVE_AT]));

    op_o(e->code, 0xff, 2, &stub);
    put64(e->code, o[1].imm);
    put32(e->code, op->aux);
}

static void exit_somewhere(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand reason = at_cell(RUNTIME(reason));

    op_o(e->code, 0xc7, 0, &reason);
    put32(e->code, op->aux);
    leave_to_stub(e, op, whole_pc(e, o), STUB_LEAVE);
}

/* -- helpers ---------------------------------------------------------------------------------- */

/* The fourth argument goes through a cell; rax is free until the index is loaded. */
static void pass_fourth(struct code *c, const struct operand *o)
{
    struct operand cell = at_cell(SCRATCH(argument));
    reg r = o->kind == IN_REG ? o->reg : RAX;

    if (o->kind == ABSENT)
        return;
    mov_ro(c, I64, r, o);
    op_ro(c, 0x89 | W, r, &cell);
}

static void call(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    bool exact = (ir_traits(e->ir, op) & (STATE | FAULTS)) != 0;
    struct operand stub = at_cell(RUNTIME(stubs[exact ? STUB_STATE_HELPER : STUB_HELPER]));

    pass_fourth(e->code, &o[4]);
    mov_ri(e->code, RAX, op->aux);
    if (exact)
        add_fault(e);
    op_o(e->code, 0xff, 2, &stub);
}

/* clang-format off */
const struct emitter x86_flow[] = {
    /* op          types      classes                     emitter         needs fits */
    { IR_br,       0,         "-",                        br },
    { IR_br_request, 0,       "-",                        br_request },
    { IR_brcc,     0,         "- rm rmi",                 brcc },
    { IR_exit_if,  0,         "- rm rmi -",               exit_if },
    { IR_exit_to,  0,         "- - -",                    exit_to },
    { IR_exit_ptr, 0,         "- r - /tt",                exit_ptr,        0, is_jump },
    { IR_exit_ptr, 0,         "- r - /tt",                exit_ptr_call,   0, is_call },
    { IR_exit_ptr, 0,         "- r -",                    exit_ptr_return, 0, is_return },
    { IR_exit,     0,         "- k",                      exit_at },
    { IR_exit,     0,         "- r",                      exit_somewhere },
    { IR_call,     1 << VOID, "- d c D hnk /acdD0123",    call },
    { IR_call,     INTS,      "a d c D hnk /acdD0123",    call },
    { 0 },
};
/* clang-format on */
