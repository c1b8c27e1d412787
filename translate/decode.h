/* What decodegen's output is made of: one decoder per .decode file, its patterns, their counters.
 * SPDX-License-Identifier: MIT
 *
 * A .decode file describes one chapter of an ISA manual. translate/decodegen.c turns it into
 * X.decode.h (argument structs and prototypes of trans functions) and X.decode.c (a decision tree).
 * The file:
 *
 *     # comment
 *     features RV_                 needs `zbb` is the mask RV_ZBB of the target's header
 *     exclusive rv32 rv64          features never on together: their patterns may overlap
 *     import rv_i                  formats and functions of rv_i.decode, same folder, may be used
 *     %name  20:s12                field: bits 20..31, signed
 *     %name  31:s1 7:1 25:6 !func  pieces, the most significant first; value = func(t, value)
 *     @name  ...... rs2:5 ... imm=%name op=1     format: fields in place, named fields, constants
 *     @name  &other ...            fills struct args_other instead of a struct of its own
 *     add    0000000 ..... - 0 1   @r  function  op=IR_add  rv64 zbb|zbkb  over=name
 *
 * In bits, 0 and 1 are fixed, `.` belongs to a field or is fixed by the pattern, `-` is ignored by
 * the hardware. A pattern's last columns are constants (members of the argument struct), needs (all
 * of them; alternatives with |) and over=a,b: it is a special case of the patterns a and b, which
 * are tried when its needs are not met. Two functions are built in: `todo` (known, not implemented:
 * logged, illegal) and `illegal`.
 *
 * Everything that looks like a slip is an error with file and line: overlaps without over=, bits
 * without meaning, unused fields and formats, duplicates, wrong bit counts, a function with two
 * argument structs.
 */
#pragma once

#include "translate/target.h"

struct decode_pattern { const char *name; uint64_t count; };

struct decoder {
    const char *file;
    /* Emits the insn and returns true; false: unknown here or illegal, nothing emitted. */
    bool (*decode)(struct trans *t, uint64_t insn);
    struct decode_pattern *patterns;
    unsigned npatterns;
};

/* Counts are exact enough for coverage: threads may lose some, never the first. */
static inline void decode_hit(struct trans *t, struct decode_pattern *p)
{
    t->name = p->name;
    t->operands[0] = 0;
    if (log_on(LOG_COVERAGE))
        p->count++;
}

/* For -d insn: t->operands = "rd=10 rs1=11 imm=-1" from space-separated names and their values. */
void decode_note(struct trans *t, const char *names, const int64_t *values);
/* The function `todo`: always false. */
bool decode_todo(const struct trans *t);
/* Writes one line per pattern of a target's decoders: file, name, count. For -d coverage, at exit.
 * */
void decode_print_coverage(const struct decoder *const *decoders);
