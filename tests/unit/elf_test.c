/* Reading ELF: each kind of damage has its own message, and nothing odd gets through.
 * SPDX-License-Identifier: MIT
 */
#include "loader/elf.h"
#include "loader/loader.h"
#include "tests/suites.h"

#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_SEGMENTS = 8 };

/* A small program: two segments, a dynamic linker's name, no section headers. Tests spoil it. */
struct sample {
    Elf64_Ehdr h;
    Elf64_Phdr p[MAX_SEGMENTS];
    char interpreter[32];
    uint8_t body[0x3000];
};

static struct sample good(void)
{
    struct sample s = {
        .h = { .e_ident = { ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB,
                            EV_CURRENT },
               .e_type = ET_EXEC,
               .e_machine = EM_RISCV,
               .e_version = EV_CURRENT,
               .e_entry = 0x10400,
               .e_phoff = sizeof(Elf64_Ehdr),
               .e_ehsize = sizeof(Elf64_Ehdr),
               .e_phentsize = sizeof(Elf64_Phdr),
               .e_phnum = 3 },
        .p = { { PT_LOAD, PF_R | PF_X, 0, 0x10000, 0x10000, 0x1000, 0x1000, 0x1000 },
               { PT_LOAD, PF_R | PF_W, 0x1000, 0x12000, 0x12000, 0x800, 0x5000, 0x1000 },
               { PT_INTERP, PF_R, offsetof(struct sample, interpreter), 0, 0, 10, 10, 1 } },
        .interpreter = "/lib/ld.so",
    };

    s.p[2].p_filesz = strlen(s.interpreter) + 1;
    return s;
}

static int file_of(const void *bytes, size_t size)
{
    int fd = memfd_create("elf_test", MFD_CLOEXEC);

    ck_assert_int_eq(write(fd, bytes, size), size);
    fchmod(fd, 0755);
    return fd;
}

static const char *read_bytes(const void *bytes, size_t size, struct elf *e)
{
    int fd = file_of(bytes, size);
    const char *error = elf_read(fd, e);

    close(fd);
    return error;
}

static void expect_error(const struct sample *s, size_t size, const char *part)
{
    struct elf e;
    const char *error = read_bytes(s, size, &e);

    ck_assert_msg(error && strstr(error, part), "'%s' should say '%s'", error ? error : "no error",
                  part);
    elf_free(&e);
}

START_TEST(a_program_without_section_headers_is_read)
{
    struct sample s = good();
    struct elf e;

    ck_assert_ptr_null(read_bytes(&s, sizeof s, &e));
    ck_assert_uint_eq(e.nsegments, 3);
    ck_assert_uint_eq(e.low, 0x10000);
    ck_assert_uint_eq(e.high, 0x17000);
    ck_assert_uint_eq(e.entry, 0x10400);
    ck_assert_uint_eq(e.align, 0x1000);
    ck_assert_str_eq(e.interpreter, "/lib/ld.so");
    ck_assert_ptr_eq(elf_segment(&e, PT_INTERP), &e.segments[2]);
    ck_assert_ptr_null(elf_segment(&e, PT_TLS));
    elf_free(&e);
}
END_TEST

/* One damage each: what, and the words of the message. */
static void short_memory(struct sample *s) { s->p[1].p_memsz = 0x7ff; }
static void overlap(struct sample *s)
{
    s->p[1].p_vaddr = 0x10800;
    s->p[1].p_offset = 0x800;
}
static void descending(struct sample *s) { s->p[0].p_vaddr = 0x20000; }
static void misaligned(struct sample *s) { s->p[1].p_vaddr++; }
static void over_the_end(struct sample *s) { s->p[1].p_vaddr = (1ull << 63) - 0x1000; }
static void wraps(struct sample *s) { s->p[1].p_memsz = ~0ull - 0x1000; }
static void offset_beyond(struct sample *s) { s->p[1].p_offset = 0x10001000; }
static void offset_wraps(struct sample *s) { s->p[1].p_offset = ~0ull - 0xfff; }
static void headers_beyond(struct sample *s) { s->h.e_phoff = 0x7000; }
static void headers_wrap(struct sample *s) { s->h.e_phoff = ~0ull - 8; }
static void no_headers(struct sample *s) { s->h.e_phnum = 0; }
static void xnum(struct sample *s) { s->h.e_phnum = PN_XNUM; }
static void many_headers(struct sample *s) { s->h.e_phnum = 1200; }
static void odd_headers(struct sample *s) { s->h.e_phentsize = 40; }
static void nothing_to_load(struct sample *s) { s->p[0].p_type = s->p[1].p_type = PT_NULL; }
static void old_version(struct sample *s) { s->h.e_version = 2; }
static void endless_name(struct sample *s) { s->p[2].p_filesz--; }
static void empty_name(struct sample *s) { s->p[2].p_filesz = 0; }
static void huge_name(struct sample *s) { s->p[2].p_filesz = 1 << 20; }
static void name_beyond(struct sample *s) { s->p[2].p_offset = 1 << 20; }

static const struct {
    void (*spoil)(struct sample *s);
    const char *message;
} damages[] = {
    { short_memory, "larger in the file" },
    { overlap, "overlap" },
    { descending, "overlap" },
    { misaligned, "alignment" },
    { over_the_end, "end of the address space" },
    { wraps, "end of the address space" },
    { offset_beyond, "truncated" },
    { offset_wraps, "truncated" },
    { headers_beyond, "truncated" },
    { headers_wrap, "" },
    { no_headers, "no program headers" },
    { xnum, "" },
    { many_headers, "" },
    { odd_headers, "" },
    { nothing_to_load, "nothing to load" },
    { old_version, "version" },
    { endless_name, "does not end" },
    { empty_name, "too short" },
    { huge_name, "too long" },
    { name_beyond, "truncated" },
};

