/* Layouts: where the fields of kernel structures lie for each ABI.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/thunk.h"

#include "thunk/host_types.h"

#include <pthread.h>

enum kind { U8, U16, U32, S32, U64, S64, NSEC, LONG, ULONG, PTR, TIME, SYSINFO_TAIL };

struct field { const char *name; uint16_t host, host_size; uint8_t kind, count; bool gap; };

struct structure {
    const char *name;
    const struct field *fields;
    uint8_t nfields;
    uint16_t host_size;
};

#define PART(member) ((host_type *)0)->member
#define FIELD(member, kind)                                                                        \
    { #member, offsetof(host_type, member), sizeof(PART(member)), kind, 1, false },
#define ARRAY(member, kind, n)                                                                     \
    { #member, offsetof(host_type, member), sizeof(PART(member)) / (n), kind, n, false },
#define GAP(kind, n) { NULL, 0, 0, kind, n, true },
/* The fields of one structure, in a function so that `host_type` can be local. */
#define STRUCT(name, type, fields)                                                                 \
    static struct structure describe_##name(void)                                                  \
    {                                                                                              \
        typedef type host_type;                                                                    \
        static const struct field list[] = { fields };                                             \
        static_assert(countof(list) <= FIELDS_MAX, #name);                                         \
        static_assert(sizeof(host_type) <= HOST_STRUCT_MAX, #name);                                \
        return (struct structure){ #name, list, countof(list), sizeof(host_type) };                \
    }
#include "thunk/structs.def"
#undef STRUCT

static struct structure (*const describe[STRUCT_COUNT])(void) = {
#define STRUCT(name, type, fields) [STRUCT_##name] = describe_##name,
#include "thunk/structs.def"
#undef STRUCT
};

static unsigned size_of(const struct abi *abi, uint8_t kind)
{
    switch (kind) {
    case U8: return 1;
    case U16: return 2;
    case U32: case S32: return 4;
    case LONG: case ULONG: case PTR: return abi->word;
    case TIME: return abi->time;
    case SYSINFO_TAIL:
        return 20 - 2 * abi->word - 4; /* char _f[20 - 2 * sizeof(long) - sizeof(int)] */
    default: return 8;
    }
}

static unsigned align_of(const struct abi *abi, uint8_t kind, unsigned size)
{
    if (kind == SYSINFO_TAIL)
        return 1;
    return size == 8 ? abi->align64 : size;
}

static bool is_signed(uint8_t kind)
{
    return kind == S32 || kind == S64 || kind == LONG || kind == TIME || kind == NSEC;
}

static void compute(const struct abi *abi, const struct structure *s, struct layout *l)
{
    uint64_t at = 0;

    l->align = 1;
    l->same = !abi->big_endian;
    for (unsigned i = 0; i < s->nfields; i++) {
        const struct field *f = &s->fields[i];
        unsigned size = size_of(abi, f->kind);
        unsigned align = size ? align_of(abi, f->kind, size) : 1;

        at = align_up(at, align);
        l->align = align > l->align ? align : l->align;
        if (!f->gap) {
            l->at[l->nfields++] =
                (struct at){ f->name, at,           f->host,
                             size,    f->host_size, is_signed(f->kind) | (f->kind == NSEC) << 1,
                             f->count };
            l->same &= at == f->host && size == f->host_size;
        }
        at += size * f->count;
    }
    l->size = align_up(at, l->align);
    l->host_size = s->host_size;
    l->same &= l->size == l->host_size;
}

/* All layouts of one ABI; a process meets one or two ABIs in its life, so a short list does. */
struct layouts {
    struct abi abi;
    struct layouts *next;
    struct layout of[STRUCT_COUNT];
};

static struct layouts *known;           /* grows at the head, under grow; read without it */
static pthread_mutex_t grow = PTHREAD_MUTEX_INITIALIZER;

static bool same_abi(const struct abi *a, const struct abi *b)
{
    return a->word == b->word && a->time == b->time && a->align64 == b->align64 &&
           a->big_endian == b->big_endian;
}

static const struct layouts *find(const struct abi *abi)
{
    const struct layouts *l = __atomic_load_n(&known, __ATOMIC_ACQUIRE);

    while (l && !same_abi(&l->abi, abi))
        l = l->next;
    return l;
}

static const struct layouts *add(const struct abi *abi)
{
    pthread_mutex_lock(&grow);
    const struct layouts *old = find(abi);

    if (!old) {
        struct layouts *l = alloc(sizeof(*l));

        l->abi = *abi;
        l->next = known;
        for (unsigned i = 0; i < STRUCT_COUNT; i++) {
            struct structure s = describe[i]();

            compute(abi, &s, &l->of[i]);
        }
        __atomic_store_n(&known, l, __ATOMIC_RELEASE);
        old = l;
    }
    pthread_mutex_unlock(&grow);
    return old;
}

const struct layout *layout_of(const struct abi *abi, enum struct_id id)
{
    const struct layouts *l = find(abi);

    return &(l ? l : add(abi))->of[id];
}

const char *struct_name(enum struct_id id) { return describe[id]().name; }

enum struct_id struct_find(const char *name, size_t length)
{
    for (unsigned i = 0; i < STRUCT_COUNT; i++) {
        const char *candidate = describe[i]().name;

        if (strlen(candidate) == length && memcmp(candidate, name, length) == 0)
            return i;
    }
    return STRUCT_COUNT;
}
