/* Classic BPF programs as seccomp has them: checked once, run at every system call.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "tcg/base.h"

#include <linux/filter.h>

/* Programs of one another's parents and children: never changed, never freed, shared by all who
 * inherit them. */
struct filter {
    const struct filter *before;        /* installed earlier; runs as well */
    bool log;
    uint32_t count, total;              /* insns; the whole chain's as the kernel counts them */
    struct sock_filter insn[];
};

enum { FILTER_WORDS = 16, FILTER_MOST = 4096 };  /* struct seccomp_data; BPF_MAXINSNS */

/* The kernel's bpf_check_classic and seccomp_check_filter: every path ends in a return and reads
 * nothing that was not written. */
bool filter_is_good(const struct sock_filter *insn, uint32_t count);
/* What it returns for this struct seccomp_data in the guest's byte order. */
uint32_t filter_run(const struct filter *f, const uint32_t data[FILTER_WORDS]);
