/* Errors, logs, memory: what everybody uses.
 * SPDX-License-Identifier: MIT
 */
#include "tcg/base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

const char *program_name = "dragoman";

/* -- errors ----------------------------------------------------------------------------------- */

/* One write(2), so that messages of several processes stay whole; a lost message is not worth an
 * error. */
static void write_all(int fd, const char *text, size_t size)
{
    while (size > 0) {
        ssize_t n = write(fd, text, size);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return;
        text += n;
        size -= (size_t)n;
    }
}

/* Names come from files and command lines: none of them may start a line or steer a terminal. */
static void hide_controls(char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < ' ' || *text == 0x7f)
            *text = '?';
}

static void print_error(const char *fmt, va_list ap)
{
    char message[2048], line[2200];

    vsnprintf(message, sizeof(message), fmt, ap);
    hide_controls(message);
    int n = snprintf(line, sizeof(line), "%s: %s\n", program_name, message);
    write_all(STDERR_FILENO, line, (size_t)n);
}

void die(const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    print_error(fmt, ap);
    exit(1);
}

void die_status(int status, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    print_error(fmt, ap);
    exit(status);
}

void unreachable_at(const char *file, int line, const char *what)
{
    char text[512];
    int n = snprintf(text, sizeof(text), "%s: internal error at %s:%d: %s\n", program_name, file,
                     line, what);

    write_all(STDERR_FILENO, text, (size_t)n < sizeof(text) ? (size_t)n : sizeof(text) - 1);
    abort();
}

/* -- logs ------------------------------------------------------------------------------------- */

uint32_t log_mask;
static int log_file = STDERR_FILENO;

static const char *const category_names[] = {
#define LOG(name, option, what) [LOG_##name] = option,
    LOG_CATEGORIES(LOG)
#undef LOG
};

int *log_fd(void)
{
    return &log_file;
}

void log_writev(const char *fmt, va_list ap)
{
    char small[512], *line = small;
    va_list again;

    va_copy(again, ap);
    int n = vsnprintf(small, sizeof(small) - 1, fmt, ap);
    size_t size = n < 0 ? 0 : (size_t)n;

    if (size >= sizeof(small) - 1) {
        line = alloc(size + 2);
        vsnprintf(line, size + 1, fmt, again);
    }
    va_end(again);
    if (size == 0 || line[size - 1] != '\n')
        line[size++] = '\n';
    write_all(log_file, line, size);
    if (line != small)
        release(line);
}

void log_write(const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    log_writev(fmt, ap);
    va_end(ap);
}

static bool enable_word(const char *word, size_t length)
{
    if (length == 3 && memcmp(word, "all", 3) == 0) {
        log_mask |= (1u << LOG_COUNT) - 1;
        return true;
    }
    for (unsigned i = 0; i < LOG_COUNT; i++) {
        if (strlen(category_names[i]) == length && memcmp(category_names[i], word, length) == 0) {
            log_mask |= 1u << i;
            return true;
        }
    }
    return false;
}

bool log_enable(const char *list)
{
    for (const char *at = list;; at++) {
        size_t length = strcspn(at, ",");

        if (length > 0 && !enable_word(at, length))
            return false;
        at += length;
        if (*at == '\0')
            return true;
    }
}

/* `path` with its first %d replaced by the process id. */
static char *log_path(const char *path)
{
    const char *at = strstr(path, "%d");

    if (at == NULL)
        return copy_string(path);
    return format("%.*s%d%s", (int)(at - path), path, (int)getpid(), at + 2);
}

/* Away from the low numbers, which belong to the guest. */
static int move_high(int fd)
{
    struct rlimit limit;
    int lowest = 512;

    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 1024)
        lowest = (int)limit.rlim_cur / 2;
    int high = fcntl(fd, F_DUPFD_CLOEXEC, lowest);
    if (high < 0)
        return fd;
    close(fd);
    return high;
}

int log_open(const char *path)
{
    int fd = STDERR_FILENO;

    if (strcmp(path, "-") != 0) {
        char *name = log_path(path);

        fd = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0666);
        int error = errno;
        release(name);
        if (fd < 0)
            return -error;
        fd = move_high(fd);
    }
    if (log_file != STDERR_FILENO)
        close(log_file);
    log_file = fd;
    return 0;
}

/* -- memory ----------------------------------------------------------------------------------- */

char *copy_string(const char *s)
{
    size_t size = strlen(s) + 1;

    return memcpy(alloc(size), s, size);
}

char *format(const char *fmt, ...)
{
    va_list ap, again;

    va_start(ap, fmt);
    va_copy(again, ap);
    size_t size = (size_t)vsnprintf(NULL, 0, fmt, ap) + 1;
    char *text = alloc(size);

    vsnprintf(text, size, fmt, again);
    va_end(again);
    va_end(ap);
    return text;
}

/* -- arenas ----------------------------------------------------------------------------------- */

struct arena_chunk {
    struct arena_chunk *next;
    size_t size;                        /* of data */
    _Alignas(16) uint8_t data[];
};

enum { ARENA_CHUNK = 64 * 1024 };

static void use_chunk(struct arena *a, struct arena_chunk *chunk)
{
    a->now = chunk;
    a->at = chunk->data;
    a->end = chunk->data + chunk->size;
}

/* The next chunk that has room; those too small now are skipped until the next reset. */
void arena_next(struct arena *a, size_t size)
{
    struct arena_chunk **link = a->now != NULL ? &a->now->next : &a->first;

    for (; *link != NULL; link = &(*link)->next) {
        if ((*link)->size >= size) {
            use_chunk(a, *link);
            return;
        }
    }
    size_t room = max_u64(size, ARENA_CHUNK);
    *link = resize(NULL, sizeof(**link) + room);
    **link = (struct arena_chunk){ .size = room };
    use_chunk(a, *link);
}

void arena_reset(struct arena *a)
{
    if (a->first != NULL)
        use_chunk(a, a->first);
}

void arena_free(struct arena *a)
{
    struct arena_chunk *next;

    for (struct arena_chunk *chunk = a->first; chunk != NULL; chunk = next) {
        next = chunk->next;
        release(chunk);
    }
    *a = (struct arena){ 0 };
}
