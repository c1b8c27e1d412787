/* The text form of the IR: printer and parser, both read from the same tables.
 * SPDX-License-Identifier: MIT
 *
 * A line is `[%N =] op[.type] [name] operand, ... , imm, word`. The name (slot, helper, condition)
 * comes first because it says what the op is about; words for aux come last. A constant is a
 * number; it has a suffix `:type` where its type does not follow from the op and the operands to
 * its left. `#` starts a comment.
 */
#include "tcg/backend.h"

#include "fold.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* -- words for aux ---------------------------------------------------------------------------- */

/* Bits [shift, shift + width) of aux and the word for each value; NULL: nothing is printed. */
struct field { uint8_t shift, width; const char *const *words; };

static const char *const cc_words[16] = { "eq", "ne", "lt", "ge", "le", "gt", "ltu", "geu", "leu",
                                          "gtu", "tsteq", "tstne" };
static const char *const fcc_words[8] = { "eq", "lt", "le", "ltq", "leq", "unord" };
static const char *const div_words[4] = { "ones", "zero", "any" };
static const char *const jump_words[4] = { "jump", "call", "return" };
static const char *const reason_words[16] = { "link", "indirect", "request", "syscall", "break",
                                              "illegal", "fetch", "flush", "again", "exception",
                                              "yield", "misaligned", "poll" };
static const char *const size_words[16] = { "u8", "u16", "u32", "u64", "u128", "u256", NULL, NULL,
                                            "s8", "s16", "s32", "s64" };
static const char *const round_words[8] = { "ne", "tz", "dn", "up", "mm", NULL, NULL, "dyn" };
static const char *const nan_words[8] = { NULL, "first", "x86" };
static const char *const fmin_words[8] = { "number", "nan", "quiet" };
static const char *const lane_words[16] = {
    [I8] = "i8",   [I16] = "i16", [I32] = "i32", [I64] = "i64", [I128] = "i128",
    [F16] = "f16", [F32] = "f32", [F64] = "f64"
};
static const char *const big_words[2] = { NULL, "big" };
static const char *const align_words[2] = { NULL, "align" };
static const char *const acquire_words[2] = { NULL, "acquire" };
static const char *const release_words[2] = { NULL, "release" };
static const char *const rr_words[2] = { NULL, "rr" }, *const rw_words[2] = { NULL, "rw" };
static const char *const wr_words[2] = { NULL, "wr" }, *const ww_words[2] = { NULL, "ww" };
static const char *const product_words[2] = { NULL, "negproduct" };
static const char *const addend_words[2] = { NULL, "negaddend" };
static const char *const exact_words[2] = { NULL, "exact" };
static const char *const ftoi_words[4] = { NULL, "nanzero", "indefinite" };

static const char *const up_words[2] = { NULL, "round" };
static const char *const aes_words[8] = { "enc", "enclast", "dec", "declast", "mix", "invmix" };
static const char *const sha1_words[4] = { "choose", "parity", "majority" };
static const char *const sha256_words[4] = { "rounds", "msg1", "msg2" };
static const char *const crc_words[16] = { [1] = "u8", [2] = "u16", [4] = "u32", [8] = "u64" };
static const char *const ieee_words[2] = { NULL, "ieee" };

enum kind { NOTHING, NUMBER, RANGE, CC, FCC, DIV, JUMP_KIND, REASON, MEMOP, FP, FMA, FROUND, FTOI,
            FMIN, VFCMP, LANE, AES, SHA1, SHA256, CRC, FENCE, SLOT, HELPER, KINDS };

