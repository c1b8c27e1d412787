/* A byte-code interpreter: a switch in a loop, operands on a stack.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>

enum { PUSH, LOAD, STORE, ADD, SUB, MUL, XOR, SHR, LESS, JUMP_IF, PRINT, HALT };

/* for (i = 0; i < 4000000; i++) s = (s * 5 + i) ^ s >> 3; */
static const int32_t program[] = {
    PUSH, 0, STORE, 0, PUSH, 1, STORE, 1,
    LOAD, 1, PUSH, 5, MUL, LOAD, 0, ADD, LOAD, 1, PUSH, 3, SHR, XOR, STORE, 1,
    LOAD, 0, PUSH, 1, ADD, STORE, 0,
    LOAD, 0, PUSH, 4000000, LESS, JUMP_IF, 8,
    LOAD, 1, PRINT, HALT,
};

static void run(const int32_t *code)
{
    uint32_t stack[64], vars[8], *sp = stack;

    for (const int32_t *at = code;;)
        switch (*at++) {
        case PUSH: *sp++ = (uint32_t)*at++; break;
        case LOAD: *sp++ = vars[*at++]; break;
        case STORE: vars[*at++] = *--sp; break;
        case ADD: sp--, sp[-1] += sp[0]; break;
        case SUB: sp--, sp[-1] -= sp[0]; break;
        case MUL: sp--, sp[-1] *= sp[0]; break;
        case XOR: sp--, sp[-1] ^= sp[0]; break;
        case SHR: sp--, sp[-1] >>= sp[0]; break;
        case LESS: sp--, sp[-1] = sp[-1] < sp[0]; break;
        case JUMP_IF: at = *--sp ? code + *at : at + 1; break;
        case PRINT: printf("%u\n", *--sp); break;
        case HALT: return;
        }
}

int main(void)
{
    run(program);
    return 0;
}
