/* Links between blocks: an exit site jumps straight to the next block until one of the two goes.
 * SPDX-License-Identifier: MIT
 *
 * Everything here is under engine->lock. An exit is in the incoming list of the block it is
 * linked to, also while its own block is stale: a predicted return or a late cpu may still come
 * through there.
 */
#include "engine.h"

static struct exit_site site_of(const struct exit *x)
{
    return (struct exit_site){ .at = x->at, .stub = x->stub, .pc = x->pc };
}

/* Links to a lower or equal pc poll for requests, so every loop does. */
static const void *entry_from(const struct block *from, const struct block *to)
{
    return to->code + (to->pc <= from->pc ? to->entry : to->fast_entry);
}

void block_link(struct engine *e, struct exit *x, struct block *to)
{
    struct exit_site site = site_of(x);

    if (x->to)
        return;
    x->to = to;
    x->next = to->incoming;
    to->incoming = x;
    e->backend->link(&e->code, x->from->code, &site, entry_from(x->from, to));
    e->stats.links++;
    log_to(LOG_BLOCK, "link 0x%llx -> 0x%llx\n", (unsigned long long)x->from->pc,
           (unsigned long long)to->pc);
}

void block_unlink_incoming(struct engine *e, struct block *b)
{
    for (struct exit *x = b->incoming; x; x = x->next) {
        struct exit_site site = site_of(x);
        x->to = NULL;
        e->backend->unlink(&e->code, x->from->code, &site);
        e->stats.unlinks++;
    }
    b->incoming = NULL;
}

static struct exit *exit_with_stub(struct block *b, const void *stub)
{
    for (unsigned i = 0; i < b->nexits; i++)
        if (b->code + b->exits[i].stub == stub)
            return &b->exits[i];
    unreachable("generated code left by no exit");
}

struct exit *block_find_exit(struct cpu *cpu)
{
    struct runtime *rt = cpu->rt;
    struct exit *x = NULL;

    if (rt->reason != EXIT_LINK && rt->reason != EXIT_REQUEST)
        return NULL;
    struct block *b = block_at_host(cpu->engine, (uintptr_t)rt->site);
    if (rt->reason == EXIT_LINK)
        x = exit_with_stub(b, rt->site);
    rt->pc = x ? x->pc : b->pc;
    return x;
}
