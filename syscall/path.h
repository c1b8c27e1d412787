/* Guest path names as the host is to see them: -L prefix, /proc files that describe us.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/task.h"

#include <limits.h>

struct path {
    const char *at;
    char text[PATH_MAX + 64];
}; /* at: text, or NULL as the guest gave NULL */

/* Copies the path at `a` as it is. 0 or -errno. */
int path_copy(struct task *t, vaddr a, struct path *out);
/* The same for a path whose file is looked at or opened: the prefix is tried, /proc/self/exe is the
 * guest's program (when `follow` is set). */
int path_get(struct task *t, int dirfd, vaddr a, bool follow, struct path *out);

/* running.c. `fd` is open on the program that this process runs: from now on it is not written to.
 */
void running_mark(int fd);
/* Is the file there the program of a running process, and could be written but for that? */
bool running_is(int dirfd, const char *path, bool follow);
