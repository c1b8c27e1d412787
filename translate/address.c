/* The address of a fault that the host did not tell.
 * SPDX-License-Identifier: MIT
 *
 * For a non-canonical address x86-64 raises a general protection fault without address (Intel SDM
 * volume 3, 6.15). The insn is done again in the shadow engine, on a copy of the registers, where
 * each access says where it goes; the last one before it faults again is the one. An access
 * inside a helper stays unknown: its address is 0.
 */
#include "shadow.h"

static void *redirect(struct runtime *rt, vaddr address, unsigned bytes, bool write)
{
    rt->cpu->watch_hit = (struct watch_hit){ address, write ? '2' : '3' };
    return (void *)(uintptr_t)(rt->mem_base + address);
}

void fault_find_address(struct cpu *cpu)
{
    vaddr failed;

    cpu->address_unknown = false;
    shadow_init(cpu->engine);
    struct cpu *shadow = shadow_of(cpu);
    shadow->rt->redirect = redirect;
    shadow->watch_hit.kind = 0;
    engine_enter(shadow);
    struct block *insn = translate_block(shadow, cpu->rt->pc, block_key(cpu) | KEY_STEP, &failed);
    if (insn) {
        shadow_copy_state(shadow, cpu);
        shadow_run(cpu, insn);
    }
    engine_leave(shadow);
    if (shadow->watch_hit.kind && shadow->rt->reason == EXIT_EXCEPTION) {
        cpu->exception.address = shadow->watch_hit.address;
        cpu->exception.write = shadow->watch_hit.kind == '2';
    }
}
