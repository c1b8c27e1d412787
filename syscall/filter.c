/* Classic BPF programs as seccomp has them: the checker and the machine.
 * SPDX-License-Identifier: MIT
 *
 * net/core/filter.c and kernel/seccomp.c of Linux 6.12 say what is valid.
 */
#include "syscall/filter.h"

/* -- the checker ------------------------------------------------------------------------------ */

/* What k must be. */
enum operand { ANY, NOT_ZERO, SHIFT, DATA, CELL_WRITE, CELL_READ, JUMP, BRANCH };

/* clang-format off */
static const struct { uint16_t code; uint8_t operand; } valid[] = {
    { BPF_LD | BPF_W | BPF_ABS, DATA },
    { BPF_LD | BPF_W | BPF_LEN, ANY },          { BPF_LDX | BPF_W | BPF_LEN, ANY },
    { BPF_LD | BPF_IMM, ANY },                  { BPF_LDX | BPF_IMM, ANY },
    { BPF_LD | BPF_MEM, CELL_READ },            { BPF_LDX | BPF_MEM, CELL_READ },
    { BPF_ST, CELL_WRITE },                     { BPF_STX, CELL_WRITE },
    { BPF_ALU | BPF_ADD | BPF_K, ANY },         { BPF_ALU | BPF_ADD | BPF_X, ANY },
    { BPF_ALU | BPF_SUB | BPF_K, ANY },         { BPF_ALU | BPF_SUB | BPF_X, ANY },
    { BPF_ALU | BPF_MUL | BPF_K, ANY },         { BPF_ALU | BPF_MUL | BPF_X, ANY },
    { BPF_ALU | BPF_DIV | BPF_K, NOT_ZERO },    { BPF_ALU | BPF_DIV | BPF_X, ANY },
    { BPF_ALU | BPF_AND | BPF_K, ANY },         { BPF_ALU | BPF_AND | BPF_X, ANY },
    { BPF_ALU | BPF_OR | BPF_K, ANY },          { BPF_ALU | BPF_OR | BPF_X, ANY },
    { BPF_ALU | BPF_XOR | BPF_K, ANY },         { BPF_ALU | BPF_XOR | BPF_X, ANY },
    { BPF_ALU | BPF_LSH | BPF_K, SHIFT },       { BPF_ALU | BPF_LSH | BPF_X, ANY },
    { BPF_ALU | BPF_RSH | BPF_K, SHIFT },       { BPF_ALU | BPF_RSH | BPF_X, ANY },
    { BPF_ALU | BPF_NEG, ANY },
    { BPF_MISC | BPF_TAX, ANY },                { BPF_MISC | BPF_TXA, ANY },
    { BPF_JMP | BPF_JA, JUMP },
    { BPF_JMP | BPF_JEQ | BPF_K, BRANCH },      { BPF_JMP | BPF_JEQ | BPF_X, BRANCH },
    { BPF_JMP | BPF_JGE | BPF_K, BRANCH },      { BPF_JMP | BPF_JGE | BPF_X, BRANCH },
    { BPF_JMP | BPF_JGT | BPF_K, BRANCH },      { BPF_JMP | BPF_JGT | BPF_X, BRANCH },
    { BPF_JMP | BPF_JSET | BPF_K, BRANCH },     { BPF_JMP | BPF_JSET | BPF_X, BRANCH },
    { BPF_RET | BPF_K, ANY },                   { BPF_RET | BPF_A, ANY },
};
/* clang-format on */

/* -1: no such insn. */
static int operand_of(uint16_t code)
{
    for (unsigned i = 0; i < countof(valid); i++)
        if (valid[i].code == code)
            return valid[i].operand;
    return -1;
}

/* `left`: insns behind this one. */
static bool fits(const struct sock_filter *i, uint32_t left)
{
    switch (operand_of(i->code)) {
    case ANY: return true;
    case NOT_ZERO: return i->k != 0;
    case SHIFT: return i->k < 32;
    case DATA: return i->k < 4 * FILTER_WORDS && i->k % 4 == 0;
    case CELL_WRITE: case CELL_READ: return i->k < BPF_MEMWORDS;
    case JUMP: return i->k < left;
    case BRANCH: return i->jt < left && i->jf < left;
    default: return false;
    }
}

