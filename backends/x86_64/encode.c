/* Encoders of x86-64 insns. Intel SDM vol. 2, chapter 2.
 * SPDX-License-Identifier: MIT
 */
#include "encode.h"

/* One insn while it is put together. */
struct bytes { uint8_t b[16]; unsigned n; };

static void add(struct bytes *s, unsigned byte)
{
    s->b[s->n++] = (uint8_t)byte;
}

static void add32(struct bytes *s, uint32_t v)
{
    memcpy(s->b + s->n, &v, 4);
    s->n += 4;
}

/* Copies 16 bytes whatever the length: one store, and the next insn overwrites the rest. */
static void flush(struct code *c, const struct bytes *s)
{
    c->insns++;
    if (unlikely(c->at + sizeof(s->b) > c->limit)) {
        code_put(c, s->b, s->n);
        return;
    }
    memcpy(c->rw + c->at, s->b, sizeof(s->b));
    c->at += s->n;
}

static unsigned map_of(uint32_t op)
{
    return op >> 8 & 3;
}

static unsigned prefix_of(uint32_t op)
{
    return op >> 10 & 3;
}

/* -- ModRM, SIB, displacement (SDM vol. 2, 2.1.5) --------------------------------------------- */

static void modrm(struct bytes *s, unsigned mod, unsigned r, unsigned rm)
{
    add(s, mod << 6 | (r & 7) << 3 | (rm & 7));
}

/* Without a base there is only disp32: mod 0, base 101. */
static void no_base(struct bytes *s, unsigned r, const struct address *a)
{
    modrm(s, 0, r, 4);
    add(s, (unsigned)a->scale << 6 | ((a->index == NO_BASE ? 4 : a->index) & 7u) << 3 | 5);
    add32(s, (uint32_t)a->disp);
}

static void displacement(struct bytes *s, unsigned mod, int32_t disp)
{
    if (mod == 1)
        add(s, (uint8_t)disp);
    else if (mod == 2)
        add32(s, (uint32_t)disp);
}

/* rbp and r13 as base need a displacement, rsp and r12 a SIB byte. EVEX scales disp8, so
 * `short_disp` is off there. */
static void memory(struct bytes *s, unsigned r, const struct address *a, bool short_disp)
{
    if (a->base == NO_BASE) {
        no_base(s, r, a);
        return;
    }
    bool none = a->disp == 0 && (a->base & 7) != 5;
    unsigned mod = none ? 0 : short_disp && fits_signed(a->disp, 8) ? 1 : 2;
    if (a->index == NO_BASE && (a->base & 7) != 4) {
        modrm(s, mod, r, a->base);
    } else {
        modrm(s, mod, r, 4);
        add(s, (unsigned)a->scale << 6 | ((a->index == NO_BASE ? 4 : a->index) & 7u) << 3 |
                   (a->base & 7u));
    }
    displacement(s, mod, a->disp);
}

static unsigned high_base(const struct address *a)
{
    return a->base != NO_BASE && a->base & 8;
}

static unsigned high_index(const struct address *a)
{
    return a->index != NO_BASE && a->index & 8;
}

static void segment(struct bytes *s, const struct address *a)
{
    if (a->gs)
        add(s, 0x65);
    if (a->wrap)
        add(s, 0x67);
}

/* -- legacy ----------------------------------------------------------------------------------- */

static void legacy_prefix(struct bytes *s, uint32_t op)
{
    static const uint8_t prefixes[] = { 0, 0x66, 0xf3, 0xf2 };

    if (op & LOCK)
        add(s, 0xf0);
    if (prefix_of(op) != 0)
        add(s, prefixes[prefix_of(op)]);
}

static void legacy_opcode(struct bytes *s, uint32_t op, unsigned rex)
{
    if (rex != 0)
        add(s, 0x40 | (rex & 15));
    if (map_of(op) != 0)
        add(s, 0x0f);
    if (map_of(op) > 1)
        add(s, map_of(op) == 2 ? 0x38 : 0x3a);
    add(s, op);
}

/* Bit 6 stays set when a REX without other bits is needed. */
static unsigned rex_bits(uint32_t op, unsigned r, unsigned index, unsigned base)
{
    return (op & W ? 8 : 0) | (r & 8 ? 4 : 0) | (index ? 2 : 0) | (base ? 1 : 0) |
           (op & BYTE_REG && r >= 4 ? 0x40 : 0);
}

