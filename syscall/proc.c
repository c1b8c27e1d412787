/* The guest's /proc: as the guest expects it.
 * SPDX-License-Identifier: MIT
 */
#include "proc.h"

#include "fd.h"

#include "loader/loader.h"
#include "syscall/host.h"
#include "syscall/seccomp.h"
#include "thunk/guest.h"

#include <ctype.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <linux/prctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

/* -- which file ----------------------------------------------------------------------------- */

static const struct { const char *name; enum proc_file file; bool per_process;
} files[] = {
    { "exe", PROC_exe, true },          { "maps", PROC_maps, true },
    { "smaps", PROC_smaps, true },      { "auxv", PROC_auxv, true },
    { "stat", PROC_stat, true },        { "status", PROC_status, true },
    { "environ", PROC_environ, true },  { "cmdline", PROC_cmdline, true },
    { "statm", PROC_statm, true },      { "limits", PROC_limits, true },
    { "numa_maps", PROC_numa_maps, true }, { "smaps_rollup", PROC_smaps_rollup, true },
    { "cpuinfo", PROC_cpuinfo, false },
};

static enum proc_file file_named(const char *name, bool per_process)
{
    for (unsigned i = 0; i < countof(files); i++)
        if (files[i].per_process == per_process && strcmp(files[i].name, name) == 0)
            return files[i].file;
    return PROC_NONE;
}

/* Takes one component off the front: true if there was another after it. */
static bool component(const char **at, char *out, size_t size)
{
    const char *p = *at;

    while (*p == '/' || (p[0] == '.' && (p[1] == '/' || !p[1])))
        p++;
    size_t length = strcspn(p, "/");

    if (length >= size)
        length = size - 1;
    memcpy(out, p, length);
    out[length] = 0;
    *at = p + strcspn(p, "/");
    return length > 0;
}

bool proc_is_ours(struct task *t, pid_t tid)
{
    bool found = tid == getpid();

    pthread_mutex_lock(&t->process->lock);
    for (struct task *other = t->process->tasks; other && !found; other = other->next)
        found = other->tid == tid;
    pthread_mutex_unlock(&t->process->lock);
    return found;
}

/* "self", "thread-self" or a number; *ours: one of this process's threads. */
static pid_t owner(struct task *t, const char *name, bool *of_thread, bool *ours)
{
    *of_thread = strcmp(name, "thread-self") == 0;
    *ours = true;
    if (strcmp(name, "self") == 0)
        return getpid();
    if (*of_thread)
        return t->tid;
    pid_t tid = isdigit((unsigned char)name[0]) ? atoi(name) : 0;

    *ours = tid && proc_is_ours(t, tid);
    return tid;
}

static bool is_copy_of_us(const char *path)
{
    char link[40];
    ssize_t n = readlink(path, link, sizeof(link));

    return n > 15 && memcmp(link, "/memfd:dragoman", 15) == 0;
}

/* Runs it us, or a copy of us (exec.c)? */
static bool is_like_us(pid_t pid, struct stat *ours)
{
    char path[64];
    struct stat theirs;

    snprintf(path, sizeof(path), "/proc/%d/exe", pid);
    if (stat(path, &theirs) < 0 || stat("/proc/self/exe", ours) < 0)
        return false;
    return (ours->st_ino == theirs.st_ino && ours->st_dev == theirs.st_dev) || is_copy_of_us(path);
}

bool proc_runs_guest(pid_t pid)
{
    struct stat ours;

    return is_like_us(pid, &ours);
}

/* The guest's program in another process like us: among the descriptors that fd_hide() moved up,
 * the one that is an ELF file but not our own program. 0: that process is not like us, or will not
 * show. */
static int sibling_exe(pid_t pid)
{
    char path[64], magic[4];
    struct stat ours, theirs;
    struct rlimit limit;
    int found = 0;

    if (!is_like_us(pid, &ours) || prlimit(pid, RLIMIT_NOFILE, NULL, &limit) < 0)
        return 0;
    int first = fd_first_hidden(&limit);

    for (int fd = first; fd < first + 4 && !found; fd++) {
        snprintf(path, sizeof(path), "/proc/%d/fd/%d", pid, fd);
        if (stat(path, &theirs) < 0 || !S_ISREG(theirs.st_mode) || theirs.st_ino == ours.st_ino ||
            is_copy_of_us(path))
            continue;
        int file = open(path, O_RDONLY | O_CLOEXEC);

        if (file >= 0 && read(file, magic, 4) == 4 && memcmp(magic, "\177ELF", 4) == 0)
            found = fd;
        close(file);
    }
    return found;
}

