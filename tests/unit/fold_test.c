/* Folding of constants against the interpreter: each proves the other.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_fuzz.h"
#include "tests/suites.h"
#include "tcg/fold.h"

enum { ROUNDS = 40, RESULTS = SAMPLE_MEMORY_SIZE / 8 };

static struct arena arena;
static struct ir ir;
static struct ir_machine *machine;
static uint64_t seed;
static struct ir_op tried[RESULTS];
static uint64_t folded[RESULTS], operands[RESULTS][4];

static void setup(void)
{
    machine = ir_machine_new(&backend_interp, &sample_config);
    ir_init(&ir, &sample_config, &arena);
    seed = 1;
}

static void teardown(void)
{
    ir_machine_free(machine);
    arena_free(&arena);
}

static enum ir_type one_of(enum ir_type a, enum ir_type b)
{
    return ir_fuzz_random(&seed) >> 63 ? a : b;
}

static bool is_float_bits(unsigned op)
{
    return op >= IR_fneg && op <= IR_funbox;
}

/* The op's type, then that of operand a. */
static void choose_types(struct ir_op *op, enum ir_type *from)
{
    op->type = (uint8_t)(is_float_bits(op->op) ? one_of(F32, F64) : one_of(I32, I64));
    *from = op->type;
    switch (op->op) {
    case IR_trunc:
    case IR_low:
    case IR_high: op->type = I32; *from = I64; return;
    case IR_pack: op->type = I64; *from = I32; return;
    case IR_fbox: op->type = F64; *from = F32; return;
    case IR_funbox: op->type = F32; *from = F64; return;
    case IR_bitcast: *from = op->type == F32 ? I32 : I64; return;
    case IR_setcc:
    case IR_select: *from = one_of(I32, I64); return;
    default: return;
    }
}

static void choose_aux(struct ir_op *op)
{
    uint64_t r = ir_fuzz_random(&seed) >> 8;
    unsigned w = ir_type_bits(op->type), pos = (unsigned)(r % w);

    switch (op->op) {
    case IR_setcc:
    case IR_select: op->aux = (uint16_t)(r % IR_CCS); return;
    case IR_divs: case IR_divu: case IR_rems:
    case IR_remu: op->aux = (uint16_t)(r % 2); return;
    case IR_sext:
    case IR_zext: op->aux = (uint16_t)(8 << r % (op->type == I64 ? 3 : 2)); return;
    case IR_extract: case IR_sextract:
    case IR_deposit: op->aux = (uint16_t)(pos | (1 + (r >> 20) % (w - pos)) << 8); return;
    default: return;
    }
}

/* Emits op on random constants, as it is, and remembers what folding makes of it. False: it cannot
 * be folded. */
static bool try_op(unsigned opcode, unsigned index)
{
    struct ir_op op = { .op = (uint8_t)opcode };
    const char *shape = ir_ops[opcode].shape, *types = ir_ops[opcode].types;
    enum ir_type from;
    uint64_t *v = operands[index];

    choose_types(&op, &from);
    choose_aux(&op);
    for (unsigned i = 0; i < 4; i++) {
        char like = i < strlen(types) ? types[i] : 't';
        enum ir_type t = i == 0 || like == '=' || like == 'h' ? from : (enum ir_type)op.type;

        v[i] = 0;
        if (strchr(shape, (int)('a' + i)) == NULL)
            continue;
        ir_operands(&op)[i] = ir_const(&ir, t, ir_fuzz_number(&seed));
        v[i] = ir_value(&ir, ir_operands(&op)[i]);
    }
    if (!ir_eval(&op, from, v, &folded[index]))
        return false;
    tried[index] = op;
    ir_ref r = ir_emit(&ir, op);
    unsigned size = ir_type_bytes(op.type) == 8 ? M_8 : M_4;
    ir_store(&ir, ir_const(&ir, I64, 8 * index), 0, r, size);
    return true;
}

static void check_result(unsigned index)
{
    uint64_t v = 0;

    memcpy(&v, machine->memory + 8 * index, ir_type_bytes(tried[index].type));
    ck_assert_msg(v == folded[index],
                  "%s.%s aux %u of %llx, %llx, %llx, %llx: interp %llx, folded %llx",
                  ir_ops[tried[index].op].name, ir_type_name(tried[index].type), tried[index].aux,
                  (unsigned long long)operands[index][0], (unsigned long long)operands[index][1],
                  (unsigned long long)operands[index][2], (unsigned long long)operands[index][3],
                  (unsigned long long)v, (unsigned long long)folded[index]);
}

static bool folds(unsigned opcode)
{
    return (ir_ops[opcode].traits & PURE) != 0 && (opcode < IR_vadd || opcode > IR_crc32);
}