static const struct field fields[KINDS][8] = {
    [CC] = { { 0, 4, cc_words } },
    [FCC] = { { 0, 3, fcc_words } },
    [DIV] = { { 0, 2, div_words } },
    [JUMP_KIND] = { { 0, 2, jump_words } },
    [REASON] = { { 0, 4, reason_words } },
    [MEMOP] = { { 0, 4, size_words }, { 4, 1, big_words }, { 5, 1, align_words },
                { 8, 1, acquire_words }, { 9, 1, release_words } },
    [FP] = { { 0, 3, round_words }, { 3, 3, nan_words }, { 12, 4, lane_words } },
    [FMA] = { { 0, 3, round_words }, { 3, 3, nan_words }, { 8, 1, product_words },
              { 9, 1, addend_words }, { 12, 4, lane_words } },
    [FROUND] = { { 0, 3, round_words }, { 3, 3, nan_words }, { 8, 1, exact_words },
                { 12, 4, lane_words } },
    [FTOI] = { { 0, 3, round_words }, { 3, 3, nan_words }, { 8, 2, ftoi_words },
              { 12, 4, lane_words } },
    [FMIN] = { { 0, 3, fmin_words }, { 3, 3, nan_words }, { 12, 4, lane_words } },
    [VFCMP] = { { 0, 3, fcc_words }, { 12, 4, lane_words } },
    [LANE] = { { 0, 4, lane_words }, { 8, 1, up_words } },
    [AES] = { { 0, 3, aes_words } },
    [SHA1] = { { 0, 2, sha1_words } },
    [SHA256] = { { 0, 2, sha256_words } },
    [CRC] = { { 0, 4, crc_words }, { 8, 1, ieee_words } },
    [FENCE] = { { 0, 1, rr_words }, { 1, 1, rw_words }, { 2, 1, wr_words }, { 3, 1, ww_words } },
};

/* What aux of the ops with an `n` in their shape means. */
static const uint8_t number_kinds[IR_OPS] = {
    [IR_divs] = DIV, [IR_divu] = DIV, [IR_rems] = DIV, [IR_remu] = DIV,
    [IR_sext] = NUMBER, [IR_zext] = NUMBER, [IR_insn] = NUMBER, [IR_addshl] = NUMBER,
    [IR_extract] = RANGE, [IR_sextract] = RANGE, [IR_deposit] = RANGE,
    [IR_fence] = FENCE, [IR_exit_to] = JUMP_KIND, [IR_exit_ptr] = JUMP_KIND, [IR_exit] = REASON,
    [IR_fadd] = FP, [IR_fsub] = FP, [IR_fmul] = FP, [IR_fdiv] = FP, [IR_fsqrt] = FP,
    [IR_fcvt] = FP, [IR_itofs] = FP, [IR_itofu] = FP, [IR_fma] = FMA, [IR_fround] = FROUND,
    [IR_ftois] = FTOI, [IR_ftoiu] = FTOI, [IR_fmin] = FMIN, [IR_fmax] = FMIN,
    [IR_vadd] = LANE, [IR_vsub] = LANE, [IR_vmul] = LANE, [IR_vsmin] = LANE, [IR_vsmax] = LANE,
    [IR_vumin] = LANE, [IR_vumax] = LANE, [IR_vcmpeq] = LANE, [IR_vcmpgt] = LANE,
    [IR_vcmpgtu] = LANE, [IR_vshl] = LANE, [IR_vshr] = LANE, [IR_vsar] = LANE, [IR_vdup] = LANE,
    [IR_vlane] = LANE, [IR_vinsert] = LANE,
    [IR_vneg] = LANE, [IR_vabs] = LANE, [IR_vqadds] = LANE, [IR_vqaddu] = LANE,
    [IR_vqsubs] = LANE, [IR_vqsubu] = LANE, [IR_vhadds] = LANE, [IR_vhaddu] = LANE,
    [IR_vhsubs] = LANE, [IR_vhsubu] = LANE, [IR_vabds] = LANE, [IR_vabdu] = LANE,
    [IR_vmulhs] = LANE, [IR_vmulhu] = LANE, [IR_vqdmulh] = LANE, [IR_vshlv] = LANE,
    [IR_vshrv] = LANE, [IR_vsarv] = LANE, [IR_vrotlv] = LANE, [IR_vpopcnt] = LANE,
    [IR_vclz] = LANE, [IR_vrbit] = LANE, [IR_vnarrow] = LANE, [IR_vnarrows] = LANE,
    [IR_vnarrowu] = LANE, [IR_vnarrowsu] = LANE, [IR_vwidens] = LANE, [IR_vwidenu] = LANE,
    [IR_vmulls] = LANE, [IR_vmullu] = LANE, [IR_vclmul] = LANE, [IR_vzip] = LANE,
    [IR_vuzp] = LANE, [IR_vtrn] = LANE, [IR_vrev] = LANE, [IR_vduplane] = LANE, [IR_vaddv] = LANE,
    [IR_vsminv] = LANE, [IR_vsmaxv] = LANE, [IR_vuminv] = LANE, [IR_vumaxv] = LANE,
    [IR_vmask] = LANE, [IR_vfadd] = FP, [IR_vfsub] = FP, [IR_vfmul] = FP, [IR_vfdiv] = FP,
    [IR_vfsqrt] = FP, [IR_vitofs] = FP, [IR_vitofu] = FP, [IR_vfwiden] = FP, [IR_vfnarrow] = FP,
    [IR_vfma] = FMA, [IR_vfmin] = FMIN, [IR_vfmax] = FMIN, [IR_vfcmp] = VFCMP,
    [IR_vfround] = FROUND, [IR_vftois] = FTOI, [IR_vftoiu] = FTOI, [IR_vaes] = AES,
    [IR_vsha1] = SHA1, [IR_vsha256] = SHA256, [IR_crc32] = CRC,
};

