/* The builder's part of regions: labels, leaving, what slots are known to hold.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/region.h"
#include "tcg/backend.h"

#include "fold.h"

static uint64_t slot_bit(unsigned slot)
{
    return slot < 64 ? 1ull << slot : 0;
}

/* -- places ----------------------------------------------------------------------------------- */

static bool has(const uint64_t *set, unsigned i) { return set[i / 64] >> i % 64 & 1; }
static void include(uint64_t *set, unsigned i) { set[i / 64] |= 1ull << i % 64; }

static unsigned offset(const struct ir_region *r, vaddr pc) { return (unsigned)(pc - r->head); }
static bool inside(const struct ir_region *r, vaddr pc) { return pc - r->head < r->end - r->head; }

void region_begin(struct ir_region *r, struct ir *ir, vaddr head, vaddr end)
{
    memset(r, 0, offsetof(struct ir_region, label));
    r->ir = ir;
    r->head = head;
    r->end = end;
    include(r->target, 0);
    region_copy(r, false, false);
    r->exploring = true;
}

void region_copy(struct ir_region *r, bool second, bool doubled)
{
    size_t size = r->end - r->head;     /* loops are short, REGION_BYTES is not */

    if (second)
        r->known &= r->proved;
    else
        r->head_label = ir_label(r->ir), r->nleaves = 0;
    r->exploring = false;
    r->second = second;
    r->doubled = doubled;
    r->words &= r->known;
    r->now = second ? r->known : 0;
    r->proved = ~0ull;
    r->broken = 0;
    r->written = 0;
    memset(r->placed, 0, sizeof(r->placed));
    memset(r->label, 0, size * sizeof(*r->label));
    memset(r->at, 0xff, size * sizeof(*r->at));
}

bool region_is_target(const struct ir_region *r, vaddr pc)
{
    return inside(r, pc) && has(r->target, offset(r, pc));
}

vaddr region_next_target(const struct ir_region *r, vaddr pc)
{
    while (pc < r->end && !region_is_target(r, pc))
        pc++;
    return pc;
}

static unsigned label_at(struct ir_region *r, vaddr pc)
{
    uint16_t *label = &r->label[offset(r, pc)];

    if (*label == 0)
        *label = (uint16_t)(ir_label(r->ir) + 1);
    return *label - 1u;
}

static unsigned leave_label(struct ir_region *r, vaddr pc, bool request)
{
    if (r->nleaves == REGION_LEAVES) {
        r->failed = true;
        return 0;
    }
    struct region_leave *l = &r->leave[r->nleaves++];
    *l = (struct region_leave){ ir_label(r->ir), pc, request, r->second };
    return l->label;
}

static void poll(struct ir_region *r, vaddr pc)
{
    ir_emit(r->ir, (struct ir_op){ .op = IR_br_request, .imm = (int32_t)leave_label(r, pc, true) });
}

/* The head of the first of two copies is only where it begins: its branches back go to the second.
 */
void region_place(struct ir_region *r, vaddr pc, bool reached)
{
    bool back = has(r->back, offset(r, pc));

    include(r->placed, offset(r, pc));
    if (pc == r->head) {
        if (r->doubled && !r->second)
            return;
        ir_emit(r->ir, (struct ir_op){ .op = IR_label, .imm = (int32_t)r->head_label,
                                       .aux = r->second ? LABEL_LOOP | LABEL_WORDS : LABEL_LOOP });
    } else {
        r->now = (reached ? r->now : ~0ull) & r->at[offset(r, pc)];
        if (back)
            region_forget(r->ir);
        ir_emit(r->ir, (struct ir_op){ .op = IR_label, .imm = (int32_t)label_at(r, pc) });
    }
    if (back || pc == r->head)
        poll(r, pc);
}

/* While exploring, what branches backward lead to is known too late. */
bool region_is_whole(const struct ir_region *r)
{
    uint64_t missing = 0;

    for (unsigned i = 0; i < REGION_BYTES / 64; i++)
        missing |= r->target[i] & ~r->placed[i] & ~(r->exploring ? r->back[i] : 0);
    return missing == 0;
}

/* -- slots ------------------------------------------------------------------------------------ */

static bool is_word(const struct ir_region *r, unsigned slot)
{
    return r->second && (r->words & slot_bit(slot)) != 0;
}

static ir_ref get_word(struct ir *ir, unsigned slot)
{
    return ir_emit(ir, (struct ir_op){ .op = IR_get, .type = I32, .aux = (uint16_t)slot });
}

/* A get's imm: the slot is known to hold an extended word. */
ir_ref region_get(struct ir *ir, unsigned slot)
{
    const struct ir_region *r = ir->region;

    if (is_word(r, slot))
        return ir_sext(ir, I64, 32, get_word(ir, slot));
    return ir_emit(ir, (struct ir_op){ .op = IR_get, .type = ir->config->slots[slot].type,
                                       .aux = (uint16_t)slot,
                                       .imm = (r->now & slot_bit(slot)) != 0 });
}

void region_put(struct ir *ir, unsigned slot, ir_ref v)
{
    struct ir_region *r = ir->region;
    enum ir_type t = (enum ir_type)ir->config->slots[slot].type;
    bool extended = t == I64 && ir_signed_width(ir, v) <= 32, word = is_word(r, slot);

    r->written |= slot_bit(slot);
    r->now = extended ? r->now | slot_bit(slot) : r->now & ~slot_bit(slot);
    if (word && !extended)
        r->broken |= slot_bit(slot);
    ir_emit(ir, (struct ir_op){ .op = IR_put, .type = (uint8_t)(word ? I32 : t),
                                .aux = (uint16_t)slot, .a = word ? ir_trunc(ir, I32, v) : v });
}

