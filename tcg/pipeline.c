/* The passes in order.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/backend.h"
#include "tcg/passes.h"

#include "fold.h"

#include <stdlib.h>

enum pass { FOLD, PUTS, DEAD, ADDRESSES, PASSES };

static const char *const pass_names[PASSES] = {
    [FOLD] = "fold", [PUTS] = "puts", [DEAD] = "dead", [ADDRESSES] = "addresses",
};

/* Bit (1 << pass). Set by options before anything runs. */
static unsigned disabled;
bool ir_always_verify;

static bool enabled(enum pass p)
{
    return !(disabled >> p & 1);
}

bool ir_folding_enabled(void)
{
    return enabled(FOLD);
}

bool ir_dropping_puts(void)
{
    return enabled(PUTS);
}

void ir_enable_passes(void)
{
    disabled = 0;
}

static bool disable(const char *name, size_t length)
{
    if (length == 3 && memcmp(name, "all", 3) == 0) {
        disabled = (1u << PASSES) - 1;
        return true;
    }
    for (unsigned i = 0; i < PASSES; i++) {
        if (strlen(pass_names[i]) == length && memcmp(pass_names[i], name, length) == 0) {
            disabled |= 1u << i;
            return true;
        }
    }
    return false;
}

bool ir_disable_passes(const char *list)
{
    for (const char *at = list;; at++) {
        size_t length = strcspn(at, ",");

        if (length > 0 && !disable(at, length))
            return false;
        at += length;
        if (*at == '\0')
            return true;
    }
}

static void check(const struct ir *ir, const char *after)
{
    if (likely(!ir_always_verify && !log_on(LOG_IR)))
        return;
    const char *error = ir_verify(ir);
    if (error == NULL)
        return;
    char *text = ir_print(ir);
    log_write("wrong IR after %s: %s\n%s", after, error, text);
    free(text);
    unreachable("wrong IR");
}

static void log_ir(const struct ir *ir, enum log_category category)
{
    if (!log_on(category))
        return;
    char *text = ir_print(ir);
    log_write("%s", text);
    free(text);
}

/* Emission has dropped dead puts, back ends pass over values that nobody uses: most blocks have
 * nothing else for these two passes. */
static void remove_and_fold(struct ir *ir)
{
    if (ir->fold && ir->drop_puts && !ir->addresses && ir_ends_once(ir))
        return;
    ir_remove_dead(ir, (enabled(PUTS) ? DEAD_PUTS : 0) | (enabled(DEAD) ? DEAD_VALUES : 0));
    check(ir, "dead");
    if (enabled(ADDRESSES))
        ir_fold_addresses(ir);
    check(ir, "addresses");
}

void ir_optimize(struct ir *ir, const struct backend *backend)
{
    log_ir(ir, LOG_IR);
    check(ir, "emission");
    remove_and_fold(ir);
    ir_legalize(ir, backend);
    check(ir, "legalize");
    log_ir(ir, LOG_OPT);
}

static ir_ref emit_again(struct ir *ir, const struct ir_op *op, void *data)
{
    return ir_emit(ir, *op);
}

void ir_fold_again(struct ir *ir)
{
    bool fold = ir->fold;

    ir->fold = true;
    ir_rebuild(ir, emit_again, NULL);
    ir->fold = fold;
}
