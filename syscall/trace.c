/* Lines of -strace: one line per system call, as strace(1) writes them.
 * SPDX-License-Identifier: MIT
 *
 * The line is written when the call returns, so that what it filled in can be shown and lines of
 * threads do not mix; calls that may not return are also shown before. -d syscall shows every call
 * before it is made as well.
 */
#include "syscall/kinds.h"

#include "loader/loader.h"
#include "thunk/guest.h"
#include "thunk/socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/un.h>

/* -- the line ------------------------------------------------------------------------------- */

struct line { char text[4096]; size_t used; };

__attribute__((format(printf, 2, 3))) static void say(struct line *l, const char *fmt, ...)
{
    size_t room = sizeof(l->text) - l->used;
    va_list ap;

    va_start(ap, fmt);
    int n = vsnprintf(l->text + l->used, room, fmt, ap);
    va_end(ap);
    l->used += n < 0 ? 0 : (size_t)n < room ? (size_t)n : room - 1;
}

static void say_bytes(struct line *l, const uint8_t *p, size_t n, bool more)
{
    static const char letters[256] = {
        ['\n'] = 'n', ['\t'] = 't', ['\r'] = 'r', ['"'] = '"', ['\\'] = '\\'
    };

    say(l, "\"");
    for (size_t i = 0; i < n; i++)
        if (letters[p[i]])
            say(l, "\\%c", letters[p[i]]);
        else if (p[i] >= 32 && p[i] < 127)
            say(l, "%c", p[i]);
        else
            say(l, "\\%o", p[i]);
    say(l, more ? "\"..." : "\"");
}

/* -- things in guest memory ------------------------------------------------------------------- */

enum { SHOWN_BYTES = 32, SHOWN_TEXT = 200, SHOWN_FIELDS = 8, SHOWN_STRINGS = 12 };

static void say_buffer(struct task *t, struct line *l, vaddr at, uint64_t size)
{
    uint8_t bytes[SHOWN_BYTES];
    size_t n = min_u64(size, sizeof(bytes));

    if (!at)
        say(l, "NULL");
    else if (copy_in(t, bytes, at, n) < 0)
        say(l, "%#lx", (unsigned long)at);
    else
        say_bytes(l, bytes, n, size > n);
}

static void say_string(struct task *t, struct line *l, vaddr at)
{
    uint8_t bytes[SHOWN_TEXT];
    int64_t n = at ? memory_strlen(t->process->memory, at, sizeof(bytes)) : -EFAULT;
    bool more = n == -ENAMETOOLONG;

    if (more)
        n = sizeof(bytes);
    if (!at)
        say(l, "NULL");
    else if (n < 0 || copy_in(t, bytes, at, (size_t)n) < 0)
        say(l, "%#lx", (unsigned long)at);
    else
        say_bytes(l, bytes, (size_t)n, more);
}

static void say_strings(struct task *t, struct line *l, vaddr at)
{
    uint64_t string;

    say(l, "[");
    for (unsigned i = 0; word_get(t, at + i * t->abi->abi.word, &string) == 0 && string; i++) {
        if (i == SHOWN_STRINGS) {
            say(l, ", ...");
            break;
        }
        say(l, i ? ", " : "");
        say_string(t, l, string);
    }
    say(l, "]");
}

static void say_signal(struct line *l, int signo)
{
    const char *name = sigabbrev_np(signo);

    if (name)
        say(l, "SIG%s", name);
    else
        say(l, "%d", signo);
}

static void say_sigset(struct line *l, uint64_t set)
{
    const char *between = "";

    say(l, "[");
    for (int signo = 1; signo <= 64; signo++)
        if (set >> (signo - 1) & 1) {
            say(l, "%s", between);
            say_signal(l, signo);
            between = " ";
        }
    say(l, "]");
}

static void say_field(const struct abi *abi, struct line *l, const struct at *f,
                      const uint8_t *guest)
{
    if (f->size == 1 && f->count > 1) {
        say_bytes(l, guest + f->guest, strnlen((const char *)guest + f->guest, f->count), false);
        return;
    }
    say(l, f->count > 1 ? "[" : "");
    for (unsigned i = 0; i < f->count; i++) {
        uint64_t v = load_integer(abi, guest + f->guest + i * f->size, f->size);

        say(l, f->kind ? "%s%ld" : "%s%lu", i ? ", " : "",
            f->kind ? (long)sign_extend(v, 8 * f->size) : (long)v);
    }
    say(l, f->count > 1 ? "]" : "");
}

