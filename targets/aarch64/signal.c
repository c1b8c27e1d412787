/* Signal frames of arm64: struct rt_sigframe of the kernel.
 * SPDX-License-Identifier: MIT
 *
 * arch/arm64/kernel/signal.c, asm/sigcontext.h. From sp upwards:
 *
 *   siginfo 128 | uc_flags uc_link uc_stack uc_sigmask, 128 bytes for it, 8 | sigcontext: fault
 *   address, x0..x30, sp, pc, pstate, 8 | 4096 bytes of records: fpsimd_context, esr_context for
 *   faults, sve_context, an end of zeros | frame record: x29, x30, where x29 then points
 *
 * Where sve_context does not fit, extra_context takes its place and says that it is behind the 4096
 * bytes, with an end of its own.
 */
#include "flags.h"
#include "linux.h"

#include "signal/signal.h"
#include "syscall/task.h"
#include "thunk/guest.h"

#include <signal.h>

enum { FP = 29, LR = 30 };
enum { PSTATE_BTYPE = 10, PSTATE_SSBS = 12, PSTATE_DIT = 24 };
enum {
    SIGINFO_BYTES = 128, UCONTEXT_BYTES = 176, CONTEXT_BYTES = 288, RECORD_BYTES = 4096,
    FRAME_BYTES = SIGINFO_BYTES + UCONTEXT_BYTES + CONTEXT_BYTES + RECORD_BYTES,
    FRAME_RECORD = 16,
    FPSIMD_MAGIC = 0x46508001, FPSIMD_BYTES = 528, ESR_MAGIC = 0x45535201, ESR_BYTES = 16,
    EXTRA_MAGIC = 0x45585401, EXTRA_BYTES = 32, END_BYTES = 16,
    SVE_ROOM = RECORD_BYTES - FPSIMD_BYTES - ESR_BYTES - EXTRA_BYTES - END_BYTES,
};

/* Of the records behind the frame's own. */
static size_t extra_bytes(const struct task *t)
{
    size_t sve = sve_frame_bytes(t->cpu);

    return sve > SVE_ROOM ? sve + END_BYTES : 0;
}

/* -- pushing ----------------------------------------------------------------------------------- */

/* Exception classes and other fields of ESR_EL1 (D24.2.40), as from EL0. */
enum {
    CLASS_PAC = 0x1c, CLASS_INSN_ABORT = 0x20, CLASS_DATA_ABORT = 0x24, CLASS_SHIFT = 26,
    LENGTH_4 = 1 << 25, WNR = 1 << 6, TRANSLATION = 7, PERMISSION = 15, ALIGNMENT = 33,
};

/* 0: the kernel keeps no syndrome of this. */
static unsigned exception_class(const struct task *t, const struct delivery *d)
{
    bool fault = (d->signo == SIGSEGV || d->signo == SIGBUS) && d->info.si_code > 0 &&
                 d->info.si_code < SI_KERNEL;

    if (d->signo == SIGILL && d->info.si_code == ILL_ILLOPN)
        return CLASS_PAC;
    if (!fault)
        return 0;
    if (d->signo == SIGBUS && d->info.si_code == BUS_ADRALN && t->cpu->exception.detail)
        return (unsigned)t->cpu->exception.detail;
    return (uintptr_t)d->info.si_addr == t->cpu->rt->pc ? CLASS_INSN_ABORT : CLASS_DATA_ABORT;
}

/* Class, a fault status that fits, WnR. */
static uint64_t syndrome(const struct task *t, const struct delivery *d, unsigned class)
{
    uint64_t status = d->signo == SIGBUS ? ALIGNMENT :
                      d->info.si_code == SEGV_ACCERR ? PERMISSION : TRANSLATION;
    bool has_status = class == CLASS_INSN_ABORT || class == CLASS_DATA_ABORT;

    return (uint64_t)class << CLASS_SHIFT | LENGTH_4 | (has_status ? status : 0) |
           (class == CLASS_DATA_ABORT && t->cpu->exception.write ? WNR : 0);
}

/* Only aborts have one. */
static uint64_t fault_address(const struct task *t, const struct delivery *d)
{
    unsigned class = exception_class(t, d);

    return class == CLASS_INSN_ABORT || class == CLASS_DATA_ABORT ?
               (uint64_t)(uintptr_t)d->info.si_addr : 0;
}

static void put_sve(struct writer *w, const struct task *t, vaddr end)
{
    size_t extra = extra_bytes(t);

    if (!extra) {
        if (sve_frame_bytes(t->cpu))
            sve_put_frame(w, t->cpu);
        return;
    }
    put_u32(w, EXTRA_MAGIC);
    put_u32(w, EXTRA_BYTES);
    put_u64(w, end);
    put_u32(w, (uint32_t)extra);
    put_zero(w, EXTRA_BYTES - 20);
}

static void put_records(struct writer *w, const struct task *t, const struct delivery *d)
{
    const struct aarch64 *s = t->cpu->state;
    vaddr end = w->c.at + RECORD_BYTES;

    put_u32(w, FPSIMD_MAGIC);
    put_u32(w, FPSIMD_BYTES);
    put_u32(w, aarch64_get_fpsr(t->cpu));
    put_u32(w, s->fpcr);
    for (unsigned i = 0; i < 32; i++)
        put_bytes(w, s->v[i], 16);
    unsigned class = exception_class(t, d);
    if (class) {
        put_u32(w, ESR_MAGIC);
        put_u32(w, ESR_BYTES);
        put_u64(w, syndrome(t, d, class));
    }
    put_sve(w, t, end);
    put_zero(w, end - w->c.at);
    if (extra_bytes(t)) {
        sve_put_frame(w, t->cpu);
        put_zero(w, END_BYTES);
    }
}

