/* Build tool: turns a .decode file (syntax: translate/decode.h) into C.
 * SPDX-License-Identifier: MIT
 *
 *     decodegen targets/riscv/rv_i.decode build/targets/riscv/rv_i.decode
 *
 * writes OUT.c, OUT.h and OUT.d. It reads lines into a struct spec, checks it as a whole, and
 * prints.
 */
#include "decodegen.h"

#include <errno.h>
#include <stdlib.h>

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
    struct spec *s = spec_read(argv[1], argv[1], 0);
    FILE *out = create(argv[2], ".h");
    spec_write_header(s, out);
    finish(out);
    out = create(argv[2], ".d");
    fprintf(out, "%s.c:", argv[2]);
    for (unsigned i = 0; i < s->nimports; i++)
        fprintf(out, " %s", s->imports[i]->path);
    fputc('\n', out);
    finish(out);
    out = create(argv[2], ".c");
    spec_write_code(s, out);
    finish(out);
    return EXIT_SUCCESS;
}
