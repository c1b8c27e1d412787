/* The guest address space: the map of mappings, its locks, limits and questions about it.
 * SPDX-License-Identifier: MIT
 */
#include "space.h"

#include "syscall/host.h"

#include <errno.h>
#include <linux/capability.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

/* -- locks ---- */

/* How this thread holds the lock: see space_after_borrow(). */
static __thread enum { FREE, READING, WRITING } held;

/* A mapping of ours that the host has made longer downward since we looked. */
static void note_growth(struct space *s, vaddr start, vaddr end)
{
    struct vma *v = vma_find(&s->tree, start);

    if (!v || !(v->m.flags & MAP_GROWSDOWN) || v->m.start <= start || v->m.start >= end)
        return;
    vma_remove(&s->tree, v);
    s->total += v->m.start - start;
    v->m.start = start;
    vma_insert(&s->tree, v);
}

static void note_all_growth(struct space *s)
{
    uintptr_t base = (uintptr_t)s->memory->base;
    char *maps = read_text("/proc/self/maps"), *rest = maps;
    unsigned long start, end;

    for (char *line; (line = next_line(&rest));)
        if (sscanf(line, "%lx-%lx", &start, &end) == 2)
            note_growth(s, start - base, end - base);
    release(maps);
}

/* A vfork child may be killed while it changes the map. What it was then is kept meanwhile: its
 * parent goes on from there. */
struct saved { size_t count; struct vma vma[]; };

static void save(struct space *s)
{
    struct saved *saved = alloc(sizeof(*saved) + s->tree.count * sizeof(struct vma));

    for (const struct vma *v = vma_find(&s->tree, 0); v; v = vma_find(&s->tree, v->m.end))
        saved->vma[saved->count++] = *v;
    __atomic_store_n(&s->saved, saved, __ATOMIC_RELEASE);
}

static void forget_saved(struct space *s)
{
    struct saved *saved = s->saved;

    __atomic_store_n(&s->saved, NULL, __ATOMIC_RELEASE);
    release(saved);
}

void space_lock(struct space *s)
{
    pthread_rwlock_wrlock(&s->lock);
    held = WRITING;
    if (unlikely(current_task && current_task->borrowed))
        save(s);
    if (unlikely(s->grows))
        note_all_growth(s);
}

void space_unlock(struct space *s)
{
    vaddr start = s->stale.start, end = s->stale.end;

    if (unlikely(s->saved))
        forget_saved(s);
    s->stale.start = s->stale.end = 0;
    held = FREE;
    pthread_rwlock_unlock(&s->lock);
    if (end > start && s->engine)
        block_invalidate_range(s->engine, start, end - start);
}

void space_mark_stale(struct space *s, vaddr start, vaddr end)
{
    bool none = s->stale.end == s->stale.start;

    s->stale.start = none ? start : min_u64(s->stale.start, start);
    s->stale.end = none ? end : max_u64(s->stale.end, end);
}

static void read_lock(const struct space *s)
{
    if (unlikely(s->grows)) {           /* who writes sees what has grown */
        space_lock((struct space *)s);
        space_unlock((struct space *)s);
    }
    pthread_rwlock_rdlock((pthread_rwlock_t *)&s->lock);
    held = READING;
}

static void read_unlock(const struct space *s)
{
    held = FREE;
    pthread_rwlock_unlock((pthread_rwlock_t *)&s->lock);
}

/* No lock may be held by another thread when the child is born. */
void space_before_fork(struct space *s) { space_lock(s); }
void space_after_fork(struct space *s)
{
    held = FREE;
    pthread_rwlock_unlock(&s->lock);
}

/* -- the map ---- */

bool space_round(const struct space *s, uint64_t *size)
{
    uint64_t rounded = align_up(*size, space_page(s));

    if (rounded < *size)
        return false;
    *size = rounded;
    return true;
}

int space_kept_prot(struct space *s, int prot)
{
    if (prot & s->memory->own_prot)
        __atomic_store_n(&s->memory->guarded, true, __ATOMIC_RELAXED);
    return prot & (PROT_READ | PROT_WRITE | PROT_EXEC | s->memory->own_prot);
}

