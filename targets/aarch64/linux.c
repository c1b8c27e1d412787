/* Linux on AArch64: ELF machine, layout of the address space, calling convention, vDSO.
 * SPDX-License-Identifier: MIT
 *
 * Sources: Linux 6.12 arch/arm64; ELF for the Arm 64-bit Architecture (AAELF64).
 */
#include "flags.h"
#include "linux.h"
#include "syscall.h"

#include "syscall/task.h"
#include "translate/cpu.h"
#include "translate/target.h"

#include <elf.h>
#include <fcntl.h>

enum { X_NUMBER = 8, X_LR = 30, X_SP = 31 };

static struct aarch64 *state(const struct cpu *cpu) { return cpu->state; }

/* -- calling convention: number in x8, arguments in x0..x5, result in x0 ----------------------- */

static void start(struct task *t, vaddr entry, vaddr sp)
{
    t->cpu->rt->pc = entry;
    sve_start(t);
    state(t->cpu)->sp = sp;
    aarch64_new_keys(state(t->cpu), ~0u);
    if (!(t->cpu->features & A64_BTI))
        t->process->memory->own_prot &= ~A64_PROT_BTI;
}

static uint64_t call_number(const struct cpu *cpu) { return (uint32_t)state(cpu)->x[X_NUMBER]; }

static void call_args(const struct cpu *cpu, uint64_t a[7])
{
    memcpy(a, state(cpu)->x, 7 * sizeof(*a));
}

static void call_result(struct cpu *cpu, int64_t result) { state(cpu)->x[0] = (uint64_t)result; }

/* x8 still has the number. */
static void call_again(struct cpu *cpu, uint64_t number, uint64_t a0)
{
    cpu->rt->pc -= 4;
    state(cpu)->x[0] = a0;
}

static void set_tls(struct cpu *cpu, uint64_t tls) { state(cpu)->tpidr = tls; }
static uint64_t get_tls(const struct cpu *cpu) { return state(cpu)->tpidr; }
static void set_sp(struct cpu *cpu, vaddr sp) { state(cpu)->sp = sp; }
static vaddr get_sp(const struct cpu *cpu) { return state(cpu)->sp; }

/* -- registers in core files: struct user_pt_regs, struct user_fpsimd_state -------------------- */

static size_t gregset(const struct cpu *cpu, void *out, size_t max)
{
    const struct aarch64 *s = state(cpu);
    struct { uint64_t x[31], sp, pc, pstate; } regs = { .sp = s->sp,
                                                        .pc = aarch64_pc(cpu, NULL),
                                                        .pstate = aarch64_nzcv(s) };

    if (max < sizeof regs)
        return 0;
    memcpy(regs.x, s->x, sizeof regs.x);
    memcpy(out, &regs, sizeof regs);
    return sizeof regs;
}

static size_t fpregset(const struct cpu *cpu, void *out, size_t max)
{
    const struct aarch64 *s = state(cpu);
    struct { uint64_t v[32][2]; uint32_t fpsr, fpcr, reserved[2]; } regs = {
        .fpsr = aarch64_get_fpsr((struct cpu *)cpu), .fpcr = s->fpcr,
    };

    if (max < sizeof regs)
        return 0;
    for (unsigned i = 0; i < 32; i++)
        memcpy(regs.v[i], s->v[i], sizeof regs.v[i]);
    memcpy(out, &regs, sizeof regs);
    return sizeof regs;
}

static void set_gregset(struct cpu *cpu, const void *in, size_t size)
{
    struct aarch64 *s = state(cpu);
    struct { uint64_t x[31], sp, pc, pstate; } regs;

    if (size < sizeof regs)
        return;
    memcpy(&regs, in, sizeof regs);
    memcpy(s->x, regs.x, sizeof regs.x);
    s->sp = regs.sp;
    s->rt.pc = regs.pc;
    aarch64_set_nzcv(s, (uint32_t)regs.pstate);
}

static void set_fpregset(struct cpu *cpu, const void *in, size_t size)
{
    struct aarch64 *s = state(cpu);
    struct { uint64_t v[32][2]; uint32_t fpsr, fpcr, reserved[2]; } regs;

    if (size < sizeof regs)
        return;
    memcpy(&regs, in, sizeof regs);
    for (unsigned i = 0; i < 32; i++)
        memcpy(s->v[i], regs.v[i], sizeof regs.v[i]);
    aarch64_set_fpcr(s, regs.fpcr);
    aarch64_set_fpsr(cpu, regs.fpsr);
}

