/* CPU models: features with names, and the text of -cpu.
 * SPDX-License-Identifier: MIT
 *
 *     -cpu power8,altivec=off      a model, then features on or off
 *
 * What each processor has: its user's manual; its PVR: arch/powerpc/kernel/cpu_specs_book3s_*.h.
 */
#include "ppc.h"

#include <stdio.h>

/* Sets are written out with all they include. */
#define P970    (PPC_B64 | PPC_ALTIVEC)
#define POWER7  (P970 | PPC_ISA203 | PPC_ISA205 | PPC_DFP | PPC_ISA206 | PPC_VSX)
#define POWER8  (POWER7 | PPC_ISA207)
#define POWER9  (POWER8 | PPC_ISA300)
#define POWER10 (POWER9 | PPC_ISA310)

/* clang-format off */
const struct cpu_model ppc64_models[PPC64_MODELS] = {
    { "max",     POWER10, 0x00800200, "everything" },
    { "970",     P970,    0x00390202, "PowerPC 970 (G5)" },
    { "power7",  POWER7,  0x003f0203, "Power ISA 2.06" },
    { "power8",  POWER8,  0x004d0200, "Power ISA 2.07" },
    { "power9",  POWER9,  0x004e1202, "Power ISA 3.0" },
    { "power10", POWER10, 0x00800200, "Power ISA 3.1" },
};
const struct cpu_model ppc32_models[PPC32_MODELS] = {
    { "max",     PPC_ALTIVEC, 0x000c0209, "everything a 32-bit processor has" },
    { "g4",      PPC_ALTIVEC, 0x000c0209, "PowerPC 7400" },
};

static const struct { const char *name; uint64_t bit, includes; } features[PPC_FEATURES] = {
#define CAP(features, word, bit, text)
#define FEATURE(id, name, includes) { name, PPC_##id, includes },
#include "features.def"
#undef FEATURE
#undef CAP
};
/* clang-format on */

/* Rows include only earlier ones, so one walk from the end adds everything. */
uint64_t ppc_complete(uint64_t set)
{
    for (unsigned i = PPC_FEATURES; i-- > 0;)
        if (set & features[i].bit)
            set |= features[i].includes;
    return set;
}

/* Without `off`, what includes it is off, too. */
static uint64_t remove_feature(uint64_t set, uint64_t off)
{
    for (unsigned i = 0; i < PPC_FEATURES; i++)
        if (features[i].includes & off)
            off |= features[i].bit;
    return set & ~off;
}

/* name, name=on, name=off */
static const char *set_option(struct cpu_model *m, char *name)
{
    static _Thread_local char message[80];
    char *value = strchr(name, '=');

    if (value)
        *value++ = 0;
    for (unsigned i = 0; i < PPC_FEATURES; i++) {
        if (strcmp(features[i].name, name) != 0 || features[i].bit == PPC_B64)
            continue;
        if (!value || strcmp(value, "on") == 0)
            m->features = ppc_complete(m->features | features[i].bit);
        else if (strcmp(value, "off") == 0)
            m->features = remove_feature(m->features, features[i].bit);
        else
            return "a feature is on or off";
        return NULL;
    }
    snprintf(message, sizeof(message), "unknown feature %.40s", name);
    return message;
}

static const char *parse(const char *text, const struct cpu_model *models, unsigned n,
                         struct cpu_model *m)
{
    char *copy = copy_string(text), *save;
    char *name = strtok_r(copy, ",", &save);
    const char *error = "unknown model";

    for (unsigned i = 0; name && i < n && error; i++)
        if (strcmp(models[i].name, name) == 0) {
            *m = models[i];
            error = NULL;
        }
    while (!error && (name = strtok_r(NULL, ",", &save)))
        error = set_option(m, name);
    release(copy);
    return error;
}

const char *ppc64_parse_model(const char *text, struct cpu_model *m)
{
    return parse(text, ppc64_models, PPC64_MODELS, m);
}

const char *ppc32_parse_model(const char *text, struct cpu_model *m)
{
    return parse(text, ppc32_models, PPC32_MODELS, m);
}
