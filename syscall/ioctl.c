/* The call ioctl: the table of thunk/ioctl.def, and what a request's number says of itself.
 * SPDX-License-Identifier: MIT
 */
#include "fd.h"
#include "proc.h"

#include "syscall/host.h"
#include "syscall/syscall.h"

#include "signal/signal.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <asm/termbits.h>
#include <linux/fs.h>
#include <linux/hdreg.h>
#include <linux/kd.h>
#include <linux/loop.h>
#include <linux/sockios.h>
#include <linux/vt.h>
#include <sys/ioctl.h>

enum direction { NONE, VALUE, IN, OUT, BOTH };

/* Payloads that are no structure of the thunk's: their size above this. */
enum { RAW = STRUCT_COUNT };
#define RAW_SIZES(SIZE)                                                                            \
    SIZE(6) SIZE(8) SIZE(16) SIZE(18) SIZE(40) SIZE(68) SIZE(72) SIZE(80) SIZE(120) SIZE(232)      \
    SIZE(304)
enum {
#define SIZE(n) STRUCT_RAW_##n = RAW + (n),
    RAW_SIZES(SIZE)
#undef SIZE
};

#define PROCMAP_QUERY 0xc0686611        /* linux/fs.h of 6.11 and later */

struct request { uint32_t number; uint16_t payload; uint8_t direction; };

static const struct request requests[] = {
#define IOCTL(request, direction, payload) { (uint32_t)(request), STRUCT_##payload, direction },
#include "thunk/ioctl.def"
#undef IOCTL
};

static const struct request *request_find(uint32_t number)
{
    for (unsigned i = 0; i < countof(requests); i++)
        if (requests[i].number == number)
            return &requests[i];
    return NULL;
}

/* Everything means the same to guest and host, addresses included. */
static bool is_alike(const struct task *t)
{
    return t->abi->abi.word == 8 && !t->abi->abi.big_endian && !t->process->memory->base;
}

static int64_t with_pointer(struct task *t, const uint64_t a[6], uint64_t size)
{
    void *p = guest_pointer(t, a[2], size);

    return p || !a[2] ? safe_syscall(SYS_ioctl, a[0], a[1], (uintptr_t)p, 0, 0, 0) : -EFAULT;
}

static int64_t converted(struct task *t, const uint64_t a[6], const struct request *r)
{
    uint64_t copy[8] = { 0 };

    if (r->direction != OUT && struct_get(t, a[2], r->payload, copy) < 0)
        return -EFAULT;
    int64_t result = safe_syscall(SYS_ioctl, a[0], a[1], (uintptr_t)copy, 0, 0, 0);

    if (result >= 0 && r->direction != IN && struct_put(t, a[2], r->payload, copy) < 0)
        return -EFAULT;
    return result;
}

static int64_t refuse(struct task *t, const uint64_t a[6])
{
    log_to(LOG_TODO, "ioctl request %#lx is not implemented for %s: ENOTTY\n", (unsigned long)a[1],
           t->abi->name);
    return -ENOTTY;
}

/* The number tells direction and size of newer requests; of others nothing is known, but no request
 * writes further than a page from where its argument points. An argument that points at nothing of
 * the guest's is a number or a mistake; as a number it is small. */
static int64_t unlisted(struct task *t, const uint64_t a[6])
{
    if (is_alike(t))
        return with_pointer(t, a, max_u64(_IOC_SIZE(a[1]), _IOC_DIR(a[1]) == _IOC_NONE ? 4096 : 1));
    if (_IOC_DIR(a[1]) == _IOC_NONE && a[2] < 4096)
        return safe_syscall(SYS_ioctl, a[0], a[1], a[2], 0, 0, 0);
    return refuse(t, a);
}

int64_t sys_ioctl(struct task *t, const uint64_t a[6])
{
    const struct request *r = request_find((uint32_t)a[1]);

    if ((uint32_t)a[1] == PROCMAP_QUERY)
        return proc_query(t, (int)a[0], a[2]);
    if (!r)
        return unlisted(t, a);
    if (r->direction == NONE || r->direction == VALUE)
        return safe_syscall(SYS_ioctl, a[0], a[1], a[2], 0, 0, 0);
    if (r->payload >= RAW)
        return is_alike(t) ? with_pointer(t, a, r->payload - RAW) : refuse(t, a);
    const struct layout *l = layout_of(&t->abi->abi, r->payload);

    return l->same ? with_pointer(t, a, l->size) : converted(t, a, r);
}
