/* CPU models: sets of features with names, the text of -cpu, and what ID registers say of them.
 * SPDX-License-Identifier: MIT
 *
 *     -cpu max,lse=off               a model, then features on or off
 *
 * Features, MIDR, CTR and DCZID of named models are those of their Technical Reference Manuals; of
 * the features they have what is implemented.
 */
#include "aarch64.h"

#include <stdio.h>

/* clang-format off */
#define NO_ROW(...)
#define FIELD NO_ROW
#define CAP NO_ROW
enum { TODO, DONE };

static const struct { const char *name; uint64_t bit, includes; bool done; }
features[A64_FEATURES] = {
#define FEATURE(id, name, includes, state) { name, A64_##id, includes, state },
#include "features.def"
#undef FEATURE
};

enum {
    IMPLEMENTED = 0
#define FEATURE(id, name, includes, state) | (state ? A64_##id : 0)
#include "features.def"
#undef FEATURE
    , MAX = IMPLEMENTED & ~(A64_QARMA3 | A64_QARMA5),   /* addresses are signed the fast way */
    V8_0 = A64_CRC32 | A64_PMULL | A64_SHA256,
    V8_2 = V8_0 | A64_LSE | A64_RDM | A64_FP16 | A64_DPB,
    A76 = V8_2 | A64_DOTPROD | A64_RCPC | A64_SSBS,
    V1 = A76 | A64_SHA3 | A64_SM3 | A64_SM4 | A64_FHM | A64_JSCVT | A64_FCMA | A64_LSE2 |
         A64_RCPC2 | A64_FLAGM | A64_SSBS2 | A64_PAUTH | A64_QARMA5 | A64_DIT | A64_DPB2 |
         A64_I8MM | A64_BF16 | A64_DGH | A64_RNG | A64_SVE,
    A64FX = V8_2 | A64_FCMA | A64_SVE,
};
#undef FIELD
#undef CAP

#define TELL      A64_DETAIL_TELL_SVE
#define VQ(lengths) (lengths##ull << A64_DETAIL_VQ)

/* Features without those that they include; detail is MIDR_EL1 and A64_DETAIL_*. */
const struct cpu_model aarch64_models[A64_MODELS] = {
    { "max",         MAX,                VQ(1)    | 0x000f0510, "all that is implemented" },
    { "cortex-a53",  V8_0 & IMPLEMENTED,               0x410fd034, "Armv8.0 and ciphers" },
    { "cortex-a57",  V8_0 & IMPLEMENTED,               0x411fd070, "Armv8.0 and ciphers" },
    { "cortex-a72",  V8_0 & IMPLEMENTED,               0x410fd083, "Armv8.0 and ciphers" },
    { "cortex-a76",  A76 & IMPLEMENTED,                0x414fd0b1, "Armv8.2" },
    { "neoverse-n1", (A76 | A64_SSBS2) & IMPLEMENTED,  0x414fd0c1, "Armv8.2" },
    { "neoverse-v1", V1 & IMPLEMENTED,   TELL | VQ(3)    | 0x411fd402, "Armv8.4, SVE" },
    { "a64fx",       A64FX & IMPLEMENTED, TELL | VQ(0xb) | 0x461f0010, "Armv8.2, SVE" },
};

/* CTR_EL0 without IDC and DIC, that is: programs announce code; DCZID_EL0. */
static const struct aarch64_caches caches[A64_MODELS] = {
    { 0x84448004, 4 }, { 0x84448004, 4 }, { 0x8444c004, 4 }, { 0x8444c004, 4 }, { 0x8444c004, 4 },
    { 0x8444c004, 4 }, { 0x8444c004, 4 }, { 0x86668006, 6 },
};
/* clang-format on */

struct aarch64_caches aarch64_caches(uint64_t detail)
{
    for (unsigned i = 0; i < A64_MODELS; i++)
        if ((uint32_t)aarch64_models[i].detail == (uint32_t)detail)
            return caches[i];
    return caches[0];
}

/* -- the text of -cpu -------------------------------------------------------------------------- */

