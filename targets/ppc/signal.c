/* Signal frames of ppc64: struct rt_sigframe of the kernel.
 * SPDX-License-Identifier: MIT
 *
 * arch/powerpc/kernel/signal_64.c and uapi/asm/{sigcontext,ucontext,ptrace}.h. From the frame
 * upwards, 128 bytes above the stack pointer (which points to a word for the handler's caller, a
 * copy of the old one):
 *
 *   uc_flags uc_link uc_stack uc_sigmask, 128 bytes for it | sigcontext: 4 unused, signal, handler,
 *   oldmask, pointer to the registers | 48 registers | f0..f31 fpscr | pointer to the vector
 *   registers | room for them: v0..v31 vscr vrsave, doublewords 1 of vsr0..31 | 2 unused | 6 words
 *   of trampoline | pointers to siginfo and ucontext | siginfo | 512 bytes that the ABI protects
 */
#include "linux.h"

#include "cr.h"
#include "signal/signal.h"
#include "syscall/task.h"
#include "thunk/guest.h"
#include "thunk/thunk.h"

enum { SP = 1, TOC = 2, A0 = 3, ENTRY = 12 };
enum {
    CALLER_BYTES = 128, /* __SIGNAL_FRAMESIZE */
    MASK_BYTES = 128,
    CONTEXT = 8 + 8 + 24 + MASK_BYTES, /* of sigcontext in ucontext */
    SIGCONTEXT_HEAD = 4 * 8 + 4 * 8,
    GREGS = 48,
    FPREGS = 33,
    VREGS = 34,
    VMX_RESERVE = 34 + 34 + 1 + 32,
    GREGS_AT = CONTEXT + SIGCONTEXT_HEAD,
    FPREGS_AT = GREGS_AT + GREGS * 8,
    VREGS_POINTER = FPREGS_AT + FPREGS * 8,
    RESERVE_AT = VREGS_POINTER + 8,
    UCONTEXT_BYTES = RESERVE_AT + VMX_RESERVE * 8,
    INFO_AT = UCONTEXT_BYTES + 2 * 8 + 6 * 4 + 2 * 8,
    INFO_BYTES = 128,
    RED_ZONE = 512,
    FRAME_BYTES = INFO_AT + INFO_BYTES + RED_ZONE,
};
/* MSR: 64 bits, vectors, problem state, floating point, machine checks, interrupts, translation. */
#define MSR_VSX   (1ull << 23)
#define MSR_VALUE (1ull << 63 | 1 << 25 | MSR_VSX | 0xf000 | 1 << 11 | 0x30)
#define MSR_LE    1ull

/* -- pushing ----------------------------------------------------------------------------------- */

static void put_stack(struct writer *w, const struct guest_stack *s)
{
    put_word(w, s->sp);
    put_u32(w, s->flags);
    put_u32(w, 0);
    put_word(w, s->size);
}

/* elf_gregset: struct pt_regs, then DSCR. */
static void put_general(struct writer *w, const struct cpu *cpu)
{
    const struct ppc *s = cpu->state;
    uint64_t msr = MSR_VALUE | (cpu->target->big_endian ? 0 : MSR_LE);
    const uint64_t rest[] = {
        s->rt.pc, msr,   s->r[A0], s->ctr, s->lr, ppc_get_xer(s), ppc_get_cr(s, true),
        1,        0x700, 0,        0,      0,     s->dscr
    };

    for (unsigned i = 0; i < 32; i++)
        put_u64(w, s->r[i]);
    for (unsigned i = 0; i < countof(rest); i++)
        put_u64(w, rest[i]);
    put_zero(w, (GREGS - 32 - countof(rest)) * 8);
}

/* A vector register is 16 bytes as lvx and stvx move it. */
static void put_quad(struct writer *w, const uint64_t v[2])
{
    bool big = w->c.abi->big_endian;

    put_u64(w, v[big ? 0 : 1]);
    put_u64(w, v[big ? 1 : 0]);
}

static void put_vectors(struct writer *w, const struct ppc *s)
{
    for (unsigned i = 32; i < 64; i++)
        put_quad(w, s->vsr[i]);
    put_quad(w, (uint64_t[2]){ 0, s->vscr });
    put_u32(w, s->vrsave);
    put_zero(w, 12);
    for (unsigned i = 0; i < 32; i++)
        put_u64(w, s->vsr[i][1]);
}

static void put_context(struct writer *w, const struct task *t, const struct delivery *d,
                        vaddr frame)
{
    const struct ppc *s = t->cpu->state;
    vaddr vectors = align_up(frame + RESERVE_AT, 16);

    put_zero(w, 4 * 8);
    put_u32(w, (uint32_t)d->signo);
    put_u32(w, 0);
    put_word(w, d->action.handler);
    put_word(w, d->mask);
    put_word(w, frame + GREGS_AT);
    put_general(w, t->cpu);
    for (unsigned i = 0; i < 32; i++)
        put_u64(w, s->vsr[i][0]);
    put_u64(w, ppc_get_fpscr(t->cpu));
    put_word(w, vectors);
    put_zero(w, vectors - w->c.at);
    put_vectors(w, s);
    put_zero(w, frame + UCONTEXT_BYTES - w->c.at);
}

