/* The system-call numbers of arm64, for struct linux_abi.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "thunk/abi.h"

extern const struct call_table aarch64_calls;
