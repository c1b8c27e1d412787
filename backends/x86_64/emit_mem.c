/* Guest memory: plain, atomic and fences; cells of the state.
 * SPDX-License-Identifier: MIT
 *
 * An access is one insn that clobbers nothing. The guest's memory is at host address 0 or at the gs
 * base. Addresses of 32-bit guests are computed with the address-size prefix, so they wrap and
 * upper halves of registers do not matter. x86 keeps all orders but store to load (SDM vol.
 * 3, 10.2.2), so only that fence is an insn, and plain accesses are acquire and release as they
 * are.
 */
#include "x86_64.h"

/* -- addresses -------------------------------------------------------------------------------- */

static inline struct address guest_address(const struct emission *e, const struct ir_op *op,
                                    const struct operand *o, bool indexed)
{
    const struct ir_config *config = e->ir->config;
    struct address a = { .base = NO_BASE, .index = NO_BASE, .disp = op->imm,
                         .gs = !config->mem_base_zero, .wrap = config->word == I32 };

    if (o[1].kind == IMMEDIATE)
        a.disp += (int32_t)o[1].imm;
    else
        a.base = o[1].reg;
    if (indexed && o[2].kind == IN_REG) {
        a.index = o[2].reg;
        a.scale = (op->aux & M_SCALE) >> M_SCALE_SHIFT;
    }
    return a;
}

static void misaligned(struct emission *e, const struct cold *cold)
{
    struct operand leave = at_cell(RUNTIME(stubs[STUB_LEAVE_AT]));
    struct operand address = at_cell(RUNTIME(fault_address));
    struct code *c = e->code;

    if (e->ir->config->word == I32)
        x86_rr(c, 0x8b, cold->o[1].reg, cold->o[1].reg);
    op_ro(c, 0x89 | W, cold->o[1].reg, &address);
    op_o(c, 0xff, 2, &leave);
    put64(c, e->ir->pc + cold->insn);
    put32(c, EXIT_MISALIGNED);
}

/* The address is in a register (then a is NULL), or put together in o[5]. */
static void really_check(struct emission *e, const struct ir_op *op, const struct operand *o,
                         const struct address *a)
{
    struct operand low = number(memop_bytes(op->aux) - 1), self[OPERANDS];

    memcpy(self, o, sizeof(self));
    if (a && o[5].kind == IN_REG) {
        struct address sum = *a;

        sum.gs = sum.wrap = false;
        lea(e->code, e->ir->config->word, o[5].reg, sum);
        self[1] = o[5];
    }
    enum x86_cc cc = compare(e->code, CC_TSTNE, I32, &self[1], &low);
    add_cold(e, misaligned, op, self, jump_if(e->code, cc));
}

static inline void check_alignment(struct emission *e, const struct ir_op *op,
                                   const struct operand *o, const struct address *a)
{
    if (unlikely(op->aux & M_ALIGN) && memop_bytes(op->aux) != 1)
        really_check(e, op, o, a);
}

static bool little(const struct ir_op *op, enum ir_type operand)
{
    return !(op->aux & M_BIG);
}

static bool plain(const struct ir_op *op, enum ir_type operand)
{
    return !(op->aux & (M_BIG | M_ALIGN));
}

static bool plain_big(const struct ir_op *op, enum ir_type operand)
{
    return !(op->aux & M_ALIGN);
}

/* The whole address is in one register. */
static bool aligned(const struct ir_op *op, enum ir_type operand)
{
    return little(op, operand) && op->b == 0 && op->imm == 0;
}

/* -- loads and stores ------------------------------------------------------------------------- */

static uint32_t load_op(const struct ir_op *op)
{
    bool sign = (op->aux & M_SIGN) != 0;
    uint32_t w = sign ? wide((enum ir_type)op->type) : 0;

    switch (op->aux & M_SIZE) {
    case M_1: return (sign ? 0xbe | w : 0xb6) | M0F;
    case M_2: return (sign ? 0xbf | w : 0xb7) | M0F;
    case M_4: return w != 0 ? 0x63 | W : 0x8b;
    default: return 0x8b | W;
    }
}

static void load(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, true);

    check_alignment(e, op, o, &a);
    add_fault(e);
    x86_rm(e->code, load_op(op), o[0].reg, &a);
}

/* rol r16, 8 or bswap; only the low bytes of r count. */
static void swap_bytes(struct code *c, unsigned size, reg r)
{
    if (size == M_2) {
        x86_rr(c, 0xc1 | P66, SHIFT_ROL, r);
        put8(c, 8);
    } else if (size > M_2) {
        x86_o(c, 0xc8 | M0F | (size == M_8 ? W : 0), r);
    }
}

