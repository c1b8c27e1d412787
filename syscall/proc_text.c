/* What the guest reads in its files of /proc.
 * SPDX-License-Identifier: MIT
 */
#include "proc.h"

#include "loader/loader.h"
#include "syscall/seccomp.h"
#include "thunk/guest.h"
#include "translate/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sysmacros.h>
#include <unistd.h>

void proc_put_mapping(struct report *out, const struct mapping *m)
{
    size_t start = out->size;

    report_put(out, "%08lx-%08lx %c%c%c%c %08lx %02x:%02x %lu", (long)m->start, (long)m->end,
               m->prot & PROT_READ ? 'r' : '-', m->prot & PROT_WRITE ? 'w' : '-',
               m->prot & PROT_EXEC ? 'x' : '-', m->flags & MAP_SHARED ? 's' : 'p', (long)m->offset,
               major(m->dev), minor(m->dev), (long)m->ino);
    int width = (int)(out->size - start);

    if (m->path)
        report_put(out, "%*s%s", width < 72 ? 73 - width : 1, "", m->path);
    report_put(out, "\n");
}

static void put_mapping(void *data, const struct mapping *m)
{
    proc_put_mapping(data, m);
}

/* Bytes, counted as the kernel does (fs/proc/task_mmu.c, task_mem). */
struct sizes { uint64_t total, data, stack, code, libraries; const char *exe; };

static void add_size(void *data, const struct mapping *m)
{
    struct sizes *s = data;
    uint64_t size = m->end - m->start;

    s->total += size;
    if (m->flags & MAP_GROWSDOWN || (m->path && strcmp(m->path, "[stack]") == 0))
        s->stack += size;
    else if (m->prot & PROT_WRITE && !(m->flags & MAP_SHARED))
        s->data += size;
    else if (m->prot & PROT_EXEC)
        *(m->path && s->exe && !strcmp(m->path, s->exe) ? &s->code : &s->libraries) += size;
}

static struct sizes sizes(struct task *t)
{
    struct sizes s = { .exe = t->process->exe };

    space_each(t->process->space, add_size, &s);
    return s;
}

/* Guest memory as it is now: programs change their arguments and environment in place. */
static void put_memory(struct task *t, struct report *file, vaddr start, uint64_t size)
{
    uint8_t bytes[512];

    for (uint64_t n; size; start += n, size -= n) {
        n = min_u64(size, sizeof(bytes));
        if (copy_in(t, bytes, start, n) < 0)
            return;
        report_bytes(file, bytes, n);
    }
}

static char *host_file(struct proc_name name, const char *file)
{
    char path[64];

    snprintf(path, sizeof(path), name.of_thread ? "/proc/self/task/%d/%s" : "/proc/%d/%s", name.tid,
             file);
    return read_text(path);
}

/* A thread that was joined is gone for the guest while the host still buries it. */
static unsigned count_tasks(struct process *p)
{
    unsigned n = 0;

    pthread_mutex_lock(&p->lock);
    for (const struct task *t = p->tasks; t; t = t->next)
        n++;
    pthread_mutex_unlock(&p->lock);
    return n;
}

/* proc(5): field numbers of /proc/pid/stat that are addresses or sizes of ours. False: as the host
 * says. */
static bool stat_field(struct task *t, unsigned field, uint64_t *value)
{
    struct process *p = t->process;

    switch (field) {
    case 20: *value = count_tasks(p); return true;
    case 23: *value = sizes(t).total; return true;
    case 28: *value = p->stack_top; return true;
    case 47: *value = p->brk_start; return true;
    case 48: *value = p->arg_start; return true;
    case 49: *value = p->arg_end; return true;
    case 50: *value = p->env_start; return true;
    case 51: *value = p->env_end; return true;
    case 26: case 27: case 29: case 30: case 45: case 46: *value = 0; return true;
    default: return false;
    }
}

static void put_stat(struct task *t, struct proc_name name, struct report *out)
{
    char *line = host_file(name, "stat"), *rest = line ? strrchr(line, ')') : NULL;

    if (rest) {
        report_put(out, "%.*s", (int)(rest + 1 - line), line);
        char *state = NULL, *word = strtok_r(rest + 1, " \n", &state);

        for (unsigned field = 3; word; field++, word = strtok_r(NULL, " \n", &state)) {
            uint64_t value;

            if (stat_field(t, field, &value))
                report_put(out, " %lu", (unsigned long)value);
            else
                report_put(out, " %s", word);
        }
        report_put(out, "\n");
    }
    release(line);
}

/* Sizes that the map knows. What is resident is not: the host counts our memory as well, but never
 * does the guest have more resident than mapped. */
static bool put_size(const struct sizes *s, const char *line, struct report *out)
{
    const struct { const char *name; uint64_t size; bool most; } sizes[] = {
        { "VmPeak:", s->total, false }, { "VmSize:", s->total, false },
        { "VmHWM:", s->total, true },   { "VmRSS:", s->total, true },
        { "VmData:", s->data, false },  { "VmStk:", s->stack, false },
        { "VmExe:", s->code, false },   { "VmLib:", s->libraries, false },
    };
    for (unsigned i = 0; i < countof(sizes); i++) {
        size_t length = strlen(sizes[i].name);
        uint64_t kb = sizes[i].size / 1024;

        if (strncmp(line, sizes[i].name, length) != 0)
            continue;
        if (sizes[i].most)
            kb = min_u64(kb, strtoul(line + length, NULL, 10));
        report_put(out, "%s\t%8lu kB\n", sizes[i].name, (unsigned long)kb);
        return true;
    }
    return false;
}