int space_host_prot(int prot)
{
    return (prot & (PROT_READ | PROT_WRITE)) | (prot & PROT_EXEC ? PROT_READ : 0);
}

/* What the kernel counts as data: private, writable, not a stack. */
static bool is_data(int prot, int flags)
{
    return prot & PROT_WRITE && !(flags & (MAP_SHARED | MAP_GROWSDOWN | MAP_STACK));
}

/* The main stack is reserved in full but counts as little as a real one that has not grown. */
static void count(struct space *s, const struct vma *v, int sign)
{
    uint64_t size = v->m.end - v->m.start;

    if (v->host || (v->m.path && strcmp(v->m.path, "[stack]") == 0))
        return;
    s->total += sign * size;
    if (is_data(v->m.prot, v->m.flags))
        s->data += sign * size;
}

static bool is_file(const struct mapping *m) { return m->ino != 0; }

struct vma *space_copy(const struct vma *v, vaddr start, vaddr end)
{
    struct vma *copy = alloc(sizeof *copy);

    *copy = *v;
    copy->m.start = start;
    copy->m.end = end;
    if (is_file(&v->m))
        copy->m.offset += start - v->m.start;
    return copy;
}

void space_take(struct space *s, struct vma *v)
{
    vma_remove(&s->tree, v);
    count(s, v, -1);
    if (v->m.prot & PROT_EXEC)
        space_mark_stale(s, v->m.start, v->m.end);
    release(v);
}

static void insert(struct space *s, struct vma *v)
{
    vma_insert(&s->tree, v);
    count(s, v, 1);
}

void space_carve(struct space *s, vaddr at)
{
    struct vma *v = vma_find(&s->tree, at);

    if (!v || v->m.start >= at)
        return;
    struct vma *upper = space_copy(v, at, v->m.end);
    vma_remove(&s->tree, v);
    v->m.end = at;
    vma_insert(&s->tree, v);
    vma_insert(&s->tree, upper);
}

/* One copy of each name, kept for ever: mappings and whoever asked about one can share it. */
const char *space_intern(struct space *s, const char *name)
{
    uint32_t hash = 0;

    for (const char *c = name; *c; c++)
        hash = hash * 31 + (uint8_t)*c;
    struct name **bucket = &s->names[hash % countof(s->names)];
    for (struct name *n = *bucket; n; n = n->next)
        if (strcmp(n->text, name) == 0)
            return n->text;
    struct name *n = alloc(sizeof *n + strlen(name) + 1);
    strcpy(n->text, name);
    n->next = *bucket;
    *bucket = n;
    return n->text;
}

/* The kernel's can_vma_merge: what /proc/self/maps shows as one line. */
static bool can_merge(const struct vma *a, const struct vma *b)
{
    const struct mapping *l = &a->m, *r = &b->m;

    if (l->end != r->start || l->prot != r->prot || l->flags != r->flags)
        return false;
    if (l->huge || r->huge)             /* VM_DONTEXPAND */
        return false;
    if (a->host != b->host || a->noexec != b->noexec || a->unforked != b->unforked ||
        a->sealed != b->sealed)
        return false;
    if (a->shm != b->shm || l->dev != r->dev || l->ino != r->ino || l->path != r->path)
        return false;
    return !is_file(l) || l->offset + (l->end - l->start) == r->offset;
}

static struct vma *join(struct space *s, struct vma *lower, struct vma *upper)
{
    vaddr end = upper->m.end;

    vma_remove(&s->tree, upper);
    release(upper);
    vma_remove(&s->tree, lower);
    lower->m.end = end;
    vma_insert(&s->tree, lower);
    return lower;
}

void space_add(struct space *s, struct vma *v)
{
    insert(s, v);

    struct vma *before = vma_before(&s->tree, v->m.start);
    if (before && can_merge(before, v))
        v = join(s, before, v);
    struct vma *after = vma_find(&s->tree, v->m.end);
    if (after && can_merge(v, after))
        join(s, v, after);
}

/* mm/hugetlb.c, hugetlb_vm_op_split. */
bool space_may_cut(const struct space *s, vaddr at)
{
    const struct vma *v = vma_find(&s->tree, at);

    return !v || v->m.start >= at || !v->m.huge || !(at & ((1ull << v->m.huge) - 1));
}

