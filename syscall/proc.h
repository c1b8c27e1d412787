/* The files of /proc that describe a process, as the guest expects them.
 * SPDX-License-Identifier: MIT
 *
 * The host's /proc shows us: our executable, our mappings, our arguments. Files of the table in
 * proc.c, reached as /proc/self, /proc/thread-self, /proc/<our id> or relative to a directory
 * there, are made from the guest's point of view instead, into a memory file at the time of the
 * open, and once more whenever it is read from its start. The host opens its own file first, so
 * rights and errors are its. The memory file's name is that of the file it stands for, so any
 * descriptor on it can be told by its link (proc_open.c).
 */
#pragma once

#include "syscall/task.h"

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
    PROC_statm,
    PROC_limits,
    PROC_numa_maps,
    PROC_smaps_rollup,
    PROC_hidden, /* one of our descriptors: not there */
};

/* `tid` is one of ours, or for PROC_exe another process that runs a guest. */
struct proc_name { enum proc_file file; pid_t tid; bool of_thread; };

/* What `path`, relative to dirfd, names; PROC_NONE: nothing special. */
struct proc_name proc_find(struct task *t, int dirfd, const char *path);
/* The same for a full path without detours, as links of /proc/self/fd give it. */
struct proc_name proc_parse(struct task *t, const char *path);
/* `fd`, just opened on the host's file, becomes one on the guest's: fd or -errno, then it is
 * closed. Not for PROC_exe. */
int64_t proc_opened(struct task *t, struct proc_name name, int fd);
/* fd is read from its start: if it is one of proc_opened(), it tells what is true now. */
void proc_rewind(struct task *t, int fd);
/* What a link to a file of proc_opened() says; `link` has no end mark. The length, 0 if it is none.
 */
size_t proc_link(const char *link, size_t length, char *out, size_t size);
/* PROCMAP_QUERY of linux/fs.h. */
int64_t proc_query(struct task *t, int fd, vaddr at);
/* Writes a file's contents. A line of /proc/PID/maps; all of smaps, or their sums alone. */
void proc_put(struct task *t, struct proc_name name, struct report *out);
void proc_put_mapping(struct report *out, const struct mapping *m);
void smaps_put(struct task *t, struct report *out);
void smaps_put_sums(struct task *t, struct report *out);
/* Does that process run a program of a guest? */
bool proc_runs_guest(pid_t pid);
/* A thread of this process? */
bool proc_is_ours(struct task *t, pid_t tid);
/* For PROC_exe: a path that the host can open to get the guest's program. */
void proc_exe_path(struct task *t, struct proc_name name, char *out, size_t size);
/* Tells the host where the guest's arguments, environment and auxiliary vector are, so
 * that others (ps) see those in our /proc files rather than our own. Does what the host allows. */
void proc_publish(const struct process *p);
