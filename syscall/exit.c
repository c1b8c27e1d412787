/* exit and exit_group.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/syscall.h"

#include <unistd.h>

int64_t sys_exit(struct task *t, const uint64_t a[6]) { _exit((int)a[0]); }
int64_t sys_exit_group(struct task *t, const uint64_t a[6]) { _exit((int)a[0]); }
