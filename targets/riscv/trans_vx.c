/* Vector insns as IR: what is frequent and simple, on whole registers of vectors.
 * SPDX-License-Identifier: MIT
 *
 * Where vl is VLMAX and nothing is masked, a group of registers is a number of 16-byte chunks that
 * the IR can work on. Blocks that do not know vl test it and call the helper otherwise, so that
 * every insn has two arms; nothing but slots lives across the labels between them.
 *
 * A fault of a load or store finds vstart 0: the insn starts anew, which does no harm.
 */
#include "v.h"

enum { CHUNK = 16, MAX_CHUNKS = 8 };

/* -- which operations -------------------------------------------------------------------------- */

enum kind { NOT_FAST, LANES, SWAPPED_LANES, LOGIC, SHIFT, MOVE };

static const struct { uint8_t kind; uint16_t op; } operations[V_INTS] = {
    [V_add] = { LANES, IR_vadd },   [V_sub] = { LANES, IR_vsub },
    [V_mul] = { LANES, IR_vmul },   [V_rsub] = { SWAPPED_LANES, IR_vsub },
    [V_min] = { LANES, IR_vsmin },  [V_max] = { LANES, IR_vsmax },
    [V_minu] = { LANES, IR_vumin }, [V_maxu] = { LANES, IR_vumax },
    [V_and] = { LOGIC, IR_and },    [V_or] = { LOGIC, IR_or },
    [V_xor] = { LOGIC, IR_xor },    [V_andn] = { LOGIC, IR_andn },
    [V_sll] = { SHIFT, IR_vshl },   [V_srl] = { SHIFT, IR_vshr },   [V_sra] = { SHIFT, IR_vsar },
    [V_mv] = { MOVE },
};

static unsigned cell(const struct trans *t, unsigned n, unsigned chunk)
{
    return (unsigned)offsetof(struct riscv, v) + n * riscv_vlenb(t->cpu) + chunk * CHUNK;
}

static ir_ref load_chunk(struct trans *t, unsigned n, unsigned chunk)
{
    return ir_state_load(t->ir, V128, cell(t, n, chunk));
}

static enum ir_type lane(int sew) { return (enum ir_type)(I8 + sew); }
static_assert(I16 == I8 + 1 && I32 == I8 + 2 && I64 == I8 + 3, "a lane type follows from SEW");

/* -- two arms ---------------------------------------------------------------------------------- */

/* vl is VLMAX or not known. */
static bool may_be_full(const struct trans *t, const struct v_config *c)
{
    return t->local[3] == 0 || t->local[3] == v_vlmax(c->vtype, c->vlenb) + 1;
}

unsigned v_begin_fast(struct trans *t, const struct v_config *c)
{
    ir_ref vlmax = ir_const(t->ir, I64, v_vlmax(c->vtype, c->vlenb));
    unsigned slow;

    if (t->local[3] != 0)
        return V_ALWAYS_FAST;           /* else it would not be fast at all */
    slow = ir_label(t->ir);
    ir_brcc(t->ir, CC_NE, ir_state_load(t->ir, I64, offsetof(struct riscv, vl)), vlmax, slow);
    return slow;
}

unsigned v_begin_slow(struct trans *t, unsigned slow)
{
    unsigned end = ir_label(t->ir);

    ir_br(t->ir, end);
    ir_place(t->ir, slow);
    return end;
}

/* -- arithmetic -------------------------------------------------------------------------------- */

static ir_ref combine(struct trans *t, const struct v_fast *f, ir_ref a, ir_ref b)
{
    enum ir_opcode op = (enum ir_opcode)operations[f->insn.op].op;

    switch (operations[f->insn.op].kind) {
    case LOGIC:         return ir_binary(t->ir, op, V128, a, b);
    case SWAPPED_LANES: return ir_vector(t->ir, op, V128, lane(f->sew), b, a);
    case MOVE:          return b;
    default:            return ir_vector(t->ir, op, V128, lane(f->sew), a, b);
    }
}

/* The operand that all elements share: a copy in each lane, or the amount of a shift. */
static ir_ref shared_operand(struct trans *t, const struct v_fast *f, ir_ref scalar)
{
    if (operations[f->insn.op].kind == SHIFT)
        return ir_binary_imm(t->ir, IR_and, I64, scalar, (8u << f->sew) - 1);
    return ir_vector(t->ir, IR_vdup, V128, lane(f->sew), scalar, 0);
}

bool v_has_fast(const struct trans *t, const struct v_config *c, const struct v_insn *insn,
                struct v_fast *f)
{
    unsigned bytes = v_vlmax(c->vtype, c->vlenb) << v_sew(c->vtype);

    *f = (struct v_fast){ .insn = *insn, .sew = v_sew(c->vtype), .chunks = bytes / CHUNK };
    if (insn->op >= V_INTS || operations[insn->op].kind == NOT_FAST || !insn->vm || c->vstart ||
        !may_be_full(t, c))
        return false;
    if (operations[insn->op].kind == SHIFT && insn->form == V_VECTOR)
        return false;
    return bytes % CHUNK == 0 && f->chunks >= 1 && f->chunks <= MAX_CHUNKS;
}

void v_emit_fast(struct trans *t, const struct v_fast *f, ir_ref scalar)
{
    bool reads_a = operations[f->insn.op].kind != MOVE;
    ir_ref shared = f->insn.form == V_VECTOR ? 0 : shared_operand(t, f, scalar);

    for (unsigned i = 0; i < f->chunks; i++) {
        ir_ref a = reads_a ? load_chunk(t, f->insn.vs2, i) : 0;
        ir_ref b = shared ? shared : load_chunk(t, f->insn.vs1, i);

        ir_state_store(t->ir, cell(t, f->insn.vd, i), combine(t, f, a, b));
    }
}

/* -- loads and stores -------------------------------------------------------------------------- */

unsigned v_access_chunks(const struct trans *t, const struct v_config *c,
                         const struct v_access *insn)
{
    bool whole = insn->how == V_WHOLE;
    unsigned bytes = whole ? insn->nf * c->vlenb : v_vlmax(c->vtype, c->vlenb) << insn->eew;

    if (!insn->vm || c->vstart)
        return 0;
    if (!whole && (insn->how != V_UNIT || insn->nf != 1 || !may_be_full(t, c)))
        return 0;
    return bytes % CHUNK == 0 && bytes / CHUNK <= MAX_CHUNKS ? bytes / CHUNK : 0;
}

void v_emit_access(struct trans *t, const struct v_access *insn, unsigned chunks, ir_ref base)
{
    for (unsigned i = 0; i < chunks; i++) {
        int32_t at = (int32_t)(i * CHUNK);

        if (insn->store)
            ir_store(t->ir, base, at, load_chunk(t, insn->vd, i), M_16);
        else
            ir_state_store(t->ir, cell(t, insn->vd, i), ir_load(t->ir, V128, base, at, M_16));
    }
}
