/* Reading ELF: header and program headers, checked, no policy.
 * SPDX-License-Identifier: MIT
 *
 * Everything here is as in the file but in host byte order and 64 bits. What elf_read() accepted
 * can be mapped: each loadable segment lies inside the file, inside the address space and above its
 * predecessor.
 */
#pragma once

#include "tcg/base.h"

struct elf_segment {
    uint32_t type, flags; /* PT_*, PF_* */
    uint64_t offset, vaddr, filesz, memsz, align;
};

struct elf {
    int fd; /* the caller's */
    uint64_t file_size;
    uint8_t class, data, osabi; /* ELFCLASS*, ELFDATA*, ELFOSABI_* */
    uint16_t type, machine;     /* ET_*, EM_* */
    uint32_t flags;
    uint64_t entry, phoff;
    unsigned phentsize, nsegments;
    struct elf_segment *segments; /* all program headers, in the file's order */
    char *interpreter;            /* PT_INTERP; NULL: none */
    uint64_t low, high;           /* of all loadable segments: [low, high), not rounded */
    uint64_t align;               /* largest sane p_align of them */
};

/* NULL, or why it can't be used, for people; elf_free() in any case. */
const char *elf_read(int fd, struct elf *e);
void elf_free(struct elf *e);
/* The first program header of this type, or NULL. */
const struct elf_segment *elf_segment(const struct elf *e, uint32_t type);
