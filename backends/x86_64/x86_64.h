/* Private to the x86-64 back end: registers, features, scratch area, shared bricks.
 * SPDX-License-Identifier: MIT
 *
 * Registers while generated code runs:
 *
 *     rbp             state + BIAS: disp8 reaches the end of struct runtime and 26 guest registers
 *     rsp             the shadow stack of predicted returns (stubs.c); signals run elsewhere
 *     rax rcx rdx rdi temporaries
 *     rbx rsi r14 r15 r8-r13   homes of the integer slots of rank 1 to 10
 *     xmm0-3          temporaries
 *     xmm4-15         homes of floating and vector slots of rank 1 to 12
 *     gs              base: the guest's memory, unless that is at 0
 *     mxcsr           the guest's rounding and sticky flags, also in helpers
 *
 * A value of type I32 leaves the upper half of its register unspecified. I128 lives in an XMM
 * register.
 */
#pragma once

#include "encode.h"
#include "tcg/regalloc.h"

enum {
    RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15,
    XMM0, XMM1, XMM2, XMM3, XMM4, XMM15 = XMM0 + 15,
};

/* Bits of the host's CPUID that the tables ask for. */
enum {
    SSE41 = 1 << 0,                     /* SSSE3, SSE4.1 and SSE4.2 */
    POPCNT = 1 << 1, MOVBE = 1 << 2, CX16 = 1 << 3, PCLMUL = 1 << 4, AVX = 1 << 5,
    F16C = 1 << 6, FMA = 1 << 7, AVX2 = 1 << 8, BMI1 = 1 << 9, BMI2 = 1 << 10, LZCNT = 1 << 11,
    AVX512 = 1 << 12,                   /* F, BW, DQ and VL */
    FSGSBASE = 1 << 13,
    AVX512BITS = 1 << 14,               /* CD, VPOPCNTDQ, BITALG beside AVX512 */
    VNNI = 1 << 15,                     /* beside AVX512 */
    GFNI = 1 << 16, AESNI = 1 << 17, SHANI = 1 << 18,
};
uint32_t x86_64_host_features(void);
/* For tests: these instead of the host's own (0: a bare x86-64); before the next init. */
void x86_64_set_features(uint32_t features);

enum { BIAS = 248 };

/* Vectors that insns read: bytes unless they say otherwise. */
enum x86_constant_name {
    C_LOW = 0,                          /* C_LOW + n: the low n bits of each byte, n = 1..7 */
    C_HIGH = 8,                         /* C_HIGH + n: 0x80 >> n, n = 0..7 */
    C_00FF = 16,                        /* words */
    C_0000FFFF, C_8000,                 /* longs, words */
    C_70,
    C_2_30,                             /* 1 << 30 in quadwords */
    C_REVERSE_2, C_REVERSE_4, C_REVERSE_8, C_REVERSE_16,        /* shuffles */
    C_FLIP,                             /* GF2P8AFFINEQB: bits reversed */
    C_COUNTS,                           /* ones in a nibble */
    C_FLIP_LOW, C_FLIP_HIGH,            /* a nibble reversed, in the high and in the low half */
    C_F64_INTEGRAL, C_F32_INTEGRAL,     /* 2^52, 2^23: all numbers from there on are integral */
    C_SHA1,                             /* C_SHA1 + n: K of enum ir_sha1 */
    CONSTANTS = C_SHA1 + 3,
};

/* The RUNTIME_SCRATCH bytes below the state. */
struct scratch {
    uint64_t spill[RUNTIME_SCRATCH / 8 - 70 - 2 * CONSTANTS];
    uint64_t vector[4];                 /* to take lanes from and put them in */
    uint64_t soft_operand[3][4], soft_result[4];        /* of x86_soft_vector() */
    uint64_t soft_xmm[4][4], soft_int[4];       /* temporaries meanwhile */
    uint64_t soft_what, soft_vector;    /* what to do, x86_soft_word(); the stub */
    uint64_t f64_nan[2], f32_nan[2], f64_sign[2], f32_sign[2], box[2], reverse[4];
    uint64_t constants[CONSTANTS][2];   /* enum x86_constant */
    uint64_t c_stack;                   /* rsp of enter()'s caller */
    uint64_t returns;                   /* rsp of the shadow stack while C code runs */
    uint64_t returns_base, returns_low; /* where it starts, the low end of its mapping */
    uint64_t argument;                  /* fourth argument of a helper */
    uint64_t soft;                      /* stub for floating point in software */
    uint32_t mxcsr, mxcsr_old;          /* to set and to restore around a static rounding mode */
    uint64_t ready;                     /* enter() has set up this thread */
    uint64_t pad[6];
};
static_assert(C_FLIP_HIGH < CONSTANTS, "constants have their places");
static_assert(sizeof(struct scratch) == RUNTIME_SCRATCH, "scratch fills its area");
enum { sizeof_spill = sizeof(((struct scratch *)0)->spill) };
#define SCRATCH(field) ((int32_t)offsetof(struct scratch, field) - RUNTIME_SCRATCH)
#define RUNTIME(field) ((int32_t)offsetof(struct runtime, field))

