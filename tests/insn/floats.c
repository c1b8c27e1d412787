/* Guest program of floats.py: runs each insn of a table on many values and writes .t cases.
 * SPDX-License-Identifier: MIT
 *
 * Compiled for riscv64 with table.h made from the .decode files; what QEMU computes is expected.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

struct row { const char *name, *format, *function; uint32_t mask, match; int width; };
static const struct row rows[] = {
#include "table.h"
};

enum { VLENB = 16, DATA = 0x20000000, AREA = 0x10000, WINDOW = 256 };

struct state {
    uint64_t fcsr, a1, a2, fa[3], vtype, vl, vxrm, vstart;
    uint64_t a0_out, fa0_out, fcsr_out, vl_out, vstart_out, vxsat_out;
    uint8_t *v, *v_out;
};

/* fcsr, operands and, with vectors, everything else are loaded; the insn runs; all is stored. */
void run_float(struct state *s, void *code);
void run_vector(struct state *s, void *code);
__asm__(
    ".option arch, +v\n"
    "run_float:\n"
    "   addi sp, sp, -32; sd ra, 0(sp); sd s0, 8(sp); mv s0, a0; mv t2, a1\n"
    "   ld t0, 0(s0); csrw fcsr, t0; ld a1, 8(s0); ld a2, 16(s0)\n"
    "   fld fa1, 24(s0); fld fa2, 32(s0); fld fa3, 40(s0); li a0, 5; fmv.d.x fa0, zero\n"
    "   jalr t2\n"
    "   csrr t0, fcsr; sd t0, 96(s0); sd a0, 80(s0); fsd fa0, 88(s0); csrw fcsr, zero\n"
    "   ld ra, 0(sp); ld s0, 8(sp); addi sp, sp, 32; ret\n"
    "run_vector:\n"
    "   addi sp, sp, -32; sd ra, 0(sp); sd s0, 8(sp); mv s0, a0; mv t2, a1\n"
    "   ld t0, 128(s0); csrr t1, vlenb; slli t1, t1, 3\n"
    "   vl8re8.v v0, (t0); add t0, t0, t1; vl8re8.v v8, (t0); add t0, t0, t1\n"
    "   vl8re8.v v16, (t0); add t0, t0, t1; vl8re8.v v24, (t0)\n"
    "   ld t0, 48(s0); ld t1, 56(s0); vsetvl zero, t1, t0; ld t0, 64(s0); csrw vxrm, t0\n"
    "   csrwi vxsat, 0; ld t0, 0(s0); csrw fcsr, t0; ld a1, 8(s0); ld a2, 16(s0)\n"
    "   fld fa1, 24(s0); li a0, 5; fmv.d.x fa0, zero; ld t0, 72(s0); csrw vstart, t0\n"
    "   jalr t2\n"
    "   csrr t0, vstart; sd t0, 112(s0); csrr t0, fcsr; sd t0, 96(s0); csrr t0, vxsat\n"
    "   sd t0, 120(s0); csrr t0, vl; sd t0, 104(s0); sd a0, 80(s0); fsd fa0, 88(s0)\n"
    "   csrw vstart, zero; csrw fcsr, zero; ld t0, 136(s0); csrr t1, vlenb; slli t1, t1, 3\n"
    "   vs8r.v v0, (t0); add t0, t0, t1; vs8r.v v8, (t0); add t0, t0, t1\n"
    "   vs8r.v v16, (t0); add t0, t0, t1; vs8r.v v24, (t0)\n"
    "   ld ra, 0(sp); ld s0, 8(sp); addi sp, sp, 32; ret\n");

static volatile int signo;
static volatile uint64_t fault_address;

static void on_signal(int n, siginfo_t *info, void *context)
{
    signo = n;
    fault_address = (uint64_t)info->si_addr;
    ((ucontext_t *)context)->uc_mcontext.__gregs[0] += 4;
}

static uint64_t seed = 20240411;

static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed * 0x2545f4914f6cdd1d;
}

/* -- values ------------------------------------------------------------------------------------ */

