/* Signal frames of riscv, for struct linux_abi.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct cpu;
struct delivery;
struct task;

bool riscv_push_frame(struct task *t, const struct delivery *d);
bool riscv_pop_frame(struct task *t, uint64_t *mask);
/* What the kernel tells in AT_MINSIGSTKSZ: the largest frame for this cpu. */
unsigned riscv_frame_max(const struct cpu *cpu);
