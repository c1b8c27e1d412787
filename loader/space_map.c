/* The guest's mmap, munmap and mprotect (mm/mmap.c and mm/mprotect.c of Linux).
 * SPDX-License-Identifier: MIT
 */
#include "space.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

enum { MAX_MAPPINGS = 65530 }; /* vm.max_map_count of the kernel */

/* Flags that a mapping keeps: they say how it may be merged and what it counts for. */
static const int kept_flags =
    MAP_SHARED | MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN | MAP_NORESERVE | MAP_HUGETLB;

/* A request on its way. */
struct request {
    vaddr at;
    uint64_t size;
    int prot, flags, fd;
    uint64_t offset;
    uint64_t align; /* of the address: a page, or a huge page */
};

/* -- what is mapped ---- */

/* log2 of the pages of a file in hugetlbfs; others have small blocks, or look like it only. */
static uint8_t huge_pages(int fd, const struct stat *st)
{
    struct statfs fs;

    if (st->st_blksize < 64 << 10 || fstatfs(fd, &fs) < 0 || fs.f_type != HUGETLBFS_MAGIC)
        return 0;
    return (uint8_t)__builtin_ctzll((uint64_t)fs.f_bsize);
}

static uint8_t huge_flag(int flags)
{
    int log2 = flags >> MAP_HUGE_SHIFT & MAP_HUGE_MASK;

    return !(flags & MAP_HUGETLB) ? 0 : log2 ? (uint8_t)log2 : 21;
}

/* Identity and name of the file, for merging and for /proc/self/maps; 0 or -errno. */
static int describe_file(const struct request *r, struct vma *v, char **name)
{
    char link[64], path[4096];
    struct stat st;
    struct statvfs fs;

    if (fstat(r->fd, &st) < 0)
        return -errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", r->fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n >= 0) {
        path[n] = 0;
        *name = copy_string(path);
    }
    v->m.dev = st.st_dev;
    v->m.ino = st.st_ino;
    v->m.offset = r->offset;
    v->m.huge = huge_pages(r->fd, &st);
    if (r->prot & PROT_EXEC && fstatvfs(r->fd, &fs) == 0)
        v->noexec = fs.f_flag & ST_NOEXEC;
    return v->noexec ? -EPERM : 0;
}

/* Shared anonymous memory is a nameless file of the kernel's own. */
static void describe_anonymous(struct space *s, const struct request *r, struct vma *v)
{
    if (!(r->flags & MAP_SHARED))
        return;
    v->m.path = "/dev/zero (deleted)";
    v->m.dev = makedev(0, 1);
    v->m.ino = __atomic_add_fetch(&s->anonymous, 1, __ATOMIC_RELAXED);
}

/* The name of a file becomes the mapping's under the lock. */
static int describe(struct space *s, struct request *r, struct vma **out, char **name)
{
    struct vma *v = alloc(sizeof *v);
    int error = 0;

    v->m.prot = space_kept_prot(s, r->prot);
    v->m.flags = r->flags & kept_flags;
    if ((r->flags & MAP_TYPE) == MAP_SHARED_VALIDATE)
        v->m.flags &= ~MAP_PRIVATE;
    v->m.huge = huge_flag(r->flags);
    if (r->flags & MAP_ANONYMOUS)
        describe_anonymous(s, r, v);
    else
        error = describe_file(r, v, name);
    if (v->m.huge)
        r->align = 1ull << v->m.huge;
    r->size = align_up(r->size, r->align);
    if (!r->size || r->size > s->memory->limit)
        error = -ENOMEM;
    *out = v;
    return error;
}

/* -- where ---- */

static bool is_elf(int fd)
{
    uint32_t magic = 0;

    return pread(fd, &magic, sizeof magic, 0) == sizeof magic && magic == 0x464c457f;
}

/* The same ELF file gets the same address in each process, so that translations of it can be kept.
 * Where it would go is a function of the file; when that place is taken, the usual search decides.
 */
static vaddr file_address(struct space *s, const struct request *r, const struct vma *v)
{
    enum { SLOT_BITS = 21 };
    uint64_t low = align_up(s->top / 4 * 3, 1ull << SLOT_BITS);
    uint64_t high = s->top - s->top / 16;

    if (s->memory->limit <= 1ull << 32 || v->m.ino == 0 || r->flags & MAP_SHARED ||
        r->offset != 0 || !is_elf(r->fd))
        return ~0ull;
    uint64_t hash = (v->m.ino * 0x9e3779b97f4a7c15 + v->m.dev + s->seed) * 0xd6e8feb86659fd93;
    vaddr at = low + (((hash >> 32) * ((high - low) >> SLOT_BITS)) >> 32 << SLOT_BITS);
    return at + r->size <= s->top && space_is_free(s, at, at + r->size) ? at : ~0ull;
}