static const uint64_t f64[] = {
    0, 1ull << 63, 1, 0x800000000000000f, 0xfffffffffffff, 0x10000000000000, 0x3ff0000000000000,
    0xbff0000000000000, 0x3ff8000000000000, 0xc004000000000000, 0x7fefffffffffffff,
    0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0x7ff4000000000000,
    0xfff8000000000001, 0x41dfffffffe00000, 0xc1e0000000100000, 0x43e0000000000000,
    0xc3e0000000000000, 0x43f0000000000000, 0x41efffffffe00000, 0x3fe0000000000000,
    0x47efffffefffffff, 0x47effffff0000000, 0x36a0000000000000, 0x380fffffefffffff,
    0x40effc0000000000, 0x3e6fffffffffffff,
};
static const uint32_t f32[] = {
    0, 0x80000000, 1, 0x8000000f, 0x7fffff, 0x800000, 0x3f800000, 0xbf800000, 0x3fc00000,
    0xc0200000, 0x7f7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x7fa00000, 0xffc00001,
    0x4effffff, 0xcf000000,
    0x5f000000, 0xdf000000, 0x5f800000, 0x4f800000, 0x3f000000, 0x477fefff, 0x477ff000, 0x33000001,
};
static const uint16_t f16[] = {
    0, 0x8000, 1, 0x800f, 0x3ff, 0x400, 0x3c00, 0xbc00, 0x3e00, 0xc100, 0x7bff, 0x7c00, 0xfc00,
    0x7e00, 0x7d00, 0xfe01, 0x5bf8, 0xd800, 0x57f8, 0x3800, 0x1400,
};

/* A number of 2, 4 or 8 bytes: corners, near 1, any. */
static uint64_t number(int width)
{
    unsigned how = rnd() & 3;
    uint64_t r = rnd();

    if (width == 8)
        return how < 2    ? f64[r % (sizeof(f64) / 8)]
               : how == 2 ? r >> 12 | (r & 1) << 63 | 1023ull << 52
                          : r;
    if (width == 4)
        return how < 2    ? f32[r % (sizeof(f32) / 4)]
               : how == 2 ? (r & 0x80ffffff) | 0x3f000000
                          : (uint32_t)r;
    return how < 2 ? f16[r % (sizeof(f16) / 2)] : how == 2 ? (r & 0x87ff) | 0x3800 : (uint16_t)r;
}

static uint64_t boxed(int width)
{
    uint64_t v = number(width);

    if (width == 8 || rnd() % 16 == 0)
        return v;
    return v | ~0ull << width * 8;
}

static uint64_t integer(void)
{
    uint64_t r = rnd();

    switch (r & 7) {
    case 0: return 0;
    case 1: return ~0ull;
    case 2: return 1ull << (r >> 8 & 63);
    case 3: return (1ull << (r >> 8 & 63)) - 1;
    case 4: return -(1ull << (r >> 8 & 63));
    case 5: return (uint64_t)(int64_t)(int32_t)rnd();
    default: return rnd() >> (r >> 8 & 63);
    }
}

/* -- output ------------------------------------------------------------------------------------ */

static void value(const char *name, uint64_t v)
{
    printf(" %s=%llx", name, (unsigned long long)v);
}

static void vector(int n, const uint8_t *bytes)
{
    printf(" v%d=", n);
    for (int i = VLENB - 1; i >= 0; i--)
        printf("%02x", bytes[i]);
}

static void window(const char *what, const uint8_t *bytes)
{
    printf("%s  %x: ", what, DATA + 0x8000);
    for (int i = 0; i < WINDOW; i++)
        printf("%02x", bytes[i]);
    printf("\n");
}

static void flags_out(const struct state *s, uint64_t fcsr)
{
    if (fcsr & 31)
        value("fflags", fcsr & 31);
    if (fcsr >> 5)
        value("frm", fcsr >> 5);
}

/* -- scalar ------------------------------------------------------------------------------------ */

static uint32_t *code;

/* first, if not 0, then insn, then a return */
static void place(uint32_t first, uint32_t insn)
{
    uint32_t *at = code;

    if (first)
        *at++ = first;
    *at++ = insn;
    *at = 0x00008067;
    __builtin___clear_cache((char *)code, (char *)(code + 3));
    signo = 0;
}

/* Fields that the pattern leaves open: registers a0, a1, a2 or fa0 to fa3; dynamic rounding or any.
 * */
