/* Private to syscall/: what clone, clone3, fork and vfork ask for, and the three ways to make it.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/task.h"

#include <linux/sched.h>
#include <sched.h>

enum { SET_TIDS = 32 };                 /* levels of pid namespaces */

struct clone_request {
    uint64_t flags;                     /* CLONE_* without the exit signal */
    uint32_t exit_signal;
    vaddr sp;                           /* 0: keep */
    vaddr parent_tid, child_tid, pidfd;
    uint64_t tls;
    int32_t tids[SET_TIDS];             /* clone3 set_tid */
    uint64_t ntids;
    int cgroup;
};

/* All return the child's id or -errno, in a copied child 0. clone_borrow makes children
 * that share memory but are no threads. */
int64_t clone_thread(struct task *t, const struct clone_request *c);        /* thread.c */
int64_t clone_copy(struct task *t, const struct clone_request *c);          /* fork.c */
int64_t clone_borrow(struct task *t, const struct clone_request *c);        /* vfork.c */

/* fork.c: the host's clone3 arguments for a process; guest addresses become host addresses. */
struct clone_args clone_host_args(struct task *t, const struct clone_request *c);
/* fork.c: can the older clone do it? It is preferred: filters of containers often refuse clone3. */
bool clone_is_old(const struct clone_args *args);
/* thread.c: the task that clone makes: registers, mask, tls. Not linked into a list. */
struct task *clone_task(struct task *t, struct process *p, const struct clone_request *c);
/* A detached host thread with room for a task's loop; 0 or -errno. Signals must be blocked. */
int create_thread(void *(*f)(void *), void *data);
/* libc takes signal 33 when it makes its first thread; the guest's disposition comes back. */
void give_back_setxid(struct task *t);
/* exec.c: what execve left behind in a memory that outlives it. */
void exec_release(struct task *t);
