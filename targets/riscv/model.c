/* CPU models: sets of extensions with names, and the text of -cpu.
 * SPDX-License-Identifier: MIT
 *
 *     -cpu rv64,v=true,vlen=256,zbb=off      a model, then extensions on or off and vlen in bits
 *
 * Profiles: RISC-V Profiles 1.0 (RVA20, RVA22), RVA23 1.0.
 */
#include "riscv.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

/* Sets are written out with all they include: cpu_new() takes the default model as it is. */
#define M (RV_M | RV_ZMMUL)
#define A (RV_A | RV_ZAAMO | RV_ZALRSC)
#define BASE (RV_ZICSR | RV_ZIFENCEI | RV_ZICNTR | RV_ZIHPM)
#define G (BASE | M | A | RV_F | RV_D)
#define RVA20 (G | RV_C | RV_ZCA | RV_ZCD)
#define RVA22                                                                                      \
    (RVA20 | RV_ZIHINTPAUSE | RV_ZBA | RV_ZBB | RV_ZBS | RV_ZICBOM | RV_ZICBOP | RV_ZICBOZ |       \
     RV_ZFHMIN)
#define V (RV_V | RV_ZVE32X | RV_ZVE32F | RV_ZVE64X | RV_ZVE64D)
#define RVA23                                                                                      \
    (RVA22 | V | RV_ZVFHMIN | RV_ZVBB | RV_ZIHINTNTL | RV_ZICOND | RV_ZIMOP | RV_ZCMOP |           \
     RV_ZCB | RV_ZFA | RV_ZAWRS)
#define COMMON (RVA22 | RV_ZBC | RV_ZAWRS | RV_ZFA | RV_ZFH)
/* Every row of features.def; RV64 has no compressed forms of F. */
#define ALL32 (~0ull >> (64 - RV_FEATURES) & ~RV_RV64)
#define ALL64 (~0ull >> (64 - RV_FEATURES) & ~(RV_RV32 | RV_ZCF))

/* clang-format off */
const struct cpu_model riscv64_models[RV64_MODELS] = {
    { "max",       ALL64,           RV_VLENB_DEFAULT,
                   "everything; programs are not told of what is slow" },
    { "rv64",      RV_RV64 | COMMON, RV_VLENB_DEFAULT,
                   "what programs may expect; add extensions by name" },
    { "rva20u64",  RV_RV64 | RVA20, RV_VLENB_DEFAULT, "profile RVA20U64" },
    { "rva22u64",  RV_RV64 | RVA22, RV_VLENB_DEFAULT, "profile RVA22U64" },
    { "rva23u64",  RV_RV64 | RVA23, RV_VLENB_DEFAULT, "profile RVA23U64" },
    { "sifive-u54", RV_RV64 | RVA20, RV_VLENB_DEFAULT, "RV64GC, as on SiFive's U54" },
};

const struct cpu_model riscv32_models[RV32_MODELS] = {
    { "max",       ALL32,           RV_VLENB_DEFAULT,
                   "everything; programs are not told of what is slow" },
    { "rv32",      RV_RV32 | COMMON | RV_ZCF, RV_VLENB_DEFAULT,
                   "what programs may expect; add extensions by name" },
};

static const struct { const char *name; uint64_t bit, includes; } features[RV_FEATURES] = {
#define FEATURE(id, name, includes) { name, RV_##id, includes },
#include "features.def"
#undef FEATURE
};

/* Names of several at once, as the ISA string has them. */
static const struct { const char *name; uint64_t bits; } groups[] = {
    { "g",   G },
    { "b",   RV_ZBA | RV_ZBB | RV_ZBS },
    { "zkn", RV_ZBKB | RV_ZBKC | RV_ZBKX | RV_ZKND | RV_ZKNE | RV_ZKNH },
    { "zks", RV_ZBKB | RV_ZBKC | RV_ZBKX | RV_ZKSED | RV_ZKSH },
    { "zk",  RV_ZBKB | RV_ZBKC | RV_ZBKX | RV_ZKND | RV_ZKNE | RV_ZKNH | RV_ZKR },
    { "zve64f", RV_ZVE64X | RV_ZVE32F },
    { "zvkb", RV_ZVBB },
    { "zvknha", RV_ZVKNHB },
};
/* clang-format on */

