/* The list of Check suites: one line per tests/unit/NAME_test.c, which defines NAME_suite().
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <check.h>
#include <string.h>

/* clang-format off */
#define SUITES \
    /* SUITE(name), one per line, alphabetical */ \
    SUITE(base) \
    SUITE(decode) \
    SUITE(engine) \
    SUITE(float) \
    SUITE(interp) \
    SUITE(ir) \
    SUITE(space) \
    SUITE(text) \
    SUITE(threads)
/* clang-format on */

#define SUITE(name) Suite *name##_suite(void);
SUITES
#undef SUITE
