/* Calls of older ABIs that are newer calls with some arguments fixed.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"

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
