/* Data processing, immediate: Arm ARM C4.1.93, insns in C6.2.
 * SPDX-License-Identifier: MIT
 */
#include "flags.h"

#include "targets/aarch64/a64_imm.decode.h"

/* rd = pc + imm, or page of pc + imm pages */
bool trans_adr(struct trans *t, const struct args_adr *a)
{
    uint64_t target = t->pc + (uint64_t)a->imm;

    if (a->page)
        target = (t->pc & ~0xfffull) + ((uint64_t)a->imm << 12);
    set_x(t, a->rd, k64(t, target));
    return true;
}

/* A sum with a constant other than 0 has the flags of the difference with its negation. */
static void set_flags_imm(struct trans *t, enum ir_opcode op, enum ir_type type, ir_ref n,
                          uint64_t imm, bool kept)
{
    bool negated = op == IR_add && imm;
    enum cc_kind kind = op == IR_sub || negated ? CC_SUB32 : CC_ADD32;

    (kept ? flags_set_kept : flags_set)(t, kind, type, n,
                                        ir_const(t->ir, type, negated ? -imm : imm));
}

/* rd = rn op imm; CMP and CMN have rd = 31, which is SP only without flags */
bool trans_addsub_imm(struct trans *t, const struct args_addsub *a)
{
    enum ir_type type = size_type(a->sf);
    uint64_t imm = (uint64_t)a->imm << (a->shift ? 12 : 0);
    ir_ref n = reg_sp(t, type, a->rn);
    ir_ref result = ir_binary_imm(t->ir, (enum ir_opcode)a->op, type, n, imm);

    if (a->s) {
        set_flags_imm(t, (enum ir_opcode)a->op, type, n, imm, a->rd != 31);
        set_reg(t, a->rd, result);
    } else {
        set_reg_sp(t, a->rd, result);
    }
    return true;
}

bool trans_minmax_imm(struct trans *t, const struct args_smm *a)
{
    enum ir_type type = size_type(a->sf);

    set_reg(t, a->rd, ir_binary_imm(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn),
                                    (uint64_t)a->imm));
    return true;
}

bool trans_minmax_uimm(struct trans *t, const struct args_minmax *a)
{
    enum ir_type type = size_type(a->sf);

    set_reg(t, a->rd, ir_binary_imm(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn),
                                    (uint64_t)a->imm));
    return true;
}

/* DecodeBitMasks(): a run of ones, rotated, repeated in elements of 2 to 64 bits; J1.3. */
static bool bit_mask(const struct args_logic *a, uint64_t *mask)
{
    unsigned code = (unsigned)(a->n << 6 | (~a->imms & 63));

    if (code < 2)
        return false;
    unsigned size = 1u << (31 - (unsigned)__builtin_clz(code));
    unsigned ones = (unsigned)a->imms & (size - 1), turn = (unsigned)a->immr & (size - 1);
    if (ones == size - 1)
        return false;
    uint64_t element = low_bits(ones + 1);
    if (turn)
        element = (element >> turn | element << (size - turn)) & low_bits(size);
    for (; size < 64; size *= 2)
        element |= element << size;
    *mask = element;
    return a->sf || !a->n;
}

/* rd = rn op mask */
bool trans_logic_imm(struct trans *t, const struct args_logic *a)
{
    enum ir_type type = size_type(a->sf);
    uint64_t mask;

    if (!bit_mask(a, &mask))
        return false;
    ir_ref result = ir_binary_imm(t->ir, (enum ir_opcode)a->op, type, reg(t, type, a->rn), mask);
    if (a->s) {
        flags_set(t, CC_LOGIC32, type, result, 0);
        set_reg(t, a->rd, result);
    } else {
        set_reg_sp(t, a->rd, result);
    }
    return true;
}

/* rd = imm << 16 * hw, inverted for MOVN */
bool trans_move_wide(struct trans *t, const struct args_wide *a)
{
    uint64_t v = (uint64_t)a->imm << (16 * a->hw);

    if (!a->sf && a->hw > 1)
        return false;
    set_reg(t, a->rd, ir_const(t->ir, size_type(a->sf), a->invert ? ~v : v));
    return true;
}

