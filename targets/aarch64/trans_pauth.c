/* Pointer authentication: Arm ARM C4.1.94 to C4.1.96, D8.10 (FEAT_PAuth2, FEAT_FPACCOMBINE).
 * SPDX-License-Identifier: MIT
 *
 * User addresses have 48 bits and the top byte is a tag, so the code is in bits 54 to 48: signing
 * xors the hash of the address into them, authenticating does the same again and looks whether they
 * are copies of bit 55 now. aarch64.h says what the hash is.
 *
 * Whether a wrong code is an exception says help_pauth.c.
 */
#include "flags.h"

#include "targets/aarch64/a64_branch.decode.h"
#include "targets/aarch64/a64_pauth.decode.h"

enum { FIELD_AT = 48, FIELD_BITS = 7, LR = 30 };
#define FIELD_MASK (low_bits(FIELD_BITS) << FIELD_AT)

/* -- the hash ---------------------------------------------------------------------------------- */

static bool is_disabled(const struct trans *t, int64_t key)
{
    return t->flags & (unsigned)A64_FLAG_NO_KEY << key;
}

static ir_ref binary(struct trans *t, enum ir_opcode op, ir_ref a, ir_ref b)
{
    return ir_binary(t->ir, op, I64, a, b);
}

static ir_ref key_half(struct trans *t, int64_t key, unsigned half)
{
    return ir_state_load(t->ir, I64, CELL(keys) + 16 * (unsigned)key + 8 * half);
}

/* The hash of address and modifier where it is xored to. */
static ir_ref code(struct trans *t, ir_ref address, ir_ref modifier, int64_t key)
{
    if (t->features & (A64_QARMA3 | A64_QARMA5)) {
        ir_ref v = ir_call(t->ir, HELP_pauth_hash, address, modifier, k64(t, (uint64_t)key), 0);
        return ir_binary_imm(t->ir, IR_and, I64, v, FIELD_MASK);
    }
    ir_ref factor = key_half(t, key, 1);
    ir_ref v = ir_binary_imm(t->ir, IR_shl, I64, address, 64 - FIELD_AT);
    v = binary(t, IR_mul, binary(t, IR_xor, v, key_half(t, key, 0)), factor);
    v = binary(t, IR_mul, binary(t, IR_xor, v, modifier), factor);
    v = ir_binary_imm(t->ir, IR_shr, I64, v, 64 - FIELD_BITS);
    return ir_binary_imm(t->ir, IR_shl, I64, v, FIELD_AT);
}

static ir_ref apply(struct trans *t, ir_ref address, ir_ref modifier, int64_t key)
{
    return binary(t, IR_xor, address, code(t, address, modifier, key));
}

/* -- a wrong code ------------------------------------------------------------------------------ */

/* Bits 55 to 48 are clear in a good user address. */
static struct test is_suspect(struct trans *t, ir_ref v)
{
    return (struct test){ CC_TSTNE, ir_binary_imm(t->ir, IR_shr, I64, v, FIELD_AT),
                          k64(t, 0xff) };
}

/* Faults if v, which a register or a jump is to have, is not a good address. */
static void check(struct trans *t, ir_ref v)
{
    if (t->features & A64_FPAC)
        aarch64_guard(t, is_suspect(t, v), HELP_pauth_check, v, 0);
}

/* -- registers --------------------------------------------------------------------------------- */

static void sign(struct trans *t, int64_t rd, ir_ref modifier, int64_t key)
{
    if (!is_disabled(t, key))
        set_x(t, rd, apply(t, x(t, rd), modifier, key));
}

/* At a block's start the check comes first and the address is made once more behind it. */
static void authenticate(struct trans *t, int64_t rd, int64_t modifier, int64_t key)
{
    ir_ref m = modifier < 0 ? k64(t, 0) : xsp(t, modifier);

    if (is_disabled(t, key))
        return;
    ir_ref v = apply(t, x(t, rd), m, key);
    check(t, v);
    if (aarch64_starts_block(t) && t->features & A64_FPAC)
        v = apply(t, x(t, rd), modifier < 0 ? k64(t, 0) : xsp(t, modifier), key);
    set_x(t, rd, v);
}

/* PACIA, PACIB, PACDA, PACDB: the modifier is in rn; 31 is SP. */
bool trans_pac(struct trans *t, const struct args_pac *a)
{
    sign(t, a->rd, xsp(t, a->rn), a->key);
    return true;
}