static uint32_t scalar_insn(const struct row *r)
{
    uint32_t open = ~r->mask, insn = 10u << 7 | 11u << 15 | 12u << 20 | 13u << 27;
    uint32_t rm = rnd() & 1 ? 7 : rnd() % 8;

    if (rm == 5 || rm == 6)
        rm = rnd() % 4 ? 7 : rm;
    return (insn & open & ~(7u << 12)) | (rm << 12 & open) | r->match;
}

static void scalar_case(const struct row *r)
{
    uint32_t insn = scalar_insn(r);
    struct state s = { .fcsr = rnd() % 5 << 5, .a1 = integer() };

    for (int i = 0; i < 3; i++)
        s.fa[i] = boxed(r->width);
    place(0, insn);
    run_float(&s, code);
    printf("code    00379073 %08x  # fscsr a5; %s\nin     ", insn, r->name);
    value("a5", s.fcsr), value("a0", 5), value("a1", s.a1);
    value("fa1", s.fa[0]), value("fa2", s.fa[1]), value("fa3", s.fa[2]);
    printf("\nout    ");
    if (s.a0_out != 5)
        value("a0", s.a0_out);
    if (s.fa0_out)
        value("fa0", s.fa0_out);
    flags_out(&s, signo ? s.fcsr : s.fcsr_out);
    printf("\n%s", signo ? "exit    illegal 4\n" : "");
}

/* -- vectors ----------------------------------------------------------------------------------- */

static uint8_t v[32 * VLENB], v_out[32 * VLENB];

static int is_memory(const struct row *r)
{
    return strcmp(r->format, "v_mem") == 0;
}

static int is_float(const struct row *r)
{
    return (r->name[1] == 'f' && strcmp(r->name, "vfirst_m") != 0) ||
           strncmp(r->name, "vmf", 3) == 0;
}

/* A fault of these may leave vstart 0, where QEMU has the element: rv_v.t has such cases. */
static int is_in_chunks(const struct row *r)
{
    return (r->match >> 26 & 3) == 0;
}

/* vd v8, vs2 v16, vs1 v24 or a1, fa1 or anything; rarely a register that makes the group
 * misaligned. */
static uint32_t vector_insn(const struct row *r)
{
    uint32_t insn = 8u << 7 | 16u << 20 | 24u << 15 | (rnd() & 1) << 25;

    if (rnd() % 16 == 0)
        insn ^= 1u << (rnd() & 1 ? 7 : 20);
    if (is_memory(r)) {
        insn = (insn & ~(31u << 15)) | 11u << 15 | (rnd() % 3 == 0 ? rnd() % 4 << 29 : 0);
        if ((r->match >> 26 & 3) == 2)
            insn = (insn & ~(31u << 20)) | 12u << 20;
    } else if (strstr(r->function, "_vx") || strstr(r->function, "_vf")) {
        insn = (insn & ~(31u << 15)) | 11u << 15;
    } else if (strstr(r->function, "_vi") || strstr(r->function, "_vu")) {
        insn = (insn & ~(31u << 15)) | (rnd() & 31) << 15;
    }
    if (strstr(r->function, "_to_"))
        insn = (insn & ~(31u << 7)) | 10u << 7;
    return (insn & ~r->mask) | r->match;
}

static void fill_vectors(const struct row *r, int sew)
{
    int width = 1 << sew;

    for (int i = 0; i < 32 * VLENB; i += width) {
        uint64_t x = is_memory(r) ? rnd() % 100 : is_float(r) && sew ? number(width) : integer();
        memcpy(v + i, &x, width);
    }
    for (int i = 0; i < 8; i++)
        v[i] = (uint8_t)rnd();
    /* Only what the insn may use is not 0: v0 and groups of two at 8, 16, 24. */
    for (int i = 0; i < 32; i++)
        if (i != 0 && (i < 8 || (i & 7) > 1))
            memset(v + i * VLENB, 0, VLENB);
}

static void print_vectors(const uint8_t *now, const uint8_t *before)
{
    for (int i = 0; i < 32; i++)
        if (memcmp(now + i * VLENB, before + i * VLENB, VLENB) != 0)
            vector(i, now + i * VLENB);
}

