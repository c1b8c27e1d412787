/* Files of /proc about ourselves behave as files of the kernel: rights, writing, reading again,
 * names, questions about mappings.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

static const char *const names[] = { "maps",  "smaps",  "auxv",   "cmdline", "environ", "stat",
                                     "statm", "status", "limits", "numa_maps", "smaps_rollup" };
static char text[1 << 18];

static int slurp(const char *name)
{
    int fd = open(name, O_RDONLY), n, total = 0;

    while (fd >= 0 && (n = read(fd, text + total, sizeof text - 1 - total)) > 0)
        total += n;
    text[total] = 0;
    close(fd);
    return total;
}

static void file(const char *name)
{
    char path[64], expected[64], link[256] = "", byte = 0;
    struct stat by_name, by_fd;
    int fd;

    snprintf(path, sizeof path, "/proc/self/%s", name);
    if (access(path, F_OK) < 0)         /* not every kernel has numa_maps */
        return;
    printf("-- %s\n", name);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    SAY("close-on-exec", fcntl(fd, F_GETFD) == FD_CLOEXEC);
    SAY("read only", (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDONLY);
    SAY("no writing", write(fd, &byte, 1) == -1 && errno == EBADF);
    SAY("no truncation", ftruncate(fd, 0) == -1 && errno == EINVAL);
    SAY("its mode", stat(path, &by_name) == 0 && fstat(fd, &by_fd) == 0 &&
                        by_name.st_mode == by_fd.st_mode && S_ISREG(by_fd.st_mode));
    snprintf(expected, sizeof expected, "/proc/%d/%s", getpid(), name);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    readlink(path, link, sizeof link - 1);
    SAY("its name", !strcmp(link, expected));
    SAY("reads", read(fd, &byte, 1) == 1);
    SAY("at its start again", lseek(fd, 0, SEEK_SET) == 0 && read(fd, link, 1) == 1 &&
                                  link[0] == byte);
    SAY("and by place", pread(fd, link, 1, 0) == 1 && link[0] == byte);
    close(fd);
    snprintf(path, sizeof path, "/proc/self/%s/more", name);
    SAY("is no directory", open(path, O_RDONLY) == -1 && errno == ENOTDIR);
    snprintf(path, sizeof path, "/proc/self/%s", name);
    SAY("not as a directory", open(path, O_RDONLY | O_DIRECTORY) == -1 && errno == ENOTDIR);
    SAY("exists", open(path, O_CREAT | O_EXCL | O_RDONLY, 0600) == -1 && errno == EEXIST);
}

static int few(const char *name)
{
    struct rlimit was, now;

    getrlimit(RLIMIT_NOFILE, &was);
    now = (struct rlimit){ 4, was.rlim_max };
    setrlimit(RLIMIT_NOFILE, &now);
    int fd = open(name, O_RDONLY), next = open(name, O_RDONLY);
    int error = errno;
    setrlimit(RLIMIT_NOFILE, &was);
    close(fd);
    return fd * 1000 + (next == -1 ? error : 0);
}

static int has(int fd, const char *what, int again)
{
    if (again)
        lseek(fd, 0, SEEK_SET);
    int n = again ? read(fd, text, sizeof text - 1) : pread(fd, text, sizeof text - 1, 0);

    text[n < 0 ? 0 : n] = 0;
    return strstr(text, what) != NULL;
}

static void anew(void)
{
    int fd = open("/proc/self/maps", O_RDONLY);
    char line[64];
    char *p = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    mprotect(p, 4096, PROT_NONE);
    snprintf(line, sizeof line, "%lx-%lx ---p", (long)p, (long)p + 4096);
    SAY("a new mapping shows when read again", has(fd, line, 1));
    munmap(p, 8192);
    SAY("and no more", !has(fd, line, 0));
    close(fd);
    SAY("PID in stat", slurp("/proc/self/stat") && atoi(text) == getpid());
}

/* Kilobytes of a line of /proc/self/status. */
static long status(const char *name)
{
    slurp("/proc/self/status");
    char *at = strstr(text, name);

    return at ? strtol(at + strlen(name), NULL, 10) : -1;
}

