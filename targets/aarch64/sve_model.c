/* Vector lengths of SVE: what -cpu says, which there are, which is the default.
 * SPDX-License-Identifier: MIT
 *
 *     -cpu max,sve-max-vq=4                  all lengths up to four times 128 bits
 *     -cpu max,sve512=on,sve256=off          512 bits and, if not said otherwise, the powers of
 *                                            two below
 *     -cpu max,sve-default-vector-length=32  what programs start with, in bytes; -1: the longest
 */
#include "aarch64.h"

#include <stdlib.h>

enum { MAX_VQ = A64_VL_MAX / 16, LINUX_DEFAULT = 64 };

static unsigned lengths(uint64_t detail) { return detail >> A64_DETAIL_VQ & 0xffff; }

static void set_lengths(struct cpu_model *m, unsigned set)
{
    m->detail = (m->detail & ~(0xffffull << A64_DETAIL_VQ)) | (uint64_t)set << A64_DETAIL_VQ |
                A64_DETAIL_TELL_SVE;
}

unsigned sve_length(uint64_t detail, unsigned bytes)
{
    unsigned set = lengths(detail) & low_bits(bytes < A64_VL_MAX ? bytes / 16 : MAX_VQ);

    return set ? 16 * (32 - (unsigned)__builtin_clz(set)) : 16;
}

unsigned sve_default_length(uint64_t detail)
{
    unsigned wanted = detail >> A64_DETAIL_DEFAULT_VL & 0x1ff;

    return sve_length(detail, wanted ? wanted : LINUX_DEFAULT);
}

/* -- options ----------------------------------------------------------------------------------- */

static const char *set_max(struct cpu_model *m, const char *value)
{
    char *end;
    unsigned long n = value ? strtoul(value, &end, 10) : 0;

    if (n < 1 || n > MAX_VQ || *end)
        return "sve-max-vq is a number from 1 to 16";
    set_lengths(m, (unsigned)low_bits((unsigned)n));
    return "";
}

static const char *set_default(struct cpu_model *m, const char *value)
{
    char *end;
    long n = value ? strtol(value, &end, 10) : 0;

    if (n == -1)
        n = A64_VL_MAX;
    else if (n < 16 || n % 16 || *end)
        return "sve-default-vector-length is a multiple of 16, or -1";
    n = n < A64_VL_MAX ? n : A64_VL_MAX;
    m->detail = (m->detail & ~(0x1ffull << A64_DETAIL_DEFAULT_VL)) |
                (uint64_t)n << A64_DETAIL_DEFAULT_VL;
    return "";
}

/* Each length needs the powers of two below it. */
static const char *set_one(struct cpu_model *m, unsigned vq, const char *value)
{
    static const unsigned powers = 1 | 1 << 1 | 1 << 3 | 1 << 7 | 1 << 15;
    unsigned set = lengths(m->detail), bit = 1u << (vq - 1);
    bool on = !value || strcmp(value, "on") == 0 || strcmp(value, "true") == 0;

    if (!on && strcmp(value, "off") != 0 && strcmp(value, "false") != 0)
        return "a vector length is on or off";
    if (on) {
        set_lengths(m, set | bit | (powers & (bit - 1)));
        return "";
    }
    if ((powers & bit) && set >= 2 * bit)
        return "longer vectors need each power of two";
    if (vq == 1)
        return "128 bits are always there";
    set_lengths(m, set & ~bit);
    return "";
}

const char *sve_option(struct cpu_model *m, const char *name, const char *value)
{
    char *end;

    if (strcmp(name, "sve-max-vq") == 0)
        return set_max(m, value);
    if (strcmp(name, "sve-default-vector-length") == 0)
        return set_default(m, value);
    if (strncmp(name, "sve", 3) != 0 || name[3] < '1' || name[3] > '9')
        return NULL;
    unsigned long bits = strtoul(name + 3, &end, 10);
    if (*end || bits % 128 || bits < 128 || bits > 8 * A64_VL_MAX)
        return NULL;
    return set_one(m, (unsigned)(bits / 128), value);
}

uint64_t aarch64_told(uint64_t features, uint64_t detail)
{
    const uint64_t slow = A64_SVE | A64_SVE2 | A64_SVE2P1 | A64_SVEAES | A64_BITPERM | A64_SVESHA3 |
                          A64_SVESM4 | A64_F32MM | A64_F64MM | A64_B16B16;
    const uint64_t guard = detail & A64_DETAIL_TELL_BTI ? 0 : A64_BTI;

    features &= ~guard;
    return detail & A64_DETAIL_TELL_SVE ? features : features & ~slow;
}
