/* Random IR, plain against optimised; tests/fuzz/ir_fuzz.c does the same for hours.
 * SPDX-License-Identifier: MIT
 */
#include "backends/x86_64/x86_64.h"
#include "tests/ir_fuzz.h"
#include "tests/suites.h"

enum { ROUNDS = 300 };

static const struct fuzz_options variants[] = {
    { &backend_interp, &sample_config, FUZZ_INT, 60 },
    { &backend_interp, &sample_config, FUZZ_INT | FUZZ_MEMORY | FUZZ_FLOW | FUZZ_CALLS, 60 },
    { &backend_interp, &sample_config32, FUZZ_INT | FUZZ_MEMORY | FUZZ_FLOW | FUZZ_CALLS, 60 },
    { &backend_interp, &sample_config, FUZZ_INT | FUZZ_FLOAT, 60 },
    { &backend_interp, &sample_config, FUZZ_INT | FUZZ_VECTOR | FUZZ_MEMORY, 60 },
    { &backend_interp, &sample_config, FUZZ_ALL, 200 },
};

START_TEST(optimised_programs_do_the_same)
{
    for (uint64_t seed = 0; seed < ROUNDS; seed++) {
        char *report = ir_fuzz_run(&variants[_i], seed);

        ck_assert_msg(report == NULL, "%s", report);
    }
}
END_TEST

START_TEST(expanded_programs_do_the_same)
{
    struct fuzz_options o = variants[_i];

    o.backend = ir_poor_backend();
    for (uint64_t seed = ROUNDS; seed < 2 * ROUNDS; seed++) {
        char *report = ir_fuzz_run(&o, seed);

        ck_assert_msg(report == NULL, "%s", report);
    }
}
END_TEST

/* What old and new hosts have; V256 needs AVX. */
static const struct { uint32_t features; unsigned kinds; } hosts[] = {
    { ~0u, FUZZ_ALL },
    { 0, FUZZ_ALL & ~FUZZ_WIDE },
    { SSE41 | POPCNT | CX16, FUZZ_ALL & ~FUZZ_WIDE },
    { SSE41 | CX16 | PCLMUL | AVX | AVX2 | BMI1 | FMA, FUZZ_ALL },
};

START_TEST(host_code_does_the_same)
{
    const struct fuzz_options o[] = {
        { &backend_x86_64, &sample_config, hosts[_i].kinds, 60 },
        { &backend_x86_64, &sample_config32, hosts[_i].kinds, 60 },
        { &backend_x86_64, &sample_config, hosts[_i].kinds & ~(FUZZ_FLOAT | FUZZ_EXOTIC), 200 },
    };

    x86_64_set_features(hosts[_i].features & x86_64_host_features());
    for (uint64_t seed = 0; seed < ROUNDS; seed++) {
        char *report = ir_fuzz_run(&o[seed % countof(o)], seed);

        ck_assert_msg(report == NULL, "%s", report);
    }
}
END_TEST

Suite *fuzz_suite(void)
{
    Suite *suite = suite_create("fuzz");
    TCase *tests = tcase_create("fuzz");

    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, optimised_programs_do_the_same, 0, countof(variants));
    tcase_add_loop_test(tests, expanded_programs_do_the_same, 0, countof(variants));
    tcase_add_loop_test(tests, host_code_does_the_same, 0, countof(hosts));
    suite_add_tcase(suite, tests);
    return suite;
}