START_TEST(folding_and_interp_agree)
{
    for (unsigned opcode = 1; opcode < IR_OPS; opcode++) {
        for (unsigned round = 0; folds(opcode) && round < ROUNDS; round++) {
            ir_begin(&ir, 0);
            ir.fold = false;
            for (unsigned i = 0; i < 64; i++)
                ck_assert_msg(try_op(opcode, i), "%s is not folded", ir_ops[opcode].name);
            ir_exit(&ir, 0, EXIT_BREAK);
            ck_assert_ptr_null(ir_verify(&ir));
            ir_machine_run(machine, &ir);
            for (unsigned i = 0; i < 64; i++)
                check_result(i);
        }
    }
}
END_TEST

/* -- rules: op2(op1(x, c1), c2) for all pairs of ops, plain and folded ------------------------ */

static const uint8_t nested[] = {
    IR_add,    IR_sub,   IR_neg,  IR_mul,  IR_mulhs,   IR_mulhu,    IR_mulhsu,  IR_divs,
    IR_divu,   IR_rems,  IR_remu, IR_and,  IR_or,      IR_xor,      IR_andn,    IR_not,
    IR_shl,    IR_shr,   IR_sar,  IR_rotl, IR_rotr,    IR_clz,      IR_ctz,     IR_popcnt,
    IR_bswap,  IR_clmul, IR_sext, IR_zext, IR_extract, IR_sextract, IR_deposit, IR_setcc,
    IR_select, IR_smin,  IR_smax, IR_umin, IR_umax,
};

/* op with x as one operand and constants as the others, or x twice. */
static ir_ref around(unsigned opcode, enum ir_type t, ir_ref x)
{
    struct ir_op op = { .op = (uint8_t)opcode, .type = (uint8_t)t };
    uint64_t r = ir_fuzz_random(&seed) >> 4;

    choose_aux(&op);
    for (unsigned i = 0; i < 4; i++) {
        uint64_t c = ir_fuzz_number(&seed);

        if (strchr(ir_ops[opcode].shape, (int)('a' + i)) == NULL)
            continue;
        ir_operands(&op)[i] = ir_const(&ir, t, r & 16 ? c & 3 : c);
    }
    op.a = x;
    if (op.b != 0 && r % 8 == 0)
        op.b = x;
    if (op.b != 0 && r % 8 == 1) {
        op.a = op.b;
        op.b = x;
    }
    return ir_emit(&ir, op);
}

static void emit_nested(bool fold, unsigned first, uint64_t start)
{
    enum ir_type t = first & 1 ? I64 : I32;
    unsigned n = 0;

    seed = start;
    ir_begin(&ir, 0);
    ir.fold = fold;
    ir_ref x = ir_get(&ir, t == I64 ? SAMPLE_X : SAMPLE_W);
    for (unsigned second = 0; second < countof(nested); second++) {
        for (unsigned i = 0; i < 4; i++, n++) {
            ir_ref r = around(nested[second], t, around(nested[first / 2], t, x));

            ir_store(&ir, ir_const(&ir, I64, 8 * n), 0, r, t == I64 ? M_8 : M_4);
        }
    }
    ir_exit(&ir, 0, EXIT_BREAK);
}

START_TEST(rules_keep_the_value)
{
    static uint8_t plain[SAMPLE_MEMORY_SIZE];

    for (unsigned round = 0; round < ROUNDS; round++) {
        uint64_t start = round * 1000 + (uint64_t)_i, x = ir_fuzz_number(&start);

        for (int fold = 0; fold < 2; fold++) {
            emit_nested(fold, (unsigned)_i, start);
            memset(machine->memory, 0, SAMPLE_MEMORY_SIZE);
            machine->state->x[0] = x;
            machine->state->w[0] = (uint32_t)x;
            ir_machine_run(machine, &ir);
            if (!fold)
                memcpy(plain, machine->memory, sizeof(plain));
        }
        for (unsigned i = 0; i < 4 * countof(nested); i++)
            ck_assert_msg(memcmp(plain + 8 * i, machine->memory + 8 * i, 8) == 0,
                          "%s of %s, round %u, case %u, x = 0x%llx", ir_ops[nested[i / 4]].name,
                          ir_ops[nested[_i / 2]].name, round, i % 4, (unsigned long long)x);
    }
}
END_TEST

Suite *fold_suite(void)
{
    Suite *suite = suite_create("fold");
    TCase *tests = tcase_create("fold");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, folding_and_interp_agree);
    tcase_add_loop_test(tests, rules_keep_the_value, 0, 2 * countof(nested));
    suite_add_tcase(suite, tests);
    return suite;
}
