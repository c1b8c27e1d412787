/* Is this IR well-formed? Run after each pass in tests and with -d ir.
 * SPDX-License-Identifier: MIT
 */
#include "fold.h"

#include <stdio.h>

enum {
    INT = 1 << I32 | 1 << I64,
    WIDE = 1 << I128,
    FLT = 1 << F16 | 1 << F32 | 1 << F64,
    VEC = 1 << V64 | 1 << V128 | 1 << V256,
    ANY = INT | WIDE | FLT | VEC,
    LANES = 1 << I8 | 1 << I16 | 1 << I32 | 1 << I64,
    NO_TYPE = 1 << VOID,
};

/* Which types ops may have; ranges in the order of ops.def. */
static const struct { uint8_t first, last; uint16_t types; } allowed[] = {
    { IR_get, IR_state_store, ANY },     { IR_add, IR_remu, INT },
    { IR_and, IR_not, INT | VEC },       { IR_shl, IR_setcc, INT },
    { IR_select, IR_select, INT | FLT }, { IR_smin, IR_umax, INT },
    { IR_pack, IR_pack, 1 << I64 | WIDE },
    { IR_low, IR_high, INT },            { IR_load, IR_store, ANY },
    { IR_amo_add, IR_amo_umax, INT },    { IR_cas, IR_cas, INT | WIDE },
    { IR_fence, IR_fence, NO_TYPE },     { IR_fadd, IR_fmax, FLT },
    { IR_fcmp, IR_fcmp, INT },           { IR_fcvt, IR_fround, FLT },
    { IR_ftois, IR_ftoiu, INT },         { IR_itofs, IR_fxorsign, FLT },
    { IR_bitcast, IR_bitcast, ANY },     { IR_fbox, IR_fbox, 1 << F64 },
    { IR_funbox, IR_funbox, 1 << F16 | 1 << F32 },
    { IR_vadd, IR_vdup, VEC },           { IR_vlane, IR_vlane, INT },
    { IR_vinsert, IR_vinsert, VEC },     { IR_vlow, IR_vlow, FLT | 1 << V64 | 1 << V128 },
    { IR_vzext, IR_vduplane, VEC },      { IR_vaddv, IR_vany, INT },
    { IR_vdots, IR_vfnarrow, VEC },      { IR_vaes, IR_vsha256, 1 << V128 },
    { IR_crc32, IR_crc32, 1 << I32 },    { IR_insn, IR_br_request, NO_TYPE },
    { IR_brcc, IR_exit_if, INT },        { IR_exit_to, IR_exit, NO_TYPE },
    { IR_call, IR_call, NO_TYPE | INT },
};

struct verifier {
    const struct ir *ir;
    uint32_t at, label;                 /* this op; the last label before it */
    uint8_t *placed, *wanted;           /* labels */
};

static bool type_allowed(const struct ir_op *op)
{
    for (unsigned i = 0; i < countof(allowed); i++)
        if (op->op >= allowed[i].first && op->op <= allowed[i].last)
            return allowed[i].types >> op->type & 1;
    return false;
}

static bool has_result(const struct ir_op *op)
{
    return ir_ops[op->op].shape[0] == 'r' && op->type != VOID;
}

/* Does a value of type t suit letter `kind` of the operand types? Letters that name one type are
 * checked before. */
static bool suits(const struct ir_op *op, char kind, enum ir_type t, bool constant)
{
    switch (kind) {
    case 'i': return t == I32 || t == I64 || t == I128 || (constant && ir_type_is_int(t));
    case 'f': return ir_type_is_float(t);
    case 'v': return ir_type_is_vector(t);
    case 'b': return ir_type_bytes(t) == ir_type_bytes(op->type);
    default: return true;
    }
}

