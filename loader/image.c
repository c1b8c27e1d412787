/* Puts the segments of an ELF file into guest memory (the kernel's fs/binfmt_elf.c).
 * SPDX-License-Identifier: MIT
 */
#include "load.h"
#include "space.h"

#include <elf.h>
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

static int segment_prot(const struct elf_segment *s)
{
    return (s->flags & PF_R ? PROT_READ : 0) | (s->flags & PF_W ? PROT_WRITE : 0) |
           (s->flags & PF_X ? PROT_EXEC : 0);
}

static vaddr must_map(struct process *p, const char *name, vaddr at, uint64_t size, int prot,
                      int flags, int fd, uint64_t offset)
{
    int64_t got = space_mmap(p->space, at, size, prot, flags, fd, offset);

    if (got < 0)
        die_status(126, "%s: cannot map %#llx bytes at %#llx: %s%s", name, (unsigned long long)size,
                   (unsigned long long)at, strerror((int)-got),
                   flags & MAP_FIXED ? " (is something of ours there, or is memory limited?)" : "");
    return (vaddr)got;
}

/* What a private file mapping shows behind the segment's end must read as zero. Memory that is not
 * writable keeps the file's bytes, as under Linux. Where a page of the guest is several of ours,
 * those that begin behind the segment may be behind the file's end as well. */
static void clear_tail(struct process *p, const struct elf_segment *s, vaddr from, vaddr page_end)
{
    vaddr host_end = align_up(from, (uint64_t)getpagesize());

    if (page_end > host_end &&
        mmap(memory_host(p->memory, host_end), page_end - host_end,
             space_host_prot(segment_prot(s)), MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
             0) == MAP_FAILED)
        die("no memory for a program's data: %s", strerror(errno));
    if (s->flags & PF_W && s->memsz > s->filesz)
        memset(memory_host(p->memory, from), 0, host_end - from);
}

static void map_segment(struct process *p, const struct elf *e, const struct elf_segment *s,
                        vaddr bias, const char *name)
{
    uint64_t page = 1ull << p->memory->page_bits;
    vaddr start = align_down(bias + s->vaddr, page), file_end = bias + s->vaddr + s->filesz;
    vaddr file_pages = s->filesz ? align_up(file_end, page) : start;
    vaddr end = align_up(bias + s->vaddr + s->memsz, page);
    uint64_t before = (bias + s->vaddr) - start;

    if (s->filesz) {
        if ((s->offset - before) & (page - 1) || s->offset < before)
            die_status(126, "%s: a segment is not aligned to pages of %llu bytes", name,
                       (unsigned long long)page);
        must_map(p, name, start, file_pages - start, segment_prot(s), MAP_PRIVATE | MAP_FIXED,
                 e->fd, s->offset - before);
        clear_tail(p, s, file_end, file_pages);
    }
    if (end > file_pages)
        must_map(p, name, file_pages, end - file_pages, segment_prot(s) | PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
}

/* Where an ET_DYN file goes: programs with an interpreter to pie_base, interpreters and static ones
 * among the libraries. The file itself is offered to mmap so that the same file gets the same place
 * each time. */
static vaddr choose_bias(struct process *p, const struct elf *e, uint64_t low, uint64_t size,
                         const char *name, bool interpreter)
{
    uint64_t align = max_u64(e->align, 1ull << p->memory->page_bits);
    vaddr at = 0;

    if (e->type == ET_EXEC)
        return 0;
    if (align > p->memory->limit / 4 || size > p->memory->limit)
        die_status(126, "%s: too large for the address space", name);
    if (e->interpreter && !interpreter)
        at = align_up(p->pie_base, align);
    int64_t got =
        space_mmap(p->space, at, size + align, PROT_READ, MAP_PRIVATE | MAP_NORESERVE, e->fd, 0);
    if (got < 0)
        die_status(126, "%s: no room for %llu MiB: %s", name, (unsigned long long)(size >> 20),
                   strerror((int)-got));
    space_munmap(p->space, (vaddr)got, size + align);
    return align_up((vaddr)got, align) - align_down(low, align);
}

/* A program at fixed addresses must not lie over memory of ours or over what is mapped already. */
static void check_room(struct process *p, vaddr low, vaddr high, const char *name)
{
    int64_t got =
        high > low
            ? space_mmap(p->space, low, high - low, PROT_NONE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0)
            : -22;

    if (got < 0)
        die_status(126, "%s: its addresses %#llx-%#llx are not available: %s", name,
                   (unsigned long long)low, (unsigned long long)high, strerror((int)-got));
    space_munmap(p->space, low, high - low);
}

/* Address of the program headers: the segment that holds them in the file has them in memory. */
static vaddr headers_at(const struct elf *e, vaddr bias)
{
    for (unsigned i = 0; i < e->nsegments; i++) {
        const struct elf_segment *s = &e->segments[i];
        if (s->type == PT_LOAD && s->offset <= e->phoff && e->phoff - s->offset < s->filesz)
            return bias + s->vaddr + (e->phoff - s->offset);
    }
    return 0;
}

struct image image_map(struct process *p, const struct elf *e, const char *name, bool interpreter)
{
    uint64_t page = 1ull << p->memory->page_bits;
    uint64_t low = align_down(e->low, page), high = align_up(e->high, page);
    vaddr bias = choose_bias(p, e, low, high - low, name, interpreter);
    const struct elf_segment *stack = elf_segment(e, PT_GNU_STACK);

    check_room(p, bias + low, bias + high, name);
    for (unsigned i = 0; i < e->nsegments; i++)
        if (e->segments[i].type == PT_LOAD && e->segments[i].memsz)
            map_segment(p, e, &e->segments[i], bias, name);
    return (struct image){
        .bias = bias,
        .entry = bias + e->entry,
        .headers = headers_at(e, bias),
        .low = bias + low,
        .high = bias + high,
        .phentsize = e->phentsize,
        .nsegments = e->nsegments,
        .exec_stack = stack && stack->flags & PF_X,
    };
}
