/* The engine with several cpus: invalidation, eviction, requests, fork while others run.
 * SPDX-License-Identifier: MIT
 */
#include "tests/fake_world.h"
#include "tests/suites.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define I(op, rd, rs, imm) fake_insn(F_##op, rd, rs, imm)

enum { SMALL = 1, THREADS = 4 };        /* SMALL becomes the least code buffer */

struct runner {
    struct world *w;
    struct cpu *cpu;
    vaddr pc;
    pthread_t thread;
    enum exit_reason why;
};

static void *run(void *data)
{
    struct runner *r = data;

    r->why = run_at(r->cpu, r->pc);
    return NULL;
}

static void start(struct runner *r) { pthread_create(&r->thread, NULL, run, r); }
static struct fake *state(struct cpu *cpu) { return cpu->state; }

static void sleep_ms(int ms)
{
    nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

/* -- requests ------------------------------------------------------------------------------ */

/* On a loaded machine the thread may not have come to run before it is asked: then once more. */
START_TEST(a_request_ends_an_endless_loop)
{
    struct world w;
    if (!world_new(&w, _i, 0))
        return;
    put_insn(&w, CODE, I(ADDI, 1, 1, 1));
    put_insn(&w, CODE + 4, I(JAL, 0, 0, -4));
    for (int ms = 10; state(w.cpu)->x[1] == 0; ms *= 2) {
        struct runner r = { &w, w.cpu, CODE };
        start(&r);
        sleep_ms(ms);
        cpu_request(w.cpu);
        pthread_join(r.thread, NULL);           /* were it to go on, the test would time out */
        ck_assert_int_eq(r.why, EXIT_REQUEST);
    }
    world_free(&w);
}
END_TEST

START_TEST(a_request_made_before_is_not_lost)
{
    struct world w;
    if (!world_new(&w, _i, 0))
        return;
    put_insn(&w, CODE, I(SYSCALL, 0, 0, 0));
    cpu_request(w.cpu);
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_REQUEST);
    ck_assert_uint_eq(state(w.cpu)->rt.pc, CODE);
    ck_assert_int_eq(go_on(w.cpu), EXIT_SYSCALL);
    world_free(&w);
}
END_TEST

/* -- invalidation while another thread runs ------------------------------------------------ */

START_TEST(another_cpu_sees_new_code_in_its_loop)
{
    struct world w;
    if (!world_new(&w, _i, 0))
        return;
    /* Four blocks in a ring, one through the jump table; +0x1000 becomes a system call at last. */
    put_insn(&w, CODE, I(JAL, 0, 0, 0x1000));
    put_insn(&w, CODE + 0x1000, I(ADDI, 1, 1, 1));
    put_insn(&w, CODE + 0x1004, I(JR, 0, 3, 0));
    put_insn(&w, CODE + 0x2000, I(JAL, 0, 0, -0x2000));
    state(w.cpu)->x[3] = CODE + 0x2000;
    struct runner r = { &w, w.cpu, CODE };
    start(&r);
    for (int i = 0; i < 200; i++) {
        sleep_ms(i % 10 == 0);
        put_insn(&w, CODE + 0x1000, I(ADDI, 1, 1, i + 1));
        block_invalidate_range(w.engine, CODE + 0x1000, 4);
        block_invalidate_range(w.engine, CODE + 0x2000, 4);
    }
    put_insn(&w, CODE + 0x1000, I(SYSCALL, 0, 0, 0));
    block_invalidate_range(w.engine, CODE + 0x1000, 4);
    pthread_join(r.thread, NULL);
    ck_assert_int_eq(r.why, EXIT_SYSCALL);
    world_free(&w);
}
END_TEST

/* -- eviction ------------------------------------------------------------------------------ */

enum { STRIDE = 16 };

/* A chain of blocks through all the code: each adds its number and jumps on; the last one counts
 * rounds. */
