/* The contract of a back end: IR in, host code out, and how control enters and leaves it.
 * SPDX-License-Identifier: MIT
 *
 * Generated code runs with one pointer to the guest's state. The state starts with struct runtime
 * (below), the target's registers follow directly; slots and state cells are byte offsets from it.
 * RUNTIME_SCRATCH bytes *before* it are the back end's (spills, saved stack pointers). So all that
 * generated code needs is at [state + small offset].
 *
 * Life of a block: the engine calls compile(); it gets the entry, a list of exit sites and a fault
 * table. It enters with enter(); the back end runs linked blocks until one leaves: then runtime.pc
 * is the guest pc, runtime.reason says why, all homes are in memory. The engine may link() an exit
 * site to another block's entry and unlink() it again at any time, also while other threads run
 * through it: patching is one aligned atomic store. What an exit without link, or a poll, would say
 * of its pc the engine has in its tables, so the code of them is not made longer by it.
 *
 * Two entries: `entry` first polls runtime.request and leaves with EXIT_REQUEST (pc = block pc,
 * nothing done) when it is set; `fast_entry` does not. Links to a lower or equal guest pc must use
 * `entry`, so every loop polls. Indirect jumps look in runtime.jumps, whose code pointers are
 * `entry`s.
 *
 * Faults: when the host raises SIGSEGV/SIGBUS/SIGFPE in generated code, the engine finds the guest
 * pc in the fault table, and sync_fault() copies homes from the signal context to memory. (interp
 * is C code: it keeps runtime.pc exact and runtime.helper_return NULL, and is left by longjmp.)
 * Calls of helpers with HELP_STATE or HELP_FAULTS store homes first and record the host return
 * address in runtime.helper_return; the fault table covers it. Such helpers may longjmp out
 * (translate/exec.c); the back end keeps nothing on the host stack that must be unwound.
 *
 * Floating point: while generated code runs, the host's control register has the guest's rounding
 * (runtime.fp_round) and collects sticky flags. fp_sync() merges them into runtime.fp_flags,
 * fp_load() sets the host from runtime. Helpers that read or write flags or rounding call these;
 * soft float helpers just OR into runtime.fp_flags.
 */
#pragma once

#include "tcg/code.h"
#include "tcg/ir.h"

struct backend;
struct cpu;

enum exit_reason {
    EXIT_LINK,       /* an exit site without link: runtime.site is its stub; pc is not set */
    EXIT_INDIRECT,   /* indirect jump not found in runtime.jumps */
    EXIT_REQUEST,    /* runtime.request was set; runtime.site is in the block whose pc it is */
    EXIT_SYSCALL,    /* the guest's system call insn; pc is the insn after it */
    EXIT_BREAK,      /* the guest's breakpoint insn; pc is the insn */
    EXIT_ILLEGAL,    /* undefined or unimplemented insn; pc is the insn */
    EXIT_FETCH,      /* pc is not executable */
    EXIT_FLUSH,      /* the guest announced changed code (fence.i); pc is the insn after it */
    EXIT_AGAIN,      /* state that selects translations changed (block flags); pc is next */
    EXIT_EXCEPTION,  /* a helper or fault raised cpu->exception; pc is the insn */
    EXIT_YIELD,      /* pause, wait-for-reservation: let others run; pc is next */
    EXIT_MISALIGNED, /* M_ALIGN access at runtime.fault_address; pc is the insn. cpu_run() makes it
                        EXIT_EXCEPTION with EXC_MISALIGNED */
    EXIT_POLL,       /* a loop saw runtime.request (tcg/region.h); pc is where it goes on */
};

/* Direct-mapped per-thread table of indirect branch targets. An empty entry has a pc that belongs
 * elsewhere. */
enum { JUMP_ENTRIES = 4096 };
struct jump_entry {
    uint64_t pc;
    const void *code;
};
static inline unsigned jump_index(vaddr pc) { return pc >> 1 & (JUMP_ENTRIES - 1); }
static inline vaddr jump_empty_pc(unsigned index) { return index == 0 ? ~0ull : 0; }

enum { RUNTIME_SCRATCH = 3072, RUNTIME_STUBS = 9 };

/* What generated code and the engine share: first member of every target's state. What is used most
 * comes last: that and the first guest registers are within a short displacement of one register.
 */
struct runtime {
    /* interp only, may be NULL: where the bytes of an access really are (lock step, watching). */
    void *(*redirect)(struct runtime *rt, vaddr address, unsigned bytes, bool write);
    const void *const *helpers;         /* helpers[i]: function of config->helpers[i] */
    struct cpu *cpu;                    /* first argument of helpers */
    vaddr pc;                           /* guest pc when generated code is left */
    const void *site;                   /* EXIT_LINK: rx address of the exit's stub */
    uint64_t mem_base;                  /* host address of guest address 0 */
    const void *helper_return;          /* host return address of the helper call in progress */
    const struct backend *backend;
    vaddr fault_address;                /* EXIT_MISALIGNED: the access */
    uint32_t fp_flags, fp_round;        /* FP_* collected; enum ir_round RM_NE..RM_UP */
    const void *stubs[RUNTIME_STUBS];   /* the back end's shared stubs */
    struct jump_entry *jumps;           /* JUMP_ENTRIES; replaced by an empty table to stop hits */
    uint32_t request;                   /* not 0: leave at the next poll */
    uint32_t reason;                    /* enum exit_reason */
};

