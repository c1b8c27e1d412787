/* Build tool: turns a .decode file (syntax: translate/decode.h) into C.
 * SPDX-License-Identifier: MIT
 *
 *     decodegen targets/riscv/rv_i.decode build/targets/riscv/rv_i.decode
 *
 * writes OUT.c, OUT.h and OUT.d. It reads lines into a struct spec, checks it as a whole, and
 * prints. All memory lives until the end; the first error ends the program.
 */
#include "tcg/base.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    MAX_LINE = 1024, MAX_WORDS = 64, MAX_PIECES = 16, MAX_MEMBERS = 24, MAX_NEEDS = 8, MAX_OVER = 8,
    MAX_FIELDS = 256, MAX_FORMATS = 256, MAX_PATTERNS = 4096, MAX_IMPORTS = 16, MAX_EXCLUSIVE = 16,
};

struct spec;

struct piece { unsigned pos, len; bool is_signed; };

struct field {
    const char *name, *function;
    struct piece pieces[MAX_PIECES];
    unsigned npieces;
    int line;
    bool used;
};

/* Where a member of an argument struct comes from: bits of the insn, a named field, or a constant
 * in C. */
struct member { const char *name; struct piece piece; struct field *field; const char *constant; };
struct members { struct member m[MAX_MEMBERS]; unsigned n; };

/* struct args_NAME: the names of all members of its formats and patterns. */
struct args {
    const char *name, *members[MAX_MEMBERS];
    unsigned n;
    const struct spec *owner;
};

struct format {
    const char *name;
    uint64_t mask, value, ignored, covered;
    struct members members;
    struct args *args;
    int line;
    bool used;
};

struct pattern {
    const char *name, *function;
    uint64_t mask, value, ignored, covered;
    struct format *format;
    struct members members;
    const char *needs[MAX_NEEDS];
    unsigned nneeds;
    const char *over[MAX_OVER];
    unsigned nover;
    int line;
};

struct spec {
    const char *path, *stem, *folder, *prefix;  /* prefix: of feature bits */
    unsigned width;
    int line;                                   /* being read */
    struct field fields[MAX_FIELDS];
    struct format formats[MAX_FORMATS];
    struct args args[MAX_FORMATS];
    struct pattern patterns[MAX_PATTERNS];
    struct spec *imports[MAX_IMPORTS];
    const char *exclusive[MAX_EXCLUSIVE][2];
    unsigned nfields, nformats, nargs, npatterns, nimports, nexclusive;
};

/* -- errors, words ---------------------------------------------------------------------------- */

_Noreturn static void fail(const struct spec *s, int line, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

static void fail(const struct spec *s, int line, const char *fmt, ...)
{
    va_list ap;

    fprintf(stderr, "%s:%d: ", s->path, line);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(EXIT_FAILURE);
}

static char *duplicate(const char *s, size_t n)
{
    char *p = strndup(s, n);

    if (!p) {
        fputs("decodegen: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return p;
}

static bool is_name(const char *s)
{
    if (!isalpha((unsigned char)*s) && *s != '_')
        return false;
    while (isalnum((unsigned char)*s) || *s == '_')
        s++;
    return *s == 0;
}

/* The name that starts s, or an error. */
static const char *need_name(const struct spec *s, const char *word, const char *what)
{
    if (!word || !is_name(word))
        fail(s, s->line, "%s: not a name: %s", what, word ? word : "(nothing)");
    return word;
}

/* "12" or "s12" within the width. */
static unsigned need_number(const struct spec *s, const char *text, unsigned limit, const char *in)
{
    char *end;
    unsigned long n = strtoul(text, &end, 10);

    if (end == text || *end || n > limit || !isdigit((unsigned char)*text))
        fail(s, s->line, "%s: not a number up to %u: %s", in, limit, text);
    return (unsigned)n;
}

static struct piece parse_length(const struct spec *s, const char *text, const char *in)
{
    struct piece p = { .is_signed = *text == 's' };

    p.len = need_number(s, text + p.is_signed, 64, in);
    if (p.len == 0)
        fail(s, s->line, "%s: a field of no bits", in);
    return p;
}

static uint64_t piece_mask(struct piece p) { return low_bits(p.len) << p.pos; }

/* -- looking up ------------------------------------------------------------------------------- */

static struct field *find_field(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->nfields; i++)
        if (strcmp(s->fields[i].name, name) == 0)
            return &s->fields[i];
    for (unsigned i = 0; i < s->nimports; i++) {
        struct field *f = find_field(s->imports[i], name);
        if (f)
            return f;
    }
    return NULL;
}

static struct format *find_format(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->nformats; i++)
        if (strcmp(s->formats[i].name, name) == 0)
            return &s->formats[i];
    for (unsigned i = 0; i < s->nimports; i++) {
        struct format *f = find_format(s->imports[i], name);
        if (f)
            return f;
    }
    return NULL;
}

static struct args *find_args(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->nargs; i++)
        if (strcmp(s->args[i].name, name) == 0)
            return &s->args[i];
    for (unsigned i = 0; i < s->nimports; i++) {
        struct args *a = find_args(s->imports[i], name);
        if (a)
            return a;
    }
    return NULL;
}

