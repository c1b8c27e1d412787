/* The mmap family and what faults say about it.
 * SPDX-License-Identifier: MIT
 */

#include "say.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

static sigjmp_buf back;
static void *fault_at;
static const int rw = PROT_READ | PROT_WRITE, anon = MAP_PRIVATE | MAP_ANONYMOUS;
static size_t page;

static void on_fault(int signo, siginfo_t *info, void *context)
{
    fault_at = info->si_addr;
    siglongjmp(back, signo << 8 | info->si_code);
}

static void report(const char *what, int code, const void *expected)
{
    printf("%s: %s code %d, address %d\n", what,
           code >> 8 == SIGSEGV  ? "SEGV"
           : code >> 8 == SIGBUS ? "BUS"
                                 : "none",
           code & 255, fault_at == expected);
}

static void read_at(const char *what, volatile char *p)
{
    int code = sigsetjmp(back, 1);

    if (!code)
        *p;
    report(what, code, (char *)p);
}

static void write_at(const char *what, volatile char *p)
{
    int code = sigsetjmp(back, 1);

    if (!code)
        *p = 1;
    report(what, code, (char *)p);
}

static void call_at(const char *what, char *p)
{
    int code = sigsetjmp(back, 1);

    if (!code)
        ((void (*)(void))p)();
    report(what, code, p);
}

static int error_of(long result) { return result < 0 ? errno : 0; }

static void faults(void)
{
    char *p = mmap(NULL, 4 * page, rw, anon, -1, 0);
    int fd = memfd_create("short", 0);

    mprotect(p + page, page, PROT_READ);
    mprotect(p + 2 * page, page, PROT_NONE);
    munmap(p + 3 * page, page);
    write_at("read-only", p + page + 5);
    read_at("none", p + 2 * page);
    read_at("hole", p + 3 * page + 1);
    write_at("hole", p + 3 * page + 1);
    call_at("data", p);
    call_at("unmapped", p + 3 * page);
    read_at("null", NULL);
    ftruncate(fd, page);
    char *q = mmap(NULL, 2 * page, PROT_READ, MAP_SHARED, fd, 0);
    read_at("behind the file's end", q + page);
    read_at("after", q);
    printf("kernel's writes: %d\n", error_of(pread(fd, p + page, 1, 0)));
    printf("kernel's reads: %d\n", error_of(pwrite(fd, p + 3 * page, 1, 0)));
}

static void errors(void)
{
    char *p = mmap(NULL, 4 * page, rw, anon, -1, 0);

    printf("empty %d\n", error_of((long)mmap(NULL, 0, rw, anon, -1, 0)));
    printf("no file %d\n", error_of((long)mmap(NULL, page, rw, MAP_PRIVATE, -1, 0)));
    printf("odd offset %d\n", error_of((long)mmap(NULL, page, rw, MAP_PRIVATE, 0, 5)));
    printf("odd address %d\n", error_of((long)mmap(p + 1, page, rw, anon | MAP_FIXED, -1, 0)));
    printf("in the way %d\n", error_of((long)mmap(p, page, rw, anon | MAP_FIXED_NOREPLACE, -1, 0)));
    printf("neither shared nor private %d\n",
           error_of((long)mmap(NULL, page, rw, MAP_ANONYMOUS, -1, 0)));
    printf("too large %d\n", error_of((long)mmap(NULL, ~0ul - page, rw, anon, -1, 0)));
    printf("protect hole %d\n",
           (munmap(p + 2 * page, page), error_of(mprotect(p, 4 * page, PROT_READ))));
    printf("munmap twice %d\n", error_of(munmap(p + 2 * page, page)));
    printf("munmap odd %d\n", error_of(munmap(p + 1, page)));
    printf("remap hole %d\n", error_of((long)mremap(p + 2 * page, page, 2 * page, MREMAP_MAYMOVE)));
    printf("remap in place %d\n", error_of((long)mremap(p, page, 2 * page, 0)));
    printf("advise hole %d\n", error_of(madvise(p, 4 * page, MADV_DONTNEED)));
    printf("bad advice %d\n", error_of(madvise(p, page, 12345)));
    unsigned char in_core[2];
    printf("in core, odd address %d\n", error_of(mincore(p + 1, page, NULL)));
    printf("in core, no answer wanted %d\n", error_of(mincore(p, page, NULL)));
    printf("in core, nothing asked %d\n", error_of(mincore(p, 0, NULL)));
    printf("in core, hole %d\n", error_of(mincore(p + page, 2 * page, in_core)));
}

