/* The text form: what is printed is read back as the same IR; mistakes are named with their line.
 * SPDX-License-Identifier: MIT
 */
#include "tests/ir_fuzz.h"
#include "tests/suites.h"
#include "tcg/passes.h"

#include <stdlib.h>

static struct arena arena;
static struct ir ir;

static void setup(void)
{
    ir_init(&ir, &sample_config, &arena);
    ir_begin(&ir, 0);
}

static void teardown(void)
{
    arena_free(&arena);
}

static const char every_syntax[] =
    "block 0x10078\n"
    "  insn +0, 4\n"
    "  %0 = get.i64 x0\n"
    "  %1 = add.i64 %0, 0x10\n"
    "  put.i64 x1, %1\n"
    "  %2 = load.i64 %1, +8, u8\n"
    "  %3 = load.i64 %1, %0<<3, -16, s32.big.acquire\n"
    "  store.i64 %1, +0, %3, u64\n"
    "  store.i64 %1, %2<<1, +0, 7, u16.align\n"
    "  %4 = load.i64 %1, 0x20<<0, +0, u64\n"
    "  %5 = amo_add.i64 %1, %2, u64\n"
    "  %6 = cas.i64 %1, %2, %3, s32\n"
    "  fence rr.rw.wr.ww\n"
    "  %7 = setcc.i64 ltu %0, -1\n"
    "  %8 = setcc.i64 eq 5:i32, 0\n"
    "  %9 = select.i64 ge %0, %1, %2, 0\n"
    "  %10 = shl.i64 %0, 3:i32\n"
    "  %11 = shl.i64 %0, 3\n"
    "  %12 = extract.i64 %0, 3:12\n"
    "  %13 = trunc.i32 %0\n"
    "  %14 = sext.i64 %13, 32\n"
    "  %15 = divs.i64 %0, %1, ones\n"
    "  %16 = get.f64 f0\n"
    "  %17 = fma.f64 %16, %16, %16, dyn.first.negproduct.negaddend\n"
    "  %18 = fmin.f64 %16, %17, number\n"
    "  %19 = fcmp.i64 leq %16, %17\n"
    "  %20 = ftois.i32 %16, tz.nanzero\n"
    "  %21 = bitcast.i64 %16\n"
    "  %22 = get.v128 v0\n"
    "  %23 = vadd.v128 %22, %22, i16\n"
    "  %24 = vlane.i64 %23, +2, i16\n"
    "  %25 = vinsert.v128 %23, %24, +1, i64\n"
    "  %26 = call.i64 pure, %0, 5\n"
    "  %27 = call.i64 flags\n"
    "  state_store.i64 %26, +512\n"
    "  %28 = state_load.i32 +516\n"
    "  brcc.i64 tstne %0, 1, L0\n"
    "  exit_if.i64 eq %2, 0, 0x10090\n"
    "  exit_to 0x10080, jump\n"
    "  label L0\n"
    "  exit_to 0x10080, 0x1007c, call\n"
    "  label L1\n"
    "  exit_ptr %2, return\n"
    "  label L2\n"
    "  exit 0x1007c, syscall\n";

START_TEST(printed_ir_is_read_back_as_the_same)
{
    const char *error = ir_parse(&ir, every_syntax);

    ck_assert_msg(error == NULL, "%s", error);
    char *text = ir_print(&ir);
    ck_assert_str_eq(text, every_syntax);
    free(text);
    ck_assert_uint_eq(ir.nlabels, 3);
    ck_assert_uint_eq(ir.pc, 0x10078);
}
END_TEST

START_TEST(names_blanks_and_comments_are_free)
{
    ck_assert_ptr_null(ir_parse(&ir, "block 16 # start\n\n%7=get.i64 x0#x\n put.i64 x1,%7 \n"));
    char *text = ir_print(&ir);
    ck_assert_str_eq(text, "block 0x10\n  %0 = get.i64 x0\n  put.i64 x1, %0\n");
    free(text);
}
END_TEST

static const struct { const char *text, *error; } mistakes[] = {
    { "block 0\n  frob.i64 1\n", "line 2: unknown op" },
    { "put.i64 x9, 5\n", "line 1: unknown slot" },
    { "\nput.i64 x1, %5\n", "line 2: value is not defined" },
    { "put.i64 x1, 0x1ffffffffffffffff\n", "line 1: bad number" },
    { "put.q x1, 1\n", "line 1: unknown type" },
    { "%0 = trunc.i32 5\n", "line 1: this constant needs a type, as in 5:i64" },
    { "%0 = put.i64 x1, 5\n", "line 1: this op has no result" },
    { "put.i64 x1, 5, 6\n", "line 1: more than the op takes" },
    { "%99999 = get.i64 x1\n", "line 1: value number too large" },
    { "%-1 = get.i64 x1\n", "line 1: value number too large" },
    { "exit_to 5, sideways\n", "line 1: unknown word" },
    { "br 5\n", "line 1: label expected" },
};

START_TEST(mistakes_are_named_with_their_line)
{
    const char *error = ir_parse(&ir, mistakes[_i].text);

    ck_assert_ptr_nonnull(error);
    ck_assert_str_eq(error, mistakes[_i].error);
}
END_TEST

/* Some bytes changed, removed, or copied from elsewhere in the text. */
static void mutate(char *text, uint64_t *seed)
{
    size_t size = strlen(text);

    for (unsigned n = 1 + ir_fuzz_random(seed) % 2; n > 0; n--) {
        uint64_t r = ir_fuzz_random(seed);
        size_t at = r % size, from = (r >> 16) % size, len = (r >> 32) % 8;

        if (r >> 62 == 0)
            text[at] = "0123456789%.,:+-<L \nxi"[(r >> 40) % 22];
        else if (at + len < size && from + len < size)
            memmove(text + at, text + from, len);
    }
}

/* What the verifier lets pass, the passes and a back end must take. */
START_TEST(mutated_text_is_refused_or_compiled)
{
    struct ir_machine *m = ir_machine_new(&backend_interp, &sample_config);
    uint64_t seed = 7;
    unsigned compiled = 0;

    ir_always_verify = true;
    for (unsigned i = 0; i < 20000; i++) {
        ir_begin(&ir, 0);
        ir.fold = false;
        ir_fuzz_generate(&ir, i, FUZZ_ALL, 20);
        char *text = ir_print(&ir);
        mutate(text, &seed);
        ir_begin(&ir, 0);
        bool good = ir_parse(&ir, text) == NULL && ir_verify(&ir) == NULL;
        free(text);
        if (!good)
            continue;
        free(ir_print(&ir));
        ir_fold_again(&ir);
        ir_optimize(&ir, i & 1 ? &backend_interp : ir_poor_backend());
        m->code.at = m->code.start;
        ck_assert(backend_interp.compile(&ir, &m->code, &m->compiled));
        compiled++;
    }
    ck_assert_uint_gt(compiled, 1000);
    ir_machine_free(m);
}
END_TEST

Suite *text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *tests = tcase_create("text");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, printed_ir_is_read_back_as_the_same);
    tcase_add_test(tests, names_blanks_and_comments_are_free);
    tcase_add_loop_test(tests, mistakes_are_named_with_their_line, 0, countof(mistakes));
    tcase_add_test(tests, mutated_text_is_refused_or_compiled);
    suite_add_tcase(suite, tests);
    return suite;
}
