/* Vector masks and permutations: operations that do not map elements to elements.
 * SPDX-License-Identifier: MIT
 */
#include "v.h"

static uint64_t a_element(const struct v_call *c, unsigned i) { return v_get(c->a, c->sew, i); }
static void put_d(struct v_call *c, unsigned i, uint64_t v) { v_put(c->d, c->sew, i, v); }

/* -- 31.15.1: logic of masks ------------------------------------------------------------------- */

/* f on all bits in [vstart, vl), 64 at a time. */
static void logic(struct v_call *c, uint64_t (*f)(uint64_t a, uint64_t b))
{
    for (unsigned at = c->vstart & ~63u; at < c->vl; at += 64) {
        uint64_t range = low_bits(c->vl - at), a = v_get(c->a, 3, at / 64);

        if (c->vstart > at)
            range &= ~low_bits(c->vstart - at);
        a = f(a, v_get(c->b, 3, at / 64));
        v_put(c->d, 3, at / 64, (v_get(c->d, 3, at / 64) & ~range) | (a & range));
    }
}

#define LOGIC(name, expr)                                                                          \
    static uint64_t name##_word(uint64_t a, uint64_t b) { return expr; }                           \
    static void name(struct v_call *c) { logic(c, name##_word); }

LOGIC(mandn, a & ~b)
LOGIC(mand, a & b)
LOGIC(mor, a | b)
LOGIC(mxor, a ^ b)
LOGIC(morn, a | ~b)
LOGIC(mnand, ~(a & b))
LOGIC(mnor, ~(a | b))
LOGIC(mxnor, ~(a ^ b))

/* -- 31.15.2 to 31.15.9 ------------------------------------------------------------------------ */

static void cpop(struct v_call *c)
{
    for (unsigned i = v_next(c->a, 0, c->vl, true); i < c->vl; i = v_next(c->a, i + 1, c->vl, true))
        c->result += v_active(c, i);
}

/* The first active bit that is set; vl if there is none. */
static unsigned first_set(const struct v_call *c)
{
    unsigned i = v_next(c->a, 0, c->vl, true);

    while (i < c->vl && !v_active(c, i))
        i = v_next(c->a, i + 1, c->vl, true);
    return i;
}

static void first(struct v_call *c)
{
    unsigned i = first_set(c);

    c->result = i < c->vl ? i : ~0ull;
}

/* Bits before, up to, at the first one. */
static void around_first(struct v_call *c, bool before, bool at)
{
    unsigned first = first_set(c);

    for (unsigned i = 0; i < c->vl; i++)
        if (v_active(c, i))
            v_put_bit(c->d, i, (i < first && before) || (i == first && at));
}

static void msbf(struct v_call *c) { around_first(c, true, false); }
static void msif(struct v_call *c) { around_first(c, true, true); }
static void msof(struct v_call *c) { around_first(c, false, true); }

static void iota(struct v_call *c)
{
    uint64_t count = 0;

    for (unsigned i = 0; i < c->vl; i++) {
        if (!v_active(c, i))
            continue;
        put_d(c, i, count);
        count += v_bit(c->a, i);
    }
}

static void id_row(struct v_call *c, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++)
        put_d(c, i, i);
}

static void id(struct v_call *c) { v_each_run(c, id_row); }

/* -- 31.16.1, 31.16.2: scalars ----------------------------------------------------------------- */

static void mv_x_s(struct v_call *c)
{
    c->result = (uint64_t)sign_extend(a_element(c, 0), 8u << c->sew);
}

static void mv_s_x(struct v_call *c)
{
    if (c->vstart < c->vl)
        put_d(c, 0, c->scalar);
}

static void fmv_f_s(struct v_call *c)
{
    c->result = a_element(c, 0) | ~low_bits(8u << c->sew);
}

/* -- 31.16.3 to 31.16.6 ------------------------------------------------------------------------ */

static void slideup_row(struct v_call *c, unsigned from, unsigned to)
{
    for (uint64_t i = max_u64(from, c->scalar); i < to; i++)
        put_d(c, (unsigned)i, a_element(c, (unsigned)(i - c->scalar)));
}

static void slidedown_row(struct v_call *c, unsigned from, unsigned to)
{
    uint64_t left = c->scalar < c->vlmax ? c->vlmax - c->scalar : 0;

    for (unsigned i = from; i < to; i++)
        put_d(c, i, i < left ? a_element(c, i + (unsigned)c->scalar) : 0);
}

static void slide1up_row(struct v_call *c, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++)
        put_d(c, i, i == 0 ? c->scalar : a_element(c, i - 1));
}

static void slide1down_row(struct v_call *c, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++)
        put_d(c, i, i == c->vl - 1 ? c->scalar : a_element(c, i + 1));
}

static void slideup(struct v_call *c) { v_each_run(c, slideup_row); }
static void slidedown(struct v_call *c) { v_each_run(c, slidedown_row); }
static void slide1up(struct v_call *c) { v_each_run(c, slide1up_row); }
static void slide1down(struct v_call *c) { v_each_run(c, slide1down_row); }

static void gather(struct v_call *c, unsigned i, uint64_t index)
{
    put_d(c, i, index < c->vlmax ? a_element(c, (unsigned)index) : 0);
}

static void rgather_row(struct v_call *c, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++)
        gather(c, i, c->insn.form == V_VECTOR ? v_get(c->b, c->sew, i) : c->scalar);
}

static void rgatherei16_row(struct v_call *c, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++)
        gather(c, i, v_get(c->b, 1, i));
}

static void rgather(struct v_call *c) { v_each_run(c, rgather_row); }
static void rgatherei16(struct v_call *c) { v_each_run(c, rgatherei16_row); }

/* vs1 is the mask of what is kept. */
static void compress(struct v_call *c)
{
    unsigned to = 0;

    for (unsigned i = v_next(c->b, 0, c->vl, true); i < c->vl; i = v_next(c->b, i + 1, c->vl, true))
        put_d(c, to++, a_element(c, i));
}

/* vmv<nr>r.v: nr - 1 is where vs1 is; vstart counts elements of SEW. */
static void mvr(struct v_call *c)
{
    size_t start = (size_t)c->vstart << c->sew, size = (size_t)(c->insn.vs1 + 1) * c->vlenb;

    if (start < size)
        memmove(c->d + start, c->a + start, size - start);
}

static void (*const others[])(struct v_call *) = {
#define V_OTHER(name, ...) [V_##name - V_INTS - V_FLOATS] = name,
#include "targets/riscv/v_other.def"
#undef V_OTHER
};

void v_run_other(struct v_call *c)
{
    others[c->insn.op - V_INTS - V_FLOATS](c);
}