void space_clear(struct space *s, vaddr start, vaddr end)
{
    struct vma *v;

    space_carve(s, start);
    space_carve(s, end);
    while ((v = vma_find(&s->tree, start)) && v->m.start < end)
        space_take(s, v);
}

/* The nodes of the half-changed tree are lost. */
static void restore(struct space *s)
{
    const struct saved *saved = s->saved;

    s->tree.root = NULL;
    s->tree.count = s->total = s->data = 0;
    for (size_t i = 0; i < saved->count; i++) {
        const struct vma *v = &saved->vma[i];
        insert(s, space_copy(v, v->m.start, v->m.end));
    }
    forget_saved(s);
}

/* A vfork child was killed while it had the lock, on its parent's thread state. */
void space_after_borrow(struct space *s, bool alone)
{
    if (unlikely(s->saved && (alone || held == WRITING)))
        restore(s);
    if (alone)
        pthread_rwlock_init(&s->lock, NULL);
    else if (held != FREE)
        pthread_rwlock_unlock(&s->lock);
    held = FREE;
}

bool space_is_sealed(const struct space *s, vaddr start, vaddr end)
{
    const struct vma *v;

    for (vaddr at = start; (v = vma_find(&s->tree, at)) && v->m.start < end; at = v->m.end)
        if (v->sealed)
            return true;
    return false;
}

bool space_has_host(const struct space *s, vaddr start, vaddr end)
{
    const struct vma *v;

    for (vaddr at = start; (v = vma_find(&s->tree, at)) && v->m.start < end; at = v->m.end)
        if (v->host)
            return true;
    return false;
}

bool space_is_free(const struct space *s, vaddr start, vaddr end)
{
    const struct vma *v = vma_find(&s->tree, start);

    return !v || vma_guarded_start(v) >= end;
}

vaddr space_search(const struct space *s, uint64_t size, uint64_t align)
{
    vaddr at = vma_gap_below(&s->tree, s->low, s->top, size, align);

    /* Above top is room that the stack might have grown into: better than failing. */
    return at != ~0ull ? at : vma_gap_below(&s->tree, s->top, s->memory->limit, size, align);
}

bool space_may_grow(const struct space *s, uint64_t size, int prot, int flags)
{
    if (s->total + size > s->limit_as.rlim_cur || s->total + size < size)
        return false;
    return !is_data(prot, flags) || s->data + size <= s->limit_data.rlim_cur;
}

/* -- the host ---- */

static int unmap_host(struct space *s, vaddr start, vaddr end)
{
    enum { NOTHING = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED };
    void *at = space_host(s, start);

    if (s->window)
        return mmap(at, end - start, PROT_NONE, NOTHING, -1, 0) == MAP_FAILED ? -errno : 0;
    return munmap(at, end - start) < 0 ? -errno : 0;
}

/* Only what the map knows is unmapped, so nothing of the host is lost. The host refuses a hole in
 * a mapping when there would be more mappings than vm.max_map_count. */
int space_unmap(struct space *s, vaddr start, vaddr end)
{
    int error = 0;
    struct vma *v;

    if (!space_may_cut(s, start) || !space_may_cut(s, end))
        return -EINVAL;
    if (space_is_sealed(s, start, end))
        return -EPERM;
    space_carve(s, start);
    space_carve(s, end);
    for (vaddr at = start; (v = vma_find(&s->tree, at)) && v->m.start < end;) {
        at = v->m.end;
        if (v->host)
            continue;
        if ((error = unmap_host(s, v->m.start, v->m.end)) < 0)
            break;
        space_take(s, v);
    }
    return error;
}

/* MADV_DONTFORK: the host has not copied it. */
void space_after_fork_child(struct space *s)
{
    struct vma *v;

    held = FREE;
    pthread_rwlock_init(&s->lock, NULL);
    s->pin_new = 0;
    for (vaddr at = 0; s->unforked && (v = vma_find(&s->tree, at));) {
        at = v->m.end;
        if (!v->unforked)
            continue;
        if (s->window)
            unmap_host(s, v->m.start, v->m.end);
        space_take(s, v);
    }
}

