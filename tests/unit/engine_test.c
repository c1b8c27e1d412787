/* The engine on a tiny target: running, linking, invalidating, stepping, exact faults.
 * SPDX-License-Identifier: MIT
 */
#include "tests/fake_world.h"
#include "tests/suites.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* Writes a program at `at`. */
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

/* x1 counts to x2. */
static void put_loop(struct world *w, vaddr at)
{
    PROGRAM(w, at, I(ADDI, 1, 1, 1), I(BNE, 1, 2, -4), I(SYSCALL, 0, 0, 0));
}

/* -- running ------------------------------------------------------------------------------- */

START_TEST(a_loop_stays_in_linked_code)
{
    WORLD(w);
    put_loop(&w, CODE);
    w.f->x[2] = 10000;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 10000);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 12);
    if (!w.engine->unlinked) {
        ck_assert_uint_eq(w.engine->stats.links, 1);
        ck_assert_uint_le(w.cpu->exits[EXIT_LINK], 2 + w.engine->options.loop_rounds);
    }
    world_free(&w);
}
END_TEST

START_TEST(indirect_jumps_are_found_in_the_table)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(JR, 0, 3, 0));
    PROGRAM(&w, CODE + 0x100, I(BNE, 1, 2, -0x100), I(SYSCALL, 0, 0, 0));
    w.f->x[2] = 1000;
    w.f->x[3] = CODE + 0x100;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 1000);
    if (!w.engine->unlinked)
        ck_assert_uint_le(w.cpu->exits[EXIT_INDIRECT], 1);
    world_free(&w);
}
END_TEST

START_TEST(a_jump_to_0_is_not_found_in_an_empty_table)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(JR, 0, 3, 0));
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_FETCH);
    ck_assert_uint_eq(w.f->rt.pc, 0);
    world_free(&w);
}
END_TEST

START_TEST(calls_return)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(CALL, 15, 0, 0x100), I(ADDI, 1, 1, 1), I(BNE, 1, 2, -8),
            I(SYSCALL, 0, 0, 0));
    PROGRAM(&w, CODE + 0x100, I(ADDI, 4, 4, 3), I(RET, 0, 15, 0));
    w.f->x[2] = 500;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 500);
    ck_assert_uint_eq(w.f->x[4], 1500);
    if (!w.engine->unlinked)
        ck_assert_uint_le(w.cpu->exits[EXIT_INDIRECT], 4);
    world_free(&w);
}
END_TEST

START_TEST(reasons_have_exact_pcs)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(BREAK, 0, 0, 0), I(ADDI, 1, 1, 1), I(ILLEGAL, 0, 0, 0),
            I(ADDI, 1, 1, 1), I(LEAVE, 0, 0, 0), I(ADDI, 1, 1, 1), I(RAISE, 0, 0, 77));
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_BREAK);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 4);
    ck_assert_int_eq(run_at(w.cpu, CODE + 8), EXIT_ILLEGAL);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 12);
    ck_assert_int_eq(run_at(w.cpu, CODE + 16), EXIT_YIELD);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 24);
    ck_assert_int_eq(go_on(w.cpu), EXIT_EXCEPTION);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 28);
    ck_assert_int_eq(w.cpu->exception.kind, EXC_TARGET);
    ck_assert_uint_eq(w.cpu->exception.detail, 77);
    ck_assert_uint_eq(w.f->x[1], 4);
    world_free(&w);
}
END_TEST

START_TEST(fetch_fails_at_the_exact_insn)
{
    WORLD(w);
    PROGRAM(&w, CODE + 0xff8, I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1));
    w.executable_to = CODE + 0x1000;
    ck_assert_int_eq(run_at(w.cpu, CODE + 0xff8), EXIT_FETCH);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 0x1000);
    ck_assert_uint_eq(w.cpu->exception.address, CODE + 0x1000);
    ck_assert_uint_eq(w.f->x[1], 2);
    world_free(&w);
}
END_TEST