static bool has(const struct ir_op *op, char letter)
{
    return strchr(ir_ops[op->op].shape, letter) != NULL;
}

static enum kind aux_kind(const struct ir_op *op)
{
    static const struct { char letter; uint8_t kind; } kinds[] = {
        { 's', SLOT }, { 'k', CC }, { 'm', MEMOP }, { 'f', FCC }, { 'h', HELPER },
    };

    for (unsigned i = 0; i < countof(kinds); i++)
        if (has(op, kinds[i].letter))
            return kinds[i].kind;
    return has(op, 'n') ? number_kinds[op->op] : NOTHING;
}

static bool comes_first(enum kind k)
{
    return k == SLOT || k == CC || k == FCC || k == HELPER;
}

/* Memory ops that have an index operand with a scale. */
static bool has_index(const struct ir_op *op)
{
    return op->op == IR_load || op->op == IR_store;
}

/* The type of a constant without suffix. Helpers mostly take I64; amounts of shifts mostly have the
 * op's type. */
static enum ir_type default_type(const struct ir *ir, const struct ir_op *op, unsigned i)
{
    if (op->op == IR_call)
        return I64;
    if (i == 1 && ir_ops[op->op].types[1] == 'i')
        return ir_type_is_vector(op->type) ? I64 : (enum ir_type)op->type;
    return ir_operand_type(ir, op, i);
}

/* -- printing --------------------------------------------------------------------------------- */

struct printer {
    const struct ir *ir;
    FILE *out;
    uint16_t *names;                    /* %N by op index */
    const char *comma;                  /* what comes before the next item */
};

static void item(struct printer *p)
{
    fputs(p->comma, p->out);
    p->comma = ", ";
}

static void print_fields(struct printer *p, const struct field *f, unsigned aux)
{
    const char *dot = "";

    item(p);
    for (; f->words != NULL; f++) {
        const char *word = f->words[aux >> f->shift & low_bits(f->width)];

        if (word != NULL) {
            fprintf(p->out, "%s%s", dot, word);
            dot = ".";
        }
    }
}

static void print_aux(struct printer *p, enum kind kind, unsigned aux)
{
    const struct ir_config *config = p->ir->config;

    switch (kind) {
    case NOTHING: return;
    case NUMBER: item(p); fprintf(p->out, "%u", aux); return;
    case RANGE: item(p); fprintf(p->out, "%u:%u", aux & 0xff, aux >> 8); return;
    case SLOT: item(p); fputs(aux < config->nslots ? config->slots[aux].name : "?", p->out); return;
    case HELPER:
        item(p);
        fputs(aux < config->nhelpers ? config->helpers[aux].name : "?", p->out);
        return;
    default: print_fields(p, fields[kind], aux); return;
    }
}

static void print_number(FILE *out, enum ir_type t, uint64_t v, bool no_sign)
{
    int64_t s = t < I128 && !no_sign ? sign_extend(v, ir_type_bits(t)) : 0;

    if (v < 10 || (s < 0 && s > -4096))
        fprintf(out, "%lld", (long long)(v < 10 ? (int64_t)v : s));
    else
        fprintf(out, "0x%llx", (unsigned long long)v);
}

static void print_operand(struct printer *p, const struct ir_op *op, unsigned i)
{
    ir_ref r = ir_operands(op)[i];

    item(p);
    if (!ir_is_const(r)) {
        uint32_t index = r - IR_FIRST_OP;

        fprintf(p->out, "%%%u", index < p->ir->count ? p->names[index] : 0xffffu);
    } else {
        enum ir_type t = ir_type_of(p->ir, r);

        print_number(p->out, t, ir_value(p->ir, r), i == 1 && has_index(op));
        if (t != default_type(p->ir, op, i))
            fprintf(p->out, ":%s", ir_type_name(t));
    }
    if (i == 1 && has_index(op))
        fprintf(p->out, "<<%u", (op->aux & M_SCALE) >> M_SCALE_SHIFT);
}

