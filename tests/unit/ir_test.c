/* Emission: value numbering, forwarding, what makes them forget.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/ir.h"
#include "tests/ir_sample.h"
#include "tests/suites.h"

static struct arena arena;
static struct ir ir;

static void setup(void)
{
    ir_init(&ir, &sample_config, &arena);
    ir_begin(&ir, 0x1000);
}

static void teardown(void)
{
    arena_free(&arena);
}

START_TEST(constants_are_interned_and_cut_to_their_type)
{
    ck_assert_uint_eq(ir_const(&ir, I64, 5), ir_const(&ir, I64, 5));
    ck_assert_uint_ne(ir_const(&ir, I64, 5), ir_const(&ir, I32, 5));
    ck_assert_uint_eq(ir_value(&ir, ir_const(&ir, I32, ~0ull)), 0xffffffff);
    for (unsigned i = 0; i < 3000; i++)
        ck_assert_uint_eq(ir_value(&ir, ir_const(&ir, I64, i * 77ull)), i * 77ull);
}
END_TEST

START_TEST(equal_expressions_are_one_op)
{
    ir_ref a = ir_get(&ir, 0), b = ir_get(&ir, 1);

    ck_assert_uint_eq(ir_binary(&ir, IR_add, I64, a, b), ir_binary(&ir, IR_add, I64, b, a));
    ck_assert_uint_ne(ir_binary(&ir, IR_sub, I64, a, b), ir_binary(&ir, IR_sub, I64, b, a));
}
END_TEST

START_TEST(get_is_forwarded_from_put_until_a_label)
{
    ir_ref a = ir_get(&ir, 0);

    ck_assert_uint_eq(ir_get(&ir, 0), a);
    ir_put(&ir, 1, a);
    ck_assert_uint_eq(ir_get(&ir, 1), a);
    ir_place(&ir, ir_label(&ir));
    ck_assert_uint_ne(ir_get(&ir, 1), a);
}
END_TEST

START_TEST(put_of_what_a_slot_holds_is_nothing)
{
    ir_ref a = ir_get(&ir, 0);
    uint32_t count = ir.count;

    ir_put(&ir, 0, a);
    ck_assert_uint_eq(ir.count, count);
}
END_TEST

START_TEST(helpers_with_state_forget_slots_and_pure_ones_do_not)
{
    ir_ref a = ir_get(&ir, 0);
    ir_ref once = ir_call(&ir, SAMPLE_PURE, a, a, 0, 0);

    ck_assert_uint_eq(ir_call(&ir, SAMPLE_PURE, a, a, 0, 0), once);
    ck_assert_uint_eq(ir_get(&ir, 0), a);
    ir_call(&ir, SAMPLE_STATE, a, 0, 0, 0);
    ck_assert_uint_ne(ir_get(&ir, 0), a);
}
END_TEST

START_TEST(loads_are_shared_until_memory_is_written)
{
    ir_ref a = ir_get(&ir, 0);
    ir_ref v = ir_load(&ir, I64, a, 8, M_8);

    ck_assert_uint_eq(ir_load(&ir, I64, a, 8, M_8), v);
    ck_assert_uint_ne(ir_load(&ir, I64, a, 16, M_8), v);
    ir_store(&ir, a, 64, v, M_8);
    ck_assert_uint_ne(ir_load(&ir, I64, a, 8, M_8), v);
}
END_TEST

START_TEST(acquire_loads_are_never_shared_and_make_others_stale)
{
    ir_ref a = ir_get(&ir, 0);
    ir_ref plain = ir_load(&ir, I64, a, 0, M_8);
    ir_ref acquire = ir_load(&ir, I64, a, 0, M_8 | M_ACQUIRE);

    ck_assert_uint_ne(ir_load(&ir, I64, a, 0, M_8 | M_ACQUIRE), acquire);
    ck_assert_uint_ne(ir_load(&ir, I64, a, 0, M_8), plain);
}
END_TEST

START_TEST(float_ops_are_shared_until_a_helper_may_see_the_flags)
{
    ir_ref a = ir_get(&ir, SAMPLE_F), b = ir_get(&ir, SAMPLE_F + 1);
    ir_ref sum = ir_float(&ir, IR_fadd, F64, RM_DYN, a, b, 0);

    ck_assert_uint_eq(ir_float(&ir, IR_fadd, F64, RM_DYN, a, b, 0), sum);
    ck_assert_uint_ne(ir_float(&ir, IR_fadd, F64, RM_TZ, a, b, 0), sum);
    ir_call(&ir, SAMPLE_FLAGS, 0, 0, 0, 0);
    ck_assert_uint_ne(ir_float(&ir, IR_fadd, F64, RM_DYN, a, b, 0), sum);
}
END_TEST

START_TEST(state_cells_are_shared_until_written)
{
    ir_ref v = ir_state_load(&ir, I64, offsetof(struct sample_state, cell));

    ck_assert_uint_eq(ir_state_load(&ir, I64, offsetof(struct sample_state, cell)), v);
    ir_state_store(&ir, offsetof(struct sample_state, cell[1]), v);
    ck_assert_uint_ne(ir_state_load(&ir, I64, offsetof(struct sample_state, cell)), v);
}
END_TEST

START_TEST(many_ops_fit)
{
    ir_ref v = ir_get(&ir, 0);

    for (unsigned i = 0; !ir_nearly_full(&ir); i++)
        v = ir_load(&ir, I64, v, (int32_t)i, M_8);
    ck_assert_uint_gt(ir.count, 50000);
}
END_TEST

Suite *ir_suite(void)
{
    Suite *suite = suite_create("ir");
    TCase *tests = tcase_create("ir");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, constants_are_interned_and_cut_to_their_type);
    tcase_add_test(tests, equal_expressions_are_one_op);
    tcase_add_test(tests, get_is_forwarded_from_put_until_a_label);
    tcase_add_test(tests, put_of_what_a_slot_holds_is_nothing);
    tcase_add_test(tests, helpers_with_state_forget_slots_and_pure_ones_do_not);
    tcase_add_test(tests, loads_are_shared_until_memory_is_written);
    tcase_add_test(tests, acquire_loads_are_never_shared_and_make_others_stale);
    tcase_add_test(tests, float_ops_are_shared_until_a_helper_may_see_the_flags);
    tcase_add_test(tests, state_cells_are_shared_until_written);
    tcase_add_test(tests, many_ops_fit);
    suite_add_tcase(suite, tests);
    return suite;
}
