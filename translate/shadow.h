/* Running a cpu's blocks in the shadow engine: translate/shadow.c.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "engine.h"

/* Makes e->shadow if there is none. */
void shadow_init(struct engine *e);
/* The cpu's double in the shadow engine. */
struct cpu *shadow_of(struct cpu *cpu);
/* Registers, pc and floating-point state. */
void shadow_copy_state(struct cpu *to, const struct cpu *from);
/* Runs a block of cpu's own engine to its end, wherever helpers and faults jump. */
struct exit *shadow_enter(struct cpu *cpu, const struct block *b);
/* The same for the double; faults of the thread are the double's meanwhile. */
void shadow_run(struct cpu *cpu, const struct block *b);
