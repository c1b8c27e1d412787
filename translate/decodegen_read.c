/* The decoder generator: reads a file and checks that its patterns exclude each other.
 * SPDX-License-Identifier: MIT
 */
#include "decodegen.h"

#include <errno.h>
#include <stdlib.h>

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
        spec_fail(s, narrow->line, "%s is not a special case of %s", narrow->name, wide->name);
    if (!special && overlap(a, b) && !never_together(s, a, b))
        spec_fail(s, b->line, "%s overlaps %s (line %d)", b->name, a->name, a->line);
}

static void check_spec(struct spec *s)
{
    for (unsigned i = 0; i < s->nfields; i++)
        if (!s->fields[i].used)
            spec_fail(s, s->fields[i].line, "field %%%s is not used", s->fields[i].name);
    for (unsigned i = 0; i < s->nformats; i++)
        if (!s->formats[i].used)
            spec_fail(s, s->formats[i].line, "format @%s is not used", s->formats[i].name);
    for (unsigned i = 0; i < s->npatterns; i++) {
        const struct pattern *p = &s->patterns[i];
        for (unsigned k = 0; k < p->nover; k++)
            if (!spec_find_pattern(s, p->over[k]))
                spec_fail(s, p->line, "%s: over= names no pattern: %s", p->name, p->over[k]);
        if (p->nneeds && !s->prefix)
            spec_fail(s, p->line, "%s: needs without a `features` line", p->name);
        for (unsigned k = i + 1; k < s->npatterns; k++)
            check_pair(s, p, &s->patterns[k]);
    }
    if (s->npatterns == 0)
        spec_fail(s, s->line, "no patterns");
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
struct spec *spec_read(const char *path, const char *from, int line)
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
        spec_read_line(s, text);
    fclose(in);
    check_spec(s);
    return s;
}
