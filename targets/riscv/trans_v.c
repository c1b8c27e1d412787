/* The vector extension: configuration, loads and stores, and arithmetic by calls of help_v*.c.
 * SPDX-License-Identifier: MIT
 */
#include "v.h"

#include "fp.h"
#include "targets/riscv/rv_v.decode.h"
#include "targets/riscv/rv_vf.decode.h"
#include "targets/riscv/rv_vi.decode.h"

#define STATE(member) ((unsigned)offsetof(struct riscv, member))

/* -- what a block knows, see v.h --------------------------------------------------------------- */

/* Known or guessed; known. */
static bool has_vtype(const struct trans *t) { return (t->local[2] & ~V_FORGOTTEN) != 0; }
static bool knows_vtype(const struct trans *t) { return has_vtype(t) && !v_guesses(t); }
static void know_vtype(struct trans *t, uint64_t vtype) { t->local[2] = vtype + 1; }
static void know_vl(struct trans *t, uint64_t vl) { t->local[3] = vl + 1; }
static void forget_vtype(struct trans *t) { t->local[2] = V_FORGOTTEN; }
static void forget_vl(struct trans *t) { t->local[3] = 0; }

/* At the first vector insn of a block, which is translated when it is about to run. Loops whose
 * vset is before them profit. */
static void guess_vtype(struct trans *t)
{
    const struct riscv *now = t->cpu->state;

    if (t->local[2] == 0 && !v_is_ill(now->vtype))
        t->local[2] = (now->vtype + 1) | V_GUESSED;
}

static struct v_config config(struct trans *t)
{
    guess_vtype(t);
    return (struct v_config){
        .vtype = (t->local[2] & ~V_GUESSED) - 1,
        .features = t->features, .vlenb = riscv_vlenb(t->cpu),
        .vstart = t->flags & RV_FLAG_VSTART ? 1 : 0, .bad_frm = t->flags & RV_FLAG_BAD_RM,
    };
}

static ir_ref const64(struct trans *t, uint64_t v) { return ir_const(t->ir, I64, v); }

/* After every vector insn vstart is 0, which other code takes for granted. */
static bool done(struct trans *t)
{
    if (t->flags & RV_FLAG_VSTART)
        riscv_leave_again(t);
    return true;
}

/* -- 31.6: vsetvli, vsetivli, vsetvl ----------------------------------------------------------- */

/* vl and x[rd] = v (I64) */
static bool set_vl(struct trans *t, int64_t rd, ir_ref v)
{
    uint64_t known;

    forget_vl(t);
    if (ir_const_value(t->ir, v, &known))
        know_vl(t, known);
    ir_state_store(t->ir, STATE(vl), v);
    if (t->flags & RV_FLAG_VSTART)
        ir_state_store(t->ir, STATE(vstart), const64(t, 0));
    set_x(t, rd, riscv_narrow(t, v));
    return done(t);
}

/* vtype, which is a constant, and vl = min(avl, VLMAX). avl 0: VLMAX. */
static bool configure(struct trans *t, int64_t rd, ir_ref avl, uint64_t wanted)
{
    uint64_t vtype = v_supported(t->features, wanted);
    ir_ref vlmax = const64(t, v_vlmax(vtype, riscv_vlenb(t->cpu)));

    know_vtype(t, vtype);
    ir_state_store(t->ir, STATE(vtype), const64(t, vtype));
    if (v_is_ill(vtype))
        return set_vl(t, rd, const64(t, 0));
    return set_vl(t, rd, avl ? ir_binary(t->ir, IR_umin, I64, avl, vlmax) : vlmax);
}

/* rs1 = x0 asks for VLMAX or, if rd is x0, too, to keep vl. */
static ir_ref application_vl(struct trans *t, int64_t rd, int64_t rs1)
{
    if (rs1)
        return riscv_widen(t, x(t, rs1));
    return rd ? 0 : ir_state_load(t->ir, I64, STATE(vl));
}

