/* File-driven tests of the passes: tests/ir/FILE.ir has cases of input, pass and expected IR.
 * SPDX-License-Identifier: MIT
 *
 *     == what is claimed | pass [word i32]
 *     block 0
 *     ...
 *     --
 *     block 0
 *     ...
 *
 * Passes: fold, puts, dead, addresses, legalize (for a back end that lacks all it may lack), all.
 */
#include "tests/ir_fuzz.h"
#include "tests/suites.h"
#include "tcg/passes.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

struct golden { const char *file, *title, *pass, *input, *expected; unsigned line; };

static struct golden *cases;
static unsigned ncases;

static char *read_file(const char *path)
{
    FILE *f = fopen(path, "r");
    char *text = NULL;
    size_t size = 0;

    if (f == NULL || getdelim(&text, &size, '\0', f) < 0)
        die("cannot read %s", path);
    fclose(f);
    return text;
}

/* Ends the line that contains `at` and returns the start of the next. */
static char *end_line(char *at)
{
    char *end = at + strcspn(at, "\n");

    if (*end == '\0')
        return end;
    *end = '\0';
    return end + 1;
}

static unsigned line_of(const char *text, const char *at)
{
    unsigned n = 1;

    for (; text < at; text++)
        n += *text == '\n';
    return n;
}

/* One case starting at "== "; returns where the next one starts. */
static char *split_case(const char *file, char *start, char *at, unsigned line)
{
    char *bar = strchr(at, '|'), *input = end_line(at), *next = strstr(input, "\n== ");

    if (next != NULL)
        *next++ = '\0';
    char *dashes = strstr(input, "\n--\n");
    if (bar == NULL || bar > input || dashes == NULL)
        die("%s:%u: a case is `== title | pass`, IR, `--`, IR", file, line);
    *bar = '\0';
    *dashes = '\0';
    cases = resize(cases, (ncases + 1) * sizeof(*cases));
    cases[ncases++] = (struct golden){ file, at + 3, bar + 2, input, dashes + 4, line };
    return next;
}

static void load(const char *path)
{
    char *text = read_file(path), *whole = copy_string(text), *at = strstr(text, "== ");

    while (at != NULL)
        at = split_case(copy_string(path), text, at, line_of(whole, whole + (at - text)));
    release(whole);
}

static void run_pass(struct ir *ir, const char *pass)
{
    if (strncmp(pass, "fold", 4) == 0)
        ir_fold_again(ir);
    else if (strncmp(pass, "puts", 4) == 0)
        ir_remove_dead(ir, DEAD_PUTS);
    else if (strncmp(pass, "dead", 4) == 0)
        ir_remove_dead(ir, DEAD_VALUES);
    else if (strncmp(pass, "addresses", 9) == 0)
        ir_fold_addresses(ir);
    else if (strncmp(pass, "legalize", 8) == 0)
        ir_legalize(ir, ir_poor_backend());
    else if (strncmp(pass, "all", 3) == 0)
        ir_optimize(ir, &backend_interp);
    else
        ck_abort_msg("unknown pass %s", pass);
}

static void parse(struct ir *ir, const struct golden *g, const char *text)
{
    ir_begin(ir, 0);
    const char *error = ir_parse(ir, text);
    ck_assert_msg(error == NULL, "%s:%u: %s: %s", g->file, g->line, g->title, error);
    error = ir_verify(ir);
    ck_assert_msg(error == NULL, "%s:%u: %s: %s", g->file, g->line, g->title, error);
}

START_TEST(pass_turns_input_into_expected)
{
    const struct golden *g = &cases[_i];
    struct arena arena = { 0 };
    struct ir ir;

    ir_init(&ir, strstr(g->pass, "word i32") ? &sample_config32 : &sample_config, &arena);
    parse(&ir, g, g->expected);
    char *expected = ir_print(&ir);     /* so that blanks and names do not matter */
    parse(&ir, g, g->input);
    run_pass(&ir, g->pass);
    const char *error = ir_verify(&ir);
    char *result = ir_print(&ir);
    ck_assert_msg(error == NULL, "%s:%u: %s: %s\n%s", g->file, g->line, g->title, error, result);
    ck_assert_msg(strcmp(expected, result) == 0, "%s:%u: %s\n--- expected\n%s--- result\n%s",
                  g->file, g->line, g->title, expected, result);
    free(expected);
    free(result);
    arena_free(&arena);
}
END_TEST

Suite *passes_suite(void)
{
    Suite *suite = suite_create("passes");
    TCase *tests = tcase_create("passes");
    glob_t files;

    if (glob("tests/ir/*.ir", 0, NULL, &files) == 0)
        for (size_t i = 0; i < files.gl_pathc; i++)
            load(files.gl_pathv[i]);
    tcase_add_loop_test(tests, pass_turns_input_into_expected, 0, (int)ncases);
    suite_add_tcase(suite, tests);
    return suite;
}