static struct pattern *find_pattern(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->npatterns; i++)
        if (strcmp(s->patterns[i].name, name) == 0)
            return &s->patterns[i];
    return NULL;
}

/* The first pattern, here or imported, that names this trans function; *owner gets its file. */
static struct pattern *find_user(struct spec *s, const char *function, struct spec **owner)
{
    for (unsigned i = 0; i < s->nimports; i++) {
        struct pattern *p = find_user(s->imports[i], function, owner);
        if (p)
            return p;
    }
    for (unsigned i = 0; i < s->npatterns; i++)
        if (strcmp(s->patterns[i].function, function) == 0) {
            *owner = s;
            return &s->patterns[i];
        }
    return NULL;
}

/* -- argument structs ------------------------------------------------------------------------- */

static bool args_has(const struct args *a, const char *name)
{
    for (unsigned i = 0; i < a->n; i++)
        if (strcmp(a->members[i], name) == 0)
            return true;
    return false;
}

/* Imported structs are as their own file made them. */
static void args_add(const struct spec *s, struct args *a, const char *name)
{
    if (args_has(a, name))
        return;
    if (a->owner != s)
        fail(s, s->line, "struct args_%s of %s.decode has no member %s", a->name, a->owner->stem,
             name);
    if (a->n == MAX_MEMBERS)
        fail(s, s->line, "struct args_%s has too many members", a->name);
    a->members[a->n++] = name;
}

static struct args *make_args(struct spec *s, const char *name)
{
    struct args *a = find_args(s, name);

    if (a)
        return a;
    a = &s->args[s->nargs++];
    *a = (struct args){ .name = name, .owner = s };
    return a;
}

static void members_add(const struct spec *s, struct members *ms, struct member m)
{
    for (unsigned i = 0; i < ms->n; i++)
        if (strcmp(ms->m[i].name, m.name) == 0)
            fail(s, s->line, "member %s is given twice", m.name);
    if (ms->n == MAX_MEMBERS)
        fail(s, s->line, "too many members");
    ms->m[ms->n++] = m;
}

/* NAME=%field or NAME=constant. */
static struct member parse_member(struct spec *s, const char *word)
{
    const char *equal = strchr(word, '=');
    struct member m = { .name = need_name(s, duplicate(word, (size_t)(equal - word)), "member") };

    if (equal[1] != '%') {
        if (!equal[1])
            fail(s, s->line, "member %s has no value", m.name);
        m.constant = equal + 1;
        return m;
    }
    m.field = find_field(s, equal + 2);
    if (!m.field)
        fail(s, s->line, "unknown field %s", equal + 1);
    m.field->used = true;
    return m;
}

static uint64_t member_mask(const struct member *m)
{
    uint64_t mask = 0;

    if (m->constant)
        return 0;
    if (!m->field)
        return piece_mask(m->piece);
    for (unsigned i = 0; i < m->field->npieces; i++)
        mask |= piece_mask(m->field->pieces[i]);
    return mask;
}

static uint64_t members_mask(const struct members *ms)
{
    uint64_t mask = 0;

    for (unsigned i = 0; i < ms->n; i++)
        mask |= member_mask(&ms->m[i]);
    return mask;
}

