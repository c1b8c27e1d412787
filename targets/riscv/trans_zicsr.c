/* Zicsr: Unprivileged ISA 20240411, chapter 7.
 * SPDX-License-Identifier: MIT
 */
#include "csr.h"

#include "targets/riscv/rv_zicsr.decode.h"

static bool may_access(const struct trans *t, const struct csr *csr, bool writes)
{
    return csr && has(t, csr->needs) && (!csr->needs_too || has(t, csr->needs_too)) &&
           (csr->write || !writes) && (writes || !csr->only_written);
}

static ir_ref read_csr(struct trans *t, const struct csr *csr)
{
    if (csr->cell)
        return riscv_narrow(t, ir_state_load(t->ir, I64, csr->cell));
    return riscv_narrow(
        t, ir_call(t->ir, HELP_read_csr, ir_const(t->ir, I64, csr_index(csr)), 0, 0, 0));
}

static ir_ref combine(struct trans *t, int64_t how, ir_ref old, ir_ref v)
{
    switch (how) {
    case CSR_SET: return ir_binary(t->ir, IR_or, t->word, old, v);
    case CSR_CLEAR: return ir_binary(t->ir, IR_andn, t->word, old, v);
    default: return v;
    }
}

static ir_ref write_csr(struct trans *t, const struct csr *csr, ir_ref v)
{
    ir_ref index = ir_const(t->ir, I64, csr_index(csr));

    return ir_call(t->ir, HELP_write_csr, index, riscv_widen(t, v), 0, 0);
}

/* Behind a write that may change how insns translate: a link if it has not. */
static void leave_after_write(struct trans *t, ir_ref changed)
{
    ir_exit_if(t->ir, CC_EQ, changed, ir_const(t->ir, I64, 0), t->next_pc);
    riscv_leave_again(t);
}

/* -- flags that are saved and restored -----------------------------------------------------------
 *
 * For a comparison that must not raise flags GCC writes: frflags t; flt.d rd, a, b; fsflags t.
 * Square roots that may have to set errno do so, and reading or loading the host's control register
 * takes as long as many insns. So the comparison becomes a quiet one, and the flags are restored
 * only if an operand is a NaN: else nothing has raised any. */

enum { FFLAGS = 1 };

/* The call that read fflags if v is its result, else 0. */
static ir_ref flags_read(const struct trans *t, ir_ref v)
{
    const struct ir_op *op;

    if (ir_is_const(v))
        return 0;
    op = ir_at(t->ir, v);
    if (op->op == IR_trunc)
        return flags_read(t, op->a);
    return op->op == IR_call && op->aux == HELP_read_csr && ir_is_const(op->a) &&
           ir_value(t->ir, op->a) == csr_index(csr_find(FFLAGS)) ? v : 0;
}

/* The comparison since `start`; false if there was anything else that has to do with flags. */
static bool only_compares(const struct trans *t, ir_ref start, struct ir_op **compare)
{
    const struct ir *ir = t->ir;

    *compare = NULL;
    for (ir_ref r = start + 1; r < IR_FIRST_OP + ir->count; r++) {
        struct ir_op *op = ir_at(ir, r);
        bool signals = op->op == IR_fcmp && (op->aux == FCC_LT || op->aux == FCC_LE);

        if (signals && !*compare)
            *compare = op;
        else if (op->op != IR_insn && op->op != IR_get && op->op != IR_put &&
                 !(ir_traits(ir, op) & PURE))
            return false;
    }
    return *compare != NULL;
}

/* fflags = v, which is what fflags was before a comparison. */
static bool restore_flags(struct trans *t, const struct csr *csr, ir_ref v)
{
    ir_ref start = csr->number == FFLAGS ? flags_read(t, v) : 0;
    struct ir_op *compare;
    unsigned skip;

    if (!start || !only_compares(t, start, &compare))
        return false;
    compare->aux = compare->aux == FCC_LT ? FCC_LTQ : FCC_LEQ;
    ir_ref unordered = ir_fcmp(t->ir, I32, FCC_UNORD, compare->a, compare->b);
    skip = ir_label(t->ir);
    ir_brcc(t->ir, CC_EQ, unordered, ir_const(t->ir, I32, 0), skip);
    write_csr(t, csr, v);
    ir_place(t->ir, skip);
    return true;
}

/* rd = csr; csr = csr how v. CSRRW does not read when rd is x0; the others do not write when
 * `writes` is false. */
static bool access(struct trans *t, const struct args_csr *a, ir_ref v, bool writes)
{
    const struct csr *csr = csr_find((uint64_t)a->csr);
    ir_ref old = 0, changed = 0;

    if (!may_access(t, csr, writes))
        return false;
    if (!a->rd && a->how == CSR_WRITE && restore_flags(t, csr, v))
        return true;
    if (a->rd || a->how != CSR_WRITE)
        old = read_csr(t, csr);
    if (writes)
        changed = write_csr(t, csr, combine(t, a->how, old, v));
    if (a->rd)
        set_x(t, a->rd, old);
    if (writes && csr->selects)
        leave_after_write(t, changed);
    return true;
}

bool trans_csr(struct trans *t, const struct args_csr *a)
{
    return access(t, a, x(t, a->rs1), a->how == CSR_WRITE || a->rs1 != 0);
}

bool trans_csr_imm(struct trans *t, const struct args_csr_imm *a)
{
    const struct args_csr same = { .csr = a->csr, .rd = a->rd, .how = a->how };

    return access(t, &same, word_const(t, (uint64_t)a->imm), a->how == CSR_WRITE || a->imm != 0);
}
