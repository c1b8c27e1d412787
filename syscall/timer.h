/* Reads struct sigevent, which timers and message queues take.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/task.h"

/* 0 or -EFAULT. */
int get_sigevent(struct task *t, vaddr at, struct sigevent *out);
