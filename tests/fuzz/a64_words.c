/* A guest program: runs random AArch64 insns from random states and writes a line about each.
 * SPDX-License-Identifier: MIT
 *
 *     a64_words CLASSES SEED COUNT LENGTH [ONLY]
 *
 * CLASSES: letters of classes[] below. Each of COUNT cases has LENGTH words (1: any registers;
 * more: forward branches between them too). An insn that gets a signal is noted and skipped. A line
 * says number, first word, signals, and a hash of all that is left: registers, flags, memory. ONLY:
 * says all about this case. What two emulators write is compared by tests/fuzz.sh. No libc.
 */
#include "words.h"

#include <asm/sigcontext.h>
#include <asm/siginfo.h>
#include <asm/signal.h>
#include <asm/ucontext.h>

#define SLOTS     32
#define SLOT_SIZE 512
/* Loads and stores reach MEMORY / 2 from the middle, where pointers point to; COMPARED bytes there
 * are filled anew for each case. */
enum { MEMORY = 1 << 17, COMPARED = 4096, Z_MAX = 64, BRK = 0xd4200000 };

/* All that an insn can read or write; offsets are known to the assembly below. */
struct state {
    uint64_t v[32][2];
    uint64_t x[31], sp;
    uint64_t nzcv, fpcr, fpsr;
    uint64_t unused;
    uint8_t z[32][Z_MAX];               /* SVE: vl bytes of each, one behind the other */
    uint8_t p[16][Z_MAX / 8];
    uint8_t ffr[Z_MAX / 8];
};
_Static_assert(offsetof(struct state, x) == 512 && offsetof(struct state, sp) == 760 &&
               offsetof(struct state, nzcv) == 768 && offsetof(struct state, z) == 800 &&
               offsetof(struct state, p) == 800 + 32 * 64, "known to the assembly");

struct state state __attribute__((aligned(64)));
static uint8_t memory[MEMORY] __attribute__((aligned(4096)));
static uint8_t handler_stack[65536] __attribute__((aligned(16)));
uint64_t vl;                            /* bytes of a Z register; 0: leave SVE alone */
extern uint32_t code[SLOTS * SLOT_SIZE / 4];
void enter(void *at), restore(void);

/* clang-format off */
#define EACH_PAIR(M) M(0, 1) M(2, 3) M(4, 5) M(6, 7) M(8, 9) M(10, 11) M(12, 13) M(14, 15) \
                     M(16, 17) M(18, 19) M(20, 21) M(22, 23) M(24, 25) M(26, 27)
#define EACH16(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) \
                  M(15)
#define EACH32(M) EACH16(M) M(16) M(17) M(18) M(19) M(20) M(21) M(22) M(23) M(24) M(25) M(26) \
                  M(27) M(28) M(29) M(30) M(31)
#define LDX(i, j) "ldp x" #i ", x" #j ", [x29, 512 + 8 * " #i " - 496]\n"
#define LDQ(i)    "ldr q" #i ", [x29, 16 * " #i "]\n"
#define STQ(i)    "str q" #i ", [x29, 16 * " #i "]\n"
#define LDZ(i)    "ldr z" #i ", [x2, #" #i ", mul vl]\n"
#define STZ(i)    "str z" #i ", [x2, #" #i ", mul vl]\n"
#define LDP(i)    "ldr p" #i ", [x2, #" #i ", mul vl]\n"
#define STP(i)    "str p" #i ", [x2, #" #i ", mul vl]\n"
/* x2: where all Z registers are, where P registers follow. */
#define Z_AT      "add x2, x29, 800\n"
#define P_AT      "add x2, x2, 32 * 64\n"

/* enter(at): the state into the registers, jump to at; the code there loads x29 and x30 itself.
 * restore: the second half of leaving, after the handler has copied x and sp: writes the rest and
 * returns from enter. */