static const char *check_operand(const struct verifier *v, const struct ir_op *op, unsigned i)
{
    ir_ref r = ir_operands(op)[i];

    if (ir_is_const(r)) {
        if (r >= v->ir->nconsts)
            return "constant does not exist";
    } else {
        uint32_t index = r - IR_FIRST_OP;

        if (index >= v->at)
            return "operand is defined later";
        if (!has_result(&v->ir->ops[index]))
            return "operand has no value";
        if (index < v->label)
            return "value crosses a label";
    }
    enum ir_type t = ir_type_of(v->ir, r), want = ir_operand_type(v->ir, op, i);
    if (want != VOID && t != want)
        return "operand has the wrong type";
    if (!suits(op, ir_ops[op->op].types[i], t, ir_is_const(r)))
        return "operand has the wrong kind of type";
    return NULL;
}

/* Exactly the operands of the shape are there; those of a call end at the first that is absent. */
static const char *check_operands(const struct verifier *v, const struct ir_op *op)
{
    unsigned wanted = 0, optional = 0;

    for (const char *s = ir_ops[op->op].shape + 1; *s != '\0'; s++) {
        if (*s < 'a' || *s > 'd')
            continue;
        wanted |= 1u << (*s - 'a');
        if (s[1] == '?')
            optional |= 1u << (*s - 'a');
    }
    for (unsigned i = 0; i < 4; i++) {
        if (ir_operands(op)[i] == 0) {
            if (wanted & ~optional & 1u << i)
                return "operand is missing";
            continue;
        }
        if (!(wanted & 1u << i))
            return "operand too many";
        if (op->op == IR_call && i > 0 && ir_operands(op)[i - 1] == 0)
            return "argument after an absent one";
        const char *error = check_operand(v, op, i);
        if (error != NULL)
            return error;
    }
    return NULL;
}

static const char *check_memop(const struct ir_op *op)
{
    unsigned bytes = memop_bytes(op->aux), size = ir_type_bytes(op->type);

    if (bytes > size)
        return "access wider than its type";
    if (bytes < size && !(op->type == I32 || op->type == I64) &&
        !(op->type == V64 || op->type == V128))
        return "access narrower than its type";
    if (op->aux & M_SIGN && (bytes > 8 || !ir_type_is_int(op->type)))
        return "sign extension of what is not an integer";
    if (op->aux & M_SCALE && op->b == 0)
        return "scale without index";
    return NULL;
}

static const char *check_slot(const struct ir *ir, const struct ir_op *op)
{
    if (op->aux >= ir->config->nslots)
        return "no such slot";
    enum ir_type t = (enum ir_type)ir->config->slots[op->aux].type;
    if (t == op->type || (t == I64 && op->type == I32))
        return NULL;                            /* of a slot that is kept as a word: region.h */
    return "type is not the slot's";
}

static const char *check_extension(const struct ir *ir, const struct ir_op *op)
{
    if (op->aux != 8 && op->aux != 16 && op->aux != 32)
        return "extension from other than 8, 16, 32 bits";
    if (op->aux > ir_type_bits(ir_type_of(ir, op->a)) || op->aux > ir_type_bits(op->type))
        return "extension from more bits than there are";
    return NULL;
}

static const char *check_range(const struct ir_op *op)
{
    unsigned pos = op->aux & 0xff, len = op->aux >> 8;

    return len >= 1 && pos + len <= ir_type_bits(op->type) ? NULL : "bit range outside of the type";
}

/* Which lanes the integer vector ops have; ranges in the order of ops.def. */
static const struct { uint8_t first, last; uint16_t lanes, flags; } lanes[] = {
    { IR_vadd, IR_vinsert, LANES, 0 },       { IR_vneg, IR_vabs, LANES | FLT, 0 },
    { IR_vqadds, IR_vqsubu, LANES, 0 },      { IR_vhadds, IR_vhsubu, LANES, V_ROUND },
    { IR_vabds, IR_vmulhu, LANES, 0 },       { IR_vqdmulh, IR_vqdmulh, LANES, V_ROUND },
    { IR_vshlv, IR_vrbit, LANES, 0 },        { IR_vnarrow, IR_vnarrowsu, LANES & ~(1 << I64), 0 },
    { IR_vwidens, IR_vmullu, LANES & ~(1 << I8), 0 },
    { IR_vclmul, IR_vclmul, (LANES & ~(1 << I8)) | WIDE, 0 },
    { IR_vzip, IR_vtrn, LANES, 0 },          { IR_vrev, IR_vduplane, LANES, 0 },
    { IR_vaddv, IR_vmask, LANES, 0 },
};

