/* Layouts of kernel structures per ABI, conversion, and the number tables.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/thunk.h"

#include "syscall/kinds.h"
#include "targets/riscv/syscall.h"
#include "tests/suites.h"
#include "thunk/flags.h"
#include "thunk/host_types.h"
#include "thunk/socket.h"

#include <check.h>
#include <errno.h>

static const struct abi lp64 = { .word = 8, .time = 8, .align64 = 8 };
static const struct abi lp64_big = { .word = 8, .time = 8, .align64 = 8, .big_endian = true };
static const struct abi ilp32 = { .word = 4, .time = 4, .align64 = 8 };
static const struct abi ilp32_time64 = { .word = 4, .time = 8, .align64 = 8 };

/* What riscv64-linux-gnu-gcc says: sizes of the kernel's structures. */
static const struct { enum struct_id id; unsigned size;
} sizes[] = {
    { STRUCT_timespec, 16 }, { STRUCT_timeval, 16 },     { STRUCT_itimerspec, 32 },
    { STRUCT_stat, 128 },    { STRUCT_statfs, 120 },     { STRUCT_statx, 256 },
    { STRUCT_rusage, 144 },  { STRUCT_sysinfo, 112 },    { STRUCT_utsname, 390 },
    { STRUCT_flock, 32 },    { STRUCT_epoll_event, 16 }, { STRUCT_mq_attr, 64 },
    { STRUCT_semid_ds, 88 }, { STRUCT_shmid_ds, 112 },   { STRUCT_msqid_ds, 120 },
    { STRUCT_timex, 208 },   { STRUCT_tms, 32 },         { STRUCT_shminfo, 72 },
    { STRUCT_shm_info, 48 }, { STRUCT_seminfo, 40 },     { STRUCT_msginfo, 32 },
};

START_TEST(sizes_of_riscv64_are_the_compilers)
{
    for (unsigned i = 0; i < countof(sizes); i++)
        ck_assert_msg(layout_of(&lp64, sizes[i].id)->size == sizes[i].size, "%s: %u, not %u",
                      struct_name(sizes[i].id), layout_of(&lp64, sizes[i].id)->size, sizes[i].size);
}
END_TEST

START_TEST(epoll_event_has_a_hole_only_outside_x86)
{
    const struct layout *l = layout_of(&lp64, STRUCT_epoll_event);

    ck_assert_uint_eq(l->at[1].guest, 8);
    ck_assert_uint_eq(l->at[1].host, offsetof(struct epoll_event, data));
}
END_TEST

START_TEST(timespec_shrinks_on_old_32_bit_guests)
{
    ck_assert_uint_eq(layout_of(&lp64, STRUCT_timespec)->size, 16);
    ck_assert_uint_eq(layout_of(&ilp32, STRUCT_timespec)->size, 8);
    ck_assert_uint_eq(layout_of(&ilp32_time64, STRUCT_timespec64)->size, 16);
    ck_assert(layout_of(&lp64, STRUCT_timespec)->same);
    ck_assert(!layout_of(&lp64_big, STRUCT_timespec)->same);
}
END_TEST

START_TEST(negative_seconds_stay_negative_both_ways)
{
    struct timespec in = { .tv_sec = -5, .tv_nsec = 7 }, out;
    uint8_t guest[16];
    const struct layout *l = layout_of(&ilp32, STRUCT_timespec);

    layout_to_guest(&ilp32, l, guest, &in);
    layout_to_host(&ilp32, l, &out, guest);
    ck_assert_int_eq(out.tv_sec, -5);
    ck_assert_int_eq(out.tv_nsec, 7);
}
END_TEST

START_TEST(big_endian_guests_see_the_high_byte_first)
{
    struct timespec in = { .tv_sec = 0x0102030405060708, .tv_nsec = 1 };
    uint8_t guest[16];

    layout_to_guest(&lp64_big, layout_of(&lp64_big, STRUCT_timespec), guest, &in);
    ck_assert_uint_eq(guest[0], 1);
    ck_assert_uint_eq(guest[15], 1);
}
END_TEST

/* -- sockets ---- */

START_TEST(big_endian_addresses_change_only_what_is_in_machine_order)
{
    uint8_t a[28] = { 0, AF_INET6, 0x12, 0x34, [24] = 1, 2, 3, 4 };

    sockaddr_convert(&lp64_big, a, sizeof(a), true);
    ck_assert_uint_eq(a[0], AF_INET6);
    ck_assert_uint_eq(a[2], 0x12);
    ck_assert_uint_eq(a[24], 4);
    sockaddr_convert(&lp64_big, a, sizeof(a), false);
    ck_assert_uint_eq(a[1], AF_INET6);
    ck_assert_uint_eq(a[24], 1);
}
END_TEST

