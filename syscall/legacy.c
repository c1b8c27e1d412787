/* Calls of older ABIs that are newer calls with some arguments fixed.
 * SPDX-License-Identifier: MIT
 */
#include "path.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>

#define OLD(name, newer, ...)                                                                      \
    int64_t sys_##name(struct task *t, const uint64_t a[6])                                        \
    {                                                                                              \
        return call_as(t, CALL_##newer, (uint64_t[6]){ __VA_ARGS__ });                             \
    }
#define HERE (uint64_t)AT_FDCWD

OLD(open, openat, HERE, a[0], a[1], a[2])
OLD(creat, openat, HERE, a[0], O_CREAT | O_WRONLY | O_TRUNC, a[1])
OLD(link, linkat, HERE, a[0], HERE, a[1], 0)
OLD(unlink, unlinkat, HERE, a[0], 0)
OLD(symlink, symlinkat, a[0], HERE, a[1])
OLD(rename, renameat, HERE, a[0], HERE, a[1])
OLD(mknod, mknodat, HERE, a[0], a[1], a[2])
OLD(mkdir, mkdirat, HERE, a[0], a[1])
OLD(rmdir, unlinkat, HERE, a[0], AT_REMOVEDIR)
OLD(chmod, fchmodat, HERE, a[0], a[1])
OLD(chown, fchownat, HERE, a[0], a[1], a[2], 0)
OLD(lchown, fchownat, HERE, a[0], a[1], a[2], AT_SYMLINK_NOFOLLOW)
OLD(access, faccessat, HERE, a[0], a[1])
OLD(readlink, readlinkat, HERE, a[0], a[1], a[2])
OLD(stat, newfstatat, HERE, a[0], a[1], 0)
OLD(lstat, newfstatat, HERE, a[0], a[1], AT_SYMLINK_NOFOLLOW)
OLD(stat64, fstatat64, HERE, a[0], a[1], 0)
OLD(lstat64, fstatat64, HERE, a[0], a[1], AT_SYMLINK_NOFOLLOW)
OLD(umount, umount2, a[0], 0)
OLD(pipe, pipe2, a[0], 0)
OLD(epoll_create, epoll_create1, 0)
OLD(eventfd, eventfd2, a[0], 0)
OLD(inotify_init, inotify_init1, 0)
OLD(getpgrp, getpgid, 0)
OLD(send, sendto, a[0], a[1], a[2], a[3], 0, 0)
OLD(recv, recvfrom, a[0], a[1], a[2], a[3], 0, 0)

/* -- times of files -------------------------------------------------------------------------- */

static int64_t set_times(struct task *t, int dirfd, vaddr name, const struct timespec *times)
{
    struct path p;
    int error = path_get(t, dirfd, name, true, &p);

    return error < 0 ? error
                     : host_call(SYS_utimensat, (uint64_t)dirfd, (uintptr_t)p.at, (uintptr_t)times,
                                 0, 0, 0);
}

int64_t sys_utime(struct task *t, const uint64_t a[6])
{
    struct utimbuf u;

    if (!a[1])
        return set_times(t, AT_FDCWD, a[0], NULL);
    if (struct_get(t, a[1], STRUCT_utimbuf, &u) < 0)
        return -EFAULT;
    return set_times(t, AT_FDCWD, a[0], (struct timespec[2]){ { u.actime, 0 }, { u.modtime, 0 } });
}

int64_t sys_futimesat(struct task *t, const uint64_t a[6])
{
    struct timeval tv[2];

    if (!a[2])
        return set_times(t, (int)a[0], a[1], NULL);
    if (struct_get(t, a[2], STRUCT_timevalpair, tv) < 0)
        return -EFAULT;
    if ((uint64_t)tv[0].tv_usec >= 1000000 || (uint64_t)tv[1].tv_usec >= 1000000)
        return -EINVAL;
    return set_times(t, (int)a[0], a[1],
                     (struct timespec[2]){ { tv[0].tv_sec, tv[0].tv_usec * 1000 },
                                           { tv[1].tv_sec, tv[1].tv_usec * 1000 } });
}

int64_t sys_utimes(struct task *t, const uint64_t a[6])
{
    return sys_futimesat(t, (uint64_t[6]){ HERE, a[0], a[1] });
}

/* -- user and group numbers of 16 bits -------------------------------------------------------- */

/* All ones means "leave it"; numbers that do not fit are shown as the overflow number. */
static uint64_t wide(uint64_t id) { return (uint16_t)id == 0xffff ? 0xffffffff : (uint16_t)id; }
static int64_t narrow(int64_t id) { return id > 0xffff ? 65534 : id; }

OLD(setuid16, setuid, wide(a[0]))
OLD(setgid16, setgid, wide(a[0]))
OLD(setreuid16, setreuid, wide(a[0]), wide(a[1]))
OLD(setregid16, setregid, wide(a[0]), wide(a[1]))
OLD(setresuid16, setresuid, wide(a[0]), wide(a[1]), wide(a[2]))
OLD(setresgid16, setresgid, wide(a[0]), wide(a[1]), wide(a[2]))
OLD(setfsuid16, setfsuid, wide(a[0]))
OLD(setfsgid16, setfsgid, wide(a[0]))
OLD(chown16, fchownat, HERE, a[0], wide(a[1]), wide(a[2]), 0)
OLD(lchown16, fchownat, HERE, a[0], wide(a[1]), wide(a[2]), AT_SYMLINK_NOFOLLOW)
OLD(fchown16, fchown, a[0], wide(a[1]), wide(a[2]))

int64_t sys_getuid16(struct task *t, const uint64_t a[6]) { return narrow(getuid()); }
int64_t sys_geteuid16(struct task *t, const uint64_t a[6]) { return narrow(geteuid()); }
int64_t sys_getgid16(struct task *t, const uint64_t a[6]) { return narrow(getgid()); }
int64_t sys_getegid16(struct task *t, const uint64_t a[6]) { return narrow(getegid()); }

static int64_t put_ids16(struct task *t, const uint64_t a[6], const uint32_t ids[3])
{
    for (unsigned i = 0; i < 3; i++) {
        struct { uint16_t v; } half = { (uint16_t)narrow(ids[i]) };

        if (struct_put(t, a[i], STRUCT_half, &half) < 0)
            return -EFAULT;
    }
    return 0;
}

int64_t sys_getresuid16(struct task *t, const uint64_t a[6])
{
    uint32_t ids[3];

    getresuid(&ids[0], &ids[1], &ids[2]);
    return put_ids16(t, a, ids);
}

int64_t sys_getresgid16(struct task *t, const uint64_t a[6])
{
    uint32_t ids[3];

    getresgid(&ids[0], &ids[1], &ids[2]);
    return put_ids16(t, a, ids);
}
