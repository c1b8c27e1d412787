/* Insns as text, by capstone where it knows the target: for logs only.
 * SPDX-License-Identifier: MIT
 */
#include "translate/target.h"

#include <capstone/capstone.h>
#include <inttypes.h>
#include <stdio.h>

/* Bytes in memory order, padded so that mnemonics line up. */
static void put_line(FILE *f, vaddr pc, const uint8_t *bytes, size_t size,
                     const char *name, const char *operands)
{
    fprintf(f, "0x%" PRIx64 ":  ", pc);
    for (size_t i = 0; i < size; i++)
        fprintf(f, "%02x", bytes[i]);
    fprintf(f, "%*s  %s %s\n", size < 4 ? (int)(8 - 2 * size) : 0, "", name, operands);
}

static void put_insns(FILE *f, csh handle, vaddr pc, const uint8_t *code, size_t size)
{
    cs_insn *insns;
    size_t n = cs_disasm(handle, code, size, pc, 0, &insns), done = 0;

    for (size_t i = 0; i < n; i++) {
        const cs_insn *in = &insns[i];
        put_line(f, in->address, in->bytes, in->size, in->mnemonic, in->op_str);
        done += in->size;
    }
    if (n)
        cs_free(insns, n);
    if (done < size)
        put_line(f, pc + done, code + done, size - done, "?", "");
}

char *disassemble_guest(const struct target *target, vaddr pc, const void *code, size_t size)
{
    char *text = NULL;
    size_t length;
    csh handle;
    FILE *f = open_memstream(&text, &length);

    if (!f)
        die("out of memory");
    if (target->capstone_arch < 0) {
        put_line(f, pc, code, size, "", "");
        fclose(f);
        return text;
    }
    cs_err error = cs_open((cs_arch)target->capstone_arch, (cs_mode)target->capstone_mode, &handle);
    if (error == CS_ERR_OK) {
        put_insns(f, handle, pc, code, size);
        cs_close(&handle);
    } else {
        put_line(f, pc, code, size, "?", "");
    }
    fclose(f);
    return text;
}