/* rd with 16 bits replaced */
bool trans_move_keep(struct trans *t, const struct args_wide *a)
{
    enum ir_type type = size_type(a->sf);
    ir_ref imm = ir_const(t->ir, type, (uint64_t)a->imm);

    if (!a->sf && a->hw > 1)
        return false;
    set_reg(t, a->rd, ir_deposit(t->ir, type, reg(t, type, a->rd), imm, 16 * (unsigned)a->hw, 16));
    return true;
}

static bool is_reserved_field(const struct args_field *a)
{
    return a->n != a->sf || (!a->sf && ((a->immr | a->imms) & 32));
}

/* imms >= immr: bits immr..imms of rn at 0; else the low bits of rn, up to imms, at width - immr.
 * With the sign (SBFM) or zeros above. */
bool trans_bitfield(struct trans *t, const struct args_field *a)
{
    enum ir_type type = size_type(a->sf);
    unsigned width = a->sf ? 64 : 32, r = (unsigned)a->immr, s = (unsigned)a->imms;
    bool is_signed = a->op == IR_sextract;
    ir_ref n = reg(t, type, a->rn), v;

    if (is_reserved_field(a))
        return false;
    if (s == width - 1)                 /* ASR, LSR */
        v = ir_binary(t->ir, is_signed ? IR_sar : IR_shr, type, n, ir_const(t->ir, I32, r));
    else if (s >= r && r == 0 && (s == 7 || s == 15 || s == 31))
        v = is_signed ? ir_sext(t->ir, type, s + 1, n) : ir_zext(t->ir, type, s + 1, n);
    else if (s >= r && !is_signed)
        v = ir_extract(t->ir, type, n, r, s - r + 1);
    else {
        v = ir_binary(t->ir, IR_shl, type, n, ir_const(t->ir, I32, width - 1 - s));
        if (s >= r)
            v = ir_binary(t->ir, is_signed ? IR_sar : IR_shr, type, v,
                          ir_const(t->ir, I32, width - 1 - s + r));
        else if (is_signed || s + 1 != r)
            v = ir_binary(t->ir, is_signed ? IR_sar : IR_shr, type, v,
                          ir_const(t->ir, I32, r - 1 - s));
    }
    set_reg(t, a->rd, v);
    return true;
}

/* The same bits replace those of rd. */
bool trans_bitfield_insert(struct trans *t, const struct args_field *a)
{
    enum ir_type type = size_type(a->sf);
    unsigned width = a->sf ? 64 : 32, r = (unsigned)a->immr, s = (unsigned)a->imms;
    ir_ref n = reg(t, type, a->rn), d = reg(t, type, a->rd);

    if (is_reserved_field(a))
        return false;
    if (s >= r)
        d = ir_deposit(t->ir, type, d, ir_binary(t->ir, IR_shr, type, n, ir_const(t->ir, I32, r)),
                       0, s - r + 1);
    else
        d = ir_deposit(t->ir, type, d, n, width - r, s + 1);
    set_reg(t, a->rd, d);
    return true;
}

/* rd = low half of (rn:rm >> imms) */
bool trans_extract_pair(struct trans *t, const struct args_extr *a)
{
    enum ir_type type = size_type(a->sf);
    unsigned width = a->sf ? 64 : 32, at = (unsigned)a->imms;
    ir_ref n = reg(t, type, a->rn), m = reg(t, type, a->rm), v = m;

    if (a->n != a->sf || at >= width)
        return false;
    if (a->rn == a->rm)
        v = ir_binary(t->ir, IR_rotr, type, n, ir_const(t->ir, I32, at));
    else if (at)
        v = ir_binary(t->ir, IR_or, type,
                      ir_binary(t->ir, IR_shr, type, m, ir_const(t->ir, I32, at)),
                      ir_binary(t->ir, IR_shl, type, n, ir_const(t->ir, I32, width - at)));
    set_reg(t, a->rd, v);
    return true;
}
