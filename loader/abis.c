/* The list of Linux ABIs: one line per kind of program that can run.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/abi.h"

extern const struct linux_abi linux_aarch64, linux_ppc64le, linux_riscv32, linux_riscv64;

const struct linux_abi *const linux_abis[] = {
    &linux_riscv64,
    &linux_aarch64,
    &linux_riscv32,
    &linux_ppc64le,
};
const unsigned nlinux_abis = countof(linux_abis);
