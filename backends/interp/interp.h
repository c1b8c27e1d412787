/* The interpreter's own code: what a block looks like in the buffer, and how a step of it runs.
 * SPDX-License-Identifier: MIT
 *
 * A block is an array of struct step, one per IR op, then its constants. Values live in cells of 8
 * bytes in the frame of enter(); wide values take two or four cells. An operand is a cell or a
 * constant of the block.
 */
#pragma once

#include "tcg/backend.h"

struct step {
    uint16_t op;                        /* enum ir_opcode, or one of the ops below */
    uint8_t type, of;                   /* the op's type; the type of operand a */
    uint16_t aux;
    uint16_t result;                    /* cell */
    uint16_t a, b, c, d; /* cell << 1, or constant << 1 | 1; absent: cell 0, which is zero */
    int32_t imm;                        /* of exits: the link, relative to this field; 0: none */
};

enum { STEP_POLL = IR_OPS, STEP_BEGIN, STEP_OPS };

enum { CELLS = 4096 };

struct frame {
    struct runtime *rt;
    const uint64_t *bank[2];            /* cells; constants of the block */
    uint64_t cells[CELLS];
};

/* Runs one step and returns the next; NULL: leave, rt says why. */
typedef const struct step *step_fn(struct frame *f, const struct step *s);

extern step_fn *const interp_int[IR_OPS], *const interp_memory[IR_OPS], *const interp_float[IR_OPS],
    *const interp_vector[IR_OPS], *const interp_flow[STEP_OPS];

bool interp_compile(struct ir *ir, struct code *code, struct compiled *out);

static inline const uint64_t *operand(const struct frame *f, uint16_t x)
{
    return &f->bank[x & 1][x >> 1];
}
static inline uint64_t *result(struct frame *f, const struct step *s)
{
    return &f->cells[s->result];
}
static inline uint64_t value_a(const struct frame *f, const struct step *s)
{
    return *operand(f, s->a);
}
static inline uint64_t value_b(const struct frame *f, const struct step *s)
{
    return *operand(f, s->b);
}
static inline uint64_t value_c(const struct frame *f, const struct step *s)
{
    return *operand(f, s->c);
}
static inline unsigned bits_of(uint8_t type) { return ir_type_bytes(type) * 8; }

/* A narrow result is kept zero-extended. */
static inline const struct step *give(struct frame *f, const struct step *s, uint64_t v)
{
    *result(f, s) = v & low_bits(bits_of(s->type));
    return s + 1;
}
bool interp_condition(const struct frame *f, const struct step *s, unsigned width);
const struct step *interp_leave(struct frame *f, enum exit_reason reason);
