/* A back end that has as little as allowed, so that every expansion runs: interp behind a stingy
 * `has`. SPDX-License-Identifier: MIT
 */
#include "tests/ir_fuzz.h"

static bool is_test(const struct ir_op *op)
{
    return op->aux == CC_TSTEQ || op->aux == CC_TSTNE;
}

static bool narrow(enum ir_type t)
{
    return t == I32 || t == I64 || t == F32 || t == F64;
}

static bool poor_has(const struct ir_op *op, enum ir_type operand)
{
    switch (op->op) {
    case IR_setcc:
    case IR_brcc:
    case IR_exit_if: return !is_test(op);
    case IR_pack: return op->type == I128;
    case IR_low:
    case IR_high: return operand == I128;
    case IR_fneg:
    case IR_fabs:
    case IR_fcopysign:
    case IR_fxorsign: return op->type == F16;
    case IR_fbox: return operand == F16;
    case IR_funbox: return op->type == F16;
    case IR_divs:
    case IR_divu:
    case IR_rems:
    case IR_remu: return op->aux == DIV_ANY;
    case IR_load:
    case IR_store: return !(op->aux & M_BIG) || !narrow(op->type);
    case IR_amo_and:
    case IR_amo_or:
    case IR_amo_xor:
    case IR_amo_xchg:
    case IR_cas: return !(op->aux & M_BIG) || op->type == I128;
    case IR_addshl:
    case IR_andn: case IR_not: case IR_rotl: case IR_rotr: case IR_smin: case IR_smax:
    case IR_umin: case IR_umax: case IR_select: case IR_extract: case IR_sextract:
    case IR_deposit: case IR_popcnt: case IR_clz: case IR_ctz: case IR_bswap: case IR_mulhu:
    case IR_mulhs: case IR_mulhsu: case IR_clmul: case IR_clmulh: case IR_vdup: case IR_vselect:
        return false;
    default: return op->op < IR_vadd || op->op > IR_vsar;
    }
}

/* Interp fills in rt->backend by itself, so only `has` is different. */
const struct backend *ir_poor_backend(void)
{
    static struct backend poor;

    poor = backend_interp;
    poor.name = "poor";
    poor.has = poor_has;
    return &poor;
}
