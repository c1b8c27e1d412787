/* Branch fields: resolving them in a block, linking and unlinking blocks.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

/* x86 keeps instruction fetch coherent (SDM vol. 3, 13.6); the store is atomic as the field is
 * inside 8 bytes. */
static void write_field(struct code *c, const uint8_t *field, const uint8_t *target)
{
    int32_t *rw = (int32_t *)code_rw(c, field);

    __atomic_store_n(rw, (int32_t)(target - (field + 4)), __ATOMIC_RELEASE);
}

void x86_branch_field(struct emission *e, uint32_t field, uint32_t target)
{
    struct code *c = e->code;

    if (!c->overflow)
        write_field(c, c->rx + field, c->rx + target);
}

void x86_64_link(struct code *c, const uint8_t *block, const struct exit_site *site,
                 const void *target)
{
    write_field(c, block + site->at, target);
}

void x86_64_unlink(struct code *c, const uint8_t *block, const struct exit_site *site)
{
    write_field(c, block + site->at, block + site->stub);
}
