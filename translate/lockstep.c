/* --lockstep.
 * SPDX-License-Identifier: MIT
 */
#include "engine.h"
void lockstep_run(struct cpu *cpu, struct block *b) { unreachable("lockstep"); }