/* -- vDSO: each function is the system call ---------------------------------------------------- */

/* mov x8, #n; svc #0 */
#define CALL(n)            ((n) << 5 & 0xe0) | 8, (n) >> 3 & 255, 0x80, 0xd2, 1, 0, 0, 0xd4
#define RET                0xc0, 0x03, 0x5f, 0xd6
#define CALL_CODE(name, n) static const uint8_t name[] = { CALL(n), RET }

/* Unwinders know a signal frame by these very insns. */
static const uint8_t code_sigreturn[] = { CALL(139) };
CALL_CODE(code_clock_gettime, 113);
CALL_CODE(code_clock_getres, 114);
CALL_CODE(code_gettimeofday, 169);

#define FUNCTION(name, code) { name, code, sizeof code }
static const struct vdso_function vdso[] = {
    FUNCTION("__kernel_rt_sigreturn", code_sigreturn),
    FUNCTION("__kernel_gettimeofday", code_gettimeofday),
    FUNCTION("__kernel_clock_gettime", code_clock_gettime),
    FUNCTION("__kernel_clock_getres", code_clock_getres),
};

/* struct rt_sigframe: siginfo (128 bytes), then ucontext, whose sigcontext is 176 bytes in: fault
 * address, x0..x30, sp, pc, pstate; then records, the first with v0..v31 (AADWARF64: 64 to 95). Of
 * 32 (pc) unwinders have no size; 96 is what they take for the pc of a signal frame. */
enum { SIGCONTEXT = 128 + 176, FPSIMD = SIGCONTEXT + 288, PC_COLUMN = 96 };
static const struct frame_regs frame[] = {
    { 0, 32, SIGCONTEXT + 8, 8 },
    { 64, 32, FPSIMD + 16, 16 },
    { PC_COLUMN, 1, SIGCONTEXT + 8 + 32 * 8, 8 },
};

/* arch/arm64/include/uapi/asm/fcntl.h. The host's O_LARGEFILE is 0 for its own programs; this is
 * the kernel's. */
static const struct flag_pair open_flags[] = {
    { 0040000, O_DIRECTORY }, { 0100000, O_NOFOLLOW }, { 0200000, O_DIRECT }, { 0400000, 0100000 },
};

/* -- the ABI ----------------------------------------------------------------------------------- */

extern const struct target target_aarch64;

/* User addresses have 39 bits, one of the sizes arm64 kernels are built with. */
const struct linux_abi linux_aarch64 = {
    .name = "aarch64",
    .uname_machine = "aarch64",
    .uname_machine32 = "armv8l",
    .platform = "aarch64",
    .target = &target_aarch64,
    .abi = { .word = 8, .time = 8, .align64 = 8,
             .open_flags = open_flags, .nopen_flags = countof(open_flags) },
    .elf_machine = EM_AARCH64,
    .elf_class = ELFCLASS64,
    .elf_data = ELFDATA2LSB,
    .interpreter_dirs = "aarch64-linux-gnu",
    .address_limit = 1ull << 39,
    .mmap_top = 1ull << 39,
    .pie_base = 0x5555550000,
    .page_bits = 12,
    .own_prot = A64_PROT_BTI,
    .min_signal_stack = 4720,
    .min_altstack = 5120,
    .calls = &aarch64_calls,
    .start = start,
    .call_number = call_number,
    .call_args = call_args,
    .call_result = call_result,
    .call_again = call_again,
    .kept = sve_kept,
    .set_tls = set_tls,
    .set_sp = set_sp,
    .get_sp = get_sp,
    .clone_tls_before_ctid = true,
    .sa_restorer = true,
    .push_frame = aarch64_push_frame,
    .pop_frame = aarch64_pop_frame,
    .hwcap = aarch64_hwcap,
    .cpuinfo = aarch64_cpuinfo,
    .vdso = vdso,
    .nvdso = countof(vdso),
    .vdso_version = "LINUX_2.6.39",
    .frame_regs = frame,
    .nframe_regs = countof(frame),
    .dwarf_sp = X_SP,
    .dwarf_return = PC_COLUMN,
    .dwarf_link = X_LR,
    .get_tls = get_tls,
    .gregset = gregset,
    .fpregset = fpregset,
    .set_gregset = set_gregset,
    .set_fpregset = set_fpregset,
    .regset = aarch64_regset,
    .prctl = aarch64_prctl,
    .may_retry = aarch64_may_retry,
};