/* An old value, of which the low bytes count, to the op's type. */
static void extend_old(struct code *c, const struct ir_op *op, reg r)
{
    static const uint32_t zero[] = { 0xb6 | M0F | BYTE_RM, 0xb7 | M0F, 0x8b, 0 };
    static const uint32_t sign[] = { 0xbe | M0F | BYTE_RM, 0xbf | M0F, 0x63, 0 };
    bool is_signed = (op->aux & M_SIGN) != 0 && memop_bytes(op->aux) < ir_type_bytes(op->type);
    uint32_t insn = (is_signed ? sign : zero)[op->aux & M_SIZE];

    if (insn != 0)
        x86_rr(c, insn | (is_signed ? wide((enum ir_type)op->type) : 0), r, r);
}

static void load_big(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    load(e, op, o);
    swap_bytes(e->code, op->aux & M_SIZE, o[0].reg);
    extend_old(e->code, op, o[0].reg);
}

static void store_value(struct code *c, unsigned size, const struct address *a,
                        const struct operand *v)
{
    static const uint32_t to_mem[] = { 0x88 | BYTE_REG, 0x89 | P66, 0x89, 0x89 | W };
    static const uint32_t imm_to_mem[] = { 0xc6, 0xc7 | P66, 0xc7, 0xc7 | W };

    if (v->kind == IN_REG) {
        x86_rm(c, to_mem[size], v->reg, a);
        return;
    }
    x86_rm(c, imm_to_mem[size], 0, a);
    if (size == M_1)
        put8(c, (uint8_t)v->imm);
    else if (size == M_2)
        put16(c, (uint16_t)v->imm);
    else
        put32(c, (uint32_t)v->imm);
}

static void store(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, true);

    check_alignment(e, op, o, &a);
    add_fault(e);
    store_value(e->code, op->aux & M_SIZE, &a, &o[3]);
}

/* The value is turned in the register of the alignment check, which comes before it. */
static void store_big(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, true);

    check_alignment(e, op, o, &a);
    mov_ro(e->code, I64, o[5].reg, &o[3]);
    swap_bytes(e->code, op->aux & M_SIZE, o[5].reg);
    add_fault(e);
    store_value(e->code, op->aux & M_SIZE, &a, &o[5]);
}

/* Vector registers: the op to load and to store `size` bytes. */
static void xmm_access(struct emission *e, const struct ir_op *op, const struct operand *o,
                       bool write)
{
    static const uint32_t ops[][2] = {
        [M_4] = { 0x10 | M0F | PF3, 0x11 | M0F | PF3 },         /* movss */
        [M_8] = { 0x7e | M0F | PF3, 0xd6 | M0F | P66 },         /* movq */
        [M_16] = { 0x10 | M0F, 0x11 | M0F },                    /* movups */
        [M_32] = { 0x10 | M0F | L256, 0x11 | M0F | L256 },
    };
    struct address a = guest_address(e, op, o, true);
    uint32_t insn = ops[op->aux & M_SIZE][write];

    check_alignment(e, op, o, &a);
    add_fault(e);
    if (avx(e))
        vex_rrm(e->code, insn, xmm(o[write ? 3 : 0].reg), 0, &a);
    else
        x86_rm(e->code, insn, xmm(o[write ? 3 : 0].reg), &a);
}

static void load_xmm(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    xmm_access(e, op, o, false);
}

static void store_xmm(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    xmm_access(e, op, o, true);
}

/* Big-endian or less than four bytes: through an integer register. Else all bytes are reversed in a
 * vector register. */
static bool in_word(const struct ir_op *op, enum ir_type operand)
{
    return (op->aux & M_SIZE) <= M_8;
}

static bool is_small(const struct ir_op *op, enum ir_type operand)
{
    return (op->aux & M_SIZE) <= M_2;
}

static void load_xmm_big(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct ir_op word = *op;
    struct operand r = o[5], parts[OPERANDS];

    memcpy(parts, o, sizeof(parts));
    parts[0] = r;
    word.type = I64;
    load(e, &word, parts);
    if (op->aux & M_BIG)
        swap_bytes(e->code, op->aux & M_SIZE, r.reg);
    op_ro(e->code, 0x6e | M0F | P66 | W, o[0].reg, &r);         /* movq */
}

