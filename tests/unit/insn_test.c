/* Runs tests/insn/TARGET/X.t: machine words, registers in, registers out; on every back end.
 * SPDX-License-Identifier: MIT
 *
 *     target  riscv64              # until the next one
 *     cpu     rv64,zbb=off         # until the next target; default: the target's default model
 *     code    00c5853b             # addw a0, a1, a2; several lines or words make one program
 *     in      a1=7fffffff a2=1     # a case starts; registers not named are 0
 *     memory  20000000: 0011 2233  # bytes in memory before (DATA below), in memory order
 *     out     a0=ffffffff80000000  # registers not named must not have changed
 *     stored  20000000: 0011 2233  # bytes in memory after
 *     exit    illegal 4            # how it ends, at which offset; default: the end of the code
 *     exit    fault 0 30000000     # the address, for fault and misaligned; failed: illegal, found
 *                                  # out by a helper
 *     try     a1=2 a2=3 : a0=5     # in and out of a case in one line
 *     again   other.t 7f 2f        # that file's cases whose first word & 7f is 2f, for this target
 *
 * Numbers are hexadecimal. The program starts at CODE; behind it stands a breakpoint insn. When
 * all files have run, every pattern of a decoder that was used at all must have been reached.
 */
#include "translate/block.h"
#include "translate/decode.h"

#include "tests/suites.h"

#include <ctype.h>
#include <errno.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { CODE = 0x10000000, DATA = 0x20000000, AREA = 0x10000, MAX_CODE = 4096 };
enum { MAX_SETS = 32, MAX_BYTES = 256, MAX_MACHINES = 64, MAX_REPORTS = 20 };

/* Sets a register or memory to bytes. */
struct set { const struct reg_desc *reg; vaddr at; uint8_t bytes[MAX_BYTES]; unsigned n; };
struct sets { struct set s[MAX_SETS]; unsigned n; };

struct test {
    const char *path;
    int line, case_line;
    const struct target *target;
    char cpu[64];
    uint8_t code[MAX_CODE];
    unsigned code_size;
    bool in_code, in_case;
    struct sets in, out;
    enum exit_reason reason;
    enum exception_kind exception;
    vaddr exit_at, address;
    bool exit_given;
    const struct target *only;          /* this target's cases whose first word & mask is value */
    uint32_t mask, value;
};

/* One engine and cpu per target, cpu text and back end. */
struct machine {
    const struct target *target;
    char cpu_text[64];
    const char *backend;
    struct memory memory;
    struct cpu_model model;
    struct cpu *cpu;
};

static struct machine machines[MAX_MACHINES];
static unsigned nmachines, nreports, ncases;
static struct cpu *running;

