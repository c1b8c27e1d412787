/* Structures at the border: where each field lies in the guest's layout, and conversion both ways.
 * SPDX-License-Identifier: MIT
 *
 * structs.def names the fields of each kernel structure; the guest's offsets follow from struct
 * abi, computed once per ABI. A handler gets host structures:
 *
 *     struct itimerspec value;
 *     if ((error = struct_get(t, a[2], STRUCT_itimerspec, &value)) < 0)
 *         return error;
 *
 * Where layout->same is set guest and host agree byte for byte, so the host kernel may work on
 * guest memory directly.
 */
#pragma once

#include "thunk/abi.h"

enum struct_id {
#define STRUCT(name, host, fields) STRUCT_##name,
#include "thunk/structs.def"
#undef STRUCT
    STRUCT_COUNT
};

enum { FIELDS_MAX = 48, HOST_STRUCT_MAX = 512 };

struct layout {
    uint16_t size, align, host_size;
    bool same;
    uint8_t nfields;
    struct at {
        const char *name; /* the member, for logs */
        uint16_t guest, host;
        uint8_t size, host_size, kind, count;
    } at[FIELDS_MAX];
};

/* Owner: the thunk; lives forever. */
const struct layout *layout_of(const struct abi *abi, enum struct_id id);
const char *struct_name(enum struct_id id);
/* STRUCT_COUNT if there is none of that name. */
enum struct_id struct_find(const char *name, size_t length);

/* Conversion in our memory. Fields that the host's struct lacks become zero in the guest's and stay
 * as they are in the host's. */
void layout_to_guest(const struct abi *abi, const struct layout *l, void *guest, const void *host);
void layout_to_host(const struct abi *abi, const struct layout *l, void *host, const void *guest);

/* Guest memory: 0 or -EFAULT. */
int struct_get(struct task *t, vaddr from, enum struct_id id, void *host);
int struct_put(struct task *t, vaddr to, enum struct_id id, const void *host);
/* Arrays. `host` has room for n host structures. */
int structs_get(struct task *t, vaddr from, enum struct_id id, void *host, size_t n);
int structs_put(struct task *t, vaddr to, enum struct_id id, const void *host, size_t n);

/* One value of a word or of a fixed size at an address. */
int word_get(struct task *t, vaddr from, uint64_t *value);
int word_put(struct task *t, vaddr to, uint64_t value);
int u32_get(struct task *t, vaddr from, uint32_t *value);
int u32_put(struct task *t, vaddr to, uint32_t value);
int u64_get(struct task *t, vaddr from, uint64_t *value);
int u64_put(struct task *t, vaddr to, uint64_t value);

/* Values whose meaning is fixed but whose encoding differs between ABIs: guest integers in memory
 * order. */
uint64_t load_integer(const struct abi *abi, const void *at, unsigned size);
void store_integer(const struct abi *abi, void *at, unsigned size, uint64_t value);
