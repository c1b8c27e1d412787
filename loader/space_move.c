/* The guest's mremap, brk, madvise, SysV shared memory and names of mappings.
 * SPDX-License-Identifier: MIT
 */
#include "space.h"

#include "syscall/host.h"

#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* -- mremap: mm/mremap.c of Linux ---- */

struct move {
    vaddr at;
    uint64_t old_size, new_size;
    int flags;
    vaddr to;
    uint64_t align;
};

/* What a mapping must allow before it may become new_size long. */
static int64_t check_resize(struct space *s, const struct move *m, const struct vma *v)
{
    if (!v || v->m.start > m->at || v->host)
        return -EFAULT;
    if (m->old_size == 0 && !(v->m.flags & MAP_SHARED))
        return -EINVAL;
    if (m->old_size > v->m.end - m->at)
        return -EFAULT;
    if (m->new_size > m->old_size &&
        !space_may_grow(s, m->new_size - m->old_size, v->m.prot, v->m.flags))
        return -ENOMEM;
    return 0;
}

/* The mapping [at, at + size) as it will be at `to`. */
static struct vma *moved(const struct vma *v, const struct move *m, vaddr to)
{
    struct vma *copy = space_copy(v, m->at, m->at + m->new_size);

    copy->m.start = to;
    copy->m.end = to + m->new_size;
    if (copy->shm)
        copy->shm += to - m->at;
    return copy;
}

/* old_size <= new_size, [to, to + new_size) is free for us. */
static int64_t move_to(struct space *s, const struct move *m, vaddr to)
{
    int flags = (m->flags & MREMAP_DONTUNMAP) | MREMAP_MAYMOVE | MREMAP_FIXED;
    void *got = mremap(space_host(s, m->at), m->old_size, m->new_size, flags, space_host(s, to));

    if (got == MAP_FAILED)
        return -errno;
    struct vma *copy = moved(vma_find(&s->tree, m->at), m, to);
    space_clear(s, to, to + m->new_size);
    if (!(m->flags & MREMAP_DONTUNMAP) && m->old_size) {
        space_clear(s, m->at, m->at + m->old_size);
        if (s->window)
            mmap(space_host(s, m->at), m->old_size, PROT_NONE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    }
    space_add(s, copy);
    return (int64_t)to;
}

static int64_t grow_in_place(struct space *s, const struct move *m)
{
    void *tail = space_host(s, m->at + m->old_size);
    uint64_t more = m->new_size - m->old_size;

    if (s->window)
        munmap(tail, more);
    if (mremap(space_host(s, m->at), m->old_size, m->new_size, 0) == MAP_FAILED) {
        int error = errno;
        if (s->window)
            mmap(tail, more, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1,
                 0);
        return -error;
    }
    struct vma *v = vma_find(&s->tree, m->at);
    struct vma *longer = space_copy(v, v->m.start, m->at + m->new_size);
    space_take(s, v);
    space_add(s, longer);
    return (int64_t)m->at;
}

static int64_t resize_map(struct space *s, const struct move *m)
{
    struct vma *v = vma_find(&s->tree, m->at);

    if (!v || v->m.start > m->at || v->host)
        return -EFAULT;
    if (m->new_size <= m->old_size) {
        int error = space_unmap(s, m->at + m->new_size, m->at + m->old_size);
        return error ? error : (int64_t)m->at;
    }
    int64_t error = check_resize(s, m, v);
    if (error)
        return error;
    vaddr end = m->at + m->old_size, new_end = m->at + m->new_size;
    if (m->old_size && end == v->m.end && new_end > end && new_end <= s->memory->limit &&
        space_is_free(s, end, new_end) && grow_in_place(s, m) == (int64_t)m->at)
        return (int64_t)m->at;
    if (!(m->flags & MREMAP_MAYMOVE))
        return -ENOMEM;
    vaddr to = space_search(s, m->new_size, m->align);
    return to == ~0ull ? -ENOMEM : move_to(s, m, to);
}

static int64_t check_target(struct space *s, const struct move *m)
{
    if (m->to & (space_page(s) - 1) || !memory_in_range(s->memory, m->to, m->new_size))
        return -EINVAL;
    if (m->at + m->old_size > m->to && m->to + m->new_size > m->at)
        return -EINVAL;
    return space_has_host(s, m->to, m->to + m->new_size) ? -ENOMEM : 0;
}

static int64_t move_fixed(struct space *s, struct move *m)
{
    struct move kept = *m;
    vaddr to = m->to;

    kept.old_size = min_u64(m->old_size, m->new_size);
    int64_t error = check_target(s, m);
    if (m->flags & MREMAP_FIXED && error)
        return error;
    error = check_resize(s, &kept, vma_find(&s->tree, m->at));
    if (error)
        return error;
    if (m->flags & MREMAP_FIXED)
        space_unmap(s, to, to + m->new_size);
    else
        to = space_search(s, m->new_size, m->align);
    if (to == ~0ull)
        return -ENOMEM;
    space_unmap(s, m->at + kept.old_size, m->at + m->old_size);
    return move_to(s, &kept, to);
}

static bool bad_move(const struct space *s, const struct move *m)
{
    if (m->flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP))
        return true;
    if (m->flags & (MREMAP_FIXED | MREMAP_DONTUNMAP) && !(m->flags & MREMAP_MAYMOVE))
        return true;
    if (m->flags & MREMAP_DONTUNMAP && m->old_size != m->new_size)
        return true;
    return m->at & (space_page(s) - 1);
}

