/* Calls of newer kernels, each where the running kernel has it.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <linux/mount.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>

enum {
    CALL_process_madvise = 440, CALL_mount_setattr = 442, CALL_futex_waitv = 449,
    CALL_home_node = 450, CALL_cachestat = 451, CALL_fchmodat2 = 452, CALL_shadow_stack = 453,
    CALL_futex_wake = 454, CALL_futex_wait = 455, CALL_futex_requeue = 456, CALL_statmount = 457,
    CALL_listmount = 458, CALL_lsm_get = 459, CALL_lsm_list = 461, CALL_pidfd_open = 434,
    CALL_open_tree = 428, CALL_move_mount = 429, CALL_fsopen = 430, CALL_fsconfig = 431,
    CALL_fsmount = 432, CALL_fspick = 433, CALL_epoll_pwait2 = 441, CALL_memfd_secret = 447,
    FUTEX2_U32 = 2, FUTEX2_PRIVATE_FLAG = 128,
};

static int release_number;

/* What the kernel lacks is not asked for. */
#define SINCE(major, minor, claim, condition)                                                      \
    do {                                                                                           \
        if (release_number < (major)*1000 + (minor))                                               \
            printf("%s: yes\n", claim);                                                            \
        else                                                                                       \
            SAY(claim, condition);                                                                 \
    } while (0)

static void futexes(void)
{
    static uint32_t cell = 7, other = 8;
    struct { uint64_t value, address; uint32_t flags, reserved; } waits[2] = {
        { 7, (uintptr_t)&cell, FUTEX2_U32 | FUTEX2_PRIVATE_FLAG },
        { 8, (uintptr_t)&other, FUTEX2_U32 | FUTEX2_PRIVATE_FLAG },
    };
    unsigned long all = 0xffffffff;
    struct timespec soon;

    clock_gettime(CLOCK_MONOTONIC, &soon);
    soon.tv_nsec += 1000000;
    if (soon.tv_nsec >= 1000000000)
        soon.tv_sec++, soon.tv_nsec -= 1000000000;
    SINCE(5, 16, "futex_waitv ends", syscall(CALL_futex_waitv, waits, 2, 0, &soon,
                                             CLOCK_MONOTONIC) == -1 && errno == ETIMEDOUT);
    waits[1].value = 9;
    SINCE(5, 16, "futex_waitv looks", syscall(CALL_futex_waitv, waits, 2, 0, &soon,
                                              CLOCK_MONOTONIC) == -1 && errno == EAGAIN);
    SINCE(5, 16, "futex_waitv flags", syscall(CALL_futex_waitv, waits, 2, 1, &soon,
                                              CLOCK_MONOTONIC) == -1 && errno == EINVAL);
    SINCE(6, 7, "futex_wake", syscall(CALL_futex_wake, &cell, all, 1, FUTEX2_U32) == 0);
    SINCE(6, 7, "futex_wait looks", syscall(CALL_futex_wait, &cell, 6ul, all, FUTEX2_U32, NULL,
                                            0) == -1 && errno == EAGAIN);
    SINCE(6, 7, "futex_wait ends", syscall(CALL_futex_wait, &cell, 7ul, all, FUTEX2_U32, &soon,
                                           CLOCK_MONOTONIC) == -1 && errno == ETIMEDOUT);
    SINCE(6, 7, "futex_requeue", syscall(CALL_futex_requeue, waits, 0, 1, 1) == 0);
}

static void memory(void)
{
    enum { QUERY = 0, GLOBAL = 1, REGISTER = 16, PRIVATE = 8, REGISTER_SYNC = 64, SYNC = 32 };
    char *p = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct iovec v[2] = { { p, 4096 }, { p + 8192, 4096 } };
    int self = syscall(CALL_pidfd_open, getpid(), 0);

    SAY("membarrier", syscall(SYS_membarrier, QUERY, 0, 0) >= GLOBAL);
    SAY("all tasks", syscall(SYS_membarrier, GLOBAL, 0, 0) == 0);
    SAY("not before", syscall(SYS_membarrier, PRIVATE, 0, 0) == -1 && errno == EPERM);
    SAY("registered", syscall(SYS_membarrier, REGISTER, 0, 0) == 0);
    SAY("after", syscall(SYS_membarrier, PRIVATE, 0, 0) == 0);
    SAY("code", syscall(SYS_membarrier, REGISTER_SYNC, 0, 0) == 0 &&
                    syscall(SYS_membarrier, SYNC, 0, 0) == 0);
    SAY("membarrier flags", syscall(SYS_membarrier, GLOBAL, 8, 0) == -1 && errno == EINVAL);
    SAY("no such barrier", syscall(SYS_membarrier, 1 << 20, 0, 0) == -1 && errno == EINVAL);
    memset(p, 1, 16384);
    SINCE(5, 10, "process_madvise",
          syscall(CALL_process_madvise, self, v, 2, MADV_COLD, 0) == 8192);
    SINCE(5, 10, "process_madvise flags",
          syscall(CALL_process_madvise, self, v, 2, MADV_COLD, 1) == -1 && errno == EINVAL);
    SINCE(5, 10, "process_madvise of nothing",
          syscall(CALL_process_madvise, -1, v, 2, MADV_COLD, 0) == -1 && errno == EBADF);
    close(self);
}

