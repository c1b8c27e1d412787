/* Logs, arenas, bits.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/base.h"
#include "tests/suites.h"

#include <pthread.h>
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

START_TEST(memory_is_zeroed_whenever_it_comes)
{
    for (size_t size = 0; size < 200000; size += 1 + size / 3) {
        for (int round = 0; round < 3; round++) {
            uint8_t *p = alloc(size), *q = alloc(size);

            ck_assert_uint_eq((uintptr_t)p % 16, 0);
            size_t dirty = 0;
            for (size_t i = 0; i < size; i++)
                dirty += p[i] || q[i];
            ck_assert_uint_eq(dirty, 0);
            memset(p, 0xff, size);
            memset(q, 0xff, size);
            release(p);
            release(q);
        }
    }
}
END_TEST

START_TEST(memory_keeps_its_bytes_when_resized)
{
    uint8_t *p = NULL;
    size_t had = 0;

    for (size_t size = 1; size < 1000000; had = size, size += 1 + size / 2) {
        p = resize(p, size);
        size_t lost = 0;
        for (size_t i = 0; i < had; i++)
            lost += p[i] != (uint8_t)(i * 7);
        ck_assert_uint_eq(lost, 0);
        for (size_t i = had; i < size; i++)
            p[i] = (uint8_t)(i * 7);
    }
    release(resize(p, 10));
}
END_TEST

/* Each keeps blocks with its own mark and finds it there again. */
static void *churn(void *data)
{
    uint32_t *kept[64] = { 0 }, state = (uint32_t)(uintptr_t)data;

    for (int i = 0; i < 100000; i++) {
        state = state * 1664525 + 1013904223;
        uint32_t **slot = &kept[state >> 26];

        if (*slot && **slot != (uint32_t)(uintptr_t)data)
            return NULL;
        release(*slot);
        *slot = alloc(4 + (state >> 20 & 63));
        **slot = (uint32_t)(uintptr_t)data;
    }
    return data;
}

START_TEST(memory_of_one_thread_is_not_anothers)
{
    pthread_t threads[4];
    void *result;

    for (uintptr_t i = 0; i < countof(threads); i++)
        pthread_create(&threads[i], NULL, churn, (void *)(i + 1));
    for (uintptr_t i = 0; i < countof(threads); i++) {
        pthread_join(threads[i], &result);
        ck_assert_ptr_eq(result, (void *)(i + 1));
    }
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
    tcase_add_test(tests, memory_is_zeroed_whenever_it_comes);
    tcase_add_test(tests, memory_keeps_its_bytes_when_resized);
    tcase_add_test(tests, memory_of_one_thread_is_not_anothers);
    suite_add_tcase(suite, tests);
    return suite;
}
