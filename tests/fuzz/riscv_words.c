/* A guest program: runs random insn words from random states and writes a line about each.
 * SPDX-License-Identifier: MIT
 *
 *     words CLASSES SEED COUNT LENGTH [ONLY]
 *
 * CLASSES: letters of classes[] below; 0: less of what emulators treat differently; 1: vector insns
 * start later than at element 0. Each of COUNT
 * cases has LENGTH words (1: any registers; more: forward branches between them too). An insn that
 * gets a signal is noted and skipped. A line says number, first word, signals, and a hash of all
 * that is left: registers, CSRs, memory. ONLY: says all about this case. What two emulators write
 * is compared by tests/fuzz.sh. No libc: also for riscv32.
 */
#include "words.h"

#include <asm/signal.h>
#include <asm/sigcontext.h>
#include <asm/siginfo.h>
#include <asm/ucontext.h>

#define SLOTS     32
#define SLOT_SIZE 512
enum { MEMORY = 4096, VLENB_MAX = 64, EBREAK = 0x00100073, C_NOP = 1 };

/* All that an insn can read or write; offsets are known to the assembly below. */
struct state {
    uint64_t f[32];
    uint64_t fcsr;
    unsigned long vstart, vcsr, vtype, vl;
    unsigned long x[32];
    uint8_t v[32 * VLENB_MAX] __attribute__((aligned(16)));
};

struct state state __attribute__((aligned(64)));
uint8_t memory[MEMORY] __attribute__((aligned(4096)));
static uint8_t handler_stack[65536] __attribute__((aligned(16)));
unsigned long vlenb;
extern uint32_t code[SLOTS * SLOT_SIZE / 4];
void enter(void *at), restore(void);

#if __riscv_xlen == 64
#define L "ld "
#define S "sd "
#define W 8
#else
#define L "lw "
#define S "sw "
#define W 4
#endif
/* clang-format off */
#define X0      (33 * 8 + 4 * W)
#define X(i)    L "x" #i ", " STR(X0 + i * W) "(x31)\n"
#define F(i)    "fld f" #i ", " STR(8 * i) "(x31)\n"
#define ALL29(M) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) \
                 M(15) M(16) M(17) M(18) M(19) M(20) M(21) M(22) M(23) M(24) M(25) M(26) M(27) \
                 M(28) M(29)
#define ALL(M)   ALL29(M) M(30) M(31)
#define SAVED(M) M(1, 0) M(2, 1) M(3, 2) M(4, 3) M(8, 4) M(9, 5) M(18, 6) M(19, 7) M(20, 8) \
                 M(21, 9) M(22, 10) M(23, 11) M(24, 12) M(25, 13) M(26, 14) M(27, 15)
#define KEEP(i, at) S "x" #i ", " STR(at * W) "(t0)\n"
#define BACK(i, at) L "x" #i ", " STR(at * W) "(t0)\n"
#define VECTOR  ".option push\n.option arch, +v\n"

_Static_assert(offsetof(struct state, x) == X0, "known to the assembly");

/* enter(at): the state into the registers, jump to at. restore: the second half of leaving, after
 * the handler has copied x and f: writes v and the CSRs and returns from enter. */
