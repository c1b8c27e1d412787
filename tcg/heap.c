/* alloc() and its family: memory for everybody, whole at any moment.
 * SPDX-License-Identifier: MIT
 *
 * A guest's vfork child is a process that runs in its parent's memory and may be killed between any
 * two host insns; what it was doing is never finished. So no lock is held here and no list is ever
 * half changed: free blocks of a size are a stack whose top changes by one compare-and-swap, fresh
 * ones are cut off a chunk by one addition. Who is killed loses a block, no more.
 *
 * Sizes are powers of two and halfway between them, with a head in front; larger ones are mappings
 * of their own.
 */
#include "tcg/base.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum { CLASSES = 21, MAPPED = CLASSES, CHUNK = 256 << 10, FREE = 0x66726565, USED = 0x75736564 };

struct head {
    uint64_t size;                      /* MAPPED: of the mapping */
    uint32_t class, state;
};
struct spare { struct head head; struct spare *next; };

/* The count makes a top that went away and came back another one. */
struct top { struct spare *first; uint64_t count; } __attribute__((aligned(16)));
struct chunk { size_t used, size; _Alignas(16) uint8_t data[]; };

static struct top spares[CLASSES];
static struct chunk *chunk;

static size_t class_size(unsigned class) { return (class & 1 ? 48ul : 32ul) << class / 2; }

static unsigned class_of(size_t size)
{
    unsigned class = 0;

    while (class < CLASSES && class_size(class) < size)
        class++;
    return class;
}

/* -- free blocks ------------------------------------------------------------------------------ */

USES_CAS16 static bool change(struct top *at, struct top was, struct top now)
{
    unsigned __int128 from, to;

    memcpy(&from, &was, sizeof(from));
    memcpy(&to, &now, sizeof(to));
    return __sync_bool_compare_and_swap((unsigned __int128 *)at, from, to);
}

/* The halves may be of different times: then the exchange fails. */
static struct top look(const struct top *at)
{
    uint64_t count = __atomic_load_n(&at->count, __ATOMIC_ACQUIRE);

    return (struct top){ __atomic_load_n(&at->first, __ATOMIC_ACQUIRE), count };
}

static void push(struct spare *s)
{
    struct top *at = &spares[s->head.class], was;

    do {
        was = look(at);
        __atomic_store_n(&s->next, was.first, __ATOMIC_RELAXED);
    } while (!change(at, was, (struct top){ s, was.count + 1 }));
}

/* Another may have taken the block meanwhile and write in it: what `next` says is no use then, and
 * is not used. Blocks never go back to the host, so it can be read. */
static struct spare *pop(unsigned class)
{
    struct top *at = &spares[class], was;

    do {
        was = look(at);
        if (!was.first)
            return NULL;
    } while (!change(at, was, (struct top){ __atomic_load_n(&was.first->next, __ATOMIC_RELAXED),
                                            was.count + 1 }));
    return was.first;
}

/* -- fresh memory ----------------------------------------------------------------------------- */

static void *map(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    return p == MAP_FAILED ? NULL : p;
}

static bool next_chunk(struct chunk *old)
{
    struct chunk *new = map(CHUNK);

    if (!new)
        return false;
    new->size = CHUNK - sizeof(*new);
    if (!__atomic_compare_exchange_n(&chunk, &old, new, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        munmap(new, CHUNK);
    return true;
}

static void *cut(size_t size)
{
    for (;;) {
        struct chunk *c = __atomic_load_n(&chunk, __ATOMIC_ACQUIRE);
        size_t at = c ? __atomic_fetch_add(&c->used, size, __ATOMIC_RELAXED) : 0;

        if (c && at + size <= c->size)
            return c->data + at;
        if (!next_chunk(c))
            return NULL;
    }
}

static struct head *get_mapped(size_t size)
{
    size = align_up(size, 4096);
    struct head *h = map(size);

    if (h)
        *h = (struct head){ size, MAPPED, USED };
    return h;
}

static struct head *get_small(unsigned class)
{
    struct spare *s = pop(class);
    struct head *h = s ? &s->head : cut(class_size(class));

    if (h)
        *h = (struct head){ class_size(class), class, USED };
    if (s)
        memset(h + 1, 0, h->size - sizeof(*h));
    return h;
}

/* -- the family ------------------------------------------------------------------------------- */

void *try_alloc(size_t size)
{
    unsigned class = class_of(size + sizeof(struct head));

    if (size > (size_t)1 << 47)
        return NULL;
    struct head *h =
        class < CLASSES ? get_small(class) : get_mapped(size + sizeof(struct head));

    return h ? h + 1 : NULL;
}

void *alloc(size_t size)
{
    void *p = try_alloc(size);

    if (p == NULL)
        die("out of memory (%zu bytes)", size);
    return p;
}

static struct head *head_of(void *p)
{
    struct head *h = (struct head *)p - 1;

    assert(h->state == USED);
    return h;
}

void release(void *p)
{
    if (!p)
        return;
    struct head *h = head_of(p);

    if (h->class == MAPPED) {
        munmap(h, h->size);
        return;
    }
    h->state = FREE;
    push((struct spare *)h);
}

static void *remap(struct head *h, size_t size)
{
    void *p = mremap(h, h->size, size, MREMAP_MAYMOVE);

    if (p == MAP_FAILED)
        die("out of memory (%zu bytes)", size);
    h = p;
    h->size = size;
    return h + 1;
}

void *resize(void *p, size_t size)
{
    if (!p)
        return alloc(size);
    struct head *h = head_of(p);
    size_t had = h->size - sizeof(*h);

    if (size <= had && h->class != MAPPED)
        return p;
    if (h->class == MAPPED && class_of(size + sizeof(*h)) == MAPPED)
        return remap(h, align_up(size + sizeof(*h), 4096));
    void *q = alloc(size);

    memcpy(q, p, min_u64(had, size));
    release(p);
    return q;
}

/* -- text ------------------------------------------------------------------------------------- */

static void make_room(struct report *r, size_t more)
{
    if (r->room - r->size > more)
        return;
    r->room = (r->size + more + 1) * 2;
    r->at = resize(r->at, r->room);
}

void report_bytes(struct report *r, const void *bytes, size_t size)
{
    make_room(r, size);
    memcpy(r->at + r->size, bytes, size);
    r->size += size;
    r->at[r->size] = 0;
}

void report_put(struct report *r, const char *fmt, ...)
{
    char text[1024];
    va_list ap;

    va_start(ap, fmt);
    int n = vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    if (n < (int)sizeof(text)) {
        report_bytes(r, text, n < 0 ? 0 : (size_t)n);
        return;
    }
    make_room(r, (size_t)n);
    va_start(ap, fmt);
    vsnprintf(r->at + r->size, (size_t)n + 1, fmt, ap);
    va_end(ap);
    r->size += (size_t)n;
}

char *read_text(const char *path)
{
    struct report r = { 0 };
    char bytes[4096];
    ssize_t n;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    while (fd >= 0 && (n = read(fd, bytes, sizeof(bytes))) > 0)
        report_bytes(&r, bytes, (size_t)n);
    if (fd >= 0)
        close(fd);
    return fd >= 0 && !r.at ? copy_string("") : r.at;
}

char *next_line(char **text)
{
    char *line = *text, *end;

    if (!line || !*line)
        return NULL;
    end = strchr(line, '\n');
    *text = end ? end + 1 : line + strlen(line);
    if (end)
        *end = 0;
    return line;
}
