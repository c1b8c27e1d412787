/* Loops translated as one: what they leave in registers, at exits, faults and requests.
 * SPDX-License-Identifier: MIT
 */
#include "tests/fake_world.h"
#include "tests/suites.h"

#include <stdlib.h>

#define PROGRAM(w, at, ...)                                                                        \
    do {                                                                                           \
        const uint32_t insns_[] = { __VA_ARGS__ };                                                 \
        for (unsigned i_ = 0; i_ < countof(insns_); i_++)                                          \
            put_insn(w, (at) + 4 * i_, insns_[i_]);                                                \
    } while (0)
#define I(op, rd, rs, imm) fake_insn(F_##op, rd, rs, imm)
#define WORLD(w)                                                                                   \
    struct world w;                                                                                \
    if (!world_new(&w, _i, 0))                                                                     \
        return

static uint64_t extended(uint64_t v) { return (uint64_t)(int64_t)(int32_t)v; }

static void check_loops(const struct world *w, unsigned n)
{
    if (w->engine->options.loop_rounds != LOOPS_NEVER)
        ck_assert_uint_eq(w->engine->stats.loops, n);
}

/* x1 counts in words to x2, from above 2^31 through 0, say. */
START_TEST(words_are_whole_behind_a_loop)
{
    static const uint64_t starts[] = { 0, 0x7fffffc0, 0xffffffc0, 0x123456789abcdef0 };
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDIW, 1, 1, 1), I(ADDIW, 3, 1, 5), I(BNE, 1, 2, -8), I(SYSCALL, 0, 0, 0));
    for (unsigned i = 0; i < countof(starts); i++) {
        w.f->x[1] = starts[i];
        w.f->x[2] = extended(starts[i] + 300);
        ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
        ck_assert_uint_eq(w.f->x[1], extended(starts[i] + 300));
        ck_assert_uint_eq(w.f->x[3], extended(starts[i] + 305));
    }
    check_loops(&w, 1);
    world_free(&w);
}
END_TEST

START_TEST(words_are_whole_at_a_fault)
{
    enum { ROUNDS = 200, STEP = 0x7000 };
    const uint64_t start = 0x7fff0000;
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDIW, 1, 1, STEP), I(ADDI, 3, 3, 8), I(LD, 4, 3, -8), I(ADDIW, 5, 1, 1),
            I(BNE, 3, 2, -16), I(SYSCALL, 0, 0, 0));
    w.f->x[1] = start;
    w.f->x[3] = DATA + DATA_SIZE - 8 * ROUNDS;
    w.f->x[2] = 1;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_EXCEPTION);
    ck_assert_uint_eq(w.cpu->exception.address, DATA + DATA_SIZE);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 8);
    ck_assert_uint_eq(w.f->x[1], extended(start + STEP * (ROUNDS + 1)));
    ck_assert_uint_eq(w.f->x[5], extended(start + STEP * ROUNDS + 1));
    check_loops(&w, 1);
    world_free(&w);
}
END_TEST

/* What a path does not write keeps all its bits: x7 when x5 == 0, x8 when it is not. */
START_TEST(paths_inside_are_told_apart)
{
    const uint64_t odd = 0x1122334455667788;
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDIW, 1, 1, 1), I(BNE, 5, 0, 12), I(ADDIW, 7, 7, 1), I(JAL, 0, 0, 8),
            I(ADDIW, 8, 8, 1), I(BNE, 1, 2, -20), I(SYSCALL, 0, 0, 0));
    for (unsigned i = 0; i < 2; i++) {
        w.f->x[0] = w.f->x[1] = 0;
        w.f->x[2] = 200;
        w.f->x[5] = i;
        w.f->x[7] = w.f->x[8] = odd;
        ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
        ck_assert_uint_eq(w.f->x[1], 200);
        ck_assert_uint_eq(w.f->x[7], i ? odd : extended(odd + 200));
        ck_assert_uint_eq(w.f->x[8], i ? extended(odd + 200) : odd);
    }
    world_free(&w);
}
END_TEST

/* x3 counts the rounds of the inner loop, which runs x4 = 30 times in each of the outer. */
START_TEST(loops_inside_loops)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 4, 0, 30), I(ADDIW, 3, 3, 1), I(ADDI, 4, 4, -1), I(BNE, 4, 0, -8),
            I(ADDIW, 1, 1, 1), I(BNE, 1, 2, -20), I(SYSCALL, 0, 0, 0));
    w.f->x[2] = 100;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[3], 3000);
    ck_assert_uint_eq(w.f->x[1], 100);
    ck_assert_uint_eq(w.f->x[4], 0);
    check_loops(&w, 2);
    world_free(&w);
}
END_TEST

/* Registers that are put with other things than words, in a round or two. */
START_TEST(a_register_that_is_no_word_stays_whole)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDIW, 1, 1, 1), I(ADD, 6, 6, 5), I(BNE, 1, 9, 8), I(ADD, 6, 6, 6),
            I(ADDIW, 7, 6, 0), I(BNE, 1, 2, -20), I(SYSCALL, 0, 0, 0));
    w.f->x[2] = 100;
    w.f->x[9] = 70;
    w.f->x[5] = 0x100000001;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[6], 0x100000001 * 170);
    ck_assert_uint_eq(w.f->x[7], 170);
    world_free(&w);
}
END_TEST

/* A branch into the middle of what we took for the loop, and one that leaves it forward. */
START_TEST(leaving_forward_and_coming_back)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDIW, 1, 1, 1), I(BNE, 1, 9, 12), I(ADDIW, 3, 1, -3), I(JAL, 0, 0, 0x100),
            I(BNE, 1, 2, -16), I(SYSCALL, 0, 0, 0));
    PROGRAM(&w, CODE + 0x10c, I(ADDI, 8, 1, 0), I(JAL, 0, 0, -0x100));
    w.f->x[1] = 0x7fffffff - 50;
    w.f->x[9] = extended(0x80000005);
    w.f->x[2] = extended(0x80000050);
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[3], extended(0x80000002));
    ck_assert_uint_eq(w.f->x[8], extended(0x80000005));
    ck_assert_uint_eq(w.f->x[1], w.f->x[2]);
    world_free(&w);
}
END_TEST

START_TEST(a_changed_loop_is_translated_anew)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDIW, 1, 1, 1), I(BNE, 1, 2, -4), I(SYSCALL, 0, 0, 0));
    w.f->x[2] = 100;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    put_insn(&w, CODE, I(ADDIW, 1, 1, 2));
    block_invalidate_range(w.engine, CODE, 4);
    w.f->x[1] = 0;
    w.f->x[3] = 0;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 100);
    world_free(&w);
}
END_TEST

Suite *loop_suite(void)
{
    Suite *suite = suite_create("loop");
    TCase *tests = tcase_create("loop");

    tcase_add_loop_test(tests, words_are_whole_behind_a_loop, 0, nvariants);
    tcase_add_loop_test(tests, words_are_whole_at_a_fault, 0, nvariants);
    tcase_add_loop_test(tests, paths_inside_are_told_apart, 0, nvariants);
    tcase_add_loop_test(tests, loops_inside_loops, 0, nvariants);
    tcase_add_loop_test(tests, a_register_that_is_no_word_stays_whole, 0, nvariants);
    tcase_add_loop_test(tests, leaving_forward_and_coming_back, 0, nvariants);
    tcase_add_loop_test(tests, a_changed_loop_is_translated_anew, 0, nvariants);
    suite_add_tcase(suite, tests);
    return suite;
}