static void files(void)
{
    char name[] = "/tmp/newer-XXXXXX";
    int fd = mkstemp(name);
    struct stat st;
    uint64_t range[2] = { 0, 8192 }, cached[5] = { 0 };
    struct timespec now = { 0 };

    ftruncate(fd, 8192);
    pwrite(fd, "x", 1, 0);
    SINCE(6, 5, "cachestat", syscall(CALL_cachestat, fd, range, cached, 0) == 0 && cached[0] >= 1);
    SINCE(6, 5, "cachestat flags",
          syscall(CALL_cachestat, fd, range, cached, 1) == -1 && errno == EINVAL);
    SINCE(6, 5, "cachestat of nothing",
          syscall(CALL_cachestat, 900, range, cached, 0) == -1 && errno == EBADF);
    SINCE(6, 6, "fchmodat2", syscall(CALL_fchmodat2, AT_FDCWD, name, 0604, 0) == 0 &&
                                 stat(name, &st) == 0 && (st.st_mode & 0777) == 0604);
    SINCE(6, 6, "of a descriptor", syscall(CALL_fchmodat2, fd, "", 0600, AT_EMPTY_PATH) == 0 &&
                                       fstat(fd, &st) == 0 && (st.st_mode & 0777) == 0600);
    SINCE(6, 6, "fchmodat2 flags",
          syscall(CALL_fchmodat2, AT_FDCWD, name, 0600, 1) == -1 && errno == EINVAL);
    SAY("epoll_pwait2 of a file",
        syscall(CALL_epoll_pwait2, fd, range, 1, &now, NULL, 8) == -1 && errno == EINVAL);
    close(fd);
    unlink(name);
}

struct request { uint32_t size, spare; uint64_t id, param, namespace; };

static uint64_t mount_id(const char *path)
{
    struct statx x;

    memset(&x, 0, sizeof x);
    syscall(SYS_statx, AT_FDCWD, path, 0, 0x4000 /* STATX_MNT_ID_UNIQUE */, &x);
    return *(uint64_t *)((char *)&x + 0x90);
}

static void mounts_seen(void)
{
    struct request r = { 24, 0, mount_id("/"), 2 /* STATMOUNT_MNT_BASIC */ };
    uint64_t answer[64] = { 0 }, list[64] = { 0 };
    uint32_t size = 0;

    SINCE(6, 8, "statmount", syscall(CALL_statmount, &r, answer, sizeof answer, 0) == 0 &&
                                 answer[1] & 2);
    SINCE(6, 8, "no such mount", (r.id = 1ull << 60, syscall(CALL_statmount, &r, answer,
                                                             sizeof answer, 0)) == -1 &&
                                     errno == ENOENT);
    r = (struct request){ 24, 0, ~0ull /* LSMT_ROOT */, 0 };
    SINCE(6, 8, "listmount", syscall(CALL_listmount, &r, list, 64, 0) >= 0);
    SINCE(6, 8, "listmount flags",
          syscall(CALL_listmount, &r, list, 64, 2) == -1 && errno == EINVAL);
    size = sizeof answer;
    SINCE(6, 8, "lsm_list_modules", syscall(CALL_lsm_list, answer, &size, 0) >= 0 ||
                                        errno == EOPNOTSUPP);
    size = 0;
    SINCE(6, 8, "lsm_get_self_attr", syscall(CALL_lsm_get, 100, NULL, &size, 0) == -1 &&
                                         errno != ENOSYS);
}

/* In a mount namespace of its own. */
static void mounts_made(void)
{
    struct { uint64_t set, clear, propagation, userns; } attr = { MOUNT_ATTR_RDONLY };
    char dir[] = "/tmp/newer-XXXXXX", inside[64];
    struct stat st;

    mkdtemp(dir);
    if (fork() == 0) {
        if (unshare(CLONE_NEWNS) < 0) { /* not ours to do */
            puts("fsopen: yes\nfsconfig: yes\nfsmount: yes\nmove_mount: yes\nmounted: yes\n"
                 "open_tree: yes\nmount_setattr: yes\nis read only: yes\nfspick: yes\nno key: yes");
            exit(0);
        }
        syscall(SYS_mount, "none", "/", NULL, 0x44000ul /* MS_REC | MS_PRIVATE */, NULL);
        int fs = syscall(CALL_fsopen, "tmpfs", 1);
        SAY("fsopen", fs >= 0);
        SAY("fsconfig", syscall(CALL_fsconfig, fs, 1, "size", "1m", 0) == 0 &&
                            syscall(CALL_fsconfig, fs, 6, NULL, NULL, 0) == 0);
        int mount = syscall(CALL_fsmount, fs, 1, 0);
        SAY("fsmount", mount >= 0);
        SAY("move_mount", syscall(CALL_move_mount, mount, "", AT_FDCWD, dir, 4) == 0);
        snprintf(inside, sizeof inside, "%s/file", dir);
        SAY("mounted", close(open(inside, O_CREAT | O_WRONLY, 0600)) == 0 &&
                           stat(inside, &st) == 0);
        SAY("open_tree", close(syscall(CALL_open_tree, AT_FDCWD, dir, 1)) == 0);
        SINCE(5, 12, "mount_setattr",
              syscall(CALL_mount_setattr, AT_FDCWD, dir, 0, &attr, sizeof attr) == 0);
        SINCE(5, 12, "is read only", open(inside, O_WRONLY) == -1 && errno == EROFS);
        SAY("fspick", (fs = syscall(CALL_fspick, AT_FDCWD, dir, 0)) >= 0);
        SAY("no key", syscall(CALL_fsconfig, fs, 1, "nonsense", "1", 0) == -1 && errno == EINVAL);
        exit(0);
    }
    wait(NULL);
    rmdir(dir);
}

int main(void)
{
    struct utsname u;
    int major = 0, minor = 0;

    uname(&u);
    sscanf(u.release, "%d.%d", &major, &minor);
    release_number = major * 1000 + minor;
    futexes();
    memory();
    files();
    mounts_seen();
    mounts_made();
    return 0;
}
