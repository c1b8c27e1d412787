/* Threads under the debugger: who runs, who steps, who waits, and what gdb is told of a stop.
 * SPDX-License-Identifier: MIT
 *
 * A thread that stops sets gdb->stopped, requests the others and waits; the server thread tells
 * gdb when all are out of cpu_run(). Stops that happen while another is being looked at wait for
 * their turn; a breakpoint that is gone by then is forgotten.
 */
#include "gdb_private.h"

#include <signal.h>
#include <unistd.h>

/* -- the list ------------------------------------------------------------------------------ */

struct gdb_thread *gdb_find_thread(struct gdb *g, uint64_t id)
{
    struct gdb_thread *t = g->threads;

    while (t && t->id != id)
        t = t->next;
    return t;
}

struct cpu *gdb_chosen_cpu(struct gdb *g)
{
    pthread_mutex_lock(&g->lock);
    struct gdb_thread *t = gdb_find_thread(g, g->chosen ? g->chosen : g->stop.thread);
    if (!t && !g->chosen)
        t = g->threads;
    struct cpu *cpu = t ? t->cpu : NULL;
    pthread_mutex_unlock(&g->lock);
    return cpu;
}

void gdb_thread_new(struct gdb *g, struct cpu *cpu)
{
    if (!g || g->gone)
        return;
    struct gdb_thread *t = alloc(sizeof(*t)), **last = &g->threads;
    *t = (struct gdb_thread){ .gdb = g, .cpu = cpu, .id = g->hooks.thread_id(g->data, cpu) };
    pthread_mutex_lock(&g->lock);
    while (*last)
        last = &(*last)->next;
    *last = t;
    cpu->gdb = t;
    bool first = t == g->threads && !g->serving;
    g->serving = true;
    if (first)
        g->stop.thread = t->id;
    pthread_mutex_unlock(&g->lock);
    if (first)
        gdb_start_server(g);
}

/* Under lock. */
static void wait_while_stopped(struct gdb *g)
{
    while (g->stopped && !g->gone)
        pthread_cond_wait(&g->changed, &g->lock);
}

void gdb_thread_exit(struct cpu *cpu)
{
    struct gdb_thread *t = cpu->gdb;

    if (!t)
        return;
    struct gdb *g = t->gdb;
    pthread_mutex_lock(&g->lock);
    if (g->stop.kind != STOP_EXIT && g->stop.kind != STOP_KILLED)
        wait_while_stopped(g);                  /* gdb may be looking at this cpu */
    struct gdb_thread **at = &g->threads;
    while (*at != t)
        at = &(*at)->next;
    *at = t->next;
    cpu->gdb = NULL;
    pthread_mutex_unlock(&g->lock);
    release(t);
}

/* -- stopping ------------------------------------------------------------------------------ */

/* Under lock. */
void gdb_begin_stop(struct gdb *g, const struct stop *s)
{
    g->stopped = true;
    g->reported = false;
    g->stop = *s;
    for (struct gdb_thread *t = g->threads; t; t = t->next)
        cpu_request(t->cpu);
    if (write(g->wake[1], "", 1) < 0)
        unreachable("the debugger's pipe is full");
}

/* Tells gdb, and returns when it lets us go on. */
static void report(struct gdb_thread *t, struct stop s)
{
    struct gdb *g = t->gdb;

    s.thread = t->id;
    pthread_mutex_lock(&g->lock);
    wait_while_stopped(g);
    bool stale = s.kind == STOP_BREAKPOINT && !engine_is_breakpoint(g->engine, t->cpu->rt->pc);
    if (!g->gone && !stale) {
        gdb_begin_stop(g, &s);
        wait_while_stopped(g);
    }
    pthread_mutex_unlock(&g->lock);
}

/* -- around cpu_run ------------------------------------------------------------------------ */

void gdb_before_run(struct cpu *cpu)
{
    struct gdb_thread *t = cpu->gdb;

    if (!t)
        return;
    if (t->step_due) {
        t->step_due = false;
        report(t, (struct stop){ .kind = STOP_STEP, .signo = SIGTRAP });
    }
    struct gdb *g = t->gdb;
    pthread_mutex_lock(&g->lock);
    while (!g->gone && (g->stopped || t->resume == RESUME_HOLD))
        pthread_cond_wait(&g->changed, &g->lock);
    cpu->single_step = !g->gone && t->resume == RESUME_STEP;
    t->running = true;
    pthread_mutex_unlock(&g->lock);
}

static void no_longer_running(struct gdb_thread *t)
{
    pthread_mutex_lock(&t->gdb->lock);
    t->running = false;
    pthread_mutex_unlock(&t->gdb->lock);
}

/* The insn has been done, or is about to be by the caller: a call, a pause. Then the step ends
 * when it comes back. */
static bool finish_step(struct gdb_thread *t, enum exit_reason why)
{
    t->step_due = why == EXIT_SYSCALL || why == EXIT_YIELD;
    if (!t->cpu->step_done)
        return false;
    report(t, (struct stop){ .kind = STOP_STEP, .signo = SIGTRAP });
    return true;
}

