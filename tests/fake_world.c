/* The world of tests/fake_world.h.
 * SPDX-License-Identifier: MIT
 */
#include "tests/fake_world.h"

#include <signal.h>
#include <sys/mman.h>

const struct variant variants[] = {
    { "interp", false, false }, { "x86_64", false, false }, { "x86_64", true, false },
    { "interp", false, true }, { "x86_64", false, true },
};
const int nvariants = countof(variants);

static __thread struct cpu *running;

static void on_fault(int signo, siginfo_t *info, void *context)
{
    if (!fault_handle(running, signo, info, context)) {
        signal(signo, SIG_DFL);
        raise(signo);
    }
}

static size_t executable(const struct memory *m, vaddr at, bool *constant)
{
    const struct world *w = container_of(m, struct world, memory);

    *constant = false;
    return at >= CODE && at < w->executable_to ? w->executable_to - at : 0;
}

static void catch_faults(void)
{
    struct sigaction a = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };

    sigaction(SIGSEGV, &a, NULL);
    sigaction(SIGBUS, &a, NULL);
}

bool world_new(struct world *w, int variant, size_t code_size)
{
    const struct variant *v = &variants[variant];
    struct engine_options options = {
        .backend = v->backend, .wx = v->wx, .lockstep = v->lockstep, .code_size = code_size,
    };

    if (!backend_find(v->backend))
        return false;
    catch_faults();
    *w = (struct world){ .executable_to = CODE + CODE_SIZE };
    w->memory = (struct memory){ .limit = WORLD_SIZE, .page_bits = 12, .executable = executable };
    w->memory.base = mmap(NULL, WORLD_SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(w->memory.base + CODE, CODE_SIZE, PROT_READ | PROT_WRITE);
    mprotect(w->memory.base + DATA, DATA_SIZE, PROT_READ | PROT_WRITE);
    w->engine = engine_new(&fake_target, &w->memory, &options);
    w->cpu = cpu_new(w->engine, NULL);
    w->f = w->cpu->state;
    return true;
}

/* The engine lives as long as its process; what is big goes. */
void world_free(struct world *w)
{
    cpu_free(w->cpu);
    munmap(w->memory.base, WORLD_SIZE);
    code_free(&w->engine->code);
}

void put_insn(struct world *w, vaddr at, uint32_t insn)
{
    memcpy(memory_host(&w->memory, at), &insn, sizeof(insn));
}

enum exit_reason go_on(struct cpu *cpu)
{
    running = cpu;
    enum exit_reason why = cpu_run(cpu);
    running = NULL;
    return why;
}

enum exit_reason run_at(struct cpu *cpu, vaddr pc)
{
    cpu->rt->pc = pc;
    return go_on(cpu);
}
