/* SVE registers over signals and system calls, vector lengths, in vectors of several lengths.
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

__asm__(".arch armv8.2-a+sve\n");

enum { GET_VL = 51, SET_VL = 50, INHERIT = 1 << 17, ON_EXEC = 1 << 18, MAX = 256 };
static uint8_t z[32 * MAX], p[17 * MAX / 8], z_after[32 * MAX], p_after[17 * MAX / 8];

/* All registers from z and p; the insn at `at`; all registers to z_after and p_after. */
#define EACH(M)                                                                                    \
    M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15)
#define UPPER(M)                                                                                   \
    M(16) M(17) M(18) M(19) M(20) M(21) M(22) M(23) M(24) M(25) M(26) M(27) M(28) M(29) M(30) M(31)
#define LDZ(n) "ldr z" #n ", [x0]\n addvl x0, x0, #1\n"
#define STZ(n) "str z" #n ", [x2]\n addvl x2, x2, #1\n"
#define LDP_(n) "ldr p" #n ", [x1]\n addpl x1, x1, #1\n"
#define STP_(n) "str p" #n ", [x3]\n addpl x3, x3, #1\n"
#define AROUND(name, insn)                                                                         \
    __asm__(".text\n" #name ":\n"                                                                  \
            "sub sp, sp, #64\n stp d8, d9, [sp]\n stp d10, d11, [sp, #16]\n"                       \
            "stp d12, d13, [sp, #32]\n stp d14, d15, [sp, #48]\n"                                  \
            EACH(LDZ) UPPER(LDZ)                                                                   \
            "mov x9, x1\n addpl x9, x9, #16\n ldr p0, [x9]\n wrffr p0.b\n" EACH(LDP_)              \
            insn EACH(STP_) "rdffr p0.b\n str p0, [x3]\n" EACH(STZ) UPPER(STZ)                     \
            "ldp d8, d9, [sp]\n ldp d10, d11, [sp, #16]\n"                                         \
            "ldp d12, d13, [sp, #32]\n ldp d14, d15, [sp, #48]\n add sp, sp, #64\n ret\n");        \
    void name(void *z, void *p, void *z_after, void *p_after);
AROUND(over_signal, "udf #0\n")
AROUND(over_call, "mov x9, x0\n mov x8, #172\n svc #0\n mov x0, x9\n")

static unsigned length(void)
{
    uint64_t n;

    __asm__("rdvl %0, #1" : "=r"(n));
    return (unsigned)n;
}

static uint32_t word(const uint8_t *at)
{
    uint32_t v;

    memcpy(&v, at, 4);
    return v;
}

/* The record of SVE in the frame, also where there is more behind it. */
static uint8_t *find_record(ucontext_t *uc, int *extra)
{
    uint8_t *at = (uint8_t *)uc->uc_mcontext.__reserved, *more = NULL;

    *extra = 0;
    for (;;) {
        uint32_t magic = word(at), size = word(at + 4);
        if (magic == 0x53564501)
            return at;
        if (magic == 0x45585401)
            memcpy(&more, at + 8, 8);
        if (magic == 0 && !more)
            return NULL;
        if (magic == 0) {
            at = more;
            more = NULL;
            *extra = 1;
        } else {
            at += size;
        }
    }
}

static int changes;

static void on_signal(int signo, siginfo_t *info, void *context)
{
    ucontext_t *uc = context;
    unsigned vl = length();
    int extra;
    uint8_t *record = find_record(uc, &extra);

    uc->uc_mcontext.pc += 4;
    if (!record) {
        printf("no record\n");
        return;
    }
    printf("record of %u bytes, length %u%s: z %s, p %s\n", word(record + 4), word(record + 8),
           extra ? ", extra" : "", memcmp(record + 16, z, 32 * vl) == 0 ? "right" : "wrong",
           memcmp(record + 16 + 32 * vl, p, 17 * vl / 8) == 0 ? "right" : "wrong");
    if (changes)
        record[16 + 32 * vl] ^= 0xff;
    __asm__ volatile("ptrue p0.b\n ptrue p3.b\n mov z1.b, #7\n mov z31.b, #7\n setffr\n" :::
                     "memory");
}

