/* Host code as text, by capstone.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

#include <capstone/capstone.h>
#include <stdio.h>
#include <stdlib.h>

/* Data follows calls of this stub: the guest pc and a word. */
static bool has_data(const uint8_t *at, size_t size)
{
    const uint8_t leave_at[] = { 0xff, 0x55, (uint8_t)(RUNTIME(stubs[STUB_LEAVE_AT]) - BIAS) };

    return size >= sizeof(leave_at) && memcmp(at, leave_at, sizeof(leave_at)) == 0;
}

static size_t print_data(FILE *f, const uint8_t *at, size_t size, uint64_t address)
{
    uint64_t pc;
    int32_t word;

    if (size < sizeof(pc) + sizeof(word))
        return 0;
    memcpy(&pc, at, sizeof(pc));
    memcpy(&word, at + sizeof(pc), sizeof(word));
    fprintf(f, "%llx: .quad 0x%llx; .long %d\n", (unsigned long long)address,
            (unsigned long long)pc, word);
    return sizeof(pc) + sizeof(word);
}

static void print_all(FILE *f, csh handle, const uint8_t *at, size_t size, uint64_t address)
{
    cs_insn *insn = cs_malloc(handle);

    while (size > 0) {
        bool data = has_data(at, size);

        if (cs_disasm_iter(handle, &at, &size, &address, insn)) {
            fprintf(f, "%llx: %s %s\n", (unsigned long long)insn->address, insn->mnemonic,
                    insn->op_str);
        } else {
            fprintf(f, "%llx: .byte 0x%02x\n", (unsigned long long)address, *at);
            at++, size--, address++;
        }
        size_t n = data ? print_data(f, at, size, address) : 0;
        at += n, size -= n, address += n;
    }
    cs_free(insn, 1);
}

char *x86_disassemble_as(const uint8_t *at, size_t size, uint64_t address)
{
    char *text = NULL;
    size_t length;
    FILE *f = open_memstream(&text, &length);
    csh handle;

    if (f == NULL)
        return copy_string("");
    if (cs_open(CS_ARCH_X86, CS_MODE_64, &handle) == CS_ERR_OK) {
        print_all(f, handle, at, size, address);
        cs_close(&handle);
    }
    fclose(f);
    return text;
}

char *x86_64_disassemble(const struct code *code, const uint8_t *at, size_t size)
{
    return x86_disassemble_as(at, size, (uintptr_t)at);
}