/* `path` is what follows "/proc". */
static struct proc_name parse(struct task *t, const char *path)
{
    struct proc_name none = { PROC_NONE }, found = none;
    char name[24], rest[24];

    if (!component(&path, name, sizeof(name)))
        return none;
    found.file = file_named(name, false);
    if (found.file != PROC_NONE)
        return component(&path, rest, sizeof(rest)) ? none : found;
    bool ours, ignored;

    found.tid = owner(t, name, &found.of_thread, &ours);
    if (!found.tid || !component(&path, rest, sizeof(rest)))
        return none;
    if (strcmp(rest, "task") == 0) {
        found.of_thread = true;
        if (!component(&path, name, sizeof(name)) || !(found.tid = owner(t, name, &ignored, &ours))
            || !component(&path, rest, sizeof(rest)))
            return none;
    }
    if (strcmp(rest, "fd") == 0 || strcmp(rest, "fdinfo") == 0) {
        found.file = PROC_hidden;
        return ours && component(&path, name, sizeof(name)) && fd_name_is_ours(name) ? found : none;
    }
    found.file = file_named(rest, true);
    if (!ours && (found.file != PROC_exe || found.of_thread || !sibling_exe(found.tid)))
        return none;
    return component(&path, name, sizeof(name)) ? none : found;
}

/* The usual relative name is none of ours; only then is it worth asking where the directory is. */
static bool may_be_ours(const char *path)
{
    const char *last = strrchr(path, '/');

    last = last ? last + 1 : path;
    return file_named(last, true) != PROC_NONE || file_named(last, false) != PROC_NONE ||
           fd_name_is_ours(last);
}

struct proc_name proc_parse(struct task *t, const char *path)
{
    return strncmp(path, "/proc/", 6) == 0 ? parse(t, path + 5) : (struct proc_name){ PROC_NONE };
}

struct proc_name proc_find(struct task *t, int dirfd, const char *path)
{
    char link[40], full[2 * PATH_MAX];
    ssize_t length;

    if (path[0] == '/') {
        while (path[1] == '/')
            path++;
        if (strncmp(path, "/dev/fd/", 8) == 0 && fd_name_is_ours(path + 8))
            return (struct proc_name){ PROC_hidden };
        bool ours = strncmp(path, "/proc/", 6) == 0 && may_be_ours(path);

        return ours ? parse(t, path + 5) : (struct proc_name){ PROC_NONE };
    }
    if (!may_be_ours(path) || strlen(path) >= PATH_MAX)
        return (struct proc_name){ PROC_NONE };
    snprintf(link, sizeof(link), dirfd == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", dirfd);
    length = readlink(link, full, PATH_MAX);
    if (length < 5 || strncmp(full, "/proc", 5) != 0 || (length > 5 && full[5] != '/'))
        return (struct proc_name){ PROC_NONE };
    full[length] = '/';
    strcpy(full + length + 1, path);
    return parse(t, full + 5);
}

void proc_exe_path(struct task *t, struct proc_name name, char *out, size_t size)
{
    const struct process *p = t->process;

    if (!proc_is_ours(t, name.tid))
        snprintf(out, size, "/proc/%d/fd/%d", name.tid, sibling_exe(name.tid));
    else if (p->exe_fd >= 0)
        snprintf(out, size, "/proc/self/fd/%d", p->exe_fd);
    else if (p->exe)
        snprintf(out, size, "%s", p->exe);
}

/* -- what others see -------------------------------------------------------------------------- */

extern char __executable_start[], etext[], edata[];     /* the linker's */

void proc_publish(const struct process *p)
{
    uint64_t base = (uintptr_t)p->memory->base, brk = (uintptr_t)sbrk(0);
    struct prctl_mm_map map = {
        .start_code = (uintptr_t)__executable_start,
        .end_code = (uintptr_t)etext,
        .start_data = (uintptr_t)edata,
        .end_data = (uintptr_t)edata,
        .start_brk = brk,
        .brk = brk,
        .start_stack = base + p->stack_top - 1,
        .arg_start = base + p->arg_start,
        .arg_end = base + p->arg_end,
        .env_start = base + p->env_start,
        .env_end = base + p->env_end,
        .auxv = p->abi->abi.word == 8 ? (void *)(base + p->auxv_at) : NULL,
        .auxv_size = p->abi->abi.word == 8 ? (uint32_t)p->auxv_size : 0,
        .exe_fd = ~0u,
    };

    if (prctl(PR_SET_MM, PR_SET_MM_MAP, &map, sizeof(map), 0) < 0)
        log_to(LOG_TODO, "/proc/%d/cmdline shows ours: %s\n", getpid(), strerror(errno));
}