bool trans_aut(struct trans *t, const struct args_pac *a)
{
    authenticate(t, a->rd, a->rn, a->key);
    return true;
}

bool trans_pac_zero(struct trans *t, const struct args_pacz *a)
{
    sign(t, a->rd, k64(t, 0), a->key);
    return true;
}

bool trans_aut_zero(struct trans *t, const struct args_pacz *a)
{
    authenticate(t, a->rd, -1, a->key);
    return true;
}

/* The code's bits become copies of bit 55. */
static void strip(struct trans *t, int64_t rd)
{
    ir_ref v = x(t, rd);
    ir_ref sign = ir_binary_imm(t->ir, IR_sar, I64, ir_binary_imm(t->ir, IR_shl, I64, v, 8), 63);

    set_x(t, rd, binary(t, IR_or, ir_binary_imm(t->ir, IR_and, I64, v, ~FIELD_MASK),
                        ir_binary_imm(t->ir, IR_and, I64, sign, FIELD_MASK)));
}

bool trans_xpac(struct trans *t, const struct args_pacz *a)
{
    strip(t, a->rd);
    return true;
}

/* rd = high half of the hash of rn and rm */
bool trans_pacga(struct trans *t, const struct args_pacga *a)
{
    ir_ref v = ir_call(t->ir, HELP_pauth_hash, x(t, a->rn), xsp(t, a->rm), k64(t, A64_KEY_GA), 0);

    set_x(t, a->rd, ir_binary_imm(t->ir, IR_and, I64, v, 0xffffffff00000000));
    return true;
}

/* -- hints ------------------------------------------------------------------------------------- */

bool trans_pac_hint(struct trans *t, const struct args_pachint *a)
{
    sign(t, a->rd, a->rn < 0 ? k64(t, 0) : xsp(t, a->rn), a->key);
    return true;
}

bool trans_aut_hint(struct trans *t, const struct args_pachint *a)
{
    authenticate(t, a->rd, a->rn, a->key);
    return true;
}

bool trans_xpaclri(struct trans *t, const struct args_none *a)
{
    strip(t, LR);
    return true;
}

/* -- branches, loads --------------------------------------------------------------------------- */

static ir_ref jump_target(struct trans *t, const struct args_bra *a)
{
    ir_ref target = x(t, a->rn);

    if (is_disabled(t, a->key))
        return target;
    return apply(t, target, a->zero ? k64(t, 0) : xsp(t, a->rm), a->key);
}

/* pc = rn, authenticated with the modifier in rm (the Z forms: 0). */
bool trans_branch_auth(struct trans *t, const struct args_bra *a)
{
    bool checked = t->features & A64_FPAC && !is_disabled(t, a->key);
    ir_ref target = jump_target(t, a);

    flags_flush(t);
    if (checked) {
        struct test bad = is_suspect(t, target);
        unsigned label = ir_label(t->ir);
        ir_brcc(t->ir, bad.cc, bad.a, bad.b, label);
        aarch64_jump(t, target, (enum ir_jump)a->kind, a->rn);
        ir_place(t->ir, label);
        target = jump_target(t, a);
        ir_call(t->ir, HELP_pauth_check, target, 0, 0, 0);
    }
    aarch64_jump(t, target, (enum ir_jump)a->kind, a->rn);
    return true;
}

/* pc = x30, authenticated with SP */
bool trans_ret_auth(struct trans *t, const struct args_bra *a)
{
    struct args_bra ret = *a;

    ret.rn = LR;
    return trans_branch_auth(t, &ret);
}

/* rt = memory[authenticated rn + imm * 8]; with w the address goes back. */
bool trans_load_auth(struct trans *t, const struct args_ldra *a)
{
    ir_ref base = xsp(t, a->rn);

    if (!is_disabled(t, a->key)) {
        ir_ref v = apply(t, base, k64(t, 0), a->key);
        check(t, v);
        base = aarch64_starts_block(t) && t->features & A64_FPAC ?
                   apply(t, xsp(t, a->rn), k64(t, 0), a->key) : v;
    }
    ir_ref v = ir_load(t->ir, I64, base, (int32_t)a->imm * 8, M_8);
    if (a->w)
        set_xsp(t, a->rn, ir_binary_imm(t->ir, IR_add, I64, base, (uint64_t)(a->imm * 8)));
    set_x(t, a->rt, v);
    return true;
}
