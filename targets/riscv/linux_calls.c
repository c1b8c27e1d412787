/* The columns of syscall/generic.def that the riscv ports of Linux take.
 * SPDX-License-Identifier: MIT
 *
 * arch/riscv/kernel/Makefile.syscalls.
 */
#include "syscall.h"

#include "syscall/syscall.h"

#define ROW(number, name) { number, CALL_##name },
#define NO_ROW(number, name)
#define NUMBER(number, column, name) IN_##column(number, name)
#define IN_common ROW
#define IN_riscv ROW
#define IN_memory ROW
#define IN_renameat NO_ROW
#define IN_stat64 NO_ROW
#define IN_time32 NO_ROW
#define IN_sync_file_range2 NO_ROW

#define IN_64 ROW
#define IN_32 NO_ROW
#define IN_rlimit ROW
static const struct call_number rows64[] = {
#include "syscall/generic.def"
};
#undef IN_64
#undef IN_32
#undef IN_rlimit

/* riscv32 has never had a 32-bit time_t. */
#define IN_64 NO_ROW
#define IN_32 ROW
#define IN_rlimit NO_ROW
static const struct call_number rows32[] = {
#include "syscall/generic.def"
};

const struct call_table riscv64_calls = { rows64, countof(rows64) };
const struct call_table riscv32_calls = { rows32, countof(rows32) };
