/* The decoder generator: one line of a .decode file becomes a field, format or pattern.
 * SPDX-License-Identifier: MIT
 */
#include "decodegen.h"

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
        spec_fail(s, s->line, "struct args_%s of %s.decode has no member %s", a->name,
                  a->owner->stem, name);
    if (a->n == MAX_MEMBERS)
        spec_fail(s, s->line, "struct args_%s has too many members", a->name);
    a->members[a->n++] = name;
}

static struct args *make_args(struct spec *s, const char *name)
{
    struct args *a = spec_find_args(s, name);

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
            spec_fail(s, s->line, "member %s is given twice", m.name);
    if (ms->n == MAX_MEMBERS)
        spec_fail(s, s->line, "too many members");
    ms->m[ms->n++] = m;
}

/* NAME=%field or NAME=constant. */
static struct member parse_member(struct spec *s, const char *word)
{
    const char *equal = strchr(word, '=');
    struct member m = { .name = need_name(s, duplicate(word, (size_t)(equal - word)), "member") };

    if (equal[1] != '%') {
        if (!equal[1])
            spec_fail(s, s->line, "member %s has no value", m.name);
        m.constant = equal + 1;
        return m;
    }
    m.field = spec_find_field(s, equal + 2);
    if (!m.field)
        spec_fail(s, s->line, "unknown field %s", equal + 1);
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
        spec_fail(s, s->line, "%u bits: insns have 16, 32 or 64", l->count);
    if (l->count != s->width)
        spec_fail(s, s->line, "%u bits instead of %u", l->count, s->width);
    return n;
}

/* -- lines ------------------------------------------------------------------------------------ */

static void parse_field(struct spec *s, char **words)
{
    struct field f = { .name = need_name(s, words[0] + 1, "field"), .line = s->line };
    uint64_t seen = 0;

    if (spec_find_field(s, f.name))
        spec_fail(s, s->line, "field %%%s is defined twice", f.name);
    for (words++; *words && **words != '!'; words++) {
        char *colon = strchr(*words, ':');
        if (!colon)
            spec_fail(s, s->line, "field %%%s: not position:length: %s", f.name, *words);
        *colon = 0;
        struct piece p = parse_length(s, colon + 1, f.name);
        p.pos = need_number(s, *words, 63, f.name);
        if (p.pos + p.len > 64 || (s->width && p.pos + p.len > s->width))
            spec_fail(s, s->line, "field %%%s: bits beyond the insn", f.name);
        if (seen & piece_mask(p))
            spec_fail(s, s->line, "field %%%s: a bit is used twice", f.name);
        if (f.npieces == MAX_PIECES || (p.is_signed && f.npieces))
            spec_fail(s, s->line, "field %%%s: only the first piece is signed; at most %d", f.name,
                      MAX_PIECES);
        seen |= piece_mask(p);
        f.pieces[f.npieces++] = p;
    }
    if (*words)
        f.function = need_name(s, *words++ + 1, "function");
    if (*words || f.npieces == 0)
        spec_fail(s, s->line, "field %%%s: pieces, then at most one !function", f.name);
    if (s->nfields == MAX_FIELDS)
        spec_fail(s, s->line, "too many fields");
    s->fields[s->nfields++] = f;
}

static void parse_format(struct spec *s, char **words)
{
    struct format f = { .name = need_name(s, words[0] + 1, "format"), .line = s->line };
    const char *args = f.name;
    struct layout l;

    if (spec_find_format(s, f.name))
        spec_fail(s, s->line, "format @%s is defined twice", f.name);
    if (s->nformats == MAX_FORMATS)
        spec_fail(s, s->line, "too many formats");
    words++;
    if (*words && **words == '&')
        args = need_name(s, *words++ + 1, "struct");
    words += parse_layout(s, words, &l);
    f.mask = l.mask, f.value = l.value, f.ignored = l.ignored, f.members = l.members;
    for (; *words; words++) {
        if (!strchr(*words, '='))
            spec_fail(s, s->line, "format @%s: not bits, field or name=value: %s", f.name, *words);
        members_add(s, &f.members, parse_member(s, *words));
    }
    f.covered = members_mask(&f.members);
    if (f.covered & ~low_bits(s->width))
        spec_fail(s, s->line, "format @%s: a field has bits beyond the insn", f.name);
    if (f.covered & f.ignored)
        spec_fail(s, s->line, "format @%s: bits are ignored and in a field", f.name);
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
            spec_fail(s, s->line, "%s: too many names in over=", p->name);
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
        spec_fail(s, s->line, "%s: too many needs", p->name);
    }
}

