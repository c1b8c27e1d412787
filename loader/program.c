/* What a file is: a guest program, one of the host's, a script, or nothing that can run.
 * SPDX-License-Identifier: MIT
 */
#include "loader/elf.h"
#include "loader/loader.h"

#include <elf.h>
#include <endian.h>
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEAD = 256 }; /* BINPRM_BUF_SIZE: how far the kernel looks */

static void bad(struct program *out, int error, const char *why)
{
    out->kind = PROGRAM_BAD;
    out->error = -error;
    snprintf(out->why, sizeof out->why, "%s", why);
}

/* -- scripts: fs/binfmt_script.c ---- */

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

static size_t skip_blanks(const char *s, size_t at)
{
    while (is_blank(s[at]))
        at++;
    return at;
}

static size_t skip_word(const char *s, size_t at)
{
    while (s[at] && !is_blank(s[at]))
        at++;
    return at;
}

/* One interpreter, one optional argument that may contain blanks. A line longer than the head is
 * cut, but not inside the interpreter's name: the kernel refuses that. */
static void probe_script(const char *head, size_t size, struct program *out)
{
    char line[HEAD + 1] = { 0 };
    const char *newline = memchr(head + 2, '\n', size - 2);
    size_t length = newline ? (size_t)(newline - head) - 2 : size - 2;

    memcpy(line, head + 2, length);
    length = strlen(line);
    while (length && is_blank(line[length - 1]))
        line[--length] = 0;
    size_t name = skip_blanks(line, 0), name_end = skip_word(line, name);
    if (name == name_end)
        return bad(out, ENOEXEC, "the first line names no interpreter");
    if (!newline && size == HEAD && name_end == length)
        return bad(out, ENOEXEC, "the interpreter's name in the first line is too long");
    size_t argument = skip_blanks(line, name_end);
    out->kind = PROGRAM_SCRIPT;
    memcpy(out->interpreter, line + name, name_end - name);
    memcpy(out->argument, line + argument, length - argument);
}

/* -- ELF ---- */

static uint32_t half(const uint8_t *p, bool big)
{
    return big ? p[0] << 8 | p[1] : p[1] << 8 | p[0];
}

static uint32_t word(const uint8_t *p, bool big)
{
    return big ? half(p, big) << 16 | half(p + 2, big) : half(p + 2, big) << 16 | half(p, big);
}

static const struct linux_abi *find_abi(const uint8_t *head)
{
    bool big = head[EI_DATA] == ELFDATA2MSB;
    uint32_t machine = half(head + offsetof(Elf64_Ehdr, e_machine), big);
    size_t at = head[EI_CLASS] == ELFCLASS64 ? offsetof(Elf64_Ehdr, e_flags)
                                             : offsetof(Elf32_Ehdr, e_flags);

    for (unsigned i = 0; i < nlinux_abis; i++) {
        const struct linux_abi *abi = linux_abis[i];
        if (abi->elf_machine == machine && abi->elf_class == head[EI_CLASS] &&
            abi->elf_data == head[EI_DATA] &&
            (!abi->elf_flags_ok || abi->elf_flags_ok(word(head + at, big))))
            return abi;
    }
    return NULL;
}

static void probe_guest(int fd, struct program *out)
{
    struct elf e;
    const char *error = elf_read(fd, &e);

    out->kind = PROGRAM_GUEST;
    if (error)
        bad(out, ENOEXEC, error);
    else if (e.interpreter)
        snprintf(out->interpreter, sizeof out->interpreter, "%s", e.interpreter);
    elf_free(&e);
}

static void probe_elf(int fd, const uint8_t *head, size_t size, struct program *out)
{
    bool big = head[EI_DATA] == ELFDATA2MSB;
    uint32_t type = half(head + offsetof(Elf64_Ehdr, e_type), big);

    if (size < sizeof(Elf64_Ehdr) && (size < sizeof(Elf32_Ehdr) || head[EI_CLASS] == ELFCLASS64))
        return bad(out, ENOEXEC, "the ELF header is truncated");
    out->abi = find_abi(head);
    if (!out->abi)
        out->kind =
            PROGRAM_HOST; /* the host's own, or some other binary format's: let the kernel say */
    else if (type != ET_EXEC && type != ET_DYN)
        bad(out, ENOEXEC,
            type == ET_REL ? "an object file that is not linked" : "not an executable ELF file");
    else
        probe_guest(fd, out);
}

void program_probe(int fd, struct program *out)
{
    uint8_t head[HEAD] = { 0 };
    struct stat st;

    *out = (struct program){ .kind = PROGRAM_HOST };
    if (fstat(fd, &st) < 0)
        return bad(out, errno, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return bad(out, EACCES, "it is a directory");
    if (!S_ISREG(st.st_mode))
        return bad(out, EACCES, "it is not a regular file");
    if (!(st.st_mode & 0111))
        return bad(out, EACCES, "permission denied: it is not executable (chmod +x)");
    ssize_t size = pread(fd, head, sizeof head, 0);
    if (size < 0)
        return bad(out, errno, strerror(errno));
    if (size == 0)
        return bad(out, ENOEXEC, "the file is empty");
    if (size > 2 && head[0] == '#' && head[1] == '!')
        probe_script((const char *)head, (size_t)size, out);
    else if (size >= EI_NIDENT && memcmp(head, ELFMAG, SELFMAG) == 0)
        probe_elf(fd, head, (size_t)size, out);
}
