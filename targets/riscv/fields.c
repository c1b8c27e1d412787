/* What the fields of RISC-V's insns mean: the transforms that .decode files name.
 * SPDX-License-Identifier: MIT
 */
#include "targets/riscv/rv_c.decode.h"

int64_t times_2(const struct trans *t, int64_t x) { return x * 2; }
int64_t times_4(const struct trans *t, int64_t x) { return x * 4; }
int64_t times_8(const struct trans *t, int64_t x) { return x * 8; }
int64_t times_16(const struct trans *t, int64_t x) { return x * 16; }
int64_t times_4096(const struct trans *t, int64_t x) { return x * 4096; }
/* Three bits name the popular registers: x8..x15 or f8..f15. */
int64_t c_reg(const struct trans *t, int64_t x) { return x + 8; }
