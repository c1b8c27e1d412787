/* What aio and io_uring share.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/syscall.h"

/* 0, or -ENOSYS with the reason in the log: the guest's addresses and layouts are not the host's.
 */
int64_t async_absent(struct task *t);
/* mmap of a ring's descriptor: remember where its rings lie (`at` may be an error: then nothing).
 */
void uring_mapped(struct task *t, int fd, uint64_t offset, int64_t at);
