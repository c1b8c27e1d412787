/* The command line: QEMU's spellings and ours, the environment, what children get, mistakes.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"
#include "tests/suites.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char *no_env[] = { NULL };

static const struct options *parse(char **argv, char **envp)
{
    int argc = 0;

    while (argv[argc])
        argc++;
    return options_parse(argc, argv, envp);
}

#define PARSE(...) parse((char *[]){ "dragoman", __VA_ARGS__, NULL }, no_env)

START_TEST(options_end_at_the_program)
{
    const struct options *o = PARSE("-strace", "prog", "-strace", "--help");

    ck_assert_str_eq(o->program, "prog");
    ck_assert_str_eq(o->argv[0], "prog");
    ck_assert_str_eq(o->argv[1], "-strace");
    ck_assert_str_eq(o->argv[2], "--help");
    ck_assert_ptr_null(o->argv[3]);
    ck_assert(o->strace);
}
END_TEST

START_TEST(one_dash_or_two_and_equals_signs)
{
    const struct options *o = PARSE("--L", "/root", "-cpu=rv64,v=false", "--backend=interp",
                                    "-one-insn-per-tb", "--", "-prog");

    ck_assert_str_eq(o->prefix, "/root");
    ck_assert_str_eq(o->cpu, "rv64,v=false");
    ck_assert_str_eq(o->engine.backend, "interp");
    ck_assert_uint_eq(o->engine.max_insns, 1);
    ck_assert_str_eq(o->program, "-prog");
}
END_TEST

START_TEST(sizes_have_units)
{
    ck_assert_uint_eq(PARSE("-s", "1048576", "p")->stack_size, 1 << 20);
    ck_assert_uint_eq(PARSE("-s", "0x100000", "p")->stack_size, 1 << 20);
    ck_assert_uint_eq(PARSE("-s", "64M", "p")->stack_size, 64 << 20);
    ck_assert_uint_eq(PARSE("-s", "1g", "p")->stack_size, 1 << 30);
    ck_assert_uint_eq(PARSE("-p", "16k", "p")->page_bits, 14);
}
END_TEST

START_TEST(argv0_is_replaced)
{
    const struct options *o = PARSE("-0", "other", "prog", "x");

    ck_assert_str_eq(o->program, "prog");
    ck_assert_str_eq(o->argv[0], "other");
    ck_assert_str_eq(o->argv[1], "x");
}
END_TEST

static const char *find(char **envp, const char *name)
{
    size_t n = strlen(name);
    const char *found = NULL;

    for (; *envp; envp++)
        if (strncmp(*envp, name, n) == 0 && (*envp)[n] == '=') {
            ck_assert_ptr_null(found);
            found = *envp + n + 1;
        }
    return found;
}

START_TEST(the_environment_is_edited_in_order)
{
    char *envp[] = { "A=1", "B=2", "LD_PRELOAD=x", NULL };
    char *argv[] = { "dragoman", "-E", "A=3",        "-U", "B",  "-E", "C=a,b", "-E",
                     "D=1,E=2",  "-U", "LD_PRELOAD", "-E", "F=", "p",  NULL };
    const struct options *o = parse(argv, envp);

    ck_assert_str_eq(find(o->envp, "A"), "3");
    ck_assert_ptr_null(find(o->envp, "B"));
    ck_assert_str_eq(find(o->envp, "C"), "a,b");
    ck_assert_str_eq(find(o->envp, "D"), "1");
    ck_assert_str_eq(find(o->envp, "E"), "2");
    ck_assert_str_eq(find(o->envp, "F"), "");
    ck_assert_ptr_null(find(o->envp, "LD_PRELOAD"));
}
END_TEST

START_TEST(variables_stand_for_options)
{
    setenv("QEMU_LD_PREFIX", "/qemu", 1);
    setenv("QEMU_STACK_SIZE", "1M", 1);
    setenv("DRAGOMAN_CPU", "rv64", 1);
    setenv("QEMU_CPU", "max", 1);
    setenv("QEMU_STRACE", "0", 1);
    setenv("QEMU_SET_ENV", "X=1,Y=2", 1);
    const struct options *o = PARSE("-s", "2M", "p");
    ck_assert_str_eq(o->prefix, "/qemu");
    ck_assert_str_eq(o->cpu, "rv64");          /* ours is stronger than QEMU's */
    ck_assert_uint_eq(o->stack_size, 2 << 20); /* the command line is strongest */
    ck_assert(!o->strace);
    ck_assert_str_eq(find(o->envp, "Y"), "2");
}
END_TEST

START_TEST(names_of_machines_select_them)
{
    static const char *const names[] = { "dragoman-riscv64", "/usr/bin/qemu-riscv64",
                                         "qemu-riscv64-static" };
    const struct options *o = parse((char *[]){ (char *)names[_i], "p", NULL }, no_env);

    ck_assert_str_eq(o->machine->name, "riscv64");
    ck_assert_ptr_null(PARSE("p")->machine);
}
END_TEST

