/* System V semaphores, messages, shared memory; notification of POSIX queues.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"
#include "timer.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/host_types.h"
#include "thunk/thunk.h"

/* Old 32-bit ABIs set this in commands to ask for the structures of today, which all others always
 * get. */
enum { IPC_64 = 0x100 };

/* What the controlling calls move, by command. `old` is the direction: the object's state to or
 * from the guest. */
struct control { uint16_t command; uint8_t id; bool in, out; };

static const struct control of_shm[] = {
    { IPC_STAT, STRUCT_shmid_ds, false, true },  { IPC_SET, STRUCT_shmid_ds, true, false },
    { SHM_STAT, STRUCT_shmid_ds, false, true },  { SHM_STAT_ANY, STRUCT_shmid_ds, false, true },
    { IPC_INFO, STRUCT_shminfo, false, true },   { SHM_INFO, STRUCT_shm_info, false, true },
    { 0xffff, 0, false, false },
};

static const struct control of_msg[] = {
    { IPC_STAT, STRUCT_msqid_ds, false, true },  { IPC_SET, STRUCT_msqid_ds, true, false },
    { MSG_STAT, STRUCT_msqid_ds, false, true },  { MSG_STAT_ANY, STRUCT_msqid_ds, false, true },
    { IPC_INFO, STRUCT_msginfo, false, true },   { MSG_INFO, STRUCT_msginfo, false, true },
    { 0xffff, 0, false, false },
};

static const struct control of_sem[] = {
    { IPC_STAT, STRUCT_semid_ds, false, true },  { IPC_SET, STRUCT_semid_ds, true, false },
    { SEM_STAT, STRUCT_semid_ds, false, true },  { SEM_STAT_ANY, STRUCT_semid_ds, false, true },
    { IPC_INFO, STRUCT_seminfo, false, true },   { SEM_INFO, STRUCT_seminfo, false, true },
    { 0xffff, 0, false, false },
};

static const struct control *control_find(const struct control *c, uint64_t command)
{
    while (c->command != command && c->command != 0xffff)
        c++;
    return c->command == command ? c : NULL;
}

/* `which` has the arguments before the structure; the host's copy takes its place. */
static int64_t controlled(struct task *t, long number, uint64_t a, uint64_t b, uint64_t c, vaddr at,
                          const struct control *row)
{
    uint64_t copy[HOST_STRUCT_MAX / 8] = { 0 };
    bool is_sem = number == SYS_semctl;

    if (row->in && struct_get(t, at, row->id, copy) < 0)
        return -EFAULT;
    int64_t result = host_call(number, a, b, is_sem ? c : (uintptr_t)copy, (uintptr_t)copy, 0, 0);

    if (result >= 0 && row->out && struct_put(t, at, row->id, copy) < 0)
        return -EFAULT;
    return result;
}

/* -- shared memory -------------------------------------------------------------------------- */

int64_t sys_shmat(struct task *t, const uint64_t a[6])
{
    return space_shmat(t->process->space, (int)a[0], a[1], (int)a[2]);
}

int64_t sys_shmdt(struct task *t, const uint64_t a[6])
{
    return space_shmdt(t->process->space, a[0]);
}

int64_t sys_shmctl(struct task *t, const uint64_t a[6])
{
    uint64_t command = a[1] & ~(uint64_t)IPC_64;
    const struct control *row = control_find(of_shm, command);

    return row ? controlled(t, SYS_shmctl, a[0], command, 0, a[2], row)
               : host_call(SYS_shmctl, a[0], command, 0, 0, 0, 0);
}

/* -- messages: struct msgbuf is a long and the text ------------------------------------------ */

int64_t sys_msgctl(struct task *t, const uint64_t a[6])
{
    uint64_t command = a[1] & ~(uint64_t)IPC_64;
    const struct control *row = control_find(of_msg, command);

    return row ? controlled(t, SYS_msgctl, a[0], command, 0, a[2], row)
               : host_call(SYS_msgctl, a[0], command, 0, 0, 0, 0);
}

