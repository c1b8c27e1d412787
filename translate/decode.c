/* The run-time part of decoders: what is not implemented, and coverage.
 * SPDX-License-Identifier: MIT
 */
#include "translate/decode.h"

#include <stdio.h>

void decode_note(struct trans *t, const char *names, const int64_t *values)
{
    size_t at = 0;

    for (; *names && at < sizeof(t->operands); values++) {
        int length = (int)strcspn(names, " ");
        at += (size_t)snprintf(t->operands + at, sizeof(t->operands) - at, " %.*s=%lld", length,
                               names, (long long)*values);
        names += length + 1;
    }
}

bool decode_todo(const struct trans *t)
{
    log_to(LOG_TODO, "todo: insn %s at 0x%llx is not implemented\n", t->name,
           (unsigned long long)t->pc);
    return false;
}

void decode_print_coverage(const struct decoder *const *decoders)
{
    for (; *decoders; decoders++)
        for (unsigned i = 0; i < (*decoders)->npatterns; i++)
            log_write("coverage: %s %s %llu\n", (*decoders)->file, (*decoders)->patterns[i].name,
                      (unsigned long long)(*decoders)->patterns[i].count);
}
