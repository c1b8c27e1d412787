/* The first stack of a program and its vDSO, read back as libc and unwinders read them.
 * SPDX-License-Identifier: MIT
 */
#include "loader/load.h"
#include "tests/suites.h"
#include "translate/memory.h"

#include <elf.h>
#include <gelf.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static struct hwcap caps(const struct cpu *cpu) { return (struct hwcap){ .hwcap = 0x112d }; }

extern const struct linux_abi linux_riscv64, linux_riscv32;

struct world {
    struct linux_abi abi;
    struct memory memory;
    struct options options;
    struct process process;
    struct task task;
};

static struct world *new_world(const struct linux_abi *abi, char **argv, char **envp)
{
    struct world *w = alloc(sizeof *w);

    w->abi = *abi;
    w->abi.hwcap = caps;
    w->options = (struct options){
        .argv = argv, .envp = envp, .stack_size = 1 << 20, .seed = "1", .program = "p"
    };
    w->process = (struct process){ .abi = &w->abi,
                                   .memory = &w->memory,
                                   .options = &w->options,
                                   .space = space_new(&w->abi, &w->memory) };
    w->task = (struct task){ .abi = &w->abi, .process = &w->process };
    stack_map(&w->process, false);
    return w;
}

static uint64_t word_at(const struct world *w, vaddr at)
{
    uint64_t v = 0;

    memcpy(&v, memory_host(&w->memory, at), w->abi.abi.word);
    return v;
}

static const char *string_at(const struct world *w, vaddr at)
{
    return memory_host(&w->memory, at);
}

static char *argv[] = { "prog", "one", "", "three words here", NULL };
static char *envp[] = { "A=1", "PATH=/bin", NULL };
static const struct image image = {
    .entry = 0x10400, .headers = 0x10040, .phentsize = 56, .nsegments = 3
};

static const struct linux_abi *const abis[] = { &linux_riscv64, &linux_riscv32 };

/* Value of an entry; counts how often it is there. */
static uint64_t aux(const struct world *w, uint64_t type, unsigned *count)
{
    unsigned word = w->abi.abi.word;
    uint64_t value = 0;

    *count = 0;
    for (vaddr at = w->process.auxv_at; at < w->process.auxv_at + w->process.auxv_size;
         at += 2 * word)
        if (word_at(w, at) == type)
            value = word_at(w, at + word), ++*count;
    return value;
}

START_TEST(arguments_and_environment_are_where_libc_looks)
{
    struct world *w = new_world(abis[_i], argv, envp);
    vaddr sp = stack_build(&w->task, &image, 0, "/bin/prog");
    unsigned word = w->abi.abi.word;

    ck_assert_uint_eq(sp % 16, 0);
    ck_assert_uint_eq(word_at(w, sp), 4);
    for (unsigned i = 0; i < 4; i++)
        ck_assert_str_eq(string_at(w, word_at(w, sp + (1 + i) * word)), argv[i]);
    ck_assert_uint_eq(word_at(w, sp + 5 * word), 0);
    for (unsigned i = 0; i < 2; i++)
        ck_assert_str_eq(string_at(w, word_at(w, sp + (6 + i) * word)), envp[i]);
    ck_assert_uint_eq(word_at(w, sp + 8 * word), 0);
    ck_assert_uint_eq(w->process.auxv_at, sp + 9 * word);
    /* /proc/self/cmdline and environ: the strings lie one behind the other. */
    ck_assert_uint_eq(w->process.arg_start, word_at(w, sp + word));
    ck_assert_uint_eq(w->process.arg_end, w->process.env_start);
    ck_assert_uint_eq(w->process.env_start, word_at(w, sp + 6 * word));
    ck_assert_uint_eq(w->process.env_end - w->process.env_start, 4 + 10);
}
END_TEST

