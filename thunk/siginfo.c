/* Converts siginfo_t between host and guest: a union whose member follows from signal and code.
 * SPDX-License-Identifier: MIT
 *
 * asm-generic/siginfo.h: three ints, then the union at the alignment of a pointer; 128 bytes in
 * all. Which member is valid is kernel/signal.c's siginfo_layout(): codes above 0 belong to the
 * signal, others to who sent it.
 */
#include "thunk/guest.h"

#include "signal/signal.h"

#include <signal.h>

enum { SIGINFO_SIZE = 128, POLL_CODES = 6, CHILD_CODES = 6 };

enum shape {
    SHAPE_KILL,
    SHAPE_TIMER,
    SHAPE_POLL,
    SHAPE_FAULT,
    SHAPE_CHILD,
    SHAPE_QUEUE,
    SHAPE_CALL
};

static enum shape shape_of_code(int code)
{
    switch (code) {
    case SI_TIMER: return SHAPE_TIMER;
    case SI_SIGIO: return SHAPE_POLL;
    case SI_USER: case SI_KERNEL: return SHAPE_KILL;
    default: return code < 0 ? SHAPE_QUEUE : SHAPE_KILL;
    }
}

static enum shape shape_of(int signo, int code)
{
    if (code <= 0 || code == SI_KERNEL)
        return shape_of_code(code);
    switch (signo) {
    case SIGILL: case SIGFPE: case SIGSEGV: case SIGBUS: case SIGTRAP: return SHAPE_FAULT;
    case SIGCHLD: return code <= CHILD_CODES ? SHAPE_CHILD : SHAPE_KILL;
    case SIGPOLL: return SHAPE_POLL;
    case SIGSYS: return SHAPE_CALL;
    default: return code <= POLL_CODES ? SHAPE_POLL : SHAPE_KILL;
    }
}

/* -- to the guest ----------------------------------------------------------------------------- */

static void put_sender(struct writer *w, const siginfo_t *i)
{
    put_u32(w, (uint32_t)i->si_pid);
    put_u32(w, i->si_uid);
}

static void put_fault(struct writer *w, const siginfo_t *i)
{
    put_word(w, (uintptr_t)i->si_addr);
    if (i->si_signo == SIGBUS && (i->si_code == BUS_MCEERR_AR || i->si_code == BUS_MCEERR_AO))
        put_u32(w, (uint16_t)i->si_addr_lsb);
    if (i->si_signo == SIGSEGV && i->si_code == SEGV_PKUERR) {
        put_word(w, 0);
        put_u32(w, i->si_pkey);
    }
}

static void put_child(struct writer *w, const siginfo_t *i)
{
    put_sender(w, i);
    put_u32(w, (uint32_t)i->si_status);
    put_align(w, w->c.abi->word);
    put_word(w, (uint64_t)i->si_utime);
    put_word(w, (uint64_t)i->si_stime);
}

static void put_union(struct writer *w, const siginfo_t *i)
{
    switch (shape_of(i->si_signo, i->si_code)) {
    case SHAPE_KILL: put_sender(w, i); break;
    case SHAPE_QUEUE: put_sender(w, i); put_word(w, (uintptr_t)i->si_ptr); break;
    case SHAPE_CHILD: put_child(w, i); break;
    case SHAPE_FAULT: put_fault(w, i); break;
    case SHAPE_POLL: put_word(w, (uint64_t)i->si_band); put_u32(w, (uint32_t)i->si_fd); break;
    case SHAPE_TIMER:
        put_u32(w, (uint32_t)i->si_timerid);
        put_u32(w, (uint32_t)i->si_overrun);
        put_word(w, (uintptr_t)i->si_ptr);
        break;
    case SHAPE_CALL:
        put_word(w, (uintptr_t)i->si_call_addr);
        put_u32(w, (uint32_t)i->si_syscall);
        put_u32(w, i->si_arch);
        break;
    }
}

void put_siginfo(struct writer *w, const siginfo_t *info)
{
    vaddr end = w->c.at + SIGINFO_SIZE;

    put_u32(w, (uint32_t)info->si_signo);
    put_u32(w, (uint32_t)info->si_errno);
    put_u32(w, (uint32_t)info->si_code);
    if (w->c.abi->word == 8)
        put_u32(w, 0);
    put_union(w, info);
    put_zero(w, end - w->c.at);
}

/* -- from the guest --------------------------------------------------------------------------- */

static void get_sender(struct reader *r, siginfo_t *i)
{
    i->si_pid = (pid_t)get_u32(r);
    i->si_uid = get_u32(r);
}

static void get_child(struct reader *r, siginfo_t *i)
{
    get_sender(r, i);
    i->si_status = (int)get_u32(r);
    if (r->c.abi->word == 8)
        get_u32(r);
    i->si_utime = (clock_t)get_word(r);
    i->si_stime = (clock_t)get_word(r);
}

static void get_union(struct reader *r, siginfo_t *i)
{
    switch (shape_of(i->si_signo, i->si_code)) {
    case SHAPE_KILL: get_sender(r, i); break;
    case SHAPE_QUEUE: get_sender(r, i); i->si_ptr = (void *)get_word(r); break;
    case SHAPE_CHILD: get_child(r, i); break;
    case SHAPE_FAULT: i->si_addr = (void *)get_word(r); break;
    case SHAPE_POLL: i->si_band = (long)get_word(r); i->si_fd = (int)get_u32(r); break;
    case SHAPE_TIMER:
        i->si_timerid = (int)get_u32(r);
        i->si_overrun = (int)get_u32(r);
        i->si_ptr = (void *)get_word(r);
        break;
    case SHAPE_CALL:
        i->si_call_addr = (void *)get_word(r);
        i->si_syscall = (int)get_u32(r);
        i->si_arch = get_u32(r);
        break;
    }
}

void get_siginfo(struct reader *r, siginfo_t *info)
{
    vaddr end = r->c.at + SIGINFO_SIZE;

    memset(info, 0, sizeof(*info));
    info->si_signo = (int)get_u32(r);
    info->si_errno = (int)get_u32(r);
    info->si_code = (int)get_u32(r);
    if (r->c.abi->word == 8)
        get_u32(r);
    get_union(r, info);
    get_skip(r, end - r->c.at);
}
