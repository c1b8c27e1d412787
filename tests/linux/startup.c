/* What a program finds at its start: stack, auxiliary vector, vDSO, names in /proc/self/maps.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
extern const char etext[], __executable_start[];

static const ElfW(Phdr) * headers;

static int first_object(struct dl_phdr_info *info, size_t size, void *data)
{
    headers = info->dlpi_phdr;
    return 1;
}

static int has_line(const char *what)
{
    char line[512];
    int found = 0;
    FILE *f = fopen("/proc/self/maps", "r");

    while (fgets(line, sizeof line, f))
        found |= strstr(line, what) != NULL;
    fclose(f);
    return found;
}

/* Lines of the maps are in order, do not overlap, and one of them holds `at` with these
 * permissions. */
static int is_mapped(const void *at, const char *perms)
{
    char line[512], p[5];
    unsigned long start, end, last = 0;
    int found = 0;
    FILE *f = fopen("/proc/self/maps", "r");

    while (fgets(line, sizeof line, f)) {
        if (sscanf(line, "%lx-%lx %4s", &start, &end, p) != 3 || start < last || end <= start)
            printf("bad line: %s", line);
        last = end;
        if ((uintptr_t)at >= start && (uintptr_t)at < end)
            found = strncmp(p, perms, 3) == 0;
    }
    fclose(f);
    return found;
}

static void main_stack_is_as_deep_as_its_limit(int depth)
{
    volatile char page[4096];

    page[0] = (char)depth;
    if (depth > 0)
        main_stack_is_as_deep_as_its_limit(depth - 1);
    page[1] = page[0];
}

/* What another process reads in /proc/PID/cmdline. */
static int others_see(const char *name)
{
    char path[64], text[256] = "";
    int status;

    if (fork() == 0) {
        snprintf(path, sizeof path, "/proc/%d/cmdline", getppid());
        FILE *f = fopen(path, "r");
        size_t n = fread(text, 1, sizeof text - 1, f);
        _exit(n == strlen(name) + 1 && strcmp(text, name) == 0);
    }
    wait(&status);
    return WEXITSTATUS(status);
}

int main(int argc, char **argv)
{
    const ElfW(Ehdr) *vdso = (void *)getauxval(AT_SYSINFO_EHDR);
    struct rlimit limit;

    setvbuf(stdout, NULL, _IONBF, 0);
    printf("argc %d, argv ends %d\n", argc, argv[argc] == NULL);
    printf("environment follows %d\n", environ == argv + argc + 1);
    printf("name %d\n", strcmp((char *)getauxval(AT_EXECFN), argv[0]) == 0);
    printf("strings in order %d\n", environ[0] == argv[argc - 1] + strlen(argv[argc - 1]) + 1);
    dl_iterate_phdr(first_object, NULL);
    printf("headers %d\n", getauxval(AT_PHDR) == (uintptr_t)headers);
    printf("header size %d\n", getauxval(AT_PHENT) == sizeof(ElfW(Phdr)));
    printf("page %d\n", getauxval(AT_PAGESZ) == (unsigned long)sysconf(_SC_PAGESIZE));
    printf("uid %d euid %d\n", getauxval(AT_UID) == getuid(), getauxval(AT_EUID) == geteuid());
    printf("secure %lu\n", getauxval(AT_SECURE));
    printf("random %d\n", *(uint64_t *)getauxval(AT_RANDOM) != 0);
    printf("clock ticks %lu\n", getauxval(AT_CLKTCK));
    printf("stack for signals %d\n", getauxval(AT_MINSIGSTKSZ) > 1000);
    printf("vdso %d\n", memcmp(vdso, ELFMAG, SELFMAG) == 0 && vdso->e_type == ET_DYN);
    malloc(1000);
    printf("maps: heap %d stack %d vdso %d\n", has_line("[heap]"), has_line("[stack]"),
           has_line("[vdso]"));
    printf("text r-x %d, stack rw- %d\n", is_mapped(main, "r-x"), is_mapped(&limit, "rw-"));
    getrlimit(RLIMIT_STACK, &limit);
    if (limit.rlim_cur >= 8 << 20)
        main_stack_is_as_deep_as_its_limit(1700);
    printf("others see the arguments %d\n", others_see(argv[0]));
    printf("done\n");
    return 0;
}
