/* Register allocation and emission in one forward pass, driven by a back end's tables.
 * SPDX-License-Identifier: MIT
 *
 * Shared by all back ends that write host code. A back end describes itself with struct machine
 * (registers, homes, moves) and rows of struct emitter: which op, which types, where operands may
 * be, who writes the insns.
 *
 *     { IR_add, INTS, "rM rm rmi", add },
 *
 * The class string names, separated by blanks, the result and the operands a b c d. A letter is a
 * set of registers of the machine (x86_64: r any integer register, x any vector register, t a
 * temporary, a rax), or a kind of constant that machine->immediate() knows, or
 *     -   no result, or an operand that the emitter reads from the op itself
 *     m   operand: a state cell will do, if no other operand of the op is one
 *     n   operand: a state cell will do
 *     M   result: may be a state cell that operand a is in, too (read-modify-write)
 *     !   operand: still needed after the result is written, so never in the same register
 * After a slash come registers that the op needs beside: a fixed one is clobbered, another one is
 * o[5], then o[6]. So
 *     "d a rm /ad"
 * is: result in rdx, a in rax, b anywhere else; rax and rdx are overwritten. A letter whose set is
 * one temporary fixes the operand there. An operand that only admits constants makes the row match
 * only such ops; the first row that matches is taken, and a back
 * end has what there is a row for.
 *
 * One backward scan finds next uses and, for each value that a `put` commits, whether it can be
 * computed straight into the slot's home: nothing between definition and put looks at the slot. The
 * forward pass then allocates and emits. `get` of a slot with a home is free: the value is the home
 * until a put overwrites it, and only if somebody still needs it then is it copied. Values of slots
 * without home are memory operands. Temporaries are few; the one whose next use is farthest is
 * spilled to the scratch area below the state, unless a cell has its value anyway.
 */
#pragma once

#include "tcg/backend.h"

typedef uint8_t reg;
typedef uint64_t reg_set;
enum { NO_REG = 0xff, MAX_REGS = 48, NO_CELL = INT32_MIN, NEVER = 0xffff };

enum operand_kind { ABSENT, IN_REG, IN_CELL, IMMEDIATE };

/* Where an operand is when the emitter runs. o[0] is the result, o[1..4] are a b c d, o[5], o[6]
 * further registers. */
struct operand {
    uint8_t kind;
    reg reg;
    int32_t cell;                       /* byte offset from the state */
    uint64_t imm;
};
enum { OPERANDS = 7, MOST_EXITS = 2 };

struct emission;
typedef void emit_fn(struct emission *e, const struct ir_op *op, const struct operand *o);

struct emitter {
    uint8_t op;                         /* enum ir_opcode */
    uint32_t types;                     /* bits 1 << enum ir_type of the op's type; 0: any */
    const char *classes;
    emit_fn *emit;
    uint32_t needs;                     /* features of the host; all must be there */
    bool (*fits)(const struct ir_op *op, enum ir_type operand);     /* NULL: always */
};

/* The class string, parsed. */
struct place {
    reg_set regs;
    char immediates[4];
    bool cell, only_cell, apart, skip;
};
struct shape {
    struct place result, operand[4];
    uint8_t operands;                   /* how many places are named */
    uint8_t read;                       /* bits of those that are not left to the emitter */
    uint8_t constants;                  /* bits of operands that only admit constants */
    bool apart;                         /* something must not share the result's register */
    reg_set fixed; /* registers that operands or result are fixed to, and clobbered ones */
    reg_set beside[2];
};

struct row { struct shape shape; const struct emitter *emitter; };

struct machine {
    const struct ir_config *config;
    const reg_set *classes;             /* by letter; 0: a letter for constants */
    reg_set temps;                      /* allocatable; all others hold a slot for ever */
    const reg_set *bank;                /* by type: registers that can hold it */
    reg home[256];                      /* by slot; NO_REG: its cell */
    int16_t slot_of[MAX_REGS];          /* by register: the slot that lives there, or -1 */
    int32_t spill_first, spill_end;     /* cells for spills */
    uint32_t features;
    const struct emitter *const *tables;        /* each ends with op IR_none; NULL ends the list */
    const struct row *rows; /* of all tables, by op: rows[first[op]] to rows[first[op + 1]] */
    uint16_t first[IR_OPS + 1];
    uint8_t facts[IR_OPS];
    uint32_t sure[IR_OPS];              /* types that a row without fits() takes */
    uint16_t only[IR_OPS][IR_TYPES];    /* 1 + the row, if it takes all ops of this type;
                                           machine_init builds these five */
    bool (*immediate)(const struct ir *ir, char letter, const struct ir_op *op, ir_ref r);
    void (*align)(struct code *code);   /* before the head of a loop */
    void (*move)(struct emission *e, enum ir_type t, reg to, reg from);
    void (*load)(struct emission *e, enum ir_type t, reg to, int32_t cell);
    void (*store)(struct emission *e, enum ir_type t, int32_t cell, reg from);
    void (*constant)(struct emission *e, enum ir_type t, reg to, uint64_t value);
    /* false: a register must carry it. */
    bool (*store_constant)(struct emission *e, enum ir_type t, int32_t cell, uint64_t value);
    /* Is the I32 result of op zero-extended in its register? */
    bool (*zero_extends)(const struct ir_op *op);
};

