/* The decoder generator: writes argument structs, prototypes and the tree of tests.
 * SPDX-License-Identifier: MIT
 */
#include "decodegen.h"

#include <ctype.h>
#include <stdlib.h>

/* -- writing the header ----------------------------------------------------------------------- */

static const char *path_stem(const struct spec *s)
{
    return duplicate(s->path, strlen(s->path) - strlen(".decode"));
}

static bool is_first_transform(const struct spec *s, unsigned field)
{
    const char *function = s->fields[field].function;

    for (unsigned i = 0; function && i < field; i++)
        if (s->fields[i].function && strcmp(s->fields[i].function, function) == 0)
            return false;
    return function != NULL;
}

/* Linker names carry the target's folder, so that every target may have its trans_load. */
static void write_prototypes(struct spec *s, FILE *out)
{
    for (unsigned i = 0; i < s->npatterns; i++) {
        const struct pattern *p = &s->patterns[i];
        struct spec *owner;
        if (spec_find_user(s, p->function, &owner) == p && !is_builtin(p->function))
            fprintf(out, "bool trans_%s(struct trans *t, const struct args_%s *a) "
                    "__asm__(\"%s_trans_%s\");\n", p->function, p->format->args->name, s->folder,
                    p->function);
    }
    for (unsigned i = 0; i < s->nfields; i++)
        if (is_first_transform(s, i))
            fprintf(out, "int64_t %s(const struct trans *t, int64_t x) __asm__(\"%s_%s\");\n",
                    s->fields[i].function, s->folder, s->fields[i].function);
}

void spec_write_header(struct spec *s, FILE *out)
{
    fprintf(out, "/* Generated from %s by translate/decodegen.c. */\n#pragma once\n\n"
            "#include \"translate/decode.h\"\n", s->path);
    for (unsigned i = 0; i < s->nimports; i++)
        fprintf(out, "#include \"%s.decode.h\"\n", path_stem(s->imports[i]));
    fputc('\n', out);
    for (unsigned i = 0; i < s->nargs; i++) {
        const struct args *a = &s->args[i];
        fprintf(out, "struct args_%s { int64_t ", a->name);
        for (unsigned k = 0; k < a->n; k++)
            fprintf(out, "%s%s", k ? ", " : "", a->members[k]);
        fprintf(out, "%s; };\n", a->n ? "" : "none");
    }
    fputc('\n', out);
    write_prototypes(s, out);
    fprintf(out, "\nextern const struct decoder %s_decoder;\n", s->stem);
}

/* -- writing the tree ------------------------------------------------------------------------- */

static void write_piece(FILE *out, struct piece p)
{
    if (p.is_signed)
        fprintf(out, "sign_extend(bits(insn, %u, %u), %u)", p.pos, p.len, p.len);
    else
        fprintf(out, "(int64_t)bits(insn, %u, %u)", p.pos, p.len);
}

static void write_field(FILE *out, const struct field *f)
{
    unsigned below = 0;

    if (f->function)
        fprintf(out, "%s(t, ", f->function);
    for (unsigned i = f->npieces; i-- > 0;) {
        write_piece(out, f->pieces[i]);
        if (below)
            fprintf(out, " * (1ll << %u)", below);
        if (i)
            fputs(" | ", out);
        below += f->pieces[i].len;
    }
    if (f->function)
        fputc(')', out);
}

static void write_members(FILE *out, const struct members *ms)
{
    for (unsigned i = 0; i < ms->n; i++) {
        const struct member *m = &ms->m[i];
        fprintf(out, ".%s = ", m->name);
        if (m->constant)
            fputs(m->constant, out);
        else if (m->field)
            write_field(out, m->field);
        else
            write_piece(out, m->piece);
        fputs(", ", out);
    }
}

/* zbb|zbkb -> (t->features & (RV_ZBB | RV_ZBKB)) */
static void write_need(const struct spec *s, FILE *out, const char *need)
{
    fprintf(out, "(t->features & (%s", s->prefix);
    for (; *need; need++)
        if (*need == '|')
            fprintf(out, " | %s", s->prefix);
        else
            fputc(toupper((unsigned char)*need), out);
    fputs("))", out);
}