static void store_xmm_big(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, true);
    struct operand r = o[5];

    check_alignment(e, op, o, &a);
    op_ro(e->code, 0x7e | M0F | P66 | W, o[3].reg, &r);
    if (op->aux & M_BIG)
        swap_bytes(e->code, op->aux & M_SIZE, r.reg);
    add_fault(e);
    store_value(e->code, op->aux & M_SIZE, &a, &r);
}

static void reverse(struct emission *e, enum ir_type t, reg r)
{
    struct operand order = at_cell(SCRATCH(reverse)), self = at_reg(r);
    uint32_t l = t == V256 ? L256 : 0;

    three(e, 0x00 | M38 | P66 | l, r, r, &order, false);        /* pshufb */
    if (t != V256)
        return;
    two_plain(e, 0x00 | M3A | P66 | W | L256, r, &self);        /* vpermq: halves change places */
    put8(e->code, 0x4e);
}

static void load_reversed(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    load_xmm(e, op, o);
    reverse(e, (enum ir_type)op->type, o[0].reg);
}

static void store_reversed(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand turned[OPERANDS];

    memcpy(turned, o, sizeof(turned));
    turned[3] = o[6];
    x86_move(e, (enum ir_type)op->type, turned[3].reg, o[3].reg);
    reverse(e, (enum ir_type)op->type, turned[3].reg);
    store_xmm(e, op, turned);
}

/* The same without pshufb, in halves. */
static void load_halves(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, true);
    struct operand r = o[5];
    struct code *c = e->code;

    check_alignment(e, op, o, &a);
    add_fault(e);
    for (unsigned half = 0; half < 2; half++, a.disp += 8) {
        x86_rm(c, 0x8b | W, r.reg, &a);
        swap_bytes(c, M_8, r.reg);
        op_ro(c, 0x6e | M0F | P66 | W, o[half == 0 ? 6 : 0].reg, &r);
    }
    op_ro(c, 0x6c | M0F | P66, o[0].reg, &o[6]);                /* punpcklqdq */
}

static void store_halves(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, true);
    struct operand r = o[5];
    struct code *c = e->code;

    check_alignment(e, op, o, &a);
    op_ro(c, 0x12 | M0F, o[6].reg, &o[3]);                      /* movhlps */
    add_fault(e);
    for (unsigned half = 0; half < 2; half++, a.disp += 8) {
        op_ro(c, 0x7e | M0F | P66 | W, o[half == 0 ? 6 : 3].reg, &r);
        swap_bytes(c, M_8, r.reg);
        x86_rm(c, 0x89 | W, r.reg, &a);
    }
}

/* -- atomics ---------------------------------------------------------------------------------- */

static const uint32_t sized_w[] = { BYTE_REG, P66, 0, W };

/* Opcodes come in pairs: for bytes, for the other sizes. */
static uint32_t sized(uint32_t op, unsigned size)
{
    return (op - (size == M_1)) | sized_w[size];
}

static void begin_atomic(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    check_alignment(e, op, o, NULL);
    add_fault(e);
}

/* A locked insn without result, for those that ignore the old value. */
static void locked(struct emission *e, const struct ir_op *op, const struct operand *o,
                   unsigned alu_op)
{
    struct address a = guest_address(e, op, o, false);

    x86_rm(e->code, sized(alu_op << 3 | 1, op->aux & M_SIZE) | LOCK, o[2].reg, &a);
}

static void amo_add(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, false);

    begin_atomic(e, op, o);
    if (!result_used(e)) {
        locked(e, op, o, ALU_ADD);
        return;
    }
    mov_rr(e->code, I64, o[0].reg, o[2].reg);
    x86_rm(e->code, sized(0xc1, op->aux & M_SIZE) | M0F | LOCK, o[0].reg, &a);  /* xadd */
    extend_old(e->code, op, o[0].reg);
}

static void amo_xchg(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, false);

    begin_atomic(e, op, o);
    mov_rr(e->code, I64, o[0].reg, o[2].reg);
    x86_rm(e->code, sized(0x87, op->aux & M_SIZE), o[0].reg, &a);
    extend_old(e->code, op, o[0].reg);
}

