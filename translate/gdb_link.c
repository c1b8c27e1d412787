/* The debugger's connection: sockets, packets with checksums, hex and escapes.
 * SPDX-License-Identifier: MIT
 *
 * Remote protocol: gdb manual, appendix E.1: $data#cc, + and - as acknowledgement, 0x03 to
 * interrupt, } as escape for # $ } *.
 */
#include "gdb_private.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* -- text ---------------------------------------------------------------------------------- */

static void add_bytes(struct text *t, const char *s, size_t n)
{
    if (t->size + n + 1 > t->capacity) {
        t->capacity = (t->size + n + 1) * 2;
        t->at = resize(t->at, t->capacity);
    }
    memcpy(t->at + t->size, s, n);
    t->size += n;
    t->at[t->size] = 0;
}

void text_add(struct text *t, const char *s) { add_bytes(t, s, strlen(s)); }

void text_format(struct text *t, const char *fmt, ...)
{
    char line[512];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(line, sizeof(line), fmt, ap);
    va_end(ap);
    text_add(t, line);
}

void text_hex(struct text *t, const void *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        text_format(t, "%02x", ((const uint8_t *)bytes)[i]);
}

void text_binary(struct text *t, const void *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        char c = ((const char *)bytes)[i];
        bool special = c == '#' || c == '$' || c == '}' || c == '*';
        char escaped[2] = { '}', (char)(c ^ 0x20) };
        add_bytes(t, special ? escaped : &c, special ? 2 : 1);
    }
}

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

uint64_t get_hex(const char **p)
{
    uint64_t v = 0;

    for (; digit(**p) >= 0; ++*p)
        v = v << 4 | (uint64_t)digit(**p);
    return v;
}

bool get_char(const char **p, char c)
{
    bool is = **p == c;

    *p += is;
    return is;
}

size_t get_hex_bytes(const char **p, void *to, size_t most)
{
    size_t n = 0;

    for (; n < most && digit((*p)[0]) >= 0 && digit((*p)[1]) >= 0; *p += 2)
        ((uint8_t *)to)[n++] = (uint8_t)(digit((*p)[0]) << 4 | digit((*p)[1]));
    return n;
}

size_t unescape(char *to, const char *from, size_t size)
{
    size_t n = 0;

    for (size_t i = 0; i < size; i++)
        to[n++] = from[i] == '}' && i + 1 < size ? (char)(from[++i] ^ 0x20) : from[i];
    return n;
}

/* -- sockets ------------------------------------------------------------------------------- */

static int listen_file(const char *path)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (strlen(path) >= sizeof(a.sun_path))
        die("the path of the debugger's socket is too long: %s", path);
    strcpy(a.sun_path, path);
    unlink(path);
    return fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0 ? -1 : fd;
}

/* Only this machine may connect, unless the user names another address (numeric, IPv4). */
static int listen_port(const char *where)
{
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    const char *colon = strrchr(where, ':'), *port = colon ? colon + 1 : where;
    char host[64], *end;
    unsigned long number = strtoul(port, &end, 10);
    int one = 1;

    snprintf(host, sizeof(host), "%.*s", colon ? (int)(colon - where) : 0, where);
    if (*end || end == port || number > 65535 || (*host && !inet_aton(host, &a.sin_addr)))
        die("not a port or address:port for the debugger: %s", where);
    a.sin_port = htons((uint16_t)number);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
    return fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0 ? -1 : fd;
}

int gdb_accept(const char *where)
{
    bool is_file = strchr(where, '/') != NULL;
    int listener = is_file ? listen_file(where) : listen_port(where), one = 1;

    if (listener < 0 || listen(listener, 1) < 0)
        die("cannot wait for gdb at %s: %s", where, strerror(errno));
    int fd;
    do
        fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    while (fd < 0 && errno == EINTR);
    if (fd < 0)
        die("cannot wait for gdb at %s: %s", where, strerror(errno));
    close(listener);
    if (is_file)
        unlink(where);
    else
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
    return fd;
}

/* -- packets ------------------------------------------------------------------------------- */

bool link_receive(struct gdb_link *l)
{
    if (l->have == sizeof(l->in))
        return false;                           /* longer than we said we take */
    ssize_t n = recv(l->fd, l->in + l->have, sizeof(l->in) - l->have, 0);
    if (n > 0)
        l->have += (size_t)n;
    return n > 0 || (n < 0 && errno == EINTR);
}

static void send_all(struct gdb_link *l, const char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t done = send(l->fd, bytes, n, MSG_NOSIGNAL);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return;                             /* link_receive() will see it */
        bytes += done;
        n -= (size_t)done;
    }
}

static uint8_t checksum(const char *p, size_t n)
{
    uint8_t sum = 0;

    while (n-- > 0)
        sum += (uint8_t)*p++;
    return sum;
}

void link_send(struct gdb_link *l, const char *packet, size_t size)
{
    struct text t = { 0 };

    text_add(&t, "$");
    add_bytes(&t, packet, size);
    text_format(&t, "#%02x", checksum(packet, size));
    send_all(l, t.at, t.size);
    release(t.at);
}

static void drop_received(struct gdb_link *l, size_t n)
{
    l->have -= n;
    memmove(l->in, l->in + n, l->have);
}

/* The packet "$...#cc" of `size` bytes between $ and # at the start of l->in. */
static bool is_good(const struct gdb_link *l, size_t size)
{
    const char *p = l->in + 1 + size + 1;
    uint8_t sum = 0;

    return size <= PACKET_SIZE && get_hex_bytes(&p, &sum, 1) == 1 &&
           sum == checksum(l->in + 1, size);
}

/* Takes "$...#cc" off the start of l->in and acknowledges it: was it good? */
static bool take_packet(struct gdb_link *l, char *packet, size_t size)
{
    bool good = is_good(l, size);

    if (good) {
        memcpy(packet, l->in + 1, size);
        packet[size] = 0;
    }
    drop_received(l, size + 4);
    if (!l->no_ack)
        send_all(l, good ? "+" : "-", 1);
    return good;
}

enum link_event link_next(struct gdb_link *l, char packet[PACKET_SIZE + 1], size_t *size)
{
    while (l->have > 0) {
        if (l->in[0] != '$') {
            bool interrupt = l->in[0] == 3;
            drop_received(l, 1);
            if (interrupt)
                return LINK_BREAK;
            continue;
        }
        const char *end = memchr(l->in, '#', l->have);
        if (!end || end + 3 > l->in + l->have)
            break;
        *size = (size_t)(end - l->in - 1);
        if (take_packet(l, packet, *size))
            return LINK_PACKET;
    }
    return LINK_NOTHING;
}
