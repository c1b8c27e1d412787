/* The list of targets: adding one is a folder and a line here.
 * SPDX-License-Identifier: MIT
 */
#include "translate/target.h"

extern const struct target target_aarch64, target_ppc, target_ppc64, target_ppc64le, target_riscv64,
    target_riscv32;

const struct target *const targets[] = {
    &target_riscv64,
    &target_aarch64,
    &target_riscv32,
    &target_ppc64le,
    &target_ppc64,
    &target_ppc,
};
const unsigned ntargets = countof(targets);

const struct target *target_find(const char *name)
{
    for (unsigned i = 0; i < ntargets; i++)
        if (strcmp(targets[i]->name, name) == 0)
            return targets[i];
    return NULL;
}