static inline struct scratch *scratch_of(const struct runtime *rt)
{
    return (struct scratch *)((char *)rt - RUNTIME_SCRATCH);
}

/* runtime.stubs. `call` ones are followed by data instead of code: they never return there. */
enum {
    STUB_ENTER,                         /* called from C: (struct runtime *, entry) */
    STUB_LEAVE,                         /* jmp; pc and reason are set */
    STUB_INDIRECT,                      /* jmp; pc is set */
    STUB_RETURN,                        /* jmp; pc is set: the predicted return was another one */
    STUB_HELPER,                        /* call; index in eax, arguments rdx rcx rdi [argument] */
    /* These are within a short displacement. */
    STUB_STATE_HELPER,                  /* the same, homes are exact in memory meanwhile */
    STUB_LEAVE_AT,                      /* call; .quad pc, .long reason */
    STUB_POLL,                          /* call: EXIT_REQUEST, runtime.site is here */
    STUB_LINK,                          /* call: EXIT_LINK, runtime.site is here */
    STUBS,
};
enum { CALL_STUB_SIZE = 3 };            /* bytes of such a call */
static_assert((int)STUBS <= (int)RUNTIME_STUBS, "stubs have their places");

/* The one machine of this process: a guest's config and this host. */
struct x86 {
    struct machine machine;
    const uint8_t *stubs[STUBS];
    const uint8_t *soft;                /* stub for x86_soft() */
    const uint8_t *soft_vector;         /* stub for x86_soft_vector(): temporaries survive */
    const uint8_t *back_to_c;           /* leaves without storing homes */
    const uint8_t *underflow;           /* host address in the lowest entries of the shadow stack */
};
extern struct x86 x86;

void x86_write_stubs(struct x86 *x, struct code *c);
/* Floating point in software: `what` is x86_soft_word(), operands and result are bits. */
uint64_t x86_soft_word(const struct ir_op *op, enum ir_type operand);
uint64_t x86_soft(struct runtime *rt, uint64_t what, uint64_t a, uint64_t b, uint64_t c);

/* Any floating or vector op on the operands in scratch. */
void x86_soft_vector(struct runtime *rt);
/* emit_soft.c: stores operands in scratch, calls, loads the result; no register else changes. */
void soft_op(struct emission *e, const struct ir_op *op, const struct operand *o);
void soft_cold(struct emission *e, const struct cold *cold);

extern const struct emitter x86_int[], x86_mem[], x86_fp[], x86_vec[], x86_vec_lane[],
    x86_vec_move[], x86_vec_float[], x86_soft_rows[], x86_flow[];

/* thread.c: the shadow stack and the floating-point control of the calling thread. */
void x86_64_init_runtime(struct runtime *rt, const struct code *c);
void x86_64_free_runtime(struct runtime *rt);
void x86_64_enter(struct runtime *rt, const void *entry);
void x86_64_forget_returns(struct runtime *rt);
void x86_64_fp_sync(struct runtime *rt);
void x86_64_fp_load(struct runtime *rt);
/* ucontext.c */
void x86_64_sync_fault(struct runtime *rt, const void *ucontext);
void x86_64_leave_from_signal(struct runtime *rt, void *ucontext);
bool x86_64_repair(struct runtime *rt, void *ucontext, uintptr_t address);
/* disassemble.c */
char *x86_disassemble_as(const uint8_t *at, size_t size, uint64_t address);
char *x86_64_disassemble(const struct code *code, const uint8_t *at, size_t size);

/* emit_flow.c: before allocation; at the start of the code and at its end. */
void x86_mask_late(struct ir *ir);
void x86_write_poll(struct emission *e);
void x86_write_exits(struct emission *e);

/* patch.c */
void x86_patch32(struct code *c, size_t field, int32_t value);
void x86_branch_field(struct emission *e, uint32_t field, uint32_t target);
void x86_64_link(struct code *c, const uint8_t *block, const struct exit_site *site,
                 const void *target);