/* Rows include only earlier ones, so one walk from the end adds everything. */
static uint64_t complete(uint64_t set)
{
    for (unsigned i = A64_FEATURES; i-- > 0;)
        if (set & features[i].bit)
            set |= features[i].includes;
    return set & IMPLEMENTED;
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

/* One algorithm at a time; without a choice it is the implementation's own. */
static void set_algorithm(struct cpu_model *m, uint64_t bit)
{
    m->features = complete((m->features & ~(A64_QARMA3 | A64_QARMA5)) | bit);
}

static void set_feature(struct cpu_model *m, uint64_t bit, bool on)
{
    if (on && (bit & (A64_QARMA3 | A64_QARMA5)))
        set_algorithm(m, bit);
    else
        m->features = on ? complete(m->features | bit) : remove_feature(m->features, bit);
}

/* name, name=on, name=off */
static const char *set_option(struct cpu_model *m, char *name)
{
    static _Thread_local char message[80];
    char *value = strchr(name, '=');
    bool on = true;

    if (value)
        *value++ = 0;
    const char *error = sve_option(m, name, value);
    if (error)
        return *error ? error : NULL;
    uint64_t bit = feature_bit(name);
    if (!bit && strcmp(name, "pauth-impdef") != 0) {
        snprintf(message, sizeof(message), "unknown feature %.40s", name);
        return message;
    }
    if (value && is_word(value, "off", "false", "no"))
        on = false;
    else if (value && !is_word(value, "on", "true", "yes"))
        return "a feature is on or off";
    if (on && bit && !(bit & IMPLEMENTED)) {
        snprintf(message, sizeof(message), "%.40s is not implemented", name);
        return message;
    }
    if (on && bit & ~aarch64_told(~0ull, 0))
        m->detail |= A64_DETAIL_TELL_SVE;
    if (on && bit & A64_BTI)
        m->detail |= A64_DETAIL_TELL_BTI;
    if (bit)
        set_feature(m, bit, on);
    else if (on)
        set_algorithm(m, 0);
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
            m->features = complete(m->features);
            error = NULL;
        }
    while (!error && (name = strtok_r(NULL, ",", &save)))
        error = set_option(m, name);
    release(copy);
    return error;
}

/* -- ID registers: D23.2 ----------------------------------------------------------------------- */

/* CRm and op2 of those that have fields. */
enum id_register {
    MIDR = 0, MPIDR = 5, REVIDR = 6, PFR0 = 4 << 3, PFR1, ZFR0 = 4 << 3 | 4, ISAR0 = 6 << 3, ISAR1,
    ISAR2, MMFR0 = 7 << 3, MMFR1, MMFR2,
};

/* clang-format off */
static const struct { uint8_t reg, shift, value; uint64_t needs; } fields[] = {
#define FEATURE NO_ROW
#define CAP NO_ROW
#define FIELD(mask, reg, shift, value) { reg, shift, value, mask },
#include "features.def"
#undef FIELD
#undef CAP
#undef FEATURE
};
/* clang-format on */

/* MIDR_EL1, MPIDR_EL1 as Linux shows it, ID_AA64MMFR0_EL1 without granules; else 0. */
static uint64_t fixed_part(unsigned reg, uint64_t detail)
{
    switch (reg) {
    case MIDR: return (uint32_t)detail;
    case MPIDR: return 0x80000000;
    case MMFR0: return 0xff000000;
    default: return 0;
    }
}

static uint64_t moved(uint64_t v, unsigned from, unsigned to)
{
    uint64_t field = v >> from & 15;

    return (v & ~(15ull << from)) | field << to;
}

/* API and GPI are of the implementation's own algorithm, APA and GPA of QARMA5; QARMA3 has APA3 and
 * GPA3 in ISAR2. */
static uint64_t with_algorithm(uint64_t set, unsigned reg, uint64_t v)
{
    uint64_t isar1;

    if (reg == ISAR1 && (set & A64_QARMA5))
        return moved(moved(v, 8, 4), 28, 24);
    if (reg == ISAR1 && (set & A64_QARMA3))
        return v & ~(15ull << 8 | 15ull << 28);
    if (reg != ISAR2 || !(set & A64_QARMA3))
        return v;
    aarch64_id_register(set & ~A64_QARMA3, 0, 6, 1, &isar1);
    return v | (isar1 >> 8 & 15) << 12 | (isar1 >> 28 & 15) << 8;
}

bool aarch64_id_register(uint64_t set, uint64_t detail, unsigned crm, unsigned op2, uint64_t *value)
{
    unsigned reg = crm << 3 | op2;

    if (crm > 7 || crm == 1 || (crm == 0 && op2 != MIDR && op2 != MPIDR && op2 != REVIDR))
        return false;
    *value = fixed_part(reg, detail);
    for (unsigned i = 0; i < countof(fields); i++)
        if (fields[i].reg == reg && (set & fields[i].needs) == fields[i].needs)
            *value = (*value & ~(15ull << fields[i].shift)) |
                     (uint64_t)fields[i].value << fields[i].shift;
    *value = with_algorithm(set, reg, *value);
    return true;
}
