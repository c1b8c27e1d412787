/* Says what the processor can as Linux does: AT_HWCAP, /proc/cpuinfo, riscv_hwprobe,
 * riscv_flush_icache. SPDX-License-Identifier: MIT
 *
 * Linux 6.12: Documentation/arch/riscv/hwprobe.rst and uabi.rst, arch/riscv/kernel/cpufeature.c and
 * cpu.c.
 */
#include "linux.h"
#include "riscv.h"

#include "syscall/task.h"
#include "thunk/guest.h"
#include "translate/block.h"
#include "translate/cpu.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>

/* -- extensions ---- */

enum { NO_BIT = 255 }; /* not in RISCV_HWPROBE_KEY_IMA_EXT_0 */

struct extension {
    const char *name;
    uint64_t needs;
    uint8_t bit;
};

/* Name, features it stands for, bit of RISCV_HWPROBE_KEY_IMA_EXT_0; in the order of the ISA string:
 * single letters, then Z by the category of the second letter, as the kernel's riscv_isa_ext[]. */
/* clang-format off */
static const struct extension extensions[] = {
    { "i",           0,                      NO_BIT },
    { "m",           RV_M,                   NO_BIT },
    { "a",           RV_A,                   NO_BIT },
    { "f",           RV_F,                   NO_BIT },
    { "d",           RV_D,                   0 },
    { "c",           RV_C,                   1 },
    { "v",           RV_V,                   2 },
    { "zicbom",      RV_ZICBOM,              55 },
    { "zicboz",      RV_ZICBOZ,              6 },
    { "zicntr",      RV_ZICNTR,              50 },
    { "zicond",      RV_ZICOND,              35 },
    { "zicsr",       RV_ZICSR,               NO_BIT },
    { "zifencei",    RV_ZIFENCEI,            NO_BIT },
    { "zihintntl",   RV_ZIHINTNTL,           29 },
    { "zihintpause", RV_ZIHINTPAUSE,         36 },
    { "zihpm",       RV_ZIHPM,               51 },
    { "zimop",       RV_ZIMOP,               42 },
    { "zaamo",       RV_ZAAMO,               56 },
    { "zabha",       RV_ZABHA,               58 },
    { "zacas",       RV_ZACAS,               34 },
    { "zalrsc",      RV_ZALRSC,              57 },
    { "zawrs",       RV_ZAWRS,               48 },
    { "zfa",         RV_ZFA,                 32 },
    { "zfbfmin",     RV_ZFBFMIN,             52 },
    { "zfh",         RV_ZFH,                 27 },
    { "zfhmin",      RV_ZFHMIN,              28 },
    { "zca",         RV_ZCA,                 43 },
    { "zcb",         RV_ZCB,                 44 },
    { "zcd",         RV_ZCD,                 45 },
    { "zcf",         RV_ZCF,                 46 },
    { "zcmop",       RV_ZCMOP,               47 },
    { "zba",         RV_ZBA,                 3 },
    { "zbb",         RV_ZBB,                 4 },
    { "zbc",         RV_ZBC,                 7 },
    { "zbkb",        RV_ZBKB,                8 },
    { "zbkc",        RV_ZBKC,                9 },
    { "zbkx",        RV_ZBKX,                10 },
    { "zbs",         RV_ZBS,                 5 },
    { "zknd",        RV_ZKND,                11 },
    { "zkne",        RV_ZKNE,                12 },
    { "zknh",        RV_ZKNH,                13 },
    { "zkr",         RV_ZKR,                 NO_BIT },
    { "zksed",       RV_ZKSED,               14 },
    { "zksh",        RV_ZKSH,                15 },
    { "zvbb",        RV_ZVBB,                17 },
    { "zvbc",        RV_ZVBC,                18 },
    { "zve32f",      RV_ZVE32F,              38 },
    { "zve32x",      RV_ZVE32X,              37 },
    { "zve64d",      RV_ZVE64D,              41 },
    { "zve64f",      RV_ZVE64X | RV_ZVE32F,  40 },
    { "zve64x",      RV_ZVE64X,              39 },
    { "zvfbfmin",    RV_ZVFBFMIN,            53 },
    { "zvfbfwma",    RV_ZVFBFWMA,            54 },
    { "zvfh",        RV_ZVFH,                30 },
    { "zvfhmin",     RV_ZVFHMIN,             31 },
    { "zvkb",        RV_ZVBB,                19 },
    { "zvkg",        RV_ZVKG,                20 },
    { "zvkned",      RV_ZVKNED,              21 },
    { "zvknha",      RV_ZVKNHB,              22 },
    { "zvknhb",      RV_ZVKNHB,              23 },
    { "zvksed",      RV_ZVKSED,              24 },
    { "zvksh",       RV_ZVKSH,               25 },
};
/* clang-format on */

