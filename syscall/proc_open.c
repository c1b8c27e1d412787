/* Files of the guest's /proc once they are open: memory files that pass for those of the kernel.
 * SPDX-License-Identifier: MIT
 *
 * Such a file can be read only, has the rights of the one it stands for, and its name. What it says
 * is made anew when it is read from the start again, as the kernel does.
 */
#include "proc.h"

#include "fd.h"

#include "loader/loader.h"
#include "syscall/host.h"
#include "thunk/guest.h"
#include "translate/memory.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

/* Descriptors that may be on such a file: it costs a look to be sure. A bit each, never cleared;
 * descriptors are the host process's, so this is, too. */
enum { MARKED = 1024 };
static uint64_t marks[MARKED / 64];

static void mark(int fd)
{
    if (fd < MARKED)
        __atomic_fetch_or(&marks[fd / 64], 1ull << fd % 64, __ATOMIC_RELAXED);
}

static bool is_marked(int fd)
{
    return fd >= 0 && fd < MARKED &&
           __atomic_load_n(&marks[fd / 64], __ATOMIC_RELAXED) >> fd % 64 & 1;
}

/* -- names ------------------------------------------------------------------------------------ */

static const char before[] = "/memfd:/proc/", after[] = " (deleted)";

size_t proc_link(const char *link, size_t length, char *out, size_t size)
{
    size_t skip = strlen("/memfd:"), rest = strlen(after);

    if (length <= sizeof(before) - 1 + rest || memcmp(link, before, sizeof(before) - 1) != 0 ||
        memcmp(link + length - rest, after, rest) != 0 || length - skip - rest >= size)
        return 0;
    memcpy(out, link + skip, length - skip - rest);
    out[length - skip - rest] = 0;
    return length - skip - rest;
}

/* The name of the host's file that is open there. */
static bool read_link(int fd, char *out, size_t size)
{
    char link[40];

    snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, out, size - 1);

    out[n < 0 ? 0 : n] = 0;
    return n > 0;
}

static struct proc_name name_of(struct task *t, int fd)
{
    char link[NAME_MAX + 64], path[NAME_MAX + 64];

    if (read_link(fd, link, sizeof(link)) && proc_link(link, strlen(link), path, sizeof(path)))
        return proc_parse(t, path);
    return (struct proc_name){ PROC_NONE };
}

/* -- opening ---------------------------------------------------------------------------------- */

static int fill(struct task *t, struct proc_name name, int fd)
{
    struct report r = { 0 };

    proc_put(t, name, &r);
    bool whole = pwrite(fd, r.at, r.size, 0) == (ssize_t)r.size && !ftruncate(fd, (off_t)r.size);

    release(r.at);
    return whole ? 0 : -ENOMEM;
}

static int open_again(int fd, int flags)
{
    char link[40];

    snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
    return open(link, flags | O_CLOEXEC);
}

/* `fd` becomes what `file` is, for reading. Without a /proc of our own to find it by it stays
 * writable. */
static int take_over(int fd, int file)
{
    int readable = open_again(file, O_RDONLY), flags = fcntl(fd, F_GETFD);
    int r = dup3(readable < 0 ? file : readable, fd, flags & FD_CLOEXEC ? O_CLOEXEC : 0);

    if (readable >= 0)
        close(readable);
    return r < 0 ? -errno : r;
}

static int replace(struct task *t, struct proc_name name, int fd)
{
    char path[NAME_MAX];
    struct stat st;

    if (!read_link(fd, path, sizeof(path)) || fstat(fd, &st) < 0)
        return -ENOENT;
    int file = memfd_create(path, MFD_CLOEXEC), r = file < 0 ? -errno : fill(t, name, file);

    if (r == 0) {
        fchmod(file, st.st_mode & 0777);
        r = take_over(fd, file);
    }
    if (file >= 0)
        close(file);
    return r;
}

/* Two more descriptors are needed for a moment. */
int64_t proc_opened(struct task *t, struct proc_name name, int fd)
{
    struct rlimit was;
    bool raised = fd_limit_raise(&was);
    int r = replace(t, name, fd);

    if (raised)
        fd_limit_restore(&was);
    if (r < 0)
        close(fd);
    else
        mark(fd);
    return r;
}

/* The file's own rights forbid writing; they are ours to change. */
void proc_rewind(struct task *t, int fd)
{
    struct stat st;

    if (!is_marked(fd))
        return;
    struct proc_name name = name_of(t, fd);

    if (name.file == PROC_NONE || name.file == PROC_exe || fstat(fd, &st) < 0)
        return;
    fchmod(fd, 0600);
    int file = open_again(fd, O_RDWR);

    if (file >= 0) {
        fill(t, name, file);
        close(file);
    }
    fchmod(fd, st.st_mode & 0777);
}

/* -- PROCMAP_QUERY: fs/proc/task_mmu.c, do_procmap_query --------------------------------------- */

