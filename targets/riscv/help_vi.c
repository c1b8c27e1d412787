/* Vector integer and fixed-point arithmetic: loops over elements, made from v_int.def.
 * SPDX-License-Identifier: MIT
 */
#include "v.h"

/* -- types of elements: letter_N, see v_int.def ------------------------------------------------ */

typedef uint8_t u_8;
typedef uint16_t u_16, w_8;
typedef uint32_t u_32, w_16;
typedef uint64_t u_64, w_32;
typedef int8_t s_8;
typedef int16_t s_16, x_8;
typedef int32_t s_32, x_16;
typedef int64_t s_64, x_32;
typedef uint8_t h_16, q_32, o_64;
typedef uint16_t h_32, q_64;
typedef uint32_t h_64;
typedef int8_t i_16, r_32, p_64;
typedef int16_t i_32, r_64;
typedef int32_t i_64;
typedef int64_t wide_8, wide_16, wide_32, nwide_8, nwide_16;
typedef __int128 wide_64, nwide_32, nwide_64;
typedef uint64_t uwide_8, uwide_16, uwide_32;
typedef unsigned __int128 uwide_64;

/* -- arithmetic of expressions ----------------------------------------------------------------- */

/* Section 31.3.8: what rounding adds to v >> n. */
static inline unsigned rounding(uint64_t v, unsigned n, unsigned vxrm)
{
    bool half, rest, odd;

    if (n == 0)
        return 0;
    half = v >> (n - 1) & 1;
    rest = (v & low_bits(n - 1)) != 0;
    odd = v >> n & 1;
    switch (vxrm) {
    case 0:  return half;
    case 1:  return half && (rest || odd);
    case 2:  return 0;
    default: return !odd && (half || rest);
    }
}

static inline uint64_t v_reverse_bits(uint64_t v)
{
    v = (v >> 1 & 0x5555555555555555) | (v & 0x5555555555555555) << 1;
    v = (v >> 2 & 0x3333333333333333) | (v & 0x3333333333333333) << 2;
    v = (v >> 4 & 0x0f0f0f0f0f0f0f0f) | (v & 0x0f0f0f0f0f0f0f0f) << 4;
    return __builtin_bswap64(v);
}

static inline unsigned __int128 v_clmul(uint64_t a, uint64_t b)
{
    unsigned __int128 product = 0;

    for (; b; b &= b - 1)
        product ^= (unsigned __int128)a << __builtin_ctzll(b);
    return product;
}

#define E(v) ((uint64_t)(v))
#define M v_bit(c->mask, i)
#define ROUND(v, n)                                                                                \
    ({                                                                                             \
        __typeof__(v) v_ = (v);                                                                    \
        unsigned n_ = (n);                                                                         \
        (v_ >> n_) + rounding((uint64_t)v_, n_, c->vxrm);                                          \
    })
#define CLIP(v, low, high)                                                                         \
    ({                                                                                             \
        __typeof__(v) v_ = (v);                                                                    \
        bool below = v_ < (low), above = v_ > (high);                                              \
        c->saturated |= below || above;                                                            \
        below ? (low) : above ? (high) : v_;                                                       \
    })
#define CLIP_U(v) CLIP(v, (__typeof__(v))0, (__typeof__(v))UMAX)
#define CLIP_S(v) CLIP(v, (__typeof__(v))SMIN, (__typeof__(v))SMAX)

/* -- loops ------------------------------------------------------------------------------------- */

/* The compiler turns those of simple expressions into the host's vector insns. */
#define ROW(name, n) __attribute__((optimize("O3"))) static void name##_##n(                       \
    struct v_call *c, unsigned from, unsigned to)

#define WORDS(n, D, A, B)                                                                          \
        enum { N = n };                                                                            \
        typedef wide_##n WIDE;                                                                     \
        typedef nwide_##n NWIDE;                                                                   \
        typedef uwide_##n UWIDE;                                                                   \
        const u_##n UMAX = (u_##n)~0ull;                                                           \
        const s_##n SMAX = (s_##n)(UMAX >> 1), SMIN = (s_##n)~SMAX;                                \
        D##_##n *vd = (D##_##n *)c->d;                                                             \
        const A##_##n *va = (const A##_##n *)c->a;                                                 \
        const B##_##n *vb = (const B##_##n *)c->b;                                                 \
                                                                                                   \
        (void)sizeof(WIDE), (void)sizeof(NWIDE), (void)sizeof(UWIDE);                              \
        (void)SMAX, (void)SMIN, (void)UMAX, (void)vd;

#define LOOP(name, n, D, A, B, at, action)                                                         \
    ROW(name, n)                                                                                   \
    {                                                                                              \
        WORDS(n, D, A, B)                                                                          \
        for (unsigned i = from; i < to; i++) {                                                     \
            D##_##n d = vd[at];                                                                    \
            A##_##n a = va[i];                                                                     \
            B##_##n b = vb[i];                                                                     \
            (void)a, (void)b, (void)d;                                                             \
            action;                                                                                \
        }                                                                                          \
    }
