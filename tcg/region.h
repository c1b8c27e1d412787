/* Loops as one translation: branches inside stay inside, words stay words.
 * SPDX-License-Identifier: MIT
 *
 * A region is the guest code of a loop, [head, end): one run of insns in the order of their
 * addresses. While ir->region is set, the builder's ir_exit_if() and ir_exit_to() to a place in the
 * region become branches to a label there; who drives the front end places these labels between
 * insns (region_place). Labels that branches backward lead to look for requests, so every loop can
 * be interrupted.
 *
 * Guests with 64-bit registers keep 32-bit values sign-extended in them, at the cost of one insn of
 * most hosts for each. In a loop that is not needed: the code is there twice. The first copy runs
 * once, as blocks always do; where it goes back to the head, some slots are known to hold extended
 * words. The second copy knows that from the start (`known`), and keeps some of them (`words`) as
 * words only: their homes have the low halves and anything above. It extends them where it is left,
 * and the engine does so at faults. For this to hold, every put in the second copy must be of a
 * value that is an extended word; a put that is not shows in `broken`, and it is tried again
 * without that slot.
 *
 *     explore:  region_begin(r, head, end), ir->region = r, all insns: finds targets and `proved`
 *     build:    region_copy(r, false, true), all insns; region_copy(r, true, true), all insns;
 *               region_end(r)
 *
 * Slots are those below 64; without words (or without gain) there is one copy.
 */
#pragma once

#include "tcg/ir.h"

enum { REGION_BYTES = 1024, REGION_LEAVES = 64 };

struct region_leave { unsigned label; vaddr pc; bool request, words; };

struct ir_region {
    vaddr head, end;
    vaddr pc;                           /* of the insn being translated: set by who drives */
    struct ir *ir;
    bool exploring, second, doubled;    /* which copy; are there two */
    bool failed;                        /* not to be had as one */
    bool loops;                         /* something goes back to the head */
    uint64_t known, words;              /* of the second copy: slots that hold extended words */
    uint64_t now;                       /* here */
    uint64_t proved;                    /* wherever this copy went back to the head */
    uint64_t broken;                    /* of known: a put was of something else */
    uint64_t written;                   /* slots that were put */
    bool at_label;                      /* nothing reached this place but by its label */
    unsigned head_label;
    uint64_t target[REGION_BYTES / 64], back[REGION_BYTES / 64], placed[REGION_BYTES / 64];
    uint16_t label[REGION_BYTES];       /* + 1, of this copy; 0: none yet */
    uint64_t at[REGION_BYTES];          /* what branches to there know */
    struct region_leave leave[REGION_LEAVES];
    unsigned nleaves;
};

/* Before the front end runs for the first time; ir has begun. */
void region_begin(struct ir_region *r, struct ir *ir, vaddr head, vaddr end);
/* Starts the first or the second copy; of the first, `doubled` says whether a second follows. */
void region_copy(struct ir_region *r, bool second, bool doubled);
/* Is there a label to place at pc? */
bool region_is_target(const struct ir_region *r, vaddr pc);
/* The next such place at or after pc; r->end: none. */
vaddr region_next_target(const struct ir_region *r, vaddr pc);
/* Places it. reached: what comes before goes on here. */
void region_place(struct ir_region *r, vaddr pc, bool reached);
/* A copy is complete: false if a branch leads to where no insn starts. */
bool region_is_whole(const struct ir_region *r);
/* Emits what branches that leave lead to, and ends the IR. */
void region_end(struct ir_region *r);

/* Words that save nothing; DEAD_VALUES are gone, the second copy is ops start to end. */
uint64_t region_waste(const struct ir_region *r, uint32_t start, uint32_t end);

/* The builder, for ir->region. */
ir_ref region_get(struct ir *ir, unsigned slot);
void region_put(struct ir *ir, unsigned slot, ir_ref v);
void region_exit_if(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, vaddr pc);
void region_exit_to(struct ir *ir, vaddr pc);
/* The homes are what they must be outside: before ops that leave. */
void region_sync(struct ir *ir);
/* A label of the front end's own. */
void region_forget(struct ir *ir);