static void indent(FILE *out, unsigned depth) { fprintf(out, "%*s", (int)depth * 4, ""); }

/* For -d insn: the members that are bits of the insn. */
static void write_note(FILE *out, const struct members *ms, bool names)
{
    for (unsigned i = 0; i < ms->n; i++)
        if (!ms->m[i].constant)
            fprintf(out, names ? "%s " : "a.%s, ", ms->m[i].name);
}

/* The call of a pattern's function, which is the result of decoding. */
static void write_call(const struct spec *s, FILE *out, const struct pattern *p, unsigned depth)
{
    const struct members *from = &p->format->members;

    indent(out, depth);
    fprintf(out, "decode_hit(t, &patterns[%d]);\n", (int)(p - s->patterns));
    indent(out, depth);
    if (is_builtin(p->function)) {
        fputs(strcmp(p->function, "todo") ? "return false;\n" : "return decode_todo(t);\n", out);
        return;
    }
    fprintf(out, "const struct args_%s a = { ", p->format->args->name);
    write_members(out, from);
    write_members(out, &p->members);
    fputs("};\n", out);
    indent(out, depth);
    fputs("if (log_on(LOG_INSN))\n", out);
    indent(out, depth + 1);
    fputs("decode_note(t, \"", out);
    write_note(out, from, true);
    write_note(out, &p->members, true);
    fputs("\", (const int64_t[]){ ", out);
    write_note(out, from, false);
    write_note(out, &p->members, false);
    fputs("0 });\n", out);
    indent(out, depth);
    fprintf(out, "return trans_%s(t, &a);\n", p->function);
}

static void write_leaf(const struct spec *s, FILE *out, const struct pattern *p, uint64_t tested,
                       unsigned depth)
{
    uint64_t rest = p->mask & ~tested;
    const char *joint = "if (";

    indent(out, depth);
    if (rest) {
        fprintf(out, "%s(insn & 0x%llx) == 0x%llx", joint, (unsigned long long)rest,
                (unsigned long long)(p->value & rest));
        joint = " && ";
    }
    for (unsigned i = 0; i < p->nneeds; i++) {
        fputs(joint, out);
        write_need(s, out, p->needs[i]);
        joint = " && ";
    }
    fputs(rest || p->nneeds ? ") {\n" : "{\n", out);
    write_call(s, out, p, depth + 1);
    indent(out, depth);
    fputs("}\n", out);
}

/* Patterns still possible at a node. */
struct list { const struct pattern **p; unsigned n; };

static int compare_values(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return (x > y) - (x < y);
}

/* How many different values the patterns have in this piece; sorted into v. */
static unsigned distinct(struct list l, struct piece p, uint64_t *v)
{
    unsigned n = 0;

    for (unsigned i = 0; i < l.n; i++)
        v[i] = bits(l.p[i]->value, p.pos, p.len);
    qsort(v, l.n, sizeof(*v), compare_values);
    for (unsigned i = 0; i < l.n; i++)
        if (n == 0 || v[n - 1] != v[i])
            v[n++] = v[i];
    return n;
}

/* The run of up to 8 bits in `common` that splits best; the shorter one of equals. */
static struct piece best_piece(struct list l, uint64_t common, uint64_t *v)
{
    struct piece best = { 0 };
    unsigned most = 1;

    for (unsigned len = 1; len <= 8; len++)
        for (unsigned pos = 0; pos + len <= 64; pos++) {
            struct piece p = { .pos = pos, .len = len };
            if ((piece_mask(p) & ~common) == 0) {
                unsigned n = distinct(l, p, v);
                if (n > most)
                    most = n, best = p;
            }
        }
    return best;
}

static struct list pick(struct list from, uint64_t mask, uint64_t value, bool fixes)
{
    struct list l = { calloc(from.n + 1, sizeof(*l.p)), 0 };

    for (unsigned i = 0; i < from.n; i++)
        if (((from.p[i]->mask & mask) == mask && (from.p[i]->value & mask) == value) == fixes)
            l.p[l.n++] = from.p[i];
    return l;
}

static void write_node(const struct spec *s, FILE *out, struct list l, uint64_t tested,
                       unsigned depth);