bool trans_v_setvli(struct trans *t, const struct args_v_set *a)
{
    return configure(t, a->rd, application_vl(t, a->rd, a->rs1), (uint64_t)a->vtype);
}

bool trans_v_setivli(struct trans *t, const struct args_v_seti *a)
{
    return configure(t, a->rd, const64(t, (uint64_t)a->avl), (uint64_t)a->vtype);
}

bool trans_v_setvl(struct trans *t, const struct args_v_setr *a)
{
    ir_ref avl = application_vl(t, a->rd, a->rs1), vtype = riscv_widen(t, x(t, a->rs2));

    forget_vtype(t);
    forget_vl(t);
    avl = ir_call(t->ir, HELP_v_setvl, avl ? avl : const64(t, ~0ull), vtype, 0, 0);
    set_x(t, a->rd, riscv_narrow(t, avl));
    return done(t);
}

/* -- 31.7: loads and stores -------------------------------------------------------------------- */

static void call_access(struct trans *t, const struct args_v_mem *a, const struct v_access *insn)
{
    ir_ref stride = a->how == V_STRIDED ? riscv_widen(t, x(t, a->vs2)) : 0;
    uint64_t packed;

    memcpy(&packed, insn, sizeof(packed));
    ir_call(t->ir, insn->store ? HELP_v_store : HELP_v_load, const64(t, packed),
            riscv_widen(t, x(t, a->rs1)), stride, 0);
}

static void emit_access(struct trans *t, const struct args_v_mem *a, const struct v_access *insn)
{
    struct v_config c = config(t);
    bool whole = a->how == V_WHOLE;
    bool fast = whole || (has_vtype(t) && v_legal_access(&c, insn));
    unsigned chunks = fast ? v_access_chunks(t, &c, insn) : 0;
    unsigned slow, end;

    if (chunks == 0)
        return call_access(t, a, insn);
    slow = whole ? V_ALWAYS_FAST : v_begin_fast(t, &c);
    v_emit_access(t, insn, chunks, x(t, a->rs1));
    if (slow == V_ALWAYS_FAST)
        return;
    end = v_begin_slow(t, slow);
    call_access(t, a, insn);
    ir_place(t->ir, end);
}

static bool access(struct trans *t, const struct args_v_mem *a, bool store)
{
    struct v_config c = config(t);
    struct v_access insn = {
        .how = (uint8_t)a->how, .eew = (uint8_t)a->eew, .nf = (uint8_t)(a->nf + 1),
        .vd = (uint8_t)a->vd, .vs2 = (uint8_t)a->vs2, .vm = a->vm, .store = store,
        .known_legal = knows_vtype(t) || a->how == V_WHOLE,
    };

    if (insn.known_legal && !v_legal_access(&c, &insn))
        return false;
    emit_access(t, a, &insn);
    if (a->how == V_FIRST)
        forget_vl(t);
    return done(t);
}

bool trans_v_load(struct trans *t, const struct args_v_mem *a) { return access(t, a, false); }
bool trans_v_store(struct trans *t, const struct args_v_mem *a) { return access(t, a, true); }

/* -- arithmetic -------------------------------------------------------------------------------- */

static struct v_insn insn_of(const struct args_v *a, enum v_form form)
{
    return (struct v_insn){
        .op = (uint16_t)a->op, .vd = (uint8_t)a->vd, .vs1 = (uint8_t)a->vs1,
        .vs2 = (uint8_t)a->vs2, .vm = a->vm, .form = (uint8_t)form,
    };
}

/* The helper that does an insn; false: it is illegal. */
static bool choose_helper(struct trans *t, const struct v_insn *insn, unsigned *helper)
{
    struct v_config c = config(t);

    *helper = knows_vtype(t) ? v_helper(insn->op) : HELP_v_checked;
    return *helper == HELP_v_checked || v_legal(&c, insn);
}