/* -- bits ------------------------------------------------------------------------------------- */

/* The bits columns of a format or pattern, before the width is known: position counts from the
 * left. */
struct layout { uint64_t mask, value, ignored; unsigned count; struct members members; };

static bool is_bits(const char *word) { return strspn(word, "01.-") == strlen(word); }

static void layout_shift(struct layout *l, unsigned by)
{
    if (by >= 64)
        l->mask = l->value = l->ignored = 0;
    else
        l->mask <<= by, l->value <<= by, l->ignored <<= by;
    for (unsigned i = 0; i < l->members.n; i++)
        l->members.m[i].piece.pos += by;
    l->count += by;
}

static void layout_bits(struct layout *l, const char *word)
{
    for (; *word; word++) {
        layout_shift(l, 1);
        l->mask |= *word == '0' || *word == '1';
        l->value |= *word == '1';
        l->ignored |= *word == '-';
    }
}

/* NAME:LENGTH */
static void layout_field(const struct spec *s, struct layout *l, const char *word)
{
    const char *colon = strchr(word, ':');
    struct member m = { .name = need_name(s, duplicate(word, (size_t)(colon - word)), "field") };

    m.piece = parse_length(s, colon + 1, word);
    layout_shift(l, m.piece.len);
    members_add(s, &l->members, m);
}

/* Reads words that are bits; returns how many. */
static unsigned parse_layout(struct spec *s, char **words, struct layout *l)
{
    unsigned n = 0;

    *l = (struct layout){ 0 };
    for (; words[n] && l->count <= 64; n++) {
        if (is_bits(words[n]))
            layout_bits(l, words[n]);
        else if (strchr(words[n], ':') && !strchr(words[n], '='))
            layout_field(s, l, words[n]);
        else
            break;
    }
    if (!s->width && (l->count == 16 || l->count == 32 || l->count == 64))
        s->width = l->count;
    if (!s->width)
        fail(s, s->line, "%u bits: insns have 16, 32 or 64", l->count);
    if (l->count != s->width)
        fail(s, s->line, "%u bits instead of %u", l->count, s->width);
    return n;
}

/* -- lines ------------------------------------------------------------------------------------ */

static void parse_field(struct spec *s, char **words)
{
    struct field f = { .name = need_name(s, words[0] + 1, "field"), .line = s->line };
    uint64_t seen = 0;

    if (find_field(s, f.name))
        fail(s, s->line, "field %%%s is defined twice", f.name);
    for (words++; *words && **words != '!'; words++) {
        char *colon = strchr(*words, ':');
        if (!colon)
            fail(s, s->line, "field %%%s: not position:length: %s", f.name, *words);
        *colon = 0;
        struct piece p = parse_length(s, colon + 1, f.name);
        p.pos = need_number(s, *words, 63, f.name);
        if (p.pos + p.len > 64 || (s->width && p.pos + p.len > s->width))
            fail(s, s->line, "field %%%s: bits beyond the insn", f.name);
        if (seen & piece_mask(p))
            fail(s, s->line, "field %%%s: a bit is used twice", f.name);
        if (f.npieces == MAX_PIECES || (p.is_signed && f.npieces))
            fail(s, s->line, "field %%%s: only the first piece is signed; at most %d", f.name,
                 MAX_PIECES);
        seen |= piece_mask(p);
        f.pieces[f.npieces++] = p;
    }
    if (*words)
        f.function = need_name(s, *words++ + 1, "function");
    if (*words || f.npieces == 0)
        fail(s, s->line, "field %%%s: pieces, then at most one !function", f.name);
    if (s->nfields == MAX_FIELDS)
        fail(s, s->line, "too many fields");
    s->fields[s->nfields++] = f;
}