/* new = old op b, in the scratch register; old, extended, in rax. */
static void new_value(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t alu_ops[IR_OPS] = {
        [IR_amo_and] = ALU_AND, [IR_amo_or] = ALU_OR, [IR_amo_xor] = ALU_XOR,
    };
    static const uint8_t keep[IR_OPS] = {
        [IR_amo_smin] = X_L, [IR_amo_smax] = X_G, [IR_amo_umin] = X_B, [IR_amo_umax] = X_A,
    };
    unsigned size = op->aux & M_SIZE;
    struct operand old = at_reg(RAX);

    if (keep[op->op] == 0) {
        mov_rr(e->code, I64, o[5].reg, RAX);
        alu(e->code, alu_ops[op->op], I64, &o[5], &o[2]);
        return;
    }
    mov_rr(e->code, I64, o[5].reg, o[2].reg);
    x86_rr(e->code, sized(ALU_CMP << 3 | 3, size) | (size == M_1 ? BYTE_RM : 0), RAX, o[2].reg);
    op_ro(e->code, 0x40 | keep[op->op] | M0F | W, o[5].reg, &old);
}

/* rax = [a]; do { new = f(rax, b); } while (cmpxchg [a], new fails, with rax the newest value) */
static void amo_loop(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, false);
    unsigned size = op->aux & M_SIZE;
    struct code *c = e->code;
    struct ir_op plain = { .type = I64, .aux = (uint16_t)size };

    begin_atomic(e, op, o);
    x86_rm(c, load_op(&plain), RAX, &a);
    uint32_t again = (uint32_t)c->at;
    new_value(e, op, o);
    x86_rm(c, sized(0xb1, size) | M0F | LOCK, o[5].reg, &a);    /* cmpxchg */
    e->patch(e, jump_if(c, X_NE), again);
    extend_old(c, op, RAX);
}

static void amo_logic(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    static const uint8_t alu_ops[IR_OPS] = {
        [IR_amo_and] = ALU_AND, [IR_amo_or] = ALU_OR, [IR_amo_xor] = ALU_XOR,
    };

    if (result_used(e)) {
        amo_loop(e, op, o);
    } else {
        begin_atomic(e, op, o);
        locked(e, op, o, alu_ops[op->op]);
    }
}

static void cas(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, false);

    begin_atomic(e, op, o);
    x86_rm(e->code, sized(0xb1, op->aux & M_SIZE) | M0F | LOCK, o[3].reg, &a);
    extend_old(e->code, op, RAX);
}

/* cmpxchg16b: rdx:rax against [a], rcx:rbx into it. rbx is a home; it waits in a cell, and no
 * temporary but rdi is left for the address. A fault must see the home, so a locked or with 0 comes
 * before and takes all faults. */
static void split(struct code *c, reg low, reg high, const struct operand *v)
{
    struct operand l = at_reg(low), h = at_reg(high);

    op_ro(c, 0x7e | M0F | P66 | W, v->reg, &l);                 /* movq */
    op_ro(c, 0x16 | M3A | P66 | W, v->reg, &h);                 /* pextrq */
    put8(c, 1);
}

static void cas16(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = guest_address(e, op, o, false);
    struct operand rax = at_reg(RAX), rdx = at_reg(RDX), home = at_cell(SCRATCH(argument));
    struct code *c = e->code;

    begin_atomic(e, op, o);
    x86_rm(c, 0x83 | LOCK, 1, &a);                              /* lock or dword [a], 0 */
    put8(c, 0);
    op_ro(c, 0x89 | W, RBX, &home);
    split(c, RAX, RDX, &o[2]);
    split(c, RBX, RCX, &o[3]);
    x86_rm(c, 0xc7 | M0F | W | LOCK, 1, &a);
    op_ro(c, 0x8b | W, RBX, &home);
    op_ro(c, 0x6e | M0F | P66 | W, o[0].reg, &rax);
    op_ro(c, 0x22 | M3A | P66 | W, o[0].reg, &rdx);             /* pinsrq */
    put8(c, 1);
}

static bool is_cas16(const struct ir_op *op, enum ir_type operand)
{
    return little(op, operand) && (op->aux & M_SIZE) == M_16;
}

/* A locked insn on the stack is faster than mfence and as strong for ordinary memory. */
static void fence(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = { .base = RSP, .index = NO_BASE, .disp = -64 };

    if (!(op->aux & FENCE_WR))
        return;
    x86_rm(e->code, 0x83 | LOCK, 1, &a);
    put8(e->code, 0);
}

/* -- the state -------------------------------------------------------------------------------- */

static void state_load(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    e->machine->load(e, (enum ir_type)op->type, o[0].reg, op->imm);
}

static void state_load_small(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct operand cell = at_cell(op->imm);

    op_ro(e->code, (op->type == I8 ? 0xb6 : 0xb7) | M0F, o[0].reg, &cell);
}

static void state_store(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    struct address a = state_address(op->imm);
    unsigned size = op->type == I8 ? M_1 : op->type == I16 ? M_2 : op->type == I32 ? M_4 : M_8;

    store_value(e->code, size, &a, &o[1]);
}

