/* Files for the debugger: qXfer objects and the vFile requests that "target remote" makes.
 * SPDX-License-Identifier: MIT
 */
#include "gdb_private.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* -- qXfer: gdb manual E.4 ----------------------------------------------------------------- */

static void put_part(struct text *reply, const char *object, size_t size, size_t at, size_t n)
{
    size_t part = at < size ? min_u64(n, size - at) : 0;

    text_add(reply, at + part < size ? "m" : "l");
    text_binary(reply, object + (at < size ? at : size), part);
}

static void put_auxv(struct gdb *g, struct text *object)
{
    char bytes[2048];
    size_t n = g->hooks.auxv ? g->hooks.auxv(g->data, bytes, 0, sizeof(bytes)) : 0;

    object->at = resize(object->at, n + 1);
    memcpy(object->at, bytes, n);
    object->size = n;
}

static void put_exec_file(struct gdb *g, struct text *object)
{
    text_add(object, g->hooks.exec_file ? g->hooks.exec_file : "");
}

static const struct {
    const char *prefix;
    void (*put)(struct gdb *g, struct text *object);
} transfers[] = {
    { "features:read:target.xml:", gdb_put_description },
    { "auxv:read::", put_auxv },
    { "exec-file:read:", put_exec_file },
};

void gdb_transfer(struct gdb *g, const char *p, struct text *reply)
{
    for (unsigned i = 0; i < countof(transfers); i++) {
        size_t n = strlen(transfers[i].prefix);
        if (strncmp(p, transfers[i].prefix, n) != 0)
            continue;
        struct text object = { 0 };
        const char *range = strrchr(p, ':') + 1;
        size_t at = get_hex(&range), size = get_char(&range, ',') ? get_hex(&range) : 0;
        transfers[i].put(g, &object);
        put_part(reply, object.at, object.size, at, min_u64(size, PACKET_SIZE / 2));
        release(object.at);
        return;
    }
}

/* -- vFile: gdb manual E.7; numbers of errors are the protocol's, E.7.? "errno values" ----- */

static int file_error(int e)
{
    static const uint8_t known[] = { EPERM, ENOENT, EINTR, EBADF, EACCES, EFAULT, EBUSY, EEXIST,
                                     ENODEV, ENOTDIR, EISDIR, EINVAL, ENFILE, EMFILE, EFBIG, ENOSPC,
                                     ESPIPE, EROFS };

    for (unsigned i = 0; i < countof(known); i++)
        if (known[i] == e)
            return e;
    return e == ENAMETOOLONG ? 91 : 9999;
}

static void put_error(struct text *reply, int e) { text_format(reply, "F-1,%x", file_error(e)); }

static void file_open(struct gdb *g, const char *p, struct text *reply)
{
    char path[4096];
    size_t n = get_hex_bytes(&p, path, sizeof(path) - 1);
    int free_slot = 0;

    path[n] = 0;
    while (free_slot < GDB_FILES && g->files[free_slot] >= 0)
        free_slot++;
    if (free_slot == GDB_FILES) {
        put_error(reply, EMFILE);
        return;
    }
    int fd = g->hooks.open ? g->hooks.open(g->data, path)
                           : open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) {
        put_error(reply, g->hooks.open ? -fd : errno);
        return;
    }
    g->files[free_slot] = fd;
    gdb_own_fd(g, &g->files[free_slot]);
    text_format(reply, "F%x", (unsigned)free_slot);
}

/* -1 for a number that file_open() did not give. */
static int file_of(struct gdb *g, const char **p)
{
    uint64_t n = get_hex(p);

    return n < GDB_FILES ? g->files[n] : -1;
}

static void file_pread(struct gdb *g, const char *p, struct text *reply)
{
    char bytes[PACKET_SIZE / 2];
    int fd = file_of(g, &p);
    size_t n = get_char(&p, ',') ? min_u64(get_hex(&p), sizeof(bytes)) : 0;
    off_t at = get_char(&p, ',') ? (off_t)get_hex(&p) : 0;
    ssize_t done = pread(fd, bytes, n, at);

    if (done < 0) {
        put_error(reply, errno);
        return;
    }
    text_format(reply, "F%zx;", (size_t)done);
    text_binary(reply, bytes, (size_t)done);
}

static void file_close(struct gdb *g, const char *p, struct text *reply)
{
    const char *again = p;
    int fd = file_of(g, &p);

    if (fd >= 0) {
        close(fd);
        g->files[get_hex(&again)] = -1;
        text_add(reply, "F0");
    } else {
        put_error(reply, EBADF);
    }
}

static void put_big(uint8_t *to, uint64_t v, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        to[i] = (uint8_t)(v >> 8 * (n - 1 - i));
}

/* The protocol's struct stat, big-endian: gdb manual E.13.8. */
static void file_fstat(struct gdb *g, const char *p, struct text *reply)
{
    uint8_t out[64] = { 0 };
    struct stat s;

    if (fstat(file_of(g, &p), &s) < 0) {
        put_error(reply, errno);
        return;
    }
    const struct { uint64_t v; unsigned bytes; } fields[] = {
        { s.st_dev, 4 }, { s.st_ino, 4 }, { s.st_mode, 4 }, { s.st_nlink, 4 }, { s.st_uid, 4 },
        { s.st_gid, 4 }, { s.st_rdev, 4 }, { (uint64_t)s.st_size, 8 },
        { (uint64_t)s.st_blksize, 8 }, { (uint64_t)s.st_blocks, 8 }, { (uint64_t)s.st_atime, 4 },
        { (uint64_t)s.st_mtime, 4 }, { (uint64_t)s.st_ctime, 4 },
    };
    uint8_t *at = out;
    for (unsigned i = 0; i < countof(fields); at += fields[i++].bytes)
        put_big(at, fields[i].v, fields[i].bytes);
    text_format(reply, "F%x;", 64);
    text_binary(reply, out, sizeof(out));
}

static void file_readlink(struct gdb *g, const char *p, struct text *reply)
{
    char path[4096], to[4096];

    path[get_hex_bytes(&p, path, sizeof(path) - 1)] = 0;
    ssize_t n = readlink(path, to, sizeof(to));
    if (n < 0) {
        put_error(reply, errno);
        return;
    }
    text_format(reply, "F%zx;", (size_t)n);
    text_binary(reply, to, (size_t)n);
}

/* There is one file system for us: the guest's, whatever process is named. */
static void file_setfs(struct gdb *g, const char *p, struct text *reply) { text_add(reply, "F0"); }

static const struct {
    const char *name;
    void (*serve)(struct gdb *g, const char *p, struct text *reply);
} requests[] = {
    { "open:", file_open }, { "pread:", file_pread }, { "close:", file_close },
    { "fstat:", file_fstat }, { "readlink:", file_readlink }, { "setfs:", file_setfs },
};

void gdb_file(struct gdb *g, const char *p, struct text *reply)
{
    for (unsigned i = 0; i < countof(requests); i++)
        if (strncmp(p, requests[i].name, strlen(requests[i].name)) == 0) {
            requests[i].serve(g, p + strlen(requests[i].name), reply);
            return;
        }
}
