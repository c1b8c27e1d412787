/* Linux on Power: ELF machine, layout of the address space, calling convention, vDSO.
 * SPDX-License-Identifier: MIT
 *
 * Sources: Linux 6.12 arch/powerpc, Documentation/arch/powerpc/syscall64-abi.rst; 64-bit ELF V2 ABI
 * 1.5.
 */
#include "cr.h"
#include "linux.h"
#include "syscall.h"

#include "syscall/task.h"
#include "translate/cpu.h"
#include "translate/target.h"

#include <elf.h>
#include <fcntl.h>

enum { R_NUMBER = 0, R_SP = 1, R_TLS32 = 2, R_A0 = 3, R_ENTRY = 12, R_TLS64 = 13 };

static struct ppc *state(const struct cpu *cpu) { return cpu->state; }

static bool is64(const struct cpu *cpu) { return cpu->target->word == I64; }

static uint64_t reg(const struct cpu *cpu, unsigned n)
{
    return is64(cpu) ? state(cpu)->r[n] : (uint32_t)state(cpu)->r[n];
}

/* -- calling convention: number in r0, arguments in r3..r8; sc: an error is positive in r3 with
 * CR0.SO set, scv: the result is as in the kernel -------------------------------------------------
 */

static void start(struct task *t, vaddr entry, vaddr sp)
{
    t->cpu->rt->pc = entry;
    state(t->cpu)->r[R_SP] = sp;
    state(t->cpu)->r[R_ENTRY] = entry;
}

static uint64_t call_number(const struct cpu *cpu) { return reg(cpu, R_NUMBER); }

static void call_args(const struct cpu *cpu, uint64_t a[7])
{
    for (unsigned i = 0; i < 7; i++)
        a[i] = reg(cpu, R_A0 + i);
}

enum { CR0_SO = 1u << 28 };

static void call_result(struct cpu *cpu, int64_t result)
{
    struct ppc *s = state(cpu);
    bool failed = result < 0 && result >= -4095;

    if (s->scv) {
        s->scv = 0;
        s->r[R_A0] = (uint64_t)result;
        return;
    }
    uint32_t cr = ppc_get_cr(s, is64(cpu));
    ppc_set_cr(s, failed ? cr | CR0_SO : cr & ~CR0_SO);
    s->r[R_A0] = (uint64_t)(failed ? -result : result);
}

/* r0 still has the number. */
static void call_again(struct cpu *cpu, uint64_t number, uint64_t a0)
{
    cpu->rt->pc -= 4;
    state(cpu)->r[R_A0] = a0;
}

static void set_tls(struct cpu *cpu, uint64_t tls)
{
    state(cpu)->r[is64(cpu) ? R_TLS64 : R_TLS32] = tls;
}
static void set_sp(struct cpu *cpu, vaddr sp) { state(cpu)->r[R_SP] = sp; }
static vaddr get_sp(const struct cpu *cpu) { return reg(cpu, R_SP); }

/* -- vDSO: each function is the system call ---------------------------------------------------- */

/* addi r1,r1,128; li r0,n; sc; blr */
#define LE_INSN(v) (v) & 255, (v) >> 8 & 255, (v) >> 16 & 255, (v) >> 24 & 255
#define DROP_FRAME 0x38210080u
#define LI_R0(n)   (0x38000000u | (n))
#define SC         0x44000002u
#define BLR        0x4e800020u
#define CALL_CODE(name, n)                                                                         \
    static const uint8_t name[] = { LE_INSN(LI_R0(n)), LE_INSN(SC), LE_INSN(BLR) }

/* Unwinders know a signal frame by these very insns. */
static const uint8_t sigreturn_le[] = { LE_INSN(DROP_FRAME), LE_INSN(LI_R0(172)), LE_INSN(SC) };
CALL_CODE(code_time, 13);
CALL_CODE(code_gettimeofday, 78);
CALL_CODE(code_clock_gettime, 246);
CALL_CODE(code_clock_getres, 247);
CALL_CODE(code_getcpu, 302);

