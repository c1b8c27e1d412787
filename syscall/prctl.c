/* Serves prctl: what concerns the host task goes to the host, the rest is the guest's own.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/host.h"
#include "syscall/seccomp.h"
#include "syscall/syscall.h"

#include "loader/loader.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

#include <linux/prctl.h>
#include <sys/prctl.h>

/* Newer than some hosts' headers. */
enum {
    SET_MEMORY_MERGE = 67,
    GET_MEMORY_MERGE = 68,
    SET_VMA = 0x53564d41,
    SET_PTRACER = 0x59616d61
};

/* HOST: numbers only, the host's business. GETS_INT: the second argument is where an int goes.
 * Everything else has a function or is refused with EINVAL, as by a kernel that has not got it. */
enum serve { HOST, GETS_INT };

static const struct { uint32_t option; enum serve serve; } options[] = {
    { PR_SET_PDEATHSIG, HOST },          { PR_GET_PDEATHSIG, GETS_INT },
    { PR_GET_DUMPABLE, HOST },           { PR_SET_DUMPABLE, HOST },
    { PR_GET_KEEPCAPS, HOST },           { PR_SET_KEEPCAPS, HOST },
    { PR_GET_TIMING, HOST },             { PR_SET_TIMING, HOST },
    { PR_CAPBSET_READ, HOST },           { PR_CAPBSET_DROP, HOST },
    { PR_GET_SECUREBITS, HOST },         { PR_SET_SECUREBITS, HOST },
    { PR_SET_TIMERSLACK, HOST },         { PR_GET_TIMERSLACK, HOST },
    { PR_TASK_PERF_EVENTS_DISABLE, HOST }, { PR_TASK_PERF_EVENTS_ENABLE, HOST },
    { PR_MCE_KILL, HOST },               { PR_MCE_KILL_GET, HOST },
    { PR_SET_CHILD_SUBREAPER, HOST },    { PR_GET_CHILD_SUBREAPER, GETS_INT },
    { PR_SET_NO_NEW_PRIVS, HOST },       { PR_GET_NO_NEW_PRIVS, HOST },
    { PR_SET_THP_DISABLE, HOST },        { PR_GET_THP_DISABLE, HOST },
    { PR_CAP_AMBIENT, HOST },            { PR_SET_IO_FLUSHER, HOST },
    { PR_GET_IO_FLUSHER, HOST },         { SET_PTRACER, HOST },
    { PR_GET_SPECULATION_CTRL, HOST },
    { SET_MEMORY_MERGE, HOST },          { GET_MEMORY_MERGE, HOST },
};

enum { NAME_SIZE = 16 };                /* TASK_COMM_LEN */

static int64_t set_name(struct task *t, vaddr at)
{
    char name[NAME_SIZE] = { 0 };
    int64_t length = memory_strlen(t->process->memory, at, NAME_SIZE - 1);

    if (length == -ENAMETOOLONG)
        length = NAME_SIZE - 1;
    if (length < 0 || copy_in(t, name, at, (size_t)length) < 0)
        return -EFAULT;
    return host_result(prctl(PR_SET_NAME, name));
}

static int64_t get_name(struct task *t, vaddr at)
{
    char name[NAME_SIZE] = { 0 };

    prctl(PR_GET_NAME, name);
    return copy_out(t, at, name, sizeof(name));
}

/* Names for anonymous memory: shown in /proc/self/maps. */
static int64_t name_memory(struct task *t, const uint64_t a[6])
{
    char *name = NULL;
    int error = 0;

    if (a[1] != PR_SET_VMA_ANON_NAME)
        return -EINVAL;
    if (a[4] && !(name = guest_string(t, a[4], 80, &error)))
        return error == -ENAMETOOLONG ? -EINVAL : error;
    int64_t result = space_name(t->process->space, a[2], a[2] + a[3], name);

    release(name);
    return result;
}

int64_t sys_prctl(struct task *t, const uint64_t a[6])
{
    int number = 0;
    int64_t own;

    if (t->abi->prctl && t->abi->prctl(t, a, &own))
        return own;
    switch (a[0]) {
    case PR_SET_NAME: return set_name(t, a[1]);
    case PR_GET_NAME: return get_name(t, a[1]);
    case SET_VMA: return name_memory(t, a);
    case PR_GET_SECCOMP: return t->seccomp.mode;
    case PR_SET_SECCOMP: return seccomp_set(t, a[1], a[2]);
    case PR_GET_TID_ADDRESS: return word_put(t, a[1], t->clear_child_tid);
    }
    for (unsigned i = 0; i < countof(options); i++) {
        if (options[i].option != a[0])
            continue;
        if (options[i].serve == HOST)
            return host_call(SYS_prctl, a[0], a[1], a[2], a[3], a[4], 0);
        int64_t result = host_call(SYS_prctl, a[0], (uintptr_t)&number, 0, 0, 0, 0);

        return result < 0 ? result : u32_put(t, a[1], (uint32_t)number);
    }
    log_to(LOG_TODO, "prctl option %ld is not implemented: EINVAL\n", (long)a[0]);
    return -EINVAL;
}