static void parse_format(struct spec *s, char **words)
{
    struct format f = { .name = need_name(s, words[0] + 1, "format"), .line = s->line };
    const char *args = f.name;
    struct layout l;

    if (find_format(s, f.name))
        fail(s, s->line, "format @%s is defined twice", f.name);
    if (s->nformats == MAX_FORMATS)
        fail(s, s->line, "too many formats");
    words++;
    if (*words && **words == '&')
        args = need_name(s, *words++ + 1, "struct");
    words += parse_layout(s, words, &l);
    f.mask = l.mask, f.value = l.value, f.ignored = l.ignored, f.members = l.members;
    for (; *words; words++) {
        if (!strchr(*words, '='))
            fail(s, s->line, "format @%s: not bits, field or name=value: %s", f.name, *words);
        members_add(s, &f.members, parse_member(s, *words));
    }
    f.covered = members_mask(&f.members);
    if (f.covered & ~low_bits(s->width))
        fail(s, s->line, "format @%s: a field has bits beyond the insn", f.name);
    if (f.covered & f.ignored)
        fail(s, s->line, "format @%s: bits are ignored and in a field", f.name);
    f.args = make_args(s, args);
    for (unsigned i = 0; i < f.members.n; i++)
        args_add(s, f.args, f.members.m[i].name);
    s->formats[s->nformats++] = f;
}

/* a,b,c */
static void parse_over(struct spec *s, struct pattern *p, char *list)
{
    for (char *name = strtok(list, ","); name; name = strtok(NULL, ",")) {
        if (p->nover == MAX_OVER)
            fail(s, s->line, "%s: too many names in over=", p->name);
        p->over[p->nover++] = need_name(s, name, "over=");
    }
}

static void parse_column(struct spec *s, struct pattern *p, char *word)
{
    if (strncmp(word, "over=", 5) == 0) {
        parse_over(s, p, word + 5);
    } else if (strchr(word, '=')) {
        struct member m = parse_member(s, word);
        struct members all = p->format->members;
        members_add(s, &all, m);
        members_add(s, &p->members, m);
        args_add(s, p->format->args, m.name);
    } else if (p->nneeds < MAX_NEEDS) {
        p->needs[p->nneeds++] = word;
    } else {
        fail(s, s->line, "%s: too many needs", p->name);
    }
}

static bool is_builtin(const char *function)
{
    return strcmp(function, "todo") == 0 || strcmp(function, "illegal") == 0;
}

/* Bits of pattern and format together; each must mean something. */
static void check_bits(const struct spec *s, struct pattern *p)
{
    const struct format *f = p->format;
    uint64_t both = p->mask & f->mask;
    uint64_t known;

    if ((p->value ^ f->value) & both)
        fail(s, s->line, "%s: fixed bits differ from those of @%s", p->name, f->name);
    p->value |= f->value;
    p->mask |= f->mask;
    p->ignored |= f->ignored;
    p->covered = members_mask(&p->members) | f->covered;
    if (p->mask & p->ignored)
        fail(s, s->line, "%s: bits are both fixed and ignored", p->name);
    known = p->mask | p->ignored | p->covered;
    if (known != low_bits(s->width) && !is_builtin(p->function))
        fail(s, s->line, "%s: bit %d is neither fixed nor in a field (- ignores it)", p->name,
             __builtin_ctzll(~known));
}

static void check_function(struct spec *s, const struct pattern *p)
{
    struct spec *owner;
    const struct pattern *first = find_user(s, p->function, &owner);

    if (first && !is_builtin(p->function) && first->format->args != p->format->args)
        fail(s, s->line, "%s: function %s takes struct args_%s, not args_%s", p->name, p->function,
             first->format->args->name, p->format->args->name);
}

static void parse_pattern(struct spec *s, char **words)
{
    struct pattern p = { .name = need_name(s, words[0], "pattern"), .line = s->line };
    struct layout l;

    if (find_pattern(s, p.name))
        fail(s, s->line, "pattern %s is defined twice", p.name);
    words++;
    words += parse_layout(s, words, &l);
    p.mask = l.mask, p.value = l.value, p.ignored = l.ignored, p.members = l.members;
    if (!*words || **words != '@')
        fail(s, s->line, "%s: no @format", p.name);
    p.format = find_format(s, *words + 1);
    if (!p.format)
        fail(s, s->line, "%s: unknown format %s", p.name, *words);
    p.format->used = true;
    p.function = need_name(s, *++words, "function");
    for (unsigned i = 0; i < p.members.n; i++)
        args_add(s, p.format->args, p.members.m[i].name);
    for (words++; *words; words++)
        parse_column(s, &p, *words);
    check_bits(s, &p);
    check_function(s, &p);
    if (s->npatterns == MAX_PATTERNS)
        fail(s, s->line, "too many patterns");
    s->patterns[s->npatterns++] = p;
}

