/* The debugger's server thread and its commands.
 * SPDX-License-Identifier: MIT
 *
 * Packets: gdb manual, appendix E.2. What is not known gets an empty reply, as the protocol asks.
 */
#include "gdb_private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* -- queries ------------------------------------------------------------------------------- */

typedef void serve(struct gdb *g, const char *p, struct text *reply);

static void q_supported(struct gdb *g, const char *p, struct text *reply)
{
    text_format(reply, "PacketSize=%x;QStartNoAckMode+;qXfer:features:read+;vContSupported+;"
                       "swbreak+;hwbreak+;QPassSignals+", PACKET_SIZE);
    if (g->hooks.auxv)
        text_add(reply, ";qXfer:auxv:read+");
    if (g->hooks.exec_file)
        text_add(reply, ";qXfer:exec-file:read+");
}

static void start_no_ack(struct gdb *g, const char *p, struct text *reply)
{
    text_add(reply, "OK");
    g->link.no_ack = true;
}

/* As many ids as fit, from the first after g->listed. */
static void list_threads(struct gdb *g, struct text *reply)
{
    pthread_mutex_lock(&g->lock);
    struct gdb_thread *t = gdb_find_thread(g, g->listed);
    for (t = t ? t->next : g->listed ? NULL : g->threads; t; t = t->next) {
        if (reply->size > PACKET_SIZE - 32)
            break;
        text_format(reply, "%s%llx", reply->size ? "," : "m", (unsigned long long)t->id);
        g->listed = t->id;
    }
    pthread_mutex_unlock(&g->lock);
    if (reply->size == 0)
        text_add(reply, "l");
}

static void q_first_threads(struct gdb *g, const char *p, struct text *reply)
{
    g->listed = 0;
    list_threads(g, reply);
}

static void q_more_threads(struct gdb *g, const char *p, struct text *reply)
{
    list_threads(g, reply);
}

static struct stop last_stop(struct gdb *g, bool *news)
{
    pthread_mutex_lock(&g->lock);
    struct stop stop = g->stop;
    *news = g->stopped && !g->reported;
    pthread_mutex_unlock(&g->lock);
    return stop;
}

static void q_current(struct gdb *g, const char *p, struct text *reply)
{
    bool news;

    text_format(reply, "QC%llx", (unsigned long long)last_stop(g, &news).thread);
}

static void q_attached(struct gdb *g, const char *p, struct text *reply) { text_add(reply, "1"); }

static void pass_signals(struct gdb *g, const char *p, struct text *reply)
{
    memset(g->pass, 0, sizeof(g->pass));
    do
        g->pass[gdb_signal_from((int)get_hex(&p)) & (GDB_SIGNALS - 1)] = true;
    while (get_char(&p, ';'));
    g->pass[0] = false;
    text_add(reply, "OK");
}

/* -- threads, running ---------------------------------------------------------------------- */

static void why_stopped(struct gdb *g, const char *p, struct text *reply)
{
    bool news;
    struct stop stop = last_stop(g, &news);

    gdb_stop_reply(g, &stop, reply);
}

static bool is_thread(struct gdb *g, uint64_t id)
{
    pthread_mutex_lock(&g->lock);
    bool is = gdb_find_thread(g, id) != NULL;
    pthread_mutex_unlock(&g->lock);
    return is;
}

static void choose_thread(struct gdb *g, const char *p, struct text *reply)
{
    bool for_registers = get_char(&p, 'g');

    if (!for_registers)
        get_char(&p, 'c');
    uint64_t id = get_char(&p, '-') ? 0 : get_hex(&p);
    if (id && !is_thread(g, id)) {
        text_add(reply, "E01");
        return;
    }
    if (for_registers)
        g->chosen = id;
    text_add(reply, "OK");
}

static void is_alive(struct gdb *g, const char *p, struct text *reply)
{
    text_add(reply, is_thread(g, get_hex(&p)) ? "OK" : "E01");
}

static void v_cont_actions(struct gdb *g, const char *p, struct text *reply)
{
    text_add(reply, "vCont;c;C;s;S;t;r");
}

