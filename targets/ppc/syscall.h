/* The system-call numbers of ppc and ppc64, for struct linux_abi.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "thunk/abi.h"

extern const struct call_table ppc64_calls, ppc32_calls;
