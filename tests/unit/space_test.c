/* The guest address space against the kernel: the same random calls on both must give the same
 * answers and maps. SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"
#include "tests/suites.h"
#include "translate/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <unistd.h>

enum { PAGE = 4096, PAGES = 64 };
static const vaddr guest_at = 1ull << 30;
static const uintptr_t host_at = 1ull << 40;

static const struct linux_abi abi64 = {
    .abi = { .word = 8 },
    .address_limit = 1ull << 38,
    .mmap_top = 1ull << 38,
    .page_bits = 12,
};
static const struct linux_abi abi32 = {
    .abi = { .word = 4 },
    .address_limit = 0xffff0000,
    .mmap_top = 0xffff0000,
    .page_bits = 12,
};

static struct memory memory;

static uint32_t random_below(uint32_t *state, uint32_t n)
{
    *state = *state * 1664525 + 1013904223;
    return (*state >> 8) % n;
}

/* -- what a page is, on either side ---- */

struct page {
    bool mapped, shared, file;
    int prot;
    uint64_t offset;
};

static void fill(struct page *pages, uint64_t first, uint64_t n, struct page p)
{
    for (uint64_t i = 0; i < n; i++, p.offset += p.file ? PAGE : 0)
        if (first + i < PAGES)
            pages[first + i] = p;
}

static void read_host_pages(uintptr_t at, struct page pages[PAGES])
{
    FILE *maps = fopen("/proc/self/maps", "r");
    char line[512], perms[5];
    unsigned long start, end, offset, ino;

    memset(pages, 0, PAGES * sizeof *pages);
    while (fgets(line, sizeof line, maps)) {
        sscanf(line, "%lx-%lx %4s %lx %*s %lu", &start, &end, perms, &offset, &ino);
        if (end <= at || start >= at + PAGES * PAGE)
            continue;
        struct page p = { true, perms[3] == 's', ino != 0, 0, offset };
        p.prot = (perms[0] == 'r' ? PROT_READ : 0) | (perms[1] == 'w' ? PROT_WRITE : 0) |
                 (perms[2] == 'x' ? PROT_EXEC : 0);
        if (start < at)
            start = at; /* the reserved window around it */
        fill(pages, (start - at) / PAGE, (end - start) / PAGE, p);
    }
    fclose(maps);
}

static void read_guest_page(void *data, const struct mapping *m)
{
    struct page p = { true, (m->flags & MAP_SHARED) != 0, m->ino != 0, m->prot, m->offset };

    if (m->start >= guest_at && m->end <= guest_at + PAGES * PAGE)
        fill(data, (m->start - guest_at) / PAGE, (m->end - m->start) / PAGE, p);
}

static void compare_maps(struct space *s, unsigned step)
{
    struct page host[PAGES], guest[PAGES], real[PAGES];

    read_host_pages(host_at, host);
    read_host_pages((uintptr_t)memory.base + guest_at, real);
    memset(guest, 0, sizeof guest);
    space_each(s, read_guest_page, guest);
    for (unsigned i = 0; i < PAGES; i++) {
        ck_assert_msg(host[i].mapped == guest[i].mapped && host[i].shared == guest[i].shared &&
                          host[i].file == guest[i].file && host[i].prot == guest[i].prot &&
                          host[i].offset == guest[i].offset,
                      "step %u, page %u: host mapped %d shared %d file %d prot %d offset %#llx, "
                      "guest %d %d %d %d %#llx",
                      step, i, host[i].mapped, host[i].shared, host[i].file, host[i].prot,
                      (unsigned long long)host[i].offset, guest[i].mapped, guest[i].shared,
                      guest[i].file, guest[i].prot, (unsigned long long)guest[i].offset);
        if (!guest[i].mapped)
            continue;
        ck_assert_msg(real[i].mapped && !(real[i].prot & PROT_EXEC), "step %u, page %u: executable",
                      step, i);
        ck_assert_int_eq(real[i].prot & PROT_WRITE, guest[i].prot & PROT_WRITE);
    }
}

