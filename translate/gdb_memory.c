/* Memory and breakpoints for the debugger: m, M, X, Z and z packets.
 * SPDX-License-Identifier: MIT
 */
#include "gdb_private.h"

#include <fcntl.h>
#include <unistd.h>

/* The debugger may look at memory that the guest may not touch: /proc/self/mem asks no
 * permission. */
static ssize_t access_forced(struct gdb *g, vaddr at, void *bytes, size_t n, bool write)
{
    off_t host = (off_t)(uintptr_t)memory_host(g->engine->memory, at);
    int fd = open("/proc/self/mem", O_RDWR | O_CLOEXEC);
    ssize_t done = -1;

    if (fd >= 0 && memory_in_range(g->engine->memory, at, n))
        done = write ? pwrite(fd, bytes, n, host) : pread(fd, bytes, n, host);
    if (fd >= 0)
        close(fd);
    return done;
}

/* How many bytes could be had. */
static size_t read_some(struct gdb *g, vaddr at, void *to, size_t n)
{
    if (memory_read(g->engine->memory, to, at, n) == 0)
        return n;
    ssize_t done = access_forced(g, at, to, n, false);
    return done < 0 ? 0 : (size_t)done;
}

static bool write_all(struct gdb *g, vaddr at, void *from, size_t n)
{
    bool good = memory_write(g->engine->memory, at, from, n) == 0 ||
                access_forced(g, at, from, n, true) == (ssize_t)n;

    block_invalidate_range(g->engine, at, n);
    return good;
}

void gdb_read_memory(struct gdb *g, const char *p, struct text *reply)
{
    uint8_t bytes[PACKET_SIZE / 2];
    vaddr at = get_hex(&p);
    size_t n = get_char(&p, ',') ? min_u64(get_hex(&p), sizeof(bytes)) : 0;
    size_t done = read_some(g, at, bytes, n);

    if (done == 0 && n > 0)
        text_add(reply, "E14");
    else
        text_hex(reply, bytes, done);
}

void gdb_write_memory(struct gdb *g, const char *p, struct text *reply)
{
    uint8_t bytes[PACKET_SIZE / 2];
    vaddr at = get_hex(&p);
    size_t n = get_char(&p, ',') ? min_u64(get_hex(&p), sizeof(bytes)) : 0;
    bool good = get_char(&p, ':') && get_hex_bytes(&p, bytes, n) == n;

    text_add(reply, good && write_all(g, at, bytes, n) ? "OK" : "E14");
}

void gdb_write_binary(struct gdb *g, const char *p, size_t size, struct text *reply)
{
    char bytes[PACKET_SIZE];
    const char *start = p;
    vaddr at = get_hex(&p);
    size_t n = get_char(&p, ',') ? get_hex(&p) : 0;
    bool good = get_char(&p, ':');
    size_t have = good ? unescape(bytes, p, size - (size_t)(p - start)) : 0;

    text_add(reply, good && have == n && write_all(g, at, bytes, n) ? "OK" : "E14");
}

void gdb_set_point(struct gdb *g, const char *p, bool on, struct text *reply)
{
    char kind = *p;
    bool good = p[0] && p[1] == ',';

    p += good ? 2 : 0;
    vaddr at = get_hex(&p);
    uint64_t size = get_char(&p, ',') ? get_hex(&p) : 0;
    if (!good)
        text_add(reply, "E01");
    else if (kind == '0' || kind == '1')
        engine_set_breakpoint(g->engine, at, on);
    else if (kind >= '2' && kind <= '4')
        good = watch_set(g->engine, at, size, kind, on);
    else
        return;                                 /* empty: not supported */
    if (good)
        text_add(reply, "OK");
    else if (reply->size == 0)
        text_add(reply, "E0c");
}
