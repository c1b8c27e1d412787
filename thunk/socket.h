/* Socket addresses and control messages between guest and host.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "thunk/abi.h"

#include <sys/socket.h>

/* In place, guest to host or back: the fields that are in the machine's byte order. Nothing to do
 * on little-endian ABIs. */
void sockaddr_convert(const struct abi *abi, void *address, size_t size, bool to_host);

/* Control messages: headers have the ABI's word and alignment. The converted length, or -errno (no
 * room: -EINVAL). */
int64_t cmsg_to_host(const struct abi *abi, void *host, size_t room, const void *guest,
                     size_t size);
/* As much as fits; *truncated says that something did not. */
size_t cmsg_to_guest(const struct abi *abi, void *guest, size_t room, const struct msghdr *host,
                     bool *truncated);