bool gdb_after_run(struct cpu *cpu, enum exit_reason why)
{
    struct gdb_thread *t = cpu->gdb;
    struct watch_hit hit = cpu->watch_hit;

    if (!t)
        return false;
    no_longer_running(t);
    cpu->watch_hit.kind = 0;
    if (hit.kind) {
        report(t, (struct stop){ STOP_WATCH, SIGTRAP, 0, hit.address, hit.kind });
        return why == EXIT_REQUEST;
    }
    if (why == EXIT_BREAK && engine_is_breakpoint(cpu->engine, cpu->rt->pc)) {
        report(t, (struct stop){ .kind = STOP_BREAKPOINT, .signo = SIGTRAP });
        return true;
    }
    return cpu->single_step && finish_step(t, why);
}

int gdb_signal(struct cpu *cpu, int signo)
{
    struct gdb_thread *t = cpu->gdb;

    if (!t || t->gdb->gone || t->gdb->pass[signo & (GDB_SIGNALS - 1)])
        return signo;
    t->deliver = signo;                         /* should gdb go meanwhile */
    report(t, (struct stop){ .kind = STOP_SIGNAL, .signo = signo });
    signo = t->deliver;
    t->deliver = 0;
    return signo;
}

/* -- the end ------------------------------------------------------------------------------- */

static void last_words(struct gdb *g, enum stop_kind kind, int value)
{
    if (!g || !g->serving)
        return;
    pthread_mutex_lock(&g->lock);
    wait_while_stopped(g);
    if (!g->gone)
        gdb_begin_stop(g, &(struct stop){ .kind = kind, .signo = value });
    while (!g->reported && !g->gone)
        pthread_cond_wait(&g->changed, &g->lock);
    pthread_mutex_unlock(&g->lock);
}

void gdb_exited(struct gdb *g, int status) { last_words(g, STOP_EXIT, status); }
void gdb_killed(struct gdb *g, int signo) { last_words(g, STOP_KILLED, signo); }

void gdb_after_fork(struct gdb *g, struct cpu *survivor)
{
    if (!g)
        return;
    g->gone = true;
    close(g->link.fd);
    close(g->wake[0]);
    close(g->wake[1]);
    g->link.fd = g->wake[0] = g->wake[1] = -1;
    engine_clear_points(g->engine);
    if (survivor)
        survivor->gdb = NULL;
}

/* -- words for gdb ------------------------------------------------------------------------- */

static const char *watch_name(char kind)
{
    return kind == '2' ? "watch" : kind == '3' ? "rwatch" : "awatch";
}

void gdb_stop_reply(struct gdb *g, const struct stop *s, struct text *reply)
{
    if (s->kind == STOP_EXIT || s->kind == STOP_KILLED) {
        text_format(reply, s->kind == STOP_EXIT ? "W%02x" : "X%02x",
                    s->kind == STOP_EXIT ? s->signo & 255 : gdb_signal_to(s->signo));
        return;
    }
    text_format(reply, "T%02xthread:%llx;", (unsigned)gdb_signal_to(s->signo),
                (unsigned long long)s->thread);
    if (s->kind == STOP_BREAKPOINT)
        text_add(reply, "swbreak:;");
    if (s->kind == STOP_WATCH)
        text_format(reply, "%s:%llx;", watch_name(s->watch), (unsigned long long)s->address);
}

/* -- resuming ------------------------------------------------------------------------------ */

struct action { enum resume resume; int signo; bool good; };

static struct action get_action(const char **p)
{
    char c = **p;
    struct action a = { RESUME_HOLD, 0, c && strchr("cCsSrt", c) };

    *p += a.good;
    if (c == 'C' || c == 'S')
        a.signo = gdb_signal_from((int)get_hex(p));
    if (c == 'c' || c == 'C')
        a.resume = RESUME_GO;
    if (c == 's' || c == 'S' || c == 'r')
        a.resume = RESUME_STEP;
    if (c == 'r') {                             /* stepping once is a correct, slow range step */
        get_hex(p);
        get_char(p, ',');
        get_hex(p);
    }
    return a;
}

static void apply(struct gdb *g, struct action a, uint64_t id, bool all, bool *decided)
{
    unsigned i = 0;

    for (struct gdb_thread *t = g->threads; t; t = t->next, i++) {
        if (decided[i % PACKET_SIZE] || (!all && t->id != id))
            continue;
        decided[i % PACKET_SIZE] = true;
        t->resume = a.resume;
        t->deliver = a.signo;
    }
}

void gdb_continue(struct gdb *g, const char *p, struct text *reply)
{
    bool decided[PACKET_SIZE] = { false };

    pthread_mutex_lock(&g->lock);
    for (struct gdb_thread *t = g->threads; t; t = t->next)
        t->resume = RESUME_HOLD;
    while (get_char(&p, ';')) {
        struct action a = get_action(&p);
        bool one = get_char(&p, ':'), any = one && get_char(&p, '-');
        uint64_t id = one ? get_hex(&p) : 0;
        if (!a.good) {
            text_add(reply, "E01");
            break;
        }
        apply(g, a, id, !one || any || id == 0, decided);
    }
    if (reply->size == 0) {
        g->stopped = false;
        pthread_cond_broadcast(&g->changed);
    }
    pthread_mutex_unlock(&g->lock);
}