__asm__(".pushsection .text\n.arch armv8.2-a+sve\n.globl enter, restore, code\n"
    "enter: adrp x9, kept\nadd x9, x9, :lo12:kept\n"
    "stp x19, x20, [x9]\nstp x21, x22, [x9, 16]\nstp x23, x24, [x9, 32]\nstp x25, x26, [x9, 48]\n"
    "stp x27, x28, [x9, 64]\nstp x29, x30, [x9, 80]\nmov x10, sp\nstr x10, [x9, 96]\n"
    "mov x30, x0\nadrp x29, state\nadd x29, x29, :lo12:state\n"
    "adrp x1, vl\nldr x1, [x1, :lo12:vl]\ncbz x1, 1f\n" Z_AT P_AT
    "ldr p0, [x2, 16, mul vl]\nwrffr p0.b\n" EACH16(LDP) Z_AT EACH32(LDZ) "b 2f\n"
    "1: " EACH32(LDQ)
    "2: ldr x1, [x29, 768]\nmsr nzcv, x1\nldr x1, [x29, 776]\nmsr fpcr, x1\n"
    "ldr x1, [x29, 784]\nmsr fpsr, x1\nldr x1, [x29, 760]\nmov sp, x1\n"
    "add x29, x29, 496\n" EACH_PAIR(LDX) "ldr x28, [x29, 16 + 8 * 28]\nbr x30\n"
    "restore: adrp x29, state\nadd x29, x29, :lo12:state\n"
    "mrs x1, fpcr\nstr x1, [x29, 776]\nmrs x1, fpsr\nstr x1, [x29, 784]\n"
    "msr fpcr, xzr\n" EACH32(STQ)
    "adrp x1, vl\nldr x1, [x1, :lo12:vl]\ncbz x1, 1f\n" Z_AT EACH32(STZ) P_AT EACH16(STP)
    "rdffr p0.b\nstr p0, [x2, 16, mul vl]\n1:\n"
    "adrp x9, kept\nadd x9, x9, :lo12:kept\n"
    "ldp x19, x20, [x9]\nldp x21, x22, [x9, 16]\nldp x23, x24, [x9, 32]\nldp x25, x26, [x9, 48]\n"
    "ldp x27, x28, [x9, 64]\nldp x29, x30, [x9, 80]\nldr x10, [x9, 96]\nmov sp, x10\nret\n"
    ".globl vector_length\nvector_length: cntb x0\nret\n"
    ".balign 4096\ncode: .space " STR(SLOTS * SLOT_SIZE) "\n.balign 4096\n.popsection\n"
    ".pushsection .bss\n.balign 16\nkept: .space 128\n.popsection\n");
/* clang-format on */
uint64_t vector_length(void);

/* -- words: the encoding index of the Arm ARM, C4.1 -------------------------------------------- */

static uint32_t immediate(uint32_t w) { return with(w, 0x1c000000, 0x10000000); }
static uint32_t registers(uint32_t w) { return with(w, 0x0e000000, 0x0a000000); }

/* Scalar floating point: most groups are one or two bits of bits 10 to 15. */
static uint32_t fp(uint32_t w)
{
    w = with(w, 0xff000000, PICK(0x1e, 0x1e, 0x1e, 0x9e, 0x1f) << 24);
    if (below(4))
        w = with(w, 3 << 22, PICK(0, 1, 3) << 22);
    if (w >> 24 == 0x1f)
        return w;
    switch (below(8)) {
    case 0: return with(w, 0x3ffc00, 1 << 21 | below(32) << 16);            /* integers */
    case 1: return with(w, 1 << 21, 0);                                     /* fixed point */
    case 2: return with(w, 0x207c00, 1 << 21 | 1 << 14);                    /* one source */
    case 3: return with(w, 0x20fc07, 1 << 21 | 1 << 13);                    /* comparisons */
    case 4: return with(w, 0x201fe0, 1 << 21 | 1 << 12);                    /* constants */
    case 5: return with(w, 0x200c00, 1 << 21 | PICK(1, 3) << 10);           /* conditional */
    default: return with(w, 0x200c00, 1 << 21 | 2 << 10);                   /* two sources */
    }
}

/* The groups that vectors and scalars share. scalar: bit 28. */
static uint32_t lanes(uint32_t w, uint32_t scalar)
{
    w = with(w, 0x9f000000, 0x0e000000 | scalar);
    switch (below(9)) {
    case 0:
    case 1: return with(w, 0x200400, 0x200400);                             /* three the same */
    case 2: return with(w, 0x200c00, 0x200000);                             /* different sizes */
    case 3: return with(w, 0x3e0c00, 0x200800);                             /* two registers */
    case 4: return with(w, 0x3e0c00, below(2) ? 0x300800 : 0x380800);       /* across; FP16 */
    case 5: return with(w, 0x60c400, 0x400400);                             /* three, FP16 */
    case 6: return with(w, 0x208400, 0x8400);                               /* three, extra */
    case 7: return with(w, 0x1000400, 0x1000000);                           /* by element */
    default: return with(w, 0x1800400, 0x1000400);                          /* shifts, constants */
    }
}

