/* What gdb is told about a Linux program: thread ids, auxiliary vector, files.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"
#include "syscall/fd.h"
#include "syscall/task.h"
#include "translate/cpu.h"
#include "translate/gdb.h"

#include "load.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

static uint64_t thread_id(void *data, const struct cpu *cpu)
{
    return (uint64_t)((const struct task *)cpu->task)->tid;
}

static size_t auxv(void *data, void *to, size_t at, size_t size)
{
    const struct process *p = data;
    size_t n = at < p->auxv_size ? min_u64(size, p->auxv_size - at) : 0;

    return memory_read(p->memory, to, p->auxv_at + at, n) == 0 ? n : 0;
}

/* The guest's file: under the prefix if it is there. */
static int open_file(void *data, const char *path)
{
    const struct process *p = data;
    char prefixed[PATH_MAX];
    const char *prefix = p->options->prefix;
    int n = snprintf(prefixed, sizeof(prefixed), "%s%s", prefix ? prefix : "", path);

    if (prefix && path[0] == '/' && n < (int)sizeof(prefixed)) {
        int fd = open(prefixed, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        if (fd >= 0)
            return fd;
    }
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    return fd < 0 ? -errno : fd;
}

void debug_attach(struct process *p)
{
    struct gdb_hooks hooks = {
        .thread_id = thread_id, .auxv = auxv, .open = open_file, .own_fd = fd_own,
        .exec_file = p->exe,
    };

    p->gdb = gdb_open(p->options->gdb, p->engine, &hooks, p);
}