bool is_builtin(const char *function)
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
        spec_fail(s, s->line, "%s: fixed bits differ from those of @%s", p->name, f->name);
    p->value |= f->value;
    p->mask |= f->mask;
    p->ignored |= f->ignored;
    p->covered = members_mask(&p->members) | f->covered;
    if (p->mask & p->ignored)
        spec_fail(s, s->line, "%s: bits are both fixed and ignored", p->name);
    known = p->mask | p->ignored | p->covered;
    if (known != low_bits(s->width) && !is_builtin(p->function))
        spec_fail(s, s->line, "%s: bit %d is neither fixed nor in a field (- ignores it)", p->name,
                  __builtin_ctzll(~known));
}

static void check_function(struct spec *s, const struct pattern *p)
{
    struct spec *owner;
    const struct pattern *first = spec_find_user(s, p->function, &owner);

    if (first && !is_builtin(p->function) && first->format->args != p->format->args)
        spec_fail(s, s->line, "%s: function %s takes struct args_%s, not args_%s", p->name,
                  p->function, first->format->args->name, p->format->args->name);
}

static void parse_pattern(struct spec *s, char **words)
{
    struct pattern p = { .name = need_name(s, words[0], "pattern"), .line = s->line };
    struct layout l;

    if (spec_find_pattern(s, p.name))
        spec_fail(s, s->line, "pattern %s is defined twice", p.name);
    words++;
    words += parse_layout(s, words, &l);
    p.mask = l.mask, p.value = l.value, p.ignored = l.ignored, p.members = l.members;
    if (!*words || **words != '@')
        spec_fail(s, s->line, "%s: no @format", p.name);
    p.format = spec_find_format(s, *words + 1);
    if (!p.format)
        spec_fail(s, s->line, "%s: unknown format %s", p.name, *words);
    p.format->used = true;
    p.function = need_name(s, *++words, "function");
    for (unsigned i = 0; i < p.members.n; i++)
        args_add(s, p.format->args, p.members.m[i].name);
    for (words++; *words; words++)
        parse_column(s, &p, *words);
    check_bits(s, &p);
    check_function(s, &p);
    if (s->npatterns == MAX_PATTERNS)
        spec_fail(s, s->line, "too many patterns");
    s->patterns[s->npatterns++] = p;
}

static void parse_import(struct spec *s, const char *stem)
{
    const char *slash = strrchr(s->path, '/');
    int folder = slash ? (int)(slash - s->path + 1) : 0;
    char path[MAX_LINE];

    if (s->nimports == MAX_IMPORTS)
        spec_fail(s, s->line, "too many imports");
    snprintf(path, sizeof(path), "%.*s%s.decode", folder, s->path, stem);
    s->imports[s->nimports++] = spec_read(duplicate(path, strlen(path)), s->path, s->line);
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
            spec_fail(s, s->line, "too many exclusive lines");
        s->exclusive[s->nexclusive][0] = words[1];
        s->exclusive[s->nexclusive++][1] = words[2];
    } else {
        return false;
    }
    return true;
}

void spec_read_line(struct spec *s, char *text)
{
    char *words[MAX_WORDS + 1] = { 0 };
    unsigned n = 0;

    text[strcspn(text, "#\n")] = 0;
    text = duplicate(text, strlen(text));
    for (char *save, *w = strtok_r(text, " \t\r", &save); w; w = strtok_r(NULL, " \t\r", &save)) {
        if (n == MAX_WORDS)
            spec_fail(s, s->line, "too many words");
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