static void add_host(struct space *s, vaddr start, vaddr end)
{
    if (!space_is_free(s, start, end))
        return;
    struct vma *v = alloc(sizeof *v);
    *v = (struct vma){ .m = { .start = start, .end = end }, .host = true };
    space_add(s, v);
}

void space_find_host(struct space *s, vaddr at, uint64_t size)
{
    uintptr_t base = (uintptr_t)s->memory->base;
    unsigned long start, end;
    char *maps = s->window ? NULL : read_text("/proc/self/maps"), *rest = maps;

    for (char *line; (line = next_line(&rest));)
        if (sscanf(line, "%lx-%lx", &start, &end) == 2 && start - base < s->memory->limit)
            add_host(s, start - base, min_u64(end - base, s->memory->limit));
    if (!maps && size)
        add_host(s, at, at + size);
    release(maps);
}

/* -- making one ---- */

/* 32-bit guests: 4 GiB anywhere in the host, with a guard behind for accesses that run over
 * the end. */
static void reserve_window(struct space *s)
{
    uint64_t size = (1ull << 32) + (64 << 10);
    void *base = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (base == MAP_FAILED)
        die("cannot reserve %llu MiB of address space for the guest: %s (is `ulimit -v` set?)",
            (unsigned long long)(size >> 20), strerror(errno));
    s->memory->base = base;
    s->window = true;
}

static uint64_t mmap_min_addr(void)
{
    FILE *f = fopen("/proc/sys/vm/mmap_min_addr", "re");
    unsigned long min = 0;

    if (f && fscanf(f, "%lu", &min) != 1)
        min = 65536;
    if (f)
        fclose(f);
    return max_u64(min, 4096);
}

/* A private mapping of a file that may not be written is constant. (Stores into the file itself
 * show as long as the page is not copied; who does that to a program names the range to flush.) */
static size_t executable(const struct memory *m, vaddr at, bool *constant)
{
    struct space *s = m->space;
    size_t size = 0;

    read_lock(s);
    const struct vma *v = vma_find(&s->tree, at);
    if (v && v->m.start <= at && v->m.prot & PROT_EXEC) {
        size = v->m.end - at;
        *constant = !(v->m.prot & PROT_WRITE) && !(v->m.flags & MAP_SHARED) && v->m.ino;
    }
    read_unlock(s);
    return size;
}

static int own_prot(const struct memory *m, vaddr at)
{
    struct space *s = m->space;

    read_lock(s);
    const struct vma *v = vma_find(&s->tree, at);
    int prot = v && v->m.start <= at ? v->m.prot & m->own_prot : 0;
    read_unlock(s);
    return prot;
}

/* The guest's limits are what we inherited. Our soft one is as high as it may be: our own memory,
 * above all the reserved code buffer, is not the guest's. */
static void adopt_limit(int resource, struct rlimit *guest)
{
    *guest = (struct rlimit){ RLIM_INFINITY, RLIM_INFINITY };
    if (getrlimit(resource, guest) < 0)
        return;
    struct rlimit ours = { guest->rlim_max, guest->rlim_max };
    setrlimit(resource, &ours);
}

struct space *space_new(const struct linux_abi *abi, struct memory *memory)
{
    struct space *s = alloc(sizeof *s);

    *memory = (struct memory){ .limit = abi->address_limit,
                               .page_bits = abi->page_bits,
                               .executable = executable,
                               .own_prot = abi->own_prot,
                               .prot = own_prot,
                               .space = s };
    pthread_rwlock_init(&s->lock, NULL);
    s->memory = memory;
    s->host_page = (uint64_t)sysconf(_SC_PAGESIZE);
    struct rlimit files = { 0 };
    getrlimit(RLIMIT_NOFILE, &files);
    adopt_limit(RLIMIT_AS, &s->limit_as);
    adopt_limit(RLIMIT_DATA, &s->limit_data);
    s->most_files = files.rlim_max;
    s->low = align_up(mmap_min_addr(), space_page(s));
    s->top = abi->mmap_top;
    if (abi->abi.word == 4)
        reserve_window(s);
    space_find_host(s, 0, 0);
    return s;
}

