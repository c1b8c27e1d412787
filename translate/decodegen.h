/* The inside of the decoder generator: what a .decode file says, and what its files share.
 * SPDX-License-Identifier: MIT
 *
 * decodegen_spec.c     errors, words, looking up
 * decodegen_line.c     a line into the spec: fields, formats, patterns
 * decodegen_read.c     a file, and what must hold for it as a whole
 * decodegen_write.c    the spec as C: argument structs, the tree of tests
 *
 * All memory lives until the end; the first error ends the program.
 */
#pragma once

#include "tcg/base.h"

#include <stdio.h>

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

/* -- decodegen_spec.c ------------------------------------------------------------------------- */

/* PATH:LINE: and the message; ends the program. */
_Noreturn void spec_fail(const struct spec *s, int line, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
char *duplicate(const char *s, size_t n);
/* The name that starts s, or an error. */
const char *need_name(const struct spec *s, const char *word, const char *what);
unsigned need_number(const struct spec *s, const char *text, unsigned limit, const char *in);
/* "12" or "s12" within the width. */
struct piece parse_length(const struct spec *s, const char *text, const char *in);
uint64_t piece_mask(struct piece p);
/* By name, in imported files as well; NULL: none. */
struct field *spec_find_field(struct spec *s, const char *name);
struct format *spec_find_format(struct spec *s, const char *name);
struct args *spec_find_args(struct spec *s, const char *name);
struct pattern *spec_find_pattern(struct spec *s, const char *name);
/* The first pattern that uses this function, and whose it is. */
struct pattern *spec_find_user(struct spec *s, const char *function, struct spec **owner);

/* -- decodegen_line.c ------------------------------------------------------------------------- */

/* Is this function translate.c's, not the target's? */
bool is_builtin(const char *function);
void spec_read_line(struct spec *s, char *text);

/* -- decodegen_read.c ------------------------------------------------------------------------- */

/* The file at `path`, checked; each is read once. Line `line` of `from` asks for it. */
struct spec *spec_read(const char *path, const char *from, int line);

/* -- decodegen_write.c ------------------------------------------------------------------------ */

void spec_write_header(struct spec *s, FILE *out);
void spec_write_code(const struct spec *s, FILE *out);