void x86_64_unlink(struct code *c, const uint8_t *block, const struct exit_site *site);

/* -- insns on operands: insn.c ---------------------------------------------------------------- */

enum { ALU_ADD, ALU_OR, ALU_ADC, ALU_SBB, ALU_AND, ALU_SUB, ALU_XOR, ALU_CMP };
enum { SHIFT_ROL, SHIFT_ROR, SHIFT_SHL = 4, SHIFT_SHR, SHIFT_SAR = 7 };
/* Condition codes of jcc, setcc, cmovcc (SDM vol. 1, appendix B.1). */
enum x86_cc {
    X_O,
    X_NO,
    X_B,
    X_AE,
    X_E,
    X_NE,
    X_BE,
    X_A,
    X_S,
    X_NS,
    X_P,
    X_NP,
    X_L,
    X_GE,
    X_LE,
    X_G
};

static inline uint32_t wide(enum ir_type t) { return t == I64 ? W : 0; }
static inline unsigned xmm(reg r) { return r - XMM0; }
static inline struct operand at_reg(reg r) { return (struct operand){ .kind = IN_REG, .reg = r }; }
static inline struct operand at_cell(int32_t c)
{
    return (struct operand){ .kind = IN_CELL, .cell = c };
}
static inline struct operand constant_cell(unsigned c)
{
    return at_cell(SCRATCH(constants) + 16 * (int32_t)c);
}
static inline struct operand number(uint64_t v)
{
    return (struct operand){ .kind = IMMEDIATE, .imm = v };
}
static inline struct address state_address(int32_t cell)
{
    return (struct address){ .base = RBP, .index = NO_BASE, .disp = cell - BIAS };
}

/* op with a register and a register or cell (any bank: numbers are reduced). */
void op_ro(struct code *c, uint32_t op, reg r, const struct operand *o);
/* op /digit */
void op_o(struct code *c, uint32_t op, unsigned digit, const struct operand *o);
/* VEX op with registers r, v and a register or cell. */
void vex_rro(struct code *c, uint32_t op, reg r, reg v, const struct operand *o);
void mov_rr(struct code *c, enum ir_type t, reg to, reg from); /* nothing if they are the same */
void mov_ri(struct code *c, reg to, uint64_t value);                    /* flags survive */
void mov_ro(struct code *c, enum ir_type t, reg to, const struct operand *o);
void alu(struct code *c, unsigned op, enum ir_type t, const struct operand *to,
         const struct operand *from);
void alu_ri(struct code *c, unsigned op, enum ir_type t, reg to, int32_t imm);
void shift_i(struct code *c, unsigned op, enum ir_type t, const struct operand *to, unsigned n);
void lea(struct code *c, enum ir_type t, reg to, struct address a);
/* jcc or jmp rel32 to somewhere later; returns the field. */
uint32_t jump(struct code *c);
uint32_t jump_if(struct code *c, enum x86_cc cc);
/* Compares as an IR op does (a, b in o[1], o[2]); returns the condition to test. */
enum x86_cc compare(struct code *c, enum ir_cc cc, enum ir_type t, const struct operand *a,
                    const struct operand *b);
/* The jump at the end of cold code back to the usual path. */
void jump_back(struct emission *e, const struct cold *c);

static inline bool avx(const struct emission *e) { return (e->machine->features & AVX) != 0; }
/* d = a op b on vector registers; SSE overwrites, so d is not b unless they may be swapped. */
void three(struct emission *e, uint32_t insn, reg d, reg a, const struct operand *b, bool swap);
/* Insns of two operands whose AVX form merges the upper part of a third, for which a register a or
 * d does. */
void two(struct emission *e, uint32_t insn, reg d, const struct operand *a);
/* Insns of two operands in AVX, too. */
void two_plain(struct emission *e, uint32_t insn, reg d, const struct operand *a);

/* For machine: */
void x86_move(struct emission *e, enum ir_type t, reg to, reg from);
void x86_load(struct emission *e, enum ir_type t, reg to, int32_t cell);
void x86_store(struct emission *e, enum ir_type t, int32_t cell, reg from);
void x86_constant(struct emission *e, enum ir_type t, reg to, uint64_t value);
bool x86_store_constant(struct emission *e, enum ir_type t, int32_t cell, uint64_t value);

enum {
    INTS = 1 << I32 | 1 << I64, ONLY64 = 1 << I64, ONLY32 = 1 << I32, FLOATS = 1 << F32 | 1 << F64,
};
