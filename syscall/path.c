/* Path names, and the calls that open files and read links.
 * SPDX-License-Identifier: MIT
 */
#include "path.h"

#include "proc.h"
#include "syscall/host.h"
#include "syscall/ptrace.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "signal/signal.h"
#include "thunk/guest.h"
#include "translate/memory.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>

/* -- names ---------------------------------------------------------------------------------- */

int path_copy(struct task *t, vaddr a, struct path *out)
{
    out->at = NULL;
    if (a == 0)
        return 0;
    int64_t length = memory_strlen(t->process->memory, a, PATH_MAX);

    if (length < 0 || length >= PATH_MAX)
        return length < 0 ? (int)length : -ENAMETOOLONG;
    out->at = out->text;
    out->text[length] = 0;
    return copy_in(t, out->text, a, (size_t)length);
}

/* Absolute paths that exist under the prefix are those; a name too long for that is not there. */
static void apply_prefix(struct task *t, struct path *p)
{
    const struct options *o = t->process->options;

    if (!o || !o->prefix || p->text[0] != '/')
        return;
    char *inside = prefix_path(o, p->text);

    if (strlen(inside) < sizeof(p->text))
        strcpy(p->text, inside);
    release(inside);
}

int path_get(struct task *t, int dirfd, vaddr a, bool follow, struct path *out)
{
    int error = path_copy(t, a, out);

    if (error < 0 || !out->at)
        return error;
    struct proc_name name = proc_find(t, dirfd, out->text);

    if (name.file == PROC_hidden)
        return -ENOENT;
    if (name.file == PROC_exe && follow)
        proc_exe_path(t, name, out->text, sizeof(out->text));
    else
        apply_prefix(t, out);
    return 0;
}

/* -- opening -------------------------------------------------------------------------------- */

static bool would_write(uint64_t flags)
{
    return ((flags & O_ACCMODE) != O_RDONLY || flags & O_TRUNC) &&
           !(flags & (O_PATH | O_DIRECTORY)) &&
           (flags & (O_CREAT | O_EXCL)) != (O_CREAT | O_EXCL);
}

static int64_t open_at(struct task *t, int dirfd, const struct path *p, struct open_how *how,
                       size_t size)
{
    struct proc_name name = { PROC_NONE };

    if (p->at && !(how->flags & O_PATH))
        name = proc_find(t, dirfd, p->at);
    if (p->at && would_write(how->flags) &&
        running_is(dirfd, p->at, !(how->flags & O_NOFOLLOW)))
        return -ETXTBSY;
    int64_t fd =
        size ? safe_syscall(SYS_openat2, dirfd, (uintptr_t)p->at, (uintptr_t)how, size, 0, 0)
             : safe_syscall(SYS_openat, dirfd, (uintptr_t)p->at, how->flags, how->mode, 0, 0);

    if (fd >= 0 && p->at && unlikely(t->process->tracees != NULL))
        trace_opened(t, p->at, how->flags);
    /* Of ours that is the way to PROC_exe, see path_get(). */
    if (fd < 0 || name.file == PROC_NONE || name.file == PROC_exe || name.file == PROC_hidden)
        return fd;
    return proc_opened(t, name, (int)fd);
}

int64_t sys_openat(struct task *t, const uint64_t a[6])
{
    struct path p;
    struct open_how how = { .flags = a[2], .mode = a[3] };
    int error = path_get(t, (int)a[0], a[1], !(a[2] & O_NOFOLLOW), &p);

    return error < 0 ? error : open_at(t, (int)a[0], &p, &how, 0);
}

/* The kernel lets the structure grow: what it does not know must be zero. Ours to copy, the host's
 * to judge. */
int64_t sys_openat2(struct task *t, const uint64_t a[6])
{
    struct path p;
    union { struct open_how how; uint8_t bytes[256]; } u = { 0 };
    struct reader r;

    if (a[3] < sizeof(u.how) || a[3] > sizeof(u))
        return a[3] > sizeof(u) ? -E2BIG : -EINVAL;
    if (copy_in(t, &u, a[2], a[3]) < 0)
        return -EFAULT;
    r = guest_reader(t, a[2], sizeof(u.how));
    u.how.flags = open_flags_to_host(&t->abi->abi, get_u64(&r));
    u.how.mode = get_u64(&r);
    u.how.resolve = get_u64(&r);
    int error = path_get(t, (int)a[0], a[1], !(u.how.flags & O_NOFOLLOW), &p);

    return error < 0 ? error : open_at(t, (int)a[0], &p, &u.how, a[3]);
}

int64_t sys_truncate(struct task *t, const uint64_t a[6])
{
    struct path p;
    int error = path_get(t, AT_FDCWD, a[0], true, &p);

    if (error < 0)
        return error;
    if (p.at && (int64_t)a[1] >= 0 && running_is(AT_FDCWD, p.at, true))
        return -ETXTBSY;
    return host_call(SYS_truncate, (uintptr_t)p.at, a[1], 0, 0, 0, 0);
}

/* -- links ---------------------------------------------------------------------------------- */

static int64_t read_exe(struct task *t, const uint64_t a[6], struct proc_name name)
{
    char via[64], link[PATH_MAX];
    const char *at = t->process->exe;
    ssize_t length = at ? (ssize_t)strlen(at) : 0;

    if (!at || !proc_is_ours(t, name.tid)) {
        proc_exe_path(t, name, via, sizeof(via));
        length = readlink(via, link, sizeof(link));
        at = link;
    }
    if (length < 0)
        return -errno;
    length = (ssize_t)min_u64((uint64_t)length, a[3]);
    return copy_out(t, a[2], at, (size_t)length) < 0 ? -EFAULT : length;
}

/* A file of the guest's /proc says its name there. */
int64_t sys_readlinkat(struct task *t, const uint64_t a[6])
{
    struct path p;
    char link[PATH_MAX], name[PATH_MAX];
    int error = path_get(t, (int)a[0], a[1], false, &p);

    if ((int)a[3] <= 0)
        return -EINVAL;
    if (error < 0)
        return error;
    struct proc_name file = { PROC_NONE };

    if (p.at)
        file = proc_find(t, (int)a[0], p.at);
    if (file.file == PROC_exe)
        return read_exe(t, a, file);
    int64_t length =
        host_call(SYS_readlinkat, a[0], (uintptr_t)p.at, (uintptr_t)link, sizeof(link), 0, 0);
    size_t other = length < 0 ? 0 : proc_link(link, (size_t)length, name, sizeof(name));

    if (length < 0)
        return length;
    length = (int64_t)min_u64(other ? other : (uint64_t)length, a[3]);
    return copy_out(t, a[2], other ? name : link, (size_t)length) < 0 ? -EFAULT : length;
}
