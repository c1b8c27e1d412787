/* The files of /proc that describe a process, as the guest expects them.
 * SPDX-License-Identifier: MIT
 *
 * The host's /proc shows us: our executable, our mappings, our arguments. Files of the table in
 * proc.c, reached as /proc/self, /proc/thread-self, /proc/<our id> or relative to a directory
 * there, are made from the guest's point of view instead, into a memory file at the time of the
 * open.
 */
#pragma once

#include "syscall/task.h"

#include <stdio.h>

struct mapping;                         /* loader/loader.h */

enum proc_file {
    PROC_NONE,
    PROC_exe,
    PROC_maps,
    PROC_smaps,
    PROC_auxv,
    PROC_cmdline,
    PROC_environ,
    PROC_stat,
    PROC_status,
    PROC_cpuinfo,
    PROC_hidden, /* one of our descriptors: not there */
};

/* `tid` is one of ours, or for PROC_exe another process that runs a guest. */
struct proc_name { enum proc_file file; pid_t tid; bool of_thread; };

/* What `path`, relative to dirfd, names; PROC_NONE: nothing special. */
struct proc_name proc_find(struct task *t, int dirfd, const char *path);
/* A descriptor on its contents, or -errno. Not for PROC_exe. */
int64_t proc_open(struct task *t, struct proc_name name, int flags);
/* A line of /proc/PID/maps; all of smaps. */
void proc_put_mapping(FILE *out, const struct mapping *m);
void smaps_put(struct task *t, FILE *out);
/* A thread of this process? */
bool proc_is_ours(struct task *t, pid_t tid);
/* For PROC_exe: a path that the host can open to get the guest's program. */
void proc_exe_path(struct task *t, struct proc_name name, char *out, size_t size);
/* Tells the host where the guest's arguments, environment and auxiliary vector are, so
 * that others (ps) see those in our /proc files rather than our own. Does what the host allows. */
void proc_publish(const struct process *p);