/* net limit of kernel.msgmax is INT_MAX; sizes beyond that are the kernel's EINVAL. */
static struct host_message { int64_t type; uint8_t text[]; } *message_new(uint64_t size)
{
    return size > INT32_MAX ? NULL : try_alloc(sizeof(struct host_message) + size);
}

int64_t sys_msgsnd(struct task *t, const uint64_t a[6])
{
    struct host_message *m = message_new(a[2]);
    uint64_t type;
    int64_t result = -EFAULT;

    if (!m)
        return a[2] > INT32_MAX ? -EINVAL : -ENOMEM;
    if (word_get(t, a[1], &type) == 0 && copy_in(t, m->text, a[1] + t->abi->abi.word, a[2]) == 0) {
        m->type = t->abi->abi.word == 4 ? (int32_t)type : (int64_t)type;
        result = safe_syscall(SYS_msgsnd, a[0], (uintptr_t)m, a[2], a[3], 0, 0);
    }
    release(m);
    return result;
}

int64_t sys_msgrcv(struct task *t, const uint64_t a[6])
{
    struct host_message *m = message_new(a[2]);

    if (!m)
        return a[2] > INT32_MAX ? -EINVAL : -ENOMEM;
    int64_t result = safe_syscall(SYS_msgrcv, a[0], (uintptr_t)m, a[2], a[3], a[4], 0);

    if (result >= 0 && (word_put(t, a[1], (uint64_t)m->type) < 0
                        || copy_out(t, a[1] + t->abi->abi.word, m->text, (size_t)result) < 0))
        result = -EFAULT;
    release(m);
    return result;
}

/* -- semaphores ----------------------------------------------------------------------------- */

/* SEMOPM is 500 by default; more than this is not allowed anywhere. */
enum { MOST_OPERATIONS = 65536 };

static int64_t semaphores(struct task *t, const uint64_t a[6], const struct timespec *timeout)
{
    struct sembuf few[16], *ops = few;
    uint64_t n = a[2];
    int64_t result = -EFAULT;

    if (n == 0 || n > MOST_OPERATIONS)
        return n ? -E2BIG : -EINVAL;
    if (n > countof(few) && !(ops = try_alloc(n * sizeof(*ops))))
        return -ENOMEM;
    if (structs_get(t, a[1], STRUCT_sembuf, ops, n) == 0)
        result = safe_syscall(SYS_semtimedop, a[0], (uintptr_t)ops, n, (uintptr_t)timeout, 0, 0);
    if (ops != few)
        release(ops);
    return result;
}

static int64_t semtimedop_as(struct task *t, const uint64_t a[6], enum struct_id time)
{
    struct timespec timeout;

    if (a[3] && struct_get(t, a[3], time, &timeout) < 0)
        return -EFAULT;
    return semaphores(t, a, a[3] ? &timeout : NULL);
}

int64_t sys_semop(struct task *t, const uint64_t a[6]) { return semaphores(t, a, NULL); }
int64_t sys_semtimedop(struct task *t, const uint64_t a[6])
{
    return semtimedop_as(t, a, STRUCT_timespec);
}
int64_t sys_semtimedop_time64(struct task *t, const uint64_t a[6])
{
    return semtimedop_as(t, a, STRUCT_timespec64);
}

/* GETALL and SETALL move one short for each semaphore of the set. */
static int64_t semaphore_values(struct task *t, const uint64_t a[6], uint64_t command)
{
    struct semid_ds state;
    int64_t result = host_call(SYS_semctl, a[0], 0, IPC_STAT, (uintptr_t)&state, 0, 0);

    if (result < 0)
        return result;
    struct host_half *values = try_alloc((state.sem_nsems + 1) * sizeof(*values));

    if (!values)
        return -ENOMEM;
    if (command == SETALL && structs_get(t, a[3], STRUCT_half, values, state.sem_nsems) < 0)
        result = -EFAULT;
    if (result == 0)
        result = host_call(SYS_semctl, a[0], 0, command, (uintptr_t)values, 0, 0);
    if (result >= 0 && command == GETALL &&
        structs_put(t, a[3], STRUCT_half, values, state.sem_nsems) < 0)
        result = -EFAULT;
    release(values);
    return result;
}