static bool available(const struct cpu *cpu, const struct extension *e)
{
    return (riscv_told(cpu) & e->needs) == e->needs;
}

/* One bit per letter of the single-letter extensions. */
struct hwcap riscv_hwcap(const struct cpu *cpu)
{
    struct hwcap caps = { 0 };

    for (unsigned i = 0; i < countof(extensions); i++)
        if (!extensions[i].name[1] && available(cpu, &extensions[i]))
            caps.hwcap |= 1ull << (extensions[i].name[0] - 'a');
    return caps;
}

/* "rv64imafdcv_zicbom_..." */
static char *isa_string(const struct cpu *cpu)
{
    char text[640];
    size_t at = (size_t)snprintf(text, sizeof text, "rv%d", cpu->target->word == I64 ? 64 : 32);

    for (unsigned i = 0; i < countof(extensions); i++)
        if (available(cpu, &extensions[i]))
            at += (size_t)snprintf(text + at, sizeof text - at, "%s%s",
                                   extensions[i].name[1] ? "_" : "", extensions[i].name);
    return copy_string(text);
}

char *riscv_cpuinfo(const struct cpu *cpu, unsigned cpus)
{
    char *isa = isa_string(cpu), *text = copy_string("");
    const char *mmu = cpu->target->word == I64 ? "sv39" : "sv32";

    for (unsigned i = 0; i < cpus; i++) {
        char *more =
            format("%sprocessor\t: %u\nhart\t\t: %u\nisa\t\t: %s\nmmu\t\t: %s\n"
                   "mvendorid\t: 0x0\nmarchid\t\t: 0x0\nmimpid\t\t: 0x0\nhart isa\t: %s\n\n",
                   text, i, i, isa, mmu, isa);
        release(text);
        text = more;
    }
    release(isa);
    return text;
}

/* -- riscv_hwprobe ---- */

/* RISCV_HWPROBE_KEY_*, in the order of their numbers. */
static uint64_t no_id(struct task *t) { return 0; }           /* MVENDORID, MARCHID, MIMPID */
static uint64_t base_behavior(struct task *t) { return 1; }   /* BASE_BEHAVIOR_IMA */
static uint64_t misaligned_fast(struct task *t) { return 3; } /* MISALIGNED_*_FAST */
static uint64_t time_frequency(struct task *t) { return 10000000; }

static uint64_t extension_bits(struct task *t)
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < countof(extensions); i++)
        if (extensions[i].bit != NO_BIT && available(t->cpu, &extensions[i]))
            bits |= 1ull << extensions[i].bit;
    return bits;
}

static uint64_t zicboz_block(struct task *t)
{
    return t->cpu->features & RV_ZICBOZ ? RV_CBO_BLOCK : 0;
}
static uint64_t zicbom_block(struct task *t)
{
    return t->cpu->features & RV_ZICBOM ? RV_CBO_BLOCK : 0;
}
static uint64_t highest_address(struct task *t) { return t->process->memory->limit - 1; }

static uint64_t misaligned_vector(struct task *t)
{
    return riscv_told(t->cpu) & RV_ZVE32X ? 3 : 4; /* FAST, UNSUPPORTED */
}

