/* What F, D, Zfh and Zfa need that the IR does not express.
 * SPDX-License-Identifier: MIT
 */
#include "fp.h"

#include "tcg/float.h"

/* The value in an f register's cell: section 21.2. */
static uint64_t unboxed(enum ir_type type, uint64_t cell)
{
    uint64_t ones = type == F64 ? 0 : ~low_bits(type == F32 ? 32 : 16);     /* others have 16 */

    return (cell & ones) == ones ? cell & ~ones : float_default_nan(type);
}

/* fclass: section 20.9. A negative number's bits 0 to 3 are a positive one's 7 to 4. */
uint64_t riscv_fclass(enum ir_type type, uint64_t a)
{
    unsigned width = ir_type_bytes(type) * 8;
    uint64_t magnitude = a & low_bits(width - 1), inf = float_inf(type);
    bool negative = a >> (width - 1) & 1;
    unsigned class = magnitude == 0 ? 4 : magnitude == inf ? 7 : 6;

    if (magnitude > inf)
        return float_is_snan(type, a) ? 1 << 8 : 1 << 9;
    if (magnitude != 0 && magnitude < float_smallest_normal(type))
        class = 5;
    return 1ull << (negative ? 7 - class : class);
}

uint64_t help_fclass(struct cpu *cpu, uint64_t cell, uint64_t type, uint64_t c, uint64_t d)
{
    return riscv_fclass((enum ir_type)type, unboxed((enum ir_type)type, cell));
}

/* The 64-bit integer that a has, truncated, modulo 2^64. */
static uint64_t integer_modulo(uint64_t a)
{
    int exponent = (int)bits(a, 52, 11) - 1075;
    uint64_t significand = bits(a, 0, 52) | 1ull << 52;
    uint64_t magnitude = 0;

    if (exponent >= 0 && exponent < 64)
        magnitude = significand << exponent;
    else if (exponent < 0 && exponent > -64)
        magnitude = significand >> -exponent;
    return a >> 63 ? -magnitude : magnitude;
}

/* fcvtmod.w.d: section 30.4. Flags are those of fcvt.w.d toward zero. */
uint64_t help_fcvtmod(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    struct float_env env = { .round = RM_TZ, .nan = NAN_DEFAULT };

    float_to_int(&env, F64, 32, true, 0, a);
    cpu->rt->fp_flags |= env.flags;
    return (uint64_t)sign_extend(integer_modulo(a), 32);
}

/* -- Zfbfmin: a is the cell, b the rounding mode of the insn ----------------------------------- */

static uint64_t convert(struct cpu *cpu, uint64_t cell, uint64_t rm, enum ir_type to,
                        enum ir_type from)
{
    const struct riscv *s = cpu->state;
    struct float_env env = { .round = (uint8_t)(rm == RM_DYN ? s->frm : rm), .nan = NAN_DEFAULT };
    uint64_t v = float_convert(&env, to, from, unboxed(from, cell));

    cpu->rt->fp_flags |= env.flags;
    return v | ~low_bits(to == F32 ? 32 : 16);
}

uint64_t help_to_bf16(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return convert(cpu, a, b, FLOAT_BF16, F32);
}

uint64_t help_from_bf16(struct cpu *cpu, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return convert(cpu, a, b, F32, FLOAT_BF16);
}
