/* io_uring: the guest maps the rings itself, the host's kernel reads them.
 * SPDX-License-Identifier: MIT
 *
 * What a submission has and points to has the same layout for host and guest, with exceptions:
 * struct epoll_event is packed on x86, flags of open() have other bits on some ABIs.
 * Entries of IORING_OP_EPOLL_CTL get a converted copy for the time of io_uring_enter(), when the
 * kernel reads it, those of IORING_OP_OPENAT other bits. So the kernel must not take entries by
 * itself: IORING_SETUP_SQPOLL is refused, and programs go on without. To find the entries, mmap()
 * of a ring's descriptor is remembered.
 * TODO(IORING_OP_OPENAT2: flags of its struct open_how are taken as they are)
 */
#include "async.h"
#include "syscall/host.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <linux/io_uring.h>
#include <sys/epoll.h>

enum {
    OP_EPOLL_WAIT = 59,                 /* since Linux 6.15: older headers do not know it */
    OP_NONE = 255,
    SETUP_NO_MMAP = 1 << 14, SETUP_NO_SQARRAY = 1 << 16,
    MOST_ENTRIES = 32768,               /* the kernel's IORING_MAX_ENTRIES */
};

/* A ring of this process. Under process->lock. */
struct uring {
    int fd;
    uint32_t flags, entries;
    struct io_sqring_offsets at;
    vaddr rings, sqes;                  /* where the guest mapped them; 0: not yet */
    struct uring *next;
};

int64_t async_absent(struct task *t)
{
    if (t->abi->abi.word == 8 && !t->abi->abi.big_endian && !t->process->memory->base)
        return 0;
    log_to(LOG_TODO, "%s needs guest addresses that are host addresses: ENOSYS\n", t->call->name);
    return -ENOSYS;
}

static bool events_differ(const struct task *t)
{
    return layout_of(&t->abi->abi, STRUCT_epoll_event)->size != sizeof(struct epoll_event);
}

/* -- the rings of the process --------------------------------------------------------------- */

static struct uring *find(struct process *p, int fd)
{
    struct uring *r = p->urings;

    while (r && r->fd != fd)
        r = r->next;
    return r;
}

/* Descriptors are used again: the newest ring of a number counts. */
static void remember(struct process *p, int fd, const struct io_uring_params *params)
{
    pthread_mutex_lock(&p->lock);
    struct uring *r = find(p, fd);
    if (!r) {
        r = alloc(sizeof *r);
        r->next = p->urings;
        p->urings = r;
    }
    *r = (struct uring){ fd, params->flags, params->sq_entries, params->sq_off, 0, 0, r->next };
    if (params->flags & SETUP_NO_MMAP) {
        r->rings = params->cq_off.resv2;        /* cq_off.user_addr */
        r->sqes = params->sq_off.resv2;         /* sq_off.user_addr */
    }
    pthread_mutex_unlock(&p->lock);
}

void uring_mapped(struct task *t, int fd, uint64_t offset, int64_t at)
{
    struct process *p = t->process;

    if (at < 0 || !__atomic_load_n(&p->urings, __ATOMIC_RELAXED))
        return;
    pthread_mutex_lock(&p->lock);
    struct uring *r = find(p, fd);
    if (r && offset == IORING_OFF_SQES)
        r->sqes = (vaddr)at;
    else if (r && offset == IORING_OFF_SQ_RING)
        r->rings = (vaddr)at;
    pthread_mutex_unlock(&p->lock);
}

/* -- entries that need a converted copy ------------------------------------------------------ */

struct lent { vaddr sqe; uint8_t opcode; uint64_t addr; uint32_t flags; struct epoll_event event; };

static int get32(struct task *t, vaddr at, uint32_t *v) { return copy_in(t, v, at, sizeof *v); }

/* Guest address of the i-th entry to be submitted; 0: the ring makes no sense. */
static vaddr entry_at(struct task *t, const struct uring *r, uint32_t i)
{
    uint32_t head, mask, index;

    if (get32(t, r->rings + r->at.head, &head) < 0 ||
        get32(t, r->rings + r->at.ring_mask, &mask) < 0)
        return 0;
    index = (head + i) & mask;
    if (!(r->flags & SETUP_NO_SQARRAY) &&
        get32(t, r->rings + r->at.array + 4 * (vaddr)index, &index) < 0)
        return 0;
    return index < r->entries ? r->sqes + index * (r->flags & IORING_SETUP_SQE128 ? 128ull : 64ull)
                              : 0;
}

