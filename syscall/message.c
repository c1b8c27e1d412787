/* Messages on sockets: sendmsg, recvmsg and their vectors.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/socket.h"
#include "thunk/thunk.h"

#include <sys/socket.h>
#include <time.h>

static const struct abi *abi_of(const struct task *t) { return &t->abi->abi; }

/* The guest's struct msghdr: name, namelen, iov, iovlen, control, controllen, flags. */
struct guest_message {
    vaddr name, iov, control;
    uint64_t count, control_size;
    uint32_t name_size, flags;
};

/* One message on its way: what the host gets points into `name`, guest memory and `control`. */
struct message {
    struct guest_message guest;
    struct msghdr host;
    struct sockaddr_storage name;
    struct iovec *iov;
    void *control;                      /* ours, where layouts differ; NULL */
};

/* Where the fields lie after the first: all but two are words or padded to one. */
static size_t message_size(const struct abi *abi) { return 7u * abi->word; }
static bool same_control(const struct abi *abi) { return abi->word == 8 && !abi->big_endian; }

static int read_message(struct task *t, vaddr at, struct guest_message *g)
{
    struct reader r = guest_reader(t, at, message_size(abi_of(t)));
    unsigned gap = abi_of(t)->word - 4u;

    g->name = get_word(&r);
    g->name_size = get_u32(&r);
    get_skip(&r, gap);
    g->iov = get_word(&r);
    g->count = get_word(&r);
    g->control = get_word(&r);
    g->control_size = get_word(&r);
    g->flags = get_u32(&r);
    return r.c.ok ? 0 : -EFAULT;
}

/* The kernel's limit for a message's control data is net.core.optmem_max; this is far above. */
enum { MOST_CONTROL = 1 << 20 };

/* Descriptors of ours cannot be sent: they are not open. */
static int check_rights(struct msghdr *m)
{
    for (struct cmsghdr *c = CMSG_FIRSTHDR(m); c; c = CMSG_NXTHDR(m, c)) {
        const int *fds = (const int *)CMSG_DATA(c);

        if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS ||
            c->cmsg_len < CMSG_LEN(0))
            continue;
        for (size_t i = 0; i < (c->cmsg_len - CMSG_LEN(0)) / sizeof(*fds); i++)
            if (fd_is_ours(fds[i]))
                return -EBADF;
    }
    return 0;
}

/* A copy, so that what was checked is what is sent. */
static int take_control(struct task *t, struct message *m)
{
    size_t size = m->guest.control_size;

    m->control = try_alloc(size);
    if (!m->control)
        return -ENOMEM;
    m->host.msg_control = m->control;
    return copy_in(t, m->control, m->guest.control, size) < 0 ? -EFAULT : check_rights(&m->host);
}

static int begin_control(struct task *t, struct message *m, bool sending)
{
    const struct guest_message *g = &m->guest;
    size_t room = g->control_size * 2 + 64;

    if (!g->control || !g->control_size)
        return 0;
    if (g->control_size > MOST_CONTROL)
        return sending ? -ENOBUFS : -EINVAL;
    m->host.msg_controllen = g->control_size;
    m->host.msg_control = guest_pointer(t, g->control, g->control_size);
    if (!m->host.msg_control)
        return -EFAULT;
    if (same_control(abi_of(t)))
        return sending ? take_control(t, m) : 0;
    m->control = try_alloc(room + g->control_size);
    if (!m->control)
        return -ENOMEM;
    m->host.msg_control = m->control;
    m->host.msg_controllen = room;
    if (!sending)
        return 0;
    uint8_t *copy = (uint8_t *)m->control + room;

    if (copy_in(t, copy, g->control, g->control_size) < 0)
        return -EFAULT;
    int64_t used = cmsg_to_host(abi_of(t), m->control, room, copy, g->control_size);

    m->host.msg_controllen = used < 0 ? 0 : (size_t)used;
    return used < 0 ? (int)used : check_rights(&m->host);
}

static int begin_name(struct task *t, struct message *m, bool sending)
{
    const struct guest_message *g = &m->guest;

    if (!g->name)
        return 0;
    if ((int32_t)g->name_size < 0)
        return -EINVAL;
    m->host.msg_name = &m->name;
    m->host.msg_namelen = min_u64(g->name_size, sizeof(m->name));
    if (!sending)
        return 0;
    if (copy_in(t, &m->name, g->name, m->host.msg_namelen) < 0)
        return -EFAULT;
    sockaddr_convert(abi_of(t), &m->name, m->host.msg_namelen, true);
    return 0;
}

static int begin(struct task *t, vaddr at, struct message *m, bool sending)
{
    int error = read_message(t, at, &m->guest), count;

    memset(&m->host, 0, sizeof(m->host));
    m->iov = NULL;
    m->control = NULL;
    if (error == 0)
        error = begin_name(t, m, sending);
    if (error < 0)
        return error;
    count = guest_iovec(t, m->guest.iov, m->guest.count, &m->iov);
    if (count < 0)
        return count == -EINVAL ? -EMSGSIZE : count;
    m->host.msg_iov = m->iov;
    m->host.msg_iovlen = (size_t)count;
    return begin_control(t, m, sending);
}