static void sizes(void)
{
    long size = status("VmSize:"), data = status("VmData:"), in_pages;

    slurp("/proc/self/statm");
    in_pages = strtol(text, NULL, 10) * (getpagesize() / 1024);
    SAY("VmSize and statm", labs(size - in_pages) < 512);
    SAY("VmSize is not large", size > 500 && size < 400000);
    SAY("VmRSS is less", status("VmRSS:") > 0 && status("VmRSS:") <= size);
    char *p = mmap(NULL, 64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    SAY("VmSize grows", labs(status("VmSize:") - size - 65536) < 512);
    SAY("VmData grows", labs(status("VmData:") - data - 65536) < 512);
    mprotect(p, 64 << 20, PROT_READ);
    SAY("VmData shrinks", labs(status("VmData:") - data) < 512);
    munmap(p, 64 << 20);
    SAY("VmSize shrinks", labs(status("VmSize:") - size) < 512);
    struct rlimit limit = { 1ul << 33, RLIM_INFINITY };
    setrlimit(RLIMIT_AS, &limit);
    slurp("/proc/self/limits");
    char *at = strstr(text, "Max address space"), *end = at ? strchr(at, '\n') : NULL;
    if (end)
        end[1] = 0;
    printf("%s", at ? at : "no limit\n");
}

/* linux/fs.h of 6.11 and later. */
struct query {
    uint64_t size, flags, at, start, end, vma_flags, page_size, offset, inode;
    uint32_t major, minor, name_size, build_id_size;
    uint64_t name, build_id;
};
#define QUERY _IOWR('f', 17, struct query)

static void queries(void)
{
    int fd = open("/proc/self/maps", O_RDONLY), other = open("/proc/self/comm", O_RDONLY);
    char name[256] = "";
    uint8_t id[64];
    char *p = mmap(NULL, 3 * 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct stat st;
    struct query q = { sizeof q, 0, (uintptr_t)p + 4100 };

    mprotect(p + 4096, 4096, PROT_READ | PROT_WRITE);
    munmap(p + 8192, 4096);
    SAY("finds", ioctl(fd, QUERY, &q) == 0);
    SAY("bounds", q.start == (uintptr_t)p + 4096 && q.end == (uintptr_t)p + 8192);
    SAY("rights", q.vma_flags == 3 && q.page_size == 4096 && !q.inode && !q.offset);
    q = (struct query){ sizeof q, 0, (uintptr_t)p + 8192 };
    SAY("a hole", ioctl(fd, QUERY, &q) == -1 && errno == ENOENT);
    q.flags = 16;
    SAY("the next", ioctl(fd, QUERY, &q) == 0 && q.start > (uintptr_t)p + 4096);
    q = (struct query){ sizeof q, 32 | 4, (uintptr_t)&queries };
    q.name = (uintptr_t)name;
    q.name_size = sizeof name;
    SAY("the program", ioctl(fd, QUERY, &q) == 0 && strstr(name, "/proc_files") &&
                           q.name_size == strlen(name) + 1 && q.vma_flags == 5);
    SAY("its file", stat(name, &st) == 0 && q.inode == st.st_ino);
    q.build_id = (uintptr_t)id;
    q.build_id_size = sizeof id;
    SAY("build ID", ioctl(fd, QUERY, &q) == 0 && q.build_id_size <= 20);
    q.build_id = q.build_id_size = 0;
    q.name_size = 3;
    SAY("no room for the name", ioctl(fd, QUERY, &q) == -1 && errno == ENAMETOOLONG);
    q.name = 0;
    SAY("size without name", ioctl(fd, QUERY, &q) == -1 && errno == EINVAL);
    q = (struct query){ sizeof q, 64 };
    SAY("unknown flags", ioctl(fd, QUERY, &q) == -1 && errno == EINVAL);
    q = (struct query){ 16 };
    SAY("too short", ioctl(fd, QUERY, &q) == -1 && errno == EINVAL);
    q = (struct query){ 5000 };
    SAY("too long", ioctl(fd, QUERY, &q) == -1 && errno == E2BIG);
    SAY("other files do not know", ioctl(other, QUERY, &q) == -1 && errno == ENOTTY);
    close(fd);
    close(other);
}

int main(void)
{
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++)
        file(names[i]);
    SAME("the lowest descriptor, or none", few("/proc/self/maps"), 3 * 1000 + EMFILE);
    anew();
    sizes();
    queries();
    return 0;
}