static uint32_t scalars(uint32_t w)
{
    w = lanes(w, 1 << 28 | 1 << 30);
    return below(16) ? w : with(w, 0x21e08400, 0x400);                      /* copies */
}

static uint32_t vectors(uint32_t w)
{
    w = lanes(w, 0);
    switch (below(24)) {
    case 0: return with(w, 0x1e08400, 0x400);                               /* copies */
    case 1: return with(w, 0x21208c00, 0x800);                              /* zip */
    case 2: return with(w, 0x21208400, 0x20000000);                         /* ext */
    case 3: return with(w, 0x21e08c00, 0);                                  /* tbl */
    default: return w;
    }
}

static uint32_t crypto(uint32_t w)
{
    switch (below(5)) {
    case 0: return with(w, 0xff3e0c00, 0x4e280800);                         /* AES */
    case 1: return with(w, 0xff208c00, 0x5e000000);                         /* SHA, three */
    case 2: return with(w, 0xff3e0c00, 0x5e280800);                         /* SHA, two */
    case 3: return with(w, 0xffe08000, 0xce608000) & ~(below(2) << 10);     /* SHA512, SM3 */
    default: return with(w, 0xff000000, 0xce000000);
    }
}

/* Pointers with offsets stay near; literals are code. A base that is loaded as well is
 * unpredictable. */
static uint32_t load_store(uint32_t w)
{
    w = with(w, 0x0a000000, 0x08000000);
    while ((w >> 5 & 31) == (w & 31) || (w >> 5 & 31) == (w >> 10 & 31))
        w = with(w, 0x3e0, below(31) << 5);
    if ((w >> 24 & 0x3b) == 0x39)
        return with(w, 0x3f0000, 0);
    if ((w >> 24 & 0x3b) == 0x18)
        return with(w, 0xfff000, 0);
    if ((w >> 24 & 0x3f) == 8)
        return with(w, 1 << 23, 1 << 23);                                   /* no exclusives */
    return w;
}

/* Advanced SIMD's: structures and single registers. */
static uint32_t structures(uint32_t w)
{
    uint32_t base = PICK(1, 2, 3, 4) << 5;

    switch (below(4)) {
    case 0: return with(w, 0xbfbf03e0, 0x0c000000 | base);
    case 1: return with(w, 0xbfa003e0, 0x0c800000 | base);
    case 2: return with(w, 0xbf8003e0, 0x0d000000 | base);
    default: return load_store(with(w, 0x04000000, 0x04000000));
    }
}

static uint32_t atomic(uint32_t w)
{
    return below(2) ? with(w, 0x3f200c00, 0x38200000) : with(w, 0x3fa07c00, 0x08a07c00);
}

static uint32_t system(uint32_t w)
{
    static const uint32_t known[] = { 0xd500401f, 0xd500403f, 0xd500405f, 0xd51b4200, 0xd53b4200,
                                      0xd53b4400, 0xd51b4420, 0xd53b4420, 0xd503201f, 0xd5033bbf };
    uint32_t word = known[below(sizeof known / 4)];

    return word >> 16 == 0xd51b || word >> 16 == 0xd53b ? word | (w & 31) : word;
}

static uint32_t sve(uint32_t w) { return with(w, 0x1e000000, 0x04000000); }
static uint32_t sve_memory(uint32_t w) { return with(w, 0xfe000000, below(2) << 30 | 0xa4000000); }

static const struct class {
    char letter;
    uint32_t (*word)(uint32_t random);
} classes[] = {
    { 'i', immediate }, { 'r', registers },  { 'f', fp },         { 'v', vectors },
    { 's', scalars },   { 'c', crypto },     { 'l', load_store }, { 'm', structures },
    { 't', atomic },    { 'y', system },     { 'z', sve },        { 'g', sve_memory },
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
    return 0xd503201f;
}

/* -- states ------------------------------------------------------------------------------------ */

static uint64_t some_pointer(void)
{
    uint64_t at = (uint64_t)memory + MEMORY / 2 + (below(64) << 4);

    return below(4) ? at : at + below(16);
}

