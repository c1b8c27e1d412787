/* Linux on RISC-V: ELF machine, layout of the address space, calling convention, vDSO.
 * SPDX-License-Identifier: MIT
 *
 * Sources: Linux 6.12 arch/riscv; RISC-V ELF psABI 1.0.
 */
#include "linux.h"
#include "riscv.h"
#include "syscall.h"

#include "syscall/task.h"
#include "translate/cpu.h"
#include "translate/target.h"

#include <elf.h>

enum { X_RA = 1, X_SP = 2, X_TP = 4, X_A0 = 10, X_A7 = 17 };

static struct riscv *state(const struct cpu *cpu) { return cpu->state; }

static bool is64(const struct cpu *cpu) { return cpu->target->word == I64; }

static uint64_t reg(const struct cpu *cpu, unsigned n)
{
    return is64(cpu) ? state(cpu)->x[n] : (uint32_t)state(cpu)->x[n];
}

/* -- calling convention: number in a7, arguments in a0..a5, result in a0 ---- */

static void start(struct task *t, vaddr entry, vaddr sp)
{
    t->cpu->rt->pc = entry;
    state(t->cpu)->x[X_SP] = sp;
}

static uint64_t call_number(const struct cpu *cpu) { return reg(cpu, X_A7); }

static void call_args(const struct cpu *cpu, uint64_t a[7])
{
    for (unsigned i = 0; i < 7; i++)
        a[i] = reg(cpu, X_A0 + i);
}

static void call_result(struct cpu *cpu, int64_t result) { state(cpu)->x[X_A0] = (uint64_t)result; }

/* ecall has no short form: it is 4 bytes. a7 still has the number. */
static void call_again(struct cpu *cpu, uint64_t number, uint64_t a0)
{
    cpu->rt->pc -= 4;
    state(cpu)->x[X_A0] = a0;
}

static void set_tls(struct cpu *cpu, uint64_t tls) { state(cpu)->x[X_TP] = tls; }
static void set_sp(struct cpu *cpu, vaddr sp) { state(cpu)->x[X_SP] = sp; }
static vaddr get_sp(const struct cpu *cpu) { return reg(cpu, X_SP); }

/* -- registers in core files: struct user_regs_struct, struct __riscv_d_ext_state ---- */

static size_t gregset(const struct cpu *cpu, void *out, size_t max)
{
    unsigned word = is64(cpu) ? 8 : 4;
    uint8_t *at = out;

    if (max < 32 * word)
        return 0;
    for (unsigned i = 0; i < 32; i++, at += word) {
        uint64_t v = i ? reg(cpu, i) : cpu->rt->pc;
        memcpy(at, &v, word);
    }
    return 32 * word;
}

static size_t fpregset(const struct cpu *cpu, void *out, size_t max)
{
    enum { SIZE = 33 * 8 };
    uint32_t fcsr = state(cpu)->frm << 5 | riscv_get_fflags((struct cpu *)cpu);

    if (max < SIZE)
        return 0;
    memset(out, 0, SIZE);
    memcpy(out, state(cpu)->f, 32 * 8);
    memcpy((uint8_t *)out + 32 * 8, &fcsr, sizeof fcsr);
    return SIZE;
}

static void set_gregset(struct cpu *cpu, const void *in, size_t size)
{
    unsigned word = is64(cpu) ? 8 : 4;
    uint64_t v = 0;

    for (unsigned i = 0; i < 32 && (i + 1) * word <= size; i++) {
        memcpy(&v, (const uint8_t *)in + i * word, word);
        if (i)
            state(cpu)->x[i] = is64(cpu) ? v : (uint64_t)(int32_t)v;
        else
            cpu->rt->pc = v;
    }
}

static void set_fpregset(struct cpu *cpu, const void *in, size_t size)
{
    uint32_t fcsr;

    if (size < 33 * 8)
        return;
    memcpy(state(cpu)->f, in, 32 * 8);
    memcpy(&fcsr, (const uint8_t *)in + 32 * 8, sizeof fcsr);
    riscv_set_frm(state(cpu), fcsr >> 5 & 7);
    riscv_set_fflags(cpu, fcsr & 31);
}

/* -- vDSO: each function is the system call ---- */

/* li a7, n; ecall */
#define LI_A7_ECALL(n)     0x93, 0x08, ((n)&15) << 4, (n) >> 4, 0x73, 0, 0, 0
#define RET                0x67, 0x80, 0, 0
#define CALL_CODE(name, n) static const uint8_t name[] = { LI_A7_ECALL(n), RET }

/* Unwinders know a signal frame by these very insns. */
static const uint8_t code_sigreturn[] = { LI_A7_ECALL(139) };
CALL_CODE(code_clock_gettime, 113);
CALL_CODE(code_clock_getres, 114);
CALL_CODE(code_getcpu, 168);
CALL_CODE(code_gettimeofday, 169);
CALL_CODE(code_hwprobe, 258);
CALL_CODE(code_flush_icache, 259);

#define FUNCTION(name, code)                                                                       \
    {                                                                                              \
        name, code, sizeof code                                                                    \
    }