asm(".pushsection .text\n.option push\n.option norelax\n.option norvc\n"
    ".globl enter, restore, code\n"
    "enter: la t0, kept\n" SAVED(KEEP)
    "la x31, state\nmv x30, a0\n"
    "la t1, vlenb\n" L "t1, 0(t1)\nbeqz t1, 1f\n" VECTOR
    "la t2, state + " STR(X0 + 32 * W) "\naddi t2, t2, 15\nandi t2, t2, -16\n"
    "vl8re8.v v0, (t2)\nslli t3, t1, 3\nadd t2, t2, t3\nvl8re8.v v8, (t2)\nadd t2, t2, t3\n"
    "vl8re8.v v16, (t2)\nadd t2, t2, t3\nvl8re8.v v24, (t2)\n"
    L "t2, 33*8 + 2*" STR(W) "(x31)\n" L "t3, 33*8 + 3*" STR(W) "(x31)\nvsetvl x0, t3, t2\n"
    L "t2, 33*8 + 1*" STR(W) "(x31)\ncsrw vcsr, t2\n"
    L "t2, 33*8(x31)\ncsrw vstart, t2\n.option pop\n"
    "1: lw t2, 256(x31)\nfscsr t2\n"
    "fld f0, 0(x31)\n" ALL(F)
    ALL29(X)
    "jr x30\n"
    "restore: la x31, state\n"
    "la t1, vlenb\n" L "t1, 0(t1)\nbeqz t1, 1f\n" VECTOR
    "csrr t2, vstart\n" S "t2, 33*8(x31)\n"
    "csrr t2, vcsr\n" S "t2, 33*8 + 1*" STR(W) "(x31)\n"
    "csrr t2, vtype\n" S "t2, 33*8 + 2*" STR(W) "(x31)\n"
    "csrr t2, vl\n" S "t2, 33*8 + 3*" STR(W) "(x31)\n"
    "csrw vstart, x0\n"
    "la t2, state + " STR(X0 + 32 * W) "\naddi t2, t2, 15\nandi t2, t2, -16\n"
    "slli t3, t1, 3\nvs8r.v v0, (t2)\nadd t2, t2, t3\nvs8r.v v8, (t2)\nadd t2, t2, t3\n"
    "vs8r.v v16, (t2)\nadd t2, t2, t3\nvs8r.v v24, (t2)\n.option pop\n"
    "1: la t0, kept\n" SAVED(BACK) "ret\n"
    ".option pop\n.balign 4096\n"
    "code: .space " STR(SLOTS * SLOT_SIZE) "\n.balign 4096\n.popsection\n"
    ".pushsection .bss\n.balign 8\nkept: .space 16 * 8\n.popsection\n");
/* clang-format on */

static uint32_t v_arith(uint32_t w)
{
    w = with(w, 0x7f, 0x57);
    return (w >> 12 & 7) == 7 ? with(w, 0x7000, 0) : w;
}

/* A masked insn should not read v0 as data, too: that is reserved and emulators differ. */
static uint32_t v_apart(uint32_t w)
{
    w = v_arith(w);
    if (!(w >> 25 & 1))
        w |= 1u << 24 | 1u << 19;
    return w;
}

/* Legal settings mostly: vsetvli, vsetivli, vsetvl. */
static uint32_t v_set(uint32_t w)
{
    w = with(w, 0x707f, 0x7057);
    return below(8)
               ? with(w, below(2) ? 0xff00000 : 0x7f00000 | 1 << 27, below(256) << 20 & 0xff00000)
               : w;
}

static uint32_t v_memory(uint32_t w)
{
    w = with(w, 0x707f, (below(2) ? 0x07 : 0x27) | PICK(0, 5, 6, 7) << 12);
    if (below(16))
        w = with(w, 1u << 28, 0);
    if (below(3))
        w = with(w, 7u << 29, 0);
    return (w >> 26 & 3) == 0 && below(8) ? with(w, 0x1f00000, PICK(0, 0, 8, 11, 16) << 20) : w;
}

static uint32_t fp(uint32_t w)
{
    static const uint8_t known[] = { 0x00, 0x04, 0x08, 0x0c, 0x10, 0x14, 0x20,
                                     0x2c, 0x50, 0x60, 0x68, 0x70, 0x78 };
    w = with(w, 0x7f, 0x53);
    if (below(8))
        w = with(w, 0x7fu << 25, (pick(known, sizeof known) | PICK(0, 0, 1, 1, 2)) << 25);
    if ((w >> 30 & 1) && below(8))
        w = with(w, 0x1f << 20, below(9) << 20);
    return (w >> 12 & 7) > 4 && below(2) ? with(w, 7 << 12, below(3) << 12) : w;
}

static uint32_t fused(uint32_t w) { return with(w, 0x7f, PICK(0x43, 0x47, 0x4b, 0x4f)); }