/* An exit of a block to a guest pc that is known when translating. */
struct exit_site {
    uint32_t at;   /* offset of the patchable field from the block's code start */
    uint32_t stub; /* offset of the code that leaves with EXIT_LINK */
    vaddr pc;      /* where it goes */
};

/* One possible fault: host code in [block start + at, next entry) belongs to the insn at block pc +
 * insn. */
struct fault_point {
    uint32_t at;
    uint32_t insn;                      /* FAULT_WORDS: homes of ir->words have low halves only */
};
enum { FAULT_WORDS = 1 << 16 };

/* What compile() returns; arrays are in ir->arena. */
struct compiled {
    const uint8_t *code; /* rx start; size bytes in all */
    uint32_t size;
    const void *entry, *fast_entry;
    struct exit_site *exits;
    uint32_t nexits;
    struct fault_point *faults; /* ascending `at` */
    uint32_t nfaults;
    uint32_t host_insns; /* on the usual path, for -d stats; 0 if not counted */
};

struct host_context; /* a signal's ucontext; only ucontext.c of a back end knows it */

struct backend {
    const char *name;
    /* C code of helpers runs with the guest's rounding (runtime.fp_round) and collects its sticky
     * flags: it may do F32 and F64 arithmetic for the guest. */
    bool host_float;
    /* Does op run in this back end as it is (type, aux)? Otherwise ir_legalize rewrites it. */
    bool (*has)(const struct ir_op *op, enum ir_type operand);
    const uint32_t
        *has_types; /* by op, may be NULL: types 1 << t for which has() is true in any case */
    /* Writes the shared stubs at the start of the buffer; once per process, before anything else.
     */
    void (*init)(struct code *code, const struct ir_config *config);
    /* Fills rt->stubs, jumps must be set; once per thread. */
    void (*init_runtime)(struct runtime *rt, const struct code *code);
    /* Gives back what init_runtime took, on any thread. NULL: nothing. */
    void (*free_runtime)(struct runtime *rt);
    /* Appends the block to code. false: code->overflow is set, make room and try again; or it is
     * not, then the block needs more scratch cells than there are: try again with fewer insns. */
    bool (*compile)(struct ir *ir, struct code *code, struct compiled *out);
    /* Points an exit site of the block starting at `block` to `target` (an entry). */
    void (*link)(struct code *code, const uint8_t *block, const struct exit_site *site,
                 const void *target);
    void (*unlink)(struct code *code, const uint8_t *block, const struct exit_site *site);
    /* Runs from `entry` until something leaves. On the calling thread; guest memory base from rt.
     */
    void (*enter)(struct runtime *rt, const void *entry);
    /* Forgets predicted returns of this thread (after blocks were freed). */
    void (*forget_returns)(struct runtime *rt);
    /* Was a host fault at this address of the back end's own making, and the context is set right?
     * Then the signal handler just returns. NULL: there are none. Async-signal-safe. */
    bool (*repair)(struct runtime *rt, void *ucontext, uintptr_t address);
    /* Homes -> memory, from the context of a host signal that hit generated code.
     * Async-signal-safe. */
    void (*sync_fault)(struct runtime *rt, const void *ucontext);
    /* Makes the signal return leave generated code: enter() returns with rt->reason as set.
     * Async-signal-safe. */
    void (*leave_from_signal)(struct runtime *rt, void *ucontext);
    void (*fp_sync)(struct runtime *rt);
    void (*fp_load)(struct runtime *rt);
    /* Host code as text for -d host; owner the caller. */
    char *(*disassemble)(const struct code *code, const uint8_t *at, size_t size);
};

extern const struct backend backend_interp, backend_x86_64;
const struct backend *backend_native(void); /* the one for this host; interp if there is none */
const struct backend *backend_find(const char *name); /* NULL if unknown */

/* Fields of a host signal context that the engine and signal/host.c need (backends/X/ucontext.c of
 * the host). */
uintptr_t host_pc(const void *ucontext);
void host_set_pc(void *ucontext, uintptr_t pc);
/* SIGSEGV only: was it a write? */
bool host_fault_is_write(const void *ucontext);

/* Host system calls that C cannot make (backends/X/linux.S of the host).
 * host_syscall_gated: unless *gate, the call; -513 if *gate was set. A signal handler that sets
 * *gate moves a pc in [host_gate_begin, host_gate_end) to host_gate_closed; the call insn, which
 * the kernel restarts, is the last in there. */
int64_t host_syscall_gated(const volatile int *gate, long number, const uint64_t args[6]);
extern const char host_gate_begin[], host_gate_end[], host_gate_closed[];
/* clone3 with a stack of its own: the child runs exit(f(data)). Result as the call's: -errno. */
int64_t host_clone3(void *args, size_t size, int (*f)(void *), void *data);
/* The same by the older call, which containers forbid less often: no chosen ids, no cgroup. */
int64_t host_clone(unsigned long flags, void *stack_top, void *ptid, void *ctid, int (*f)(void *),
                   void *data);
/* What sa_restorer points to; NULL-able on hosts without. */
void host_sigreturn(void);
