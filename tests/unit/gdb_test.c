/* The gdb stub on a tiny target: a scripted debugger talks to it over a socket.
 * SPDX-License-Identifier: MIT
 */
#include "tests/fake_world.h"
#include "tests/suites.h"
#include "translate/gdb.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define I(op, rd, rs, imm) fake_insn(F_##op, rd, rs, imm)

/* -- the program and its loop -------------------------------------------------------------- */

struct debuggee {
    struct world w;
    struct gdb *gdb;
    char path[64];
    int fd;                             /* the debugger's end */
    pthread_t thread;
    int signo;                          /* what was delivered for the illegal insn */
};

static uint64_t thread_id(void *data, const struct cpu *cpu) { return 7; }

/* System calls do nothing but exit when x0 is 93; illegal insns are SIGILL. */
static void loop(struct debuggee *d)
{
    struct cpu *cpu = d->w.cpu;

    for (;;) {
        gdb_before_run(cpu);
        enum exit_reason why = go_on(cpu);
        if (gdb_after_run(cpu, why))
            continue;
        if (why == EXIT_SYSCALL && d->w.f->x[0] == 93)
            return;
        if (why == EXIT_ILLEGAL) {
            d->signo = gdb_signal(cpu, SIGILL);
            cpu->rt->pc += 4;
        }
    }
}

static void *program(void *data)
{
    struct debuggee *d = data;
    const struct gdb_hooks hooks = { .thread_id = thread_id, .exec_file = "/bin/fake" };

    d->gdb = gdb_open(d->path, d->w.engine, &hooks, d);
    gdb_thread_new(d->gdb, d->w.cpu);
    loop(d);
    gdb_exited(d->gdb, 42);
    gdb_thread_exit(d->w.cpu);
    return NULL;
}

static int try_connect(const char *path)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    strcpy(a.sun_path, path);
    if (connect(fd, (struct sockaddr *)&a, sizeof(a)) == 0)
        return fd;
    close(fd);
    return -1;
}

static bool debug(struct debuggee *d, int variant)
{
    *d = (struct debuggee){ .fd = -1 };
    if (!world_new(&d->w, variant, 0))
        return false;
    d->w.f->rt.pc = CODE;
    snprintf(d->path, sizeof(d->path), "/tmp/gdb_test.%d", getpid());
    pthread_create(&d->thread, NULL, program, d);
    while ((d->fd = try_connect(d->path)) < 0)
        nanosleep(&(struct timespec){ 0, 1000000 }, NULL);
    return true;
}

static void finish(struct debuggee *d)
{
    pthread_join(d->thread, NULL);
    close(d->fd);
    gdb_wait(d->gdb);
    world_free(&d->w);
}

/* -- the debugger -------------------------------------------------------------------------- */

static void send_packet(struct debuggee *d, const char *text)
{
    char packet[512];
    unsigned sum = 0;

    for (const char *p = text; *p; p++)
        sum += (unsigned char)*p;
    int n = snprintf(packet, sizeof(packet), "$%s#%02x", text, sum & 255);
    ck_assert_int_eq(write(d->fd, packet, (size_t)n), n);
}

static char read_char(struct debuggee *d)
{
    char c = 0;

    ck_assert_int_eq(read(d->fd, &c, 1), 1);
    return c;
}

static const char *reply(struct debuggee *d)
{
    static char text[8192];
    size_t n = 0;

    while (read_char(d) != '$')
        ;
    for (char c; (c = read_char(d)) != '#' && n < sizeof(text) - 1;)
        text[n++] = c;
    text[n] = 0;
    read_char(d);
    read_char(d);
    send(d->fd, "+", 1, MSG_NOSIGNAL);      /* gdb may be gone: that is a test, too */
    return text;
}

static const char *ask(struct debuggee *d, const char *text)
{
    send_packet(d, text);
    return reply(d);
}