static uint32_t integer(uint32_t w)
{
    static const uint8_t funct7[] = { 0x00, 0x01, 0x04, 0x05, 0x07, 0x08, 0x0c, 0x10,
                                      0x14, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e,
                                      0x1f, 0x20, 0x24, 0x28, 0x30, 0x34, 0x35, 0x38,
                                      0x39, 0x3c, 0x3f, 0x50, 0x58, 0x70, 0x78 };
    w = with(w, 0x7f, PICK(0x13, 0x13, 0x1b, 0x33, 0x33, 0x3b, 0x37, 0x17));
    bool wide = (w & 0x7f) == 0x13 && (w & 0x1000) == 0;
    if (below(8) && ((w & 0x20) || (w & 0x3000) == 0x1000) && !wide)
        w = with(w, 0x7fu << 25, (uint32_t)pick(funct7, sizeof funct7) << 25);
    return (w & 0x7f) == 0x17 ? with(w, 3u << 30, 1u << 30)
                              : w; /* auipc: not near, stores could change code */
}

/* No jumps and branches: they would leave. */
static uint32_t compressed(uint32_t w)
{
    bool jump = (w & 3) == 1 && ((w >> 13 & 7) > 4 || (__riscv_xlen == 32 && (w >> 13 & 7) == 1));
    jump |= (w & 3) == 2 && (w >> 13 & 7) == 4 && (w >> 2 & 31) == 0;
    return jump || (w & 3) == 3 ? compressed((uint32_t)random_bits()) : (w & 0xffff) | C_NOP << 16;
}

static uint32_t load_store(uint32_t w)
{
    w = with(w, 0x7f, PICK(0x03, 0x23, 0x07, 0x27));
    return (w & 4) ? with(w, 7 << 12, PICK(1, 2, 3, 4) << 12) : w;
}

/* Not sc: whether it succeeds is the implementation's affair. */
static uint32_t atomic(uint32_t w)
{
    w = with(w, 0x707f, 0x2f | PICK(0, 1, 2, 2, 3, 3) << 12);
    return with(w, 0x1fu << 27,
                (uint32_t)PICK(0, 1, 2, 4, 5, 8, 12, 16, 20, 24, 28, below(2) ? 31 : 5) << 27);
}

static uint32_t csr(uint32_t w)
{
    static const uint16_t csrs[] = { 1, 2, 3, 8, 9, 10, 15, 0xc20, 0xc21, 0xc22, 4, 11 };
    w = with(w, 0xfff0007f, 0x73 | (uint32_t)csrs[below(sizeof csrs / 2)] << 20);
    return (w & 0x3000) ? w : w | 0x1000;
}

static const struct class
{
    char letter;
    uint32_t (*word)(uint32_t random);
} classes[] = {
    { 'v', v_arith },    { 'w', v_apart }, { 's', v_set },   { 'm', v_memory },
    { 'f', fp },         { 'a', fused },   { 'i', integer }, { 'c', compressed },
    { 'l', load_store }, { 't', atomic },  { 'r', csr },
};

static uint32_t word_of(const char *letters)
{
    uint32_t n = 0;
    while (letters[n])
        n++;
    char letter = letters[below(n)];
    for (uint32_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (classes[i].letter == letter)
            return classes[i].word((uint32_t)random_bits());
    return word_of(letters); /* '0' and '1' are none */
}

static bool ends(uint32_t w) { return w == EBREAK || (w & 0xffff) == 0x9002; }

/* -- states ------------------------------------------------------------------------------------ */

static bool starts_at_0;  /* vstart, and frm is legal; emulators differ in much where not */
static bool starts_later; /* vstart is not 0 and mostly below vl */

static void fill_state(bool vector)
{
    for (int i = 0; i < 32; i++)
        state.f[i] = some_f();
    state.fcsr = (starts_at_0 || below(9) ? below(5) : below(8)) << 5 | (below(2) ? 0 : below(32));
    for (int i = 1; i < 32; i++) {
        bool pointer = below(2);
        state.x[i] = pointer ? (unsigned long)memory + MEMORY / 2 + (below(64) << 3)
                             : (unsigned long)some_x();
        if (pointer && below(4) == 0)
            state.x[i] += below(8);
    }
    for (uint32_t i = 0; i < MEMORY; i += 8)
        *(uint64_t *)(memory + i) = random_bits();
    if (!vector)
        return;
    for (uint32_t i = 0; i < 32; i++)
        fill_lanes(state.v + i * vlenb, vlenb);
    state.vtype = below(16)
                      ? below(4) << 3 | PICK(0, 1, 2, 3, 5, 6, 7) | (below(2) ? 0 : below(4) << 6)
                      : below(256);
    state.vl = below(4) ? below(2 * vlenb) : ~0ul;
    state.vcsr = below(8);
    state.vstart = starts_at_0 || below(8) ? 0 : below(6);
    if (starts_later) {
        state.vstart = 1 + below(below(4) ? 3 : 15);
        state.vl = below(4) ? ~0ul : below(2 * vlenb);
    }
}

/* -- the run ----------------------------------------------------------------------------------- */

long call(long which, long a, long b, long c, long d)
{
    register long a0 asm("a0") = a, a1 asm("a1") = b, a2 asm("a2") = c, a3 asm("a3") = d,
                     a7 asm("a7") = which;
    asm volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a3), "r"(a7) : "memory");
    return a0;
}