/* -- random calls ---- */

struct call {
    int kind;
    uint32_t page, to;
    uint64_t size, new_size;
    int prot, flags;
    uint64_t offset;
};

static struct call random_call(uint32_t *seed)
{
    static const int types[] = { MAP_PRIVATE, MAP_SHARED, MAP_PRIVATE | MAP_NORESERVE };
    static const int moves[] = { 0,
                                 0,
                                 MREMAP_MAYMOVE | MREMAP_FIXED,
                                 MREMAP_FIXED,
                                 MREMAP_MAYMOVE | MREMAP_FIXED,
                                 MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP };
    struct call c = {
        .kind = (int)random_below(seed, 5),
        .page = random_below(seed, PAGES / 2),
        .to = random_below(seed, PAGES / 2),
        .size = random_below(seed, 16) * PAGE + (random_below(seed, 4) == 0 ? 100 : 0),
        .new_size = random_below(seed, 16) * PAGE,
        .prot = (int)random_below(seed, 8),
        .offset = random_below(seed, 4) * PAGE,
    };
    if (random_below(seed, 3) == 0)
        c.new_size = align_up(c.size, PAGE);
    c.flags = c.kind == 3 ? moves[random_below(seed, countof(moves))]
                          : types[random_below(seed, countof(types))];
    if (c.flags & MREMAP_DONTUNMAP && c.kind == 3)
        c.size = c.new_size; /* kernels differ in whether they compare before rounding */
    if (c.kind == 0) {
        c.flags |= random_below(seed, 2) ? MAP_ANONYMOUS : 0;
        c.flags |= random_below(seed, 3) ? MAP_FIXED : MAP_FIXED_NOREPLACE;
    }
    return c;
}

static int64_t on_host(const struct call *c, int fd)
{
    char *at = (char *)host_at + c->page * PAGE, *to = (char *)host_at + c->to * PAGE;
    void *got = NULL;
    int result = 0;

    errno = 0;
    switch (c->kind) {
    case 0:
        got = mmap(at, c->size, c->prot, c->flags, c->flags & MAP_ANONYMOUS ? -1 : fd,
                   (off_t)c->offset);
        break;
    case 1: result = munmap(at, c->size); break;
    case 2: result = mprotect(at, c->size, c->prot); break;
    case 3: got = mremap(at, c->size, c->new_size, c->flags, to); break;
    case 4: result = madvise(at, c->size, MADV_DONTNEED); break;
    }
    if (got == MAP_FAILED || result < 0)
        return -errno;
    return got ? (int64_t)((uintptr_t)got - host_at) : 0;
}

static int64_t on_guest(struct space *s, const struct call *c, int fd)
{
    vaddr at = guest_at + c->page * PAGE, to = guest_at + c->to * PAGE;
    int64_t r = 0;

    switch (c->kind) {
    case 0:
        r = space_mmap(s, at, c->size, c->prot, c->flags, c->flags & MAP_ANONYMOUS ? -1 : fd,
                       c->offset);
        break;
    case 1: return space_munmap(s, at, c->size);
    case 2: return space_mprotect(s, at, c->size, c->prot);
    case 3: r = space_mremap(s, at, c->size, c->new_size, c->flags, to); break;
    case 4: return space_madvise(s, at, c->size, MADV_DONTNEED);
    }
    return r < 0 ? r : r - (int64_t)guest_at;
}

/* Since 6.17 the kernel moves several mappings at once; before, and here, that is EFAULT. */
static bool moves_several(struct space *s, const struct call *c)
{
    struct mapping m;
    vaddr at = guest_at + c->page * PAGE;

    return c->kind == 3 && space_find(s, at, &m) && m.end < at + c->size;
}

