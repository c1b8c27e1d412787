/* Signals: siginfo layouts of each kind of ABI, pending sets, the gate of safe_syscall.
 * SPDX-License-Identifier: MIT
 */
#include "signal/signal.h"
#include "signal/state.h"
#include "syscall/task.h"
#include "tcg/backend.h"
#include "thunk/guest.h"

#include "tests/suites.h"

#include <errno.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint8_t bytes[256];
static struct memory memory = { .base = bytes, .limit = sizeof(bytes), .page_bits = 12 };
static struct process process = { .memory = &memory };

static struct linux_abi lp64 = { .abi = { .word = 8, .time = 8, .align64 = 8 } };
static struct linux_abi ilp32_big = { .abi = { .word = 4, .time = 4, .align64 = 8,
                                               .big_endian = true } };

static struct task task_of(const struct linux_abi *abi)
{
    return (struct task){ .abi = abi, .process = &process };
}

static void put(const struct linux_abi *abi, const siginfo_t *info)
{
    struct task t = task_of(abi);
    struct writer w = guest_writer(&t, 0, 128);

    memset(bytes, 0xee, sizeof(bytes));
    put_siginfo(&w, info);
    ck_assert(w.c.ok);
    ck_assert_uint_eq(w.c.at, 128);
}

static siginfo_t get(const struct linux_abi *abi)
{
    struct task t = task_of(abi);
    struct reader r = guest_reader(&t, 0, 128);
    siginfo_t info;

    get_siginfo(&r, &info);
    ck_assert(r.c.ok);
    return info;
}

static uint64_t little(unsigned at, unsigned size)
{
    uint64_t v = 0;

    for (unsigned i = size; i-- > 0;)
        v = v << 8 | bytes[at + i];
    return v;
}

static uint64_t big(unsigned at, unsigned size)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < size; i++)
        v = v << 8 | bytes[at + i];
    return v;
}

/* For a 64-bit little-endian guest the layout is that of any such host. */
START_TEST(layout_of_64_bit_little_endian)
{
    siginfo_t i = { .si_signo = SIGRTMIN, .si_code = SI_QUEUE };

    i.si_pid = 1234;
    i.si_uid = 5678;
    i.si_ptr = (void *)0x1122334455667788;
    put(&lp64, &i);
    ck_assert_uint_eq(little(0, 4), (unsigned)SIGRTMIN);
    ck_assert_uint_eq(little(8, 4), (uint32_t)SI_QUEUE);
    ck_assert_uint_eq(little(16, 4), 1234);
    ck_assert_uint_eq(little(20, 4), 5678);
    ck_assert_uint_eq(little(24, 8), 0x1122334455667788);
    for (unsigned at = 32; at < 128; at++)
        ck_assert_uint_eq(bytes[at], 0);
    ck_assert_uint_eq(bytes[128], 0xee);
}
END_TEST

START_TEST(layout_of_32_bit_big_endian)
{
    siginfo_t i = { .si_signo = SIGCHLD, .si_code = CLD_KILLED };

    i.si_pid = 0x1234;
    i.si_uid = 0x5678;
    i.si_status = 9;
    i.si_utime = 7;
    i.si_stime = 8;
    put(&ilp32_big, &i);
    ck_assert_uint_eq(big(0, 4), SIGCHLD);
    ck_assert_uint_eq(big(8, 4), CLD_KILLED);
    ck_assert_uint_eq(big(12, 4), 0x1234);
    ck_assert_uint_eq(big(16, 4), 0x5678);
    ck_assert_uint_eq(big(20, 4), 9);
    ck_assert_uint_eq(big(24, 4), 7);
    ck_assert_uint_eq(big(28, 4), 8);
    ck_assert_uint_eq(big(32, 4), 0);
}
END_TEST

START_TEST(address_of_a_fault)
{
    siginfo_t i = { .si_signo = SIGSEGV, .si_code = SEGV_ACCERR };

    i.si_addr = (void *)0x7654321;
    put(&lp64, &i);
    ck_assert_uint_eq(little(16, 8), 0x7654321);
    put(&ilp32_big, &i);
    ck_assert_uint_eq(big(12, 4), 0x7654321);
    ck_assert_uint_eq(big(16, 4), 0);
}
END_TEST

static const struct { int signo, code; } kinds[] = {
    { SIGUSR1, SI_USER },    { SIGUSR1, SI_TKILL },   { SIGUSR1, SI_QUEUE },
    { SIGALRM, SI_TIMER },   { SIGIO, POLL_IN },      { SIGCHLD, CLD_EXITED },
    { SIGSEGV, SEGV_MAPERR }, { SIGBUS, BUS_ADRALN }, { SIGSYS, 1 },
    { SIGSEGV, SI_USER },    { SIGFPE, FPE_INTDIV },  { SIGTERM, SI_KERNEL },
};

