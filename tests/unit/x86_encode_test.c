/* The x86-64 encoders: all forms, with the registers and addresses that are encoded specially.
 * SPDX-License-Identifier: MIT
 */
#include "backends/x86_64/x86_64.h"
#include "tests/suites.h"

#include <stdio.h>
#include <stdlib.h>

enum form { RR, RM, O, VRRR, VRRM, ERRR, ERRM };

struct encoding {
    enum form form;
    uint32_t op;
    unsigned r, v, rm;
    struct address a;
    int imm_bytes;                      /* zeros that follow */
    const char *bytes, *text;
};

enum { NONE = NO_BASE };

static const struct encoding rows[] = {
#define INSN(form, op, r, v, rm, imm_bytes, bytes, text, ...)                                      \
    { form, op, r, v, rm, { __VA_ARGS__ }, imm_bytes, bytes, text },
#include "tests/unit/x86_encode.def"
#undef INSN
};

static struct code code;
static uint8_t buffer[64];

static void begin(void)
{
    code = (struct code){
        .rx = buffer, .rw = buffer, .size = sizeof(buffer), .limit = sizeof(buffer)
    };
}

static void encode(const struct encoding *w)
{
    switch (w->form) {
    case RR: x86_rr(&code, w->op, w->r, w->rm); break;
    case RM: x86_rm(&code, w->op, w->r, &w->a); break;
    case O: x86_o(&code, w->op, w->r); break;
    case VRRR: vex_rrr(&code, w->op, w->r, w->v, w->rm); break;
    case VRRM: vex_rrm(&code, w->op, w->r, w->v, &w->a); break;
    case ERRR: evex_rrr(&code, w->op, w->r, w->v, w->rm); break;
    case ERRM: evex_rrm(&code, w->op, w->r, w->v, &w->a); break;
    }
    for (int i = 0; i < w->imm_bytes; i++)
        put8(&code, 0);
}

static void check_bytes(const char *expected)
{
    char hex[64];

    for (size_t i = 0; i < code.at; i++)
        snprintf(hex + 2 * i, 3, "%02x", buffer[i]);
    ck_assert_str_eq(hex, expected);
}

/* Some versions of capstone put a space before a comma in EVEX insns. */
static void tidy(char *text)
{
    for (char *at; (at = strstr(text, " ,")) != NULL;)
        memmove(at, at + 1, strlen(at));
}

START_TEST(capstone_reads_what_was_meant)
{
    const struct encoding *w = &rows[_i];

    begin();
    encode(w);
    if (w->bytes != NULL)
        check_bytes(w->bytes);
    char *text = x86_disassemble_as(buffer, code.at, 0);
    char *expected = format("0: %s\n", w->text);
    tidy(text);
    ck_assert_str_eq(text, expected);
    release(expected);
    free(text);
}
END_TEST

START_TEST(nops_have_every_length)
{
    for (unsigned n = 0; n < 30; n++) {
        begin();
        x86_nop(&code, n);
        ck_assert_uint_eq(code.at, n);
        char *text = x86_disassemble_as(buffer, code.at, 0);
        ck_assert_ptr_null(strstr(text, ".byte"));
        free(text);
    }
}
END_TEST

START_TEST(a_full_buffer_is_noticed_and_not_overrun)
{
    begin();
    code.limit = 20;
    memset(buffer, 0xee, sizeof(buffer));
    for (int i = 0; i < 10; i++)
        x86_rr(&code, 0x03 | W, R8, R9);
    ck_assert(code.overflow);
    ck_assert_uint_le(code.at, code.limit);
    ck_assert_uint_eq(buffer[20], 0xee);
}
END_TEST

START_TEST(constants_take_the_shortest_form)
{
    static const struct { uint64_t value; size_t size; } cases[] = {
        { 0, 5 }, { 1, 5 }, { 0xffffffff, 5 }, { ~0ull, 7 }, { 0xffffffff80000000, 7 },
        { 0x100000000, 10 }, { 0x8000000000000000, 10 },
    };

    for (unsigned i = 0; i < countof(cases); i++) {
        begin();
        mov_ri(&code, RAX, cases[i].value);
        ck_assert_uint_eq(code.at, cases[i].size);
    }
}
END_TEST

Suite *x86_encode_suite(void)
{
    Suite *suite = suite_create("x86_encode");
    TCase *tests = tcase_create("x86_encode");

    tcase_add_loop_test(tests, capstone_reads_what_was_meant, 0, countof(rows));
    tcase_add_test(tests, nops_have_every_length);
    tcase_add_test(tests, a_full_buffer_is_noticed_and_not_overrun);
    tcase_add_test(tests, constants_take_the_shortest_form);
    suite_add_tcase(suite, tests);
    return suite;
}