/* One bit for each cell that is written on all ways to an insn. Jumps go forward only. */
static bool reads_what_was_written(const struct sock_filter *insn, uint32_t count)
{
    uint16_t *masks = alloc(count * sizeof(*masks)), written = 0;
    bool good = true;

    memset(masks, 0xff, count * sizeof(*masks));
    for (uint32_t pc = 0; pc < count && good; pc++) {
        const struct sock_filter *i = &insn[pc];

        written &= masks[pc];
        switch (operand_of(i->code)) {
        case CELL_WRITE: written |= (uint16_t)(1u << i->k); break;
        case CELL_READ: good = written >> i->k & 1; break;
        case JUMP:
            masks[pc + 1 + i->k] &= written;
            written = 0xffff;
            break;
        case BRANCH:
            masks[pc + 1 + i->jt] &= written;
            masks[pc + 1 + i->jf] &= written;
            written = 0xffff;
            break;
        default: break;
        }
    }
    release(masks);
    return good;
}

bool filter_is_good(const struct sock_filter *insn, uint32_t count)
{
    if (count == 0 || count > FILTER_MOST)
        return false;
    for (uint32_t pc = 0; pc < count; pc++)
        if (!fits(&insn[pc], count - 1 - pc))
            return false;
    return BPF_CLASS(insn[count - 1].code) == BPF_RET && reads_what_was_written(insn, count);
}

/* -- the machine ------------------------------------------------------------------------------ */

struct machine { uint32_t a, x, cell[BPF_MEMWORDS]; };

static uint32_t load(const struct machine *m, const struct sock_filter *i, const uint32_t *data)
{
    switch (BPF_MODE(i->code)) {
    case BPF_ABS: return data[i->k / 4];
    case BPF_MEM: return m->cell[i->k];
    case BPF_LEN: return 4 * FILTER_WORDS;
    default: return i->k;
    }
}

/* Shifts count modulo 32; division by zero is the caller's. */
static uint32_t compute(uint16_t code, uint32_t a, uint32_t b)
{
    switch (BPF_OP(code)) {
    case BPF_ADD: return a + b;
    case BPF_SUB: return a - b;
    case BPF_MUL: return a * b;
    case BPF_DIV: return a / b;
    case BPF_AND: return a & b;
    case BPF_OR: return a | b;
    case BPF_XOR: return a ^ b;
    case BPF_LSH: return a << (b & 31);
    case BPF_RSH: return a >> (b & 31);
    default: return -a;
    }
}

static bool holds(uint16_t code, uint32_t a, uint32_t b)
{
    switch (BPF_OP(code)) {
    case BPF_JEQ: return a == b;
    case BPF_JGT: return a > b;
    case BPF_JGE: return a >= b;
    default: return a & b;
    }
}

uint32_t filter_run(const struct filter *f, const uint32_t data[FILTER_WORDS])
{
    struct machine m = { 0 };

    for (const struct sock_filter *i = f->insn;; i++) {
        uint32_t second = BPF_SRC(i->code) == BPF_X ? m.x : i->k;

        switch (BPF_CLASS(i->code)) {
        case BPF_LD: m.a = load(&m, i, data); break;
        case BPF_LDX: m.x = load(&m, i, data); break;
        case BPF_ST: m.cell[i->k] = m.a; break;
        case BPF_STX: m.cell[i->k] = m.x; break;
        case BPF_ALU:
            if (BPF_OP(i->code) == BPF_DIV && second == 0)
                return 0;
            m.a = compute(i->code, m.a, second);
            break;
        case BPF_JMP:
            i += BPF_OP(i->code) == BPF_JA ? i->k : holds(i->code, m.a, second) ? i->jt : i->jf;
            break;
        case BPF_RET: return BPF_RVAL(i->code) == BPF_A ? m.a : i->k;
        default: *(BPF_MISCOP(i->code) == BPF_TAX ? &m.x : &m.a) =
                     BPF_MISCOP(i->code) == BPF_TAX ? m.a : m.x;
        }
    }
}
