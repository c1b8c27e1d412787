/* The first stack of a program: arguments, environment, auxiliary vector.
 * SPDX-License-Identifier: MIT
 */
#include "load.h"

#include "thunk/guest.h"
#include "translate/cpu.h"

#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <unistd.h>

static const uint64_t max_stack = 1ull << 30; /* for `ulimit -s unlimited` */
static const uint64_t min_gap = 128ull
                                << 20;   /* the kernel keeps at least this free for the stack */
static const uint64_t guard = 256 << 12; /* never mapped below the stack: stack_guard_gap */

/* -- the area ---- */

static uint64_t stack_size(const struct options *o, const struct memory *m)
{
    struct rlimit r = { RLIM_INFINITY, RLIM_INFINITY };
    uint64_t size = o->stack_size;

    if (!size && getrlimit(RLIMIT_STACK, &r) == 0)
        size = min_u64(r.rlim_cur, max_stack);
    size = max_u64(size, 128 << 10);
    return align_up(min_u64(size, m->limit / 6), 1ull << m->page_bits);
}

/* A real stack counts against the limit of all memory only where it has grown to. */
static int64_t reserve(struct process *p, vaddr from, vaddr to, int prot)
{
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK | MAP_FIXED_NOREPLACE;
    struct rlimit limit = space_limit(p->space, RLIMIT_AS);

    space_set_limit(p->space, RLIMIT_AS, &(struct rlimit){ RLIM_INFINITY, RLIM_INFINITY });
    int64_t result = space_mmap(p->space, from, to - from, prot, flags, -1, 0);

    space_set_limit(p->space, RLIMIT_AS, &limit);
    if (result < 0)
        return result;
    space_name(p->space, from, to, "[stack]");
    p->stack_limit = from;
    return 0;
}

/* All of it at once: the host gives memory only where it is touched. */
void stack_map(struct process *p, bool exec)
{
    uint64_t page = 1ull << p->memory->page_bits, size = stack_size(p->options, p->memory);
    vaddr top = align_down(p->memory->limit, page) - page -
                load_random(p, p->abi->abi.word == 4 ? 11 : 22);
    int prot = PROT_READ | PROT_WRITE | (exec ? PROT_EXEC : 0);

    if (reserve(p, top - size, top, prot) < 0)
        die_status(126, "no room for a stack of %llu KiB", (unsigned long long)(size >> 10));
    p->stack_top = top;
    p->stack_gap = top - max_u64(size, min_gap);
    space_set_top(p->space, p->stack_gap - guard);
}

void stack_set_limit(struct process *p, uint64_t size)
{
    vaddr low = p->stack_top -
                min_u64(align_up(size, 1ull << p->memory->page_bits), p->stack_top - p->stack_gap);
    struct mapping m;

    if (size && low < p->stack_limit && space_find(p->space, p->stack_limit, &m))
        reserve(p, low, p->stack_limit, m.prot);
}

/* -- strings ---- */

static size_t strings_size(char **strings)
{
    size_t size = 0;

    for (; *strings; strings++)
        size += strlen(*strings) + 1;
    return size;
}

static unsigned strings_count(char **strings)
{
    unsigned n = 0;

    while (strings[n])
        n++;
    return n;
}

/* MAX_ARG_STRINGS and three quarters of the stack, as bprm_stack_limits. */
static void check_size(const struct process *p, size_t bytes)
{
    if (bytes > (p->stack_top - p->stack_limit) / 4 * 3)
        die_status(126, "%s: %s", p->options->program, strerror(E2BIG));
}

static vaddr put_string(struct writer *w, const char *s)
{
    vaddr at = w->c.at;

    put_bytes(w, s, strlen(s) + 1);
    return at;
}

/* Pointers to the strings that lie one behind the other from `at` on. */
static void put_pointers(struct writer *w, char **strings, vaddr at)
{
    for (; *strings; strings++) {
        put_word(w, at);
        at += strlen(*strings) + 1;
    }
    put_word(w, 0);
}

/* -- auxiliary vector ---- */

enum { MAX_AUXV = 48 };

struct vector {
    struct auxv_entry at[MAX_AUXV];
    unsigned count;
};

static void add(struct vector *v, uint32_t type, uint64_t value)
{
    assert(v->count < MAX_AUXV);
    v->at[v->count++] = (struct auxv_entry){ type, value };
}

struct places {
    vaddr name, random, platform;
};

/* Order of create_elf_tables, Linux 6.12. */
static struct vector auxiliary(struct task *t, const struct image *program, vaddr base,
                               struct places at)
{
    enum { HWCAP3 = 29 };               /* AT_HWCAP3 is newer than many hosts' headers */
    const struct linux_abi *abi = t->abi;
    struct hwcap caps = abi->hwcap(t->cpu);
    struct vector v = { .count = 0 };

