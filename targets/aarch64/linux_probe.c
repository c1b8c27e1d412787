/* Says what the processor can as Linux does: AT_HWCAP, AT_HWCAP2, /proc/cpuinfo.
 * SPDX-License-Identifier: MIT
 *
 * Linux 6.12: arch/arm64/include/uapi/asm/hwcap.h, Documentation/arch/arm64/elf_hwcaps.rst,
 * arch/arm64/kernel/cpuinfo.c.
 */
#include "aarch64.h"
#include "linux.h"

#include "thunk/abi.h"

#include <stdio.h>

/* By bit; of HWCAP2 from 64, of HWCAP3 from 128 on. */
/* clang-format off */
static const struct { const char *name; uint8_t bit; uint64_t needs; } caps[] = {
#define FEATURE(...)
#define FIELD(...)
#define CAP(mask, bit, name) { name, bit, mask },
#include "features.def"
#undef FEATURE
#undef FIELD
#undef CAP
};
/* clang-format on */

static const char *name_of(const struct cpu *cpu, unsigned bit)
{
    uint64_t told = aarch64_told(cpu->features, cpu->model->detail);

    for (unsigned i = 0; i < countof(caps); i++)
        if (caps[i].bit == bit && (told & caps[i].needs) == caps[i].needs)
            return caps[i].name;
    return NULL;
}

struct hwcap aarch64_hwcap(const struct cpu *cpu)
{
    struct hwcap h = { 0 };
    uint64_t *words[] = { &h.hwcap, &h.hwcap2, &h.hwcap3 };

    for (unsigned bit = 0; bit < 64 * countof(words); bit++)
        if (name_of(cpu, bit))
            *words[bit / 64] |= 1ull << bit % 64;
    return h;
}

/* In the order of the bits, as the kernel does. */
static char *feature_names(const struct cpu *cpu)
{
    char text[1024];
    size_t at = 0;

    text[0] = 0;
    for (unsigned bit = 0; bit < 192; bit++)
        if (name_of(cpu, bit))
            at += (size_t)snprintf(text + at, sizeof text - at, "%s%s", at ? " " : "",
                                   name_of(cpu, bit));
    return copy_string(text);
}

/* BogoMIPS: two counts of the generic timer for each microsecond. */
char *aarch64_cpuinfo(const struct cpu *cpu, unsigned cpus)
{
    char *names = feature_names(cpu), *text = copy_string("");
    unsigned midr = (uint32_t)cpu->model->detail;

    for (unsigned i = 0; i < cpus; i++) {
        char *more = format("%sprocessor\t: %u\nBogoMIPS\t: 2000.00\nFeatures\t: %s\n"
                            "CPU implementer\t: 0x%02x\nCPU architecture: 8\n"
                            "CPU variant\t: 0x%x\nCPU part\t: 0x%03x\nCPU revision\t: %u\n\n",
                            text, i, names, midr >> 24, midr >> 20 & 15, midr >> 4 & 0xfff,
                            midr & 15);
        release(text);
        text = more;
    }
    release(names);
    return text;
}