static bool lend(struct task *t, vaddr at, struct lent *l)
{
    struct io_uring_sqe e;

    if (!at || copy_in(t, &e, at, 64) < 0)
        return false;
    *l = (struct lent){ .sqe = at, .opcode = e.opcode, .addr = e.addr, .flags = e.open_flags };
    if (e.opcode == OP_EPOLL_WAIT)
        e.opcode = OP_NONE;
    else if (e.opcode == IORING_OP_OPENAT)
        e.open_flags = (uint32_t)open_flags_to_host(&t->abi->abi, e.open_flags);
    else if (e.opcode == IORING_OP_EPOLL_CTL && e.len != EPOLL_CTL_DEL &&
             struct_get(t, e.addr, STRUCT_epoll_event, &l->event) == 0)
        e.addr = (uintptr_t)&l->event;
    else
        return false;
    return copy_out(t, at, &e, 64) == 0;
}

static void give_back(struct task *t, const struct lent *l)
{
    copy_out(t, l->sqe + offsetof(struct io_uring_sqe, opcode), &l->opcode, 1);
    copy_out(t, l->sqe + offsetof(struct io_uring_sqe, addr), &l->addr, 8);
    copy_out(t, l->sqe + offsetof(struct io_uring_sqe, open_flags), &l->flags, 4);
}

static int64_t enter(const uint64_t a[6])
{
    return safe_syscall(SYS_io_uring_enter, a[0], a[1], a[2], a[3], a[4], a[5]);
}

static int64_t submit(struct task *t, const uint64_t a[6])
{
    struct uring r = { 0 };

    pthread_mutex_lock(&t->process->lock);
    struct uring *known = find(t->process, (int)a[0]);
    if (known)
        r = *known;
    pthread_mutex_unlock(&t->process->lock);
    uint32_t n = (uint32_t)min_u64(a[1], min_u64(r.entries, MOST_ENTRIES));
    if (!r.rings || !r.sqes || !n || !events_differ(t))
        return enter(a);

    struct lent *lent = alloc(n * sizeof *lent);
    unsigned count = 0;
    for (uint32_t i = 0; i < n; i++)
        count += lend(t, entry_at(t, &r, i), &lent[count]);
    int64_t result = enter(a);
    while (count > 0)
        give_back(t, &lent[--count]);
    release(lent);
    return result;
}

/* -- the calls ------------------------------------------------------------------------------- */

int64_t sys_io_uring_setup(struct task *t, const uint64_t a[6])
{
    struct io_uring_params params;
    void *host = guest_pointer(t, a[1], sizeof params);

    if (async_absent(t))
        return -ENOSYS;
    if (!host || copy_in(t, &params, a[1], sizeof params) < 0)
        return -EFAULT;
    if ((params.flags & IORING_SETUP_SQPOLL) && events_differ(t)) {
        log_to(LOG_TODO, "io_uring_setup: IORING_SETUP_SQPOLL: EPERM\n");
        return -EPERM;
    }
    int64_t fd = host_call(SYS_io_uring_setup, a[0], (uintptr_t)host, 0, 0, 0, 0);
    if (fd >= 0 && copy_in(t, &params, a[1], sizeof params) == 0)
        remember(t->process, (int)fd, &params);
    return fd;
}

/* The fifth argument: a mask, or with IORING_ENTER_EXT_ARG a structure that holds a pointer to one.
 */
int64_t sys_io_uring_enter(struct task *t, const uint64_t a[6])
{
    struct io_uring_getevents_arg extended = { 0 };
    bool is_extended = a[3] & IORING_ENTER_EXT_ARG;
    uint64_t mask = 0, host, fifth = a[4];
    vaddr at = a[4];

    if (async_absent(t))
        return -ENOSYS;
    if (is_extended && a[5] != sizeof(extended))
        return -EINVAL;
    if (is_extended && copy_in(t, &extended, a[4], sizeof(extended)) < 0)
        return -EFAULT;
    at = is_extended ? extended.sigmask : a[4];
    if (at && struct_get(t, at, STRUCT_sigset, &mask) < 0)
        return -EFAULT;
    host = host_mask(mask);
    extended.sigmask = at ? (uintptr_t)&host : 0;
    fifth = is_extended ? (uintptr_t)&extended : extended.sigmask;
    const uint64_t host_args[6] = { a[0], a[1], a[2], a[3], fifth, a[5] };
    int64_t result = submit(t, host_args);

    return at ? task_waited_with_mask(t, mask, result) : result;
}

int64_t sys_io_uring_register(struct task *t, const uint64_t a[6])
{
    void *argument = a[2] ? guest_pointer(t, a[2], 64) : NULL;

    if (async_absent(t))
        return -ENOSYS;
    return argument || !a[2]
               ? safe_syscall(SYS_io_uring_register, a[0], a[1], (uintptr_t)argument, a[3], 0, 0)
               : -EFAULT;
}