void space_set_engine(struct space *s, struct engine *engine) { s->engine = engine; }

void space_set_top(struct space *s, vaddr top) { s->top = min_u64(s->top, top); }

void space_set_seed(struct space *s, uint64_t seed) { s->seed = seed; }

static struct rlimit files_limit(const struct space *s)
{
    struct rlimit r = { 0 };

    getrlimit(RLIMIT_NOFILE, &r);
    r.rlim_max = min_u64(r.rlim_max, s->most_files);
    return r;
}

/* The soft limit is the host's to keep. */
static int set_files_limit(struct space *s, const struct rlimit *limit)
{
    struct rlimit host;

    getrlimit(RLIMIT_NOFILE, &host);
    host.rlim_cur = limit->rlim_cur;
    host.rlim_max = max_u64(host.rlim_max, limit->rlim_max);
    if (setrlimit(RLIMIT_NOFILE, &host) < 0)
        return -errno;
    s->most_files = limit->rlim_max;
    return 0;
}

struct rlimit space_limit(const struct space *s, int resource)
{
    if (resource == RLIMIT_NOFILE)
        return files_limit(s);
    return resource == RLIMIT_AS ? s->limit_as : s->limit_data;
}

int space_set_limit(struct space *s, int resource, const struct rlimit *limit)
{
    int error = 0;

    space_lock(s);
    if (resource == RLIMIT_NOFILE)
        error = set_files_limit(s, limit);
    else
        *(resource == RLIMIT_AS ? &s->limit_as : &s->limit_data) = *limit;
    space_unlock(s);
    return error;
}

/* A hard limit comes back only with privilege. Without it a failed execve(), such as each but the
 * last of a search along PATH, would leave our own memory with the guest's limit. */
static void limit_host(int resource, const struct rlimit *guest)
{
    struct rlimit ours = { 0, 0 };

    if (getrlimit(resource, &ours) < 0)
        return;
    if (host_capable(CAP_SYS_RESOURCE))
        ours.rlim_max = guest->rlim_max;
    ours.rlim_cur = min_u64(guest->rlim_cur, ours.rlim_max);
    setrlimit(resource, &ours);
}

void space_limits_before_exec(const struct space *s)
{
    struct rlimit files = files_limit(s);

    limit_host(RLIMIT_AS, &s->limit_as);
    limit_host(RLIMIT_DATA, &s->limit_data);
    limit_host(RLIMIT_NOFILE, &files);
}

void space_limits_exec_failed(const struct space *s)
{
    struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY }, r;
    static const int both[] = { RLIMIT_AS, RLIMIT_DATA };

    for (unsigned i = 0; i < countof(both); i++) {
        if (setrlimit(both[i], &none) == 0 || getrlimit(both[i], &r) < 0)
            continue;
        r.rlim_cur = r.rlim_max;
        setrlimit(both[i], &r);
    }
}

void space_limits_write(const struct space *s, char text[LIMITS_TEXT])
{
    snprintf(text, LIMITS_TEXT, "%lx,%lx,%lx,%lx,%lx", s->limit_as.rlim_cur, s->limit_as.rlim_max,
             s->limit_data.rlim_cur, s->limit_data.rlim_max, s->most_files);
}

bool space_limits_read(struct space *s, const char *text)
{
    return sscanf(text, "%lx,%lx,%lx,%lx,%lx", &s->limit_as.rlim_cur, &s->limit_as.rlim_max,
                  &s->limit_data.rlim_cur, &s->limit_data.rlim_max, &s->most_files) == 5;
}

/* -- questions ---- */

void space_each(struct space *s, void (*f)(void *data, const struct mapping *m), void *data)
{
    read_lock(s);
    for (struct vma *v = vma_find(&s->tree, 0); v; v = vma_find(&s->tree, v->m.end))
        if (!v->host)
            f(data, &v->m);
    read_unlock(s);
}

bool space_find(struct space *s, vaddr at, struct mapping *out)
{
    read_lock(s);
    const struct vma *v = vma_find(&s->tree, at);
    bool found = v && v->m.start <= at && !v->host;
    if (found)
        *out = v->m;
    read_unlock(s);
    return found;
}
