/* Signal frames of riscv: struct rt_sigframe of the kernel.
 * SPDX-License-Identifier: MIT
 *
 * arch/riscv/kernel/signal.c and asm/{ucontext,sigcontext,ptrace}.h. From sp upwards:
 *
 *   siginfo 128 | uc_flags uc_link uc_stack uc_sigmask, 128 bytes for it | 16-byte aligned: pc
 * x1..x31 | union of 528 bytes: f0..f31 (64 bits each) fcsr ... reserved (0) and the first
 * extension header | headers with their contents, e.g. vector state, until the END header
 */
#include "signal.h"

#include "riscv.h"
#include "signal/signal.h"
#include "syscall/task.h"
#include "thunk/guest.h"

enum { RA = 1, SP = 2, A0 = 10, A1 = 11, A2 = 12 };
enum {
    SIGINFO_BYTES = 128,
    MASK_BYTES = 128,                   /* 1024 bits */
    FP_BYTES = 516,                     /* the largest of the union, up to `reserved` */
    HEADER_BYTES = 8,
    V_MAGIC = 0x53465457, END_MAGIC = 0, END_SIZE = 0,
};

/* -- sizes ------------------------------------------------------------------------------------ */

static unsigned word(const struct task *t) { return t->abi->abi.word; }

static uint64_t ucontext_bytes(const struct task *t)
{
    return align_up(2 * word(t) + 3 * word(t) + MASK_BYTES, 16);
}

/* siginfo, ucontext, registers, the union with its one header. */
static uint64_t base_bytes(const struct task *t)
{
    return SIGINFO_BYTES + ucontext_bytes(t) + 32 * word(t) + FP_BYTES + 4 + HEADER_BYTES;
}

/* struct __riscv_v_ext_state: vstart vl vtype vcsr vlenb and a pointer to the registers. */
static uint64_t v_state_bytes(unsigned word) { return align_up(6 * word, 16); }

static uint64_t v_bytes(const struct cpu *cpu, unsigned word)
{
    return HEADER_BYTES + v_state_bytes(word) + 32 * riscv_vlenb(cpu);
}

/* The kernel saves vector state from a thread's first vector insn on; before it all is zero. */
static bool uses_vector(const struct task *t)
{
    const struct riscv *r = t->cpu->state;
    unsigned bytes = riscv_vlenb(t->cpu);

    if (!(t->cpu->features & RV_ZVE32X))
        return false;
    if (r->vl || r->vstart || r->vxrm || r->vxsat)
        return true;
    for (unsigned i = 0; i < 32; i++)
        for (unsigned j = 0; j < bytes; j++)
            if (r->v[i * bytes + j])
                return true;
    return false;
}

unsigned riscv_frame_max(const struct cpu *cpu)
{
    unsigned word = cpu->target->word == I64 ? 8 : 4;
    uint64_t base = SIGINFO_BYTES + align_up(5 * word + MASK_BYTES, 16) + 32 * word + FP_BYTES + 4 +
                    HEADER_BYTES;
    uint64_t extra = cpu->features & RV_ZVE32X ? v_bytes(cpu, word) + HEADER_BYTES : 0;

    return (unsigned)align_up(base + extra, 16);
}

/* -- pushing ---------------------------------------------------------------------------------- */

static void put_set(struct writer *w, uint64_t set)
{
    if (w->c.abi->word == 8) {
        put_u64(w, set);
        return;
    }
    put_u32(w, (uint32_t)set);
    put_u32(w, (uint32_t)(set >> 32));
}

static void put_stack(struct writer *w, const struct guest_stack *s)
{
    put_word(w, s->sp);
    put_u32(w, s->flags);
    put_align(w, w->c.abi->word);
    put_word(w, s->size);
}

static void put_vector(struct writer *w, const struct cpu *cpu)
{
    const struct riscv *r = cpu->state;
    unsigned bytes = riscv_vlenb(cpu), size = w->c.abi->word;

    put_u32(w, V_MAGIC);
    put_u32(w, (uint32_t)v_bytes(cpu, size));
    vaddr registers = w->c.at + v_state_bytes(size);
    put_word(w, r->vstart);
    put_word(w, r->vl);
    put_word(w, r->vtype);
    put_word(w, r->vxsat | r->vxrm << 1);
    put_word(w, bytes);
    put_word(w, registers);
    put_zero(w, registers - w->c.at);
    put_bytes(w, r->v, 32 * bytes);
}

static void put_context(struct writer *w, const struct task *t, bool vector)
{
    const struct riscv *r = t->cpu->state;

    put_word(w, r->rt.pc);
    for (int i = 1; i < 32; i++)
        put_word(w, r->x[i]);
    for (int i = 0; i < 32; i++)
        put_u64(w, r->f[i]);
    put_u32(w, (r->rt.fp_flags & 31) | r->frm << 5);
    put_zero(w, FP_BYTES - 32 * 8 - 4 + 4);
    if (vector)
        put_vector(w, t->cpu);
    put_u32(w, END_MAGIC);
    put_u32(w, END_SIZE);
}