/* What one letter of the op's shape stands for; aux has its own place. */
static void print_letter(struct printer *p, const struct ir_op *op, char letter)
{
    if (letter >= 'a' && letter <= 'd') {
        if (ir_operands(op)[letter - 'a'] != 0)
            print_operand(p, op, (unsigned)(letter - 'a'));
    } else if (letter == 'i' || letter == 'l') {
        item(p);
        fprintf(p->out, letter == 'i' ? "%+d" : "L%d", op->imm);
    }
}

static void print_op(struct printer *p, const struct ir_op *op, uint32_t index)
{
    enum kind kind = aux_kind(op);

    p->comma = " ";
    fputs("  ", p->out);
    if (ir_ops[op->op].shape[0] == 'r' && op->type != VOID)
        fprintf(p->out, "%%%u = ", p->names[index]);
    fputs(ir_ops[op->op].name, p->out);
    if (op->type != VOID)
        fprintf(p->out, ".%s", ir_type_name(op->type));
    if (comes_first(kind)) {
        print_aux(p, kind, op->aux);
        p->comma = kind == CC || kind == FCC ? " " : p->comma;
    }
    for (const char *s = ir_ops[op->op].shape + 1; *s != '\0'; s++)
        print_letter(p, op, *s);
    if (!comes_first(kind))
        print_aux(p, kind, op->aux);
    fputc('\n', p->out);
}

char *ir_print(const struct ir *ir)
{
    char *text = NULL;
    size_t size = 0;
    struct printer p = { .ir = ir, .out = open_memstream(&text, &size) };
    uint16_t next = 0;

    if (p.out == NULL)
        die("out of memory");
    p.names = alloc(ir->count * sizeof(*p.names));
    fprintf(p.out, "block 0x%llx\n", (unsigned long long)ir->pc);
    for (uint32_t i = 0; i < ir->count; i++) {
        const struct ir_op *op = &ir->ops[i];

        if (op->op == IR_none)
            continue;
        if (ir_ops[op->op].shape[0] == 'r' && op->type != VOID)
            p.names[i] = next++;
        print_op(&p, op, i);
    }
    release(p.names);
    fclose(p.out);
    return text;
}

/* -- parsing ---------------------------------------------------------------------------------- */

struct parser {
    struct ir *ir;
    const char *at;                     /* in the current line */
    const char *error;
    ir_ref names[IR_MAX_OPS];           /* what %N stands for */
};

static bool fail(struct parser *p, const char *what)
{
    if (p->error == NULL)
        p->error = what;
    return false;
}

static void skip_blanks(struct parser *p)
{
    while (*p->at == ' ' || *p->at == '\t')
        p->at++;
}

static bool at_end(struct parser *p)
{
    skip_blanks(p);
    return *p->at == '\0' || *p->at == '\n' || *p->at == '#';
}

static bool accept(struct parser *p, char c)
{
    skip_blanks(p);
    if (*p->at != c)
        return false;
    p->at++;
    return true;
}

/* A run of letters, digits, `_`; also `.` if dots. Returns its length. */
static size_t word(struct parser *p, const char **start, bool dots)
{
    skip_blanks(p);
    *start = p->at;
    while (isalnum((unsigned char)*p->at) || *p->at == '_' || (dots && *p->at == '.'))
        p->at++;
    return (size_t)(p->at - *start);
}

static bool is(const char *name, const char *text, size_t length)
{
    return name != NULL && strlen(name) == length && memcmp(name, text, length) == 0;
}

static bool number(struct parser *p, uint64_t *value)
{
    char *end;

    skip_blanks(p);
    if (!isdigit((unsigned char)*p->at) && *p->at != '-' && *p->at != '+')
        return fail(p, "number expected");
    errno = 0;
    *value = *p->at == '-' ? (uint64_t)strtoll(p->at, &end, 0) : strtoull(p->at, &end, 0);
    if (end == p->at || errno != 0)
        return fail(p, "bad number");
    p->at = end;
    return true;
}