#define FUNCTION(name, code)                                                                       \
    {                                                                                              \
        name, code, sizeof code                                                                    \
    }
static const struct vdso_function vdso_le[] = {
    FUNCTION("__kernel_sigtramp_rt64", sigreturn_le),
    FUNCTION("__kernel_gettimeofday", code_gettimeofday),
    FUNCTION("__kernel_clock_gettime", code_clock_gettime),
    FUNCTION("__kernel_clock_getres", code_clock_getres),
    FUNCTION("__kernel_getcpu", code_getcpu),
    FUNCTION("__kernel_time", code_time),
};

/* From the stack pointer in the trampoline: 128 bytes, ucontext, whose sigcontext has r0..r31, pc
 * and more 232 bytes in: signal.c. ELF V2 ABI, 2.4: DWARF 65 is LR. */
enum { REGS64 = 128 + 168 + 64, PC_COLUMN = 97 };
static const struct frame_regs frame64[] = {
    { 0, 32, REGS64, 8 },
    { 32, 32, REGS64 + 48 * 8, 8 },
    { 65, 1, REGS64 + 36 * 8, 8 },
    { 66, 1, REGS64 + 35 * 8, 8 },
    { PC_COLUMN, 1, REGS64 + 32 * 8, 8 },
};

/* -- auxiliary vector -------------------------------------------------------------------------- */

static const struct auxv_entry caches64[] = {
    { AT_DCACHEBSIZE, PPC_BLOCK64 },
    { AT_ICACHEBSIZE, PPC_BLOCK64 },
    { AT_UCACHEBSIZE, 0 },
};

/* arch/powerpc/include/uapi/asm/fcntl.h. The host's O_LARGEFILE is 0 for its own programs; this is
 * the kernel's. */
static const struct flag_pair open_flags[] = {
    { 0040000, O_DIRECTORY },
    { 0100000, O_NOFOLLOW },
    { 0200000, 0100000 },
    { 0400000, O_DIRECT },
};

/* -- the ABI ----------------------------------------------------------------------------------- */

extern const struct target target_ppc64le;

/* EF_PPC64_ABI: 0 unspecified, 1 function descriptors, 2 none. */
static bool is_v2(uint32_t flags) { return (flags & 3) != 1; }

#define COMMON                                                                                     \
    .start = start, .call_number = call_number, .call_args = call_args,                            \
    .call_result = call_result, .call_again = call_again, .set_tls = set_tls, .set_sp = set_sp,    \
    .get_sp = get_sp, .sa_restorer = true, .hwcap = ppc_hwcap, .cpuinfo = ppc_cpuinfo,             \
    .vdso_version = "LINUX_2.6.15", .dwarf_sp = R_SP, .dwarf_return = PC_COLUMN, .dwarf_link = 65
#define COMMON64                                                                                   \
    COMMON, .elf_machine = EM_PPC64, .elf_class = ELFCLASS64, .address_limit = 1ull << 46,         \
            .mmap_top = 1ull << 46, .pie_base = 0x100000000, .page_bits = 16,                      \
            .min_signal_stack = 4096, .min_altstack = 4096, .calls = &ppc64_calls,                 \
            .auxv = caches64, .nauxv = countof(caches64), .push_frame = ppc64_push_frame,          \
            .pop_frame = ppc64_pop_frame, .frame_regs = frame64, .nframe_regs = countof(frame64)
#define DATA64                                                                                     \
    .word = 8, .time = 8, .align64 = 8, .open_flags = open_flags, .nopen_flags = countof(open_flags)

/* Debian's kernels have pages of 64 KiB.
 * TODO(ppc and ppc64: function descriptors at the start, structures, signal frames) */
const struct linux_abi linux_ppc64le = {
    COMMON64,
    .name = "ppc64le",
    .uname_machine = "ppc64le",
    .platform = "power10",
    .target = &target_ppc64le,
    .abi = { DATA64 },
    .elf_data = ELFDATA2LSB,
    .elf_flags_ok = is_v2,
    .interpreter_dirs = "powerpc64le-linux-gnu",
    .vdso = vdso_le,
    .nvdso = countof(vdso_le),
};
