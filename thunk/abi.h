/* What Linux looks like to a guest: one struct linux_abi per ABI, filled in by the target.
 * SPDX-License-Identifier: MIT
 *
 * Sizes, alignments and byte order here drive the structure layouts (thunk/thunk.h); numbers and
 * argument kinds of system calls come from the tables; registers and frames through the functions.
 * Shared code reaches a target only through this struct.
 */
#pragma once

#include "tcg/base.h"

struct task;
struct cpu;
struct target;
struct delivery;

/* A bit that has another place in the guest's flags than in the host's. */
struct flag_pair {
    uint32_t guest, host;
};

struct abi {         /* data layout: enough for thunks */
    uint8_t word;    /* bytes of long and pointers: 4 or 8 */
    uint8_t time;    /* bytes of time_t in the plain calls */
    uint8_t align64; /* alignment of 64-bit integers in structures: 4 or 8 */
    bool big_endian;
    bool pairs_aligned; /* a 64-bit argument takes an even/odd register pair (32-bit ABIs) */
    const struct flag_pair *open_flags; /* bits of open() that differ from the host's */
    unsigned nopen_flags;
};

/* One row of a target's system-call table: the guest's number and which call it is (index in
 * syscall/calls.def). */
struct call_number {
    uint32_t number;
    uint16_t call;
};
struct call_table {
    const struct call_number *rows;
    unsigned count;
};

struct hwcap {
    uint64_t hwcap, hwcap2, hwcap3;
};

/* A function of the vDSO, its code in memory order; loader/vdso.c makes the ELF image. */
struct vdso_function {
    const char *name;
    const uint8_t *code;
    unsigned size;
};
/* Where a signal frame keeps registers, for unwinders: count of them from DWARF number `dwarf` on,
 * `step` bytes apart, the first one `offset` bytes above the stack pointer that the trampoline has.
 */
struct frame_regs {
    uint16_t dwarf, count, offset, step;
};
struct auxv_entry {
    uint32_t type;
    uint64_t value;
};

struct linux_abi {
    const char *name; /* "riscv64": -cpu help, dragoman-riscv64, qemu-riscv64 */
    const char *uname_machine;
    const char *uname_machine32; /* under personality PER_LINUX32; NULL: the same */
    const char *platform; /* AT_PLATFORM, may be NULL */
    const struct target *target;
    struct abi abi;
    uint16_t elf_machine;                   /* EM_* */
    uint8_t elf_class, elf_data;            /* ELFCLASS*, ELFDATA* */
    bool (*elf_flags_ok)(uint32_t e_flags); /* NULL: all */
    const char *interpreter_dirs; /* multiarch triplet for messages: "riscv64-linux-gnu" */
    vaddr address_limit;          /* TASK_SIZE */
    vaddr mmap_top;               /* where mmap starts to look downward */
    vaddr pie_base;               /* ELF_ET_DYN_BASE */
    unsigned page_bits;
    int own_prot;              /* PROT_* bits of mmap and mprotect that only this one has */
    unsigned min_signal_stack; /* AT_MINSIGSTKSZ */
    unsigned min_altstack;     /* MINSIGSTKSZ, what sigaltstack asks for; 0: 2048 */

    const struct call_table *calls; /* ascending number */

    /* Registers at a new program's start. */
    void (*start)(struct task *t, vaddr entry, vaddr sp);
    /* System call convention: number, arguments; result (negative: -errno of the guest). */
    uint64_t (*call_number)(const struct cpu *cpu);
    void (*call_args)(const struct cpu *cpu, uint64_t a[7]);
    void (*call_result)(struct cpu *cpu, int64_t result);
    /* The insn at pc - n was the call: make it run again (restart after a signal); a0 as it was. */
    void (*call_again)(struct cpu *cpu, uint64_t number, uint64_t a0);
    /* What of the cpu's state outlives execve, as text that start() finds in options.kept; NULL:
     * nothing. Owner: the caller. May be NULL. */
    char *(*kept)(const struct cpu *cpu);
    void (*set_tls)(struct cpu *cpu, uint64_t tls);
    uint64_t (*get_tls)(const struct cpu *cpu); /* for ptrace, where gregset has it not; NULL */
    void (*set_sp)(struct cpu *cpu, vaddr sp);
    vaddr (*get_sp)(const struct cpu *cpu);
    /* Child side of clone: the call returns 0 (call_result does that), anything else to change. May
     * be NULL. */
    void (*clone_child)(struct cpu *child, const struct cpu *parent);
    /* clone()'s argument order: riscv, arm64: flags stack ptid tls ctid ("backwards"); others flags
     * stack ptid ctid tls. */
    bool clone_tls_before_ctid;
    bool sa_restorer; /* struct sigaction of the kernel has sa_restorer before the mask */

    /* Pushes a frame for d and sets registers so that the handler runs next; false: no stack. */
    bool (*push_frame)(struct task *t, const struct delivery *d);
    /* sigreturn: pops it; false: bad frame (the caller forces SIGSEGV). The restored mask goes to
     * *mask. */
    bool (*pop_frame)(struct task *t, uint64_t *mask);

    struct hwcap (*hwcap)(const struct cpu *cpu);
    /* Text of /proc/cpuinfo for `cpus` processors; owner the caller. */
    char *(*cpuinfo)(const struct cpu *cpu, unsigned cpus);
    /* Guest code of the vDSO; none: NULL. The sigreturn trampoline, if any, is the first function.
     */
    const struct vdso_function *vdso;
    unsigned nvdso;
    const char *vdso_version; /* symbol version, e.g. "LINUX_4.15" */
    const struct frame_regs *frame_regs;
    unsigned nframe_regs;
    uint16_t dwarf_sp, dwarf_return, dwarf_link; /* sp; pc column of signal frames; link register */
    /* Further entries of the auxiliary vector, behind AT_SYSINFO_EHDR as ARCH_DLINFO in the kernel.
     */
    const struct auxv_entry *auxv;
    unsigned nauxv;
    /* The target's own calls (riscv_hwprobe, riscv_flush_icache): looked up by call name; NULL if
     * none. */
    int64_t (*(*own_call)(const char *name))(struct task *t, const uint64_t a[6]);
    /* prctl options of the target's own: false if this is none. May be NULL. */
    bool (*prctl)(struct task *t, const uint64_t a[6], int64_t *result);
    /* An access to memory failed at `address` (0: unknown). True: it was of a kind that is
     * translated otherwise from now on, the insn runs again. May be NULL. */
    bool (*may_retry)(struct task *t, vaddr address);
    /* General registers in the kernel's elf_gregset order, for core files and ptrace: bytes
     * written. */
    size_t (*gregset)(const struct cpu *cpu, void *out, size_t max);
    size_t (*fpregset)(const struct cpu *cpu, void *out, size_t max);
    /* The same back, from at least that many bytes: ptrace. */
    void (*set_gregset)(struct cpu *cpu, const void *in, size_t size);
    void (*set_fpregset)(struct cpu *cpu, const void *in, size_t size);
    /* Further register sets, number n of them: bytes written, 0 behind the last; the type of its
     * note. May be NULL. */
    size_t (*regset)(const struct cpu *cpu, unsigned n, uint32_t *type, void *out, size_t max);
};

/* Flags of open() in the guest's places and in the host's; bits of no row stay. thunk/flags.c. */
uint64_t open_flags_to_host(const struct abi *abi, uint64_t flags);
uint64_t open_flags_to_guest(const struct abi *abi, uint64_t flags);

/* loader/abis.c: the list of Linux ABIs. */
extern const struct linux_abi *const linux_abis[];
extern const unsigned nlinux_abis;