START_TEST(damage_is_told)
{
    struct sample s = good();

    damages[_i].spoil(&s);
    expect_error(&s, sizeof s, damages[_i].message);
}
END_TEST

START_TEST(files_cut_anywhere_are_errors)
{
    struct sample s = good();

    for (size_t size = 0; size < 0x1800; size += size < 0x200 ? 1 : 97)
        expect_error(&s, size, "");
}
END_TEST

/* Whatever the header says, reading ends with an answer. */
START_TEST(random_headers_do_no_harm)
{
    uint32_t seed = (uint32_t)_i + 1;

    for (int round = 0; round < 300; round++) {
        struct sample s = good();
        for (int n = 0; n < 4; n++) {
            seed = seed * 1664525 + 1013904223;
            ((uint8_t *)&s)[EI_NIDENT + (seed >> 8) % (sizeof s.h + sizeof s.p - EI_NIDENT)] =
                (uint8_t)(seed >> 24);
        }
        struct elf e;
        const char *error = read_bytes(&s, sizeof s, &e);
        if (!error)
            ck_assert(e.low < e.high && e.nsegments > 0);
        elf_free(&e);
    }
}
END_TEST

START_TEST(bss_may_be_huge_and_segments_many)
{
    struct sample s = good();
    struct elf e;

    s.h.e_phnum = 8;
    for (unsigned i = 2; i < 8; i++)
        s.p[i] = (Elf64_Phdr){ PT_LOAD, PF_R, 0x1000, 0x100000 * i, 0, 0, i == 7 ? 1ull << 36 : 0,
                               0x1000 };
    ck_assert_ptr_null(read_bytes(&s, sizeof s, &e));
    ck_assert_uint_eq(e.high, 0x700000 + (1ull << 36));
    elf_free(&e);
}
END_TEST

/* -- what kind of program ---- */

static struct program probe(const void *bytes, size_t size)
{
    struct program p;
    int fd = file_of(bytes, size);

    program_probe(fd, &p);
    close(fd);
    return p;
}

static struct program probe_text(const char *text) { return probe(text, strlen(text)); }

START_TEST(programs_of_a_guest_are_known)
{
    struct sample s = good();
    struct program p = probe(&s, sizeof s);

    ck_assert_int_eq(p.kind, PROGRAM_GUEST);
    ck_assert_str_eq(p.abi->name, "riscv64");
    ck_assert_str_eq(p.interpreter, "/lib/ld.so");
    s.h.e_machine = EM_X86_64;
    ck_assert_int_eq(probe(&s, sizeof s).kind, PROGRAM_HOST);
    s.h.e_machine = EM_RISCV;
    s.h.e_type = ET_REL;
    ck_assert_int_eq(probe(&s, sizeof s).error, -ENOEXEC);
    ck_assert_int_eq(probe(&s, 40).error, -ENOEXEC);
    ck_assert_int_eq(probe(&s, 0).error, -ENOEXEC);
}
END_TEST

START_TEST(scripts_name_interpreter_and_one_argument)
{
    struct program p = probe_text("#! /bin/sh  -a b  c \t\nrest");

    ck_assert_int_eq(p.kind, PROGRAM_SCRIPT);
    ck_assert_str_eq(p.interpreter, "/bin/sh");
    ck_assert_str_eq(p.argument, "-a b  c");
    p = probe_text("#!/bin/sh");
    ck_assert_str_eq(p.interpreter, "/bin/sh");
    ck_assert_str_eq(p.argument, "");
    ck_assert_int_eq(probe_text("#! \t \n/bin/sh").kind, PROGRAM_BAD);
    ck_assert_int_eq(probe_text("#!\n").kind, PROGRAM_BAD);
}
END_TEST

START_TEST(first_lines_longer_than_256_bytes_are_cut)
{
    char text[400];

    memset(text, 'x', sizeof text);
    memcpy(text, "#!/bin/sh ", 10);
    struct program p = probe(text, sizeof text);
    ck_assert_int_eq(p.kind, PROGRAM_SCRIPT);
    ck_assert_uint_eq(strlen(p.argument), 256 - 10);
    memcpy(text, "#!/bin/shx", 10);
    ck_assert_int_eq(probe(text, sizeof text).kind, PROGRAM_BAD);
}
END_TEST

START_TEST(what_may_not_run_is_EACCES)
{
    int fd = memfd_create("elf_test", MFD_CLOEXEC);
    struct program p;

    fchmod(fd, 0644);
    program_probe(fd, &p);
    ck_assert_int_eq(p.error, -EACCES);
    close(fd);
}
END_TEST

Suite *elf_suite(void)
{
    Suite *suite = suite_create("elf");
    TCase *tc = tcase_create("elf");

    tcase_add_test(tc, a_program_without_section_headers_is_read);
    tcase_add_loop_test(tc, damage_is_told, 0, countof(damages));
    tcase_add_test(tc, files_cut_anywhere_are_errors);
    tcase_add_loop_test(tc, random_headers_do_no_harm, 0, 4);
    tcase_add_test(tc, bss_may_be_huge_and_segments_many);
    tcase_add_test(tc, programs_of_a_guest_are_known);
    tcase_add_test(tc, scripts_name_interpreter_and_one_argument);
    tcase_add_test(tc, first_lines_longer_than_256_bytes_are_cut);
    tcase_add_test(tc, what_may_not_run_is_EACCES);
    suite_add_tcase(suite, tc);
    return suite;
}