static void run_random(const struct linux_abi *abi, uint32_t seed, unsigned steps)
{
    struct space *s = space_new(abi, &memory);
    int fd = memfd_create("space_test", MFD_CLOEXEC);

    ck_assert_int_eq(ftruncate(fd, 64 * PAGE), 0);
    for (unsigned i = 0; i < steps; i++) {
        struct call c = random_call(&seed);
        if (moves_several(s, &c))
            continue;
        int64_t host = on_host(&c, fd), guest = on_guest(s, &c, fd);
        ck_assert_msg(host == guest,
                      "step %u: call %d page %u to %u size %#llx new %#llx prot %d flags %#x: "
                      "host %lld, guest %lld",
                      i, c.kind, c.page, c.to, (unsigned long long)c.size,
                      (unsigned long long)c.new_size, c.prot, c.flags, (long long)host,
                      (long long)guest);
        compare_maps(s, i);
    }
    munmap((void *)host_at, PAGES * PAGE);
    close(fd);
}

START_TEST(random_calls_answer_as_the_kernel) { run_random(&abi64, (uint32_t)_i * 7919 + 1, 300); }
END_TEST

START_TEST(random_calls_answer_as_the_kernel_in_a_window)
{
    run_random(&abi32, (uint32_t)_i * 104729 + 1, 300);
}
END_TEST

/* -- single facts ---- */

static const int rw = PROT_READ | PROT_WRITE;
static const int anon = MAP_PRIVATE | MAP_ANONYMOUS;

START_TEST(addresses_come_from_the_top_down)
{
    struct space *s = space_new(&abi64, &memory);
    int64_t a = space_mmap(s, 0, PAGE, rw, anon, -1, 0);
    int64_t b = space_mmap(s, 0, 3 * PAGE, rw, anon, -1, 0);

    ck_assert_int_eq(a, (1ll << 38) - PAGE);
    ck_assert_int_eq(b, a - 3 * PAGE);
    ck_assert_int_eq(space_munmap(s, (vaddr)a, PAGE), 0);
    ck_assert_int_eq(space_mmap(s, 0, 2 * PAGE, PROT_READ, anon, -1, 0), b - 2 * PAGE);
    ck_assert_int_eq(space_mmap(s, 0, PAGE, PROT_READ, anon, -1, 0), a);
}
END_TEST

START_TEST(hints_are_taken_when_free)
{
    struct space *s = space_new(&abi64, &memory);

    ck_assert_int_eq(space_mmap(s, guest_at, PAGE, rw, anon, -1, 0), (int64_t)guest_at);
    ck_assert_int_ne(space_mmap(s, guest_at, PAGE, rw, anon, -1, 0), (int64_t)guest_at);
    ck_assert_int_eq(space_mmap(s, guest_at + PAGE + 1, PAGE, rw, anon, -1, 0),
                     (int64_t)guest_at + 2 * PAGE);
}
END_TEST

START_TEST(addresses_above_the_limit_are_refused)
{
    struct space *s = space_new(&abi64, &memory);

    ck_assert_int_eq(space_mmap(s, 1ull << 38, PAGE, rw, anon | MAP_FIXED, -1, 0), -ENOMEM);
    ck_assert_int_eq(space_mmap(s, ~0ull << 12, PAGE, rw, anon | MAP_FIXED, -1, 0), -ENOMEM);
    ck_assert_int_eq(space_mmap(s, 0, 1ull << 39, rw, anon, -1, 0), -ENOMEM);
    ck_assert_int_eq(space_munmap(s, 1ull << 38, PAGE), -EINVAL);
    ck_assert_int_eq(space_mprotect(s, ~0ull << 12, PAGE, rw), -ENOMEM);
    ck_assert_int_eq(space_mremap(s, 1ull << 40, PAGE, PAGE, MREMAP_MAYMOVE, 0), -EFAULT);
}
END_TEST

