/* The inside of the debugger stub: its state, packets, and what its files share.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "engine.h"
#include "translate/gdb.h"

enum { PACKET_SIZE = 0x4000, GDB_SIGNALS = 256, GDB_FILES = 16 };

/* A growing text, for replies. */
struct text { char *at; size_t size, capacity; };

void text_add(struct text *t, const char *s);
void text_format(struct text *t, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void text_hex(struct text *t, const void *bytes, size_t n);
/* Bytes with the protocol's escapes. */
void text_binary(struct text *t, const void *bytes, size_t n);

/* Reading a packet; at the end everything is 0. */
uint64_t get_hex(const char **p);
bool get_char(const char **p, char c);
/* Pairs of digits into bytes: how many. */
size_t get_hex_bytes(const char **p, void *to, size_t most);
size_t unescape(char *to, const char *from, size_t size);

/* -- gdb_link.c: the connection ------------------------------------------------------------ */

struct gdb_link {
    int fd;
    bool no_ack;
    char in[PACKET_SIZE * 2];           /* received, not yet used */
    size_t have;
};

int gdb_accept(const char *where);
/* More bytes from gdb; false: it is gone. */
bool link_receive(struct gdb_link *l);
enum link_event { LINK_NOTHING, LINK_PACKET, LINK_BREAK };
/* Takes the next packet out of what was received: NUL-terminated in `packet`. */
enum link_event link_next(struct gdb_link *l, char packet[PACKET_SIZE + 1], size_t *size);
void link_send(struct gdb_link *l, const char *packet, size_t size);

/* -- threads and stops --------------------------------------------------------------------- */

enum resume { RESUME_GO, RESUME_STEP, RESUME_HOLD };
enum stop_kind { STOP_SIGNAL, STOP_BREAKPOINT, STOP_STEP, STOP_WATCH, STOP_EXIT, STOP_KILLED };

struct stop {
    enum stop_kind kind;
    int signo;                          /* host's number; STOP_EXIT: the status */
    uint64_t thread;
    vaddr address;                      /* STOP_WATCH */
    char watch;                         /* STOP_WATCH: kind of Z packet, '2', '3', '4' */
};

struct gdb_thread {
    struct gdb *gdb;
    struct cpu *cpu;
    uint64_t id;
    enum resume resume;                 /* under gdb->lock */
    bool running;                       /* in cpu_run; under gdb->lock */
    bool step_due;                      /* the insn it was to step was a system call */
    int deliver;                        /* signal that gdb wants delivered, host's number */
    struct gdb_thread *next;            /* under gdb->lock */
};

struct gdb {
    struct engine *engine;
    struct gdb_hooks hooks;
    void *data;
    pthread_t server;
    struct gdb_link link;
    int wake[2];                        /* pipe: a stop has happened */

    pthread_mutex_t lock;
    pthread_cond_t changed;             /* stopped, gone or a thread's resume */
    bool stopped, gone;
    bool serving;                       /* the server thread has been started */
    bool leaving;                       /* gdb detaches */
    bool reported;                      /* gdb knows of the stop; or did not ask */
    struct stop stop;
    struct gdb_thread *threads;

    uint64_t chosen;                    /* Hg */
    bool pass[GDB_SIGNALS];             /* QPassSignals, host's numbers */
    uint64_t listed;                    /* qsThreadInfo goes on after it */
    int files[GDB_FILES];               /* vFile; -1: free */
};

void gdb_start_server(struct gdb *g);
void gdb_own_fd(struct gdb *g, int *fd);
/* Under lock. */
void gdb_begin_stop(struct gdb *g, const struct stop *s);
struct gdb_thread *gdb_find_thread(struct gdb *g, uint64_t id);
struct cpu *gdb_chosen_cpu(struct gdb *g);
int gdb_signal_to(int host);
int gdb_signal_from(int gdb);

/* -- commands: each reads its packet after the name and writes the reply ------------------- */

void gdb_put_description(struct gdb *g, struct text *reply);    /* gdb_regs.c */
void gdb_get_registers(struct gdb *g, const char *p, struct text *reply);
void gdb_set_registers(struct gdb *g, const char *p, struct text *reply);
void gdb_get_register(struct gdb *g, const char *p, struct text *reply);
void gdb_set_register(struct gdb *g, const char *p, struct text *reply);
void gdb_read_memory(struct gdb *g, const char *p, struct text *reply);     /* gdb_memory.c */
void gdb_write_memory(struct gdb *g, const char *p, struct text *reply);
void gdb_write_binary(struct gdb *g, const char *p, size_t size, struct text *reply);
void gdb_set_point(struct gdb *g, const char *p, bool on, struct text *reply);
void gdb_file(struct gdb *g, const char *p, struct text *reply);            /* gdb_file.c */
void gdb_transfer(struct gdb *g, const char *p, struct text *reply);
void gdb_stop_reply(struct gdb *g, const struct stop *s, struct text *reply);
/* vCont actions, text after "vCont": an error is replied, or threads go on. */
void gdb_continue(struct gdb *g, const char *p, struct text *reply);
