/* AArch64's models and what ID registers say of them; insns are tested by tests/insn.
 * SPDX-License-Identifier: MIT
 */
#include "targets/aarch64/aarch64.h"

#include "tests/suites.h"

static const struct target *a64(void) { return target_find("aarch64"); }

static struct cpu_model parsed(const char *text)
{
    struct cpu_model m = { 0 };
    const char *error = a64()->parse_model(text, &m);

    ck_assert_msg(!error, "%s: %s", text, error ? error : "");
    return m;
}

/* CRm and op2 as one number. */
static uint64_t id_register(const char *model, unsigned crm, unsigned op2)
{
    struct cpu_model m = parsed(model);
    uint64_t v = 0;

    ck_assert(aarch64_id_register(m.features, m.detail, crm, op2, &v));
    return v;
}

START_TEST(models_have_their_midr)
{
    ck_assert_uint_eq(id_register("cortex-a53", 0, 0), 0x410fd034);
    ck_assert_uint_eq(id_register("neoverse-n1,lse=off", 0, 0), 0x414fd0c1);
    ck_assert_uint_eq(id_register("max", 0, 0), 0x000f0510);
}
END_TEST

START_TEST(id_registers_follow_the_features)
{
    enum { ATOMIC = 20, CRC32 = 16 };

    ck_assert_uint_eq(id_register("neoverse-n1", 6, 0) >> ATOMIC & 15, 2);
    ck_assert_uint_eq(id_register("neoverse-n1,lse=off", 6, 0) >> ATOMIC & 15, 0);
    ck_assert_uint_eq(id_register("neoverse-n1,lse=off", 6, 0) >> CRC32 & 15, 1);
    ck_assert_uint_eq(id_register("cortex-a57", 6, 0) >> ATOMIC & 15, 0);
}
END_TEST

START_TEST(unknown_id_registers_are_zero_and_some_do_not_exist)
{
    struct cpu_model m = parsed("max");
    uint64_t v = 1;

    ck_assert_uint_eq(id_register("max", 2, 3), 0);
    ck_assert(!aarch64_id_register(m.features, m.detail, 1, 0, &v));
    ck_assert(!aarch64_id_register(m.features, m.detail, 0, 1, &v));
}
END_TEST

/* What a program starts with, and the longest vector of at most so many bytes. */
static unsigned start_length(const char *model)
{
    return sve_default_length(parsed(model).detail);
}

static unsigned longest(const char *model, unsigned bytes)
{
    return sve_length(parsed(model).detail, bytes);
}

START_TEST(vector_lengths_are_those_that_cpu_names)
{
    ck_assert_uint_eq(start_length("max"), 16);
    ck_assert_uint_eq(start_length("max,sve-max-vq=2"), 32);
    ck_assert_uint_eq(start_length("max,sve-max-vq=16"), 64);
    ck_assert_uint_eq(start_length("max,sve-max-vq=16,sve-default-vector-length=-1"), 256);
    ck_assert_uint_eq(longest("max,sve512=on", 256), 64);
    ck_assert_uint_eq(longest("max,sve512=on", 63), 32);
    ck_assert_uint_eq(longest("max,sve-max-vq=16,sve384=off", 48), 32);
    ck_assert_uint_eq(start_length("neoverse-v1"), 32);
    ck_assert_uint_eq(longest("a64fx", 48), 32);
}
END_TEST

START_TEST(the_default_model_does_not_tell_of_sve)
{
    static const char *const told[] = { "max,sve=on", "max,sve2=on", "max,sve-max-vq=1", "a64fx" };
    struct cpu_model m = parsed("max");

    ck_assert(m.features & A64_SVE2);
    ck_assert(!(aarch64_told(m.features, m.detail) & (A64_SVE | A64_SVE2)));
    for (unsigned i = 0; i < countof(told); i++) {
        m = parsed(told[i]);
        ck_assert_msg(aarch64_told(m.features, m.detail) & A64_SVE, "%s", told[i]);
    }
}
END_TEST

START_TEST(features_go_with_what_includes_them)
{
    uint64_t f = parsed("max,rcpc=off").features;

    ck_assert(!(f & (A64_RCPC | A64_RCPC2)));
    f = parsed("cortex-a53,rcpc2=on").features;
    ck_assert((f & A64_RCPC2) && (f & A64_RCPC));
}
END_TEST

START_TEST(mistakes_have_messages)
{
    struct cpu_model m;

    ck_assert_str_eq(a64()->parse_model("cortex", &m), "unknown model");
    ck_assert_str_eq(a64()->parse_model("max,lze=on", &m), "unknown feature lze");
    ck_assert_str_eq(a64()->parse_model("max,lse=maybe", &m), "a feature is on or off");
}
END_TEST

/* Test vectors of the QARMA paper, appendix A: sigma 2, 5 rounds. */
START_TEST(addresses_are_signed_with_qarma)
{
    const uint64_t key[2] = { 0xec2802d4e0a488e9, 0x84be85ce9804e94b };

    ck_assert_uint_eq(aarch64_qarma(0xfb623599da6e8127, 0x477d469dec0b8762, key, false),
                      0xc003b93999b33765);
}
END_TEST

START_TEST(the_algorithm_of_pointer_authentication_has_its_own_field)
{
    ck_assert_uint_eq(id_register("max", 6, 1) & 0xff000ff0, 0x10000500);
    ck_assert_uint_eq(id_register("max,pauth-qarma5=on", 6, 1) & 0xff000ff0, 0x01000050);
    ck_assert_uint_eq(id_register("max,pauth-qarma3=on", 6, 1) & 0xff000ff0, 0);
    ck_assert_uint_eq(id_register("max,pauth-qarma3=on", 6, 2) & 0xff00, 0x5100);
    ck_assert_uint_eq(id_register("max,pauth=off", 6, 1) & 0xff000ff0, 0);
}
END_TEST

Suite *aarch64_suite(void)
{
    Suite *s = suite_create("aarch64");
    TCase *c = tcase_create("models");

    tcase_add_test(c, models_have_their_midr);
    tcase_add_test(c, id_registers_follow_the_features);
    tcase_add_test(c, unknown_id_registers_are_zero_and_some_do_not_exist);
    tcase_add_test(c, vector_lengths_are_those_that_cpu_names);
    tcase_add_test(c, the_default_model_does_not_tell_of_sve);
    tcase_add_test(c, features_go_with_what_includes_them);
    tcase_add_test(c, addresses_are_signed_with_qarma);
    tcase_add_test(c, the_algorithm_of_pointer_authentication_has_its_own_field);
    tcase_add_test(c, mistakes_have_messages);
    suite_add_tcase(s, c);
    return s;
}