START_TEST(executable_says_how_far)
{
    struct space *s = space_new(&abi64, &memory);
    bool constant;

    space_mmap(s, guest_at, 2 * PAGE, PROT_READ | PROT_EXEC, anon | MAP_FIXED, -1, 0);
    ck_assert_uint_eq(memory.executable(&memory, guest_at + 8, &constant), 2 * PAGE - 8);
    ck_assert_uint_eq(memory.executable(&memory, guest_at + 2 * PAGE, &constant), 0);
    space_mprotect(s, guest_at, PAGE, PROT_READ);
    ck_assert_uint_eq(memory.executable(&memory, guest_at, &constant), 0);
    ck_assert_uint_eq(memory.executable(&memory, guest_at + PAGE, &constant), PAGE);
    ck_assert_uint_eq(memory.executable(&memory, 1ull << 50, &constant), 0);
}
END_TEST

static void count_mapping(void *data, const struct mapping *m) { ++*(unsigned *)data; }

START_TEST(neighbours_that_agree_become_one)
{
    struct space *s = space_new(&abi64, &memory);
    unsigned n = 0;

    for (int i = 0; i < 10; i++)
        space_mmap(s, guest_at + (vaddr)(i * 7 % 10) * PAGE, PAGE, rw, anon | MAP_FIXED, -1, 0);
    space_each(s, count_mapping, &n);
    ck_assert_uint_eq(n, 1);
}
END_TEST

START_TEST(limit_of_address_space_counts_guest_pages_only)
{
    struct space *s = space_new(&abi64, &memory);

    space_set_limit(s, RLIMIT_AS, &(struct rlimit){ 10 * PAGE, RLIM_INFINITY });
    int64_t a = space_mmap(s, 0, 8 * PAGE, rw, anon, -1, 0);
    ck_assert_int_gt(a, 0);
    ck_assert_int_eq(space_mmap(s, 0, 3 * PAGE, rw, anon, -1, 0), -ENOMEM);
    ck_assert_int_eq(space_mremap(s, (vaddr)a, 8 * PAGE, 11 * PAGE, MREMAP_MAYMOVE, 0), -ENOMEM);
    ck_assert_int_gt(space_mmap(s, 0, 2 * PAGE, rw, anon, -1, 0), 0);
    ck_assert_int_eq(space_munmap(s, (vaddr)a, PAGE), 0);
    ck_assert_int_gt(space_mmap(s, 0, PAGE, rw, anon, -1, 0), 0);
}
END_TEST

START_TEST(host_memory_below_the_limit_is_not_touched)
{
    char *ours = mmap((void *)guest_at, PAGE, rw, anon | MAP_FIXED_NOREPLACE, -1, 0);
    struct space *s = space_new(&abi64, &memory);
    char *late = mmap((void *)(guest_at + 4 * PAGE), PAGE, rw, anon | MAP_FIXED_NOREPLACE, -1, 0);

    ours[0] = late[0] = 42;
    ck_assert_int_eq(space_mmap(s, guest_at, PAGE, rw, anon | MAP_FIXED, -1, 0), -ENOMEM);
    ck_assert_int_ne(space_mmap(s, guest_at, PAGE, rw, anon, -1, 0), (int64_t)guest_at);
    ck_assert_int_ne(space_mmap(s, guest_at + 4 * PAGE, PAGE, rw, anon, -1, 0),
                     (int64_t)guest_at + 4 * PAGE);
    space_munmap(s, guest_at - PAGE, 8 * PAGE);
    ck_assert_int_eq(ours[0] + late[0], 84);
}
END_TEST

START_TEST(elf_files_keep_their_address)
{
    struct space *s = space_new(&abi64, &memory);
    int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    int64_t a = space_mmap(s, 0, 4 * PAGE, PROT_READ, MAP_PRIVATE, fd, 0);

    space_mmap(s, 0, 100 * PAGE, rw, anon, -1, 0);
    space_munmap(s, (vaddr)a, 4 * PAGE);
    ck_assert_int_eq(space_mmap(s, 0, 4 * PAGE, PROT_READ, MAP_PRIVATE, fd, 0), a);
    ck_assert_int_ne(space_mmap(s, 0, 4 * PAGE, PROT_READ, MAP_PRIVATE, fd, 0), a);
    close(fd);
}
END_TEST

