/* Serves system calls: number to row, registers to arguments, handler, result to registers.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "syscall/fd.h"
#include "syscall/kinds.h"
#include "syscall/ptrace.h"
#include "syscall/seccomp.h"
#include "thunk/guest.h"

#include <errno.h>
#include <stdlib.h>

#define PASS(name, args) CALL(name, sys_pass, args)
#define WAIT(name, args) CALL(name, sys_wait, args)
#define PASS_AS(name, host, args) CALL(name, sys_pass, args)
#define WAIT_AS(name, host, args) CALL(name, sys_wait, args)
const struct call calls[CALL_COUNT] = {
#define CALL(name, handler, args) [CALL_##name] = { #name, handler, args },
#include "syscall/calls.def"
#undef CALL
};

static int by_number(const void *key, const void *row)
{
    uint64_t number = *(const uint64_t *)key;
    uint32_t there = ((const struct call_number *)row)->number;

    return number < there ? -1 : number > there;
}

const struct call *call_find(const struct linux_abi *abi, uint64_t number)
{
    const struct call_number *row =
        bsearch(&number, abi->calls->rows, abi->calls->count, sizeof(*row), by_number);

    return row ? &calls[row->call] : NULL;
}

/* Two registers as one 64-bit value: the lower-numbered register holds the half that comes first in
 * memory. */
static uint64_t pair(const struct abi *abi, uint64_t first, uint64_t second)
{
    return abi->big_endian ? first << 32 | (uint32_t)second : second << 32 | (uint32_t)first;
}

static uint64_t extended(const struct abi *abi, const struct argument *a, uint64_t raw)
{
    if (abi->word == 4 &&
        (argument_is_pointer(a) || argument_is_string(a) || a->class == CLASS_WORD))
        return (uint32_t)raw;
    if (argument_is_pointer(a))
        return raw;
    switch (a->class) {
    case CLASS_S32: return (int32_t)raw;
    case CLASS_U32:
        return a->kind == KIND_oflags ? open_flags_to_host(abi, (uint32_t)raw) : (uint32_t)raw;
    case CLASS_SWORD: return abi->word == 4 ? (uint64_t)(int32_t)raw : raw;
    default: return raw;
    }
}

static bool names_ours(const struct argument *a, uint64_t value)
{
    return (a->kind == KIND_fd || a->kind == KIND_dirfd) && a->class == CLASS_S32 &&
           fd_is_ours((int)value);
}

/* Registers to values, one per kind of the row. 32-bit ABIs pass 64-bit values in two registers,
 * some of them only in an even and the following odd one. False: a descriptor is not the guest's.
 */
static bool fetch(const struct abi *abi, const struct shape *shape, const uint64_t raw[7],
                  uint64_t value[7])
{
    unsigned r = 0;
    bool ours = false;

    for (unsigned i = 0; i < shape->count; i++) {
        const struct argument *a = &shape->arg[i];

        if (abi->word == 4 && a->class == CLASS_PAIR && !argument_is_pointer(a)) {
            r += abi->pairs_aligned && (r & 1);
            value[i] = r < 6 ? pair(abi, raw[r], raw[r + 1]) : 0;
            r += 2;
        } else {
            value[i] = r < 7 ? extended(abi, a, raw[r]) : 0;
            ours |= names_ours(a, value[i]);
            r++;
        }
    }
    for (unsigned i = shape->count; i < 7; i++)
        value[i] = i < 6 ? raw[i] : 0;
    return !ours;
}

/* Addresses lose their tags, where the ABI has any. */
static void untag(struct task *t, const struct shape *shape)
{
    for (unsigned i = 0; i < shape->count; i++) {
        const struct argument *a = &shape->arg[i];
        if (argument_is_pointer(a) || argument_is_string(a) || a->kind == KIND_ptr ||
            a->class == CLASS_BUFFER || a->class == CLASS_SIZED)
            t->args[i] = guest_untagged(t, t->args[i]);
    }
}

int64_t sys_todo(struct task *t, const uint64_t a[6]) { return -ENOSYS; }

int64_t sys_own(struct task *t, const uint64_t a[6])
{
    call_handler *own = t->abi->own_call ? t->abi->own_call(t->call->name) : NULL;

    return own ? own(t, a) : sys_todo(t, a);
}

static int64_t serve(struct task *t, const uint64_t raw[7], bool good)
{
    int64_t result;

    if (unlikely(t->seccomp.mode) && !seccomp_allows(t, raw, &result))
        return result;
    if (unlikely(!good))
        return -EBADF;
    if (t->call) {
        result = t->call->handler(t, t->args);
        if (unlikely(result == -ENOSYS))
            log_to(LOG_TODO, "system call %s is not implemented: ENOSYS\n", t->call->name);
        return result;
    }
    log_to(LOG_TODO, "system call number %lu is unknown: ENOSYS\n", (unsigned long)t->number);
    return -ENOSYS;
}

int64_t call_as(struct task *t, enum call_id id, const uint64_t a[6])
{
    const struct call *was = t->call;

    t->call = &calls[id];
    int64_t result = t->call->handler(t, a);

    t->call = was;
    return result;
}

static bool traced(const struct task *t)
{
    return unlikely(log_on(LOG_SYSCALL) || (t->process->options && t->process->options->strace));
}

/* The tracer may have made it another call. */
static bool stop_at_entry(struct task *t, uint64_t raw[7], bool good)
{
    const struct linux_abi *abi = t->abi;

    trace_call_entry(t);
    if (!t->trace || !(t->trace->stop.regs_changed || t->trace->stop.call_changed))
        return good;
    t->number = t->trace->stop.call_changed ? (uint32_t)t->trace->stop.number
                                            : abi->call_number(t->cpu);
    t->call = call_find(abi, t->number);
    abi->call_args(t->cpu, raw);
    if (t->call)
        return fetch(&abi->abi, call_shape(t->call), raw, t->args);
    memcpy(t->args, raw, 7 * sizeof(raw[0]));
    return true;
}

/* Signals that no handler takes interrupt the host's call, since we have handlers for all; the
 * guest does not hear of them. */
static void restart_if_unseen(struct task *t)
{
    if (t->result == -EINTR && signals_pending(t))
        t->result = -RESTART_NOHAND;
}

void syscall_dispatch(struct task *t)
{
    const struct linux_abi *abi = t->abi;
    uint64_t raw[7];

    t->number = abi->call_number(t->cpu);
    t->call = call_find(abi, t->number);
    abi->call_args(t->cpu, raw);
    bool good = true;
    if (t->call)
        good = fetch(&abi->abi, call_shape(t->call), raw, t->args);
    else
        memcpy(t->args, raw, sizeof(raw));
    if (unlikely(t->trace != NULL))
        good = stop_at_entry(t, raw, good);
    if (unlikely(t->tagged) && t->call)
        untag(t, call_shape(t->call));
    if (traced(t))
        trace_enter(t);
    t->result = serve(t, raw, good);
    if (unlikely(t->trace || t->trace_orders))
        restart_if_unseen(t);
    if (traced(t))
        trace_leave(t, t->result);
    if (t->result != -NO_RESULT && !is_restart(t->result))
        abi->call_result(t->cpu, t->result);
    if (unlikely(t->trace != NULL))
        trace_call_exit(t);
}
