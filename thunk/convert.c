/* Conversion of structures and single values between guest and host.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/thunk.h"

#include "syscall/task.h"
#include "thunk/guest.h"

#include <errno.h>

uint64_t load_integer(const struct abi *abi, const void *at, unsigned size)
{
    const uint8_t *p = at;
    uint64_t v = 0;

    for (unsigned i = 0; i < size; i++)
        v |= (uint64_t)p[i] << 8 * (abi->big_endian ? size - 1 - i : i);
    return v;
}

void store_integer(const struct abi *abi, void *at, unsigned size, uint64_t value)
{
    uint8_t *p = at;

    for (unsigned i = 0; i < size; i++)
        p[i] = value >> 8 * (abi->big_endian ? size - 1 - i : i);
}

/* struct at's kind: bit 0 signed, bit 1 nanoseconds in 8 bytes. */
enum { SIGNED = 1, NANOSECONDS = 2 };

static uint64_t extend(const struct abi *abi, const struct at *f, uint64_t v)
{
    if ((f->kind & NANOSECONDS) && abi->word == 4)
        return (uint32_t)v;
    return (f->kind & SIGNED) && f->size < 8 ? (uint64_t)sign_extend(v, 8 * f->size) : v;
}

static const struct abi little = { .word = 8 };     /* only its byte order is used: the host's */

void layout_to_guest(const struct abi *abi, const struct layout *l, void *guest, const void *host)
{
    uint8_t *g = guest;
    const uint8_t *h = host;

    memset(g, 0, l->size);
    for (const struct at *f = l->at; f < l->at + l->nfields; f++)
        for (unsigned i = 0; i < f->count; i++) {
            uint64_t v = load_integer(&little, h + f->host + i * f->host_size, f->host_size);

            if ((f->kind & SIGNED) && f->host_size < 8)
                v = sign_extend(v, 8 * f->host_size);
            store_integer(abi, g + f->guest + i * f->size, f->size, v);
        }
}

void layout_to_host(const struct abi *abi, const struct layout *l, void *host, const void *guest)
{
    const uint8_t *g = guest;
    uint8_t *h = host;

    for (const struct at *f = l->at; f < l->at + l->nfields; f++)
        for (unsigned i = 0; i < f->count; i++) {
            uint64_t v = extend(abi, f, load_integer(abi, g + f->guest + i * f->size, f->size));

            store_integer(&little, h + f->host + i * f->host_size, f->host_size, v);
        }
}

static const struct abi *abi_of(struct task *t) { return &t->abi->abi; }

int struct_get(struct task *t, vaddr from, enum struct_id id, void *host)
{
    return structs_get(t, from, id, host, 1);
}

int struct_put(struct task *t, vaddr to, enum struct_id id, const void *host)
{
    return structs_put(t, to, id, host, 1);
}

int structs_get(struct task *t, vaddr from, enum struct_id id, void *host, size_t n)
{
    const struct layout *l = layout_of(abi_of(t), id);
    uint8_t guest[HOST_STRUCT_MAX];

    if (l->same)
        return copy_in(t, host, from, n * l->size);
    for (size_t i = 0; i < n; i++) {
        if (copy_in(t, guest, from + i * l->size, l->size) < 0)
            return -EFAULT;
        memset((uint8_t *)host + i * l->host_size, 0, l->host_size);
        layout_to_host(abi_of(t), l, (uint8_t *)host + i * l->host_size, guest);
    }
    return 0;
}

int structs_put(struct task *t, vaddr to, enum struct_id id, const void *host, size_t n)
{
    const struct layout *l = layout_of(abi_of(t), id);
    uint8_t guest[HOST_STRUCT_MAX];

    if (l->same)
        return copy_out(t, to, host, n * l->size);
    for (size_t i = 0; i < n; i++) {
        layout_to_guest(abi_of(t), l, guest, (const uint8_t *)host + i * l->host_size);
        if (copy_out(t, to + i * l->size, guest, l->size) < 0)
            return -EFAULT;
    }
    return 0;
}

static int value_get(struct task *t, vaddr from, unsigned size, uint64_t *value)
{
    uint8_t bytes[8];

    if (copy_in(t, bytes, from, size) < 0)
        return -EFAULT;
    *value = load_integer(abi_of(t), bytes, size);
    return 0;
}

static int value_put(struct task *t, vaddr to, unsigned size, uint64_t value)
{
    uint8_t bytes[8];

    store_integer(abi_of(t), bytes, size, value);
    return copy_out(t, to, bytes, size);
}

int word_get(struct task *t, vaddr from, uint64_t *value)
{
    return value_get(t, from, abi_of(t)->word, value);
}
int word_put(struct task *t, vaddr to, uint64_t value)
{
    return value_put(t, to, abi_of(t)->word, value);
}
int u64_get(struct task *t, vaddr from, uint64_t *value) { return value_get(t, from, 8, value); }
int u64_put(struct task *t, vaddr to, uint64_t value) { return value_put(t, to, 8, value); }

int u32_get(struct task *t, vaddr from, uint32_t *value)
{
    uint64_t v;
    int error = value_get(t, from, 4, &v);

    *value = error < 0 ? 0 : v;
    return error;
}

int u32_put(struct task *t, vaddr to, uint32_t value) { return value_put(t, to, 4, value); }
