/* A balanced tree of mappings, ordered by address; finds free gaps in logarithmic time.
 * SPDX-License-Identifier: MIT
 *
 * A treap: binary tree by address, heap by random priority. Each node knows the lowest and highest
 * address and the largest free gap inside its subtree, so a search for a gap skips full subtrees.
 * Nodes never overlap. No locks here.
 */
#pragma once

#include "loader/loader.h"

struct vma {
    struct mapping m;
    bool host;   /* not the guest's: something of the host that lives below the limit */
    bool noexec; /* file on a noexec mount: PROT_EXEC is refused */
    bool unforked; /* MADV_DONTFORK */
    bool sealed;   /* mseal(): stays as it is */
    vaddr shm;   /* address that shmat() returned; 0: not SysV shared memory */

    struct vma *left, *right;
    uint32_t priority;
    vaddr low, high; /* of the subtree; low includes the guard gap of stacks */
    uint64_t gap;    /* largest free range between nodes of the subtree */
};

struct vma_tree {
    struct vma *root;
    size_t count;
    uint32_t seed;
};

/* The first mapping that ends above `at`, or NULL. */
struct vma *vma_find(const struct vma_tree *t, vaddr at);
/* The last mapping that starts below `at`, or NULL. */
struct vma *vma_before(const struct vma_tree *t, vaddr at);
/* v->m.start and end must stay as they are while v is in the tree. */
void vma_insert(struct vma_tree *t, struct vma *v);
void vma_remove(struct vma_tree *t, struct vma *v);
/* Highest address in [low, high) with `size` free bytes, aligned; ~0 if there is none. */
vaddr vma_gap_below(const struct vma_tree *t, vaddr low, vaddr high, uint64_t size, uint64_t align);
/* First address of v including the guard gap that stacks keep below them. */
vaddr vma_guarded_start(const struct vma *v);