static void put_program(struct debuggee *d)
{
    struct world *w = &d->w;

    put_insn(w, CODE, I(ADDI, 1, 1, 1));
    put_insn(w, CODE + 4, I(ST, 1, 6, 0));
    put_insn(w, CODE + 8, I(LD, 2, 6, 8));
    put_insn(w, CODE + 12, I(ILLEGAL, 0, 0, 0));
    put_insn(w, CODE + 16, I(SYSCALL, 0, 0, 0));
    put_insn(w, CODE + 20, I(ADDI, 0, 0, 93));
    put_insn(w, CODE + 24, I(SYSCALL, 0, 0, 0));
    w->f->x[6] = DATA;
}

static void expect_end(struct debuggee *d)
{
    ck_assert_str_eq(ask(d, "vCont;c"), "W2a");
    finish(d);
}

/* -- the tests ----------------------------------------------------------------------------- */

START_TEST(it_waits_before_the_first_insn_and_runs_to_the_end)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    ck_assert_str_eq(ask(&d, "?"), "T05thread:7;");
    ck_assert_uint_eq(d.w.f->x[1], 0);
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    ck_assert_str_eq(ask(&d, "vCont;C04"), "W2a");
    ck_assert_int_eq(d.signo, SIGILL);
    finish(&d);
}
END_TEST

START_TEST(a_signal_can_be_swallowed)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    d.signo = 99;
    expect_end(&d);
    ck_assert_int_eq(d.signo, 0);
}
END_TEST

START_TEST(breakpoints_and_steps)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    ck_assert_str_eq(ask(&d, "Z0,10008,4"), "OK");
    ck_assert_str_eq(ask(&d, "vCont;c"), "T05thread:7;swbreak:;");
    ck_assert_uint_eq(d.w.f->rt.pc, CODE + 8);
    ck_assert_str_eq(ask(&d, "z0,10008,4"), "OK");
    ck_assert_str_eq(ask(&d, "vCont;s:7"), "T05thread:7;");
    ck_assert_uint_eq(d.w.f->rt.pc, CODE + 12);
    ck_assert_str_eq(ask(&d, "vCont;s:7"), "T04thread:7;");
    ck_assert_str_eq(ask(&d, "vCont;s:7"), "T05thread:7;");     /* the system call */
    ck_assert_uint_eq(d.w.f->rt.pc, CODE + 20);
    expect_end(&d);
}
END_TEST

START_TEST(watchpoints_stop_after_the_access)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    ck_assert_str_eq(ask(&d, "Z2,80002,1"), "OK");
    ck_assert_str_eq(ask(&d, "Z3,8000f,8"), "OK");
    ck_assert_str_eq(ask(&d, "vCont;c"), "T05thread:7;watch:80002;");
    ck_assert_uint_eq(d.w.f->rt.pc, CODE + 8);
    ck_assert_str_eq(ask(&d, "vCont;c"), "T05thread:7;rwatch:8000f;");
    ck_assert_uint_eq(d.w.f->rt.pc, CODE + 12);
    ck_assert_str_eq(ask(&d, "z2,80002,1"), "OK");
    ck_assert_str_eq(ask(&d, "z3,8000f,8"), "OK");
    ck_assert_ptr_null(d.w.engine->watch);
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    expect_end(&d);
}
END_TEST

START_TEST(memory_is_read_and_written)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    ck_assert_str_eq(ask(&d, "M80010,3:010203"), "OK");
    ck_assert_str_eq(ask(&d, "X80013,2:}]x"), "OK");            /* an escaped } */
    ck_assert_str_eq(ask(&d, "m80010,6"), "0102037d7800");
    ck_assert_str_eq(ask(&d, "m90000,6"), "000000000000");      /* no permission: forced */
    ck_assert_str_eq(ask(&d, "mfffffff0,6"), "E14");
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    expect_end(&d);
}
END_TEST

START_TEST(an_endless_loop_is_interrupted)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    put_insn(&d.w, CODE, I(JAL, 0, 0, 0));
    send_packet(&d, "vCont;c");
    nanosleep(&(struct timespec){ 0, 20000000 }, NULL);
    ck_assert_int_eq(write(d.fd, "\3", 1), 1);
    ck_assert_str_eq(reply(&d), "T02thread:7;");
    ck_assert_uint_eq(d.w.f->rt.pc, CODE);
    put_insn(&d.w, CODE, I(ADDI, 0, 0, 93));
    put_insn(&d.w, CODE + 4, I(SYSCALL, 0, 0, 0));
    ck_assert_str_eq(ask(&d, "M80000,1:00"), "OK");
    block_invalidate_all(d.w.engine);
    expect_end(&d);
}
END_TEST