START_TEST(the_last_address_has_no_insn)
{
    WORLD(w);
    for (unsigned below = 1; below <= 4; below++) {
        ck_assert_int_eq(run_at(w.cpu, -(vaddr)below), EXIT_FETCH);
        ck_assert_uint_eq(w.f->rt.pc, -(vaddr)below);
    }
    world_free(&w);
}
END_TEST

START_TEST(fetch_of_half_an_insn_names_the_half)
{
    WORLD(w);
    PROGRAM(&w, CODE + 0xffa, I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1));
    w.executable_to = CODE + 0x1000;
    ck_assert_int_eq(run_at(w.cpu, CODE + 0xffa), EXIT_FETCH);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 0xffe);
    ck_assert_uint_eq(w.cpu->exception.address, CODE + 0x1000);
    ck_assert_uint_eq(w.f->x[1], 1);
    world_free(&w);
}
END_TEST

START_TEST(state_in_the_key_selects_blocks)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(MODE, 0, 0, 1), I(ADDI, 1, 1, 1), I(MODE, 0, 0, 2), I(JR, 0, 3, 0));
    PROGRAM(&w, CODE + 0x100, I(BNE, 1, 2, -0x100), I(MODE, 0, 0, 0), I(SYSCALL, 0, 0, 0));
    w.f->x[2] = 300;
    w.f->x[3] = CODE + 0x100;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 300);
    ck_assert_ptr_nonnull(block_find(w.engine, CODE + 4, 1));
    ck_assert_ptr_nonnull(block_find(w.engine, CODE + 12, 2));
    ck_assert_ptr_null(block_find(w.engine, CODE + 12, 1));
    world_free(&w);
}
END_TEST

START_TEST(a_copy_of_a_cpu_goes_its_own_way)
{
    WORLD(w);
    put_loop(&w, CODE);
    w.f->x[2] = 10;
    struct cpu *copy = cpu_copy(w.cpu);
    ((struct fake *)copy->state)->x[2] = 20;
    run_at(w.cpu, CODE);
    run_at(copy, CODE);
    ck_assert_uint_eq(w.f->x[1], 10);
    ck_assert_uint_eq(((struct fake *)copy->state)->x[1], 20);
    cpu_free(copy);
    world_free(&w);
}
END_TEST

/* -- changing code ------------------------------------------------------------------------- */

START_TEST(changed_code_runs_after_invalidation)
{
    WORLD(w);
    put_loop(&w, CODE);
    w.f->x[2] = 100;
    run_at(w.cpu, CODE);
    put_insn(&w, CODE, I(ADDI, 1, 1, 50));
    block_invalidate_range(w.engine, CODE, 4);
    w.f->x[1] = 0;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 100);
    ck_assert_uint_eq(w.engine->stats.revived, 0);
    world_free(&w);
}
END_TEST

START_TEST(unchanged_code_is_revived)
{
    WORLD(w);
    put_loop(&w, CODE);
    w.f->x[2] = 100;
    run_at(w.cpu, CODE);
    uint64_t blocks = w.engine->stats.blocks;
    block_invalidate_range(w.engine, CODE & ~0xfffull, 0x1000);
    ck_assert_ptr_null(block_find(w.engine, CODE, 0));
    w.f->x[1] = 0;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 100);
    ck_assert_uint_eq(w.engine->stats.blocks, blocks);
    ck_assert_uint_ge(w.engine->stats.revived, 1);
    world_free(&w);
}
END_TEST

START_TEST(a_block_that_is_no_longer_executable_is_not_revived)
{
    WORLD(w);
    put_loop(&w, CODE + 0x1000);
    w.f->x[2] = 1;
    run_at(w.cpu, CODE + 0x1000);
    w.executable_to = CODE + 0x1000;
    block_invalidate_range(w.engine, CODE + 0x1000, 0x1000);
    ck_assert_int_eq(run_at(w.cpu, CODE + 0x1000), EXIT_FETCH);
    world_free(&w);
}
END_TEST

