/* What the fields of A64 insns mean: the transforms that .decode files name.
 * SPDX-License-Identifier: MIT
 */
#include "targets/aarch64/a64_branch.decode.h"

int64_t times_4(const struct trans *t, int64_t x) { return x * 4; }
