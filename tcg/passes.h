/* The passes over one translation; tcg/pipeline.c is the page that runs them in order.
 * SPDX-License-Identifier: MIT
 *
 * Each pass is one file, walks the array once or twice and converges in one go. In debug builds (and with -d ir) the
 * verifier runs after each. Every pass can be switched off by name (--no-opt=NAME,...) to find a wrong one.
 */
#pragma once

#include "tcg/ir.h"

struct backend;

/* put that a later put overwrites before anything can see it: fault, exit, label, helper with STATE. */
void ir_remove_dead_puts(struct ir *ir);
/* Pure ops without uses; recomputes ir->uses. */
void ir_remove_dead(struct ir *ir);
/* base + constant and base + (index << scale) move into loads and stores where the arithmetic has no other use. */
void ir_fold_addresses(struct ir *ir);
/* Rewrites ops that the back end's table lacks into ops it has (or a helper call). */
void ir_legalize(struct ir *ir, const struct backend *backend);

/* All of the above, in order. */
void ir_optimize(struct ir *ir, const struct backend *backend);
bool ir_disable_passes(const char *list);       /* false: unknown name */
