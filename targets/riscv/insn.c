/* From guest bytes to a trans function: the decoders of RISC-V, one line per chapter.
 * SPDX-License-Identifier: MIT
 */
#include "riscv.h"

/* decodegen makes one per .decode file. First those of 16 bits, then those of 32 bits, each the
 * most frequent first. */
/* clang-format off */
extern const struct decoder
    rv_c_decoder,
    rv_i_decoder, rv_m_decoder, rv_a_decoder, rv_zicsr_decoder, rv_z_decoder, rv_zb_decoder,
    rv_fd_decoder, rv_zfh_decoder, rv_zfa_decoder, rv_v_decoder, rv_vi_decoder, rv_vf_decoder,
    rv_zvb_decoder, rv_zvk_decoder, rv_k_decoder;

enum { SHORT_DECODERS = 1 };
const struct decoder *const riscv_decoders[] = {
    &rv_c_decoder,

    &rv_i_decoder,
    &rv_m_decoder,
    &rv_zb_decoder,
    &rv_fd_decoder,
    &rv_a_decoder,
    &rv_v_decoder,
    &rv_vi_decoder,
    &rv_vf_decoder,
    &rv_zvb_decoder,
    &rv_zvk_decoder,
    &rv_zfh_decoder,
    &rv_zfa_decoder,
    &rv_zicsr_decoder,
    &rv_z_decoder,
    &rv_k_decoder,
    NULL,
};
/* clang-format on */

ir_ref riscv_widen(struct trans *t, ir_ref v)
{
    return t->word == I64 ? v : ir_zext(t->ir, I64, 32, v);
}

ir_ref riscv_narrow(struct trans *t, ir_ref v) { return ir_trunc(t->ir, t->word, v); }

void riscv_leave_again(struct trans *t)
{
    ir_exit(t->ir, t->next_pc, EXIT_AGAIN);
    t->done = true;
}

/* Lengths other than 16 and 32 bits are reserved (1.5): illegal as a whole, so it does not matter
 * how far they go. */
bool riscv_fetch(struct trans *t, vaddr at, uint32_t *insn, unsigned *bytes)
{
    uint16_t low, high = 0;

    if (likely(at + 4 <= t->code_end)) {
        const uint8_t *b = fetch_bytes(t, at, 4);
        uint32_t word = b[0] | b[1] << 8 | b[2] << 16 | (uint32_t)b[3] << 24;

        *bytes = (word & 3) == 3 ? 4 : 2;
        *insn = (word & 3) == 3 ? word : word & 0xffff;
        return true;
    }
    if (!fetch16(t, at, &low))
        return false;
    *bytes = (low & 3) == 3 ? 4 : 2;
    if (*bytes == 4 && !fetch16(t, at + 2, &high))
        return false;
    *insn = low | (uint32_t)high << 16;
    return true;
}

static bool decode(struct trans *t, unsigned bytes)
{
    const struct decoder *const *d = riscv_decoders;
    const struct decoder *const *end = d + SHORT_DECODERS;

    if (bytes == 4)
        d = end, end = riscv_decoders + countof(riscv_decoders) - 1;
    else if (!has(t, RV_ZCA))
        return false;
    for (; d < end; d++)
        if ((*d)->decode(t, t->raw))
            return true;
    return false;
}

bool riscv_translate_insn(struct trans *t)
{
    unsigned bytes;

    if (!riscv_fetch(t, t->pc, &t->raw, &bytes))
        return false;
    t->next_pc = to_word(t, t->pc + bytes);
    t->name = "illegal";
    ir_insn(t->ir, t->pc, bytes);
    if (!decode(t, bytes)) {
        ir_exit(t->ir, t->pc, EXIT_ILLEGAL);
        t->done = true;
    }
    return true;
}