START_TEST(a_jump_table_does_not_keep_old_code)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(JR, 0, 3, 0));
    PROGRAM(&w, CODE + 0x2000, I(SYSCALL, 0, 0, 0));
    w.f->x[3] = CODE + 0x2000;
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    put_insn(&w, CODE + 0x2000, I(BREAK, 0, 0, 0));
    block_invalidate_range(w.engine, CODE + 0x2000, 4);
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_BREAK);
    world_free(&w);
}
END_TEST

START_TEST(a_predicted_return_does_not_reach_old_code)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(CALL, 15, 0, 0x100), I(ADDI, 1, 1, 1), I(SYSCALL, 0, 0, 0));
    PROGRAM(&w, CODE + 0x100, I(SYSCALL, 0, 0, 0), I(RET, 0, 15, 0));
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
        ck_assert_int_eq(go_on(w.cpu), EXIT_SYSCALL);
    }
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    put_insn(&w, CODE + 4, I(BREAK, 0, 0, 0));
    block_invalidate_range(w.engine, CODE + 4, 4);
    ck_assert_int_eq(go_on(w.cpu), EXIT_BREAK);
    ck_assert_uint_eq(w.f->x[1], 3);
    world_free(&w);
}
END_TEST

START_TEST(a_flush_finds_what_the_guest_wrote)
{
    WORLD(w);
    /* The insn at +0x1004 is replaced by x5 before it is run for the second time. */
    PROGRAM(&w, CODE, I(ST, 5, 6, 0), I(FLUSH, 0, 0, 0), I(JAL, 0, 0, 0xff8));
    PROGRAM(&w, CODE + 0x1000, I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1), I(SYSCALL, 0, 0, 0));
    ck_assert_int_eq(run_at(w.cpu, CODE + 0x1000), EXIT_SYSCALL);
    w.f->x[6] = CODE + 0x1004;
    w.f->x[5] = I(ADDI, 1, 1, 70) | (uint64_t)I(SYSCALL, 0, 0, 0) << 32;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 2 + 71);
    ck_assert_uint_eq(w.engine->stats.invalidated, 1);
    world_free(&w);
}
END_TEST

/* -- debugging ----------------------------------------------------------------------------- */

START_TEST(single_steps_go_one_insn_at_a_time)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(CALL, 15, 0, 0xc), I(SYSCALL, 0, 0, 0), 0,
            I(ADDI, 1, 1, 1), I(RET, 0, 15, 0));
    static const vaddr way[] = { CODE + 4, CODE + 16, CODE + 20, CODE + 8 };
    run_at(w.cpu, CODE);                        /* links and predictions exist */
    w.cpu->single_step = true;
    w.f->rt.pc = CODE;
    for (unsigned i = 0; i < countof(way); i++) {
        ck_assert_int_eq(go_on(w.cpu), EXIT_REQUEST);
        ck_assert_uint_eq(w.f->rt.pc, way[i]);
    }
    ck_assert_int_eq(go_on(w.cpu), EXIT_SYSCALL);
    w.cpu->single_step = false;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 6);
    world_free(&w);
}
END_TEST

START_TEST(breakpoints_stop_before_the_insn)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1), I(SYSCALL, 0, 0, 0));
    run_at(w.cpu, CODE);
    engine_set_breakpoint(w.engine, CODE + 4, true);
    w.f->x[1] = 0;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_BREAK);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 4);
    ck_assert_uint_eq(w.f->x[1], 1);
    ck_assert_int_eq(go_on(w.cpu), EXIT_BREAK);
    engine_set_breakpoint(w.engine, CODE + 4, false);
    ck_assert_int_eq(go_on(w.cpu), EXIT_SYSCALL);
    ck_assert_uint_eq(w.f->x[1], 3);
    world_free(&w);
}
END_TEST

START_TEST(a_breakpoint_holds_in_code_that_comes_back)
{
    WORLD(w);
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(ADDI, 1, 1, 1), I(SYSCALL, 0, 0, 0));
    run_at(w.cpu, CODE);
    block_invalidate_range(w.engine, CODE, 8);
    engine_set_breakpoint(w.engine, CODE + 4, true);
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_BREAK);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 4);
    world_free(&w);
}
END_TEST

/* -- faults -------------------------------------------------------------------------------- */

enum { LENGTH = 12 };

