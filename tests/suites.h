/* The list of Check suites: one line per tests/unit/NAME_test.c, which defines NAME_suite().
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <check.h>
#include <string.h>

/* clang-format off */
#define SUITES \
    /* SUITE(name), one per line, alphabetical */ \
    SUITE(aarch64) \
    SUITE(base) \
    SUITE(decode) \
    SUITE(dispatch) \
    SUITE(elf) \
    SUITE(engine) \
    SUITE(float) \
    SUITE(fold) \
    SUITE(fuzz) \
    SUITE(gdb) \
    SUITE(insn) \
    SUITE(interp) \
    SUITE(ir) \
    SUITE(loop) \
    SUITE(options) \
    SUITE(passes) \
    SUITE(riscv) \
    SUITE(signal) \
    SUITE(space) \
    SUITE(stack) \
    SUITE(text) \
    SUITE(threads) \
    SUITE(thunk) \
    SUITE(x86_emit) \
    SUITE(x86_encode)
/* clang-format on */

#define SUITE(name) Suite *name##_suite(void);
SUITES
#undef SUITE
