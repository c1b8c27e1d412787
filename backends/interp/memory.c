/* Guest state and guest memory: plain C accesses, whose faults translate/fault.c takes.
 * SPDX-License-Identifier: MIT
 */
#include "interp.h"

/* One access of the host each, at any alignment. */
typedef volatile uint16_t __attribute__((aligned(1), may_alias)) any16;
typedef volatile uint32_t __attribute__((aligned(1), may_alias)) any32;
typedef volatile uint64_t __attribute__((aligned(1), may_alias)) any64;

/* What the guest accesses is none of AddressSanitizer's objects, and its shadow of such an address
 * may not exist. */
#define GUEST_ACCESS __attribute__((no_sanitize("address")))

GUEST_ACCESS static uint64_t read_sized(const void *p, unsigned bytes)
{
    switch (bytes) {
    case 1: return *(const volatile uint8_t *)p;
    case 2: return *(const any16 *)p;
    case 4: return *(const any32 *)p;
    default: return *(const any64 *)p;
    }
}

GUEST_ACCESS static void write_sized(void *p, unsigned bytes, uint64_t v)
{
    switch (bytes) {
    case 1: *(volatile uint8_t *)p = (uint8_t)v; return;
    case 2: *(any16 *)p = (uint16_t)v; return;
    case 4: *(any32 *)p = (uint32_t)v; return;
    default: *(any64 *)p = v; return;
    }
}

/* Values of more than 8 bytes go in several accesses, as on most hosts. */
GUEST_ACCESS static void read_wide(uint64_t *to, const void *p, unsigned bytes)
{
    uint64_t v[4];

    for (unsigned i = 0; i < bytes / 8; i++)
        v[i] = ((const any64 *)p)[i];
    memcpy(to, v, bytes);               /* all or nothing, should one of them fault */
}

GUEST_ACCESS static void write_wide(void *p, const uint64_t *from, unsigned bytes)
{
    for (unsigned i = 0; i < bytes / 8; i++)
        ((any64 *)p)[i] = from[i];
}

/* -- guest state ------------------------------------------------------------------------------ */

static const struct step *get(struct frame *f, const struct step *s)
{
    const void *cell = (const uint8_t *)f->rt + s->imm;
    unsigned bytes = ir_type_bytes(s->type);

    if (bytes > 8)
        read_wide(result(f, s), cell, bytes);
    else
        *result(f, s) = read_sized(cell, bytes);
    return s + 1;
}

static const struct step *put(struct frame *f, const struct step *s)
{
    void *cell = (uint8_t *)f->rt + s->imm;
    unsigned bytes = ir_type_bytes(s->type);

    if (bytes > 8)
        write_wide(cell, operand(f, s->a), bytes);
    else
        write_sized(cell, bytes, value_a(f, s));
    return s + 1;
}

/* -- addresses -------------------------------------------------------------------------------- */

/* False: the access is misaligned where it must not be, and rt is ready to leave. Any value of *p
 * may be an address of the guest. */
static bool host_address(struct frame *f, const struct step *s, vaddr address, void **p)
{
    if (s->of == I32)
        address = (uint32_t)address;
    if (s->aux & M_ALIGN && address & (memop_bytes(s->aux) - 1)) {
        f->rt->fault_address = address;
        interp_leave(f, EXIT_MISALIGNED);
        return false;
    }
    if (unlikely(f->rt->redirect != NULL))
        *p = f->rt->redirect(f->rt, address, memop_bytes(s->aux), s->op != IR_load);
    else
        *p = (void *)(uintptr_t)(f->rt->mem_base + address);
    return true;
}

static bool indexed_address(struct frame *f, const struct step *s, void **p)
{
    unsigned scale = (s->aux & M_SCALE) >> M_SCALE_SHIFT;
    vaddr address = value_a(f, s) + (value_b(f, s) << scale) + (vaddr)(int64_t)s->imm;

    return host_address(f, s, address, p);
}

/* v, just read, in the byte order of the guest. */
static uint64_t swapped(const struct step *s, uint64_t v)
{
    if (!(s->aux & M_BIG))
        return v;
    return __builtin_bswap64(v) >> (64 - 8 * memop_bytes(s->aux));
}

static uint64_t extended(const struct step *s, uint64_t v)
{
    return s->aux & M_SIGN ? (uint64_t)sign_extend(v, 8 * memop_bytes(s->aux)) : v;
}

static void swap_wide(uint64_t *v, unsigned bytes)
{
    for (unsigned i = 0, n = bytes / 8; i < (n + 1) / 2; i++) {
        uint64_t low = __builtin_bswap64(v[i]), high = __builtin_bswap64(v[n - 1 - i]);

        v[i] = high;
        v[n - 1 - i] = low;
    }
}

