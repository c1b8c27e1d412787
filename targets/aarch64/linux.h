/* What the files about Linux share in this target.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cpu;
struct delivery;
struct hwcap;
struct reader;
struct task;
struct writer;

/* signal.c */
bool aarch64_push_frame(struct task *t, const struct delivery *d);
bool aarch64_pop_frame(struct task *t, uint64_t *mask);

/* linux_prctl.c: members of struct linux_abi. */
bool aarch64_prctl(struct task *t, const uint64_t a[6], int64_t *result);
bool aarch64_may_retry(struct task *t, uint64_t address);
size_t aarch64_regset(const struct cpu *cpu, unsigned n, uint32_t *type, void *out, size_t max);

/* linux_sve.c: prctl options; the vector length over execve; a record of signal frames, 0 bytes if
 * there is none; a core file's note. */
enum { SVE_MAGIC = 0x53564501 };
int64_t sve_set_vl(struct task *t, const uint64_t a[6]);
int64_t sve_get_vl(struct task *t, const uint64_t a[6]);
char *sve_kept(const struct cpu *cpu);
void sve_start(struct task *t);
size_t sve_frame_bytes(const struct cpu *cpu);
void sve_put_frame(struct writer *w, const struct cpu *cpu);
bool sve_get_frame(struct task *t, struct reader *r, uint32_t size);
size_t sve_regset(const struct cpu *cpu, void *out, size_t max);

/* linux_probe.c: what the processor can, in the kernel's words. */
struct hwcap aarch64_hwcap(const struct cpu *cpu);
char *aarch64_cpuinfo(const struct cpu *cpu, unsigned cpus);