static ir_ref call(struct trans *t, unsigned helper, const struct v_insn *insn, ir_ref scalar)
{
    uint64_t packed;

    memcpy(&packed, insn, sizeof(packed));
    return ir_call(t->ir, helper, const64(t, packed), scalar, 0, 0);
}

/* What vs1 stands for, as I64. It is read again in each arm of an insn. */
typedef ir_ref operand(struct trans *t, int64_t n);

static ir_ref no_scalar(struct trans *t, int64_t n) { return const64(t, 0); }
static ir_ref immediate(struct trans *t, int64_t n) { return const64(t, (uint64_t)n); }
static ir_ref x_unsigned(struct trans *t, int64_t n) { return riscv_widen(t, x(t, n)); }
static ir_ref f_cell(struct trans *t, int64_t n) { return ir_bitcast(t->ir, I64, fp_cell(t, n)); }

static ir_ref x_signed(struct trans *t, int64_t n)
{
    return t->word == I64 ? x(t, n) : ir_sext(t->ir, I64, 32, x(t, n));
}

static bool arithmetic(struct trans *t, const struct args_v *a, enum v_form form, operand *scalar)
{
    struct v_insn insn = insn_of(a, form);
    struct v_config c = config(t);
    struct v_fast fast;
    unsigned helper, slow, end;

    if (scalar == immediate)
        insn.vs1 = 0;
    if (!choose_helper(t, &insn, &helper))
        return false;
    if (knows_vtype(t) && a->op == V_mv_s_x && form == V_SCALAR && !c.vstart) {
        v_put_first_element(t, &c, insn.vd, scalar(t, a->vs1));
        return true;
    }
    if (!has_vtype(t) || !v_legal(&c, &insn) || !v_has_fast(t, &c, &insn, &fast)) {
        call(t, helper, &insn, scalar(t, a->vs1));
        return done(t);
    }
    slow = v_begin_fast(t, &c);
    v_emit_fast(t, &fast, scalar(t, a->vs1));
    if (slow != V_ALWAYS_FAST) {
        end = v_begin_slow(t, slow);
        call(t, helper, &insn, scalar(t, a->vs1));
        ir_place(t->ir, end);
    }
    return done(t);
}

/* vs1 is a register; x[rs1], extended to SEW or an index; an immediate, which the format has
 * extended; f[rs1]. */
bool trans_v_vv(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_VECTOR, no_scalar);
}

bool trans_v_v(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_VECTOR, no_scalar);
}

bool trans_v_vx(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_SCALAR, x_signed);
}

bool trans_v_vxu(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_SCALAR, x_unsigned);
}

bool trans_v_vi(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_SCALAR, immediate);
}

bool trans_v_vu(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_SCALAR, immediate);
}

bool trans_v_vf(struct trans *t, const struct args_v *a)
{
    return arithmetic(t, a, V_SCALAR_F, f_cell);
}

static bool move_out(struct trans *t, const struct args_v *a, ir_ref *v)
{
    struct v_insn insn = insn_of(a, V_VECTOR);
    struct v_config c = config(t);
    unsigned helper;

    if (!choose_helper(t, &insn, &helper))
        return false;
    if (knows_vtype(t) && a->op == V_mv_x_s)
        *v = v_first_element(t, &c, insn.vs2);
    else
        *v = call(t, helper, &insn, const64(t, 0));
    return true;
}

/* x[rd] = result */
bool trans_v_to_x(struct trans *t, const struct args_v *a)
{
    ir_ref v;

    if (!move_out(t, a, &v))
        return false;
    set_x(t, a->vd, riscv_narrow(t, v));
    return done(t);
}

/* f[rd] = result, boxed */
bool trans_v_to_f(struct trans *t, const struct args_v *a)
{
    ir_ref v;

    if (!move_out(t, a, &v))
        return false;
    set_fp_cell(t, a->vd, v);
    return done(t);
}
