/* Descriptors that belong to us rather than to the guest.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/task.h"

/* The guest sees such a descriptor as not open: it can neither close nor replace it. */
bool fd_is_ours(const struct task *t, int fd);
/* Moves one of ours out of the way of numbers that programs like. The new number, or `fd` if there
 * is none. */
int fd_hide(int fd);