/* Values that imm may have: how many lanes, halves or bytes there are. */
static unsigned choices(const struct ir_op *op, enum ir_type vector)
{
    if (op->op == IR_vlane || op->op == IR_vinsert || op->op == IR_vduplane)
        return ir_type_bytes(vector) / ir_type_bytes(V_LANE(op->aux));
    if (op->op == IR_vext)
        return ir_type_bytes(vector);
    return 2;
}

static const char *check_imm(const struct ir_op *op, enum ir_type vector)
{
    unsigned group = (unsigned)op->imm;

    if (strchr(ir_ops[op->op].shape, 'i') == NULL)
        return NULL;
    if (op->op != IR_vrev)
        return group < choices(op, vector) ? NULL : "no such lane, half or byte";
    bool power = group != 0 && (group & (group - 1)) == 0;
    if (!power || group > 16 || group > ir_type_bytes(vector) ||
        group <= ir_type_bytes(V_LANE(op->aux)))
        return "no such group of lanes";
    return NULL;
}

static const char *check_lane(const struct ir_op *op, enum ir_type vector)
{
    for (unsigned i = 0; i < countof(lanes); i++) {
        if (op->op < lanes[i].first || op->op > lanes[i].last)
            continue;
        if (op->aux & ~(lanes[i].flags | 15) || !(lanes[i].lanes >> V_LANE(op->aux) & 1))
            return "lane type is not one of the op's";
        bool two = op->op >= IR_vzip && op->op <= IR_vtrn;
        if (ir_type_bytes(V_LANE(op->aux)) << two > ir_type_bytes(vector))
            return "lane is too wide for the vector";
        return NULL;
    }
    return NULL;
}

static const char *check_float_lane(const struct ir_op *op)
{
    unsigned wanted = FLT;

    if (op->op == IR_vfwiden)
        wanted = 1 << F32 | 1 << F64;
    if (op->op == IR_vfnarrow)
        wanted = 1 << F16 | 1 << F32;
    if (!(wanted >> VF_LANE(op->aux) & 1))
        return "lane type is not one of the op's";
    if (op->op == IR_vfcmp && (op->aux & 0xfff) >= IR_FCCS)
        return "no such comparison";
    return NULL;
}

static const char *check_cipher(const struct ir *ir, const struct ir_op *op)
{
    unsigned bytes = op->aux & 0xff;

    if (op->op == IR_vaes)
        return op->aux < IR_AES ? NULL : "no such part of AES";
    if (op->op == IR_vsha1)
        return op->aux < IR_SHA1 ? NULL : "no such part of SHA-1";
    if (op->op == IR_vsha256)
        return op->aux < IR_SHA256 && (op->c != 0) == (op->aux == SHA256_ROUNDS)
                   ? NULL : "no such part of SHA-256";
    if ((bytes != 1 && bytes != 2 && bytes != 4 && bytes != 8) || op->aux & ~(CRC_IEEE | 0xff) ||
        bytes > ir_type_bytes(ir_type_of(ir, op->b)))
        return "no such number of bytes";
    return NULL;
}

static const char *check_vector(const struct ir *ir, const struct ir_op *op)
{
    bool from = (op->op >= IR_vaddv && op->op <= IR_vany) || op->op == IR_vlane;
    enum ir_type vector = from ? ir_type_of(ir, op->a) : (enum ir_type)op->type;
    const char *error = check_lane(op, vector);

    if (error == NULL && op->op >= IR_vfadd && op->op <= IR_vfnarrow)
        error = check_float_lane(op);
    return error == NULL ? check_imm(op, vector) : error;
}

