/* Sockets: addresses, messages, descriptors in messages, options, interfaces.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>

static void internet(void)
{
    int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0),
        client = socket(AF_INET, SOCK_STREAM, 0), conn;
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) }, b;
    socklen_t size = sizeof a;
    struct timeval tv = { 0, 50000 }, got;
    int one = 1, n = 0;
    char text[16] = "";

    SAME("bind", bind(server, (void *)&a, sizeof a), 0);
    SAME("listen", listen(server, 5), 0);
    SAY("getsockname",
        getsockname(server, (void *)&a, &size) == 0 && a.sin_port && size == sizeof a);
    SAME("connect", connect(client, (void *)&a, sizeof a), 0);
    size = sizeof b;
    conn = accept4(server, (void *)&b, &size, SOCK_NONBLOCK);
    SAY("accept", conn >= 0 && b.sin_family == AF_INET && b.sin_addr.s_addr == a.sin_addr.s_addr &&
                      size == 16);
    SAY("it does not block", recv(conn, text, 16, 0) == -1 && errno == EAGAIN);
    SAME("send", send(client, "hello", 5, MSG_NOSIGNAL), 5);
    usleep(1000);
    SAY("FIONREAD", ioctl(conn, FIONREAD, &n) == 0 && n == 5);
    SAY("peek", recv(conn, text, 16, MSG_PEEK) == 5 && recv(conn, text, 16, 0) == 5 &&
                    !strcmp(text, "hello"));
    SAME("TCP_NODELAY", setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one), 0);
    size = sizeof n;
    SAY("it is set",
        getsockopt(client, IPPROTO_TCP, TCP_NODELAY, &n, &size) == 0 && n == 1 && size == 4);
    SAME("SO_RCVTIMEO", setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv), 0);
    size = sizeof got;
    SAY("it is kept", getsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &got, &size) == 0 &&
                          got.tv_usec >= 48000 && size == 16);
    SAY("and obeyed", recv(client, text, 16, 0) == -1 && errno == EAGAIN);
    size = 4;
    SAY("a short address", getpeername(client, (void *)&b, &size) == 0 && size == 16);
    shutdown(client, SHUT_WR);
    SAME("end of file", recv(conn, text, 16, 0), 0);
    SAY("connect to nobody",
        connect(socket(AF_INET, SOCK_STREAM, 0),
                (void *)&(struct sockaddr_in){ AF_INET, htons(1), { htonl(INADDR_LOOPBACK) } },
                16) == -1 &&
            errno == ECONNREFUSED);
    SAY("an address that is too long", bind(client, (void *)&a, 1000) == -1 && errno == EINVAL);
}

static void local(void)
{
    int pair[2], fds[2], received[2] = { -1, -1 }, one = 1;
    char control[256] = "", text[32] = "", more[32] = "";
    struct iovec v[2] = { { "par", 3 }, { "cel", 3 } }, in[2] = { { text, 2 }, { more, 20 } };
    struct msghdr m = {
        .msg_iov = v, .msg_iovlen = 2, .msg_control = control, .msg_controllen = CMSG_SPACE(8)
    };
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);
    struct ucred who = { 0 };
    socklen_t size = sizeof who;

    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair);
    pipe(fds);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(8);
    memcpy(CMSG_DATA(c), fds, 8);
    setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, &one, sizeof one);
    SAME("sendmsg", sendmsg(pair[0], &m, 0), 6);
    m.msg_iov = in;
    m.msg_controllen = sizeof control;
    SAME("recvmsg", recvmsg(pair[1], &m, MSG_CMSG_CLOEXEC), 6);
    SAY("its data", !strcmp(text, "pa") && !strcmp(more, "rcel"));
    for (c = CMSG_FIRSTHDR(&m); c; c = CMSG_NXTHDR(&m, c))
        if (c->cmsg_type == SCM_RIGHTS)
            memcpy(received, CMSG_DATA(c), 8);
        else if (c->cmsg_type == SCM_CREDENTIALS)
            memcpy(&who, CMSG_DATA(c), sizeof who);
    SAY("descriptors",
        received[0] > 2 && received[1] > 2 && fcntl(received[0], F_GETFD) == FD_CLOEXEC);
    SAME("credentials", who.pid, getpid());
    SAY("they work",
        write(received[1], "!", 1) == 1 && read(fds[0], text, 1) == 1 && text[0] == '!');
    SAY("SO_PEERCRED",
        getsockopt(pair[0], SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.pid == getpid());
    struct mmsghdr many[3] = { { { .msg_iov = v, .msg_iovlen = 1 } },
                               { { .msg_iov = v + 1, .msg_iovlen = 1 } },
                               { { .msg_iov = v, .msg_iovlen = 2 } } };
    SAME("sendmmsg", sendmmsg(pair[0], many, 3, 0), 3);
    SAME("its last length", many[2].msg_len, 6);
    struct iovec room[3] = { { text, 9 }, { more, 9 }, { control, 9 } };
    for (int i = 0; i < 3; i++)
        many[i] = (struct mmsghdr){ { .msg_iov = &room[i], .msg_iovlen = 1 } };
    SAME("recvmmsg", recvmmsg(pair[1], many, 3, MSG_DONTWAIT, NULL), 3);
    SAY("three lengths", many[0].msg_len == 3 && many[1].msg_len == 3 && many[2].msg_len == 6);
    m = (struct msghdr){ .msg_iov = (void *)8, .msg_iovlen = 2 };
    SAY("a bad vector", sendmsg(pair[0], &m, 0) == -1 && errno == EFAULT);
    SAY("a bad message", sendmsg(pair[0], (void *)8, 0) == -1 && errno == EFAULT);
    close(pair[1]);
    SAY("nobody reads", send(pair[0], "x", 1, MSG_NOSIGNAL) == -1 && errno == EPIPE);
}

static void abstract(void)
{
    int server = socket(AF_UNIX, SOCK_DGRAM, 0), client = socket(AF_UNIX, SOCK_DGRAM, 0);
    struct sockaddr_un a = { AF_UNIX }, b = { 0 };
    socklen_t size = sizeof b;
    char text[8] = "";
    int length = snprintf(a.sun_path + 1, 100, "dragoman-%d", getpid()) + 3;

    SAME("an abstract name", bind(server, (void *)&a, length), 0);
    SAME("sendto", sendto(client, "dgram", 5, 0, (void *)&a, length), 5);
    SAY("recvfrom", recvfrom(server, text, 8, 0, (void *)&b, &size) == 5 && size == 0);
    size = sizeof b;
    SAY("its name", getsockname(server, (void *)&b, &size) == 0 && (int)size == length &&
                        !memcmp(&a, &b, length));
}

static void netlink(void)
{
    int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    struct sockaddr_nl a = { .nl_family = AF_NETLINK };
    struct ifreq r = { .ifr_name = "lo" };
    socklen_t size = sizeof a;

    SAY("netlink", bind(fd, (void *)&a, sizeof a) == 0 && getsockname(fd, (void *)&a, &size) == 0
                   && a.nl_family == AF_NETLINK && a.nl_pid != 0);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    SAY("SIOCGIFFLAGS", ioctl(fd, SIOCGIFFLAGS, &r) == 0 && r.ifr_flags & IFF_LOOPBACK);
    SAY("SIOCGIFINDEX",
        ioctl(fd, SIOCGIFINDEX, &r) == 0 && r.ifr_ifindex == (int)if_nametoindex("lo"));
}

int main(void)
{
    internet();
    local();
    abstract();
    netlink();
    return 0;
}
