/* Socket addresses and control messages: unions that a layout table cannot describe.
 * SPDX-License-Identifier: MIT
 */
#include "thunk/socket.h"

#include "thunk/thunk.h"

#include <errno.h>
#include <netinet/in.h>
#include <sys/time.h>

/* -- addresses ------------------------------------------------------------------------------ */

/* Fields in the machine's byte order, by family; everything else is bytes or in network order. */
static const struct { uint16_t family; uint8_t at, size; } machine_order[] = {
    { AF_INET6, 24, 4 },                /* sin6_scope_id */
    { AF_NETLINK, 4, 4 },  { AF_NETLINK, 8, 4 },        /* nl_pid, nl_groups */
    { AF_PACKET, 4, 4 },   { AF_PACKET, 8, 2 },         /* sll_ifindex, sll_hatype */
    { AF_VSOCK, 4, 4 },    { AF_VSOCK, 8, 4 },          /* svm_port, svm_cid */
    { AF_CAN, 4, 4 },      { AF_XDP, 4, 4 },            /* can_ifindex, sxdp_ifindex */
};

static void reverse(uint8_t *p, unsigned n)
{
    for (unsigned i = 0; i < n / 2; i++) {
        uint8_t b = p[i];

        p[i] = p[n - 1 - i];
        p[n - 1 - i] = b;
    }
}

void sockaddr_convert(const struct abi *abi, void *address, size_t size, bool to_host)
{
    uint8_t *p = address;
    uint16_t family;

    if (!abi->big_endian || size < sizeof(family))
        return;
    if (to_host)
        reverse(p, 2);
    memcpy(&family, p, sizeof(family));
    if (!to_host)
        reverse(p, 2);
    for (unsigned i = 0; i < countof(machine_order); i++)
        if (machine_order[i].family == family
            && (unsigned)(machine_order[i].at + machine_order[i].size) <= size)
            reverse(p + machine_order[i].at, machine_order[i].size);
}

/* -- control messages ----------------------------------------------------------------------- */

/* Guest header: cmsg_len (long), cmsg_level, cmsg_type (int); data and next header aligned to a
 * long. */
static size_t header(const struct abi *abi) { return abi->word + 8u; }

/* How data of a message changes between ABIs: 32-bit integers in the machine's order, one timeval,
 * or as it is. */
enum payload { BYTES, INTS, TIMES };

static enum payload payload(int level, int type)
{
    if (level == SOL_SOCKET && (type == SCM_RIGHTS || type == SCM_CREDENTIALS))
        return INTS;
    if (level == SOL_SOCKET && (type == SO_TIMESTAMP || type == SO_TIMESTAMPNS))
        return TIMES;
    if (level == IPPROTO_IP && (type == IP_TTL || type == IP_TOS))
        return INTS;
    if (level == IPPROTO_IPV6 && (type == IPV6_HOPLIMIT || type == IPV6_TCLASS))
        return INTS;
    return BYTES;
}

/* Returns the size of the result. Longs of the host are 8 bytes. */
static size_t data_to_guest(const struct abi *abi, enum payload kind, uint8_t *to,
                            const uint8_t *from, size_t size)
{
    unsigned step = kind == INTS    ? 4
                    : kind == TIMES ? 8
                                    : 1,
             out = kind == TIMES ? abi->word : step;
    size_t n = size / step;

    for (size_t i = 0; i < n; i++) {
        uint64_t v = 0;

        memcpy(&v, from + i * step, step);
        store_integer(abi, to + i * out, out, v);
    }
    return n * out;
}

static void data_to_host(const struct abi *abi, enum payload kind, uint8_t *to, const uint8_t *from,
                         size_t size)
{
    if (kind != INTS) {
        memcpy(to, from, size);
        return;
    }
    for (size_t i = 0; i + 4 <= size; i += 4) {
        uint32_t v = (uint32_t)load_integer(abi, from + i, 4);

        memcpy(to + i, &v, 4);
    }
}

int64_t cmsg_to_host(const struct abi *abi, void *host, size_t room, const void *guest, size_t size)
{
    const uint8_t *g = guest;
    size_t at = 0, used = 0;

    while (at + header(abi) <= size) {
        uint64_t length = load_integer(abi, g + at, abi->word);

        if (length < header(abi) || length > size - at)
            return -EINVAL;
        size_t data = length - header(abi);
        struct cmsghdr *c = (void *)((uint8_t *)host + used);

        if (used + CMSG_SPACE(data) > room)
            return -EINVAL;
        memset(c, 0, CMSG_SPACE(data));
        c->cmsg_len = CMSG_LEN(data);
        c->cmsg_level = (int)load_integer(abi, g + at + abi->word, 4);
        c->cmsg_type = (int)load_integer(abi, g + at + abi->word + 4, 4);
        data_to_host(abi, payload(c->cmsg_level, c->cmsg_type), CMSG_DATA(c), g + at + header(abi),
                     data);
        used += CMSG_SPACE(data);
        at += align_up(length, abi->word);
    }
    return (int64_t)used;
}

size_t cmsg_to_guest(const struct abi *abi, void *guest, size_t room, const struct msghdr *host,
                     bool *truncated)
{
    uint8_t *g = guest;
    size_t used = 0;

    for (struct cmsghdr *c = CMSG_FIRSTHDR(host); c; c = CMSG_NXTHDR((struct msghdr *)host, c)) {
        size_t data = c->cmsg_len - CMSG_LEN(0);

        if (used + header(abi) + data > room) {
            *truncated = true;
            break;
        }
        data = data_to_guest(abi, payload(c->cmsg_level, c->cmsg_type), g + used + header(abi),
                             CMSG_DATA(c), data);
        store_integer(abi, g + used, abi->word, header(abi) + data);
        store_integer(abi, g + used + abi->word, 4, (uint32_t)c->cmsg_level);
        store_integer(abi, g + used + abi->word + 4, 4, (uint32_t)c->cmsg_type);
        used = align_up(used + header(abi) + data, abi->word);
    }
    return used < room ? used : room;
}
