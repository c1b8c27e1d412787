/* Registers for the debugger: the target description and the g, G, p, P packets, all from reg_desc.
 * SPDX-License-Identifier: MIT
 *
 * Target descriptions: gdb manual, appendix G. The g packet holds the registers in the order of
 * their numbers.
 */
#include "gdb_private.h"

#include <stdio.h>

enum { UNTOLD = 0xffff, WIDEST = 256 };

/* -- description --------------------------------------------------------------------------- */

static void put_vector_type(struct text *t, const struct reg_desc *r)
{
    text_format(t, "<vector id=\"bytes%u\" type=\"uint8\" count=\"%u\"/>\n", r->bytes, r->bytes);
}

static void put_reg(struct text *t, const struct reg_desc *r)
{
    char vector[24];
    const char *type = r->type;

    if (strcmp(type, "vector") == 0) {
        snprintf(vector, sizeof(vector), "bytes%u", r->bytes);
        type = vector;
    }
    text_format(t, "<reg name=\"%s\" bitsize=\"%u\" type=\"%s\" regnum=\"%u\"/>\n", r->name,
                r->bytes * 8u, type, r->gdb);
}

static bool is_first_of_feature(const struct target *t, unsigned i)
{
    for (unsigned k = 0; k < i; k++)
        if (t->regs[k].gdb != UNTOLD && strcmp(t->regs[k].feature, t->regs[i].feature) == 0)
            return false;
    return true;
}

static void put_feature(struct text *text, const struct target *t, const char *feature)
{
    bool has_vector = false;

    text_format(text, "<feature name=\"%s\">\n", feature);
    for (unsigned i = 0; i < t->nregs; i++) {
        const struct reg_desc *r = &t->regs[i];
        if (r->gdb == UNTOLD || strcmp(r->feature, feature) != 0)
            continue;
        if (strcmp(r->type, "vector") == 0 && !has_vector)
            put_vector_type(text, r);
        has_vector |= strcmp(r->type, "vector") == 0;
        put_reg(text, r);
    }
    text_add(text, "</feature>\n");
}

void gdb_put_description(struct gdb *g, struct text *reply)
{
    const struct target *t = g->engine->target;

    text_add(reply, "<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\">\n");
    text_add(reply, "<target>\n");
    if (t->gdb_arch)
        text_format(reply, "<architecture>%s</architecture>\n", t->gdb_arch);
    for (unsigned i = 0; i < t->nregs; i++)
        if (t->regs[i].gdb != UNTOLD && is_first_of_feature(t, i))
            put_feature(reply, t, t->regs[i].feature);
    text_add(reply, "</target>\n");
}

/* -- values -------------------------------------------------------------------------------- */

static void reverse(uint8_t *p, size_t n)
{
    for (size_t i = 0; i < n / 2; i++) {
        uint8_t byte = p[i];
        p[i] = p[n - 1 - i];
        p[n - 1 - i] = byte;
    }
}

static void read_state(struct cpu *cpu)
{
    if (cpu->target->read_state)
        cpu->target->read_state(cpu);
}

static void get_value(struct cpu *cpu, const struct reg_desc *r, struct text *reply)
{
    uint8_t bytes[WIDEST];

    read_state(cpu);
    memcpy(bytes, (const uint8_t *)cpu->state + r->offset, r->bytes);
    if (cpu->target->big_endian)
        reverse(bytes, r->bytes);
    text_hex(reply, bytes, r->bytes);
}

static bool set_value(struct cpu *cpu, const struct reg_desc *r, const char **p)
{
    uint8_t bytes[WIDEST];

    if (get_hex_bytes(p, bytes, r->bytes) != r->bytes)
        return false;
    if (cpu->target->big_endian)
        reverse(bytes, r->bytes);
    read_state(cpu);
    if (!r->fixed)
        memcpy((uint8_t *)cpu->state + r->offset, bytes, r->bytes);
    if (cpu->target->wrote_state)
        cpu->target->wrote_state(cpu);
    return true;
}

static const struct reg_desc *by_number(const struct target *t, unsigned number)
{
    for (unsigned i = 0; i < t->nregs; i++)
        if (t->regs[i].gdb == number && t->regs[i].gdb != UNTOLD && t->regs[i].bytes <= WIDEST)
            return &t->regs[i];
    return NULL;
}

static unsigned highest(const struct target *t)
{
    unsigned high = 0;

    for (unsigned i = 0; i < t->nregs; i++)
        if (t->regs[i].gdb != UNTOLD && t->regs[i].gdb > high)
            high = t->regs[i].gdb;
    return high;
}

/* -- packets ------------------------------------------------------------------------------- */

void gdb_get_registers(struct gdb *g, const char *p, struct text *reply)
{
    struct cpu *cpu = gdb_chosen_cpu(g);
    const struct target *t = g->engine->target;

    for (unsigned n = 0; cpu && n <= highest(t); n++) {
        const struct reg_desc *r = by_number(t, n);
        if (r)
            get_value(cpu, r, reply);
    }
    if (!cpu)
        text_add(reply, "E01");
}

void gdb_set_registers(struct gdb *g, const char *p, struct text *reply)
{
    struct cpu *cpu = gdb_chosen_cpu(g);
    const struct target *t = g->engine->target;
    bool good = cpu != NULL;

    for (unsigned n = 0; good && n <= highest(t); n++) {
        const struct reg_desc *r = by_number(t, n);
        good = !r || set_value(cpu, r, &p);
    }
    text_add(reply, good ? "OK" : "E01");
}

void gdb_get_register(struct gdb *g, const char *p, struct text *reply)
{
    struct cpu *cpu = gdb_chosen_cpu(g);
    const struct reg_desc *r = by_number(g->engine->target, (unsigned)get_hex(&p));

    if (cpu && r)
        get_value(cpu, r, reply);
    else
        text_add(reply, "E01");
}

void gdb_set_register(struct gdb *g, const char *p, struct text *reply)
{
    struct cpu *cpu = gdb_chosen_cpu(g);
    const struct reg_desc *r = by_number(g->engine->target, (unsigned)get_hex(&p));
    bool good = cpu && r && get_char(&p, '=') && set_value(cpu, r, &p);

    text_add(reply, good ? "OK" : "E01");
}