/* mm/mremap.c: whole huge pages only, and no more of them. */
static int fit_huge_pages(struct space *s, struct move *m)
{
    const struct vma *v = vma_find(&s->tree, m->at);

    if (!v || v->m.start > m->at || !v->m.huge)
        return 0;
    m->align = 1ull << v->m.huge;
    m->old_size = align_up(m->old_size, m->align);
    m->new_size = align_up(m->new_size, m->align);
    if (m->at & (m->align - 1) || (m->flags & MREMAP_FIXED && m->to & (m->align - 1)))
        return -EINVAL;
    return m->new_size > m->old_size ? -EINVAL : 0;
}

int64_t space_mremap(struct space *s, vaddr at, uint64_t old_size, uint64_t new_size, int flags,
                     vaddr to)
{
    struct move m = { at, old_size, new_size, flags, to, space_page(s) };
    int64_t result;

    if (!space_round(s, &m.old_size) || !space_round(s, &m.new_size) || m.new_size == 0)
        return -EINVAL;
    if (bad_move(s, &m))
        return -EINVAL;
    if (!memory_in_range(s->memory, at, m.old_size))
        return -EFAULT;
    space_lock(s);
    if ((result = fit_huge_pages(s, &m)) < 0)
        ;
    else if (space_is_sealed(s, at, at + m.old_size))
        result = -EPERM;
    else if (flags & (MREMAP_FIXED | MREMAP_DONTUNMAP))
        result = move_fixed(s, &m);
    else
        result = resize_map(s, &m);
    space_unlock(s);
    log_to(LOG_MEM, "mremap(%#llx, %#llx, %#llx, %#x, %#llx) = %#llx\n", (unsigned long long)at,
           (unsigned long long)old_size, (unsigned long long)new_size, flags,
           (unsigned long long)to, (unsigned long long)result);
    return result;
}

/* -- brk: mm/mmap.c ---- */

static bool grow_heap(struct space *s, vaddr from, vaddr to)
{
    void *host = space_host(s, from);

    if (to <= from || to > s->memory->limit || !space_is_free(s, from, to + space_page(s)))
        return false;
    if (!space_may_grow(s, to - from, PROT_READ | PROT_WRITE, MAP_PRIVATE))
        return false;
    int how = (s->window ? MAP_FIXED : MAP_FIXED_NOREPLACE) | space_pin_flag(s);
    void *got =
        mmap(host, to - from, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | how, -1, 0);
    if (got != host) {
        if (got != MAP_FAILED)
            munmap(got, to - from);
        return false;
    }
    space_pin_new(s, got, to - from);
    struct vma *v = alloc(sizeof *v);
    v->m = (struct mapping){ .start = from,
                             .end = to,
                             .prot = PROT_READ | PROT_WRITE,
                             .flags = MAP_PRIVATE | MAP_ANONYMOUS,
                             .path = space_intern(s, "[heap]") };
    space_add(s, v);
    return true;
}