static void say_struct(struct task *t, struct line *l, enum struct_id id, vaddr at)
{
    const struct layout *s = layout_of(&t->abi->abi, id);
    uint8_t guest[HOST_STRUCT_MAX];
    uint64_t set;

    if (!at || copy_in(t, guest, at, s->size) < 0) {
        say(l, at ? "%#lx" : "NULL", (unsigned long)at);
        return;
    }
    if (id == STRUCT_sigset && struct_get(t, at, id, &set) == 0) {
        say_sigset(l, set);
        return;
    }
    say(l, "{");
    for (unsigned i = 0; i < s->nfields && i < SHOWN_FIELDS; i++) {
        say(l, "%s%s=", i ? ", " : "", s->at[i].name);
        say_field(&t->abi->abi, l, &s->at[i], guest);
    }
    say(l, s->nfields > SHOWN_FIELDS ? ", ...}" : "}");
}

static void say_iovec(struct task *t, struct line *l, vaddr at, uint64_t count)
{
    unsigned word = t->abi->abi.word;
    uint64_t base, size;

    say(l, "[");
    for (uint64_t i = 0; i < count && i < 4; i++) {
        if (word_get(t, at + 2 * i * word, &base) < 0 ||
            word_get(t, at + (2 * i + 1) * word, &size) < 0)
            break;
        say(l, "%s{iov_base=", i ? ", " : "");
        say_buffer(t, l, base, size);
        say(l, ", iov_len=%lu}", (unsigned long)size);
    }
    say(l, count > 4 ? ", ...]" : "]");
}

static void say_internet(struct line *l, const struct sockaddr_storage *s)
{
    const struct sockaddr_in *four = (const void *)s;
    const struct sockaddr_in6 *six = (const void *)s;
    bool is_four = s->ss_family == AF_INET;
    char text[INET6_ADDRSTRLEN] = "";

    inet_ntop(s->ss_family, is_four ? (const void *)&four->sin_addr : &six->sin6_addr, text,
              sizeof(text));
    say(l, "{%s, port=%u, addr=%s}", is_four ? "AF_INET" : "AF_INET6",
        ntohs(is_four ? four->sin_port : six->sin6_port), text);
}

static void say_sockaddr(struct task *t, struct line *l, vaddr at, uint64_t size)
{
    struct sockaddr_storage s = { 0 };
    char family[32];

    if (!at || size > sizeof(s) || copy_in(t, &s, at, size) < 0) {
        say(l, at ? "%#lx" : "NULL", (unsigned long)at);
        return;
    }
    sockaddr_convert(&t->abi->abi, &s, size, true);
    flags_text(FLAGS_domain, s.ss_family, family, sizeof(family));
    if (s.ss_family == AF_INET || s.ss_family == AF_INET6)
        say_internet(l, &s);
    else if (s.ss_family == AF_UNIX && size > 2) {
        const char *path = ((struct sockaddr_un *)&s)->sun_path;

        say(l, "{AF_UNIX, path=%s", path[0] ? "" : "@");
        say_bytes(l, (const uint8_t *)path + !path[0],
                  strnlen(path + !path[0], size - 2 - !path[0]), false);
        say(l, "}");
    } else
        say(l, "{%s, ...}", family);
}

/* -- arguments ------------------------------------------------------------------------------ */

static void say_ioctl(struct line *l, uint32_t request)
{
    static const struct { uint32_t number; const char *name;
    } names[] = {
#define IOCTL(request, direction, payload) { (uint32_t)(request), #request },
        IOCTL(TCGETS, 0, 0) IOCTL(TCSETS, 0, 0) IOCTL(TCSETSW, 0, 0) IOCTL(TCSETSF, 0, 0)
            IOCTL(TIOCGWINSZ, 0, 0) IOCTL(TIOCSWINSZ, 0, 0) IOCTL(TIOCGPGRP, 0, 0)
                IOCTL(TIOCSPGRP, 0, 0) IOCTL(TIOCSCTTY, 0, 0) IOCTL(TIOCGPTN, 0, 0)
                    IOCTL(TIOCSPTLCK, 0, 0) IOCTL(FIONREAD, 0, 0) IOCTL(FIONBIO, 0, 0)
                        IOCTL(FIOCLEX, 0, 0) IOCTL(TIOCNOTTY, 0, 0) IOCTL(TCSBRK, 0, 0)
                            IOCTL(TCFLSH, 0, 0)
#undef IOCTL
    };

    for (unsigned i = 0; i < countof(names); i++)
        if (names[i].number == request) {
            say(l, "%s", names[i].name);
            return;
        }
    say(l, "%#x", request);
}

static void say_flags(struct line *l, enum flag_set set, uint64_t value)
{
    char text[400];

    flags_text(set, value, text, sizeof(text));
    say(l, "%s", text);
}

/* What a pointer argument points to, once it has a value. */
static void say_pointed(struct task *t, struct line *l, const struct argument *a, uint64_t v)
{
    uint64_t value;
    uint32_t small;

    if (v && argument_size(&t->abi->abi, a) == 4 && u32_get(t, v, &small) == 0)
        say(l, "[%d]", (int)small);
    else if (v && a->class == CLASS_PAIR && u64_get(t, v, &value) == 0)
        say(l, "[%ld]", (long)value);
    else if (v && (a->class == CLASS_WORD || a->class == CLASS_SWORD) &&
             word_get(t, v, &value) == 0)
        say(l, "[%#lx]", (unsigned long)value);
    else
        say(l, v ? "%#lx" : "NULL", (unsigned long)v);
}

