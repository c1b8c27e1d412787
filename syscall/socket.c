/* Sockets: addresses, options, data. Messages are in message.c.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/socket.h"
#include "thunk/thunk.h"

#include <sys/socket.h>
#include <sys/time.h>

static const struct abi *abi_of(const struct task *t) { return &t->abi->abi; }

/* -- addresses ------------------------------------------------------------------------------ */

static int get_address(struct task *t, vaddr at, uint64_t size, struct sockaddr_storage *out)
{
    if ((int)size < 0 || size > sizeof(*out))
        return -EINVAL;
    if (copy_in(t, out, at, size) < 0)
        return -EFAULT;
    sockaddr_convert(abi_of(t), out, size, true);
    return 0;
}

/* The kernel gives as much as there is room for and says how much there would have been. */
static int put_address(struct task *t, vaddr at, vaddr size_at, struct sockaddr_storage *from,
                       uint32_t size)
{
    uint32_t room;

    if (u32_get(t, size_at, &room) < 0)
        return -EFAULT;
    if ((int32_t)room < 0)
        return -EINVAL;
    sockaddr_convert(abi_of(t), from, min_u64(size, sizeof(*from)), false);
    if (copy_out(t, at, from, min_u64(min_u64(room, size), sizeof(*from))) < 0)
        return -EFAULT;
    return u32_put(t, size_at, size);
}

static int64_t with_address(struct task *t, const uint64_t a[6], long number)
{
    struct sockaddr_storage address;
    int error = get_address(t, a[1], a[2], &address);

    return error < 0 ? error : safe_syscall(number, a[0], (uintptr_t)&address, a[2], 0, 0, 0);
}

int64_t sys_bind(struct task *t, const uint64_t a[6]) { return with_address(t, a, SYS_bind); }
int64_t sys_connect(struct task *t, const uint64_t a[6]) { return with_address(t, a, SYS_connect); }

/* A new connection that cannot be told about is lost, as in the kernel. */
static int64_t accept_with(struct task *t, const uint64_t a[6], uint64_t flags)
{
    struct sockaddr_storage address = { 0 };
    uint32_t size = sizeof(address);
    int64_t fd = safe_syscall(SYS_accept4, a[0], a[1] ? (uintptr_t)&address : 0,
                              a[1] ? (uintptr_t)&size : 0, flags, 0, 0);
    int error = fd >= 0 && a[1] ? put_address(t, a[1], a[2], &address, size) : 0;

    if (error == 0)
        return fd;
    close((int)fd);
    return error;
}

int64_t sys_accept(struct task *t, const uint64_t a[6]) { return accept_with(t, a, 0); }
int64_t sys_accept4(struct task *t, const uint64_t a[6]) { return accept_with(t, a, a[3]); }

static int64_t ask_address(struct task *t, const uint64_t a[6], long number)
{
    struct sockaddr_storage address = { 0 };
    uint32_t size = sizeof(address);
    int64_t result = host_call(number, a[0], (uintptr_t)&address, (uintptr_t)&size, 0, 0, 0);

    return result < 0 ? result : put_address(t, a[1], a[2], &address, size);
}

int64_t sys_getsockname(struct task *t, const uint64_t a[6])
{
    return ask_address(t, a, SYS_getsockname);
}
int64_t sys_getpeername(struct task *t, const uint64_t a[6])
{
    return ask_address(t, a, SYS_getpeername);
}

/* -- data ----------------------------------------------------------------------------------- */

int64_t sys_sendto(struct task *t, const uint64_t a[6])
{
    struct sockaddr_storage address;
    void *data = guest_pointer(t, a[1], a[2]);
    int error = a[4] ? get_address(t, a[4], a[5], &address) : 0;

    if (error < 0)
        return error;
    if (!data && a[2])
        return -EFAULT;
    return safe_syscall(SYS_sendto, a[0], (uintptr_t)data, a[2], a[3],
                        a[4] ? (uintptr_t)&address : 0, a[4] ? a[5] : 0);
}

int64_t sys_recvfrom(struct task *t, const uint64_t a[6])
{
    struct sockaddr_storage address = { 0 };
    uint32_t size = sizeof(address);
    void *data = guest_pointer(t, a[1], a[2]);

    if (!data && a[2])
        return -EFAULT;
    int64_t result = safe_syscall(SYS_recvfrom, a[0], (uintptr_t)data, a[2], a[3],
                                  a[4] ? (uintptr_t)&address : 0, a[4] ? (uintptr_t)&size : 0);
    int error = result >= 0 && a[4] ? put_address(t, a[4], a[5], &address, size) : 0;

    return error < 0 ? error : result;
}

/* -- options -------------------------------------------------------------------------------- */

