/* Host types that structs.def names: the system's, and small ones that have no name there.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <time.h>
#include <utime.h>

struct host_integer { int32_t v; };
struct host_word { int64_t v; };
struct host_half { uint16_t v; };
struct host_byte { uint8_t v; };
/* The kernel's, not the C library's. */
struct host_termios { uint32_t c_iflag, c_oflag, c_cflag, c_lflag; uint8_t c_line, c_cc[19]; };
struct host_termios2 {
    uint32_t c_iflag, c_oflag, c_cflag, c_lflag;
    uint8_t c_line, c_cc[19];
    uint32_t c_ispeed, c_ospeed;
};
struct host_fdpair { int32_t fd[2]; };
struct host_u64pair { uint64_t v[2]; };
struct host_sigset { uint64_t bits; };
struct host_timespecpair { struct timespec t[2]; };
struct host_timevalpair { struct timeval t[2]; };
struct host_caphead { uint32_t version; int32_t pid; };
struct host_capdata { uint32_t v[6]; };
struct host_cachestat { uint64_t v[5]; };