static void fill_state(void)
{
    for (int i = 0; i < 32; i++)
        fill_lanes((uint8_t *)state.v[i], 16);
    for (int i = 0; i < 31; i++)
        state.x[i] = below(2) ? some_pointer() : some_x();
    state.sp = (uint64_t)memory + MEMORY / 2 + (below(64) << 4);
    state.nzcv = (uint64_t)below(16) << 28;
    /* AHP, DN, FZ, RMode, FZ16 */
    state.fpcr = below(3) ? 0 : (uint64_t)(below(256) & random_bits()) << 19 & 0x7c80000;
    state.fpsr = 0;
    for (uint32_t i = 0; i < COMPARED; i += 8)
        *(uint64_t *)(memory + MEMORY / 2 - COMPARED / 2 + i) = random_bits();
    if (!vl)
        return;
    for (uint32_t i = 0; i < 32; i++)
        fill_lanes(state.z[0] + i * vl, (uint32_t)vl);
    for (uint32_t i = 0; i < 16 * vl / 8; i++)
        state.p[0][i] = (uint8_t)(below(3) ? random_bits() : 0xff * below(2));
    /* FFR is a run of ones. */
    for (uint32_t n = below((uint32_t)vl + 1), i = 0; i < vl / 8; i++)
        state.p[0][2 * vl + i] = (uint8_t)(i < n / 8 ? 0xff : i == n / 8 ? (1 << n % 8) - 1 : 0);
}

/* -- the run ----------------------------------------------------------------------------------- */

long call(long which, long a, long b, long c, long d)
{
    register long x0 __asm__("x0") = a, x1 __asm__("x1") = b, x2 __asm__("x2") = c,
                  x3 __asm__("x3") = d, x8 __asm__("x8") = which;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x1), "r"(x2), "r"(x3), "r"(x8) : "memory");
    return x0;
}

/* The signals of the case that runs: how many of each, and a hash of where and what. */
static uint32_t signals[32];
static uint64_t signal_hash;
static bool tell;

static void end(const char *why, uint64_t pc)
{
    say(why);
    say_hex(pc, 16);
    put('\n');
    flush();
    call(CALL_EXIT, 3, 0, 0, 0);
}

static void on_signal(int n, siginfo_t *info, struct ucontext *u)
{
    struct sigcontext *c = &u->uc_mcontext;

    if (c->pc < (uint64_t)code || c->pc >= (uint64_t)code + sizeof code)
        end("signal outside of the code at ", c->pc);
    if (n == SIGTRAP) {
        for (int i = 0; i < 31; i++)
            state.x[i] = c->regs[i];
        state.sp = c->sp;
        state.nzcv = c->pstate & 0xf0000000;
        c->pc = (uint64_t)restore;
        return;
    }
    /* Some emulators do not know addresses that the host cannot have. */
    uint64_t address = n == SIGSEGV ? (uint64_t)info->si_addr : 0;
    uint64_t what[] = { (uint64_t)n, c->pc, address >> 47 ? 0 : address };
    signals[n]++;
    signal_hash = hash(signal_hash, what, sizeof what);
    if (tell) {
        say("  signal "), say_number((uint32_t)n);
        say(" at +"), say_number((uint32_t)(c->pc - (uint64_t)code) % SLOT_SIZE);
        say(" word "), say_hex(*(uint32_t *)c->pc, 8);
        say(" address "), say_hex(what[2], 16), put('\n');
    }
    c->pc += 4;
}

static void catch(int n)
{
    struct { void *handler; uint64_t flags; void *restorer; uint64_t mask; } action = {
        on_signal, SA_SIGINFO | SA_ONSTACK, 0, 0
    };
    call(CALL_SIGACTION, n, (long)&action, 0, 8);
}

/* Forward to a word of this case or to its end: B.cond, CBZ, TBZ. */
static uint32_t branch(uint32_t words_left)
{
    uint32_t by = 1 + below(words_left < 6 ? words_left : 6), w = (uint32_t)random_bits();

    switch (below(3)) {
    case 0: return with(w, 0xfffffff0, 0x54000000 | by << 5);
    case 1: return with(w, 0x7effffe0, 0x34000000 | by << 5);
    default: return with(w, 0x7e07ffe0, 0x36000000 | by << 5);
    }
}

