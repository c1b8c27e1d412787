/* Kernel declarations that the host's headers may lack; numbers from 424 on are universal.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef __NR_cachestat
#define __NR_cachestat 451
#endif
#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_futex_wake
#define __NR_futex_wake 454
#define __NR_futex_wait 455
#define __NR_futex_requeue 456
#endif
#ifndef __NR_statmount
#define __NR_statmount 457
#define __NR_listmount 458
#endif
#ifndef __NR_mseal
#define __NR_mseal 462
#endif
#ifndef __NR_lsm_get_self_attr
#define __NR_lsm_get_self_attr 459
#define __NR_lsm_set_self_attr 460
#define __NR_lsm_list_modules 461
#endif
/* The older clone: most architectures want the tls before the child's cell. */
static inline int64_t host_raw_clone(uint64_t flags, uint64_t ptid, uint64_t ctid)
{
#ifdef __x86_64__
    return syscall(SYS_clone, flags, 0, ptid, ctid, 0);
#else
    return syscall(SYS_clone, flags, 0, ptid, 0, ctid);
#endif
}
/* A host call that does not block: its result or -errno. */
int64_t host_call(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e,
                  uint64_t f);
/* Is CAP_* effective in our user namespace? */
bool host_capable(unsigned capability);
/* The same for the host's own functions: -1 becomes -errno. */
static inline int64_t host_result(int64_t r) { return r == -1 ? -errno : r; }