static void vector_case(const struct row *r)
{
    static const uint8_t zero[32 * VLENB];
    static const int lmuls[] = { 0, 0, 0, 1, 1, 7, 6, 5 };
    uint32_t insn = vector_insn(r);
    int sew = rnd() & 3, lmul = lmuls[rnd() & 7], memory = is_memory(r);
    uint8_t *data = (uint8_t *)(uintptr_t)(DATA + 0x8000), before[WINDOW];
    struct state s = { .fcsr = rnd() % 5 << 5, .a1 = integer(), .a2 = rnd() % 33 - 16,
                       .v = v, .v_out = v_out, .vxrm = rnd() & 3 };

    if (is_float(r) && sew == 0)
        sew = 2;
    if (lmul >= 4 && sew > lmul - 5)
        lmul = 0;                       /* no such vtype: a fraction holds at least 64 LMUL bits */
    s.vtype = (uint64_t)(lmul | sew << 3);
    int vlmax = lmul >= 4 ? VLENB >> sew >> (8 - lmul) : VLENB >> sew << lmul;
    s.vl = rnd() & 1 ? (unsigned)vlmax : vlmax ? rnd() % (vlmax + 1) : 0;
    s.vstart = s.vl > 1 && rnd() % 8 == 0 ? rnd() % s.vl : 0;
    s.fa[0] = is_float(r) && sew ? boxed(1 << sew) : 0;
    if (memory) {
        s.a1 = DATA + 0x8000 + (rnd() & 7) * 8;
        if (rnd() % 8 == 0 && !is_in_chunks(r))
            s.a1 = DATA + AREA - rnd() % 24;
        if ((r->match >> 26 & 3) == 2)
            s.a1 += 64;
        for (int i = 0; i < WINDOW; i++)
            data[i] = (uint8_t)rnd();
        memcpy(before, data, WINDOW);
    }
    fill_vectors(r, memory ? (int[]){ 0, 0, 0, 0, 0, 1, 2, 3 }[r->match >> 12 & 7] : sew);
    /* vsetvli zero, zero: vtype and vl stay, but a translator learns vtype. */
    uint32_t first = s.vstart == 0 && rnd() % 2 ? (uint32_t)s.vtype << 20 | 7 << 12 | 0x57 : 0;
    memset(v_out, 0, sizeof(v_out));
    place(first, insn);
    run_vector(&s, code);
    printf("code    00379073 ");
    if (first)
        printf("%08x ", first);
    printf("%08x  # fscsr a5;%s %s\nin     ", insn, first ? " vsetvli;" : "", r->name);
    value("a5", s.fcsr), value("a0", 5), value("a1", s.a1), value("a2", s.a2);
    value("fa1", s.fa[0]);
    value("vtype", s.vtype), value("vl", s.vl), value("vxrm", s.vxrm), value("vstart", s.vstart);
    print_vectors(v, zero);
    printf("\n");
    if (memory)
        window("memory", before);
    printf("out    ");
    if (s.a0_out != 5)
        value("a0", s.a0_out);
    if (s.fa0_out)
        value("fa0", s.fa0_out);
    flags_out(&s, s.fcsr_out);
    if (!signo)
        s.vstart_out = 0;               /* QEMU does not reset it if it is not below vl */
    if (s.vstart_out != s.vstart)
        value("vstart", s.vstart_out);
    if (s.vl_out != s.vl)
        value("vl", s.vl_out);
    if (s.vxsat_out)
        value("vxsat", 1);
    print_vectors(v_out, v);
    printf("\n");
    if (memory)
        window("stored", data);
    if (signo == SIGILL)
        printf("exit    illegal %d\n", first ? 8 : 4);
    else if (signo)
        printf("exit    fault %d %llx\n", first ? 8 : 4, (unsigned long long)fault_address);
    memset((void *)(uintptr_t)DATA, 0, AREA);
}

int main(int argc, char **argv)
{
    struct sigaction a = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO };
    int count = atoi(argv[1]);

    sigaction(SIGILL, &a, NULL);
    sigaction(SIGSEGV, &a, NULL);
    code = mmap(NULL, 4096, 7, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mmap((void *)(uintptr_t)DATA, AREA, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
        for (int k = 0; k < count; k++)
            rows[i].width ? scalar_case(&rows[i]) : vector_case(&rows[i]);
    return 0;
}
