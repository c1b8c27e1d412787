/* Software floating point, inside: numbers taken apart, the one place that rounds and packs.
 * SPDX-License-Identifier: MIT
 *
 * A finite number that is not 0 is sig * 2^(exp - 63) with bit 63 of sig set, whatever its format
 * and also when it was subnormal. Operations compute exactly, or with a sticky lowest bit, and
 * leave range and precision to float_pack().
 */
#pragma once

#include "tcg/float.h"

typedef unsigned __int128 uint128;

/* An IEEE 754 binary interchange format; everything else follows from the two widths. */
struct float_format { uint8_t exp_bits, frac_bits; };
extern const struct float_format float_formats[IR_TYPES + 1];

enum parts_class { PARTS_ZERO, PARTS_NUMBER, PARTS_INF, PARTS_QNAN, PARTS_SNAN };

struct parts {
    enum parts_class class;
    bool sign;
    int exp;
    uint64_t sig;                       /* of a NaN: the fraction, its quiet bit at bit 62 */
};

static inline int format_bias(const struct float_format *f) { return (1 << (f->exp_bits - 1)) - 1; }
static inline uint64_t format_inf(const struct float_format *f)
{
    return low_bits(f->exp_bits) << f->frac_bits;
}
static inline uint64_t format_sign(const struct float_format *f, bool sign)
{
    return (uint64_t)sign << (f->exp_bits + f->frac_bits);
}

static inline bool parts_is_nan(const struct parts *p) { return p->class >= PARTS_QNAN; }
static inline bool parts_is_finite(const struct parts *p) { return p->class <= PARTS_NUMBER; }

/* x >> n; ones that are shifted out leave a sticky lowest bit. */
static inline uint64_t shift_right_sticky(uint64_t x, unsigned n)
{
    return n == 0 ? x : n < 64 ? x >> n | (x << (64 - n) != 0) : x != 0;
}
static inline uint128 shift_right_sticky128(uint128 x, unsigned n)
{
    return n == 0 ? x : n < 128 ? x >> n | (x << (128 - n) != 0) : x != 0;
}

struct parts float_unpack(enum ir_type t, uint64_t a);
/* The number (-1)^sign * sig * 2^(exp - 63), rounded as env says. sig has bit 63 set, its lowest
 * bit is sticky. */
uint64_t float_pack(struct float_env *e, enum ir_type t, bool sign, int exp, uint64_t sig);
uint64_t float_pack_zero(enum ir_type t, bool sign);
uint64_t float_pack_inf(enum ir_type t, bool sign);
/* The result of an operation with n operands of which at least one is a NaN. */
uint64_t float_pack_nan(struct float_env *e, enum ir_type t, const struct parts *operands,
                        unsigned n);
/* The result of an operation that has none: raises invalid. */
uint64_t float_pack_invalid(struct float_env *e, enum ir_type t);
/* sig >> drop (0..127) to an integer, rounded in direction rm; *inexact is set if that lost
 * something. */
uint64_t float_round_bits(enum ir_round rm, bool sign, uint128 sig, unsigned drop, bool *inexact);