static void check_fault(struct world *w, unsigned position, bool write)
{
    const struct exception *e = &w->cpu->exception;

    ck_assert_int_eq(run_at(w->cpu, CODE), EXIT_EXCEPTION);
    ck_assert_int_eq(e->kind, EXC_FAULT);
    ck_assert_uint_eq(e->address, HOLE + 8);
    ck_assert_int_eq(e->host_signal, SIGSEGV);
    ck_assert_int_eq(e->write, write);
    ck_assert_uint_eq(w->f->rt.pc, CODE + 4 * position);
    ck_assert_uint_eq(w->f->x[1], position);
    ck_assert_uint_eq(w->f->x[14], position);
}

static void fault_with(struct world *w, uint32_t insn, bool write)
{
    for (unsigned position = 0; position < LENGTH; position++) {
        block_invalidate_all(w->engine);
        for (unsigned i = 0; i < LENGTH; i++)   /* each insn before counts in two registers */
            put_insn(w, CODE + 4 * i, i % 2 ? I(ADD, 14, 14, 13) : I(ADDI, 1, 1, 2));
        put_insn(w, CODE + 4 * position, insn);
        w->f->x[1] = position & 1 ? (uint64_t)-1 : 0;
        w->f->x[14] = position & 1 ? 1 : 0;
        w->f->x[13] = 2;
        w->f->x[6] = HOLE;
        w->f->x[7] = HOLE + 8;
        check_fault(w, position, write);
    }
}

START_TEST(loads_fault_at_each_position)
{
    WORLD(w);
    fault_with(&w, I(LD, 5, 6, 8), false);
    world_free(&w);
}
END_TEST

START_TEST(stores_fault_at_each_position)
{
    WORLD(w);
    fault_with(&w, I(ST, 5, 6, 8), true);
    world_free(&w);
}
END_TEST

START_TEST(helpers_fault_at_each_position)
{
    WORLD(w);
    fault_with(&w, I(PEEK, 5, 7, 0), false);
    world_free(&w);
}
END_TEST

START_TEST(addresses_that_the_host_does_not_tell_are_found)
{
    WORLD(w);
    const vaddr bad = 0x8000000000000000;
    PROGRAM(&w, CODE, I(ADDI, 1, 1, 1), I(LD, 1, 6, 8), I(ST, 1, 6, 16), I(SYSCALL, 0, 0, 0));
    w.f->x[6] = bad;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_EXCEPTION);
    ck_assert_uint_eq(w.cpu->exception.address, bad + 8);
    ck_assert_int_eq(w.cpu->exception.host_code, SEGV_MAPERR);
    ck_assert(!w.cpu->exception.write);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 4);
    ck_assert_uint_eq(w.f->x[1], 1);
    ck_assert_int_eq(run_at(w.cpu, CODE + 8), EXIT_EXCEPTION);
    ck_assert_uint_eq(w.cpu->exception.address, bad + 16);
    ck_assert(w.cpu->exception.write);
    world_free(&w);
}
END_TEST

START_TEST(a_truncated_file_is_sigbus)
{
    WORLD(w);
    char path[] = "/tmp/engine_test_XXXXXX";
    int fd = mkstemp(path);
    unlink(path);
    mmap(w.memory.base + HOLE, 4096, PROT_READ, MAP_SHARED | MAP_FIXED, fd, 0);
    PROGRAM(&w, CODE, I(ADDI, 6, 6, 0), I(LD, 1, 6, 8), I(SYSCALL, 0, 0, 0));
    w.f->x[6] = HOLE;
    ck_assert_int_eq(run_at(w.cpu, CODE), EXIT_EXCEPTION);
    ck_assert_int_eq(w.cpu->exception.host_signal, SIGBUS);
    ck_assert_int_eq(w.cpu->exception.host_code, BUS_ADRERR);
    ck_assert_uint_eq(w.f->rt.pc, CODE + 4);
    close(fd);
    world_free(&w);
}
END_TEST