static void report(const struct test *t, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

static void report(const struct test *t, const char *fmt, ...)
{
    va_list ap;

    if (nreports++ >= MAX_REPORTS)
        return;
    fprintf(stderr, "%s:%d: ", t->path, t->case_line ? t->case_line : t->line);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
}

/* -- machines ------------------------------------------------------------------------------ */

static size_t executable(const struct memory *m, vaddr at, bool *constant)
{
    *constant = false;
    return at >= CODE && at < CODE + AREA ? CODE + AREA - at : 0;
}

static void map_area(vaddr at)
{
    void *p = mmap((void *)at, AREA, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

    ck_assert_msg(p == (void *)at, "cannot map the test's memory");
}

static void on_fault(int signo, siginfo_t *info, void *ucontext)
{
    if (!fault_handle(running, signo, info, ucontext))
        signal(signo, SIG_DFL);
}

static void catch_faults(void)
{
    struct sigaction a = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_NODEFER };

    sigaction(SIGSEGV, &a, NULL);
    sigaction(SIGBUS, &a, NULL);
}

static struct machine *find_machine(const struct test *t, const char *backend)
{
    for (unsigned i = 0; i < nmachines; i++) {
        struct machine *m = &machines[i];
        if (m->target == t->target && m->backend == backend && strcmp(m->cpu_text, t->cpu) == 0)
            return m;
    }
    return NULL;
}

static struct machine *make_machine(const struct test *t, const char *backend)
{
    const struct engine_options options = { .backend = backend, .code_size = 16 << 20 };
    struct machine *m = &machines[nmachines++];
    const char *error = NULL;

    ck_assert_uint_le(nmachines, MAX_MACHINES);
    *m = (struct machine){ .target = t->target, .backend = backend, .model = t->target->models[0] };
    m->memory = (struct memory){
        .limit = t->target->word == I64 ? 1ull << 47 : 1ull << 32,
        .page_bits = 12,
        .executable = executable,
    };
    strcpy(m->cpu_text, t->cpu);
    if (*t->cpu)
        error = t->target->parse_model(t->cpu, &m->model);
    ck_assert_msg(!error, "%s:%d: %s: %s", t->path, t->line, t->cpu, error ? error : "");
    m->cpu = cpu_new(engine_new(t->target, &m->memory, &options), &m->model);
    return m;
}

/* -- running ------------------------------------------------------------------------------- */

static void apply(const struct sets *sets, void *state)
{
    for (unsigned i = 0; i < sets->n; i++) {
        const struct set *s = &sets->s[i];
        if (s->reg)
            memcpy((uint8_t *)state + s->reg->offset, s->bytes, s->reg->bytes);
        else
            memcpy((void *)s->at, s->bytes, s->n);
    }
}

static void fresh_state(struct cpu *cpu)
{
    size_t head = sizeof(struct runtime);

    memset((uint8_t *)cpu->state + head, 0, cpu->target->state_size - head);
    cpu->rt->fp_flags = cpu->rt->fp_round = 0;
    cpu->target->reset(cpu);
    memset((void *)DATA, 0, AREA);
}

static enum exit_reason run(struct cpu *cpu)
{
    enum exit_reason why;
    int tries = 1000;

    running = cpu;
    do
        why = cpu_run(cpu);
    while ((why == EXIT_YIELD || why == EXIT_REQUEST) && --tries);
    cpu->rt->backend->fp_sync(cpu->rt);
    running = NULL;
    return why;
}

static uint64_t number(const uint8_t *bytes, unsigned n)
{
    uint64_t v = 0;

    memcpy(&v, bytes, n < 8 ? n : 8);
    return v;
}

/* Every register as the expectation says, or as it was. */
static void compare_registers(const struct test *t, const struct machine *m, const uint8_t *before)
{
    const uint8_t *state = m->cpu->state;

    for (unsigned i = 0; i < t->target->nregs; i++) {
        const struct reg_desc *r = &t->target->regs[i];
        const uint8_t *expected = before + r->offset;
        for (unsigned k = 0; k < t->out.n; k++)
            if (t->out.s[k].reg == r)
                expected = t->out.s[k].bytes;
        if (strcmp(r->name, "pc") != 0 && memcmp(state + r->offset, expected, r->bytes) != 0)
            report(t, "%s: %s is %llx, not %llx", m->backend, r->name,
                   (unsigned long long)number(state + r->offset, r->bytes),
                   (unsigned long long)number(expected, r->bytes));
    }
}

static void compare_memory(const struct test *t, const struct machine *m)
{
    for (unsigned i = 0; i < t->out.n; i++) {
        const struct set *s = &t->out.s[i];
        for (unsigned k = 0; !s->reg && k < s->n; k++) {
            uint8_t is = ((const uint8_t *)s->at)[k];
            if (is != s->bytes[k])
                report(t, "%s: byte at %llx is %02x, not %02x", m->backend,
                       (unsigned long long)s->at + k, is, s->bytes[k]);
        }
    }
}

static void compare_exit(const struct test *t, const struct machine *m, enum exit_reason why)
{
    const struct exception *e = &m->cpu->exception;
    vaddr pc = m->cpu->rt->pc - CODE;
    vaddr at = t->exit_given ? t->exit_at : t->code_size;

    if (why != t->reason || pc != at)
        report(t, "%s: exit %d at %llx, not %d at %llx", m->backend, why, (unsigned long long)pc,
               t->reason, (unsigned long long)at);
    else if (why == EXIT_EXCEPTION && (e->kind != t->exception || e->address != t->address))
        report(t, "%s: exception %d at address %llx, not %d at %llx", m->backend, e->kind,
               (unsigned long long)e->address, t->exception, (unsigned long long)t->address);
}

static void run_on(const struct test *t, const char *backend)
{
    static uint8_t before[65536];
    struct machine *m = find_machine(t, backend);

    if (!m)
        m = make_machine(t, backend);
    struct cpu *cpu = m->cpu;
    fresh_state(cpu);
    apply(&t->in, cpu->state);
    if (memcmp((void *)CODE, t->code, t->code_size + 4) != 0 || m->cpu->exits[0] == 0) {
        memcpy((void *)CODE, t->code, t->code_size + 4);
        for (unsigned i = 0; i < nmachines; i++)
            block_invalidate_all(machines[i].cpu->engine);
    }
    ck_assert_uint_le(t->target->state_size, sizeof(before));
    memcpy(before, cpu->state, t->target->state_size);
    cpu->rt->pc = CODE;
    enum exit_reason why = run(cpu);
    compare_exit(t, m, why);
    compare_registers(t, m, before);
    compare_memory(t, m);
}

static bool is_asked_for(const struct test *t)
{
    uint32_t word = 0;

    for (unsigned i = 0; i < 4; i++)
        word |= (uint32_t)t->code[t->target->big_endian ? 3 - i : i] << 8 * i;
    return !t->only || (t->only == t->target && (word & t->mask) == t->value);
}

static void finish_case(struct test *t)
{
    static const char *const backends[] = { "interp", "x86_64" };

    if (!t->in_case)
        return;
    if (is_asked_for(t)) {
        ncases++;
        for (unsigned i = 0; i < countof(backends); i++)
            if (backend_find(backends[i]))
                run_on(t, backends[i]);
    }
    t->in_case = false;
    t->case_line = 0;
}

static void start_case(struct test *t)
{
    finish_case(t);
    t->in.n = t->out.n = 0;
    t->reason = EXIT_BREAK;
    t->exception = EXC_NONE;
    t->exit_given = false;
    t->in_case = true;
    t->in_code = false;
    t->case_line = t->line;
}

/* -- reading ------------------------------------------------------------------------------- */

static const struct reg_desc *find_reg(const struct target *target, const char *name)
{
    for (unsigned i = 0; i < target->nregs; i++)
        if (strcmp(target->regs[i].name, name) == 0)
            return &target->regs[i];
    return NULL;
}

static struct set *new_set(struct test *t, struct sets *sets)
{
    ck_assert_msg(sets->n < MAX_SETS, "%s:%d: too many", t->path, t->line);
    sets->s[sets->n] = (struct set){ 0 };
    return &sets->s[sets->n++];
}

/* The digits of a number, the last first, as little-endian bytes. */
static void put_number(struct set *s, const char *digits)
{
    size_t n = strlen(digits);

    for (size_t i = 0; i < n && i / 2 < MAX_BYTES; i++) {
        const char digit[2] = { digits[n - 1 - i] };
        s->bytes[i / 2] |= (uint8_t)(strtoul(digit, NULL, 16) << 4 * (i % 2));
    }
}

static void parse_registers(struct test *t, struct sets *sets, char *text)
{
    for (char *save, *w = strtok_r(text, " \t", &save); w; w = strtok_r(NULL, " \t", &save)) {
        char *value = strchr(w, '=');
        ck_assert_msg(value, "%s:%d: not name=value: %s", t->path, t->line, w);
        *value++ = 0;
        struct set *s = new_set(t, sets);
        s->reg = find_reg(t->target, w);
        ck_assert_msg(s->reg, "%s:%d: no register %s", t->path, t->line, w);
        put_number(s, value);
    }
}

static void parse_memory(struct test *t, struct sets *sets, char *text)
{
    struct set *s = new_set(t, sets);
    char *p;

    s->at = strtoull(text, &p, 16);
    ck_assert_msg(*p == ':' && s->at >= DATA && s->at < DATA + AREA, "%s:%d: bad address",
                  t->path, t->line);
    for (p++; *p;) {
        unsigned byte;
        while (isspace((unsigned char)*p))
            p++;
        if (*p) {
            ck_assert_msg(sscanf(p, "%2x", &byte) == 1 && isxdigit((unsigned char)p[1]) &&
                              s->n < MAX_BYTES, "%s:%d: bad bytes", t->path, t->line);
            s->bytes[s->n++] = (uint8_t)byte;
            p += 2;
        }
    }
}

/* What stands behind the code: ebreak, brk, trap. */
static uint32_t break_insn(const struct target *target)
{
    static const struct { const char *prefix; uint32_t insn; } breaks[] = {
        { "riscv", 0x00100073 }, { "aarch64", 0xd4200000 }, { "ppc", 0x7fe00008 },
    };

    for (unsigned i = 0; i < countof(breaks); i++)
        if (strncmp(target->name, breaks[i].prefix, strlen(breaks[i].prefix)) == 0)
            return breaks[i].insn;
    ck_abort_msg("no break insn of %s", target->name);
}

/* A word of 4 bytes, or of 2 and whatever. */
static void put_word(struct test *t, uint32_t word, unsigned bytes)
{
    bool swap = t->target->big_endian;

    for (unsigned i = 0; i < bytes; i++)
        t->code[t->code_size + i] = (uint8_t)(word >> 8 * (swap ? bytes - 1 - i : i));
}

/* Words of 16 or 32 bits, in the target's byte order in memory. */
static void parse_code(struct test *t, char *text)
{
    finish_case(t);
    if (!t->in_code)
        t->code_size = 0;
    t->in_code = true;
    for (char *save, *w = strtok_r(text, " \t", &save); w; w = strtok_r(NULL, " \t", &save)) {
        uint32_t word = (uint32_t)strtoul(w, NULL, 16);
        unsigned bytes = (unsigned)strlen(w) / 2;
        put_word(t, word, bytes);
        t->code_size += bytes;
        ck_assert_uint_lt(t->code_size, MAX_CODE - 8);
    }
    put_word(t, break_insn(t->target), 4);
}

static void parse_exit(struct test *t, char *text)
{
    static const struct { const char *name; enum exit_reason reason; enum exception_kind kind; }
    exits[] = {
        { "break", EXIT_BREAK }, { "syscall", EXIT_SYSCALL }, { "illegal", EXIT_ILLEGAL },
        { "fetch", EXIT_FETCH }, { "fault", EXIT_EXCEPTION, EXC_FAULT },
        { "misaligned", EXIT_EXCEPTION, EXC_MISALIGNED },
        { "failed", EXIT_EXCEPTION, EXC_ILLEGAL },
    };
    char name[16] = "";
    unsigned long long at = 0, address = 0;

    ck_assert_int_ge(sscanf(text, "%15s %llx %llx", name, &at, &address), 2);
    t->exit_given = true;
    t->exit_at = at;
    t->address = address;
    for (unsigned i = 0; i < countof(exits); i++)
        if (strcmp(exits[i].name, name) == 0) {
            t->reason = exits[i].reason;
            t->exception = exits[i].kind;
            return;
        }
    ck_abort_msg("%s:%d: unknown exit %s", t->path, t->line, name);
}

static void parse_try(struct test *t, char *text)
{
    char *colon = strchr(text, ':');

    ck_assert_msg(colon, "%s:%d: no colon", t->path, t->line);
    *colon = 0;
    start_case(t);
    parse_registers(t, &t->in, text);
    parse_registers(t, &t->out, colon + 1);
}

static void parse_target(struct test *t, const char *name)
{
    finish_case(t);
    t->target = target_find(name);
    *t->cpu = 0;
    t->in_code = false;
    ck_assert_msg(t->target, "%s:%d: unknown target %s", t->path, t->line, name);
}

static void run_file(struct test *t);

/* On the target's default model, whatever the other file says: that is where our file has been. */
static void parse_again(struct test *t, const char *text)
{
    const char *slash = strrchr(t->path, '/');
    struct test *other = alloc(sizeof(*other));
    char name[64], path[256];

    finish_case(t);
    ck_assert_int_eq(sscanf(text, "%63s %x %x", name, &other->mask, &other->value), 3);
    snprintf(path, sizeof(path), "%.*s/%s", (int)(slash - t->path), t->path, name);
    other->path = path;
    other->only = t->target;
    run_file(other);
    release(other);
}

static void parse_line(struct test *t, char *text)
{
    char word[16] = "";
    int n = 0;

    text[strcspn(text, "#\n")] = 0;
    for (size_t end = strlen(text); end && isspace((unsigned char)text[end - 1]);)
        text[--end] = 0;
    sscanf(text, "%15s %n", word, &n);
    if (!*word)
        return;
    if (strcmp(word, "target") == 0)
        parse_target(t, text + n);
    else if (strcmp(word, "again") == 0)
        parse_again(t, text + n);
    else if (strcmp(word, "cpu") == 0 && t->only)
        finish_case(t);
    else if (strcmp(word, "cpu") == 0)
        finish_case(t), snprintf(t->cpu, sizeof(t->cpu), "%s", text + n);
    else if (strcmp(word, "code") == 0)
        parse_code(t, text + n);
    else if (strcmp(word, "in") == 0)
        start_case(t), parse_registers(t, &t->in, text + n);
    else if (strcmp(word, "memory") == 0)
        parse_memory(t, &t->in, text + n);
    else if (strcmp(word, "out") == 0)
        parse_registers(t, &t->out, text + n);
    else if (strcmp(word, "stored") == 0)
        parse_memory(t, &t->out, text + n);
    else if (strcmp(word, "exit") == 0)
        parse_exit(t, text + n);
    else if (strcmp(word, "try") == 0)
        parse_try(t, text + n);
    else
        ck_abort_msg("%s:%d: unknown word %s", t->path, t->line, word);
}

static void run_file(struct test *t)
{
    char line[2048];
    FILE *f = fopen(t->path, "r");

    ck_assert_msg(f, "%s: %s", t->path, strerror(errno));
    while (t->line++, fgets(line, sizeof(line), f))
        parse_line(t, line);
    finish_case(t);
    fclose(f);
}

/* -- the suite ----------------------------------------------------------------------------- */

static uint64_t hits(const struct decoder *d)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < d->npatterns; i++)
        sum += d->patterns[i].count;
    return sum;
}