static bool parse_type(struct parser *p, enum ir_type *t)
{
    const char *s;
    size_t n = word(p, &s, false);

    for (*t = I8; *t < IR_TYPES; (*t)++)
        if (is(ir_type_name(*t), s, n))
            return true;
    return fail(p, "unknown type");
}

static bool parse_opcode(struct parser *p, struct ir_op *op)
{
    const char *s;
    size_t n = word(p, &s, false);

    for (unsigned i = 1; i < IR_OPS; i++) {
        if (is(ir_ops[i].name, s, n)) {
            op->op = (uint8_t)i;
            return true;
        }
    }
    return fail(p, "unknown op");
}

/* One word of a list like u8.big: sets its field of aux. */
static bool parse_field(struct parser *p, const struct field *f, uint16_t *aux)
{
    const char *s;
    size_t n = word(p, &s, false);

    for (; f->words != NULL; f++) {
        for (unsigned v = 0; v < 1u << f->width; v++) {
            if (is(f->words[v], s, n)) {
                *aux = (uint16_t)(*aux | v << f->shift);
                return true;
            }
        }
    }
    return fail(p, "unknown word");
}

static bool parse_fields(struct parser *p, const struct field *f, uint16_t *aux)
{
    do {
        if (!parse_field(p, f, aux))
            return false;
    } while (accept(p, '.'));
    return true;
}

static bool parse_slot(struct parser *p, uint16_t *aux)
{
    const char *s;
    size_t n = word(p, &s, true);

    for (unsigned i = 0; i < p->ir->config->nslots; i++) {
        if (is(p->ir->config->slots[i].name, s, n)) {
            *aux = (uint16_t)i;
            return true;
        }
    }
    return fail(p, "unknown slot");
}

static bool parse_helper(struct parser *p, uint16_t *aux)
{
    const char *s;
    size_t n = word(p, &s, true);

    for (unsigned i = 0; i < p->ir->config->nhelpers; i++) {
        if (is(p->ir->config->helpers[i].name, s, n)) {
            *aux = (uint16_t)i;
            return true;
        }
    }
    return fail(p, "unknown helper");
}

static bool parse_aux(struct parser *p, enum kind kind, uint16_t *aux)
{
    uint64_t v, w;

    switch (kind) {
    case NOTHING: return true;
    case SLOT: return parse_slot(p, aux);
    case HELPER: return parse_helper(p, aux);
    case NUMBER:
        if (!number(p, &v))
            return false;
        *aux = (uint16_t)v;
        return true;
    case RANGE:
        if (!number(p, &v) || !accept(p, ':') || !number(p, &w))
            return fail(p, "position:length expected");
        *aux = (uint16_t)((v & 0xff) | w << 8);
        return true;
    default: return parse_fields(p, fields[kind], aux);
    }
}

static bool parse_name(struct parser *p, uint64_t *n)
{
    if (!number(p, n))
        return false;
    return *n < IR_MAX_OPS || fail(p, "value number too large");
}

static bool parse_operand(struct parser *p, struct ir_op *op, unsigned i)
{
    ir_ref *r = &ir_operands(op)[i];
    enum ir_type t;
    uint64_t v;

    if (accept(p, '%')) {
        if (!parse_name(p, &v))
            return false;
        *r = p->names[v];
        return *r != 0 || fail(p, "value is not defined");
    }
    if (!number(p, &v))
        return false;
    t = default_type(p->ir, op, i);
    if (accept(p, ':')) {
        if (!parse_type(p, &t))
            return false;
    } else if (t == VOID) {
        return fail(p, "this constant needs a type, as in 5:i64");
    }
    if (p->ir->nconsts >= IR_MAX_CONSTS)
        return fail(p, "too many constants");
    *r = ir_const(p->ir, t, v);
    return true;
}

static bool parse_scale(struct parser *p, struct ir_op *op)
{
    uint64_t scale;

    if (!accept(p, '<') || !accept(p, '<') || !number(p, &scale) || scale > 3)
        return fail(p, "scale <<0..<<3 expected");
    op->aux = (uint16_t)(op->aux | scale << M_SCALE_SHIFT);
    return true;
}

/* Does an operand come next? A constant index has no sign, so a sign starts the displacement. */
static bool operand_next(struct parser *p, const struct ir_op *op)
{
    skip_blanks(p);
    return *p->at == '%' || isdigit((unsigned char)*p->at) || (*p->at == '-' && !has_index(op));
}

