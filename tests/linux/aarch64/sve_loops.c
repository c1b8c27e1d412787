/* Loops of SVE and SVE2 as programs have them, against the same in C, in vectors of any length.
 * SPDX-License-Identifier: MIT
 */
#pragma GCC target("arch=armv8.2-a+sve2+sve2-bitperm")
#include <arm_sve.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { N = 203 };
static int32_t a[N], b[N], c[N], expected[N];
static float fa[N], fb[N], fc[N];
static uint8_t text[512];

static const char *same(const void *x, const void *y, size_t n)
{
    return memcmp(x, y, n) == 0 ? "right" : "wrong";
}

static void sums(void)
{
    int64_t sum = 0, want = 0;

    for (int i = 0; i < N; i += (int)svcntw()) {
        svbool_t p = svwhilelt_b32(i, N);
        svint32_t x = svld1(p, a + i);
        svst1(p, c + i, svmla_m(p, x, x, svld1(p, b + i)));
        sum += svaddv(p, x);
    }
    for (int i = 0; i < N; i++) {
        expected[i] = a[i] + a[i] * b[i];
        want += a[i];
    }
    printf("mla %s, sum %s\n", same(c, expected, sizeof c), sum == want ? "right" : "wrong");
}

/* strlen() up to the end of what is mapped. */
static void lengths(void)
{
    char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int wrong = 0;

    munmap(page + 4096, 4096);
    for (int n = 0; n < 300; n++) {
        char *s = page + 4096 - n - 1;
        memset(s, 'x', (size_t)n);
        s[n] = 0;
        size_t at = 0;
        svbool_t all = svptrue_b8();
        for (;;) {
            svsetffr();
            svuint8_t v = svldff1(all, (uint8_t *)s + at);
            svbool_t valid = svrdffr_z(all), zero = svcmpeq(valid, v, 0);
            if (svptest_any(valid, zero)) {
                at += svcntp_b8(valid, svbrkb_z(valid, zero));
                break;
            }
            at += svcntp_b8(all, valid);
        }
        wrong += at != (size_t)n;
    }
    printf("strlen: %d wrong\n", wrong);
}

static void choices(void)
{
    int n = 0, m = 0;

    for (int i = 0; i < N; i += (int)svcntw()) {
        svbool_t p = svwhilelt_b32(i, N);
        svint32_t x = svld1(p, a + i);
        svbool_t odd = svcmpne(p, svand_x(p, x, 1), 0);
        int k = (int)svcntp_b32(p, odd);
        svst1(svwhilelt_b32(0, k), c + n, svcompact(odd, x));
        n += k;
    }
    for (int i = 0; i < N; i++)
        if (a[i] & 1)
            expected[m++] = a[i];
    printf("compact %s\n", n == m ? same(c, expected, 4 * (size_t)n) : "wrong");
}

static void gathers(void)
{
    for (int i = 0; i < N; i += (int)svcntw()) {
        svbool_t p = svwhilelt_b32(i, N);
        svint32_t at = svindex_s32(N - 1 - i, -1);
        svst1_scatter_index(p, c, at, svld1_gather_index(p, b, svmax_x(p, at, 7)));
    }
    for (int i = 0; i < N; i++)
        expected[i] = b[i > 7 ? i : 7];
    printf("gather %s\n", same(c, expected, sizeof c));
}

static void numbers(void)
{
    float want[N], sum = 0, ordered = 0;

    for (int i = 0; i < N; i += (int)svcntw()) {
        svbool_t p = svwhilelt_b32(i, N);
        svfloat32_t x = svld1(p, fa + i), y = svld1(p, fb + i);
        svst1(p, fc + i, svsqrt_x(p, svmla_x(p, svmul_x(p, x, x), y, y)));
        ordered = svadda(p, ordered, x);
    }
    for (int i = 0; i < N; i++) {
        float square = __builtin_fmaf(fb[i], fb[i], fa[i] * fa[i]);
        __asm__("fsqrt %s0, %s1" : "=w"(want[i]) : "w"(square));    /* without libm */
        sum += fa[i];
    }
    printf("hypot %s, ordered sum %s\n", same(fc, want, sizeof fc),
           sum == ordered ? "right" : "wrong");
}

static void structures(void)
{
    for (int i = 0; 2 * i + 1 < N - 1; i += (int)svcntw()) {
        svbool_t p = svwhilelt_b32(i, (N - 1) / 2);
        svint32x2_t pair = svld2(p, a + 2 * i);
        svst2(p, c + 2 * i, svcreate2(svget2(pair, 1), svget2(pair, 0)));
    }
    for (int i = 0; i < N - 1; i++)
        expected[i] = a[i ^ 1];
    printf("structures %s\n", same(c, expected, 4 * (N - 1)));
}

static void sve2(void)
{
    uint64_t deposited = svlastb(svptrue_b64(), svbdep(svdup_u64(0x1234), svdup_u64(0xf0f0f0f0)));
    int found = 0, want = 0;

    for (int i = 0; i < 512; i += (int)svcntb()) {
        svbool_t p = svwhilelt_b8(i, 512);
        svuint8_t set = svdupq_u8('a', 'e', 'i', 'o', 'u', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a',
                                  'a', 'a', 'a');
        found += (int)svcntp_b8(p, svmatch(p, svld1(p, text + i), set));
    }
    for (int i = 0; i < 512; i++)
        want += strchr("aeiou", text[i]) && text[i];
    printf("vowels %s, bdep %lx, ", found == want ? "right" : "wrong", deposited);
    svuint32_t counts = svhistcnt_z(svptrue_b32(), svdup_u32(5), svdup_u32(5));
    printf("histogram %s\n", svlastb(svptrue_b32(), counts) == svcntw() ? "right" : "wrong");
}

static void with_cpu(const char *cpu)
{
    int status;

    printf("-- %s\n", cpu);
    fflush(stdout);
    if (fork() == 0) {
        setenv("QEMU_CPU", cpu, 1);
        execl("/proc/self/exe", "sve_loops", "test", NULL);
        _exit(99);
    }
    wait(&status);
    if (status)
        printf("status %#x\n", status);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        with_cpu("max");
        with_cpu("max,sve-max-vq=2");
        with_cpu("max,sve-max-vq=3");
        with_cpu("max,sve-max-vq=4");
        with_cpu("max,sve-max-vq=16,sve-default-vector-length=-1");
        return 0;
    }
    for (int i = 0; i < N; i++) {
        a[i] = i * 7919 % 1000 - 300;
        b[i] = i * 31 % 97;
        fa[i] = (float)i * .37f;
        fb[i] = (float)(N - i) * 1.1f;
    }
    for (int i = 0; i < 512; i++)
        text[i] = (uint8_t)('a' + i * 5 % 26);
    sums();
    lengths();
    choices();
    gathers();
    numbers();
    structures();
    sve2();
    return 0;
}
