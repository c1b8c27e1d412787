/* What the fields of Power insns mean: the transforms that .decode files name.
 * SPDX-License-Identifier: MIT
 */
#include "targets/ppc/ppc_branch.decode.h"
#include "targets/ppc/ppc_mem.decode.h"

int64_t times_4(const struct trans *t, int64_t x) { return x * 4; }
int64_t times_16(const struct trans *t, int64_t x) { return x * 16; }