/* The handler is a function: without descriptors its address, also in r12. */
static bool enter_handler(struct task *t, vaddr handler)
{
    struct ppc *s = t->cpu->state;
    uint64_t entry = handler, toc;

    if (!t->cpu->target->big_endian) {
        s->r[ENTRY] = handler;
    } else {
        if (word_get(t, handler, &entry) < 0 || word_get(t, handler + 8, &toc) < 0)
            return false;
        s->r[TOC] = toc;
    }
    s->rt.pc = entry & ~3ull;
    return true;
}

bool ppc64_push_frame(struct task *t, const struct delivery *d)
{
    struct ppc *s = t->cpu->state;
    vaddr frame = frame_place(t, d, FRAME_BYTES, 16);
    struct writer w = guest_writer(t, frame, FRAME_BYTES);
    struct guest_stack stack = task_altstack(t);

    if (!frame)
        return false;
    put_word(&w, 0); /* uc_flags */
    put_word(&w, 0); /* uc_link */
    put_stack(&w, &stack);
    put_u64(&w, d->mask);
    put_zero(&w, MASK_BYTES - 8);
    put_context(&w, t, d, frame);
    put_zero(&w, 2 * 8 + 6 * 4);
    put_word(&w, frame + INFO_AT);
    put_word(&w, frame);
    put_siginfo(&w, &d->info);
    if (!w.c.ok || word_put(t, frame - CALLER_BYTES, s->r[SP]) < 0 ||
        !enter_handler(t, d->action.handler))
        return false;

    s->reserve_at = PPC_NO_RESERVATION;
    s->lr = t->process->vdso.sigreturn;
    s->r[SP] = frame - CALLER_BYTES;
    s->r[A0] = (uint64_t)d->signo;
    s->r[A0 + 1] = frame + INFO_AT;
    s->r[A0 + 2] = frame;
    s->r[A0 + 3] = frame;
    ppc_set_fpscr(t->cpu, 0);
    return true;
}

/* -- popping ----------------------------------------------------------------------------------- */

static struct guest_stack get_stack(struct reader *r)
{
    struct guest_stack s = { .sp = get_word(r), .flags = get_u32(r) };

    get_u32(r);
    s.size = get_word(r);
    return s;
}

static void get_general(struct reader *r, struct ppc *s)
{
    for (unsigned i = 0; i < 32; i++)
        s->r[i] = get_u64(r);
    s->rt.pc = get_u64(r) & ~3ull;
    get_skip(r, 2 * 8); /* msr, orig_gpr3 */
    s->ctr = get_u64(r);
    s->lr = get_u64(r);
    ppc_set_xer(s, get_u64(r));
    ppc_set_cr(s, (uint32_t)get_u64(r));
    get_skip(r, 5 * 8); /* softe, trap, dar, dsisr, result */
    s->dscr = get_u64(r);
    get_skip(r, (GREGS - 45) * 8);
}

static void get_quad(struct reader *r, uint64_t v[2])
{
    bool big = r->c.abi->big_endian;

    v[big ? 0 : 1] = get_u64(r);
    v[big ? 1 : 0] = get_u64(r);
}

static bool get_vectors(struct task *t, vaddr at)
{
    struct ppc *s = t->cpu->state;
    struct reader r = guest_reader(t, at, (2 * VREGS + 32) * 8);
    uint64_t vscr[2];

    if (!at)
        return true;
    for (unsigned i = 32; i < 64; i++)
        get_quad(&r, s->vsr[i]);
    get_quad(&r, vscr);
    s->vscr = (uint32_t)vscr[1];
    s->vrsave = get_u32(&r);
    get_skip(&r, 12);
    for (unsigned i = 0; i < 32; i++)
        s->vsr[i][1] = get_u64(&r);
    return r.c.ok;
}

bool ppc64_pop_frame(struct task *t, uint64_t *mask)
{
    struct ppc *s = t->cpu->state;
    struct reader r = guest_reader(t, s->r[SP], UCONTEXT_BYTES);

    get_skip(&r, 2 * 8);
    struct guest_stack stack = get_stack(&r);
    *mask = get_u64(&r);
    get_skip(&r, MASK_BYTES - 8 + SIGCONTEXT_HEAD);
    get_general(&r, s);
    for (unsigned i = 0; i < 32; i++)
        s->vsr[i][0] = get_u64(&r);
    ppc_set_fpscr(t->cpu, (uint32_t)get_u64(&r));
    vaddr vectors = get_word(&r);
    s->reserve_at = PPC_NO_RESERVATION;
    if (!r.c.ok || !get_vectors(t, vectors))
        return false;
    task_change_altstack(t, stack, s->r[SP]);
    return true;
}