int64_t space_brk(struct task *t, vaddr to)
{
    struct process *p = t->process;
    struct space *s = p->space;
    uint64_t page = space_page(s);

    space_lock(s);
    vaddr end = align_up(p->brk, page), new_end = align_up(to, page);
    if (to < p->brk_start || new_end < to) {
        /* The call's way to ask for the present value. */
    } else if (new_end <= end) {
        space_unmap(s, new_end, end);
        p->brk = to;
    } else if (grow_heap(s, end, new_end)) {
        p->brk = to;
    }
    vaddr now = p->brk;
    space_unlock(s);
    log_to(LOG_MEM, "brk(%#llx) = %#llx\n", (unsigned long long)to, (unsigned long long)now);
    return (int64_t)now;
}

/* -- madvise ---- */

/* Advice that changes what executable memory holds. */
static bool changes_memory(int advice)
{
    return advice == MADV_DONTNEED || advice == MADV_REMOVE || advice == MADV_FREE;
}

static int64_t advise_part(struct space *s, struct vma *v, vaddr start, vaddr end, int advice)
{
    if (v->host)
        return -ENOMEM;
    if (changes_memory(advice) && v->m.prot & PROT_EXEC)
        space_mark_stale(s, start, end);
    if (madvise(space_host(s, start), end - start, advice) < 0)
        return -errno;
    if (advice == MADV_DONTFORK || advice == MADV_DOFORK) {
        space_carve(s, start);
        space_carve(s, end);
        vma_find(&s->tree, start)->unforked = advice == MADV_DONTFORK;
        s->unforked |= advice == MADV_DONTFORK;
    }
    return 0;
}

/* Holes give ENOMEM, but what is mapped is advised first. */
int64_t space_madvise(struct space *s, vaddr at, uint64_t size, int advice)
{
    int64_t result = 0;
    struct vma *v;

    if (at & (space_page(s) - 1) || !space_round(s, &size) || at + size < at)
        return -EINVAL;
    if (size == 0 ||
        !memory_in_range(s->memory, at, size)) /* the host's opinion of `advice` itself */
        return madvise(space_host(s, at & (s->memory->limit - 1)), 0, advice) < 0 ? -errno
               : size                                                             ? -ENOMEM
                                                                                  : 0;
    space_lock(s);
    vaddr end = at + size;
    while (at < end && result != -EINVAL && (v = vma_find(&s->tree, at)) && v->m.start < end) {
        vaddr start = max_u64(at, v->m.start);
        if (start > at)
            result = -ENOMEM;
        at = min_u64(v->m.end, end);
        int64_t error = advise_part(s, v, start, at, advice);
        if (error) {
            result = error;
            break;
        }
    }
    if (at < end && result == 0)
        result = -ENOMEM;
    space_unlock(s);
    return result;
}

/* -- SysV shared memory: ipc/shm.c ---- */

static int64_t attach_address(struct space *s, vaddr *at, uint64_t size, int flags)
{
    uint64_t page = space_page(s);

    if (*at == 0) {
        if (flags & SHM_REMAP)
            return -EINVAL;
        *at = space_search(s, size, page);
        return *at == ~0ull ? -ENOMEM : 0;
    }
    if (*at & (page - 1)) {
        if (!(flags & SHM_RND))
            return -EINVAL;
        *at = align_down(*at, page);
    }
    if (*at == 0 || !memory_in_range(s->memory, *at, size) || space_has_host(s, *at, *at + size))
        return -EINVAL;
    return flags & SHM_REMAP || space_is_free(s, *at, *at + size) ? 0 : -EINVAL;
}

static void enter_shared(struct space *s, int id, vaddr at, uint64_t size, int flags, unsigned key)
{
    char name[32];
    struct vma *v = alloc(sizeof *v);

    v->m = (struct mapping){
        .start = at, .end = at + size, .flags = MAP_SHARED, .ino = (uint64_t)id + 1
    };
    v->m.prot =
        PROT_READ | (flags & SHM_RDONLY ? 0 : PROT_WRITE) | (flags & SHM_EXEC ? PROT_EXEC : 0);
    snprintf(name, sizeof name, "/SYSV%08x (deleted)", key);
    v->m.path = space_intern(s, name);
    v->shm = at;
    space_clear(s, at, at + size);
    space_add(s, v);
}

