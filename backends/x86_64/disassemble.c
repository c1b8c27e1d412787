/* Host code as text, by capstone.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

#include <capstone/capstone.h>
#include <stdio.h>
#include <stdlib.h>

static void print_bytes(FILE *f, const uint8_t *at, size_t size)
{
    fprintf(f, "%p: .byte", (const void *)at);
    for (size_t i = 0; i < size; i++)
        fprintf(f, " %02x", at[i]);
    fprintf(f, "\n");
}

/* Data between insns (after calls of stubs) may not decode: it is shown as bytes. */
static void print_all(FILE *f, csh handle, const uint8_t *at, size_t size)
{
    cs_insn *insn = cs_malloc(handle);

    while (size > 0) {
        uint64_t address = (uintptr_t)at;

        if (cs_disasm_iter(handle, &at, &size, &address, insn)) {
            fprintf(f, "%llx: %s %s\n", (unsigned long long)insn->address, insn->mnemonic,
                    insn->op_str);
        } else {
            print_bytes(f, at, 1);
            at++, size--;
        }
    }
    cs_free(insn, 1);
}

char *x86_64_disassemble(const struct code *code, const uint8_t *at, size_t size)
{
    char *text = NULL;
    size_t length;
    FILE *f = open_memstream(&text, &length);
    csh handle;

    if (f == NULL)
        return copy_string("");
    if (cs_open(CS_ARCH_X86, CS_MODE_64, &handle) == CS_ERR_OK) {
        print_all(f, handle, at, size);
        cs_close(&handle);
    }
    fclose(f);
    return text;
}
