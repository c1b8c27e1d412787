/* The contract of a target: an architecture we can run, as a value.
 * SPDX-License-Identifier: MIT
 *
 * A target says what its state looks like and turns one insn at a time into IR. Word size, byte
 * order and features are run-time facts of this struct, so riscv32 and riscv64 are two values
 * made from the same functions. What Linux needs of it (ELF machine, calls, frames) is struct
 * linux_abi (thunk/abi.h), what machines need is struct system_cpu.
 *
 * Translation of a block: translate.c sets t->pc, calls translate_insn() until it sets t->done,
 * the block is long enough, or the code crosses into memory that is not executable. A trans
 * function emits IR and returns true; false means "illegal insn": translate.c then emits exit
 * EXIT_ILLEGAL at the exact pc. Insns that end the block (jumps, system calls) emit an ending op
 * and set t->done.
 */
#pragma once

#include "tcg/ir.h"
#include "translate/cpu.h"

/* For gdb, logs, tests (by name), core files. */
struct reg_desc {
    const char *name;
    uint32_t offset;                    /* in the state */
    uint16_t bytes;
    uint16_t gdb;                       /* gdb's number, 0xffff: not told to gdb */
    const char *feature;                /* of the description, as "org.gnu.gdb.riscv.cpu" */
    const char *type;                   /* gdb's: "int", "code_ptr", "ieee_double"; "vector" */
    bool fixed;                         /* a debugger can't change it */
};

struct decoder;                         /* translate/decode.h */
struct cpu_model { const char *name; uint64_t features; uint64_t detail; const char *text; };

/* One block being translated. */
struct trans {
    struct ir *ir;
    const struct target *target;
    struct cpu *cpu;                    /* features count; registers are not to be looked at */
    uint64_t features;
    uint32_t flags;                     /* target->block_flags at translation */
    enum ir_type word;                  /* I32 or I64 */
    vaddr pc, next_pc;                  /* this insn; the one after it, set by translate_insn */
    vaddr first_pc;
    uint32_t raw;                       /* the insn's bits, for logs */
    const char *name;                   /* the pattern's name, for logs */
    char operands[80];                  /* with -d insn: its fields */
    bool done;                          /* the block has ended */
    vaddr looked_at;                    /* the end of what was looked at ahead of pc: part of the
                                         * block's source, as if it were translated */
    uint64_t local[4];                  /* the target's own notes about this block; zero at start */
    /* Guest code read so far: host address = guest address + code_at, up to code_end. */
    uintptr_t code_at;
    vaddr code_end;
    struct fetch *fetch;                /* of translate.c */
};

/* The n bytes of guest code at `at`. NULL: not executable (the insn at t->pc then ends the block
 * before it, or becomes EXIT_FETCH if it is the first). */
const uint8_t *fetch_more(struct trans *t, vaddr at, unsigned n);
static inline const uint8_t *fetch_bytes(struct trans *t, vaddr at, unsigned n)
{
    if (likely((int64_t)(t->code_end - at) >= (int64_t)n))      /* at + n may wrap */
        return (const uint8_t *)(at + t->code_at);
    return fetch_more(t, at, n);
}

struct target {
    const char *name;                   /* "riscv64" */
    enum ir_type word;
    bool big_endian;
    unsigned insn_align;                /* log2 of the smallest insn alignment */
    size_t state_size;                  /* struct with struct runtime first */
    const struct ir_slot *slots;
    unsigned nslots;
    const struct helper *helpers;
    unsigned nhelpers;
    const struct reg_desc *regs;        /* gdb order */
    unsigned nregs;
    const char *gdb_arch;               /* gdb's name of the architecture, "riscv:rv64" */
    const struct cpu_model *models;     /* the first is the default, "max" */
    unsigned nmodels;
    /* Parses -cpu text ("rv64,v=true,vlen=256"): model into *m; NULL or an error message. */
    const char *(*parse_model)(const char *text, struct cpu_model *m);
    void (*reset)(struct cpu *cpu);
    /* A debugger is going to read members of the state: those that are made for it are made. May be
     * NULL. */
    void (*read_state)(struct cpu *cpu);
    /* A debugger has written members of the state: what follows from them is made so. May be NULL.
     */
    void (*wrote_state)(struct cpu *cpu);
    /* State bits that change how insns translate (rounding mode invalid, vector type): part of
     * the block's key. */
    uint32_t (*block_flags)(const struct cpu *cpu);
    /* Emits one insn at t->pc. False only when it could not be fetched. Illegal insns are emitted
     * as exits. */
    bool (*translate_insn)(struct trans *t);
    /* The block ends between two insns: emits what the target has put off. May be NULL. */
    void (*finish)(struct trans *t);
    const struct decoder *const *decoders;  /* all, NULL at the end; for -d coverage */
    /* Text of the insn for -d insn when capstone does not know it; may be NULL. capstone's arch
     * and mode: */
    int capstone_arch, capstone_mode;
};

/* Little-endian or big-endian, as the target says. False: as above. */
static inline bool fetch16(struct trans *t, vaddr at, uint16_t *insn)
{
    const uint8_t *b = fetch_bytes(t, at, 2);

    if (b != NULL)
        *insn = t->target->big_endian ? (uint16_t)(b[0] << 8 | b[1]) : (uint16_t)(b[1] << 8 | b[0]);
    return b != NULL;
}

static inline bool fetch32(struct trans *t, vaddr at, uint32_t *insn)
{
    uint16_t first, second;

    if (!fetch16(t, at, &first) || !fetch16(t, at + 2, &second))
        return false;
    *insn = t->target->big_endian ? (uint32_t)first << 16 | second : (uint32_t)second << 16 | first;
    return true;
}

/* targets/targets.c */
extern const struct target *const targets[];
extern const unsigned ntargets;
const struct target *target_find(const char *name);

/* The text of one insn in hex and names, for -d insn and -d host; translate/disas.c (capstone). */
char *disassemble_guest(const struct target *target, vaddr pc, const void *code, size_t size);
