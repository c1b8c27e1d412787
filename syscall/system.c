/* Calls about other processes' memory, where memory lies, barriers, keys.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"
#include "translate/cpu.h"

#include <linux/keyctl.h>
#include <linux/membarrier.h>

/* -- barriers ------------------------------------------------------------------------------- */

/* After SYNC_CORE no thread may run old code. The host serialises its processors; translations that
 * were invalidated are left at the next safe point, which the request brings about. */
static void stop_all(struct process *p)
{
    pthread_mutex_lock(&p->lock);
    for (struct task *t = p->tasks; t; t = t->next)
        cpu_request(t->cpu);
    pthread_mutex_unlock(&p->lock);
}

int64_t sys_membarrier(struct task *t, const uint64_t a[6])
{
    int64_t result = host_call(SYS_membarrier, a[0], a[1], a[2], 0, 0, 0);

    if (result == 0 && a[0] == MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE)
        stop_all(t->process);
    return result;
}

/* -- memory of other processes ---------------------------------------------------------------- */

/* Their addresses are checked against our window only: a guest of the same ABI has the same one.
 * For a window that does not begin at 0 the base must be the same as well, which holds for children
 * and nobody else. */
static int64_t move_memory(struct task *t, const uint64_t a[6], long number)
{
    struct iovec *here, *there = NULL;
    int local = guest_iovec(t, a[1], a[2], &here);

    if (local < 0)
        return local;
    int remote = guest_iovec(t, a[3], a[4], &there);
    int64_t result = remote < 0 ? remote
                                : host_call(number, a[0], (uintptr_t)here, (uint64_t)local,
                                            (uintptr_t)there, (uint64_t)remote, a[5]);

    release(here);
    release(there);
    return result;
}

int64_t sys_process_vm_readv(struct task *t, const uint64_t a[6])
{
    return move_memory(t, a, SYS_process_vm_readv);
}
int64_t sys_process_vm_writev(struct task *t, const uint64_t a[6])
{
    return move_memory(t, a, SYS_process_vm_writev);
}

int64_t sys_process_madvise(struct task *t, const uint64_t a[6])
{
    struct iovec *v;
    int count = guest_iovec(t, a[1], a[2], &v);

    if (count < 0)
        return count;
    int64_t result =
        host_call(SYS_process_madvise, a[0], (uintptr_t)v, (uint64_t)count, a[3], a[4], 0);

    release(v);
    return result;
}

/* -- where memory lies ------------------------------------------------------------------------ */

/* Node masks are arrays of longs; `bits` is one more than the highest, as the kernel counts. NULL:
 * none, or a fault. */
static void *node_mask(struct task *t, vaddr at, uint64_t bits)
{
    return at && bits < 1 << 16 ? guest_pointer(t, at, (bits + 63) / 64 * 8) : NULL;
}

/* The guest's longs and byte order must be the host's for masks and pointer arrays to mean the
 * same. */
static bool same_words(const struct task *t)
{
    return t->abi->abi.word == 8 && !t->abi->abi.big_endian;
}

int64_t sys_mbind(struct task *t, const uint64_t a[6])
{
    void *at = guest_pointer(t, a[0], a[1]), *mask = node_mask(t, a[3], a[4]);

    if (!same_words(t))
        return -ENOSYS;
    if (!at || (a[3] && a[4] && !mask))
        return -EFAULT;
    return host_call(SYS_mbind, (uintptr_t)at, a[1], a[2], (uintptr_t)mask, mask ? a[4] : 0, a[5]);
}

int64_t sys_set_mempolicy(struct task *t, const uint64_t a[6])
{
    void *mask = node_mask(t, a[1], a[2]);

    if (!same_words(t))
        return -ENOSYS;
    if (a[1] && a[2] && !mask)
        return -EFAULT;
    return host_call(SYS_set_mempolicy, a[0], (uintptr_t)mask, mask ? a[2] : 0, 0, 0, 0);
}

int64_t sys_get_mempolicy(struct task *t, const uint64_t a[6])
{
    void *mode = a[0] ? guest_pointer(t, a[0], 4) : NULL, *mask = node_mask(t, a[1], a[2]);

    if (!same_words(t))
        return -ENOSYS;
    if ((a[0] && !mode) || (a[1] && a[2] && !mask))
        return -EFAULT;
    return host_call(SYS_get_mempolicy, (uintptr_t)mode, (uintptr_t)mask, mask ? a[2] : 0, a[3],
                     a[4], 0);
}

