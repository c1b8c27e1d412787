/* What a thread has of the back end: shadow stack, gs base, MXCSR; entering generated code.
 * SPDX-License-Identifier: MIT
 */
#include "x86_64.h"

#include <asm/prctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    RETURNS_SIZE = 8 << 20,             /* address space; memory as deep as the guest calls */
    RETURNS_GUARD = 64 << 10,           /* at the low end */
    BOTTOM = 16,                        /* entries below the first call, which no pc matches */
};

/* -- the shadow stack ------------------------------------------------------------------------- */

struct pair { const void *host; uint64_t pc; };

static void fill_bottom(struct scratch *s)
{
    struct pair *bottom = (struct pair *)s->returns_base;

    for (unsigned i = 0; i < BOTTOM; i++)
        bottom[i] = (struct pair){ x86.underflow, ~0ull };
}

void x86_64_forget_returns(struct runtime *rt)
{
    scratch_of(rt)->returns = scratch_of(rt)->returns_base;
}

static void map_returns(struct scratch *s)
{
    uint8_t *p = mmap(NULL, RETURNS_SIZE, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (p == MAP_FAILED || mprotect(p, RETURNS_GUARD, PROT_NONE) < 0)
        die("no memory for a thread's return predictions");
    s->returns_low = (uintptr_t)p;
    s->returns_base = (uintptr_t)p + RETURNS_SIZE - BOTTOM * sizeof(struct pair);
}

/* -- constants that insns read ------------------------------------------------------------------
 */

static void fill(uint64_t v[2], uint64_t low, uint64_t high)
{
    v[0] = low;
    v[1] = high;
}

static void set_lane_constants(uint64_t c[CONSTANTS][2])
{
    const uint64_t bytes = 0x0101010101010101;

    for (unsigned n = 0; n < 8; n++) {
        fill(c[C_LOW + n], bytes * low_bits(n), bytes * low_bits(n));
        fill(c[C_HIGH + n], bytes * (0x80 >> n), bytes * (0x80 >> n));
    }
    fill(c[C_00FF], 0x00ff00ff00ff00ff, 0x00ff00ff00ff00ff);
    fill(c[C_0000FFFF], 0x0000ffff0000ffff, 0x0000ffff0000ffff);
    fill(c[C_8000], 0x8000800080008000, 0x8000800080008000);
    fill(c[C_2_30], 1ull << 30, 1ull << 30);
    fill(c[C_70], bytes * 0x70, bytes * 0x70);
    fill(c[C_REVERSE_2], 0x0607040502030001, 0x0e0f0c0d0a0b0809);
    fill(c[C_REVERSE_4], 0x0405060700010203, 0x0c0d0e0f08090a0b);
    fill(c[C_REVERSE_8], 0x0001020304050607, 0x08090a0b0c0d0e0f);
    fill(c[C_REVERSE_16], 0x08090a0b0c0d0e0f, 0x0001020304050607);
    fill(c[C_FLIP], 0x8040201008040201, 0x8040201008040201);
    fill(c[C_COUNTS], 0x0302020102010100, 0x0403030203020201);
    fill(c[C_FLIP_LOW], 0xe060a020c0408000, 0xf070b030d0509010);
    fill(c[C_FLIP_HIGH], 0x0e060a020c040800, 0x0f070b030d050901);
    fill(c[C_SHA1 + SHA1_CHOOSE], 0x5a8279995a827999, 0x5a8279995a827999);
    fill(c[C_SHA1 + SHA1_PARITY], 0x6ed9eba16ed9eba1, 0x6ed9eba16ed9eba1);
    fill(c[C_SHA1 + SHA1_MAJORITY], 0x8f1bbcdc8f1bbcdc, 0x8f1bbcdc8f1bbcdc);
    fill(c[C_F64_INTEGRAL], 0x4330000000000000, 0x4330000000000000);
    fill(c[C_F32_INTEGRAL], 0x4b0000004b000000, 0x4b0000004b000000);
}

static void set_constants(struct scratch *s)
{
    fill(s->f64_nan, 0x7ff8000000000000, 0x7ff8000000000000);
    fill(s->f32_nan, 0x7fc000007fc00000, 0x7fc000007fc00000);
    fill(s->f64_sign, 1ull << 63, 1ull << 63);
    fill(s->f32_sign, 0x8000000080000000, 0x8000000080000000);
    set_lane_constants(s->constants);
    s->box[0] = 0xffffffff00000000;
    s->reverse[0] = s->reverse[2] = 0x08090a0b0c0d0e0f;
    s->reverse[1] = s->reverse[3] = 0x0001020304050607;
}

void x86_64_init_runtime(struct runtime *rt, const struct code *c)
{
    struct scratch *s = scratch_of(rt);

    assert(((uintptr_t)rt & 15) == 0);
    memset(s, 0, sizeof(*s));
    for (unsigned i = 0; i < STUBS; i++)
        rt->stubs[i] = x86.stubs[i];
    s->soft = (uintptr_t)x86.soft;
    s->soft_vector = (uintptr_t)x86.soft_vector;
    set_constants(s);
    map_returns(s);
    fill_bottom(s);
    x86_64_forget_returns(rt);
}

void x86_64_free_runtime(struct runtime *rt)
{
    munmap((void *)scratch_of(rt)->returns_low, RETURNS_SIZE);
}

/* -- MXCSR (SDM vol. 1, 10.2.3) --------------------------------------------------------------- */

enum { MXCSR_DEFAULT = 0x1f80, MXCSR_FLAGS = 0x3f };

static uint32_t get_mxcsr(void)
{
    uint32_t v;

    __asm__ volatile("stmxcsr %0" : "=m"(v));
    return v;
}

static void set_mxcsr(uint32_t v)
{
    __asm__ volatile("ldmxcsr %0" : : "m"(v));
}

/* IE, (DE), ZE, OE, UE, PE are bits 0 to 5. */
static uint32_t flags_of(uint32_t mxcsr)
{
    return (mxcsr & 1 ? FP_INVALID : 0) | (mxcsr & 4 ? FP_DIVZERO : 0) |
           (mxcsr & 8 ? FP_OVERFLOW : 0) | (mxcsr & 16 ? FP_UNDERFLOW : 0) |
           (mxcsr & 32 ? FP_INEXACT : 0);
}

static uint32_t control_of(const struct runtime *rt)
{
    static const uint8_t modes[] = {
        [RM_NE] = 0, [RM_TZ] = 3, [RM_DN] = 1, [RM_UP] = 2, [RM_MM] = 0
    };

    return MXCSR_DEFAULT | (uint32_t)modes[rt->fp_round % countof(modes)] << 13;
}

void x86_64_fp_sync(struct runtime *rt)
{
    rt->fp_flags |= flags_of(get_mxcsr());
}

void x86_64_fp_load(struct runtime *rt)
{
    set_mxcsr(control_of(rt));
}

/* -- entering --------------------------------------------------------------------------------- */

/* gs is free in Linux programs; the base is the thread's own. */
static void prepare_thread(struct runtime *rt)
{
    scratch_of(rt)->ready = 1;
    if (!x86.machine.config->mem_base_zero)
        syscall(SYS_arch_prctl, ARCH_SET_GS, rt->mem_base);
}

/* C code has the default control word, and its flags do not count. */
void x86_64_enter(struct runtime *rt, const void *entry)
{
    void (*stub)(struct runtime *, const void *) =
        (void (*)(struct runtime *, const void *))rt->stubs[STUB_ENTER];

    if (unlikely(!scratch_of(rt)->ready))
        prepare_thread(rt);
    x86_64_fp_load(rt);
    stub(rt, entry);
    x86_64_fp_sync(rt);
    set_mxcsr(MXCSR_DEFAULT);
}
