/* The made-up guest of the IR tests.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_sample.h"

#define AT(field) offsetof(struct sample_state, field)

const struct ir_slot sample_slots[SAMPLE_SLOTS] = {
    { "x0", AT(x[0]), I64, 1 }, { "x1", AT(x[1]), I64, 2 }, { "x2", AT(x[2]), I64, 3 },
    { "x3", AT(x[3]), I64, 4 }, { "x4", AT(x[4]), I64, 0 }, { "x5", AT(x[5]), I64, 0 },
    { "x6", AT(x[6]), I64, 0 }, { "x7", AT(x[7]), I64, 0 }, { "w0", AT(w[0]), I32, 5 },
    { "w1", AT(w[1]), I32, 6 }, { "w2", AT(w[2]), I32, 0 }, { "w3", AT(w[3]), I32, 0 },
    { "f0", AT(f[0]), F64, 1 }, { "f1", AT(f[1]), F64, 2 }, { "f2", AT(f[2]), F64, 0 },
    { "f3", AT(f[3]), F64, 0 }, { "s0", AT(s[0]), F32, 3 }, { "s1", AT(s[1]), F32, 0 },
    { "v0", AT(v[0]), V128, 4 }, { "v1", AT(v[1]), V128, 0 }, { "y0", AT(y[0]), V256, 0 },
    { "y1", AT(y[1]), V256, 0 }, { "q0", AT(q[0]), I128, 0 }, { "q1", AT(q[1]), I128, 0 },
};

static struct sample_state *state(struct cpu *cpu)
{
    return (struct sample_state *)cpu;
}

static uint64_t help_pure(struct cpu *cpu, uint64_t a, uint64_t b)
{
    return a * 3 + (b ^ 0x5555);
}

static uint64_t help_state(struct cpu *cpu, uint64_t a)
{
    struct sample_state *s = state(cpu);

    s->x[1] += a;
    s->x[4] ^= s->x[0];
    s->w[0]++;
    return s->x[1];
}

static uint64_t help_memory(struct cpu *cpu, uint64_t a, uint64_t v)
{
    struct sample_state *s = state(cpu);
    uint64_t *p = (uint64_t *)(s->rt.mem_base + (a & 0xff8));

    return __atomic_exchange_n(p, v, __ATOMIC_RELAXED);
}

static uint64_t help_flags(struct cpu *cpu)
{
    struct sample_state *s = state(cpu);

    s->rt.backend->fp_sync(&s->rt);
    uint32_t flags = s->rt.fp_flags;
    s->rt.fp_flags = 0;
    s->rt.backend->fp_load(&s->rt);
    return flags;
}

/* In these tests the state itself stands for struct cpu. */
const struct helper sample_helpers[SAMPLE_HELPERS] = {
    [SAMPLE_PURE] = { "pure", help_pure, HELP_PURE, I64 },
    [SAMPLE_STATE] = { "state", help_state, HELP_STATE, I64 },
    [SAMPLE_MEMORY] = { "memory", help_memory, HELP_FAULTS | HELP_MEMORY, I64 },
    [SAMPLE_FLAGS] = { "flags", help_flags, 0, I64 },
};

const struct ir_config sample_config = {
    .slots = sample_slots, .nslots = SAMPLE_SLOTS,
    .helpers = sample_helpers, .nhelpers = SAMPLE_HELPERS, .word = I64,
};
const struct ir_config sample_config32 = {
    .slots = sample_slots, .nslots = SAMPLE_SLOTS,
    .helpers = sample_helpers, .nhelpers = SAMPLE_HELPERS, .word = I32,
};