int64_t sys_set_mempolicy_home_node(struct task *t, const uint64_t a[6])
{
    void *at = guest_pointer(t, a[0], a[1]);

    return at ? host_call(SYS_set_mempolicy_home_node, (uintptr_t)at, a[1], a[2], a[3], 0, 0)
              : -EINVAL;
}

int64_t sys_migrate_pages(struct task *t, const uint64_t a[6])
{
    void *from = node_mask(t, a[2], a[1]), *to = node_mask(t, a[3], a[1]);

    if (!same_words(t))
        return -ENOSYS;
    return from && to
               ? host_call(SYS_migrate_pages, a[0], a[1], (uintptr_t)from, (uintptr_t)to, 0, 0)
               : -EFAULT;
}

int64_t sys_move_pages(struct task *t, const uint64_t a[6])
{
    uint64_t n = a[1];

    if (!same_words(t) || t->process->memory->base)
        return -ENOSYS;
    if (n > 1 << 24)
        return -E2BIG;
    void *pages = guest_pointer(t, a[2], n * 8),
         *nodes = a[3] ? guest_pointer(t, a[3], n * 4) : NULL;
    void *status = guest_pointer(t, a[4], n * 4);

    if (n && (!pages || !status || (a[3] && !nodes)))
        return -EFAULT;
    return host_call(SYS_move_pages, a[0], n, (uintptr_t)pages, (uintptr_t)nodes, (uintptr_t)status,
                     a[5]);
}

/* -- keys ----------------------------------------------------------------------------------- */

/* Which arguments are pointers, and the size of what is behind: 0 a string, -n the size is argument
 * n. */
enum { STRING = 0, NOT = 1 };

static const struct { int16_t size[4]; uint8_t command; } key_commands[] = {
    { { STRING, NOT, NOT, NOT }, KEYCTL_JOIN_SESSION_KEYRING },
    { { NOT, -3, NOT, NOT }, KEYCTL_UPDATE },
    { { NOT, -3, NOT, NOT }, KEYCTL_DESCRIBE },
    { { NOT, STRING, STRING, NOT }, KEYCTL_SEARCH },
    { { NOT, -3, NOT, NOT }, KEYCTL_READ },
    { { NOT, -3, NOT, NOT }, KEYCTL_INSTANTIATE },
    { { NOT, -3, NOT, NOT }, KEYCTL_GET_SECURITY },
    { { NOT, STRING, STRING, NOT }, KEYCTL_RESTRICT_KEYRING },
    { { -2, NOT, NOT, NOT }, KEYCTL_CAPABILITIES },
};

/* Commands with numbers only. */
static const uint8_t key_numbers[] = {
    KEYCTL_GET_KEYRING_ID,
    KEYCTL_REVOKE,
    KEYCTL_CHOWN,
    KEYCTL_SETPERM,
    KEYCTL_CLEAR,
    KEYCTL_LINK,
    KEYCTL_UNLINK,
    KEYCTL_NEGATE,
    KEYCTL_SET_REQKEY_KEYRING,
    KEYCTL_SET_TIMEOUT,
    KEYCTL_ASSUME_AUTHORITY,
    KEYCTL_SESSION_TO_PARENT,
    KEYCTL_REJECT,
    KEYCTL_INVALIDATE,
    KEYCTL_GET_PERSISTENT,
    KEYCTL_MOVE,
};

static int64_t keyctl_with_pointers(struct task *t, const uint64_t a[6], const int16_t size[4])
{
    uint64_t v[4];

    for (unsigned i = 0; i < 4; i++) {
        v[i] = a[1 + i];
        if (size[i] == NOT || v[i] == 0)
            continue;
        v[i] = (uintptr_t)guest_pointer(t, v[i], size[i] == STRING ? 1 : a[-size[i]]);
        if (!v[i])
            return -EFAULT;
    }
    return safe_syscall(SYS_keyctl, a[0], v[0], v[1], v[2], v[3], 0);
}

int64_t sys_keyctl(struct task *t, const uint64_t a[6])
{
    for (unsigned i = 0; i < countof(key_commands); i++)
        if (key_commands[i].command == a[0])
            return keyctl_with_pointers(t, a, key_commands[i].size);
    for (unsigned i = 0; i < countof(key_numbers); i++)
        if (key_numbers[i] == a[0])
            return safe_syscall(SYS_keyctl, a[0], a[1], a[2], a[3], a[4], 0);
    log_to(LOG_TODO, "keyctl command %ld is not implemented: EOPNOTSUPP\n", (long)a[0]);
    return -EOPNOTSUPP;
}
