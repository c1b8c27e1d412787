/* The decoder generator rejects each tests/decode/err_*.decode with the message in its first line.
 * SPDX-License-Identifier: MIT
 */
#include "tests/suites.h"

#include "tcg/base.h"

#include <glob.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* build/decodegen lies beside build/tests/run. */
static const char *generator(void)
{
    static char path[PATH_MAX + 32];
    char self[PATH_MAX] = { 0 };

    ck_assert(readlink("/proc/self/exe", self, sizeof(self) - 1) > 0);
    snprintf(path, sizeof(path), "%s/../decodegen", dirname(self));
    return path;
}

static void first_line(FILE *f, char *line, int size)
{
    if (!fgets(line, size, f))
        *line = 0;
    line[strcspn(line, "\n")] = 0;
}

static void check_rejected(const char *path)
{
    char expected[512], got[512], first[256], command[2 * PATH_MAX];
    FILE *f = fopen(path, "r");

    ck_assert_ptr_nonnull(f);
    first_line(f, first, sizeof(first));
    fclose(f);
    ck_assert_msg(strncmp(first, "# expect ", 9) == 0, "%s: no # expect", path);
    snprintf(expected, sizeof(expected), "%s:%s", path, first + 9);
    snprintf(command, sizeof(command), "%s %s /dev/null/out 2>&1", generator(), path);
    f = popen(command, "r");
    ck_assert_ptr_nonnull(f);
    first_line(f, got, sizeof(got));
    ck_assert_int_ne(pclose(f), 0);
    ck_assert_str_eq(got, expected);
}

START_TEST(mistakes_are_reported_with_file_and_line)
{
    glob_t g;

    ck_assert_int_eq(glob("tests/decode/err_*.decode", 0, NULL, &g), 0);
    for (size_t i = 0; i < g.gl_pathc; i++)
        check_rejected(g.gl_pathv[i]);
    globfree(&g);
}
END_TEST

Suite *decode_suite(void)
{
    Suite *s = suite_create("decode");
    TCase *c = tcase_create("errors");

    tcase_add_test(c, mistakes_are_reported_with_file_and_line);
    suite_add_tcase(s, c);
    return s;
}