/* No reply: that is the next stop. */
static void v_cont(struct gdb *g, const char *p, struct text *reply) { gdb_continue(g, p, reply); }

static void go(struct gdb *g, const char *p, struct text *reply) { v_cont(g, ";c", reply); }
static void step(struct gdb *g, const char *p, struct text *reply)
{
    char text[64];

    snprintf(text, sizeof(text), ";s:%llx;c", (unsigned long long)g->stop.thread);
    v_cont(g, text, reply);
}

static void kill_program(struct gdb *g, const char *p, struct text *reply)
{
    link_send(&g->link, "OK", 2);
    if (g->hooks.kill)
        g->hooks.kill(g->data);
    kill(getpid(), SIGKILL);
}

static void detach(struct gdb *g, const char *p, struct text *reply)
{
    text_add(reply, "OK");
    g->leaving = true;
}

/* -- the table ----------------------------------------------------------------------------- */

static void set_point(struct gdb *g, const char *p, struct text *reply)
{
    gdb_set_point(g, p, true, reply);
}

static void clear_point(struct gdb *g, const char *p, struct text *reply)
{
    gdb_set_point(g, p, false, reply);
}

/* Longer names before their prefixes. X is not here: it is binary. AT_REST: only while all threads
 * wait, so that their cpus stay where they are. */
enum { ANY_TIME, AT_REST };
static const struct { const char *name; serve *serve; int when; } commands[] = {
    { "?", why_stopped },
    { "g", gdb_get_registers, AT_REST },
    { "G", gdb_set_registers, AT_REST },
    { "p", gdb_get_register, AT_REST },
    { "P", gdb_set_register, AT_REST },
    { "m", gdb_read_memory },
    { "M", gdb_write_memory },
    { "c", go, AT_REST },
    { "s", step, AT_REST },
    { "k", kill_program },
    { "D", detach },
    { "H", choose_thread, AT_REST },
    { "T", is_alive, AT_REST },
    { "Z", set_point },
    { "z", clear_point },
    { "vCont?", v_cont_actions },
    { "vCont", v_cont, AT_REST },
    { "vFile:", gdb_file },
    { "vKill", kill_program },
    { "qSupported", q_supported },
    { "qXfer:", gdb_transfer },
    { "qfThreadInfo", q_first_threads },
    { "qsThreadInfo", q_more_threads },
    { "qAttached", q_attached },
    { "qC", q_current },
    { "QStartNoAckMode", start_no_ack },
    { "QPassSignals:", pass_signals },
};

/* All threads wait or are in a system call, and gdb knows. */
static bool at_rest(struct gdb *g)
{
    pthread_mutex_lock(&g->lock);
    bool rests = g->stopped && g->reported;
    pthread_mutex_unlock(&g->lock);
    return rests;
}

static void serve_packet(struct gdb *g, const char *packet, size_t size)
{
    struct text reply = { 0 };
    bool answer = true;

    if (packet[0] == 'X') {
        gdb_write_binary(g, packet + 1, size - 1, &reply);
    } else {
        for (unsigned i = 0; i < countof(commands); i++) {
            size_t n = strlen(commands[i].name);
            if (strncmp(packet, commands[i].name, n) != 0)
                continue;
            if (commands[i].when == AT_REST && !at_rest(g))
                text_add(&reply, "E01");
            else
                commands[i].serve(g, packet + n, &reply);
            bool resumes = commands[i].serve == v_cont || commands[i].serve == go ||
                           commands[i].serve == step;
            answer = !resumes || reply.size;
            break;
        }
    }
    if (answer)
        link_send(&g->link, reply.at ? reply.at : "", reply.size);
    release(reply.at);
}

/* -- the server thread --------------------------------------------------------------------- */

static bool any_running(struct gdb *g)
{
    bool any = false;

    pthread_mutex_lock(&g->lock);
    for (struct gdb_thread *t = g->threads; t; t = t->next)
        any |= t->running;
    pthread_mutex_unlock(&g->lock);
    return any;
}

/* A cpu in generated code leaves within microseconds of being asked. */
static void wait_for_all(struct gdb *g)
{
    while (any_running(g))
        nanosleep(&(struct timespec){ 0, 50000 }, NULL);
}