/* Options that hold a time; all others that 32-bit and big-endian guests may use hold ints. */
static enum struct_id time_option(uint64_t level, uint64_t option)
{
    if (level != SOL_SOCKET)
        return STRUCT_COUNT;
    switch (option) {
    case 20: case 21: return STRUCT_timeval;            /* SO_RCVTIMEO_OLD, SO_SNDTIMEO_OLD */
    case 66:
    case 67: return STRUCT_timespec64; /* SO_RCVTIMEO_NEW, SO_SNDTIMEO_NEW: 64-bit timeval */
    default: return STRUCT_COUNT;
    }
}

/* What an option holds is passed through where the machines agree. Filters hold pointers, which
 * agree with base 0. */
static bool passes_options(const struct task *t)
{
    return abi_of(t)->word == 8 && !abi_of(t)->big_endian && !t->process->memory->base;
}

int64_t sys_setsockopt(struct task *t, const uint64_t a[6])
{
    enum struct_id time = time_option(a[1], a[2]);
    uint64_t value[2];
    uint32_t number;

    if ((int)a[4] < 0)
        return -EINVAL;
    if (passes_options(t)) {
        void *option = guest_pointer(t, a[3], (uint32_t)a[4]);

        return option || !a[3]
                   ? safe_syscall(SYS_setsockopt, a[0], a[1], a[2], (uintptr_t)option, a[4], 0)
                   : -EFAULT;
    }
    if (time != STRUCT_COUNT) {
        if (struct_get(t, a[3], time, value) < 0)
            return -EFAULT;
        return host_call(SYS_setsockopt, a[0], a[1], time == STRUCT_timeval ? a[2] : a[2] - 46,
                         (uintptr_t)value, sizeof(value), 0);
    }
    if (a[4] == 4 && abi_of(t)->big_endian) {
        if (u32_get(t, a[3], &number) < 0)
            return -EFAULT;
        return host_call(SYS_setsockopt, a[0], a[1], a[2], (uintptr_t)&number, 4, 0);
    }
    void *option = guest_pointer(t, a[3], a[4]);

    return option || !a[3] ? host_call(SYS_setsockopt, a[0], a[1], a[2], (uintptr_t)option, a[4], 0)
                           : -EFAULT;
}

static int64_t get_time_option(struct task *t, const uint64_t a[6], enum struct_id time)
{
    uint64_t value[2];
    uint32_t size = sizeof(value);
    int64_t result =
        host_call(SYS_getsockopt, a[0], a[1], time == STRUCT_timeval ? a[2] : a[2] - 46,
                  (uintptr_t)value, (uintptr_t)&size, 0);

    if (result == 0 && struct_put(t, a[3], time, value) < 0)
        return -EFAULT;
    return result < 0 ? result : u32_put(t, a[4], layout_of(abi_of(t), time)->size);
}

int64_t sys_getsockopt(struct task *t, const uint64_t a[6])
{
    enum struct_id time = time_option(a[1], a[2]);
    uint32_t size, number;

    if (u32_get(t, a[4], &size) < 0)
        return -EFAULT;
    if ((int32_t)size < 0)
        return -EINVAL;
    if (!passes_options(t) && time != STRUCT_COUNT)
        return get_time_option(t, a, time);
    void *option = guest_pointer(t, a[3], size);

    if (!option && size)
        return -EFAULT;
    int64_t result =
        host_call(SYS_getsockopt, a[0], a[1], a[2], (uintptr_t)option, (uintptr_t)&size, 0);

    if (result == 0 && size == 4 && abi_of(t)->big_endian) {
        memcpy(&number, option, 4);
        u32_put(t, a[3], number);
    }
    return result < 0 ? result : u32_put(t, a[4], size);
}

/* -- one call for all ----------------------------------------------------------------------- */

int64_t sys_socketcall(struct task *t, const uint64_t a[6])
{
    static const struct { uint16_t call; uint8_t count;
    } row[] = {
        { 0, 0 },
        { CALL_socket, 3 },
        { CALL_bind, 3 },
        { CALL_connect, 3 },
        { CALL_listen, 2 },
        { CALL_accept, 3 },
        { CALL_getsockname, 3 },
        { CALL_getpeername, 3 },
        { CALL_socketpair, 4 },
        { CALL_send, 4 },
        { CALL_recv, 4 },
        { CALL_sendto, 6 },
        { CALL_recvfrom, 6 },
        { CALL_shutdown, 2 },
        { CALL_setsockopt, 5 },
        { CALL_getsockopt, 5 },
        { CALL_sendmsg, 3 },
        { CALL_recvmsg, 3 },
        { CALL_accept4, 4 },
        { CALL_recvmmsg, 5 },
        { CALL_sendmmsg, 4 },
    };
    uint64_t b[6] = { 0 };

    if (a[0] < 1 || a[0] >= countof(row))
        return -EINVAL;
    for (unsigned i = 0; i < row[a[0]].count; i++)
        if (word_get(t, a[1] + i * abi_of(t)->word, &b[i]) < 0)
            return -EFAULT;
    return call_as(t, row[a[0]].call, b);
}
