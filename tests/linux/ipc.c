/* System V and POSIX communication between processes.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <mqueue.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>

union semun { int val; struct semid_ds *buf; unsigned short *array; };

static void semaphores(void)
{
    int id = semget(IPC_PRIVATE, 3, 0600);
    unsigned short values[3] = { 5, 6, 7 }, got[3] = { 0 };
    struct semid_ds ds;
    struct sembuf ops[2] = { { 0, -2, 0 }, { 1, 3, 0 } }, wait = { 2, -100, 0 };

    SAY("semget", id >= 0);
    SAME("SETALL", semctl(id, 0, SETALL, (union semun){ .array = values }), 0);
    SAME("semop", semop(id, ops, 2), 0);
    SAY("GETALL",
        semctl(id, 0, GETALL, (union semun){ .array = got }) == 0 && got[0] == 3 && got[1] == 9);
    SAME("SETVAL", semctl(id, 2, SETVAL, (union semun){ .val = 11 }), 0);
    SAME("GETVAL", semctl(id, 2, GETVAL), 11);
    SAY("IPC_STAT", semctl(id, 0, IPC_STAT, (union semun){ .buf = &ds }) == 0 &&
                        ds.sem_nsems == 3 && (ds.sem_perm.mode & 0777) == 0600 &&
                        ds.sem_otime > 1000000000 && ds.sem_ctime > 1000000000);
    SAY("a time limit",
        semtimedop(id, &wait, 1, &(struct timespec){ 0, 10000000 }) == -1 && errno == EAGAIN);
    SAY("no operations", semop(id, ops, 0) == -1 && errno == EINVAL);
    SAME("IPC_RMID", semctl(id, 0, IPC_RMID), 0);
}

static void messages(void)
{
    struct { long type; char text[32]; } m = { 42, "message" }, got = { 0 };
    int id = msgget(IPC_PRIVATE, 0600);
    struct msqid_ds ds;

    SAME("msgsnd", msgsnd(id, &m, 8, 0), 0);
    SAY("IPC_STAT", msgctl(id, IPC_STAT, &ds) == 0 && ds.msg_qnum == 1 && ds.msg_lspid == getpid());
    SAY("msgrcv",
        msgrcv(id, &got, 32, 42, 0) == 8 && got.type == 42 && !strcmp(got.text, "message"));
    SAY("none left", msgrcv(id, &got, 32, 0, IPC_NOWAIT) == -1 && errno == ENOMSG);
    SAY("a bad type", msgsnd(id, &(long){ 0 }, 0, 0) == -1 && errno == EINVAL);
    SAME("IPC_RMID", msgctl(id, IPC_RMID, NULL), 0);
}

static void shared(void)
{
    int id = shmget(IPC_PRIVATE, 10000, IPC_CREAT | 0600), status;
    int *p = shmat(id, NULL, 0), *q;
    struct shmid_ds ds;

    SAY("shmat", p != (void *)-1);
    SAY("IPC_STAT", shmctl(id, IPC_STAT, &ds) == 0 && ds.shm_segsz == 10000 && ds.shm_nattch == 1 &&
                        ds.shm_cpid == getpid());
    if (fork() == 0) {
        p[100] = 12345;
        _exit(0);
    }
    wait(&status);
    SAME("the child's number", p[100], 12345);
    q = shmat(id, NULL, SHM_RDONLY);
    SAME("twice", q[100], 12345);
    SAME("shmdt", shmdt(q), 0);
    SAY("not twice", shmdt(q) == -1 && errno == EINVAL);
    shmctl(id, IPC_RMID, NULL);
    SAME("still there", p[100], 12345);
    shmdt(p);
}

static void queues(void)
{
    char name[32], text[64] = "";
    struct mq_attr attr = { .mq_maxmsg = 4, .mq_msgsize = 64 }, got;
    unsigned priority = 0;
    mqd_t q;

    snprintf(name, sizeof name, "/dragoman-%d", getpid());
    q = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
    SAY("mq_open", q >= 0);
    SAME("mq_send", mq_send(q, "low", 4, 1), 0);
    SAME("mq_send", mq_send(q, "high", 5, 9), 0);
    SAY("mq_getattr", mq_getattr(q, &got) == 0 && got.mq_maxmsg == 4 && got.mq_curmsgs == 2);
    SAY("mq_receive",
        mq_receive(q, text, 64, &priority) == 5 && priority == 9 && !strcmp(text, "high"));
    mq_receive(q, text, 64, NULL);
    SAY("a time limit",
        mq_timedreceive(q, text, 64, NULL, &(struct timespec){ 1, 0 }) == -1 && errno == ETIMEDOUT);
    SAME("mq_unlink", mq_unlink(name), 0);
}

static void memory_of_others(void)
{
    static int number = 99;
    int got = 0;
    struct iovec here = { &got, sizeof got }, there = { &number, sizeof number };

    SAY("process_vm_readv", process_vm_readv(getpid(), &here, 1, &there, 1, 0) == 4 && got == 99);
    got = 5;
    SAY("process_vm_writev",
        process_vm_writev(getpid(), &here, 1, &there, 1, 0) == 4 && number == 5);
    there.iov_base = (void *)8;
    SAY("a bad address",
        process_vm_readv(getpid(), &here, 1, &there, 1, 0) == -1 && errno == EFAULT);
}

int main(void)
{
    semaphores();
    messages();
    shared();
    queues();
    memory_of_others();
    return 0;
}