struct probe_key {
    uint64_t (*value)(struct task *t);
    bool bits;
};
static const struct probe_key keys[] = {
    { no_id },
    { no_id },
    { no_id },
    { base_behavior, true },
    { extension_bits, true },
    { misaligned_fast, true }, /* CPUPERF_0 */
    { zicboz_block },
    { highest_address },
    { time_frequency },
    { misaligned_fast },   /* MISALIGNED_SCALAR_PERF */
    { misaligned_vector }, /* MISALIGNED_VECTOR_PERF */
    { no_id },             /* VENDOR_EXT_THEAD_0: none */
    { zicbom_block },
};

enum { WHICH_CPUS = 1 };

/* One pair: reads the key, writes key and value; -EFAULT. In *same: the value asked about is what
 * we have. */
static int64_t answer(struct task *t, vaddr at, bool compare, bool *same)
{
    struct reader r = guest_reader(t, at, 16);
    int64_t key = (int64_t)get_u64(&r);
    uint64_t asked = get_u64(&r), value = 0;
    bool known = key >= 0 && key < (int64_t)countof(keys);

    if (known)
        value = keys[key].value(t);
    if (compare)
        *same &= known && (keys[key].bits ? (value & asked) == asked : value == asked);
    if (compare && known)
        return r.c.ok ? 0 : -EFAULT;
    struct writer w = guest_writer(t, at, 16);
    put_u64(&w, known ? (uint64_t)key : ~0ull);
    put_u64(&w, value);
    return r.c.ok && w.c.ok ? 0 : -EFAULT;
}

/* The set of cpus at a[3], cut to what the host has; 0 or -errno. */
static int64_t read_cpus(struct task *t, const uint64_t a[6], cpu_set_t *set, cpu_set_t *online,
                         size_t *size)
{
    *size = min_u64(a[2], sizeof *set);
    CPU_ZERO(set);
    CPU_ZERO(online);
    sched_getaffinity(0, sizeof *online, online);
    if (!a[2] && !a[3]) {
        *set = *online;
        return 0;
    }
    return copy_in(t, set, a[3], *size);
}

static int64_t which_cpus(struct task *t, const uint64_t a[6])
{
    cpu_set_t set, online;
    size_t size;
    bool same = true;

    if (!a[2] || !a[3])
        return -EINVAL;
    int64_t error = read_cpus(t, a, &set, &online, &size);
    for (uint64_t i = 0; !error && i < a[1]; i++)
        error = answer(t, a[0] + i * 16, true, &same);
    if (error)
        return error;
    if (CPU_COUNT(&set) == 0)
        set = online;
    CPU_AND(&set, &set, &online);
    if (!same)
        CPU_ZERO(&set);
    return copy_out(t, a[3], &set, size);
}

/* riscv_hwprobe(pairs, count, size of the cpu set, cpu set, flags): all our cpus are the same. */
static int64_t sys_riscv_hwprobe(struct task *t, const uint64_t a[6])
{
    cpu_set_t set, online;
    size_t size;
    bool same;

    if (a[4] == WHICH_CPUS)
        return which_cpus(t, a);
    if (a[4])
        return -EINVAL;
    int64_t error = read_cpus(t, a, &set, &online, &size);
    if (error)
        return error;
    CPU_AND(&set, &set, &online);
    if (CPU_COUNT(&set) == 0)
        return -EINVAL;
    for (uint64_t i = 0; !error && i < a[1]; i++)
        error = answer(t, a[0] + i * 16, false, &same);
    return error;
}

/* -- riscv_flush_icache(start, end, flags) ---- */

/* The kernel flushes everything, whatever the range: callers may rely on it when they give none. */
static int64_t sys_riscv_flush_icache(struct task *t, const uint64_t a[6])
{
    if (a[2] & ~1ull) /* SYS_RISCV_FLUSH_ICACHE_LOCAL */
        return -EINVAL;
    if (a[1] > a[0])
        block_invalidate_range(t->process->engine, a[0], a[1] - a[0]);
    else
        block_invalidate_all(t->process->engine);
    return 0;
}

int64_t (*riscv_own_call(const char *name))(struct task *t, const uint64_t a[6])
{
    if (strcmp(name, "riscv_hwprobe") == 0)
        return sys_riscv_hwprobe;
    if (strcmp(name, "riscv_flush_icache") == 0)
        return sys_riscv_flush_icache;
    return NULL;
}