START_TEST(auxiliary_vector_is_complete)
{
    struct world *w = new_world(abis[_i], argv, envp);
    unsigned n;

    w->process.vdso.base = 0x7000;
    stack_build(&w->task, &image, 0x40000, "/bin/prog");
    ck_assert_uint_eq(word_at(w, w->process.auxv_at), AT_SYSINFO_EHDR);
    const struct {
        uint64_t type, value;
    } expected[] = {
        { AT_SYSINFO_EHDR, 0x7000 },
        { AT_HWCAP, 0x112d },
        { AT_PAGESZ, 4096 },
        { AT_CLKTCK, 100 },
        { AT_PHDR, 0x10040 },
        { AT_PHENT, 56 },
        { AT_PHNUM, 3 },
        { AT_BASE, 0x40000 },
        { AT_FLAGS, 0 },
        { AT_ENTRY, 0x10400 },
        { AT_UID, getuid() },
        { AT_EUID, geteuid() },
        { AT_GID, getgid() },
        { AT_EGID, getegid() },
        { AT_SECURE, 0 },
        { AT_L1D_CACHESIZE, 32768 },
        { AT_NULL, 0 },
    };
    for (unsigned i = 0; i < countof(expected); i++) {
        ck_assert_uint_eq(aux(w, expected[i].type, &n), expected[i].value);
        ck_assert_uint_eq(n, 1);
    }
    ck_assert_str_eq(string_at(w, aux(w, AT_EXECFN, &n)), "/bin/prog");
    ck_assert_uint_gt(aux(w, AT_MINSIGSTKSZ, &n), 1088);
    ck_assert_uint_ne(word_at(w, aux(w, AT_RANDOM, &n)), 0);
    aux(w, AT_PLATFORM, &n);
    ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(platform_is_told_where_there_is_one)
{
    struct world *w = new_world(abis[_i], argv, envp);
    unsigned n;

    w->abi.platform = "v8l";
    stack_build(&w->task, &image, 0, "p");
    ck_assert_str_eq(string_at(w, aux(w, AT_PLATFORM, &n)), "v8l");
    ck_assert_str_eq(string_at(w, w->process.arg_start), "prog");
}
END_TEST

START_TEST(the_seed_repeats_random_bytes)
{
    unsigned n;
    uint64_t first[2];

    for (int i = 0; i < 2; i++) {
        struct world *w = new_world(&linux_riscv64, argv, envp);
        stack_build(&w->task, &image, 0, "p");
        first[i] = word_at(w, aux(w, AT_RANDOM, &n));
        space_munmap(w->process.space, w->process.stack_limit, 1 << 20);
    }
    ck_assert_uint_eq(first[0], first[1]);
}
END_TEST

START_TEST(the_stack_has_a_gap_below_it)
{
    struct world *w = new_world(abis[_i], argv, envp);
    int64_t at =
        space_mmap(w->process.space, 0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct mapping m;

    ck_assert_uint_eq(w->process.stack_top - w->process.stack_limit, 1 << 20);
    ck_assert_uint_le((uint64_t)at, w->process.stack_limit - (1 << 20));
    ck_assert(space_find(w->process.space, w->process.stack_top - 1, &m));
    ck_assert_str_eq(m.path, "[stack]");
    ck_assert_int_eq(m.prot, PROT_READ | PROT_WRITE);
}
END_TEST

/* -- vDSO ---- */

static Elf_Scn *section(Elf *elf, const char *name, GElf_Shdr *h)
{
    size_t names;

    elf_getshdrstrndx(elf, &names);
    for (Elf_Scn *s = elf_nextscn(elf, NULL); s; s = elf_nextscn(elf, s))
        if (gelf_getshdr(s, h) && strcmp(elf_strptr(elf, names, h->sh_name), name) == 0)
            return s;
    return NULL;
}

START_TEST(the_vdso_is_an_elf_file_with_all_functions)
{
    const struct linux_abi *abi = abis[_i];
    size_t size;
    uint64_t sigreturn;
    uint8_t *bytes = vdso_build(abi, &size, &sigreturn);
    int fd = memfd_create("vdso", MFD_CLOEXEC);
    struct elf e;

    ck_assert_int_eq(write(fd, bytes, size), size);
    ck_assert_ptr_null(elf_read(fd, &e));
    ck_assert_uint_eq(e.machine, abi->elf_machine);
    ck_assert_ptr_nonnull(elf_segment(&e, PT_DYNAMIC));
    ck_assert_ptr_nonnull(elf_segment(&e, PT_GNU_EH_FRAME));
    /* Unwinders know the trampoline by its insns: li a7,139; ecall. */
    ck_assert_mem_eq(bytes + sigreturn, "\x93\x08\xb0\x08\x73\x00\x00\x00", 8);

    Elf *elf = elf_memory((char *)bytes, size);
    GElf_Shdr h;
    Elf_Data *symbols = elf_getdata(section(elf, ".dynsym", &h), NULL);
    ck_assert_uint_eq(h.sh_size / h.sh_entsize, abi->nvdso + 1);
    for (unsigned i = 0; i < abi->nvdso; i++) {
        GElf_Sym sym;
        gelf_getsym(symbols, (int)i + 1, &sym);
        ck_assert_str_eq(elf_strptr(elf, h.sh_link, sym.st_name), abi->vdso[i].name);
        ck_assert_mem_eq(bytes + sym.st_value, abi->vdso[i].code, abi->vdso[i].size);
    }
    /* One bucket: the chain has the symbols in order, the last one marked. */
    Elf_Data *hash = elf_getdata(section(elf, ".gnu.hash", &h), NULL);
    const uint8_t *chain = (const uint8_t *)hash->d_buf + 20 + abi->abi.word;
    ck_assert_uint_eq(hash->d_size, 20 + abi->abi.word + 4 * abi->nvdso);
    for (unsigned i = 0; i < abi->nvdso; i++) {
        uint32_t want = 5381, got;
        for (const char *c = abi->vdso[i].name; *c; c++)
            want = want * 33 + (uint8_t)*c;
        memcpy(&got, chain + 4 * i, 4);
        ck_assert_uint_eq(got, (want & ~1u) | (i + 1 == abi->nvdso));
    }
    elf_end(elf);
    elf_free(&e);
    close(fd);
}
END_TEST

Suite *stack_suite(void)
{
    Suite *suite = suite_create("stack");
    TCase *tc = tcase_create("stack");

    tcase_add_loop_test(tc, arguments_and_environment_are_where_libc_looks, 0, 2);
    tcase_add_loop_test(tc, auxiliary_vector_is_complete, 0, 2);
    tcase_add_loop_test(tc, platform_is_told_where_there_is_one, 0, 2);
    tcase_add_test(tc, the_seed_repeats_random_bytes);
    tcase_add_loop_test(tc, the_stack_has_a_gap_below_it, 0, 2);
    tcase_add_loop_test(tc, the_vdso_is_an_elf_file_with_all_functions, 0, 2);
    suite_add_tcase(suite, tc);
    return suite;
}
