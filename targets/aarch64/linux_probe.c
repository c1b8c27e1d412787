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

/* Name in /proc/cpuinfo, bit (of HWCAP2 from 64 on), feature; in the order of the bits. */
/* clang-format off */
static const struct { const char *name; uint8_t bit; uint64_t needs; } caps[] = {
    { "fp",        0,  0 },
    { "asimd",     1,  0 },
    { "aes",       3,  A64_AES },
    { "pmull",     4,  A64_PMULL },
    { "crc32",     7,  A64_CRC32 },
    { "atomics",   8,  A64_LSE },
    { "cpuid",     11, 0 },
    { "lrcpc",     15, A64_RCPC },
    { "dcpop",     16, A64_DPB },
    { "dit",       24, A64_DIT },
    { "ilrcpc",    26, A64_RCPC2 },
    { "flagm",     27, A64_FLAGM },
    { "ssbs",      28, A64_SSBS },
    { "sb",        29, A64_SB },
    { "dcpodp",    64, A64_DPB2 },
    { "flagm2",    71, A64_FLAGM2 },
    { "rng",       80, A64_RNG },
    { "wfxt",      95, A64_WFXT },
    { "cssc",      98, A64_CSSC },
    { "hbc",       108, A64_HBC },
};
/* clang-format on */

struct hwcap aarch64_hwcap(const struct cpu *cpu)
{
    struct hwcap h = { 0 };

    for (unsigned i = 0; i < countof(caps); i++)
        if ((cpu->features & caps[i].needs) == caps[i].needs)
            *(caps[i].bit < 64 ? &h.hwcap : &h.hwcap2) |= 1ull << (caps[i].bit & 63);
    return h;
}

static char *feature_names(const struct cpu *cpu)
{
    char text[512];
    size_t at = 0;

    text[0] = 0;
    for (unsigned i = 0; i < countof(caps); i++)
        if ((cpu->features & caps[i].needs) == caps[i].needs)
            at += (size_t)snprintf(text + at, sizeof text - at, "%s%s", at ? " " : "",
                                   caps[i].name);
    return copy_string(text);
}

/* BogoMIPS: two counts of the generic timer for each microsecond. */
char *aarch64_cpuinfo(const struct cpu *cpu, unsigned cpus)
{
    char *names = feature_names(cpu), *text = copy_string("");

    for (unsigned i = 0; i < cpus; i++) {
        char *more = format("%sprocessor\t: %u\nBogoMIPS\t: 2000.00\nFeatures\t: %s\n"
                            "CPU implementer\t: 0x00\nCPU architecture: 8\nCPU variant\t: 0x0\n"
                            "CPU part\t: 0x051\nCPU revision\t: 0\n\n", text, i, names);
        release(text);
        text = more;
    }
    release(names);
    return text;
}