static void write_case(uint32_t *at, const char *letters, uint32_t length)
{
    *at++ = 0xf9400000 | (uint32_t)(offsetof(struct state, x[30]) - 496) / 8 << 10 | 29 << 5 | 30;
    *at++ = 0xf9400000 | (uint32_t)(offsetof(struct state, x[29]) - 496) / 8 << 10 | 29 << 5 | 29;
    for (uint32_t i = 0; i < length; i++)
        at[i] = length > 1 && below(8) == 0 ? branch(length - i) : word_of(letters);
    for (uint32_t i = 0; i < 7; i++)
        at[length + i] = BRK;
}

static void say_register(char name, uint32_t i, const uint8_t *bytes, uint32_t n)
{
    say("  "), put(name), say_number(i), put(' ');
    while (n-- > 0)
        say_hex(bytes[n], 2);
    put('\n');
}

static void say_state(void)
{
    say("  nzcv "), say_hex(state.nzcv >> 28, 1), say(" fpcr "), say_hex(state.fpcr, 8);
    say(" fpsr "), say_hex(state.fpsr, 8), say(" sp "), say_hex(state.sp, 16), put('\n');
    for (uint32_t i = 0; i < 31; i++)
        say_register('x', i, (uint8_t *)&state.x[i], 8);
    for (uint32_t i = 0; i < 32; i++)
        say_register('v', i, (uint8_t *)state.v[i], 16);
    for (uint32_t i = 0; vl && i < 32; i++)
        say_register('z', i, state.z[0] + i * vl, (uint32_t)vl);
    for (uint32_t i = 0; vl && i < 17; i++)
        say_register('p', i, state.p[0] + i * vl / 8, (uint32_t)vl / 8);
    say("  memory "), say_hex(hash(0, memory, MEMORY), 16), put('\n');
}

static void say_result(uint32_t number, const uint32_t *words, uint32_t length)
{
    uint64_t h = hash(signal_hash, &state, vl ? sizeof state : offsetof(struct state, z));

    say_number(number), put(' '), say_hex(words[2], 8), put(' ');
    for (uint32_t i = 0; i < 32; i++)
        if (signals[i])
            say_number(i), put('x'), say_number(signals[i]), put(' ');
    h = hash(h, memory + MEMORY / 2 - COMPARED / 2, COMPARED);
    say_hex(h, 16), put('\n');
    if (!tell)
        return;
    for (uint32_t i = 0; i < length; i++)
        say("  word +"), say_number(8 + 4 * i), put(' '), say_hex(words[2 + i], 8), put('\n');
    say_state();
}

static void run_case(uint32_t n, uint64_t start, uint32_t *words, uint32_t length, uint32_t only)
{
    seed = start;
    fill_state();
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

static void write_cases(uint64_t first, const char *letters, uint32_t length)
{
    for (uint32_t i = 0; i < SLOTS; i++) {
        seed = (first + i) * 0xd1342543de82ef95;
        write_case(code + i * SLOT_SIZE / 4, letters, length);
    }
    __builtin___clear_cache((char *)code, (char *)code + sizeof code);
}

void run(uint64_t *stack)
{
    char **argv = (char **)(stack + 1);
    uint32_t count = number(argv[3]), length = number(argv[4]),
             only = stack[0] > 5 ? number(argv[5]) : ~0u;
    stack_t alternate = { handler_stack, 0, sizeof handler_stack };
    const int caught[] = { SIGILL, SIGTRAP, SIGBUS, SIGSEGV, SIGFPE };
    uint64_t first = (uint64_t)number(argv[2]) << 32;

    if (has(argv[1], 'z') || has(argv[1], 'g'))
        vl = vector_length();
    call(CALL_SIGALTSTACK, (long)&alternate, 0, 0, 0);
    call(CALL_MPROTECT, (long)code, sizeof code, 7, 0);
    for (uint32_t i = 0; i < 5; i++)
        catch(caught[i]);
    for (uint32_t n = 0; n < count; n += SLOTS) {
        write_cases(first + n, argv[1], length);
        for (uint32_t i = 0; i < SLOTS && n + i < count; i++)
            for (uint32_t again = 0; again < 2; again++)
                run_case(2 * (n + i) + again, ~(first + n + i) * 0xd1342543de82ef95 + again,
                         code + i * SLOT_SIZE / 4, length, only);
    }
    flush();
    call(CALL_EXIT, 0, 0, 0, 0);
}

__asm__(".globl _start\n_start: mov x0, sp\nand sp, x0, -16\nb run\n");

void *memset(void *to, int c, size_t n)
{
    for (size_t i = 0; i < n; i++)
        ((volatile uint8_t *)to)[i] = (uint8_t)c;
    return to;
}
