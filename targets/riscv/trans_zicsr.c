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
    ir_ref v = ir_call(t->ir, HELP_read_csr, ir_const(t->ir, I64, csr->number), 0, 0, 0);

    return riscv_narrow(t, v);
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
    ir_ref number = ir_const(t->ir, I64, csr->number);

    return ir_call(t->ir, HELP_write_csr, number, riscv_widen(t, v), 0, 0);
}

/* Behind a write that may change how insns translate: a link if it has not. */
static void leave_after_write(struct trans *t, ir_ref changed)
{
    ir_exit_if(t->ir, CC_EQ, changed, ir_const(t->ir, I64, 0), t->next_pc);
    riscv_leave_again(t);
}

/* rd = csr; csr = csr how v. CSRRW does not read when rd is x0; the others do not write when
 * `writes` is false. */
static bool access(struct trans *t, const struct args_csr *a, ir_ref v, bool writes)
{
    const struct csr *csr = csr_find((uint64_t)a->csr);
    ir_ref old = 0, changed = 0;

    if (!may_access(t, csr, writes))
        return false;
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
