/* Calls that the host serves as they are: arguments are checked and converted as their kinds say.
 * SPDX-License-Identifier: MIT
 *
 * Where guest and host agree on a structure the kernel gets a pointer into guest memory, so the
 * usual call costs a range check. Otherwise the structure is converted in our memory before and
 * after.
 */
#include "path.h"

#include "syscall/host.h"
#include "syscall/kinds.h"
#include "thunk/guest.h"

#include "signal/signal.h"

#include <fcntl.h>
#include <linux/capability.h>

static const uint16_t host_numbers[CALL_COUNT] = {
#define CALL(name, handler, args)
#define PASS(name, args) [CALL_##name] = __NR_##name,
#define WAIT(name, args) [CALL_##name] = __NR_##name,
#define PASS_AS(name, host, args) [CALL_##name] = __NR_##host,
#define WAIT_AS(name, host, args) [CALL_##name] = __NR_##host,
#include "syscall/calls.def"
#undef CALL
};

/* Arguments as the host gets them, and what must be converted back. */
struct passing {
    uint64_t value[6];
    uint64_t copy[6][HOST_STRUCT_MAX / 8];
    struct path path[2];
    unsigned npaths;
};

/* A structure or number behind a pointer whose layout differs: convert in, remember that it is
 * ours. */
static int convert_in(struct task *t, const struct argument *a, vaddr at, void *copy)
{
    uint64_t v = 0;

    if (!a->in)
        return 0;
    if (a->class == CLASS_STRUCT)
        return struct_get(t, at, a->structure, copy);
    int error = a->class == CLASS_PAIR ? u64_get(t, at, &v) : word_get(t, at, &v);

    memcpy(copy, &v, sizeof(v));
    return error;
}

static int convert_out(struct task *t, const struct argument *a, vaddr at, const void *copy)
{
    uint64_t v;

    if (a->class == CLASS_STRUCT)
        return struct_put(t, at, a->structure, copy);
    memcpy(&v, copy, sizeof(v));
    return a->class == CLASS_PAIR ? u64_put(t, at, v) : word_put(t, at, v);
}

static bool same_layout(const struct abi *abi, const struct argument *a)
{
    if (a->class == CLASS_STRUCT)
        return layout_of(abi, a->structure)->same;
    return !abi->big_endian &&
           (abi->word == 8 || (a->class != CLASS_WORD && a->class != CLASS_SWORD));
}

/* Is the last link of a path followed? The row's *at flags say so where it has them. */
static bool follows(const struct shape *shape, const uint64_t a[6])
{
    for (unsigned i = 0; i < shape->count; i++)
        if (shape->arg[i].kind == KIND_atflags && shape->arg[i].class != CLASS_STRUCT)
            return !(a[i] & AT_SYMLINK_NOFOLLOW);
    return true;
}

static int pass_path(struct task *t, const struct shape *shape, unsigned i, const uint64_t a[6],
                     struct passing *p)
{
    bool relative = i > 0 && shape->arg[i - 1].kind == KIND_dirfd;
    struct path *path = &p->path[p->npaths++];
    int error = path_get(t, relative ? (int)a[i - 1] : AT_FDCWD, a[i], follows(shape, a), path);

    p->value[i] = (uintptr_t)path->at;
    return error;
}

/* What lies behind is in no table: only where guest and host agree on everything, addresses
 * included, does the host get to see it. Nothing the kernel writes there is larger than a page. */
static int pass_untyped(struct task *t, vaddr at, uint64_t *value)
{
    const struct abi *abi = &t->abi->abi;

    if (at == 0)
        return 0;
    if (abi->word != 8 || abi->big_endian || t->process->memory->base)
        return -ENOSYS;
    *value = (uintptr_t)guest_pointer(t, at, 4096);
    return *value ? 0 : -EFAULT;
}

/* The host's value of argument i; 0 or -errno. */
static int pass_in(struct task *t, const struct shape *shape, unsigned i, const uint64_t a[6],
                   struct passing *p)
{
    const struct argument *arg = &shape->arg[i];
    uint64_t size = argument_size(&t->abi->abi, arg);

    p->value[i] = a[i];
    if (arg->class == CLASS_PATH)
        return pass_path(t, shape, i, a, p);
    if (arg->kind == KIND_ptr && arg->class != CLASS_STRUCT)
        return pass_untyped(t, a[i], &p->value[i]);
    if ((!argument_is_pointer(arg) && arg->class != CLASS_STRING) || a[i] == 0)
        return 0;
    if (arg->class == CLASS_BUFFER)
        size = a[i + 1];
    else if (arg->class == CLASS_SIZED)
        size = a[i - 1];
    else if (arg->class == CLASS_STRING)
        size = 1;
    else if (!same_layout(&t->abi->abi, arg)) {
        p->value[i] = (uintptr_t)p->copy[i];
        return convert_in(t, arg, a[i], p->copy[i]);
    }
    void *host = guest_pointer(t, a[i], size);

    p->value[i] = (uintptr_t)host;
    return host ? 0 : -EFAULT;
}

static int pass_out(struct task *t, const struct shape *shape, const uint64_t a[6],
                    struct passing *p)
{
    for (unsigned i = 0; i < shape->count; i++)
        if (shape->arg[i].out && p->value[i] == (uintptr_t)p->copy[i]
            && convert_out(t, &shape->arg[i], a[i], p->copy[i]) < 0)
            return -EFAULT;
    return 0;
}

static int64_t pass(struct task *t, const uint64_t a[6],
                    int64_t (*call)(long, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                    uint64_t))
{
    const struct shape *shape = call_shape(t->call);
    struct passing p;                   /* large: only what is used is set */
    int error;

    p.npaths = 0;
    for (unsigned i = 0; i < 6; i++)
        if (i >= shape->count)
            p.value[i] = 0;
        else if ((error = pass_in(t, shape, i, a, &p)) < 0)
            return error;
    int64_t result = call(host_numbers[t->call - calls], p.value[0], p.value[1], p.value[2],
                          p.value[3], p.value[4], p.value[5]);

    if (result >= 0 && pass_out(t, shape, a, &p) < 0)
        return -EFAULT;
    return result;
}

int64_t host_call(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e,
                  uint64_t f)
{
    return host_result(syscall(number, a, b, c, d, e, f));
}

bool host_capable(unsigned capability)
{
    struct __user_cap_header_struct head = { _LINUX_CAPABILITY_VERSION_3, 0 };
    struct __user_cap_data_struct caps[2] = { 0 };

    return syscall(SYS_capget, &head, caps) == 0 &&
           caps[capability / 32].effective >> capability % 32 & 1;
}

int64_t sys_pass(struct task *t, const uint64_t a[6]) { return pass(t, a, host_call); }

int64_t sys_wait(struct task *t, const uint64_t a[6]) { return pass(t, a, safe_syscall); }