bool riscv_push_frame(struct task *t, const struct delivery *d)
{
    struct riscv *r = t->cpu->state;
    bool vector = uses_vector(t);
    uint64_t size = base_bytes(t) + (vector ? v_bytes(t->cpu, word(t)) + HEADER_BYTES : 0);
    vaddr frame = frame_place(t, d, align_up(size, 16), 16);
    struct writer w = guest_writer(t, frame, size);
    struct guest_stack stack = task_altstack(t);

    if (!frame)
        return false;
    put_siginfo(&w, &d->info);
    put_word(&w, 0);                    /* uc_flags */
    put_word(&w, 0);                    /* uc_link */
    put_stack(&w, &stack);
    put_set(&w, d->mask);
    put_zero(&w, frame + SIGINFO_BYTES + ucontext_bytes(t) - w.c.at);
    put_context(&w, t, vector);
    if (!w.c.ok)
        return false;

    r->reserved.at = MONITOR_OPEN;  /* as the kernel's traps do, here and on the way back */
    r->rt.pc = d->action.handler;
    r->x[RA] = t->process->vdso.sigreturn;
    r->x[SP] = frame;
    r->x[A0] = (uint64_t)d->signo;
    r->x[A1] = frame;
    r->x[A2] = frame + SIGINFO_BYTES;
    return true;
}

/* -- popping ---------------------------------------------------------------------------------- */

static uint64_t get_set(struct reader *r)
{
    uint64_t low = r->c.abi->word == 8 ? get_u64(r) : get_u32(r);

    return r->c.abi->word == 8 ? low : low | (uint64_t)get_u32(r) << 32;
}

static struct guest_stack get_stack(struct reader *r)
{
    struct guest_stack s = { .sp = get_word(r), .flags = get_u32(r) };

    if (r->c.abi->word == 8)
        get_u32(r);
    s.size = get_word(r);
    return s;
}

/* x registers are sign-extended on no target: 32-bit guests keep them in the low half. */
static void get_registers(struct reader *from, struct riscv *r)
{
    r->reserved.at = MONITOR_OPEN;
    r->rt.pc = get_word(from) & ~1ull;
    for (int i = 1; i < 32; i++)
        r->x[i] = get_word(from);
    for (int i = 0; i < 32; i++)
        r->f[i] = get_u64(from);
    uint32_t fcsr = get_u32(from);
    r->rt.fp_flags = fcsr & 31;
    riscv_set_frm(r, fcsr >> 5);
}

/* 31.3.4 (vtype): an illegal value becomes vill, as vsetvl would make it; vl is at most VLMAX. */
static void set_vtype(struct riscv *r, uint64_t vtype, uint64_t vl, const struct cpu *cpu)
{
    unsigned lmul = vtype & 7, sew = vtype >> 3 & 7;
    unsigned eighths = lmul < 4 ? 8u << lmul : 8u >> (8 - lmul);    /* LMUL * 8 */

    if (vtype & ~0xffull || sew > 3 || lmul == 4 || 8u << sew > 8 * eighths) {
        r->vtype = 1ull << (cpu->target->word == I64 ? 63 : 31);
        r->vl = 0;
        return;
    }
    r->vtype = vtype;
    r->vl = min_u64(vl, (uint64_t)riscv_vlenb(cpu) * eighths / 8 >> sew);
}

static bool get_vector(struct task *t, struct reader *from, uint32_t size)
{
    struct riscv *r = t->cpu->state;
    unsigned bytes = riscv_vlenb(t->cpu);

    if (!(t->cpu->features & RV_ZVE32X) || size != v_bytes(t->cpu, word(t)))
        return false;
    uint64_t vstart = get_word(from), vl = get_word(from), vtype = get_word(from),
             vcsr = get_word(from);
    get_word(from);                     /* vlenb */
    struct reader data = guest_reader(t, get_word(from), 32 * bytes);
    r->vstart = vstart & (8 * bytes - 1);
    set_vtype(r, vtype, vl, t->cpu);
    r->vxsat = vcsr & 1;
    r->vxrm = vcsr >> 1 & 3;
    get_bytes(&data, r->v, 32 * bytes);
    get_skip(from, v_state_bytes(word(t)) - 6 * word(t) + 32 * bytes);
    return data.c.ok;
}

/* Walks the extension headers; the one in the union comes first. */
static bool get_extensions(struct task *t, vaddr at)
{
    struct reader from = guest_reader(t, at, 4 + 2 * HEADER_BYTES + v_bytes(t->cpu, word(t)));

    if (get_u32(&from) != 0)            /* reserved */
        return false;
    while (from.c.ok) {
        uint32_t magic = get_u32(&from), size = get_u32(&from);
        if (!from.c.ok)
            break;
        if (magic == END_MAGIC)
            return size == END_SIZE;
        if (magic != V_MAGIC || !get_vector(t, &from, size))
            return false;
    }
    return false;
}

bool riscv_pop_frame(struct task *t, uint64_t *mask)
{
    struct riscv *r = t->cpu->state;
    vaddr frame = r->x[SP];
    struct reader from = guest_reader(t, frame, base_bytes(t));

    get_skip(&from, SIGINFO_BYTES + 2 * word(t));
    struct guest_stack stack = get_stack(&from);
    *mask = get_set(&from);
    get_skip(&from, frame + SIGINFO_BYTES + ucontext_bytes(t) - from.c.at);
    get_registers(&from, r);
    if (!from.c.ok || !get_extensions(t, from.c.at + FP_BYTES - 32 * 8 - 4))
        return false;
    task_change_altstack(t, stack, r->x[SP]);
    return true;
}