int64_t sys_semctl(struct task *t, const uint64_t a[6])
{
    uint64_t command = a[2] & ~(uint64_t)IPC_64;
    const struct control *row = control_find(of_sem, command);

    if (row)
        return controlled(t, SYS_semctl, a[0], a[1], command, a[3], row);
    if (command == GETALL || command == SETALL)
        return semaphore_values(t, a, command);
    /* SETVAL's union holds an int: on big-endian 64-bit ABIs the upper half of the word. */
    uint64_t value = t->abi->abi.big_endian && t->abi->abi.word == 8 ? a[3] >> 32 : a[3];

    return host_call(SYS_semctl, a[0], a[1], command, command == SETVAL ? value : 0, 0, 0);
}

/* -- one call for all of them (older ABIs) ---------------------------------------------------- */

/* The version in the upper half of the number concerns MSGRCV only: 0 has both arguments behind one
 * pointer. */
static int64_t old_msgrcv(struct task *t, const uint64_t a[6])
{
    uint64_t text, type;

    if (a[0] >> 16)
        return call_as(t, CALL_msgrcv, (uint64_t[6]){ a[1], a[4], a[2], a[5], a[3] });
    if (word_get(t, a[4], &text) < 0 || word_get(t, a[4] + t->abi->abi.word, &type) < 0)
        return -EFAULT;
    return call_as(t, CALL_msgrcv, (uint64_t[6]){ a[1], text, a[2], type, a[3] });
}

static int64_t old_shmat(struct task *t, const uint64_t a[6])
{
    int64_t at = call_as(t, CALL_shmat, (uint64_t[6]){ a[1], a[4], a[2] });

    return at < 0 && at > -4096 ? at : word_put(t, a[3], (uint64_t)at);
}

int64_t sys_ipc(struct task *t, const uint64_t a[6])
{
    uint64_t fourth = 0;

    switch (a[0] & 0xffff) {
    case 1: return call_as(t, CALL_semop, (uint64_t[6]){ a[1], a[4], a[2] });
    case 2: return call_as(t, CALL_semget, (uint64_t[6]){ a[1], a[2], a[3] });
    case 3:
        if (word_get(t, a[4], &fourth) < 0)
            return -EFAULT;
        return call_as(t, CALL_semctl, (uint64_t[6]){ a[1], a[2], a[3], fourth });
    case 4: return call_as(t, CALL_semtimedop, (uint64_t[6]){ a[1], a[4], a[2], a[5] });
    case 11: return call_as(t, CALL_msgsnd, (uint64_t[6]){ a[1], a[4], a[2], a[3] });
    case 12: return old_msgrcv(t, a);
    case 13: return call_as(t, CALL_msgget, (uint64_t[6]){ a[1], a[2] });
    case 14: return call_as(t, CALL_msgctl, (uint64_t[6]){ a[1], a[2], a[4] });
    case 21: return old_shmat(t, a);
    case 22: return call_as(t, CALL_shmdt, (uint64_t[6]){ a[4] });
    case 23: return call_as(t, CALL_shmget, (uint64_t[6]){ a[1], a[2], a[3] });
    case 24: return call_as(t, CALL_shmctl, (uint64_t[6]){ a[1], a[2], a[4] });
    default: return -ENOSYS;
    }
}

/* -- POSIX queues --------------------------------------------------------------------------- */

int64_t sys_mq_notify(struct task *t, const uint64_t a[6])
{
    struct sigevent event;

    if (a[1] && get_sigevent(t, a[1], &event) < 0)
        return -EFAULT;
    return host_call(SYS_mq_notify, a[0], a[1] ? (uintptr_t)&event : 0, 0, 0, 0, 0);
}
