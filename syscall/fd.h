/* Descriptors that belong to us rather than to the guest.
 * SPDX-License-Identifier: MIT
 *
 * We keep a few files open: the guest's program, ourselves, translated code, logs, a debugger. They
 * have high numbers, and to the guest these are not open: calls that name one get EBADF, listings
 * leave them out, and dup2() onto one moves ours out of the way.
 */
#pragma once

#include "syscall/task.h"

#include <sys/resource.h>

/* Moves one of ours to where programs do not look, whatever the guest's limit is. The new number,
 * or `fd` if there is none. */
int fd_hide(int fd);
/* The first number that fd_hide() takes in a process with this limit. */
int fd_first_hidden(const struct rlimit *limit);
/* The guest has another RLIMIT_NOFILE: ours make room. */
void fd_limit_changed(const struct task *t);
/* Another number for it, one that execve() does not close; -errno. */
int fd_inheritable(int fd);
/* For a moment the guest's soft limit does not count; false: it does not matter, or cannot be. */
bool fd_limit_raise(struct rlimit *was);
void fd_limit_restore(const struct rlimit *was);
/* The same while a program is loaded: the kernel needs no descriptors for that. */
void fd_start(void);
void fd_started(void);
/* *fd (-1: not open now) is one of ours from now on, and stays to be: it changes when it has to
 * move. Hides it. Where logs go is shared with the guest when it is a standard one. */
void fd_own(int *fd);
bool fd_is_ours(int fd);
/* One of ours below n in a set of select()? */
bool fd_set_has_ours(const uint64_t *set, unsigned n);
/* The same for the name in a /proc/PID/fd. */
bool fd_name_is_ours(const char *name);