/* The signals of the case that runs: how many of each, and a hash of where and what. */
static uint32_t signals[32];
static uint64_t signal_hash;
static bool tell;

static void end(const char *why, unsigned long pc)
{
    say(why);
    say_hex(pc, 16);
    put('\n');
    flush();
    call(CALL_EXIT, 3, 0, 0, 0);
}

static void on_signal(int n, siginfo_t *info, struct ucontext *u)
{
    unsigned long *regs = (unsigned long *)&u->uc_mcontext, pc = regs[0];
    uint8_t *at = (uint8_t *)pc;
    if (at < (uint8_t *)code || at >= (uint8_t *)code + sizeof code)
        end("signal outside of the code at ", pc);
    if (n == SIGTRAP) {
        for (int i = 1; i < 32; i++)
            state.x[i] = regs[i];
        for (int i = 0; i < 32; i++)
            state.f[i] = u->uc_mcontext.sc_fpregs.d.f[i];
        state.fcsr = u->uc_mcontext.sc_fpregs.d.fcsr;
        regs[0] = (unsigned long)restore;
        return;
    }
    /* Some emulators do not know addresses that the host cannot have. */
    uint64_t address = n == SIGSEGV ? (unsigned long)info->si_addr : 0;
    uint64_t what[] = { (uint64_t)n, pc, address >> 47 ? 0 : address };
    signals[n]++;
    signal_hash = hash(signal_hash, what, sizeof what);
    if (tell) {
        say("  signal "), say_number((uint32_t)n);
        say(" at +"), say_number((uint32_t)(pc - (unsigned long)code) % SLOT_SIZE);
        say(" word "), say_hex(*(uint16_t *)at | (uint32_t) * (uint16_t *)(at + 2) << 16, 8);
        say(" address "), say_hex(what[2], 16), put('\n');
    }
    regs[0] = pc + ((*at & 3) == 3 ? 4 : 2);
}

static void catch (int n)
{
    struct {
        void *handler;
        unsigned long flags;
        uint64_t mask;
    } action = { on_signal, SA_SIGINFO | SA_ONSTACK, 0 };
    call(CALL_SIGACTION, n, (long)&action, 0, 8);
}

/* Forward to a word of this case or to its end. */
static uint32_t branch(uint32_t words_left)
{
    uint32_t offset = 4 * (1 + below(words_left < 6 ? words_left : 6));
    uint32_t condition = PICK(0, 1, 4, 5, 6, 7) << 12;
    return with((uint32_t)random_bits(), 0xfe007fff,
                0x63 | condition | (offset >> 1 & 15) << 8 | offset >> 5 << 25);
}

static void write_case(uint32_t *at, const char *letters, uint32_t length)
{
    const uint32_t lw = W == 8 ? 0x3003 : 0x2003;
    *at++ = lw | 31 << 15 | 30 << 7 | (uint32_t)offsetof(struct state, x[30]) << 20;
    *at++ = lw | 31 << 15 | 31 << 7 | (uint32_t)offsetof(struct state, x[31]) << 20;
    for (uint32_t i = 0; i < length; i++) {
        uint32_t w = length > 1 && below(8) == 0 ? branch(length - i) : word_of(letters);
        at[i] = ends(w) ? C_NOP | C_NOP << 16 : w;
    }
    for (uint32_t i = 0; i < 4; i++)
        at[length + i] = EBREAK;
}

