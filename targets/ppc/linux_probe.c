/* Says what the processor can as Linux does: AT_HWCAP, AT_HWCAP2, /proc/cpuinfo.
 * SPDX-License-Identifier: MIT
 *
 * Linux 6.12: arch/powerpc/include/uapi/asm/cputable.h, arch/powerpc/kernel/setup-common.c.
 */
#include "linux.h"
#include "ppc.h"

#include "thunk/abi.h"

#include <stdio.h>

/* clang-format off */
static const struct { uint64_t needs; uint8_t word, bit; } caps[] = {
#define FEATURE(id, name, includes)
#define CAP(features, word, bit, text) { features, word, bit },
#include "features.def"
#undef FEATURE
#undef CAP
};
/* clang-format on */

struct hwcap ppc_hwcap(const struct cpu *cpu)
{
    struct hwcap h = { 0 };

    for (unsigned i = 0; i < countof(caps); i++)
        if ((cpu->features & caps[i].needs) == caps[i].needs)
            *(caps[i].word == 1 ? &h.hwcap : &h.hwcap2) |= 1ull << caps[i].bit;
    /* PPC_FEATURE_TRUE_LE: the byte order is the processor's. */
    if (!cpu->target->big_endian)
        h.hwcap |= 2;
    return h;
}

static const char *name_of(uint32_t pvr)
{
    static const struct {
        uint16_t version;
        const char *name;
    } names[] = {
        { 0x000c, "7400, altivec supported" },
        { 0x0039, "PPC970, altivec supported" },
        { 0x003f, "POWER7 (raw), altivec supported" },
        { 0x004d, "POWER8 (raw), altivec supported" },
        { 0x004e, "POWER9 (raw), altivec supported" },
        { 0x0080, "POWER10 (raw), altivec supported" },
    };

    for (unsigned i = 0; i < countof(names); i++)
        if (names[i].version == pvr >> 16)
            return names[i].name;
    return "unknown";
}

char *ppc_cpuinfo(const struct cpu *cpu, unsigned cpus)
{
    unsigned pvr = (uint32_t)cpu->model->detail;
    char *text = copy_string("");

    for (unsigned i = 0; i < cpus; i++) {
        char *more =
            format("%sprocessor\t: %u\ncpu\t\t: %s\nclock\t\t: 2000.000000MHz\n"
                   "revision\t: %u.%u (pvr %04x %04x)\n\n",
                   text, i, name_of(pvr), pvr >> 8 & 15, pvr & 15, pvr >> 16, pvr & 0xffff);
        release(text);
        text = more;
    }
    char *all =
        format("%stimebase\t: 512000000\nplatform\t: pSeries\nmachine\t\t: CHRP dragoman\n", text);
    release(text);
    return all;
}