START_TEST(nonsense_is_answered)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    static const char *const nonsense[] = {
        "", "xyzzy", "vCont;q", "Z0", "Z9,1,1", "m", "M1", "X", "p", "Pzz", "G00", "Hg99", "T99",
        "qXfer:features:read:other.xml:0,10", "qXfer:", "vFile:open:", "vFile:pread:77,1,1",
        "vFile:close:77", "vFile:fstat:5", "qsThreadInfo", "QPassSignals:", "Z2,1,0", "z4,zz,zz",
    };
    for (unsigned i = 0; i < countof(nonsense); i++)
        ask(&d, nonsense[i]);
    ck_assert_str_eq(ask(&d, "xyzzy"), "");
    ck_assert_str_eq(ask(&d, "qfThreadInfo"), "m7");
    ck_assert_str_eq(ask(&d, "qXfer:exec-file:read::0,100"), "l/bin/fake");
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    expect_end(&d);
}
END_TEST

/* gdb may send before it has seen our refusal. */
START_TEST(a_packet_behind_a_damaged_one_is_answered)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    static const char both[] = "$?#00$qfThreadInfo#bb";
    ck_assert_int_eq(write(d.fd, both, sizeof(both) - 1), sizeof(both) - 1);
    ck_assert_int_eq(read_char(&d), '-');
    ck_assert_str_eq(reply(&d), "m7");
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    expect_end(&d);
}
END_TEST

START_TEST(a_running_program_has_no_registers)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    put_insn(&d.w, CODE, I(JAL, 0, 0, 0));
    send_packet(&d, "vCont;c");
    ck_assert_str_eq(ask(&d, "g"), "E01");
    ck_assert_str_eq(ask(&d, "vCont;s"), "E01");
    ck_assert_int_eq(write(d.fd, "\3", 1), 1);
    ck_assert_str_eq(reply(&d), "T02thread:7;");
    d.w.f->rt.pc = CODE + 12;
    ck_assert_str_eq(ask(&d, "vCont;c"), "T04thread:7;");
    expect_end(&d);
}
END_TEST

START_TEST(the_program_goes_on_when_gdb_goes)
{
    struct debuggee d;
    if (!debug(&d, _i))
        return;
    put_program(&d);
    ck_assert_str_eq(ask(&d, "Z0,10008,4"), "OK");
    ck_assert_str_eq(ask(&d, "D"), "OK");
    pthread_join(d.thread, NULL);
    ck_assert_uint_eq(d.w.f->x[0], 93);
    ck_assert_int_eq(d.signo, SIGILL);
    gdb_wait(d.gdb);
    close(d.fd);
    world_free(&d.w);
}
END_TEST

Suite *gdb_suite(void)
{
    Suite *s = suite_create("gdb");
    TCase *c = tcase_create("gdb");

    tcase_set_timeout(c, 20);
    tcase_add_loop_test(c, it_waits_before_the_first_insn_and_runs_to_the_end, 0, nvariants);
    tcase_add_loop_test(c, a_signal_can_be_swallowed, 0, nvariants);
    tcase_add_loop_test(c, breakpoints_and_steps, 0, nvariants);
    tcase_add_loop_test(c, watchpoints_stop_after_the_access, 0, nvariants);
    tcase_add_loop_test(c, memory_is_read_and_written, 0, nvariants);
    tcase_add_loop_test(c, an_endless_loop_is_interrupted, 0, nvariants);
    tcase_add_loop_test(c, nonsense_is_answered, 0, nvariants);
    tcase_add_loop_test(c, a_packet_behind_a_damaged_one_is_answered, 0, nvariants);
    tcase_add_loop_test(c, a_running_program_has_no_registers, 0, nvariants);
    tcase_add_loop_test(c, the_program_goes_on_when_gdb_goes, 0, nvariants);
    suite_add_tcase(s, c);
    return s;
}