int64_t space_shmat(struct space *s, int id, vaddr at, int flags)
{
    struct shmid_ds info;

    if (shmctl(id, IPC_STAT, &info) < 0)
        return -errno;
    uint64_t size = info.shm_segsz;
    if (!space_round(s, &size))
        return -ENOMEM;
    space_lock(s);
    int64_t result = attach_address(s, &at, size, flags);
    if (result == 0) {
        int how = (flags & ~SHM_EXEC) | (s->window ? SHM_REMAP : 0);
        if (shmat(id, space_host(s, at), how) == (void *)-1)
            result = -errno;
        else
            enter_shared(s, id, at, size, flags, (unsigned)info.shm_perm.__key),
                result = (int64_t)at;
    }
    space_unlock(s);
    return result;
}

int64_t space_shmdt(struct space *s, vaddr at)
{
    int64_t result = -EINVAL;
    struct vma *v, *next;

    if (at == 0)                        /* in v->shm: not shared memory at all */
        return -EINVAL;
    space_lock(s);
    for (v = vma_find(&s->tree, at); v; v = next) {
        next = vma_find(&s->tree, v->m.end);
        if (v->shm != at)
            continue;
        result = space_unmap(s, v->m.start, v->m.end);
    }
    space_unlock(s);
    return result;
}

/* -- remap_file_pages ---- */

/* The kernel judges (mm/mmap.c): a shared mapping of one file and kind over the whole range. */
int64_t space_remap_file(struct space *s, vaddr at, uint64_t size, int prot, uint64_t page)
{
    vaddr start = align_down(at, space_page(s));
    uint64_t offset = page << s->memory->page_bits, length = align_down(size, space_page(s));

    if (offset >> s->memory->page_bits != page || start + length <= start)
        return -EINVAL;
    if (!memory_in_range(s->memory, start, length))
        return -EINVAL;
    space_lock(s);
    struct vma *v = vma_find(&s->tree, start);
    int64_t result = !v || v->m.start > start || v->host ? -EINVAL : 0;
    if (result == 0 && syscall(SYS_remap_file_pages, space_host(s, start), length, prot,
                               offset / s->host_page, 0) < 0)
        result = -errno;
    if (result == 0) {
        struct vma *moved = space_copy(v, start, start + length);
        moved->m.offset = offset;
        space_clear(s, start, start + length);
        space_add(s, moved);
    }
    space_unlock(s);
    return result;
}

/* -- mseal: mm/mseal.c ---- */

/* The host seals its mappings, too: what it is asked to do with them by other ways it refuses. All
 * or nothing; a hole is ENOMEM. */
int64_t space_mseal(struct space *s, vaddr at, uint64_t size, uint64_t flags)
{
    if (flags || at & (space_page(s) - 1) || !space_round(s, &size) || at + size < at)
        return -EINVAL;
    if (size == 0 || !memory_in_range(s->memory, at, size))
        return size ? -ENOMEM : 0;
    space_lock(s);
    int64_t result = 0;
    for (vaddr here = at; here < at + size && !result;) {
        const struct vma *v = vma_find(&s->tree, here);
        if (!v || v->m.start > here || v->host)
            result = -ENOMEM;
        else
            here = v->m.end;
    }
    if (result == 0 && syscall(__NR_mseal, space_host(s, at), size, 0) < 0)
        result = -errno;
    if (result == 0) {
        space_carve(s, at);
        space_carve(s, at + size);
    }
    for (vaddr here = at; here < at + size && !result;) {
        struct vma *v = vma_find(&s->tree, here);
        v->sealed = true;
        here = v->m.end;
    }
    space_unlock(s);
    return result;
}

/* -- names ---- */

int64_t space_name(struct space *s, vaddr start, vaddr end, const char *name)
{
    int64_t result = 0;

    space_lock(s);
    space_carve(s, start);
    space_carve(s, end);
    for (vaddr at = start; at < end;) {
        struct vma *v = vma_find(&s->tree, at);
        if (!v || v->m.start >= end) {
            result = -ENOMEM;
            break;
        }
        if (v->m.start > at)
            result = -ENOMEM;
        at = v->m.end;
        if (v->host || v->m.ino) {
            result = -EBADF;
            break;
        }
        struct vma *named = space_copy(v, v->m.start, v->m.end);
        named->m.path = name ? space_intern(s, name) : NULL;
        bool exec = v->m.prot & PROT_EXEC;
        v->m.prot &= ~(exec ? PROT_EXEC : 0); /* the code stays valid */
        space_take(s, v);
        space_add(s, named);
    }
    space_unlock(s);
    return result;
}