static void extend_homes(struct ir *ir, uint64_t words)
{
    for (; words != 0; words &= words - 1) {
        unsigned slot = (unsigned)__builtin_ctzll(words);
        ir_ref v = ir_sext(ir, I64, 32, get_word(ir, slot));

        ir_emit(ir, (struct ir_op){ .op = IR_put, .type = I64, .aux = (uint16_t)slot, .a = v });
    }
}

void region_sync(struct ir *ir)
{
    if (ir->region->second)
        extend_homes(ir, ir->region->words);
}

void region_forget(struct ir *ir)
{
    ir->region->now &= ir->region->second ? ir->region->words : 0;
}

/* -- branches --------------------------------------------------------------------------------- */

static bool goes_back(struct ir_region *r)
{
    r->loops = true;
    r->proved &= r->now;
    if (r->second)
        r->broken |= r->known & ~r->now;
    return true;
}

/* The label for a branch to pc; false: it leaves. A branch to its own insn means something else
 * there than in a block that starts with it. */
static bool find_label(struct ir_region *r, vaddr pc, unsigned *label)
{
    if (!inside(r, pc))
        return false;
    if (pc == r->head) {
        *label = r->head_label;
        return goes_back(r);
    }
    if (pc == r->pc)
        r->failed = true;
    if (pc <= r->pc) {
        include(r->back, offset(r, pc));
        include(r->target, offset(r, pc));
        if (r->exploring)
            return false;
    }
    include(r->target, offset(r, pc));
    r->at[offset(r, pc)] &= r->now;
    *label = label_at(r, pc);
    return true;
}

void region_exit_if(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, vaddr pc)
{
    struct ir_region *r = ir->region;
    struct ir_op op = { .op = IR_brcc, .type = (uint8_t)ir_type_of(ir, a), .aux = (uint16_t)cc,
                        .a = a, .b = b };
    unsigned label;

    if (find_label(r, pc, &label)) {
        op.imm = (int32_t)label;
    } else if (r->second && r->words != 0) {
        op.imm = (int32_t)leave_label(r, pc, false);
    } else {
        op.op = IR_exit_if;
        op.c = ir_const(ir, ir->config->word, pc);
    }
    ir_emit(ir, op);
}

void region_exit_to(struct ir *ir, vaddr pc)
{
    struct ir_region *r = ir->region;
    unsigned label;

    if (find_label(r, pc, &label)) {
        ir_br(ir, label);
        return;
    }
    if (r->second && r->words != 0) {
        ir_br(ir, leave_label(r, pc, false));
        return;
    }
    ir_emit(ir, (struct ir_op){ .op = IR_exit_to, .aux = JUMP,
                                .a = ir_const(ir, ir->config->word, pc) });
}

void region_end(struct ir_region *r)
{
    struct ir *ir = r->ir;

    ir->region = NULL;
    for (unsigned i = 0; i < r->nleaves; i++) {
        const struct region_leave *l = &r->leave[i];

        ir_place(ir, l->label);
        extend_homes(ir, l->words ? r->words : 0);
        if (l->request)
            ir_exit(ir, l->pc, EXIT_POLL);
        else
            ir_exit_to(ir, l->pc, JUMP, 0);
    }
}

/* -- was it worth it -------------------------------------------------------------------------- */

/* By value: 1 + the slot it is put in as a word; by slot: extensions that words save, and those
 * they need. Loaded, cut off and positive values are extended for nothing. */
struct gain { uint8_t *slot; int saved[64]; };

static void note_put(const struct ir *ir, struct gain *g, const struct ir_op *op)
{
    if (op->op != IR_put || op->type != I32 || ir_is_const(op->a))
        return;
    unsigned from = ir_at(ir, op->a)->op;
    bool free = from == IR_load || from == IR_trunc || from == IR_get ||
                ir_possible_ones(ir, op->a) >> 31 == 0;

    g->slot[op->a - IR_FIRST_OP] = (uint8_t)(op->aux + 1);
    g->saved[op->aux] += !free;
}

static void note_extension(const struct ir *ir, struct gain *g, const struct ir_op *op)
{
    if (op->op != IR_sext || op->type != I64 || op->aux != 32 || ir_is_const(op->a))
        return;
    const struct ir_op *a = ir_at(ir, op->a);
    unsigned slot = g->slot[op->a - IR_FIRST_OP];

    if (a->op == IR_get && a->type == I32)
        g->saved[a->aux]--;
    else if (slot != 0)
        g->saved[slot - 1]--;
}

uint64_t region_waste(const struct ir_region *r, uint32_t start, uint32_t end)
{
    const struct ir *ir = r->ir;
    struct gain g = { .slot = arena_alloc(ir->arena, ir->count) };
    uint64_t waste = 0;

    memset(g.slot, 0, ir->count);
    for (uint32_t i = start; i < end; i++)
        note_put(ir, &g, &ir->ops[i]);
    for (uint32_t i = start; i < end; i++)
        note_extension(ir, &g, &ir->ops[i]);
    for (unsigned slot = 0; slot < 64; slot++)
        if (g.saved[slot] <= 0)
            waste |= r->words & slot_bit(slot);
    return waste;
}
