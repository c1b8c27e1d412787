/* RISC-V's models and what decides about them; insns are tested by tests/insn.
 * SPDX-License-Identifier: MIT
 */
#include "targets/riscv/riscv.h"

#include "tests/suites.h"

static const struct target *rv64(void) { return target_find("riscv64"); }

static struct cpu_model parsed(const char *text)
{
    struct cpu_model m = { 0 };
    const char *error = rv64()->parse_model(text, &m);

    ck_assert_msg(!error, "%s: %s", text, error ? error : "");
    return m;
}

START_TEST(models_contain_what_they_include)
{
    for (unsigned i = 0; i < rv64()->nmodels; i++)
        ck_assert_uint_eq(rv64()->models[i].features, riscv_complete(rv64()->models[i].features));
    const struct target *rv32 = target_find("riscv32");
    for (unsigned i = 0; i < rv32->nmodels; i++)
        ck_assert_uint_eq(rv32->models[i].features, riscv_complete(rv32->models[i].features));
}
END_TEST

START_TEST(the_default_model_is_max)
{
    ck_assert_str_eq(rv64()->models[0].name, "max");
    ck_assert_uint_eq(rv64()->models[0].features & (RV_RV32 | RV_ZCF), 0);
}
END_TEST

START_TEST(extensions_are_switched_on_with_what_they_need)
{
    uint64_t f = parsed("sifive-u54,v=true").features;

    ck_assert(f & RV_V);
    ck_assert(f & RV_ZVE64D);
    ck_assert(f & RV_ZVE32X);
}
END_TEST

START_TEST(extensions_are_switched_off_with_what_needs_them)
{
    uint64_t f = parsed("rva23u64,d=off").features;

    ck_assert_uint_eq(f & (RV_D | RV_V | RV_ZVE64D), 0);
    ck_assert(f & RV_F);
}
END_TEST

START_TEST(plus_minus_and_groups_are_understood)
{
    ck_assert(parsed("rva20u64,+zba").features & RV_ZBA);
    ck_assert_uint_eq(parsed("rva22u64,-zba").features & RV_ZBA, 0);
    ck_assert_uint_eq(parsed("rv64,b=off").features & (RV_ZBA | RV_ZBB | RV_ZBS), 0);
    ck_assert(parsed("rva20u64,Zicond=on").features & RV_ZICOND);
}
END_TEST

START_TEST(programs_are_told_of_what_is_slow_when_the_user_names_it)
{
    ck_assert_uint_eq(parsed("max,zbb=off").detail & RV_TELL_ALL, 0);
    ck_assert_uint_ne(parsed("max,v=on").detail & RV_TELL_ALL, 0);
    ck_assert_uint_ne(parsed("rva23u64").detail & RV_TELL_ALL, 0);
}
END_TEST

START_TEST(vlen_is_in_bits)
{
    ck_assert_uint_eq(parsed("max,vlen=256").detail, 32);
    ck_assert_uint_eq(parsed("max").detail, 16);
    ck_assert_uint_eq(parsed("rva23u64,vlen=256").detail, RV_TELL_ALL | 32);
}
END_TEST

START_TEST(mistakes_have_messages)
{
    struct cpu_model m;

    ck_assert_str_eq(rv64()->parse_model("rv65", &m), "unknown model");
    ck_assert_str_eq(rv64()->parse_model("", &m), "unknown model");
    ck_assert_str_eq(rv64()->parse_model("rv64,zxy=on", &m), "unknown extension zxy");
    ck_assert_str_eq(rv64()->parse_model("rv64,rv32=on", &m), "unknown extension rv32");
    ck_assert_str_eq(rv64()->parse_model("rv64,v=maybe", &m), "an extension is on or off");
    ck_assert_ptr_nonnull(rv64()->parse_model("rv64,vlen=100", &m));
    ck_assert_ptr_nonnull(rv64()->parse_model("rv64,vlen=128x", &m));
}
END_TEST

Suite *riscv_suite(void)
{
    Suite *s = suite_create("riscv");
    TCase *c = tcase_create("models");

    tcase_add_test(c, models_contain_what_they_include);
    tcase_add_test(c, the_default_model_is_max);
    tcase_add_test(c, extensions_are_switched_on_with_what_they_need);
    tcase_add_test(c, extensions_are_switched_off_with_what_needs_them);
    tcase_add_test(c, plus_minus_and_groups_are_understood);
    tcase_add_test(c, programs_are_told_of_what_is_slow_when_the_user_names_it);
    tcase_add_test(c, vlen_is_in_bits);
    tcase_add_test(c, mistakes_have_messages);
    suite_add_tcase(s, c);
    return s;
}
