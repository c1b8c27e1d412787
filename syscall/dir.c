/* Directory entries: without those of our own descriptors, and in the older forms.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>

/* As getdents64 gives them. */
struct entry { uint64_t ino; int64_t off; uint16_t reclen; uint8_t type; char name[]; };

/* A directory of descriptors, of this process. */
static bool lists_descriptors(uint64_t dir)
{
    char link[40], name[PATH_MAX];
    pid_t owner = 0;
    int end = 0;

    snprintf(link, sizeof(link), "/proc/self/fd/%d", (int)dir);
    ssize_t n = readlink(link, name, sizeof(name) - 1);
    name[n < 0 ? 0 : n] = 0;
    if (sscanf(name, "/proc/%d/%n", &owner, &end) < 1 || !end || owner != getpid())
        return false;
    sscanf(name + end, "task/%*d/%n", &end);
    const char *last = strrchr(name, '/') + 1;
    return strcmp(last, "fd") == 0 || strcmp(last, "fdinfo") == 0;
}

/* Takes our descriptors out of what the host gave: how much is left. */
static int64_t leave_out_ours(uint64_t dir, uint8_t *entries, int64_t size)
{
    int64_t left = 0;
    int listed = -1;                    /* not yet known whether this is such a directory */

    for (int64_t at = 0, length; at < size; at += length) {
        const struct entry *e = (const void *)(entries + at);

        length = e->reclen;
        if (fd_name_is_ours(e->name)) {
            listed = listed < 0 ? lists_descriptors(dir) : listed;
            if (listed)
                continue;
        }
        memmove(entries + left, entries + at, (size_t)length);
        left += length;
    }
    return left;
}

/* Nothing left is not the end: then the next part. Entries are the same for all ABIs of our byte
 * order. */
static int64_t read_entries(uint64_t dir, uint8_t *entries, uint64_t room)
{
    int64_t n = 0, left = 0;

    while (!left && (n = host_call(SYS_getdents64, dir, (uintptr_t)entries, room, 0, 0, 0)) > 0)
        left = leave_out_ours(dir, entries, n);
    return n < 0 ? n : left;
}

int64_t sys_getdents64(struct task *t, const uint64_t a[6])
{
    uint64_t room = min_u64(a[2], 1 << 16);
    uint8_t *entries = try_alloc(room + 1);

    if (!entries)
        return -ENOMEM;
    int64_t n = read_entries(a[0], entries, room);

    if (n > 0 && copy_out(t, a[1], entries, (size_t)n) < 0)
        n = -EFAULT;
    release(entries);
    return n;
}

/* struct linux_dirent: inode and offset as words, length, name; the type is its last byte. */
static unsigned old_size(const struct abi *abi, const struct entry *e)
{
    return (unsigned)align_up(2u * abi->word + 2 + strlen(e->name) + 2, abi->word);
}

static int put_old(struct task *t, vaddr at, const struct entry *e, unsigned size)
{
    struct writer w = guest_writer(t, at, size);
    size_t name = strlen(e->name);

    put_word(&w, e->ino);
    put_word(&w, (uint64_t)e->off);
    put_u16(&w, (uint16_t)size);
    put_bytes(&w, e->name, name);
    put_zero(&w, size - 2u * t->abi->abi.word - 2 - name - 1);
    put_u8(&w, e->type);
    return w.c.ok ? 0 : -EFAULT;
}

/* An entry of ours is longer than the old form, so what was read fits; should the guest's words be
 * too small for an inode or an offset, it sees their low halves, as it does in stat. */
int64_t sys_getdents(struct task *t, const uint64_t a[6])
{
    uint64_t room = min_u64(a[2], 1 << 16), used = 0;
    uint8_t *entries = try_alloc(room + 1);

    if (!entries)
        return -ENOMEM;
    int64_t n = read_entries(a[0], entries, room),
            error = n < 0 ? n : 0;

    for (int64_t at = 0; at < n && error == 0;) {
        const struct entry *e = (const void *)(entries + at);
        unsigned size = old_size(&t->abi->abi, e);

        error = put_old(t, a[1] + used, e, size);
        used += size;
        at += e->reclen;
    }
    release(entries);
    return error ? error : (int64_t)used;
}