static void tell_stop(struct gdb *g)
{
    char drain[64];
    struct text reply = { 0 };
    bool news;

    while (read(g->wake[0], drain, sizeof(drain)) > 0)
        ;
    struct stop stop = last_stop(g, &news);
    if (!news)
        return;
    if (stop.kind != STOP_EXIT && stop.kind != STOP_KILLED)
        wait_for_all(g);
    gdb_stop_reply(g, &stop, &reply);
    g->chosen = stop.thread;
    link_send(&g->link, reply.at, reply.size);
    release(reply.at);
    pthread_mutex_lock(&g->lock);
    g->reported = true;
    pthread_cond_broadcast(&g->changed);
    pthread_mutex_unlock(&g->lock);
}

/* ^C in gdb. */
static void interrupt(struct gdb *g)
{
    pthread_mutex_lock(&g->lock);
    if (!g->stopped && g->threads)
        gdb_begin_stop(g, &(struct stop){ STOP_SIGNAL, SIGINT, g->threads->id });
    pthread_mutex_unlock(&g->lock);
}

static bool serve_input(struct gdb *g)
{
    char packet[PACKET_SIZE + 1];
    enum link_event e;
    size_t size;

    if (!link_receive(&g->link))
        return false;
    while (!g->leaving && (e = link_next(&g->link, packet, &size)) != LINK_NOTHING) {
        if (e == LINK_BREAK)
            interrupt(g);
        else
            serve_packet(g, packet, size);
    }
    return !g->leaving;
}

/* The program goes on alone. */
static void let_go(struct gdb *g)
{
    engine_clear_points(g->engine);
    pthread_mutex_lock(&g->lock);
    g->gone = true;
    g->stopped = false;
    for (struct gdb_thread *t = g->threads; t; t = t->next)
        cpu_request(t->cpu);                    /* a step in progress ends */
    pthread_cond_broadcast(&g->changed);
    pthread_mutex_unlock(&g->lock);
    close(g->link.fd);
    g->link.fd = -1;
}

static void *server(void *data)
{
    struct gdb *g = data;
    struct pollfd fds[2] = { { g->link.fd, POLLIN }, { g->wake[0], POLLIN } };
    bool on = true;

    while (on) {
        if (poll(fds, 2, -1) < 0 && errno != EINTR)
            break;
        if (fds[1].revents)
            tell_stop(g);
        if (fds[0].revents)
            on = serve_input(g);
    }
    let_go(g);
    return NULL;
}

/* The guest's signals are for the guest's threads; faults in copies are ours. */
void gdb_start_server(struct gdb *g)
{
    sigset_t all, old;

    sigfillset(&all);
    sigdelset(&all, SIGSEGV);
    sigdelset(&all, SIGBUS);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    if (pthread_create(&g->server, NULL, server, g) != 0)
        die("cannot start a thread for the debugger");
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}

void gdb_own_fd(struct gdb *g, int *fd)
{
    if (g->hooks.own_fd)
        g->hooks.own_fd(fd);
}

struct gdb *gdb_open(const char *where, struct engine *engine, const struct gdb_hooks *hooks,
                     void *data)
{
    struct gdb *g = alloc(sizeof(*g));

    g->engine = engine;
    g->hooks = *hooks;
    g->data = data;
    g->stopped = g->reported = true;
    g->stop = (struct stop){ .kind = STOP_SIGNAL, .signo = SIGTRAP };
    memset(g->files, -1, sizeof(g->files));
    pthread_mutex_init(&g->lock, NULL);
    pthread_cond_init(&g->changed, NULL);
    if (pipe2(g->wake, O_CLOEXEC | O_NONBLOCK) < 0)
        die("cannot make a pipe for the debugger: %s", strerror(errno));
    g->link.fd = gdb_accept(where);
    gdb_own_fd(g, &g->link.fd);
    gdb_own_fd(g, &g->wake[0]);
    gdb_own_fd(g, &g->wake[1]);
    return g;
}

void gdb_wait(struct gdb *g) { pthread_join(g->server, NULL); }
