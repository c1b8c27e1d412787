/* Encoders of x86-64 insns. Intel SDM vol. 2, chapter 2.
 * SPDX-License-Identifier: MIT
 */
#include "encode.h"

/* One insn is put together in two registers: `head` has prefixes and opcode, `tail` ModRM, SIB and
 * displacement. Bytes that were stored singly and copied at once would have to wait. */
struct half { uint64_t bytes; unsigned bits; };

static inline struct half add(struct half h, unsigned byte)
{
    return (struct half){ h.bytes | (uint64_t)(byte & 0xff) << h.bits, h.bits + 8 };
}

/* Adds n bits. Which prefixes an insn needs follows from its registers and cannot be predicted, so
 * there are no branches for them. */
static inline struct half add_bits(struct half h, unsigned bits, unsigned n)
{
    return (struct half){ h.bytes | (uint64_t)bits << h.bits, h.bits + n };
}

/* Stores 8 bytes whatever the length: what comes next overwrites the rest. */
static inline void flush(struct code *c, struct half head, struct half tail)
{
    c->insns++;
    if (unlikely(c->at + 16 > c->limit)) {
        code_put(c, &head.bytes, head.bits / 8);
        code_put(c, &tail.bytes, tail.bits / 8);
        return;
    }
    uint8_t *to = c->rw + c->at;
    memcpy(to, &head.bytes, 8);
    memcpy(to + head.bits / 8, &tail.bytes, 8);
    c->at += (head.bits + tail.bits) / 8;
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

static inline struct half modrm(unsigned mod, unsigned r, unsigned rm)
{
    return (struct half){ mod << 6 | (r & 7) << 3 | (rm & 7), 8 };
}

static inline unsigned sib(const struct address *a, unsigned base)
{
    return (unsigned)a->scale << 6 | ((a->index == NO_BASE ? 4 : a->index) & 7u) << 3 | base;
}

/* All 32 bits are put there; `bits` says how many count. */
static inline struct half displaced(struct half h, int32_t disp, unsigned bits)
{
    return (struct half){ h.bytes | (uint64_t)(uint32_t)disp << h.bits, h.bits + bits };
}

/* rbp and r13 as base need a displacement, rsp and r12 a SIB byte. Without a base there is only
 * disp32: mod 0, base 101. EVEX scales disp8, so `short_disp` is off there. */
static inline struct half memory(unsigned r, const struct address *a, bool short_disp)
{
    if (a->base == NO_BASE)
        return displaced(add(modrm(0, r, 4), sib(a, 5)), a->disp, 32);
    unsigned base = a->base & 7;
    bool none = (a->disp == 0) & (base != 5), is_short = short_disp & (a->disp == (int8_t)a->disp);
    unsigned mod = none ? 0 : 2 - is_short, bits = none ? 0 : 32 - 24 * is_short;
    if (a->index == NO_BASE && base != 4)
        return displaced(modrm(mod, r, base), a->disp, bits);
    return displaced(add(modrm(mod, r, 4), sib(a, base)), a->disp, bits);
}

static inline unsigned high_base(const struct address *a) { return a->base & 8; }
static inline unsigned high_index(const struct address *a) { return a->index & 8; }

static inline struct half segment(const struct address *a)
{
    struct half h = { 0 };

    if (a->gs)
        h = add(h, 0x65);
    return a->wrap ? add(h, 0x67) : h;
}

/* -- legacy ----------------------------------------------------------------------------------- */

static inline struct half legacy_prefix(struct half h, uint32_t op)
{
    static const uint8_t prefixes[] = { 0, 0x66, 0xf3, 0xf2 };

    if (unlikely(op & LOCK))
        h = add(h, 0xf0);
    return add_bits(h, prefixes[prefix_of(op)], prefix_of(op) != 0 ? 8 : 0);
}

static inline struct half legacy(struct half h, uint32_t op, unsigned rex)
{
    static const uint16_t maps[] = { 0, 0x0f, 0x380f, 0x3a0f };
    static const uint8_t sizes[] = { 0, 8, 16, 16 };

    h = legacy_prefix(h, op);
    h = add_bits(h, rex != 0 ? 0x40 | (rex & 15) : 0, rex != 0 ? 8 : 0);
    return add(add_bits(h, maps[map_of(op)], sizes[map_of(op)]), op);
}

/* Bit 6 stays set when a REX without other bits is needed. */
static inline unsigned rex_bits(uint32_t op, unsigned r, unsigned index, unsigned base)
{
    return (op / W & 1) << 3 | (r & 8) >> 1 | (index & 8) >> 2 | (base & 8) >> 3 |
           (op & BYTE_REG && r >= 4 ? 0x40 : 0);
}

void x86_rr(struct code *c, uint32_t op, unsigned r, unsigned rm)
{
    unsigned rex = rex_bits(op, r, 0, rm & 8) | (op & BYTE_RM && rm >= 4 ? 0x40 : 0);

    flush(c, legacy((struct half){ 0 }, op, rex), modrm(3, r, rm));
}

void x86_rm(struct code *c, uint32_t op, unsigned r, const struct address *a)
{
    unsigned rex = rex_bits(op, r, high_index(a), high_base(a));

    flush(c, legacy(segment(a), op, rex), memory(r, a, true));
}

void x86_o(struct code *c, uint32_t op, unsigned r)
{
    unsigned rex = rex_bits(op, 0, 0, r & 8);

    flush(c, legacy((struct half){ 0 }, op | (r & 7), rex), (struct half){ 0 });
}

/* -- VEX (SDM vol. 2, 2.3) -------------------------------------------------------------------- */

static struct half vex(struct half h, uint32_t op, unsigned r, unsigned v, unsigned x, unsigned b)
{
    unsigned low = (~v & 15) << 3 | (op & L256 ? 4 : 0) | prefix_of(op);

    if (map_of(op) == 1 && !(op & W) && !x && !b) {
        h = add(h, 0xc5);
        h = add(h, (r & 8 ? 0 : 0x80) | low);
    } else {
        h = add(h, 0xc4);
        h = add(h, (r & 8 ? 0 : 0x80) | (x ? 0 : 0x40) | (b ? 0 : 0x20) | map_of(op));
        h = add(h, (op & W ? 0x80 : 0) | low);
    }
    return add(h, op);
}

void vex_rrr(struct code *c, uint32_t op, unsigned r, unsigned v, unsigned rm)
{
    flush(c, vex((struct half){ 0 }, op, r, v, 0, rm & 8), modrm(3, r, rm));
}

void vex_rrm(struct code *c, uint32_t op, unsigned r, unsigned v, const struct address *a)
{
    flush(c, vex(segment(a), op, r, v, high_index(a), high_base(a)), memory(r, a, true));
}

/* -- EVEX (SDM vol. 2, 2.7): no masks, no broadcast ------------------------------------------- */

static struct half evex(struct half h, uint32_t op, unsigned r, unsigned v, unsigned x, unsigned b)
{
    h = add(h, 0x62);
    h = add(h, (r & 8 ? 0 : 0x80) | (x ? 0 : 0x40) | (b ? 0 : 0x20) | (r & 16 ? 0 : 0x10) |
                   map_of(op));
    h = add(h, (op & W ? 0x80 : 0) | (~v & 15) << 3 | 4 | prefix_of(op));
    h = add(h, (op & L256 ? 0x20 : 0) | (v & 16 ? 0 : 8));
    return add(h, op);
}

void evex_rrr(struct code *c, uint32_t op, unsigned r, unsigned v, unsigned rm)
{
    flush(c, evex((struct half){ 0 }, op, r, v, rm & 16, rm & 8), modrm(3, r, rm));
}

void evex_rrm(struct code *c, uint32_t op, unsigned r, unsigned v, const struct address *a)
{
    flush(c, evex(segment(a), op, r, v, high_index(a), high_base(a)), memory(r, a, false));
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
