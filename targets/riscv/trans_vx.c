/* Vector insns as IR: what is frequent and simple, on whole registers of vectors.
 * SPDX-License-Identifier: MIT
 *
 * Where vl is VLMAX and nothing is masked, a group of registers is a number of 16-byte chunks that
 * the IR can work on. Blocks that do not know vl, or guess vtype, test them and call the helper
 * otherwise, so that an insn has two arms; nothing but slots lives across the labels between them.
 *
 * Floating point has no IR ops for lanes; up to MAX_NUMBERS elements are done one by one.
 *
 * A fault of a load or store finds vstart 0: the insn starts anew, which does no harm.
 */
#include "v.h"

#include "fp.h"

enum { CHUNK = 16, MAX_CHUNKS = 8, MAX_NUMBERS = 16 };

/* -- which operations -------------------------------------------------------------------------- */

enum kind {
    NOT_FAST, LANES, SWAPPED_LANES, LOGIC, SHIFT, MOVE,
    ACCUMULATE_LANES,                   /* d +- a * b */
    ADD_TO_PRODUCT_OF_LANES,            /* a +- d * b */
    NUMBERS, SWAPPED_NUMBERS, ROOT,
    ACCUMULATE,                         /* +-(a * b) +- d */
    ADD_TO_PRODUCT,                     /* +-(d * b) +- a */
};

/* Widths (8 << n bits) that hosts have lanes of for an operation; the rest is better off in helpers
 * (whose loops the compiler makes) than lane by lane in IR. */
enum { ALL_SEWS = 15, UP_TO_32 = 7, FROM_16 = 14, SEW_16_32 = 6, SEW_32_64 = 12 };

