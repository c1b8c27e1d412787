/* Vector floating-point arithmetic with the host's, where that is the same: F32 and F64, no "ties
 * away", on back ends that leave rounding and flags to the host.
 * SPDX-License-Identifier: MIT
 *
 * All results here are exact functions of operands and rounding mode, so only NaNs need care:
 * RISC-V has one. What the tables lack is done by help_vf.c.
 */
#include "v.h"

#include <math.h>

typedef float f_32;                     /* letter_SEW: f of SEW bits, w twice as wide, integers */
typedef double f_64, w_32;
typedef int32_t s_32;
typedef int64_t s_64;
typedef uint32_t u_32;
typedef uint64_t u_64;

/* Any NaN becomes the default one. */
static inline float canonical_float(float v) { return v == v ? v : __builtin_nanf(""); }
static inline double canonical_double(double v) { return v == v ? v : __builtin_nan(""); }
#define CANONICAL(v) _Generic((v), float: canonical_float, double: canonical_double)(v)
#define FMA(a, b, c) _Generic((a), float: fmaf, double: fma)(a, b, c)
#define SQRT(a) _Generic((a), float: sqrtf, double: sqrt)(a)

/* HOST(name, widths, result, D, A, B, expression): result MAP, TEST (a mask) or SUM (d is the sum).
 * The rows of v_float.def that have a form in C. */
/* clang-format off */
#define HOST_ROWS(HOST)                                                                            \
    HOST(fadd,      BOTH, MAP,  f, f, f, a + b)                                                    \
    HOST(fsub,      BOTH, MAP,  f, f, f, a - b)                                                    \
    HOST(frsub,     BOTH, MAP,  f, f, f, b - a)                                                    \
    HOST(fmul,      BOTH, MAP,  f, f, f, a * b)                                                    \
    HOST(fdiv,      BOTH, MAP,  f, f, f, a / b)                                                    \
    HOST(frdiv,     BOTH, MAP,  f, f, f, b / a)                                                    \
    HOST(fsqrt,     BOTH, MAP,  f, f, f, SQRT(a))                                                  \
    HOST(fmacc,     BOTH, MAP,  f, f, f, FMA(a, b, d))                                             \
    HOST(fnmacc,    BOTH, MAP,  f, f, f, FMA(-a, b, -d))                                           \
    HOST(fmsac,     BOTH, MAP,  f, f, f, FMA(a, b, -d))                                            \
    HOST(fnmsac,    BOTH, MAP,  f, f, f, FMA(-a, b, d))                                            \
    HOST(fmadd,     BOTH, MAP,  f, f, f, FMA(d, b, a))                                             \
    HOST(fnmadd,    BOTH, MAP,  f, f, f, FMA(-d, b, -a))                                           \
    HOST(fmsub,     BOTH, MAP,  f, f, f, FMA(d, b, -a))                                            \
    HOST(fnmsub,    BOTH, MAP,  f, f, f, FMA(-d, b, a))                                            \
    HOST(fwadd,     F32S, MAP,  w, f, f, (double)a + (double)b)                                    \
    HOST(fwsub,     F32S, MAP,  w, f, f, (double)a - (double)b)                                    \
    HOST(fwmul,     F32S, MAP,  w, f, f, (double)a * (double)b)                                    \
    HOST(fwadd_w,   F32S, MAP,  w, w, f, a + (double)b)                                            \
    HOST(fwsub_w,   F32S, MAP,  w, w, f, a - (double)b)                                            \
    HOST(fwmacc,    F32S, MAP,  w, f, f, fma((double)a, (double)b, d))                             \
    HOST(fwnmacc,   F32S, MAP,  w, f, f, fma(-(double)a, (double)b, -d))                           \
    HOST(fwmsac,    F32S, MAP,  w, f, f, fma((double)a, (double)b, -d))                            \
    HOST(fwnmsac,   F32S, MAP,  w, f, f, fma(-(double)a, (double)b, d))                            \
    HOST(fwcvt_f_f, F32S, MAP,  w, f, f, (double)a)                                                \
    HOST(fncvt_f_f, F32S, MAP,  f, w, f, (float)a)                                                 \
    HOST(fcvt_f_x,  BOTH, MAP,  f, s, s, (__typeof__(d))a)                                         \
    HOST(fcvt_f_xu, BOTH, MAP,  f, u, u, (__typeof__(d))a)                                         \
    HOST(mfeq,      BOTH, TEST, f, f, f, a == b)                                                   \
    HOST(mfne,      BOTH, TEST, f, f, f, a != b)                                                   \
    HOST(mflt,      BOTH, TEST, f, f, f, a < b)                                                    \
    HOST(mfle,      BOTH, TEST, f, f, f, a <= b)                                                   \
    HOST(mfgt,      BOTH, TEST, f, f, f, a > b)                                                    \
    HOST(mfge,      BOTH, TEST, f, f, f, a >= b)                                                   \
    HOST(fredosum,  BOTH, SUM,  f, f, f, d + a)                                                    \
    HOST(fredusum,  BOTH, SUM,  f, f, f, d + a)                                                    \
    HOST(fwredosum, F32S, SUM,  w, f, f, d + (double)a)                                            \
    HOST(fwredusum, F32S, SUM,  w, f, f, d + (double)a)
/* clang-format on */

#define LOOP(name, n, D, A, B, at, action)                                                         \
    static void name##_##n(struct v_call *c, unsigned from, unsigned to)                           \
    {                                                                                              \
        D##_##n *vd = (D##_##n *)c->d;                                                             \
        const A##_##n *va = (const A##_##n *)c->a;                                                 \
        const B##_##n *vb = (const B##_##n *)c->b;                                                 \
                                                                                                   \
        for (unsigned i = from; i < to; i++) {                                                     \
            D##_##n d = vd[at];                                                                    \
            A##_##n a = va[i];                                                                     \
            B##_##n b = vb[i];                                                                     \
            (void)b, (void)d;                                                                      \
            action;                                                                                \
        }                                                                                          \
    }
#define MAP(name, n, D, A, B, expr) LOOP(name, n, D, A, B, i, vd[i] = CANONICAL(expr))
#define TEST(name, n, D, A, B, expr) LOOP(name, n, D, A, B, 0, v_put_bit(c->d, i, expr))
#define SUM(name, n, D, A, B, expr) LOOP(name, n, D, A, B, 0, vd[0] = CANONICAL(expr))

#define BOTH_LOOPS(name, result, ...) result(name, 32, __VA_ARGS__) result(name, 64, __VA_ARGS__)
#define F32S_LOOPS(name, result, ...) result(name, 32, __VA_ARGS__)
#define HOST(name, widths, result, D, A, B, expr) widths##_LOOPS(name, result, D, A, B, (expr))
HOST_ROWS(HOST)
#undef HOST

#define BOTH_TABLE(name) { name##_32, name##_64 }
#define F32S_TABLE(name) { name##_32 }
#define HOST(name, widths, ...) [V_##name - V_INTS] = widths##_TABLE(name),
static v_row *const rows[V_FLOATS][2] = { HOST_ROWS(HOST) };
#undef HOST

v_row *v_host_row(const struct v_call *c)
{
    if (!c->s->rt.backend->host_float || c->s->frm > RM_UP || c->sew < 2)
        return NULL;
    return rows[c->insn.op - V_INTS][c->sew - 2];
}