START_TEST(copies_survive_bad_addresses)
{
    WORLD(w);
    char buffer[64] = "", *host = memory_host(&w.memory, DATA + DATA_SIZE - 4);
    const struct memory *m = &w.memory;

    memcpy(host, "abc", 4);
    ck_assert_int_eq(memory_read(m, buffer, DATA + DATA_SIZE - 4, 4), 0);
    ck_assert_str_eq(buffer, "abc");
    ck_assert_int_eq(memory_read(m, buffer, DATA + DATA_SIZE - 4, 5), -EFAULT);
    ck_assert_int_eq(memory_read(m, buffer, WORLD_SIZE - 1, 2), -EFAULT);
    ck_assert_int_eq(memory_read(m, buffer, ~0ull, 2), -EFAULT);
    ck_assert_int_eq(memory_write(m, HOLE, "x", 1), -EFAULT);
    ck_assert_int_eq(memory_write(m, DATA, "x", 1), 0);
    ck_assert_int_eq(memory_strlen(m, DATA + DATA_SIZE - 4, 100), 3);
    ck_assert_int_eq(memory_strlen(m, DATA + DATA_SIZE - 4, 3), -ENAMETOOLONG);
    memset(host, 'x', 4);
    ck_assert_int_eq(memory_strlen(m, DATA + DATA_SIZE - 4, 100), -EFAULT);
    ck_assert_int_eq(memory_strlen(m, WORLD_SIZE, 100), -EFAULT);
    world_free(&w);
}
END_TEST

Suite *engine_suite(void)
{
    Suite *s = suite_create("engine");
    TCase *c = tcase_create("engine");

    tcase_set_timeout(c, 20);
    tcase_add_loop_test(c, a_loop_stays_in_linked_code, 0, nvariants);
    tcase_add_loop_test(c, indirect_jumps_are_found_in_the_table, 0, nvariants);
    tcase_add_loop_test(c, a_jump_to_0_is_not_found_in_an_empty_table, 0, nvariants);
    tcase_add_loop_test(c, calls_return, 0, nvariants);
    tcase_add_loop_test(c, reasons_have_exact_pcs, 0, nvariants);
    tcase_add_loop_test(c, fetch_fails_at_the_exact_insn, 0, nvariants);
    tcase_add_loop_test(c, the_last_address_has_no_insn, 0, nvariants);
    tcase_add_loop_test(c, fetch_of_half_an_insn_names_the_half, 0, nvariants);
    tcase_add_loop_test(c, state_in_the_key_selects_blocks, 0, nvariants);
    tcase_add_loop_test(c, a_copy_of_a_cpu_goes_its_own_way, 0, nvariants);
    tcase_add_loop_test(c, changed_code_runs_after_invalidation, 0, nvariants);
    tcase_add_loop_test(c, unchanged_code_is_revived, 0, nvariants);
    tcase_add_loop_test(c, a_block_that_is_no_longer_executable_is_not_revived, 0, nvariants);
    tcase_add_loop_test(c, a_jump_table_does_not_keep_old_code, 0, nvariants);
    tcase_add_loop_test(c, a_predicted_return_does_not_reach_old_code, 0, nvariants);
    tcase_add_loop_test(c, a_flush_finds_what_the_guest_wrote, 0, nvariants);
    tcase_add_loop_test(c, single_steps_go_one_insn_at_a_time, 0, nvariants);
    tcase_add_loop_test(c, breakpoints_stop_before_the_insn, 0, nvariants);
    tcase_add_loop_test(c, a_breakpoint_holds_in_code_that_comes_back, 0, nvariants);
    tcase_add_loop_test(c, loads_fault_at_each_position, 0, nvariants);
    tcase_add_loop_test(c, stores_fault_at_each_position, 0, nvariants);
    tcase_add_loop_test(c, helpers_fault_at_each_position, 0, nvariants);
    tcase_add_loop_test(c, addresses_that_the_host_does_not_tell_are_found, 0, nvariants);
    tcase_add_loop_test(c, a_truncated_file_is_sigbus, 0, nvariants);
    tcase_add_loop_test(c, copies_survive_bad_addresses, 0, nvariants);
    suite_add_tcase(s, c);
    return s;
}