/* In the order of struct procmap_query of linux/fs.h. */
struct query {
    uint64_t size, flags, at;
    uint64_t start, end, vma_flags, page_size, offset, inode;
    uint32_t major, minor, name_size, build_id_size;
    uint64_t name, build_id;
};
static_assert(sizeof(struct query) == 104, "linux/fs.h");

enum {
    QUERY_RIGHTS = 15,                  /* readable, writable, executable, shared */
    QUERY_NEXT = 16,
    QUERY_FILE = 32,
    QUERY_LEAST = 24,                   /* up to `at` */
};
enum { HOST_QUERY = _IOC(_IOC_READ | _IOC_WRITE, 'f', 17, sizeof(struct query)) };

struct search { struct query q; struct mapping m; bool found; };

static uint64_t rights(const struct mapping *m)
{
    return (m->prot & PROT_READ ? 1 : 0) | (m->prot & PROT_WRITE ? 2 : 0) |
           (m->prot & PROT_EXEC ? 4 : 0) | (m->flags & MAP_SHARED ? 8 : 0);
}

static void consider(void *data, const struct mapping *m)
{
    struct search *s = data;
    uint64_t want = s->q.flags & QUERY_RIGHTS;
    bool here = s->q.at >= m->start && s->q.at < m->end;

    if (s->found || s->q.at >= m->end || !(here || s->q.flags & QUERY_NEXT))
        return;
    if ((rights(m) & want) != want || (s->q.flags & QUERY_FILE && !m->ino))
        return;
    s->found = true;
    s->m = *m;
}

/* The host knows the file's build ID where its mapping is. */
static int64_t build_id(struct task *t, struct query *q)
{
    uint8_t id[64];
    struct query host = { .size = sizeof(host),
                          .at = (uintptr_t)memory_host(t->process->memory, q->start),
                          .build_id_size = sizeof(id),
                          .build_id = (uintptr_t)id };
    int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    bool known = maps >= 0 && ioctl(maps, HOST_QUERY, &host) == 0;
    uint32_t room = q->build_id_size;

    if (maps >= 0)
        close(maps);
    q->build_id_size = known ? host.build_id_size : 0;
    if (q->build_id_size > room)
        return -ENAMETOOLONG;
    return copy_out(t, q->build_id, id, q->build_id_size);
}

static int64_t answer(struct task *t, struct search *s)
{
    struct query *q = &s->q;
    const struct mapping *m = &s->m;
    bool file = m->ino != 0;
    uint32_t room = q->name_size;

    q->start = m->start;
    q->end = m->end;
    q->vma_flags = rights(m);
    q->page_size = 1ull << (m->huge ? m->huge : t->process->memory->page_bits);
    q->offset = file ? m->offset : 0;
    q->inode = m->ino;
    q->major = file ? major(m->dev) : 0;
    q->minor = file ? minor(m->dev) : 0;
    int64_t error = q->build_id_size && file ? build_id(t, q) : 0;

    if (!file)
        q->build_id_size = 0;
    if (!room || error)
        return error;
    q->name_size = m->path ? (uint32_t)strlen(m->path) + 1 : 0;
    return q->name_size > room ? -ENAMETOOLONG
           : q->name_size ? copy_out(t, q->name, m->path, q->name_size) : 0;
}

/* The structure has no words, so it is the same for all ABIs of our byte order; it may grow. */
static int64_t get_query(struct task *t, vaddr at, uint64_t *size, struct query *q)
{
    if (t->abi->abi.big_endian)
        return -ENOTTY;
    if (copy_in(t, size, at, sizeof(*size)) < 0)
        return -EFAULT;
    if (*size > 4096 || *size < QUERY_LEAST)
        return *size > 4096 ? -E2BIG : -EINVAL;
    struct reader r = guest_reader(t, at, *size);

    get_bytes(&r, q, min_u64(*size, sizeof(*q)));
    for (uint64_t i = sizeof(*q); i < *size; i++)
        if (get_u8(&r))
            return -E2BIG;
    return r.c.ok ? 0 : -EFAULT;
}

int64_t proc_query(struct task *t, int fd, vaddr at)
{
    struct search s = { 0 };
    uint64_t size = 0;
    struct proc_name name = name_of(t, fd);

    if (name.file != PROC_maps && name.file != PROC_smaps)
        return -ENOTTY;
    int64_t error = get_query(t, at, &size, &s.q);

    if (error)
        return error;
    if (s.q.flags & ~(uint64_t)(QUERY_RIGHTS | QUERY_NEXT | QUERY_FILE) ||
        !s.q.name_size != !s.q.name || !s.q.build_id_size != !s.q.build_id)
        return -EINVAL;
    space_each(t->process->space, consider, &s);
    error = s.found ? answer(t, &s) : -ENOENT;
    return error ? error : copy_out(t, at, &s.q, min_u64(size, sizeof(s.q)));
}