static void put_frame(struct writer *w, struct task *t, const struct delivery *d)
{
    const struct aarch64 *s = t->cpu->state;
    struct guest_stack stack = task_altstack(t);

    put_siginfo(w, &d->info);
    put_u64(w, 0);                      /* uc_flags */
    put_u64(w, 0);                      /* uc_link */
    put_u64(w, stack.sp);
    put_u64(w, stack.flags);
    put_u64(w, stack.size);
    put_u64(w, d->mask);
    put_zero(w, UCONTEXT_BYTES - 6 * 8);
    put_u64(w, fault_address(t, d));
    put_bytes(w, s->x, sizeof s->x);
    put_u64(w, s->sp);
    uint32_t btype;
    put_u64(w, aarch64_pc(t->cpu, &btype));
    put_u64(w, aarch64_nzcv(s) | s->ssbs << PSTATE_SSBS | s->dit << PSTATE_DIT |
                   (uint64_t)(btype | s->btype) << PSTATE_BTYPE);
    put_u64(w, 0);
    put_records(w, t, d);
    put_u64(w, s->x[FP]);
    put_u64(w, s->x[LR]);
}

bool aarch64_push_frame(struct task *t, const struct delivery *d)
{
    enum { SA_RESTORER_FLAG = 0x04000000 };
    struct aarch64 *s = t->cpu->state;
    size_t bytes = FRAME_BYTES + extra_bytes(t);
    vaddr frame = frame_place(t, d, bytes + FRAME_RECORD, 16);
    struct writer w = guest_writer(t, frame, bytes + FRAME_RECORD);

    if (!frame)
        return false;
    put_frame(&w, t, d);
    if (!w.c.ok)
        return false;

    s->exclusive.at = MONITOR_OPEN;
    s->btype = 0;
    s->rt.pc = d->action.handler;
    s->x[0] = (uint64_t)d->signo;
    s->x[1] = frame;
    s->x[2] = frame + SIGINFO_BYTES;
    s->x[FP] = frame + bytes;
    s->x[LR] = d->action.flags & SA_RESTORER_FLAG ? d->action.restorer :
                                                    t->process->vdso.sigreturn;
    s->sp = frame;
    return true;
}

/* -- popping ----------------------------------------------------------------------------------- */

static bool get_fpsimd(struct task *t, struct reader *r, uint32_t size)
{
    struct aarch64 *s = t->cpu->state;

    if (size != FPSIMD_BYTES)
        return false;
    uint32_t fpsr = get_u32(r), fpcr = get_u32(r);
    for (unsigned i = 0; i < 32; i++)
        get_bytes(r, s->v[i], 16);
    if (!r->c.ok)
        return false;
    aarch64_set_fpcr(s, fpcr);
    aarch64_set_fpsr(t->cpu, fpsr);
    return true;
}

/* Where records go on: behind the frame, nowhere else. */
static bool get_extra(struct reader *r, uint32_t size, vaddr end, uint32_t *extra)
{
    vaddr at = get_u64(r);

    *extra = get_u32(r);
    get_skip(r, size - 20);
    return size == EXTRA_BYTES && at == end && *extra % 16 == 0 && *extra >= END_BYTES;
}

/* Walks the records; there must be one with the registers. Without one of SVE what V registers do
 * not hold is lost. */
static bool get_records(struct task *t, struct reader *r, vaddr end)
{
    bool found = false;
    uint32_t extra = 0;

    sve_discard(t->cpu->state);
    while (r->c.ok) {
        uint32_t magic = get_u32(r), size = get_u32(r);
        if (magic == 0 && extra && found && size == 0) {
            *r = guest_reader(t, end, extra);
            extra = 0;
            continue;
        }
        if (magic == 0)
            return r->c.ok && found && size == 0;
        if (size % 16 || size < 16)
            return false;
        if (magic == FPSIMD_MAGIC) {
            if (found || !get_fpsimd(t, r, size))
                return false;
            found = true;
        } else if (magic == SVE_MAGIC) {
            if (!sve_get_frame(t, r, size))
                return false;
        } else if (magic == EXTRA_MAGIC) {
            if (extra || !get_extra(r, size, end, &extra))
                return false;
        } else if (magic == ESR_MAGIC) {
            get_skip(r, size - 8);
        } else {
            return false;
        }
    }
    return false;
}

bool aarch64_pop_frame(struct task *t, uint64_t *mask)
{
    struct aarch64 *s = t->cpu->state;
    vaddr frame = s->sp;
    struct reader r = guest_reader(t, frame, FRAME_BYTES);

    if (frame & 15)
        return false;
    get_skip(&r, SIGINFO_BYTES + 16);
    struct guest_stack stack = { .sp = get_u64(&r), .flags = (uint32_t)get_u64(&r) };
    stack.size = get_u64(&r);
    *mask = get_u64(&r);
    get_skip(&r, UCONTEXT_BYTES - 6 * 8 + 8);
    get_bytes(&r, s->x, sizeof s->x);
    s->sp = get_u64(&r);
    s->rt.pc = get_u64(&r);
    uint64_t pstate = get_u64(&r);
    aarch64_set_nzcv(s, (uint32_t)pstate);
    s->ssbs = pstate >> PSTATE_SSBS & 1;
    s->dit = pstate >> PSTATE_DIT & 1;
    if (aarch64_block_flags(t->cpu) & A64_FLAG_GUARDED)
        s->rt.pc |= pstate >> PSTATE_BTYPE & 3;
    get_skip(&r, 8);
    s->exclusive.at = MONITOR_OPEN;
    if (!r.c.ok || !get_records(t, &r, frame + FRAME_BYTES))
        return false;
    task_change_altstack(t, stack, s->sp);
    return true;
}
