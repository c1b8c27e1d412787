/* Vector arithmetic at run time: from a call of generated code to the loops and back.
 * SPDX-License-Identifier: MIT
 */
#include "v.h"

/* -- masks ------------------------------------------------------------------------------------- */

unsigned v_next(const uint8_t *mask, unsigned i, unsigned limit, bool value)
{
    while (i < limit) {
        uint64_t word;

        memcpy(&word, mask + i / 64 * 8, 8);
        word = (value ? word : ~word) >> (i & 63);
        if (word != 0)
            return (unsigned)min_u64(i + (unsigned)__builtin_ctzll(word), limit);
        i = (i | 63) + 1;
    }
    return limit;
}

void v_each_run(struct v_call *c, v_row *row)
{
    unsigned from = c->vstart, to = c->vl;

    if (c->insn.vm) {
        if (from < to)
            row(c, from, to);
        return;
    }
    while ((from = v_next(c->mask, from, c->vl, true)) < c->vl) {
        to = v_next(c->mask, from, c->vl, false);
        row(c, from, to);
        from = to;
    }
}

/* -- operands ---------------------------------------------------------------------------------- */

/* Section 31.13: a scalar that is not boxed for its width is the default NaN. */
static uint64_t unbox(int sew, bool brain, uint64_t cell)
{
    enum ir_type t = brain ? FLOAT_BF16 : (enum ir_type)(F16 + sew - 1);
    uint64_t ones = sew == 3 ? 0 : ~low_bits(8u << sew);

    return (cell & ones) == ones ? cell & ~ones : float_default_nan(t);
}
static_assert(F32 == F16 + 1 && F64 == F32 + 1, "a format follows from SEW");

/* Operations on elements get the scalar as a vector, so that they need not be written twice. */
static void splat(uint8_t *copies, int sew, uint64_t v, unsigned n)
{
    static const uint64_t ones[] = { ~0ull / 255, ~0ull / 65535, 1ull << 32 | 1, 1 };

    v = (v & low_bits(8u << sew)) * ones[sew];
    for (unsigned i = 0; i < ((n << sew) + 7) >> 3; i++)
        v_put(copies, 3, i, v);
}

static void set_operands(struct v_call *c, uint8_t *copies)
{
    const struct v_shape_desc *shape = &v_shapes[v_ops[c->insn.op].shape];

    c->d = v_register(c->s, c->vlenb, c->insn.vd);
    c->a = v_register(c->s, c->vlenb, c->insn.vs2);
    c->b = v_register(c->s, c->vlenb, c->insn.vs1);
    c->mask = v_register(c->s, c->vlenb, 0);
    if (c->insn.form == V_SCALAR_F)
        c->scalar = unbox(c->sew, v_ops[c->insn.op].flags & BRAIN, c->scalar);
    /* Loops read both operands, also those of shapes that have one. */
    if (c->insn.form != V_VECTOR && shape->b == 0) {
        splat(copies, c->sew, c->scalar, c->vl);
        c->b = copies;
    } else if (shape->b == V_NONE) {
        c->b = c->a;
    }
    if (shape->a == V_NONE)
        c->a = c->b;
}

typedef void runner(struct v_call *c);

/* -- execution --------------------------------------------------------------------------------- */

static uint64_t execute(struct cpu *cpu, uint64_t insn, uint64_t scalar, runner *run)
{
    uint8_t copies[V_GROUP_BYTES] __attribute__((aligned(16)));
    struct riscv *s = cpu->state;
    struct v_call c = {
        .s = s, .vlenb = riscv_vlenb(cpu), .vl = (unsigned)s->vl, .vstart = (unsigned)s->vstart,
        .sew = v_sew(s->vtype), .lmul = v_lmul(s->vtype), .scalar = scalar, .vxrm = s->vxrm,
        .env = { .round = (uint8_t)s->frm, .nan = NAN_DEFAULT },
    };

    memcpy(&c.insn, &insn, sizeof(c.insn));
    c.vlmax = v_vlmax(s->vtype, c.vlenb);
    set_operands(&c, copies);
    run(&c);
    if (c.saturated)
        s->vxsat = 1;
    s->rt.fp_flags |= c.env.flags;
    s->vstart = 0;
    return c.result;
}

/* Reductions sum up beside the registers: vd may be any of the sources. */
static void reduce(struct v_call *c, runner *run)
{
    int size = v_size(v_shapes[v_ops[c->insn.op].shape].d, c->sew);
    uint8_t *result = c->d;
    uint64_t sum = v_get(c->b, size, 0);

    if (c->vl == 0)
        return;
    c->d = (uint8_t *)&sum;
    c->b = c->a;
    run(c);
    v_put(result, size, 0, sum);
}

static bool is_reduction(const struct v_call *c)
{
    unsigned shape = v_ops[c->insn.op].shape;

    return shape == REDUCE || shape == REDUCE_W;
}

static void run_int(struct v_call *c)
{
    if (is_reduction(c))
        reduce(c, v_run_int);
    else
        v_run_int(c);
}

static void run_float(struct v_call *c)
{
    if (is_reduction(c))
        reduce(c, v_run_float);
    else
        v_run_float(c);
}

uint64_t help_v_int(struct cpu *cpu, uint64_t insn, uint64_t scalar, uint64_t c, uint64_t d)
{
    return execute(cpu, insn, scalar, run_int);
}

uint64_t help_v_float(struct cpu *cpu, uint64_t insn, uint64_t scalar, uint64_t c, uint64_t d)
{
    return execute(cpu, insn, scalar, run_float);
}

uint64_t help_v_other(struct cpu *cpu, uint64_t insn, uint64_t scalar, uint64_t c, uint64_t d)
{
    return execute(cpu, insn, scalar, v_run_other);
}

/* -- with checks ------------------------------------------------------------------------------- */

struct v_config v_config_now(struct cpu *cpu)
{
    const struct riscv *s = cpu->state;

    return (struct v_config){
        .vtype = s->vtype, .features = cpu->features, .vlenb = riscv_vlenb(cpu),
        .vl = (unsigned)s->vl, .vstart = (unsigned)s->vstart, .bad_frm = s->frm > RM_MM,
    };
}

/* In the order of helpers.def. */
static runner *const runners[] = { run_int, run_float, v_run_other, v_run_crypto };
static_assert(HELP_v_float == HELP_v_int + 1 && HELP_v_other == HELP_v_int + 2 &&
              HELP_v_checked == HELP_v_int + 3, "runners by helper");

uint64_t help_v_checked(struct cpu *cpu, uint64_t insn, uint64_t scalar, uint64_t c, uint64_t d)
{
    struct v_config config = v_config_now(cpu);
    struct v_insn fields;

    memcpy(&fields, &insn, sizeof(fields));
    if (!v_legal(&config, &fields))
        cpu_leave(cpu, EXIT_ILLEGAL, cpu_helper_pc(cpu));
    return execute(cpu, insn, scalar, runners[v_helper(fields.op) - HELP_v_int]);
}

/* vsetvl: the new vl; b is the wanted vtype. */
uint64_t help_v_setvl(struct cpu *cpu, uint64_t avl, uint64_t wanted, uint64_t c, uint64_t d)
{
    struct riscv *s = cpu->state;

    s->vtype = v_supported(cpu->features, wanted);
    s->vl = v_is_ill(s->vtype) ? 0 : min_u64(avl, v_vlmax(s->vtype, riscv_vlenb(cpu)));
    s->vstart = 0;
    return s->vl;
}
