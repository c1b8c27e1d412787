/* Asynchronous input and output: io_uring and aio, by their raw calls.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <linux/aio_abi.h>
#include <linux/io_uring.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/syscall.h>

static char text[64];

static void ring(void)
{
    struct io_uring_params p = { 0 };
    int fd = (int)syscall(SYS_io_uring_setup, 4, &p), file = open("/proc/self/comm", O_RDONLY);

    if (fd < 0)                         /* forbidden here, as in many containers */
        return;
    char *sq = mmap(NULL, p.sq_off.array + p.sq_entries * 4, PROT_READ | PROT_WRITE,
                    MAP_SHARED | MAP_POPULATE, fd, IORING_OFF_SQ_RING);
    char *cq = mmap(NULL, p.cq_off.cqes + p.cq_entries * sizeof(struct io_uring_cqe),
                    PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, IORING_OFF_CQ_RING);
    struct io_uring_sqe *sqes = mmap(NULL, p.sq_entries * sizeof *sqes, PROT_READ | PROT_WRITE,
                                     MAP_SHARED | MAP_POPULATE, fd, IORING_OFF_SQES);
    struct io_uring_cqe *cqes = (void *)(cq + p.cq_off.cqes);
    unsigned *tail = (void *)(sq + p.sq_off.tail), *array = (void *)(sq + p.sq_off.array);

    memset(sqes, 0, 2 * sizeof *sqes);
    sqes[0].opcode = IORING_OP_READ;
    sqes[0].fd = file;
    sqes[0].addr = (uintptr_t)text;
    sqes[0].len = sizeof text;
    sqes[0].user_data = 77;
    array[0] = 0;
    __atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
    if (syscall(SYS_io_uring_enter, fd, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0) != 1)
        puts("io_uring_enter fails");
    if (cqes[0].user_data != 77 || cqes[0].res != 6 || strcmp(text, "async\n"))
        printf("io_uring reads %d bytes: %s\n", cqes[0].res, text);

    /* struct epoll_event is packed on some hosts, and entries point to the guest's. */
    int poll = epoll_create1(0), pipes[2];
    struct epoll_event event = { EPOLLOUT, { .u64 = 0x1122334455667788 } }, seen = { 0 };

    pipe(pipes);
    memset(sqes, 0, sizeof *sqes);
    sqes[0] = (struct io_uring_sqe){ .opcode = IORING_OP_EPOLL_CTL, .fd = poll, .user_data = 78,
                                     .addr = (uintptr_t)&event, .len = EPOLL_CTL_ADD,
                                     .off = (unsigned)pipes[1] };
    __atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
    if (syscall(SYS_io_uring_enter, fd, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0) != 1 ||
        cqes[1].user_data != 78 || cqes[1].res != 0)
        puts("io_uring changes no epoll set");
    if (epoll_wait(poll, &seen, 1, 0) != 1 || seen.data.u64 != event.data.u64)
        printf("the event is %x %llx\n", seen.events, (unsigned long long)seen.data.u64);
}

static void aio(void)
{
    aio_context_t context = 0;
    struct iocb block = { 0 }, *blocks[1] = { &block };
    struct io_event event;
    int fd = memfd_create("aio", 0);

    write(fd, "contents", 8);
    SAY("io_setup", syscall(SYS_io_setup, 8, &context) == 0 && context);
    block.aio_lio_opcode = IOCB_CMD_PREAD;
    block.aio_fildes = (uint32_t)fd;
    block.aio_buf = (uintptr_t)text;
    block.aio_nbytes = 8;
    block.aio_data = 99;
    SAME("io_submit", syscall(SYS_io_submit, context, 1, blocks), 1);
    SAME("io_getevents", syscall(SYS_io_getevents, context, 1, 1, &event, NULL), 1);
    SAY("its result", event.data == 99 && event.res == 8 && !memcmp(text, "contents", 8));
    SAY("a bad block", syscall(SYS_io_submit, context, 1, (void *)8) == -1 && errno == EFAULT);
    SAME("io_destroy", syscall(SYS_io_destroy, context), 0);
}

int main(void)
{
    ring();
    aio();
    return 0;
}
