/* The way from registers to a handler's arguments and back, with an ABI that is only a table.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/syscall.h"

#include "tests/suites.h"

#include <check.h>
#include <errno.h>

/* What the registers hold, and what came back. */
static uint64_t registers[8];
static int64_t result;

static uint64_t get_number(const struct cpu *cpu) { return registers[7]; }
static void get_args(const struct cpu *cpu, uint64_t a[7]) { memcpy(a, registers, 7 * sizeof(*a)); }
static void put_result(struct cpu *cpu, int64_t r) { result = r; }

static const struct call_number rows[] = {
    { 1, CALL_fallocate }, { 2, CALL_pread64 },    { 3, CALL_lseek },
    { 5, CALL_setfsuid },  { 9, CALL_nfsservctl },
};
static const struct call_table table = { rows, countof(rows) };

/* Makes the call on an ABI of the given kind; the task as it was left. */
static struct task run(struct abi kind, const uint64_t r[8])
{
    static struct process process;
    struct linux_abi abi = { .name = "test",
                             .abi = kind,
                             .calls = &table,
                             .call_number = get_number,
                             .call_args = get_args,
                             .call_result = put_result };
    struct task t = { .abi = &abi, .process = &process };

    memcpy(registers, r, sizeof(registers));
    result = 12345;
    syscall_dispatch(&t);
    t.abi = NULL;
    return t;
}

static const struct abi lp64 = { .word = 8, .time = 8, .align64 = 8 };
static const struct abi paired = { .word = 4, .time = 8, .align64 = 8, .pairs_aligned = true };
static const struct abi packed = { .word = 4, .time = 8, .align64 = 8 };
static const struct abi paired_big = {
    .word = 4, .time = 8, .align64 = 8, .pairs_aligned = true, .big_endian = true,
};

START_TEST(descriptors_are_cut_to_32_bits)
{
    struct task t = run(lp64, (uint64_t[8]){ 0x1ffffffffull, 1, 2, 3, [7] = 1 });

    ck_assert_uint_eq(t.args[0], ~0ull);
    ck_assert_int_eq(result, -EBADF);
}
END_TEST

START_TEST(offsets_are_whole_on_64_bit_abis)
{
    struct task t = run(lp64, (uint64_t[8]){ -1ull, 0, 0x123456789abcdef0, 7, [7] = 1 });

    ck_assert_uint_eq(t.args[2], 0x123456789abcdef0);
    ck_assert_uint_eq(t.args[3], 7);
}
END_TEST

START_TEST(offsets_take_two_registers_on_32_bit_abis)
{
    struct task t = run(
        packed, (uint64_t[8]){ -1ull, 0, 0x11111111, 0x22222222, 0x33333333, 0x44444444, [7] = 1 });

    ck_assert_uint_eq(t.args[2], 0x2222222211111111);
    ck_assert_uint_eq(t.args[3], 0x4444444433333333);
}
END_TEST

/* pread64(fd, buf, size, offset): the offset's pair begins at the fifth register, the fourth is
 * skipped. */
START_TEST(pairs_begin_at_even_registers_where_the_abi_says_so)
{
    uint64_t r[8] = { -1ull, 0, 0, 0xbad, 0x11111111, 0x22222222, [7] = 2 };

    ck_assert_uint_eq(run(paired, r).args[3], 0x2222222211111111);
    ck_assert_uint_eq(run(paired_big, r).args[3], 0x1111111122222222);
    ck_assert_uint_eq(run(packed, r).args[3], 0x1111111100000bad);
}
END_TEST

START_TEST(longs_are_sign_extended_from_the_word)
{
    ck_assert_uint_eq(run(packed, (uint64_t[8]){ -1ull, 0xfffffffe, 0, [7] = 3 }).args[1],
                      ~0ull - 1);
}
END_TEST

START_TEST(numbers_without_a_row_are_enosys)
{
    run(lp64, (uint64_t[8]){ [7] = 4 });
    ck_assert_int_eq(result, -ENOSYS);
    run(lp64, (uint64_t[8]){ [7] = 0x100000001ull });
    ck_assert_int_eq(result, -ENOSYS);
    run(lp64, (uint64_t[8]){ [7] = 9 });
    ck_assert_int_eq(result, -ENOSYS);
}
END_TEST

Suite *dispatch_suite(void)
{
    Suite *suite = suite_create("dispatch");
    TCase *arguments = tcase_create("arguments");

    tcase_add_test(arguments, descriptors_are_cut_to_32_bits);
    tcase_add_test(arguments, offsets_are_whole_on_64_bit_abis);
    tcase_add_test(arguments, offsets_take_two_registers_on_32_bit_abis);
    tcase_add_test(arguments, pairs_begin_at_even_registers_where_the_abi_says_so);
    tcase_add_test(arguments, longs_are_sign_extended_from_the_word);
    tcase_add_test(arguments, numbers_without_a_row_are_enosys);
    suite_add_tcase(suite, arguments);
    return suite;
}
