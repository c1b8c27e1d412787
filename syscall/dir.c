/* Directory entries in the older forms.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/syscall.h"

#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <dirent.h>

/* As getdents64 gives them. */
struct entry { uint64_t ino; int64_t off; uint16_t reclen; uint8_t type; char name[]; };

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
    int64_t n = host_call(SYS_getdents64, a[0], (uintptr_t)entries, room, 0, 0, 0),
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