static void fill(unsigned vl)
{
    for (unsigned i = 0; i < 32 * vl; i++)
        z[i] = (uint8_t)(i * 37 + i / 256 + 1);
    for (unsigned i = 0; i < 17 * vl / 8; i++)
        p[i] = (uint8_t)(i * 29 + 5);
    memset(p + 2 * vl, 0, vl / 8);
    p[2 * vl] = 7;                      /* FFR: the first elements */
}

static void registers(void)
{
    unsigned vl = length();

    fill(vl);
    changes = 0;
    over_signal(z, p, z_after, p_after);
    printf("after the signal: z %s, p %s\n", memcmp(z, z_after, 32 * vl) == 0 ? "kept" : "lost",
           memcmp(p, p_after, 17 * vl / 8) == 0 ? "kept" : "lost");
    changes = 1;
    over_signal(z, p, z_after, p_after);
    printf("changed by the handler: %s\n", p_after[0] == (uint8_t)~p[0] ? "yes" : "no");
    over_call(z, p, z_after, p_after);
    int low = 1, high = 1, predicates = 1;
    for (unsigned i = 0; i < 32 * vl; i++)
        if (i % vl < 16)
            low &= z_after[i] == z[i];
        else
            high &= z_after[i] == 0;
    for (unsigned i = 0; i < 17 * vl / 8; i++)
        predicates &= p_after[i] == 0;
    printf("after a call: low %s, high %s, p %s\n", low ? "kept" : "lost", high ? "0" : "not 0",
           predicates ? "0" : "not 0");
}

static void lengths(void)
{
    long now = prctl(GET_VL, 0, 0, 0, 0);

    printf("hwcap %d, length %ld, rdvl %u\n", !!(getauxval(AT_HWCAP) & 1 << 22), now, length());
    printf("17: %d", prctl(SET_VL, 17, 0, 0, 0) < 0 ? errno : 0);
    printf(", 0: %d", prctl(SET_VL, 0, 0, 0, 0) < 0 ? errno : 0);
    printf(", 8192: %d", prctl(SET_VL, 8192, 0, 0, 0));
    printf(" and %u", length());
    printf(", 16: %d", prctl(SET_VL, 16, 0, 0, 0));
    printf(" and %u", length());
    printf(", 32 inherited: %#x\n", prctl(SET_VL, 32 | INHERIT, 0, 0, 0));
}

/* QEMU_CPU names the processor of programs that are executed. */
static void with_cpu(const char *cpu)
{
    int status;

    printf("-- %s\n", cpu);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        setenv("QEMU_CPU", cpu, 1);
        execl("/proc/self/exe", "sve", "test", NULL);
        _exit(99);
    }
    waitpid(child, &status, 0);
    if (status)
        printf("status %#x\n", status);
}

int main(int argc, char **argv)
{
    struct sigaction a = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO };

    sigaction(SIGILL, &a, NULL);
    if (argc < 2) {
        with_cpu("max");
        with_cpu("max,sve=on");
        with_cpu("max,sve-max-vq=2");
        with_cpu("max,sve-max-vq=16");
        with_cpu("max,sve-max-vq=16,sve-default-vector-length=-1");
        with_cpu("max,sve512=on,sve384=on");
        return 0;
    }
    if (strcmp(argv[1], "test") == 0) {
        registers();
        lengths();
        registers();
        fflush(stdout);
        execl("/proc/self/exe", "sve", "inherited", NULL);
    }
    printf("%s by execve: %ld, %u\n", argv[1], (long)prctl(GET_VL, 0, 0, 0, 0), length());
    fflush(stdout);
    if (strcmp(argv[1], "inherited") == 0) {
        prctl(SET_VL, 16, 0, 0, 0);
        execl("/proc/self/exe", "sve", "default", NULL);
    } else if (strcmp(argv[1], "default") == 0) {
        prctl(SET_VL, 32 | ON_EXEC, 0, 0, 0);
        execl("/proc/self/exe", "sve", "chosen", NULL);
    }
    return 0;
}
