/* What a program finds out about itself: /proc, names, limits, usage, prctl.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <link.h>
#include <sched.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/times.h>
#include <sys/utsname.h>

static char text[65536];

static int slurp(int dir, const char *name)
{
    int fd = openat(dir, name, O_RDONLY | O_CLOEXEC), n, total = 0;

    while (fd >= 0 && (n = read(fd, text + total, sizeof text - 1 - total)) > 0)
        total += n;
    text[total] = 0;
    close(fd);
    return fd < 0 ? -1 : total;
}

/* The line of /proc/self/maps that holds `at`, and whether its rights are these. */
static int mapped(void *at, const char *rights)
{
    unsigned long start, end;
    char r[8];

    slurp(AT_FDCWD, "/proc/self/maps");
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
        if (sscanf(line, "%lx-%lx %7s", &start, &end, r) == 3 && (unsigned long)at >= start &&
            (unsigned long)at < end)
            return !strcmp(r, rights);
    return 0;
}

static void proc(char **argv)
{
    char link[4096] = "", path[64];
    struct stat a, b;
    int fd = open("/proc/self", O_RDONLY | O_DIRECTORY), on_stack;
    ElfW(auxv_t) *aux;
    static int data = 1;
    long fields[52] = { 0 };

    readlink("/proc/self/exe", link, sizeof link);
    SAY("exe", strstr(link, "/self"));
    stat(link, &a);
    SAY("is the program", stat("/proc/self/exe", &b) == 0 && a.st_ino == b.st_ino);
    SAY("relative to a directory",
        readlinkat(fd, "exe", link, sizeof link) > 5 && strstr(link, "/self"));
    snprintf(path, sizeof path, "/proc/%d/exe", getpid());
    SAY("by number", stat(path, &b) == 0 && a.st_ino == b.st_ino);
    slurp(AT_FDCWD, "/proc/self/exe");
    SAY("its bytes",
        !memcmp(text, "\177ELF", 4) && text[18] == ((char *)getauxval(AT_SYSINFO_EHDR))[18]);
    SAY("code", mapped((void *)slurp, "r-xp"));
    SAY("data", mapped(&data, "rw-p"));
    SAY("stack", mapped(&on_stack, "rw-p"));
    SAY("nothing of ours", (slurp(fd, "maps"), !strstr(text, "dragoman")));
    SAY("[stack] and [vdso]", strstr(text, "[stack]") && strstr(text, "[vdso]"));
    SAY("cmdline", slurp(AT_FDCWD, "/proc/self/cmdline") > 0 && !strcmp(text, argv[0]));
    SAY("auxv", slurp(AT_FDCWD, "/proc/self/auxv") >= 16);
    for (aux = (void *)text; aux->a_type && aux->a_type != AT_PHDR; aux++)
        ;
    SAY("AT_PHDR", aux->a_un.a_val == getauxval(AT_PHDR));
    SAY("stat", slurp(AT_FDCWD, "/proc/thread-self/stat") > 0);
    char *word = strtok(strrchr(text, ')') + 2, " ");
    for (int i = 3; word && i < 52; i++, word = strtok(NULL, " "))
        fields[i] = strtol(word, NULL, 10);
    SAY("startstack", labs(fields[28] - (long)&on_stack) < 1 << 20);
    SAY("arg_start", fields[48] == (long)argv[0]);
    SAY("status", slurp(AT_FDCWD, "/proc/self/status") > 0 && strstr(text, "VmSize:"));
    SAY("smaps", slurp(AT_FDCWD, "/proc/self/smaps") > 0 && strstr(text, "Rss:"));
    SAY("cpuinfo", slurp(AT_FDCWD, "/proc/cpuinfo") > 0 && strstr(text, "processor"));
    SAY("a descriptor's link", readlink("/proc/self/fd/1", link, sizeof link) > 0);
    close(fd);
}

static void names(void)
{
    struct utsname u;
    char name[17] = "";

    SAY("uname", uname(&u) == 0 && !strcmp(u.sysname, "Linux") && strlen(u.machine) > 2);
    SAY("PR_SET_NAME", prctl(PR_SET_NAME, "a-name-that-is-too-long") == 0 &&
                           prctl(PR_GET_NAME, name) == 0 && !strcmp(name, "a-name-that-is-"));
    SAY("comm", slurp(AT_FDCWD, "/proc/self/comm") > 0 && !strcmp(text, "a-name-that-is-\n"));
    SAY("a bad name", prctl(PR_SET_NAME, 8) == -1 && errno == EFAULT);
    SAY("an unknown option", prctl(99999) == -1 && errno == EINVAL);
    SAY("PR_SET_PDEATHSIG", prctl(PR_SET_PDEATHSIG, 9) == 0);
    int signo = 0;
    SAY("PR_GET_PDEATHSIG", prctl(PR_GET_PDEATHSIG, &signo) == 0 && signo == 9);
}

static void limits(void)
{
    struct rlimit r = { 100, 200 }, old;
    struct rusage u;
    struct sysinfo s;
    struct tms t;
    cpu_set_t set;
    gid_t groups[100];
    uid_t ids[3] = { 1, 2, 3 };

    SAY("setrlimit", setrlimit(RLIMIT_NOFILE, &r) == 0 && getrlimit(RLIMIT_NOFILE, &old) == 0 &&
                         old.rlim_cur == 100);
    r = (struct rlimit){ 512 << 20, RLIM_INFINITY };
    SAY("RLIMIT_AS", setrlimit(RLIMIT_AS, &r) == 0 && getrlimit(RLIMIT_AS, &old) == 0 &&
                         old.rlim_cur == 512 << 20);
    SAY("is obeyed",
        mmap(NULL, 1 << 30, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED &&
            errno == ENOMEM);
    SAY("no such limit", setrlimit(999, &r) == -1 && errno == EINVAL);
    SAY("getrusage", getrusage(RUSAGE_SELF, &u) == 0 && u.ru_maxrss > 100);
    SAY("sysinfo", sysinfo(&s) == 0 && s.totalram > 1 << 20 && s.procs > 0 && s.mem_unit >= 1);
    SAY("times", times(&t) > 0);
    SAY("affinity", sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0);
    SAY("set it", sched_setaffinity(0, sizeof set, &set) == 0);
    SAY("getpriority", getpriority(PRIO_PROCESS, 0) == 0);
    SAY("getgroups", getgroups(100, groups) >= 0 && getgroups(0, NULL) >= 0);
    SAY("getresuid",
        getresuid(&ids[0], &ids[1], &ids[2]) == 0 && ids[0] == getuid() && ids[1] == geteuid());
    SAY("getcpu", sched_getcpu() >= 0);
    SAY("getrandom", syscall(SYS_getrandom, ids, sizeof ids, 0) == sizeof ids);
    SAY("a call that does not exist", syscall(9999) == -1 && errno == ENOSYS);
}

int main(int argc, char **argv)
{
    proc(argv);
    names();
    limits();
    return 0;
}
