/* The rows of numbers.def for 64 and for 32 bits.
 * SPDX-License-Identifier: MIT
 */
#include "syscall.h"

#include "syscall/syscall.h"

#define ROW(number, name) { number, CALL_##name },
#define NO_ROW(number, name)
#define NUMBER(number, column, name) IN_##column(number, name)
#define IN_common                    ROW

#define IN_64 ROW
#define IN_32 NO_ROW
static const struct call_number rows64[] = {
#include "numbers.def"
};
#undef IN_64
#undef IN_32

#define IN_64 NO_ROW
#define IN_32 ROW
static const struct call_number rows32[] = {
#include "numbers.def"
};

const struct call_table ppc64_calls = { rows64, countof(rows64) };
const struct call_table ppc32_calls = { rows32, countof(rows32) };
