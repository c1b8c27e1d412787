/* The decoder generator: errors, words of a line, looking up by name.
 * SPDX-License-Identifier: MIT
 */
#include "decodegen.h"

#include <ctype.h>
#include <stdlib.h>

/* -- errors, words ---------------------------------------------------------------------------- */

void spec_fail(const struct spec *s, int line, const char *fmt, ...)
{
    va_list ap;

    fprintf(stderr, "%s:%d: ", s->path, line);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(EXIT_FAILURE);
}

char *duplicate(const char *s, size_t n)
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
const char *need_name(const struct spec *s, const char *word, const char *what)
{
    if (!word || !is_name(word))
        spec_fail(s, s->line, "%s: not a name: %s", what, word ? word : "(nothing)");
    return word;
}

/* "12" or "s12" within the width. */
unsigned need_number(const struct spec *s, const char *text, unsigned limit, const char *in)
{
    char *end;
    unsigned long n = strtoul(text, &end, 10);

    if (end == text || *end || n > limit || !isdigit((unsigned char)*text))
        spec_fail(s, s->line, "%s: not a number up to %u: %s", in, limit, text);
    return (unsigned)n;
}

struct piece parse_length(const struct spec *s, const char *text, const char *in)
{
    struct piece p = { .is_signed = *text == 's' };

    p.len = need_number(s, text + p.is_signed, 64, in);
    if (p.len == 0)
        spec_fail(s, s->line, "%s: a field of no bits", in);
    return p;
}

uint64_t piece_mask(struct piece p) { return low_bits(p.len) << p.pos; }

/* -- looking up ------------------------------------------------------------------------------- */

struct field *spec_find_field(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->nfields; i++)
        if (strcmp(s->fields[i].name, name) == 0)
            return &s->fields[i];
    for (unsigned i = 0; i < s->nimports; i++) {
        struct field *f = spec_find_field(s->imports[i], name);
        if (f)
            return f;
    }
    return NULL;
}

struct format *spec_find_format(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->nformats; i++)
        if (strcmp(s->formats[i].name, name) == 0)
            return &s->formats[i];
    for (unsigned i = 0; i < s->nimports; i++) {
        struct format *f = spec_find_format(s->imports[i], name);
        if (f)
            return f;
    }
    return NULL;
}

struct args *spec_find_args(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->nargs; i++)
        if (strcmp(s->args[i].name, name) == 0)
            return &s->args[i];
    for (unsigned i = 0; i < s->nimports; i++) {
        struct args *a = spec_find_args(s->imports[i], name);
        if (a)
            return a;
    }
    return NULL;
}

struct pattern *spec_find_pattern(struct spec *s, const char *name)
{
    for (unsigned i = 0; i < s->npatterns; i++)
        if (strcmp(s->patterns[i].name, name) == 0)
            return &s->patterns[i];
    return NULL;
}

/* The first pattern, here or imported, that names this trans function; *owner gets its file. */
struct pattern *spec_find_user(struct spec *s, const char *function, struct spec **owner)
{
    for (unsigned i = 0; i < s->nimports; i++) {
        struct pattern *p = spec_find_user(s->imports[i], function, owner);
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