/* A hint is taken if it is free, as the kernel does; ~0: no room. */
static vaddr choose(struct space *s, const struct request *r, const struct vma *v)
{
    vaddr hint = align_up(r->at, r->align);

    if (r->at && hint < s->low)
        hint = s->low;
    if (hint && memory_in_range(s->memory, hint, r->size) && space_is_free(s, hint, hint + r->size))
        return hint;
    vaddr at = file_address(s, r, v);
    return at != ~0ull ? at : space_search(s, r->size, r->align);
}

/* -- mmap ---- */

static int64_t host_map(struct space *s, const struct request *r, vaddr at, int how)
{
    int flags = (r->flags & ~(MAP_FIXED | MAP_FIXED_NOREPLACE | MAP_32BIT)) | how;
    void *want = space_host(s, at);
    void *got = mmap(want, r->size, space_host_prot(r->prot), flags | space_pin_flag(s), r->fd,
                     (off_t)r->offset);

    if (got == MAP_FAILED)
        return -errno;
    if (got == want) {
        space_pin_new(s, got, r->size);
        return 0;
    }
    munmap(got, r->size); /* a host kernel older than MAP_FIXED_NOREPLACE */
    return -EEXIST;
}

static void enter(struct space *s, struct vma *v, vaddr at, uint64_t size)
{
    v->m.start = at;
    v->m.end = at + size;
    s->grows |= (v->m.flags & MAP_GROWSDOWN) != 0;
    space_clear(s, at, at + size);
    space_add(s, v);
}

/* Some files (the rings of io_uring) can be mapped only where the host kernel chooses. MAP_32BIT
 * makes it choose below 2 GiB, where nothing of ours is. */
static int64_t map_where_host_says(struct space *s, const struct request *r, struct vma *v)
{
    int flags = (r->flags & ~(MAP_FIXED | MAP_FIXED_NOREPLACE)) | MAP_32BIT;
    void *got;

    if (s->window)
        return -EINVAL;
    got = mmap(NULL, r->size, space_host_prot(r->prot), flags, r->fd, (off_t)r->offset);
    if (got == MAP_FAILED)
        return -EINVAL;
    if (!memory_is_guest(s->memory, (uintptr_t)got)) {
        munmap(got, r->size);
        return -EINVAL;
    }
    enter(s, v, memory_guest(s->memory, got), r->size);
    return (int64_t)memory_guest(s->memory, got);
}

static int64_t map_anywhere(struct space *s, const struct request *r, struct vma *v)
{
    for (int tries = 0; tries < 8; tries++) {
        vaddr at = choose(s, r, v);
        if (at == ~0ull)
            return -ENOMEM;
        int64_t error = host_map(s, r, at, s->window ? MAP_FIXED : MAP_FIXED_NOREPLACE);
        if (error == 0) {
            enter(s, v, at, r->size);
            return (int64_t)at;
        }
        if (error == -EINVAL && r->fd >= 0)
            return map_where_host_says(s, r, v);
        if (error != -EEXIST)
            return error;
        space_find_host(s, at, r->size); /* something of ours is there: choose again */
    }
    return -ENOMEM;
}

static uint64_t mapped_bytes(struct space *s, vaddr start, vaddr end)
{
    uint64_t sum = 0;
    const struct vma *v;

    for (vaddr at = start; (v = vma_find(&s->tree, at)) && v->m.start < end; at = v->m.end)
        sum += min_u64(v->m.end, end) - max_u64(v->m.start, start);
    return sum;
}

static int64_t check_fixed(struct space *s, const struct request *r)
{
    if (!memory_in_range(s->memory, r->at, r->size))
        return -ENOMEM;
    if (r->at & (space_page(s) - 1))
        return -EINVAL;
    if (r->flags & MAP_FIXED_NOREPLACE && vma_find(&s->tree, r->at) &&
        vma_find(&s->tree, r->at)->m.start < r->at + r->size)
        return -EEXIST;
    if (space_has_host(s, r->at, r->at + r->size))
        return -ENOMEM;
    if (space_is_sealed(s, r->at, r->at + r->size))
        return -EPERM;
    if (s->window && r->at < s->low && geteuid() != 0)
        return -EPERM;
    return 0;
}

static int64_t map_fixed(struct space *s, const struct request *r, struct vma *v)
{
    int64_t error = check_fixed(s, r);

    if (error)
        return error;
    bool replace = s->window || mapped_bytes(s, r->at, r->at + r->size) > 0;
    error = host_map(s, r, r->at, replace ? MAP_FIXED : MAP_FIXED_NOREPLACE);
    if (error == -EEXIST) {
        space_find_host(s, r->at, r->size); /* what is there is the host's */
        return -ENOMEM;
    }
    if (error == 0)
        enter(s, v, r->at, r->size);
    return error ? error : (int64_t)r->at;
}

static int64_t map(struct space *s, const struct request *r, struct vma *v)
{
    bool fixed = r->flags & (MAP_FIXED | MAP_FIXED_NOREPLACE);
    uint64_t already = r->flags & MAP_FIXED ? mapped_bytes(s, r->at, r->at + r->size) : 0;

    if (s->tree.count > MAX_MAPPINGS)
        return -ENOMEM;
    if (!space_may_grow(s, r->size - min_u64(already, r->size), r->prot, r->flags))
        return -ENOMEM;
    return fixed ? map_fixed(s, r, v) : map_anywhere(s, r, v);
}