/* Chapters without any test here are tested elsewhere, or are said not to be. */
static void check_coverage(const struct decoder *const *decoders)
{
    for (; *decoders; decoders++)
        for (unsigned i = 0; hits(*decoders) && i < (*decoders)->npatterns; i++)
            if ((*decoders)->patterns[i].count == 0 && ++nreports)
                fprintf(stderr, "%s: no test reaches %s\n", (*decoders)->file,
                        (*decoders)->patterns[i].name);
}

/* Each list of decoders once: targets share them. */
static void check_targets(void)
{
    for (unsigned i = 0; i < nmachines; i++) {
        const struct decoder *const *d = machines[i].target->decoders;
        bool seen = false;
        for (unsigned k = 0; k < i; k++)
            seen |= machines[k].target->decoders == d;
        if (d && !seen)
            check_coverage(d);
    }
}

START_TEST(insns_compute_what_their_files_say)
{
    glob_t g;

    map_area(CODE);
    map_area(DATA);
    catch_faults();
    log_mask |= 1u << LOG_COVERAGE;
    ck_assert_int_eq(glob("tests/insn/*/*.t", 0, NULL, &g), 0);
    for (size_t i = 0; i < g.gl_pathc; i++)
        run_file(&(struct test){ .path = g.gl_pathv[i] });
    globfree(&g);
    check_targets();
    ck_assert_msg(nreports == 0, "%u of %u cases and patterns failed", nreports, ncases);
}
END_TEST

Suite *insn_suite(void)
{
    Suite *s = suite_create("insn");
    TCase *c = tcase_create("files");

    tcase_set_timeout(c, 120);
    tcase_add_test(c, insns_compute_what_their_files_say);
    suite_add_tcase(s, c);
    return s;
}