static struct spec *read_spec(const char *path, const char *from, int line);

static void parse_import(struct spec *s, const char *stem)
{
    const char *slash = strrchr(s->path, '/');
    int folder = slash ? (int)(slash - s->path + 1) : 0;
    char path[MAX_LINE];

    if (s->nimports == MAX_IMPORTS)
        fail(s, s->line, "too many imports");
    snprintf(path, sizeof(path), "%.*s%s.decode", folder, s->path, stem);
    s->imports[s->nimports++] = read_spec(duplicate(path, strlen(path)), s->path, s->line);
}

/* Lines that are words: true if this was one. */
static bool parse_directive(struct spec *s, char **words)
{
    if (strcmp(words[0], "features") == 0 && words[1] && !words[2]) {
        s->prefix = words[1];
    } else if (strcmp(words[0], "import") == 0 && words[1] && !words[2]) {
        parse_import(s, words[1]);
    } else if (strcmp(words[0], "exclusive") == 0 && words[1] && words[2] && !words[3]) {
        if (s->nexclusive == MAX_EXCLUSIVE)
            fail(s, s->line, "too many exclusive lines");
        s->exclusive[s->nexclusive][0] = words[1];
        s->exclusive[s->nexclusive++][1] = words[2];
    } else {
        return false;
    }
    return true;
}

static void parse_line(struct spec *s, char *text)
{
    char *words[MAX_WORDS + 1] = { 0 };
    unsigned n = 0;

    text[strcspn(text, "#\n")] = 0;
    text = duplicate(text, strlen(text));
    for (char *save, *w = strtok_r(text, " \t\r", &save); w; w = strtok_r(NULL, " \t\r", &save)) {
        if (n == MAX_WORDS)
            fail(s, s->line, "too many words");
        words[n++] = w;
    }
    if (n == 0 || parse_directive(s, words))
        return;
    if (*words[0] == '%')
        parse_field(s, words);
    else if (*words[0] == '@')
        parse_format(s, words);
    else
        parse_pattern(s, words);
}

/* -- the whole file --------------------------------------------------------------------------- */

static bool needs_word(const struct pattern *p, const char *word)
{
    for (unsigned i = 0; i < p->nneeds; i++)
        if (strcmp(p->needs[i], word) == 0)
            return true;
    return false;
}

static bool never_together(const struct spec *s, const struct pattern *a, const struct pattern *b)
{
    for (unsigned i = 0; i < s->nexclusive; i++) {
        const char *const *e = s->exclusive[i];
        if ((needs_word(a, e[0]) && needs_word(b, e[1])) ||
            (needs_word(a, e[1]) && needs_word(b, e[0])))
            return true;
    }
    return false;
}

static bool is_over(const struct pattern *a, const struct pattern *b)
{
    for (unsigned i = 0; i < a->nover; i++)
        if (strcmp(a->over[i], b->name) == 0)
            return true;
    return false;
}

static bool overlap(const struct pattern *a, const struct pattern *b)
{
    return ((a->value ^ b->value) & a->mask & b->mask) == 0;
}

static void check_pair(const struct spec *s, const struct pattern *a, const struct pattern *b)
{
    bool special = is_over(a, b) || is_over(b, a);
    const struct pattern *narrow = is_over(b, a) ? b : a, *wide = narrow == a ? b : a;

    if (special && (!overlap(a, b) || (wide->mask & ~narrow->mask) || wide->mask == narrow->mask))
        fail(s, narrow->line, "%s is not a special case of %s", narrow->name, wide->name);
    if (!special && overlap(a, b) && !never_together(s, a, b))
        fail(s, b->line, "%s overlaps %s (line %d)", b->name, a->name, a->line);
}