static void write_switch(const struct spec *s, FILE *out, struct list l, struct piece p,
                         uint64_t tested, unsigned depth)
{
    uint64_t *v = calloc(l.n, sizeof(*v));
    unsigned n = distinct(l, p, v);

    indent(out, depth);
    fprintf(out, "switch (bits(insn, %u, %u)) {\n", p.pos, p.len);
    for (unsigned i = 0; i < n; i++) {
        indent(out, depth);
        fprintf(out, "case 0x%llx:\n", (unsigned long long)v[i]);
        write_node(s, out, pick(l, piece_mask(p), v[i] << p.pos, true), tested | piece_mask(p),
                   depth + 1);
        indent(out, depth + 1);
        fputs("break;\n", out);
    }
    indent(out, depth);
    fputs("}\n", out);
    free(v);
}

/* No bit is fixed in all: first those that fix the most popular bit, then the others. A special
 * case fixes all bits that its general case fixes, so it is never among the others alone. */
static void write_sequence(const struct spec *s, FILE *out, struct list l, uint64_t tested,
                           unsigned depth)
{
    unsigned popular = 0, most = 0;

    for (unsigned bit = 0; bit < s->width; bit++) {
        unsigned n = 0;
        for (unsigned i = 0; i < l.n; i++)
            n += l.p[i]->mask >> bit & ~tested >> bit & 1;
        if (n > most)
            most = n, popular = bit;
    }
    if (most == 0) {
        for (unsigned i = 0; i < l.n; i++)
            write_leaf(s, out, l.p[i], tested, depth);
        return;
    }
    struct list fixing = { calloc(l.n, sizeof(*l.p)), 0 };
    struct list others = { calloc(l.n, sizeof(*l.p)), 0 };
    for (unsigned i = 0; i < l.n; i++) {
        struct list *to = l.p[i]->mask >> popular & 1 ? &fixing : &others;
        to->p[to->n++] = l.p[i];
    }
    write_node(s, out, fixing, tested, depth);
    write_node(s, out, others, tested, depth);
}

static void write_node(const struct spec *s, FILE *out, struct list l, uint64_t tested,
                       unsigned depth)
{
    uint64_t common = ~tested;
    uint64_t *v = calloc(l.n, sizeof(*v));

    for (unsigned i = 0; i < l.n; i++)
        common &= l.p[i]->mask;
    struct piece p = l.n > 1 ? best_piece(l, common, v) : (struct piece){ 0 };
    free(v);
    if (l.n == 1) {
        write_leaf(s, out, l.p[0], tested, depth);
    } else if (p.len) {
        write_switch(s, out, l, p, tested, depth);
    } else if (common) {
        indent(out, depth);
        fprintf(out, "if ((insn & 0x%llx) == 0x%llx) {\n", (unsigned long long)common,
                (unsigned long long)(l.p[0]->value & common));
        write_sequence(s, out, l, tested | common, depth + 1);
        indent(out, depth);
        fputs("}\n", out);
    } else {
        write_sequence(s, out, l, tested, depth);
    }
    free(l.p);
}

void spec_write_code(const struct spec *s, FILE *out)
{
    struct list all = { calloc(s->npatterns, sizeof(*all.p)), s->npatterns };
    bool is_target = strncmp(s->path, "targets/", 8) == 0;

    fprintf(out, "/* Generated from %s by translate/decodegen.c. */\n#include \"%s.decode.h\"\n",
            s->path, path_stem(s));
    if (is_target)
        fprintf(out, "#include \"targets/%s/%s.h\"\n", s->folder, s->folder);
    fputs("\nstatic struct decode_pattern patterns[] = {\n", out);
    for (unsigned i = 0; i < s->npatterns; i++) {
        fprintf(out, "    { \"%s\" },\n", s->patterns[i].name);
        all.p[i] = &s->patterns[i];
    }
    fprintf(out, "};\n\nstatic bool decode(struct trans *t, uint64_t insn)\n{\n");
    write_node(s, out, all, 0, 1);
    fprintf(out, "    return false;\n}\n\nconst struct decoder %s_decoder = {\n"
            "    \"%s.decode\", decode, patterns, countof(patterns),\n};\n", s->stem, s->stem);
}
