/* Files, directories, links, attributes, descriptors.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/xattr.h>

static char dir[] = "/tmp/filesXXXXXX";

static void reading_and_writing(void)
{
    char text[64] = "", a[4] = "", b[8] = "";
    int fd = open("data", O_RDWR | O_CREAT | O_EXCL, 0640);
    struct iovec v[2] = { { "hello ", 6 }, { "world\n", 6 } }, w[2] = { { a, 3 }, { b, 5 } };
    struct stat st;

    SAY("a file is made", fd >= 0);
    SAY("not twice", open("data", O_RDWR | O_CREAT | O_EXCL, 0640) == -1 && errno == EEXIST);
    SAME("writev", writev(fd, v, 2), 12);
    SAME("pread", pread(fd, text, 5, 6), 5);
    SAY("its text", !strcmp(text, "world"));
    SAME("preadv", preadv(fd, w, 2, 1), 8);
    SAY("its parts", !strcmp(a, "ell") && !strncmp(b, "o wor", 5));
    SAME("pwritev2 appends", pwritev2(fd, v, 1, -1, RWF_APPEND), 6);
    fstat(fd, &st);
    SAME("size", st.st_size, 18);
    SAY("mode", st.st_mode == (S_IFREG | 0640));
    SAY("links, blocks", st.st_nlink == 1 && st.st_blksize >= 512);
    SAME("lseek", lseek(fd, -4, SEEK_END), 14);
    SAY("lseek before the start", lseek(fd, -40, SEEK_CUR) == -1 && errno == EINVAL);
    SAME("ftruncate", ftruncate(fd, 5), 0);
    SAME("fallocate", posix_fallocate(fd, 0, 8192), 0);
    SAY("a bad vector", readv(fd, (void *)1, 1) == -1 && errno == EFAULT);
    SAY("a negative count", writev(fd, v, -1) == -1 && errno == EINVAL);
    SAY("flags", (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR && fcntl(fd, F_SETFL, O_APPEND) == 0
                 && (fcntl(fd, F_GETFL) & O_APPEND));
    close(fd);
    SAY("closed", close(fd) == -1 && errno == EBADF);
}

static void times_and_names(void)
{
    struct timespec t[2] = { { 1000000000, 123456789 }, { 1500000000, 987654321 } };
    struct statx sx;
    struct stat st;
    struct statfs sf;
    char link[64] = "";

    SAME("utimensat", utimensat(AT_FDCWD, "data", t, 0), 0);
    stat("data", &st);
    SAY("times", st.st_atim.tv_nsec == 123456789 && st.st_mtim.tv_sec == 1500000000);
    SAME("statx", statx(AT_FDCWD, "data", 0, STATX_BASIC_STATS, &sx), 0);
    SAY("the same",
        sx.stx_mtime.tv_nsec == 987654321 && sx.stx_ino == st.st_ino && sx.stx_size == 8192);
    SAME("symlink", symlink("data", "soft"), 0);
    SAME("readlink", readlink("soft", link, sizeof link), 4);
    SAY("lstat", lstat("soft", &st) == 0 && S_ISLNK(st.st_mode) && st.st_size == 4);
    SAY("fstatat", fstatat(AT_FDCWD, "soft", &st, 0) == 0 && S_ISREG(st.st_mode));
    SAME("link", linkat(AT_FDCWD, "data", AT_FDCWD, "hard", 0), 0);
    SAY("two links", stat("hard", &st) == 0 && st.st_nlink == 2);
    SAY("renameat2 refuses",
        syscall(SYS_renameat2, AT_FDCWD, "hard", AT_FDCWD, "soft", 1) == -1 && errno == EEXIST);
    SAME("chmod", fchmodat(AT_FDCWD, "hard", 0600, 0), 0);
    SAME("access", faccessat(AT_FDCWD, "data", R_OK | W_OK, 0), 0);
    SAY("statfs", statfs(".", &sf) == 0 && sf.f_bsize >= 512 && sf.f_namelen == 255);
    SAME("mkfifo", mknod("fifo", S_IFIFO | 0600, 0), 0);
    SAY("unlink", unlink("hard") == 0 && unlink("hard") == -1 && errno == ENOENT);
    SAY("a name that is too long",
        open(memset(malloc(5000), 'x', 4999), 0) == -1 && errno == ENAMETOOLONG);
    SAY("a bad name", open((void *)1, 0) == -1 && errno == EFAULT);
    SAY("not a directory", open("data/x", 0) == -1 && errno == ENOTDIR);
    SAY("O_NOFOLLOW", open("soft", O_NOFOLLOW) == -1 && errno == ELOOP);
    SAY("O_DIRECTORY", open("data", O_DIRECTORY) == -1 && errno == ENOTDIR);
}

static void directories(void)
{
    char cwd[256];
    int n = 0, fd;
    DIR *d;

    mkdir("sub", 0755);
    SAY("mkdir twice", mkdir("sub", 0755) == -1 && errno == EEXIST);
    fd = open("sub", O_RDONLY | O_DIRECTORY);
    for (int i = 0; i < 300; i++) {
        char name[32];

        snprintf(name, sizeof name, "entry-%d", i);
        close(openat(fd, name, O_CREAT | O_WRONLY, 0644));
    }
    d = fdopendir(dup(fd));
    for (struct dirent *e; (e = readdir(d));)
        n += !strncmp(e->d_name, "entry-", 6);
    closedir(d);
    SAME("readdir", n, 300);
    SAY("not empty", rmdir("sub") == -1 && errno == ENOTEMPTY);
    fchdir(fd);
    SAY("getcwd", getcwd(cwd, sizeof cwd) && !strcmp(strrchr(cwd, '/'), "/sub"));
    SAY("getcwd without room", syscall(SYS_getcwd, cwd, 3) == -1 && errno == ERANGE);
    if (chdir("..") < 0)
        abort();
    close(fd);
}

static void descriptors(void)
{
    int fd = open("data", O_RDWR), other = fcntl(fd, F_DUPFD_CLOEXEC, 50), pipes[2];
    struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 3, .l_len = 7 };
    off_t from = 0;
    int flags;

    SAME("F_DUPFD", other, 50);
    SAME("close on exec", fcntl(other, F_GETFD), FD_CLOEXEC);
    SAME("dup3", dup3(fd, 60, O_CLOEXEC), 60);
    SAY("dup3 of the same", dup3(60, 60, 0) == -1 && errno == EINVAL);
    SAME("lock", fcntl(fd, F_OFD_SETLK, &l), 0);
    other = open("data", O_RDWR);
    SAY("locked out", fcntl(other, F_OFD_SETLK, &l) == -1 && errno == EAGAIN);
    SAY("whose", fcntl(other, F_OFD_GETLK, &l) == 0 && l.l_type == F_WRLCK && l.l_start == 3 &&
                     l.l_len == 7);
    SAME("flock", flock(fd, LOCK_EX | LOCK_NB), 0);
    SAY("pipe2", pipe2(pipes, O_NONBLOCK | O_CLOEXEC) == 0 && read(pipes[0], &flags, 1) == -1 &&
                     errno == EAGAIN);
    SAY("pipe size",
        fcntl(pipes[0], F_SETPIPE_SZ, 65536) == 65536 && fcntl(pipes[0], F_GETPIPE_SZ) == 65536);
    SAME("sendfile", sendfile(pipes[1], fd, &from, 5), 5);
    SAME("its offset", from, 5);
    SAME("splice", splice(pipes[0], NULL, fd, &(loff_t){ 100 }, 5, 0), 5);
    SAME("copy_file_range", copy_file_range(fd, &(loff_t){ 0 }, other, &(loff_t){ 200 }, 50, 0),
         50);
    SAY("a bad pipe", pipe2((int *)8, 0) == -1 && errno == EFAULT);
    SAME("close_range", syscall(SYS_close_range, 40, 70, 0), 0);
    SAY("closed the range", fcntl(50, F_GETFD) == -1 && fcntl(60, F_GETFD) == -1);
    SAY("the rest", syscall(SYS_close_range, 3, ~0u, 0) == 0 && fcntl(fd, F_GETFD) == -1);
    SAY("the program is still there", access("/proc/self/exe", R_OK) == 0);
    fd = memfd_create("m", MFD_ALLOW_SEALING);
    SAY("memfd", ftruncate(fd, 4096) == 0 && fcntl(fd, F_ADD_SEALS, F_SEAL_GROW) == 0
                 && ftruncate(fd, 8192) == -1 && errno == EPERM);
    close(fd);
}

static void attributes(void)
{
    char value[32] = "", list[256];
    ssize_t n = setxattr("data", "user.colour", "green", 5, 0);

    if (n < 0) {                        /* tmpfs of some kernels has none */
        SAY("no attributes here", errno == ENOTSUP || errno == EOPNOTSUPP);
        return;
    }
    SAY("no attributes here", 1);
    if (getxattr("data", "user.colour", value, sizeof value) != 5 || strcmp(value, "green")
        || listxattr("data", list, sizeof list) < 12 || removexattr("data", "user.colour"))
        puts("attributes are lost");
}

int main(void)
{
    umask(022);
    if (!mkdtemp(dir) || chdir(dir) < 0)
        return 1;
    reading_and_writing();
    times_and_names();
    directories();
    descriptors();
    attributes();
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", dir);
    return system(command);
}