static void check_spec(struct spec *s)
{
    for (unsigned i = 0; i < s->nfields; i++)
        if (!s->fields[i].used)
            fail(s, s->fields[i].line, "field %%%s is not used", s->fields[i].name);
    for (unsigned i = 0; i < s->nformats; i++)
        if (!s->formats[i].used)
            fail(s, s->formats[i].line, "format @%s is not used", s->formats[i].name);
    for (unsigned i = 0; i < s->npatterns; i++) {
        const struct pattern *p = &s->patterns[i];
        for (unsigned k = 0; k < p->nover; k++)
            if (!find_pattern(s, p->over[k]))
                fail(s, p->line, "%s: over= names no pattern: %s", p->name, p->over[k]);
        if (p->nneeds && !s->prefix)
            fail(s, p->line, "%s: needs without a `features` line", p->name);
        for (unsigned k = i + 1; k < s->npatterns; k++)
            check_pair(s, p, &s->patterns[k]);
    }
    if (s->npatterns == 0)
        fail(s, s->line, "no patterns");
}

/* Name of the file without folder and .decode; name of its folder. */
static void name_spec(struct spec *s, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    const char *folder = slash;

    while (folder && folder > path && folder[-1] != '/')
        folder--;
    s->path = path;
    s->stem = duplicate(base, strcspn(base, "."));
    s->folder = folder ? duplicate(folder, (size_t)(slash - folder)) : "decode";
}

/* Each file is read once: importers of the same file share its structs. */
static struct spec *read_spec(const char *path, const char *from, int line)
{
    static struct spec *all[64];
    static unsigned count;
    char text[MAX_LINE];
    FILE *in;

    for (unsigned i = 0; i < count; i++)
        if (strcmp(all[i]->path, path) == 0)
            return all[i];
    in = fopen(path, "r");
    struct spec *s = calloc(1, sizeof(*s));
    if (!in || !s || count == countof(all)) {
        fprintf(stderr, "%s:%d: cannot read %s: %s\n", from, line, path, strerror(errno));
        exit(EXIT_FAILURE);
    }
    all[count++] = s;
    name_spec(s, path);
    while (s->line++, fgets(text, sizeof(text), in))
        parse_line(s, text);
    fclose(in);
    check_spec(s);
    return s;
}

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
        if (find_user(s, p->function, &owner) == p && !is_builtin(p->function))
            fprintf(out, "bool trans_%s(struct trans *t, const struct args_%s *a) "
                    "__asm__(\"%s_trans_%s\");\n", p->function, p->format->args->name, s->folder,
                    p->function);
    }
    for (unsigned i = 0; i < s->nfields; i++)
        if (is_first_transform(s, i))
            fprintf(out, "int64_t %s(const struct trans *t, int64_t x) __asm__(\"%s_%s\");\n",
                    s->fields[i].function, s->folder, s->fields[i].function);
}

static void write_header(struct spec *s, FILE *out)
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

static void write_code(const struct spec *s, FILE *out)
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

/* -- files ------------------------------------------------------------------------------------ */

static FILE *create(const char *base, const char *suffix)
{
    char path[MAX_LINE];

    snprintf(path, sizeof(path), "%s%s", base, suffix);
    FILE *out = fopen(path, "w");
    if (!out) {
        fprintf(stderr, "decodegen: cannot write %s: %s\n", path, strerror(errno));
        exit(EXIT_FAILURE);
    }
    return out;
}

static void finish(FILE *out)
{
    if (ferror(out) | fclose(out)) {
        fputs("decodegen: write error\n", stderr);
        exit(EXIT_FAILURE);
    }
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: decodegen FILE.decode OUTPUT-WITHOUT-SUFFIX\n", stderr);
        return EXIT_FAILURE;
    }
    struct spec *s = read_spec(argv[1], argv[1], 0);
    FILE *out = create(argv[2], ".h");
    write_header(s, out);
    finish(out);
    out = create(argv[2], ".d");
    fprintf(out, "%s.c:", argv[2]);
    for (unsigned i = 0; i < s->nimports; i++)
        fprintf(out, " %s", s->imports[i]->path);
    fputc('\n', out);
    finish(out);
    out = create(argv[2], ".c");
    write_code(s, out);
    finish(out);
    return EXIT_SUCCESS;
}