static void say_state(void)
{
    say("  fcsr "), say_hex(state.fcsr, 2), say(" vstart "), say_hex(state.vstart, 2),
        say(" vcsr ");
    say_hex(state.vcsr, 1), say(" vtype "), say_hex(state.vtype, 2 * W), say(" vl "),
        say_hex(state.vl, 3), put('\n');
    for (int i = 1; i < 32; i++)
        say("  x"), say_number((uint32_t)i), put(' '), say_hex(state.x[i], 2 * W), put('\n');
    for (int i = 0; i < 32; i++)
        say("  f"), say_number((uint32_t)i), put(' '), say_hex(state.f[i], 16), put('\n');
    for (uint32_t i = 0; i < (vlenb ? 32u : 0); i++) {
        say("  v"), say_number(i), put(' ');
        for (uint32_t k = vlenb; k-- > 0;)
            say_hex(state.v[i * vlenb + k], 2);
        put('\n');
    }
    say("  memory "), say_hex(hash(0, memory, MEMORY), 16), put('\n');
}

static void say_result(uint32_t number, const uint32_t *words, uint32_t length)
{
    uint64_t h = hash(signal_hash, &state, offsetof(struct state, v) + 32 * vlenb);
    say_number(number), put(' '), say_hex(words[2], 8), put(' ');
    for (uint32_t i = 0; i < 32; i++)
        if (signals[i])
            say_number(i), put('x'), say_number(signals[i]), put(' ');
    say_hex(hash(h, memory, MEMORY), 16), put('\n');
    if (tell) {
        for (uint32_t i = 0; i < length; i++)
            say("  word +"), say_number(8 + 4 * i), put(' '), say_hex(words[2 + i], 8), put('\n');
        say_state();
    }
}

static void run_case(uint32_t n, uint64_t start, uint32_t *words, uint32_t length, uint32_t only)
{
    seed = start;
    fill_state(vlenb != 0);
    for (int i = 0; i < 32; i++)
        signals[i] = 0;
    signal_hash = 0;
    tell = n == only;
    if (tell)
        say("before\n"), say_state();
    enter(words);
    if (only == ~0u || tell)
        say_result(n, words, length);
}

void run(unsigned long *stack)
{
    char **argv = (char **)(stack + 1);
    uint32_t count = number(argv[3]), length = number(argv[4]),
             only = stack[0] > 5 ? number(argv[5]) : ~0u;
    if (has(argv[1], 'v') || has(argv[1], 'w') || has(argv[1], 'm') || has(argv[1], 's'))
        asm volatile(VECTOR "csrr %0, vlenb\n.option pop" : "=r"(vlenb));
    starts_at_0 = has(argv[1], '0');
    starts_later = has(argv[1], '1');
    stack_t alternate = { handler_stack, 0, sizeof handler_stack };
    call(CALL_SIGALTSTACK, (long)&alternate, 0, 0, 0);
    call(CALL_MPROTECT, (long)code, sizeof code, 7, 0);
    const int caught[] = { SIGILL, SIGTRAP, SIGBUS, SIGSEGV, SIGFPE };
    for (uint32_t i = 0; i < 5; i++)
        catch (caught[i]);
    uint64_t first = (uint64_t)number(argv[2]) << 32;
    for (uint32_t n = 0; n < count; n += SLOTS) {
        for (uint32_t i = 0; i < SLOTS; i++) {
            seed = (first + n + i) * 0xd1342543de82ef95;
            write_case(code + i * SLOT_SIZE / 4, argv[1], length);
        }
        asm volatile("fence.i" ::: "memory");
        for (uint32_t i = 0; i < SLOTS && n + i < count; i++)
            for (uint32_t again = 0; again < 2; again++)
                run_case(2 * (n + i) + again, ~(first + n + i) * 0xd1342543de82ef95 + again,
                         code + i * SLOT_SIZE / 4, length, only);
    }
    flush();
    call(CALL_EXIT, 0, 0, 0, 0);
}

asm(".globl _start\n_start: mv a0, sp\nandi sp, sp, -16\ncall run\n");
