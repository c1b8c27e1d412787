/* Golden tests of the x86-64 back end: tests/emit/x86_64/NAME.ir has IR, then `---`, then the host
 * code it becomes. SPDX-License-Identifier: MIT
 *
 * Lines that start with `#` are comments, but for options: `# features 0x...` (bits of x86_64.h;
 * the host's are never used, so that the result is the same everywhere), `# word 32`, `# base 0`
 * (guest memory at host address 0), `# passes`. UPDATE=1 in the environment rewrites the files;
 * read the diff.
 */
#include "backends/x86_64/x86_64.h"
#include "tcg/passes.h"
#include "tests/ir_machine.h"
#include "tests/suites.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    MODERN = SSE41 | POPCNT | MOVBE | CX16 | PCLMUL | AVX | F16C | FMA | AVX2 | BMI1 | BMI2 | LZCNT
};

static glob_t files;

struct golden { char *text, *expected; struct ir_config config; uint32_t features; bool passes; };

static void read_file(const char *path, char **text)
{
    FILE *f = fopen(path, "r");
    size_t size = 0;

    ck_assert_ptr_nonnull(f);
    ck_assert_int_ge(getdelim(text, &size, '\0', f), 0);
    fclose(f);
}

static uint64_t option(const char *text, const char *name, uint64_t otherwise)
{
    char *line = format("# %s ", name);
    const char *at = strstr(text, line);
    uint64_t v = at == NULL ? otherwise : strtoull(at + strlen(line), NULL, 0);

    release(line);
    return v;
}

static void read_golden(const char *path, struct golden *g)
{
    read_file(path, &g->text);
    g->expected = strstr(g->text, "---\n");
    ck_assert_msg(g->expected != NULL, "%s has no ---", path);
    *g->expected = '\0';
    g->expected += 4;
    g->config = option(g->text, "word", 64) == 32 ? sample_config32 : sample_config;
    g->config.mem_base_zero = option(g->text, "base", 1) == 0;
    g->features = (uint32_t)option(g->text, "features", MODERN);
    g->passes = strstr(g->text, "# passes") != NULL;
}

static char *emitted(const struct golden *g, const char *path)
{
    struct arena arena = { 0 };
    struct ir ir;
    struct compiled out;

    x86_64_set_features(g->features);
    struct ir_machine *m = ir_machine_new(&backend_x86_64, &g->config);
    ir_init(&ir, &g->config, &arena);
    ir_begin(&ir, 0);
    const char *error = ir_parse(&ir, g->text);
    ck_assert_msg(error == NULL, "%s: %s", path, error);
    error = ir_verify(&ir);
    ck_assert_msg(error == NULL, "%s: %s", path, error);
    if (g->passes)
        ir_optimize(&ir, &backend_x86_64);
    ck_assert(backend_x86_64.compile(&ir, &m->code, &out));
    char *text = x86_disassemble_as(out.code, out.size, 0);
    ir_machine_free(m);
    arena_free(&arena);
    return text;
}

static void update(const char *path, const struct golden *g, const char *text)
{
    FILE *f = fopen(path, "w");

    fprintf(f, "%s---\n%s", g->text, text);
    fclose(f);
}

START_TEST(ir_becomes_the_expected_code)
{
    const char *path = files.gl_pathv[_i];
    struct golden g = { 0 };

    read_golden(path, &g);
    char *text = emitted(&g, path);

    if (getenv("UPDATE") != NULL)
        update(path, &g, text);
    else
        ck_assert_msg(strcmp(text, g.expected) == 0, "%s: expected\n%sbut it is\n%s", path,
                      g.expected, text);
    free(text);
    free(g.text);
}
END_TEST

Suite *x86_emit_suite(void)
{
    Suite *suite = suite_create("x86_emit");
    TCase *tests = tcase_create("x86_emit");

    glob("tests/emit/x86_64/*.ir", 0, NULL, &files);
    tcase_add_loop_test(tests, ir_becomes_the_expected_code, 0, (int)files.gl_pathc);
    suite_add_tcase(suite, tests);
    return suite;
}
