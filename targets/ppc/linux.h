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
bool ppc64_push_frame(struct task *t, const struct delivery *d);
bool ppc64_pop_frame(struct task *t, uint64_t *mask);

/* linux_probe.c: what the processor can, in the kernel's words. */
struct hwcap ppc_hwcap(const struct cpu *cpu);
char *ppc_cpuinfo(const struct cpu *cpu, unsigned cpus);