START_TEST(shared_memory_attaches_and_detaches)
{
    struct space *s = space_new(_i ? &abi32 : &abi64, &memory);
    int id = shmget(IPC_PRIVATE, 3 * PAGE, 0600);
    int64_t at = space_shmat(s, id, 0, 0);
    struct mapping m;

    ck_assert_int_gt(at, 0);
    ck_assert(space_find(s, (vaddr)at + 2 * PAGE, &m));
    memset(memory_host(&memory, (vaddr)at), 1, 3 * PAGE);
    ck_assert_int_eq(space_shmdt(s, (vaddr)at + PAGE), -EINVAL);
    ck_assert_int_eq(space_shmdt(s, (vaddr)at), 0);
    ck_assert(!space_find(s, (vaddr)at, &m));
    ck_assert_int_eq(space_shmdt(s, (vaddr)at), -EINVAL);
    shmctl(id, IPC_RMID, NULL);
}
END_TEST

START_TEST(heap_grows_and_shrinks)
{
    struct process p = { .space = space_new(&abi64, &memory),
                         .brk_start = guest_at,
                         .brk = guest_at };
    struct task t = { .process = &p };
    struct mapping m;

    ck_assert_int_eq(space_brk(&t, 0), (int64_t)guest_at);
    ck_assert_int_eq(space_brk(&t, guest_at + 5000), (int64_t)guest_at + 5000);
    ck_assert(space_find(p.space, guest_at + 2 * PAGE - 1, &m));
    memset(memory_host(&memory, guest_at), 1, 2 * PAGE);
    ck_assert_int_eq(space_brk(&t, guest_at + 10), (int64_t)guest_at + 10);
    ck_assert(!space_find(p.space, guest_at + PAGE, &m));
    space_mmap(p.space, guest_at + 4 * PAGE, PAGE, rw, anon | MAP_FIXED, -1, 0);
    ck_assert_int_eq(space_brk(&t, guest_at + 5 * PAGE), (int64_t)guest_at + 10);
}
END_TEST

START_TEST(a_hundred_thousand_mappings_are_no_trouble)
{
    struct space *s = space_new(&abi64, &memory);
    enum { MANY = 30000 }; /* the host's own limit is 65530 */

    for (int i = 0; i < MANY; i++)
        ck_assert_int_gt(
            space_mmap(s, guest_at + (vaddr)i * 2 * PAGE, PAGE, PROT_NONE, anon | MAP_FIXED, -1, 0),
            0);
    for (int i = 0; i < MANY; i++)
        ck_assert_int_gt(space_mmap(s, 0, PAGE, i & 1 ? PROT_READ : PROT_NONE, anon, -1, 0), 0);
    ck_assert_int_eq(space_munmap(s, guest_at, MANY * 2 * PAGE), 0);
}
END_TEST

Suite *space_suite(void)
{
    Suite *suite = suite_create("space");
    TCase *tc = tcase_create("space");

    tcase_set_timeout(tc, 30);
    tcase_add_loop_test(tc, random_calls_answer_as_the_kernel, 0, 12);
    tcase_add_loop_test(tc, random_calls_answer_as_the_kernel_in_a_window, 0, 6);
    tcase_add_test(tc, addresses_come_from_the_top_down);
    tcase_add_test(tc, hints_are_taken_when_free);
    tcase_add_test(tc, addresses_above_the_limit_are_refused);
    tcase_add_test(tc, executable_says_how_far);
    tcase_add_test(tc, neighbours_that_agree_become_one);
    tcase_add_test(tc, limit_of_address_space_counts_guest_pages_only);
    tcase_add_test(tc, host_memory_below_the_limit_is_not_touched);
    tcase_add_test(tc, elf_files_keep_their_address);
    tcase_add_loop_test(tc, shared_memory_attaches_and_detaches, 0, 2);
    tcase_add_test(tc, heap_grows_and_shrinks);
    tcase_add_test(tc, a_hundred_thousand_mappings_are_no_trouble);
    suite_add_tcase(suite, tc);
    return suite;
}
