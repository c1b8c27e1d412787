/* Control: marks, branches, exits with their links, helpers.
 * SPDX-License-Identifier: MIT
 */
#include "interp.h"

const struct step *interp_leave(struct frame *f, enum exit_reason reason)
{
    f->rt->reason = reason;
    return NULL;
}

/* The block's `entry`: does somebody want us back? */
static const struct step *poll(struct frame *f, const struct step *s)
{
    if (likely(__atomic_load_n(&f->rt->request, __ATOMIC_RELAXED) == 0))
        return s + 1;
    f->rt->site = s;
    return interp_leave(f, EXIT_REQUEST);
}

/* The block's `fast_entry`; imm is where its constants are. */
static const struct step *begin(struct frame *f, const struct step *s)
{
    f->bank[1] = (const uint64_t *)((const uint8_t *)s + s->imm);
    return s + 1;
}

/* From here on faults and helpers belong to this insn. */
static const struct step *insn(struct frame *f, const struct step *s)
{
    f->rt->pc = value_a(f, s);
    return s + 1;
}

static const struct step *br(struct frame *f, const struct step *s)
{
    return s + s->imm;
}

static const struct step *brcc(struct frame *f, const struct step *s)
{
    return s + (interp_condition(f, s, bits_of(s->type)) ? s->imm : 1);
}

static const struct step *br_request(struct frame *f, const struct step *s)
{
    return s + (__atomic_load_n(&f->rt->request, __ATOMIC_RELAXED) != 0 ? s->imm : 1);
}

/* Another thread may link or unlink at any time, so the field is read once. */
static const struct step *follow(struct frame *f, const struct step *s)
{
    int32_t link = __atomic_load_n(&s->imm, __ATOMIC_ACQUIRE);

    if (link != 0)
        return (const struct step *)((const uint8_t *)&s->imm + link);
    f->rt->site = &s->imm;
    return interp_leave(f, EXIT_LINK);
}

static const struct step *exit_to(struct frame *f, const struct step *s)
{
    return follow(f, s);
}

static const struct step *exit_if(struct frame *f, const struct step *s)
{
    return interp_condition(f, s, bits_of(s->type)) ? follow(f, s) : s + 1;
}

static const struct step *exit_ptr(struct frame *f, const struct step *s)
{
    vaddr pc = value_a(f, s);
    const struct jump_entry *e = &f->rt->jumps[pc >> 1 & (JUMP_ENTRIES - 1)];

    if (likely(__atomic_load_n(&e->pc, __ATOMIC_ACQUIRE) == pc))   /* others may void the entry */
        return __atomic_load_n(&e->code, __ATOMIC_RELAXED);
    f->rt->pc = pc;
    return interp_leave(f, EXIT_INDIRECT);
}

static const struct step *leave(struct frame *f, const struct step *s)
{
    f->rt->pc = value_a(f, s);
    return interp_leave(f, s->aux);
}

/* Functions take what they declare; passing more does no harm in any convention we know. */
static const struct step *call(struct frame *f, const struct step *s)
{
    uint64_t (*fn)(struct cpu *, uint64_t, uint64_t, uint64_t, uint64_t);

    memcpy(&fn, &f->rt->helpers[s->aux], sizeof(fn));
    uint64_t v = fn(f->rt->cpu, value_a(f, s), value_b(f, s), value_c(f, s), *operand(f, s->d));
    return s->type == VOID ? s + 1 : give(f, s, v);
}

step_fn *const interp_flow[STEP_OPS] = {
    [IR_insn] = insn,       [IR_br] = br,             [IR_brcc] = brcc,   [IR_exit_if] = exit_if,
    [IR_exit_to] = exit_to, [IR_exit_ptr] = exit_ptr, [IR_exit] = leave,  [IR_call] = call,
    [IR_br_request] = br_request, [STEP_POLL] = poll,     [STEP_BEGIN] = begin,
};
