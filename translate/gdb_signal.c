/* Signal numbers of the debugger's protocol.
 * SPDX-License-Identifier: MIT
 *
 * gdb has numbers of its own (include/gdb/signals.def of gdb); Linux's are those of the host.
 */
#include "gdb_private.h"

#include <signal.h>

enum { GDB_UNKNOWN = 143, GDB_REALTIME_32 = 77, GDB_REALTIME_33 = 45, GDB_REALTIME_64 = 78 };

static const uint8_t to_gdb[32] = {
    [SIGHUP] = 1,   [SIGINT] = 2,   [SIGQUIT] = 3,  [SIGILL] = 4,   [SIGTRAP] = 5,  [SIGABRT] = 6,
    [SIGFPE] = 8,   [SIGKILL] = 9,  [SIGBUS] = 10,  [SIGSEGV] = 11, [SIGSYS] = 12,  [SIGPIPE] = 13,
    [SIGALRM] = 14, [SIGTERM] = 15, [SIGURG] = 16,  [SIGSTOP] = 17, [SIGTSTP] = 18, [SIGCONT] = 19,
    [SIGCHLD] = 20, [SIGTTIN] = 21, [SIGTTOU] = 22, [SIGIO] = 23,   [SIGXCPU] = 24, [SIGXFSZ] = 25,
    [SIGVTALRM] = 26, [SIGPROF] = 27, [SIGWINCH] = 28, [SIGUSR1] = 30, [SIGUSR2] = 31,
    [SIGPWR] = 32,
};

int gdb_signal_to(int host)
{
    if (host <= 0)
        return 0;
    if (host < 32)
        return to_gdb[host] ? to_gdb[host] : GDB_UNKNOWN;
    if (host == 32)
        return GDB_REALTIME_32;
    return host == 64 ? GDB_REALTIME_64 : host < 64 ? GDB_REALTIME_33 + host - 33 : GDB_UNKNOWN;
}

/* 0 for a number that is no signal here. */
int gdb_signal_from(int gdb)
{
    for (int host = 1; host <= 64; host++)
        if (gdb != GDB_UNKNOWN && gdb_signal_to(host) == gdb)
            return host;
    return 0;
}
