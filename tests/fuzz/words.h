/* Shared by the guest programs that run random insns: riscv_words.c, a64_words.c. No libc.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define STR_(x) #x
#define STR(x)  STR_(x)

/* Linux's system call; the program's own. */
long call(long which, long a, long b, long c, long d);
enum { CALL_SIGALTSTACK = 132, CALL_SIGACTION = 134, CALL_MPROTECT = 226, CALL_WRITE = 64,
       CALL_EXIT = 93 };

extern uint64_t seed;
uint64_t random_bits(void);
uint32_t below(uint32_t n);
uint32_t pick(const uint8_t *of, uint32_t n);
#define PICK(...) pick((const uint8_t[]){ __VA_ARGS__ }, sizeof((const uint8_t[]){ __VA_ARGS__ }))
static inline uint32_t with(uint32_t word, uint32_t mask, uint32_t bits)
{
    return (word & ~mask) | bits;
}

/* Corner values and others: formats, a NaN-boxed one or double, an integer. */
uint64_t some_double(void);
uint32_t some_single(void);
uint16_t some_half(void);
uint64_t some_f(void);
uint64_t some_x(void);
void fill_lanes(uint8_t *at, uint32_t bytes);

void flush(void);
void put(char c);
void say(const char *text);
void say_hex(uint64_t v, int digits);
void say_number(uint32_t n);

uint64_t hash(uint64_t h, const void *data, uint32_t n);
uint32_t number(const char *text);
bool has(const char *letters, char letter);