/* Rows include only earlier ones, so one walk from the end adds everything. C includes the
 * compressed forms of F (RV32) and D. */
uint64_t riscv_complete(uint64_t set)
{
    for (unsigned i = RV_FEATURES; i-- > 0;)
        if (set & features[i].bit)
            set |= features[i].includes;
    if ((set & RV_C) && (set & RV_D))
        set |= RV_ZCD;
    if ((set & RV_C) && (set & RV_F) && (set & RV_RV32))
        set |= RV_ZCF;
    return set;
}

/* Without `off`, what includes it is off, too. */
static uint64_t remove_feature(uint64_t set, uint64_t off)
{
    for (unsigned i = 0; i < RV_FEATURES; i++)
        if (features[i].includes & off)
            off |= features[i].bit;
    return set & ~off;
}

static uint64_t feature_bits(const char *name)
{
    for (unsigned i = 0; i < RV_FEATURES; i++)
        if (strcmp(features[i].name, name) == 0)
            return features[i].bit;
    for (unsigned i = 0; i < countof(groups); i++)
        if (strcmp(groups[i].name, name) == 0)
            return groups[i].bits;
    return 0;
}

static bool is_word(const char *text, const char *a, const char *b, const char *c)
{
    return strcmp(text, a) == 0 || strcmp(text, b) == 0 || strcmp(text, c) == 0;
}

static const char *set_vlen(struct cpu_model *m, const char *text)
{
    char *end;
    unsigned long bits = strtoul(text, &end, 10);

    if (*end || bits < 128 || bits > 8 * RV_VLENB_MAX || (bits & (bits - 1)))
        return "vlen must be a power of two from 128 to 1024";
    m->detail = (m->detail & RV_TELL_ALL) | bits / 8;
    return NULL;
}

/* name, name=on, name=off, +name, -name, vlen=bits */
static const char *set_option(struct cpu_model *m, char *option)
{
    static _Thread_local char message[80];
    bool on = *option != '-';
    char *name = option + (*option == '+' || *option == '-');
    char *value = strchr(name, '=');

    if (value)
        *value++ = 0;
    if (value && strcmp(name, "vlen") == 0)
        return set_vlen(m, value);
    for (char *p = name; *p; p++)
        *p = (char)tolower((unsigned char)*p);
    uint64_t bits = feature_bits(name);
    if (!bits || (bits & (RV_RV32 | RV_RV64))) {
        snprintf(message, sizeof(message), "unknown extension %.40s", name);
        return message;
    }
    if (value && is_word(value, "off", "false", "no"))
        on = false;
    else if (value && !is_word(value, "on", "true", "yes"))
        return "an extension is on or off";
    m->features = on ? riscv_complete(m->features | bits) : remove_feature(m->features, bits);
    if (on)
        m->detail |= RV_TELL_ALL;
    return NULL;
}

static const char *parse(const struct cpu_model *models, unsigned n, const char *text,
                         struct cpu_model *m)
{
    char *copy = copy_string(text), *save;
    char *name = strtok_r(copy, ",", &save);
    const char *error = "unknown model";

    for (unsigned i = 0; name && i < n && error; i++)
        if (strcmp(models[i].name, name) == 0) {
            *m = models[i];
            m->detail |= i ? RV_TELL_ALL : 0;
            m->features = riscv_complete(m->features);
            error = NULL;
        }
    while (!error && (name = strtok_r(NULL, ",", &save)))
        error = set_option(m, name);
    release(copy);
    return error;
}

const char *riscv64_parse_model(const char *text, struct cpu_model *m)
{
    return parse(riscv64_models, RV64_MODELS, text, m);
}

const char *riscv32_parse_model(const char *text, struct cpu_model *m)
{
    return parse(riscv32_models, RV32_MODELS, text, m);
}
