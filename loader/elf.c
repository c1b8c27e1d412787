/* Reads and checks an ELF file with libelf.
 * SPDX-License-Identifier: MIT
 */
#include "loader/elf.h"

#include <fcntl.h>
#include <gelf.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MAX_HEADERS = 65536, /* bytes of program headers, the kernel's limit */
    MAX_PATH = 4096,     /* of an interpreter's name, NUL included */
};

const struct elf_segment *elf_segment(const struct elf *e, uint32_t type)
{
    for (unsigned i = 0; i < e->nsegments; i++)
        if (e->segments[i].type == type)
            return &e->segments[i];
    return NULL;
}

void elf_free(struct elf *e)
{
    release(e->segments);
    release(e->interpreter);
    e->segments = NULL;
    e->interpreter = NULL;
    e->nsegments = 0;
}

/* -- header ---- */

static const char *read_header(Elf *elf, struct elf *e)
{
    GElf_Ehdr h;

    if (!gelf_getehdr(elf, &h))
        return "the ELF header is damaged";
    e->class = h.e_ident[EI_CLASS];
    e->data = h.e_ident[EI_DATA];
    e->osabi = h.e_ident[EI_OSABI];
    e->type = h.e_type;
    e->machine = h.e_machine;
    e->flags = h.e_flags;
    e->entry = h.e_entry;
    e->phoff = h.e_phoff;
    e->phentsize = h.e_phentsize;
    e->nsegments = h.e_phnum;
    if (h.e_ident[EI_VERSION] != EV_CURRENT || h.e_version != EV_CURRENT)
        return "unknown ELF version";
    return NULL;
}

/* PN_XNUM (more than 65534 headers, counted in section 0) is over the limit like in the kernel. */
static const char *check_table(const struct elf *e)
{
    unsigned entry = e->class == ELFCLASS64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
    uint64_t size = (uint64_t)e->nsegments * entry;

    if (e->nsegments == 0)
        return "there are no program headers";
    if (e->phentsize != entry)
        return "program headers have an unknown size";
    if (size > MAX_HEADERS)
        return "too many program headers";
    if (e->phoff > e->file_size || size > e->file_size - e->phoff)
        return "the file is truncated: program headers are missing";
    return NULL;
}

static const char *read_segments(Elf *elf, struct elf *e)
{
    GElf_Phdr p;
    unsigned n = e->nsegments;

    e->segments = alloc(n * sizeof *e->segments);
    for (unsigned i = 0; i < n; i++) {
        if (!gelf_getphdr(elf, (int)i, &p))
            return "the program headers are damaged";
        e->segments[i] = (struct elf_segment){ p.p_type,   p.p_flags, p.p_offset, p.p_vaddr,
                                               p.p_filesz, p.p_memsz, p.p_align };
    }
    return NULL;
}

/* -- segments ---- */

static const char *check_load(const struct elf *e, const struct elf_segment *s, uint64_t above)
{
    uint64_t top = e->class == ELFCLASS64 ? INT64_MAX : UINT32_MAX;

    if (s->filesz > s->memsz)
        return "a segment is larger in the file than in memory";
    if (s->offset > e->file_size || s->filesz > e->file_size - s->offset)
        return "the file is truncated: a segment is incomplete";
    if (s->vaddr > top || s->memsz > top - s->vaddr)
        return "a segment runs over the end of the address space";
    if (s->vaddr < above)
        return "segments overlap or are not in ascending order";
    if (s->align > 1 && (s->vaddr - s->offset) % min_u64(s->align, 4096) &&
        !(s->align & (s->align - 1)))
        return "a segment's address and file offset differ modulo its alignment";
    return NULL;
}

static const char *check_segments(struct elf *e)
{
    uint64_t above = 0;
    bool any = false;

    e->align = 1;
    for (unsigned i = 0; i < e->nsegments; i++) {
        const struct elf_segment *s = &e->segments[i];
        if (s->type != PT_LOAD || s->memsz == 0)
            continue;
        const char *error = check_load(e, s, above);
        if (error)
            return error;
        if (!any)
            e->low = s->vaddr;
        if (s->align && !(s->align & (s->align - 1))) /* others are ignored, as in the kernel */
            e->align = max_u64(e->align, s->align);
        e->high = above = s->vaddr + s->memsz;
        any = true;
    }
    return any ? NULL : "there is nothing to load";
}

static const char *read_interpreter(struct elf *e)
{
    const struct elf_segment *s = elf_segment(e, PT_INTERP);

    if (!s)
        return NULL;
    if (s->filesz < 2 || s->filesz > MAX_PATH)
        return "the interpreter's name is too short or too long";
    if (s->offset > e->file_size || s->filesz > e->file_size - s->offset)
        return "the file is truncated: the interpreter's name is missing";
    e->interpreter = alloc(s->filesz);
    if (pread(e->fd, e->interpreter, s->filesz, (off_t)s->offset) != (ssize_t)s->filesz)
        return "the interpreter's name cannot be read";
    if (e->interpreter[s->filesz - 1] != 0)
        return "the interpreter's name does not end";
    return NULL;
}

static const char *read_all(Elf *elf, struct elf *e)
{
    const char *error;

    if (elf_kind(elf) != ELF_K_ELF)
        return "not an ELF file";
    if ((error = read_header(elf, e)) || (error = check_table(e)) ||
        (error = read_segments(elf, e)))
        return error;
    if ((error = check_segments(e)))
        return error;
    return read_interpreter(e);
}

const char *elf_read(int fd, struct elf *e)
{
    struct stat st;

    *e = (struct elf){ .fd = fd };
    if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
        return "not a regular file";
    e->file_size = (uint64_t)st.st_size;
    elf_version(EV_CURRENT);
    Elf *elf = elf_begin(fd, ELF_C_READ, NULL);
    if (!elf)
        return "not an ELF file";
    const char *error = read_all(elf, e);
    elf_end(elf);
    if (error)
        e->nsegments = 0;
    return error;
}
