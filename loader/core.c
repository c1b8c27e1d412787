/* Core files of guest programs, for the guest's gdb (the kernel's fs/coredump.c and
 * fs/binfmt_elf.c). SPDX-License-Identifier: MIT
 *
 * The host's kernel would dump the translator. It still does, but next to nothing, so that the
 * parent sees "core dumped". Where core files go to the current directory, ours is there before the
 * end, and the host's goes to a directory of its own, which a helper process removes. Elsewhere the
 * helper puts the guest's core in the place of the host's once we are gone. Registers of other
 * threads are those of their last safe point.
 */
#include "loader/loader.h"

#include "translate/cpu.h"

#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_REGS = 10240, NAME_BYTES = 256 };

/* A growing buffer in the guest's byte order and word size. */
struct buffer {
    const struct linux_abi *abi;
    uint8_t *bytes;
    size_t size, room;
};

static void put(struct buffer *b, const void *from, size_t n)
{
    if (b->size + n > b->room) {
        b->room = (b->size + n) * 2;
        b->bytes = resize(b->bytes, b->room);
    }
    memcpy(b->bytes + b->size, from, n);
    b->size += n;
}

static void put_number(struct buffer *b, uint64_t v, unsigned n)
{
    uint8_t bytes[8];

    for (unsigned i = 0; i < n; i++)
        bytes[b->abi->abi.big_endian ? n - 1 - i : i] = (uint8_t)(v >> 8 * i);
    put(b, bytes, n);
}

static void put_native(struct buffer *b, uint64_t v) { put_number(b, v, b->abi->abi.word); }

static void put_zeros(struct buffer *b, size_t n)
{
    for (; n > 0; n--)
        put_number(b, 0, 1);
}

static void pad(struct buffer *b, unsigned align)
{
    put_zeros(b, align_up(b->size, align) - b->size);
}

/* -- notes ---- */

/* The name has at most seven characters. */
static void put_named_note(struct buffer *b, const char *name, uint32_t type, const void *content,
                           size_t size)
{
    char padded[8] = "";

    memcpy(padded, name, strlen(name));
    put_number(b, strlen(name) + 1, 4);
    put_number(b, size, 4);
    put_number(b, type, 4);
    put(b, padded, sizeof padded);
    put(b, content, size);
    pad(b, 4);
}

static void put_note(struct buffer *b, uint32_t type, const void *content, size_t size)
{
    put_named_note(b, "CORE", type, content, size);
}

static void finish_note(struct buffer *b, uint32_t type, struct buffer *content)
{
    put_note(b, type, content->bytes, content->size);
    release(content->bytes);
}

/* struct elf_prstatus: siginfo, sets, ids, times, registers, "there are FP registers". */
static void put_status(struct buffer *b, const struct task *t, int signo)
{
    struct buffer c = { .abi = b->abi };
    uint8_t regs[MAX_REGS];
    unsigned word = b->abi->abi.word;

    put_number(&c, (uint64_t)signo, 4);
    put_zeros(&c, 8);
    put_number(&c, (uint64_t)signo, 2);
    pad(&c, word);
    put_zeros(&c, 2 * word);
    put_number(&c, (uint64_t)t->tid, 4);
    put_number(&c, (uint64_t)getppid(), 4);
    put_number(&c, (uint64_t)getpgrp(), 4);
    put_number(&c, (uint64_t)getsid(0), 4);
    put_zeros(&c, 4 * 2 * word);
    put(&c, regs, b->abi->gregset(t->cpu, regs, sizeof regs));
    put_number(&c, 1, 4);
    pad(&c, word);
    finish_note(b, NT_PRSTATUS, &c);
}

static void put_fp_registers(struct buffer *b, const struct task *t)
{
    uint8_t regs[MAX_REGS];

    put_note(b, NT_FPREGSET, regs, b->abi->fpregset(t->cpu, regs, sizeof regs));
    if (!b->abi->regset)
        return;
    uint32_t type;
    size_t size;
    for (unsigned n = 0; (size = b->abi->regset(t->cpu, n, &type, regs, sizeof regs)); n++)
        put_named_note(b, "LINUX", type, regs, size);
}