static void moves(void)
{
    char *p = mmap(NULL, 8 * page, rw, anon, -1, 0);

    strcpy(p, "first");
    strcpy(p + page, "second");
    char *q = mremap(p, 2 * page, 16 * page, MREMAP_MAYMOVE);
    printf("moved: %s %s, zero %d\n", q, q + page, q[15 * page]);
    char *r = mremap(q, 2 * page, 2 * page, MREMAP_MAYMOVE | MREMAP_FIXED, p + 4 * page);
    printf("to a place: %d %s\n", r == p + 4 * page, r);
    char *s = mremap(r, page, page, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, NULL);
    printf("left behind: %s, %d\n", s, r[0]);
    char *shared = mmap(NULL, page, rw, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    char *twin = mremap(shared, 0, page, MREMAP_MAYMOVE);
    strcpy(shared, "twin");
    printf("twice: %s\n", twin);
    printf("shrunk: %d\n", mremap(q + 2 * page, 4 * page, page, 0) == q + 2 * page);
    read_at("behind it", q + 3 * page);
    strcpy(q + 2 * page, "x");
    madvise(q + 2 * page, page, MADV_DONTNEED);
    printf("dropped: %d\n", q[2 * page]);
}

__attribute__((noinline)) static int forty_two(void) { return 42; }
__attribute__((noinline)) static int forty_three(void) { return 43; }

/* Code that a program writes, in each of the usual ways. */
static void own_code(void)
{
    char *p = mmap(NULL, page, rw | PROT_EXEC, anon, -1, 0);
    int (*f)(void) = (int (*)(void))p;

    memcpy(p, forty_two, 64);
    __builtin___clear_cache(p, p + 64);
    printf("%d ", f());
    memcpy(p, forty_three, 64);
    __builtin___clear_cache(p, p + 64);
    printf("%d ", f());
    mprotect(p, page, rw);
    memcpy(p, forty_two, 64);
    mprotect(p, page, PROT_READ | PROT_EXEC);
    __builtin___clear_cache(p, p + 64);
    printf("%d ", f());
    munmap(p, page);
    int fd = memfd_create("code", 0);
    ftruncate(fd, page);
    pwrite(fd, forty_three, 64, 0);
    mmap(p, page, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_FIXED, fd, 0);
    printf("%d\n", f());
    munmap(p, page);
    call_at("code that is gone", p);
}

static void heap(void)
{
    char *p = sbrk(0);

    printf("grow %d\n", sbrk(100000) == p);
    memset(p, 1, 100000);
    printf("shrink %d\n", sbrk(-100000) == p + 100000);
    sbrk(100000);
    printf("zero again %d\n", p[50000]);
}

static void limits(void)
{
    struct rlimit r, old;

    getrlimit(RLIMIT_AS, &old);
    r = (struct rlimit){ 1ul << 30, old.rlim_max };
    printf("limit %d\n", setrlimit(RLIMIT_AS, &r));
    printf("over it: errno %d\n", error_of((long)mmap(NULL, 2ul << 30, PROT_NONE, anon, -1, 0)));
    printf("below it: errno %d\n", error_of((long)mmap(NULL, 100ul << 20, PROT_NONE, anon, -1, 0)));
    printf("lifted %d\n", setrlimit(RLIMIT_AS, &old));
    printf("huge: errno %d\n",
           error_of((long)mmap(NULL, 64ul << 30, PROT_NONE, anon | MAP_NORESERVE, -1, 0)));
}

/* The pages of a shared mapping in another order, and what /proc says of it. */
static void file_pages(void)
{
    int fd = memfd_create("pages", 0);
    char *p, line[200], from[32];
    int found = 0;

    for (int i = 0; i < 4; i++)
        (void)!pwrite(fd, &"abcd"[i], 1, (off_t)(i * page));
    p = mmap(NULL, 4 * page, rw, MAP_SHARED, fd, 0);
    printf("pages %d", error_of(remap_file_pages(p + page, 2 * page, 0, 2, 0)));
    printf(" %c%c%c%c\n", p[0], p[page], p[2 * page], p[3 * page]);
    snprintf(from, sizeof from, "%lx-", (unsigned long)(p + page));
    FILE *maps = fopen("/proc/self/maps", "r");
    while (fgets(line, sizeof line, maps))
        if (!strncmp(line, from, strlen(from)) && strstr(line, " 00002000 "))
            found = 1;
    fclose(maps);
    printf("in maps %d\n", found);
    printf("pages of private memory %d\n",
           error_of(remap_file_pages(mmap(NULL, page, rw, anon, -1, 0), page, 0, 0, 0)));
    printf("pages with protection %d\n", error_of(remap_file_pages(p, page, PROT_READ, 0, 0)));
    printf("no pages %d\n", error_of(remap_file_pages(p, 0, 0, 0, 0)));
}

static long status_kb(const char *key)
{
    char line[200];
    long kb = -1;
    FILE *f = fopen("/proc/self/status", "r");

    while (fgets(line, sizeof line, f))
        if (!strncmp(line, key, strlen(key)))
            kb = atol(line + strlen(key));
    fclose(f);
    return kb;
}

/* Everything of the program is locked, and nothing besides. */
static void locked(void)
{
    printf("lock nothing %d\n", error_of(mlockall(0)));
    printf("lock, unknown flag %d\n", error_of(mlockall(64)));
    printf("lock all %d\n", error_of(mlockall(MCL_CURRENT | MCL_FUTURE)));
    char *p = mmap(NULL, 64 * page, rw, anon, -1, 0);
    unsigned char in_core[64] = { 0 };
    mincore(p, 64 * page, in_core);
    printf("new memory is there %d\n", in_core[0] & in_core[63] & 1);
    printf("locked memory is small %d\n", status_kb("VmRSS:") < 64 << 10);
    printf("unlock all %d\n", error_of(munlockall()));
    p = mmap(NULL, 64 * page, rw, anon, -1, 0);
    mincore(p, 64 * page, in_core);
    printf("new memory is there %d\n", in_core[63] & 1);
}

/* munmap in the middle needs one mapping more: refused when there are vm.max_map_count of them. */
static void full(void)
{
    char *p = mmap(NULL, 3 * page, PROT_READ, anon, -1, 0), *q = p;

    for (long i = 0; i < 100000 && q != MAP_FAILED; i++)
        q = mmap(NULL, page, i & 1 ? PROT_NONE : PROT_READ, anon, -1, 0);
    printf("too many %d\n", q == MAP_FAILED ? errno : 0);
    int e = error_of(munmap(p + page, page));
    printf("hole then %d, still mapped %d\n", e, e && p[page] == 0);
}

/* Without any huge page in the system a mapping can be made, if it does not reserve. */
static void huge_pages(void)
{
    enum { HUGE = 2 << 20 };
    int flags = MAP_NORESERVE, fd = memfd_create("huge", MFD_HUGETLB);
    char *p = mmap(NULL, 2 * HUGE, rw, MAP_SHARED | flags, fd, 0), *q;

    SAY("huge file", p != MAP_FAILED && !((uintptr_t)p & (HUGE - 1)));
    SAY("part of a huge page", munmap(p, HUGE / 4) == -1 && errno == EINVAL);
    SAY("from inside one", munmap(p + 4096, HUGE) == -1 && errno == EINVAL);
    SAY("rights of a part", mprotect(p, 4096, PROT_READ) == -1 && errno == EINVAL);
    SAY("rights of a page", mprotect(p, HUGE, PROT_READ) == 0);
    SAY("no growth", mremap(p + HUGE, HUGE, 2 * HUGE, MREMAP_MAYMOVE) == MAP_FAILED &&
                         errno == EINVAL);
    SAY("shorter, rounded up", mremap(p, 2 * HUGE, 4096, 0) == p);
    SAY("the rest is gone", msync(p + HUGE, page, MS_ASYNC) == -1 && errno == ENOMEM);
    SAY("a page", munmap(p, HUGE) == 0);
    q = mmap(NULL, 4096, rw, MAP_PRIVATE | flags, fd, 0);
    SAY("length is rounded up", q != MAP_FAILED && munmap(q, 4096) == -1 && errno == EINVAL &&
                                    munmap(q, HUGE) == 0);
    SAY("an offset inside a page",
        mmap(NULL, HUGE, rw, MAP_SHARED | flags, fd, 4096) == MAP_FAILED && errno == EINVAL);
    p = mmap(NULL, 4096, rw, anon | flags | MAP_HUGETLB, -1, 0);
    SAY("huge and anonymous", p != MAP_FAILED && munmap(p, 4096) == -1 && errno == EINVAL &&
                                  munmap(p, HUGE) == 0);
    close(fd);
    fd = memfd_create("small", 0);
    SAY("MAP_HUGETLB of a file with small pages",
        mmap(NULL, HUGE, rw, MAP_PRIVATE | MAP_HUGETLB, fd, 0) == MAP_FAILED && errno == EINVAL);
    close(fd);
}

/* What is wrong is said before what is missing. */
static void order_of_errors(void)
{
    char *none = mmap(NULL, page, rw, anon, -1, 0);

    munmap(none, page);
    SAY("msync flags", msync(none, page, 64) == -1 && errno == EINVAL);
    SAY("msync both", msync(none, page, MS_SYNC | MS_ASYNC) == -1 && errno == EINVAL);
    SAY("msync unaligned", msync(none + 1, page, MS_SYNC) == -1 && errno == EINVAL);
    SAY("msync of nothing", msync(none, page, MS_SYNC) == -1 && errno == ENOMEM);
    SAY("msync far away", msync((char *)-8192, 4096, 64) == -1 && errno == EINVAL);
    SAY("mlock2 flags", mlock2((char *)-8192, 4096, 8) == -1 && errno == EINVAL);
    SAY("mlock2 of nothing", mlock2(none, page, 0) == -1 && errno == ENOMEM);
}

#ifndef SYS_mseal
#define SYS_mseal 462
#endif

static void sealed(void)
{
    char *p = mmap(NULL, 6 * page, rw, anon, -1, 0);

    munmap(p + 5 * page, page);
    SAY("mseal flags", syscall(SYS_mseal, p, page, 1) == -1 && errno == EINVAL);
    SAY("mseal unaligned", syscall(SYS_mseal, p + 1, page, 0) == -1 && errno == EINVAL);
    SAY("mseal a hole", syscall(SYS_mseal, p + 4 * page, 2 * page, 0) == -1 && errno == ENOMEM);
    SAY("nothing was sealed", mprotect(p + 4 * page, page, PROT_READ) == 0);
    SAY("mseal", syscall(SYS_mseal, p + page, 2 * page, 0) == 0);
    SAY("again", syscall(SYS_mseal, p + page, page, 0) == 0);
    SAY("no munmap", munmap(p + 2 * page, page) == -1 && errno == EPERM);
    SAY("of all or nothing", munmap(p, 5 * page) == -1 && errno == EPERM && (p[0] = 1));
    SAY("no mprotect", mprotect(p + page, page, PROT_READ) == -1 && errno == EPERM);
    SAY("no mremap", mremap(p + page, page, 2 * page, MREMAP_MAYMOVE) == MAP_FAILED &&
                         errno == EPERM);
    SAY("nothing over it", mmap(p, 2 * page, rw, anon | MAP_FIXED, -1, 0) == MAP_FAILED &&
                               errno == EPERM);
    SAY("still writable", (p[page] = 2) == 2);
    SAY("the others are free", munmap(p, page) == 0 && munmap(p + 3 * page, 2 * page) == 0);
}

int main(void)
{
    struct sigaction a = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };

    setvbuf(stdout, NULL, _IONBF, 0);
    page = (size_t)sysconf(_SC_PAGESIZE);
    sigaction(SIGSEGV, &a, NULL);
    sigaction(SIGBUS, &a, NULL);
    faults();
    errors();
    moves();
    file_pages();
    own_code();
    heap();
    limits();
    if (fork() == 0) {
        locked();
        _exit(0);
    }
    wait(NULL);
    if (fork() == 0) {
        full();
        _exit(0);
    }
    wait(NULL);
    huge_pages();
    order_of_errors();
    sealed();
    return 0;
}