static int64_t check(struct space *s, struct request *r)
{
    if (!(r->flags & MAP_ANONYMOUS) && fcntl(r->fd, F_GETFD) < 0)
        return -EBADF;
    if (r->size == 0)
        return -EINVAL;
    r->size = align_up(r->size, r->align);
    if (r->size == 0 || r->size > s->memory->limit)
        return -ENOMEM;
    if (!(r->flags & MAP_ANONYMOUS) && r->offset + r->size < r->offset)
        return -EOVERFLOW;
    return 0;
}

int64_t space_mmap(struct space *s, vaddr at, uint64_t size, int prot, int flags, int fd,
                   uint64_t offset)
{
    struct request r = {
        at, size, prot, flags, flags & MAP_ANONYMOUS ? -1 : fd, flags & MAP_ANONYMOUS ? 0 : offset,
        0
    };
    struct vma *v = NULL;
    char *name = NULL;

    r.align = space_page(s);
    int64_t result = offset & (space_page(s) - 1) ? -EINVAL : check(s, &r);
    if (result)
        return result;
    result = describe(s, &r, &v, &name);
    if (result == 0) {
        space_lock(s);
        if (name)
            v->m.path = space_intern(s, name);
        result = map(s, &r, v);
        space_unlock(s);
    }
    if (result < 0)
        release(v);
    release(name);
    log_to(LOG_MEM, "mmap(%#llx, %#llx, prot %d, flags %#x, fd %d, %#llx) = %#llx\n",
           (unsigned long long)at, (unsigned long long)size, prot, flags, fd,
           (unsigned long long)offset, (unsigned long long)result);
    return result;
}

/* -- munmap ---- */

int64_t space_munmap(struct space *s, vaddr at, uint64_t size)
{
    if (at & (space_page(s) - 1) || at > s->memory->limit || size > s->memory->limit - at)
        return -EINVAL;
    if (!space_round(s, &size) || size == 0)
        return -EINVAL;
    space_lock(s);
    int64_t result = space_unmap(s, at, at + size);
    space_unlock(s);
    log_to(LOG_MEM, "munmap(%#llx, %#llx) = %lld\n", (unsigned long long)at,
           (unsigned long long)size, (long long)result);
    return result;
}

/* -- mprotect ---- */

/* One mapping, or the part of it below `end`; 0 or -errno. */
static int64_t protect(struct space *s, struct vma *v, int prot)
{
    struct vma *changed;

    if (v->host || (v->noexec && prot & PROT_EXEC))
        return v->host ? -ENOMEM : -EACCES;
    if (v->sealed)
        return -EPERM;
    if (mprotect(space_host(s, v->m.start), v->m.end - v->m.start, space_host_prot(prot)) < 0)
        return -errno;
    if (v->m.prot == prot)
        return 0;
    changed = space_copy(v, v->m.start, v->m.end);
    changed->m.prot = prot;
    space_take(s, v);
    space_add(s, changed);
    return 0;
}

static int64_t protect_range(struct space *s, vaddr at, vaddr end, int prot)
{
    if (!vma_find(&s->tree, at) || vma_find(&s->tree, at)->m.start > at)
        return -ENOMEM;
    while (at < end) {
        struct vma *v = vma_find(&s->tree, at);
        if (!v || v->m.start > at)
            return -ENOMEM; /* a hole; what came before it is changed, as in the kernel */
        if (!space_may_cut(s, at) || !space_may_cut(s, end))
            return -EINVAL;
        space_carve(s, at);
        space_carve(s, end);
        v = vma_find(&s->tree, at);
        vaddr next = v->m.end;
        int64_t error = protect(s, v, prot);
        if (error)
            return error;
        at = next;
    }
    return 0;
}

int64_t space_mprotect(struct space *s, vaddr at, uint64_t size, int prot)
{
    int grows = prot & (PROT_GROWSDOWN | PROT_GROWSUP);

    prot &= ~grows;
    if (grows == (PROT_GROWSDOWN | PROT_GROWSUP) || at & (space_page(s) - 1))
        return -EINVAL;
    if (size == 0)
        return 0;
    if (!space_round(s, &size) || at + size <= at)
        return -ENOMEM;
    if (prot & ~(PROT_READ | PROT_WRITE | PROT_EXEC | 0x8 | s->memory->own_prot)) /* PROT_SEM */
        return -EINVAL;
    space_lock(s);
    if (grows & PROT_GROWSDOWN) {
        struct vma *v = vma_find(&s->tree, at);
        if (v && v->m.start < at)
            size += at - v->m.start, at = v->m.start;
    }
    int64_t result = protect_range(s, at, at + size, space_kept_prot(s, prot));
    space_unlock(s);
    log_to(LOG_MEM, "mprotect(%#llx, %#llx, %d) = %lld\n", (unsigned long long)at,
           (unsigned long long)size, prot, (long long)result);
    return result;
}