/* Reads the tables; what it allocates lives as long as the process. */
void machine_init(struct machine *m);
/* The row for an op, NULL if the tables have none. `operand` is the type of a. Without `ir`,
 * operands that only admit constants are taken to be such. */
const struct row *machine_row(const struct machine *m, const struct ir *ir, const struct ir_op *op,
                              enum ir_type operand);

/* Code that runs rarely, written after the block. `from` is a rel32 field that leads there. */
struct cold {
    void (*emit)(struct emission *e, const struct cold *c);
    const struct ir_op *op;
    struct operand o[OPERANDS];
    uint32_t from, back;                /* code offsets of the branch field and of where to go on */
    uint32_t insn;                      /* guest insn it belongs to */
    uint64_t value;
    struct cold *next;
};

struct value {
    ir_ref same; /* the value whose register or cell this one shares; itself if none */
    uint16_t next;                      /* index of the op that uses it next, or NEVER */
    reg reg;
    uint8_t type;
    int16_t want; /* slot whose put commits it, if it may be computed there; -1 */
    uint16_t put;                       /* that put */
    bool wide;                          /* used as I64 though I32: its upper half is zero */
    int32_t cell;                       /* a cell that has it, too; NO_CELL */
};

struct branch_fixup { uint32_t field, label; };

struct emission {
    struct ir *ir;
    struct code *code;
    const struct machine *machine;
    struct compiled *out;               /* room for a fault and MOST_EXITS exits of each op */
    size_t start;                       /* code->at of the block */
    uint32_t at;                        /* index of the op */
    const struct cold *now;             /* the cold code being emitted, NULL before */
    struct value *values;               /* by op index; values[-1] is that of all constants */
    uint16_t *todo, *todo_end;          /* the ops that need code, by index */
    uint16_t (*next)[4];                /* by op index: next use of operand a..d after this op;
                                           undefined for constants */
    uint32_t words;                     /* FAULT_WORDS behind LABEL_WORDS */
    ir_ref holds[MAX_REGS];             /* what a register holds; 0: nothing that matters */
    ir_ref *slot_value;                 /* by slot: value that the slot has now, if known */
    reg_set locked;                     /* taken by the op being emitted */
    uint64_t spills_used[4];            /* by 8-byte spill cell */
    unsigned nspilled;                  /* values in them */
    bool too_many;                      /* out of spill cells: the block must be shorter */
    struct cold *cold, **cold_end;
    uint32_t *label_at;                 /* by label; UINT32_MAX: not placed yet */
    struct branch_fixup *fixups;
    uint32_t nfixups;
    void (*patch)(struct emission *e, uint32_t field,
                  uint32_t target); /* writes a branch field; code offsets */
};

/* Looks at the whole block; then code may be written and cold code added. */
void emit_begin(struct emission *e);
/* Allocates registers and calls the emitters for all ops from the first to the last. */
void emit_ops(struct emission *e);
void emit_cold(struct emission *e);
/* The emitters' tools. */
struct cold *add_cold(struct emission *e, void (*emit)(struct emission *, const struct cold *),
                      const struct ir_op *op, const struct operand *o, uint32_t from);
void add_fault(struct emission *e); /* code from here on may fault for the current insn */
void add_exit(struct emission *e, uint32_t field, vaddr pc);    /* its stub is not there yet */
void branch_to_label(struct emission *e, uint32_t field, unsigned label);
bool result_used(const struct emission *e);             /* by anybody, of the op being emitted */
/* A register that holds this integer constant, or NO_REG. */
reg constant_at(const struct emission *e, uint64_t value);