static void end(struct message *m)
{
    release(m->iov);
    release(m->control);
}

/* What the host found goes back: name, control data, flags. */
static int deliver(struct task *t, vaddr at, struct message *m)
{
    const struct abi *abi = abi_of(t);
    const struct guest_message *g = &m->guest;
    size_t control = m->host.msg_controllen;
    bool truncated = false;

    if (m->control) {
        uint8_t *copy = (uint8_t *)m->control + g->control_size * 2 + 64;

        control = cmsg_to_guest(abi, copy, g->control_size, &m->host, &truncated);
        if (copy_out(t, g->control, copy, control) < 0)
            return -EFAULT;
    }
    if (g->name) {
        uint32_t size = min_u64(m->host.msg_namelen, sizeof(m->name));

        sockaddr_convert(abi, &m->name, size, false);
        if (copy_out(t, g->name, &m->name, min_u64(g->name_size, size)) < 0)
            return -EFAULT;
    }
    if (g->name && u32_put(t, at + abi->word, m->host.msg_namelen) < 0)
        return -EFAULT;
    if (word_put(t, at + 5 * abi->word, control) < 0)
        return -EFAULT;
    return u32_put(t, at + 6 * abi->word,
                   (uint32_t)m->host.msg_flags | (truncated ? MSG_CTRUNC : 0));
}

static int64_t message(struct task *t, uint64_t fd, vaddr at, uint64_t flags, bool sending)
{
    struct message m;
    int64_t result = begin(t, at, &m, sending);

    if (result == 0)
        result = safe_syscall(sending ? SYS_sendmsg : SYS_recvmsg, fd, (uintptr_t)&m.host, flags, 0,
                              0, 0);
    if (result >= 0 && !sending && deliver(t, at, &m) < 0)
        result = -EFAULT;
    end(&m);
    return result;
}

int64_t sys_sendmsg(struct task *t, const uint64_t a[6])
{
    return message(t, a[0], a[1], a[2], true);
}
int64_t sys_recvmsg(struct task *t, const uint64_t a[6])
{
    return message(t, a[0], a[1], a[2], false);
}

/* -- vectors: struct mmsghdr is a message and the length of its data -------------------------- */

static size_t entry_size(const struct abi *abi)
{
    return align_up(message_size(abi) + 4, abi->word);
}

static bool is_past(const struct timespec *deadline)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > deadline->tv_sec ||
           (now.tv_sec == deadline->tv_sec && now.tv_nsec >= deadline->tv_nsec);
}

/* The time is looked at after each message only, and an error after the first is the next call's to
 * see. */
static int64_t messages(struct task *t, const uint64_t a[6], bool sending,
                        const struct timespec *deadline)
{
    uint64_t flags = a[3] & ~(uint64_t)MSG_WAITFORONE, count = min_u64(a[2], 1024), i;
    size_t size = entry_size(abi_of(t));
    int64_t result = 0;

    for (i = 0; i < count; i++) {
        result = message(t, a[0], a[1] + i * size, flags, sending);
        if (result >= 0 &&
            u32_put(t, a[1] + i * size + message_size(abi_of(t)), (uint32_t)result) < 0)
            result = -EFAULT;
        if (result < 0)
            break;
        if (a[3] & MSG_WAITFORONE)
            flags |= MSG_DONTWAIT;
        if (deadline && is_past(deadline)) {
            i++;
            break;
        }
    }
    return i ? (int64_t)i : result;
}

int64_t sys_sendmmsg(struct task *t, const uint64_t a[6]) { return messages(t, a, true, NULL); }

static int64_t receive_until(struct task *t, const uint64_t a[6], enum struct_id time)
{
    struct timespec timeout, deadline, now;

    if (!a[4])
        return messages(t, a, false, NULL);
    if (struct_get(t, a[4], time, &timeout) < 0)
        return -EFAULT;
    if (timeout.tv_sec < 0 || (uint64_t)timeout.tv_nsec >= 1000000000)
        return -EINVAL;
    clock_gettime(CLOCK_MONOTONIC, &now);
    uint64_t nanoseconds = (uint64_t)(now.tv_nsec + timeout.tv_nsec);

    deadline.tv_sec =
        now.tv_sec + (int64_t)min_u64(timeout.tv_sec, 1ull << 40) + nanoseconds / 1000000000;
    deadline.tv_nsec = nanoseconds % 1000000000;
    return messages(t, a, false, &deadline);
}

int64_t sys_recvmmsg(struct task *t, const uint64_t a[6])
{
    return receive_until(t, a, STRUCT_timespec);
}
int64_t sys_recvmmsg_time64(struct task *t, const uint64_t a[6])
{
    return receive_until(t, a, STRUCT_timespec64);
}
