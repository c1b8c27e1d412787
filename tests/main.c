/* Runs every Check suite; tests/suites.h lists them.
 * SPDX-License-Identifier: MIT
 */
#include <check.h>
#include <stdlib.h>

#include "tests/suites.h"

int main(int argc, char **argv)
{
    SRunner *runner = srunner_create(NULL);

    setenv("CK_DEFAULT_TIMEOUT", "30", 0);      /* seconds: a busy machine is not a failure */
#define SUITE(name)                                                                                \
    if (argc < 2 || strcmp(argv[1], #name) == 0)                                                   \
        srunner_add_suite(runner, name##_suite());
    SUITES
#undef SUITE
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
