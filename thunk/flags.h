/* Names of flags and numbers.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

enum flag_set {
#define SET(name, kind, rows) FLAGS_##name,
#include "thunk/flags.def"
#undef SET
    FLAGS_COUNT
};

/* Writes "O_RDWR|O_CREAT" and what has no name in hex; returns the length, as snprintf. */
int flags_text(enum flag_set set, uint64_t value, char *out, size_t size);