static void put_status(struct task *t, struct proc_name name, struct report *out)
{
    struct sizes s = sizes(t);
    char *text = host_file(name, "status"), *rest = text;

    for (char *line; (line = next_line(&rest));)
        if (strncmp(line, "Threads:", 8) == 0)
            report_put(out, "Threads:\t%u\n", count_tasks(t->process));
        else if (strncmp(line, "Seccomp:", 8) == 0)
            report_put(out, "Seccomp:\t%u\n", t->seccomp.mode);
        else if (strncmp(line, "Seccomp_filters:", 16) == 0)
            report_put(out, "Seccomp_filters:\t%u\n", seccomp_count(t));
        else if (!put_size(&s, line, out))
            report_put(out, "%s\n", line);
    release(text);
}

/* proc(5): total, resident, shared, text, library, data, dirty; in pages. */
static void put_statm(struct task *t, struct proc_name name, struct report *out)
{
    unsigned bits = t->process->memory->page_bits;
    unsigned long resident = 0, shared = 0, page = (unsigned long)sysconf(_SC_PAGESIZE);
    struct sizes s = sizes(t);
    char *text = host_file(name, "statm");

    if (text && sscanf(text, "%*u %lu %lu", &resident, &shared) != 2)
        resident = shared = 0;
    release(text);
    resident = min_u64(s.total, resident * page);
    shared = min_u64(resident, shared * page);
    report_put(out, "%lu %lu %lu %lu 0 %lu 0\n", (unsigned long)(s.total >> bits),
            resident >> bits, shared >> bits, (unsigned long)(s.code >> bits),
            (unsigned long)((s.data + s.stack) >> bits));
}

static const char *limit_text(rlim_t limit, char text[24])
{
    snprintf(text, 24, limit == RLIM_INFINITY ? "unlimited" : "%lu", (unsigned long)limit);
    return text;
}

/* What counts for these on the host is ours as well, so the guest's are kept beside. */
static void put_limits(struct task *t, struct proc_name name, struct report *out)
{
    static const struct { const char *title; int resource; const char *units; } rows[] = {
        { "Max data size ", RLIMIT_DATA, "bytes" }, { "Max address space ", RLIMIT_AS, "bytes" },
        { "Max open files ", RLIMIT_NOFILE, "files" },
    };
    char soft[24], hard[24], *text = host_file(name, "limits"), *rest = text;

    for (char *line; (line = next_line(&rest));) {
        const char *title = NULL, *units = NULL;
        struct rlimit r;

        for (unsigned i = 0; i < countof(rows) && !title; i++)
            if (strncmp(line, rows[i].title, strlen(rows[i].title)) == 0) {
                title = rows[i].title;
                units = rows[i].units;
                r = space_limit(t->process->space, rows[i].resource);
            }
        if (title)
            report_put(out, "%-25s %-20s %-20s %-10s\n", title, limit_text(r.rlim_cur, soft),
                       limit_text(r.rlim_max, hard), units);
        else
            report_put(out, "%s\n", line);
    }
    release(text);
}

/* The host's lines for the guest's addresses. */
static void put_numa_maps(struct task *t, struct proc_name name, struct report *out)
{
    const struct memory *m = t->process->memory;
    char *text = host_file(name, "numa_maps"), *rest = text;

    for (char *line, *policy; (line = next_line(&rest));) {
        uintptr_t at = strtoul(line, &policy, 16);
        struct mapping found;

        if (memory_is_guest(m, at) &&
            space_find(t->process->space, memory_guest(m, (void *)at), &found))
            report_put(out, "%08lx%s\n", (unsigned long)memory_guest(m, (void *)at), policy);
    }
    release(text);
}

static void put_cpuinfo(struct task *t, struct report *out)
{
    char *text =
        t->abi->cpuinfo ? t->abi->cpuinfo(t->cpu, (unsigned)sysconf(_SC_NPROCESSORS_ONLN)) : NULL;

    if (text)
        report_bytes(out, text, strlen(text));
    release(text);
}

void proc_put(struct task *t, struct proc_name name, struct report *file)
{
    const struct process *p = t->process;

    switch (name.file) {
    case PROC_maps: space_each(p->space, put_mapping, file); break;
    case PROC_smaps: smaps_put(t, file); break;
    case PROC_auxv: put_memory(t, file, p->auxv_at, p->auxv_size); break;
    case PROC_cmdline: put_memory(t, file, p->arg_start, p->arg_end - p->arg_start); break;
    case PROC_environ: put_memory(t, file, p->env_start, p->env_end - p->env_start); break;
    case PROC_stat: put_stat(t, name, file); break;
    case PROC_status: put_status(t, name, file); break;
    case PROC_statm: put_statm(t, name, file); break;
    case PROC_limits: put_limits(t, name, file); break;
    case PROC_numa_maps: put_numa_maps(t, name, file); break;
    case PROC_smaps_rollup: smaps_put_sums(t, file); break;
    case PROC_cpuinfo: put_cpuinfo(t, file); break;
    default: break;
    }
}
