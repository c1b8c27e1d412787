/* The columns of syscall/generic.def that the arm64 port of Linux takes.
 * SPDX-License-Identifier: MIT
 *
 * arch/arm64/kernel/Makefile.syscalls.
 */
#include "syscall.h"

#include "syscall/syscall.h"

#define ROW(number, name) { number, CALL_##name },
#define NO_ROW(number, name)
#define NUMBER(number, column, name) IN_##column(number, name)
#define IN_common ROW
#define IN_64 ROW
#define IN_renameat ROW
#define IN_rlimit ROW
#define IN_memory ROW
#define IN_riscv NO_ROW
#define IN_32 NO_ROW
#define IN_stat64 NO_ROW
#define IN_time32 NO_ROW
#define IN_sync_file_range2 NO_ROW

static const struct call_number rows[] = {
#include "syscall/generic.def"
};

const struct call_table aarch64_calls = { rows, countof(rows) };
