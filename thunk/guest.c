/* Copies to and from guest memory, strings, vectors, and cursors that walk a structure.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/guest.h"

#include "syscall/task.h"

#include <endian.h>
#include <errno.h>
#include <limits.h>

static const struct memory *memory_of(struct task *t) { return t->process->memory; }

vaddr guest_untagged(struct task *t, vaddr a) { return t->tagged ? a & low_bits(56) : a; }

int copy_in(struct task *t, void *to, vaddr from, size_t size)
{
    return memory_read(memory_of(t), to, guest_untagged(t, from), size);
}

int copy_out(struct task *t, vaddr to, const void *from, size_t size)
{
    return memory_write(memory_of(t), guest_untagged(t, to), from, size);
}

void *guest_pointer(struct task *t, vaddr a, uint64_t size)
{
    const struct memory *m = memory_of(t);

    a = guest_untagged(t, a);
    return memory_in_range(m, a, size) ? memory_host(m, a) : NULL;
}

char *guest_string(struct task *t, vaddr a, size_t max, int *error)
{
    const struct memory *m = memory_of(t);
    int64_t length = memory_strlen(m, a = guest_untagged(t, a), max);
    char *s = length < 0 ? NULL : try_alloc((size_t)length + 1);

    *error = length < 0 ? (int)length : s ? 0 : -ENOMEM;
    if (s && memory_read(m, s, a, (size_t)length) < 0) {
        *error = -EFAULT;
        release(s);
        return NULL;
    }
    return s;
}

/* A pointer outside the guest's window becomes one that the host kernel refuses with EFAULT, so a
 * call that stops early (a short read) never looks at it, as on a real kernel. */
static void *vector_base(struct task *t, vaddr a, uint64_t size)
{
    void *p = guest_pointer(t, a, size);

    return p ? p : size ? (void *)-(uintptr_t)4096 : NULL;
}

int guest_iovec(struct task *t, vaddr a, uint64_t count, struct iovec **out)
{
    unsigned word = t->abi->abi.word;
    uint64_t most = word == 4 ? INT32_MAX : INT64_MAX;

    *out = NULL;
    if (count > IOV_MAX)
        return -EINVAL;
    struct iovec *v = alloc((count ? count : 1) * sizeof *v);
    struct reader r = guest_reader(t, a, count * 2 * word);
    for (uint64_t i = 0; i < count; i++) {
        vaddr base = get_word(&r);
        v[i].iov_len = get_word(&r);
        if (r.c.ok && v[i].iov_len > most) {
            release(v);
            return -EINVAL;
        }
        v[i].iov_base = vector_base(t, base, v[i].iov_len);
    }
    if (!r.c.ok) {
        release(v);
        return -EFAULT;
    }
    *out = v;
    return (int)count;
}

/* -- cursors ---- */

static struct cursor cursor(struct task *t, vaddr at, size_t size)
{
    const struct memory *m = memory_of(t);

    at = guest_untagged(t, at);
    return (struct cursor){ m, &t->abi->abi, at, at + size, memory_in_range(m, at, size) };
}

struct reader guest_reader(struct task *t, vaddr at, size_t size)
{
    return (struct reader){ cursor(t, at, size) };
}

struct writer guest_writer(struct task *t, vaddr at, size_t size)
{
    return (struct writer){ cursor(t, at, size) };
}

/* Room for n more bytes: where they are; the cursor moves on. After a fault it stays where it was.
 */
static bool advance(struct cursor *c, size_t n, vaddr *at)
{
    *at = c->at;
    if (c->ok && n > c->end - c->at)
        c->ok = false;
    if (c->ok)
        c->at += n;
    return c->ok;
}

void get_bytes(struct reader *r, void *to, size_t n)
{
    vaddr at;

    if (!advance(&r->c, n, &at) || memory_read(r->c.memory, to, at, n) < 0) {
        r->c.ok = false;
        memset(to, 0, n);
    }
}

void get_skip(struct reader *r, size_t n)
{
    vaddr at;

    advance(&r->c, n, &at);
}

uint8_t get_u8(struct reader *r)
{
    uint8_t v;

    get_bytes(r, &v, sizeof v);
    return v;
}

uint16_t get_u16(struct reader *r)
{
    uint16_t v;

    get_bytes(r, &v, sizeof v);
    return r->c.abi->big_endian ? be16toh(v) : le16toh(v);
}

uint32_t get_u32(struct reader *r)
{
    uint32_t v;

    get_bytes(r, &v, sizeof v);
    return r->c.abi->big_endian ? be32toh(v) : le32toh(v);
}

uint64_t get_u64(struct reader *r)
{
    uint64_t v;

    get_bytes(r, &v, sizeof v);
    return r->c.abi->big_endian ? be64toh(v) : le64toh(v);
}

uint64_t get_word(struct reader *r) { return r->c.abi->word == 8 ? get_u64(r) : get_u32(r); }

void put_bytes(struct writer *w, const void *from, size_t n)
{
    vaddr at;

    if (!advance(&w->c, n, &at) || memory_write(w->c.memory, at, from, n) < 0)
        w->c.ok = false;
}

void put_u8(struct writer *w, uint8_t v) { put_bytes(w, &v, sizeof v); }

void put_u16(struct writer *w, uint16_t v)
{
    v = w->c.abi->big_endian ? htobe16(v) : htole16(v);
    put_bytes(w, &v, sizeof v);
}

void put_u32(struct writer *w, uint32_t v)
{
    v = w->c.abi->big_endian ? htobe32(v) : htole32(v);
    put_bytes(w, &v, sizeof v);
}

void put_u64(struct writer *w, uint64_t v)
{
    v = w->c.abi->big_endian ? htobe64(v) : htole64(v);
    put_bytes(w, &v, sizeof v);
}

void put_word(struct writer *w, uint64_t v)
{
    if (w->c.abi->word == 8)
        put_u64(w, v);
    else
        put_u32(w, (uint32_t)v);
}

void put_zero(struct writer *w, size_t n)
{
    static const uint8_t zeros[64];

    for (; n && w->c.ok; n -= min_u64(n, sizeof zeros))
        put_bytes(w, zeros, min_u64(n, sizeof zeros));
}

void put_align(struct writer *w, size_t a) { put_zero(w, align_up(w->c.at, a) - w->c.at); }