void x86_rr(struct code *c, uint32_t op, unsigned r, unsigned rm)
{
    struct bytes s = { .n = 0 };

    legacy_prefix(&s, op);
    legacy_opcode(&s, op, rex_bits(op, r, 0, rm & 8) | (op & BYTE_RM && rm >= 4 ? 0x40 : 0));
    modrm(&s, 3, r, rm);
    flush(c, &s);
}

void x86_rm(struct code *c, uint32_t op, unsigned r, const struct address *a)
{
    struct bytes s = { .n = 0 };

    segment(&s, a);
    legacy_prefix(&s, op);
    legacy_opcode(&s, op, rex_bits(op, r, high_index(a), high_base(a)));
    memory(&s, r, a, true);
    flush(c, &s);
}

void x86_o(struct code *c, uint32_t op, unsigned r)
{
    struct bytes s = { .n = 0 };

    legacy_prefix(&s, op);
    legacy_opcode(&s, op | (r & 7), rex_bits(op, 0, 0, r & 8));
    flush(c, &s);
}

/* -- VEX (SDM vol. 2, 2.3) -------------------------------------------------------------------- */

static void vex_prefix(struct bytes *s, uint32_t op, unsigned r, unsigned v, unsigned x, unsigned b)
{
    unsigned low = (~v & 15) << 3 | (op & L256 ? 4 : 0) | prefix_of(op);

    if (map_of(op) == 1 && !(op & W) && !x && !b) {
        add(s, 0xc5);
        add(s, (r & 8 ? 0 : 0x80) | low);
    } else {
        add(s, 0xc4);
        add(s, (r & 8 ? 0 : 0x80) | (x ? 0 : 0x40) | (b ? 0 : 0x20) | map_of(op));
        add(s, (op & W ? 0x80 : 0) | low);
    }
    add(s, op);
}

void vex_rrr(struct code *c, uint32_t op, unsigned r, unsigned v, unsigned rm)
{
    struct bytes s = { .n = 0 };

    vex_prefix(&s, op, r, v, 0, rm & 8);
    modrm(&s, 3, r, rm);
    flush(c, &s);
}

void vex_rrm(struct code *c, uint32_t op, unsigned r, unsigned v, const struct address *a)
{
    struct bytes s = { .n = 0 };

    segment(&s, a);
    vex_prefix(&s, op, r, v, high_index(a), high_base(a));
    memory(&s, r, a, true);
    flush(c, &s);
}

/* -- EVEX (SDM vol. 2, 2.7): no masks, no broadcast ------------------------------------------- */

static void evex_prefix(struct bytes *s, uint32_t op, unsigned r, unsigned v, unsigned x,
                        unsigned b)
{
    add(s, 0x62);
    add(s, (r & 8 ? 0 : 0x80) | (x ? 0 : 0x40) | (b ? 0 : 0x20) | (r & 16 ? 0 : 0x10) | map_of(op));
    add(s, (op & W ? 0x80 : 0) | (~v & 15) << 3 | 4 | prefix_of(op));
    add(s, (op & L256 ? 0x20 : 0) | (v & 16 ? 0 : 8));
    add(s, op);
}

void evex_rrr(struct code *c, uint32_t op, unsigned r, unsigned v, unsigned rm)
{
    struct bytes s = { .n = 0 };

    evex_prefix(&s, op, r, v, rm & 16, rm & 8);
    modrm(&s, 3, r, rm);
    flush(c, &s);
}

void evex_rrm(struct code *c, uint32_t op, unsigned r, unsigned v, const struct address *a)
{
    struct bytes s = { .n = 0 };

    segment(&s, a);
    evex_prefix(&s, op, r, v, high_index(a), high_base(a));
    memory(&s, r, a, false);
    flush(c, &s);
}

/* -- padding ---------------------------------------------------------------------------------- */

void x86_nop(struct code *c, unsigned n)
{
    static const uint8_t nops[9][9] = {
        { 0x90 },
        { 0x66, 0x90 },
        { 0x0f, 0x1f, 0x00 },
        { 0x0f, 0x1f, 0x40, 0 },
        { 0x0f, 0x1f, 0x44, 0, 0 },
        { 0x66, 0x0f, 0x1f, 0x44, 0, 0 },
        { 0x0f, 0x1f, 0x80, 0, 0, 0, 0 },
        { 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0 },
        { 0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0 },
    };

    for (; n > 9; n -= 9)
        code_put(c, nops[8], 9);
    if (n > 0)
        code_put(c, nops[n - 1], n);
}
