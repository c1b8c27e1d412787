/* The interpreter: memory, exits, links; arithmetic is checked against folding in fold_test.c.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_machine.h"
#include "tests/suites.h"

static struct arena arena;
static struct ir ir;
static struct ir_machine *machine;

static void setup(void)
{
    machine = ir_machine_new(&backend_interp, &sample_config);
}

static void teardown(void)
{
    ir_machine_free(machine);
    arena_free(&arena);
}

static enum exit_reason run(const char *text)
{
    ir_init(&ir, &sample_config, &arena);
    ir_begin(&ir, 0);
    const char *error = ir_parse(&ir, text);
    ck_assert_msg(error == NULL, "%s", error);
    error = ir_verify(&ir);
    ck_assert_msg(error == NULL, "%s", error);
    return ir_machine_run(machine, &ir);
}

START_TEST(values_go_from_slot_to_slot)
{
    machine->state->x[0] = 40;
    ck_assert_int_eq(run("block 0x1000\n %0 = get.i64 x0\n %1 = add.i64 %0, 2\n"
                         "put.i64 x1, %1\n exit 0x1004, syscall\n"), EXIT_SYSCALL);
    ck_assert_uint_eq(machine->state->x[1], 42);
    ck_assert_uint_eq(machine->state->rt.pc, 0x1004);
}
END_TEST

START_TEST(memory_is_extended_swapped_and_indexed)
{
    memcpy(machine->memory + 16, "\x81\x82\x83\x84\x85\x86\x87\x88", 8);
    machine->state->x[0] = 8;
    run("block 0\n %0 = get.i64 x0\n"
        "%1 = load.i64 %0, +8, s16\n put.i64 x1, %1\n"
        "%2 = load.i64 %0, %0<<1, -8, u32.big\n put.i64 x2, %2\n"
        "store.i64 %0, +24, %2, u64.big\n"
        "exit 0, break\n");
    ck_assert_uint_eq(machine->state->x[1], 0xffffffffffff8281);
    ck_assert_uint_eq(machine->state->x[2], 0x81828384);
    ck_assert_int_eq(memcmp(machine->memory + 32, "\0\0\0\0\x81\x82\x83\x84", 8), 0);
}
END_TEST

START_TEST(atomics_return_the_old_value)
{
    memcpy(machine->memory, "\xfe\xff\xff\xff\x05\0\0\0", 8);
    run("block 0\n"
        "%0 = amo_smax.i64 0, 1, s32\n put.i64 x0, %0\n"
        "%1 = cas.i64 4, 5, 9, u32\n put.i64 x1, %1\n"
        "%2 = cas.i64 4, 5, 7, u32\n put.i64 x2, %2\n"
        "exit 0, break\n");
    ck_assert_uint_eq(machine->state->x[0], ~0ull - 1);
    ck_assert_uint_eq(machine->state->x[1], 5);
    ck_assert_uint_eq(machine->state->x[2], 9);
    ck_assert_int_eq(memcmp(machine->memory, "\x01\0\0\0\x09\0\0\0", 8), 0);
}
END_TEST

START_TEST(sixteen_bytes_are_swapped_at_once)
{
    memset(machine->memory + 32, 0x11, 16);
    run("block 0\n"
        "%0 = pack.i128 0x1111111111111111, 0x1111111111111111\n %1 = pack.i128 3, 4\n"
        "%2 = cas.i128 0x20, %0, %1, u128\n put.i128 q0, %2\n"
        "%3 = high.i64 %2\n put.i64 x0, %3\n exit 0, break\n");
    ck_assert_uint_eq(machine->memory[32], 3);
    ck_assert_uint_eq(machine->memory[40], 4);
    ck_assert_uint_eq(machine->state->x[0], 0x1111111111111111);
}
END_TEST

START_TEST(misaligned_access_leaves_with_the_exact_pc)
{
    ck_assert_int_eq(run("block 0x100\n insn +8, 4\n put.i64 x0, 1\n"
                         "%0 = load.i64 0x21, +0, u64.align\n put.i64 x0, %0\n exit 0, break\n"),
                     EXIT_MISALIGNED);
    ck_assert_uint_eq(machine->state->rt.fault_address, 0x21);
    ck_assert_uint_eq(machine->state->rt.pc, 0x108);
    ck_assert_uint_eq(machine->state->x[0], 1);
}
END_TEST

START_TEST(exits_leave_until_they_are_linked)
{
    const struct backend *b = &backend_interp;
    const char *text = "block 0x100\n %0 = get.i64 x0\n %1 = add.i64 %0, 1\n put.i64 x0, %1\n"
                       "exit_if.i64 geu %1, 5, 0x200\n exit_to 0x100, jump\n";

    ck_assert_int_eq(run(text), EXIT_LINK);
    const struct compiled *c = &machine->compiled;
    ck_assert_uint_eq(c->nexits, 2);
    ck_assert_ptr_eq(machine->state->rt.site, c->code + c->exits[1].stub);
    ck_assert_uint_eq(machine->state->rt.pc, 0x100);

    b->link(&machine->code, c->code, &c->exits[1], c->entry);
    b->enter(&machine->state->rt, c->entry);
    ck_assert_uint_eq(machine->state->x[0], 5);
    ck_assert_ptr_eq(machine->state->rt.site, c->code + c->exits[0].stub);

    machine->state->rt.request = 1;
    b->enter(&machine->state->rt, c->entry);
    ck_assert_int_eq(machine->state->rt.reason, EXIT_REQUEST);
    ck_assert_uint_eq(machine->state->x[0], 5);
    ck_assert_ptr_eq(machine->state->rt.site, c->code);

    b->unlink(&machine->code, c->code, &c->exits[1]);
    machine->state->x[0] = 0;
    b->enter(&machine->state->rt, c->fast_entry);
    ck_assert_int_eq(machine->state->rt.reason, EXIT_LINK);
    ck_assert_uint_eq(machine->state->x[0], 1);
}
END_TEST

START_TEST(indirect_jumps_look_in_the_table)
{
    struct jump_entry table[JUMP_ENTRIES];
    struct runtime *rt = &machine->state->rt;

    memset(table, 0xff, sizeof(table));
    rt->jumps = table;
    machine->state->x[0] = 0x100;
    const char *text = "block 0x100\n %0 = get.i64 x1\n %1 = sub.i64 %0, 1\n put.i64 x1, %1\n"
                       "exit_if.i64 eq %1, 0, 0x200\n %2 = get.i64 x0\n exit_ptr %2, return\n";
    machine->state->x[1] = 10;
    ck_assert_int_eq(run(text), EXIT_INDIRECT);
    ck_assert_uint_eq(rt->pc, 0x100);
    table[0x100 >> 1] = (struct jump_entry){ 0x100, machine->compiled.entry };
    backend_interp.enter(rt, machine->compiled.entry);
    ck_assert_int_eq(rt->reason, EXIT_LINK);
    ck_assert_uint_eq(machine->state->x[1], 0);
}
END_TEST

START_TEST(vectors_are_lanes)
{
    memset(machine->memory, 0x7f, 32);
    run("block 0\n %0 = load.v128 0, +0, u128\n %1 = vdup.v128 1:i64, i16\n"
        "%2 = vadd.v128 %0, %1, i16\n put.v128 v0, %2\n"
        "%3 = vcmpgtu.v128 %2, %0, i16\n put.v128 v1, %3\n"
        "%4 = vlane.i64 %2, +7, i16\n put.i64 x0, %4\n exit 0, break\n");
    ck_assert_uint_eq(machine->state->v[0][0], 0x80);
    ck_assert_uint_eq(machine->state->v[0][15], 0x7f);
    ck_assert_uint_eq(machine->state->v[1][3], 0xff);
    ck_assert_uint_eq(machine->state->x[0], 0x7f80);
}
END_TEST

START_TEST(floats_collect_flags)
{
    machine->state->f[0] = 0x3ff0000000000000;      /* 1.0 */
    run("block 0\n %0 = get.f64 f0\n %1 = fdiv.f64 %0, 0x4008000000000000, ne\n put.f64 f1, %1\n"
        "%2 = fcvt.f32 %1, tz\n put.f32 s0, %2\n exit 0, break\n");
    ck_assert_uint_eq(machine->state->f[1], 0x3fd5555555555555);
    ck_assert_uint_eq(machine->state->s[0], 0x3eaaaaaa);
    ck_assert_uint_eq(machine->state->rt.fp_flags, FP_INEXACT);
}
END_TEST

START_TEST(helpers_get_their_arguments)
{
    run("block 0\n %0 = call.i64 pure, 7, 0x5555\n put.i64 x0, %0\n exit 0, break\n");
    ck_assert_uint_eq(machine->state->x[0], 21);
}
END_TEST

Suite *interp_suite(void)
{
    Suite *suite = suite_create("interp");
    TCase *tests = tcase_create("interp");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, values_go_from_slot_to_slot);
    tcase_add_test(tests, memory_is_extended_swapped_and_indexed);
    tcase_add_test(tests, atomics_return_the_old_value);
    tcase_add_test(tests, sixteen_bytes_are_swapped_at_once);
    tcase_add_test(tests, misaligned_access_leaves_with_the_exact_pc);
    tcase_add_test(tests, exits_leave_until_they_are_linked);
    tcase_add_test(tests, indirect_jumps_look_in_the_table);
    tcase_add_test(tests, vectors_are_lanes);
    tcase_add_test(tests, floats_collect_flags);
    tcase_add_test(tests, helpers_get_their_arguments);
    suite_add_tcase(suite, tests);
    return suite;
}
