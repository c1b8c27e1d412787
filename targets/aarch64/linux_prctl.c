/* What Linux on AArch64 has beside generic calls: prctl options, tagged addresses, register sets.
 * SPDX-License-Identifier: MIT
 *
 * Linux 6.12: arch/arm64/kernel/pointer_auth.c, process.c, ptrace.c; Documentation/arch/arm64,
 * pointer-authentication.rst, tagged-address-abi.rst.
 */
#include "aarch64.h"
#include "linux.h"

#include "syscall/task.h"

#include <elf.h>
#include <errno.h>

/* Newer than some hosts' headers. */
enum {
    SVE_SET_VL = 50, SVE_GET_VL = 51, NOTE_SVE = 0x405, PAC_RESET_KEYS = 54,
    SET_TAGGED_ADDR_CTRL = 55, GET_TAGGED_ADDR_CTRL = 56,
    PAC_SET_ENABLED_KEYS = 60, PAC_GET_ENABLED_KEYS = 61, TAGGED_ADDR_ENABLE = 1,
    NOTE_TLS = 0x401, NOTE_SYSTEM_CALL = 0x404, NOTE_PAC_MASK = 0x406,
    NOTE_TAGGED_ADDR_CTRL = 0x409, NOTE_PAC_ENABLED_KEYS = 0x40a,
};
/* PR_PAC_AP*KEY: bits in the order of A64_KEY_*. */
enum { ADDRESS_KEYS = 15, ALL_KEYS = 31 };

bool aarch64_tags_seen;

static struct aarch64 *state(const struct cpu *cpu) { return cpu->state; }

/* -- prctl ------------------------------------------------------------------------------------- */

static bool has_pauth(const struct task *t) { return t->cpu->features & A64_PAUTH; }

static int64_t reset_keys(struct task *t, const uint64_t a[6])
{
    if (a[2] || a[3] || a[4] || !has_pauth(t) || a[1] & ~(uint64_t)ALL_KEYS)
        return -EINVAL;
    aarch64_new_keys(state(t->cpu), a[1] ? (unsigned)a[1] : ALL_KEYS);
    return 0;
}

static int64_t set_enabled_keys(struct task *t, const uint64_t a[6])
{
    if (a[3] || a[4] || !has_pauth(t) || a[1] & ~(uint64_t)ADDRESS_KEYS || a[2] & ~a[1])
        return -EINVAL;
    uint32_t *off = &state(t->cpu)->keys_off;
    *off = (*off & ~(uint32_t)a[1]) | (uint32_t)(a[1] & ~a[2]);
    return 0;
}

static int64_t get_enabled_keys(struct task *t, const uint64_t a[6])
{
    if (a[1] || a[2] || a[3] || a[4] || !has_pauth(t))
        return -EINVAL;
    return ADDRESS_KEYS & ~state(t->cpu)->keys_off;
}

static int64_t set_tagged(struct task *t, const uint64_t a[6])
{
    if (a[2] || a[3] || a[4] || a[1] & ~(uint64_t)TAGGED_ADDR_ENABLE)
        return -EINVAL;
    t->tagged = a[1];
    return 0;
}

static int64_t get_tagged(struct task *t, const uint64_t a[6])
{
    if (a[1] || a[2] || a[3] || a[4])
        return -EINVAL;
    return t->tagged ? TAGGED_ADDR_ENABLE : 0;
}

static const struct { uint32_t option; int64_t (*serve)(struct task *, const uint64_t a[6]); }
options[] = {
    { PAC_RESET_KEYS, reset_keys }, { PAC_SET_ENABLED_KEYS, set_enabled_keys },
    { PAC_GET_ENABLED_KEYS, get_enabled_keys }, { SET_TAGGED_ADDR_CTRL, set_tagged },
    { GET_TAGGED_ADDR_CTRL, get_tagged }, { SVE_SET_VL, sve_set_vl }, { SVE_GET_VL, sve_get_vl },
};

bool aarch64_prctl(struct task *t, const uint64_t a[6], int64_t *result)
{
    for (unsigned i = 0; i < countof(options); i++)
        if (options[i].option == (uint32_t)a[0]) {
            *result = options[i].serve(t, a);
            return true;
        }
    return false;
}

/* -- tags in the top byte ---------------------------------------------------------------------- */

/* User addresses have bit 55 clear. Of an unknown one (in a helper) it is worth a try. */
bool aarch64_may_retry(struct task *t, vaddr address)
{
    bool tagged = address >> 56 && !(address >> 55 & 1);

    if ((!tagged && address) || __atomic_load_n(&aarch64_tags_seen, __ATOMIC_RELAXED))
        return false;
    if (tagged)
        __atomic_store_n(&aarch64_tags_seen, true, __ATOMIC_RELAXED);
    return tagged;
}

/* -- register sets of core files: struct user_regset of ptrace.c ------------------------------- */

static size_t put(void *out, const void *from, size_t size)
{
    memcpy(out, from, size);
    return size;
}

static size_t tls(const struct cpu *cpu, void *out)
{
    return put(out, (uint64_t[]){ state(cpu)->tpidr, 0 }, 16);
}

static size_t system_call(const struct cpu *cpu, void *out)
{
    return put(out, &(int32_t){ -1 }, 4);
}

static size_t pac_mask(const struct cpu *cpu, void *out)
{
    uint64_t mask = aarch64_pauth_mask(cpu);

    return put(out, (uint64_t[]){ mask, mask }, 16);
}

static size_t enabled_keys(const struct cpu *cpu, void *out)
{
    return put(out, &(uint64_t){ ADDRESS_KEYS & ~state(cpu)->keys_off }, 8);
}

static size_t tagged_control(const struct cpu *cpu, void *out)
{
    const struct task *t = cpu->task;

    return put(out, &(uint64_t){ t && t->tagged ? TAGGED_ADDR_ENABLE : 0 }, 8);
}

static const struct { uint32_t type; uint64_t needs; size_t (*put)(const struct cpu *, void *); }
sets[] = {
    { NOTE_TLS, 0, tls }, { NOTE_SYSTEM_CALL, 0, system_call },
    { NOTE_PAC_MASK, A64_PAUTH, pac_mask }, { NOTE_TAGGED_ADDR_CTRL, 0, tagged_control },
    { NOTE_PAC_ENABLED_KEYS, A64_PAUTH, enabled_keys },
};

size_t aarch64_regset(const struct cpu *cpu, unsigned n, uint32_t *type, void *out, size_t max)
{
    size_t size = sve_regset(cpu, out, max);

    if (size && n-- == 0) {
        *type = NOTE_SVE;
        return size;
    }
    for (unsigned i = 0; i < countof(sets); i++)
        if ((cpu->features & sets[i].needs) == sets[i].needs && n-- == 0 && max >= 16) {
            *type = sets[i].type;
            return sets[i].put(cpu, out);
        }
    return 0;
}
