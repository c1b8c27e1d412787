/* Names of flags and numbers.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/flags.h"

#include "thunk/abi.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <linux/prctl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>

struct named { uint64_t value; const char *name; };

enum kind { BITS, ENUM };

#define NAMED(constant) { (uint64_t)(constant), #constant },
#define SET(set, kind, rows) static const struct named names_##set[] = { rows };
#include "thunk/flags.def"
#undef SET

static const struct {
    const struct named *names;
    unsigned count;
    enum kind kind;
} sets[FLAGS_COUNT] = {
#define SET(set, kind, rows) [FLAGS_##set] = { names_##set, countof(names_##set), kind },
#include "thunk/flags.def"
#undef SET
};

uint64_t open_flags_to_host(const struct abi *abi, uint64_t flags)
{
    uint64_t to = flags;

    for (unsigned i = 0; i < abi->nopen_flags; i++)
        to &= ~(uint64_t)abi->open_flags[i].guest;
    for (unsigned i = 0; i < abi->nopen_flags; i++)
        if (flags & abi->open_flags[i].guest)
            to |= abi->open_flags[i].host;
    return to;
}

uint64_t open_flags_to_guest(const struct abi *abi, uint64_t flags)
{
    uint64_t to = flags;

    for (unsigned i = 0; i < abi->nopen_flags; i++)
        to &= ~(uint64_t)abi->open_flags[i].host;
    for (unsigned i = 0; i < abi->nopen_flags; i++)
        if (flags & abi->open_flags[i].host)
            to |= abi->open_flags[i].guest;
    return to;
}

static int number_text(enum flag_set set, uint64_t value, char *out, size_t size)
{
    for (unsigned i = 0; i < sets[set].count; i++)
        if ((uint32_t)sets[set].names[i].value == (uint32_t)value)
            return snprintf(out, size, "%s", sets[set].names[i].name);
    return snprintf(out, size, "%d", (int)value);
}

int flags_text(enum flag_set set, uint64_t value, char *out, size_t size)
{
    int used = 0;

    if (sets[set].kind == ENUM)
        return number_text(set, value, out, size);
    if (set == FLAGS_open && (value & O_ACCMODE) == O_RDONLY && !(value & O_PATH))
        used = snprintf(out, size, "O_RDONLY");
    for (unsigned i = 0; i < sets[set].count && (size_t)used < size; i++) {
        const struct named *n = &sets[set].names[i];

        if (n->value && (value & n->value) == n->value) {
            used += snprintf(out + used, size - used, "%s%s", used ? "|" : "", n->name);
            value &= ~n->value;
        }
    }
    if ((value || !used) && (size_t)used < size)
        used += snprintf(out + used, size - used, value ? "%s%#lx" : "%s0", used ? "|" : "",
                         (unsigned long)value);
    return used;
}