static void say_number(struct line *l, const struct argument *a, uint64_t v)
{
    switch (a->show) {
    case SHOW_DECIMAL: say(l, "%ld", (long)v); break;
    case SHOW_UNSIGNED: say(l, "%lu", (unsigned long)v); break;
    case SHOW_OCTAL: say(l, v ? "0%lo" : "%lo", (unsigned long)v); break;
    case SHOW_SIGNED32: say(l, "%d", (int)v); break;
    case SHOW_SIGNAL: say_signal(l, (int)v); break;
    case SHOW_IOCTL: say_ioctl(l, (uint32_t)v); break;
    case SHOW_DIRFD: say(l, (int)v == AT_FDCWD ? "AT_FDCWD" : "%d", (int)v); break;
    case SHOW_POINTER: say(l, v ? "%#lx" : "NULL", (unsigned long)v); break;
    default:
        if (a->show >= SHOW_FLAGS)
            say_flags(l, a->show - SHOW_FLAGS, v);
        else
            say(l, "%#lx", (unsigned long)v);
    }
}

/* `done`: the call was made and succeeded with `result`, so what it filled in is there. */
static void say_argument(struct task *t, struct line *l, const struct shape *shape, unsigned i,
                         bool done, int64_t result)
{
    const struct argument *a = &shape->arg[i];
    uint64_t v = t->args[i], next = i < 5 ? t->args[i + 1] : 0;

    if (a->out && !a->in && !done)
        say(l, v ? "%#lx" : "NULL", (unsigned long)v);
    else if (a->class == CLASS_BUFFER)
        say_buffer(t, l, v, a->out ? min_u64(next, result < 0 ? 0 : (uint64_t)result) : next);
    else if (a->class == CLASS_SIZED)
        say_buffer(t, l, v, t->args[i - 1]);
    else if (a->class == CLASS_STRUCT)
        say_struct(t, l, a->structure, v);
    else if (argument_is_pointer(a))
        say_pointed(t, l, a, v);
    else if (argument_is_string(a))
        say_string(t, l, v);
    else if (a->show == SHOW_STRINGS)
        say_strings(t, l, v);
    else if (a->show == SHOW_IOVEC)
        say_iovec(t, l, v, next);
    else if (a->show == SHOW_SOCKADDR)
        say_sockaddr(t, l, v, next);
    else
        say_number(l, a, v);
}

static void say_call(struct task *t, struct line *l, bool done, int64_t result)
{
    say(l, "%d ", t->tid);
    if (!t->call) {
        say(l, "syscall_%lu(%#lx, %#lx, %#lx, %#lx, %#lx, %#lx)", (unsigned long)t->number,
            (unsigned long)t->args[0], (unsigned long)t->args[1], (unsigned long)t->args[2],
            (unsigned long)t->args[3], (unsigned long)t->args[4], (unsigned long)t->args[5]);
        return;
    }
    const struct shape *shape = call_shape(t->call);

    say(l, "%s(", t->call->name);
    for (unsigned i = 0; i < shape->count; i++) {
        say(l, i ? ", " : "");
        say_argument(t, l, shape, i, done, result);
    }
    say(l, ")");
}

static void say_result(struct line *l, const struct call *call, int64_t result)
{
    bool is_address = call == &calls[CALL_mmap] || call == &calls[CALL_brk] ||
                      call == &calls[CALL_mremap] || call == &calls[CALL_shmat];

    if (is_restart(result) || result == -NO_RESULT)
        say(l, result == -NO_RESULT ? " = ?\n" : " = ? (to be restarted)\n");
    else if (result < 0 && result > -4096) {
        const char *name = strerrorname_np((int)-result), *text = strerrordesc_np((int)-result);

        say(l, " = -1 %s (%s)\n", name ? name : "?", text ? text : "?");
    } else
        say(l, is_address || result > INT32_MAX ? " = %#lx\n" : " = %ld\n", (long)result);
}

/* Calls that end the program or the thread, or replace it. */
static bool may_not_return(const struct call *call)
{
    return call == &calls[CALL_exit] || call == &calls[CALL_exit_group] ||
           call == &calls[CALL_execve] || call == &calls[CALL_execveat];
}

void trace_enter(struct task *t)
{
    struct line l;

    l.used = 0;
    if (!log_on(LOG_SYSCALL) && !(t->call && may_not_return(t->call)))
        return;
    say_call(t, &l, false, 0);
    say(&l, " ...\n");
    log_write("%s", l.text);
}

void trace_leave(struct task *t, int64_t result)
{
    struct line l;

    l.used = 0;
    say_call(t, &l, result >= 0, result);
    say_result(&l, t->call, result);
    log_write("%s", l.text);
}