START_TEST(children_run_with_the_same_options)
{
    const struct options *o =
        PARSE("-L", "/root", "-strace", "-0", "x", "-E", "A=1", "-cpu", "rv64", "p");
    char **a = options_child_args(o, "/bin/-child", "zero");
    static const char *const expected[] = { "-L", "/root", "-strace", "-cpu",       "rv64",
                                            "-0", "zero",  "--",      "/bin/-child" };

    ck_assert_str_eq(a[0], o->self);
    for (unsigned i = 0; i < countof(expected); i++)
        ck_assert_str_eq(a[i + 1], expected[i]);
    ck_assert_ptr_null(a[countof(expected) + 1]);
}
END_TEST

START_TEST(the_prefix_counts_where_the_file_is)
{
    char dir[] = "/tmp/dragoman-options-XXXXXX";
    char *inside = format("%s/there", mkdtemp(dir));

    close(creat(inside, 0600));
    const struct options *o = PARSE("-L", dir, "p");
    ck_assert_str_eq(prefix_path(o, "/there"), inside);
    ck_assert_str_eq(prefix_path(o, "/not-there"), "/not-there");
    ck_assert_str_eq(prefix_path(o, "there"), "there");
    ck_assert_str_eq(prefix_path(PARSE("p"), "/there"), "/there");
    unlink(inside);
    rmdir(dir);
}
END_TEST

START_TEST(variables_for_one_program_are_not_for_its_children)
{
    char *envp[] = { "QEMU_ARGV0=zero", "QEMU_CPU=rv64", "DRAGOMAN_SEED=x", NULL };

    setenv("QEMU_ARGV0", "zero", 1);
    setenv("QEMU_CPU", "rv64", 1);
    const struct options *o = parse((char *[]){ "dragoman", "p", NULL }, envp);
    ck_assert_str_eq(o->argv[0], "zero");
    ck_assert_ptr_null(find(o->envp, "QEMU_ARGV0"));
    ck_assert_str_eq(find(o->envp, "QEMU_CPU"), "rv64");
    char **a = options_child_args(o, "c", "c");
    ck_assert_str_eq(a[1], "-cpu");
    ck_assert_str_eq(a[2], "rv64");
}
END_TEST

static char *const mistakes[][5] = {
    { "dragoman" },
    { "dragoman", "-frob", "p" },
    { "dragoman", "-L" },
    { "dragoman", "-strace=1", "p" },
    { "dragoman", "-s", "12q", "p" },
    { "dragoman", "-s", "-1", "p" },
    { "dragoman", "-s", "99999999999G", "p" },
    { "dragoman", "-p", "5000", "p" },
    { "dragoman", "-E", "novalue", "p" },
    { "dragoman", "-E", "=x", "p" },
    { "dragoman", "-U", "A=1", "p" },
    { "dragoman", "-d", "frob", "p" },
    { "dragoman", "-D", "/nonexistent/log", "p" },
};

START_TEST(mistakes_exit_with_status_1)
{
    freopen("/dev/null", "w", stderr);
    parse((char **)mistakes[_i], no_env);
}
END_TEST

static char *const questions[][4] = {
    { "dragoman", "--help" },    { "dragoman", "-h" },         { "dragoman", "-version" },
    { "dragoman", "--list" },    { "dragoman", "-d", "help" }, { "dragoman", "-cpu", "help" },
    { "dragoman", "-cpu", "?" },
};

START_TEST(questions_are_answered_without_a_program)
{
    freopen("/dev/null", "w", stdout);
    parse((char **)questions[_i], no_env);
}
END_TEST

Suite *options_suite(void)
{
    Suite *suite = suite_create("options");
    TCase *tc = tcase_create("options");

    tcase_add_test(tc, options_end_at_the_program);
    tcase_add_test(tc, one_dash_or_two_and_equals_signs);
    tcase_add_test(tc, sizes_have_units);
    tcase_add_test(tc, argv0_is_replaced);
    tcase_add_test(tc, the_environment_is_edited_in_order);
    tcase_add_test(tc, variables_stand_for_options);
    tcase_add_test(tc, variables_for_one_program_are_not_for_its_children);
    tcase_add_loop_test(tc, names_of_machines_select_them, 0, 3);
    tcase_add_test(tc, children_run_with_the_same_options);
    tcase_add_test(tc, the_prefix_counts_where_the_file_is);
    tcase_add_loop_exit_test(tc, mistakes_exit_with_status_1, 1, 0, countof(mistakes));
    tcase_add_loop_exit_test(tc, questions_are_answered_without_a_program, 0, 0,
                             countof(questions));
    suite_add_tcase(suite, tc);
    return suite;
}
