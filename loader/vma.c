/* The tree of mappings: search, insertion, removal, gaps.
 * SPDX-License-Identifier: MIT
 */
#include "vma.h"

#include <sys/mman.h>

enum { STACK_GAP = 256 * 4096 }; /* the kernel's stack_guard_gap */

vaddr vma_guarded_start(const struct vma *v)
{
    if (!(v->m.flags & MAP_GROWSDOWN))
        return v->m.start;
    return v->m.start > STACK_GAP ? v->m.start - STACK_GAP : 0;
}

static uint64_t distance(vaddr from, vaddr to) { return to > from ? to - from : 0; }

/* Recomputes what v knows about its subtree from its children. */
static struct vma *updated(struct vma *v)
{
    vaddr start = vma_guarded_start(v);

    v->low = v->left ? v->left->low : start;
    v->high = v->right ? v->right->high : v->m.end;
    v->gap = 0;
    if (v->left)
        v->gap = max_u64(v->left->gap, distance(v->left->high, start));
    if (v->right)
        v->gap = max_u64(v->gap, max_u64(v->right->gap, distance(v->m.end, v->right->low)));
    return v;
}

/* All of a lies below all of b. */
static struct vma *merge(struct vma *a, struct vma *b)
{
    if (!a)
        return b;
    if (!b)
        return a;
    if (a->priority > b->priority) {
        a->right = merge(a->right, b);
        return updated(a);
    }
    b->left = merge(a, b->left);
    return updated(b);
}

/* Nodes that start below `at` go to *below, the others to *above. */
static void split(struct vma *v, vaddr at, struct vma **below, struct vma **above)
{
    if (!v) {
        *below = *above = NULL;
    } else if (v->m.start < at) {
        split(v->right, at, &v->right, above);
        *below = updated(v);
    } else {
        split(v->left, at, below, &v->left);
        *above = updated(v);
    }
}

static uint32_t next_random(struct vma_tree *t)
{
    uint32_t x = t->seed ? t->seed : 0x9e3779b9;

    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return t->seed = x;
}

void vma_insert(struct vma_tree *t, struct vma *v)
{
    struct vma *below, *above;

    v->left = v->right = NULL;
    v->priority = next_random(t);
    split(t->root, v->m.start, &below, &above);
    t->root = merge(merge(below, updated(v)), above);
    t->count++;
}

void vma_remove(struct vma_tree *t, struct vma *v)
{
    struct vma *below, *self, *above;

    split(t->root, v->m.start, &below, &above);
    split(above, v->m.start + 1, &self, &above);
    assert(self == v && !v->left && !v->right);
    t->root = merge(below, above);
    t->count--;
}

struct vma *vma_find(const struct vma_tree *t, vaddr at)
{
    struct vma *found = NULL;

    for (struct vma *v = t->root; v;) {
        if (v->m.end > at) {
            found = v;
            v = v->left;
        } else {
            v = v->right;
        }
    }
    return found;
}

struct vma *vma_before(const struct vma_tree *t, vaddr at)
{
    struct vma *found = NULL;

    for (struct vma *v = t->root; v;) {
        if (v->m.start < at) {
            found = v;
            v = v->right;
        } else {
            v = v->left;
        }
    }
    return found;
}

static const vaddr none = ~0ull;

static vaddr place(vaddr low, vaddr high, uint64_t size, uint64_t align)
{
    if (high < low || high - low < size)
        return none;
    vaddr at = align_down(high - size, align);
    return at >= low ? at : none;
}

/* [low, high) is free but for what is in v's subtree. */
static vaddr highest_gap(const struct vma *v, vaddr low, vaddr high, uint64_t size, uint64_t align)
{
    if (high < low || high - low < size)
        return none;
    if (!v)
        return place(low, high, size, align);
    if (v->gap < size && distance(v->high, high) < size && distance(low, v->low) < size)
        return none;
    vaddr at = highest_gap(v->right, max_u64(low, v->m.end), high, size, align);
    if (at != none)
        return at;
    return highest_gap(v->left, low, min_u64(high, vma_guarded_start(v)), size, align);
}

vaddr vma_gap_below(const struct vma_tree *t, vaddr low, vaddr high, uint64_t size, uint64_t align)
{
    return highest_gap(t->root, low, high, size, align);
}