static uint64_t put_chain(struct world *w, unsigned blocks)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < blocks; i++) {
        vaddr at = CODE + i * STRIDE;
        int number = (int)(i % 1000);
        put_insn(w, at, I(ADDI, 1, 1, number));
        put_insn(w, at + 4, I(ADD, 4, 4, 1));
        put_insn(w, at + 8, I(JAL, 0, 0, STRIDE - 8));
        sum += (uint64_t)number;
    }
    vaddr end = CODE + blocks * STRIDE;
    put_insn(w, end, I(ADDI, 2, 2, 1));
    put_insn(w, end + 4, I(BNE, 2, 3, 8));
    put_insn(w, end + 8, I(SYSCALL, 0, 0, 0));
    put_insn(w, end + 12, I(JR, 0, 5, 0));
    return sum;
}

START_TEST(eviction_loses_nothing_in_four_threads)
{
    struct world w;
    struct runner r[THREADS];
    if (!world_new(&w, _i, SMALL))
        return;
    enum { BLOCKS = CODE_SIZE / STRIDE - 8, ROUNDS = 3 };
    uint64_t sum = put_chain(&w, BLOCKS);
    for (int i = 0; i < THREADS; i++) {
        r[i] = (struct runner){ &w, cpu_copy(w.cpu), CODE };
        state(r[i].cpu)->x[3] = ROUNDS;
        state(r[i].cpu)->x[5] = CODE;
        start(&r[i]);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(r[i].thread, NULL);
        ck_assert_int_eq(r[i].why, EXIT_SYSCALL);
        ck_assert_uint_eq(state(r[i].cpu)->x[1], sum * ROUNDS);
        cpu_free(r[i].cpu);
    }
    ck_assert_uint_gt(w.engine->stats.evictions, 2);
    world_free(&w);
}
END_TEST

/* A cpu outside cpu_run (in a system call) must not hold up eviction: here it never comes back. */
START_TEST(an_idle_cpu_does_not_hold_up_eviction)
{
    struct world w;
    if (!world_new(&w, _i, SMALL))
        return;
    struct cpu *idle = cpu_copy(w.cpu);
    uint64_t sum = put_chain(&w, CODE_SIZE / STRIDE - 8);
    state(w.cpu)->x[3] = 2;
    state(w.cpu)->x[5] = CODE;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(state(w.cpu)->x[1], sum * 2);
    ck_assert_uint_gt(w.engine->stats.evictions, 0);
    cpu_free(idle);
    world_free(&w);
}
END_TEST

/* -- fork ---------------------------------------------------------------------------------- */

static int run_in_child(struct world *w)
{
    put_insn(w, CODE, I(ADDI, 1, 1, 5));
    put_insn(w, CODE + 0x200, I(JAL, 0, 0, -0x200));
    block_invalidate_range(w->engine, CODE, 4);
    return run_at(w->cpu, CODE + 0x200) == EXIT_SYSCALL && state(w->cpu)->x[1] == 6 ? 0 : 1;
}

START_TEST(a_forked_child_changes_only_its_own_code)
{
    struct world w;
    int status;
    if (!world_new(&w, _i, 0))
        return;
    put_insn(&w, CODE, I(ADDI, 1, 1, 1));
    put_insn(&w, CODE + 4, I(SYSCALL, 0, 0, 0));
    run_at(w.cpu, CODE);
    engine_before_fork(w.engine);
    pid_t child = fork();
    if (child == 0) {
        engine_after_fork(w.engine, w.cpu);
        _exit(run_in_child(&w));
    }
    engine_after_fork_parent(w.engine);
    waitpid(child, &status, 0);
    ck_assert_int_eq(status, 0);
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(state(w.cpu)->x[1], 2);
    world_free(&w);
}
END_TEST

Suite *threads_suite(void)
{
    Suite *s = suite_create("threads");
    TCase *c = tcase_create("threads");

    tcase_set_timeout(c, 30);
    tcase_add_loop_test(c, a_request_ends_an_endless_loop, 0, nvariants);
    tcase_add_loop_test(c, a_request_made_before_is_not_lost, 0, nvariants);
    tcase_add_loop_test(c, another_cpu_sees_new_code_in_its_loop, 0, nvariants);
    tcase_add_loop_test(c, eviction_loses_nothing_in_four_threads, 0, nvariants);
    tcase_add_loop_test(c, an_idle_cpu_does_not_hold_up_eviction, 0, nvariants);
    tcase_add_loop_test(c, a_forked_child_changes_only_its_own_code, 0, nvariants);
    suite_add_tcase(s, c);
    return s;
}