/* Bits of a mask, eight at a time where they make a byte. */
#define TEST(name, n, D, A, B, expr)                                                               \
    ROW(name, n)                                                                                   \
    {                                                                                              \
        WORDS(n, D, A, B)                                                                          \
        for (unsigned next = from, i = from; i < to; i = next) {                                   \
            bool whole = i % 8 == 0 && to - i >= 8;                                                \
            unsigned bits = 0;                                                                     \
            for (next = whole ? i + 8 : i + 1; i < next; i++) {                                    \
                A##_##n a = va[i];                                                                 \
                B##_##n b = vb[i];                                                                 \
                bits |= (unsigned)(expr) << (i & 7);                                               \
            }                                                                                      \
            if (whole)                                                                             \
                c->d[(next - 1) / 8] = (uint8_t)bits;                                              \
            else                                                                                   \
                v_put_bit(c->d, next - 1, bits != 0);                                              \
        }                                                                                          \
    }
#define MAP(name, n, D, A, B, expr) LOOP(name, n, D, A, B, i, vd[i] = (D##_##n)(expr))
#define SUM(name, n, D, A, B, expr) LOOP(name, n, D, A, B, 0, vd[0] = (D##_##n)(expr))

/* Which widths (SEW) a shape has. */
#define LOOPS_8_64(loop, ...) LOOPS_8_32(loop, __VA_ARGS__) LOOP_AT(loop, 64, __VA_ARGS__)
#define LOOPS_8_32(loop, ...)                                                                      \
    LOOP_AT(loop, 8, __VA_ARGS__) LOOP_AT(loop, 16, __VA_ARGS__) LOOP_AT(loop, 32, __VA_ARGS__)
#define LOOP_AT(loop, n, name, D, A, B, expr) loop(name, n, D, A, B, expr)

#define SAME_LOOPS(...) LOOPS_8_64(MAP, __VA_ARGS__)
#define COPY_LOOPS(...) LOOPS_8_64(MAP, __VA_ARGS__)
#define UNARY_LOOPS(...) LOOPS_8_64(MAP, __VA_ARGS__)
#define SAME64_LOOPS(...) LOOP_AT(MAP, 64, __VA_ARGS__)
#define WIDEN_LOOPS(...) LOOPS_8_32(MAP, __VA_ARGS__)
#define WIDEN_W_LOOPS(...) LOOPS_8_32(MAP, __VA_ARGS__)
#define NARROW_LOOPS(...) LOOPS_8_32(MAP, __VA_ARGS__)
#define EXTEND2_LOOPS(...)                                                                         \
    LOOP_AT(MAP, 16, __VA_ARGS__) LOOP_AT(MAP, 32, __VA_ARGS__) LOOP_AT(MAP, 64, __VA_ARGS__)
#define EXTEND4_LOOPS(...) LOOP_AT(MAP, 32, __VA_ARGS__) LOOP_AT(MAP, 64, __VA_ARGS__)
#define EXTEND8_LOOPS(...) LOOP_AT(MAP, 64, __VA_ARGS__)
#define COMPARE_LOOPS(...) LOOPS_8_64(TEST, __VA_ARGS__)
#define REDUCE_LOOPS(...) LOOPS_8_64(SUM, __VA_ARGS__)
#define REDUCE_W_LOOPS(...) LOOPS_8_32(SUM, __VA_ARGS__)

#define V_INT(name, shape, flags, D, A, B, expr) shape##_LOOPS(name, D, A, B, (expr))
#include "targets/riscv/v_int.def"
#undef V_INT

#define SAME_ROWS(name) { name##_8, name##_16, name##_32, name##_64 }
#define COPY_ROWS(name) SAME_ROWS(name)
#define UNARY_ROWS(name) SAME_ROWS(name)
#define COMPARE_ROWS(name) SAME_ROWS(name)
#define REDUCE_ROWS(name) SAME_ROWS(name)
#define WIDEN_ROWS(name) { name##_8, name##_16, name##_32 }
#define WIDEN_W_ROWS(name) WIDEN_ROWS(name)
#define NARROW_ROWS(name) WIDEN_ROWS(name)
#define REDUCE_W_ROWS(name) WIDEN_ROWS(name)
#define EXTEND2_ROWS(name) { NULL, name##_16, name##_32, name##_64 }
#define EXTEND4_ROWS(name) { NULL, NULL, name##_32, name##_64 }
#define EXTEND8_ROWS(name) { NULL, NULL, NULL, name##_64 }
#define SAME64_ROWS(name) EXTEND8_ROWS(name)

/* By operation and SEW. v_legal() sees to it that there is one. */
static v_row *const rows[][4] = {
#define V_INT(name, shape, ...) [V_##name] = shape##_ROWS(name),
#include "targets/riscv/v_int.def"
#undef V_INT
};

void v_run_int(struct v_call *c)
{
    v_row *row = rows[c->insn.op][c->sew];

    if (v_ops[c->insn.op].flags & CARRY)
        row(c, c->vstart, c->vl);       /* v0 is data */
    else
        v_each_run(c, row);
}
