/* System calls: the call table and its dispatch.
 * SPDX-License-Identifier: MIT
 *
 * syscall/calls.def has one row per call of Linux: its handler and the kinds of its arguments.
 * Kinds drive argument pairing for 32-bit ABIs, sign extension, -strace, and (where the guest's
 * layout equals the host's) pass-through. Numbers are in generic.def and the targets' own tables.
 * Handlers are sandwiches: fetch, host call, deliver; they return a value or the host's -errno and
 * never see byte order or word size.
 */
#pragma once

#include "syscall/task.h"

typedef int64_t call_handler(struct task *t, const uint64_t a[6]);

struct call {
    const char *name;
    call_handler *handler;
    const char *args;                   /* kinds, comma-separated */
};

#define PASS(name, args) CALL(name, sys_pass, args)
#define WAIT(name, args) CALL(name, sys_wait, args)
#define PASS_AS(name, host, args) CALL(name, sys_pass, args)
#define WAIT_AS(name, host, args) CALL(name, sys_wait, args)
enum call_id {
#define CALL(name, handler, args) CALL_##name,
#include "syscall/calls.def"
#undef CALL
    CALL_COUNT
};
extern const struct call calls[CALL_COUNT];

/* The handlers' declarations are the table's rows. */
#define CALL(name, handler, args) call_handler handler;
#include "syscall/calls.def"
#undef CALL
#undef PASS
#undef WAIT
#undef PASS_AS
#undef WAIT_AS

/* The row for a number of the ABI; NULL if there is none. */
const struct call *call_find(const struct linux_abi *abi, uint64_t number);

/* Serves one call by another's row: older calls that are newer ones with some arguments fixed. */
int64_t call_as(struct task *t, enum call_id id, const uint64_t a[6]);

/* Serves the call that t->cpu just made: fetch number and arguments, trace, call, put the result.
 * t->result is what the handler returned; -RESTART_* and -NO_RESULT are not put in registers,
 * task_run acts on them. */
void syscall_dispatch(struct task *t);
/* -strace lines; fd of the log. */
void trace_enter(struct task *t);
void trace_leave(struct task *t, int64_t result);
