/* The memory of the code buffer: one range, mapped once or twice.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/code.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

/* With one mapping nothing is charged until a page is touched (NORESERVE), so all is committed at
 * once: the pages that code never reached cost nothing. */
static int map_single(struct code *c)
{
    void *p = mmap(NULL, c->size, PROT_READ | PROT_WRITE | PROT_EXEC,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (p == MAP_FAILED)
        return -errno;
    c->rx = c->rw = p;
    return 0;
}

static int make_file(size_t size)
{
    int fd = memfd_create("dragoman-code", MFD_CLOEXEC);

    if (fd < 0)
        return -errno;
    if (ftruncate(fd, (off_t)size) == 0)
        return fd;
    int error = errno;
    close(fd);
    return -error;
}

/* Maps the file at `rx` and `rw` (NULL: anywhere the first time). */
static int map_file(struct code *c, int fd)
{
    int fixed = c->rx != NULL ? MAP_FIXED : 0;
    void *rw = mmap(c->rw, c->size, PROT_READ | PROT_WRITE, MAP_SHARED | fixed, fd, 0);

    if (rw == MAP_FAILED)
        return -errno;
    void *rx = mmap(c->rx, c->size, PROT_READ | PROT_EXEC, MAP_SHARED | fixed, fd, 0);
    if (rx == MAP_FAILED) {
        int error = errno;
        munmap(rw, c->size);
        return -error;
    }
    c->rw = rw;
    c->rx = rx;
    c->fd = fd;
    return 0;
}

static int map_dual(struct code *c)
{
    int fd = make_file(c->size);

    if (fd < 0)
        return fd;
    int error = map_file(c, fd);
    if (error < 0)
        close(fd);
    return error;
}

int code_init(struct code *c, size_t size, bool dual)
{
    *c = (struct code){ .size = align_up(size, 65536), .dual = dual, .fd = -1 };

    int error = dual ? map_dual(c) : map_single(c);
    if (error < 0)
        return error;
    c->committed = c->limit = c->size;
    return 0;
}

int code_unshare(struct code *c)
{
    if (!c->dual)
        return 0;

    int fd = make_file(c->size), old = c->fd;
    if (fd < 0)
        return fd;
    for (size_t done = 0; done < c->at;) {
        ssize_t n = pwrite(fd, c->rw + done, c->at - done, (off_t)done);

        if (n <= 0) {
            close(fd);
            return -EIO;
        }
        done += (size_t)n;
    }
    int error = map_file(c, fd);
    close(error < 0 ? fd : old);
    return error;
}

void code_free(struct code *c)
{
    if (c->rx != NULL)
        munmap(c->rx, c->size);
    if (c->dual && c->rw != NULL)
        munmap(c->rw, c->size);
    if (c->fd >= 0)
        close(c->fd);
    *c = (struct code){ .fd = -1 };
}
