/* The system-call numbers of riscv64 and riscv32, for struct linux_abi.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "thunk/abi.h"

extern const struct call_table riscv64_calls, riscv32_calls;
