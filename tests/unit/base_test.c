/* Logs, arenas, bits.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/base.h"
#include "tests/suites.h"

#include <stdlib.h>
#include <unistd.h>

START_TEST(arena_memory_is_aligned_and_reused_after_reset)
{
    struct arena a = { 0 };
    uint8_t *first = arena_alloc(&a, 3), *second = arena_alloc(&a, 5);

    ck_assert_uint_eq((uintptr_t)first % 16, 0);
    ck_assert_ptr_eq(second, first + 16);
    arena_reset(&a);
    ck_assert_ptr_eq(arena_alloc(&a, 100), first);
    arena_free(&a);
}
END_TEST

START_TEST(arena_holds_more_than_a_chunk)
{
    struct arena a = { 0 };

    for (int round = 0; round < 3; round++) {
        uint8_t *big = arena_alloc(&a, 1 << 20), *small = arena_alloc(&a, 64);

        memset(big, 1, 1 << 20);
        memset(small, 2, 64);
        ck_assert_uint_eq(big[(1 << 20) - 1], 1);
        arena_reset(&a);
    }
    arena_free(&a);
}
END_TEST

START_TEST(log_list_knows_its_words)
{
    uint32_t before = log_mask;

    log_mask = 0;
    ck_assert(log_enable("ir,host"));
    ck_assert_uint_eq(log_mask, 1u << LOG_IR | 1u << LOG_HOST);
    ck_assert(!log_enable("ir,nonsense"));
    ck_assert(log_enable("all"));
    ck_assert(log_on(LOG_COVERAGE));
    log_mask = before;
}
END_TEST

START_TEST(log_lines_end_with_one_newline_and_may_be_long)
{
    char path[] = "/tmp/log_test_XXXXXX", read_back[4096] = { 0 };
    int fd = mkstemp(path);

    ck_assert_int_eq(log_open(path), 0);
    log_write("short");
    log_write("with newline\n");
    log_write("%0*d", 1500, 7);
    ck_assert_int_eq(log_open("-"), 0);
    ssize_t n = read(fd, read_back, sizeof(read_back) - 1);
    ck_assert_int_eq(n, 6 + 13 + 1501);
    ck_assert_int_eq(strncmp(read_back, "short\nwith newline\n000", 22), 0);
    ck_assert_str_eq(read_back + n - 3, "07\n");
    close(fd);
    unlink(path);
}
END_TEST

START_TEST(bits_are_extended)
{
    ck_assert_int_eq(sign_extend(0x80, 8), -128);
    ck_assert_uint_eq(bits(0xabcd, 4, 8), 0xbc);
    ck_assert_uint_eq(low_bits(64), ~0ull);
    ck_assert(fits_signed(-2048, 12) && !fits_signed(2048, 12));
}
END_TEST

Suite *base_suite(void)
{
    Suite *suite = suite_create("base");
    TCase *tests = tcase_create("base");

    tcase_add_test(tests, arena_memory_is_aligned_and_reused_after_reset);
    tcase_add_test(tests, arena_holds_more_than_a_chunk);
    tcase_add_test(tests, log_list_knows_its_words);
    tcase_add_test(tests, log_lines_end_with_one_newline_and_may_be_long);
    tcase_add_test(tests, bits_are_extended);
    suite_add_tcase(suite, tests);
    return suite;
}