static void order_before(unsigned aux)
{
    if (aux & M_RELEASE)
        __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static void order_after(unsigned aux)
{
    if ((aux & (M_ACQUIRE | M_RELEASE)) == (M_ACQUIRE | M_RELEASE))
        __atomic_thread_fence(__ATOMIC_SEQ_CST);
    else if (aux & M_ACQUIRE)
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
}

/* -- loads and stores ------------------------------------------------------------------------- */

static const struct step *load(struct frame *f, const struct step *s)
{
    void *p;
    unsigned bytes = memop_bytes(s->aux);

    if (!indexed_address(f, s, &p))
        return NULL;
    order_before(s->aux);
    if (bytes <= 8) {
        if (s->type == V128)
            result(f, s)[1] = 0;
        give(f, s, extended(s, swapped(s, read_sized(p, bytes))));
    } else {
        read_wide(result(f, s), p, bytes);
        if (s->aux & M_BIG)
            swap_wide(result(f, s), bytes);
    }
    order_after(s->aux);
    return s + 1;
}

static const struct step *store(struct frame *f, const struct step *s)
{
    void *p;
    unsigned bytes = memop_bytes(s->aux);
    uint64_t wide[4];

    if (!indexed_address(f, s, &p))
        return NULL;
    order_before(s->aux);
    if (bytes <= 8) {
        write_sized(p, bytes, swapped(s, value_c(f, s) & low_bits(8 * bytes)));
    } else {
        memcpy(wide, operand(f, s->c), bytes);
        if (s->aux & M_BIG)
            swap_wide(wide, bytes);
        write_wide(p, wide, bytes);
    }
    order_after(s->aux);
    return s + 1;
}

/* -- atomics ---------------------------------------------------------------------------------- */

/* If [p] is *old, it becomes `new` and the result is true; otherwise *old is what was there. */
GUEST_ACCESS static bool swap_if(void *p, unsigned bytes, uint64_t *old, uint64_t new)
{
    uint8_t old8 = (uint8_t)*old;
    uint16_t old16 = (uint16_t)*old;
    uint32_t old32 = (uint32_t)*old;
    bool done;

    switch (bytes) {
    case 1:
        done = __atomic_compare_exchange_n((uint8_t *)p, &old8, (uint8_t) new, false,
                                           __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        *old = old8;
        return done;
    case 2:
        done = __atomic_compare_exchange_n((uint16_t *)p, &old16, (uint16_t) new, false,
                                           __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        *old = old16;
        return done;
    case 4:
        done = __atomic_compare_exchange_n((uint32_t *)p, &old32, (uint32_t) new, false,
                                           __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        *old = old32;
        return done;
    default:
        return __atomic_compare_exchange_n((uint64_t *)p, old, new, false, __ATOMIC_SEQ_CST,
                                           __ATOMIC_SEQ_CST);
    }
}

static uint64_t amo_new(enum ir_opcode op, uint64_t old, uint64_t v, unsigned width)
{
    int64_t signed_old = sign_extend(old, width), signed_v = sign_extend(v, width);

    switch (op) {
    case IR_amo_add: return old + v;
    case IR_amo_and: return old & v;
    case IR_amo_or: return old | v;
    case IR_amo_xor: return old ^ v;
    case IR_amo_xchg: return v;
    case IR_amo_smin: return signed_old < signed_v ? old : v;
    case IR_amo_smax: return signed_old > signed_v ? old : v;
    case IR_amo_umin: return old < v ? old : v;
    case IR_amo_umax: return old > v ? old : v;
    default: unreachable("not an amo");
    }
}

static const struct step *amo(struct frame *f, const struct step *s)
{
    unsigned bytes = memop_bytes(s->aux);
    uint64_t v = value_b(f, s) & low_bits(8 * bytes), old, new;
    void *p;

    if (!host_address(f, s, value_a(f, s), &p))
        return NULL;
    old = read_sized(p, bytes);
    do {
        new = amo_new(s->op, swapped(s, old), v, 8 * bytes) & low_bits(8 * bytes);
    } while (!swap_if(p, bytes, &old, swapped(s, new)));
    return give(f, s, extended(s, swapped(s, old)));
}

USES_CAS16 static void cas_wide(void *p, uint64_t *old, const uint64_t *expected,
                                const uint64_t *desired)
{
    unsigned __int128 e, d, was;

    memcpy(&e, expected, 16);
    memcpy(&d, desired, 16);
    was = __sync_val_compare_and_swap((unsigned __int128 *)p, e, d);
    memcpy(old, &was, 16);
}

static const struct step *cas_16_bytes(struct frame *f, const struct step *s, void *p)
{
    uint64_t expected[2], desired[2];

    memcpy(expected, operand(f, s->b), 16);
    memcpy(desired, operand(f, s->c), 16);
    if (s->aux & M_BIG) {
        swap_wide(expected, 16);
        swap_wide(desired, 16);
    }
    cas_wide(p, result(f, s), expected, desired);
    if (s->aux & M_BIG)
        swap_wide(result(f, s), 16);
    return s + 1;
}

static const struct step *cas(struct frame *f, const struct step *s)
{
    unsigned bytes = memop_bytes(s->aux);
    void *p;

    if (!host_address(f, s, value_a(f, s), &p))
        return NULL;
    if (bytes == 16)
        return cas_16_bytes(f, s, p);
    uint64_t old = swapped(s, value_b(f, s) & low_bits(8 * bytes));
    swap_if(p, bytes, &old, swapped(s, value_c(f, s) & low_bits(8 * bytes)));
    return give(f, s, extended(s, swapped(s, old)));
}

static const struct step *fence(struct frame *f, const struct step *s)
{
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    return s + 1;
}

step_fn *const interp_memory[IR_OPS] = {
    [IR_get] = get,         [IR_put] = put,      [IR_state_load] = get, [IR_state_store] = put,
    [IR_load] = load,       [IR_store] = store,  [IR_amo_add] = amo,    [IR_amo_and] = amo,
    [IR_amo_or] = amo,      [IR_amo_xor] = amo,  [IR_amo_xchg] = amo,   [IR_amo_smin] = amo,
    [IR_amo_smax] = amo,    [IR_amo_umin] = amo, [IR_amo_umax] = amo,   [IR_cas] = cas,
    [IR_fence] = fence,
};
