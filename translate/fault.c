/* First look at a host SIGSEGV, SIGBUS or SIGFPE: whose is it, and at which guest insn?
 * SPDX-License-Identifier: MIT
 *
 * Everything here runs in a signal handler: no locks, no allocation. The index of blocks is read
 * without lock; the block we are in can't be evicted, because this cpu is active.
 *
 * A fault in C code is not left by longjmp from the handler but by returning to a function that
 * jumps: so the kernel restores mask, alternate stack and floating-point control register first,
 * and sticky flags are not lost.
 */
#include "engine.h"

#include <signal.h>

static __thread struct cpu *leaving;

STACK_REALIGN static void resume_in_loop(void) { exec_leave(leaving); }
STACK_REALIGN static void resume_in_copy(void) { siglongjmp(memory_recovery->jump, 1); }

static bool belongs_to_copy(const siginfo_t *info)
{
    const struct recovery *r = memory_recovery;

    return r && (info->si_code == SI_KERNEL ||
                 memory_is_guest(r->memory, (uintptr_t)info->si_addr));
}

/* Non-canonical on the host is not mapped for the guest; the host does not tell the address. */
static struct exception exception_of(struct cpu *cpu, const siginfo_t *info, const void *ucontext)
{
    int signo = info->si_signo;

    cpu->address_unknown = info->si_code == SI_KERNEL;

    if (signo == SIGFPE)
        return (struct exception){ .kind = EXC_ARITHMETIC, .detail = (uint64_t)info->si_code };
    return (struct exception){
        .kind = EXC_FAULT,
        .address = cpu->address_unknown ? 0 : memory_guest(cpu->memory, info->si_addr),
        .write = signo == SIGSEGV && host_fault_is_write(ucontext),
        .host_signal = signo,
        .host_code = info->si_code == SI_KERNEL ? SEGV_MAPERR : info->si_code,
    };
}

/* Homes that had low halves only (tcg/region.h). */
static void extend_words(struct cpu *cpu, uint64_t words)
{
    for (; words; words &= words - 1) {
        const struct ir_slot *s = &cpu->target->slots[__builtin_ctzll(words)];
        uint8_t *at = (uint8_t *)cpu->state + s->offset;
        int32_t low;

        memcpy(&low, at, sizeof(low));
        memcpy(at, &(int64_t){ low }, sizeof(int64_t));
    }
}

static bool in_generated_code(struct cpu *cpu, const siginfo_t *info, void *ucontext, uintptr_t pc)
{
    struct runtime *rt = cpu->rt;
    const struct block *b = block_at_host(cpu->engine, pc);
    vaddr guest_pc;
    bool words;

    if (!b || !block_guest_pc(b, pc, &guest_pc, &words))
        return false;
    cpu->exception = exception_of(cpu, info, ucontext);
    rt->backend->sync_fault(rt, ucontext);
    if (words)
        extend_words(cpu, b->words);
    rt->pc = guest_pc;
    rt->reason = EXIT_EXCEPTION;
    rt->backend->leave_from_signal(rt, ucontext);
    return true;
}

/* interp or a helper touched guest memory; or what the guest believed to be memory, outside of
 * its window. */
static bool in_our_code(struct cpu *cpu, const siginfo_t *info, void *ucontext)
{
    if (info->si_signo == SIGFPE)
        return false;
    cpu->exception = exception_of(cpu, info, ucontext);
    cpu->rt->pc = cpu_helper_pc(cpu);
    cpu->rt->reason = EXIT_EXCEPTION;
    leaving = cpu;
    host_set_pc(ucontext, (uintptr_t)resume_in_loop);
    return true;
}

bool fault_handle(struct cpu *cpu, int signo, void *siginfo, void *ucontext)
{
    const siginfo_t *info = siginfo;

    if (info->si_code <= 0)                     /* sent by a process, not raised by an insn */
        return false;
    if (belongs_to_copy(info)) {
        host_set_pc(ucontext, (uintptr_t)resume_in_copy);
        return true;
    }
    if (cpu && cpu->shadow_runs)
        cpu = cpu->shadow;
    if (!cpu || !cpu->leave || !cpu->in_code)
        return false;
    if (cpu->rt->backend->repair &&
        cpu->rt->backend->repair(cpu->rt, ucontext, (uintptr_t)info->si_addr))
        return true;
    uintptr_t pc = host_pc(ucontext);
    if (code_contains(&cpu->engine->code, pc))
        return in_generated_code(cpu, info, ucontext, pc);
    return in_our_code(cpu, info, ucontext);
}