static const char *check_wide(const struct ir *ir, const struct ir_op *op)
{
    enum ir_type from = ir_type_of(ir, op->a);

    if (op->op == IR_trunc && ir_type_bytes(from) <= ir_type_bytes(op->type))
        return "trunc to a type that is not narrower";
    if (op->op == IR_fcvt && from == op->type)
        return "fcvt to the same type";
    return NULL;
}

static const char *check_label(struct verifier *v, const struct ir_op *op)
{
    if (op->imm < 0 || (uint32_t)op->imm >= v->ir->nlabels)
        return "no such label";
    if (op->op != IR_label) {
        v->wanted[op->imm] = 1;
        return NULL;
    }
    if (v->placed[op->imm]++)
        return "label placed twice";
    v->label = v->at;
    return NULL;
}

static const char *check_call(const struct ir *ir, const struct ir_op *op)
{
    if (op->aux >= ir->config->nhelpers)
        return "no such helper";
    return ir->config->helpers[op->aux].result == op->type ? NULL : "type is not the helper's";
}

static bool has_letter(const struct ir_op *op, char letter)
{
    return strchr(ir_ops[op->op].shape, letter) != NULL;
}

/* What aux and imm say. */
static const char *check_details(struct verifier *v, const struct ir_op *op)
{
    if (has_letter(op, 'm'))
        return check_memop(op);
    if (has_letter(op, 's'))
        return check_slot(v->ir, op);
    if (has_letter(op, 'k') && op->aux >= IR_CCS)
        return "no such condition";
    if (has_letter(op, 'f') && op->aux >= IR_FCCS)
        return "no such comparison";
    if (has_letter(op, 'h'))
        return check_call(v->ir, op);
    if (has_letter(op, 'l'))
        return check_label(v, op);
    if (op->op == IR_sext || op->op == IR_zext)
        return check_extension(v->ir, op);
    if (op->op == IR_extract || op->op == IR_sextract || op->op == IR_deposit)
        return check_range(op);
    if (op->op >= IR_vadd && op->op <= IR_vfnarrow)
        return check_vector(v->ir, op);
    if (op->op >= IR_vaes && op->op <= IR_crc32)
        return check_cipher(v->ir, op);
    if ((op->op == IR_exit_to && !ir_is_const(op->a)) ||
        (op->op == IR_exit_if && !ir_is_const(op->c)))
        return "where it leaves to is not a constant";
    return check_wide(v->ir, op);
}

static const char *check_op(struct verifier *v, const struct ir_op *op)
{
    if (op->op >= IR_OPS)
        return "no such op";
    if (op->type >= IR_TYPES || !type_allowed(op))
        return "type is not one of the op's";
    const char *error = check_operands(v, op);
    return error != NULL ? error : check_details(v, op);
}

static const char *check_all(struct verifier *v)
{
    const struct ir_op *last = NULL;
    const struct ir *ir = v->ir;

    for (v->at = 0; v->at < ir->count; v->at++) {
        const struct ir_op *op = &ir->ops[v->at];

        if (op->op == IR_none)
            continue;
        const char *error = check_op(v, op);
        if (error != NULL)
            return error;
        last = op;
    }
    if (last == NULL || !(ir_ops[last->op].traits & ENDS))
        return "control falls off the end";
    for (uint32_t i = 0; i < ir->nlabels; i++)
        if (v->wanted[i] && !v->placed[i])
            return "a label is not placed";
    return NULL;
}

const char *ir_verify(const struct ir *ir)
{
    static _Thread_local char message[160];
    struct verifier v = { .ir = ir };

    v.placed = alloc(2 * (size_t)ir->nlabels);
    v.wanted = v.placed + ir->nlabels;
    const char *error = check_all(&v);
    release(v.placed);
    if (error == NULL)
        return NULL;
    unsigned opcode = v.at < ir->count && ir->ops[v.at].op < IR_OPS ? ir->ops[v.at].op : IR_none;
    snprintf(message, sizeof(message), "op %u (%s): %s", v.at, ir_ops[opcode].name, error);
    return message;
}
