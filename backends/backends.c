/* The list of back ends; the native one first.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/backend.h"

static const struct backend *const backends[] = {
    &backend_x86_64,
    &backend_interp,
};

const struct backend *backend_native(void)
{
    return backends[0];
}

const struct backend *backend_find(const char *name)
{
    for (unsigned i = 0; i < countof(backends); i++)
        if (strcmp(backends[i]->name, name) == 0)
            return backends[i];
    return NULL;
}
