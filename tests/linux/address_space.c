/* What the map of memory says after growth, forks and limits.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>

enum { MIB = 1 << 20 };

static int rw = PROT_READ | PROT_WRITE, private = MAP_PRIVATE | MAP_ANONYMOUS;

/* The line of `file` whose range holds `at`, and what field says there in KiB (0: just that). */
static long look(const char *file, void *at, const char *field)
{
    unsigned long start, end, kb;
    char line[512], name[64];
    FILE *f = fopen(file, "r");
    int here = 0;
    long found = -1;

    while (f && fgets(line, sizeof line, f)) {
        if (sscanf(line, "%lx-%lx ", &start, &end) == 2)
            here = (unsigned long)at >= start && (unsigned long)at < end;
        if (here && !field)
            found = 1;
        if (here && field && sscanf(line, "%63[A-Za-z_]: %lu kB", name, &kb) == 2 &&
            !strcmp(name, field))
            found = kb;
    }
    if (f)
        fclose(f);
    return found;
}

static int is_mapped(void *at) { return look("/proc/self/maps", at, NULL) == 1; }

static int in_child(int (*f)(char *), char *p)
{
    int status;
    pid_t child = fork();

    if (!child)
        _exit(f(p));
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void sizes(void)
{
    char *p = mmap(NULL, 16 * MIB, rw, private, -1, 0);

    madvise(p, 16 * MIB, MADV_NOHUGEPAGE);
    memset(p + MIB, 1, 3 * MIB);
    SAME("size", look("/proc/self/smaps", p, "Size"), 16 * 1024);
    SAME("resident", look("/proc/self/smaps", p, "Rss"), 3 * 1024);
    SAME("dirty", look("/proc/self/smaps", p, "Private_Dirty"), 3 * 1024);
    SAME("anonymous", look("/proc/self/smaps", p, "Anonymous"), 3 * 1024);
    SAME("not swapped", look("/proc/self/smaps", p, "Swap"), 0);
    munmap(p, 16 * MIB);
}

static void growth(void)
{
    char *room = mmap(NULL, 16 * MIB, PROT_NONE, private, -1, 0), *top = room + 16 * MIB - 65536;

    munmap(room, 16 * MIB);
    char *p = mmap(top, 65536, rw, private | MAP_GROWSDOWN | MAP_FIXED, -1, 0);
    for (int i = 1; i <= 40; i++)
        p[-i * 4096] = 1;
    SAY("a stack has grown", p == top && is_mapped(p - 40 * 4096) && !is_mapped(p - 80 * 4096));
    SAY("what has grown can be protected", mprotect(p - 4096, 4096, PROT_READ) == 0);
    SAY("and unmapped", munmap(p - 40 * 4096, 40 * 4096 + 65536) == 0 && !is_mapped(p - 4096));
}

static int without(char *p)
{
    if (is_mapped(p + MIB) || !is_mapped(p) || !is_mapped(p + 2 * MIB))
        return 1;
    if (mprotect(p + MIB, 4096, PROT_READ) == 0 || errno != ENOMEM)
        return 2;
    return mmap(p + MIB, MIB, rw, private | MAP_FIXED_NOREPLACE, -1, 0) != p + MIB;
}

static int with(char *p) { return !is_mapped(p + MIB) || p[MIB] != 1; }
static int wiped(char *p) { return p[0] != 1 || p[MIB] != 0; }

static void forks(void)
{
    char *p = mmap(NULL, 3 * MIB, rw, private, -1, 0);

    memset(p, 1, 3 * MIB);
    SAY("not for children", madvise(p + MIB, MIB, MADV_DONTFORK) == 0);
    SAME("they have not got it", in_child(without, p), 0);
    SAY("for children again", madvise(p + MIB, MIB, MADV_DOFORK) == 0);
    SAME("they have it", in_child(with, p), 0);
    SAY("wiped for children", madvise(p + MIB, MIB, MADV_WIPEONFORK) == 0);
    SAME("they see zeros", in_child(wiped, p), 0);
}

static char *self;

static int limited(char *p)
{
    struct rlimit r = { 7 * MIB, 7 * MIB }, more = { 128 * MIB, 128 * MIB }; /* below the stack's */
    char *argv[] = { self, "limited", NULL };

    setresuid(65534, 65534, 65534);
    if (setrlimit(RLIMIT_AS, &r))
        return 10;
    if (setrlimit(RLIMIT_AS, &more) == 0 || errno != EPERM)
        return 11;
    for (int i = 0; i < 3; i++)
        execv("/nonexistent/program", argv);
    execv("/proc/self/exe", argv);
    return 12;
}

static int after_exec(void)
{
    struct rlimit r;

    getrlimit(RLIMIT_AS, &r);
    if (r.rlim_cur != 7 * MIB || r.rlim_max != 7 * MIB)
        return 1;
    if (mmap(NULL, 7 * MIB, rw, private, -1, 0) != MAP_FAILED || errno != ENOMEM)
        return 2;
    return mmap(NULL, 2 * MIB, rw, private, -1, 0) == MAP_FAILED ? 3 : 0;
}

int main(int argc, char **argv)
{
    self = argv[0];
    if (argc > 1)
        return after_exec();
    sizes();
    growth();
    forks();
    SAME("a small address space, after execve as well", in_child(limited, NULL), 0);
    return 0;
}
