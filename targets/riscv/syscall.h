/* The system-call numbers of riscv64 and riscv32, for struct linux_abi.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "thunk/abi.h"

extern const struct call_number riscv64_calls[], riscv32_calls[];
extern const unsigned riscv64_ncalls, riscv32_ncalls;