/* struct elf_prpsinfo */
static void put_process(struct buffer *b, const struct process *p)
{
    struct buffer c = { .abi = b->abi };
    char name[16] = "", arguments[80] = "";
    size_t length = min_u64(p->arg_end - p->arg_start, sizeof arguments - 1);

    prctl(PR_GET_NAME, name);
    if (memory_read(p->memory, arguments, p->arg_start, length) == 0)
        for (size_t i = 0; i + 1 < length; i++)
            arguments[i] = arguments[i] ? arguments[i] : ' ';
    put(&c, "\0R\0\0", 4);
    pad(&c, b->abi->abi.word);
    put_native(&c, 0);
    put_number(&c, getuid(), 4);
    put_number(&c, getgid(), 4);
    put_number(&c, (uint64_t)getpid(), 4);
    put_number(&c, (uint64_t)getppid(), 4);
    put_number(&c, (uint64_t)getpgrp(), 4);
    put_number(&c, (uint64_t)getsid(0), 4);
    put(&c, name, sizeof name);
    put(&c, arguments, sizeof arguments);
    finish_note(b, NT_PRPSINFO, &c);
}

static void put_auxv(struct buffer *b, const struct process *p)
{
    uint8_t *bytes = alloc(p->auxv_size);

    if (memory_read(p->memory, bytes, p->auxv_at, p->auxv_size) == 0)
        put_note(b, NT_AUXV, bytes, p->auxv_size);
    release(bytes);
}

/* -- mappings ---- */

struct mappings {
    struct mapping *at;
    size_t count;
};

static void collect(void *data, const struct mapping *m)
{
    struct mappings *all = data;

    if (!(all->count & (all->count - 1)))
        all->at = resize(all->at, (all->count ? all->count * 2 : 1) * sizeof *all->at);
    all->at[all->count++] = *m;
}

static bool is_file(const struct mapping *m) { return m->ino && m->path && m->path[0] == '/'; }

/* NT_FILE: count, page size, (start, end, offset in pages)..., names. */
static void put_files(struct buffer *b, const struct process *p, const struct mappings *all)
{
    struct buffer c = { .abi = b->abi };
    size_t count = 0;

    for (size_t i = 0; i < all->count; i++)
        count += is_file(&all->at[i]);
    put_native(&c, count);
    put_native(&c, 1ull << p->memory->page_bits);
    for (size_t i = 0; i < all->count; i++)
        if (is_file(&all->at[i])) {
            put_native(&c, all->at[i].start);
            put_native(&c, all->at[i].end);
            put_native(&c, all->at[i].offset >> p->memory->page_bits);
        }
    for (size_t i = 0; i < all->count; i++)
        if (is_file(&all->at[i]))
            put(&c, all->at[i].path, strlen(all->at[i].path) + 1);
    finish_note(b, NT_FILE, &c);
}

static void put_notes(struct buffer *b, struct task *t, int signo, const struct mappings *all)
{
    struct process *p = t->process;

    put_status(b, t, signo);
    put_process(b, p);
    put_auxv(b, p);
    put_files(b, p, all);
    put_fp_registers(b, t);
    if (pthread_mutex_trylock(&p->lock) != 0)
        return;
    for (struct task *other = p->tasks; other; other = other->next)
        if (other != t) {
            put_status(b, other, 0);
            put_fp_registers(b, other);
        }
    pthread_mutex_unlock(&p->lock);
}

/* -- the file ---- */

static void put_segment(struct buffer *b, uint32_t type, uint32_t flags, uint64_t offset, vaddr at,
                        uint64_t filesz, uint64_t memsz)
{
    bool is64 = b->abi->elf_class == ELFCLASS64;

    put_number(b, type, 4);
    if (is64)
        put_number(b, flags, 4);
    put_native(b, offset);
    put_native(b, at);
    put_native(b, 0);
    put_native(b, filesz);
    put_native(b, memsz);
    if (!is64)
        put_number(b, flags, 4);
    put_native(b, type == PT_LOAD ? 4096 : 4);
}

