/* The passes over one translation; tcg/pipeline.c is the page that runs them in order.
 * SPDX-License-Identifier: MIT
 *
 * Each pass is one file, walks the array once or twice and converges in one go. An op that a pass
 * removes becomes IR_none. In tests and with -d ir the verifier runs after each. Every pass can be
 * switched off by name (--no-opt=NAME,...) to find a wrong one.
 */
#pragma once

#include "tcg/ir.h"

struct backend;

/* DEAD_PUTS: a put that a later put overwrites before anything can see it: fault, exit, label,
 * helper with STATE. DEAD_VALUES: pure ops without uses, code nobody reaches. In any case, also for
 * 0, counts ir->uses. */
enum ir_dead { DEAD_PUTS = 1, DEAD_VALUES = 2 };
void ir_remove_dead(struct ir *ir, unsigned what);
/* Is the last op the only one that ends a straight line, and nothing a label? */
bool ir_ends_once(const struct ir *ir);
/* base + constant and base + (index << scale) move into loads and stores where the arithmetic has
 * no other use. */
void ir_fold_addresses(struct ir *ir);
/* Rewrites ops that the back end's table lacks into ops it has (or a helper call). */
void ir_legalize(struct ir *ir, const struct backend *backend);

/* Those of the above that the translation gives work to, in order. Writes the IR before and after
 * to the logs `ir`, `opt`. */
void ir_optimize(struct ir *ir, const struct backend *backend);
/* Folding of what was emitted with folding off (parsed text). */
void ir_fold_again(struct ir *ir);

/* --no-opt: fold, puts, dead, addresses, all. false: unknown name. */
bool ir_disable_passes(const char *list);
void ir_enable_passes(void);                    /* all of them again */
bool ir_folding_enabled(void), ir_dropping_puts(void);
/* The verifier runs after each pass; also on with -d ir. */
extern bool ir_always_verify;
