/* What a task may not call: seccomp's strict mode and filters, for guest calls only.
 * SPDX-License-Identifier: MIT
 *
 * A guest's filter speaks of its own call numbers and architecture, so it cannot be given to the
 * host: it runs here, before the dispatcher serves a call. The host's calls that we need are not
 * affected. Filters are inherited by threads and forks as they are and by execve() in a memory file
 * (-seccomp-fd); a program of the host cannot be run under them.
 */
#pragma once

#include "syscall/task.h"

/* May the call be made? `raw`: its arguments as in registers. False: *result is what it gives. */
bool seccomp_allows(struct task *t, const uint64_t raw[6], int64_t *result);
/* prctl(PR_SET_SECCOMP). */
int64_t seccomp_set(struct task *t, uint64_t mode, vaddr program);
/* A thread has come into the list: what its parent got since is its, too. */
void seccomp_inherit(struct task *t, const struct task *parent);
/* Filters in force, for /proc. */
unsigned seccomp_count(const struct task *t);
/* A memory file for another process; -1: nothing is forbidden; -errno. */
int seccomp_save(const struct task *t);
/* Takes it over and closes it; false: it is none. */
bool seccomp_load(struct task *t, int fd);