/* The comma between items, but not before the first. */
static bool separator(struct parser *p, bool *first)
{
    bool was = *first;

    *first = false;
    return was || accept(p, ',') || fail(p, "comma expected");
}

static bool parse_imm(struct parser *p, struct ir_op *op)
{
    uint64_t v;

    if (!number(p, &v))
        return false;
    if (!fits_signed((int64_t)v, 32))
        return fail(p, "number does not fit 32 bits");
    op->imm = (int32_t)v;
    return true;
}

static bool parse_label(struct parser *p, struct ir_op *op)
{
    if (!accept(p, 'L'))
        return fail(p, "label expected");
    if (!parse_imm(p, op))
        return false;
    if (op->imm < 0 || op->imm >= IR_MAX_OPS)
        return fail(p, "label number too large");
    p->ir->nlabels = (uint32_t)max_u64(p->ir->nlabels, (uint64_t)op->imm + 1);
    return true;
}

/* An operand that may be missing is missing without its comma. */
static bool parse_optional(struct parser *p, struct ir_op *op, unsigned i, bool *first)
{
    const char *before = p->at;

    if (at_end(p))
        return true;
    if (!*first && !accept(p, ','))
        return fail(p, "comma expected");
    if (!operand_next(p, op)) {
        p->at = before;
        return true;
    }
    *first = false;
    return parse_operand(p, op, i) && (!has_index(op) || parse_scale(p, op));
}

/* What one letter of the op's shape stands for. */
static bool parse_letter(struct parser *p, struct ir_op *op, const char *letter, bool *first)
{
    if (letter[1] == '?')
        return parse_optional(p, op, (unsigned)(*letter - 'a'), first);
    if (!separator(p, first))
        return false;
    if (*letter == 'i')
        return parse_imm(p, op);
    if (*letter == 'l')
        return parse_label(p, op);
    return parse_operand(p, op, (unsigned)(*letter - 'a'));
}

/* What follows the op's name and type. */
static bool parse_items(struct parser *p, struct ir_op *op)
{
    enum kind kind = aux_kind(op);
    bool first = true;

    if (comes_first(kind)) {
        if (!parse_aux(p, kind, &op->aux))
            return false;
        first = kind == CC || kind == FCC;
    }
    for (const char *s = ir_ops[op->op].shape + 1; *s != '\0'; s++)
        if (strchr("abcdil", *s) != NULL && !parse_letter(p, op, s, &first))
            return false;
    if (!comes_first(kind) && kind != NOTHING)
        return separator(p, &first) && parse_aux(p, kind, &op->aux);
    return true;
}

static bool parse_op(struct parser *p)
{
    struct ir_op op = { 0 };
    uint64_t name = 0;
    bool named = accept(p, '%');
    enum ir_type t;

    if (named && !(parse_name(p, &name) && (accept(p, '=') || fail(p, "= expected"))))
        return false;
    if (!parse_opcode(p, &op))
        return false;
    if (*p->at == '.') {
        p->at++;
        if (!parse_type(p, &t))
            return false;
        op.type = (uint8_t)t;
    }
    if (!parse_items(p, &op))
        return false;
    if (!at_end(p))
        return fail(p, "more than the op takes");
    if (named && (ir_ops[op.op].shape[0] != 'r' || op.type == VOID))
        return fail(p, "this op has no result");
    if (p->ir->count >= IR_MAX_OPS)
        return fail(p, "too many ops");
    ir_ref r = ir_emit(p->ir, op);
    if (named)
        p->names[name] = r;
    return true;
}

static bool parse_line(struct parser *p)
{
    if (at_end(p))
        return true;
    if (strncmp(p->at, "block", 5) == 0) {
        p->at += 5;
        return number(p, &p->ir->pc);
    }
    return parse_op(p);
}

const char *ir_parse(struct ir *ir, const char *text)
{
    static _Thread_local char message[128];
    struct parser *p = alloc(sizeof(*p));
    unsigned line = 1;

    p->ir = ir;
    p->at = text;
    ir->fold = false;
    for (; p->error == NULL && *p->at != '\0'; line++) {
        if (!parse_line(p))
            break;
        p->at += strcspn(p->at, "\n");
        if (*p->at == '\n')
            p->at++;
    }
    if (p->error != NULL)
        snprintf(message, sizeof(message), "line %u: %s", line, p->error);
    bool ok = p->error == NULL;
    release(p);
    return ok ? NULL : message;
}
