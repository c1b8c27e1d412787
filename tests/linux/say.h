/* What the guest programs of tests/linux share: claims that print themselves, and a watchdog.
 * SPDX-License-Identifier: MIT
 *
 * A program prints one line for each claim. NAME.out is what it prints natively and what a guest
 * must print.
 */
#pragma once

#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* "claim: yes", or what was found instead. */
#define SAY(claim, condition)                                                                      \
    do {                                                                                           \
        errno = 0;                                                                                 \
        int yes_ = !!(condition);                                                                  \
        printf("%s: %s", claim, yes_ ? "yes\n" : "NO");                                            \
        if (!yes_)                                                                                 \
            printf(" (line %d, errno %d)\n", __LINE__, errno);                                     \
        fflush(stdout);                                                                            \
    } while (0)

/* "claim: value" for two integers that must be equal. */
#define SAME(claim, a, b)                                                                          \
    do {                                                                                           \
        long long a_ = (long long)(a), b_ = (long long)(b);                                        \
        if (a_ == b_)                                                                              \
            printf("%s: yes\n", claim);                                                            \
        else                                                                                       \
            printf("%s: NO (line %d: %lld, not %lld)\n", claim, __LINE__, a_, b_);                 \
        fflush(stdout);                                                                            \
    } while (0)
