/* Files of running guest programs: nobody writes to them (ETXTBSY).
 * SPDX-License-Identifier: MIT
 *
 * The kernel refuses to open a file for writing that some process executes. To it our processes
 * all execute us. So each holds a lock for reading on its program's file, on a byte where no file
 * has one, that goes away with the process; who would open an executable file for writing looks
 * whether there is one. Locks over the net would cost too much.
 *
 * Only a file that seems to be locked so is opened to be sure, since others may watch who opens it
 * (inotify).
 */
#include "path.h"

#include "syscall/host.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/vfs.h>

enum { CEPH_MAGIC = 0x00c36400 };

static struct flock mark(short type)
{
    return (struct flock){ .l_type = type, .l_start = INT64_MAX - 1, .l_len = 1 };
}

static bool is_remote(int fd)
{
    struct statfs fs;

    if (fstatfs(fd, &fs) < 0)
        return true;
    switch ((uint32_t)fs.f_type) {
    case NFS_SUPER_MAGIC: case SMB_SUPER_MAGIC: case CIFS_SUPER_MAGIC: case SMB2_SUPER_MAGIC:
    case V9FS_MAGIC: case CEPH_MAGIC: case AFS_SUPER_MAGIC: case CODA_SUPER_MAGIC: return true;
    default: return false;
    }
}

void running_mark(int fd)
{
    struct flock lock = mark(F_RDLCK);

    if (fd >= 0 && !is_remote(fd))
        fcntl(fd, F_OFD_SETLK, &lock);
}

static bool is_marked(int fd)
{
    struct flock lock = mark(F_WRLCK);

    return !is_remote(fd) && fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type == F_RDLCK &&
           lock.l_len == 1;
}

/* One of the kernel's list of locks, whatever device it is on, is on a file with this number. */
static bool seems_marked(uint64_t ino)
{
    char *text = read_text("/proc/locks"), *rest = text;
    struct flock at = mark(F_RDLCK);
    bool found = false;

    for (char *line; !found && (line = next_line(&rest));) {
        unsigned long there, start;
        found = sscanf(line, "%*u: OFDLCK ADVISORY READ %*d %*x:%*x:%lu %lu", &there, &start) == 2
                && there == ino && start == (unsigned long)at.l_start;
    }
    release(text);
    return found;
}

/* A file that may not be written anyway has another error, which is the host's to find. */
bool running_is(int dirfd, const char *path, bool follow)
{
    int nofollow = follow ? 0 : AT_SYMLINK_NOFOLLOW;
    struct stat st;

    if (fstatat(dirfd, path, &st, nofollow) < 0 || !S_ISREG(st.st_mode) || !(st.st_mode & 0111) ||
        faccessat(dirfd, path, W_OK, AT_EACCESS | nofollow) < 0 || !seems_marked(st.st_ino))
        return false;
    int fd = openat(dirfd, path,
                    O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (follow ? 0 : O_NOFOLLOW));
    bool marked = fd >= 0 && is_marked(fd);

    if (fd >= 0)
        close(fd);
    return marked;
}