static void put_header(struct buffer *b, unsigned segments)
{
    bool is64 = b->abi->elf_class == ELFCLASS64;
    const uint8_t ident[EI_NIDENT] = { ELFMAG0,           ELFMAG1,          ELFMAG2,   ELFMAG3,
                                       b->abi->elf_class, b->abi->elf_data, EV_CURRENT };
    unsigned size = is64 ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);

    put(b, ident, sizeof ident);
    put_number(b, ET_CORE, 2);
    put_number(b, b->abi->elf_machine, 2);
    put_number(b, EV_CURRENT, 4);
    put_native(b, 0);
    put_native(b, size);
    put_native(b, 0);
    put_number(b, 0, 4);
    put_number(b, size, 2);
    put_number(b, is64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr), 2);
    put_number(b, segments, 2);
    put_zeros(b, 6);
}

/* What is shared with a file can be read there; the rest is dumped. As coredump_filter's default,
 * but for ELF headers: gdb finds those in the files. */
static uint64_t dumped_size(const struct mapping *m)
{
    bool shared_file = m->flags & MAP_SHARED && is_file(m);
    bool constant_file = is_file(m) && !(m->prot & PROT_WRITE);

    return shared_file || constant_file ? 0 : m->end - m->start;
}

/* Headers and notes; the first page of memory comes at the returned offset. */
static uint64_t put_head(struct buffer *b, struct task *t, int signo, const struct mappings *all)
{
    struct buffer notes = { .abi = b->abi };
    unsigned count = (unsigned)min_u64(all->count, 65000);
    uint64_t phdr = b->abi->elf_class == ELFCLASS64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);

    put_notes(&notes, t, signo, all);
    put_header(b, count + 1);
    uint64_t notes_at = b->size + (count + 1) * phdr;
    uint64_t first = align_up(notes_at + notes.size, 4096), offset = first;
    put_segment(b, PT_NOTE, 0, notes_at, 0, notes.size, 0);
    for (unsigned i = 0; i < count; i++) {
        const struct mapping *m = &all->at[i];
        uint32_t flags = (m->prot & PROT_READ ? PF_R : 0) | (m->prot & PROT_WRITE ? PF_W : 0) |
                         (m->prot & PROT_EXEC ? PF_X : 0);
        put_segment(b, PT_LOAD, flags, offset, m->start, dumped_size(m), m->end - m->start);
        offset += dumped_size(m);
    }
    put(b, notes.bytes, notes.size);
    release(notes.bytes);
    return first;
}

/* Pages that were never touched stay holes: /proc/self/pagemap says which, bit 63 present, bit 62
 * swapped out. */
static void write_memory(int fd, const struct process *p, const struct mapping *m, uint64_t offset,
                         uint64_t limit)
{
    int pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    uint64_t entries[512];
    uintptr_t host = (uintptr_t)memory_host(p->memory, m->start);
    uint64_t pages = (m->end - m->start) / 4096;

    for (uint64_t i = 0; i < pages; i++) {
        if (i % 512 == 0 &&
            pread(pagemap, entries, sizeof entries, (off_t)((host / 4096 + i) * 8)) <= 0)
            memset(entries, 0xff, sizeof entries);
        if (!(entries[i % 512] >> 62) || offset + (i + 1) * 4096 > limit)
            continue;
        if (pwrite(fd, (void *)(host + i * 4096), 4096, (off_t)(offset + i * 4096)) < 0 &&
            errno != EFAULT)
            break;
    }
    close(pagemap);
}

static void write_core(int fd, struct task *t, int signo, uint64_t limit)
{
    struct buffer b = { .abi = t->abi };
    struct mappings all = { 0 };

    space_each(t->process->space, collect, &all);
    uint64_t offset = put_head(&b, t, signo, &all), end = offset;
    if (pwrite(fd, b.bytes, min_u64(b.size, limit), 0) < 0)
        return;
    for (size_t i = 0; i < all.count; i++) {
        if (dumped_size(&all.at[i]))
            write_memory(fd, t->process, &all.at[i], end, limit);
        end += dumped_size(&all.at[i]);
    }
    if (ftruncate(fd, (off_t)min_u64(end, limit)) < 0)
        return;
    release(b.bytes);
    release(all.at);
}

/* -- its name ---- */