/* A 32-bit guest's header is 12 bytes, ours 16; both ways back to the same bytes. */
START_TEST(control_messages_of_32_bit_guests_survive_the_round_trip)
{
    const uint32_t guest[5] = { 20, SOL_SOCKET, SCM_RIGHTS, 7, 8 };
    uint64_t host[8];
    uint32_t back[5];
    bool truncated = false;
    int64_t size = cmsg_to_host(&ilp32, host, sizeof(host), guest, sizeof(guest));
    struct msghdr m = { .msg_control = host, .msg_controllen = (size_t)size };

    ck_assert_int_eq(size, CMSG_SPACE(8));
    ck_assert_uint_eq(CMSG_FIRSTHDR(&m)->cmsg_len, CMSG_LEN(8));
    ck_assert_uint_eq(cmsg_to_guest(&ilp32, back, sizeof(back), &m, &truncated), sizeof(back));
    ck_assert(memcmp(guest, back, sizeof(back)) == 0 && !truncated);
    ck_assert_uint_eq(cmsg_to_guest(&ilp32, back, 19, &m, &truncated), 0);
    ck_assert(truncated);
}
END_TEST

START_TEST(control_messages_that_lie_about_their_length_are_refused)
{
    const uint32_t too_long[5] = { 4000, SOL_SOCKET, SCM_RIGHTS, 7, 8 }, too_short[3] = { 3 };
    uint64_t host[8];

    ck_assert_int_eq(cmsg_to_host(&ilp32, host, sizeof(host), too_long, sizeof(too_long)), -EINVAL);
    ck_assert_int_eq(cmsg_to_host(&ilp32, host, sizeof(host), too_short, sizeof(too_short)),
                     -EINVAL);
}
END_TEST

START_TEST(flags_have_names)
{
    char text[64];

    flags_text(FLAGS_open, O_WRONLY | O_CREAT | 0x80000000, text, sizeof(text));
    ck_assert_str_eq(text, "O_WRONLY|O_CREAT|0x80000000");
    flags_text(FLAGS_prot, 0, text, sizeof(text));
    ck_assert_str_eq(text, "0");
    flags_text(FLAGS_clockid, 1, text, sizeof(text));
    ck_assert_str_eq(text, "CLOCK_MONOTONIC");
    flags_text(FLAGS_open, ~0ull, text, 8);
    ck_assert_uint_lt(strlen(text), 8);
}
END_TEST

static void check_ascending(const struct call_table *table)
{
    for (unsigned i = 1; i < table->count; i++)
        ck_assert_uint_lt(table->rows[i - 1].number, table->rows[i].number);
}

START_TEST(number_tables_ascend)
{
    check_ascending(&riscv64_calls);
    check_ascending(&riscv32_calls);
}
END_TEST

/* unreachable() for a kind that does not exist. */
START_TEST(every_row_has_known_kinds)
{
    for (unsigned i = 0; i < CALL_COUNT; i++)
        ck_assert_uint_le(call_shape(&calls[i])->count, 6);
    ck_assert_uint_eq(call_shape(&calls[CALL_openat])->count, 4);
}
END_TEST

Suite *thunk_suite(void)
{
    Suite *suite = suite_create("thunk");
    TCase *layouts = tcase_create("layouts"), *tables = tcase_create("tables");
    TCase *sockets = tcase_create("sockets");

    tcase_add_test(layouts, sizes_of_riscv64_are_the_compilers);
    tcase_add_test(layouts, epoll_event_has_a_hole_only_outside_x86);
    tcase_add_test(layouts, timespec_shrinks_on_old_32_bit_guests);
    tcase_add_test(layouts, negative_seconds_stay_negative_both_ways);
    tcase_add_test(layouts, big_endian_guests_see_the_high_byte_first);
    tcase_add_test(tables, number_tables_ascend);
    tcase_add_test(tables, every_row_has_known_kinds);
    tcase_add_test(sockets, big_endian_addresses_change_only_what_is_in_machine_order);
    tcase_add_test(sockets, control_messages_of_32_bit_guests_survive_the_round_trip);
    tcase_add_test(sockets, control_messages_that_lie_about_their_length_are_refused);
    tcase_add_test(tables, flags_have_names);
    suite_add_tcase(suite, sockets);
    suite_add_tcase(suite, layouts);
    suite_add_tcase(suite, tables);
    return suite;
}