static const struct { uint8_t kind, sews; uint16_t op, negate; } operations[V_INTS + V_FLOATS] = {
    [V_add] = { LANES, ALL_SEWS, IR_vadd },
    [V_sub] = { LANES, ALL_SEWS, IR_vsub },
    [V_rsub] = { SWAPPED_LANES, ALL_SEWS, IR_vsub },
    [V_min] = { LANES, UP_TO_32, IR_vsmin },
    [V_max] = { LANES, UP_TO_32, IR_vsmax },
    [V_minu] = { LANES, UP_TO_32, IR_vumin },
    [V_maxu] = { LANES, UP_TO_32, IR_vumax },
    [V_and] = { LOGIC, ALL_SEWS, IR_and },
    [V_or] = { LOGIC, ALL_SEWS, IR_or },
    [V_xor] = { LOGIC, ALL_SEWS, IR_xor },
    [V_andn] = { LOGIC, ALL_SEWS, IR_andn },
    [V_sll] = { SHIFT, FROM_16, IR_vshl },
    [V_srl] = { SHIFT, FROM_16, IR_vshr },
    [V_sra] = { SHIFT, SEW_16_32, IR_vsar },
    [V_mv] = { MOVE, ALL_SEWS },
    [V_mul] = { LANES, SEW_16_32, IR_vmul },
    [V_macc] = { ACCUMULATE_LANES, SEW_16_32, IR_vadd },
    [V_nmsac] = { ACCUMULATE_LANES, SEW_16_32, IR_vsub },
    [V_madd] = { ADD_TO_PRODUCT_OF_LANES, SEW_16_32, IR_vadd },
    [V_nmsub] = { ADD_TO_PRODUCT_OF_LANES, SEW_16_32, IR_vsub },
    [V_fadd] = { NUMBERS, SEW_32_64, IR_fadd },
    [V_fsub] = { NUMBERS, SEW_32_64, IR_fsub },
    [V_fmul] = { NUMBERS, SEW_32_64, IR_fmul },
    [V_fdiv] = { NUMBERS, SEW_32_64, IR_fdiv },
    [V_frsub] = { SWAPPED_NUMBERS, SEW_32_64, IR_fsub },
    [V_frdiv] = { SWAPPED_NUMBERS, SEW_32_64, IR_fdiv },
    [V_fsqrt] = { ROOT, SEW_32_64, IR_fsqrt },
    [V_fmacc] = { ACCUMULATE, SEW_32_64, IR_fma },
    [V_fmsac] = { ACCUMULATE, SEW_32_64, IR_fma, FMA_NEG_ADDEND },
    [V_fnmsac] = { ACCUMULATE, SEW_32_64, IR_fma, FMA_NEG_PRODUCT },
    [V_fnmacc] = { ACCUMULATE, SEW_32_64, IR_fma, FMA_NEG_PRODUCT | FMA_NEG_ADDEND },
    [V_fmadd] = { ADD_TO_PRODUCT, SEW_32_64, IR_fma },
    [V_fmsub] = { ADD_TO_PRODUCT, SEW_32_64, IR_fma, FMA_NEG_ADDEND },
    [V_fnmsub] = { ADD_TO_PRODUCT, SEW_32_64, IR_fma, FMA_NEG_PRODUCT },
    [V_fnmadd] = { ADD_TO_PRODUCT, SEW_32_64, IR_fma, FMA_NEG_PRODUCT | FMA_NEG_ADDEND },
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
    if (v_guesses(t))
        ir_brcc(t->ir, CC_NE, ir_state_load(t->ir, I64, offsetof(struct riscv, vtype)),
                ir_const(t->ir, I64, c->vtype), slow);
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

/* The number in an f register's cell (I64). */
static ir_ref number_in(struct trans *t, enum ir_type type, ir_ref cell)
{
    ir_ref v = ir_bitcast(t->ir, F64, cell);

    return type == F64 ? v : ir_unary(t->ir, IR_funbox, type, v);
}

/* -- integers and bits ------------------------------------------------------------------------- */

/* sum op (a * b) */
static ir_ref add_product(struct trans *t, const struct v_fast *f, ir_ref sum, ir_ref a, ir_ref b)
{
    enum ir_opcode op = (enum ir_opcode)operations[f->insn.op].op;
    ir_ref product = ir_vector(t->ir, IR_vmul, V128, lane(f->sew), a, b);

    return ir_vector(t->ir, op, V128, lane(f->sew), sum, product);
}

static ir_ref combine(struct trans *t, const struct v_fast *f, unsigned chunk, ir_ref a, ir_ref b)
{
    enum ir_opcode op = (enum ir_opcode)operations[f->insn.op].op;

    switch (operations[f->insn.op].kind) {
    case LOGIC:         return ir_binary(t->ir, op, V128, a, b);
    case SWAPPED_LANES: return ir_vector(t->ir, op, V128, lane(f->sew), b, a);
    case MOVE:          return b;
    case ACCUMULATE_LANES:
        return add_product(t, f, load_chunk(t, f->insn.vd, chunk), a, b);
    case ADD_TO_PRODUCT_OF_LANES:
        return add_product(t, f, a, load_chunk(t, f->insn.vd, chunk), b);
    default:
        return ir_vector(t->ir, op, V128, lane(f->sew), a, b);
    }
}

/* The operand that all elements share: a copy in each lane, or the amount of a shift. */
static ir_ref shared_operand(struct trans *t, const struct v_fast *f, ir_ref scalar)
{
    if (operations[f->insn.op].kind == SHIFT)
        return ir_binary_imm(t->ir, IR_and, I64, scalar, (8u << f->sew) - 1);
    if (f->insn.form == V_SCALAR_F && f->sew == 2)
        scalar = ir_bitcast(t->ir, I32, number_in(t, F32, scalar));
    return ir_vector(t->ir, IR_vdup, V128, lane(f->sew), scalar, 0);
}

static void emit_chunks(struct trans *t, const struct v_fast *f, ir_ref scalar)
{
    bool reads_a = operations[f->insn.op].kind != MOVE;
    ir_ref shared = f->insn.form == V_VECTOR ? 0 : shared_operand(t, f, scalar);

    for (unsigned i = 0; i < f->chunks; i++) {
        ir_ref a = reads_a ? load_chunk(t, f->insn.vs2, i) : 0;
        ir_ref b = shared ? shared : load_chunk(t, f->insn.vs1, i);

        ir_state_store(t->ir, cell(t, f->insn.vd, i), combine(t, f, i, a, b));
    }
}

/* -- floating point ---------------------------------------------------------------------------- */

static unsigned number_cell(const struct trans *t, const struct v_fast *f, unsigned n, unsigned i)
{
    return cell(t, n, 0) + (i << f->sew);
}

static ir_ref calculate(struct trans *t, const struct v_fast *f, unsigned i, ir_ref b)
{
    enum ir_type type = f->sew == 3 ? F64 : F32;
    enum ir_opcode op = (enum ir_opcode)operations[f->insn.op].op;
    unsigned aux = fp_aux(NAN_DEFAULT, RM_DYN) | operations[f->insn.op].negate;
    ir_ref a = ir_state_load(t->ir, type, number_cell(t, f, f->insn.vs2, i));
    ir_ref d;

    switch (operations[f->insn.op].kind) {
    case NUMBERS:         return ir_float(t->ir, op, type, aux, a, b, 0);
    case SWAPPED_NUMBERS: return ir_float(t->ir, op, type, aux, b, a, 0);
    case ROOT:            return ir_float(t->ir, op, type, aux, a, 0, 0);
    default:              break;
    }
    d = ir_state_load(t->ir, type, number_cell(t, f, f->insn.vd, i));
    if (operations[f->insn.op].kind == ACCUMULATE)
        return ir_float(t->ir, op, type, aux, a, b, d);
    return ir_float(t->ir, op, type, aux, d, b, a);
}

static void emit_numbers(struct trans *t, const struct v_fast *f, ir_ref scalar)
{
    enum ir_type type = f->sew == 3 ? F64 : F32;
    bool one = operations[f->insn.op].kind == ROOT;
    ir_ref b = f->insn.form == V_SCALAR_F ? number_in(t, type, scalar) : 0;

    for (unsigned i = 0; i < f->chunks * CHUNK >> f->sew; i++) {
        if (f->insn.form == V_VECTOR && !one)
            b = ir_state_load(t->ir, type, number_cell(t, f, f->insn.vs1, i));
        ir_state_store(t->ir, number_cell(t, f, f->insn.vd, i), calculate(t, f, i, b));
    }
}

/* -- both -------------------------------------------------------------------------------------- */

static bool suits(const struct trans *t, const struct v_fast *f)
{
    enum kind kind = operations[f->insn.op].kind;

    if (!(operations[f->insn.op].sews >> f->sew & 1) || (kind == SHIFT && f->insn.form == V_VECTOR))
        return false;
    if (f->insn.form == V_SCALAR_F && f->sew < 2)
        return false;
    if (kind >= NUMBERS)
        return f->chunks * CHUNK >> f->sew <= MAX_NUMBERS && !(t->flags & RV_FLAG_RMM);
    return f->chunks <= MAX_CHUNKS;
}

bool v_has_fast(const struct trans *t, const struct v_config *c, const struct v_insn *insn,
                struct v_fast *f)
{
    unsigned bytes = v_vlmax(c->vtype, c->vlenb) << v_sew(c->vtype);

    *f = (struct v_fast){ .insn = *insn, .sew = v_sew(c->vtype), .chunks = bytes / CHUNK };
    return insn->op < V_INTS + V_FLOATS && insn->vm && !c->vstart && may_be_full(t, c) &&
           bytes % CHUNK == 0 && f->chunks >= 1 && suits(t, f);
}

void v_emit_fast(struct trans *t, const struct v_fast *f, ir_ref scalar)
{
    if (operations[f->insn.op].kind >= NUMBERS)
        emit_numbers(t, f, scalar);
    else
        emit_chunks(t, f, scalar);
}

/* -- element 0 -------------------------------------------------------------------------------- */

ir_ref v_first_element(struct trans *t, const struct v_config *c, unsigned n)
{
    return ir_sext(t->ir, I64, 8u << v_sew(c->vtype), ir_state_load(t->ir, I64, cell(t, n, 0)));
}

void v_put_first_element(struct trans *t, const struct v_config *c, unsigned n, ir_ref v)
{
    ir_ref vl = ir_state_load(t->ir, I64, offsetof(struct riscv, vl));
    ir_ref old = ir_state_load(t->ir, I64, cell(t, n, 0));

    if (v_sew(c->vtype) < 3)
        v = ir_deposit(t->ir, I64, old, v, 0, 8u << v_sew(c->vtype));
    v = ir_select(t->ir, CC_NE, vl, ir_const(t->ir, I64, 0), v, old);
    ir_state_store(t->ir, cell(t, n, 0), v);
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