/* One conversion of core_pattern (core(5)). */
static void expand(FILE *f, char what, int signo)
{
    char name[64] = "";

    switch (what) {
    case '%': fputc('%', f); break;
    case 'p':
    case 'P':
    case 'i':
    case 'I': fprintf(f, "%d", getpid()); break;
    case 'u': fprintf(f, "%u", getuid()); break;
    case 'g': fprintf(f, "%u", getgid()); break;
    case 's': fprintf(f, "%d", signo); break;
    case 't': fprintf(f, "%lld", (long long)time(NULL)); break;
    case 'h':
        gethostname(name, sizeof name - 1);
        fputs(name, f);
        break;
    case 'e':
    case 'f':
        prctl(PR_GET_NAME, name);
        fputs(name, f);
        break;
    default: break;
    }
}

static int read_line(const char *path, char *out, size_t size)
{
    FILE *f = fopen(path, "re");
    int ok = f && fgets(out, (int)size, f) ? 0 : -1;

    if (f)
        fclose(f);
    out[strcspn(out, "\n")] = 0;
    return ok;
}

/* False: there is no file, or a program takes the core (it gets the translator's). */
static bool core_name(int signo, char *out, size_t size)
{
    char pattern[NAME_BYTES] = "", uses_pid[8] = "";

    if (read_line("/proc/sys/kernel/core_pattern", pattern, sizeof pattern) < 0 || !pattern[0] ||
        pattern[0] == '|')
        return false;
    read_line("/proc/sys/kernel/core_uses_pid", uses_pid, sizeof uses_pid);
    FILE *f = fmemopen(out, size, "w");
    for (const char *c = pattern; *c; c++)
        if (*c != '%')
            fputc(*c, f);
        else if (c[1])
            expand(f, *++c, signo);
    if (uses_pid[0] == '1' && !strstr(pattern, "%p"))
        fprintf(f, ".%d", getpid());
    fputc(0, f);
    return fclose(f) == 0;
}

/* -- at the end of a program ---- */

static void shrink_host_core(void)
{
    int fd = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);

    if (fd >= 0 && write(fd, "0", 1) < 0)
        log_to(LOG_GUEST, "core: coredump_filter: %s\n", strerror(errno));
    close(fd);
}

static void remove_all(const char *dir)
{
    DIR *d = opendir(dir);

    for (struct dirent *e; d && (e = readdir(d));)
        unlinkat(dirfd(d), e->d_name, 0);
    if (d)
        closedir(d);
    rmdir(dir);
}

/* Once we are gone: renames, or removes a directory. A grandchild, so that nobody has to wait for
 * it. */
static void afterwards(const char *from, const char *to, const char *dir)
{
    int parent = (int)syscall(SYS_pidfd_open, getpid(), 0);
    pid_t child = parent < 0 ? -1 : fork();
    siginfo_t ignored;

    if (child == 0) {
        if (fork() == 0) {
            setsid();
            struct pollfd gone = { .fd = parent, .events = POLLIN };
            poll(&gone, 1, 10000);
            if (dir)
                remove_all(dir);
            else
                rename(from, to);
        }
        _exit(0);
    }
    if (child > 0)
        waitid(P_PID, (id_t)child, &ignored, WEXITED);
    close(parent);
}

/* The host's goes elsewhere. False: it can't be told to. */
static bool leave_place(const char *name)
{
    char dir[] = "/tmp/dragoman-core-XXXXXX";

    if (strchr(name, '/') || !mkdtemp(dir))
        return false;
    if (unshare(CLONE_FS) < 0 || chdir(dir) < 0) {
        rmdir(dir);
        return false;
    }
    afterwards(NULL, NULL, dir);
    return true;
}

static void put_in_place(const char *temporary, const char *name)
{
    int here = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);

    if (here >= 0 && leave_place(name))
        renameat(here, temporary, here, name);
    else
        afterwards(temporary, name, NULL);
    close(here);
}

void core_write(struct task *t, int signo)
{
    char name[NAME_BYTES], temporary[NAME_BYTES + 16];
    struct rlimit limit;

    if (getrlimit(RLIMIT_CORE, &limit) < 0 || limit.rlim_cur < 4096 || prctl(PR_GET_DUMPABLE) != 1)
        return;
    if (!t->abi->gregset || !t->abi->fpregset || !core_name(signo, name, sizeof name))
        return;
    snprintf(temporary, sizeof temporary, "%s.%d.part", name, getpid());
    int fd = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    write_core(fd, t, signo, limit.rlim_cur);
    close(fd);
    shrink_host_core();
    put_in_place(temporary, name);
}