static void state_store_xmm(struct emission *e, const struct ir_op *op, const struct operand *o)
{
    e->machine->store(e, (enum ir_type)op->type, op->imm, o[1].reg);
}

enum {
    SMALL = 1 << I8 | 1 << I16, UP_TO_64 = SMALL | INTS,
    NARROW = 1 << F16 | 1 << V64 | 1 << V128,
    IN_XMM = 1 << F32 | 1 << F64 | 1 << V64 | 1 << V128 | 1 << I128,
};

/* clang-format off */
const struct emitter x86_mem[] = {
    /* op            types     classes           emitter       needs  fits */
    { IR_load,       INTS,     "r rA r",         load,         0,     plain },
    { IR_load,       INTS,     "r r r",          load,         0,     aligned },
    { IR_load,       INTS,     "r r r /t",       load,         0,     little },
    { IR_load,       INTS,     "r rA r",         load_big,     0,     plain_big },
    { IR_load,       INTS,     "r r r /t",       load_big },
    { IR_load,       NARROW,   "x r r /t",       load_xmm_big, 0,     is_small },
    { IR_load,       IN_XMM,   "x rA r",         load_xmm,     0,     plain },
    { IR_load,       IN_XMM,   "x r r /t",       load_xmm,     0,     little },
    { IR_load,       IN_XMM,   "x r r /t",       load_xmm_big, 0,     in_word },
    { IR_load,       IN_XMM,   "x r r /t",       load_reversed, SSE41 },
    { IR_load,       IN_XMM,   "x r r /ty",      load_halves },
    { IR_load,       1 << V256, "x rA r",        load_xmm,     AVX,   plain },
    { IR_load,       1 << V256, "x r r /t",      load_xmm,     AVX,   little },
    { IR_load,       1 << V256, "x r r /t",      load_reversed, AVX2 },
    { IR_store,      INTS,     "- rA r ri",      store,        0,     plain },
    { IR_store,      INTS,     "- r r ri",       store,        0,     aligned },
    { IR_store,      INTS,     "- r r ri /t",    store,        0,     little },
    { IR_store,      INTS,     "- r r r /t",     store_big },
    { IR_store,      NARROW,   "- r r x /t",     store_xmm_big, 0,    is_small },
    { IR_store,      IN_XMM,   "- rA r x",       store_xmm,    0,     plain },
    { IR_store,      IN_XMM,   "- r r x /t",     store_xmm,    0,     little },
    { IR_store,      IN_XMM,   "- r r x /t",     store_xmm_big, 0,    in_word },
    { IR_store,      IN_XMM,   "- r r x /ty",    store_reversed, SSE41 },
    { IR_store,      IN_XMM,   "- r r x /ty",    store_halves },
    { IR_store,      1 << V256, "- rA r x",      store_xmm,    AVX,   plain },
    { IR_store,      1 << V256, "- r r x /t",    store_xmm,    AVX,   little },
    { IR_store,      1 << V256, "- r r x /ty",   store_reversed, AVX2 },
    { IR_amo_add,    INTS,     "t r! r",         amo_add,      0,     little },
    { IR_amo_xchg,   INTS,     "t r! r",         amo_xchg,     0,     little },
    { IR_amo_and,    INTS,     "a r r /ar",      amo_logic,    0,     little },
    { IR_amo_or,     INTS,     "a r r /ar",      amo_logic,    0,     little },
    { IR_amo_xor,    INTS,     "a r r /ar",      amo_logic,    0,     little },
    { IR_amo_smin,   INTS,     "a r r /ar",      amo_loop,     0,     little },
    { IR_amo_smax,   INTS,     "a r r /ar",      amo_loop,     0,     little },
    { IR_amo_umin,   INTS,     "a r r /ar",      amo_loop,     0,     little },
    { IR_amo_umax,   INTS,     "a r r /ar",      amo_loop,     0,     little },
    { IR_cas,        INTS,     "a r a r /a",     cas,          0,     little },
    { IR_cas,        1 << I128, "x D x x /acdD", cas16,        CX16 | SSE41, is_cas16 },
    { IR_fence,      0,        "-",              fence },
    { IR_state_load, INTS,     "r",              state_load },
    { IR_state_load, SMALL,    "r",              state_load_small },
    { IR_state_load, IN_XMM,   "x",              state_load },
    { IR_state_store, UP_TO_64, "- ri",          state_store },
    { IR_state_store, IN_XMM,  "- x",            state_store_xmm },
    { 0 },
};
/* clang-format on */
