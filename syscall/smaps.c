/* The sizes of /proc/PID/smaps: what the host says of the same memory.
 * SPDX-License-Identifier: MIT
 *
 * The host's mappings may join or cut the guest's; then each gets its share by length.
 */
#include "proc.h"

#include "loader/loader.h"
#include "translate/memory.h"

#include <stdio.h>
#include <sys/mman.h>

/* In the kernel's order; those that the host does not know are 0. */
static const char *const names[] = {
    "Rss", "Pss", "Pss_Dirty", "Shared_Clean", "Shared_Dirty", "Private_Clean", "Private_Dirty",
    "Referenced", "Anonymous", "KSM", "LazyFree", "AnonHugePages", "ShmemPmdMapped",
    "FilePmdMapped", "Shared_Hugetlb", "Private_Hugetlb", "Swap", "SwapPss", "Locked",
};

enum { FIELDS = countof(names) };

struct range { vaddr start, end; uint64_t kb[FIELDS]; };
struct ranges { struct range *at; size_t count; struct report *out; uint64_t page; };

static int field_named(const char *name)
{
    for (int i = 0; i < FIELDS; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -1;
}

static void read_line(struct ranges *r, const struct memory *m, const char *line)
{
    unsigned long start, end, kb;
    char name[32];

    if (sscanf(line, "%lx-%lx ", &start, &end) == 2) {
        uint64_t base = (uintptr_t)m->base;

        r->at = resize(r->at, (r->count + 1) * sizeof(*r->at));
        r->at[r->count++] = (struct range){ .start = start - base, .end = end - base };
    } else if (r->count && sscanf(line, "%31[A-Za-z_]: %lu kB", name, &kb) == 2) {
        int field = field_named(name);

        if (field >= 0)
            r->at[r->count - 1].kb[field] = kb;
    }
}

static void add_sizes(const struct ranges *r, const struct mapping *m, uint64_t kb[FIELDS])
{
    for (size_t i = 0; i < r->count; i++) {
        const struct range *h = &r->at[i];
        vaddr start = max_u64(h->start, m->start), end = min_u64(h->end, m->end);

        for (int f = 0; start < end && f < FIELDS; f++)
            kb[f] += (uint64_t)((double)h->kb[f] * (end - start) / (h->end - h->start));
    }
}

static void put_fields(struct report *out, const uint64_t kb[FIELDS])
{
    for (int f = 0; f < FIELDS; f++) {
        char name[20];

        snprintf(name, sizeof(name), "%s:", names[f]);
        report_put(out, "%-16s%8lu kB\n", name, (unsigned long)kb[f]);
    }
}

static void put_sizes(void *data, const struct mapping *m)
{
    const struct ranges *r = data;
    uint64_t kb[FIELDS] = { 0 };

    unsigned long page = (unsigned long)(m->huge ? 1ull << m->huge : r->page) / 1024;

    add_sizes(r, m, kb);
    proc_put_mapping(r->out, m);
    report_put(r->out, "%-16s%8lu kB\n%-16s%8lu kB\n%-16s%8lu kB\n", "Size:",
            (unsigned long)((m->end - m->start) / 1024), "KernelPageSize:",
            page, "MMUPageSize:", page);
    put_fields(r->out, kb);
    report_put(r->out, "THPeligible:           0\nVmFlags:%s%s%s%s mr mw me\n",
            m->prot & PROT_READ ? " rd" : "", m->prot & PROT_WRITE ? " wr" : "",
            m->prot & PROT_EXEC ? " ex" : "", m->flags & MAP_SHARED ? " sh" : "");
}

static void read_host(struct ranges *r, const struct memory *m)
{
    char *text = read_text("/proc/self/smaps"), *rest = text;

    for (char *line; (line = next_line(&rest));)
        read_line(r, m, line);
    release(text);
}

void smaps_put(struct task *t, struct report *out)
{
    const struct memory *m = t->process->memory;
    struct ranges r = { .out = out, .page = 1ull << m->page_bits };

    read_host(&r, m);
    space_each(t->process->space, put_sizes, &r);
    release(r.at);
}

struct sums { const struct ranges *ranges; vaddr start, end; uint64_t kb[FIELDS]; };

static void add_to_sums(void *data, const struct mapping *m)
{
    struct sums *s = data;

    if (!s->end)
        s->start = m->start;
    s->end = m->end;
    add_sizes(s->ranges, m, s->kb);
}

void smaps_put_sums(struct task *t, struct report *out)
{
    struct ranges r = { 0 };
    struct sums s = { .ranges = &r };

    read_host(&r, t->process->memory);
    space_each(t->process->space, add_to_sums, &s);
    size_t start = out->size;

    report_put(out, "%08lx-%08lx ---p 00000000 00:00 0", (unsigned long)s.start,
               (unsigned long)s.end);
    report_put(out, "%*s[rollup]\n", 73 - (int)(out->size - start), "");
    put_fields(out, s.kb);
    release(r.at);
}
