/* What everybody may include: fixed-width names, errors, logs, arenas, vectors, bits.
 * SPDX-License-Identifier: MIT
 *
 * Lifetimes (STYLE 4.12): a *translation* lives in an arena that is reset after each block, a
 * *block* in the code buffer, a *task*, a *machine*, a *process* in alloc(). alloc() ends the
 * program when memory is exhausted; sizes that a guest chooses use try_alloc() and become ENOMEM.
 */
#pragma once

#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t vaddr;                 /* a guest virtual address; 64 bits for every guest */

#define countof(a) (sizeof(a) / sizeof((a)[0]))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
/* For a function that is entered on an interrupted stack, of any alignment. */
#ifdef __x86_64__
#define STACK_REALIGN __attribute__((force_align_arg_pointer))
#else
#define STACK_REALIGN
#endif
#define container_of(p, type, member) ((type *)((char *)(p) - offsetof(type, member)))

/* Functions with this attribute may use a 16-byte compare-and-swap. */
#ifdef __x86_64__
#define USES_CAS16 __attribute__((target("cx16")))
#else
#define USES_CAS16
#endif

/* -- errors ----------------------------------------------------------------------------------- */

/* The user's mistake (bad option, missing file): prints "dragoman: ..." and exits with `status`.
 * Only main, option parsing and loading may call these. */
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2))); /* status 1 */
_Noreturn void die_status(int status, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Our mistake: prints where, a backtrace when a crash handler is installed, and aborts. */
_Noreturn void unreachable_at(const char *file, int line, const char *what);
#define unreachable(what) unreachable_at(__FILE__, __LINE__, what)
/* The name that die() and the logs print first. Default "dragoman". */
extern const char *program_name;

/* -- logs: -d CATEGORY,... -D FILE ------------------------------------------------------------ */

/* LOG(name, option, what it shows) */
#define LOG_CATEGORIES(LOG)                                                                        \
    LOG(INSN, "insn", "guest instructions of each translated block")                               \
    LOG(IR, "ir", "IR as the front end emitted it")                                                \
    LOG(OPT, "opt", "IR after the passes")                                                         \
    LOG(HOST, "host", "host code of each block")                                                   \
    LOG(BLOCK, "block", "translation, linking and eviction of blocks")                             \
    LOG(EXEC, "exec", "each block entered by the execution loop")                                  \
    LOG(CPU, "cpu", "registers at each block entered by the execution loop")                       \
    LOG(SYSCALL, "syscall", "system calls (also -strace)")                                         \
    LOG(SIGNAL, "signal", "signals queued and delivered")                                          \
    LOG(MEM, "mem", "guest address space changes")                                                 \
    LOG(GUEST, "guest", "mistakes of the guest")                                                   \
    LOG(TODO, "todo", "what the guest asked for and is not implemented")                           \
    LOG(STATS, "stats", "counters at exit")                                                        \
    LOG(COVERAGE, "coverage", "decoder patterns reached, at exit")

enum log_category {
#define LOG(name, option, what) LOG_##name,
    LOG_CATEGORIES(LOG)
#undef LOG
    LOG_COUNT
};

extern uint32_t log_mask;               /* bit (1 << LOG_x) set: category is on */
static inline bool log_on(enum log_category c) { return unlikely(log_mask >> c & 1); }
#define log_to(category, ...)                                                                      \
    do {                                                                                           \
        if (log_on(category))                                                                      \
            log_write(__VA_ARGS__);                                                                \
    } while (0)

/* Writes one event; a single write(2) to the log file per call, so lines of threads and children
 * never mix. Not async-signal-safe. */
void log_write(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_writev(const char *fmt, va_list ap);
/* Turns on a comma-separated list; false if a word is unknown ("all" is known). */
bool log_enable(const char *list);
/* Sends logs to `path` ("-" is stderr, the default; "%d" becomes the process id); 0 or -errno. */
int log_open(const char *path);
/* Where their descriptor is kept. */
int *log_fd(void);

/* -- memory: not libc's, see heap.c ----------------------------------------------------------- */

void *alloc(size_t size);               /* zeroed; dies when exhausted */
void *try_alloc(size_t size);           /* zeroed; NULL when exhausted */
void *resize(void *p, size_t size); /* realloc that dies when exhausted; new bytes are undefined */
void release(void *p);
char *copy_string(const char *s);
char *format(const char *fmt, ...)
    __attribute__((format(printf, 1, 2))); /* owner: the caller, release() */

/* Text that grows; release(at) in the end. Without stdio, which has locks and malloc of its own:
 * see heap.c. */
struct report { char *at; size_t size, room; };
void report_put(struct report *r, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void report_bytes(struct report *r, const void *bytes, size_t size);
/* All of a file, with an end mark; NULL if it can't be read. Owner: the caller. */
char *read_text(const char *path);
/* Takes a line off the front and ends it; NULL: there are no more. */
char *next_line(char **text);

/* An arena: allocation is a pointer bump, freed all at once. */
struct arena {
    struct arena_chunk *first, *now;
    uint8_t *at, *end;
};
void arena_next(struct arena *a, size_t size);      /* goes to a chunk with this much room */
/* 16-byte aligned, not zeroed. */
static inline void *arena_alloc(struct arena *a, size_t size)
{
    size = (size + 15) & ~(size_t)15;
    if (unlikely((size_t)(a->end - a->at) < size))
        arena_next(a, size);

    void *p = a->at;
    a->at += size;
    return p;
}
void arena_reset(struct arena *a);                  /* keeps the chunks for reuse */
void arena_free(struct arena *a);

/* -- bits ------------------------------------------------------------------------------------- */

static inline uint64_t align_down(uint64_t x, uint64_t a) { return x & ~(a - 1); }
static inline uint64_t align_up(uint64_t x, uint64_t a) { return (x + a - 1) & ~(a - 1); }
static inline uint64_t min_u64(uint64_t a, uint64_t b) { return a < b ? a : b; }
static inline uint64_t max_u64(uint64_t a, uint64_t b) { return a > b ? a : b; }
static inline uint64_t low_bits(unsigned n) { return n >= 64 ? ~0ull : (1ull << n) - 1; }
/* Bits [at, at + len) of x, zero- or sign-extended. len is 1..64. */
static inline uint64_t bits(uint64_t x, unsigned at, unsigned len)
{
    return x >> at & low_bits(len);
}
static inline int64_t sign_extend(uint64_t x, unsigned len)
{
    return (int64_t)(x << (64 - len)) >> (64 - len);
}
static inline bool fits_signed(int64_t x, unsigned len)
{
    return sign_extend((uint64_t)x, len) == x;
}