static const struct vdso_function vdso64[] = {
    FUNCTION("__vdso_rt_sigreturn", code_sigreturn),
    FUNCTION("__vdso_gettimeofday", code_gettimeofday),
    FUNCTION("__vdso_clock_gettime", code_clock_gettime),
    FUNCTION("__vdso_clock_getres", code_clock_getres),
    FUNCTION("__vdso_getcpu", code_getcpu),
    FUNCTION("__vdso_flush_icache", code_flush_icache),
    FUNCTION("__vdso_riscv_hwprobe", code_hwprobe),
};

/* The 32-bit port has no clock functions in its vDSO. */
static const struct vdso_function vdso32[] = {
    FUNCTION("__vdso_rt_sigreturn", code_sigreturn),
    FUNCTION("__vdso_getcpu", code_getcpu),
    FUNCTION("__vdso_flush_icache", code_flush_icache),
};

/* struct rt_sigframe: siginfo (128 bytes), then ucontext, whose sigcontext starts with pc, x1..x31
 * and goes on with f0..f31. psABI, "DWARF Register Numbers": x are 0..31, f are 32..63, 64 is the
 * alternate return column. */
enum { SIGCONTEXT64 = 128 + 176, SIGCONTEXT32 = 128 + 160 };
static const struct frame_regs frame64[] = {
    { 1, 31, SIGCONTEXT64 + 8, 8 },
    { 32, 32, SIGCONTEXT64 + 256, 8 },
    { 64, 1, SIGCONTEXT64, 8 },
};
static const struct frame_regs frame32[] = {
    { 1, 31, SIGCONTEXT32 + 4, 4 },
    { 32, 32, SIGCONTEXT32 + 128, 8 },
    { 64, 1, SIGCONTEXT32, 4 },
};

/* -- auxiliary vector: caches as a common core has them ---- */

enum { GEOMETRY_8_WAYS_OF_64 = 8 << 16 | 64 };
static const struct auxv_entry caches[] = {
    { AT_L1I_CACHESIZE, 32 << 10 },  { AT_L1I_CACHEGEOMETRY, GEOMETRY_8_WAYS_OF_64 },
    { AT_L1D_CACHESIZE, 32 << 10 },  { AT_L1D_CACHEGEOMETRY, GEOMETRY_8_WAYS_OF_64 },
    { AT_L2_CACHESIZE, 1024 << 10 }, { AT_L2_CACHEGEOMETRY, GEOMETRY_8_WAYS_OF_64 },
    { AT_L3_CACHESIZE, 0 },          { AT_L3_CACHEGEOMETRY, 0 },
};

/* -- the two ABIs ---- */

extern const struct target target_riscv32, target_riscv64;

/* What does not depend on the word size. Signal frames: the largest vector registers are counted.
 */
#define COMMON                                                                                     \
    .elf_machine = EM_RISCV, .elf_data = ELFDATA2LSB, .page_bits = 12,                             \
    .min_signal_stack = 1088 + 64 + 32 * RV_VLENB_MAX, .start = start, .call_number = call_number, \
    .call_args = call_args, .call_result = call_result, .call_again = call_again,                  \
    .set_tls = set_tls, .set_sp = set_sp, .get_sp = get_sp, .clone_tls_before_ctid = true,         \
    .push_frame = riscv_push_frame, .pop_frame = riscv_pop_frame, .hwcap = riscv_hwcap,            \
    .cpuinfo = riscv_cpuinfo, .own_call = riscv_own_call, .gregset = gregset,                      \
    .set_gregset = set_gregset, .set_fpregset = set_fpregset,                                      \
    .fpregset = fpregset, .auxv = caches, .nauxv = countof(caches), .vdso_version = "LINUX_4.15",  \
    .dwarf_sp = X_SP, .dwarf_return = 64, .dwarf_link = X_RA

/* Sv39: user addresses have 38 bits. */
static const vaddr limit64 = 1ull << 38;

const struct linux_abi linux_riscv64 = {
    COMMON,
    .name = "riscv64",
    .uname_machine = "riscv64",
    .target = &target_riscv64,
    .abi = { .word = 8, .time = 8, .align64 = 8 },
    .elf_class = ELFCLASS64,
    .interpreter_dirs = "riscv64-linux-gnu",
    .address_limit = limit64,
    .mmap_top = limit64,
    .pie_base = 0x2aaaaaa000, /* two thirds: ELF_ET_DYN_BASE */
    .calls = &riscv64_calls,
    .vdso = vdso64,
    .nvdso = countof(vdso64),
    .frame_regs = frame64,
    .nframe_regs = countof(frame64),
};

/* As under a 64-bit kernel, but nearly all of the 4 GiB: nothing of a kernel is in the way. */
static const vaddr limit32 = 0xffff0000;

const struct linux_abi linux_riscv32 = {
    COMMON,
    .name = "riscv32",
    .uname_machine = "riscv32",
    .target = &target_riscv32,
    .abi = { .word = 4, .time = 8, .align64 = 8 },
    .elf_class = ELFCLASS32,
    .interpreter_dirs = "riscv32-linux-gnu",
    .address_limit = limit32,
    .mmap_top = limit32,
    .pie_base = 0xaaaaa000,
    .calls = &riscv32_calls,
    .vdso = vdso32,
    .nvdso = countof(vdso32),
    .frame_regs = frame32,
    .nframe_regs = countof(frame32),
};
