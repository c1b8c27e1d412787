/* CPU models: sets of features with names, the text of -cpu, and what ID registers say of them.
 * SPDX-License-Identifier: MIT
 *
 *     -cpu max,lse=off               a model, then features on or off
 */
#include "aarch64.h"

#include <stdio.h>

/* clang-format off */
const struct cpu_model aarch64_models[A64_MODELS] = {
    { "max", ~0ull >> (64 - A64_FEATURES), 0, "everything that is implemented" },
};

static const struct { const char *name; uint64_t bit, includes; } features[A64_FEATURES] = {
#define FEATURE(id, name, includes) { name, A64_##id, includes },
#include "features.def"
#undef FEATURE
};
/* clang-format on */

/* Rows include only earlier ones, so one walk from the end adds everything. */
static uint64_t complete(uint64_t set)
{
    for (unsigned i = A64_FEATURES; i-- > 0;)
        if (set & features[i].bit)
            set |= features[i].includes;
    return set;
}

/* Without `off`, what includes it is off, too. */
static uint64_t remove_feature(uint64_t set, uint64_t off)
{
    for (unsigned i = 0; i < A64_FEATURES; i++)
        if (features[i].includes & off)
            off |= features[i].bit;
    return set & ~off;
}

static uint64_t feature_bit(const char *name)
{
    for (unsigned i = 0; i < A64_FEATURES; i++)
        if (strcmp(features[i].name, name) == 0)
            return features[i].bit;
    return 0;
}

static bool is_word(const char *text, const char *a, const char *b, const char *c)
{
    return strcmp(text, a) == 0 || strcmp(text, b) == 0 || strcmp(text, c) == 0;
}

/* name, name=on, name=off */
static const char *set_option(struct cpu_model *m, char *name)
{
    static _Thread_local char message[80];
    char *value = strchr(name, '=');
    bool on = true;

    if (value)
        *value++ = 0;
    uint64_t bit = feature_bit(name);
    if (!bit) {
        snprintf(message, sizeof(message), "unknown feature %.40s", name);
        return message;
    }
    if (value && is_word(value, "off", "false", "no"))
        on = false;
    else if (value && !is_word(value, "on", "true", "yes"))
        return "a feature is on or off";
    m->features = on ? complete(m->features | bit) : remove_feature(m->features, bit);
    return NULL;
}

const char *aarch64_parse_model(const char *text, struct cpu_model *m)
{
    char *copy = copy_string(text), *save;
    char *name = strtok_r(copy, ",", &save);
    const char *error = "unknown model";

    for (unsigned i = 0; name && i < A64_MODELS && error; i++)
        if (strcmp(aarch64_models[i].name, name) == 0) {
            *m = aarch64_models[i];
            error = NULL;
        }
    while (!error && (name = strtok_r(NULL, ",", &save)))
        error = set_option(m, name);
    release(copy);
    return error;
}

/* -- ID registers: D23.2 ----------------------------------------------------------------------- */

enum { PFR0 = 4 << 3, PFR1 = 4 << 3 | 1, ISAR0 = 6 << 3, ISAR1, ISAR2, MMFR0 = 7 << 3 };

/* A field's value when the feature is there; the last row of a field that holds counts. */
static const struct { uint8_t reg, shift, value; uint64_t needs; } fields[] = {
    { PFR0, 48, 1, A64_DIT },
    { PFR1, 4, 2, A64_SSBS },
    { ISAR0, 4, 1, A64_AES }, { ISAR0, 4, 2, A64_PMULL },
    { ISAR0, 16, 1, A64_CRC32 }, { ISAR0, 20, 2, A64_LSE },
    { ISAR0, 52, 1, A64_FLAGM },
    { ISAR0, 52, 2, A64_FLAGM2 }, { ISAR0, 60, 1, A64_RNG },
    { ISAR1, 0, 1, A64_DPB }, { ISAR1, 0, 2, A64_DPB2 }, { ISAR1, 20, 1, A64_RCPC },
    { ISAR1, 20, 2, A64_RCPC2 }, { ISAR1, 36, 1, A64_SB },
    { ISAR2, 0, 2, A64_WFXT }, { ISAR2, 20, 1, A64_HBC }, { ISAR2, 52, 1, A64_CSSC },
};

/* What does not depend on features. MIDR: implementer 0 (software), architecture by ID registers.
 * PFR0: EL0 and EL1 are AArch64. What EL0 is not to know reads as zero. */
static uint64_t fixed_part(unsigned reg)
{
    switch (reg) {
    case 0: return 0x000f0510;          /* MIDR_EL1 */
    case 5: return 0x80000000;          /* MPIDR_EL1 */
    case PFR0: return 0x11;
    case MMFR0: return 0xff000000;
    default: return 0;
    }
}

bool aarch64_id_register(uint64_t set, unsigned crm, unsigned op2, uint64_t *value)
{
    unsigned reg = crm << 3 | op2;

    if (crm > 7 || (crm > 0 && crm < 4) || (crm == 0 && op2 != 0 && op2 != 5 && op2 != 6))
        return false;
    *value = fixed_part(reg);
    for (unsigned i = 0; i < countof(fields); i++)
        if (fields[i].reg == reg && (set & fields[i].needs))
            *value = (*value & ~(15ull << fields[i].shift)) |
                     (uint64_t)fields[i].value << fields[i].shift;
    return true;
}
