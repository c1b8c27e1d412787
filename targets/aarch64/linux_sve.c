/* SVE as Linux shows it: prctl, signal frames, core files, what system calls leave.
 * SPDX-License-Identifier: MIT
 *
 * Linux 6.12: Documentation/arch/arm64/sve.rst; arch/arm64/include/uapi/asm/sigcontext.h, ptrace.h;
 * kernel/fpsimd.c, signal.c.
 */
#include "linux.h"
#include "sve.h"

#include "loader/loader.h"
#include "syscall/task.h"
#include "thunk/guest.h"

#include <errno.h>
#include <stdlib.h>

/* Of prctl's argument and result. */
enum { LENGTH_MASK = 0xffff, INHERIT = 1 << 17, ON_EXEC = 1 << 18, LONGEST = 8192 };
enum { REGSET_SVE = 1 };             /* NT_ARM_SVE: not only V registers */
enum { HEADER = 16 };

static struct aarch64 *state(const struct cpu *cpu) { return cpu->state; }

static bool is_told(const struct cpu *cpu)
{
    return aarch64_told(cpu->features, cpu->model->detail) & A64_SVE;
}

/* Is there more than V registers hold? */
static bool is_live(const struct aarch64 *s)
{
    static const uint64_t none[A64_VL_MAX / 8];

    for (unsigned i = 0; i < 17; i++)
        if (memcmp(s->p[i], none, sizeof(s->p[i])) != 0)
            return true;
    for (unsigned i = 0; i < 32; i++)
        if (memcmp(s->v[i] + 2, none, s->vl - 16) != 0)
            return true;
    return false;
}

/* -- prctl ------------------------------------------------------------------------------------- */

static int64_t status(const struct aarch64 *s, uint64_t flags)
{
    uint32_t vl = flags & ON_EXEC ? s->vl_after_exec & LENGTH_MASK : s->vl;

    return (int64_t)(vl | (s->vl_after_exec & INHERIT));
}

int64_t sve_get_vl(struct task *t, const uint64_t a[6])
{
    return is_told(t->cpu) ? status(state(t->cpu), 0) : -EINVAL;
}

int64_t sve_set_vl(struct task *t, const uint64_t a[6])
{
    struct aarch64 *s = state(t->cpu);
    uint64_t wanted = a[1] & LENGTH_MASK, flags = a[1] & ~(uint64_t)LENGTH_MASK;

    if (!is_told(t->cpu) || flags & ~(uint64_t)(INHERIT | ON_EXEC) || wanted < 16 ||
        wanted > LONGEST || wanted % 16)
        return -EINVAL;
    unsigned vl = sve_length(t->cpu->model->detail, (unsigned)wanted);
    s->vl_after_exec = (uint32_t)(flags ? vl : 0) | (uint32_t)(flags & INHERIT);
    if (!(flags & ON_EXEC) && vl != s->vl) {
        sve_discard(s);
        s->vl = vl;
    }
    return status(s, flags);
}

/* -- execve: the length that prctl asked for, else the default ------------------------------ */

char *sve_kept(const struct cpu *cpu)
{
    uint32_t after = state(cpu)->vl_after_exec;

    return after ? format("%u", after) : NULL;
}

void sve_start(struct task *t)
{
    struct aarch64 *s = state(t->cpu);
    const char *kept = t->process->options->kept;
    uint32_t after = kept ? (uint32_t)strtoul(kept, NULL, 10) : 0;

    if (!(after & LENGTH_MASK))
        return;
    s->vl = sve_length(t->cpu->model->detail, after & LENGTH_MASK);
    s->vl_after_exec = after & INHERIT ? after : 0;
}

/* -- execve: the length that prctl asked for, else the default ------------------------------- */

static unsigned data_bytes(unsigned vl) { return 32 * vl + 17 * vl / 8; }
static unsigned record_bytes(unsigned vl) { return (HEADER + data_bytes(vl) + 15) & ~15u; }

static void pack(const struct aarch64 *s, uint8_t *out)
{
    for (unsigned i = 0; i < 32; i++, out += s->vl)
        memcpy(out, s->v[i], s->vl);
    for (unsigned i = 0; i < 17; i++, out += s->vl / 8)
        memcpy(out, s->p[i], s->vl / 8);
}

/* Bits 0 to 127 of Z registers come with the V registers. */
static void unpack(struct aarch64 *s, const uint8_t *in)
{
    for (unsigned i = 0; i < 32; i++, in += s->vl)
        memcpy(s->v[i] + 2, in + 16, s->vl - 16);
    for (unsigned i = 0; i < 17; i++, in += s->vl / 8)
        memcpy(s->p[i], in, s->vl / 8);
}

/* -- signal frames ----------------------------------------------------------------------------- */

size_t sve_frame_bytes(const struct cpu *cpu)
{
    if (!(cpu->features & A64_SVE))
        return 0;
    return is_live(state(cpu)) ? record_bytes(state(cpu)->vl) : is_told(cpu) ? HEADER : 0;
}

void sve_put_frame(struct writer *w, const struct cpu *cpu)
{
    const struct aarch64 *s = state(cpu);
    size_t size = sve_frame_bytes(cpu);
    uint8_t data[32 * A64_VL_MAX + 17 * A64_VL_MAX / 8 + 16] = { 0 };

    put_u32(w, SVE_MAGIC);
    put_u32(w, (uint32_t)size);
    put_u32(w, s->vl);                  /* 16 bits, then flags */
    put_u32(w, 0);
    if (size == HEADER)
        return;
    pack(s, data);
    put_bytes(w, data, size - HEADER);
}

/* Behind magic and size. A frame of another length is a bad one. */
bool sve_get_frame(struct task *t, struct reader *r, uint32_t size)
{
    struct aarch64 *s = state(t->cpu);
    uint8_t data[32 * A64_VL_MAX + 17 * A64_VL_MAX / 8 + 16];
    uint32_t vl = get_u32(r) & LENGTH_MASK;

    get_u32(r);
    if (!(t->cpu->features & A64_SVE) || vl != s->vl)
        return false;
    if (size == HEADER)
        return true;
    if (size < HEADER + data_bytes(vl) || size > HEADER + sizeof(data))
        return false;
    get_bytes(r, data, size - HEADER);
    if (r->c.ok)
        unpack(s, data);
    return r->c.ok;
}

/* -- core files: struct user_sve_header -------------------------------------------------------- */

size_t sve_regset(const struct cpu *cpu, void *out, size_t max)
{
    const struct aarch64 *s = state(cpu);
    unsigned size = record_bytes(s->vl) + 16;   /* with FPSR and FPCR behind FFR */
    struct { uint32_t size, max_size; uint16_t vl, max_vl, flags, reserved; } header = {
        size, size, (uint16_t)s->vl, (uint16_t)sve_length(cpu->model->detail, A64_VL_MAX),
        REGSET_SVE, 0,
    };
    uint32_t control[2] = { aarch64_get_fpsr((struct cpu *)cpu), s->fpcr };

    if (!is_told(cpu) || max < size)
        return 0;
    memset(out, 0, size);
    memcpy(out, &header, sizeof(header));
    pack(s, (uint8_t *)out + HEADER);
    memcpy((uint8_t *)out + size - 16, control, sizeof(control));
    return size;
}