/* Whatever was put comes back: nothing of a union member is left out. Values fit in 32 bits. */
START_TEST(each_kind_comes_back)
{
    const struct linux_abi *abi = _i & 1 ? &ilp32_big : &lp64;
    siginfo_t i;

    memset(&i, 0, sizeof(i));
    i.si_signo = kinds[_i / 2].signo;
    i.si_code = kinds[_i / 2].code;
    i.si_errno = 3;
    i.si_pid = 0x101;
    put(abi, &i);
    siginfo_t back = get(abi);
    ck_assert_int_eq(back.si_signo, i.si_signo);
    ck_assert_int_eq(back.si_code, i.si_code);
    ck_assert_int_eq(back.si_errno, 3);
    ck_assert_mem_eq(&back, &i, sizeof(i));
}
END_TEST

/* -- pending ---------------------------------------------------------------------------------- */

START_TEST(held_signals_do_not_queue_and_wait_for_the_mask)
{
    struct task_signals sig = { .mask = signal_bit(SIGSEGV) };
    siginfo_t first = { .si_signo = SIGSEGV, .si_errno = 1 }, out;
    siginfo_t second = { .si_signo = SIGSEGV, .si_errno = 2 };

    queue_hold(&sig, &first);
    queue_hold(&sig, &second);
    ck_assert(!queue_take(&sig, &out));
    sig.mask = 0;
    ck_assert(queue_take(&sig, &out));
    ck_assert_int_eq(out.si_errno, 1);
    ck_assert(!queue_take(&sig, &out));
}
END_TEST

START_TEST(faults_go_before_what_was_recorded)
{
    struct task_signals sig = { .recorded = 1, .slot = { .si_signo = SIGALRM } };
    siginfo_t fault = { .si_signo = SIGBUS }, out;

    queue_hold(&sig, &fault);
    ck_assert(queue_take(&sig, &out));
    ck_assert_int_eq(out.si_signo, SIGBUS);
    ck_assert(queue_take(&sig, &out));
    ck_assert_int_eq(out.si_signo, SIGALRM);
    ck_assert(!queue_take(&sig, &out));
    ck_assert_int_eq(sig.attention, 0);
}
END_TEST

/* -- the gate --------------------------------------------------------------------------------- */

START_TEST(a_closed_gate_keeps_the_call_from_running)
{
    static const uint64_t none[6];
    volatile int gate = 0;

    ck_assert_int_eq(host_syscall_gated(&gate, SYS_getpid, none), getpid());
    gate = 1;
    ck_assert_int_eq(host_syscall_gated(&gate, SYS_getpid, none), -RESTART_NOINTR);
    gate = 0;
    ck_assert_int_eq(host_syscall_gated(&gate, SYS_close, (uint64_t[6]){ 9999 }), -EBADF);
}
END_TEST

START_TEST(all_six_arguments_arrive)
{
    volatile int gate = 0;
    uint64_t args[6] = { 0, 4096, 0, 0x22 /* MAP_PRIVATE | MAP_ANONYMOUS */, ~0ull, 0 };

    int64_t at = host_syscall_gated(&gate, SYS_mmap, args);
    ck_assert_int_gt(at, 0);
    args[0] = (uint64_t)at;
    ck_assert_int_eq(host_syscall_gated(&gate, SYS_munmap, args), 0);
    args[3] = 0x2, args[5] = 1;         /* an offset that is no page */
    ck_assert_int_lt(host_syscall_gated(&gate, SYS_mmap, args), 0);
}
END_TEST

Suite *signal_suite(void)
{
    Suite *s = suite_create("signal");
    TCase *c = tcase_create("signal");

    tcase_add_test(c, layout_of_64_bit_little_endian);
    tcase_add_test(c, layout_of_32_bit_big_endian);
    tcase_add_test(c, address_of_a_fault);
    tcase_add_loop_test(c, each_kind_comes_back, 0, 2 * (int)countof(kinds));
    tcase_add_test(c, held_signals_do_not_queue_and_wait_for_the_mask);
    tcase_add_test(c, faults_go_before_what_was_recorded);
    tcase_add_test(c, a_closed_gate_keeps_the_call_from_running);
    tcase_add_test(c, all_six_arguments_arrive);
    suite_add_tcase(s, c);
    return s;
}
