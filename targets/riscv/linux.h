/* What the files about Linux share in this target.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct cpu;
struct delivery;
struct hwcap;
struct task;

/* signal.c */
bool riscv_push_frame(struct task *t, const struct delivery *d);
bool riscv_pop_frame(struct task *t, uint64_t *mask);

/* linux_probe.c: what the processor can, in the kernel's words. */
struct hwcap riscv_hwcap(const struct cpu *cpu);
char *riscv_cpuinfo(const struct cpu *cpu, unsigned cpus);
int64_t (*riscv_own_call(const char *name))(struct task *t, const uint64_t a[6]);