    if (t->process->vdso.base)
        add(&v, AT_SYSINFO_EHDR, t->process->vdso.base);
    for (unsigned i = 0; i < abi->nauxv; i++)
        add(&v, abi->auxv[i].type, abi->auxv[i].value);
    if (abi->min_signal_stack)
        add(&v, AT_MINSIGSTKSZ, abi->min_signal_stack);
    add(&v, AT_HWCAP, caps.hwcap);
    add(&v, AT_PAGESZ, 1ull << t->process->memory->page_bits);
    add(&v, AT_CLKTCK, (uint64_t)sysconf(_SC_CLK_TCK));
    add(&v, AT_PHDR, program->headers);
    add(&v, AT_PHENT, program->phentsize);
    add(&v, AT_PHNUM, program->nsegments);
    add(&v, AT_BASE, base);
    add(&v, AT_FLAGS, 0);
    add(&v, AT_ENTRY, program->entry);
    add(&v, AT_UID, getuid());
    add(&v, AT_EUID, geteuid());
    add(&v, AT_GID, getgid());
    add(&v, AT_EGID, getegid());
    add(&v, AT_SECURE, getauxval(AT_SECURE));
    add(&v, AT_RANDOM, at.random);
    if (caps.hwcap2)
        add(&v, AT_HWCAP2, caps.hwcap2);
    if (caps.hwcap3)
        add(&v, HWCAP3, caps.hwcap3);
    add(&v, AT_EXECFN, at.name);
    if (at.platform)
        add(&v, AT_PLATFORM, at.platform);
    add(&v, AT_NULL, 0);
    return v;
}

/* 16 bytes: from the host, or the same each time for -seed. */
static void random_bytes(const struct options *o, uint8_t out[16])
{
    uint64_t state = 0x9e3779b97f4a7c15;

    if (!o->seed) {
        if (getrandom(out, 16, 0) != 16)
            die("no random numbers: %s", strerror(errno));
        return;
    }
    for (const char *s = o->seed; *s; s++)
        state = (state ^ (uint8_t)*s) * 0x100000001b3;
    for (int i = 0; i < 16; i++) {
        state = state * 0x5851f42d4c957f2d + 0x14057b7ef767814f;
        out[i] = (uint8_t)(state >> 56);
    }
}

/* -- all of it ---- */

/* From the top downwards: a zero word | AT_EXECFN | environment strings | argument strings |
 * platform | random bytes | auxiliary vector | environment pointers | argument pointers | argument
 * count <- stack pointer. */
vaddr stack_build(struct task *t, const struct image *program, vaddr base, const char *name)
{
    struct process *p = t->process;
    char **argv = p->options->argv, **envp = p->options->envp;
    const char *platform = t->abi->platform;
    unsigned word = t->abi->abi.word, argc = strings_count(argv);
    uint8_t random[16];
    struct places at = { 0 };

    check_size(p, strings_size(argv) + strings_size(envp) + (argc + strings_count(envp)) * word);
    at.name = p->stack_top - word - (strlen(name) + 1);
    p->env_end = at.name;
    p->env_start = p->arg_end = p->env_end - strings_size(envp);
    p->arg_start = p->arg_end - strings_size(argv);
    vaddr low = align_down(p->arg_start, 16);
    if (platform)
        at.platform = low -= strlen(platform) + 1;
    at.random = low = align_down(low - sizeof random, 16);

    struct vector v = auxiliary(t, program, base, at);
    size_t words = 1 + argc + 1 + strings_count(envp) + 1;
    vaddr sp = align_down(low - (words + 2 * v.count) * word, 16);
    p->auxv_at = sp + words * word;
    p->auxv_size = 2 * v.count * word;

    struct writer w = guest_writer(t, sp, p->stack_top - sp);
    put_word(&w, argc);
    put_pointers(&w, argv, p->arg_start);
    put_pointers(&w, envp, p->env_start);
    for (unsigned i = 0; i < v.count; i++) {
        put_word(&w, v.at[i].type);
        put_word(&w, v.at[i].value);
    }
    random_bytes(p->options, random);
    put_zero(&w, at.random - w.c.at);
    put_bytes(&w, random, sizeof random);
    put_zero(&w, (at.platform ? at.platform : p->arg_start) - w.c.at);
    if (platform)
        put_string(&w, platform);
    put_zero(&w, p->arg_start - w.c.at);
    for (char **s = argv; *s; s++)
        put_string(&w, *s);
    for (char **s = envp; *s; s++)
        put_string(&w, *s);
    put_string(&w, name);
    put_word(&w, 0);
    if (!w.c.ok)
        die_status(126, "the stack cannot be written: out of memory?");
    return sp;
}
