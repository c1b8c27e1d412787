/* Inside the guest address space: what the files space*.c share.
 * SPDX-License-Identifier: MIT
 *
 * Every change holds s->lock for writing; memory->executable and look-ups hold it for reading. Lock
 * order: the engine's lock comes before s->lock (translation asks memory->executable), so
 * invalidation of translated code waits in s->stale until space_unlock() has let go of s->lock.
 * That is early enough: the map already says "not executable", and a translation that began before
 * is in the engine's table, where the invalidation finds it.
 */
#pragma once

#include "vma.h"

#include <pthread.h>
#include <sys/resource.h>

struct name {
    struct name *next;
    char text[];
};

struct space {
    pthread_rwlock_t lock;
    struct memory *memory;
    struct engine *engine; /* NULL: nothing is translated yet */
    struct vma_tree tree;
    vaddr low;   /* lowest address given to a guest that did not ask for it */
    vaddr top;   /* mmap searches downward from here */
    bool window; /* the range is reserved: what is free there is mapped PROT_NONE */
    uint64_t host_page;
    uint64_t seed; /* of the places of ELF files */
    int pin_new; /* MCL_FUTURE, perhaps MCL_ONFAULT: the guest wants new mappings locked */
    uint64_t total, data; /* bytes against RLIMIT_AS and RLIMIT_DATA */
    struct rlimit limit_as, limit_data; /* the guest's */
    rlim_t most_files;       /* the guest's hard RLIMIT_NOFILE; ours stays what it was */
    bool grows;    /* there has been a MAP_GROWSDOWN mapping: the host may have made it longer */
    bool unforked; /* some mapping has been MADV_DONTFORK */
    struct name *names[256]; /* all names that mappings have had */
    uint64_t anonymous;      /* inode numbers for shared anonymous memory */
    struct {
        vaddr start, end;
    } stale; /* executable memory that changed */
    struct saved *saved; /* the map before a vfork child began to change it */
};

void space_lock(struct space *s);
void space_unlock(struct space *s);

static inline uint64_t space_page(const struct space *s) { return 1ull << s->memory->page_bits; }
static inline void *space_host(const struct space *s, vaddr at)
{
    return memory_host(s->memory, at);
}
/* Rounds up to guest pages; false on overflow. */
bool space_round(const struct space *s, uint64_t *size);
/* Of the guest's PROT_* bits those that its map keeps; remembers that there are own ones. */
int space_kept_prot(struct space *s, int prot);
/* PROT_* for the host: never executable, readable if executable. */
int space_host_prot(int prot);

/* The map alone; the host's memory is the caller's business. Under s->lock. */
void space_carve(struct space *s, vaddr at); /* a mapping boundary at `at` */
bool space_may_cut(const struct space *s, vaddr at); /* not within a huge page */
struct vma *space_copy(const struct vma *v, vaddr start, vaddr end); /* not in the tree */
void space_add(struct space *s, struct vma *v);  /* inserts and merges; v may be gone then */
void space_take(struct space *s, struct vma *v); /* removes and frees */
void space_clear(struct space *s, vaddr start, vaddr end); /* removes all of the range */
bool space_is_sealed(const struct space *s, vaddr start, vaddr end); /* any of it */
bool space_has_host(const struct space *s, vaddr start, vaddr end);
bool space_is_free(const struct space *s, vaddr start, vaddr end);
vaddr space_search(const struct space *s, uint64_t size, uint64_t align); /* ~0: no room */
bool space_may_grow(const struct space *s, uint64_t size, int prot, int flags);
const char *space_intern(struct space *s, const char *name);
/* The host's mmap flag that locks a new mapping if the guest wants that; then for MCL_ONFAULT. */
int space_pin_flag(const struct space *s);
void space_pin_new(struct space *s, void *host, uint64_t size);
void space_mark_stale(struct space *s, vaddr start, vaddr end);

/* Both the map and the host. */
/* 0 or -errno. */
int space_unmap(struct space *s, vaddr start, vaddr end);
/* Finds what the host mapped below the limit behind our back and marks it as not ours. Some of it
 * is in the given range, which is marked if the host will not say more. */
void space_find_host(struct space *s, vaddr at, uint64_t size);
